<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ar">
<extra-translator>Made by machine with care and after the wording of EU law; not yet read by a native speaker: a reviewer is wanted. Glossary: translations/README.md</extra-translator>
<context>
    <name>updatefacts::About</name>
    <message>
        <source>About Update Facts</source>
        <translation>حول Update Facts</translation>
    </message>
    <message>
        <source>Shared definitions, version %1</source>
        <translation>التعريفات المشتركة، الإصدار ‎%1</translation>
    </message>
    <message>
        <source>The program is free software (MIT). It is built on:</source>
        <translation>هذا التطبيق برمجية حرة (MIT). وهو مبني على:</translation>
    </message>
</context>
<context>
    <name>updatefacts::Autosave</name>
    <message>
        <source>Your changes are not kept safe from a crash; save the document soon. %1</source>
        <translation>تغييراتك غير محمية عند توقف التطبيق فجأة؛ احفظ المستند قريبًا. %1</translation>
    </message>
</context>
<context>
    <name>updatefacts::ChoiceEditor</name>
    <message>
        <source>Not said</source>
        <translation>غير مذكور</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>question: answer</comment>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>updatefacts::ChoicesEditor</name>
    <message>
        <source>%1: %2</source>
        <comment>question: answer</comment>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>updatefacts::ComboEditor</name>
    <message>
        <source>Not chosen</source>
        <translation>لم يُختر</translation>
    </message>
</context>
<context>
    <name>updatefacts::DateEditor</name>
    <message>
        <source>the whole month, to %1</source>
        <translation>الشهر كله، حتى %1</translation>
    </message>
    <message>
        <source>YYYY-MM or YYYY-MM-DD</source>
        <translation>YYYY-MM أو YYYY-MM-DD</translation>
    </message>
    <message>
        <source>YYYY-MM-DD</source>
        <translation>YYYY-MM-DD</translation>
    </message>
    <message>
        <source>The whole month</source>
        <translation>الشهر كله</translation>
    </message>
    <message>
        <source>Calendar</source>
        <translation>التقويم</translation>
    </message>
    <message>
        <source>Choose from a calendar</source>
        <translation>الاختيار من تقويم</translation>
    </message>
</context>
<context>
    <name>updatefacts::DocumentFile</name>
    <message>
        <source>&quot;%1&quot; was not saved: another program has changed it meanwhile.</source>
        <translation>لم يُحفظ «‎%1‎»: عدّله تطبيق آخر في هذه الأثناء.</translation>
    </message>
