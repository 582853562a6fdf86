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
    <name>updatefacts::AskAddress</name>
    <message>
        <source>It does not answer in time.</source>
        <translation>لا تجيب في الوقت المحدد.</translation>
    </message>
    <message>
        <source>There is no such host.</source>
        <translation>لا يوجد مضيف كهذا.</translation>
    </message>
    <message>
        <source>Its certificate is not valid, or it has none.</source>
        <translation>شهادتها غير صالحة، أو لا شهادة لها.</translation>
    </message>
    <message>
        <source>It redirects again and again.</source>
        <translation>يعيد التوجيه مرة بعد مرة.</translation>
    </message>
    <message>
        <source>It leads on to an address that is not https.</source>
        <translation>تقود إلى عنوان ليس https.</translation>
    </message>
    <message>
        <source>It does not answer: %1</source>
        <translation>لا تجيب: %1</translation>
    </message>
    <message>
        <source>The server answers, but there is no page (%1).</source>
        <translation>يجيب الخادم، لكن لا توجد صفحة (%1).</translation>
    </message>
    <message>
        <source>The server answers with an error (%1).</source>
        <translation>يجيب الخادم بخطأ (%1).</translation>
    </message>
    <message>
        <source>It answers, and leads on to %1.</source>
        <translation>تجيب، وتقود إلى %1.</translation>
    </message>
    <message>
        <source>It answers.</source>
        <translation>تجيب.</translation>
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
    <name>updatefacts::CodeTarget</name>
    <message>
        <source>Where the code leads</source>
        <translation>وجهة الرمز</translation>
    </message>
    <message>
        <source>&amp;Does it answer?</source>
        <translation>&amp;هل يجيب؟</translation>
    </message>
    <message>
        <source>Asking ...</source>
        <translation>جارٍ السؤال ...</translation>
    </message>
</context>
<context>
    <name>updatefacts::ColumnPreview</name>
    <message>
        <source>GTIN</source>
        <translation>GTIN</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>الطراز</translation>
    </message>
    <message>
        <source>File of the disclosure</source>
        <translation>ملف الإقرار</translation>
    </message>
    <message>
        <source>Item number</source>
        <translation>رقم الصنف</translation>
    </message>
    <message>
        <source>Price</source>
        <translation>السعر</translation>
    </message>
    <message>
        <source>Unit price</source>
        <translation>سعر الوحدة</translation>
    </message>
    <message>
        <source>Aisle</source>
        <translation>الممر</translation>
    </message>
    <message>
        <source>Copies</source>
        <translation>النسخ</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>اللغة</translation>
    </message>
    <message>
        <source>Label</source>
        <translation>الملصق</translation>
    </message>
    <message>
        <source>First rows of the price list</source>
        <translation>الصفوف الأولى من قائمة الأسعار</translation>
    </message>
    <message>
        <source>What it gives</source>
        <translation>الناتج</translation>
    </message>
    <message>
        <source>leave out</source>
        <translation>تجاهل</translation>
    </message>
    <message>
        <source>Maker</source>
        <translation>المصنّع</translation>
    </message>
    <message>
        <source>Can be read</source>
        <translation>يمكن قراءته</translation>
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
    <name>updatefacts::Completeness</name>
    <message>
        <source>Complete.</source>
        <translation>مكتمل.</translation>
    </message>
    <message>
        <source>Complete for %1.</source>
        <translation>مكتمل من أجل %1.</translation>
    </message>
    <message>
        <source>Not checked: %1.</source>
        <translation>لم يُفحص: %1.</translation>
    </message>
</context>
<context>
    <name>updatefacts::ConnectDialog</name>
    <message>
        <source>Price list from a database</source>
        <translation>قائمة أسعار من قاعدة بيانات</translation>
    </message>
    <message>
        <source>&amp;Database</source>
        <translation>&amp;قاعدة البيانات</translation>
    </message>
    <message>
        <source>&amp;Query (SQL)</source>
        <translation>&amp;الاستعلام (SQL)</translation>
    </message>
    <message>
        <source>sqlite:FILE, postgresql://USER@HOST/DATABASE or odbc:NAME. The password comes from UPDATEFACTS_DB_PASSWORD or a password file, never from here.</source>
        <translation>sqlite:الملف أو postgresql://المستخدم@الخادم/القاعدة أو odbc:الاسم. تأتي كلمة المرور من UPDATEFACTS_DB_PASSWORD أو من ملف كلمة المرور، ولا تُكتب هنا أبدًا.</translation>
    </message>
    <message>
        <source>&amp;Open</source>
        <translation>&amp;فتح</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
</context>
<context>
    <name>updatefacts::DateEditor</name>
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
    <message>
        <source>such as Feb 2031, +5 years</source>
        <translation>مثال: فبراير 2031، ‎+5 سنوات</translation>
    </message>
    <message>
        <source>such as 31 Jan 2031</source>
        <translation>مثال: 31 يناير 2031</translation>
    </message>
    <message>
        <source>Choose from a calendar (Alt+Down)</source>
        <translation>الاختيار من تقويم (Alt+Down)</translation>
    </message>
    <message numerus="yes">
        <source>+%n year(s)</source>
        <translation>
            <numerusform>‎+%n سنة</numerusform>
            <numerusform>سنة (‎+%n)</numerusform>
            <numerusform>سنتان (‎+%n)</numerusform>
            <numerusform>‎+%n سنوات</numerusform>
            <numerusform>‎+%n سنة</numerusform>
            <numerusform>‎+%n سنة</numerusform>
        </translation>
    </message>
    <message>
        <source>Counted from: %1</source>
        <translation>محسوبة من: %1</translation>
    </message>
    <message>
        <source>to %1</source>
        <translation>حتى %1</translation>
    </message>
    <message>
        <source>= %1</source>
        <comment>a date that was understood</comment>
        <translation>= %1</translation>
    </message>
</context>
<context>
    <name>updatefacts::DifferencesDialog</name>
    <message>
        <source>(nothing)</source>
        <translation>(لا شيء)</translation>
    </message>
    <message>
        <source>The whole file</source>
        <translation>الملف كله</translation>
    </message>
    <message>
        <source>Two versions</source>
        <translation>نسختان</translation>
    </message>
    <message>
        <source>Both versions give the same answers.</source>
        <translation>النسختان تعطيان الإجابات نفسها.</translation>
    </message>
    <message numerus="yes">
        <source>These answers differ (%n):</source>
        <translation>
            <numerusform>هذه الإجابات مختلفة (%n):</numerusform>
            <numerusform>هذه الإجابة مختلفة (%n):</numerusform>
            <numerusform>هاتان الإجابتان مختلفتان (%n):</numerusform>
            <numerusform>هذه الإجابات مختلفة (%n):</numerusform>
            <numerusform>هذه الإجابات مختلفة (%n):</numerusform>
            <numerusform>هذه الإجابات مختلفة (%n):</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Load the file&apos;s version</source>
        <translation>&amp;تحميل نسخة الملف</translation>
    </message>
    <message>
        <source>&amp;Keep mine</source>
        <translation>&amp;الاحتفاظ بنسختي</translation>
    </message>
    <message>
        <source>Save mine under &amp;another name ...</source>
        <translation>حفظ نسختي &amp;باسم آخر ...</translation>
    </message>
    <message>
        <source>Question</source>
        <translation>السؤال</translation>
    </message>
    <message>
        <source>In the file</source>
        <translation>في الملف</translation>
    </message>
    <message>
        <source>In this window</source>
        <translation>في هذه النافذة</translation>
    </message>
    <message>
        <source>What differs</source>
        <translation>أوجه الاختلاف</translation>
    </message>
