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
        <source>Where an update cannot fix a flaw, say whether you replace the device instead.</source>
        <comment>field.hardware_replacement.help</comment>
        <translation>Wo eine Aktualisierung eine Sicherheitslücke nicht schließen kann, geben Sie an, ob Sie das Gerät stattdessen austauschen.</translation>
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
        <source>Promised at least until the date</source>
        <comment>field.support_commitment.promised.title</comment>
        <translation>Mindestens bis zu diesem Datum zugesagt</translation>
    </message>
    <message>
        <source>Planned, not promised</source>
        <comment>field.support_commitment.planned.title</comment>
        <translation>Geplant, nicht zugesagt</translation>
    </message>
    <message>
        <source>No date is promised</source>
        <comment>field.support_commitment.not_promised.title</comment>
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
        <translation>Inverkehrbringen des ersten Geräts</translation>
    </message>
    <message>
        <source>General sale began</source>
        <comment>field.support_start_basis.general_availability.title</comment>
        <translation>Beginn des allgemeinen Verkaufs</translation>
    </message>
    <message>
        <source>The buyer bought it</source>
        <comment>field.support_start_basis.purchase.title</comment>
        <translation>Kauf</translation>
    </message>
    <message>
        <source>The user switched it on for the first time</source>
        <comment>field.support_start_basis.activation.title</comment>
        <translation>Erstes Einschalten</translation>
    </message>
    <message>
        <source>The unit was made</source>
        <comment>field.support_start_basis.manufacture.title</comment>
        <translation>Herstellung des Geräts</translation>
    </message>
    <message>
        <source>Until when will the device get security updates?</source>
        <comment>field.support_end.question</comment>
        <translation>Bis wann erhält das Gerät Sicherheitsupdates?</translation>
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
        <translation>Sicherheitsupdates</translation>
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
        <translation>„import openeox“ schreibt sie, und „export openeox“ verwendet sie wieder, solange sie auf die oben genannten Tage fallen.</translation>
    </message>
    <message>
        <source>On sale since</source>
        <comment>field.openeox_moments.general_availability.title</comment>
        <translation>Im Verkauf seit</translation>
    </message>
    <message>
        <source>date, time and time zone such as &quot;2031-06-30T23:59:59Z&quot;, or &quot;tba&quot;</source>
        <comment>field.openeox_moments.general_availability.pattern</comment>
        <translation>Datum, Uhrzeit und Zeitzone wie „2031-06-30T23:59:59Z“, oder „tba“</translation>
    </message>
    <message>
        <source>Last day of sale</source>
        <comment>field.openeox_moments.end_of_sales.title</comment>
        <translation>Letzter Verkaufstag</translation>
    </message>
    <message>
        <source>date, time and time zone such as &quot;2031-06-30T23:59:59Z&quot;, or &quot;tba&quot;</source>
        <comment>field.openeox_moments.end_of_sales.pattern</comment>
        <translation>Datum, Uhrzeit und Zeitzone wie „2031-06-30T23:59:59Z“, oder „tba“</translation>
    </message>
    <message>
        <source>End of security support</source>
        <comment>field.openeox_moments.end_of_security_support.title</comment>
        <translation>Ende der Sicherheitsunterstützung</translation>
    </message>
    <message>
        <source>date, time and time zone such as &quot;2031-06-30T23:59:59Z&quot;, or &quot;tba&quot;</source>
        <comment>field.openeox_moments.end_of_security_support.pattern</comment>
        <translation>Datum, Uhrzeit und Zeitzone wie „2031-06-30T23:59:59Z“, oder „tba“</translation>
    </message>
    <message>
        <source>End of all support</source>
        <comment>field.openeox_moments.end_of_life.title</comment>
        <translation>Ende jeder Unterstützung</translation>
    </message>
    <message>
        <source>date, time and time zone such as &quot;2031-06-30T23:59:59Z&quot;, or &quot;tba&quot;</source>
        <comment>field.openeox_moments.end_of_life.pattern</comment>
        <translation>Datum, Uhrzeit und Zeitzone wie „2031-06-30T23:59:59Z“, oder „tba“</translation>
    </message>
    <message>
        <source>Last changed</source>
        <comment>field.openeox_moments.last_updated.title</comment>
        <translation>Zuletzt geändert</translation>
    </message>
    <message>
        <source>date, time and time zone such as &quot;2031-06-30T23:59:59Z&quot;, or &quot;tba&quot;</source>
        <comment>field.openeox_moments.last_updated.pattern</comment>
        <translation>Datum, Uhrzeit und Zeitzone wie „2031-06-30T23:59:59Z“, oder „tba“</translation>
    </message>
    <message>
        <source>The revision number {revision} is not higher than {earlier/revision}, that of the revision before.</source>
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
        <translation>Schreiben Sie {earlier_hash}, oder lassen Sie das Programm die nächste Revision machen.</translation>
    </message>
    <message>
        <source>A device that is only replaced cannot be updated, but {@updatable} says {@updatable=yes}.</source>
        <comment>rule.updating.replacement_is_no_update.message</comment>
        <translation>Ein Gerät, das nur ausgetauscht wird, kann nicht aktualisiert werden, aber bei {@updatable} steht {@updatable=yes}.</translation>
    </message>
    <message>
        <source>Set {@updatable} to {@updatable=partly} or {@updatable=no}, or take {@update_delivery=replacement_only} out of {@update_delivery}.</source>
        <comment>rule.updating.replacement_is_no_update.mend</comment>
        <translation>Wählen Sie bei {@updatable} die Antwort {@updatable=partly} oder {@updatable=no}, oder nehmen Sie {@update_delivery=replacement_only} aus {@update_delivery} heraus.</translation>
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
        <source>The revision before this one promised updates free of charge; this one asks for money.</source>
        <comment>rule.updating.cost_stays.message</comment>
        <translation>Die vorherige Revision hat kostenlose Aktualisierungen zugesagt; diese verlangt Geld.</translation>
    </message>
    <message>
        <source>Write free.</source>
        <comment>rule.updating.cost_stays.mend</comment>
        <translation>Schreiben Sie free.</translation>
    </message>
    <message>
        <source>The revision before this one promised updates of the whole device; this one does not.</source>
        <comment>rule.updating.not_narrowed.message</comment>
        <translation>Die vorherige Revision hat Aktualisierungen des ganzen Geräts zugesagt; diese nicht.</translation>
    </message>
    <message>
        <source>Write {@updatable=yes}.</source>
        <comment>rule.updating.not_narrowed.mend</comment>
        <translation>Schreiben Sie {@updatable=yes}.</translation>
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
        <source>Set {@support_commitment} to {@support_commitment=not_promised}.</source>
        <comment>rule.support.none_when_not_updatable.mend</comment>
        <translation>Setzen Sie {@support_commitment} auf {@support_commitment=not_promised}.</translation>
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
        <source>Support is promised for less than two more years, until {support_end}.</source>
        <comment>rule.support.short_promise.message</comment>
        <translation>Die Unterstützung ist nur noch für weniger als zwei Jahre zugesagt, bis {support_end}.</translation>
    </message>
    <message>
        <source>Consider a later date; buyers get little support from now on.</source>
        <comment>rule.support.short_promise.mend</comment>
        <translation>Erwägen Sie ein späteres Datum; Käufer erhalten von jetzt an wenig Unterstützung.</translation>
    </message>
    <message>
        <source>Buyers read a planned date as a promise.</source>
        <comment>rule.support.planned.message</comment>
        <translation>Käufer lesen ein geplantes Datum als Zusage.</translation>
    </message>
    <message>
        <source>Promise the date ({@support_commitment=promised}), or keep it; the label then says &quot;not promised&quot;.</source>
        <comment>rule.support.planned.mend</comment>
        <translation>Sagen Sie das Datum zu ({@support_commitment=promised}), oder behalten Sie es so bei; das Etikett sagt dann „nicht zugesagt“.</translation>
    </message>
    <message>
        <source>The device can be updated, but no end of support is named.</source>
        <comment>rule.support.date_named.message</comment>
        <translation>Das Gerät kann aktualisiert werden, aber es ist kein Ende der Unterstützung genannt.</translation>
    </message>
    <message>
        <source>Name {@support_end} and set {@support_commitment} to {@support_commitment=promised}.</source>
        <comment>rule.support.date_named.mend</comment>
        <translation>Nennen Sie {@support_end} und setzen Sie {@support_commitment} auf {@support_commitment=promised}.</translation>
    </message>
    <message>
        <source>The support period counts from the day a unit is placed on the market, not from {support_start_basis}.</source>
        <comment>rule.support.start_on_market.message</comment>
        <translation>Der Unterstützungszeitraum zählt von dem Tag an, an dem ein Gerät in Verkehr gebracht wird, nicht von {support_start_basis} an.</translation>
    </message>
    <message>
        <source>Write {@support_start_basis=first_placed_on_market} and the day it happened.</source>
        <comment>rule.support.start_on_market.mend</comment>
        <translation>Schreiben Sie {@support_start_basis=first_placed_on_market} und den Tag, an dem es geschah.</translation>
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
        <source>Write {@support_commitment=promised}.</source>
        <comment>rule.support.not_weakened.mend</comment>
        <translation>Schreiben Sie {@support_commitment=promised}.</translation>
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
        <translation>Das Ende aller Unterstützung war veröffentlicht ({earlier/end_of_life}) und ist jetzt {@end_of_life=tba}.</translation>
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
        <translation>Der letzte Verkaufstag war veröffentlicht ({earlier/end_of_sales}) und ist jetzt {@end_of_sales=tba}.</translation>
    </message>
    <message>
        <source>Keep the date, or give another one.</source>
        <comment>rule.lifecycle.sales_date_stays.mend</comment>
        <translation>Behalten Sie das Datum bei, oder geben Sie ein anderes an.</translation>
    </message>
    <message>
        <source>The first day of sale was published ({earlier/general_availability}) and is now {@general_availability=tba}.</source>
        <comment>rule.lifecycle.start_date_stays.message</comment>
        <translation>Der erste Verkaufstag war veröffentlicht ({earlier/general_availability}) und ist jetzt {@general_availability=tba}.</translation>
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
        <source>The device does not last as long as an ordinary one and loses functions when support ends; the label warns of it.</source>
        <comment>rule.afterwards.warned_before_sale.message</comment>
        <translation>Das Gerät hält kürzer als ein gewöhnliches und verliert am Ende der Unterstützung Funktionen; das Etikett warnt davor.</translation>
    </message>
    <message>
        <source>There is nothing to do.</source>
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
        <translation>Das Vereinigte Königreich verlangt die Erklärung auf Englisch, aber die Texte sind in „{language}“.</translation>
    </message>
    <message>
        <source>Write the texts in English too, under &quot;en&quot;.</source>
        <comment>rule.text.english.mend</comment>
        <translation>Schreiben Sie die Texte auch auf Englisch, unter „en“.</translation>
    </message>
    <message>
        <source>The text says &quot;{word}&quot;, which promises buyers more than it means.</source>
        <comment>rule.text.no_vague_promise.message</comment>
        <translation>Im Text steht „{word}“; das verspricht Käufern mehr, als es bedeutet.</translation>
    </message>
    <message>
        <source>Name a date, or leave the words out.</source>
        <comment>rule.text.no_vague_promise.mend</comment>
        <translation>Nennen Sie ein Datum, oder lassen Sie diese Worte weg.</translation>
    </message>
    <message>
        <source>The text says &quot;{word}&quot;, which buyers misread.</source>
        <comment>rule.text.plain_words.message</comment>
        <translation>Im Text steht „{word}“; das verstehen Käufer falsch.</translation>
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
        <translation>Wählen Sie bei {@hardware_replacement/offered} die Antwort {@hardware_replacement/offered=not_offered}, oder nennen Sie in der nächsten Revision den neuen Tag.</translation>
    </message>
    <message>
        <source>Support ended {support_end}, before this first disclosure was written ({last_updated}).</source>
        <comment>rule.support.new_already_ended.message</comment>
        <translation>Die Unterstützung war beendet ({support_end}), bevor diese erste Erklärung geschrieben wurde ({last_updated}).</translation>
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
    <message>
        <source>The code on the label leads here, unless you choose the GS1 Digital Link for it. It must work for as long as the label can be read.</source>
        <comment>field.detail_url.help</comment>
        <translation>Der Code auf dem Etikett führt hierher, außer Sie wählen für ihn den GS1 Digital Link. Die Adresse muss funktionieren, solange das Etikett gelesen werden kann.</translation>
    </message>
    <message>
        <source>Calendar days; weekends and holidays count.</source>
        <comment>field.update_fix_time_days.help</comment>
        <translation>Kalendertage; Wochenenden und Feiertage zählen mit.</translation>
    </message>
    <message>
        <source>Calendar days; weekends and holidays count.</source>
        <comment>field.end_of_support_notice_days.help</comment>
        <translation>Kalendertage; Wochenenden und Feiertage zählen mit.</translation>
    </message>
    <message>
        <source>Calendar days; weekends and holidays count.</source>
        <comment>field.vuln_ack_days.help</comment>
        <translation>Kalendertage; Wochenenden und Feiertage zählen mit.</translation>
    </message>
    <message>
        <source>Calendar days; weekends and holidays count.</source>
        <comment>field.vuln_status_interval_days.help</comment>
        <translation>Kalendertage; Wochenenden und Feiertage zählen mit.</translation>
    </message>
    <message>
        <source>Units are still being placed on the market, but support ends {support_end}, less than five years from today.</source>
        <comment>rule.support.five_years_placed.message</comment>
        <translation>Es werden noch Geräte in Verkehr gebracht, aber die Unterstützung endet am {support_end}, in weniger als fünf Jahren.</translation>
    </message>
    <message>
        <source>Write {limit} or a later date in {@support_end}, or name in {@expected_use_years} that the device is used for less than five years.</source>
        <comment>rule.support.five_years_placed.mend</comment>
        <translation>Schreiben Sie {limit} oder ein späteres Datum in {@support_end}, oder geben Sie in {@expected_use_years} an, dass das Gerät weniger als fünf Jahre genutzt wird.</translation>
    </message>
    <message>
        <source>The device is used for {expected_use_years} years and units are still being placed on the market, but support ends sooner, {support_end}.</source>
        <comment>rule.support.expected_use_placed.message</comment>
        <translation>Das Gerät wird {expected_use_years} Jahre genutzt und es werden noch Geräte in Verkehr gebracht, aber die Unterstützung endet früher, am {support_end}.</translation>
    </message>
    <message>
        <source>Write {limit} or a later date in {@support_end}.</source>
        <comment>rule.support.expected_use_placed.mend</comment>
        <translation>Schreiben Sie {limit} oder ein späteres Datum in {@support_end}.</translation>
    </message>
    <message>
        <source>Add it, for example: {line}</source>
        <comment>finding.phrase.add.example</comment>
        <translation>Fügen Sie es hinzu, zum Beispiel: {line}</translation>
    </message>
    <message>
        <source>Add it.</source>
        <comment>finding.phrase.add.it</comment>
        <translation>Fügen Sie es hinzu.</translation>
    </message>
    <message>
        <source>Add it with one of: {answers}.</source>
        <comment>finding.phrase.add.one_of</comment>
        <translation>Fügen Sie eine dieser Antworten hinzu: {answers}.</translation>
    </message>
    <message>
        <source>Add it with some of: {answers}.</source>
        <comment>finding.phrase.add.some_of</comment>
        <translation>Fügen Sie einige dieser Antworten hinzu: {answers}.</translation>
    </message>
    <message>
        <source>a 7z archive</source>
        <comment>finding.phrase.format.7z</comment>
        <translation>ein 7z-Archiv</translation>
    </message>
    <message>
        <source>a BMP picture</source>
        <comment>finding.phrase.format.bmp</comment>
        <translation>ein BMP-Bild</translation>
    </message>
    <message>
        <source>a file packed with bzip2</source>
        <comment>finding.phrase.format.bzip2</comment>
        <translation>eine mit bzip2 gepackte Datei</translation>
    </message>
    <message>
        <source>an empty ZIP archive</source>
        <comment>finding.phrase.format.empty_zip</comment>
        <translation>ein leeres ZIP-Archiv</translation>
    </message>
    <message>
        <source>a GIF picture</source>
        <comment>finding.phrase.format.gif</comment>
        <translation>ein GIF-Bild</translation>
    </message>
    <message>
        <source>a file packed with gzip</source>
        <comment>finding.phrase.format.gzip</comment>
        <translation>eine mit gzip gepackte Datei</translation>
    </message>
    <message>
        <source>a JPEG picture</source>
        <comment>finding.phrase.format.jpeg</comment>
        <translation>ein JPEG-Bild</translation>
    </message>
    <message>
        <source>an office document of an old kind</source>
        <comment>finding.phrase.format.old_office</comment>
        <translation>ein Office-Dokument alter Art</translation>
    </message>
    <message>
        <source>a PDF file</source>
        <comment>finding.phrase.format.pdf</comment>
        <translation>eine PDF-Datei</translation>
    </message>
    <message>
        <source>a PNG picture</source>
        <comment>finding.phrase.format.png</comment>
        <translation>ein PNG-Bild</translation>
    </message>
    <message>
        <source>a PostScript file</source>
        <comment>finding.phrase.format.postscript</comment>
        <translation>eine PostScript-Datei</translation>
    </message>
    <message>
        <source>a program</source>
        <comment>finding.phrase.format.program</comment>
        <translation>ein Programm</translation>
    </message>
    <message>
        <source>a RAR archive</source>
        <comment>finding.phrase.format.rar</comment>
        <translation>ein RAR-Archiv</translation>
    </message>
    <message>
        <source>a rich text document</source>
        <comment>finding.phrase.format.rtf</comment>
        <translation>ein Rich-Text-Dokument</translation>
    </message>
    <message>
        <source>an SVG picture</source>
        <comment>finding.phrase.format.svg</comment>
        <translation>ein SVG-Bild</translation>
    </message>
    <message>
        <source>a TIFF picture</source>
        <comment>finding.phrase.format.tiff</comment>
        <translation>ein TIFF-Bild</translation>
    </message>
    <message>
        <source>a web page</source>
        <comment>finding.phrase.format.web_page</comment>
        <translation>eine Webseite</translation>
    </message>
    <message>
        <source>a WebP picture</source>
        <comment>finding.phrase.format.webp</comment>
        <translation>ein WebP-Bild</translation>
    </message>
    <message>
        <source>an XML file</source>
        <comment>finding.phrase.format.xml</comment>
        <translation>eine XML-Datei</translation>
    </message>
    <message>
        <source>a file packed with xz</source>
        <comment>finding.phrase.format.xz</comment>
        <translation>eine mit xz gepackte Datei</translation>
    </message>
    <message>
        <source>a ZIP archive or an office document</source>
        <comment>finding.phrase.format.zip</comment>
        <translation>ein ZIP-Archiv oder ein Office-Dokument</translation>
    </message>
    <message>
        <source>a file for label printers (ZPL)</source>
        <comment>finding.phrase.format.zpl</comment>
        <translation>eine Datei für Etikettendrucker (ZPL)</translation>
    </message>
    <message>
        <source>a pictogram</source>
        <comment>finding.phrase.item.pictogram</comment>
        <translation>ein Piktogramm</translation>
    </message>
    <message>
        <source>a line or an area</source>
        <comment>finding.phrase.item.rule</comment>
        <translation>eine Linie oder eine Fläche</translation>
    </message>
    <message>
        <source>the QR code</source>
        <comment>finding.phrase.item.symbol</comment>
        <translation>der QR-Code</translation>
    </message>
    <message>
        <source>the text {text}</source>
        <comment>finding.phrase.item.text</comment>
        <translation>der Text {text}</translation>
    </message>
    <message>
        <source>true or false</source>
        <comment>finding.phrase.kind.boolean</comment>
        <translation>ja oder nein</translation>
    </message>
    <message>
        <source>a list</source>
        <comment>finding.phrase.kind.list</comment>
        <translation>eine Liste</translation>
    </message>
    <message>
        <source>a group of fields</source>
        <comment>finding.phrase.kind.map</comment>
        <translation>eine Gruppe von Feldern</translation>
    </message>
    <message>
        <source>nothing</source>
        <comment>finding.phrase.kind.nothing</comment>
        <translation>nichts</translation>
    </message>
    <message>
        <source>a number</source>
        <comment>finding.phrase.kind.number</comment>
        <translation>eine Zahl</translation>
    </message>
    <message>
        <source>a text</source>
        <comment>finding.phrase.kind.text</comment>
        <translation>ein Text</translation>
    </message>
    <message>
        <source>{first} and {last}</source>
        <comment>finding.phrase.list.and</comment>
        <translation>{first} und {last}</translation>
    </message>
    <message>
        <source>{first} or {last}</source>
        <comment>finding.phrase.list.or</comment>
        <translation>{first} oder {last}</translation>
    </message>
    <message>
        <source>revisions {first} to {last} are missing</source>
        <comment>finding.phrase.missing.many</comment>
        <translation>die Revisionen {first} bis {last} fehlen</translation>
    </message>
    <message>
        <source>revision {first} is missing</source>
        <comment>finding.phrase.missing.one</comment>
        <translation>Revision {first} fehlt</translation>
    </message>
    <message>
        <source>revisions {first} and {last} are missing</source>
        <comment>finding.phrase.missing.two</comment>
        <translation>die Revisionen {first} und {last} fehlen</translation>
    </message>
    <message>
        <source>{key} ({date})</source>
        <comment>finding.phrase.openeox.date</comment>
        <translation>{key} ({date})</translation>
    </message>
    <message>
        <source>fingerprint</source>
        <comment>finding.phrase.part.fingerprint</comment>
        <translation>Fingerabdruck</translation>
    </message>
    <message>
        <source>length of the period</source>
        <comment>finding.phrase.part.length</comment>
        <translation>Länge des Zeitraums</translation>
    </message>
    <message>
        <source>maker and model</source>
        <comment>finding.phrase.part.maker</comment>
        <translation>Hersteller und Modell</translation>
    </message>
    <message>
        <source>model</source>
        <comment>finding.phrase.part.model</comment>
        <translation>Modell</translation>
    </message>
    <message>
        <source>explanation</source>
        <comment>finding.phrase.part.note</comment>
        <translation>Erläuterung</translation>
    </message>
    <message>
        <source>time bar</source>
        <comment>finding.phrase.part.term</comment>
        <translation>Zeitbalken</translation>
    </message>
    <message>
        <source>title</source>
        <comment>finding.phrase.part.title</comment>
        <translation>Titel</translation>
    </message>
    <message>
        <source>address</source>
        <comment>finding.phrase.part.url</comment>
        <translation>Adresse</translation>
    </message>
    <message>
        <source>revision {number} ({file})</source>
        <comment>finding.phrase.revision.file</comment>
        <translation>Revision {number} ({file})</translation>
    </message>
    <message>
        <source>revision {number}</source>
        <comment>finding.phrase.revision.number</comment>
        <translation>Revision {number}</translation>
    </message>
    <message>
        <source>a box</source>
        <comment>finding.phrase.thing.a_box</comment>
        <translation>ein Kasten</translation>
    </message>
    <message>
        <source>the box {name}</source>
        <comment>finding.phrase.thing.box</comment>
        <translation>der Kasten {name}</translation>
    </message>
    <message>
        <source>the frame</source>
        <comment>finding.phrase.thing.frame</comment>
        <translation>der Rahmen</translation>
    </message>
    <message>
        <source>the next page</source>
        <comment>finding.phrase.thing.next_page</comment>
        <translation>die nächste Seite</translation>
    </message>
    <message>
        <source>the style {name}</source>
        <comment>finding.phrase.thing.style</comment>
        <translation>der Stil {name}</translation>
    </message>
    <message>
        <source>the styles</source>
        <comment>finding.phrase.thing.styles</comment>
        <translation>die Stile</translation>
    </message>
    <message>
        <source>the template</source>
        <comment>finding.phrase.thing.template</comment>
        <translation>die Vorlage</translation>
    </message>
    <message>
        <source>{number} days</source>
        <comment>finding.phrase.unit.days</comment>
        <translation>{number} Tage</translation>
    </message>
    <message>
        <source>{number} years</source>
        <comment>finding.phrase.unit.years</comment>
        <translation>{number} Jahre</translation>
    </message>
    <message>
        <source>always</source>
        <comment>finding.phrase.where.always</comment>
        <translation>immer</translation>
    </message>
    <message>
        <source>{first} and {last}</source>
        <comment>finding.phrase.where.and</comment>
        <translation>{first} und {last}</translation>
    </message>
    <message>
        <source>{question} is at least {number}</source>
        <comment>finding.phrase.where.at_least</comment>
        <translation>{question} mindestens {number} ist</translation>
    </message>
    <message>
        <source>{question} contains {answers}</source>
        <comment>finding.phrase.where.contains</comment>
        <translation>{question} {answers} enthält</translation>
    </message>
    <message>
        <source>{question} does not contain {answers}</source>
        <comment>finding.phrase.where.contains_not</comment>
        <translation>{question} nicht {answers} enthält</translation>
    </message>
    <message>
        <source>the earlier {question}</source>
        <comment>finding.phrase.where.earlier</comment>
        <translation>die frühere Angabe zu {question}</translation>
    </message>
    <message>
        <source>{question} is given</source>
        <comment>finding.phrase.where.given</comment>
        <translation>{question} beantwortet ist</translation>
    </message>
    <message>
        <source>{question} is {answers}</source>
        <comment>finding.phrase.where.is</comment>
        <translation>{question} {answers} ist</translation>
    </message>
    <message>
        <source>{question} is not {answers}</source>
        <comment>finding.phrase.where.is_not</comment>
        <translation>{question} nicht {answers} ist</translation>
    </message>
    <message>
        <source>{question} is less than {number}</source>
        <comment>finding.phrase.where.less_than</comment>
        <translation>{question} weniger als {number} ist</translation>
    </message>
    <message>
        <source>{question} matches {pattern}</source>
        <comment>finding.phrase.where.matches</comment>
        <translation>{question} dem Muster {pattern} entspricht</translation>
    </message>
    <message>
        <source>not ({where})</source>
        <comment>finding.phrase.where.not</comment>
        <translation>nicht ({where})</translation>
    </message>
    <message>
        <source>{question} is not given</source>
        <comment>finding.phrase.where.not_given</comment>
        <translation>{question} nicht beantwortet ist</translation>
    </message>
    <message>
        <source>{first} or {last}</source>
        <comment>finding.phrase.where.or</comment>
        <translation>{first} oder {last}</translation>
    </message>
    <message>
        <source>{question} has an item where {where}</source>
        <comment>finding.phrase.where.some</comment>
        <translation>{question} einen Eintrag hat, bei dem {where}</translation>
    </message>
    <message>
        <source>{answer} cannot stand beside other choices of {question}.</source>
        <comment>finding.choice.exclusive.message</comment>
        <translation>{answer} kann nicht neben anderen Antworten auf {question} stehen.</translation>
    </message>
    <message>
        <source>Take {answer} out, or all the others.</source>
        <comment>finding.choice.exclusive.mend</comment>
        <translation>Nehmen Sie {answer} heraus, oder alle anderen.</translation>
    </message>
    <message>
        <source>{question} has {answer} twice.</source>
        <comment>finding.choice.twice.message</comment>
        <translation>{answer} steht zweimal bei {question}.</translation>
    </message>
    <message>
        <source>Take one of them out.</source>
        <comment>finding.choice.twice.mend</comment>
        <translation>Nehmen Sie eine der beiden heraus.</translation>
    </message>
    <message>
        <source>{value} is not one of the choices of {question}.</source>
        <comment>finding.choice.unknown.message</comment>
        <translation>{value} gehört nicht zu den Antworten auf {question}.</translation>
    </message>
    <message>
        <source>Write one of: {answers}.</source>
        <comment>finding.choice.unknown:any.mend</comment>
        <translation>Schreiben Sie eine von diesen: {answers}.</translation>
    </message>
    <message>
        <source>Did you mean {meant}?</source>
        <comment>finding.choice.unknown:meant.mend</comment>
        <translation>Meinten Sie {meant}?</translation>
    </message>
    <message>
        <source>The code opens {address}, which leaves out a part of {field}: {lost}.</source>
        <comment>finding.code.address_loses.message</comment>
        <translation>Der Code öffnet {address}; das lässt er von {field} weg: {lost}.</translation>
    </message>
    <message>
        <source>Set {@code_leads_to} to {@code_leads_to=page}; then the code holds {field} as it is.</source>
        <comment>finding.code.address_loses:link.mend</comment>
        <translation>Wählen Sie bei {@code_leads_to} die Antwort {@code_leads_to=page}; dann enthält der Code {field} unverändert.</translation>
    </message>
    <message>
        <source>Set {@code_leads_to} to {@code_leads_to=page}, or take it out of {field}.</source>
        <comment>finding.code.address_loses:page.mend</comment>
        <translation>Wählen Sie bei {@code_leads_to} die Antwort {@code_leads_to=page}, oder nehmen Sie es aus {field} heraus.</translation>
    </message>
    <message>
        <source>The code opens {address} and not {@detail_url}.</source>
        <comment>finding.code.not_chosen.message</comment>
        <translation>Der Code öffnet {address} und nicht {@detail_url}.</translation>
    </message>
    <message>
        <source>Set {@code_leads_to} to {@code_leads_to=page}; or to {@code_leads_to=gs1_digital_link}, if your server sends that address on to the page.</source>
        <comment>finding.code.not_chosen.mend</comment>
        <translation>Wählen Sie bei {@code_leads_to} die Antwort {@code_leads_to=page}; oder {@code_leads_to=gs1_digital_link}, wenn Ihr Server von jener Adresse auf die Seite weiterleitet.</translation>
    </message>
    <message>
        <source>The code opens {address}.</source>
        <comment>finding.code.redirect.message</comment>
        <translation>Der Code öffnet {address}.</translation>
    </message>
    <message>
        <source>Make sure that your server sends it on to {page}.</source>
        <comment>finding.code.redirect.mend</comment>
        <translation>Sorgen Sie dafür, dass Ihr Server von dort auf {page} weiterleitet.</translation>
    </message>
    <message>
        <source>The code opens {address}, but {host} is shared by many and not yours to set up.</source>
        <comment>finding.code.shared_host.message</comment>
        <translation>Der Code öffnet {address}, aber {host} wird von vielen genutzt, und Sie können ihn nicht einrichten.</translation>
    </message>
    <message>
        <source>Set {@code_leads_to} to {@code_leads_to=page}, or use a page on a host of your own.</source>
        <comment>finding.code.shared_host.mend</comment>
        <translation>Wählen Sie bei {@code_leads_to} die Antwort {@code_leads_to=page}, oder nehmen Sie eine Seite auf einem eigenen Host.</translation>
    </message>
    <message>
        <source>{field} lies {years} years ahead: {date}.</source>
        <comment>finding.date.far:ahead.message</comment>
        <translation>{field} liegt {years} Jahre in der Zukunft: {date}.</translation>
    </message>
    <message>
        <source>Check the year. If no day is decided, do not write one that means &quot;never&quot;.</source>
        <comment>finding.date.far:ahead.mend</comment>
        <translation>Prüfen Sie das Jahr. Wenn kein Tag entschieden ist, schreiben Sie keinen, der „nie“ bedeuten soll.</translation>
    </message>
    <message>
        <source>{field} is {date}, which programs write for an unknown date.</source>
        <comment>finding.date.far:unset.message</comment>
        <translation>{field} ist {date}; das schreiben Programme für ein unbekanntes Datum.</translation>
    </message>
    <message>
        <source>Check the date, or take it out.</source>
        <comment>finding.date.far:unset.mend</comment>
        <translation>Prüfen Sie das Datum, oder nehmen Sie es heraus.</translation>
    </message>
    <message>
        <source>{field} has blanks or other marks around the date.</source>
        <comment>finding.date.invalid:marks.message</comment>
        <translation>{field}: Um das Datum stehen Leerzeichen oder andere Zeichen.</translation>
    </message>
    <message>
        <source>Write {date} and nothing around it.</source>
        <comment>finding.date.invalid:marks.mend</comment>
        <translation>Schreiben Sie {date} und nichts darum herum.</translation>
    </message>
    <message>
        <source>{field} should be a date, but is {value}.</source>
        <comment>finding.date.invalid:no_date.message</comment>
        <translation>{field}: Hier gehört ein Datum hin, es steht aber {value} da.</translation>
    </message>
    <message>
        <source>Write a date such as {example}.</source>
        <comment>finding.date.invalid:no_date.mend</comment>
        <translation>Schreiben Sie ein Datum wie {example}.</translation>
    </message>
    <message>
        <source>{field} names a day or month that the calendar does not have: {value}.</source>
        <comment>finding.date.invalid:no_such_day.message</comment>
        <translation>{field}: Diesen Tag oder Monat gibt es im Kalender nicht: {value}.</translation>
    </message>
    <message>
        <source>Correct the date.</source>
        <comment>finding.date.invalid:no_such_day.mend</comment>
        <translation>Berichtigen Sie das Datum.</translation>
    </message>
    <message>
        <source>{field} names a year outside of 2000 to 2099: {value}.</source>
        <comment>finding.date.invalid:year.message</comment>
        <translation>{field}: Das Jahr liegt nicht zwischen 2000 und 2099: {value}.</translation>
    </message>
    <message>
        <source>Correct the date.</source>
        <comment>finding.date.invalid:year.mend</comment>
        <translation>Berichtigen Sie das Datum.</translation>
    </message>
    <message>
        <source>{value} is a length of time: when does the clock start and stop?</source>
        <comment>finding.date.length_of_time.message</comment>
        <translation>{value} ist eine Zeitspanne: Wann beginnt sie und wann endet sie?</translation>
    </message>
    <message>
        <source>{field} should be a date with the time in UTC.</source>
        <comment>finding.date.no_time.message</comment>
        <translation>{field}: Hier gehört ein Datum mit der Uhrzeit in UTC hin.</translation>
    </message>
    <message>
        <source>Add the time in UTC: {example}.</source>
        <comment>finding.date.no_time:day.mend</comment>
        <translation>Fügen Sie die Uhrzeit in UTC hinzu: {example}.</translation>
    </message>
    <message>
        <source>Write date and time in UTC, such as {example}.</source>
        <comment>finding.date.no_time:other.mend</comment>
        <translation>Schreiben Sie Datum und Uhrzeit in UTC, etwa {example}.</translation>
    </message>
    <message>
        <source>Say that it is in UTC by a Z at the end, such as {example}.</source>
        <comment>finding.date.no_time:zone.mend</comment>
        <translation>Zeigen Sie mit einem Z am Ende, dass es UTC ist, etwa {example}.</translation>
    </message>
    <message>
        <source>{value} is still to be filled in.</source>
        <comment>finding.date.placeholder.message</comment>
        <translation>{value} muss noch ausgefüllt werden.</translation>
    </message>
    <message>
        <source>Write the date itself, such as {example}.</source>
        <comment>finding.date.placeholder.mend</comment>
        <translation>Schreiben Sie das Datum selbst, etwa {example}.</translation>
    </message>
    <message>
        <source>{field} names only a month.</source>
        <comment>finding.date.precision:day.message</comment>
        <translation>{field} nennt nur einen Monat.</translation>
    </message>
    <message>
        <source>Add the day, such as {example}.</source>
        <comment>finding.date.precision:day.mend</comment>
        <translation>Fügen Sie den Tag hinzu, etwa {example}.</translation>
    </message>
    <message>
        <source>{field} names only a year.</source>
        <comment>finding.date.precision:month.message</comment>
        <translation>{field} nennt nur ein Jahr.</translation>
    </message>
    <message>
        <source>Add the month, such as {example}.</source>
        <comment>finding.date.precision:month.mend</comment>
        <translation>Fügen Sie den Monat hinzu, etwa {example}.</translation>
    </message>
    <message>
        <source>{field} names only a year.</source>
        <comment>finding.date.precision:month_and_day.message</comment>
        <translation>{field} nennt nur ein Jahr.</translation>
    </message>
    <message>
        <source>Add the month and the day, such as {example}.</source>
        <comment>finding.date.precision:month_and_day.mend</comment>
        <translation>Fügen Sie Monat und Tag hinzu, etwa {example}.</translation>
    </message>
    <message>
        <source>{value} promises no date: it may end at any time.</source>
        <comment>finding.date.vague.message</comment>
        <translation>{value} verspricht kein Datum: Es kann jederzeit enden.</translation>
    </message>
    <message>
        <source>Write the date itself, such as {example}.</source>
        <comment>finding.date.vague.mend</comment>
        <translation>Schreiben Sie das Datum selbst, etwa {example}.</translation>
    </message>
    <message>
        <source>The choice {before} is now named {now}.</source>
        <comment>finding.document.choice_renamed.message</comment>
        <translation>Die Antwort {before} heißt jetzt {now}.</translation>
    </message>
    <message>
        <source>&quot;updatefacts upgrade&quot; writes it so.</source>
        <comment>finding.document.choice_renamed:asked.mend</comment>
        <translation>„updatefacts upgrade“ schreibt es so.</translation>
    </message>
    <message>
        <source>The next change writes it so.</source>
        <comment>finding.document.choice_renamed:asked.mend_in_form</comment>
        <translation>Die nächste Änderung schreibt es so.</translation>
    </message>
    <message>
        <source>Done.</source>
        <comment>finding.document.choice_renamed:done.mend</comment>
        <translation>Erledigt.</translation>
    </message>
    <message>
        <source>The field {before} is now named {now}.</source>
        <comment>finding.document.field_renamed.message</comment>
        <translation>Das Feld {before} heißt jetzt {now}.</translation>
    </message>
    <message>
        <source>&quot;updatefacts upgrade&quot; writes it so.</source>
        <comment>finding.document.field_renamed:asked.mend</comment>
        <translation>„updatefacts upgrade“ schreibt es so.</translation>
    </message>
    <message>
        <source>The next change writes it so.</source>
        <comment>finding.document.field_renamed:asked.mend_in_form</comment>
        <translation>Die nächste Änderung schreibt es so.</translation>
    </message>
    <message>
        <source>Done.</source>
        <comment>finding.document.field_renamed:done.mend</comment>
        <translation>Erledigt.</translation>
    </message>
    <message>
        <source>This is no disclosure: it holds no fields.</source>
        <comment>finding.document.no_fields.message</comment>
        <translation>Dies ist keine Erklärung: Sie enthält keine Felder.</translation>
    </message>
    <message>
        <source>Write one field a line, such as &quot;product_name: My device&quot;; &quot;updatefacts new&quot; writes a file to start with.</source>
        <comment>finding.document.no_fields.mend</comment>
        <translation>Schreiben Sie ein Feld je Zeile, etwa „product_name: Mein Gerät“; „updatefacts new“ schreibt eine Datei für den Anfang.</translation>
    </message>
    <message>
        <source>Answer the questions.</source>
        <comment>finding.document.no_fields.mend_in_form</comment>
        <translation>Beantworten Sie die Fragen.</translation>
    </message>
    <message>
        <source>This file follows version {version} of the definitions and is read as version {ours}.</source>
        <comment>finding.document.version_earlier.message</comment>
        <translation>Diese Datei folgt Version {version} der Definitionen und wird als Version {ours} gelesen.</translation>
    </message>
    <message>
        <source>&quot;updatefacts upgrade&quot; writes it so.</source>
        <comment>finding.document.version_earlier:asked.mend</comment>
        <translation>„updatefacts upgrade“ schreibt es so.</translation>
    </message>
    <message>
        <source>The next change writes it so.</source>
        <comment>finding.document.version_earlier:asked.mend_in_form</comment>
        <translation>Die nächste Änderung schreibt es so.</translation>
    </message>
    <message>
        <source>Done.</source>
        <comment>finding.document.version_earlier:done.mend</comment>
        <translation>Erledigt.</translation>
    </message>
    <message>
        <source>Write schema_version: &quot;{ours}&quot; and fix what is then found.</source>
        <comment>finding.document.version_known:forgotten.mend</comment>
        <translation>Schreiben Sie schema_version: &quot;{ours}&quot; und beheben Sie, was dann gefunden wird.</translation>
    </message>
    <message>
        <source>Choose version {ours} and fix what is then found.</source>
        <comment>finding.document.version_known:forgotten.mend_in_form</comment>
        <translation>Wählen Sie Version {ours} und beheben Sie, was dann gefunden wird.</translation>
    </message>
    <message>
        <source>This file follows version {version} of the definitions, but this program knows version {ours}.</source>
        <comment>finding.document.version_known.message</comment>
        <translation>Diese Datei folgt Version {version} der Definitionen, aber dieses Programm kennt Version {ours}.</translation>
    </message>
    <message>
        <source>Use a newer version of this program.</source>
        <comment>finding.document.version_known:newer.mend</comment>
        <translation>Nehmen Sie eine neuere Version dieses Programms.</translation>
    </message>
    <message>
        <source>{field} is neither an e-mail address nor the address of a page.</source>
        <comment>finding.email.invalid:host.message</comment>
        <translation>{field} ist weder eine E-Mail-Adresse noch die Adresse einer Seite.</translation>
    </message>
    <message>
        <source>Write {page} for a page, or name@{host} for an e-mail address.</source>
        <comment>finding.email.invalid:host.mend</comment>
        <translation>Schreiben Sie {page} für eine Seite oder name@{host} für eine E-Mail-Adresse.</translation>
    </message>
    <message>
        <source>{field} is no e-mail address.</source>
        <comment>finding.email.invalid:marks.message</comment>
        <translation>{field} ist keine E-Mail-Adresse.</translation>
    </message>
    <message>
        <source>Write {address} and nothing around it.</source>
        <comment>finding.email.invalid:marks.mend</comment>
        <translation>Schreiben Sie {address} und nichts darum herum.</translation>
    </message>
    <message>
        <source>{field} is neither an e-mail address nor the address of a page.</source>
        <comment>finding.email.invalid:neither.message</comment>
        <translation>{field} ist weder eine E-Mail-Adresse noch die Adresse einer Seite.</translation>
    </message>
    <message>
        <source>Write an e-mail address such as name@example.com, or a page that starts with https://.</source>
        <comment>finding.email.invalid:neither.mend</comment>
        <translation>Schreiben Sie eine E-Mail-Adresse wie name@example.com, oder eine Seite, die mit https:// beginnt.</translation>
    </message>
    <message>
        <source>{field} is no e-mail address.</source>
        <comment>finding.email.invalid:shape.message</comment>
        <translation>{field} ist keine E-Mail-Adresse.</translation>
    </message>
    <message>
        <source>Write it as name@host, such as name@example.com.</source>
        <comment>finding.email.invalid:shape.mend</comment>
        <translation>Schreiben Sie sie als name@host, etwa name@example.com.</translation>
    </message>
    <message>
        <source>{field} is no e-mail address.</source>
        <comment>finding.email.invalid:two.message</comment>
        <translation>{field} ist keine E-Mail-Adresse.</translation>
    </message>
    <message>
        <source>Write one e-mail address.</source>
        <comment>finding.email.invalid:two.mend</comment>
        <translation>Schreiben Sie eine einzige E-Mail-Adresse.</translation>
    </message>
    <message>
        <source>{field} belongs here only where {where}.</source>
        <comment>finding.field.misplaced.message</comment>
        <translation>{field} gehört nur hierher, wenn {where}.</translation>
    </message>
    <message>
        <source>Take it out, or correct the field it depends on.</source>
        <comment>finding.field.misplaced.mend</comment>
        <translation>Nehmen Sie es heraus, oder berichtigen Sie das Feld, von dem es abhängt.</translation>
    </message>
    <message>
        <source>{field} is missing.</source>
        <comment>finding.field.missing:always.message</comment>
        <translation>{field} fehlt.</translation>
    </message>
    <message>
        <source>{way}</source>
        <comment>finding.field.missing.mend</comment>
        <translation>{way}</translation>
    </message>
    <message>
        <source>{field} is missing; it is needed where {why}.</source>
        <comment>finding.field.missing:where.message</comment>
        <translation>{field} fehlt; es ist nötig, wenn {why}.</translation>
    </message>
    <message>
        <source>{key} is not the name of a field.</source>
        <comment>finding.field.unknown.message</comment>
        <translation>{key} ist nicht der Name eines Feldes.</translation>
    </message>
    <message>
        <source>Take it out, or see the names of all fields with &quot;updatefacts list fields&quot;.</source>
        <comment>finding.field.unknown:any.mend</comment>
        <translation>Nehmen Sie es heraus, oder sehen Sie die Namen aller Felder mit „updatefacts list fields“.</translation>
    </message>
    <message>
        <source>Take it out.</source>
        <comment>finding.field.unknown:any.mend_in_form</comment>
        <translation>Nehmen Sie es heraus.</translation>
    </message>
    <message>
        <source>Did you mean {meant}?</source>
        <comment>finding.field.unknown:meant.mend</comment>
        <translation>Meinten Sie {meant}?</translation>
    </message>
    <message>
        <source>{field} is mistyped: its last digit does not match the others.</source>
        <comment>finding.gtin.check_digit:any.message</comment>
        <translation>{field} ist vertippt: Die letzte Ziffer passt nicht zu den anderen.</translation>
    </message>
    <message>
        <source>Compare it with the number below the barcode: one digit may be wrong or too many, or two may have changed places.</source>
        <comment>finding.gtin.check_digit:any.mend</comment>
        <translation>Vergleichen Sie mit der Nummer unter dem Strichcode: Eine Ziffer kann falsch oder zu viel sein, oder zwei sind vertauscht.</translation>
    </message>
    <message>
        <source>{field} is mistyped, perhaps with a digit too many, as {valid} is a valid number.</source>
        <comment>finding.gtin.check_digit:digit_too_many.message</comment>
        <translation>{field} ist vertippt, vielleicht mit einer Ziffer zu viel, denn {valid} ist eine gültige Nummer.</translation>
    </message>
    <message>
        <source>Compare it with the number below the barcode.</source>
        <comment>finding.gtin.check_digit:digit_too_many.mend</comment>
        <translation>Vergleichen Sie mit der Nummer unter dem Strichcode.</translation>
    </message>
    <message>
        <source>{field} is mistyped: its last digit should be {right}, but is {written}.</source>
        <comment>finding.gtin.check_digit:last.message</comment>
        <translation>{field} ist vertippt: Die letzte Ziffer müsste {right} sein, ist aber {written}.</translation>
    </message>
    <message>
        <source>Compare it with the number below the barcode.</source>
        <comment>finding.gtin.check_digit:last.mend</comment>
        <translation>Vergleichen Sie mit der Nummer unter dem Strichcode.</translation>
    </message>
    <message>
        <source>The barcode number {number} in {field} is mistyped: its last digit should be {right}.</source>
        <comment>finding.gtin.in_address:mistyped.message</comment>
        <translation>Die Strichcodenummer {number} in {field} ist vertippt: Die letzte Ziffer müsste {right} sein.</translation>
    </message>
    <message>
        <source>Compare it with the number below the barcode.</source>
        <comment>finding.gtin.in_address:mistyped.mend</comment>
        <translation>Vergleichen Sie mit der Nummer unter dem Strichcode.</translation>
    </message>
    <message>
        <source>{field} names the barcode number {number}, but {@gtin} is {gtin}.</source>
        <comment>finding.gtin.in_address:other_product.message</comment>
        <translation>{field} nennt die Strichcodenummer {number}, aber {@gtin} ist {gtin}.</translation>
    </message>
    <message>
        <source>Correct the one that belongs to another product.</source>
        <comment>finding.gtin.in_address:other_product.mend</comment>
        <translation>Berichtigen Sie die, die zu einem anderen Produkt gehört.</translation>
    </message>
    <message>
        <source>Compare it with the number below the barcode: perhaps it has a digit too many, as {valid} is a valid number.</source>
        <comment>finding.gtin.length:digit_too_many.mend</comment>
        <translation>Vergleichen Sie mit der Nummer unter dem Strichcode: Vielleicht ist eine Ziffer zu viel, denn {valid} ist eine gültige Nummer.</translation>
    </message>
    <message>
        <source>{field} should be 8, 12, 13 or 14 digits, but is {gtin}.</source>
        <comment>finding.gtin.length.message</comment>
        <translation>{field} hat 8, 12, 13 oder 14 Ziffern, hier steht aber {gtin}.</translation>
    </message>
    <message>
        <source>Write {digits}, without spaces or other marks.</source>
        <comment>finding.gtin.length:marks.mend</comment>
        <translation>Schreiben Sie {digits}, ohne Leerzeichen oder andere Zeichen.</translation>
    </message>
    <message>
        <source>Copy the number below the barcode, without spaces; a spreadsheet must hold it as text.</source>
        <comment>finding.gtin.length:other.mend</comment>
        <translation>Kopieren Sie die Nummer unter dem Strichcode, ohne Leerzeichen; eine Tabelle muss sie als Text führen.</translation>
    </message>
    <message>
        <source>{field} cannot belong to a device: numbers that begin like {gtin} are for books (ISBN).</source>
        <comment>finding.gtin.reserved:books.message</comment>
        <translation>{field} kann zu keinem Gerät gehören: Nummern, die wie {gtin} beginnen, sind für Bücher (ISBN).</translation>
    </message>
    <message>
        <source>{field} cannot belong to a device: numbers that begin like {gtin} are for use within one company.</source>
        <comment>finding.gtin.reserved:company.message</comment>
        <translation>{field} kann zu keinem Gerät gehören: Nummern, die wie {gtin} beginnen, sind für den Gebrauch in einem einzelnen Unternehmen.</translation>
    </message>
    <message>
        <source>{field} cannot belong to a device: numbers that begin like {gtin} are for coupons.</source>
        <comment>finding.gtin.reserved:coupons.message</comment>
        <translation>{field} kann zu keinem Gerät gehören: Nummern, die wie {gtin} beginnen, sind für Gutscheine.</translation>
    </message>
    <message>
        <source>{field} cannot belong to a device: numbers that begin like {gtin} are for examples.</source>
        <comment>finding.gtin.reserved:examples.message</comment>
        <translation>{field} kann zu keinem Gerät gehören: Nummern, die wie {gtin} beginnen, sind für Beispiele.</translation>
    </message>
    <message>
        <source>{field} cannot belong to a device: numbers that begin like {gtin} are for magazines (ISSN).</source>
        <comment>finding.gtin.reserved:magazines.message</comment>
        <translation>{field} kann zu keinem Gerät gehören: Nummern, die wie {gtin} beginnen, sind für Zeitschriften (ISSN).</translation>
    </message>
    <message>
        <source>{field} belongs to no product: {gtin}.</source>
        <comment>finding.gtin.reserved:no_product.message</comment>
        <translation>{field} gehört zu keinem Produkt: {gtin}.</translation>
    </message>
    <message>
        <source>Copy the number below the barcode of the product as it is sold.</source>
        <comment>finding.gtin.reserved.mend</comment>
        <translation>Kopieren Sie die Nummer unter dem Strichcode des Produkts, wie es verkauft wird.</translation>
    </message>
    <message>
        <source>{field} cannot belong to a device: numbers that begin like {gtin} are for refunds.</source>
        <comment>finding.gtin.reserved:refunds.message</comment>
        <translation>{field} kann zu keinem Gerät gehören: Nummern, die wie {gtin} beginnen, sind für Rückerstattungen.</translation>
    </message>
    <message>
        <source>{field} cannot belong to a device: numbers that begin like {gtin} are for use within one region or shop.</source>
        <comment>finding.gtin.reserved:region.message</comment>
        <translation>{field} kann zu keinem Gerät gehören: Nummern, die wie {gtin} beginnen, sind für den Gebrauch in einer einzelnen Region oder einem Laden.</translation>
    </message>
    <message>
        <source>{file} has the same GTIN, but is another disclosure (number {id}).</source>
        <comment>finding.gtin.shared.message</comment>
        <translation>{file} hat dieselbe GTIN, ist aber eine andere Erklärung (Nummer {id}).</translation>
    </message>
    <message>
        <source>Write the GTIN of each product, or make one disclosure of the two.</source>
        <comment>finding.gtin.shared.mend</comment>
        <translation>Schreiben Sie die GTIN jedes Produkts, oder machen Sie aus den beiden eine Erklärung.</translation>
    </message>
    <message>
        <source>The file {file}, revision {next}, follows revision {revision} by another fingerprint: this file was changed after it was published.</source>
        <comment>finding.history.changed:followed.message</comment>
        <translation>Die Datei {file}, Revision {next}, folgt auf Revision {revision} mit einem anderen Fingerabdruck: Diese Datei wurde nach der Veröffentlichung geändert.</translation>
    </message>
    <message>
        <source>This file was published as revision {revision} and has been changed since.</source>
        <comment>finding.history.changed:since.message</comment>
        <translation>Diese Datei wurde als Revision {revision} veröffentlicht und seitdem geändert.</translation>
    </message>
    <message>
        <source>Put back what was published, and make the change in the next revision: &quot;updatefacts revise FOLDER NEW&quot; starts it, with the folder of what was published and a file of its own.</source>
        <comment>finding.history.changed.mend</comment>
        <translation>Stellen Sie wieder her, was veröffentlicht wurde, und machen Sie die Änderung in der nächsten Revision: „updatefacts revise ORDNER NEU“ beginnt sie, mit dem Ordner des Veröffentlichten und einer eigenen Datei.</translation>
    </message>
    <message>
        <source>Put back what was published, and make the change in the next revision.</source>
        <comment>finding.history.changed.mend_in_form</comment>
        <translation>Stellen Sie wieder her, was veröffentlicht wurde, und machen Sie die Änderung in der nächsten Revision.</translation>
    </message>
    <message>
        <source>{before} says that it was published on {published}, but the clock of this computer says {now}, and a revision is never older than the one before.</source>
        <comment>finding.history.clock.message</comment>
        <translation>Nach {before} wurde sie {published} veröffentlicht, aber die Uhr dieses Rechners zeigt {now}, und eine Revision ist nie älter als die vorherige.</translation>
    </message>
    <message>
        <source>Set the clock if it is wrong. If the time in that file is wrong, wait until it has passed, or publish a disclosure with another number ({@disclosure_id}), as revision 1, that promises as much.</source>
        <comment>finding.history.clock.mend</comment>
        <translation>Stellen Sie die Uhr, wenn sie falsch geht. Wenn die Zeit in jener Datei falsch ist, warten Sie, bis sie vorbei ist, oder veröffentlichen Sie als Revision 1 eine Erklärung mit einer anderen Nummer ({@disclosure_id}), die ebenso viel verspricht.</translation>
    </message>
    <message>
        <source>This file says the same as {file} and is left out of the history.</source>
        <comment>finding.history.copy.message</comment>
        <translation>Diese Datei sagt dasselbe wie {file} und wird in der Geschichte weggelassen.</translation>
    </message>
    <message>
        <source>There is nothing to do.</source>
        <comment>finding.history.copy.mend</comment>
        <translation>Es ist nichts zu tun.</translation>
    </message>
    <message>
        <source>This file was not published, so it is left out of the history.</source>
        <comment>finding.history.draft.message</comment>
        <translation>Diese Datei wurde nicht veröffentlicht, deshalb wird sie in der Geschichte weggelassen.</translation>
    </message>
    <message>
        <source>There is nothing to do.</source>
        <comment>finding.history.draft.mend</comment>
        <translation>Es ist nichts zu tun.</translation>
    </message>
    <message>
        <source>This is revision {revision}, but nothing was published as {id} in the folder {folder}.</source>
        <comment>finding.history.first_missing:folder.message</comment>
        <translation>Dies ist Revision {revision}, aber als {id} wurde im Ordner {folder} nichts veröffentlicht.</translation>
    </message>
    <message>
        <source>Name the folder with the earlier revisions; if there are none, set {@revision} to 1 and leave {@supersedes} out.</source>
        <comment>finding.history.first_missing:folder.mend</comment>
        <translation>Nennen Sie den Ordner mit den früheren Revisionen; wenn es keine gibt, setzen Sie {@revision} auf 1 und lassen Sie {@supersedes} weg.</translation>
    </message>
    <message>
        <source>The history of {id} begins with revision {revision}: {missing}.</source>
        <comment>finding.history.first_missing:history.message</comment>
        <translation>Die Geschichte von {id} beginnt mit Revision {revision}: {missing}.</translation>
    </message>
    <message>
        <source>Add what is missing; without it nobody can tell what it promised.</source>
        <comment>finding.history.first_missing:history.mend</comment>
        <translation>Ergänzen Sie, was fehlt; sonst kann niemand sagen, was darin versprochen war.</translation>
    </message>
    <message>
        <source>By its fingerprint this file replaces {before}, but {between} comes between them.</source>
        <comment>finding.history.fork.message</comment>
        <translation>Nach ihrem Fingerabdruck ersetzt diese Datei {before}, aber dazwischen liegt {between}.</translation>
    </message>
    <message>
        <source>Keep the line that was published; what follows it must replace its last revision.</source>
        <comment>finding.history.fork.mend</comment>
        <translation>Behalten Sie die Reihe, die veröffentlicht wurde; was darauf folgt, muss deren letzte Revision ersetzen.</translation>
    </message>
    <message>
        <source>This is revision {revision}, but the one before it is {before}: {missing}.</source>
        <comment>finding.history.gap.message</comment>
        <translation>Dies ist Revision {revision}, aber davor kommt {before}: {missing}.</translation>
    </message>
    <message>
        <source>Add what is missing; without it nobody can tell what it promised.</source>
        <comment>finding.history.gap.mend</comment>
        <translation>Ergänzen Sie, was fehlt; sonst kann niemand sagen, was darin versprochen war.</translation>
    </message>
    <message>
        <source>Revision {revision} was published as {file}, but that file is gone.</source>
        <comment>finding.history.gone:gone.message</comment>
        <translation>Revision {revision} wurde als {file} veröffentlicht, aber jene Datei ist weg.</translation>
    </message>
    <message>
        <source>Revision {revision} was published as {file}, but that file is gone or has been changed.</source>
        <comment>finding.history.gone:or_changed.message</comment>
        <translation>Revision {revision} wurde als {file} veröffentlicht, aber jene Datei ist weg oder wurde geändert.</translation>
    </message>
    <message>
        <source>Put back what was published; without it nobody can tell what it promised.</source>
        <comment>finding.history.gone.mend</comment>
        <translation>Stellen Sie wieder her, was veröffentlicht wurde; sonst kann niemand sagen, was darin versprochen war.</translation>
    </message>
    <message>
        <source>This file does not say which revision of which disclosure it is, so it has no place in a history.</source>
        <comment>finding.history.no_place.message</comment>
        <translation>Diese Datei sagt nicht, welche Revision welcher Erklärung sie ist, und hat deshalb keinen Platz in einer Geschichte.</translation>
    </message>
    <message>
        <source>Correct {@disclosure_id} and {@revision}, or leave the file out.</source>
        <comment>finding.history.no_place.mend</comment>
        <translation>Berichtigen Sie {@disclosure_id} und {@revision}, oder lassen Sie die Datei weg.</translation>
    </message>
    <message>
        <source>The revision before this one is not beside it, so its promise was not compared.</source>
        <comment>finding.history.not_found.message</comment>
        <translation>Die vorherige Revision wurde nicht daneben gefunden, deshalb wurde ihr Versprechen nicht verglichen.</translation>
    </message>
    <message>
        <source>Put the published files into the same folder.</source>
        <comment>finding.history.not_found.mend</comment>
        <translation>Legen Sie die veröffentlichten Dateien in denselben Ordner.</translation>
    </message>
    <message>
        <source>This revision was last changed {changed}, not later than {before}, {earlier}.</source>
        <comment>finding.history.not_later.message</comment>
        <translation>Diese Revision wurde zuletzt {changed} geändert, nicht später als {before}, {earlier}.</translation>
    </message>
    <message>
        <source>Give each revision the time at which it was changed.</source>
        <comment>finding.history.not_later.mend</comment>
        <translation>Geben Sie jeder Revision die Zeit, zu der sie geändert wurde.</translation>
    </message>
    <message>
        <source>The fingerprint in {field} is not that of {before}.</source>
        <comment>finding.history.not_linked.message</comment>
        <translation>Der Fingerabdruck in {field} ist nicht der von {before}.</translation>
    </message>
    <message>
        <source>One of the two files was changed after it was published: put back what was published.</source>
        <comment>finding.history.not_linked.mend</comment>
        <translation>Eine der beiden Dateien wurde nach der Veröffentlichung geändert: Stellen Sie wieder her, was veröffentlicht wurde.</translation>
    </message>
    <message>
        <source>No published revision of this disclosure is in the folder.</source>
        <comment>finding.history.not_published.message</comment>
        <translation>Im Ordner ist keine veröffentlichte Revision dieser Erklärung.</translation>
    </message>
    <message>
        <source>Name the folder, or the file, of what was published.</source>
        <comment>finding.history.not_published.mend</comment>
        <translation>Nennen Sie den Ordner oder die Datei, die veröffentlicht wurde.</translation>
    </message>
    <message>
        <source>The folder {folder} holds {count} disclosures; only the first {limit} were searched for earlier revisions.</source>
        <comment>finding.history.not_read:files.message</comment>
        <translation>Der Ordner {folder} enthält {count} Erklärungen; nur in den ersten {limit} wurde nach früheren Revisionen gesucht.</translation>
    </message>
    <message>
        <source>{why}</source>
        <comment>finding.history.not_read:list.message</comment>
        <translation>{why}</translation>
    </message>
    <message>
        <source>Look for earlier revisions there yourself, or put the published files into a folder of their own.</source>
        <comment>finding.history.not_read.mend</comment>
        <translation>Suchen Sie dort selbst nach früheren Revisionen, oder legen Sie die veröffentlichten Dateien in einen eigenen Ordner.</translation>
    </message>
    <message>
        <source>The folder {folder} holds more than {limit} files about one product; no more of them were looked at.</source>
        <comment>finding.history.not_read:neighbours.message</comment>
        <translation>Der Ordner {folder} enthält mehr als {limit} Dateien zu einem Produkt; weitere wurden nicht angesehen.</translation>
    </message>
    <message>
        <source>{count} of the files in {folder} cannot be read, and an earlier revision may be among them.</source>
        <comment>finding.history.not_read:unreadable.message</comment>
        <translation>{count} der Dateien in {folder} sind nicht lesbar, und eine frühere Revision kann darunter sein.</translation>
    </message>
    <message>
        <source>This is the disclosure {id}, but {before} is of {other}.</source>
        <comment>finding.history.other_disclosure.message</comment>
        <translation>Dies ist die Erklärung {id}, aber {before} gehört zu {other}.</translation>
    </message>
    <message>
        <source>Keep the disclosure number through all revisions, or start with revision 1.</source>
        <comment>finding.history.other_disclosure.mend</comment>
        <translation>Behalten Sie die Nummer der Erklärung durch alle Revisionen bei, oder beginnen Sie mit Revision 1.</translation>
    </message>
    <message>
        <source>This revision is about the model {model}, but {before} is about {other}.</source>
        <comment>finding.history.other_model.message</comment>
        <translation>Diese Revision betrifft das Modell {model}, aber {before} betrifft {other}.</translation>
    </message>
    <message>
        <source>Start a disclosure of its own, with revision 1, for another model.</source>
        <comment>finding.history.other_model.mend</comment>
        <translation>Beginnen Sie für ein anderes Modell eine eigene Erklärung mit Revision 1.</translation>
    </message>
    <message>
        <source>This should be the revision before, but its {field} cannot be read, so nobody can tell what it promised.</source>
        <comment>finding.history.promise_unclear.message</comment>
        <translation>Dies sollte die vorherige Revision sein, aber {field} ist darin nicht lesbar, und so kann niemand sagen, was sie versprach.</translation>
    </message>
    <message>
        <source>Name the file that was published; &quot;updatefacts check&quot; says what is wrong with this one.</source>
        <comment>finding.history.promise_unclear.mend</comment>
        <translation>Nennen Sie die Datei, die veröffentlicht wurde; „updatefacts check“ sagt, was an dieser falsch ist.</translation>
    </message>
    <message>
        <source>Open that file to see what is wrong with it.</source>
        <comment>finding.history.promise_unclear.mend_in_form</comment>
        <translation>Öffnen Sie jene Datei, um zu sehen, was daran falsch ist.</translation>
    </message>
    <message>
        <source>{why} It is left as it is.</source>
        <comment>finding.history.published.message</comment>
        <translation>{why} Sie bleibt, wie sie ist.</translation>
    </message>
    <message>
        <source>It is read as it stands; &quot;updatefacts revise&quot; makes an upgraded revision of it.</source>
        <comment>finding.history.published.mend</comment>
        <translation>Sie wird so gelesen, wie sie dasteht; „updatefacts revise“ macht daraus eine Revision in der neuen Version.</translation>
    </message>
    <message>
        <source>It is read as it stands; start the next revision to change it.</source>
        <comment>finding.history.published.mend_in_form</comment>
        <translation>Sie wird so gelesen, wie sie dasteht; beginnen Sie die nächste Revision, um sie zu ändern.</translation>
    </message>
    <message>
        <source>The same product has security updates promised to {end} by the disclosure {id} ({file}); this one promises less.</source>
        <comment>finding.history.same_product.message</comment>
        <translation>Für dasselbe Produkt sind in der Erklärung {id} ({file}) Sicherheitsupdates bis {end} zugesagt; diese hier sagt weniger zu.</translation>
    </message>
    <message>
        <source>Promise {end} or a later date, or make this the next revision of that disclosure.</source>
        <comment>finding.history.same_product.mend</comment>
        <translation>Sagen Sie {end} oder ein späteres Datum zu, oder machen Sie diese zur nächsten Revision jener Erklärung.</translation>
    </message>
    <message>
        <source>{file} is number {id}, revision {revision}, too, but says something else.</source>
        <comment>finding.history.same_revision:number.message</comment>
        <translation>{file} ist auch Nummer {id}, Revision {revision}, sagt aber etwas anderes.</translation>
    </message>
    <message>
        <source>Give one of them another number ({@disclosure_id}), or make it the next revision.</source>
        <comment>finding.history.same_revision:number.mend</comment>
        <translation>Geben Sie einer der beiden eine andere Nummer ({@disclosure_id}), oder machen Sie sie zur nächsten Revision.</translation>
    </message>
    <message>
        <source>Revision {revision} was published already ({file}) and says something else.</source>
        <comment>finding.history.same_revision:published.message</comment>
        <translation>Revision {revision} wurde schon veröffentlicht ({file}) und sagt etwas anderes.</translation>
    </message>
    <message>
        <source>Make this revision {next}: &quot;updatefacts revise FOLDER FILE&quot; does it, with the folder of what was published and this file, and so does publishing.</source>
        <comment>finding.history.same_revision:published.mend</comment>
        <translation>Machen Sie diese zu Revision {next}: „updatefacts revise ORDNER DATEI“ tut das, mit dem Ordner des Veröffentlichten und dieser Datei, und das Veröffentlichen auch.</translation>
    </message>
    <message>
        <source>Make this revision {next}; publishing does it, too.</source>
        <comment>finding.history.same_revision:published.mend_in_form</comment>
        <translation>Machen Sie diese zu Revision {next}; das Veröffentlichen tut das auch.</translation>
    </message>
    <message>
        <source>This is revision {revision}, and so is {file}, which says something else.</source>
        <comment>finding.history.same_revision:two.message</comment>
        <translation>Dies ist Revision {revision}, {file} aber auch, und die sagt etwas anderes.</translation>
    </message>
    <message>
        <source>Keep the one that was published; a change of it is the next revision.</source>
        <comment>finding.history.same_revision:two.mend</comment>
        <translation>Behalten Sie die, die veröffentlicht wurde; eine Änderung daran ist die nächste Revision.</translation>
    </message>
    <message>
        <source>The folder holds revisions of several disclosures.</source>
        <comment>finding.history.several.message</comment>
        <translation>Der Ordner enthält Revisionen mehrerer Erklärungen.</translation>
    </message>
    <message>
        <source>Name the file of the revision before.</source>
        <comment>finding.history.several.mend</comment>
        <translation>Nennen Sie die Datei der vorherigen Revision.</translation>
    </message>
    <message>
        <source>Security updates were promised to {end} by {promised_by}, and now end {now}; a published period must not be shortened.</source>
        <comment>finding.history.shortened.message</comment>
        <translation>Sicherheitsupdates waren laut {promised_by} bis {end} zugesagt und enden jetzt {now}; ein veröffentlichter Zeitraum darf nicht verkürzt werden.</translation>
    </message>
    <message>
        <source>Write {end} or a later date.</source>
        <comment>finding.history.shortened.mend</comment>
        <translation>Schreiben Sie {end} oder ein späteres Datum.</translation>
    </message>
    <message>
        <source>Security updates were promised to {end} by {promised_by}; this revision promises no date.</source>
        <comment>finding.history.weakened.message</comment>
        <translation>Sicherheitsupdates waren laut {promised_by} bis {end} zugesagt; diese Revision sagt kein Datum zu.</translation>
    </message>
    <message>
        <source>Promise {end} or a later date.</source>
        <comment>finding.history.weakened.mend</comment>
        <translation>Sagen Sie {end} oder ein späteres Datum zu.</translation>
    </message>
    <message>
        <source>The value of {key} should be true or false.</source>
        <comment>finding.key.kind:boolean.message</comment>
        <translation>Der Wert von {key} muss true oder false sein.</translation>
    </message>
    <message>
        <source>The value of {key} should be a list.</source>
        <comment>finding.key.kind:list.message</comment>
        <translation>Der Wert von {key} muss eine Liste sein.</translation>
    </message>
    <message>
        <source>This should be a map of &quot;key: value&quot; lines: {what}.</source>
        <comment>finding.key.kind:map.message</comment>
        <translation>Hier gehören Zeilen der Form „Schlüssel: Wert“ hin: {what}.</translation>
    </message>
    <message>
        <source>Write its keys below it, indented.</source>
        <comment>finding.key.kind:map.mend</comment>
        <translation>Schreiben Sie die Schlüssel eingerückt darunter.</translation>
    </message>
    <message>
        <source>The value of {key} should be a number from {least} to {most}.</source>
        <comment>finding.key.kind:number.message</comment>
        <translation>Der Wert von {key} muss eine Zahl von {least} bis {most} sein.</translation>
    </message>
    <message>
        <source>The value of {key} should be a text.</source>
        <comment>finding.key.kind:text.message</comment>
        <translation>Der Wert von {key} muss ein Text sein.</translation>
    </message>
    <message>
        <source>Every item of {key} should be a text.</source>
        <comment>finding.key.kind:texts.message</comment>
        <translation>Jeder Eintrag von {key} muss ein Text sein.</translation>
    </message>
    <message>
        <source>The value of {key} should be a whole number from {least} to {most}.</source>
        <comment>finding.key.kind:whole_number.message</comment>
        <translation>Der Wert von {key} muss eine ganze Zahl von {least} bis {most} sein.</translation>
    </message>
    <message>
        <source>The key {key} is missing in {what}.</source>
        <comment>finding.key.missing.message</comment>
        <translation>Hier fehlt der Schlüssel {key}: {what}.</translation>
    </message>
    <message>
        <source>Add it with its value.</source>
        <comment>finding.key.missing.mend</comment>
        <translation>Fügen Sie ihn mit seinem Wert hinzu.</translation>
    </message>
    <message>
        <source>The key {key} is not known in {what}.</source>
        <comment>finding.key.unknown.message</comment>
        <translation>Den Schlüssel {key} gibt es hier nicht: {what}.</translation>
    </message>
    <message>
        <source>The keys known here are: {keys}.</source>
        <comment>finding.key.unknown.mend</comment>
        <translation>Hier gibt es diese Schlüssel: {keys}.</translation>
    </message>
    <message>
        <source>The label names {named} of the {all} answers to {field}; the QR code leads to all of them.</source>
        <comment>finding.label.counted:label.message</comment>
        <translation>Das Etikett nennt {named} der {all} Antworten auf {field}; der QR-Code führt zu allen.</translation>
    </message>
    <message>
        <source>Choose a larger label to name them all.</source>
        <comment>finding.label.counted.mend</comment>
        <translation>Wählen Sie ein größeres Etikett, um alle zu nennen.</translation>
    </message>
    <message>
        <source>The label ({language}) names {named} of the {all} answers to {field}; the QR code leads to all of them.</source>
        <comment>finding.label.counted:language.message</comment>
        <translation>Das Etikett ({language}) nennt {named} der {all} Antworten auf {field}; der QR-Code führt zu allen.</translation>
    </message>
    <message>
        <source>Left out to fit: {parts}.</source>
        <comment>finding.label.left_out:label.message</comment>
        <translation>Aus Platzmangel weggelassen: {parts}.</translation>
    </message>
    <message>
        <source>Left out to fit ({language}): {parts}.</source>
        <comment>finding.label.left_out:language.message</comment>
        <translation>Aus Platzmangel weggelassen ({language}): {parts}.</translation>
    </message>
    <message>
        <source>The label in {language} carries {field} in {own}.</source>
        <comment>finding.label.name_language.message</comment>
        <translation>Auf dem Etikett in der Sprache {language} steht {field} in der Sprache {own}.</translation>
    </message>
    <message>
        <source>Add a line &quot;{tag}:&quot; with the name in that language.</source>
        <comment>finding.label.name_language.mend</comment>
        <translation>Fügen Sie eine Zeile „{tag}:“ mit dem Namen in dieser Sprache hinzu.</translation>
    </message>
    <message>
        <source>Add the name in that language: {language}.</source>
        <comment>finding.label.name_language.mend_in_form</comment>
        <translation>Fügen Sie den Namen in dieser Sprache hinzu: {language}.</translation>
    </message>
    <message>
        <source>The template {template} has room for one language only.</source>
        <comment>finding.label.one_language.message</comment>
        <translation>Die Vorlage {template} hat nur für eine Sprache Platz.</translation>
    </message>
    <message>
        <source>Make a label for each language, or choose a panel, strip, shelf label or sheet.</source>
        <comment>finding.label.one_language.mend</comment>
        <translation>Machen Sie ein Etikett je Sprache, oder wählen Sie eine Tafel, einen Streifen, ein Regaletikett oder ein Blatt.</translation>
    </message>
    <message>
        <source>The label&apos;s texts do not fit on it, even in the smallest type.</source>
        <comment>finding.label.overflow:all.message</comment>
        <translation>Die Texte passen nicht auf das Etikett, auch nicht in der kleinsten Schrift.</translation>
    </message>
    <message>
        <source>Choose a larger label, shorten the texts, or leave the shop&apos;s line out.</source>
        <comment>finding.label.overflow:all.mend</comment>
        <translation>Wählen Sie ein größeres Etikett, kürzen Sie die Texte, oder lassen Sie die Zeile des Ladens weg.</translation>
    </message>
    <message>
        <source>The text {text} does not fit on the label.</source>
        <comment>finding.label.overflow:name.message</comment>
        <translation>Der Text {text} passt nicht auf das Etikett.</translation>
    </message>
    <message>
        <source>Give a short name of at most 40 characters: {@product_short_name}.</source>
        <comment>finding.label.overflow:name.mend</comment>
        <translation>Geben Sie einen Kurznamen mit höchstens 40 Zeichen an: {@product_short_name}.</translation>
    </message>
    <message>
        <source>The text {text} does not fit on the label.</source>
        <comment>finding.label.overflow:own.message</comment>
        <translation>Der Text {text} passt nicht auf das Etikett.</translation>
    </message>
    <message>
        <source>Shorten it, or choose a larger label.</source>
        <comment>finding.label.overflow:own.mend</comment>
        <translation>Kürzen Sie ihn, oder wählen Sie ein größeres Etikett.</translation>
    </message>
    <message>
        <source>The text {text} does not fit on the label.</source>
        <comment>finding.label.overflow:text.message</comment>
        <translation>Der Text {text} passt nicht auf das Etikett.</translation>
    </message>
    <message>
        <source>Choose a larger label.</source>
        <comment>finding.label.overflow:text.mend</comment>
        <translation>Wählen Sie ein größeres Etikett.</translation>
    </message>
    <message>
        <source>A disclosure before this one says the same, so its labels are written once.</source>
        <comment>finding.label.same_twice.message</comment>
        <translation>Eine Erklärung vor dieser sagt dasselbe, deshalb werden ihre Etiketten nur einmal geschrieben.</translation>
    </message>
    <message>
        <source>Leave one of the two out.</source>
        <comment>finding.label.same_twice.mend</comment>
        <translation>Lassen Sie eine der beiden weg.</translation>
    </message>
    <message>
        <source>The values are set at {size} pt, under 8 pt.</source>
        <comment>finding.label.small_type.message</comment>
        <translation>Die Werte sind in {size} pt gesetzt, unter 8 pt.</translation>
    </message>
    <message>
        <source>{field} has {count} items; {least} to {most} are allowed.</source>
        <comment>finding.list.length.message</comment>
        <translation>{field} hat {count} Einträge; erlaubt sind {least} bis {most}.</translation>
    </message>
    <message>
        <source>Add items, or take some out.</source>
        <comment>finding.list.length.mend</comment>
        <translation>Fügen Sie Einträge hinzu, oder nehmen Sie welche heraus.</translation>
    </message>
    <message>
        <source>{field} should be at least {limit}, but is {number}.</source>
        <comment>finding.number.range:least.message</comment>
        <translation>{field} muss mindestens {limit} sein, ist aber {number}.</translation>
    </message>
    <message>
        <source>Correct the number.</source>
        <comment>finding.number.range.mend</comment>
        <translation>Berichtigen Sie die Zahl.</translation>
    </message>
    <message>
        <source>{field} should be at most {limit}, but is {number}.</source>
        <comment>finding.number.range:most.message</comment>
        <translation>{field} darf höchstens {limit} sein, ist aber {number}.</translation>
    </message>
    <message>
        <source>OpenEoX is for promised periods, and this one is only planned.</source>
        <comment>finding.openeox.planned.message</comment>
        <translation>OpenEoX ist für zugesagte Zeiträume, und dieser ist nur geplant.</translation>
    </message>
    <message>
        <source>Export the disclosure once the period is promised.</source>
        <comment>finding.openeox.planned.mend</comment>
        <translation>Exportieren Sie die Erklärung, wenn der Zeitraum zugesagt ist.</translation>
    </message>
    <message>
        <source>{key} is no date with time and time zone: {value}.</source>
        <comment>finding.openeox.date_time:change.message</comment>
        <translation>{key} ist kein Datum mit Uhrzeit und Zeitzone: {value}.</translation>
    </message>
    <message>
        <source>Write it as in 2031-06-30T23:59:59Z, with upper-case T and Z.</source>
        <comment>finding.openeox.date_time:change.mend</comment>
        <translation>Schreiben Sie es wie 2031-06-30T23:59:59Z, mit großem T und Z.</translation>
    </message>
    <message>
        <source>{key} is no date with time and time zone: {value}.</source>
        <comment>finding.openeox.date_time:event.message</comment>
        <translation>{key} ist kein Datum mit Uhrzeit und Zeitzone: {value}.</translation>
    </message>
    <message>
        <source>Write it as in 2031-06-30T23:59:59Z, with upper-case T and Z, or &quot;tba&quot;.</source>
        <comment>finding.openeox.date_time:event.mend</comment>
        <translation>Schreiben Sie es wie 2031-06-30T23:59:59Z, mit großem T und Z, oder „tba“.</translation>
    </message>
    <message>
        <source>{field} is no date with time and time zone: {value}.</source>
        <comment>finding.openeox.date_time:kept.message</comment>
        <translation>{field} ist kein Datum mit Uhrzeit und Zeitzone: {value}.</translation>
    </message>
    <message>
        <source>Correct it, or take it out: {day} gives the day.</source>
        <comment>finding.openeox.date_time:kept.mend</comment>
        <translation>Berichtigen Sie es, oder nehmen Sie es heraus: {day} nennt den Tag.</translation>
    </message>
    <message>
        <source>{key} is there twice.</source>
        <comment>finding.openeox.duplicate_key.message</comment>
        <translation>{key} steht zweimal da.</translation>
    </message>
    <message>
        <source>Keep one of the two.</source>
        <comment>finding.openeox.duplicate_key.mend</comment>
        <translation>Behalten Sie eines von beiden.</translation>
    </message>
    <message>
        <source>{first} is after {last}.</source>
        <comment>finding.openeox.end_of_life_last.message</comment>
        <translation>{first} liegt nach {last}.</translation>
    </message>
    <message>
        <source>Correct one of the two dates.</source>
        <comment>finding.openeox.end_of_life_last.mend</comment>
        <translation>Berichtigen Sie eines der beiden Daten.</translation>
    </message>
    <message>
        <source>From here on, the text is not JSON.</source>
        <comment>finding.openeox.json.message</comment>
        <translation>Von hier an ist der Text kein JSON.</translation>
    </message>
    <message>
        <source>Correct the text, or have the file written again.</source>
        <comment>finding.openeox.json.mend</comment>
        <translation>Berichtigen Sie den Text, oder lassen Sie die Datei neu schreiben.</translation>
    </message>
    <message>
        <source>An OpenEoX core file is one object.</source>
        <comment>finding.openeox.kind:object.message</comment>
        <translation>Eine OpenEoX-Kerndatei ist ein einziges Objekt.</translation>
    </message>
    <message>
        <source>Put its members between braces.</source>
        <comment>finding.openeox.kind:object.mend</comment>
        <translation>Setzen Sie seine Teile in geschweifte Klammern.</translation>
    </message>
    <message>
        <source>{key} is no text.</source>
        <comment>finding.openeox.kind:text.message</comment>
        <translation>{key} ist kein Text.</translation>
    </message>
    <message>
        <source>Put the value in double quotes.</source>
        <comment>finding.openeox.kind:text.mend</comment>
        <translation>Setzen Sie den Wert in doppelte Anführungszeichen.</translation>
    </message>
    <message>
        <source>OpenEoX needs {key}.</source>
        <comment>finding.openeox.missing_key:change.message</comment>
        <translation>OpenEoX braucht {key}.</translation>
    </message>
    <message>
        <source>Add it.</source>
        <comment>finding.openeox.missing_key:change.mend</comment>
        <translation>Fügen Sie es hinzu.</translation>
    </message>
    <message>
        <source>{field} is missing, and OpenEoX needs it.</source>
        <comment>finding.openeox.missing_key:end_of_life.message</comment>
        <translation>{field} fehlt, und OpenEoX braucht es.</translation>
    </message>
    <message>
        <source>Add the date, or {@end_of_life=tba} while it is not decided.</source>
        <comment>finding.openeox.missing_key:end_of_life.mend</comment>
        <translation>Fügen Sie das Datum hinzu, oder {@end_of_life=tba}, solange es nicht entschieden ist.</translation>
    </message>
    <message>
        <source>OpenEoX needs {key}.</source>
        <comment>finding.openeox.missing_key:event.message</comment>
        <translation>OpenEoX braucht {key}.</translation>
    </message>
    <message>
        <source>Add it; for a date that is not decided yet, write &quot;tba&quot;.</source>
        <comment>finding.openeox.missing_key:event.mend</comment>
        <translation>Fügen Sie es hinzu; für ein noch nicht entschiedenes Datum schreiben Sie „tba“.</translation>
    </message>
    <message>
        <source>{field} is missing, and OpenEoX needs it.</source>
        <comment>finding.openeox.missing_key:field.message</comment>
        <translation>{field} fehlt, und OpenEoX braucht es.</translation>
    </message>
    <message>
        <source>Add it.</source>
        <comment>finding.openeox.missing_key:field.mend</comment>
        <translation>Fügen Sie es hinzu.</translation>
    </message>
    <message>
        <source>{field} is missing, and OpenEoX needs it as {key}.</source>
        <comment>finding.openeox.missing_key:named_otherwise.message</comment>
        <translation>{field} fehlt, und OpenEoX braucht es als {key}.</translation>
    </message>
    <message>
        <source>Add it.</source>
        <comment>finding.openeox.missing_key:named_otherwise.mend</comment>
        <translation>Fügen Sie es hinzu.</translation>
    </message>
    <message>
        <source>OpenEoX needs {key}.</source>
        <comment>finding.openeox.missing_key:schema.message</comment>
        <translation>OpenEoX braucht {key}.</translation>
    </message>
    <message>
        <source>Add it: {address}</source>
        <comment>finding.openeox.missing_key:schema.mend</comment>
        <translation>Fügen Sie es hinzu: {address}</translation>
    </message>
    <message>
        <source>OpenEoX asks when promised security updates end, and none are promised.</source>
        <comment>finding.openeox.no_commitment.message</comment>
        <translation>OpenEoX fragt, wann die zugesagten Sicherheitsupdates enden, und es sind keine zugesagt.</translation>
    </message>
    <message>
        <source>Export the disclosure once a period is promised.</source>
        <comment>finding.openeox.no_commitment.mend</comment>
        <translation>Exportieren Sie die Erklärung, wenn ein Zeitraum zugesagt ist.</translation>
    </message>
    <message>
        <source>OpenEoX asks when security updates end, and this product gets none.</source>
        <comment>finding.openeox.not_updatable.message</comment>
        <translation>OpenEoX fragt, wann die Sicherheitsupdates enden, und dieses Produkt bekommt keine.</translation>
    </message>
    <message>
        <source>There is no OpenEoX file for this product.</source>
        <comment>finding.openeox.not_updatable.mend</comment>
        <translation>Für dieses Produkt gibt es keine OpenEoX-Datei.</translation>
    </message>
    <message>
        <source>The file calls itself {value}, which is another draft of OpenEoX.</source>
        <comment>finding.openeox.schema:draft.message</comment>
        <translation>Die Datei nennt sich {value}; das ist ein anderer Entwurf von OpenEoX.</translation>
    </message>
    <message>
        <source>The address is {address}</source>
        <comment>finding.openeox.schema.mend</comment>
        <translation>Die Adresse ist {address}</translation>
    </message>
    <message>
        <source>The file calls itself {value}, which is no OpenEoX core file.</source>
        <comment>finding.openeox.schema:other.message</comment>
        <translation>Die Datei nennt sich {value}; das ist keine OpenEoX-Kerndatei.</translation>
    </message>
    <message>
        <source>The product is sold until {sold}, but gets security updates only until {supported}.</source>
        <comment>finding.openeox.sold_unsupported.message</comment>
        <translation>Das Produkt wird bis {sold} verkauft, bekommt aber Sicherheitsupdates nur bis {supported}.</translation>
    </message>
    <message>
        <source>End the sale earlier, or support it for longer.</source>
        <comment>finding.openeox.sold_unsupported.mend</comment>
        <translation>Beenden Sie den Verkauf früher, oder unterstützen Sie das Produkt länger.</translation>
    </message>
    <message>
        <source>{first} is after {last}.</source>
        <comment>finding.openeox.start_first.message</comment>
        <translation>{first} liegt nach {last}.</translation>
    </message>
    <message>
        <source>Correct one of the two dates.</source>
        <comment>finding.openeox.start_first.mend</comment>
        <translation>Berichtigen Sie eines der beiden Daten.</translation>
    </message>
    <message>
        <source>Another date is known, but {key} is &quot;tba&quot;.</source>
        <comment>finding.openeox.start_undecided.message</comment>
        <translation>Ein anderes Datum ist bekannt, aber {key} ist „tba“.</translation>
    </message>
    <message>
        <source>Give the date, or leave it out.</source>
        <comment>finding.openeox.start_undecided.mend</comment>
        <translation>Nennen Sie das Datum, oder lassen Sie es weg.</translation>
    </message>
    <message>
        <source>{key} names more digits of a second than can be kept.</source>
        <comment>finding.openeox.too_exact.message</comment>
        <translation>{key} nennt mehr Stellen einer Sekunde, als aufbewahrt werden können.</translation>
    </message>
    <message>
        <source>Leave digits out; nine of them are a nanosecond.</source>
        <comment>finding.openeox.too_exact.mend</comment>
        <translation>Lassen Sie Stellen weg; neun davon sind eine Nanosekunde.</translation>
    </message>
    <message>
        <source>The file is larger than 256 kB.</source>
        <comment>finding.openeox.too_large.message</comment>
        <translation>Die Datei ist größer als 256 kB.</translation>
    </message>
    <message>
        <source>An OpenEoX core file is smaller than 1 kB; name another one.</source>
        <comment>finding.openeox.too_large.mend</comment>
        <translation>Eine OpenEoX-Kerndatei ist kleiner als 1 kB; nennen Sie eine andere.</translation>
    </message>
    <message>
        <source>{known} is known, but {key} is &quot;tba&quot;.</source>
        <comment>finding.openeox.undecided.message</comment>
        <translation>{known} ist bekannt, aber {key} ist „tba“.</translation>
    </message>
    <message>
        <source>Give that date, too.</source>
        <comment>finding.openeox.undecided.mend</comment>
        <translation>Nennen Sie auch dieses Datum.</translation>
    </message>
    <message>
        <source>OpenEoX does not know {key}.</source>
        <comment>finding.openeox.unknown_key.message</comment>
        <translation>OpenEoX kennt {key} nicht.</translation>
    </message>
    <message>
        <source>Take it out.</source>
        <comment>finding.openeox.unknown_key:any.mend</comment>
        <translation>Nehmen Sie es heraus.</translation>
    </message>
    <message>
        <source>Did you mean {meant}?</source>
        <comment>finding.openeox.unknown_key:meant.mend</comment>
        <translation>Meinten Sie {meant}?</translation>
    </message>
    <message>
        <source>{field} is missing; it is advised by {scheme}, {clause}.</source>
        <comment>finding.profile.demand:advised.message</comment>
        <translation>{field} fehlt; {scheme}, {clause}, rät dazu.</translation>
    </message>
    <message>
        <source>{scheme} advises an answer here: {clause}.</source>
        <comment>finding.profile.demand:advised.message_in_form</comment>
        <translation>{scheme} rät hier zu einer Antwort: {clause}.</translation>
    </message>
    <message>
        <source>{field} is missing; it is asked for by {scheme}, {clause}.</source>
        <comment>finding.profile.demand:asked.message</comment>
        <translation>{field} fehlt; {scheme}, {clause}, verlangt es.</translation>
    </message>
    <message>
        <source>Add it: {question}</source>
        <comment>finding.profile.demand.mend</comment>
        <translation>Fügen Sie es hinzu: {question}</translation>
    </message>
    <message>
        <source>{scheme} asks for an answer here: {clause}.</source>
        <comment>finding.profile.demand:asked.message_in_form</comment>
        <translation>{scheme} verlangt hier eine Antwort: {clause}.</translation>
    </message>
    <message>
        <source>The font {font} is not embedded in the PDF.</source>
        <comment>finding.proof.font_not_embedded.message</comment>
        <translation>Die Schrift {font} ist nicht in die PDF-Datei eingebettet.</translation>
    </message>
    <message>
        <source>This is a fault of the program: please report it with the disclosure and the template.</source>
        <comment>finding.proof.font_not_embedded.mend</comment>
        <translation>Das ist ein Fehler des Programms: Bitte melden Sie ihn mit der Erklärung und der Vorlage.</translation>
    </message>
    <message>
        <source>The PDF paints where the label is blank.</source>
        <comment>finding.proof.ink_stray.message</comment>
        <translation>Die PDF-Datei druckt etwas, wo das Etikett leer ist.</translation>
    </message>
    <message>
        <source>This is a fault of the program: please report it with the disclosure and the template.</source>
        <comment>finding.proof.ink_stray.mend</comment>
        <translation>Das ist ein Fehler des Programms: Bitte melden Sie ihn mit der Erklärung und der Vorlage.</translation>
    </message>
    <message>
        <source>There is not enough memory to paint the label.</source>
        <comment>finding.proof.no_memory.message</comment>
        <translation>Der Speicher reicht nicht, um das Etikett zu zeichnen.</translation>
    </message>
    <message>
        <source>Close other programs, or choose a smaller label.</source>
        <comment>finding.proof.no_memory.mend</comment>
        <translation>Schließen Sie andere Programme, oder wählen Sie ein kleineres Etikett.</translation>
    </message>
    <message>
        <source>This reaches over the edge of the label: {item}.</source>
        <comment>finding.proof.outside_page.message</comment>
        <translation>Das ragt über den Rand des Etiketts: {item}.</translation>
    </message>
    <message>
        <source>Give it more room in the template, or shorten its text.</source>
        <comment>finding.proof.outside_page.mend</comment>
        <translation>Geben Sie ihm in der Vorlage mehr Platz, oder kürzen Sie den Text.</translation>
    </message>
    <message>
        <source>These two overlap: {first}; {second}.</source>
        <comment>finding.proof.overlap.message</comment>
        <translation>Diese beiden überlappen sich: {first}; {second}.</translation>
    </message>
    <message>
        <source>Give them more room in the template, or shorten the text.</source>
        <comment>finding.proof.overlap.mend</comment>
        <translation>Geben Sie ihnen in der Vorlage mehr Platz, oder kürzen Sie den Text.</translation>
    </message>
    <message>
        <source>The PDF has {count} pages instead of {right}.</source>
        <comment>finding.proof.page_count.message</comment>
        <translation>Die PDF-Datei hat {count} Seiten statt {right}.</translation>
    </message>
    <message>
        <source>This is a fault of the program: please report it with the disclosure and the template.</source>
        <comment>finding.proof.page_count.mend</comment>
        <translation>Das ist ein Fehler des Programms: Bitte melden Sie ihn mit der Erklärung und der Vorlage.</translation>
    </message>
    <message>
        <source>The PDF&apos;s page measures {size} instead of {right}.</source>
        <comment>finding.proof.page_size.message</comment>
        <translation>Die Seite der PDF-Datei misst {size} statt {right}.</translation>
    </message>
    <message>
        <source>This is a fault of the program: please report it with the disclosure and the template.</source>
        <comment>finding.proof.page_size.mend</comment>
        <translation>Das ist ein Fehler des Programms: Bitte melden Sie ihn mit der Erklärung und der Vorlage.</translation>
    </message>
    <message>
        <source>The PNG file does not show what was painted.</source>
        <comment>finding.proof.png_picture.message</comment>
        <translation>Die PNG-Datei zeigt nicht, was gezeichnet wurde.</translation>
    </message>
    <message>
        <source>This is a fault of the program: please report it with the disclosure and the template.</source>
        <comment>finding.proof.png_picture.mend</comment>
        <translation>Das ist ein Fehler des Programms: Bitte melden Sie ihn mit der Erklärung und der Vorlage.</translation>
    </message>
    <message>
        <source>The PNG file cannot be read again.</source>
        <comment>finding.proof.png_unreadable.message</comment>
        <translation>Die PNG-Datei ist nicht wieder lesbar.</translation>
    </message>
    <message>
        <source>This is a fault of the program: please report it with the disclosure and the template.</source>
        <comment>finding.proof.png_unreadable.mend</comment>
        <translation>Das ist ein Fehler des Programms: Bitte melden Sie ihn mit der Erklärung und der Vorlage.</translation>
    </message>
    <message>
        <source>The PNG file does not say what the label says.</source>
        <comment>finding.proof.png_words.message</comment>
        <translation>Die PNG-Datei sagt nicht, was das Etikett sagt.</translation>
    </message>
    <message>
        <source>This is a fault of the program: please report it with the disclosure and the template.</source>
        <comment>finding.proof.png_words.mend</comment>
        <translation>Das ist ein Fehler des Programms: Bitte melden Sie ihn mit der Erklärung und der Vorlage.</translation>
    </message>
    <message>
        <source>The QR code is too near to the edge of the label.</source>
        <comment>finding.proof.quiet_zone:edge.message</comment>
        <translation>Der QR-Code ist dem Rand des Etiketts zu nahe.</translation>
    </message>
    <message>
        <source>Give the template a margin of at least four of the code&apos;s modules, or choose another resolution.</source>
        <comment>finding.proof.quiet_zone:edge.mend</comment>
        <translation>Geben Sie der Vorlage einen Rand von mindestens vier Modulen des Codes, oder wählen Sie eine andere Auflösung.</translation>
    </message>
    <message>
        <source>Something is painted within four modules of the QR code, where readers need blank paper.</source>
        <comment>finding.proof.quiet_zone:painted.message</comment>
        <translation>Innerhalb von vier Modulen um den QR-Code ist etwas gedruckt; Lesegeräte brauchen dort leeres Papier.</translation>
    </message>
    <message>
        <source>Give the QR code more room in the template, or choose another resolution.</source>
        <comment>finding.proof.quiet_zone:painted.mend</comment>
        <translation>Geben Sie dem QR-Code in der Vorlage mehr Platz, oder wählen Sie eine andere Auflösung.</translation>
    </message>
    <message>
        <source>The SVG file does not look as the label is planned.</source>
        <comment>finding.proof.svg_picture.message</comment>
        <translation>Die SVG-Datei sieht nicht so aus, wie das Etikett geplant ist.</translation>
    </message>
    <message>
        <source>This is a fault of the program: please report it with the disclosure and the template.</source>
        <comment>finding.proof.svg_picture.mend</comment>
        <translation>Das ist ein Fehler des Programms: Bitte melden Sie ihn mit der Erklärung und der Vorlage.</translation>
    </message>
    <message>
        <source>The SVG file has another size than the label.</source>
        <comment>finding.proof.svg_size.message</comment>
        <translation>Die SVG-Datei hat eine andere Größe als das Etikett.</translation>
    </message>
    <message>
        <source>This is a fault of the program: please report it with the disclosure and the template.</source>
        <comment>finding.proof.svg_size.mend</comment>
        <translation>Das ist ein Fehler des Programms: Bitte melden Sie ihn mit der Erklärung und der Vorlage.</translation>
    </message>
    <message>
        <source>The SVG file cannot be read again: {why}</source>
        <comment>finding.proof.svg_unreadable.message</comment>
        <translation>Die SVG-Datei ist nicht wieder lesbar: {why}</translation>
    </message>
    <message>
        <source>This is a fault of the program: please report it with the disclosure and the template.</source>
        <comment>finding.proof.svg_unreadable.mend</comment>
        <translation>Das ist ein Fehler des Programms: Bitte melden Sie ihn mit der Erklärung und der Vorlage.</translation>
    </message>
    <message>
        <source>The SVG file does not say what the label says.</source>
        <comment>finding.proof.svg_words.message</comment>
        <translation>Die SVG-Datei sagt nicht, was das Etikett sagt.</translation>
    </message>
    <message>
        <source>This is a fault of the program: please report it with the disclosure and the template.</source>
        <comment>finding.proof.svg_words.mend</comment>
        <translation>Das ist ein Fehler des Programms: Bitte melden Sie ihn mit der Erklärung und der Vorlage.</translation>
    </message>
    <message>
        <source>{count} dots of the QR code are not as planned at {dpi} dpi.</source>
        <comment>finding.proof.symbol_dots.message</comment>
        <translation>{count} Punkte des QR-Codes sind bei {dpi} dpi nicht wie geplant.</translation>
    </message>
    <message>
        <source>This is a fault of the program: please report it with the disclosure and the template.</source>
        <comment>finding.proof.symbol_dots.mend</comment>
        <translation>Das ist ein Fehler des Programms: Bitte melden Sie ihn mit der Erklärung und der Vorlage.</translation>
    </message>
    <message>
        <source>The QR code&apos;s error correction is {level} instead of {right}.</source>
        <comment>finding.proof.symbol_level.message</comment>
        <translation>Die Fehlerkorrektur des QR-Codes ist {level} statt {right}.</translation>
    </message>
    <message>
        <source>This is a fault of the program: please report it with the disclosure and the template.</source>
        <comment>finding.proof.symbol_level.mend</comment>
        <translation>Das ist ein Fehler des Programms: Bitte melden Sie ihn mit der Erklärung und der Vorlage.</translation>
    </message>
    <message>
        <source>The label has no QR code.</source>
        <comment>finding.proof.symbol_missing.message</comment>
        <translation>Das Etikett hat keinen QR-Code.</translation>
    </message>
    <message>
        <source>Give the template a QR code.</source>
        <comment>finding.proof.symbol_missing.mend</comment>
        <translation>Geben Sie der Vorlage einen QR-Code.</translation>
    </message>
    <message>
        <source>The QR code says {text} instead of {right}.</source>
        <comment>finding.proof.symbol_payload.message</comment>
        <translation>Der QR-Code sagt {text} statt {right}.</translation>
    </message>
    <message>
        <source>This is a fault of the program: please report it with the disclosure and the template.</source>
        <comment>finding.proof.symbol_payload.mend</comment>
        <translation>Das ist ein Fehler des Programms: Bitte melden Sie ihn mit der Erklärung und der Vorlage.</translation>
    </message>
    <message>
        <source>The QR code cannot be painted at {dpi} dpi: it is too small, too large, or outside the label.</source>
        <comment>finding.proof.symbol_size.message</comment>
        <translation>Der QR-Code kann bei {dpi} dpi nicht gedruckt werden: Er ist zu klein, zu groß oder liegt außerhalb des Etiketts.</translation>
    </message>
    <message>
        <source>Give the QR code another module or place in the template, or choose another resolution.</source>
        <comment>finding.proof.symbol_size.mend</comment>
        <translation>Geben Sie dem QR-Code in der Vorlage ein anderes Modul oder einen anderen Platz, oder wählen Sie eine andere Auflösung.</translation>
    </message>
    <message>
        <source>The QR code cannot be read at {dpi} dpi once its dark dots have grown by one.</source>
        <comment>finding.proof.symbol_unreadable:grown.message</comment>
        <translation>Der QR-Code ist bei {dpi} dpi nicht lesbar, sobald seine dunklen Punkte um einen wachsen.</translation>
    </message>
    <message>
        <source>The QR code cannot be read at {dpi} dpi.</source>
        <comment>finding.proof.symbol_unreadable:planned.message</comment>
        <translation>Der QR-Code ist bei {dpi} dpi nicht lesbar.</translation>
    </message>
    <message>
        <source>Ask for a larger module in the template.</source>
        <comment>finding.proof.symbol_unreadable.mend</comment>
        <translation>Wählen Sie in der Vorlage ein größeres Modul.</translation>
    </message>
    <message>
        <source>The PDF does not say {text} at its place.</source>
        <comment>finding.proof.text_missing.message</comment>
        <translation>Die PDF-Datei sagt {text} nicht an seinem Platz.</translation>
    </message>
    <message>
        <source>This is a fault of the program: please report it with the disclosure and the template.</source>
        <comment>finding.proof.text_missing.mend</comment>
        <translation>Das ist ein Fehler des Programms: Bitte melden Sie ihn mit der Erklärung und der Vorlage.</translation>
    </message>
    <message>
        <source>The text {text} is not painted where the label puts it.</source>
        <comment>finding.proof.text_place.message</comment>
        <translation>Der Text {text} ist nicht dort gedruckt, wo das Etikett ihn hat.</translation>
    </message>
    <message>
        <source>This is a fault of the program: please report it with the disclosure and the template.</source>
        <comment>finding.proof.text_place.mend</comment>
        <translation>Das ist ein Fehler des Programms: Bitte melden Sie ihn mit der Erklärung und der Vorlage.</translation>
    </message>
    <message>
        <source>The PDF says {text} where the label has no text.</source>
        <comment>finding.proof.text_stray.message</comment>
        <translation>Die PDF-Datei sagt {text}, wo das Etikett keinen Text hat.</translation>
    </message>
    <message>
        <source>This is a fault of the program: please report it with the disclosure and the template.</source>
        <comment>finding.proof.text_stray.mend</comment>
        <translation>Das ist ein Fehler des Programms: Bitte melden Sie ihn mit der Erklärung und der Vorlage.</translation>
    </message>
    <message>
        <source>The PDF says {text} where the label says {right}.</source>
        <comment>finding.proof.text_wrong.message</comment>
        <translation>Die PDF-Datei sagt {text}, wo das Etikett {right} sagt.</translation>
    </message>
    <message>
        <source>This is a fault of the program: please report it with the disclosure and the template.</source>
        <comment>finding.proof.text_wrong.mend</comment>
        <translation>Das ist ein Fehler des Programms: Bitte melden Sie ihn mit der Erklärung und der Vorlage.</translation>
    </message>
    <message>
        <source>The label has {millions} million dots at {dpi} dpi; at most {limit} million can be painted.</source>
        <comment>finding.proof.too_many_dots.message</comment>
        <translation>Das Etikett hat bei {dpi} dpi {millions} Millionen Punkte; höchstens {limit} Millionen können gezeichnet werden.</translation>
    </message>
    <message>
        <source>Choose a smaller label, or a lower resolution for PNG and ZPL.</source>
        <comment>finding.proof.too_many_dots.mend</comment>
        <translation>Wählen Sie ein kleineres Etikett, oder für PNG und ZPL eine geringere Auflösung.</translation>
    </message>
    <message>
        <source>The PDF cannot be opened again.</source>
        <comment>finding.proof.unreadable.message</comment>
        <translation>Die PDF-Datei lässt sich nicht wieder öffnen.</translation>
    </message>
    <message>
        <source>This is a fault of the program: please report it with the disclosure and the template.</source>
        <comment>finding.proof.unreadable.mend</comment>
        <translation>Das ist ein Fehler des Programms: Bitte melden Sie ihn mit der Erklärung und der Vorlage.</translation>
    </message>
    <message>
        <source>This is white, but not on a black area: {item}.</source>
        <comment>finding.proof.white_on_white.message</comment>
        <translation>Das ist weiß, steht aber nicht auf einer schwarzen Fläche: {item}.</translation>
    </message>
    <message>
        <source>Give it more room in the template, or shorten its text.</source>
        <comment>finding.proof.white_on_white.mend</comment>
        <translation>Geben Sie ihm in der Vorlage mehr Platz, oder kürzen Sie den Text.</translation>
    </message>
    <message>
        <source>The ZPL file does not show what was painted.</source>
        <comment>finding.proof.zpl_picture.message</comment>
        <translation>Die ZPL-Datei zeigt nicht, was gezeichnet wurde.</translation>
    </message>
    <message>
        <source>This is a fault of the program: please report it with the disclosure and the template.</source>
        <comment>finding.proof.zpl_picture.mend</comment>
        <translation>Das ist ein Fehler des Programms: Bitte melden Sie ihn mit der Erklärung und der Vorlage.</translation>
    </message>
    <message>
        <source>The ZPL file cannot be read again.</source>
        <comment>finding.proof.zpl_unreadable.message</comment>
        <translation>Die ZPL-Datei ist nicht wieder lesbar.</translation>
    </message>
    <message>
        <source>This is a fault of the program: please report it with the disclosure and the template.</source>
        <comment>finding.proof.zpl_unreadable.mend</comment>
        <translation>Das ist ein Fehler des Programms: Bitte melden Sie ihn mit der Erklärung und der Vorlage.</translation>
    </message>
    <message>
        <source>The address is too long for a QR code.</source>
        <comment>finding.symbol.too_long.message</comment>
        <translation>Die Adresse ist für einen QR-Code zu lang.</translation>
    </message>
    <message>
        <source>Give an address of at most 300 characters: {@detail_url}.</source>
        <comment>finding.symbol.too_long.mend</comment>
        <translation>Geben Sie eine Adresse mit höchstens 300 Zeichen an: {@detail_url}.</translation>
    </message>
    <message>
        <source>{value} is no alignment of this box.</source>
        <comment>finding.template.wrong:align.message</comment>
        <translation>{value} ist keine Ausrichtung dieses Kastens.</translation>
    </message>
    <message>
        <source>Write start or end.</source>
        <comment>finding.template.wrong:align.mend</comment>
        <translation>Schreiben Sie start oder end.</translation>
    </message>
    <message>
        <source>{value} is no alignment of a row.</source>
        <comment>finding.template.wrong:align_of_row.message</comment>
        <translation>{value} ist keine Ausrichtung einer Reihe.</translation>
    </message>
    <message>
        <source>Write start, center, end, baseline or stretch.</source>
        <comment>finding.template.wrong:align_of_row.mend</comment>
        <translation>Schreiben Sie start, center, end, baseline oder stretch.</translation>
    </message>
    <message>
        <source>A box of the body has one key, its kind.</source>
        <comment>finding.template.wrong:box_keys.message</comment>
        <translation>Ein Kasten des Inhalts hat einen einzigen Schlüssel, seine Art.</translation>
    </message>
    <message>
        <source>Write, for example, &quot;- text: {slot: title, style: title}&quot;.</source>
        <comment>finding.template.wrong:box_keys.mend</comment>
        <translation>Schreiben Sie zum Beispiel „- text: {slot: title, style: title}“.</translation>
    </message>
    <message>
        <source>There is no box of the kind {name}.</source>
        <comment>finding.template.wrong:box_kind.message</comment>
        <translation>Es gibt keinen Kasten der Art {name}.</translation>
    </message>
    <message>
        <source>A box is always painted as the kind of support asks.</source>
        <comment>finding.template.wrong:box_paint.message</comment>
        <translation>Ein Kasten wird immer so gezeichnet, wie es die Art der Unterstützung verlangt.</translation>
    </message>
    <message>
        <source>Write state.</source>
        <comment>finding.template.wrong:box_paint.mend</comment>
        <translation>Schreiben Sie state.</translation>
    </message>
    <message>
        <source>{value} is no condition of templates.</source>
        <comment>finding.template.wrong:condition.message</comment>
        <translation>{value} ist keine Bedingung in Vorlagen.</translation>
    </message>
    <message>
        <source>Write one of {names}, or not_ before one of them.</source>
        <comment>finding.template.wrong:condition.mend</comment>
        <translation>Schreiben Sie eine von diesen: {names}, oder not_ davor.</translation>
    </message>
    <message>
        <source>There is no cut {value}.</source>
        <comment>finding.template.wrong:cut.message</comment>
        <translation>Es gibt keinen Schnitt {value}.</translation>
    </message>
    <message>
        <source>Write text or display.</source>
        <comment>finding.template.wrong:cut.mend</comment>
        <translation>Schreiben Sie text oder display.</translation>
    </message>
    <message>
        <source>{name} is not in the template&apos;s drop list.</source>
        <comment>finding.template.wrong:drop.message</comment>
        <translation>{name} steht nicht in der drop-Liste der Vorlage.</translation>
    </message>
    <message>
        <source>Add it to that list, or correct the name.</source>
        <comment>finding.template.wrong:drop.mend</comment>
        <translation>Fügen Sie es zu dieser Liste hinzu, oder berichtigen Sie den Namen.</translation>
    </message>
    <message>
        <source>The id of the template cannot be part of a file name.</source>
        <comment>finding.template.wrong:id.message</comment>
        <translation>Die Kennung der Vorlage kann nicht Teil eines Dateinamens sein.</translation>
    </message>
    <message>
        <source>Write up to 64 letters from A to Z, digits, &quot;_&quot; and &quot;-&quot;, such as shelf_small.</source>
        <comment>finding.template.wrong:id.mend</comment>
        <translation>Schreiben Sie bis zu 64 Buchstaben von A bis Z, Ziffern, „_“ und „-“, etwa shelf_small.</translation>
    </message>
    <message>
        <source>{value} is no way to carry several languages.</source>
        <comment>finding.template.wrong:languages.message</comment>
        <translation>{value} ist kein Weg, mehrere Sprachen zu tragen.</translation>
    </message>
    <message>
        <source>Write across (side by side), down (one below the other), pages, or one (never).</source>
        <comment>finding.template.wrong:languages.mend</comment>
        <translation>Schreiben Sie across (nebeneinander), down (untereinander), pages (auf Seiten) oder one (nie).</translation>
    </message>
    <message>
        <source>{value} is no length; {key} needs one.</source>
        <comment>finding.template.wrong:length.message</comment>
        <translation>{value} ist keine Länge; {key} braucht eine.</translation>
    </message>
    <message>
        <source>Write a number with its unit, such as 3.2mm, 0.75pt or 4dot.</source>
        <comment>finding.template.wrong:length.mend</comment>
        <translation>Schreiben Sie eine Zahl mit ihrer Einheit, etwa 3.2mm, 0.75pt oder 4dot.</translation>
    </message>
    <message>
        <source>There is no other template {name}.</source>
        <comment>finding.template.wrong:like.message</comment>
        <translation>Es gibt keine andere Vorlage {name}.</translation>
    </message>
    <message>
        <source>Name a template that comes with the program.</source>
        <comment>finding.template.wrong:like.mend</comment>
        <translation>Nennen Sie eine Vorlage, die zum Programm gehört.</translation>
    </message>
    <message>
        <source>The template has {count} boxes.</source>
        <comment>finding.template.wrong:many_boxes.message</comment>
        <translation>Die Vorlage hat {count} Kästen.</translation>
    </message>
    <message>
        <source>Use at most {limit} boxes.</source>
        <comment>finding.template.wrong:many_boxes.mend</comment>
        <translation>Verwenden Sie höchstens {limit} Kästen.</translation>
    </message>
    <message>
        <source>The margins leave nothing of the label.</source>
        <comment>finding.template.wrong:margin.message</comment>
        <translation>Die Ränder lassen vom Etikett nichts übrig.</translation>
    </message>
    <message>
        <source>Write a smaller margin.</source>
        <comment>finding.template.wrong:margin.mend</comment>
        <translation>Schreiben Sie einen kleineren Rand.</translation>
    </message>
    <message>
        <source>No QR code can be printed with modules of that size.</source>
        <comment>finding.template.wrong:module.message</comment>
        <translation>Mit Modulen dieser Größe kann kein QR-Code gedruckt werden.</translation>
    </message>
    <message>
        <source>Write from one dot to 20mm, such as 0.4mm.</source>
        <comment>finding.template.wrong:module.mend</comment>
        <translation>Schreiben Sie von einem Punkt bis 20mm, etwa 0.4mm.</translation>
    </message>
    <message>
        <source>The next page has no place for {name}, which the first may leave to it.</source>
        <comment>finding.template.wrong:next_page.message</comment>
        <translation>Auf der nächsten Seite ist kein Platz für {name}, das die erste ihr überlassen kann.</translation>
    </message>
    <message>
        <source>Add a box with &quot;drop: {drop}&quot; to the body of next_page.</source>
        <comment>finding.template.wrong:next_page.mend</comment>
        <translation>Fügen Sie dem Inhalt von next_page einen Kasten mit „drop: {drop}“ hinzu.</translation>
    </message>
    <message>
        <source>{key} should be a list of boxes.</source>
        <comment>finding.template.wrong:no_list.message</comment>
        <translation>{key} muss eine Liste von Kästen sein.</translation>
    </message>
    <message>
        <source>Begin each box with &quot;- &quot;.</source>
        <comment>finding.template.wrong:no_list.mend</comment>
        <translation>Beginnen Sie jeden Kasten mit „- “.</translation>
    </message>
    <message>
        <source>The padding has four lengths: top, end, bottom, start.</source>
        <comment>finding.template.wrong:padding.message</comment>
        <translation>Der Innenabstand hat vier Längen: oben, Ende, unten, Anfang.</translation>
    </message>
    <message>
        <source>Write four lengths.</source>
        <comment>finding.template.wrong:padding.mend</comment>
        <translation>Schreiben Sie vier Längen.</translation>
    </message>
    <message>
        <source>There is no pictogram {name}.</source>
        <comment>finding.template.wrong:pictogram.message</comment>
        <translation>Es gibt kein Piktogramm {name}.</translation>
    </message>
    <message>
        <source>{value} is no printer resolution.</source>
        <comment>finding.template.wrong:resolution.message</comment>
        <translation>{value} ist keine Auflösung eines Druckers.</translation>
    </message>
    <message>
        <source>Write a whole number of dots per inch from 72dpi to 2400dpi, such as 300dpi.</source>
        <comment>finding.template.wrong:resolution.mend</comment>
        <translation>Schreiben Sie eine ganze Zahl von Punkten je Zoll von 72dpi bis 2400dpi, etwa 300dpi.</translation>
    </message>
    <message>
        <source>There is no row {name}.</source>
        <comment>finding.template.wrong:row.message</comment>
        <translation>Es gibt keine Zeile {name}.</translation>
    </message>
    <message>
        <source>The definitions have no section {name}.</source>
        <comment>finding.template.wrong:section.message</comment>
        <translation>Die Definitionen haben keinen Abschnitt {name}.</translation>
    </message>
    <message>
        <source>{value} is no share of the width.</source>
        <comment>finding.template.wrong:share.message</comment>
        <translation>{value} ist kein Anteil an der Breite.</translation>
    </message>
    <message>
        <source>Write 5% to 80%.</source>
        <comment>finding.template.wrong:share.mend</comment>
        <translation>Schreiben Sie 5% bis 80%.</translation>
    </message>
    <message>
        <source>The template has no usable size.</source>
        <comment>finding.template.wrong:size.message</comment>
        <translation>Die Vorlage hat keine brauchbare Größe.</translation>
    </message>
    <message>
        <source>Write width and height, each from 10mm to 2000mm, such as size: [62mm, 105mm], or in dots of its resolution.</source>
        <comment>finding.template.wrong:size.mend</comment>
        <translation>Schreiben Sie Breite und Höhe, jede von 10mm bis 2000mm, etwa size: [62mm, 105mm], oder in Punkten ihrer Auflösung.</translation>
    </message>
    <message>
        <source>There is no text {name} to put here.</source>
        <comment>finding.template.wrong:slot.message</comment>
        <translation>Es gibt keinen Text {name} für diese Stelle.</translation>
    </message>
    <message>
        <source>Type under 6 pt cannot be read on paper.</source>
        <comment>finding.template.wrong:small_type.message</comment>
        <translation>Schrift unter 6 pt ist auf Papier nicht lesbar.</translation>
    </message>
    <message>
        <source>Write 6pt or more.</source>
        <comment>finding.template.wrong:small_type.mend</comment>
        <translation>Schreiben Sie 6pt oder mehr.</translation>
    </message>
    <message>
        <source>There is no style {name}.</source>
        <comment>finding.template.wrong:style.message</comment>
        <translation>Es gibt keinen Stil {name}.</translation>
    </message>
    <message>
        <source>Add it under &quot;styles&quot;.</source>
        <comment>finding.template.wrong:style.mend</comment>
        <translation>Fügen Sie ihn unter „styles“ hinzu.</translation>
    </message>
    <message>
        <source>The title of the template is too long.</source>
        <comment>finding.template.wrong:title.message</comment>
        <translation>Der Titel der Vorlage ist zu lang.</translation>
    </message>
    <message>
        <source>Write one short line.</source>
        <comment>finding.template.wrong:title.mend</comment>
        <translation>Schreiben Sie eine kurze Zeile.</translation>
    </message>
    <message>
        <source>The boxes are nested too deep.</source>
        <comment>finding.template.wrong:too_deep.message</comment>
        <translation>Die Kästen sind zu tief verschachtelt.</translation>
    </message>
    <message>
        <source>Use fewer boxes within boxes.</source>
        <comment>finding.template.wrong:too_deep.mend</comment>
        <translation>Verwenden Sie weniger Kästen in Kästen.</translation>
    </message>
    <message>
        <source>{value} is no type size; {key} needs one.</source>
        <comment>finding.template.wrong:type_size.message</comment>
        <translation>{value} ist keine Schriftgröße; {key} braucht eine.</translation>
    </message>
    <message>
        <source>Write points, such as 7.5pt.</source>
        <comment>finding.template.wrong:type_size.mend</comment>
        <translation>Schreiben Sie Punkte, etwa 7.5pt.</translation>
    </message>
    <message>
        <source>There is no weight {value}.</source>
        <comment>finding.template.wrong:weight.message</comment>
        <translation>Es gibt keine Strichstärke {value}.</translation>
    </message>
    <message>
        <source>Write 400, 500, 600, 700, 800, 900 or state.</source>
        <comment>finding.template.wrong:weight.mend</comment>
        <translation>Schreiben Sie 400, 500, 600, 700, 800, 900 oder state.</translation>
    </message>
    <message>
        <source>{field} begins or ends with a blank.</source>
        <comment>finding.text.blanks:around.message</comment>
        <translation>{field} beginnt oder endet mit einem Leerzeichen.</translation>
    </message>
    <message>
        <source>Take the blank out: {meant}.</source>
        <comment>finding.text.blanks:around.mend</comment>
        <translation>Nehmen Sie das Leerzeichen heraus: {meant}.</translation>
    </message>
    <message>
        <source>{field} holds several blanks in a row.</source>
        <comment>finding.text.blanks:several.message</comment>
        <translation>{field} enthält mehrere Leerzeichen hintereinander.</translation>
    </message>
    <message>
        <source>Write one space between two words.</source>
        <comment>finding.text.blanks:several.mend</comment>
        <translation>Schreiben Sie ein einziges Leerzeichen zwischen zwei Wörter.</translation>
    </message>
    <message>
        <source>{field} looks as if it was read in a wrong encoding: {written}.</source>
        <comment>finding.text.encoding.message</comment>
        <translation>{field} sieht aus, als wäre es mit einer falschen Zeichenkodierung gelesen worden: {written}.</translation>
    </message>
    <message>
        <source>Write {meant}.</source>
        <comment>finding.text.encoding.mend</comment>
        <translation>Schreiben Sie {meant}.</translation>
    </message>
    <message>
        <source>{field} holds a character that shows nothing: {character}.</source>
        <comment>finding.text.hidden_character.message</comment>
        <translation>{field} enthält ein Zeichen, das nichts zeigt: {character}.</translation>
    </message>
    <message>
        <source>Type the text anew: {meant}.</source>
        <comment>finding.text.hidden_character.mend</comment>
        <translation>Tippen Sie den Text neu: {meant}.</translation>
    </message>
    <message>
        <source>{field} has no text in &quot;{tag}&quot;, the language of this disclosure.</source>
        <comment>finding.text.language_missing.message</comment>
        <translation>{field} hat keinen Text für „{tag}“, die Sprache dieser Erklärung.</translation>
    </message>
    <message>
        <source>Add a line &quot;{tag}:&quot; with the text.</source>
        <comment>finding.text.language_missing.mend</comment>
        <translation>Fügen Sie eine Zeile „{tag}:“ mit dem Text hinzu.</translation>
    </message>
    <message>
        <source>{tag} is not the short name of a language.</source>
        <comment>finding.text.language_tag.message</comment>
        <translation>{tag} ist nicht das Kürzel einer Sprache.</translation>
    </message>
    <message>
        <source>Write a language tag such as en, de-AT or zh-Hant.</source>
        <comment>finding.text.language_tag.mend</comment>
        <translation>Schreiben Sie ein Sprachkürzel wie en, de-AT oder zh-Hant.</translation>
    </message>
    <message>
        <source>{field} has {length} characters; at least {limit} are needed.</source>
        <comment>finding.text.length:least.message</comment>
        <translation>{field} hat {length} Zeichen; mindestens {limit} sind nötig.</translation>
    </message>
    <message>
        <source>Write more of it.</source>
        <comment>finding.text.length:least.mend</comment>
        <translation>Schreiben Sie mehr.</translation>
    </message>
    <message>
        <source>{field} has {length} characters; at most {limit} are allowed.</source>
        <comment>finding.text.length:most.message</comment>
        <translation>{field} hat {length} Zeichen; höchstens {limit} sind erlaubt.</translation>
    </message>
    <message>
        <source>Shorten it by {excess}.</source>
        <comment>finding.text.length:most.mend</comment>
        <translation>Kürzen Sie es um {excess}.</translation>
    </message>
    <message>
        <source>{field} runs over several lines.</source>
        <comment>finding.text.line_break.message</comment>
        <translation>{field} geht über mehrere Zeilen.</translation>
    </message>
    <message>
        <source>Write it on one line.</source>
        <comment>finding.text.line_break.mend</comment>
        <translation>Schreiben Sie es in eine Zeile.</translation>
    </message>
    <message>
        <source>Write {meant} instead.</source>
        <comment>finding.text.markup:entity.mend</comment>
        <translation>Schreiben Sie stattdessen {meant}.</translation>
    </message>
    <message>
        <source>{field} holds {written}, as web pages have it; it is printed just so.</source>
        <comment>finding.text.markup.message</comment>
        <translation>{field} enthält {written}, wie es in Webseiten steht; es wird genau so gedruckt.</translation>
    </message>
    <message>
        <source>Take it out, or write what it stands for.</source>
        <comment>finding.text.markup:tag.mend</comment>
        <translation>Nehmen Sie es heraus, oder schreiben Sie, wofür es steht.</translation>
    </message>
    <message>
        <source>No font of the label has the character {character}.</source>
        <comment>finding.text.no_glyph.message</comment>
        <translation>Keine Schrift des Etiketts hat das Zeichen {character}.</translation>
    </message>
    <message>
        <source>For Chinese, Japanese and Korean install the package fonts-noto-cjk; otherwise write the text without it.</source>
        <comment>finding.text.no_glyph.mend</comment>
        <translation>Installieren Sie für Chinesisch, Japanisch und Koreanisch das Paket fonts-noto-cjk; sonst schreiben Sie den Text ohne das Zeichen.</translation>
    </message>
    <message>
        <source>{field} should be {pattern}.</source>
        <comment>finding.text.pattern.message</comment>
        <translation>{field}: Erwartet wird dies: {pattern}.</translation>
    </message>
    <message>
        <source>Correct {value}.</source>
        <comment>finding.text.pattern.mend</comment>
        <translation>Berichtigen Sie {value}.</translation>
    </message>
    <message>
        <source>{field} is still to be filled in: {value}.</source>
        <comment>finding.text.placeholder.message</comment>
        <translation>{field} muss noch ausgefüllt werden: {value}.</translation>
    </message>
    <message>
        <source>Write the answer, or take it out if it is not needed.</source>
        <comment>finding.text.placeholder.mend</comment>
        <translation>Schreiben Sie die Antwort, oder nehmen Sie es heraus, wenn es nicht gebraucht wird.</translation>
    </message>
    <message>
        <source>The product name does not fit; the label carries the short name.</source>
        <comment>finding.text.short_form.message</comment>
        <translation>Der Name des Produkts passt nicht darauf; das Etikett trägt den Kurznamen.</translation>
    </message>
    <message>
        <source>Choose a larger label for the full name.</source>
        <comment>finding.text.short_form.mend</comment>
        <translation>Wählen Sie für den vollen Namen ein größeres Etikett.</translation>
    </message>
    <message>
        <source>{field} shows nothing when it is printed; all it holds is {characters}.</source>
        <comment>finding.text.shows_nothing.message</comment>
        <translation>{field} zeigt gedruckt nichts; enthalten ist nur {characters}.</translation>
    </message>
    <message>
        <source>Write a text that can be seen, or take it out.</source>
        <comment>finding.text.shows_nothing.mend</comment>
        <translation>Schreiben Sie einen Text, den man sieht, oder nehmen Sie es heraus.</translation>
    </message>
    <message>
        <source>{field} looks like a spreadsheet&apos;s cell: {written}.</source>
        <comment>finding.text.spreadsheet:cell.message</comment>
        <translation>{field} sieht aus wie die Zelle einer Tabelle: {written}.</translation>
    </message>
    <message>
        <source>Write what the cell should show; set its format to text before you copy it.</source>
        <comment>finding.text.spreadsheet:cell.mend</comment>
        <translation>Schreiben Sie, was die Zelle zeigen soll; stellen Sie ihr Format vor dem Kopieren auf Text.</translation>
    </message>
    <message>
        <source>{field} holds the error of a spreadsheet: {written}.</source>
        <comment>finding.text.spreadsheet:error.message</comment>
        <translation>{field} enthält die Fehlermeldung einer Tabelle: {written}.</translation>
    </message>
    <message>
        <source>Write what the cell should show.</source>
        <comment>finding.text.spreadsheet:error.mend</comment>
        <translation>Schreiben Sie, was die Zelle zeigen soll.</translation>
    </message>
    <message>
        <source>{field} looks like a spreadsheet&apos;s cell: {written}.</source>
        <comment>finding.text.spreadsheet:meant.message</comment>
        <translation>{field} sieht aus wie die Zelle einer Tabelle: {written}.</translation>
    </message>
    <message>
        <source>Write {meant}.</source>
        <comment>finding.text.spreadsheet:meant.mend</comment>
        <translation>Schreiben Sie {meant}.</translation>
    </message>
    <message>
        <source>Write a space instead.</source>
        <comment>finding.text.unprintable:blank.mend</comment>
        <translation>Schreiben Sie stattdessen ein Leerzeichen.</translation>
    </message>
    <message>
        <source>{field} holds {characters}, which no label can show.</source>
        <comment>finding.text.unprintable.message</comment>
        <translation>{field} enthält {characters}; das kann kein Etikett zeigen.</translation>
    </message>
    <message>
        <source>The text was damaged when it was copied or converted; type it anew.</source>
        <comment>finding.text.unprintable:damaged.mend</comment>
        <translation>Der Text wurde beim Kopieren oder Umwandeln beschädigt; tippen Sie ihn neu.</translation>
    </message>
    <message>
        <source>Take it out, or say it in words.</source>
        <comment>finding.text.unprintable:emoji.mend</comment>
        <translation>Nehmen Sie es heraus, oder sagen Sie es in Worten.</translation>
    </message>
    <message>
        <source>Write it after the letter that it belongs to.</source>
        <comment>finding.text.unprintable:mark.mend</comment>
        <translation>Schreiben Sie es hinter den Buchstaben, zu dem es gehört.</translation>
    </message>
    <message>
        <source>Take it out, or write it in another way.</source>
        <comment>finding.text.unprintable:other.mend</comment>
        <translation>Nehmen Sie es heraus, oder schreiben Sie es anders.</translation>
    </message>
    <message>
        <source>A picture was copied with the text; type the text anew.</source>
        <comment>finding.text.unprintable:picture.mend</comment>
        <translation>Mit dem Text wurde ein Bild kopiert; tippen Sie den Text neu.</translation>
    </message>
    <message>
        <source>Write it in a script that the label has, such as Latin letters.</source>
        <comment>finding.text.unprintable:script.mend</comment>
        <translation>Schreiben Sie es in einer Schrift, die das Etikett hat, etwa in lateinischen Buchstaben.</translation>
    </message>
    <message>
        <source>Write {plain} instead.</source>
        <comment>finding.text.unprintable:styled.mend</comment>
        <translation>Schreiben Sie stattdessen {plain}.</translation>
    </message>
    <message>
        <source>{field} ends with {mark}, as at the end of a sentence.</source>
        <comment>finding.url.ending.message</comment>
        <translation>{field} endet mit {mark} wie ein Satz.</translation>
    </message>
    <message>
        <source>Take it out if it does not belong to the address.</source>
        <comment>finding.url.ending.mend</comment>
        <translation>Nehmen Sie es heraus, wenn es nicht zur Adresse gehört.</translation>
    </message>
    <message>
        <source>{field} holds a blank.</source>
        <comment>finding.url.invalid:blank.message</comment>
        <translation>{field} enthält ein Leerzeichen.</translation>
    </message>
    <message>
        <source>Copy the address from the browser.</source>
        <comment>finding.url.invalid:blank.mend</comment>
        <translation>Kopieren Sie die Adresse aus dem Browser.</translation>
    </message>
    <message>
        <source>{field} holds a character that an address cannot have: {character}.</source>
        <comment>finding.url.invalid:character.message</comment>
        <translation>{field} enthält ein Zeichen, das eine Adresse nicht haben kann: {character}.</translation>
    </message>
    <message>
        <source>Copy the address from the browser; letters of other scripts are written with % or xn--.</source>
        <comment>finding.url.invalid:character.mend</comment>
        <translation>Kopieren Sie die Adresse aus dem Browser; Buchstaben anderer Schriften schreibt man mit % oder xn--.</translation>
    </message>
    <message>
        <source>{field} does not lead to a host that everyone can reach: {host}.</source>
        <comment>finding.url.invalid:host.message</comment>
        <translation>{field} führt nicht zu einem Host, den jeder erreicht: {host}.</translation>
    </message>
    <message>
        <source>Write a host name with a dot that everyone can look up, such as www.example.com; no IP address and no name of your own network.</source>
        <comment>finding.url.invalid:host.mend</comment>
        <translation>Schreiben Sie einen Hostnamen mit Punkt, den jeder nachschlagen kann, etwa www.example.com; keine IP-Adresse und keinen Namen aus Ihrem eigenen Netz.</translation>
    </message>
    <message>
        <source>{field} holds a character that an address cannot have: {character}.</source>
        <comment>finding.url.invalid:marks.message</comment>
        <translation>{field} enthält ein Zeichen, das eine Adresse nicht haben kann: {character}.</translation>
    </message>
    <message>
        <source>Write {address} and nothing around it.</source>
        <comment>finding.url.invalid:marks.mend</comment>
        <translation>Schreiben Sie {address} und nichts darum herum.</translation>
    </message>
    <message>
        <source>{field} has no host.</source>
        <comment>finding.url.invalid:no_host.message</comment>
        <translation>{field} hat keinen Host.</translation>
    </message>
    <message>
        <source>Write the whole address of the page, from https:// on.</source>
        <comment>finding.url.invalid:no_host.mend</comment>
        <translation>Schreiben Sie die ganze Adresse der Seite, von https:// an.</translation>
    </message>
    <message>
        <source>{field} does not start with https://.</source>
        <comment>finding.url.invalid:no_https.message</comment>
        <translation>{field} beginnt nicht mit https://.</translation>
    </message>
    <message>
        <source>Write {address}, and make sure that the page answers there.</source>
        <comment>finding.url.invalid:no_https.mend</comment>
        <translation>Schreiben Sie {address}, und sorgen Sie dafür, dass die Seite dort antwortet.</translation>
    </message>
    <message>
        <source>{field} holds a % without two hexadecimal digits behind it.</source>
        <comment>finding.url.invalid:percent.message</comment>
        <translation>{field} enthält ein % ohne zwei hexadezimale Ziffern dahinter.</translation>
    </message>
    <message>
        <source>Write two hexadecimal digits behind each %; a % itself is %25.</source>
        <comment>finding.url.invalid:percent.mend</comment>
        <translation>Schreiben Sie hinter jedes % zwei hexadezimale Ziffern; ein % selbst ist %25.</translation>
    </message>
    <message>
        <source>{field} has a port that does not exist: {port}.</source>
        <comment>finding.url.invalid:port.message</comment>
        <translation>{field} hat einen Port, den es nicht gibt: {port}.</translation>
    </message>
    <message>
        <source>Take the port out, or correct it.</source>
        <comment>finding.url.invalid:port.mend</comment>
        <translation>Nehmen Sie den Port heraus, oder berichtigen Sie ihn.</translation>
    </message>
    <message>
        <source>{field} does not start with https://.</source>
        <comment>finding.url.invalid:scheme.message</comment>
        <translation>{field} beginnt nicht mit https://.</translation>
    </message>
    <message>
        <source>Write the whole address of the page, from https:// on.</source>
        <comment>finding.url.invalid:scheme.mend</comment>
        <translation>Schreiben Sie die ganze Adresse der Seite, von https:// an.</translation>
    </message>
    <message>
        <source>{field} holds two addresses, one right after the other.</source>
        <comment>finding.url.invalid:two.message</comment>
        <translation>{field} enthält zwei Adressen, eine direkt hinter der anderen.</translation>
    </message>
    <message>
        <source>Leave one of them.</source>
        <comment>finding.url.invalid:two.mend</comment>
        <translation>Lassen Sie nur eine davon stehen.</translation>
    </message>
    <message>
        <source>{field} holds a user name or password before the host.</source>
        <comment>finding.url.invalid:user.message</comment>
        <translation>{field} enthält vor dem Host einen Benutzernamen oder ein Passwort.</translation>
    </message>
    <message>
        <source>Take {user} out.</source>
        <comment>finding.url.invalid:user.mend</comment>
        <translation>Nehmen Sie {user} heraus.</translation>
    </message>
    <message>
        <source>{field} leads to a host with letters that look like Latin ones but are others: {host}.</source>
        <comment>finding.url.look_alike.message</comment>
        <translation>{field} führt zu einem Host mit Buchstaben, die wie lateinische aussehen, aber andere sind: {host}.</translation>
    </message>
    <message>
        <source>Check that it is your own; readers take it for another one.</source>
        <comment>finding.url.look_alike.mend</comment>
        <translation>Prüfen Sie, dass es Ihr eigener ist; Leser halten ihn für einen anderen.</translation>
    </message>
    <message>
        <source>{field} carries {parameter}, which looks like data about a person, a campaign or a log-in.</source>
        <comment>finding.url.personal.message</comment>
        <translation>{field} enthält {parameter}; das sieht nach Daten über eine Person, eine Kampagne oder eine Anmeldung aus.</translation>
    </message>
    <message>
        <source>Take it out; the page must open for everyone without it.</source>
        <comment>finding.url.personal.mend</comment>
        <translation>Nehmen Sie es heraus; die Seite muss sich für jeden ohne das öffnen.</translation>
    </message>
    <message>
        <source>{field} is an address of examples: {host} never belongs to a maker.</source>
        <comment>finding.url.placeholder.message</comment>
        <translation>{field} ist eine Beispieladresse: {host} gehört nie einem Hersteller.</translation>
    </message>
    <message>
        <source>Write your own address.</source>
        <comment>finding.url.placeholder.mend</comment>
        <translation>Schreiben Sie Ihre eigene Adresse.</translation>
    </message>
    <message>
        <source>{field} names the port {port}, which many networks do not let through.</source>
        <comment>finding.url.port.message</comment>
        <translation>{field} nennt den Port {port}, den viele Netze nicht durchlassen.</translation>
    </message>
    <message>
        <source>Let the page answer without a port.</source>
        <comment>finding.url.port.mend</comment>
        <translation>Lassen Sie die Seite ohne Port antworten.</translation>
    </message>
    <message>
        <source>{field} leads to {host}, a name for samples that nobody can reach.</source>
        <comment>finding.url.sample.message</comment>
        <translation>{field} führt zu {host}, einem Namen für Muster, den niemand erreicht.</translation>
    </message>
    <message>
        <source>Write your own address before you print.</source>
        <comment>finding.url.sample.mend</comment>
        <translation>Schreiben Sie vor dem Drucken Ihre eigene Adresse.</translation>
    </message>
    <message>
        <source>{field} hides where it leads: {host} shortens other addresses and may stop doing so.</source>
        <comment>finding.url.shortener.message</comment>
        <translation>{field} verbirgt, wohin es führt: {host} kürzt fremde Adressen und kann damit aufhören.</translation>
    </message>
    <message>
        <source>Use a short address on your own domain.</source>
        <comment>finding.url.shortener.mend</comment>
        <translation>Nehmen Sie eine kurze Adresse auf Ihrer eigenen Domain.</translation>
    </message>
    <message>
        <source>{field} has no value.</source>
        <comment>finding.value.empty.message</comment>
        <translation>{field} hat keinen Wert.</translation>
    </message>
    <message>
        <source>Write its value, or take it out.</source>
        <comment>finding.value.empty.mend</comment>
        <translation>Schreiben Sie den Wert, oder nehmen Sie es heraus.</translation>
    </message>
    <message>
        <source>{field} is still the example: {value}.</source>
        <comment>finding.value.example.message</comment>
        <translation>{field} ist noch das Beispiel: {value}.</translation>
    </message>
    <message>
        <source>Write your own instead.</source>
        <comment>finding.value.example.mend</comment>
        <translation>Schreiben Sie stattdessen Ihr Eigenes.</translation>
    </message>
    <message>
        <source>{field} should be true or false.</source>
        <comment>finding.value.kind:boolean.message</comment>
        <translation>{field}: Hier gehört true oder false hin.</translation>
    </message>
    <message>
        <source>Write true or false, without quotes.</source>
        <comment>finding.value.kind:boolean.mend</comment>
        <translation>Schreiben Sie true oder false, ohne Anführungszeichen.</translation>
    </message>
    <message>
        <source>{field} should be one choice, but this is {kind}.</source>
        <comment>finding.value.kind:choice.message</comment>
        <translation>{field}: Hier gehört eine einzige Antwort hin, dies ist aber {kind}.</translation>
    </message>
    <message>
        <source>Write one choice after the colon.</source>
        <comment>finding.value.kind:choice.mend</comment>
        <translation>Schreiben Sie eine Antwort hinter den Doppelpunkt.</translation>
    </message>
    <message>
        <source>Each item of {question} should be one of its choices, but this is {kind}.</source>
        <comment>finding.value.kind:choice_item.message</comment>
        <translation>{question}: Jeder Eintrag muss eine der Antworten sein, dies ist aber {kind}.</translation>
    </message>
    <message>
        <source>Write one choice after each hyphen.</source>
        <comment>finding.value.kind:choice_item.mend</comment>
        <translation>Schreiben Sie hinter jeden Bindestrich eine Antwort.</translation>
    </message>
    <message>
        <source>{field} should be a list.</source>
        <comment>finding.value.kind:choices.message</comment>
        <translation>{field}: Hier gehört eine Liste hin.</translation>
    </message>
    <message>
        <source>Write one choice after each hyphen.</source>
        <comment>finding.value.kind:choices.mend</comment>
        <translation>Schreiben Sie hinter jeden Bindestrich eine Antwort.</translation>
    </message>
    <message>
        <source>{field} should be a date, but this is {kind}.</source>
        <comment>finding.value.kind:date.message</comment>
        <translation>{field}: Hier gehört ein Datum hin, dies ist aber {kind}.</translation>
    </message>
    <message>
        <source>Write a date such as {example}.</source>
        <comment>finding.value.kind:date.mend</comment>
        <translation>Schreiben Sie ein Datum wie {example}.</translation>
    </message>
    <message>
        <source>{field} should be a date, but this is {kind}.</source>
        <comment>finding.value.kind:date_or_answer.message</comment>
        <translation>{field}: Hier gehört ein Datum hin, dies ist aber {kind}.</translation>
    </message>
    <message>
        <source>Write a date such as {example}, or {answers}.</source>
        <comment>finding.value.kind:date_or_answer.mend</comment>
        <translation>Schreiben Sie ein Datum wie {example}, oder {answers}.</translation>
    </message>
    <message>
        <source>{field} should be true or false.</source>
        <comment>finding.value.kind:false.message</comment>
        <translation>{field}: Hier gehört true oder false hin.</translation>
    </message>
    <message>
        <source>Write false, without quotes.</source>
        <comment>finding.value.kind:false.mend</comment>
        <translation>Schreiben Sie false, ohne Anführungszeichen.</translation>
    </message>
    <message>
        <source>{field} should be a group of fields, but this is {kind}.</source>
        <comment>finding.value.kind:group.message</comment>
        <translation>{field}: Hier gehört eine Gruppe von Feldern hin, dies ist aber {kind}.</translation>
    </message>
    <message>
        <source>Write its fields below it, indented.</source>
        <comment>finding.value.kind:group.mend</comment>
        <translation>Schreiben Sie die Felder eingerückt darunter.</translation>
    </message>
    <message>
        <source>{field} should be a list, but this is {kind}.</source>
        <comment>finding.value.kind:list.message</comment>
        <translation>{field}: Hier gehört eine Liste hin, dies ist aber {kind}.</translation>
    </message>
    <message>
        <source>Write each item below it, after a hyphen.</source>
        <comment>finding.value.kind:list.mend</comment>
        <translation>Schreiben Sie jeden Eintrag hinter einem Bindestrich darunter.</translation>
    </message>
    <message>
        <source>{field} should be a list.</source>
        <comment>finding.value.kind:lone_choice.message</comment>
        <translation>{field}: Hier gehört eine Liste hin.</translation>
    </message>
    <message>
        <source>Write it in square brackets: [{written}].</source>
        <comment>finding.value.kind:lone_choice.mend</comment>
        <translation>Schreiben Sie es in eckigen Klammern: [{written}].</translation>
    </message>
    <message>
        <source>{field} should be a whole number, but this is {kind}.</source>
        <comment>finding.value.kind:number.message</comment>
        <translation>{field}: Hier gehört eine ganze Zahl hin, dies ist aber {kind}.</translation>
    </message>
    <message>
        <source>Write digits only, such as {example}.</source>
        <comment>finding.value.kind:number.mend</comment>
        <translation>Schreiben Sie nur Ziffern, etwa {example}.</translation>
    </message>
    <message>
        <source>{field} should be a whole number, but this is {kind}.</source>
        <comment>finding.value.kind:quoted_number.message</comment>
        <translation>{field}: Hier gehört eine ganze Zahl hin, dies ist aber {kind}.</translation>
    </message>
    <message>
        <source>Write it without quotes: {example}.</source>
        <comment>finding.value.kind:quoted_number.mend</comment>
        <translation>Schreiben Sie es ohne Anführungszeichen: {example}.</translation>
    </message>
    <message>
        <source>{field} should be a text, but this is {kind}.</source>
        <comment>finding.value.kind:text.message</comment>
        <translation>{field}: Hier gehört ein Text hin, dies ist aber {kind}.</translation>
    </message>
    <message>
        <source>Write one text after the colon.</source>
        <comment>finding.value.kind:text.mend</comment>
        <translation>Schreiben Sie einen einzigen Text hinter den Doppelpunkt.</translation>
    </message>
    <message>
        <source>{field} should be true or false.</source>
        <comment>finding.value.kind:true.message</comment>
        <translation>{field}: Hier gehört true oder false hin.</translation>
    </message>
    <message>
        <source>Write true, without quotes.</source>
        <comment>finding.value.kind:true.mend</comment>
        <translation>Schreiben Sie true, ohne Anführungszeichen.</translation>
    </message>
    <message>
        <source>{field} should be a text, but {written} without quotes is {kind}.</source>
        <comment>finding.value.kind:unquoted_text.message</comment>
        <translation>{field}: Hier gehört ein Text hin, {written} ohne Anführungszeichen ist aber {kind}.</translation>
    </message>
    <message>
        <source>Put it in quotes: {value}.</source>
        <comment>finding.value.kind:unquoted_text.mend</comment>
        <translation>Setzen Sie es in Anführungszeichen: {value}.</translation>
    </message>
    <message>
        <source>There is an alias (&quot;*&quot;) here.</source>
        <comment>finding.yaml.alias:alias.message</comment>
        <translation>Hier steht ein Alias („*“).</translation>
    </message>
    <message>
        <source>Write the value out where it is needed, and put text that begins with &quot;*&quot; in quotes.</source>
        <comment>finding.yaml.alias:alias.mend</comment>
        <translation>Schreiben Sie den Wert dort aus, wo er gebraucht wird, und setzen Sie Text, der mit „*“ beginnt, in Anführungszeichen.</translation>
    </message>
    <message>
        <source>There is an asterisk (&quot;*&quot;) here.</source>
        <comment>finding.yaml.alias:text.message</comment>
        <translation>Hier steht ein Stern („*“).</translation>
    </message>
    <message>
        <source>Put text that begins with &quot;*&quot; in quotes.</source>
        <comment>finding.yaml.alias:text.mend</comment>
        <translation>Setzen Sie Text, der mit „*“ beginnt, in Anführungszeichen.</translation>
    </message>
    <message>
        <source>There is an alias (&quot;*&quot;) here.</source>
        <comment>finding.yaml.alias:value.message</comment>
        <translation>Hier steht ein Alias („*“).</translation>
    </message>
    <message>
        <source>Write the value out where it is needed.</source>
        <comment>finding.yaml.alias:value.mend</comment>
        <translation>Schreiben Sie den Wert dort aus, wo er gebraucht wird.</translation>
    </message>
    <message>
        <source>There is an anchor (&quot;&amp;&quot;) here.</source>
        <comment>finding.yaml.anchor:several.message</comment>
        <translation>Hier steht ein Anker („&amp;“).</translation>
    </message>
    <message>
        <source>Write the value out wherever it is needed.</source>
        <comment>finding.yaml.anchor:several.mend</comment>
        <translation>Schreiben Sie den Wert überall aus, wo er gebraucht wird.</translation>
    </message>
    <message>
        <source>There is an ampersand (&quot;&amp;&quot;) here.</source>
        <comment>finding.yaml.anchor:text.message</comment>
        <translation>Hier steht ein Und-Zeichen („&amp;“).</translation>
    </message>
    <message>
        <source>Put text that begins with &quot;&amp;&quot; in quotes.</source>
        <comment>finding.yaml.anchor:text.mend</comment>
        <translation>Setzen Sie Text, der mit „&amp;“ beginnt, in Anführungszeichen.</translation>
    </message>
    <message>
        <source>There is an invisible character here that turns the direction of text ({character}).</source>
        <comment>finding.yaml.bidi_control.message</comment>
        <translation>Hier steht ein unsichtbares Zeichen, das die Richtung des Textes dreht ({character}).</translation>
    </message>
    <message>
        <source>Delete its escape ({escape}) from this text.</source>
        <comment>finding.yaml.bidi_control:escape.mend</comment>
        <translation>Löschen Sie die Zeichenfolge {escape} dafür aus diesem Text.</translation>
    </message>
    <message>
        <source>Delete it: the label sets the direction of each text by itself.</source>
        <comment>finding.yaml.bidi_control:file.mend</comment>
        <translation>Löschen Sie es: Das Etikett gibt jedem Text von selbst seine Richtung.</translation>
    </message>
    <message>
        <source>The comment {comment} has no place any more.</source>
        <comment>finding.yaml.comment_lost.message</comment>
        <translation>Der Kommentar {comment} hat keinen Platz mehr.</translation>
    </message>
    <message>
        <source>Copy it before you save the file if you still need it.</source>
        <comment>finding.yaml.comment_lost.mend</comment>
        <translation>Kopieren Sie ihn vor dem Speichern der Datei, wenn Sie ihn noch brauchen.</translation>
    </message>
    <message>
        <source>A map or a list stands where a key belongs.</source>
        <comment>finding.yaml.complex_key.message</comment>
        <translation>Wo ein Schlüssel hingehört, steht eine Gruppe oder eine Liste.</translation>
    </message>
    <message>
        <source>Write the name of a field as the key.</source>
        <comment>finding.yaml.complex_key.mend</comment>
        <translation>Schreiben Sie den Namen eines Feldes als Schlüssel.</translation>
    </message>
    <message>
        <source>There is a control character here ({character}).</source>
        <comment>finding.yaml.control_character:escape.message</comment>
        <translation>Hier steht ein Steuerzeichen ({character}).</translation>
    </message>
    <message>
        <source>Delete its escape ({escape}) from this text.</source>
        <comment>finding.yaml.control_character:escape.mend</comment>
        <translation>Löschen Sie die Zeichenfolge {escape} dafür aus diesem Text.</translation>
    </message>
    <message>
        <source>There is a control character here ({character}).</source>
        <comment>finding.yaml.control_character:file.message</comment>
        <translation>Hier steht ein Steuerzeichen ({character}).</translation>
    </message>
    <message>
        <source>Delete it; it is invisible in most editors.</source>
        <comment>finding.yaml.control_character:file.mend</comment>
        <translation>Löschen Sie es; in den meisten Editoren ist es unsichtbar.</translation>
    </message>
    <message>
        <source>There is a tab or a line end in this key.</source>
        <comment>finding.yaml.control_character:key.message</comment>
        <translation>In diesem Schlüssel steht ein Tabulator oder ein Zeilenende.</translation>
    </message>
    <message>
        <source>Write the name of a field.</source>
        <comment>finding.yaml.control_character:key.mend</comment>
        <translation>Schreiben Sie den Namen eines Feldes.</translation>
    </message>
    <message>
        <source>There is a directive (a line that begins with &quot;%&quot;) here.</source>
        <comment>finding.yaml.directive.message</comment>
        <translation>Hier steht eine Direktive (eine Zeile, die mit „%“ beginnt).</translation>
    </message>
    <message>
        <source>Delete the line: a disclosure is always YAML 1.2.</source>
        <comment>finding.yaml.directive.mend</comment>
        <translation>Löschen Sie die Zeile: Eine Erklärung ist immer YAML 1.2.</translation>
    </message>
    <message>
        <source>The key {key} is here a second time; the first is in line {line}.</source>
        <comment>finding.yaml.duplicate_key.message</comment>
        <translation>Der Schlüssel {key} steht hier zum zweiten Mal; der erste ist in Zeile {line}.</translation>
    </message>
    <message>
        <source>Keep one of the two.</source>
        <comment>finding.yaml.duplicate_key.mend</comment>
        <translation>Behalten Sie eines von beiden.</translation>
    </message>
    <message>
        <source>The file is empty.</source>
        <comment>finding.yaml.empty.message</comment>
        <translation>Die Datei ist leer.</translation>
    </message>
    <message>
        <source>Start from &quot;updatefacts new&quot;.</source>
        <comment>finding.yaml.empty.mend</comment>
        <translation>Beginnen Sie mit „updatefacts new“.</translation>
    </message>
    <message>
        <source>Begin a new disclosure.</source>
        <comment>finding.yaml.empty.mend_in_form</comment>
        <translation>Beginnen Sie eine neue Erklärung.</translation>
    </message>
    <message>
        <source>There is a comma here with no value before it.</source>
        <comment>finding.yaml.empty_item.message</comment>
        <translation>Hier steht ein Komma ohne Wert davor.</translation>
    </message>
    <message>
        <source>Delete the comma, or write the value.</source>
        <comment>finding.yaml.empty_item.mend</comment>
        <translation>Löschen Sie das Komma, oder schreiben Sie den Wert.</translation>
    </message>
    <message>
        <source>A key is missing before &quot;:&quot;.</source>
        <comment>finding.yaml.empty_key.message</comment>
        <translation>Vor „:“ fehlt ein Schlüssel.</translation>
    </message>
    <message>
        <source>Write the name of a field.</source>
        <comment>finding.yaml.empty_key.mend</comment>
        <translation>Schreiben Sie den Namen eines Feldes.</translation>
    </message>
    <message>
        <source>A backslash stands here before a character that it cannot go with.</source>
        <comment>finding.yaml.escape:character.message</comment>
        <translation>Hier steht ein Rückstrich vor einem Zeichen, zu dem er nicht passt.</translation>
    </message>
    <message>
        <source>Write &quot;\\&quot; for a backslash.</source>
        <comment>finding.yaml.escape:character.mend</comment>
        <translation>Schreiben Sie „\\“ für einen Rückstrich.</translation>
    </message>
    <message>
        <source>This escape has too few hexadecimal digits.</source>
        <comment>finding.yaml.escape:hex.message</comment>
        <translation>Diese Zeichenfolge hat zu wenige hexadezimale Ziffern.</translation>
    </message>
    <message>
        <source>Write the character itself.</source>
        <comment>finding.yaml.escape:hex.mend</comment>
        <translation>Schreiben Sie das Zeichen selbst.</translation>
    </message>
    <message>
        <source>This escape names no character of Unicode.</source>
        <comment>finding.yaml.escape:unicode.message</comment>
        <translation>Diese Zeichenfolge nennt kein Zeichen von Unicode.</translation>
    </message>
    <message>
        <source>Write the character itself.</source>
        <comment>finding.yaml.escape:unicode.mend</comment>
        <translation>Schreiben Sie das Zeichen selbst.</translation>
    </message>
    <message>
        <source>The line ends with a carriage return alone.</source>
        <comment>finding.yaml.line_end.message</comment>
        <translation>Die Zeile endet nur mit einem Wagenrücklauf.</translation>
    </message>
    <message>
        <source>Save the file with the line ends of Unix or of Windows.</source>
        <comment>finding.yaml.line_end.mend</comment>
        <translation>Speichern Sie die Datei mit den Zeilenenden von Unix oder Windows.</translation>
    </message>
    <message>
        <source>This key is longer than 256 bytes.</source>
        <comment>finding.yaml.long_key.message</comment>
        <translation>Dieser Schlüssel ist länger als 256 Bytes.</translation>
    </message>
    <message>
        <source>Write the name of a field.</source>
        <comment>finding.yaml.long_key.mend</comment>
        <translation>Schreiben Sie den Namen eines Feldes.</translation>
    </message>
    <message>
        <source>There is no colon after {key}.</source>
        <comment>finding.yaml.missing_colon.message</comment>
        <translation>Nach {key} fehlt der Doppelpunkt.</translation>
    </message>
    <message>
        <source>Write &quot;key: value&quot; in one line.</source>
        <comment>finding.yaml.missing_colon.mend</comment>
        <translation>Schreiben Sie „Schlüssel: Wert“ in eine Zeile.</translation>
    </message>
    <message>
        <source>The file is not UTF-8 here.</source>
        <comment>finding.yaml.not_utf8:here.message</comment>
        <translation>Die Datei ist hier nicht UTF-8.</translation>
    </message>
    <message>
        <source>Save the file as UTF-8 in your editor.</source>
        <comment>finding.yaml.not_utf8.mend</comment>
        <translation>Speichern Sie die Datei in Ihrem Editor als UTF-8.</translation>
    </message>
    <message>
        <source>The file is UTF-16, not UTF-8.</source>
        <comment>finding.yaml.not_utf8:utf16.message</comment>
        <translation>Die Datei ist UTF-16, nicht UTF-8.</translation>
    </message>
    <message>
        <source>This is {format}, not a disclosure.</source>
        <comment>finding.yaml.other_format.message</comment>
        <translation>Dies ist {format}, keine Erklärung.</translation>
    </message>
    <message>
        <source>Name the YAML file of the disclosure.</source>
        <comment>finding.yaml.other_format.mend</comment>
        <translation>Nennen Sie die YAML-Datei der Erklärung.</translation>
    </message>
    <message>
        <source>A second document begins here.</source>
        <comment>finding.yaml.second_document.message</comment>
        <translation>Hier beginnt ein zweites Dokument.</translation>
    </message>
    <message>
        <source>Keep one disclosure in one file.</source>
        <comment>finding.yaml.second_document.mend</comment>
        <translation>Lassen Sie nur eine Erklärung in einer Datei.</translation>
    </message>
    <message>
        <source>Text stands here on the line of &quot;|&quot; or &quot;&gt;&quot;, after which it begins on the next line.</source>
        <comment>finding.yaml.syntax:block.message</comment>
        <translation>In der Zeile mit „|“ oder „&gt;“ steht schon Text, er beginnt aber erst in der nächsten Zeile.</translation>
    </message>
    <message>
        <source>Put text that begins with &quot;|&quot; or &quot;&gt;&quot; in quotes.</source>
        <comment>finding.yaml.syntax:block.mend</comment>
        <translation>Setzen Sie Text, der mit „|“ oder „&gt;“ beginnt, in Anführungszeichen.</translation>
    </message>
    <message>
        <source>A bracket is closed here that was not opened.</source>
        <comment>finding.yaml.syntax:bracket.message</comment>
        <translation>Hier wird eine Klammer geschlossen, die nicht geöffnet wurde.</translation>
    </message>
    <message>
        <source>Delete it, or put the text in quotes.</source>
        <comment>finding.yaml.syntax:bracket.mend</comment>
        <translation>Löschen Sie sie, oder setzen Sie den Text in Anführungszeichen.</translation>
    </message>
    <message>
        <source>No value can begin with this character.</source>
        <comment>finding.yaml.syntax:character.message</comment>
        <translation>Mit diesem Zeichen kann kein Wert beginnen.</translation>
    </message>
    <message>
        <source>Put the text in quotes.</source>
        <comment>finding.yaml.syntax:character.mend</comment>
        <translation>Setzen Sie den Text in Anführungszeichen.</translation>
    </message>
    <message>
        <source>A colon cannot stand here.</source>
        <comment>finding.yaml.syntax:colon.message</comment>
        <translation>Hier kann kein Doppelpunkt stehen.</translation>
    </message>
    <message>
        <source>Put text that holds a colon in quotes; if this is a key, write it on its own line, indented like its neighbours, and look whether the line before has its colon.</source>
        <comment>finding.yaml.syntax:colon.mend</comment>
        <translation>Setzen Sie Text mit einem Doppelpunkt in Anführungszeichen; wenn dies ein Schlüssel ist, schreiben Sie ihn in eine eigene Zeile, eingerückt wie seine Nachbarn, und sehen Sie nach, ob die Zeile davor ihren Doppelpunkt hat.</translation>
    </message>
    <message>
        <source>A list item (&quot;- &quot;) cannot begin here.</source>
        <comment>finding.yaml.syntax:item.message</comment>
        <translation>Hier kann kein Eintrag einer Liste („- “) beginnen.</translation>
    </message>
    <message>
        <source>Begin the list on the line below its key, or put the text in quotes.</source>
        <comment>finding.yaml.syntax:item.mend</comment>
        <translation>Beginnen Sie die Liste in der Zeile unter ihrem Schlüssel, oder setzen Sie den Text in Anführungszeichen.</translation>
    </message>
    <message>
        <source>A key cannot begin here.</source>
        <comment>finding.yaml.syntax:key.message</comment>
        <translation>Hier kann kein Schlüssel beginnen.</translation>
    </message>
    <message>
        <source>Begin the map on the line below its key, or put the text in quotes.</source>
        <comment>finding.yaml.syntax:key.mend</comment>
        <translation>Beginnen Sie die Gruppe in der Zeile unter ihrem Schlüssel, oder setzen Sie den Text in Anführungszeichen.</translation>
    </message>
    <message>
        <source>This does not belong to the list around it.</source>
        <comment>finding.yaml.syntax:list.message</comment>
        <translation>Das gehört nicht zu der Liste darum herum.</translation>
    </message>
    <message>
        <source>Begin each item with &quot;- &quot;, indented like its neighbours.</source>
        <comment>finding.yaml.syntax:list.mend</comment>
        <translation>Beginnen Sie jeden Eintrag mit „- “, eingerückt wie seine Nachbarn.</translation>
    </message>
    <message>
        <source>This does not belong here.</source>
        <comment>finding.yaml.syntax:long_quote.message</comment>
        <translation>Das gehört nicht hierher.</translation>
    </message>
    <message>
        <source>Look whether the quotation mark that opens in line {line} is closed at the end of its text.</source>
        <comment>finding.yaml.syntax:long_quote.mend</comment>
        <translation>Sehen Sie nach, ob das Anführungszeichen, das in Zeile {line} öffnet, am Ende seines Textes geschlossen wird.</translation>
    </message>
    <message>
        <source>This does not belong to the map around it.</source>
        <comment>finding.yaml.syntax:map.message</comment>
        <translation>Das gehört nicht zu der Gruppe darum herum.</translation>
    </message>
    <message>
        <source>Write each &quot;key: value&quot; on its own line, indented like its neighbours; put text that goes on after a quotation mark in one pair of quotes.</source>
        <comment>finding.yaml.syntax:map.mend</comment>
        <translation>Schreiben Sie jedes „Schlüssel: Wert“ in eine eigene Zeile, eingerückt wie seine Nachbarn; setzen Sie Text, der nach einem Anführungszeichen weitergeht, in ein einziges Paar Anführungszeichen.</translation>
    </message>
    <message>
        <source>The file cannot be read as YAML here.</source>
        <comment>finding.yaml.syntax:other.message</comment>
        <translation>Die Datei ist hier nicht als YAML lesbar.</translation>
    </message>
    <message>
        <source>Look at this line and the one before it.</source>
        <comment>finding.yaml.syntax:other.mend</comment>
        <translation>Sehen Sie sich diese Zeile und die davor an.</translation>
    </message>
    <message>
        <source>A text cannot be indented by 0 columns.</source>
        <comment>finding.yaml.syntax:zero_indent.message</comment>
        <translation>Ein Text kann nicht um 0 Spalten eingerückt sein.</translation>
    </message>
    <message>
        <source>Delete the &quot;0&quot;.</source>
        <comment>finding.yaml.syntax:zero_indent.mend</comment>
        <translation>Löschen Sie die „0“.</translation>
    </message>
    <message>
        <source>The line is indented with a tab.</source>
        <comment>finding.yaml.tab.message</comment>
        <translation>Die Zeile ist mit einem Tabulator eingerückt.</translation>
    </message>
    <message>
        <source>Indent it with spaces.</source>
        <comment>finding.yaml.tab.mend</comment>
        <translation>Rücken Sie sie mit Leerzeichen ein.</translation>
    </message>
    <message>
        <source>There is a tag (&quot;!&quot;) here.</source>
        <comment>finding.yaml.tag.message</comment>
        <translation>Hier steht ein Tag („!“).</translation>
    </message>
    <message>
        <source>Put text that begins with &quot;!&quot; in quotes.</source>
        <comment>finding.yaml.tag:text.mend</comment>
        <translation>Setzen Sie Text, der mit „!“ beginnt, in Anführungszeichen.</translation>
    </message>
    <message>
        <source>Delete it, and put the value in quotes if it is text.</source>
        <comment>finding.yaml.tag:value.mend</comment>
        <translation>Löschen Sie es, und setzen Sie den Wert in Anführungszeichen, wenn er Text ist.</translation>
    </message>
    <message>
        <source>What follows &quot;#&quot; here is a comment and no part of the value: {comment}.</source>
        <comment>finding.yaml.text_in_comment.message</comment>
        <translation>Was hier auf „#“ folgt, ist ein Kommentar und kein Teil des Wertes: {comment}.</translation>
    </message>
    <message>
        <source>Put the whole value in quotes if {word} belongs to it; else write a space after &quot;#&quot;.</source>
        <comment>finding.yaml.text_in_comment.mend</comment>
        <translation>Setzen Sie den ganzen Wert in Anführungszeichen, wenn {word} dazugehört; sonst schreiben Sie ein Leerzeichen hinter „#“.</translation>
    </message>
    <message>
        <source>The values are nested more than 32 deep.</source>
        <comment>finding.yaml.too_deep.message</comment>
        <translation>Die Werte sind tiefer als 32 Ebenen verschachtelt.</translation>
    </message>
    <message>
        <source>Write them side by side: no field of a disclosure is nested that deep.</source>
        <comment>finding.yaml.too_deep.mend</comment>
        <translation>Schreiben Sie sie nebeneinander: So tief liegt kein Feld einer Erklärung.</translation>
    </message>
    <message>
        <source>The text is larger than 256 kB.</source>
        <comment>finding.yaml.too_large.message</comment>
        <translation>Der Text ist größer als 256 kB.</translation>
    </message>
    <message>
        <source>Shorten it: a disclosure is a few kB.</source>
        <comment>finding.yaml.too_large.mend</comment>
        <translation>Kürzen Sie ihn: Eine Erklärung hat wenige kB.</translation>
    </message>
    <message>
        <source>This text is longer than 64 kB.</source>
        <comment>finding.yaml.too_long.message</comment>
        <translation>Dieser Text ist länger als 64 kB.</translation>
    </message>
    <message>
        <source>Shorten it.</source>
        <comment>finding.yaml.too_long.mend</comment>
        <translation>Kürzen Sie ihn.</translation>
    </message>
    <message>
        <source>The file has more than 20,000 values.</source>
        <comment>finding.yaml.too_many_nodes.message</comment>
        <translation>Die Datei hat mehr als 20.000 Werte.</translation>
    </message>
    <message>
        <source>Split the file: a disclosure describes one product.</source>
        <comment>finding.yaml.too_many_nodes.mend</comment>
        <translation>Teilen Sie die Datei: Eine Erklärung beschreibt ein einziges Produkt.</translation>
    </message>
    <message>
        <source>The &quot;{&quot; that opens here is never closed, or a comma is missing in it.</source>
        <comment>finding.yaml.unclosed_bracket:brace.message</comment>
        <translation>Die „{“, die hier öffnet, wird nie geschlossen, oder darin fehlt ein Komma.</translation>
    </message>
    <message>
        <source>Write &quot;}&quot; at its end and &quot;,&quot; between its values.</source>
        <comment>finding.yaml.unclosed_bracket:brace.mend</comment>
        <translation>Schreiben Sie „}“ an das Ende und „,“ zwischen die Werte.</translation>
    </message>
    <message>
        <source>The &quot;[&quot; that opens here is never closed, or a comma is missing in it.</source>
        <comment>finding.yaml.unclosed_bracket:square.message</comment>
        <translation>Die „[“, die hier öffnet, wird nie geschlossen, oder darin fehlt ein Komma.</translation>
    </message>
    <message>
        <source>Write &quot;]&quot; at its end and &quot;,&quot; between its values.</source>
        <comment>finding.yaml.unclosed_bracket:square.mend</comment>
        <translation>Schreiben Sie „]“ an das Ende und „,“ zwischen die Werte.</translation>
    </message>
    <message>
        <source>A text in quotes goes on to this document mark.</source>
        <comment>finding.yaml.unclosed_quote:document.message</comment>
        <translation>Ein Text in Anführungszeichen geht bis zu dieser Dokumentmarke weiter.</translation>
    </message>
    <message>
        <source>Close the quotation mark at the end of its text.</source>
        <comment>finding.yaml.unclosed_quote:document.mend</comment>
        <translation>Schließen Sie das Anführungszeichen am Ende seines Textes.</translation>
    </message>
    <message>
        <source>The quotation mark that opens here is never closed.</source>
        <comment>finding.yaml.unclosed_quote:here.message</comment>
        <translation>Das Anführungszeichen, das hier öffnet, wird nie geschlossen.</translation>
    </message>
    <message>
        <source>Close it at the end of the text.</source>
        <comment>finding.yaml.unclosed_quote:here.mend</comment>
        <translation>Schließen Sie es am Ende des Textes.</translation>
    </message>
    <message>
        <source>A quotation mark is never closed.</source>
        <comment>finding.yaml.unclosed_quote:somewhere.message</comment>
        <translation>Ein Anführungszeichen wird nie geschlossen.</translation>
    </message>
    <message>
        <source>Close it at the end of its text.</source>
        <comment>finding.yaml.unclosed_quote:somewhere.mend</comment>
        <translation>Schließen Sie es am Ende seines Textes.</translation>
    </message>
    <message>
        <source>The text in quotes that opens here goes on in a line that is not indented.</source>
        <comment>finding.yaml.unindented_text:quotes.message</comment>
        <translation>Der Text in Anführungszeichen, der hier beginnt, geht in einer nicht eingerückten Zeile weiter.</translation>
    </message>
    <message>
        <source>Close the quotation mark where the text ends, or indent the lines after.</source>
        <comment>finding.yaml.unindented_text:quotes.mend</comment>
        <translation>Schließen Sie das Anführungszeichen, wo der Text endet, oder rücken Sie die Zeilen danach ein.</translation>
    </message>
    <message>
        <source>This value is not indented under its key.</source>
        <comment>finding.yaml.unindented_text:value.message</comment>
        <translation>Dieser Wert ist nicht unter seinem Schlüssel eingerückt.</translation>
    </message>
    <message>
        <source>Indent it with spaces, or write it behind the colon.</source>
        <comment>finding.yaml.unindented_text:value.mend</comment>
        <translation>Rücken Sie ihn mit Leerzeichen ein, oder schreiben Sie ihn hinter den Doppelpunkt.</translation>
    </message>
    <message>
        <source>two numbers with a dot between them, such as &quot;1.1&quot;</source>
        <comment>field.schema_version.pattern</comment>
        <translation>zwei Zahlen mit einem Punkt dazwischen, etwa „1.1“</translation>
    </message>
    <message>
        <source>{key} is a day without a time: {value}.</source>
        <comment>finding.openeox.date_time:day.message</comment>
        <translation>{key} ist ein Tag ohne Uhrzeit: {value}.</translation>
    </message>
    <message>
        <source>Write {meant}</source>
        <comment>finding.openeox.date_time:day.mend</comment>
        <translation>Schreiben Sie {meant}</translation>
    </message>
    <message>
        <source>{key} names a leap second, which OpenEoX does not take: {value}.</source>
        <comment>finding.openeox.date_time:leap.message</comment>
        <translation>{key} nennt eine Schaltsekunde, die OpenEoX nicht annimmt: {value}.</translation>
    </message>
    <message>
        <source>Write {meant}</source>
        <comment>finding.openeox.date_time:leap.mend</comment>
        <translation>Schreiben Sie {meant}</translation>
    </message>
    <message>
        <source>{key} names the hour 24, which OpenEoX does not take: {value}.</source>
        <comment>finding.openeox.date_time:midnight.message</comment>
        <translation>{key} nennt die Stunde 24, die OpenEoX nicht annimmt: {value}.</translation>
    </message>
    <message>
        <source>Write {meant}</source>
        <comment>finding.openeox.date_time:midnight.mend</comment>
        <translation>Schreiben Sie {meant}</translation>
    </message>
    <message>
        <source>{key} is not written as OpenEoX writes a moment: {value}.</source>
        <comment>finding.openeox.date_time:spelled.message</comment>
        <translation>{key} ist nicht so geschrieben, wie OpenEoX einen Zeitpunkt schreibt: {value}.</translation>
    </message>
    <message>
        <source>Write {meant}</source>
        <comment>finding.openeox.date_time:spelled.mend</comment>
        <translation>Schreiben Sie {meant}</translation>
    </message>
    <message>
        <source>{key} names no time zone: {value}.</source>
        <comment>finding.openeox.date_time:zone.message</comment>
        <translation>{key} nennt keine Zeitzone: {value}.</translation>
    </message>
    <message>
        <source>Add Z for UTC, or how far the clock is ahead of UTC, such as +02:00.</source>
        <comment>finding.openeox.date_time:zone.mend</comment>
        <translation>Fügen Sie Z für UTC an oder um wie viel die Uhr UTC voraus ist, zum Beispiel +02:00.</translation>
    </message>
    <message>
        <source>{key} is the first moment of {day}; that day is taken for the last one.</source>
        <comment>finding.openeox.midnight.message</comment>
        <translation>{key} ist der erste Augenblick des Tages {day}; dieser Tag gilt hier als der letzte.</translation>
    </message>
    <message>
        <source>If the day before it is the last one, write {before}</source>
        <comment>finding.openeox.midnight.mend</comment>
        <translation>Wenn der Tag davor der letzte ist, schreiben Sie {before}</translation>
    </message>
    <message>
        <source>What is this disclosure about?</source>
        <comment>field.subject.question</comment>
        <translation>Worum geht es in dieser Erklärung?</translation>
    </message>
    <message>
        <source>If you make a part that others build into their products, such as a chip, choose it here. They name this file in their own disclosures. Without an answer it is a product that people buy.</source>
        <comment>field.subject.help</comment>
        <translation>Wenn Sie ein Teil herstellen, das andere in ihre Produkte einbauen, etwa einen Chip, wählen Sie es hier. Diese nennen die Datei in ihren eigenen Erklärungen. Ohne Antwort ist es ein Produkt, das man kauft.</translation>
    </message>
    <message>
        <source>A product that people buy</source>
        <comment>field.subject.product.title</comment>
        <translation>Ein Produkt, das Menschen kaufen</translation>
    </message>
    <message>
        <source>A chip</source>
        <comment>field.subject.chip.title</comment>
        <translation>Ein Chip</translation>
    </message>
    <message>
        <source>A module</source>
        <comment>field.subject.module.title</comment>
        <translation>Ein Modul</translation>
    </message>
    <message>
        <source>An operating system</source>
        <comment>field.subject.operating_system.title</comment>
        <translation>Ein Betriebssystem</translation>
    </message>
    <message>
        <source>An online service</source>
        <comment>field.subject.cloud_service.title</comment>
        <translation>Ein Onlinedienst</translation>
    </message>
    <message>
        <source>Support has ended</source>
        <comment>field.support_commitment.ended.title</comment>
        <translation>Die Unterstützung ist beendet</translation>
    </message>
    <message>
        <source>The device gets no security updates any more. A first disclosure can say so, too.</source>
        <comment>field.support_commitment.ended.help</comment>
        <translation>Das Gerät bekommt keine Sicherheitsupdates mehr. Auch eine erste Erklärung kann das sagen.</translation>
    </message>
    <message>
        <source>A month is enough; it counts to its last day. If support has ended, write when. If you promise a length of time for each device, leave this out or give both.</source>
        <comment>field.support_end.help</comment>
        <translation>Ein Monat genügt; er zählt bis zu seinem letzten Tag. Ist die Unterstützung beendet, schreiben Sie, wann. Sagen Sie für jedes Gerät eine Dauer zu, lassen Sie dies weg oder geben Sie beides an.</translation>
    </message>
    <message>
        <source>The date is not published</source>
        <comment>field.support_end.not_published.title</comment>
        <translation>Das Datum ist nicht veröffentlicht</translation>
    </message>
    <message>
        <source>Only where support has ended.</source>
        <comment>field.support_end.not_published.help</comment>
        <translation>Nur wo die Unterstützung beendet ist.</translation>
    </message>
    <message>
        <source>Do you promise a length of time for each single device?</source>
        <comment>field.unit_period.question</comment>
        <translation>Sagen Sie für jedes einzelne Gerät eine Dauer zu?</translation>
    </message>
    <message>
        <source>Such as three years from the day a buyer bought it. It ends on another day for each device, so no date is made of it. Some laws want a date as well.</source>
        <comment>field.unit_period.help</comment>
        <translation>Etwa drei Jahre ab dem Tag des Kaufs. Sie endet für jedes Gerät an einem anderen Tag, deshalb wird kein Datum daraus gemacht. Manche Gesetze verlangen auch ein Datum.</translation>
    </message>
    <message>
        <source>For how many months at least?</source>
        <comment>field.unit_period.months.question</comment>
        <translation>Für mindestens wie viele Monate?</translation>
    </message>
    <message>
        <source>Three years are 36 months; the label says &quot;3 years&quot;.</source>
        <comment>field.unit_period.months.help</comment>
        <translation>Drei Jahre sind 36 Monate; auf dem Etikett steht „3 Jahre“.</translation>
    </message>
    <message>
        <source>From which day on does it count?</source>
        <comment>field.unit_period.counted_from.question</comment>
        <translation>Ab welchem Tag zählt sie?</translation>
    </message>
    <message>
        <source>The day it was bought</source>
        <comment>field.unit_period.counted_from.purchase.title</comment>
        <translation>Tag des Kaufs</translation>
    </message>
    <message>
        <source>The day it was first switched on</source>
        <comment>field.unit_period.counted_from.activation.title</comment>
        <translation>Tag des ersten Einschaltens</translation>
    </message>
    <message>
        <source>The day it was made</source>
        <comment>field.unit_period.counted_from.manufacture.title</comment>
        <translation>Tag der Herstellung</translation>
    </message>
    <message>
        <source>The last day on which you sell the model</source>
        <comment>field.unit_period.counted_from.last_sale.title</comment>
        <translation>Letzter Tag, an dem Sie das Modell verkaufen</translation>
    </message>
    <message>
        <source>For how many months at least does it get other software updates?</source>
        <comment>field.unit_period.other_months.question</comment>
        <translation>Für mindestens wie viele Monate bekommt es andere Softwareupdates?</translation>
    </message>
    <message>
        <source>Updates with new functions, or with corrections that have nothing to do with security; counted from the same day.</source>
        <comment>field.unit_period.other_months.help</comment>
        <translation>Updates mit neuen Funktionen oder mit Korrekturen, die nichts mit Sicherheit zu tun haben; ab demselben Tag gezählt.</translation>
    </message>
    <message>
        <source>Until when will the device get other software updates?</source>
        <comment>field.software_updates_end.question</comment>
        <translation>Bis wann bekommt das Gerät andere Softwareupdates?</translation>
    </message>
    <message>
        <source>Updates with new functions, or with corrections that have nothing to do with security. They are as firm as the security updates are.</source>
        <comment>field.software_updates_end.help</comment>
        <translation>Updates mit neuen Funktionen oder mit Korrekturen, die nichts mit Sicherheit zu tun haben. Sie sind so verbindlich wie die Sicherheitsupdates.</translation>
    </message>
    <message>
        <source>As long as security updates</source>
        <comment>field.software_updates_end.same_as_support.title</comment>
        <translation>So lange wie die Sicherheitsupdates</translation>
    </message>
    <message>
        <source>On which day did you last publish a security update?</source>
        <comment>field.last_security_update.question</comment>
        <translation>An welchem Tag haben Sie zuletzt ein Sicherheitsupdate veröffentlicht?</translation>
    </message>
    <message>
        <source>How many security updates did you publish in the last twelve months?</source>
        <comment>field.updates_in_twelve_months.question</comment>
        <translation>Wie viele Sicherheitsupdates haben Sie in den letzten zwölf Monaten veröffentlicht?</translation>
    </message>
    <message>
        <source>Counted back from the day on which this disclosure was last changed.</source>
        <comment>field.updates_in_twelve_months.help</comment>
        <translation>Zurückgezählt von dem Tag, an dem diese Erklärung zuletzt geändert wurde.</translation>
    </message>
    <message>
        <source>Apps, online services, accessories and bought-in parts, each with a period of its own.</source>
        <comment>section.components.help</comment>
        <translation>Apps, Onlinedienste, Zubehör und zugekaufte Teile, jedes mit eigenem Zeitraum.</translation>
    </message>
    <message>
        <source>Which parts and services have a period of their own?</source>
        <comment>field.components.question</comment>
        <translation>Welche Teile und Dienste haben einen eigenen Zeitraum?</translation>
    </message>
    <message>
        <source>Name the app, an online service, a hub or accessory that the device needs, and parts of suppliers. Left out, they are supported for as long as the device.</source>
        <comment>field.components.help</comment>
        <translation>Nennen Sie die App, einen Onlinedienst, eine Zentrale oder Zubehör, die das Gerät braucht, und Teile von Zulieferern. Was hier fehlt, wird so lange unterstützt wie das Gerät.</translation>
    </message>
    <message>
        <source>Which part or service is it?</source>
        <comment>field.components.item.question</comment>
        <translation>Welches Teil oder welcher Dienst ist es?</translation>
    </message>
    <message>
        <source>What is it called?</source>
        <comment>field.components.item.name.question</comment>
        <translation>Wie heißt es?</translation>
    </message>
    <message>
        <source>What is it?</source>
        <comment>field.components.item.kind.question</comment>
        <translation>Was ist es?</translation>
    </message>
    <message>
        <source>The device itself</source>
        <comment>field.components.item.kind.device.title</comment>
        <translation>Das Gerät selbst</translation>
    </message>
    <message>
        <source>App</source>
        <comment>field.components.item.kind.app.title</comment>
        <translation>App</translation>
    </message>
    <message>
        <source>Online service</source>
        <comment>field.components.item.kind.online_service.title</comment>
        <translation>Onlinedienst</translation>
    </message>
    <message>
        <source>Hub</source>
        <comment>field.components.item.kind.hub.title</comment>
        <translation>Zentrale</translation>
    </message>
    <message>
        <source>Accessory</source>
        <comment>field.components.item.kind.accessory.title</comment>
        <translation>Zubehör</translation>
    </message>
    <message>
        <source>Part of a supplier</source>
        <comment>field.components.item.kind.supplier_part.title</comment>
        <translation>Teil eines Zulieferers</translation>
    </message>
    <message>
        <source>How firm is its date?</source>
        <comment>field.components.item.commitment.question</comment>
        <translation>Wie verbindlich ist sein Datum?</translation>
    </message>
    <message>
        <source>Promised at least until the date</source>
        <comment>field.components.item.commitment.promised.title</comment>
        <translation>Mindestens bis zu diesem Datum zugesagt</translation>
    </message>
    <message>
        <source>Planned, not promised</source>
        <comment>field.components.item.commitment.planned.title</comment>
        <translation>Geplant, nicht zugesagt</translation>
    </message>
    <message>
        <source>No date is promised</source>
        <comment>field.components.item.commitment.not_promised.title</comment>
        <translation>Es wird kein Datum zugesagt</translation>
    </message>
    <message>
        <source>Support has ended</source>
        <comment>field.components.item.commitment.ended.title</comment>
        <translation>Die Unterstützung ist beendet</translation>
    </message>
    <message>
        <source>Until when is it supported?</source>
        <comment>field.components.item.support_end.question</comment>
        <translation>Bis wann wird es unterstützt?</translation>
    </message>
    <message>
        <source>A month is enough; it counts to its last day.</source>
        <comment>field.components.item.support_end.help</comment>
        <translation>Ein Monat genügt; er zählt bis zu seinem letzten Tag.</translation>
    </message>
    <message>
        <source>The date is not published</source>
        <comment>field.components.item.support_end.not_published.title</comment>
        <translation>Das Datum ist nicht veröffentlicht</translation>
    </message>
    <message>
        <source>Only where support has ended.</source>
        <comment>field.components.item.support_end.not_published.help</comment>
        <translation>Nur wo die Unterstützung beendet ist.</translation>
    </message>
    <message>
        <source>For how many months at least is each single one supported?</source>
        <comment>field.components.item.unit_months.question</comment>
        <translation>Für mindestens wie viele Monate wird jedes einzelne unterstützt?</translation>
    </message>
    <message>
        <source>Only where no date holds for all, such as three years from the day it was bought.</source>
        <comment>field.components.item.unit_months.help</comment>
        <translation>Nur wo kein Datum für alle gilt, etwa drei Jahre ab dem Tag des Kaufs.</translation>
    </message>
    <message>
        <source>From which day on does it count?</source>
        <comment>field.components.item.counted_from.question</comment>
        <translation>Ab welchem Tag zählt sie?</translation>
    </message>
    <message>
        <source>The day it was bought</source>
        <comment>field.components.item.counted_from.purchase.title</comment>
        <translation>Tag des Kaufs</translation>
    </message>
    <message>
        <source>The day it was first switched on</source>
        <comment>field.components.item.counted_from.activation.title</comment>
        <translation>Tag des ersten Einschaltens</translation>
    </message>
    <message>
        <source>The day it was made</source>
        <comment>field.components.item.counted_from.manufacture.title</comment>
        <translation>Tag der Herstellung</translation>
    </message>
    <message>
        <source>The last day on which you sell the model</source>
        <comment>field.components.item.counted_from.last_sale.title</comment>
        <translation>Letzter Tag, an dem Sie das Modell verkaufen</translation>
    </message>
    <message>
        <source>Its own disclosure</source>
        <comment>field.components.item.disclosure_url.title</comment>
        <translation>Seine eigene Erklärung</translation>
    </message>
    <message>
        <source>Where is the disclosure of its maker?</source>
        <comment>field.components.item.disclosure_url.question</comment>
        <translation>Wo steht die Erklärung seines Herstellers?</translation>
    </message>
    <message>
        <source>Fingerprint of that disclosure</source>
        <comment>field.components.item.disclosure_fingerprint.title</comment>
        <translation>Fingerabdruck dieser Erklärung</translation>
    </message>
    <message>
        <source>Which fingerprint has that disclosure?</source>
        <comment>field.components.item.disclosure_fingerprint.question</comment>
        <translation>Welchen Fingerabdruck hat diese Erklärung?</translation>
    </message>
    <message>
        <source>SHA-256, 64 characters. It shows later that nobody has changed the file you built upon.</source>
        <comment>field.components.item.disclosure_fingerprint.help</comment>
        <translation>SHA-256, 64 Zeichen. Er zeigt später, dass niemand die Datei geändert hat, auf die Sie sich stützen.</translation>
    </message>
    <message>
        <source>64 characters, digits and the letters a to f</source>
        <comment>field.components.item.disclosure_fingerprint.pattern</comment>
        <translation>64 Zeichen, Ziffern und die Buchstaben a bis f</translation>
    </message>
    <message>
        <source>Why the device is supported for longer</source>
        <comment>field.components.item.longer_reason.title</comment>
        <translation>Warum das Gerät länger unterstützt wird</translation>
    </message>
    <message>
        <source>Why can you support the device for longer than this part?</source>
        <comment>field.components.item.longer_reason.question</comment>
        <translation>Warum können Sie das Gerät länger unterstützen als dieses Teil?</translation>
    </message>
    <message>
        <source>For example because you have its source text and correct it yourself.</source>
        <comment>field.components.item.longer_reason.help</comment>
        <translation>Zum Beispiel, weil Sie seinen Quelltext haben und ihn selbst korrigieren.</translation>
    </message>
    <message>
        <source>Where do you publish which flaws you have fixed?</source>
        <comment>field.advisories_url.question</comment>
        <translation>Wo veröffentlichen Sie, welche Sicherheitslücken Sie behoben haben?</translation>
    </message>
    <message>
        <source>A page, or a feed in the CSAF format.</source>
        <comment>field.advisories_url.help</comment>
        <translation>Eine Seite oder ein Feed im CSAF-Format.</translation>
    </message>
    <message>
        <source>What this is about</source>
        <comment>field.subject.title</comment>
        <translation>Worum es geht</translation>
    </message>
    <message>
        <source>A product that people buy</source>
        <comment>field.subject.product.label</comment>
        <translation>Ein Produkt, das Menschen kaufen</translation>
    </message>
    <message>
        <source>A chip</source>
        <comment>field.subject.chip.label</comment>
        <translation>Ein Chip</translation>
    </message>
    <message>
        <source>A module</source>
        <comment>field.subject.module.label</comment>
        <translation>Ein Modul</translation>
    </message>
    <message>
        <source>An operating system</source>
        <comment>field.subject.operating_system.label</comment>
        <translation>Ein Betriebssystem</translation>
    </message>
    <message>
        <source>An online service</source>
        <comment>field.subject.cloud_service.label</comment>
        <translation>Ein Onlinedienst</translation>
    </message>
    <message>
        <source>Kind</source>
        <comment>field.components.item.kind.title</comment>
        <translation>Art</translation>
    </message>
    <message>
        <source>The device itself</source>
        <comment>field.components.item.kind.device.label</comment>
        <translation>Das Gerät selbst</translation>
    </message>
    <message>
        <source>App</source>
        <comment>field.components.item.kind.app.label</comment>
        <translation>App</translation>
    </message>
    <message>
        <source>Online service</source>
        <comment>field.components.item.kind.online_service.label</comment>
        <translation>Onlinedienst</translation>
    </message>
    <message>
        <source>Hub</source>
        <comment>field.components.item.kind.hub.label</comment>
        <translation>Zentrale</translation>
    </message>
    <message>
        <source>Accessory</source>
        <comment>field.components.item.kind.accessory.label</comment>
        <translation>Zubehör</translation>
    </message>
    <message>
        <source>invalid</source>
        <comment>finding.phrase.cell.invalid</comment>
        <translation>ungültig</translation>
    </message>
    <message>
        <source>{count} to fix</source>
        <comment>finding.phrase.cell.to_mend</comment>
        <translation>{count} zu beheben</translation>
    </message>
    <message>
        <source>The attachment is too large.</source>
        <comment>finding.phrase.failed.attachment</comment>
        <translation>Der Anhang ist zu groß.</translation>
    </message>
    <message>
        <source>The file &quot;{file}&quot; exists already and is left as it is.</source>
        <comment>finding.phrase.failed.exists</comment>
        <translation>Die Datei „{file}“ gibt es schon; sie bleibt, wie sie ist.</translation>
    </message>
    <message>
        <source>The file &quot;{file}&quot; exists already and is left as it is; --force replaces it.</source>
        <comment>finding.phrase.failed.exists_force</comment>
        <translation>Die Datei „{file}“ gibt es schon; sie bleibt, wie sie ist. --force ersetzt sie.</translation>
    </message>
    <message>
        <source>&quot;{file}&quot; is a label and stays as it is; name another file for the next revision.</source>
        <comment>finding.phrase.failed.label_revised</comment>
        <translation>„{file}“ ist ein Etikett und bleibt, wie es ist; nennen Sie für die nächste Revision eine andere Datei.</translation>
    </message>
    <message>
        <source>&quot;{file}&quot; is a label and stays as it is; name the file of the disclosure.</source>
        <comment>finding.phrase.failed.label_upgraded</comment>
        <translation>„{file}“ ist ein Etikett und bleibt, wie es ist; nennen Sie die Datei der Erklärung.</translation>
    </message>
    <message>
        <source>Standard input is larger than 256 kB, and a disclosure is a few kB.</source>
        <comment>finding.phrase.failed.large_input</comment>
        <translation>Die Standardeingabe ist größer als 256 kB; eine Erklärung hat wenige kB.</translation>
    </message>
    <message>
        <source>There is not enough memory for this.</source>
        <comment>finding.phrase.failed.memory</comment>
        <translation>Dafür reicht der Speicher nicht.</translation>
    </message>
    <message>
        <source>There is not enough memory for the labels of &quot;{file}&quot;.</source>
        <comment>finding.phrase.failed.memory_for</comment>
        <translation>Für die Etiketten von „{file}“ reicht der Speicher nicht.</translation>
    </message>
    <message>
        <source>The files are written, but their names could not be written to standard output.</source>
        <comment>finding.phrase.failed.names_not_printed</comment>
        <translation>Die Dateien sind geschrieben, die Standardausgabe aber nicht; dort fehlen ihre Namen.</translation>
    </message>
    <message>
        <source>There is no .yaml file in the folder &quot;{file}&quot;.</source>
        <comment>finding.phrase.failed.no_disclosure</comment>
        <translation>Im Ordner „{file}“ liegt keine .yaml-Datei.</translation>
    </message>
    <message>
        <source>&quot;{file}&quot; is another page and is left as it is. Choose another folder.</source>
        <comment>finding.phrase.failed.other_page</comment>
        <translation>„{file}“ ist eine andere Seite und bleibt, wie sie ist. Wählen Sie einen anderen Ordner.</translation>
    </message>
    <message>
        <source>Cannot read &quot;{file}&quot;: {why}.</source>
        <comment>finding.phrase.failed.read</comment>
        <translation>„{file}“ lässt sich nicht lesen: {why}.</translation>
    </message>
    <message>
        <source>Cannot write &quot;{file}&quot;: {why} A published file is never replaced; choose another name.</source>
        <comment>finding.phrase.failed.replace_published</comment>
        <translation>„{file}“ lässt sich nicht schreiben: {why} Eine veröffentlichte Datei wird nie ersetzt; wählen Sie einen anderen Namen.</translation>
    </message>
    <message>
        <source>Cannot look for labels in &quot;{file}&quot;: {why}.</source>
        <comment>finding.phrase.failed.search</comment>
        <translation>In „{file}“ lassen sich keine Etiketten suchen: {why}.</translation>
    </message>
    <message>
        <source>Cannot write to standard output.</source>
        <comment>finding.phrase.failed.standard_output</comment>
        <translation>Die Standardausgabe lässt sich nicht schreiben.</translation>
    </message>
    <message>
        <source>The name of the output folder is empty.</source>
        <comment>finding.phrase.failed.unnamed_directory</comment>
        <translation>Der Name des Ausgabeordners ist leer.</translation>
    </message>
    <message>
        <source>Cannot write &quot;{file}&quot;: {why}.</source>
        <comment>finding.phrase.failed.write</comment>
        <translation>„{file}“ lässt sich nicht schreiben: {why}.</translation>
    </message>
    <message>
        <source>It was published as revision {number}.</source>
        <comment>finding.phrase.guard.published</comment>
        <translation>Sie wurde als Revision {number} veröffentlicht.</translation>
    </message>
    <message>
        <source>It is superseded by {by}.</source>
        <comment>finding.phrase.guard.superseded</comment>
        <translation>Sie ist ersetzt durch {by}.</translation>
    </message>
    <message>
        <source>last changed</source>
        <comment>finding.phrase.history.column_changed</comment>
        <translation>zuletzt geändert</translation>
    </message>
    <message>
        <source>file</source>
        <comment>finding.phrase.history.column_file</comment>
        <translation>Datei</translation>
    </message>
    <message>
        <source>fingerprint</source>
        <comment>finding.phrase.history.column_fingerprint</comment>
        <translation>Fingerabdruck</translation>
    </message>
    <message>
        <source>promise</source>
        <comment>finding.phrase.history.column_promise</comment>
        <translation>Zusage</translation>
    </message>
    <message>
        <source>revision</source>
        <comment>finding.phrase.history.column_revision</comment>
        <translation>Revision</translation>
    </message>
    <message>
        <source>until</source>
        <comment>finding.phrase.history.column_until</comment>
        <translation>bis</translation>
    </message>
    <message>
        <source>{count} errors</source>
        <comment>finding.phrase.history.errors</comment>
        <translation>{count} Fehler</translation>
    </message>
    <message>
        <source>{id}: {count} revisions, {state}.</source>
        <comment>finding.phrase.history.head</comment>
        <translation>{id}: {count} Revisionen, {state}.</translation>
    </message>
    <message>
        <source>{id}: 1 revision, {state}.</source>
        <comment>finding.phrase.history.head_of_one</comment>
        <translation>{id}: 1 Revision, {state}.</translation>
    </message>
    <message>
        <source>1 error</source>
        <comment>finding.phrase.history.one_error</comment>
        <translation>1 Fehler</translation>
    </message>
    <message>
        <source>unbroken</source>
        <comment>finding.phrase.history.unbroken</comment>
        <translation>lückenlos</translation>
    </message>
    <message>
        <source>The attribute {attribute} of &quot;{file}&quot; could not be kept.</source>
        <comment>finding.phrase.kept.no_attribute</comment>
        <translation>Das Attribut {attribute} von „{file}“ ließ sich nicht erhalten.</translation>
    </message>
    <message>
        <source>The group of &quot;{file}&quot; could not be kept.</source>
        <comment>finding.phrase.kept.no_group</comment>
        <translation>Die Gruppe von „{file}“ ließ sich nicht erhalten.</translation>
    </message>
    <message>
        <source>&quot;{file}&quot; belongs to you now: its owner could not be kept.</source>
        <comment>finding.phrase.kept.no_owner</comment>
        <translation>„{file}“ gehört jetzt Ihnen: der Eigentümer ließ sich nicht erhalten.</translation>
    </message>
    <message>
        <source>&quot;{file}&quot; has another name on the disk, which keeps the old text.</source>
        <comment>finding.phrase.kept.other_name</comment>
        <translation>„{file}“ hat auf dem Datenträger noch einen Namen; unter ihm bleibt der alte Text.</translation>
    </message>
    <message>
        <source>&quot;{file}&quot; could not be made read-only.</source>
        <comment>finding.phrase.kept.writable</comment>
        <translation>„{file}“ ließ sich nicht schreibgeschützt machen.</translation>
    </message>
    <message>
        <source>{first} and {count} more</source>
        <comment>finding.phrase.list.more</comment>
        <translation>{first} und {count} weitere</translation>
    </message>
    <message>
        <source>standard input</source>
        <comment>finding.phrase.name.standard_input</comment>
        <translation>Standardeingabe</translation>
    </message>
    <message>
        <source>ended</source>
        <comment>finding.phrase.promise.ended</comment>
        <translation>beendet</translation>
    </message>
    <message>
        <source>cannot be updated</source>
        <comment>finding.phrase.promise.not_possible</comment>
        <translation>nicht aktualisierbar</translation>
    </message>
    <message>
        <source>none</source>
        <comment>finding.phrase.promise.not_promised</comment>
        <translation>keine</translation>
    </message>
    <message>
        <source>planned, not promised</source>
        <comment>finding.phrase.promise.planned</comment>
        <translation>geplant, nicht zugesagt</translation>
    </message>
    <message>
        <source>promised</source>
        <comment>finding.phrase.promise.promised</comment>
        <translation>zugesagt</translation>
    </message>
    <message>
        <source>{file}: published already as revision {number}, unchanged.</source>
        <comment>finding.phrase.publish.already</comment>
        <translation>{file}: schon als Revision {number} veröffentlicht, unverändert.</translation>
    </message>
    <message>
        <source>{file}: published as revision {number}.</source>
        <comment>finding.phrase.publish.done</comment>
        <translation>{file}: als Revision {number} veröffentlicht.</translation>
    </message>
    <message>
        <source>{file}: published as revision {number}, follows {before}.</source>
        <comment>finding.phrase.publish.done_after</comment>
        <translation>{file}: als Revision {number} veröffentlicht, folgt auf {before}.</translation>
    </message>
    <message>
        <source>Fingerprint: {hash}</source>
        <comment>finding.phrase.publish.hash</comment>
        <translation>Fingerabdruck: {hash}</translation>
    </message>
    <message>
        <source>Fingerprint: {hash}, as the labels of the draft have it.</source>
        <comment>finding.phrase.publish.hash_kept</comment>
        <translation>Fingerabdruck: {hash}, wie ihn die Etiketten des Entwurfs haben.</translation>
    </message>
    <message>
        <source>{file}: made again.</source>
        <comment>finding.phrase.publish.label_again</comment>
        <translation>{file}: neu gemacht.</translation>
    </message>
    <message>
        <source>Made before publishing, with another fingerprint: {files}. With --labels FOLDER they are made again.</source>
        <comment>finding.phrase.publish.labels_before</comment>
        <translation>Vor dem Veröffentlichen gemacht, mit anderem Fingerabdruck: {files}. Mit --labels FOLDER werden sie neu gemacht.</translation>
    </message>
    <message>
        <source>Made before publishing, with another fingerprint: {files}. Make these again with &quot;updatefacts label&quot;.</source>
        <comment>finding.phrase.publish.labels_left</comment>
        <translation>Vor dem Veröffentlichen gemacht, mit anderem Fingerabdruck: {files}. Machen Sie diese mit „updatefacts label“ neu.</translation>
    </message>
    <message>
        <source>{file}: would be published as revision {number}.</source>
        <comment>finding.phrase.publish.plan</comment>
        <translation>{file}: würde als Revision {number} veröffentlicht.</translation>
    </message>
    <message>
        <source>{file}: would be published as revision {number}, follows {before}.</source>
        <comment>finding.phrase.publish.plan_after</comment>
        <translation>{file}: würde als Revision {number} veröffentlicht, folgt auf {before}.</translation>
    </message>
    <message>
        <source>&quot;{file}&quot; was not published; fix the errors first.</source>
        <comment>finding.phrase.publish.refused</comment>
        <translation>„{file}“ wurde nicht veröffentlicht; beheben Sie zuerst die Fehler.</translation>
    </message>
    <message>
        <source>{file}: revision {number}, follows {before}.</source>
        <comment>finding.phrase.revise.done</comment>
        <translation>{file}: Revision {number}, folgt auf {before}.</translation>
    </message>
    <message>
        <source>The file &quot;{file}&quot; is left as it is; fix the errors first.</source>
        <comment>finding.phrase.revise.left</comment>
        <translation>Die Datei „{file}“ bleibt, wie sie ist; beheben Sie zuerst die Fehler.</translation>
    </message>
    <message>
        <source>The file &quot;{file}&quot; is left as it is. {why} Name another file for the next revision.</source>
        <comment>finding.phrase.revise.left_published</comment>
        <translation>Die Datei „{file}“ bleibt, wie sie ist. {why} Nennen Sie für die nächste Revision eine andere Datei.</translation>
    </message>
    <message>
        <source>No file &quot;{file}&quot; was written; fix the errors first.</source>
        <comment>finding.phrase.revise.none</comment>
        <translation>Die Datei „{file}“ wurde nicht geschrieben; beheben Sie zuerst die Fehler.</translation>
    </message>
    <message>
        <source>{file}: revision {number} already, unchanged; follows {before}.</source>
        <comment>finding.phrase.revise.unchanged</comment>
        <translation>{file}: schon Revision {number}, unverändert; folgt auf {before}.</translation>
    </message>
    <message>
        <source>Left out {count} of {all} disclosures: {files}.</source>
        <comment>finding.phrase.said.left_out</comment>
        <translation>{count} von {all} Erklärungen ausgelassen: {files}.</translation>
    </message>
    <message>
        <source>Nothing was written, because of {count} of {all} disclosures: {files}. With --keep-going the labels of the others are made.</source>
        <comment>finding.phrase.said.nothing_because</comment>
        <translation>Nichts wurde geschrieben, wegen {count} von {all} Erklärungen: {files}. Mit --keep-going entstehen die Etiketten der anderen.</translation>
    </message>
    <message>
        <source>Nothing was written.</source>
        <comment>finding.phrase.said.nothing_written</comment>
        <translation>Nichts wurde geschrieben.</translation>
    </message>
    <message>
        <source>Passed over {count} files in &quot;{directory}&quot; (hidden, or a copy that an editor left): {files}.</source>
        <comment>finding.phrase.said.passed_over</comment>
        <translation>{count} Dateien in „{directory}“ übergangen (versteckt oder Kopien eines Editors): {files}.</translation>
    </message>
    <message>
        <source>Passed over {count} file in &quot;{directory}&quot; (hidden, or a copy that an editor left): {files}.</source>
        <comment>finding.phrase.said.passed_over_one</comment>
        <translation>{count} Datei in „{directory}“ übergangen (versteckt oder Kopie eines Editors): {files}.</translation>
    </message>
    <message>
        <source>{done} of {all} disclosures</source>
        <comment>finding.phrase.said.progress</comment>
        <translation>{done} von {all} Erklärungen</translation>
    </message>
    <message>
        <source>Stopped; nothing was written.</source>
        <comment>finding.phrase.said.stopped</comment>
        <translation>Abgebrochen; nichts wurde geschrieben.</translation>
    </message>
    <message>
        <source>error</source>
        <comment>finding.phrase.severity.error</comment>
        <translation>Fehler</translation>
    </message>
    <message>
        <source>note</source>
        <comment>finding.phrase.severity.note</comment>
        <translation>Hinweis</translation>
    </message>
    <message>
        <source>warning</source>
        <comment>finding.phrase.severity.warning</comment>
        <translation>Warnung</translation>
    </message>
    <message>
        <source>it is a folder</source>
        <comment>finding.phrase.why.directory</comment>
        <translation>es ist ein Ordner</translation>
    </message>
    <message>
        <source>the disk reports an error</source>
        <comment>finding.phrase.why.disk_error</comment>
        <translation>der Datenträger meldet einen Fehler</translation>
    </message>
    <message>
        <source>the disk is full</source>
        <comment>finding.phrase.why.disk_full</comment>
        <translation>der Datenträger ist voll</translation>
    </message>
    <message>
        <source>it exists already</source>
        <comment>finding.phrase.why.exists</comment>
        <translation>es gibt sie schon</translation>
    </message>
    <message>
        <source>the folder holds too many folders</source>
        <comment>finding.phrase.why.full_directory</comment>
        <translation>der Ordner enthält zu viele Ordner</translation>
    </message>
    <message>
        <source>it is in use</source>
        <comment>finding.phrase.why.in_use</comment>
        <translation>sie ist in Gebrauch</translation>
    </message>
    <message>
        <source>all files are there, but not all that helped to write them could be removed; {why}</source>
        <comment>finding.phrase.why.leftovers</comment>
        <translation>alle Dateien sind da, doch ließ sich nicht alles entfernen, was beim Schreiben half; {why}</translation>
    </message>
    <message>
        <source>its symbolic links lead to no file</source>
        <comment>finding.phrase.why.links</comment>
        <translation>ihre symbolischen Links führen zu keiner Datei</translation>
    </message>
    <message>
        <source>the name is too long</source>
        <comment>finding.phrase.why.long_name</comment>
        <translation>der Name ist zu lang</translation>
    </message>
    <message>
        <source>there is not enough memory</source>
        <comment>finding.phrase.why.memory</comment>
        <translation>der Speicher reicht nicht</translation>
    </message>
    <message>
        <source>there is no such folder</source>
        <comment>finding.phrase.why.no_directory</comment>
        <translation>diesen Ordner gibt es nicht</translation>
    </message>
    <message>
        <source>there is no such file</source>
        <comment>finding.phrase.why.no_file</comment>
        <translation>diese Datei gibt es nicht</translation>
    </message>
    <message>
        <source>permission denied</source>
        <comment>finding.phrase.why.no_permission</comment>
        <translation>keine Berechtigung</translation>
    </message>
    <message>
        <source>permission denied to make files in its folder</source>
        <comment>finding.phrase.why.no_permission_to_make</comment>
        <translation>keine Berechtigung, in seinem Ordner Dateien anzulegen</translation>
    </message>
    <message>
        <source>it is no folder</source>
        <comment>finding.phrase.why.not_directory</comment>
        <translation>es ist kein Ordner</translation>
    </message>
    <message>
        <source>the folder cannot be listed</source>
        <comment>finding.phrase.why.not_listed</comment>
        <translation>der Ordner lässt sich nicht auflisten</translation>
    </message>
    <message>
        <source>it is no regular file</source>
        <comment>finding.phrase.why.not_regular</comment>
        <translation>es ist keine gewöhnliche Datei</translation>
    </message>
    <message>
        <source>what was there before stays there; {why}</source>
        <comment>finding.phrase.why.old_stays</comment>
        <translation>was vorher dort war, bleibt dort; {why}</translation>
    </message>
    <message>
        <source>the file system can only be read</source>
        <comment>finding.phrase.why.only_read</comment>
        <translation>das Dateisystem lässt sich nur lesen</translation>
    </message>
    <message>
        <source>too many files are open</source>
        <comment>finding.phrase.why.open_files</comment>
        <translation>zu viele Dateien sind offen</translation>
    </message>
    <message>
        <source>your disk quota is exceeded</source>
        <comment>finding.phrase.why.quota</comment>
        <translation>Ihr Anteil am Datenträger ist aufgebraucht</translation>
    </message>
    <message>
        <source>it is read-only</source>
        <comment>finding.phrase.why.read_only</comment>
        <translation>sie ist schreibgeschützt</translation>
    </message>
    <message>
        <source>it is larger than {size} kB, and a disclosure is a few kB</source>
        <comment>finding.phrase.why.too_large</comment>
        <translation>sie ist größer als {size} kB, und eine Erklärung hat wenige kB</translation>
    </message>
    <message>
        <source>the file would be larger than is allowed here</source>
        <comment>finding.phrase.why.too_large_here</comment>
        <translation>die Datei wäre größer, als hier erlaubt ist</translation>
    </message>
    <message>
        <source>{error}</source>
        <comment>finding.phrase.why.unknown</comment>
        <translation>{error}</translation>
    </message>
    <message>
        <source>Desktop or laptop computer</source>
        <comment>field.product_category.computer.title</comment>
        <translation>Computer oder Laptop</translation>
    </message>
    <message>
        <source>Manufacturer in the European Union</source>
        <comment>field.manufacturer_in_eu.title</comment>
        <translation>Hersteller in der Europäischen Union</translation>
    </message>
    <message>
        <source>Is the maker established in the European Union?</source>
        <comment>field.manufacturer_in_eu.question</comment>
        <translation>Hat der Hersteller seinen Sitz in der Europäischen Union?</translation>
    </message>
    <message>
        <source>If not, somebody in the European Union answers for the product to the authorities.</source>
        <comment>field.manufacturer_in_eu.help</comment>
        <translation>Wenn nicht, steht jemand in der Europäischen Union den Behörden für das Produkt ein.</translation>
    </message>
    <message>
        <source>Who imports the product or answers for it in a market?</source>
        <comment>field.economic_operators.question</comment>
        <translation>Wer führt das Produkt ein oder steht in einem Markt dafür ein?</translation>
    </message>
    <message>
        <source>The importer, an authorised representative, or the responsible person in the European Union where the maker has no seat there.</source>
        <comment>field.economic_operators.help</comment>
        <translation>Der Einführer, ein Bevollmächtigter oder, wenn der Hersteller dort keinen Sitz hat, die verantwortliche Person in der Europäischen Union.</translation>
    </message>
    <message>
        <source>Who is it?</source>
        <comment>field.economic_operators.item.question</comment>
        <translation>Wer ist es?</translation>
    </message>
    <message>
        <source>What is this person or company called?</source>
        <comment>field.economic_operators.item.name.question</comment>
        <translation>Wie heißt diese Person oder Firma?</translation>
    </message>
    <message>
        <source>What is the postal address?</source>
        <comment>field.economic_operators.item.address.question</comment>
        <translation>Wie lautet die Anschrift?</translation>
    </message>
    <message>
        <source>Role</source>
        <comment>field.economic_operators.item.role.title</comment>
        <translation>Rolle</translation>
    </message>
    <message>
        <source>What is this person or company for the product?</source>
        <comment>field.economic_operators.item.role.question</comment>
        <translation>Was ist diese Person oder Firma für das Produkt?</translation>
    </message>
    <message>
        <source>Without an answer it is an authorised representative.</source>
        <comment>field.economic_operators.item.role.help</comment>
        <translation>Ohne Antwort ist es ein Bevollmächtigter.</translation>
    </message>
    <message>
        <source>Authorised representative</source>
        <comment>field.economic_operators.item.role.authorised_representative.title</comment>
        <translation>Bevollmächtigter</translation>
    </message>
    <message>
        <source>Authorised representative</source>
        <comment>field.economic_operators.item.role.authorised_representative.label</comment>
        <translation>Bevollmächtigter</translation>
    </message>
    <message>
        <source>Importer</source>
        <comment>field.economic_operators.item.role.importer.title</comment>
        <translation>Einführer</translation>
    </message>
    <message>
        <source>Importer</source>
        <comment>field.economic_operators.item.role.importer.label</comment>
        <translation>Einführer</translation>
    </message>
    <message>
        <source>Responsible person</source>
        <comment>field.economic_operators.item.role.responsible_person.title</comment>
        <translation>Verantwortliche Person</translation>
    </message>
    <message>
        <source>Responsible person</source>
        <comment>field.economic_operators.item.role.responsible_person.label</comment>
        <translation>Verantwortliche Person</translation>
    </message>
    <message>
        <source>Distributor</source>
        <comment>field.economic_operators.item.role.distributor.title</comment>
        <translation>Händler</translation>
    </message>
    <message>
        <source>Distributor</source>
        <comment>field.economic_operators.item.role.distributor.label</comment>
        <translation>Händler</translation>
    </message>
    <message>
        <source>E-mail or web page</source>
        <comment>field.economic_operators.item.contact.title</comment>
        <translation>E-Mail oder Webseite</translation>
    </message>
    <message>
        <source>At which e-mail address or web page can they be reached?</source>
        <comment>field.economic_operators.item.contact.question</comment>
        <translation>Unter welcher E-Mail-Adresse oder Webseite sind sie zu erreichen?</translation>
    </message>
    <message>
        <source>For which market?</source>
        <comment>field.economic_operators.item.market.question</comment>
        <translation>Für welchen Markt?</translation>
    </message>
    <message>
        <source>United Kingdom</source>
        <comment>field.economic_operators.item.market.uk.title</comment>
        <translation>Vereinigtes Königreich</translation>
    </message>
    <message>
        <source>European Union</source>
        <comment>field.economic_operators.item.market.eu.title</comment>
        <translation>Europäische Union</translation>
    </message>
    <message>
        <source>United States</source>
        <comment>field.economic_operators.item.market.us.title</comment>
        <translation>Vereinigte Staaten</translation>
    </message>
    <message>
        <source>Australia</source>
        <comment>field.economic_operators.item.market.au.title</comment>
        <translation>Australien</translation>
    </message>
    <message>
        <source>Singapore</source>
        <comment>field.economic_operators.item.market.sg.title</comment>
        <translation>Singapur</translation>
    </message>
    <message>
        <source>Japan</source>
        <comment>field.economic_operators.item.market.jp.title</comment>
        <translation>Japan</translation>
    </message>
    <message>
        <source>Elsewhere</source>
        <comment>field.economic_operators.item.market.other.title</comment>
        <translation>Andere Länder</translation>
    </message>
    <message>
        <source>Last unit made</source>
        <comment>field.last_manufactured.title</comment>
        <translation>Letztes Gerät hergestellt</translation>
    </message>
    <message>
        <source>When was the last unit made?</source>
        <comment>field.last_manufactured.question</comment>
        <translation>Wann wurde das letzte Gerät hergestellt?</translation>
    </message>
    <message>
        <source>The Australian rules hold for devices made from 4 March 2026 on.</source>
        <comment>field.last_manufactured.help</comment>
        <translation>Die australischen Regeln gelten für Geräte, die ab dem 4. März 2026 hergestellt sind.</translation>
    </message>
    <message>
        <source>Units are still being made</source>
        <comment>field.last_manufactured.still_made.title</comment>
        <translation>Es werden noch Geräte hergestellt</translation>
    </message>
    <message>
        <source>Units are still being made</source>
        <comment>field.last_manufactured.still_made.label</comment>
        <translation>Es werden noch Geräte hergestellt</translation>
    </message>
    <message>
        <source>How do you tell users that support is about to end, and then that it has ended?</source>
        <comment>field.end_of_support_notice.question</comment>
        <translation>Wie sagen Sie Nutzern, dass die Unterstützung bald endet, und dann, dass sie geendet hat?</translation>
    </message>
    <message>
        <source>Why can neither the device nor an app show that support has ended?</source>
        <comment>field.end_of_support_notice_reason.question</comment>
        <translation>Warum können weder das Gerät noch eine App zeigen, dass die Unterstützung geendet hat?</translation>
    </message>
    <message>
        <source>It has none and is protected in another way, such as by pairing</source>
        <comment>field.default_password.otherwise_protected.title</comment>
        <translation>Es hat keines und ist anders geschützt, etwa durch Koppeln</translation>
    </message>
    <message>
        <source>In the European Union the seller owes updates for as long as buyers may expect them, also where the maker promises none.</source>
        <comment>rule.support.eu_rights.message</comment>
        <translation>In der Europäischen Union schuldet der Verkäufer Aktualisierungen, solange Käufer sie erwarten dürfen, auch wenn der Hersteller keine zusagt.</translation>
    </message>
    <message>
        <source>Promise a date; as it is, the label adds that buyers keep their rights against the seller.</source>
        <comment>rule.support.eu_rights.mend</comment>
        <translation>Sagen Sie ein Datum zu; so, wie es ist, ergänzt das Etikett, dass die Rechte gegenüber dem Verkäufer bestehen bleiben.</translation>
    </message>
    <message>
        <source>The device is used for {expected_use_years} years, but the last unit, placed on the market on {last_placed_on_market}, is supported for less, to {support_end}; by Art. 13(8) support lasts as long as the device is expected to be used.</source>
        <comment>rule.support.expected_use_longer.message</comment>
        <translation>Das Gerät wird {expected_use_years} Jahre genutzt, aber das letzte, am {last_placed_on_market} in Verkehr gebrachte wird kürzer unterstützt, bis {support_end}; nach Art. 13(8) dauert die Unterstützung so lange, wie das Gerät voraussichtlich genutzt wird.</translation>
    </message>
    <message>
        <source>Write {limit} or a later date in {@support_end}, or correct {@expected_use_years}.</source>
        <comment>rule.support.expected_use_longer.mend</comment>
        <translation>Schreiben Sie {limit} oder ein späteres Datum in {@support_end}, oder berichtigen Sie {@expected_use_years}.</translation>
    </message>
    <message>
        <source>The device is used for {expected_use_years} years and units are still being placed on the market, but support ends sooner, {support_end}; by Art. 13(8) support lasts as long as the device is expected to be used.</source>
        <comment>rule.support.expected_use_longer_placed.message</comment>
        <translation>Das Gerät wird {expected_use_years} Jahre genutzt und noch in Verkehr gebracht, aber die Unterstützung endet früher, {support_end}; nach Art. 13(8) dauert sie so lange, wie das Gerät voraussichtlich genutzt wird.</translation>
    </message>
    <message>
        <source>Write {limit} or a later date in {@support_end}, or correct {@expected_use_years}.</source>
        <comment>rule.support.expected_use_longer_placed.mend</comment>
        <translation>Schreiben Sie {limit} oder ein späteres Datum in {@support_end}, oder berichtigen Sie {@expected_use_years}.</translation>
    </message>
    <message>
        <source>Updates end {support_end}, less than five years after the last unit was placed on the market ({last_placed_on_market}).</source>
        <comment>rule.support.phone_five_years.message</comment>
        <translation>Die Aktualisierungen enden {support_end}, weniger als fünf Jahre, nachdem das letzte Gerät in Verkehr gebracht wurde ({last_placed_on_market}).</translation>
    </message>
    <message>
        <source>Write {limit} or a later date in {@support_end}, or correct {@last_placed_on_market}.</source>
        <comment>rule.support.phone_five_years.mend</comment>
        <translation>Schreiben Sie {limit} oder ein späteres Datum in {@support_end}, oder berichtigen Sie {@last_placed_on_market}.</translation>
    </message>
    <message>
        <source>Units are still being placed on the market, but updates end {support_end}, less than five years from today.</source>
        <comment>rule.support.phone_five_years_placed.message</comment>
        <translation>Es werden noch Geräte in Verkehr gebracht, aber die Aktualisierungen enden {support_end}, in weniger als fünf Jahren ab heute.</translation>
    </message>
    <message>
        <source>Write {limit} or a later date in {@support_end}.</source>
        <comment>rule.support.phone_five_years_placed.mend</comment>
        <translation>Schreiben Sie {limit} oder ein späteres Datum in {@support_end}.</translation>
    </message>
    <message>
        <source>Most duties of the Cyber Resilience Act apply from {2027-12-11}; the duty to report flaws that are exploited, and to tell users of them, applies already.</source>
        <comment>rule.support.cra_not_yet.message</comment>
        <translation>Die meisten Pflichten des Cyber Resilience Act gelten ab {2027-12-11}; die Pflicht, ausgenutzte Sicherheitslücken zu melden und Nutzern davon zu berichten, gilt schon.</translation>
    </message>
    <message>
        <source>There is nothing to do in this file.</source>
        <comment>rule.support.cra_not_yet.mend</comment>
        <translation>In dieser Datei ist nichts zu tun.</translation>
    </message>
    <message>
        <source>The device is said to work as before, but without internet it works with limits only, and nobody is told until when its online service runs.</source>
        <comment>rule.afterwards.service_named.message</comment>
        <translation>Das Gerät soll wie bisher funktionieren, ohne Internet aber nur eingeschränkt, und niemand erfährt, bis wann der Onlinedienst läuft.</translation>
    </message>
    <message>
        <source>Add {@cloud_dependency_end}.</source>
        <comment>rule.afterwards.service_named.mend</comment>
        <translation>Ergänzen Sie {@cloud_dependency_end}.</translation>
    </message>
    <message>
        <source>The device does not work without internet, and its online service ends with the updates: it cannot work as before.</source>
        <comment>rule.afterwards.service_ends.message</comment>
        <translation>Das Gerät funktioniert nicht ohne Internet, und sein Onlinedienst endet mit den Aktualisierungen: Es kann nicht wie bisher funktionieren.</translation>
    </message>
    <message>
        <source>Set {@end_behaviour} to {@end_behaviour=stops_working}, or run the service for longer and name the date in {@cloud_dependency_end}.</source>
        <comment>rule.afterwards.service_ends.mend</comment>
        <translation>Setzen Sie {@end_behaviour} auf {@end_behaviour=stops_working}, oder betreiben Sie den Dienst länger und nennen Sie das Datum in {@cloud_dependency_end}.</translation>
    </message>
    <message>
        <source>The device does not work without internet, and its online service ends {cloud_dependency_end}, before its security updates, {support_end}. Labels say until when it works.</source>
        <comment>rule.afterwards.service_ends_first.message</comment>
        <translation>Das Gerät funktioniert nicht ohne Internet, und sein Onlinedienst endet {cloud_dependency_end}, vor den Sicherheitsupdates, {support_end}. Etiketten sagen, bis wann es funktioniert.</translation>
    </message>
    <message>
        <source>Run the service for as long as there are updates, or correct the date that is wrong.</source>
        <comment>rule.afterwards.service_ends_first.mend</comment>
        <translation>Betreiben Sie den Dienst so lange, wie es Aktualisierungen gibt, oder berichtigen Sie das falsche Datum.</translation>
    </message>
    <message>
        <source>Neither the device nor its app shows that support has ended, which Art. 13(19) asks for; an e-mail to those who sign up is not enough.</source>
        <comment>rule.afterwards.end_displayed.message</comment>
        <translation>Weder das Gerät noch seine App zeigt, dass die Unterstützung geendet hat, was Art. 13(19) verlangt; eine E-Mail an Angemeldete genügt nicht.</translation>
    </message>
    <message>
        <source>Show it and name that in {@end_of_support_notice}, or say in {@end_of_support_notice_reason} why it cannot be done.</source>
        <comment>rule.afterwards.end_displayed.mend</comment>
        <translation>Zeigen Sie es an und nennen Sie das in {@end_of_support_notice}, oder sagen Sie in {@end_of_support_notice_reason}, warum es nicht geht.</translation>
    </message>
    <message>
        <source>A part has no promised period; the law asks for one for each part that gets security updates, such as the app.</source>
        <comment>rule.components.period_named.message</comment>
        <translation>Für ein Teil ist kein Zeitraum zugesagt; das Gesetz verlangt einen für jedes Teil, das Sicherheitsupdates bekommt, etwa die App.</translation>
    </message>
    <message>
        <source>Promise a period for this part, too.</source>
        <comment>rule.components.period_named.mend</comment>
        <translation>Sagen Sie auch für dieses Teil einen Zeitraum zu.</translation>
    </message>
    <message>
        <source>None of those named in {@economic_operators} for the European Union can be reached by e-mail or on a web page.</source>
        <comment>rule.operators.reachable.message</comment>
        <translation>Niemand, der in {@economic_operators} für die Europäische Union genannt ist, ist per E-Mail oder auf einer Webseite zu erreichen.</translation>
    </message>
    <message>
        <source>Give the e-mail address or web page of the importer or of the responsible person.</source>
        <comment>rule.operators.reachable.mend</comment>
        <translation>Geben Sie die E-Mail-Adresse oder Webseite des Einführers oder der verantwortlichen Person an.</translation>
    </message>
    <message>
        <source>The United Kingdom asks for the statement in English, but {@non_updatable_parts} has no English text.</source>
        <comment>rule.text.english_parts.message</comment>
        <translation>Das Vereinigte Königreich verlangt die Erklärung auf Englisch, aber {@non_updatable_parts} hat keinen englischen Text.</translation>
    </message>
    <message>
        <source>Write it in English too, under &quot;en&quot;.</source>
        <comment>rule.text.english_parts.mend</comment>
        <translation>Schreiben Sie es auch auf Englisch, unter „en“.</translation>
    </message>
    <message>
        <source>whether what is said is told to buyers before they buy, and in one place</source>
        <comment>profile.ntia.not_seen.1</comment>
        <translation>ob Käufer das Gesagte vor dem Kauf erfahren, und an einer Stelle</translation>
    </message>
    <message>
        <source>whether passwords that differ can be guessed from one another</source>
        <comment>profile.uk-psti.not_seen.1</comment>
        <translation>ob sich verschiedene Passwörter voneinander ableiten lassen</translation>
    </message>
    <message>
        <source>whether the period stands as prominently as the price where you sell the product yourself</source>
        <comment>profile.uk-psti.not_seen.2</comment>
        <translation>ob der Zeitraum so auffällig wie der Preis steht, wo Sie das Produkt selbst verkaufen</translation>
    </message>
    <message>
        <source>the signed statement of compliance that goes with each product</source>
        <comment>profile.uk-psti.not_seen.3</comment>
        <translation>die unterschriebene Konformitätserklärung, die jedem Produkt beiliegt</translation>
    </message>
    <message>
        <source>whether the product is exempt: charge points, medical devices, smart meters, vehicles, and tablets that know no mobile network</source>
        <comment>profile.uk-psti.not_seen.4</comment>
        <translation>ob das Produkt ausgenommen ist: Ladepunkte, Medizinprodukte, intelligente Zähler, Fahrzeuge und Tablets ohne Mobilfunk</translation>
    </message>
    <message>
        <source>the risk assessment and the security of the product itself (Annex I Part I)</source>
        <comment>profile.eu-cra.not_seen.1</comment>
        <translation>die Risikobewertung und die Sicherheit des Produkts selbst (Annex I Part I)</translation>
    </message>
    <message>
        <source>EU consumer rights, period of software updates</source>
        <comment>profile.eu-consumer.title</comment>
        <translation>EU-Verbraucherrechte, Zeitraum der Softwareaktualisierungen</translation>
    </message>
    <message>
        <source>whether shops and web shops show the period before the contract is made</source>
        <comment>profile.eu-consumer.not_seen.1</comment>
        <translation>ob Läden und Onlineshops den Zeitraum vor dem Vertrag zeigen</translation>
    </message>
    <message>
        <source>the official notice on the legal guarantee, which every shop owes, and the official label of a guarantee for durability</source>
        <comment>profile.eu-consumer.not_seen.2</comment>
        <translation>den amtlichen Hinweis auf die gesetzliche Gewährleistung, den jeder Laden schuldet, und das amtliche Etikett einer Haltbarkeitsgarantie</translation>
    </message>
    <message>
        <source>how long the seller owes updates whatever the maker promises</source>
        <comment>profile.eu-consumer.not_seen.3</comment>
        <translation>wie lange der Verkäufer Aktualisierungen schuldet, was immer der Hersteller zusagt</translation>
    </message>
    <message>
        <source>EU General Product Safety Regulation, who answers for the product</source>
        <comment>profile.eu-gpsr.title</comment>
        <translation>EU-Produktsicherheitsverordnung: wer für das Produkt einsteht</translation>
    </message>
    <message>
        <source>whether names and addresses stand on the product, its packaging and in the online offer</source>
        <comment>profile.eu-gpsr.not_seen.1</comment>
        <translation>ob Namen und Anschriften auf dem Produkt, seiner Verpackung und im Onlineangebot stehen</translation>
    </message>
    <message>
        <source>the pictures, warnings and safety information of an online offer</source>
        <comment>profile.eu-gpsr.not_seen.2</comment>
        <translation>die Bilder, Warnungen und Sicherheitshinweise eines Onlineangebots</translation>
    </message>
    <message>
        <source>EU Cyber Resilience Act, for shops: what to verify before you sell</source>
        <comment>profile.eu-distributor.title</comment>
        <translation>EU Cyber Resilience Act, für Händler: was vor dem Verkauf zu prüfen ist</translation>
    </message>
    <message>
        <source>whether the product bears the CE marking (Art. 20(2)(a))</source>
        <comment>profile.eu-distributor.not_seen.1</comment>
        <translation>ob das Produkt die CE-Kennzeichnung trägt (Art. 20(2)(a))</translation>
    </message>
    <message>
        <source>whether instructions and declaration came with the product, in the language of your customers</source>
        <comment>profile.eu-distributor.not_seen.2</comment>
        <translation>ob Anleitung und Erklärung dem Produkt in der Sprache Ihrer Kunden beiliegen</translation>
    </message>
    <message>
        <source>whether you have reason to believe that the product is not secure</source>
        <comment>profile.eu-distributor.not_seen.3</comment>
        <translation>ob Sie Grund zur Annahme haben, dass das Produkt nicht sicher ist</translation>
    </message>
    <message>
        <source>UK product security, for importers and shops: what to verify before you sell</source>
        <comment>profile.uk-distributor.title</comment>
        <translation>Britische Produktsicherheit, für Einführer und Händler: was vor dem Verkauf zu prüfen ist</translation>
    </message>
    <message>
        <source>whether the statement lies beside the product and is signed</source>
        <comment>profile.uk-distributor.not_seen.1</comment>
        <translation>ob die Erklärung dem Produkt beiliegt und unterschrieben ist</translation>
    </message>
    <message>
        <source>whether you know, or ought to know, of a failure that the maker has not told</source>
        <comment>profile.uk-distributor.not_seen.2</comment>
        <translation>ob Sie von einem Mangel wissen oder wissen müssten, den der Hersteller nicht genannt hat</translation>
    </message>
    <message>
        <source>how soon security and function updates come after they are published</source>
        <comment>profile.eu-phone-tablet.not_seen.1</comment>
        <translation>wie bald Sicherheits- und Funktionsaktualisierungen nach ihrer Veröffentlichung kommen</translation>
    </message>
    <message>
        <source>battery, repair, spare parts and the entry in the product register EPREL</source>
        <comment>profile.eu-phone-tablet.not_seen.2</comment>
        <translation>Akku, Reparatur, Ersatzteile und den Eintrag im Produktregister EPREL</translation>
    </message>
    <message>
        <source>the signed statement of compliance, which is kept for years</source>
        <comment>profile.au-smart-devices.not_seen.1</comment>
        <translation>die unterschriebene Konformitätserklärung, die jahrelang aufbewahrt wird</translation>
    </message>
    <message>
        <source>whether passwords that differ can be guessed from one another</source>
        <comment>profile.au-smart-devices.not_seen.2</comment>
        <translation>ob sich verschiedene Passwörter voneinander ableiten lassen</translation>
    </message>
    <message>
        <source>the test by a laboratory and the decision of the label administrator</source>
        <comment>profile.us-cyber-trust-mark.not_seen.1</comment>
        <translation>die Prüfung durch ein Labor und die Entscheidung der Vergabestelle</translation>
    </message>
    <message>
        <source>the full list of data, which could not be read (47 CFR 8.222(b))</source>
        <comment>profile.us-cyber-trust-mark.not_seen.2</comment>
        <translation>die volle Liste der Angaben, die nicht gelesen werden konnte (47 CFR 8.222(b))</translation>
    </message>
    <message>
        <source>all provisions that are not about updates, reports of flaws and passwords</source>
        <comment>profile.etsi-303-645.not_seen.1</comment>
        <translation>alle Bestimmungen, die nicht Aktualisierungen, Meldungen von Sicherheitslücken und Passwörter betreffen</translation>
    </message>
    <message>
        <source>whether each part of the software can be updated, and for how long</source>
        <comment>profile.etsi-303-645.not_seen.2</comment>
        <translation>ob und wie lange jeder Teil der Software aktualisiert werden kann</translation>
    </message>
    <message>
        <source>the test of a laboratory by ETSI TS 103 701</source>
        <comment>profile.etsi-303-645.not_seen.3</comment>
        <translation>die Prüfung eines Labors nach ETSI TS 103 701</translation>
    </message>
    <message>
        <source>the entries for parts and services of the product</source>
        <comment>profile.openeox.not_seen.1</comment>
        <translation>die Einträge für Teile und Dienste des Produkts</translation>
    </message>
    <message>
        <source>{question} lies before {answers}</source>
        <comment>finding.phrase.where.before</comment>
        <translation>{question} liegt vor {answers}</translation>
    </message>
    <message>
        <source>{field} says {answer}; {scheme}, {clause}, asks for {answers}.</source>
        <comment>finding.profile.demand:answer.message</comment>
        <translation>{field} sagt {answer}; {scheme}, {clause}, verlangt {answers}.</translation>
    </message>
    <message>
        <source>Answer {answers} where that is true; as it is, the product does not meet this clause.</source>
        <comment>finding.profile.demand:answer.mend</comment>
        <translation>Antworten Sie {answers}, wo das wahr ist; so, wie es ist, erfüllt das Produkt diese Klausel nicht.</translation>
    </message>
    <message>
        <source>{scheme}, {clause}, asks for another answer here: {answers}.</source>
        <comment>finding.profile.demand:answer.message_in_form</comment>
        <translation>{scheme}, {clause}, verlangt hier eine andere Antwort: {answers}.</translation>
    </message>
    <message>
        <source>What this program knows of {scheme} was looked up on {date}, more than a year ago.</source>
        <comment>finding.scheme.stale.message</comment>
        <translation>Was dieses Programm über {scheme} weiß, wurde am {date} nachgesehen, vor mehr als einem Jahr.</translation>
    </message>
    <message>
        <source>Find out whether it has changed since, and use the newest version of this program.</source>
        <comment>finding.scheme.stale.mend</comment>
        <translation>Finden Sie heraus, ob sich seitdem etwas geändert hat, und nutzen Sie die neueste Fassung dieses Programms.</translation>
    </message>
    <message>
        <source>Part of a supplier</source>
        <comment>field.components.item.kind.supplier_part.label</comment>
        <translation>Teil eines Zulieferers</translation>
    </message>
    <message>
        <source>complete</source>
        <comment>finding.phrase.cell.complete</comment>
        <translation>vollständig</translation>
    </message>
    <message>
        <source>{file}: disclosure complete for {profile} ({title}: {met} of {items} items).</source>
        <comment>finding.phrase.readiness.complete</comment>
        <translation>{file}: Erklärung vollständig für {profile} ({title}: {met} von {items} Angaben).</translation>
    </message>
    <message>
        <source>{file}: disclosure not complete for {profile} ({title}: {met} of {items} items).</source>
        <comment>finding.phrase.readiness.incomplete</comment>
        <translation>{file}: Erklärung nicht vollständig für {profile} ({title}: {met} von {items} Angaben).</translation>
    </message>
    <message>
        <source>{file}: disclosure not complete for {profile} ({title}).</source>
        <comment>finding.phrase.readiness.invalid</comment>
        <translation>{file}: Erklärung nicht vollständig für {profile} ({title}).</translation>
    </message>
    <message>
        <source>{profile} also asks for what no disclosure shows:</source>
        <comment>finding.phrase.readiness.not_seen</comment>
        <translation>Was {profile} außerdem verlangt und keine Erklärung zeigt:</translation>
    </message>
    <message>
        <source>{file}: {profile} does not apply to this product ({title}).</source>
        <comment>finding.phrase.readiness.out_of_scope</comment>
        <translation>{file}: {profile} gilt nicht für dieses Produkt ({title}).</translation>
    </message>
    <message>
        <source>Still to be filled in: {fields}.</source>
        <comment>finding.phrase.said.still_missing</comment>
        <translation>Noch auszufüllen: {fields}.</translation>
    </message>
    <message>
        <source>{number} months</source>
        <comment>finding.phrase.unit.months</comment>
        <translation>{number} Monate</translation>
    </message>
    <message>
        <source>Set {@support_commitment} to {@support_commitment=ended} if support has ended, or correct {@support_end} or {@last_updated}.</source>
        <comment>rule.support.new_already_ended.mend</comment>
        <translation>Setzen Sie {@support_commitment} auf {@support_commitment=ended}, wenn die Unterstützung beendet ist, oder berichtigen Sie {@support_end} oder {@last_updated}.</translation>
    </message>
    <message>
        <source>Stop selling the device as supported. Publish a later date if you go on with updates, or set {@support_commitment} to {@support_commitment=ended}.</source>
        <comment>rule.support.ended.mend</comment>
        <translation>Verkaufen Sie das Gerät nicht mehr als unterstütztes Gerät. Veröffentlichen Sie ein späteres Datum, wenn es weiter Updates gibt, oder setzen Sie {@support_commitment} auf {@support_commitment=ended}.</translation>
    </message>
    <message>
        <source>{@support_commitment} says that support has ended, but {@support_end} ({support_end}) lies ahead.</source>
        <comment>rule.support.ended_passed.message</comment>
        <translation>Laut {@support_commitment} ist die Unterstützung beendet, aber {@support_end} ({support_end}) liegt in der Zukunft.</translation>
    </message>
    <message>
        <source>Write the day on which support ended, or set {@support_commitment} to {@support_commitment=promised} or {@support_commitment=planned}.</source>
        <comment>rule.support.ended_passed.mend</comment>
        <translation>Schreiben Sie den Tag, an dem die Unterstützung endete, oder setzen Sie {@support_commitment} auf {@support_commitment=promised} oder {@support_commitment=planned}.</translation>
    </message>
    <message>
        <source>Only where support has ended may {@support_end} be {@support_end=not_published}.</source>
        <comment>rule.support.date_not_published.message</comment>
        <translation>Nur wo die Unterstützung beendet ist, darf {@support_end} {@support_end=not_published} sein.</translation>
    </message>
    <message>
        <source>Write the date, or set {@support_commitment} to {@support_commitment=ended}.</source>
        <comment>rule.support.date_not_published.mend</comment>
        <translation>Schreiben Sie das Datum, oder setzen Sie {@support_commitment} auf {@support_commitment=ended}.</translation>
    </message>
    <message>
        <source>Each device gets security updates for less than two years.</source>
        <comment>rule.support.short_unit.message</comment>
        <translation>Jedes Gerät bekommt weniger als zwei Jahre lang Sicherheitsupdates.</translation>
    </message>
    <message>
        <source>Consider a longer period; buyers get little support.</source>
        <comment>rule.support.short_unit.mend</comment>
        <translation>Erwägen Sie einen längeren Zeitraum; Käufer bekommen wenig Unterstützung.</translation>
    </message>
    <message>
        <source>Other software updates are to come until {software_updates_end}, but security updates only until {support_end}.</source>
        <comment>rule.support.other_longer.message</comment>
        <translation>Andere Softwareupdates sollen bis {software_updates_end} kommen, Sicherheitsupdates aber nur bis {support_end}.</translation>
    </message>
    <message>
        <source>If you still change the software, you can fix flaws in it, too; extend {@support_end}, or correct one of the two dates.</source>
        <comment>rule.support.other_longer.mend</comment>
        <translation>Wenn Sie die Software noch ändern, können Sie auch Sicherheitslücken in ihr schließen; verlängern Sie {@support_end}, oder berichtigen Sie eines der beiden Daten.</translation>
    </message>
    <message>
        <source>Each device gets other software updates for {unit_period/other_months} months, but security updates only for {unit_period/months}.</source>
        <comment>rule.support.other_unit_longer.message</comment>
        <translation>Jedes Gerät bekommt {unit_period/other_months} Monate lang andere Softwareupdates, Sicherheitsupdates aber nur {unit_period/months} Monate lang.</translation>
    </message>
    <message>
        <source>If you still change the software, you can fix flaws in it, too; extend {@unit_period/months}, or correct one of the two numbers.</source>
        <comment>rule.support.other_unit_longer.mend</comment>
        <translation>Wenn Sie die Software noch ändern, können Sie auch Sicherheitslücken in ihr schließen; verlängern Sie {@unit_period/months}, oder berichtigen Sie eine der beiden Zahlen.</translation>
    </message>
    <message>
        <source>The last security update is said to be of {last_security_update}, which lies in the future.</source>
        <comment>rule.support.last_update_ahead.message</comment>
        <translation>Das letzte Sicherheitsupdate soll vom {last_security_update} sein, das in der Zukunft liegt.</translation>
    </message>
    <message>
        <source>Write the day of the last update that you have published.</source>
        <comment>rule.support.last_update_ahead.mend</comment>
        <translation>Schreiben Sie den Tag des letzten Updates, das Sie veröffentlicht haben.</translation>
    </message>
    <message>
        <source>The revision before this one named a later security update ({earlier/last_security_update}) than this one ({last_security_update}).</source>
        <comment>rule.support.last_update_back.message</comment>
        <translation>Die vorherige Revision nannte ein späteres Sicherheitsupdate ({earlier/last_security_update}) als diese ({last_security_update}).</translation>
    </message>
    <message>
        <source>Write {earlier/last_security_update} or a later day.</source>
        <comment>rule.support.last_update_back.mend</comment>
        <translation>Schreiben Sie {earlier/last_security_update} oder einen späteren Tag.</translation>
    </message>
    <message>
        <source>The last security update was published on {last_security_update}, more than twelve months before this disclosure was changed, so there were none in these twelve months.</source>
        <comment>rule.support.updates_counted.message</comment>
        <translation>Das letzte Sicherheitsupdate erschien am {last_security_update}, mehr als zwölf Monate vor der Änderung dieser Erklärung; in diesen zwölf Monaten gab es also keines.</translation>
    </message>
    <message>
        <source>Correct {@updates_in_twelve_months} or {@last_security_update}.</source>
        <comment>rule.support.updates_counted.mend</comment>
        <translation>Berichtigen Sie {@updates_in_twelve_months} oder {@last_security_update}.</translation>
    </message>
    <message>
        <source>A security update was published on {last_security_update}, so there was at least one in these twelve months.</source>
        <comment>rule.support.updates_forgotten.message</comment>
        <translation>Am {last_security_update} erschien ein Sicherheitsupdate; in diesen zwölf Monaten gab es also mindestens eines.</translation>
    </message>
    <message>
        <source>Correct {@updates_in_twelve_months} or {@last_security_update}.</source>
        <comment>rule.support.updates_forgotten.mend</comment>
        <translation>Berichtigen Sie {@updates_in_twelve_months} oder {@last_security_update}.</translation>
    </message>
    <message>
        <source>The revision before this one promised security updates; this one does not.</source>
        <comment>rule.support.not_weakened.message</comment>
        <translation>Die vorherige Revision sagte Sicherheitsupdates zu, diese nicht.</translation>
    </message>
    <message>
        <source>The revision before this one promised security updates to {earlier/support_end}; this one names no date.</source>
        <comment>rule.support.end_kept.message</comment>
        <translation>Die vorherige Revision sagte Sicherheitsupdates bis {earlier/support_end} zu; diese nennt kein Datum.</translation>
    </message>
    <message>
        <source>Write {earlier/support_end} or a later date.</source>
        <comment>rule.support.end_kept.mend</comment>
        <translation>Schreiben Sie {earlier/support_end} oder ein späteres Datum.</translation>
    </message>
    <message>
        <source>The revision before this one promised a period of each device; this one leaves it out.</source>
        <comment>rule.support.unit_kept.message</comment>
        <translation>Die vorherige Revision sagte einen Zeitraum je Gerät zu; in dieser fehlt er.</translation>
    </message>
    <message>
        <source>Write {@unit_period} as it was published, or a longer one.</source>
        <comment>rule.support.unit_kept.mend</comment>
        <translation>Geben Sie {@unit_period} so an, wie es veröffentlicht wurde, oder länger.</translation>
    </message>
    <message>
        <source>Each device was promised security updates for {earlier/unit_period/months} months and now gets them for {unit_period/months}; a published period must not be shortened.</source>
        <comment>rule.support.unit_not_shortened.message</comment>
        <translation>Jedem Gerät waren {earlier/unit_period/months} Monate lang Sicherheitsupdates zugesagt, jetzt sind es {unit_period/months}; ein veröffentlichter Zeitraum darf nicht verkürzt werden.</translation>
    </message>
    <message>
        <source>Write {earlier/unit_period/months} or more.</source>
        <comment>rule.support.unit_not_shortened.mend</comment>
        <translation>Schreiben Sie {earlier/unit_period/months} oder mehr.</translation>
    </message>
    <message>
        <source>The period of each device was published to count from {earlier/unit_period/counted_from} and now counts from {unit_period/counted_from}, which may be earlier; a published period must not be shortened.</source>
        <comment>rule.support.unit_start_kept.message</comment>
        <translation>Der Zeitraum je Gerät zählte veröffentlicht ab {earlier/unit_period/counted_from} und zählt jetzt ab {unit_period/counted_from}, was früher sein kann; ein veröffentlichter Zeitraum darf nicht verkürzt werden.</translation>
    </message>
    <message>
        <source>Write {earlier/unit_period/counted_from}.</source>
        <comment>rule.support.unit_start_kept.mend</comment>
        <translation>Schreiben Sie {earlier/unit_period/counted_from}.</translation>
    </message>
    <message>
        <source>Each device was promised {earlier/unit_period/months} months of security updates. Whether support may have ended cannot be told without {@end_of_sales}.</source>
        <comment>rule.support.unit_last_sold.message</comment>
        <translation>Jedem Gerät waren {earlier/unit_period/months} Monate Sicherheitsupdates zugesagt. Ob die Unterstützung beendet sein darf, lässt sich ohne {@end_of_sales} nicht sagen.</translation>
    </message>
    <message>
        <source>Write the last day on which the product was sold.</source>
        <comment>rule.support.unit_last_sold.mend</comment>
        <translation>Schreiben Sie den letzten Tag, an dem das Produkt verkauft wurde.</translation>
    </message>
    <message>
        <source>Each device was promised {earlier/unit_period/months} months of security updates. Devices were sold to {end_of_sales}, so support must not end {support_end}.</source>
        <comment>rule.support.unit_ended_early.message</comment>
        <translation>Jedem Gerät waren {earlier/unit_period/months} Monate Sicherheitsupdates zugesagt. Geräte wurden bis {end_of_sales} verkauft; die Unterstützung darf also nicht {support_end} enden.</translation>
    </message>
    <message>
        <source>Go on with updates at least until {limit}.</source>
        <comment>rule.support.unit_ended_early.mend</comment>
        <translation>Liefern Sie Updates mindestens bis {limit}.</translation>
    </message>
    <message>
        <source>Other software updates were promised to {earlier/software_updates_end} and now end {software_updates_end}; a published period must not be shortened.</source>
        <comment>rule.support.other_not_shortened.message</comment>
        <translation>Andere Softwareupdates waren bis {earlier/software_updates_end} zugesagt und enden jetzt {software_updates_end}; ein veröffentlichter Zeitraum darf nicht verkürzt werden.</translation>
    </message>
    <message>
        <source>Write {earlier/software_updates_end} or a later date.</source>
        <comment>rule.support.other_not_shortened.mend</comment>
        <translation>Schreiben Sie {earlier/software_updates_end} oder ein späteres Datum.</translation>
    </message>
    <message>
        <source>Other software updates were promised to {earlier/software_updates_end}; this revision does not name them.</source>
        <comment>rule.support.other_kept.message</comment>
        <translation>Andere Softwareupdates waren bis {earlier/software_updates_end} zugesagt; diese Revision nennt sie nicht.</translation>
    </message>
    <message>
        <source>Write {earlier/software_updates_end} or a later date in {@software_updates_end}.</source>
        <comment>rule.support.other_kept.mend</comment>
        <translation>Schreiben Sie {earlier/software_updates_end} oder ein späteres Datum in {@software_updates_end}.</translation>
    </message>
    <message>
        <source>Other software updates were promised for as long as security updates, to {earlier/support_end}, and now end {software_updates_end}; a published period must not be shortened.</source>
        <comment>rule.support.other_as_long.message</comment>
        <translation>Andere Softwareupdates waren so lange wie Sicherheitsupdates zugesagt, bis {earlier/support_end}, und enden jetzt {software_updates_end}; ein veröffentlichter Zeitraum darf nicht verkürzt werden.</translation>
    </message>
    <message>
        <source>Write {earlier/support_end} or a later date.</source>
        <comment>rule.support.other_as_long.mend</comment>
        <translation>Schreiben Sie {earlier/support_end} oder ein späteres Datum.</translation>
    </message>
    <message>
        <source>Each device was promised other software updates for {earlier/unit_period/other_months} months and now gets them for {unit_period/other_months}; a published period must not be shortened.</source>
        <comment>rule.support.other_unit_not_shortened.message</comment>
        <translation>Jedem Gerät waren {earlier/unit_period/other_months} Monate lang andere Softwareupdates zugesagt, jetzt sind es {unit_period/other_months}; ein veröffentlichter Zeitraum darf nicht verkürzt werden.</translation>
    </message>
    <message>
        <source>Write {earlier/unit_period/other_months} or more.</source>
        <comment>rule.support.other_unit_not_shortened.mend</comment>
        <translation>Schreiben Sie {earlier/unit_period/other_months} oder mehr.</translation>
    </message>
    <message>
        <source>Each device was promised other software updates for {earlier/unit_period/other_months} months; this revision does not name them.</source>
        <comment>rule.support.other_unit_kept.message</comment>
        <translation>Jedem Gerät waren {earlier/unit_period/other_months} Monate lang andere Softwareupdates zugesagt; diese Revision nennt sie nicht.</translation>
    </message>
    <message>
        <source>Write {earlier/unit_period/other_months} or more in {@unit_period/other_months}.</source>
        <comment>rule.support.other_unit_kept.mend</comment>
        <translation>Schreiben Sie {earlier/unit_period/other_months} oder mehr in {@unit_period/other_months}.</translation>
    </message>
    <message>
        <source>Only where support has ended may the date of a part be left unpublished.</source>
        <comment>rule.components.date_not_published.message</comment>
        <translation>Nur wo die Unterstützung beendet ist, darf das Datum eines Teils unveröffentlicht bleiben.</translation>
    </message>
    <message>
        <source>Write the date, or say that support has ended.</source>
        <comment>rule.components.date_not_published.mend</comment>
        <translation>Schreiben Sie das Datum, oder sagen Sie, dass die Unterstützung beendet ist.</translation>
    </message>
    <message>
        <source>The part is said to have ended, but its date ({item/support_end}) lies ahead.</source>
        <comment>rule.components.ended_passed.message</comment>
        <translation>Die Unterstützung des Teils soll beendet sein, aber sein Datum ({item/support_end}) liegt in der Zukunft.</translation>
    </message>
    <message>
        <source>Write the day on which its support ended, or say how firm the date ahead is.</source>
        <comment>rule.components.ended_passed.mend</comment>
        <translation>Schreiben Sie den Tag, an dem seine Unterstützung endete, oder sagen Sie, wie verbindlich das künftige Datum ist.</translation>
    </message>
    <message>
        <source>The device is supported until {support_end}, but this part only until {item/support_end}.</source>
        <comment>rule.components.promised_longer.message</comment>
        <translation>Das Gerät wird bis {support_end} unterstützt, dieses Teil aber nur bis {item/support_end}.</translation>
    </message>
    <message>
        <source>Say why you can support the device for longer than the part, or agree with its maker on a later date.</source>
        <comment>rule.components.promised_longer.mend</comment>
        <translation>Sagen Sie, warum Sie das Gerät länger unterstützen können als das Teil, oder vereinbaren Sie mit seinem Hersteller ein späteres Datum.</translation>
    </message>
    <message>
        <source>Each device is supported for {unit_period/months} months, but this part only for {item/unit_months}.</source>
        <comment>rule.components.unit_promised_longer.message</comment>
        <translation>Jedes Gerät wird {unit_period/months} Monate lang unterstützt, dieses Teil aber nur {item/unit_months}.</translation>
    </message>
    <message>
        <source>Say why you can support the device for longer than the part, or agree with its maker on a longer period.</source>
        <comment>rule.components.unit_promised_longer.mend</comment>
        <translation>Sagen Sie, warum Sie das Gerät länger unterstützen können als das Teil, oder vereinbaren Sie mit seinem Hersteller einen längeren Zeitraum.</translation>
    </message>
    <message>
        <source>A device bought today is supported for {unit_period/months} months, but this part only until {item/support_end}.</source>
        <comment>rule.components.unit_outlasts.message</comment>
        <translation>Ein heute gekauftes Gerät wird {unit_period/months} Monate lang unterstützt, dieses Teil aber nur bis {item/support_end}.</translation>
    </message>
    <message>
        <source>Say why you can support the device for longer than the part, or agree with its maker on {limit} or a later date.</source>
        <comment>rule.components.unit_outlasts.mend</comment>
        <translation>Sagen Sie, warum Sie das Gerät länger unterstützen können als das Teil, oder vereinbaren Sie mit seinem Hersteller {limit} oder ein späteres Datum.</translation>
    </message>
    <message>
        <source>The device is supported, but this part is not.</source>
        <comment>rule.components.unsupported.message</comment>
        <translation>Das Gerät wird unterstützt, dieses Teil aber nicht.</translation>
    </message>
    <message>
        <source>Say why you can support the device all the same, or agree with the maker of the part.</source>
        <comment>rule.components.unsupported.mend</comment>
        <translation>Sagen Sie, warum Sie das Gerät trotzdem unterstützen können, oder vereinbaren Sie es mit dem Hersteller des Teils.</translation>
    </message>
    <message>
        <source>The disclosure of the part&apos;s maker is named, but nobody can tell later whether it was changed.</source>
        <comment>rule.components.fingerprint_needed.message</comment>
        <translation>Die Erklärung des Teileherstellers ist genannt, aber niemand kann später sagen, ob sie geändert wurde.</translation>
    </message>
    <message>
        <source>The online service runs until {cloud_dependency_end}, says {@cloud_dependency_end}, but here it ends {item/support_end}.</source>
        <comment>rule.components.service_agrees.message</comment>
        <translation>Laut {@cloud_dependency_end} läuft der Onlinedienst bis {cloud_dependency_end}, hier endet er aber {item/support_end}.</translation>
    </message>
    <message>
        <source>Correct one of the two dates.</source>
        <comment>rule.components.service_agrees.mend</comment>
        <translation>Berichtigen Sie eines der beiden Daten.</translation>
    </message>
    <message>
        <source>{file} is not the file that you built upon: its fingerprint is {fingerprint}, not the one that stands here.</source>
        <comment>finding.components.fingerprint:changed.message</comment>
        <translation>{file} ist nicht die Datei, auf die Sie sich gestützt haben: Ihr Fingerabdruck ist {fingerprint} und nicht der, der hier steht.</translation>
    </message>
    <message>
        <source>Compare it with the file that you built upon. Where you agree with what it says now, write its fingerprint here.</source>
        <comment>finding.components.fingerprint:changed.mend</comment>
        <translation>Vergleichen Sie sie mit der Datei, auf die Sie sich gestützt haben. Sind Sie mit ihrem jetzigen Inhalt einverstanden, schreiben Sie ihren Fingerabdruck hierher.</translation>
    </message>
    <message>
        <source>{file} is a later revision of the file that you built upon.</source>
        <comment>finding.components.fingerprint:next.message</comment>
        <translation>{file} ist eine spätere Revision der Datei, auf die Sie sich gestützt haben.</translation>
    </message>
    <message>
        <source>Where you agree with what it says now, write {fingerprint} here.</source>
        <comment>finding.components.fingerprint:next.mend</comment>
        <translation>Sind Sie mit ihrem jetzigen Inhalt einverstanden, schreiben Sie hier {fingerprint}.</translation>
    </message>
    <message>
        <source>{file} seems to be the disclosure of this part, but no fingerprint is named.</source>
        <comment>finding.components.fingerprint:none.message</comment>
        <translation>{file} scheint die Erklärung zu diesem Teil zu sein, aber es ist kein Fingerabdruck genannt.</translation>
    </message>
    <message>
        <source>Write {fingerprint} in {field}.</source>
        <comment>finding.components.fingerprint:none.mend</comment>
        <translation>Schreiben Sie {fingerprint} in {field}.</translation>
    </message>
    <message>
        <source>No part that this disclosure names has the fingerprint, the address or the name of {file}, {name}.</source>
        <comment>finding.components.not_named.message</comment>
        <translation>Kein Teil, das diese Erklärung nennt, hat den Fingerabdruck, die Adresse oder den Namen von {file}, {name}.</translation>
    </message>
    <message>
        <source>Add {@components} with this part, or name another file. Its fingerprint is {fingerprint}.</source>
        <comment>finding.components.not_named.mend</comment>
        <translation>Ergänzen Sie {@components} um dieses Teil, oder nennen Sie eine andere Datei. Ihr Fingerabdruck ist {fingerprint}.</translation>
    </message>
    <message>
        <source>This says more than the maker of the part, who supports it until {end} ({file}).</source>
        <comment>finding.components.says_more:date.message</comment>
        <translation>Das ist mehr, als der Hersteller des Teils sagt; er unterstützt es bis {end} ({file}).</translation>
    </message>
    <message>
        <source>Write what the maker of the part says, or ask the maker.</source>
        <comment>finding.components.says_more.mend</comment>
        <translation>Schreiben Sie, was der Hersteller des Teils sagt, oder fragen Sie ihn.</translation>
    </message>
    <message>
        <source>This says more than the maker of the part, whose support has ended ({file}).</source>
        <comment>finding.components.says_more:ended.message</comment>
        <translation>Das ist mehr, als der Hersteller des Teils sagt; seine Unterstützung ist beendet ({file}).</translation>
    </message>
    <message>
        <source>This says more than the maker of the part, who supports each for {end} months ({file}).</source>
        <comment>finding.components.says_more:months.message</comment>
        <translation>Das ist mehr, als der Hersteller des Teils sagt; er unterstützt jedes {end} Monate lang ({file}).</translation>
    </message>
    <message>
        <source>This says more than the maker of the part, who promises nothing ({file}).</source>
        <comment>finding.components.says_more:not_promised.message</comment>
        <translation>Das ist mehr, als der Hersteller des Teils sagt; er sagt nichts zu ({file}).</translation>
    </message>
    <message>
        <source>The device is supported until {device}, but the maker of this part supports it only until {end} ({file}).</source>
        <comment>finding.components.supplier_ends_first:date.message</comment>
        <translation>Das Gerät wird bis {device} unterstützt, der Hersteller dieses Teils unterstützt es aber nur bis {end} ({file}).</translation>
    </message>
    <message>
        <source>Say why you can support the device for longer than the part, or agree with its maker on a later date.</source>
        <comment>finding.components.supplier_ends_first.mend</comment>
        <translation>Sagen Sie, warum Sie das Gerät länger unterstützen können als das Teil, oder vereinbaren Sie mit seinem Hersteller ein späteres Datum.</translation>
    </message>
    <message>
        <source>The device is supported, but the maker of this part has ended its support ({file}).</source>
        <comment>finding.components.supplier_ends_first:ended.message</comment>
        <translation>Das Gerät wird unterstützt, aber der Hersteller dieses Teils hat seine Unterstützung beendet ({file}).</translation>
    </message>
    <message>
        <source>Each device is supported for {device} months, but the maker of this part supports it only for {end} ({file}).</source>
        <comment>finding.components.supplier_ends_first:months.message</comment>
        <translation>Jedes Gerät wird {device} Monate lang unterstützt, der Hersteller dieses Teils unterstützt es aber nur {end} ({file}).</translation>
    </message>
    <message>
        <source>The device is supported, but the maker of this part promises nothing ({file}).</source>
        <comment>finding.components.supplier_ends_first:not_promised.message</comment>
        <translation>Das Gerät wird unterstützt, aber der Hersteller dieses Teils sagt nichts zu ({file}).</translation>
    </message>
    <message>
        <source>Write the date itself, such as {example}.</source>
        <comment>finding.date.length_of_time:date.mend</comment>
        <translation>Schreiben Sie das Datum selbst, etwa {example}.</translation>
    </message>
    <message>
        <source>Write the date itself, such as {example}; or the length of each device&apos;s period in {@unit_period}.</source>
        <comment>finding.date.length_of_time:unit.mend</comment>
        <translation>Schreiben Sie das Datum selbst, etwa {example}; oder die Dauer je Gerät in {@unit_period}.</translation>
    </message>
    <message>
        <source>Each device of the same product was promised {end} months of security updates by the disclosure {id} ({file}); this one promises less.</source>
        <comment>finding.history.same_product_unit.message</comment>
        <translation>Jedem Gerät desselben Produkts sagt die Erklärung {id} ({file}) {end} Monate Sicherheitsupdates zu; diese sagt weniger zu.</translation>
    </message>
    <message>
        <source>Promise {end} months or more, or make this the next revision of that disclosure.</source>
        <comment>finding.history.same_product_unit.mend</comment>
        <translation>Sagen Sie {end} Monate oder mehr zu, oder machen Sie dies zur nächsten Revision jener Erklärung.</translation>
    </message>
    <message>
        <source>Each device was promised {end} months of security updates by {promised_by}, and now gets them for {now}; a published period must not be shortened.</source>
        <comment>finding.history.unit_shortened.message</comment>
        <translation>Jedem Gerät waren laut {promised_by} {end} Monate Sicherheitsupdates zugesagt, jetzt sind es {now}; ein veröffentlichter Zeitraum darf nicht verkürzt werden.</translation>
    </message>
    <message>
        <source>Write {end} or more.</source>
        <comment>finding.history.unit_shortened.mend</comment>
        <translation>Schreiben Sie {end} oder mehr.</translation>
    </message>
    <message>
        <source>Each device was promised {end} months of security updates by {promised_by}; this revision does not keep that.</source>
        <comment>finding.history.unit_weakened.message</comment>
        <translation>Jedem Gerät waren laut {promised_by} {end} Monate Sicherheitsupdates zugesagt; diese Revision hält das nicht ein.</translation>
    </message>
    <message>
        <source>Promise {end} months or more. Where support has ended, {@end_of_sales} and {@support_end} show that it lasted as long.</source>
        <comment>finding.history.unit_weakened.mend</comment>
        <translation>Sagen Sie {end} Monate oder mehr zu. Wo die Unterstützung beendet ist, zeigen {@end_of_sales} und {@support_end}, dass sie so lange gedauert hat.</translation>
    </message>
    <message>
        <source>OpenEoX asks on which day security updates end, and no date is named.</source>
        <comment>finding.openeox.no_date.message</comment>
        <translation>OpenEoX fragt, an welchem Tag die Sicherheitsupdates enden, und es ist kein Datum genannt.</translation>
    </message>
    <message>
        <source>Export the disclosure once {@support_end} names a date.</source>
        <comment>finding.openeox.no_date.mend</comment>
        <translation>Exportieren Sie die Erklärung, sobald {@support_end} ein Datum nennt.</translation>
    </message>
    <message>
        <source>New functions alone are no security update, and neither is a repair of the hardware.</source>
        <comment>term.security_update.not</comment>
        <translation>Neue Funktionen allein sind kein Sicherheitsupdate, eine Reparatur der Hardware auch nicht.</translation>
    </message>
    <message>
        <source>software update</source>
        <comment>term.software_update.title</comment>
        <translation>Softwareupdate</translation>
    </message>
    <message>
        <source>Any change to a product&apos;s software, whether for security, for new functions or to keep it working as promised.</source>
        <comment>term.software_update.meaning</comment>
        <translation>Jede Änderung an der Software eines Produkts, ob für die Sicherheit, für neue Funktionen oder damit es weiter wie zugesagt arbeitet.</translation>
    </message>
    <message>
        <source>It need not fix a security flaw.</source>
        <comment>term.software_update.not</comment>
        <translation>Es muss keine Sicherheitslücke schließen.</translation>
    </message>
    <message>
        <source>automatic update</source>
        <comment>term.automatic_update.title</comment>
        <translation>automatisches Update</translation>
    </message>
    <message>
        <source>An update that the product installs by itself, unless the user has switched that off.</source>
        <comment>term.automatic_update.meaning</comment>
        <translation>Ein Update, das das Produkt von selbst installiert, wenn das nicht abgeschaltet wurde.</translation>
    </message>
    <message>
        <source>An update that the product only announces is not automatic.</source>
        <comment>term.automatic_update.not</comment>
        <translation>Ein Update, das das Produkt nur ankündigt, ist nicht automatisch.</translation>
    </message>
    <message>
        <source>It is not how long the product lasts, and not the legal guarantee.</source>
        <comment>term.support_period.not</comment>
        <translation>Er sagt nicht, wie lange das Produkt hält, und ist nicht die gesetzliche Gewährleistung.</translation>
    </message>
    <message>
        <source>It is no commercial guarantee for the product and no official label.</source>
        <comment>term.promised.not</comment>
        <translation>Das ist keine gewerbliche Garantie für das Produkt und kein amtliches Kennzeichen.</translation>
    </message>
    <message>
        <source>It is no promise; a law that asks for a minimum period is not met by it.</source>
        <comment>term.planned.not</comment>
        <translation>Das ist keine Zusage; ein Gesetz, das einen Mindestzeitraum verlangt, ist damit nicht erfüllt.</translation>
    </message>
    <message>
        <source>It does not say that there will be none, and it takes away none of the buyer&apos;s rights against the seller.</source>
        <comment>term.not_promised.not</comment>
        <translation>Das heißt nicht, dass es keine geben wird, und es nimmt dem Käufer keine Rechte gegenüber dem Verkäufer.</translation>
    </message>
    <message>
        <source>It does not say that the product stops working.</source>
        <comment>term.ended.not</comment>
        <translation>Das heißt nicht, dass das Produkt nicht mehr funktioniert.</translation>
    </message>
    <message>
        <source>security flaw</source>
        <comment>term.flaw.title</comment>
        <translation>Sicherheitslücke</translation>
    </message>
    <message>
        <source>A weakness of a product that somebody can use to attack it.</source>
        <comment>term.flaw.meaning</comment>
        <translation>Eine Schwäche eines Produkts, die jemand für einen Angriff nutzen kann.</translation>
    </message>
    <message>
        <source>It is one even before anybody has used it.</source>
        <comment>term.flaw.not</comment>
        <translation>Das ist sie auch, bevor jemand sie genutzt hat.</translation>
    </message>
    <message>
        <source>It is not the shop that sells the product, and not who imports it.</source>
        <comment>term.manufacturer.not</comment>
        <translation>Das ist nicht der Laden, der das Produkt verkauft, und nicht, wer es einführt.</translation>
    </message>
    <message>
        <source>A part without software is none here.</source>
        <comment>term.component.not</comment>
        <translation>Ein Teil ohne Software ist hier keine.</translation>
    </message>
    <message>
        <source>placed on the market</source>
        <comment>term.placed_on_market.title</comment>
        <translation>in Verkehr gebracht</translation>
    </message>
    <message>
        <source>A single product is placed on the market when it is supplied for the first time, to a shop or to a user.</source>
        <comment>term.placed_on_market.meaning</comment>
        <translation>Ein einzelnes Produkt wird in Verkehr gebracht, wenn es zum ersten Mal geliefert wird, an einen Laden oder an einen Nutzer.</translation>
    </message>
    <message>
        <source>It is not the day on which a customer bought it, and not the day on which the first one of many was sold.</source>
        <comment>term.placed_on_market.not</comment>
        <translation>Das ist nicht der Tag, an dem ein Kunde es kaufte, und nicht der Tag, an dem das erste von vielen verkauft wurde.</translation>
    </message>
    <message>
        <source>end of sales</source>
        <comment>term.end_of_sales.title</comment>
        <translation>Verkaufsende</translation>
    </message>
    <message>
        <source>The last day on which customers can order the product from the manufacturer.</source>
        <comment>term.end_of_sales.meaning</comment>
        <translation>Der letzte Tag, an dem Kunden das Produkt beim Hersteller bestellen können.</translation>
    </message>
    <message>
        <source>Shops may sell what they have in stock for longer.</source>
        <comment>term.end_of_sales.not</comment>
        <translation>Läden können länger verkaufen, was sie auf Lager haben.</translation>
    </message>
    <message>
        <source>ordinary product</source>
        <comment>term.ordinary_product.title</comment>
        <translation>gewöhnliches Produkt</translation>
    </message>
    <message>
        <source>A product of the same kind that needs no software to do its work, such as a kettle without an app.</source>
        <comment>term.ordinary_product.meaning</comment>
        <translation>Ein Produkt der gleichen Art, das ohne Software arbeitet, zum Beispiel ein Wasserkocher ohne App.</translation>
    </message>
    <message>
        <source>It need not be cheaper or worse.</source>
        <comment>term.ordinary_product.not</comment>
        <translation>Es muss nicht billiger oder schlechter sein.</translation>
    </message>
    <message>
        <source>disclosure</source>
        <comment>term.disclosure.title</comment>
        <translation>Erklärung</translation>
    </message>
    <message>
        <source>A file in which a manufacturer says, by these definitions, how and until when a product gets updates.</source>
        <comment>term.disclosure.meaning</comment>
        <translation>Eine Datei, in der ein Hersteller nach diesen Definitionen sagt, wie und bis wann ein Produkt Updates bekommt.</translation>
    </message>
    <message>
        <source>It is no certificate; nobody but the manufacturer has checked what it says.</source>
        <comment>term.disclosure.not</comment>
        <translation>Sie ist kein Zertifikat; nur der Hersteller hat geprüft, was darin steht.</translation>
    </message>
    <message>
        <source>revision</source>
        <comment>term.revision.title</comment>
        <translation>Revision</translation>
    </message>
    <message>
        <source>A published disclosure that takes the place of an earlier one with the same number.</source>
        <comment>term.revision.meaning</comment>
        <translation>Eine veröffentlichte Erklärung, die eine frühere mit derselben Nummer ersetzt.</translation>
    </message>
    <message>
        <source>It cannot shorten or weaken what was promised.</source>
        <comment>term.revision.not</comment>
        <translation>Sie kann nicht kürzen oder abschwächen, was zugesagt wurde.</translation>
    </message>
    <message>
        <source>fingerprint</source>
        <comment>term.fingerprint.title</comment>
        <translation>Fingerabdruck</translation>
    </message>
    <message>
        <source>64 characters that are computed from all the data of a disclosure; when any of it changes, they change.</source>
        <comment>term.fingerprint.meaning</comment>
        <translation>64 Zeichen, die aus allen Daten einer Erklärung berechnet werden; ändert sich etwas daran, ändern sie sich.</translation>
    </message>
    <message>
        <source>It does not tell who wrote the disclosure.</source>
        <comment>term.fingerprint.not</comment>
        <translation>Er sagt nicht, wer die Erklärung geschrieben hat.</translation>
    </message>
    <message>
        <source>&quot;{file}&quot; lists what was published and is left as it is; choose another name.</source>
        <comment>finding.phrase.failed.list_replaced</comment>
        <translation>„{file}“ ist die Liste des Veröffentlichten und bleibt, wie sie ist; wählen Sie einen anderen Namen.</translation>
    </message>
    <message>
        <source>&quot;{file}&quot; is the file that is read here and is left as it is; choose another name.</source>
        <comment>finding.phrase.failed.own_input</comment>
        <translation>„{file}“ ist die Datei, die hier gelesen wird, und bleibt, wie sie ist; wählen Sie einen anderen Namen.</translation>
    </message>
    <message>
        <source>Line {line} of &quot;{file}&quot; is damaged, so nobody can tell what was published. Put a whole copy of that file back.</source>
        <comment>finding.phrase.failed.publication_list</comment>
        <translation>Zeile {line} von „{file}“ ist beschädigt; niemand kann sagen, was veröffentlicht wurde. Legen Sie eine heile Kopie dieser Datei zurück.</translation>
    </message>
    <message>
        <source>Cannot read standard input: {why}.</source>
        <comment>finding.phrase.failed.standard_input</comment>
        <translation>Die Standardeingabe kann nicht gelesen werden: {why}.</translation>
    </message>
    <message>
        <source>it is not open</source>
        <comment>finding.phrase.why.not_open</comment>
        <translation>sie ist nicht offen</translation>
    </message>
    <message>
        <source>only its owner can replace it in that folder</source>
        <comment>finding.phrase.why.sticky</comment>
        <translation>in diesem Ordner kann nur der Besitzer sie ersetzen</translation>
    </message>
    <message>
        <source>{field} names the barcode number {number}, which no product can have.</source>
        <comment>finding.gtin.in_address:reserved.message</comment>
        <translation>{field} nennt die Strichcodenummer {number}, die kein Produkt haben kann.</translation>
    </message>
    <message>
        <source>Write the number below the barcode of the product, or leave it out.</source>
        <comment>finding.gtin.in_address:reserved.mend</comment>
        <translation>Schreiben Sie die Nummer, die unter dem Strichcode des Produkts steht, oder lassen Sie sie weg.</translation>
    </message>
    <message>
        <source>{field} has a letter with more than {count} marks, which do not fit on a line.</source>
        <comment>finding.text.unprintable:stacked.message</comment>
        <translation>{field} hat einen Buchstaben mit mehr als {count} Zeichen darüber oder darunter; so viele passen nicht in eine Zeile.</translation>
    </message>
    <message>
        <source>Take marks away.</source>
        <comment>finding.text.unprintable:stacked.mend</comment>
        <translation>Nehmen Sie solche Zeichen weg.</translation>
    </message>
    <message>
        <source>{field} has a control character in it, written with a percent sign.</source>
        <comment>finding.url.invalid:control.message</comment>
        <translation>{field} enthält ein Steuerzeichen, das mit einem Prozentzeichen geschrieben ist.</translation>
    </message>
    <message>
        <source>Take it out.</source>
        <comment>finding.url.invalid:control.mend</comment>
        <translation>Nehmen Sie es heraus.</translation>
    </message>
    <message>
        <source>Add its fingerprint; it is shown when both files are checked together.</source>
        <comment>rule.components.fingerprint_needed.mend</comment>
        <translation>Ergänzen Sie ihren Fingerabdruck; er wird gezeigt, wenn beide Dateien zusammen geprüft werden.</translation>
    </message>
    <message>
        <source>From the upper edge of the paper to the level line of the cross at the lower left (should be {right}):</source>
        <comment>finding.phrase.calibration.bottom</comment>
        <translation>Von der Oberkante des Papiers bis zur waagerechten Linie des Kreuzes unten links (sollte {right} sein):</translation>
    </message>
    <message>
        <source>From the left edge of the paper to the upright line of the cross at the upper left (should be {right}):</source>
        <comment>finding.phrase.calibration.left</comment>
        <translation>Von der linken Kante des Papiers bis zur senkrechten Linie des Kreuzes oben links (sollte {right} sein):</translation>
    </message>
    <message>
        <source>Then measure with a ruler where the crosses lie on the paper, to half a millimetre:</source>
        <comment>finding.phrase.calibration.measure</comment>
        <translation>Messen Sie dann mit einem Lineal auf einen halben Millimeter genau, wo die Kreuze auf dem Papier liegen:</translation>
    </message>
    <message>
        <source>From the left edge of the paper to the upright line of the cross at the upper right (should be {right}):</source>
        <comment>finding.phrase.calibration.right</comment>
        <translation>Von der linken Kante des Papiers bis zur senkrechten Linie des Kreuzes oben rechts (sollte {right} sein):</translation>
    </message>
    <message>
        <source>The ruler at the top is {across} mm long, the one at the side {down} mm. If they are not, choose 100 % in the printer&apos;s dialog and switch &quot;fit to page&quot; off. A phone should read the code: &quot;100 % scale&quot;.</source>
        <comment>finding.phrase.calibration.scale</comment>
        <translation>Das Lineal oben ist {across} mm lang, das an der Seite {down} mm. Wenn nicht, wählen Sie im Dialog des Druckers 100 % und schalten Sie „An Seite anpassen“ aus. Ein Telefon sollte den Code lesen: „100 % scale“.</translation>
    </message>
    <message>
        <source>Calibration page</source>
        <comment>finding.phrase.calibration.title</comment>
        <translation>Kalibrierseite</translation>
    </message>
    <message>
        <source>From the upper edge of the paper to the level line of the cross at the upper left (should be {right}):</source>
        <comment>finding.phrase.calibration.top</comment>
        <translation>Von der Oberkante des Papiers bis zur waagerechten Linie des Kreuzes oben links (sollte {right} sein):</translation>
    </message>
    <message>
        <source>Type the four numbers in, in this order: updatefacts sheets --measured LEFT,RIGHT,TOP,BOTTOM</source>
        <comment>finding.phrase.calibration.type_in</comment>
        <translation>Geben Sie die vier Zahlen in dieser Reihenfolge ein: updatefacts sheets --measured LEFT,RIGHT,TOP,BOTTOM</translation>
    </message>
    <message>
        <source>The ledger &quot;{file}&quot; cannot be used: {why}.</source>
        <comment>finding.phrase.failed.ledger</comment>
        <translation>Das Protokoll „{file}“ kann nicht benutzt werden: {why}.</translation>
    </message>
    <message>
        <source>There is a ledger &quot;{file}&quot; already. Go on with its run (--resume), or choose another name.</source>
        <comment>finding.phrase.failed.ledger_exists</comment>
        <translation>Es gibt schon ein Protokoll „{file}“. Setzen Sie seinen Druck fort (--resume), oder wählen Sie einen anderen Namen.</translation>
    </message>
    <message>
        <source>&quot;{file}&quot; is no ledger of a print run.</source>
        <comment>finding.phrase.failed.no_ledger</comment>
        <translation>„{file}“ ist kein Protokoll eines Drucks.</translation>
    </message>
    <message>
        <source>First label: {across} from the left, {down} from the top.</source>
        <comment>finding.phrase.sheet.first</comment>
        <translation>Erstes Etikett: {across} von links, {down} von oben.</translation>
    </message>
    <message>
        <source>Label: {across} wide, {down} high.</source>
        <comment>finding.phrase.sheet.label</comment>
        <translation>Etikett: {across} breit, {down} hoch.</translation>
    </message>
    <message>
        <source>Paper: {across} wide, {down} high.</source>
        <comment>finding.phrase.sheet.paper</comment>
        <translation>Papier: {across} breit, {down} hoch.</translation>
    </message>
    <message>
        <source>From one label to the next: {across} across, {down} down.</source>
        <comment>finding.phrase.sheet.pitch</comment>
        <translation>Von Etikett zu Etikett: {across} waagerecht, {down} senkrecht.</translation>
    </message>
    <message>
        <source>the printer</source>
        <comment>finding.phrase.thing.printer</comment>
        <translation>der Drucker</translation>
    </message>
    <message>
        <source>the file of printers</source>
        <comment>finding.phrase.thing.printers</comment>
        <translation>die Druckerdatei</translation>
    </message>
    <message>
        <source>the sheet</source>
        <comment>finding.phrase.thing.sheet</comment>
        <translation>der Bogen</translation>
    </message>
    <message>
        <source>the file of sheets</source>
        <comment>finding.phrase.thing.sheets</comment>
        <translation>die Bogendatei</translation>
    </message>
    <message>
        <source>By these numbers the printer sets everything {offset} off; at most {limit} can be.</source>
        <comment>finding.sheet.measured:offset.message</comment>
        <translation>Nach diesen Zahlen versetzt der Drucker alles um {offset}; höchstens {limit} kann sein.</translation>
    </message>
    <message>
        <source>Print the page at 100 %, without &quot;fit to page&quot;, and measure again: LEFT,RIGHT,TOP,BOTTOM in millimetres.</source>
        <comment>finding.sheet.measured.mend</comment>
        <translation>Drucken Sie die Seite mit 100 %, ohne „An Seite anpassen“, und messen Sie noch einmal: LEFT,RIGHT,TOP,BOTTOM in Millimetern.</translation>
    </message>
    <message>
        <source>By these numbers the crosses lie {measured} apart; they should lie {right} apart.</source>
        <comment>finding.sheet.measured:scale.message</comment>
        <translation>Nach diesen Zahlen liegen die Kreuze {measured} auseinander; es sollten {right} sein.</translation>
    </message>
    <message>
        <source>There is no room for crop marks beside the labels of {name}.</source>
        <comment>finding.sheet.no_marks.message</comment>
        <translation>Neben den Etiketten von {name} ist kein Platz für Schnittmarken.</translation>
    </message>
    <message>
        <source>Leave the crop marks out, or take a sheet with wider margins.</source>
        <comment>finding.sheet.no_marks.mend</comment>
        <translation>Lassen Sie die Schnittmarken weg oder nehmen Sie einen Bogen mit breiteren Rändern.</translation>
    </message>
    <message>
        <source>The labels of {name} reach over the edge of the paper: they need {size}, and the paper is {paper}.</source>
        <comment>finding.sheet.outside_paper.message</comment>
        <translation>Die Etiketten von {name} reichen über den Rand des Papiers: Sie brauchen {size}, und das Papier misst {paper}.</translation>
    </message>
    <message>
        <source>Correct the numbers.</source>
        <comment>finding.sheet.outside_paper.mend</comment>
        <translation>Berichtigen Sie die Zahlen.</translation>
    </message>
    <message>
        <source>The labels of {name} overlap: each is {size}, and the next one begins after {pitch}.</source>
        <comment>finding.sheet.overlap.message</comment>
        <translation>Die Etiketten von {name} überlappen sich: Jedes misst {size}, und das nächste beginnt nach {pitch}.</translation>
    </message>
    <message>
        <source>Correct the numbers.</source>
        <comment>finding.sheet.overlap.mend</comment>
        <translation>Berichtigen Sie die Zahlen.</translation>
    </message>
    <message>
        <source>No printer {name} is in the file of printers.</source>
        <comment>finding.sheet.printer.message</comment>
        <translation>In der Druckerdatei steht kein Drucker {name}.</translation>
    </message>
    <message>
        <source>Measure it with &quot;updatefacts sheets --calibrate&quot;, or correct the name.</source>
        <comment>finding.sheet.printer.mend</comment>
        <translation>Messen Sie ihn mit „updatefacts sheets --calibrate“ aus oder berichtigen Sie den Namen.</translation>
    </message>
    <message>
        <source>Labels for a printer of {dpi} dots per inch and labels for one of {other} cannot lie on one sheet.</source>
        <comment>finding.sheet.resolution.message</comment>
        <translation>Etiketten für einen Drucker mit {dpi} Punkten pro Zoll und Etiketten für einen mit {other} können nicht auf einem Bogen liegen.</translation>
    </message>
    <message>
        <source>Make all of them for the same resolution.</source>
        <comment>finding.sheet.resolution.mend</comment>
        <translation>Machen Sie alle für dieselbe Auflösung.</translation>
    </message>
    <message>
        <source>The sheet {name} has {count} labels; none of them has the number {start}.</source>
        <comment>finding.sheet.start.message</comment>
        <translation>Der Bogen {name} hat {count} Etiketten; keines davon hat die Nummer {start}.</translation>
    </message>
    <message>
        <source>Start with a label from 1 to {count}.</source>
        <comment>finding.sheet.start.mend</comment>
        <translation>Beginnen Sie mit einem Etikett von 1 bis {count}.</translation>
    </message>
    <message>
        <source>The label is {size}, and a label of the sheet {name} only {place}.</source>
        <comment>finding.sheet.too_small.message</comment>
        <translation>Das Etikett misst {size}, ein Etikett des Bogens {name} nur {place}.</translation>
    </message>
    <message>
        <source>&quot;updatefacts sheets --fits TEMPLATE&quot; lists the sheets that it fits on.</source>
        <comment>finding.sheet.too_small.mend</comment>
        <translation>„updatefacts sheets --fits TEMPLATE“ zählt die Bögen auf, auf die es passt.</translation>
    </message>
    <message>
        <source>There is no sheet {name}.</source>
        <comment>finding.sheet.unknown:none.message</comment>
        <translation>Den Bogen {name} gibt es nicht.</translation>
    </message>
    <message>
        <source>&quot;updatefacts sheets&quot; lists those there are; any other is written as custom:PAPER,COLUMNSxROWS,WIDTHxHEIGHT,LEFTxTOP,GAPxGAP.</source>
        <comment>finding.sheet.unknown:none.mend</comment>
        <translation>„updatefacts sheets“ zählt auf, welche es gibt; jeden anderen schreibt man als custom:PAPER,COLUMNSxROWS,WIDTHxHEIGHT,LEFTxTOP,GAPxGAP.</translation>
    </message>
    <message>
        <source>{name} is the number of several sheets.</source>
        <comment>finding.sheet.unknown:several.message</comment>
        <translation>{name} ist die Nummer mehrerer Bögen.</translation>
    </message>
    <message>
        <source>Write {sheets}.</source>
        <comment>finding.sheet.unknown:several.mend</comment>
        <translation>Schreiben Sie {sheets}.</translation>
    </message>
    <message>
        <source>{value} does not describe a sheet.</source>
        <comment>finding.sheet.wrong:custom.message</comment>
        <translation>{value} beschreibt keinen Bogen.</translation>
    </message>
    <message>
        <source>Write custom:PAPER,COLUMNSxROWS,WIDTHxHEIGHT,LEFTxTOP,GAPxGAP with lengths in millimetres, such as custom:a4,3x7,63.5x38.1,7.2x15.1,2.5x0.</source>
        <comment>finding.sheet.wrong:custom.mend</comment>
        <translation>Schreiben Sie custom:PAPER,COLUMNSxROWS,WIDTHxHEIGHT,LEFTxTOP,GAPxGAP mit Längen in Millimetern, zum Beispiel custom:a4,3x7,63.5x38.1,7.2x15.1,2.5x0.</translation>
    </message>
    <message>
        <source>The grid is not given as columns and rows.</source>
        <comment>finding.sheet.wrong:grid.message</comment>
        <translation>Das Raster ist nicht mit Spalten und Zeilen angegeben.</translation>
    </message>
    <message>
        <source>Write two whole numbers, such as [3, 7], for at most {limit} labels.</source>
        <comment>finding.sheet.wrong:grid.mend</comment>
        <translation>Schreiben Sie zwei ganze Zahlen, zum Beispiel [3, 7], für höchstens {limit} Etiketten.</translation>
    </message>
    <message>
        <source>The id of the sheet cannot be part of a command.</source>
        <comment>finding.sheet.wrong:id.message</comment>
        <translation>Die Kennung des Bogens kann nicht Teil eines Befehls sein.</translation>
    </message>
    <message>
        <source>Write up to 64 letters from A to Z, digits, &quot;_&quot; and &quot;-&quot;, such as avery-l7160.</source>
        <comment>finding.sheet.wrong:id.mend</comment>
        <translation>Schreiben Sie bis zu 64 Buchstaben von A bis Z, Ziffern, „_“ und „-“, zum Beispiel avery-l7160.</translation>
    </message>
    <message>
        <source>{value} is no length; {key} needs one.</source>
        <comment>finding.sheet.wrong:length.message</comment>
        <translation>{value} ist keine Länge; {key} braucht eine.</translation>
    </message>
    <message>
        <source>Write a number with its unit, such as 63.5mm or 2.625in.</source>
        <comment>finding.sheet.wrong:length.mend</comment>
        <translation>Schreiben Sie eine Zahl mit ihrer Einheit, zum Beispiel 63.5mm oder 2.625in.</translation>
    </message>
    <message>
        <source>The printer is off by more than can be.</source>
        <comment>finding.sheet.wrong:offset.message</comment>
        <translation>Der Drucker weicht stärker ab, als es sein kann.</translation>
    </message>
    <message>
        <source>Write at most {limit}.</source>
        <comment>finding.sheet.wrong:offset.mend</comment>
        <translation>Schreiben Sie höchstens {limit}.</translation>
    </message>
    <message>
        <source>{key} needs two lengths of at least {least}.</source>
        <comment>finding.sheet.wrong:pair.message</comment>
        <translation>{key} braucht zwei Längen von mindestens {least}.</translation>
    </message>
    <message>
        <source>Write them with their unit, such as [63.5mm, 38.1mm] or [4in, 2in].</source>
        <comment>finding.sheet.wrong:pair.mend</comment>
        <translation>Schreiben Sie sie mit ihrer Einheit, zum Beispiel [63.5mm, 38.1mm] oder [4in, 2in].</translation>
    </message>
    <message>
        <source>There is no paper {value}.</source>
        <comment>finding.sheet.wrong:paper.message</comment>
        <translation>Das Papier {value} gibt es nicht.</translation>
    </message>
    <message>
        <source>Write a3, a4, a5, a6, letter or legal, or width and height, such as [210mm, 297mm].</source>
        <comment>finding.sheet.wrong:paper.mend</comment>
        <translation>Schreiben Sie a3, a4, a5, a6, letter oder legal oder Breite und Höhe, zum Beispiel [210mm, 297mm].</translation>
    </message>
    <message>
        <source>There are two printers {name}.</source>
        <comment>finding.sheet.wrong:printer_twice.message</comment>
        <translation>Es gibt zwei Drucker {name}.</translation>
    </message>
    <message>
        <source>Give each a name of its own.</source>
        <comment>finding.sheet.wrong:printer_twice.mend</comment>
        <translation>Geben Sie jedem einen eigenen Namen.</translation>
    </message>
    <message>
        <source>The scale of the printer is not usable.</source>
        <comment>finding.sheet.wrong:scale.message</comment>
        <translation>Der Maßstab des Druckers ist nicht brauchbar.</translation>
    </message>
    <message>
        <source>Write two numbers from 0.95 to 1.05, such as [1.001, 0.998].</source>
        <comment>finding.sheet.wrong:scale.mend</comment>
        <translation>Schreiben Sie zwei Zahlen von 0.95 bis 1.05, zum Beispiel [1.001, 0.998].</translation>
    </message>
    <message>
        <source>This is no usable name.</source>
        <comment>finding.sheet.wrong:title.message</comment>
        <translation>Das ist kein brauchbarer Name.</translation>
    </message>
    <message>
        <source>Write one short line.</source>
        <comment>finding.sheet.wrong:title.mend</comment>
        <translation>Schreiben Sie eine kurze Zeile.</translation>
    </message>
    <message>
        <source>There are two sheets {name}.</source>
        <comment>finding.sheet.wrong:twice.message</comment>
        <translation>Es gibt zwei Bögen {name}.</translation>
    </message>
    <message>
        <source>Give each an id of its own.</source>
        <comment>finding.sheet.wrong:twice.mend</comment>
        <translation>Geben Sie jedem eine eigene Kennung.</translation>
    </message>
    <message>
        <source>The labels of &quot;{file}&quot; are not the same as when it was printed before. Print it as a new run.</source>
        <comment>finding.phrase.failed.other_volume</comment>
        <translation>Die Etiketten von „{file}“ sind nicht dieselben wie beim ersten Druck. Drucken Sie sie als neuen Druck.</translation>
    </message>
    <message>
        <source>File {volume} of the run is missing.</source>
        <comment>finding.phrase.said.ledger_missing</comment>
        <translation>Die Datei {volume} des Drucks fehlt.</translation>
    </message>
    <message>
        <source>The files {first} to {last} of the run are missing.</source>
        <comment>finding.phrase.said.ledger_missing_several</comment>
        <translation>Die Dateien {first} bis {last} des Drucks fehlen.</translation>
    </message>
    <message>
        <source>&quot;{file}&quot; is the ledger of another run.</source>
        <comment>finding.phrase.said.ledger_other</comment>
        <translation>„{file}“ ist das Protokoll eines anderen Drucks.</translation>
    </message>
    <message>
        <source>File {volume} of the run was printed twice, again in &quot;{file}&quot;.</source>
        <comment>finding.phrase.said.ledger_twice</comment>
        <translation>Die Datei {volume} des Drucks wurde zweimal gedruckt, noch einmal in „{file}“.</translation>
    </message>
    <message>
        <source>The run of &quot;{file}&quot; has not come to its end.</source>
        <comment>finding.phrase.said.ledger_unfinished</comment>
        <translation>Der Druck von „{file}“ ist nicht zu Ende gekommen.</translation>
    </message>
    <message>
        <source>The run is whole: labels {labels}, files {volumes}; nothing is missing, nothing was printed twice.</source>
        <comment>finding.phrase.said.ledger_whole</comment>
        <translation>Der Druck ist vollständig: Etiketten {labels}, Dateien {volumes}; nichts fehlt, nichts wurde zweimal gedruckt.</translation>
    </message>
    <message>
        <source>Files not written, because what was read back is not what the labels say: {count}.</source>
        <comment>finding.phrase.said.print_not_right</comment>
        <translation>Nicht geschriebene Dateien, weil das Zurückgelesene nicht dem entspricht, was die Etiketten sagen: {count}.</translation>
    </message>
    <message>
        <source>{labels} labels, {rate} a second</source>
        <comment>finding.phrase.said.print_progress</comment>
        <translation>{labels} Etiketten, {rate} in der Sekunde</translation>
    </message>
    <message>
        <source>Stopped. What is printed stays; --resume goes on from there.</source>
        <comment>finding.phrase.said.print_stopped</comment>
        <translation>Angehalten. Was gedruckt ist, bleibt; --resume macht dort weiter.</translation>
    </message>
    <message>
        <source>Labels printed: {labels}; pages: {pages}; files: {volumes}; rows that were not printed: {refused}.</source>
        <comment>finding.phrase.said.printed</comment>
        <translation>Gedruckte Etiketten: {labels}; Seiten: {pages}; Dateien: {volumes}; nicht gedruckte Zeilen: {refused}.</translation>
    </message>
    <message>
        <source>Labels that were there already: {labels}.</source>
        <comment>finding.phrase.said.printed_before</comment>
        <translation>Etiketten, die schon da waren: {labels}.</translation>
    </message>
    <message>
        <source>Stale labels: {count} of {all}.</source>
        <comment>finding.phrase.said.stale</comment>
        <translation>Überholte Etiketten: {count} von {all}.</translation>
    </message>
    <message>
        <source>another design</source>
        <comment>finding.phrase.stale.design</comment>
        <translation>andere Gestaltung</translation>
    </message>
    <message>
        <source>support has ended</source>
        <comment>finding.phrase.stale.ended</comment>
        <translation>Unterstützung hat geendet</translation>
    </message>
    <message>
        <source>no disclosure any more</source>
        <comment>finding.phrase.stale.gone</comment>
        <translation>keine Erklärung mehr</translation>
    </message>
    <message>
        <source>another price</source>
        <comment>finding.phrase.stale.price</comment>
        <translation>anderer Preis</translation>
    </message>
    <message>
        <source>disclosure revised</source>
        <comment>finding.phrase.stale.revised</comment>
        <translation>Erklärung geändert</translation>
    </message>
    <message>
        <source>The disclosure of row {row} cannot be read: {why}</source>
        <comment>finding.print.not_read.message</comment>
        <translation>Die Erklärung zu Zeile {row} kann nicht gelesen werden: {why}</translation>
    </message>
    <message>
        <source>The label of row {row} has more than one page.</source>
        <comment>finding.print.several_pages.message</comment>
        <translation>Das Etikett zu Zeile {row} hat mehr als eine Seite.</translation>
    </message>
    <message>
        <source>Choose a template whose labels have one page.</source>
        <comment>finding.print.several_pages.mend</comment>
        <translation>Wählen Sie eine Vorlage, deren Etiketten eine Seite haben.</translation>
    </message>
    <message>
        <source>Column {column}</source>
        <comment>finding.phrase.place.column</comment>
        <translation>Spalte {column}</translation>
    </message>
    <message>
        <source>{sheet}, column {column}</source>
        <comment>finding.phrase.place.column_of</comment>
        <translation>{sheet}, Spalte {column}</translation>
    </message>
    <message>
        <source>Row {row}</source>
        <comment>finding.phrase.place.row</comment>
        <translation>Zeile {row}</translation>
    </message>
    <message>
        <source>{sheet}, row {row}</source>
        <comment>finding.phrase.place.row_of</comment>
        <translation>{sheet}, Zeile {row}</translation>
    </message>
    <message>
        <source>The sheet {sheet}</source>
        <comment>finding.phrase.place.sheet</comment>
        <translation>Das Tabellenblatt {sheet}</translation>
    </message>
    <message>
        <source>aisle</source>
        <comment>finding.phrase.shop.aisle</comment>
        <translation>Gang</translation>
    </message>
    <message>
        <source>number of copies</source>
        <comment>finding.phrase.shop.copies</comment>
        <translation>Anzahl der Etiketten</translation>
    </message>
    <message>
        <source>file of the disclosure</source>
        <comment>finding.phrase.shop.file</comment>
        <translation>Datei der Erklärung</translation>
    </message>
    <message>
        <source>GTIN</source>
        <comment>finding.phrase.shop.gtin</comment>
        <translation>GTIN</translation>
    </message>
    <message>
        <source>item number</source>
        <comment>finding.phrase.shop.item</comment>
        <translation>Artikelnummer</translation>
    </message>
    <message>
        <source>language</source>
        <comment>finding.phrase.shop.language</comment>
        <translation>Sprache</translation>
    </message>
    <message>
        <source>model</source>
        <comment>finding.phrase.shop.model</comment>
        <translation>Modell</translation>
    </message>
    <message>
        <source>price</source>
        <comment>finding.phrase.shop.price</comment>
        <translation>Preis</translation>
    </message>
    <message>
        <source>template</source>
        <comment>finding.phrase.shop.template</comment>
        <translation>Vorlage</translation>
    </message>
    <message>
        <source>unit price</source>
        <comment>finding.phrase.shop.unit_price</comment>
        <translation>Grundpreis</translation>
    </message>
    <message>
        <source>the mapping</source>
        <comment>finding.phrase.thing.mapping</comment>
        <translation>die Zuordnung</translation>
    </message>
    <message>
        <source>This is a binary Excel workbook (.xlsb), which cannot be read.</source>
        <comment>finding.table.binary_excel.message</comment>
        <translation>Das ist eine binäre Excel-Arbeitsmappe (.xlsb), die nicht gelesen werden kann.</translation>
    </message>
    <message>
        <source>Save it as &quot;Excel workbook (.xlsx)&quot;.</source>
        <comment>finding.table.binary_excel.mend</comment>
        <translation>Speichern Sie sie als „Excel-Arbeitsmappe (.xlsx)“.</translation>
    </message>
    <message>
        <source>{cell} ({heading}) is read as {field}: what it holds looks so.</source>
        <comment>finding.table.column:by_contents.message</comment>
        <translation>{cell} ({heading}) wird als {field} gelesen: Der Inhalt sieht so aus.</translation>
    </message>
    <message>
        <source>{cell} ({heading}) is read as {field}: its heading says so.</source>
        <comment>finding.table.column:by_name.message</comment>
        <translation>{cell} ({heading}) wird als {field} gelesen: Die Überschrift sagt es.</translation>
    </message>
    <message>
        <source>{cell} ({heading}) is read as {field}: you chose it.</source>
        <comment>finding.table.column:chosen.message</comment>
        <translation>{cell} ({heading}) wird als {field} gelesen: Sie haben es so gewählt.</translation>
    </message>
    <message>
        <source>This is no connection to a database.</source>
        <comment>finding.table.connection.message</comment>
        <translation>Das ist keine Verbindung zu einer Datenbank.</translation>
    </message>
    <message>
        <source>Write sqlite:FILE, postgresql://USER@HOST/DATABASE or odbc:DSN.</source>
        <comment>finding.table.connection.mend</comment>
        <translation>Schreiben Sie sqlite:FILE, postgresql://USER@HOST/DATABASE oder odbc:DSN.</translation>
    </message>
    <message>
        <source>{cell}: {value} is no number of copies.</source>
        <comment>finding.table.copies.message</comment>
        <translation>{cell}: {value} ist keine Anzahl von Etiketten.</translation>
    </message>
    <message>
        <source>Write a whole number from 0 to 9999.</source>
        <comment>finding.table.copies.mend</comment>
        <translation>Schreiben Sie eine ganze Zahl von 0 bis 9999.</translation>
    </message>
    <message>
        <source>{cell}: this text was cut off; no cell of a spreadsheet holds more than 32,767 characters.</source>
        <comment>finding.table.cut.message</comment>
        <translation>{cell}: Dieser Text wurde abgeschnitten; keine Zelle einer Tabelle fasst mehr als 32.767 Zeichen.</translation>
    </message>
    <message>
        <source>Put the whole text in from where it came from.</source>
        <comment>finding.table.cut.mend</comment>
        <translation>Setzen Sie den ganzen Text von dort ein, wo er herkommt.</translation>
    </message>
    <message>
        <source>The workbook is damaged, so that it cannot be read to its end.</source>
        <comment>finding.table.damaged.message</comment>
        <translation>Die Arbeitsmappe ist beschädigt und lässt sich nicht bis zum Ende lesen.</translation>
    </message>
    <message>
        <source>Open it in the spreadsheet and save it again, or take an older copy.</source>
        <comment>finding.table.damaged.mend</comment>
        <translation>Öffnen Sie sie im Tabellenprogramm und speichern Sie sie neu, oder nehmen Sie eine ältere Kopie.</translation>
    </message>
    <message>
        <source>The database says: {why}.</source>
        <comment>finding.table.database.message</comment>
        <translation>Die Datenbank meldet: {why}.</translation>
    </message>
    <message>
        <source>Check the connection, the user, the password and the query.</source>
        <comment>finding.table.database.mend</comment>
        <translation>Prüfen Sie Verbindung, Benutzer, Passwort und Abfrage.</translation>
    </message>
    <message>
        <source>{cell}: the spreadsheet has turned this text into a date ({value}).</source>
        <comment>finding.table.date_in_text.message</comment>
        <translation>{cell}: Das Tabellenprogramm hat aus diesem Text ein Datum gemacht ({value}).</translation>
    </message>
    <message>
        <source>Format the column as text, then type it in again.</source>
        <comment>finding.table.date_in_text.mend</comment>
        <translation>Formatieren Sie die Spalte als Text und geben Sie ihn dann neu ein.</translation>
    </message>
    <message>
        <source>{cell}: {value} has its day and month the other way round than other dates of this column.</source>
        <comment>finding.table.dates_turned.message</comment>
        <translation>{cell}: Bei {value} stehen Tag und Monat anders herum als bei anderen Daten dieser Spalte.</translation>
    </message>
    <message>
        <source>Do not trust the dates of this column; import it again and name the order of its dates.</source>
        <comment>finding.table.dates_turned.mend</comment>
        <translation>Verlassen Sie sich nicht auf die Daten dieser Spalte; importieren Sie sie neu und geben Sie ihre Reihenfolge an.</translation>
    </message>
    <message>
        <source>The workbook holds a document type, which can hide a trap and which no spreadsheet writes.</source>
        <comment>finding.table.dtd.message</comment>
        <translation>Die Arbeitsmappe enthält einen Dokumenttyp, der eine Falle verbergen kann und den kein Tabellenprogramm schreibt.</translation>
    </message>
    <message>
        <source>Save it again with a spreadsheet program if you trust where it comes from.</source>
        <comment>finding.table.dtd.mend</comment>
        <translation>Speichern Sie sie mit einem Tabellenprogramm neu, wenn Sie ihrer Herkunft vertrauen.</translation>
    </message>
    <message>
        <source>There is no row in this table.</source>
        <comment>finding.table.empty.message</comment>
        <translation>In dieser Tabelle ist keine Zeile.</translation>
    </message>
    <message>
        <source>Nothing says how the characters of this text are written; it is read as {encoding}.</source>
        <comment>finding.table.encoding.message</comment>
        <translation>Nichts sagt, wie die Zeichen dieses Textes geschrieben sind; er wird als {encoding} gelesen.</translation>
    </message>
    <message>
        <source>If letters come out wrong, save the text as UTF-8.</source>
        <comment>finding.table.encoding.mend</comment>
        <translation>Wenn Buchstaben falsch erscheinen, speichern Sie den Text als UTF-8.</translation>
    </message>
    <message>
        <source>The workbook is protected with a password.</source>
        <comment>finding.table.encrypted.message</comment>
        <translation>Die Arbeitsmappe ist mit einem Passwort geschützt.</translation>
    </message>
    <message>
        <source>Save a copy without the password.</source>
        <comment>finding.table.encrypted.mend</comment>
        <translation>Speichern Sie eine Kopie ohne Passwort.</translation>
    </message>
    <message>
        <source>{cell}: the spreadsheet shows an error here ({value}).</source>
        <comment>finding.table.error_value.message</comment>
        <translation>{cell}: Das Tabellenprogramm zeigt hier einen Fehler ({value}).</translation>
    </message>
    <message>
        <source>Fix the formula.</source>
        <comment>finding.table.error_value.mend</comment>
        <translation>Berichtigen Sie die Formel.</translation>
    </message>
    <message>
        <source>{cell}: {value} is no GTIN.</source>
        <comment>finding.table.gtin.message</comment>
        <translation>{cell}: {value} ist keine GTIN.</translation>
    </message>
    <message>
        <source>Write the 8, 12, 13 or 14 digits below the barcode.</source>
        <comment>finding.table.gtin.mend</comment>
        <translation>Schreiben Sie die 8, 12, 13 oder 14 Ziffern unter dem Strichcode.</translation>
    </message>
    <message>
        <source>{cell}: a digit of {value} is wrong; with these digits before it, the last would be {digit}.</source>
        <comment>finding.table.gtin_check_digit.message</comment>
        <translation>{cell}: Eine Ziffer von {value} ist falsch; nach diesen Ziffern wäre die letzte {digit}.</translation>
    </message>
    <message>
        <source>Compare it with the number below the barcode.</source>
        <comment>finding.table.gtin_check_digit.mend</comment>
        <translation>Vergleichen Sie mit der Nummer unter dem Strichcode.</translation>
    </message>
    <message>
        <source>{cell}: the spreadsheet has turned the GTIN into a date ({value}).</source>
        <comment>finding.table.gtin_date.message</comment>
        <translation>{cell}: Das Tabellenprogramm hat aus der GTIN ein Datum gemacht ({value}).</translation>
    </message>
    <message>
        <source>Format the column as text, then type the number in again.</source>
        <comment>finding.table.gtin_date.mend</comment>
        <translation>Formatieren Sie die Spalte als Text und geben Sie die Nummer dann neu ein.</translation>
    </message>
    <message>
        <source>{cell}: the spreadsheet has shortened the GTIN to {value}; its last digits are lost.</source>
        <comment>finding.table.gtin_scientific:lost.message</comment>
        <translation>{cell}: Das Tabellenprogramm hat die GTIN zu {value} verkürzt; ihre letzten Ziffern sind verloren.</translation>
    </message>
    <message>
        <source>Format the column as a number without decimals or as text, and export it again.</source>
        <comment>finding.table.gtin_scientific:lost.mend</comment>
        <translation>Formatieren Sie die Spalte als Zahl ohne Nachkommastellen oder als Text und exportieren Sie neu.</translation>
    </message>
    <message>
        <source>{cell}: the last digits of the GTIN {value} are lost; it was shortened and opened again.</source>
        <comment>finding.table.gtin_scientific:rounded.message</comment>
        <translation>{cell}: Die letzten Ziffern der GTIN {value} sind verloren; sie wurde verkürzt und wieder geöffnet.</translation>
    </message>
    <message>
        <source>Put the number in from where it came from.</source>
        <comment>finding.table.gtin_scientific:rounded.mend</comment>
        <translation>Setzen Sie die Nummer von dort ein, wo sie herkommt.</translation>
    </message>
    <message>
        <source>{cell}: the spreadsheet has written the GTIN as {value}; it is read as {gtin}.</source>
        <comment>finding.table.gtin_scientific:whole.message</comment>
        <translation>{cell}: Das Tabellenprogramm hat die GTIN als {value} geschrieben; sie wird als {gtin} gelesen.</translation>
    </message>
    <message>
        <source>Format the column as text.</source>
        <comment>finding.table.gtin_scientific:whole.mend</comment>
        <translation>Formatieren Sie die Spalte als Text.</translation>
    </message>
    <message>
        <source>{cell}: there are several numbers here ({value}).</source>
        <comment>finding.table.gtin_several.message</comment>
        <translation>{cell}: Hier stehen mehrere Nummern ({value}).</translation>
    </message>
    <message>
        <source>Write one GTIN, and give each of the others a row of its own.</source>
        <comment>finding.table.gtin_several.mend</comment>
        <translation>Schreiben Sie eine GTIN, und geben Sie jeder anderen eine eigene Zeile.</translation>
    </message>
    <message>
        <source>{cell}: the GTIN {value} has lost zeros in front.</source>
        <comment>finding.table.gtin_zeros.message</comment>
        <translation>{cell}: Die GTIN {value} hat vorn Nullen verloren.</translation>
    </message>
    <message>
        <source>It is read as {gtin}. Format the column as text to keep zeros.</source>
        <comment>finding.table.gtin_zeros:taken.mend</comment>
        <translation>Sie wird als {gtin} gelesen. Formatieren Sie die Spalte als Text, damit Nullen bleiben.</translation>
    </message>
    <message>
        <source>If {gtin} stands below the barcode, write that; format the column as text first.</source>
        <comment>finding.table.gtin_zeros:unsure.mend</comment>
        <translation>Wenn {gtin} unter dem Strichcode steht, schreiben Sie das; formatieren Sie die Spalte vorher als Text.</translation>
    </message>
    <message>
        <source>{cell}: {count} hidden rows are read, too.</source>
        <comment>finding.table.hidden:rows.message</comment>
        <translation>{cell}: {count} ausgeblendete Zeilen werden mitgelesen.</translation>
    </message>
    <message>
        <source>{cell} is hidden, and is read, too.</source>
        <comment>finding.table.hidden:sheet.message</comment>
        <translation>{cell} ist ausgeblendet und wird trotzdem gelesen.</translation>
    </message>
    <message>
        <source>{cell}: {value} is no language tag.</source>
        <comment>finding.table.language.message</comment>
        <translation>{cell}: {value} ist kein Sprachkürzel.</translation>
    </message>
    <message>
        <source>Write a tag such as en, de or pt-BR.</source>
        <comment>finding.table.language.mend</comment>
        <translation>Schreiben Sie ein Kürzel wie en, de oder pt-BR.</translation>
    </message>
    <message>
        <source>{cell} is too long to be one row of a table.</source>
        <comment>finding.table.long_row.message</comment>
        <translation>{cell} ist zu lang für eine Zeile einer Tabelle.</translation>
    </message>
    <message>
        <source>Check that this is a table with one row a line.</source>
        <comment>finding.table.long_row.mend</comment>
        <translation>Prüfen Sie, ob das eine Tabelle mit einer Zeile je Produkt ist.</translation>
    </message>
    <message>
        <source>{cell}: some characters of {value} cannot be read.</source>
        <comment>finding.table.lost_characters.message</comment>
        <translation>{cell}: Einige Zeichen von {value} sind nicht lesbar.</translation>
    </message>
    <message>
        <source>Save the text as UTF-8.</source>
        <comment>finding.table.lost_characters.mend</comment>
        <translation>Speichern Sie den Text als UTF-8.</translation>
    </message>
    <message>
        <source>The workbook has macros. Its cells are read; no macro is run.</source>
        <comment>finding.table.macros.message</comment>
        <translation>Die Arbeitsmappe enthält Makros. Ihre Zellen werden gelesen; kein Makro wird ausgeführt.</translation>
    </message>
    <message>
        <source>{cell}: {count} areas of merged cells; only the first cell of each holds something.</source>
        <comment>finding.table.merged.message</comment>
        <translation>{cell}: {count} Bereiche verbundener Zellen; nur die erste Zelle eines jeden hat einen Inhalt.</translation>
    </message>
    <message>
        <source>{cell}: {value} was probably {before}; the text was opened with the wrong character set.</source>
        <comment>finding.table.mojibake.message</comment>
        <translation>{cell}: {value} war wohl {before}; der Text wurde mit dem falschen Zeichensatz geöffnet.</translation>
    </message>
    <message>
        <source>Import the table again as UTF-8.</source>
        <comment>finding.table.mojibake.mend</comment>
        <translation>Importieren Sie die Tabelle neu als UTF-8.</translation>
    </message>
    <message>
        <source>{cell}: this row has {count} cells, and the table {columns} columns.</source>
        <comment>finding.table.more_cells.message</comment>
        <translation>{cell}: Diese Zeile hat {count} Zellen, die Tabelle {columns} Spalten.</translation>
    </message>
    <message>
        <source>Put a cell that holds the separator, such as 19,99, in double quotes.</source>
        <comment>finding.table.more_cells.mend</comment>
        <translation>Setzen Sie eine Zelle, die das Trennzeichen enthält (etwa 19,99), in Anführungszeichen.</translation>
    </message>
    <message>
        <source>The table has no column {heading}.</source>
        <comment>finding.table.no_column.message</comment>
        <translation>Die Tabelle hat keine Spalte {heading}.</translation>
    </message>
    <message>
        <source>Name a heading of the table, or the letter of a column.</source>
        <comment>finding.table.no_column.mend</comment>
        <translation>Nennen Sie eine Überschrift der Tabelle oder den Buchstaben einer Spalte.</translation>
    </message>
    <message>
        <source>What reads {database} databases is not installed.</source>
        <comment>finding.table.no_driver.message</comment>
        <translation>Was Datenbanken von {database} liest, ist nicht installiert.</translation>
    </message>
    <message>
        <source>Install the package {package}.</source>
        <comment>finding.table.no_driver.mend</comment>
        <translation>Installieren Sie das Paket {package}.</translation>
    </message>
    <message>
        <source>No character set is named {encoding}.</source>
        <comment>finding.table.no_encoding.message</comment>
        <translation>Kein Zeichensatz heißt {encoding}.</translation>
    </message>
    <message>
        <source>Name one such as UTF-8 or windows-1252.</source>
        <comment>finding.table.no_encoding.mend</comment>
        <translation>Nennen Sie einen wie UTF-8 oder windows-1252.</translation>
    </message>
    <message>
        <source>{cell} names no product.</source>
        <comment>finding.table.no_product.message</comment>
        <translation>{cell} nennt kein Produkt.</translation>
    </message>
    <message>
        <source>Write its GTIN, its model or the file of its disclosure.</source>
        <comment>finding.table.no_product.mend</comment>
        <translation>Schreiben Sie die GTIN, das Modell oder die Datei der Erklärung.</translation>
    </message>
    <message>
        <source>No column of the table says which product a row is about.</source>
        <comment>finding.table.no_product_column.message</comment>
        <translation>Keine Spalte der Tabelle sagt, um welches Produkt es in einer Zeile geht.</translation>
    </message>
    <message>
        <source>Name a column &quot;GTIN&quot;, &quot;Model&quot; or &quot;File&quot;, or choose the columns in a mapping file.</source>
        <comment>finding.table.no_product_column.mend</comment>
        <translation>Nennen Sie eine Spalte „GTIN“, „Modell“ oder „Datei“, oder wählen Sie die Spalten in einer Zuordnungsdatei.</translation>
    </message>
    <message>
        <source>The workbook has no sheet {sheet}.</source>
        <comment>finding.table.no_sheet.message</comment>
        <translation>Die Arbeitsmappe hat kein Tabellenblatt {sheet}.</translation>
    </message>
    <message>
        <source>Name one of: {sheets}.</source>
        <comment>finding.table.no_sheet.mend</comment>
        <translation>Nennen Sie eines von: {sheets}.</translation>
    </message>
    <message>
        <source>{cell}: the file does not hold what this formula results in.</source>
        <comment>finding.table.not_calculated.message</comment>
        <translation>{cell}: Die Datei enthält nicht, was diese Formel ergibt.</translation>
    </message>
    <message>
        <source>Open it in the spreadsheet and save it again.</source>
        <comment>finding.table.not_calculated.mend</comment>
        <translation>Öffnen Sie sie im Tabellenprogramm und speichern Sie sie neu.</translation>
    </message>
    <message>
        <source>{cell}: there is a zero byte in this text; it is left out.</source>
        <comment>finding.table.nul.message</comment>
        <translation>{cell}: In diesem Text steht ein Nullbyte; es wird weggelassen.</translation>
    </message>
    <message>
        <source>Export the table again.</source>
        <comment>finding.table.nul.mend</comment>
        <translation>Exportieren Sie die Tabelle neu.</translation>
    </message>
    <message>
        <source>This is a document of Numbers, which cannot be read.</source>
        <comment>finding.table.numbers.message</comment>
        <translation>Das ist ein Dokument von Numbers, das nicht gelesen werden kann.</translation>
    </message>
    <message>
        <source>In Numbers, choose File &gt; Export To &gt; Excel (.xlsx) or CSV.</source>
        <comment>finding.table.numbers.mend</comment>
        <translation>Wählen Sie in Numbers Ablage &gt; Exportieren &gt; Excel (.xlsx) oder CSV.</translation>
    </message>
    <message>
        <source>This is an Excel workbook of before 2007 (.xls), which cannot be read.</source>
        <comment>finding.table.old_excel.message</comment>
        <translation>Das ist eine Excel-Arbeitsmappe von vor 2007 (.xls), die nicht gelesen werden kann.</translation>
    </message>
    <message>
        <source>Save it as &quot;Excel workbook (.xlsx)&quot;.</source>
        <comment>finding.table.old_excel.mend</comment>
        <translation>Speichern Sie sie als „Excel-Arbeitsmappe (.xlsx)“.</translation>
    </message>
    <message>
        <source>{cell}: a quotation mark opens a cell here and is never closed.</source>
        <comment>finding.table.open_quote.message</comment>
        <translation>{cell}: Hier öffnet ein Anführungszeichen eine Zelle und wird nie geschlossen.</translation>
    </message>
    <message>
        <source>Write it twice (&quot;&quot;) within a cell in quotes, or delete it.</source>
        <comment>finding.table.open_quote.mend</comment>
        <translation>Schreiben Sie es in einer Zelle in Anführungszeichen doppelt (&quot;&quot;), oder löschen Sie es.</translation>
    </message>
    <message>
        <source>This is {format}, not a table.</source>
        <comment>finding.table.other_format.message</comment>
        <translation>Das ist {format}, keine Tabelle.</translation>
    </message>
    <message>
        <source>Save it as .xlsx, .ods or CSV.</source>
        <comment>finding.table.other_format.mend</comment>
        <translation>Speichern Sie es als .xlsx, .ods oder CSV.</translation>
    </message>
    <message>
        <source>{cell} is read. These are not: {sheets}.</source>
        <comment>finding.table.other_sheets.message</comment>
        <translation>{cell} wird gelesen. Diese nicht: {sheets}.</translation>
    </message>
    <message>
        <source>The connection holds a password, which others on this computer could see.</source>
        <comment>finding.table.password.message</comment>
        <translation>Die Verbindung enthält ein Passwort, das andere an diesem Rechner sehen könnten.</translation>
    </message>
    <message>
        <source>Put it into the environment variable UPDATEFACTS_DB_PASSWORD, or into a file: password_file=FILE.</source>
        <comment>finding.table.password.mend</comment>
        <translation>Schreiben Sie es in die Umgebungsvariable UPDATEFACTS_DB_PASSWORD oder in eine Datei: password_file=FILE.</translation>
    </message>
    <message>
        <source>There is no query for the database.</source>
        <comment>finding.table.query:missing.message</comment>
        <translation>Es fehlt eine Abfrage für die Datenbank.</translation>
    </message>
    <message>
        <source>Write one that begins with SELECT.</source>
        <comment>finding.table.query:missing.mend</comment>
        <translation>Schreiben Sie eine, die mit SELECT beginnt.</translation>
    </message>
    <message>
        <source>The query does not begin with SELECT, WITH, VALUES or TABLE.</source>
        <comment>finding.table.query:no_select.message</comment>
        <translation>Die Abfrage beginnt nicht mit SELECT, WITH, VALUES oder TABLE.</translation>
    </message>
    <message>
        <source>Write one that only reads: nothing is changed in the database.</source>
        <comment>finding.table.query:no_select.mend</comment>
        <translation>Schreiben Sie eine, die nur liest: In der Datenbank wird nichts geändert.</translation>
    </message>
    <message>
        <source>{cell}: {value} is no name of a template.</source>
        <comment>finding.table.template.message</comment>
        <translation>{cell}: {value} ist kein Name einer Vorlage.</translation>
    </message>
    <message>
        <source>Write the name of one, such as shelf.</source>
        <comment>finding.table.template.mend</comment>
        <translation>Schreiben Sie den Namen einer Vorlage, etwa shelf.</translation>
    </message>
    <message>
        <source>The workbook unpacks to more than any price list holds (a ZIP bomb).</source>
        <comment>finding.table.too_large.message</comment>
        <translation>Die Arbeitsmappe ist entpackt größer als jede Preisliste (eine ZIP-Bombe).</translation>
    </message>
    <message>
        <source>Save only the price list as a workbook of its own, or as CSV.</source>
        <comment>finding.table.too_large.mend</comment>
        <translation>Speichern Sie nur die Preisliste als eigene Arbeitsmappe oder als CSV.</translation>
    </message>
    <message>
        <source>{cell} ({heading}) is not used.</source>
        <comment>finding.table.unused_column:heading.message</comment>
        <translation>{cell} ({heading}) wird nicht verwendet.</translation>
    </message>
    <message>
        <source>{cell} is not used.</source>
        <comment>finding.table.unused_column:no_heading.message</comment>
        <translation>{cell} wird nicht verwendet.</translation>
    </message>
    <message>
        <source>disclosure</source>
        <comment>finding.phrase.audit.disclosure</comment>
        <translation>Erklärung</translation>
    </message>
    <message>
        <source>no</source>
        <comment>finding.phrase.audit.no</comment>
        <translation>nein</translation>
    </message>
    <message>
        <source>product</source>
        <comment>finding.phrase.audit.product</comment>
        <translation>Produkt</translation>
    </message>
    <message>
        <source>reasons</source>
        <comment>finding.phrase.audit.reasons</comment>
        <translation>Gründe</translation>
    </message>
    <message>
        <source>row</source>
        <comment>finding.phrase.audit.row</comment>
        <translation>Zeile</translation>
    </message>
    <message>
        <source>may be sold</source>
        <comment>finding.phrase.audit.sell</comment>
        <translation>darf verkauft werden</translation>
    </message>
    <message>
        <source>promise</source>
        <comment>finding.phrase.audit.state</comment>
        <translation>Zusage</translation>
    </message>
    <message>
        <source>{rows} rows: {sold} may be sold, {not} may not.</source>
        <comment>finding.phrase.audit.summary</comment>
        <translation>{rows} Zeilen: {sold} dürfen verkauft werden, {not} nicht.</translation>
    </message>
    <message>
        <source>until</source>
        <comment>finding.phrase.audit.until</comment>
        <translation>bis</translation>
    </message>
    <message>
        <source>yes</source>
        <comment>finding.phrase.audit.yes</comment>
        <translation>ja</translation>
    </message>
    <message>
        <source>The index &quot;{file}&quot; of the library cannot be used: {why}.</source>
        <comment>finding.phrase.failed.index</comment>
        <translation>Der Index „{file}“ der Bibliothek kann nicht benutzt werden: {why}.</translation>
    </message>
    <message>
        <source>Changed since you last asked:</source>
        <comment>finding.phrase.library.changes</comment>
        <translation>Seit der letzten Abfrage geändert:</translation>
    </message>
    <message>
        <source>Found:</source>
        <comment>finding.phrase.library.found</comment>
        <translation>Gefunden:</translation>
    </message>
    <message>
        <source>{file}: {count} disclosures</source>
        <comment>finding.phrase.library.head</comment>
        <translation>{file}: {count} Erklärungen</translation>
    </message>
    <message>
        <source>{file}: 1 disclosure</source>
        <comment>finding.phrase.library.head_of_one</comment>
        <translation>{file}: 1 Erklärung</translation>
    </message>
    <message>
        <source>with an error</source>
        <comment>finding.phrase.library.with_error</comment>
        <translation>mit einem Fehler</translation>
    </message>
    <message>
        <source>it is no ZIP archive, or it is damaged</source>
        <comment>finding.phrase.why.archive_damaged</comment>
        <translation>sie ist kein ZIP-Archiv oder beschädigt</translation>
    </message>
    <message>
        <source>it is larger than an archive of disclosures can be</source>
        <comment>finding.phrase.why.archive_large</comment>
        <translation>sie ist größer, als ein Archiv von Erklärungen sein kann</translation>
    </message>
    <message>
        <source>it is locked with a password</source>
        <comment>finding.phrase.why.encrypted</comment>
        <translation>sie ist mit einem Passwort gesperrt</translation>
    </message>
    <message>
        <source>{product} is new.</source>
        <comment>finding.library.added.message</comment>
        <translation>{product} ist neu.</translation>
    </message>
    <message>
        <source>{file} is an archive, and is left out.</source>
        <comment>finding.library.archive_inside.message</comment>
        <translation>{file} ist ein Archiv und wird ausgelassen.</translation>
    </message>
    <message>
        <source>Unpack it, or name it as a library of its own.</source>
        <comment>finding.library.archive_inside.mend</comment>
        <translation>Packen Sie es aus, oder nennen Sie es als eigene Bibliothek.</translation>
    </message>
    <message>
        <source>{product} has an error now, so that no label can be made of it.</source>
        <comment>finding.library.broken.message</comment>
        <translation>{product} hat jetzt einen Fehler, sodass kein Etikett daraus gemacht werden kann.</translation>
    </message>
    <message>
        <source>See &quot;updatefacts check {file}&quot;, and ask its maker to fix it.</source>
        <comment>finding.library.broken.mend</comment>
        <translation>„updatefacts check {file}“ zeigt ihn; bitten Sie den Hersteller, ihn zu beheben.</translation>
    </message>
    <message>
        <source>{product} has been changed.</source>
        <comment>finding.library.changed.message</comment>
        <translation>{product} wurde geändert.</translation>
    </message>
    <message>
        <source>Support of {product} ended on {end}.</source>
        <comment>finding.library.ended:dated.message</comment>
        <translation>Die Unterstützung von {product} endete am {end}.</translation>
    </message>
    <message>
        <source>Support of {product} has ended.</source>
        <comment>finding.library.ended:undated.message</comment>
        <translation>Die Unterstützung von {product} ist beendet.</translation>
    </message>
    <message>
        <source>Support of {product} has ended since.</source>
        <comment>finding.library.ended_since.message</comment>
        <translation>Die Unterstützung von {product} ist seither beendet.</translation>
    </message>
    <message>
        <source>Take down its labels.</source>
        <comment>finding.library.ended_since.mend</comment>
        <translation>Nehmen Sie die Etiketten ab.</translation>
    </message>
    <message>
        <source>The folder {file} cannot be read: {why}. What lies in it is left out.</source>
        <comment>finding.library.folder_unread.message</comment>
        <translation>Der Ordner {file} kann nicht gelesen werden: {why}. Was darin liegt, wird ausgelassen.</translation>
    </message>
    <message>
        <source>{index} is not the index of a library. It is left as it is.</source>
        <comment>finding.library.index_foreign.message</comment>
        <translation>{index} ist nicht der Index einer Bibliothek. Die Datei bleibt, wie sie ist.</translation>
    </message>
    <message>
        <source>Name another file for the index, or none.</source>
        <comment>finding.library.index_foreign.mend</comment>
        <translation>Nennen Sie eine andere Datei für den Index oder keine.</translation>
    </message>
    <message>
        <source>The index {index} cannot be kept: {why} All files are read each time.</source>
        <comment>finding.library.index_not_kept.message</comment>
        <translation>Der Index {index} kann nicht behalten werden: {why} Alle Dateien werden jedes Mal gelesen.</translation>
    </message>
    <message>
        <source>Name a file for the index where you may write.</source>
        <comment>finding.library.index_not_kept.mend</comment>
        <translation>Nennen Sie für den Index eine Datei an einem Ort, an dem Sie schreiben dürfen.</translation>
    </message>
    <message>
        <source>The index {index} was damaged, and has been made again.</source>
        <comment>finding.library.index_rebuilt:damaged.message</comment>
        <translation>Der Index {index} war beschädigt und wurde neu gemacht.</translation>
    </message>
    <message>
        <source>The index {index} was made by another version of this program, and has been made again.</source>
        <comment>finding.library.index_rebuilt:version.message</comment>
        <translation>Der Index {index} war von einer anderen Version dieses Programms und wurde neu gemacht.</translation>
    </message>
    <message>
        <source>{file} is a link to a file outside of the library, and is left out.</source>
        <comment>finding.library.link_outside.message</comment>
        <translation>{file} ist eine Verknüpfung zu einer Datei außerhalb der Bibliothek und wird ausgelassen.</translation>
    </message>
    <message>
        <source>Copy the file into the library if it belongs there.</source>
        <comment>finding.library.link_outside.mend</comment>
        <translation>Kopieren Sie die Datei in die Bibliothek, wenn sie dorthin gehört.</translation>
    </message>
    <message>
        <source>{product} lies here now.</source>
        <comment>finding.library.moved.message</comment>
        <translation>{product} liegt jetzt hier.</translation>
    </message>
    <message>
        <source>{product} is gone.</source>
        <comment>finding.library.removed.message</comment>
        <translation>{product} ist nicht mehr da.</translation>
    </message>
    <message>
        <source>Put the file back if labels of it are still in use.</source>
        <comment>finding.library.removed.mend</comment>
        <translation>Legen Sie die Datei zurück, wenn ihre Etiketten noch in Gebrauch sind.</translation>
    </message>
    <message>
        <source>{other} is revision {revision} of the same disclosure, too, but says something else.</source>
        <comment>finding.library.same_revision.message</comment>
        <translation>Auch {other} ist Revision {revision} derselben Erklärung, sagt aber etwas anderes.</translation>
    </message>
    <message>
        <source>Keep the one that was published.</source>
        <comment>finding.library.same_revision.mend</comment>
        <translation>Behalten Sie die, die veröffentlicht wurde.</translation>
    </message>
    <message>
        <source>{other} has the same GTIN ({gtin}), but is another disclosure.</source>
        <comment>finding.library.shared_gtin.message</comment>
        <translation>{other} hat dieselbe GTIN ({gtin}), ist aber eine andere Erklärung.</translation>
    </message>
    <message>
        <source>Ask the maker which of the two holds; labels of that GTIN cannot be made until then.</source>
        <comment>finding.library.shared_gtin.mend</comment>
        <translation>Fragen Sie den Hersteller, welche der beiden gilt; bis dahin gibt es keine Etiketten für diese GTIN.</translation>
    </message>
    <message>
        <source>{other} is about the same model ({model}) of the same maker, but is another disclosure.</source>
        <comment>finding.library.shared_model.message</comment>
        <translation>{other} handelt vom selben Modell ({model}) desselben Herstellers, ist aber eine andere Erklärung.</translation>
    </message>
    <message>
        <source>Ask the maker which of the two holds, or find the product by its GTIN.</source>
        <comment>finding.library.shared_model.mend</comment>
        <translation>Fragen Sie den Hersteller, welche der beiden gilt, oder suchen Sie das Produkt nach seiner GTIN.</translation>
    </message>
    <message>
        <source>{product} was promised security updates to {end} by {promised_by}, and now they end {now}.</source>
        <comment>finding.library.shrunk:shortened.message</comment>
        <translation>Für {product} waren laut {promised_by} Sicherheitsupdates bis {end} zugesagt; jetzt enden sie {now}.</translation>
    </message>
    <message>
        <source>Ask its maker why; a published promise must not shrink.</source>
        <comment>finding.library.shrunk.mend</comment>
        <translation>Fragen Sie den Hersteller nach dem Grund; eine veröffentlichte Zusage darf nicht schrumpfen.</translation>
    </message>
    <message>
        <source>Each {product} was promised {end} months of security updates by {promised_by}, and now gets them for {now}.</source>
        <comment>finding.library.shrunk:unit_shortened.message</comment>
        <translation>Jedem Gerät {product} waren laut {promised_by} {end} Monate Sicherheitsupdates zugesagt; jetzt sind es {now}.</translation>
    </message>
    <message>
        <source>Each {product} was promised {end} months of security updates by {promised_by}; that is not kept.</source>
        <comment>finding.library.shrunk:unit_weakened.message</comment>
        <translation>Jedem Gerät {product} waren laut {promised_by} {end} Monate Sicherheitsupdates zugesagt; das wird nicht gehalten.</translation>
    </message>
    <message>
        <source>{product} was promised security updates to {end} by {promised_by}, and now is promised no date.</source>
        <comment>finding.library.shrunk:weakened.message</comment>
        <translation>Für {product} waren laut {promised_by} Sicherheitsupdates bis {end} zugesagt; jetzt ist kein Datum zugesagt.</translation>
    </message>
    <message>
        <source>{why}</source>
        <comment>finding.library.unreadable.message</comment>
        <translation>{why}</translation>
    </message>
    <message>
        <source>{cell}: the library has several disclosures of {key}: {files}.</source>
        <comment>finding.table.ambiguous.message</comment>
        <translation>{cell}: Die Bibliothek hat mehrere Erklärungen für {key}: {files}.</translation>
    </message>
    <message>
        <source>Write the name of the file that is meant, or take the others out of the library.</source>
        <comment>finding.table.ambiguous.mend</comment>
        <translation>Schreiben Sie den Namen der gemeinten Datei, oder nehmen Sie die anderen aus der Bibliothek.</translation>
    </message>
    <message>
        <source>{cell}: the disclosure {file} has an error, so that no label can be made of it.</source>
        <comment>finding.table.broken_disclosure.message</comment>
        <translation>{cell}: Die Erklärung {file} hat einen Fehler, sodass kein Etikett daraus gemacht werden kann.</translation>
    </message>
    <message>
        <source>See &quot;updatefacts check {file}&quot;, and ask its maker to fix it.</source>
        <comment>finding.table.broken_disclosure.mend</comment>
        <translation>„updatefacts check {file}“ zeigt ihn; bitten Sie den Hersteller, ihn zu beheben.</translation>
    </message>
    <message>
        <source>{cell}: support of {product} has ended.</source>
        <comment>finding.table.ended.message</comment>
        <translation>{cell}: Die Unterstützung von {product} ist beendet.</translation>
    </message>
    <message>
        <source>Whether it may still be sold is for you to judge; buyers get no security updates.</source>
        <comment>finding.table.ended.mend</comment>
        <translation>Ob es noch verkauft werden darf, müssen Sie beurteilen; Käufer bekommen keine Sicherheitsupdates.</translation>
    </message>
    <message>
        <source>{cell}: the library has no disclosure of {key}.</source>
        <comment>finding.table.no_disclosure.message</comment>
        <translation>{cell}: Die Bibliothek hat keine Erklärung für {key}.</translation>
    </message>
    <message>
        <source>Ask the maker for it, and put it into the library.</source>
        <comment>finding.table.no_disclosure.mend</comment>
        <translation>Bitten Sie den Hersteller darum, und legen Sie sie in die Bibliothek.</translation>
    </message>
    <message>
        <source>{cell}: the disclosure {file} is not complete for {profile}: {met} of {items} items.</source>
        <comment>finding.table.not_complete.message</comment>
        <translation>{cell}: Die Erklärung {file} ist für {profile} nicht vollständig: {met} von {items} Punkten.</translation>
    </message>
    <message>
        <source>See &quot;updatefacts check --profile {profile} {file}&quot;, and ask its maker for the rest.</source>
        <comment>finding.table.not_complete.mend</comment>
        <translation>„updatefacts check --profile {profile} {file}“ zeigt, was fehlt; bitten Sie den Hersteller um den Rest.</translation>
    </message>
    <message>
        <source>{cell}: the GTIN is {gtin}, but {file}, which was found for it, is about {other}.</source>
        <comment>finding.table.other_gtin.message</comment>
        <translation>{cell}: Die GTIN ist {gtin}, aber {file}, die dafür gefunden wurde, handelt von {other}.</translation>
    </message>
    <message>
        <source>Look whether it is the same product.</source>
        <comment>finding.table.other_gtin.mend</comment>
        <translation>Sehen Sie nach, ob es dasselbe Produkt ist.</translation>
    </message>
    <message>
        <source>The run of &quot;{file}&quot; was printed from another table, library or design, or with other options. Print it as it was begun, or begin a new run.</source>
        <comment>finding.phrase.failed.other_run</comment>
        <translation>Der Druck von „{file}“ entstand aus einer anderen Tabelle, Bibliothek oder Gestaltung oder mit anderen Optionen. Drucken Sie ihn weiter, wie er begonnen wurde, oder beginnen Sie einen neuen.</translation>
    </message>
    <message>
        <source>There is no template {name} in this run.</source>
        <comment>finding.table.unknown_template.message</comment>
        <translation>Eine Vorlage {name} gibt es in diesem Druck nicht.</translation>
    </message>
    <message>
        <source>Name it with --template, or correct the cell.</source>
        <comment>finding.table.unknown_template.mend</comment>
        <translation>Nennen Sie sie mit --template, oder berichtigen Sie die Zelle.</translation>
    </message>
    <message>
        <source>{value} is no separator.</source>
        <comment>finding.table.separator.message</comment>
        <translation>{value} ist kein Trennzeichen.</translation>
    </message>
    <message>
        <source>Name one character, such as ; or tab.</source>
        <comment>finding.table.separator.mend</comment>
        <translation>Nennen Sie ein Zeichen, etwa ; oder tab.</translation>
    </message>
    <message>
        <source>The table could not be read to its end; the rest of it has no labels.</source>
        <comment>finding.phrase.said.print_not_whole</comment>
        <translation>Die Tabelle war nicht bis zum Ende zu lesen; von dem, was dahinter steht, gibt es keine Etiketten.</translation>
    </message>
    <message>
        <source>The name of the ledger holds a password, which others on this computer could see. Put it into the environment variable UPDATEFACTS_DB_PASSWORD, or into a file: password_file=FILE.</source>
        <comment>finding.phrase.failed.ledger_password</comment>
        <translation>Im Namen des Protokolls steht ein Passwort, das andere auf diesem Rechner sehen könnten. Schreiben Sie es in die Umgebungsvariable UPDATEFACTS_DB_PASSWORD oder in eine Datei: password_file=FILE.</translation>
    </message>
    <message>
        <source>The ledger &quot;{file}&quot; was made by another version of this program.</source>
        <comment>finding.phrase.failed.ledger_version</comment>
        <translation>Das Protokoll „{file}“ stammt von einer anderen Version dieses Programms.</translation>
    </message>
    <message>
        <source>What reads {database} databases is not installed. Install the package {package}.</source>
        <comment>finding.phrase.failed.no_driver</comment>
        <translation>Was {database}-Datenbanken liest, ist nicht installiert. Installieren Sie das Paket {package}.</translation>
    </message>
    <message>
        <source>Name the ledger that stores share as postgresql:DATABASE or postgresql://USER@HOST/DATABASE.</source>
        <comment>finding.phrase.failed.shared_ledger</comment>
        <translation>Geben Sie das gemeinsame Protokoll der Filialen als postgresql:DATABASE oder postgresql://USER@HOST/DATABASE an.</translation>
    </message>
    <message>
        <source>The store &quot;{store}&quot; prints to &quot;{file}&quot; already. Give this one another name (--store).</source>
        <comment>finding.phrase.failed.store_elsewhere</comment>
        <translation>Die Filiale „{store}“ druckt schon nach „{file}“. Geben Sie dieser einen anderen Namen (--store).</translation>
    </message>
    <message>
        <source>{store}: labels {labels}, files {volumes}</source>
        <comment>finding.phrase.said.ledger_store</comment>
        <translation>{store}: Etiketten {labels}, Dateien {volumes}</translation>
    </message>
    <message>
        <source>Waiting for what other stores are printing.</source>
        <comment>finding.phrase.said.print_waits</comment>
        <translation>Warten auf das, was andere Filialen gerade drucken.</translation>
    </message>
    <message>
        <source>Labels that other stores printed: {labels}.</source>
        <comment>finding.phrase.said.printed_others</comment>
        <translation>Etiketten, die andere Filialen gedruckt haben: {labels}.</translation>
    </message>
    <message>
        <source>it is damaged</source>
        <comment>finding.phrase.why.damaged</comment>
        <translation>die Datei ist beschädigt</translation>
    </message>
    <message>
        <source>CUPS, which runs the printer &quot;{name}&quot;, cannot be reached: {why}.</source>
        <comment>finding.phrase.failed.no_cups</comment>
        <translation>CUPS, das den Drucker „{name}“ betreibt, ist nicht erreichbar: {why}.</translation>
    </message>
    <message>
        <source>CUPS has no printer &quot;{name}&quot;. &quot;lpstat -e&quot; names those that there are.</source>
        <comment>finding.phrase.failed.no_printer</comment>
        <translation>CUPS kennt keinen Drucker „{name}“. „lpstat -e“ nennt die vorhandenen.</translation>
    </message>
    <message>
        <source>There is no row below the headings.</source>
        <comment>finding.table.no_rows.message</comment>
        <translation>Unter den Überschriften steht keine Zeile.</translation>
    </message>
    <message>
        <source>Add the products, or name another sheet of the workbook with --table-sheet.</source>
        <comment>finding.table.no_rows.mend</comment>
        <translation>Tragen Sie die Produkte ein, oder nennen Sie mit --table-sheet ein anderes Blatt der Mappe.</translation>
    </message>
    <message>
        <source>label version</source>
        <comment>finding.phrase.part.rev</comment>
        <translation>Label-Version</translation>
    </message>
    <message>
        <source>This is another kind of device than {file}: {kind} and {other}.</source>
        <comment>finding.compare.other_kind.message</comment>
        <translation>Das ist eine andere Art Gerät als {file}: {kind} und {other}.</translation>
    </message>
    <message>
        <source>Compare products that serve the same purpose; in the European Union and the United Kingdom advertising must not compare others.</source>
        <comment>finding.compare.other_kind.mend</comment>
        <translation>Vergleichen Sie Produkte, die demselben Zweck dienen; andere darf Werbung in der Europäischen Union und im Vereinigten Königreich nicht vergleichen.</translation>
    </message>
    <message>
        <source>The texts of the products do not fit on the card, even in the smallest type.</source>
        <comment>finding.compare.overflow:all.message</comment>
        <translation>Die Texte der Produkte passen auch in der kleinsten Schrift nicht auf die Karte.</translation>
    </message>
    <message>
        <source>Choose a larger card (--card a5), or compare fewer products.</source>
        <comment>finding.compare.overflow:all.mend</comment>
        <translation>Wählen Sie eine größere Karte (--card a5), oder vergleichen Sie weniger Produkte.</translation>
    </message>
    <message>
        <source>The text {text} does not fit on the card.</source>
        <comment>finding.compare.overflow:text.message</comment>
        <translation>Der Text {text} passt nicht auf die Karte.</translation>
    </message>
    <message>
        <source>Choose a larger card (--card a5), or compare fewer products.</source>
        <comment>finding.compare.overflow:text.mend</comment>
        <translation>Wählen Sie eine größere Karte (--card a5), oder vergleichen Sie weniger Produkte.</translation>
    </message>
    <message>
        <source>This disclosure is about a part that others build into their products. Shoppers cannot compare it with a device.</source>
        <comment>finding.compare.part.message</comment>
        <translation>Diese Erklärung gilt einem Teil, das andere in ihre Produkte einbauen. Käufer können es nicht mit einem Gerät vergleichen.</translation>
    </message>
    <message>
        <source>Name disclosures of devices only.</source>
        <comment>finding.compare.part.mend</comment>
        <translation>Nennen Sie nur Erklärungen von Geräten.</translation>
    </message>
    <message>
        <source>This is the same product as {file}.</source>
        <comment>finding.compare.same_product.message</comment>
        <translation>Das ist dasselbe Produkt wie {file}.</translation>
    </message>
    <message>
        <source>Compare different products; of two versions name the newer one.</source>
        <comment>finding.compare.same_product.mend</comment>
        <translation>Vergleichen Sie verschiedene Produkte; nennen Sie von zwei Fassungen die neuere.</translation>
    </message>
    <message>
        <source>This disclosure is about a part that others build into their products; its label says nothing of a device that has the part in it.</source>
        <comment>finding.label.part.message</comment>
        <translation>Diese Erklärung gilt einem Teil, das andere in ihre Produkte einbauen; ihr Etikett sagt nichts über ein Gerät, in dem das Teil steckt.</translation>
    </message>
    <message>
        <source>Make a disclosure of the device, and name the part in {@components}.</source>
        <comment>finding.label.part.mend</comment>
        <translation>Machen Sie eine Erklärung des Geräts und nennen Sie das Teil in {@components}.</translation>
    </message>
    <message>
        <source>A black bar or field of the label is missing or too short.</source>
        <comment>finding.proof.ink_missing.message</comment>
        <translation>Ein schwarzer Balken oder ein schwarzes Feld des Etiketts fehlt oder ist zu kurz.</translation>
    </message>
    <message>
        <source>This is a fault of the program: please report it with the disclosure and the template.</source>
        <comment>finding.proof.ink_missing.mend</comment>
        <translation>Das ist ein Fehler des Programms: Bitte melden Sie ihn mit der Erklärung und der Vorlage.</translation>
    </message>
    <message>
        <source>The kinds are text, rule, space, row, column, columns, box, term, facts, section, qr, icon, and on cards products, comparison and track.</source>
        <comment>finding.template.wrong:box_kind.mend</comment>
        <translation>Die Arten sind text, rule, space, row, column, columns, box, term, facts, section, qr, icon und auf Karten products, comparison und track.</translation>
    </message>
    <message>
        <source>This box cannot stand here: it is in the columns of the products and belongs outside, or the other way round.</source>
        <comment>finding.template.wrong:card_boxes.message</comment>
        <translation>Ein Kasten steht außerhalb der Spalten der Produkte oder in ihnen, wo er nicht stehen kann.</translation>
    </message>
    <message>
        <source>On a card put box, term, qr, section and track into the body of products, and products and comparison outside of it.</source>
        <comment>finding.template.wrong:card_boxes.mend</comment>
        <translation>Setzen Sie auf einer Karte box, term, qr, section und track in den body von products, products und comparison aber außerhalb davon.</translation>
    </message>
    <message>
        <source>Comparison card, A5 lying</source>
        <comment>template.a5-wide.title</comment>
        <translation>Vergleichskarte, A5 quer</translation>
    </message>
    <message>
        <source>Comparison card, A5 upright</source>
        <comment>template.a5.title</comment>
        <translation>Vergleichskarte, A5 hoch</translation>
    </message>
    <message>
        <source>Comparison card, A6 lying</source>
        <comment>template.a6-wide.title</comment>
        <translation>Vergleichskarte, A6 quer</translation>
    </message>
    <message>
        <source>Comparison card, A6 upright</source>
        <comment>template.a6.title</comment>
        <translation>Vergleichskarte, A6 hoch</translation>
    </message>
    <message>
        <source>Shelf talker that compares products, 210 x 74 mm</source>
        <comment>template.talker.title</comment>
        <translation>Regalstopper mit Produktvergleich, 210 x 74 mm</translation>
    </message>
    <message>
        <source>Rows that want no copies: {rows}.</source>
        <comment>finding.phrase.said.print_no_copies</comment>
        <translation>Zeilen, die keine Etiketten wollen: {rows}.</translation>
    </message>
    <message>
        <source>Products: {products}; files: {files}, of which {added} are new, {changed} changed and {removed} are gone.</source>
        <comment>finding.phrase.said.site</comment>
        <translation>Produkte: {products}; Dateien: {files}, davon neu: {added}, geändert: {changed}; weggefallen: {removed}.</translation>
    </message>
    <message>
        <source>Nothing was written.</source>
        <comment>finding.phrase.said.site_not_built</comment>
        <translation>Nichts wurde geschrieben.</translation>
    </message>
    <message>
        <source>Stopped. The site is as it was.</source>
        <comment>finding.phrase.said.site_stopped</comment>
        <translation>Abgebrochen. Die Website ist, wie sie war.</translation>
    </message>
    <message>
        <source>it is there already, and the site did not make it</source>
        <comment>finding.phrase.why.not_of_site</comment>
        <translation>sie ist schon da und gehört nicht zur Website</translation>
    </message>
    <message>
        <source>No file of a web server can answer {address}.</source>
        <comment>finding.site.no_file.message</comment>
        <translation>Keine Datei eines Webservers kann {address} beantworten.</translation>
    </message>
    <message>
        <source>Choose an address without &quot;?&quot; in which each part between &quot;/&quot; can be the name of a file.</source>
        <comment>finding.site.no_file.mend</comment>
        <translation>Wählen Sie eine Adresse ohne „?“, in der jeder Teil zwischen „/“ ein Dateiname sein kann.</translation>
    </message>
    <message>
        <source>This disclosure&apos;s code leads to {host}, others lead to {other}.</source>
        <comment>finding.site.other_host.message</comment>
        <translation>Der Code dieser Erklärung führt zu {host}, andere führen zu {other}.</translation>
    </message>
    <message>
        <source>Build one site for each host.</source>
        <comment>finding.site.other_host.mend</comment>
        <translation>Bauen Sie für jeden Host eine eigene Website.</translation>
    </message>
    <message>
        <source>The code leads to {address}, and so does that of {other}.</source>
        <comment>finding.site.same_address.message</comment>
        <translation>Der Code führt zu {address}, der von {other} ebenfalls.</translation>
    </message>
    <message>
        <source>Give each product a page of its own.</source>
        <comment>finding.site.same_address.mend</comment>
        <translation>Geben Sie jedem Produkt eine eigene Seite.</translation>
    </message>
    <message>
        <source>the disclosure has an error</source>
        <comment>finding.phrase.stale.broken</comment>
        <translation>die Erklärung hat einen Fehler</translation>
    </message>
    <message>
        <source>no longer in the price list</source>
        <comment>finding.phrase.stale.unlisted</comment>
        <translation>nicht mehr in der Preisliste</translation>
    </message>
    <message>
        <source>There is no disclosure in here.</source>
        <comment>finding.library.empty.message</comment>
        <translation>Hier drin ist keine Erklärung.</translation>
    </message>
    <message>
        <source>Name the folder or the ZIP archive in which the disclosures (.yaml) lie.</source>
        <comment>finding.library.empty.mend</comment>
        <translation>Nennen Sie den Ordner oder das ZIP-Archiv, in dem die Erklärungen (.yaml) liegen.</translation>
    </message>
    <message>
        <source>{cell}: there is no price here; the label has none.</source>
        <comment>finding.table.no_price.message</comment>
        <translation>{cell}: Hier steht kein Preis; das Etikett hat keinen.</translation>
    </message>
    <message>
        <source>Several columns may be the price: {columns}.</source>
        <comment>finding.table.price_columns.message</comment>
        <translation>Mehrere Spalten können der Preis sein: {columns}.</translation>
    </message>
    <message>
        <source>Say which one is (on the command line with --map), or take the others out.</source>
        <comment>finding.table.price_columns.mend</comment>
        <translation>Sagen Sie, welche es ist (auf der Befehlszeile mit --map), oder nehmen Sie die anderen heraus.</translation>
    </message>
    <message>
        <source>Leave only the row with the right price, or write the same one into both.</source>
        <comment>finding.table.two_prices.mend</comment>
        <translation>Lassen Sie nur die Zeile mit dem richtigen Preis stehen, oder schreiben Sie in beide denselben.</translation>
    </message>
    <message>
        <source>Another run is printing with the ledger &quot;{file}&quot;. Wait until it has ended, or choose another name.</source>
        <comment>finding.phrase.failed.run_at_work</comment>
        <translation>Ein anderer Druck läuft gerade mit dem Protokoll „{file}“. Warten Sie, bis er zu Ende ist, oder wählen Sie einen anderen Namen.</translation>
    </message>
    <message>
        <source>Nothing can be printed into the folder &quot;{file}&quot;: {why}.</source>
        <comment>finding.phrase.failed.run_folder</comment>
        <translation>In den Ordner „{file}“ kann nichts gedruckt werden: {why}.</translation>
    </message>
    <message>
        <source>The key &quot;{file}&quot; cannot be used: {why}.</source>
        <comment>finding.phrase.failed.key</comment>
        <translation>Der Schlüssel „{file}“ kann nicht benutzt werden: {why}.</translation>
    </message>
    <message>
        <source>Nothing could be signed: {why}.</source>
        <comment>finding.phrase.failed.sign</comment>
        <translation>Es konnte nichts signiert werden: {why}.</translation>
    </message>
    <message>
        <source>The key &quot;{key}&quot; cannot be used: {why}.</source>
        <comment>finding.phrase.failed.token</comment>
        <translation>Der Schlüssel „{key}“ kann nicht benutzt werden: {why}.</translation>
    </message>
    <message>
        <source>it is empty</source>
        <comment>finding.phrase.why.key_empty</comment>
        <translation>sie ist leer</translation>
    </message>
    <message>
        <source>others may look into the folder; &quot;chmod 700&quot; fixes that</source>
        <comment>finding.phrase.why.key_folder_open</comment>
        <translation>andere dürfen in den Ordner sehen; „chmod 700“ behebt das</translation>
    </message>
    <message>
        <source>it is neither a P-256 key nor an Ed25519 key</source>
        <comment>finding.phrase.why.key_kind</comment>
        <translation>es ist weder ein P-256- noch ein Ed25519-Schlüssel</translation>
    </message>
    <message>
        <source>it is no key, or it is cut off</source>
        <comment>finding.phrase.why.key_none</comment>
        <translation>sie ist kein Schlüssel oder abgeschnitten</translation>
    </message>
    <message>
        <source>it has no passphrase; &quot;openssl pkcs8 -topk8&quot; gives it one</source>
        <comment>finding.phrase.why.key_not_locked</comment>
        <translation>sie hat keine Passphrase; „openssl pkcs8 -topk8“ gibt ihr eine</translation>
    </message>
    <message>
        <source>others may read it; &quot;chmod 600&quot; fixes that</source>
        <comment>finding.phrase.why.key_open</comment>
        <translation>andere dürfen sie lesen; „chmod 600“ behebt das</translation>
    </message>
    <message>
        <source>it holds another key</source>
        <comment>finding.phrase.why.key_other</comment>
        <translation>sie enthält einen anderen Schlüssel</translation>
    </message>
    <message>
        <source>the passphrase is wrong, or the file is damaged</source>
        <comment>finding.phrase.why.key_passphrase</comment>
        <translation>die Passphrase ist falsch oder die Datei beschädigt</translation>
    </message>
    <message>
        <source>the key is retired</source>
        <comment>finding.phrase.why.key_retired</comment>
        <translation>der Schlüssel ist außer Dienst</translation>
    </message>
    <message>
        <source>the key is revoked</source>
        <comment>finding.phrase.why.key_revoked</comment>
        <translation>der Schlüssel ist widerrufen</translation>
    </message>
    <message>
        <source>the token does not answer ({error})</source>
        <comment>finding.phrase.why.no_token</comment>
        <translation>der Token antwortet nicht ({error})</translation>
    </message>
    <message>
        <source>OpenSSL has no engine for tokens; install libengine-pkcs11-openssl</source>
        <comment>finding.phrase.why.no_token_engine</comment>
        <translation>OpenSSL hat kein Modul für Token; installieren Sie libengine-pkcs11-openssl</translation>
    </message>
    <message>
        <source>the token has no such key, or the PIN is wrong ({error})</source>
        <comment>finding.phrase.why.no_token_key</comment>
        <translation>der Token hat keinen solchen Schlüssel, oder die PIN ist falsch ({error})</translation>
    </message>
    <message>
        <source>its address holds the PIN; leave &quot;pin-value&quot; out</source>
        <comment>finding.phrase.why.token_pin_shown</comment>
        <translation>seine Adresse enthält die PIN; „pin-value“ weglassen</translation>
    </message>
    <message>
        <source>it changes while it is read</source>
        <comment>finding.phrase.why.changes</comment>
        <translation>sie ändert sich, während sie gelesen wird</translation>
    </message>
    <message>
        <source>Security properties</source>
        <comment>field.security_properties.title</comment>
        <translation>Sicherheitseigenschaften</translation>
    </message>
    <message>
        <source>How does the device protect itself and its data, and in which surroundings does it belong?</source>
        <comment>field.security_properties.question</comment>
        <translation>Wie schützt das Gerät sich und seine Daten, und in welche Umgebung gehört es?</translation>
    </message>
    <message>
        <source>What users can rely on, such as encrypted connections, and what you take for granted around it, such as a home network that others cannot enter.</source>
        <comment>field.security_properties.help</comment>
        <translation>Worauf Nutzer sich verlassen können, etwa verschlüsselte Verbindungen, und was Sie um das Gerät herum voraussetzen, etwa ein Heimnetz, in das andere nicht hineinkommen.</translation>
    </message>
    <message>
        <source>Risky ways of use</source>
        <comment>field.foreseeable_risks.title</comment>
        <translation>Riskante Verwendung</translation>
    </message>
    <message>
        <source>In which ways of use, or of likely misuse, can the device become a significant risk?</source>
        <comment>field.foreseeable_risks.question</comment>
        <translation>Bei welcher Verwendung oder absehbaren Fehlverwendung kann das Gerät zu einem erheblichen Risiko werden?</translation>
    </message>
    <message>
        <source>Information for builders</source>
        <comment>field.integration_url.title</comment>
        <translation>Angaben für Einbauer</translation>
    </message>
    <message>
        <source>Where do those who build it into their own products find what they need for the law?</source>
        <comment>field.integration_url.question</comment>
        <translation>Wo finden die, die es in eigene Produkte einbauen, was sie für das Gesetz brauchen?</translation>
    </message>
    <message>
        <source>Only for what is meant to be built into other products.</source>
        <comment>field.integration_url.help</comment>
        <translation>Nur für das, was in andere Produkte eingebaut werden soll.</translation>
    </message>
    <message>
        <source>Changes and the security of data</source>
        <comment>field.data_security_changes.title</comment>
        <translation>Änderungen und die Sicherheit der Daten</translation>
    </message>
    <message>
        <source>How can changes to the device affect the security of the data in it?</source>
        <comment>field.data_security_changes.question</comment>
        <translation>Wie können Änderungen am Gerät die Sicherheit der Daten darin beeinflussen?</translation>
    </message>
    <message>
        <source>whether a person answers at the contact, not only a machine (Art. 13(17))</source>
        <comment>profile.eu-cra.not_seen.2</comment>
        <translation>ob am Kontakt ein Mensch antwortet, nicht nur eine Maschine (Art. 13(17))</translation>
    </message>
    <message>
        <source>whether each update stays available for ten years (Art. 13(9))</source>
        <comment>profile.eu-cra.not_seen.3</comment>
        <translation>ob jede Aktualisierung zehn Jahre lang verfügbar bleibt (Art. 13(9))</translation>
    </message>
    <message>
        <source>whether security updates come apart from new functions (Annex I Part II (2))</source>
        <comment>profile.eu-cra.not_seen.4</comment>
        <translation>ob Sicherheitsupdates getrennt von neuen Funktionen kommen (Annex I Part II (2))</translation>
    </message>
    <message>
        <source>reports of exploited flaws to the authorities (Art. 14)</source>
        <comment>profile.eu-cra.not_seen.5</comment>
        <translation>Meldungen ausgenutzter Sicherheitslücken an die Behörden (Art. 14)</translation>
    </message>
    <message>
        <source>There is no document; nothing was written.</source>
        <comment>finding.phrase.said.statement_not_made</comment>
        <translation>Es gibt kein Dokument; nichts wurde geschrieben.</translation>
    </message>
    <message>
        <source>{field} is written in {own}, but the document in {language}.</source>
        <comment>finding.statement.language.message</comment>
        <translation>{field} ist auf {own} geschrieben, das Dokument aber auf {language}.</translation>
    </message>
    <message>
        <source>Write it in {language}, too, under &quot;{tag}&quot;.</source>
        <comment>finding.statement.language.mend</comment>
        <translation>Schreiben Sie es auch auf {language}, unter „{tag}“.</translation>
    </message>
    <message>
        <source>Write it in {language}, too.</source>
        <comment>finding.statement.language.mend_in_form</comment>
        <translation>Schreiben Sie es auch auf {language}.</translation>
    </message>
    <message>
        <source>{field} is missing; the document has to say it: {scheme}, {clause}.</source>
        <comment>finding.statement.missing.message</comment>
        <translation>{field} fehlt; das Dokument muss es nennen: {scheme}, {clause}.</translation>
    </message>
    <message>
        <source>Add it: {question}</source>
        <comment>finding.statement.missing.mend</comment>
        <translation>Fügen Sie es hinzu: {question}</translation>
    </message>
    <message>
        <source>{scheme} asks for an answer here: {clause}.</source>
        <comment>finding.statement.missing.message_in_form</comment>
        <translation>{scheme} verlangt hier eine Antwort: {clause}.</translation>
    </message>
    <message>
        <source>{scheme} is not made for such a product, so that there is nothing to state.</source>
        <comment>finding.statement.out_of_scope.message</comment>
        <translation>{scheme} gilt nicht für ein solches Produkt; es gibt also nichts zu erklären.</translation>
    </message>
    <message>
        <source>Information for users</source>
        <comment>statement.eu-user-information.title</comment>
        <translation>Informationen für Nutzer</translation>
    </message>
    <message>
        <source>Cyber Resilience Act, Regulation (EU) 2024/2847, Annex II</source>
        <comment>statement.eu-user-information.law</comment>
        <translation>Cyberresilienz-Verordnung, Verordnung (EU) 2024/2847, Anhang II</translation>
    </message>
    <message>
        <source>The manufacturer gives this information and answers for it. No authority has issued or checked it.</source>
        <comment>statement.eu-user-information.declares</comment>
        <translation>Diese Angaben macht der Hersteller und steht für sie ein. Keine Behörde hat sie ausgestellt oder geprüft.</translation>
    </message>
    <message>
        <source>Manufacturer</source>
        <comment>statement.eu-user-information.manufacturer.title</comment>
        <translation>Hersteller</translation>
    </message>
    <message>
        <source>Annex II point 1</source>
        <comment>statement.eu-user-information.manufacturer.clause</comment>
        <translation>Anhang II Nummer 1</translation>
    </message>
    <message>
        <source>Where flaws are reported, and how reports are dealt with</source>
        <comment>statement.eu-user-information.contact.title</comment>
        <translation>Wo Sicherheitslücken gemeldet werden und wie mit Meldungen umgegangen wird</translation>
    </message>
    <message>
        <source>Annex II point 2</source>
        <comment>statement.eu-user-information.contact.clause</comment>
        <translation>Anhang II Nummer 2</translation>
    </message>
    <message>
        <source>Product</source>
        <comment>statement.eu-user-information.product.title</comment>
        <translation>Produkt</translation>
    </message>
    <message>
        <source>Annex II point 3</source>
        <comment>statement.eu-user-information.product.clause</comment>
        <translation>Anhang II Nummer 3</translation>
    </message>
    <message>
        <source>Purpose, main functions and security properties</source>
        <comment>statement.eu-user-information.purpose.title</comment>
        <translation>Zweck, wesentliche Funktionen und Sicherheitseigenschaften</translation>
    </message>
    <message>
        <source>Annex II point 4</source>
        <comment>statement.eu-user-information.purpose.clause</comment>
        <translation>Anhang II Nummer 4</translation>
    </message>
    <message>
        <source>Ways of use that can lead to significant risks</source>
        <comment>statement.eu-user-information.risks.title</comment>
        <translation>Verwendungen, die zu erheblichen Risiken führen können</translation>
    </message>
    <message>
        <source>Annex II point 5</source>
        <comment>statement.eu-user-information.risks.clause</comment>
        <translation>Anhang II Nummer 5</translation>
    </message>
    <message>
        <source>EU declaration of conformity</source>
        <comment>statement.eu-user-information.declaration.title</comment>
        <translation>EU-Konformitätserklärung</translation>
    </message>
    <message>
        <source>Annex II point 6</source>
        <comment>statement.eu-user-information.declaration.clause</comment>
        <translation>Anhang II Nummer 6</translation>
    </message>
    <message>
        <source>Technical security support, and until when</source>
        <comment>statement.eu-user-information.support.title</comment>
        <translation>Technische Sicherheitsunterstützung, und bis wann</translation>
    </message>
    <message>
        <source>Annex II point 7</source>
        <comment>statement.eu-user-information.support.clause</comment>
        <translation>Anhang II Nummer 7</translation>
    </message>
    <message>
        <source>Until at least {support_end}, users can expect that flaws are dealt with and security updates are provided.</source>
        <comment>statement.eu-user-information.support.says</comment>
        <translation>Bis mindestens {support_end} können Nutzer damit rechnen, dass Sicherheitslücken behandelt und Sicherheitsupdates bereitgestellt werden.</translation>
    </message>
    <message>
        <source>Secure set-up and use</source>
        <comment>statement.eu-user-information.setup.title</comment>
        <translation>Sichere Einrichtung und Verwendung</translation>
    </message>
    <message>
        <source>Annex II point 8(a)</source>
        <comment>statement.eu-user-information.setup.clause</comment>
        <translation>Anhang II Nummer 8 Buchstabe a</translation>
    </message>
    <message>
        <source>How changes to the product can affect the security of data</source>
        <comment>statement.eu-user-information.changes.title</comment>
        <translation>Wie Änderungen am Produkt die Sicherheit der Daten beeinflussen können</translation>
    </message>
    <message>
        <source>Annex II point 8(b)</source>
        <comment>statement.eu-user-information.changes.clause</comment>
        <translation>Anhang II Nummer 8 Buchstabe b</translation>
    </message>
    <message>
        <source>How security updates are installed</source>
        <comment>statement.eu-user-information.updates.title</comment>
        <translation>Wie Sicherheitsupdates installiert werden</translation>
    </message>
    <message>
        <source>Annex II point 8(c)</source>
        <comment>statement.eu-user-information.updates.clause</comment>
        <translation>Anhang II Nummer 8 Buchstabe c</translation>
    </message>
    <message>
        <source>Taking the product out of use, and erasing data</source>
        <comment>statement.eu-user-information.erasing.title</comment>
        <translation>Außerbetriebnahme und Löschen von Daten</translation>
    </message>
    <message>
        <source>Annex II point 8(d)</source>
        <comment>statement.eu-user-information.erasing.clause</comment>
        <translation>Anhang II Nummer 8 Buchstabe d</translation>
    </message>
    <message>
        <source>How automatic security updates are switched off</source>
        <comment>statement.eu-user-information.automatic.title</comment>
        <translation>Wie automatische Sicherheitsupdates abgeschaltet werden</translation>
    </message>
    <message>
        <source>Annex II point 8(e)</source>
        <comment>statement.eu-user-information.automatic.clause</comment>
        <translation>Anhang II Nummer 8 Buchstabe e</translation>
    </message>
    <message>
        <source>For those who build it into their own products</source>
        <comment>statement.eu-user-information.integration.title</comment>
        <translation>Für die, die es in eigene Produkte einbauen</translation>
    </message>
    <message>
        <source>Annex II point 8(f)</source>
        <comment>statement.eu-user-information.integration.clause</comment>
        <translation>Anhang II Nummer 8 Buchstabe f</translation>
    </message>
    <message>
        <source>List of software parts</source>
        <comment>statement.eu-user-information.parts.title</comment>
        <translation>Liste der Softwareteile</translation>
    </message>
    <message>
        <source>Annex II point 9</source>
        <comment>statement.eu-user-information.parts.clause</comment>
        <translation>Anhang II Nummer 9</translation>
    </message>
    <message>
        <source>Information on software updates before you buy</source>
        <comment>statement.eu-consumer.title</comment>
        <translation>Informationen über Softwareupdates vor dem Kauf</translation>
    </message>
    <message>
        <source>Directive 2011/83/EU on consumer rights, Articles 5 and 6, as amended by Directive (EU) 2024/825</source>
        <comment>statement.eu-consumer.law</comment>
        <translation>Richtlinie 2011/83/EU über die Rechte der Verbraucher, Artikel 5 und 6, geändert durch die Richtlinie (EU) 2024/825</translation>
    </message>
    <message>
        <source>The manufacturer gives this information to sellers, who tell it to buyers before the contract is made. No authority has issued or checked it.</source>
        <comment>statement.eu-consumer.declares</comment>
        <translation>Diese Angaben macht der Hersteller den Verkäufern, die sie Käufern vor dem Vertragsschluss mitteilen. Keine Behörde hat sie ausgestellt oder geprüft.</translation>
    </message>
    <message>
        <source>Product</source>
        <comment>statement.eu-consumer.product.title</comment>
        <translation>Produkt</translation>
    </message>
    <message>
        <source>Art. 5(1)(a) and 6(1)(a)</source>
        <comment>statement.eu-consumer.product.clause</comment>
        <translation>Art. 5 Abs. 1 Buchst. a und Art. 6 Abs. 1 Buchst. a</translation>
    </message>
    <message>
        <source>Who provides the updates</source>
        <comment>statement.eu-consumer.manufacturer.title</comment>
        <translation>Wer die Updates bereitstellt</translation>
    </message>
    <message>
        <source>Art. 5(1)(ed) and 6(1)(lc)</source>
        <comment>statement.eu-consumer.manufacturer.clause</comment>
        <translation>Art. 5 Abs. 1 Buchst. ed und Art. 6 Abs. 1 Buchst. lc</translation>
    </message>
    <message>
        <source>Minimum period of software updates</source>
        <comment>statement.eu-consumer.period.title</comment>
        <translation>Mindestdauer der Softwareupdates</translation>
    </message>
    <message>
        <source>Art. 5(1)(ed) and 6(1)(lc)</source>
        <comment>statement.eu-consumer.period.clause</comment>
        <translation>Art. 5 Abs. 1 Buchst. ed und Art. 6 Abs. 1 Buchst. lc</translation>
    </message>
    <message>
        <source>Cost of updates</source>
        <comment>statement.eu-consumer.cost.title</comment>
        <translation>Preis der Updates</translation>
    </message>
    <message>
        <source>Art. 5(1)(ed) and 6(1)(lc)</source>
        <comment>statement.eu-consumer.cost.clause</comment>
        <translation>Art. 5 Abs. 1 Buchst. ed und Art. 6 Abs. 1 Buchst. lc</translation>
    </message>
    <message>
        <source>Rights of the buyer</source>
        <comment>statement.eu-consumer.rights.title</comment>
        <translation>Rechte des Käufers</translation>
    </message>
    <message>
        <source>Directive (EU) 2019/771, Art. 7(3)</source>
        <comment>statement.eu-consumer.rights.clause</comment>
        <translation>Richtlinie (EU) 2019/771, Art. 7 Abs. 3</translation>
    </message>
    <message>
        <source>The seller owes buyers the updates that they can reasonably expect, whatever period the manufacturer promises. This information does not limit any right of buyers.</source>
        <comment>statement.eu-consumer.rights.says</comment>
        <translation>Der Verkäufer schuldet Käufern die Updates, die sie vernünftigerweise erwarten können, welche Dauer der Hersteller auch zusagt. Diese Angaben schränken keine Rechte von Käufern ein.</translation>
    </message>
    <message>
        <source>{id} is no longer among the published disclosures, and its files on the site are not what was published.</source>
        <comment>finding.site.kept_damaged.message</comment>
        <translation>{id} ist nicht mehr unter den veröffentlichten Erklärungen, und seine Dateien auf der Website sind nicht, was veröffentlicht wurde.</translation>
    </message>
    <message>
        <source>Put its published disclosures, or these files, back.</source>
        <comment>finding.site.kept_damaged.mend</comment>
        <translation>Legen Sie seine veröffentlichten Erklärungen oder diese Dateien zurück.</translation>
    </message>
    <message>
        <source>The site&apos;s list of products was changed or is gone.</source>
        <comment>finding.site.list_damaged.message</comment>
        <translation>Die Produktliste der Website wurde geändert oder fehlt.</translation>
    </message>
    <message>
        <source>Put it back from a copy of the site, or build into an empty folder.</source>
        <comment>finding.site.list_damaged.mend</comment>
        <translation>Holen Sie sie aus einer Kopie der Website zurück, oder bauen Sie in einen leeren Ordner.</translation>
    </message>
    <message>
        <source>{id} is no longer among the published disclosures; its pages stay and say so.</source>
        <comment>finding.site.withdrawn.message</comment>
        <translation>{id} ist nicht mehr unter den veröffentlichten Erklärungen; seine Seiten bleiben und sagen das.</translation>
    </message>
    <message>
        <source>Name the folder in which it was published, too. Leaving it out takes back nothing that was promised.</source>
        <comment>finding.site.withdrawn.mend</comment>
        <translation>Nennen Sie auch den Ordner, in den es veröffentlicht wurde. Weglassen nimmt keine Zusage zurück.</translation>
    </message>
    <message>
        <source>There is no terminal to ask for the passphrase; give it with --passphrase-fd.</source>
        <comment>finding.phrase.failed.no_terminal</comment>
        <translation>Es gibt kein Terminal, um nach der Passphrase zu fragen; geben Sie sie mit --passphrase-fd.</translation>
    </message>
    <message>
        <source>The two passphrases are not the same; nothing was made.</source>
        <comment>finding.phrase.failed.passphrase_differs</comment>
        <translation>Die beiden Passphrasen sind nicht gleich; es wurde nichts gemacht.</translation>
    </message>
    <message>
        <source>The passphrase is too short; it needs at least 8 characters.</source>
        <comment>finding.phrase.failed.passphrase_short</comment>
        <translation>Die Passphrase ist zu kurz; mindestens 8 Zeichen sind nötig.</translation>
    </message>
    <message>
        <source>The passphrase cannot be read from the descriptor.</source>
        <comment>finding.phrase.failed.passphrase_unread</comment>
        <translation>Die Passphrase kann nicht vom Deskriptor gelesen werden.</translation>
    </message>
    <message>
        <source>active</source>
        <comment>finding.phrase.keys.active</comment>
        <translation>aktiv</translation>
    </message>
    <message>
        <source>key</source>
        <comment>finding.phrase.keys.column_key</comment>
        <translation>Schlüssel</translation>
    </message>
    <message>
        <source>kind</source>
        <comment>finding.phrase.keys.column_kind</comment>
        <translation>Art</translation>
    </message>
    <message>
        <source>place</source>
        <comment>finding.phrase.keys.column_place</comment>
        <translation>Ort</translation>
    </message>
    <message>
        <source>reason</source>
        <comment>finding.phrase.keys.column_reason</comment>
        <translation>Grund</translation>
    </message>
    <message>
        <source>since</source>
        <comment>finding.phrase.keys.column_since</comment>
        <translation>seit</translation>
    </message>
    <message>
        <source>state</source>
        <comment>finding.phrase.keys.column_state</comment>
        <translation>Stand</translation>
    </message>
    <message>
        <source>until</source>
        <comment>finding.phrase.keys.column_until</comment>
        <translation>bis</translation>
    </message>
    <message>
        <source>file</source>
        <comment>finding.phrase.keys.file</comment>
        <translation>Datei</translation>
    </message>
    <message>
        <source>retired</source>
        <comment>finding.phrase.keys.retired</comment>
        <translation>außer Dienst</translation>
    </message>
    <message>
        <source>revoked</source>
        <comment>finding.phrase.keys.revoked</comment>
        <translation>widerrufen</translation>
    </message>
    <message>
        <source>token</source>
        <comment>finding.phrase.keys.token</comment>
        <translation>Token</translation>
    </message>
    <message>
        <source>Again:</source>
        <comment>finding.phrase.said.ask_again</comment>
        <translation>Noch einmal:</translation>
    </message>
    <message>
        <source>New passphrase (8 characters at least):</source>
        <comment>finding.phrase.said.ask_new_passphrase</comment>
        <translation>Neue Passphrase (mindestens 8 Zeichen):</translation>
    </message>
    <message>
        <source>Passphrase:</source>
        <comment>finding.phrase.said.ask_passphrase</comment>
        <translation>Passphrase:</translation>
    </message>
    <message>
        <source>PIN:</source>
        <comment>finding.phrase.said.ask_pin</comment>
        <translation>PIN:</translation>
    </message>
    <message>
        <source>The key {key} is retired: what it has signed stays good, with a note.</source>
        <comment>finding.phrase.said.key_retired</comment>
        <translation>Der Schlüssel {key} ist außer Dienst: Was er signiert hat, bleibt gültig, mit einem Hinweis.</translation>
    </message>
    <message>
        <source>The key {key} is revoked. Publish the list of keys now: until then pages and shops believe it.</source>
        <comment>finding.phrase.said.key_revoked</comment>
        <translation>Der Schlüssel {key} ist widerrufen. Veröffentlichen Sie jetzt die Liste der Schlüssel: Bis dahin glauben Seiten und Läden ihm.</translation>
    </message>
    <message>
        <source>There are no keys; &quot;updatefacts keys new&quot; makes one.</source>
        <comment>finding.phrase.said.no_keys</comment>
        <translation>Es gibt keine Schlüssel; „updatefacts keys new“ macht einen.</translation>
    </message>
    <message>
        <source>leads to</source>
        <comment>finding.phrase.verify.address</comment>
        <translation>führt zu</translation>
    </message>
    <message>
        <source>Signed by {domain}, key {key}.</source>
        <comment>finding.phrase.verify.by</comment>
        <translation>Signiert von {domain}, Schlüssel {key}.</translation>
    </message>
    <message>
        <source>a day that is not said</source>
        <comment>finding.phrase.verify.day_unknown</comment>
        <translation>einem nicht genannten Tag</translation>
    </message>
    <message>
        <source>ended on {date}</source>
        <comment>finding.phrase.verify.ended</comment>
        <translation>beendet am {date}</translation>
    </message>
    <message>
        <source>{file}: signed by {domain}, key {key}.</source>
        <comment>finding.phrase.verify.file_by</comment>
        <translation>{file}: signiert von {domain}, Schlüssel {key}.</translation>
    </message>
    <message>
        <source>last changed</source>
        <comment>finding.phrase.verify.issued</comment>
        <translation>zuletzt geändert</translation>
    </message>
    <message>
        <source>{state} for {months} months of each device</source>
        <comment>finding.phrase.verify.months</comment>
        <translation>{state} für {months} Monate jedes Geräts</translation>
    </message>
    <message>
        <source>product</source>
        <comment>finding.phrase.verify.product</comment>
        <translation>Produkt</translation>
    </message>
    <message>
        <source>{state} until {date}</source>
        <comment>finding.phrase.verify.until</comment>
        <translation>{state} bis {date}</translation>
    </message>
    <message>
        <source>security updates</source>
        <comment>finding.phrase.verify.updates</comment>
        <translation>Sicherheitsupdates</translation>
    </message>
    <message>
        <source>it is no set of keys (JWKS)</source>
        <comment>finding.phrase.why.no_keys</comment>
        <translation>sie ist keine Liste von Schlüsseln (JWKS)</translation>
    </message>
    <message>
        <source>The signed code is too large for this label.</source>
        <comment>finding.label.signed:large.message</comment>
        <translation>Der signierte Code ist zu groß für dieses Etikett.</translation>
    </message>
    <message>
        <source>Take a template such as panel or thermal, or leave out --sign.</source>
        <comment>finding.label.signed:large.mend</comment>
        <translation>Nehmen Sie eine Vorlage wie panel oder thermal, oder lassen Sie --sign weg.</translation>
    </message>
    <message>
        <source>Take another template, or do not sign the code.</source>
        <comment>finding.label.signed:large.mend_in_form</comment>
        <translation>Nehmen Sie eine andere Vorlage, oder signieren Sie den Code nicht.</translation>
    </message>
    <message>
        <source>A signed code holds at most 400 bytes, and this would be more.</source>
        <comment>finding.label.signed:long.message</comment>
        <translation>Ein signierter Code fasst nicht so viel; 400 Byte sind das Höchste.</translation>
    </message>
    <message>
        <source>Give a short name: {@product_short_name}.</source>
        <comment>finding.label.signed:long.mend</comment>
        <translation>Geben Sie einen kurzen Namen an: {@product_short_name}.</translation>
    </message>
    <message>
        <source>The key did not sign this code; a digit or the address was changed.</source>
        <comment>finding.verify.changed:code.message</comment>
        <translation>Der Schlüssel hat diesen Code nicht signiert; eine Ziffer oder die Adresse wurde verändert.</translation>
    </message>
    <message>
        <source>The key did not sign this file at this address.</source>
        <comment>finding.verify.changed:file.message</comment>
        <translation>Der Schlüssel hat diese Datei an dieser Adresse nicht signiert.</translation>
    </message>
    <message>
        <source>There is no QR code in it.</source>
        <comment>finding.verify.no_code.message</comment>
        <translation>Es ist kein QR-Code darin.</translation>
    </message>
    <message>
        <source>The code is not signed, so anybody can have made it.</source>
        <comment>finding.verify.not_signed:code.message</comment>
        <translation>Der Code ist nicht signiert, jeder kann ihn gemacht haben.</translation>
    </message>
    <message>
        <source>The file is not signed, so anybody can have made it.</source>
        <comment>finding.verify.not_signed:file.message</comment>
        <translation>Die Datei ist nicht signiert, jeder kann sie gemacht haben.</translation>
    </message>
    <message>
        <source>The code leads to {host}, and was signed for the host of the keys.</source>
        <comment>finding.verify.other_host.message</comment>
        <translation>Der Code führt zu {host} und wurde für den Host der Schlüssel signiert.</translation>
    </message>
    <message>
        <source>The code was signed for the product {gtin}, and leads to another.</source>
        <comment>finding.verify.other_product.message</comment>
        <translation>Der Code wurde für das Produkt {gtin} signiert und führt zu einem anderen.</translation>
    </message>
    <message>
        <source>It is signed with a key that has been out of use since {date}.</source>
        <comment>finding.verify.retired.message</comment>
        <translation>Die Signatur ist von einem Schlüssel, der seit {date} nicht mehr benutzt wird.</translation>
    </message>
    <message>
        <source>It is signed with a key that was revoked on {date}: do not believe it.</source>
        <comment>finding.verify.revoked.message</comment>
        <translation>Die Signatur ist von einem Schlüssel, der am {date} widerrufen wurde: Glauben Sie ihr nicht.</translation>
    </message>
    <message>
        <source>It is signed with none of these keys.</source>
        <comment>finding.verify.unknown_key.message</comment>
        <translation>Die Signatur ist von keinem dieser Schlüssel.</translation>
    </message>
    <message>
        <source>Fetch the keys of the host again: https://{host}/.well-known/jwks.json.</source>
        <comment>finding.verify.unknown_key.mend</comment>
        <translation>Holen Sie die Schlüssel des Hosts noch einmal: https://{host}/.well-known/jwks.json.</translation>
    </message>
    <message>
        <source>The digits of the code are no signature; they were changed, or are something else.</source>
        <comment>finding.verify.unreadable:code.message</comment>
        <translation>Die Ziffern des Codes sind keine Signatur; sie wurden verändert oder sind etwas anderes.</translation>
    </message>
    <message>
        <source>What lies beside the file is no signature.</source>
        <comment>finding.verify.unreadable:file.message</comment>
        <translation>Was neben der Datei liegt, ist keine Signatur.</translation>
    </message>
    <message>
        <source>maker</source>
        <comment>finding.phrase.shop.maker</comment>
        <translation>Hersteller</translation>
    </message>
    <message>
        <source>The log is whole. Entries: {entries}.</source>
        <comment>finding.phrase.said.log_whole</comment>
        <translation>Das Verzeichnis ist vollständig. Einträge: {entries}.</translation>
    </message>
    <message>
        <source>Entry {entry} of the log does not follow the one before it.</source>
        <comment>finding.log.broken.message</comment>
        <translation>Eintrag {entry} des Verzeichnisses folgt nicht auf den davor.</translation>
    </message>
    <message>
        <source>Put the log back as it was. Entries are added at its end, and never changed.</source>
        <comment>finding.log.broken.mend</comment>
        <translation>Stellen Sie das Verzeichnis wieder her, wie es war. Einträge kommen am Ende hinzu und werden nie geändert.</translation>
    </message>
    <message>
        <source>Revision {number} of {id} was published as {before} and is now {now}.</source>
        <comment>finding.log.changed.message</comment>
        <translation>Revision {number} von {id} wurde als {before} veröffentlicht und ist jetzt {now}.</translation>
    </message>
    <message>
        <source>Put the published file back as it was, and publish what is new as the next revision.</source>
        <comment>finding.log.changed.mend</comment>
        <translation>Stellen Sie die veröffentlichte Datei wieder her, wie sie war, und veröffentlichen Sie das Neue als nächste Revision.</translation>
    </message>
    <message>
        <source>This is no list of keys (JWKS).</source>
        <comment>finding.log.no_keys.message</comment>
        <translation>Das ist keine Liste von Schlüsseln (JWKS).</translation>
    </message>
    <message>
        <source>Revision {number} of {id} is published and not in the log.</source>
        <comment>finding.log.not_entered.message</comment>
        <translation>Revision {number} von {id} ist veröffentlicht und steht nicht im Verzeichnis.</translation>
    </message>
    <message>
        <source>Build the site again.</source>
        <comment>finding.log.not_entered.mend</comment>
        <translation>Bauen Sie die Website neu.</translation>
    </message>
    <message>
        <source>This file says something else than the log holds of revision {number} of {id}.</source>
        <comment>finding.log.copy_changed.message</comment>
        <translation>Diese Datei sagt etwas anderes, als im Verzeichnis von Revision {number} von {id} steht.</translation>
    </message>
    <message>
        <source>Find out who changed it, and build the site again.</source>
        <comment>finding.log.copy_changed.mend</comment>
        <translation>Finden Sie heraus, wer sie geändert hat, und bauen Sie die Website neu.</translation>
    </message>
    <message>
        <source>This file was changed after the site was built.</source>
        <comment>finding.log.file_changed.message</comment>
        <translation>Diese Datei wurde geändert, nachdem die Website gebaut worden war.</translation>
    </message>
    <message>
        <source>Find out who changed it, and build the site again.</source>
        <comment>finding.log.file_changed.mend</comment>
        <translation>Finden Sie heraus, wer sie geändert hat, und bauen Sie die Website neu.</translation>
    </message>
    <message>
        <source>This file of the site is gone.</source>
        <comment>finding.log.file_gone.message</comment>
        <translation>Diese Datei der Website ist nicht mehr da.</translation>
    </message>
    <message>
        <source>Find out who took it away, and build the site again.</source>
        <comment>finding.log.file_gone.mend</comment>
        <translation>Finden Sie heraus, wer sie entfernt hat, und bauen Sie die Website neu.</translation>
    </message>
    <message>
        <source>The list of the site&apos;s files, .update-facts-site, is not here, so that its pages were not compared with what was built; the disclosures were.</source>
        <comment>finding.log.not_listed.message</comment>
        <translation>Die Dateiliste der Website, .update-facts-site, ist nicht hier; daher wurden die Seiten nicht mit dem verglichen, was gebaut worden war, wohl aber die Erklärungen.</translation>
    </message>
    <message>
        <source>Check the folder that the site was built into, not a copy from its server.</source>
        <comment>finding.log.not_listed.mend</comment>
        <translation>Prüfen Sie den Ordner, in den die Website gebaut wurde, nicht eine Kopie von ihrem Server.</translation>
    </message>
    <message>
        <source>Entry {entry} of the log was rewritten. It was revision {number} of {id}.</source>
        <comment>finding.log.rewritten.message</comment>
        <translation>Eintrag {entry} des Verzeichnisses wurde umgeschrieben. Er war Revision {number} von {id}.</translation>
    </message>
    <message>
        <source>The log had {before} entries and now has {now}.</source>
        <comment>finding.log.shortened.message</comment>
        <translation>Das Verzeichnis hatte {before} Einträge und hat jetzt {now}.</translation>
    </message>
    <message>
        <source>The log is signed with a key that has been out of use since {day}.</source>
        <comment>finding.log.signature:retired.message</comment>
        <translation>Das Verzeichnis ist mit einem Schlüssel signiert, der seit {day} nicht mehr benutzt wird.</translation>
    </message>
    <message>
        <source>The log is signed with a key that {host} revoked on {day}.</source>
        <comment>finding.log.signature:revoked.message</comment>
        <translation>Das Verzeichnis ist mit einem Schlüssel signiert, den {host} am {day} widerrufen hat.</translation>
    </message>
    <message>
        <source>The log is signed with a key that is none of {host}.</source>
        <comment>finding.log.signature:unknown.message</comment>
        <translation>Das Verzeichnis ist mit einem Schlüssel signiert, der keiner von {host} ist.</translation>
    </message>
    <message>
        <source>The signature of the log cannot be read.</source>
        <comment>finding.log.signature:unreadable.message</comment>
        <translation>Die Signatur des Verzeichnisses ist nicht lesbar.</translation>
    </message>
    <message>
        <source>The signature of the log does not fit the log.</source>
        <comment>finding.log.signature:wrong.message</comment>
        <translation>Die Signatur des Verzeichnisses passt nicht zu ihm.</translation>
    </message>
    <message>
        <source>This is no log of publications, or it was changed by hand.</source>
        <comment>finding.log.unreadable.message</comment>
        <translation>Das ist kein Verzeichnis der Veröffentlichungen, oder es wurde von Hand geändert.</translation>
    </message>
    <message>
        <source>Put the log back as it was. Without it nobody can see what was published before.</source>
        <comment>finding.log.unreadable.mend</comment>
        <translation>Stellen Sie das Verzeichnis wieder her, wie es war. Ohne es sieht niemand, was vorher veröffentlicht wurde.</translation>
    </message>
    <message>
        <source>The log has no signature.</source>
        <comment>finding.log.unsigned.message</comment>
        <translation>Das Verzeichnis hat keine Signatur.</translation>
    </message>
    <message>
        <source>Revision {number} of {id} is in the log and no longer published.</source>
        <comment>finding.log.vanished.message</comment>
        <translation>Revision {number} von {id} steht im Verzeichnis und ist nicht mehr veröffentlicht.</translation>
    </message>
    <message>
        <source>The keys are those of {host}, and the codes lead to {other}.</source>
        <comment>finding.site.other_keys.message</comment>
        <translation>Die Schlüssel sind die von {host}, und die Codes führen zu {other}.</translation>
    </message>
    <message>
        <source>Sign with a key of {other}.</source>
        <comment>finding.site.other_keys.mend</comment>
        <translation>Signieren Sie mit einem Schlüssel von {other}.</translation>
    </message>
    <message>
        <source>There is no certificate (PEM) in &quot;{file}&quot;.</source>
        <comment>finding.phrase.failed.certificates</comment>
        <translation>In „{file}“ ist kein Zertifikat (PEM).</translation>
    </message>
    <message>
        <source>The record of what was collected, &quot;{file}&quot;, cannot be used: {why}.</source>
        <comment>finding.phrase.failed.collect_state</comment>
        <translation>Die Aufzeichnung des Gesammelten, „{file}“, kann nicht benutzt werden: {why}.</translation>
    </message>
    <message>
        <source>This computer&apos;s Qt has no TLS, so that nothing can be fetched. Install OpenSSL.</source>
        <comment>finding.phrase.failed.no_tls</comment>
        <translation>Das Qt dieses Computers hat kein TLS, sodass nichts geholt werden kann. Installieren Sie OpenSSL.</translation>
    </message>
    <message>
        <source>Done already by the run that was broken off: {count}.</source>
        <comment>finding.phrase.said.collect_before</comment>
        <translation>Schon erledigt vom abgebrochenen Lauf: {count}.</translation>
    </message>
    <message>
        <source>Stopped. What has come is kept; the same command goes on from there today.</source>
        <comment>finding.phrase.said.collect_stopped</comment>
        <translation>Angehalten. Was gekommen ist, bleibt; derselbe Befehl macht heute dort weiter.</translation>
    </message>
    <message>
        <source>New: {added}; revised: {revised}; unchanged: {same}; refused: {refused}; gone: {vanished}; not reached: {missed}. Requests: {requests}; received: {size} kB.</source>
        <comment>finding.phrase.said.collected</comment>
        <translation>Neu: {added}; neue Revision: {revised}; unverändert: {same}; abgelehnt: {refused}; verschwunden: {vanished}; nicht erreicht: {missed}. Anfragen: {requests}; empfangen: {size} kB.</translation>
    </message>
    <message>
        <source>What comes without TLS (https) could be from anybody, and is not fetched.</source>
        <comment>finding.collect.address:http.message</comment>
        <translation>Was ohne TLS (https) kommt, könnte von jedem sein und wird nicht geholt.</translation>
    </message>
    <message>
        <source>Correct the address, or ask whoever names it.</source>
        <comment>finding.collect.address.mend</comment>
        <translation>Berichtigen Sie die Adresse, oder fragen Sie, wer sie nennt.</translation>
    </message>
    <message>
        <source>This is no address that can be fetched.</source>
        <comment>finding.collect.address:none.message</comment>
        <translation>Das ist keine Adresse, die geholt werden kann.</translation>
    </message>
    <message>
        <source>{product}, revision {revision}, was changed without a new revision. What it says now lies in {file}.</source>
        <comment>finding.collect.changed.message</comment>
        <translation>{product}, Revision {revision}, wurde ohne neue Revision geändert. Was dort jetzt steht, liegt in {file}.</translation>
    </message>
    <message>
        <source>Ask its maker to put back what was published. The library keeps that.</source>
        <comment>finding.collect.changed.mend</comment>
        <translation>Bitten Sie den Hersteller, das Veröffentlichte wiederherzustellen. Die Bibliothek behält es.</translation>
    </message>
    <message>
        <source>This broke off in the middle.</source>
        <comment>finding.collect.cut_off:broken.message</comment>
        <translation>Dies brach mittendrin ab.</translation>
    </message>
    <message>
        <source>What the library has of it stays. Ask its maker what is wrong.</source>
        <comment>finding.collect.cut_off.mend</comment>
        <translation>Was die Bibliothek davon hat, bleibt. Fragen Sie den Hersteller, was nicht stimmt.</translation>
    </message>
    <message>
        <source>This is larger than {limit} kB and was cut off.</source>
        <comment>finding.collect.cut_off:large.message</comment>
        <translation>Dies ist größer als {limit} kB und wurde abgebrochen.</translation>
    </message>
    <message>
        <source>This comes compressed, though nobody asked for that, and was not unpacked.</source>
        <comment>finding.collect.cut_off:packed.message</comment>
        <translation>Dies kommt komprimiert, obwohl niemand das verlangt hat, und wurde nicht entpackt.</translation>
    </message>
    <message>
        <source>This did not come to its end in time and was cut off.</source>
        <comment>finding.collect.cut_off:slow.message</comment>
        <translation>Dies kam nicht rechtzeitig zu Ende und wurde abgebrochen.</translation>
    </message>
    <message>
        <source>This redirects again and again.</source>
        <comment>finding.collect.elsewhere:circles.message</comment>
        <translation>Dies leitet immer wieder weiter.</translation>
    </message>
    <message>
        <source>Ask its maker. If the site has moved, put the new address into your list; what the library has stays.</source>
        <comment>finding.collect.elsewhere.mend</comment>
        <translation>Fragen Sie den Hersteller. Wenn die Website umgezogen ist, schreiben Sie die neue Adresse in Ihre Liste; was die Bibliothek hat, bleibt.</translation>
    </message>
    <message>
        <source>This names {address}, which somebody else has registered; that was not followed.</source>
        <comment>finding.collect.elsewhere:link.message</comment>
        <translation>Dies nennt {address}, das jemand anders registriert hat; dem wurde nicht gefolgt.</translation>
    </message>
    <message>
        <source>This redirects to {address}, which somebody else has registered; that was not followed.</source>
        <comment>finding.collect.elsewhere:redirect.message</comment>
        <translation>Dies leitet weiter zu {address}, das jemand anders registriert hat; dem wurde nicht gefolgt.</translation>
    </message>
    <message>
        <source>This list is gone. Products that it led to: {count}.</source>
        <comment>finding.collect.list_gone.message</comment>
        <translation>Diese Liste ist verschwunden. Produkte, zu denen sie führte: {count}.</translation>
    </message>
    <message>
        <source>Ask its maker where it lies now.</source>
        <comment>finding.collect.list_gone.mend</comment>
        <translation>Fragen Sie den Hersteller, wo sie jetzt liegt.</translation>
    </message>
    <message>
        <source>{product}, revision {revision}, has another fingerprint here than in its maker&apos;s list.</source>
        <comment>finding.collect.listed:fingerprint.message</comment>
        <translation>{product}, Revision {revision}, hat hier einen anderen Fingerabdruck als in der Liste des Herstellers.</translation>
    </message>
    <message>
        <source>Ask its maker to build list and file again.</source>
        <comment>finding.collect.listed.mend</comment>
        <translation>Bitten Sie den Hersteller, Liste und Datei neu zu erstellen.</translation>
    </message>
    <message>
        <source>{product} is revision {revision} here, but its maker&apos;s list says {listed}.</source>
        <comment>finding.collect.listed:newer.message</comment>
        <translation>{product} ist hier Revision {revision}, aber die Liste des Herstellers sagt {listed}.</translation>
    </message>
    <message>
        <source>This is revision {revision}, but {missing}; what was promised there is not known.</source>
        <comment>finding.collect.missing.message</comment>
        <translation>Dies ist Revision {revision}, aber {missing}; was dort zugesagt wurde, ist nicht bekannt.</translation>
    </message>
    <message>
        <source>Ask its maker for all revisions.</source>
        <comment>finding.collect.missing.mend</comment>
        <translation>Bitten Sie den Hersteller um alle Revisionen.</translation>
    </message>
    <message>
        <source>What lies here is no disclosure and leads to none.</source>
        <comment>finding.collect.no_disclosure:page.message</comment>
        <translation>Was hier liegt, ist keine Erklärung und führt zu keiner.</translation>
    </message>
    <message>
        <source>Ask its maker for the address of the disclosure (YAML or JSON).</source>
        <comment>finding.collect.no_disclosure.mend</comment>
        <translation>Fragen Sie den Hersteller nach der Adresse der Erklärung (YAML oder JSON).</translation>
    </message>
    <message>
        <source>What lies here does not say which revision of which disclosure it is.</source>
        <comment>finding.collect.no_disclosure:unnamed.message</comment>
        <translation>Was hier liegt, sagt nicht, welche Revision welcher Erklärung es ist.</translation>
    </message>
    <message>
        <source>What lies here cannot be read as a disclosure.</source>
        <comment>finding.collect.no_disclosure:unreadable.message</comment>
        <translation>Was hier liegt, kann nicht als Erklärung gelesen werden.</translation>
    </message>
    <message>
        <source>{cell}: there is no address (https://...) and no GTIN in this row.</source>
        <comment>finding.collect.no_item.message</comment>
        <translation>{cell}: In dieser Zeile ist weder eine Adresse (https://...) noch eine GTIN.</translation>
    </message>
    <message>
        <source>Write one of them, or take the row out.</source>
        <comment>finding.collect.no_item.mend</comment>
        <translation>Schreiben Sie eines davon, oder nehmen Sie die Zeile heraus.</translation>
    </message>
    <message>
        <source>There is nothing at this address.</source>
        <comment>finding.collect.not_found.message</comment>
        <translation>Unter dieser Adresse liegt nichts.</translation>
    </message>
    <message>
        <source>Correct the address, or ask whoever names it.</source>
        <comment>finding.collect.not_found.mend</comment>
        <translation>Berichtigen Sie die Adresse, oder fragen Sie, wer sie nennt.</translation>
    </message>
    <message>
        <source>{host} is busy and wants to be left alone for {why} seconds. Addresses that were not fetched: {count}.</source>
        <comment>finding.collect.not_reached:busy.message</comment>
        <translation>{host} ist ausgelastet und will {why} Sekunden in Ruhe gelassen werden. Nicht geholte Adressen: {count}.</translation>
    </message>
    <message>
        <source>What the library has of it stays. Try again later; ask its maker if it lasts.</source>
        <comment>finding.collect.not_reached.mend</comment>
        <translation>Was die Bibliothek davon hat, bleibt. Versuchen Sie es später noch einmal; fragen Sie den Hersteller, wenn es anhält.</translation>
    </message>
    <message>
        <source>The name {host} has no address. Addresses that were not fetched: {count}.</source>
        <comment>finding.collect.not_reached:name.message</comment>
        <translation>Der Name {host} hat keine Adresse. Nicht geholte Adressen: {count}.</translation>
    </message>
    <message>
        <source>Nobody answers as {host}. Addresses that were not fetched: {count}.</source>
        <comment>finding.collect.not_reached:silent.message</comment>
        <translation>Niemand antwortet als {host}. Nicht geholte Adressen: {count}.</translation>
    </message>
    <message>
        <source>This list is older than what you have: {product} is revision {revision} in it and was revision {newest} before. Products with older revisions: {count}.</source>
        <comment>finding.collect.old_list.message</comment>
        <translation>Diese Liste ist älter als das, was Sie haben: {product} ist darin Revision {revision} und war vorher Revision {newest}. Produkte mit älteren Revisionen: {count}.</translation>
    </message>
    <message>
        <source>Ask its maker to put back the newest list. The library keeps what it has.</source>
        <comment>finding.collect.old_list.mend</comment>
        <translation>Bitten Sie den Hersteller, die neueste Liste wiederherzustellen. Die Bibliothek behält, was sie hat.</translation>
    </message>
    <message>
        <source>The list says that this is {id}, but it is {other}.</source>
        <comment>finding.collect.other_id.message</comment>
        <translation>Nach der Liste ist dies {id}, aber es ist {other}.</translation>
    </message>
    <message>
        <source>Ask its maker which of the two is meant.</source>
        <comment>finding.collect.other_id.mend</comment>
        <translation>Fragen Sie den Hersteller, welche der beiden gemeint ist.</translation>
    </message>
    <message>
        <source>{host} is {why}, an address of this or a private network. Addresses that were not fetched: {count}.</source>
        <comment>finding.collect.private.message</comment>
        <translation>{host} ist {why}, eine Adresse dieses oder eines privaten Netzes. Nicht geholte Adressen: {count}.</translation>
    </message>
    <message>
        <source>If that is your own server, add --allow-private.</source>
        <comment>finding.collect.private.mend</comment>
        <translation>Wenn das Ihr eigener Server ist, fügen Sie --allow-private hinzu.</translation>
    </message>
    <message>
        <source>{product}, revision {revision}, was not taken into the library because of its errors. It lies in {file}.</source>
        <comment>finding.collect.refused.message</comment>
        <translation>{product}, Revision {revision}, wurde wegen ihrer Fehler nicht in die Bibliothek genommen. Sie liegt in {file}.</translation>
    </message>
    <message>
        <source>Ask its maker. If you want it all the same, move the file to its other revisions.</source>
        <comment>finding.collect.refused.mend</comment>
        <translation>Fragen Sie den Hersteller. Wenn Sie sie trotzdem wollen, verschieben Sie die Datei zu ihren anderen Revisionen.</translation>
    </message>
    <message>
        <source>{product} is revision {revision} here and was revision {newest} before.</source>
        <comment>finding.collect.rolled_back.message</comment>
        <translation>{product} ist hier Revision {revision} und war vorher Revision {newest}.</translation>
    </message>
    <message>
        <source>Ask its maker to put back the newest one. The library keeps it.</source>
        <comment>finding.collect.rolled_back.mend</comment>
        <translation>Bitten Sie den Hersteller, die neueste wiederherzustellen. Die Bibliothek behält sie.</translation>
    </message>
    <message>
        <source>The server answers with the status {status}.</source>
        <comment>finding.collect.status.message</comment>
        <translation>Der Server antwortet mit dem Status {status}.</translation>
    </message>
    <message>
        <source>What the library has of it stays. Try again later; ask its maker if it lasts.</source>
        <comment>finding.collect.status.mend</comment>
        <translation>Was die Bibliothek davon hat, bleibt. Versuchen Sie es später noch einmal; fragen Sie den Hersteller, wenn es anhält.</translation>
    </message>
    <message>
        <source>It is not certain who answers as {host} ({why}). Addresses that were not fetched: {count}.</source>
        <comment>finding.collect.tls.message</comment>
        <translation>Es ist nicht sicher, wer als {host} antwortet ({why}). Nicht geholte Adressen: {count}.</translation>
    </message>
    <message>
        <source>Ask its maker to renew the certificate; until then anybody could answer in its place.</source>
        <comment>finding.collect.tls.mend</comment>
        <translation>Bitten Sie den Hersteller, das Zertifikat zu erneuern; bis dahin könnte jeder an seiner Stelle antworten.</translation>
    </message>
    <message>
        <source>Only the first {count} products of this list were taken.</source>
        <comment>finding.collect.too_many.message</comment>
        <translation>Nur die ersten {count} Produkte dieser Liste wurden genommen.</translation>
    </message>
    <message>
        <source>Ask its maker for lists that are shorter.</source>
        <comment>finding.collect.too_many.mend</comment>
        <translation>Bitten Sie den Hersteller um kürzere Listen.</translation>
    </message>
    <message>
        <source>{product} is here, but its maker&apos;s list does not name it any more.</source>
        <comment>finding.collect.unlisted.message</comment>
        <translation>{product} ist hier, aber die Liste des Herstellers nennt es nicht mehr.</translation>
    </message>
    <message>
        <source>Ask its maker whether it will be taken away.</source>
        <comment>finding.collect.unlisted.mend</comment>
        <translation>Fragen Sie den Hersteller, ob sie weggenommen wird.</translation>
    </message>
    <message>
        <source>{product}, revision {revision}, is gone; it was last here on {seen}.</source>
        <comment>finding.collect.vanished.message</comment>
        <translation>{product}, Revision {revision}, ist verschwunden; zuletzt war es am {seen} hier.</translation>
    </message>
    <message>
        <source>Ask its maker why. The library keeps it, as a published promise holds.</source>
        <comment>finding.collect.vanished.mend</comment>
        <translation>Fragen Sie den Hersteller nach dem Grund. Die Bibliothek behält sie, denn eine veröffentlichte Zusage gilt.</translation>
    </message>
    <message>
        <source>{product} has been withdrawn since {since}, says its maker&apos;s list.</source>
        <comment>finding.collect.withdrawn.message</comment>
        <translation>{product} ist nach der Liste des Herstellers seit dem {since} zurückgezogen.</translation>
    </message>
    <message>
        <source>There is nothing to do. The library keeps it, as a published promise holds.</source>
        <comment>finding.collect.withdrawn.mend</comment>
        <translation>Es ist nichts zu tun. Die Bibliothek behält es, denn eine veröffentlichte Zusage gilt.</translation>
    </message>
    <message>
        <source>The comments of this file go into the published file as well, but not into labels and pages.</source>
        <comment>finding.publish.first:comments.message</comment>
        <translation>Die Kommentare dieser Datei kommen auch in die veröffentlichte Datei, aber nicht in Etiketten und Seiten.</translation>
    </message>
    <message>
        <source>Take out those that nobody else may read.</source>
        <comment>finding.publish.first:comments.mend</comment>
        <translation>Nehmen Sie die heraus, die sonst niemand lesen darf.</translation>
    </message>
    <message>
        <source>Printed on no label, but public all the same, in the files of labels and pages: {fields}.</source>
        <comment>finding.publish.first:unprinted.message</comment>
        <translation>Auf keinem Etikett gedruckt, aber trotzdem öffentlich, in den Dateien von Etiketten und Seiten: {fields}.</translation>
    </message>
    <message>
        <source>Leave out what nobody else may read.</source>
        <comment>finding.publish.first:unprinted.mend</comment>
        <translation>Lassen Sie weg, was sonst niemand lesen darf.</translation>
    </message>
    <message>
        <source>Rows that other runs printed: {rows}.</source>
        <comment>finding.phrase.said.print_passed_over</comment>
        <translation>Zeilen aus anderen Drucken: {rows}.</translation>
    </message>
    <message>
        <source>CUPS, which knows the printers, cannot be reached: {why}.</source>
        <comment>finding.phrase.failed.no_printers</comment>
        <translation>CUPS, das die Drucker kennt, ist nicht erreichbar: {why}.</translation>
    </message>
    <message>
        <source>The printer &quot;{name}&quot; did not take the job: {why} Fix that, then go on with the run (--resume).</source>
        <comment>finding.phrase.failed.not_taken</comment>
        <translation>Der Drucker „{name}“ hat den Auftrag nicht angenommen: {why} Beheben Sie das, und setzen Sie dann den Druck fort (--resume).</translation>
    </message>
    <message>
        <source>This file was published, but published.txt beside it does not name it, so nobody would notice if it were gone.</source>
        <comment>finding.history.unlisted.message</comment>
        <translation>Diese Datei wurde veröffentlicht, aber published.txt daneben nennt sie nicht: wäre sie weg, würde niemand sie vermissen.</translation>
    </message>
    <message>
        <source>Publish again, the same draft or the next revision; that lists it.</source>
        <comment>finding.history.unlisted.mend</comment>
        <translation>Veröffentlichen Sie noch einmal, denselben Entwurf oder die nächste Revision; das nimmt sie in die Liste auf.</translation>
    </message>
    <message>
        <source>{cell}: {key} is by {maker} here, but the disclosure {file} of that GTIN is by {other}.</source>
        <comment>finding.table.other_maker:gtin.message</comment>
        <translation>{cell}: {key} ist hier von {maker}, die Erklärung {file} zu dieser GTIN ist aber von {other}.</translation>
    </message>
    <message>
        <source>Look whether the GTIN is that of another product.</source>
        <comment>finding.table.other_maker:gtin.mend</comment>
        <translation>Prüfen Sie, ob die GTIN zu einem anderen Produkt gehört.</translation>
    </message>
    <message>
        <source>{cell}: {key} is by {maker} here, but the disclosure {file} of that model is by {other}.</source>
        <comment>finding.table.other_maker:model.message</comment>
        <translation>{cell}: {key} ist hier von {maker}, die Erklärung {file} zu diesem Modell ist aber von {other}.</translation>
    </message>
    <message>
        <source>Write the GTIN or the name of the file if it is the same product, else ask the maker for its disclosure.</source>
        <comment>finding.table.other_maker:model.mend</comment>
        <translation>Schreiben Sie die GTIN oder den Namen der Datei dazu, wenn es dasselbe Produkt ist; sonst bitten Sie den Hersteller um seine Erklärung.</translation>
    </message>
    <message>
        <source>{cell}: {value} has more decimals than a price can have.</source>
        <comment>finding.table.price:decimals.message</comment>
        <translation>{cell}: {value} hat mehr Nachkommastellen, als ein Preis haben kann.</translation>
    </message>
    <message>
        <source>Round it in the table, to what the till asks for.</source>
        <comment>finding.table.price:decimals.mend</comment>
        <translation>Runden Sie in der Tabelle auf das, was die Kasse verlangt.</translation>
    </message>
    <message>
        <source>{cell}: {value} is no price.</source>
        <comment>finding.table.price:none.message</comment>
        <translation>{cell}: {value} ist kein Preis.</translation>
    </message>
    <message>
        <source>Write a number such as 19.99 or 19,99, with or without its currency.</source>
        <comment>finding.table.price:none.mend</comment>
        <translation>Schreiben Sie eine Zahl wie 19.99 oder 19,99, mit oder ohne Währung.</translation>
    </message>
    <message>
        <source>{cell}: {value} is no price to print.</source>
        <comment>finding.table.price:zero.message</comment>
        <translation>{cell}: {value} ist kein Preis, der sich drucken lässt.</translation>
    </message>
    <message>
        <source>Write the price, or leave the cell empty if the label should have none.</source>
        <comment>finding.table.price:zero.mend</comment>
        <translation>Schreiben Sie den Preis hinein, oder lassen Sie die Zelle leer, wenn das Etikett keinen haben soll.</translation>
    </message>
    <message>
        <source>{cell}: the price of {key} is {price} here, but another one in row {row}; neither is printed.</source>
        <comment>finding.table.two_prices.message</comment>
        <translation>{cell}: Der Preis von {key} ist hier {price}, in Zeile {row} aber ein anderer; keine der beiden wird gedruckt.</translation>
    </message>
    <message>
        <source>The system gives this program too little memory; it needs at least {least} MB of addresses (&quot;ulimit -v&quot;).</source>
        <comment>finding.phrase.failed.little_memory</comment>
        <translation>Das System gibt diesem Programm zu wenig Speicher; {least} MB an Adressen („ulimit -v“) sind das Mindeste.</translation>
    </message>
    <message>
        <source>The system lets this program open too few files; it needs at least &quot;ulimit -n {least}&quot;.</source>
        <comment>finding.phrase.failed.open_files</comment>
        <translation>Das System lässt dieses Programm zu wenige Dateien öffnen; „ulimit -n {least}“ ist das Mindeste.</translation>
    </message>
    <message>
        <source>The passphrase is too long; it can have at most 1,024 bytes.</source>
        <comment>finding.phrase.failed.passphrase_long</comment>
        <translation>Die Passphrase ist zu lang; höchstens 1.024 Bytes.</translation>
    </message>
    <message>
        <source>Findings that are not shown: {count}. Fix those shown first.</source>
        <comment>finding.phrase.said.more_findings</comment>
        <translation>Befunde, die nicht gezeigt werden: {count}. Beheben Sie zuerst die ersten.</translation>
    </message>
    <message>
        <source>it is larger than {limit} million dots</source>
        <comment>finding.phrase.why.many_dots</comment>
        <translation>sie ist größer als {limit} Millionen Punkte</translation>
    </message>
    <message>
        <source>it has more than {limit} pages</source>
        <comment>finding.phrase.why.many_pages</comment>
        <translation>sie hat mehr als {limit} Seiten</translation>
    </message>
    <message>
        <source>it is larger than {size} MB</source>
        <comment>finding.phrase.why.too_large_megabytes</comment>
        <translation>sie ist größer als {size} MB</translation>
    </message>
    <message>
        <source>The sheet goes beyond what spreadsheets hold: row 1,048,576 and column XFD.</source>
        <comment>finding.table.beyond_sheet.message</comment>
        <translation>Das Tabellenblatt geht über das hinaus, was Tabellen fassen: Zeile 1.048.576 und Spalte XFD.</translation>
    </message>
    <message>
        <source>Save only the price list as a workbook of its own, or as CSV.</source>
        <comment>finding.table.beyond_sheet.mend</comment>
        <translation>Speichern Sie nur die Preisliste als eigene Arbeitsmappe oder als CSV.</translation>
    </message>
    <message>
        <source>{host} signs what it publishes. Its keys are believed from now on: {keys}.</source>
        <comment>finding.collect.keys:first.message</comment>
        <translation>{host} signiert, was dort veröffentlicht wird. Diesen Schlüsseln wird von nun an geglaubt: {keys}.</translation>
    </message>
    <message>
        <source>Hold them against what its maker says of them elsewhere.</source>
        <comment>finding.collect.keys:first.mend</comment>
        <translation>Vergleichen Sie sie mit dem, was der Hersteller anderswo dazu sagt.</translation>
    </message>
    <message>
        <source>{host} has more keys, for which a key that was known vouches. They are believed from now on: {keys}.</source>
        <comment>finding.collect.keys:more.message</comment>
        <translation>{host} hat weitere Schlüssel, für die ein bekannter Schlüssel bürgt. Ihnen wird von nun an geglaubt: {keys}.</translation>
    </message>
    <message>
        <source>There is nothing to do.</source>
        <comment>finding.collect.keys:more.mend</comment>
        <translation>Es ist nichts zu tun.</translation>
    </message>
    <message>
        <source>{host} signs with the key {key}, which no key that was known vouches for.</source>
        <comment>finding.collect.keys:replaced.message</comment>
        <translation>{host} signiert mit dem Schlüssel {key}, für den kein bekannter Schlüssel bürgt.</translation>
    </message>
    <message>
        <source>Ask its maker, by another way than this site. If it is right, fetch the list of keys and name it with --keys. Until then nothing new of this site is taken.</source>
        <comment>finding.collect.keys.mend</comment>
        <translation>Fragen Sie den Hersteller auf einem anderen Weg als über diese Website. Wenn es stimmt, holen Sie seine Schlüsselliste und nennen Sie sie mit --keys. Bis dahin wird von dieser Website nichts Neues übernommen.</translation>
    </message>
    <message>
        <source>{host} signs with the key {key}, which was revoked.</source>
        <comment>finding.collect.keys:revoked.message</comment>
        <translation>{host} signiert mit dem Schlüssel {key}, der widerrufen wurde.</translation>
    </message>
    <message>
        <source>{host} does not sign what it publishes, though it did so before or --keys says that it does.</source>
        <comment>finding.collect.keys:unsigned.message</comment>
        <translation>{host} signiert nicht, was dort veröffentlicht wird, obwohl das früher so war oder --keys es so sagt.</translation>
    </message>
    <message>
        <source>The signature of the keys of {host} does not fit them.</source>
        <comment>finding.collect.keys:wrong.message</comment>
        <translation>Die Signatur der Schlüssel von {host} passt nicht zu ihnen.</translation>
    </message>
    <message>
        <source>{product} is revision {revision} here, but its maker&apos;s log of publications has revision {newest}.</source>
        <comment>finding.collect.log:behind.message</comment>
        <translation>{product} ist hier Revision {revision}, aber im Verzeichnis der Veröffentlichungen des Herstellers steht Revision {newest}.</translation>
    </message>
    <message>
        <source>Ask its maker which of the two is right. The library keeps what it has.</source>
        <comment>finding.collect.log.mend</comment>
        <translation>Fragen Sie den Hersteller, was von beidem stimmt. Die Bibliothek behält, was sie hat.</translation>
    </message>
    <message>
        <source>{product}, revision {revision}, has another fingerprint here than in its maker&apos;s log of publications.</source>
        <comment>finding.collect.log:changed.message</comment>
        <translation>{product}, Revision {revision}, hat hier einen anderen Fingerabdruck als im Verzeichnis der Veröffentlichungen des Herstellers.</translation>
    </message>
    <message>
        <source>{host} had a log of its publications, which is gone.</source>
        <comment>finding.collect.log:gone.message</comment>
        <translation>{host} hatte ein Verzeichnis der Veröffentlichungen; es ist nicht mehr da.</translation>
    </message>
    <message>
        <source>Ask its maker to put it back as it was.</source>
        <comment>finding.collect.log:gone.mend</comment>
        <translation>Bitten Sie den Hersteller, es wiederherzustellen, wie es war.</translation>
    </message>
    <message>
        <source>{product}, revision {revision}, is not in its maker&apos;s log of publications.</source>
        <comment>finding.collect.log:missing.message</comment>
        <translation>{product}, Revision {revision}, steht nicht im Verzeichnis der Veröffentlichungen des Herstellers.</translation>
    </message>
    <message>
        <source>{id} is in its maker&apos;s log of publications, but not in the list of products. Products like this: {count}.</source>
        <comment>finding.collect.log:vanished.message</comment>
        <translation>{id} steht im Verzeichnis der Veröffentlichungen des Herstellers und nicht in seiner Liste. Produkte, für die das gilt: {count}.</translation>
    </message>
    <message>
        <source>This does not say whose keys they are.</source>
        <comment>finding.collect.pinned.message</comment>
        <translation>Hier steht nicht, wessen Schlüssel das sind.</translation>
    </message>
    <message>
        <source>Take the list of keys from https://HOST/.well-known/jwks.json.</source>
        <comment>finding.collect.pinned.mend</comment>
        <translation>Nehmen Sie die Schlüsselliste von https://HOST/.well-known/jwks.json.</translation>
    </message>
    <message>
        <source>This has no signature, though {host} signs what it publishes.</source>
        <comment>finding.collect.signature:none.message</comment>
        <translation>Dies hat keine Signatur, obwohl {host} signiert, was dort veröffentlicht wird.</translation>
    </message>
    <message>
        <source>Ask its maker to sign it again. The library keeps what it has.</source>
        <comment>finding.collect.signature.mend</comment>
        <translation>Bitten Sie den Hersteller, es neu zu signieren. Die Bibliothek behält, was sie hat.</translation>
    </message>
    <message>
        <source>This is signed with the key {key}, which {host} has revoked.</source>
        <comment>finding.collect.signature:revoked.message</comment>
        <translation>Dies ist mit dem Schlüssel {key} signiert, den {host} widerrufen hat.</translation>
    </message>
    <message>
        <source>This is signed with the key {key}, which is none of {host}.</source>
        <comment>finding.collect.signature:unknown.message</comment>
        <translation>Dies ist mit dem Schlüssel {key} signiert, der keiner von {host} ist.</translation>
    </message>
    <message>
        <source>The signature of this does not fit it.</source>
        <comment>finding.collect.signature:wrong.message</comment>
        <translation>Die Signatur passt nicht hierzu.</translation>
    </message>
    <message>
        <source>{host} does not sign what it publishes. It is taken as it is.</source>
        <comment>finding.collect.unsigned.message</comment>
        <translation>{host} signiert nicht, was dort veröffentlicht wird. Es wird übernommen, wie es ist.</translation>
    </message>
    <message>
        <source>There is nothing to do. Nobody can tell whether its maker or somebody else wrote it; what the library has is kept all the same.</source>
        <comment>finding.collect.unsigned.mend</comment>
        <translation>Es ist nichts zu tun. Niemand kann sagen, ob es vom Hersteller oder von jemand anderem ist; was die Bibliothek hat, behält sie auf jeden Fall.</translation>
    </message>
    <message>
        <source>Ask whoever publishes the log why. Keep the one that you have.</source>
        <comment>finding.log.rewritten.mend</comment>
        <translation>Fragen Sie den, der das Verzeichnis veröffentlicht, nach dem Grund. Bewahren Sie das auf, das Sie haben.</translation>
    </message>
    <message>
        <source>Ask whoever publishes the log why. Keep the one that you have.</source>
        <comment>finding.log.shortened.mend</comment>
        <translation>Fragen Sie den, der das Verzeichnis veröffentlicht, nach dem Grund. Bewahren Sie das auf, das Sie haben.</translation>
    </message>
    <message>
        <source>Ask whoever publishes the log. Until then nothing in it is certain.</source>
        <comment>finding.log.signature.mend</comment>
        <translation>Fragen Sie den, der das Verzeichnis veröffentlicht. Bis dahin ist nichts darin sicher.</translation>
    </message>
    <message>
        <source>Build the site with a key, or ask whoever does.</source>
        <comment>finding.log.unsigned.mend</comment>
        <translation>Bauen Sie die Website mit einem Schlüssel, oder bitten Sie den darum, der sie baut.</translation>
    </message>
    <message>
        <source>signed with a revoked key</source>
        <comment>finding.phrase.stale.revoked</comment>
        <translation>mit einem widerrufenen Schlüssel signiert</translation>
    </message>
    <message>
        <source>The revision before this one committed to fix serious flaws within {earlier/update_fix_time_days} days; this one does not.</source>
        <comment>rule.updating.fix_time_kept.message</comment>
        <translation>Die vorherige Revision sagte zu, schwere Sicherheitslücken innerhalb von {earlier/update_fix_time_days} Tagen zu schließen; diese nicht.</translation>
    </message>
    <message>
        <source>Write {@update_fix_time_basis=commitment} in {@update_fix_time_basis}, with {earlier/update_fix_time_days} days or fewer.</source>
        <comment>rule.updating.fix_time_kept.mend</comment>
        <translation>Schreiben Sie {@update_fix_time_basis=commitment} in {@update_fix_time_basis}, mit {earlier/update_fix_time_days} Tagen oder weniger.</translation>
    </message>
    <message>
        <source>The revision before this one committed to fix serious flaws within {earlier/update_fix_time_days} days; now it takes up to {update_fix_time_days}.</source>
        <comment>rule.updating.fix_time_not_longer.message</comment>
        <translation>Die vorherige Revision sagte zu, schwere Sicherheitslücken innerhalb von {earlier/update_fix_time_days} Tagen zu schließen; jetzt dauert es bis zu {update_fix_time_days}.</translation>
    </message>
    <message>
        <source>Write {earlier/update_fix_time_days} or fewer.</source>
        <comment>rule.updating.fix_time_not_longer.mend</comment>
        <translation>Schreiben Sie {earlier/update_fix_time_days} oder weniger.</translation>
    </message>
    <message>
        <source>A replacement was offered until {earlier/hardware_replacement/until}; this revision does not offer it.</source>
        <comment>rule.updating.replacement_kept.message</comment>
        <translation>Ein Ersatzgerät wurde bis {earlier/hardware_replacement/until} angeboten; diese Revision bietet keines an.</translation>
    </message>
    <message>
        <source>Offer it until {earlier/hardware_replacement/until} or later.</source>
        <comment>rule.updating.replacement_kept.mend</comment>
        <translation>Bieten Sie es bis {earlier/hardware_replacement/until} oder länger an.</translation>
    </message>
    <message>
        <source>A replacement was offered until {earlier/hardware_replacement/until}, and now only until {hardware_replacement/until}.</source>
        <comment>rule.updating.replacement_not_shortened.message</comment>
        <translation>Ein Ersatzgerät wurde bis {earlier/hardware_replacement/until} angeboten, jetzt nur noch bis {hardware_replacement/until}.</translation>
    </message>
    <message>
        <source>Write {earlier/hardware_replacement/until} or a later date.</source>
        <comment>rule.updating.replacement_not_shortened.mend</comment>
        <translation>Schreiben Sie {earlier/hardware_replacement/until} oder ein späteres Datum.</translation>
    </message>
    <message>
        <source>Other software updates were promised to {earlier/software_updates_end} and now end with security updates, {support_end}; a published period must not be shortened.</source>
        <comment>rule.support.other_as_support.message</comment>
        <translation>Andere Softwareupdates waren bis {earlier/software_updates_end} zugesagt und enden jetzt mit den Sicherheitsupdates, {support_end}; ein veröffentlichter Zeitraum darf nicht verkürzt werden.</translation>
    </message>
    <message>
        <source>Write {earlier/software_updates_end} or a later date in {@software_updates_end}.</source>
        <comment>rule.support.other_as_support.mend</comment>
        <translation>Schreiben Sie {earlier/software_updates_end} oder ein späteres Datum in {@software_updates_end}.</translation>
    </message>
    <message>
        <source>Support of {item/name} was promised; this revision does not promise it.</source>
        <comment>rule.components.not_weakened.message</comment>
        <translation>Die Unterstützung des Teils {item/name} war zugesagt; diese Revision sagt sie nicht zu.</translation>
    </message>
    <message>
        <source>Promise it again.</source>
        <comment>rule.components.not_weakened.mend</comment>
        <translation>Sagen Sie sie wieder zu.</translation>
    </message>
    <message>
        <source>Support of {item/name} was promised to {earlier/item/support_end} and now ends {item/support_end}; a published period must not be shortened.</source>
        <comment>rule.components.not_shortened.message</comment>
        <translation>Die Unterstützung des Teils {item/name} war bis {earlier/item/support_end} zugesagt und endet jetzt {item/support_end}; ein veröffentlichter Zeitraum darf nicht verkürzt werden.</translation>
    </message>
    <message>
        <source>Write {earlier/item/support_end} or a later date.</source>
        <comment>rule.components.not_shortened.mend</comment>
        <translation>Schreiben Sie {earlier/item/support_end} oder ein späteres Datum.</translation>
    </message>
    <message>
        <source>Support of {item/name} was promised to {earlier/item/support_end}; this revision names no date.</source>
        <comment>rule.components.end_kept.message</comment>
        <translation>Die Unterstützung des Teils {item/name} war bis {earlier/item/support_end} zugesagt; diese Revision nennt kein Datum.</translation>
    </message>
    <message>
        <source>Write {earlier/item/support_end} or a later date.</source>
        <comment>rule.components.end_kept.mend</comment>
        <translation>Schreiben Sie {earlier/item/support_end} oder ein späteres Datum.</translation>
    </message>
    <message>
        <source>Each {item/name} was promised {earlier/item/unit_months} months of support; this revision leaves that out.</source>
        <comment>rule.components.unit_kept.message</comment>
        <translation>Jedem Teil {item/name} waren {earlier/item/unit_months} Monate Unterstützung zugesagt; in dieser Revision fehlt das.</translation>
    </message>
    <message>
        <source>Write {earlier/item/unit_months} or more.</source>
        <comment>rule.components.unit_kept.mend</comment>
        <translation>Schreiben Sie {earlier/item/unit_months} oder mehr.</translation>
    </message>
    <message>
        <source>Each {item/name} was promised {earlier/item/unit_months} months of support and now gets {item/unit_months}; a published period must not be shortened.</source>
        <comment>rule.components.unit_not_shortened.message</comment>
        <translation>Jedem Teil {item/name} waren {earlier/item/unit_months} Monate Unterstützung zugesagt, jetzt sind es {item/unit_months}; ein veröffentlichter Zeitraum darf nicht verkürzt werden.</translation>
    </message>
    <message>
        <source>Write {earlier/item/unit_months} or more.</source>
        <comment>rule.components.unit_not_shortened.mend</comment>
        <translation>Schreiben Sie {earlier/item/unit_months} oder mehr.</translation>
    </message>
    <message>
        <source>The period of each {item/name} was published to count from {earlier/item/counted_from} and now counts from {item/counted_from}, which may be earlier; a published period must not be shortened.</source>
        <comment>rule.components.unit_start_kept.message</comment>
        <translation>Der Zeitraum je Teil {item/name} zählte veröffentlicht ab {earlier/item/counted_from} und zählt jetzt ab {item/counted_from}, was früher sein kann; ein veröffentlichter Zeitraum darf nicht verkürzt werden.</translation>
    </message>
    <message>
        <source>Write {earlier/item/counted_from}.</source>
        <comment>rule.components.unit_start_kept.mend</comment>
        <translation>Schreiben Sie {earlier/item/counted_from}.</translation>
    </message>
    <message>
        <source>Each {item/name} was promised {earlier/item/unit_months} months of support. Whether it may have ended cannot be told without {@end_of_sales}.</source>
        <comment>rule.components.unit_last_sold.message</comment>
        <translation>Jedem Teil {item/name} waren {earlier/item/unit_months} Monate Unterstützung zugesagt. Ob sie beendet sein darf, lässt sich ohne {@end_of_sales} nicht sagen.</translation>
    </message>
    <message>
        <source>Write the last day on which the product was sold.</source>
        <comment>rule.components.unit_last_sold.mend</comment>
        <translation>Schreiben Sie den letzten Tag, an dem das Produkt verkauft wurde.</translation>
    </message>
    <message>
        <source>Each {item/name} was promised {earlier/item/unit_months} months of support. Devices were sold to {end_of_sales}, so it must not end {item/support_end}.</source>
        <comment>rule.components.unit_ended_early.message</comment>
        <translation>Jedem Teil {item/name} waren {earlier/item/unit_months} Monate Unterstützung zugesagt. Geräte wurden bis {end_of_sales} verkauft; seine Unterstützung darf also nicht {item/support_end} enden.</translation>
    </message>
    <message>
        <source>Go on with its support at least until {limit}.</source>
        <comment>rule.components.unit_ended_early.mend</comment>
        <translation>Setzen Sie seine Unterstützung mindestens bis {limit} fort.</translation>
    </message>
    <message>
        <source>Support of {earlier/item/name} was promised; this revision leaves it out and does not promise as much for the device.</source>
        <comment>rule.components.left_out.message</comment>
        <translation>Die Unterstützung des Teils {earlier/item/name} war zugesagt; in dieser Revision fehlt es, und für das Gerät sagt sie nicht so viel zu.</translation>
    </message>
    <message>
        <source>Name the part in {@components} again, with what was promised for it.</source>
        <comment>rule.components.left_out.mend</comment>
        <translation>Nennen Sie das Teil wieder in {@components}, mit dem, was dafür zugesagt war.</translation>
    </message>
    <message>
        <source>Support of {earlier/item/name} was promised to {earlier/item/support_end}. Left out, it is supported for as long as the device, which ends {support_end}; a published period must not be shortened.</source>
        <comment>rule.components.left_out_early.message</comment>
        <translation>Die Unterstützung des Teils {earlier/item/name} war bis {earlier/item/support_end} zugesagt. Fehlt es, wird es so lange unterstützt wie das Gerät, also bis {support_end}; ein veröffentlichter Zeitraum darf nicht verkürzt werden.</translation>
    </message>
    <message>
        <source>Name the part in {@components} again, with {earlier/item/support_end} or a later date.</source>
        <comment>rule.components.left_out_early.mend</comment>
        <translation>Nennen Sie das Teil wieder in {@components}, mit {earlier/item/support_end} oder einem späteren Datum.</translation>
    </message>
    <message>
        <source>Each {earlier/item/name} was promised {earlier/item/unit_months} months of support. Left out, it gets those of the device, {unit_period/months}; a published period must not be shortened.</source>
        <comment>rule.components.left_out_fewer_months.message</comment>
        <translation>Jedem Teil {earlier/item/name} waren {earlier/item/unit_months} Monate Unterstützung zugesagt. Fehlt es, gelten die Monate des Geräts, {unit_period/months}; ein veröffentlichter Zeitraum darf nicht verkürzt werden.</translation>
    </message>
    <message>
        <source>Name the part in {@components} again, with {earlier/item/unit_months} months or more.</source>
        <comment>rule.components.left_out_fewer_months.mend</comment>
        <translation>Nennen Sie das Teil wieder in {@components}, mit {earlier/item/unit_months} Monaten oder mehr.</translation>
    </message>
    <message>
        <source>{item/name} was not named before, so it was promised support for as long as the device, to {earlier/support_end}; now it ends {item/support_end}.</source>
        <comment>rule.components.added_early.message</comment>
        <translation>Das Teil {item/name} war bisher nicht genannt, also war ihm Unterstützung so lange wie dem Gerät zugesagt, bis {earlier/support_end}; jetzt endet sie {item/support_end}.</translation>
    </message>
    <message>
        <source>Write {earlier/support_end} or a later date. Where the part is new, there is nothing to do.</source>
        <comment>rule.components.added_early.mend</comment>
        <translation>Schreiben Sie {earlier/support_end} oder ein späteres Datum. Ist das Teil neu, ist nichts zu tun.</translation>
    </message>
    <message>
        <source>The revision before this one said until when the online service runs; this one does not.</source>
        <comment>rule.afterwards.cloud_kept.message</comment>
        <translation>Die vorherige Revision sagte, bis wann der Onlinedienst läuft; diese nicht.</translation>
    </message>
    <message>
        <source>Write {@cloud_dependency_end} as it was published, or a later date.</source>
        <comment>rule.afterwards.cloud_kept.mend</comment>
        <translation>Schreiben Sie {@cloud_dependency_end} so, wie es veröffentlicht wurde, oder ein späteres Datum.</translation>
    </message>
    <message>
        <source>The online service was published to run until {earlier/cloud_dependency_end} and now ends {cloud_dependency_end}; a published period must not be shortened.</source>
        <comment>rule.afterwards.cloud_not_shortened.message</comment>
        <translation>Als Ende des Onlinedienstes wurde {earlier/cloud_dependency_end} veröffentlicht, jetzt ist es {cloud_dependency_end}; ein veröffentlichter Zeitraum darf nicht verkürzt werden.</translation>
    </message>
    <message>
        <source>Write {earlier/cloud_dependency_end} or a later date.</source>
        <comment>rule.afterwards.cloud_not_shortened.mend</comment>
        <translation>Schreiben Sie {earlier/cloud_dependency_end} oder ein späteres Datum.</translation>
    </message>
    <message>
        <source>The online service was published to run for as long as security updates, until {earlier/support_end}, and now ends {cloud_dependency_end}; a published period must not be shortened.</source>
        <comment>rule.afterwards.cloud_as_long.message</comment>
        <translation>Der Onlinedienst sollte laut Veröffentlichung so lange laufen wie die Sicherheitsupdates, bis {earlier/support_end}, und endet jetzt {cloud_dependency_end}; ein veröffentlichter Zeitraum darf nicht verkürzt werden.</translation>
    </message>
    <message>
        <source>Write {earlier/support_end} or a later date.</source>
        <comment>rule.afterwards.cloud_as_long.mend</comment>
        <translation>Schreiben Sie {earlier/support_end} oder ein späteres Datum.</translation>
    </message>
    <message>
        <source>The online service was published to run until {earlier/cloud_dependency_end} and now ends with security updates, {support_end}; a published period must not be shortened.</source>
        <comment>rule.afterwards.cloud_as_support.message</comment>
        <translation>Als Ende des Onlinedienstes wurde {earlier/cloud_dependency_end} veröffentlicht, jetzt endet er mit den Sicherheitsupdates, {support_end}; ein veröffentlichter Zeitraum darf nicht verkürzt werden.</translation>
    </message>
    <message>
        <source>Write {earlier/cloud_dependency_end} or a later date.</source>
        <comment>rule.afterwards.cloud_as_support.mend</comment>
        <translation>Schreiben Sie {earlier/cloud_dependency_end} oder ein späteres Datum.</translation>
    </message>
    <message>
        <source>The revision before this one said that the device works without the internet; this one says less.</source>
        <comment>rule.afterwards.offline_kept.message</comment>
        <translation>Die vorherige Revision sagte, dass das Gerät ohne Internet funktioniert; diese sagt weniger zu.</translation>
    </message>
    <message>
        <source>Keep what was published, or tell those who have bought the device.</source>
        <comment>rule.afterwards.offline_kept.mend</comment>
        <translation>Bleiben Sie bei dem, was veröffentlicht wurde, oder informieren Sie alle, die das Gerät gekauft haben.</translation>
    </message>
    <message>
        <source>The revision before this one said that the device works in part without the internet; now it does not.</source>
        <comment>rule.afterwards.offline_not_lost.message</comment>
        <translation>Die vorherige Revision sagte, dass das Gerät ohne Internet teilweise funktioniert; jetzt tut es das nicht mehr.</translation>
    </message>
    <message>
        <source>Keep what was published, or tell those who have bought the device.</source>
        <comment>rule.afterwards.offline_not_lost.mend</comment>
        <translation>Bleiben Sie bei dem, was veröffentlicht wurde, oder informieren Sie alle, die das Gerät gekauft haben.</translation>
    </message>
    <message>
        <source>Users were to be told of the end {earlier/end_of_support_notice_days} days before, and now only {end_of_support_notice_days}.</source>
        <comment>rule.afterwards.notice_not_later.message</comment>
        <translation>Nutzer sollten {earlier/end_of_support_notice_days} Tage vor dem Ende informiert werden, jetzt nur noch {end_of_support_notice_days}.</translation>
    </message>
    <message>
        <source>Write {earlier/end_of_support_notice_days} or more.</source>
        <comment>rule.afterwards.notice_not_later.mend</comment>
        <translation>Schreiben Sie {earlier/end_of_support_notice_days} oder mehr.</translation>
    </message>
    <message>
        <source>Reporters were told to get a first answer within {earlier/vuln_ack_days} days, and now within {vuln_ack_days}.</source>
        <comment>rule.contact.ack_not_slower.message</comment>
        <translation>Wer eine Sicherheitslücke meldet, sollte innerhalb von {earlier/vuln_ack_days} Tagen eine erste Antwort erhalten, jetzt innerhalb von {vuln_ack_days}.</translation>
    </message>
    <message>
        <source>Write {earlier/vuln_ack_days} or fewer.</source>
        <comment>rule.contact.ack_not_slower.mend</comment>
        <translation>Schreiben Sie {earlier/vuln_ack_days} oder weniger.</translation>
    </message>
    <message>
        <source>Reporters were told to hear every {earlier/vuln_status_interval_days} days, and now every {vuln_status_interval_days}.</source>
        <comment>rule.contact.status_not_slower.message</comment>
        <translation>Wer eine Sicherheitslücke meldet, sollte alle {earlier/vuln_status_interval_days} Tage von Ihnen hören, jetzt alle {vuln_status_interval_days}.</translation>
    </message>
    <message>
        <source>Write {earlier/vuln_status_interval_days} or fewer.</source>
        <comment>rule.contact.status_not_slower.mend</comment>
        <translation>Schreiben Sie {earlier/vuln_status_interval_days} oder weniger.</translation>
    </message>
    <message>
        <source>The period of each {earlier/item/name} was published to count from {earlier/item/counted_from}. Left out, it counts from {unit_period/counted_from}, as that of the device does, which may be earlier; a published period must not be shortened.</source>
        <comment>rule.components.left_out_unit_start.message</comment>
        <translation>Der Zeitraum je Teil {earlier/item/name} zählte veröffentlicht ab {earlier/item/counted_from}. Weggelassen zählt er wie der des Geräts ab {unit_period/counted_from}, was früher sein kann; ein veröffentlichter Zeitraum darf nicht verkürzt werden.</translation>
    </message>
    <message>
        <source>Name the part in {@components} again, counted from {earlier/item/counted_from}.</source>
        <comment>rule.components.left_out_unit_start.mend</comment>
        <translation>Nennen Sie das Teil wieder in {@components}, gezählt ab {earlier/item/counted_from}.</translation>
    </message>
    <message>
        <source>{item/name} was not named before, so it was promised support for as long as the device; now it is not promised as much.</source>
        <comment>rule.components.added_unpromised.message</comment>
        <translation>Das Teil {item/name} war bisher nicht genannt, also war ihm Unterstützung so lange wie dem Gerät zugesagt; jetzt ist nicht so viel zugesagt.</translation>
    </message>
    <message>
        <source>Promise as much. Where the part is new, there is nothing to do.</source>
        <comment>rule.components.added_unpromised.mend</comment>
        <translation>Sagen Sie ebenso viel zu. Ist das Teil neu, ist nichts zu tun.</translation>
    </message>
    <message>
        <source>{item/name} was not named before, so it was promised support for as long as the device, {earlier/unit_period/months} months; now it gets {item/unit_months}.</source>
        <comment>rule.components.added_fewer_months.message</comment>
        <translation>Das Teil {item/name} war bisher nicht genannt, also war ihm Unterstützung so lange wie dem Gerät zugesagt, {earlier/unit_period/months} Monate; jetzt bekommt es {item/unit_months}.</translation>
    </message>
    <message>
        <source>Write {earlier/unit_period/months} or more. Where the part is new, there is nothing to do.</source>
        <comment>rule.components.added_fewer_months.mend</comment>
        <translation>Schreiben Sie {earlier/unit_period/months} oder mehr. Ist das Teil neu, ist nichts zu tun.</translation>
    </message>
    <message>
        <source>{item/name} was not named before, so its period counted from {earlier/unit_period/counted_from}, as that of the device did; now it counts from {item/counted_from}, which may be earlier.</source>
        <comment>rule.components.added_unit_start.message</comment>
        <translation>Das Teil {item/name} war bisher nicht genannt, also zählte sein Zeitraum wie der des Geräts ab {earlier/unit_period/counted_from}; jetzt zählt er ab {item/counted_from}, was früher sein kann.</translation>
    </message>
    <message>
        <source>Write {earlier/unit_period/counted_from}. Where the part is new, there is nothing to do.</source>
        <comment>rule.components.added_unit_start.mend</comment>
        <translation>Schreiben Sie {earlier/unit_period/counted_from}. Ist das Teil neu, ist nichts zu tun.</translation>
    </message>
    <message>
        <source>The code leads to {address}, where the site has files of its own.</source>
        <comment>finding.site.own_place.message</comment>
        <translation>Der Code führt zu {address}, wo die Website eigene Dateien hat.</translation>
    </message>
    <message>
        <source>Choose an address whose path does not begin with {place}.</source>
        <comment>finding.site.own_place.mend</comment>
        <translation>Wählen Sie eine Adresse, deren Pfad nicht mit {place} beginnt.</translation>
    </message>
</context>
</TS>
