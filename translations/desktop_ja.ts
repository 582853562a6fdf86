<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ja">
<extra-translator>Made by machine with care and after the wording of EU law; not yet read by a native speaker: a reviewer is wanted. Glossary: translations/README.md</extra-translator>
<context>
    <name>updatefacts::About</name>
    <message>
        <source>About Update Facts</source>
        <translation>Update Factsについて</translation>
    </message>
    <message>
        <source>Shared definitions, version %1</source>
        <translation>共通の定義、版%1</translation>
    </message>
    <message>
        <source>The program is free software (MIT). It is built on:</source>
        <translation>このプログラムはフリーソフトウェア(MIT)です。次のものを利用しています：</translation>
    </message>
</context>
<context>
    <name>updatefacts::Autosave</name>
    <message>
        <source>Your changes are not kept safe from a crash; save the document soon. %1</source>
        <translation>予期しない終了に備えて変更を保護できていません。早めに文書を保存してください。%1</translation>
    </message>
</context>
<context>
    <name>updatefacts::ChoiceEditor</name>
    <message>
        <source>Not said</source>
        <translation>記載なし</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>question: answer</comment>
        <translation>%1：%2</translation>
    </message>
</context>
<context>
    <name>updatefacts::ChoicesEditor</name>
    <message>
        <source>%1: %2</source>
        <comment>question: answer</comment>
        <translation>%1：%2</translation>
    </message>
</context>
<context>
    <name>updatefacts::ComboEditor</name>
    <message>
        <source>Not chosen</source>
        <translation>未選択</translation>
    </message>
</context>
<context>
    <name>updatefacts::DateEditor</name>
    <message>
        <source>the whole month, to %1</source>
        <translation>月全体、%1まで</translation>
    </message>
    <message>
        <source>YYYY-MM or YYYY-MM-DD</source>
        <translation>YYYY-MMまたはYYYY-MM-DD</translation>
    </message>
    <message>
        <source>YYYY-MM-DD</source>
        <translation>YYYY-MM-DD</translation>
    </message>
    <message>
        <source>The whole month</source>
        <translation>月全体</translation>
    </message>
    <message>
        <source>Calendar</source>
        <translation>カレンダー</translation>
    </message>
    <message>
        <source>Choose from a calendar</source>
        <translation>カレンダーから選択</translation>
    </message>
</context>
<context>
    <name>updatefacts::DocumentFile</name>
    <message>
        <source>&quot;%1&quot; was not saved: another program has changed it meanwhile.</source>
        <translation>「%1」は保存されませんでした。その間に別のプログラムがこのファイルを変更しました。</translation>
    </message>