</context>
<context>
    <name>updatefacts::DocumentWindow</name>
    <message>
        <source>Nothing is to be said: the disclosure is complete.</source>
        <translation>لا توجد نتائج: الإقرار مكتمل.</translation>
    </message>
    <message>
        <source>A revision follows what was published: mend the errors and save this one first.</source>
        <translation>تُبنى المراجعة على ما نُشر: صحّح الأخطاء واحفظ هذا الإقرار أولًا.</translation>
    </message>
    <message>
        <source>Next revision of %1</source>
        <translation>المراجعة التالية من ‎%1</translation>
    </message>
    <message>
        <source>What was published as guaranteed can be extended here, never shortened or weakened; whatever would shrink it is an error with its reason. Save this revision as a file of its own, beside the one before.</source>
        <translation>ما نُشر على أنه مضمون يمكن توسيعه هنا، ولا يمكن تقصيره أو إضعافه أبدًا؛ وكل ما ينقص منه يُعدّ خطأً ويُذكر سببه. احفظ هذه المراجعة في ملف مستقل بجانب المراجعة السابقة.</translation>
    </message>
    <message>
        <source>Left out, because they have errors: %1</source>
        <translation>استُبعدت لأن فيها أخطاء: ‎%1</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>&amp;ملف</translation>
    </message>
    <message>
        <source>&amp;New</source>
        <translation>&amp;جديد</translation>
    </message>
    <message>
        <source>&amp;Open ...</source>
        <translation>&amp;فتح ...</translation>
    </message>
    <message>
        <source>Open &amp;recent</source>
        <translation>الملفات &amp;الأخيرة</translation>
    </message>
    <message>
        <source>S&amp;tart page</source>
        <translation>&amp;صفحة البدء</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;حفظ</translation>
    </message>
    <message>
        <source>Save &amp;as ...</source>
        <translation>حفظ &amp;باسم ...</translation>
    </message>
    <message>
        <source>Start the next re&amp;vision</source>
        <translation>بدء المراجعة &amp;التالية</translation>
    </message>
    <message>
        <source>&amp;Export labels ...</source>
        <translation>تصدير &amp;الملصقات ...</translation>
    </message>
    <message>
        <source>Export labels of all open &amp;disclosures ...</source>
        <translation>تصدير ملصقات &amp;كل الإقرارات المفتوحة ...</translation>
    </message>
    <message>
        <source>&amp;Print ...</source>
        <translation>&amp;طباعة ...</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>&amp;إغلاق</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;إنهاء</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>&amp;تحرير</translation>
    </message>
    <message>
        <source>&amp;Copy the label</source>
        <translation>&amp;نسخ الملصق</translation>
    </message>
    <message>
        <source>As the &amp;system</source>
        <translation>حسب &amp;النظام</translation>
    </message>
    <message>
        <source>&amp;Light</source>
        <translation>&amp;فاتح</translation>
    </message>
    <message>
        <source>&amp;Dark</source>
        <translation>&amp;داكن</translation>
    </message>
    <message>
        <source>&amp;High contrast</source>
        <translation>&amp;تباين عالٍ</translation>
    </message>
    <message>
        <source>The language changes when the program is started again.</source>
        <translation>تتغير اللغة عند تشغيل التطبيق من جديد.</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;عرض</translation>
    </message>
    <message>
        <source>Zoom &amp;in</source>
        <translation>&amp;تكبير</translation>
    </message>
    <message>
        <source>Zoom &amp;out</source>
        <translation>&amp;تصغير</translation>
    </message>
    <message>
        <source>&amp;Fit</source>
        <translation>&amp;ملاءمة</translation>
    </message>
    <message>
        <source>&amp;True size</source>
        <translation>الحجم &amp;الفعلي</translation>
    </message>
    <message>
        <source>&amp;Next section</source>
        <translation>&amp;القسم التالي</translation>
    </message>
    <message>
        <source>&amp;Previous section</source>
        <translation>القسم &amp;السابق</translation>
    </message>
    <message>
        <source>T&amp;heme</source>
        <translation>&amp;المظهر</translation>
    </message>
    <message>
        <source>&amp;Language of the program</source>
        <translation>&amp;لغة التطبيق</translation>
    </message>
    <message>
        <source>&amp;Check</source>
        <translation>&amp;فحص</translation>
    </message>
    <message>
        <source>&amp;Next finding</source>
        <translation>النتيجة &amp;التالية</translation>
    </message>
    <message>
        <source>&amp;List of findings</source>
        <translation>&amp;قائمة النتائج</translation>
    </message>
    <message>
        <source>&amp;Readiness for schemes ...</source>
        <translation>&amp;الجاهزية لبرامج الامتثال ...</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>&amp;مساعدة</translation>
    </message>
    <message>
        <source>&amp;About Update Facts</source>
        <translation>&amp;حول Update Facts</translation>
    </message>
    <message>
        <source>Tool bar</source>
        <translation>شريط الأدوات</translation>
    </message>
    <message>
        <source>Update Facts</source>
        <translation>Update Facts</translation>
    </message>
    <message>
        <source>Open ...</source>
        <translation>فتح ...</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>حفظ</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>فحص</translation>
    </message>
    <message>
        <source>Export ...</source>
        <translation>تصدير ...</translation>
    </message>
    <message>
        <source>Print ...</source>
        <translation>طباعة ...</translation>
    </message>
    <message>
        <source>Another program has changed this file.</source>
        <translation>عدّل تطبيق آخر هذا الملف.</translation>
    </message>
    <message>
        <source>Load its version</source>
        <translation>تحميل النسخة المعدّلة</translation>
    </message>
    <message>
        <source>Keep mine</source>
        <translation>الاحتفاظ بنسختي</translation>
    </message>
    <message>
        <source>The file is gone; save to write it again.</source>
        <translation>لم يعد الملف موجودًا؛ احفظ لكتابته من جديد.</translation>
    </message>
    <message>
        <source>This file is read-only; changes can be saved under another name.</source>
        <translation>هذا الملف للقراءة فقط؛ يمكن حفظ التغييرات باسم آخر.</translation>
    </message>
    <message>
        <source>Save as ...</source>
        <translation>حفظ باسم ...</translation>
    </message>
    <message>
        <source>recovery</source>
        <translation>الاستعادة</translation>
    </message>
    <message>
        <source>This work was not saved when the program last ended.</source>
        <translation>لم يكن هذا العمل محفوظًا عند انتهاء التطبيق آخر مرة.</translation>
    </message>
    <message>
        <source>The file has been changed since.</source>
        <translation>وقد عُدّل الملف منذ ذلك الحين.</translation>
    </message>
    <message>
        <source>Throw it away</source>
        <translation>تجاهل</translation>
    </message>
    <message>
        <source>The file cannot be read as a disclosure: %1 (line %2, column %3). Mend it in a text editor; it is then read again.</source>
        <translation>تتعذر قراءة الملف كإقرار: %1 (السطر %2، العمود %3). صحّحه في محرر نصوص؛ وعندئذ يُقرأ من جديد.</translation>
    </message>
    <message>
        <source>This file follows an earlier version of the definitions.</source>
        <translation>يتبع هذا الملف إصدارًا سابقًا من التعريفات.</translation>
    </message>
    <message>
        <source>Bring it up to date</source>
        <translation>ترقيته إلى أحدث إصدار</translation>
    </message>
    <message>
        <source>bringing up to date</source>
        <translation>الترقية إلى أحدث إصدار</translation>
    </message>
    <message>
        <source>%1[*] – Update Facts</source>
        <translation>%1[*] – Update Facts</translation>
    </message>
    <message>
        <source>Revision %1 · Definitions %2</source>
        <translation>المراجعة: %1 · التعريفات: %2</translation>
    </message>
    <message>
        <source>not said</source>
        <translation>غير مذكور</translation>
    </message>
    <message>
        <source>Saved</source>
        <translation>حُفظ</translation>
    </message>
    <message>
        <source>disclosure</source>
        <translation>إقرار</translation>
    </message>
    <message>
        <source>Save the disclosure</source>
        <translation>حفظ الإقرار</translation>
    </message>
    <message>
        <source>Disclosures (*.yaml *.yml)</source>
        <translation>الإقرارات (*.yaml *.yml)</translation>
    </message>
    <message>
        <source>Unsaved changes</source>
        <translation>تغييرات غير محفوظة</translation>
    </message>
    <message>
        <source>Save the changes in %1?</source>
        <translation>هل تريد حفظ التغييرات في ‎%1‎؟</translation>
    </message>
    <message>
        <source>Put the cursor into a field first.</source>
        <translation>ضع المؤشر في حقل أولًا.</translation>
    </message>
    <message>
        <source>&amp;Who asks for this?</source>
        <translation>&amp;من يطلب هذا؟</translation>
    </message>
    <message>
        <source>Where the product is sold, this is law: %1.</source>
        <translation>حيث يُباع المنتج، يسري هذا القانون: %1.</translation>
    </message>
    <message>
        <source>Check the disclosure against it</source>
        <translation>تحقق من البيان وفقًا له</translation>
    </message>