</context>
<context>
    <name>updatefacts::DisclosureModel</name>
    <message>
        <source>The change was not made.</source>
        <translation>لم يُجرَ التغيير.</translation>
    </message>
    <message>
        <source>Other answers would have been lost with it.</source>
        <translation>كانت إجابات أخرى ستضيع بسببه.</translation>
    </message>
    <message>
        <source>Nothing can be changed here: the file cannot be read.</source>
        <translation>لا يمكن تغيير شيء هنا: تتعذر قراءة الملف.</translation>
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
        <source>Throw it away</source>
        <translation>تجاهل</translation>
    </message>
    <message>
        <source>The file cannot be read as a disclosure: %1 (line %2, column %3). Fix it in a text editor; it is then read again.</source>
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
        <source>This file is open in another window of this program as well. Close one of them before you change it.</source>
        <translation>هذا الملف مفتوح أيضًا في نافذة أخرى لهذا التطبيق. أغلق إحدى النافذتين قبل تغييره.</translation>
    </message>
    <message>
        <source>This work was not saved when the program last ended, and the file has been changed since.</source>
        <translation>لم يكن هذا العمل محفوظًا عند انتهاء التطبيق آخر مرة، وقد عُدّل الملف منذ ذلك الحين.</translation>
    </message>
    <message>
        <source>Another window of this program has changed this file.</source>
        <translation>عدّلت نافذة أخرى لهذا التطبيق هذا الملف.</translation>
    </message>
    <message>
        <source>Show the differences ...</source>
        <translation>عرض الاختلافات ...</translation>
    </message>
    <message>
        <source>loading the file&apos;s version</source>
        <translation>تحميل نسخة الملف</translation>
    </message>
    <message>
        <source>Throw it away ...</source>
        <translation>تجاهل ...</translation>
    </message>
    <message>
        <source>Throw away what was not saved in %1? The file stays as it is. You can undo this until you close the window.</source>
        <translation>هل تريد تجاهل ما لم يُحفظ في ‎%1‎؟ يبقى الملف كما هو. يمكنك التراجع عن ذلك ما لم تغلق النافذة.</translation>
    </message>
    <message>
        <source>Throw away %1? It goes to the wastebasket.</source>
        <translation>هل تريد تجاهل ‎%1‎؟ سيُنقل إلى سلة المهملات.</translation>
    </message>
    <message>
        <source>The wastebasket cannot be used. Close the window to be asked whether to save.</source>
        <translation>لا يمكن استخدام سلة المهملات. أغلق النافذة ليسألك التطبيق هل تريد الحفظ.</translation>
    </message>
    <message>
        <source>Pu&amp;blish ...</source>
        <translation>&amp;نشر ...</translation>
    </message>
    <message>
        <source>&amp;Find a question ...</source>
        <translation>&amp;البحث عن سؤال ...</translation>
    </message>
    <message>
        <source>Copy the &amp;label</source>
        <translation>نسخ ال&amp;ملصق</translation>
    </message>
    <message>
        <source>&amp;Larger</source>
        <translation>&amp;أكبر</translation>
    </message>
    <message>
        <source>&amp;Smaller</source>
        <translation>أ&amp;صغر</translation>
    </message>
    <message>
        <source>&amp;Usual size</source>
        <translation>الحجم &amp;المعتاد</translation>
    </message>
    <message>
        <source>Label &amp;beside the form</source>
        <translation>الملصق &amp;بجانب النموذج</translation>
    </message>
    <message>
        <source>Te&amp;xt size</source>
        <translation>&amp;حجم النص</translation>
    </message>
    <message>
        <source>&amp;Readiness</source>
        <translation>ال&amp;جاهزية</translation>
    </message>
    <message>
        <source>What is &amp;law where</source>
        <translation>ما يفرضه &amp;القانون وأين</translation>
    </message>
    <message>
        <source>&amp;Keyboard shortcuts</source>
        <translation>اختصارات &amp;لوحة المفاتيح</translation>
    </message>
    <message>
        <source>Label</source>
        <translation>الملصق</translation>
    </message>
    <message>
        <source>This file is published and stays as it is. Changes go into its next revision.</source>
        <translation>هذا الملف منشور ويبقى كما هو. توضع التغييرات في مراجعته التالية.</translation>
    </message>
    <message>
        <source>Make the next revision</source>
        <translation>إنشاء المراجعة التالية</translation>
    </message>
    <message>
        <source>This file is published and stays as it is; your change cannot be saved in it.</source>
        <translation>هذا الملف منشور ويبقى كما هو؛ لا يمكن حفظ تغييرك فيه.</translation>
    </message>
    <message>
        <source>Make this revision %1</source>
        <translation>اجعل هذه المراجعة %1</translation>
    </message>
    <message>
        <source>Undo the change</source>
        <translation>التراجع عن التغيير</translation>
    </message>
    <message>
        <source>next revision</source>
        <translation>المراجعة التالية</translation>
    </message>
    <message>
        <source>This is revision %1 now; save it as a file of its own. What was promised can be extended, not shortened or weakened.</source>
        <translation>هذه الآن المراجعة %1؛ احفظها في ملف مستقل. ما وُعد به يمكن توسيعه، لا تقصيره أو إضعافه.</translation>
    </message>
    <message>
        <source>The next revision follows a file: fix the errors and publish or save this one first.</source>
        <translation>تُبنى المراجعة التالية على ملف: صحّح الأخطاء وانشر هذا الإقرار أو احفظه أولًا.</translation>
    </message>
    <message>
        <source>What was promised can be extended here, not shortened or weakened. Save this revision as a file of its own.</source>
        <translation>ما وُعد به يمكن توسيعه هنا، لا تقصيره أو إضعافه. احفظ هذه المراجعة في ملف مستقل.</translation>
    </message>
    <message>
        <source>Published as revision %1: %2</source>
        <translation>نُشرت المراجعة %1: ‎%2</translation>
    </message>
    <message>
        <source>Fingerprint %1</source>
        <translation>البصمة: ‎%1</translation>
    </message>
    <message>
        <source>Export the labels now: those made before publishing show another # number.</source>
        <translation>صدّر الملصقات الآن: الملصقات التي أُنشئت قبل النشر تحمل رقم # آخر.</translation>
    </message>
    <message>
        <source>This PDF file carries no disclosure.</source>
        <translation>لا يحمل ملف PDF هذا أي إقرار.</translation>
    </message>
    <message>
        <source>This is a picture, not a disclosure.</source>
        <translation>هذه صورة وليست إقرارًا.</translation>
    </message>
    <message>
        <source>This is a file of another kind, not a disclosure.</source>
        <translation>هذا ملف من نوع آخر وليس إقرارًا.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; was not opened. %2 Open the YAML file of the disclosure, or a label (PDF, SVG) that this program has made.</source>
        <translation>لم يُفتح «‎%1‎». %2 افتح ملف YAML الخاص بالإقرار، أو ملصقًا (PDF أو SVG) أنشأه هذا التطبيق.</translation>
    </message>
    <message>
        <source>Disclosure of %1</source>
        <translation>إقرار ‎%1</translation>
    </message>
    <message>
        <source>This disclosure was inside the label %1. Save it as a file of its own.</source>
        <translation>كان هذا الإقرار داخل الملصق ‎%1‎. احفظه في ملف مستقل.</translation>
    </message>
    <message>
        <source>This file is empty.</source>
        <translation>هذا الملف فارغ.</translation>
    </message>
    <message>
        <source>Begin a disclosure in it</source>
        <translation>بدء إقرار فيه</translation>
    </message>
    <message>
        <source>beginning</source>
        <translation>البدء</translation>
    </message>
    <message>
        <source>Not saved: the file would not say what the form shows. Undo the last change, then save again.</source>
        <translation>لم يُحفظ: لن يقول الملف ما يعرضه النموذج. تراجع عن آخر تغيير ثم احفظ من جديد.</translation>
    </message>
    <message>
        <source>Not saved: this file cannot be read as a disclosure.</source>
        <translation>لم يُحفظ: تتعذر قراءة هذا الملف كإقرار.</translation>
    </message>
    <message>
        <source>Not saved: choose which version counts.</source>
        <translation>لم يُحفظ: اختر النسخة المعتمدة.</translation>
    </message>
    <message>
        <source>Not saved: %1 is open in another window. Close it there first, or choose another name.</source>
        <translation>لم يُحفظ: ‎%1‎ مفتوح في نافذة أخرى. أغلقه هناك أولًا، أو اختر اسمًا آخر.</translation>
    </message>
    <message>
        <source>Readiness</source>
        <translation>الجاهزية</translation>
    </message>
    <message numerus="yes">
        <source>%1 and %n more</source>
        <translation>
            <numerusform>%1 فقط (%n)</numerusform>
            <numerusform>%1 وواحد آخر (%n)</numerusform>
            <numerusform>%1 واثنان آخران (%n)</numerusform>
            <numerusform>%1 و%n أخرى</numerusform>
            <numerusform>%1 و%n أخرى</numerusform>
            <numerusform>%1 و%n أخرى</numerusform>
        </translation>
    </message>
    <message>
        <source>These labels were made before publishing and show another # number: %1 (in %2).</source>
        <translation>صُنعت هذه الملصقات قبل النشر وتُظهر رقمًا آخر بعد #: %1 (في %2).</translation>
    </message>
    <message>
        <source>Make these again yourself, because they have a price or were made in another way: %1.</source>
        <translation>أعد صنع هذه بنفسك، لأنها تحمل سعرًا أو صُنعت بطريقة أخرى: %1.</translation>
    </message>
    <message>
        <source>Make them again</source>
        <translation>إعادة صنعها</translation>
    </message>
    <message>
        <source>Making the labels and reading them back ...</source>
        <translation>جارٍ إنشاء الملصقات والتحقق منها بإعادة قراءتها ...</translation>
    </message>
    <message>
        <source>The labels were not made again. %1</source>
        <translation>لم تُصنع الملصقات من جديد. %1</translation>
    </message>
    <message numerus="yes">
        <source>%n label file(s) made again in %1.</source>
        <translation>
            <numerusform>لم يُعَد صنع أي ملف ملصق في %1 (%n).</numerusform>
            <numerusform>أُعيد صنع ملف ملصق واحد في %1 (%n).</numerusform>
            <numerusform>أُعيد صنع ملفي ملصقات في %1 (%n).</numerusform>
            <numerusform>أُعيد صنع %n ملفات ملصقات في %1.</numerusform>
            <numerusform>أُعيد صنع %n ملف ملصقات في %1.</numerusform>
            <numerusform>أُعيد صنع %n ملف ملصقات في %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>When it is published, your draft is saved, too: %1</source>
        <translation>عند النشر تُحفظ مسودتك أيضًا: %1</translation>
    </message>
    <message>
        <source>The draft %1 was changed by another program; it stays as it is.</source>
        <translation>غيّر برنامج آخر المسودة %1؛ فتبقى كما هي.</translation>
    </message>
    <message>
        <source>Labels that were exported from it stay right: they show this # number.</source>
        <translation>تبقى الملصقات التي صُدّرت منها صحيحة: فهي تُظهر هذا الرقم بعد #.</translation>
    </message>
    <message>
        <source>Revision %1 is published already and stays as it is. Your change belongs to the next revision.</source>
        <translation>المراجعة %1 منشورة من قبل وتبقى كما هي. يوضع تغييرك في المراجعة التالية.</translation>
    </message>
    <message>
        <source>This is revision %1 now. What was promised can be extended, not shortened or weakened.</source>
        <translation>هذه الآن المراجعة %1. ما وُعد به يمكن تمديده، ولا يمكن تقصيره أو إضعافه.</translation>
    </message>
    <message>
        <source>For other pro&amp;grams</source>
        <translation>&amp;لبرامج أخرى</translation>
    </message>
    <message>
        <source>&amp;Explain this question</source>
        <translation>&amp;شرح هذا السؤال</translation>
    </message>
    <message>
        <source>&amp;Shop</source>
        <translation>&amp;المتجر</translation>
    </message>
    <message>
        <source>&amp;Many labels ...</source>
        <translation>ملصقات &amp;كثيرة ...</translation>
    </message>
    <message>
        <source>Go to the question</source>
        <translation>انتقل إلى السؤال</translation>
    </message>
    <message>
        <source>Pages be&amp;hind the codes ...</source>
        <translation>الصفحات &amp;خلف الرموز ...</translation>
    </message>
    <message>
        <source>Statements that laws as&amp;k for</source>
        <translation>بيانات تطلبها ال&amp;قوانين</translation>
    </message>
</context>
<context>
    <name>updatefacts::EditMenu</name>
    <message>
        <source>Cu&amp;t</source>
        <translation>&amp;قص</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;نسخ</translation>
    </message>
    <message>
        <source>&amp;Paste</source>
        <translation>&amp;لصق</translation>
    </message>
    <message>
        <source>Select &amp;all</source>
        <translation>تحديد ال&amp;كل</translation>
    </message>