</context>
<context>
    <name>updatefacts::DocumentWindow</name>
    <message>
        <source>Nothing is to be said: the disclosure is complete.</source>
        <translation>指摘事項はありません。表示の内容はすべて揃っています。</translation>
    </message>
    <message>
        <source>A revision follows what was published: mend the errors and save this one first.</source>
        <translation>新しい版は、公開した内容を基に作成します。先にエラーを修正し、この表示を保存してください。</translation>
    </message>
    <message>
        <source>Next revision of %1</source>
        <translation>%1の次の版</translation>
    </message>
    <message>
        <source>What was published as guaranteed can be extended here, never shortened or weakened; whatever would shrink it is an error with its reason. Save this revision as a file of its own, beside the one before.</source>
        <translation>保証として公開した内容は、ここで拡充できますが、短縮したり弱めたりすることはできません。後退させる変更は、理由を添えてエラーとして示されます。この版は、前の版と同じフォルダーに別のファイルとして保存してください。</translation>
    </message>
    <message>
        <source>Left out, because they have errors: %1</source>
        <translation>エラーがあるため除外しました：%1</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>ファイル(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;New</source>
        <translation>新規作成(&amp;N)</translation>
    </message>
    <message>
        <source>&amp;Open ...</source>
        <translation>開く(&amp;O) ...</translation>
    </message>
    <message>
        <source>Open &amp;recent</source>
        <translation>最近使ったファイル(&amp;R)</translation>
    </message>
    <message>
        <source>S&amp;tart page</source>
        <translation>スタートページ(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>保存(&amp;S)</translation>
    </message>
    <message>
        <source>Save &amp;as ...</source>
        <translation>名前を付けて保存(&amp;A) ...</translation>
    </message>
    <message>
        <source>Start the next re&amp;vision</source>
        <translation>次の版を作成(&amp;V)</translation>
    </message>
    <message>
        <source>&amp;Export labels ...</source>
        <translation>ラベルをエクスポート(&amp;E) ...</translation>
    </message>
    <message>
        <source>Export labels of all open &amp;disclosures ...</source>
        <translation>開いているすべての表示のラベルをエクスポート(&amp;D) ...</translation>
    </message>
    <message>
        <source>&amp;Print ...</source>
        <translation>印刷(&amp;P) ...</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>閉じる(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>終了(&amp;Q)</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>編集(&amp;E)</translation>
    </message>
    <message>
        <source>&amp;Copy the label</source>
        <translation>ラベルをコピー(&amp;C)</translation>
    </message>
    <message>
        <source>As the &amp;system</source>
        <translation>システムに合わせる(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Light</source>
        <translation>ライト(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Dark</source>
        <translation>ダーク(&amp;D)</translation>
    </message>
    <message>
        <source>&amp;High contrast</source>
        <translation>ハイコントラスト(&amp;H)</translation>
    </message>
    <message>
        <source>The language changes when the program is started again.</source>
        <translation>言語は、次にプログラムを起動したときに変わります。</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>表示(&amp;V)</translation>
    </message>
    <message>
        <source>Zoom &amp;in</source>
        <translation>拡大(&amp;I)</translation>
    </message>
    <message>
        <source>Zoom &amp;out</source>
        <translation>縮小(&amp;O)</translation>
    </message>
    <message>
        <source>&amp;Fit</source>
        <translation>ウィンドウに合わせる(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;True size</source>
        <translation>実寸(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;Next section</source>
        <translation>次のセクション(&amp;N)</translation>
    </message>
    <message>
        <source>&amp;Previous section</source>
        <translation>前のセクション(&amp;P)</translation>
    </message>
    <message>
        <source>T&amp;heme</source>
        <translation>テーマ(&amp;H)</translation>
    </message>
    <message>
        <source>&amp;Language of the program</source>
        <translation>プログラムの言語(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Check</source>
        <translation>チェック(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Next finding</source>
        <translation>次の指摘事項(&amp;N)</translation>
    </message>
    <message>
        <source>&amp;List of findings</source>
        <translation>指摘事項の一覧(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Readiness for schemes ...</source>
        <translation>制度への準備状況(&amp;R) ...</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>ヘルプ(&amp;H)</translation>
    </message>
    <message>
        <source>&amp;About Update Facts</source>
        <translation>Update Factsについて(&amp;A)</translation>
    </message>
    <message>
        <source>Tool bar</source>
        <translation>ツールバー</translation>
    </message>
    <message>
        <source>Update Facts</source>
        <translation>Update Facts</translation>
    </message>
    <message>
        <source>Open ...</source>
        <translation>開く ...</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>保存</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>チェック</translation>
    </message>
    <message>
        <source>Export ...</source>
        <translation>エクスポート ...</translation>
    </message>
    <message>
        <source>Print ...</source>
        <translation>印刷 ...</translation>
    </message>
    <message>
        <source>Another program has changed this file.</source>
        <translation>別のプログラムがこのファイルを変更しました。</translation>
    </message>
    <message>
        <source>Load its version</source>
        <translation>変更後の内容を読み込む</translation>
    </message>
    <message>
        <source>Keep mine</source>
        <translation>自分の内容を残す</translation>
    </message>
    <message>
        <source>The file is gone; save to write it again.</source>
        <translation>ファイルがなくなりました。保存すると、もう一度書き込まれます。</translation>
    </message>
    <message>
        <source>This file is read-only; changes can be saved under another name.</source>
        <translation>このファイルは読み取り専用です。変更は別の名前で保存できます。</translation>
    </message>
    <message>
        <source>Save as ...</source>
        <translation>名前を付けて保存 ...</translation>
    </message>
    <message>
        <source>recovery</source>
        <translation>復元</translation>
    </message>
    <message>
        <source>This work was not saved when the program last ended.</source>
        <translation>この作業は、前回プログラムが終了したときに保存されていませんでした。</translation>
    </message>
    <message>
        <source>The file has been changed since.</source>
        <translation>ファイルはその後に変更されています。</translation>
    </message>
    <message>
        <source>Throw it away</source>
        <translation>破棄</translation>
    </message>
    <message>
        <source>The file cannot be read as a disclosure: %1 (line %2, column %3). Mend it in a text editor; it is then read again.</source>
        <translation>ファイルを表示として読み込めません：%1(%2行目、%3列目)。テキストエディターで修正すると、もう一度読み込まれます。</translation>
    </message>
    <message>
        <source>This file follows an earlier version of the definitions.</source>
        <translation>このファイルは古い版の定義に従っています。</translation>
    </message>
    <message>
        <source>Bring it up to date</source>
        <translation>最新の定義に更新</translation>
    </message>
    <message>
        <source>bringing up to date</source>
        <translation>最新の定義への更新</translation>
    </message>
    <message>
        <source>%1[*] – Update Facts</source>
        <translation>%1[*] – Update Facts</translation>
    </message>
    <message>
        <source>Revision %1 · Definitions %2</source>
        <translation>版：%1 · 定義：%2</translation>
    </message>
    <message>
        <source>not said</source>
        <translation>記載なし</translation>
    </message>
    <message>
        <source>Saved</source>
        <translation>保存しました</translation>
    </message>
    <message>
        <source>disclosure</source>
        <translation>表示</translation>
    </message>
    <message>
        <source>Save the disclosure</source>
        <translation>表示を保存</translation>
    </message>
    <message>
        <source>Disclosures (*.yaml *.yml)</source>
        <translation>表示ファイル (*.yaml *.yml)</translation>
    </message>
    <message>
        <source>Unsaved changes</source>
        <translation>保存されていない変更</translation>
    </message>
    <message>
        <source>Save the changes in %1?</source>
        <translation>%1への変更を保存しますか？</translation>
    </message>
    <message>
        <source>Put the cursor into a field first.</source>
        <translation>先にカーソルを項目に置いてください。</translation>
    </message>
    <message>
        <source>&amp;Who asks for this?</source>
        <translation>求めている制度(&amp;W)</translation>
    </message>
    <message>
        <source>Where the product is sold, this is law: %1.</source>
        <translation>製品の販売先では、次の法令が適用されます：%1。</translation>
    </message>
    <message>
        <source>Check the disclosure against it</source>
        <translation>この法令に照らして確認する</translation>
    </message>
</context>
<context>
    <name>updatefacts::FieldRow</name>
    <message>
        <source>change of %1</source>
        <translation>「%1」の変更</translation>
    </message>
    <message>
        <source>mending</source>
        <translation>修正</translation>
    </message>
    <message>
        <source>No scheme asks for this.</source>
        <translation>この項目を求める制度はありません。</translation>
    </message>
    <message>
        <source>answer needed</source>
        <translation>回答が必要です</translation>
    </message>
</context>
<context>
    <name>updatefacts::FindingText</name>
    <message>
        <source>An answer is needed.</source>
        <translation>回答が必要です。</translation>
    </message>
    <message>
        <source>Error</source>
        <translation>エラー</translation>
    </message>
    <message>
        <source>Warning</source>
        <translation>警告</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>情報</translation>
    </message>
    <message>
        <source>Nothing is said in this file yet.</source>
        <translation>このファイルにはまだ何も書かれていません。</translation>
    </message>
    <message>
        <source>The definitions have no such field.</source>
        <translation>定義にこの項目はありません。</translation>
    </message>
    <message>
        <source>This does not belong here, going by the other answers.</source>
        <translation>ほかの回答からすると、この項目は不要です。</translation>
    </message>
    <message>
        <source>Nothing stands here.</source>
        <translation>何も書かれていません。</translation>
    </message>
    <message>
        <source>An answer of another kind is expected here.</source>
        <translation>ここには別の種類の回答が必要です。</translation>
    </message>
    <message>
        <source>This text is too short or too long: %1 to %2 characters are allowed.</source>
        <translation>文字数が合いません。%1～%2 文字で書いてください。</translation>
    </message>
    <message>
        <source>This is not written as expected, such as %1.</source>
        <translation>書き方が違います。例: %1。</translation>
    </message>
    <message>
        <source>This text must stand on one line.</source>
        <translation>このテキストは 1 行で書いてください。</translation>
    </message>
    <message>
        <source>This is not the tag of a language, such as de.</source>
        <translation>de のような言語タグではありません。</translation>
    </message>
    <message>
        <source>The text in the disclosure&apos;s own language is missing.</source>
        <translation>この表示の言語のテキストがありません。</translation>
    </message>
    <message>
        <source>The number must lie between %1 and %2.</source>
        <translation>数値は %1 から %2 の間にしてください。</translation>
    </message>
    <message>
        <source>This is not a date such as 2031-06 or 2031-06-30.</source>
        <translation>2031-06 や 2031-06-30 のような日付ではありません。</translation>
    </message>
    <message>
        <source>The date is not exact enough: write a day or month, such as 2031-06-30.</source>
        <translation>日付が大まかすぎます。2031-06-30 のように月日まで書いてください。</translation>
    </message>
    <message>
        <source>A length of time is no date: write the day on which it ends.</source>
        <translation>期間は日付ではありません。終わる日を書いてください。</translation>
    </message>
    <message>
        <source>Write the date without a time.</source>
        <translation>日付だけを、時刻なしで書いてください。</translation>
    </message>
    <message>
        <source>A buyer cannot tell a day from this: write a date.</source>
        <translation>これでは購入者に日が分かりません。日付を書いてください。</translation>
    </message>
    <message>
        <source>This is still the placeholder: write the date.</source>
        <translation>まだ仮の値です。日付を書いてください。</translation>
    </message>
    <message>
        <source>This is none of the answers to choose from.</source>
        <translation>選択肢にない回答です。</translation>
    </message>
    <message>
        <source>This answer is there twice.</source>
        <translation>同じ回答が二つあります。</translation>
    </message>
    <message>
        <source>This answer cannot stand beside others.</source>
        <translation>この回答はほかの回答と一緒には選べません。</translation>
    </message>
    <message>
        <source>There must be %1 to %2 entries.</source>
        <translation>%1～%2 件必要です。</translation>
    </message>
    <message>
        <source>This is not an address such as https://example.com/updates.</source>
        <translation>https://example.com/updates のようなアドレスではありません。</translation>
    </message>
    <message>
        <source>This address hides where it leads: write the address itself.</source>
        <translation>行き先が分からない短縮アドレスです。元のアドレスを書いてください。</translation>
    </message>
    <message>
        <source>This address seems to carry personal data: leave that out.</source>
        <translation>このアドレスには個人情報が含まれているようです。取り除いてください。</translation>
    </message>
    <message>
        <source>This is neither an e-mail address nor a web address.</source>
        <translation>メールアドレスでもウェブアドレスでもありません。</translation>
    </message>
    <message>
        <source>A barcode number has 8, 12, 13 or 14 digits.</source>
        <translation>バーコード番号は 8、12、13 または 14 桁です。</translation>
    </message>
    <message>
        <source>The last digit does not match the others: one of them may be mistyped.</source>
        <translation>最後の数字がほかの数字と合いません。入力の誤りかもしれません。</translation>
    </message>
    <message>
        <source>This program does not know the version of the definitions.</source>
        <translation>このプログラムはこの版の定義を知りません。</translation>
    </message>
    <message>
        <source>This follows an earlier version of the definitions.</source>
        <translation>以前の版の定義に従っています。</translation>
    </message>
    <message>
        <source>The field has another name now.</source>
        <translation>この項目は名前が変わりました。</translation>
    </message>
    <message>
        <source>The answer has another name now.</source>
        <translation>この回答は名前が変わりました。</translation>
    </message>
    <message>
        <source>What was published as guaranteed must not be shortened.</source>
        <translation>保証として公表した期間を短くすることはできません。</translation>
    </message>
    <message>
        <source>What was published as guaranteed must not become weaker.</source>
        <translation>保証として公表した約束を弱めることはできません。</translation>
    </message>
    <message>
        <source>What was published as guaranteed must not become unclear.</source>
        <translation>保証として公表した約束をあいまいにすることはできません。</translation>
    </message>
    <message>
        <source>The next revision must be later than the one before.</source>
        <translation>次の改訂は前の改訂より後でなければなりません。</translation>
    </message>
    <message>
        <source>This is not the disclosure that was published.</source>
        <translation>公表した表示とは別のものです。</translation>
    </message>
    <message>
        <source>This is not the model that was published.</source>
        <translation>公表した型番とは別のものです。</translation>
    </message>
    <message>
        <source>This revision does not name the one before it.</source>
        <translation>この改訂は前の改訂を示していません。</translation>
    </message>
    <message>
        <source>The texts do not fit: choose a larger label, or a shorter name.</source>
        <translation>文字が収まりません。大きいラベルか、短い名前にしてください。</translation>
    </message>
    <message>
        <source>The full name does not fit; the label carries the short one.</source>
        <translation>正式な名前が収まらないため、短い名前を載せています。</translation>
    </message>
    <message>
        <source>The label&apos;s fonts lack a character of this text.</source>
        <translation>このテキストの文字の一つがラベルのフォントにありません。</translation>
    </message>
    <message>
        <source>Left out to fit: %1.</source>
        <translation>収めるために省いたもの: %1。</translation>
    </message>
</context>
<context>
    <name>updatefacts::FindingsModel</name>
    <message>
        <source>Where</source>
        <translation>場所</translation>
    </message>
    <message>
        <source>What</source>
        <translation>内容</translation>
    </message>
    <message>
        <source>Rule</source>
        <translation>規則</translation>
    </message>
</context>
<context>
    <name>updatefacts::FindingsPane</name>
    <message>
        <source>Findings</source>
        <translation>指摘事項</translation>
    </message>
    <message>
        <source>&amp;Readiness ...</source>
        <translation>準備状況(&amp;R) ...</translation>
    </message>
    <message numerus="yes">
        <source>%n error(s)</source>
        <translation>
            <numerusform>エラー%n件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n warning(s)</source>
        <translation>
            <numerusform>警告%n件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n note(s)</source>
        <translation>
            <numerusform>情報%n件</numerusform>
        </translation>
    </message>
    <message>
        <source>Schemes</source>
        <translation>制度</translation>
    </message>
    <message numerus="yes">
        <source>%n scheme(s)</source>
        <translation>
            <numerusform>制度%n件</numerusform>
        </translation>
    </message>
    <message>
        <source>Errors stop export and print.</source>
        <translation>エラーがあるため、エクスポートと印刷はできません。</translation>
    </message>
    <message>
        <source>Nothing stops export and print.</source>
        <translation>エクスポートと印刷ができます。</translation>
    </message>
</context>
<context>
    <name>updatefacts::FormPage</name>
    <message>
        <source>&amp;Next: %1</source>
        <translation>次へ: %1(&amp;N)</translation>
    </message>
</context>
<context>
    <name>updatefacts::FormPane</name>
    <message>
        <source>Sections</source>
        <translation>セクション</translation>
    </message>
    <message numerus="yes">
        <source>%n finding(s)</source>
        <translation>
            <numerusform>指摘事項%n件</numerusform>
        </translation>
    </message>
    <message>
        <source>empty</source>
        <translation>未記入</translation>
    </message>
    <message>
        <source>done</source>
        <translation>完了</translation>
    </message>
</context>
<context>
    <name>updatefacts::LanguageButton</name>
    <message>
        <source>The disclosure&apos;s own</source>
        <translation>表示の言語</translation>
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
        <translation>例：%1</translation>
    </message>
    <message>
        <source>&amp;Now</source>
        <translation>今すぐ(&amp;N)</translation>
    </message>
</context>
<context>
    <name>updatefacts::ListRows</name>
    <message>
        <source>Add: %1</source>
        <comment>%1 is what is added, such as Representative</comment>
        <translation>追加：%1</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>Representative 2</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>Take out</source>
        <translation>削除</translation>
    </message>
    <message>
        <source>Take out %1</source>
        <translation>%1を削除</translation>
    </message>
    <message>
        <source>change of %1</source>
        <translation>「%1」の変更</translation>
    </message>
</context>
<context>
    <name>updatefacts::LocalizedEditor</name>
    <message>
        <source>Add a language</source>
        <translation>言語を追加</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>question, language</comment>
        <translation>%1、%2</translation>
    </message>
    <message>
        <source>Languages of %1</source>
        <translation>「%1」の言語</translation>
    </message>
    <message>
        <source>Add a language to %1</source>
        <translation>「%1」に言語を追加</translation>
    </message>
</context>
<context>
    <name>updatefacts::MakeEditor</name>
    <message>
        <source>Yes</source>
        <translation>はい</translation>
    </message>
    <message>
        <source>No</source>
        <translation>いいえ</translation>
    </message>
    <message>
        <source>days</source>
        <translation>日</translation>
    </message>
    <message>
        <source>years</source>
        <translation>年</translation>
    </message>
</context>
<context>
    <name>updatefacts::Mend</name>
    <message>
        <source>Write %1</source>
        <translation>「%1」と記入</translation>
    </message>
    <message>
        <source>Take it out</source>
        <translation>削除</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>現在の日時</translation>
    </message>
    <message>
        <source>This is the first</source>
        <translation>今回が初めて</translation>
    </message>
</context>
<context>
    <name>updatefacts::NoticeRow</name>
    <message>
        <source>Error: %1</source>
        <translation>エラー：%1</translation>
    </message>
    <message>
        <source>Warning: %1</source>
        <translation>警告：%1</translation>
    </message>
    <message>
        <source>Close this message</source>
        <translation>このメッセージを閉じる</translation>
    </message>
</context>
<context>
    <name>updatefacts::OutputDialog</name>
    <message numerus="yes">
        <source>Export %n disclosure(s)</source>
        <translation>
            <numerusform>%n件の表示をエクスポート</numerusform>
        </translation>
    </message>
    <message>
        <source>Files that &amp;will be written</source>
        <translation>書き込まれるファイル(&amp;W)</translation>
    </message>
    <message>
        <source>&amp;Open the folder</source>
        <translation>フォルダーを開く(&amp;O)</translation>
    </message>
    <message>
        <source>&amp;Export</source>
        <translation>エクスポート(&amp;E)</translation>
    </message>
    <message>
        <source>&amp;Labels</source>
        <translation>ラベル(&amp;L)</translation>
    </message>
    <message>
        <source>Labels</source>
        <translation>ラベル</translation>
    </message>
    <message>
        <source>L&amp;anguages</source>
        <translation>言語(&amp;A)</translation>
    </message>
    <message>
        <source>Languages; none means the disclosure&apos;s own</source>
        <translation>言語(選択しない場合は表示の言語)</translation>
    </message>
    <message>
        <source>None: the disclosure&apos;s own</source>
        <translation>選択しない場合は表示の言語</translation>
    </message>
    <message>
        <source>&amp;Formats</source>
        <translation>形式(&amp;F)</translation>
    </message>
    <message>
        <source>PDF, for print</source>
        <translation>PDF(印刷用)</translation>
    </message>
    <message>
        <source>SVG, for design</source>
        <translation>SVG(デザイン用)</translation>
    </message>
    <message>
        <source>PNG, for screens</source>
        <translation>PNG(画面用)</translation>
    </message>
    <message>
        <source>PNG in black and white, for electronic labels</source>
        <translation>白黒のPNG(電子棚札用)</translation>
    </message>
    <message>
        <source>PNG in black, white and red, for electronic labels</source>
        <translation>黒・白・赤のPNG(電子棚札用)</translation>
    </message>
    <message>
        <source>ZPL, for thermal printers</source>
        <translation>ZPL(サーマルプリンター用)</translation>
    </message>
    <message>
        <source>&amp;Resolution of the printer</source>
        <translation>プリンターの解像度(&amp;R)</translation>
    </message>
    <message>
        <source>As each label asks</source>
        <translation>各ラベルの指定どおり</translation>
    </message>
    <message>
        <source>%1 dots per inch</source>
        <translation>%1 dpi</translation>
    </message>
    <message>
        <source>&amp;Browse ...</source>
        <translation>参照(&amp;B) ...</translation>
    </message>
    <message>
        <source>Fol&amp;der</source>
        <translation>フォルダー(&amp;D)</translation>
    </message>
    <message>
        <source>As a co&amp;mmand</source>
        <translation>コマンド(&amp;M)</translation>
    </message>
    <message>
        <source>%1 (is replaced)</source>
        <translation>%1(置き換え)</translation>
    </message>
    <message>
        <source>Choose at least one label, one format and a folder.</source>
        <translation>ラベルと形式を一つ以上、およびフォルダーを選択してください。</translation>
    </message>
    <message>
        <source>Folder for the labels</source>
        <translation>ラベルの保存先フォルダー</translation>
    </message>
    <message>
        <source>&amp;Stop</source>
        <translation>中止(&amp;S)</translation>
    </message>
    <message>
        <source>Making the labels and reading them back ...</source>
        <translation>ラベルを作成し、読み取って確認しています ...</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>閉じる(&amp;X)</translation>
    </message>
    <message>
        <source>Stopped; nothing was written.</source>
        <translation>中止しました。何も書き込まれていません。</translation>
    </message>
    <message>
        <source>Nothing was written. %1</source>
        <translation>何も書き込まれませんでした。%1</translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) written to %1.</source>
        <translation>
            <numerusform>%n件のファイルを%1に書き込みました。</numerusform>
        </translation>
    </message>
    <message>
        <source>Files that will be written</source>
        <translation>書き込まれるファイル</translation>
    </message>
    <message>
        <source>All o&amp;n one label</source>
        <translation>1枚のラベルにまとめる(&amp;T)</translation>
    </message>
    <message>
        <source>Cop&amp;y</source>
        <translation>コピー(&amp;C)</translation>
    </message>
</context>
<context>
    <name>updatefacts::PreviewPane</name>
    <message>
        <source>Preview</source>
        <translation>プレビュー</translation>
    </message>
    <message>
        <source>&amp;Label</source>
        <translation>ラベル(&amp;L)</translation>
    </message>
    <message>
        <source>L&amp;anguage</source>
        <translation>言語(&amp;A)</translation>
    </message>
    <message>
        <source>Reading it back ...</source>
        <translation>読み取って確認しています ...</translation>
    </message>
    <message>
        <source>Read back: it prints what the disclosure says.</source>
        <translation>読み取って確認しました。表示の内容どおりに印刷されます。</translation>
    </message>
    <message>
        <source>The label appears when the errors are mended.</source>
        <translation>エラーを直すとラベルが表示されます。</translation>
    </message>
    <message numerus="yes">
        <source>%n answer(s) more and the label appears.</source>
        <translation>
            <numerusform>あと %n 件答えるとラベルが表示されます。</numerusform>
        </translation>
    </message>
    <message>
        <source> &lt;a href=&quot;#first&quot;&gt;Go to the first&lt;/a&gt;</source>
        <translation> &lt;a href=&quot;#first&quot;&gt;最初の項目へ&lt;/a&gt;</translation>
    </message>
</context>
<context>
    <name>updatefacts::PreviewSheet</name>
    <message>
        <source>The label</source>
        <translation>ラベル</translation>
    </message>
    <message>
        <source>The label will stand here.</source>
        <translation>ここにラベルが表示されます。</translation>
    </message>
</context>
<context>
    <name>updatefacts::PrintLabel</name>
    <message>
        <source>Print</source>
        <translation>印刷</translation>
    </message>
    <message>
        <source>The label is printed in its true size. In the printer&apos;s dialog choose 100 % and switch &quot;fit to page&quot; off; otherwise the code may not be read.</source>
        <translation>ラベルは実寸で印刷されます。プリンターのダイアログで100%を選択し、「用紙に合わせる」をオフにしてください。そうしないと、コードを読み取れないことがあります。</translation>
    </message>
    <message>
        <source>Print a page with &amp;rulers instead, to check the printer</source>
        <translation>代わりに定規のページを印刷して、プリンターを確認する(&amp;R)</translation>
    </message>
    <message>
        <source>There is no printer. Export the label as PDF, or set up a printer first.</source>
        <translation>プリンターがありません。ラベルをPDFとしてエクスポートするか、先にプリンターを設定してください。</translation>
    </message>
    <message>
        <source>The printer did not take the job.</source>
        <translation>プリンターが印刷ジョブを受け付けませんでした。</translation>
    </message>
    <message>
        <source>Both rulers are 100 mm long. If they are not, the printer scales: choose 100 % and switch &quot;fit to page&quot; off.</source>
        <translation>定規は二つとも長さ100 mmです。違っている場合は、プリンターが拡大または縮小しています。100%を選択し、「用紙に合わせる」をオフにしてください。</translation>
    </message>
</context>
<context>
    <name>updatefacts::Program</name>
    <message>
        <source>New disclosure</source>
        <translation>新しい表示</translation>
    </message>
    <message>
        <source>Open disclosures</source>
        <translation>表示ファイルを開く</translation>
    </message>
    <message>
        <source>Disclosures (*.yaml *.yml);;All files (*)</source>
        <translation>表示ファイル (*.yaml *.yml);;すべてのファイル (*)</translation>
    </message>
    <message>
        <source>Example</source>
        <translation>例</translation>
    </message>
</context>
<context>
    <name>updatefacts::ReadinessDialog</name>
    <message>
        <source>Ready</source>
        <translation>準備完了</translation>
    </message>
    <message numerus="yes">
        <source>%n thing(s) to mend</source>
        <translation>
            <numerusform>要修正%n件</numerusform>
        </translation>
    </message>
    <message>
        <source>The disclosure itself has errors</source>
        <translation>表示自体にエラーがあります</translation>
    </message>
    <message>
        <source>Not made for such a device</source>
        <translation>この種の機器は対象外</translation>
    </message>
    <message>
        <source>Readiness</source>
        <translation>準備状況</translation>
    </message>
    <message>
        <source>What each scheme asks of the statement, and what is still missing. This helps to prepare; it is no legal advice.</source>
        <translation>各制度が表示に求める事項と、まだ足りない事項です。準備に役立てるためのもので、法的助言ではありません。</translation>
    </message>
    <message>
        <source>Scheme</source>
        <translation>制度</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状況</translation>
    </message>
    <message>
        <source>Schemes and what they ask for</source>
        <translation>制度とその要求事項</translation>
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
        <translation>最近使ったファイルはありません</translation>
    </message>
    <message>
        <source>&amp;Clear list</source>
        <translation>一覧をクリア(&amp;C)</translation>
    </message>
</context>
<context>
    <name>updatefacts::SourceChip</name>
    <message>
        <source>%1 asks for this: %2</source>
        <translation>%1の要求事項：%2</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
</context>
<context>
    <name>updatefacts::StartWindow</name>
    <message>
        <source>A camera: updates guaranteed until a date</source>
        <translation>カメラ：期日までの更新を保証</translation>
    </message>
    <message>
        <source>A doorbell: updates planned, not guaranteed</source>
        <translation>ドアホン：更新の予定あり、保証なし</translation>
    </message>
    <message>
        <source>A smart plug: no date promised</source>
        <translation>スマートプラグ：期日の約束なし</translation>
    </message>
    <message>
        <source>A bulb: cannot be updated</source>
        <translation>電球：更新不可</translation>
    </message>
    <message>
        <source>A router: updates have ended</source>
        <translation>ルーター：更新は終了</translation>
    </message>
    <message>
        <source>Update Facts</source>
        <translation>Update Facts</translation>
    </message>
    <message>
        <source>Say how your product gets security updates, until when and how firmly, and get a label that shoppers understand.</source>
        <translation>製品にセキュリティ更新がどのように、いつまで、どれだけ確実に提供されるかを記入すると、購入者に伝わるラベルができます。</translation>
    </message>
    <message>
        <source>&amp;New disclosure</source>
        <translation>新しい表示(&amp;N)</translation>
    </message>
    <message>
        <source>&amp;Open ...</source>
        <translation>開く(&amp;O) ...</translation>
    </message>
    <message>
        <source>&amp;Recent files</source>
        <translation>最近使ったファイル(&amp;R)</translation>
    </message>
    <message>
        <source>None yet. Drop a file here to open it.</source>
        <translation>まだありません。ここにファイルをドロップすると開きます。</translation>
    </message>
    <message>
        <source>Examples to look at, or to start from</source>
        <translation>参考や出発点になる例</translation>
    </message>
    <message>
        <source>Recent files</source>
        <translation>最近使ったファイル</translation>
    </message>
</context>
<context>
    <name>updatefacts::TemplateBox</name>
    <message>
        <source>%1 × %2 mm</source>
        <translation>%1 × %2 mm</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>name of a label, its size</comment>
        <translation>%1、%2</translation>
    </message>
</context>
<context>
    <name>updatefacts::TemplateTitle</name>
    <message>
        <source>Full facts panel for packaging</source>
        <translation>包装用の全項目パネル</translation>
    </message>
    <message>
        <source>Wide compact strip for boxes</source>
        <translation>箱用の横長ストリップ</translation>
    </message>
    <message>
        <source>Shelf-edge label</source>
        <translation>棚札</translation>
    </message>
    <message>
        <source>Small square tag, date and QR only</source>
        <translation>小さな正方形タグ（日付と QR のみ）</translation>
    </message>
    <message>
        <source>4 x 6 inch label, thermal printer</source>
        <translation>4 x 6 インチラベル、サーマルプリンター</translation>
    </message>
    <message>
        <source>Electronic shelf label, 400 x 300 dots</source>
        <translation>電子棚札、400 x 300 ドット</translation>
    </message>
    <message>
        <source>Electronic shelf label, 296 x 128 dots</source>
        <translation>電子棚札、296 x 128 ドット</translation>
    </message>
    <message>
        <source>Fact sheet, A4</source>
        <translation>データシート、A4</translation>
    </message>
    <message>
        <source>Fact sheet, US Letter</source>
        <translation>データシート、US レター</translation>
    </message>
    <message>
        <source>maker and model</source>
        <translation>製造者と型番</translation>
    </message>
    <message>
        <source>title</source>
        <translation>タイトル</translation>
    </message>
    <message>
        <source>address</source>
        <translation>アドレス</translation>
    </message>
    <message>
        <source>time bar</source>
        <translation>期間の帯</translation>
    </message>
    <message>
        <source>length of the period</source>
        <translation>期間の長さ</translation>
    </message>
    <message>
        <source>model</source>
        <translation>型番</translation>
    </message>
    <message>
        <source>fingerprint</source>
        <translation>フィンガープリント</translation>
    </message>
    <message>
        <source>explanation</source>
        <translation>説明</translation>
    </message>
</context>
<context>
    <name>updatefacts::ZoomButton</name>
    <message>
        <source>Zoom</source>
        <translation>ズーム</translation>
    </message>
    <message>
        <source>Fit</source>
        <translation>ウィンドウに合わせる</translation>
    </message>
    <message>
        <source>True size (100 %)</source>
        <translation>実寸(100%)</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1%</translation>
    </message>
</context>
</TS>