</context>
<context>
    <name>updatefacts::FieldRow</name>
    <message>
        <source>change of %1</source>
        <translation>تغيير «%1»</translation>
    </message>
    <message>
        <source>mending</source>
        <translation>التصحيح</translation>
    </message>
    <message>
        <source>No scheme asks for this.</source>
        <translation>لا يطلب أي نظام هذا.</translation>
    </message>
    <message>
        <source>answer needed</source>
        <translation>مطلوب جواب</translation>
    </message>
</context>
<context>
    <name>updatefacts::FindingText</name>
    <message>
        <source>An answer is needed.</source>
        <translation>الإجابة مطلوبة.</translation>
    </message>
    <message>
        <source>Error</source>
        <translation>خطأ</translation>
    </message>
    <message>
        <source>Warning</source>
        <translation>تحذير</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>ملاحظة</translation>
    </message>
    <message>
        <source>Nothing is said in this file yet.</source>
        <translation>لا يقول هذا الملف شيئًا بعد.</translation>
    </message>
    <message>
        <source>The definitions have no such field.</source>
        <translation>لا يوجد هذا الحقل في التعريفات.</translation>
    </message>
    <message>
        <source>This does not belong here, going by the other answers.</source>
        <translation>بحسب الإجابات الأخرى لا مكان لهذا هنا.</translation>
    </message>
    <message>
        <source>Nothing stands here.</source>
        <translation>لا شيء هنا.</translation>
    </message>
    <message>
        <source>An answer of another kind is expected here.</source>
        <translation>يُتوقع هنا نوع آخر من الإجابة.</translation>
    </message>
    <message>
        <source>This text is too short or too long: %1 to %2 characters are allowed.</source>
        <translation>هذا النص أقصر أو أطول من اللازم: يُسمح بما بين %1 و%2 حرفًا.</translation>
    </message>
    <message>
        <source>This is not written as expected, such as %1.</source>
        <translation>هذا ليس مكتوبًا كما يُتوقع، مثل %1.</translation>
    </message>
    <message>
        <source>This text must stand on one line.</source>
        <translation>يجب أن يكون هذا النص في سطر واحد.</translation>
    </message>
    <message>
        <source>This is not the tag of a language, such as de.</source>
        <translation>هذا ليس رمز لغة مثل de.</translation>
    </message>
    <message>
        <source>The text in the disclosure&apos;s own language is missing.</source>
        <translation>النص بلغة الإفصاح نفسه مفقود.</translation>
    </message>
    <message>
        <source>The number must lie between %1 and %2.</source>
        <translation>يجب أن يكون العدد بين %1 و%2.</translation>
    </message>
    <message>
        <source>This is not a date such as 2031-06 or 2031-06-30.</source>
        <translation>هذا ليس تاريخًا مثل 2031-06 أو 2031-06-30.</translation>
    </message>
    <message>
        <source>The date is not exact enough: write a day or month, such as 2031-06-30.</source>
        <translation>التاريخ غير دقيق بما يكفي: اكتب يومًا أو شهرًا، مثل 2031-06-30.</translation>
    </message>
    <message>
        <source>A length of time is no date: write the day on which it ends.</source>
        <translation>المدة ليست تاريخًا: اكتب اليوم الذي تنتهي فيه.</translation>
    </message>
    <message>
        <source>Write the date without a time.</source>
        <translation>اكتب التاريخ بلا وقت.</translation>
    </message>
    <message>
        <source>A buyer cannot tell a day from this: write a date.</source>
        <translation>لا يعرف المشتري من هذا أي يوم: اكتب تاريخًا.</translation>
    </message>
    <message>
        <source>This is still the placeholder: write the date.</source>
        <translation>ما زال هذا نصًّا مؤقتًا: اكتب التاريخ.</translation>
    </message>
    <message>
        <source>This is none of the answers to choose from.</source>
        <translation>ليست هذه من الإجابات المتاحة.</translation>
    </message>
    <message>
        <source>This answer is there twice.</source>
        <translation>هذه الإجابة مكررة.</translation>
    </message>
    <message>
        <source>This answer cannot stand beside others.</source>
        <translation>لا يمكن أن تُختار هذه الإجابة مع غيرها.</translation>
    </message>
    <message>
        <source>There must be %1 to %2 entries.</source>
        <translation>يجب أن يكون عدد المدخلات بين %1 و%2.</translation>
    </message>
    <message>
        <source>This is not an address such as https://example.com/updates.</source>
        <translation>هذا ليس عنوانًا مثل https://example.com/updates.</translation>
    </message>
    <message>
        <source>This address hides where it leads: write the address itself.</source>
        <translation>يخفي هذا العنوان وجهته: اكتب العنوان نفسه.</translation>
    </message>
    <message>
        <source>This address seems to carry personal data: leave that out.</source>
        <translation>يبدو أن هذا العنوان يحمل بيانات شخصية: احذفها.</translation>
    </message>
    <message>
        <source>This is neither an e-mail address nor a web address.</source>
        <translation>هذا ليس بريدًا إلكترونيًا ولا عنوان ويب.</translation>
    </message>
    <message>
        <source>A barcode number has 8, 12, 13 or 14 digits.</source>
        <translation>يتكون رقم الباركود من 8 أو 12 أو 13 أو 14 رقمًا.</translation>
    </message>
    <message>
        <source>The last digit does not match the others: one of them may be mistyped.</source>
        <translation>لا يتفق الرقم الأخير مع سائر الأرقام: ربما كُتب أحدها خطأ.</translation>
    </message>
    <message>
        <source>This program does not know the version of the definitions.</source>
        <translation>لا يعرف هذا التطبيق إصدار التعريفات هذا.</translation>
    </message>
    <message>
        <source>This follows an earlier version of the definitions.</source>
        <translation>هذا يتبع إصدارًا أقدم من التعريفات.</translation>
    </message>
    <message>
        <source>The field has another name now.</source>
        <translation>صار للحقل اسم آخر.</translation>
    </message>
    <message>
        <source>The answer has another name now.</source>
        <translation>صار للإجابة اسم آخر.</translation>
    </message>
    <message>
        <source>What was published as guaranteed must not be shortened.</source>
        <translation>لا يجوز تقصير ما نُشر على أنه مضمون.</translation>
    </message>
    <message>
        <source>What was published as guaranteed must not become weaker.</source>
        <translation>لا يجوز إضعاف ما نُشر على أنه مضمون.</translation>
    </message>
    <message>
        <source>What was published as guaranteed must not become unclear.</source>
        <translation>لا يجوز أن يصير غامضًا ما نُشر على أنه مضمون.</translation>
    </message>
    <message>
        <source>The next revision must be later than the one before.</source>
        <translation>يجب أن تكون المراجعة التالية أحدث من سابقتها.</translation>
    </message>
    <message>
        <source>This is not the disclosure that was published.</source>
        <translation>ليس هذا الإفصاح الذي نُشر.</translation>
    </message>
    <message>
        <source>This is not the model that was published.</source>
        <translation>ليس هذا الطراز الذي نُشر.</translation>
    </message>
    <message>
        <source>This revision does not name the one before it.</source>
        <translation>لا تذكر هذه المراجعة سابقتها.</translation>
    </message>
    <message>
        <source>The texts do not fit: choose a larger label, or a shorter name.</source>
        <translation>لا تتسع البطاقة للنصوص: اختر ملصقًا أكبر أو اسمًا أقصر.</translation>
    </message>
    <message>
        <source>The full name does not fit; the label carries the short one.</source>
        <translation>لا يتسع الملصق للاسم الكامل؛ يحمل الاسم القصير.</translation>
    </message>
    <message>
        <source>The label&apos;s fonts lack a character of this text.</source>
        <translation>تفتقر خطوط الملصق إلى أحد محارف هذا النص.</translation>
    </message>
    <message>
        <source>Left out to fit: %1.</source>
        <translation>حُذف لضيق المكان: %1.</translation>
    </message>
