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
        <source>two numbers with a dot between them, such as &quot;1.0&quot;</source>
        <comment>field.schema_version.pattern</comment>
        <translation>رقمان بينهما نقطة، مثل «1.0»</translation>
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
        <source>Who acts for the maker in a market?</source>
        <comment>field.authorised_representatives.question</comment>
        <translation>من ينوب عن المصنّع في سوق ما؟</translation>
    </message>
    <message>
        <source>Only where a representative was appointed.</source>
        <comment>field.authorised_representatives.help</comment>
        <translation>فقط إذا عُيّن ممثل.</translation>
    </message>
    <message>
        <source>Who is it?</source>
        <comment>field.authorised_representatives.item.question</comment>
        <translation>من هو؟</translation>
    </message>
    <message>
        <source>What is the representative called?</source>
        <comment>field.authorised_representatives.item.name.question</comment>
        <translation>ما اسم الممثل؟</translation>
    </message>
    <message>
        <source>What is the representative&apos;s postal address?</source>
        <comment>field.authorised_representatives.item.address.question</comment>
        <translation>ما عنوان الممثل البريدي؟</translation>
    </message>
    <message>
        <source>For which market?</source>
        <comment>field.authorised_representatives.item.market.question</comment>
        <translation>لأي سوق؟</translation>
    </message>
    <message>
        <source>United Kingdom</source>
        <comment>field.authorised_representatives.item.market.uk.title</comment>
        <translation>المملكة المتحدة</translation>
    </message>
    <message>
        <source>European Union</source>
        <comment>field.authorised_representatives.item.market.eu.title</comment>
        <translation>الاتحاد الأوروبي</translation>
    </message>
    <message>
        <source>United States</source>
        <comment>field.authorised_representatives.item.market.us.title</comment>
        <translation>الولايات المتحدة</translation>
    </message>
    <message>
        <source>Australia</source>
        <comment>field.authorised_representatives.item.market.au.title</comment>
        <translation>أستراليا</translation>
    </message>
    <message>
        <source>Singapore</source>
        <comment>field.authorised_representatives.item.market.sg.title</comment>
        <translation>سنغافورة</translation>
    </message>
    <message>
        <source>Japan</source>
        <comment>field.authorised_representatives.item.market.jp.title</comment>
        <translation>اليابان</translation>
    </message>
    <message>
        <source>Elsewhere</source>
        <comment>field.authorised_representatives.item.market.other.title</comment>
        <translation>بلدان أخرى</translation>
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
        <source>Who cannot fix a flaw by an update says whether the device is replaced instead.</source>
        <comment>field.hardware_replacement.help</comment>
        <translation>من لا يستطيع إصلاح ثغرة بتحديث يذكر هل يُستبدل الجهاز بدلًا من ذلك.</translation>
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
        <source>Guaranteed at least until the date</source>
        <comment>field.support_commitment.guaranteed_minimum.title</comment>
        <translation>مضمون على الأقل حتى التاريخ</translation>
    </message>
    <message>
        <source>Planned, not guaranteed</source>
        <comment>field.support_commitment.anticipated.title</comment>
        <translation>مخطط له، غير مضمون</translation>
    </message>
    <message>
        <source>No date is promised</source>
        <comment>field.support_commitment.none_offered.title</comment>
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
        <translation>طُرحت أول وحدة في السوق</translation>
    </message>
    <message>
        <source>General sale began</source>
        <comment>field.support_start_basis.general_availability.title</comment>
        <translation>بدأ البيع العام</translation>
    </message>
    <message>
        <source>The buyer bought it</source>
        <comment>field.support_start_basis.purchase.title</comment>
        <translation>اشتراه المشتري</translation>
    </message>
    <message>
        <source>The user switched it on for the first time</source>
        <comment>field.support_start_basis.activation.title</comment>
        <translation>شغّله المستخدم أول مرة</translation>
    </message>
    <message>
        <source>The unit was made</source>
        <comment>field.support_start_basis.manufacture.title</comment>
        <translation>صُنعت الوحدة</translation>
    </message>
    <message>
        <source>Until when will the device get security updates?</source>
        <comment>field.support_end.question</comment>
        <translation>حتى متى يتلقى الجهاز تحديثات أمنية؟</translation>
    </message>
    <message>
        <source>A month is enough; it counts to its last day. A length of time alone is not, because it does not tell when the clock starts and stops.</source>
        <comment>field.support_end.help</comment>
        <translation>يكفي ذكر الشهر، ويُحسب حتى آخر يوم فيه. أما ذكر المدة وحدها فلا يكفي، لأنه لا يبيّن متى يبدأ الحساب ومتى ينتهي.</translation>
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
        <source>How do you tell users that support is about to end?</source>
        <comment>field.end_of_support_notice.question</comment>
        <translation>كيف تُعلم المستخدمين بقرب انتهاء الدعم؟</translation>
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
        <source>Why can users not be told that support ends?</source>
        <comment>field.end_of_support_notice_reason.question</comment>
        <translation>لماذا لا يمكن إعلام المستخدمين بانتهاء الدعم؟</translation>
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
        <source>The revision number {revision} does not lie above {earlier/revision}, that of the revision before.</source>
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
        <source>The revision before this one guaranteed updates free of charge; this one asks for money.</source>
        <comment>rule.updating.cost_stays.message</comment>
        <translation>ضمنت المراجعة السابقة تحديثات مجانية؛ أما هذه فتطلب مالًا.</translation>
    </message>
    <message>
        <source>Write free.</source>
        <comment>rule.updating.cost_stays.mend</comment>
        <translation>اكتب free.</translation>
    </message>
    <message>
        <source>The revision before this one guaranteed updates of the whole device; this one does not.</source>
        <comment>rule.updating.not_narrowed.message</comment>
        <translation>ضمنت المراجعة السابقة تحديث الجهاز كله؛ أما هذه فلا تضمنه.</translation>
    </message>
    <message>
        <source>Write {@updatable=yes}.</source>
        <comment>rule.updating.not_narrowed.mend</comment>
        <translation type="unfinished"></translation>
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
        <source>Set {@support_commitment} to {@support_commitment=none_offered}.</source>
        <comment>rule.support.none_when_not_updatable.mend</comment>
        <translation>اضبط {@support_commitment} على {@support_commitment=none_offered}.</translation>
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
        <source>Stop selling the device as supported, or publish a later date.</source>
        <comment>rule.support.ended.mend</comment>
        <translation>توقف عن بيع الجهاز على أنه مدعوم، أو انشر تاريخًا لاحقًا.</translation>
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
        <source>Support is guaranteed for less than two more years, until {support_end}.</source>
        <comment>rule.support.short_guarantee.message</comment>
        <translation>الدعم مضمون لأقل من سنتين أخريين، حتى ‎{support_end}.</translation>
    </message>
    <message>
        <source>Consider a later date; buyers get little support from now on.</source>
        <comment>rule.support.short_guarantee.mend</comment>
        <translation>فكّر في تاريخ لاحق؛ فالمشترون لن يحصلوا من الآن إلا على دعم قليل.</translation>
    </message>
    <message>
        <source>Buyers read a planned date as a guarantee.</source>
        <comment>rule.support.anticipated.message</comment>
        <translation>يفهم المشترون التاريخ المخطط له على أنه ضمان.</translation>
    </message>
    <message>
        <source>Guarantee the date ({@support_commitment=guaranteed_minimum}), or keep it; the label then says &quot;not guaranteed&quot;.</source>
        <comment>rule.support.anticipated.mend</comment>
        <translation>اضمن التاريخ ({@support_commitment=guaranteed_minimum})، أو أبقه كما هو؛ عندئذ يقول الملصق «غير مضمونة».</translation>
    </message>
    <message>
        <source>The device can be updated, but no end of support is named.</source>
        <comment>rule.support.date_named.message</comment>
        <translation>يمكن تحديث الجهاز، لكن لم تُذكر نهاية للدعم.</translation>
    </message>
    <message>
        <source>Name {@support_end} and set {@support_commitment} to {@support_commitment=guaranteed_minimum}.</source>
        <comment>rule.support.date_named.mend</comment>
        <translation>اذكر {@support_end} واضبط {@support_commitment} على {@support_commitment=guaranteed_minimum}.</translation>
    </message>
    <message>
        <source>The support period counts from the day a unit is placed on the market, not from &quot;{support_start_basis}&quot;.</source>
        <comment>rule.support.start_on_market.message</comment>
        <translation>تُحسب فترة الدعم من يوم طرح الوحدة في السوق، لا من «{support_start_basis}».</translation>
    </message>
    <message>
        <source>Write {@support_start_basis=first_placed_on_market} and the day it happened.</source>
        <comment>rule.support.start_on_market.mend</comment>
        <translation>اكتب {@support_start_basis=first_placed_on_market} واليوم الذي حدث فيه ذلك.</translation>
    </message>
    <message>
        <source>Updates end {support_end}, less than five years after the end of sale ({end_of_sales}).</source>
        <comment>rule.support.phone_five_years.message</comment>
        <translation>تنتهي التحديثات في ‎{support_end}، بعد أقل من خمس سنوات من نهاية البيع (‎{end_of_sales}).</translation>
    </message>
    <message>
        <source>Without the last day of sale nobody can tell whether updates last five years beyond it.</source>
        <comment>rule.support.phone_end_of_sales.message</comment>
        <translation>دون آخر يوم للبيع لا يمكن لأحد أن يعرف هل تدوم التحديثات خمس سنوات بعده.</translation>
    </message>
    <message>
        <source>Give the date in {@end_of_sales}.</source>
        <comment>rule.support.phone_end_of_sales.mend</comment>
        <translation>اذكر التاريخ في {@end_of_sales}.</translation>
    </message>
    <message>
        <source>The main duties of the Cyber Resilience Act apply from {2027-12-11}; this shows readiness.</source>
        <comment>rule.support.cra_not_yet.message</comment>
        <translation>تسري الواجبات الرئيسية لقانون المرونة السيبرانية اعتبارًا من 11 ديسمبر 2027؛ يبيّن هذا مدى الاستعداد.</translation>
    </message>
    <message>
        <source>Nothing is to be done.</source>
        <comment>rule.support.cra_not_yet.mend</comment>
        <translation>لا يلزم فعل شيء.</translation>
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
        <source>The revision before this one guaranteed a date; this one does not.</source>
        <comment>rule.support.not_weakened.message</comment>
        <translation>ضمنت المراجعة السابقة تاريخًا؛ أما هذه فلا تضمنه.</translation>
    </message>
    <message>
        <source>Write {@support_commitment=guaranteed_minimum}.</source>
        <comment>rule.support.not_weakened.mend</comment>
        <translation>اكتب {@support_commitment=guaranteed_minimum}.</translation>
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
        <translation type="unfinished"></translation>
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
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep the date, or give another one.</source>
        <comment>rule.lifecycle.sales_date_stays.mend</comment>
        <translation>أبقِ التاريخ، أو اذكر تاريخًا آخر.</translation>
    </message>
    <message>
        <source>The first day of sale was published ({earlier/general_availability}) and is now {@general_availability=tba}.</source>
        <comment>rule.lifecycle.start_date_stays.message</comment>
        <translation type="unfinished"></translation>
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
        <source>The device lasts less long than an ordinary one and loses functions when support ends; the label warns of it.</source>
        <comment>rule.afterwards.warned_before_sale.message</comment>
        <translation>يدوم الجهاز أقل من جهاز عادي ويفقد وظائف عند انتهاء الدعم؛ والملصق يحذّر من ذلك.</translation>
    </message>
    <message>
        <source>Nothing is to be done.</source>
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
        <source>The code on the label leads here, unless code_leads_to names the GS1 Digital Link. It must work for as long as the label can be read.</source>
        <comment>field.detail_url.help</comment>
        <translation>يقود الرمز الموجود على الملصق إلى هنا، ما لم يذكر code_leads_to‏ GS1 Digital Link. يجب أن يعمل ما دام الملصق مقروءًا.</translation>
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
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Support ended {support_end}, before this first disclosure was written ({last_updated}).</source>
        <comment>rule.support.new_already_ended.message</comment>
        <translation>انتهى الدعم في ‎{support_end}، قبل كتابة هذا الإقرار الأول (‎{last_updated}).</translation>
    </message>
    <message>
        <source>Correct {@support_end} or {@last_updated}; a new disclosure cannot promise what is over.</source>
        <comment>rule.support.new_already_ended.mend</comment>
        <translation>صحّح {@support_end} أو {@last_updated}؛ لا يمكن لإقرار جديد أن يعد بما انتهى.</translation>
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
        <source>The device is used for {expected_use_years} years, but the last unit, placed on the market on {last_placed_on_market}, is supported for less, to {support_end}.</source>
        <comment>rule.support.expected_use_longer.message</comment>
        <translation>مدة استخدام الجهاز بالسنوات {expected_use_years}، لكن آخر وحدة، المطروحة في السوق في ‎{last_placed_on_market}، تُدعم مدة أقل، حتى ‎{support_end}.</translation>
    </message>
    <message>
        <source>Consider {limit} or a later date; support should reflect how long the device is used.</source>
        <comment>rule.support.expected_use_longer.mend</comment>
        <translation>فكّر في ‎{limit} أو تاريخ لاحق؛ ينبغي أن يراعي الدعم مدة استخدام الجهاز.</translation>
    </message>
    <message>
        <source>Write {limit} or a later date in {@support_end}, or correct {@end_of_sales}.</source>
        <comment>rule.support.phone_five_years.mend</comment>
        <translation>اكتب ‎{limit} أو تاريخًا لاحقًا في {@support_end}، أو صحّح {@end_of_sales}.</translation>
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
</context>
</TS>