</context>
<context>
    <name>updatefacts::EndKeyDialog</name>
    <message>
        <source>From now on everything that the key %1 ever signed fails when it is checked, even labels on the shelf. Revoke a key that was lost or stolen; retire one that you only replace. This cannot be undone.</source>
        <translation>كل ما وقّعه المفتاح %1 في أي وقت يفشل التحقق منه من الآن، حتى الملصقات المطبوعة المعروضة على الرف. ألغِ المفتاح الذي ضاع أو سُرق؛ أما الذي تستبدله فحسب فالأفضل إحالته إلى التقاعد. لا رجعة في ذلك.</translation>
    </message>
    <message>
        <source>From now on the key %1 signs nothing more. What it has signed stays good; whoever checks it reads that the key is retired. This cannot be undone.</source>
        <translation>لن يوقّع المفتاح %1 من الآن. ما وقّعه يبقى صالحًا؛ ومن يتحقق منه يقرأ أن المفتاح أُحيل إلى التقاعد. لا رجعة في ذلك.</translation>
    </message>
    <message>
        <source>Revoke a key</source>
        <translation>إلغاء مفتاح</translation>
    </message>
    <message>
        <source>Retire a key</source>
        <translation>إحالة مفتاح إلى التقاعد</translation>
    </message>
    <message>
        <source>&amp;Why, for everybody to read</source>
        <translation>ال&amp;سبب، يقرؤه الجميع</translation>
    </message>
    <message>
        <source>&amp;Revoke the key</source>
        <translation>إل&amp;غاء المفتاح</translation>
    </message>
    <message>
        <source>&amp;Retire the key</source>
        <translation>إ&amp;حالة المفتاح إلى التقاعد</translation>
    </message>
</context>
<context>
    <name>updatefacts::ExportData</name>
    <message>
        <source>&amp;OpenEoX dates ...</source>
        <translation>تواريخ &amp;OpenEoX ...</translation>
    </message>
    <message>
        <source>Answers for a &amp;test lab (IXIT, for programs) ...</source>
        <translation>إجابات ل&amp;مختبر اختبار (IXIT، للبرامج) ...</translation>
    </message>
    <message>
        <source>Answers for a test lab (IXIT, to &amp;read) ...</source>
        <translation>إجابات لمختبر اختبار (IXIT، لل&amp;قراءة) ...</translation>
    </message>
    <message>
        <source>The disclosure has an error. F8 leads to what is wrong.</source>
        <translation>في الإقرار خطأ. المفتاح F8 يقود إليه.</translation>
    </message>
    <message>
        <source>Export for other programs</source>
        <translation>تصدير لبرامج أخرى</translation>
    </message>
</context>
<context>
    <name>updatefacts::ExportStatement</name>
    <message>
        <source>There is no document. %1 %2</source>
        <translation>لا يوجد مستند. %1 %2</translation>
    </message>
    <message>
        <source>Statement of compliance, &amp;United Kingdom ...</source>
        <translation>بيان الامتثال، المملكة المت&amp;حدة ...</translation>
    </message>
    <message>
        <source>Statement of compliance, &amp;Australia ...</source>
        <translation>بيان الامتثال، &amp;أستراليا ...</translation>
    </message>
    <message>
        <source>&amp;Information for users, European Union</source>
        <translation>م&amp;علومات للمستخدمين، الاتحاد الأوروبي</translation>
    </message>
    <message>
        <source>Software updates &amp;before you buy, European Union</source>
        <translation>تحديثات البرمجيات قبل ال&amp;شراء، الاتحاد الأوروبي</translation>
    </message>
    <message>
        <source>The disclosure has an error. F8 leads to what is wrong.</source>
        <translation>في الإقرار خطأ. المفتاح F8 يقود إليه.</translation>
    </message>
    <message>
        <source>Statement of the maker</source>
        <translation>بيان المصنّع</translation>
    </message>
    <message numerus="yes">
        <source>And %n more.</source>
        <translation>
            <numerusform>و%n آخر.</numerusform>
            <numerusform>و%n آخر.</numerusform>
            <numerusform>و%n آخر.</numerusform>
            <numerusform>و%n أخرى.</numerusform>
            <numerusform>و%n أخرى.</numerusform>
            <numerusform>و%n أخرى.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>updatefacts::FieldHeading</name>
    <message>
        <source>needed</source>
        <comment>an answer</comment>
        <translation>مطلوبة</translation>
    </message>
    <message>
        <source>needed for %1</source>
        <comment>UK, EU</comment>
        <translation>مطلوبة لـ %1</translation>
    </message>
    <message>
        <source>advised for %1</source>
        <comment>UK, EU</comment>
        <translation>موصى بها لـ %1</translation>
    </message>
    <message>
        <source>optional</source>
        <comment>an answer</comment>
        <translation>اختيارية</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>مسح</translation>
    </message>
    <message>
        <source>Take this answer back (Delete)</source>
        <translation>سحب هذه الإجابة (Delete)</translation>
    </message>
    <message>
        <source>Clear: %1</source>
        <translation>مسح: %1</translation>
    </message>
    <message>
        <source>needed for the label</source>
        <comment>an answer</comment>
        <translation>مطلوب للملصق</translation>
    </message>
</context>
<context>
    <name>updatefacts::FieldHelp</name>
    <message>
        <source>No scheme asks for this.</source>
        <translation>لا يطلب هذا أي نظام.</translation>
    </message>
    <message>
        <source>What &quot;%1&quot; means</source>
        <translation>معنى «%1»</translation>
    </message>
    <message>
        <source>Source: %1</source>
        <translation>المصدر: %1</translation>
    </message>
    <message>
        <source>Source, as others report it: %1</source>
        <translation>المصدر، كما ينقله آخرون: %1</translation>
    </message>
</context>
<context>
    <name>updatefacts::FieldRow</name>
    <message>
        <source>change of %1</source>
        <translation>تغيير «%1»</translation>
    </message>
    <message>
        <source>fix</source>
        <translation>التصحيح</translation>
    </message>
    <message>
        <source>The code leads to %1</source>
        <translation>يقود الرمز إلى ‎%1</translation>
    </message>
</context>
<context>
    <name>updatefacts::FindQuestion</name>
    <message>
        <source>Find a question</source>
        <translation>البحث عن سؤال</translation>
    </message>
    <message>
        <source>Words of the question, such as password</source>
        <translation>كلمات من السؤال، مثل: كلمة المرور</translation>
    </message>
    <message>
        <source>Words of the question</source>
        <translation>كلمات من السؤال</translation>
    </message>
    <message>
        <source>Questions found</source>
        <translation>الأسئلة التي عُثر عليها</translation>
    </message>
    <message>
        <source>%1  (%2)</source>
        <comment>question, section</comment>
        <translation>%1  (%2)</translation>
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
        <source>The file</source>
        <translation>الملف</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>نعم</translation>
    </message>
    <message>
        <source>No</source>
        <translation>لا</translation>
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
        <source>Missing</source>
        <translation>ناقص</translation>
    </message>
</context>
<context>
    <name>updatefacts::FindingsPane</name>
    <message>
        <source>Findings</source>
        <translation>نتائج الفحص</translation>
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
        <source>Hide</source>
        <translation>إخفاء</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>إظهار</translation>
    </message>
    <message>
        <source>Hide the findings</source>
        <translation>إخفاء نتائج الفحص</translation>
    </message>
    <message>
        <source>Show the findings</source>
        <translation>إظهار نتائج الفحص</translation>
    </message>
    <message numerus="yes">
        <source>%n problem(s) to fix</source>
        <translation>
            <numerusform>%n مشكلة يجب إصلاحها</numerusform>
            <numerusform>مشكلة واحدة (%n) يجب إصلاحها</numerusform>
            <numerusform>مشكلتان (%n) يجب إصلاحهما</numerusform>
            <numerusform>%n مشكلات يجب إصلاحها</numerusform>
            <numerusform>%n مشكلة يجب إصلاحها</numerusform>
            <numerusform>%n مشكلة يجب إصلاحها</numerusform>
        </translation>
    </message>
    <message>
        <source>Ready to print</source>
        <translation>جاهز للطباعة</translation>
    </message>
    <message numerus="yes">
        <source>%n needed answer(s) to go</source>
        <translation>
            <numerusform>لم يبق جواب مطلوب (%n)</numerusform>
            <numerusform>بقي جواب مطلوب واحد (%n)</numerusform>
            <numerusform>بقي جوابان مطلوبان (%n)</numerusform>
            <numerusform>بقيت %n أجوبة مطلوبة</numerusform>
            <numerusform>بقي %n جوابًا مطلوبًا</numerusform>
            <numerusform>بقي %n جواب مطلوب</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n advised answer(s)</source>
        <translation>
            <numerusform>لا جواب منصوح به (%n)</numerusform>
            <numerusform>جواب منصوح به واحد (%n)</numerusform>
            <numerusform>جوابان منصوح بهما (%n)</numerusform>
            <numerusform>%n أجوبة منصوح بها</numerusform>
            <numerusform>%n جوابًا منصوحًا به</numerusform>
            <numerusform>%n جواب منصوح به</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>updatefacts::FolderLine</name>
    <message>
        <source>Browse ...</source>
        <translation>استعراض ...</translation>
    </message>
</context>
<context>
    <name>updatefacts::FormPage</name>
    <message>
        <source>&amp;Next: %1</source>
        <translation>&amp;التالي: %1</translation>
    </message>
    <message>
        <source>There is nothing to answer here with this choice of questions.</source>
        <translation>لا شيء للإجابة عنه هنا مع هذا الاختيار من الأسئلة.</translation>
    </message>
    <message>
        <source>Filled in by the program</source>
        <translation>يملؤه التطبيق</translation>
    </message>
</context>
<context>
    <name>updatefacts::FormPane</name>
    <message>
        <source>Sections</source>
        <translation>الأقسام</translation>
    </message>
    <message>
        <source>Needed answers</source>
        <translation>الإجابات المطلوبة</translation>
    </message>
    <message>
        <source>S&amp;how:</source>
        <translation>&amp;عرض:</translation>
    </message>
    <message>
        <source>All questions</source>
        <translation>كل الأسئلة</translation>
    </message>
    <message>
        <source>Needed only</source>
        <translation>المطلوبة فقط</translation>
    </message>
    <message>
        <source>Unanswered</source>
        <translation>بلا إجابة</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>answers</comment>
        <translation>%1 من %2</translation>
    </message>
    <message>
        <source>%1 needed answers</source>
        <comment>7 of 9</comment>
        <translation>الإجابات المطلوبة: %1</translation>
    </message>
    <message>
        <source>%1 of %2 needed answers</source>
        <translation>الإجابات المطلوبة: %1 من %2</translation>
    </message>
    <message>
        <source>Needed for the label and for your markets. What may still be asked, going by your answers, is counted, too.</source>
        <translation>مطلوب للملصق ولأسواقك. ويُحسب أيضًا ما قد يُسأل عنه بعدُ حسب أجوبتك.</translation>
    </message>