</context>
<context>
    <name>updatefacts::FindingsModel</name>
    <message>
        <source>Where</source>
        <translation>الموضع</translation>
    </message>
    <message>
        <source>What</source>
        <translation>الوصف</translation>
    </message>
    <message>
        <source>Rule</source>
        <translation>القاعدة</translation>
    </message>
</context>
<context>
    <name>updatefacts::FindingsPane</name>
    <message>
        <source>Findings</source>
        <translation>نتائج الفحص</translation>
    </message>
    <message>
        <source>&amp;Readiness ...</source>
        <translation>&amp;الجاهزية ...</translation>
    </message>
    <message numerus="yes">
        <source>%n error(s)</source>
        <translation>
            <numerusform>%n خطأ</numerusform>
            <numerusform>خطأ واحد (%n)</numerusform>
            <numerusform>خطآن (%n)</numerusform>
            <numerusform>%n أخطاء</numerusform>
            <numerusform>%n خطأً</numerusform>
            <numerusform>%n خطأ</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n warning(s)</source>
        <translation>
            <numerusform>%n تحذير</numerusform>
            <numerusform>تحذير واحد (%n)</numerusform>
            <numerusform>تحذيران (%n)</numerusform>
            <numerusform>%n تحذيرات</numerusform>
            <numerusform>%n تحذيرًا</numerusform>
            <numerusform>%n تحذير</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n note(s)</source>
        <translation>
            <numerusform>%n ملاحظة</numerusform>
            <numerusform>ملاحظة واحدة (%n)</numerusform>
            <numerusform>ملاحظتان (%n)</numerusform>
            <numerusform>%n ملاحظات</numerusform>
            <numerusform>%n ملاحظة</numerusform>
            <numerusform>%n ملاحظة</numerusform>
        </translation>
    </message>
    <message>
        <source>Schemes</source>
        <translation>برامج الامتثال</translation>
    </message>
    <message numerus="yes">
        <source>%n scheme(s)</source>
        <translation>
            <numerusform>%n برنامج امتثال</numerusform>
            <numerusform>برنامج امتثال واحد (%n)</numerusform>
            <numerusform>برنامجا امتثال (%n)</numerusform>
            <numerusform>%n برامج امتثال</numerusform>
            <numerusform>%n برنامج امتثال</numerusform>
            <numerusform>%n برنامج امتثال</numerusform>
        </translation>
    </message>
    <message>
        <source>Errors stop export and print.</source>
        <translation>الأخطاء تمنع التصدير والطباعة.</translation>
    </message>
    <message>
        <source>Nothing stops export and print.</source>
        <translation>لا شيء يمنع التصدير والطباعة.</translation>
    </message>
