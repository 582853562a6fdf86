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
    <name>updatefacts::AskAddress</name>
    <message>
        <source>It does not answer in time.</source>
        <translation>時間内に応答がありません。</translation>
    </message>
    <message>
        <source>There is no such host.</source>
        <translation>そのホストはありません。</translation>
    </message>
    <message>
        <source>Its certificate is not valid, or it has none.</source>
        <translation>証明書が無効か、証明書がありません。</translation>
    </message>
    <message>
        <source>It redirects again and again.</source>
        <translation>転送を繰り返します。</translation>
    </message>
    <message>
        <source>It leads on to an address that is not https.</source>
        <translation>httpsでないアドレスへ移ります。</translation>
    </message>
    <message>
        <source>It does not answer: %1</source>
        <translation>応答がありません：%1</translation>
    </message>
    <message>
        <source>The server answers, but there is no page (%1).</source>
        <translation>サーバーは応答しましたが、ページがありません（%1）。</translation>
    </message>
    <message>
        <source>The server answers with an error (%1).</source>
        <translation>サーバーがエラーを返しました（%1）。</translation>
    </message>
    <message>
        <source>It answers, and leads on to %1.</source>
        <translation>応答があり、%1へ移ります。</translation>
    </message>
    <message>
        <source>It answers.</source>
        <translation>応答があります。</translation>
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
    <name>updatefacts::CodeTarget</name>
    <message>
        <source>Where the code leads</source>
        <translation>コードのリンク先</translation>
    </message>
    <message>
        <source>&amp;Does it answer?</source>
        <translation>応答するか確かめる(&amp;D)</translation>
    </message>
    <message>
        <source>Asking ...</source>
        <translation>問い合わせています ...</translation>
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
        <translation>型番</translation>
    </message>
    <message>
        <source>File of the disclosure</source>
        <translation>表示ファイル</translation>
    </message>
    <message>
        <source>Item number</source>
        <translation>商品番号</translation>
    </message>
    <message>
        <source>Price</source>
        <translation>価格</translation>
    </message>
    <message>
        <source>Unit price</source>
        <translation>単位価格</translation>
    </message>
    <message>
        <source>Aisle</source>
        <translation>売り場</translation>
    </message>
    <message>
        <source>Copies</source>
        <translation>枚数</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>言語</translation>
    </message>
    <message>
        <source>Label</source>
        <translation>ラベル</translation>
    </message>
    <message>
        <source>First rows of the price list</source>
        <translation>価格表の最初の行</translation>
    </message>
    <message>
        <source>What it gives</source>
        <translation>結果</translation>
    </message>
    <message>
        <source>leave out</source>
        <translation>使わない</translation>
    </message>
    <message>
        <source>Maker</source>
        <translation>製造者</translation>
    </message>
    <message>
        <source>Can be read</source>
        <translation>読み取れます</translation>
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
    <name>updatefacts::Completeness</name>
    <message>
        <source>Complete.</source>
        <translation>完了。</translation>
    </message>
    <message>
        <source>Complete for %1.</source>
        <translation>%1向けは完了。</translation>
    </message>
    <message>
        <source>Not checked: %1.</source>
        <translation>未チェック：%1。</translation>
    </message>
</context>
<context>
    <name>updatefacts::ConnectDialog</name>
    <message>
        <source>Price list from a database</source>
        <translation>データベースの価格表</translation>
    </message>
    <message>
        <source>&amp;Database</source>
        <translation>データベース(&amp;D)</translation>
    </message>
    <message>
        <source>&amp;Query (SQL)</source>
        <translation>問い合わせ (SQL)(&amp;Q)</translation>
    </message>
    <message>
        <source>sqlite:FILE, postgresql://USER@HOST/DATABASE or odbc:NAME. The password comes from UPDATEFACTS_DB_PASSWORD or a password file, never from here.</source>
        <translation>sqlite:ファイル、postgresql://ユーザー@ホスト/データベース、または odbc:名前。パスワードは UPDATEFACTS_DB_PASSWORD かパスワードファイルから読み、ここには入力しません。</translation>
    </message>
    <message>
        <source>&amp;Open</source>
        <translation>開く(&amp;O)</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>キャンセル</translation>
    </message>
