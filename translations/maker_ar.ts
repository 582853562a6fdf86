<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ar">
<extra-translator>Made by machine with care and after the wording of EU law; not yet read by a native speaker: a reviewer is wanted. Glossary: translations/README.md</extra-translator>
<context>
    <name>maker</name>
    <message>
        <source>Which statement this is, for whom, and where its details stand.</source>
        <comment>section.document.help</comment>
        <translation>أي إقرار هذا، ولمن هو، وأين توجد تفاصيله.</translation>
    </message>
    <message>
        <source>Version of the definitions</source>
        <comment>field.schema_version.title</comment>
        <translation>إصدار التعريفات</translation>
    </message>
    <message>
        <source>Which version of the definitions does this file follow?</source>
        <comment>field.schema_version.question</comment>
        <translation>أي إصدار من التعريفات يتبعه هذا الملف؟</translation>
    </message>
    <message>
        <source>Disclosure number</source>
        <comment>field.disclosure_id.title</comment>
        <translation>رقم الإقرار</translation>
    </message>
    <message>
        <source>Under which number do you file this disclosure?</source>
        <comment>field.disclosure_id.question</comment>
        <translation>تحت أي رقم تحفظ هذا الإقرار؟</translation>
    </message>
    <message>
        <source>Any number or name of your own that stays the same through all revisions.</source>
        <comment>field.disclosure_id.help</comment>
        <translation>أي رقم أو اسم تختاره بنفسك ويبقى كما هو في كل المراجعات.</translation>
    </message>
    <message>
        <source>letters, digits, dots, hyphens and underscores, without spaces</source>
        <comment>field.disclosure_id.pattern</comment>
        <translation>حروف لاتينية وأرقام ونقاط وشُرَط وشُرَط سفلية، بلا مسافات</translation>
    </message>
    <message>
        <source>Start with 1 and add 1 whenever a changed disclosure is published.</source>
        <comment>field.revision.help</comment>
        <translation>ابدأ بالرقم 1 وأضف 1 كلما نُشر إقرار معدّل.</translation>
    </message>
    <message>
        <source>When was this disclosure last changed?</source>
        <comment>field.last_updated.question</comment>
        <translation>متى عُدّل هذا الإقرار آخر مرة؟</translation>
    </message>
    <message>
        <source>Date and time in UTC, the time zone with a Z at the end.</source>
        <comment>field.last_updated.help</comment>
        <translation>التاريخ والوقت بالتوقيت العالمي المنسق (UTC)، مع الحرف Z في النهاية للدلالة على المنطقة الزمنية.</translation>
    </message>
    <message>
        <source>Replaces</source>
        <comment>field.supersedes.title</comment>
        <translation>يحل محل</translation>
    </message>
    <message>
        <source>Which file does this revision replace?</source>
        <comment>field.supersedes.question</comment>
        <translation>أي ملف تحل هذه المراجعة محله؟</translation>
    </message>
    <message>
        <source>64 characters, digits and the letters a to f</source>
        <comment>field.supersedes.pattern</comment>
        <translation>64 رمزًا من الأرقام والحروف من a إلى f</translation>
    </message>
    <message>
        <source>Language of the texts</source>
        <comment>field.language.title</comment>
        <translation>لغة النصوص</translation>
    </message>
    <message>
        <source>In which language are the texts of this file written?</source>
        <comment>field.language.question</comment>
        <translation>بأي لغة كُتبت نصوص هذا الملف؟</translation>
    </message>
    <message>
        <source>The short name of a language, with a country or script where it matters.</source>
        <comment>field.language.help</comment>
        <translation>الاسم المختصر للغة، مع البلد أو نظام الكتابة عند الحاجة.</translation>
    </message>
    <message>
        <source>a language tag such as en, de-AT or zh-Hant</source>
        <comment>field.language.pattern</comment>
        <translation>رمز لغة مثل en أو de-AT أو zh-Hant</translation>
    </message>
    <message>
        <source>Markets</source>
        <comment>field.target_markets.title</comment>
        <translation>الأسواق</translation>
    </message>
    <message>
        <source>Where is the product sold?</source>
        <comment>field.target_markets.question</comment>
        <translation>أين يُباع المنتج؟</translation>
    </message>
    <message>
        <source>The markets decide which rules of law the statement has to meet.</source>
        <comment>field.target_markets.help</comment>
        <translation>تحدد الأسواق القواعد القانونية التي يجب أن يستوفيها الإقرار.</translation>
    </message>
    <message>
        <source>United Kingdom</source>
        <comment>field.target_markets.uk.title</comment>
        <translation>المملكة المتحدة</translation>
    </message>
    <message>
        <source>United Kingdom</source>
        <comment>field.target_markets.uk.label</comment>
        <translation>المملكة المتحدة</translation>
    </message>
    <message>
        <source>European Union</source>
        <comment>field.target_markets.eu.title</comment>
        <translation>الاتحاد الأوروبي</translation>
    </message>
    <message>
        <source>European Union</source>
        <comment>field.target_markets.eu.label</comment>
        <translation>الاتحاد الأوروبي</translation>
    </message>
    <message>
        <source>United States</source>
        <comment>field.target_markets.us.title</comment>
        <translation>الولايات المتحدة</translation>
    </message>
    <message>
        <source>United States</source>
        <comment>field.target_markets.us.label</comment>
        <translation>الولايات المتحدة</translation>
    </message>
    <message>
        <source>Australia</source>
        <comment>field.target_markets.au.title</comment>
        <translation>أستراليا</translation>
    </message>
    <message>
        <source>Australia</source>
        <comment>field.target_markets.au.label</comment>
        <translation>أستراليا</translation>
    </message>
    <message>
        <source>Singapore</source>
        <comment>field.target_markets.sg.title</comment>
        <translation>سنغافورة</translation>
    </message>
    <message>
        <source>Singapore</source>
        <comment>field.target_markets.sg.label</comment>
        <translation>سنغافورة</translation>
    </message>
    <message>
        <source>Japan</source>
        <comment>field.target_markets.jp.title</comment>
        <translation>اليابان</translation>
    </message>
    <message>
        <source>Japan</source>
        <comment>field.target_markets.jp.label</comment>
        <translation>اليابان</translation>
    </message>
    <message>
        <source>Elsewhere</source>
        <comment>field.target_markets.other.title</comment>
        <translation>بلدان أخرى</translation>
    </message>
    <message>
        <source>Elsewhere</source>
        <comment>field.target_markets.other.label</comment>
        <translation>بلدان أخرى</translation>
    </message>
    <message>
        <source>Where do buyers find all details?</source>
        <comment>field.detail_url.question</comment>
        <translation>أين يجد المشترون كل التفاصيل؟</translation>
    </message>
    <message>
        <source>Is there a shorter address that leads to the same page?</source>
        <comment>field.short_url.question</comment>
        <translation>هل يوجد عنوان أقصر يقود إلى الصفحة نفسها؟</translation>
    </message>
    <message>
        <source>It is printed in words beside the code, so that it can be typed. Use your own domain.</source>
        <comment>field.short_url.help</comment>
        <translation>يُطبع نصًا بجانب الرمز ليمكن كتابته باليد. استخدم نطاقك الخاص.</translation>
    </message>
    <message>
        <source>Where can a program fetch this disclosure?</source>
        <comment>field.machine_readable_url.question</comment>
        <translation>من أين يمكن لبرنامج أن يجلب هذا الإقرار؟</translation>
    </message>
    <message>
        <source>The address of this file for shops and comparison sites.</source>
        <comment>field.machine_readable_url.help</comment>
        <translation>عنوان هذا الملف للمتاجر ومواقع المقارنة.</translation>
    </message>
    <message>
        <source>What the statement is about and who makes it.</source>
        <comment>section.product.help</comment>
        <translation>ما الذي يتناوله الإقرار ومن يصنع المنتج.</translation>
    </message>
    <message>
        <source>What is the product called?</source>
        <comment>field.product_name.question</comment>
        <translation>ما اسم المنتج؟</translation>
    </message>
    <message>
        <source>The name on the package. It is printed as it is written here and never cut off.</source>
        <comment>field.product_name.help</comment>
        <translation>الاسم الموجود على العبوة. يُطبع كما كُتب هنا ولا يُقطع أبدًا.</translation>
    </message>
    <message>
        <source>What is it called where the full name does not fit?</source>
        <comment>field.product_short_name.question</comment>
        <translation>ما اسمه حيث لا يتسع المكان للاسم الكامل؟</translation>
    </message>
    <message>
        <source>Used only on labels that are too small for the full name.</source>
        <comment>field.product_short_name.help</comment>
        <translation>يُستخدم فقط على الملصقات التي لا تتسع للاسم الكامل.</translation>
    </message>
    <message>
        <source>Which model is it?</source>
        <comment>field.model_identifier.question</comment>
        <translation>ما الطراز؟</translation>
    </message>
    <message>
        <source>The designation by which a buyer recognises the model on the device itself.</source>
        <comment>field.model_identifier.help</comment>
        <translation>التسمية التي يعرف بها المشتري الطراز على الجهاز نفسه.</translation>
    </message>
    <message>
        <source>Which variant or batch is meant, if not every unit of the model?</source>
        <comment>field.product_variant_batch.question</comment>
        <translation>أي إصدار أو دفعة هو المقصود، إن لم تكن كل وحدات الطراز؟</translation>
    </message>
    <message>
        <source>What kind of device is it?</source>
        <comment>field.product_category.question</comment>
        <translation>ما نوع الجهاز؟</translation>
    </message>
    <message>
        <source>Camera</source>
        <comment>field.product_category.camera.title</comment>
        <translation>كاميرا</translation>
    </message>
    <message>
        <source>Doorbell</source>
        <comment>field.product_category.doorbell.title</comment>
        <translation>جرس باب</translation>
    </message>
    <message>
        <source>Lock</source>
        <comment>field.product_category.lock.title</comment>
        <translation>قفل</translation>
    </message>
    <message>
        <source>Speaker</source>
        <comment>field.product_category.speaker.title</comment>
        <translation>مكبر صوت</translation>
    </message>
    <message>
        <source>Television</source>
        <comment>field.product_category.tv.title</comment>
        <translation>تلفزيون</translation>
    </message>
    <message>
        <source>Router</source>
        <comment>field.product_category.router.title</comment>
        <translation>جهاز توجيه</translation>
    </message>
    <message>
        <source>Smart home hub</source>
        <comment>field.product_category.hub.title</comment>
        <translation>مركز المنزل الذكي</translation>
    </message>
    <message>
        <source>Lighting</source>
        <comment>field.product_category.lighting.title</comment>
        <translation>إضاءة</translation>
    </message>
    <message>
        <source>Household appliance</source>
        <comment>field.product_category.appliance.title</comment>
        <translation>جهاز منزلي</translation>
    </message>
    <message>
        <source>Wearable</source>
        <comment>field.product_category.wearable.title</comment>
        <translation>جهاز يُرتدى</translation>
    </message>
    <message>
        <source>Toy</source>
        <comment>field.product_category.toy.title</comment>
        <translation>لعبة</translation>
    </message>
    <message>
        <source>Thermostat</source>
        <comment>field.product_category.thermostat.title</comment>
        <translation>منظم حرارة</translation>
    </message>
    <message>
        <source>Alarm</source>
        <comment>field.product_category.alarm.title</comment>
        <translation>جهاز إنذار</translation>
    </message>
    <message>
        <source>Phone or tablet</source>
        <comment>field.product_category.phone_tablet.title</comment>
        <translation>هاتف أو جهاز لوحي</translation>
    </message>
    <message>
        <source>Other device</source>
        <comment>field.product_category.other.title</comment>
        <translation>جهاز آخر</translation>
    </message>
    <message>
        <source>What is the device for, and where is it used?</source>
        <comment>field.intended_purpose.question</comment>
        <translation>ما الغرض من الجهاز، وأين يُستخدم؟</translation>
    </message>
    <message>
        <source>A sentence or two about use, surroundings and main functions.</source>
        <comment>field.intended_purpose.help</comment>
        <translation>جملة أو جملتان عن الاستخدام والمحيط والوظائف الرئيسية.</translation>
    </message>
    <message>
        <source>Which number stands below the barcode?</source>
        <comment>field.gtin.question</comment>
        <translation>ما الرقم الموجود تحت الرمز الشريطي؟</translation>
    </message>
    <message>
        <source>Which software version is on the device when it is sold?</source>
        <comment>field.firmware_version.question</comment>
        <translation>ما إصدار البرنامج الموجود على الجهاز عند بيعه؟</translation>
    </message>
    <message>
        <source>Which version of the hardware is it?</source>
        <comment>field.hardware_version.question</comment>
        <translation>ما إصدار العتاد؟</translation>
    </message>
    <message>
        <source>Who makes the product?</source>
        <comment>field.manufacturer_name.question</comment>
        <translation>من يصنع المنتج؟</translation>
    </message>
    <message>
        <source>The name or trade mark under which buyers know the maker.</source>
        <comment>field.manufacturer_name.help</comment>
        <translation>الاسم أو العلامة التجارية التي يعرف بها المشترون المصنّع.</translation>
    </message>
    <message>
        <source>Where is the maker&apos;s website?</source>
        <comment>field.manufacturer_url.question</comment>
        <translation>أين موقع المصنّع؟</translation>
    </message>
    <message>
        <source>What is the maker&apos;s postal address?</source>
        <comment>field.manufacturer_address.question</comment>
        <translation>ما عنوان المصنّع البريدي؟</translation>
    </message>
    <message>
        <source>Name, street, town and country, as on an envelope.</source>
        <comment>field.manufacturer_address.help</comment>
        <translation>الاسم والشارع والمدينة والبلد، كما على مظروف.</translation>
    </message>
    <message>
        <source>How do customers reach the maker?</source>
        <comment>field.manufacturer_contact.question</comment>
        <translation>كيف يتصل العملاء بالمصنّع؟</translation>
    </message>
    <message>
        <source>An e-mail address or a page with a form.</source>
        <comment>field.manufacturer_contact.help</comment>
        <translation>عنوان بريد إلكتروني أو صفحة بها نموذج.</translation>
    </message>
    <message>
        <source>Whether and how the device gets security updates.</source>
        <comment>section.updating.help</comment>
        <translation>هل يتلقى الجهاز تحديثات أمنية، وكيف.</translation>
    </message>
    <message>
        <source>Can the device get security updates?</source>
        <comment>field.updatable.question</comment>
        <translation>هل يمكن للجهاز تلقي تحديثات أمنية؟</translation>
    </message>
    <message>
        <source>A security update is a change of software that protects the device better, for instance by closing a flaw that was reported.</source>
        <comment>field.updatable.help</comment>
        <translation>التحديث الأمني تغيير في البرنامج يحمي الجهاز حماية أفضل، كأن يُصلح ثغرة جرى الإبلاغ عنها.</translation>
    </message>
    <message>
        <source>Yes</source>
        <comment>field.updatable.yes.title</comment>
        <translation>نعم</translation>
    </message>
    <message>
        <source>Only in part</source>
        <comment>field.updatable.partly.title</comment>
        <translation>جزئيًا فقط</translation>
    </message>
    <message>
        <source>Some of its software can be updated and some cannot.</source>
        <comment>field.updatable.partly.help</comment>
        <translation>يمكن تحديث بعض برامجه ولا يمكن تحديث بعضها الآخر.</translation>
    </message>
    <message>
        <source>No</source>
        <comment>field.updatable.no.title</comment>
        <translation>لا</translation>
    </message>
    <message>
        <source>Which parts cannot be updated?</source>
        <comment>field.non_updatable_parts.question</comment>
        <translation>ما الأجزاء التي لا يمكن تحديثها؟</translation>
    </message>
    <message>
        <source>How do security updates get onto the device?</source>
        <comment>field.update_delivery.question</comment>
        <translation>كيف تصل التحديثات الأمنية إلى الجهاز؟</translation>
    </message>
    <message>
        <source>Name every way that works without asking customer service.</source>
        <comment>field.update_delivery.help</comment>
        <translation>اذكر كل طريقة تعمل دون الرجوع إلى خدمة العملاء.</translation>
    </message>
    <message>
        <source>Automatically, switched on when sold</source>
        <comment>field.update_delivery.automatic_default_on.title</comment>
        <translation>تلقائيًا، والميزة مفعّلة عند البيع</translation>
    </message>
    <message>
        <source>Automatically, once the user switches it on</source>
        <comment>field.update_delivery.automatic_opt_in.title</comment>
        <translation>تلقائيًا، بعد أن يفعّل المستخدم ذلك</translation>
    </message>
    <message>
        <source>The user starts them</source>
        <comment>field.update_delivery.user_initiated.title</comment>
        <translation>يبدأها المستخدم</translation>
    </message>
    <message>
        <source>From a memory stick, card or cable</source>
        <comment>field.update_delivery.physical_media.title</comment>
        <translation>من ذاكرة أو بطاقة أو كابل</translation>
    </message>
    <message>
        <source>A technician installs them</source>
        <comment>field.update_delivery.professional_install.title</comment>
        <translation>يركّبها فني</translation>
    </message>
    <message>
        <source>Only by replacing a part or the device</source>
        <comment>field.update_delivery.replacement_only.title</comment>
        <translation>فقط باستبدال جزء أو الجهاز</translation>
    </message>
    <message>
        <source>Can the user put off or switch off automatic updates?</source>
        <comment>field.update_postpone.question</comment>
        <translation>هل يمكن للمستخدم تأجيل التحديثات التلقائية أو إيقافها؟</translation>
    </message>
    <message>
        <source>They can be switched off</source>
        <comment>field.update_postpone.can_disable.title</comment>
        <translation>يمكن إيقافها</translation>
    </message>
    <message>
        <source>They can be put off, but not switched off</source>
        <comment>field.update_postpone.can_postpone.title</comment>
        <translation>يمكن تأجيلها، لا إيقافها</translation>
    </message>
    <message>
        <source>Neither</source>
        <comment>field.update_postpone.always_on.title</comment>
        <translation>لا هذا ولا ذاك</translation>
    </message>
    <message>
        <source>Where does it say how to switch automatic updates off?</source>
        <comment>field.auto_update_off_url.question</comment>
        <translation>أين تُشرح كيفية إيقاف التحديثات التلقائية؟</translation>
    </message>
    <message>
        <source>How do users hear of updates?</source>
        <comment>field.update_notice_channels.question</comment>
        <translation>كيف يعلم المستخدمون بالتحديثات؟</translation>
    </message>
    <message>
        <source>Name the places where a user sees that an update is there.</source>
        <comment>field.update_notice_channels.help</comment>
        <translation>اذكر الأماكن التي يرى فيها المستخدم أن تحديثًا متاح.</translation>
    </message>
    <message>
        <source>On the device</source>
        <comment>field.update_notice_channels.on_device.title</comment>
        <translation>على الجهاز</translation>
    </message>
    <message>
        <source>In the app</source>
        <comment>field.update_notice_channels.companion_app.title</comment>
        <translation>في التطبيق</translation>
    </message>
    <message>
        <source>By e-mail, for those who sign up</source>
        <comment>field.update_notice_channels.email_optin.title</comment>
        <translation>بالبريد الإلكتروني، لمن يشترك</translation>
    </message>
    <message>
        <source>By text message</source>
        <comment>field.update_notice_channels.sms.title</comment>
        <translation>برسالة نصية</translation>
    </message>
    <message>
        <source>On a web page</source>
        <comment>field.update_notice_channels.web_page.title</comment>
        <translation>على صفحة ويب</translation>
    </message>
    <message>
        <source>Not at all</source>
        <comment>field.update_notice_channels.none.title</comment>
        <translation>لا يُعلمون إطلاقًا</translation>
    </message>
    <message>
        <source>Where do users sign up for notices?</source>
        <comment>field.notice_signup_url.question</comment>
        <translation>أين يشترك المستخدمون في الإشعارات؟</translation>
    </message>
    <message>
        <source>The list must be kept apart from advertising.</source>
        <comment>field.notice_signup_url.help</comment>
        <translation>يجب أن تبقى القائمة منفصلة عن الإعلانات.</translation>
    </message>
    <message>
        <source>Are the notices kept apart from advertising?</source>
        <comment>field.notice_signup_not_marketing.question</comment>
        <translation>هل الإشعارات منفصلة عن الإعلانات؟</translation>
    </message>
    <message>
        <source>What do security updates cost?</source>
        <comment>field.update_cost.question</comment>
        <translation>كم تكلف التحديثات الأمنية؟</translation>
    </message>
    <message>
        <source>Free</source>
        <comment>field.update_cost.free.title</comment>
        <translation>مجانًا</translation>
    </message>
    <message>
        <source>The user pays for them</source>
        <comment>field.update_cost.paid.title</comment>
        <translation>يدفع المستخدم ثمنها</translation>
    </message>
    <message>
        <source>Free at first, later for money</source>
        <comment>field.update_cost.free_then_paid.title</comment>
        <translation>مجانًا أولًا ثم بمقابل</translation>
    </message>
    <message>
        <source>What does the user pay, and from when on?</source>
        <comment>field.update_cost_note.question</comment>
        <translation>ماذا يدفع المستخدم، ومنذ متى؟</translation>
    </message>
    <message>
        <source>Where does it say how to install updates?</source>
        <comment>field.update_instructions_url.question</comment>
        <translation>أين تُشرح كيفية تثبيت التحديثات؟</translation>
    </message>
    <message>
        <source>What does a user need to get updates?</source>
        <comment>field.update_connection_needed.question</comment>
        <translation>ماذا يحتاج المستخدم ليتلقى التحديثات؟</translation>
    </message>
    <message>
        <source>A connection of the device to the internet</source>
        <comment>field.update_connection_needed.internet_direct.title</comment>
        <translation>اتصال الجهاز بالإنترنت</translation>
    </message>
    <message>
        <source>The app</source>
        <comment>field.update_connection_needed.via_app.title</comment>
        <translation>التطبيق</translation>
    </message>
    <message>
        <source>A hub or base station</source>
        <comment>field.update_connection_needed.via_hub.title</comment>
        <translation>مركز أو محطة قاعدية</translation>
    </message>
    <message>
        <source>Nothing but the device and a cable or memory stick</source>
        <comment>field.update_connection_needed.local_only.title</comment>
        <translation>الجهاز وكابل أو ذاكرة فقط</translation>
    </message>
    <message>
        <source>An account with the maker</source>
        <comment>field.update_connection_needed.account_required.title</comment>
        <translation>حساب لدى المصنّع</translation>
    </message>
    <message>
        <source>How are updates protected against tampering?</source>
        <comment>field.update_security_features.question</comment>
        <translation>كيف تُحمى التحديثات من العبث بها؟</translation>
    </message>
    <message>
        <source>Name only what is built in and tested.</source>
        <comment>field.update_security_features.help</comment>
        <translation>اذكر فقط ما هو مدمج وجرى اختباره.</translation>
    </message>
    <message>
        <source>Each update is signed</source>
        <comment>field.update_security_features.signed.title</comment>
        <translation>كل تحديث موقّع</translation>
    </message>
    <message>
        <source>The signature is checked before installation</source>
        <comment>field.update_security_features.verified_before_install.title</comment>
        <translation>يُتحقق من التوقيع قبل التثبيت</translation>
    </message>
    <message>
        <source>It is fetched over an encrypted connection</source>
        <comment>field.update_security_features.secure_channel.title</comment>
        <translation>يُجلب عبر اتصال مشفّر</translation>
    </message>
    <message>
        <source>An older version cannot be installed over a newer one</source>
        <comment>field.update_security_features.downgrade_protected.title</comment>
        <translation>لا يمكن تثبيت إصدار أقدم فوق إصدار أحدث</translation>
    </message>
    <message>
        <source>A failed update is undone</source>
        <comment>field.update_security_features.recovery_image.title</comment>
        <translation>يُلغى التحديث إذا فشل</translation>
    </message>
    <message>
        <source>The update itself is encrypted</source>
        <comment>field.update_security_features.encrypted_image.title</comment>
        <translation>التحديث نفسه مشفّر</translation>
    </message>
    <message>
        <source>A stolen signing key can be revoked</source>
        <comment>field.update_security_features.key_revocation.title</comment>
        <translation>يمكن إبطال مفتاح توقيع مسروق</translation>
    </message>
    <message>
        <source>The signature withstands quantum computers</source>
        <comment>field.update_security_features.pq_signature.title</comment>
        <translation>التوقيع يصمد أمام الحواسيب الكمومية</translation>
    </message>
    <message>
        <source>Others have tested it</source>
        <comment>field.update_security_features.third_party_assessed.title</comment>
        <translation>فحصه آخرون</translation>
    </message>
    <message>
        <source>Within how many days is a serious flaw fixed, counted from its report?</source>
        <comment>field.update_fix_time_days.question</comment>
        <translation>خلال كم يومًا من الإبلاغ تُصلح ثغرة خطيرة؟</translation>
    </message>
    <message>
        <source>Is this time a goal or a commitment?</source>
        <comment>field.update_fix_time_basis.question</comment>
        <translation>هل هذه المدة هدف أم التزام؟</translation>
    </message>
    <message>
        <source>A goal</source>
        <comment>field.update_fix_time_basis.target.title</comment>
        <translation>هدف</translation>
    </message>
    <message>
        <source>A commitment</source>
        <comment>field.update_fix_time_basis.commitment.title</comment>
        <translation>التزام</translation>
    </message>
    <message>
        <source>Why can the device, or the part, not be updated?</source>
        <comment>field.non_updatable_rationale.question</comment>
        <translation>لماذا لا يمكن تحديث الجهاز أو الجزء؟</translation>
    </message>
    <message>
        <source>Do you replace the device when a flaw is found in it?</source>
        <comment>field.hardware_replacement.question</comment>
        <translation>هل تستبدل الجهاز إذا اكتُشفت فيه ثغرة؟</translation>
    </message>
    <message>
        <source>Where an update cannot fix a flaw, say whether you replace the device instead.</source>
        <comment>field.hardware_replacement.help</comment>
        <translation>إذا تعذّر إصلاح ثغرة بتحديث، فاذكر هل تستبدل الجهاز بدلًا من ذلك.</translation>
    </message>
    <message>
        <source>Is a replacement offered?</source>
        <comment>field.hardware_replacement.offered.question</comment>
        <translation>هل الاستبدال متاح؟</translation>
    </message>
    <message>
        <source>Offered</source>
        <comment>field.hardware_replacement.offered.offered.title</comment>
        <translation>العرض</translation>
    </message>
    <message>
        <source>Not offered</source>
        <comment>field.hardware_replacement.offered.not_offered.title</comment>
        <translation>غير متاح</translation>
    </message>
    <message>
        <source>Until when is a replacement offered?</source>
        <comment>field.hardware_replacement.until.question</comment>
        <translation>حتى متى يُتاح الاستبدال؟</translation>
    </message>
    <message>
        <source>How does a buyer get the replacement?</source>
        <comment>field.hardware_replacement.method.question</comment>
        <translation>كيف يحصل المشتري على الجهاز البديل؟</translation>
    </message>
    <message>
        <source>From when to when security updates are promised, and how firmly.</source>
        <comment>section.period.help</comment>
        <translation>من متى وإلى متى يوجد وعد بالتحديثات الأمنية، وما مدى الالتزام به.</translation>
    </message>
    <message>
        <source>How firm is the date?</source>
        <comment>field.support_commitment.question</comment>
        <translation>ما مدى الالتزام بالتاريخ؟</translation>
    </message>
    <message>
        <source>Buyers read a planned date as a promise. The label shows the two differently.</source>
        <comment>field.support_commitment.help</comment>
        <translation>يفهم المشترون التاريخ المخطط له على أنه وعد. يعرض الملصق الاثنين بشكل مختلف.</translation>
    </message>
    <message>
        <source>Promised at least until the date</source>
        <comment>field.support_commitment.promised.title</comment>
        <translation>موعود به على الأقل حتى التاريخ</translation>
    </message>
    <message>
        <source>Planned, not promised</source>
        <comment>field.support_commitment.planned.title</comment>
        <translation>مخطط له، غير موعود به</translation>
    </message>
    <message>
        <source>No date is promised</source>
        <comment>field.support_commitment.not_promised.title</comment>
        <translation>لا وعد بأي تاريخ</translation>
    </message>
    <message>
        <source>On which day does the support period start?</source>
        <comment>field.support_start.question</comment>
        <translation>في أي يوم تبدأ فترة الدعم؟</translation>
    </message>
    <message>
        <source>What happened on that day?</source>
        <comment>field.support_start_basis.question</comment>
        <translation>ماذا حدث في ذلك اليوم؟</translation>
    </message>
    <message>
        <source>The first unit was placed on the market</source>
        <comment>field.support_start_basis.first_placed_on_market.title</comment>
        <translation>طرح أول وحدة في السوق</translation>
    </message>
    <message>
        <source>General sale began</source>
        <comment>field.support_start_basis.general_availability.title</comment>
        <translation>بدء البيع العام</translation>
    </message>
    <message>
        <source>The buyer bought it</source>
        <comment>field.support_start_basis.purchase.title</comment>
        <translation>يوم الشراء</translation>
    </message>
    <message>
        <source>The user switched it on for the first time</source>
        <comment>field.support_start_basis.activation.title</comment>
        <translation>أول تشغيل</translation>
    </message>
    <message>
        <source>The unit was made</source>
        <comment>field.support_start_basis.manufacture.title</comment>
        <translation>صنع الوحدة</translation>
    </message>
    <message>
        <source>Until when will the device get security updates?</source>
        <comment>field.support_end.question</comment>
        <translation>حتى متى يتلقى الجهاز تحديثات أمنية؟</translation>
    </message>
    <message>
        <source>Which end of support was promised when the first unit was supplied?</source>
        <comment>field.support_end_at_first_supply.question</comment>
        <translation>أي نهاية للدعم وُعد بها عند توريد أول وحدة؟</translation>
    </message>
    <message>
        <source>It never changes, though the support may be extended later.</source>
        <comment>field.support_end_at_first_supply.help</comment>
        <translation>لا تتغير أبدًا، وإن مُدّد الدعم لاحقًا.</translation>
    </message>
    <message>
        <source>What does a user get while support lasts?</source>
        <comment>field.support_type.question</comment>
        <translation>علام يحصل المستخدم ما دام الدعم مستمرًا؟</translation>
    </message>
    <message>
        <source>Security updates</source>
        <comment>field.support_type.security_fixes.title</comment>
        <translation>التحديثات الأمنية</translation>
    </message>
    <message>
        <source>Corrections of other faults</source>
        <comment>field.support_type.bug_fixes.title</comment>
        <translation>إصلاح الأعطال الأخرى</translation>
    </message>
    <message>
        <source>New functions</source>
        <comment>field.support_type.feature_updates.title</comment>
        <translation>وظائف جديدة</translation>
    </message>
    <message>
        <source>Reports of security flaws</source>
        <comment>field.support_type.vulnerability_advisories.title</comment>
        <translation>بلاغات عن الثغرات الأمنية</translation>
    </message>
    <message>
        <source>Help by telephone or e-mail</source>
        <comment>field.support_type.helpdesk.title</comment>
        <translation>مساعدة بالهاتف أو البريد الإلكتروني</translation>
    </message>
    <message>
        <source>For how many years will the device probably be used?</source>
        <comment>field.expected_use_years.question</comment>
        <translation>كم سنة يُتوقع أن يُستخدم الجهاز؟</translation>
    </message>
    <message>
        <source>Think of what users expect, of what the device is for, and of similar products.</source>
        <comment>field.expected_use_years.help</comment>
        <translation>ضع في اعتبارك ما يتوقعه المستخدمون، والغرض من الجهاز، والمنتجات المشابهة.</translation>
    </message>
    <message>
        <source>Why support lasts this long</source>
        <comment>field.support_rationale.title</comment>
        <translation>سبب مدة الدعم</translation>
    </message>
    <message>
        <source>Why did you choose this length of support?</source>
        <comment>field.support_rationale.question</comment>
        <translation>لماذا اخترت هذه المدة للدعم؟</translation>
    </message>
    <message>
        <source>For your technical documentation; it is not printed.</source>
        <comment>field.support_rationale.help</comment>
        <translation>لوثائقك التقنية؛ لا يُطبع.</translation>
    </message>
    <message>
        <source>May the label say that buyers should not rely on security updates?</source>
        <comment>field.unsupported_statement_ack.question</comment>
        <translation>هل يجوز أن يقول الملصق إن على المشترين ألا يعتمدوا على التحديثات الأمنية؟</translation>
    </message>
    <message>
        <source>Since which day has the product been on sale?</source>
        <comment>field.general_availability.question</comment>
        <translation>منذ أي يوم يُباع المنتج؟</translation>
    </message>
    <message>
        <source>Not yet decided</source>
        <comment>field.general_availability.tba.title</comment>
        <translation>لم يُحدد بعد</translation>
    </message>
    <message>
        <source>When did the last unit leave you for the market?</source>
        <comment>field.last_placed_on_market.question</comment>
        <translation>متى طرحتَ آخر وحدة في السوق؟</translation>
    </message>
    <message>
        <source>The support of that unit, too, must last long enough.</source>
        <comment>field.last_placed_on_market.help</comment>
        <translation>يجب أن يدوم دعم تلك الوحدة أيضًا مدة كافية.</translation>
    </message>
    <message>
        <source>Units are still being placed</source>
        <comment>field.last_placed_on_market.still_placed.title</comment>
        <translation>ما زالت الوحدات تُطرح</translation>
    </message>
    <message>
        <source>Until which day can the product be ordered?</source>
        <comment>field.end_of_sales.question</comment>
        <translation>حتى أي يوم يمكن طلب المنتج؟</translation>
    </message>
    <message>
        <source>Not yet decided</source>
        <comment>field.end_of_sales.tba.title</comment>
        <translation>لم يُحدد بعد</translation>
    </message>
    <message>
        <source>On which day does every kind of support end?</source>
        <comment>field.end_of_life.question</comment>
        <translation>في أي يوم تنتهي كل أنواع الدعم؟</translation>
    </message>
    <message>
        <source>Not yet decided</source>
        <comment>field.end_of_life.tba.title</comment>
        <translation>لم يُحدد بعد</translation>
    </message>
    <message>
        <source>What a buyer can expect of the device once security updates have ended.</source>
        <comment>section.afterwards.help</comment>
        <translation>ما يمكن أن يتوقعه المشتري من الجهاز بعد انتهاء التحديثات الأمنية.</translation>
    </message>
    <message>
        <source>What does the device do when security updates have ended?</source>
        <comment>field.end_behaviour.question</comment>
        <translation>ماذا يحدث للجهاز بعد انتهاء التحديثات الأمنية؟</translation>
    </message>
    <message>
        <source>It works as before</source>
        <comment>field.end_behaviour.keeps_working.title</comment>
        <translation>يعمل كما كان</translation>
    </message>
    <message>
        <source>Some functions stop</source>
        <comment>field.end_behaviour.reduced_functions.title</comment>
        <translation>تتوقف بعض الوظائف</translation>
    </message>
    <message>
        <source>It stops working</source>
        <comment>field.end_behaviour.stops_working.title</comment>
        <translation>يتوقف عن العمل</translation>
    </message>
    <message>
        <source>Not known</source>
        <comment>field.end_behaviour.unknown.title</comment>
        <translation>غير معروف</translation>
    </message>
    <message>
        <source>Which functions stop?</source>
        <comment>field.functions_lost.question</comment>
        <translation>ما الوظائف التي تتوقف؟</translation>
    </message>
    <message>
        <source>What should users do with the device once updates have ended?</source>
        <comment>field.risk_after_support.question</comment>
        <translation>ماذا على المستخدمين أن يفعلوا بالجهاز بعد انتهاء التحديثات؟</translation>
    </message>
    <message>
        <source>Take it off the internet</source>
        <comment>field.risk_after_support.isolate_or_disconnect.title</comment>
        <translation>افصله عن الإنترنت</translation>
    </message>
    <message>
        <source>Know that the risk of attacks grows</source>
        <comment>field.risk_after_support.higher_risk.title</comment>
        <translation>أن يعلموا أن خطر الهجمات يزداد</translation>
    </message>
    <message>
        <source>Nothing, the risk stays low</source>
        <comment>field.risk_after_support.low.title</comment>
        <translation>لا شيء، يبقى الخطر منخفضًا</translation>
    </message>
    <message>
        <source>What else should users know about the risk?</source>
        <comment>field.risk_after_support_note.question</comment>
        <translation>ماذا ينبغي أن يعرف المستخدمون أيضًا عن الخطر؟</translation>
    </message>
    <message>
        <source>Would buyers expect an ordinary device of this kind, without software, to last longer?</source>
        <comment>field.shorter_than_dumb_equivalent.question</comment>
        <translation>هل يتوقع المشترون أن يدوم جهاز عادي من هذا النوع، بلا برنامج، مدة أطول؟</translation>
    </message>
    <message>
        <source>If so and if it loses functions when support ends, buyers are told before they buy.</source>
        <comment>field.shorter_than_dumb_equivalent.help</comment>
        <translation>إذا كان الأمر كذلك وكان الجهاز يفقد وظائف عند انتهاء الدعم، يُبلَّغ المشترون قبل الشراء.</translation>
    </message>
    <message>
        <source>What can users do when support has ended?</source>
        <comment>field.end_options.question</comment>
        <translation>ماذا يمكن للمستخدمين أن يفعلوا بعد انتهاء الدعم؟</translation>
    </message>
    <message>
        <source>Pay for longer support</source>
        <comment>field.end_options.buy_extended_support.title</comment>
        <translation>شراء دعم أطول</translation>
    </message>
    <message>
        <source>Trade the device in</source>
        <comment>field.end_options.trade_in.title</comment>
        <translation>استبداله بجهاز آخر</translation>
    </message>
    <message>
        <source>Use it without internet</source>
        <comment>field.end_options.offline_mode.title</comment>
        <translation>استخدامه دون إنترنت</translation>
    </message>
    <message>
        <source>Install software of others</source>
        <comment>field.end_options.third_party_firmware.title</comment>
        <translation>تثبيت برنامج من جهة أخرى</translation>
    </message>
    <message>
        <source>Return it for recycling</source>
        <comment>field.end_options.recycle.title</comment>
        <translation>إعادته للتدوير</translation>
    </message>
    <message>
        <source>Nothing</source>
        <comment>field.end_options.none.title</comment>
        <translation>لا شيء</translation>
    </message>
    <message>
        <source>Does the device work without a connection to the internet?</source>
        <comment>field.works_offline.question</comment>
        <translation>هل يعمل الجهاز دون اتصال بالإنترنت؟</translation>
    </message>
    <message>
        <source>Fully</source>
        <comment>field.works_offline.full.title</comment>
        <translation>يعمل بالكامل</translation>
    </message>
    <message>
        <source>With limits</source>
        <comment>field.works_offline.limited.title</comment>
        <translation>يعمل بقيود</translation>
    </message>
    <message>
        <source>Not at all</source>
        <comment>field.works_offline.no.title</comment>
        <translation>لا يعمل</translation>
    </message>
    <message>
        <source>On the device</source>
        <comment>field.end_of_support_notice.on_device.title</comment>
        <translation>على الجهاز</translation>
    </message>
    <message>
        <source>In the app</source>
        <comment>field.end_of_support_notice.companion_app.title</comment>
        <translation>في التطبيق</translation>
    </message>
    <message>
        <source>By e-mail, for those who sign up</source>
        <comment>field.end_of_support_notice.email_optin.title</comment>
        <translation>بالبريد الإلكتروني، لمن يشترك</translation>
    </message>
    <message>
        <source>Not at all</source>
        <comment>field.end_of_support_notice.none.title</comment>
        <translation>لا يُعلمون إطلاقًا</translation>
    </message>
    <message>
        <source>How many days before the end are users told?</source>
        <comment>field.end_of_support_notice_days.question</comment>
        <translation>قبل النهاية بكم يومًا يُعلم المستخدمون؟</translation>
    </message>
    <message>
        <source>Until when does the online service run on which the device depends?</source>
        <comment>field.cloud_dependency_end.question</comment>
        <translation>حتى متى تعمل الخدمة عبر الإنترنت التي يعتمد عليها الجهاز؟</translation>
    </message>
    <message>
        <source>As long as security updates</source>
        <comment>field.cloud_dependency_end.same_as_support.title</comment>
        <translation>ما دامت التحديثات الأمنية</translation>
    </message>
    <message>
        <source>Where to report a flaw and how the device is set up.</source>
        <comment>section.contact.help</comment>
        <translation>أين يُبلّغ عن ثغرة وكيف يُعدّ الجهاز.</translation>
    </message>
    <message>
        <source>Where can anyone report a security flaw?</source>
        <comment>field.vuln_contact.question</comment>
        <translation>أين يمكن لأي شخص الإبلاغ عن ثغرة أمنية؟</translation>
    </message>
    <message>
        <source>An e-mail address or a page, in use for as long as the support period.</source>
        <comment>field.vuln_contact.help</comment>
        <translation>عنوان بريد إلكتروني أو صفحة، تبقى قيد الاستخدام طوال فترة الدعم.</translation>
    </message>
    <message>
        <source>Where does it say how you handle reports of flaws?</source>
        <comment>field.vuln_policy_url.question</comment>
        <translation>أين تُشرح كيفية معالجتك للبلاغات عن الثغرات؟</translation>
    </message>
    <message>
        <source>Within how many days does a reporter get a first answer?</source>
        <comment>field.vuln_ack_days.question</comment>
        <translation>خلال كم يومًا يتلقى المُبلِّغ أول رد؟</translation>
    </message>
    <message>
        <source>Where is your security.txt file?</source>
        <comment>field.security_txt_url.question</comment>
        <translation>أين ملف security.txt الخاص بك؟</translation>
    </message>
    <message>
        <source>RFC 9116. It needs an Expires line in the future; this program does not look it up.</source>
        <comment>field.security_txt_url.help</comment>
        <translation>وفق RFC 9116. يحتاج إلى سطر Expires بتاريخ في المستقبل؛ هذا البرنامج لا يتحقق منه.</translation>
    </message>
    <message>
        <source>an address that ends in /.well-known/security.txt right after the host</source>
        <comment>field.security_txt_url.pattern</comment>
        <translation>عنوان ينتهي بـ ‎/.well-known/security.txt بعد اسم المضيف مباشرة</translation>
    </message>
    <message>
        <source>With which password does the device arrive?</source>
        <comment>field.default_password.question</comment>
        <translation>بأي كلمة مرور يأتي الجهاز؟</translation>
    </message>
    <message>
        <source>None, the user sets one</source>
        <comment>field.default_password.none_user_sets.title</comment>
        <translation>لا شيء، يحددها المستخدم</translation>
    </message>
    <message>
        <source>A different one for each device</source>
        <comment>field.default_password.unique_per_device.title</comment>
        <translation>مختلفة لكل جهاز</translation>
    </message>
    <message>
        <source>The same for all devices, must be changed at first use</source>
        <comment>field.default_password.shared_must_change.title</comment>
        <translation>واحدة لكل الأجهزة، يجب تغييرها عند أول استخدام</translation>
    </message>
    <message>
        <source>The same for all devices, cannot be changed</source>
        <comment>field.default_password.shared_not_changeable.title</comment>
        <translation>واحدة لكل الأجهزة، لا يمكن تغييرها</translation>
    </message>
    <message>
        <source>It works without a password</source>
        <comment>field.default_password.no_password.title</comment>
        <translation>يعمل بلا كلمة مرور</translation>
    </message>
    <message>
        <source>Where does it say how to change the password?</source>
        <comment>field.password_change_url.question</comment>
        <translation>أين تُشرح كيفية تغيير كلمة المرور؟</translation>
    </message>
    <message>
        <source>Where does it say how to set up the device with security in mind?</source>
        <comment>field.secure_setup_url.question</comment>
        <translation>أين تُشرح كيفية إعداد الجهاز مع مراعاة الأمن؟</translation>
    </message>
    <message>
        <source>Where does it say how to erase one&apos;s data before giving the device away?</source>
        <comment>field.data_erase_url.question</comment>
        <translation>أين تُشرح كيفية محو البيانات قبل التخلي عن الجهاز؟</translation>
    </message>
    <message>
        <source>Do you keep a list of the software parts (SBOM)?</source>
        <comment>field.sbom_status.question</comment>
        <translation>هل تحتفظ بقائمة مكونات البرنامج (SBOM)؟</translation>
    </message>
    <message>
        <source>Kept and public</source>
        <comment>field.sbom_status.maintained_public.title</comment>
        <translation>موجودة وعامة</translation>
    </message>
    <message>
        <source>Kept, not public</source>
        <comment>field.sbom_status.maintained_private.title</comment>
        <translation>موجودة وغير عامة</translation>
    </message>
    <message>
        <source>Not kept</source>
        <comment>field.sbom_status.not_maintained.title</comment>
        <translation>غير موجودة</translation>
    </message>
    <message>
        <source>Where can the list be fetched?</source>
        <comment>field.sbom_url.question</comment>
        <translation>من أين يمكن جلب القائمة؟</translation>
    </message>
    <message>
        <source>Do you keep a list of the hardware parts (HBOM)?</source>
        <comment>field.hbom_status.question</comment>
        <translation>هل تحتفظ بقائمة مكونات العتاد (HBOM)؟</translation>
    </message>
    <message>
        <source>Kept and public</source>
        <comment>field.hbom_status.maintained_public.title</comment>
        <translation>موجودة وعامة</translation>
    </message>
    <message>
        <source>Kept, not public</source>
        <comment>field.hbom_status.maintained_private.title</comment>
        <translation>موجودة وغير عامة</translation>
    </message>
    <message>
        <source>Not kept</source>
        <comment>field.hbom_status.not_maintained.title</comment>
        <translation>غير موجودة</translation>
    </message>
    <message>
        <source>Where is the EU declaration of conformity?</source>
        <comment>field.declaration_url.question</comment>
        <translation>أين إعلان المطابقة للاتحاد الأوروبي؟</translation>
    </message>
    <message>
        <source>Where is the British or Australian statement of compliance?</source>
        <comment>field.statement_of_compliance_url.question</comment>
        <translation>أين بيان الامتثال البريطاني أو الأسترالي؟</translation>
    </message>
    <message>
        <source>Network profile (MUD)</source>
        <comment>field.mud_url.title</comment>
        <translation>ملف تعريف الشبكة (MUD)</translation>
    </message>
    <message>
        <source>Where is the device&apos;s network profile?</source>
        <comment>field.mud_url.question</comment>
        <translation>أين ملف تعريف الشبكة الخاص بالجهاز؟</translation>
    </message>
    <message>
        <source>RFC 8520, Manufacturer Usage Description.</source>
        <comment>field.mud_url.help</comment>
        <translation>وفق RFC 8520، أي Manufacturer Usage Description.</translation>
    </message>
    <message>
        <source>Labels that others have given to the product. They are named, never drawn.</source>
        <comment>section.marks.help</comment>
        <translation>علامات منحها آخرون للمنتج. تُذكر بالاسم ولا تُرسم أبدًا.</translation>
    </message>
    <message>
        <source>Which security labels has the product been given?</source>
        <comment>field.label_claims.question</comment>
        <translation>ما العلامات الأمنية التي مُنحت للمنتج؟</translation>
    </message>
    <message>
        <source>Which label is it?</source>
        <comment>field.label_claims.item.question</comment>
        <translation>أي علامة هي؟</translation>
    </message>
    <message>
        <source>Which scheme gave it?</source>
        <comment>field.label_claims.item.scheme.question</comment>
        <translation>أي برنامج منحها؟</translation>
    </message>
    <message>
        <source>Cybersecurity Labelling Scheme (Singapore)</source>
        <comment>field.label_claims.item.scheme.sg_cls.title</comment>
        <translation>Cybersecurity Labelling Scheme (سنغافورة)</translation>
    </message>
    <message>
        <source>JC-STAR (Japan)</source>
        <comment>field.label_claims.item.scheme.jp_jcstar.title</comment>
        <translation>JC-STAR (اليابان)</translation>
    </message>
    <message>
        <source>IT security label of the BSI (Germany)</source>
        <comment>field.label_claims.item.scheme.de_bsi.title</comment>
        <translation>علامة أمن تقنية المعلومات من BSI (ألمانيا)</translation>
    </message>
    <message>
        <source>Finnish cybersecurity label</source>
        <comment>field.label_claims.item.scheme.fi_ttm.title</comment>
        <translation>علامة الأمن السيبراني الفنلندية</translation>
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
        <translation>علامة الصناعة الأسترالية</translation>
    </message>
    <message>
        <source>Which level has it?</source>
        <comment>field.label_claims.item.level.question</comment>
        <translation>ما مستواها؟</translation>
    </message>
    <message>
        <source>Under which number is it registered?</source>
        <comment>field.label_claims.item.registration_id.question</comment>
        <translation>تحت أي رقم هي مسجّلة؟</translation>
    </message>
    <message>
        <source>On which day was it issued?</source>
        <comment>field.label_claims.item.issued.question</comment>
        <translation>في أي يوم صدرت؟</translation>
    </message>
    <message>
        <source>Until which day is it valid?</source>
        <comment>field.label_claims.item.expires.question</comment>
        <translation>حتى أي يوم هي صالحة؟</translation>
    </message>
    <message>
        <source>On which page of the scheme can it be looked up?</source>
        <comment>field.label_claims.item.url.question</comment>
        <translation>في أي صفحة من صفحات البرنامج يمكن التحقق منها؟</translation>
    </message>
    <message>
        <source>Statement of compliance</source>
        <comment>section.statement.title</comment>
        <translation>بيان الامتثال</translation>
    </message>
    <message>
        <source>Only for the statement that the United Kingdom and Australia ask for; who signs it, and where.</source>
        <comment>section.statement.help</comment>
        <translation>فقط للبيان الذي تطلبه المملكة المتحدة وأستراليا: من يوقّعه، وأين.</translation>
    </message>
    <message>
        <source>Signed by</source>
        <comment>field.signatory_name.title</comment>
        <translation>الموقّع</translation>
    </message>
    <message>
        <source>Who signs the statement?</source>
        <comment>field.signatory_name.question</comment>
        <translation>من يوقّع البيان؟</translation>
    </message>
    <message>
        <source>Function</source>
        <comment>field.signatory_function.title</comment>
        <translation>المنصب</translation>
    </message>
    <message>
        <source>What is this person&apos;s function?</source>
        <comment>field.signatory_function.question</comment>
        <translation>ما منصب هذا الشخص؟</translation>
    </message>
    <message>
        <source>Place</source>
        <comment>field.place_of_issue.title</comment>
        <translation>المكان</translation>
    </message>
    <message>
        <source>Where is the statement signed?</source>
        <comment>field.place_of_issue.question</comment>
        <translation>أين يُوقّع البيان؟</translation>
    </message>
    <message>
        <source>Day of signing</source>
        <comment>field.date_of_issue.title</comment>
        <translation>يوم التوقيع</translation>
    </message>
    <message>
        <source>On which day is the statement signed?</source>
        <comment>field.date_of_issue.question</comment>
        <translation>في أي يوم يُوقّع البيان؟</translation>
    </message>
    <message>
        <source>Standards relied on</source>
        <comment>field.standards_relied_on.title</comment>
        <translation>المعايير المستند إليها</translation>
    </message>
    <message>
        <source>Which standards does the statement rely on?</source>
        <comment>field.standards_relied_on.question</comment>
        <translation>إلى أي معايير يستند البيان؟</translation>
    </message>
    <message>
        <source>Standard</source>
        <comment>field.standards_relied_on.item.title</comment>
        <translation>المعيار</translation>
    </message>
    <message>
        <source>Which standard is it?</source>
        <comment>field.standards_relied_on.item.question</comment>
        <translation>أي معيار هو؟</translation>
    </message>
    <message>
        <source>Number</source>
        <comment>field.standards_relied_on.item.number.title</comment>
        <translation>الرقم</translation>
    </message>
    <message>
        <source>What is its number?</source>
        <comment>field.standards_relied_on.item.number.question</comment>
        <translation>ما رقمه؟</translation>
    </message>
    <message>
        <source>Edition</source>
        <comment>field.standards_relied_on.item.edition.title</comment>
        <translation>الطبعة</translation>
    </message>
    <message>
        <source>Which version or edition?</source>
        <comment>field.standards_relied_on.item.edition.question</comment>
        <translation>أي إصدار أو طبعة؟</translation>
    </message>
    <message>
        <source>Date</source>
        <comment>field.standards_relied_on.item.date.title</comment>
        <translation>التاريخ</translation>
    </message>
    <message>
        <source>Of which date is it?</source>
        <comment>field.standards_relied_on.item.date.question</comment>
        <translation>ما تاريخه؟</translation>
    </message>
    <message>
        <source>Exchange with other formats</source>
        <comment>section.exchange.title</comment>
        <translation>التبادل مع صيغ أخرى</translation>
    </message>
    <message>
        <source>Filled in by the program. Exact moments that came with an OpenEoX file.</source>
        <comment>section.exchange.help</comment>
        <translation>يملؤه البرنامج. أوقات دقيقة وردت في ملف OpenEoX.</translation>
    </message>
    <message>
        <source>Moments of an OpenEoX file</source>
        <comment>field.openeox_moments.title</comment>
        <translation>أوقات ملف OpenEoX</translation>
    </message>
    <message>
        <source>Which exact moments did the OpenEoX file name?</source>
        <comment>field.openeox_moments.question</comment>
        <translation>ما الأوقات الدقيقة التي ذكرها ملف OpenEoX؟</translation>
    </message>
    <message>
        <source>They are written by &quot;import openeox&quot; and used again by &quot;export openeox&quot; for as long as they fall on the days named above.</source>
        <comment>field.openeox_moments.help</comment>
        <translation>يكتبها «import openeox» ويستخدمها «export openeox» مجددًا ما دامت تقع في الأيام المذكورة أعلاه.</translation>
    </message>
    <message>
        <source>On sale since</source>
        <comment>field.openeox_moments.general_availability.title</comment>
        <translation>في السوق منذ</translation>
    </message>
    <message>
        <source>date, time and time zone such as &quot;2031-06-30T23:59:59Z&quot;, or &quot;tba&quot;</source>
        <comment>field.openeox_moments.general_availability.pattern</comment>
        <translation>التاريخ والوقت والمنطقة الزمنية مثل «‎2031-06-30T23:59:59Z»، أو «tba»</translation>
    </message>
    <message>
        <source>Last day of sale</source>
        <comment>field.openeox_moments.end_of_sales.title</comment>
        <translation>آخر يوم للبيع</translation>
    </message>
    <message>
        <source>date, time and time zone such as &quot;2031-06-30T23:59:59Z&quot;, or &quot;tba&quot;</source>
        <comment>field.openeox_moments.end_of_sales.pattern</comment>
        <translation>التاريخ والوقت والمنطقة الزمنية مثل «‎2031-06-30T23:59:59Z»، أو «tba»</translation>
    </message>
    <message>
        <source>End of security support</source>
        <comment>field.openeox_moments.end_of_security_support.title</comment>
        <translation>نهاية الدعم الأمني</translation>
    </message>
    <message>
        <source>date, time and time zone such as &quot;2031-06-30T23:59:59Z&quot;, or &quot;tba&quot;</source>
        <comment>field.openeox_moments.end_of_security_support.pattern</comment>
        <translation>التاريخ والوقت والمنطقة الزمنية مثل «‎2031-06-30T23:59:59Z»، أو «tba»</translation>
    </message>
    <message>
        <source>End of all support</source>
        <comment>field.openeox_moments.end_of_life.title</comment>
        <translation>نهاية كل أنواع الدعم</translation>
    </message>
    <message>
        <source>date, time and time zone such as &quot;2031-06-30T23:59:59Z&quot;, or &quot;tba&quot;</source>
        <comment>field.openeox_moments.end_of_life.pattern</comment>
        <translation>التاريخ والوقت والمنطقة الزمنية مثل «‎2031-06-30T23:59:59Z»، أو «tba»</translation>
    </message>
    <message>
        <source>Last changed</source>
        <comment>field.openeox_moments.last_updated.title</comment>
        <translation>آخر تعديل</translation>
    </message>
    <message>
        <source>date, time and time zone such as &quot;2031-06-30T23:59:59Z&quot;, or &quot;tba&quot;</source>
        <comment>field.openeox_moments.last_updated.pattern</comment>
        <translation>التاريخ والوقت والمنطقة الزمنية مثل «‎2031-06-30T23:59:59Z»، أو «tba»</translation>
    </message>
    <message>
        <source>The revision number {revision} is not higher than {earlier/revision}, that of the revision before.</source>
        <comment>rule.document.revision_grows.message</comment>
        <translation>رقم المراجعة {revision} ليس أكبر من {earlier/revision}، رقم المراجعة السابقة.</translation>
    </message>
    <message>
        <source>Add 1 to the revision number whenever a changed disclosure is published.</source>
        <comment>rule.document.revision_grows.mend</comment>
        <translation>أضف 1 إلى رقم المراجعة كلما نُشر إقرار معدّل.</translation>
    </message>
    <message>
        <source>This revision says that it was changed on {last_updated}, not later than the one before ({earlier/last_updated}).</source>
        <comment>rule.document.updated_later.message</comment>
        <translation>تقول هذه المراجعة إنها عُدّلت في ‎{last_updated}، وليس ذلك بعد المراجعة السابقة (‎{earlier/last_updated}).</translation>
    </message>
    <message>
        <source>Set {@last_updated} to the time of this change.</source>
        <comment>rule.document.updated_later.mend</comment>
        <translation>اضبط {@last_updated} على وقت هذا التعديل.</translation>
    </message>
    <message>
        <source>The revision before this one was about the model {earlier/model_identifier}, this one is about {model_identifier}.</source>
        <comment>rule.document.same_product.message</comment>
        <translation>كانت المراجعة السابقة عن الطراز ‎{earlier/model_identifier}، وهذه عن الطراز ‎{model_identifier}.</translation>
    </message>
    <message>
        <source>Start a disclosure of its own, with revision 1, for another model.</source>
        <comment>rule.document.same_product.mend</comment>
        <translation>ابدأ إقرارًا مستقلًا برقم المراجعة 1 لطراز آخر.</translation>
    </message>
    <message>
        <source>The fingerprint in supersedes is not that of the revision before this one.</source>
        <comment>rule.document.supersedes_earlier.message</comment>
        <translation>البصمة في supersedes ليست بصمة المراجعة السابقة.</translation>
    </message>
    <message>
        <source>Write {earlier_hash}, or let the program make the next revision.</source>
        <comment>rule.document.supersedes_earlier.mend</comment>
        <translation>اكتب {earlier_hash}، أو دع البرنامج يصنع المراجعة التالية.</translation>
    </message>
    <message>
        <source>A device that is only replaced cannot be updated, but {@updatable} says {@updatable=yes}.</source>
        <comment>rule.updating.replacement_is_no_update.message</comment>
        <translation>الجهاز الذي يُستبدل فقط لا يمكن تحديثه، لكن جواب {@updatable} هو {@updatable=yes}.</translation>
    </message>
    <message>
        <source>Set {@updatable} to {@updatable=partly} or {@updatable=no}, or take {@update_delivery=replacement_only} out of {@update_delivery}.</source>
        <comment>rule.updating.replacement_is_no_update.mend</comment>
        <translation>اجعل جواب {@updatable} ‏{@updatable=partly} أو {@updatable=no}، أو احذف {@update_delivery=replacement_only} من {@update_delivery}.</translation>
    </message>
    <message>
        <source>Users have to see to updates themselves, but are never told that there is one.</source>
        <comment>rule.updating.users_never_hear.message</comment>
        <translation>على المستخدمين أن يتولوا التحديثات بأنفسهم، لكنهم لا يُعلمون أبدًا بوجود تحديث.</translation>
    </message>
    <message>
        <source>Name a way in which users are told, or deliver updates automatically.</source>
        <comment>rule.updating.users_never_hear.mend</comment>
        <translation>اذكر طريقة يُعلم بها المستخدمون، أو أرسل التحديثات تلقائيًا.</translation>
    </message>
    <message>
        <source>Who signs up for notices must not get advertising for it.</source>
        <comment>rule.updating.signup_not_marketing.message</comment>
        <translation>من يشترك في الإشعارات يجب ألا يتلقى إعلانات بسبب ذلك.</translation>
    </message>
    <message>
        <source>Keep the list apart from advertising and write true, or name no sign-up page.</source>
        <comment>rule.updating.signup_not_marketing.mend</comment>
        <translation>أبقِ القائمة منفصلة عن الإعلانات واكتب true، أو لا تذكر صفحة اشتراك.</translation>
    </message>
    <message>
        <source>Security updates cost money.</source>
        <comment>rule.updating.not_free.message</comment>
        <translation>التحديثات الأمنية ليست مجانية.</translation>
    </message>
    <message>
        <source>Offer security updates free of charge; some markets require it.</source>
        <comment>rule.updating.not_free.mend</comment>
        <translation>قدّم التحديثات الأمنية مجانًا؛ بعض الأسواق تشترط ذلك.</translation>
    </message>
    <message>
        <source>The revision before this one promised updates free of charge; this one asks for money.</source>
        <comment>rule.updating.cost_stays.message</comment>
        <translation>وعدت المراجعة السابقة بتحديثات مجانية؛ أما هذه فتطلب مالًا.</translation>
    </message>
    <message>
        <source>Write free.</source>
        <comment>rule.updating.cost_stays.mend</comment>
        <translation>اكتب free.</translation>
    </message>
    <message>
        <source>The revision before this one promised updates of the whole device; this one does not.</source>
        <comment>rule.updating.not_narrowed.message</comment>
        <translation>وعدت المراجعة السابقة بتحديث الجهاز كله؛ أما هذه فلا تعد به.</translation>
    </message>
    <message>
        <source>Write {@updatable=yes}.</source>
        <comment>rule.updating.not_narrowed.mend</comment>
        <translation>اكتب {@updatable=yes}.</translation>
    </message>
    <message>
        <source>Updates install themselves, but {@auto_update_off_url} does not tell how to switch that off.</source>
        <comment>rule.updating.off_switch.message</comment>
        <translation>تُثبَّت التحديثات تلقائيًا، لكن {@auto_update_off_url} لا يبيّن كيف يُوقف ذلك.</translation>
    </message>
    <message>
        <source>Add {@auto_update_off_url} with the address of the instructions.</source>
        <comment>rule.updating.off_switch.mend</comment>
        <translation>أضف {@auto_update_off_url} مع عنوان التعليمات.</translation>
    </message>
    <message>
        <source>The replacement was offered until {hardware_replacement/until}, and that day has passed.</source>
        <comment>rule.updating.still_replaced.message</comment>
        <translation>كان الاستبدال متاحًا حتى ‎{hardware_replacement/until}، وقد مضى ذلك اليوم.</translation>
    </message>
    <message>
        <source>A device that cannot be updated cannot have security updates promised.</source>
        <comment>rule.support.none_when_not_updatable.message</comment>
        <translation>الجهاز الذي لا يمكن تحديثه لا يمكن الوعد بتحديثات أمنية له.</translation>
    </message>
    <message>
        <source>Set {@support_commitment} to {@support_commitment=not_promised}.</source>
        <comment>rule.support.none_when_not_updatable.mend</comment>
        <translation>اضبط {@support_commitment} على {@support_commitment=not_promised}.</translation>
    </message>
    <message>
        <source>Without a promised date the label must tell buyers not to rely on security updates.</source>
        <comment>rule.support.unsupported_statement.message</comment>
        <translation>إذا لم يوجد وعد بتاريخ، يجب أن ينبّه الملصق المشترين إلى عدم الاعتماد على التحديثات الأمنية.</translation>
    </message>
    <message>
        <source>Write true, or promise a date.</source>
        <comment>rule.support.unsupported_statement.mend</comment>
        <translation>اكتب true، أو عِد بتاريخ.</translation>
    </message>
    <message>
        <source>Support is promised to {support_end}, but {@support_type} leaves security updates out.</source>
        <comment>rule.support.covers_security.message</comment>
        <translation>الدعم موعود به حتى ‎{support_end}، لكن {@support_type} لا يتضمن التحديثات الأمنية.</translation>
    </message>
    <message>
        <source>Add {@support_type=security_fixes} to {@support_type}.</source>
        <comment>rule.support.covers_security.mend</comment>
        <translation>أضف {@support_type=security_fixes} إلى {@support_type}.</translation>
    </message>
    <message>
        <source>The promise when first sold ({support_end_at_first_supply}) lies after the present one ({support_end}); a published period must not be shortened.</source>
        <comment>rule.support.first_supply.message</comment>
        <translation>الوعد عند أول بيع (‎{support_end_at_first_supply}) يقع بعد الوعد الحالي (‎{support_end})؛ لا يجوز تقصير فترة منشورة.</translation>
    </message>
    <message>
        <source>Write {support_end_at_first_supply} or a later date in {@support_end}.</source>
        <comment>rule.support.first_supply.mend</comment>
        <translation>اكتب ‎{support_end_at_first_supply} أو تاريخًا لاحقًا في {@support_end}.</translation>
    </message>
    <message>
        <source>The promise when first sold was {earlier/support_end_at_first_supply} and now is {support_end_at_first_supply}; it never changes.</source>
        <comment>rule.support.first_supply_stays.message</comment>
        <translation>كان الوعد عند أول بيع ‎{earlier/support_end_at_first_supply} وهو الآن ‎{support_end_at_first_supply}؛ وهو لا يتغير أبدًا.</translation>
    </message>
    <message>
        <source>Write {earlier/support_end_at_first_supply}.</source>
        <comment>rule.support.first_supply_stays.mend</comment>
        <translation>اكتب ‎{earlier/support_end_at_first_supply}.</translation>
    </message>
    <message>
        <source>The promise when first sold was {earlier/support_end_at_first_supply} and is now left out.</source>
        <comment>rule.support.first_supply_kept.message</comment>
        <translation>كان الوعد عند أول بيع ‎{earlier/support_end_at_first_supply} وقد حُذف الآن.</translation>
    </message>
    <message>
        <source>Write {earlier/support_end_at_first_supply} in {@support_end_at_first_supply}.</source>
        <comment>rule.support.first_supply_kept.mend</comment>
        <translation>اكتب ‎{earlier/support_end_at_first_supply} في {@support_end_at_first_supply}.</translation>
    </message>
    <message>
        <source>Support ends ({support_end}) before it starts ({support_start}).</source>
        <comment>rule.support.end_after_start.message</comment>
        <translation>ينتهي الدعم (‎{support_end}) قبل أن يبدأ (‎{support_start}).</translation>
    </message>
    <message>
        <source>Correct {@support_start} or {@support_end}.</source>
        <comment>rule.support.end_after_start.mend</comment>
        <translation>صحّح {@support_start} أو {@support_end}.</translation>
    </message>
    <message>
        <source>Support ends ({support_end}) before the product is on sale ({general_availability}).</source>
        <comment>rule.support.end_not_before_sale.message</comment>
        <translation>ينتهي الدعم (‎{support_end}) قبل بدء بيع المنتج (‎{general_availability}).</translation>
    </message>
    <message>
        <source>Correct {@support_end} or {@general_availability}.</source>
        <comment>rule.support.end_not_before_sale.mend</comment>
        <translation>صحّح {@support_end} أو {@general_availability}.</translation>
    </message>
    <message>
        <source>Security updates end ({support_end}) after the end of all support ({end_of_life}).</source>
        <comment>rule.support.end_not_after_life.message</comment>
        <translation>تنتهي التحديثات الأمنية (‎{support_end}) بعد نهاية كل أنواع الدعم (‎{end_of_life}).</translation>
    </message>
    <message>
        <source>Correct {@support_end} or {@end_of_life}.</source>
        <comment>rule.support.end_not_after_life.mend</comment>
        <translation>صحّح {@support_end} أو {@end_of_life}.</translation>
    </message>
    <message>
        <source>Support ended {support_end}; the label says so.</source>
        <comment>rule.support.ended.message</comment>
        <translation>انتهى الدعم في ‎{support_end}؛ والملصق يقول ذلك.</translation>
    </message>
    <message>
        <source>Support ends {support_end}, in less than twelve months.</source>
        <comment>rule.support.ends_soon.message</comment>
        <translation>ينتهي الدعم في ‎{support_end}، أي خلال أقل من اثني عشر شهرًا.</translation>
    </message>
    <message>
        <source>Consider a later date; buyers get little support from now on.</source>
        <comment>rule.support.ends_soon.mend</comment>
        <translation>فكّر في تاريخ لاحق؛ فالمشترون لن يحصلوا من الآن إلا على دعم قليل.</translation>
    </message>
    <message>
        <source>Support is promised for less than two more years, until {support_end}.</source>
        <comment>rule.support.short_promise.message</comment>
        <translation>الدعم موعود به لأقل من سنتين أخريين، حتى ‎{support_end}.</translation>
    </message>
    <message>
        <source>Consider a later date; buyers get little support from now on.</source>
        <comment>rule.support.short_promise.mend</comment>
        <translation>فكّر في تاريخ لاحق؛ فالمشترون لن يحصلوا من الآن إلا على دعم قليل.</translation>
    </message>
    <message>
        <source>Buyers read a planned date as a promise.</source>
        <comment>rule.support.planned.message</comment>
        <translation>يفهم المشترون التاريخ المخطط له على أنه وعد.</translation>
    </message>
    <message>
        <source>Promise the date ({@support_commitment=promised}), or keep it; the label then says &quot;not promised&quot;.</source>
        <comment>rule.support.planned.mend</comment>
        <translation>عِد بالتاريخ ({@support_commitment=promised})، أو أبقه كما هو؛ عندئذ يقول الملصق «غير موعود بها».</translation>
    </message>
    <message>
        <source>The device can be updated, but no end of support is named.</source>
        <comment>rule.support.date_named.message</comment>
        <translation>يمكن تحديث الجهاز، لكن لم تُذكر نهاية للدعم.</translation>
    </message>
    <message>
        <source>Name {@support_end} and set {@support_commitment} to {@support_commitment=promised}.</source>
        <comment>rule.support.date_named.mend</comment>
        <translation>اذكر {@support_end} واضبط {@support_commitment} على {@support_commitment=promised}.</translation>
    </message>
    <message>
        <source>The support period counts from the day a unit is placed on the market, not from {support_start_basis}.</source>
        <comment>rule.support.start_on_market.message</comment>
        <translation>تُحسب فترة الدعم من يوم طرح الوحدة في السوق، لا من {support_start_basis}.</translation>
    </message>
    <message>
        <source>Write {@support_start_basis=first_placed_on_market} and the day it happened.</source>
        <comment>rule.support.start_on_market.mend</comment>
        <translation>اكتب {@support_start_basis=first_placed_on_market} واليوم الذي حدث فيه ذلك.</translation>
    </message>
    <message>
        <source>The support period was published to {earlier/support_end} and now ends {support_end}; a published period must not be shortened.</source>
        <comment>rule.support.not_shortened.message</comment>
        <translation>نُشرت فترة الدعم حتى ‎{earlier/support_end} وهي تنتهي الآن في ‎{support_end}؛ لا يجوز تقصير فترة منشورة.</translation>
    </message>
    <message>
        <source>Write {earlier/support_end} or a later date.</source>
        <comment>rule.support.not_shortened.mend</comment>
        <translation>اكتب ‎{earlier/support_end} أو تاريخًا لاحقًا.</translation>
    </message>
    <message>
        <source>Write {@support_commitment=promised}.</source>
        <comment>rule.support.not_weakened.mend</comment>
        <translation>اكتب {@support_commitment=promised}.</translation>
    </message>
    <message>
        <source>Support was published to start {earlier/support_start} and now starts {support_start}; a published period must not be shortened.</source>
        <comment>rule.support.start_not_later.message</comment>
        <translation>نُشر أن الدعم يبدأ في ‎{earlier/support_start} وهو يبدأ الآن في ‎{support_start}؛ لا يجوز تقصير فترة منشورة.</translation>
    </message>
    <message>
        <source>Write {earlier/support_start} or an earlier day.</source>
        <comment>rule.support.start_not_later.mend</comment>
        <translation>اكتب ‎{earlier/support_start} أو يومًا أسبق.</translation>
    </message>
    <message>
        <source>Sale ends ({end_of_sales}) before it starts ({general_availability}).</source>
        <comment>rule.lifecycle.sales_after_start.message</comment>
        <translation>ينتهي البيع (‎{end_of_sales}) قبل أن يبدأ (‎{general_availability}).</translation>
    </message>
    <message>
        <source>Correct {@end_of_sales} or {@general_availability}.</source>
        <comment>rule.lifecycle.sales_after_start.mend</comment>
        <translation>صحّح {@end_of_sales} أو {@general_availability}.</translation>
    </message>
    <message>
        <source>All support ends ({end_of_life}) before the product is on sale ({general_availability}).</source>
        <comment>rule.lifecycle.life_after_start.message</comment>
        <translation>تنتهي كل أنواع الدعم (‎{end_of_life}) قبل بدء بيع المنتج (‎{general_availability}).</translation>
    </message>
    <message>
        <source>Correct {@end_of_life} or {@general_availability}.</source>
        <comment>rule.lifecycle.life_after_start.mend</comment>
        <translation>صحّح {@end_of_life} أو {@general_availability}.</translation>
    </message>
    <message>
        <source>All support ends ({end_of_life}) while the product is still sold (to {end_of_sales}).</source>
        <comment>rule.lifecycle.life_after_sales.message</comment>
        <translation>تنتهي كل أنواع الدعم (‎{end_of_life}) والمنتج ما زال يُباع (حتى ‎{end_of_sales}).</translation>
    </message>
    <message>
        <source>Correct {@end_of_life} or {@end_of_sales}.</source>
        <comment>rule.lifecycle.life_after_sales.mend</comment>
        <translation>صحّح {@end_of_life} أو {@end_of_sales}.</translation>
    </message>
    <message>
        <source>The last unit was placed on the market ({last_placed_on_market}) before sale began ({general_availability}).</source>
        <comment>rule.lifecycle.placed_after_start.message</comment>
        <translation>طُرحت آخر وحدة في السوق (‎{last_placed_on_market}) قبل بدء البيع (‎{general_availability}).</translation>
    </message>
    <message>
        <source>Correct {@last_placed_on_market} or {@general_availability}.</source>
        <comment>rule.lifecycle.placed_after_start.mend</comment>
        <translation>صحّح {@last_placed_on_market} أو {@general_availability}.</translation>
    </message>
    <message>
        <source>All support ends ({end_of_life}) before the last unit is placed on the market ({last_placed_on_market}).</source>
        <comment>rule.lifecycle.life_after_placing.message</comment>
        <translation>تنتهي كل أنواع الدعم (‎{end_of_life}) قبل طرح آخر وحدة في السوق (‎{last_placed_on_market}).</translation>
    </message>
    <message>
        <source>Correct {@end_of_life} or {@last_placed_on_market}.</source>
        <comment>rule.lifecycle.life_after_placing.mend</comment>
        <translation>صحّح {@end_of_life} أو {@last_placed_on_market}.</translation>
    </message>
    <message>
        <source>The end is known, but not since when the product is on sale.</source>
        <comment>rule.lifecycle.start_undecided.message</comment>
        <translation>النهاية معروفة، لكن ليس معروفًا منذ متى يُباع المنتج.</translation>
    </message>
    <message>
        <source>Give the date of {@general_availability}.</source>
        <comment>rule.lifecycle.start_undecided.mend</comment>
        <translation>اذكر تاريخ {@general_availability}.</translation>
    </message>
    <message>
        <source>The end of all support is known ({end_of_life}), but not the last day of sale.</source>
        <comment>rule.lifecycle.sales_undecided.message</comment>
        <translation>نهاية كل أنواع الدعم معروفة (‎{end_of_life})، لكن آخر يوم للبيع غير معروف.</translation>
    </message>
    <message>
        <source>Give the date of {@end_of_sales}.</source>
        <comment>rule.lifecycle.sales_undecided.mend</comment>
        <translation>اذكر تاريخ {@end_of_sales}.</translation>
    </message>
    <message>
        <source>The product is sold to {end_of_sales}, but gets security updates only to {support_end}.</source>
        <comment>rule.lifecycle.sold_unsupported.message</comment>
        <translation>يُباع المنتج حتى ‎{end_of_sales}، لكنه لا يتلقى تحديثات أمنية إلا حتى ‎{support_end}.</translation>
    </message>
    <message>
        <source>End the sale earlier, or support it for longer.</source>
        <comment>rule.lifecycle.sold_unsupported.mend</comment>
        <translation>أنهِ البيع قبل ذلك، أو ادعم المنتج مدة أطول.</translation>
    </message>
    <message>
        <source>The end of all support was published ({earlier/end_of_life}) and is now {@end_of_life=tba}.</source>
        <comment>rule.lifecycle.date_stays.message</comment>
        <translation>نُشرت نهاية كل الدعم ({earlier/end_of_life}) وهي الآن {@end_of_life=tba}.</translation>
    </message>
    <message>
        <source>Keep the date, or give a later one.</source>
        <comment>rule.lifecycle.date_stays.mend</comment>
        <translation>أبقِ التاريخ، أو اذكر تاريخًا لاحقًا.</translation>
    </message>
    <message>
        <source>The end of all support was published as {earlier/end_of_life} and is now {end_of_life}.</source>
        <comment>rule.lifecycle.life_not_shortened.message</comment>
        <translation>نُشرت نهاية كل أنواع الدعم بتاريخ ‎{earlier/end_of_life} وهي الآن ‎{end_of_life}.</translation>
    </message>
    <message>
        <source>Keep the date, or tell those who have bought the device.</source>
        <comment>rule.lifecycle.life_not_shortened.mend</comment>
        <translation>أبقِ التاريخ، أو أبلغ من اشتروا الجهاز.</translation>
    </message>
    <message>
        <source>The last day of sale was published ({earlier/end_of_sales}) and is now {@end_of_sales=tba}.</source>
        <comment>rule.lifecycle.sales_date_stays.message</comment>
        <translation>نُشر آخر يوم للبيع ({earlier/end_of_sales}) وهو الآن {@end_of_sales=tba}.</translation>
    </message>
    <message>
        <source>Keep the date, or give another one.</source>
        <comment>rule.lifecycle.sales_date_stays.mend</comment>
        <translation>أبقِ التاريخ، أو اذكر تاريخًا آخر.</translation>
    </message>
    <message>
        <source>The first day of sale was published ({earlier/general_availability}) and is now {@general_availability=tba}.</source>
        <comment>rule.lifecycle.start_date_stays.message</comment>
        <translation>نُشر أول يوم للبيع ({earlier/general_availability}) وهو الآن {@general_availability=tba}.</translation>
    </message>
    <message>
        <source>Keep the date, or give another one.</source>
        <comment>rule.lifecycle.start_date_stays.mend</comment>
        <translation>أبقِ التاريخ، أو اذكر تاريخًا آخر.</translation>
    </message>
    <message>
        <source>Buyers of a device that guards a home need to know what it does without updates.</source>
        <comment>rule.afterwards.behaviour_unknown.message</comment>
        <translation>يحتاج مشترو جهاز يحرس المنزل إلى معرفة ما يفعله دون تحديثات.</translation>
    </message>
    <message>
        <source>Find out what the device does without updates, and say it.</source>
        <comment>rule.afterwards.behaviour_unknown.mend</comment>
        <translation>اعرف ما يفعله الجهاز دون تحديثات، واذكره.</translation>
    </message>
    <message>
        <source>The device stops working, but {@end_of_life} does not tell when.</source>
        <comment>rule.afterwards.stops_without_date.message</comment>
        <translation>يتوقف الجهاز عن العمل، لكن {@end_of_life} لا يبيّن متى.</translation>
    </message>
    <message>
        <source>Add {@end_of_life} with its date.</source>
        <comment>rule.afterwards.stops_without_date.mend</comment>
        <translation>أضف {@end_of_life} مع تاريخه.</translation>
    </message>
    <message>
        <source>Users are told of updates, but not that support ends.</source>
        <comment>rule.afterwards.nobody_told.message</comment>
        <translation>يُعلم المستخدمون بالتحديثات، لا بانتهاء الدعم.</translation>
    </message>
    <message>
        <source>Tell them in the same way and name it in {@end_of_support_notice}, or say in {@end_of_support_notice_reason} why that cannot be done.</source>
        <comment>rule.afterwards.nobody_told.mend</comment>
        <translation>أعلمهم بالطريقة نفسها واذكرها في {@end_of_support_notice}، أو اذكر في {@end_of_support_notice_reason} لماذا يتعذر ذلك.</translation>
    </message>
    <message>
        <source>The revision before this one said that the device works as before when support ends; this one says less.</source>
        <comment>rule.afterwards.not_worse.message</comment>
        <translation>قالت المراجعة السابقة إن الجهاز يعمل كما كان بعد انتهاء الدعم؛ أما هذه فتعد بأقل من ذلك.</translation>
    </message>
    <message>
        <source>Keep what was published, or tell those who have bought the device.</source>
        <comment>rule.afterwards.not_worse.mend</comment>
        <translation>أبقِ ما نُشر، أو أبلغ من اشتروا الجهاز.</translation>
    </message>
    <message>
        <source>The revision before this one said that some functions stop; now the device stops working.</source>
        <comment>rule.afterwards.not_stopped.message</comment>
        <translation>قالت المراجعة السابقة إن بعض الوظائف تتوقف؛ أما الآن فيتوقف الجهاز عن العمل.</translation>
    </message>
    <message>
        <source>Keep what was published, or tell those who have bought the device.</source>
        <comment>rule.afterwards.not_stopped.mend</comment>
        <translation>أبقِ ما نُشر، أو أبلغ من اشتروا الجهاز.</translation>
    </message>
    <message>
        <source>The device does not last as long as an ordinary one and loses functions when support ends; the label warns of it.</source>
        <comment>rule.afterwards.warned_before_sale.message</comment>
        <translation>يدوم الجهاز أقل من جهاز عادي ويفقد وظائف عند انتهاء الدعم؛ والملصق يحذّر من ذلك.</translation>
    </message>
    <message>
        <source>There is nothing to do.</source>
        <comment>rule.afterwards.warned_before_sale.mend</comment>
        <translation>لا يلزم فعل شيء.</translation>
    </message>
    <message>
        <source>All devices have the same password and nobody can change it.</source>
        <comment>rule.contact.password_fixed.message</comment>
        <translation>لكل الأجهزة كلمة المرور نفسها ولا يمكن لأحد تغييرها.</translation>
    </message>
    <message>
        <source>Let the user set a password, or give each device its own.</source>
        <comment>rule.contact.password_fixed.mend</comment>
        <translation>دع المستخدم يحدد كلمة مرور، أو أعطِ كل جهاز كلمة مرور خاصة به.</translation>
    </message>
    <message>
        <source>The registration number {item/registration_id} does not hold the day on which the label ends, {item/expires}.</source>
        <comment>rule.claims.number.message</comment>
        <translation>رقم التسجيل ‎{item/registration_id} لا يتضمن اليوم الذي تنتهي فيه العلامة، ‎{item/expires}.</translation>
    </message>
    <message>
        <source>Copy the number from the label; it reads CSA/DDMMYY/number.</source>
        <comment>rule.claims.number.mend</comment>
        <translation>انسخ الرقم من العلامة؛ صيغته CSA/DDMMYY/number (اليوم والشهر والسنة ثم الرقم).</translation>
    </message>
    <message>
        <source>The label of Singapore lasts three years at most, but this one is to last from {item/issued} to {item/expires}.</source>
        <comment>rule.claims.three_years.message</comment>
        <translation>تدوم علامة سنغافورة ثلاث سنوات على الأكثر، لكن هذه تدوم من ‎{item/issued} إلى ‎{item/expires}.</translation>
    </message>
    <message>
        <source>Copy both days from the certificate.</source>
        <comment>rule.claims.three_years.mend</comment>
        <translation>انسخ اليومين من الشهادة.</translation>
    </message>
    <message>
        <source>A JC-STAR label lasts two years at most, but this one is to last from {item/issued} to {item/expires}.</source>
        <comment>rule.claims.two_years.message</comment>
        <translation>تدوم علامة JC-STAR سنتين على الأكثر، لكن هذه تدوم من ‎{item/issued} إلى ‎{item/expires}.</translation>
    </message>
    <message>
        <source>Copy both days from the certificate.</source>
        <comment>rule.claims.two_years.mend</comment>
        <translation>انسخ اليومين من الشهادة.</translation>
    </message>
    <message>
        <source>The label lasts to {item/expires}, longer than the support to {support_end}.</source>
        <comment>rule.claims.within_support.message</comment>
        <translation>تدوم العلامة حتى ‎{item/expires}، أي أطول من الدعم الذي يستمر حتى ‎{support_end}.</translation>
    </message>
    <message>
        <source>Correct one of the two days; the label lasts no longer than security updates do.</source>
        <comment>rule.claims.within_support.mend</comment>
        <translation>صحّح أحد اليومين؛ لا تدوم العلامة أطول من التحديثات الأمنية.</translation>
    </message>
    <message>
        <source>The label ends ({item/expires}) before it was issued ({item/issued}).</source>
        <comment>rule.claims.expires_after_issue.message</comment>
        <translation>تنتهي العلامة (‎{item/expires}) قبل إصدارها (‎{item/issued}).</translation>
    </message>
    <message>
        <source>Copy both days from the certificate.</source>
        <comment>rule.claims.expires_after_issue.mend</comment>
        <translation>انسخ اليومين من الشهادة.</translation>
    </message>
    <message>
        <source>This label has ended, {item/expires}.</source>
        <comment>rule.claims.expired.message</comment>
        <translation>انتهت هذه العلامة في ‎{item/expires}.</translation>
    </message>
    <message>
        <source>The Finnish label is no longer given.</source>
        <comment>rule.claims.no_longer_issued.message</comment>
        <translation>لم تعد العلامة الفنلندية تُمنح.</translation>
    </message>
    <message>
        <source>Take it out once its day has come.</source>
        <comment>rule.claims.no_longer_issued.mend</comment>
        <translation>احذفها عندما يحل يوم انتهائها.</translation>
    </message>
    <message>
        <source>A statement of compliance is signed, but {@product_variant_batch} is missing.</source>
        <comment>rule.statement.names_the_batch.message</comment>
        <translation>وُقّع بيان امتثال، لكن {@product_variant_batch} غير موجود.</translation>
    </message>
    <message>
        <source>Name the type or batch for which the statement stands.</source>
        <comment>rule.statement.names_the_batch.mend</comment>
        <translation>اذكر النوع أو الدفعة التي يخصها البيان.</translation>
    </message>
    <message>
        <source>A statement of compliance is signed, but the maker&apos;s postal address is missing.</source>
        <comment>rule.statement.names_the_maker.message</comment>
        <translation>وُقّع بيان امتثال، لكن عنوان المصنّع البريدي غير موجود.</translation>
    </message>
    <message>
        <source>Add {@manufacturer_address}.</source>
        <comment>rule.statement.names_the_maker.mend</comment>
        <translation>أضف {@manufacturer_address}.</translation>
    </message>
    <message>
        <source>A statement of compliance is signed, but not the end of support that held when the first unit was supplied.</source>
        <comment>rule.statement.names_the_period.message</comment>
        <translation>وُقّع بيان امتثال، لكن لم تُذكر نهاية الدعم التي كانت سارية عند توريد أول وحدة.</translation>
    </message>
    <message>
        <source>Add {@support_end_at_first_supply}.</source>
        <comment>rule.statement.names_the_period.mend</comment>
        <translation>أضف {@support_end_at_first_supply}.</translation>
    </message>
    <message>
        <source>The United Kingdom asks for the statement in English, but the texts are in &quot;{language}&quot;.</source>
        <comment>rule.text.english.message</comment>
        <translation>تطلب المملكة المتحدة الإقرار بالإنجليزية، لكن النصوص باللغة «{language}».</translation>
    </message>
    <message>
        <source>Write the texts in English too, under &quot;en&quot;.</source>
        <comment>rule.text.english.mend</comment>
        <translation>اكتب النصوص بالإنجليزية أيضًا، تحت «en».</translation>
    </message>
    <message>
        <source>The text says &quot;{word}&quot;, which promises buyers more than it means.</source>
        <comment>rule.text.no_vague_promise.message</comment>
        <translation>يقول النص «{word}»، وهذا يعد المشترين بأكثر مما يعنيه.</translation>
    </message>
    <message>
        <source>Name a date, or leave the words out.</source>
        <comment>rule.text.no_vague_promise.mend</comment>
        <translation>اذكر تاريخًا، أو احذف هذه الكلمات.</translation>
    </message>
    <message>
        <source>The text says &quot;{word}&quot;, which buyers misread.</source>
        <comment>rule.text.plain_words.message</comment>
        <translation>يقول النص «{word}»، وهذا ما يسيء المشترون فهمه.</translation>
    </message>
    <message>
        <source>Use plainer words.</source>
        <comment>rule.text.plain_words.mend</comment>
        <translation>استخدم كلمات أبسط.</translation>
    </message>
    <message>
        <source>NTIA 2017 elements with the FTC&apos;s additions</source>
        <comment>profile.ntia.title</comment>
        <translation>عناصر NTIA لعام 2017 مع إضافات FTC</translation>
    </message>
    <message>
        <source>UK Product Security Regulations 2023</source>
        <comment>profile.uk-psti.title</comment>
        <translation>لوائح أمن المنتجات في المملكة المتحدة 2023</translation>
    </message>
    <message>
        <source>EU Cyber Resilience Act</source>
        <comment>profile.eu-cra.title</comment>
        <translation>قانون المرونة السيبرانية للاتحاد الأوروبي</translation>
    </message>
    <message>
        <source>EU ecodesign of smartphones and tablets</source>
        <comment>profile.eu-phone-tablet.title</comment>
        <translation>التصميم البيئي للهواتف الذكية والأجهزة اللوحية في الاتحاد الأوروبي</translation>
    </message>
    <message>
        <source>Australian smart device rules 2025</source>
        <comment>profile.au-smart-devices.title</comment>
        <translation>القواعد الأسترالية للأجهزة الذكية 2025</translation>
    </message>
    <message>
        <source>US Cyber Trust Mark, data for the registry</source>
        <comment>profile.us-cyber-trust-mark.title</comment>
        <translation>علامة US Cyber Trust Mark، بيانات للسجل</translation>
    </message>
    <message>
        <source>ETSI EN 303 645, provisions on updates</source>
        <comment>profile.etsi-303-645.title</comment>
        <translation>معيار ETSI EN 303 645، الأحكام المتعلقة بالتحديثات</translation>
    </message>
    <message>
        <source>OpenEoX Core 1.0, what a file of it needs</source>
        <comment>profile.openeox.title</comment>
        <translation>صيغة OpenEoX Core 1.0، ما يحتاجه ملف منها</translation>
    </message>
    <message>
        <source>A statement of compliance names the type and the batch; write &quot;all units&quot; where every unit is meant.</source>
        <comment>field.product_variant_batch.help</comment>
        <translation>يذكر بيان الامتثال النوع والدفعة؛ اكتب «جميع الوحدات» إذا كان كل جهاز مقصودًا.</translation>
    </message>
    <message>
        <source>Automatic updates cannot both be on when the device is sold and wait to be switched on.</source>
        <comment>rule.updating.one_automatic_way.message</comment>
        <translation>لا يمكن أن تكون التحديثات التلقائية مفعّلة عند البيع وتنتظر التفعيل في الوقت نفسه.</translation>
    </message>
    <message>
        <source>Leave out one of {@update_delivery=automatic_default_on} and {@update_delivery=automatic_opt_in}.</source>
        <comment>rule.updating.one_automatic_way.mend</comment>
        <translation>احذف {@update_delivery=automatic_default_on} أو {@update_delivery=automatic_opt_in}.</translation>
    </message>
    <message>
        <source>Since which moment is it on sale?</source>
        <comment>field.openeox_moments.general_availability.question</comment>
        <translation>منذ أي لحظة يُباع؟</translation>
    </message>
    <message>
        <source>At which moment does its sale end?</source>
        <comment>field.openeox_moments.end_of_sales.question</comment>
        <translation>في أي لحظة ينتهي بيعه؟</translation>
    </message>
    <message>
        <source>At which moment does security support end?</source>
        <comment>field.openeox_moments.end_of_security_support.question</comment>
        <translation>في أي لحظة ينتهي الدعم الأمني؟</translation>
    </message>
    <message>
        <source>At which moment does all support end?</source>
        <comment>field.openeox_moments.end_of_life.question</comment>
        <translation>في أي لحظة تنتهي كل أنواع الدعم؟</translation>
    </message>
    <message>
        <source>At which moment was that file last changed?</source>
        <comment>field.openeox_moments.last_updated.question</comment>
        <translation>في أي لحظة عُدِّل ذلك الملف آخر مرة؟</translation>
    </message>
    <message>
        <source>The program writes it. It tells later programs how to read the file.</source>
        <comment>field.schema_version.help</comment>
        <translation>يكتبه البرنامج. وهو يبيّن للبرامج اللاحقة كيف تقرأ الملف.</translation>
    </message>
    <message>
        <source>Which revision is this?</source>
        <comment>field.revision.question</comment>
        <translation>أي مراجعة هذه؟</translation>
    </message>
    <message>
        <source>The fingerprint (SHA-256) of the revision before this one, 64 characters. The program writes it when the next revision is begun.</source>
        <comment>field.supersedes.help</comment>
        <translation>بصمة المراجعة السابقة (SHA-256)، وهي 64 رمزًا. يكتبها البرنامج عند بدء المراجعة التالية.</translation>
    </message>
    <message>
        <source>GTIN (EAN, UPC) of 8, 12, 13 or 14 digits. The code on the label can carry it, so that a till and a phone read the same code.</source>
        <comment>field.gtin.help</comment>
        <translation>رقم GTIN (EAN أو UPC) من 8 أو 12 أو 13 أو 14 رقمًا. يمكن أن يحمله الرمز الموجود على الملصق، فيقرأ صندوق الدفع والهاتف الرمز نفسه.</translation>
    </message>
    <message>
        <source>Where the code leads</source>
        <comment>field.code_leads_to.title</comment>
        <translation>وجهة الرمز</translation>
    </message>
    <message>
        <source>Which address is in the code on the label?</source>
        <comment>field.code_leads_to.question</comment>
        <translation>أي عنوان يحمله الرمز الموجود على الملصق؟</translation>
    </message>
    <message>
        <source>The page is what you entered as the page with all details. The GS1 Digital Link is made of its host and the barcode number (https://HOST/01/GTIN); your server has to send it on to the page. Without an answer it is the GS1 Digital Link.</source>
        <comment>field.code_leads_to.help</comment>
        <translation>الصفحة هي ما أدخلته في «صفحة بكل التفاصيل». يتكون GS1 Digital Link من اسم مضيفها ورقم الرمز الشريطي (‎https://HOST/01/GTIN)؛ وعلى خادمك أن يحيله إلى الصفحة. دون إجابة يُستخدم GS1 Digital Link.</translation>
    </message>
    <message>
        <source>The page with all details</source>
        <comment>field.code_leads_to.page.title</comment>
        <translation>الصفحة التي بها كل التفاصيل</translation>
    </message>
    <message>
        <source>The page with all details</source>
        <comment>field.code_leads_to.page.label</comment>
        <translation>الصفحة التي بها كل التفاصيل</translation>
    </message>
    <message>
        <source>The GS1 Digital Link with the barcode number</source>
        <comment>field.code_leads_to.gs1_digital_link.title</comment>
        <translation>رابط GS1 Digital Link مع رقم الرمز الشريطي</translation>
    </message>
    <message>
        <source>The GS1 Digital Link with the barcode number</source>
        <comment>field.code_leads_to.gs1_digital_link.label</comment>
        <translation>رابط GS1 Digital Link مع رقم الرمز الشريطي</translation>
    </message>
    <message>
        <source>Yes means that whoever signs up for notices gets no advertising.</source>
        <comment>field.notice_signup_not_marketing.help</comment>
        <translation>«نعم» تعني أن من يشترك في الإشعارات لا يتلقى إعلانات.</translation>
    </message>
    <message>
        <source>Without a promised date the label must say so in plain words.</source>
        <comment>field.unsupported_statement_ack.help</comment>
        <translation>دون تاريخ موعود يجب أن يقول الملصق ذلك بكلمات واضحة.</translation>
    </message>
    <message>
        <source>How many days at most until a reporter hears from you again?</source>
        <comment>field.vuln_status_interval_days.question</comment>
        <translation>بعد كم يومًا على الأكثر يتلقى المُبلِّغ ردًا آخر منك؟</translation>
    </message>
    <message>
        <source>The file says that it was last changed on {last_updated}, which lies in the future.</source>
        <comment>rule.document.updated_in_future.message</comment>
        <translation>يقول الملف إنه عُدّل آخر مرة في ‎{last_updated}، وهذا في المستقبل.</translation>
    </message>
    <message>
        <source>Write the time of the last change before you publish the file, and check the clock of your computer.</source>
        <comment>rule.document.updated_in_future.mend</comment>
        <translation>اكتب وقت آخر تعديل قبل نشر الملف، وتحقق من ساعة حاسوبك.</translation>
    </message>
    <message>
        <source>The file says that it was last changed on {last_updated}, before there were such disclosures.</source>
        <comment>rule.document.updated_too_early.message</comment>
        <translation>يقول الملف إنه عُدّل آخر مرة في ‎{last_updated}، أي قبل وجود مثل هذه الإقرارات.</translation>
    </message>
    <message>
        <source>Check the year.</source>
        <comment>rule.document.updated_too_early.mend</comment>
        <translation>تحقق من السنة.</translation>
    </message>
    <message>
        <source>Set {@hardware_replacement/offered} to {@hardware_replacement/offered=not_offered}, or give the new date, in the next revision.</source>
        <comment>rule.updating.still_replaced.mend</comment>
        <translation>اجعل جواب {@hardware_replacement/offered} ‏{@hardware_replacement/offered=not_offered}، أو اذكر التاريخ الجديد، في المراجعة التالية.</translation>
    </message>
    <message>
        <source>Support ended {support_end}, before this first disclosure was written ({last_updated}).</source>
        <comment>rule.support.new_already_ended.message</comment>
        <translation>انتهى الدعم في ‎{support_end}، قبل كتابة هذا الإقرار الأول (‎{last_updated}).</translation>
    </message>
    <message>
        <source>The last unit is placed on the market on {last_placed_on_market}, but support ends {support_end}, less than five years later.</source>
        <comment>rule.support.five_years.message</comment>
        <translation>تُطرح آخر وحدة في السوق في ‎{last_placed_on_market}، لكن الدعم ينتهي في ‎{support_end}، بعد أقل من خمس سنوات من ذلك.</translation>
    </message>
    <message>
        <source>Write {limit} or a later date in {@support_end}, or name in {@expected_use_years} that the device is used for less than five years.</source>
        <comment>rule.support.five_years.mend</comment>
        <translation>اكتب ‎{limit} أو تاريخًا لاحقًا في {@support_end}، أو اذكر في {@expected_use_years} أن الجهاز يُستخدم أقل من خمس سنوات.</translation>
    </message>
    <message>
        <source>The device is used for {expected_use_years} years, but the last unit, placed on the market on {last_placed_on_market}, is supported for less, to {support_end}.</source>
        <comment>rule.support.expected_use.message</comment>
        <translation>مدة استخدام الجهاز بالسنوات {expected_use_years}، لكن آخر وحدة، المطروحة في السوق في ‎{last_placed_on_market}، تُدعم مدة أقل، حتى ‎{support_end}.</translation>
    </message>
    <message>
        <source>Write {limit} or a later date in {@support_end}.</source>
        <comment>rule.support.expected_use.mend</comment>
        <translation>اكتب ‎{limit} أو تاريخًا لاحقًا في {@support_end}.</translation>
    </message>
    <message>
        <source>Take it out, or give the days of the new one, in the next revision.</source>
        <comment>rule.claims.expired.mend</comment>
        <translation>احذفها، أو اذكر تاريخي العلامة الجديدة، في المراجعة التالية.</translation>
    </message>
    <message>
        <source>Electronic shelf label, 400 x 300 dots</source>
        <comment>template.esl.title</comment>
        <translation>ملصق رف إلكتروني، 400 × 300 نقطة</translation>
    </message>
    <message>
        <source>Electronic shelf label, 296 x 128 dots</source>
        <comment>template.esl_small.title</comment>
        <translation>ملصق رف إلكتروني، 296 × 128 نقطة</translation>
    </message>
    <message>
        <source>Full facts panel for packaging</source>
        <comment>template.panel.title</comment>
        <translation>لوحة كاملة للعبوة</translation>
    </message>
    <message>
        <source>Fact sheet, A4</source>
        <comment>template.sheet.title</comment>
        <translation>ورقة البيانات، A4</translation>
    </message>
    <message>
        <source>Fact sheet, US Letter</source>
        <comment>template.sheet_letter.title</comment>
        <translation>ورقة البيانات، US Letter</translation>
    </message>
    <message>
        <source>Shelf-edge label</source>
        <comment>template.shelf.title</comment>
        <translation>ملصق الرف</translation>
    </message>
    <message>
        <source>Wide compact strip for boxes</source>
        <comment>template.strip.title</comment>
        <translation>شريط عريض للصناديق</translation>
    </message>
    <message>
        <source>Small square tag, date and QR only</source>
        <comment>template.tag.title</comment>
        <translation>بطاقة مربعة صغيرة، تاريخ وQR فقط</translation>
    </message>
    <message>
        <source>4 x 6 inch label, thermal printer</source>
        <comment>template.thermal.title</comment>
        <translation>ملصق 4 × 6 بوصات، طابعة حرارية</translation>
    </message>
    <message>
        <source>The code on the label leads here, unless you choose the GS1 Digital Link for it. It must work for as long as the label can be read.</source>
        <comment>field.detail_url.help</comment>
        <translation>يقود الرمز الموجود على الملصق إلى هنا، ما لم تختر له GS1 Digital Link. يجب أن يعمل العنوان ما دامت قراءة الملصق ممكنة.</translation>
    </message>
    <message>
        <source>Calendar days; weekends and holidays count.</source>
        <comment>field.update_fix_time_days.help</comment>
        <translation>أيام تقويمية؛ تُحسب عطل نهاية الأسبوع والأعياد.</translation>
    </message>
    <message>
        <source>Calendar days; weekends and holidays count.</source>
        <comment>field.end_of_support_notice_days.help</comment>
        <translation>أيام تقويمية؛ تُحسب عطل نهاية الأسبوع والأعياد.</translation>
    </message>
    <message>
        <source>Calendar days; weekends and holidays count.</source>
        <comment>field.vuln_ack_days.help</comment>
        <translation>أيام تقويمية؛ تُحسب عطل نهاية الأسبوع والأعياد.</translation>
    </message>
    <message>
        <source>Calendar days; weekends and holidays count.</source>
        <comment>field.vuln_status_interval_days.help</comment>
        <translation>أيام تقويمية؛ تُحسب عطل نهاية الأسبوع والأعياد.</translation>
    </message>
    <message>
        <source>Units are still being placed on the market, but support ends {support_end}, less than five years from today.</source>
        <comment>rule.support.five_years_placed.message</comment>
        <translation>ما زالت وحدات تُطرح في السوق، لكن الدعم ينتهي في {support_end}، بعد أقل من خمس سنوات من اليوم.</translation>
    </message>
    <message>
        <source>Write {limit} or a later date in {@support_end}, or name in {@expected_use_years} that the device is used for less than five years.</source>
        <comment>rule.support.five_years_placed.mend</comment>
        <translation>اكتب ‎{limit} أو تاريخًا لاحقًا في {@support_end}، أو اذكر في {@expected_use_years} أن الجهاز يُستخدم أقل من خمس سنوات.</translation>
    </message>
    <message>
        <source>The device is used for {expected_use_years} years and units are still being placed on the market, but support ends sooner, {support_end}.</source>
        <comment>rule.support.expected_use_placed.message</comment>
        <translation>يُستخدم الجهاز {expected_use_years} من السنوات وما زالت وحدات تُطرح في السوق، لكن الدعم ينتهي قبل ذلك، في {support_end}.</translation>
    </message>
    <message>
        <source>Write {limit} or a later date in {@support_end}.</source>
        <comment>rule.support.expected_use_placed.mend</comment>
        <translation>اكتب ‎{limit} أو تاريخًا لاحقًا في {@support_end}.</translation>
    </message>
    <message>
        <source>Add it, for example: {line}</source>
        <comment>finding.phrase.add.example</comment>
        <translation>أضفه، مثلًا: {line}</translation>
    </message>
    <message>
        <source>Add it.</source>
        <comment>finding.phrase.add.it</comment>
        <translation>أضفه.</translation>
    </message>
    <message>
        <source>Add it with one of: {answers}.</source>
        <comment>finding.phrase.add.one_of</comment>
        <translation>أضف أحد هذه الأجوبة: {answers}.</translation>
    </message>
    <message>
        <source>Add it with some of: {answers}.</source>
        <comment>finding.phrase.add.some_of</comment>
        <translation>أضف بعض هذه الأجوبة: {answers}.</translation>
    </message>
    <message>
        <source>a 7z archive</source>
        <comment>finding.phrase.format.7z</comment>
        <translation>أرشيف 7z</translation>
    </message>
    <message>
        <source>a BMP picture</source>
        <comment>finding.phrase.format.bmp</comment>
        <translation>صورة BMP</translation>
    </message>
    <message>
        <source>a file packed with bzip2</source>
        <comment>finding.phrase.format.bzip2</comment>
        <translation>ملف مضغوط ببرنامج bzip2</translation>
    </message>
    <message>
        <source>an empty ZIP archive</source>
        <comment>finding.phrase.format.empty_zip</comment>
        <translation>أرشيف ZIP فارغ</translation>
    </message>
    <message>
        <source>a GIF picture</source>
        <comment>finding.phrase.format.gif</comment>
        <translation>صورة GIF</translation>
    </message>
    <message>
        <source>a file packed with gzip</source>
        <comment>finding.phrase.format.gzip</comment>
        <translation>ملف مضغوط ببرنامج gzip</translation>
    </message>
    <message>
        <source>a JPEG picture</source>
        <comment>finding.phrase.format.jpeg</comment>
        <translation>صورة JPEG</translation>
    </message>
    <message>
        <source>an office document of an old kind</source>
        <comment>finding.phrase.format.old_office</comment>
        <translation>مستند مكتبي من نوع قديم</translation>
    </message>
    <message>
        <source>a PDF file</source>
        <comment>finding.phrase.format.pdf</comment>
        <translation>ملف PDF</translation>
    </message>
    <message>
        <source>a PNG picture</source>
        <comment>finding.phrase.format.png</comment>
        <translation>صورة PNG</translation>
    </message>
    <message>
        <source>a PostScript file</source>
        <comment>finding.phrase.format.postscript</comment>
        <translation>ملف PostScript</translation>
    </message>
    <message>
        <source>a program</source>
        <comment>finding.phrase.format.program</comment>
        <translation>برنامج</translation>
    </message>
    <message>
        <source>a RAR archive</source>
        <comment>finding.phrase.format.rar</comment>
        <translation>أرشيف RAR</translation>
    </message>
    <message>
        <source>a rich text document</source>
        <comment>finding.phrase.format.rtf</comment>
        <translation>مستند نص منسق</translation>
    </message>
    <message>
        <source>an SVG picture</source>
        <comment>finding.phrase.format.svg</comment>
        <translation>صورة SVG</translation>
    </message>
    <message>
        <source>a TIFF picture</source>
        <comment>finding.phrase.format.tiff</comment>
        <translation>صورة TIFF</translation>
    </message>
    <message>
        <source>a web page</source>
        <comment>finding.phrase.format.web_page</comment>
        <translation>صفحة ويب</translation>
    </message>
    <message>
        <source>a WebP picture</source>
        <comment>finding.phrase.format.webp</comment>
        <translation>صورة WebP</translation>
    </message>
    <message>
        <source>an XML file</source>
        <comment>finding.phrase.format.xml</comment>
        <translation>ملف XML</translation>
    </message>
    <message>
        <source>a file packed with xz</source>
        <comment>finding.phrase.format.xz</comment>
        <translation>ملف مضغوط ببرنامج xz</translation>
    </message>
    <message>
        <source>a ZIP archive or an office document</source>
        <comment>finding.phrase.format.zip</comment>
        <translation>أرشيف ZIP أو مستند مكتبي</translation>
    </message>
    <message>
        <source>a file for label printers (ZPL)</source>
        <comment>finding.phrase.format.zpl</comment>
        <translation>ملف لطابعات الملصقات (ZPL)</translation>
    </message>
    <message>
        <source>a pictogram</source>
        <comment>finding.phrase.item.pictogram</comment>
        <translation>رسم رمزي</translation>
    </message>
    <message>
        <source>a line or an area</source>
        <comment>finding.phrase.item.rule</comment>
        <translation>خط أو مساحة</translation>
    </message>
    <message>
        <source>the QR code</source>
        <comment>finding.phrase.item.symbol</comment>
        <translation>رمز QR</translation>
    </message>
    <message>
        <source>the text {text}</source>
        <comment>finding.phrase.item.text</comment>
        <translation>النص {text}</translation>
    </message>
    <message>
        <source>true or false</source>
        <comment>finding.phrase.kind.boolean</comment>
        <translation>‏true أو false</translation>
    </message>
    <message>
        <source>a list</source>
        <comment>finding.phrase.kind.list</comment>
        <translation>قائمة</translation>
    </message>
    <message>
        <source>a group of fields</source>
        <comment>finding.phrase.kind.map</comment>
        <translation>مجموعة حقول</translation>
    </message>
    <message>
        <source>nothing</source>
        <comment>finding.phrase.kind.nothing</comment>
        <translation>لا شيء</translation>
    </message>
    <message>
        <source>a number</source>
        <comment>finding.phrase.kind.number</comment>
        <translation>عدد</translation>
    </message>
    <message>
        <source>a text</source>
        <comment>finding.phrase.kind.text</comment>
        <translation>نص</translation>
    </message>
    <message>
        <source>{first} and {last}</source>
        <comment>finding.phrase.list.and</comment>
        <translation>{first} و{last}</translation>
    </message>
    <message>
        <source>{first} or {last}</source>
        <comment>finding.phrase.list.or</comment>
        <translation>{first} أو {last}</translation>
    </message>
    <message>
        <source>revisions {first} to {last} are missing</source>
        <comment>finding.phrase.missing.many</comment>
        <translation>المراجعات من {first} إلى {last} ناقصة</translation>
    </message>
    <message>
        <source>revision {first} is missing</source>
        <comment>finding.phrase.missing.one</comment>
        <translation>المراجعة {first} ناقصة</translation>
    </message>
    <message>
        <source>revisions {first} and {last} are missing</source>
        <comment>finding.phrase.missing.two</comment>
        <translation>المراجعتان {first} و{last} ناقصتان</translation>
    </message>
    <message>
        <source>{key} ({date})</source>
        <comment>finding.phrase.openeox.date</comment>
        <translation>{key} ({date})</translation>
    </message>
    <message>
        <source>fingerprint</source>
        <comment>finding.phrase.part.fingerprint</comment>
        <translation>البصمة</translation>
    </message>
    <message>
        <source>length of the period</source>
        <comment>finding.phrase.part.length</comment>
        <translation>طول المدة</translation>
    </message>
    <message>
        <source>maker and model</source>
        <comment>finding.phrase.part.maker</comment>
        <translation>المصنّع والطراز</translation>
    </message>
    <message>
        <source>model</source>
        <comment>finding.phrase.part.model</comment>
        <translation>الطراز</translation>
    </message>
    <message>
        <source>explanation</source>
        <comment>finding.phrase.part.note</comment>
        <translation>الشرح</translation>
    </message>
    <message>
        <source>time bar</source>
        <comment>finding.phrase.part.term</comment>
        <translation>شريط المدة</translation>
    </message>
    <message>
        <source>title</source>
        <comment>finding.phrase.part.title</comment>
        <translation>العنوان الرئيسي</translation>
    </message>
    <message>
        <source>address</source>
        <comment>finding.phrase.part.url</comment>
        <translation>العنوان</translation>
    </message>
    <message>
        <source>revision {number} ({file})</source>
        <comment>finding.phrase.revision.file</comment>
        <translation>المراجعة {number} ({file})</translation>
    </message>
    <message>
        <source>revision {number}</source>
        <comment>finding.phrase.revision.number</comment>
        <translation>المراجعة {number}</translation>
    </message>
    <message>
        <source>a box</source>
        <comment>finding.phrase.thing.a_box</comment>
        <translation>صندوق</translation>
    </message>
    <message>
        <source>the box {name}</source>
        <comment>finding.phrase.thing.box</comment>
        <translation>الصندوق {name}</translation>
    </message>
    <message>
        <source>the frame</source>
        <comment>finding.phrase.thing.frame</comment>
        <translation>الإطار</translation>
    </message>
    <message>
        <source>the next page</source>
        <comment>finding.phrase.thing.next_page</comment>
        <translation>الصفحة التالية</translation>
    </message>
    <message>
        <source>the style {name}</source>
        <comment>finding.phrase.thing.style</comment>
        <translation>النمط {name}</translation>
    </message>
    <message>
        <source>the styles</source>
        <comment>finding.phrase.thing.styles</comment>
        <translation>الأنماط</translation>
    </message>
    <message>
        <source>the template</source>
        <comment>finding.phrase.thing.template</comment>
        <translation>القالب</translation>
    </message>
    <message>
        <source>{number} days</source>
        <comment>finding.phrase.unit.days</comment>
        <translation>{number} يوم</translation>
    </message>
    <message>
        <source>{number} years</source>
        <comment>finding.phrase.unit.years</comment>
        <translation>{number} سنة</translation>
    </message>
    <message>
        <source>always</source>
        <comment>finding.phrase.where.always</comment>
        <translation>دائمًا</translation>
    </message>
    <message>
        <source>{first} and {last}</source>
        <comment>finding.phrase.where.and</comment>
        <translation>{first} و{last}</translation>
    </message>
    <message>
        <source>{question} is at least {number}</source>
        <comment>finding.phrase.where.at_least</comment>
        <translation>{question} لا يقل عن {number}</translation>
    </message>
    <message>
        <source>{question} contains {answers}</source>
        <comment>finding.phrase.where.contains</comment>
        <translation>{question} يحتوي {answers}</translation>
    </message>
    <message>
        <source>{question} does not contain {answers}</source>
        <comment>finding.phrase.where.contains_not</comment>
        <translation>{question} لا يحتوي {answers}</translation>
    </message>
    <message>
        <source>the earlier {question}</source>
        <comment>finding.phrase.where.earlier</comment>
        <translation>الجواب السابق عن {question}</translation>
    </message>
    <message>
        <source>{question} is given</source>
        <comment>finding.phrase.where.given</comment>
        <translation>{question} له جواب</translation>
    </message>
    <message>
        <source>{question} is {answers}</source>
        <comment>finding.phrase.where.is</comment>
        <translation>{question} هو {answers}</translation>
    </message>
    <message>
        <source>{question} is not {answers}</source>
        <comment>finding.phrase.where.is_not</comment>
        <translation>{question} ليس {answers}</translation>
    </message>
    <message>
        <source>{question} is less than {number}</source>
        <comment>finding.phrase.where.less_than</comment>
        <translation>{question} أقل من {number}</translation>
    </message>
    <message>
        <source>{question} matches {pattern}</source>
        <comment>finding.phrase.where.matches</comment>
        <translation>{question} يطابق {pattern}</translation>
    </message>
    <message>
        <source>not ({where})</source>
        <comment>finding.phrase.where.not</comment>
        <translation>ليس ({where})</translation>
    </message>
    <message>
        <source>{question} is not given</source>
        <comment>finding.phrase.where.not_given</comment>
        <translation>{question} ليس له جواب</translation>
    </message>
    <message>
        <source>{first} or {last}</source>
        <comment>finding.phrase.where.or</comment>
        <translation>{first} أو {last}</translation>
    </message>
    <message>
        <source>{question} has an item where {where}</source>
        <comment>finding.phrase.where.some</comment>
        <translation>{question} فيه عنصر يكون فيه {where}</translation>
    </message>
    <message>
        <source>{answer} cannot stand beside other choices of {question}.</source>
        <comment>finding.choice.exclusive.message</comment>
        <translation>لا يمكن أن يقف {answer} إلى جانب أجوبة أخرى عن {question}.</translation>
    </message>
    <message>
        <source>Take {answer} out, or all the others.</source>
        <comment>finding.choice.exclusive.mend</comment>
        <translation>احذف {answer}، أو كل الأجوبة الأخرى.</translation>
    </message>
    <message>
        <source>{question} has {answer} twice.</source>
        <comment>finding.choice.twice.message</comment>
        <translation>ورد {answer} مرتين في {question}.</translation>
    </message>
    <message>
        <source>Take one of them out.</source>
        <comment>finding.choice.twice.mend</comment>
        <translation>احذف أحدهما.</translation>
    </message>
    <message>
        <source>{value} is not one of the choices of {question}.</source>
        <comment>finding.choice.unknown.message</comment>
        <translation>{value} ليس من أجوبة {question}.</translation>
    </message>
    <message>
        <source>Write one of: {answers}.</source>
        <comment>finding.choice.unknown:any.mend</comment>
        <translation>اكتب واحدًا من هذه: {answers}.</translation>
    </message>
    <message>
        <source>Did you mean {meant}?</source>
        <comment>finding.choice.unknown:meant.mend</comment>
        <translation>هل تقصد {meant}؟</translation>
    </message>
    <message>
        <source>The code opens {address}, which leaves out a part of {field}: {lost}.</source>
        <comment>finding.code.address_loses.message</comment>
        <translation>يفتح الرمز {address}؛ وما يتركه من {field}: ‏{lost}.</translation>
    </message>
    <message>
        <source>Set {@code_leads_to} to {@code_leads_to=page}; then the code holds {field} as it is.</source>
        <comment>finding.code.address_loses:link.mend</comment>
        <translation>اجعل جواب {@code_leads_to} ‏{@code_leads_to=page}؛ عندئذ يحمل الرمز {field} كما هو.</translation>
    </message>
    <message>
        <source>Set {@code_leads_to} to {@code_leads_to=page}, or take it out of {field}.</source>
        <comment>finding.code.address_loses:page.mend</comment>
        <translation>اجعل جواب {@code_leads_to} ‏{@code_leads_to=page}، أو احذف ذلك من {field}.</translation>
    </message>
    <message>
        <source>The code opens {address} and not {@detail_url}.</source>
        <comment>finding.code.not_chosen.message</comment>
        <translation>يفتح الرمز {address} ولا يفتح {@detail_url}.</translation>
    </message>
    <message>
        <source>Set {@code_leads_to} to {@code_leads_to=page}; or to {@code_leads_to=gs1_digital_link}, if your server sends that address on to the page.</source>
        <comment>finding.code.not_chosen.mend</comment>
        <translation>اجعل جواب {@code_leads_to} ‏{@code_leads_to=page}؛ أو {@code_leads_to=gs1_digital_link} إذا كان خادمك يحيل ذلك العنوان إلى الصفحة.</translation>
    </message>
    <message>
        <source>The code opens {address}.</source>
        <comment>finding.code.redirect.message</comment>
        <translation>يفتح الرمز {address}.</translation>
    </message>
    <message>
        <source>Make sure that your server sends it on to {page}.</source>
        <comment>finding.code.redirect.mend</comment>
        <translation>تأكد من أن خادمك يحيله إلى {page}.</translation>
    </message>
    <message>
        <source>The code opens {address}, but {host} is shared by many and not yours to set up.</source>
        <comment>finding.code.shared_host.message</comment>
        <translation>يفتح الرمز {address}، لكن {host} يتشاركه كثيرون ولا يمكنك ضبطه.</translation>
    </message>
    <message>
        <source>Set {@code_leads_to} to {@code_leads_to=page}, or use a page on a host of your own.</source>
        <comment>finding.code.shared_host.mend</comment>
        <translation>اجعل جواب {@code_leads_to} ‏{@code_leads_to=page}، أو استخدم صفحة على مضيف خاص بك.</translation>
    </message>
    <message>
        <source>{field} lies {years} years ahead: {date}.</source>
        <comment>finding.date.far:ahead.message</comment>
        <translation>{field} بعد {years} من السنوات: {date}.</translation>
    </message>
    <message>
        <source>Check the year. If no day is decided, do not write one that means &quot;never&quot;.</source>
        <comment>finding.date.far:ahead.mend</comment>
        <translation>تحقق من السنة. إذا لم يُحدد يوم، فلا تكتب يومًا يعني «أبدًا».</translation>
    </message>
    <message>
        <source>{field} is {date}, which programs write for an unknown date.</source>
        <comment>finding.date.far:unset.message</comment>
        <translation>{field} هو {date}، وهو ما تكتبه البرامج للتاريخ غير المعروف.</translation>
    </message>
    <message>
        <source>Check the date, or take it out.</source>
        <comment>finding.date.far:unset.mend</comment>
        <translation>تحقق من التاريخ، أو احذفه.</translation>
    </message>
    <message>
        <source>{field} has blanks or other marks around the date.</source>
        <comment>finding.date.invalid:marks.message</comment>
        <translation>{field}: حول التاريخ مسافات أو علامات أخرى.</translation>
    </message>
    <message>
        <source>Write {date} and nothing around it.</source>
        <comment>finding.date.invalid:marks.mend</comment>
        <translation>اكتب {date} ولا شيء حوله.</translation>
    </message>
    <message>
        <source>{field} should be a date, but is {value}.</source>
        <comment>finding.date.invalid:no_date.message</comment>
        <translation>{field}: المطلوب هنا تاريخ، لكن المكتوب {value}.</translation>
    </message>
    <message>
        <source>Write a date such as {example}.</source>
        <comment>finding.date.invalid:no_date.mend</comment>
        <translation>اكتب تاريخًا مثل {example}.</translation>
    </message>
    <message>
        <source>{field} names a day or month that the calendar does not have: {value}.</source>
        <comment>finding.date.invalid:no_such_day.message</comment>
        <translation>{field}: لا يوجد هذا اليوم أو الشهر في التقويم: {value}.</translation>
    </message>
    <message>
        <source>Correct the date.</source>
        <comment>finding.date.invalid:no_such_day.mend</comment>
        <translation>صحح التاريخ.</translation>
    </message>
    <message>
        <source>{field} names a year outside of 2000 to 2099: {value}.</source>
        <comment>finding.date.invalid:year.message</comment>
        <translation>{field}: السنة ليست بين 2000 و2099: ‏{value}.</translation>
    </message>
    <message>
        <source>Correct the date.</source>
        <comment>finding.date.invalid:year.mend</comment>
        <translation>صحح التاريخ.</translation>
    </message>
    <message>
        <source>{value} is a length of time: when does the clock start and stop?</source>
        <comment>finding.date.length_of_time.message</comment>
        <translation>{value} مدة زمنية: متى تبدأ ومتى تنتهي؟</translation>
    </message>
    <message>
        <source>{field} should be a date with the time in UTC.</source>
        <comment>finding.date.no_time.message</comment>
        <translation>{field}: المطلوب هنا تاريخ مع الوقت بتوقيت UTC.</translation>
    </message>
    <message>
        <source>Add the time in UTC: {example}.</source>
        <comment>finding.date.no_time:day.mend</comment>
        <translation>أضف الوقت بتوقيت UTC: ‏{example}.</translation>
    </message>
    <message>
        <source>Write date and time in UTC, such as {example}.</source>
        <comment>finding.date.no_time:other.mend</comment>
        <translation>اكتب التاريخ والوقت بتوقيت UTC، مثل {example}.</translation>
    </message>
    <message>
        <source>Say that it is in UTC by a Z at the end, such as {example}.</source>
        <comment>finding.date.no_time:zone.mend</comment>
        <translation>بيّن بحرف Z في النهاية أنه بتوقيت UTC، مثل {example}.</translation>
    </message>
    <message>
        <source>{value} is still to be filled in.</source>
        <comment>finding.date.placeholder.message</comment>
        <translation>{value} لم يُملأ بعد.</translation>
    </message>
    <message>
        <source>Write the date itself, such as {example}.</source>
        <comment>finding.date.placeholder.mend</comment>
        <translation>اكتب التاريخ نفسه، مثل {example}.</translation>
    </message>
    <message>
        <source>{field} names only a month.</source>
        <comment>finding.date.precision:day.message</comment>
        <translation>{field} يذكر شهرًا فقط.</translation>
    </message>
    <message>
        <source>Add the day, such as {example}.</source>
        <comment>finding.date.precision:day.mend</comment>
        <translation>أضف اليوم، مثل {example}.</translation>
    </message>
    <message>
        <source>{field} names only a year.</source>
        <comment>finding.date.precision:month.message</comment>
        <translation>{field} يذكر سنة فقط.</translation>
    </message>
    <message>
        <source>Add the month, such as {example}.</source>
        <comment>finding.date.precision:month.mend</comment>
        <translation>أضف الشهر، مثل {example}.</translation>
    </message>
    <message>
        <source>{field} names only a year.</source>
        <comment>finding.date.precision:month_and_day.message</comment>
        <translation>{field} يذكر سنة فقط.</translation>
    </message>
    <message>
        <source>Add the month and the day, such as {example}.</source>
        <comment>finding.date.precision:month_and_day.mend</comment>
        <translation>أضف الشهر واليوم، مثل {example}.</translation>
    </message>
    <message>
        <source>{value} promises no date: it may end at any time.</source>
        <comment>finding.date.vague.message</comment>
        <translation>{value} لا يعد بأي تاريخ: فقد ينتهي في أي وقت.</translation>
    </message>
    <message>
        <source>Write the date itself, such as {example}.</source>
        <comment>finding.date.vague.mend</comment>
        <translation>اكتب التاريخ نفسه، مثل {example}.</translation>
    </message>
    <message>
        <source>The choice {before} is now named {now}.</source>
        <comment>finding.document.choice_renamed.message</comment>
        <translation>صار اسم الجواب {before} الآن {now}.</translation>
    </message>
    <message>
        <source>&quot;updatefacts upgrade&quot; writes it so.</source>
        <comment>finding.document.choice_renamed:asked.mend</comment>
        <translation>يكتبه «updatefacts upgrade» هكذا.</translation>
    </message>
    <message>
        <source>The next change writes it so.</source>
        <comment>finding.document.choice_renamed:asked.mend_in_form</comment>
        <translation>يكتبه التغيير التالي هكذا.</translation>
    </message>
    <message>
        <source>Done.</source>
        <comment>finding.document.choice_renamed:done.mend</comment>
        <translation>تم.</translation>
    </message>
    <message>
        <source>The field {before} is now named {now}.</source>
        <comment>finding.document.field_renamed.message</comment>
        <translation>صار اسم الحقل {before} الآن {now}.</translation>
    </message>
    <message>
        <source>&quot;updatefacts upgrade&quot; writes it so.</source>
        <comment>finding.document.field_renamed:asked.mend</comment>
        <translation>يكتبه «updatefacts upgrade» هكذا.</translation>
    </message>
    <message>
        <source>The next change writes it so.</source>
        <comment>finding.document.field_renamed:asked.mend_in_form</comment>
        <translation>يكتبه التغيير التالي هكذا.</translation>
    </message>
    <message>
        <source>Done.</source>
        <comment>finding.document.field_renamed:done.mend</comment>
        <translation>تم.</translation>
    </message>
    <message>
        <source>This is no disclosure: it holds no fields.</source>
        <comment>finding.document.no_fields.message</comment>
        <translation>هذا ليس إقرارًا: فليس فيه حقول.</translation>
    </message>
    <message>
        <source>Write one field a line, such as &quot;product_name: My device&quot;; &quot;updatefacts new&quot; writes a file to start with.</source>
        <comment>finding.document.no_fields.mend</comment>
        <translation>اكتب حقلًا في كل سطر، مثل «product_name: My device»؛ ويكتب «updatefacts new» ملفًا للبدء.</translation>
    </message>
    <message>
        <source>Answer the questions.</source>
        <comment>finding.document.no_fields.mend_in_form</comment>
        <translation>أجب عن الأسئلة.</translation>
    </message>
    <message>
        <source>This file follows version {version} of the definitions and is read as version {ours}.</source>
        <comment>finding.document.version_earlier.message</comment>
        <translation>يتبع هذا الملف الإصدار {version} من التعريفات ويُقرأ على أنه الإصدار {ours}.</translation>
    </message>
    <message>
        <source>&quot;updatefacts upgrade&quot; writes it so.</source>
        <comment>finding.document.version_earlier:asked.mend</comment>
        <translation>يكتبه «updatefacts upgrade» هكذا.</translation>
    </message>
    <message>
        <source>The next change writes it so.</source>
        <comment>finding.document.version_earlier:asked.mend_in_form</comment>
        <translation>يكتبه التغيير التالي هكذا.</translation>
    </message>
    <message>
        <source>Done.</source>
        <comment>finding.document.version_earlier:done.mend</comment>
        <translation>تم.</translation>
    </message>
    <message>
        <source>Write schema_version: &quot;{ours}&quot; and fix what is then found.</source>
        <comment>finding.document.version_known:forgotten.mend</comment>
        <translation>اكتب schema_version: &quot;{ours}&quot; وأصلح ما يُعثر عليه بعد ذلك.</translation>
    </message>
    <message>
        <source>Choose version {ours} and fix what is then found.</source>
        <comment>finding.document.version_known:forgotten.mend_in_form</comment>
        <translation>اختر الإصدار {ours} وأصلح ما يُعثر عليه بعد ذلك.</translation>
    </message>
    <message>
        <source>This file follows version {version} of the definitions, but this program knows version {ours}.</source>
        <comment>finding.document.version_known.message</comment>
        <translation>يتبع هذا الملف الإصدار {version} من التعريفات، لكن هذا البرنامج يعرف الإصدار {ours}.</translation>
    </message>
    <message>
        <source>Use a newer version of this program.</source>
        <comment>finding.document.version_known:newer.mend</comment>
        <translation>استخدم إصدارًا أحدث من هذا البرنامج.</translation>
    </message>
    <message>
        <source>{field} is neither an e-mail address nor the address of a page.</source>
        <comment>finding.email.invalid:host.message</comment>
        <translation>{field} ليس عنوان بريد إلكتروني ولا عنوان صفحة.</translation>
    </message>
    <message>
        <source>Write {page} for a page, or name@{host} for an e-mail address.</source>
        <comment>finding.email.invalid:host.mend</comment>
        <translation>اكتب {page} لصفحة، أو name@{host} لعنوان بريد إلكتروني.</translation>
    </message>
    <message>
        <source>{field} is no e-mail address.</source>
        <comment>finding.email.invalid:marks.message</comment>
        <translation>{field} ليس عنوان بريد إلكتروني.</translation>
    </message>
    <message>
        <source>Write {address} and nothing around it.</source>
        <comment>finding.email.invalid:marks.mend</comment>
        <translation>اكتب {address} ولا شيء حوله.</translation>
    </message>
    <message>
        <source>{field} is neither an e-mail address nor the address of a page.</source>
        <comment>finding.email.invalid:neither.message</comment>
        <translation>{field} ليس عنوان بريد إلكتروني ولا عنوان صفحة.</translation>
    </message>
    <message>
        <source>Write an e-mail address such as name@example.com, or a page that starts with https://.</source>
        <comment>finding.email.invalid:neither.mend</comment>
        <translation>اكتب عنوان بريد إلكتروني مثل name@example.com، أو صفحة تبدأ بـ https://.</translation>
    </message>
    <message>
        <source>{field} is no e-mail address.</source>
        <comment>finding.email.invalid:shape.message</comment>
        <translation>{field} ليس عنوان بريد إلكتروني.</translation>
    </message>
    <message>
        <source>Write it as name@host, such as name@example.com.</source>
        <comment>finding.email.invalid:shape.mend</comment>
        <translation>اكتبه على شكل name@host، مثل name@example.com.</translation>
    </message>
    <message>
        <source>{field} is no e-mail address.</source>
        <comment>finding.email.invalid:two.message</comment>
        <translation>{field} ليس عنوان بريد إلكتروني.</translation>
    </message>
    <message>
        <source>Write one e-mail address.</source>
        <comment>finding.email.invalid:two.mend</comment>
        <translation>اكتب عنوان بريد إلكتروني واحدًا.</translation>
    </message>
    <message>
        <source>{field} belongs here only where {where}.</source>
        <comment>finding.field.misplaced.message</comment>
        <translation>مكان {field} هنا فقط إذا كان {where}.</translation>
    </message>
    <message>
        <source>Take it out, or correct the field it depends on.</source>
        <comment>finding.field.misplaced.mend</comment>
        <translation>احذفه، أو صحح الحقل الذي يعتمد عليه.</translation>
    </message>
    <message>
        <source>{field} is missing.</source>
        <comment>finding.field.missing:always.message</comment>
        <translation>{field} ناقص.</translation>
    </message>
    <message>
        <source>{way}</source>
        <comment>finding.field.missing.mend</comment>
        <translation>{way}</translation>
    </message>
    <message>
        <source>{field} is missing; it is needed where {why}.</source>
        <comment>finding.field.missing:where.message</comment>
        <translation>{field} ناقص؛ وهو مطلوب إذا كان {why}.</translation>
    </message>
    <message>
        <source>{key} is not the name of a field.</source>
        <comment>finding.field.unknown.message</comment>
        <translation>{key} ليس اسم حقل.</translation>
    </message>
    <message>
        <source>Take it out, or see the names of all fields with &quot;updatefacts list fields&quot;.</source>
        <comment>finding.field.unknown:any.mend</comment>
        <translation>احذفه، أو انظر أسماء كل الحقول بواسطة «updatefacts list fields».</translation>
    </message>
    <message>
        <source>Take it out.</source>
        <comment>finding.field.unknown:any.mend_in_form</comment>
        <translation>احذفه.</translation>
    </message>
    <message>
        <source>Did you mean {meant}?</source>
        <comment>finding.field.unknown:meant.mend</comment>
        <translation>هل تقصد {meant}؟</translation>
    </message>
    <message>
        <source>{field} is mistyped: its last digit does not match the others.</source>
        <comment>finding.gtin.check_digit:any.message</comment>
        <translation>في {field} خطأ كتابة: رقمه الأخير لا يوافق الأرقام الأخرى.</translation>
    </message>
    <message>
        <source>Compare it with the number below the barcode: one digit may be wrong or too many, or two may have changed places.</source>
        <comment>finding.gtin.check_digit:any.mend</comment>
        <translation>قارنه بالرقم الموجود تحت الرمز الشريطي: قد يكون رقم خاطئًا أو زائدًا، أو قد يكون رقمان تبادلا مكانيهما.</translation>
    </message>
    <message>
        <source>{field} is mistyped, perhaps with a digit too many, as {valid} is a valid number.</source>
        <comment>finding.gtin.check_digit:digit_too_many.message</comment>
        <translation>في {field} خطأ كتابة، وربما رقم زائد، لأن {valid} رقم صحيح.</translation>
    </message>
    <message>
        <source>Compare it with the number below the barcode.</source>
        <comment>finding.gtin.check_digit:digit_too_many.mend</comment>
        <translation>قارنه بالرقم الموجود تحت الرمز الشريطي.</translation>
    </message>
    <message>
        <source>{field} is mistyped: its last digit should be {right}, but is {written}.</source>
        <comment>finding.gtin.check_digit:last.message</comment>
        <translation>في {field} خطأ كتابة: ينبغي أن يكون رقمه الأخير {right}، لكنه {written}.</translation>
    </message>
    <message>
        <source>Compare it with the number below the barcode.</source>
        <comment>finding.gtin.check_digit:last.mend</comment>
        <translation>قارنه بالرقم الموجود تحت الرمز الشريطي.</translation>
    </message>
    <message>
        <source>The barcode number {number} in {field} is mistyped: its last digit should be {right}.</source>
        <comment>finding.gtin.in_address:mistyped.message</comment>
        <translation>في رقم الرمز الشريطي {number} داخل {field} خطأ كتابة: ينبغي أن يكون رقمه الأخير {right}.</translation>
    </message>
    <message>
        <source>Compare it with the number below the barcode.</source>
        <comment>finding.gtin.in_address:mistyped.mend</comment>
        <translation>قارنه بالرقم الموجود تحت الرمز الشريطي.</translation>
    </message>
    <message>
        <source>{field} names the barcode number {number}, but {@gtin} is {gtin}.</source>
        <comment>finding.gtin.in_address:other_product.message</comment>
        <translation>يذكر {field} رقم الرمز الشريطي {number}، لكن {@gtin} هو {gtin}.</translation>
    </message>
    <message>
        <source>Correct the one that belongs to another product.</source>
        <comment>finding.gtin.in_address:other_product.mend</comment>
        <translation>صحح الرقم الذي يخص منتجًا آخر.</translation>
    </message>
    <message>
        <source>Compare it with the number below the barcode: perhaps it has a digit too many, as {valid} is a valid number.</source>
        <comment>finding.gtin.length:digit_too_many.mend</comment>
        <translation>قارنه بالرقم الموجود تحت الرمز الشريطي: ربما فيه رقم زائد، لأن {valid} رقم صحيح.</translation>
    </message>
    <message>
        <source>{field} should be 8, 12, 13 or 14 digits, but is {gtin}.</source>
        <comment>finding.gtin.length.message</comment>
        <translation>ينبغي أن يكون {field} من 8 أو 12 أو 13 أو 14 رقمًا، لكنه {gtin}.</translation>
    </message>
    <message>
        <source>Write {digits}, without spaces or other marks.</source>
        <comment>finding.gtin.length:marks.mend</comment>
        <translation>اكتب {digits} بلا مسافات أو علامات أخرى.</translation>
    </message>
    <message>
        <source>Copy the number below the barcode, without spaces; a spreadsheet must hold it as text.</source>
        <comment>finding.gtin.length:other.mend</comment>
        <translation>انسخ الرقم الموجود تحت الرمز الشريطي بلا مسافات؛ ويجب أن يحفظه جدول البيانات نصًا.</translation>
    </message>
    <message>
        <source>{field} cannot belong to a device: numbers that begin like {gtin} are for books (ISBN).</source>
        <comment>finding.gtin.reserved:books.message</comment>
        <translation>لا يمكن أن يخص {field} أي جهاز: الأرقام التي تبدأ مثل {gtin} للكتب (ISBN).</translation>
    </message>
    <message>
        <source>{field} cannot belong to a device: numbers that begin like {gtin} are for use within one company.</source>
        <comment>finding.gtin.reserved:company.message</comment>
        <translation>لا يمكن أن يخص {field} أي جهاز: الأرقام التي تبدأ مثل {gtin} للاستخدام داخل شركة واحدة.</translation>
    </message>
    <message>
        <source>{field} cannot belong to a device: numbers that begin like {gtin} are for coupons.</source>
        <comment>finding.gtin.reserved:coupons.message</comment>
        <translation>لا يمكن أن يخص {field} أي جهاز: الأرقام التي تبدأ مثل {gtin} للقسائم.</translation>
    </message>
    <message>
        <source>{field} cannot belong to a device: numbers that begin like {gtin} are for examples.</source>
        <comment>finding.gtin.reserved:examples.message</comment>
        <translation>لا يمكن أن يخص {field} أي جهاز: الأرقام التي تبدأ مثل {gtin} للأمثلة.</translation>
    </message>
    <message>
        <source>{field} cannot belong to a device: numbers that begin like {gtin} are for magazines (ISSN).</source>
        <comment>finding.gtin.reserved:magazines.message</comment>
        <translation>لا يمكن أن يخص {field} أي جهاز: الأرقام التي تبدأ مثل {gtin} للمجلات (ISSN).</translation>
    </message>
    <message>
        <source>{field} belongs to no product: {gtin}.</source>
        <comment>finding.gtin.reserved:no_product.message</comment>
        <translation>{field} لا يخص أي منتج: {gtin}.</translation>
    </message>
    <message>
        <source>Copy the number below the barcode of the product as it is sold.</source>
        <comment>finding.gtin.reserved.mend</comment>
        <translation>انسخ الرقم الموجود تحت الرمز الشريطي للمنتج كما يُباع.</translation>
    </message>
    <message>
        <source>{field} cannot belong to a device: numbers that begin like {gtin} are for refunds.</source>
        <comment>finding.gtin.reserved:refunds.message</comment>
        <translation>لا يمكن أن يخص {field} أي جهاز: الأرقام التي تبدأ مثل {gtin} لاسترداد المبالغ.</translation>
    </message>
    <message>
        <source>{field} cannot belong to a device: numbers that begin like {gtin} are for use within one region or shop.</source>
        <comment>finding.gtin.reserved:region.message</comment>
        <translation>لا يمكن أن يخص {field} أي جهاز: الأرقام التي تبدأ مثل {gtin} للاستخدام داخل منطقة أو متجر واحد.</translation>
    </message>
    <message>
        <source>{file} has the same GTIN, but is another disclosure (number {id}).</source>
        <comment>finding.gtin.shared.message</comment>
        <translation>للملف {file} رقم GTIN نفسه، لكنه إقرار آخر (الرقم {id}).</translation>
    </message>
    <message>
        <source>Write the GTIN of each product, or make one disclosure of the two.</source>
        <comment>finding.gtin.shared.mend</comment>
        <translation>اكتب رقم GTIN لكل منتج، أو اجعل الاثنين إقرارًا واحدًا.</translation>
    </message>
    <message>
        <source>The file {file}, revision {next}, follows revision {revision} by another fingerprint: this file was changed after it was published.</source>
        <comment>finding.history.changed:followed.message</comment>
        <translation>يتبع الملف {file}، المراجعة {next}، المراجعة {revision} ببصمة أخرى: فقد تغيّر هذا الملف بعد نشره.</translation>
    </message>
    <message>
        <source>This file was published as revision {revision} and has been changed since.</source>
        <comment>finding.history.changed:since.message</comment>
        <translation>نُشر هذا الملف على أنه المراجعة {revision} وتغيّر منذ ذلك الحين.</translation>
    </message>
    <message>
        <source>Put back what was published, and make the change in the next revision: &quot;updatefacts revise FOLDER NEW&quot; starts it, with the folder of what was published and a file of its own.</source>
        <comment>finding.history.changed.mend</comment>
        <translation>أعد ما نُشر كما كان، واجعل التغيير في المراجعة التالية: يبدؤها «updatefacts revise المجلد الجديد»، باسم مجلد ما نُشر واسم ملف مستقل.</translation>
    </message>
    <message>
        <source>Put back what was published, and make the change in the next revision.</source>
        <comment>finding.history.changed.mend_in_form</comment>
        <translation>أعد ما نُشر، وضع التغيير في المراجعة التالية.</translation>
    </message>
    <message>
        <source>{before} says that it was published on {published}, but the clock of this computer says {now}, and a revision is never older than the one before.</source>
        <comment>finding.history.clock.message</comment>
        <translation>حسب {before} كان النشر في {published}، لكن ساعة هذا الحاسوب تقول {now}، ولا تكون مراجعة أقدم من سابقتها أبدًا.</translation>
    </message>
    <message>
        <source>Set the clock if it is wrong. If the time in that file is wrong, wait until it has passed, or publish a disclosure with another number ({@disclosure_id}), as revision 1, that promises as much.</source>
        <comment>finding.history.clock.mend</comment>
        <translation>اضبط الساعة إن كانت خاطئة. إذا كان الوقت في ذلك الملف خاطئًا، فانتظر حتى يمضي، أو انشر على أنه المراجعة 1 إقرارًا برقم آخر ({@disclosure_id}) يعد بالقدر نفسه.</translation>
    </message>
    <message>
        <source>This file says the same as {file} and is left out of the history.</source>
        <comment>finding.history.copy.message</comment>
        <translation>يقول هذا الملف ما يقوله {file}، فيُترك خارج السجل.</translation>
    </message>
    <message>
        <source>There is nothing to do.</source>
        <comment>finding.history.copy.mend</comment>
        <translation>لا يلزم فعل شيء.</translation>
    </message>
    <message>
        <source>This file was not published, so it is left out of the history.</source>
        <comment>finding.history.draft.message</comment>
        <translation>لم يُنشر هذا الملف، فيُترك خارج السجل.</translation>
    </message>
    <message>
        <source>There is nothing to do.</source>
        <comment>finding.history.draft.mend</comment>
        <translation>لا يلزم فعل شيء.</translation>
    </message>
    <message>
        <source>This is revision {revision}, but nothing was published as {id} in the folder {folder}.</source>
        <comment>finding.history.first_missing:folder.message</comment>
        <translation>هذه المراجعة {revision}، لكن لم يُنشر شيء باسم {id} في المجلد {folder}.</translation>
    </message>
    <message>
        <source>Name the folder with the earlier revisions; if there are none, set {@revision} to 1 and leave {@supersedes} out.</source>
        <comment>finding.history.first_missing:folder.mend</comment>
        <translation>اذكر المجلد الذي فيه المراجعات السابقة؛ وإن لم توجد، فاجعل {@revision} ‏1 واترك {@supersedes}.</translation>
    </message>
    <message>
        <source>The history of {id} begins with revision {revision}: {missing}.</source>
        <comment>finding.history.first_missing:history.message</comment>
        <translation>يبدأ سجل {id} بالمراجعة {revision}: ‏{missing}.</translation>
    </message>
    <message>
        <source>Add what is missing; without it nobody can tell what it promised.</source>
        <comment>finding.history.first_missing:history.mend</comment>
        <translation>أضف ما ينقص؛ فبدونه لا يعرف أحد بماذا وُعد.</translation>
    </message>
    <message>
        <source>By its fingerprint this file replaces {before}, but {between} comes between them.</source>
        <comment>finding.history.fork.message</comment>
        <translation>حسب البصمة يحل هذا الملف محل {before}، لكن بينهما {between}.</translation>
    </message>
    <message>
        <source>Keep the line that was published; what follows it must replace its last revision.</source>
        <comment>finding.history.fork.mend</comment>
        <translation>احتفظ بالتسلسل الذي نُشر؛ وما يتبعه يجب أن يحل محل مراجعته الأخيرة.</translation>
    </message>
    <message>
        <source>This is revision {revision}, but the one before it is {before}: {missing}.</source>
        <comment>finding.history.gap.message</comment>
        <translation>هذه المراجعة {revision}، لكن التي قبلها {before}: ‏{missing}.</translation>
    </message>
    <message>
        <source>Add what is missing; without it nobody can tell what it promised.</source>
        <comment>finding.history.gap.mend</comment>
        <translation>أضف ما ينقص؛ فبدونه لا يعرف أحد بماذا وُعد.</translation>
    </message>
    <message>
        <source>Revision {revision} was published as {file}, but that file is gone.</source>
        <comment>finding.history.gone:gone.message</comment>
        <translation>نُشرت المراجعة {revision} باسم {file}، لكن ذلك الملف غير موجود.</translation>
    </message>
    <message>
        <source>Revision {revision} was published as {file}, but that file is gone or has been changed.</source>
        <comment>finding.history.gone:or_changed.message</comment>
        <translation>نُشرت المراجعة {revision} باسم {file}، لكن ذلك الملف غير موجود أو تغيّر.</translation>
    </message>
    <message>
        <source>Put back what was published; without it nobody can tell what it promised.</source>
        <comment>finding.history.gone.mend</comment>
        <translation>أعد ما نُشر؛ فبدونه لا يعرف أحد بماذا وُعد.</translation>
    </message>
    <message>
        <source>This file does not say which revision of which disclosure it is, so it has no place in a history.</source>
        <comment>finding.history.no_place.message</comment>
        <translation>لا يقول هذا الملف أي مراجعة من أي إقرار هو، فليس له مكان في سجل.</translation>
    </message>
    <message>
        <source>Correct {@disclosure_id} and {@revision}, or leave the file out.</source>
        <comment>finding.history.no_place.mend</comment>
        <translation>صحح {@disclosure_id} و{@revision}، أو اترك الملف.</translation>
    </message>
    <message>
        <source>The revision before this one is not beside it, so its promise was not compared.</source>
        <comment>finding.history.not_found.message</comment>
        <translation>لم يُعثر على المراجعة السابقة بجانبها، فلم يُقارن ما وعدت به.</translation>
    </message>
    <message>
        <source>Put the published files into the same folder.</source>
        <comment>finding.history.not_found.mend</comment>
        <translation>ضع الملفات المنشورة في المجلد نفسه.</translation>
    </message>
    <message>
        <source>This revision was last changed {changed}, not later than {before}, {earlier}.</source>
        <comment>finding.history.not_later.message</comment>
        <translation>كان آخر تغيير لهذه المراجعة في {changed}، وليس بعد {before}، ‏{earlier}.</translation>
    </message>
    <message>
        <source>Give each revision the time at which it was changed.</source>
        <comment>finding.history.not_later.mend</comment>
        <translation>أعط كل مراجعة وقت تغييرها.</translation>
    </message>
    <message>
        <source>The fingerprint in {field} is not that of {before}.</source>
        <comment>finding.history.not_linked.message</comment>
        <translation>البصمة في {field} ليست بصمة {before}.</translation>
    </message>
    <message>
        <source>One of the two files was changed after it was published: put back what was published.</source>
        <comment>finding.history.not_linked.mend</comment>
        <translation>تغيّر أحد الملفين بعد نشره: أعد ما نُشر.</translation>
    </message>
    <message>
        <source>No published revision of this disclosure is in the folder.</source>
        <comment>finding.history.not_published.message</comment>
        <translation>لا توجد في المجلد مراجعة منشورة من هذا الإقرار.</translation>
    </message>
    <message>
        <source>Name the folder, or the file, of what was published.</source>
        <comment>finding.history.not_published.mend</comment>
        <translation>اذكر مجلد ما نُشر أو ملفه.</translation>
    </message>
    <message>
        <source>The folder {folder} holds {count} disclosures; only the first {limit} were searched for earlier revisions.</source>
        <comment>finding.history.not_read:files.message</comment>
        <translation>يحتوي المجلد {folder} على {count} من الإقرارات؛ ولم يُبحث عن مراجعات سابقة إلا في أول {limit} منها.</translation>
    </message>
    <message>
        <source>{why}</source>
        <comment>finding.history.not_read:list.message</comment>
        <translation>{why}</translation>
    </message>
    <message>
        <source>Look for earlier revisions there yourself, or put the published files into a folder of their own.</source>
        <comment>finding.history.not_read.mend</comment>
        <translation>ابحث بنفسك عن المراجعات السابقة هناك، أو ضع الملفات المنشورة في مجلد خاص بها.</translation>
    </message>
    <message>
        <source>The folder {folder} holds more than {limit} files about one product; no more of them were looked at.</source>
        <comment>finding.history.not_read:neighbours.message</comment>
        <translation>يحتوي المجلد {folder} على أكثر من {limit} ملف عن منتج واحد؛ ولم يُنظر في المزيد منها.</translation>
    </message>
    <message>
        <source>{count} of the files in {folder} cannot be read, and an earlier revision may be among them.</source>
        <comment>finding.history.not_read:unreadable.message</comment>
        <translation>لا يمكن قراءة {count} من ملفات {folder}، وقد تكون بينها مراجعة سابقة.</translation>
    </message>
    <message>
        <source>This is the disclosure {id}, but {before} is of {other}.</source>
        <comment>finding.history.other_disclosure.message</comment>
        <translation>هذا هو الإقرار {id}، لكن {before} من {other}.</translation>
    </message>
    <message>
        <source>Keep the disclosure number through all revisions, or start with revision 1.</source>
        <comment>finding.history.other_disclosure.mend</comment>
        <translation>احتفظ برقم الإقرار في كل المراجعات، أو ابدأ بالمراجعة 1.</translation>
    </message>
    <message>
        <source>This revision is about the model {model}, but {before} is about {other}.</source>
        <comment>finding.history.other_model.message</comment>
        <translation>تخص هذه المراجعة الطراز {model}، لكن {before} تخص {other}.</translation>
    </message>
    <message>
        <source>Start a disclosure of its own, with revision 1, for another model.</source>
        <comment>finding.history.other_model.mend</comment>
        <translation>ابدأ إقرارًا مستقلًا برقم المراجعة 1 لطراز آخر.</translation>
    </message>
    <message>
        <source>This should be the revision before, but its {field} cannot be read, so nobody can tell what it promised.</source>
        <comment>finding.history.promise_unclear.message</comment>
        <translation>ينبغي أن تكون هذه المراجعة السابقة، لكن لا يمكن قراءة {field} فيها، فلا يعرف أحد بماذا وعدت.</translation>
    </message>
    <message>
        <source>Name the file that was published; &quot;updatefacts check&quot; says what is wrong with this one.</source>
        <comment>finding.history.promise_unclear.mend</comment>
        <translation>اذكر الملف الذي نُشر؛ ويقول «updatefacts check» ما الخطأ في هذا الملف.</translation>
    </message>
    <message>
        <source>Open that file to see what is wrong with it.</source>
        <comment>finding.history.promise_unclear.mend_in_form</comment>
        <translation>افتح ذلك الملف لترى ما الخطأ فيه.</translation>
    </message>
    <message>
        <source>{why} It is left as it is.</source>
        <comment>finding.history.published.message</comment>
        <translation>{why} يبقى كما هو.</translation>
    </message>
    <message>
        <source>It is read as it stands; &quot;updatefacts revise&quot; makes an upgraded revision of it.</source>
        <comment>finding.history.published.mend</comment>
        <translation>يُقرأ كما هو؛ ويصنع «updatefacts revise» منه مراجعة محدّثة.</translation>
    </message>
    <message>
        <source>It is read as it stands; start the next revision to change it.</source>
        <comment>finding.history.published.mend_in_form</comment>
        <translation>يُقرأ كما هو؛ ابدأ المراجعة التالية لتغييره.</translation>
    </message>
    <message>
        <source>The same product has security updates promised to {end} by the disclosure {id} ({file}); this one promises less.</source>
        <comment>finding.history.same_product.message</comment>
        <translation>للمنتج نفسه تحديثات أمنية موعود بها حتى {end} في الإقرار {id} ({file})؛ وهذا الإقرار يعد بأقل.</translation>
    </message>
    <message>
        <source>Promise {end} or a later date, or make this the next revision of that disclosure.</source>
        <comment>finding.history.same_product.mend</comment>
        <translation>عِد بـ{end} أو بتاريخ بعده، أو اجعل هذا المراجعة التالية لذلك الإقرار.</translation>
    </message>
    <message>
        <source>{file} is number {id}, revision {revision}, too, but says something else.</source>
        <comment>finding.history.same_revision:number.message</comment>
        <translation>{file} هو أيضًا الرقم {id}، المراجعة {revision}، لكنه يقول شيئًا آخر.</translation>
    </message>
    <message>
        <source>Give one of them another number ({@disclosure_id}), or make it the next revision.</source>
        <comment>finding.history.same_revision:number.mend</comment>
        <translation>أعط أحدهما رقمًا آخر ({@disclosure_id})، أو اجعله المراجعة التالية.</translation>
    </message>
    <message>
        <source>Revision {revision} was published already ({file}) and says something else.</source>
        <comment>finding.history.same_revision:published.message</comment>
        <translation>نُشرت المراجعة {revision} من قبل ({file}) وتقول شيئًا آخر.</translation>
    </message>
    <message>
        <source>Make this revision {next}: &quot;updatefacts revise FOLDER FILE&quot; does it, with the folder of what was published and this file, and so does publishing.</source>
        <comment>finding.history.same_revision:published.mend</comment>
        <translation>اجعل هذه المراجعة {next}: يفعل ذلك «updatefacts revise المجلد الملف»، باسم مجلد ما نُشر وهذا الملف، ويفعله النشر أيضًا.</translation>
    </message>
    <message>
        <source>Make this revision {next}; publishing does it, too.</source>
        <comment>finding.history.same_revision:published.mend_in_form</comment>
        <translation>اجعل هذه المراجعة {next}؛ والنشر يفعل ذلك أيضًا.</translation>
    </message>
    <message>
        <source>This is revision {revision}, and so is {file}, which says something else.</source>
        <comment>finding.history.same_revision:two.message</comment>
        <translation>هذه المراجعة {revision}، وكذلك {file}، وهو يقول شيئًا آخر.</translation>
    </message>
    <message>
        <source>Keep the one that was published; a change of it is the next revision.</source>
        <comment>finding.history.same_revision:two.mend</comment>
        <translation>احتفظ بالتي نُشرت؛ وتغييرها هو المراجعة التالية.</translation>
    </message>
    <message>
        <source>The folder holds revisions of several disclosures.</source>
        <comment>finding.history.several.message</comment>
        <translation>يحتوي المجلد على مراجعات من عدة إقرارات.</translation>
    </message>
    <message>
        <source>Name the file of the revision before.</source>
        <comment>finding.history.several.mend</comment>
        <translation>اذكر ملف المراجعة السابقة.</translation>
    </message>
    <message>
        <source>Security updates were promised to {end} by {promised_by}, and now end {now}; a published period must not be shortened.</source>
        <comment>finding.history.shortened.message</comment>
        <translation>كانت التحديثات الأمنية موعودًا بها حتى {end} حسب {promised_by}، وتنتهي الآن في {now}؛ ولا يجوز تقصير مدة منشورة.</translation>
    </message>
    <message>
        <source>Write {end} or a later date.</source>
        <comment>finding.history.shortened.mend</comment>
        <translation>اكتب {end} أو تاريخًا بعده.</translation>
    </message>
    <message>
        <source>Security updates were promised to {end} by {promised_by}; this revision promises no date.</source>
        <comment>finding.history.weakened.message</comment>
        <translation>كانت التحديثات الأمنية موعودًا بها حتى {end} حسب {promised_by}؛ وهذه المراجعة لا تعد بأي تاريخ.</translation>
    </message>
    <message>
        <source>Promise {end} or a later date.</source>
        <comment>finding.history.weakened.mend</comment>
        <translation>عِد بـ{end} أو بتاريخ بعده.</translation>
    </message>
    <message>
        <source>The value of {key} should be true or false.</source>
        <comment>finding.key.kind:boolean.message</comment>
        <translation>يجب أن تكون قيمة {key} ‏true أو false.</translation>
    </message>
    <message>
        <source>The value of {key} should be a list.</source>
        <comment>finding.key.kind:list.message</comment>
        <translation>يجب أن تكون قيمة {key} قائمة.</translation>
    </message>
    <message>
        <source>This should be a map of &quot;key: value&quot; lines: {what}.</source>
        <comment>finding.key.kind:map.message</comment>
        <translation>المطلوب هنا أسطر على شكل «مفتاح: قيمة»: {what}.</translation>
    </message>
    <message>
        <source>Write its keys below it, indented.</source>
        <comment>finding.key.kind:map.mend</comment>
        <translation>اكتب مفاتيحها تحتها بإزاحة.</translation>
    </message>
    <message>
        <source>The value of {key} should be a number from {least} to {most}.</source>
        <comment>finding.key.kind:number.message</comment>
        <translation>يجب أن تكون قيمة {key} عددًا من {least} إلى {most}.</translation>
    </message>
    <message>
        <source>The value of {key} should be a text.</source>
        <comment>finding.key.kind:text.message</comment>
        <translation>يجب أن تكون قيمة {key} نصًا.</translation>
    </message>
    <message>
        <source>Every item of {key} should be a text.</source>
        <comment>finding.key.kind:texts.message</comment>
        <translation>يجب أن يكون كل عنصر في {key} نصًا.</translation>
    </message>
    <message>
        <source>The value of {key} should be a whole number from {least} to {most}.</source>
        <comment>finding.key.kind:whole_number.message</comment>
        <translation>يجب أن تكون قيمة {key} عددًا صحيحًا من {least} إلى {most}.</translation>
    </message>
    <message>
        <source>The key {key} is missing in {what}.</source>
        <comment>finding.key.missing.message</comment>
        <translation>المفتاح {key} ناقص هنا: {what}.</translation>
    </message>
    <message>
        <source>Add it with its value.</source>
        <comment>finding.key.missing.mend</comment>
        <translation>أضفه مع قيمته.</translation>
    </message>
    <message>
        <source>The key {key} is not known in {what}.</source>
        <comment>finding.key.unknown.message</comment>
        <translation>المفتاح {key} غير معروف هنا: {what}.</translation>
    </message>
    <message>
        <source>The keys known here are: {keys}.</source>
        <comment>finding.key.unknown.mend</comment>
        <translation>المفاتيح المعروفة هنا: {keys}.</translation>
    </message>
    <message>
        <source>The label names {named} of the {all} answers to {field}; the QR code leads to all of them.</source>
        <comment>finding.label.counted:label.message</comment>
        <translation>يذكر الملصق {named} من {all} من أجوبة {field}؛ ويقود رمز QR إليها كلها.</translation>
    </message>
    <message>
        <source>Choose a larger label to name them all.</source>
        <comment>finding.label.counted.mend</comment>
        <translation>اختر ملصقًا أكبر لذكرها كلها.</translation>
    </message>
    <message>
        <source>The label ({language}) names {named} of the {all} answers to {field}; the QR code leads to all of them.</source>
        <comment>finding.label.counted:language.message</comment>
        <translation>يذكر الملصق ({language}) ‏{named} من {all} من أجوبة {field}؛ ويقود رمز QR إليها كلها.</translation>
    </message>
    <message>
        <source>Left out to fit: {parts}.</source>
        <comment>finding.label.left_out:label.message</comment>
        <translation>تُرك لضيق المكان: {parts}.</translation>
    </message>
    <message>
        <source>Left out to fit ({language}): {parts}.</source>
        <comment>finding.label.left_out:language.message</comment>
        <translation>تُرك لضيق المكان ({language}): ‏{parts}.</translation>
    </message>
    <message>
        <source>The label in {language} carries {field} in {own}.</source>
        <comment>finding.label.name_language.message</comment>
        <translation>يحمل الملصق بلغة {language} ‏{field} بلغة {own}.</translation>
    </message>
    <message>
        <source>Add a line &quot;{tag}:&quot; with the name in that language.</source>
        <comment>finding.label.name_language.mend</comment>
        <translation>أضف سطر «{tag}:» مع الاسم بتلك اللغة.</translation>
    </message>
    <message>
        <source>Add the name in that language: {language}.</source>
        <comment>finding.label.name_language.mend_in_form</comment>
        <translation>أضف الاسم بتلك اللغة: {language}.</translation>
    </message>
    <message>
        <source>The template {template} has room for one language only.</source>
        <comment>finding.label.one_language.message</comment>
        <translation>في القالب {template} مكان للغة واحدة فقط.</translation>
    </message>
    <message>
        <source>Make a label for each language, or choose a panel, strip, shelf label or sheet.</source>
        <comment>finding.label.one_language.mend</comment>
        <translation>اصنع ملصقًا لكل لغة، أو اختر لوحة أو شريطًا أو ملصق رف أو ورقة.</translation>
    </message>
    <message>
        <source>The label&apos;s texts do not fit on it, even in the smallest type.</source>
        <comment>finding.label.overflow:all.message</comment>
        <translation>لا تتسع مساحة الملصق لنصوصه، حتى بأصغر خط.</translation>
    </message>
    <message>
        <source>Choose a larger label, shorten the texts, or leave the shop&apos;s line out.</source>
        <comment>finding.label.overflow:all.mend</comment>
        <translation>اختر ملصقًا أكبر، أو قصّر النصوص، أو اترك سطر المتجر.</translation>
    </message>
    <message>
        <source>The text {text} does not fit on the label.</source>
        <comment>finding.label.overflow:name.message</comment>
        <translation>لا يتسع الملصق للنص {text}.</translation>
    </message>
    <message>
        <source>Give a short name of at most 40 characters: {@product_short_name}.</source>
        <comment>finding.label.overflow:name.mend</comment>
        <translation>أعط اسمًا قصيرًا لا يزيد على 40 حرفًا: {@product_short_name}.</translation>
    </message>
    <message>
        <source>The text {text} does not fit on the label.</source>
        <comment>finding.label.overflow:own.message</comment>
        <translation>لا يتسع الملصق للنص {text}.</translation>
    </message>
    <message>
        <source>Shorten it, or choose a larger label.</source>
        <comment>finding.label.overflow:own.mend</comment>
        <translation>قصّره، أو اختر ملصقًا أكبر.</translation>
    </message>
    <message>
        <source>The text {text} does not fit on the label.</source>
        <comment>finding.label.overflow:text.message</comment>
        <translation>لا يتسع الملصق للنص {text}.</translation>
    </message>
    <message>
        <source>Choose a larger label.</source>
        <comment>finding.label.overflow:text.mend</comment>
        <translation>اختر ملصقًا أكبر.</translation>
    </message>
    <message>
        <source>A disclosure before this one says the same, so its labels are written once.</source>
        <comment>finding.label.same_twice.message</comment>
        <translation>يقول إقرار قبل هذا الشيء نفسه، فتُكتب ملصقاته مرة واحدة.</translation>
    </message>
    <message>
        <source>Leave one of the two out.</source>
        <comment>finding.label.same_twice.mend</comment>
        <translation>اترك أحد الاثنين.</translation>
    </message>
    <message>
        <source>The values are set at {size} pt, under 8 pt.</source>
        <comment>finding.label.small_type.message</comment>
        <translation>القيم مكتوبة بحجم {size} نقطة، أي أقل من 8 نقاط.</translation>
    </message>
    <message>
        <source>{field} has {count} items; {least} to {most} are allowed.</source>
        <comment>finding.list.length.message</comment>
        <translation>في {field} عدد {count} من العناصر؛ والمسموح من {least} إلى {most}.</translation>
    </message>
    <message>
        <source>Add items, or take some out.</source>
        <comment>finding.list.length.mend</comment>
        <translation>أضف عناصر، أو احذف بعضها.</translation>
    </message>
    <message>
        <source>{field} should be at least {limit}, but is {number}.</source>
        <comment>finding.number.range:least.message</comment>
        <translation>ينبغي ألا يقل {field} عن {limit}، لكنه {number}.</translation>
    </message>
    <message>
        <source>Correct the number.</source>
        <comment>finding.number.range.mend</comment>
        <translation>صحح العدد.</translation>
    </message>
    <message>
        <source>{field} should be at most {limit}, but is {number}.</source>
        <comment>finding.number.range:most.message</comment>
        <translation>ينبغي ألا يزيد {field} على {limit}، لكنه {number}.</translation>
    </message>
    <message>
        <source>OpenEoX is for promised periods, and this one is only planned.</source>
        <comment>finding.openeox.planned.message</comment>
        <translation>‏OpenEoX للمدد الموعود بها، وهذه المدة مخطط لها فقط.</translation>
    </message>
    <message>
        <source>Export the disclosure once the period is promised.</source>
        <comment>finding.openeox.planned.mend</comment>
        <translation>صدّر الإقرار حين تكون المدة موعودًا بها.</translation>
    </message>
    <message>
        <source>{key} is no date with time and time zone: {value}.</source>
        <comment>finding.openeox.date_time:change.message</comment>
        <translation>{key} ليس تاريخًا مع وقت ومنطقة زمنية: {value}.</translation>
    </message>
    <message>
        <source>Write it as in 2031-06-30T23:59:59Z, with upper-case T and Z.</source>
        <comment>finding.openeox.date_time:change.mend</comment>
        <translation>اكتبه مثل 2031-06-30T23:59:59Z، بحرفي T وZ كبيرين.</translation>
    </message>
    <message>
        <source>{key} is no date with time and time zone: {value}.</source>
        <comment>finding.openeox.date_time:event.message</comment>
        <translation>{key} ليس تاريخًا مع وقت ومنطقة زمنية: {value}.</translation>
    </message>
    <message>
        <source>Write it as in 2031-06-30T23:59:59Z, with upper-case T and Z, or &quot;tba&quot;.</source>
        <comment>finding.openeox.date_time:event.mend</comment>
        <translation>اكتبه مثل 2031-06-30T23:59:59Z، بحرفي T وZ كبيرين، أو اكتب «tba».</translation>
    </message>
    <message>
        <source>{field} is no date with time and time zone: {value}.</source>
        <comment>finding.openeox.date_time:kept.message</comment>
        <translation>{field} ليس تاريخًا مع وقت ومنطقة زمنية: {value}.</translation>
    </message>
    <message>
        <source>Correct it, or take it out: {day} gives the day.</source>
        <comment>finding.openeox.date_time:kept.mend</comment>
        <translation>صححه، أو احذفه: يذكر {day} اليوم.</translation>
    </message>
    <message>
        <source>{key} is there twice.</source>
        <comment>finding.openeox.duplicate_key.message</comment>
        <translation>ورد {key} مرتين.</translation>
    </message>
    <message>
        <source>Keep one of the two.</source>
        <comment>finding.openeox.duplicate_key.mend</comment>
        <translation>احتفظ بواحد منهما.</translation>
    </message>
    <message>
        <source>{first} is after {last}.</source>
        <comment>finding.openeox.end_of_life_last.message</comment>
        <translation>{first} بعد {last}.</translation>
    </message>
    <message>
        <source>Correct one of the two dates.</source>
        <comment>finding.openeox.end_of_life_last.mend</comment>
        <translation>صحح أحد التاريخين.</translation>
    </message>
    <message>
        <source>From here on, the text is not JSON.</source>
        <comment>finding.openeox.json.message</comment>
        <translation>النص من هنا فصاعدًا ليس JSON.</translation>
    </message>
    <message>
        <source>Correct the text, or have the file written again.</source>
        <comment>finding.openeox.json.mend</comment>
        <translation>صحح النص، أو اجعل الملف يُكتب من جديد.</translation>
    </message>
    <message>
        <source>An OpenEoX core file is one object.</source>
        <comment>finding.openeox.kind:object.message</comment>
        <translation>ملف OpenEoX الأساسي كائن واحد.</translation>
    </message>
    <message>
        <source>Put its members between braces.</source>
        <comment>finding.openeox.kind:object.mend</comment>
        <translation>ضع أعضاءه بين قوسين معقوفين.</translation>
    </message>
    <message>
        <source>{key} is no text.</source>
        <comment>finding.openeox.kind:text.message</comment>
        <translation>{key} ليس نصًا.</translation>
    </message>
    <message>
        <source>Put the value in double quotes.</source>
        <comment>finding.openeox.kind:text.mend</comment>
        <translation>ضع القيمة بين علامتي اقتباس مزدوجتين.</translation>
    </message>
    <message>
        <source>OpenEoX needs {key}.</source>
        <comment>finding.openeox.missing_key:change.message</comment>
        <translation>يحتاج OpenEoX إلى {key}.</translation>
    </message>
    <message>
        <source>Add it.</source>
        <comment>finding.openeox.missing_key:change.mend</comment>
        <translation>أضفه.</translation>
    </message>
    <message>
        <source>{field} is missing, and OpenEoX needs it.</source>
        <comment>finding.openeox.missing_key:end_of_life.message</comment>
        <translation>{field} ناقص، ويحتاج إليه OpenEoX.</translation>
    </message>
    <message>
        <source>Add the date, or {@end_of_life=tba} while it is not decided.</source>
        <comment>finding.openeox.missing_key:end_of_life.mend</comment>
        <translation>أضف التاريخ، أو {@end_of_life=tba} ما دام غير محدد.</translation>
    </message>
    <message>
        <source>OpenEoX needs {key}.</source>
        <comment>finding.openeox.missing_key:event.message</comment>
        <translation>يحتاج OpenEoX إلى {key}.</translation>
    </message>
    <message>
        <source>Add it; for a date that is not decided yet, write &quot;tba&quot;.</source>
        <comment>finding.openeox.missing_key:event.mend</comment>
        <translation>أضفه؛ وللتاريخ غير المحدد بعد اكتب «tba».</translation>
    </message>
    <message>
        <source>{field} is missing, and OpenEoX needs it.</source>
        <comment>finding.openeox.missing_key:field.message</comment>
        <translation>{field} ناقص، ويحتاج إليه OpenEoX.</translation>
    </message>
    <message>
        <source>Add it.</source>
        <comment>finding.openeox.missing_key:field.mend</comment>
        <translation>أضفه.</translation>
    </message>
    <message>
        <source>{field} is missing, and OpenEoX needs it as {key}.</source>
        <comment>finding.openeox.missing_key:named_otherwise.message</comment>
        <translation>{field} ناقص، ويحتاج إليه OpenEoX باسم {key}.</translation>
    </message>
    <message>
        <source>Add it.</source>
        <comment>finding.openeox.missing_key:named_otherwise.mend</comment>
        <translation>أضفه.</translation>
    </message>
    <message>
        <source>OpenEoX needs {key}.</source>
        <comment>finding.openeox.missing_key:schema.message</comment>
        <translation>يحتاج OpenEoX إلى {key}.</translation>
    </message>
    <message>
        <source>Add it: {address}</source>
        <comment>finding.openeox.missing_key:schema.mend</comment>
        <translation>أضفه: {address}</translation>
    </message>
    <message>
        <source>OpenEoX asks when promised security updates end, and none are promised.</source>
        <comment>finding.openeox.no_commitment.message</comment>
        <translation>يسأل OpenEoX متى تنتهي التحديثات الأمنية الموعود بها، ولا شيء منها موعود به.</translation>
    </message>
    <message>
        <source>Export the disclosure once a period is promised.</source>
        <comment>finding.openeox.no_commitment.mend</comment>
        <translation>صدّر الإقرار حين تكون مدة موعودًا بها.</translation>
    </message>
    <message>
        <source>OpenEoX asks when security updates end, and this product gets none.</source>
        <comment>finding.openeox.not_updatable.message</comment>
        <translation>يسأل OpenEoX متى تنتهي التحديثات الأمنية، وهذا المنتج لا يتلقى أيًا منها.</translation>
    </message>
    <message>
        <source>There is no OpenEoX file for this product.</source>
        <comment>finding.openeox.not_updatable.mend</comment>
        <translation>لا يوجد ملف OpenEoX لهذا المنتج.</translation>
    </message>
    <message>
        <source>The file calls itself {value}, which is another draft of OpenEoX.</source>
        <comment>finding.openeox.schema:draft.message</comment>
        <translation>يسمي الملف نفسه {value}، وهو مسودة أخرى من OpenEoX.</translation>
    </message>
    <message>
        <source>The address is {address}</source>
        <comment>finding.openeox.schema.mend</comment>
        <translation>العنوان هو {address}</translation>
    </message>
    <message>
        <source>The file calls itself {value}, which is no OpenEoX core file.</source>
        <comment>finding.openeox.schema:other.message</comment>
        <translation>يسمي الملف نفسه {value}، وهو ليس ملف OpenEoX أساسيًا.</translation>
    </message>
    <message>
        <source>The product is sold until {sold}, but gets security updates only until {supported}.</source>
        <comment>finding.openeox.sold_unsupported.message</comment>
        <translation>يُباع المنتج حتى {sold}، لكنه لا يتلقى تحديثات أمنية إلا حتى {supported}.</translation>
    </message>
    <message>
        <source>End the sale earlier, or support it for longer.</source>
        <comment>finding.openeox.sold_unsupported.mend</comment>
        <translation>أنهِ البيع قبل ذلك، أو ادعم المنتج مدة أطول.</translation>
    </message>
    <message>
        <source>{first} is after {last}.</source>
        <comment>finding.openeox.start_first.message</comment>
        <translation>{first} بعد {last}.</translation>
    </message>
    <message>
        <source>Correct one of the two dates.</source>
        <comment>finding.openeox.start_first.mend</comment>
        <translation>صحح أحد التاريخين.</translation>
    </message>
    <message>
        <source>Another date is known, but {key} is &quot;tba&quot;.</source>
        <comment>finding.openeox.start_undecided.message</comment>
        <translation>هناك تاريخ آخر معروف، لكن {key} هو «tba».</translation>
    </message>
    <message>
        <source>Give the date, or leave it out.</source>
        <comment>finding.openeox.start_undecided.mend</comment>
        <translation>اذكر التاريخ، أو اتركه.</translation>
    </message>
    <message>
        <source>{key} names more digits of a second than can be kept.</source>
        <comment>finding.openeox.too_exact.message</comment>
        <translation>يذكر {key} من أجزاء الثانية أرقامًا أكثر مما يمكن حفظه.</translation>
    </message>
    <message>
        <source>Leave digits out; nine of them are a nanosecond.</source>
        <comment>finding.openeox.too_exact.mend</comment>
        <translation>احذف أرقامًا؛ فتسعة منها نانوثانية.</translation>
    </message>
    <message>
        <source>The file is larger than 256 kB.</source>
        <comment>finding.openeox.too_large.message</comment>
        <translation>الملف أكبر من 256 كيلوبايت.</translation>
    </message>
    <message>
        <source>An OpenEoX core file is smaller than 1 kB; name another one.</source>
        <comment>finding.openeox.too_large.mend</comment>
        <translation>ملف OpenEoX الأساسي أصغر من 1 كيلوبايت؛ اذكر ملفًا آخر.</translation>
    </message>
    <message>
        <source>{known} is known, but {key} is &quot;tba&quot;.</source>
        <comment>finding.openeox.undecided.message</comment>
        <translation>{known} معروف، لكن {key} هو «tba».</translation>
    </message>
    <message>
        <source>Give that date, too.</source>
        <comment>finding.openeox.undecided.mend</comment>
        <translation>اذكر ذلك التاريخ أيضًا.</translation>
    </message>
    <message>
        <source>OpenEoX does not know {key}.</source>
        <comment>finding.openeox.unknown_key.message</comment>
        <translation>لا يعرف OpenEoX ‏{key}.</translation>
    </message>
    <message>
        <source>Take it out.</source>
        <comment>finding.openeox.unknown_key:any.mend</comment>
        <translation>احذفه.</translation>
    </message>
    <message>
        <source>Did you mean {meant}?</source>
        <comment>finding.openeox.unknown_key:meant.mend</comment>
        <translation>هل تقصد {meant}؟</translation>
    </message>
    <message>
        <source>{field} is missing; it is advised by {scheme}, {clause}.</source>
        <comment>finding.profile.demand:advised.message</comment>
        <translation>{field} ناقص؛ وينصح به {scheme}، ‏{clause}.</translation>
    </message>
    <message>
        <source>{scheme} advises an answer here: {clause}.</source>
        <comment>finding.profile.demand:advised.message_in_form</comment>
        <translation>ينصح {scheme} بجواب هنا: {clause}.</translation>
    </message>
    <message>
        <source>{field} is missing; it is asked for by {scheme}, {clause}.</source>
        <comment>finding.profile.demand:asked.message</comment>
        <translation>{field} ناقص؛ ويطلبه {scheme}، ‏{clause}.</translation>
    </message>
    <message>
        <source>Add it: {question}</source>
        <comment>finding.profile.demand.mend</comment>
        <translation>أضفه: {question}</translation>
    </message>
    <message>
        <source>{scheme} asks for an answer here: {clause}.</source>
        <comment>finding.profile.demand:asked.message_in_form</comment>
        <translation>يطلب {scheme} جوابًا هنا: {clause}.</translation>
    </message>
    <message>
        <source>The font {font} is not embedded in the PDF.</source>
        <comment>finding.proof.font_not_embedded.message</comment>
        <translation>الخط {font} غير مضمّن في ملف PDF.</translation>
    </message>
    <message>
        <source>This is a fault of the program: please report it with the disclosure and the template.</source>
        <comment>finding.proof.font_not_embedded.mend</comment>
        <translation>هذا خلل في البرنامج: نرجو الإبلاغ عنه مع الإقرار والقالب.</translation>
    </message>
    <message>
        <source>The PDF paints where the label is blank.</source>
        <comment>finding.proof.ink_stray.message</comment>
        <translation>يطبع ملف PDF شيئًا حيث الملصق فارغ.</translation>
    </message>
    <message>
        <source>This is a fault of the program: please report it with the disclosure and the template.</source>
        <comment>finding.proof.ink_stray.mend</comment>
        <translation>هذا خلل في البرنامج: نرجو الإبلاغ عنه مع الإقرار والقالب.</translation>
    </message>
    <message>
        <source>There is not enough memory to paint the label.</source>
        <comment>finding.proof.no_memory.message</comment>
        <translation>لا تكفي الذاكرة لرسم الملصق.</translation>
    </message>
    <message>
        <source>Close other programs, or choose a smaller label.</source>
        <comment>finding.proof.no_memory.mend</comment>
        <translation>أغلق برامج أخرى، أو اختر ملصقًا أصغر.</translation>
    </message>
    <message>
        <source>This reaches over the edge of the label: {item}.</source>
        <comment>finding.proof.outside_page.message</comment>
        <translation>هذا يتجاوز حافة الملصق: {item}.</translation>
    </message>
    <message>
        <source>Give it more room in the template, or shorten its text.</source>
        <comment>finding.proof.outside_page.mend</comment>
        <translation>أعطه مكانًا أوسع في القالب، أو قصّر النص.</translation>
    </message>
    <message>
        <source>These two overlap: {first}; {second}.</source>
        <comment>finding.proof.overlap.message</comment>
        <translation>هذان يتداخلان: {first}؛ {second}.</translation>
    </message>
    <message>
        <source>Give them more room in the template, or shorten the text.</source>
        <comment>finding.proof.overlap.mend</comment>
        <translation>أعطهما مكانًا أوسع في القالب، أو قصّر النص.</translation>
    </message>
    <message>
        <source>The PDF has {count} pages instead of {right}.</source>
        <comment>finding.proof.page_count.message</comment>
        <translation>في ملف PDF ‏{count} من الصفحات بدلًا من {right}.</translation>
    </message>
    <message>
        <source>This is a fault of the program: please report it with the disclosure and the template.</source>
        <comment>finding.proof.page_count.mend</comment>
        <translation>هذا خلل في البرنامج: نرجو الإبلاغ عنه مع الإقرار والقالب.</translation>
    </message>
    <message>
        <source>The PDF&apos;s page measures {size} instead of {right}.</source>
        <comment>finding.proof.page_size.message</comment>
        <translation>مقاس صفحة PDF هو {size} بدلًا من {right}.</translation>
    </message>
    <message>
        <source>This is a fault of the program: please report it with the disclosure and the template.</source>
        <comment>finding.proof.page_size.mend</comment>
        <translation>هذا خلل في البرنامج: نرجو الإبلاغ عنه مع الإقرار والقالب.</translation>
    </message>
    <message>
        <source>The PNG file does not show what was painted.</source>
        <comment>finding.proof.png_picture.message</comment>
        <translation>لا يُظهر ملف PNG ما رُسم.</translation>
    </message>
    <message>
        <source>This is a fault of the program: please report it with the disclosure and the template.</source>
        <comment>finding.proof.png_picture.mend</comment>
        <translation>هذا خلل في البرنامج: نرجو الإبلاغ عنه مع الإقرار والقالب.</translation>
    </message>
    <message>
        <source>The PNG file cannot be read again.</source>
        <comment>finding.proof.png_unreadable.message</comment>
        <translation>لا يمكن قراءة ملف PNG من جديد.</translation>
    </message>
    <message>
        <source>This is a fault of the program: please report it with the disclosure and the template.</source>
        <comment>finding.proof.png_unreadable.mend</comment>
        <translation>هذا خلل في البرنامج: نرجو الإبلاغ عنه مع الإقرار والقالب.</translation>
    </message>
    <message>
        <source>The PNG file does not say what the label says.</source>
        <comment>finding.proof.png_words.message</comment>
        <translation>لا يقول ملف PNG ما يقوله الملصق.</translation>
    </message>
    <message>
        <source>This is a fault of the program: please report it with the disclosure and the template.</source>
        <comment>finding.proof.png_words.mend</comment>
        <translation>هذا خلل في البرنامج: نرجو الإبلاغ عنه مع الإقرار والقالب.</translation>
    </message>
    <message>
        <source>The QR code is too near to the edge of the label.</source>
        <comment>finding.proof.quiet_zone:edge.message</comment>
        <translation>رمز QR قريب جدًا من حافة الملصق.</translation>
    </message>
    <message>
        <source>Give the template a margin of at least four of the code&apos;s modules, or choose another resolution.</source>
        <comment>finding.proof.quiet_zone:edge.mend</comment>
        <translation>أعط القالب هامشًا لا يقل عن أربع وحدات من الرمز، أو اختر دقة أخرى.</translation>
    </message>
    <message>
        <source>Something is painted within four modules of the QR code, where readers need blank paper.</source>
        <comment>finding.proof.quiet_zone:painted.message</comment>
        <translation>طُبع شيء على بعد أقل من أربع وحدات من رمز QR، حيث تحتاج القارئات إلى ورق فارغ.</translation>
    </message>
    <message>
        <source>Give the QR code more room in the template, or choose another resolution.</source>
        <comment>finding.proof.quiet_zone:painted.mend</comment>
        <translation>أعط رمز QR مكانًا أوسع في القالب، أو اختر دقة أخرى.</translation>
    </message>
    <message>
        <source>The SVG file does not look as the label is planned.</source>
        <comment>finding.proof.svg_picture.message</comment>
        <translation>لا يبدو ملف SVG كما خُطط للملصق.</translation>
    </message>
    <message>
        <source>This is a fault of the program: please report it with the disclosure and the template.</source>
        <comment>finding.proof.svg_picture.mend</comment>
        <translation>هذا خلل في البرنامج: نرجو الإبلاغ عنه مع الإقرار والقالب.</translation>
    </message>
    <message>
        <source>The SVG file has another size than the label.</source>
        <comment>finding.proof.svg_size.message</comment>
        <translation>مقاس ملف SVG غير مقاس الملصق.</translation>
    </message>
    <message>
        <source>This is a fault of the program: please report it with the disclosure and the template.</source>
        <comment>finding.proof.svg_size.mend</comment>
        <translation>هذا خلل في البرنامج: نرجو الإبلاغ عنه مع الإقرار والقالب.</translation>
    </message>
    <message>
        <source>The SVG file cannot be read again: {why}</source>
        <comment>finding.proof.svg_unreadable.message</comment>
        <translation>لا يمكن قراءة ملف SVG من جديد: {why}</translation>
    </message>
    <message>
        <source>This is a fault of the program: please report it with the disclosure and the template.</source>
        <comment>finding.proof.svg_unreadable.mend</comment>
        <translation>هذا خلل في البرنامج: نرجو الإبلاغ عنه مع الإقرار والقالب.</translation>
    </message>
    <message>
        <source>The SVG file does not say what the label says.</source>
        <comment>finding.proof.svg_words.message</comment>
        <translation>لا يقول ملف SVG ما يقوله الملصق.</translation>
    </message>
    <message>
        <source>This is a fault of the program: please report it with the disclosure and the template.</source>
        <comment>finding.proof.svg_words.mend</comment>
        <translation>هذا خلل في البرنامج: نرجو الإبلاغ عنه مع الإقرار والقالب.</translation>
    </message>
    <message>
        <source>{count} dots of the QR code are not as planned at {dpi} dpi.</source>
        <comment>finding.proof.symbol_dots.message</comment>
        <translation>‏{count} من نقاط رمز QR ليست كما خُطط لها عند {dpi} نقطة في البوصة.</translation>
    </message>
    <message>
        <source>This is a fault of the program: please report it with the disclosure and the template.</source>
        <comment>finding.proof.symbol_dots.mend</comment>
        <translation>هذا خلل في البرنامج: نرجو الإبلاغ عنه مع الإقرار والقالب.</translation>
    </message>
    <message>
        <source>The QR code&apos;s error correction is {level} instead of {right}.</source>
        <comment>finding.proof.symbol_level.message</comment>
        <translation>تصحيح الأخطاء في رمز QR هو {level} بدلًا من {right}.</translation>
    </message>
    <message>
        <source>This is a fault of the program: please report it with the disclosure and the template.</source>
        <comment>finding.proof.symbol_level.mend</comment>
        <translation>هذا خلل في البرنامج: نرجو الإبلاغ عنه مع الإقرار والقالب.</translation>
    </message>
    <message>
        <source>The label has no QR code.</source>
        <comment>finding.proof.symbol_missing.message</comment>
        <translation>ليس في الملصق رمز QR.</translation>
    </message>
    <message>
        <source>Give the template a QR code.</source>
        <comment>finding.proof.symbol_missing.mend</comment>
        <translation>ضع في القالب رمز QR.</translation>
    </message>
    <message>
        <source>The QR code says {text} instead of {right}.</source>
        <comment>finding.proof.symbol_payload.message</comment>
        <translation>يقول رمز QR ‏{text} بدلًا من {right}.</translation>
    </message>
    <message>
        <source>This is a fault of the program: please report it with the disclosure and the template.</source>
        <comment>finding.proof.symbol_payload.mend</comment>
        <translation>هذا خلل في البرنامج: نرجو الإبلاغ عنه مع الإقرار والقالب.</translation>
    </message>
    <message>
        <source>The QR code cannot be painted at {dpi} dpi: it is too small, too large, or outside the label.</source>
        <comment>finding.proof.symbol_size.message</comment>
        <translation>لا يمكن طباعة رمز QR عند {dpi} نقطة في البوصة: فهو صغير جدًا أو كبير جدًا أو خارج الملصق.</translation>
    </message>
    <message>
        <source>Give the QR code another module or place in the template, or choose another resolution.</source>
        <comment>finding.proof.symbol_size.mend</comment>
        <translation>أعط رمز QR وحدة أخرى أو مكانًا آخر في القالب، أو اختر دقة أخرى.</translation>
    </message>
    <message>
        <source>The QR code cannot be read at {dpi} dpi once its dark dots have grown by one.</source>
        <comment>finding.proof.symbol_unreadable:grown.message</comment>
        <translation>لا يمكن قراءة رمز QR عند {dpi} نقطة في البوصة إذا كبرت نقاطه الداكنة بمقدار نقطة.</translation>
    </message>
    <message>
        <source>The QR code cannot be read at {dpi} dpi.</source>
        <comment>finding.proof.symbol_unreadable:planned.message</comment>
        <translation>لا يمكن قراءة رمز QR عند {dpi} نقطة في البوصة.</translation>
    </message>
    <message>
        <source>Ask for a larger module in the template.</source>
        <comment>finding.proof.symbol_unreadable.mend</comment>
        <translation>اطلب وحدة أكبر في القالب.</translation>
    </message>
    <message>
        <source>The PDF does not say {text} at its place.</source>
        <comment>finding.proof.text_missing.message</comment>
        <translation>لا يقول ملف PDF ‏{text} في مكانه.</translation>
    </message>
    <message>
        <source>This is a fault of the program: please report it with the disclosure and the template.</source>
        <comment>finding.proof.text_missing.mend</comment>
        <translation>هذا خلل في البرنامج: نرجو الإبلاغ عنه مع الإقرار والقالب.</translation>
    </message>
    <message>
        <source>The text {text} is not painted where the label puts it.</source>
        <comment>finding.proof.text_place.message</comment>
        <translation>النص {text} غير مطبوع حيث يضعه الملصق.</translation>
    </message>
    <message>
        <source>This is a fault of the program: please report it with the disclosure and the template.</source>
        <comment>finding.proof.text_place.mend</comment>
        <translation>هذا خلل في البرنامج: نرجو الإبلاغ عنه مع الإقرار والقالب.</translation>
    </message>
    <message>
        <source>The PDF says {text} where the label has no text.</source>
        <comment>finding.proof.text_stray.message</comment>
        <translation>يقول ملف PDF ‏{text} حيث لا نص في الملصق.</translation>
    </message>
    <message>
        <source>This is a fault of the program: please report it with the disclosure and the template.</source>
        <comment>finding.proof.text_stray.mend</comment>
        <translation>هذا خلل في البرنامج: نرجو الإبلاغ عنه مع الإقرار والقالب.</translation>
    </message>
    <message>
        <source>The PDF says {text} where the label says {right}.</source>
        <comment>finding.proof.text_wrong.message</comment>
        <translation>يقول ملف PDF ‏{text} حيث يقول الملصق {right}.</translation>
    </message>
    <message>
        <source>This is a fault of the program: please report it with the disclosure and the template.</source>
        <comment>finding.proof.text_wrong.mend</comment>
        <translation>هذا خلل في البرنامج: نرجو الإبلاغ عنه مع الإقرار والقالب.</translation>
    </message>
    <message>
        <source>The label has {millions} million dots at {dpi} dpi; at most {limit} million can be painted.</source>
        <comment>finding.proof.too_many_dots.message</comment>
        <translation>في الملصق {millions} مليون نقطة عند {dpi} نقطة في البوصة؛ ويمكن رسم {limit} مليون على الأكثر.</translation>
    </message>
    <message>
        <source>Choose a smaller label, or a lower resolution for PNG and ZPL.</source>
        <comment>finding.proof.too_many_dots.mend</comment>
        <translation>اختر ملصقًا أصغر، أو دقة أقل لملفات PNG وZPL.</translation>
    </message>
    <message>
        <source>The PDF cannot be opened again.</source>
        <comment>finding.proof.unreadable.message</comment>
        <translation>لا يمكن فتح ملف PDF من جديد.</translation>
    </message>
    <message>
        <source>This is a fault of the program: please report it with the disclosure and the template.</source>
        <comment>finding.proof.unreadable.mend</comment>
        <translation>هذا خلل في البرنامج: نرجو الإبلاغ عنه مع الإقرار والقالب.</translation>
    </message>
    <message>
        <source>This is white, but not on a black area: {item}.</source>
        <comment>finding.proof.white_on_white.message</comment>
        <translation>هذا أبيض، لكنه ليس على مساحة سوداء: {item}.</translation>
    </message>
    <message>
        <source>Give it more room in the template, or shorten its text.</source>
        <comment>finding.proof.white_on_white.mend</comment>
        <translation>أعطه مكانًا أوسع في القالب، أو قصّر النص.</translation>
    </message>
    <message>
        <source>The ZPL file does not show what was painted.</source>
        <comment>finding.proof.zpl_picture.message</comment>
        <translation>لا يُظهر ملف ZPL ما رُسم.</translation>
    </message>
    <message>
        <source>This is a fault of the program: please report it with the disclosure and the template.</source>
        <comment>finding.proof.zpl_picture.mend</comment>
        <translation>هذا خلل في البرنامج: نرجو الإبلاغ عنه مع الإقرار والقالب.</translation>
    </message>
    <message>
        <source>The ZPL file cannot be read again.</source>
        <comment>finding.proof.zpl_unreadable.message</comment>
        <translation>لا يمكن قراءة ملف ZPL من جديد.</translation>
    </message>
    <message>
        <source>This is a fault of the program: please report it with the disclosure and the template.</source>
        <comment>finding.proof.zpl_unreadable.mend</comment>
        <translation>هذا خلل في البرنامج: نرجو الإبلاغ عنه مع الإقرار والقالب.</translation>
    </message>
    <message>
        <source>The address is too long for a QR code.</source>
        <comment>finding.symbol.too_long.message</comment>
        <translation>العنوان أطول مما يسعه رمز QR.</translation>
    </message>
    <message>
        <source>Give an address of at most 300 characters: {@detail_url}.</source>
        <comment>finding.symbol.too_long.mend</comment>
        <translation>أعط عنوانًا لا يزيد على 300 حرف: {@detail_url}.</translation>
    </message>
    <message>
        <source>{value} is no alignment of this box.</source>
        <comment>finding.template.wrong:align.message</comment>
        <translation>{value} ليست محاذاة لهذا الصندوق.</translation>
    </message>
    <message>
        <source>Write start or end.</source>
        <comment>finding.template.wrong:align.mend</comment>
        <translation>اكتب start أو end.</translation>
    </message>
    <message>
        <source>{value} is no alignment of a row.</source>
        <comment>finding.template.wrong:align_of_row.message</comment>
        <translation>{value} ليست محاذاة لصف.</translation>
    </message>
    <message>
        <source>Write start, center, end, baseline or stretch.</source>
        <comment>finding.template.wrong:align_of_row.mend</comment>
        <translation>اكتب start أو center أو end أو baseline أو stretch.</translation>
    </message>
    <message>
        <source>A box of the body has one key, its kind.</source>
        <comment>finding.template.wrong:box_keys.message</comment>
        <translation>لصندوق المحتوى مفتاح واحد هو نوعه.</translation>
    </message>
    <message>
        <source>Write, for example, &quot;- text: {slot: title, style: title}&quot;.</source>
        <comment>finding.template.wrong:box_keys.mend</comment>
        <translation>اكتب مثلًا «- text: {slot: title, style: title}».</translation>
    </message>
    <message>
        <source>There is no box of the kind {name}.</source>
        <comment>finding.template.wrong:box_kind.message</comment>
        <translation>لا يوجد صندوق من النوع {name}.</translation>
    </message>
    <message>
        <source>A box is always painted as the kind of support asks.</source>
        <comment>finding.template.wrong:box_paint.message</comment>
        <translation>يُرسم الصندوق دائمًا كما يتطلب نوع الدعم.</translation>
    </message>
    <message>
        <source>Write state.</source>
        <comment>finding.template.wrong:box_paint.mend</comment>
        <translation>اكتب state.</translation>
    </message>
    <message>
        <source>{value} is no condition of templates.</source>
        <comment>finding.template.wrong:condition.message</comment>
        <translation>{value} ليس شرطًا في القوالب.</translation>
    </message>
    <message>
        <source>Write one of {names}, or not_ before one of them.</source>
        <comment>finding.template.wrong:condition.mend</comment>
        <translation>اكتب واحدًا من {names}، أو not_ قبل واحد منها.</translation>
    </message>
    <message>
        <source>There is no cut {value}.</source>
        <comment>finding.template.wrong:cut.message</comment>
        <translation>لا يوجد شكل حروف {value}.</translation>
    </message>
    <message>
        <source>Write text or display.</source>
        <comment>finding.template.wrong:cut.mend</comment>
        <translation>اكتب text أو display.</translation>
    </message>
    <message>
        <source>{name} is not in the template&apos;s drop list.</source>
        <comment>finding.template.wrong:drop.message</comment>
        <translation>{name} ليس في قائمة drop في القالب.</translation>
    </message>
    <message>
        <source>Add it to that list, or correct the name.</source>
        <comment>finding.template.wrong:drop.mend</comment>
        <translation>أضفه إلى تلك القائمة، أو صحح الاسم.</translation>
    </message>
    <message>
        <source>The id of the template cannot be part of a file name.</source>
        <comment>finding.template.wrong:id.message</comment>
        <translation>لا يمكن أن يكون معرّف القالب جزءًا من اسم ملف.</translation>
    </message>
    <message>
        <source>Write up to 64 letters from A to Z, digits, &quot;_&quot; and &quot;-&quot;, such as shelf_small.</source>
        <comment>finding.template.wrong:id.mend</comment>
        <translation>اكتب ما لا يزيد على 64 من الحروف من A إلى Z والأرقام و«_» و«-»، مثل shelf_small.</translation>
    </message>
    <message>
        <source>{value} is no way to carry several languages.</source>
        <comment>finding.template.wrong:languages.message</comment>
        <translation>{value} ليست طريقة لحمل عدة لغات.</translation>
    </message>
    <message>
        <source>Write across (side by side), down (one below the other), pages, or one (never).</source>
        <comment>finding.template.wrong:languages.mend</comment>
        <translation>اكتب across (جنبًا إلى جنب)، أو down (واحدة تحت الأخرى)، أو pages (صفحات)، أو one (أبدًا).</translation>
    </message>
    <message>
        <source>{value} is no length; {key} needs one.</source>
        <comment>finding.template.wrong:length.message</comment>
        <translation>{value} ليس طولًا؛ ويحتاج {key} إلى طول.</translation>
    </message>
    <message>
        <source>Write a number with its unit, such as 3.2mm, 0.75pt or 4dot.</source>
        <comment>finding.template.wrong:length.mend</comment>
        <translation>اكتب عددًا مع وحدته، مثل 3.2mm أو 0.75pt أو 4dot.</translation>
    </message>
    <message>
        <source>There is no other template {name}.</source>
        <comment>finding.template.wrong:like.message</comment>
        <translation>لا يوجد قالب آخر {name}.</translation>
    </message>
    <message>
        <source>Name a template that comes with the program.</source>
        <comment>finding.template.wrong:like.mend</comment>
        <translation>اذكر قالبًا يأتي مع البرنامج.</translation>
    </message>
    <message>
        <source>The template has {count} boxes.</source>
        <comment>finding.template.wrong:many_boxes.message</comment>
        <translation>في القالب {count} من الصناديق.</translation>
    </message>
    <message>
        <source>Use at most {limit} boxes.</source>
        <comment>finding.template.wrong:many_boxes.mend</comment>
        <translation>استخدم {limit} صندوقًا على الأكثر.</translation>
    </message>
    <message>
        <source>The margins leave nothing of the label.</source>
        <comment>finding.template.wrong:margin.message</comment>
        <translation>لا تترك الهوامش شيئًا من الملصق.</translation>
    </message>
    <message>
        <source>Write a smaller margin.</source>
        <comment>finding.template.wrong:margin.mend</comment>
        <translation>اكتب هامشًا أصغر.</translation>
    </message>
    <message>
        <source>No QR code can be printed with modules of that size.</source>
        <comment>finding.template.wrong:module.message</comment>
        <translation>لا يمكن طباعة رمز QR بوحدات من هذا الحجم.</translation>
    </message>
    <message>
        <source>Write from one dot to 20mm, such as 0.4mm.</source>
        <comment>finding.template.wrong:module.mend</comment>
        <translation>اكتب من نقطة واحدة إلى 20mm، مثل 0.4mm.</translation>
    </message>
    <message>
        <source>The next page has no place for {name}, which the first may leave to it.</source>
        <comment>finding.template.wrong:next_page.message</comment>
        <translation>لا مكان في الصفحة التالية لـ {name}، الذي قد تتركه لها الأولى.</translation>
    </message>
    <message>
        <source>Add a box with &quot;drop: {drop}&quot; to the body of next_page.</source>
        <comment>finding.template.wrong:next_page.mend</comment>
        <translation>أضف صندوقًا فيه «drop: {drop}» إلى محتوى next_page.</translation>
    </message>
    <message>
        <source>{key} should be a list of boxes.</source>
        <comment>finding.template.wrong:no_list.message</comment>
        <translation>ينبغي أن يكون {key} قائمة صناديق.</translation>
    </message>
    <message>
        <source>Begin each box with &quot;- &quot;.</source>
        <comment>finding.template.wrong:no_list.mend</comment>
        <translation>ابدأ كل صندوق بـ «- ».</translation>
    </message>
    <message>
        <source>The padding has four lengths: top, end, bottom, start.</source>
        <comment>finding.template.wrong:padding.message</comment>
        <translation>للحشو أربعة أطوال: أعلى ونهاية وأسفل وبداية.</translation>
    </message>
    <message>
        <source>Write four lengths.</source>
        <comment>finding.template.wrong:padding.mend</comment>
        <translation>اكتب أربعة أطوال.</translation>
    </message>
    <message>
        <source>There is no pictogram {name}.</source>
        <comment>finding.template.wrong:pictogram.message</comment>
        <translation>لا يوجد رسم رمزي {name}.</translation>
    </message>
    <message>
        <source>{value} is no printer resolution.</source>
        <comment>finding.template.wrong:resolution.message</comment>
        <translation>{value} ليست دقة طابعة.</translation>
    </message>
    <message>
        <source>Write a whole number of dots per inch from 72dpi to 2400dpi, such as 300dpi.</source>
        <comment>finding.template.wrong:resolution.mend</comment>
        <translation>اكتب عددًا صحيحًا من النقاط في البوصة من 72dpi إلى 2400dpi، مثل 300dpi.</translation>
    </message>
    <message>
        <source>There is no row {name}.</source>
        <comment>finding.template.wrong:row.message</comment>
        <translation>لا يوجد صف {name}.</translation>
    </message>
    <message>
        <source>The definitions have no section {name}.</source>
        <comment>finding.template.wrong:section.message</comment>
        <translation>ليس في التعريفات قسم {name}.</translation>
    </message>
    <message>
        <source>{value} is no share of the width.</source>
        <comment>finding.template.wrong:share.message</comment>
        <translation>{value} ليس جزءًا من العرض.</translation>
    </message>
    <message>
        <source>Write 5% to 80%.</source>
        <comment>finding.template.wrong:share.mend</comment>
        <translation>اكتب من 5% إلى 80%.</translation>
    </message>
    <message>
        <source>The template has no usable size.</source>
        <comment>finding.template.wrong:size.message</comment>
        <translation>ليس للقالب مقاس صالح.</translation>
    </message>
    <message>
        <source>Write width and height, each from 10mm to 2000mm, such as size: [62mm, 105mm], or in dots of its resolution.</source>
        <comment>finding.template.wrong:size.mend</comment>
        <translation>اكتب العرض والارتفاع، كل منهما من 10mm إلى 2000mm، مثل size: [62mm, 105mm]، أو بنقاط دقته.</translation>
    </message>
    <message>
        <source>There is no text {name} to put here.</source>
        <comment>finding.template.wrong:slot.message</comment>
        <translation>لا يوجد نص {name} ليوضع هنا.</translation>
    </message>
    <message>
        <source>Type under 6 pt cannot be read on paper.</source>
        <comment>finding.template.wrong:small_type.message</comment>
        <translation>لا يمكن قراءة خط أصغر من 6 نقاط على الورق.</translation>
    </message>
    <message>
        <source>Write 6pt or more.</source>
        <comment>finding.template.wrong:small_type.mend</comment>
        <translation>اكتب 6pt أو أكثر.</translation>
    </message>
    <message>
        <source>There is no style {name}.</source>
        <comment>finding.template.wrong:style.message</comment>
        <translation>لا يوجد نمط {name}.</translation>
    </message>
    <message>
        <source>Add it under &quot;styles&quot;.</source>
        <comment>finding.template.wrong:style.mend</comment>
        <translation>أضفه تحت «styles».</translation>
    </message>
    <message>
        <source>The title of the template is too long.</source>
        <comment>finding.template.wrong:title.message</comment>
        <translation>عنوان القالب طويل جدًا.</translation>
    </message>
    <message>
        <source>Write one short line.</source>
        <comment>finding.template.wrong:title.mend</comment>
        <translation>اكتب سطرًا قصيرًا واحدًا.</translation>
    </message>
    <message>
        <source>The boxes are nested too deep.</source>
        <comment>finding.template.wrong:too_deep.message</comment>
        <translation>الصناديق متداخلة بعمق زائد.</translation>
    </message>
    <message>
        <source>Use fewer boxes within boxes.</source>
        <comment>finding.template.wrong:too_deep.mend</comment>
        <translation>استخدم صناديق أقل داخل الصناديق.</translation>
    </message>
    <message>
        <source>{value} is no type size; {key} needs one.</source>
        <comment>finding.template.wrong:type_size.message</comment>
        <translation>{value} ليس حجم خط؛ ويحتاج {key} إلى حجم خط.</translation>
    </message>
    <message>
        <source>Write points, such as 7.5pt.</source>
        <comment>finding.template.wrong:type_size.mend</comment>
        <translation>اكتب نقاطًا، مثل 7.5pt.</translation>
    </message>
    <message>
        <source>There is no weight {value}.</source>
        <comment>finding.template.wrong:weight.message</comment>
        <translation>لا يوجد سُمك {value}.</translation>
    </message>
    <message>
        <source>Write 400, 500, 600, 700, 800, 900 or state.</source>
        <comment>finding.template.wrong:weight.mend</comment>
        <translation>اكتب 400 أو 500 أو 600 أو 700 أو 800 أو 900 أو state.</translation>
    </message>
    <message>
        <source>{field} begins or ends with a blank.</source>
        <comment>finding.text.blanks:around.message</comment>
        <translation>{field} يبدأ أو ينتهي بمسافة.</translation>
    </message>
    <message>
        <source>Take the blank out: {meant}.</source>
        <comment>finding.text.blanks:around.mend</comment>
        <translation>احذف المسافة: {meant}.</translation>
    </message>
    <message>
        <source>{field} holds several blanks in a row.</source>
        <comment>finding.text.blanks:several.message</comment>
        <translation>في {field} عدة مسافات متتالية.</translation>
    </message>
    <message>
        <source>Write one space between two words.</source>
        <comment>finding.text.blanks:several.mend</comment>
        <translation>اكتب مسافة واحدة بين كل كلمتين.</translation>
    </message>
    <message>
        <source>{field} looks as if it was read in a wrong encoding: {written}.</source>
        <comment>finding.text.encoding.message</comment>
        <translation>يبدو أن {field} قُرئ بترميز خاطئ: {written}.</translation>
    </message>
    <message>
        <source>Write {meant}.</source>
        <comment>finding.text.encoding.mend</comment>
        <translation>اكتب {meant}.</translation>
    </message>
    <message>
        <source>{field} holds a character that shows nothing: {character}.</source>
        <comment>finding.text.hidden_character.message</comment>
        <translation>في {field} محرف لا يُظهر شيئًا: {character}.</translation>
    </message>
    <message>
        <source>Type the text anew: {meant}.</source>
        <comment>finding.text.hidden_character.mend</comment>
        <translation>اكتب النص من جديد: {meant}.</translation>
    </message>
    <message>
        <source>{field} has no text in &quot;{tag}&quot;, the language of this disclosure.</source>
        <comment>finding.text.language_missing.message</comment>
        <translation>ليس في {field} نص باللغة «{tag}»، وهي لغة هذا الإقرار.</translation>
    </message>
    <message>
        <source>Add a line &quot;{tag}:&quot; with the text.</source>
        <comment>finding.text.language_missing.mend</comment>
        <translation>أضف سطر «{tag}:» مع النص.</translation>
    </message>
    <message>
        <source>{tag} is not the short name of a language.</source>
        <comment>finding.text.language_tag.message</comment>
        <translation>{tag} ليس رمز لغة.</translation>
    </message>
    <message>
        <source>Write a language tag such as en, de-AT or zh-Hant.</source>
        <comment>finding.text.language_tag.mend</comment>
        <translation>اكتب رمز لغة مثل en أو de-AT أو zh-Hant.</translation>
    </message>
    <message>
        <source>{field} has {length} characters; at least {limit} are needed.</source>
        <comment>finding.text.length:least.message</comment>
        <translation>في {field} عدد {length} من الأحرف؛ والمطلوب {limit} على الأقل.</translation>
    </message>
    <message>
        <source>Write more of it.</source>
        <comment>finding.text.length:least.mend</comment>
        <translation>اكتب المزيد.</translation>
    </message>
    <message>
        <source>{field} has {length} characters; at most {limit} are allowed.</source>
        <comment>finding.text.length:most.message</comment>
        <translation>في {field} عدد {length} من الأحرف؛ والمسموح {limit} على الأكثر.</translation>
    </message>
    <message>
        <source>Shorten it by {excess}.</source>
        <comment>finding.text.length:most.mend</comment>
        <translation>قصّره بمقدار {excess}.</translation>
    </message>
    <message>
        <source>{field} runs over several lines.</source>
        <comment>finding.text.line_break.message</comment>
        <translation>يمتد {field} على عدة أسطر.</translation>
    </message>
    <message>
        <source>Write it on one line.</source>
        <comment>finding.text.line_break.mend</comment>
        <translation>اكتبه في سطر واحد.</translation>
    </message>
    <message>
        <source>Write {meant} instead.</source>
        <comment>finding.text.markup:entity.mend</comment>
        <translation>اكتب {meant} بدلًا منه.</translation>
    </message>
    <message>
        <source>{field} holds {written}, as web pages have it; it is printed just so.</source>
        <comment>finding.text.markup.message</comment>
        <translation>في {field} ‏{written} كما في صفحات الويب؛ ويُطبع كما هو.</translation>
    </message>
    <message>
        <source>Take it out, or write what it stands for.</source>
        <comment>finding.text.markup:tag.mend</comment>
        <translation>احذفه، أو اكتب ما يمثله.</translation>
    </message>
    <message>
        <source>No font of the label has the character {character}.</source>
        <comment>finding.text.no_glyph.message</comment>
        <translation>ليس في أي من خطوط الملصق المحرف {character}.</translation>
    </message>
    <message>
        <source>For Chinese, Japanese and Korean install the package fonts-noto-cjk; otherwise write the text without it.</source>
        <comment>finding.text.no_glyph.mend</comment>
        <translation>للصينية واليابانية والكورية ثبّت الحزمة fonts-noto-cjk؛ وإلا فاكتب النص بدونه.</translation>
    </message>
    <message>
        <source>{field} should be {pattern}.</source>
        <comment>finding.text.pattern.message</comment>
        <translation>{field}: المطلوب هنا: {pattern}.</translation>
    </message>
    <message>
        <source>Correct {value}.</source>
        <comment>finding.text.pattern.mend</comment>
        <translation>صحح {value}.</translation>
    </message>
    <message>
        <source>{field} is still to be filled in: {value}.</source>
        <comment>finding.text.placeholder.message</comment>
        <translation>لم يُملأ {field} بعد: {value}.</translation>
    </message>
    <message>
        <source>Write the answer, or take it out if it is not needed.</source>
        <comment>finding.text.placeholder.mend</comment>
        <translation>اكتب الجواب، أو احذفه إن لم يكن مطلوبًا.</translation>
    </message>
    <message>
        <source>The product name does not fit; the label carries the short name.</source>
        <comment>finding.text.short_form.message</comment>
        <translation>لا يتسع الملصق لاسم المنتج؛ فهو يحمل الاسم القصير.</translation>
    </message>
    <message>
        <source>Choose a larger label for the full name.</source>
        <comment>finding.text.short_form.mend</comment>
        <translation>اختر ملصقًا أكبر للاسم الكامل.</translation>
    </message>
    <message>
        <source>{field} shows nothing when it is printed; all it holds is {characters}.</source>
        <comment>finding.text.shows_nothing.message</comment>
        <translation>لا يُظهر {field} شيئًا عند الطباعة؛ وكل ما فيه {characters}.</translation>
    </message>
    <message>
        <source>Write a text that can be seen, or take it out.</source>
        <comment>finding.text.shows_nothing.mend</comment>
        <translation>اكتب نصًا يُرى، أو احذفه.</translation>
    </message>
    <message>
        <source>{field} looks like a spreadsheet&apos;s cell: {written}.</source>
        <comment>finding.text.spreadsheet:cell.message</comment>
        <translation>يبدو {field} كخلية جدول بيانات: {written}.</translation>
    </message>
    <message>
        <source>Write what the cell should show; set its format to text before you copy it.</source>
        <comment>finding.text.spreadsheet:cell.mend</comment>
        <translation>اكتب ما ينبغي أن تُظهره الخلية؛ واجعل تنسيقها نصًا قبل نسخها.</translation>
    </message>
    <message>
        <source>{field} holds the error of a spreadsheet: {written}.</source>
        <comment>finding.text.spreadsheet:error.message</comment>
        <translation>في {field} خطأ من جدول بيانات: {written}.</translation>
    </message>
    <message>
        <source>Write what the cell should show.</source>
        <comment>finding.text.spreadsheet:error.mend</comment>
        <translation>اكتب ما ينبغي أن تُظهره الخلية.</translation>
    </message>
    <message>
        <source>{field} looks like a spreadsheet&apos;s cell: {written}.</source>
        <comment>finding.text.spreadsheet:meant.message</comment>
        <translation>يبدو {field} كخلية جدول بيانات: {written}.</translation>
    </message>
    <message>
        <source>Write {meant}.</source>
        <comment>finding.text.spreadsheet:meant.mend</comment>
        <translation>اكتب {meant}.</translation>
    </message>
    <message>
        <source>Write a space instead.</source>
        <comment>finding.text.unprintable:blank.mend</comment>
        <translation>اكتب مسافة بدلًا منه.</translation>
    </message>
    <message>
        <source>{field} holds {characters}, which no label can show.</source>
        <comment>finding.text.unprintable.message</comment>
        <translation>في {field} ‏{characters}، ولا يمكن لأي ملصق إظهار ذلك.</translation>
    </message>
    <message>
        <source>The text was damaged when it was copied or converted; type it anew.</source>
        <comment>finding.text.unprintable:damaged.mend</comment>
        <translation>تلف النص عند نسخه أو تحويله؛ اكتبه من جديد.</translation>
    </message>
    <message>
        <source>Take it out, or say it in words.</source>
        <comment>finding.text.unprintable:emoji.mend</comment>
        <translation>احذفه، أو قله بالكلمات.</translation>
    </message>
    <message>
        <source>Write it after the letter that it belongs to.</source>
        <comment>finding.text.unprintable:mark.mend</comment>
        <translation>اكتبه بعد الحرف الذي ينتمي إليه.</translation>
    </message>
    <message>
        <source>Take it out, or write it in another way.</source>
        <comment>finding.text.unprintable:other.mend</comment>
        <translation>احذفه، أو اكتبه بطريقة أخرى.</translation>
    </message>
    <message>
        <source>A picture was copied with the text; type the text anew.</source>
        <comment>finding.text.unprintable:picture.mend</comment>
        <translation>نُسخت صورة مع النص؛ اكتب النص من جديد.</translation>
    </message>
    <message>
        <source>Write it in a script that the label has, such as Latin letters.</source>
        <comment>finding.text.unprintable:script.mend</comment>
        <translation>اكتبه بكتابة موجودة في الملصق، مثل الحروف اللاتينية.</translation>
    </message>
    <message>
        <source>Write {plain} instead.</source>
        <comment>finding.text.unprintable:styled.mend</comment>
        <translation>اكتب {plain} بدلًا منه.</translation>
    </message>
    <message>
        <source>{field} ends with {mark}, as at the end of a sentence.</source>
        <comment>finding.url.ending.message</comment>
        <translation>ينتهي {field} بـ {mark} كما تنتهي الجملة.</translation>
    </message>
    <message>
        <source>Take it out if it does not belong to the address.</source>
        <comment>finding.url.ending.mend</comment>
        <translation>احذفه إن لم يكن من العنوان.</translation>
    </message>
    <message>
        <source>{field} holds a blank.</source>
        <comment>finding.url.invalid:blank.message</comment>
        <translation>في {field} مسافة.</translation>
    </message>
    <message>
        <source>Copy the address from the browser.</source>
        <comment>finding.url.invalid:blank.mend</comment>
        <translation>انسخ العنوان من المتصفح.</translation>
    </message>
    <message>
        <source>{field} holds a character that an address cannot have: {character}.</source>
        <comment>finding.url.invalid:character.message</comment>
        <translation>في {field} محرف لا يمكن أن يكون في عنوان: {character}.</translation>
    </message>
    <message>
        <source>Copy the address from the browser; letters of other scripts are written with % or xn--.</source>
        <comment>finding.url.invalid:character.mend</comment>
        <translation>انسخ العنوان من المتصفح؛ تُكتب حروف الكتابات الأخرى بـ % أو xn--.</translation>
    </message>
    <message>
        <source>{field} does not lead to a host that everyone can reach: {host}.</source>
        <comment>finding.url.invalid:host.message</comment>
        <translation>لا يقود {field} إلى مضيف يمكن للجميع الوصول إليه: {host}.</translation>
    </message>
    <message>
        <source>Write a host name with a dot that everyone can look up, such as www.example.com; no IP address and no name of your own network.</source>
        <comment>finding.url.invalid:host.mend</comment>
        <translation>اكتب اسم مضيف فيه نقطة يمكن للجميع العثور عليه، مثل www.example.com؛ لا عنوان IP ولا اسمًا من شبكتك.</translation>
    </message>
    <message>
        <source>{field} holds a character that an address cannot have: {character}.</source>
        <comment>finding.url.invalid:marks.message</comment>
        <translation>في {field} محرف لا يمكن أن يكون في عنوان: {character}.</translation>
    </message>
    <message>
        <source>Write {address} and nothing around it.</source>
        <comment>finding.url.invalid:marks.mend</comment>
        <translation>اكتب {address} ولا شيء حوله.</translation>
    </message>
    <message>
        <source>{field} has no host.</source>
        <comment>finding.url.invalid:no_host.message</comment>
        <translation>ليس في {field} مضيف.</translation>
    </message>
    <message>
        <source>Write the whole address of the page, from https:// on.</source>
        <comment>finding.url.invalid:no_host.mend</comment>
        <translation>اكتب عنوان الصفحة كاملًا، بدءًا من https://.</translation>
    </message>
    <message>
        <source>{field} does not start with https://.</source>
        <comment>finding.url.invalid:no_https.message</comment>
        <translation>لا يبدأ {field} بـ https://.</translation>
    </message>
    <message>
        <source>Write {address}, and make sure that the page answers there.</source>
        <comment>finding.url.invalid:no_https.mend</comment>
        <translation>اكتب {address}، وتأكد من أن الصفحة تجيب هناك.</translation>
    </message>
    <message>
        <source>{field} holds a % without two hexadecimal digits behind it.</source>
        <comment>finding.url.invalid:percent.message</comment>
        <translation>في {field} علامة % دون رقمين ست عشريين بعدها.</translation>
    </message>
    <message>
        <source>Write two hexadecimal digits behind each %; a % itself is %25.</source>
        <comment>finding.url.invalid:percent.mend</comment>
        <translation>اكتب رقمين ست عشريين بعد كل %؛ أما % نفسها فهي %25.</translation>
    </message>
    <message>
        <source>{field} has a port that does not exist: {port}.</source>
        <comment>finding.url.invalid:port.message</comment>
        <translation>في {field} منفذ غير موجود: {port}.</translation>
    </message>
    <message>
        <source>Take the port out, or correct it.</source>
        <comment>finding.url.invalid:port.mend</comment>
        <translation>احذف المنفذ، أو صححه.</translation>
    </message>
    <message>
        <source>{field} does not start with https://.</source>
        <comment>finding.url.invalid:scheme.message</comment>
        <translation>لا يبدأ {field} بـ https://.</translation>
    </message>
    <message>
        <source>Write the whole address of the page, from https:// on.</source>
        <comment>finding.url.invalid:scheme.mend</comment>
        <translation>اكتب عنوان الصفحة كاملًا، بدءًا من https://.</translation>
    </message>
    <message>
        <source>{field} holds two addresses, one right after the other.</source>
        <comment>finding.url.invalid:two.message</comment>
        <translation>في {field} عنوانان، أحدهما بعد الآخر مباشرة.</translation>
    </message>
    <message>
        <source>Leave one of them.</source>
        <comment>finding.url.invalid:two.mend</comment>
        <translation>اترك واحدًا منهما.</translation>
    </message>
    <message>
        <source>{field} holds a user name or password before the host.</source>
        <comment>finding.url.invalid:user.message</comment>
        <translation>في {field} اسم مستخدم أو كلمة مرور قبل المضيف.</translation>
    </message>
    <message>
        <source>Take {user} out.</source>
        <comment>finding.url.invalid:user.mend</comment>
        <translation>احذف {user}.</translation>
    </message>
    <message>
        <source>{field} leads to a host with letters that look like Latin ones but are others: {host}.</source>
        <comment>finding.url.look_alike.message</comment>
        <translation>يقود {field} إلى مضيف فيه حروف تشبه اللاتينية وهي غيرها: {host}.</translation>
    </message>
    <message>
        <source>Check that it is your own; readers take it for another one.</source>
        <comment>finding.url.look_alike.mend</comment>
        <translation>تحقق من أنه مضيفك؛ فالقراء يظنونه غيره.</translation>
    </message>
    <message>
        <source>{field} carries {parameter}, which looks like data about a person, a campaign or a log-in.</source>
        <comment>finding.url.personal.message</comment>
        <translation>يحمل {field} ‏{parameter}، وهو يشبه بيانات عن شخص أو حملة أو تسجيل دخول.</translation>
    </message>
    <message>
        <source>Take it out; the page must open for everyone without it.</source>
        <comment>finding.url.personal.mend</comment>
        <translation>احذفه؛ يجب أن تُفتح الصفحة للجميع بدونه.</translation>
    </message>
    <message>
        <source>{field} is an address of examples: {host} never belongs to a maker.</source>
        <comment>finding.url.placeholder.message</comment>
        <translation>{field} عنوان أمثلة: {host} لا يخص أي مصنّع أبدًا.</translation>
    </message>
    <message>
        <source>Write your own address.</source>
        <comment>finding.url.placeholder.mend</comment>
        <translation>اكتب عنوانك أنت.</translation>
    </message>
    <message>
        <source>{field} names the port {port}, which many networks do not let through.</source>
        <comment>finding.url.port.message</comment>
        <translation>يذكر {field} المنفذ {port}، ولا تسمح به شبكات كثيرة.</translation>
    </message>
    <message>
        <source>Let the page answer without a port.</source>
        <comment>finding.url.port.mend</comment>
        <translation>اجعل الصفحة تجيب دون منفذ.</translation>
    </message>
    <message>
        <source>{field} leads to {host}, a name for samples that nobody can reach.</source>
        <comment>finding.url.sample.message</comment>
        <translation>يقود {field} إلى {host}، وهو اسم للعينات لا يمكن لأحد الوصول إليه.</translation>
    </message>
    <message>
        <source>Write your own address before you print.</source>
        <comment>finding.url.sample.mend</comment>
        <translation>اكتب عنوانك أنت قبل أن تطبع.</translation>
    </message>
    <message>
        <source>{field} hides where it leads: {host} shortens other addresses and may stop doing so.</source>
        <comment>finding.url.shortener.message</comment>
        <translation>يخفي {field} إلى أين يقود: {host} يختصر عناوين أخرى وقد يتوقف عن ذلك.</translation>
    </message>
    <message>
        <source>Use a short address on your own domain.</source>
        <comment>finding.url.shortener.mend</comment>
        <translation>استخدم عنوانًا قصيرًا على نطاقك.</translation>
    </message>
    <message>
        <source>{field} has no value.</source>
        <comment>finding.value.empty.message</comment>
        <translation>ليس لـ {field} قيمة.</translation>
    </message>
    <message>
        <source>Write its value, or take it out.</source>
        <comment>finding.value.empty.mend</comment>
        <translation>اكتب قيمته، أو احذفه.</translation>
    </message>
    <message>
        <source>{field} is still the example: {value}.</source>
        <comment>finding.value.example.message</comment>
        <translation>ما زال {field} هو المثال: {value}.</translation>
    </message>
    <message>
        <source>Write your own instead.</source>
        <comment>finding.value.example.mend</comment>
        <translation>اكتب ما يخصك بدلًا منه.</translation>
    </message>
    <message>
        <source>{field} should be true or false.</source>
        <comment>finding.value.kind:boolean.message</comment>
        <translation>{field}: المطلوب هنا true أو false.</translation>
    </message>
    <message>
        <source>Write true or false, without quotes.</source>
        <comment>finding.value.kind:boolean.mend</comment>
        <translation>اكتب true أو false دون علامتي اقتباس.</translation>
    </message>
    <message>
        <source>{field} should be one choice, but this is {kind}.</source>
        <comment>finding.value.kind:choice.message</comment>
        <translation>{field}: المطلوب هنا جواب واحد، لكن هذا {kind}.</translation>
    </message>
    <message>
        <source>Write one choice after the colon.</source>
        <comment>finding.value.kind:choice.mend</comment>
        <translation>اكتب جوابًا واحدًا بعد النقطتين.</translation>
    </message>
    <message>
        <source>Each item of {question} should be one of its choices, but this is {kind}.</source>
        <comment>finding.value.kind:choice_item.message</comment>
        <translation>{question}: ينبغي أن يكون كل عنصر واحدًا من الأجوبة، لكن هذا {kind}.</translation>
    </message>
    <message>
        <source>Write one choice after each hyphen.</source>
        <comment>finding.value.kind:choice_item.mend</comment>
        <translation>اكتب جوابًا واحدًا بعد كل شرطة.</translation>
    </message>
    <message>
        <source>{field} should be a list.</source>
        <comment>finding.value.kind:choices.message</comment>
        <translation>{field}: المطلوب هنا قائمة.</translation>
    </message>
    <message>
        <source>Write one choice after each hyphen.</source>
        <comment>finding.value.kind:choices.mend</comment>
        <translation>اكتب جوابًا واحدًا بعد كل شرطة.</translation>
    </message>
    <message>
        <source>{field} should be a date, but this is {kind}.</source>
        <comment>finding.value.kind:date.message</comment>
        <translation>{field}: المطلوب هنا تاريخ، لكن هذا {kind}.</translation>
    </message>
    <message>
        <source>Write a date such as {example}.</source>
        <comment>finding.value.kind:date.mend</comment>
        <translation>اكتب تاريخًا مثل {example}.</translation>
    </message>
    <message>
        <source>{field} should be a date, but this is {kind}.</source>
        <comment>finding.value.kind:date_or_answer.message</comment>
        <translation>{field}: المطلوب هنا تاريخ، لكن هذا {kind}.</translation>
    </message>
    <message>
        <source>Write a date such as {example}, or {answers}.</source>
        <comment>finding.value.kind:date_or_answer.mend</comment>
        <translation>اكتب تاريخًا مثل {example}، أو {answers}.</translation>
    </message>
    <message>
        <source>{field} should be true or false.</source>
        <comment>finding.value.kind:false.message</comment>
        <translation>{field}: المطلوب هنا true أو false.</translation>
    </message>
    <message>
        <source>Write false, without quotes.</source>
        <comment>finding.value.kind:false.mend</comment>
        <translation>اكتب false دون علامتي اقتباس.</translation>
    </message>
    <message>
        <source>{field} should be a group of fields, but this is {kind}.</source>
        <comment>finding.value.kind:group.message</comment>
        <translation>{field}: المطلوب هنا مجموعة حقول، لكن هذا {kind}.</translation>
    </message>
    <message>
        <source>Write its fields below it, indented.</source>
        <comment>finding.value.kind:group.mend</comment>
        <translation>اكتب حقولها تحتها بإزاحة.</translation>
    </message>
    <message>
        <source>{field} should be a list, but this is {kind}.</source>
        <comment>finding.value.kind:list.message</comment>
        <translation>{field}: المطلوب هنا قائمة، لكن هذا {kind}.</translation>
    </message>
    <message>
        <source>Write each item below it, after a hyphen.</source>
        <comment>finding.value.kind:list.mend</comment>
        <translation>اكتب كل عنصر تحتها بعد شرطة.</translation>
    </message>
    <message>
        <source>{field} should be a list.</source>
        <comment>finding.value.kind:lone_choice.message</comment>
        <translation>{field}: المطلوب هنا قائمة.</translation>
    </message>
    <message>
        <source>Write it in square brackets: [{written}].</source>
        <comment>finding.value.kind:lone_choice.mend</comment>
        <translation>اكتبه بين قوسين مربعين: [{written}].</translation>
    </message>
    <message>
        <source>{field} should be a whole number, but this is {kind}.</source>
        <comment>finding.value.kind:number.message</comment>
        <translation>{field}: المطلوب هنا عدد صحيح، لكن هذا {kind}.</translation>
    </message>
    <message>
        <source>Write digits only, such as {example}.</source>
        <comment>finding.value.kind:number.mend</comment>
        <translation>اكتب أرقامًا فقط، مثل {example}.</translation>
    </message>
    <message>
        <source>{field} should be a whole number, but this is {kind}.</source>
        <comment>finding.value.kind:quoted_number.message</comment>
        <translation>{field}: المطلوب هنا عدد صحيح، لكن هذا {kind}.</translation>
    </message>
    <message>
        <source>Write it without quotes: {example}.</source>
        <comment>finding.value.kind:quoted_number.mend</comment>
        <translation>اكتبه دون علامتي اقتباس: {example}.</translation>
    </message>
    <message>
        <source>{field} should be a text, but this is {kind}.</source>
        <comment>finding.value.kind:text.message</comment>
        <translation>{field}: المطلوب هنا نص، لكن هذا {kind}.</translation>
    </message>
    <message>
        <source>Write one text after the colon.</source>
        <comment>finding.value.kind:text.mend</comment>
        <translation>اكتب نصًا واحدًا بعد النقطتين.</translation>
    </message>
    <message>
        <source>{field} should be true or false.</source>
        <comment>finding.value.kind:true.message</comment>
        <translation>{field}: المطلوب هنا true أو false.</translation>
    </message>
    <message>
        <source>Write true, without quotes.</source>
        <comment>finding.value.kind:true.mend</comment>
        <translation>اكتب true دون علامتي اقتباس.</translation>
    </message>
    <message>
        <source>{field} should be a text, but {written} without quotes is {kind}.</source>
        <comment>finding.value.kind:unquoted_text.message</comment>
        <translation>{field}: المطلوب هنا نص، لكن {written} دون علامتي اقتباس {kind}.</translation>
    </message>
    <message>
        <source>Put it in quotes: {value}.</source>
        <comment>finding.value.kind:unquoted_text.mend</comment>
        <translation>ضعه بين علامتي اقتباس: {value}.</translation>
    </message>
    <message>
        <source>There is an alias (&quot;*&quot;) here.</source>
        <comment>finding.yaml.alias:alias.message</comment>
        <translation>هنا اسم بديل («*»).</translation>
    </message>
    <message>
        <source>Write the value out where it is needed, and put text that begins with &quot;*&quot; in quotes.</source>
        <comment>finding.yaml.alias:alias.mend</comment>
        <translation>اكتب القيمة كاملة حيث تلزم، وضع النص الذي يبدأ بـ «*» بين علامتي اقتباس.</translation>
    </message>
    <message>
        <source>There is an asterisk (&quot;*&quot;) here.</source>
        <comment>finding.yaml.alias:text.message</comment>
        <translation>هنا نجمة («*»).</translation>
    </message>
    <message>
        <source>Put text that begins with &quot;*&quot; in quotes.</source>
        <comment>finding.yaml.alias:text.mend</comment>
        <translation>ضع النص الذي يبدأ بـ «*» بين علامتي اقتباس.</translation>
    </message>
    <message>
        <source>There is an alias (&quot;*&quot;) here.</source>
        <comment>finding.yaml.alias:value.message</comment>
        <translation>هنا اسم بديل («*»).</translation>
    </message>
    <message>
        <source>Write the value out where it is needed.</source>
        <comment>finding.yaml.alias:value.mend</comment>
        <translation>اكتب القيمة كاملة حيث تلزم.</translation>
    </message>
    <message>
        <source>There is an anchor (&quot;&amp;&quot;) here.</source>
        <comment>finding.yaml.anchor:several.message</comment>
        <translation>هنا مرساة («&amp;»).</translation>
    </message>
    <message>
        <source>Write the value out wherever it is needed.</source>
        <comment>finding.yaml.anchor:several.mend</comment>
        <translation>اكتب القيمة كاملة في كل مكان تلزم فيه.</translation>
    </message>
    <message>
        <source>There is an ampersand (&quot;&amp;&quot;) here.</source>
        <comment>finding.yaml.anchor:text.message</comment>
        <translation>هنا علامة «&amp;».</translation>
    </message>
    <message>
        <source>Put text that begins with &quot;&amp;&quot; in quotes.</source>
        <comment>finding.yaml.anchor:text.mend</comment>
        <translation>ضع النص الذي يبدأ بـ «&amp;» بين علامتي اقتباس.</translation>
    </message>
    <message>
        <source>There is an invisible character here that turns the direction of text ({character}).</source>
        <comment>finding.yaml.bidi_control.message</comment>
        <translation>هنا محرف غير مرئي يغيّر اتجاه النص ({character}).</translation>
    </message>
    <message>
        <source>Delete its escape ({escape}) from this text.</source>
        <comment>finding.yaml.bidi_control:escape.mend</comment>
        <translation>احذف تسلسله {escape} من هذا النص.</translation>
    </message>
    <message>
        <source>Delete it: the label sets the direction of each text by itself.</source>
        <comment>finding.yaml.bidi_control:file.mend</comment>
        <translation>احذفه: يضبط الملصق اتجاه كل نص بنفسه.</translation>
    </message>
    <message>
        <source>The comment {comment} has no place any more.</source>
        <comment>finding.yaml.comment_lost.message</comment>
        <translation>لم يعد للتعليق {comment} مكان.</translation>
    </message>
    <message>
        <source>Copy it before you save the file if you still need it.</source>
        <comment>finding.yaml.comment_lost.mend</comment>
        <translation>انسخه قبل حفظ الملف إن كنت ما زلت تحتاج إليه.</translation>
    </message>
    <message>
        <source>A map or a list stands where a key belongs.</source>
        <comment>finding.yaml.complex_key.message</comment>
        <translation>توجد مجموعة أو قائمة حيث ينبغي أن يكون مفتاح.</translation>
    </message>
    <message>
        <source>Write the name of a field as the key.</source>
        <comment>finding.yaml.complex_key.mend</comment>
        <translation>اكتب اسم حقل مفتاحًا.</translation>
    </message>
    <message>
        <source>There is a control character here ({character}).</source>
        <comment>finding.yaml.control_character:escape.message</comment>
        <translation>هنا محرف تحكم ({character}).</translation>
    </message>
    <message>
        <source>Delete its escape ({escape}) from this text.</source>
        <comment>finding.yaml.control_character:escape.mend</comment>
        <translation>احذف تسلسله {escape} من هذا النص.</translation>
    </message>
    <message>
        <source>There is a control character here ({character}).</source>
        <comment>finding.yaml.control_character:file.message</comment>
        <translation>هنا محرف تحكم ({character}).</translation>
    </message>
    <message>
        <source>Delete it; it is invisible in most editors.</source>
        <comment>finding.yaml.control_character:file.mend</comment>
        <translation>احذفه؛ فهو غير مرئي في معظم المحررات.</translation>
    </message>
    <message>
        <source>There is a tab or a line end in this key.</source>
        <comment>finding.yaml.control_character:key.message</comment>
        <translation>في هذا المفتاح علامة جدولة أو نهاية سطر.</translation>
    </message>
    <message>
        <source>Write the name of a field.</source>
        <comment>finding.yaml.control_character:key.mend</comment>
        <translation>اكتب اسم حقل.</translation>
    </message>
    <message>
        <source>There is a directive (a line that begins with &quot;%&quot;) here.</source>
        <comment>finding.yaml.directive.message</comment>
        <translation>هنا توجيه (سطر يبدأ بـ «%»).</translation>
    </message>
    <message>
        <source>Delete the line: a disclosure is always YAML 1.2.</source>
        <comment>finding.yaml.directive.mend</comment>
        <translation>احذف السطر: الإقرار دائمًا YAML 1.2.</translation>
    </message>
    <message>
        <source>The key {key} is here a second time; the first is in line {line}.</source>
        <comment>finding.yaml.duplicate_key.message</comment>
        <translation>ورد المفتاح {key} هنا مرة ثانية؛ والأول في السطر {line}.</translation>
    </message>
    <message>
        <source>Keep one of the two.</source>
        <comment>finding.yaml.duplicate_key.mend</comment>
        <translation>احتفظ بواحد منهما.</translation>
    </message>
    <message>
        <source>The file is empty.</source>
        <comment>finding.yaml.empty.message</comment>
        <translation>الملف فارغ.</translation>
    </message>
    <message>
        <source>Start from &quot;updatefacts new&quot;.</source>
        <comment>finding.yaml.empty.mend</comment>
        <translation>ابدأ بـ «updatefacts new».</translation>
    </message>
    <message>
        <source>Begin a new disclosure.</source>
        <comment>finding.yaml.empty.mend_in_form</comment>
        <translation>ابدأ إقرارًا جديدًا.</translation>
    </message>
    <message>
        <source>There is a comma here with no value before it.</source>
        <comment>finding.yaml.empty_item.message</comment>
        <translation>هنا فاصلة لا قيمة قبلها.</translation>
    </message>
    <message>
        <source>Delete the comma, or write the value.</source>
        <comment>finding.yaml.empty_item.mend</comment>
        <translation>احذف الفاصلة، أو اكتب القيمة.</translation>
    </message>
    <message>
        <source>A key is missing before &quot;:&quot;.</source>
        <comment>finding.yaml.empty_key.message</comment>
        <translation>ينقص مفتاح قبل «:».</translation>
    </message>
    <message>
        <source>Write the name of a field.</source>
        <comment>finding.yaml.empty_key.mend</comment>
        <translation>اكتب اسم حقل.</translation>
    </message>
    <message>
        <source>A backslash stands here before a character that it cannot go with.</source>
        <comment>finding.yaml.escape:character.message</comment>
        <translation>هنا شرطة مائلة عكسية قبل محرف لا تأتي معه.</translation>
    </message>
    <message>
        <source>Write &quot;\\&quot; for a backslash.</source>
        <comment>finding.yaml.escape:character.mend</comment>
        <translation>اكتب «\\» لشرطة مائلة عكسية.</translation>
    </message>
    <message>
        <source>This escape has too few hexadecimal digits.</source>
        <comment>finding.yaml.escape:hex.message</comment>
        <translation>في هذا التسلسل أرقام ست عشرية أقل مما يلزم.</translation>
    </message>
    <message>
        <source>Write the character itself.</source>
        <comment>finding.yaml.escape:hex.mend</comment>
        <translation>اكتب المحرف نفسه.</translation>
    </message>
    <message>
        <source>This escape names no character of Unicode.</source>
        <comment>finding.yaml.escape:unicode.message</comment>
        <translation>لا يدل هذا التسلسل على أي محرف في Unicode.</translation>
    </message>
    <message>
        <source>Write the character itself.</source>
        <comment>finding.yaml.escape:unicode.mend</comment>
        <translation>اكتب المحرف نفسه.</translation>
    </message>
    <message>
        <source>The line ends with a carriage return alone.</source>
        <comment>finding.yaml.line_end.message</comment>
        <translation>ينتهي السطر بمحرف إرجاع وحده.</translation>
    </message>
    <message>
        <source>Save the file with the line ends of Unix or of Windows.</source>
        <comment>finding.yaml.line_end.mend</comment>
        <translation>احفظ الملف بنهايات أسطر Unix أو Windows.</translation>
    </message>
    <message>
        <source>This key is longer than 256 bytes.</source>
        <comment>finding.yaml.long_key.message</comment>
        <translation>هذا المفتاح أطول من 256 بايت.</translation>
    </message>
    <message>
        <source>Write the name of a field.</source>
        <comment>finding.yaml.long_key.mend</comment>
        <translation>اكتب اسم حقل.</translation>
    </message>
    <message>
        <source>There is no colon after {key}.</source>
        <comment>finding.yaml.missing_colon.message</comment>
        <translation>لا توجد نقطتان بعد {key}.</translation>
    </message>
    <message>
        <source>Write &quot;key: value&quot; in one line.</source>
        <comment>finding.yaml.missing_colon.mend</comment>
        <translation>اكتب «مفتاح: قيمة» في سطر واحد.</translation>
    </message>
    <message>
        <source>The file is not UTF-8 here.</source>
        <comment>finding.yaml.not_utf8:here.message</comment>
        <translation>الملف ليس UTF-8 هنا.</translation>
    </message>
    <message>
        <source>Save the file as UTF-8 in your editor.</source>
        <comment>finding.yaml.not_utf8.mend</comment>
        <translation>احفظ الملف بترميز UTF-8 في محررك.</translation>
    </message>
    <message>
        <source>The file is UTF-16, not UTF-8.</source>
        <comment>finding.yaml.not_utf8:utf16.message</comment>
        <translation>الملف UTF-16 وليس UTF-8.</translation>
    </message>
    <message>
        <source>This is {format}, not a disclosure.</source>
        <comment>finding.yaml.other_format.message</comment>
        <translation>هذا {format} وليس إقرارًا.</translation>
    </message>
    <message>
        <source>Name the YAML file of the disclosure.</source>
        <comment>finding.yaml.other_format.mend</comment>
        <translation>اذكر ملف YAML الخاص بالإقرار.</translation>
    </message>
    <message>
        <source>A second document begins here.</source>
        <comment>finding.yaml.second_document.message</comment>
        <translation>يبدأ هنا مستند ثانٍ.</translation>
    </message>
    <message>
        <source>Keep one disclosure in one file.</source>
        <comment>finding.yaml.second_document.mend</comment>
        <translation>اجعل في كل ملف إقرارًا واحدًا.</translation>
    </message>
    <message>
        <source>Text stands here on the line of &quot;|&quot; or &quot;&gt;&quot;, after which it begins on the next line.</source>
        <comment>finding.yaml.syntax:block.message</comment>
        <translation>يوجد نص في سطر «|» أو «&gt;»، مع أنه يبدأ في السطر التالي.</translation>
    </message>
    <message>
        <source>Put text that begins with &quot;|&quot; or &quot;&gt;&quot; in quotes.</source>
        <comment>finding.yaml.syntax:block.mend</comment>
        <translation>ضع النص الذي يبدأ بـ «|» أو «&gt;» بين علامتي اقتباس.</translation>
    </message>
    <message>
        <source>A bracket is closed here that was not opened.</source>
        <comment>finding.yaml.syntax:bracket.message</comment>
        <translation>يُغلق هنا قوس لم يُفتح.</translation>
    </message>
    <message>
        <source>Delete it, or put the text in quotes.</source>
        <comment>finding.yaml.syntax:bracket.mend</comment>
        <translation>احذفه، أو ضع النص بين علامتي اقتباس.</translation>
    </message>
    <message>
        <source>No value can begin with this character.</source>
        <comment>finding.yaml.syntax:character.message</comment>
        <translation>لا يمكن أن تبدأ قيمة بهذا المحرف.</translation>
    </message>
    <message>
        <source>Put the text in quotes.</source>
        <comment>finding.yaml.syntax:character.mend</comment>
        <translation>ضع النص بين علامتي اقتباس.</translation>
    </message>
    <message>
        <source>A colon cannot stand here.</source>
        <comment>finding.yaml.syntax:colon.message</comment>
        <translation>لا يمكن أن توجد نقطتان هنا.</translation>
    </message>
    <message>
        <source>Put text that holds a colon in quotes; if this is a key, write it on its own line, indented like its neighbours, and look whether the line before has its colon.</source>
        <comment>finding.yaml.syntax:colon.mend</comment>
        <translation>ضع النص الذي فيه نقطتان بين علامتي اقتباس؛ وإن كان هذا مفتاحًا فاكتبه في سطر خاص به بإزاحة مثل جيرانه، وانظر هل في السطر السابق نقطتاه.</translation>
    </message>
    <message>
        <source>A list item (&quot;- &quot;) cannot begin here.</source>
        <comment>finding.yaml.syntax:item.message</comment>
        <translation>لا يمكن أن يبدأ عنصر قائمة («- ») هنا.</translation>
    </message>
    <message>
        <source>Begin the list on the line below its key, or put the text in quotes.</source>
        <comment>finding.yaml.syntax:item.mend</comment>
        <translation>ابدأ القائمة في السطر الذي تحت مفتاحها، أو ضع النص بين علامتي اقتباس.</translation>
    </message>
    <message>
        <source>A key cannot begin here.</source>
        <comment>finding.yaml.syntax:key.message</comment>
        <translation>لا يمكن أن يبدأ مفتاح هنا.</translation>
    </message>
    <message>
        <source>Begin the map on the line below its key, or put the text in quotes.</source>
        <comment>finding.yaml.syntax:key.mend</comment>
        <translation>ابدأ المجموعة في السطر الذي تحت مفتاحها، أو ضع النص بين علامتي اقتباس.</translation>
    </message>
    <message>
        <source>This does not belong to the list around it.</source>
        <comment>finding.yaml.syntax:list.message</comment>
        <translation>هذا لا ينتمي إلى القائمة التي حوله.</translation>
    </message>
    <message>
        <source>Begin each item with &quot;- &quot;, indented like its neighbours.</source>
        <comment>finding.yaml.syntax:list.mend</comment>
        <translation>ابدأ كل عنصر بـ «- » بإزاحة مثل جيرانه.</translation>
    </message>
    <message>
        <source>This does not belong here.</source>
        <comment>finding.yaml.syntax:long_quote.message</comment>
        <translation>ليس هذا مكانه.</translation>
    </message>
    <message>
        <source>Look whether the quotation mark that opens in line {line} is closed at the end of its text.</source>
        <comment>finding.yaml.syntax:long_quote.mend</comment>
        <translation>انظر هل أُغلقت علامة الاقتباس التي تُفتح في السطر {line} عند نهاية نصها.</translation>
    </message>
    <message>
        <source>This does not belong to the map around it.</source>
        <comment>finding.yaml.syntax:map.message</comment>
        <translation>هذا لا ينتمي إلى المجموعة التي حوله.</translation>
    </message>
    <message>
        <source>Write each &quot;key: value&quot; on its own line, indented like its neighbours; put text that goes on after a quotation mark in one pair of quotes.</source>
        <comment>finding.yaml.syntax:map.mend</comment>
        <translation>اكتب كل «مفتاح: قيمة» في سطر خاص به بإزاحة مثل جيرانه؛ وضع النص الذي يستمر بعد علامة اقتباس بين علامتي اقتباس واحدتين.</translation>
    </message>
    <message>
        <source>The file cannot be read as YAML here.</source>
        <comment>finding.yaml.syntax:other.message</comment>
        <translation>لا يمكن قراءة الملف هنا على أنه YAML.</translation>
    </message>
    <message>
        <source>Look at this line and the one before it.</source>
        <comment>finding.yaml.syntax:other.mend</comment>
        <translation>انظر إلى هذا السطر والسطر السابق.</translation>
    </message>
    <message>
        <source>A text cannot be indented by 0 columns.</source>
        <comment>finding.yaml.syntax:zero_indent.message</comment>
        <translation>لا يمكن أن تكون إزاحة النص 0 عمود.</translation>
    </message>
    <message>
        <source>Delete the &quot;0&quot;.</source>
        <comment>finding.yaml.syntax:zero_indent.mend</comment>
        <translation>احذف «0».</translation>
    </message>
    <message>
        <source>The line is indented with a tab.</source>
        <comment>finding.yaml.tab.message</comment>
        <translation>السطر مُزاح بعلامة جدولة.</translation>
    </message>
    <message>
        <source>Indent it with spaces.</source>
        <comment>finding.yaml.tab.mend</comment>
        <translation>أزحه بمسافات.</translation>
    </message>
    <message>
        <source>There is a tag (&quot;!&quot;) here.</source>
        <comment>finding.yaml.tag.message</comment>
        <translation>هنا وسم («!»).</translation>
    </message>
    <message>
        <source>Put text that begins with &quot;!&quot; in quotes.</source>
        <comment>finding.yaml.tag:text.mend</comment>
        <translation>ضع النص الذي يبدأ بـ «!» بين علامتي اقتباس.</translation>
    </message>
    <message>
        <source>Delete it, and put the value in quotes if it is text.</source>
        <comment>finding.yaml.tag:value.mend</comment>
        <translation>احذفه، وضع القيمة بين علامتي اقتباس إن كانت نصًا.</translation>
    </message>
    <message>
        <source>What follows &quot;#&quot; here is a comment and no part of the value: {comment}.</source>
        <comment>finding.yaml.text_in_comment.message</comment>
        <translation>ما يلي «#» هنا تعليق وليس من القيمة: {comment}.</translation>
    </message>
    <message>
        <source>Put the whole value in quotes if {word} belongs to it; else write a space after &quot;#&quot;.</source>
        <comment>finding.yaml.text_in_comment.mend</comment>
        <translation>ضع القيمة كلها بين علامتي اقتباس إن كان {word} منها؛ وإلا فاكتب مسافة بعد «#».</translation>
    </message>
    <message>
        <source>The values are nested more than 32 deep.</source>
        <comment>finding.yaml.too_deep.message</comment>
        <translation>القيم متداخلة أكثر من 32 مستوى.</translation>
    </message>
    <message>
        <source>Write them side by side: no field of a disclosure is nested that deep.</source>
        <comment>finding.yaml.too_deep.mend</comment>
        <translation>اكتبها جنبًا إلى جنب: لا يوجد حقل في إقرار بهذا العمق.</translation>
    </message>
    <message>
        <source>The text is larger than 256 kB.</source>
        <comment>finding.yaml.too_large.message</comment>
        <translation>النص أكبر من 256 كيلوبايت.</translation>
    </message>
    <message>
        <source>Shorten it: a disclosure is a few kB.</source>
        <comment>finding.yaml.too_large.mend</comment>
        <translation>قصّره: حجم الإقرار بضعة كيلوبايت.</translation>
    </message>
    <message>
        <source>This text is longer than 64 kB.</source>
        <comment>finding.yaml.too_long.message</comment>
        <translation>هذا النص أطول من 64 كيلوبايت.</translation>
    </message>
    <message>
        <source>Shorten it.</source>
        <comment>finding.yaml.too_long.mend</comment>
        <translation>قصّره.</translation>
    </message>
    <message>
        <source>The file has more than 20,000 values.</source>
        <comment>finding.yaml.too_many_nodes.message</comment>
        <translation>في الملف أكثر من 20,000 قيمة.</translation>
    </message>
    <message>
        <source>Split the file: a disclosure describes one product.</source>
        <comment>finding.yaml.too_many_nodes.mend</comment>
        <translation>قسّم الملف: يصف الإقرار منتجًا واحدًا.</translation>
    </message>
    <message>
        <source>The &quot;{&quot; that opens here is never closed, or a comma is missing in it.</source>
        <comment>finding.yaml.unclosed_bracket:brace.message</comment>
        <translation>القوس «{» الذي يُفتح هنا لا يُغلق أبدًا، أو تنقص فيه فاصلة.</translation>
    </message>
    <message>
        <source>Write &quot;}&quot; at its end and &quot;,&quot; between its values.</source>
        <comment>finding.yaml.unclosed_bracket:brace.mend</comment>
        <translation>اكتب «}» عند نهايته و«,» بين قيمه.</translation>
    </message>
    <message>
        <source>The &quot;[&quot; that opens here is never closed, or a comma is missing in it.</source>
        <comment>finding.yaml.unclosed_bracket:square.message</comment>
        <translation>القوس «[» الذي يُفتح هنا لا يُغلق أبدًا، أو تنقص فيه فاصلة.</translation>
    </message>
    <message>
        <source>Write &quot;]&quot; at its end and &quot;,&quot; between its values.</source>
        <comment>finding.yaml.unclosed_bracket:square.mend</comment>
        <translation>اكتب «]» عند نهايته و«,» بين قيمه.</translation>
    </message>
    <message>
        <source>A text in quotes goes on to this document mark.</source>
        <comment>finding.yaml.unclosed_quote:document.message</comment>
        <translation>يستمر نص بين علامتي اقتباس حتى علامة المستند هذه.</translation>
    </message>
    <message>
        <source>Close the quotation mark at the end of its text.</source>
        <comment>finding.yaml.unclosed_quote:document.mend</comment>
        <translation>أغلق علامة الاقتباس عند نهاية نصها.</translation>
    </message>
    <message>
        <source>The quotation mark that opens here is never closed.</source>
        <comment>finding.yaml.unclosed_quote:here.message</comment>
        <translation>علامة الاقتباس التي تُفتح هنا لا تُغلق أبدًا.</translation>
    </message>
    <message>
        <source>Close it at the end of the text.</source>
        <comment>finding.yaml.unclosed_quote:here.mend</comment>
        <translation>أغلقها عند نهاية النص.</translation>
    </message>
    <message>
        <source>A quotation mark is never closed.</source>
        <comment>finding.yaml.unclosed_quote:somewhere.message</comment>
        <translation>علامة اقتباس لا تُغلق أبدًا.</translation>
    </message>
    <message>
        <source>Close it at the end of its text.</source>
        <comment>finding.yaml.unclosed_quote:somewhere.mend</comment>
        <translation>أغلقها عند نهاية نصها.</translation>
    </message>
    <message>
        <source>The text in quotes that opens here goes on in a line that is not indented.</source>
        <comment>finding.yaml.unindented_text:quotes.message</comment>
        <translation>النص بين علامتي الاقتباس الذي يبدأ هنا يستمر في سطر غير مُزاح.</translation>
    </message>
    <message>
        <source>Close the quotation mark where the text ends, or indent the lines after.</source>
        <comment>finding.yaml.unindented_text:quotes.mend</comment>
        <translation>أغلق علامة الاقتباس حيث ينتهي النص، أو أزح الأسطر التالية.</translation>
    </message>
    <message>
        <source>This value is not indented under its key.</source>
        <comment>finding.yaml.unindented_text:value.message</comment>
        <translation>هذه القيمة غير مُزاحة تحت مفتاحها.</translation>
    </message>
    <message>
        <source>Indent it with spaces, or write it behind the colon.</source>
        <comment>finding.yaml.unindented_text:value.mend</comment>
        <translation>أزحها بمسافات، أو اكتبها بعد النقطتين.</translation>
    </message>
    <message>
        <source>two numbers with a dot between them, such as &quot;1.1&quot;</source>
        <comment>field.schema_version.pattern</comment>
        <translation>رقمان بينهما نقطة، مثل «1.1»</translation>
    </message>
    <message>
        <source>{key} is a day without a time: {value}.</source>
        <comment>finding.openeox.date_time:day.message</comment>
        <translation>{key} يوم بلا وقت: {value}.</translation>
    </message>
    <message>
        <source>Write {meant}</source>
        <comment>finding.openeox.date_time:day.mend</comment>
        <translation>اكتب {meant}</translation>
    </message>
    <message>
        <source>{key} names a leap second, which OpenEoX does not take: {value}.</source>
        <comment>finding.openeox.date_time:leap.message</comment>
        <translation>{key} يذكر ثانية كبيسة، وOpenEoX لا يقبلها: {value}.</translation>
    </message>
    <message>
        <source>Write {meant}</source>
        <comment>finding.openeox.date_time:leap.mend</comment>
        <translation>اكتب {meant}</translation>
    </message>
    <message>
        <source>{key} names the hour 24, which OpenEoX does not take: {value}.</source>
        <comment>finding.openeox.date_time:midnight.message</comment>
        <translation>{key} يذكر الساعة 24، وOpenEoX لا يقبلها: {value}.</translation>
    </message>
    <message>
        <source>Write {meant}</source>
        <comment>finding.openeox.date_time:midnight.mend</comment>
        <translation>اكتب {meant}</translation>
    </message>
    <message>
        <source>{key} is not written as OpenEoX writes a moment: {value}.</source>
        <comment>finding.openeox.date_time:spelled.message</comment>
        <translation>{key} غير مكتوب كما يكتب OpenEoX لحظة زمنية: {value}.</translation>
    </message>
    <message>
        <source>Write {meant}</source>
        <comment>finding.openeox.date_time:spelled.mend</comment>
        <translation>اكتب {meant}</translation>
    </message>
    <message>
        <source>{key} names no time zone: {value}.</source>
        <comment>finding.openeox.date_time:zone.message</comment>
        <translation>{key} لا يذكر منطقة زمنية: {value}.</translation>
    </message>
    <message>
        <source>Add Z for UTC, or how far the clock is ahead of UTC, such as +02:00.</source>
        <comment>finding.openeox.date_time:zone.mend</comment>
        <translation>أضف Z للتوقيت العالمي UTC، أو مقدار تقدّم الساعة عليه، مثل ‎+02:00.</translation>
    </message>
    <message>
        <source>{key} is the first moment of {day}; that day is taken for the last one.</source>
        <comment>finding.openeox.midnight.message</comment>
        <translation>{key} هي اللحظة الأولى من {day}؛ ويُعدّ هذا اليوم آخر يوم.</translation>
    </message>
    <message>
        <source>If the day before it is the last one, write {before}</source>
        <comment>finding.openeox.midnight.mend</comment>
        <translation>إذا كان اليوم السابق له هو الأخير فاكتب {before}</translation>
    </message>
    <message>
        <source>What is this disclosure about?</source>
        <comment>field.subject.question</comment>
        <translation>عمَّ يتحدث هذا الإقرار؟</translation>
    </message>
    <message>
        <source>If you make a part that others build into their products, such as a chip, choose it here. They name this file in their own disclosures. Without an answer it is a product that people buy.</source>
        <comment>field.subject.help</comment>
        <translation>إن كنت تصنع جزءًا يدمجه آخرون في منتجاتهم، كشريحة مثلًا، فاختره هنا. ويذكرون هذا الملف في إقراراتهم. ومن دون إجابة فهو منتج يشتريه الناس.</translation>
    </message>
    <message>
        <source>A product that people buy</source>
        <comment>field.subject.product.title</comment>
        <translation>منتج يشتريه الناس</translation>
    </message>
    <message>
        <source>A chip</source>
        <comment>field.subject.chip.title</comment>
        <translation>شريحة</translation>
    </message>
    <message>
        <source>A module</source>
        <comment>field.subject.module.title</comment>
        <translation>وحدة</translation>
    </message>
    <message>
        <source>An operating system</source>
        <comment>field.subject.operating_system.title</comment>
        <translation>نظام تشغيل</translation>
    </message>
    <message>
        <source>An online service</source>
        <comment>field.subject.cloud_service.title</comment>
        <translation>خدمة عبر الإنترنت</translation>
    </message>
    <message>
        <source>Support has ended</source>
        <comment>field.support_commitment.ended.title</comment>
        <translation>انتهى الدعم</translation>
    </message>
    <message>
        <source>The device gets no security updates any more. A first disclosure can say so, too.</source>
        <comment>field.support_commitment.ended.help</comment>
        <translation>لم يعد الجهاز يحصل على تحديثات أمنية. ويمكن لأول إقرار أيضًا أن يقول ذلك.</translation>
    </message>
    <message>
        <source>A month is enough; it counts to its last day. If support has ended, write when. If you promise a length of time for each device, leave this out or give both.</source>
        <comment>field.support_end.help</comment>
        <translation>يكفي الشهر، ويُحسب حتى آخر يوم فيه. إذا انتهى الدعم فاكتب متى. وإذا كنت تعد بمدة لكل جهاز فاترك هذا فارغًا أو اذكر الاثنين.</translation>
    </message>
    <message>
        <source>The date is not published</source>
        <comment>field.support_end.not_published.title</comment>
        <translation>التاريخ غير منشور</translation>
    </message>
    <message>
        <source>Only where support has ended.</source>
        <comment>field.support_end.not_published.help</comment>
        <translation>فقط حيث انتهى الدعم.</translation>
    </message>
    <message>
        <source>Do you promise a length of time for each single device?</source>
        <comment>field.unit_period.question</comment>
        <translation>هل تعد بمدة لكل جهاز على حدة؟</translation>
    </message>
    <message>
        <source>Such as three years from the day a buyer bought it. It ends on another day for each device, so no date is made of it. Some laws want a date as well.</source>
        <comment>field.unit_period.help</comment>
        <translation>مثل ثلاث سنوات من يوم الشراء. تنتهي في يوم مختلف لكل جهاز، لذلك لا تُحوَّل إلى تاريخ. وبعض القوانين تريد تاريخًا أيضًا.</translation>
    </message>
    <message>
        <source>For how many months at least?</source>
        <comment>field.unit_period.months.question</comment>
        <translation>لكم شهرًا على الأقل؟</translation>
    </message>
    <message>
        <source>Three years are 36 months; the label says &quot;3 years&quot;.</source>
        <comment>field.unit_period.months.help</comment>
        <translation>ثلاث سنوات هي 36 شهرًا؛ ويقول الملصق «3 سنوات».</translation>
    </message>
    <message>
        <source>From which day on does it count?</source>
        <comment>field.unit_period.counted_from.question</comment>
        <translation>من أي يوم تُحسب؟</translation>
    </message>
    <message>
        <source>The day it was bought</source>
        <comment>field.unit_period.counted_from.purchase.title</comment>
        <translation>يوم الشراء</translation>
    </message>
    <message>
        <source>The day it was first switched on</source>
        <comment>field.unit_period.counted_from.activation.title</comment>
        <translation>يوم تشغيله أول مرة</translation>
    </message>
    <message>
        <source>The day it was made</source>
        <comment>field.unit_period.counted_from.manufacture.title</comment>
        <translation>يوم صنعه</translation>
    </message>
    <message>
        <source>The last day on which you sell the model</source>
        <comment>field.unit_period.counted_from.last_sale.title</comment>
        <translation>آخر يوم تبيع فيه الطراز</translation>
    </message>
    <message>
        <source>For how many months at least does it get other software updates?</source>
        <comment>field.unit_period.other_months.question</comment>
        <translation>لكم شهرًا على الأقل يحصل على تحديثات برمجية أخرى؟</translation>
    </message>
    <message>
        <source>Updates with new functions, or with corrections that have nothing to do with security; counted from the same day.</source>
        <comment>field.unit_period.other_months.help</comment>
        <translation>تحديثات بوظائف جديدة أو بتصحيحات لا علاقة لها بالأمان؛ وتُحسب من اليوم نفسه.</translation>
    </message>
    <message>
        <source>Until when will the device get other software updates?</source>
        <comment>field.software_updates_end.question</comment>
        <translation>حتى متى يحصل الجهاز على تحديثات برمجية أخرى؟</translation>
    </message>
    <message>
        <source>Updates with new functions, or with corrections that have nothing to do with security. They are as firm as the security updates are.</source>
        <comment>field.software_updates_end.help</comment>
        <translation>تحديثات بوظائف جديدة أو بتصحيحات لا علاقة لها بالأمان. وهي ملزمة بقدر التحديثات الأمنية.</translation>
    </message>
    <message>
        <source>As long as security updates</source>
        <comment>field.software_updates_end.same_as_support.title</comment>
        <translation>ما دامت التحديثات الأمنية</translation>
    </message>
    <message>
        <source>On which day did you last publish a security update?</source>
        <comment>field.last_security_update.question</comment>
        <translation>في أي يوم نشرت آخر تحديث أمني؟</translation>
    </message>
    <message>
        <source>How many security updates did you publish in the last twelve months?</source>
        <comment>field.updates_in_twelve_months.question</comment>
        <translation>كم تحديثًا أمنيًا نشرت في الاثني عشر شهرًا الأخيرة؟</translation>
    </message>
    <message>
        <source>Counted back from the day on which this disclosure was last changed.</source>
        <comment>field.updates_in_twelve_months.help</comment>
        <translation>تُحسب رجوعًا من اليوم الذي عُدِّل فيه هذا الإقرار آخر مرة.</translation>
    </message>
    <message>
        <source>Apps, online services, accessories and bought-in parts, each with a period of its own.</source>
        <comment>section.components.help</comment>
        <translation>التطبيقات والخدمات عبر الإنترنت والملحقات والأجزاء المشتراة، ولكل منها مدته.</translation>
    </message>
    <message>
        <source>Which parts and services have a period of their own?</source>
        <comment>field.components.question</comment>
        <translation>ما الأجزاء والخدمات التي لها مدة خاصة بها؟</translation>
    </message>
    <message>
        <source>Name the app, an online service, a hub or accessory that the device needs, and parts of suppliers. Left out, they are supported for as long as the device.</source>
        <comment>field.components.help</comment>
        <translation>اذكر التطبيق، والخدمة عبر الإنترنت، والموزع أو الملحق الذي يحتاج إليه الجهاز، وأجزاء الموردين. وما لم يُذكر يُدعم ما دام الجهاز مدعومًا.</translation>
    </message>
    <message>
        <source>Which part or service is it?</source>
        <comment>field.components.item.question</comment>
        <translation>أي جزء أو خدمة؟</translation>
    </message>
    <message>
        <source>What is it called?</source>
        <comment>field.components.item.name.question</comment>
        <translation>ما اسمه؟</translation>
    </message>
    <message>
        <source>What is it?</source>
        <comment>field.components.item.kind.question</comment>
        <translation>ما هو؟</translation>
    </message>
    <message>
        <source>The device itself</source>
        <comment>field.components.item.kind.device.title</comment>
        <translation>الجهاز نفسه</translation>
    </message>
    <message>
        <source>App</source>
        <comment>field.components.item.kind.app.title</comment>
        <translation>تطبيق</translation>
    </message>
    <message>
        <source>Online service</source>
        <comment>field.components.item.kind.online_service.title</comment>
        <translation>خدمة عبر الإنترنت</translation>
    </message>
    <message>
        <source>Hub</source>
        <comment>field.components.item.kind.hub.title</comment>
        <translation>موزع</translation>
    </message>
    <message>
        <source>Accessory</source>
        <comment>field.components.item.kind.accessory.title</comment>
        <translation>ملحق</translation>
    </message>
    <message>
        <source>Part of a supplier</source>
        <comment>field.components.item.kind.supplier_part.title</comment>
        <translation>جزء من مورد</translation>
    </message>
    <message>
        <source>How firm is its date?</source>
        <comment>field.components.item.commitment.question</comment>
        <translation>ما مدى إلزام تاريخه؟</translation>
    </message>
    <message>
        <source>Promised at least until the date</source>
        <comment>field.components.item.commitment.promised.title</comment>
        <translation>موعود به على الأقل حتى التاريخ</translation>
    </message>
    <message>
        <source>Planned, not promised</source>
        <comment>field.components.item.commitment.planned.title</comment>
        <translation>مخطط له، غير موعود به</translation>
    </message>
    <message>
        <source>No date is promised</source>
        <comment>field.components.item.commitment.not_promised.title</comment>
        <translation>لا وعد بأي تاريخ</translation>
    </message>
    <message>
        <source>Support has ended</source>
        <comment>field.components.item.commitment.ended.title</comment>
        <translation>انتهى الدعم</translation>
    </message>
    <message>
        <source>Until when is it supported?</source>
        <comment>field.components.item.support_end.question</comment>
        <translation>حتى متى يُدعم؟</translation>
    </message>
    <message>
        <source>A month is enough; it counts to its last day.</source>
        <comment>field.components.item.support_end.help</comment>
        <translation>يكفي الشهر، ويُحسب حتى آخر يوم فيه.</translation>
    </message>
    <message>
        <source>The date is not published</source>
        <comment>field.components.item.support_end.not_published.title</comment>
        <translation>التاريخ غير منشور</translation>
    </message>
    <message>
        <source>Only where support has ended.</source>
        <comment>field.components.item.support_end.not_published.help</comment>
        <translation>فقط حيث انتهى الدعم.</translation>
    </message>
    <message>
        <source>For how many months at least is each single one supported?</source>
        <comment>field.components.item.unit_months.question</comment>
        <translation>لكم شهرًا على الأقل يُدعم كل واحد منها؟</translation>
    </message>
    <message>
        <source>Only where no date holds for all, such as three years from the day it was bought.</source>
        <comment>field.components.item.unit_months.help</comment>
        <translation>فقط حيث لا تاريخ يسري على الجميع، مثل ثلاث سنوات من يوم الشراء.</translation>
    </message>
    <message>
        <source>From which day on does it count?</source>
        <comment>field.components.item.counted_from.question</comment>
        <translation>من أي يوم تُحسب؟</translation>
    </message>
    <message>
        <source>The day it was bought</source>
        <comment>field.components.item.counted_from.purchase.title</comment>
        <translation>يوم الشراء</translation>
    </message>
    <message>
        <source>The day it was first switched on</source>
        <comment>field.components.item.counted_from.activation.title</comment>
        <translation>يوم تشغيله أول مرة</translation>
    </message>
    <message>
        <source>The day it was made</source>
        <comment>field.components.item.counted_from.manufacture.title</comment>
        <translation>يوم صنعه</translation>
    </message>
    <message>
        <source>The last day on which you sell the model</source>
        <comment>field.components.item.counted_from.last_sale.title</comment>
        <translation>آخر يوم تبيع فيه الطراز</translation>
    </message>
    <message>
        <source>Its own disclosure</source>
        <comment>field.components.item.disclosure_url.title</comment>
        <translation>إقراره الخاص</translation>
    </message>
    <message>
        <source>Where is the disclosure of its maker?</source>
        <comment>field.components.item.disclosure_url.question</comment>
        <translation>أين إقرار مصنّعه؟</translation>
    </message>
    <message>
        <source>Fingerprint of that disclosure</source>
        <comment>field.components.item.disclosure_fingerprint.title</comment>
        <translation>بصمة ذلك الإقرار</translation>
    </message>
    <message>
        <source>Which fingerprint has that disclosure?</source>
        <comment>field.components.item.disclosure_fingerprint.question</comment>
        <translation>ما بصمة ذلك الإقرار؟</translation>
    </message>
    <message>
        <source>SHA-256, 64 characters. It shows later that nobody has changed the file you built upon.</source>
        <comment>field.components.item.disclosure_fingerprint.help</comment>
        <translation>‏SHA-256، وهي 64 رمزًا. تُظهر لاحقًا أن أحدًا لم يغيّر الملف الذي اعتمدت عليه.</translation>
    </message>
    <message>
        <source>64 characters, digits and the letters a to f</source>
        <comment>field.components.item.disclosure_fingerprint.pattern</comment>
        <translation>64 رمزًا من الأرقام والحروف من a إلى f</translation>
    </message>
    <message>
        <source>Why the device is supported for longer</source>
        <comment>field.components.item.longer_reason.title</comment>
        <translation>سبب دعم الجهاز مدة أطول</translation>
    </message>
    <message>
        <source>Why can you support the device for longer than this part?</source>
        <comment>field.components.item.longer_reason.question</comment>
        <translation>لماذا يمكنك دعم الجهاز مدة أطول من هذا الجزء؟</translation>
    </message>
    <message>
        <source>For example because you have its source text and correct it yourself.</source>
        <comment>field.components.item.longer_reason.help</comment>
        <translation>مثلًا لأن لديك شفرته المصدرية وتصححها بنفسك.</translation>
    </message>
    <message>
        <source>Where do you publish which flaws you have fixed?</source>
        <comment>field.advisories_url.question</comment>
        <translation>أين تنشر الثغرات التي أصلحتها؟</translation>
    </message>
    <message>
        <source>A page, or a feed in the CSAF format.</source>
        <comment>field.advisories_url.help</comment>
        <translation>صفحة، أو موجز بصيغة CSAF.</translation>
    </message>
    <message>
        <source>What this is about</source>
        <comment>field.subject.title</comment>
        <translation>موضوع البيان</translation>
    </message>
    <message>
        <source>A product that people buy</source>
        <comment>field.subject.product.label</comment>
        <translation>منتج يشتريه الناس</translation>
    </message>
    <message>
        <source>A chip</source>
        <comment>field.subject.chip.label</comment>
        <translation>شريحة</translation>
    </message>
    <message>
        <source>A module</source>
        <comment>field.subject.module.label</comment>
        <translation>وحدة</translation>
    </message>
    <message>
        <source>An operating system</source>
        <comment>field.subject.operating_system.label</comment>
        <translation>نظام تشغيل</translation>
    </message>
    <message>
        <source>An online service</source>
        <comment>field.subject.cloud_service.label</comment>
        <translation>خدمة عبر الإنترنت</translation>
    </message>
    <message>
        <source>Kind</source>
        <comment>field.components.item.kind.title</comment>
        <translation>النوع</translation>
    </message>
    <message>
        <source>The device itself</source>
        <comment>field.components.item.kind.device.label</comment>
        <translation>الجهاز نفسه</translation>
    </message>
    <message>
        <source>App</source>
        <comment>field.components.item.kind.app.label</comment>
        <translation>تطبيق</translation>
    </message>
    <message>
        <source>Online service</source>
        <comment>field.components.item.kind.online_service.label</comment>
        <translation>خدمة عبر الإنترنت</translation>
    </message>
    <message>
        <source>Hub</source>
        <comment>field.components.item.kind.hub.label</comment>
        <translation>موزع</translation>
    </message>
    <message>
        <source>Accessory</source>
        <comment>field.components.item.kind.accessory.label</comment>
        <translation>ملحق</translation>
    </message>
    <message>
        <source>invalid</source>
        <comment>finding.phrase.cell.invalid</comment>
        <translation>غير صالح</translation>
    </message>
    <message>
        <source>{count} to fix</source>
        <comment>finding.phrase.cell.to_mend</comment>
        <translation>{count} للإصلاح</translation>
    </message>
    <message>
        <source>The attachment is too large.</source>
        <comment>finding.phrase.failed.attachment</comment>
        <translation>المرفق كبير جدًا.</translation>
    </message>
    <message>
        <source>The file &quot;{file}&quot; exists already and is left as it is.</source>
        <comment>finding.phrase.failed.exists</comment>
        <translation>الملف «{file}» موجود من قبل ويبقى كما هو.</translation>
    </message>
    <message>
        <source>The file &quot;{file}&quot; exists already and is left as it is; --force replaces it.</source>
        <comment>finding.phrase.failed.exists_force</comment>
        <translation>الملف «{file}» موجود من قبل ويبقى كما هو؛ يستبدله --force.</translation>
    </message>
    <message>
        <source>&quot;{file}&quot; is a label and stays as it is; name another file for the next revision.</source>
        <comment>finding.phrase.failed.label_revised</comment>
        <translation>«{file}» ملصق ويبقى كما هو؛ اذكر ملفًا آخر للمراجعة التالية.</translation>
    </message>
    <message>
        <source>&quot;{file}&quot; is a label and stays as it is; name the file of the disclosure.</source>
        <comment>finding.phrase.failed.label_upgraded</comment>
        <translation>«{file}» ملصق ويبقى كما هو؛ اذكر ملف الإقرار.</translation>
    </message>
    <message>
        <source>Standard input is larger than 256 kB, and a disclosure is a few kB.</source>
        <comment>finding.phrase.failed.large_input</comment>
        <translation>الإدخال القياسي أكبر من 256 كيلوبايت، والإقرار بضعة كيلوبايتات.</translation>
    </message>
    <message>
        <source>There is not enough memory for this.</source>
        <comment>finding.phrase.failed.memory</comment>
        <translation>الذاكرة لا تكفي لذلك.</translation>
    </message>
    <message>
        <source>There is not enough memory for the labels of &quot;{file}&quot;.</source>
        <comment>finding.phrase.failed.memory_for</comment>
        <translation>الذاكرة لا تكفي لملصقات «{file}».</translation>
    </message>
    <message>
        <source>The files are written, but their names could not be written to standard output.</source>
        <comment>finding.phrase.failed.names_not_printed</comment>
        <translation>كُتبت الملفات، لكن تعذرت الكتابة في الإخراج القياسي، فأسماؤها غير مذكورة فيه.</translation>
    </message>
    <message>
        <source>There is no .yaml file in the folder &quot;{file}&quot;.</source>
        <comment>finding.phrase.failed.no_disclosure</comment>
        <translation>لا يوجد ملف .yaml في المجلد «{file}».</translation>
    </message>
    <message>
        <source>&quot;{file}&quot; is another page and is left as it is. Choose another folder.</source>
        <comment>finding.phrase.failed.other_page</comment>
        <translation>«{file}» صفحة أخرى وتبقى كما هي. اختر مجلدًا آخر.</translation>
    </message>
    <message>
        <source>Cannot read &quot;{file}&quot;: {why}.</source>
        <comment>finding.phrase.failed.read</comment>
        <translation>تتعذر قراءة «{file}»: {why}.</translation>
    </message>
    <message>
        <source>Cannot write &quot;{file}&quot;: {why} A published file is never replaced; choose another name.</source>
        <comment>finding.phrase.failed.replace_published</comment>
        <translation>تتعذر كتابة «{file}»: {why} لا يُستبدل ملف منشور أبدًا؛ اختر اسمًا آخر.</translation>
    </message>
    <message>
        <source>Cannot look for labels in &quot;{file}&quot;: {why}.</source>
        <comment>finding.phrase.failed.search</comment>
        <translation>يتعذر البحث عن ملصقات في «{file}»: {why}.</translation>
    </message>
    <message>
        <source>Cannot write to standard output.</source>
        <comment>finding.phrase.failed.standard_output</comment>
        <translation>تتعذر الكتابة في الإخراج القياسي.</translation>
    </message>
    <message>
        <source>The name of the output folder is empty.</source>
        <comment>finding.phrase.failed.unnamed_directory</comment>
        <translation>اسم مجلد الإخراج فارغ.</translation>
    </message>
    <message>
        <source>Cannot write &quot;{file}&quot;: {why}.</source>
        <comment>finding.phrase.failed.write</comment>
        <translation>تتعذر كتابة «{file}»: {why}.</translation>
    </message>
    <message>
        <source>It was published as revision {number}.</source>
        <comment>finding.phrase.guard.published</comment>
        <translation>نُشر كمراجعة {number}.</translation>
    </message>
    <message>
        <source>It is superseded by {by}.</source>
        <comment>finding.phrase.guard.superseded</comment>
        <translation>حل محله: {by}.</translation>
    </message>
    <message>
        <source>last changed</source>
        <comment>finding.phrase.history.column_changed</comment>
        <translation>آخر تعديل</translation>
    </message>
    <message>
        <source>file</source>
        <comment>finding.phrase.history.column_file</comment>
        <translation>الملف</translation>
    </message>
    <message>
        <source>fingerprint</source>
        <comment>finding.phrase.history.column_fingerprint</comment>
        <translation>البصمة</translation>
    </message>
    <message>
        <source>promise</source>
        <comment>finding.phrase.history.column_promise</comment>
        <translation>الوعد</translation>
    </message>
    <message>
        <source>revision</source>
        <comment>finding.phrase.history.column_revision</comment>
        <translation>المراجعة</translation>
    </message>
    <message>
        <source>until</source>
        <comment>finding.phrase.history.column_until</comment>
        <translation>حتى</translation>
    </message>
    <message>
        <source>{count} errors</source>
        <comment>finding.phrase.history.errors</comment>
        <translation>عدد الأخطاء {count}</translation>
    </message>
    <message>
        <source>{id}: {count} revisions, {state}.</source>
        <comment>finding.phrase.history.head</comment>
        <translation>{id}: عدد المراجعات {count}، {state}.</translation>
    </message>
    <message>
        <source>{id}: 1 revision, {state}.</source>
        <comment>finding.phrase.history.head_of_one</comment>
        <translation>{id}: مراجعة واحدة، {state}.</translation>
    </message>
    <message>
        <source>1 error</source>
        <comment>finding.phrase.history.one_error</comment>
        <translation>خطأ واحد</translation>
    </message>
    <message>
        <source>unbroken</source>
        <comment>finding.phrase.history.unbroken</comment>
        <translation>بلا انقطاع</translation>
    </message>
    <message>
        <source>The attribute {attribute} of &quot;{file}&quot; could not be kept.</source>
        <comment>finding.phrase.kept.no_attribute</comment>
        <translation>تعذر الإبقاء على السمة {attribute} للملف «{file}».</translation>
    </message>
    <message>
        <source>The group of &quot;{file}&quot; could not be kept.</source>
        <comment>finding.phrase.kept.no_group</comment>
        <translation>تعذر الإبقاء على مجموعة «{file}».</translation>
    </message>
    <message>
        <source>&quot;{file}&quot; belongs to you now: its owner could not be kept.</source>
        <comment>finding.phrase.kept.no_owner</comment>
        <translation>أصبح «{file}» ملكك: تعذر الإبقاء على مالكه.</translation>
    </message>
    <message>
        <source>&quot;{file}&quot; has another name on the disk, which keeps the old text.</source>
        <comment>finding.phrase.kept.other_name</comment>
        <translation>للملف «{file}» اسم آخر على القرص يحتفظ بالنص القديم.</translation>
    </message>
    <message>
        <source>&quot;{file}&quot; could not be made read-only.</source>
        <comment>finding.phrase.kept.writable</comment>
        <translation>تعذر جعل «{file}» للقراءة فقط.</translation>
    </message>
    <message>
        <source>{first} and {count} more</source>
        <comment>finding.phrase.list.more</comment>
        <translation>{first} و{count} غيرها</translation>
    </message>
    <message>
        <source>standard input</source>
        <comment>finding.phrase.name.standard_input</comment>
        <translation>الإدخال القياسي</translation>
    </message>
    <message>
        <source>ended</source>
        <comment>finding.phrase.promise.ended</comment>
        <translation>انتهى</translation>
    </message>
    <message>
        <source>cannot be updated</source>
        <comment>finding.phrase.promise.not_possible</comment>
        <translation>لا يمكن تحديثه</translation>
    </message>
    <message>
        <source>none</source>
        <comment>finding.phrase.promise.not_promised</comment>
        <translation>لا وعد</translation>
    </message>
    <message>
        <source>planned, not promised</source>
        <comment>finding.phrase.promise.planned</comment>
        <translation>مخطط له، غير موعود به</translation>
    </message>
    <message>
        <source>promised</source>
        <comment>finding.phrase.promise.promised</comment>
        <translation>موعود به</translation>
    </message>
    <message>
        <source>{file}: published already as revision {number}, unchanged.</source>
        <comment>finding.phrase.publish.already</comment>
        <translation>{file}: منشور من قبل كمراجعة {number}، دون تغيير.</translation>
    </message>
    <message>
        <source>{file}: published as revision {number}.</source>
        <comment>finding.phrase.publish.done</comment>
        <translation>{file}: نُشر كمراجعة {number}.</translation>
    </message>
    <message>
        <source>{file}: published as revision {number}, follows {before}.</source>
        <comment>finding.phrase.publish.done_after</comment>
        <translation>{file}: نُشر كمراجعة {number}، بعد: {before}.</translation>
    </message>
    <message>
        <source>Fingerprint: {hash}</source>
        <comment>finding.phrase.publish.hash</comment>
        <translation>البصمة: {hash}</translation>
    </message>
    <message>
        <source>Fingerprint: {hash}, as the labels of the draft have it.</source>
        <comment>finding.phrase.publish.hash_kept</comment>
        <translation>البصمة: {hash}، كما هي على ملصقات المسودة.</translation>
    </message>
    <message>
        <source>{file}: made again.</source>
        <comment>finding.phrase.publish.label_again</comment>
        <translation>{file}: أُنشئ من جديد.</translation>
    </message>
    <message>
        <source>Made before publishing, with another fingerprint: {files}. With --labels FOLDER they are made again.</source>
        <comment>finding.phrase.publish.labels_before</comment>
        <translation>أُنشئت قبل النشر ببصمة أخرى: {files}. مع --labels FOLDER تُنشأ من جديد.</translation>
    </message>
    <message>
        <source>Made before publishing, with another fingerprint: {files}. Make these again with &quot;updatefacts label&quot;.</source>
        <comment>finding.phrase.publish.labels_left</comment>
        <translation>أُنشئت قبل النشر ببصمة أخرى: {files}. أنشئها من جديد بالأمر «updatefacts label».</translation>
    </message>
    <message>
        <source>{file}: would be published as revision {number}.</source>
        <comment>finding.phrase.publish.plan</comment>
        <translation>{file}: سيُنشر كمراجعة {number}.</translation>
    </message>
    <message>
        <source>{file}: would be published as revision {number}, follows {before}.</source>
        <comment>finding.phrase.publish.plan_after</comment>
        <translation>{file}: سيُنشر كمراجعة {number}، بعد: {before}.</translation>
    </message>
    <message>
        <source>&quot;{file}&quot; was not published; fix the errors first.</source>
        <comment>finding.phrase.publish.refused</comment>
        <translation>لم يُنشر «{file}»؛ أصلح الأخطاء أولًا.</translation>
    </message>
    <message>
        <source>{file}: revision {number}, follows {before}.</source>
        <comment>finding.phrase.revise.done</comment>
        <translation>{file}: المراجعة {number}، بعد: {before}.</translation>
    </message>
    <message>
        <source>The file &quot;{file}&quot; is left as it is; fix the errors first.</source>
        <comment>finding.phrase.revise.left</comment>
        <translation>يبقى الملف «{file}» كما هو؛ أصلح الأخطاء أولًا.</translation>
    </message>
    <message>
        <source>The file &quot;{file}&quot; is left as it is. {why} Name another file for the next revision.</source>
        <comment>finding.phrase.revise.left_published</comment>
        <translation>يبقى الملف «{file}» كما هو. {why} اذكر ملفًا آخر للمراجعة التالية.</translation>
    </message>
    <message>
        <source>No file &quot;{file}&quot; was written; fix the errors first.</source>
        <comment>finding.phrase.revise.none</comment>
        <translation>لم يُكتب الملف «{file}»؛ أصلح الأخطاء أولًا.</translation>
    </message>
    <message>
        <source>{file}: revision {number} already, unchanged; follows {before}.</source>
        <comment>finding.phrase.revise.unchanged</comment>
        <translation>{file}: المراجعة {number} من قبل، دون تغيير؛ بعد: {before}.</translation>
    </message>
    <message>
        <source>Left out {count} of {all} disclosures: {files}.</source>
        <comment>finding.phrase.said.left_out</comment>
        <translation>تُرك {count} من {all} من الإقرارات: {files}.</translation>
    </message>
    <message>
        <source>Nothing was written, because of {count} of {all} disclosures: {files}. With --keep-going the labels of the others are made.</source>
        <comment>finding.phrase.said.nothing_because</comment>
        <translation>لم يُكتب شيء بسبب {count} من {all} من الإقرارات: {files}. مع --keep-going تُنشأ ملصقات البقية.</translation>
    </message>
    <message>
        <source>Nothing was written.</source>
        <comment>finding.phrase.said.nothing_written</comment>
        <translation>لم يُكتب شيء.</translation>
    </message>
    <message>
        <source>Passed over {count} files in &quot;{directory}&quot; (hidden, or a copy that an editor left): {files}.</source>
        <comment>finding.phrase.said.passed_over</comment>
        <translation>تُجووز {count} من الملفات في «{directory}» (مخفية أو نسخ تركها محرر): {files}.</translation>
    </message>
    <message>
        <source>Passed over {count} file in &quot;{directory}&quot; (hidden, or a copy that an editor left): {files}.</source>
        <comment>finding.phrase.said.passed_over_one</comment>
        <translation>تُجووز {count} ملف في «{directory}» (مخفي أو نسخة تركها محرر): {files}.</translation>
    </message>
    <message>
        <source>{done} of {all} disclosures</source>
        <comment>finding.phrase.said.progress</comment>
        <translation>{done} من {all} من الإقرارات</translation>
    </message>
    <message>
        <source>Stopped; nothing was written.</source>
        <comment>finding.phrase.said.stopped</comment>
        <translation>توقف؛ لم يُكتب شيء.</translation>
    </message>
    <message>
        <source>error</source>
        <comment>finding.phrase.severity.error</comment>
        <translation>خطأ</translation>
    </message>
    <message>
        <source>note</source>
        <comment>finding.phrase.severity.note</comment>
        <translation>ملاحظة</translation>
    </message>
    <message>
        <source>warning</source>
        <comment>finding.phrase.severity.warning</comment>
        <translation>تحذير</translation>
    </message>
    <message>
        <source>it is a folder</source>
        <comment>finding.phrase.why.directory</comment>
        <translation>هو مجلد</translation>
    </message>
    <message>
        <source>the disk reports an error</source>
        <comment>finding.phrase.why.disk_error</comment>
        <translation>يبلغ القرص عن خطأ</translation>
    </message>
    <message>
        <source>the disk is full</source>
        <comment>finding.phrase.why.disk_full</comment>
        <translation>القرص ممتلئ</translation>
    </message>
    <message>
        <source>it exists already</source>
        <comment>finding.phrase.why.exists</comment>
        <translation>هو موجود من قبل</translation>
    </message>
    <message>
        <source>the folder holds too many folders</source>
        <comment>finding.phrase.why.full_directory</comment>
        <translation>يحتوي المجلد على مجلدات كثيرة جدًا</translation>
    </message>
    <message>
        <source>it is in use</source>
        <comment>finding.phrase.why.in_use</comment>
        <translation>هو قيد الاستخدام</translation>
    </message>
    <message>
        <source>all files are there, but not all that helped to write them could be removed; {why}</source>
        <comment>finding.phrase.why.leftovers</comment>
        <translation>كل الملفات موجودة، لكن تعذرت إزالة بعض ما ساعد على كتابتها؛ {why}</translation>
    </message>
    <message>
        <source>its symbolic links lead to no file</source>
        <comment>finding.phrase.why.links</comment>
        <translation>لا تؤدي روابطه الرمزية إلى ملف</translation>
    </message>
    <message>
        <source>the name is too long</source>
        <comment>finding.phrase.why.long_name</comment>
        <translation>الاسم طويل جدًا</translation>
    </message>
    <message>
        <source>there is not enough memory</source>
        <comment>finding.phrase.why.memory</comment>
        <translation>الذاكرة لا تكفي</translation>
    </message>
    <message>
        <source>there is no such folder</source>
        <comment>finding.phrase.why.no_directory</comment>
        <translation>لا يوجد مثل هذا المجلد</translation>
    </message>
    <message>
        <source>there is no such file</source>
        <comment>finding.phrase.why.no_file</comment>
        <translation>لا يوجد مثل هذا الملف</translation>
    </message>
    <message>
        <source>permission denied</source>
        <comment>finding.phrase.why.no_permission</comment>
        <translation>الإذن مرفوض</translation>
    </message>
    <message>
        <source>permission denied to make files in its folder</source>
        <comment>finding.phrase.why.no_permission_to_make</comment>
        <translation>لا إذن بإنشاء ملفات في مجلده</translation>
    </message>
    <message>
        <source>it is no folder</source>
        <comment>finding.phrase.why.not_directory</comment>
        <translation>ليس مجلدًا</translation>
    </message>
    <message>
        <source>the folder cannot be listed</source>
        <comment>finding.phrase.why.not_listed</comment>
        <translation>تتعذر قراءة محتويات المجلد</translation>
    </message>
    <message>
        <source>it is no regular file</source>
        <comment>finding.phrase.why.not_regular</comment>
        <translation>ليس ملفًا عاديًا</translation>
    </message>
    <message>
        <source>what was there before stays there; {why}</source>
        <comment>finding.phrase.why.old_stays</comment>
        <translation>ما كان هناك من قبل يبقى هناك؛ {why}</translation>
    </message>
    <message>
        <source>the file system can only be read</source>
        <comment>finding.phrase.why.only_read</comment>
        <translation>نظام الملفات للقراءة فقط</translation>
    </message>
    <message>
        <source>too many files are open</source>
        <comment>finding.phrase.why.open_files</comment>
        <translation>ملفات مفتوحة كثيرة جدًا</translation>
    </message>
    <message>
        <source>your disk quota is exceeded</source>
        <comment>finding.phrase.why.quota</comment>
        <translation>تجاوزت حصتك من القرص</translation>
    </message>
    <message>
        <source>it is read-only</source>
        <comment>finding.phrase.why.read_only</comment>
        <translation>هو للقراءة فقط</translation>
    </message>
    <message>
        <source>it is larger than {size} kB, and a disclosure is a few kB</source>
        <comment>finding.phrase.why.too_large</comment>
        <translation>حجمه أكبر من {size} كيلوبايت، والإقرار بضعة كيلوبايتات</translation>
    </message>
    <message>
        <source>the file would be larger than is allowed here</source>
        <comment>finding.phrase.why.too_large_here</comment>
        <translation>سيكون الملف أكبر مما يُسمح به هنا</translation>
    </message>
    <message>
        <source>{error}</source>
        <comment>finding.phrase.why.unknown</comment>
        <translation>{error}</translation>
    </message>
    <message>
        <source>Desktop or laptop computer</source>
        <comment>field.product_category.computer.title</comment>
        <translation>حاسوب مكتبي أو محمول</translation>
    </message>
    <message>
        <source>Manufacturer in the European Union</source>
        <comment>field.manufacturer_in_eu.title</comment>
        <translation>الشركة المصنّعة داخل الاتحاد الأوروبي</translation>
    </message>
    <message>
        <source>Is the maker established in the European Union?</source>
        <comment>field.manufacturer_in_eu.question</comment>
        <translation>هل مقر الشركة المصنّعة في الاتحاد الأوروبي؟</translation>
    </message>
    <message>
        <source>If not, somebody in the European Union answers for the product to the authorities.</source>
        <comment>field.manufacturer_in_eu.help</comment>
        <translation>إن لم يكن كذلك، فهناك من يُسأل عن المنتج أمام السلطات داخل الاتحاد الأوروبي.</translation>
    </message>
    <message>
        <source>Who imports the product or answers for it in a market?</source>
        <comment>field.economic_operators.question</comment>
        <translation>من يستورد المنتج أو يُسأل عنه في أحد الأسواق؟</translation>
    </message>
    <message>
        <source>The importer, an authorised representative, or the responsible person in the European Union where the maker has no seat there.</source>
        <comment>field.economic_operators.help</comment>
        <translation>المستورد أو الممثل المفوَّض أو الشخص المسؤول في الاتحاد الأوروبي إذا لم يكن للشركة المصنّعة مقر هناك.</translation>
    </message>
    <message>
        <source>Who is it?</source>
        <comment>field.economic_operators.item.question</comment>
        <translation>من هو؟</translation>
    </message>
    <message>
        <source>What is this person or company called?</source>
        <comment>field.economic_operators.item.name.question</comment>
        <translation>ما اسم هذا الشخص أو هذه الشركة؟</translation>
    </message>
    <message>
        <source>What is the postal address?</source>
        <comment>field.economic_operators.item.address.question</comment>
        <translation>ما العنوان البريدي؟</translation>
    </message>
    <message>
        <source>Role</source>
        <comment>field.economic_operators.item.role.title</comment>
        <translation>الدور</translation>
    </message>
    <message>
        <source>What is this person or company for the product?</source>
        <comment>field.economic_operators.item.role.question</comment>
        <translation>ما صفة هذا الشخص أو هذه الشركة بالنسبة إلى المنتج؟</translation>
    </message>
    <message>
        <source>Without an answer it is an authorised representative.</source>
        <comment>field.economic_operators.item.role.help</comment>
        <translation>من دون إجابة يكون ممثلًا مفوَّضًا.</translation>
    </message>
    <message>
        <source>Authorised representative</source>
        <comment>field.economic_operators.item.role.authorised_representative.title</comment>
        <translation>ممثل مفوَّض</translation>
    </message>
    <message>
        <source>Authorised representative</source>
        <comment>field.economic_operators.item.role.authorised_representative.label</comment>
        <translation>ممثل مفوَّض</translation>
    </message>
    <message>
        <source>Importer</source>
        <comment>field.economic_operators.item.role.importer.title</comment>
        <translation>مستورد</translation>
    </message>
    <message>
        <source>Importer</source>
        <comment>field.economic_operators.item.role.importer.label</comment>
        <translation>مستورد</translation>
    </message>
    <message>
        <source>Responsible person</source>
        <comment>field.economic_operators.item.role.responsible_person.title</comment>
        <translation>شخص مسؤول</translation>
    </message>
    <message>
        <source>Responsible person</source>
        <comment>field.economic_operators.item.role.responsible_person.label</comment>
        <translation>شخص مسؤول</translation>
    </message>
    <message>
        <source>Distributor</source>
        <comment>field.economic_operators.item.role.distributor.title</comment>
        <translation>موزّع</translation>
    </message>
    <message>
        <source>Distributor</source>
        <comment>field.economic_operators.item.role.distributor.label</comment>
        <translation>موزّع</translation>
    </message>
    <message>
        <source>E-mail or web page</source>
        <comment>field.economic_operators.item.contact.title</comment>
        <translation>بريد إلكتروني أو صفحة ويب</translation>
    </message>
    <message>
        <source>At which e-mail address or web page can they be reached?</source>
        <comment>field.economic_operators.item.contact.question</comment>
        <translation>بأي بريد إلكتروني أو صفحة ويب يمكن الوصول إليهم؟</translation>
    </message>
    <message>
        <source>For which market?</source>
        <comment>field.economic_operators.item.market.question</comment>
        <translation>لأي سوق؟</translation>
    </message>
    <message>
        <source>United Kingdom</source>
        <comment>field.economic_operators.item.market.uk.title</comment>
        <translation>المملكة المتحدة</translation>
    </message>
    <message>
        <source>European Union</source>
        <comment>field.economic_operators.item.market.eu.title</comment>
        <translation>الاتحاد الأوروبي</translation>
    </message>
    <message>
        <source>United States</source>
        <comment>field.economic_operators.item.market.us.title</comment>
        <translation>الولايات المتحدة</translation>
    </message>
    <message>
        <source>Australia</source>
        <comment>field.economic_operators.item.market.au.title</comment>
        <translation>أستراليا</translation>
    </message>
    <message>
        <source>Singapore</source>
        <comment>field.economic_operators.item.market.sg.title</comment>
        <translation>سنغافورة</translation>
    </message>
    <message>
        <source>Japan</source>
        <comment>field.economic_operators.item.market.jp.title</comment>
        <translation>اليابان</translation>
    </message>
    <message>
        <source>Elsewhere</source>
        <comment>field.economic_operators.item.market.other.title</comment>
        <translation>بلدان أخرى</translation>
    </message>
    <message>
        <source>Last unit made</source>
        <comment>field.last_manufactured.title</comment>
        <translation>آخر وحدة صُنعت</translation>
    </message>
    <message>
        <source>When was the last unit made?</source>
        <comment>field.last_manufactured.question</comment>
        <translation>متى صُنعت آخر وحدة؟</translation>
    </message>
    <message>
        <source>The Australian rules hold for devices made from 4 March 2026 on.</source>
        <comment>field.last_manufactured.help</comment>
        <translation>تسري القواعد الأسترالية على الأجهزة المصنوعة من 4 مارس 2026 فصاعدًا.</translation>
    </message>
    <message>
        <source>Units are still being made</source>
        <comment>field.last_manufactured.still_made.title</comment>
        <translation>ما زالت الوحدات تُصنع</translation>
    </message>
    <message>
        <source>Units are still being made</source>
        <comment>field.last_manufactured.still_made.label</comment>
        <translation>ما زالت الوحدات تُصنع</translation>
    </message>
    <message>
        <source>How do you tell users that support is about to end, and then that it has ended?</source>
        <comment>field.end_of_support_notice.question</comment>
        <translation>كيف تخبر المستخدمين بأن الدعم يوشك أن ينتهي، ثم بأنه انتهى؟</translation>
    </message>
    <message>
        <source>Why can neither the device nor an app show that support has ended?</source>
        <comment>field.end_of_support_notice_reason.question</comment>
        <translation>لماذا لا يستطيع الجهاز ولا التطبيق إظهار أن الدعم انتهى؟</translation>
    </message>
    <message>
        <source>It has none and is protected in another way, such as by pairing</source>
        <comment>field.default_password.otherwise_protected.title</comment>
        <translation>ليست له كلمة مرور وهو محمي بطريقة أخرى، كالاقتران</translation>
    </message>
    <message>
        <source>In the European Union the seller owes updates for as long as buyers may expect them, also where the maker promises none.</source>
        <comment>rule.support.eu_rights.message</comment>
        <translation>في الاتحاد الأوروبي يلتزم البائع بالتحديثات ما دام للمشتري أن يتوقعها، حتى إن لم تَعِد الشركة المصنّعة بشيء.</translation>
    </message>
    <message>
        <source>Promise a date; as it is, the label adds that buyers keep their rights against the seller.</source>
        <comment>rule.support.eu_rights.mend</comment>
        <translation>عِد بتاريخ؛ أما الآن فيضيف الملصق أن حقوق المشترين تجاه البائع باقية.</translation>
    </message>
    <message>
        <source>The device is used for {expected_use_years} years, but the last unit, placed on the market on {last_placed_on_market}, is supported for less, to {support_end}; by Art. 13(8) support lasts as long as the device is expected to be used.</source>
        <comment>rule.support.expected_use_longer.message</comment>
        <translation>يُستعمل الجهاز {expected_use_years} سنوات، لكن آخر وحدة طُرحت في السوق في {last_placed_on_market} تُدعم مدة أقصر، إلى {support_end}؛ وبحسب Art. 13(8) يدوم الدعم ما يُتوقع أن يُستعمل الجهاز.</translation>
    </message>
    <message>
        <source>Write {limit} or a later date in {@support_end}, or correct {@expected_use_years}.</source>
        <comment>rule.support.expected_use_longer.mend</comment>
        <translation>اكتب {limit} أو تاريخًا لاحقًا في {@support_end}، أو صحّح {@expected_use_years}.</translation>
    </message>
    <message>
        <source>The device is used for {expected_use_years} years and units are still being placed on the market, but support ends sooner, {support_end}; by Art. 13(8) support lasts as long as the device is expected to be used.</source>
        <comment>rule.support.expected_use_longer_placed.message</comment>
        <translation>يُستعمل الجهاز {expected_use_years} سنوات وما زالت وحداته تُطرح في السوق، لكن الدعم ينتهي قبل ذلك، {support_end}؛ وبحسب Art. 13(8) يدوم الدعم ما يُتوقع أن يُستعمل الجهاز.</translation>
    </message>
    <message>
        <source>Write {limit} or a later date in {@support_end}, or correct {@expected_use_years}.</source>
        <comment>rule.support.expected_use_longer_placed.mend</comment>
        <translation>اكتب {limit} أو تاريخًا لاحقًا في {@support_end}، أو صحّح {@expected_use_years}.</translation>
    </message>
    <message>
        <source>Updates end {support_end}, less than five years after the last unit was placed on the market ({last_placed_on_market}).</source>
        <comment>rule.support.phone_five_years.message</comment>
        <translation>تنتهي التحديثات {support_end}، أي قبل مرور خمس سنوات على طرح آخر وحدة في السوق ({last_placed_on_market}).</translation>
    </message>
    <message>
        <source>Write {limit} or a later date in {@support_end}, or correct {@last_placed_on_market}.</source>
        <comment>rule.support.phone_five_years.mend</comment>
        <translation>اكتب {limit} أو تاريخًا لاحقًا في {@support_end}، أو صحّح {@last_placed_on_market}.</translation>
    </message>
    <message>
        <source>Units are still being placed on the market, but updates end {support_end}, less than five years from today.</source>
        <comment>rule.support.phone_five_years_placed.message</comment>
        <translation>ما زالت الوحدات تُطرح في السوق، لكن التحديثات تنتهي {support_end}، بعد أقل من خمس سنوات من اليوم.</translation>
    </message>
    <message>
        <source>Write {limit} or a later date in {@support_end}.</source>
        <comment>rule.support.phone_five_years_placed.mend</comment>
        <translation>اكتب ‎{limit} أو تاريخًا لاحقًا في {@support_end}.</translation>
    </message>
    <message>
        <source>Most duties of the Cyber Resilience Act apply from {2027-12-11}; the duty to report flaws that are exploited, and to tell users of them, applies already.</source>
        <comment>rule.support.cra_not_yet.message</comment>
        <translation>تسري معظم واجبات قانون الصمود السيبراني من {2027-12-11}؛ أما واجب الإبلاغ عن الثغرات المستغَلة وإعلام المستخدمين بها فيسري من الآن.</translation>
    </message>
    <message>
        <source>There is nothing to do in this file.</source>
        <comment>rule.support.cra_not_yet.mend</comment>
        <translation>لا شيء يلزم في هذا الملف.</translation>
    </message>
    <message>
        <source>The device is said to work as before, but without internet it works with limits only, and nobody is told until when its online service runs.</source>
        <comment>rule.afterwards.service_named.message</comment>
        <translation>يقال إن الجهاز يعمل كما كان، لكنه من دون إنترنت يعمل بحدود فقط، ولا يُعرف إلى متى تعمل خدمته عبر الإنترنت.</translation>
    </message>
    <message>
        <source>Add {@cloud_dependency_end}.</source>
        <comment>rule.afterwards.service_named.mend</comment>
        <translation>أضف {@cloud_dependency_end}.</translation>
    </message>
    <message>
        <source>The device does not work without internet, and its online service ends with the updates: it cannot work as before.</source>
        <comment>rule.afterwards.service_ends.message</comment>
        <translation>الجهاز لا يعمل من دون إنترنت، وخدمته عبر الإنترنت تنتهي مع التحديثات: فلا يمكن أن يعمل كما كان.</translation>
    </message>
    <message>
        <source>Set {@end_behaviour} to {@end_behaviour=stops_working}, or run the service for longer and name the date in {@cloud_dependency_end}.</source>
        <comment>rule.afterwards.service_ends.mend</comment>
        <translation>اجعل {@end_behaviour} على {@end_behaviour=stops_working}، أو شغّل الخدمة مدة أطول واذكر التاريخ في {@cloud_dependency_end}.</translation>
    </message>
    <message>
        <source>The device does not work without internet, and its online service ends {cloud_dependency_end}, before its security updates, {support_end}. Labels say until when it works.</source>
        <comment>rule.afterwards.service_ends_first.message</comment>
        <translation>الجهاز لا يعمل من دون إنترنت، وخدمته عبر الإنترنت تنتهي ‎{cloud_dependency_end}، قبل تحديثاته الأمنية، ‎{support_end}. وتذكر الملصقات حتى متى يعمل.</translation>
    </message>
    <message>
        <source>Run the service for as long as there are updates, or correct the date that is wrong.</source>
        <comment>rule.afterwards.service_ends_first.mend</comment>
        <translation>شغّل الخدمة ما دامت هناك تحديثات، أو صحّح التاريخ الخاطئ.</translation>
    </message>
    <message>
        <source>Neither the device nor its app shows that support has ended, which Art. 13(19) asks for; an e-mail to those who sign up is not enough.</source>
        <comment>rule.afterwards.end_displayed.message</comment>
        <translation>لا الجهاز ولا تطبيقه يُظهر أن الدعم انتهى، وهو ما يطلبه Art. 13(19)؛ ولا يكفي بريد إلى المشتركين.</translation>
    </message>
    <message>
        <source>Show it and name that in {@end_of_support_notice}, or say in {@end_of_support_notice_reason} why it cannot be done.</source>
        <comment>rule.afterwards.end_displayed.mend</comment>
        <translation>أظهره واذكر ذلك في {@end_of_support_notice}، أو بيّن في {@end_of_support_notice_reason} لماذا لا يمكن ذلك.</translation>
    </message>
    <message>
        <source>A part has no promised period; the law asks for one for each part that gets security updates, such as the app.</source>
        <comment>rule.components.period_named.message</comment>
        <translation>لأحد الأجزاء مدة غير موعود بها؛ والقانون يطلب مدة لكل جزء يتلقى تحديثات أمنية، كالتطبيق.</translation>
    </message>
    <message>
        <source>Promise a period for this part, too.</source>
        <comment>rule.components.period_named.mend</comment>
        <translation>عِد بمدة لهذا الجزء أيضًا.</translation>
    </message>
    <message>
        <source>None of those named in {@economic_operators} for the European Union can be reached by e-mail or on a web page.</source>
        <comment>rule.operators.reachable.message</comment>
        <translation>لا يمكن الوصول بالبريد الإلكتروني أو عبر صفحة ويب إلى أي ممن ذُكروا في {@economic_operators} للاتحاد الأوروبي.</translation>
    </message>
    <message>
        <source>Give the e-mail address or web page of the importer or of the responsible person.</source>
        <comment>rule.operators.reachable.mend</comment>
        <translation>أعطِ البريد الإلكتروني أو صفحة الويب للمستورد أو للشخص المسؤول.</translation>
    </message>
    <message>
        <source>The United Kingdom asks for the statement in English, but {@non_updatable_parts} has no English text.</source>
        <comment>rule.text.english_parts.message</comment>
        <translation>تطلب المملكة المتحدة البيان بالإنجليزية، لكن {@non_updatable_parts} بلا نص إنجليزي.</translation>
    </message>
    <message>
        <source>Write it in English too, under &quot;en&quot;.</source>
        <comment>rule.text.english_parts.mend</comment>
        <translation>اكتبه بالإنجليزية أيضًا، تحت «en».</translation>
    </message>
    <message>
        <source>whether what is said is told to buyers before they buy, and in one place</source>
        <comment>profile.ntia.not_seen.1</comment>
        <translation>هل يُخبر المشترون بما قيل قبل الشراء، وفي مكان واحد</translation>
    </message>
    <message>
        <source>whether passwords that differ can be guessed from one another</source>
        <comment>profile.uk-psti.not_seen.1</comment>
        <translation>هل يمكن تخمين كلمات المرور المختلفة بعضها من بعض</translation>
    </message>
    <message>
        <source>whether the period stands as prominently as the price where you sell the product yourself</source>
        <comment>profile.uk-psti.not_seen.2</comment>
        <translation>هل تظهر المدة بوضوح السعر حيث تبيع المنتج بنفسك</translation>
    </message>
    <message>
        <source>the signed statement of compliance that goes with each product</source>
        <comment>profile.uk-psti.not_seen.3</comment>
        <translation>بيان الامتثال الموقَّع المرافق لكل منتج</translation>
    </message>
    <message>
        <source>whether the product is exempt: charge points, medical devices, smart meters, vehicles, and tablets that know no mobile network</source>
        <comment>profile.uk-psti.not_seen.4</comment>
        <translation>هل المنتج مستثنى: نقاط الشحن والأجهزة الطبية والعدادات الذكية والمركبات والأجهزة اللوحية التي لا تعرف شبكة الجوال</translation>
    </message>
    <message>
        <source>the risk assessment and the security of the product itself (Annex I Part I)</source>
        <comment>profile.eu-cra.not_seen.1</comment>
        <translation>تقييم المخاطر وأمن المنتج نفسه (Annex I Part I)</translation>
    </message>
    <message>
        <source>EU consumer rights, period of software updates</source>
        <comment>profile.eu-consumer.title</comment>
        <translation>حقوق المستهلك في الاتحاد الأوروبي، مدة تحديثات البرمجيات</translation>
    </message>
    <message>
        <source>whether shops and web shops show the period before the contract is made</source>
        <comment>profile.eu-consumer.not_seen.1</comment>
        <translation>هل تُظهر المتاجر والمتاجر الإلكترونية المدة قبل إبرام العقد</translation>
    </message>
    <message>
        <source>the official notice on the legal guarantee, which every shop owes, and the official label of a guarantee for durability</source>
        <comment>profile.eu-consumer.not_seen.2</comment>
        <translation>الإشعار الرسمي بالضمان القانوني الذي يلتزم به كل متجر، والملصق الرسمي لضمان المتانة</translation>
    </message>
    <message>
        <source>how long the seller owes updates whatever the maker promises</source>
        <comment>profile.eu-consumer.not_seen.3</comment>
        <translation>كم يلتزم البائع بالتحديثات مهما وعدت الشركة المصنّعة</translation>
    </message>
    <message>
        <source>EU General Product Safety Regulation, who answers for the product</source>
        <comment>profile.eu-gpsr.title</comment>
        <translation>لائحة السلامة العامة للمنتجات في الاتحاد الأوروبي: من يُسأل عن المنتج</translation>
    </message>
    <message>
        <source>whether names and addresses stand on the product, its packaging and in the online offer</source>
        <comment>profile.eu-gpsr.not_seen.1</comment>
        <translation>هل تظهر الأسماء والعناوين على المنتج وعبوته وفي العرض عبر الإنترنت</translation>
    </message>
    <message>
        <source>the pictures, warnings and safety information of an online offer</source>
        <comment>profile.eu-gpsr.not_seen.2</comment>
        <translation>صور العرض عبر الإنترنت وتحذيراته ومعلومات السلامة فيه</translation>
    </message>
    <message>
        <source>EU Cyber Resilience Act, for shops: what to verify before you sell</source>
        <comment>profile.eu-distributor.title</comment>
        <translation>قانون الصمود السيبراني الأوروبي، للمتاجر: ما يُتحقق منه قبل البيع</translation>
    </message>
    <message>
        <source>whether the product bears the CE marking (Art. 20(2)(a))</source>
        <comment>profile.eu-distributor.not_seen.1</comment>
        <translation>هل يحمل المنتج علامة CE (Art. 20(2)(a))</translation>
    </message>
    <message>
        <source>whether instructions and declaration came with the product, in the language of your customers</source>
        <comment>profile.eu-distributor.not_seen.2</comment>
        <translation>هل جاءت التعليمات والإعلان مع المنتج بلغة زبائنك</translation>
    </message>
    <message>
        <source>whether you have reason to believe that the product is not secure</source>
        <comment>profile.eu-distributor.not_seen.3</comment>
        <translation>هل لديك سبب للاعتقاد بأن المنتج غير آمن</translation>
    </message>
    <message>
        <source>UK product security, for importers and shops: what to verify before you sell</source>
        <comment>profile.uk-distributor.title</comment>
        <translation>أمن المنتجات في المملكة المتحدة، للمستوردين والمتاجر: ما يُتحقق منه قبل البيع</translation>
    </message>
    <message>
        <source>whether the statement lies beside the product and is signed</source>
        <comment>profile.uk-distributor.not_seen.1</comment>
        <translation>هل يرافق البيان المنتج وهو موقَّع</translation>
    </message>
    <message>
        <source>whether you know, or ought to know, of a failure that the maker has not told</source>
        <comment>profile.uk-distributor.not_seen.2</comment>
        <translation>هل تعلم، أو ينبغي أن تعلم، بمخالفة لم تخبر بها الشركة المصنّعة</translation>
    </message>
    <message>
        <source>how soon security and function updates come after they are published</source>
        <comment>profile.eu-phone-tablet.not_seen.1</comment>
        <translation>كم تتأخر التحديثات الأمنية وتحديثات الوظائف بعد نشرها</translation>
    </message>
    <message>
        <source>battery, repair, spare parts and the entry in the product register EPREL</source>
        <comment>profile.eu-phone-tablet.not_seen.2</comment>
        <translation>البطارية والإصلاح وقطع الغيار والقيد في سجل المنتجات EPREL</translation>
    </message>
    <message>
        <source>the signed statement of compliance, which is kept for years</source>
        <comment>profile.au-smart-devices.not_seen.1</comment>
        <translation>بيان الامتثال الموقَّع الذي يُحفظ سنوات</translation>
    </message>
    <message>
        <source>whether passwords that differ can be guessed from one another</source>
        <comment>profile.au-smart-devices.not_seen.2</comment>
        <translation>هل يمكن تخمين كلمات المرور المختلفة بعضها من بعض</translation>
    </message>
    <message>
        <source>the test by a laboratory and the decision of the label administrator</source>
        <comment>profile.us-cyber-trust-mark.not_seen.1</comment>
        <translation>اختبار المختبر وقرار مدير الملصق</translation>
    </message>
    <message>
        <source>the full list of data, which could not be read (47 CFR 8.222(b))</source>
        <comment>profile.us-cyber-trust-mark.not_seen.2</comment>
        <translation>القائمة الكاملة للبيانات التي لم تتيسر قراءتها (47 CFR 8.222(b))</translation>
    </message>
    <message>
        <source>all provisions that are not about updates, reports of flaws and passwords</source>
        <comment>profile.etsi-303-645.not_seen.1</comment>
        <translation>كل الأحكام التي لا تتعلق بالتحديثات والإبلاغ عن الثغرات وكلمات المرور</translation>
    </message>
    <message>
        <source>whether each part of the software can be updated, and for how long</source>
        <comment>profile.etsi-303-645.not_seen.2</comment>
        <translation>هل يمكن تحديث كل جزء من البرمجيات، وإلى متى</translation>
    </message>
    <message>
        <source>the test of a laboratory by ETSI TS 103 701</source>
        <comment>profile.etsi-303-645.not_seen.3</comment>
        <translation>اختبار مختبر وفق ETSI TS 103 701</translation>
    </message>
    <message>
        <source>the entries for parts and services of the product</source>
        <comment>profile.openeox.not_seen.1</comment>
        <translation>قيود أجزاء المنتج وخدماته</translation>
    </message>
    <message>
        <source>{question} lies before {answers}</source>
        <comment>finding.phrase.where.before</comment>
        <translation>{question} يسبق {answers}</translation>
    </message>
    <message>
        <source>{field} says {answer}; {scheme}, {clause}, asks for {answers}.</source>
        <comment>finding.profile.demand:answer.message</comment>
        <translation>{field} يقول {answer}؛ أما {scheme}، {clause}، فيطلب {answers}.</translation>
    </message>
    <message>
        <source>Answer {answers} where that is true; as it is, the product does not meet this clause.</source>
        <comment>finding.profile.demand:answer.mend</comment>
        <translation>أجب {answers} حيث يصح ذلك؛ فالمنتج على حاله لا يستوفي هذا البند.</translation>
    </message>
    <message>
        <source>{scheme}, {clause}, asks for another answer here: {answers}.</source>
        <comment>finding.profile.demand:answer.message_in_form</comment>
        <translation>يطلب {scheme}، {clause}، هنا إجابة أخرى: {answers}.</translation>
    </message>
    <message>
        <source>What this program knows of {scheme} was looked up on {date}, more than a year ago.</source>
        <comment>finding.scheme.stale.message</comment>
        <translation>ما يعرفه هذا البرنامج عن {scheme} جرى التحقق منه في {date}، قبل أكثر من سنة.</translation>
    </message>
    <message>
        <source>Find out whether it has changed since, and use the newest version of this program.</source>
        <comment>finding.scheme.stale.mend</comment>
        <translation>تحقق هل تغيّر منذ ذلك الحين، واستعمل أحدث إصدار من هذا البرنامج.</translation>
    </message>
    <message>
        <source>Part of a supplier</source>
        <comment>field.components.item.kind.supplier_part.label</comment>
        <translation>جزء من مورد</translation>
    </message>
    <message>
        <source>complete</source>
        <comment>finding.phrase.cell.complete</comment>
        <translation>مكتمل</translation>
    </message>
    <message>
        <source>{file}: disclosure complete for {profile} ({title}: {met} of {items} items).</source>
        <comment>finding.phrase.readiness.complete</comment>
        <translation>{file}: الإقرار مكتمل لـ {profile} ({title}: {met} من {items} من البنود).</translation>
    </message>
    <message>
        <source>{file}: disclosure not complete for {profile} ({title}: {met} of {items} items).</source>
        <comment>finding.phrase.readiness.incomplete</comment>
        <translation>{file}: الإقرار غير مكتمل لـ {profile} ({title}: {met} من {items} من البنود).</translation>
    </message>
    <message>
        <source>{file}: disclosure not complete for {profile} ({title}).</source>
        <comment>finding.phrase.readiness.invalid</comment>
        <translation>{file}: الإقرار غير مكتمل لـ {profile} ({title}).</translation>
    </message>
    <message>
        <source>{profile} also asks for what no disclosure shows:</source>
        <comment>finding.phrase.readiness.not_seen</comment>
        <translation>ما يطلبه {profile} أيضًا ولا يُظهره أي إقرار:</translation>
    </message>
    <message>
        <source>{file}: {profile} does not apply to this product ({title}).</source>
        <comment>finding.phrase.readiness.out_of_scope</comment>
        <translation>{file}: لا ينطبق {profile} على هذا المنتج ({title}).</translation>
    </message>
    <message>
        <source>Still to be filled in: {fields}.</source>
        <comment>finding.phrase.said.still_missing</comment>
        <translation>لم يُملأ بعد: {fields}.</translation>
    </message>
    <message>
        <source>{number} months</source>
        <comment>finding.phrase.unit.months</comment>
        <translation>{number} شهرًا</translation>
    </message>
    <message>
        <source>Set {@support_commitment} to {@support_commitment=ended} if support has ended, or correct {@support_end} or {@last_updated}.</source>
        <comment>rule.support.new_already_ended.mend</comment>
        <translation>اجعل {@support_commitment} على {@support_commitment=ended} إذا انتهى الدعم، أو صحّح {@support_end} أو {@last_updated}.</translation>
    </message>
    <message>
        <source>Stop selling the device as supported. Publish a later date if you go on with updates, or set {@support_commitment} to {@support_commitment=ended}.</source>
        <comment>rule.support.ended.mend</comment>
        <translation>توقف عن بيع الجهاز على أنه مدعوم. انشر تاريخًا لاحقًا إذا واصلت التحديثات، أو اجعل {@support_commitment} على {@support_commitment=ended}.</translation>
    </message>
    <message>
        <source>{@support_commitment} says that support has ended, but {@support_end} ({support_end}) lies ahead.</source>
        <comment>rule.support.ended_passed.message</comment>
        <translation>يقول {@support_commitment} إن الدعم انتهى، لكن {@support_end} (‎{support_end}) في المستقبل.</translation>
    </message>
    <message>
        <source>Write the day on which support ended, or set {@support_commitment} to {@support_commitment=promised} or {@support_commitment=planned}.</source>
        <comment>rule.support.ended_passed.mend</comment>
        <translation>اكتب اليوم الذي انتهى فيه الدعم، أو اجعل {@support_commitment} على {@support_commitment=promised} أو {@support_commitment=planned}.</translation>
    </message>
    <message>
        <source>Only where support has ended may {@support_end} be {@support_end=not_published}.</source>
        <comment>rule.support.date_not_published.message</comment>
        <translation>لا يجوز أن يكون {@support_end} هو {@support_end=not_published} إلا حيث انتهى الدعم.</translation>
    </message>
    <message>
        <source>Write the date, or set {@support_commitment} to {@support_commitment=ended}.</source>
        <comment>rule.support.date_not_published.mend</comment>
        <translation>اكتب التاريخ، أو اجعل {@support_commitment} على {@support_commitment=ended}.</translation>
    </message>
    <message>
        <source>Each device gets security updates for less than two years.</source>
        <comment>rule.support.short_unit.message</comment>
        <translation>يحصل كل جهاز على تحديثات أمنية لأقل من سنتين.</translation>
    </message>
    <message>
        <source>Consider a longer period; buyers get little support.</source>
        <comment>rule.support.short_unit.mend</comment>
        <translation>فكّر في مدة أطول؛ فالمشترون يحصلون على دعم قليل.</translation>
    </message>
    <message>
        <source>Other software updates are to come until {software_updates_end}, but security updates only until {support_end}.</source>
        <comment>rule.support.other_longer.message</comment>
        <translation>تأتي تحديثات برمجية أخرى حتى ‎{software_updates_end}، لكن التحديثات الأمنية حتى ‎{support_end} فقط.</translation>
    </message>
    <message>
        <source>If you still change the software, you can fix flaws in it, too; extend {@support_end}, or correct one of the two dates.</source>
        <comment>rule.support.other_longer.mend</comment>
        <translation>إن كنت لا تزال تغيّر البرنامج، فيمكنك سد ثغراته أيضًا؛ مدّد {@support_end}، أو صحّح أحد التاريخين.</translation>
    </message>
    <message>
        <source>Each device gets other software updates for {unit_period/other_months} months, but security updates only for {unit_period/months}.</source>
        <comment>rule.support.other_unit_longer.message</comment>
        <translation>يحصل كل جهاز على تحديثات برمجية أخرى مدة ‎{unit_period/other_months} شهرًا، لكن على التحديثات الأمنية مدة ‎{unit_period/months} فقط.</translation>
    </message>
    <message>
        <source>If you still change the software, you can fix flaws in it, too; extend {@unit_period/months}, or correct one of the two numbers.</source>
        <comment>rule.support.other_unit_longer.mend</comment>
        <translation>إن كنت لا تزال تغيّر البرنامج، فيمكنك سد ثغراته أيضًا؛ مدّد {@unit_period/months}، أو صحّح أحد الرقمين.</translation>
    </message>
    <message>
        <source>The last security update is said to be of {last_security_update}, which lies in the future.</source>
        <comment>rule.support.last_update_ahead.message</comment>
        <translation>يُذكر أن آخر تحديث أمني في ‎{last_security_update}، وهو في المستقبل.</translation>
    </message>
    <message>
        <source>Write the day of the last update that you have published.</source>
        <comment>rule.support.last_update_ahead.mend</comment>
        <translation>اكتب يوم آخر تحديث نشرته.</translation>
    </message>
    <message>
        <source>The revision before this one named a later security update ({earlier/last_security_update}) than this one ({last_security_update}).</source>
        <comment>rule.support.last_update_back.message</comment>
        <translation>ذكرت المراجعة السابقة تحديثًا أمنيًا أحدث (‎{earlier/last_security_update}) مما تذكره هذه (‎{last_security_update}).</translation>
    </message>
    <message>
        <source>Write {earlier/last_security_update} or a later day.</source>
        <comment>rule.support.last_update_back.mend</comment>
        <translation>اكتب ‎{earlier/last_security_update} أو يومًا بعده.</translation>
    </message>
    <message>
        <source>The last security update was published on {last_security_update}, more than twelve months before this disclosure was changed, so there were none in these twelve months.</source>
        <comment>rule.support.updates_counted.message</comment>
        <translation>نُشر آخر تحديث أمني في ‎{last_security_update}، قبل تعديل هذا الإقرار بأكثر من اثني عشر شهرًا، فلم يكن في هذه الأشهر أي تحديث.</translation>
    </message>
    <message>
        <source>Correct {@updates_in_twelve_months} or {@last_security_update}.</source>
        <comment>rule.support.updates_counted.mend</comment>
        <translation>صحّح {@updates_in_twelve_months} أو {@last_security_update}.</translation>
    </message>
    <message>
        <source>A security update was published on {last_security_update}, so there was at least one in these twelve months.</source>
        <comment>rule.support.updates_forgotten.message</comment>
        <translation>نُشر تحديث أمني في ‎{last_security_update}، فكان في هذه الاثني عشر شهرًا تحديث واحد على الأقل.</translation>
    </message>
    <message>
        <source>Correct {@updates_in_twelve_months} or {@last_security_update}.</source>
        <comment>rule.support.updates_forgotten.mend</comment>
        <translation>صحّح {@updates_in_twelve_months} أو {@last_security_update}.</translation>
    </message>
    <message>
        <source>The revision before this one promised security updates; this one does not.</source>
        <comment>rule.support.not_weakened.message</comment>
        <translation>وعدت المراجعة السابقة بتحديثات أمنية، أما هذه فلا.</translation>
    </message>
    <message>
        <source>The revision before this one promised security updates to {earlier/support_end}; this one names no date.</source>
        <comment>rule.support.end_kept.message</comment>
        <translation>وعدت المراجعة السابقة بتحديثات أمنية حتى ‎{earlier/support_end}؛ وهذه لا تذكر تاريخًا.</translation>
    </message>
    <message>
        <source>Write {earlier/support_end} or a later date.</source>
        <comment>rule.support.end_kept.mend</comment>
        <translation>اكتب ‎{earlier/support_end} أو تاريخًا لاحقًا.</translation>
    </message>
    <message>
        <source>The revision before this one promised a period of each device; this one leaves it out.</source>
        <comment>rule.support.unit_kept.message</comment>
        <translation>وعدت المراجعة السابقة بمدة لكل جهاز؛ وهي غائبة عن هذه.</translation>
    </message>
    <message>
        <source>Write {@unit_period} as it was published, or a longer one.</source>
        <comment>rule.support.unit_kept.mend</comment>
        <translation>اكتب {@unit_period} كما نُشر، أو مدة أطول.</translation>
    </message>
    <message>
        <source>Each device was promised security updates for {earlier/unit_period/months} months and now gets them for {unit_period/months}; a published period must not be shortened.</source>
        <comment>rule.support.unit_not_shortened.message</comment>
        <translation>وُعد كل جهاز بتحديثات أمنية مدة ‎{earlier/unit_period/months} شهرًا وهي الآن ‎{unit_period/months}؛ لا يجوز تقصير مدة منشورة.</translation>
    </message>
    <message>
        <source>Write {earlier/unit_period/months} or more.</source>
        <comment>rule.support.unit_not_shortened.mend</comment>
        <translation>اكتب ‎{earlier/unit_period/months} أو أكثر.</translation>
    </message>
    <message>
        <source>The period of each device was published to count from {earlier/unit_period/counted_from} and now counts from {unit_period/counted_from}, which may be earlier; a published period must not be shortened.</source>
        <comment>rule.support.unit_start_kept.message</comment>
        <translation>نُشر أن مدة كل جهاز تُحسب من {earlier/unit_period/counted_from} وهي الآن من {unit_period/counted_from}، وقد يكون أبكر؛ لا يجوز تقصير مدة منشورة.</translation>
    </message>
    <message>
        <source>Write {earlier/unit_period/counted_from}.</source>
        <comment>rule.support.unit_start_kept.mend</comment>
        <translation>اكتب {earlier/unit_period/counted_from}.</translation>
    </message>
    <message>
        <source>Each device was promised {earlier/unit_period/months} months of security updates. Whether support may have ended cannot be told without {@end_of_sales}.</source>
        <comment>rule.support.unit_last_sold.message</comment>
        <translation>وُعد كل جهاز بتحديثات أمنية مدة ‎{earlier/unit_period/months} شهرًا. ومن دون {@end_of_sales} لا يُعرف هل يجوز أن يكون الدعم قد انتهى.</translation>
    </message>
    <message>
        <source>Write the last day on which the product was sold.</source>
        <comment>rule.support.unit_last_sold.mend</comment>
        <translation>اكتب آخر يوم بيع فيه المنتج.</translation>
    </message>
    <message>
        <source>Each device was promised {earlier/unit_period/months} months of security updates. Devices were sold to {end_of_sales}, so support must not end {support_end}.</source>
        <comment>rule.support.unit_ended_early.message</comment>
        <translation>وُعد كل جهاز بتحديثات أمنية مدة ‎{earlier/unit_period/months} شهرًا. وبيعت أجهزة حتى ‎{end_of_sales}، فلا يجوز أن ينتهي الدعم في ‎{support_end}.</translation>
    </message>
    <message>
        <source>Go on with updates at least until {limit}.</source>
        <comment>rule.support.unit_ended_early.mend</comment>
        <translation>واصل التحديثات حتى ‎{limit} على الأقل.</translation>
    </message>
    <message>
        <source>Other software updates were promised to {earlier/software_updates_end} and now end {software_updates_end}; a published period must not be shortened.</source>
        <comment>rule.support.other_not_shortened.message</comment>
        <translation>كانت تحديثات برمجية أخرى موعودًا بها حتى ‎{earlier/software_updates_end} وتنتهي الآن في ‎{software_updates_end}؛ لا يجوز تقصير مدة منشورة.</translation>
    </message>
    <message>
        <source>Write {earlier/software_updates_end} or a later date.</source>
        <comment>rule.support.other_not_shortened.mend</comment>
        <translation>اكتب ‎{earlier/software_updates_end} أو تاريخًا لاحقًا.</translation>
    </message>
    <message>
        <source>Other software updates were promised to {earlier/software_updates_end}; this revision does not name them.</source>
        <comment>rule.support.other_kept.message</comment>
        <translation>كانت تحديثات برمجية أخرى موعودًا بها حتى ‎{earlier/software_updates_end}؛ وهذه المراجعة لا تذكرها.</translation>
    </message>
    <message>
        <source>Write {earlier/software_updates_end} or a later date in {@software_updates_end}.</source>
        <comment>rule.support.other_kept.mend</comment>
        <translation>اكتب ‎{earlier/software_updates_end} أو تاريخًا لاحقًا في {@software_updates_end}.</translation>
    </message>
    <message>
        <source>Other software updates were promised for as long as security updates, to {earlier/support_end}, and now end {software_updates_end}; a published period must not be shortened.</source>
        <comment>rule.support.other_as_long.message</comment>
        <translation>كانت تحديثات برمجية أخرى موعودًا بها ما دامت التحديثات الأمنية، حتى ‎{earlier/support_end}، وتنتهي الآن في ‎{software_updates_end}؛ لا يجوز تقصير مدة منشورة.</translation>
    </message>
    <message>
        <source>Write {earlier/support_end} or a later date.</source>
        <comment>rule.support.other_as_long.mend</comment>
        <translation>اكتب ‎{earlier/support_end} أو تاريخًا لاحقًا.</translation>
    </message>
    <message>
        <source>Each device was promised other software updates for {earlier/unit_period/other_months} months and now gets them for {unit_period/other_months}; a published period must not be shortened.</source>
        <comment>rule.support.other_unit_not_shortened.message</comment>
        <translation>وُعد كل جهاز بتحديثات برمجية أخرى مدة ‎{earlier/unit_period/other_months} شهرًا وهي الآن ‎{unit_period/other_months}؛ لا يجوز تقصير مدة منشورة.</translation>
    </message>
    <message>
        <source>Write {earlier/unit_period/other_months} or more.</source>
        <comment>rule.support.other_unit_not_shortened.mend</comment>
        <translation>اكتب ‎{earlier/unit_period/other_months} أو أكثر.</translation>
    </message>
    <message>
        <source>Each device was promised other software updates for {earlier/unit_period/other_months} months; this revision does not name them.</source>
        <comment>rule.support.other_unit_kept.message</comment>
        <translation>وُعد كل جهاز بتحديثات برمجية أخرى مدة ‎{earlier/unit_period/other_months} شهرًا؛ وهذه المراجعة لا تذكرها.</translation>
    </message>
    <message>
        <source>Write {earlier/unit_period/other_months} or more in {@unit_period/other_months}.</source>
        <comment>rule.support.other_unit_kept.mend</comment>
        <translation>اكتب ‎{earlier/unit_period/other_months} أو أكثر في {@unit_period/other_months}.</translation>
    </message>
    <message>
        <source>Only where support has ended may the date of a part be left unpublished.</source>
        <comment>rule.components.date_not_published.message</comment>
        <translation>لا يجوز ترك تاريخ جزء بلا نشر إلا حيث انتهى الدعم.</translation>
    </message>
    <message>
        <source>Write the date, or say that support has ended.</source>
        <comment>rule.components.date_not_published.mend</comment>
        <translation>اكتب التاريخ، أو قل إن الدعم انتهى.</translation>
    </message>
    <message>
        <source>The part is said to have ended, but its date ({item/support_end}) lies ahead.</source>
        <comment>rule.components.ended_passed.message</comment>
        <translation>يُذكر أن دعم الجزء انتهى، لكن تاريخه (‎{item/support_end}) في المستقبل.</translation>
    </message>
    <message>
        <source>Write the day on which its support ended, or say how firm the date ahead is.</source>
        <comment>rule.components.ended_passed.mend</comment>
        <translation>اكتب اليوم الذي انتهى فيه دعمه، أو قل ما مدى إلزام التاريخ القادم.</translation>
    </message>
    <message>
        <source>The device is supported until {support_end}, but this part only until {item/support_end}.</source>
        <comment>rule.components.promised_longer.message</comment>
        <translation>يُدعم الجهاز حتى ‎{support_end}، لكن هذا الجزء حتى ‎{item/support_end} فقط.</translation>
    </message>
    <message>
        <source>Say why you can support the device for longer than the part, or agree with its maker on a later date.</source>
        <comment>rule.components.promised_longer.mend</comment>
        <translation>قل لماذا يمكنك دعم الجهاز مدة أطول من الجزء، أو اتفق مع مصنّعه على تاريخ لاحق.</translation>
    </message>
    <message>
        <source>Each device is supported for {unit_period/months} months, but this part only for {item/unit_months}.</source>
        <comment>rule.components.unit_promised_longer.message</comment>
        <translation>يُدعم كل جهاز مدة ‎{unit_period/months} شهرًا، لكن هذا الجزء مدة ‎{item/unit_months} فقط.</translation>
    </message>
    <message>
        <source>Say why you can support the device for longer than the part, or agree with its maker on a longer period.</source>
        <comment>rule.components.unit_promised_longer.mend</comment>
        <translation>قل لماذا يمكنك دعم الجهاز مدة أطول من الجزء، أو اتفق مع مصنّعه على مدة أطول.</translation>
    </message>
    <message>
        <source>A device bought today is supported for {unit_period/months} months, but this part only until {item/support_end}.</source>
        <comment>rule.components.unit_outlasts.message</comment>
        <translation>الجهاز الذي يُشترى اليوم يُدعم مدة ‎{unit_period/months} شهرًا، لكن هذا الجزء حتى ‎{item/support_end} فقط.</translation>
    </message>
    <message>
        <source>Say why you can support the device for longer than the part, or agree with its maker on {limit} or a later date.</source>
        <comment>rule.components.unit_outlasts.mend</comment>
        <translation>قل لماذا يمكنك دعم الجهاز مدة أطول من الجزء، أو اتفق مع مصنّعه على ‎{limit} أو تاريخ لاحق.</translation>
    </message>
    <message>
        <source>The device is supported, but this part is not.</source>
        <comment>rule.components.unsupported.message</comment>
        <translation>الجهاز مدعوم، لكن هذا الجزء غير مدعوم.</translation>
    </message>
    <message>
        <source>Say why you can support the device all the same, or agree with the maker of the part.</source>
        <comment>rule.components.unsupported.mend</comment>
        <translation>قل لماذا يمكنك دعم الجهاز مع ذلك، أو اتفق مع مصنّع الجزء.</translation>
    </message>
    <message>
        <source>The disclosure of the part&apos;s maker is named, but nobody can tell later whether it was changed.</source>
        <comment>rule.components.fingerprint_needed.message</comment>
        <translation>ذُكر إقرار مصنّع الجزء، لكن لا أحد يستطيع لاحقًا معرفة هل تغيّر.</translation>
    </message>
    <message>
        <source>The online service runs until {cloud_dependency_end}, says {@cloud_dependency_end}, but here it ends {item/support_end}.</source>
        <comment>rule.components.service_agrees.message</comment>
        <translation>يقول {@cloud_dependency_end} إن الخدمة عبر الإنترنت تعمل حتى ‎{cloud_dependency_end}، لكنها هنا تنتهي في ‎{item/support_end}.</translation>
    </message>
    <message>
        <source>Correct one of the two dates.</source>
        <comment>rule.components.service_agrees.mend</comment>
        <translation>صحح أحد التاريخين.</translation>
    </message>
    <message>
        <source>{file} is not the file that you built upon: its fingerprint is {fingerprint}, not the one that stands here.</source>
        <comment>finding.components.fingerprint:changed.message</comment>
        <translation>‏{file} ليس الملف الذي اعتمدت عليه: بصمته {fingerprint} وليست البصمة المذكورة هنا.</translation>
    </message>
    <message>
        <source>Compare it with the file that you built upon. Where you agree with what it says now, write its fingerprint here.</source>
        <comment>finding.components.fingerprint:changed.mend</comment>
        <translation>قارنه بالملف الذي اعتمدت عليه. وإذا وافقت على ما يقوله الآن فاكتب بصمته هنا.</translation>
    </message>
    <message>
        <source>{file} is a later revision of the file that you built upon.</source>
        <comment>finding.components.fingerprint:next.message</comment>
        <translation>‏{file} مراجعة لاحقة للملف الذي اعتمدت عليه.</translation>
    </message>
    <message>
        <source>Where you agree with what it says now, write {fingerprint} here.</source>
        <comment>finding.components.fingerprint:next.mend</comment>
        <translation>إذا وافقت على ما يقوله الآن فاكتب هنا {fingerprint}.</translation>
    </message>
    <message>
        <source>{file} seems to be the disclosure of this part, but no fingerprint is named.</source>
        <comment>finding.components.fingerprint:none.message</comment>
        <translation>يبدو أن {file} هو إقرار هذا الجزء، لكن لم تُذكر أي بصمة.</translation>
    </message>
    <message>
        <source>Write {fingerprint} in {field}.</source>
        <comment>finding.components.fingerprint:none.mend</comment>
        <translation>اكتب {fingerprint} في {field}.</translation>
    </message>
    <message>
        <source>No part that this disclosure names has the fingerprint, the address or the name of {file}, {name}.</source>
        <comment>finding.components.not_named.message</comment>
        <translation>لا جزء يذكره هذا الإقرار له بصمة {file} أو عنوانه أو اسمه {name}.</translation>
    </message>
    <message>
        <source>Add {@components} with this part, or name another file. Its fingerprint is {fingerprint}.</source>
        <comment>finding.components.not_named.mend</comment>
        <translation>أضف {@components} مع هذا الجزء، أو اذكر ملفًا آخر. وبصمته {fingerprint}.</translation>
    </message>
    <message>
        <source>This says more than the maker of the part, who supports it until {end} ({file}).</source>
        <comment>finding.components.says_more:date.message</comment>
        <translation>هذا أكثر مما يقوله مصنّع الجزء، وهو يدعمه حتى {end} ({file}).</translation>
    </message>
    <message>
        <source>Write what the maker of the part says, or ask the maker.</source>
        <comment>finding.components.says_more.mend</comment>
        <translation>اكتب ما يقوله مصنّع الجزء، أو اسأله.</translation>
    </message>
    <message>
        <source>This says more than the maker of the part, whose support has ended ({file}).</source>
        <comment>finding.components.says_more:ended.message</comment>
        <translation>هذا أكثر مما يقوله مصنّع الجزء، وقد انتهى دعمه ({file}).</translation>
    </message>
    <message>
        <source>This says more than the maker of the part, who supports each for {end} months ({file}).</source>
        <comment>finding.components.says_more:months.message</comment>
        <translation>هذا أكثر مما يقوله مصنّع الجزء، وهو يدعم كل واحد مدة {end} شهرًا ({file}).</translation>
    </message>
    <message>
        <source>This says more than the maker of the part, who promises nothing ({file}).</source>
        <comment>finding.components.says_more:not_promised.message</comment>
        <translation>هذا أكثر مما يقوله مصنّع الجزء، وهو لا يعد بشيء ({file}).</translation>
    </message>
    <message>
        <source>The device is supported until {device}, but the maker of this part supports it only until {end} ({file}).</source>
        <comment>finding.components.supplier_ends_first:date.message</comment>
        <translation>يُدعم الجهاز حتى {device}، لكن مصنّع هذا الجزء يدعمه حتى {end} فقط ({file}).</translation>
    </message>
    <message>
        <source>Say why you can support the device for longer than the part, or agree with its maker on a later date.</source>
        <comment>finding.components.supplier_ends_first.mend</comment>
        <translation>قل لماذا يمكنك دعم الجهاز مدة أطول من الجزء، أو اتفق مع مصنّعه على تاريخ لاحق.</translation>
    </message>
    <message>
        <source>The device is supported, but the maker of this part has ended its support ({file}).</source>
        <comment>finding.components.supplier_ends_first:ended.message</comment>
        <translation>الجهاز مدعوم، لكن مصنّع هذا الجزء أنهى دعمه ({file}).</translation>
    </message>
    <message>
        <source>Each device is supported for {device} months, but the maker of this part supports it only for {end} ({file}).</source>
        <comment>finding.components.supplier_ends_first:months.message</comment>
        <translation>يُدعم كل جهاز مدة {device} شهرًا، لكن مصنّع هذا الجزء يدعمه مدة {end} فقط ({file}).</translation>
    </message>
    <message>
        <source>The device is supported, but the maker of this part promises nothing ({file}).</source>
        <comment>finding.components.supplier_ends_first:not_promised.message</comment>
        <translation>الجهاز مدعوم، لكن مصنّع هذا الجزء لا يعد بشيء ({file}).</translation>
    </message>
    <message>
        <source>Write the date itself, such as {example}.</source>
        <comment>finding.date.length_of_time:date.mend</comment>
        <translation>اكتب التاريخ نفسه، مثل {example}.</translation>
    </message>
    <message>
        <source>Write the date itself, such as {example}; or the length of each device&apos;s period in {@unit_period}.</source>
        <comment>finding.date.length_of_time:unit.mend</comment>
        <translation>اكتب التاريخ نفسه، مثل {example}؛ أو مدة كل جهاز في {@unit_period}.</translation>
    </message>
    <message>
        <source>Each device of the same product was promised {end} months of security updates by the disclosure {id} ({file}); this one promises less.</source>
        <comment>finding.history.same_product_unit.message</comment>
        <translation>يعد الإقرار {id} ‏({file}) كل جهاز من المنتج نفسه بتحديثات أمنية مدة {end} شهرًا؛ وهذا الإقرار يعد بأقل.</translation>
    </message>
    <message>
        <source>Promise {end} months or more, or make this the next revision of that disclosure.</source>
        <comment>finding.history.same_product_unit.mend</comment>
        <translation>عِد بمدة {end} شهرًا أو أكثر، أو اجعل هذا المراجعة التالية لذلك الإقرار.</translation>
    </message>
    <message>
        <source>Each device was promised {end} months of security updates by {promised_by}, and now gets them for {now}; a published period must not be shortened.</source>
        <comment>finding.history.unit_shortened.message</comment>
        <translation>وُعد كل جهاز بتحديثات أمنية مدة {end} شهرًا حسب {promised_by}، وهي الآن {now}؛ ولا يجوز تقصير مدة منشورة.</translation>
    </message>
    <message>
        <source>Write {end} or more.</source>
        <comment>finding.history.unit_shortened.mend</comment>
        <translation>اكتب {end} أو أكثر.</translation>
    </message>
    <message>
        <source>Each device was promised {end} months of security updates by {promised_by}; this revision does not keep that.</source>
        <comment>finding.history.unit_weakened.message</comment>
        <translation>وُعد كل جهاز بتحديثات أمنية مدة {end} شهرًا حسب {promised_by}؛ وهذه المراجعة لا تفي بذلك.</translation>
    </message>
    <message>
        <source>Promise {end} months or more. Where support has ended, {@end_of_sales} and {@support_end} show that it lasted as long.</source>
        <comment>finding.history.unit_weakened.mend</comment>
        <translation>عِد بمدة {end} شهرًا أو أكثر. وحيث انتهى الدعم، يُظهر {@end_of_sales} و{@support_end} أنه دام هذه المدة.</translation>
    </message>
    <message>
        <source>OpenEoX asks on which day security updates end, and no date is named.</source>
        <comment>finding.openeox.no_date.message</comment>
        <translation>يسأل OpenEoX في أي يوم تنتهي التحديثات الأمنية، ولم يُذكر أي تاريخ.</translation>
    </message>
    <message>
        <source>Export the disclosure once {@support_end} names a date.</source>
        <comment>finding.openeox.no_date.mend</comment>
        <translation>صدّر الإقرار عندما يذكر {@support_end} تاريخًا.</translation>
    </message>
    <message>
        <source>New functions alone are no security update, and neither is a repair of the hardware.</source>
        <comment>term.security_update.not</comment>
        <translation>الوظائف الجديدة وحدها ليست تحديثًا أمنيًا، وكذلك إصلاح العتاد.</translation>
    </message>
    <message>
        <source>software update</source>
        <comment>term.software_update.title</comment>
        <translation>تحديث البرمجيات</translation>
    </message>
    <message>
        <source>Any change to a product&apos;s software, whether for security, for new functions or to keep it working as promised.</source>
        <comment>term.software_update.meaning</comment>
        <translation>أي تغيير في برمجيات المنتج، سواء للأمان أو لوظائف جديدة أو ليستمر في العمل كما وُعد به.</translation>
    </message>
    <message>
        <source>It need not fix a security flaw.</source>
        <comment>term.software_update.not</comment>
        <translation>ليس من الضروري أن يُصلح ثغرة أمنية.</translation>
    </message>
    <message>
        <source>automatic update</source>
        <comment>term.automatic_update.title</comment>
        <translation>تحديث تلقائي</translation>
    </message>
    <message>
        <source>An update that the product installs by itself, unless the user has switched that off.</source>
        <comment>term.automatic_update.meaning</comment>
        <translation>تحديث يثبّته المنتج من تلقاء نفسه ما لم يوقف المستخدم ذلك.</translation>
    </message>
    <message>
        <source>An update that the product only announces is not automatic.</source>
        <comment>term.automatic_update.not</comment>
        <translation>التحديث الذي يكتفي المنتج بالإعلان عنه ليس تلقائيًا.</translation>
    </message>
    <message>
        <source>It is not how long the product lasts, and not the legal guarantee.</source>
        <comment>term.support_period.not</comment>
        <translation>ليست مدة بقاء المنتج ولا الضمان القانوني.</translation>
    </message>
    <message>
        <source>It is no commercial guarantee for the product and no official label.</source>
        <comment>term.promised.not</comment>
        <translation>ليس ضمانًا تجاريًا للمنتج ولا ملصقًا رسميًا.</translation>
    </message>
    <message>
        <source>It is no promise; a law that asks for a minimum period is not met by it.</source>
        <comment>term.planned.not</comment>
        <translation>ليس وعدًا، ولا يفي بقانون يطلب مدة دنيا.</translation>
    </message>
    <message>
        <source>It does not say that there will be none, and it takes away none of the buyer&apos;s rights against the seller.</source>
        <comment>term.not_promised.not</comment>
        <translation>لا يعني أنه لن تكون هناك تحديثات، ولا يسلب المشتري شيئًا من حقوقه تجاه البائع.</translation>
    </message>
    <message>
        <source>It does not say that the product stops working.</source>
        <comment>term.ended.not</comment>
        <translation>لا يعني أن المنتج يتوقف عن العمل.</translation>
    </message>
    <message>
        <source>security flaw</source>
        <comment>term.flaw.title</comment>
        <translation>ثغرة أمنية</translation>
    </message>
    <message>
        <source>A weakness of a product that somebody can use to attack it.</source>
        <comment>term.flaw.meaning</comment>
        <translation>ضعف في المنتج يمكن لأحد استغلاله لمهاجمته.</translation>
    </message>
    <message>
        <source>It is one even before anybody has used it.</source>
        <comment>term.flaw.not</comment>
        <translation>وهو ثغرة حتى قبل أن يستغله أحد.</translation>
    </message>
    <message>
        <source>It is not the shop that sells the product, and not who imports it.</source>
        <comment>term.manufacturer.not</comment>
        <translation>ليست المتجر الذي يبيع المنتج ولا من يستورده.</translation>
    </message>
    <message>
        <source>A part without software is none here.</source>
        <comment>term.component.not</comment>
        <translation>الجزء الذي لا برمجيات له لا يُعدّ مكوّنًا هنا.</translation>
    </message>
    <message>
        <source>placed on the market</source>
        <comment>term.placed_on_market.title</comment>
        <translation>مطروح في السوق</translation>
    </message>
    <message>
        <source>A single product is placed on the market when it is supplied for the first time, to a shop or to a user.</source>
        <comment>term.placed_on_market.meaning</comment>
        <translation>يُطرح المنتج الواحد في السوق عند توريده أول مرة، إلى متجر أو إلى مستخدم.</translation>
    </message>
    <message>
        <source>It is not the day on which a customer bought it, and not the day on which the first one of many was sold.</source>
        <comment>term.placed_on_market.not</comment>
        <translation>ليس اليوم الذي اشتراه فيه عميل، ولا اليوم الذي بيع فيه أول واحد من كثير.</translation>
    </message>
    <message>
        <source>end of sales</source>
        <comment>term.end_of_sales.title</comment>
        <translation>نهاية البيع</translation>
    </message>
    <message>
        <source>The last day on which customers can order the product from the manufacturer.</source>
        <comment>term.end_of_sales.meaning</comment>
        <translation>آخر يوم يستطيع فيه العملاء طلب المنتج من الشركة المصنّعة.</translation>
    </message>
    <message>
        <source>Shops may sell what they have in stock for longer.</source>
        <comment>term.end_of_sales.not</comment>
        <translation>قد تبيع المتاجر ما في مخزونها مدة أطول.</translation>
    </message>
    <message>
        <source>ordinary product</source>
        <comment>term.ordinary_product.title</comment>
        <translation>منتج عادي</translation>
    </message>
    <message>
        <source>A product of the same kind that needs no software to do its work, such as a kettle without an app.</source>
        <comment>term.ordinary_product.meaning</comment>
        <translation>منتج من النوع نفسه لا يحتاج إلى برمجيات ليؤدي عمله، مثل غلاية بلا تطبيق.</translation>
    </message>
    <message>
        <source>It need not be cheaper or worse.</source>
        <comment>term.ordinary_product.not</comment>
        <translation>ليس من الضروري أن يكون أرخص أو أسوأ.</translation>
    </message>
    <message>
        <source>disclosure</source>
        <comment>term.disclosure.title</comment>
        <translation>إقرار</translation>
    </message>
    <message>
        <source>A file in which a manufacturer says, by these definitions, how and until when a product gets updates.</source>
        <comment>term.disclosure.meaning</comment>
        <translation>ملف تذكر فيه الشركة المصنّعة، وفق هذه التعريفات، كيف وحتى متى يتلقى المنتج تحديثات.</translation>
    </message>
    <message>
        <source>It is no certificate; nobody but the manufacturer has checked what it says.</source>
        <comment>term.disclosure.not</comment>
        <translation>ليس شهادة؛ ولم يتحقق مما فيه إلا الشركة المصنّعة.</translation>
    </message>
    <message>
        <source>revision</source>
        <comment>term.revision.title</comment>
        <translation>المراجعة</translation>
    </message>
    <message>
        <source>A published disclosure that takes the place of an earlier one with the same number.</source>
        <comment>term.revision.meaning</comment>
        <translation>إقرار منشور يحل محل إقرار سابق بالرقم نفسه.</translation>
    </message>
    <message>
        <source>It cannot shorten or weaken what was promised.</source>
        <comment>term.revision.not</comment>
        <translation>لا يمكنها أن تقصّر ما وُعد به أو تُضعفه.</translation>
    </message>
    <message>
        <source>fingerprint</source>
        <comment>term.fingerprint.title</comment>
        <translation>البصمة</translation>
    </message>
    <message>
        <source>64 characters that are computed from all the data of a disclosure; when any of it changes, they change.</source>
        <comment>term.fingerprint.meaning</comment>
        <translation>64 حرفًا تُحسب من جميع بيانات الإقرار؛ فإذا تغيّر شيء منها تغيّرت.</translation>
    </message>
    <message>
        <source>It does not tell who wrote the disclosure.</source>
        <comment>term.fingerprint.not</comment>
        <translation>لا تدل على من كتب الإقرار.</translation>
    </message>
    <message>
        <source>&quot;{file}&quot; lists what was published and is left as it is; choose another name.</source>
        <comment>finding.phrase.failed.list_replaced</comment>
        <translation>«{file}» هو قائمة ما نُشر، فبقي كما هو؛ اختر اسمًا آخر.</translation>
    </message>
    <message>
        <source>&quot;{file}&quot; is the file that is read here and is left as it is; choose another name.</source>
        <comment>finding.phrase.failed.own_input</comment>
        <translation>«{file}» هو الملف الذي يُقرأ هنا، فبقي كما هو؛ اختر اسمًا آخر.</translation>
    </message>
    <message>
        <source>Line {line} of &quot;{file}&quot; is damaged, so nobody can tell what was published. Put a whole copy of that file back.</source>
        <comment>finding.phrase.failed.publication_list</comment>
        <translation>السطر {line} من «{file}» تالف، فلا يمكن معرفة ما نُشر. أعد نسخة سليمة من ذلك الملف.</translation>
    </message>
    <message>
        <source>Cannot read standard input: {why}.</source>
        <comment>finding.phrase.failed.standard_input</comment>
        <translation>تعذرت قراءة الدخل القياسي: {why}.</translation>
    </message>
    <message>
        <source>it is not open</source>
        <comment>finding.phrase.why.not_open</comment>
        <translation>ليس مفتوحًا</translation>
    </message>
    <message>
        <source>only its owner can replace it in that folder</source>
        <comment>finding.phrase.why.sticky</comment>
        <translation>لا يستطيع استبداله في ذلك المجلد إلا مالكه</translation>
    </message>
    <message>
        <source>{field} names the barcode number {number}, which no product can have.</source>
        <comment>finding.gtin.in_address:reserved.message</comment>
        <translation>يذكر {field} رقم الرمز الشريطي {number}، ولا يمكن أن يحمله أي منتج.</translation>
    </message>
    <message>
        <source>Write the number below the barcode of the product, or leave it out.</source>
        <comment>finding.gtin.in_address:reserved.mend</comment>
        <translation>اكتب الرقم الموجود تحت الرمز الشريطي للمنتج، أو احذفه.</translation>
    </message>
    <message>
        <source>{field} has a letter with more than {count} marks, which do not fit on a line.</source>
        <comment>finding.text.unprintable:stacked.message</comment>
        <translation>في {field} حرف عليه أكثر من {count} علامات، وهي لا تتسع في سطر.</translation>
    </message>
    <message>
        <source>Take marks away.</source>
        <comment>finding.text.unprintable:stacked.mend</comment>
        <translation>احذف بعض العلامات.</translation>
    </message>
    <message>
        <source>{field} has a control character in it, written with a percent sign.</source>
        <comment>finding.url.invalid:control.message</comment>
        <translation>يحتوي {field} على محرف تحكم مكتوب بعلامة النسبة المئوية.</translation>
    </message>
    <message>
        <source>Take it out.</source>
        <comment>finding.url.invalid:control.mend</comment>
        <translation>احذفه.</translation>
    </message>
    <message>
        <source>Add its fingerprint; it is shown when both files are checked together.</source>
        <comment>rule.components.fingerprint_needed.mend</comment>
        <translation>أضف بصمته؛ تظهر عند فحص الملفين معًا.</translation>
    </message>
    <message>
        <source>From the upper edge of the paper to the level line of the cross at the lower left (should be {right}):</source>
        <comment>finding.phrase.calibration.bottom</comment>
        <translation>من الحافة العليا للورقة إلى الخط الأفقي للعلامة السفلى اليسرى (ينبغي أن يكون {right}):</translation>
    </message>
    <message>
        <source>From the left edge of the paper to the upright line of the cross at the upper left (should be {right}):</source>
        <comment>finding.phrase.calibration.left</comment>
        <translation>من الحافة اليسرى للورقة إلى الخط العمودي للعلامة العليا اليسرى (ينبغي أن يكون {right}):</translation>
    </message>
    <message>
        <source>Then measure with a ruler where the crosses lie on the paper, to half a millimetre:</source>
        <comment>finding.phrase.calibration.measure</comment>
        <translation>ثم قس بالمسطرة، بدقة نصف مليمتر، مواضع العلامات على الورقة:</translation>
    </message>
    <message>
        <source>From the left edge of the paper to the upright line of the cross at the upper right (should be {right}):</source>
        <comment>finding.phrase.calibration.right</comment>
        <translation>من الحافة اليسرى للورقة إلى الخط العمودي للعلامة العليا اليمنى (ينبغي أن يكون {right}):</translation>
    </message>
    <message>
        <source>The ruler at the top is {across} mm long, the one at the side {down} mm. If they are not, choose 100 % in the printer&apos;s dialog and switch &quot;fit to page&quot; off. A phone should read the code: &quot;100 % scale&quot;.</source>
        <comment>finding.phrase.calibration.scale</comment>
        <translation>طول المسطرة في الأعلى {across} مم وطول التي في الجانب {down} مم. إن لم يكن كذلك فاختر 100 % في نافذة الطابعة وأوقف «الملاءمة مع الصفحة». ينبغي أن يقرأ الهاتف الرمز: «100 % scale».</translation>
    </message>
    <message>
        <source>Calibration page</source>
        <comment>finding.phrase.calibration.title</comment>
        <translation>صفحة المعايرة</translation>
    </message>
    <message>
        <source>From the upper edge of the paper to the level line of the cross at the upper left (should be {right}):</source>
        <comment>finding.phrase.calibration.top</comment>
        <translation>من الحافة العليا للورقة إلى الخط الأفقي للعلامة العليا اليسرى (ينبغي أن يكون {right}):</translation>
    </message>
    <message>
        <source>Type the four numbers in, in this order: updatefacts sheets --measured LEFT,RIGHT,TOP,BOTTOM</source>
        <comment>finding.phrase.calibration.type_in</comment>
        <translation>أدخل الأرقام الأربعة بهذا الترتيب: updatefacts sheets --measured LEFT,RIGHT,TOP,BOTTOM</translation>
    </message>
    <message>
        <source>The ledger &quot;{file}&quot; cannot be used: {why}.</source>
        <comment>finding.phrase.failed.ledger</comment>
        <translation>لا يمكن استخدام السجل «{file}»: {why}.</translation>
    </message>
    <message>
        <source>There is a ledger &quot;{file}&quot; already. Go on with its run (--resume), or choose another name.</source>
        <comment>finding.phrase.failed.ledger_exists</comment>
        <translation>يوجد سجل «{file}» بالفعل. تابع طباعته (--resume)، أو اختر اسمًا آخر.</translation>
    </message>
    <message>
        <source>&quot;{file}&quot; is no ledger of a print run.</source>
        <comment>finding.phrase.failed.no_ledger</comment>
        <translation>«{file}» ليس سجل طباعة.</translation>
    </message>
    <message>
        <source>First label: {across} from the left, {down} from the top.</source>
        <comment>finding.phrase.sheet.first</comment>
        <translation>الملصق الأول: {across} من اليسار و{down} من الأعلى.</translation>
    </message>
    <message>
        <source>Label: {across} wide, {down} high.</source>
        <comment>finding.phrase.sheet.label</comment>
        <translation>الملصق: العرض {across} والارتفاع {down}.</translation>
    </message>
    <message>
        <source>Paper: {across} wide, {down} high.</source>
        <comment>finding.phrase.sheet.paper</comment>
        <translation>الورقة: العرض {across} والارتفاع {down}.</translation>
    </message>
    <message>
        <source>From one label to the next: {across} across, {down} down.</source>
        <comment>finding.phrase.sheet.pitch</comment>
        <translation>من ملصق إلى التالي: {across} أفقيًا و{down} عموديًا.</translation>
    </message>
    <message>
        <source>the printer</source>
        <comment>finding.phrase.thing.printer</comment>
        <translation>الطابعة</translation>
    </message>
    <message>
        <source>the file of printers</source>
        <comment>finding.phrase.thing.printers</comment>
        <translation>ملف الطابعات</translation>
    </message>
    <message>
        <source>the sheet</source>
        <comment>finding.phrase.thing.sheet</comment>
        <translation>ورقة الملصقات</translation>
    </message>
    <message>
        <source>the file of sheets</source>
        <comment>finding.phrase.thing.sheets</comment>
        <translation>ملف أوراق الملصقات</translation>
    </message>
    <message>
        <source>By these numbers the printer sets everything {offset} off; at most {limit} can be.</source>
        <comment>finding.sheet.measured:offset.message</comment>
        <translation>بحسب هذه الأرقام تزيح الطابعة كل شيء بمقدار {offset}؛ والممكن {limit} على الأكثر.</translation>
    </message>
    <message>
        <source>Print the page at 100 %, without &quot;fit to page&quot;, and measure again: LEFT,RIGHT,TOP,BOTTOM in millimetres.</source>
        <comment>finding.sheet.measured.mend</comment>
        <translation>اطبع الصفحة بنسبة 100 % من دون «الملاءمة مع الصفحة»، وقس من جديد: LEFT,RIGHT,TOP,BOTTOM بالمليمتر.</translation>
    </message>
    <message>
        <source>By these numbers the crosses lie {measured} apart; they should lie {right} apart.</source>
        <comment>finding.sheet.measured:scale.message</comment>
        <translation>بحسب هذه الأرقام تبعد العلامات بعضها عن بعض {measured}؛ وينبغي أن تبعد {right}.</translation>
    </message>
    <message>
        <source>There is no room for crop marks beside the labels of {name}.</source>
        <comment>finding.sheet.no_marks.message</comment>
        <translation>لا مكان لعلامات القص بجانب ملصقات {name}.</translation>
    </message>
    <message>
        <source>Leave the crop marks out, or take a sheet with wider margins.</source>
        <comment>finding.sheet.no_marks.mend</comment>
        <translation>اترك علامات القص، أو خذ ورقة بهوامش أوسع.</translation>
    </message>
    <message>
        <source>The labels of {name} reach over the edge of the paper: they need {size}, and the paper is {paper}.</source>
        <comment>finding.sheet.outside_paper.message</comment>
        <translation>تتجاوز ملصقات {name} حافة الورقة: تحتاج إلى {size}، ومقاس الورقة {paper}.</translation>
    </message>
    <message>
        <source>Correct the numbers.</source>
        <comment>finding.sheet.outside_paper.mend</comment>
        <translation>صحح الأرقام.</translation>
    </message>
    <message>
        <source>The labels of {name} overlap: each is {size}, and the next one begins after {pitch}.</source>
        <comment>finding.sheet.overlap.message</comment>
        <translation>تتداخل ملصقات {name}: مقاس كل منها {size}، ويبدأ التالي بعد {pitch}.</translation>
    </message>
    <message>
        <source>Correct the numbers.</source>
        <comment>finding.sheet.overlap.mend</comment>
        <translation>صحح الأرقام.</translation>
    </message>
    <message>
        <source>No printer {name} is in the file of printers.</source>
        <comment>finding.sheet.printer.message</comment>
        <translation>لا توجد طابعة باسم {name} في ملف الطابعات.</translation>
    </message>
    <message>
        <source>Measure it with &quot;updatefacts sheets --calibrate&quot;, or correct the name.</source>
        <comment>finding.sheet.printer.mend</comment>
        <translation>قسها بالأمر «updatefacts sheets --calibrate»، أو صحح الاسم.</translation>
    </message>
    <message>
        <source>Labels for a printer of {dpi} dots per inch and labels for one of {other} cannot lie on one sheet.</source>
        <comment>finding.sheet.resolution.message</comment>
        <translation>لا يمكن أن توضع ملصقات لطابعة بدقة {dpi} نقطة في البوصة وملصقات لأخرى بدقة {other} على ورقة واحدة.</translation>
    </message>
    <message>
        <source>Make all of them for the same resolution.</source>
        <comment>finding.sheet.resolution.mend</comment>
        <translation>اجعلها كلها بالدقة نفسها.</translation>
    </message>
    <message>
        <source>The sheet {name} has {count} labels; none of them has the number {start}.</source>
        <comment>finding.sheet.start.message</comment>
        <translation>في ورقة {name} من الملصقات {count}؛ وليس بينها الرقم {start}.</translation>
    </message>
    <message>
        <source>Start with a label from 1 to {count}.</source>
        <comment>finding.sheet.start.mend</comment>
        <translation>ابدأ بملصق من 1 إلى {count}.</translation>
    </message>
    <message>
        <source>The label is {size}, and a label of the sheet {name} only {place}.</source>
        <comment>finding.sheet.too_small.message</comment>
        <translation>مقاس الملصق {size}، ومقاس ملصق الورقة {name} هو {place} فقط.</translation>
    </message>
    <message>
        <source>&quot;updatefacts sheets --fits TEMPLATE&quot; lists the sheets that it fits on.</source>
        <comment>finding.sheet.too_small.mend</comment>
        <translation>الأمر «updatefacts sheets --fits TEMPLATE» يعرض الأوراق التي تتسع له.</translation>
    </message>
    <message>
        <source>There is no sheet {name}.</source>
        <comment>finding.sheet.unknown:none.message</comment>
        <translation>لا توجد ورقة ملصقات باسم {name}.</translation>
    </message>
    <message>
        <source>&quot;updatefacts sheets&quot; lists those there are; any other is written as custom:PAPER,COLUMNSxROWS,WIDTHxHEIGHT,LEFTxTOP,GAPxGAP.</source>
        <comment>finding.sheet.unknown:none.mend</comment>
        <translation>الأمر «updatefacts sheets» يعرض الموجود منها؛ وأي ورقة أخرى تكتب custom:PAPER,COLUMNSxROWS,WIDTHxHEIGHT,LEFTxTOP,GAPxGAP.</translation>
    </message>
    <message>
        <source>{name} is the number of several sheets.</source>
        <comment>finding.sheet.unknown:several.message</comment>
        <translation>{name} رقم لعدة أوراق.</translation>
    </message>
    <message>
        <source>Write {sheets}.</source>
        <comment>finding.sheet.unknown:several.mend</comment>
        <translation>اكتب {sheets}.</translation>
    </message>
    <message>
        <source>{value} does not describe a sheet.</source>
        <comment>finding.sheet.wrong:custom.message</comment>
        <translation>{value} لا يصف ورقة ملصقات.</translation>
    </message>
    <message>
        <source>Write custom:PAPER,COLUMNSxROWS,WIDTHxHEIGHT,LEFTxTOP,GAPxGAP with lengths in millimetres, such as custom:a4,3x7,63.5x38.1,7.2x15.1,2.5x0.</source>
        <comment>finding.sheet.wrong:custom.mend</comment>
        <translation>اكتب custom:PAPER,COLUMNSxROWS,WIDTHxHEIGHT,LEFTxTOP,GAPxGAP بأطوال بالمليمتر، مثل custom:a4,3x7,63.5x38.1,7.2x15.1,2.5x0.</translation>
    </message>
    <message>
        <source>The grid is not given as columns and rows.</source>
        <comment>finding.sheet.wrong:grid.message</comment>
        <translation>لم تذكر الشبكة بالأعمدة والصفوف.</translation>
    </message>
    <message>
        <source>Write two whole numbers, such as [3, 7], for at most {limit} labels.</source>
        <comment>finding.sheet.wrong:grid.mend</comment>
        <translation>اكتب عددين صحيحين، مثل [3, 7]، بما لا يزيد على {limit} من الملصقات.</translation>
    </message>
    <message>
        <source>The id of the sheet cannot be part of a command.</source>
        <comment>finding.sheet.wrong:id.message</comment>
        <translation>لا يمكن أن يكون معرف الورقة جزءًا من أمر.</translation>
    </message>
    <message>
        <source>Write up to 64 letters from A to Z, digits, &quot;_&quot; and &quot;-&quot;, such as avery-l7160.</source>
        <comment>finding.sheet.wrong:id.mend</comment>
        <translation>اكتب حتى 64 حرفًا من A إلى Z وأرقامًا و«_» و«-»، مثل avery-l7160.</translation>
    </message>
    <message>
        <source>{value} is no length; {key} needs one.</source>
        <comment>finding.sheet.wrong:length.message</comment>
        <translation>{value} ليس طولًا؛ ويحتاج {key} إلى طول.</translation>
    </message>
    <message>
        <source>Write a number with its unit, such as 63.5mm or 2.625in.</source>
        <comment>finding.sheet.wrong:length.mend</comment>
        <translation>اكتب عددًا مع وحدته، مثل 63.5mm أو 2.625in.</translation>
    </message>
    <message>
        <source>The printer is off by more than can be.</source>
        <comment>finding.sheet.wrong:offset.message</comment>
        <translation>انحراف الطابعة أكبر من الممكن.</translation>
    </message>
    <message>
        <source>Write at most {limit}.</source>
        <comment>finding.sheet.wrong:offset.mend</comment>
        <translation>اكتب {limit} على الأكثر.</translation>
    </message>
    <message>
        <source>{key} needs two lengths of at least {least}.</source>
        <comment>finding.sheet.wrong:pair.message</comment>
        <translation>يحتاج {key} إلى طولين لا يقل كل منهما عن {least}.</translation>
    </message>
    <message>
        <source>Write them with their unit, such as [63.5mm, 38.1mm] or [4in, 2in].</source>
        <comment>finding.sheet.wrong:pair.mend</comment>
        <translation>اكتبهما مع الوحدة، مثل [63.5mm, 38.1mm] أو [4in, 2in].</translation>
    </message>
    <message>
        <source>There is no paper {value}.</source>
        <comment>finding.sheet.wrong:paper.message</comment>
        <translation>لا يوجد ورق باسم {value}.</translation>
    </message>
    <message>
        <source>Write a3, a4, a5, a6, letter or legal, or width and height, such as [210mm, 297mm].</source>
        <comment>finding.sheet.wrong:paper.mend</comment>
        <translation>اكتب a3 أو a4 أو a5 أو a6 أو letter أو legal، أو العرض والارتفاع، مثل [210mm, 297mm].</translation>
    </message>
    <message>
        <source>There are two printers {name}.</source>
        <comment>finding.sheet.wrong:printer_twice.message</comment>
        <translation>توجد طابعتان باسم {name}.</translation>
    </message>
    <message>
        <source>Give each a name of its own.</source>
        <comment>finding.sheet.wrong:printer_twice.mend</comment>
        <translation>أعط كلًا منهما اسمًا خاصًا.</translation>
    </message>
    <message>
        <source>The scale of the printer is not usable.</source>
        <comment>finding.sheet.wrong:scale.message</comment>
        <translation>مقياس الطابعة غير صالح.</translation>
    </message>
    <message>
        <source>Write two numbers from 0.95 to 1.05, such as [1.001, 0.998].</source>
        <comment>finding.sheet.wrong:scale.mend</comment>
        <translation>اكتب عددين من 0.95 إلى 1.05، مثل [1.001, 0.998].</translation>
    </message>
    <message>
        <source>This is no usable name.</source>
        <comment>finding.sheet.wrong:title.message</comment>
        <translation>هذا الاسم غير صالح.</translation>
    </message>
    <message>
        <source>Write one short line.</source>
        <comment>finding.sheet.wrong:title.mend</comment>
        <translation>اكتب سطرًا قصيرًا واحدًا.</translation>
    </message>
    <message>
        <source>There are two sheets {name}.</source>
        <comment>finding.sheet.wrong:twice.message</comment>
        <translation>توجد ورقتان باسم {name}.</translation>
    </message>
    <message>
        <source>Give each an id of its own.</source>
        <comment>finding.sheet.wrong:twice.mend</comment>
        <translation>أعط كلًا منهما معرفًا خاصًا.</translation>
    </message>
    <message>
        <source>The labels of &quot;{file}&quot; are not the same as when it was printed before. Print it as a new run.</source>
        <comment>finding.phrase.failed.other_volume</comment>
        <translation>ملصقات «{file}» ليست كما كانت عند طباعتها من قبل. اطبعها كعملية طباعة جديدة.</translation>
    </message>
    <message>
        <source>File {volume} of the run is missing.</source>
        <comment>finding.phrase.said.ledger_missing</comment>
        <translation>الملف {volume} من الطباعة مفقود.</translation>
    </message>
    <message>
        <source>The files {first} to {last} of the run are missing.</source>
        <comment>finding.phrase.said.ledger_missing_several</comment>
        <translation>الملفات من {first} إلى {last} من الطباعة مفقودة.</translation>
    </message>
    <message>
        <source>&quot;{file}&quot; is the ledger of another run.</source>
        <comment>finding.phrase.said.ledger_other</comment>
        <translation>«{file}» سجل لعملية طباعة أخرى.</translation>
    </message>
    <message>
        <source>File {volume} of the run was printed twice, again in &quot;{file}&quot;.</source>
        <comment>finding.phrase.said.ledger_twice</comment>
        <translation>طُبع الملف {volume} مرتين، والثانية في «{file}».</translation>
    </message>
    <message>
        <source>The run of &quot;{file}&quot; has not come to its end.</source>
        <comment>finding.phrase.said.ledger_unfinished</comment>
        <translation>لم تكتمل طباعة «{file}».</translation>
    </message>
    <message>
        <source>The run is whole: labels {labels}, files {volumes}; nothing is missing, nothing was printed twice.</source>
        <comment>finding.phrase.said.ledger_whole</comment>
        <translation>الطباعة كاملة: الملصقات {labels}، الملفات {volumes}؛ لا ينقص شيء ولم يُطبع شيء مرتين.</translation>
    </message>
    <message>
        <source>Files not written, because what was read back is not what the labels say: {count}.</source>
        <comment>finding.phrase.said.print_not_right</comment>
        <translation>ملفات لم تُكتب لأن ما أُعيدت قراءته ليس ما تقوله الملصقات: {count}.</translation>
    </message>
    <message>
        <source>{labels} labels, {rate} a second</source>
        <comment>finding.phrase.said.print_progress</comment>
        <translation>{labels} ملصق، {rate} في الثانية</translation>
    </message>
    <message>
        <source>Stopped. What is printed stays; --resume goes on from there.</source>
        <comment>finding.phrase.said.print_stopped</comment>
        <translation>توقفت الطباعة. ما طُبع باقٍ؛ و‎--resume يتابع من هناك.</translation>
    </message>
    <message>
        <source>Labels printed: {labels}; pages: {pages}; files: {volumes}; rows that were not printed: {refused}.</source>
        <comment>finding.phrase.said.printed</comment>
        <translation>الملصقات المطبوعة: {labels}؛ الصفحات: {pages}؛ الملفات: {volumes}؛ الصفوف التي لم تُطبع: {refused}.</translation>
    </message>
    <message>
        <source>Labels that were there already: {labels}.</source>
        <comment>finding.phrase.said.printed_before</comment>
        <translation>ملصقات كانت موجودة من قبل: {labels}.</translation>
    </message>
    <message>
        <source>Stale labels: {count} of {all}.</source>
        <comment>finding.phrase.said.stale</comment>
        <translation>الملصقات القديمة: {count} من {all}.</translation>
    </message>
    <message>
        <source>another design</source>
        <comment>finding.phrase.stale.design</comment>
        <translation>تصميم آخر</translation>
    </message>
    <message>
        <source>support has ended</source>
        <comment>finding.phrase.stale.ended</comment>
        <translation>انتهى الدعم</translation>
    </message>
    <message>
        <source>no disclosure any more</source>
        <comment>finding.phrase.stale.gone</comment>
        <translation>لم يعد له إقرار</translation>
    </message>
    <message>
        <source>another price</source>
        <comment>finding.phrase.stale.price</comment>
        <translation>سعر آخر</translation>
    </message>
    <message>
        <source>disclosure revised</source>
        <comment>finding.phrase.stale.revised</comment>
        <translation>عُدّل الإقرار</translation>
    </message>
    <message>
        <source>The disclosure of row {row} cannot be read: {why}</source>
        <comment>finding.print.not_read.message</comment>
        <translation>لا يمكن قراءة إقرار الصف {row}: {why}</translation>
    </message>
    <message>
        <source>The label of row {row} has more than one page.</source>
        <comment>finding.print.several_pages.message</comment>
        <translation>ملصق الصف {row} أطول من صفحة واحدة.</translation>
    </message>
    <message>
        <source>Choose a template whose labels have one page.</source>
        <comment>finding.print.several_pages.mend</comment>
        <translation>اختر قالبًا ملصقاته من صفحة واحدة.</translation>
    </message>
    <message>
        <source>Column {column}</source>
        <comment>finding.phrase.place.column</comment>
        <translation>العمود {column}</translation>
    </message>
    <message>
        <source>{sheet}, column {column}</source>
        <comment>finding.phrase.place.column_of</comment>
        <translation>{sheet}، العمود {column}</translation>
    </message>
    <message>
        <source>Row {row}</source>
        <comment>finding.phrase.place.row</comment>
        <translation>الصف {row}</translation>
    </message>
    <message>
        <source>{sheet}, row {row}</source>
        <comment>finding.phrase.place.row_of</comment>
        <translation>{sheet}، الصف {row}</translation>
    </message>
    <message>
        <source>The sheet {sheet}</source>
        <comment>finding.phrase.place.sheet</comment>
        <translation>الورقة {sheet}</translation>
    </message>
    <message>
        <source>aisle</source>
        <comment>finding.phrase.shop.aisle</comment>
        <translation>الممر</translation>
    </message>
    <message>
        <source>number of copies</source>
        <comment>finding.phrase.shop.copies</comment>
        <translation>عدد النسخ</translation>
    </message>
    <message>
        <source>file of the disclosure</source>
        <comment>finding.phrase.shop.file</comment>
        <translation>ملف الإقرار</translation>
    </message>
    <message>
        <source>GTIN</source>
        <comment>finding.phrase.shop.gtin</comment>
        <translation>GTIN</translation>
    </message>
    <message>
        <source>item number</source>
        <comment>finding.phrase.shop.item</comment>
        <translation>رقم الصنف</translation>
    </message>
    <message>
        <source>language</source>
        <comment>finding.phrase.shop.language</comment>
        <translation>اللغة</translation>
    </message>
    <message>
        <source>model</source>
        <comment>finding.phrase.shop.model</comment>
        <translation>الطراز</translation>
    </message>
    <message>
        <source>price</source>
        <comment>finding.phrase.shop.price</comment>
        <translation>السعر</translation>
    </message>
    <message>
        <source>template</source>
        <comment>finding.phrase.shop.template</comment>
        <translation>القالب</translation>
    </message>
    <message>
        <source>unit price</source>
        <comment>finding.phrase.shop.unit_price</comment>
        <translation>سعر الوحدة</translation>
    </message>
    <message>
        <source>the mapping</source>
        <comment>finding.phrase.thing.mapping</comment>
        <translation>المطابقة</translation>
    </message>
    <message>
        <source>This is a binary Excel workbook (.xlsb), which cannot be read.</source>
        <comment>finding.table.binary_excel.message</comment>
        <translation>هذا مصنف Excel ثنائي (‎.xlsb)، ولا يمكن قراءته.</translation>
    </message>
    <message>
        <source>Save it as &quot;Excel workbook (.xlsx)&quot;.</source>
        <comment>finding.table.binary_excel.mend</comment>
        <translation>احفظه بصيغة «مصنف Excel ‏(‎.xlsx)».</translation>
    </message>
    <message>
        <source>{cell} ({heading}) is read as {field}: what it holds looks so.</source>
        <comment>finding.table.column:by_contents.message</comment>
        <translation>يُقرأ {cell} ({heading}) على أنه {field}: محتواه يدل على ذلك.</translation>
    </message>
    <message>
        <source>{cell} ({heading}) is read as {field}: its heading says so.</source>
        <comment>finding.table.column:by_name.message</comment>
        <translation>يُقرأ {cell} ({heading}) على أنه {field}: عنوانه يدل على ذلك.</translation>
    </message>
    <message>
        <source>{cell} ({heading}) is read as {field}: you chose it.</source>
        <comment>finding.table.column:chosen.message</comment>
        <translation>يُقرأ {cell} ({heading}) على أنه {field}: هذا اختيارك.</translation>
    </message>
    <message>
        <source>This is no connection to a database.</source>
        <comment>finding.table.connection.message</comment>
        <translation>هذا ليس اتصالًا بقاعدة بيانات.</translation>
    </message>
    <message>
        <source>Write sqlite:FILE, postgresql://USER@HOST/DATABASE or odbc:DSN.</source>
        <comment>finding.table.connection.mend</comment>
        <translation>اكتب sqlite:FILE أو postgresql://USER@HOST/DATABASE أو odbc:DSN.</translation>
    </message>
    <message>
        <source>{cell}: {value} is no number of copies.</source>
        <comment>finding.table.copies.message</comment>
        <translation>{cell}: ‏{value} ليس عدد نسخ.</translation>
    </message>
    <message>
        <source>Write a whole number from 0 to 9999.</source>
        <comment>finding.table.copies.mend</comment>
        <translation>اكتب عددًا صحيحًا من 0 إلى 9999.</translation>
    </message>
    <message>
        <source>{cell}: this text was cut off; no cell of a spreadsheet holds more than 32,767 characters.</source>
        <comment>finding.table.cut.message</comment>
        <translation>{cell}: قُطع هذا النص؛ لا تتسع خلية في جدول بيانات لأكثر من 32767 حرفًا.</translation>
    </message>
    <message>
        <source>Put the whole text in from where it came from.</source>
        <comment>finding.table.cut.mend</comment>
        <translation>ضع النص كاملًا من مصدره.</translation>
    </message>
    <message>
        <source>The workbook is damaged, so that it cannot be read to its end.</source>
        <comment>finding.table.damaged.message</comment>
        <translation>المصنف تالف ولا يمكن قراءته حتى نهايته.</translation>
    </message>
    <message>
        <source>Open it in the spreadsheet and save it again, or take an older copy.</source>
        <comment>finding.table.damaged.mend</comment>
        <translation>افتحه في برنامج الجداول واحفظه من جديد، أو استعمل نسخة أقدم.</translation>
    </message>
    <message>
        <source>The database says: {why}.</source>
        <comment>finding.table.database.message</comment>
        <translation>تقول قاعدة البيانات: {why}.</translation>
    </message>
    <message>
        <source>Check the connection, the user, the password and the query.</source>
        <comment>finding.table.database.mend</comment>
        <translation>تحقق من الاتصال والمستخدم وكلمة المرور والاستعلام.</translation>
    </message>
    <message>
        <source>{cell}: the spreadsheet has turned this text into a date ({value}).</source>
        <comment>finding.table.date_in_text.message</comment>
        <translation>{cell}: حوّل برنامج الجداول هذا النص إلى تاريخ ({value}).</translation>
    </message>
    <message>
        <source>Format the column as text, then type it in again.</source>
        <comment>finding.table.date_in_text.mend</comment>
        <translation>نسّق العمود كنص ثم اكتبه من جديد.</translation>
    </message>
    <message>
        <source>{cell}: {value} has its day and month the other way round than other dates of this column.</source>
        <comment>finding.table.dates_turned.message</comment>
        <translation>{cell}: ترتيب اليوم والشهر في {value} عكس ترتيبه في تواريخ أخرى من هذا العمود.</translation>
    </message>
    <message>
        <source>Do not trust the dates of this column; import it again and name the order of its dates.</source>
        <comment>finding.table.dates_turned.mend</comment>
        <translation>لا تثق بتواريخ هذا العمود؛ استورده من جديد وحدد ترتيب تواريخه.</translation>
    </message>
    <message>
        <source>The workbook holds a document type, which can hide a trap and which no spreadsheet writes.</source>
        <comment>finding.table.dtd.message</comment>
        <translation>يحتوي المصنف على نوع مستند قد يخفي فخًا ولا يكتبه أي برنامج جداول.</translation>
    </message>
    <message>
        <source>Save it again with a spreadsheet program if you trust where it comes from.</source>
        <comment>finding.table.dtd.mend</comment>
        <translation>احفظه من جديد ببرنامج جداول إن كنت تثق بمصدره.</translation>
    </message>
    <message>
        <source>There is no row in this table.</source>
        <comment>finding.table.empty.message</comment>
        <translation>لا يوجد أي صف في هذا الجدول.</translation>
    </message>
    <message>
        <source>Nothing says how the characters of this text are written; it is read as {encoding}.</source>
        <comment>finding.table.encoding.message</comment>
        <translation>لا شيء يدل على ترميز حروف هذا النص؛ يُقرأ على أنه {encoding}.</translation>
    </message>
    <message>
        <source>If letters come out wrong, save the text as UTF-8.</source>
        <comment>finding.table.encoding.mend</comment>
        <translation>إن ظهرت حروف خاطئة فاحفظ النص بترميز UTF-8.</translation>
    </message>
    <message>
        <source>The workbook is protected with a password.</source>
        <comment>finding.table.encrypted.message</comment>
        <translation>المصنف محمي بكلمة مرور.</translation>
    </message>
    <message>
        <source>Save a copy without the password.</source>
        <comment>finding.table.encrypted.mend</comment>
        <translation>احفظ نسخة بلا كلمة مرور.</translation>
    </message>
    <message>
        <source>{cell}: the spreadsheet shows an error here ({value}).</source>
        <comment>finding.table.error_value.message</comment>
        <translation>{cell}: يعرض برنامج الجداول خطأ هنا ({value}).</translation>
    </message>
    <message>
        <source>Fix the formula.</source>
        <comment>finding.table.error_value.mend</comment>
        <translation>صحح الصيغة.</translation>
    </message>
    <message>
        <source>{cell}: {value} is no GTIN.</source>
        <comment>finding.table.gtin.message</comment>
        <translation>{cell}: ‏{value} ليس رقم GTIN.</translation>
    </message>
    <message>
        <source>Write the 8, 12, 13 or 14 digits below the barcode.</source>
        <comment>finding.table.gtin.mend</comment>
        <translation>اكتب الأرقام الـ8 أو 12 أو 13 أو 14 الموجودة تحت الرمز الشريطي.</translation>
    </message>
    <message>
        <source>{cell}: a digit of {value} is wrong; with these digits before it, the last would be {digit}.</source>
        <comment>finding.table.gtin_check_digit.message</comment>
        <translation>{cell}: أحد أرقام {value} خاطئ؛ مع الأرقام التي قبله يكون الأخير {digit}.</translation>
    </message>
    <message>
        <source>Compare it with the number below the barcode.</source>
        <comment>finding.table.gtin_check_digit.mend</comment>
        <translation>قارنه بالرقم الموجود تحت الرمز الشريطي.</translation>
    </message>
    <message>
        <source>{cell}: the spreadsheet has turned the GTIN into a date ({value}).</source>
        <comment>finding.table.gtin_date.message</comment>
        <translation>{cell}: حوّل برنامج الجداول رقم GTIN إلى تاريخ ({value}).</translation>
    </message>
    <message>
        <source>Format the column as text, then type the number in again.</source>
        <comment>finding.table.gtin_date.mend</comment>
        <translation>نسّق العمود كنص ثم اكتب الرقم من جديد.</translation>
    </message>
    <message>
        <source>{cell}: the spreadsheet has shortened the GTIN to {value}; its last digits are lost.</source>
        <comment>finding.table.gtin_scientific:lost.message</comment>
        <translation>{cell}: اختصر برنامج الجداول رقم GTIN إلى {value}؛ وضاعت أرقامه الأخيرة.</translation>
    </message>
    <message>
        <source>Format the column as a number without decimals or as text, and export it again.</source>
        <comment>finding.table.gtin_scientific:lost.mend</comment>
        <translation>نسّق العمود كعدد بلا كسور أو كنص ثم صدّره من جديد.</translation>
    </message>
    <message>
        <source>{cell}: the last digits of the GTIN {value} are lost; it was shortened and opened again.</source>
        <comment>finding.table.gtin_scientific:rounded.message</comment>
        <translation>{cell}: ضاعت الأرقام الأخيرة من GTIN ‏{value}؛ اختُصر ثم فُتح من جديد.</translation>
    </message>
    <message>
        <source>Put the number in from where it came from.</source>
        <comment>finding.table.gtin_scientific:rounded.mend</comment>
        <translation>ضع الرقم من مصدره.</translation>
    </message>
    <message>
        <source>{cell}: the spreadsheet has written the GTIN as {value}; it is read as {gtin}.</source>
        <comment>finding.table.gtin_scientific:whole.message</comment>
        <translation>{cell}: كتب برنامج الجداول رقم GTIN على شكل {value}؛ ويُقرأ {gtin}.</translation>
    </message>
    <message>
        <source>Format the column as text.</source>
        <comment>finding.table.gtin_scientific:whole.mend</comment>
        <translation>نسّق العمود كنص.</translation>
    </message>
    <message>
        <source>{cell}: there are several numbers here ({value}).</source>
        <comment>finding.table.gtin_several.message</comment>
        <translation>{cell}: توجد هنا عدة أرقام ({value}).</translation>
    </message>
    <message>
        <source>Write one GTIN, and give each of the others a row of its own.</source>
        <comment>finding.table.gtin_several.mend</comment>
        <translation>اكتب رقم GTIN واحدًا، واجعل لكل من الأرقام الأخرى صفًا مستقلًا.</translation>
    </message>
    <message>
        <source>{cell}: the GTIN {value} has lost zeros in front.</source>
        <comment>finding.table.gtin_zeros.message</comment>
        <translation>{cell}: فقد رقم GTIN ‏{value} أصفارًا من أوله.</translation>
    </message>
    <message>
        <source>It is read as {gtin}. Format the column as text to keep zeros.</source>
        <comment>finding.table.gtin_zeros:taken.mend</comment>
        <translation>يُقرأ {gtin}. نسّق العمود كنص لتبقى الأصفار.</translation>
    </message>
    <message>
        <source>If {gtin} stands below the barcode, write that; format the column as text first.</source>
        <comment>finding.table.gtin_zeros:unsure.mend</comment>
        <translation>إن كان {gtin} هو المكتوب تحت الرمز الشريطي فاكتبه؛ نسّق العمود كنص أولًا.</translation>
    </message>
    <message>
        <source>{cell}: {count} hidden rows are read, too.</source>
        <comment>finding.table.hidden:rows.message</comment>
        <translation>{cell}: تُقرأ أيضًا صفوف مخفية عددها {count}.</translation>
    </message>
    <message>
        <source>{cell} is hidden, and is read, too.</source>
        <comment>finding.table.hidden:sheet.message</comment>
        <translation>{cell} مخفية، وتُقرأ مع ذلك.</translation>
    </message>
    <message>
        <source>{cell}: {value} is no language tag.</source>
        <comment>finding.table.language.message</comment>
        <translation>{cell}: ‏{value} ليس رمز لغة.</translation>
    </message>
    <message>
        <source>Write a tag such as en, de or pt-BR.</source>
        <comment>finding.table.language.mend</comment>
        <translation>اكتب رمزًا مثل en أو de أو pt-BR.</translation>
    </message>
    <message>
        <source>{cell} is too long to be one row of a table.</source>
        <comment>finding.table.long_row.message</comment>
        <translation>{cell} أطول من أن يكون صفًا واحدًا في جدول.</translation>
    </message>
    <message>
        <source>Check that this is a table with one row a line.</source>
        <comment>finding.table.long_row.mend</comment>
        <translation>تحقق من أن هذا جدول فيه صف في كل سطر.</translation>
    </message>
    <message>
        <source>{cell}: some characters of {value} cannot be read.</source>
        <comment>finding.table.lost_characters.message</comment>
        <translation>{cell}: لا يمكن قراءة بعض حروف {value}.</translation>
    </message>
    <message>
        <source>Save the text as UTF-8.</source>
        <comment>finding.table.lost_characters.mend</comment>
        <translation>احفظ النص بترميز UTF-8.</translation>
    </message>
    <message>
        <source>The workbook has macros. Its cells are read; no macro is run.</source>
        <comment>finding.table.macros.message</comment>
        <translation>في المصنف وحدات ماكرو. تُقرأ خلاياه ولا يُشغَّل أي ماكرو.</translation>
    </message>
    <message>
        <source>{cell}: {count} areas of merged cells; only the first cell of each holds something.</source>
        <comment>finding.table.merged.message</comment>
        <translation>{cell}: مناطق خلايا مدمجة عددها {count}؛ لا تحتوي إلا الخلية الأولى من كل منها على شيء.</translation>
    </message>
    <message>
        <source>{cell}: {value} was probably {before}; the text was opened with the wrong character set.</source>
        <comment>finding.table.mojibake.message</comment>
        <translation>{cell}: الأرجح أن {value} كان {before}؛ فُتح النص بترميز خاطئ.</translation>
    </message>
    <message>
        <source>Import the table again as UTF-8.</source>
        <comment>finding.table.mojibake.mend</comment>
        <translation>استورد الجدول من جديد بترميز UTF-8.</translation>
    </message>
    <message>
        <source>{cell}: this row has {count} cells, and the table {columns} columns.</source>
        <comment>finding.table.more_cells.message</comment>
        <translation>{cell}: في هذا الصف خلايا عددها {count}، وأعمدة الجدول {columns}.</translation>
    </message>
    <message>
        <source>Put a cell that holds the separator, such as 19,99, in double quotes.</source>
        <comment>finding.table.more_cells.mend</comment>
        <translation>ضع الخلية التي تحتوي على الفاصل، مثل 19,99، بين علامتي اقتباس.</translation>
    </message>
    <message>
        <source>The table has no column {heading}.</source>
        <comment>finding.table.no_column.message</comment>
        <translation>ليس في الجدول عمود {heading}.</translation>
    </message>
    <message>
        <source>Name a heading of the table, or the letter of a column.</source>
        <comment>finding.table.no_column.mend</comment>
        <translation>سمِّ عنوانًا من الجدول أو حرف عمود.</translation>
    </message>
    <message>
        <source>What reads {database} databases is not installed.</source>
        <comment>finding.table.no_driver.message</comment>
        <translation>ما يقرأ قواعد بيانات {database} غير مثبت.</translation>
    </message>
    <message>
        <source>Install the package {package}.</source>
        <comment>finding.table.no_driver.mend</comment>
        <translation>ثبّت الحزمة {package}.</translation>
    </message>
    <message>
        <source>No character set is named {encoding}.</source>
        <comment>finding.table.no_encoding.message</comment>
        <translation>لا يوجد ترميز اسمه {encoding}.</translation>
    </message>
    <message>
        <source>Name one such as UTF-8 or windows-1252.</source>
        <comment>finding.table.no_encoding.mend</comment>
        <translation>سمِّ واحدًا مثل UTF-8 أو windows-1252.</translation>
    </message>
    <message>
        <source>{cell} names no product.</source>
        <comment>finding.table.no_product.message</comment>
        <translation>{cell} لا يسمّي أي منتج.</translation>
    </message>
    <message>
        <source>Write its GTIN, its model or the file of its disclosure.</source>
        <comment>finding.table.no_product.mend</comment>
        <translation>اكتب رقم GTIN أو الطراز أو ملف الإقرار.</translation>
    </message>
    <message>
        <source>No column of the table says which product a row is about.</source>
        <comment>finding.table.no_product_column.message</comment>
        <translation>لا يدل أي عمود في الجدول على المنتج الذي يخصه الصف.</translation>
    </message>
    <message>
        <source>Name a column &quot;GTIN&quot;, &quot;Model&quot; or &quot;File&quot;, or choose the columns in a mapping file.</source>
        <comment>finding.table.no_product_column.mend</comment>
        <translation>سمِّ عمودًا «GTIN» أو «الموديل» أو «الملف»، أو اختر الأعمدة في ملف مطابقة.</translation>
    </message>
    <message>
        <source>The workbook has no sheet {sheet}.</source>
        <comment>finding.table.no_sheet.message</comment>
        <translation>ليس في المصنف ورقة {sheet}.</translation>
    </message>
    <message>
        <source>Name one of: {sheets}.</source>
        <comment>finding.table.no_sheet.mend</comment>
        <translation>سمِّ واحدة من: {sheets}.</translation>
    </message>
    <message>
        <source>{cell}: the file does not hold what this formula results in.</source>
        <comment>finding.table.not_calculated.message</comment>
        <translation>{cell}: لا يحتوي الملف على ناتج هذه الصيغة.</translation>
    </message>
    <message>
        <source>Open it in the spreadsheet and save it again.</source>
        <comment>finding.table.not_calculated.mend</comment>
        <translation>افتحه في برنامج الجداول واحفظه من جديد.</translation>
    </message>
    <message>
        <source>{cell}: there is a zero byte in this text; it is left out.</source>
        <comment>finding.table.nul.message</comment>
        <translation>{cell}: في هذا النص بايت صفري؛ يُحذف.</translation>
    </message>
    <message>
        <source>Export the table again.</source>
        <comment>finding.table.nul.mend</comment>
        <translation>صدّر الجدول من جديد.</translation>
    </message>
    <message>
        <source>This is a document of Numbers, which cannot be read.</source>
        <comment>finding.table.numbers.message</comment>
        <translation>هذا مستند Numbers، ولا يمكن قراءته.</translation>
    </message>
    <message>
        <source>In Numbers, choose File &gt; Export To &gt; Excel (.xlsx) or CSV.</source>
        <comment>finding.table.numbers.mend</comment>
        <translation>في Numbers اختر ملف &gt; تصدير إلى &gt; Excel ‏(‎.xlsx) أو CSV.</translation>
    </message>
    <message>
        <source>This is an Excel workbook of before 2007 (.xls), which cannot be read.</source>
        <comment>finding.table.old_excel.message</comment>
        <translation>هذا مصنف Excel من قبل 2007 ‏(‎.xls)، ولا يمكن قراءته.</translation>
    </message>
    <message>
        <source>Save it as &quot;Excel workbook (.xlsx)&quot;.</source>
        <comment>finding.table.old_excel.mend</comment>
        <translation>احفظه بصيغة «مصنف Excel ‏(‎.xlsx)».</translation>
    </message>
    <message>
        <source>{cell}: a quotation mark opens a cell here and is never closed.</source>
        <comment>finding.table.open_quote.message</comment>
        <translation>{cell}: تفتح علامة اقتباس خلية هنا ولا تُغلق أبدًا.</translation>
    </message>
    <message>
        <source>Write it twice (&quot;&quot;) within a cell in quotes, or delete it.</source>
        <comment>finding.table.open_quote.mend</comment>
        <translation>اكتبها مرتين (&quot;&quot;) داخل خلية بين علامتي اقتباس، أو احذفها.</translation>
    </message>
    <message>
        <source>This is {format}, not a table.</source>
        <comment>finding.table.other_format.message</comment>
        <translation>هذا {format}، وليس جدولًا.</translation>
    </message>
    <message>
        <source>Save it as .xlsx, .ods or CSV.</source>
        <comment>finding.table.other_format.mend</comment>
        <translation>احفظه بصيغة ‎.xlsx أو ‎.ods أو CSV.</translation>
    </message>
    <message>
        <source>{cell} is read. These are not: {sheets}.</source>
        <comment>finding.table.other_sheets.message</comment>
        <translation>{cell} تُقرأ. وهذه لا تُقرأ: {sheets}.</translation>
    </message>
    <message>
        <source>The connection holds a password, which others on this computer could see.</source>
        <comment>finding.table.password.message</comment>
        <translation>يحتوي الاتصال على كلمة مرور قد يراها آخرون على هذا الحاسوب.</translation>
    </message>
    <message>
        <source>Put it into the environment variable UPDATEFACTS_DB_PASSWORD, or into a file: password_file=FILE.</source>
        <comment>finding.table.password.mend</comment>
        <translation>ضعها في متغير البيئة UPDATEFACTS_DB_PASSWORD أو في ملف: password_file=FILE.</translation>
    </message>
    <message>
        <source>There is no query for the database.</source>
        <comment>finding.table.query:missing.message</comment>
        <translation>لا يوجد استعلام لقاعدة البيانات.</translation>
    </message>
    <message>
        <source>Write one that begins with SELECT.</source>
        <comment>finding.table.query:missing.mend</comment>
        <translation>اكتب استعلامًا يبدأ بـ SELECT.</translation>
    </message>
    <message>
        <source>The query does not begin with SELECT, WITH, VALUES or TABLE.</source>
        <comment>finding.table.query:no_select.message</comment>
        <translation>لا يبدأ الاستعلام بـ SELECT أو WITH أو VALUES أو TABLE.</translation>
    </message>
    <message>
        <source>Write one that only reads: nothing is changed in the database.</source>
        <comment>finding.table.query:no_select.mend</comment>
        <translation>اكتب استعلامًا يقرأ فقط: لا يُغيَّر شيء في قاعدة البيانات.</translation>
    </message>
    <message>
        <source>{cell}: {value} is no name of a template.</source>
        <comment>finding.table.template.message</comment>
        <translation>{cell}: ‏{value} ليس اسم قالب.</translation>
    </message>
    <message>
        <source>Write the name of one, such as shelf.</source>
        <comment>finding.table.template.mend</comment>
        <translation>اكتب اسم قالب، مثل shelf.</translation>
    </message>
    <message>
        <source>The workbook unpacks to more than any price list holds (a ZIP bomb).</source>
        <comment>finding.table.too_large.message</comment>
        <translation>يُفك ضغط المصنف إلى أكثر مما تحويه أي قائمة أسعار (قنبلة ZIP).</translation>
    </message>
    <message>
        <source>Save only the price list as a workbook of its own, or as CSV.</source>
        <comment>finding.table.too_large.mend</comment>
        <translation>احفظ قائمة الأسعار وحدها في مصنف مستقل أو بصيغة CSV.</translation>
    </message>
    <message>
        <source>{cell} ({heading}) is not used.</source>
        <comment>finding.table.unused_column:heading.message</comment>
        <translation>لا يُستعمل {cell} ({heading}).</translation>
    </message>
    <message>
        <source>{cell} is not used.</source>
        <comment>finding.table.unused_column:no_heading.message</comment>
        <translation>لا يُستعمل {cell}.</translation>
    </message>
    <message>
        <source>disclosure</source>
        <comment>finding.phrase.audit.disclosure</comment>
        <translation>الإقرار</translation>
    </message>
    <message>
        <source>no</source>
        <comment>finding.phrase.audit.no</comment>
        <translation>لا</translation>
    </message>
    <message>
        <source>product</source>
        <comment>finding.phrase.audit.product</comment>
        <translation>المنتج</translation>
    </message>
    <message>
        <source>reasons</source>
        <comment>finding.phrase.audit.reasons</comment>
        <translation>الأسباب</translation>
    </message>
    <message>
        <source>row</source>
        <comment>finding.phrase.audit.row</comment>
        <translation>الصف</translation>
    </message>
    <message>
        <source>may be sold</source>
        <comment>finding.phrase.audit.sell</comment>
        <translation>يجوز بيعه</translation>
    </message>
    <message>
        <source>promise</source>
        <comment>finding.phrase.audit.state</comment>
        <translation>الوعد</translation>
    </message>
    <message>
        <source>{rows} rows: {sold} may be sold, {not} may not.</source>
        <comment>finding.phrase.audit.summary</comment>
        <translation>عدد الصفوف {rows}: يجوز بيع {sold}، ولا يجوز بيع {not}.</translation>
    </message>
    <message>
        <source>until</source>
        <comment>finding.phrase.audit.until</comment>
        <translation>حتى</translation>
    </message>
    <message>
        <source>yes</source>
        <comment>finding.phrase.audit.yes</comment>
        <translation>نعم</translation>
    </message>
    <message>
        <source>The index &quot;{file}&quot; of the library cannot be used: {why}.</source>
        <comment>finding.phrase.failed.index</comment>
        <translation>لا يمكن استخدام فهرس المكتبة «{file}»: {why}.</translation>
    </message>
    <message>
        <source>Changed since you last asked:</source>
        <comment>finding.phrase.library.changes</comment>
        <translation>ما تغيّر منذ آخر مرة:</translation>
    </message>
    <message>
        <source>Found:</source>
        <comment>finding.phrase.library.found</comment>
        <translation>ما وُجد:</translation>
    </message>
    <message>
        <source>{file}: {count} disclosures</source>
        <comment>finding.phrase.library.head</comment>
        <translation>{file}: عدد الإقرارات {count}</translation>
    </message>
    <message>
        <source>{file}: 1 disclosure</source>
        <comment>finding.phrase.library.head_of_one</comment>
        <translation>{file}: إقرار واحد</translation>
    </message>
    <message>
        <source>with an error</source>
        <comment>finding.phrase.library.with_error</comment>
        <translation>فيه خطأ</translation>
    </message>
    <message>
        <source>it is no ZIP archive, or it is damaged</source>
        <comment>finding.phrase.why.archive_damaged</comment>
        <translation>ليس أرشيف ZIP أو أنه تالف</translation>
    </message>
    <message>
        <source>it is larger than an archive of disclosures can be</source>
        <comment>finding.phrase.why.archive_large</comment>
        <translation>حجمه أكبر مما يمكن أن يكون لأرشيف إقرارات</translation>
    </message>
    <message>
        <source>it is locked with a password</source>
        <comment>finding.phrase.why.encrypted</comment>
        <translation>محمي بكلمة مرور</translation>
    </message>
    <message>
        <source>{product} is new.</source>
        <comment>finding.library.added.message</comment>
        <translation>{product} جديد.</translation>
    </message>
    <message>
        <source>{file} is an archive, and is left out.</source>
        <comment>finding.library.archive_inside.message</comment>
        <translation>{file} أرشيف، فيُترك.</translation>
    </message>
    <message>
        <source>Unpack it, or name it as a library of its own.</source>
        <comment>finding.library.archive_inside.mend</comment>
        <translation>فُكّ ضغطه، أو سمّه مكتبة مستقلة.</translation>
    </message>
    <message>
        <source>{product} has an error now, so that no label can be made of it.</source>
        <comment>finding.library.broken.message</comment>
        <translation>في {product} خطأ الآن، فلا يمكن صنع ملصق منه.</translation>
    </message>
    <message>
        <source>See &quot;updatefacts check {file}&quot;, and ask its maker to fix it.</source>
        <comment>finding.library.broken.mend</comment>
        <translation>انظر «updatefacts check {file}»، واطلب من المصنّع إصلاحه.</translation>
    </message>
    <message>
        <source>{product} has been changed.</source>
        <comment>finding.library.changed.message</comment>
        <translation>جرى تغيير {product}.</translation>
    </message>
    <message>
        <source>Support of {product} ended on {end}.</source>
        <comment>finding.library.ended:dated.message</comment>
        <translation>انتهى دعم {product} في {end}.</translation>
    </message>
    <message>
        <source>Support of {product} has ended.</source>
        <comment>finding.library.ended:undated.message</comment>
        <translation>انتهى دعم {product}.</translation>
    </message>
    <message>
        <source>Support of {product} has ended since.</source>
        <comment>finding.library.ended_since.message</comment>
        <translation>انتهى دعم {product} منذ ذلك الحين.</translation>
    </message>
    <message>
        <source>Take down its labels.</source>
        <comment>finding.library.ended_since.mend</comment>
        <translation>أزل ملصقاته.</translation>
    </message>
    <message>
        <source>The folder {file} cannot be read: {why}. What lies in it is left out.</source>
        <comment>finding.library.folder_unread.message</comment>
        <translation>لا يمكن قراءة المجلد {file}: {why}. يُترك ما فيه.</translation>
    </message>
    <message>
        <source>{index} is not the index of a library. It is left as it is.</source>
        <comment>finding.library.index_foreign.message</comment>
        <translation>{index} ليس فهرس مكتبة. يُترك كما هو.</translation>
    </message>
    <message>
        <source>Name another file for the index, or none.</source>
        <comment>finding.library.index_foreign.mend</comment>
        <translation>سمّ ملفًا آخر للفهرس، أو لا تسمّ شيئًا.</translation>
    </message>
    <message>
        <source>The index {index} cannot be kept: {why} All files are read each time.</source>
        <comment>finding.library.index_not_kept.message</comment>
        <translation>لا يمكن حفظ الفهرس {index}: {why} تُقرأ كل الملفات في كل مرة.</translation>
    </message>
    <message>
        <source>Name a file for the index where you may write.</source>
        <comment>finding.library.index_not_kept.mend</comment>
        <translation>سمّ للفهرس ملفًا حيث يمكنك الكتابة.</translation>
    </message>
    <message>
        <source>The index {index} was damaged, and has been made again.</source>
        <comment>finding.library.index_rebuilt:damaged.message</comment>
        <translation>كان الفهرس {index} تالفًا، وقد أُعيد إنشاؤه.</translation>
    </message>
    <message>
        <source>The index {index} was made by another version of this program, and has been made again.</source>
        <comment>finding.library.index_rebuilt:version.message</comment>
        <translation>كان الفهرس {index} من إصدار آخر من هذا البرنامج، وقد أُعيد إنشاؤه.</translation>
    </message>
    <message>
        <source>{file} is a link to a file outside of the library, and is left out.</source>
        <comment>finding.library.link_outside.message</comment>
        <translation>{file} رابط إلى ملف خارج المكتبة، فيُترك.</translation>
    </message>
    <message>
        <source>Copy the file into the library if it belongs there.</source>
        <comment>finding.library.link_outside.mend</comment>
        <translation>انسخ الملف إلى المكتبة إن كان مكانه فيها.</translation>
    </message>
    <message>
        <source>{product} lies here now.</source>
        <comment>finding.library.moved.message</comment>
        <translation>{product} موجود هنا الآن.</translation>
    </message>
    <message>
        <source>{product} is gone.</source>
        <comment>finding.library.removed.message</comment>
        <translation>{product} لم يعد موجودًا.</translation>
    </message>
    <message>
        <source>Put the file back if labels of it are still in use.</source>
        <comment>finding.library.removed.mend</comment>
        <translation>أعد الملف إن كانت ملصقاته ما زالت مستخدمة.</translation>
    </message>
    <message>
        <source>{other} is revision {revision} of the same disclosure, too, but says something else.</source>
        <comment>finding.library.same_revision.message</comment>
        <translation>{other} هو أيضًا المراجعة {revision} من الإقرار نفسه، لكنه يقول شيئًا آخر.</translation>
    </message>
    <message>
        <source>Keep the one that was published.</source>
        <comment>finding.library.same_revision.mend</comment>
        <translation>احتفظ بما نُشر منهما.</translation>
    </message>
    <message>
        <source>{other} has the same GTIN ({gtin}), but is another disclosure.</source>
        <comment>finding.library.shared_gtin.message</comment>
        <translation>للملف {other} رقم GTIN نفسه ({gtin})، لكنه إقرار آخر.</translation>
    </message>
    <message>
        <source>Ask the maker which of the two holds; labels of that GTIN cannot be made until then.</source>
        <comment>finding.library.shared_gtin.mend</comment>
        <translation>اسأل المصنّع أيهما صحيح؛ ولا يمكن حتى ذلك الحين صنع ملصقات لهذا الرقم.</translation>
    </message>
    <message>
        <source>{other} is about the same model ({model}) of the same maker, but is another disclosure.</source>
        <comment>finding.library.shared_model.message</comment>
        <translation>يخص {other} الطراز نفسه ({model}) للمصنّع نفسه، لكنه إقرار آخر.</translation>
    </message>
    <message>
        <source>Ask the maker which of the two holds, or find the product by its GTIN.</source>
        <comment>finding.library.shared_model.mend</comment>
        <translation>اسأل المصنّع أيهما صحيح، أو ابحث عن المنتج برقم GTIN.</translation>
    </message>
    <message>
        <source>{product} was promised security updates to {end} by {promised_by}, and now they end {now}.</source>
        <comment>finding.library.shrunk:shortened.message</comment>
        <translation>وُعد {product} بتحديثات أمنية حتى {end} حسب {promised_by}، وتنتهي الآن في {now}.</translation>
    </message>
    <message>
        <source>Ask its maker why; a published promise must not shrink.</source>
        <comment>finding.library.shrunk.mend</comment>
        <translation>اسأل المصنّع عن السبب؛ فلا يجوز أن يتقلص وعد منشور.</translation>
    </message>
    <message>
        <source>Each {product} was promised {end} months of security updates by {promised_by}, and now gets them for {now}.</source>
        <comment>finding.library.shrunk:unit_shortened.message</comment>
        <translation>وُعد كل {product} بتحديثات أمنية لمدة {end} من الأشهر حسب {promised_by}، وصارت الآن {now}.</translation>
    </message>
    <message>
        <source>Each {product} was promised {end} months of security updates by {promised_by}; that is not kept.</source>
        <comment>finding.library.shrunk:unit_weakened.message</comment>
        <translation>وُعد كل {product} بتحديثات أمنية لمدة {end} من الأشهر حسب {promised_by}؛ ولم يُوفَ بذلك.</translation>
    </message>
    <message>
        <source>{product} was promised security updates to {end} by {promised_by}, and now is promised no date.</source>
        <comment>finding.library.shrunk:weakened.message</comment>
        <translation>وُعد {product} بتحديثات أمنية حتى {end} حسب {promised_by}، ولا يُوعد الآن بأي تاريخ.</translation>
    </message>
    <message>
        <source>{why}</source>
        <comment>finding.library.unreadable.message</comment>
        <translation>{why}</translation>
    </message>
    <message>
        <source>{cell}: the library has several disclosures of {key}: {files}.</source>
        <comment>finding.table.ambiguous.message</comment>
        <translation>{cell}: في المكتبة عدة إقرارات عن {key}: {files}.</translation>
    </message>
    <message>
        <source>Write the name of the file that is meant, or take the others out of the library.</source>
        <comment>finding.table.ambiguous.mend</comment>
        <translation>اكتب اسم الملف المقصود، أو أخرج الملفات الأخرى من المكتبة.</translation>
    </message>
    <message>
        <source>{cell}: the disclosure {file} has an error, so that no label can be made of it.</source>
        <comment>finding.table.broken_disclosure.message</comment>
        <translation>{cell}: في الإقرار {file} خطأ، فلا يمكن صنع ملصق منه.</translation>
    </message>
    <message>
        <source>See &quot;updatefacts check {file}&quot;, and ask its maker to fix it.</source>
        <comment>finding.table.broken_disclosure.mend</comment>
        <translation>انظر «updatefacts check {file}»، واطلب من المصنّع إصلاحه.</translation>
    </message>
    <message>
        <source>{cell}: support of {product} has ended.</source>
        <comment>finding.table.ended.message</comment>
        <translation>{cell}: انتهى دعم {product}.</translation>
    </message>
    <message>
        <source>Whether it may still be sold is for you to judge; buyers get no security updates.</source>
        <comment>finding.table.ended.mend</comment>
        <translation>لك أن تقرر هل يجوز بيعه بعد؛ فالمشترون لا يحصلون على تحديثات أمنية.</translation>
    </message>
    <message>
        <source>{cell}: the library has no disclosure of {key}.</source>
        <comment>finding.table.no_disclosure.message</comment>
        <translation>{cell}: ليس في المكتبة إقرار عن {key}.</translation>
    </message>
    <message>
        <source>Ask the maker for it, and put it into the library.</source>
        <comment>finding.table.no_disclosure.mend</comment>
        <translation>اطلبه من المصنّع، وضعه في المكتبة.</translation>
    </message>
    <message>
        <source>{cell}: the disclosure {file} is not complete for {profile}: {met} of {items} items.</source>
        <comment>finding.table.not_complete.message</comment>
        <translation>{cell}: الإقرار {file} غير مكتمل وفق {profile}: {met} من {items} من البنود.</translation>
    </message>
    <message>
        <source>See &quot;updatefacts check --profile {profile} {file}&quot;, and ask its maker for the rest.</source>
        <comment>finding.table.not_complete.mend</comment>
        <translation>انظر «updatefacts check --profile {profile} {file}»، واطلب الباقي من المصنّع.</translation>
    </message>
    <message>
        <source>{cell}: the GTIN is {gtin}, but {file}, which was found for it, is about {other}.</source>
        <comment>finding.table.other_gtin.message</comment>
        <translation>{cell}: رقم GTIN هو {gtin}، لكن {file} الذي وُجد له يخص {other}.</translation>
    </message>
    <message>
        <source>Look whether it is the same product.</source>
        <comment>finding.table.other_gtin.mend</comment>
        <translation>تحقق هل هو المنتج نفسه.</translation>
    </message>
    <message>
        <source>The run of &quot;{file}&quot; was printed from another table, library or design, or with other options. Print it as it was begun, or begin a new run.</source>
        <comment>finding.phrase.failed.other_run</comment>
        <translation>طُبعت عملية «{file}» من جدول أو مكتبة أو تصميم آخر، أو بخيارات أخرى. تابِعها كما بدأت، أو ابدأ عملية جديدة.</translation>
    </message>
    <message>
        <source>There is no template {name} in this run.</source>
        <comment>finding.table.unknown_template.message</comment>
        <translation>لا يوجد قالب {name} في هذه الطباعة.</translation>
    </message>
    <message>
        <source>Name it with --template, or correct the cell.</source>
        <comment>finding.table.unknown_template.mend</comment>
        <translation>اذكره باستخدام --template أو صحّح الخلية.</translation>
    </message>
    <message>
        <source>{value} is no separator.</source>
        <comment>finding.table.separator.message</comment>
        <translation>{value} ليس فاصلًا.</translation>
    </message>
    <message>
        <source>Name one character, such as ; or tab.</source>
        <comment>finding.table.separator.mend</comment>
        <translation>سمِّ حرفًا واحدًا، مثل ; أو tab.</translation>
    </message>
    <message>
        <source>The table could not be read to its end; the rest of it has no labels.</source>
        <comment>finding.phrase.said.print_not_whole</comment>
        <translation>تعذرت قراءة الجدول حتى نهايته؛ ولا ملصقات لما بعد ذلك.</translation>
    </message>
    <message>
        <source>The name of the ledger holds a password, which others on this computer could see. Put it into the environment variable UPDATEFACTS_DB_PASSWORD, or into a file: password_file=FILE.</source>
        <comment>finding.phrase.failed.ledger_password</comment>
        <translation>يحتوي اسم السجل على كلمة مرور يمكن لغيرك على هذا الحاسوب رؤيتها. ضعها في متغير البيئة UPDATEFACTS_DB_PASSWORD أو في ملف: password_file=FILE.</translation>
    </message>
    <message>
        <source>The ledger &quot;{file}&quot; was made by another version of this program.</source>
        <comment>finding.phrase.failed.ledger_version</comment>
        <translation>السجل «{file}» من إصدار آخر لهذا البرنامج.</translation>
    </message>
    <message>
        <source>What reads {database} databases is not installed. Install the package {package}.</source>
        <comment>finding.phrase.failed.no_driver</comment>
        <translation>ما يقرأ قواعد بيانات {database} غير مثبت. ثبّت الحزمة {package}.</translation>
    </message>
    <message>
        <source>Name the ledger that stores share as postgresql:DATABASE or postgresql://USER@HOST/DATABASE.</source>
        <comment>finding.phrase.failed.shared_ledger</comment>
        <translation>اكتب اسم السجل الذي تتشاركه المتاجر هكذا: postgresql:DATABASE أو postgresql://USER@HOST/DATABASE.</translation>
    </message>
    <message>
        <source>The store &quot;{store}&quot; prints to &quot;{file}&quot; already. Give this one another name (--store).</source>
        <comment>finding.phrase.failed.store_elsewhere</comment>
        <translation>المتجر «{store}» يطبع بالفعل إلى «{file}». أعط هذا المتجر اسمًا آخر (--store).</translation>
    </message>
    <message>
        <source>{store}: labels {labels}, files {volumes}</source>
        <comment>finding.phrase.said.ledger_store</comment>
        <translation>{store}: الملصقات {labels}، الملفات {volumes}</translation>
    </message>
    <message>
        <source>Waiting for what other stores are printing.</source>
        <comment>finding.phrase.said.print_waits</comment>
        <translation>في انتظار ما تطبعه متاجر أخرى الآن.</translation>
    </message>
    <message>
        <source>Labels that other stores printed: {labels}.</source>
        <comment>finding.phrase.said.printed_others</comment>
        <translation>الملصقات التي طبعتها متاجر أخرى: {labels}.</translation>
    </message>
    <message>
        <source>it is damaged</source>
        <comment>finding.phrase.why.damaged</comment>
        <translation>الملف تالف</translation>
    </message>
    <message>
        <source>CUPS, which runs the printer &quot;{name}&quot;, cannot be reached: {why}.</source>
        <comment>finding.phrase.failed.no_cups</comment>
        <translation>تعذّر الوصول إلى CUPS الذي يدير الطابعة «{name}»: {why}.</translation>
    </message>
    <message>
        <source>CUPS has no printer &quot;{name}&quot;. &quot;lpstat -e&quot; names those that there are.</source>
        <comment>finding.phrase.failed.no_printer</comment>
        <translation>لا توجد في CUPS طابعة باسم «{name}». يعرض «lpstat -e» الطابعات الموجودة.</translation>
    </message>
    <message>
        <source>There is no row below the headings.</source>
        <comment>finding.table.no_rows.message</comment>
        <translation>لا يوجد أي صف تحت العناوين.</translation>
    </message>
    <message>
        <source>Add the products, or name another sheet of the workbook with --table-sheet.</source>
        <comment>finding.table.no_rows.mend</comment>
        <translation>أضف المنتجات، أو حدّد ورقة أخرى من المصنف بواسطة --table-sheet.</translation>
    </message>
    <message>
        <source>label version</source>
        <comment>finding.phrase.part.rev</comment>
        <translation>إصدار الملصق</translation>
    </message>
    <message>
        <source>This is another kind of device than {file}: {kind} and {other}.</source>
        <comment>finding.compare.other_kind.message</comment>
        <translation>هذا نوع آخر من الأجهزة غير {file}: {kind} و{other}.</translation>
    </message>
    <message>
        <source>Compare products that serve the same purpose; in the European Union and the United Kingdom advertising must not compare others.</source>
        <comment>finding.compare.other_kind.mend</comment>
        <translation>قارن منتجات لها الغرض نفسه؛ في الاتحاد الأوروبي والمملكة المتحدة لا يجوز للإعلان أن يقارن غيرها.</translation>
    </message>
    <message>
        <source>The texts of the products do not fit on the card, even in the smallest type.</source>
        <comment>finding.compare.overflow:all.message</comment>
        <translation>نصوص المنتجات لا تتسع لها البطاقة، حتى بأصغر خط.</translation>
    </message>
    <message>
        <source>Choose a larger card (--card a5), or compare fewer products.</source>
        <comment>finding.compare.overflow:all.mend</comment>
        <translation>اختر بطاقة أكبر (--card a5)، أو قارن منتجات أقل.</translation>
    </message>
    <message>
        <source>The text {text} does not fit on the card.</source>
        <comment>finding.compare.overflow:text.message</comment>
        <translation>النص {text} لا تتسع له البطاقة.</translation>
    </message>
    <message>
        <source>Choose a larger card (--card a5), or compare fewer products.</source>
        <comment>finding.compare.overflow:text.mend</comment>
        <translation>اختر بطاقة أكبر (--card a5)، أو قارن منتجات أقل.</translation>
    </message>
    <message>
        <source>This disclosure is about a part that others build into their products. Shoppers cannot compare it with a device.</source>
        <comment>finding.compare.part.message</comment>
        <translation>هذا الإقرار يخص جزءًا يركّبه آخرون في منتجاتهم. لا يستطيع المشترون مقارنته بجهاز.</translation>
    </message>
    <message>
        <source>Name disclosures of devices only.</source>
        <comment>finding.compare.part.mend</comment>
        <translation>اذكر إقرارات الأجهزة فقط.</translation>
    </message>
    <message>
        <source>This is the same product as {file}.</source>
        <comment>finding.compare.same_product.message</comment>
        <translation>هذا هو المنتج نفسه الذي في {file}.</translation>
    </message>
    <message>
        <source>Compare different products; of two versions name the newer one.</source>
        <comment>finding.compare.same_product.mend</comment>
        <translation>قارن منتجات مختلفة؛ ومن نسختين اذكر الأحدث.</translation>
    </message>
    <message>
        <source>This disclosure is about a part that others build into their products; its label says nothing of a device that has the part in it.</source>
        <comment>finding.label.part.message</comment>
        <translation>هذا الإقرار يخص جزءًا يركّبه آخرون في منتجاتهم؛ ولا يقول ملصقه شيئًا عن جهاز يحتوي على هذا الجزء.</translation>
    </message>
    <message>
        <source>Make a disclosure of the device, and name the part in {@components}.</source>
        <comment>finding.label.part.mend</comment>
        <translation>أنشئ إقرارًا للجهاز، واذكر الجزء في {@components}.</translation>
    </message>
    <message>
        <source>A black bar or field of the label is missing or too short.</source>
        <comment>finding.proof.ink_missing.message</comment>
        <translation>شريط أسود أو حقل أسود في الملصق ناقص أو أقصر مما ينبغي.</translation>
    </message>
    <message>
        <source>This is a fault of the program: please report it with the disclosure and the template.</source>
        <comment>finding.proof.ink_missing.mend</comment>
        <translation>هذا خلل في البرنامج: نرجو الإبلاغ عنه مع الإقرار والقالب.</translation>
    </message>
    <message>
        <source>The kinds are text, rule, space, row, column, columns, box, term, facts, section, qr, icon, and on cards products, comparison and track.</source>
        <comment>finding.template.wrong:box_kind.mend</comment>
        <translation>الأنواع هي text وrule وspace وrow وcolumn وcolumns وbox وterm وfacts وsection وqr وicon، وفي البطاقات products وcomparison وtrack.</translation>
    </message>
    <message>
        <source>This box cannot stand here: it is in the columns of the products and belongs outside, or the other way round.</source>
        <comment>finding.template.wrong:card_boxes.message</comment>
        <translation>يوجد صندوق خارج أعمدة المنتجات، أو داخلها، حيث لا يمكن أن يكون.</translation>
    </message>
    <message>
        <source>On a card put box, term, qr, section and track into the body of products, and products and comparison outside of it.</source>
        <comment>finding.template.wrong:card_boxes.mend</comment>
        <translation>في البطاقة ضع box وterm وqr وsection وtrack داخل body الخاص بـ products، وضع products وcomparison خارجه.</translation>
    </message>
    <message>
        <source>Comparison card, A5 lying</source>
        <comment>template.a5-wide.title</comment>
        <translation>بطاقة مقارنة، A5 أفقية</translation>
    </message>
    <message>
        <source>Comparison card, A5 upright</source>
        <comment>template.a5.title</comment>
        <translation>بطاقة مقارنة، A5 عمودية</translation>
    </message>
    <message>
        <source>Comparison card, A6 lying</source>
        <comment>template.a6-wide.title</comment>
        <translation>بطاقة مقارنة، A6 أفقية</translation>
    </message>
    <message>
        <source>Comparison card, A6 upright</source>
        <comment>template.a6.title</comment>
        <translation>بطاقة مقارنة، A6 عمودية</translation>
    </message>
    <message>
        <source>Shelf talker that compares products, 210 x 74 mm</source>
        <comment>template.talker.title</comment>
        <translation>بطاقة رف تقارن المنتجات، 210 × 74 مم</translation>
    </message>
    <message>
        <source>Rows that want no copies: {rows}.</source>
        <comment>finding.phrase.said.print_no_copies</comment>
        <translation>صفوف لا تطلب أي نسخة: {rows}.</translation>
    </message>
    <message>
        <source>Products: {products}; files: {files}, of which {added} are new, {changed} changed and {removed} are gone.</source>
        <comment>finding.phrase.said.site</comment>
        <translation>المنتجات: {products}؛ الملفات: {files}، الجديد منها: {added}، والمتغيّر: {changed}، والمحذوف: {removed}.</translation>
    </message>
    <message>
        <source>Nothing was written.</source>
        <comment>finding.phrase.said.site_not_built</comment>
        <translation>لم يُكتب شيء.</translation>
    </message>
    <message>
        <source>Stopped. The site is as it was.</source>
        <comment>finding.phrase.said.site_stopped</comment>
        <translation>توقف. الموقع كما كان.</translation>
    </message>
    <message>
        <source>it is there already, and the site did not make it</source>
        <comment>finding.phrase.why.not_of_site</comment>
        <translation>هو موجود بالفعل ولم ينشئه الموقع</translation>
    </message>
    <message>
        <source>No file of a web server can answer {address}.</source>
        <comment>finding.site.no_file.message</comment>
        <translation>لا يمكن لأي ملف في خادم ويب أن يجيب على {address}.</translation>
    </message>
    <message>
        <source>Choose an address without &quot;?&quot; in which each part between &quot;/&quot; can be the name of a file.</source>
        <comment>finding.site.no_file.mend</comment>
        <translation>اختر عنوانًا بدون «?» يصلح كل جزء فيه بين «/» اسمًا لملف.</translation>
    </message>
    <message>
        <source>This disclosure&apos;s code leads to {host}, others lead to {other}.</source>
        <comment>finding.site.other_host.message</comment>
        <translation>رمز هذا الإقرار يؤدي إلى {host}، ورموز أخرى تؤدي إلى {other}.</translation>
    </message>
    <message>
        <source>Build one site for each host.</source>
        <comment>finding.site.other_host.mend</comment>
        <translation>أنشئ موقعًا لكل مضيف.</translation>
    </message>
    <message>
        <source>The code leads to {address}, and so does that of {other}.</source>
        <comment>finding.site.same_address.message</comment>
        <translation>يؤدي الرمز إلى {address}، وكذلك رمز {other}.</translation>
    </message>
    <message>
        <source>Give each product a page of its own.</source>
        <comment>finding.site.same_address.mend</comment>
        <translation>خصّص لكل منتج صفحة خاصة به.</translation>
    </message>
    <message>
        <source>the disclosure has an error</source>
        <comment>finding.phrase.stale.broken</comment>
        <translation>في الإقرار خطأ</translation>
    </message>
    <message>
        <source>no longer in the price list</source>
        <comment>finding.phrase.stale.unlisted</comment>
        <translation>لم يعد في قائمة الأسعار</translation>
    </message>
    <message>
        <source>There is no disclosure in here.</source>
        <comment>finding.library.empty.message</comment>
        <translation>لا يوجد أي إقرار هنا.</translation>
    </message>
    <message>
        <source>Name the folder or the ZIP archive in which the disclosures (.yaml) lie.</source>
        <comment>finding.library.empty.mend</comment>
        <translation>اذكر المجلد أو أرشيف ZIP الذي توجد فيه الإقرارات (.yaml).</translation>
    </message>
    <message>
        <source>{cell}: there is no price here; the label has none.</source>
        <comment>finding.table.no_price.message</comment>
        <translation>{cell}: لا يوجد سعر هنا؛ والملصق بلا سعر.</translation>
    </message>
    <message>
        <source>Several columns may be the price: {columns}.</source>
        <comment>finding.table.price_columns.message</comment>
        <translation>عدة أعمدة قد تكون السعر: {columns}.</translation>
    </message>
    <message>
        <source>Say which one is (on the command line with --map), or take the others out.</source>
        <comment>finding.table.price_columns.mend</comment>
        <translation>حدد أيها هو السعر (في سطر الأوامر باستخدام --map)، أو أزل الأعمدة الأخرى.</translation>
    </message>
    <message>
        <source>Leave only the row with the right price, or write the same one into both.</source>
        <comment>finding.table.two_prices.mend</comment>
        <translation>أبقِ الصف ذا السعر الصحيح فقط، أو اكتب السعر نفسه في كليهما.</translation>
    </message>
    <message>
        <source>Another run is printing with the ledger &quot;{file}&quot;. Wait until it has ended, or choose another name.</source>
        <comment>finding.phrase.failed.run_at_work</comment>
        <translation>هناك طباعة أخرى جارية بالسجل «{file}». انتظر حتى تنتهي، أو اختر اسمًا آخر.</translation>
    </message>
    <message>
        <source>Nothing can be printed into the folder &quot;{file}&quot;: {why}.</source>
        <comment>finding.phrase.failed.run_folder</comment>
        <translation>لا يمكن طباعة أي شيء في المجلد «{file}»: {why}.</translation>
    </message>
    <message>
        <source>The key &quot;{file}&quot; cannot be used: {why}.</source>
        <comment>finding.phrase.failed.key</comment>
        <translation>لا يمكن استخدام المفتاح «{file}»: {why}.</translation>
    </message>
    <message>
        <source>Nothing could be signed: {why}.</source>
        <comment>finding.phrase.failed.sign</comment>
        <translation>لم يمكن توقيع أي شيء: {why}.</translation>
    </message>
    <message>
        <source>The key &quot;{key}&quot; cannot be used: {why}.</source>
        <comment>finding.phrase.failed.token</comment>
        <translation>لا يمكن استخدام المفتاح «{key}»: {why}.</translation>
    </message>
    <message>
        <source>it is empty</source>
        <comment>finding.phrase.why.key_empty</comment>
        <translation>إنه فارغ</translation>
    </message>
    <message>
        <source>others may look into the folder; &quot;chmod 700&quot; fixes that</source>
        <comment>finding.phrase.why.key_folder_open</comment>
        <translation>يستطيع آخرون رؤية ما في المجلد؛ يصلح ذلك «chmod 700»</translation>
    </message>
    <message>
        <source>it is neither a P-256 key nor an Ed25519 key</source>
        <comment>finding.phrase.why.key_kind</comment>
        <translation>ليس مفتاح P-256 ولا مفتاح Ed25519</translation>
    </message>
    <message>
        <source>it is no key, or it is cut off</source>
        <comment>finding.phrase.why.key_none</comment>
        <translation>ليس مفتاحًا أو أنه مقطوع</translation>
    </message>
    <message>
        <source>it has no passphrase; &quot;openssl pkcs8 -topk8&quot; gives it one</source>
        <comment>finding.phrase.why.key_not_locked</comment>
        <translation>ليست له عبارة مرور؛ يعطيه «openssl pkcs8 -topk8» واحدة</translation>
    </message>
    <message>
        <source>others may read it; &quot;chmod 600&quot; fixes that</source>
        <comment>finding.phrase.why.key_open</comment>
        <translation>يستطيع آخرون قراءته؛ يصلح ذلك «chmod 600»</translation>
    </message>
    <message>
        <source>it holds another key</source>
        <comment>finding.phrase.why.key_other</comment>
        <translation>فيه مفتاح آخر</translation>
    </message>
    <message>
        <source>the passphrase is wrong, or the file is damaged</source>
        <comment>finding.phrase.why.key_passphrase</comment>
        <translation>عبارة المرور خاطئة أو الملف تالف</translation>
    </message>
    <message>
        <source>the key is retired</source>
        <comment>finding.phrase.why.key_retired</comment>
        <translation>أُحيل المفتاح إلى التقاعد</translation>
    </message>
    <message>
        <source>the key is revoked</source>
        <comment>finding.phrase.why.key_revoked</comment>
        <translation>أُلغي المفتاح</translation>
    </message>
    <message>
        <source>the token does not answer ({error})</source>
        <comment>finding.phrase.why.no_token</comment>
        <translation>الجهاز الرمزي لا يستجيب ({error})</translation>
    </message>
    <message>
        <source>OpenSSL has no engine for tokens; install libengine-pkcs11-openssl</source>
        <comment>finding.phrase.why.no_token_engine</comment>
        <translation>ليس في OpenSSL محرك للأجهزة الرمزية؛ ثبّت libengine-pkcs11-openssl</translation>
    </message>
    <message>
        <source>the token has no such key, or the PIN is wrong ({error})</source>
        <comment>finding.phrase.why.no_token_key</comment>
        <translation>ليس في الجهاز الرمزي هذا المفتاح أو رمز PIN خاطئ ({error})</translation>
    </message>
    <message>
        <source>its address holds the PIN; leave &quot;pin-value&quot; out</source>
        <comment>finding.phrase.why.token_pin_shown</comment>
        <translation>عنوانه يحوي رمز PIN؛ احذف «pin-value»</translation>
    </message>
    <message>
        <source>it changes while it is read</source>
        <comment>finding.phrase.why.changes</comment>
        <translation>يتغيّر أثناء قراءته</translation>
    </message>
    <message>
        <source>Security properties</source>
        <comment>field.security_properties.title</comment>
        <translation>خصائص الأمان</translation>
    </message>
    <message>
        <source>How does the device protect itself and its data, and in which surroundings does it belong?</source>
        <comment>field.security_properties.question</comment>
        <translation>كيف يحمي الجهاز نفسه وبياناته، وفي أي محيط ينبغي أن يكون؟</translation>
    </message>
    <message>
        <source>What users can rely on, such as encrypted connections, and what you take for granted around it, such as a home network that others cannot enter.</source>
        <comment>field.security_properties.help</comment>
        <translation>ما يمكن للمستخدمين الاعتماد عليه، مثل الاتصالات المشفّرة، وما تفترضه حول الجهاز، مثل شبكة منزلية لا يستطيع الآخرون دخولها.</translation>
    </message>
    <message>
        <source>Risky ways of use</source>
        <comment>field.foreseeable_risks.title</comment>
        <translation>طرق استخدام خطرة</translation>
    </message>
    <message>
        <source>In which ways of use, or of likely misuse, can the device become a significant risk?</source>
        <comment>field.foreseeable_risks.question</comment>
        <translation>في أي طرق استخدام، أو سوء استخدام متوقع، يمكن أن يصبح الجهاز خطرًا كبيرًا؟</translation>
    </message>
    <message>
        <source>Information for builders</source>
        <comment>field.integration_url.title</comment>
        <translation>معلومات لمن يدمجونه</translation>
    </message>
    <message>
        <source>Where do those who build it into their own products find what they need for the law?</source>
        <comment>field.integration_url.question</comment>
        <translation>أين يجد من يدمجونه في منتجاتهم ما يحتاجون إليه بموجب القانون؟</translation>
    </message>
    <message>
        <source>Only for what is meant to be built into other products.</source>
        <comment>field.integration_url.help</comment>
        <translation>فقط لما هو مُعدّ للدمج في منتجات أخرى.</translation>
    </message>
    <message>
        <source>Changes and the security of data</source>
        <comment>field.data_security_changes.title</comment>
        <translation>التغييرات وأمن البيانات</translation>
    </message>
    <message>
        <source>How can changes to the device affect the security of the data in it?</source>
        <comment>field.data_security_changes.question</comment>
        <translation>كيف يمكن أن تؤثر التغييرات في الجهاز على أمن البيانات التي فيه؟</translation>
    </message>
    <message>
        <source>whether a person answers at the contact, not only a machine (Art. 13(17))</source>
        <comment>profile.eu-cra.not_seen.2</comment>
        <translation>هل يجيب إنسان عند جهة الاتصال لا آلة فقط (Art. 13(17))</translation>
    </message>
    <message>
        <source>whether each update stays available for ten years (Art. 13(9))</source>
        <comment>profile.eu-cra.not_seen.3</comment>
        <translation>هل يبقى كل تحديث متاحًا عشر سنوات (Art. 13(9))</translation>
    </message>
    <message>
        <source>whether security updates come apart from new functions (Annex I Part II (2))</source>
        <comment>profile.eu-cra.not_seen.4</comment>
        <translation>هل تأتي التحديثات الأمنية منفصلة عن الوظائف الجديدة (Annex I Part II (2))</translation>
    </message>
    <message>
        <source>reports of exploited flaws to the authorities (Art. 14)</source>
        <comment>profile.eu-cra.not_seen.5</comment>
        <translation>الإبلاغ عن الثغرات المستغَلة إلى السلطات (Art. 14)</translation>
    </message>
    <message>
        <source>There is no document; nothing was written.</source>
        <comment>finding.phrase.said.statement_not_made</comment>
        <translation>لا يوجد مستند؛ لم يُكتب شيء.</translation>
    </message>
    <message>
        <source>{field} is written in {own}, but the document in {language}.</source>
        <comment>finding.statement.language.message</comment>
        <translation>{field} مكتوب باللغة {own}، أما المستند فباللغة {language}.</translation>
    </message>
    <message>
        <source>Write it in {language}, too, under &quot;{tag}&quot;.</source>
        <comment>finding.statement.language.mend</comment>
        <translation>اكتبه باللغة {language} أيضًا، تحت «{tag}».</translation>
    </message>
    <message>
        <source>Write it in {language}, too.</source>
        <comment>finding.statement.language.mend_in_form</comment>
        <translation>اكتبه باللغة {language} أيضًا.</translation>
    </message>
    <message>
        <source>{field} is missing; the document has to say it: {scheme}, {clause}.</source>
        <comment>finding.statement.missing.message</comment>
        <translation>{field} غير موجود؛ يجب أن يذكره المستند: {scheme}، {clause}.</translation>
    </message>
    <message>
        <source>Add it: {question}</source>
        <comment>finding.statement.missing.mend</comment>
        <translation>أضفه: {question}</translation>
    </message>
    <message>
        <source>{scheme} asks for an answer here: {clause}.</source>
        <comment>finding.statement.missing.message_in_form</comment>
        <translation>يطلب {scheme} جوابًا هنا: {clause}.</translation>
    </message>
    <message>
        <source>{scheme} is not made for such a product, so that there is nothing to state.</source>
        <comment>finding.statement.out_of_scope.message</comment>
        <translation>{scheme} لا يشمل منتجًا كهذا، فلا يوجد ما يُصرَّح به.</translation>
    </message>
    <message>
        <source>Information for users</source>
        <comment>statement.eu-user-information.title</comment>
        <translation>معلومات للمستخدمين</translation>
    </message>
    <message>
        <source>Cyber Resilience Act, Regulation (EU) 2024/2847, Annex II</source>
        <comment>statement.eu-user-information.law</comment>
        <translation>قانون الصمود السيبراني، اللائحة ⁨(EU) 2024/2847⁩، الملحق الثاني</translation>
    </message>
    <message>
        <source>The manufacturer gives this information and answers for it. No authority has issued or checked it.</source>
        <comment>statement.eu-user-information.declares</comment>
        <translation>يقدّم المصنّع هذه المعلومات ويتحمّل مسؤوليتها. ولم تصدرها أو تتحقق منها أي سلطة.</translation>
    </message>
    <message>
        <source>Manufacturer</source>
        <comment>statement.eu-user-information.manufacturer.title</comment>
        <translation>المصنّع</translation>
    </message>
    <message>
        <source>Annex II point 1</source>
        <comment>statement.eu-user-information.manufacturer.clause</comment>
        <translation>الملحق الثاني، النقطة 1</translation>
    </message>
    <message>
        <source>Where flaws are reported, and how reports are dealt with</source>
        <comment>statement.eu-user-information.contact.title</comment>
        <translation>أين يُبلَّغ عن الثغرات وكيف تُعالَج البلاغات</translation>
    </message>
    <message>
        <source>Annex II point 2</source>
        <comment>statement.eu-user-information.contact.clause</comment>
        <translation>الملحق الثاني، النقطة 2</translation>
    </message>
    <message>
        <source>Product</source>
        <comment>statement.eu-user-information.product.title</comment>
        <translation>المنتج</translation>
    </message>
    <message>
        <source>Annex II point 3</source>
        <comment>statement.eu-user-information.product.clause</comment>
        <translation>الملحق الثاني، النقطة 3</translation>
    </message>
    <message>
        <source>Purpose, main functions and security properties</source>
        <comment>statement.eu-user-information.purpose.title</comment>
        <translation>الغرض والوظائف الرئيسية وخصائص الأمان</translation>
    </message>
    <message>
        <source>Annex II point 4</source>
        <comment>statement.eu-user-information.purpose.clause</comment>
        <translation>الملحق الثاني، النقطة 4</translation>
    </message>
    <message>
        <source>Ways of use that can lead to significant risks</source>
        <comment>statement.eu-user-information.risks.title</comment>
        <translation>طرق استخدام قد تؤدي إلى مخاطر كبيرة</translation>
    </message>
    <message>
        <source>Annex II point 5</source>
        <comment>statement.eu-user-information.risks.clause</comment>
        <translation>الملحق الثاني، النقطة 5</translation>
    </message>
    <message>
        <source>EU declaration of conformity</source>
        <comment>statement.eu-user-information.declaration.title</comment>
        <translation>إعلان المطابقة للاتحاد الأوروبي</translation>
    </message>
    <message>
        <source>Annex II point 6</source>
        <comment>statement.eu-user-information.declaration.clause</comment>
        <translation>الملحق الثاني، النقطة 6</translation>
    </message>
    <message>
        <source>Technical security support, and until when</source>
        <comment>statement.eu-user-information.support.title</comment>
        <translation>الدعم الأمني التقني، وإلى متى</translation>
    </message>
    <message>
        <source>Annex II point 7</source>
        <comment>statement.eu-user-information.support.clause</comment>
        <translation>الملحق الثاني، النقطة 7</translation>
    </message>
    <message>
        <source>Until at least {support_end}, users can expect that flaws are dealt with and security updates are provided.</source>
        <comment>statement.eu-user-information.support.says</comment>
        <translation>حتى {support_end} على الأقل، يمكن للمستخدمين أن يتوقعوا معالجة الثغرات وتوفير التحديثات الأمنية.</translation>
    </message>
    <message>
        <source>Secure set-up and use</source>
        <comment>statement.eu-user-information.setup.title</comment>
        <translation>الإعداد والاستخدام الآمنان</translation>
    </message>
    <message>
        <source>Annex II point 8(a)</source>
        <comment>statement.eu-user-information.setup.clause</comment>
        <translation>الملحق الثاني، النقطة ⁨8(a)⁩</translation>
    </message>
    <message>
        <source>How changes to the product can affect the security of data</source>
        <comment>statement.eu-user-information.changes.title</comment>
        <translation>كيف يمكن أن تؤثر التغييرات في المنتج على أمن البيانات</translation>
    </message>
    <message>
        <source>Annex II point 8(b)</source>
        <comment>statement.eu-user-information.changes.clause</comment>
        <translation>الملحق الثاني، النقطة ⁨8(b)⁩</translation>
    </message>
    <message>
        <source>How security updates are installed</source>
        <comment>statement.eu-user-information.updates.title</comment>
        <translation>كيف تُثبَّت التحديثات الأمنية</translation>
    </message>
    <message>
        <source>Annex II point 8(c)</source>
        <comment>statement.eu-user-information.updates.clause</comment>
        <translation>الملحق الثاني، النقطة ⁨8(c)⁩</translation>
    </message>
    <message>
        <source>Taking the product out of use, and erasing data</source>
        <comment>statement.eu-user-information.erasing.title</comment>
        <translation>إخراج المنتج من الخدمة ومحو البيانات</translation>
    </message>
    <message>
        <source>Annex II point 8(d)</source>
        <comment>statement.eu-user-information.erasing.clause</comment>
        <translation>الملحق الثاني، النقطة ⁨8(d)⁩</translation>
    </message>
    <message>
        <source>How automatic security updates are switched off</source>
        <comment>statement.eu-user-information.automatic.title</comment>
        <translation>كيف تُوقَف التحديثات الأمنية التلقائية</translation>
    </message>
    <message>
        <source>Annex II point 8(e)</source>
        <comment>statement.eu-user-information.automatic.clause</comment>
        <translation>الملحق الثاني، النقطة ⁨8(e)⁩</translation>
    </message>
    <message>
        <source>For those who build it into their own products</source>
        <comment>statement.eu-user-information.integration.title</comment>
        <translation>لمن يدمجونه في منتجاتهم</translation>
    </message>
    <message>
        <source>Annex II point 8(f)</source>
        <comment>statement.eu-user-information.integration.clause</comment>
        <translation>الملحق الثاني، النقطة ⁨8(f)⁩</translation>
    </message>
    <message>
        <source>List of software parts</source>
        <comment>statement.eu-user-information.parts.title</comment>
        <translation>قائمة مكونات البرنامج</translation>
    </message>
    <message>
        <source>Annex II point 9</source>
        <comment>statement.eu-user-information.parts.clause</comment>
        <translation>الملحق الثاني، النقطة 9</translation>
    </message>
    <message>
        <source>Information on software updates before you buy</source>
        <comment>statement.eu-consumer.title</comment>
        <translation>معلومات عن تحديثات البرمجيات قبل الشراء</translation>
    </message>
    <message>
        <source>Directive 2011/83/EU on consumer rights, Articles 5 and 6, as amended by Directive (EU) 2024/825</source>
        <comment>statement.eu-consumer.law</comment>
        <translation>التوجيه ⁨2011/83/EU⁩ بشأن حقوق المستهلكين، المادتان 5 و6، بصيغته المعدّلة بالتوجيه ⁨(EU) 2024/825⁩</translation>
    </message>
    <message>
        <source>The manufacturer gives this information to sellers, who tell it to buyers before the contract is made. No authority has issued or checked it.</source>
        <comment>statement.eu-consumer.declares</comment>
        <translation>يقدّم المصنّع هذه المعلومات إلى البائعين، وهم يبلّغونها للمشترين قبل إبرام العقد. ولم تصدرها أو تتحقق منها أي سلطة.</translation>
    </message>
    <message>
        <source>Product</source>
        <comment>statement.eu-consumer.product.title</comment>
        <translation>المنتج</translation>
    </message>
    <message>
        <source>Art. 5(1)(a) and 6(1)(a)</source>
        <comment>statement.eu-consumer.product.clause</comment>
        <translation>المادتان ⁨5(1)(a)⁩ و⁨6(1)(a)⁩</translation>
    </message>
    <message>
        <source>Who provides the updates</source>
        <comment>statement.eu-consumer.manufacturer.title</comment>
        <translation>من يوفّر التحديثات</translation>
    </message>
    <message>
        <source>Art. 5(1)(ed) and 6(1)(lc)</source>
        <comment>statement.eu-consumer.manufacturer.clause</comment>
        <translation>المادتان ⁨5(1)(ed)⁩ و⁨6(1)(lc)⁩</translation>
    </message>
    <message>
        <source>Minimum period of software updates</source>
        <comment>statement.eu-consumer.period.title</comment>
        <translation>المدة الدنيا لتحديثات البرمجيات</translation>
    </message>
    <message>
        <source>Art. 5(1)(ed) and 6(1)(lc)</source>
        <comment>statement.eu-consumer.period.clause</comment>
        <translation>المادتان ⁨5(1)(ed)⁩ و⁨6(1)(lc)⁩</translation>
    </message>
    <message>
        <source>Cost of updates</source>
        <comment>statement.eu-consumer.cost.title</comment>
        <translation>تكلفة التحديثات</translation>
    </message>
    <message>
        <source>Art. 5(1)(ed) and 6(1)(lc)</source>
        <comment>statement.eu-consumer.cost.clause</comment>
        <translation>المادتان ⁨5(1)(ed)⁩ و⁨6(1)(lc)⁩</translation>
    </message>
    <message>
        <source>Rights of the buyer</source>
        <comment>statement.eu-consumer.rights.title</comment>
        <translation>حقوق المشتري</translation>
    </message>
    <message>
        <source>Directive (EU) 2019/771, Art. 7(3)</source>
        <comment>statement.eu-consumer.rights.clause</comment>
        <translation>التوجيه ⁨(EU) 2019/771⁩، المادة ⁨7(3)⁩</translation>
    </message>
    <message>
        <source>The seller owes buyers the updates that they can reasonably expect, whatever period the manufacturer promises. This information does not limit any right of buyers.</source>
        <comment>statement.eu-consumer.rights.says</comment>
        <translation>على البائع أن يوفّر للمشترين التحديثات التي يمكنهم توقعها بصورة معقولة، أيًّا كانت المدة التي يعد بها المصنّع. ولا تحدّ هذه المعلومات من أي حق للمشترين.</translation>
    </message>
    <message>
        <source>{id} is no longer among the published disclosures, and its files on the site are not what was published.</source>
        <comment>finding.site.kept_damaged.message</comment>
        <translation>لم يعد {id} بين الإقرارات المنشورة، وملفاته في الموقع ليست ما نُشر.</translation>
    </message>
    <message>
        <source>Put its published disclosures, or these files, back.</source>
        <comment>finding.site.kept_damaged.mend</comment>
        <translation>أعد إقراراته المنشورة أو هذه الملفات إلى مكانها.</translation>
    </message>
    <message>
        <source>The site&apos;s list of products was changed or is gone.</source>
        <comment>finding.site.list_damaged.message</comment>
        <translation>قائمة منتجات الموقع تغيّرت أو لم تعد موجودة.</translation>
    </message>
    <message>
        <source>Put it back from a copy of the site, or build into an empty folder.</source>
        <comment>finding.site.list_damaged.mend</comment>
        <translation>أعدها من نسخة من الموقع، أو ابنِ الموقع في مجلد فارغ.</translation>
    </message>
    <message>
        <source>{id} is no longer among the published disclosures; its pages stay and say so.</source>
        <comment>finding.site.withdrawn.message</comment>
        <translation>لم يعد {id} بين الإقرارات المنشورة؛ تبقى صفحاته وتذكر ذلك.</translation>
    </message>
    <message>
        <source>Name the folder in which it was published, too. Leaving it out takes back nothing that was promised.</source>
        <comment>finding.site.withdrawn.mend</comment>
        <translation>اذكر أيضًا المجلد الذي نُشر فيه. فإغفاله لا يسحب ما وُعد به.</translation>
    </message>
    <message>
        <source>There is no terminal to ask for the passphrase; give it with --passphrase-fd.</source>
        <comment>finding.phrase.failed.no_terminal</comment>
        <translation>لا توجد طرفية لطلب عبارة المرور؛ أعطها بواسطة --passphrase-fd.</translation>
    </message>
    <message>
        <source>The two passphrases are not the same; nothing was made.</source>
        <comment>finding.phrase.failed.passphrase_differs</comment>
        <translation>عبارتا المرور غير متطابقتين؛ لم يُنشأ شيء.</translation>
    </message>
    <message>
        <source>The passphrase is too short; it needs at least 8 characters.</source>
        <comment>finding.phrase.failed.passphrase_short</comment>
        <translation>عبارة المرور قصيرة جدًا؛ الحد الأدنى 8 أحرف.</translation>
    </message>
    <message>
        <source>The passphrase cannot be read from the descriptor.</source>
        <comment>finding.phrase.failed.passphrase_unread</comment>
        <translation>لا يمكن قراءة عبارة المرور من الواصف.</translation>
    </message>
    <message>
        <source>active</source>
        <comment>finding.phrase.keys.active</comment>
        <translation>نشط</translation>
    </message>
    <message>
        <source>key</source>
        <comment>finding.phrase.keys.column_key</comment>
        <translation>المفتاح</translation>
    </message>
    <message>
        <source>kind</source>
        <comment>finding.phrase.keys.column_kind</comment>
        <translation>النوع</translation>
    </message>
    <message>
        <source>place</source>
        <comment>finding.phrase.keys.column_place</comment>
        <translation>المكان</translation>
    </message>
    <message>
        <source>reason</source>
        <comment>finding.phrase.keys.column_reason</comment>
        <translation>السبب</translation>
    </message>
    <message>
        <source>since</source>
        <comment>finding.phrase.keys.column_since</comment>
        <translation>منذ</translation>
    </message>
    <message>
        <source>state</source>
        <comment>finding.phrase.keys.column_state</comment>
        <translation>الحالة</translation>
    </message>
    <message>
        <source>until</source>
        <comment>finding.phrase.keys.column_until</comment>
        <translation>حتى</translation>
    </message>
    <message>
        <source>file</source>
        <comment>finding.phrase.keys.file</comment>
        <translation>الملف</translation>
    </message>
    <message>
        <source>retired</source>
        <comment>finding.phrase.keys.retired</comment>
        <translation>متقاعد</translation>
    </message>
    <message>
        <source>revoked</source>
        <comment>finding.phrase.keys.revoked</comment>
        <translation>ملغى</translation>
    </message>
    <message>
        <source>token</source>
        <comment>finding.phrase.keys.token</comment>
        <translation>جهاز رمزي</translation>
    </message>
    <message>
        <source>Again:</source>
        <comment>finding.phrase.said.ask_again</comment>
        <translation>مرة أخرى:</translation>
    </message>
    <message>
        <source>New passphrase (8 characters at least):</source>
        <comment>finding.phrase.said.ask_new_passphrase</comment>
        <translation>عبارة مرور جديدة (8 أحرف على الأقل):</translation>
    </message>
    <message>
        <source>Passphrase:</source>
        <comment>finding.phrase.said.ask_passphrase</comment>
        <translation>عبارة المرور:</translation>
    </message>
    <message>
        <source>PIN:</source>
        <comment>finding.phrase.said.ask_pin</comment>
        <translation>رمز PIN:</translation>
    </message>
    <message>
        <source>The key {key} is retired: what it has signed stays good, with a note.</source>
        <comment>finding.phrase.said.key_retired</comment>
        <translation>أُحيل المفتاح {key} إلى التقاعد: ما وقّعه يبقى صالحًا مع ملاحظة.</translation>
    </message>
    <message>
        <source>The key {key} is revoked. Publish the list of keys now: until then pages and shops believe it.</source>
        <comment>finding.phrase.said.key_revoked</comment>
        <translation>أُلغي المفتاح {key}. انشر قائمة المفاتيح الآن: حتى ذلك الحين تثق به الصفحات والمتاجر.</translation>
    </message>
    <message>
        <source>There are no keys; &quot;updatefacts keys new&quot; makes one.</source>
        <comment>finding.phrase.said.no_keys</comment>
        <translation>لا توجد مفاتيح؛ ينشئ «updatefacts keys new» واحدًا.</translation>
    </message>
    <message>
        <source>leads to</source>
        <comment>finding.phrase.verify.address</comment>
        <translation>يقود إلى</translation>
    </message>
    <message>
        <source>Signed by {domain}, key {key}.</source>
        <comment>finding.phrase.verify.by</comment>
        <translation>موقّع من {domain}، المفتاح {key}.</translation>
    </message>
    <message>
        <source>a day that is not said</source>
        <comment>finding.phrase.verify.day_unknown</comment>
        <translation>يوم غير مذكور</translation>
    </message>
    <message>
        <source>ended on {date}</source>
        <comment>finding.phrase.verify.ended</comment>
        <translation>انتهت في {date}</translation>
    </message>
    <message>
        <source>{file}: signed by {domain}, key {key}.</source>
        <comment>finding.phrase.verify.file_by</comment>
        <translation>{file}: موقّع من {domain}، المفتاح {key}.</translation>
    </message>
    <message>
        <source>last changed</source>
        <comment>finding.phrase.verify.issued</comment>
        <translation>آخر تعديل</translation>
    </message>
    <message>
        <source>{state} for {months} months of each device</source>
        <comment>finding.phrase.verify.months</comment>
        <translation>{state} لمدة {months} شهرًا لكل جهاز</translation>
    </message>
    <message>
        <source>product</source>
        <comment>finding.phrase.verify.product</comment>
        <translation>المنتج</translation>
    </message>
    <message>
        <source>{state} until {date}</source>
        <comment>finding.phrase.verify.until</comment>
        <translation>{state} حتى {date}</translation>
    </message>
    <message>
        <source>security updates</source>
        <comment>finding.phrase.verify.updates</comment>
        <translation>التحديثات الأمنية</translation>
    </message>
    <message>
        <source>it is no set of keys (JWKS)</source>
        <comment>finding.phrase.why.no_keys</comment>
        <translation>ليس مجموعة مفاتيح (JWKS)</translation>
    </message>
    <message>
        <source>The signed code is too large for this label.</source>
        <comment>finding.label.signed:large.message</comment>
        <translation>الرمز الموقّع أكبر من أن يتسع له هذا الملصق.</translation>
    </message>
    <message>
        <source>Take a template such as panel or thermal, or leave out --sign.</source>
        <comment>finding.label.signed:large.mend</comment>
        <translation>استخدم قالبًا مثل panel أو thermal، أو احذف --sign.</translation>
    </message>
    <message>
        <source>Take another template, or do not sign the code.</source>
        <comment>finding.label.signed:large.mend_in_form</comment>
        <translation>استخدم قالبًا آخر، أو لا توقّع الرمز.</translation>
    </message>
    <message>
        <source>A signed code holds at most 400 bytes, and this would be more.</source>
        <comment>finding.label.signed:long.message</comment>
        <translation>لا يتسع الرمز الموقّع لكل هذا؛ الحد الأقصى 400 بايت.</translation>
    </message>
    <message>
        <source>Give a short name: {@product_short_name}.</source>
        <comment>finding.label.signed:long.mend</comment>
        <translation>أعط اسمًا قصيرًا: {@product_short_name}.</translation>
    </message>
    <message>
        <source>The key did not sign this code; a digit or the address was changed.</source>
        <comment>finding.verify.changed:code.message</comment>
        <translation>لم يوقّع المفتاح هذا الرمز؛ غُيّر رقم أو العنوان.</translation>
    </message>
    <message>
        <source>The key did not sign this file at this address.</source>
        <comment>finding.verify.changed:file.message</comment>
        <translation>لم يوقّع المفتاح هذا الملف على هذا العنوان.</translation>
    </message>
    <message>
        <source>There is no QR code in it.</source>
        <comment>finding.verify.no_code.message</comment>
        <translation>لا يوجد فيه رمز QR.</translation>
    </message>
    <message>
        <source>The code is not signed, so anybody can have made it.</source>
        <comment>finding.verify.not_signed:code.message</comment>
        <translation>الرمز غير موقّع، فقد يكون أي شخص قد صنعه.</translation>
    </message>
    <message>
        <source>The file is not signed, so anybody can have made it.</source>
        <comment>finding.verify.not_signed:file.message</comment>
        <translation>الملف غير موقّع، فقد يكون أي شخص قد صنعه.</translation>
    </message>
    <message>
        <source>The code leads to {host}, and was signed for the host of the keys.</source>
        <comment>finding.verify.other_host.message</comment>
        <translation>يقود الرمز إلى {host} ولكنه وُقّع لمضيف المفاتيح.</translation>
    </message>
    <message>
        <source>The code was signed for the product {gtin}, and leads to another.</source>
        <comment>finding.verify.other_product.message</comment>
        <translation>وُقّع الرمز للمنتج {gtin} ولكنه يقود إلى منتج آخر.</translation>
    </message>
    <message>
        <source>It is signed with a key that has been out of use since {date}.</source>
        <comment>finding.verify.retired.message</comment>
        <translation>موقّع بمفتاح لم يعد مستخدمًا منذ {date}.</translation>
    </message>
    <message>
        <source>It is signed with a key that was revoked on {date}: do not believe it.</source>
        <comment>finding.verify.revoked.message</comment>
        <translation>موقّع بمفتاح أُلغي في {date}: لا تصدّقه.</translation>
    </message>
    <message>
        <source>It is signed with none of these keys.</source>
        <comment>finding.verify.unknown_key.message</comment>
        <translation>ليس موقّعًا بأي من هذه المفاتيح.</translation>
    </message>
    <message>
        <source>Fetch the keys of the host again: https://{host}/.well-known/jwks.json.</source>
        <comment>finding.verify.unknown_key.mend</comment>
        <translation>اجلب مفاتيح المضيف من جديد: https://{host}/.well-known/jwks.json.</translation>
    </message>
    <message>
        <source>The digits of the code are no signature; they were changed, or are something else.</source>
        <comment>finding.verify.unreadable:code.message</comment>
        <translation>أرقام الرمز ليست توقيعًا؛ إما أنها غُيّرت أو أنها شيء آخر.</translation>
    </message>
    <message>
        <source>What lies beside the file is no signature.</source>
        <comment>finding.verify.unreadable:file.message</comment>
        <translation>ما يوجد بجانب الملف ليس توقيعًا.</translation>
    </message>
    <message>
        <source>maker</source>
        <comment>finding.phrase.shop.maker</comment>
        <translation>المصنّع</translation>
    </message>
    <message>
        <source>The log is whole. Entries: {entries}.</source>
        <comment>finding.phrase.said.log_whole</comment>
        <translation>السجل كامل. المدخلات: {entries}.</translation>
    </message>
    <message>
        <source>Entry {entry} of the log does not follow the one before it.</source>
        <comment>finding.log.broken.message</comment>
        <translation>المدخل {entry} في السجل لا يتبع المدخل الذي قبله.</translation>
    </message>
    <message>
        <source>Put the log back as it was. Entries are added at its end, and never changed.</source>
        <comment>finding.log.broken.mend</comment>
        <translation>أعد السجل كما كان. تُضاف المدخلات في آخره ولا تُغيَّر أبدًا.</translation>
    </message>
    <message>
        <source>Revision {number} of {id} was published as {before} and is now {now}.</source>
        <comment>finding.log.changed.message</comment>
        <translation>نُشرت المراجعة {number} من {id} بصفتها {before} وهي الآن {now}.</translation>
    </message>
    <message>
        <source>Put the published file back as it was, and publish what is new as the next revision.</source>
        <comment>finding.log.changed.mend</comment>
        <translation>أعد الملف المنشور كما كان، وانشر الجديد على أنه المراجعة التالية.</translation>
    </message>
    <message>
        <source>This is no list of keys (JWKS).</source>
        <comment>finding.log.no_keys.message</comment>
        <translation>هذه ليست قائمة مفاتيح (JWKS).</translation>
    </message>
    <message>
        <source>Revision {number} of {id} is published and not in the log.</source>
        <comment>finding.log.not_entered.message</comment>
        <translation>المراجعة {number} من {id} منشورة وليست في السجل.</translation>
    </message>
    <message>
        <source>Build the site again.</source>
        <comment>finding.log.not_entered.mend</comment>
        <translation>أنشئ الموقع من جديد.</translation>
    </message>
    <message>
        <source>This file says something else than the log holds of revision {number} of {id}.</source>
        <comment>finding.log.copy_changed.message</comment>
        <translation>يقول هذا الملف غير ما يحفظه السجل عن المراجعة {number} من {id}.</translation>
    </message>
    <message>
        <source>Find out who changed it, and build the site again.</source>
        <comment>finding.log.copy_changed.mend</comment>
        <translation>اعرف من غيّره، وأنشئ الموقع من جديد.</translation>
    </message>
    <message>
        <source>This file was changed after the site was built.</source>
        <comment>finding.log.file_changed.message</comment>
        <translation>غُيّر هذا الملف بعد إنشاء الموقع.</translation>
    </message>
    <message>
        <source>Find out who changed it, and build the site again.</source>
        <comment>finding.log.file_changed.mend</comment>
        <translation>اعرف من غيّره، وأنشئ الموقع من جديد.</translation>
    </message>
    <message>
        <source>This file of the site is gone.</source>
        <comment>finding.log.file_gone.message</comment>
        <translation>لم يعد ملف الموقع هذا موجودًا.</translation>
    </message>
    <message>
        <source>Find out who took it away, and build the site again.</source>
        <comment>finding.log.file_gone.mend</comment>
        <translation>اعرف من أزاله، وأنشئ الموقع من جديد.</translation>
    </message>
    <message>
        <source>The list of the site&apos;s files, .update-facts-site, is not here, so that its pages were not compared with what was built; the disclosures were.</source>
        <comment>finding.log.not_listed.message</comment>
        <translation>قائمة ملفات الموقع .update-facts-site ليست هنا، فلم تُقارَن صفحاته بما أُنشئ؛ أما الإقرارات فقورنت.</translation>
    </message>
    <message>
        <source>Check the folder that the site was built into, not a copy from its server.</source>
        <comment>finding.log.not_listed.mend</comment>
        <translation>افحص المجلد الذي أُنشئ فيه الموقع، لا نسخة من خادمه.</translation>
    </message>
    <message>
        <source>Entry {entry} of the log was rewritten. It was revision {number} of {id}.</source>
        <comment>finding.log.rewritten.message</comment>
        <translation>أُعيدت كتابة المدخل {entry} في السجل. كان المراجعة {number} من {id}.</translation>
    </message>
    <message>
        <source>The log had {before} entries and now has {now}.</source>
        <comment>finding.log.shortened.message</comment>
        <translation>كان في السجل {before} من المدخلات وصار فيه {now}.</translation>
    </message>
    <message>
        <source>The log is signed with a key that has been out of use since {day}.</source>
        <comment>finding.log.signature:retired.message</comment>
        <translation>السجل موقّع بمفتاح لم يعد مستخدمًا منذ {day}.</translation>
    </message>
    <message>
        <source>The log is signed with a key that {host} revoked on {day}.</source>
        <comment>finding.log.signature:revoked.message</comment>
        <translation>السجل موقّع بمفتاح ألغاه {host} في {day}.</translation>
    </message>
    <message>
        <source>The log is signed with a key that is none of {host}.</source>
        <comment>finding.log.signature:unknown.message</comment>
        <translation>السجل موقّع بمفتاح ليس من مفاتيح {host}.</translation>
    </message>
    <message>
        <source>The signature of the log cannot be read.</source>
        <comment>finding.log.signature:unreadable.message</comment>
        <translation>تتعذّر قراءة توقيع السجل.</translation>
    </message>
    <message>
        <source>The signature of the log does not fit the log.</source>
        <comment>finding.log.signature:wrong.message</comment>
        <translation>توقيع السجل لا يطابق السجل.</translation>
    </message>
    <message>
        <source>This is no log of publications, or it was changed by hand.</source>
        <comment>finding.log.unreadable.message</comment>
        <translation>هذا ليس سجلًا للمنشورات، أو عُدّل يدويًا.</translation>
    </message>
    <message>
        <source>Put the log back as it was. Without it nobody can see what was published before.</source>
        <comment>finding.log.unreadable.mend</comment>
        <translation>أعد السجل كما كان. من دونه لا يستطيع أحد أن يرى ما نُشر من قبل.</translation>
    </message>
    <message>
        <source>The log has no signature.</source>
        <comment>finding.log.unsigned.message</comment>
        <translation>لا يحمل السجل توقيعًا.</translation>
    </message>
    <message>
        <source>Revision {number} of {id} is in the log and no longer published.</source>
        <comment>finding.log.vanished.message</comment>
        <translation>المراجعة {number} من {id} موجودة في السجل ولم تعد منشورة.</translation>
    </message>
    <message>
        <source>The keys are those of {host}, and the codes lead to {other}.</source>
        <comment>finding.site.other_keys.message</comment>
        <translation>المفاتيح هي مفاتيح {host}، والرموز تؤدي إلى {other}.</translation>
    </message>
    <message>
        <source>Sign with a key of {other}.</source>
        <comment>finding.site.other_keys.mend</comment>
        <translation>وقّع بمفتاح من مفاتيح {other}.</translation>
    </message>
    <message>
        <source>There is no certificate (PEM) in &quot;{file}&quot;.</source>
        <comment>finding.phrase.failed.certificates</comment>
        <translation>لا توجد شهادة (PEM) في «{file}».</translation>
    </message>
    <message>
        <source>The record of what was collected, &quot;{file}&quot;, cannot be used: {why}.</source>
        <comment>finding.phrase.failed.collect_state</comment>
        <translation>لا يمكن استخدام سجل ما جُمع «{file}»: {why}.</translation>
    </message>
    <message>
        <source>This computer&apos;s Qt has no TLS, so that nothing can be fetched. Install OpenSSL.</source>
        <comment>finding.phrase.failed.no_tls</comment>
        <translation>لا يملك Qt في هذا الحاسوب TLS، فلا يمكن جلب شيء. ثبّت OpenSSL.</translation>
    </message>
    <message>
        <source>Done already by the run that was broken off: {count}.</source>
        <comment>finding.phrase.said.collect_before</comment>
        <translation>أُنجز سابقًا في التشغيل الذي انقطع: {count}.</translation>
    </message>
    <message>
        <source>Stopped. What has come is kept; the same command goes on from there today.</source>
        <comment>finding.phrase.said.collect_stopped</comment>
        <translation>توقف. ما وصل محفوظ؛ والأمر نفسه يتابع اليوم من هناك.</translation>
    </message>
    <message>
        <source>New: {added}; revised: {revised}; unchanged: {same}; refused: {refused}; gone: {vanished}; not reached: {missed}. Requests: {requests}; received: {size} kB.</source>
        <comment>finding.phrase.said.collected</comment>
        <translation>جديد: {added}؛ مراجَع: {revised}؛ دون تغيير: {same}؛ مرفوض: {refused}؛ اختفى: {vanished}؛ لم يُوصَل إليه: {missed}. الطلبات: {requests}؛ المستلَم: {size} كيلوبايت.</translation>
    </message>
    <message>
        <source>What comes without TLS (https) could be from anybody, and is not fetched.</source>
        <comment>finding.collect.address:http.message</comment>
        <translation>ما يصل دون TLS (https) قد يكون من أي أحد، فلا يُجلب.</translation>
    </message>
    <message>
        <source>Correct the address, or ask whoever names it.</source>
        <comment>finding.collect.address.mend</comment>
        <translation>صحّح العنوان، أو اسأل من يذكره.</translation>
    </message>
    <message>
        <source>This is no address that can be fetched.</source>
        <comment>finding.collect.address:none.message</comment>
        <translation>ليس هذا عنوانًا يمكن جلبه.</translation>
    </message>
    <message>
        <source>{product}, revision {revision}, was changed without a new revision. What it says now lies in {file}.</source>
        <comment>finding.collect.changed.message</comment>
        <translation>جرى تغيير {product}، المراجعة {revision}، دون مراجعة جديدة. ما يقوله الآن موجود في {file}.</translation>
    </message>
    <message>
        <source>Ask its maker to put back what was published. The library keeps that.</source>
        <comment>finding.collect.changed.mend</comment>
        <translation>اطلب من المصنّع إعادة ما نُشر. تحتفظ المكتبة به.</translation>
    </message>
    <message>
        <source>This broke off in the middle.</source>
        <comment>finding.collect.cut_off:broken.message</comment>
        <translation>انقطع هذا في المنتصف.</translation>
    </message>
    <message>
        <source>What the library has of it stays. Ask its maker what is wrong.</source>
        <comment>finding.collect.cut_off.mend</comment>
        <translation>يبقى ما في المكتبة منه. اسأل المصنّع ما الخلل.</translation>
    </message>
    <message>
        <source>This is larger than {limit} kB and was cut off.</source>
        <comment>finding.collect.cut_off:large.message</comment>
        <translation>هذا أكبر من {limit} كيلوبايت فقُطع.</translation>
    </message>
    <message>
        <source>This comes compressed, though nobody asked for that, and was not unpacked.</source>
        <comment>finding.collect.cut_off:packed.message</comment>
        <translation>يصل هذا مضغوطًا دون أن يطلب ذلك أحد، ولم يُفَك ضغطه.</translation>
    </message>
    <message>
        <source>This did not come to its end in time and was cut off.</source>
        <comment>finding.collect.cut_off:slow.message</comment>
        <translation>لم ينته هذا في الوقت المحدد فقُطع.</translation>
    </message>
    <message>
        <source>This redirects again and again.</source>
        <comment>finding.collect.elsewhere:circles.message</comment>
        <translation>يعيد هذا التوجيه مرة بعد مرة.</translation>
    </message>
    <message>
        <source>Ask its maker. If the site has moved, put the new address into your list; what the library has stays.</source>
        <comment>finding.collect.elsewhere.mend</comment>
        <translation>اسأل المصنّع. إن كان قد انتقل، فضع العنوان الجديد في قائمتك؛ ويبقى ما في المكتبة.</translation>
    </message>
    <message>
        <source>This names {address}, which somebody else has registered; that was not followed.</source>
        <comment>finding.collect.elsewhere:link.message</comment>
        <translation>يذكر هذا {address}، وقد سجّله غيره؛ ولم يُتَّبَع.</translation>
    </message>
    <message>
        <source>This redirects to {address}, which somebody else has registered; that was not followed.</source>
        <comment>finding.collect.elsewhere:redirect.message</comment>
        <translation>يعيد هذا التوجيه إلى {address}، وقد سجّله غيره؛ ولم يُتَّبَع.</translation>
    </message>
    <message>
        <source>This list is gone. Products that it led to: {count}.</source>
        <comment>finding.collect.list_gone.message</comment>
        <translation>اختفت هذه القائمة. المنتجات التي كانت تقود إليها: {count}.</translation>
    </message>
    <message>
        <source>Ask its maker where it lies now.</source>
        <comment>finding.collect.list_gone.mend</comment>
        <translation>اسأل المصنّع أين توجد الآن.</translation>
    </message>
    <message>
        <source>{product}, revision {revision}, has another fingerprint here than in its maker&apos;s list.</source>
        <comment>finding.collect.listed:fingerprint.message</comment>
        <translation>لـ{product}، المراجعة {revision}، بصمة هنا غير التي في قائمة المصنّع.</translation>
    </message>
    <message>
        <source>Ask its maker to build list and file again.</source>
        <comment>finding.collect.listed.mend</comment>
        <translation>اطلب من المصنّع إنشاء القائمة والملف من جديد.</translation>
    </message>
    <message>
        <source>{product} is revision {revision} here, but its maker&apos;s list says {listed}.</source>
        <comment>finding.collect.listed:newer.message</comment>
        <translation>{product} هنا المراجعة {revision}، لكن قائمة المصنّع تقول {listed}.</translation>
    </message>
    <message>
        <source>This is revision {revision}, but {missing}; what was promised there is not known.</source>
        <comment>finding.collect.missing.message</comment>
        <translation>هذه المراجعة {revision}، لكن {missing}؛ ولا يُعرف ما وُعد به هناك.</translation>
    </message>
    <message>
        <source>Ask its maker for all revisions.</source>
        <comment>finding.collect.missing.mend</comment>
        <translation>اطلب من المصنّع كل المراجعات.</translation>
    </message>
    <message>
        <source>What lies here is no disclosure and leads to none.</source>
        <comment>finding.collect.no_disclosure:page.message</comment>
        <translation>ما هنا ليس إقرارًا ولا يقود إلى إقرار.</translation>
    </message>
    <message>
        <source>Ask its maker for the address of the disclosure (YAML or JSON).</source>
        <comment>finding.collect.no_disclosure.mend</comment>
        <translation>اسأل المصنّع عن عنوان الإقرار (YAML أو JSON).</translation>
    </message>
    <message>
        <source>What lies here does not say which revision of which disclosure it is.</source>
        <comment>finding.collect.no_disclosure:unnamed.message</comment>
        <translation>لا يذكر ما هنا أي مراجعة من أي إقرار هو.</translation>
    </message>
    <message>
        <source>What lies here cannot be read as a disclosure.</source>
        <comment>finding.collect.no_disclosure:unreadable.message</comment>
        <translation>لا يمكن قراءة ما هنا على أنه إقرار.</translation>
    </message>
    <message>
        <source>{cell}: there is no address (https://...) and no GTIN in this row.</source>
        <comment>finding.collect.no_item.message</comment>
        <translation>{cell}: ليس في هذا الصف عنوان (https://...) ولا رقم GTIN.</translation>
    </message>
    <message>
        <source>Write one of them, or take the row out.</source>
        <comment>finding.collect.no_item.mend</comment>
        <translation>اكتب أحدهما، أو احذف الصف.</translation>
    </message>
    <message>
        <source>There is nothing at this address.</source>
        <comment>finding.collect.not_found.message</comment>
        <translation>لا شيء على هذا العنوان.</translation>
    </message>
    <message>
        <source>Correct the address, or ask whoever names it.</source>
        <comment>finding.collect.not_found.mend</comment>
        <translation>صحّح العنوان، أو اسأل من يذكره.</translation>
    </message>
    <message>
        <source>{host} is busy and wants to be left alone for {why} seconds. Addresses that were not fetched: {count}.</source>
        <comment>finding.collect.not_reached:busy.message</comment>
        <translation>{host} مشغول ويطلب تركه {why} ثانية. العناوين التي لم تُجلب: {count}.</translation>
    </message>
    <message>
        <source>What the library has of it stays. Try again later; ask its maker if it lasts.</source>
        <comment>finding.collect.not_reached.mend</comment>
        <translation>يبقى ما في المكتبة منه. حاول لاحقًا؛ واسأل المصنّع إن استمر ذلك.</translation>
    </message>
    <message>
        <source>The name {host} has no address. Addresses that were not fetched: {count}.</source>
        <comment>finding.collect.not_reached:name.message</comment>
        <translation>ليس للاسم {host} عنوان. العناوين التي لم تُجلب: {count}.</translation>
    </message>
    <message>
        <source>Nobody answers as {host}. Addresses that were not fetched: {count}.</source>
        <comment>finding.collect.not_reached:silent.message</comment>
        <translation>لا أحد يجيب باسم {host}. العناوين التي لم تُجلب: {count}.</translation>
    </message>
    <message>
        <source>This list is older than what you have: {product} is revision {revision} in it and was revision {newest} before. Products with older revisions: {count}.</source>
        <comment>finding.collect.old_list.message</comment>
        <translation>هذه القائمة أقدم مما لديك: {product} فيها المراجعة {revision} وكان من قبل المراجعة {newest}. المنتجات ذات المراجعات الأقدم: {count}.</translation>
    </message>
    <message>
        <source>Ask its maker to put back the newest list. The library keeps what it has.</source>
        <comment>finding.collect.old_list.mend</comment>
        <translation>اطلب من المصنّع إعادة أحدث قائمة. تحتفظ المكتبة بما لديها.</translation>
    </message>
    <message>
        <source>The list says that this is {id}, but it is {other}.</source>
        <comment>finding.collect.other_id.message</comment>
        <translation>تقول القائمة إن هذا {id}، لكنه {other}.</translation>
    </message>
    <message>
        <source>Ask its maker which of the two is meant.</source>
        <comment>finding.collect.other_id.mend</comment>
        <translation>اسأل المصنّع أيهما المقصود.</translation>
    </message>
    <message>
        <source>{host} is {why}, an address of this or a private network. Addresses that were not fetched: {count}.</source>
        <comment>finding.collect.private.message</comment>
        <translation>{host} هو {why}، وهو عنوان في هذه الشبكة أو في شبكة خاصة. العناوين التي لم تُجلب: {count}.</translation>
    </message>
    <message>
        <source>If that is your own server, add --allow-private.</source>
        <comment>finding.collect.private.mend</comment>
        <translation>إن كان هذا خادمك، فأضف ‎--allow-private.</translation>
    </message>
    <message>
        <source>{product}, revision {revision}, was not taken into the library because of its errors. It lies in {file}.</source>
        <comment>finding.collect.refused.message</comment>
        <translation>لم تؤخذ المراجعة {revision} من {product} إلى المكتبة بسبب أخطائها. وهي موجودة في {file}.</translation>
    </message>
    <message>
        <source>Ask its maker. If you want it all the same, move the file to its other revisions.</source>
        <comment>finding.collect.refused.mend</comment>
        <translation>اسأل المصنّع. وإن أردتها مع ذلك، فانقل الملف إلى مراجعاته الأخرى.</translation>
    </message>
    <message>
        <source>{product} is revision {revision} here and was revision {newest} before.</source>
        <comment>finding.collect.rolled_back.message</comment>
        <translation>{product} هنا المراجعة {revision} وكان من قبل المراجعة {newest}.</translation>
    </message>
    <message>
        <source>Ask its maker to put back the newest one. The library keeps it.</source>
        <comment>finding.collect.rolled_back.mend</comment>
        <translation>اطلب من المصنّع إعادة الأحدث. تحتفظ المكتبة بها.</translation>
    </message>
    <message>
        <source>The server answers with the status {status}.</source>
        <comment>finding.collect.status.message</comment>
        <translation>يجيب الخادم بالحالة {status}.</translation>
    </message>
    <message>
        <source>What the library has of it stays. Try again later; ask its maker if it lasts.</source>
        <comment>finding.collect.status.mend</comment>
        <translation>يبقى ما في المكتبة منه. حاول لاحقًا؛ واسأل المصنّع إن استمر ذلك.</translation>
    </message>
    <message>
        <source>It is not certain who answers as {host} ({why}). Addresses that were not fetched: {count}.</source>
        <comment>finding.collect.tls.message</comment>
        <translation>ليس مؤكدًا من يجيب باسم {host} ({why}). العناوين التي لم تُجلب: {count}.</translation>
    </message>
    <message>
        <source>Ask its maker to renew the certificate; until then anybody could answer in its place.</source>
        <comment>finding.collect.tls.mend</comment>
        <translation>اطلب من المصنّع تجديد الشهادة؛ وحتى ذلك الحين قد يجيب أي أحد مكانه.</translation>
    </message>
    <message>
        <source>Only the first {count} products of this list were taken.</source>
        <comment>finding.collect.too_many.message</comment>
        <translation>لم يؤخذ سوى أول {count} من منتجات هذه القائمة.</translation>
    </message>
    <message>
        <source>Ask its maker for lists that are shorter.</source>
        <comment>finding.collect.too_many.mend</comment>
        <translation>اطلب من المصنّع قوائم أقصر.</translation>
    </message>
    <message>
        <source>{product} is here, but its maker&apos;s list does not name it any more.</source>
        <comment>finding.collect.unlisted.message</comment>
        <translation>{product} موجود هنا، لكن قائمة المصنّع لم تعد تذكره.</translation>
    </message>
    <message>
        <source>Ask its maker whether it will be taken away.</source>
        <comment>finding.collect.unlisted.mend</comment>
        <translation>اسأل المصنّع هل سيُسحب.</translation>
    </message>
    <message>
        <source>{product}, revision {revision}, is gone; it was last here on {seen}.</source>
        <comment>finding.collect.vanished.message</comment>
        <translation>اختفى {product}، المراجعة {revision}؛ وكان هنا آخر مرة في {seen}.</translation>
    </message>
    <message>
        <source>Ask its maker why. The library keeps it, as a published promise holds.</source>
        <comment>finding.collect.vanished.mend</comment>
        <translation>اسأل المصنّع عن السبب. تحتفظ المكتبة به، لأن الوعد المنشور يبقى قائمًا.</translation>
    </message>
    <message>
        <source>{product} has been withdrawn since {since}, says its maker&apos;s list.</source>
        <comment>finding.collect.withdrawn.message</comment>
        <translation>سُحب {product} منذ {since} بحسب قائمة المصنّع.</translation>
    </message>
    <message>
        <source>There is nothing to do. The library keeps it, as a published promise holds.</source>
        <comment>finding.collect.withdrawn.mend</comment>
        <translation>لا حاجة إلى فعل شيء. تحتفظ المكتبة به، لأن الوعد المنشور يبقى قائمًا.</translation>
    </message>
    <message>
        <source>The comments of this file go into the published file as well, but not into labels and pages.</source>
        <comment>finding.publish.first:comments.message</comment>
        <translation>تنتقل تعليقات هذا الملف إلى الملف المنشور أيضًا، ولكن ليس إلى الملصقات والصفحات.</translation>
    </message>
    <message>
        <source>Take out those that nobody else may read.</source>
        <comment>finding.publish.first:comments.mend</comment>
        <translation>احذف ما لا يجوز لغيرك أن يقرأه منها.</translation>
    </message>
    <message>
        <source>Printed on no label, but public all the same, in the files of labels and pages: {fields}.</source>
        <comment>finding.publish.first:unprinted.message</comment>
        <translation>لا يُطبع على أي ملصق، لكنه منشور مع ذلك في ملفات الملصقات والصفحات: {fields}.</translation>
    </message>
    <message>
        <source>Leave out what nobody else may read.</source>
        <comment>finding.publish.first:unprinted.mend</comment>
        <translation>لا تكتب ما لا يجوز لغيرك أن يقرأه.</translation>
    </message>
    <message>
        <source>Rows that other runs printed: {rows}.</source>
        <comment>finding.phrase.said.print_passed_over</comment>
        <translation>الصفوف التي طبعتها عمليات طباعة أخرى: {rows}.</translation>
    </message>
    <message>
        <source>CUPS, which knows the printers, cannot be reached: {why}.</source>
        <comment>finding.phrase.failed.no_printers</comment>
        <translation>تعذّر الوصول إلى CUPS الذي يعرف الطابعات: {why}.</translation>
    </message>
    <message>
        <source>The printer &quot;{name}&quot; did not take the job: {why} Fix that, then go on with the run (--resume).</source>
        <comment>finding.phrase.failed.not_taken</comment>
        <translation>لم تقبل الطابعة «{name}» المهمة: {why} أصلح ذلك، ثم تابع الطباعة (--resume).</translation>
    </message>
    <message>
        <source>This file was published, but published.txt beside it does not name it, so nobody would notice if it were gone.</source>
        <comment>finding.history.unlisted.message</comment>
        <translation>نُشر هذا الملف، لكن published.txt بجانبه لا يذكره: لو اختفى لما افتقده أحد.</translation>
    </message>
    <message>
        <source>Publish again, the same draft or the next revision; that lists it.</source>
        <comment>finding.history.unlisted.mend</comment>
        <translation>انشر مرة أخرى، المسودة نفسها أو المراجعة التالية؛ فيُدرج ذلك الملف في القائمة.</translation>
    </message>
    <message>
        <source>{cell}: {key} is by {maker} here, but the disclosure {file} of that GTIN is by {other}.</source>
        <comment>finding.table.other_maker:gtin.message</comment>
        <translation>{cell}: هنا {key} من {maker}، لكن الإقرار {file} عن هذا الرقم GTIN من {other}.</translation>
    </message>
    <message>
        <source>Look whether the GTIN is that of another product.</source>
        <comment>finding.table.other_maker:gtin.mend</comment>
        <translation>تحقّق هل الرقم GTIN لمنتج آخر.</translation>
    </message>
    <message>
        <source>{cell}: {key} is by {maker} here, but the disclosure {file} of that model is by {other}.</source>
        <comment>finding.table.other_maker:model.message</comment>
        <translation>{cell}: هنا {key} من {maker}، لكن الإقرار {file} عن هذا الطراز من {other}.</translation>
    </message>
    <message>
        <source>Write the GTIN or the name of the file if it is the same product, else ask the maker for its disclosure.</source>
        <comment>finding.table.other_maker:model.mend</comment>
        <translation>اكتب رقم GTIN أو اسم الملف إذا كان المنتج نفسه، وإلا فاطلب من المصنّع إقراره.</translation>
    </message>
    <message>
        <source>{cell}: {value} has more decimals than a price can have.</source>
        <comment>finding.table.price:decimals.message</comment>
        <translation>{cell}: في {value} منازل عشرية أكثر مما يكون في سعر.</translation>
    </message>
    <message>
        <source>Round it in the table, to what the till asks for.</source>
        <comment>finding.table.price:decimals.mend</comment>
        <translation>قرّبه في الجدول إلى ما يُطلب عند الصندوق.</translation>
    </message>
    <message>
        <source>{cell}: {value} is no price.</source>
        <comment>finding.table.price:none.message</comment>
        <translation>{cell}: ‏{value} ليس سعرًا.</translation>
    </message>
    <message>
        <source>Write a number such as 19.99 or 19,99, with or without its currency.</source>
        <comment>finding.table.price:none.mend</comment>
        <translation>اكتب رقمًا مثل 19.99 أو 19,99، مع عملته أو بدونها.</translation>
    </message>
    <message>
        <source>{cell}: {value} is no price to print.</source>
        <comment>finding.table.price:zero.message</comment>
        <translation>{cell}: {value} ليس سعرًا يُطبع.</translation>
    </message>
    <message>
        <source>Write the price, or leave the cell empty if the label should have none.</source>
        <comment>finding.table.price:zero.mend</comment>
        <translation>اكتب السعر، أو اترك الخلية فارغة إن كنت لا تريد سعرًا على الملصق.</translation>
    </message>
    <message>
        <source>{cell}: the price of {key} is {price} here, but another one in row {row}; neither is printed.</source>
        <comment>finding.table.two_prices.message</comment>
        <translation>{cell}: سعر {key} هنا {price}، لكنه مختلف في الصف {row}؛ لا يُطبع أيٌّ منهما.</translation>
    </message>
    <message>
        <source>The system gives this program too little memory; it needs at least {least} MB of addresses (&quot;ulimit -v&quot;).</source>
        <comment>finding.phrase.failed.little_memory</comment>
        <translation>يعطي النظام هذا البرنامج ذاكرة قليلة جدًا؛ الحد الأدنى هو {least} ميغابايت من العناوين («ulimit -v»).</translation>
    </message>
    <message>
        <source>The system lets this program open too few files; it needs at least &quot;ulimit -n {least}&quot;.</source>
        <comment>finding.phrase.failed.open_files</comment>
        <translation>يسمح النظام لهذا البرنامج بفتح عدد قليل جدًا من الملفات؛ الحد الأدنى هو «ulimit -n {least}».</translation>
    </message>
    <message>
        <source>The passphrase is too long; it can have at most 1,024 bytes.</source>
        <comment>finding.phrase.failed.passphrase_long</comment>
        <translation>عبارة المرور طويلة جدًا؛ الحد الأقصى 1,024 بايت.</translation>
    </message>
    <message>
        <source>Findings that are not shown: {count}. Fix those shown first.</source>
        <comment>finding.phrase.said.more_findings</comment>
        <translation>النتائج غير المعروضة: {count}. أصلح الأولى منها أولًا.</translation>
    </message>
    <message>
        <source>it is larger than {limit} million dots</source>
        <comment>finding.phrase.why.many_dots</comment>
        <translation>فيه أكثر من {limit} مليون نقطة</translation>
    </message>
    <message>
        <source>it has more than {limit} pages</source>
        <comment>finding.phrase.why.many_pages</comment>
        <translation>فيه أكثر من {limit} صفحة</translation>
    </message>
    <message>
        <source>it is larger than {size} MB</source>
        <comment>finding.phrase.why.too_large_megabytes</comment>
        <translation>حجمه أكبر من {size} ميغابايت</translation>
    </message>
    <message>
        <source>The sheet goes beyond what spreadsheets hold: row 1,048,576 and column XFD.</source>
        <comment>finding.table.beyond_sheet.message</comment>
        <translation>تتجاوز الورقة ما تتسع له جداول البيانات: الصف 1,048,576 والعمود XFD.</translation>
    </message>
    <message>
        <source>Save only the price list as a workbook of its own, or as CSV.</source>
        <comment>finding.table.beyond_sheet.mend</comment>
        <translation>احفظ قائمة الأسعار وحدها في مصنف مستقل أو بصيغة CSV.</translation>
    </message>
    <message>
        <source>{host} signs what it publishes. Its keys are believed from now on: {keys}.</source>
        <comment>finding.collect.keys:first.message</comment>
        <translation>{host} يوقّع ما ينشره. من الآن فصاعدًا يوثق بمفاتيحه: {keys}.</translation>
    </message>
    <message>
        <source>Hold them against what its maker says of them elsewhere.</source>
        <comment>finding.collect.keys:first.mend</comment>
        <translation>قارنها بما يقوله المصنّع عنها في مكان آخر.</translation>
    </message>
    <message>
        <source>{host} has more keys, for which a key that was known vouches. They are believed from now on: {keys}.</source>
        <comment>finding.collect.keys:more.message</comment>
        <translation>لدى {host} مفاتيح أخرى يضمنها مفتاح معروف. من الآن فصاعدًا يوثق بها: {keys}.</translation>
    </message>
    <message>
        <source>There is nothing to do.</source>
        <comment>finding.collect.keys:more.mend</comment>
        <translation>لا يلزم فعل شيء.</translation>
    </message>
    <message>
        <source>{host} signs with the key {key}, which no key that was known vouches for.</source>
        <comment>finding.collect.keys:replaced.message</comment>
        <translation>{host} يوقّع بالمفتاح {key} الذي لا يضمنه أي مفتاح معروف.</translation>
    </message>
    <message>
        <source>Ask its maker, by another way than this site. If it is right, fetch the list of keys and name it with --keys. Until then nothing new of this site is taken.</source>
        <comment>finding.collect.keys.mend</comment>
        <translation>اسأل المصنّع بطريق آخر غير هذا الموقع. إن كان ذلك صحيحًا فاحصل على قائمة مفاتيحه وحدّدها بالخيار --keys. وحتى ذلك الحين لا يؤخذ من هذا الموقع شيء جديد.</translation>
    </message>
    <message>
        <source>{host} signs with the key {key}, which was revoked.</source>
        <comment>finding.collect.keys:revoked.message</comment>
        <translation>{host} يوقّع بالمفتاح {key} الذي أُلغي.</translation>
    </message>
    <message>
        <source>{host} does not sign what it publishes, though it did so before or --keys says that it does.</source>
        <comment>finding.collect.keys:unsigned.message</comment>
        <translation>{host} لا يوقّع ما ينشره، مع أنه كان يفعل ذلك من قبل أو أن --keys يقول إنه يفعل.</translation>
    </message>
    <message>
        <source>The signature of the keys of {host} does not fit them.</source>
        <comment>finding.collect.keys:wrong.message</comment>
        <translation>توقيع مفاتيح {host} لا يطابقها.</translation>
    </message>
    <message>
        <source>{product} is revision {revision} here, but its maker&apos;s log of publications has revision {newest}.</source>
        <comment>finding.collect.log:behind.message</comment>
        <translation>{product} هنا المراجعة {revision}، لكن سجل منشورات المصنّع فيه المراجعة {newest}.</translation>
    </message>
    <message>
        <source>Ask its maker which of the two is right. The library keeps what it has.</source>
        <comment>finding.collect.log.mend</comment>
        <translation>اسأل المصنّع أيهما الصحيح. تحتفظ المكتبة بما لديها.</translation>
    </message>
    <message>
        <source>{product}, revision {revision}, has another fingerprint here than in its maker&apos;s log of publications.</source>
        <comment>finding.collect.log:changed.message</comment>
        <translation>لـ{product}، المراجعة {revision}، بصمة هنا غير التي في سجل منشورات المصنّع.</translation>
    </message>
    <message>
        <source>{host} had a log of its publications, which is gone.</source>
        <comment>finding.collect.log:gone.message</comment>
        <translation>كان لدى {host} سجل لمنشوراته، ولم يعد موجودًا.</translation>
    </message>
    <message>
        <source>Ask its maker to put it back as it was.</source>
        <comment>finding.collect.log:gone.mend</comment>
        <translation>اطلب من المصنّع إعادته كما كان.</translation>
    </message>
    <message>
        <source>{product}, revision {revision}, is not in its maker&apos;s log of publications.</source>
        <comment>finding.collect.log:missing.message</comment>
        <translation>{product}، المراجعة {revision}، غير موجود في سجل منشورات المصنّع.</translation>
    </message>
    <message>
        <source>{id} is in its maker&apos;s log of publications, but not in the list of products. Products like this: {count}.</source>
        <comment>finding.collect.log:vanished.message</comment>
        <translation>{id} موجود في سجل منشورات المصنّع وليس في قائمته. عدد المنتجات التي ينطبق عليها ذلك: {count}.</translation>
    </message>
    <message>
        <source>This does not say whose keys they are.</source>
        <comment>finding.collect.pinned.message</comment>
        <translation>لا يُذكر هنا لمن هذه المفاتيح.</translation>
    </message>
    <message>
        <source>Take the list of keys from https://HOST/.well-known/jwks.json.</source>
        <comment>finding.collect.pinned.mend</comment>
        <translation>خذ قائمة المفاتيح من https://HOST/.well-known/jwks.json.</translation>
    </message>
    <message>
        <source>This has no signature, though {host} signs what it publishes.</source>
        <comment>finding.collect.signature:none.message</comment>
        <translation>لا يحمل هذا توقيعًا، مع أن {host} يوقّع ما ينشره.</translation>
    </message>
    <message>
        <source>Ask its maker to sign it again. The library keeps what it has.</source>
        <comment>finding.collect.signature.mend</comment>
        <translation>اطلب من المصنّع توقيعه من جديد. تحتفظ المكتبة بما لديها.</translation>
    </message>
    <message>
        <source>This is signed with the key {key}, which {host} has revoked.</source>
        <comment>finding.collect.signature:revoked.message</comment>
        <translation>هذا موقّع بالمفتاح {key} الذي ألغاه {host}.</translation>
    </message>
    <message>
        <source>This is signed with the key {key}, which is none of {host}.</source>
        <comment>finding.collect.signature:unknown.message</comment>
        <translation>هذا موقّع بالمفتاح {key} الذي ليس من مفاتيح {host}.</translation>
    </message>
    <message>
        <source>The signature of this does not fit it.</source>
        <comment>finding.collect.signature:wrong.message</comment>
        <translation>التوقيع لا يطابق هذا.</translation>
    </message>
    <message>
        <source>{host} does not sign what it publishes. It is taken as it is.</source>
        <comment>finding.collect.unsigned.message</comment>
        <translation>{host} لا يوقّع ما ينشره. يؤخذ كما هو.</translation>
    </message>
    <message>
        <source>There is nothing to do. Nobody can tell whether its maker or somebody else wrote it; what the library has is kept all the same.</source>
        <comment>finding.collect.unsigned.mend</comment>
        <translation>لا حاجة إلى فعل شيء. لا يستطيع أحد أن يعرف هل كتبه المصنّع أم غيره؛ وما في المكتبة يبقى على كل حال.</translation>
    </message>
    <message>
        <source>Ask whoever publishes the log why. Keep the one that you have.</source>
        <comment>finding.log.rewritten.mend</comment>
        <translation>اسأل من ينشر السجل عن السبب. احتفظ بالسجل الذي لديك.</translation>
    </message>
    <message>
        <source>Ask whoever publishes the log why. Keep the one that you have.</source>
        <comment>finding.log.shortened.mend</comment>
        <translation>اسأل من ينشر السجل عن السبب. احتفظ بالسجل الذي لديك.</translation>
    </message>
    <message>
        <source>Ask whoever publishes the log. Until then nothing in it is certain.</source>
        <comment>finding.log.signature.mend</comment>
        <translation>اسأل من ينشر السجل. وحتى ذلك الحين لا شيء فيه مؤكد.</translation>
    </message>
    <message>
        <source>Build the site with a key, or ask whoever does.</source>
        <comment>finding.log.unsigned.mend</comment>
        <translation>أنشئ الموقع باستخدام مفتاح، أو اطلب ذلك ممن ينشئه.</translation>
    </message>
    <message>
        <source>signed with a revoked key</source>
        <comment>finding.phrase.stale.revoked</comment>
        <translation>موقّع بمفتاح أُلغي</translation>
    </message>
    <message>
        <source>The revision before this one committed to fix serious flaws within {earlier/update_fix_time_days} days; this one does not.</source>
        <comment>rule.updating.fix_time_kept.message</comment>
        <translation>التزمت المراجعة السابقة بإصلاح الثغرات الخطيرة خلال ‎{earlier/update_fix_time_days} يومًا، أما هذه فلا.</translation>
    </message>
    <message>
        <source>Write {@update_fix_time_basis=commitment} in {@update_fix_time_basis}, with {earlier/update_fix_time_days} days or fewer.</source>
        <comment>rule.updating.fix_time_kept.mend</comment>
        <translation>اكتب {@update_fix_time_basis=commitment} في {@update_fix_time_basis}، مع ‎{earlier/update_fix_time_days} يومًا أو أقل.</translation>
    </message>
    <message>
        <source>The revision before this one committed to fix serious flaws within {earlier/update_fix_time_days} days; now it takes up to {update_fix_time_days}.</source>
        <comment>rule.updating.fix_time_not_longer.message</comment>
        <translation>التزمت المراجعة السابقة بإصلاح الثغرات الخطيرة خلال ‎{earlier/update_fix_time_days} يومًا؛ أما الآن فيستغرق ذلك حتى ‎{update_fix_time_days}.</translation>
    </message>
    <message>
        <source>Write {earlier/update_fix_time_days} or fewer.</source>
        <comment>rule.updating.fix_time_not_longer.mend</comment>
        <translation>اكتب ‎{earlier/update_fix_time_days} أو أقل.</translation>
    </message>
    <message>
        <source>A replacement was offered until {earlier/hardware_replacement/until}; this revision does not offer it.</source>
        <comment>rule.updating.replacement_kept.message</comment>
        <translation>كان الاستبدال متاحًا حتى ‎{earlier/hardware_replacement/until}؛ وهذه المراجعة لا تتيحه.</translation>
    </message>
    <message>
        <source>Offer it until {earlier/hardware_replacement/until} or later.</source>
        <comment>rule.updating.replacement_kept.mend</comment>
        <translation>أتِحه حتى ‎{earlier/hardware_replacement/until} أو بعد ذلك.</translation>
    </message>
    <message>
        <source>A replacement was offered until {earlier/hardware_replacement/until}, and now only until {hardware_replacement/until}.</source>
        <comment>rule.updating.replacement_not_shortened.message</comment>
        <translation>كان الاستبدال متاحًا حتى ‎{earlier/hardware_replacement/until}، وهو الآن حتى ‎{hardware_replacement/until} فقط.</translation>
    </message>
    <message>
        <source>Write {earlier/hardware_replacement/until} or a later date.</source>
        <comment>rule.updating.replacement_not_shortened.mend</comment>
        <translation>اكتب ‎{earlier/hardware_replacement/until} أو تاريخًا لاحقًا.</translation>
    </message>
    <message>
        <source>Other software updates were promised to {earlier/software_updates_end} and now end with security updates, {support_end}; a published period must not be shortened.</source>
        <comment>rule.support.other_as_support.message</comment>
        <translation>كانت تحديثات برمجية أخرى موعودًا بها حتى ‎{earlier/software_updates_end} وتنتهي الآن مع التحديثات الأمنية في ‎{support_end}؛ لا يجوز تقصير مدة منشورة.</translation>
    </message>
    <message>
        <source>Write {earlier/software_updates_end} or a later date in {@software_updates_end}.</source>
        <comment>rule.support.other_as_support.mend</comment>
        <translation>اكتب ‎{earlier/software_updates_end} أو تاريخًا لاحقًا في {@software_updates_end}.</translation>
    </message>
    <message>
        <source>Support of {item/name} was promised; this revision does not promise it.</source>
        <comment>rule.components.not_weakened.message</comment>
        <translation>كان دعم الجزء {item/name} موعودًا به؛ وهذه المراجعة لا تعد به.</translation>
    </message>
    <message>
        <source>Promise it again.</source>
        <comment>rule.components.not_weakened.mend</comment>
        <translation>عِد به من جديد.</translation>
    </message>
    <message>
        <source>Support of {item/name} was promised to {earlier/item/support_end} and now ends {item/support_end}; a published period must not be shortened.</source>
        <comment>rule.components.not_shortened.message</comment>
        <translation>كان دعم الجزء {item/name} موعودًا به حتى ‎{earlier/item/support_end} وينتهي الآن في ‎{item/support_end}؛ لا يجوز تقصير مدة منشورة.</translation>
    </message>
    <message>
        <source>Write {earlier/item/support_end} or a later date.</source>
        <comment>rule.components.not_shortened.mend</comment>
        <translation>اكتب ‎{earlier/item/support_end} أو تاريخًا لاحقًا.</translation>
    </message>
    <message>
        <source>Support of {item/name} was promised to {earlier/item/support_end}; this revision names no date.</source>
        <comment>rule.components.end_kept.message</comment>
        <translation>كان دعم الجزء {item/name} موعودًا به حتى ‎{earlier/item/support_end}؛ وهذه المراجعة لا تذكر تاريخًا.</translation>
    </message>
    <message>
        <source>Write {earlier/item/support_end} or a later date.</source>
        <comment>rule.components.end_kept.mend</comment>
        <translation>اكتب ‎{earlier/item/support_end} أو تاريخًا لاحقًا.</translation>
    </message>
    <message>
        <source>Each {item/name} was promised {earlier/item/unit_months} months of support; this revision leaves that out.</source>
        <comment>rule.components.unit_kept.message</comment>
        <translation>وُعد كل جزء {item/name} بدعم مدة ‎{earlier/item/unit_months} شهرًا؛ وذلك غائب عن هذه المراجعة.</translation>
    </message>
    <message>
        <source>Write {earlier/item/unit_months} or more.</source>
        <comment>rule.components.unit_kept.mend</comment>
        <translation>اكتب ‎{earlier/item/unit_months} أو أكثر.</translation>
    </message>
    <message>
        <source>Each {item/name} was promised {earlier/item/unit_months} months of support and now gets {item/unit_months}; a published period must not be shortened.</source>
        <comment>rule.components.unit_not_shortened.message</comment>
        <translation>وُعد كل جزء {item/name} بدعم مدة ‎{earlier/item/unit_months} شهرًا وهي الآن ‎{item/unit_months}؛ لا يجوز تقصير مدة منشورة.</translation>
    </message>
    <message>
        <source>Write {earlier/item/unit_months} or more.</source>
        <comment>rule.components.unit_not_shortened.mend</comment>
        <translation>اكتب ‎{earlier/item/unit_months} أو أكثر.</translation>
    </message>
    <message>
        <source>The period of each {item/name} was published to count from {earlier/item/counted_from} and now counts from {item/counted_from}, which may be earlier; a published period must not be shortened.</source>
        <comment>rule.components.unit_start_kept.message</comment>
        <translation>نُشر أن مدة كل جزء {item/name} تُحسب من {earlier/item/counted_from} وهي الآن من {item/counted_from}، وقد يكون أبكر؛ لا يجوز تقصير مدة منشورة.</translation>
    </message>
    <message>
        <source>Write {earlier/item/counted_from}.</source>
        <comment>rule.components.unit_start_kept.mend</comment>
        <translation>اكتب {earlier/item/counted_from}.</translation>
    </message>
    <message>
        <source>Each {item/name} was promised {earlier/item/unit_months} months of support. Whether it may have ended cannot be told without {@end_of_sales}.</source>
        <comment>rule.components.unit_last_sold.message</comment>
        <translation>وُعد كل جزء {item/name} بدعم مدة ‎{earlier/item/unit_months} شهرًا. ومن دون {@end_of_sales} لا يُعرف هل يجوز أن يكون الدعم قد انتهى.</translation>
    </message>
    <message>
        <source>Write the last day on which the product was sold.</source>
        <comment>rule.components.unit_last_sold.mend</comment>
        <translation>اكتب آخر يوم بيع فيه المنتج.</translation>
    </message>
    <message>
        <source>Each {item/name} was promised {earlier/item/unit_months} months of support. Devices were sold to {end_of_sales}, so it must not end {item/support_end}.</source>
        <comment>rule.components.unit_ended_early.message</comment>
        <translation>وُعد كل جزء {item/name} بدعم مدة ‎{earlier/item/unit_months} شهرًا. وبيعت أجهزة حتى ‎{end_of_sales}، فلا يجوز أن ينتهي الدعم في ‎{item/support_end}.</translation>
    </message>
    <message>
        <source>Go on with its support at least until {limit}.</source>
        <comment>rule.components.unit_ended_early.mend</comment>
        <translation>واصل دعمه حتى ‎{limit} على الأقل.</translation>
    </message>
    <message>
        <source>Support of {earlier/item/name} was promised; this revision leaves it out and does not promise as much for the device.</source>
        <comment>rule.components.left_out.message</comment>
        <translation>كان دعم الجزء {earlier/item/name} موعودًا به؛ وهذه المراجعة لا تذكر الجزء ولا تعد للجهاز بمثل ذلك.</translation>
    </message>
    <message>
        <source>Name the part in {@components} again, with what was promised for it.</source>
        <comment>rule.components.left_out.mend</comment>
        <translation>اذكر الجزء من جديد في {@components}، مع ما وُعد به.</translation>
    </message>
    <message>
        <source>Support of {earlier/item/name} was promised to {earlier/item/support_end}. Left out, it is supported for as long as the device, which ends {support_end}; a published period must not be shortened.</source>
        <comment>rule.components.left_out_early.message</comment>
        <translation>كان دعم الجزء {earlier/item/name} موعودًا به حتى ‎{earlier/item/support_end}. وإذا لم يُذكر يُدعم ما دام الجهاز مدعومًا، أي حتى ‎{support_end}؛ لا يجوز تقصير مدة منشورة.</translation>
    </message>
    <message>
        <source>Name the part in {@components} again, with {earlier/item/support_end} or a later date.</source>
        <comment>rule.components.left_out_early.mend</comment>
        <translation>اذكر الجزء من جديد في {@components}، مع ‎{earlier/item/support_end} أو تاريخ لاحق.</translation>
    </message>
    <message>
        <source>Each {earlier/item/name} was promised {earlier/item/unit_months} months of support. Left out, it gets those of the device, {unit_period/months}; a published period must not be shortened.</source>
        <comment>rule.components.left_out_fewer_months.message</comment>
        <translation>وُعد كل جزء {earlier/item/name} بدعم مدة ‎{earlier/item/unit_months} شهرًا. وإذا لم يُذكر فله مدة الجهاز، ‎{unit_period/months}؛ لا يجوز تقصير مدة منشورة.</translation>
    </message>
    <message>
        <source>Name the part in {@components} again, with {earlier/item/unit_months} months or more.</source>
        <comment>rule.components.left_out_fewer_months.mend</comment>
        <translation>اذكر الجزء من جديد في {@components}، مع ‎{earlier/item/unit_months} شهرًا أو أكثر.</translation>
    </message>
    <message>
        <source>{item/name} was not named before, so it was promised support for as long as the device, to {earlier/support_end}; now it ends {item/support_end}.</source>
        <comment>rule.components.added_early.message</comment>
        <translation>لم يُذكر الجزء {item/name} من قبل، فكان دعمه موعودًا به ما دام الجهاز مدعومًا، حتى ‎{earlier/support_end}؛ وهو ينتهي الآن في ‎{item/support_end}.</translation>
    </message>
    <message>
        <source>Write {earlier/support_end} or a later date. Where the part is new, there is nothing to do.</source>
        <comment>rule.components.added_early.mend</comment>
        <translation>اكتب ‎{earlier/support_end} أو تاريخًا لاحقًا. وإن كان الجزء جديدًا فلا يلزم فعل شيء.</translation>
    </message>
    <message>
        <source>The revision before this one said until when the online service runs; this one does not.</source>
        <comment>rule.afterwards.cloud_kept.message</comment>
        <translation>ذكرت المراجعة السابقة حتى متى تعمل الخدمة عبر الإنترنت، أما هذه فلا.</translation>
    </message>
    <message>
        <source>Write {@cloud_dependency_end} as it was published, or a later date.</source>
        <comment>rule.afterwards.cloud_kept.mend</comment>
        <translation>اكتب {@cloud_dependency_end} كما نُشر، أو تاريخًا لاحقًا.</translation>
    </message>
    <message>
        <source>The online service was published to run until {earlier/cloud_dependency_end} and now ends {cloud_dependency_end}; a published period must not be shortened.</source>
        <comment>rule.afterwards.cloud_not_shortened.message</comment>
        <translation>نُشر أن الخدمة عبر الإنترنت تعمل حتى ‎{earlier/cloud_dependency_end} وهي تنتهي الآن في ‎{cloud_dependency_end}؛ لا يجوز تقصير مدة منشورة.</translation>
    </message>
    <message>
        <source>Write {earlier/cloud_dependency_end} or a later date.</source>
        <comment>rule.afterwards.cloud_not_shortened.mend</comment>
        <translation>اكتب ‎{earlier/cloud_dependency_end} أو تاريخًا لاحقًا.</translation>
    </message>
    <message>
        <source>The online service was published to run for as long as security updates, until {earlier/support_end}, and now ends {cloud_dependency_end}; a published period must not be shortened.</source>
        <comment>rule.afterwards.cloud_as_long.message</comment>
        <translation>نُشر أن الخدمة عبر الإنترنت تعمل ما دامت التحديثات الأمنية، حتى ‎{earlier/support_end}، وهي تنتهي الآن في ‎{cloud_dependency_end}؛ لا يجوز تقصير مدة منشورة.</translation>
    </message>
    <message>
        <source>Write {earlier/support_end} or a later date.</source>
        <comment>rule.afterwards.cloud_as_long.mend</comment>
        <translation>اكتب ‎{earlier/support_end} أو تاريخًا لاحقًا.</translation>
    </message>
    <message>
        <source>The online service was published to run until {earlier/cloud_dependency_end} and now ends with security updates, {support_end}; a published period must not be shortened.</source>
        <comment>rule.afterwards.cloud_as_support.message</comment>
        <translation>نُشر أن الخدمة عبر الإنترنت تعمل حتى ‎{earlier/cloud_dependency_end} وهي تنتهي الآن مع التحديثات الأمنية في ‎{support_end}؛ لا يجوز تقصير مدة منشورة.</translation>
    </message>
    <message>
        <source>Write {earlier/cloud_dependency_end} or a later date.</source>
        <comment>rule.afterwards.cloud_as_support.mend</comment>
        <translation>اكتب ‎{earlier/cloud_dependency_end} أو تاريخًا لاحقًا.</translation>
    </message>
    <message>
        <source>The revision before this one said that the device works without the internet; this one says less.</source>
        <comment>rule.afterwards.offline_kept.message</comment>
        <translation>قالت المراجعة السابقة إن الجهاز يعمل دون إنترنت؛ أما هذه فتعد بأقل من ذلك.</translation>
    </message>
    <message>
        <source>Keep what was published, or tell those who have bought the device.</source>
        <comment>rule.afterwards.offline_kept.mend</comment>
        <translation>أبقِ ما نُشر، أو أبلغ من اشتروا الجهاز.</translation>
    </message>
    <message>
        <source>The revision before this one said that the device works in part without the internet; now it does not.</source>
        <comment>rule.afterwards.offline_not_lost.message</comment>
        <translation>قالت المراجعة السابقة إن الجهاز يعمل جزئيًا دون إنترنت؛ أما الآن فلا يعمل دونه.</translation>
    </message>
    <message>
        <source>Keep what was published, or tell those who have bought the device.</source>
        <comment>rule.afterwards.offline_not_lost.mend</comment>
        <translation>أبقِ ما نُشر، أو أبلغ من اشتروا الجهاز.</translation>
    </message>
    <message>
        <source>Users were to be told of the end {earlier/end_of_support_notice_days} days before, and now only {end_of_support_notice_days}.</source>
        <comment>rule.afterwards.notice_not_later.message</comment>
        <translation>كان المستخدمون سيُعلمون قبل النهاية بمدة ‎{earlier/end_of_support_notice_days} يومًا، والآن ‎{end_of_support_notice_days} فقط.</translation>
    </message>
    <message>
        <source>Write {earlier/end_of_support_notice_days} or more.</source>
        <comment>rule.afterwards.notice_not_later.mend</comment>
        <translation>اكتب ‎{earlier/end_of_support_notice_days} أو أكثر.</translation>
    </message>
    <message>
        <source>Reporters were told to get a first answer within {earlier/vuln_ack_days} days, and now within {vuln_ack_days}.</source>
        <comment>rule.contact.ack_not_slower.message</comment>
        <translation>كان المُبلِّغ سيتلقى أول رد خلال ‎{earlier/vuln_ack_days} يومًا، والآن خلال ‎{vuln_ack_days}.</translation>
    </message>
    <message>
        <source>Write {earlier/vuln_ack_days} or fewer.</source>
        <comment>rule.contact.ack_not_slower.mend</comment>
        <translation>اكتب ‎{earlier/vuln_ack_days} أو أقل.</translation>
    </message>
    <message>
        <source>Reporters were told to hear every {earlier/vuln_status_interval_days} days, and now every {vuln_status_interval_days}.</source>
        <comment>rule.contact.status_not_slower.message</comment>
        <translation>كان المُبلِّغ سيتلقى ردًا كل ‎{earlier/vuln_status_interval_days} يومًا، والآن كل ‎{vuln_status_interval_days}.</translation>
    </message>
    <message>
        <source>Write {earlier/vuln_status_interval_days} or fewer.</source>
        <comment>rule.contact.status_not_slower.mend</comment>
        <translation>اكتب ‎{earlier/vuln_status_interval_days} أو أقل.</translation>
    </message>
    <message>
        <source>The period of each {earlier/item/name} was published to count from {earlier/item/counted_from}. Left out, it counts from {unit_period/counted_from}, as that of the device does, which may be earlier; a published period must not be shortened.</source>
        <comment>rule.components.left_out_unit_start.message</comment>
        <translation>نُشر أن مدة كل جزء {earlier/item/name} تُحسب من {earlier/item/counted_from}. وإذا لم يُذكر حُسبت من {unit_period/counted_from} كمدة الجهاز، وقد يكون أبكر؛ لا يجوز تقصير مدة منشورة.</translation>
    </message>
    <message>
        <source>Name the part in {@components} again, counted from {earlier/item/counted_from}.</source>
        <comment>rule.components.left_out_unit_start.mend</comment>
        <translation>اذكر الجزء من جديد في {@components}، محسوبًا من {earlier/item/counted_from}.</translation>
    </message>
    <message>
        <source>{item/name} was not named before, so it was promised support for as long as the device; now it is not promised as much.</source>
        <comment>rule.components.added_unpromised.message</comment>
        <translation>لم يُذكر الجزء {item/name} من قبل، فكان دعمه موعودًا به ما دام الجهاز مدعومًا؛ ولا يُوعد له الآن بالقدر نفسه.</translation>
    </message>
    <message>
        <source>Promise as much. Where the part is new, there is nothing to do.</source>
        <comment>rule.components.added_unpromised.mend</comment>
        <translation>عِد بالقدر نفسه. وإن كان الجزء جديدًا فلا يلزم فعل شيء.</translation>
    </message>
    <message>
        <source>{item/name} was not named before, so it was promised support for as long as the device, {earlier/unit_period/months} months; now it gets {item/unit_months}.</source>
        <comment>rule.components.added_fewer_months.message</comment>
        <translation>لم يُذكر الجزء {item/name} من قبل، فكان دعمه موعودًا به كالجهاز مدة {earlier/unit_period/months} شهرًا؛ وهو الآن {item/unit_months}.</translation>
    </message>
    <message>
        <source>Write {earlier/unit_period/months} or more. Where the part is new, there is nothing to do.</source>
        <comment>rule.components.added_fewer_months.mend</comment>
        <translation>اكتب {earlier/unit_period/months} أو أكثر. وإن كان الجزء جديدًا فلا يلزم فعل شيء.</translation>
    </message>
    <message>
        <source>{item/name} was not named before, so its period counted from {earlier/unit_period/counted_from}, as that of the device did; now it counts from {item/counted_from}, which may be earlier.</source>
        <comment>rule.components.added_unit_start.message</comment>
        <translation>لم يُذكر الجزء {item/name} من قبل، فكانت مدته تُحسب كمدة الجهاز من {earlier/unit_period/counted_from}؛ وهي الآن من {item/counted_from}، وقد يكون أبكر.</translation>
    </message>
    <message>
        <source>Write {earlier/unit_period/counted_from}. Where the part is new, there is nothing to do.</source>
        <comment>rule.components.added_unit_start.mend</comment>
        <translation>اكتب {earlier/unit_period/counted_from}. وإن كان الجزء جديدًا فلا يلزم فعل شيء.</translation>
    </message>
    <message>
        <source>The code leads to {address}, where the site has files of its own.</source>
        <comment>finding.site.own_place.message</comment>
        <translation>يؤدي الرمز إلى {address}، حيث للموقع ملفاته الخاصة.</translation>
    </message>
    <message>
        <source>Choose an address whose path does not begin with {place}.</source>
        <comment>finding.site.own_place.mend</comment>
        <translation>اختر عنوانًا لا يبدأ مساره بـ {place}.</translation>
    </message>
</context>
</TS>