</context>
<context>
    <name>updatefacts::HelpTexts</name>
    <message>
        <source>Mandatory where it applies. The program checks it when you choose the market.</source>
        <translation>إلزامي حيث يسري. يفحصه التطبيق عندما تختار السوق.</translation>
    </message>
    <message>
        <source>Voluntary. Choose it under Readiness.</source>
        <translation>طوعي. اختره ضمن «الجاهزية».</translation>
    </message>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>اختصارات لوحة المفاتيح</translation>
    </message>
    <message>
        <source>These are the schemes the program knows. This helps you to prepare. It is not legal advice.</source>
        <translation>هذه برامج الامتثال التي يعرفها التطبيق. يساعدك هذا على الاستعداد، وليس استشارة قانونية.</translation>
    </message>
    <message>
        <source>What is law where</source>
        <translation>ما يفرضه القانون وأين</translation>
    </message>
</context>
<context>
    <name>updatefacts::KeysDialog</name>
    <message>
        <source>%1: %2, in use since %3</source>
        <translation>%1: %2، مستعمل منذ %3</translation>
    </message>
    <message>
        <source>%1: %2, retired on %3</source>
        <translation>%1: %2، أُحيل إلى التقاعد في %3</translation>
    </message>
    <message>
        <source>%1: %2, revoked on %3</source>
        <translation>%1: %2، أُلغي في %3</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>المفاتيح</translation>
    </message>
    <message>
        <source>Your key shows what is yours and what others made in your name. Keep the key and its passphrase; without the passphrase the key is of no use.</source>
        <translation>ما يُوقَّع بمفتاحك يتميّز عمّا صنعه آخرون باسمك. احتفظ بالمفتاح وعبارة مروره؛ فلا نفع للمفتاح من دون عبارة المرور.</translation>
    </message>
    <message>
        <source>Your keys</source>
        <translation>مفاتيحك</translation>
    </message>
    <message>
        <source>New key</source>
        <translation>مفتاح جديد</translation>
    </message>
    <message>
        <source>&amp;Kind</source>
        <translation>ال&amp;نوع</translation>
    </message>
    <message numerus="yes">
        <source>&amp;Passphrase, at least %n character(s)</source>
        <translation>
            <numerusform>&amp;عبارة المرور، %n محرف على الأقل</numerusform>
            <numerusform>&amp;عبارة المرور، %n محرف على الأقل</numerusform>
            <numerusform>&amp;عبارة المرور، %n محرف على الأقل</numerusform>
            <numerusform>&amp;عبارة المرور، %n محارف على الأقل</numerusform>
            <numerusform>&amp;عبارة المرور، %n محرفًا على الأقل</numerusform>
            <numerusform>&amp;عبارة المرور، %n محرف على الأقل</numerusform>
        </translation>
    </message>
    <message>
        <source>The same &amp;again</source>
        <translation>&amp;كرر العبارة</translation>
    </message>
    <message>
        <source>&amp;Retire this key</source>
        <translation>&amp;تقاعد هذا المفتاح</translation>
    </message>
    <message>
        <source>&amp;Make the key</source>
        <translation>&amp;إنشاء المفتاح</translation>
    </message>
    <message>
        <source>The key %1 is in use from today on.</source>
        <translation>المفتاح %1 مستعمل من اليوم.</translation>
    </message>
    <message>
        <source>Re&amp;voke this key</source>
        <translation>إل&amp;غاء هذا المفتاح</translation>
    </message>
</context>
<context>
    <name>updatefacts::LabelsAgain</name>
    <message>
        <source>There is not enough memory for this.</source>
        <translation>الذاكرة لا تكفي لذلك.</translation>
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
    <message>
        <source>Write this in another language too (%1)</source>
        <translation>كتابة هذا بلغة أخرى أيضًا (‎%1‎)</translation>
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
        <source>years</source>
        <translation>سنة</translation>
    </message>
    <message>
        <source>calendar days</source>
        <translation>أيام تقويمية</translation>
    </message>
    <message>
        <source>months</source>
        <translation>أشهر</translation>
    </message>
</context>
<context>
    <name>updatefacts::MappingDialog</name>
    <message>
        <source>Price list</source>
        <translation>قائمة الأسعار</translation>
    </message>
    <message>
        <source>What is wrong with the first rows</source>
        <translation>ما الخطأ في الصفوف الأولى</translation>
    </message>
    <message>
        <source>&amp;Open a mapping ...</source>
        <translation>&amp;فتح تعيين ...</translation>
    </message>
    <message>
        <source>&amp;Save the mapping ...</source>
        <translation>&amp;حفظ التعيين ...</translation>
    </message>
    <message>
        <source>&amp;Use this list</source>
        <translation>&amp;استخدام هذه القائمة</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
    <message>
        <source>Reading ...</source>
        <translation>جارٍ القراءة ...</translation>
    </message>
    <message>
        <source>This cannot be read as a price list.</source>
        <translation>لا يمكن قراءة هذا كقائمة أسعار.</translation>
    </message>
    <message>
        <source>Say which column has the GTIN, the model or the file: products are found by it.</source>
        <translation>حدد العمود الذي فيه GTIN أو الطراز أو الملف: به يُعثر على المنتجات.</translation>
    </message>
    <message>
        <source>The mapping does not go with this list.</source>
        <translation>التعيين لا يناسب هذه القائمة.</translation>
    </message>
    <message>
        <source>The mapping is saved. The command line takes it with --map.</source>
        <translation>حُفظ التعيين. يقبله سطر الأوامر مع ‎--map.</translation>
    </message>
    <message>
        <source>Open a mapping</source>
        <translation>فتح تعيين</translation>
    </message>
    <message>
        <source>Mappings (*.yaml)</source>
        <translation>تعيينات (*.yaml)</translation>
    </message>
    <message>
        <source>Save the mapping</source>
        <translation>حفظ التعيين</translation>
    </message>
    <message>
        <source>Of the first %1 rows %2 can be read, %3 cannot.</source>
        <translation>من أول %1 صفوف يمكن قراءة %2، ولا يمكن قراءة %3.</translation>
    </message>
</context>
<context>
    <name>updatefacts::Mend</name>
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
    <message>
        <source>Use “%1”</source>
        <translation>استخدام «‎%1‎»</translation>
    </message>
    <message>
        <source>Put it on one line</source>
        <translation>وضعه في سطر واحد</translation>
    </message>
    <message>
        <source>Make this revision %1</source>
        <translation>اجعل هذه المراجعة %1</translation>
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
    <message>
        <source>+%1</source>
        <comment>more messages</comment>
        <translation>+%1</translation>
    </message>
    <message numerus="yes">
        <source>%n more message(s) after this one</source>
        <translation>
            <numerusform>لا رسالة بعد هذه (%n)</numerusform>
            <numerusform>رسالة واحدة بعد هذه (%n)</numerusform>
            <numerusform>رسالتان بعد هذه (%n)</numerusform>
            <numerusform>%n رسائل بعد هذه</numerusform>
            <numerusform>%n رسالة بعد هذه</numerusform>
            <numerusform>%n رسالة بعد هذه</numerusform>
        </translation>
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
        <translation>توقف؛ لم يُكتب شيء.</translation>
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
        <source>All o&amp;n one label</source>
        <translation>الكل على ملصق &amp;واحد</translation>
    </message>
    <message>
        <source>Cop&amp;y</source>
        <translation>&amp;نسخ</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>الملفات</translation>
    </message>
    <message>
        <source>Lea&amp;ve out disclosures with errors</source>
        <translation>استب&amp;عاد الإقرارات التي فيها أخطاء</translation>
    </message>
    <message>
        <source>The command reads the file: save your changes first.</source>
        <translation>يقرأ الأمر الملف: احفظ تغييراتك أولًا.</translation>
    </message>
    <message>
        <source>%1 (replaces the one there)</source>
        <translation>‎%1‎ (يحل محل الموجود)</translation>
    </message>
    <message>
        <source>Files &amp;written</source>
        <translation>الملفات التي &amp;كُتبت</translation>
    </message>
    <message>
        <source>Left out, because they have errors: %1</source>
        <translation>استُبعدت لأن فيها أخطاء: ‎%1</translation>
    </message>
</context>
<context>
    <name>updatefacts::OutputRun</name>
    <message>
        <source>There is not enough memory for this.</source>
        <translation>الذاكرة لا تكفي لذلك.</translation>
    </message>
</context>
<context>
    <name>updatefacts::PagePane</name>
    <message>
        <source>&amp;Label</source>
        <translation>&amp;الملصق</translation>
    </message>
    <message>
        <source>&amp;Sheet</source>
        <translation>&amp;الورقة</translation>
    </message>
    <message>
        <source>Lan&amp;guage</source>
        <translation>&amp;اللغة</translation>
    </message>
    <message>
        <source>As in the price list</source>
        <translation>كما في قائمة الأسعار</translation>
    </message>
    <message>
        <source>By aisle</source>
        <translation>حسب الممر</translation>
    </message>
    <message>
        <source>By product</source>
        <translation>حسب المنتج</translation>
    </message>
    <message>
        <source>&amp;Order</source>
        <translation>&amp;الترتيب</translation>
    </message>
    <message>
        <source>The first free place of a sheet that is partly used</source>
        <translation>أول موضع خالٍ في ورقة مستخدمة جزئيًا</translation>
    </message>
    <message>
        <source>Start at &amp;place</source>
        <translation>البدء من &amp;الموضع</translation>
    </message>
    <message>
        <source>Of every label, times those of its row</source>
        <translation>من كل ملصق، مضروبة في نسخ صفه</translation>
    </message>
    <message>
        <source>Cop&amp;ies</source>
        <translation>&amp;النسخ</translation>
    </message>
    <message>
        <source>Name of the shop on the label</source>
        <translation>اسم المتجر على الملصق</translation>
    </message>
    <message>
        <source>Shop &amp;name</source>
        <translation>&amp;اسم المتجر</translation>
    </message>
    <message>
        <source>Price and i&amp;tem number</source>
        <translation>السعر ورقم &amp;الصنف</translation>
    </message>
    <message>
        <source>Previous page</source>
        <translation>الصفحة السابقة</translation>
    </message>
    <message>
        <source>Next page</source>
        <translation>الصفحة التالية</translation>
    </message>
    <message>
        <source>Page %1 of %2</source>
        <translation>الصفحة %1 من %2</translation>
    </message>
