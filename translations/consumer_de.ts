<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de">
<context>
    <name>consumer</name>
    <message>
        <source>United Kingdom</source>
        <comment>field.target_markets.uk.label</comment>
        <translation>Vereinigtes Königreich</translation>
    </message>
    <message>
        <source>European Union</source>
        <comment>field.target_markets.eu.label</comment>
        <translation>Europäische Union</translation>
    </message>
    <message>
        <source>United States</source>
        <comment>field.target_markets.us.label</comment>
        <translation>Vereinigte Staaten</translation>
    </message>
    <message>
        <source>Australia</source>
        <comment>field.target_markets.au.label</comment>
        <translation>Australien</translation>
    </message>
    <message>
        <source>Singapore</source>
        <comment>field.target_markets.sg.label</comment>
        <translation>Singapur</translation>
    </message>
    <message>
        <source>Japan</source>
        <comment>field.target_markets.jp.label</comment>
        <translation>Japan</translation>
    </message>
    <message>
        <source>Elsewhere</source>
        <comment>field.target_markets.other.label</comment>
        <translation>Andere Länder</translation>
    </message>
    <message>
        <source>Camera</source>
        <comment>field.product_category.camera.label</comment>
        <translation>Kamera</translation>
    </message>
    <message>
        <source>Doorbell</source>
        <comment>field.product_category.doorbell.label</comment>
        <translation>Türklingel</translation>
    </message>
    <message>
        <source>Lock</source>
        <comment>field.product_category.lock.label</comment>
        <translation>Schloss</translation>
    </message>
    <message>
        <source>Speaker</source>
        <comment>field.product_category.speaker.label</comment>
        <translation>Lautsprecher</translation>
    </message>
    <message>
        <source>Television</source>
        <comment>field.product_category.tv.label</comment>
        <translation>Fernsehgerät</translation>
    </message>
    <message>
        <source>Router</source>
        <comment>field.product_category.router.label</comment>
        <translation>Router</translation>
    </message>
    <message>
        <source>Smart home hub</source>
        <comment>field.product_category.hub.label</comment>
        <translation>Smart-Home-Zentrale</translation>
    </message>
    <message>
        <source>Lighting</source>
        <comment>field.product_category.lighting.label</comment>
        <translation>Beleuchtung</translation>
    </message>
    <message>
        <source>Household appliance</source>
        <comment>field.product_category.appliance.label</comment>
        <translation>Haushaltsgerät</translation>
    </message>
    <message>
        <source>Wearable</source>
        <comment>field.product_category.wearable.label</comment>
        <translation>Tragbares Gerät</translation>
    </message>
    <message>
        <source>Toy</source>
        <comment>field.product_category.toy.label</comment>
        <translation>Spielzeug</translation>
    </message>
    <message>
        <source>Thermostat</source>
        <comment>field.product_category.thermostat.label</comment>
        <translation>Thermostat</translation>
    </message>
    <message>
        <source>Alarm</source>
        <comment>field.product_category.alarm.label</comment>
        <translation>Alarmgerät</translation>
    </message>
    <message>
        <source>Phone or tablet</source>
        <comment>field.product_category.phone_tablet.label</comment>
        <translation>Telefon oder Tablet</translation>
    </message>
    <message>
        <source>Other device</source>
        <comment>field.product_category.other.label</comment>
        <translation>Anderes Gerät</translation>
    </message>
    <message>
        <source>Yes</source>
        <comment>field.updatable.yes.label</comment>
        <translation>Ja</translation>
    </message>
    <message>
        <source>Only in part</source>
        <comment>field.updatable.partly.label</comment>
        <translation>Nur zum Teil</translation>
    </message>
    <message>
        <source>No</source>
        <comment>field.updatable.no.label</comment>
        <translation>Nein</translation>
    </message>
    <message>
        <source>automatic</source>
        <comment>field.update_delivery.automatic_default_on.label</comment>
        <translation>automatisch</translation>
    </message>
    <message>
        <source>automatic once you switch it on</source>
        <comment>field.update_delivery.automatic_opt_in.label</comment>
        <translation>automatisch, wenn Sie es einschalten</translation>
    </message>
    <message>
        <source>automatic if switched on</source>
        <comment>field.update_delivery.automatic_opt_in.short</comment>
        <translation>automatisch, wenn eingeschaltet</translation>
    </message>
    <message>
        <source>you install them</source>
        <comment>field.update_delivery.user_initiated.label</comment>
        <translation>Sie installieren selbst</translation>
    </message>
    <message>
        <source>you install them from a memory stick, card or cable</source>
        <comment>field.update_delivery.physical_media.label</comment>
        <translation>Sie installieren von Speicherstick, Karte oder Kabel</translation>
    </message>
    <message>
        <source>you install them by stick or cable</source>
        <comment>field.update_delivery.physical_media.short</comment>
        <translation>Sie installieren per Stick oder Kabel</translation>
    </message>
    <message>
        <source>fitted by a technician</source>
        <comment>field.update_delivery.professional_install.label</comment>
        <translation>durch eine Fachkraft</translation>
    </message>
    <message>
        <source>by replacing a part or the device</source>
        <comment>field.update_delivery.replacement_only.label</comment>
        <translation>durch Austausch eines Teils oder des Geräts</translation>
    </message>
    <message>
        <source>by replacing a part</source>
        <comment>field.update_delivery.replacement_only.short</comment>
        <translation>durch Austausch eines Teils</translation>
    </message>
    <message>
        <source>on the device</source>
        <comment>field.update_notice_channels.on_device.label</comment>
        <translation>am Gerät</translation>
    </message>
    <message>
        <source>in the app</source>
        <comment>field.update_notice_channels.companion_app.label</comment>
        <translation>in der App</translation>
    </message>
    <message>
        <source>by e-mail, if you sign up</source>
        <comment>field.update_notice_channels.email_optin.label</comment>
        <translation>per E-Mail, wenn Sie sich anmelden</translation>
    </message>
    <message>
        <source>by e-mail</source>
        <comment>field.update_notice_channels.email_optin.short</comment>
        <translation>per E-Mail</translation>
    </message>
    <message>
        <source>by text message</source>
        <comment>field.update_notice_channels.sms.label</comment>
        <translation>per SMS</translation>
    </message>
    <message>
        <source>on a web page</source>
        <comment>field.update_notice_channels.web_page.label</comment>
        <translation>auf einer Webseite</translation>
    </message>
    <message>
        <source>you are not told</source>
        <comment>field.update_notice_channels.none.label</comment>
        <translation>gar nicht</translation>
    </message>
    <message>
        <source>Free</source>
        <comment>field.update_cost.free.label</comment>
        <translation>Kostenlos</translation>
    </message>
    <message>
        <source>You pay for them</source>
        <comment>field.update_cost.paid.label</comment>
        <translation>Kostenpflichtig</translation>
    </message>
    <message>
        <source>Free at first, then you pay</source>
        <comment>field.update_cost.free_then_paid.label</comment>
        <translation>Erst kostenlos, dann kostenpflichtig</translation>
    </message>
    <message>
        <source>Offered</source>
        <comment>field.hardware_replacement.offered.offered.label</comment>
        <translation>Wird angeboten</translation>
    </message>
    <message>
        <source>Not offered</source>
        <comment>field.hardware_replacement.offered.not_offered.label</comment>
        <translation>Wird nicht angeboten</translation>
    </message>
    <message>
        <source>guaranteed</source>
        <comment>field.support_commitment.guaranteed_minimum.label</comment>
        <translation>garantiert</translation>
    </message>
    <message>
        <source>planned, not guaranteed</source>
        <comment>field.support_commitment.anticipated.label</comment>
        <translation>geplant, nicht garantiert</translation>
    </message>
    <message>
        <source>not promised</source>
        <comment>field.support_commitment.none_offered.label</comment>
        <translation>nicht zugesagt</translation>
    </message>
    <message>
        <source>The first unit was placed on the market</source>
        <comment>field.support_start_basis.first_placed_on_market.label</comment>
        <translation>Das erste Gerät wurde in Verkehr gebracht</translation>
    </message>
    <message>
        <source>General sale began</source>
        <comment>field.support_start_basis.general_availability.label</comment>
        <translation>Der allgemeine Verkauf begann</translation>
    </message>
    <message>
        <source>The buyer bought it</source>
        <comment>field.support_start_basis.purchase.label</comment>
        <translation>Der Käufer hat es gekauft</translation>
    </message>
    <message>
        <source>The user switched it on for the first time</source>
        <comment>field.support_start_basis.activation.label</comment>
        <translation>Es wurde zum ersten Mal eingeschaltet</translation>
    </message>
    <message>
        <source>The unit was made</source>
        <comment>field.support_start_basis.manufacture.label</comment>
        <translation>Es wurde hergestellt</translation>
    </message>
    <message>
        <source>Not yet decided</source>
        <comment>field.end_of_sales.tba.label</comment>
        <translation>Noch nicht entschieden</translation>
    </message>
    <message>
        <source>Not yet decided</source>
        <comment>field.end_of_life.tba.label</comment>
        <translation>Noch nicht entschieden</translation>
    </message>
    <message>
        <source>Still works, but no security fixes</source>
        <comment>field.end_behaviour.keeps_working.label</comment>
        <translation>Funktioniert weiter, aber ohne Sicherheitskorrekturen</translation>
    </message>
    <message>
        <source>Still works, no fixes</source>
        <comment>field.end_behaviour.keeps_working.short</comment>
        <translation>Läuft weiter, keine Korrekturen</translation>
    </message>
    <message>
        <source>Some functions stop</source>
        <comment>field.end_behaviour.reduced_functions.label</comment>
        <translation>Einige Funktionen fallen weg</translation>
    </message>
    <message>
        <source>The device stops working</source>
        <comment>field.end_behaviour.stops_working.label</comment>
        <translation>Das Gerät funktioniert nicht mehr</translation>
    </message>
    <message>
        <source>Stops working</source>
        <comment>field.end_behaviour.stops_working.short</comment>
        <translation>Funktioniert nicht mehr</translation>
    </message>
    <message>
        <source>The manufacturer has not said</source>
        <comment>field.end_behaviour.unknown.label</comment>
        <translation>Der Hersteller macht keine Angabe</translation>
    </message>
    <message>
        <source>Not known</source>
        <comment>field.end_behaviour.unknown.short</comment>
        <translation>Nicht bekannt</translation>
    </message>
    <message>
        <source>Works fully</source>
        <comment>field.works_offline.full.label</comment>
        <translation>Uneingeschränkt nutzbar</translation>
    </message>
    <message>
        <source>Works with limits</source>
        <comment>field.works_offline.limited.label</comment>
        <translation>Eingeschränkt nutzbar</translation>
    </message>
    <message>
        <source>Does not work</source>
        <comment>field.works_offline.no.label</comment>
        <translation>Nicht nutzbar</translation>
    </message>
    <message>
        <source>on the device</source>
        <comment>field.end_of_support_notice.on_device.label</comment>
        <translation>am Gerät</translation>
    </message>
    <message>
        <source>in the app</source>
        <comment>field.end_of_support_notice.app.label</comment>
        <translation>in der App</translation>
    </message>
    <message>
        <source>by e-mail, if you sign up</source>
        <comment>field.end_of_support_notice.email_optin.label</comment>
        <translation>per E-Mail, wenn Sie sich anmelden</translation>
    </message>
    <message>
        <source>by e-mail</source>
        <comment>field.end_of_support_notice.email_optin.short</comment>
        <translation>per E-Mail</translation>
    </message>
    <message>
        <source>you are not told</source>
        <comment>field.end_of_support_notice.none.label</comment>
        <translation>gar nicht</translation>
    </message>
    <message>
        <source>You set it yourself</source>
        <comment>field.default_password.none_user_sets.label</comment>
        <translation>Legen Sie selbst fest</translation>
    </message>
    <message>
        <source>Different for each device</source>
        <comment>field.default_password.unique_per_device.label</comment>
        <translation>Bei jedem Gerät ein anderes</translation>
    </message>
    <message>
        <source>Same for all devices, you must change it</source>
        <comment>field.default_password.shared_must_change.label</comment>
        <translation>Bei allen Geräten gleich, Sie müssen es ändern</translation>
    </message>
    <message>
        <source>Shared, you must change it</source>
        <comment>field.default_password.shared_must_change.short</comment>
        <translation>Gleich für alle, bitte ändern</translation>
    </message>
    <message>
        <source>Same for all devices, cannot be changed</source>
        <comment>field.default_password.shared_not_changeable.label</comment>
        <translation>Bei allen Geräten gleich, nicht änderbar</translation>
    </message>
    <message>
        <source>Shared, cannot be changed</source>
        <comment>field.default_password.shared_not_changeable.short</comment>
        <translation>Gleich für alle, nicht änderbar</translation>
    </message>
    <message>
        <source>None</source>
        <comment>field.default_password.no_password.label</comment>
        <translation>Keines</translation>
    </message>
    <message>
        <source>Security updates planned to</source>
        <comment>state.anticipated.lead</comment>
        <translation>Sicherheitsaktualisierungen geplant bis</translation>
    </message>
    <message>
        <source>Security updates planned to</source>
        <comment>state.anticipated.lead.short</comment>
        <translation>Sicherheitsupdates geplant bis</translation>
    </message>
    <message>
        <source>not guaranteed</source>
        <comment>state.anticipated.qualifier</comment>
        <translation>nicht garantiert</translation>
    </message>
    <message>
        <source>Security updates</source>
        <comment>state.ended.lead</comment>
        <translation>Sicherheitsaktualisierungen</translation>
    </message>
    <message>
        <source>Security updates</source>
        <comment>state.ended.lead.short</comment>
        <translation>Sicherheitsupdates</translation>
    </message>
    <message>
        <source>Ended</source>
        <comment>state.ended.head</comment>
        <translation>Beendet</translation>
    </message>
    <message>
        <source>Newly found flaws are no longer fixed.</source>
        <comment>state.ended.note</comment>
        <translation>Neu entdeckte Sicherheitslücken werden nicht mehr geschlossen.</translation>
    </message>
    <message>
        <source>New flaws are not fixed.</source>
        <comment>state.ended.note.short</comment>
        <translation>Neue Lücken bleiben offen.</translation>
    </message>
    <message>
        <source>Security updates guaranteed until at least</source>
        <comment>state.guaranteed.lead</comment>
        <translation>Sicherheitsaktualisierungen garantiert bis mindestens</translation>
    </message>
    <message>
        <source>Security updates until at least</source>
        <comment>state.guaranteed.lead.short</comment>
        <translation>Sicherheitsupdates bis mindestens</translation>
    </message>
    <message>
        <source>Security updates</source>
        <comment>state.none.lead</comment>
        <translation>Sicherheitsaktualisierungen</translation>
    </message>
    <message>
        <source>Security updates</source>
        <comment>state.none.lead.short</comment>
        <translation>Sicherheitsupdates</translation>
    </message>
    <message>
        <source>Not promised</source>
        <comment>state.none.head</comment>
        <translation>Nicht zugesagt</translation>
    </message>
    <message>
        <source>The manufacturer names no date. Do not rely on receiving security updates.</source>
        <comment>state.none.note</comment>
        <translation>Der Hersteller nennt kein Datum. Verlassen Sie sich nicht auf Sicherheitsaktualisierungen.</translation>
    </message>
    <message>
        <source>No date named by the manufacturer.</source>
        <comment>state.none.note.short</comment>
        <translation>Der Hersteller nennt kein Datum.</translation>
    </message>
    <message>
        <source>Security updates</source>
        <comment>state.not_updatable.lead</comment>
        <translation>Sicherheitsaktualisierungen</translation>
    </message>
    <message>
        <source>Security updates</source>
        <comment>state.not_updatable.lead.short</comment>
        <translation>Sicherheitsupdates</translation>
    </message>
    <message>
        <source>Not possible</source>
        <comment>state.not_updatable.head</comment>
        <translation>Nicht möglich</translation>
    </message>
    <message>
        <source>Flaws found later cannot be fixed on this device.</source>
        <comment>state.not_updatable.note</comment>
        <translation>Später entdeckte Sicherheitslücken lassen sich auf diesem Gerät nicht schließen.</translation>
    </message>
    <message>
        <source>Flaws cannot be fixed later.</source>
        <comment>state.not_updatable.note.short</comment>
        <translation>Lücken lassen sich nicht schließen.</translation>
    </message>
    <message>
        <source>After that</source>
        <comment>row.after.title</comment>
        <translation>Danach</translation>
    </message>
    <message>
        <source>Updating</source>
        <comment>row.arrives.title</comment>
        <translation>Installation</translation>
    </message>
    <message>
        <source>Cost of updates</source>
        <comment>row.cost.title</comment>
        <translation>Kosten</translation>
    </message>
    <message>
        <source>How you are told</source>
        <comment>row.notice.title</comment>
        <translation>Benachrichtigung</translation>
    </message>
    <message>
        <source>Now</source>
        <comment>row.now.title</comment>
        <translation>Jetzt</translation>
    </message>
    <message>
        <source>Without internet</source>
        <comment>row.offline.title</comment>
        <translation>Ohne Internet</translation>
    </message>
    <message>
        <source>Can be updated</source>
        <comment>row.parts.title</comment>
        <translation>Aktualisierbar</translation>
    </message>
    <message>
        <source>First password</source>
        <comment>row.password.title</comment>
        <translation>Erstpasswort</translation>
    </message>
    <message>
        <source>Replacement</source>
        <comment>row.replacement.title</comment>
        <translation>Ersatzgerät</translation>
    </message>
    <message>
        <source>Report a flaw</source>
        <comment>row.report.title</comment>
        <translation>Lücke melden</translation>
    </message>
    <message>
        <source>Declared by the manufacturer</source>
        <comment>word.foot</comment>
        <translation>Angaben des Herstellers</translation>
    </message>
    <message>
        <source>{date}</source>
        <comment>word.head_date</comment>
        <translation>{date}</translation>
    </message>
    <message>
        <source>Item {number}</source>
        <comment>word.item</comment>
        <translation>Artikel {number}</translation>
    </message>
    <message>
        <source>Until {date}</source>
        <comment>word.replacement_until</comment>
        <translation>Bis {date}</translation>
    </message>
    <message>
        <source>Revision {number}</source>
        <comment>word.revision</comment>
        <translation>Revision {number}</translation>
    </message>
    <message>
        <source>Rev. {number}</source>
        <comment>word.revision_short</comment>
        <translation>Rev. {number}</translation>
    </message>
    <message>
        <source>Scan for all details</source>
        <comment>word.scan</comment>
        <translation>Scannen für alle Einzelheiten</translation>
    </message>
    <message>
        <source>From {date}</source>
        <comment>word.start</comment>
        <translation>Ab {date}</translation>
    </message>
    <message>
        <source>QR code that leads to {address}</source>
        <comment>word.symbol</comment>
        <translation>QR-Code zu {address}</translation>
    </message>
    <message>
        <source>Update Facts</source>
        <comment>word.title</comment>
        <translation>Update-Fakten</translation>
    </message>
</context>
</TS>
