<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ar">
<extra-translator>Made by machine with care and after the wording of EU law; not yet read by a native speaker: a reviewer is wanted. Glossary: translations/README.md</extra-translator>
<context>
    <name>consumer</name>
    <message>
        <source>This disclosure</source>
        <comment>section.document.title</comment>
        <translation>هذا الإقرار</translation>
    </message>
    <message>
        <source>Revision</source>
        <comment>field.revision.title</comment>
        <translation>المراجعة</translation>
    </message>
    <message>
        <source>Last changed</source>
        <comment>field.last_updated.title</comment>
        <translation>آخر تعديل</translation>
    </message>
    <message>
        <source>Page with all details</source>
        <comment>field.detail_url.title</comment>
        <translation>صفحة بكل التفاصيل</translation>
    </message>
    <message>
        <source>Short address</source>
        <comment>field.short_url.title</comment>
        <translation>عنوان قصير</translation>
    </message>
    <message>
        <source>Data file</source>
        <comment>field.machine_readable_url.title</comment>
        <translation>ملف البيانات</translation>
    </message>
    <message>
        <source>Product</source>
        <comment>section.product.title</comment>
        <translation>المنتج</translation>
    </message>
    <message>
        <source>Product</source>
        <comment>field.product_name.title</comment>
        <translation>المنتج</translation>
    </message>
    <message>
        <source>Short name</source>
        <comment>field.product_short_name.title</comment>
        <translation>الاسم المختصر</translation>
    </message>
    <message>
        <source>Model</source>
        <comment>field.model_identifier.title</comment>
        <translation>الطراز</translation>
    </message>
    <message>
        <source>Variant or batch</source>
        <comment>field.product_variant_batch.title</comment>
        <translation>الطراز الفرعي أو الدفعة</translation>
    </message>
    <message>
        <source>Kind of device</source>
        <comment>field.product_category.title</comment>
        <translation>نوع الجهاز</translation>
    </message>
    <message>
        <source>Camera</source>
        <comment>field.product_category.camera.label</comment>
        <translation>كاميرا</translation>
    </message>
    <message>
        <source>Doorbell</source>
        <comment>field.product_category.doorbell.label</comment>
        <translation>جرس باب</translation>
    </message>
    <message>
        <source>Lock</source>
        <comment>field.product_category.lock.label</comment>
        <translation>قفل</translation>
    </message>
    <message>
        <source>Speaker</source>
        <comment>field.product_category.speaker.label</comment>
        <translation>مكبر صوت</translation>
    </message>
    <message>
        <source>Television</source>
        <comment>field.product_category.tv.label</comment>
        <translation>تلفزيون</translation>
    </message>
    <message>
        <source>Router</source>
        <comment>field.product_category.router.label</comment>
        <translation>جهاز توجيه</translation>
    </message>
    <message>
        <source>Smart home hub</source>
        <comment>field.product_category.hub.label</comment>
        <translation>مركز المنزل الذكي</translation>
    </message>
    <message>
        <source>Lighting</source>
        <comment>field.product_category.lighting.label</comment>
        <translation>إضاءة</translation>
    </message>
    <message>
        <source>Household appliance</source>
        <comment>field.product_category.appliance.label</comment>
        <translation>جهاز منزلي</translation>
    </message>
    <message>
        <source>Wearable</source>
        <comment>field.product_category.wearable.label</comment>
        <translation>جهاز يُرتدى</translation>
    </message>
    <message>
        <source>Toy</source>
        <comment>field.product_category.toy.label</comment>
        <translation>لعبة</translation>
    </message>
    <message>
        <source>Thermostat</source>
        <comment>field.product_category.thermostat.label</comment>
        <translation>منظم حرارة</translation>
    </message>
    <message>
        <source>Alarm</source>
        <comment>field.product_category.alarm.label</comment>
        <translation>جهاز إنذار</translation>
    </message>
    <message>
        <source>Phone or tablet</source>
        <comment>field.product_category.phone_tablet.label</comment>
        <translation>هاتف أو جهاز لوحي</translation>
    </message>
    <message>
        <source>Other device</source>
        <comment>field.product_category.other.label</comment>
        <translation>جهاز آخر</translation>
    </message>
    <message>
        <source>What it is for</source>
        <comment>field.intended_purpose.title</comment>
        <translation>الغرض منه</translation>
    </message>
    <message>
        <source>Barcode number</source>
        <comment>field.gtin.title</comment>
        <translation>رقم الرمز الشريطي</translation>
    </message>
    <message>
        <source>Software version</source>
        <comment>field.firmware_version.title</comment>
        <translation>إصدار البرنامج</translation>
    </message>
    <message>
        <source>Hardware version</source>
        <comment>field.hardware_version.title</comment>
        <translation>إصدار العتاد</translation>
    </message>
    <message>
        <source>Manufacturer</source>
        <comment>field.manufacturer_name.title</comment>
        <translation>المصنّع</translation>
    </message>
    <message>
        <source>Website of the manufacturer</source>
        <comment>field.manufacturer_url.title</comment>
        <translation>موقع المصنّع</translation>
    </message>
    <message>
        <source>Postal address of the manufacturer</source>
        <comment>field.manufacturer_address.title</comment>
        <translation>عنوان المصنّع البريدي</translation>
    </message>
    <message>
        <source>Contact of the manufacturer</source>
        <comment>field.manufacturer_contact.title</comment>
        <translation>الاتصال بالمصنّع</translation>
    </message>
    <message>
        <source>Updating</source>
        <comment>section.updating.title</comment>
        <translation>التحديث</translation>
    </message>
    <message>
        <source>Can get security updates</source>
        <comment>field.updatable.title</comment>
        <translation>يمكن تلقي تحديثات أمنية</translation>
    </message>
    <message>
        <source>Yes</source>
        <comment>field.updatable.yes.label</comment>
        <translation>نعم</translation>
    </message>
    <message>
        <source>Only in part</source>
        <comment>field.updatable.partly.label</comment>
        <translation>جزئيًا فقط</translation>
    </message>
    <message>
        <source>No</source>
        <comment>field.updatable.no.label</comment>
        <translation>لا</translation>
    </message>
    <message>
        <source>Parts that cannot be updated</source>
        <comment>field.non_updatable_parts.title</comment>
        <translation>أجزاء لا يمكن تحديثها</translation>
    </message>
    <message>
        <source>How updates arrive</source>
        <comment>field.update_delivery.title</comment>
        <translation>كيف تصل التحديثات</translation>
    </message>
    <message>
        <source>automatic</source>
        <comment>field.update_delivery.automatic_default_on.label</comment>
        <translation>تلقائي</translation>
    </message>
    <message>
        <source>automatic once you switch it on</source>
        <comment>field.update_delivery.automatic_opt_in.label</comment>
        <translation>تلقائي بعد أن تفعّله</translation>
    </message>
    <message>
        <source>automatic if switched on</source>
        <comment>field.update_delivery.automatic_opt_in.short</comment>
        <translation>تلقائي إذا فُعّل</translation>
    </message>
    <message>
        <source>you install them</source>
        <comment>field.update_delivery.user_initiated.label</comment>
        <translation>تثبّتها بنفسك</translation>
    </message>
    <message>
        <source>you install them from a memory stick, card or cable</source>
        <comment>field.update_delivery.physical_media.label</comment>
        <translation>تثبّتها بنفسك من ذاكرة أو بطاقة أو كابل</translation>
    </message>
    <message>
        <source>you install them by stick or cable</source>
        <comment>field.update_delivery.physical_media.short</comment>
        <translation>تثبّتها بذاكرة أو كابل</translation>
    </message>
    <message>
        <source>fitted by a technician</source>
        <comment>field.update_delivery.professional_install.label</comment>
        <translation>يركّبها فني</translation>
    </message>
    <message>
        <source>by replacing a part or the device</source>
        <comment>field.update_delivery.replacement_only.label</comment>
        <translation>باستبدال جزء أو الجهاز</translation>
    </message>
    <message>
        <source>by replacing a part</source>
        <comment>field.update_delivery.replacement_only.short</comment>
        <translation>باستبدال جزء</translation>
    </message>
    <message>
        <source>Automatic updates can be put off</source>
        <comment>field.update_postpone.title</comment>
        <translation>تأجيل التحديث التلقائي</translation>
    </message>
    <message>
        <source>You can switch them off</source>
        <comment>field.update_postpone.can_disable.label</comment>
        <translation>يمكنك إيقافها</translation>
    </message>
    <message>
        <source>You can put them off</source>
        <comment>field.update_postpone.can_postpone.label</comment>
        <translation>يمكنك تأجيلها</translation>
    </message>
    <message>
        <source>Always on</source>
        <comment>field.update_postpone.always_on.label</comment>
        <translation>تعمل دائمًا</translation>
    </message>
    <message>
        <source>Switching automatic updates off</source>
        <comment>field.auto_update_off_url.title</comment>
        <translation>إيقاف التحديث التلقائي</translation>
    </message>
    <message>
        <source>How users are told</source>
        <comment>field.update_notice_channels.title</comment>
        <translation>كيف يتم إعلامك</translation>
    </message>
    <message>
        <source>on the device</source>
        <comment>field.update_notice_channels.on_device.label</comment>
        <translation>على الجهاز</translation>
    </message>
    <message>
        <source>in the app</source>
        <comment>field.update_notice_channels.companion_app.label</comment>
        <translation>في التطبيق</translation>
    </message>
    <message>
        <source>by e-mail, if you sign up</source>
        <comment>field.update_notice_channels.email_optin.label</comment>
        <translation>بالبريد الإلكتروني إذا طلبت ذلك</translation>
    </message>
    <message>
        <source>by e-mail on request</source>
        <comment>field.update_notice_channels.email_optin.short</comment>
        <translation>بالبريد الإلكتروني عند الطلب</translation>
    </message>
    <message>
        <source>by text message</source>
        <comment>field.update_notice_channels.sms.label</comment>
        <translation>برسالة نصية</translation>
    </message>
    <message>
        <source>on a web page</source>
        <comment>field.update_notice_channels.web_page.label</comment>
        <translation>على صفحة ويب</translation>
    </message>
    <message>
        <source>you are not told</source>
        <comment>field.update_notice_channels.none.label</comment>
        <translation>لا يتم إعلامك</translation>
    </message>
    <message>
        <source>Sign-up for notices</source>
        <comment>field.notice_signup_url.title</comment>
        <translation>طلب الإشعارات</translation>
    </message>
    <message>
        <source>Notices are no advertising</source>
        <comment>field.notice_signup_not_marketing.title</comment>
        <translation>الإشعارات بلا إعلانات</translation>
    </message>
    <message>
        <source>Cost of updates</source>
        <comment>field.update_cost.title</comment>
        <translation>تكلفة التحديثات</translation>
    </message>
    <message>
        <source>Free</source>
        <comment>field.update_cost.free.label</comment>
        <translation>مجانًا</translation>
    </message>
    <message>
        <source>You pay for them</source>
        <comment>field.update_cost.paid.label</comment>
        <translation>تدفع ثمنها</translation>
    </message>
    <message>
        <source>Free at first, then you pay</source>
        <comment>field.update_cost.free_then_paid.label</comment>
        <translation>مجانًا أولًا ثم تدفع</translation>
    </message>
    <message>
        <source>What updates cost</source>
        <comment>field.update_cost_note.title</comment>
        <translation>كم تكلف التحديثات</translation>
    </message>
    <message>
        <source>How to install updates</source>
        <comment>field.update_instructions_url.title</comment>
        <translation>كيفية تثبيت التحديثات</translation>
    </message>
    <message>
        <source>What is needed to get updates</source>
        <comment>field.update_connection_needed.title</comment>
        <translation>ما يلزم للتحديث</translation>
    </message>
    <message>
        <source>an internet connection</source>
        <comment>field.update_connection_needed.internet_direct.label</comment>
        <translation>اتصال بالإنترنت</translation>
    </message>
    <message>
        <source>the app</source>
        <comment>field.update_connection_needed.via_app.label</comment>
        <translation>التطبيق</translation>
    </message>
    <message>
        <source>a hub</source>
        <comment>field.update_connection_needed.via_hub.label</comment>
        <translation>مركز</translation>
    </message>
    <message>
        <source>no internet</source>
        <comment>field.update_connection_needed.local_only.label</comment>
        <translation>دون إنترنت</translation>
    </message>
    <message>
        <source>an account</source>
        <comment>field.update_connection_needed.account_required.label</comment>
        <translation>حساب</translation>
    </message>
    <message>
        <source>How updates are protected</source>
        <comment>field.update_security_features.title</comment>
        <translation>كيف تُحمى التحديثات</translation>
    </message>
    <message>
        <source>signed</source>
        <comment>field.update_security_features.signed.label</comment>
        <translation>موقّعة</translation>
    </message>
    <message>
        <source>checked before installation</source>
        <comment>field.update_security_features.verified_before_install.label</comment>
        <translation>يُتحقق منها قبل التثبيت</translation>
    </message>
    <message>
        <source>fetched over an encrypted connection</source>
        <comment>field.update_security_features.secure_channel.label</comment>
        <translation>تُجلب عبر اتصال مشفّر</translation>
    </message>
    <message>
        <source>protected against older versions</source>
        <comment>field.update_security_features.downgrade_protected.label</comment>
        <translation>محمية من الإصدارات الأقدم</translation>
    </message>
    <message>
        <source>undone when they fail</source>
        <comment>field.update_security_features.recovery_image.label</comment>
        <translation>تُلغى إذا فشلت</translation>
    </message>
    <message>
        <source>encrypted</source>
        <comment>field.update_security_features.encrypted_image.label</comment>
        <translation>مشفّرة</translation>
    </message>
    <message>
        <source>with keys that can be revoked</source>
        <comment>field.update_security_features.key_revocation.label</comment>
        <translation>بمفاتيح يمكن إبطالها</translation>
    </message>
    <message>
        <source>with a signature that withstands quantum computers</source>
        <comment>field.update_security_features.pq_signature.label</comment>
        <translation>بتوقيع يصمد أمام الحواسيب الكمومية</translation>
    </message>
    <message>
        <source>tested by others</source>
        <comment>field.update_security_features.third_party_assessed.label</comment>
        <translation>فحصها آخرون</translation>
    </message>
    <message>
        <source>Time to fix a serious flaw</source>
        <comment>field.update_fix_time_days.title</comment>
        <translation>مدة إصلاح ثغرة خطيرة</translation>
    </message>
    <message>
        <source>How firm this time is</source>
        <comment>field.update_fix_time_basis.title</comment>
        <translation>مدى التزام هذه المدة</translation>
    </message>
    <message>
        <source>Goal, not promised</source>
        <comment>field.update_fix_time_basis.target.label</comment>
        <translation>هدف غير موعود به</translation>
    </message>
    <message>
        <source>Promised</source>
        <comment>field.update_fix_time_basis.commitment.label</comment>
        <translation>موعود به</translation>
    </message>
    <message>
        <source>Why it cannot be updated</source>
        <comment>field.non_updatable_rationale.title</comment>
        <translation>لماذا لا يمكن تحديثه</translation>
    </message>
    <message>
        <source>Replacement</source>
        <comment>field.hardware_replacement.title</comment>
        <translation>الاستبدال</translation>
    </message>
    <message>
        <source>Offered</source>
        <comment>field.hardware_replacement.offered.title</comment>
        <translation>العرض</translation>
    </message>
    <message>
        <source>Offered</source>
        <comment>field.hardware_replacement.offered.offered.label</comment>
        <translation>متاح</translation>
    </message>
    <message>
        <source>Not offered</source>
        <comment>field.hardware_replacement.offered.not_offered.label</comment>
        <translation>غير متاح</translation>
    </message>
    <message>
        <source>Until</source>
        <comment>field.hardware_replacement.until.title</comment>
        <translation>حتى</translation>
    </message>
    <message>
        <source>How</source>
        <comment>field.hardware_replacement.method.title</comment>
        <translation>الكيفية</translation>
    </message>
    <message>
        <source>Support period</source>
        <comment>section.period.title</comment>
        <translation>فترة الدعم</translation>
    </message>
    <message>
        <source>How firm the promise is</source>
        <comment>field.support_commitment.title</comment>
        <translation>مدى الالتزام</translation>
    </message>
    <message>
        <source>promised</source>
        <comment>field.support_commitment.promised.label</comment>
        <translation>موعود بها</translation>
    </message>
    <message>
        <source>planned, not promised</source>
        <comment>field.support_commitment.planned.label</comment>
        <translation>مخطط لها، غير موعود بها</translation>
    </message>
    <message>
        <source>not promised</source>
        <comment>field.support_commitment.not_promised.label</comment>
        <translation>لا وعد بها</translation>
    </message>
    <message>
        <source>Support starts</source>
        <comment>field.support_start.title</comment>
        <translation>بداية الدعم</translation>
    </message>
    <message>
        <source>What starts the clock</source>
        <comment>field.support_start_basis.title</comment>
        <translation>تُحسب المدة من</translation>
    </message>
    <message>
        <source>The first unit was placed on the market</source>
        <comment>field.support_start_basis.first_placed_on_market.label</comment>
        <translation>طرح أول وحدة في السوق</translation>
    </message>
    <message>
        <source>General sale began</source>
        <comment>field.support_start_basis.general_availability.label</comment>
        <translation>بدء البيع العام</translation>
    </message>
    <message>
        <source>The buyer bought it</source>
        <comment>field.support_start_basis.purchase.label</comment>
        <translation>يوم الشراء</translation>
    </message>
    <message>
        <source>The user switched it on for the first time</source>
        <comment>field.support_start_basis.activation.label</comment>
        <translation>أول تشغيل</translation>
    </message>
    <message>
        <source>The unit was made</source>
        <comment>field.support_start_basis.manufacture.label</comment>
        <translation>صنع الوحدة</translation>
    </message>
    <message>
        <source>Security updates until at least</source>
        <comment>field.support_end.title</comment>
        <translation>تحديثات أمنية على الأقل حتى</translation>
    </message>
    <message>
        <source>Promise when first sold</source>
        <comment>field.support_end_at_first_supply.title</comment>
        <translation>الوعد عند أول بيع</translation>
    </message>
    <message>
        <source>What support covers</source>
        <comment>field.support_type.title</comment>
        <translation>ما يشمله الدعم</translation>
    </message>
    <message>
        <source>security updates</source>
        <comment>field.support_type.security_fixes.label</comment>
        <translation>تحديثات أمنية</translation>
    </message>
    <message>
        <source>corrections of faults</source>
        <comment>field.support_type.bug_fixes.label</comment>
        <translation>إصلاح الأعطال</translation>
    </message>
    <message>
        <source>new functions</source>
        <comment>field.support_type.feature_updates.label</comment>
        <translation>وظائف جديدة</translation>
    </message>
    <message>
        <source>reports of security flaws</source>
        <comment>field.support_type.vulnerability_advisories.label</comment>
        <translation>بلاغات عن الثغرات</translation>
    </message>
    <message>
        <source>help from customer service</source>
        <comment>field.support_type.helpdesk.label</comment>
        <translation>مساعدة من خدمة العملاء</translation>
    </message>
    <message>
        <source>Expected use</source>
        <comment>field.expected_use_years.title</comment>
        <translation>مدة الاستخدام المتوقعة</translation>
    </message>
    <message>
        <source>Buyers are told not to rely on updates</source>
        <comment>field.unsupported_statement_ack.title</comment>
        <translation>يُنبَّه المشترون إلى عدم الاعتماد على التحديثات</translation>
    </message>
    <message>
        <source>On sale since</source>
        <comment>field.general_availability.title</comment>
        <translation>في السوق منذ</translation>
    </message>
    <message>
        <source>Not yet decided</source>
        <comment>field.general_availability.tba.label</comment>
        <translation>لم يُحدد بعد</translation>
    </message>
    <message>
        <source>Last unit placed on the market</source>
        <comment>field.last_placed_on_market.title</comment>
        <translation>آخر وحدة طُرحت في السوق</translation>
    </message>
    <message>
        <source>Units are still being placed</source>
        <comment>field.last_placed_on_market.still_placed.label</comment>
        <translation>ما زالت الوحدات تُطرح</translation>
    </message>
    <message>
        <source>Last day of sale</source>
        <comment>field.end_of_sales.title</comment>
        <translation>آخر يوم للبيع</translation>
    </message>
    <message>
        <source>Not yet decided</source>
        <comment>field.end_of_sales.tba.label</comment>
        <translation>لم يُحدد بعد</translation>
    </message>
    <message>
        <source>End of all support</source>
        <comment>field.end_of_life.title</comment>
        <translation>نهاية كل أنواع الدعم</translation>
    </message>
    <message>
        <source>Not yet decided</source>
        <comment>field.end_of_life.tba.label</comment>
        <translation>لم يُحدد بعد</translation>
    </message>
    <message>
        <source>What happens afterwards</source>
        <comment>section.afterwards.title</comment>
        <translation>ماذا يحدث بعد ذلك</translation>
    </message>
    <message>
        <source>After that date</source>
        <comment>field.end_behaviour.title</comment>
        <translation>بعد ذلك التاريخ</translation>
    </message>
    <message>
        <source>Still works, but no security fixes</source>
        <comment>field.end_behaviour.keeps_working.label</comment>
        <translation>يستمر في العمل دون إصلاحات أمنية</translation>
    </message>
    <message>
        <source>Works, no security fixes</source>
        <comment>field.end_behaviour.keeps_working.short</comment>
        <translation>يعمل بلا إصلاحات أمنية</translation>
    </message>
    <message>
        <source>Some functions stop</source>
        <comment>field.end_behaviour.reduced_functions.label</comment>
        <translation>تتوقف بعض الوظائف</translation>
    </message>
    <message>
        <source>The device stops working</source>
        <comment>field.end_behaviour.stops_working.label</comment>
        <translation>يتوقف الجهاز عن العمل</translation>
    </message>
    <message>
        <source>Stops working</source>
        <comment>field.end_behaviour.stops_working.short</comment>
        <translation>يتوقف عن العمل</translation>
    </message>
    <message>
        <source>The manufacturer has not said</source>
        <comment>field.end_behaviour.unknown.label</comment>
        <translation>لم يذكر المصنّع ذلك</translation>
    </message>
    <message>
        <source>Not known</source>
        <comment>field.end_behaviour.unknown.short</comment>
        <translation>غير معروف</translation>
    </message>
    <message>
        <source>What stops</source>
        <comment>field.functions_lost.title</comment>
        <translation>ما الذي يتوقف</translation>
    </message>
    <message>
        <source>Risk without updates</source>
        <comment>field.risk_after_support.title</comment>
        <translation>الخطر دون تحديثات</translation>
    </message>
    <message>
        <source>Take it off the internet</source>
        <comment>field.risk_after_support.isolate_or_disconnect.label</comment>
        <translation>افصله عن الإنترنت</translation>
    </message>
    <message>
        <source>The risk of attacks grows</source>
        <comment>field.risk_after_support.higher_risk.label</comment>
        <translation>يزداد خطر الهجمات</translation>
    </message>
    <message>
        <source>The risk stays low</source>
        <comment>field.risk_after_support.low.label</comment>
        <translation>يبقى الخطر منخفضًا</translation>
    </message>
    <message>
        <source>More on that risk</source>
        <comment>field.risk_after_support_note.title</comment>
        <translation>المزيد عن هذا الخطر</translation>
    </message>
    <message>
        <source>Lasts less long than an ordinary one</source>
        <comment>field.shorter_than_dumb_equivalent.title</comment>
        <translation>يدوم أقل من جهاز عادي</translation>
    </message>
    <message>
        <source>Options then</source>
        <comment>field.end_options.title</comment>
        <translation>خياراتك عندئذ</translation>
    </message>
    <message>
        <source>pay for longer support</source>
        <comment>field.end_options.buy_extended_support.label</comment>
        <translation>شراء دعم أطول</translation>
    </message>
    <message>
        <source>trade it in</source>
        <comment>field.end_options.trade_in.label</comment>
        <translation>استبداله بجهاز آخر</translation>
    </message>
    <message>
        <source>use it without internet</source>
        <comment>field.end_options.offline_mode.label</comment>
        <translation>استخدامه دون إنترنت</translation>
    </message>
    <message>
        <source>install software made by others</source>
        <comment>field.end_options.third_party_firmware.label</comment>
        <translation>تثبيت برنامج من جهة أخرى</translation>
    </message>
    <message>
        <source>return it for recycling</source>
        <comment>field.end_options.recycle.label</comment>
        <translation>إعادته للتدوير</translation>
    </message>
    <message>
        <source>no options</source>
        <comment>field.end_options.none.label</comment>
        <translation>لا خيارات</translation>
    </message>
    <message>
        <source>Works without internet</source>
        <comment>field.works_offline.title</comment>
        <translation>بدون إنترنت</translation>
    </message>
    <message>
        <source>Works fully</source>
        <comment>field.works_offline.full.label</comment>
        <translation>يعمل بالكامل</translation>
    </message>
    <message>
        <source>Works with limits</source>
        <comment>field.works_offline.limited.label</comment>
        <translation>يعمل بقيود</translation>
    </message>
    <message>
        <source>Does not work</source>
        <comment>field.works_offline.no.label</comment>
        <translation>لا يعمل</translation>
    </message>
    <message>
        <source>How users learn that support ends</source>
        <comment>field.end_of_support_notice.title</comment>
        <translation>كيف تُعلم بنهاية الدعم</translation>
    </message>
    <message>
        <source>on the device</source>
        <comment>field.end_of_support_notice.on_device.label</comment>
        <translation>على الجهاز</translation>
    </message>
    <message>
        <source>in the app</source>
        <comment>field.end_of_support_notice.companion_app.label</comment>
        <translation>في التطبيق</translation>
    </message>
    <message>
        <source>by e-mail, if you sign up</source>
        <comment>field.end_of_support_notice.email_optin.label</comment>
        <translation>بالبريد الإلكتروني إذا طلبت ذلك</translation>
    </message>
    <message>
        <source>by e-mail on request</source>
        <comment>field.end_of_support_notice.email_optin.short</comment>
        <translation>بالبريد الإلكتروني عند الطلب</translation>
    </message>
    <message>
        <source>you are not told</source>
        <comment>field.end_of_support_notice.none.label</comment>
        <translation>لا يتم إعلامك</translation>
    </message>
    <message>
        <source>How long before</source>
        <comment>field.end_of_support_notice_days.title</comment>
        <translation>قبلها بكم</translation>
    </message>
    <message>
        <source>Online service runs until</source>
        <comment>field.cloud_dependency_end.title</comment>
        <translation>الخدمة عبر الإنترنت حتى</translation>
    </message>
    <message>
        <source>As long as security updates</source>
        <comment>field.cloud_dependency_end.same_as_support.label</comment>
        <translation>ما دامت التحديثات الأمنية</translation>
    </message>
    <message>
        <source>Security contact and set-up</source>
        <comment>section.contact.title</comment>
        <translation>جهة الاتصال الأمني والإعداد</translation>
    </message>
    <message>
        <source>Report a flaw</source>
        <comment>field.vuln_contact.title</comment>
        <translation>الإبلاغ عن ثغرة أمنية</translation>
    </message>
    <message>
        <source>How reports are handled</source>
        <comment>field.vuln_policy_url.title</comment>
        <translation>كيف تُعالج البلاغات</translation>
    </message>
    <message>
        <source>First answer</source>
        <comment>field.vuln_ack_days.title</comment>
        <translation>أول رد</translation>
    </message>
    <message>
        <source>Further answers</source>
        <comment>field.vuln_status_interval_days.title</comment>
        <translation>الردود التالية</translation>
    </message>
    <message>
        <source>security.txt</source>
        <comment>field.security_txt_url.title</comment>
        <translation>security.txt</translation>
    </message>
    <message>
        <source>First password</source>
        <comment>field.default_password.title</comment>
        <translation>كلمة المرور الافتراضية</translation>
    </message>
    <message>
        <source>You set it yourself</source>
        <comment>field.default_password.none_user_sets.label</comment>
        <translation>تحددها بنفسك</translation>
    </message>
    <message>
        <source>Different for each device</source>
        <comment>field.default_password.unique_per_device.label</comment>
        <translation>مختلفة لكل جهاز</translation>
    </message>
    <message>
        <source>Same for all devices, you must change it</source>
        <comment>field.default_password.shared_must_change.label</comment>
        <translation>كلمة مرور واحدة لجميع الأجهزة، عليك تغييرها</translation>
    </message>
    <message>
        <source>Shared, you must change it</source>
        <comment>field.default_password.shared_must_change.short</comment>
        <translation>واحدة للجميع، عليك تغييرها</translation>
    </message>
    <message>
        <source>Same for all devices, cannot be changed</source>
        <comment>field.default_password.shared_not_changeable.label</comment>
        <translation>كلمة مرور واحدة لجميع الأجهزة، لا يمكن تغييرها</translation>
    </message>
    <message>
        <source>Shared, cannot be changed</source>
        <comment>field.default_password.shared_not_changeable.short</comment>
        <translation>واحدة للجميع، لا يمكن تغييرها</translation>
    </message>
    <message>
        <source>None</source>
        <comment>field.default_password.no_password.label</comment>
        <translation>لا توجد</translation>
    </message>
    <message>
        <source>Changing the password</source>
        <comment>field.password_change_url.title</comment>
        <translation>تغيير كلمة المرور</translation>
    </message>
    <message>
        <source>Set-up instructions</source>
        <comment>field.secure_setup_url.title</comment>
        <translation>تعليمات الإعداد</translation>
    </message>
    <message>
        <source>Erasing data</source>
        <comment>field.data_erase_url.title</comment>
        <translation>محو البيانات</translation>
    </message>
    <message>
        <source>List of software parts</source>
        <comment>field.sbom_status.title</comment>
        <translation>قائمة مكونات البرنامج</translation>
    </message>
    <message>
        <source>Kept and public</source>
        <comment>field.sbom_status.maintained_public.label</comment>
        <translation>موجودة وعامة</translation>
    </message>
    <message>
        <source>Kept, not public</source>
        <comment>field.sbom_status.maintained_private.label</comment>
        <translation>موجودة وغير عامة</translation>
    </message>
    <message>
        <source>Not kept</source>
        <comment>field.sbom_status.not_maintained.label</comment>
        <translation>غير موجودة</translation>
    </message>
    <message>
        <source>Where this list is</source>
        <comment>field.sbom_url.title</comment>
        <translation>أين هذه القائمة</translation>
    </message>
    <message>
        <source>List of hardware parts</source>
        <comment>field.hbom_status.title</comment>
        <translation>قائمة مكونات العتاد</translation>
    </message>
    <message>
        <source>Kept and public</source>
        <comment>field.hbom_status.maintained_public.label</comment>
        <translation>موجودة وعامة</translation>
    </message>
    <message>
        <source>Kept, not public</source>
        <comment>field.hbom_status.maintained_private.label</comment>
        <translation>موجودة وغير عامة</translation>
    </message>
    <message>
        <source>Not kept</source>
        <comment>field.hbom_status.not_maintained.label</comment>
        <translation>غير موجودة</translation>
    </message>
    <message>
        <source>EU declaration of conformity</source>
        <comment>field.declaration_url.title</comment>
        <translation>إعلان المطابقة للاتحاد الأوروبي</translation>
    </message>
    <message>
        <source>Statement of compliance</source>
        <comment>field.statement_of_compliance_url.title</comment>
        <translation>بيان الامتثال</translation>
    </message>
    <message>
        <source>Other security labels</source>
        <comment>section.marks.title</comment>
        <translation>علامات أمنية أخرى</translation>
    </message>
    <message>
        <source>Other security labels</source>
        <comment>field.label_claims.title</comment>
        <translation>علامات أمنية أخرى</translation>
    </message>
    <message>
        <source>Label</source>
        <comment>field.label_claims.item.title</comment>
        <translation>العلامة</translation>
    </message>
    <message>
        <source>Scheme</source>
        <comment>field.label_claims.item.scheme.title</comment>
        <translation>البرنامج</translation>
    </message>
    <message>
        <source>Cybersecurity Labelling Scheme (Singapore)</source>
        <comment>field.label_claims.item.scheme.sg_cls.label</comment>
        <translation>Cybersecurity Labelling Scheme (سنغافورة)</translation>
    </message>
    <message>
        <source>JC-STAR (Japan)</source>
        <comment>field.label_claims.item.scheme.jp_jcstar.label</comment>
        <translation>JC-STAR (اليابان)</translation>
    </message>
    <message>
        <source>IT security label of the BSI (Germany)</source>
        <comment>field.label_claims.item.scheme.de_bsi.label</comment>
        <translation>علامة أمن تقنية المعلومات من BSI (ألمانيا)</translation>
    </message>
    <message>
        <source>Finnish cybersecurity label</source>
        <comment>field.label_claims.item.scheme.fi_ttm.label</comment>
        <translation>علامة الأمن السيبراني الفنلندية</translation>
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
        <translation>علامة الصناعة الأسترالية</translation>
    </message>
    <message>
        <source>Level</source>
        <comment>field.label_claims.item.level.title</comment>
        <translation>المستوى</translation>
    </message>
    <message>
        <source>Registration number</source>
        <comment>field.label_claims.item.registration_id.title</comment>
        <translation>رقم التسجيل</translation>
    </message>
    <message>
        <source>Issued</source>
        <comment>field.label_claims.item.issued.title</comment>
        <translation>تاريخ الإصدار</translation>
    </message>
    <message>
        <source>Valid until</source>
        <comment>field.label_claims.item.expires.title</comment>
        <translation>صالحة حتى</translation>
    </message>
    <message>
        <source>Page</source>
        <comment>field.label_claims.item.url.title</comment>
        <translation>الصفحة</translation>
    </message>
    <message>
        <source>not promised</source>
        <comment>state.planned.qualifier</comment>
        <translation>غير موعود بها</translation>
    </message>
    <message>
        <source>Security updates</source>
        <comment>state.ended.lead</comment>
        <translation>التحديثات الأمنية</translation>
    </message>
    <message>
        <source>Security updates</source>
        <comment>state.ended.lead.short</comment>
        <translation>التحديثات الأمنية</translation>
    </message>
    <message>
        <source>Ended</source>
        <comment>state.ended.head</comment>
        <translation>انتهت</translation>
    </message>
    <message>
        <source>Newly found flaws are no longer fixed.</source>
        <comment>state.ended.note</comment>
        <translation>لم تعد الثغرات الجديدة تُصلح.</translation>
    </message>
    <message>
        <source>New flaws are not fixed.</source>
        <comment>state.ended.note.short</comment>
        <translation>الثغرات الجديدة لا تُصلح.</translation>
    </message>
    <message>
        <source>Security updates</source>
        <comment>state.not_promised.lead</comment>
        <translation>التحديثات الأمنية</translation>
    </message>
    <message>
        <source>Security updates</source>
        <comment>state.not_promised.lead.short</comment>
        <translation>التحديثات الأمنية</translation>
    </message>
    <message>
        <source>Not promised</source>
        <comment>state.not_promised.head</comment>
        <translation>غير موعود بها</translation>
    </message>
    <message>
        <source>The manufacturer names no date. Do not rely on receiving security updates.</source>
        <comment>state.not_promised.note</comment>
        <translation>لم يحدد المصنّع أي تاريخ. لا تعتمد على تلقي تحديثات أمنية.</translation>
    </message>
    <message>
        <source>No date named by the manufacturer.</source>
        <comment>state.not_promised.note.short</comment>
        <translation>لم يحدد المصنّع أي تاريخ.</translation>
    </message>
    <message>
        <source>Security updates</source>
        <comment>state.not_possible.lead</comment>
        <translation>التحديثات الأمنية</translation>
    </message>
    <message>
        <source>Security updates</source>
        <comment>state.not_possible.lead.short</comment>
        <translation>التحديثات الأمنية</translation>
    </message>
    <message>
        <source>Not possible</source>
        <comment>state.not_possible.head</comment>
        <translation>غير ممكنة</translation>
    </message>
    <message>
        <source>Flaws found later cannot be fixed on this device.</source>
        <comment>state.not_possible.note</comment>
        <translation>لا يمكن إصلاح الثغرات التي تُكتشف لاحقًا في هذا الجهاز.</translation>
    </message>
    <message>
        <source>Flaws cannot be fixed later.</source>
        <comment>state.not_possible.note.short</comment>
        <translation>لا يمكن إصلاح الثغرات لاحقًا.</translation>
    </message>
    <message>
        <source>After that</source>
        <comment>row.after.title</comment>
        <translation>بعد ذلك</translation>
    </message>
    <message>
        <source>Updating</source>
        <comment>row.arrives.title</comment>
        <translation>طريقة التحديث</translation>
    </message>
    <message>
        <source>Cost of updates</source>
        <comment>row.cost.title</comment>
        <translation>تكلفة التحديثات</translation>
    </message>
    <message>
        <source>How you are told</source>
        <comment>row.notice.title</comment>
        <translation>كيف يتم إعلامك</translation>
    </message>
    <message>
        <source>Now</source>
        <comment>row.now.title</comment>
        <translation>الآن</translation>
    </message>
    <message>
        <source>Without internet</source>
        <comment>row.offline.title</comment>
        <translation>بدون إنترنت</translation>
    </message>
    <message>
        <source>Can be updated</source>
        <comment>row.parts.title</comment>
        <translation>قابل للتحديث</translation>
    </message>
    <message>
        <source>First password</source>
        <comment>row.password.title</comment>
        <translation>كلمة المرور الافتراضية</translation>
    </message>
    <message>
        <source>Replacement</source>
        <comment>row.replacement.title</comment>
        <translation>الاستبدال</translation>
    </message>
    <message>
        <source>Report a flaw</source>
        <comment>row.report.title</comment>
        <translation>الإبلاغ عن ثغرة أمنية</translation>
    </message>
    <message>
        <source>Before you buy</source>
        <comment>row.warning.title</comment>
        <translation>قبل أن تشتري</translation>
    </message>
    <message>
        <source>Lasts less long than an ordinary device</source>
        <comment>row.warning.text</comment>
        <translation>يدوم أقل من جهاز عادي</translation>
    </message>
    <message>
        <source>Declared by the manufacturer</source>
        <comment>word.foot</comment>
        <translation>معلومات من المصنّع</translation>
    </message>
    <message>
        <source>Item {number}</source>
        <comment>word.item</comment>
        <translation>الصنف {number}</translation>
    </message>
    <message>
        <source>needs its online service</source>
        <comment>word.needs_service</comment>
        <translation>يحتاج إلى خدمته عبر الإنترنت</translation>
    </message>
    <message>
        <source>Page {number} of {count}</source>
        <comment>word.page</comment>
        <translation>الصفحة {number} من {count}</translation>
    </message>
    <message>
        <source>Yes</source>
        <comment>word.yes</comment>
        <translation>نعم</translation>
    </message>
    <message>
        <source>No</source>
        <comment>word.no</comment>
        <translation>لا</translation>
    </message>
    <message>
        <source>Until {date}</source>
        <comment>word.until</comment>
        <translation>حتى: {date}</translation>
    </message>
    <message>
        <source>Use without updates</source>
        <comment>word.without_updates</comment>
        <translation>الاستخدام دون تحديثات</translation>
    </message>
    <message>
        <source>Offered until {date}</source>
        <comment>word.replacement_until</comment>
        <translation>متاح حتى: {date}</translation>
    </message>
    <message>
        <source>Scan for all details</source>
        <comment>word.scan</comment>
        <translation>امسح لعرض كل التفاصيل</translation>
    </message>
    <message>
        <source>From {date}</source>
        <comment>word.start</comment>
        <translation>من {date}</translation>
    </message>
    <message>
        <source>QR code that leads to {address}</source>
        <comment>word.symbol</comment>
        <translation>رمز QR يقود إلى {address}</translation>
    </message>
    <message>
        <source>Update Facts</source>
        <comment>word.title</comment>
        <translation>حقائق التحديث</translation>
    </message>
    <message>
        <source>ended</source>
        <comment>field.support_commitment.ended.label</comment>
        <translation>انتهت</translation>
    </message>
    <message>
        <source>Date not published</source>
        <comment>field.support_end.not_published.label</comment>
        <translation>التاريخ غير منشور</translation>
    </message>
    <message>
        <source>Period of each device</source>
        <comment>field.unit_period.title</comment>
        <translation>مدة كل جهاز</translation>
    </message>
    <message>
        <source>Length</source>
        <comment>field.unit_period.months.title</comment>
        <translation>المدة</translation>
    </message>
    <message>
        <source>Counted from</source>
        <comment>field.unit_period.counted_from.title</comment>
        <translation>تُحسب من</translation>
    </message>
    <message>
        <source>from the day you buy it</source>
        <comment>field.unit_period.counted_from.purchase.label</comment>
        <translation>من يوم شرائه</translation>
    </message>
    <message>
        <source>from the day you first switch it on</source>
        <comment>field.unit_period.counted_from.activation.label</comment>
        <translation>من يوم تشغيله أول مرة</translation>
    </message>
    <message>
        <source>from the day it was made</source>
        <comment>field.unit_period.counted_from.manufacture.label</comment>
        <translation>من يوم صنعه</translation>
    </message>
    <message>
        <source>from the last day it is sold as new</source>
        <comment>field.unit_period.counted_from.last_sale.label</comment>
        <translation>من آخر يوم يبيعه فيه المصنّع</translation>
    </message>
    <message>
        <source>Other updates</source>
        <comment>field.unit_period.other_months.title</comment>
        <translation>تحديثات أخرى</translation>
    </message>
    <message>
        <source>Other software updates until</source>
        <comment>field.software_updates_end.title</comment>
        <translation>تحديثات برامج أخرى حتى</translation>
    </message>
    <message>
        <source>As long as security updates</source>
        <comment>field.software_updates_end.same_as_support.label</comment>
        <translation>ما دامت التحديثات الأمنية</translation>
    </message>
    <message>
        <source>Latest security update</source>
        <comment>field.last_security_update.title</comment>
        <translation>أحدث تحديث أمني</translation>
    </message>
    <message>
        <source>Security updates in twelve months</source>
        <comment>field.updates_in_twelve_months.title</comment>
        <translation>تحديثات أمنية في اثني عشر شهرًا</translation>
    </message>
    <message>
        <source>Parts and services</source>
        <comment>section.components.title</comment>
        <translation>الأجزاء والخدمات</translation>
    </message>
    <message>
        <source>Parts and services</source>
        <comment>field.components.title</comment>
        <translation>الأجزاء والخدمات</translation>
    </message>
    <message>
        <source>Part or service</source>
        <comment>field.components.item.title</comment>
        <translation>جزء أو خدمة</translation>
    </message>
    <message>
        <source>Name</source>
        <comment>field.components.item.name.title</comment>
        <translation>الاسم</translation>
    </message>
    <message>
        <source>How firm the promise is</source>
        <comment>field.components.item.commitment.title</comment>
        <translation>مدى الالتزام</translation>
    </message>
    <message>
        <source>promised</source>
        <comment>field.components.item.commitment.promised.label</comment>
        <translation>موعود بها</translation>
    </message>
    <message>
        <source>planned, not promised</source>
        <comment>field.components.item.commitment.planned.label</comment>
        <translation>مخطط لها، غير موعود بها</translation>
    </message>
    <message>
        <source>not promised</source>
        <comment>field.components.item.commitment.not_promised.label</comment>
        <translation>لا وعد بها</translation>
    </message>
    <message>
        <source>ended</source>
        <comment>field.components.item.commitment.ended.label</comment>
        <translation>انتهت</translation>
    </message>
    <message>
        <source>Supported until</source>
        <comment>field.components.item.support_end.title</comment>
        <translation>مدعوم حتى</translation>
    </message>
    <message>
        <source>Date not published</source>
        <comment>field.components.item.support_end.not_published.label</comment>
        <translation>التاريخ غير منشور</translation>
    </message>
    <message>
        <source>Period of each device</source>
        <comment>field.components.item.unit_months.title</comment>
        <translation>مدة كل جهاز</translation>
    </message>
    <message>
        <source>Counted from</source>
        <comment>field.components.item.counted_from.title</comment>
        <translation>تُحسب من</translation>
    </message>
    <message>
        <source>from the day you buy it</source>
        <comment>field.components.item.counted_from.purchase.label</comment>
        <translation>من يوم شرائه</translation>
    </message>
    <message>
        <source>from the day you first switch it on</source>
        <comment>field.components.item.counted_from.activation.label</comment>
        <translation>من يوم تشغيله أول مرة</translation>
    </message>
    <message>
        <source>from the day it was made</source>
        <comment>field.components.item.counted_from.manufacture.label</comment>
        <translation>من يوم صنعه</translation>
    </message>
    <message>
        <source>from the last day it is sold as new</source>
        <comment>field.components.item.counted_from.last_sale.label</comment>
        <translation>من آخر يوم يبيعه فيه المصنّع</translation>
    </message>
    <message>
        <source>Reports of fixed flaws</source>
        <comment>field.advisories_url.title</comment>
        <translation>تقارير الثغرات المُصلَحة</translation>
    </message>
    <message>
        <source>Security updates planned for</source>
        <comment>state.planned.period_lead</comment>
        <translation>تحديثات أمنية مخطط لها لمدة</translation>
    </message>
    <message>
        <source>Security updates planned for</source>
        <comment>state.planned.period_lead.short</comment>
        <translation>تحديثات أمنية مخطط لها لمدة</translation>
    </message>
    <message>
        <source>Security updates promised for at least</source>
        <comment>state.promised.period_lead</comment>
        <translation>تحديثات أمنية موعود بها لمدة لا تقل عن</translation>
    </message>
    <message>
        <source>Security updates promised for</source>
        <comment>state.promised.period_lead.short</comment>
        <translation>تحديثات أمنية موعود بها لمدة لا تقل عن</translation>
    </message>
    <message>
        <source>For each device</source>
        <comment>row.each.title</comment>
        <translation>لكل جهاز</translation>
    </message>
    <message>
        <source>Other software updates</source>
        <comment>row.other.title</comment>
        <translation>تحديثات برامج أخرى</translation>
    </message>
    <message>
        <source>Other software updates</source>
        <comment>row.other_each.title</comment>
        <translation>تحديثات برامج أخرى</translation>
    </message>
    <message>
        <source>Ends earlier</source>
        <comment>row.part.title</comment>
        <translation>ينتهي قبل ذلك</translation>
    </message>
    <message>
        <source>At least {period}</source>
        <comment>word.at_least</comment>
        <translation>{period} على الأقل</translation>
    </message>
    <message>
        <source>At least {period} {from}</source>
        <comment>word.at_least_from</comment>
        <translation>{period} على الأقل {from}</translation>
    </message>
    <message>
        <source>Ended {date}</source>
        <comment>word.ended_date</comment>
        <translation>انتهت: {date}</translation>
    </message>
    <message>
        <source>{period} {from}</source>
        <comment>word.planned_from</comment>
        <translation>{period} {from}</translation>
    </message>
    <message>
        <source>Desktop or laptop computer</source>
        <comment>field.product_category.computer.label</comment>
        <translation>حاسوب مكتبي أو محمول</translation>
    </message>
    <message>
        <source>Importers and representatives</source>
        <comment>field.economic_operators.title</comment>
        <translation>المستوردون والممثلون</translation>
    </message>
    <message>
        <source>Representative</source>
        <comment>field.economic_operators.item.title</comment>
        <translation>الممثل</translation>
    </message>
    <message>
        <source>Name</source>
        <comment>field.economic_operators.item.name.title</comment>
        <translation>الاسم</translation>
    </message>
    <message>
        <source>Postal address</source>
        <comment>field.economic_operators.item.address.title</comment>
        <translation>العنوان البريدي</translation>
    </message>
    <message>
        <source>Market</source>
        <comment>field.economic_operators.item.market.title</comment>
        <translation>السوق</translation>
    </message>
    <message>
        <source>United Kingdom</source>
        <comment>field.economic_operators.item.market.uk.label</comment>
        <translation>المملكة المتحدة</translation>
    </message>
    <message>
        <source>European Union</source>
        <comment>field.economic_operators.item.market.eu.label</comment>
        <translation>الاتحاد الأوروبي</translation>
    </message>
    <message>
        <source>United States</source>
        <comment>field.economic_operators.item.market.us.label</comment>
        <translation>الولايات المتحدة</translation>
    </message>
    <message>
        <source>Australia</source>
        <comment>field.economic_operators.item.market.au.label</comment>
        <translation>أستراليا</translation>
    </message>
    <message>
        <source>Singapore</source>
        <comment>field.economic_operators.item.market.sg.label</comment>
        <translation>سنغافورة</translation>
    </message>
    <message>
        <source>Japan</source>
        <comment>field.economic_operators.item.market.jp.label</comment>
        <translation>اليابان</translation>
    </message>
    <message>
        <source>Elsewhere</source>
        <comment>field.economic_operators.item.market.other.label</comment>
        <translation>بلدان أخرى</translation>
    </message>
    <message>
        <source>Why nothing is shown</source>
        <comment>field.end_of_support_notice_reason.title</comment>
        <translation>لماذا لا يُعرض شيء</translation>
    </message>
    <message>
        <source>None, protected in another way</source>
        <comment>field.default_password.otherwise_protected.label</comment>
        <translation>لا توجد، محمي بطريقة أخرى</translation>
    </message>
    <message>
        <source>Protected otherwise</source>
        <comment>field.default_password.otherwise_protected.short</comment>
        <translation>محمي بطريقة أخرى</translation>
    </message>
    <message>
        <source>{note} Your rights against the seller remain.</source>
        <comment>word.rights_kept</comment>
        <translation>{note} تبقى حقوقك تجاه البائع قائمة.</translation>
    </message>
    <message>
        <source>Security updates promised until at least the end of {month}</source>
        <comment>state.promised.month</comment>
        <translation>تحديثات أمنية موعود بها على الأقل حتى نهاية {month}</translation>
    </message>
    <message>
        <source>Security updates promised until at least end of {month}</source>
        <comment>state.promised.month.short</comment>
        <translation>تحديثات أمنية موعود بها على الأقل حتى نهاية {month}</translation>
    </message>
    <message>
        <source>Security updates promised until at least {day}</source>
        <comment>state.promised.day</comment>
        <translation>تحديثات أمنية موعود بها على الأقل حتى {day}</translation>
    </message>
    <message>
        <source>Security updates promised until at least {day}</source>
        <comment>state.promised.day.short</comment>
        <translation>تحديثات أمنية موعود بها على الأقل حتى {day}</translation>
    </message>
    <message>
        <source>Security updates planned until the end of {month}</source>
        <comment>state.planned.month</comment>
        <translation>تحديثات أمنية مخطط لها حتى نهاية {month}</translation>
    </message>
    <message>
        <source>Security updates planned until end of {month}</source>
        <comment>state.planned.month.short</comment>
        <translation>تحديثات أمنية مخطط لها حتى نهاية {month}</translation>
    </message>
    <message>
        <source>Security updates planned until {day}</source>
        <comment>state.planned.day</comment>
        <translation>تحديثات أمنية مخطط لها حتى {day}</translation>
    </message>
    <message>
        <source>Security updates planned until {day}</source>
        <comment>state.planned.day.short</comment>
        <translation>تحديثات أمنية مخطط لها حتى {day}</translation>
    </message>
    <message>
        <source>Voluntary statement by the manufacturer. Not an official label.</source>
        <comment>word.statement</comment>
        <translation>بيان طوعي من المصنّع. ليس ملصقًا رسميًا.</translation>
    </message>
    <message>
        <source>As of {date}</source>
        <comment>word.as_of</comment>
        <translation>الوضع في {date}</translation>
    </message>
    <message>
        <source>Label version {number}</source>
        <comment>word.version</comment>
        <translation>إصدار الملصق {number}</translation>
    </message>
    <message>
        <source>Label {number}</source>
        <comment>word.version_short</comment>
        <translation>الملصق {number}</translation>
    </message>
    <message>
        <source>First password</source>
        <comment>row.shared_password.title</comment>
        <translation>كلمة المرور الافتراضية</translation>
    </message>
    <message>
        <source>Works only until</source>
        <comment>row.stops.title</comment>
        <translation>يعمل فقط حتى</translation>
    </message>
    <message>
        <source>security update</source>
        <comment>term.security_update.title</comment>
        <translation>تحديث أمني</translation>
    </message>
    <message>
        <source>A change to a product&apos;s software that fixes a security flaw or protects the product better.</source>
        <comment>term.security_update.meaning</comment>
        <translation>تغيير في برمجيات المنتج يُصلح ثغرة أمنية أو يحمي المنتج حماية أفضل.</translation>
    </message>
    <message>
        <source>support period</source>
        <comment>term.support_period.title</comment>
        <translation>فترة الدعم</translation>
    </message>
    <message>
        <source>The time in which the manufacturer provides security updates for a product.</source>
        <comment>term.support_period.meaning</comment>
        <translation>المدة التي توفّر فيها الشركة المصنّعة تحديثات أمنية للمنتج.</translation>
    </message>
    <message>
        <source>promised</source>
        <comment>term.promised.title</comment>
        <translation>موعود به</translation>
    </message>
    <message>
        <source>The manufacturer commits to provide security updates until at least the date named.</source>
        <comment>term.promised.meaning</comment>
        <translation>تتعهد الشركة المصنّعة بتوفير تحديثات أمنية حتى التاريخ المذكور على الأقل.</translation>
    </message>
    <message>
        <source>planned</source>
        <comment>term.planned.title</comment>
        <translation>مخطط له</translation>
    </message>
    <message>
        <source>The manufacturer intends to provide security updates until the date named, but may stop earlier.</source>
        <comment>term.planned.meaning</comment>
        <translation>تنوي الشركة المصنّعة توفير تحديثات أمنية حتى التاريخ المذكور، لكنها قد تتوقف قبله.</translation>
    </message>
    <message>
        <source>not promised</source>
        <comment>term.not_promised.title</comment>
        <translation>غير موعود به</translation>
    </message>
    <message>
        <source>The manufacturer names no date until which it provides security updates.</source>
        <comment>term.not_promised.meaning</comment>
        <translation>لا تذكر الشركة المصنّعة تاريخًا توفّر حتى حلوله تحديثات أمنية.</translation>
    </message>
    <message>
        <source>ended</source>
        <comment>term.ended.title</comment>
        <translation>انتهى</translation>
    </message>
    <message>
        <source>The manufacturer provides no more security updates for the product.</source>
        <comment>term.ended.meaning</comment>
        <translation>لم تعد الشركة المصنّعة توفّر تحديثات أمنية للمنتج.</translation>
    </message>
    <message>
        <source>manufacturer</source>
        <comment>term.manufacturer.title</comment>
        <translation>المصنّع</translation>
    </message>
    <message>
        <source>The company that makes a product or has it made, and sells it under its own name or brand.</source>
        <comment>term.manufacturer.meaning</comment>
        <translation>الشركة التي تصنع المنتج أو تكلّف غيرها بصنعه وتبيعه باسمها أو بعلامتها.</translation>
    </message>
    <message>
        <source>component</source>
        <comment>term.component.title</comment>
        <translation>مكوّن</translation>
    </message>
    <message>
        <source>A part of a product that has software of its own, such as a chip, an app or an online service.</source>
        <comment>term.component.meaning</comment>
        <translation>جزء من المنتج له برمجيات خاصة به، مثل شريحة أو تطبيق أو خدمة عبر الإنترنت.</translation>
    </message>
    <message>
        <source>Can be updated</source>
        <comment>row.can_update.title</comment>
        <translation>قابل للتحديث</translation>
    </message>
    <message>
        <source>First password</source>
        <comment>row.first_password.title</comment>
        <translation>كلمة المرور الافتراضية</translation>
    </message>
    <message>
        <source>Use without updates</source>
        <comment>row.without_updates.title</comment>
        <translation>الاستخدام دون تحديثات</translation>
    </message>
    <message>
        <source>Not said</source>
        <comment>word.not_said</comment>
        <translation>غير مذكور</translation>
    </message>
    <message>
        <source>The same for all</source>
        <comment>word.same</comment>
        <translation>مشترك بين جميع المنتجات</translation>
    </message>
    <message>
        <source>Voluntary statements by the manufacturers. Not an official label.</source>
        <comment>word.statements</comment>
        <translation>بيانات طوعية من المصنّعين. ليست ملصقات رسمية.</translation>
    </message>
    <message>
        <source>{value} (new)</source>
        <comment>page.added</comment>
        <translation>{value} (جديد)</translation>
    </message>
    <message>
        <source>All products</source>
        <comment>page.all_products</comment>
        <translation>كل المنتجات</translation>
    </message>
    <message>
        <source>What changed</source>
        <comment>page.changed</comment>
        <translation>ما الذي تغيّر</translation>
    </message>
    <message>
        <source>On this page</source>
        <comment>page.contents</comment>
        <translation>في هذه الصفحة</translation>
    </message>
    <message>
        <source>Ends soon. {left} left on {today}.</source>
        <comment>page.ends_soon</comment>
        <translation>ينتهي الدعم قريبًا. المدة المتبقية في {today}: {left}.</translation>
    </message>
    <message>
        <source>Disclosure for programs (JSON)</source>
        <comment>page.file_json</comment>
        <translation>الإقرار، بصيغة تقرؤها البرامج (JSON)</translation>
    </message>
    <message>
        <source>End of support for programs (OpenEoX, JSON)</source>
        <comment>page.file_openeox</comment>
        <translation>نهاية الدعم، بصيغة تقرؤها البرامج (OpenEoX، JSON)</translation>
    </message>
    <message>
        <source>Disclosure (YAML)</source>
        <comment>page.file_yaml</comment>
        <translation>الإقرار (YAML)</translation>
    </message>
    <message>
        <source>Files</source>
        <comment>page.files</comment>
        <translation>الملفات</translation>
    </message>
    <message>
        <source>First published</source>
        <comment>page.first</comment>
        <translation>نُشر لأول مرة</translation>
    </message>
    <message>
        <source>At a glance</source>
        <comment>page.glance</comment>
        <translation>نظرة سريعة</translation>
    </message>
    <message>
        <source>What the words mean</source>
        <comment>page.glossary</comment>
        <translation>معاني الكلمات</translation>
    </message>
    <message>
        <source>Language</source>
        <comment>page.languages</comment>
        <translation>اللغة</translation>
    </message>
    <message>
        <source>The last day is {day}. Compare it with today’s date.</source>
        <comment>page.last_day</comment>
        <translation>اليوم الأخير هو {day}. قارنه بتاريخ اليوم.</translation>
    </message>
    <message>
        <source>Does your label match?</source>
        <comment>page.match</comment>
        <translation>هل ملصقك مطابق؟</translation>
    </message>
    <message>
        <source>Number on the label</source>
        <comment>page.match_field</comment>
        <translation>الرقم على الملصق</translation>
    </message>
    <message>
        <source>Type the number that stands after # on your label.</source>
        <comment>page.match_help</comment>
        <translation>اكتب الرقم الذي يلي العلامة # على ملصقك.</translation>
    </message>
    <message>
        <source>Yes. It is the label of this version.</source>
        <comment>page.match_newest</comment>
        <translation>نعم. إنه ملصق هذا الإصدار.</translation>
    </message>
    <message>
        <source>No version of this page has that number. Do not trust the label; ask the manufacturer.</source>
        <comment>page.match_none</comment>
        <translation>لا يحمل أي إصدار من هذه الصفحة هذا الرقم. لا تثق بالملصق، واسأل المصنّع.</translation>
    </message>
    <message>
        <source>It is the label of version {number}. This page shows a newer one.</source>
        <comment>page.match_older</comment>
        <translation>إنه ملصق الإصدار {number}. تعرض هذه الصفحة إصدارًا أحدث.</translation>
    </message>
    <message>
        <source>Type all 12 characters.</source>
        <comment>page.match_short</comment>
        <translation>اكتب الرموز الـ12 كلها.</translation>
    </message>
    <message>
        <source>See the newest version</source>
        <comment>page.newest</comment>
        <translation>عرض أحدث إصدار</translation>
    </message>
    <message>
        <source>There is no page here</source>
        <comment>page.not_found</comment>
        <translation>لا توجد صفحة هنا</translation>
    </message>
    <message>
        <source>The address may be mistyped, or the page is gone.</source>
        <comment>page.not_found_text</comment>
        <translation>ربما كُتب العنوان خطأً، أو لم تعد الصفحة موجودة.</translation>
    </message>
    <message>
        <source>Nothing that this page shows</source>
        <comment>page.nothing_shown</comment>
        <translation>لم يتغير شيء مما تعرضه هذه الصفحة</translation>
    </message>
    <message>
        <source>This is version {number}, of {day}. It is kept for the record.</source>
        <comment>page.older</comment>
        <translation>هذا هو الإصدار {number} بتاريخ {day}. وهو محفوظ للتوثيق.</translation>
    </message>
    <message>
        <source>On sale</source>
        <comment>page.on_sale</comment>
        <translation>معروض للبيع</translation>
    </message>
    <message>
        <source>No longer supported. Security updates ended on {day}.</source>
        <comment>page.over</comment>
        <translation>لم يعد مدعومًا. انتهت التحديثات الأمنية في {day}.</translation>
    </message>
    <message>
        <source>No longer supported. Security updates have ended.</source>
        <comment>page.over_undated</comment>
        <translation>لم يعد مدعومًا. انتهت التحديثات الأمنية.</translation>
    </message>
    <message>
        <source>Pages</source>
        <comment>page.pages</comment>
        <translation>الصفحات</translation>
    </message>
    <message>
        <source>As of {today}, updates are planned but not promised. {left} left.</source>
        <comment>page.planned</comment>
        <translation>الوضع في {today}: التحديثات مخطط لها لكنها غير موعود بها. المدة المتبقية: {left}.</translation>
    </message>
    <message>
        <source>{product}: last day of planned security updates</source>
        <comment>page.planned_end</comment>
        <translation>{product}: آخر يوم للتحديثات الأمنية المخطط لها</translation>
    </message>
    <message>
        <source>{product}: last day of promised security updates</source>
        <comment>page.promised_end</comment>
        <translation>{product}: آخر يوم للتحديثات الأمنية الموعود بها</translation>
    </message>
    <message>
        <source>Published</source>
        <comment>page.published</comment>
        <translation>تاريخ النشر</translation>
    </message>
    <message>
        <source>{value} (no longer said)</source>
        <comment>page.removed</comment>
        <translation>{value} (لم يعد مذكورًا)</translation>
    </message>
    <message>
        <source>Version</source>
        <comment>page.revision</comment>
        <translation>الإصدار</translation>
    </message>
    <message>
        <source>Earlier versions</source>
        <comment>page.revisions</comment>
        <translation>الإصدارات السابقة</translation>
    </message>
    <message>
        <source>Search by name, maker, model or number</source>
        <comment>page.search</comment>
        <translation>ابحث بالاسم أو المصنّع أو الطراز أو رقم الرمز الشريطي</translation>
    </message>
    <message>
        <source>No product has all of these words.</source>
        <comment>page.search_none</comment>
        <translation>لا يوجد منتج يحتوي على كل هذه الكلمات.</translation>
    </message>
    <message>
        <source>Security updates</source>
        <comment>page.security_updates</comment>
        <translation>التحديثات الأمنية</translation>
    </message>
    <message>
        <source>Skip to the facts</source>
        <comment>page.skip</comment>
        <translation>انتقل إلى الحقائق</translation>
    </message>
    <message>
        <source>Supported today, {today}. {left} left.</source>
        <comment>page.supported</comment>
        <translation>مدعوم اليوم، {today}. المدة المتبقية: {left}.</translation>
    </message>
    <message>
        <source>Over the years</source>
        <comment>page.timeline</comment>
        <translation>عبر السنوات</translation>
    </message>
    <message>
        <source>Today</source>
        <comment>page.today</comment>
        <translation>اليوم</translation>
    </message>
    <message>
        <source>{before} → {after}</source>
        <comment>page.was</comment>
        <translation>{before} ← {after}</translation>
    </message>
    <message>
        <source>Compare products</source>
        <comment>page.compare</comment>
        <translation>قارن المنتجات</translation>
    </message>
    <message>
        <source>Choose two to four products.</source>
        <comment>page.compare_choose</comment>
        <translation>اختر من منتجين إلى أربعة منتجات.</translation>
    </message>
    <message>
        <source>What differs</source>
        <comment>page.compare_differs</comment>
        <translation>أوجه الاختلاف</translation>
    </message>
    <message>
        <source>The facts of {product} could not be loaded.</source>
        <comment>page.compare_lost</comment>
        <translation>تعذّر تحميل معلومات {product}.</translation>
    </message>
    <message>
        <source>Remove {product}</source>
        <comment>page.compare_remove</comment>
        <translation>أزِل {product}</translation>
    </message>
    <message>
        <source>Comparing needs JavaScript, which is switched off here. Each product’s own page says the same facts.</source>
        <comment>page.compare_script</comment>
        <translation>تحتاج المقارنة إلى JavaScript وهو متوقف هنا. تعرض صفحة كل منتج المعلومات نفسها.</translation>
    </message>
    <message>
        <source>Label ({format})</source>
        <comment>page.file_label</comment>
        <translation>الملصق ({format})</translation>
    </message>
    <message>
        <source>Text for web shops (HTML)</source>
        <comment>page.file_shop</comment>
        <translation>نص للمتاجر الإلكترونية (HTML)</translation>
    </message>
    <message>
        <source>All products for web shops (CSV)</source>
        <comment>page.list_csv</comment>
        <translation>كل المنتجات للمتاجر الإلكترونية (CSV)</translation>
    </message>
    <message>
        <source>Since {day} the manufacturer no longer lists this product here. What was promised stays on this page.</source>
        <comment>page.withdrawn</comment>
        <translation>منذ {day} لم يعد المصنّع يدرج هذا المنتج هنا. ويبقى ما وُعد به في هذه الصفحة.</translation>
    </message>
    <message>
        <source>Signed for</source>
        <comment>page.check_address</comment>
        <translation>موقّع لأجل</translation>
    </message>
    <message>
        <source>This is not a list of keys.</source>
        <comment>page.check_bad_keys</comment>
        <translation>هذه ليست قائمة مفاتيح.</translation>
    </message>
    <message>
        <source>Fetch the keys of {host}</source>
        <comment>page.check_fetch</comment>
        <translation>جلب مفاتيح {host}</translation>
    </message>
    <message>
        <source>You gave the keys yourself. Make sure that they are those of {host}.</source>
        <comment>page.check_given</comment>
        <translation>أنت من قدّم المفاتيح. تأكّد من أنها مفاتيح {host}.</translation>
    </message>
    <message>
        <source>Keys of {host} (jwks.json)</source>
        <comment>page.check_keys</comment>
        <translation>مفاتيح {host} ‏(jwks.json)</translation>
    </message>
    <message>
        <source>There is no code in the picture.</source>
        <comment>page.check_no_code</comment>
        <translation>لا يوجد رمز في الصورة.</translation>
    </message>
    <message>
        <source>This browser does not read codes in pictures. Scan the code with a phone and paste its text.</source>
        <comment>page.check_no_reader</comment>
        <translation>لا يقرأ هذا المتصفح الرموز في الصور. امسح الرمز بهاتف والصق نصه.</translation>
    </message>
    <message>
        <source>This is not the address of a label.</source>
        <comment>page.check_not_code</comment>
        <translation>هذا ليس عنوان ملصق.</translation>
    </message>
    <message>
        <source>Nothing leaves this page. Only the keys are fetched, when you ask for them.</source>
        <comment>page.check_offline</comment>
        <translation>لا يخرج شيء من هذه الصفحة. تُجلب المفاتيح فقط عندما تطلبها.</translation>
    </message>
    <message>
        <source>Picture of the code</source>
        <comment>page.check_picture</comment>
        <translation>صورة الرمز</translation>
    </message>
    <message>
        <source>What the label says</source>
        <comment>page.check_says</comment>
        <translation>ما يقوله الملصق</translation>
    </message>
    <message>
        <source>Text of the code</source>
        <comment>page.check_text</comment>
        <translation>نص الرمز</translation>
    </message>
    <message>
        <source>Check a signed label</source>
        <comment>page.check_title</comment>
        <translation>التحقق من ملصق موقّع</translation>
    </message>
    <message>
        <source>This label has no signature.</source>
        <comment>page.check_unsigned</comment>
        <translation>لا يحمل هذا الملصق توقيعًا.</translation>
    </message>
    <message>
        <source>Do not trust the label; ask the manufacturer.</source>
        <comment>page.sig_ask</comment>
        <translation>لا تثق بالملصق، واسأل المصنّع.</translation>
    </message>
    <message>
        <source>This browser cannot check signatures of the kind {kind}.</source>
        <comment>page.sig_browser</comment>
        <translation>لا يستطيع هذا المتصفح التحقق من توقيعات من نوع {kind}.</translation>
    </message>
    <message>
        <source>The signature in the code is damaged or incomplete. Scan the code again.</source>
        <comment>page.sig_damaged</comment>
        <translation>التوقيع في الرمز تالف أو ناقص. امسح الرمز مرة أخرى.</translation>
    </message>
    <message>
        <source>No version of this page says what the label says.</source>
        <comment>page.sig_differs</comment>
        <translation>لا يقول أي إصدار من هذه الصفحة ما يقوله الملصق.</translation>
    </message>
    <message>
        <source>Verified: signed by {host}.</source>
        <comment>page.sig_good</comment>
        <translation>تم التحقق: التوقيع من {host}.</translation>
    </message>
    <message>
        <source>This page is a copy on {host}. The label is of {other}.</source>
        <comment>page.sig_host</comment>
        <translation>هذه الصفحة نسخة على {host}. الملصق تابع لـ {other}.</translation>
    </message>
    <message>
        <source>The address that you opened carries no signature.</source>
        <comment>page.sig_none</comment>
        <translation>العنوان الذي فتحته لا يحمل توقيعًا.</translation>
    </message>
    <message>
        <source>Not valid here: {host} signed this label for another page.</source>
        <comment>page.sig_product</comment>
        <translation>غير صالح هنا: وقّع {host} هذا الملصق لصفحة أخرى.</translation>
    </message>
    <message>
        <source>Its key has been out of use since {day}. What was signed with it stays valid.</source>
        <comment>page.sig_retired</comment>
        <translation>لم يعد المفتاح مستخدمًا منذ {day}. ما وُقّع به يبقى صالحًا.</translation>
    </message>
    <message>
        <source>Not valid: {host} revoked the key of this signature on {day}.</source>
        <comment>page.sig_revoked</comment>
        <translation>غير صالح: ألغى {host} مفتاح هذا التوقيع في {day}.</translation>
    </message>
    <message>
        <source>The label says the same as this page.</source>
        <comment>page.sig_same</comment>
        <translation>يقول الملصق ما تقوله هذه الصفحة.</translation>
    </message>
    <message>
        <source>The signature could not be checked. {host} did not answer.</source>
        <comment>page.sig_unchecked</comment>
        <translation>تعذّر التحقق من التوقيع. لم يستجب {host}.</translation>
    </message>
    <message>
        <source>Not valid: {host} has no key for this signature.</source>
        <comment>page.sig_unknown</comment>
        <translation>غير صالح: ليس لدى {host} مفتاح لهذا التوقيع.</translation>
    </message>
    <message>
        <source>Not valid: the signature does not fit. The label was changed, or is of another address.</source>
        <comment>page.sig_wrong</comment>
        <translation>غير صالح: التوقيع غير مطابق. غُيّر الملصق أو هو لعنوان آخر.</translation>
    </message>
    <message>
        <source>After {day}</source>
        <comment>page.after</comment>
        <translation>بعد {day}</translation>
    </message>
    <message>
        <source>What you have to do</source>
        <comment>page.todo</comment>
        <translation>ما عليك فعله</translation>
    </message>
    <message>
        <source>Nothing. Updates install themselves.</source>
        <comment>page.todo_automatic_default_on</comment>
        <translation>لا شيء. التحديثات تثبّت نفسها.</translation>
    </message>
    <message>
        <source>Switch on automatic updates once</source>
        <comment>page.todo_automatic_opt_in</comment>
        <translation>فعّل التحديثات التلقائية مرة واحدة</translation>
    </message>
    <message>
        <source>Install each update from a memory stick, card or cable</source>
        <comment>page.todo_physical_media</comment>
        <translation>ثبّت كل تحديث من ذاكرة أو بطاقة أو كابل</translation>
    </message>
    <message>
        <source>Have a technician install each update</source>
        <comment>page.todo_professional_install</comment>
        <translation>اطلب من فني تركيب كل تحديث</translation>
    </message>
    <message>
        <source>Have a part or the device replaced</source>
        <comment>page.todo_replacement_only</comment>
        <translation>اطلب استبدال جزء أو الجهاز</translation>
    </message>
    <message>
        <source>Install each update yourself</source>
        <comment>page.todo_user_initiated</comment>
        <translation>ثبّت كل تحديث بنفسك</translation>
    </message>
    <message>
        <source>The manufacturer wrote this in {language}.</source>
        <comment>page.written</comment>
        <translation>كتب المصنّع هذا النص بلغة أخرى: {language}.</translation>
    </message>
    <message>
        <source>Upright line: {date}. From there to the end: {period}.</source>
        <comment>word.bars</comment>
        <translation>الخط العمودي: {date}. من هناك إلى النهاية: {period}.</translation>
    </message>
    <message>
        <source>Does not apply</source>
        <comment>word.does_not_apply</comment>
        <translation>لا ينطبق</translation>
    </message>
</context>
</TS>