</context>
<context>
    <name>updatefacts::PageView</name>
    <message>
        <source>Page preview</source>
        <translation>معاينة الصفحة</translation>
    </message>
    <message>
        <source>Place %1 of %2. Printing begins at place %3. Enter changes that.</source>
        <translation>الموضع %1 من %2. تبدأ الطباعة من الموضع %3. مفتاح الإدخال يغيّر ذلك.</translation>
    </message>
</context>
<context>
    <name>updatefacts::PreviewMaker</name>
    <message>
        <source>DRAFT</source>
        <translation>مسودة</translation>
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
        <source>Checking what it prints ...</source>
        <translation>جارٍ فحص ما يُطبع ...</translation>
    </message>
    <message numerus="yes">
        <source>Draft: %n problem(s) to fix before it can be printed.</source>
        <translation>
            <numerusform>مسودة: %n مشكلة يجب إصلاحها قبل الطباعة.</numerusform>
            <numerusform>مسودة: مشكلة واحدة (%n) يجب إصلاحها قبل الطباعة.</numerusform>
            <numerusform>مسودة: مشكلتان (%n) يجب إصلاحهما قبل الطباعة.</numerusform>
            <numerusform>مسودة: %n مشكلات يجب إصلاحها قبل الطباعة.</numerusform>
            <numerusform>مسودة: %n مشكلة يجب إصلاحها قبل الطباعة.</numerusform>
            <numerusform>مسودة: %n مشكلة يجب إصلاحها قبل الطباعة.</numerusform>
        </translation>
    </message>
    <message>
        <source>Go to the first</source>
        <translation>الانتقال إلى الأولى</translation>
    </message>
    <message>
        <source>Checked: it prints what the disclosure says.</source>
        <translation>جرى الفحص: يطبع الملصق ما يقوله الإقرار.</translation>
    </message>
    <message numerus="yes">
        <source>Draft: %n needed answer(s) to go, %1 of them before it can be printed.</source>
        <translation>
            <numerusform>مسودة: لم يبق جواب مطلوب (%n)، منها %1 قبل الطباعة.</numerusform>
            <numerusform>مسودة: بقي جواب مطلوب واحد (%n)، منها %1 قبل الطباعة.</numerusform>
            <numerusform>مسودة: بقي جوابان مطلوبان (%n)، منها %1 قبل الطباعة.</numerusform>
            <numerusform>مسودة: بقيت %n أجوبة مطلوبة، منها %1 قبل الطباعة.</numerusform>
            <numerusform>مسودة: بقي %n جوابًا مطلوبًا، منها %1 قبل الطباعة.</numerusform>
            <numerusform>مسودة: بقي %n جواب مطلوب، منها %1 قبل الطباعة.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Draft: %n needed answer(s) to go before it can be printed.</source>
        <translation>
            <numerusform>مسودة: لم يبق جواب مطلوب قبل الطباعة (%n).</numerusform>
            <numerusform>مسودة: بقي جواب مطلوب واحد قبل الطباعة (%n).</numerusform>
            <numerusform>مسودة: بقي جوابان مطلوبان قبل الطباعة (%n).</numerusform>
            <numerusform>مسودة: بقيت %n أجوبة مطلوبة قبل الطباعة.</numerusform>
            <numerusform>مسودة: بقي %n جوابًا مطلوبًا قبل الطباعة.</numerusform>
            <numerusform>مسودة: بقي %n جواب مطلوب قبل الطباعة.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>updatefacts::PreviewSheet</name>
    <message>
        <source>The label</source>
        <translation>الملصق</translation>
    </message>
    <message>
        <source>You will see the label here.</source>
        <translation>سترى الملصق هنا.</translation>
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
        <source>The printer did not take the job.</source>
        <translation>لم تقبل الطابعة مهمة الطباعة.</translation>
    </message>
    <message>
        <source>Save as PDF</source>
        <translation>حفظ بصيغة PDF</translation>
    </message>
    <message>
        <source>PDF files (*.pdf)</source>
        <translation>ملفات PDF (*.pdf)</translation>
    </message>
    <message>
        <source>There is no printer here. Save the label as a PDF file, and print that elsewhere at 100 %. The calibration page shows whether a printer keeps that scale.</source>
        <translation>لا توجد طابعة هنا. احفظ الملصق كملف PDF واطبعه في مكان آخر بمقياس 100%. تبيّن صفحة المعايرة هل تلتزم الطابعة بهذا المقياس.</translation>
    </message>
    <message>
        <source>Save the &amp;label ...</source>
        <translation>حفظ &amp;الملصق ...</translation>
    </message>
    <message>
        <source>Save the calibration &amp;page ...</source>
        <translation>حفظ &amp;صفحة المعايرة ...</translation>
    </message>
    <message>
        <source>The label fits on this paper only when it is turned by 90 degrees. Print it turned?</source>
        <translation>لا يتسع هذا الورق للملصق إلا إذا أُدير 90 درجة. هل تريد طباعته مُدارًا؟</translation>
    </message>
    <message>
        <source>Nothing was printed: the label is %1, and the printer&apos;s paper, %2, has no room for all of it. Choose larger paper or a smaller label.</source>
        <translation>لم يُطبع شيء: مقاس الملصق %1، وورق الطابعة (%2) لا يتسع له كله. اختر ورقًا أكبر أو ملصقًا أصغر.</translation>
    </message>
</context>
<context>
    <name>updatefacts::ProblemsModel</name>
    <message>
        <source>Left out</source>
        <translation>يُترك</translation>
    </message>
    <message>
        <source>Printed</source>
        <translation>يُطبع</translation>
    </message>
    <message>
        <source>Row</source>
        <translation>الصف</translation>
    </message>
    <message>
        <source>What</source>
        <translation>الوصف</translation>
    </message>
    <message>
        <source>What happens</source>
        <translation>ما يحدث</translation>
    </message>
    <message>
        <source>Reason code</source>
        <translation>رمز السبب</translation>
    </message>
</context>
<context>
    <name>updatefacts::ProductModel</name>
    <message>
        <source>No label</source>
        <translation>لا ملصق</translation>
    </message>
    <message>
        <source>Nothing to say</source>
        <translation>لا ملاحظات</translation>
    </message>
    <message>
        <source>Product</source>
        <translation>المنتج</translation>
    </message>
    <message>
        <source>Maker</source>
        <translation>المصنّع</translation>
    </message>
    <message>
        <source>Promise</source>
        <translation>الوعد</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>حتى</translation>
    </message>
    <message>
        <source>Item</source>
        <translation>الصنف</translation>
    </message>
    <message>
        <source>Price</source>
        <translation>السعر</translation>
    </message>
    <message>
        <source>Copies</source>
        <translation>النسخ</translation>
    </message>
    <message>
        <source>Findings</source>
        <translation>نتائج الفحص</translation>
    </message>
</context>
<context>
    <name>updatefacts::ProductPane</name>
    <message>
        <source>Fol&amp;der</source>
        <translation>&amp;المجلد</translation>
    </message>
    <message>
        <source>A folder or .zip of disclosures; drop it here, too</source>
        <translation>مجلد أو ملف ‎.zip للإقرارات؛ يمكن إفلاته هنا أيضًا</translation>
    </message>
    <message>
        <source>&amp;Choose ...</source>
        <translation>&amp;اختيار ...</translation>
    </message>
    <message>
        <source>Choose the folder of disclosures</source>
        <translation>اختيار مجلد الإقرارات</translation>
    </message>
    <message>
        <source>P&amp;rice list ...</source>
        <translation>قائمة &amp;الأسعار ...</translation>
    </message>
    <message>
        <source>Open a price list (CSV, XLSX, ODS)</source>
        <translation>فتح قائمة أسعار (CSV أو XLSX أو ODS)</translation>
    </message>
    <message>
        <source>Search by name, maker, model, GTIN or item number</source>
        <translation>البحث بالاسم أو المصنّع أو الطراز أو GTIN أو رقم الصنف</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>بحث</translation>
    </message>
    <message>
        <source>Pro&amp;mise</source>
        <translation>&amp;الوعد</translation>
    </message>
    <message>
        <source>All promises</source>
        <translation>كل الوعود</translation>
    </message>
    <message>
        <source>C&amp;hanged since the last print</source>
        <translation>تغيّر منذ آخر &amp;طباعة</translation>
    </message>
    <message>
        <source>Only those in the price &amp;list</source>
        <translation>ما في &amp;قائمة الأسعار فقط</translation>
    </message>
    <message>
        <source>Products</source>
        <translation>المنتجات</translation>
    </message>
    <message>
        <source>Space ticks the products to be printed</source>
        <translation>مفتاح المسافة يحدد المنتجات المراد طباعتها</translation>
    </message>
    <message>
        <source>Reading disclosures: %1 of %2</source>
        <translation>قراءة الإقرارات: %1 من %2</translation>
    </message>
    <message>
        <source>No folder is open.</source>
        <translation>لا يوجد مجلد مفتوح.</translation>
    </message>
    <message>
        <source>Shown: %1 of %2. Ticked: %3. Labels: %4.</source>
        <translation>المعروض: %1 من %2. المحدد: %3. الملصقات: %4.</translation>
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
    <message>
        <source>%1 is open in another window of this program, which is now in front.</source>
        <translation>الملف ‎%1‎ مفتوح في نافذة أخرى لهذا التطبيق، وهي الآن في المقدمة.</translation>
    </message>
    <message>
        <source>No more than %1 documents can be open. Not opened: %2. Close some, or open their folder to make many labels.</source>
        <translation>هناك %1 مستندًا مفتوحًا، وهو الحد الأقصى. لم يُفتح: %2. أغلق بعضها، أو افتح مجلدها لصنع ملصقات كثيرة.</translation>
    </message>