</context>
<context>
    <name>updatefacts::FormPage</name>
    <message>
        <source>&amp;Next: %1</source>
        <translation>&amp;التالي: %1</translation>
    </message>
</context>
<context>
    <name>updatefacts::FormPane</name>
    <message>
        <source>Sections</source>
        <translation>الأقسام</translation>
    </message>
    <message numerus="yes">
        <source>%n finding(s)</source>
        <translation>
            <numerusform>%n نتيجة</numerusform>
            <numerusform>نتيجة واحدة (%n)</numerusform>
            <numerusform>نتيجتان (%n)</numerusform>
            <numerusform>%n نتائج</numerusform>
            <numerusform>%n نتيجة</numerusform>
            <numerusform>%n نتيجة</numerusform>
        </translation>
    </message>
    <message>
        <source>empty</source>
        <translation>فارغ</translation>
    </message>
    <message>
        <source>done</source>
        <translation>مكتمل</translation>
    </message>
</context>
<context>
    <name>updatefacts::LanguageButton</name>
    <message>
        <source>The disclosure&apos;s own</source>
        <translation>لغة الإقرار</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>name of a language, its tag</comment>
        <translation>%1 (%2)</translation>
    </message>
</context>
<context>
    <name>updatefacts::LineEditor</name>
    <message>
        <source>such as %1</source>
        <translation>مثال: ‎%1</translation>
    </message>
    <message>
        <source>&amp;Now</source>
        <translation>&amp;الآن</translation>
    </message>
</context>
<context>
    <name>updatefacts::ListRows</name>
    <message>
        <source>Add: %1</source>
        <comment>%1 is what is added, such as Representative</comment>
        <translation>إضافة: %1</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>Representative 2</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>Take out</source>
        <translation>حذف</translation>
    </message>
    <message>
        <source>Take out %1</source>
        <translation>حذف %1</translation>
    </message>
    <message>
        <source>change of %1</source>
        <translation>تغيير «%1»</translation>
    </message>
</context>
<context>
    <name>updatefacts::LocalizedEditor</name>
    <message>
        <source>Add a language</source>
        <translation>إضافة لغة</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>question, language</comment>
        <translation>%1، %2</translation>
    </message>
    <message>
        <source>Languages of %1</source>
        <translation>لغات «%1»</translation>
    </message>
    <message>
        <source>Add a language to %1</source>
        <translation>إضافة لغة إلى «%1»</translation>
    </message>
</context>
<context>
    <name>updatefacts::MakeEditor</name>
    <message>
        <source>Yes</source>
        <translation>نعم</translation>
    </message>
    <message>
        <source>No</source>
        <translation>لا</translation>
    </message>
    <message>
        <source>days</source>
        <translation>يوم</translation>
    </message>
    <message>
        <source>years</source>
        <translation>سنة</translation>
    </message>
</context>
<context>
    <name>updatefacts::Mend</name>
    <message>
        <source>Write %1</source>
        <translation>كتابة «‎%1‎»</translation>
    </message>
    <message>
        <source>Take it out</source>
        <translation>حذف</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>الآن</translation>
    </message>
    <message>
        <source>This is the first</source>
        <translation>هذه أول مرة</translation>
    </message>
</context>
<context>
    <name>updatefacts::NoticeRow</name>
    <message>
        <source>Error: %1</source>
        <translation>خطأ: %1</translation>
    </message>
    <message>
        <source>Warning: %1</source>
        <translation>تحذير: %1</translation>
    </message>
    <message>
        <source>Close this message</source>
        <translation>إغلاق هذه الرسالة</translation>
    </message>
