<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de">
<extra-translator>Made with care and after the wording of EU law; not yet read by a second native speaker: a reviewer is wanted. Glossary: translations/README.md</extra-translator>
<context>
    <name>maker</name>
    <message>
        <source>Which statement this is, for whom, and where its details stand.</source>
        <comment>section.document.help</comment>
        <translation>Um welche Erklärung es geht, für wen sie gilt und wo ihre Einzelheiten stehen.</translation>
    </message>
    <message>
        <source>Version of the definitions</source>
        <comment>field.schema_version.title</comment>
        <translation>Version der Definitionen</translation>
    </message>
    <message>
        <source>Which version of the definitions does this file follow?</source>
        <comment>field.schema_version.question</comment>
        <translation>Welcher Version der Definitionen folgt diese Datei?</translation>
    </message>
    <message>
        <source>two numbers with a dot between them, such as &quot;1.0&quot;</source>
        <comment>field.schema_version.pattern</comment>
        <translation>zwei Zahlen mit einem Punkt dazwischen, etwa &quot;1.0&quot;</translation>
    </message>
    <message>
        <source>Disclosure number</source>
        <comment>field.disclosure_id.title</comment>
        <translation>Nummer der Erklärung</translation>
    </message>
    <message>
        <source>Under which number do you file this disclosure?</source>
        <comment>field.disclosure_id.question</comment>
        <translation>Unter welcher Nummer führen Sie diese Erklärung?</translation>
    </message>
    <message>
        <source>Any number or name of your own that stays the same through all revisions.</source>
        <comment>field.disclosure_id.help</comment>
        <translation>Eine eigene Nummer oder ein eigener Name, der durch alle Revisionen derselbe bleibt.</translation>
    </message>
    <message>
        <source>letters, digits, dots, hyphens and underscores, without spaces</source>
        <comment>field.disclosure_id.pattern</comment>
        <translation>Buchstaben, Ziffern, Punkte, Bindestriche und Unterstriche, ohne Leerzeichen</translation>
    </message>
    <message>
        <source>Start with 1 and add 1 whenever a changed disclosure is published.</source>
        <comment>field.revision.help</comment>
        <translation>Beginnen Sie mit 1 und zählen Sie 1 dazu, wenn eine geänderte Erklärung veröffentlicht wird.</translation>
    </message>
    <message>
        <source>When was this disclosure last changed?</source>
        <comment>field.last_updated.question</comment>
        <translation>Wann wurde diese Erklärung zuletzt geändert?</translation>
    </message>
    <message>
        <source>Date and time in UTC, the time zone with a Z at the end.</source>
        <comment>field.last_updated.help</comment>
        <translation>Datum und Uhrzeit in UTC, die Zeitzone als Z am Ende.</translation>
    </message>
    <message>
        <source>Replaces</source>
        <comment>field.supersedes.title</comment>
        <translation>Ersetzt</translation>
    </message>
    <message>
        <source>Which file does this revision replace?</source>
        <comment>field.supersedes.question</comment>
        <translation>Welche Datei ersetzt diese Revision?</translation>
    </message>
    <message>
        <source>64 characters, digits and the letters a to f</source>
        <comment>field.supersedes.pattern</comment>
        <translation>64 Zeichen, Ziffern und die Buchstaben a bis f</translation>
    </message>
    <message>
        <source>Language of the texts</source>
        <comment>field.language.title</comment>
        <translation>Sprache der Texte</translation>
    </message>
    <message>
        <source>In which language are the texts of this file written?</source>
        <comment>field.language.question</comment>
        <translation>In welcher Sprache sind die Texte dieser Datei geschrieben?</translation>
    </message>
    <message>
        <source>The short name of a language, with a country or script where it matters.</source>
        <comment>field.language.help</comment>
        <translation>Die Kurzbezeichnung einer Sprache, mit Land oder Schrift, wo es darauf ankommt.</translation>
    </message>
    <message>
        <source>a language tag such as en, de-AT or zh-Hant</source>
        <comment>field.language.pattern</comment>
        <translation>eine Sprachkennung wie en, de-AT oder zh-Hant</translation>
    </message>
    <message>
        <source>Markets</source>
        <comment>field.target_markets.title</comment>
        <translation>Märkte</translation>
    </message>
    <message>
        <source>Where is the product sold?</source>
        <comment>field.target_markets.question</comment>
        <translation>Wo wird das Produkt verkauft?</translation>
    </message>
    <message>
        <source>The markets decide which rules of law the statement has to meet.</source>
        <comment>field.target_markets.help</comment>
        <translation>Von den Märkten hängt ab, welche Vorschriften die Erklärung erfüllen muss.</translation>
    </message>
    <message>
        <source>United Kingdom</source>
        <comment>field.target_markets.uk.title</comment>
        <translation>Vereinigtes Königreich</translation>
    </message>
    <message>
        <source>United Kingdom</source>
        <comment>field.target_markets.uk.label</comment>
        <translation>Vereinigtes Königreich</translation>
    </message>
    <message>
        <source>European Union</source>
        <comment>field.target_markets.eu.title</comment>
        <translation>Europäische Union</translation>
    </message>
    <message>
        <source>European Union</source>
        <comment>field.target_markets.eu.label</comment>
        <translation>Europäische Union</translation>
    </message>
    <message>
        <source>United States</source>
        <comment>field.target_markets.us.title</comment>
        <translation>Vereinigte Staaten</translation>
    </message>
    <message>
        <source>United States</source>
        <comment>field.target_markets.us.label</comment>
        <translation>Vereinigte Staaten</translation>
    </message>
    <message>
        <source>Australia</source>
        <comment>field.target_markets.au.title</comment>
        <translation>Australien</translation>
    </message>
    <message>
        <source>Australia</source>
        <comment>field.target_markets.au.label</comment>
        <translation>Australien</translation>
    </message>
    <message>
        <source>Singapore</source>
        <comment>field.target_markets.sg.title</comment>
        <translation>Singapur</translation>
    </message>
    <message>
        <source>Singapore</source>
        <comment>field.target_markets.sg.label</comment>
        <translation>Singapur</translation>
    </message>
    <message>
        <source>Japan</source>
        <comment>field.target_markets.jp.title</comment>
        <translation>Japan</translation>
    </message>
    <message>
        <source>Japan</source>
        <comment>field.target_markets.jp.label</comment>
        <translation>Japan</translation>
    </message>
    <message>
        <source>Elsewhere</source>
        <comment>field.target_markets.other.title</comment>
        <translation>Andere Länder</translation>
    </message>
    <message>
        <source>Elsewhere</source>
        <comment>field.target_markets.other.label</comment>
        <translation>Andere Länder</translation>
    </message>
    <message>
        <source>Where do buyers find all details?</source>
        <comment>field.detail_url.question</comment>
        <translation>Wo finden Käufer alle Einzelheiten?</translation>
    </message>
    <message>
        <source>Is there a shorter address that leads to the same page?</source>
        <comment>field.short_url.question</comment>
        <translation>Gibt es eine kürzere Adresse, die auf dieselbe Seite führt?</translation>
    </message>
    <message>
        <source>It is printed in words beside the code, so that it can be typed. Use your own domain.</source>
        <comment>field.short_url.help</comment>
        <translation>Sie steht als Text neben dem Code, damit man sie eintippen kann. Nehmen Sie Ihre eigene Domain.</translation>
    </message>
    <message>
        <source>Where can a program fetch this disclosure?</source>
        <comment>field.machine_readable_url.question</comment>
        <translation>Wo kann ein Programm diese Erklärung abrufen?</translation>
    </message>
    <message>
        <source>The address of this file for shops and comparison sites.</source>
        <comment>field.machine_readable_url.help</comment>
        <translation>Die Adresse dieser Datei für Händler und Vergleichsportale.</translation>
    </message>
    <message>
        <source>What the statement is about and who makes it.</source>
        <comment>section.product.help</comment>
        <translation>Worum es in der Erklärung geht und wer das Produkt herstellt.</translation>
    </message>
    <message>
        <source>What is the product called?</source>
        <comment>field.product_name.question</comment>
        <translation>Wie heißt das Produkt?</translation>
    </message>
    <message>
        <source>The name on the package. It is printed as it is written here and never cut off.</source>
        <comment>field.product_name.help</comment>
        <translation>Der Name auf der Verpackung. Er wird so gedruckt, wie er hier steht, und nie abgeschnitten.</translation>
    </message>
    <message>
        <source>What is it called where the full name does not fit?</source>
        <comment>field.product_short_name.question</comment>
        <translation>Wie heißt es, wo der volle Name nicht passt?</translation>
    </message>
    <message>
        <source>Used only on labels that are too small for the full name.</source>
        <comment>field.product_short_name.help</comment>
        <translation>Nur für Etiketten, die für den vollen Namen zu klein sind.</translation>
    </message>
    <message>
        <source>Which model is it?</source>
        <comment>field.model_identifier.question</comment>
        <translation>Welches Modell ist es?</translation>
    </message>
    <message>
        <source>The designation by which a buyer recognises the model on the device itself.</source>
        <comment>field.model_identifier.help</comment>
        <translation>Die Bezeichnung, an der ein Käufer das Modell am Gerät selbst erkennt.</translation>
    </message>
    <message>
        <source>Which variant or batch is meant, if not every unit of the model?</source>
        <comment>field.product_variant_batch.question</comment>
        <translation>Welche Variante oder Charge ist gemeint, wenn nicht alle Geräte des Modells?</translation>
    </message>
    <message>
        <source>What kind of device is it?</source>
        <comment>field.product_category.question</comment>
        <translation>Was für ein Gerät ist es?</translation>
    </message>
    <message>
        <source>Camera</source>
        <comment>field.product_category.camera.title</comment>
        <translation>Kamera</translation>
    </message>
    <message>
        <source>Doorbell</source>
        <comment>field.product_category.doorbell.title</comment>
        <translation>Türklingel</translation>
    </message>
    <message>
        <source>Lock</source>
        <comment>field.product_category.lock.title</comment>
        <translation>Schloss</translation>
    </message>
    <message>
        <source>Speaker</source>
        <comment>field.product_category.speaker.title</comment>
        <translation>Lautsprecher</translation>
    </message>
    <message>
        <source>Television</source>
        <comment>field.product_category.tv.title</comment>
        <translation>Fernsehgerät</translation>
    </message>
    <message>
        <source>Router</source>
        <comment>field.product_category.router.title</comment>
        <translation>Router</translation>
    </message>
    <message>
        <source>Smart home hub</source>
        <comment>field.product_category.hub.title</comment>
        <translation>Smart-Home-Zentrale</translation>
    </message>
    <message>
        <source>Lighting</source>
        <comment>field.product_category.lighting.title</comment>
        <translation>Beleuchtung</translation>
    </message>
    <message>
        <source>Household appliance</source>
        <comment>field.product_category.appliance.title</comment>
        <translation>Haushaltsgerät</translation>
    </message>
    <message>
        <source>Wearable</source>
        <comment>field.product_category.wearable.title</comment>
        <translation>Tragbares Gerät</translation>
    </message>
    <message>
        <source>Toy</source>
        <comment>field.product_category.toy.title</comment>
        <translation>Spielzeug</translation>
    </message>
    <message>
        <source>Thermostat</source>
        <comment>field.product_category.thermostat.title</comment>
        <translation>Thermostat</translation>
    </message>
    <message>
        <source>Alarm</source>
        <comment>field.product_category.alarm.title</comment>
        <translation>Alarmgerät</translation>
    </message>
    <message>
        <source>Phone or tablet</source>
        <comment>field.product_category.phone_tablet.title</comment>
        <translation>Telefon oder Tablet</translation>
    </message>
    <message>
        <source>Other device</source>
        <comment>field.product_category.other.title</comment>
        <translation>Anderes Gerät</translation>
    </message>
    <message>
        <source>What is the device for, and where is it used?</source>
        <comment>field.intended_purpose.question</comment>
        <translation>Wozu dient das Gerät, und wo wird es eingesetzt?</translation>
    </message>
    <message>
        <source>A sentence or two about use, surroundings and main functions.</source>
        <comment>field.intended_purpose.help</comment>
        <translation>Ein oder zwei Sätze über Nutzung, Umgebung und wichtigste Funktionen.</translation>
    </message>
    <message>
        <source>Which number stands below the barcode?</source>
        <comment>field.gtin.question</comment>
        <translation>Welche Nummer steht unter dem Strichcode?</translation>
    </message>
    <message>
        <source>Which software version is on the device when it is sold?</source>
        <comment>field.firmware_version.question</comment>
        <translation>Welche Softwareversion hat das Gerät beim Verkauf?</translation>
    </message>
    <message>
        <source>Which version of the hardware is it?</source>
        <comment>field.hardware_version.question</comment>
        <translation>Welche Version hat die Hardware?</translation>
    </message>
    <message>
        <source>Who makes the product?</source>
        <comment>field.manufacturer_name.question</comment>
        <translation>Wer stellt das Produkt her?</translation>
    </message>
    <message>
        <source>The name or trade mark under which buyers know the maker.</source>
        <comment>field.manufacturer_name.help</comment>
        <translation>Der Name oder die Marke, unter der Käufer den Hersteller kennen.</translation>
    </message>
    <message>
        <source>Where is the maker&apos;s website?</source>
        <comment>field.manufacturer_url.question</comment>
        <translation>Wo ist die Website des Herstellers?</translation>
    </message>
    <message>
        <source>What is the maker&apos;s postal address?</source>
        <comment>field.manufacturer_address.question</comment>
        <translation>Wie lautet die Anschrift des Herstellers?</translation>
    </message>
    <message>
        <source>Name, street, town and country, as on an envelope.</source>
        <comment>field.manufacturer_address.help</comment>
        <translation>Name, Straße, Ort und Land wie auf einem Briefumschlag.</translation>
    </message>
    <message>
        <source>How do customers reach the maker?</source>
        <comment>field.manufacturer_contact.question</comment>
        <translation>Wie erreichen Kunden den Hersteller?</translation>
    </message>
    <message>
        <source>An e-mail address or a page with a form.</source>
        <comment>field.manufacturer_contact.help</comment>
        <translation>Eine E-Mail-Adresse oder eine Seite mit einem Formular.</translation>
    </message>
    <message>
        <source>Who acts for the maker in a market?</source>
        <comment>field.authorised_representatives.question</comment>
        <translation>Wer handelt in einem Markt für den Hersteller?</translation>
    </message>
    <message>
        <source>Only where a representative was appointed.</source>
        <comment>field.authorised_representatives.help</comment>
        <translation>Nur wenn ein Bevollmächtigter benannt wurde.</translation>
    </message>
    <message>
        <source>Who is it?</source>
        <comment>field.authorised_representatives.item.question</comment>
        <translation>Wer ist es?</translation>
    </message>
    <message>
        <source>What is the representative called?</source>
        <comment>field.authorised_representatives.item.name.question</comment>
        <translation>Wie heißt der Bevollmächtigte?</translation>
    </message>
    <message>
        <source>What is the representative&apos;s postal address?</source>
        <comment>field.authorised_representatives.item.address.question</comment>
        <translation>Wie lautet die Anschrift des Bevollmächtigten?</translation>
    </message>
    <message>
        <source>For which market?</source>
        <comment>field.authorised_representatives.item.market.question</comment>
        <translation>Für welchen Markt?</translation>
    </message>
    <message>
        <source>United Kingdom</source>
        <comment>field.authorised_representatives.item.market.uk.title</comment>
        <translation>Vereinigtes Königreich</translation>
    </message>
    <message>
        <source>European Union</source>
        <comment>field.authorised_representatives.item.market.eu.title</comment>
        <translation>Europäische Union</translation>
    </message>
    <message>
        <source>United States</source>
        <comment>field.authorised_representatives.item.market.us.title</comment>
        <translation>Vereinigte Staaten</translation>
    </message>
    <message>
        <source>Australia</source>
        <comment>field.authorised_representatives.item.market.au.title</comment>
        <translation>Australien</translation>
    </message>
    <message>
        <source>Singapore</source>
        <comment>field.authorised_representatives.item.market.sg.title</comment>
        <translation>Singapur</translation>
    </message>
    <message>
        <source>Japan</source>
        <comment>field.authorised_representatives.item.market.jp.title</comment>
        <translation>Japan</translation>
    </message>
    <message>
        <source>Elsewhere</source>
        <comment>field.authorised_representatives.item.market.other.title</comment>
        <translation>Andere Länder</translation>
    </message>
    <message>
        <source>Whether and how the device gets security updates.</source>
        <comment>section.updating.help</comment>
        <translation>Ob und wie das Gerät Sicherheitsupdates erhält.</translation>
    </message>
    <message>
        <source>Can the device get security updates?</source>
        <comment>field.updatable.question</comment>
        <translation>Kann das Gerät Sicherheitsupdates erhalten?</translation>
    </message>
    <message>
        <source>A security update is a change of software that protects the device better, for instance by closing a flaw that was reported.</source>
        <comment>field.updatable.help</comment>
        <translation>Ein Sicherheitsupdate ist eine Änderung der Software, die das Gerät besser schützt, etwa indem sie eine gemeldete Sicherheitslücke schließt.</translation>
    </message>
    <message>
        <source>Yes</source>
        <comment>field.updatable.yes.title</comment>
        <translation>Ja</translation>
    </message>
    <message>
        <source>Only in part</source>
        <comment>field.updatable.partly.title</comment>
        <translation>Nur zum Teil</translation>
    </message>
    <message>
        <source>Some of its software can be updated and some cannot.</source>
        <comment>field.updatable.partly.help</comment>
        <translation>Ein Teil seiner Software kann aktualisiert werden, ein anderer nicht.</translation>
    </message>
    <message>
        <source>No</source>
        <comment>field.updatable.no.title</comment>
        <translation>Nein</translation>
    </message>
    <message>
        <source>Which parts cannot be updated?</source>
        <comment>field.non_updatable_parts.question</comment>
        <translation>Welche Teile können nicht aktualisiert werden?</translation>
    </message>
    <message>
        <source>How do security updates get onto the device?</source>
        <comment>field.update_delivery.question</comment>
        <translation>Wie kommen Sicherheitsupdates auf das Gerät?</translation>
    </message>
    <message>
        <source>Name every way that works without asking customer service.</source>
        <comment>field.update_delivery.help</comment>
        <translation>Nennen Sie jeden Weg, der ohne Anfrage beim Kundendienst funktioniert.</translation>
    </message>
    <message>
        <source>Automatically, switched on when sold</source>
        <comment>field.update_delivery.automatic_default_on.title</comment>
        <translation>Automatisch, beim Verkauf eingeschaltet</translation>
    </message>
    <message>
        <source>Automatically, once the user switches it on</source>
        <comment>field.update_delivery.automatic_opt_in.title</comment>
        <translation>Automatisch, sobald der Nutzer dies einschaltet</translation>
    </message>
    <message>
        <source>The user starts them</source>
        <comment>field.update_delivery.user_initiated.title</comment>
        <translation>Der Nutzer startet sie</translation>
    </message>
    <message>
        <source>From a memory stick, card or cable</source>
        <comment>field.update_delivery.physical_media.title</comment>
        <translation>Über Speicherstick, Karte oder Kabel</translation>
    </message>
    <message>
        <source>A technician installs them</source>
        <comment>field.update_delivery.professional_install.title</comment>
        <translation>Eine Fachkraft installiert sie</translation>
    </message>
    <message>
        <source>Only by replacing a part or the device</source>
        <comment>field.update_delivery.replacement_only.title</comment>
        <translation>Nur durch Austausch eines Teils oder des Geräts</translation>
    </message>
    <message>
        <source>Can the user put off or switch off automatic updates?</source>
        <comment>field.update_postpone.question</comment>
        <translation>Kann der Nutzer automatische Aktualisierungen verschieben oder abschalten?</translation>
    </message>
    <message>
        <source>They can be switched off</source>
        <comment>field.update_postpone.can_disable.title</comment>
        <translation>Sie lassen sich abschalten</translation>
    </message>
    <message>
        <source>They can be put off, but not switched off</source>
        <comment>field.update_postpone.can_postpone.title</comment>
        <translation>Sie lassen sich verschieben, aber nicht abschalten</translation>
    </message>
    <message>
        <source>Neither</source>
        <comment>field.update_postpone.always_on.title</comment>
        <translation>Weder noch</translation>
    </message>
    <message>
        <source>Where does it say how to switch automatic updates off?</source>
        <comment>field.auto_update_off_url.question</comment>
        <translation>Wo steht, wie man automatische Aktualisierungen abschaltet?</translation>
    </message>
    <message>
        <source>How do users hear of updates?</source>
        <comment>field.update_notice_channels.question</comment>
        <translation>Wie erfahren Nutzer von Aktualisierungen?</translation>
    </message>
    <message>
        <source>Name the places where a user sees that an update is there.</source>
        <comment>field.update_notice_channels.help</comment>
        <translation>Nennen Sie die Stellen, an denen ein Nutzer sieht, dass es eine Aktualisierung gibt.</translation>
    </message>
    <message>
        <source>On the device</source>
        <comment>field.update_notice_channels.on_device.title</comment>
        <translation>Am Gerät</translation>
    </message>
    <message>
        <source>In the app</source>
        <comment>field.update_notice_channels.companion_app.title</comment>
        <translation>In der App</translation>
    </message>
    <message>
        <source>By e-mail, for those who sign up</source>
        <comment>field.update_notice_channels.email_optin.title</comment>
        <translation>Per E-Mail, für alle, die sich anmelden</translation>
    </message>
    <message>
        <source>By text message</source>
        <comment>field.update_notice_channels.sms.title</comment>
        <translation>Per SMS</translation>
    </message>
    <message>
        <source>On a web page</source>
        <comment>field.update_notice_channels.web_page.title</comment>
        <translation>Auf einer Webseite</translation>
    </message>
    <message>
        <source>Not at all</source>
        <comment>field.update_notice_channels.none.title</comment>
        <translation>Gar nicht</translation>
    </message>
    <message>
        <source>Where do users sign up for notices?</source>
        <comment>field.notice_signup_url.question</comment>
        <translation>Wo melden sich Nutzer für Hinweise an?</translation>
    </message>
    <message>
        <source>The list must be kept apart from advertising.</source>
        <comment>field.notice_signup_url.help</comment>
        <translation>Die Liste muss von Werbung getrennt bleiben.</translation>
    </message>
    <message>
        <source>Are the notices kept apart from advertising?</source>
        <comment>field.notice_signup_not_marketing.question</comment>
        <translation>Bleiben die Hinweise von Werbung getrennt?</translation>
    </message>
    <message>
        <source>What do security updates cost?</source>
        <comment>field.update_cost.question</comment>
        <translation>Was kosten Sicherheitsupdates?</translation>
    </message>
    <message>
        <source>Free</source>
        <comment>field.update_cost.free.title</comment>
        <translation>Kostenlos</translation>
    </message>
    <message>
        <source>The user pays for them</source>
        <comment>field.update_cost.paid.title</comment>
        <translation>Der Nutzer bezahlt dafür</translation>
    </message>
    <message>
        <source>Free at first, later for money</source>
        <comment>field.update_cost.free_then_paid.title</comment>
        <translation>Zunächst kostenlos, später kostenpflichtig</translation>
    </message>
    <message>
        <source>What does the user pay, and from when on?</source>
        <comment>field.update_cost_note.question</comment>
        <translation>Was bezahlt der Nutzer, und ab wann?</translation>
    </message>
    <message>
        <source>Where does it say how to install updates?</source>
        <comment>field.update_instructions_url.question</comment>
        <translation>Wo steht, wie man Aktualisierungen installiert?</translation>
    </message>
    <message>
        <source>What does a user need to get updates?</source>
        <comment>field.update_connection_needed.question</comment>
        <translation>Was braucht ein Nutzer, um Aktualisierungen zu erhalten?</translation>
    </message>
    <message>
        <source>A connection of the device to the internet</source>
        <comment>field.update_connection_needed.internet_direct.title</comment>
        <translation>Eine Verbindung des Geräts zum Internet</translation>
    </message>
    <message>
        <source>The app</source>
        <comment>field.update_connection_needed.via_app.title</comment>
        <translation>Die App</translation>
    </message>
    <message>
        <source>A hub or base station</source>
        <comment>field.update_connection_needed.via_hub.title</comment>
        <translation>Eine Zentrale oder Basisstation</translation>
    </message>
    <message>
        <source>Nothing but the device and a cable or memory stick</source>
        <comment>field.update_connection_needed.local_only.title</comment>
        <translation>Nur das Gerät und ein Kabel oder einen Speicherstick</translation>
    </message>
    <message>
        <source>An account with the maker</source>
        <comment>field.update_connection_needed.account_required.title</comment>
        <translation>Ein Konto beim Hersteller</translation>
    </message>
    <message>
        <source>How are updates protected against tampering?</source>
        <comment>field.update_security_features.question</comment>
        <translation>Wie sind Aktualisierungen gegen Manipulation geschützt?</translation>
    </message>
    <message>
        <source>Name only what is built in and tested.</source>
        <comment>field.update_security_features.help</comment>
        <translation>Nennen Sie nur, was eingebaut und geprüft ist.</translation>
    </message>
    <message>
        <source>Each update is signed</source>
        <comment>field.update_security_features.signed.title</comment>
        <translation>Jede Aktualisierung ist signiert</translation>
    </message>
    <message>
        <source>The signature is checked before installation</source>
        <comment>field.update_security_features.verified_before_install.title</comment>
        <translation>Die Signatur wird vor der Installation geprüft</translation>
    </message>
    <message>
        <source>It is fetched over an encrypted connection</source>
        <comment>field.update_security_features.secure_channel.title</comment>
        <translation>Sie wird über eine verschlüsselte Verbindung geholt</translation>
    </message>
    <message>
        <source>An older version cannot be installed over a newer one</source>
        <comment>field.update_security_features.downgrade_protected.title</comment>
        <translation>Eine ältere Version lässt sich nicht über eine neuere installieren</translation>
    </message>
    <message>
        <source>A failed update is undone</source>
        <comment>field.update_security_features.recovery_image.title</comment>
        <translation>Eine fehlgeschlagene Aktualisierung wird zurückgenommen</translation>
    </message>
    <message>
        <source>The update itself is encrypted</source>
        <comment>field.update_security_features.encrypted_image.title</comment>
        <translation>Die Aktualisierung selbst ist verschlüsselt</translation>
    </message>
    <message>
        <source>A stolen signing key can be revoked</source>
        <comment>field.update_security_features.key_revocation.title</comment>
        <translation>Ein gestohlener Signaturschlüssel kann widerrufen werden</translation>
    </message>
    <message>
        <source>The signature withstands quantum computers</source>
        <comment>field.update_security_features.pq_signature.title</comment>
        <translation>Die Signatur hält Quantencomputern stand</translation>
    </message>
    <message>
        <source>Others have tested it</source>
        <comment>field.update_security_features.third_party_assessed.title</comment>
        <translation>Dritte haben sie geprüft</translation>
    </message>
    <message>
        <source>Within how many days is a serious flaw fixed, counted from its report?</source>
        <comment>field.update_fix_time_days.question</comment>
        <translation>Innerhalb wie vieler Tage nach der Meldung wird eine schwere Sicherheitslücke geschlossen?</translation>
    </message>
    <message>
        <source>Is this time a goal or a commitment?</source>
        <comment>field.update_fix_time_basis.question</comment>
        <translation>Ist diese Frist ein Ziel oder eine Zusage?</translation>
    </message>
    <message>
        <source>A goal</source>
        <comment>field.update_fix_time_basis.target.title</comment>
        <translation>Ein Ziel</translation>
    </message>
    <message>
        <source>A commitment</source>
        <comment>field.update_fix_time_basis.commitment.title</comment>
        <translation>Eine Zusage</translation>
    </message>
    <message>
        <source>Why can the device, or the part, not be updated?</source>
        <comment>field.non_updatable_rationale.question</comment>
        <translation>Warum kann das Gerät oder das Teil nicht aktualisiert werden?</translation>
    </message>
    <message>
        <source>Do you replace the device when a flaw is found in it?</source>
        <comment>field.hardware_replacement.question</comment>
        <translation>Tauschen Sie das Gerät aus, wenn darin eine Sicherheitslücke gefunden wird?</translation>
    </message>
    <message>
        <source>Who cannot fix a flaw by an update says whether the device is replaced instead.</source>
        <comment>field.hardware_replacement.help</comment>
        <translation>Wer eine Sicherheitslücke nicht durch eine Aktualisierung schließen kann, gibt an, ob das Gerät stattdessen ausgetauscht wird.</translation>
    </message>
    <message>
        <source>Is a replacement offered?</source>
        <comment>field.hardware_replacement.offered.question</comment>
        <translation>Wird ein Ersatzgerät angeboten?</translation>
    </message>
    <message>
        <source>Offered</source>
        <comment>field.hardware_replacement.offered.offered.title</comment>
        <translation>Angebot</translation>
    </message>
    <message>
        <source>Not offered</source>
        <comment>field.hardware_replacement.offered.not_offered.title</comment>
        <translation>Wird nicht angeboten</translation>
    </message>
    <message>
        <source>Until when is a replacement offered?</source>
        <comment>field.hardware_replacement.until.question</comment>
        <translation>Bis wann wird ein Ersatzgerät angeboten?</translation>
    </message>
    <message>
        <source>How does a buyer get the replacement?</source>
        <comment>field.hardware_replacement.method.question</comment>
        <translation>Wie kommt ein Käufer zum Ersatzgerät?</translation>
    </message>
    <message>
        <source>From when to when security updates are promised, and how firmly.</source>
        <comment>section.period.help</comment>
        <translation>Von wann bis wann Sicherheitsupdates zugesagt sind, und wie verbindlich.</translation>
    </message>
    <message>
        <source>How firm is the date?</source>
        <comment>field.support_commitment.question</comment>
        <translation>Wie verbindlich ist das Datum?</translation>
    </message>
    <message>
        <source>Buyers read a planned date as a promise. The label shows the two differently.</source>
        <comment>field.support_commitment.help</comment>
        <translation>Käufer lesen ein geplantes Datum als Zusage. Das Etikett zeigt beides unterschiedlich.</translation>
    </message>
    <message>
        <source>Guaranteed at least until the date</source>
        <comment>field.support_commitment.guaranteed_minimum.title</comment>
        <translation>Mindestens bis zu diesem Datum garantiert</translation>
    </message>
    <message>
        <source>Planned, not guaranteed</source>
        <comment>field.support_commitment.anticipated.title</comment>
        <translation>Geplant, nicht garantiert</translation>
    </message>
    <message>
        <source>No date is promised</source>
        <comment>field.support_commitment.none_offered.title</comment>
        <translation>Es wird kein Datum zugesagt</translation>
    </message>
    <message>
        <source>On which day does the support period start?</source>
        <comment>field.support_start.question</comment>
        <translation>An welchem Tag beginnt der Unterstützungszeitraum?</translation>
    </message>
    <message>
        <source>What happened on that day?</source>
        <comment>field.support_start_basis.question</comment>
        <translation>Was geschah an diesem Tag?</translation>
    </message>
    <message>
        <source>The first unit was placed on the market</source>
        <comment>field.support_start_basis.first_placed_on_market.title</comment>
        <translation>Das erste Gerät wurde in Verkehr gebracht</translation>
    </message>
    <message>
        <source>General sale began</source>
        <comment>field.support_start_basis.general_availability.title</comment>
        <translation>Der allgemeine Verkauf begann</translation>
    </message>
    <message>
        <source>The buyer bought it</source>
        <comment>field.support_start_basis.purchase.title</comment>
        <translation>Der Käufer hat es gekauft</translation>
    </message>
    <message>
        <source>The user switched it on for the first time</source>
        <comment>field.support_start_basis.activation.title</comment>
        <translation>Es wurde zum ersten Mal eingeschaltet</translation>
    </message>
    <message>
        <source>The unit was made</source>
        <comment>field.support_start_basis.manufacture.title</comment>
        <translation>Es wurde hergestellt</translation>
    </message>
    <message>
        <source>Until when will the device get security updates?</source>
        <comment>field.support_end.question</comment>
        <translation>Bis wann erhält das Gerät Sicherheitsupdates?</translation>
    </message>
    <message>
        <source>A month is enough; it counts to its last day. A length of time alone is not, because it does not tell when the clock starts and stops.</source>
        <comment>field.support_end.help</comment>
        <translation>Ein Monat genügt; er zählt bis zu seinem letzten Tag. Eine Dauer allein genügt nicht, weil sie nicht sagt, wann die Frist beginnt und endet.</translation>
    </message>
    <message>
        <source>Which end of support was promised when the first unit was supplied?</source>
        <comment>field.support_end_at_first_supply.question</comment>
        <translation>Welches Ende der Unterstützung war zugesagt, als das erste Gerät geliefert wurde?</translation>
    </message>
    <message>
        <source>It never changes, though the support may be extended later.</source>
        <comment>field.support_end_at_first_supply.help</comment>
        <translation>Es ändert sich nie, auch wenn die Unterstützung später verlängert wird.</translation>
    </message>
    <message>
        <source>What does a user get while support lasts?</source>
        <comment>field.support_type.question</comment>
        <translation>Was erhält ein Nutzer, solange die Unterstützung dauert?</translation>
    </message>
    <message>
        <source>Security updates</source>
        <comment>field.support_type.security_fixes.title</comment>
        <translation>Sicherheitsaktualisierungen</translation>
    </message>
    <message>
        <source>Corrections of other faults</source>
        <comment>field.support_type.bug_fixes.title</comment>
        <translation>Korrekturen anderer Fehler</translation>
    </message>
    <message>
        <source>New functions</source>
        <comment>field.support_type.feature_updates.title</comment>
        <translation>Neue Funktionen</translation>
    </message>
    <message>
        <source>Reports of security flaws</source>
        <comment>field.support_type.vulnerability_advisories.title</comment>
        <translation>Hinweise auf Sicherheitslücken</translation>
    </message>
    <message>
        <source>Help by telephone or e-mail</source>
        <comment>field.support_type.helpdesk.title</comment>
        <translation>Hilfe per Telefon oder E-Mail</translation>
    </message>
    <message>
        <source>For how many years will the device probably be used?</source>
        <comment>field.expected_use_years.question</comment>
        <translation>Wie viele Jahre wird das Gerät voraussichtlich genutzt?</translation>
    </message>
    <message>
        <source>Think of what users expect, of what the device is for, and of similar products.</source>
        <comment>field.expected_use_years.help</comment>
        <translation>Bedenken Sie, was Nutzer erwarten, wozu das Gerät dient und wie es bei ähnlichen Produkten ist.</translation>
    </message>
    <message>
        <source>Why support lasts this long</source>
        <comment>field.support_rationale.title</comment>
        <translation>Warum die Unterstützung so lange dauert</translation>
    </message>
    <message>
        <source>Why did you choose this length of support?</source>
        <comment>field.support_rationale.question</comment>
        <translation>Warum haben Sie diese Dauer gewählt?</translation>
    </message>
    <message>
        <source>For your technical documentation; it is not printed.</source>
        <comment>field.support_rationale.help</comment>
        <translation>Für Ihre technische Dokumentation; es wird nicht gedruckt.</translation>
    </message>
    <message>
        <source>May the label say that buyers should not rely on security updates?</source>
        <comment>field.unsupported_statement_ack.question</comment>
        <translation>Darf das Etikett sagen, dass sich Käufer nicht auf Sicherheitsupdates verlassen sollen?</translation>
    </message>
    <message>
        <source>Since which day has the product been on sale?</source>
        <comment>field.general_availability.question</comment>
        <translation>Seit welchem Tag ist das Produkt im Verkauf?</translation>
    </message>
    <message>
        <source>Not yet decided</source>
        <comment>field.general_availability.tba.title</comment>
        <translation>Noch nicht entschieden</translation>
    </message>
    <message>
        <source>When did the last unit leave you for the market?</source>
        <comment>field.last_placed_on_market.question</comment>
        <translation>Wann haben Sie das letzte Gerät in Verkehr gebracht?</translation>
    </message>
    <message>
        <source>The support of that unit, too, must last long enough.</source>
        <comment>field.last_placed_on_market.help</comment>
        <translation>Auch die Unterstützung dieses Geräts muss lange genug dauern.</translation>
    </message>
    <message>
        <source>Units are still being placed</source>
        <comment>field.last_placed_on_market.still_placed.title</comment>
        <translation>Wird noch in Verkehr gebracht</translation>
    </message>
    <message>
        <source>Until which day can the product be ordered?</source>
        <comment>field.end_of_sales.question</comment>
        <translation>Bis zu welchem Tag kann das Produkt bestellt werden?</translation>
    </message>
    <message>
        <source>Not yet decided</source>
        <comment>field.end_of_sales.tba.title</comment>
        <translation>Noch nicht entschieden</translation>
    </message>
    <message>
        <source>On which day does every kind of support end?</source>
        <comment>field.end_of_life.question</comment>
        <translation>An welchem Tag endet jede Art von Unterstützung?</translation>
    </message>
    <message>
        <source>Not yet decided</source>
        <comment>field.end_of_life.tba.title</comment>
        <translation>Noch nicht entschieden</translation>
    </message>
    <message>
        <source>What a buyer can expect of the device once security updates have ended.</source>
        <comment>section.afterwards.help</comment>
        <translation>Was ein Käufer vom Gerät erwarten kann, wenn die Sicherheitsupdates beendet sind.</translation>
    </message>
    <message>
        <source>What does the device do when security updates have ended?</source>
        <comment>field.end_behaviour.question</comment>
        <translation>Was tut das Gerät, wenn die Sicherheitsupdates beendet sind?</translation>
    </message>
    <message>
        <source>It works as before</source>
        <comment>field.end_behaviour.keeps_working.title</comment>
        <translation>Es funktioniert wie zuvor</translation>
    </message>
    <message>
        <source>Some functions stop</source>
        <comment>field.end_behaviour.reduced_functions.title</comment>
        <translation>Einige Funktionen fallen weg</translation>
    </message>
    <message>
        <source>It stops working</source>
        <comment>field.end_behaviour.stops_working.title</comment>
        <translation>Es funktioniert nicht mehr</translation>
    </message>
    <message>
        <source>Not known</source>
        <comment>field.end_behaviour.unknown.title</comment>
        <translation>Nicht bekannt</translation>
    </message>
    <message>
        <source>Which functions stop?</source>
        <comment>field.functions_lost.question</comment>
        <translation>Welche Funktionen fallen weg?</translation>
    </message>
    <message>
        <source>What should users do with the device once updates have ended?</source>
        <comment>field.risk_after_support.question</comment>
        <translation>Was sollen Nutzer mit dem Gerät tun, wenn die Aktualisierungen beendet sind?</translation>
    </message>
    <message>
        <source>Take it off the internet</source>
        <comment>field.risk_after_support.isolate_or_disconnect.title</comment>
        <translation>Trennen Sie das Gerät vom Internet</translation>
    </message>
    <message>
        <source>Know that the risk of attacks grows</source>
        <comment>field.risk_after_support.higher_risk.title</comment>
        <translation>Wissen, dass das Risiko von Angriffen steigt</translation>
    </message>
    <message>
        <source>Nothing, the risk stays low</source>
        <comment>field.risk_after_support.low.title</comment>
        <translation>Nichts, das Risiko bleibt gering</translation>
    </message>
    <message>
        <source>What else should users know about the risk?</source>
        <comment>field.risk_after_support_note.question</comment>
        <translation>Was sollten Nutzer noch über das Risiko wissen?</translation>
    </message>
    <message>
        <source>Would buyers expect an ordinary device of this kind, without software, to last longer?</source>
        <comment>field.shorter_than_dumb_equivalent.question</comment>
        <translation>Würden Käufer erwarten, dass ein gewöhnliches Gerät dieser Art ohne Software länger hält?</translation>
    </message>
    <message>
        <source>If so and if it loses functions when support ends, buyers are told before they buy.</source>
        <comment>field.shorter_than_dumb_equivalent.help</comment>
        <translation>Wenn ja und wenn es am Ende der Unterstützung Funktionen verliert, erfahren Käufer es vor dem Kauf.</translation>
    </message>
    <message>
        <source>What can users do when support has ended?</source>
        <comment>field.end_options.question</comment>
        <translation>Was können Nutzer tun, wenn die Unterstützung beendet ist?</translation>
    </message>
    <message>
        <source>Pay for longer support</source>
        <comment>field.end_options.buy_extended_support.title</comment>
        <translation>Für längere Unterstützung bezahlen</translation>
    </message>
    <message>
        <source>Trade the device in</source>
        <comment>field.end_options.trade_in.title</comment>
        <translation>Das Gerät in Zahlung geben</translation>
    </message>
    <message>
        <source>Use it without internet</source>
        <comment>field.end_options.offline_mode.title</comment>
        <translation>Es ohne Internet nutzen</translation>
    </message>
    <message>
        <source>Install software of others</source>
        <comment>field.end_options.third_party_firmware.title</comment>
        <translation>Software anderer Anbieter installieren</translation>
    </message>
    <message>
        <source>Return it for recycling</source>
        <comment>field.end_options.recycle.title</comment>
        <translation>Es zum Recycling zurückgeben</translation>
    </message>
    <message>
        <source>Nothing</source>
        <comment>field.end_options.none.title</comment>
        <translation>Nichts</translation>
    </message>
    <message>
        <source>Does the device work without a connection to the internet?</source>
        <comment>field.works_offline.question</comment>
        <translation>Funktioniert das Gerät ohne Verbindung zum Internet?</translation>
    </message>
    <message>
        <source>Fully</source>
        <comment>field.works_offline.full.title</comment>
        <translation>Vollständig</translation>
    </message>
    <message>
        <source>With limits</source>
        <comment>field.works_offline.limited.title</comment>
        <translation>Eingeschränkt</translation>
    </message>
    <message>
        <source>Not at all</source>
        <comment>field.works_offline.no.title</comment>
        <translation>Gar nicht</translation>
    </message>
    <message>
        <source>How do you tell users that support is about to end?</source>
        <comment>field.end_of_support_notice.question</comment>
        <translation>Wie teilen Sie Nutzern mit, dass die Unterstützung bald endet?</translation>
    </message>
    <message>
        <source>On the device</source>
        <comment>field.end_of_support_notice.on_device.title</comment>
        <translation>Am Gerät</translation>
    </message>
    <message>
        <source>In the app</source>
        <comment>field.end_of_support_notice.companion_app.title</comment>
        <translation>In der App</translation>
    </message>
    <message>
        <source>By e-mail, for those who sign up</source>
        <comment>field.end_of_support_notice.email_optin.title</comment>
        <translation>Per E-Mail, für alle, die sich anmelden</translation>
    </message>
    <message>
        <source>Not at all</source>
        <comment>field.end_of_support_notice.none.title</comment>
        <translation>Gar nicht</translation>
    </message>
    <message>
        <source>How many days before the end are users told?</source>
        <comment>field.end_of_support_notice_days.question</comment>
        <translation>Wie viele Tage vor dem Ende werden Nutzer informiert?</translation>
    </message>
    <message>
        <source>Why can users not be told that support ends?</source>
        <comment>field.end_of_support_notice_reason.question</comment>
        <translation>Warum kann Nutzern nicht mitgeteilt werden, dass die Unterstützung endet?</translation>
    </message>
    <message>
        <source>Until when does the online service run on which the device depends?</source>
        <comment>field.cloud_dependency_end.question</comment>
        <translation>Bis wann läuft der Onlinedienst, von dem das Gerät abhängt?</translation>
    </message>
    <message>
        <source>As long as security updates</source>
        <comment>field.cloud_dependency_end.same_as_support.title</comment>
        <translation>So lange wie die Sicherheitsupdates</translation>
    </message>
    <message>
        <source>Where to report a flaw and how the device is set up.</source>
        <comment>section.contact.help</comment>
        <translation>Wo man eine Sicherheitslücke meldet und wie das Gerät eingerichtet wird.</translation>
    </message>
    <message>
        <source>Where can anyone report a security flaw?</source>
        <comment>field.vuln_contact.question</comment>
        <translation>Wo kann man eine Sicherheitslücke melden?</translation>
    </message>
    <message>
        <source>An e-mail address or a page, in use for as long as the support period.</source>
        <comment>field.vuln_contact.help</comment>
        <translation>Eine E-Mail-Adresse oder eine Seite, die über den ganzen Unterstützungszeitraum erreichbar ist.</translation>
    </message>
    <message>
        <source>Where does it say how you handle reports of flaws?</source>
        <comment>field.vuln_policy_url.question</comment>
        <translation>Wo steht, wie Sie mit Meldungen von Sicherheitslücken umgehen?</translation>
    </message>
    <message>
        <source>Within how many days does a reporter get a first answer?</source>
        <comment>field.vuln_ack_days.question</comment>
        <translation>Innerhalb wie vieler Tage erhält die meldende Person eine erste Antwort?</translation>
    </message>
    <message>
        <source>Where is your security.txt file?</source>
        <comment>field.security_txt_url.question</comment>
        <translation>Wo ist Ihre Datei security.txt?</translation>
    </message>
    <message>
        <source>RFC 9116. It needs an Expires line in the future; this program does not look it up.</source>
        <comment>field.security_txt_url.help</comment>
        <translation>RFC 9116. Die Datei braucht eine Zeile Expires mit einem künftigen Datum; dieses Programm ruft sie nicht ab.</translation>
    </message>
    <message>
        <source>an address that ends in /.well-known/security.txt right after the host</source>
        <comment>field.security_txt_url.pattern</comment>
        <translation>eine Adresse, die gleich nach dem Host auf /.well-known/security.txt endet</translation>
    </message>
    <message>
        <source>With which password does the device arrive?</source>
        <comment>field.default_password.question</comment>
        <translation>Mit welchem Passwort wird das Gerät ausgeliefert?</translation>
    </message>
    <message>
        <source>None, the user sets one</source>
        <comment>field.default_password.none_user_sets.title</comment>
        <translation>Keines, der Nutzer legt eines fest</translation>
    </message>
    <message>
        <source>A different one for each device</source>
        <comment>field.default_password.unique_per_device.title</comment>
        <translation>Ein anderes für jedes Gerät</translation>
    </message>
    <message>
        <source>The same for all devices, must be changed at first use</source>
        <comment>field.default_password.shared_must_change.title</comment>
        <translation>Dasselbe für alle Geräte, muss bei der ersten Nutzung geändert werden</translation>
    </message>
    <message>
        <source>The same for all devices, cannot be changed</source>
        <comment>field.default_password.shared_not_changeable.title</comment>
        <translation>Dasselbe für alle Geräte, nicht änderbar</translation>
    </message>
    <message>
        <source>It works without a password</source>
        <comment>field.default_password.no_password.title</comment>
        <translation>Es funktioniert ohne Passwort</translation>
    </message>
    <message>
        <source>Where does it say how to change the password?</source>
        <comment>field.password_change_url.question</comment>
        <translation>Wo steht, wie man das Passwort ändert?</translation>
    </message>
    <message>
        <source>Where does it say how to set up the device with security in mind?</source>
        <comment>field.secure_setup_url.question</comment>
        <translation>Wo steht, wie man das Gerät mit Blick auf die Sicherheit einrichtet?</translation>
    </message>
    <message>
        <source>Where does it say how to erase one&apos;s data before giving the device away?</source>
        <comment>field.data_erase_url.question</comment>
        <translation>Wo steht, wie man seine Daten löscht, bevor man das Gerät weggibt?</translation>
    </message>
    <message>
        <source>Do you keep a list of the software parts (SBOM)?</source>
        <comment>field.sbom_status.question</comment>
        <translation>Führen Sie eine Liste der Softwareteile (SBOM)?</translation>
    </message>
    <message>
        <source>Kept and public</source>
        <comment>field.sbom_status.maintained_public.title</comment>
        <translation>Geführt und öffentlich</translation>
    </message>
    <message>
        <source>Kept, not public</source>
        <comment>field.sbom_status.maintained_private.title</comment>
        <translation>Geführt, nicht öffentlich</translation>
    </message>
    <message>
        <source>Not kept</source>
        <comment>field.sbom_status.not_maintained.title</comment>
        <translation>Nicht geführt</translation>
    </message>
    <message>
        <source>Where can the list be fetched?</source>
        <comment>field.sbom_url.question</comment>
        <translation>Wo kann die Liste abgerufen werden?</translation>
    </message>
    <message>
        <source>Do you keep a list of the hardware parts (HBOM)?</source>
        <comment>field.hbom_status.question</comment>
        <translation>Führen Sie eine Liste der Hardwareteile (HBOM)?</translation>
    </message>
    <message>
        <source>Kept and public</source>
        <comment>field.hbom_status.maintained_public.title</comment>
        <translation>Geführt und öffentlich</translation>
    </message>
    <message>
        <source>Kept, not public</source>
        <comment>field.hbom_status.maintained_private.title</comment>
        <translation>Geführt, nicht öffentlich</translation>
    </message>
    <message>
        <source>Not kept</source>
        <comment>field.hbom_status.not_maintained.title</comment>
        <translation>Nicht geführt</translation>
    </message>
    <message>
        <source>Where is the EU declaration of conformity?</source>
        <comment>field.declaration_url.question</comment>
        <translation>Wo ist die EU-Konformitätserklärung?</translation>
    </message>
    <message>
        <source>Where is the British or Australian statement of compliance?</source>
        <comment>field.statement_of_compliance_url.question</comment>
        <translation>Wo ist die britische oder australische Konformitätsaussage?</translation>
    </message>
    <message>
        <source>Network profile (MUD)</source>
        <comment>field.mud_url.title</comment>
        <translation>Netzwerkprofil (MUD)</translation>
    </message>
    <message>
        <source>Where is the device&apos;s network profile?</source>
        <comment>field.mud_url.question</comment>
        <translation>Wo ist das Netzwerkprofil des Geräts?</translation>
    </message>
    <message>
        <source>RFC 8520, Manufacturer Usage Description.</source>
        <comment>field.mud_url.help</comment>
        <translation>RFC 8520, Manufacturer Usage Description.</translation>
    </message>
    <message>
        <source>Labels that others have given to the product. They are named, never drawn.</source>
        <comment>section.marks.help</comment>
        <translation>Kennzeichen, die andere dem Produkt verliehen haben. Sie werden genannt, nie gezeichnet.</translation>
    </message>
    <message>
        <source>Which security labels has the product been given?</source>
        <comment>field.label_claims.question</comment>
        <translation>Welche Sicherheitskennzeichen hat das Produkt erhalten?</translation>
    </message>
    <message>
        <source>Which label is it?</source>
        <comment>field.label_claims.item.question</comment>
        <translation>Welches Kennzeichen ist es?</translation>
    </message>
    <message>
        <source>Which scheme gave it?</source>
        <comment>field.label_claims.item.scheme.question</comment>
        <translation>Welches Programm hat es verliehen?</translation>
    </message>
    <message>
        <source>Cybersecurity Labelling Scheme (Singapore)</source>
        <comment>field.label_claims.item.scheme.sg_cls.title</comment>
        <translation>Cybersecurity Labelling Scheme (Singapur)</translation>
    </message>
    <message>
        <source>JC-STAR (Japan)</source>
        <comment>field.label_claims.item.scheme.jp_jcstar.title</comment>
        <translation>JC-STAR (Japan)</translation>
    </message>
    <message>
        <source>IT security label of the BSI (Germany)</source>
        <comment>field.label_claims.item.scheme.de_bsi.title</comment>
        <translation>IT-Sicherheitskennzeichen des BSI (Deutschland)</translation>
    </message>
    <message>
        <source>Finnish cybersecurity label</source>
        <comment>field.label_claims.item.scheme.fi_ttm.title</comment>
        <translation>Finnisches Cybersicherheitskennzeichen</translation>
    </message>
    <message>
        <source>US Cyber Trust Mark</source>
        <comment>field.label_claims.item.scheme.us_ctm.title</comment>
        <translation>US Cyber Trust Mark</translation>
    </message>
    <message>
        <source>Product Security Verified (CSA)</source>
        <comment>field.label_claims.item.scheme.csa_psv.title</comment>
        <translation>Product Security Verified (CSA)</translation>
    </message>
    <message>
        <source>Label of the Australian industry</source>
        <comment>field.label_claims.item.scheme.au_label.title</comment>
        <translation>Kennzeichen der australischen Industrie</translation>
    </message>
    <message>
        <source>Which level has it?</source>
        <comment>field.label_claims.item.level.question</comment>
        <translation>Welche Stufe hat es?</translation>
    </message>
    <message>
        <source>Under which number is it registered?</source>
        <comment>field.label_claims.item.registration_id.question</comment>
        <translation>Unter welcher Nummer ist es eingetragen?</translation>
    </message>
    <message>
        <source>On which day was it issued?</source>
        <comment>field.label_claims.item.issued.question</comment>
        <translation>An welchem Tag wurde es ausgestellt?</translation>
    </message>
    <message>
        <source>Until which day is it valid?</source>
        <comment>field.label_claims.item.expires.question</comment>
        <translation>Bis zu welchem Tag ist es gültig?</translation>
    </message>
    <message>
        <source>On which page of the scheme can it be looked up?</source>
        <comment>field.label_claims.item.url.question</comment>
        <translation>Auf welcher Seite des Programms kann es nachgeschlagen werden?</translation>
    </message>
    <message>
        <source>Statement of compliance</source>
        <comment>section.statement.title</comment>
        <translation>Konformitätsaussage</translation>
    </message>
    <message>
        <source>Only for the statement that the United Kingdom and Australia ask for; who signs it, and where.</source>
        <comment>section.statement.help</comment>
        <translation>Nur für die Aussage, die das Vereinigte Königreich und Australien verlangen; wer sie unterschreibt, und wo.</translation>
    </message>
    <message>
        <source>Signed by</source>
        <comment>field.signatory_name.title</comment>
        <translation>Unterschrieben von</translation>
    </message>
    <message>
        <source>Who signs the statement?</source>
        <comment>field.signatory_name.question</comment>
        <translation>Wer unterschreibt die Aussage?</translation>
    </message>
    <message>
        <source>Function</source>
        <comment>field.signatory_function.title</comment>
        <translation>Funktion</translation>
    </message>
    <message>
        <source>What is this person&apos;s function?</source>
        <comment>field.signatory_function.question</comment>
        <translation>Welche Funktion hat diese Person?</translation>
    </message>
    <message>
        <source>Place</source>
        <comment>field.place_of_issue.title</comment>
        <translation>Ort</translation>
    </message>
    <message>
        <source>Where is the statement signed?</source>
        <comment>field.place_of_issue.question</comment>
        <translation>Wo wird die Aussage unterschrieben?</translation>
    </message>
    <message>
        <source>Day of signing</source>
        <comment>field.date_of_issue.title</comment>
        <translation>Tag der Unterschrift</translation>
    </message>
    <message>
        <source>On which day is the statement signed?</source>
        <comment>field.date_of_issue.question</comment>
        <translation>An welchem Tag wird die Aussage unterschrieben?</translation>
    </message>
    <message>
        <source>Standards relied on</source>
        <comment>field.standards_relied_on.title</comment>
        <translation>Zugrunde gelegte Normen</translation>
    </message>
    <message>
        <source>Which standards does the statement rely on?</source>
        <comment>field.standards_relied_on.question</comment>
        <translation>Auf welche Normen stützt sich die Aussage?</translation>
    </message>
    <message>
        <source>Standard</source>
        <comment>field.standards_relied_on.item.title</comment>
        <translation>Norm</translation>
    </message>
    <message>
        <source>Which standard is it?</source>
        <comment>field.standards_relied_on.item.question</comment>
        <translation>Welche Norm ist es?</translation>
    </message>
    <message>
        <source>Number</source>
        <comment>field.standards_relied_on.item.number.title</comment>
        <translation>Nummer</translation>
    </message>
    <message>
        <source>What is its number?</source>
        <comment>field.standards_relied_on.item.number.question</comment>
        <translation>Welche Nummer hat sie?</translation>
    </message>
    <message>
        <source>Edition</source>
        <comment>field.standards_relied_on.item.edition.title</comment>
        <translation>Ausgabe</translation>
    </message>
    <message>
        <source>Which version or edition?</source>
        <comment>field.standards_relied_on.item.edition.question</comment>
        <translation>Welche Version oder Ausgabe?</translation>
    </message>
    <message>
        <source>Date</source>
        <comment>field.standards_relied_on.item.date.title</comment>
        <translation>Datum</translation>
    </message>
    <message>
        <source>Of which date is it?</source>
        <comment>field.standards_relied_on.item.date.question</comment>
        <translation>Von welchem Datum ist sie?</translation>
    </message>
    <message>
        <source>Exchange with other formats</source>
        <comment>section.exchange.title</comment>
        <translation>Austausch mit anderen Formaten</translation>
    </message>
    <message>
        <source>Filled in by the program. Exact moments that came with an OpenEoX file.</source>
        <comment>section.exchange.help</comment>
        <translation>Vom Programm ausgefüllt. Genaue Zeitpunkte, die aus einer OpenEoX-Datei stammen.</translation>
    </message>
    <message>
        <source>Moments of an OpenEoX file</source>
        <comment>field.openeox_moments.title</comment>
        <translation>Zeitpunkte einer OpenEoX-Datei</translation>
    </message>
    <message>
        <source>Which exact moments did the OpenEoX file name?</source>
        <comment>field.openeox_moments.question</comment>
        <translation>Welche genauen Zeitpunkte nannte die OpenEoX-Datei?</translation>
    </message>
    <message>
        <source>They are written by &quot;import openeox&quot; and used again by &quot;export openeox&quot; for as long as they fall on the days named above.</source>
        <comment>field.openeox_moments.help</comment>
        <translation>&quot;import openeox&quot; schreibt sie, und &quot;export openeox&quot; verwendet sie wieder, solange sie auf die oben genannten Tage fallen.</translation>
    </message>
    <message>
        <source>On sale since</source>
        <comment>field.openeox_moments.general_availability.title</comment>
        <translation>Im Verkauf seit</translation>
    </message>
    <message>
        <source>date, time and time zone such as &quot;2031-06-30T23:59:59Z&quot;, or &quot;tba&quot;</source>
        <comment>field.openeox_moments.general_availability.pattern</comment>
        <translation>Datum, Uhrzeit und Zeitzone wie &quot;2031-06-30T23:59:59Z&quot;, oder &quot;tba&quot;</translation>
    </message>
    <message>
        <source>Last day of sale</source>
        <comment>field.openeox_moments.end_of_sales.title</comment>
        <translation>Letzter Verkaufstag</translation>
    </message>
    <message>
        <source>date, time and time zone such as &quot;2031-06-30T23:59:59Z&quot;, or &quot;tba&quot;</source>
        <comment>field.openeox_moments.end_of_sales.pattern</comment>
        <translation>Datum, Uhrzeit und Zeitzone wie &quot;2031-06-30T23:59:59Z&quot;, oder &quot;tba&quot;</translation>
    </message>
    <message>
        <source>End of security support</source>
        <comment>field.openeox_moments.end_of_security_support.title</comment>
        <translation>Ende der Sicherheitsunterstützung</translation>
    </message>
    <message>
        <source>date, time and time zone such as &quot;2031-06-30T23:59:59Z&quot;, or &quot;tba&quot;</source>
        <comment>field.openeox_moments.end_of_security_support.pattern</comment>
        <translation>Datum, Uhrzeit und Zeitzone wie &quot;2031-06-30T23:59:59Z&quot;, oder &quot;tba&quot;</translation>
    </message>
    <message>
        <source>End of all support</source>
        <comment>field.openeox_moments.end_of_life.title</comment>
        <translation>Ende jeder Unterstützung</translation>
    </message>
    <message>
        <source>date, time and time zone such as &quot;2031-06-30T23:59:59Z&quot;, or &quot;tba&quot;</source>
        <comment>field.openeox_moments.end_of_life.pattern</comment>
        <translation>Datum, Uhrzeit und Zeitzone wie &quot;2031-06-30T23:59:59Z&quot;, oder &quot;tba&quot;</translation>
    </message>
    <message>
        <source>Last changed</source>
        <comment>field.openeox_moments.last_updated.title</comment>
        <translation>Zuletzt geändert</translation>
    </message>
    <message>
        <source>date, time and time zone such as &quot;2031-06-30T23:59:59Z&quot;, or &quot;tba&quot;</source>
        <comment>field.openeox_moments.last_updated.pattern</comment>
        <translation>Datum, Uhrzeit und Zeitzone wie &quot;2031-06-30T23:59:59Z&quot;, oder &quot;tba&quot;</translation>
    </message>
    <message>
        <source>The revision number {revision} does not lie above {earlier/revision}, that of the revision before.</source>
        <comment>rule.document.revision_grows.message</comment>
        <translation>Die Revisionsnummer {revision} ist nicht höher als {earlier/revision}, die Nummer der vorherigen Revision.</translation>
    </message>
    <message>
        <source>Add 1 to the revision number whenever a changed disclosure is published.</source>
        <comment>rule.document.revision_grows.mend</comment>
        <translation>Zählen Sie zur Revisionsnummer 1 dazu, wenn eine geänderte Erklärung veröffentlicht wird.</translation>
    </message>
    <message>
        <source>This revision says that it was changed on {last_updated}, not later than the one before ({earlier/last_updated}).</source>
        <comment>rule.document.updated_later.message</comment>
        <translation>Der Zeitpunkt der letzten Änderung dieser Revision ({last_updated}) liegt nicht nach dem der vorherigen ({earlier/last_updated}).</translation>
    </message>
    <message>
        <source>Set {@last_updated} to the time of this change.</source>
        <comment>rule.document.updated_later.mend</comment>
        <translation>Setzen Sie {@last_updated} auf den Zeitpunkt dieser Änderung.</translation>
    </message>
    <message>
        <source>The revision before this one was about the model {earlier/model_identifier}, this one is about {model_identifier}.</source>
        <comment>rule.document.same_product.message</comment>
        <translation>Die vorherige Revision betraf das Modell {earlier/model_identifier}, diese betrifft {model_identifier}.</translation>
    </message>
    <message>
        <source>Start a disclosure of its own, with revision 1, for another model.</source>
        <comment>rule.document.same_product.mend</comment>
        <translation>Beginnen Sie für ein anderes Modell eine eigene Erklärung mit Revision 1.</translation>
    </message>
    <message>
        <source>The fingerprint in supersedes is not that of the revision before this one.</source>
        <comment>rule.document.supersedes_earlier.message</comment>
        <translation>Der Fingerabdruck in supersedes ist nicht der der vorherigen Revision.</translation>
    </message>
    <message>
        <source>Write {earlier_hash}, or let the program make the next revision.</source>
        <comment>rule.document.supersedes_earlier.mend</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A device that is only replaced cannot be updated, but {@updatable} says {@updatable=yes}.</source>
        <comment>rule.updating.replacement_is_no_update.message</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Set {@updatable} to {@updatable=partly} or {@updatable=no}, or take {@update_delivery=replacement_only} out of {@update_delivery}.</source>
        <comment>rule.updating.replacement_is_no_update.mend</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Users have to see to updates themselves, but are never told that there is one.</source>
        <comment>rule.updating.users_never_hear.message</comment>
        <translation>Nutzer müssen sich selbst um Aktualisierungen kümmern, erfahren aber nie, dass es eine gibt.</translation>
    </message>
    <message>
        <source>Name a way in which users are told, or deliver updates automatically.</source>
        <comment>rule.updating.users_never_hear.mend</comment>
        <translation>Nennen Sie einen Weg, auf dem Nutzer es erfahren, oder liefern Sie Aktualisierungen automatisch aus.</translation>
    </message>
    <message>
        <source>Who signs up for notices must not get advertising for it.</source>
        <comment>rule.updating.signup_not_marketing.message</comment>
        <translation>Wer sich für Hinweise anmeldet, darf dafür keine Werbung erhalten.</translation>
    </message>
    <message>
        <source>Keep the list apart from advertising and write true, or name no sign-up page.</source>
        <comment>rule.updating.signup_not_marketing.mend</comment>
        <translation>Halten Sie die Liste von Werbung getrennt und schreiben Sie true, oder nennen Sie keine Anmeldeseite.</translation>
    </message>
    <message>
        <source>Security updates cost money.</source>
        <comment>rule.updating.not_free.message</comment>
        <translation>Sicherheitsupdates kosten Geld.</translation>
    </message>
    <message>
        <source>Offer security updates free of charge; some markets require it.</source>
        <comment>rule.updating.not_free.mend</comment>
        <translation>Bieten Sie Sicherheitsupdates kostenlos an; manche Märkte verlangen es.</translation>
    </message>
    <message>
        <source>The revision before this one guaranteed updates free of charge; this one asks for money.</source>
        <comment>rule.updating.cost_stays.message</comment>
        <translation>Die vorherige Revision garantierte kostenlose Aktualisierungen; diese verlangt Geld.</translation>
    </message>
    <message>
        <source>Write free.</source>
        <comment>rule.updating.cost_stays.mend</comment>
        <translation>Schreiben Sie free.</translation>
    </message>
    <message>
        <source>The revision before this one guaranteed updates of the whole device; this one does not.</source>
        <comment>rule.updating.not_narrowed.message</comment>
        <translation>Die vorherige Revision garantierte Aktualisierungen des ganzen Geräts; diese nicht.</translation>
    </message>
    <message>
        <source>Write {@updatable=yes}.</source>
        <comment>rule.updating.not_narrowed.mend</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Updates install themselves, but {@auto_update_off_url} does not tell how to switch that off.</source>
        <comment>rule.updating.off_switch.message</comment>
        <translation>Aktualisierungen installieren sich selbst, aber {@auto_update_off_url} sagt nicht, wie man das abschaltet.</translation>
    </message>
    <message>
        <source>Add {@auto_update_off_url} with the address of the instructions.</source>
        <comment>rule.updating.off_switch.mend</comment>
        <translation>Ergänzen Sie {@auto_update_off_url} mit der Adresse der Anleitung.</translation>
    </message>
    <message>
        <source>The replacement was offered until {hardware_replacement/until}, and that day has passed.</source>
        <comment>rule.updating.still_replaced.message</comment>
        <translation>Das Ersatzgerät wurde bis {hardware_replacement/until} angeboten, und dieser Tag ist vorbei.</translation>
    </message>
    <message>
        <source>A device that cannot be updated cannot have security updates promised.</source>
        <comment>rule.support.none_when_not_updatable.message</comment>
        <translation>Für ein Gerät, das nicht aktualisiert werden kann, können keine Sicherheitsupdates zugesagt werden.</translation>
    </message>
    <message>
        <source>Set {@support_commitment} to {@support_commitment=none_offered}.</source>
        <comment>rule.support.none_when_not_updatable.mend</comment>
        <translation>Setzen Sie {@support_commitment} auf {@support_commitment=none_offered}.</translation>
    </message>
    <message>
        <source>Without a promised date the label must tell buyers not to rely on security updates.</source>
        <comment>rule.support.unsupported_statement.message</comment>
        <translation>Ohne zugesagtes Datum muss das Etikett Käufern sagen, dass sie sich nicht auf Sicherheitsupdates verlassen sollen.</translation>
    </message>
    <message>
        <source>Write true, or promise a date.</source>
        <comment>rule.support.unsupported_statement.mend</comment>
        <translation>Schreiben Sie true, oder sagen Sie ein Datum zu.</translation>
    </message>
    <message>
        <source>Support is promised to {support_end}, but {@support_type} leaves security updates out.</source>
        <comment>rule.support.covers_security.message</comment>
        <translation>Die Unterstützung ist bis {support_end} zugesagt, aber in {@support_type} fehlen die Sicherheitsupdates.</translation>
    </message>
    <message>
        <source>Add {@support_type=security_fixes} to {@support_type}.</source>
        <comment>rule.support.covers_security.mend</comment>
        <translation>Ergänzen Sie {@support_type=security_fixes} in {@support_type}.</translation>
    </message>
    <message>
        <source>The promise when first sold ({support_end_at_first_supply}) lies after the present one ({support_end}); a published period must not be shortened.</source>
        <comment>rule.support.first_supply.message</comment>
        <translation>Die Zusage beim ersten Verkauf ({support_end_at_first_supply}) liegt nach der jetzigen ({support_end}); ein veröffentlichter Zeitraum darf nicht verkürzt werden.</translation>
    </message>
    <message>
        <source>Write {support_end_at_first_supply} or a later date in {@support_end}.</source>
        <comment>rule.support.first_supply.mend</comment>
        <translation>Schreiben Sie {support_end_at_first_supply} oder ein späteres Datum in {@support_end}.</translation>
    </message>
    <message>
        <source>The promise when first sold was {earlier/support_end_at_first_supply} and now is {support_end_at_first_supply}; it never changes.</source>
        <comment>rule.support.first_supply_stays.message</comment>
        <translation>Die Zusage beim ersten Verkauf war {earlier/support_end_at_first_supply} und ist jetzt {support_end_at_first_supply}; sie ändert sich nie.</translation>
    </message>
    <message>
        <source>Write {earlier/support_end_at_first_supply}.</source>
        <comment>rule.support.first_supply_stays.mend</comment>
        <translation>Schreiben Sie {earlier/support_end_at_first_supply}.</translation>
    </message>
    <message>
        <source>The promise when first sold was {earlier/support_end_at_first_supply} and is now left out.</source>
        <comment>rule.support.first_supply_kept.message</comment>
        <translation>Die Zusage beim ersten Verkauf war {earlier/support_end_at_first_supply} und fehlt jetzt.</translation>
    </message>
    <message>
        <source>Write {earlier/support_end_at_first_supply} in {@support_end_at_first_supply}.</source>
        <comment>rule.support.first_supply_kept.mend</comment>
        <translation>Schreiben Sie {earlier/support_end_at_first_supply} in {@support_end_at_first_supply}.</translation>
    </message>
    <message>
        <source>Support ends ({support_end}) before it starts ({support_start}).</source>
        <comment>rule.support.end_after_start.message</comment>
        <translation>Das Ende der Unterstützung ({support_end}) liegt vor ihrem Beginn ({support_start}).</translation>
    </message>
    <message>
        <source>Correct {@support_start} or {@support_end}.</source>
        <comment>rule.support.end_after_start.mend</comment>
        <translation>Berichtigen Sie {@support_start} oder {@support_end}.</translation>
    </message>
    <message>
        <source>Support ends ({support_end}) before the product is on sale ({general_availability}).</source>
        <comment>rule.support.end_not_before_sale.message</comment>
        <translation>Das Ende der Unterstützung ({support_end}) liegt vor dem Verkaufsbeginn ({general_availability}).</translation>
    </message>
    <message>
        <source>Correct {@support_end} or {@general_availability}.</source>
        <comment>rule.support.end_not_before_sale.mend</comment>
        <translation>Berichtigen Sie {@support_end} oder {@general_availability}.</translation>
    </message>
    <message>
        <source>Security updates end ({support_end}) after the end of all support ({end_of_life}).</source>
        <comment>rule.support.end_not_after_life.message</comment>
        <translation>Das Ende der Sicherheitsupdates ({support_end}) liegt nach dem Ende jeder Unterstützung ({end_of_life}).</translation>
    </message>
    <message>
        <source>Correct {@support_end} or {@end_of_life}.</source>
        <comment>rule.support.end_not_after_life.mend</comment>
        <translation>Berichtigen Sie {@support_end} oder {@end_of_life}.</translation>
    </message>
    <message>
        <source>Support ended {support_end}; the label says so.</source>
        <comment>rule.support.ended.message</comment>
        <translation>Die Unterstützung ist beendet ({support_end}); das Etikett sagt es.</translation>
    </message>
    <message>
        <source>Stop selling the device as supported, or publish a later date.</source>
        <comment>rule.support.ended.mend</comment>
        <translation>Verkaufen Sie das Gerät nicht mehr als unterstütztes Gerät, oder veröffentlichen Sie ein späteres Datum.</translation>
    </message>
    <message>
        <source>Support ends {support_end}, in less than twelve months.</source>
        <comment>rule.support.ends_soon.message</comment>
        <translation>Die Unterstützung endet in weniger als zwölf Monaten ({support_end}).</translation>
    </message>
    <message>
        <source>Consider a later date; buyers get little support from now on.</source>
        <comment>rule.support.ends_soon.mend</comment>
        <translation>Erwägen Sie ein späteres Datum; Käufer erhalten von jetzt an wenig Unterstützung.</translation>
    </message>
    <message>
        <source>Support is guaranteed for less than two more years, until {support_end}.</source>
        <comment>rule.support.short_guarantee.message</comment>
        <translation>Die Unterstützung ist nur noch für weniger als zwei Jahre garantiert, bis {support_end}.</translation>
    </message>
    <message>
        <source>Consider a later date; buyers get little support from now on.</source>
        <comment>rule.support.short_guarantee.mend</comment>
        <translation>Erwägen Sie ein späteres Datum; Käufer erhalten von jetzt an wenig Unterstützung.</translation>
    </message>
    <message>
        <source>Buyers read a planned date as a guarantee.</source>
        <comment>rule.support.anticipated.message</comment>
        <translation>Käufer lesen ein geplantes Datum als Garantie.</translation>
    </message>
    <message>
        <source>Guarantee the date ({@support_commitment=guaranteed_minimum}), or keep it; the label then says &quot;not guaranteed&quot;.</source>
        <comment>rule.support.anticipated.mend</comment>
        <translation>Garantieren Sie das Datum ({@support_commitment=guaranteed_minimum}), oder behalten Sie es so bei; das Etikett sagt dann &quot;nicht garantiert&quot;.</translation>
    </message>
    <message>
        <source>The device can be updated, but no end of support is named.</source>
        <comment>rule.support.date_named.message</comment>
        <translation>Das Gerät kann aktualisiert werden, aber es ist kein Ende der Unterstützung genannt.</translation>
    </message>
    <message>
        <source>Name {@support_end} and set {@support_commitment} to {@support_commitment=guaranteed_minimum}.</source>
        <comment>rule.support.date_named.mend</comment>
        <translation>Nennen Sie {@support_end} und setzen Sie {@support_commitment} auf {@support_commitment=guaranteed_minimum}.</translation>
    </message>
    <message>
        <source>The support period counts from the day a unit is placed on the market, not from &quot;{support_start_basis}&quot;.</source>
        <comment>rule.support.start_on_market.message</comment>
        <translation>Der Unterstützungszeitraum zählt von dem Tag an, an dem ein Gerät in Verkehr gebracht wird, nicht von &quot;{support_start_basis}&quot; an.</translation>
    </message>
    <message>
        <source>Write {@support_start_basis=first_placed_on_market} and the day it happened.</source>
        <comment>rule.support.start_on_market.mend</comment>
        <translation>Schreiben Sie {@support_start_basis=first_placed_on_market} und den Tag, an dem es geschah.</translation>
    </message>
    <message>
        <source>Updates end {support_end}, less than five years after the end of sale ({end_of_sales}).</source>
        <comment>rule.support.phone_five_years.message</comment>
        <translation>Die Aktualisierungen enden ({support_end}) weniger als fünf Jahre nach dem Verkaufsende ({end_of_sales}).</translation>
    </message>
    <message>
        <source>Without the last day of sale nobody can tell whether updates last five years beyond it.</source>
        <comment>rule.support.phone_end_of_sales.message</comment>
        <translation>Ohne den letzten Verkaufstag kann niemand sagen, ob die Aktualisierungen fünf Jahre darüber hinaus dauern.</translation>
    </message>
    <message>
        <source>Give the date in {@end_of_sales}.</source>
        <comment>rule.support.phone_end_of_sales.mend</comment>
        <translation>Geben Sie das Datum in {@end_of_sales} an.</translation>
    </message>
    <message>
        <source>The main duties of the Cyber Resilience Act apply from {2027-12-11}; this shows readiness.</source>
        <comment>rule.support.cra_not_yet.message</comment>
        <translation>Die wichtigsten Pflichten der Cyberresilienz-Verordnung gelten ab {2027-12-11}; dies zeigt den Stand der Vorbereitung.</translation>
    </message>
    <message>
        <source>Nothing is to be done.</source>
        <comment>rule.support.cra_not_yet.mend</comment>
        <translation>Es ist nichts zu tun.</translation>
    </message>
    <message>
        <source>The support period was published to {earlier/support_end} and now ends {support_end}; a published period must not be shortened.</source>
        <comment>rule.support.not_shortened.message</comment>
        <translation>Als Ende des Unterstützungszeitraums wurde {earlier/support_end} veröffentlicht, jetzt ist es {support_end}; ein veröffentlichter Zeitraum darf nicht verkürzt werden.</translation>
    </message>
    <message>
        <source>Write {earlier/support_end} or a later date.</source>
        <comment>rule.support.not_shortened.mend</comment>
        <translation>Schreiben Sie {earlier/support_end} oder ein späteres Datum.</translation>
    </message>
    <message>
        <source>The revision before this one guaranteed a date; this one does not.</source>
        <comment>rule.support.not_weakened.message</comment>
        <translation>Die vorherige Revision garantierte ein Datum; diese nicht.</translation>
    </message>
    <message>
        <source>Write {@support_commitment=guaranteed_minimum}.</source>
        <comment>rule.support.not_weakened.mend</comment>
        <translation>Schreiben Sie {@support_commitment=guaranteed_minimum}.</translation>
    </message>
    <message>
        <source>Support was published to start {earlier/support_start} and now starts {support_start}; a published period must not be shortened.</source>
        <comment>rule.support.start_not_later.message</comment>
        <translation>Die Unterstützung wurde mit Beginn {earlier/support_start} veröffentlicht und beginnt jetzt {support_start}; ein veröffentlichter Zeitraum darf nicht verkürzt werden.</translation>
    </message>
    <message>
        <source>Write {earlier/support_start} or an earlier day.</source>
        <comment>rule.support.start_not_later.mend</comment>
        <translation>Schreiben Sie {earlier/support_start} oder einen früheren Tag.</translation>
    </message>
    <message>
        <source>Sale ends ({end_of_sales}) before it starts ({general_availability}).</source>
        <comment>rule.lifecycle.sales_after_start.message</comment>
        <translation>Das Verkaufsende ({end_of_sales}) liegt vor dem Verkaufsbeginn ({general_availability}).</translation>
    </message>
    <message>
        <source>Correct {@end_of_sales} or {@general_availability}.</source>
        <comment>rule.lifecycle.sales_after_start.mend</comment>
        <translation>Berichtigen Sie {@end_of_sales} oder {@general_availability}.</translation>
    </message>
    <message>
        <source>All support ends ({end_of_life}) before the product is on sale ({general_availability}).</source>
        <comment>rule.lifecycle.life_after_start.message</comment>
        <translation>Das Ende jeder Unterstützung ({end_of_life}) liegt vor dem Verkaufsbeginn ({general_availability}).</translation>
    </message>
    <message>
        <source>Correct {@end_of_life} or {@general_availability}.</source>
        <comment>rule.lifecycle.life_after_start.mend</comment>
        <translation>Berichtigen Sie {@end_of_life} oder {@general_availability}.</translation>
    </message>
    <message>
        <source>All support ends ({end_of_life}) while the product is still sold (to {end_of_sales}).</source>
        <comment>rule.lifecycle.life_after_sales.message</comment>
        <translation>Das Ende jeder Unterstützung ({end_of_life}) liegt vor dem letzten Verkaufstag ({end_of_sales}).</translation>
    </message>
    <message>
        <source>Correct {@end_of_life} or {@end_of_sales}.</source>
        <comment>rule.lifecycle.life_after_sales.mend</comment>
        <translation>Berichtigen Sie {@end_of_life} oder {@end_of_sales}.</translation>
    </message>
    <message>
        <source>The last unit was placed on the market ({last_placed_on_market}) before sale began ({general_availability}).</source>
        <comment>rule.lifecycle.placed_after_start.message</comment>
        <translation>Das letzte Gerät wurde vor dem Verkaufsbeginn in Verkehr gebracht ({last_placed_on_market}; Verkaufsbeginn {general_availability}).</translation>
    </message>
    <message>
        <source>Correct {@last_placed_on_market} or {@general_availability}.</source>
        <comment>rule.lifecycle.placed_after_start.mend</comment>
        <translation>Berichtigen Sie {@last_placed_on_market} oder {@general_availability}.</translation>
    </message>
    <message>
        <source>All support ends ({end_of_life}) before the last unit is placed on the market ({last_placed_on_market}).</source>
        <comment>rule.lifecycle.life_after_placing.message</comment>
        <translation>Das Ende jeder Unterstützung ({end_of_life}) liegt vor dem Tag, an dem das letzte Gerät in Verkehr gebracht wird ({last_placed_on_market}).</translation>
    </message>
    <message>
        <source>Correct {@end_of_life} or {@last_placed_on_market}.</source>
        <comment>rule.lifecycle.life_after_placing.mend</comment>
        <translation>Berichtigen Sie {@end_of_life} oder {@last_placed_on_market}.</translation>
    </message>
    <message>
        <source>The end is known, but not since when the product is on sale.</source>
        <comment>rule.lifecycle.start_undecided.message</comment>
        <translation>Das Ende ist bekannt, aber nicht, seit wann das Produkt im Verkauf ist.</translation>
    </message>
    <message>
        <source>Give the date of {@general_availability}.</source>
        <comment>rule.lifecycle.start_undecided.mend</comment>
        <translation>Geben Sie das Datum von {@general_availability} an.</translation>
    </message>
    <message>
        <source>The end of all support is known ({end_of_life}), but not the last day of sale.</source>
        <comment>rule.lifecycle.sales_undecided.message</comment>
        <translation>Das Ende jeder Unterstützung ist bekannt ({end_of_life}), aber nicht der letzte Verkaufstag.</translation>
    </message>
    <message>
        <source>Give the date of {@end_of_sales}.</source>
        <comment>rule.lifecycle.sales_undecided.mend</comment>
        <translation>Geben Sie das Datum von {@end_of_sales} an.</translation>
    </message>
    <message>
        <source>The product is sold to {end_of_sales}, but gets security updates only to {support_end}.</source>
        <comment>rule.lifecycle.sold_unsupported.message</comment>
        <translation>Das Produkt wird bis {end_of_sales} verkauft, erhält Sicherheitsupdates aber nur bis {support_end}.</translation>
    </message>
    <message>
        <source>End the sale earlier, or support it for longer.</source>
        <comment>rule.lifecycle.sold_unsupported.mend</comment>
        <translation>Beenden Sie den Verkauf früher, oder unterstützen Sie das Produkt länger.</translation>
    </message>
    <message>
        <source>The end of all support was published ({earlier/end_of_life}) and is now {@end_of_life=tba}.</source>
        <comment>rule.lifecycle.date_stays.message</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep the date, or give a later one.</source>
        <comment>rule.lifecycle.date_stays.mend</comment>
        <translation>Behalten Sie das Datum bei, oder geben Sie ein späteres an.</translation>
    </message>
    <message>
        <source>The end of all support was published as {earlier/end_of_life} and is now {end_of_life}.</source>
        <comment>rule.lifecycle.life_not_shortened.message</comment>
        <translation>Das Ende jeder Unterstützung wurde als {earlier/end_of_life} veröffentlicht und ist jetzt {end_of_life}.</translation>
    </message>
    <message>
        <source>Keep the date, or tell those who have bought the device.</source>
        <comment>rule.lifecycle.life_not_shortened.mend</comment>
        <translation>Behalten Sie das Datum bei, oder sagen Sie es denen, die das Gerät gekauft haben.</translation>
    </message>
    <message>
        <source>The last day of sale was published ({earlier/end_of_sales}) and is now {@end_of_sales=tba}.</source>
        <comment>rule.lifecycle.sales_date_stays.message</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep the date, or give another one.</source>
        <comment>rule.lifecycle.sales_date_stays.mend</comment>
        <translation>Behalten Sie das Datum bei, oder geben Sie ein anderes an.</translation>
    </message>
    <message>
        <source>The first day of sale was published ({earlier/general_availability}) and is now {@general_availability=tba}.</source>
        <comment>rule.lifecycle.start_date_stays.message</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep the date, or give another one.</source>
        <comment>rule.lifecycle.start_date_stays.mend</comment>
        <translation>Behalten Sie das Datum bei, oder geben Sie ein anderes an.</translation>
    </message>
    <message>
        <source>Buyers of a device that guards a home need to know what it does without updates.</source>
        <comment>rule.afterwards.behaviour_unknown.message</comment>
        <translation>Käufer eines Geräts, das ein Zuhause schützt, müssen wissen, was es ohne Aktualisierungen tut.</translation>
    </message>
    <message>
        <source>Find out what the device does without updates, and say it.</source>
        <comment>rule.afterwards.behaviour_unknown.mend</comment>
        <translation>Finden Sie heraus, was das Gerät ohne Aktualisierungen tut, und geben Sie es an.</translation>
    </message>
    <message>
        <source>The device stops working, but {@end_of_life} does not tell when.</source>
        <comment>rule.afterwards.stops_without_date.message</comment>
        <translation>Das Gerät funktioniert nicht mehr, aber {@end_of_life} sagt nicht, ab wann.</translation>
    </message>
    <message>
        <source>Add {@end_of_life} with its date.</source>
        <comment>rule.afterwards.stops_without_date.mend</comment>
        <translation>Ergänzen Sie {@end_of_life} mit dem Datum.</translation>
    </message>
    <message>
        <source>Users are told of updates, but not that support ends.</source>
        <comment>rule.afterwards.nobody_told.message</comment>
        <translation>Nutzer erfahren von Aktualisierungen, aber nicht, dass die Unterstützung endet.</translation>
    </message>
    <message>
        <source>Tell them in the same way and name it in {@end_of_support_notice}, or say in {@end_of_support_notice_reason} why that cannot be done.</source>
        <comment>rule.afterwards.nobody_told.mend</comment>
        <translation>Teilen Sie es ihnen auf demselben Weg mit und nennen Sie ihn in {@end_of_support_notice}, oder geben Sie in {@end_of_support_notice_reason} an, warum das nicht geht.</translation>
    </message>
    <message>
        <source>The revision before this one said that the device works as before when support ends; this one says less.</source>
        <comment>rule.afterwards.not_worse.message</comment>
        <translation>Die vorherige Revision sagte, dass das Gerät nach dem Ende der Unterstützung wie zuvor funktioniert; diese sagt weniger zu.</translation>
    </message>
    <message>
        <source>Keep what was published, or tell those who have bought the device.</source>
        <comment>rule.afterwards.not_worse.mend</comment>
        <translation>Bleiben Sie bei dem, was veröffentlicht wurde, oder informieren Sie alle, die das Gerät gekauft haben.</translation>
    </message>
    <message>
        <source>The revision before this one said that some functions stop; now the device stops working.</source>
        <comment>rule.afterwards.not_stopped.message</comment>
        <translation>Die vorherige Revision sagte, dass einige Funktionen wegfallen; jetzt funktioniert das Gerät nicht mehr.</translation>
    </message>
    <message>
        <source>Keep what was published, or tell those who have bought the device.</source>
        <comment>rule.afterwards.not_stopped.mend</comment>
        <translation>Bleiben Sie bei dem, was veröffentlicht wurde, oder informieren Sie alle, die das Gerät gekauft haben.</translation>
    </message>
    <message>
        <source>The device lasts less long than an ordinary one and loses functions when support ends; the label warns of it.</source>
        <comment>rule.afterwards.warned_before_sale.message</comment>
        <translation>Das Gerät hält kürzer als ein gewöhnliches und verliert am Ende der Unterstützung Funktionen; das Etikett warnt davor.</translation>
    </message>
    <message>
        <source>Nothing is to be done.</source>
        <comment>rule.afterwards.warned_before_sale.mend</comment>
        <translation>Es ist nichts zu tun.</translation>
    </message>
    <message>
        <source>All devices have the same password and nobody can change it.</source>
        <comment>rule.contact.password_fixed.message</comment>
        <translation>Alle Geräte haben dasselbe Passwort, und niemand kann es ändern.</translation>
    </message>
    <message>
        <source>Let the user set a password, or give each device its own.</source>
        <comment>rule.contact.password_fixed.mend</comment>
        <translation>Lassen Sie den Nutzer ein Passwort festlegen, oder geben Sie jedem Gerät ein eigenes.</translation>
    </message>
    <message>
        <source>The registration number {item/registration_id} does not hold the day on which the label ends, {item/expires}.</source>
        <comment>rule.claims.number.message</comment>
        <translation>Die Registernummer {item/registration_id} enthält nicht den Tag, an dem die Gültigkeit des Kennzeichens endet, {item/expires}.</translation>
    </message>
    <message>
        <source>Copy the number from the label; it reads CSA/DDMMYY/number.</source>
        <comment>rule.claims.number.mend</comment>
        <translation>Übernehmen Sie die Nummer vom Kennzeichen; sie lautet CSA/TTMMJJ/Nummer.</translation>
    </message>
    <message>
        <source>The label of Singapore lasts three years at most, but this one is to last from {item/issued} to {item/expires}.</source>
        <comment>rule.claims.three_years.message</comment>
        <translation>Das Kennzeichen von Singapur gilt höchstens drei Jahre, dieses aber soll von {item/issued} bis {item/expires} gelten.</translation>
    </message>
    <message>
        <source>Copy both days from the certificate.</source>
        <comment>rule.claims.three_years.mend</comment>
        <translation>Übernehmen Sie beide Tage vom Zertifikat.</translation>
    </message>
    <message>
        <source>A JC-STAR label lasts two years at most, but this one is to last from {item/issued} to {item/expires}.</source>
        <comment>rule.claims.two_years.message</comment>
        <translation>Ein JC-STAR-Kennzeichen gilt höchstens zwei Jahre, dieses aber soll von {item/issued} bis {item/expires} gelten.</translation>
    </message>
    <message>
        <source>Copy both days from the certificate.</source>
        <comment>rule.claims.two_years.mend</comment>
        <translation>Übernehmen Sie beide Tage vom Zertifikat.</translation>
    </message>
    <message>
        <source>The label lasts to {item/expires}, longer than the support to {support_end}.</source>
        <comment>rule.claims.within_support.message</comment>
        <translation>Das Kennzeichen gilt bis {item/expires}, länger als die Unterstützung bis {support_end}.</translation>
    </message>
    <message>
        <source>Correct one of the two days; the label lasts no longer than security updates do.</source>
        <comment>rule.claims.within_support.mend</comment>
        <translation>Berichtigen Sie einen der beiden Tage; das Kennzeichen gilt nicht länger, als es Sicherheitsupdates gibt.</translation>
    </message>
    <message>
        <source>The label ends ({item/expires}) before it was issued ({item/issued}).</source>
        <comment>rule.claims.expires_after_issue.message</comment>
        <translation>Das Ende der Gültigkeit des Kennzeichens ({item/expires}) liegt vor dem Tag der Ausstellung ({item/issued}).</translation>
    </message>
    <message>
        <source>Copy both days from the certificate.</source>
        <comment>rule.claims.expires_after_issue.mend</comment>
        <translation>Übernehmen Sie beide Tage vom Zertifikat.</translation>
    </message>
    <message>
        <source>This label has ended, {item/expires}.</source>
        <comment>rule.claims.expired.message</comment>
        <translation>Dieses Kennzeichen ist abgelaufen, {item/expires}.</translation>
    </message>
    <message>
        <source>The Finnish label is no longer given.</source>
        <comment>rule.claims.no_longer_issued.message</comment>
        <translation>Das finnische Kennzeichen wird nicht mehr vergeben.</translation>
    </message>
    <message>
        <source>Take it out once its day has come.</source>
        <comment>rule.claims.no_longer_issued.mend</comment>
        <translation>Nehmen Sie es heraus, sobald seine Gültigkeit endet.</translation>
    </message>
    <message>
        <source>A statement of compliance is signed, but {@product_variant_batch} is missing.</source>
        <comment>rule.statement.names_the_batch.message</comment>
        <translation>Eine Konformitätsaussage ist unterschrieben, aber {@product_variant_batch} fehlt.</translation>
    </message>
    <message>
        <source>Name the type or batch for which the statement stands.</source>
        <comment>rule.statement.names_the_batch.mend</comment>
        <translation>Nennen Sie den Typ oder die Charge, für die die Aussage gilt.</translation>
    </message>
    <message>
        <source>A statement of compliance is signed, but the maker&apos;s postal address is missing.</source>
        <comment>rule.statement.names_the_maker.message</comment>
        <translation>Eine Konformitätsaussage ist unterschrieben, aber die Anschrift des Herstellers fehlt.</translation>
    </message>
    <message>
        <source>Add {@manufacturer_address}.</source>
        <comment>rule.statement.names_the_maker.mend</comment>
        <translation>Ergänzen Sie {@manufacturer_address}.</translation>
    </message>
    <message>
        <source>A statement of compliance is signed, but not the end of support that held when the first unit was supplied.</source>
        <comment>rule.statement.names_the_period.message</comment>
        <translation>Eine Konformitätsaussage ist unterschrieben, aber das Ende der Unterstützung, das bei der Lieferung des ersten Geräts galt, fehlt.</translation>
    </message>
    <message>
        <source>Add {@support_end_at_first_supply}.</source>
        <comment>rule.statement.names_the_period.mend</comment>
        <translation>Ergänzen Sie {@support_end_at_first_supply}.</translation>
    </message>
    <message>
        <source>The United Kingdom asks for the statement in English, but the texts are in &quot;{language}&quot;.</source>
        <comment>rule.text.english.message</comment>
        <translation>Das Vereinigte Königreich verlangt die Erklärung auf Englisch, aber die Texte sind in &quot;{language}&quot;.</translation>
    </message>
    <message>
        <source>Write the texts in English too, under &quot;en&quot;.</source>
        <comment>rule.text.english.mend</comment>
        <translation>Schreiben Sie die Texte auch auf Englisch, unter &quot;en&quot;.</translation>
    </message>
    <message>
        <source>The text says &quot;{word}&quot;, which promises buyers more than it means.</source>
        <comment>rule.text.no_vague_promise.message</comment>
        <translation>Im Text steht &quot;{word}&quot;; das verspricht Käufern mehr, als es bedeutet.</translation>
    </message>
    <message>
        <source>Name a date, or leave the words out.</source>
        <comment>rule.text.no_vague_promise.mend</comment>
        <translation>Nennen Sie ein Datum, oder lassen Sie diese Worte weg.</translation>
    </message>
    <message>
        <source>The text says &quot;{word}&quot;, which buyers misread.</source>
        <comment>rule.text.plain_words.message</comment>
        <translation>Im Text steht &quot;{word}&quot;; das verstehen Käufer falsch.</translation>
    </message>
    <message>
        <source>Use plainer words.</source>
        <comment>rule.text.plain_words.mend</comment>
        <translation>Nehmen Sie einfachere Worte.</translation>
    </message>
    <message>
        <source>NTIA 2017 elements with the FTC&apos;s additions</source>
        <comment>profile.ntia.title</comment>
        <translation>Elemente der NTIA von 2017 mit den Ergänzungen der FTC</translation>
    </message>
    <message>
        <source>UK Product Security Regulations 2023</source>
        <comment>profile.uk-psti.title</comment>
        <translation>Britische Vorschriften zur Produktsicherheit 2023 (PSTI)</translation>
    </message>
    <message>
        <source>EU Cyber Resilience Act</source>
        <comment>profile.eu-cra.title</comment>
        <translation>Cyberresilienz-Verordnung der EU</translation>
    </message>
    <message>
        <source>EU ecodesign of smartphones and tablets</source>
        <comment>profile.eu-phone-tablet.title</comment>
        <translation>EU-Ökodesign für Smartphones und Tablets</translation>
    </message>
    <message>
        <source>Australian smart device rules 2025</source>
        <comment>profile.au-smart-devices.title</comment>
        <translation>Australische Regeln von 2025 für vernetzte Geräte</translation>
    </message>
    <message>
        <source>US Cyber Trust Mark, data for the registry</source>
        <comment>profile.us-cyber-trust-mark.title</comment>
        <translation>US Cyber Trust Mark, Daten für das Register</translation>
    </message>
    <message>
        <source>ETSI EN 303 645, provisions on updates</source>
        <comment>profile.etsi-303-645.title</comment>
        <translation>ETSI EN 303 645, Bestimmungen zu Aktualisierungen</translation>
    </message>
    <message>
        <source>OpenEoX Core 1.0, what a file of it needs</source>
        <comment>profile.openeox.title</comment>
        <translation>OpenEoX Core 1.0, was eine solche Datei braucht</translation>
    </message>
    <message>
        <source>A statement of compliance names the type and the batch; write &quot;all units&quot; where every unit is meant.</source>
        <comment>field.product_variant_batch.help</comment>
        <translation>Eine Konformitätsaussage nennt Typ und Charge; schreiben Sie „alle Geräte“, wenn jedes Exemplar gemeint ist.</translation>
    </message>
    <message>
        <source>Automatic updates cannot both be on when the device is sold and wait to be switched on.</source>
        <comment>rule.updating.one_automatic_way.message</comment>
        <translation>Automatische Aktualisierungen können nicht zugleich beim Verkauf eingeschaltet sein und auf das Einschalten warten.</translation>
    </message>
    <message>
        <source>Leave out one of {@update_delivery=automatic_default_on} and {@update_delivery=automatic_opt_in}.</source>
        <comment>rule.updating.one_automatic_way.mend</comment>
        <translation>Lassen Sie {@update_delivery=automatic_default_on} oder {@update_delivery=automatic_opt_in} weg.</translation>
    </message>
    <message>
        <source>Since which moment is it on sale?</source>
        <comment>field.openeox_moments.general_availability.question</comment>
        <translation>Seit welchem Zeitpunkt wird es verkauft?</translation>
    </message>
    <message>
        <source>At which moment does its sale end?</source>
        <comment>field.openeox_moments.end_of_sales.question</comment>
        <translation>Zu welchem Zeitpunkt endet der Verkauf?</translation>
    </message>
    <message>
        <source>At which moment does security support end?</source>
        <comment>field.openeox_moments.end_of_security_support.question</comment>
        <translation>Zu welchem Zeitpunkt endet die Sicherheitsunterstützung?</translation>
    </message>
    <message>
        <source>At which moment does all support end?</source>
        <comment>field.openeox_moments.end_of_life.question</comment>
        <translation>Zu welchem Zeitpunkt endet jede Unterstützung?</translation>
    </message>
    <message>
        <source>At which moment was that file last changed?</source>
        <comment>field.openeox_moments.last_updated.question</comment>
        <translation>Zu welchem Zeitpunkt wurde jene Datei zuletzt geändert?</translation>
    </message>
    <message>
        <source>The program writes it. It tells later programs how to read the file.</source>
        <comment>field.schema_version.help</comment>
        <translation>Das Programm schreibt sie. Sie sagt späteren Programmen, wie die Datei zu lesen ist.</translation>
    </message>
    <message>
        <source>Which revision is this?</source>
        <comment>field.revision.question</comment>
        <translation>Welche Revision ist das?</translation>
    </message>
    <message>
        <source>The fingerprint (SHA-256) of the revision before this one, 64 characters. The program writes it when the next revision is begun.</source>
        <comment>field.supersedes.help</comment>
        <translation>Der Fingerabdruck (SHA-256) der vorherigen Revision, 64 Zeichen. Das Programm schreibt ihn, wenn die nächste Revision begonnen wird.</translation>
    </message>
    <message>
        <source>The code on the label leads here, unless code_leads_to names the GS1 Digital Link. It must work for as long as the label can be read.</source>
        <comment>field.detail_url.help</comment>
        <translation>Der Code auf dem Etikett führt hierher, außer wenn code_leads_to den GS1 Digital Link nennt. Die Adresse muss so lange funktionieren, wie das Etikett lesbar ist.</translation>
    </message>
    <message>
        <source>GTIN (EAN, UPC) of 8, 12, 13 or 14 digits. The code on the label can carry it, so that a till and a phone read the same code.</source>
        <comment>field.gtin.help</comment>
        <translation>GTIN (EAN, UPC) mit 8, 12, 13 oder 14 Ziffern. Der Code auf dem Etikett kann sie enthalten, sodass Kasse und Telefon denselben Code lesen.</translation>
    </message>
    <message>
        <source>Where the code leads</source>
        <comment>field.code_leads_to.title</comment>
        <translation>Wohin der Code führt</translation>
    </message>
    <message>
        <source>Which address is in the code on the label?</source>
        <comment>field.code_leads_to.question</comment>
        <translation>Welche Adresse steht im Code auf dem Etikett?</translation>
    </message>
    <message>
        <source>The page is what you entered as the page with all details. The GS1 Digital Link is made of its host and the barcode number (https://HOST/01/GTIN); your server has to send it on to the page. Without an answer it is the GS1 Digital Link.</source>
        <comment>field.code_leads_to.help</comment>
        <translation>Die Seite ist die, die Sie als Seite mit allen Einzelheiten angegeben haben. Der GS1 Digital Link besteht aus ihrem Host und der Strichcodenummer (https://HOST/01/GTIN); Ihr Server muss ihn an die Seite weiterleiten. Ohne Antwort ist es der GS1 Digital Link.</translation>
    </message>
    <message>
        <source>The page with all details</source>
        <comment>field.code_leads_to.page.title</comment>
        <translation>Die Seite mit allen Einzelheiten</translation>
    </message>
    <message>
        <source>The page with all details</source>
        <comment>field.code_leads_to.page.label</comment>
        <translation>Die Seite mit allen Einzelheiten</translation>
    </message>
    <message>
        <source>The GS1 Digital Link with the barcode number</source>
        <comment>field.code_leads_to.gs1_digital_link.title</comment>
        <translation>Der GS1 Digital Link mit der Strichcodenummer</translation>
    </message>
    <message>
        <source>The GS1 Digital Link with the barcode number</source>
        <comment>field.code_leads_to.gs1_digital_link.label</comment>
        <translation>Der GS1 Digital Link mit der Strichcodenummer</translation>
    </message>
    <message>
        <source>Yes means that whoever signs up for notices gets no advertising.</source>
        <comment>field.notice_signup_not_marketing.help</comment>
        <translation>Ja bedeutet: Wer sich für Hinweise anmeldet, erhält keine Werbung.</translation>
    </message>
    <message>
        <source>Without a promised date the label must say so in plain words.</source>
        <comment>field.unsupported_statement_ack.help</comment>
        <translation>Ohne zugesagtes Datum muss das Etikett dies in klaren Worten sagen.</translation>
    </message>
    <message>
        <source>How many days at most until a reporter hears from you again?</source>
        <comment>field.vuln_status_interval_days.question</comment>
        <translation>Nach höchstens wie vielen Tagen hört die meldende Person wieder von Ihnen?</translation>
    </message>
    <message>
        <source>The file says that it was last changed on {last_updated}, which lies in the future.</source>
        <comment>rule.document.updated_in_future.message</comment>
        <translation>Der Zeitpunkt der letzten Änderung, der in der Datei steht ({last_updated}), liegt in der Zukunft.</translation>
    </message>
    <message>
        <source>Write the time of the last change before you publish the file, and check the clock of your computer.</source>
        <comment>rule.document.updated_in_future.mend</comment>
        <translation>Schreiben Sie den Zeitpunkt der letzten Änderung, bevor Sie die Datei veröffentlichen, und prüfen Sie die Uhr Ihres Computers.</translation>
    </message>
    <message>
        <source>The file says that it was last changed on {last_updated}, before there were such disclosures.</source>
        <comment>rule.document.updated_too_early.message</comment>
        <translation>Der Zeitpunkt der letzten Änderung, der in der Datei steht ({last_updated}), liegt vor der Zeit, seit der es solche Erklärungen gibt.</translation>
    </message>
    <message>
        <source>Check the year.</source>
        <comment>rule.document.updated_too_early.mend</comment>
        <translation>Prüfen Sie das Jahr.</translation>
    </message>
    <message>
        <source>Set {@hardware_replacement/offered} to {@hardware_replacement/offered=not_offered}, or give the new date, in the next revision.</source>
        <comment>rule.updating.still_replaced.mend</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Support ended {support_end}, before this first disclosure was written ({last_updated}).</source>
        <comment>rule.support.new_already_ended.message</comment>
        <translation>Die Unterstützung war beendet ({support_end}), bevor diese erste Erklärung geschrieben wurde ({last_updated}).</translation>
    </message>
    <message>
        <source>Correct {@support_end} or {@last_updated}; a new disclosure cannot promise what is over.</source>
        <comment>rule.support.new_already_ended.mend</comment>
        <translation>Berichtigen Sie {@support_end} oder {@last_updated}; eine neue Erklärung kann nicht zusagen, was vorbei ist.</translation>
    </message>
    <message>
        <source>The last unit is placed on the market on {last_placed_on_market}, but support ends {support_end}, less than five years later.</source>
        <comment>rule.support.five_years.message</comment>
        <translation>Das letzte Gerät wird in Verkehr gebracht ({last_placed_on_market}), aber die Unterstützung endet weniger als fünf Jahre später ({support_end}).</translation>
    </message>
    <message>
        <source>Write {limit} or a later date in {@support_end}, or name in {@expected_use_years} that the device is used for less than five years.</source>
        <comment>rule.support.five_years.mend</comment>
        <translation>Schreiben Sie {limit} oder ein späteres Datum in {@support_end}, oder geben Sie in {@expected_use_years} an, dass das Gerät weniger als fünf Jahre genutzt wird.</translation>
    </message>
    <message>
        <source>The device is used for {expected_use_years} years, but the last unit, placed on the market on {last_placed_on_market}, is supported for less, to {support_end}.</source>
        <comment>rule.support.expected_use.message</comment>
        <translation>Das Gerät wird {expected_use_years} Jahre genutzt, aber das letzte Gerät, in Verkehr gebracht {last_placed_on_market}, wird weniger lange unterstützt, bis {support_end}.</translation>
    </message>
    <message>
        <source>Write {limit} or a later date in {@support_end}.</source>
        <comment>rule.support.expected_use.mend</comment>
        <translation>Schreiben Sie {limit} oder ein späteres Datum in {@support_end}.</translation>
    </message>
    <message>
        <source>The device is used for {expected_use_years} years, but the last unit, placed on the market on {last_placed_on_market}, is supported for less, to {support_end}.</source>
        <comment>rule.support.expected_use_longer.message</comment>
        <translation>Das Gerät wird {expected_use_years} Jahre genutzt, aber das letzte Gerät, in Verkehr gebracht {last_placed_on_market}, wird weniger lange unterstützt, bis {support_end}.</translation>
    </message>
    <message>
        <source>Consider {limit} or a later date; support should reflect how long the device is used.</source>
        <comment>rule.support.expected_use_longer.mend</comment>
        <translation>Erwägen Sie {limit} oder ein späteres Datum; die Unterstützung sollte sich danach richten, wie lange das Gerät genutzt wird.</translation>
    </message>
    <message>
        <source>Write {limit} or a later date in {@support_end}, or correct {@end_of_sales}.</source>
        <comment>rule.support.phone_five_years.mend</comment>
        <translation>Schreiben Sie {limit} oder ein späteres Datum in {@support_end}, oder berichtigen Sie {@end_of_sales}.</translation>
    </message>
    <message>
        <source>Take it out, or give the days of the new one, in the next revision.</source>
        <comment>rule.claims.expired.mend</comment>
        <translation>Nehmen Sie es in der nächsten Revision heraus, oder geben Sie dort die Tage des neuen Kennzeichens an.</translation>
    </message>
    <message>
        <source>Electronic shelf label, 400 x 300 dots</source>
        <comment>template.esl.title</comment>
        <translation>Elektronisches Regaletikett, 400 x 300 Punkte</translation>
    </message>
    <message>
        <source>Electronic shelf label, 296 x 128 dots</source>
        <comment>template.esl_small.title</comment>
        <translation>Elektronisches Regaletikett, 296 x 128 Punkte</translation>
    </message>
    <message>
        <source>Full facts panel for packaging</source>
        <comment>template.panel.title</comment>
        <translation>Vollständiges Feld für die Verpackung</translation>
    </message>
    <message>
        <source>Fact sheet, A4</source>
        <comment>template.sheet.title</comment>
        <translation>Datenblatt, A4</translation>
    </message>
    <message>
        <source>Fact sheet, US Letter</source>
        <comment>template.sheet_letter.title</comment>
        <translation>Datenblatt, US Letter</translation>
    </message>
    <message>
        <source>Shelf-edge label</source>
        <comment>template.shelf.title</comment>
        <translation>Regaletikett</translation>
    </message>
    <message>
        <source>Wide compact strip for boxes</source>
        <comment>template.strip.title</comment>
        <translation>Breiter Streifen für Schachteln</translation>
    </message>
    <message>
        <source>Small square tag, date and QR only</source>
        <comment>template.tag.title</comment>
        <translation>Kleines Quadrat, nur Datum und QR</translation>
    </message>
    <message>
        <source>4 x 6 inch label, thermal printer</source>
        <comment>template.thermal.title</comment>
        <translation>Etikett 4 x 6 Zoll, Thermodrucker</translation>
    </message>
</context>
</TS>