</context>
<context>
    <name>updatefacts::PublishDialog</name>
    <message>
        <source>Publish</source>
        <translation>نشر</translation>
    </message>
    <message>
        <source>A published file stays as it is. What you change later is published as the next revision, which cannot promise less.</source>
        <translation>يبقى الملف المنشور كما هو. ما تغيّره لاحقًا يُنشر في المراجعة التالية، ولا يجوز أن تعد بأقل.</translation>
    </message>
    <message>
        <source>&amp;Folder</source>
        <translation>ال&amp;مجلد</translation>
    </message>
    <message>
        <source>File</source>
        <translation>الملف</translation>
    </message>
    <message>
        <source>Follows</source>
        <translation>تُبنى على</translation>
    </message>
    <message>
        <source>Findings</source>
        <translation>نتائج الفحص</translation>
    </message>
    <message>
        <source>&amp;Publish</source>
        <translation>&amp;نشر</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>المجلد</translation>
    </message>
    <message>
        <source>&amp;Browse ...</source>
        <translation>&amp;استعراض ...</translation>
    </message>
    <message>
        <source>Folder of what is published</source>
        <translation>مجلد المنشورات</translation>
    </message>
    <message>
        <source>Choose the folder of all that is published.</source>
        <translation>اختر المجلد الذي يضم كل ما نُشر.</translation>
    </message>
    <message>
        <source>%1 (revision %2)</source>
        <translation>‎%1‎ (المراجعة %2)</translation>
    </message>
    <message>
        <source>nothing; it is the first one there</source>
        <translation>لا شيء؛ فهي الأولى هناك</translation>
    </message>
    <message>
        <source>This is published already, as %1.</source>
        <translation>نُشر هذا من قبل باسم ‎%1‎.</translation>
    </message>
    <message>
        <source>Fix the errors to publish it.</source>
        <translation>صحّح الأخطاء لنشره.</translation>
    </message>
    <message>
        <source>Labels exported from this draft stay right: their # number stays.</source>
        <translation>تبقى الملصقات المصدّرة من هذه المسودة صحيحة: فرقمها بعد # لا يتغير.</translation>
    </message>
    <message>
        <source>The # number on the labels will be another one; labels made before can be made again right after publishing.</source>
        <translation>سيكون الرقم بعد # على الملصقات رقمًا آخر؛ ويمكن إعادة صنع الملصقات السابقة بعد النشر مباشرة.</translation>
    </message>
</context>
<context>
    <name>updatefacts::ReadinessPane</name>
    <message>
        <source>Does not apply to this kind of device</source>
        <translation>لا يسري على هذا النوع من الأجهزة</translation>
    </message>
    <message numerus="yes">
        <source>%n problem(s) to fix</source>
        <translation>
            <numerusform>%n مشكلة يجب إصلاحها</numerusform>
            <numerusform>مشكلة واحدة (%n) يجب إصلاحها</numerusform>
            <numerusform>مشكلتان (%n) يجب إصلاحهما</numerusform>
            <numerusform>%n مشكلات يجب إصلاحها</numerusform>
            <numerusform>%n مشكلة يجب إصلاحها</numerusform>
            <numerusform>%n مشكلة يجب إصلاحها</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>name of a question, clause</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Schemes and what they ask for</source>
        <translation>برامج الامتثال وما تطلبه</translation>
    </message>
    <message>
        <source>Check against other schemes</source>
        <translation>الفحص وفق برامج امتثال أخرى</translation>
    </message>
    <message>
        <source>This helps you to prepare. It is not legal advice.</source>
        <translation>يساعدك هذا على الاستعداد، وليس استشارة قانونية.</translation>
    </message>
    <message>
        <source>Choose where the product is sold to see which rules apply.</source>
        <translation>اختر أين يُباع المنتج لترى القواعد السارية.</translation>
    </message>
    <message>
        <source>What the rules of your markets ask for.</source>
        <translation>ما تطلبه قواعد أسواقك.</translation>
    </message>
    <message>
        <source>Missing</source>
        <translation>ناقص</translation>
    </message>
    <message numerus="yes">
        <source>%n needed answer(s) to go</source>
        <translation>
            <numerusform>لم يبق جواب مطلوب (%n)</numerusform>
            <numerusform>بقي جواب مطلوب واحد (%n)</numerusform>
            <numerusform>بقي جوابان مطلوبان (%n)</numerusform>
            <numerusform>بقيت %n أجوبة مطلوبة</numerusform>
            <numerusform>بقي %n جوابًا مطلوبًا</numerusform>
            <numerusform>بقي %n جواب مطلوب</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more may be asked for, going by your answers</source>
        <translation>
            <numerusform>لا سؤال آخر حسب أجوبتك (%n)</numerusform>
            <numerusform>قد يُسأل عن واحد آخر حسب أجوبتك (%n)</numerusform>
            <numerusform>قد يُسأل عن اثنين آخرين حسب أجوبتك (%n)</numerusform>
            <numerusform>قد يُسأل عن %n أخرى حسب أجوبتك</numerusform>
            <numerusform>قد يُسأل عن %n أخرى حسب أجوبتك</numerusform>
            <numerusform>قد يُسأل عن %n أخرى حسب أجوبتك</numerusform>
        </translation>
    </message>
    <message>
        <source>Disclosure complete</source>
        <translation>الإقرار مكتمل</translation>
    </message>
    <message>
        <source>Also asked for, but not seen here</source>
        <translation>مطلوب أيضًا، لكنه لا يُرى هنا</translation>
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
    <message>
        <source>%1 – %2</source>
        <comment>file, folder</comment>
        <translation>%1 – %2</translation>
    </message>
</context>
<context>
    <name>updatefacts::RunDialog</name>
    <message>
        <source>Print labels</source>
        <translation>طباعة الملصقات</translation>
    </message>
    <message>
        <source>&amp;Print as</source>
        <translation>ال&amp;طباعة بصيغة</translation>
    </message>
    <message>
        <source>One PDF</source>
        <translation>ملف PDF واحد</translation>
    </message>
    <message>
        <source>A PDF for each aisle</source>
        <translation>ملف PDF لكل ممر</translation>
    </message>
    <message>
        <source>ZPL for thermal printers</source>
        <translation>ZPL للطابعات الحرارية</translation>
    </message>
    <message>
        <source>Pictures for electronic labels</source>
        <translation>صور لملصقات الأرفف الإلكترونية</translation>
    </message>
    <message>
        <source>On a printer</source>
        <translation>على طابعة</translation>
    </message>
    <message>
        <source>P&amp;rinter</source>
        <translation>الطاب&amp;عة</translation>
    </message>
    <message>
        <source>Printer</source>
        <translation>الطابعة</translation>
    </message>
    <message>
        <source>Name of a printer of CUPS</source>
        <translation>اسم طابعة في CUPS</translation>
    </message>
    <message>
        <source>It &amp;takes</source>
        <translation>&amp;تستقبل</translation>
    </message>
    <message>
        <source>PDF, on the sheets of the page</source>
        <translation>PDF، على أوراق الصفحة</translation>
    </message>
    <message>
        <source>ZPL, on a roll of labels</source>
        <translation>ZPL، على لفة ملصقات</translation>
    </message>
    <message>
        <source>&amp;Label</source>
        <translation>ال&amp;ملصق</translation>
    </message>
    <message>
        <source>R&amp;esolution</source>
        <translation>ال&amp;دقة</translation>
    </message>
    <message>
        <source>As the label asks</source>
        <translation>حسب ما يتطلبه الملصق</translation>
    </message>
    <message>
        <source>%1 dots per inch</source>
        <translation>%1 نقطة في البوصة</translation>
    </message>
    <message>
        <source>C&amp;olours</source>
        <translation>الأ&amp;لوان</translation>
    </message>
    <message>
        <source>Pr&amp;int</source>
        <translation>&amp;اطبع</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
    <message>
        <source>On the sheets of the page. A long run has several files, of some 500 labels.</source>
        <translation>على أوراق الصفحة. للطباعة الطويلة عدة ملفات، في كل منها نحو 500 ملصق.</translation>
    </message>
    <message>
        <source>Each aisle has files of its own, and begins on a new sheet.</source>
        <translation>لكل ممر ملفاته، ويبدأ على ورقة جديدة.</translation>
    </message>
    <message>
        <source>A stream of labels, one after the other, without sheets.</source>
        <translation>سلسلة من الملصقات، واحدًا بعد الآخر، بلا أوراق.</translation>
    </message>
    <message>
        <source>One picture for each row, whatever its copies, with an index (CSV).</source>
        <translation>صورة واحدة لكل صف، مهما كان عدد نسخه، مع فهرس (CSV).</translation>
    </message>
    <message>
        <source>Each file is written and read back, then sent to the printer, unscaled.</source>
        <translation>يُكتب كل ملف ويُقرأ للتحقق، ثم يُرسل إلى الطابعة دون تغيير مقاسه.</translation>
    </message>
    <message>
        <source>&amp;Folder</source>
        <translation>الم&amp;جلد</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>المل&amp;ف</translation>
    </message>
    <message>
        <source>Name where to print to.</source>
        <translation>حدّد أين تُطبع.</translation>
    </message>
    <message>
        <source>There is no folder %1.</source>
        <translation>لا يوجد مجلد %1.</translation>
    </message>
    <message>
        <source>Name the printer.</source>
        <translation>حدّد الطابعة.</translation>
    </message>
    <message>
        <source>%1 is not empty: pictures of the same name are replaced.</source>
        <translation>المجلد %1 ليس فارغًا: تُستبدل الصور التي تحمل الاسم نفسه.</translation>
    </message>
    <message>
        <source>%1 is there already and may be replaced.</source>
        <translation>%1 موجود من قبل وقد يُستبدل.</translation>
    </message>
    <message>
        <source>No column of the price list says the aisle: all labels come together.</source>
        <translation>لا يذكر أي عمود في قائمة الأسعار الممر: تأتي كل الملصقات معًا.</translation>
    </message>
    <message>
        <source>CUPS has no printer.</source>
        <translation>لا توجد طابعة في CUPS.</translation>
    </message>
    <message>
        <source>Rows that were printed before are passed over.</source>
        <translation>تُتجاوز الصفوف التي طُبعت من قبل.</translation>
    </message>
</context>
<context>
    <name>updatefacts::RunFileBox</name>
    <message>
        <source>&amp;Browse ...</source>
        <translation>ا&amp;ستعراض ...</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>المجلد</translation>
    </message>
    <message>
        <source>File</source>
        <translation>الملف</translation>
    </message>
    <message>
        <source>labels</source>
        <comment>name of a file</comment>
        <translation>labels</translation>
    </message>
    <message>
        <source>Print to</source>
        <translation>الطباعة إلى</translation>
    </message>