</context>
<context>
    <name>updatefacts::OutputDialog</name>
    <message numerus="yes">
        <source>Export %n disclosure(s)</source>
        <translation>
            <numerusform>تصدير %n إقرار</numerusform>
            <numerusform>تصدير إقرار واحد (%n)</numerusform>
            <numerusform>تصدير إقرارين (%n)</numerusform>
            <numerusform>تصدير %n إقرارات</numerusform>
            <numerusform>تصدير %n إقرارًا</numerusform>
            <numerusform>تصدير %n إقرار</numerusform>
        </translation>
    </message>
    <message>
        <source>Files that &amp;will be written</source>
        <translation>الملفات التي &amp;ستُكتب</translation>
    </message>
    <message>
        <source>&amp;Open the folder</source>
        <translation>&amp;فتح المجلد</translation>
    </message>
    <message>
        <source>&amp;Export</source>
        <translation>&amp;تصدير</translation>
    </message>
    <message>
        <source>&amp;Labels</source>
        <translation>&amp;الملصقات</translation>
    </message>
    <message>
        <source>Labels</source>
        <translation>الملصقات</translation>
    </message>
    <message>
        <source>L&amp;anguages</source>
        <translation>&amp;اللغات</translation>
    </message>
    <message>
        <source>Languages; none means the disclosure&apos;s own</source>
        <translation>اللغات؛ دون اختيار تُستخدم لغة الإقرار</translation>
    </message>
    <message>
        <source>None: the disclosure&apos;s own</source>
        <translation>دون اختيار: لغة الإقرار</translation>
    </message>
    <message>
        <source>&amp;Formats</source>
        <translation>&amp;الصيغ</translation>
    </message>
    <message>
        <source>PDF, for print</source>
        <translation>PDF، للطباعة</translation>
    </message>
    <message>
        <source>SVG, for design</source>
        <translation>SVG، للتصميم</translation>
    </message>
    <message>
        <source>PNG, for screens</source>
        <translation>PNG، للشاشات</translation>
    </message>
    <message>
        <source>PNG in black and white, for electronic labels</source>
        <translation>PNG بالأسود والأبيض، لملصقات الأرفف الإلكترونية</translation>
    </message>
    <message>
        <source>PNG in black, white and red, for electronic labels</source>
        <translation>PNG بالأسود والأبيض والأحمر، لملصقات الأرفف الإلكترونية</translation>
    </message>
    <message>
        <source>ZPL, for thermal printers</source>
        <translation>ZPL، للطابعات الحرارية</translation>
    </message>
    <message>
        <source>&amp;Resolution of the printer</source>
        <translation>&amp;دقة الطابعة</translation>
    </message>
    <message>
        <source>As each label asks</source>
        <translation>حسب ما يتطلبه كل ملصق</translation>
    </message>
    <message>
        <source>%1 dots per inch</source>
        <translation>%1 نقطة في البوصة</translation>
    </message>
    <message>
        <source>&amp;Browse ...</source>
        <translation>&amp;استعراض ...</translation>
    </message>
    <message>
        <source>Fol&amp;der</source>
        <translation>&amp;المجلد</translation>
    </message>
    <message>
        <source>As a co&amp;mmand</source>
        <translation>&amp;كأمر</translation>
    </message>
    <message>
        <source>%1 (is replaced)</source>
        <translation>‎%1‎ (سيُستبدل)</translation>
    </message>
    <message>
        <source>Choose at least one label, one format and a folder.</source>
        <translation>اختر ملصقًا واحدًا وصيغة واحدة على الأقل ومجلدًا.</translation>
    </message>
    <message>
        <source>Folder for the labels</source>
        <translation>مجلد الملصقات</translation>
    </message>
    <message>
        <source>&amp;Stop</source>
        <translation>&amp;إيقاف</translation>
    </message>
    <message>
        <source>Making the labels and reading them back ...</source>
        <translation>جارٍ إنشاء الملصقات والتحقق منها بإعادة قراءتها ...</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>&amp;إغلاق</translation>
    </message>
    <message>
        <source>Stopped; nothing was written.</source>
        <translation>أُوقفت العملية؛ لم يُكتب شيء.</translation>
    </message>
    <message>
        <source>Nothing was written. %1</source>
        <translation>لم يُكتب شيء. %1</translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) written to %1.</source>
        <translation>
            <numerusform>كُتب %n ملف في ‎%1‎.</numerusform>
            <numerusform>كُتب ملف واحد (%n) في ‎%1‎.</numerusform>
            <numerusform>كُتب ملفان (%n) في ‎%1‎.</numerusform>
            <numerusform>كُتبت %n ملفات في ‎%1‎.</numerusform>
            <numerusform>كُتب %n ملفًا في ‎%1‎.</numerusform>
            <numerusform>كُتب %n ملف في ‎%1‎.</numerusform>
        </translation>
    </message>
    <message>
        <source>Files that will be written</source>
        <translation>الملفات التي ستُكتب</translation>
    </message>
    <message>
        <source>All o&amp;n one label</source>
        <translation>الكل على ملصق &amp;واحد</translation>
    </message>
    <message>
        <source>Cop&amp;y</source>
        <translation>&amp;نسخ</translation>
    </message>
