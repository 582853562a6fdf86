<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="bg">
<extra-translator>Made by machine with care and after the wording of EU law; not yet read by a native speaker: a reviewer is wanted. Glossary: translations/README.md</extra-translator>
<context>
    <name>consumer</name>
    <message>
        <source>This disclosure</source>
        <comment>section.document.title</comment>
        <translation>Тази информация</translation>
    </message>
    <message>
        <source>Revision</source>
        <comment>field.revision.title</comment>
        <translation>Издание</translation>
    </message>
    <message>
        <source>Last changed</source>
        <comment>field.last_updated.title</comment>
        <translation>Последна промяна</translation>
    </message>
    <message>
        <source>Page with all details</source>
        <comment>field.detail_url.title</comment>
        <translation>Страница с всички данни</translation>
    </message>
    <message>
        <source>Short address</source>
        <comment>field.short_url.title</comment>
        <translation>Кратък адрес</translation>
    </message>
    <message>
        <source>Data file</source>
        <comment>field.machine_readable_url.title</comment>
        <translation>Файл с данни</translation>
    </message>
    <message>
        <source>Product</source>
        <comment>section.product.title</comment>
        <translation>Продукт</translation>
    </message>
    <message>
        <source>Product</source>
        <comment>field.product_name.title</comment>
        <translation>Продукт</translation>
    </message>
    <message>
        <source>Short name</source>
        <comment>field.product_short_name.title</comment>
        <translation>Кратко име</translation>
    </message>
    <message>
        <source>Model</source>
        <comment>field.model_identifier.title</comment>
        <translation>Модел</translation>
    </message>
    <message>
        <source>Variant or batch</source>
        <comment>field.product_variant_batch.title</comment>
        <translation>Вариант или партида</translation>
    </message>
    <message>
        <source>Kind of device</source>
        <comment>field.product_category.title</comment>
        <translation>Вид устройство</translation>
    </message>
    <message>
        <source>Camera</source>
        <comment>field.product_category.camera.label</comment>
        <translation>Камера</translation>
    </message>
    <message>
        <source>Doorbell</source>
        <comment>field.product_category.doorbell.label</comment>
        <translation>Звънец</translation>
    </message>
    <message>
        <source>Lock</source>
        <comment>field.product_category.lock.label</comment>
        <translation>Брава</translation>
    </message>
    <message>
        <source>Speaker</source>
        <comment>field.product_category.speaker.label</comment>
        <translation>Високоговорител</translation>
    </message>
    <message>
        <source>Television</source>
        <comment>field.product_category.tv.label</comment>
        <translation>Телевизор</translation>
    </message>
    <message>
        <source>Router</source>
        <comment>field.product_category.router.label</comment>
        <translation>Рутер</translation>
    </message>
    <message>
        <source>Smart home hub</source>
        <comment>field.product_category.hub.label</comment>
        <translation>Централа за умен дом</translation>
    </message>
    <message>
        <source>Lighting</source>
        <comment>field.product_category.lighting.label</comment>
        <translation>Осветление</translation>
    </message>
    <message>
        <source>Household appliance</source>
        <comment>field.product_category.appliance.label</comment>
        <translation>Домакински уред</translation>
    </message>
    <message>
        <source>Wearable</source>
        <comment>field.product_category.wearable.label</comment>
        <translation>Устройство за носене</translation>
    </message>
    <message>
        <source>Toy</source>
        <comment>field.product_category.toy.label</comment>
        <translation>Играчка</translation>
    </message>
    <message>
        <source>Thermostat</source>
        <comment>field.product_category.thermostat.label</comment>
        <translation>Термостат</translation>
    </message>
    <message>
        <source>Alarm</source>
        <comment>field.product_category.alarm.label</comment>
        <translation>Аларма</translation>
    </message>
    <message>
        <source>Phone or tablet</source>
        <comment>field.product_category.phone_tablet.label</comment>
        <translation>Телефон или таблет</translation>
    </message>
    <message>
        <source>Other device</source>
        <comment>field.product_category.other.label</comment>
        <translation>Друго устройство</translation>
    </message>
    <message>
        <source>What it is for</source>
        <comment>field.intended_purpose.title</comment>
        <translation>Предназначение</translation>
    </message>
    <message>
        <source>Barcode number</source>
        <comment>field.gtin.title</comment>
        <translation>Номер на баркода</translation>
    </message>
    <message>
        <source>Software version</source>
        <comment>field.firmware_version.title</comment>
        <translation>Версия на софтуера</translation>
    </message>
    <message>
        <source>Hardware version</source>
        <comment>field.hardware_version.title</comment>
        <translation>Версия на хардуера</translation>
    </message>
    <message>
        <source>Manufacturer</source>
        <comment>field.manufacturer_name.title</comment>
        <translation>Производител</translation>
    </message>
    <message>
        <source>Website of the manufacturer</source>
        <comment>field.manufacturer_url.title</comment>
        <translation>Сайт на производителя</translation>
    </message>
    <message>
        <source>Postal address of the manufacturer</source>
        <comment>field.manufacturer_address.title</comment>
        <translation>Адрес на производителя</translation>
    </message>
    <message>
        <source>Contact of the manufacturer</source>
        <comment>field.manufacturer_contact.title</comment>
        <translation>Контакт с производителя</translation>
    </message>
    <message>
        <source>Updating</source>
        <comment>section.updating.title</comment>
        <translation>Актуализиране</translation>
    </message>
    <message>
        <source>Can get security updates</source>
        <comment>field.updatable.title</comment>
        <translation>Може да получава актуализации за сигурност</translation>
    </message>
    <message>
        <source>Yes</source>
        <comment>field.updatable.yes.label</comment>
        <translation>Да</translation>
    </message>
    <message>
        <source>Only in part</source>
        <comment>field.updatable.partly.label</comment>
        <translation>Само отчасти</translation>
    </message>
    <message>
        <source>No</source>
        <comment>field.updatable.no.label</comment>
        <translation>Не</translation>
    </message>
    <message>
        <source>Parts that cannot be updated</source>
        <comment>field.non_updatable_parts.title</comment>
        <translation>Части без актуализации</translation>
    </message>
    <message>
        <source>How updates arrive</source>
        <comment>field.update_delivery.title</comment>
        <translation>Как идват актуализациите</translation>
    </message>
    <message>
        <source>automatic</source>
        <comment>field.update_delivery.automatic_default_on.label</comment>
        <translation>автоматично</translation>
    </message>
    <message>
        <source>automatic once you switch it on</source>
        <comment>field.update_delivery.automatic_opt_in.label</comment>
        <translation>автоматично, след като включите функцията</translation>
    </message>
    <message>
        <source>automatic if switched on</source>
        <comment>field.update_delivery.automatic_opt_in.short</comment>
        <translation>автоматично след включване</translation>
    </message>
    <message>
        <source>you install them</source>
        <comment>field.update_delivery.user_initiated.label</comment>
        <translation>инсталирате ги сами</translation>
    </message>
    <message>
        <source>you install them from a memory stick, card or cable</source>
        <comment>field.update_delivery.physical_media.label</comment>
        <translation>инсталирате ги сами от флашка, карта или по кабел</translation>
    </message>
    <message>
        <source>you install them by stick or cable</source>
        <comment>field.update_delivery.physical_media.short</comment>
        <translation>инсталирате ги с флашка или кабел</translation>
    </message>
    <message>
        <source>fitted by a technician</source>
        <comment>field.update_delivery.professional_install.label</comment>
        <translation>от техник</translation>
    </message>
    <message>
        <source>by replacing a part or the device</source>
        <comment>field.update_delivery.replacement_only.label</comment>
        <translation>чрез смяна на част или на устройството</translation>
    </message>
    <message>
        <source>by replacing a part</source>
        <comment>field.update_delivery.replacement_only.short</comment>
        <translation>чрез смяна на част</translation>
    </message>
    <message>
        <source>Automatic updates can be put off</source>
        <comment>field.update_postpone.title</comment>
        <translation>Отлагане на автоматичните актуализации</translation>
    </message>
    <message>
        <source>You can switch them off</source>
        <comment>field.update_postpone.can_disable.label</comment>
        <translation>Можете да ги изключите</translation>
    </message>
    <message>
        <source>You can put them off</source>
        <comment>field.update_postpone.can_postpone.label</comment>
        <translation>Можете да ги отложите</translation>
    </message>
    <message>
        <source>Always on</source>
        <comment>field.update_postpone.always_on.label</comment>
        <translation>Винаги включени</translation>
    </message>
    <message>
        <source>Switching automatic updates off</source>
        <comment>field.auto_update_off_url.title</comment>
        <translation>Изключване на автоматичните актуализации</translation>
    </message>
    <message>
        <source>How users are told</source>
        <comment>field.update_notice_channels.title</comment>
        <translation>Как се уведомяват хората</translation>
    </message>
    <message>
        <source>on the device</source>
        <comment>field.update_notice_channels.on_device.label</comment>
        <translation>на устройството</translation>
    </message>
    <message>
        <source>in the app</source>
        <comment>field.update_notice_channels.companion_app.label</comment>
        <translation>в приложението</translation>
    </message>
    <message>
        <source>by e-mail, if you sign up</source>
        <comment>field.update_notice_channels.email_optin.label</comment>
        <translation>по имейл, ако се запишете</translation>
    </message>
    <message>
        <source>by e-mail on request</source>
        <comment>field.update_notice_channels.email_optin.short</comment>
        <translation>по имейл при записване</translation>
    </message>
    <message>
        <source>by text message</source>
        <comment>field.update_notice_channels.sms.label</comment>
        <translation>със SMS</translation>
    </message>
    <message>
        <source>on a web page</source>
        <comment>field.update_notice_channels.web_page.label</comment>
        <translation>на уеб страница</translation>
    </message>
    <message>
        <source>you are not told</source>
        <comment>field.update_notice_channels.none.label</comment>
        <translation>без известие</translation>
    </message>
    <message>
        <source>Sign-up for notices</source>
        <comment>field.notice_signup_url.title</comment>
        <translation>Записване за известия</translation>
    </message>
    <message>
        <source>Notices are no advertising</source>
        <comment>field.notice_signup_not_marketing.title</comment>
        <translation>Известия без реклама</translation>
    </message>
    <message>
        <source>Cost of updates</source>
        <comment>field.update_cost.title</comment>
        <translation>Цена на актуализациите</translation>
    </message>
    <message>
        <source>Free</source>
        <comment>field.update_cost.free.label</comment>
        <translation>Безплатно</translation>
    </message>
    <message>
        <source>You pay for them</source>
        <comment>field.update_cost.paid.label</comment>
        <translation>Платено</translation>
    </message>
    <message>
        <source>Free at first, then you pay</source>
        <comment>field.update_cost.free_then_paid.label</comment>
        <translation>Първо безплатно, после платено</translation>
    </message>
    <message>
        <source>What updates cost</source>
        <comment>field.update_cost_note.title</comment>
        <translation>Колко струват актуализациите</translation>
    </message>
    <message>
        <source>How to install updates</source>
        <comment>field.update_instructions_url.title</comment>
        <translation>Как се инсталират актуализациите</translation>
    </message>
    <message>
        <source>What is needed to get updates</source>
        <comment>field.update_connection_needed.title</comment>
        <translation>Какво е нужно за актуализациите</translation>
    </message>
    <message>
        <source>an internet connection</source>
        <comment>field.update_connection_needed.internet_direct.label</comment>
        <translation>интернет връзка</translation>
    </message>
    <message>
        <source>the app</source>
        <comment>field.update_connection_needed.via_app.label</comment>
        <translation>приложението</translation>
    </message>
    <message>
        <source>a hub</source>
        <comment>field.update_connection_needed.via_hub.label</comment>
        <translation>централа</translation>
    </message>
    <message>
        <source>no internet</source>
        <comment>field.update_connection_needed.local_only.label</comment>
        <translation>без интернет</translation>
    </message>
    <message>
        <source>an account</source>
        <comment>field.update_connection_needed.account_required.label</comment>
        <translation>профил</translation>
    </message>
    <message>
        <source>How updates are protected</source>
        <comment>field.update_security_features.title</comment>
        <translation>Защита на актуализациите</translation>
    </message>
    <message>
        <source>signed</source>
        <comment>field.update_security_features.signed.label</comment>
        <translation>подписани</translation>
    </message>
    <message>
        <source>checked before installation</source>
        <comment>field.update_security_features.verified_before_install.label</comment>
        <translation>проверени преди инсталиране</translation>
    </message>
    <message>
        <source>fetched over an encrypted connection</source>
        <comment>field.update_security_features.secure_channel.label</comment>
        <translation>изтеглени през криптирана връзка</translation>
    </message>
    <message>
        <source>protected against older versions</source>
        <comment>field.update_security_features.downgrade_protected.label</comment>
        <translation>защитени срещу връщане на стара версия</translation>
    </message>
    <message>
        <source>undone when they fail</source>
        <comment>field.update_security_features.recovery_image.label</comment>
        <translation>отменени при неуспех</translation>
    </message>
    <message>
        <source>encrypted</source>
        <comment>field.update_security_features.encrypted_image.label</comment>
        <translation>криптирани</translation>
    </message>
    <message>
        <source>with keys that can be revoked</source>
        <comment>field.update_security_features.key_revocation.label</comment>
        <translation>с ключове, които могат да се отменят</translation>
    </message>
    <message>
        <source>with a signature that withstands quantum computers</source>
        <comment>field.update_security_features.pq_signature.label</comment>
        <translation>с подпис, устойчив на квантови компютри</translation>
    </message>
    <message>
        <source>tested by others</source>
        <comment>field.update_security_features.third_party_assessed.label</comment>
        <translation>изпитани от независима страна</translation>
    </message>
    <message>
        <source>Time to fix a serious flaw</source>
        <comment>field.update_fix_time_days.title</comment>
        <translation>Срок за отстраняване на сериозна уязвимост</translation>
    </message>
    <message>
        <source>How firm this time is</source>
        <comment>field.update_fix_time_basis.title</comment>
        <translation>Доколко обвързващ е този срок</translation>
    </message>
    <message>
        <source>Goal, not promised</source>
        <comment>field.update_fix_time_basis.target.label</comment>
        <translation>Цел, не е обещан</translation>
    </message>
    <message>
        <source>Promised</source>
        <comment>field.update_fix_time_basis.commitment.label</comment>
        <translation>Обещан</translation>
    </message>
    <message>
        <source>Why it cannot be updated</source>
        <comment>field.non_updatable_rationale.title</comment>
        <translation>Защо не може да се актуализира</translation>
    </message>
    <message>
        <source>Replacement</source>
        <comment>field.hardware_replacement.title</comment>
        <translation>Замяна</translation>
    </message>
    <message>
        <source>Offered</source>
        <comment>field.hardware_replacement.offered.title</comment>
        <translation>Предлага се</translation>
    </message>
    <message>
        <source>Offered</source>
        <comment>field.hardware_replacement.offered.offered.label</comment>
        <translation>Предлага се</translation>
    </message>
    <message>
        <source>Not offered</source>
        <comment>field.hardware_replacement.offered.not_offered.label</comment>
        <translation>Не се предлага</translation>
    </message>
    <message>
        <source>Until</source>
        <comment>field.hardware_replacement.until.title</comment>
        <translation>До</translation>
    </message>
    <message>
        <source>How</source>
        <comment>field.hardware_replacement.method.title</comment>
        <translation>Как</translation>
    </message>
    <message>
        <source>Support period</source>
        <comment>section.period.title</comment>
        <translation>Период на поддръжка</translation>
    </message>
    <message>
        <source>How firm the promise is</source>
        <comment>field.support_commitment.title</comment>
        <translation>Доколко обвързващо е обещанието</translation>
    </message>
    <message>
        <source>promised</source>
        <comment>field.support_commitment.promised.label</comment>
        <translation>обещано</translation>
    </message>
    <message>
        <source>planned, not promised</source>
        <comment>field.support_commitment.planned.label</comment>
        <translation>планирано, не е обещано</translation>
    </message>
    <message>
        <source>not promised</source>
        <comment>field.support_commitment.not_promised.label</comment>
        <translation>без обещание</translation>
    </message>
    <message>
        <source>Support starts</source>
        <comment>field.support_start.title</comment>
        <translation>Начало на поддръжката</translation>
    </message>
    <message>
        <source>What starts the clock</source>
        <comment>field.support_start_basis.title</comment>
        <translation>Откога тече поддръжката</translation>
    </message>
    <message>
        <source>The first unit was placed on the market</source>
        <comment>field.support_start_basis.first_placed_on_market.label</comment>
        <translation>Първото изделие е пуснато на пазара</translation>
    </message>
    <message>
        <source>General sale began</source>
        <comment>field.support_start_basis.general_availability.label</comment>
        <translation>Започнала е общата продажба</translation>
    </message>
    <message>
        <source>The buyer bought it</source>
        <comment>field.support_start_basis.purchase.label</comment>
        <translation>Купувачът го е купил</translation>
    </message>
    <message>
        <source>The user switched it on for the first time</source>
        <comment>field.support_start_basis.activation.label</comment>
        <translation>Потребителят го е включил за първи път</translation>
    </message>
    <message>
        <source>The unit was made</source>
        <comment>field.support_start_basis.manufacture.label</comment>
        <translation>Изделието е произведено</translation>
    </message>
    <message>
        <source>Security updates until at least</source>
        <comment>field.support_end.title</comment>
        <translation>Актуализации за сигурност поне до</translation>
    </message>
    <message>
        <source>Promise when first sold</source>
        <comment>field.support_end_at_first_supply.title</comment>
        <translation>Обещание при първата продажба</translation>
    </message>
    <message>
        <source>What support covers</source>
        <comment>field.support_type.title</comment>
        <translation>Какво обхваща поддръжката</translation>
    </message>
    <message>
        <source>security updates</source>
        <comment>field.support_type.security_fixes.label</comment>
        <translation>актуализации за сигурност</translation>
    </message>
    <message>
        <source>corrections of faults</source>
        <comment>field.support_type.bug_fixes.label</comment>
        <translation>отстраняване на дефекти</translation>
    </message>
    <message>
        <source>new functions</source>
        <comment>field.support_type.feature_updates.label</comment>
        <translation>нови функции</translation>
    </message>
    <message>
        <source>reports of security flaws</source>
        <comment>field.support_type.vulnerability_advisories.label</comment>
        <translation>съобщения за уязвимости</translation>
    </message>
    <message>
        <source>help from customer service</source>
        <comment>field.support_type.helpdesk.label</comment>
        <translation>помощ от обслужване на клиенти</translation>
    </message>
    <message>
        <source>Expected use</source>
        <comment>field.expected_use_years.title</comment>
        <translation>Очаквана употреба</translation>
    </message>
    <message>
        <source>Buyers are told not to rely on updates</source>
        <comment>field.unsupported_statement_ack.title</comment>
        <translation>Купувачите са предупредени да не разчитат на актуализации</translation>
    </message>
    <message>
        <source>On sale since</source>
        <comment>field.general_availability.title</comment>
        <translation>В продажба от</translation>
    </message>
    <message>
        <source>Not yet decided</source>
        <comment>field.general_availability.tba.label</comment>
        <translation>Още не е решено</translation>
    </message>
    <message>
        <source>Last unit placed on the market</source>
        <comment>field.last_placed_on_market.title</comment>
        <translation>Последното изделие, пуснато на пазара</translation>
    </message>
    <message>
        <source>Units are still being placed</source>
        <comment>field.last_placed_on_market.still_placed.label</comment>
        <translation>Все още се пускат изделия</translation>
    </message>
    <message>
        <source>Last day of sale</source>
        <comment>field.end_of_sales.title</comment>
        <translation>Последен ден на продажба</translation>
    </message>
    <message>
        <source>Not yet decided</source>
        <comment>field.end_of_sales.tba.label</comment>
        <translation>Още не е решено</translation>
    </message>
    <message>
        <source>End of all support</source>
        <comment>field.end_of_life.title</comment>
        <translation>Край на всякаква поддръжка</translation>
    </message>
    <message>
        <source>Not yet decided</source>
        <comment>field.end_of_life.tba.label</comment>
        <translation>Още не е решено</translation>
    </message>
    <message>
        <source>What happens afterwards</source>
        <comment>section.afterwards.title</comment>
        <translation>Какво става след това</translation>
    </message>
    <message>
        <source>After that date</source>
        <comment>field.end_behaviour.title</comment>
        <translation>След тази дата</translation>
    </message>
    <message>
        <source>Still works, but no security fixes</source>
        <comment>field.end_behaviour.keeps_working.label</comment>
        <translation>Работи, но без поправки за сигурност</translation>
    </message>
    <message>
        <source>Works, no security fixes</source>
        <comment>field.end_behaviour.keeps_working.short</comment>
        <translation>Работи без поправки за сигурност</translation>
    </message>
    <message>
        <source>Some functions stop</source>
        <comment>field.end_behaviour.reduced_functions.label</comment>
        <translation>Някои функции спират</translation>
    </message>
    <message>
        <source>The device stops working</source>
        <comment>field.end_behaviour.stops_working.label</comment>
        <translation>Устройството спира да работи</translation>
    </message>
    <message>
        <source>Stops working</source>
        <comment>field.end_behaviour.stops_working.short</comment>
        <translation>Спира да работи</translation>
    </message>
    <message>
        <source>The manufacturer has not said</source>
        <comment>field.end_behaviour.unknown.label</comment>
        <translation>Производителят не е посочил</translation>
    </message>
    <message>
        <source>Not known</source>
        <comment>field.end_behaviour.unknown.short</comment>
        <translation>Не е известно</translation>
    </message>
    <message>
        <source>What stops</source>
        <comment>field.functions_lost.title</comment>
        <translation>Какво спира</translation>
    </message>
    <message>
        <source>Risk without updates</source>
        <comment>field.risk_after_support.title</comment>
        <translation>Риск без актуализации</translation>
    </message>
    <message>
        <source>Take it off the internet</source>
        <comment>field.risk_after_support.isolate_or_disconnect.label</comment>
        <translation>Изключете го от интернет</translation>
    </message>
    <message>
        <source>The risk of attacks grows</source>
        <comment>field.risk_after_support.higher_risk.label</comment>
        <translation>Рискът от атаки расте</translation>
    </message>
    <message>
        <source>The risk stays low</source>
        <comment>field.risk_after_support.low.label</comment>
        <translation>Рискът остава нисък</translation>
    </message>
    <message>
        <source>More on that risk</source>
        <comment>field.risk_after_support_note.title</comment>
        <translation>Повече за този риск</translation>
    </message>
    <message>
        <source>Lasts less long than an ordinary one</source>
        <comment>field.shorter_than_dumb_equivalent.title</comment>
        <translation>Служи по-кратко от обикновено устройство</translation>
    </message>
    <message>
        <source>Options then</source>
        <comment>field.end_options.title</comment>
        <translation>Възможности тогава</translation>
    </message>
    <message>
        <source>pay for longer support</source>
        <comment>field.end_options.buy_extended_support.label</comment>
        <translation>плащане за по-дълга поддръжка</translation>
    </message>
    <message>
        <source>trade it in</source>
        <comment>field.end_options.trade_in.label</comment>
        <translation>размяна срещу друго</translation>
    </message>
    <message>
        <source>use it without internet</source>
        <comment>field.end_options.offline_mode.label</comment>
        <translation>използване без интернет</translation>
    </message>
    <message>
        <source>install software made by others</source>
        <comment>field.end_options.third_party_firmware.label</comment>
        <translation>инсталиране на чужд софтуер</translation>
    </message>
    <message>
        <source>return it for recycling</source>
        <comment>field.end_options.recycle.label</comment>
        <translation>връщане за рециклиране</translation>
    </message>
    <message>
        <source>no options</source>
        <comment>field.end_options.none.label</comment>
        <translation>няма възможности</translation>
    </message>
    <message>
        <source>Works without internet</source>
        <comment>field.works_offline.title</comment>
        <translation>Работа без интернет</translation>
    </message>
    <message>
        <source>Works fully</source>
        <comment>field.works_offline.full.label</comment>
        <translation>Работи напълно</translation>
    </message>
    <message>
        <source>Works with limits</source>
        <comment>field.works_offline.limited.label</comment>
        <translation>Работи с ограничения</translation>
    </message>
    <message>
        <source>Does not work</source>
        <comment>field.works_offline.no.label</comment>
        <translation>Не работи</translation>
    </message>
    <message>
        <source>How users learn that support ends</source>
        <comment>field.end_of_support_notice.title</comment>
        <translation>Известие за края на поддръжката</translation>
    </message>
    <message>
        <source>on the device</source>
        <comment>field.end_of_support_notice.on_device.label</comment>
        <translation>на устройството</translation>
    </message>
    <message>
        <source>in the app</source>
        <comment>field.end_of_support_notice.companion_app.label</comment>
        <translation>в приложението</translation>
    </message>
    <message>
        <source>by e-mail, if you sign up</source>
        <comment>field.end_of_support_notice.email_optin.label</comment>
        <translation>по имейл, ако се запишете</translation>
    </message>
    <message>
        <source>by e-mail on request</source>
        <comment>field.end_of_support_notice.email_optin.short</comment>
        <translation>по имейл при записване</translation>
    </message>
    <message>
        <source>you are not told</source>
        <comment>field.end_of_support_notice.none.label</comment>
        <translation>без известие</translation>
    </message>
    <message>
        <source>How long before</source>
        <comment>field.end_of_support_notice_days.title</comment>
        <translation>Колко време преди това</translation>
    </message>
    <message>
        <source>Online service runs until</source>
        <comment>field.cloud_dependency_end.title</comment>
        <translation>Онлайн услугата работи до</translation>
    </message>
    <message>
        <source>As long as security updates</source>
        <comment>field.cloud_dependency_end.same_as_support.label</comment>
        <translation>Колкото и актуализациите за сигурност</translation>
    </message>
    <message>
        <source>Security contact and set-up</source>
        <comment>section.contact.title</comment>
        <translation>Уязвимости и настройка</translation>
    </message>
    <message>
        <source>Report a flaw</source>
        <comment>field.vuln_contact.title</comment>
        <translation>Съобщете за уязвимост</translation>
    </message>
    <message>
        <source>How reports are handled</source>
        <comment>field.vuln_policy_url.title</comment>
        <translation>Как се обработват сигналите</translation>
    </message>
    <message>
        <source>First answer</source>
        <comment>field.vuln_ack_days.title</comment>
        <translation>Първи отговор</translation>
    </message>
    <message>
        <source>Further answers</source>
        <comment>field.vuln_status_interval_days.title</comment>
        <translation>Следващи отговори</translation>
    </message>
    <message>
        <source>security.txt</source>
        <comment>field.security_txt_url.title</comment>
        <translation>security.txt</translation>
    </message>
    <message>
        <source>First password</source>
        <comment>field.default_password.title</comment>
        <translation>Първа парола</translation>
    </message>
    <message>
        <source>You set it yourself</source>
        <comment>field.default_password.none_user_sets.label</comment>
        <translation>Задавате я сами</translation>
    </message>
    <message>
        <source>Different for each device</source>
        <comment>field.default_password.unique_per_device.label</comment>
        <translation>Различна за всяко устройство</translation>
    </message>
    <message>
        <source>Same for all devices, you must change it</source>
        <comment>field.default_password.shared_must_change.label</comment>
        <translation>Еднаква за всички устройства, трябва да я смените</translation>
    </message>
    <message>
        <source>Shared, you must change it</source>
        <comment>field.default_password.shared_must_change.short</comment>
        <translation>Еднаква за всички, трябва да я смените</translation>
    </message>
    <message>
        <source>Same for all devices, cannot be changed</source>
        <comment>field.default_password.shared_not_changeable.label</comment>
        <translation>Еднаква за всички устройства, не може да се смени</translation>
    </message>
    <message>
        <source>Shared, cannot be changed</source>
        <comment>field.default_password.shared_not_changeable.short</comment>
        <translation>Еднаква за всички, не може да се смени</translation>
    </message>
    <message>
        <source>None</source>
        <comment>field.default_password.no_password.label</comment>
        <translation>Няма</translation>
    </message>
    <message>
        <source>Changing the password</source>
        <comment>field.password_change_url.title</comment>
        <translation>Смяна на паролата</translation>
    </message>
    <message>
        <source>Set-up instructions</source>
        <comment>field.secure_setup_url.title</comment>
        <translation>Указания за настройка</translation>
    </message>
    <message>
        <source>Erasing data</source>
        <comment>field.data_erase_url.title</comment>
        <translation>Изтриване на данни</translation>
    </message>
    <message>
        <source>List of software parts</source>
        <comment>field.sbom_status.title</comment>
        <translation>Списък на частите на софтуера</translation>
    </message>
    <message>
        <source>Kept and public</source>
        <comment>field.sbom_status.maintained_public.label</comment>
        <translation>Поддържа се, публичен</translation>
    </message>
    <message>
        <source>Kept, not public</source>
        <comment>field.sbom_status.maintained_private.label</comment>
        <translation>Поддържа се, не е публичен</translation>
    </message>
    <message>
        <source>Not kept</source>
        <comment>field.sbom_status.not_maintained.label</comment>
        <translation>Не се поддържа</translation>
    </message>
    <message>
        <source>Where this list is</source>
        <comment>field.sbom_url.title</comment>
        <translation>Къде е този списък</translation>
    </message>
    <message>
        <source>List of hardware parts</source>
        <comment>field.hbom_status.title</comment>
        <translation>Списък на частите на хардуера</translation>
    </message>
    <message>
        <source>Kept and public</source>
        <comment>field.hbom_status.maintained_public.label</comment>
        <translation>Поддържа се, публичен</translation>
    </message>
    <message>
        <source>Kept, not public</source>
        <comment>field.hbom_status.maintained_private.label</comment>
        <translation>Поддържа се, не е публичен</translation>
    </message>
    <message>
        <source>Not kept</source>
        <comment>field.hbom_status.not_maintained.label</comment>
        <translation>Не се поддържа</translation>
    </message>
    <message>
        <source>EU declaration of conformity</source>
        <comment>field.declaration_url.title</comment>
        <translation>ЕС декларация за съответствие</translation>
    </message>
    <message>
        <source>Statement of compliance</source>
        <comment>field.statement_of_compliance_url.title</comment>
        <translation>Потвърждение за съответствие</translation>
    </message>
    <message>
        <source>Other security labels</source>
        <comment>section.marks.title</comment>
        <translation>Други етикети за сигурност</translation>
    </message>
    <message>
        <source>Other security labels</source>
        <comment>field.label_claims.title</comment>
        <translation>Други етикети за сигурност</translation>
    </message>
    <message>
        <source>Label</source>
        <comment>field.label_claims.item.title</comment>
        <translation>Етикет</translation>
    </message>
    <message>
        <source>Scheme</source>
        <comment>field.label_claims.item.scheme.title</comment>
        <translation>Схема</translation>
    </message>
    <message>
        <source>Cybersecurity Labelling Scheme (Singapore)</source>
        <comment>field.label_claims.item.scheme.sg_cls.label</comment>
        <translation>Cybersecurity Labelling Scheme (Сингапур)</translation>
    </message>
    <message>
        <source>JC-STAR (Japan)</source>
        <comment>field.label_claims.item.scheme.jp_jcstar.label</comment>
        <translation>JC-STAR (Япония)</translation>
    </message>
    <message>
        <source>IT security label of the BSI (Germany)</source>
        <comment>field.label_claims.item.scheme.de_bsi.label</comment>
        <translation>Етикет за ИТ сигурност на BSI (Германия)</translation>
    </message>
    <message>
        <source>Finnish cybersecurity label</source>
        <comment>field.label_claims.item.scheme.fi_ttm.label</comment>
        <translation>Финландски етикет за киберсигурност</translation>
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
        <translation>Етикет на австралийския бранш</translation>
    </message>
    <message>
        <source>Level</source>
        <comment>field.label_claims.item.level.title</comment>
        <translation>Ниво</translation>
    </message>
    <message>
        <source>Registration number</source>
        <comment>field.label_claims.item.registration_id.title</comment>
        <translation>Регистрационен номер</translation>
    </message>
    <message>
        <source>Issued</source>
        <comment>field.label_claims.item.issued.title</comment>
        <translation>Издаден</translation>
    </message>
    <message>
        <source>Valid until</source>
        <comment>field.label_claims.item.expires.title</comment>
        <translation>Валиден до</translation>
    </message>
    <message>
        <source>Page</source>
        <comment>field.label_claims.item.url.title</comment>
        <translation>Страница</translation>
    </message>
    <message>
        <source>not promised</source>
        <comment>state.planned.qualifier</comment>
        <translation>не са обещани</translation>
    </message>
    <message>
        <source>Security updates</source>
        <comment>state.ended.lead</comment>
        <translation>Актуализации за сигурност</translation>
    </message>
    <message>
        <source>Security updates</source>
        <comment>state.ended.lead.short</comment>
        <translation>Актуализации за сигурност</translation>
    </message>
    <message>
        <source>Ended</source>
        <comment>state.ended.head</comment>
        <translation>Приключили</translation>
    </message>
    <message>
        <source>Newly found flaws are no longer fixed.</source>
        <comment>state.ended.note</comment>
        <translation>Новооткритите уязвимости вече не се отстраняват.</translation>
    </message>
    <message>
        <source>New flaws are not fixed.</source>
        <comment>state.ended.note.short</comment>
        <translation>Новите уязвимости не се отстраняват.</translation>
    </message>
    <message>
        <source>Security updates</source>
        <comment>state.not_promised.lead</comment>
        <translation>Актуализации за сигурност</translation>
    </message>
    <message>
        <source>Security updates</source>
        <comment>state.not_promised.lead.short</comment>
        <translation>Актуализации за сигурност</translation>
    </message>
    <message>
        <source>Not promised</source>
        <comment>state.not_promised.head</comment>
        <translation>Без обещание</translation>
    </message>
    <message>
        <source>The manufacturer names no date. Do not rely on receiving security updates.</source>
        <comment>state.not_promised.note</comment>
        <translation>Производителят не посочва дата. Не разчитайте да получавате актуализации за сигурност.</translation>
    </message>
    <message>
        <source>No date named by the manufacturer.</source>
        <comment>state.not_promised.note.short</comment>
        <translation>Производителят не посочва дата.</translation>
    </message>
    <message>
        <source>Security updates</source>
        <comment>state.not_possible.lead</comment>
        <translation>Актуализации за сигурност</translation>
    </message>
    <message>
        <source>Security updates</source>
        <comment>state.not_possible.lead.short</comment>
        <translation>Актуализации за сигурност</translation>
    </message>
    <message>
        <source>Not possible</source>
        <comment>state.not_possible.head</comment>
        <translation>Не са възможни</translation>
    </message>
    <message>
        <source>Flaws found later cannot be fixed on this device.</source>
        <comment>state.not_possible.note</comment>
        <translation>Открити по-късно уязвимости не могат да се отстранят на това устройство.</translation>
    </message>
    <message>
        <source>Flaws cannot be fixed later.</source>
        <comment>state.not_possible.note.short</comment>
        <translation>Уязвимости не се отстраняват по-късно.</translation>
    </message>
    <message>
        <source>After that</source>
        <comment>row.after.title</comment>
        <translation>След това</translation>
    </message>
    <message>
        <source>Updating</source>
        <comment>row.arrives.title</comment>
        <translation>Актуализиране</translation>
    </message>
    <message>
        <source>Cost of updates</source>
        <comment>row.cost.title</comment>
        <translation>Цена на актуализациите</translation>
    </message>
    <message>
        <source>How you are told</source>
        <comment>row.notice.title</comment>
        <translation>Как научавате</translation>
    </message>
    <message>
        <source>Now</source>
        <comment>row.now.title</comment>
        <translation>Сега</translation>
    </message>
    <message>
        <source>Without internet</source>
        <comment>row.offline.title</comment>
        <translation>Без интернет</translation>
    </message>
    <message>
        <source>Can be updated</source>
        <comment>row.parts.title</comment>
        <translation>Може да се актуализира</translation>
    </message>
    <message>
        <source>First password</source>
        <comment>row.password.title</comment>
        <translation>Първа парола</translation>
    </message>
    <message>
        <source>Replacement</source>
        <comment>row.replacement.title</comment>
        <translation>Замяна</translation>
    </message>
    <message>
        <source>Report a flaw</source>
        <comment>row.report.title</comment>
        <translation>Съобщете за уязвимост</translation>
    </message>
    <message>
        <source>Before you buy</source>
        <comment>row.warning.title</comment>
        <translation>Преди да купите</translation>
    </message>
    <message>
        <source>Lasts less long than an ordinary device</source>
        <comment>row.warning.text</comment>
        <translation>Служи по-кратко от обикновено устройство</translation>
    </message>
    <message>
        <source>Declared by the manufacturer</source>
        <comment>word.foot</comment>
        <translation>Данни от производителя</translation>
    </message>
    <message>
        <source>Item {number}</source>
        <comment>word.item</comment>
        <translation>Артикул {number}</translation>
    </message>
    <message>
        <source>needs its online service</source>
        <comment>word.needs_service</comment>
        <translation>нужна му е онлайн услугата</translation>
    </message>
    <message>
        <source>Page {number} of {count}</source>
        <comment>word.page</comment>
        <translation>Страница {number} от {count}</translation>
    </message>
    <message>
        <source>Yes</source>
        <comment>word.yes</comment>
        <translation>Да</translation>
    </message>
    <message>
        <source>No</source>
        <comment>word.no</comment>
        <translation>Не</translation>
    </message>
    <message>
        <source>Until {date}</source>
        <comment>word.until</comment>
        <translation>До: {date}</translation>
    </message>
    <message>
        <source>Use without updates</source>
        <comment>word.without_updates</comment>
        <translation>Използване без актуализации</translation>
    </message>
    <message>
        <source>Offered until {date}</source>
        <comment>word.replacement_until</comment>
        <translation>Предлага се до: {date}</translation>
    </message>
    <message>
        <source>Scan for all details</source>
        <comment>word.scan</comment>
        <translation>Сканирайте за всички данни</translation>
    </message>
    <message>
        <source>From {date}</source>
        <comment>word.start</comment>
        <translation>От: {date}</translation>
    </message>
    <message>
        <source>QR code that leads to {address}</source>
        <comment>word.symbol</comment>
        <translation>QR код, който води към {address}</translation>
    </message>
    <message>
        <source>Update Facts</source>
        <comment>word.title</comment>
        <translation>Данни за актуализациите</translation>
    </message>
    <message>
        <source>ended</source>
        <comment>field.support_commitment.ended.label</comment>
        <translation>приключили</translation>
    </message>
    <message>
        <source>Date not published</source>
        <comment>field.support_end.not_published.label</comment>
        <translation>Датата не е публикувана</translation>
    </message>
    <message>
        <source>Period of each device</source>
        <comment>field.unit_period.title</comment>
        <translation>Срок за всяко устройство</translation>
    </message>
    <message>
        <source>Length</source>
        <comment>field.unit_period.months.title</comment>
        <translation>Продължителност</translation>
    </message>
    <message>
        <source>Counted from</source>
        <comment>field.unit_period.counted_from.title</comment>
        <translation>Брои се</translation>
    </message>
    <message>
        <source>from the day you buy it</source>
        <comment>field.unit_period.counted_from.purchase.label</comment>
        <translation>от деня на покупката</translation>
    </message>
    <message>
        <source>from the day you first switch it on</source>
        <comment>field.unit_period.counted_from.activation.label</comment>
        <translation>от деня на първото включване</translation>
    </message>
    <message>
        <source>from the day it was made</source>
        <comment>field.unit_period.counted_from.manufacture.label</comment>
        <translation>от деня на производство</translation>
    </message>
    <message>
        <source>from the last day it is sold as new</source>
        <comment>field.unit_period.counted_from.last_sale.label</comment>
        <translation>от последния ден, в който производителят го продава</translation>
    </message>
    <message>
        <source>Other updates</source>
        <comment>field.unit_period.other_months.title</comment>
        <translation>Други актуализации</translation>
    </message>
    <message>
        <source>Other software updates until</source>
        <comment>field.software_updates_end.title</comment>
        <translation>Други софтуерни актуализации до</translation>
    </message>
    <message>
        <source>As long as security updates</source>
        <comment>field.software_updates_end.same_as_support.label</comment>
        <translation>Колкото и актуализациите за сигурност</translation>
    </message>
    <message>
        <source>Latest security update</source>
        <comment>field.last_security_update.title</comment>
        <translation>Най-нова актуализация за сигурност</translation>
    </message>
    <message>
        <source>Security updates in twelve months</source>
        <comment>field.updates_in_twelve_months.title</comment>
        <translation>Актуализации за сигурност за дванадесет месеца</translation>
    </message>
    <message>
        <source>Parts and services</source>
        <comment>section.components.title</comment>
        <translation>Части и услуги</translation>
    </message>
    <message>
        <source>Parts and services</source>
        <comment>field.components.title</comment>
        <translation>Части и услуги</translation>
    </message>
    <message>
        <source>Part or service</source>
        <comment>field.components.item.title</comment>
        <translation>Част или услуга</translation>
    </message>
    <message>
        <source>Name</source>
        <comment>field.components.item.name.title</comment>
        <translation>Име</translation>
    </message>
    <message>
        <source>How firm the promise is</source>
        <comment>field.components.item.commitment.title</comment>
        <translation>Доколко обвързващо е обещанието</translation>
    </message>
    <message>
        <source>promised</source>
        <comment>field.components.item.commitment.promised.label</comment>
        <translation>обещано</translation>
    </message>
    <message>
        <source>planned, not promised</source>
        <comment>field.components.item.commitment.planned.label</comment>
        <translation>планирано, не е обещано</translation>
    </message>
    <message>
        <source>not promised</source>
        <comment>field.components.item.commitment.not_promised.label</comment>
        <translation>без обещание</translation>
    </message>
    <message>
        <source>ended</source>
        <comment>field.components.item.commitment.ended.label</comment>
        <translation>приключили</translation>
    </message>
    <message>
        <source>Supported until</source>
        <comment>field.components.item.support_end.title</comment>
        <translation>Поддръжка до</translation>
    </message>
    <message>
        <source>Date not published</source>
        <comment>field.components.item.support_end.not_published.label</comment>
        <translation>Датата не е публикувана</translation>
    </message>
    <message>
        <source>Period of each device</source>
        <comment>field.components.item.unit_months.title</comment>
        <translation>Срок за всяко устройство</translation>
    </message>
    <message>
        <source>Counted from</source>
        <comment>field.components.item.counted_from.title</comment>
        <translation>Брои се</translation>
    </message>
    <message>
        <source>from the day you buy it</source>
        <comment>field.components.item.counted_from.purchase.label</comment>
        <translation>от деня на покупката</translation>
    </message>
    <message>
        <source>from the day you first switch it on</source>
        <comment>field.components.item.counted_from.activation.label</comment>
        <translation>от деня на първото включване</translation>
    </message>
    <message>
        <source>from the day it was made</source>
        <comment>field.components.item.counted_from.manufacture.label</comment>
        <translation>от деня на производство</translation>
    </message>
    <message>
        <source>from the last day it is sold as new</source>
        <comment>field.components.item.counted_from.last_sale.label</comment>
        <translation>от последния ден, в който производителят го продава</translation>
    </message>
    <message>
        <source>Reports of fixed flaws</source>
        <comment>field.advisories_url.title</comment>
        <translation>Съобщения за отстранени уязвимости</translation>
    </message>
    <message>
        <source>Security updates planned for</source>
        <comment>state.planned.period_lead</comment>
        <translation>Планирани актуализации за сигурност за</translation>
    </message>
    <message>
        <source>Security updates planned for</source>
        <comment>state.planned.period_lead.short</comment>
        <translation>Планирани актуализации за сигурност за</translation>
    </message>
    <message>
        <source>Security updates promised for at least</source>
        <comment>state.promised.period_lead</comment>
        <translation>Обещани актуализации за сигурност за поне</translation>
    </message>
    <message>
        <source>Security updates promised for</source>
        <comment>state.promised.period_lead.short</comment>
        <translation>Обещани актуализации за сигурност за поне</translation>
    </message>
    <message>
        <source>For each device</source>
        <comment>row.each.title</comment>
        <translation>За всяко устройство</translation>
    </message>
    <message>
        <source>Other software updates</source>
        <comment>row.other.title</comment>
        <translation>Други софтуерни актуализации</translation>
    </message>
    <message>
        <source>Other software updates</source>
        <comment>row.other_each.title</comment>
        <translation>Други софтуерни актуализации</translation>
    </message>
    <message>
        <source>Ends earlier</source>
        <comment>row.part.title</comment>
        <translation>Свършва по-рано</translation>
    </message>
    <message>
        <source>At least {period}</source>
        <comment>word.at_least</comment>
        <translation>Поне {period}</translation>
    </message>
    <message>
        <source>At least {period} {from}</source>
        <comment>word.at_least_from</comment>
        <translation>Поне {period} {from}</translation>
    </message>
    <message>
        <source>Ended {date}</source>
        <comment>word.ended_date</comment>
        <translation>Приключили: {date}</translation>
    </message>
    <message>
        <source>{period} {from}</source>
        <comment>word.planned_from</comment>
        <translation>{period} {from}</translation>
    </message>
    <message>
        <source>Desktop or laptop computer</source>
        <comment>field.product_category.computer.label</comment>
        <translation>Настолен или преносим компютър</translation>
    </message>
    <message>
        <source>Importers and representatives</source>
        <comment>field.economic_operators.title</comment>
        <translation>Вносители и представители</translation>
    </message>
    <message>
        <source>Representative</source>
        <comment>field.economic_operators.item.title</comment>
        <translation>Представител</translation>
    </message>
    <message>
        <source>Name</source>
        <comment>field.economic_operators.item.name.title</comment>
        <translation>Име</translation>
    </message>
    <message>
        <source>Postal address</source>
        <comment>field.economic_operators.item.address.title</comment>
        <translation>Пощенски адрес</translation>
    </message>
    <message>
        <source>Market</source>
        <comment>field.economic_operators.item.market.title</comment>
        <translation>Пазар</translation>
    </message>
    <message>
        <source>United Kingdom</source>
        <comment>field.economic_operators.item.market.uk.label</comment>
        <translation>Обединено кралство</translation>
    </message>
    <message>
        <source>European Union</source>
        <comment>field.economic_operators.item.market.eu.label</comment>
        <translation>Европейски съюз</translation>
    </message>
    <message>
        <source>United States</source>
        <comment>field.economic_operators.item.market.us.label</comment>
        <translation>Съединени щати</translation>
    </message>
    <message>
        <source>Australia</source>
        <comment>field.economic_operators.item.market.au.label</comment>
        <translation>Австралия</translation>
    </message>
    <message>
        <source>Singapore</source>
        <comment>field.economic_operators.item.market.sg.label</comment>
        <translation>Сингапур</translation>
    </message>
    <message>
        <source>Japan</source>
        <comment>field.economic_operators.item.market.jp.label</comment>
        <translation>Япония</translation>
    </message>
    <message>
        <source>Elsewhere</source>
        <comment>field.economic_operators.item.market.other.label</comment>
        <translation>Другаде</translation>
    </message>
    <message>
        <source>Why nothing is shown</source>
        <comment>field.end_of_support_notice_reason.title</comment>
        <translation>Защо не се показва нищо</translation>
    </message>
    <message>
        <source>None, protected in another way</source>
        <comment>field.default_password.otherwise_protected.label</comment>
        <translation>Няма, защитено по друг начин</translation>
    </message>
    <message>
        <source>Protected otherwise</source>
        <comment>field.default_password.otherwise_protected.short</comment>
        <translation>Защитено по друг начин</translation>
    </message>
    <message>
        <source>{note} Your rights against the seller remain.</source>
        <comment>word.rights_kept</comment>
        <translation>{note} Правата ви спрямо продавача се запазват.</translation>
    </message>
    <message>
        <source>Security updates promised until at least the end of {month}</source>
        <comment>state.promised.month</comment>
        <translation>Обещани актуализации за сигурност поне до края на {month}</translation>
    </message>
    <message>
        <source>Security updates promised until at least end of {month}</source>
        <comment>state.promised.month.short</comment>
        <translation>Обещани актуализации за сигурност поне до края на {month}</translation>
    </message>
    <message>
        <source>Security updates promised until at least {day}</source>
        <comment>state.promised.day</comment>
        <translation>Обещани актуализации за сигурност поне до {day}</translation>
    </message>
    <message>
        <source>Security updates promised until at least {day}</source>
        <comment>state.promised.day.short</comment>
        <translation>Обещани актуализации за сигурност поне до {day}</translation>
    </message>
    <message>
        <source>Security updates planned until the end of {month}</source>
        <comment>state.planned.month</comment>
        <translation>Планирани актуализации за сигурност до края на {month}</translation>
    </message>
    <message>
        <source>Security updates planned until end of {month}</source>
        <comment>state.planned.month.short</comment>
        <translation>Планирани актуализации за сигурност до края на {month}</translation>
    </message>
    <message>
        <source>Security updates planned until {day}</source>
        <comment>state.planned.day</comment>
        <translation>Планирани актуализации за сигурност до {day}</translation>
    </message>
    <message>
        <source>Security updates planned until {day}</source>
        <comment>state.planned.day.short</comment>
        <translation>Планирани актуализации за сигурност до {day}</translation>
    </message>
    <message>
        <source>Voluntary statement by the manufacturer. Not an official label.</source>
        <comment>word.statement</comment>
        <translation>Доброволна декларация на производителя. Не е официален етикет.</translation>
    </message>
    <message>
        <source>As of {date}</source>
        <comment>word.as_of</comment>
        <translation>Към {date}</translation>
    </message>
    <message>
        <source>Label version {number}</source>
        <comment>word.version</comment>
        <translation>Версия на етикета {number}</translation>
    </message>
    <message>
        <source>Label {number}</source>
        <comment>word.version_short</comment>
        <translation>Етикет {number}</translation>
    </message>
    <message>
        <source>First password</source>
        <comment>row.shared_password.title</comment>
        <translation>Първа парола</translation>
    </message>
    <message>
        <source>Works only until</source>
        <comment>row.stops.title</comment>
        <translation>Работи само до</translation>
    </message>
    <message>
        <source>security update</source>
        <comment>term.security_update.title</comment>
        <translation>актуализация за сигурност</translation>
    </message>
    <message>
        <source>A change to a product&apos;s software that fixes a security flaw or protects the product better.</source>
        <comment>term.security_update.meaning</comment>
        <translation>Промяна в софтуера на продукт, която отстранява уязвимост или защитава продукта по-добре.</translation>
    </message>
    <message>
        <source>support period</source>
        <comment>term.support_period.title</comment>
        <translation>период на поддръжка</translation>
    </message>
    <message>
        <source>The time in which the manufacturer provides security updates for a product.</source>
        <comment>term.support_period.meaning</comment>
        <translation>Времето, през което производителят предоставя актуализации за сигурност за продукта.</translation>
    </message>
    <message>
        <source>promised</source>
        <comment>term.promised.title</comment>
        <translation>обещано</translation>
    </message>
    <message>
        <source>The manufacturer commits to provide security updates until at least the date named.</source>
        <comment>term.promised.meaning</comment>
        <translation>Производителят се ангажира да предоставя актуализации за сигурност поне до посочената дата.</translation>
    </message>
    <message>
        <source>planned</source>
        <comment>term.planned.title</comment>
        <translation>планирано</translation>
    </message>
    <message>
        <source>The manufacturer intends to provide security updates until the date named, but may stop earlier.</source>
        <comment>term.planned.meaning</comment>
        <translation>Производителят възнамерява да предоставя актуализации за сигурност до посочената дата, но може да спре по-рано.</translation>
    </message>
    <message>
        <source>not promised</source>
        <comment>term.not_promised.title</comment>
        <translation>не е обещано</translation>
    </message>
    <message>
        <source>The manufacturer names no date until which it provides security updates.</source>
        <comment>term.not_promised.meaning</comment>
        <translation>Производителят не посочва дата, до която предоставя актуализации за сигурност.</translation>
    </message>
    <message>
        <source>ended</source>
        <comment>term.ended.title</comment>
        <translation>приключило</translation>
    </message>
    <message>
        <source>The manufacturer provides no more security updates for the product.</source>
        <comment>term.ended.meaning</comment>
        <translation>Производителят вече не предоставя актуализации за сигурност за продукта.</translation>
    </message>
    <message>
        <source>manufacturer</source>
        <comment>term.manufacturer.title</comment>
        <translation>производител</translation>
    </message>
    <message>
        <source>The company that makes a product or has it made, and sells it under its own name or brand.</source>
        <comment>term.manufacturer.meaning</comment>
        <translation>Фирмата, която произвежда продукта или го възлага за производство и го продава под свое име или марка.</translation>
    </message>
    <message>
        <source>component</source>
        <comment>term.component.title</comment>
        <translation>компонент</translation>
    </message>
    <message>
        <source>A part of a product that has software of its own, such as a chip, an app or an online service.</source>
        <comment>term.component.meaning</comment>
        <translation>Част от продукт със собствен софтуер, например чип, приложение или онлайн услуга.</translation>
    </message>
    <message>
        <source>Can be updated</source>
        <comment>row.can_update.title</comment>
        <translation>Може да се актуализира</translation>
    </message>
    <message>
        <source>First password</source>
        <comment>row.first_password.title</comment>
        <translation>Първа парола</translation>
    </message>
    <message>
        <source>Use without updates</source>
        <comment>row.without_updates.title</comment>
        <translation>Използване без актуализации</translation>
    </message>
    <message>
        <source>Not said</source>
        <comment>word.not_said</comment>
        <translation>Не е посочено</translation>
    </message>
    <message>
        <source>The same for all</source>
        <comment>word.same</comment>
        <translation>Еднакво за всички</translation>
    </message>
    <message>
        <source>Voluntary statements by the manufacturers. Not an official label.</source>
        <comment>word.statements</comment>
        <translation>Доброволни декларации на производителите. Не е официален етикет.</translation>
    </message>
    <message>
        <source>{value} (new)</source>
        <comment>page.added</comment>
        <translation>{value} (ново)</translation>
    </message>
    <message>
        <source>All products</source>
        <comment>page.all_products</comment>
        <translation>Всички продукти</translation>
    </message>
    <message>
        <source>What changed</source>
        <comment>page.changed</comment>
        <translation>Какво е променено</translation>
    </message>
    <message>
        <source>On this page</source>
        <comment>page.contents</comment>
        <translation>На тази страница</translation>
    </message>
    <message>
        <source>Ends soon. {left} left on {today}.</source>
        <comment>page.ends_soon</comment>
        <translation>Поддръжката скоро свършва. Към {today}: още {left}.</translation>
    </message>
    <message>
        <source>Disclosure for programs (JSON)</source>
        <comment>page.file_json</comment>
        <translation>Информация за четене от програми (JSON)</translation>
    </message>
    <message>
        <source>End of support for programs (OpenEoX, JSON)</source>
        <comment>page.file_openeox</comment>
        <translation>Край на поддръжката: данни за четене от програми (OpenEoX, JSON)</translation>
    </message>
    <message>
        <source>Disclosure (YAML)</source>
        <comment>page.file_yaml</comment>
        <translation>Информация (YAML)</translation>
    </message>
    <message>
        <source>Files</source>
        <comment>page.files</comment>
        <translation>Файлове</translation>
    </message>
    <message>
        <source>First published</source>
        <comment>page.first</comment>
        <translation>Публикувано за първи път</translation>
    </message>
    <message>
        <source>At a glance</source>
        <comment>page.glance</comment>
        <translation>Накратко</translation>
    </message>
    <message>
        <source>What the words mean</source>
        <comment>page.glossary</comment>
        <translation>Какво означават думите</translation>
    </message>
    <message>
        <source>Language</source>
        <comment>page.languages</comment>
        <translation>Език</translation>
    </message>
    <message>
        <source>The last day is {day}. Compare it with today’s date.</source>
        <comment>page.last_day</comment>
        <translation>Последният ден е {day}, сравнете го с днешната дата.</translation>
    </message>
    <message>
        <source>Does your label match?</source>
        <comment>page.match</comment>
        <translation>Съвпада ли вашият етикет?</translation>
    </message>
    <message>
        <source>Number on the label</source>
        <comment>page.match_field</comment>
        <translation>Номер на етикета</translation>
    </message>
    <message>
        <source>Type the number that stands after # on your label.</source>
        <comment>page.match_help</comment>
        <translation>Въведете номера след знака # на етикета.</translation>
    </message>
    <message>
        <source>Yes. It is the label of this version.</source>
        <comment>page.match_newest</comment>
        <translation>Да. Това е етикетът на тази версия.</translation>
    </message>
    <message>
        <source>No version of this page has that number. Do not trust the label; ask the manufacturer.</source>
        <comment>page.match_none</comment>
        <translation>Нито една версия на тази страница няма този номер. Не се доверявайте на етикета и попитайте производителя.</translation>
    </message>
    <message>
        <source>It is the label of version {number}. This page shows a newer one.</source>
        <comment>page.match_older</comment>
        <translation>Това е етикетът на версия {number}. Тази страница показва по-нова.</translation>
    </message>
    <message>
        <source>Type all 12 characters.</source>
        <comment>page.match_short</comment>
        <translation>Въведете всичките 12 знака.</translation>
    </message>
    <message>
        <source>See the newest version</source>
        <comment>page.newest</comment>
        <translation>Вижте най-новата версия</translation>
    </message>
    <message>
        <source>There is no page here</source>
        <comment>page.not_found</comment>
        <translation>Тук няма страница</translation>
    </message>
    <message>
        <source>The address may be mistyped, or the page is gone.</source>
        <comment>page.not_found_text</comment>
        <translation>Може би адресът е сгрешен или страницата вече я няма.</translation>
    </message>
    <message>
        <source>Nothing that this page shows</source>
        <comment>page.nothing_shown</comment>
        <translation>Нищо от показаното на тази страница</translation>
    </message>
    <message>
        <source>This is version {number}, of {day}. It is kept for the record.</source>
        <comment>page.older</comment>
        <translation>Това е версия {number} от {day}, запазена за справка.</translation>
    </message>
    <message>
        <source>On sale</source>
        <comment>page.on_sale</comment>
        <translation>В продажба</translation>
    </message>
    <message>
        <source>No longer supported. Security updates ended on {day}.</source>
        <comment>page.over</comment>
        <translation>Продуктът вече не се поддържа. На {day} приключиха актуализациите за сигурност.</translation>
    </message>
    <message>
        <source>No longer supported. Security updates have ended.</source>
        <comment>page.over_undated</comment>
        <translation>Продуктът вече не се поддържа. Актуализациите за сигурност приключиха.</translation>
    </message>
    <message>
        <source>Pages</source>
        <comment>page.pages</comment>
        <translation>Страници</translation>
    </message>
    <message>
        <source>As of {today}, updates are planned but not promised. {left} left.</source>
        <comment>page.planned</comment>
        <translation>Към {today} актуализациите са планирани, но не са обещани. Още {left}.</translation>
    </message>
    <message>
        <source>{product}: last day of planned security updates</source>
        <comment>page.planned_end</comment>
        <translation>{product}: последен ден на планираните актуализации за сигурност</translation>
    </message>
    <message>
        <source>{product}: last day of promised security updates</source>
        <comment>page.promised_end</comment>
        <translation>{product}: последен ден на обещаните актуализации за сигурност</translation>
    </message>
    <message>
        <source>Published</source>
        <comment>page.published</comment>
        <translation>Публикувано</translation>
    </message>
    <message>
        <source>{value} (no longer said)</source>
        <comment>page.removed</comment>
        <translation>{value} (вече не се посочва)</translation>
    </message>
    <message>
        <source>Version</source>
        <comment>page.revision</comment>
        <translation>Версия</translation>
    </message>
    <message>
        <source>Earlier versions</source>
        <comment>page.revisions</comment>
        <translation>По-ранни версии</translation>
    </message>
    <message>
        <source>Search by name, maker, model or number</source>
        <comment>page.search</comment>
        <translation>Търсене по име, производител, модел или номер</translation>
    </message>
    <message>
        <source>No product has all of these words.</source>
        <comment>page.search_none</comment>
        <translation>Няма продукт с всички тези думи.</translation>
    </message>
    <message>
        <source>Security updates</source>
        <comment>page.security_updates</comment>
        <translation>Актуализации за сигурност</translation>
    </message>
    <message>
        <source>Skip to the facts</source>
        <comment>page.skip</comment>
        <translation>Към данните</translation>
    </message>
    <message>
        <source>Supported today, {today}. {left} left.</source>
        <comment>page.supported</comment>
        <translation>Днес, {today}, продуктът се поддържа. Още {left}.</translation>
    </message>
    <message>
        <source>Over the years</source>
        <comment>page.timeline</comment>
        <translation>През годините</translation>
    </message>
    <message>
        <source>Today</source>
        <comment>page.today</comment>
        <translation>Днес</translation>
    </message>
    <message>
        <source>{before} → {after}</source>
        <comment>page.was</comment>
        <translation>{before} → {after}</translation>
    </message>
    <message>
        <source>Compare products</source>
        <comment>page.compare</comment>
        <translation>Сравнете продукти</translation>
    </message>
    <message>
        <source>Choose two to four products.</source>
        <comment>page.compare_choose</comment>
        <translation>Изберете от два до четири продукта.</translation>
    </message>
    <message>
        <source>What differs</source>
        <comment>page.compare_differs</comment>
        <translation>Какво е различно</translation>
    </message>
    <message>
        <source>The facts of {product} could not be loaded.</source>
        <comment>page.compare_lost</comment>
        <translation>Фактите за {product} не можаха да се заредят.</translation>
    </message>
    <message>
        <source>Remove {product}</source>
        <comment>page.compare_remove</comment>
        <translation>Премахване на {product}</translation>
    </message>
    <message>
        <source>Comparing needs JavaScript, which is switched off here. Each product’s own page says the same facts.</source>
        <comment>page.compare_script</comment>
        <translation>За сравнението е нужен JavaScript, който тук е изключен. Страницата на всеки продукт показва същите факти.</translation>
    </message>
    <message>
        <source>Label ({format})</source>
        <comment>page.file_label</comment>
        <translation>Етикет ({format})</translation>
    </message>
    <message>
        <source>Text for web shops (HTML)</source>
        <comment>page.file_shop</comment>
        <translation>Текст за уебмагазини (HTML)</translation>
    </message>
    <message>
        <source>All products for web shops (CSV)</source>
        <comment>page.list_csv</comment>
        <translation>Всички продукти за уебмагазини (CSV)</translation>
    </message>
    <message>
        <source>Since {day} the manufacturer no longer lists this product here. What was promised stays on this page.</source>
        <comment>page.withdrawn</comment>
        <translation>От {day} производителят вече не посочва този продукт тук. Обещаното остава на тази страница.</translation>
    </message>
    <message>
        <source>Signed for</source>
        <comment>page.check_address</comment>
        <translation>Подписано за</translation>
    </message>
    <message>
        <source>This is not a list of keys.</source>
        <comment>page.check_bad_keys</comment>
        <translation>Това не е списък с ключове.</translation>
    </message>
    <message>
        <source>Fetch the keys of {host}</source>
        <comment>page.check_fetch</comment>
        <translation>Изтегляне на ключовете на {host}</translation>
    </message>
    <message>
        <source>You gave the keys yourself. Make sure that they are those of {host}.</source>
        <comment>page.check_given</comment>
        <translation>Ключовете са дадени от вас. Уверете се, че са на {host}.</translation>
    </message>
    <message>
        <source>Keys of {host} (jwks.json)</source>
        <comment>page.check_keys</comment>
        <translation>Ключове на {host} (jwks.json)</translation>
    </message>
    <message>
        <source>There is no code in the picture.</source>
        <comment>page.check_no_code</comment>
        <translation>В изображението няма код.</translation>
    </message>
    <message>
        <source>This browser does not read codes in pictures. Scan the code with a phone and paste its text.</source>
        <comment>page.check_no_reader</comment>
        <translation>Този браузър не чете кодове от изображения. Сканирайте кода с телефон и поставете текста.</translation>
    </message>
    <message>
        <source>This is not the address of a label.</source>
        <comment>page.check_not_code</comment>
        <translation>Това не е адрес на етикет.</translation>
    </message>
    <message>
        <source>Nothing leaves this page. Only the keys are fetched, when you ask for them.</source>
        <comment>page.check_offline</comment>
        <translation>Нищо не напуска тази страница. Изтеглят се само ключовете, когато поискате.</translation>
    </message>
    <message>
        <source>Picture of the code</source>
        <comment>page.check_picture</comment>
        <translation>Изображение на кода</translation>
    </message>
    <message>
        <source>What the label says</source>
        <comment>page.check_says</comment>
        <translation>Какво казва етикетът</translation>
    </message>
    <message>
        <source>Text of the code</source>
        <comment>page.check_text</comment>
        <translation>Текст на кода</translation>
    </message>
    <message>
        <source>Check a signed label</source>
        <comment>page.check_title</comment>
        <translation>Проверка на подписан етикет</translation>
    </message>
    <message>
        <source>This label has no signature.</source>
        <comment>page.check_unsigned</comment>
        <translation>Този етикет няма подпис.</translation>
    </message>
    <message>
        <source>Do not trust the label; ask the manufacturer.</source>
        <comment>page.sig_ask</comment>
        <translation>Не се доверявайте на етикета и попитайте производителя.</translation>
    </message>
    <message>
        <source>This browser cannot check signatures of the kind {kind}.</source>
        <comment>page.sig_browser</comment>
        <translation>Този браузър не може да проверява подписи от вида {kind}.</translation>
    </message>
    <message>
        <source>The signature in the code is damaged or incomplete. Scan the code again.</source>
        <comment>page.sig_damaged</comment>
        <translation>Подписът в кода е повреден или непълен. Сканирайте кода отново.</translation>
    </message>
    <message>
        <source>No version of this page says what the label says.</source>
        <comment>page.sig_differs</comment>
        <translation>Нито една версия на тази страница не казва това, което казва етикетът.</translation>
    </message>
    <message>
        <source>Verified: signed by {host}.</source>
        <comment>page.sig_good</comment>
        <translation>Проверено: подписано от {host}.</translation>
    </message>
    <message>
        <source>This page is a copy on {host}. The label is of {other}.</source>
        <comment>page.sig_host</comment>
        <translation>Тази страница е копие на {host}. Етикетът е от {other}.</translation>
    </message>
    <message>
        <source>The address that you opened carries no signature.</source>
        <comment>page.sig_none</comment>
        <translation>Отвореният адрес не носи подпис.</translation>
    </message>
    <message>
        <source>Not valid here: {host} signed this label for another page.</source>
        <comment>page.sig_product</comment>
        <translation>Тук не е валидно: {host} подписа този етикет за друга страница.</translation>
    </message>
    <message>
        <source>Its key has been out of use since {day}. What was signed with it stays valid.</source>
        <comment>page.sig_retired</comment>
        <translation>Ключът не се използва от {day}. Подписаното с него остава валидно.</translation>
    </message>
    <message>
        <source>Not valid: {host} revoked the key of this signature on {day}.</source>
        <comment>page.sig_revoked</comment>
        <translation>Невалидно: {host} отмени ключа на този подпис на {day}.</translation>
    </message>
    <message>
        <source>The label says the same as this page.</source>
        <comment>page.sig_same</comment>
        <translation>Етикетът казва същото като тази страница.</translation>
    </message>
    <message>
        <source>The signature could not be checked. {host} did not answer.</source>
        <comment>page.sig_unchecked</comment>
        <translation>Подписът не можа да бъде проверен. {host} не отговори.</translation>
    </message>
    <message>
        <source>Not valid: {host} has no key for this signature.</source>
        <comment>page.sig_unknown</comment>
        <translation>Невалидно: {host} няма ключ за този подпис.</translation>
    </message>
    <message>
        <source>Not valid: the signature does not fit. The label was changed, or is of another address.</source>
        <comment>page.sig_wrong</comment>
        <translation>Невалидно: подписът не съответства. Етикетът е променен или е за друг адрес.</translation>
    </message>
    <message>
        <source>After {day}</source>
        <comment>page.after</comment>
        <translation>След {day}</translation>
    </message>
    <message>
        <source>What you have to do</source>
        <comment>page.todo</comment>
        <translation>Какво трябва да направите</translation>
    </message>
    <message>
        <source>Nothing. Updates install themselves.</source>
        <comment>page.todo_automatic_default_on</comment>
        <translation>Нищо. Актуализациите се инсталират сами.</translation>
    </message>
    <message>
        <source>Switch on automatic updates once</source>
        <comment>page.todo_automatic_opt_in</comment>
        <translation>Включете веднъж автоматичните актуализации</translation>
    </message>
    <message>
        <source>Install each update from a memory stick, card or cable</source>
        <comment>page.todo_physical_media</comment>
        <translation>Инсталирайте всяка актуализация от флашка, карта или по кабел</translation>
    </message>
    <message>
        <source>Have a technician install each update</source>
        <comment>page.todo_professional_install</comment>
        <translation>Възложете всяка актуализация на техник</translation>
    </message>
    <message>
        <source>Have a part or the device replaced</source>
        <comment>page.todo_replacement_only</comment>
        <translation>Дайте част или устройството за смяна</translation>
    </message>
    <message>
        <source>Install each update yourself</source>
        <comment>page.todo_user_initiated</comment>
        <translation>Инсталирайте сами всяка актуализация</translation>
    </message>
    <message>
        <source>The manufacturer wrote this in {language}.</source>
        <comment>page.written</comment>
        <translation>Производителят е написал това на друг език: {language}.</translation>
    </message>
    <message>
        <source>Upright line: {date}. From there to the end: {period}.</source>
        <comment>word.bars</comment>
        <translation>Вертикална линия: {date}. От там до края: {period}.</translation>
    </message>
    <message>
        <source>Does not apply</source>
        <comment>word.does_not_apply</comment>
        <translation>Не се прилага</translation>
    </message>
</context>
</TS>