</context>
<context>
    <name>updatefacts::RunPane</name>
    <message>
        <source>%1 s left</source>
        <translation>بقي %1 ث</translation>
    </message>
    <message>
        <source>%1 min left</source>
        <translation>بقي %1 د</translation>
    </message>
    <message>
        <source>Labels printed</source>
        <translation>الملصقات المطبوعة</translation>
    </message>
    <message>
        <source>&amp;Stop</source>
        <translation>&amp;إيقاف</translation>
    </message>
    <message>
        <source>&amp;Go on</source>
        <translation>&amp;متابعة</translation>
    </message>
    <message>
        <source>Open the &amp;folder</source>
        <translation>فتح &amp;المجلد</translation>
    </message>
    <message>
        <source>Rows with problems</source>
        <translation>صفوف فيها مشكلات</translation>
    </message>
    <message>
        <source>Hide the rows</source>
        <translation>إخفاء الصفوف</translation>
    </message>
    <message>
        <source>Show the rows</source>
        <translation>إظهار الصفوف</translation>
    </message>
    <message>
        <source>The price list could not be read to its end.</source>
        <translation>تعذرت قراءة قائمة الأسعار حتى نهايتها.</translation>
    </message>
    <message>
        <source>All rows of the price list can be printed.</source>
        <translation>يمكن طباعة كل صفوف قائمة الأسعار.</translation>
    </message>
    <message>
        <source>Without a price list each product gets one label.</source>
        <translation>من دون قائمة أسعار يحصل كل منتج على ملصق واحد.</translation>
    </message>
    <message>
        <source>%1 a second</source>
        <translation>%1 في الثانية</translation>
    </message>
    <message>
        <source>The run ended before its end. %1</source>
        <translation>توقفت الطباعة قبل نهايتها. %1</translation>
    </message>
    <message>
        <source>Stopped. What is printed is whole; go on whenever you like.</source>
        <translation>أُوقفت الطباعة. ما طُبع كامل؛ تابع متى شئت.</translation>
    </message>
    <message>
        <source>Rows left out: %1 (%2).</source>
        <translation>الصفوف المتروكة: %1 (%2).</translation>
    </message>
    <message>
        <source>Printing and reading back ... Labels: %1</source>
        <translation>جارٍ الطباعة والقراءة للتحقق ... الملصقات: %1</translation>
    </message>
    <message>
        <source>Labels: %1 of %2</source>
        <translation>الملصقات: %1 من %2</translation>
    </message>
    <message>
        <source>Labels: %1, pages: %2.</source>
        <translation>الملصقات: %1، الصفحات: %2.</translation>
    </message>
    <message>
        <source>Files that were not right when read back, and are not written: %1.</source>
        <translation>ملفات لم تكن صحيحة عند القراءة للتحقق ولم تُكتب: %1.</translation>
    </message>
    <message>
        <source>Pictures: %1.</source>
        <translation>الصور: %1.</translation>
    </message>
    <message>
        <source>Labels: %1.</source>
        <translation>الملصقات: %1.</translation>
    </message>
    <message>
        <source>The printer %1 has them.</source>
        <translation>وصلت إلى الطابعة %1.</translation>
    </message>
    <message>
        <source>Reading what is to be printed ...</source>
        <translation>جارٍ قراءة ما سيُطبع ...</translation>
    </message>
    <message>
        <source>Rows that were printed before and are passed over: %1.</source>
        <translation>صفوف طُبعت من قبل وتُتجاوز: %1.</translation>
    </message>
</context>
<context>
    <name>updatefacts::RunsDialog</name>
    <message>
        <source>%1 (not finished)</source>
        <translation>%1 (لم يكتمل)</translation>
    </message>
    <message>
        <source>Last runs and stale labels</source>
        <translation>آخر الطباعات والملصقات القديمة</translation>
    </message>
    <message>
        <source>Runs</source>
        <translation>الطباعات</translation>
    </message>
    <message>
        <source>&amp;Find stale labels</source>
        <translation>&amp;العثور على الملصقات القديمة</translation>
    </message>
    <message>
        <source>&amp;Go on with it</source>
        <translation>&amp;متابعتها</translation>
    </message>
    <message>
        <source>&amp;Open the folder</source>
        <translation>&amp;فتح المجلد</translation>
    </message>
    <message>
        <source>Stale labels</source>
        <translation>الملصقات القديمة</translation>
    </message>
    <message>
        <source>&amp;Export as CSV ...</source>
        <translation>&amp;تصدير بصيغة CSV ...</translation>
    </message>
    <message>
        <source>&amp;Print just these ...</source>
        <translation>&amp;طباعة هذه فقط ...</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>&amp;إغلاق</translation>
    </message>
    <message>
        <source>Comparing the labels with what holds today ...</source>
        <translation>تُقارَن الملصقات بما يسري اليوم ...</translation>
    </message>
    <message>
        <source>Nothing was printed yet.</source>
        <translation>لم يُطبع شيء بعد.</translation>
    </message>
    <message>
        <source>%1 of %2 labels must come off the shelf or be printed again.</source>
        <translation>يجب إزالة %1 من %2 ملصقات من الرف أو طباعتها من جديد.</translation>
    </message>
    <message>
        <source>Written to %1.</source>
        <translation>كُتب في %1.</translation>
    </message>
    <message>
        <source>Export the stale labels</source>
        <translation>تصدير الملصقات القديمة</translation>
    </message>
    <message>
        <source>Tables (*.csv)</source>
        <translation>جداول (*.csv)</translation>
    </message>
    <message>
        <source>%1, labels: %2, %3</source>
        <comment>date, number, file</comment>
        <translation>%1، الملصقات: %2، %3</translation>
    </message>
    <message>
        <source>&amp;Runs; the ticked ones are looked at together</source>
        <translation>&amp;الطباعات؛ تُفحص المؤشَّر عليها معًا</translation>
    </message>
    <message>
        <source>Print the r&amp;est ...</source>
        <translation>طباعة الب&amp;قية ...</translation>
    </message>
    <message>
        <source>The rows of the price list that no ticked run has printed</source>
        <translation>صفوف قائمة الأسعار التي لم تطبعها أي طباعة مؤشَّر عليها</translation>
    </message>
    <message>
        <source>&amp;Add a run ...</source>
        <translation>إ&amp;ضافة طباعة ...</translation>
    </message>
    <message>
        <source>Add a run by its ledger</source>
        <translation>إضافة طباعة من سجلها</translation>
    </message>
    <message>
        <source>Ledgers (*.ledger)</source>
        <translation>السجلات (*.ledger)</translation>
    </message>
</context>
<context>
    <name>updatefacts::SectionDelegate</name>
    <message>
        <source>%1 of %2</source>
        <comment>answers</comment>
        <translation>%1 من %2</translation>
    </message>
</context>
<context>
    <name>updatefacts::SheetBox</name>
    <message>
        <source>A page for each label</source>
        <translation>صفحة لكل ملصق</translation>
    </message>
    <message>
        <source>%1, roll, %2 × %3 mm</source>
        <translation>%1، لفة، %2 × %3 مم</translation>
    </message>
    <message>
        <source>%1, %2 × %3 mm, %4 on a sheet</source>
        <translation>%1، %2 × %3 مم، %4 في الورقة</translation>
    </message>
</context>
<context>
    <name>updatefacts::ShopDesk</name>
    <message>
        <source>There is not enough memory for this.</source>
        <translation>الذاكرة لا تكفي لذلك.</translation>
    </message>
</context>
<context>
    <name>updatefacts::ShopWindow</name>
    <message>
        <source>Choose the folder of disclosures</source>
        <translation>اختيار مجلد الإقرارات</translation>
    </message>
    <message>
        <source>Choose an archive of disclosures</source>
        <translation>اختيار أرشيف إقرارات</translation>
    </message>
    <message>
        <source>Archives (*.zip)</source>
        <translation>أرشيفات (*.zip)</translation>
    </message>
    <message>
        <source>Open a price list</source>
        <translation>فتح قائمة أسعار</translation>
    </message>
    <message>
        <source>Price lists (*.csv *.txt *.tsv *.xlsx *.xlsm *.ods);;All files (*)</source>
        <translation>قوائم أسعار (*.csv *.txt *.tsv *.xlsx *.xlsm *.ods);;كل الملفات (*)</translation>
    </message>
    <message>
        <source>Reading ...</source>
        <translation>جارٍ القراءة ...</translation>
    </message>
    <message>
        <source>There is nothing to print: no product is ticked.</source>
        <translation>لا شيء للطباعة: لم يُحدد أي منتج.</translation>
    </message>
    <message>
        <source>Choose the folder of &amp;disclosures ...</source>
        <translation>اختيار مجلد &amp;الإقرارات ...</translation>
    </message>
    <message>
        <source>Open an &amp;archive of disclosures (.zip) ...</source>
        <translation>فتح &amp;أرشيف إقرارات (‎.zip) ...</translation>
    </message>
    <message>
        <source>&amp;Shop</source>
        <translation>&amp;المتجر</translation>
    </message>
    <message>
        <source>Open a price &amp;list ...</source>
        <translation>فتح &amp;قائمة أسعار ...</translation>
    </message>
    <message>
        <source>Price list from a &amp;database ...</source>
        <translation>قائمة أسعار من قاعدة &amp;بيانات ...</translation>
    </message>
    <message>
        <source>&amp;Columns of the price list ...</source>
        <translation>&amp;أعمدة قائمة الأسعار ...</translation>
    </message>
    <message>
        <source>&amp;Without a price list</source>
        <translation>&amp;من دون قائمة أسعار</translation>
    </message>
    <message>
        <source>&amp;Tick all that are shown</source>
        <translation>&amp;تحديد كل المعروض</translation>
    </message>
    <message>
        <source>Tick &amp;none that is shown</source>
        <translation>&amp;إلغاء تحديد كل المعروض</translation>
    </message>
    <message>
        <source>Last &amp;runs ...</source>
        <translation>آخر &amp;الطباعات ...</translation>
    </message>
    <message>
        <source>What is &amp;stale ...</source>
        <translation>ما أصبح &amp;قديمًا ...</translation>
    </message>
    <message>
        <source>&amp;Search</source>
        <translation>&amp;بحث</translation>
    </message>
    <message>
        <source>Rows with &amp;problems</source>
        <translation>صفوف فيها &amp;مشكلات</translation>
    </message>
    <message>
        <source>Labels for a shop – Update Facts</source>
        <translation>ملصقات لمتجر – Update Facts</translation>
    </message>
    <message>
        <source>Choose the folder of disclosures to see a page here.</source>
        <translation>اختر مجلد الإقرارات لترى صفحة هنا.</translation>
    </message>
    <message numerus="yes">
        <source>Print %n label(s) ...</source>
        <translation>
            <numerusform>طباعة %n ملصق ...</numerusform>
            <numerusform>طباعة ملصق واحد (%n) ...</numerusform>
            <numerusform>طباعة ملصقين (%n) ...</numerusform>
            <numerusform>طباعة %n ملصقات ...</numerusform>
            <numerusform>طباعة %n ملصقًا ...</numerusform>
            <numerusform>طباعة %n ملصق ...</numerusform>
        </translation>
    </message>
    <message>
        <source>Disclosures: %1, read in %2 s</source>
        <translation>الإقرارات: %1، قُرئت في %2 ث</translation>
    </message>
    <message>
        <source>Another run is printing. Stop it, or wait until it has ended.</source>
        <translation>هناك طباعة أخرى جارية. أوقفها أو انتظر حتى تنتهي.</translation>
    </message>