</context>
<context>
    <name>updatefacts::PreviewPane</name>
    <message>
        <source>Preview</source>
        <translation>معاينة</translation>
    </message>
    <message>
        <source>&amp;Label</source>
        <translation>&amp;الملصق</translation>
    </message>
    <message>
        <source>L&amp;anguage</source>
        <translation>&amp;اللغة</translation>
    </message>
    <message>
        <source>Reading it back ...</source>
        <translation>جارٍ التحقق بإعادة القراءة ...</translation>
    </message>
    <message>
        <source>Read back: it prints what the disclosure says.</source>
        <translation>تم التحقق بإعادة القراءة: يطبع الملصق ما يقوله الإقرار.</translation>
    </message>
    <message>
        <source>The label appears when the errors are mended.</source>
        <translation>يظهر الملصق عند إصلاح الأخطاء.</translation>
    </message>
    <message numerus="yes">
        <source>%n answer(s) more and the label appears.</source>
        <translation>
            <numerusform>لم تبقَ إجابات (%n) ويظهر الملصق.</numerusform>
            <numerusform>بقيت إجابة واحدة (%n) ويظهر الملصق.</numerusform>
            <numerusform>بقيت إجابتان (%n) ويظهر الملصق.</numerusform>
            <numerusform>بقيت %n إجابات ويظهر الملصق.</numerusform>
            <numerusform>بقيت %n إجابة ويظهر الملصق.</numerusform>
            <numerusform>بقيت %n إجابة ويظهر الملصق.</numerusform>
        </translation>
    </message>
    <message>
        <source> &lt;a href=&quot;#first&quot;&gt;Go to the first&lt;/a&gt;</source>
        <translation> &lt;a href=&quot;#first&quot;&gt;انتقل إلى الأول&lt;/a&gt;</translation>
    </message>
</context>
<context>
    <name>updatefacts::PreviewSheet</name>
    <message>
        <source>The label</source>
        <translation>الملصق</translation>
    </message>
    <message>
        <source>The label will stand here.</source>
        <translation>سيظهر الملصق هنا.</translation>
    </message>
</context>
<context>
    <name>updatefacts::PrintLabel</name>
    <message>
        <source>Print</source>
        <translation>طباعة</translation>
    </message>
    <message>
        <source>The label is printed in its true size. In the printer&apos;s dialog choose 100 % and switch &quot;fit to page&quot; off; otherwise the code may not be read.</source>
        <translation>يُطبع الملصق بحجمه الفعلي. اختر 100% في مربع حوار الطابعة وأوقف «ملاءمة الصفحة»؛ وإلا فقد تتعذر قراءة الرمز.</translation>
    </message>
    <message>
        <source>Print a page with &amp;rulers instead, to check the printer</source>
        <translation>طباعة صفحة بها &amp;مسطرتان بدلًا من ذلك، لفحص الطابعة</translation>
    </message>
    <message>
        <source>There is no printer. Export the label as PDF, or set up a printer first.</source>
        <translation>لا توجد طابعة. صدّر الملصق بصيغة PDF، أو أعدّ طابعة أولًا.</translation>
    </message>
    <message>
        <source>The printer did not take the job.</source>
        <translation>لم تقبل الطابعة مهمة الطباعة.</translation>
    </message>
    <message>
        <source>Both rulers are 100 mm long. If they are not, the printer scales: choose 100 % and switch &quot;fit to page&quot; off.</source>
        <translation>طول كل من المسطرتين 100 مم. إن لم يكن كذلك فالطابعة تغيّر المقاس: اختر 100% وأوقف «ملاءمة الصفحة».</translation>
    </message>
</context>
<context>
    <name>updatefacts::Program</name>
    <message>
        <source>New disclosure</source>
        <translation>إقرار جديد</translation>
    </message>
    <message>
        <source>Open disclosures</source>
        <translation>فتح إقرارات</translation>
    </message>
    <message>
        <source>Disclosures (*.yaml *.yml);;All files (*)</source>
        <translation>الإقرارات (*.yaml *.yml);;كل الملفات (*)</translation>
    </message>
    <message>
        <source>Example</source>
        <translation>مثال</translation>
    </message>
</context>
<context>
    <name>updatefacts::ReadinessDialog</name>
    <message>
        <source>Ready</source>
        <translation>جاهز</translation>
    </message>
    <message numerus="yes">
        <source>%n thing(s) to mend</source>
        <translation>
            <numerusform>%n أمر للتصحيح</numerusform>
            <numerusform>أمر واحد (%n) للتصحيح</numerusform>
            <numerusform>أمران (%n) للتصحيح</numerusform>
            <numerusform>%n أمور للتصحيح</numerusform>
            <numerusform>%n أمرًا للتصحيح</numerusform>
            <numerusform>%n أمر للتصحيح</numerusform>
        </translation>
    </message>
    <message>
        <source>The disclosure itself has errors</source>
        <translation>في الإقرار نفسه أخطاء</translation>
    </message>
    <message>
        <source>Not made for such a device</source>
        <translation>غير مخصص لمثل هذا الجهاز</translation>
    </message>
    <message>
        <source>Readiness</source>
        <translation>الجاهزية</translation>
    </message>
    <message>
        <source>What each scheme asks of the statement, and what is still missing. This helps to prepare; it is no legal advice.</source>
        <translation>ما يطلبه كل برنامج امتثال من الإقرار، وما لا يزال ناقصًا. هذا للمساعدة في التحضير، وليس استشارة قانونية.</translation>
    </message>
    <message>
        <source>Scheme</source>
        <translation>برنامج الامتثال</translation>
    </message>
    <message>
        <source>State</source>
        <translation>الحالة</translation>
    </message>
    <message>
        <source>Schemes and what they ask for</source>
        <translation>برامج الامتثال وما تطلبه</translation>
    </message>