</context>
<context>
    <name>updatefacts::DateEditor</name>
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
    <message>
        <source>such as Feb 2031, +5 years</source>
        <translation>例：2031年2月、+5年</translation>
    </message>
    <message>
        <source>such as 31 Jan 2031</source>
        <translation>例：2031年1月31日</translation>
    </message>
    <message>
        <source>Choose from a calendar (Alt+Down)</source>
        <translation>カレンダーから選択(Alt+↓)</translation>
    </message>
    <message numerus="yes">
        <source>+%n year(s)</source>
        <translation>
            <numerusform>+%n年</numerusform>
        </translation>
    </message>
    <message>
        <source>Counted from: %1</source>
        <translation>起点：%1</translation>
    </message>
    <message>
        <source>to %1</source>
        <translation>%1まで</translation>
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
        <translation>（なし）</translation>
    </message>
    <message>
        <source>The whole file</source>
        <translation>ファイル全体</translation>
    </message>
    <message>
        <source>Two versions</source>
        <translation>二つの内容</translation>
    </message>
    <message>
        <source>Both versions give the same answers.</source>
        <translation>どちらの内容も回答は同じです。</translation>
    </message>
    <message numerus="yes">
        <source>These answers differ (%n):</source>
        <translation>
            <numerusform>次の回答が異なります（%n件）：</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Load the file&apos;s version</source>
        <translation>ファイルの内容を読み込む(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Keep mine</source>
        <translation>自分の内容を残す(&amp;K)</translation>
    </message>
    <message>
        <source>Save mine under &amp;another name ...</source>
        <translation>自分の内容を別名で保存(&amp;A) ...</translation>
    </message>
    <message>
        <source>Question</source>
        <translation>質問</translation>
    </message>
    <message>
        <source>In the file</source>
        <translation>ファイルの内容</translation>
    </message>
    <message>
        <source>In this window</source>
        <translation>このウィンドウの内容</translation>
    </message>
    <message>
        <source>What differs</source>
        <translation>相違点</translation>
    </message>
</context>
<context>
    <name>updatefacts::DisclosureModel</name>
    <message>
        <source>The change was not made.</source>
        <translation>変更できませんでした。</translation>
    </message>
    <message>
        <source>Other answers would have been lost with it.</source>
        <translation>変更すると、ほかの回答も失われるためです。</translation>
    </message>
    <message>
        <source>Nothing can be changed here: the file cannot be read.</source>
        <translation>ここでは何も変更できません。ファイルを読み込めません。</translation>
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
        <translation>閉じる(&amp;X)</translation>
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
        <source>Throw it away</source>
        <translation>破棄</translation>
    </message>
    <message>
        <source>The file cannot be read as a disclosure: %1 (line %2, column %3). Fix it in a text editor; it is then read again.</source>
        <translation>ファイルを表示として読み込めません：%1（%2行目、%3列目）。テキストエディターで修正すると、もう一度読み込まれます。</translation>
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
        <source>This file is open in another window of this program as well. Close one of them before you change it.</source>
        <translation>このファイルは、このプログラムの別のウィンドウでも開いています。変更する前に、どちらかを閉じてください。</translation>
    </message>
    <message>
        <source>This work was not saved when the program last ended, and the file has been changed since.</source>
        <translation>この作業は、前回プログラムが終了したときに保存されていませんでした。また、ファイルはその後に変更されています。</translation>
    </message>
    <message>
        <source>Another window of this program has changed this file.</source>
        <translation>このプログラムの別のウィンドウがこのファイルを変更しました。</translation>
    </message>
    <message>
        <source>Show the differences ...</source>
        <translation>違いを表示 ...</translation>
    </message>
    <message>
        <source>loading the file&apos;s version</source>
        <translation>ファイルの内容の読み込み</translation>
    </message>
    <message>
        <source>Throw it away ...</source>
        <translation>破棄 ...</translation>
    </message>
    <message>
        <source>Throw away what was not saved in %1? The file stays as it is. You can undo this until you close the window.</source>
        <translation>%1の保存されていない変更を破棄しますか？ファイルはそのまま残ります。ウィンドウを閉じるまでは元に戻せます。</translation>
    </message>
    <message>
        <source>Throw away %1? It goes to the wastebasket.</source>
        <translation>%1を破棄しますか？ごみ箱に移動されます。</translation>
    </message>
    <message>
        <source>The wastebasket cannot be used. Close the window to be asked whether to save.</source>
        <translation>ごみ箱を使えません。ウィンドウを閉じると、保存するかどうかを確認します。</translation>
    </message>
    <message>
        <source>Pu&amp;blish ...</source>
        <translation>公開(&amp;B) ...</translation>
    </message>
    <message>
        <source>&amp;Find a question ...</source>
        <translation>質問を検索(&amp;F) ...</translation>
    </message>
    <message>
        <source>Copy the &amp;label</source>
        <translation>ラベルをコピー(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Larger</source>
        <translation>大きく(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Smaller</source>
        <translation>小さく(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Usual size</source>
        <translation>標準サイズ(&amp;U)</translation>
    </message>
    <message>
        <source>Label &amp;beside the form</source>
        <translation>フォームの横にラベル(&amp;B)</translation>
    </message>
    <message>
        <source>Te&amp;xt size</source>
        <translation>文字サイズ(&amp;X)</translation>
    </message>
    <message>
        <source>&amp;Readiness</source>
        <translation>準備状況(&amp;R)</translation>
    </message>
    <message>
        <source>What is &amp;law where</source>
        <translation>国・地域別の法令(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Keyboard shortcuts</source>
        <translation>キーボードショートカット(&amp;K)</translation>
    </message>
    <message>
        <source>Label</source>
        <translation>ラベル</translation>
    </message>
    <message>
        <source>This file is published and stays as it is. Changes go into its next revision.</source>
        <translation>このファイルは公開済みのため、変更されません。変更は次の版に記入します。</translation>
    </message>
    <message>
        <source>Make the next revision</source>
        <translation>次の版を作成</translation>
    </message>
    <message>
        <source>This file is published and stays as it is; your change cannot be saved in it.</source>
        <translation>このファイルは公開済みのため、変更されません。行った変更はこのファイルには保存できません。</translation>
    </message>
    <message>
        <source>Make this revision %1</source>
        <translation>版%1にする</translation>
    </message>
    <message>
        <source>Undo the change</source>
        <translation>変更を元に戻す</translation>
    </message>
    <message>
        <source>next revision</source>
        <translation>次の版の作成</translation>
    </message>
    <message>
        <source>This is revision %1 now; save it as a file of its own. What was promised can be extended, not shortened or weakened.</source>
        <translation>これは版%1になりました。別のファイルとして保存してください。約束した内容は拡充できますが、短縮したり弱めたりすることはできません。</translation>
    </message>
    <message>
        <source>The next revision follows a file: fix the errors and publish or save this one first.</source>
        <translation>次の版は、ファイルを基に作成します。先にエラーを修正し、この表示を公開または保存してください。</translation>
    </message>
    <message>
        <source>What was promised can be extended here, not shortened or weakened. Save this revision as a file of its own.</source>
        <translation>約束した内容は、ここで拡充できますが、短縮したり弱めたりすることはできません。この版は別のファイルとして保存してください。</translation>
    </message>
    <message>
        <source>Published as revision %1: %2</source>
        <translation>版%1として公開しました：%2</translation>
    </message>
    <message>
        <source>Fingerprint %1</source>
        <translation>フィンガープリント：%1</translation>
    </message>
    <message>
        <source>Export the labels now: those made before publishing show another # number.</source>
        <translation>ここでラベルを書き出してください。公開前に作ったラベルには別の # 番号が付いています。</translation>
    </message>
    <message>
        <source>This PDF file carries no disclosure.</source>
        <translation>このPDFファイルには表示が含まれていません。</translation>
    </message>
    <message>
        <source>This is a picture, not a disclosure.</source>
        <translation>これは画像で、表示ファイルではありません。</translation>
    </message>
    <message>
        <source>This is a file of another kind, not a disclosure.</source>
        <translation>これは別の種類のファイルで、表示ファイルではありません。</translation>
    </message>
    <message>
        <source>&quot;%1&quot; was not opened. %2 Open the YAML file of the disclosure, or a label (PDF, SVG) that this program has made.</source>
        <translation>「%1」は開かれませんでした。%2表示のYAMLファイル、またはこのプログラムで作成したラベル(PDF、SVG)を開いてください。</translation>
    </message>
    <message>
        <source>Disclosure of %1</source>
        <translation>%1の表示</translation>
    </message>
    <message>
        <source>This disclosure was inside the label %1. Save it as a file of its own.</source>
        <translation>この表示はラベル%1に含まれていました。別のファイルとして保存してください。</translation>
    </message>
    <message>
        <source>This file is empty.</source>
        <translation>このファイルは空です。</translation>
    </message>
    <message>
        <source>Begin a disclosure in it</source>
        <translation>このファイルに表示を作成</translation>
    </message>
    <message>
        <source>beginning</source>
        <translation>作成の開始</translation>
    </message>
    <message>
        <source>Not saved: the file would not say what the form shows. Undo the last change, then save again.</source>
        <translation>保存されませんでした。保存すると、ファイルの内容がフォームと一致しなくなります。最後の変更を元に戻してから、もう一度保存してください。</translation>
    </message>
    <message>
        <source>Not saved: this file cannot be read as a disclosure.</source>
        <translation>保存されませんでした。このファイルは表示として読み込めません。</translation>
    </message>
    <message>
        <source>Not saved: choose which version counts.</source>
        <translation>保存されませんでした。どちらの内容を使うか選択してください。</translation>
    </message>
    <message>
        <source>Not saved: %1 is open in another window. Close it there first, or choose another name.</source>
        <translation>保存されませんでした。%1は別のウィンドウで開いています。先にそのウィンドウで閉じるか、別の名前を選択してください。</translation>
    </message>
    <message>
        <source>Readiness</source>
        <translation>準備状況</translation>
    </message>
    <message numerus="yes">
        <source>%1 and %n more</source>
        <translation>
            <numerusform>%1、ほか%n件</numerusform>
        </translation>
    </message>
    <message>
        <source>These labels were made before publishing and show another # number: %1 (in %2).</source>
        <translation>これらのラベルは公開の前に作られ、#の後に別の番号を示しています：%1（%2内）。</translation>
    </message>
    <message>
        <source>Make these again yourself, because they have a price or were made in another way: %1.</source>
        <translation>次のものは価格が入っているか別の方法で作られたため、ご自身で作り直してください：%1。</translation>
    </message>
    <message>
        <source>Make them again</source>
        <translation>作り直す</translation>
    </message>
    <message>
        <source>Making the labels and reading them back ...</source>
        <translation>ラベルを作成し、読み取って確認しています ...</translation>
    </message>
    <message>
        <source>The labels were not made again. %1</source>
        <translation>ラベルは作り直されませんでした。%1</translation>
    </message>
    <message numerus="yes">
        <source>%n label file(s) made again in %1.</source>
        <translation>
            <numerusform>%1でラベルファイルを%n個作り直しました。</numerusform>
        </translation>
    </message>
    <message>
        <source>When it is published, your draft is saved, too: %1</source>
        <translation>公開すると、下書きも保存されます：%1</translation>
    </message>
    <message>
        <source>The draft %1 was changed by another program; it stays as it is.</source>
        <translation>下書き%1は別のプログラムによって変更されたため、そのままにします。</translation>
    </message>
    <message>
        <source>Labels that were exported from it stay right: they show this # number.</source>
        <translation>そこから書き出したラベルは正しいままです。#の後にこの番号を示しています。</translation>
    </message>
    <message>
        <source>Revision %1 is published already and stays as it is. Your change belongs to the next revision.</source>
        <translation>版%1はすでに公開済みのため、変更されません。変更は次の版に記入します。</translation>
    </message>
    <message>
        <source>This is revision %1 now. What was promised can be extended, not shortened or weakened.</source>
        <translation>これは版%1になりました。約束した内容は、延長できますが、短縮や弱めることはできません。</translation>
    </message>
    <message>
        <source>For other pro&amp;grams</source>
        <translation>ほかのプログラム用(&amp;G)</translation>
    </message>
    <message>
        <source>&amp;Explain this question</source>
        <translation>この質問の説明(&amp;E)</translation>
    </message>
    <message>
        <source>&amp;Shop</source>
        <translation>店舗(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Many labels ...</source>
        <translation>多数のラベル(&amp;M) ...</translation>
    </message>
    <message>
        <source>Go to the question</source>
        <translation>質問へ移動</translation>
    </message>
    <message>
        <source>Pages be&amp;hind the codes ...</source>
        <translation>コードの先のページ(&amp;H) ...</translation>
    </message>
    <message>
        <source>Statements that laws as&amp;k for</source>
        <translation>法律が求める声明(&amp;K)</translation>
    </message>
</context>
<context>
    <name>updatefacts::EditMenu</name>
    <message>
        <source>Cu&amp;t</source>
        <translation>切り取り(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>コピー(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Paste</source>
        <translation>貼り付け(&amp;P)</translation>
    </message>
    <message>
        <source>Select &amp;all</source>
        <translation>すべて選択(&amp;A)</translation>
    </message>
</context>
<context>
    <name>updatefacts::EndKeyDialog</name>
    <message>
        <source>From now on everything that the key %1 ever signed fails when it is checked, even labels on the shelf. Revoke a key that was lost or stolen; retire one that you only replace. This cannot be undone.</source>
        <translation>鍵 %1 がこれまでに署名したものは、印刷済みで棚にあるラベルも含めて、今後すべて検証に失敗します。失効させるのは、紛失または盗難にあった鍵です。交換するだけの鍵は引退させてください。元には戻せません。</translation>
    </message>
    <message>
        <source>From now on the key %1 signs nothing more. What it has signed stays good; whoever checks it reads that the key is retired. This cannot be undone.</source>
        <translation>鍵 %1 は今後署名しません。これまでに署名したものは有効なままで、検証する人には鍵が引退したことが表示されます。元には戻せません。</translation>
    </message>
    <message>
        <source>Revoke a key</source>
        <translation>鍵の失効</translation>
    </message>
    <message>
        <source>Retire a key</source>
        <translation>鍵の引退</translation>
    </message>
    <message>
        <source>&amp;Why, for everybody to read</source>
        <translation>理由。誰でも読めます(&amp;W)</translation>
    </message>
    <message>
        <source>&amp;Revoke the key</source>
        <translation>鍵を失効させる(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Retire the key</source>
        <translation>鍵を引退させる(&amp;R)</translation>
    </message>
</context>
<context>
    <name>updatefacts::ExportData</name>
    <message>
        <source>&amp;OpenEoX dates ...</source>
        <translation>&amp;OpenEoX の日付 ...</translation>
    </message>
    <message>
        <source>Answers for a &amp;test lab (IXIT, for programs) ...</source>
        <translation>試験所への回答（IXIT、プログラム用）(&amp;T) ...</translation>
    </message>
    <message>
        <source>Answers for a test lab (IXIT, to &amp;read) ...</source>
        <translation>試験所への回答（IXIT、読むため）(&amp;R) ...</translation>
    </message>
    <message>
        <source>The disclosure has an error. F8 leads to what is wrong.</source>
        <translation>表示に誤りがあります。F8 でその場所へ移ります。</translation>
    </message>
    <message>
        <source>Export for other programs</source>
        <translation>ほかのプログラム用に書き出す</translation>
    </message>
</context>
<context>
    <name>updatefacts::ExportStatement</name>
    <message>
        <source>There is no document. %1 %2</source>
        <translation>文書は作られませんでした。%1 %2</translation>
    </message>
    <message>
        <source>Statement of compliance, &amp;United Kingdom ...</source>
        <translation>適合声明書、英国(&amp;U) ...</translation>
    </message>
    <message>
        <source>Statement of compliance, &amp;Australia ...</source>
        <translation>適合声明書、オーストラリア(&amp;A) ...</translation>
    </message>
    <message>
        <source>&amp;Information for users, European Union</source>
        <translation>利用者のための情報（EU）(&amp;I)</translation>
    </message>
    <message>
        <source>Software updates &amp;before you buy, European Union</source>
        <translation>購入前のソフトウェア更新の情報（EU）(&amp;B)</translation>
    </message>
    <message>
        <source>The disclosure has an error. F8 leads to what is wrong.</source>
        <translation>表示に誤りがあります。F8 でその場所へ移ります。</translation>
    </message>
    <message>
        <source>Statement of the maker</source>
        <translation>製造者の声明</translation>
    </message>
    <message numerus="yes">
        <source>And %n more.</source>
        <translation>
            <numerusform>ほか %n 件。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>updatefacts::FieldHeading</name>
    <message>
        <source>needed</source>
        <comment>an answer</comment>
        <translation>必須</translation>
    </message>
    <message>
        <source>needed for %1</source>
        <comment>UK, EU</comment>
        <translation>%1で必須</translation>
    </message>
    <message>
        <source>advised for %1</source>
        <comment>UK, EU</comment>
        <translation>%1で推奨</translation>
    </message>
    <message>
        <source>optional</source>
        <comment>an answer</comment>
        <translation>任意</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>クリア</translation>
    </message>
    <message>
        <source>Take this answer back (Delete)</source>
        <translation>この回答を取り消す(Delete)</translation>
    </message>
    <message>
        <source>Clear: %1</source>
        <translation>クリア：%1</translation>
    </message>
    <message>
        <source>needed for the label</source>
        <comment>an answer</comment>
        <translation>ラベルに必要</translation>
    </message>
</context>
<context>
    <name>updatefacts::FieldHelp</name>
    <message>
        <source>No scheme asks for this.</source>
        <translation>これを求める制度はありません。</translation>
    </message>
    <message>
        <source>What &quot;%1&quot; means</source>
        <translation>「%1」の意味</translation>
    </message>
    <message>
        <source>Source: %1</source>
        <translation>出典：%1</translation>
    </message>
    <message>
        <source>Source, as others report it: %1</source>
        <translation>出典（二次資料による）：%1</translation>
    </message>
</context>
<context>
    <name>updatefacts::FieldRow</name>
    <message>
        <source>change of %1</source>
        <translation>「%1」の変更</translation>
    </message>
    <message>
        <source>fix</source>
        <translation>修正</translation>
    </message>
    <message>
        <source>The code leads to %1</source>
        <translation>コードのリンク先：%1</translation>
    </message>
</context>
<context>
    <name>updatefacts::FindQuestion</name>
    <message>
        <source>Find a question</source>
        <translation>質問を検索</translation>
    </message>
    <message>
        <source>Words of the question, such as password</source>
        <translation>質問の語句（例：パスワード）</translation>
    </message>
    <message>
        <source>Words of the question</source>
        <translation>質問の語句</translation>
    </message>
    <message>
        <source>Questions found</source>
        <translation>見つかった質問</translation>
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
        <translation>注記</translation>
    </message>
    <message>
        <source>The file</source>
        <translation>ファイル</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>はい</translation>
    </message>
    <message>
        <source>No</source>
        <translation>いいえ</translation>
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
        <source>Missing</source>
        <translation>未回答</translation>
    </message>
</context>
<context>
    <name>updatefacts::FindingsPane</name>
    <message>
        <source>Findings</source>
        <translation>指摘事項</translation>
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
            <numerusform>注記%n件</numerusform>
        </translation>
    </message>
    <message>
        <source>Hide</source>
        <translation>隠す</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>表示する</translation>
    </message>
    <message>
        <source>Hide the findings</source>
        <translation>指摘事項を隠す</translation>
    </message>
    <message>
        <source>Show the findings</source>
        <translation>指摘事項を表示</translation>
    </message>
    <message numerus="yes">
        <source>%n problem(s) to fix</source>
        <translation>
            <numerusform>修正が必要な問題%n件</numerusform>
        </translation>
    </message>
    <message>
        <source>Ready to print</source>
        <translation>印刷できます</translation>
    </message>
    <message numerus="yes">
        <source>%n needed answer(s) to go</source>
        <translation>
            <numerusform>必要な回答があと%n件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n advised answer(s)</source>
        <translation>
            <numerusform>推奨される回答%n件</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>updatefacts::FolderLine</name>
    <message>
        <source>Browse ...</source>
        <translation>参照 ...</translation>
    </message>
</context>
<context>
    <name>updatefacts::FormPage</name>
    <message>
        <source>&amp;Next: %1</source>
        <translation>次へ：%1(&amp;N)</translation>
    </message>
    <message>
        <source>There is nothing to answer here with this choice of questions.</source>
        <translation>選択中の質問の範囲では、ここで回答する項目はありません。</translation>
    </message>
    <message>
        <source>Filled in by the program</source>
        <translation>プログラムが記入</translation>
    </message>
</context>
<context>
    <name>updatefacts::FormPane</name>
    <message>
        <source>Sections</source>
        <translation>セクション</translation>
    </message>
    <message>
        <source>Needed answers</source>
        <translation>必須の回答</translation>
    </message>
    <message>
        <source>S&amp;how:</source>
        <translation>表示対象(&amp;H)：</translation>
    </message>
    <message>
        <source>All questions</source>
        <translation>すべての質問</translation>
    </message>
    <message>
        <source>Needed only</source>
        <translation>必須のみ</translation>
    </message>
    <message>
        <source>Unanswered</source>
        <translation>未回答</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>answers</comment>
        <translation>%1/%2</translation>
    </message>
    <message>
        <source>%1 needed answers</source>
        <comment>7 of 9</comment>
        <translation>必須の回答：%1</translation>
    </message>
    <message>
        <source>%1 of %2 needed answers</source>
        <translation>必須の回答：%1/%2</translation>
    </message>
    <message>
        <source>Needed for the label and for your markets. What may still be asked, going by your answers, is counted, too.</source>
        <translation>ラベルと選んだ市場に必要です。回答によってこれから尋ねられるかもしれない質問も数えています。</translation>
    </message>
</context>
<context>
    <name>updatefacts::HelpTexts</name>
    <message>
        <source>Mandatory where it applies. The program checks it when you choose the market.</source>
        <translation>該当する場合は必須です。市場を選択すると、プログラムがチェックします。</translation>
    </message>
    <message>
        <source>Voluntary. Choose it under Readiness.</source>
        <translation>任意です。「準備状況」で選択してください。</translation>
    </message>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>キーボードショートカット</translation>
    </message>
    <message>
        <source>These are the schemes the program knows. This helps you to prepare. It is not legal advice.</source>
        <translation>このプログラムが対応している制度です。準備を助けるもので、法的助言ではありません。</translation>
    </message>
    <message>
        <source>What is law where</source>
        <translation>国・地域別の法令</translation>
    </message>
</context>
<context>
    <name>updatefacts::KeysDialog</name>
    <message>
        <source>%1: %2, in use since %3</source>
        <translation>%1：%2、%3から使用</translation>
    </message>
    <message>
        <source>%1: %2, retired on %3</source>
        <translation>%1：%2、%3に引退</translation>
    </message>
    <message>
        <source>%1: %2, revoked on %3</source>
        <translation>%1：%2、%3に失効</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>鍵</translation>
    </message>
    <message>
        <source>Your key shows what is yours and what others made in your name. Keep the key and its passphrase; without the passphrase the key is of no use.</source>
        <translation>あなたの鍵で署名されたものは、他人があなたの名前で作ったものと見分けられます。鍵とパスフレーズを保管してください。パスフレーズがなければ鍵は使えません。</translation>
    </message>
    <message>
        <source>Your keys</source>
        <translation>あなたの鍵</translation>
    </message>
    <message>
        <source>New key</source>
        <translation>新しい鍵</translation>
    </message>
    <message>
        <source>&amp;Kind</source>
        <translation>種類(&amp;K)</translation>
    </message>
    <message numerus="yes">
        <source>&amp;Passphrase, at least %n character(s)</source>
        <translation>
            <numerusform>パスフレーズ、%n文字以上(&amp;P)</numerusform>
        </translation>
    </message>
    <message>
        <source>The same &amp;again</source>
        <translation>もう一度(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;Retire this key</source>
        <translation>この鍵を引退させる(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Make the key</source>
        <translation>鍵を作る(&amp;M)</translation>
    </message>
    <message>
        <source>The key %1 is in use from today on.</source>
        <translation>鍵 %1 は今日から使われます。</translation>
    </message>
    <message>
        <source>Re&amp;voke this key</source>
        <translation>この鍵を失効させる(&amp;V)</translation>
    </message>
</context>
<context>
    <name>updatefacts::LabelsAgain</name>
    <message>
        <source>There is not enough memory for this.</source>
        <translation>メモリーが足りません。</translation>
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
    <message>
        <source>Write this in another language too (%1)</source>
        <translation>別の言語でも書く(%1)</translation>
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
        <source>years</source>
        <translation>年</translation>
    </message>
    <message>
        <source>calendar days</source>
        <translation>暦日</translation>
    </message>
    <message>
        <source>months</source>
        <translation>か月</translation>
    </message>
</context>
<context>
    <name>updatefacts::MappingDialog</name>
    <message>
        <source>Price list</source>
        <translation>価格表</translation>
    </message>
    <message>
        <source>What is wrong with the first rows</source>
        <translation>最初の行の問題</translation>
    </message>
    <message>
        <source>&amp;Open a mapping ...</source>
        <translation>割り当てを開く(&amp;O) ...</translation>
    </message>
    <message>
        <source>&amp;Save the mapping ...</source>
        <translation>割り当てを保存(&amp;S) ...</translation>
    </message>
    <message>
        <source>&amp;Use this list</source>
        <translation>この表を使う(&amp;U)</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>キャンセル</translation>
    </message>
    <message>
        <source>Reading ...</source>
        <translation>読み込み中 ...</translation>
    </message>
    <message>
        <source>This cannot be read as a price list.</source>
        <translation>これは価格表として読めません。</translation>
    </message>
    <message>
        <source>Say which column has the GTIN, the model or the file: products are found by it.</source>
        <translation>GTIN、型番、ファイルのどれかの列を選んでください。それで製品を探します。</translation>
    </message>
    <message>
        <source>The mapping does not go with this list.</source>
        <translation>この割り当ては表に合いません。</translation>
    </message>
    <message>
        <source>The mapping is saved. The command line takes it with --map.</source>
        <translation>割り当てを保存しました。コマンドラインでは --map で使えます。</translation>
    </message>
    <message>
        <source>Open a mapping</source>
        <translation>割り当てを開く</translation>
    </message>
    <message>
        <source>Mappings (*.yaml)</source>
        <translation>割り当て (*.yaml)</translation>
    </message>
    <message>
        <source>Save the mapping</source>
        <translation>割り当てを保存</translation>
    </message>
    <message>
        <source>Of the first %1 rows %2 can be read, %3 cannot.</source>
        <translation>最初の %1 行のうち、%2 行は読み取れ、%3 行は読み取れません。</translation>
    </message>
</context>
<context>
    <name>updatefacts::Mend</name>
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
    <message>
        <source>Use “%1”</source>
        <translation>「%1」を使う</translation>
    </message>
    <message>
        <source>Put it on one line</source>
        <translation>1行にまとめる</translation>
    </message>
    <message>
        <source>Make this revision %1</source>
        <translation>版%1にする</translation>
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
    <message>
        <source>+%1</source>
        <comment>more messages</comment>
        <translation>+%1</translation>
    </message>
    <message numerus="yes">
        <source>%n more message(s) after this one</source>
        <translation>
            <numerusform>この後にメッセージがあと%n件</numerusform>
        </translation>
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
        <translation>言語（選択しない場合は表示の言語）</translation>
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
        <translation>PDF（印刷用）</translation>
    </message>
    <message>
        <source>SVG, for design</source>
        <translation>SVG（デザイン用）</translation>
    </message>
    <message>
        <source>PNG, for screens</source>
        <translation>PNG（画面用）</translation>
    </message>
    <message>
        <source>PNG in black and white, for electronic labels</source>
        <translation>白黒のPNG（電子棚札用）</translation>
    </message>
    <message>
        <source>PNG in black, white and red, for electronic labels</source>
        <translation>黒・白・赤のPNG（電子棚札用）</translation>
    </message>
    <message>
        <source>ZPL, for thermal printers</source>
        <translation>ZPL（サーマルプリンター用）</translation>
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
        <translation>停止しました。何も書き込まれていません。</translation>
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
        <source>All o&amp;n one label</source>
        <translation>1枚のラベルにまとめる(&amp;T)</translation>
    </message>
    <message>
        <source>Cop&amp;y</source>
        <translation>コピー(&amp;C)</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>ファイル</translation>
    </message>
    <message>
        <source>Lea&amp;ve out disclosures with errors</source>
        <translation>エラーのある表示を除外(&amp;V)</translation>
    </message>
    <message>
        <source>The command reads the file: save your changes first.</source>
        <translation>このコマンドはファイルを読み込みます。先に変更を保存してください。</translation>
    </message>
    <message>
        <source>%1 (replaces the one there)</source>
        <translation>%1（既存のファイルを置き換え）</translation>
    </message>
    <message>
        <source>Files &amp;written</source>
        <translation>書き込まれたファイル(&amp;W)</translation>
    </message>
    <message>
        <source>Left out, because they have errors: %1</source>
        <translation>エラーがあるため除外しました：%1</translation>
    </message>
</context>
<context>
    <name>updatefacts::OutputRun</name>
    <message>
        <source>There is not enough memory for this.</source>
        <translation>メモリーが足りません。</translation>
    </message>
</context>
<context>
    <name>updatefacts::PagePane</name>
    <message>
        <source>&amp;Label</source>
        <translation>ラベル(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Sheet</source>
        <translation>シート(&amp;S)</translation>
    </message>
    <message>
        <source>Lan&amp;guage</source>
        <translation>言語(&amp;G)</translation>
    </message>
    <message>
        <source>As in the price list</source>
        <translation>価格表の順</translation>
    </message>
    <message>
        <source>By aisle</source>
        <translation>売り場順</translation>
    </message>
    <message>
        <source>By product</source>
        <translation>製品順</translation>
    </message>
    <message>
        <source>&amp;Order</source>
        <translation>順序(&amp;O)</translation>
    </message>
    <message>
        <source>The first free place of a sheet that is partly used</source>
        <translation>使いかけのシートで最初に空いている場所</translation>
    </message>
    <message>
        <source>Start at &amp;place</source>
        <translation>開始位置(&amp;P)</translation>
    </message>
    <message>
        <source>Of every label, times those of its row</source>
        <translation>ラベルごとの枚数（行の枚数を掛けます）</translation>
    </message>
    <message>
        <source>Cop&amp;ies</source>
        <translation>枚数(&amp;I)</translation>
    </message>
    <message>
        <source>Name of the shop on the label</source>
        <translation>ラベルに載る店名</translation>
    </message>
    <message>
        <source>Shop &amp;name</source>
        <translation>店名(&amp;N)</translation>
    </message>
    <message>
        <source>Price and i&amp;tem number</source>
        <translation>価格と商品番号(&amp;T)</translation>
    </message>
    <message>
        <source>Previous page</source>
        <translation>前のページ</translation>
    </message>
    <message>
        <source>Next page</source>
        <translation>次のページ</translation>
    </message>
    <message>
        <source>Page %1 of %2</source>
        <translation>%1 / %2 ページ</translation>
    </message>
</context>
<context>
    <name>updatefacts::PageView</name>
    <message>
        <source>Page preview</source>
        <translation>ページの見本</translation>
    </message>
    <message>
        <source>Place %1 of %2. Printing begins at place %3. Enter changes that.</source>
        <translation>%2 か所のうち %1 番。印刷は %3 番から始まります。Enter で変えます。</translation>
    </message>
</context>
<context>
    <name>updatefacts::PreviewMaker</name>
    <message>
        <source>DRAFT</source>
        <translation>下書き</translation>
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
        <source>Checking what it prints ...</source>
        <translation>印刷内容を確認しています ...</translation>
    </message>
    <message numerus="yes">
        <source>Draft: %n problem(s) to fix before it can be printed.</source>
        <translation>
            <numerusform>下書き：印刷する前に修正が必要な問題が%n件あります。</numerusform>
        </translation>
    </message>
    <message>
        <source>Go to the first</source>
        <translation>最初の箇所へ</translation>
    </message>
    <message>
        <source>Checked: it prints what the disclosure says.</source>
        <translation>確認済み：表示の内容どおりに印刷されます。</translation>
    </message>
    <message numerus="yes">
        <source>Draft: %n needed answer(s) to go, %1 of them before it can be printed.</source>
        <translation>
            <numerusform>下書き：必要な回答があと%n件、そのうち印刷の前に必要なものは%1件です。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Draft: %n needed answer(s) to go before it can be printed.</source>
        <translation>
            <numerusform>下書き：印刷の前に必要な回答があと%n件あります。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>updatefacts::PreviewSheet</name>
    <message>
        <source>The label</source>
        <translation>ラベル</translation>
    </message>
    <message>
        <source>You will see the label here.</source>
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
        <source>The printer did not take the job.</source>
        <translation>プリンターが印刷ジョブを受け付けませんでした。</translation>
    </message>
    <message>
        <source>Save as PDF</source>
        <translation>PDFとして保存</translation>
    </message>
    <message>
        <source>PDF files (*.pdf)</source>
        <translation>PDFファイル (*.pdf)</translation>
    </message>
    <message>
        <source>There is no printer here. Save the label as a PDF file, and print that elsewhere at 100 %. The calibration page shows whether a printer keeps that scale.</source>
        <translation>プリンターがありません。ラベルをPDFファイルとして保存し、ほかの場所で100%で印刷してください。確認用ページを使うと、プリンターがその倍率を守るか分かります。</translation>
    </message>
    <message>
        <source>Save the &amp;label ...</source>
        <translation>ラベルを保存(&amp;L) ...</translation>
    </message>
    <message>
        <source>Save the calibration &amp;page ...</source>
        <translation>確認用ページを保存(&amp;P) ...</translation>
    </message>
    <message>
        <source>The label fits on this paper only when it is turned by 90 degrees. Print it turned?</source>
        <translation>ラベルは、90度回転させないとこの用紙に収まりません。回転させて印刷しますか？</translation>
    </message>
    <message>
        <source>Nothing was printed: the label is %1, and the printer&apos;s paper, %2, has no room for all of it. Choose larger paper or a smaller label.</source>
        <translation>何も印刷されませんでした。ラベルは%1ですが、プリンターの用紙(%2)には収まりません。大きい用紙か、小さいラベルを選択してください。</translation>
    </message>
</context>
<context>
    <name>updatefacts::ProblemsModel</name>
    <message>
        <source>Left out</source>
        <translation>除外</translation>
    </message>
    <message>
        <source>Printed</source>
        <translation>印刷</translation>
    </message>
    <message>
        <source>Row</source>
        <translation>行</translation>
    </message>
    <message>
        <source>What</source>
        <translation>内容</translation>
    </message>
    <message>
        <source>What happens</source>
        <translation>扱い</translation>
    </message>
    <message>
        <source>Reason code</source>
        <translation>理由コード</translation>
    </message>
</context>
<context>
    <name>updatefacts::ProductModel</name>
    <message>
        <source>No label</source>
        <translation>ラベルなし</translation>
    </message>
    <message>
        <source>Nothing to say</source>
        <translation>問題なし</translation>
    </message>
    <message>
        <source>Product</source>
        <translation>製品</translation>
    </message>
    <message>
        <source>Maker</source>
        <translation>製造者</translation>
    </message>
    <message>
        <source>Promise</source>
        <translation>約束</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>期限</translation>
    </message>
    <message>
        <source>Item</source>
        <translation>商品番号</translation>
    </message>
    <message>
        <source>Price</source>
        <translation>価格</translation>
    </message>
    <message>
        <source>Copies</source>
        <translation>枚数</translation>
    </message>
    <message>
        <source>Findings</source>
        <translation>指摘事項</translation>
    </message>
</context>
<context>
    <name>updatefacts::ProductPane</name>
    <message>
        <source>Fol&amp;der</source>
        <translation>フォルダー(&amp;D)</translation>
    </message>
    <message>
        <source>A folder or .zip of disclosures; drop it here, too</source>
        <translation>表示ファイルのフォルダーまたは .zip。ここにドロップもできます</translation>
    </message>
    <message>
        <source>&amp;Choose ...</source>
        <translation>選ぶ(&amp;C) ...</translation>
    </message>
    <message>
        <source>Choose the folder of disclosures</source>
        <translation>表示ファイルのフォルダーを選ぶ</translation>
    </message>
    <message>
        <source>P&amp;rice list ...</source>
        <translation>価格表(&amp;R) ...</translation>
    </message>
    <message>
        <source>Open a price list (CSV, XLSX, ODS)</source>
        <translation>価格表を開く (CSV、XLSX、ODS)</translation>
    </message>
    <message>
        <source>Search by name, maker, model, GTIN or item number</source>
        <translation>製品名、製造者、型番、GTIN、商品番号で検索</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>検索</translation>
    </message>
    <message>
        <source>Pro&amp;mise</source>
        <translation>約束(&amp;M)</translation>
    </message>
    <message>
        <source>All promises</source>
        <translation>すべての約束</translation>
    </message>
    <message>
        <source>C&amp;hanged since the last print</source>
        <translation>前回の印刷から変わったもの(&amp;H)</translation>
    </message>
    <message>
        <source>Only those in the price &amp;list</source>
        <translation>価格表にあるものだけ(&amp;L)</translation>
    </message>
    <message>
        <source>Products</source>
        <translation>製品</translation>
    </message>
    <message>
        <source>Space ticks the products to be printed</source>
        <translation>スペースキーで印刷する製品に印を付けます</translation>
    </message>
    <message>
        <source>Reading disclosures: %1 of %2</source>
        <translation>表示ファイルを読み込み中：%1 / %2</translation>
    </message>
    <message>
        <source>No folder is open.</source>
        <translation>フォルダーが開かれていません。</translation>
    </message>
    <message>
        <source>Shown: %1 of %2. Ticked: %3. Labels: %4.</source>
        <translation>表示：%1 / %2。選択：%3。ラベル：%4。</translation>
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
    <message>
        <source>%1 is open in another window of this program, which is now in front.</source>
        <translation>%1はこのプログラムの別のウィンドウで開いています。そのウィンドウを前面に表示しました。</translation>
    </message>
    <message>
        <source>No more than %1 documents can be open. Not opened: %2. Close some, or open their folder to make many labels.</source>
        <translation>%1 件の文書が開いていて、これが上限です。開かなかった文書：%2。いくつか閉じるか、多くのラベルを作るにはフォルダーを開いてください。</translation>
    </message>
</context>
<context>
    <name>updatefacts::PublishDialog</name>
    <message>
        <source>Publish</source>
        <translation>公開</translation>
    </message>
    <message>
        <source>A published file stays as it is. What you change later is published as the next revision, which cannot promise less.</source>
        <translation>公開したファイルは変更されません。後で行う変更は次の版として公開します。次の版で約束を減らすことはできません。</translation>
    </message>
    <message>
        <source>&amp;Folder</source>
        <translation>フォルダー(&amp;F)</translation>
    </message>
    <message>
        <source>File</source>
        <translation>ファイル</translation>
    </message>
    <message>
        <source>Follows</source>
        <translation>前の版</translation>
    </message>
    <message>
        <source>Findings</source>
        <translation>指摘事項</translation>
    </message>
    <message>
        <source>&amp;Publish</source>
        <translation>公開(&amp;P)</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>フォルダー</translation>
    </message>
    <message>
        <source>&amp;Browse ...</source>
        <translation>参照(&amp;B) ...</translation>
    </message>
    <message>
        <source>Folder of what is published</source>
        <translation>公開用のフォルダー</translation>
    </message>
    <message>
        <source>Choose the folder of all that is published.</source>
        <translation>公開したファイルをすべて置くフォルダーを選択してください。</translation>
    </message>
    <message>
        <source>%1 (revision %2)</source>
        <translation>%1（版%2）</translation>
    </message>
    <message>
        <source>nothing; it is the first one there</source>
        <translation>なし（このフォルダーで最初の版）</translation>
    </message>
    <message>
        <source>This is published already, as %1.</source>
        <translation>すでに%1として公開されています。</translation>
    </message>
    <message>
        <source>Fix the errors to publish it.</source>
        <translation>公開するには、エラーを修正してください。</translation>
    </message>
    <message>
        <source>Labels exported from this draft stay right: their # number stays.</source>
        <translation>この下書きから書き出したラベルは正しいままです。#の後の番号は変わりません。</translation>
    </message>
    <message>
        <source>The # number on the labels will be another one; labels made before can be made again right after publishing.</source>
        <translation>ラベルの#の後の番号は変わります。前に作ったラベルは、公開のすぐ後に作り直せます。</translation>
    </message>
</context>
<context>
    <name>updatefacts::ReadinessPane</name>
    <message>
        <source>Does not apply to this kind of device</source>
        <translation>この種類の機器には適用されません</translation>
    </message>
    <message numerus="yes">
        <source>%n problem(s) to fix</source>
        <translation>
            <numerusform>修正が必要な問題%n件</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>name of a question, clause</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Schemes and what they ask for</source>
        <translation>制度とその要求事項</translation>
    </message>
    <message>
        <source>Check against other schemes</source>
        <translation>ほかの制度でもチェック</translation>
    </message>
    <message>
        <source>This helps you to prepare. It is not legal advice.</source>
        <translation>準備を助けるもので、法的助言ではありません。</translation>
    </message>
    <message>
        <source>Choose where the product is sold to see which rules apply.</source>
        <translation>製品の販売先を選択すると、適用される法令が分かります。</translation>
    </message>
    <message>
        <source>What the rules of your markets ask for.</source>
        <translation>選択した市場の法令が求める内容です。</translation>
    </message>
    <message>
        <source>Missing</source>
        <translation>未回答</translation>
    </message>
    <message numerus="yes">
        <source>%n needed answer(s) to go</source>
        <translation>
            <numerusform>必要な回答があと%n件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more may be asked for, going by your answers</source>
        <translation>
            <numerusform>回答によって、あと%n件尋ねられるかもしれません</numerusform>
        </translation>
    </message>
    <message>
        <source>Disclosure complete</source>
        <translation>表示は完全</translation>
    </message>
    <message>
        <source>Also asked for, but not seen here</source>
        <translation>ほかに求められ、ここでは確認できないもの</translation>
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
        <translation>ラベルを印刷</translation>
    </message>
    <message>
        <source>&amp;Print as</source>
        <translation>出力形式(&amp;P)</translation>
    </message>
    <message>
        <source>One PDF</source>
        <translation>1つのPDF</translation>
    </message>
    <message>
        <source>A PDF for each aisle</source>
        <translation>売り場ごとのPDF</translation>
    </message>
    <message>
        <source>ZPL for thermal printers</source>
        <translation>サーマルプリンター用のZPL</translation>
    </message>
    <message>
        <source>Pictures for electronic labels</source>
        <translation>電子棚札用の画像</translation>
    </message>
    <message>
        <source>On a printer</source>
        <translation>プリンターで印刷</translation>
    </message>
    <message>
        <source>P&amp;rinter</source>
        <translation>プリンター(&amp;R)</translation>
    </message>
    <message>
        <source>Printer</source>
        <translation>プリンター</translation>
    </message>
    <message>
        <source>Name of a printer of CUPS</source>
        <translation>CUPS のプリンターの名前</translation>
    </message>
    <message>
        <source>It &amp;takes</source>
        <translation>受け取る形式(&amp;T)</translation>
    </message>
    <message>
        <source>PDF, on the sheets of the page</source>
        <translation>PDF（ページのシートに）</translation>
    </message>
    <message>
        <source>ZPL, on a roll of labels</source>
        <translation>ZPL（ラベルロールに）</translation>
    </message>
    <message>
        <source>&amp;Label</source>
        <translation>ラベル(&amp;L)</translation>
    </message>
    <message>
        <source>R&amp;esolution</source>
        <translation>解像度(&amp;E)</translation>
    </message>
    <message>
        <source>As the label asks</source>
        <translation>ラベルの指定どおり</translation>
    </message>
    <message>
        <source>%1 dots per inch</source>
        <translation>%1 dpi</translation>
    </message>
    <message>
        <source>C&amp;olours</source>
        <translation>色(&amp;O)</translation>
    </message>
    <message>
        <source>Pr&amp;int</source>
        <translation>印刷(&amp;I)</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>キャンセル</translation>
    </message>
    <message>
        <source>On the sheets of the page. A long run has several files, of some 500 labels.</source>
        <translation>ページのシートに印刷します。数が多いと、およそ500枚ごとのファイルに分かれます。</translation>
    </message>
    <message>
        <source>Each aisle has files of its own, and begins on a new sheet.</source>
        <translation>売り場ごとに別のファイルになり、新しいシートから始まります。</translation>
    </message>
    <message>
        <source>A stream of labels, one after the other, without sheets.</source>
        <translation>シートを使わず、ラベルを1枚ずつ続けて出力します。</translation>
    </message>
    <message>
        <source>One picture for each row, whatever its copies, with an index (CSV).</source>
        <translation>部数にかかわらず1行につき1枚の画像と、索引(CSV)。</translation>
    </message>
    <message>
        <source>Each file is written and read back, then sent to the printer, unscaled.</source>
        <translation>各ファイルを書き込み、読み戻してから、拡大縮小せずにプリンターへ送ります。</translation>
    </message>
    <message>
        <source>&amp;Folder</source>
        <translation>フォルダー(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>ファイル(&amp;F)</translation>
    </message>
    <message>
        <source>Name where to print to.</source>
        <translation>出力先を指定してください。</translation>
    </message>
    <message>
        <source>There is no folder %1.</source>
        <translation>フォルダー %1 はありません。</translation>
    </message>
    <message>
        <source>Name the printer.</source>
        <translation>プリンターを指定してください。</translation>
    </message>
    <message>
        <source>%1 is not empty: pictures of the same name are replaced.</source>
        <translation>%1 は空ではありません。同じ名前の画像は置き換えられます。</translation>
    </message>
    <message>
        <source>%1 is there already and may be replaced.</source>
        <translation>%1 はすでにあり、置き換えられることがあります。</translation>
    </message>
    <message>
        <source>No column of the price list says the aisle: all labels come together.</source>
        <translation>価格表に売り場の列がないため、すべてのラベルが1つにまとまります。</translation>
    </message>
    <message>
        <source>CUPS has no printer.</source>
        <translation>CUPS にプリンターがありません。</translation>
    </message>
    <message>
        <source>Rows that were printed before are passed over.</source>
        <translation>すでに印刷した行は飛ばします。</translation>
    </message>
</context>
<context>
    <name>updatefacts::RunFileBox</name>
    <message>
        <source>&amp;Browse ...</source>
        <translation>参照(&amp;B) ...</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>フォルダー</translation>
    </message>
    <message>
        <source>File</source>
        <translation>ファイル</translation>
    </message>
    <message>
        <source>labels</source>
        <comment>name of a file</comment>
        <translation>labels</translation>
    </message>
    <message>
        <source>Print to</source>
        <translation>出力先</translation>
    </message>
</context>
<context>
    <name>updatefacts::RunPane</name>
    <message>
        <source>%1 s left</source>
        <translation>残り %1 秒</translation>
    </message>
    <message>
        <source>%1 min left</source>
        <translation>残り %1 分</translation>
    </message>
    <message>
        <source>Labels printed</source>
        <translation>印刷したラベル</translation>
    </message>
    <message>
        <source>&amp;Stop</source>
        <translation>中止(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Go on</source>
        <translation>続ける(&amp;G)</translation>
    </message>
    <message>
        <source>Open the &amp;folder</source>
        <translation>フォルダーを開く(&amp;F)</translation>
    </message>
    <message>
        <source>Rows with problems</source>
        <translation>問題のある行</translation>
    </message>
    <message>
        <source>Hide the rows</source>
        <translation>行を隠す</translation>
    </message>
    <message>
        <source>Show the rows</source>
        <translation>行を表示</translation>
    </message>
    <message>
        <source>The price list could not be read to its end.</source>
        <translation>価格表を最後まで読めませんでした。</translation>
    </message>
    <message>
        <source>All rows of the price list can be printed.</source>
        <translation>価格表のすべての行を印刷できます。</translation>
    </message>
    <message>
        <source>Without a price list each product gets one label.</source>
        <translation>価格表がないときは、製品ごとにラベル1枚です。</translation>
    </message>
    <message>
        <source>%1 a second</source>
        <translation>毎秒 %1</translation>
    </message>
    <message>
        <source>The run ended before its end. %1</source>
        <translation>印刷は途中で終わりました。%1</translation>
    </message>
    <message>
        <source>Stopped. What is printed is whole; go on whenever you like.</source>
        <translation>止めました。印刷済みの分は完全です。いつでも続けられます。</translation>
    </message>
    <message>
        <source>Rows left out: %1 (%2).</source>
        <translation>除外した行：%1 (%2)。</translation>
    </message>
    <message>
        <source>Printing and reading back ... Labels: %1</source>
        <translation>印刷して読み戻しています ... ラベル：%1</translation>
    </message>
    <message>
        <source>Labels: %1 of %2</source>
        <translation>ラベル：%1 / %2</translation>
    </message>
    <message>
        <source>Labels: %1, pages: %2.</source>
        <translation>ラベル：%1、ページ：%2。</translation>
    </message>
    <message>
        <source>Files that were not right when read back, and are not written: %1.</source>
        <translation>読み戻しで正しくなく、書き込まなかったファイル：%1。</translation>
    </message>
    <message>
        <source>Pictures: %1.</source>
        <translation>画像：%1。</translation>
    </message>
    <message>
        <source>Labels: %1.</source>
        <translation>ラベル：%1。</translation>
    </message>
    <message>
        <source>The printer %1 has them.</source>
        <translation>プリンター %1 に送りました。</translation>
    </message>
    <message>
        <source>Reading what is to be printed ...</source>
        <translation>印刷する内容を読み込んでいます ...</translation>
    </message>
    <message>
        <source>Rows that were printed before and are passed over: %1.</source>
        <translation>すでに印刷済みのため飛ばした行：%1。</translation>
    </message>
</context>
<context>
    <name>updatefacts::RunsDialog</name>
    <message>
        <source>%1 (not finished)</source>
        <translation>%1（未完了）</translation>
    </message>
    <message>
        <source>Last runs and stale labels</source>
        <translation>最近の印刷と古いラベル</translation>
    </message>
    <message>
        <source>Runs</source>
        <translation>印刷</translation>
    </message>
    <message>
        <source>&amp;Find stale labels</source>
        <translation>古いラベルを探す(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;Go on with it</source>
        <translation>続ける(&amp;G)</translation>
    </message>
    <message>
        <source>&amp;Open the folder</source>
        <translation>フォルダーを開く(&amp;O)</translation>
    </message>
    <message>
        <source>Stale labels</source>
        <translation>古いラベル</translation>
    </message>
    <message>
        <source>&amp;Export as CSV ...</source>
        <translation>CSV に書き出す(&amp;E) ...</translation>
    </message>
    <message>
        <source>&amp;Print just these ...</source>
        <translation>これだけ印刷(&amp;P) ...</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>閉じる(&amp;X)</translation>
    </message>
    <message>
        <source>Comparing the labels with what holds today ...</source>
        <translation>ラベルを今日の内容と比べています ...</translation>
    </message>
    <message>
        <source>Nothing was printed yet.</source>
        <translation>まだ何も印刷していません。</translation>
    </message>
    <message>
        <source>%1 of %2 labels must come off the shelf or be printed again.</source>
        <translation>%2 枚のうち %1 枚のラベルを棚から外すか、印刷し直す必要があります。</translation>
    </message>
    <message>
        <source>Written to %1.</source>
        <translation>%1 に書き込みました。</translation>
    </message>
    <message>
        <source>Export the stale labels</source>
        <translation>古いラベルを書き出す</translation>
    </message>
    <message>
        <source>Tables (*.csv)</source>
        <translation>表 (*.csv)</translation>
    </message>
    <message>
        <source>%1, labels: %2, %3</source>
        <comment>date, number, file</comment>
        <translation>%1、ラベル：%2、%3</translation>
    </message>
    <message>
        <source>&amp;Runs; the ticked ones are looked at together</source>
        <translation>印刷(&amp;R)。チェックしたものをまとめて調べます</translation>
    </message>
    <message>
        <source>Print the r&amp;est ...</source>
        <translation>残りを印刷(&amp;E) ...</translation>
    </message>
    <message>
        <source>The rows of the price list that no ticked run has printed</source>
        <translation>価格表のうち、チェックした印刷で印刷していない行</translation>
    </message>
    <message>
        <source>&amp;Add a run ...</source>
        <translation>印刷を追加(&amp;A) ...</translation>
    </message>
    <message>
        <source>Add a run by its ledger</source>
        <translation>台帳から印刷を追加</translation>
    </message>
    <message>
        <source>Ledgers (*.ledger)</source>
        <translation>台帳 (*.ledger)</translation>
    </message>
</context>
<context>
    <name>updatefacts::SectionDelegate</name>
    <message>
        <source>%1 of %2</source>
        <comment>answers</comment>
        <translation>%1/%2</translation>
    </message>
</context>
<context>
    <name>updatefacts::SheetBox</name>
    <message>
        <source>A page for each label</source>
        <translation>ラベルごとに1ページ</translation>
    </message>
    <message>
        <source>%1, roll, %2 × %3 mm</source>
        <translation>%1、ロール、%2 × %3 mm</translation>
    </message>
    <message>
        <source>%1, %2 × %3 mm, %4 on a sheet</source>
        <translation>%1、%2 × %3 mm、1枚に %4</translation>
    </message>
</context>
<context>
    <name>updatefacts::ShopDesk</name>
    <message>
        <source>There is not enough memory for this.</source>
        <translation>メモリーが足りません。</translation>
    </message>
</context>
<context>
    <name>updatefacts::ShopWindow</name>
    <message>
        <source>Choose the folder of disclosures</source>
        <translation>表示ファイルのフォルダーを選ぶ</translation>
    </message>
    <message>
        <source>Choose an archive of disclosures</source>
        <translation>表示ファイルのアーカイブを選ぶ</translation>
    </message>
    <message>
        <source>Archives (*.zip)</source>
        <translation>アーカイブ (*.zip)</translation>
    </message>
    <message>
        <source>Open a price list</source>
        <translation>価格表を開く</translation>
    </message>
    <message>
        <source>Price lists (*.csv *.txt *.tsv *.xlsx *.xlsm *.ods);;All files (*)</source>
        <translation>価格表 (*.csv *.txt *.tsv *.xlsx *.xlsm *.ods);;すべてのファイル (*)</translation>
    </message>
    <message>
        <source>Reading ...</source>
        <translation>読み込み中 ...</translation>
    </message>
    <message>
        <source>There is nothing to print: no product is ticked.</source>
        <translation>印刷するものがありません。製品に印が付いていません。</translation>
    </message>
    <message>
        <source>Choose the folder of &amp;disclosures ...</source>
        <translation>表示ファイルのフォルダーを選ぶ(&amp;D) ...</translation>
    </message>
    <message>
        <source>Open an &amp;archive of disclosures (.zip) ...</source>
        <translation>表示ファイルのアーカイブ (.zip) を開く(&amp;A) ...</translation>
    </message>
    <message>
        <source>&amp;Shop</source>
        <translation>店舗(&amp;S)</translation>
    </message>
    <message>
        <source>Open a price &amp;list ...</source>
        <translation>価格表を開く(&amp;L) ...</translation>
    </message>
    <message>
        <source>Price list from a &amp;database ...</source>
        <translation>データベースの価格表(&amp;D) ...</translation>
    </message>
    <message>
        <source>&amp;Columns of the price list ...</source>
        <translation>価格表の列(&amp;C) ...</translation>
    </message>
    <message>
        <source>&amp;Without a price list</source>
        <translation>価格表なし(&amp;W)</translation>
    </message>
    <message>
        <source>&amp;Tick all that are shown</source>
        <translation>表示中のすべてに印を付ける(&amp;T)</translation>
    </message>
    <message>
        <source>Tick &amp;none that is shown</source>
        <translation>表示中の印をすべて外す(&amp;N)</translation>
    </message>
    <message>
        <source>Last &amp;runs ...</source>
        <translation>最近の印刷(&amp;R) ...</translation>
    </message>
    <message>
        <source>What is &amp;stale ...</source>
        <translation>古くなったラベル(&amp;S) ...</translation>
    </message>
    <message>
        <source>&amp;Search</source>
        <translation>検索(&amp;S)</translation>
    </message>
    <message>
        <source>Rows with &amp;problems</source>
        <translation>問題のある行(&amp;P)</translation>
    </message>
    <message>
        <source>Labels for a shop – Update Facts</source>
        <translation>店舗用ラベル – Update Facts</translation>
    </message>
    <message>
        <source>Choose the folder of disclosures to see a page here.</source>
        <translation>表示ファイルのフォルダーを選ぶと、ここにページが表示されます。</translation>
    </message>
    <message numerus="yes">
        <source>Print %n label(s) ...</source>
        <translation>
            <numerusform>%n 枚のラベルを印刷 ...</numerusform>
        </translation>
    </message>
    <message>
        <source>Disclosures: %1, read in %2 s</source>
        <translation>表示ファイル：%1、読み込み %2 秒</translation>
    </message>
    <message>
        <source>Another run is printing. Stop it, or wait until it has ended.</source>
        <translation>別の印刷が進行中です。止めるか、終わるまで待ってください。</translation>
    </message>
</context>
<context>
    <name>updatefacts::ShopWords</name>
    <message>
        <source>Promised</source>
        <translation>約束</translation>
    </message>
    <message>
        <source>Planned</source>
        <translation>予定</translation>
    </message>
    <message>
        <source>Not promised</source>
        <translation>約束なし</translation>
    </message>
    <message>
        <source>Not possible</source>
        <translation>更新できません</translation>
    </message>
    <message>
        <source>Ended</source>
        <translation>終了</translation>
    </message>
    <message>
        <source>Has errors</source>
        <translation>エラーあり</translation>
    </message>
    <message>
        <source>The disclosure is gone</source>
        <translation>表示ファイルがなくなりました</translation>
    </message>
    <message>
        <source>Support has ended</source>
        <translation>サポートが終了しました</translation>
    </message>
    <message>
        <source>The disclosure says something else</source>
        <translation>表示ファイルの内容が変わりました</translation>
    </message>
    <message>
        <source>Another price</source>
        <translation>価格が変わりました</translation>
    </message>
    <message>
        <source>Another design</source>
        <translation>デザインが変わりました</translation>
    </message>
    <message>
        <source>No longer in the price list</source>
        <translation>価格表にもうありません</translation>
    </message>
    <message>
        <source>The disclosure has an error</source>
        <translation>表示にエラーがあります</translation>
    </message>
    <message>
        <source>Signed with a revoked key</source>
        <translation>失効した鍵で署名されています</translation>
    </message>
</context>
<context>
    <name>updatefacts::SiteDialog</name>
    <message>
        <source>Pages behind the codes</source>
        <translation>コードの先のページ</translation>
    </message>
    <message>
        <source>A page for each published product, in every language, and what programs ask for: a folder for the root of any web server.</source>
        <translation>公開した製品ごとの、各言語のページと、プログラムが求めるもの：どのWebサーバーのルートにも置けるフォルダーです。</translation>
    </message>
    <message>
        <source>Products</source>
        <translation>製品</translation>
    </message>
    <message>
        <source>&amp;Published disclosures</source>
        <translation>公開済みの表示(&amp;P)</translation>
    </message>
    <message>
        <source>Published disclosures</source>
        <translation>公開済みの表示</translation>
    </message>
    <message>
        <source>Folder of what is published</source>
        <translation>公開用のフォルダー</translation>
    </message>
    <message>
        <source>&amp;Folder of the site</source>
        <translation>サイトのフォルダー(&amp;F)</translation>
    </message>
    <message>
        <source>Folder of the site</source>
        <translation>サイトのフォルダー</translation>
    </message>
    <message>
        <source>Folder for the pages</source>
        <translation>ページのフォルダー</translation>
    </message>
    <message>
        <source>&amp;Languages</source>
        <translation>言語(&amp;L)</translation>
    </message>
    <message>
        <source>Languages; none means all of them</source>
        <translation>言語（選ばなければすべて）</translation>
    </message>
    <message>
        <source>None: all of them</source>
        <translation>選ばなければすべて</translation>
    </message>
    <message>
        <source>&amp;Keys ...</source>
        <translation>鍵(&amp;K) ...</translation>
    </message>
    <message>
        <source>&amp;Open in the browser</source>
        <translation>ブラウザで開く(&amp;O)</translation>
    </message>
    <message>
        <source>&amp;Build the site</source>
        <translation>サイトを作る(&amp;B)</translation>
    </message>
    <message>
        <source>The browser cannot get the pages: every port is taken.</source>
        <translation>ブラウザーにページを渡せません：すべてのポートが使われています。</translation>
    </message>
    <message>
        <source>The browser shows the pages for as long as this window is open.</source>
        <translation>このウィンドウが開いている間、ブラウザにページが表示されます。</translation>
    </message>
    <message>
        <source>&amp;Stop</source>
        <translation>中止(&amp;S)</translation>
    </message>
    <message>
        <source>Building the pages ...</source>
        <translation>ページを作っています ...</translation>
    </message>
    <message numerus="yes">
        <source>%n product(s).</source>
        <translation>
            <numerusform>製品 %n 件。</numerusform>
        </translation>
    </message>
    <message>
        <source>Files: %1, of which %2 are new, %3 changed and %4 are gone.</source>
        <translation>ファイル：%1（新規 %2、変更 %3、削除 %4）。</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>閉じる(&amp;X)</translation>
    </message>
    <message>
        <source>Nothing was written. %1</source>
        <translation>何も書き込まれませんでした。%1</translation>
    </message>
    <message>
        <source>Stopped. The site is as it was.</source>
        <translation>停止しました。サイトは元のままです。</translation>
    </message>
    <message>
        <source>&amp;Signed with</source>
        <translation>署名の鍵(&amp;S)</translation>
    </message>
    <message>
        <source>P&amp;assphrase of the key</source>
        <translation>鍵のパスフレーズ(&amp;A)</translation>
    </message>
    <message>
        <source>no key</source>
        <translation>鍵なし</translation>
    </message>
    <message>
        <source>Choose the folders, and type the passphrase of the key.</source>
        <translation>フォルダーを選び、鍵のパスフレーズを入力してください。</translation>
    </message>
</context>
<context>
    <name>updatefacts::SiteRun</name>
    <message>
        <source>There is not enough memory for this.</source>
        <translation>メモリーが足りません。</translation>
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
    <name>updatefacts::StaleModel</name>
    <message>
        <source>%1, now %2</source>
        <comment>prices</comment>
        <translation>%1、今は %2</translation>
    </message>
    <message>
        <source>file %1, page %2, place %3</source>
        <translation>ファイル %1、ページ %2、場所 %3</translation>
    </message>
    <message>
        <source>Aisle</source>
        <translation>売り場</translation>
    </message>
    <message>
        <source>Item</source>
        <translation>商品番号</translation>
    </message>
    <message>
        <source>Product</source>
        <translation>製品</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>理由</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>変更</translation>
    </message>
    <message>
        <source>Printed</source>
        <translation>印刷</translation>
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
        <translation>新しい表示</translation>
    </message>
    <message>
        <source>Three questions decide what else is asked. You can change the answers later.</source>
        <translation>三つの質問で、ほかに必要な質問が決まります。回答は後で変更できます。</translation>
    </message>
    <message>
        <source>Not chosen</source>
        <translation>未選択</translation>
    </message>
    <message>
        <source>Some laws are made for some kinds of devices only.</source>
        <translation>一部の種類の機器だけを対象とする法令があります。</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation>戻る(&amp;B)</translation>
    </message>
    <message>
        <source>&amp;Skip</source>
        <translation>スキップ(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Start</source>
        <translation>開始(&amp;T)</translation>
    </message>
    <message>
        <source>As last time. Change it if it is different now.</source>
        <translation>前回と同じです。異なる場合は変更してください。</translation>
    </message>
    <message>
        <source>For a maker you have entered before, address and contacts are filled in.</source>
        <translation>以前に入力したことのある製造者の場合、住所と連絡先は自動で記入されます。</translation>
    </message>
</context>
<context>
    <name>updatefacts::StartWindow</name>
    <message>
        <source>A camera: updates promised until a date</source>
        <translation>カメラ：期日までの更新を約束</translation>
    </message>
    <message>
        <source>A doorbell: updates planned, not promised</source>
        <translation>ドアホン：更新の予定あり、約束なし</translation>
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
    <message>
        <source>&amp;Labels for a shop ...</source>
        <translation>店舗用ラベル(&amp;L) ...</translation>
    </message>
</context>
<context>
    <name>updatefacts::TableRun</name>
    <message>
        <source>A run was begun in %1 already. Go on with it, or choose another name.</source>
        <translation>%1 ではもう印刷が始まっています。それを続けるか、別の名前を選んでください。</translation>
    </message>
    <message>
        <source>There is not enough memory for this.</source>
        <translation>メモリーが足りません。</translation>
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
    <name>updatefacts::TypedDate</name>
    <message>
        <source>year years</source>
        <extracomment>all words for it that people type, separated by blanks</extracomment>
        <translation>年 年間 年後</translation>
    </message>
    <message>
        <source>month months</source>
        <extracomment>all words for it that people type, separated by blanks</extracomment>
        <translation>か月 ヶ月 ヵ月 カ月 ケ月 箇月 か月間 ヶ月間 ヵ月間 カ月間 ケ月間 か月後 ヶ月後 ヵ月後 カ月後 ケ月後</translation>
    </message>
    <message>
        <source>day days</source>
        <extracomment>all words for it that people type, separated by blanks</extracomment>
        <translation>日 日間 日後</translation>
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
