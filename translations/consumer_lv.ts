<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="lv">
<extra-translator>Made by machine with care and after the wording of EU law; not yet read by a native speaker: a reviewer is wanted. Glossary: translations/README.md</extra-translator>
<context>
    <name>consumer</name>
    <message>
        <source>This disclosure</source>
        <comment>section.document.title</comment>
        <translation>Šis paziņojums</translation>
    </message>
    <message>
        <source>Revision</source>
        <comment>field.revision.title</comment>
        <translation>Redakcija</translation>
    </message>
    <message>
        <source>Last changed</source>
        <comment>field.last_updated.title</comment>
        <translation>Pēdējās izmaiņas</translation>
    </message>
    <message>
        <source>Page with all details</source>
        <comment>field.detail_url.title</comment>
        <translation>Lapa ar visām ziņām</translation>
    </message>
    <message>
        <source>Short address</source>
        <comment>field.short_url.title</comment>
        <translation>Īsā adrese</translation>
    </message>
    <message>
        <source>Data file</source>
        <comment>field.machine_readable_url.title</comment>
        <translation>Datu datne</translation>
    </message>
    <message>
        <source>Product</source>
        <comment>section.product.title</comment>
        <translation>Izstrādājums</translation>
    </message>
    <message>
        <source>Product</source>
        <comment>field.product_name.title</comment>
        <translation>Izstrādājums</translation>
    </message>
    <message>
        <source>Short name</source>
        <comment>field.product_short_name.title</comment>
        <translation>Īsais nosaukums</translation>
    </message>
    <message>
        <source>Model</source>
        <comment>field.model_identifier.title</comment>
        <translation>Modelis</translation>
    </message>
    <message>
        <source>Variant or batch</source>
        <comment>field.product_variant_batch.title</comment>
        <translation>Variants vai partija</translation>
    </message>
    <message>
        <source>Kind of device</source>
        <comment>field.product_category.title</comment>
        <translation>Ierīces veids</translation>
    </message>
    <message>
        <source>Camera</source>
        <comment>field.product_category.camera.label</comment>
        <translation>Kamera</translation>
    </message>
    <message>
        <source>Doorbell</source>
        <comment>field.product_category.doorbell.label</comment>
        <translation>Durvju zvans</translation>
    </message>
    <message>
        <source>Lock</source>
        <comment>field.product_category.lock.label</comment>
        <translation>Slēdzene</translation>
    </message>
    <message>
        <source>Speaker</source>
        <comment>field.product_category.speaker.label</comment>
        <translation>Skaļrunis</translation>
    </message>
    <message>
        <source>Television</source>
        <comment>field.product_category.tv.label</comment>
        <translation>Televizors</translation>
    </message>
    <message>
        <source>Router</source>
        <comment>field.product_category.router.label</comment>
        <translation>Maršrutētājs</translation>
    </message>
    <message>
        <source>Smart home hub</source>
        <comment>field.product_category.hub.label</comment>
        <translation>Viedās mājas centrāle</translation>
    </message>
    <message>
        <source>Lighting</source>
        <comment>field.product_category.lighting.label</comment>
        <translation>Apgaismojums</translation>
    </message>
    <message>
        <source>Household appliance</source>
        <comment>field.product_category.appliance.label</comment>
        <translation>Sadzīves tehnika</translation>
    </message>
    <message>
        <source>Wearable</source>
        <comment>field.product_category.wearable.label</comment>
        <translation>Valkājama ierīce</translation>
    </message>
    <message>
        <source>Toy</source>
        <comment>field.product_category.toy.label</comment>
        <translation>Rotaļlieta</translation>
    </message>
    <message>
        <source>Thermostat</source>
        <comment>field.product_category.thermostat.label</comment>
        <translation>Termostats</translation>
    </message>
    <message>
        <source>Alarm</source>
        <comment>field.product_category.alarm.label</comment>
        <translation>Signalizācija</translation>
    </message>
    <message>
        <source>Phone or tablet</source>
        <comment>field.product_category.phone_tablet.label</comment>
        <translation>Tālrunis vai planšetdators</translation>
    </message>
    <message>
        <source>Other device</source>
        <comment>field.product_category.other.label</comment>
        <translation>Cita ierīce</translation>
    </message>
    <message>
        <source>What it is for</source>
        <comment>field.intended_purpose.title</comment>
        <translation>Kam tā paredzēta</translation>
    </message>
    <message>
        <source>Barcode number</source>
        <comment>field.gtin.title</comment>
        <translation>Svītrkoda numurs</translation>
    </message>
    <message>
        <source>Software version</source>
        <comment>field.firmware_version.title</comment>
        <translation>Programmatūras versija</translation>
    </message>
    <message>
        <source>Hardware version</source>
        <comment>field.hardware_version.title</comment>
        <translation>Aparatūras versija</translation>
    </message>
    <message>
        <source>Manufacturer</source>
        <comment>field.manufacturer_name.title</comment>
        <translation>Ražotājs</translation>
    </message>
    <message>
        <source>Website of the manufacturer</source>
        <comment>field.manufacturer_url.title</comment>
        <translation>Ražotāja tīmekļvietne</translation>
    </message>
    <message>
        <source>Postal address of the manufacturer</source>
        <comment>field.manufacturer_address.title</comment>
        <translation>Ražotāja pasta adrese</translation>
    </message>
    <message>
        <source>Contact of the manufacturer</source>
        <comment>field.manufacturer_contact.title</comment>
        <translation>Saziņa ar ražotāju</translation>
    </message>
    <message>
        <source>Updating</source>
        <comment>section.updating.title</comment>
        <translation>Atjaunināšana</translation>
    </message>
    <message>
        <source>Can get security updates</source>
        <comment>field.updatable.title</comment>
        <translation>Var saņemt drošības atjauninājumus</translation>
    </message>
    <message>
        <source>Yes</source>
        <comment>field.updatable.yes.label</comment>
        <translation>Jā</translation>
    </message>
    <message>
        <source>Only in part</source>
        <comment>field.updatable.partly.label</comment>
        <translation>Tikai daļēji</translation>
    </message>
    <message>
        <source>No</source>
        <comment>field.updatable.no.label</comment>
        <translation>Nē</translation>
    </message>
    <message>
        <source>Parts that cannot be updated</source>
        <comment>field.non_updatable_parts.title</comment>
        <translation>Daļas, ko nevar atjaunināt</translation>
    </message>
    <message>
        <source>How updates arrive</source>
        <comment>field.update_delivery.title</comment>
        <translation>Kā pienāk atjauninājumi</translation>
    </message>
    <message>
        <source>automatic</source>
        <comment>field.update_delivery.automatic_default_on.label</comment>
        <translation>automātiski</translation>
    </message>
    <message>
        <source>automatic once you switch it on</source>
        <comment>field.update_delivery.automatic_opt_in.label</comment>
        <translation>automātiski, kad to ieslēdzat</translation>
    </message>
    <message>
        <source>automatic if switched on</source>
        <comment>field.update_delivery.automatic_opt_in.short</comment>
        <translation>automātiski, ja ieslēgts</translation>
    </message>
    <message>
        <source>you install them</source>
        <comment>field.update_delivery.user_initiated.label</comment>
        <translation>uzstādāt paši</translation>
    </message>
    <message>
        <source>you install them from a memory stick, card or cable</source>
        <comment>field.update_delivery.physical_media.label</comment>
        <translation>uzstādāt paši no zibatmiņas, kartes vai ar kabeli</translation>
    </message>
    <message>
        <source>you install them by stick or cable</source>
        <comment>field.update_delivery.physical_media.short</comment>
        <translation>uzstādāt paši no zibatmiņas vai ar kabeli</translation>
    </message>
    <message>
        <source>fitted by a technician</source>
        <comment>field.update_delivery.professional_install.label</comment>
        <translation>uzstāda tehniķis</translation>
    </message>
    <message>
        <source>by replacing a part or the device</source>
        <comment>field.update_delivery.replacement_only.label</comment>
        <translation>nomainot daļu vai ierīci</translation>
    </message>
    <message>
        <source>by replacing a part</source>
        <comment>field.update_delivery.replacement_only.short</comment>
        <translation>nomainot daļu</translation>
    </message>
    <message>
        <source>Automatic updates can be put off</source>
        <comment>field.update_postpone.title</comment>
        <translation>Automātisko atjauninājumu atlikšana</translation>
    </message>
    <message>
        <source>You can switch them off</source>
        <comment>field.update_postpone.can_disable.label</comment>
        <translation>Varat tos izslēgt</translation>
    </message>
    <message>
        <source>You can put them off</source>
        <comment>field.update_postpone.can_postpone.label</comment>
        <translation>Varat tos atlikt</translation>
    </message>
    <message>
        <source>Always on</source>
        <comment>field.update_postpone.always_on.label</comment>
        <translation>Vienmēr ieslēgti</translation>
    </message>
    <message>
        <source>Switching automatic updates off</source>
        <comment>field.auto_update_off_url.title</comment>
        <translation>Automātisko atjauninājumu izslēgšana</translation>
    </message>
    <message>
        <source>How users are told</source>
        <comment>field.update_notice_channels.title</comment>
        <translation>Kā paziņo lietotājiem</translation>
    </message>
    <message>
        <source>on the device</source>
        <comment>field.update_notice_channels.on_device.label</comment>
        <translation>ierīcē</translation>
    </message>
    <message>
        <source>in the app</source>
        <comment>field.update_notice_channels.companion_app.label</comment>
        <translation>lietotnē</translation>
    </message>
    <message>
        <source>by e-mail, if you sign up</source>
        <comment>field.update_notice_channels.email_optin.label</comment>
        <translation>e-pastā, ja piesakāties</translation>
    </message>
    <message>
        <source>by e-mail on request</source>
        <comment>field.update_notice_channels.email_optin.short</comment>
        <translation>e-pastā, ja piesakāties</translation>
    </message>
    <message>
        <source>by text message</source>
        <comment>field.update_notice_channels.sms.label</comment>
        <translation>ar īsziņu</translation>
    </message>
    <message>
        <source>on a web page</source>
        <comment>field.update_notice_channels.web_page.label</comment>
        <translation>tīmekļa lapā</translation>
    </message>
    <message>
        <source>you are not told</source>
        <comment>field.update_notice_channels.none.label</comment>
        <translation>jums nepaziņo</translation>
    </message>
    <message>
        <source>Sign-up for notices</source>
        <comment>field.notice_signup_url.title</comment>
        <translation>Pieteikšanās paziņojumiem</translation>
    </message>
    <message>
        <source>Notices are no advertising</source>
        <comment>field.notice_signup_not_marketing.title</comment>
        <translation>Paziņojumi nav reklāma</translation>
    </message>
    <message>
        <source>Cost of updates</source>
        <comment>field.update_cost.title</comment>
        <translation>Atjauninājumu cena</translation>
    </message>
    <message>
        <source>Free</source>
        <comment>field.update_cost.free.label</comment>
        <translation>Bez maksas</translation>
    </message>
    <message>
        <source>You pay for them</source>
        <comment>field.update_cost.paid.label</comment>
        <translation>Par tiem jāmaksā</translation>
    </message>
    <message>
        <source>Free at first, then you pay</source>
        <comment>field.update_cost.free_then_paid.label</comment>
        <translation>Sākumā bez maksas, vēlāk par maksu</translation>
    </message>
    <message>
        <source>What updates cost</source>
        <comment>field.update_cost_note.title</comment>
        <translation>Cik maksā atjauninājumi</translation>
    </message>
    <message>
        <source>How to install updates</source>
        <comment>field.update_instructions_url.title</comment>
        <translation>Kā uzstādīt atjauninājumus</translation>
    </message>
    <message>
        <source>What is needed to get updates</source>
        <comment>field.update_connection_needed.title</comment>
        <translation>Kas vajadzīgs atjauninājumiem</translation>
    </message>
    <message>
        <source>an internet connection</source>
        <comment>field.update_connection_needed.internet_direct.label</comment>
        <translation>interneta savienojums</translation>
    </message>
    <message>
        <source>the app</source>
        <comment>field.update_connection_needed.via_app.label</comment>
        <translation>lietotne</translation>
    </message>
    <message>
        <source>a hub</source>
        <comment>field.update_connection_needed.via_hub.label</comment>
        <translation>centrāle</translation>
    </message>
    <message>
        <source>no internet</source>
        <comment>field.update_connection_needed.local_only.label</comment>
        <translation>internets nav vajadzīgs</translation>
    </message>
    <message>
        <source>an account</source>
        <comment>field.update_connection_needed.account_required.label</comment>
        <translation>lietotāja konts</translation>
    </message>
    <message>
        <source>How updates are protected</source>
        <comment>field.update_security_features.title</comment>
        <translation>Kā atjauninājumi aizsargāti</translation>
    </message>
    <message>
        <source>signed</source>
        <comment>field.update_security_features.signed.label</comment>
        <translation>parakstīti</translation>
    </message>
    <message>
        <source>checked before installation</source>
        <comment>field.update_security_features.verified_before_install.label</comment>
        <translation>pārbaudīti pirms uzstādīšanas</translation>
    </message>
    <message>
        <source>fetched over an encrypted connection</source>
        <comment>field.update_security_features.secure_channel.label</comment>
        <translation>saņemti pa šifrētu savienojumu</translation>
    </message>
    <message>
        <source>protected against older versions</source>
        <comment>field.update_security_features.downgrade_protected.label</comment>
        <translation>aizsargāti pret vecākām versijām</translation>
    </message>
    <message>
        <source>undone when they fail</source>
        <comment>field.update_security_features.recovery_image.label</comment>
        <translation>atcelti, ja neizdodas</translation>
    </message>
    <message>
        <source>encrypted</source>
        <comment>field.update_security_features.encrypted_image.label</comment>
        <translation>šifrēti</translation>
    </message>
    <message>
        <source>with keys that can be revoked</source>
        <comment>field.update_security_features.key_revocation.label</comment>
        <translation>ar atsaucamām atslēgām</translation>
    </message>
    <message>
        <source>with a signature that withstands quantum computers</source>
        <comment>field.update_security_features.pq_signature.label</comment>
        <translation>ar parakstu, kas iztur kvantu datorus</translation>
    </message>
    <message>
        <source>tested by others</source>
        <comment>field.update_security_features.third_party_assessed.label</comment>
        <translation>citu pārbaudīti</translation>
    </message>
    <message>
        <source>Time to fix a serious flaw</source>
        <comment>field.update_fix_time_days.title</comment>
        <translation>Laiks nopietnas ievainojamības novēršanai</translation>
    </message>
    <message>
        <source>How firm this time is</source>
        <comment>field.update_fix_time_basis.title</comment>
        <translation>Cik saistošs ir šis laiks</translation>
    </message>
    <message>
        <source>Goal, not promised</source>
        <comment>field.update_fix_time_basis.target.label</comment>
        <translation>Mērķis, nav solīts</translation>
    </message>
    <message>
        <source>Promised</source>
        <comment>field.update_fix_time_basis.commitment.label</comment>
        <translation>Solīts</translation>
    </message>
    <message>
        <source>Why it cannot be updated</source>
        <comment>field.non_updatable_rationale.title</comment>
        <translation>Kāpēc to nevar atjaunināt</translation>
    </message>
    <message>
        <source>Replacement</source>
        <comment>field.hardware_replacement.title</comment>
        <translation>Nomaiņa</translation>
    </message>
    <message>
        <source>Offered</source>
        <comment>field.hardware_replacement.offered.title</comment>
        <translation>Vai piedāvā</translation>
    </message>
    <message>
        <source>Offered</source>
        <comment>field.hardware_replacement.offered.offered.label</comment>
        <translation>Piedāvā</translation>
    </message>
    <message>
        <source>Not offered</source>
        <comment>field.hardware_replacement.offered.not_offered.label</comment>
        <translation>Nepiedāvā</translation>
    </message>
    <message>
        <source>Until</source>
        <comment>field.hardware_replacement.until.title</comment>
        <translation>Līdz</translation>
    </message>
    <message>
        <source>How</source>
        <comment>field.hardware_replacement.method.title</comment>
        <translation>Kā</translation>
    </message>
    <message>
        <source>Support period</source>
        <comment>section.period.title</comment>
        <translation>Atbalsta periods</translation>
    </message>
    <message>
        <source>How firm the promise is</source>
        <comment>field.support_commitment.title</comment>
        <translation>Cik saistošs ir solījums</translation>
    </message>
    <message>
        <source>promised</source>
        <comment>field.support_commitment.promised.label</comment>
        <translation>solīts</translation>
    </message>
    <message>
        <source>planned, not promised</source>
        <comment>field.support_commitment.planned.label</comment>
        <translation>plānots, nav solīts</translation>
    </message>
    <message>
        <source>not promised</source>
        <comment>field.support_commitment.not_promised.label</comment>
        <translation>nav solīts</translation>
    </message>
    <message>
        <source>Support starts</source>
        <comment>field.support_start.title</comment>
        <translation>Atbalsta sākums</translation>
    </message>
    <message>
        <source>What starts the clock</source>
        <comment>field.support_start_basis.title</comment>
        <translation>No kā skaita laiku</translation>
    </message>
    <message>
        <source>The first unit was placed on the market</source>
        <comment>field.support_start_basis.first_placed_on_market.label</comment>
        <translation>Pirmais eksemplārs laists tirgū</translation>
    </message>
    <message>
        <source>General sale began</source>
        <comment>field.support_start_basis.general_availability.label</comment>
        <translation>Sākās vispārēja pārdošana</translation>
    </message>
    <message>
        <source>The buyer bought it</source>
        <comment>field.support_start_basis.purchase.label</comment>
        <translation>Pircējs to nopirka</translation>
    </message>
    <message>
        <source>The user switched it on for the first time</source>
        <comment>field.support_start_basis.activation.label</comment>
        <translation>Lietotājs to pirmo reizi ieslēdza</translation>
    </message>
    <message>
        <source>The unit was made</source>
        <comment>field.support_start_basis.manufacture.label</comment>
        <translation>Eksemplārs saražots</translation>
    </message>
    <message>
        <source>Security updates until at least</source>
        <comment>field.support_end.title</comment>
        <translation>Drošības atjauninājumi vismaz līdz</translation>
    </message>
    <message>
        <source>Promise when first sold</source>
        <comment>field.support_end_at_first_supply.title</comment>
        <translation>Solījums, sākot pārdošanu</translation>
    </message>
    <message>
        <source>What support covers</source>
        <comment>field.support_type.title</comment>
        <translation>Ko ietver atbalsts</translation>
    </message>
    <message>
        <source>security updates</source>
        <comment>field.support_type.security_fixes.label</comment>
        <translation>drošības atjauninājumi</translation>
    </message>
    <message>
        <source>corrections of faults</source>
        <comment>field.support_type.bug_fixes.label</comment>
        <translation>kļūdu labojumi</translation>
    </message>
    <message>
        <source>new functions</source>
        <comment>field.support_type.feature_updates.label</comment>
        <translation>jaunas funkcijas</translation>
    </message>
    <message>
        <source>reports of security flaws</source>
        <comment>field.support_type.vulnerability_advisories.label</comment>
        <translation>ziņas par ievainojamībām</translation>
    </message>
    <message>
        <source>help from customer service</source>
        <comment>field.support_type.helpdesk.label</comment>
        <translation>klientu dienesta palīdzība</translation>
    </message>
    <message>
        <source>Expected use</source>
        <comment>field.expected_use_years.title</comment>
        <translation>Paredzamā lietošana</translation>
    </message>
    <message>
        <source>Buyers are told not to rely on updates</source>
        <comment>field.unsupported_statement_ack.title</comment>
        <translation>Pircējiem saka nepaļauties uz atjauninājumiem</translation>
    </message>
    <message>
        <source>On sale since</source>
        <comment>field.general_availability.title</comment>
        <translation>Pārdošanā kopš</translation>
    </message>
    <message>
        <source>Not yet decided</source>
        <comment>field.general_availability.tba.label</comment>
        <translation>Vēl nav izlemts</translation>
    </message>
    <message>
        <source>Last unit placed on the market</source>
        <comment>field.last_placed_on_market.title</comment>
        <translation>Pēdējais eksemplārs laists tirgū</translation>
    </message>
    <message>
        <source>Units are still being placed</source>
        <comment>field.last_placed_on_market.still_placed.label</comment>
        <translation>Eksemplārus vēl laiž tirgū</translation>
    </message>
    <message>
        <source>Last day of sale</source>
        <comment>field.end_of_sales.title</comment>
        <translation>Pēdējā pārdošanas diena</translation>
    </message>
    <message>
        <source>Not yet decided</source>
        <comment>field.end_of_sales.tba.label</comment>
        <translation>Vēl nav izlemts</translation>
    </message>
    <message>
        <source>End of all support</source>
        <comment>field.end_of_life.title</comment>
        <translation>Visa atbalsta beigas</translation>
    </message>
    <message>
        <source>Not yet decided</source>
        <comment>field.end_of_life.tba.label</comment>
        <translation>Vēl nav izlemts</translation>
    </message>
    <message>
        <source>What happens afterwards</source>
        <comment>section.afterwards.title</comment>
        <translation>Kas notiek pēc tam</translation>
    </message>
    <message>
        <source>After that date</source>
        <comment>field.end_behaviour.title</comment>
        <translation>Pēc šī datuma</translation>
    </message>
    <message>
        <source>Still works, but no security fixes</source>
        <comment>field.end_behaviour.keeps_working.label</comment>
        <translation>Darbojas, bet bez drošības labojumiem</translation>
    </message>
    <message>
        <source>Works, no security fixes</source>
        <comment>field.end_behaviour.keeps_working.short</comment>
        <translation>Darbojas bez drošības labojumiem</translation>
    </message>
    <message>
        <source>Some functions stop</source>
        <comment>field.end_behaviour.reduced_functions.label</comment>
        <translation>Dažas funkcijas vairs nedarbojas</translation>
    </message>
    <message>
        <source>The device stops working</source>
        <comment>field.end_behaviour.stops_working.label</comment>
        <translation>Ierīce pārstāj darboties</translation>
    </message>
    <message>
        <source>Stops working</source>
        <comment>field.end_behaviour.stops_working.short</comment>
        <translation>Pārstāj darboties</translation>
    </message>
    <message>
        <source>The manufacturer has not said</source>
        <comment>field.end_behaviour.unknown.label</comment>
        <translation>Ražotājs to nav norādījis</translation>
    </message>
    <message>
        <source>Not known</source>
        <comment>field.end_behaviour.unknown.short</comment>
        <translation>Nav zināms</translation>
    </message>
    <message>
        <source>What stops</source>
        <comment>field.functions_lost.title</comment>
        <translation>Kas pārstāj darboties</translation>
    </message>
    <message>
        <source>Risk without updates</source>
        <comment>field.risk_after_support.title</comment>
        <translation>Risks bez atjauninājumiem</translation>
    </message>
    <message>
        <source>Take it off the internet</source>
        <comment>field.risk_after_support.isolate_or_disconnect.label</comment>
        <translation>Atvienojiet to no interneta</translation>
    </message>
    <message>
        <source>The risk of attacks grows</source>
        <comment>field.risk_after_support.higher_risk.label</comment>
        <translation>Uzbrukumu risks pieaug</translation>
    </message>
    <message>
        <source>The risk stays low</source>
        <comment>field.risk_after_support.low.label</comment>
        <translation>Risks paliek zems</translation>
    </message>
    <message>
        <source>More on that risk</source>
        <comment>field.risk_after_support_note.title</comment>
        <translation>Vairāk par šo risku</translation>
    </message>
    <message>
        <source>Lasts less long than an ordinary one</source>
        <comment>field.shorter_than_dumb_equivalent.title</comment>
        <translation>Kalpo īsāku laiku nekā parasta</translation>
    </message>
    <message>
        <source>Options then</source>
        <comment>field.end_options.title</comment>
        <translation>Iespējas pēc tam</translation>
    </message>
    <message>
        <source>pay for longer support</source>
        <comment>field.end_options.buy_extended_support.label</comment>
        <translation>maksāt par ilgāku atbalstu</translation>
    </message>
    <message>
        <source>trade it in</source>
        <comment>field.end_options.trade_in.label</comment>
        <translation>nodot, saņemot atlaidi jaunai</translation>
    </message>
    <message>
        <source>use it without internet</source>
        <comment>field.end_options.offline_mode.label</comment>
        <translation>lietot bez interneta</translation>
    </message>
    <message>
        <source>install software made by others</source>
        <comment>field.end_options.third_party_firmware.label</comment>
        <translation>uzstādīt citu veidotu programmatūru</translation>
    </message>
    <message>
        <source>return it for recycling</source>
        <comment>field.end_options.recycle.label</comment>
        <translation>nodot pārstrādei</translation>
    </message>
    <message>
        <source>no options</source>
        <comment>field.end_options.none.label</comment>
        <translation>iespēju nav</translation>
    </message>
    <message>
        <source>Works without internet</source>
        <comment>field.works_offline.title</comment>
        <translation>Darbība bez interneta</translation>
    </message>
    <message>
        <source>Works fully</source>
        <comment>field.works_offline.full.label</comment>
        <translation>Darbojas pilnībā</translation>
    </message>
    <message>
        <source>Works with limits</source>
        <comment>field.works_offline.limited.label</comment>
        <translation>Darbojas ierobežoti</translation>
    </message>
    <message>
        <source>Does not work</source>
        <comment>field.works_offline.no.label</comment>
        <translation>Nedarbojas</translation>
    </message>
    <message>
        <source>How users learn that support ends</source>
        <comment>field.end_of_support_notice.title</comment>
        <translation>Kā paziņo par atbalsta beigām</translation>
    </message>
    <message>
        <source>on the device</source>
        <comment>field.end_of_support_notice.on_device.label</comment>
        <translation>ierīcē</translation>
    </message>
    <message>
        <source>in the app</source>
        <comment>field.end_of_support_notice.companion_app.label</comment>
        <translation>lietotnē</translation>
    </message>
    <message>
        <source>by e-mail, if you sign up</source>
        <comment>field.end_of_support_notice.email_optin.label</comment>
        <translation>e-pastā, ja piesakāties</translation>
    </message>
    <message>
        <source>by e-mail on request</source>
        <comment>field.end_of_support_notice.email_optin.short</comment>
        <translation>e-pastā, ja piesakāties</translation>
    </message>
    <message>
        <source>you are not told</source>
        <comment>field.end_of_support_notice.none.label</comment>
        <translation>jums nepaziņo</translation>
    </message>
    <message>
        <source>How long before</source>
        <comment>field.end_of_support_notice_days.title</comment>
        <translation>Cik ilgi iepriekš</translation>
    </message>
    <message>
        <source>Online service runs until</source>
        <comment>field.cloud_dependency_end.title</comment>
        <translation>Tiešsaistes pakalpojums darbojas līdz</translation>
    </message>
    <message>
        <source>As long as security updates</source>
        <comment>field.cloud_dependency_end.same_as_support.label</comment>
        <translation>Tikpat ilgi, cik drošības atjauninājumi</translation>
    </message>
    <message>
        <source>Security contact and set-up</source>
        <comment>section.contact.title</comment>
        <translation>Drošības kontakts un iestatīšana</translation>
    </message>
    <message>
        <source>Report a flaw</source>
        <comment>field.vuln_contact.title</comment>
        <translation>Ziņot par ievainojamību</translation>
    </message>
    <message>
        <source>How reports are handled</source>
        <comment>field.vuln_policy_url.title</comment>
        <translation>Kā izskata ziņojumus</translation>
    </message>
    <message>
        <source>First answer</source>
        <comment>field.vuln_ack_days.title</comment>
        <translation>Pirmā atbilde</translation>
    </message>
    <message>
        <source>Further answers</source>
        <comment>field.vuln_status_interval_days.title</comment>
        <translation>Turpmākās atbildes</translation>
    </message>
    <message>
        <source>security.txt</source>
        <comment>field.security_txt_url.title</comment>
        <translation>security.txt</translation>
    </message>
    <message>
        <source>First password</source>
        <comment>field.default_password.title</comment>
        <translation>Pirmā parole</translation>
    </message>
    <message>
        <source>You set it yourself</source>
        <comment>field.default_password.none_user_sets.label</comment>
        <translation>Iestatāt paši</translation>
    </message>
    <message>
        <source>Different for each device</source>
        <comment>field.default_password.unique_per_device.label</comment>
        <translation>Katrai ierīcei cita</translation>
    </message>
    <message>
        <source>Same for all devices, you must change it</source>
        <comment>field.default_password.shared_must_change.label</comment>
        <translation>Visām ierīcēm vienāda, jums tā jāmaina</translation>
    </message>
    <message>
        <source>Shared, you must change it</source>
        <comment>field.default_password.shared_must_change.short</comment>
        <translation>Visām vienāda, jums tā jāmaina</translation>
    </message>
    <message>
        <source>Same for all devices, cannot be changed</source>
        <comment>field.default_password.shared_not_changeable.label</comment>
        <translation>Visām ierīcēm vienāda, nav maināma</translation>
    </message>
    <message>
        <source>Shared, cannot be changed</source>
        <comment>field.default_password.shared_not_changeable.short</comment>
        <translation>Visām vienāda, nav maināma</translation>
    </message>
    <message>
        <source>None</source>
        <comment>field.default_password.no_password.label</comment>
        <translation>Nav</translation>
    </message>
    <message>
        <source>Changing the password</source>
        <comment>field.password_change_url.title</comment>
        <translation>Paroles maiņa</translation>
    </message>
    <message>
        <source>Set-up instructions</source>
        <comment>field.secure_setup_url.title</comment>
        <translation>Iestatīšanas norādījumi</translation>
    </message>
    <message>
        <source>Erasing data</source>
        <comment>field.data_erase_url.title</comment>
        <translation>Datu dzēšana</translation>
    </message>
    <message>
        <source>List of software parts</source>
        <comment>field.sbom_status.title</comment>
        <translation>Programmatūras daļu saraksts</translation>
    </message>
    <message>
        <source>Kept and public</source>
        <comment>field.sbom_status.maintained_public.label</comment>
        <translation>Uztur, publisks</translation>
    </message>
    <message>
        <source>Kept, not public</source>
        <comment>field.sbom_status.maintained_private.label</comment>
        <translation>Uztur, nav publisks</translation>
    </message>
    <message>
        <source>Not kept</source>
        <comment>field.sbom_status.not_maintained.label</comment>
        <translation>Neuztur</translation>
    </message>
    <message>
        <source>Where this list is</source>
        <comment>field.sbom_url.title</comment>
        <translation>Kur atrodams šis saraksts</translation>
    </message>
    <message>
        <source>List of hardware parts</source>
        <comment>field.hbom_status.title</comment>
        <translation>Aparatūras daļu saraksts</translation>
    </message>
    <message>
        <source>Kept and public</source>
        <comment>field.hbom_status.maintained_public.label</comment>
        <translation>Uztur, publisks</translation>
    </message>
    <message>
        <source>Kept, not public</source>
        <comment>field.hbom_status.maintained_private.label</comment>
        <translation>Uztur, nav publisks</translation>
    </message>
    <message>
        <source>Not kept</source>
        <comment>field.hbom_status.not_maintained.label</comment>
        <translation>Neuztur</translation>
    </message>
    <message>
        <source>EU declaration of conformity</source>
        <comment>field.declaration_url.title</comment>
        <translation>ES atbilstības deklarācija</translation>
    </message>
    <message>
        <source>Statement of compliance</source>
        <comment>field.statement_of_compliance_url.title</comment>
        <translation>Paziņojums par atbilstību</translation>
    </message>
    <message>
        <source>Other security labels</source>
        <comment>section.marks.title</comment>
        <translation>Citi drošības marķējumi</translation>
    </message>
    <message>
        <source>Other security labels</source>
        <comment>field.label_claims.title</comment>
        <translation>Citi drošības marķējumi</translation>
    </message>
    <message>
        <source>Label</source>
        <comment>field.label_claims.item.title</comment>
        <translation>Marķējums</translation>
    </message>
    <message>
        <source>Scheme</source>
        <comment>field.label_claims.item.scheme.title</comment>
        <translation>Sistēma</translation>
    </message>
    <message>
        <source>Cybersecurity Labelling Scheme (Singapore)</source>
        <comment>field.label_claims.item.scheme.sg_cls.label</comment>
        <translation>Kiberdrošības marķēšanas sistēma (Singapūra)</translation>
    </message>
    <message>
        <source>JC-STAR (Japan)</source>
        <comment>field.label_claims.item.scheme.jp_jcstar.label</comment>
        <translation>JC-STAR (Japāna)</translation>
    </message>
    <message>
        <source>IT security label of the BSI (Germany)</source>
        <comment>field.label_claims.item.scheme.de_bsi.label</comment>
        <translation>BSI IT drošības marķējums (Vācija)</translation>
    </message>
    <message>
        <source>Finnish cybersecurity label</source>
        <comment>field.label_claims.item.scheme.fi_ttm.label</comment>
        <translation>Somijas kiberdrošības marķējums</translation>
    </message>
    <message>
        <source>US Cyber Trust Mark</source>
        <comment>field.label_claims.item.scheme.us_ctm.label</comment>
        <translation>US Cyber Trust Mark</translation>
    </message>
    <message>
        <source>Product Security Verified (CSA)</source>
        <comment>field.label_claims.item.scheme.csa_psv.label</comment>
        <translation>Product Security Verified (CSA)</translation>
    </message>
    <message>
        <source>Label of the Australian industry</source>
        <comment>field.label_claims.item.scheme.au_label.label</comment>
        <translation>Austrālijas nozares marķējums</translation>
    </message>
    <message>
        <source>Level</source>
        <comment>field.label_claims.item.level.title</comment>
        <translation>Līmenis</translation>
    </message>
    <message>
        <source>Registration number</source>
        <comment>field.label_claims.item.registration_id.title</comment>
        <translation>Reģistrācijas numurs</translation>
    </message>
    <message>
        <source>Issued</source>
        <comment>field.label_claims.item.issued.title</comment>
        <translation>Izdots</translation>
    </message>
    <message>
        <source>Valid until</source>
        <comment>field.label_claims.item.expires.title</comment>
        <translation>Derīgs līdz</translation>
    </message>
    <message>
        <source>Page</source>
        <comment>field.label_claims.item.url.title</comment>
        <translation>Lapa</translation>
    </message>
    <message>
        <source>not promised</source>
        <comment>state.planned.qualifier</comment>
        <translation>nav solīti</translation>
    </message>
    <message>
        <source>Security updates</source>
        <comment>state.ended.lead</comment>
        <translation>Drošības atjauninājumi</translation>
    </message>
    <message>
        <source>Security updates</source>
        <comment>state.ended.lead.short</comment>
        <translation>Drošības atjauninājumi</translation>
    </message>
    <message>
        <source>Ended</source>
        <comment>state.ended.head</comment>
        <translation>Beigušies</translation>
    </message>
    <message>
        <source>Newly found flaws are no longer fixed.</source>
        <comment>state.ended.note</comment>
        <translation>Jaunatklātas ievainojamības vairs nenovērš.</translation>
    </message>
    <message>
        <source>New flaws are not fixed.</source>
        <comment>state.ended.note.short</comment>
        <translation>Jaunas ievainojamības nenovērš.</translation>
    </message>
    <message>
        <source>Security updates</source>
        <comment>state.not_promised.lead</comment>
        <translation>Drošības atjauninājumi</translation>
    </message>
    <message>
        <source>Security updates</source>
        <comment>state.not_promised.lead.short</comment>
        <translation>Drošības atjauninājumi</translation>
    </message>
    <message>
        <source>Not promised</source>
        <comment>state.not_promised.head</comment>
        <translation>Nav solīti</translation>
    </message>
    <message>
        <source>The manufacturer names no date. Do not rely on receiving security updates.</source>
        <comment>state.not_promised.note</comment>
        <translation>Ražotājs nenorāda datumu. Nepaļaujieties uz drošības atjauninājumu saņemšanu.</translation>
    </message>
    <message>
        <source>No date named by the manufacturer.</source>
        <comment>state.not_promised.note.short</comment>
        <translation>Ražotājs nenorāda datumu.</translation>
    </message>
    <message>
        <source>Security updates</source>
        <comment>state.not_possible.lead</comment>
        <translation>Drošības atjauninājumi</translation>
    </message>
    <message>
        <source>Security updates</source>
        <comment>state.not_possible.lead.short</comment>
        <translation>Drošības atjauninājumi</translation>
    </message>
    <message>
        <source>Not possible</source>
        <comment>state.not_possible.head</comment>
        <translation>Nav iespējami</translation>
    </message>
    <message>
        <source>Flaws found later cannot be fixed on this device.</source>
        <comment>state.not_possible.note</comment>
        <translation>Vēlāk atklātas ievainojamības šajā ierīcē nevar novērst.</translation>
    </message>
    <message>
        <source>Flaws cannot be fixed later.</source>
        <comment>state.not_possible.note.short</comment>
        <translation>Ievainojamības vēlāk nevar novērst.</translation>
    </message>
    <message>
        <source>After that</source>
        <comment>row.after.title</comment>
        <translation>Pēc tam</translation>
    </message>
    <message>
        <source>Updating</source>
        <comment>row.arrives.title</comment>
        <translation>Atjaunināšana</translation>
    </message>
    <message>
        <source>Cost of updates</source>
        <comment>row.cost.title</comment>
        <translation>Atjauninājumu cena</translation>
    </message>
    <message>
        <source>How you are told</source>
        <comment>row.notice.title</comment>
        <translation>Kā jums paziņo</translation>
    </message>
    <message>
        <source>Now</source>
        <comment>row.now.title</comment>
        <translation>Tagad</translation>
    </message>
    <message>
        <source>Without internet</source>
        <comment>row.offline.title</comment>
        <translation>Bez interneta</translation>
    </message>
    <message>
        <source>Can be updated</source>
        <comment>row.parts.title</comment>
        <translation>Var atjaunināt</translation>
    </message>
    <message>
        <source>First password</source>
        <comment>row.password.title</comment>
        <translation>Pirmā parole</translation>
    </message>
    <message>
        <source>Replacement</source>
        <comment>row.replacement.title</comment>
        <translation>Nomaiņa</translation>
    </message>
    <message>
        <source>Report a flaw</source>
        <comment>row.report.title</comment>
        <translation>Ziņot par ievainojamību</translation>
    </message>
    <message>
        <source>Before you buy</source>
        <comment>row.warning.title</comment>
        <translation>Pirms pērkat</translation>
    </message>
    <message>
        <source>Lasts less long than an ordinary device</source>
        <comment>row.warning.text</comment>
        <translation>Kalpo īsāku laiku nekā parasta ierīce</translation>
    </message>
    <message>
        <source>Declared by the manufacturer</source>
        <comment>word.foot</comment>
        <translation>Ražotāja sniegtās ziņas</translation>
    </message>
    <message>
        <source>Item {number}</source>
        <comment>word.item</comment>
        <translation>Prece {number}</translation>
    </message>
    <message>
        <source>needs its online service</source>
        <comment>word.needs_service</comment>
        <translation>vajadzīgs tā tiešsaistes pakalpojums</translation>
    </message>
    <message>
        <source>Page {number} of {count}</source>
        <comment>word.page</comment>
        <translation>Lapa {number} no {count}</translation>
    </message>
    <message>
        <source>Yes</source>
        <comment>word.yes</comment>
        <translation>Jā</translation>
    </message>
    <message>
        <source>No</source>
        <comment>word.no</comment>
        <translation>Nē</translation>
    </message>
    <message>
        <source>Until {date}</source>
        <comment>word.until</comment>
        <translation>Līdz: {date}</translation>
    </message>
    <message>
        <source>Use without updates</source>
        <comment>word.without_updates</comment>
        <translation>Lietošana bez atjauninājumiem</translation>
    </message>
    <message>
        <source>Offered until {date}</source>
        <comment>word.replacement_until</comment>
        <translation>Piedāvā līdz: {date}</translation>
    </message>
    <message>
        <source>Scan for all details</source>
        <comment>word.scan</comment>
        <translation>Skenējiet, lai redzētu visu</translation>
    </message>
    <message>
        <source>From {date}</source>
        <comment>word.start</comment>
        <translation>No: {date}</translation>
    </message>
    <message>
        <source>QR code that leads to {address}</source>
        <comment>word.symbol</comment>
        <translation>QR kods, kas ved uz {address}</translation>
    </message>
    <message>
        <source>Update Facts</source>
        <comment>word.title</comment>
        <translation>Atjauninājumu dati</translation>
    </message>
    <message>
        <source>ended</source>
        <comment>field.support_commitment.ended.label</comment>
        <translation>beigušies</translation>
    </message>
    <message>
        <source>Date not published</source>
        <comment>field.support_end.not_published.label</comment>
        <translation>Datums nav publicēts</translation>
    </message>
    <message>
        <source>Period of each device</source>
        <comment>field.unit_period.title</comment>
        <translation>Katras ierīces periods</translation>
    </message>
    <message>
        <source>Length</source>
        <comment>field.unit_period.months.title</comment>
        <translation>Ilgums</translation>
    </message>
    <message>
        <source>Counted from</source>
        <comment>field.unit_period.counted_from.title</comment>
        <translation>Skaita</translation>
    </message>
    <message>
        <source>from the day you buy it</source>
        <comment>field.unit_period.counted_from.purchase.label</comment>
        <translation>no pirkuma dienas</translation>
    </message>
    <message>
        <source>from the day you first switch it on</source>
        <comment>field.unit_period.counted_from.activation.label</comment>
        <translation>no pirmās ieslēgšanas dienas</translation>
    </message>
    <message>
        <source>from the day it was made</source>
        <comment>field.unit_period.counted_from.manufacture.label</comment>
        <translation>no izgatavošanas dienas</translation>
    </message>
    <message>
        <source>from the last day it is sold as new</source>
        <comment>field.unit_period.counted_from.last_sale.label</comment>
        <translation>no ražotāja pēdējās pārdošanas dienas</translation>
    </message>
    <message>
        <source>Other updates</source>
        <comment>field.unit_period.other_months.title</comment>
        <translation>Citi atjauninājumi</translation>
    </message>
    <message>
        <source>Other software updates until</source>
        <comment>field.software_updates_end.title</comment>
        <translation>Citi programmatūras atjauninājumi līdz</translation>
    </message>
    <message>
        <source>As long as security updates</source>
        <comment>field.software_updates_end.same_as_support.label</comment>
        <translation>Tikpat ilgi, cik drošības atjauninājumi</translation>
    </message>
    <message>
        <source>Latest security update</source>
        <comment>field.last_security_update.title</comment>
        <translation>Jaunākais drošības atjauninājums</translation>
    </message>
    <message>
        <source>Security updates in twelve months</source>
        <comment>field.updates_in_twelve_months.title</comment>
        <translation>Drošības atjauninājumi divpadsmit mēnešos</translation>
    </message>
    <message>
        <source>Parts and services</source>
        <comment>section.components.title</comment>
        <translation>Daļas un pakalpojumi</translation>
    </message>
    <message>
        <source>Parts and services</source>
        <comment>field.components.title</comment>
        <translation>Daļas un pakalpojumi</translation>
    </message>
    <message>
        <source>Part or service</source>
        <comment>field.components.item.title</comment>
        <translation>Daļa vai pakalpojums</translation>
    </message>
    <message>
        <source>Name</source>
        <comment>field.components.item.name.title</comment>
        <translation>Vārds vai nosaukums</translation>
    </message>
    <message>
        <source>How firm the promise is</source>
        <comment>field.components.item.commitment.title</comment>
        <translation>Cik saistošs ir solījums</translation>
    </message>
    <message>
        <source>promised</source>
        <comment>field.components.item.commitment.promised.label</comment>
        <translation>solīts</translation>
    </message>
    <message>
        <source>planned, not promised</source>
        <comment>field.components.item.commitment.planned.label</comment>
        <translation>plānots, nav solīts</translation>
    </message>
    <message>
        <source>not promised</source>
        <comment>field.components.item.commitment.not_promised.label</comment>
        <translation>nav solīts</translation>
    </message>
    <message>
        <source>ended</source>
        <comment>field.components.item.commitment.ended.label</comment>
        <translation>beigušies</translation>
    </message>
    <message>
        <source>Supported until</source>
        <comment>field.components.item.support_end.title</comment>
        <translation>Atbalsts līdz</translation>
    </message>
    <message>
        <source>Date not published</source>
        <comment>field.components.item.support_end.not_published.label</comment>
        <translation>Datums nav publicēts</translation>
    </message>
    <message>
        <source>Period of each device</source>
        <comment>field.components.item.unit_months.title</comment>
        <translation>Katras ierīces periods</translation>
    </message>
    <message>
        <source>Counted from</source>
        <comment>field.components.item.counted_from.title</comment>
        <translation>Skaita</translation>
    </message>
    <message>
        <source>from the day you buy it</source>
        <comment>field.components.item.counted_from.purchase.label</comment>
        <translation>no pirkuma dienas</translation>
    </message>
    <message>
        <source>from the day you first switch it on</source>
        <comment>field.components.item.counted_from.activation.label</comment>
        <translation>no pirmās ieslēgšanas dienas</translation>
    </message>
    <message>
        <source>from the day it was made</source>
        <comment>field.components.item.counted_from.manufacture.label</comment>
        <translation>no izgatavošanas dienas</translation>
    </message>
    <message>
        <source>from the last day it is sold as new</source>
        <comment>field.components.item.counted_from.last_sale.label</comment>
        <translation>no ražotāja pēdējās pārdošanas dienas</translation>
    </message>
    <message>
        <source>Reports of fixed flaws</source>
        <comment>field.advisories_url.title</comment>
        <translation>Ziņojumi par novērstām ievainojamībām</translation>
    </message>
    <message>
        <source>Security updates planned for</source>
        <comment>state.planned.period_lead</comment>
        <translation>Drošības atjauninājumi plānoti, ilgums</translation>
    </message>
    <message>
        <source>Security updates planned for</source>
        <comment>state.planned.period_lead.short</comment>
        <translation>Drošības atjauninājumi plānoti, ilgums</translation>
    </message>
    <message>
        <source>Security updates promised for at least</source>
        <comment>state.promised.period_lead</comment>
        <translation>Drošības atjauninājumi solīti, ilgums vismaz</translation>
    </message>
    <message>
        <source>Security updates promised for</source>
        <comment>state.promised.period_lead.short</comment>
        <translation>Drošības atjauninājumi solīti, ilgums vismaz</translation>
    </message>
    <message>
        <source>For each device</source>
        <comment>row.each.title</comment>
        <translation>Katrai ierīcei</translation>
    </message>
    <message>
        <source>Other software updates</source>
        <comment>row.other.title</comment>
        <translation>Citi programmatūras atjauninājumi</translation>
    </message>
    <message>
        <source>Other software updates</source>
        <comment>row.other_each.title</comment>
        <translation>Citi programmatūras atjauninājumi</translation>
    </message>
    <message>
        <source>Ends earlier</source>
        <comment>row.part.title</comment>
        <translation>Beidzas agrāk</translation>
    </message>
    <message>
        <source>At least {period}</source>
        <comment>word.at_least</comment>
        <translation>Vismaz {period}</translation>
    </message>
    <message>
        <source>At least {period} {from}</source>
        <comment>word.at_least_from</comment>
        <translation>Vismaz {period} {from}</translation>
    </message>
    <message>
        <source>Ended {date}</source>
        <comment>word.ended_date</comment>
        <translation>Beigušies: {date}</translation>
    </message>
    <message>
        <source>{period} {from}</source>
        <comment>word.planned_from</comment>
        <translation>{period} {from}</translation>
    </message>
    <message>
        <source>Desktop or laptop computer</source>
        <comment>field.product_category.computer.label</comment>
        <translation>Galddators vai klēpjdators</translation>
    </message>
    <message>
        <source>Importers and representatives</source>
        <comment>field.economic_operators.title</comment>
        <translation>Importētāji un pārstāvji</translation>
    </message>
    <message>
        <source>Representative</source>
        <comment>field.economic_operators.item.title</comment>
        <translation>Pārstāvis</translation>
    </message>
    <message>
        <source>Name</source>
        <comment>field.economic_operators.item.name.title</comment>
        <translation>Vārds vai nosaukums</translation>
    </message>
    <message>
        <source>Postal address</source>
        <comment>field.economic_operators.item.address.title</comment>
        <translation>Pasta adrese</translation>
    </message>
    <message>
        <source>Market</source>
        <comment>field.economic_operators.item.market.title</comment>
        <translation>Tirgus</translation>
    </message>
    <message>
        <source>United Kingdom</source>
        <comment>field.economic_operators.item.market.uk.label</comment>
        <translation>Apvienotā Karaliste</translation>
    </message>
    <message>
        <source>European Union</source>
        <comment>field.economic_operators.item.market.eu.label</comment>
        <translation>Eiropas Savienība</translation>
    </message>
    <message>
        <source>United States</source>
        <comment>field.economic_operators.item.market.us.label</comment>
        <translation>Amerikas Savienotās Valstis</translation>
    </message>
    <message>
        <source>Australia</source>
        <comment>field.economic_operators.item.market.au.label</comment>
        <translation>Austrālija</translation>
    </message>
    <message>
        <source>Singapore</source>
        <comment>field.economic_operators.item.market.sg.label</comment>
        <translation>Singapūra</translation>
    </message>
    <message>
        <source>Japan</source>
        <comment>field.economic_operators.item.market.jp.label</comment>
        <translation>Japāna</translation>
    </message>
    <message>
        <source>Elsewhere</source>
        <comment>field.economic_operators.item.market.other.label</comment>
        <translation>Citur</translation>
    </message>
    <message>
        <source>Why nothing is shown</source>
        <comment>field.end_of_support_notice_reason.title</comment>
        <translation>Kāpēc nekas netiek rādīts</translation>
    </message>
    <message>
        <source>None, protected in another way</source>
        <comment>field.default_password.otherwise_protected.label</comment>
        <translation>Nav, aizsargāts citādi</translation>
    </message>
    <message>
        <source>Protected otherwise</source>
        <comment>field.default_password.otherwise_protected.short</comment>
        <translation>Aizsargāts citādi</translation>
    </message>
    <message>
        <source>{note} Your rights against the seller remain.</source>
        <comment>word.rights_kept</comment>
        <translation>{note} Jūsu tiesības pret pārdevēju saglabājas.</translation>
    </message>
    <message>
        <source>Security updates promised until at least the end of {month}</source>
        <comment>state.promised.month</comment>
        <translation>Drošības atjauninājumi solīti vismaz līdz {month} beigām</translation>
    </message>
    <message>
        <source>Security updates promised until at least end of {month}</source>
        <comment>state.promised.month.short</comment>
        <translation>Drošības atjauninājumi solīti vismaz līdz {month} beigām</translation>
    </message>
    <message>
        <source>Security updates promised until at least {day}</source>
        <comment>state.promised.day</comment>
        <translation>Drošības atjauninājumi solīti vismaz līdz {day}</translation>
    </message>
    <message>
        <source>Security updates promised until at least {day}</source>
        <comment>state.promised.day.short</comment>
        <translation>Drošības atjauninājumi solīti vismaz līdz {day}</translation>
    </message>
    <message>
        <source>Security updates planned until the end of {month}</source>
        <comment>state.planned.month</comment>
        <translation>Drošības atjauninājumi plānoti līdz {month} beigām</translation>
    </message>
    <message>
        <source>Security updates planned until end of {month}</source>
        <comment>state.planned.month.short</comment>
        <translation>Drošības atjauninājumi plānoti līdz {month} beigām</translation>
    </message>
    <message>
        <source>Security updates planned until {day}</source>
        <comment>state.planned.day</comment>
        <translation>Drošības atjauninājumi plānoti līdz {day}</translation>
    </message>
    <message>
        <source>Security updates planned until {day}</source>
        <comment>state.planned.day.short</comment>
        <translation>Drošības atjauninājumi plānoti līdz {day}</translation>
    </message>
    <message>
        <source>Voluntary statement by the manufacturer. Not an official label.</source>
        <comment>word.statement</comment>
        <translation>Ražotāja brīvprātīga deklarācija. Nav oficiāls marķējums.</translation>
    </message>
    <message>
        <source>As of {date}</source>
        <comment>word.as_of</comment>
        <translation>Stāvoklis: {date}</translation>
    </message>
    <message>
        <source>Label version {number}</source>
        <comment>word.version</comment>
        <translation>Marķējuma versija {number}</translation>
    </message>
    <message>
        <source>Label {number}</source>
        <comment>word.version_short</comment>
        <translation>Marķējums {number}</translation>
    </message>
    <message>
        <source>First password</source>
        <comment>row.shared_password.title</comment>
        <translation>Pirmā parole</translation>
    </message>
    <message>
        <source>Works only until</source>
        <comment>row.stops.title</comment>
        <translation>Darbojas tikai līdz</translation>
    </message>
    <message>
        <source>security update</source>
        <comment>term.security_update.title</comment>
        <translation>drošības atjauninājums</translation>
    </message>
    <message>
        <source>A change to a product&apos;s software that fixes a security flaw or protects the product better.</source>
        <comment>term.security_update.meaning</comment>
        <translation>Izstrādājuma programmatūras izmaiņa, kas novērš drošības nepilnību vai labāk aizsargā izstrādājumu.</translation>
    </message>
    <message>
        <source>support period</source>
        <comment>term.support_period.title</comment>
        <translation>atbalsta periods</translation>
    </message>
    <message>
        <source>The time in which the manufacturer provides security updates for a product.</source>
        <comment>term.support_period.meaning</comment>
        <translation>Laiks, kurā ražotājs nodrošina izstrādājumam drošības atjauninājumus.</translation>
    </message>
    <message>
        <source>promised</source>
        <comment>term.promised.title</comment>
        <translation>apsolīts</translation>
    </message>
    <message>
        <source>The manufacturer commits to provide security updates until at least the date named.</source>
        <comment>term.promised.meaning</comment>
        <translation>Ražotājs apņemas nodrošināt drošības atjauninājumus vismaz līdz norādītajam datumam.</translation>
    </message>
    <message>
        <source>planned</source>
        <comment>term.planned.title</comment>
        <translation>plānots</translation>
    </message>
    <message>
        <source>The manufacturer intends to provide security updates until the date named, but may stop earlier.</source>
        <comment>term.planned.meaning</comment>
        <translation>Ražotājs ir iecerējis nodrošināt drošības atjauninājumus līdz norādītajam datumam, bet var beigt agrāk.</translation>
    </message>
    <message>
        <source>not promised</source>
        <comment>term.not_promised.title</comment>
        <translation>nav apsolīts</translation>
    </message>
    <message>
        <source>The manufacturer names no date until which it provides security updates.</source>
        <comment>term.not_promised.meaning</comment>
        <translation>Ražotājs nenorāda datumu, līdz kuram tas nodrošina drošības atjauninājumus.</translation>
    </message>
    <message>
        <source>ended</source>
        <comment>term.ended.title</comment>
        <translation>beidzies</translation>
    </message>
    <message>
        <source>The manufacturer provides no more security updates for the product.</source>
        <comment>term.ended.meaning</comment>
        <translation>Ražotājs vairs nenodrošina izstrādājumam drošības atjauninājumus.</translation>
    </message>
    <message>
        <source>manufacturer</source>
        <comment>term.manufacturer.title</comment>
        <translation>ražotājs</translation>
    </message>
    <message>
        <source>The company that makes a product or has it made, and sells it under its own name or brand.</source>
        <comment>term.manufacturer.meaning</comment>
        <translation>Uzņēmums, kas izgatavo vai liek izgatavot izstrādājumu un pārdod to ar savu nosaukumu vai zīmolu.</translation>
    </message>
    <message>
        <source>component</source>
        <comment>term.component.title</comment>
        <translation>sastāvdaļa</translation>
    </message>
    <message>
        <source>A part of a product that has software of its own, such as a chip, an app or an online service.</source>
        <comment>term.component.meaning</comment>
        <translation>Izstrādājuma daļa, kurai ir sava programmatūra, piemēram, mikroshēma, lietotne vai tiešsaistes pakalpojums.</translation>
    </message>
    <message>
        <source>Can be updated</source>
        <comment>row.can_update.title</comment>
        <translation>Var atjaunināt</translation>
    </message>
    <message>
        <source>First password</source>
        <comment>row.first_password.title</comment>
        <translation>Pirmā parole</translation>
    </message>
    <message>
        <source>Use without updates</source>
        <comment>row.without_updates.title</comment>
        <translation>Lietošana bez atjauninājumiem</translation>
    </message>
    <message>
        <source>Not said</source>
        <comment>word.not_said</comment>
        <translation>Nav norādīts</translation>
    </message>
    <message>
        <source>The same for all</source>
        <comment>word.same</comment>
        <translation>Visiem vienādi</translation>
    </message>
    <message>
        <source>Voluntary statements by the manufacturers. Not an official label.</source>
        <comment>word.statements</comment>
        <translation>Ražotāju brīvprātīgas deklarācijas. Nav oficiāls marķējums.</translation>
    </message>
    <message>
        <source>{value} (new)</source>
        <comment>page.added</comment>
        <translation>{value} (pievienots)</translation>
    </message>
    <message>
        <source>All products</source>
        <comment>page.all_products</comment>
        <translation>Visi izstrādājumi</translation>
    </message>
    <message>
        <source>What changed</source>
        <comment>page.changed</comment>
        <translation>Kas mainījies</translation>
    </message>
    <message>
        <source>On this page</source>
        <comment>page.contents</comment>
        <translation>Šajā lapā</translation>
    </message>
    <message>
        <source>Ends soon. {left} left on {today}.</source>
        <comment>page.ends_soon</comment>
        <translation>Atbalsts drīz beigsies. Stāvoklis ({today}): vēl {left}.</translation>
    </message>
    <message>
        <source>Disclosure for programs (JSON)</source>
        <comment>page.file_json</comment>
        <translation>Paziņojums programmām (JSON)</translation>
    </message>
    <message>
        <source>End of support for programs (OpenEoX, JSON)</source>
        <comment>page.file_openeox</comment>
        <translation>Atbalsta beigas: dati programmām (OpenEoX, JSON)</translation>
    </message>
    <message>
        <source>Disclosure (YAML)</source>
        <comment>page.file_yaml</comment>
        <translation>Paziņojums (YAML)</translation>
    </message>
    <message>
        <source>Files</source>
        <comment>page.files</comment>
        <translation>Datnes</translation>
    </message>
    <message>
        <source>First published</source>
        <comment>page.first</comment>
        <translation>Pirmā publikācija</translation>
    </message>
    <message>
        <source>At a glance</source>
        <comment>page.glance</comment>
        <translation>Īsumā</translation>
    </message>
    <message>
        <source>What the words mean</source>
        <comment>page.glossary</comment>
        <translation>Ko nozīmē šie vārdi</translation>
    </message>
    <message>
        <source>Language</source>
        <comment>page.languages</comment>
        <translation>Valoda</translation>
    </message>
    <message>
        <source>The last day is {day}. Compare it with today’s date.</source>
        <comment>page.last_day</comment>
        <translation>Pēdējā diena ir {day}. Salīdziniet to ar šodienas datumu.</translation>
    </message>
    <message>
        <source>Does your label match?</source>
        <comment>page.match</comment>
        <translation>Vai jūsu marķējums sakrīt?</translation>
    </message>
    <message>
        <source>Number on the label</source>
        <comment>page.match_field</comment>
        <translation>Numurs marķējumā</translation>
    </message>
    <message>
        <source>Type the number that stands after # on your label.</source>
        <comment>page.match_help</comment>
        <translation>Ievadiet numuru, kas marķējumā ir aiz zīmes #.</translation>
    </message>
    <message>
        <source>Yes. It is the label of this version.</source>
        <comment>page.match_newest</comment>
        <translation>Jā. Tas ir šīs versijas marķējums.</translation>
    </message>
    <message>
        <source>No version of this page has that number. Do not trust the label; ask the manufacturer.</source>
        <comment>page.match_none</comment>
        <translation>Nevienai šīs lapas versijai nav šāda numura. Neuzticieties marķējumam un jautājiet ražotājam.</translation>
    </message>
    <message>
        <source>It is the label of version {number}. This page shows a newer one.</source>
        <comment>page.match_older</comment>
        <translation>Tas ir versijas {number} marķējums. Šajā lapā redzama jaunāka versija.</translation>
    </message>
    <message>
        <source>Type all 12 characters.</source>
        <comment>page.match_short</comment>
        <translation>Ievadiet visas 12 rakstzīmes.</translation>
    </message>
    <message>
        <source>See the newest version</source>
        <comment>page.newest</comment>
        <translation>Skatīt jaunāko versiju</translation>
    </message>
    <message>
        <source>There is no page here</source>
        <comment>page.not_found</comment>
        <translation>Šeit lapas nav</translation>
    </message>
    <message>
        <source>The address may be mistyped, or the page is gone.</source>
        <comment>page.not_found_text</comment>
        <translation>Iespējams, adrese ievadīta kļūdaini vai lapas vairs nav.</translation>
    </message>
    <message>
        <source>Nothing that this page shows</source>
        <comment>page.nothing_shown</comment>
        <translation>Nekas no tā, kas redzams šajā lapā</translation>
    </message>
    <message>
        <source>This is version {number}, of {day}. It is kept for the record.</source>
        <comment>page.older</comment>
        <translation>Šī ir versija {number} ({day}). Tā saglabāta uzziņai.</translation>
    </message>
    <message>
        <source>On sale</source>
        <comment>page.on_sale</comment>
        <translation>Pārdošanā</translation>
    </message>
    <message>
        <source>No longer supported. Security updates ended on {day}.</source>
        <comment>page.over</comment>
        <translation>Izstrādājumam vairs nav atbalsta. Drošības atjauninājumu pēdējā diena bija {day}.</translation>
    </message>
    <message>
        <source>No longer supported. Security updates have ended.</source>
        <comment>page.over_undated</comment>
        <translation>Izstrādājumam vairs nav atbalsta. Drošības atjauninājumi ir beigušies.</translation>
    </message>
    <message>
        <source>Pages</source>
        <comment>page.pages</comment>
        <translation>Lapas</translation>
    </message>
    <message>
        <source>As of {today}, updates are planned but not promised. {left} left.</source>
        <comment>page.planned</comment>
        <translation>Stāvoklis ({today}): atjauninājumi ir plānoti, bet nav solīti. Vēl {left}.</translation>
    </message>
    <message>
        <source>{product}: last day of planned security updates</source>
        <comment>page.planned_end</comment>
        <translation>{product}: plānoto drošības atjauninājumu pēdējā diena</translation>
    </message>
    <message>
        <source>{product}: last day of promised security updates</source>
        <comment>page.promised_end</comment>
        <translation>{product}: solīto drošības atjauninājumu pēdējā diena</translation>
    </message>
    <message>
        <source>Published</source>
        <comment>page.published</comment>
        <translation>Publicēts</translation>
    </message>
    <message>
        <source>{value} (no longer said)</source>
        <comment>page.removed</comment>
        <translation>{value} (vairs nav norādīts)</translation>
    </message>
    <message>
        <source>Version</source>
        <comment>page.revision</comment>
        <translation>Versija</translation>
    </message>
    <message>
        <source>Earlier versions</source>
        <comment>page.revisions</comment>
        <translation>Iepriekšējās versijas</translation>
    </message>
    <message>
        <source>Search by name, maker, model or number</source>
        <comment>page.search</comment>
        <translation>Meklēt pēc nosaukuma, ražotāja, modeļa vai numura</translation>
    </message>
    <message>
        <source>No product has all of these words.</source>
        <comment>page.search_none</comment>
        <translation>Nav izstrādājuma ar visiem šiem vārdiem.</translation>
    </message>
    <message>
        <source>Security updates</source>
        <comment>page.security_updates</comment>
        <translation>Drošības atjauninājumi</translation>
    </message>
    <message>
        <source>Skip to the facts</source>
        <comment>page.skip</comment>
        <translation>Pāriet uz datiem</translation>
    </message>
    <message>
        <source>Supported today, {today}. {left} left.</source>
        <comment>page.supported</comment>
        <translation>Šodien ({today}) atbalsts ir spēkā. Vēl {left}.</translation>
    </message>
    <message>
        <source>Over the years</source>
        <comment>page.timeline</comment>
        <translation>Gadu gaitā</translation>
    </message>
    <message>
        <source>Today</source>
        <comment>page.today</comment>
        <translation>Šodien</translation>
    </message>
    <message>
        <source>{before} → {after}</source>
        <comment>page.was</comment>
        <translation>{before} → {after}</translation>
    </message>
    <message>
        <source>Compare products</source>
        <comment>page.compare</comment>
        <translation>Salīdzināt izstrādājumus</translation>
    </message>
    <message>
        <source>Choose two to four products.</source>
        <comment>page.compare_choose</comment>
        <translation>Izvēlieties no diviem līdz četriem izstrādājumiem.</translation>
    </message>
    <message>
        <source>What differs</source>
        <comment>page.compare_differs</comment>
        <translation>Kas atšķiras</translation>
    </message>
    <message>
        <source>The facts of {product} could not be loaded.</source>
        <comment>page.compare_lost</comment>
        <translation>Neizdevās ielādēt datus: {product}.</translation>
    </message>
    <message>
        <source>Remove {product}</source>
        <comment>page.compare_remove</comment>
        <translation>Noņemt {product}</translation>
    </message>
    <message>
        <source>Comparing needs JavaScript, which is switched off here. Each product’s own page says the same facts.</source>
        <comment>page.compare_script</comment>
        <translation>Salīdzināšanai vajadzīgs JavaScript, kas šeit ir izslēgts. Katra izstrādājuma lapā ir tie paši dati.</translation>
    </message>
    <message>
        <source>Label ({format})</source>
        <comment>page.file_label</comment>
        <translation>Marķējums ({format})</translation>
    </message>
    <message>
        <source>Text for web shops (HTML)</source>
        <comment>page.file_shop</comment>
        <translation>Teksts interneta veikaliem (HTML)</translation>
    </message>
    <message>
        <source>All products for web shops (CSV)</source>
        <comment>page.list_csv</comment>
        <translation>Visi izstrādājumi interneta veikaliem (CSV)</translation>
    </message>
    <message>
        <source>Since {day} the manufacturer no longer lists this product here. What was promised stays on this page.</source>
        <comment>page.withdrawn</comment>
        <translation>Kopš {day} ražotājs šo izstrādājumu šeit vairs nenorāda. Solītais paliek šajā lapā.</translation>
    </message>
    <message>
        <source>Signed for</source>
        <comment>page.check_address</comment>
        <translation>Parakstīts adresei</translation>
    </message>
    <message>
        <source>This is not a list of keys.</source>
        <comment>page.check_bad_keys</comment>
        <translation>Tas nav atslēgu saraksts.</translation>
    </message>
    <message>
        <source>Fetch the keys of {host}</source>
        <comment>page.check_fetch</comment>
        <translation>Iegūt {host} atslēgas</translation>
    </message>
    <message>
        <source>You gave the keys yourself. Make sure that they are those of {host}.</source>
        <comment>page.check_given</comment>
        <translation>Atslēgas norādījāt jūs. Pārliecinieties, ka tās ir {host} atslēgas.</translation>
    </message>
    <message>
        <source>Keys of {host} (jwks.json)</source>
        <comment>page.check_keys</comment>
        <translation>{host} atslēgas (jwks.json)</translation>
    </message>
    <message>
        <source>There is no code in the picture.</source>
        <comment>page.check_no_code</comment>
        <translation>Attēlā nav koda.</translation>
    </message>
    <message>
        <source>This browser does not read codes in pictures. Scan the code with a phone and paste its text.</source>
        <comment>page.check_no_reader</comment>
        <translation>Šī pārlūkprogramma nelasa kodus attēlos. Noskenējiet kodu ar tālruni un ielīmējiet tā tekstu.</translation>
    </message>
    <message>
        <source>This is not the address of a label.</source>
        <comment>page.check_not_code</comment>
        <translation>Tā nav marķējuma adrese.</translation>
    </message>
    <message>
        <source>Nothing leaves this page. Only the keys are fetched, when you ask for them.</source>
        <comment>page.check_offline</comment>
        <translation>No šīs lapas nekas netiek nosūtīts. Tiek iegūtas tikai atslēgas, kad to lūdzat.</translation>
    </message>
    <message>
        <source>Picture of the code</source>
        <comment>page.check_picture</comment>
        <translation>Koda attēls</translation>
    </message>
    <message>
        <source>What the label says</source>
        <comment>page.check_says</comment>
        <translation>Ko saka marķējums</translation>
    </message>
    <message>
        <source>Text of the code</source>
        <comment>page.check_text</comment>
        <translation>Koda teksts</translation>
    </message>
    <message>
        <source>Check a signed label</source>
        <comment>page.check_title</comment>
        <translation>Pārbaudīt parakstītu marķējumu</translation>
    </message>
    <message>
        <source>This label has no signature.</source>
        <comment>page.check_unsigned</comment>
        <translation>Šim marķējumam nav paraksta.</translation>
    </message>
    <message>
        <source>Do not trust the label; ask the manufacturer.</source>
        <comment>page.sig_ask</comment>
        <translation>Neuzticieties marķējumam un jautājiet ražotājam.</translation>
    </message>
    <message>
        <source>This browser cannot check signatures of the kind {kind}.</source>
        <comment>page.sig_browser</comment>
        <translation>Šī pārlūkprogramma nevar pārbaudīt {kind} parakstus.</translation>
    </message>
    <message>
        <source>The signature in the code is damaged or incomplete. Scan the code again.</source>
        <comment>page.sig_damaged</comment>
        <translation>Paraksts kodā ir bojāts vai nepilnīgs. Noskenējiet kodu vēlreiz.</translation>
    </message>
    <message>
        <source>No version of this page says what the label says.</source>
        <comment>page.sig_differs</comment>
        <translation>Neviena šīs lapas versija nesaka to, ko saka marķējums.</translation>
    </message>
    <message>
        <source>Verified: signed by {host}.</source>
        <comment>page.sig_good</comment>
        <translation>Pārbaudīts: parakstījis {host}.</translation>
    </message>
    <message>
        <source>This page is a copy on {host}. The label is of {other}.</source>
        <comment>page.sig_host</comment>
        <translation>Šī lapa ir kopija vietnē {host}. Marķējums pieder vietnei {other}.</translation>
    </message>
    <message>
        <source>The address that you opened carries no signature.</source>
        <comment>page.sig_none</comment>
        <translation>Atvērtajai adresei nav paraksta.</translation>
    </message>
    <message>
        <source>Not valid here: {host} signed this label for another page.</source>
        <comment>page.sig_product</comment>
        <translation>Šeit nav derīgs: {host} parakstīja šo marķējumu citai lapai.</translation>
    </message>
    <message>
        <source>Its key has been out of use since {day}. What was signed with it stays valid.</source>
        <comment>page.sig_retired</comment>
        <translation>Atslēgu nelieto kopš {day}. Ar to parakstītais paliek spēkā.</translation>
    </message>
    <message>
        <source>Not valid: {host} revoked the key of this signature on {day}.</source>
        <comment>page.sig_revoked</comment>
        <translation>Nav derīgs: {host} atsauca šī paraksta atslēgu {day}.</translation>
    </message>
    <message>
        <source>The label says the same as this page.</source>
        <comment>page.sig_same</comment>
        <translation>Marķējums saka to pašu, ko šī lapa.</translation>
    </message>
    <message>
        <source>The signature could not be checked. {host} did not answer.</source>
        <comment>page.sig_unchecked</comment>
        <translation>Parakstu nevarēja pārbaudīt. {host} neatbildēja.</translation>
    </message>
    <message>
        <source>Not valid: {host} has no key for this signature.</source>
        <comment>page.sig_unknown</comment>
        <translation>Nav derīgs: {host} nav atslēgas šim parakstam.</translation>
    </message>
    <message>
        <source>Not valid: the signature does not fit. The label was changed, or is of another address.</source>
        <comment>page.sig_wrong</comment>
        <translation>Nav derīgs: paraksts neatbilst. Marķējums ir mainīts vai pieder citai adresei.</translation>
    </message>
    <message>
        <source>After {day}</source>
        <comment>page.after</comment>
        <translation>Pēc tam ({day})</translation>
    </message>
    <message>
        <source>What you have to do</source>
        <comment>page.todo</comment>
        <translation>Kas jums jādara</translation>
    </message>
    <message>
        <source>Nothing. Updates install themselves.</source>
        <comment>page.todo_automatic_default_on</comment>
        <translation>Nekas. Atjauninājumi uzstādās paši.</translation>
    </message>
    <message>
        <source>Switch on automatic updates once</source>
        <comment>page.todo_automatic_opt_in</comment>
        <translation>Vienreiz ieslēdziet automātiskos atjauninājumus</translation>
    </message>
    <message>
        <source>Install each update from a memory stick, card or cable</source>
        <comment>page.todo_physical_media</comment>
        <translation>Uzstādiet katru atjauninājumu no zibatmiņas, kartes vai ar kabeli</translation>
    </message>
    <message>
        <source>Have a technician install each update</source>
        <comment>page.todo_professional_install</comment>
        <translation>Uzticiet katru atjauninājumu uzstādīt tehniķim</translation>
    </message>
    <message>
        <source>Have a part or the device replaced</source>
        <comment>page.todo_replacement_only</comment>
        <translation>Lieciet nomainīt daļu vai ierīci</translation>
    </message>
    <message>
        <source>Install each update yourself</source>
        <comment>page.todo_user_initiated</comment>
        <translation>Uzstādiet katru atjauninājumu paši</translation>
    </message>
    <message>
        <source>The manufacturer wrote this in {language}.</source>
        <comment>page.written</comment>
        <translation>Ražotājs to uzrakstīja citā valodā: {language}.</translation>
    </message>
    <message>
        <source>Upright line: {date}. From there to the end: {period}.</source>
        <comment>word.bars</comment>
        <translation>Vertikālā līnija: {date}. No tās līdz galam: {period}.</translation>
    </message>
    <message>
        <source>Does not apply</source>
        <comment>word.does_not_apply</comment>
        <translation>Neattiecas</translation>
    </message>
</context>
</TS>