</context>
<context>
    <name>updatefacts::ShopWords</name>
    <message>
        <source>Promised</source>
        <translation>موعود به</translation>
    </message>
    <message>
        <source>Planned</source>
        <translation>مخطط له</translation>
    </message>
    <message>
        <source>Not promised</source>
        <translation>غير موعود بها</translation>
    </message>
    <message>
        <source>Not possible</source>
        <translation>غير ممكن</translation>
    </message>
    <message>
        <source>Ended</source>
        <translation>انتهى</translation>
    </message>
    <message>
        <source>Has errors</source>
        <translation>فيه أخطاء</translation>
    </message>
    <message>
        <source>The disclosure is gone</source>
        <translation>لم يعد الإقرار موجودًا</translation>
    </message>
    <message>
        <source>Support has ended</source>
        <translation>انتهى الدعم</translation>
    </message>
    <message>
        <source>The disclosure says something else</source>
        <translation>الإقرار يقول شيئًا آخر</translation>
    </message>
    <message>
        <source>Another price</source>
        <translation>سعر آخر</translation>
    </message>
    <message>
        <source>Another design</source>
        <translation>تصميم آخر</translation>
    </message>
    <message>
        <source>No longer in the price list</source>
        <translation>لم يعد في قائمة الأسعار</translation>
    </message>
    <message>
        <source>The disclosure has an error</source>
        <translation>في الإقرار خطأ</translation>
    </message>
    <message>
        <source>Signed with a revoked key</source>
        <translation>موقّع بمفتاح أُلغي</translation>
    </message>
</context>
<context>
    <name>updatefacts::SiteDialog</name>
    <message>
        <source>Pages behind the codes</source>
        <translation>الصفحات خلف الرموز</translation>
    </message>
    <message>
        <source>A page for each published product, in every language, and what programs ask for: a folder for the root of any web server.</source>
        <translation>صفحة لكل منتج منشور، بكل لغة، وما تطلبه البرامج: مجلد لجذر أي خادم ويب.</translation>
    </message>
    <message>
        <source>Products</source>
        <translation>المنتجات</translation>
    </message>
    <message>
        <source>&amp;Published disclosures</source>
        <translation>ال&amp;إقرارات المنشورة</translation>
    </message>
    <message>
        <source>Published disclosures</source>
        <translation>الإقرارات المنشورة</translation>
    </message>
    <message>
        <source>Folder of what is published</source>
        <translation>مجلد المنشورات</translation>
    </message>
    <message>
        <source>&amp;Folder of the site</source>
        <translation>م&amp;جلد الموقع</translation>
    </message>
    <message>
        <source>Folder of the site</source>
        <translation>مجلد الموقع</translation>
    </message>
    <message>
        <source>Folder for the pages</source>
        <translation>مجلد الصفحات</translation>
    </message>
    <message>
        <source>&amp;Languages</source>
        <translation>الل&amp;غات</translation>
    </message>
    <message>
        <source>Languages; none means all of them</source>
        <translation>اللغات؛ عدم اختيار أي منها يعني كلها</translation>
    </message>
    <message>
        <source>None: all of them</source>
        <translation>بلا اختيار: كلها</translation>
    </message>
    <message>
        <source>&amp;Keys ...</source>
        <translation>&amp;مفاتيح ...</translation>
    </message>
    <message>
        <source>&amp;Open in the browser</source>
        <translation>&amp;إظهار في المتصفح</translation>
    </message>
    <message>
        <source>&amp;Build the site</source>
        <translation>&amp;بناء الموقع</translation>
    </message>
    <message>
        <source>The browser cannot get the pages: every port is taken.</source>
        <translation>لا يمكن إعطاء الصفحات للمتصفح: كل المنافذ مشغولة.</translation>
    </message>
    <message>
        <source>The browser shows the pages for as long as this window is open.</source>
        <translation>يعرض المتصفح الصفحات ما دامت هذه النافذة مفتوحة.</translation>
    </message>
    <message>
        <source>&amp;Stop</source>
        <translation>&amp;إيقاف</translation>
    </message>
    <message>
        <source>Building the pages ...</source>
        <translation>جارٍ بناء الصفحات ...</translation>
    </message>
    <message numerus="yes">
        <source>%n product(s).</source>
        <translation>
            <numerusform>%n منتج.</numerusform>
            <numerusform>%n منتج.</numerusform>
            <numerusform>%n منتج.</numerusform>
            <numerusform>%n منتجات.</numerusform>
            <numerusform>%n منتجًا.</numerusform>
            <numerusform>%n منتج.</numerusform>
        </translation>
    </message>
    <message>
        <source>Files: %1, of which %2 are new, %3 changed and %4 are gone.</source>
        <translation>الملفات: %1، منها %2 جديدة و%3 تغيّرت و%4 زالت.</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>&amp;إغلاق</translation>
    </message>
    <message>
        <source>Nothing was written. %1</source>
        <translation>لم يُكتب شيء. %1</translation>
    </message>
    <message>
        <source>Stopped. The site is as it was.</source>
        <translation>توقف. الموقع كما كان.</translation>
    </message>
    <message>
        <source>&amp;Signed with</source>
        <translation>موقّ&amp;ع بـ</translation>
    </message>
    <message>
        <source>P&amp;assphrase of the key</source>
        <translation>عبارة مرور المفتا&amp;ح</translation>
    </message>
    <message>
        <source>no key</source>
        <translation>بلا مفتاح</translation>
    </message>
    <message>
        <source>Choose the folders, and type the passphrase of the key.</source>
        <translation>اختر المجلدات، واكتب عبارة مرور المفتاح.</translation>
    </message>
</context>
<context>
    <name>updatefacts::SiteRun</name>
    <message>
        <source>There is not enough memory for this.</source>
        <translation>الذاكرة لا تكفي لذلك.</translation>
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
    <name>updatefacts::StaleModel</name>
    <message>
        <source>%1, now %2</source>
        <comment>prices</comment>
        <translation>%1، والآن %2</translation>
    </message>
    <message>
        <source>file %1, page %2, place %3</source>
        <translation>الملف %1، الصفحة %2، الموضع %3</translation>
    </message>
    <message>
        <source>Aisle</source>
        <translation>الممر</translation>
    </message>
    <message>
        <source>Item</source>
        <translation>الصنف</translation>
    </message>
    <message>
        <source>Product</source>
        <translation>المنتج</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>لماذا</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>التغيير</translation>
    </message>
    <message>
        <source>Printed</source>
        <translation>يُطبع</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>run, place</comment>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>updatefacts::StartQuestions</name>
    <message>
        <source>New disclosure</source>
        <translation>إقرار جديد</translation>
    </message>
    <message>
        <source>Three questions decide what else is asked. You can change the answers later.</source>
        <translation>تحدد ثلاثة أسئلة ما يُسأل عنه بعدها. يمكنك تغيير الإجابات لاحقًا.</translation>
    </message>
    <message>
        <source>Not chosen</source>
        <translation>لم يُختر</translation>
    </message>
    <message>
        <source>Some laws are made for some kinds of devices only.</source>
        <translation>بعض القوانين لا تخص إلا أنواعًا معينة من الأجهزة.</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation>&amp;رجوع</translation>
    </message>
    <message>
        <source>&amp;Skip</source>
        <translation>&amp;تخطي</translation>
    </message>
    <message>
        <source>&amp;Start</source>
        <translation>&amp;بدء</translation>
    </message>
    <message>
        <source>As last time. Change it if it is different now.</source>
        <translation>كما في المرة السابقة. غيّره إن كان مختلفًا الآن.</translation>
    </message>
    <message>
        <source>For a maker you have entered before, address and contacts are filled in.</source>
        <translation>إذا كنت قد أدخلت هذا المصنّع من قبل، فسيُملأ العنوان وجهات الاتصال.</translation>
    </message>
</context>
<context>
    <name>updatefacts::StartWindow</name>
    <message>
        <source>A camera: updates promised until a date</source>
        <translation>كاميرا: تحديثات موعود بها حتى تاريخ محدد</translation>
    </message>
    <message>
        <source>A doorbell: updates planned, not promised</source>
        <translation>جرس باب: تحديثات مخطط لها، غير موعود بها</translation>
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
    <message>
        <source>&amp;Labels for a shop ...</source>
        <translation>&amp;ملصقات لمتجر ...</translation>
    </message>
</context>
<context>
    <name>updatefacts::TableRun</name>
    <message>
        <source>A run was begun in %1 already. Go on with it, or choose another name.</source>
        <translation>بدأت طباعة في %1 من قبل. تابعها أو اختر اسمًا آخر.</translation>
    </message>
    <message>
        <source>There is not enough memory for this.</source>
        <translation>الذاكرة لا تكفي لذلك.</translation>
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
    <name>updatefacts::TypedDate</name>
    <message>
        <source>year years</source>
        <extracomment>all words for it that people type, separated by blanks</extracomment>
        <translation>سنة سنه سنوات سنين سنتان سنتين عام عاما عامًا أعوام اعوام عامان عامين</translation>
    </message>
    <message>
        <source>month months</source>
        <extracomment>all words for it that people type, separated by blanks</extracomment>
        <translation>شهر شهرا شهرًا أشهر اشهر شهور شهران شهرين</translation>
    </message>
    <message>
        <source>day days</source>
        <extracomment>all words for it that people type, separated by blanks</extracomment>
        <translation>يوم يوما يومًا أيام ايام يومان يومين</translation>
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
