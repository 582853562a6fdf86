<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="sl">
<extra-translator>Made by machine with care and after the wording of EU law; not yet read by a native speaker: a reviewer is wanted. Glossary: translations/README.md</extra-translator>
<context>
    <name>consumer</name>
    <message>
        <source>This disclosure</source>
        <comment>section.document.title</comment>
        <translation>Ta informacija</translation>
    </message>
    <message>
        <source>Revision</source>
        <comment>field.revision.title</comment>
        <translation>Izdaja</translation>
    </message>
    <message>
        <source>Last changed</source>
        <comment>field.last_updated.title</comment>
        <translation>Zadnja sprememba</translation>
    </message>
    <message>
        <source>Page with all details</source>
        <comment>field.detail_url.title</comment>
        <translation>Stran z vsemi podatki</translation>
    </message>
    <message>
        <source>Short address</source>
        <comment>field.short_url.title</comment>
        <translation>Kratek naslov</translation>
    </message>
    <message>
        <source>Data file</source>
        <comment>field.machine_readable_url.title</comment>
        <translation>Podatkovna datoteka</translation>
    </message>
    <message>
        <source>Product</source>
        <comment>section.product.title</comment>
        <translation>Izdelek</translation>
    </message>
    <message>
        <source>Product</source>
        <comment>field.product_name.title</comment>
        <translation>Izdelek</translation>
    </message>
    <message>
        <source>Short name</source>
        <comment>field.product_short_name.title</comment>
        <translation>Kratko ime</translation>
    </message>
    <message>
        <source>Model</source>
        <comment>field.model_identifier.title</comment>
        <translation>Model</translation>
    </message>
    <message>
        <source>Variant or batch</source>
        <comment>field.product_variant_batch.title</comment>
        <translation>Izvedba ali serija</translation>
    </message>
    <message>
        <source>Kind of device</source>
        <comment>field.product_category.title</comment>
        <translation>Vrsta naprave</translation>
    </message>
    <message>
        <source>Camera</source>
        <comment>field.product_category.camera.label</comment>
        <translation>Kamera</translation>
    </message>
    <message>
        <source>Doorbell</source>
        <comment>field.product_category.doorbell.label</comment>
        <translation>Hišni zvonec</translation>
    </message>
    <message>
        <source>Lock</source>
        <comment>field.product_category.lock.label</comment>
        <translation>Ključavnica</translation>
    </message>
    <message>
        <source>Speaker</source>
        <comment>field.product_category.speaker.label</comment>
        <translation>Zvočnik</translation>
    </message>
    <message>
        <source>Television</source>
        <comment>field.product_category.tv.label</comment>
        <translation>Televizor</translation>
    </message>
    <message>
        <source>Router</source>
        <comment>field.product_category.router.label</comment>
        <translation>Usmerjevalnik</translation>
    </message>
    <message>
        <source>Smart home hub</source>
        <comment>field.product_category.hub.label</comment>
        <translation>Osrednja enota pametnega doma</translation>
    </message>
    <message>
        <source>Lighting</source>
        <comment>field.product_category.lighting.label</comment>
        <translation>Razsvetljava</translation>
    </message>
    <message>
        <source>Household appliance</source>
        <comment>field.product_category.appliance.label</comment>
        <translation>Gospodinjski aparat</translation>
    </message>
    <message>
        <source>Wearable</source>
        <comment>field.product_category.wearable.label</comment>
        <translation>Nosljiva naprava</translation>
    </message>
    <message>
        <source>Toy</source>
        <comment>field.product_category.toy.label</comment>
        <translation>Igrača</translation>
    </message>
    <message>
        <source>Thermostat</source>
        <comment>field.product_category.thermostat.label</comment>
        <translation>Termostat</translation>
    </message>
    <message>
        <source>Alarm</source>
        <comment>field.product_category.alarm.label</comment>
        <translation>Alarm</translation>
    </message>
    <message>
        <source>Phone or tablet</source>
        <comment>field.product_category.phone_tablet.label</comment>
        <translation>Telefon ali tablica</translation>
    </message>
    <message>
        <source>Other device</source>
        <comment>field.product_category.other.label</comment>
        <translation>Druga naprava</translation>
    </message>
    <message>
        <source>What it is for</source>
        <comment>field.intended_purpose.title</comment>
        <translation>Čemu je namenjeno</translation>
    </message>
    <message>
        <source>Barcode number</source>
        <comment>field.gtin.title</comment>
        <translation>Številka črtne kode</translation>
    </message>
    <message>
        <source>Software version</source>
        <comment>field.firmware_version.title</comment>
        <translation>Različica programske opreme</translation>
    </message>
    <message>
        <source>Hardware version</source>
        <comment>field.hardware_version.title</comment>
        <translation>Različica strojne opreme</translation>
    </message>
    <message>
        <source>Manufacturer</source>
        <comment>field.manufacturer_name.title</comment>
        <translation>Proizvajalec</translation>
    </message>
    <message>
        <source>Website of the manufacturer</source>
        <comment>field.manufacturer_url.title</comment>
        <translation>Spletišče proizvajalca</translation>
    </message>
    <message>
        <source>Postal address of the manufacturer</source>
        <comment>field.manufacturer_address.title</comment>
        <translation>Naslov proizvajalca</translation>
    </message>
    <message>
        <source>Contact of the manufacturer</source>
        <comment>field.manufacturer_contact.title</comment>
        <translation>Stik s proizvajalcem</translation>
    </message>
    <message>
        <source>Updating</source>
        <comment>section.updating.title</comment>
        <translation>Posodabljanje</translation>
    </message>
    <message>
        <source>Can get security updates</source>
        <comment>field.updatable.title</comment>
        <translation>Lahko prejema varnostne posodobitve</translation>
    </message>
    <message>
        <source>Yes</source>
        <comment>field.updatable.yes.label</comment>
        <translation>Da</translation>
    </message>
    <message>
        <source>Only in part</source>
        <comment>field.updatable.partly.label</comment>
        <translation>Le deloma</translation>
    </message>
    <message>
        <source>No</source>
        <comment>field.updatable.no.label</comment>
        <translation>Ne</translation>
    </message>
    <message>
        <source>Parts that cannot be updated</source>
        <comment>field.non_updatable_parts.title</comment>
        <translation>Deli brez posodobitev</translation>
    </message>
    <message>
        <source>How updates arrive</source>
        <comment>field.update_delivery.title</comment>
        <translation>Kako pridejo posodobitve</translation>
    </message>
    <message>
        <source>automatic</source>
        <comment>field.update_delivery.automatic_default_on.label</comment>
        <translation>samodejno</translation>
    </message>
    <message>
        <source>automatic once you switch it on</source>
        <comment>field.update_delivery.automatic_opt_in.label</comment>
        <translation>samodejno, ko to vklopite</translation>
    </message>
    <message>
        <source>automatic if switched on</source>
        <comment>field.update_delivery.automatic_opt_in.short</comment>
        <translation>samodejno po vklopu</translation>
    </message>
    <message>
        <source>you install them</source>
        <comment>field.update_delivery.user_initiated.label</comment>
        <translation>namestite jih sami</translation>
    </message>
    <message>
        <source>you install them from a memory stick, card or cable</source>
        <comment>field.update_delivery.physical_media.label</comment>
        <translation>namestite jih sami s ključka USB, kartice ali po kablu</translation>
    </message>
    <message>
        <source>you install them by stick or cable</source>
        <comment>field.update_delivery.physical_media.short</comment>
        <translation>namestite jih s ključka ali po kablu</translation>
    </message>
    <message>
        <source>fitted by a technician</source>
        <comment>field.update_delivery.professional_install.label</comment>
        <translation>namesti jih serviser</translation>
    </message>
    <message>
        <source>by replacing a part or the device</source>
        <comment>field.update_delivery.replacement_only.label</comment>
        <translation>z zamenjavo dela ali naprave</translation>
    </message>
    <message>
        <source>by replacing a part</source>
        <comment>field.update_delivery.replacement_only.short</comment>
        <translation>z zamenjavo dela</translation>
    </message>
    <message>
        <source>Automatic updates can be put off</source>
        <comment>field.update_postpone.title</comment>
        <translation>Preložitev samodejnih posodobitev</translation>
    </message>
    <message>
        <source>You can switch them off</source>
        <comment>field.update_postpone.can_disable.label</comment>
        <translation>Lahko jih izklopite</translation>
    </message>
    <message>
        <source>You can put them off</source>
        <comment>field.update_postpone.can_postpone.label</comment>
        <translation>Lahko jih preložite</translation>
    </message>
    <message>
        <source>Always on</source>
        <comment>field.update_postpone.always_on.label</comment>
        <translation>Vedno vklopljene</translation>
    </message>
    <message>
        <source>Switching automatic updates off</source>
        <comment>field.auto_update_off_url.title</comment>
        <translation>Izklop samodejnih posodobitev</translation>
    </message>
    <message>
        <source>How users are told</source>
        <comment>field.update_notice_channels.title</comment>
        <translation>Kako so uporabniki obveščeni</translation>
    </message>
    <message>
        <source>on the device</source>
        <comment>field.update_notice_channels.on_device.label</comment>
        <translation>na napravi</translation>
    </message>
    <message>
        <source>in the app</source>
        <comment>field.update_notice_channels.companion_app.label</comment>
        <translation>v aplikaciji</translation>
    </message>
    <message>
        <source>by e-mail, if you sign up</source>
        <comment>field.update_notice_channels.email_optin.label</comment>
        <translation>po e-pošti, če se naročite</translation>
    </message>
    <message>
        <source>by e-mail on request</source>
        <comment>field.update_notice_channels.email_optin.short</comment>
        <translation>na željo po e-pošti</translation>
    </message>
    <message>
        <source>by text message</source>
        <comment>field.update_notice_channels.sms.label</comment>
        <translation>s sporočilom SMS</translation>
    </message>
    <message>
        <source>on a web page</source>
        <comment>field.update_notice_channels.web_page.label</comment>
        <translation>na spletni strani</translation>
    </message>
    <message>
        <source>you are not told</source>
        <comment>field.update_notice_channels.none.label</comment>
        <translation>brez obvestila</translation>
    </message>
    <message>
        <source>Sign-up for notices</source>
        <comment>field.notice_signup_url.title</comment>
        <translation>Naročilo na obvestila</translation>
    </message>
    <message>
        <source>Notices are no advertising</source>
        <comment>field.notice_signup_not_marketing.title</comment>
        <translation>Obvestila brez oglasov</translation>
    </message>
    <message>
        <source>Cost of updates</source>
        <comment>field.update_cost.title</comment>
        <translation>Cena posodobitev</translation>
    </message>
    <message>
        <source>Free</source>
        <comment>field.update_cost.free.label</comment>
        <translation>Brezplačno</translation>
    </message>
    <message>
        <source>You pay for them</source>
        <comment>field.update_cost.paid.label</comment>
        <translation>Plačljivo</translation>
    </message>
    <message>
        <source>Free at first, then you pay</source>
        <comment>field.update_cost.free_then_paid.label</comment>
        <translation>Sprva brezplačno, nato plačljivo</translation>
    </message>
    <message>
        <source>What updates cost</source>
        <comment>field.update_cost_note.title</comment>
        <translation>Koliko stanejo posodobitve</translation>
    </message>
    <message>
        <source>How to install updates</source>
        <comment>field.update_instructions_url.title</comment>
        <translation>Kako namestiti posodobitve</translation>
    </message>
    <message>
        <source>What is needed to get updates</source>
        <comment>field.update_connection_needed.title</comment>
        <translation>Kaj je potrebno za posodobitve</translation>
    </message>
    <message>
        <source>an internet connection</source>
        <comment>field.update_connection_needed.internet_direct.label</comment>
        <translation>internetna povezava</translation>
    </message>
    <message>
        <source>the app</source>
        <comment>field.update_connection_needed.via_app.label</comment>
        <translation>aplikacija</translation>
    </message>
    <message>
        <source>a hub</source>
        <comment>field.update_connection_needed.via_hub.label</comment>
        <translation>osrednja enota</translation>
    </message>
    <message>
        <source>no internet</source>
        <comment>field.update_connection_needed.local_only.label</comment>
        <translation>brez interneta</translation>
    </message>
    <message>
        <source>an account</source>
        <comment>field.update_connection_needed.account_required.label</comment>
        <translation>uporabniški račun</translation>
    </message>
    <message>
        <source>How updates are protected</source>
        <comment>field.update_security_features.title</comment>
        <translation>Kako so posodobitve zaščitene</translation>
    </message>
    <message>
        <source>signed</source>
        <comment>field.update_security_features.signed.label</comment>
        <translation>podpisane</translation>
    </message>
    <message>
        <source>checked before installation</source>
        <comment>field.update_security_features.verified_before_install.label</comment>
        <translation>preverjene pred namestitvijo</translation>
    </message>
    <message>
        <source>fetched over an encrypted connection</source>
        <comment>field.update_security_features.secure_channel.label</comment>
        <translation>prenesene po šifrirani povezavi</translation>
    </message>
    <message>
        <source>protected against older versions</source>
        <comment>field.update_security_features.downgrade_protected.label</comment>
        <translation>zaščitene pred vrnitvijo na starejšo različico</translation>
    </message>
    <message>
        <source>undone when they fail</source>
        <comment>field.update_security_features.recovery_image.label</comment>
        <translation>razveljavljene, če ne uspejo</translation>
    </message>
    <message>
        <source>encrypted</source>
        <comment>field.update_security_features.encrypted_image.label</comment>
        <translation>šifrirane</translation>
    </message>
    <message>
        <source>with keys that can be revoked</source>
        <comment>field.update_security_features.key_revocation.label</comment>
        <translation>s ključi, ki jih je mogoče preklicati</translation>
    </message>
    <message>
        <source>with a signature that withstands quantum computers</source>
        <comment>field.update_security_features.pq_signature.label</comment>
        <translation>s podpisom, ki vzdrži kvantne računalnike</translation>
    </message>
    <message>
        <source>tested by others</source>
        <comment>field.update_security_features.third_party_assessed.label</comment>
        <translation>neodvisno preizkušene</translation>
    </message>
    <message>
        <source>Time to fix a serious flaw</source>
        <comment>field.update_fix_time_days.title</comment>
        <translation>Čas za odpravo hude ranljivosti</translation>
    </message>
    <message>
        <source>How firm this time is</source>
        <comment>field.update_fix_time_basis.title</comment>
        <translation>Kako zavezujoč je ta čas</translation>
    </message>
    <message>
        <source>Goal, not promised</source>
        <comment>field.update_fix_time_basis.target.label</comment>
        <translation>Cilj, ni obljubljen</translation>
    </message>
    <message>
        <source>Promised</source>
        <comment>field.update_fix_time_basis.commitment.label</comment>
        <translation>Obljubljen</translation>
    </message>
    <message>
        <source>Why it cannot be updated</source>
        <comment>field.non_updatable_rationale.title</comment>
        <translation>Zakaj posodobitev ni mogoča</translation>
    </message>
    <message>
        <source>Replacement</source>
        <comment>field.hardware_replacement.title</comment>
        <translation>Zamenjava</translation>
    </message>
    <message>
        <source>Offered</source>
        <comment>field.hardware_replacement.offered.title</comment>
        <translation>Na voljo</translation>
    </message>
    <message>
        <source>Offered</source>
        <comment>field.hardware_replacement.offered.offered.label</comment>
        <translation>Na voljo</translation>
    </message>
    <message>
        <source>Not offered</source>
        <comment>field.hardware_replacement.offered.not_offered.label</comment>
        <translation>Ni na voljo</translation>
    </message>
    <message>
        <source>Until</source>
        <comment>field.hardware_replacement.until.title</comment>
        <translation>Do</translation>
    </message>
    <message>
        <source>How</source>
        <comment>field.hardware_replacement.method.title</comment>
        <translation>Kako</translation>
    </message>
    <message>
        <source>Support period</source>
        <comment>section.period.title</comment>
        <translation>Obdobje podpore</translation>
    </message>
    <message>
        <source>How firm the promise is</source>
        <comment>field.support_commitment.title</comment>
        <translation>Kako zavezujoča je obljuba</translation>
    </message>
    <message>
        <source>promised</source>
        <comment>field.support_commitment.promised.label</comment>
        <translation>obljubljeno</translation>
    </message>
    <message>
        <source>planned, not promised</source>
        <comment>field.support_commitment.planned.label</comment>
        <translation>načrtovano, ni obljubljeno</translation>
    </message>
    <message>
        <source>not promised</source>
        <comment>field.support_commitment.not_promised.label</comment>
        <translation>ni obljubljeno</translation>
    </message>
    <message>
        <source>Support starts</source>
        <comment>field.support_start.title</comment>
        <translation>Začetek podpore</translation>
    </message>
    <message>
        <source>What starts the clock</source>
        <comment>field.support_start_basis.title</comment>
        <translation>Od kdaj teče podpora</translation>
    </message>
    <message>
        <source>The first unit was placed on the market</source>
        <comment>field.support_start_basis.first_placed_on_market.label</comment>
        <translation>Prvi kos je bil dan na trg</translation>
    </message>
    <message>
        <source>General sale began</source>
        <comment>field.support_start_basis.general_availability.label</comment>
        <translation>Začela se je splošna prodaja</translation>
    </message>
    <message>
        <source>The buyer bought it</source>
        <comment>field.support_start_basis.purchase.label</comment>
        <translation>Kupec je napravo kupil</translation>
    </message>
    <message>
        <source>The user switched it on for the first time</source>
        <comment>field.support_start_basis.activation.label</comment>
        <translation>Uporabnik je napravo prvič vklopil</translation>
    </message>
    <message>
        <source>The unit was made</source>
        <comment>field.support_start_basis.manufacture.label</comment>
        <translation>Kos je bil izdelan</translation>
    </message>
    <message>
        <source>Security updates until at least</source>
        <comment>field.support_end.title</comment>
        <translation>Varnostne posodobitve vsaj do</translation>
    </message>
    <message>
        <source>Promise when first sold</source>
        <comment>field.support_end_at_first_supply.title</comment>
        <translation>Obljuba ob prvi prodaji</translation>
    </message>
    <message>
        <source>What support covers</source>
        <comment>field.support_type.title</comment>
        <translation>Kaj podpora zajema</translation>
    </message>
    <message>
        <source>security updates</source>
        <comment>field.support_type.security_fixes.label</comment>
        <translation>varnostne posodobitve</translation>
    </message>
    <message>
        <source>corrections of faults</source>
        <comment>field.support_type.bug_fixes.label</comment>
        <translation>odprava napak</translation>
    </message>
    <message>
        <source>new functions</source>
        <comment>field.support_type.feature_updates.label</comment>
        <translation>nove funkcije</translation>
    </message>
    <message>
        <source>reports of security flaws</source>
        <comment>field.support_type.vulnerability_advisories.label</comment>
        <translation>obvestila o ranljivostih</translation>
    </message>
    <message>
        <source>help from customer service</source>
        <comment>field.support_type.helpdesk.label</comment>
        <translation>pomoč službe za stranke</translation>
    </message>
    <message>
        <source>Expected use</source>
        <comment>field.expected_use_years.title</comment>
        <translation>Pričakovana uporaba</translation>
    </message>
    <message>
        <source>Buyers are told not to rely on updates</source>
        <comment>field.unsupported_statement_ack.title</comment>
        <translation>Kupci so opozorjeni, naj se ne zanašajo na posodobitve</translation>
    </message>
    <message>
        <source>On sale since</source>
        <comment>field.general_availability.title</comment>
        <translation>V prodaji od</translation>
    </message>
    <message>
        <source>Not yet decided</source>
        <comment>field.general_availability.tba.label</comment>
        <translation>Še ni odločeno</translation>
    </message>
    <message>
        <source>Last unit placed on the market</source>
        <comment>field.last_placed_on_market.title</comment>
        <translation>Zadnji kos, dan na trg</translation>
    </message>
    <message>
        <source>Units are still being placed</source>
        <comment>field.last_placed_on_market.still_placed.label</comment>
        <translation>Kosi se še dajejo na trg</translation>
    </message>
    <message>
        <source>Last day of sale</source>
        <comment>field.end_of_sales.title</comment>
        <translation>Zadnji dan prodaje</translation>
    </message>
    <message>
        <source>Not yet decided</source>
        <comment>field.end_of_sales.tba.label</comment>
        <translation>Še ni odločeno</translation>
    </message>
    <message>
        <source>End of all support</source>
        <comment>field.end_of_life.title</comment>
        <translation>Konec vse podpore</translation>
    </message>
    <message>
        <source>Not yet decided</source>
        <comment>field.end_of_life.tba.label</comment>
        <translation>Še ni odločeno</translation>
    </message>
    <message>
        <source>What happens afterwards</source>
        <comment>section.afterwards.title</comment>
        <translation>Kaj sledi potem</translation>
    </message>
    <message>
        <source>After that date</source>
        <comment>field.end_behaviour.title</comment>
        <translation>Po tem datumu</translation>
    </message>
    <message>
        <source>Still works, but no security fixes</source>
        <comment>field.end_behaviour.keeps_working.label</comment>
        <translation>Deluje naprej, a brez varnostnih popravkov</translation>
    </message>
    <message>
        <source>Works, no security fixes</source>
        <comment>field.end_behaviour.keeps_working.short</comment>
        <translation>Deluje brez varnostnih popravkov</translation>
    </message>
    <message>
        <source>Some functions stop</source>
        <comment>field.end_behaviour.reduced_functions.label</comment>
        <translation>Nekatere funkcije prenehajo delovati</translation>
    </message>
    <message>
        <source>The device stops working</source>
        <comment>field.end_behaviour.stops_working.label</comment>
        <translation>Naprava preneha delovati</translation>
    </message>
    <message>
        <source>Stops working</source>
        <comment>field.end_behaviour.stops_working.short</comment>
        <translation>Preneha delovati</translation>
    </message>
    <message>
        <source>The manufacturer has not said</source>
        <comment>field.end_behaviour.unknown.label</comment>
        <translation>Proizvajalec tega ni navedel</translation>
    </message>
    <message>
        <source>Not known</source>
        <comment>field.end_behaviour.unknown.short</comment>
        <translation>Ni znano</translation>
    </message>
    <message>
        <source>What stops</source>
        <comment>field.functions_lost.title</comment>
        <translation>Kaj preneha delovati</translation>
    </message>
    <message>
        <source>Risk without updates</source>
        <comment>field.risk_after_support.title</comment>
        <translation>Tveganje brez posodobitev</translation>
    </message>
    <message>
        <source>Take it off the internet</source>
        <comment>field.risk_after_support.isolate_or_disconnect.label</comment>
        <translation>Odklopite jo od interneta</translation>
    </message>
    <message>
        <source>The risk of attacks grows</source>
        <comment>field.risk_after_support.higher_risk.label</comment>
        <translation>Tveganje napadov raste</translation>
    </message>
    <message>
        <source>The risk stays low</source>
        <comment>field.risk_after_support.low.label</comment>
        <translation>Tveganje ostane majhno</translation>
    </message>
    <message>
        <source>More on that risk</source>
        <comment>field.risk_after_support_note.title</comment>
        <translation>Več o tem tveganju</translation>
    </message>
    <message>
        <source>Lasts less long than an ordinary one</source>
        <comment>field.shorter_than_dumb_equivalent.title</comment>
        <translation>Služi manj časa kot običajna naprava</translation>
    </message>
    <message>
        <source>Options then</source>
        <comment>field.end_options.title</comment>
        <translation>Možnosti takrat</translation>
    </message>
    <message>
        <source>pay for longer support</source>
        <comment>field.end_options.buy_extended_support.label</comment>
        <translation>plačilo daljše podpore</translation>
    </message>
    <message>
        <source>trade it in</source>
        <comment>field.end_options.trade_in.label</comment>
        <translation>zamenjava staro za novo</translation>
    </message>
    <message>
        <source>use it without internet</source>
        <comment>field.end_options.offline_mode.label</comment>
        <translation>uporaba brez interneta</translation>
    </message>
    <message>
        <source>install software made by others</source>
        <comment>field.end_options.third_party_firmware.label</comment>
        <translation>namestitev programov drugih avtorjev</translation>
    </message>
    <message>
        <source>return it for recycling</source>
        <comment>field.end_options.recycle.label</comment>
        <translation>oddaja v recikliranje</translation>
    </message>
    <message>
        <source>no options</source>
        <comment>field.end_options.none.label</comment>
        <translation>brez možnosti</translation>
    </message>
    <message>
        <source>Works without internet</source>
        <comment>field.works_offline.title</comment>
        <translation>Delovanje brez interneta</translation>
    </message>
    <message>
        <source>Works fully</source>
        <comment>field.works_offline.full.label</comment>
        <translation>Deluje v celoti</translation>
    </message>
    <message>
        <source>Works with limits</source>
        <comment>field.works_offline.limited.label</comment>
        <translation>Deluje omejeno</translation>
    </message>
    <message>
        <source>Does not work</source>
        <comment>field.works_offline.no.label</comment>
        <translation>Ne deluje</translation>
    </message>
    <message>
        <source>How users learn that support ends</source>
        <comment>field.end_of_support_notice.title</comment>
        <translation>Obvestilo o koncu podpore</translation>
    </message>
    <message>
        <source>on the device</source>
        <comment>field.end_of_support_notice.on_device.label</comment>
        <translation>na napravi</translation>
    </message>
    <message>
        <source>in the app</source>
        <comment>field.end_of_support_notice.companion_app.label</comment>
        <translation>v aplikaciji</translation>
    </message>
    <message>
        <source>by e-mail, if you sign up</source>
        <comment>field.end_of_support_notice.email_optin.label</comment>
        <translation>po e-pošti, če se naročite</translation>
    </message>
    <message>
        <source>by e-mail on request</source>
        <comment>field.end_of_support_notice.email_optin.short</comment>
        <translation>na željo po e-pošti</translation>
    </message>
    <message>
        <source>you are not told</source>
        <comment>field.end_of_support_notice.none.label</comment>
        <translation>brez obvestila</translation>
    </message>
    <message>
        <source>How long before</source>
        <comment>field.end_of_support_notice_days.title</comment>
        <translation>Koliko prej</translation>
    </message>
    <message>
        <source>Online service runs until</source>
        <comment>field.cloud_dependency_end.title</comment>
        <translation>Spletna storitev deluje do</translation>
    </message>
    <message>
        <source>As long as security updates</source>
        <comment>field.cloud_dependency_end.same_as_support.label</comment>
        <translation>Tako dolgo kot varnostne posodobitve</translation>
    </message>
    <message>
        <source>Security contact and set-up</source>
        <comment>section.contact.title</comment>
        <translation>Prijava ranljivosti in nastavitev</translation>
    </message>
    <message>
        <source>Report a flaw</source>
        <comment>field.vuln_contact.title</comment>
        <translation>Prijava ranljivosti</translation>
    </message>
    <message>
        <source>How reports are handled</source>
        <comment>field.vuln_policy_url.title</comment>
        <translation>Kako se prijave obravnavajo</translation>
    </message>
    <message>
        <source>First answer</source>
        <comment>field.vuln_ack_days.title</comment>
        <translation>Prvi odgovor</translation>
    </message>
    <message>
        <source>Further answers</source>
        <comment>field.vuln_status_interval_days.title</comment>
        <translation>Nadaljnji odgovori</translation>
    </message>
    <message>
        <source>security.txt</source>
        <comment>field.security_txt_url.title</comment>
        <translation>security.txt</translation>
    </message>
    <message>
        <source>First password</source>
        <comment>field.default_password.title</comment>
        <translation>Prvo geslo</translation>
    </message>
    <message>
        <source>You set it yourself</source>
        <comment>field.default_password.none_user_sets.label</comment>
        <translation>Nastavite ga sami</translation>
    </message>
    <message>
        <source>Different for each device</source>
        <comment>field.default_password.unique_per_device.label</comment>
        <translation>Drugačno za vsako napravo</translation>
    </message>
    <message>
        <source>Same for all devices, you must change it</source>
        <comment>field.default_password.shared_must_change.label</comment>
        <translation>Enako za vse naprave, morate ga spremeniti</translation>
    </message>
    <message>
        <source>Shared, you must change it</source>
        <comment>field.default_password.shared_must_change.short</comment>
        <translation>Povsod enako, morate ga spremeniti</translation>
    </message>
    <message>
        <source>Same for all devices, cannot be changed</source>
        <comment>field.default_password.shared_not_changeable.label</comment>
        <translation>Enako za vse naprave, ni ga mogoče spremeniti</translation>
    </message>
    <message>
        <source>Shared, cannot be changed</source>
        <comment>field.default_password.shared_not_changeable.short</comment>
        <translation>Povsod enako, ni ga mogoče spremeniti</translation>
    </message>
    <message>
        <source>None</source>
        <comment>field.default_password.no_password.label</comment>
        <translation>Brez gesla</translation>
    </message>
    <message>
        <source>Changing the password</source>
        <comment>field.password_change_url.title</comment>
        <translation>Sprememba gesla</translation>
    </message>
    <message>
        <source>Set-up instructions</source>
        <comment>field.secure_setup_url.title</comment>
        <translation>Navodila za nastavitev</translation>
    </message>
    <message>
        <source>Erasing data</source>
        <comment>field.data_erase_url.title</comment>
        <translation>Brisanje podatkov</translation>
    </message>
    <message>
        <source>List of software parts</source>
        <comment>field.sbom_status.title</comment>
        <translation>Seznam delov programske opreme</translation>
    </message>
    <message>
        <source>Kept and public</source>
        <comment>field.sbom_status.maintained_public.label</comment>
        <translation>Se vodi, javen</translation>
    </message>
    <message>
        <source>Kept, not public</source>
        <comment>field.sbom_status.maintained_private.label</comment>
        <translation>Se vodi, ni javen</translation>
    </message>
    <message>
        <source>Not kept</source>
        <comment>field.sbom_status.not_maintained.label</comment>
        <translation>Se ne vodi</translation>
    </message>
    <message>
        <source>Where this list is</source>
        <comment>field.sbom_url.title</comment>
        <translation>Kje je ta seznam</translation>
    </message>
    <message>
        <source>List of hardware parts</source>
        <comment>field.hbom_status.title</comment>
        <translation>Seznam delov strojne opreme</translation>
    </message>
    <message>
        <source>Kept and public</source>
        <comment>field.hbom_status.maintained_public.label</comment>
        <translation>Se vodi, javen</translation>
    </message>
    <message>
        <source>Kept, not public</source>
        <comment>field.hbom_status.maintained_private.label</comment>
        <translation>Se vodi, ni javen</translation>
    </message>
    <message>
        <source>Not kept</source>
        <comment>field.hbom_status.not_maintained.label</comment>
        <translation>Se ne vodi</translation>
    </message>
    <message>
        <source>EU declaration of conformity</source>
        <comment>field.declaration_url.title</comment>
        <translation>Izjava EU o skladnosti</translation>
    </message>
    <message>
        <source>Statement of compliance</source>
        <comment>field.statement_of_compliance_url.title</comment>
        <translation>Potrdilo o skladnosti</translation>
    </message>
    <message>
        <source>Other security labels</source>
        <comment>section.marks.title</comment>
        <translation>Druge varnostne oznake</translation>
    </message>
    <message>
        <source>Other security labels</source>
        <comment>field.label_claims.title</comment>
        <translation>Druge varnostne oznake</translation>
    </message>
    <message>
        <source>Label</source>
        <comment>field.label_claims.item.title</comment>
        <translation>Oznaka</translation>
    </message>
    <message>
        <source>Scheme</source>
        <comment>field.label_claims.item.scheme.title</comment>
        <translation>Shema</translation>
    </message>
    <message>
        <source>Cybersecurity Labelling Scheme (Singapore)</source>
        <comment>field.label_claims.item.scheme.sg_cls.label</comment>
        <translation>Cybersecurity Labelling Scheme (Singapur)</translation>
    </message>
    <message>
        <source>JC-STAR (Japan)</source>
        <comment>field.label_claims.item.scheme.jp_jcstar.label</comment>
        <translation>JC-STAR (Japonska)</translation>
    </message>
    <message>
        <source>IT security label of the BSI (Germany)</source>
        <comment>field.label_claims.item.scheme.de_bsi.label</comment>
        <translation>Oznaka varnosti IT urada BSI (Nemčija)</translation>
    </message>
    <message>
        <source>Finnish cybersecurity label</source>
        <comment>field.label_claims.item.scheme.fi_ttm.label</comment>
        <translation>Finska oznaka kibernetske varnosti</translation>
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
        <translation>Oznaka avstralske industrije</translation>
    </message>
    <message>
        <source>Level</source>
        <comment>field.label_claims.item.level.title</comment>
        <translation>Raven</translation>
    </message>
    <message>
        <source>Registration number</source>
        <comment>field.label_claims.item.registration_id.title</comment>
        <translation>Registracijska številka</translation>
    </message>
    <message>
        <source>Issued</source>
        <comment>field.label_claims.item.issued.title</comment>
        <translation>Izdano</translation>
    </message>
    <message>
        <source>Valid until</source>
        <comment>field.label_claims.item.expires.title</comment>
        <translation>Velja do</translation>
    </message>
    <message>
        <source>Page</source>
        <comment>field.label_claims.item.url.title</comment>
        <translation>Stran</translation>
    </message>
    <message>
        <source>not promised</source>
        <comment>state.planned.qualifier</comment>
        <translation>niso obljubljene</translation>
    </message>
    <message>
        <source>Security updates</source>
        <comment>state.ended.lead</comment>
        <translation>Varnostne posodobitve</translation>
    </message>
    <message>
        <source>Security updates</source>
        <comment>state.ended.lead.short</comment>
        <translation>Varnostne posodobitve</translation>
    </message>
    <message>
        <source>Ended</source>
        <comment>state.ended.head</comment>
        <translation>Končane</translation>
    </message>
    <message>
        <source>Newly found flaws are no longer fixed.</source>
        <comment>state.ended.note</comment>
        <translation>Na novo odkrite ranljivosti se ne odpravljajo več.</translation>
    </message>
    <message>
        <source>New flaws are not fixed.</source>
        <comment>state.ended.note.short</comment>
        <translation>Nove ranljivosti se ne odpravljajo.</translation>
    </message>
    <message>
        <source>Security updates</source>
        <comment>state.not_promised.lead</comment>
        <translation>Varnostne posodobitve</translation>
    </message>
    <message>
        <source>Security updates</source>
        <comment>state.not_promised.lead.short</comment>
        <translation>Varnostne posodobitve</translation>
    </message>
    <message>
        <source>Not promised</source>
        <comment>state.not_promised.head</comment>
        <translation>Niso obljubljene</translation>
    </message>
    <message>
        <source>The manufacturer names no date. Do not rely on receiving security updates.</source>
        <comment>state.not_promised.note</comment>
        <translation>Proizvajalec ne navaja datuma. Ne zanašajte se na to, da boste prejeli varnostne posodobitve.</translation>
    </message>
    <message>
        <source>No date named by the manufacturer.</source>
        <comment>state.not_promised.note.short</comment>
        <translation>Proizvajalec ne navaja datuma.</translation>
    </message>
    <message>
        <source>Security updates</source>
        <comment>state.not_possible.lead</comment>
        <translation>Varnostne posodobitve</translation>
    </message>
    <message>
        <source>Security updates</source>
        <comment>state.not_possible.lead.short</comment>
        <translation>Varnostne posodobitve</translation>
    </message>
    <message>
        <source>Not possible</source>
        <comment>state.not_possible.head</comment>
        <translation>Niso mogoče</translation>
    </message>
    <message>
        <source>Flaws found later cannot be fixed on this device.</source>
        <comment>state.not_possible.note</comment>
        <translation>Pozneje odkritih ranljivosti na tej napravi ni mogoče odpraviti.</translation>
    </message>
    <message>
        <source>Flaws cannot be fixed later.</source>
        <comment>state.not_possible.note.short</comment>
        <translation>Ranljivosti pozneje ni mogoče odpraviti.</translation>
    </message>
    <message>
        <source>After that</source>
        <comment>row.after.title</comment>
        <translation>Potem</translation>
    </message>
    <message>
        <source>Updating</source>
        <comment>row.arrives.title</comment>
        <translation>Posodabljanje</translation>
    </message>
    <message>
        <source>Cost of updates</source>
        <comment>row.cost.title</comment>
        <translation>Cena posodobitev</translation>
    </message>
    <message>
        <source>How you are told</source>
        <comment>row.notice.title</comment>
        <translation>Kako boste obveščeni</translation>
    </message>
    <message>
        <source>Now</source>
        <comment>row.now.title</comment>
        <translation>Zdaj</translation>
    </message>
    <message>
        <source>Without internet</source>
        <comment>row.offline.title</comment>
        <translation>Brez interneta</translation>
    </message>
    <message>
        <source>Can be updated</source>
        <comment>row.parts.title</comment>
        <translation>Možnost posodobitve</translation>
    </message>
    <message>
        <source>First password</source>
        <comment>row.password.title</comment>
        <translation>Prvo geslo</translation>
    </message>
    <message>
        <source>Replacement</source>
        <comment>row.replacement.title</comment>
        <translation>Zamenjava</translation>
    </message>
    <message>
        <source>Report a flaw</source>
        <comment>row.report.title</comment>
        <translation>Prijava ranljivosti</translation>
    </message>
    <message>
        <source>Before you buy</source>
        <comment>row.warning.title</comment>
        <translation>Pred nakupom</translation>
    </message>
    <message>
        <source>Lasts less long than an ordinary device</source>
        <comment>row.warning.text</comment>
        <translation>Služi manj časa kot običajna naprava</translation>
    </message>
    <message>
        <source>Declared by the manufacturer</source>
        <comment>word.foot</comment>
        <translation>Izjava proizvajalca</translation>
    </message>
    <message>
        <source>Item {number}</source>
        <comment>word.item</comment>
        <translation>Artikel {number}</translation>
    </message>
    <message>
        <source>needs its online service</source>
        <comment>word.needs_service</comment>
        <translation>potrebuje svojo spletno storitev</translation>
    </message>
    <message>
        <source>Page {number} of {count}</source>
        <comment>word.page</comment>
        <translation>Stran {number} od {count}</translation>
    </message>
    <message>
        <source>Yes</source>
        <comment>word.yes</comment>
        <translation>Da</translation>
    </message>
    <message>
        <source>No</source>
        <comment>word.no</comment>
        <translation>Ne</translation>
    </message>
    <message>
        <source>Until {date}</source>
        <comment>word.until</comment>
        <translation>Do: {date}</translation>
    </message>
    <message>
        <source>Use without updates</source>
        <comment>word.without_updates</comment>
        <translation>Uporaba brez posodobitev</translation>
    </message>
    <message>
        <source>Offered until {date}</source>
        <comment>word.replacement_until</comment>
        <translation>Na voljo do: {date}</translation>
    </message>
    <message>
        <source>Scan for all details</source>
        <comment>word.scan</comment>
        <translation>Skenirajte za vse podatke</translation>
    </message>
    <message>
        <source>From {date}</source>
        <comment>word.start</comment>
        <translation>Od: {date}</translation>
    </message>
    <message>
        <source>QR code that leads to {address}</source>
        <comment>word.symbol</comment>
        <translation>Koda QR, ki vodi na {address}</translation>
    </message>
    <message>
        <source>Update Facts</source>
        <comment>word.title</comment>
        <translation>Podatki o posodobitvah</translation>
    </message>
    <message>
        <source>ended</source>
        <comment>field.support_commitment.ended.label</comment>
        <translation>končane</translation>
    </message>
    <message>
        <source>Date not published</source>
        <comment>field.support_end.not_published.label</comment>
        <translation>Datum ni objavljen</translation>
    </message>
    <message>
        <source>Period of each device</source>
        <comment>field.unit_period.title</comment>
        <translation>Obdobje vsake naprave</translation>
    </message>
    <message>
        <source>Length</source>
        <comment>field.unit_period.months.title</comment>
        <translation>Trajanje</translation>
    </message>
    <message>
        <source>Counted from</source>
        <comment>field.unit_period.counted_from.title</comment>
        <translation>Šteje se</translation>
    </message>
    <message>
        <source>from the day you buy it</source>
        <comment>field.unit_period.counted_from.purchase.label</comment>
        <translation>od dneva nakupa</translation>
    </message>
    <message>
        <source>from the day you first switch it on</source>
        <comment>field.unit_period.counted_from.activation.label</comment>
        <translation>od dneva prvega vklopa</translation>
    </message>
    <message>
        <source>from the day it was made</source>
        <comment>field.unit_period.counted_from.manufacture.label</comment>
        <translation>od dneva izdelave</translation>
    </message>
    <message>
        <source>from the last day it is sold as new</source>
        <comment>field.unit_period.counted_from.last_sale.label</comment>
        <translation>od zadnjega dne, ko jo proizvajalec prodaja</translation>
    </message>
    <message>
        <source>Other updates</source>
        <comment>field.unit_period.other_months.title</comment>
        <translation>Druge posodobitve</translation>
    </message>
    <message>
        <source>Other software updates until</source>
        <comment>field.software_updates_end.title</comment>
        <translation>Druge posodobitve programske opreme do</translation>
    </message>
    <message>
        <source>As long as security updates</source>
        <comment>field.software_updates_end.same_as_support.label</comment>
        <translation>Tako dolgo kot varnostne posodobitve</translation>
    </message>
    <message>
        <source>Latest security update</source>
        <comment>field.last_security_update.title</comment>
        <translation>Najnovejša varnostna posodobitev</translation>
    </message>
    <message>
        <source>Security updates in twelve months</source>
        <comment>field.updates_in_twelve_months.title</comment>
        <translation>Varnostne posodobitve v dvanajstih mesecih</translation>
    </message>
    <message>
        <source>Parts and services</source>
        <comment>section.components.title</comment>
        <translation>Deli in storitve</translation>
    </message>
    <message>
        <source>Parts and services</source>
        <comment>field.components.title</comment>
        <translation>Deli in storitve</translation>
    </message>
    <message>
        <source>Part or service</source>
        <comment>field.components.item.title</comment>
        <translation>Del ali storitev</translation>
    </message>
    <message>
        <source>Name</source>
        <comment>field.components.item.name.title</comment>
        <translation>Ime ali naziv</translation>
    </message>
    <message>
        <source>How firm the promise is</source>
        <comment>field.components.item.commitment.title</comment>
        <translation>Kako zavezujoča je obljuba</translation>
    </message>
    <message>
        <source>promised</source>
        <comment>field.components.item.commitment.promised.label</comment>
        <translation>obljubljeno</translation>
    </message>
    <message>
        <source>planned, not promised</source>
        <comment>field.components.item.commitment.planned.label</comment>
        <translation>načrtovano, ni obljubljeno</translation>
    </message>
    <message>
        <source>not promised</source>
        <comment>field.components.item.commitment.not_promised.label</comment>
        <translation>ni obljubljeno</translation>
    </message>
    <message>
        <source>ended</source>
        <comment>field.components.item.commitment.ended.label</comment>
        <translation>končane</translation>
    </message>
    <message>
        <source>Supported until</source>
        <comment>field.components.item.support_end.title</comment>
        <translation>Podpora do</translation>
    </message>
    <message>
        <source>Date not published</source>
        <comment>field.components.item.support_end.not_published.label</comment>
        <translation>Datum ni objavljen</translation>
    </message>
    <message>
        <source>Period of each device</source>
        <comment>field.components.item.unit_months.title</comment>
        <translation>Obdobje vsake naprave</translation>
    </message>
    <message>
        <source>Counted from</source>
        <comment>field.components.item.counted_from.title</comment>
        <translation>Šteje se</translation>
    </message>
    <message>
        <source>from the day you buy it</source>
        <comment>field.components.item.counted_from.purchase.label</comment>
        <translation>od dneva nakupa</translation>
    </message>
    <message>
        <source>from the day you first switch it on</source>
        <comment>field.components.item.counted_from.activation.label</comment>
        <translation>od dneva prvega vklopa</translation>
    </message>
    <message>
        <source>from the day it was made</source>
        <comment>field.components.item.counted_from.manufacture.label</comment>
        <translation>od dneva izdelave</translation>
    </message>
    <message>
        <source>from the last day it is sold as new</source>
        <comment>field.components.item.counted_from.last_sale.label</comment>
        <translation>od zadnjega dne, ko jo proizvajalec prodaja</translation>
    </message>
    <message>
        <source>Reports of fixed flaws</source>
        <comment>field.advisories_url.title</comment>
        <translation>Poročila o odpravljenih ranljivostih</translation>
    </message>
    <message>
        <source>Security updates planned for</source>
        <comment>state.planned.period_lead</comment>
        <translation>Varnostne posodobitve načrtovane za obdobje</translation>
    </message>
    <message>
        <source>Security updates planned for</source>
        <comment>state.planned.period_lead.short</comment>
        <translation>Varnostne posodobitve načrtovane za obdobje</translation>
    </message>
    <message>
        <source>Security updates promised for at least</source>
        <comment>state.promised.period_lead</comment>
        <translation>Varnostne posodobitve obljubljene vsaj za obdobje</translation>
    </message>
    <message>
        <source>Security updates promised for</source>
        <comment>state.promised.period_lead.short</comment>
        <translation>Varnostne posodobitve obljubljene vsaj za obdobje</translation>
    </message>
    <message>
        <source>For each device</source>
        <comment>row.each.title</comment>
        <translation>Za vsako napravo</translation>
    </message>
    <message>
        <source>Other software updates</source>
        <comment>row.other.title</comment>
        <translation>Druge posodobitve programske opreme</translation>
    </message>
    <message>
        <source>Other software updates</source>
        <comment>row.other_each.title</comment>
        <translation>Druge posodobitve programske opreme</translation>
    </message>
    <message>
        <source>Ends earlier</source>
        <comment>row.part.title</comment>
        <translation>Konča se prej</translation>
    </message>
    <message>
        <source>At least {period}</source>
        <comment>word.at_least</comment>
        <translation>Vsaj {period}</translation>
    </message>
    <message>
        <source>At least {period} {from}</source>
        <comment>word.at_least_from</comment>
        <translation>Vsaj {period} {from}</translation>
    </message>
    <message>
        <source>Ended {date}</source>
        <comment>word.ended_date</comment>
        <translation>Končano: {date}</translation>
    </message>
    <message>
        <source>{period} {from}</source>
        <comment>word.planned_from</comment>
        <translation>{period} {from}</translation>
    </message>
    <message>
        <source>Desktop or laptop computer</source>
        <comment>field.product_category.computer.label</comment>
        <translation>Namizni ali prenosni računalnik</translation>
    </message>
    <message>
        <source>Importers and representatives</source>
        <comment>field.economic_operators.title</comment>
        <translation>Uvozniki in zastopniki</translation>
    </message>
    <message>
        <source>Representative</source>
        <comment>field.economic_operators.item.title</comment>
        <translation>Zastopnik</translation>
    </message>
    <message>
        <source>Name</source>
        <comment>field.economic_operators.item.name.title</comment>
        <translation>Ime ali naziv</translation>
    </message>
    <message>
        <source>Postal address</source>
        <comment>field.economic_operators.item.address.title</comment>
        <translation>Poštni naslov</translation>
    </message>
    <message>
        <source>Market</source>
        <comment>field.economic_operators.item.market.title</comment>
        <translation>Trg</translation>
    </message>
    <message>
        <source>United Kingdom</source>
        <comment>field.economic_operators.item.market.uk.label</comment>
        <translation>Združeno kraljestvo</translation>
    </message>
    <message>
        <source>European Union</source>
        <comment>field.economic_operators.item.market.eu.label</comment>
        <translation>Evropska unija</translation>
    </message>
    <message>
        <source>United States</source>
        <comment>field.economic_operators.item.market.us.label</comment>
        <translation>Združene države</translation>
    </message>
    <message>
        <source>Australia</source>
        <comment>field.economic_operators.item.market.au.label</comment>
        <translation>Avstralija</translation>
    </message>
    <message>
        <source>Singapore</source>
        <comment>field.economic_operators.item.market.sg.label</comment>
        <translation>Singapur</translation>
    </message>
    <message>
        <source>Japan</source>
        <comment>field.economic_operators.item.market.jp.label</comment>
        <translation>Japonska</translation>
    </message>
    <message>
        <source>Elsewhere</source>
        <comment>field.economic_operators.item.market.other.label</comment>
        <translation>Drugje</translation>
    </message>
    <message>
        <source>Why nothing is shown</source>
        <comment>field.end_of_support_notice_reason.title</comment>
        <translation>Zakaj se nič ne prikaže</translation>
    </message>
    <message>
        <source>None, protected in another way</source>
        <comment>field.default_password.otherwise_protected.label</comment>
        <translation>Ni ga, zaščiteno drugače</translation>
    </message>
    <message>
        <source>Protected otherwise</source>
        <comment>field.default_password.otherwise_protected.short</comment>
        <translation>Zaščiteno drugače</translation>
    </message>
    <message>
        <source>{note} Your rights against the seller remain.</source>
        <comment>word.rights_kept</comment>
        <translation>{note} Vaše pravice do prodajalca ostanejo.</translation>
    </message>
    <message>
        <source>Security updates promised until at least the end of {month}</source>
        <comment>state.promised.month</comment>
        <translation>Varnostne posodobitve obljubljene vsaj do konca {month}</translation>
    </message>
    <message>
        <source>Security updates promised until at least end of {month}</source>
        <comment>state.promised.month.short</comment>
        <translation>Varnostne posodobitve obljubljene vsaj do konca {month}</translation>
    </message>
    <message>
        <source>Security updates promised until at least {day}</source>
        <comment>state.promised.day</comment>
        <translation>Varnostne posodobitve obljubljene vsaj do {day}</translation>
    </message>
    <message>
        <source>Security updates promised until at least {day}</source>
        <comment>state.promised.day.short</comment>
        <translation>Varnostne posodobitve obljubljene vsaj do {day}</translation>
    </message>
    <message>
        <source>Security updates planned until the end of {month}</source>
        <comment>state.planned.month</comment>
        <translation>Varnostne posodobitve načrtovane do konca {month}</translation>
    </message>
    <message>
        <source>Security updates planned until end of {month}</source>
        <comment>state.planned.month.short</comment>
        <translation>Varnostne posodobitve načrtovane do konca {month}</translation>
    </message>
    <message>
        <source>Security updates planned until {day}</source>
        <comment>state.planned.day</comment>
        <translation>Varnostne posodobitve načrtovane do {day}</translation>
    </message>
    <message>
        <source>Security updates planned until {day}</source>
        <comment>state.planned.day.short</comment>
        <translation>Varnostne posodobitve načrtovane do {day}</translation>
    </message>
    <message>
        <source>Voluntary statement by the manufacturer. Not an official label.</source>
        <comment>word.statement</comment>
        <translation>Prostovoljna izjava proizvajalca. Ni uradna oznaka.</translation>
    </message>
    <message>
        <source>As of {date}</source>
        <comment>word.as_of</comment>
        <translation>Stanje: {date}</translation>
    </message>
    <message>
        <source>Label version {number}</source>
        <comment>word.version</comment>
        <translation>Različica oznake {number}</translation>
    </message>
    <message>
        <source>Label {number}</source>
        <comment>word.version_short</comment>
        <translation>Oznaka {number}</translation>
    </message>
    <message>
        <source>First password</source>
        <comment>row.shared_password.title</comment>
        <translation>Prvo geslo</translation>
    </message>
    <message>
        <source>Works only until</source>
        <comment>row.stops.title</comment>
        <translation>Deluje samo do</translation>
    </message>
    <message>
        <source>security update</source>
        <comment>term.security_update.title</comment>
        <translation>varnostna posodobitev</translation>
    </message>
    <message>
        <source>A change to a product&apos;s software that fixes a security flaw or protects the product better.</source>
        <comment>term.security_update.meaning</comment>
        <translation>Sprememba programske opreme izdelka, ki odpravi varnostno napako ali izdelek bolje varuje.</translation>
    </message>
    <message>
        <source>support period</source>
        <comment>term.support_period.title</comment>
        <translation>obdobje podpore</translation>
    </message>
    <message>
        <source>The time in which the manufacturer provides security updates for a product.</source>
        <comment>term.support_period.meaning</comment>
        <translation>Čas, v katerem proizvajalec zagotavlja varnostne posodobitve za izdelek.</translation>
    </message>
    <message>
        <source>promised</source>
        <comment>term.promised.title</comment>
        <translation>obljubljeno</translation>
    </message>
    <message>
        <source>The manufacturer commits to provide security updates until at least the date named.</source>
        <comment>term.promised.meaning</comment>
        <translation>Proizvajalec se zavezuje, da bo varnostne posodobitve zagotavljal vsaj do navedenega datuma.</translation>
    </message>
    <message>
        <source>planned</source>
        <comment>term.planned.title</comment>
        <translation>načrtovano</translation>
    </message>
    <message>
        <source>The manufacturer intends to provide security updates until the date named, but may stop earlier.</source>
        <comment>term.planned.meaning</comment>
        <translation>Proizvajalec namerava varnostne posodobitve zagotavljati do navedenega datuma, vendar lahko preneha prej.</translation>
    </message>
    <message>
        <source>not promised</source>
        <comment>term.not_promised.title</comment>
        <translation>ni obljubljeno</translation>
    </message>
    <message>
        <source>The manufacturer names no date until which it provides security updates.</source>
        <comment>term.not_promised.meaning</comment>
        <translation>Proizvajalec ne navaja datuma, do katerega zagotavlja varnostne posodobitve.</translation>
    </message>
    <message>
        <source>ended</source>
        <comment>term.ended.title</comment>
        <translation>končano</translation>
    </message>
    <message>
        <source>The manufacturer provides no more security updates for the product.</source>
        <comment>term.ended.meaning</comment>
        <translation>Proizvajalec za izdelek ne zagotavlja več varnostnih posodobitev.</translation>
    </message>
    <message>
        <source>manufacturer</source>
        <comment>term.manufacturer.title</comment>
        <translation>proizvajalec</translation>
    </message>
    <message>
        <source>The company that makes a product or has it made, and sells it under its own name or brand.</source>
        <comment>term.manufacturer.meaning</comment>
        <translation>Podjetje, ki izdelek izdela ali ga da izdelati in ga prodaja pod svojim imenom ali znamko.</translation>
    </message>
    <message>
        <source>component</source>
        <comment>term.component.title</comment>
        <translation>sestavni del</translation>
    </message>
    <message>
        <source>A part of a product that has software of its own, such as a chip, an app or an online service.</source>
        <comment>term.component.meaning</comment>
        <translation>Del izdelka z lastno programsko opremo, na primer čip, aplikacija ali spletna storitev.</translation>
    </message>
    <message>
        <source>Can be updated</source>
        <comment>row.can_update.title</comment>
        <translation>Možnost posodobitve</translation>
    </message>
    <message>
        <source>First password</source>
        <comment>row.first_password.title</comment>
        <translation>Prvo geslo</translation>
    </message>
    <message>
        <source>Use without updates</source>
        <comment>row.without_updates.title</comment>
        <translation>Uporaba brez posodobitev</translation>
    </message>
    <message>
        <source>Not said</source>
        <comment>word.not_said</comment>
        <translation>Ni navedeno</translation>
    </message>
    <message>
        <source>The same for all</source>
        <comment>word.same</comment>
        <translation>Enako pri vseh</translation>
    </message>
    <message>
        <source>Voluntary statements by the manufacturers. Not an official label.</source>
        <comment>word.statements</comment>
        <translation>Prostovoljne izjave proizvajalcev. Ni uradna oznaka.</translation>
    </message>
    <message>
        <source>{value} (new)</source>
        <comment>page.added</comment>
        <translation>{value} (novo)</translation>
    </message>
    <message>
        <source>All products</source>
        <comment>page.all_products</comment>
        <translation>Vsi izdelki</translation>
    </message>
    <message>
        <source>What changed</source>
        <comment>page.changed</comment>
        <translation>Kaj se je spremenilo</translation>
    </message>
    <message>
        <source>On this page</source>
        <comment>page.contents</comment>
        <translation>Na tej strani</translation>
    </message>
    <message>
        <source>Ends soon. {left} left on {today}.</source>
        <comment>page.ends_soon</comment>
        <translation>Podpora se bo kmalu končala. Stanje ({today}): še {left}.</translation>
    </message>
    <message>
        <source>Disclosure for programs (JSON)</source>
        <comment>page.file_json</comment>
        <translation>Informacija za programe (JSON)</translation>
    </message>
    <message>
        <source>End of support for programs (OpenEoX, JSON)</source>
        <comment>page.file_openeox</comment>
        <translation>Konec podpore: podatki za programe (OpenEoX, JSON)</translation>
    </message>
    <message>
        <source>Disclosure (YAML)</source>
        <comment>page.file_yaml</comment>
        <translation>Informacija (YAML)</translation>
    </message>
    <message>
        <source>Files</source>
        <comment>page.files</comment>
        <translation>Datoteke</translation>
    </message>
    <message>
        <source>First published</source>
        <comment>page.first</comment>
        <translation>Prva objava</translation>
    </message>
    <message>
        <source>At a glance</source>
        <comment>page.glance</comment>
        <translation>Na kratko</translation>
    </message>
    <message>
        <source>What the words mean</source>
        <comment>page.glossary</comment>
        <translation>Kaj pomenijo izrazi</translation>
    </message>
    <message>
        <source>Language</source>
        <comment>page.languages</comment>
        <translation>Jezik</translation>
    </message>
    <message>
        <source>The last day is {day}. Compare it with today’s date.</source>
        <comment>page.last_day</comment>
        <translation>Zadnji dan je {day}. Primerjajte ga z današnjim datumom.</translation>
    </message>
    <message>
        <source>Does your label match?</source>
        <comment>page.match</comment>
        <translation>Se vaša oznaka ujema?</translation>
    </message>
    <message>
        <source>Number on the label</source>
        <comment>page.match_field</comment>
        <translation>Številka na oznaki</translation>
    </message>
    <message>
        <source>Type the number that stands after # on your label.</source>
        <comment>page.match_help</comment>
        <translation>Vpišite številko, ki je na oznaki za znakom #.</translation>
    </message>
    <message>
        <source>Yes. It is the label of this version.</source>
        <comment>page.match_newest</comment>
        <translation>Da. To je oznaka te različice.</translation>
    </message>
    <message>
        <source>No version of this page has that number. Do not trust the label; ask the manufacturer.</source>
        <comment>page.match_none</comment>
        <translation>Te številke nima nobena različica te strani. Ne zaupajte oznaki in vprašajte proizvajalca.</translation>
    </message>
    <message>
        <source>It is the label of version {number}. This page shows a newer one.</source>
        <comment>page.match_older</comment>
        <translation>To je oznaka različice {number}. Ta stran prikazuje novejšo.</translation>
    </message>
    <message>
        <source>Type all 12 characters.</source>
        <comment>page.match_short</comment>
        <translation>Vpišite vseh 12 znakov.</translation>
    </message>
    <message>
        <source>See the newest version</source>
        <comment>page.newest</comment>
        <translation>Oglejte si najnovejšo različico</translation>
    </message>
    <message>
        <source>There is no page here</source>
        <comment>page.not_found</comment>
        <translation>Tu ni nobene strani</translation>
    </message>
    <message>
        <source>The address may be mistyped, or the page is gone.</source>
        <comment>page.not_found_text</comment>
        <translation>Morda je naslov napačno vpisan ali pa strani ni več.</translation>
    </message>
    <message>
        <source>Nothing that this page shows</source>
        <comment>page.nothing_shown</comment>
        <translation>Nič od tega, kar prikazuje ta stran</translation>
    </message>
    <message>
        <source>This is version {number}, of {day}. It is kept for the record.</source>
        <comment>page.older</comment>
        <translation>To je različica {number} ({day}). Hrani se za evidenco.</translation>
    </message>
    <message>
        <source>On sale</source>
        <comment>page.on_sale</comment>
        <translation>V prodaji</translation>
    </message>
    <message>
        <source>No longer supported. Security updates ended on {day}.</source>
        <comment>page.over</comment>
        <translation>Izdelek nima več podpore. Zadnji dan varnostnih posodobitev je bil {day}.</translation>
    </message>
    <message>
        <source>No longer supported. Security updates have ended.</source>
        <comment>page.over_undated</comment>
        <translation>Izdelek nima več podpore. Varnostne posodobitve so končane.</translation>
    </message>
    <message>
        <source>Pages</source>
        <comment>page.pages</comment>
        <translation>Strani</translation>
    </message>
    <message>
        <source>As of {today}, updates are planned but not promised. {left} left.</source>
        <comment>page.planned</comment>
        <translation>Stanje ({today}): posodobitve so načrtovane, niso pa obljubljene. Še {left}.</translation>
    </message>
    <message>
        <source>{product}: last day of planned security updates</source>
        <comment>page.planned_end</comment>
        <translation>{product}: zadnji dan načrtovanih varnostnih posodobitev</translation>
    </message>
    <message>
        <source>{product}: last day of promised security updates</source>
        <comment>page.promised_end</comment>
        <translation>{product}: zadnji dan obljubljenih varnostnih posodobitev</translation>
    </message>
    <message>
        <source>Published</source>
        <comment>page.published</comment>
        <translation>Objavljeno</translation>
    </message>
    <message>
        <source>{value} (no longer said)</source>
        <comment>page.removed</comment>
        <translation>{value} (ni več navedeno)</translation>
    </message>
    <message>
        <source>Version</source>
        <comment>page.revision</comment>
        <translation>Različica</translation>
    </message>
    <message>
        <source>Earlier versions</source>
        <comment>page.revisions</comment>
        <translation>Prejšnje različice</translation>
    </message>
    <message>
        <source>Search by name, maker, model or number</source>
        <comment>page.search</comment>
        <translation>Iščite po imenu, proizvajalcu, modelu ali številki</translation>
    </message>
    <message>
        <source>No product has all of these words.</source>
        <comment>page.search_none</comment>
        <translation>Vsem tem besedam ne ustreza noben izdelek.</translation>
    </message>
    <message>
        <source>Security updates</source>
        <comment>page.security_updates</comment>
        <translation>Varnostne posodobitve</translation>
    </message>
    <message>
        <source>Skip to the facts</source>
        <comment>page.skip</comment>
        <translation>Skok na podatke</translation>
    </message>
    <message>
        <source>Supported today, {today}. {left} left.</source>
        <comment>page.supported</comment>
        <translation>Danes ({today}) podpora traja. Še {left}.</translation>
    </message>
    <message>
        <source>Over the years</source>
        <comment>page.timeline</comment>
        <translation>Skozi leta</translation>
    </message>
    <message>
        <source>Today</source>
        <comment>page.today</comment>
        <translation>Danes</translation>
    </message>
    <message>
        <source>{before} → {after}</source>
        <comment>page.was</comment>
        <translation>{before} → {after}</translation>
    </message>
    <message>
        <source>Compare products</source>
        <comment>page.compare</comment>
        <translation>Primerjava izdelkov</translation>
    </message>
    <message>
        <source>Choose two to four products.</source>
        <comment>page.compare_choose</comment>
        <translation>Izberite dva do štiri izdelke.</translation>
    </message>
    <message>
        <source>What differs</source>
        <comment>page.compare_differs</comment>
        <translation>V čem se razlikujejo</translation>
    </message>
    <message>
        <source>The facts of {product} could not be loaded.</source>
        <comment>page.compare_lost</comment>
        <translation>Podatkov o izdelku {product} ni bilo mogoče naložiti.</translation>
    </message>
    <message>
        <source>Remove {product}</source>
        <comment>page.compare_remove</comment>
        <translation>Odstrani {product}</translation>
    </message>
    <message>
        <source>Comparing needs JavaScript, which is switched off here. Each product’s own page says the same facts.</source>
        <comment>page.compare_script</comment>
        <translation>Za primerjavo je potreben JavaScript, ki je tukaj izklopljen. Stran vsakega izdelka navaja iste podatke.</translation>
    </message>
    <message>
        <source>Label ({format})</source>
        <comment>page.file_label</comment>
        <translation>Oznaka ({format})</translation>
    </message>
    <message>
        <source>Text for web shops (HTML)</source>
        <comment>page.file_shop</comment>
        <translation>Besedilo za spletne trgovine (HTML)</translation>
    </message>
    <message>
        <source>All products for web shops (CSV)</source>
        <comment>page.list_csv</comment>
        <translation>Vsi izdelki za spletne trgovine (CSV)</translation>
    </message>
    <message>
        <source>Since {day} the manufacturer no longer lists this product here. What was promised stays on this page.</source>
        <comment>page.withdrawn</comment>
        <translation>Od {day} proizvajalec tega izdelka tukaj ne navaja več. Kar je bilo obljubljeno, ostane na tej strani.</translation>
    </message>
    <message>
        <source>Signed for</source>
        <comment>page.check_address</comment>
        <translation>Podpisano za</translation>
    </message>
    <message>
        <source>This is not a list of keys.</source>
        <comment>page.check_bad_keys</comment>
        <translation>To ni seznam ključev.</translation>
    </message>
    <message>
        <source>Fetch the keys of {host}</source>
        <comment>page.check_fetch</comment>
        <translation>Pridobi ključe {host}</translation>
    </message>
    <message>
        <source>You gave the keys yourself. Make sure that they are those of {host}.</source>
        <comment>page.check_given</comment>
        <translation>Ključe ste navedli sami. Prepričajte se, da so od {host}.</translation>
    </message>
    <message>
        <source>Keys of {host} (jwks.json)</source>
        <comment>page.check_keys</comment>
        <translation>Ključi {host} (jwks.json)</translation>
    </message>
    <message>
        <source>There is no code in the picture.</source>
        <comment>page.check_no_code</comment>
        <translation>Na sliki ni kode.</translation>
    </message>
    <message>
        <source>This browser does not read codes in pictures. Scan the code with a phone and paste its text.</source>
        <comment>page.check_no_reader</comment>
        <translation>Ta brskalnik ne bere kod na slikah. Kodo skenirajte s telefonom in prilepite besedilo.</translation>
    </message>
    <message>
        <source>This is not the address of a label.</source>
        <comment>page.check_not_code</comment>
        <translation>To ni naslov oznake.</translation>
    </message>
    <message>
        <source>Nothing leaves this page. Only the keys are fetched, when you ask for them.</source>
        <comment>page.check_offline</comment>
        <translation>S te strani se nič ne pošlje. Pridobijo se le ključi, ko to zahtevate.</translation>
    </message>
    <message>
        <source>Picture of the code</source>
        <comment>page.check_picture</comment>
        <translation>Slika kode</translation>
    </message>
    <message>
        <source>What the label says</source>
        <comment>page.check_says</comment>
        <translation>Kaj pove oznaka</translation>
    </message>
    <message>
        <source>Text of the code</source>
        <comment>page.check_text</comment>
        <translation>Besedilo kode</translation>
    </message>
    <message>
        <source>Check a signed label</source>
        <comment>page.check_title</comment>
        <translation>Preveri podpisano oznako</translation>
    </message>
    <message>
        <source>This label has no signature.</source>
        <comment>page.check_unsigned</comment>
        <translation>Ta oznaka nima podpisa.</translation>
    </message>
    <message>
        <source>Do not trust the label; ask the manufacturer.</source>
        <comment>page.sig_ask</comment>
        <translation>Ne zaupajte oznaki in vprašajte proizvajalca.</translation>
    </message>
    <message>
        <source>This browser cannot check signatures of the kind {kind}.</source>
        <comment>page.sig_browser</comment>
        <translation>Ta brskalnik ne zna preveriti podpisov vrste {kind}.</translation>
    </message>
    <message>
        <source>The signature in the code is damaged or incomplete. Scan the code again.</source>
        <comment>page.sig_damaged</comment>
        <translation>Podpis v kodi je poškodovan ali nepopoln. Kodo skenirajte znova.</translation>
    </message>
    <message>
        <source>No version of this page says what the label says.</source>
        <comment>page.sig_differs</comment>
        <translation>Nobena različica te strani ne pove tega, kar pove oznaka.</translation>
    </message>
    <message>
        <source>Verified: signed by {host}.</source>
        <comment>page.sig_good</comment>
        <translation>Preverjeno: podpisal {host}.</translation>
    </message>
    <message>
        <source>This page is a copy on {host}. The label is of {other}.</source>
        <comment>page.sig_host</comment>
        <translation>Ta stran je kopija na {host}. Oznaka pripada {other}.</translation>
    </message>
    <message>
        <source>The address that you opened carries no signature.</source>
        <comment>page.sig_none</comment>
        <translation>Odprti naslov nima podpisa.</translation>
    </message>
    <message>
        <source>Not valid here: {host} signed this label for another page.</source>
        <comment>page.sig_product</comment>
        <translation>Tukaj neveljavno: {host} je to oznako podpisal za drugo stran.</translation>
    </message>
    <message>
        <source>Its key has been out of use since {day}. What was signed with it stays valid.</source>
        <comment>page.sig_retired</comment>
        <translation>Ključ ni v uporabi od {day}. Kar je bilo z njim podpisano, ostane veljavno.</translation>
    </message>
    <message>
        <source>Not valid: {host} revoked the key of this signature on {day}.</source>
        <comment>page.sig_revoked</comment>
        <translation>Neveljavno: {host} je preklical ključ tega podpisa {day}.</translation>
    </message>
    <message>
        <source>The label says the same as this page.</source>
        <comment>page.sig_same</comment>
        <translation>Oznaka pove isto kot ta stran.</translation>
    </message>
    <message>
        <source>The signature could not be checked. {host} did not answer.</source>
        <comment>page.sig_unchecked</comment>
        <translation>Podpisa ni bilo mogoče preveriti. {host} se ni odzval.</translation>
    </message>
    <message>
        <source>Not valid: {host} has no key for this signature.</source>
        <comment>page.sig_unknown</comment>
        <translation>Neveljavno: {host} nima ključa za ta podpis.</translation>
    </message>
    <message>
        <source>Not valid: the signature does not fit. The label was changed, or is of another address.</source>
        <comment>page.sig_wrong</comment>
        <translation>Neveljavno: podpis se ne ujema. Oznaka je bila spremenjena ali pripada drugemu naslovu.</translation>
    </message>
    <message>
        <source>After {day}</source>
        <comment>page.after</comment>
        <translation>Potem ({day})</translation>
    </message>
    <message>
        <source>What you have to do</source>
        <comment>page.todo</comment>
        <translation>Kaj morate storiti</translation>
    </message>
    <message>
        <source>Nothing. Updates install themselves.</source>
        <comment>page.todo_automatic_default_on</comment>
        <translation>Nič. Posodobitve se namestijo same.</translation>
    </message>
    <message>
        <source>Switch on automatic updates once</source>
        <comment>page.todo_automatic_opt_in</comment>
        <translation>Enkrat vklopite samodejne posodobitve</translation>
    </message>
    <message>
        <source>Install each update from a memory stick, card or cable</source>
        <comment>page.todo_physical_media</comment>
        <translation>Vsako posodobitev namestite s ključka USB, kartice ali po kablu</translation>
    </message>
    <message>
        <source>Have a technician install each update</source>
        <comment>page.todo_professional_install</comment>
        <translation>Vsako posodobitev naj namesti serviser</translation>
    </message>
    <message>
        <source>Have a part or the device replaced</source>
        <comment>page.todo_replacement_only</comment>
        <translation>Naročite zamenjavo dela ali naprave</translation>
    </message>
    <message>
        <source>Install each update yourself</source>
        <comment>page.todo_user_initiated</comment>
        <translation>Vsako posodobitev namestite sami</translation>
    </message>
    <message>
        <source>The manufacturer wrote this in {language}.</source>
        <comment>page.written</comment>
        <translation>Proizvajalec je to napisal v drugem jeziku: {language}.</translation>
    </message>
    <message>
        <source>Upright line: {date}. From there to the end: {period}.</source>
        <comment>word.bars</comment>
        <translation>Navpična črta: {date}. Od tam do konca: {period}.</translation>
    </message>
    <message>
        <source>Does not apply</source>
        <comment>word.does_not_apply</comment>
        <translation>Ne velja</translation>
    </message>
</context>
</TS>