</context>
<context>
    <name>updatefacts::RecentFiles</name>
    <message>
        <source>%1  %2 – %3</source>
        <comment>number, file, folder</comment>
        <translation>%1  %2 – %3</translation>
    </message>
    <message>
        <source>No recent files</source>
        <translation>لا توجد ملفات أخيرة</translation>
    </message>
    <message>
        <source>&amp;Clear list</source>
        <translation>&amp;مسح القائمة</translation>
    </message>
</context>
<context>
    <name>updatefacts::SourceChip</name>
    <message>
        <source>%1 asks for this: %2</source>
        <translation>يطلب ‎%1‎ ذلك: %2</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>updatefacts::StartWindow</name>
    <message>
        <source>A camera: updates guaranteed until a date</source>
        <translation>كاميرا: تحديثات مضمونة حتى تاريخ محدد</translation>
    </message>
    <message>
        <source>A doorbell: updates planned, not guaranteed</source>
        <translation>جرس باب: تحديثات مخطط لها، غير مضمونة</translation>
    </message>
    <message>
        <source>A smart plug: no date promised</source>
        <translation>قابس ذكي: لا وعد بتاريخ</translation>
    </message>
    <message>
        <source>A bulb: cannot be updated</source>
        <translation>مصباح: لا يمكن تحديثه</translation>
    </message>
    <message>
        <source>A router: updates have ended</source>
        <translation>جهاز توجيه: انتهت التحديثات</translation>
    </message>
    <message>
        <source>Update Facts</source>
        <translation>Update Facts</translation>
    </message>
    <message>
        <source>Say how your product gets security updates, until when and how firmly, and get a label that shoppers understand.</source>
        <translation>اذكر كيف يتلقى منتجك التحديثات الأمنية، وحتى متى، وما مدى الالتزام بها، واحصل على ملصق يفهمه المشترون.</translation>
    </message>
    <message>
        <source>&amp;New disclosure</source>
        <translation>إقرار &amp;جديد</translation>
    </message>
    <message>
        <source>&amp;Open ...</source>
        <translation>&amp;فتح ...</translation>
    </message>
    <message>
        <source>&amp;Recent files</source>
        <translation>الملفات &amp;الأخيرة</translation>
    </message>
    <message>
        <source>None yet. Drop a file here to open it.</source>
        <translation>لا توجد بعد. أفلت ملفًا هنا لفتحه.</translation>
    </message>
    <message>
        <source>Examples to look at, or to start from</source>
        <translation>أمثلة للاطلاع أو للبدء منها</translation>
    </message>
    <message>
        <source>Recent files</source>
        <translation>الملفات الأخيرة</translation>
    </message>
</context>
<context>
    <name>updatefacts::TemplateBox</name>
    <message>
        <source>%1 × %2 mm</source>
        <translation>%1 × %2 مم</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>name of a label, its size</comment>
        <translation>%1، %2</translation>
    </message>
</context>
<context>
    <name>updatefacts::TemplateTitle</name>
    <message>
        <source>Full facts panel for packaging</source>
        <translation>لوحة كاملة للعبوة</translation>
    </message>
    <message>
        <source>Wide compact strip for boxes</source>
        <translation>شريط عريض للصناديق</translation>
    </message>
    <message>
        <source>Shelf-edge label</source>
        <translation>ملصق الرف</translation>
    </message>
    <message>
        <source>Small square tag, date and QR only</source>
        <translation>بطاقة مربعة صغيرة، تاريخ وQR فقط</translation>
    </message>
    <message>
        <source>4 x 6 inch label, thermal printer</source>
        <translation>ملصق 4 × 6 بوصات، طابعة حرارية</translation>
    </message>
    <message>
        <source>Electronic shelf label, 400 x 300 dots</source>
        <translation>ملصق رف إلكتروني، 400 × 300 نقطة</translation>
    </message>
    <message>
        <source>Electronic shelf label, 296 x 128 dots</source>
        <translation>ملصق رف إلكتروني، 296 × 128 نقطة</translation>
    </message>
    <message>
        <source>Fact sheet, A4</source>
        <translation>ورقة البيانات، A4</translation>
    </message>
    <message>
        <source>Fact sheet, US Letter</source>
        <translation>ورقة البيانات، US Letter</translation>
    </message>
    <message>
        <source>maker and model</source>
        <translation>الصانع والطراز</translation>
    </message>
    <message>
        <source>title</source>
        <translation>العنوان الرئيسي</translation>
    </message>
    <message>
        <source>address</source>
        <translation>العنوان</translation>
    </message>
    <message>
        <source>time bar</source>
        <translation>شريط المدة</translation>
    </message>
    <message>
        <source>length of the period</source>
        <translation>طول المدة</translation>
    </message>
    <message>
        <source>model</source>
        <translation>الطراز</translation>
    </message>
    <message>
        <source>fingerprint</source>
        <translation>البصمة</translation>
    </message>
    <message>
        <source>explanation</source>
        <translation>الشرح</translation>
    </message>
</context>
<context>
    <name>updatefacts::ZoomButton</name>
    <message>
        <source>Zoom</source>
        <translation>التكبير</translation>
    </message>
    <message>
        <source>Fit</source>
        <translation>ملاءمة</translation>
    </message>
    <message>
        <source>True size (100 %)</source>
        <translation>الحجم الفعلي (100%)</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1%</translation>
    </message>
</context>
</TS>
