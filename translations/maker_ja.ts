<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ja">
<extra-translator>Made by machine with care and after the wording of EU law; not yet read by a native speaker: a reviewer is wanted. Glossary: translations/README.md</extra-translator>
<context>
    <name>maker</name>
    <message>
        <source>Which statement this is, for whom, and where its details stand.</source>
        <comment>section.document.help</comment>
        <translation>どの表示で、誰に向けたものか、詳細がどこにあるか。</translation>
    </message>
    <message>
        <source>Version of the definitions</source>
        <comment>field.schema_version.title</comment>
        <translation>定義の版</translation>
    </message>
    <message>
        <source>Which version of the definitions does this file follow?</source>
        <comment>field.schema_version.question</comment>
        <translation>このファイルはどの版の定義に従っていますか？</translation>
    </message>
    <message>
        <source>Disclosure number</source>
        <comment>field.disclosure_id.title</comment>
        <translation>表示番号</translation>
    </message>
    <message>
        <source>Under which number do you file this disclosure?</source>
        <comment>field.disclosure_id.question</comment>
        <translation>この表示をどの番号で管理していますか？</translation>
    </message>
    <message>
        <source>Any number or name of your own that stays the same through all revisions.</source>
        <comment>field.disclosure_id.help</comment>
        <translation>自由に決めた番号または名前です。版が変わっても変えません。</translation>
    </message>
    <message>
        <source>letters, digits, dots, hyphens and underscores, without spaces</source>
        <comment>field.disclosure_id.pattern</comment>
        <translation>英字、数字、点、ハイフン、下線。空白は使えません</translation>
    </message>
    <message>
        <source>Start with 1 and add 1 whenever a changed disclosure is published.</source>
        <comment>field.revision.help</comment>
        <translation>1から始め、変更した表示を公開するたびに1を加えてください。</translation>
    </message>
    <message>
        <source>When was this disclosure last changed?</source>
        <comment>field.last_updated.question</comment>
        <translation>この表示を最後に変更したのはいつですか？</translation>
    </message>
    <message>
        <source>Date and time in UTC, the time zone with a Z at the end.</source>
        <comment>field.last_updated.help</comment>
        <translation>UTCの日付と時刻。末尾にタイムゾーンとしてZを付けます。</translation>
    </message>
    <message>
        <source>Replaces</source>
        <comment>field.supersedes.title</comment>
        <translation>置き換える版</translation>
    </message>
    <message>
        <source>Which file does this revision replace?</source>
        <comment>field.supersedes.question</comment>
        <translation>この版はどのファイルを置き換えますか？</translation>
    </message>
    <message>
        <source>64 characters, digits and the letters a to f</source>
        <comment>field.supersedes.pattern</comment>
        <translation>64文字。数字とaからfまでの文字</translation>
    </message>
    <message>
        <source>Language of the texts</source>
        <comment>field.language.title</comment>
        <translation>文章の言語</translation>
    </message>
    <message>
        <source>In which language are the texts of this file written?</source>
        <comment>field.language.question</comment>
        <translation>このファイルの文章はどの言語で書かれていますか？</translation>
    </message>
    <message>
        <source>The short name of a language, with a country or script where it matters.</source>
        <comment>field.language.help</comment>
        <translation>言語の略号です。必要な場合は国または文字体系を付けます。</translation>
    </message>
    <message>
        <source>a language tag such as en, de-AT or zh-Hant</source>
        <comment>field.language.pattern</comment>
        <translation>言語タグ（例：en、de-AT、zh-Hant）</translation>
    </message>
    <message>
        <source>Markets</source>
        <comment>field.target_markets.title</comment>
        <translation>市場</translation>
    </message>
    <message>
        <source>Where is the product sold?</source>
        <comment>field.target_markets.question</comment>
        <translation>製品はどこで販売されますか？</translation>
    </message>
    <message>
        <source>The markets decide which rules of law the statement has to meet.</source>
        <comment>field.target_markets.help</comment>
        <translation>表示が満たすべき法令は、市場によって決まります。</translation>
    </message>
    <message>
        <source>United Kingdom</source>
        <comment>field.target_markets.uk.title</comment>
        <translation>英国</translation>
    </message>
    <message>
        <source>United Kingdom</source>
        <comment>field.target_markets.uk.label</comment>
        <translation>英国</translation>
    </message>
    <message>
        <source>European Union</source>
        <comment>field.target_markets.eu.title</comment>
        <translation>欧州連合</translation>
    </message>
    <message>
        <source>European Union</source>
        <comment>field.target_markets.eu.label</comment>
        <translation>欧州連合</translation>
    </message>
    <message>
        <source>United States</source>
        <comment>field.target_markets.us.title</comment>
        <translation>米国</translation>
    </message>
    <message>
        <source>United States</source>
        <comment>field.target_markets.us.label</comment>
        <translation>米国</translation>
    </message>
    <message>
        <source>Australia</source>
        <comment>field.target_markets.au.title</comment>
        <translation>オーストラリア</translation>
    </message>
    <message>
        <source>Australia</source>
        <comment>field.target_markets.au.label</comment>
        <translation>オーストラリア</translation>
    </message>
    <message>
        <source>Singapore</source>
        <comment>field.target_markets.sg.title</comment>
        <translation>シンガポール</translation>
    </message>
    <message>
        <source>Singapore</source>
        <comment>field.target_markets.sg.label</comment>
        <translation>シンガポール</translation>
    </message>
    <message>
        <source>Japan</source>
        <comment>field.target_markets.jp.title</comment>
        <translation>日本</translation>
    </message>
    <message>
        <source>Japan</source>
        <comment>field.target_markets.jp.label</comment>
        <translation>日本</translation>
    </message>
    <message>
        <source>Elsewhere</source>
        <comment>field.target_markets.other.title</comment>
        <translation>その他</translation>
    </message>
    <message>
        <source>Elsewhere</source>
        <comment>field.target_markets.other.label</comment>
        <translation>その他</translation>
    </message>
    <message>
        <source>Where do buyers find all details?</source>
        <comment>field.detail_url.question</comment>
        <translation>購入者はすべての詳細をどこで確認できますか？</translation>
    </message>
    <message>
        <source>Is there a shorter address that leads to the same page?</source>
        <comment>field.short_url.question</comment>
        <translation>同じページを開く、より短いアドレスはありますか？</translation>
    </message>
    <message>
        <source>It is printed in words beside the code, so that it can be typed. Use your own domain.</source>
        <comment>field.short_url.help</comment>
        <translation>入力できるように、コードの横に文字で印刷されます。自社のドメインを使ってください。</translation>
    </message>
    <message>
        <source>Where can a program fetch this disclosure?</source>
        <comment>field.machine_readable_url.question</comment>
        <translation>プログラムはこの表示をどこから取得できますか？</translation>
    </message>
    <message>
        <source>The address of this file for shops and comparison sites.</source>
        <comment>field.machine_readable_url.help</comment>
        <translation>販売店や比較サイト向けの、このファイルのアドレスです。</translation>
    </message>
    <message>
        <source>What the statement is about and who makes it.</source>
        <comment>section.product.help</comment>
        <translation>何についての表示か、誰が製造しているか。</translation>
    </message>
    <message>
        <source>What is the product called?</source>
        <comment>field.product_name.question</comment>
        <translation>製品の名称は何ですか？</translation>
    </message>
    <message>
        <source>The name on the package. It is printed as it is written here and never cut off.</source>
        <comment>field.product_name.help</comment>
        <translation>包装にある名称です。ここに書いたとおりに印刷され、途中で切れることはありません。</translation>
    </message>
    <message>
        <source>What is it called where the full name does not fit?</source>
        <comment>field.product_short_name.question</comment>
        <translation>正式な名称が収まらない所では、何と呼びますか？</translation>
    </message>
    <message>
        <source>Used only on labels that are too small for the full name.</source>
        <comment>field.product_short_name.help</comment>
        <translation>正式な名称が収まらない小さなラベルにだけ使われます。</translation>
    </message>
    <message>
        <source>Which model is it?</source>
        <comment>field.model_identifier.question</comment>
        <translation>どの型番ですか？</translation>
    </message>
    <message>
        <source>The designation by which a buyer recognises the model on the device itself.</source>
        <comment>field.model_identifier.help</comment>
        <translation>購入者が機器本体で型番を見分けるための表記です。</translation>
    </message>
    <message>
        <source>Which variant or batch is meant, if not every unit of the model?</source>
        <comment>field.product_variant_batch.question</comment>
        <translation>その型番の全数が対象でない場合、どのバリエーションまたはロットですか？</translation>
    </message>
    <message>
        <source>What kind of device is it?</source>
        <comment>field.product_category.question</comment>
        <translation>どの種類の機器ですか？</translation>
    </message>
    <message>
        <source>Camera</source>
        <comment>field.product_category.camera.title</comment>
        <translation>カメラ</translation>
    </message>
    <message>
        <source>Doorbell</source>
        <comment>field.product_category.doorbell.title</comment>
        <translation>ドアホン</translation>
    </message>
    <message>
        <source>Lock</source>
        <comment>field.product_category.lock.title</comment>
        <translation>錠</translation>
    </message>
    <message>
        <source>Speaker</source>
        <comment>field.product_category.speaker.title</comment>
        <translation>スピーカー</translation>
    </message>
    <message>
        <source>Television</source>
        <comment>field.product_category.tv.title</comment>
        <translation>テレビ</translation>
    </message>
    <message>
        <source>Router</source>
        <comment>field.product_category.router.title</comment>
        <translation>ルーター</translation>
    </message>
    <message>
        <source>Smart home hub</source>
        <comment>field.product_category.hub.title</comment>
        <translation>スマートホームハブ</translation>
    </message>
    <message>
        <source>Lighting</source>
        <comment>field.product_category.lighting.title</comment>
        <translation>照明</translation>
    </message>
    <message>
        <source>Household appliance</source>
        <comment>field.product_category.appliance.title</comment>
        <translation>家電</translation>
    </message>
    <message>
        <source>Wearable</source>
        <comment>field.product_category.wearable.title</comment>
        <translation>身に着ける機器</translation>
    </message>
    <message>
        <source>Toy</source>
        <comment>field.product_category.toy.title</comment>
        <translation>玩具</translation>
    </message>
    <message>
        <source>Thermostat</source>
        <comment>field.product_category.thermostat.title</comment>
        <translation>サーモスタット</translation>
    </message>
    <message>
        <source>Alarm</source>
        <comment>field.product_category.alarm.title</comment>
        <translation>警報器</translation>
    </message>
    <message>
        <source>Phone or tablet</source>
        <comment>field.product_category.phone_tablet.title</comment>
        <translation>電話またはタブレット</translation>
    </message>
    <message>
        <source>Other device</source>
        <comment>field.product_category.other.title</comment>
        <translation>その他の機器</translation>
    </message>
    <message>
        <source>What is the device for, and where is it used?</source>
        <comment>field.intended_purpose.question</comment>
        <translation>機器の用途は何ですか？どこで使われますか？</translation>
    </message>
    <message>
        <source>A sentence or two about use, surroundings and main functions.</source>
        <comment>field.intended_purpose.help</comment>
        <translation>使い方、使用環境、主な機能を一、二文で書いてください。</translation>
    </message>
    <message>
        <source>Which number stands below the barcode?</source>
        <comment>field.gtin.question</comment>
        <translation>バーコードの下にある番号は何ですか？</translation>
    </message>
    <message>
        <source>Which software version is on the device when it is sold?</source>
        <comment>field.firmware_version.question</comment>
        <translation>販売時の機器のソフトウェアはどの版ですか？</translation>
    </message>
    <message>
        <source>Which version of the hardware is it?</source>
        <comment>field.hardware_version.question</comment>
        <translation>ハードウェアはどの版ですか？</translation>
    </message>
    <message>
        <source>Who makes the product?</source>
        <comment>field.manufacturer_name.question</comment>
        <translation>製品の製造者は誰ですか？</translation>
    </message>
    <message>
        <source>The name or trade mark under which buyers know the maker.</source>
        <comment>field.manufacturer_name.help</comment>
        <translation>購入者に知られている製造者の名称または商標です。</translation>
    </message>
    <message>
        <source>Where is the maker&apos;s website?</source>
        <comment>field.manufacturer_url.question</comment>
        <translation>製造者のサイトはどこですか？</translation>
    </message>
    <message>
        <source>What is the maker&apos;s postal address?</source>
        <comment>field.manufacturer_address.question</comment>
        <translation>製造者の住所はどこですか？</translation>
    </message>
    <message>
        <source>Name, street, town and country, as on an envelope.</source>
        <comment>field.manufacturer_address.help</comment>
        <translation>封筒の宛名のように、名称、番地、市町村、国を書きます。</translation>
    </message>
    <message>
        <source>How do customers reach the maker?</source>
        <comment>field.manufacturer_contact.question</comment>
        <translation>顧客はどのように製造者に連絡できますか？</translation>
    </message>
    <message>
        <source>An e-mail address or a page with a form.</source>
        <comment>field.manufacturer_contact.help</comment>
        <translation>メールアドレス、またはフォームのあるページです。</translation>
    </message>
    <message>
        <source>Whether and how the device gets security updates.</source>
        <comment>section.updating.help</comment>
        <translation>機器がセキュリティ更新を受けられるか、どのように受けるか。</translation>
    </message>
    <message>
        <source>Can the device get security updates?</source>
        <comment>field.updatable.question</comment>
        <translation>機器はセキュリティ更新を受けられますか？</translation>
    </message>
    <message>
        <source>A security update is a change of software that protects the device better, for instance by closing a flaw that was reported.</source>
        <comment>field.updatable.help</comment>
        <translation>セキュリティ更新とは、報告された脆弱性の修正など、機器の保護を強めるためのソフトウェアの変更です。</translation>
    </message>
    <message>
        <source>Yes</source>
        <comment>field.updatable.yes.title</comment>
        <translation>可能</translation>
    </message>
    <message>
        <source>Only in part</source>
        <comment>field.updatable.partly.title</comment>
        <translation>一部のみ可能</translation>
    </message>
    <message>
        <source>Some of its software can be updated and some cannot.</source>
        <comment>field.updatable.partly.help</comment>
        <translation>ソフトウェアの一部は更新でき、ほかは更新できません。</translation>
    </message>
    <message>
        <source>No</source>
        <comment>field.updatable.no.title</comment>
        <translation>不可</translation>
    </message>
    <message>
        <source>Which parts cannot be updated?</source>
        <comment>field.non_updatable_parts.question</comment>
        <translation>更新できないのはどの部分ですか？</translation>
    </message>
    <message>
        <source>How do security updates get onto the device?</source>
        <comment>field.update_delivery.question</comment>
        <translation>セキュリティ更新はどのように機器に届きますか？</translation>
    </message>
    <message>
        <source>Name every way that works without asking customer service.</source>
        <comment>field.update_delivery.help</comment>
        <translation>問い合わせ窓口に頼まずに使える方法をすべて挙げてください。</translation>
    </message>
    <message>
        <source>Automatically, switched on when sold</source>
        <comment>field.update_delivery.automatic_default_on.title</comment>
        <translation>自動（販売時からオン）</translation>
    </message>
    <message>
        <source>Automatically, once the user switches it on</source>
        <comment>field.update_delivery.automatic_opt_in.title</comment>
        <translation>自動（利用者がオンにした後）</translation>
    </message>
    <message>
        <source>The user starts them</source>
        <comment>field.update_delivery.user_initiated.title</comment>
        <translation>利用者が開始</translation>
    </message>
    <message>
        <source>From a memory stick, card or cable</source>
        <comment>field.update_delivery.physical_media.title</comment>
        <translation>メモリー・カード・ケーブルから</translation>
    </message>
    <message>
        <source>A technician installs them</source>
        <comment>field.update_delivery.professional_install.title</comment>
        <translation>技術者が実施</translation>
    </message>
    <message>
        <source>Only by replacing a part or the device</source>
        <comment>field.update_delivery.replacement_only.title</comment>
        <translation>部品または本体の交換のみ</translation>
    </message>
    <message>
        <source>Can the user put off or switch off automatic updates?</source>
        <comment>field.update_postpone.question</comment>
        <translation>利用者は自動更新を延期したりオフにしたりできますか？</translation>
    </message>
    <message>
        <source>They can be switched off</source>
        <comment>field.update_postpone.can_disable.title</comment>
        <translation>オフにできる</translation>
    </message>
    <message>
        <source>They can be put off, but not switched off</source>
        <comment>field.update_postpone.can_postpone.title</comment>
        <translation>延期できるが、オフにはできない</translation>
    </message>
    <message>
        <source>Neither</source>
        <comment>field.update_postpone.always_on.title</comment>
        <translation>どちらもできない</translation>
    </message>
    <message>
        <source>Where does it say how to switch automatic updates off?</source>
        <comment>field.auto_update_off_url.question</comment>
        <translation>自動更新をオフにする方法はどこに書かれていますか？</translation>
    </message>
    <message>
        <source>How do users hear of updates?</source>
        <comment>field.update_notice_channels.question</comment>
        <translation>利用者はどのように更新を知りますか？</translation>
    </message>
    <message>
        <source>Name the places where a user sees that an update is there.</source>
        <comment>field.update_notice_channels.help</comment>
        <translation>更新があることを利用者が確認できる場所を挙げてください。</translation>
    </message>
    <message>
        <source>On the device</source>
        <comment>field.update_notice_channels.on_device.title</comment>
        <translation>本体</translation>
    </message>
    <message>
        <source>In the app</source>
        <comment>field.update_notice_channels.companion_app.title</comment>
        <translation>アプリ</translation>
    </message>
    <message>
        <source>By e-mail, for those who sign up</source>
        <comment>field.update_notice_channels.email_optin.title</comment>
        <translation>登録者へのメール</translation>
    </message>
    <message>
        <source>By text message</source>
        <comment>field.update_notice_channels.sms.title</comment>
        <translation>SMS</translation>
    </message>
    <message>
        <source>On a web page</source>
        <comment>field.update_notice_channels.web_page.title</comment>
        <translation>ウェブページ</translation>
    </message>
    <message>
        <source>Not at all</source>
        <comment>field.update_notice_channels.none.title</comment>
        <translation>お知らせなし</translation>
    </message>
    <message>
        <source>Where do users sign up for notices?</source>
        <comment>field.notice_signup_url.question</comment>
        <translation>利用者はどこでお知らせに登録できますか？</translation>
    </message>
    <message>
        <source>The list must be kept apart from advertising.</source>
        <comment>field.notice_signup_url.help</comment>
        <translation>登録者の名簿は広告と分けておく必要があります。</translation>
    </message>
    <message>
        <source>Are the notices kept apart from advertising?</source>
        <comment>field.notice_signup_not_marketing.question</comment>
        <translation>お知らせは広告と分けられていますか？</translation>
    </message>
    <message>
        <source>What do security updates cost?</source>
        <comment>field.update_cost.question</comment>
        <translation>セキュリティ更新の費用はいくらですか？</translation>
    </message>
    <message>
        <source>Free</source>
        <comment>field.update_cost.free.title</comment>
        <translation>無料</translation>
    </message>
    <message>
        <source>The user pays for them</source>
        <comment>field.update_cost.paid.title</comment>
        <translation>利用者が支払う</translation>
    </message>
    <message>
        <source>Free at first, later for money</source>
        <comment>field.update_cost.free_then_paid.title</comment>
        <translation>当初無料、その後有料</translation>
    </message>
    <message>
        <source>What does the user pay, and from when on?</source>
        <comment>field.update_cost_note.question</comment>
        <translation>利用者は何を、いつから支払いますか？</translation>
    </message>
    <message>
        <source>Where does it say how to install updates?</source>
        <comment>field.update_instructions_url.question</comment>
        <translation>更新の方法はどこに書かれていますか？</translation>
    </message>
    <message>
        <source>What does a user need to get updates?</source>
        <comment>field.update_connection_needed.question</comment>
        <translation>利用者が更新を受けるには何が必要ですか？</translation>
    </message>
    <message>
        <source>A connection of the device to the internet</source>
        <comment>field.update_connection_needed.internet_direct.title</comment>
        <translation>機器のインターネット接続</translation>
    </message>
    <message>
        <source>The app</source>
        <comment>field.update_connection_needed.via_app.title</comment>
        <translation>アプリ</translation>
    </message>
    <message>
        <source>A hub or base station</source>
        <comment>field.update_connection_needed.via_hub.title</comment>
        <translation>ハブまたはベースステーション</translation>
    </message>
    <message>
        <source>Nothing but the device and a cable or memory stick</source>
        <comment>field.update_connection_needed.local_only.title</comment>
        <translation>機器とケーブルまたはメモリーのみ</translation>
    </message>
    <message>
        <source>An account with the maker</source>
        <comment>field.update_connection_needed.account_required.title</comment>
        <translation>製造者のアカウント</translation>
    </message>
    <message>
        <source>How are updates protected against tampering?</source>
        <comment>field.update_security_features.question</comment>
        <translation>更新は改ざんからどのように保護されていますか？</translation>
    </message>
    <message>
        <source>Name only what is built in and tested.</source>
        <comment>field.update_security_features.help</comment>
        <translation>組み込み済みで試験済みのものだけを挙げてください。</translation>
    </message>
    <message>
        <source>Each update is signed</source>
        <comment>field.update_security_features.signed.title</comment>
        <translation>すべての更新に署名がある</translation>
    </message>
    <message>
        <source>The signature is checked before installation</source>
        <comment>field.update_security_features.verified_before_install.title</comment>
        <translation>実行前に署名を検証する</translation>
    </message>
    <message>
        <source>It is fetched over an encrypted connection</source>
        <comment>field.update_security_features.secure_channel.title</comment>
        <translation>暗号化通信で取得する</translation>
    </message>
    <message>
        <source>An older version cannot be installed over a newer one</source>
        <comment>field.update_security_features.downgrade_protected.title</comment>
        <translation>新しい版の上に古い版を入れられない</translation>
    </message>
    <message>
        <source>A failed update is undone</source>
        <comment>field.update_security_features.recovery_image.title</comment>
        <translation>失敗した更新は元に戻される</translation>
    </message>
    <message>
        <source>The update itself is encrypted</source>
        <comment>field.update_security_features.encrypted_image.title</comment>
        <translation>更新そのものが暗号化されている</translation>
    </message>
    <message>
        <source>A stolen signing key can be revoked</source>
        <comment>field.update_security_features.key_revocation.title</comment>
        <translation>盗まれた署名鍵を失効できる</translation>
    </message>
    <message>
        <source>The signature withstands quantum computers</source>
        <comment>field.update_security_features.pq_signature.title</comment>
        <translation>署名が量子計算機に耐える</translation>
    </message>
    <message>
        <source>Others have tested it</source>
        <comment>field.update_security_features.third_party_assessed.title</comment>
        <translation>第三者が試験した</translation>
    </message>
    <message>
        <source>Within how many days is a serious flaw fixed, counted from its report?</source>
        <comment>field.update_fix_time_days.question</comment>
        <translation>重大な脆弱性は、報告から何日以内に修正されますか？</translation>
    </message>
    <message>
        <source>Is this time a goal or a commitment?</source>
        <comment>field.update_fix_time_basis.question</comment>
        <translation>この期間は目標ですか、約束ですか？</translation>
    </message>
    <message>
        <source>A goal</source>
        <comment>field.update_fix_time_basis.target.title</comment>
        <translation>目標</translation>
    </message>
    <message>
        <source>A commitment</source>
        <comment>field.update_fix_time_basis.commitment.title</comment>
        <translation>約束</translation>
    </message>
    <message>
        <source>Why can the device, or the part, not be updated?</source>
        <comment>field.non_updatable_rationale.question</comment>
        <translation>機器またはその部分を更新できないのはなぜですか？</translation>
    </message>
    <message>
        <source>Do you replace the device when a flaw is found in it?</source>
        <comment>field.hardware_replacement.question</comment>
        <translation>脆弱性が見つかった場合、機器を交換しますか？</translation>
    </message>
    <message>
        <source>Where an update cannot fix a flaw, say whether you replace the device instead.</source>
        <comment>field.hardware_replacement.help</comment>
        <translation>更新で脆弱性を修正できない場合は、代わりに機器を交換するかどうかを示します。</translation>
    </message>
    <message>
        <source>Is a replacement offered?</source>
        <comment>field.hardware_replacement.offered.question</comment>
        <translation>交換に対応しますか？</translation>
    </message>
    <message>
        <source>Offered</source>
        <comment>field.hardware_replacement.offered.offered.title</comment>
        <translation>対応</translation>
    </message>
    <message>
        <source>Not offered</source>
        <comment>field.hardware_replacement.offered.not_offered.title</comment>
        <translation>なし</translation>
    </message>
    <message>
        <source>Until when is a replacement offered?</source>
        <comment>field.hardware_replacement.until.question</comment>
        <translation>いつまで交換に対応しますか？</translation>
    </message>
    <message>
        <source>How does a buyer get the replacement?</source>
        <comment>field.hardware_replacement.method.question</comment>
        <translation>購入者はどのように交換を受けられますか？</translation>
    </message>
    <message>
        <source>From when to when security updates are promised, and how firmly.</source>
        <comment>section.period.help</comment>
        <translation>セキュリティ更新をいつからいつまで、どの程度確かに約束するか。</translation>
    </message>
    <message>
        <source>How firm is the date?</source>
        <comment>field.support_commitment.question</comment>
        <translation>期日はどの程度確かですか？</translation>
    </message>
    <message>
        <source>Buyers read a planned date as a promise. The label shows the two differently.</source>
        <comment>field.support_commitment.help</comment>
        <translation>購入者は予定の期日を約束と受け取ります。ラベルでは二つを区別して示します。</translation>
    </message>
    <message>
        <source>Promised at least until the date</source>
        <comment>field.support_commitment.promised.title</comment>
        <translation>少なくともその日まで約束</translation>
    </message>
    <message>
        <source>Planned, not promised</source>
        <comment>field.support_commitment.planned.title</comment>
        <translation>予定（約束なし）</translation>
    </message>
    <message>
        <source>No date is promised</source>
        <comment>field.support_commitment.not_promised.title</comment>
        <translation>期日の約束なし</translation>
    </message>
    <message>
        <source>On which day does the support period start?</source>
        <comment>field.support_start.question</comment>
        <translation>サポート期間はどの日に始まりますか？</translation>
    </message>
    <message>
        <source>What happened on that day?</source>
        <comment>field.support_start_basis.question</comment>
        <translation>その日に何がありましたか？</translation>
    </message>
    <message>
        <source>The first unit was placed on the market</source>
        <comment>field.support_start_basis.first_placed_on_market.title</comment>
        <translation>最初の一台の市場投入</translation>
    </message>
    <message>
        <source>General sale began</source>
        <comment>field.support_start_basis.general_availability.title</comment>
        <translation>一般販売の開始</translation>
    </message>
    <message>
        <source>The buyer bought it</source>
        <comment>field.support_start_basis.purchase.title</comment>
        <translation>購入</translation>
    </message>
    <message>
        <source>The user switched it on for the first time</source>
        <comment>field.support_start_basis.activation.title</comment>
        <translation>利用者の初回起動</translation>
    </message>
    <message>
        <source>The unit was made</source>
        <comment>field.support_start_basis.manufacture.title</comment>
        <translation>製造</translation>
    </message>
    <message>
        <source>Until when will the device get security updates?</source>
        <comment>field.support_end.question</comment>
        <translation>機器はいつまでセキュリティ更新を受けられますか？</translation>
    </message>
    <message>
        <source>Which end of support was promised when the first unit was supplied?</source>
        <comment>field.support_end_at_first_supply.question</comment>
        <translation>最初の一台を供給した時に約束したサポートの終了はいつですか？</translation>
    </message>
    <message>
        <source>It never changes, though the support may be extended later.</source>
        <comment>field.support_end_at_first_supply.help</comment>
        <translation>後でサポートを延長しても、変わることはありません。</translation>
    </message>
    <message>
        <source>What does a user get while support lasts?</source>
        <comment>field.support_type.question</comment>
        <translation>サポートが続く間、利用者は何を受けられますか？</translation>
    </message>
    <message>
        <source>Security updates</source>
        <comment>field.support_type.security_fixes.title</comment>
        <translation>セキュリティ更新</translation>
    </message>
    <message>
        <source>Corrections of other faults</source>
        <comment>field.support_type.bug_fixes.title</comment>
        <translation>その他の不具合の修正</translation>
    </message>
    <message>
        <source>New functions</source>
        <comment>field.support_type.feature_updates.title</comment>
        <translation>新機能</translation>
    </message>
    <message>
        <source>Reports of security flaws</source>
        <comment>field.support_type.vulnerability_advisories.title</comment>
        <translation>脆弱性の情報</translation>
    </message>
    <message>
        <source>Help by telephone or e-mail</source>
        <comment>field.support_type.helpdesk.title</comment>
        <translation>電話またはメールでの問い合わせ窓口</translation>
    </message>
    <message>
        <source>For how many years will the device probably be used?</source>
        <comment>field.expected_use_years.question</comment>
        <translation>機器は何年くらい使われる見込みですか？</translation>
    </message>
    <message>
        <source>Think of what users expect, of what the device is for, and of similar products.</source>
        <comment>field.expected_use_years.help</comment>
        <translation>利用者の期待、機器の用途、似た製品を考えてください。</translation>
    </message>
    <message>
        <source>Why support lasts this long</source>
        <comment>field.support_rationale.title</comment>
        <translation>サポート期間の理由</translation>
    </message>
    <message>
        <source>Why did you choose this length of support?</source>
        <comment>field.support_rationale.question</comment>
        <translation>このサポート期間の長さを選んだのはなぜですか？</translation>
    </message>
    <message>
        <source>For your technical documentation; it is not printed.</source>
        <comment>field.support_rationale.help</comment>
        <translation>技術文書のためのもので、印刷されません。</translation>
    </message>
    <message>
        <source>May the label say that buyers should not rely on security updates?</source>
        <comment>field.unsupported_statement_ack.question</comment>
        <translation>セキュリティ更新に頼らないよう購入者に伝える文を、ラベルに載せてもよいですか？</translation>
    </message>
    <message>
        <source>Since which day has the product been on sale?</source>
        <comment>field.general_availability.question</comment>
        <translation>製品はいつから販売されていますか？</translation>
    </message>
    <message>
        <source>Not yet decided</source>
        <comment>field.general_availability.tba.title</comment>
        <translation>未定</translation>
    </message>
    <message>
        <source>When did the last unit leave you for the market?</source>
        <comment>field.last_placed_on_market.question</comment>
        <translation>最後の一台を市場に出荷したのはいつですか？</translation>
    </message>
    <message>
        <source>The support of that unit, too, must last long enough.</source>
        <comment>field.last_placed_on_market.help</comment>
        <translation>その一台のサポートも、十分に長く続く必要があります。</translation>
    </message>
    <message>
        <source>Units are still being placed</source>
        <comment>field.last_placed_on_market.still_placed.title</comment>
        <translation>市場投入を継続中</translation>
    </message>
    <message>
        <source>Until which day can the product be ordered?</source>
        <comment>field.end_of_sales.question</comment>
        <translation>製品はどの日まで注文できますか？</translation>
    </message>
    <message>
        <source>Not yet decided</source>
        <comment>field.end_of_sales.tba.title</comment>
        <translation>未定</translation>
    </message>
    <message>
        <source>On which day does every kind of support end?</source>
        <comment>field.end_of_life.question</comment>
        <translation>すべてのサポートはどの日に終了しますか？</translation>
    </message>
    <message>
        <source>Not yet decided</source>
        <comment>field.end_of_life.tba.title</comment>
        <translation>未定</translation>
    </message>
    <message>
        <source>What a buyer can expect of the device once security updates have ended.</source>
        <comment>section.afterwards.help</comment>
        <translation>セキュリティ更新の終了後、購入者は機器に何を期待できるか。</translation>
    </message>
    <message>
        <source>What does the device do when security updates have ended?</source>
        <comment>field.end_behaviour.question</comment>
        <translation>セキュリティ更新の終了後、機器はどうなりますか？</translation>
    </message>
    <message>
        <source>It works as before</source>
        <comment>field.end_behaviour.keeps_working.title</comment>
        <translation>これまでどおり動作</translation>
    </message>
    <message>
        <source>Some functions stop</source>
        <comment>field.end_behaviour.reduced_functions.title</comment>
        <translation>一部の機能が停止</translation>
    </message>
    <message>
        <source>It stops working</source>
        <comment>field.end_behaviour.stops_working.title</comment>
        <translation>動作停止</translation>
    </message>
    <message>
        <source>Not known</source>
        <comment>field.end_behaviour.unknown.title</comment>
        <translation>不明</translation>
    </message>
    <message>
        <source>Which functions stop?</source>
        <comment>field.functions_lost.question</comment>
        <translation>どの機能が停止しますか？</translation>
    </message>
    <message>
        <source>What should users do with the device once updates have ended?</source>
        <comment>field.risk_after_support.question</comment>
        <translation>更新の終了後、利用者は機器をどうすればよいですか？</translation>
    </message>
    <message>
        <source>Take it off the internet</source>
        <comment>field.risk_after_support.isolate_or_disconnect.title</comment>
        <translation>インターネットから切り離してください</translation>
    </message>
    <message>
        <source>Know that the risk of attacks grows</source>
        <comment>field.risk_after_support.higher_risk.title</comment>
        <translation>攻撃の危険が高まることを知っておく</translation>
    </message>
    <message>
        <source>Nothing, the risk stays low</source>
        <comment>field.risk_after_support.low.title</comment>
        <translation>何もしなくてよい（危険は低いまま）</translation>
    </message>
    <message>
        <source>What else should users know about the risk?</source>
        <comment>field.risk_after_support_note.question</comment>
        <translation>危険について、利用者がほかに知るべきことは何ですか？</translation>
    </message>
    <message>
        <source>Would buyers expect an ordinary device of this kind, without software, to last longer?</source>
        <comment>field.shorter_than_dumb_equivalent.question</comment>
        <translation>ソフトウェアのない同種の通常の製品なら、より長く使えると購入者は考えますか？</translation>
    </message>
    <message>
        <source>If so and if it loses functions when support ends, buyers are told before they buy.</source>
        <comment>field.shorter_than_dumb_equivalent.help</comment>
        <translation>そうであり、かつサポートの終了時に機能が失われる場合は、購入前に購入者に伝えます。</translation>
    </message>
    <message>
        <source>What can users do when support has ended?</source>
        <comment>field.end_options.question</comment>
        <translation>サポートの終了後、利用者は何ができますか？</translation>
    </message>
    <message>
        <source>Pay for longer support</source>
        <comment>field.end_options.buy_extended_support.title</comment>
        <translation>有料の延長サポート</translation>
    </message>
    <message>
        <source>Trade the device in</source>
        <comment>field.end_options.trade_in.title</comment>
        <translation>機器の下取り</translation>
    </message>
    <message>
        <source>Use it without internet</source>
        <comment>field.end_options.offline_mode.title</comment>
        <translation>インターネットなしで使用</translation>
    </message>
    <message>
        <source>Install software of others</source>
        <comment>field.end_options.third_party_firmware.title</comment>
        <translation>他社ソフトウェアの導入</translation>
    </message>
    <message>
        <source>Return it for recycling</source>
        <comment>field.end_options.recycle.title</comment>
        <translation>リサイクルへの返却</translation>
    </message>
    <message>
        <source>Nothing</source>
        <comment>field.end_options.none.title</comment>
        <translation>選択肢なし</translation>
    </message>
    <message>
        <source>Does the device work without a connection to the internet?</source>
        <comment>field.works_offline.question</comment>
        <translation>機器はインターネット接続なしで動作しますか？</translation>
    </message>
    <message>
        <source>Fully</source>
        <comment>field.works_offline.full.title</comment>
        <translation>すべて使用可</translation>
    </message>
    <message>
        <source>With limits</source>
        <comment>field.works_offline.limited.title</comment>
        <translation>一部使用可</translation>
    </message>
    <message>
        <source>Not at all</source>
        <comment>field.works_offline.no.title</comment>
        <translation>使用不可</translation>
    </message>
    <message>
        <source>On the device</source>
        <comment>field.end_of_support_notice.on_device.title</comment>
        <translation>本体</translation>
    </message>
    <message>
        <source>In the app</source>
        <comment>field.end_of_support_notice.companion_app.title</comment>
        <translation>アプリ</translation>
    </message>
    <message>
        <source>By e-mail, for those who sign up</source>
        <comment>field.end_of_support_notice.email_optin.title</comment>
        <translation>登録者へのメール</translation>
    </message>
    <message>
        <source>Not at all</source>
        <comment>field.end_of_support_notice.none.title</comment>
        <translation>お知らせなし</translation>
    </message>
    <message>
        <source>How many days before the end are users told?</source>
        <comment>field.end_of_support_notice_days.question</comment>
        <translation>終了の何日前に利用者に知らせますか？</translation>
    </message>
    <message>
        <source>Until when does the online service run on which the device depends?</source>
        <comment>field.cloud_dependency_end.question</comment>
        <translation>機器に必要なオンラインサービスは、いつまで提供されますか？</translation>
    </message>
    <message>
        <source>As long as security updates</source>
        <comment>field.cloud_dependency_end.same_as_support.title</comment>
        <translation>セキュリティ更新と同じ</translation>
    </message>
    <message>
        <source>Where to report a flaw and how the device is set up.</source>
        <comment>section.contact.help</comment>
        <translation>脆弱性をどこに報告するか、機器をどのように設定するか。</translation>
    </message>
    <message>
        <source>Where can anyone report a security flaw?</source>
        <comment>field.vuln_contact.question</comment>
        <translation>誰でも脆弱性を報告できる窓口はどこですか？</translation>
    </message>
    <message>
        <source>An e-mail address or a page, in use for as long as the support period.</source>
        <comment>field.vuln_contact.help</comment>
        <translation>メールアドレスまたはページです。サポート期間中は使えるようにしておきます。</translation>
    </message>
    <message>
        <source>Where does it say how you handle reports of flaws?</source>
        <comment>field.vuln_policy_url.question</comment>
        <translation>脆弱性の報告への対応はどこに書かれていますか？</translation>
    </message>
    <message>
        <source>Within how many days does a reporter get a first answer?</source>
        <comment>field.vuln_ack_days.question</comment>
        <translation>報告者は何日以内に最初の回答を受け取りますか？</translation>
    </message>
    <message>
        <source>Where is your security.txt file?</source>
        <comment>field.security_txt_url.question</comment>
        <translation>security.txtファイルはどこですか？</translation>
    </message>
    <message>
        <source>RFC 9116. It needs an Expires line in the future; this program does not look it up.</source>
        <comment>field.security_txt_url.help</comment>
        <translation>RFC 9116。将来の日付のExpires行が必要です。このプログラムはファイルの内容を確認しません。</translation>
    </message>
    <message>
        <source>an address that ends in /.well-known/security.txt right after the host</source>
        <comment>field.security_txt_url.pattern</comment>
        <translation>ホスト名の直後に/.well-known/security.txtが続き、そこで終わるアドレス</translation>
    </message>
    <message>
        <source>With which password does the device arrive?</source>
        <comment>field.default_password.question</comment>
        <translation>機器はどのようなパスワードで出荷されますか？</translation>
    </message>
    <message>
        <source>None, the user sets one</source>
        <comment>field.default_password.none_user_sets.title</comment>
        <translation>なし（利用者が設定）</translation>
    </message>
    <message>
        <source>A different one for each device</source>
        <comment>field.default_password.unique_per_device.title</comment>
        <translation>機器ごとに異なる</translation>
    </message>
    <message>
        <source>The same for all devices, must be changed at first use</source>
        <comment>field.default_password.shared_must_change.title</comment>
        <translation>全機器共通、初回使用時に要変更</translation>
    </message>
    <message>
        <source>The same for all devices, cannot be changed</source>
        <comment>field.default_password.shared_not_changeable.title</comment>
        <translation>全機器共通、変更不可</translation>
    </message>
    <message>
        <source>It works without a password</source>
        <comment>field.default_password.no_password.title</comment>
        <translation>パスワードなしで動作</translation>
    </message>
    <message>
        <source>Where does it say how to change the password?</source>
        <comment>field.password_change_url.question</comment>
        <translation>パスワードの変更方法はどこに書かれていますか？</translation>
    </message>
    <message>
        <source>Where does it say how to set up the device with security in mind?</source>
        <comment>field.secure_setup_url.question</comment>
        <translation>セキュリティに配慮した機器の設定方法はどこに書かれていますか？</translation>
    </message>
    <message>
        <source>Where does it say how to erase one&apos;s data before giving the device away?</source>
        <comment>field.data_erase_url.question</comment>
        <translation>機器を手放す前にデータを消去する方法はどこに書かれていますか？</translation>
    </message>
    <message>
        <source>Do you keep a list of the software parts (SBOM)?</source>
        <comment>field.sbom_status.question</comment>
        <translation>ソフトウェア部品表(SBOM)を管理していますか？</translation>
    </message>
    <message>
        <source>Kept and public</source>
        <comment>field.sbom_status.maintained_public.title</comment>
        <translation>あり（公開）</translation>
    </message>
    <message>
        <source>Kept, not public</source>
        <comment>field.sbom_status.maintained_private.title</comment>
        <translation>あり（非公開）</translation>
    </message>
    <message>
        <source>Not kept</source>
        <comment>field.sbom_status.not_maintained.title</comment>
        <translation>なし</translation>
    </message>
    <message>
        <source>Where can the list be fetched?</source>
        <comment>field.sbom_url.question</comment>
        <translation>部品表はどこから取得できますか？</translation>
    </message>
    <message>
        <source>Do you keep a list of the hardware parts (HBOM)?</source>
        <comment>field.hbom_status.question</comment>
        <translation>ハードウェア部品表(HBOM)を管理していますか？</translation>
    </message>
    <message>
        <source>Kept and public</source>
        <comment>field.hbom_status.maintained_public.title</comment>
        <translation>あり（公開）</translation>
    </message>
    <message>
        <source>Kept, not public</source>
        <comment>field.hbom_status.maintained_private.title</comment>
        <translation>あり（非公開）</translation>
    </message>
    <message>
        <source>Not kept</source>
        <comment>field.hbom_status.not_maintained.title</comment>
        <translation>なし</translation>
    </message>
    <message>
        <source>Where is the EU declaration of conformity?</source>
        <comment>field.declaration_url.question</comment>
        <translation>EU適合宣言書はどこにありますか？</translation>
    </message>
    <message>
        <source>Where is the British or Australian statement of compliance?</source>
        <comment>field.statement_of_compliance_url.question</comment>
        <translation>英国またはオーストラリアの適合声明書はどこにありますか？</translation>
    </message>
    <message>
        <source>Network profile (MUD)</source>
        <comment>field.mud_url.title</comment>
        <translation>ネットワークプロファイル(MUD)</translation>
    </message>
    <message>
        <source>Where is the device&apos;s network profile?</source>
        <comment>field.mud_url.question</comment>
        <translation>機器のネットワークプロファイルはどこにありますか？</translation>
    </message>
    <message>
        <source>RFC 8520, Manufacturer Usage Description.</source>
        <comment>field.mud_url.help</comment>
        <translation>RFC 8520、Manufacturer Usage Description。</translation>
    </message>
    <message>
        <source>Labels that others have given to the product. They are named, never drawn.</source>
        <comment>section.marks.help</comment>
        <translation>他の機関が製品に与えたラベル。名称だけを示し、図柄は載せません。</translation>
    </message>
    <message>
        <source>Which security labels has the product been given?</source>
        <comment>field.label_claims.question</comment>
        <translation>製品に与えられたセキュリティラベルはどれですか？</translation>
    </message>
    <message>
        <source>Which label is it?</source>
        <comment>field.label_claims.item.question</comment>
        <translation>どのラベルですか？</translation>
    </message>
    <message>
        <source>Which scheme gave it?</source>
        <comment>field.label_claims.item.scheme.question</comment>
        <translation>どの制度によるラベルですか？</translation>
    </message>
    <message>
        <source>Cybersecurity Labelling Scheme (Singapore)</source>
        <comment>field.label_claims.item.scheme.sg_cls.title</comment>
        <translation>Cybersecurity Labelling Scheme（シンガポール）</translation>
    </message>
    <message>
        <source>JC-STAR (Japan)</source>
        <comment>field.label_claims.item.scheme.jp_jcstar.title</comment>
        <translation>JC-STAR（日本）</translation>
    </message>
    <message>
        <source>IT security label of the BSI (Germany)</source>
        <comment>field.label_claims.item.scheme.de_bsi.title</comment>
        <translation>BSIのITセキュリティラベル（ドイツ）</translation>
    </message>
    <message>
        <source>Finnish cybersecurity label</source>
        <comment>field.label_claims.item.scheme.fi_ttm.title</comment>
        <translation>フィンランドのサイバーセキュリティラベル</translation>
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
        <translation>オーストラリア業界のラベル</translation>
    </message>
    <message>
        <source>Which level has it?</source>
        <comment>field.label_claims.item.level.question</comment>
        <translation>どの等級ですか？</translation>
    </message>
    <message>
        <source>Under which number is it registered?</source>
        <comment>field.label_claims.item.registration_id.question</comment>
        <translation>どの番号で登録されていますか？</translation>
    </message>
    <message>
        <source>On which day was it issued?</source>
        <comment>field.label_claims.item.issued.question</comment>
        <translation>どの日に発行されましたか？</translation>
    </message>
    <message>
        <source>Until which day is it valid?</source>
        <comment>field.label_claims.item.expires.question</comment>
        <translation>どの日まで有効ですか？</translation>
    </message>
    <message>
        <source>On which page of the scheme can it be looked up?</source>
        <comment>field.label_claims.item.url.question</comment>
        <translation>制度のどのページで確認できますか？</translation>
    </message>
    <message>
        <source>Statement of compliance</source>
        <comment>section.statement.title</comment>
        <translation>適合声明書</translation>
    </message>
    <message>
        <source>Only for the statement that the United Kingdom and Australia ask for; who signs it, and where.</source>
        <comment>section.statement.help</comment>
        <translation>英国とオーストラリアが求める声明書だけに使います。誰がどこで署名するか。</translation>
    </message>
    <message>
        <source>Signed by</source>
        <comment>field.signatory_name.title</comment>
        <translation>署名者</translation>
    </message>
    <message>
        <source>Who signs the statement?</source>
        <comment>field.signatory_name.question</comment>
        <translation>声明書に署名するのは誰ですか？</translation>
    </message>
    <message>
        <source>Function</source>
        <comment>field.signatory_function.title</comment>
        <translation>役職</translation>
    </message>
    <message>
        <source>What is this person&apos;s function?</source>
        <comment>field.signatory_function.question</comment>
        <translation>署名者の役職は何ですか？</translation>
    </message>
    <message>
        <source>Place</source>
        <comment>field.place_of_issue.title</comment>
        <translation>場所</translation>
    </message>
    <message>
        <source>Where is the statement signed?</source>
        <comment>field.place_of_issue.question</comment>
        <translation>声明書はどこで署名されますか？</translation>
    </message>
    <message>
        <source>Day of signing</source>
        <comment>field.date_of_issue.title</comment>
        <translation>署名日</translation>
    </message>
    <message>
        <source>On which day is the statement signed?</source>
        <comment>field.date_of_issue.question</comment>
        <translation>声明書はどの日に署名されますか？</translation>
    </message>
    <message>
        <source>Standards relied on</source>
        <comment>field.standards_relied_on.title</comment>
        <translation>根拠とする規格</translation>
    </message>
    <message>
        <source>Which standards does the statement rely on?</source>
        <comment>field.standards_relied_on.question</comment>
        <translation>声明書はどの規格を根拠としていますか？</translation>
    </message>
    <message>
        <source>Standard</source>
        <comment>field.standards_relied_on.item.title</comment>
        <translation>規格</translation>
    </message>
    <message>
        <source>Which standard is it?</source>
        <comment>field.standards_relied_on.item.question</comment>
        <translation>どの規格ですか？</translation>
    </message>
    <message>
        <source>Number</source>
        <comment>field.standards_relied_on.item.number.title</comment>
        <translation>番号</translation>
    </message>
    <message>
        <source>What is its number?</source>
        <comment>field.standards_relied_on.item.number.question</comment>
        <translation>規格の番号は何ですか？</translation>
    </message>
    <message>
        <source>Edition</source>
        <comment>field.standards_relied_on.item.edition.title</comment>
        <translation>規格の版</translation>
    </message>
    <message>
        <source>Which version or edition?</source>
        <comment>field.standards_relied_on.item.edition.question</comment>
        <translation>規格のどの版ですか？</translation>
    </message>
    <message>
        <source>Date</source>
        <comment>field.standards_relied_on.item.date.title</comment>
        <translation>日付</translation>
    </message>
    <message>
        <source>Of which date is it?</source>
        <comment>field.standards_relied_on.item.date.question</comment>
        <translation>規格の日付はいつですか？</translation>
    </message>
    <message>
        <source>Exchange with other formats</source>
        <comment>section.exchange.title</comment>
        <translation>他の形式との交換</translation>
    </message>
    <message>
        <source>Filled in by the program. Exact moments that came with an OpenEoX file.</source>
        <comment>section.exchange.help</comment>
        <translation>プログラムが記入します。OpenEoXファイルにあった正確な日時です。</translation>
    </message>
    <message>
        <source>Moments of an OpenEoX file</source>
        <comment>field.openeox_moments.title</comment>
        <translation>OpenEoXファイルの日時</translation>
    </message>
    <message>
        <source>Which exact moments did the OpenEoX file name?</source>
        <comment>field.openeox_moments.question</comment>
        <translation>OpenEoXファイルにはどの正確な日時が示されていましたか？</translation>
    </message>
    <message>
        <source>They are written by &quot;import openeox&quot; and used again by &quot;export openeox&quot; for as long as they fall on the days named above.</source>
        <comment>field.openeox_moments.help</comment>
        <translation>「import openeox」が記入し、上の日付と一致している間は「export openeox」が再び使います。</translation>
    </message>
    <message>
        <source>On sale since</source>
        <comment>field.openeox_moments.general_availability.title</comment>
        <translation>販売開始</translation>
    </message>
    <message>
        <source>date, time and time zone such as &quot;2031-06-30T23:59:59Z&quot;, or &quot;tba&quot;</source>
        <comment>field.openeox_moments.general_availability.pattern</comment>
        <translation>日付、時刻、タイムゾーン（例：「2031-06-30T23:59:59Z」）、または「tba」</translation>
    </message>
    <message>
        <source>Last day of sale</source>
        <comment>field.openeox_moments.end_of_sales.title</comment>
        <translation>販売終了日</translation>
    </message>
    <message>
        <source>date, time and time zone such as &quot;2031-06-30T23:59:59Z&quot;, or &quot;tba&quot;</source>
        <comment>field.openeox_moments.end_of_sales.pattern</comment>
        <translation>日付、時刻、タイムゾーン（例：「2031-06-30T23:59:59Z」）、または「tba」</translation>
    </message>
    <message>
        <source>End of security support</source>
        <comment>field.openeox_moments.end_of_security_support.title</comment>
        <translation>セキュリティサポートの終了</translation>
    </message>
    <message>
        <source>date, time and time zone such as &quot;2031-06-30T23:59:59Z&quot;, or &quot;tba&quot;</source>
        <comment>field.openeox_moments.end_of_security_support.pattern</comment>
        <translation>日付、時刻、タイムゾーン（例：「2031-06-30T23:59:59Z」）、または「tba」</translation>
    </message>
    <message>
        <source>End of all support</source>
        <comment>field.openeox_moments.end_of_life.title</comment>
        <translation>全サポートの終了</translation>
    </message>
    <message>
        <source>date, time and time zone such as &quot;2031-06-30T23:59:59Z&quot;, or &quot;tba&quot;</source>
        <comment>field.openeox_moments.end_of_life.pattern</comment>
        <translation>日付、時刻、タイムゾーン（例：「2031-06-30T23:59:59Z」）、または「tba」</translation>
    </message>
    <message>
        <source>Last changed</source>
        <comment>field.openeox_moments.last_updated.title</comment>
        <translation>最終更新</translation>
    </message>
    <message>
        <source>date, time and time zone such as &quot;2031-06-30T23:59:59Z&quot;, or &quot;tba&quot;</source>
        <comment>field.openeox_moments.last_updated.pattern</comment>
        <translation>日付、時刻、タイムゾーン（例：「2031-06-30T23:59:59Z」）、または「tba」</translation>
    </message>
    <message>
        <source>The revision number {revision} is not higher than {earlier/revision}, that of the revision before.</source>
        <comment>rule.document.revision_grows.message</comment>
        <translation>版番号{revision}が、前の版の番号{earlier/revision}より大きくありません。</translation>
    </message>
    <message>
        <source>Add 1 to the revision number whenever a changed disclosure is published.</source>
        <comment>rule.document.revision_grows.mend</comment>
        <translation>変更した表示を公開するたびに、版番号に1を加えてください。</translation>
    </message>
    <message>
        <source>This revision says that it was changed on {last_updated}, not later than the one before ({earlier/last_updated}).</source>
        <comment>rule.document.updated_later.message</comment>
        <translation>この版の変更日時は{last_updated}ですが、前の版の変更日時({earlier/last_updated})より後ではありません。</translation>
    </message>
    <message>
        <source>Set {@last_updated} to the time of this change.</source>
        <comment>rule.document.updated_later.mend</comment>
        <translation>{@last_updated}を今回の変更の日時にしてください。</translation>
    </message>
    <message>
        <source>The revision before this one was about the model {earlier/model_identifier}, this one is about {model_identifier}.</source>
        <comment>rule.document.same_product.message</comment>
        <translation>前の版の型番は{earlier/model_identifier}でしたが、この版の型番は{model_identifier}です。</translation>
    </message>
    <message>
        <source>Start a disclosure of its own, with revision 1, for another model.</source>
        <comment>rule.document.same_product.mend</comment>
        <translation>別の型番には、版番号1から新しい表示を作ってください。</translation>
    </message>
    <message>
        <source>The fingerprint in supersedes is not that of the revision before this one.</source>
        <comment>rule.document.supersedes_earlier.message</comment>
        <translation>supersedesのフィンガープリントが、前の版のものではありません。</translation>
    </message>
    <message>
        <source>Write {earlier_hash}, or let the program make the next revision.</source>
        <comment>rule.document.supersedes_earlier.mend</comment>
        <translation>{earlier_hash}と記入するか、プログラムに次の版を作らせてください。</translation>
    </message>
    <message>
        <source>A device that is only replaced cannot be updated, but {@updatable} says {@updatable=yes}.</source>
        <comment>rule.updating.replacement_is_no_update.message</comment>
        <translation>交換だけの機器は更新できませんが、{@updatable}の回答は{@updatable=yes}です。</translation>
    </message>
    <message>
        <source>Set {@updatable} to {@updatable=partly} or {@updatable=no}, or take {@update_delivery=replacement_only} out of {@update_delivery}.</source>
        <comment>rule.updating.replacement_is_no_update.mend</comment>
        <translation>{@updatable}の回答を{@updatable=partly}か{@updatable=no}にするか、{@update_delivery}から{@update_delivery=replacement_only}を外してください。</translation>
    </message>
    <message>
        <source>Users have to see to updates themselves, but are never told that there is one.</source>
        <comment>rule.updating.users_never_hear.message</comment>
        <translation>利用者が自分で更新する必要がありますが、更新があることが知らされません。</translation>
    </message>
    <message>
        <source>Name a way in which users are told, or deliver updates automatically.</source>
        <comment>rule.updating.users_never_hear.mend</comment>
        <translation>利用者に知らせる方法を示すか、更新を自動で届けてください。</translation>
    </message>
    <message>
        <source>Who signs up for notices must not get advertising for it.</source>
        <comment>rule.updating.signup_not_marketing.message</comment>
        <translation>お知らせに登録した人に、それを理由に広告を送ってはいけません。</translation>
    </message>
    <message>
        <source>Keep the list apart from advertising and write true, or name no sign-up page.</source>
        <comment>rule.updating.signup_not_marketing.mend</comment>
        <translation>名簿を広告と分けて「true」と記入するか、登録ページを示さないでください。</translation>
    </message>
    <message>
        <source>Security updates cost money.</source>
        <comment>rule.updating.not_free.message</comment>
        <translation>セキュリティ更新が有料です。</translation>
    </message>
    <message>
        <source>Offer security updates free of charge; some markets require it.</source>
        <comment>rule.updating.not_free.mend</comment>
        <translation>セキュリティ更新を無料で提供してください。無料を求める市場があります。</translation>
    </message>
    <message>
        <source>The revision before this one promised updates free of charge; this one asks for money.</source>
        <comment>rule.updating.cost_stays.message</comment>
        <translation>前の版では無料の更新を約束していましたが、この版では有料です。</translation>
    </message>
    <message>
        <source>Write free.</source>
        <comment>rule.updating.cost_stays.mend</comment>
        <translation>「free」と記入してください。</translation>
    </message>
    <message>
        <source>The revision before this one promised updates of the whole device; this one does not.</source>
        <comment>rule.updating.not_narrowed.message</comment>
        <translation>前の版では機器全体の更新を約束していましたが、この版では約束していません。</translation>
    </message>
    <message>
        <source>Write {@updatable=yes}.</source>
        <comment>rule.updating.not_narrowed.mend</comment>
        <translation>{@updatable=yes}と記入してください。</translation>
    </message>
    <message>
        <source>Updates install themselves, but {@auto_update_off_url} does not tell how to switch that off.</source>
        <comment>rule.updating.off_switch.message</comment>
        <translation>更新は自動で実行されますが、それをオフにする方法が{@auto_update_off_url}に示されていません。</translation>
    </message>
    <message>
        <source>Add {@auto_update_off_url} with the address of the instructions.</source>
        <comment>rule.updating.off_switch.mend</comment>
        <translation>説明のアドレスを{@auto_update_off_url}に追加してください。</translation>
    </message>
    <message>
        <source>The replacement was offered until {hardware_replacement/until}, and that day has passed.</source>
        <comment>rule.updating.still_replaced.message</comment>
        <translation>交換の対応は{hardware_replacement/until}まででしたが、その日は過ぎました。</translation>
    </message>
    <message>
        <source>A device that cannot be updated cannot have security updates promised.</source>
        <comment>rule.support.none_when_not_updatable.message</comment>
        <translation>更新できない機器に、セキュリティ更新を約束することはできません。</translation>
    </message>
    <message>
        <source>Set {@support_commitment} to {@support_commitment=not_promised}.</source>
        <comment>rule.support.none_when_not_updatable.mend</comment>
        <translation>{@support_commitment}を{@support_commitment=not_promised}にしてください。</translation>
    </message>
    <message>
        <source>Without a promised date the label must tell buyers not to rely on security updates.</source>
        <comment>rule.support.unsupported_statement.message</comment>
        <translation>約束の期日がない場合、ラベルはセキュリティ更新に頼らないよう購入者に伝える必要があります。</translation>
    </message>
    <message>
        <source>Write true, or promise a date.</source>
        <comment>rule.support.unsupported_statement.mend</comment>
        <translation>「true」と記入するか、期日を約束してください。</translation>
    </message>
    <message>
        <source>Support is promised to {support_end}, but {@support_type} leaves security updates out.</source>
        <comment>rule.support.covers_security.message</comment>
        <translation>サポートは{support_end}まで約束されていますが、{@support_type}にセキュリティ更新がありません。</translation>
    </message>
    <message>
        <source>Add {@support_type=security_fixes} to {@support_type}.</source>
        <comment>rule.support.covers_security.mend</comment>
        <translation>{@support_type}に{@support_type=security_fixes}を追加してください。</translation>
    </message>
    <message>
        <source>The promise when first sold ({support_end_at_first_supply}) lies after the present one ({support_end}); a published period must not be shortened.</source>
        <comment>rule.support.first_supply.message</comment>
        <translation>初回販売時の約束({support_end_at_first_supply})が現在の約束({support_end})より後です。公開した期間を短くしてはいけません。</translation>
    </message>
    <message>
        <source>Write {support_end_at_first_supply} or a later date in {@support_end}.</source>
        <comment>rule.support.first_supply.mend</comment>
        <translation>{@support_end}に{support_end_at_first_supply}またはそれより後の期日を記入してください。</translation>
    </message>
    <message>
        <source>The promise when first sold was {earlier/support_end_at_first_supply} and now is {support_end_at_first_supply}; it never changes.</source>
        <comment>rule.support.first_supply_stays.message</comment>
        <translation>初回販売時の約束は{earlier/support_end_at_first_supply}でしたが、今は{support_end_at_first_supply}です。この約束は変わることがありません。</translation>
    </message>
    <message>
        <source>Write {earlier/support_end_at_first_supply}.</source>
        <comment>rule.support.first_supply_stays.mend</comment>
        <translation>{earlier/support_end_at_first_supply}と記入してください。</translation>
    </message>
    <message>
        <source>The promise when first sold was {earlier/support_end_at_first_supply} and is now left out.</source>
        <comment>rule.support.first_supply_kept.message</comment>
        <translation>初回販売時の約束は{earlier/support_end_at_first_supply}でしたが、今は記載がありません。</translation>
    </message>
    <message>
        <source>Write {earlier/support_end_at_first_supply} in {@support_end_at_first_supply}.</source>
        <comment>rule.support.first_supply_kept.mend</comment>
        <translation>{@support_end_at_first_supply}に{earlier/support_end_at_first_supply}と記入してください。</translation>
    </message>
    <message>
        <source>Support ends ({support_end}) before it starts ({support_start}).</source>
        <comment>rule.support.end_after_start.message</comment>
        <translation>サポートの終了({support_end})が開始({support_start})より前です。</translation>
    </message>
    <message>
        <source>Correct {@support_start} or {@support_end}.</source>
        <comment>rule.support.end_after_start.mend</comment>
        <translation>{@support_start}または{@support_end}を修正してください。</translation>
    </message>
    <message>
        <source>Support ends ({support_end}) before the product is on sale ({general_availability}).</source>
        <comment>rule.support.end_not_before_sale.message</comment>
        <translation>サポートの終了({support_end})が製品の販売開始({general_availability})より前です。</translation>
    </message>
    <message>
        <source>Correct {@support_end} or {@general_availability}.</source>
        <comment>rule.support.end_not_before_sale.mend</comment>
        <translation>{@support_end}または{@general_availability}を修正してください。</translation>
    </message>
    <message>
        <source>Security updates end ({support_end}) after the end of all support ({end_of_life}).</source>
        <comment>rule.support.end_not_after_life.message</comment>
        <translation>セキュリティ更新の終了({support_end})が全サポートの終了({end_of_life})より後です。</translation>
    </message>
    <message>
        <source>Correct {@support_end} or {@end_of_life}.</source>
        <comment>rule.support.end_not_after_life.mend</comment>
        <translation>{@support_end}または{@end_of_life}を修正してください。</translation>
    </message>
    <message>
        <source>Support ended {support_end}; the label says so.</source>
        <comment>rule.support.ended.message</comment>
        <translation>サポートは終了しました({support_end})。ラベルにもそう示されます。</translation>
    </message>
    <message>
        <source>Support ends {support_end}, in less than twelve months.</source>
        <comment>rule.support.ends_soon.message</comment>
        <translation>サポートの終了まで12か月を切っています({support_end})。</translation>
    </message>
    <message>
        <source>Consider a later date; buyers get little support from now on.</source>
        <comment>rule.support.ends_soon.mend</comment>
        <translation>より遅い期日を検討してください。今から購入する人が受けられるサポートはわずかです。</translation>
    </message>
    <message>
        <source>Support is promised for less than two more years, until {support_end}.</source>
        <comment>rule.support.short_promise.message</comment>
        <translation>サポートの約束は残り2年未満です（{support_end}まで）。</translation>
    </message>
    <message>
        <source>Consider a later date; buyers get little support from now on.</source>
        <comment>rule.support.short_promise.mend</comment>
        <translation>より遅い期日を検討してください。今から購入する人が受けられるサポートはわずかです。</translation>
    </message>
    <message>
        <source>Buyers read a planned date as a promise.</source>
        <comment>rule.support.planned.message</comment>
        <translation>購入者は予定の期日を約束と受け取ります。</translation>
    </message>
    <message>
        <source>Promise the date ({@support_commitment=promised}), or keep it; the label then says &quot;not promised&quot;.</source>
        <comment>rule.support.planned.mend</comment>
        <translation>期日を約束する({@support_commitment=promised})か、このままにしてください。そのままの場合、ラベルには「約束なし」と示されます。</translation>
    </message>
    <message>
        <source>The device can be updated, but no end of support is named.</source>
        <comment>rule.support.date_named.message</comment>
        <translation>機器は更新できますが、サポートの終了が示されていません。</translation>
    </message>
    <message>
        <source>Name {@support_end} and set {@support_commitment} to {@support_commitment=promised}.</source>
        <comment>rule.support.date_named.mend</comment>
        <translation>{@support_end}を示し、{@support_commitment}を{@support_commitment=promised}にしてください。</translation>
    </message>
    <message>
        <source>The support period counts from the day a unit is placed on the market, not from {support_start_basis}.</source>
        <comment>rule.support.start_on_market.message</comment>
        <translation>サポート期間は、{support_start_basis}からではなく、市場に投入された日から数えます。</translation>
    </message>
    <message>
        <source>Write {@support_start_basis=first_placed_on_market} and the day it happened.</source>
        <comment>rule.support.start_on_market.mend</comment>
        <translation>{@support_start_basis=first_placed_on_market}とその日付を記入してください。</translation>
    </message>
    <message>
        <source>The support period was published to {earlier/support_end} and now ends {support_end}; a published period must not be shortened.</source>
        <comment>rule.support.not_shortened.message</comment>
        <translation>公開したサポート期間は{earlier/support_end}まででしたが、今は{support_end}までです。公開した期間を短くしてはいけません。</translation>
    </message>
    <message>
        <source>Write {earlier/support_end} or a later date.</source>
        <comment>rule.support.not_shortened.mend</comment>
        <translation>{earlier/support_end}またはそれより後の期日を記入してください。</translation>
    </message>
    <message>
        <source>Write {@support_commitment=promised}.</source>
        <comment>rule.support.not_weakened.mend</comment>
        <translation>{@support_commitment=promised}と記入してください。</translation>
    </message>
    <message>
        <source>Support was published to start {earlier/support_start} and now starts {support_start}; a published period must not be shortened.</source>
        <comment>rule.support.start_not_later.message</comment>
        <translation>公開したサポート開始は{earlier/support_start}でしたが、今は{support_start}です。公開した期間を短くしてはいけません。</translation>
    </message>
    <message>
        <source>Write {earlier/support_start} or an earlier day.</source>
        <comment>rule.support.start_not_later.mend</comment>
        <translation>{earlier/support_start}またはそれより前の日を記入してください。</translation>
    </message>
    <message>
        <source>Sale ends ({end_of_sales}) before it starts ({general_availability}).</source>
        <comment>rule.lifecycle.sales_after_start.message</comment>
        <translation>販売の終了({end_of_sales})が販売の開始({general_availability})より前です。</translation>
    </message>
    <message>
        <source>Correct {@end_of_sales} or {@general_availability}.</source>
        <comment>rule.lifecycle.sales_after_start.mend</comment>
        <translation>{@end_of_sales}または{@general_availability}を修正してください。</translation>
    </message>
    <message>
        <source>All support ends ({end_of_life}) before the product is on sale ({general_availability}).</source>
        <comment>rule.lifecycle.life_after_start.message</comment>
        <translation>全サポートの終了({end_of_life})が製品の販売開始({general_availability})より前です。</translation>
    </message>
    <message>
        <source>Correct {@end_of_life} or {@general_availability}.</source>
        <comment>rule.lifecycle.life_after_start.mend</comment>
        <translation>{@end_of_life}または{@general_availability}を修正してください。</translation>
    </message>
    <message>
        <source>All support ends ({end_of_life}) while the product is still sold (to {end_of_sales}).</source>
        <comment>rule.lifecycle.life_after_sales.message</comment>
        <translation>製品の販売中（{end_of_sales}まで）に全サポートが終了します({end_of_life})。</translation>
    </message>
    <message>
        <source>Correct {@end_of_life} or {@end_of_sales}.</source>
        <comment>rule.lifecycle.life_after_sales.mend</comment>
        <translation>{@end_of_life}または{@end_of_sales}を修正してください。</translation>
    </message>
    <message>
        <source>The last unit was placed on the market ({last_placed_on_market}) before sale began ({general_availability}).</source>
        <comment>rule.lifecycle.placed_after_start.message</comment>
        <translation>最後の一台の市場投入({last_placed_on_market})が販売の開始({general_availability})より前です。</translation>
    </message>
    <message>
        <source>Correct {@last_placed_on_market} or {@general_availability}.</source>
        <comment>rule.lifecycle.placed_after_start.mend</comment>
        <translation>{@last_placed_on_market}または{@general_availability}を修正してください。</translation>
    </message>
    <message>
        <source>All support ends ({end_of_life}) before the last unit is placed on the market ({last_placed_on_market}).</source>
        <comment>rule.lifecycle.life_after_placing.message</comment>
        <translation>全サポートの終了({end_of_life})が最後の一台の市場投入({last_placed_on_market})より前です。</translation>
    </message>
    <message>
        <source>Correct {@end_of_life} or {@last_placed_on_market}.</source>
        <comment>rule.lifecycle.life_after_placing.mend</comment>
        <translation>{@end_of_life}または{@last_placed_on_market}を修正してください。</translation>
    </message>
    <message>
        <source>The end is known, but not since when the product is on sale.</source>
        <comment>rule.lifecycle.start_undecided.message</comment>
        <translation>終了は決まっていますが、製品の販売開始が分かりません。</translation>
    </message>
    <message>
        <source>Give the date of {@general_availability}.</source>
        <comment>rule.lifecycle.start_undecided.mend</comment>
        <translation>{@general_availability}の日付を記入してください。</translation>
    </message>
    <message>
        <source>The end of all support is known ({end_of_life}), but not the last day of sale.</source>
        <comment>rule.lifecycle.sales_undecided.message</comment>
        <translation>全サポートの終了({end_of_life})は決まっていますが、販売終了日が分かりません。</translation>
    </message>
    <message>
        <source>Give the date of {@end_of_sales}.</source>
        <comment>rule.lifecycle.sales_undecided.mend</comment>
        <translation>{@end_of_sales}の日付を記入してください。</translation>
    </message>
    <message>
        <source>The product is sold to {end_of_sales}, but gets security updates only to {support_end}.</source>
        <comment>rule.lifecycle.sold_unsupported.message</comment>
        <translation>製品は{end_of_sales}まで販売されますが、セキュリティ更新は{support_end}までです。</translation>
    </message>
    <message>
        <source>End the sale earlier, or support it for longer.</source>
        <comment>rule.lifecycle.sold_unsupported.mend</comment>
        <translation>販売をより早く終えるか、サポートを長くしてください。</translation>
    </message>
    <message>
        <source>The end of all support was published ({earlier/end_of_life}) and is now {@end_of_life=tba}.</source>
        <comment>rule.lifecycle.date_stays.message</comment>
        <translation>すべてのサポートの終了日は公開済み({earlier/end_of_life})ですが、今は{@end_of_life=tba}です。</translation>
    </message>
    <message>
        <source>Keep the date, or give a later one.</source>
        <comment>rule.lifecycle.date_stays.mend</comment>
        <translation>期日をそのままにするか、より遅い期日を示してください。</translation>
    </message>
    <message>
        <source>The end of all support was published as {earlier/end_of_life} and is now {end_of_life}.</source>
        <comment>rule.lifecycle.life_not_shortened.message</comment>
        <translation>公開した全サポートの終了は{earlier/end_of_life}でしたが、今は{end_of_life}です。</translation>
    </message>
    <message>
        <source>Keep the date, or tell those who have bought the device.</source>
        <comment>rule.lifecycle.life_not_shortened.mend</comment>
        <translation>期日をそのままにするか、機器を購入した人に知らせてください。</translation>
    </message>
    <message>
        <source>The last day of sale was published ({earlier/end_of_sales}) and is now {@end_of_sales=tba}.</source>
        <comment>rule.lifecycle.sales_date_stays.message</comment>
        <translation>販売の最終日は公開済み({earlier/end_of_sales})ですが、今は{@end_of_sales=tba}です。</translation>
    </message>
    <message>
        <source>Keep the date, or give another one.</source>
        <comment>rule.lifecycle.sales_date_stays.mend</comment>
        <translation>日付をそのままにするか、別の日付を示してください。</translation>
    </message>
    <message>
        <source>The first day of sale was published ({earlier/general_availability}) and is now {@general_availability=tba}.</source>
        <comment>rule.lifecycle.start_date_stays.message</comment>
        <translation>販売の開始日は公開済み({earlier/general_availability})ですが、今は{@general_availability=tba}です。</translation>
    </message>
    <message>
        <source>Keep the date, or give another one.</source>
        <comment>rule.lifecycle.start_date_stays.mend</comment>
        <translation>日付をそのままにするか、別の日付を示してください。</translation>
    </message>
    <message>
        <source>Buyers of a device that guards a home need to know what it does without updates.</source>
        <comment>rule.afterwards.behaviour_unknown.message</comment>
        <translation>住まいを守る機器の購入者は、更新がない場合に機器がどうなるかを知る必要があります。</translation>
    </message>
    <message>
        <source>Find out what the device does without updates, and say it.</source>
        <comment>rule.afterwards.behaviour_unknown.mend</comment>
        <translation>更新がない場合に機器がどうなるかを確かめ、示してください。</translation>
    </message>
    <message>
        <source>The device stops working, but {@end_of_life} does not tell when.</source>
        <comment>rule.afterwards.stops_without_date.message</comment>
        <translation>機器は動作しなくなりますが、その時期が{@end_of_life}に示されていません。</translation>
    </message>
    <message>
        <source>Add {@end_of_life} with its date.</source>
        <comment>rule.afterwards.stops_without_date.mend</comment>
        <translation>{@end_of_life}とその日付を追加してください。</translation>
    </message>
    <message>
        <source>Users are told of updates, but not that support ends.</source>
        <comment>rule.afterwards.nobody_told.message</comment>
        <translation>利用者には更新が知らされますが、サポートの終了は知らされません。</translation>
    </message>
    <message>
        <source>Tell them in the same way and name it in {@end_of_support_notice}, or say in {@end_of_support_notice_reason} why that cannot be done.</source>
        <comment>rule.afterwards.nobody_told.mend</comment>
        <translation>同じ方法で利用者に知らせて{@end_of_support_notice}に示すか、それができない理由を{@end_of_support_notice_reason}に示してください。</translation>
    </message>
    <message>
        <source>The revision before this one said that the device works as before when support ends; this one says less.</source>
        <comment>rule.afterwards.not_worse.message</comment>
        <translation>前の版では、サポートの終了後も機器はこれまでどおり動作すると示していましたが、この版が示す内容はそれより後退しています。</translation>
    </message>
    <message>
        <source>Keep what was published, or tell those who have bought the device.</source>
        <comment>rule.afterwards.not_worse.mend</comment>
        <translation>公開した内容を守るか、機器を購入した人に知らせてください。</translation>
    </message>
    <message>
        <source>The revision before this one said that some functions stop; now the device stops working.</source>
        <comment>rule.afterwards.not_stopped.message</comment>
        <translation>前の版では一部の機能が停止すると示していましたが、今は機器が動作しなくなります。</translation>
    </message>
    <message>
        <source>Keep what was published, or tell those who have bought the device.</source>
        <comment>rule.afterwards.not_stopped.mend</comment>
        <translation>公開した内容を守るか、機器を購入した人に知らせてください。</translation>
    </message>
    <message>
        <source>The device does not last as long as an ordinary one and loses functions when support ends; the label warns of it.</source>
        <comment>rule.afterwards.warned_before_sale.message</comment>
        <translation>機器は通常の製品より短命で、サポートの終了時に機能を失います。ラベルはそのことを警告します。</translation>
    </message>
    <message>
        <source>There is nothing to do.</source>
        <comment>rule.afterwards.warned_before_sale.mend</comment>
        <translation>対応は不要です。</translation>
    </message>
    <message>
        <source>All devices have the same password and nobody can change it.</source>
        <comment>rule.contact.password_fixed.message</comment>
        <translation>すべての機器のパスワードが同じで、誰も変更できません。</translation>
    </message>
    <message>
        <source>Let the user set a password, or give each device its own.</source>
        <comment>rule.contact.password_fixed.mend</comment>
        <translation>利用者がパスワードを設定できるようにするか、機器ごとに異なるパスワードにしてください。</translation>
    </message>
    <message>
        <source>The registration number {item/registration_id} does not hold the day on which the label ends, {item/expires}.</source>
        <comment>rule.claims.number.message</comment>
        <translation>登録番号{item/registration_id}に、ラベルの有効期限の日({item/expires})が含まれていません。</translation>
    </message>
    <message>
        <source>Copy the number from the label; it reads CSA/DDMMYY/number.</source>
        <comment>rule.claims.number.mend</comment>
        <translation>ラベルの番号を写してください。形式はCSA/DDMMYY/番号です。</translation>
    </message>
    <message>
        <source>The label of Singapore lasts three years at most, but this one is to last from {item/issued} to {item/expires}.</source>
        <comment>rule.claims.three_years.message</comment>
        <translation>シンガポールのラベルの有効期間は最長3年ですが、このラベルは{item/issued}から{item/expires}までとなっています。</translation>
    </message>
    <message>
        <source>Copy both days from the certificate.</source>
        <comment>rule.claims.three_years.mend</comment>
        <translation>両方の日付を証明書から写してください。</translation>
    </message>
    <message>
        <source>A JC-STAR label lasts two years at most, but this one is to last from {item/issued} to {item/expires}.</source>
        <comment>rule.claims.two_years.message</comment>
        <translation>JC-STARラベルの有効期間は最長2年ですが、このラベルは{item/issued}から{item/expires}までとなっています。</translation>
    </message>
    <message>
        <source>Copy both days from the certificate.</source>
        <comment>rule.claims.two_years.mend</comment>
        <translation>両方の日付を証明書から写してください。</translation>
    </message>
    <message>
        <source>The label lasts to {item/expires}, longer than the support to {support_end}.</source>
        <comment>rule.claims.within_support.message</comment>
        <translation>ラベルは{item/expires}まで有効で、{support_end}までのサポートより長くなっています。</translation>
    </message>
    <message>
        <source>Correct one of the two days; the label lasts no longer than security updates do.</source>
        <comment>rule.claims.within_support.mend</comment>
        <translation>どちらかの日付を修正してください。ラベルの有効期間がセキュリティ更新より長くなることはありません。</translation>
    </message>
    <message>
        <source>The label ends ({item/expires}) before it was issued ({item/issued}).</source>
        <comment>rule.claims.expires_after_issue.message</comment>
        <translation>ラベルの有効期限({item/expires})が発行日({item/issued})より前です。</translation>
    </message>
    <message>
        <source>Copy both days from the certificate.</source>
        <comment>rule.claims.expires_after_issue.mend</comment>
        <translation>両方の日付を証明書から写してください。</translation>
    </message>
    <message>
        <source>This label has ended, {item/expires}.</source>
        <comment>rule.claims.expired.message</comment>
        <translation>このラベルは有効期限が切れています({item/expires})。</translation>
    </message>
    <message>
        <source>The Finnish label is no longer given.</source>
        <comment>rule.claims.no_longer_issued.message</comment>
        <translation>フィンランドのラベルは、もう発行されていません。</translation>
    </message>
    <message>
        <source>Take it out once its day has come.</source>
        <comment>rule.claims.no_longer_issued.mend</comment>
        <translation>有効期限が来たら外してください。</translation>
    </message>
    <message>
        <source>A statement of compliance is signed, but {@product_variant_batch} is missing.</source>
        <comment>rule.statement.names_the_batch.message</comment>
        <translation>適合声明書は署名されていますが、{@product_variant_batch}がありません。</translation>
    </message>
    <message>
        <source>Name the type or batch for which the statement stands.</source>
        <comment>rule.statement.names_the_batch.mend</comment>
        <translation>声明書の対象となる型式またはロットを示してください。</translation>
    </message>
    <message>
        <source>A statement of compliance is signed, but the maker&apos;s postal address is missing.</source>
        <comment>rule.statement.names_the_maker.message</comment>
        <translation>適合声明書は署名されていますが、製造者の住所がありません。</translation>
    </message>
    <message>
        <source>Add {@manufacturer_address}.</source>
        <comment>rule.statement.names_the_maker.mend</comment>
        <translation>{@manufacturer_address}を追加してください。</translation>
    </message>
    <message>
        <source>A statement of compliance is signed, but not the end of support that held when the first unit was supplied.</source>
        <comment>rule.statement.names_the_period.message</comment>
        <translation>適合声明書は署名されていますが、最初の一台を供給した時のサポートの終了がありません。</translation>
    </message>
    <message>
        <source>Add {@support_end_at_first_supply}.</source>
        <comment>rule.statement.names_the_period.mend</comment>
        <translation>{@support_end_at_first_supply}を追加してください。</translation>
    </message>
    <message>
        <source>The United Kingdom asks for the statement in English, but the texts are in &quot;{language}&quot;.</source>
        <comment>rule.text.english.message</comment>
        <translation>英国は英語の表示を求めていますが、文章は「{language}」で書かれています。</translation>
    </message>
    <message>
        <source>Write the texts in English too, under &quot;en&quot;.</source>
        <comment>rule.text.english.mend</comment>
        <translation>「en」の下に、英語の文章も書いてください。</translation>
    </message>
    <message>
        <source>The text says &quot;{word}&quot;, which promises buyers more than it means.</source>
        <comment>rule.text.no_vague_promise.message</comment>
        <translation>文章に「{word}」とありますが、実際の意味以上のことを購入者に約束することになります。</translation>
    </message>
    <message>
        <source>Name a date, or leave the words out.</source>
        <comment>rule.text.no_vague_promise.mend</comment>
        <translation>期日を示すか、この言葉を削ってください。</translation>
    </message>
    <message>
        <source>The text says &quot;{word}&quot;, which buyers misread.</source>
        <comment>rule.text.plain_words.message</comment>
        <translation>文章に「{word}」とありますが、購入者に誤解されます。</translation>
    </message>
    <message>
        <source>Use plainer words.</source>
        <comment>rule.text.plain_words.mend</comment>
        <translation>より分かりやすい言葉を使ってください。</translation>
    </message>
    <message>
        <source>NTIA 2017 elements with the FTC&apos;s additions</source>
        <comment>profile.ntia.title</comment>
        <translation>NTIA 2017年の要素とFTCによる追加</translation>
    </message>
    <message>
        <source>UK Product Security Regulations 2023</source>
        <comment>profile.uk-psti.title</comment>
        <translation>英国製品セキュリティ規則2023</translation>
    </message>
    <message>
        <source>EU Cyber Resilience Act</source>
        <comment>profile.eu-cra.title</comment>
        <translation>EUサイバーレジリエンス法</translation>
    </message>
    <message>
        <source>EU ecodesign of smartphones and tablets</source>
        <comment>profile.eu-phone-tablet.title</comment>
        <translation>スマートフォンとタブレットのEUエコデザイン</translation>
    </message>
    <message>
        <source>Australian smart device rules 2025</source>
        <comment>profile.au-smart-devices.title</comment>
        <translation>オーストラリアのスマート機器規則2025</translation>
    </message>
    <message>
        <source>US Cyber Trust Mark, data for the registry</source>
        <comment>profile.us-cyber-trust-mark.title</comment>
        <translation>US Cyber Trust Mark、登録簿用データ</translation>
    </message>
    <message>
        <source>ETSI EN 303 645, provisions on updates</source>
        <comment>profile.etsi-303-645.title</comment>
        <translation>ETSI EN 303 645、更新に関する規定</translation>
    </message>
    <message>
        <source>OpenEoX Core 1.0, what a file of it needs</source>
        <comment>profile.openeox.title</comment>
        <translation>OpenEoX Core 1.0、そのファイルに必要な項目</translation>
    </message>
    <message>
        <source>A statement of compliance names the type and the batch; write &quot;all units&quot; where every unit is meant.</source>
        <comment>field.product_variant_batch.help</comment>
        <translation>適合声明書には型式とロットが記載されます。すべての製品が対象の場合は「全製品」と記入してください。</translation>
    </message>
    <message>
        <source>Automatic updates cannot both be on when the device is sold and wait to be switched on.</source>
        <comment>rule.updating.one_automatic_way.message</comment>
        <translation>自動更新が、販売時に有効であると同時に、利用者が有効にするまで無効であることはできません。</translation>
    </message>
    <message>
        <source>Leave out one of {@update_delivery=automatic_default_on} and {@update_delivery=automatic_opt_in}.</source>
        <comment>rule.updating.one_automatic_way.mend</comment>
        <translation>{@update_delivery=automatic_default_on} と {@update_delivery=automatic_opt_in} のどちらかを外してください。</translation>
    </message>
    <message>
        <source>Since which moment is it on sale?</source>
        <comment>field.openeox_moments.general_availability.question</comment>
        <translation>いつから販売されていますか？</translation>
    </message>
    <message>
        <source>At which moment does its sale end?</source>
        <comment>field.openeox_moments.end_of_sales.question</comment>
        <translation>販売はいつ終わりますか？</translation>
    </message>
    <message>
        <source>At which moment does security support end?</source>
        <comment>field.openeox_moments.end_of_security_support.question</comment>
        <translation>セキュリティサポートはいつ終わりますか？</translation>
    </message>
    <message>
        <source>At which moment does all support end?</source>
        <comment>field.openeox_moments.end_of_life.question</comment>
        <translation>全サポートはいつ終わりますか？</translation>
    </message>
    <message>
        <source>At which moment was that file last changed?</source>
        <comment>field.openeox_moments.last_updated.question</comment>
        <translation>そのファイルはいつ最後に変更されましたか？</translation>
    </message>
    <message>
        <source>The program writes it. It tells later programs how to read the file.</source>
        <comment>field.schema_version.help</comment>
        <translation>プログラムが記入します。将来のプログラムは、これを見てファイルの読み方を判断します。</translation>
    </message>
    <message>
        <source>Which revision is this?</source>
        <comment>field.revision.question</comment>
        <translation>これは何番目の版ですか？</translation>
    </message>
    <message>
        <source>The fingerprint (SHA-256) of the revision before this one, 64 characters. The program writes it when the next revision is begun.</source>
        <comment>field.supersedes.help</comment>
        <translation>前の版のフィンガープリント(SHA-256)。64文字です。次の版を作り始めるときにプログラムが記入します。</translation>
    </message>
    <message>
        <source>GTIN (EAN, UPC) of 8, 12, 13 or 14 digits. The code on the label can carry it, so that a till and a phone read the same code.</source>
        <comment>field.gtin.help</comment>
        <translation>8、12、13または14桁のGTIN(EAN、UPC)です。ラベルのコードに入れると、レジと電話で同じコードを読み取れます。</translation>
    </message>
    <message>
        <source>Where the code leads</source>
        <comment>field.code_leads_to.title</comment>
        <translation>コードのリンク先</translation>
    </message>
    <message>
        <source>Which address is in the code on the label?</source>
        <comment>field.code_leads_to.question</comment>
        <translation>ラベルのコードに入れるアドレスはどれですか？</translation>
    </message>
    <message>
        <source>The page is what you entered as the page with all details. The GS1 Digital Link is made of its host and the barcode number (https://HOST/01/GTIN); your server has to send it on to the page. Without an answer it is the GS1 Digital Link.</source>
        <comment>field.code_leads_to.help</comment>
        <translation>ページは、「詳細ページ」に入力したアドレスです。GS1 Digital Linkは、そのホストとバーコード番号から作られます(https://HOST/01/GTIN)。自社のサーバーで、そこからページへ転送する必要があります。回答がない場合はGS1 Digital Linkになります。</translation>
    </message>
    <message>
        <source>The page with all details</source>
        <comment>field.code_leads_to.page.title</comment>
        <translation>詳細ページ</translation>
    </message>
    <message>
        <source>The page with all details</source>
        <comment>field.code_leads_to.page.label</comment>
        <translation>詳細ページ</translation>
    </message>
    <message>
        <source>The GS1 Digital Link with the barcode number</source>
        <comment>field.code_leads_to.gs1_digital_link.title</comment>
        <translation>バーコード番号を含むGS1 Digital Link</translation>
    </message>
    <message>
        <source>The GS1 Digital Link with the barcode number</source>
        <comment>field.code_leads_to.gs1_digital_link.label</comment>
        <translation>バーコード番号を含むGS1 Digital Link</translation>
    </message>
    <message>
        <source>Yes means that whoever signs up for notices gets no advertising.</source>
        <comment>field.notice_signup_not_marketing.help</comment>
        <translation>「はい」は、お知らせに登録した人に広告を送らないことを意味します。</translation>
    </message>
    <message>
        <source>Without a promised date the label must say so in plain words.</source>
        <comment>field.unsupported_statement_ack.help</comment>
        <translation>約束の期日がない場合、ラベルはそのことを分かりやすい言葉で示す必要があります。</translation>
    </message>
    <message>
        <source>How many days at most until a reporter hears from you again?</source>
        <comment>field.vuln_status_interval_days.question</comment>
        <translation>報告者への次の連絡まで、最長で何日ですか？</translation>
    </message>
    <message>
        <source>The file says that it was last changed on {last_updated}, which lies in the future.</source>
        <comment>rule.document.updated_in_future.message</comment>
        <translation>ファイルの最終更新({last_updated})が未来の日時になっています。</translation>
    </message>
    <message>
        <source>Write the time of the last change before you publish the file, and check the clock of your computer.</source>
        <comment>rule.document.updated_in_future.mend</comment>
        <translation>ファイルを公開する前に最終更新の日時を記入し、コンピューターの時計を確認してください。</translation>
    </message>
    <message>
        <source>The file says that it was last changed on {last_updated}, before there were such disclosures.</source>
        <comment>rule.document.updated_too_early.message</comment>
        <translation>ファイルの最終更新({last_updated})が、このような表示がまだなかった時期になっています。</translation>
    </message>
    <message>
        <source>Check the year.</source>
        <comment>rule.document.updated_too_early.mend</comment>
        <translation>年を確認してください。</translation>
    </message>
    <message>
        <source>Set {@hardware_replacement/offered} to {@hardware_replacement/offered=not_offered}, or give the new date, in the next revision.</source>
        <comment>rule.updating.still_replaced.mend</comment>
        <translation>次の版で、{@hardware_replacement/offered}の回答を{@hardware_replacement/offered=not_offered}にするか、新しい日付を記入してください。</translation>
    </message>
    <message>
        <source>Support ended {support_end}, before this first disclosure was written ({last_updated}).</source>
        <comment>rule.support.new_already_ended.message</comment>
        <translation>サポートの終了({support_end})が、この最初の表示の作成({last_updated})より前です。</translation>
    </message>
    <message>
        <source>The last unit is placed on the market on {last_placed_on_market}, but support ends {support_end}, less than five years later.</source>
        <comment>rule.support.five_years.message</comment>
        <translation>最後の一台の市場投入は{last_placed_on_market}ですが、サポートはその後5年未満で終了します({support_end})。</translation>
    </message>
    <message>
        <source>Write {limit} or a later date in {@support_end}, or name in {@expected_use_years} that the device is used for less than five years.</source>
        <comment>rule.support.five_years.mend</comment>
        <translation>{@support_end}に{limit}またはそれより後の期日を記入するか、機器の使用が5年未満であることを{@expected_use_years}に示してください。</translation>
    </message>
    <message>
        <source>The device is used for {expected_use_years} years, but the last unit, placed on the market on {last_placed_on_market}, is supported for less, to {support_end}.</source>
        <comment>rule.support.expected_use.message</comment>
        <translation>機器は{expected_use_years}年使われますが、最後の一台（市場投入：{last_placed_on_market}）のサポートはそれより短く、{support_end}までです。</translation>
    </message>
    <message>
        <source>Write {limit} or a later date in {@support_end}.</source>
        <comment>rule.support.expected_use.mend</comment>
        <translation>{@support_end}に{limit}またはそれより後の期日を記入してください。</translation>
    </message>
    <message>
        <source>Take it out, or give the days of the new one, in the next revision.</source>
        <comment>rule.claims.expired.mend</comment>
        <translation>次の版で、このラベルを外すか、新しいラベルの日付を示してください。</translation>
    </message>
    <message>
        <source>Electronic shelf label, 400 x 300 dots</source>
        <comment>template.esl.title</comment>
        <translation>電子棚札、400 x 300 ドット</translation>
    </message>
    <message>
        <source>Electronic shelf label, 296 x 128 dots</source>
        <comment>template.esl_small.title</comment>
        <translation>電子棚札、296 x 128 ドット</translation>
    </message>
    <message>
        <source>Full facts panel for packaging</source>
        <comment>template.panel.title</comment>
        <translation>包装用の全項目パネル</translation>
    </message>
    <message>
        <source>Fact sheet, A4</source>
        <comment>template.sheet.title</comment>
        <translation>データシート、A4</translation>
    </message>
    <message>
        <source>Fact sheet, US Letter</source>
        <comment>template.sheet_letter.title</comment>
        <translation>データシート、US レター</translation>
    </message>
    <message>
        <source>Shelf-edge label</source>
        <comment>template.shelf.title</comment>
        <translation>棚札</translation>
    </message>
    <message>
        <source>Wide compact strip for boxes</source>
        <comment>template.strip.title</comment>
        <translation>箱用の横長ストリップ</translation>
    </message>
    <message>
        <source>Small square tag, date and QR only</source>
        <comment>template.tag.title</comment>
        <translation>小さな正方形タグ（日付と QR のみ）</translation>
    </message>
    <message>
        <source>4 x 6 inch label, thermal printer</source>
        <comment>template.thermal.title</comment>
        <translation>4 x 6 インチラベル、サーマルプリンター</translation>
    </message>
    <message>
        <source>The code on the label leads here, unless you choose the GS1 Digital Link for it. It must work for as long as the label can be read.</source>
        <comment>field.detail_url.help</comment>
        <translation>GS1 Digital Linkを選ばない限り、ラベルのコードはここへ導きます。ラベルが読める間は、アドレスが有効でなければなりません。</translation>
    </message>
    <message>
        <source>Calendar days; weekends and holidays count.</source>
        <comment>field.update_fix_time_days.help</comment>
        <translation>暦日です。週末と祝日も数えます。</translation>
    </message>
    <message>
        <source>Calendar days; weekends and holidays count.</source>
        <comment>field.end_of_support_notice_days.help</comment>
        <translation>暦日です。週末と祝日も数えます。</translation>
    </message>
    <message>
        <source>Calendar days; weekends and holidays count.</source>
        <comment>field.vuln_ack_days.help</comment>
        <translation>暦日です。週末と祝日も数えます。</translation>
    </message>
    <message>
        <source>Calendar days; weekends and holidays count.</source>
        <comment>field.vuln_status_interval_days.help</comment>
        <translation>暦日です。週末と祝日も数えます。</translation>
    </message>
    <message>
        <source>Units are still being placed on the market, but support ends {support_end}, less than five years from today.</source>
        <comment>rule.support.five_years_placed.message</comment>
        <translation>機器はまだ市場に出されていますが、サポートは{support_end}に終了し、今日から5年未満です。</translation>
    </message>
    <message>
        <source>Write {limit} or a later date in {@support_end}, or name in {@expected_use_years} that the device is used for less than five years.</source>
        <comment>rule.support.five_years_placed.mend</comment>
        <translation>{@support_end}に{limit}またはそれより後の期日を記入するか、機器の使用が5年未満であることを{@expected_use_years}に示してください。</translation>
    </message>
    <message>
        <source>The device is used for {expected_use_years} years and units are still being placed on the market, but support ends sooner, {support_end}.</source>
        <comment>rule.support.expected_use_placed.message</comment>
        <translation>機器は{expected_use_years}年使用され、まだ市場に出されていますが、サポートはそれより早く{support_end}に終了します。</translation>
    </message>
    <message>
        <source>Write {limit} or a later date in {@support_end}.</source>
        <comment>rule.support.expected_use_placed.mend</comment>
        <translation>{@support_end}に{limit}またはそれより後の期日を記入してください。</translation>
    </message>
    <message>
        <source>Add it, for example: {line}</source>
        <comment>finding.phrase.add.example</comment>
        <translation>追加してください。例：{line}</translation>
    </message>
    <message>
        <source>Add it.</source>
        <comment>finding.phrase.add.it</comment>
        <translation>追加してください。</translation>
    </message>
    <message>
        <source>Add it with one of: {answers}.</source>
        <comment>finding.phrase.add.one_of</comment>
        <translation>次のいずれかを追加してください：{answers}。</translation>
    </message>
    <message>
        <source>Add it with some of: {answers}.</source>
        <comment>finding.phrase.add.some_of</comment>
        <translation>次のうちいくつかを追加してください：{answers}。</translation>
    </message>
    <message>
        <source>a 7z archive</source>
        <comment>finding.phrase.format.7z</comment>
        <translation>7zアーカイブ</translation>
    </message>
    <message>
        <source>a BMP picture</source>
        <comment>finding.phrase.format.bmp</comment>
        <translation>BMP画像</translation>
    </message>
    <message>
        <source>a file packed with bzip2</source>
        <comment>finding.phrase.format.bzip2</comment>
        <translation>bzip2で圧縮されたファイル</translation>
    </message>
    <message>
        <source>an empty ZIP archive</source>
        <comment>finding.phrase.format.empty_zip</comment>
        <translation>空のZIPアーカイブ</translation>
    </message>
    <message>
        <source>a GIF picture</source>
        <comment>finding.phrase.format.gif</comment>
        <translation>GIF画像</translation>
    </message>
    <message>
        <source>a file packed with gzip</source>
        <comment>finding.phrase.format.gzip</comment>
        <translation>gzipで圧縮されたファイル</translation>
    </message>
    <message>
        <source>a JPEG picture</source>
        <comment>finding.phrase.format.jpeg</comment>
        <translation>JPEG画像</translation>
    </message>
    <message>
        <source>an office document of an old kind</source>
        <comment>finding.phrase.format.old_office</comment>
        <translation>古い形式のオフィス文書</translation>
    </message>
    <message>
        <source>a PDF file</source>
        <comment>finding.phrase.format.pdf</comment>
        <translation>PDFファイル</translation>
    </message>
    <message>
        <source>a PNG picture</source>
        <comment>finding.phrase.format.png</comment>
        <translation>PNG画像</translation>
    </message>
    <message>
        <source>a PostScript file</source>
        <comment>finding.phrase.format.postscript</comment>
        <translation>PostScriptファイル</translation>
    </message>
    <message>
        <source>a program</source>
        <comment>finding.phrase.format.program</comment>
        <translation>プログラム</translation>
    </message>
    <message>
        <source>a RAR archive</source>
        <comment>finding.phrase.format.rar</comment>
        <translation>RARアーカイブ</translation>
    </message>
    <message>
        <source>a rich text document</source>
        <comment>finding.phrase.format.rtf</comment>
        <translation>リッチテキスト文書</translation>
    </message>
    <message>
        <source>an SVG picture</source>
        <comment>finding.phrase.format.svg</comment>
        <translation>SVG画像</translation>
    </message>
    <message>
        <source>a TIFF picture</source>
        <comment>finding.phrase.format.tiff</comment>
        <translation>TIFF画像</translation>
    </message>
    <message>
        <source>a web page</source>
        <comment>finding.phrase.format.web_page</comment>
        <translation>ウェブページ</translation>
    </message>
    <message>
        <source>a WebP picture</source>
        <comment>finding.phrase.format.webp</comment>
        <translation>WebP画像</translation>
    </message>
    <message>
        <source>an XML file</source>
        <comment>finding.phrase.format.xml</comment>
        <translation>XMLファイル</translation>
    </message>
    <message>
        <source>a file packed with xz</source>
        <comment>finding.phrase.format.xz</comment>
        <translation>xzで圧縮されたファイル</translation>
    </message>
    <message>
        <source>a ZIP archive or an office document</source>
        <comment>finding.phrase.format.zip</comment>
        <translation>ZIPアーカイブまたはオフィス文書</translation>
    </message>
    <message>
        <source>a file for label printers (ZPL)</source>
        <comment>finding.phrase.format.zpl</comment>
        <translation>ラベルプリンター用のファイル(ZPL)</translation>
    </message>
    <message>
        <source>a pictogram</source>
        <comment>finding.phrase.item.pictogram</comment>
        <translation>絵記号</translation>
    </message>
    <message>
        <source>a line or an area</source>
        <comment>finding.phrase.item.rule</comment>
        <translation>線または面</translation>
    </message>
    <message>
        <source>the QR code</source>
        <comment>finding.phrase.item.symbol</comment>
        <translation>QRコード</translation>
    </message>
    <message>
        <source>the text {text}</source>
        <comment>finding.phrase.item.text</comment>
        <translation>テキスト{text}</translation>
    </message>
    <message>
        <source>true or false</source>
        <comment>finding.phrase.kind.boolean</comment>
        <translation>trueまたはfalse</translation>
    </message>
    <message>
        <source>a list</source>
        <comment>finding.phrase.kind.list</comment>
        <translation>リスト</translation>
    </message>
    <message>
        <source>a group of fields</source>
        <comment>finding.phrase.kind.map</comment>
        <translation>項目のグループ</translation>
    </message>
    <message>
        <source>nothing</source>
        <comment>finding.phrase.kind.nothing</comment>
        <translation>空</translation>
    </message>
    <message>
        <source>a number</source>
        <comment>finding.phrase.kind.number</comment>
        <translation>数</translation>
    </message>
    <message>
        <source>a text</source>
        <comment>finding.phrase.kind.text</comment>
        <translation>テキスト</translation>
    </message>
    <message>
        <source>{first} and {last}</source>
        <comment>finding.phrase.list.and</comment>
        <translation>{first}と{last}</translation>
    </message>
    <message>
        <source>{first} or {last}</source>
        <comment>finding.phrase.list.or</comment>
        <translation>{first}または{last}</translation>
    </message>
    <message>
        <source>revisions {first} to {last} are missing</source>
        <comment>finding.phrase.missing.many</comment>
        <translation>版{first}から{last}までがありません</translation>
    </message>
    <message>
        <source>revision {first} is missing</source>
        <comment>finding.phrase.missing.one</comment>
        <translation>版{first}がありません</translation>
    </message>
    <message>
        <source>revisions {first} and {last} are missing</source>
        <comment>finding.phrase.missing.two</comment>
        <translation>版{first}と{last}がありません</translation>
    </message>
    <message>
        <source>{key} ({date})</source>
        <comment>finding.phrase.openeox.date</comment>
        <translation>{key}({date})</translation>
    </message>
    <message>
        <source>fingerprint</source>
        <comment>finding.phrase.part.fingerprint</comment>
        <translation>フィンガープリント</translation>
    </message>
    <message>
        <source>length of the period</source>
        <comment>finding.phrase.part.length</comment>
        <translation>期間の長さ</translation>
    </message>
    <message>
        <source>maker and model</source>
        <comment>finding.phrase.part.maker</comment>
        <translation>製造者と型番</translation>
    </message>
    <message>
        <source>model</source>
        <comment>finding.phrase.part.model</comment>
        <translation>型番</translation>
    </message>
    <message>
        <source>explanation</source>
        <comment>finding.phrase.part.note</comment>
        <translation>説明</translation>
    </message>
    <message>
        <source>time bar</source>
        <comment>finding.phrase.part.term</comment>
        <translation>期間のバー</translation>
    </message>
    <message>
        <source>title</source>
        <comment>finding.phrase.part.title</comment>
        <translation>表題</translation>
    </message>
    <message>
        <source>address</source>
        <comment>finding.phrase.part.url</comment>
        <translation>アドレス</translation>
    </message>
    <message>
        <source>revision {number} ({file})</source>
        <comment>finding.phrase.revision.file</comment>
        <translation>版{number}({file})</translation>
    </message>
    <message>
        <source>revision {number}</source>
        <comment>finding.phrase.revision.number</comment>
        <translation>版{number}</translation>
    </message>
    <message>
        <source>a box</source>
        <comment>finding.phrase.thing.a_box</comment>
        <translation>枠</translation>
    </message>
    <message>
        <source>the box {name}</source>
        <comment>finding.phrase.thing.box</comment>
        <translation>枠{name}</translation>
    </message>
    <message>
        <source>the frame</source>
        <comment>finding.phrase.thing.frame</comment>
        <translation>外枠</translation>
    </message>
    <message>
        <source>the next page</source>
        <comment>finding.phrase.thing.next_page</comment>
        <translation>次のページ</translation>
    </message>
    <message>
        <source>the style {name}</source>
        <comment>finding.phrase.thing.style</comment>
        <translation>スタイル{name}</translation>
    </message>
    <message>
        <source>the styles</source>
        <comment>finding.phrase.thing.styles</comment>
        <translation>スタイル</translation>
    </message>
    <message>
        <source>the template</source>
        <comment>finding.phrase.thing.template</comment>
        <translation>テンプレート</translation>
    </message>
    <message>
        <source>{number} days</source>
        <comment>finding.phrase.unit.days</comment>
        <translation>{number}日</translation>
    </message>
    <message>
        <source>{number} years</source>
        <comment>finding.phrase.unit.years</comment>
        <translation>{number}年</translation>
    </message>
    <message>
        <source>always</source>
        <comment>finding.phrase.where.always</comment>
        <translation>常に</translation>
    </message>
    <message>
        <source>{first} and {last}</source>
        <comment>finding.phrase.where.and</comment>
        <translation>{first}と{last}</translation>
    </message>
    <message>
        <source>{question} is at least {number}</source>
        <comment>finding.phrase.where.at_least</comment>
        <translation>{question}が{number}以上</translation>
    </message>
    <message>
        <source>{question} contains {answers}</source>
        <comment>finding.phrase.where.contains</comment>
        <translation>{question}に{answers}が含まれる</translation>
    </message>
    <message>
        <source>{question} does not contain {answers}</source>
        <comment>finding.phrase.where.contains_not</comment>
        <translation>{question}に{answers}が含まれない</translation>
    </message>
    <message>
        <source>the earlier {question}</source>
        <comment>finding.phrase.where.earlier</comment>
        <translation>前の版の{question}</translation>
    </message>
    <message>
        <source>{question} is given</source>
        <comment>finding.phrase.where.given</comment>
        <translation>{question}に回答がある</translation>
    </message>
    <message>
        <source>{question} is {answers}</source>
        <comment>finding.phrase.where.is</comment>
        <translation>{question}が{answers}</translation>
    </message>
    <message>
        <source>{question} is not {answers}</source>
        <comment>finding.phrase.where.is_not</comment>
        <translation>{question}が{answers}でない</translation>
    </message>
    <message>
        <source>{question} is less than {number}</source>
        <comment>finding.phrase.where.less_than</comment>
        <translation>{question}が{number}未満</translation>
    </message>
    <message>
        <source>{question} matches {pattern}</source>
        <comment>finding.phrase.where.matches</comment>
        <translation>{question}が{pattern}に一致</translation>
    </message>
    <message>
        <source>not ({where})</source>
        <comment>finding.phrase.where.not</comment>
        <translation>「{where}」でない</translation>
    </message>
    <message>
        <source>{question} is not given</source>
        <comment>finding.phrase.where.not_given</comment>
        <translation>{question}に回答がない</translation>
    </message>
    <message>
        <source>{first} or {last}</source>
        <comment>finding.phrase.where.or</comment>
        <translation>{first}または{last}</translation>
    </message>
    <message>
        <source>{question} has an item where {where}</source>
        <comment>finding.phrase.where.some</comment>
        <translation>{question}の中に、{where}という項目がある</translation>
    </message>
    <message>
        <source>{answer} cannot stand beside other choices of {question}.</source>
        <comment>finding.choice.exclusive.message</comment>
        <translation>{answer}は、{question}の他の回答と一緒には選べません。</translation>
    </message>
    <message>
        <source>Take {answer} out, or all the others.</source>
        <comment>finding.choice.exclusive.mend</comment>
        <translation>{answer}を外すか、他をすべて外してください。</translation>
    </message>
    <message>
        <source>{question} has {answer} twice.</source>
        <comment>finding.choice.twice.message</comment>
        <translation>{question}に{answer}が2回あります。</translation>
    </message>
    <message>
        <source>Take one of them out.</source>
        <comment>finding.choice.twice.mend</comment>
        <translation>どちらか一つを外してください。</translation>
    </message>
    <message>
        <source>{value} is not one of the choices of {question}.</source>
        <comment>finding.choice.unknown.message</comment>
        <translation>{value}は{question}の選択肢にありません。</translation>
    </message>
    <message>
        <source>Write one of: {answers}.</source>
        <comment>finding.choice.unknown:any.mend</comment>
        <translation>次のいずれかを記入してください：{answers}。</translation>
    </message>
    <message>
        <source>Did you mean {meant}?</source>
        <comment>finding.choice.unknown:meant.mend</comment>
        <translation>{meant}のことですか？</translation>
    </message>
    <message>
        <source>The code opens {address}, which leaves out a part of {field}: {lost}.</source>
        <comment>finding.code.address_loses.message</comment>
        <translation>コードは{address}を開きます。{field}のうち省かれるもの：{lost}。</translation>
    </message>
    <message>
        <source>Set {@code_leads_to} to {@code_leads_to=page}; then the code holds {field} as it is.</source>
        <comment>finding.code.address_loses:link.mend</comment>
        <translation>{@code_leads_to}の回答を{@code_leads_to=page}にしてください。そうすればコードに{field}がそのまま入ります。</translation>
    </message>
    <message>
        <source>Set {@code_leads_to} to {@code_leads_to=page}, or take it out of {field}.</source>
        <comment>finding.code.address_loses:page.mend</comment>
        <translation>{@code_leads_to}の回答を{@code_leads_to=page}にするか、{field}からそれを取り除いてください。</translation>
    </message>
    <message>
        <source>The code opens {address} and not {@detail_url}.</source>
        <comment>finding.code.not_chosen.message</comment>
        <translation>コードは{address}を開き、{@detail_url}は開きません。</translation>
    </message>
    <message>
        <source>Set {@code_leads_to} to {@code_leads_to=page}; or to {@code_leads_to=gs1_digital_link}, if your server sends that address on to the page.</source>
        <comment>finding.code.not_chosen.mend</comment>
        <translation>{@code_leads_to}の回答を{@code_leads_to=page}にしてください。サーバーがそのアドレスからページへ転送する場合は{@code_leads_to=gs1_digital_link}にしてください。</translation>
    </message>
    <message>
        <source>The code opens {address}.</source>
        <comment>finding.code.redirect.message</comment>
        <translation>コードは{address}を開きます。</translation>
    </message>
    <message>
        <source>Make sure that your server sends it on to {page}.</source>
        <comment>finding.code.redirect.mend</comment>
        <translation>サーバーがそこから{page}へ転送することを確かめてください。</translation>
    </message>
    <message>
        <source>The code opens {address}, but {host} is shared by many and not yours to set up.</source>
        <comment>finding.code.shared_host.message</comment>
        <translation>コードは{address}を開きますが、{host}は多くの人が共有しており、設定することができません。</translation>
    </message>
    <message>
        <source>Set {@code_leads_to} to {@code_leads_to=page}, or use a page on a host of your own.</source>
        <comment>finding.code.shared_host.mend</comment>
        <translation>{@code_leads_to}の回答を{@code_leads_to=page}にするか、ご自身のホストにあるページを使ってください。</translation>
    </message>
    <message>
        <source>{field} lies {years} years ahead: {date}.</source>
        <comment>finding.date.far:ahead.message</comment>
        <translation>{field}は{years}年先です：{date}。</translation>
    </message>
    <message>
        <source>Check the year. If no day is decided, do not write one that means &quot;never&quot;.</source>
        <comment>finding.date.far:ahead.mend</comment>
        <translation>年を確かめてください。日付が決まっていない場合、「決して来ない」を意味する日付は書かないでください。</translation>
    </message>
    <message>
        <source>{field} is {date}, which programs write for an unknown date.</source>
        <comment>finding.date.far:unset.message</comment>
        <translation>{field}は{date}です。これは日付が不明なときにプログラムが書く値です。</translation>
    </message>
    <message>
        <source>Check the date, or take it out.</source>
        <comment>finding.date.far:unset.mend</comment>
        <translation>日付を確かめるか、取り除いてください。</translation>
    </message>
    <message>
        <source>{field} has blanks or other marks around the date.</source>
        <comment>finding.date.invalid:marks.message</comment>
        <translation>{field}：日付の前後に空白または他の記号があります。</translation>
    </message>
    <message>
        <source>Write {date} and nothing around it.</source>
        <comment>finding.date.invalid:marks.mend</comment>
        <translation>{date}だけを記入し、前後に何も書かないでください。</translation>
    </message>
    <message>
        <source>{field} should be a date, but is {value}.</source>
        <comment>finding.date.invalid:no_date.message</comment>
        <translation>{field}：ここには日付を記入しますが、{value}となっています。</translation>
    </message>
    <message>
        <source>Write a date such as {example}.</source>
        <comment>finding.date.invalid:no_date.mend</comment>
        <translation>{example}のように日付を記入してください。</translation>
    </message>
    <message>
        <source>{field} names a day or month that the calendar does not have: {value}.</source>
        <comment>finding.date.invalid:no_such_day.message</comment>
        <translation>{field}：暦にない日または月です：{value}。</translation>
    </message>
    <message>
        <source>Correct the date.</source>
        <comment>finding.date.invalid:no_such_day.mend</comment>
        <translation>日付を訂正してください。</translation>
    </message>
    <message>
        <source>{field} names a year outside of 2000 to 2099: {value}.</source>
        <comment>finding.date.invalid:year.message</comment>
        <translation>{field}：年が2000から2099の間にありません：{value}。</translation>
    </message>
    <message>
        <source>Correct the date.</source>
        <comment>finding.date.invalid:year.mend</comment>
        <translation>日付を訂正してください。</translation>
    </message>
    <message>
        <source>{value} is a length of time: when does the clock start and stop?</source>
        <comment>finding.date.length_of_time.message</comment>
        <translation>{value}は期間の長さです。いつ始まり、いつ終わりますか？</translation>
    </message>
    <message>
        <source>{field} should be a date with the time in UTC.</source>
        <comment>finding.date.no_time.message</comment>
        <translation>{field}：ここにはUTCの時刻付きの日付を記入します。</translation>
    </message>
    <message>
        <source>Add the time in UTC: {example}.</source>
        <comment>finding.date.no_time:day.mend</comment>
        <translation>UTCの時刻を追加してください：{example}。</translation>
    </message>
    <message>
        <source>Write date and time in UTC, such as {example}.</source>
        <comment>finding.date.no_time:other.mend</comment>
        <translation>{example}のようにUTCの日付と時刻を記入してください。</translation>
    </message>
    <message>
        <source>Say that it is in UTC by a Z at the end, such as {example}.</source>
        <comment>finding.date.no_time:zone.mend</comment>
        <translation>{example}のように、末尾のZでUTCであることを示してください。</translation>
    </message>
    <message>
        <source>{value} is still to be filled in.</source>
        <comment>finding.date.placeholder.message</comment>
        <translation>{value}はまだ記入されていません。</translation>
    </message>
    <message>
        <source>Write the date itself, such as {example}.</source>
        <comment>finding.date.placeholder.mend</comment>
        <translation>{example}のように日付そのものを記入してください。</translation>
    </message>
    <message>
        <source>{field} names only a month.</source>
        <comment>finding.date.precision:day.message</comment>
        <translation>{field}には月までしかありません。</translation>
    </message>
    <message>
        <source>Add the day, such as {example}.</source>
        <comment>finding.date.precision:day.mend</comment>
        <translation>{example}のように日を追加してください。</translation>
    </message>
    <message>
        <source>{field} names only a year.</source>
        <comment>finding.date.precision:month.message</comment>
        <translation>{field}には年しかありません。</translation>
    </message>
    <message>
        <source>Add the month, such as {example}.</source>
        <comment>finding.date.precision:month.mend</comment>
        <translation>{example}のように月を追加してください。</translation>
    </message>
    <message>
        <source>{field} names only a year.</source>
        <comment>finding.date.precision:month_and_day.message</comment>
        <translation>{field}には年しかありません。</translation>
    </message>
    <message>
        <source>Add the month and the day, such as {example}.</source>
        <comment>finding.date.precision:month_and_day.mend</comment>
        <translation>{example}のように月と日を追加してください。</translation>
    </message>
    <message>
        <source>{value} promises no date: it may end at any time.</source>
        <comment>finding.date.vague.message</comment>
        <translation>{value}は日付を約束しません。いつでも終わる可能性があります。</translation>
    </message>
    <message>
        <source>Write the date itself, such as {example}.</source>
        <comment>finding.date.vague.mend</comment>
        <translation>{example}のように日付そのものを記入してください。</translation>
    </message>
    <message>
        <source>The choice {before} is now named {now}.</source>
        <comment>finding.document.choice_renamed.message</comment>
        <translation>選択肢{before}の名前は{now}に変わりました。</translation>
    </message>
    <message>
        <source>&quot;updatefacts upgrade&quot; writes it so.</source>
        <comment>finding.document.choice_renamed:asked.mend</comment>
        <translation>「updatefacts upgrade」がそのように書き換えます。</translation>
    </message>
    <message>
        <source>The next change writes it so.</source>
        <comment>finding.document.choice_renamed:asked.mend_in_form</comment>
        <translation>次の変更のときにそのように書き換えます。</translation>
    </message>
    <message>
        <source>Done.</source>
        <comment>finding.document.choice_renamed:done.mend</comment>
        <translation>完了しました。</translation>
    </message>
    <message>
        <source>The field {before} is now named {now}.</source>
        <comment>finding.document.field_renamed.message</comment>
        <translation>項目{before}の名前は{now}に変わりました。</translation>
    </message>
    <message>
        <source>&quot;updatefacts upgrade&quot; writes it so.</source>
        <comment>finding.document.field_renamed:asked.mend</comment>
        <translation>「updatefacts upgrade」がそのように書き換えます。</translation>
    </message>
    <message>
        <source>The next change writes it so.</source>
        <comment>finding.document.field_renamed:asked.mend_in_form</comment>
        <translation>次の変更のときにそのように書き換えます。</translation>
    </message>
    <message>
        <source>Done.</source>
        <comment>finding.document.field_renamed:done.mend</comment>
        <translation>完了しました。</translation>
    </message>
    <message>
        <source>This is no disclosure: it holds no fields.</source>
        <comment>finding.document.no_fields.message</comment>
        <translation>これは表示ではありません。項目がありません。</translation>
    </message>
    <message>
        <source>Write one field a line, such as &quot;product_name: My device&quot;; &quot;updatefacts new&quot; writes a file to start with.</source>
        <comment>finding.document.no_fields.mend</comment>
        <translation>1行に1項目を書いてください。例：「product_name: My device」。「updatefacts new」は最初のファイルを作ります。</translation>
    </message>
    <message>
        <source>Answer the questions.</source>
        <comment>finding.document.no_fields.mend_in_form</comment>
        <translation>質問に答えてください。</translation>
    </message>
    <message>
        <source>This file follows version {version} of the definitions and is read as version {ours}.</source>
        <comment>finding.document.version_earlier.message</comment>
        <translation>このファイルは定義のバージョン{version}に従っており、バージョン{ours}として読み込まれます。</translation>
    </message>
    <message>
        <source>&quot;updatefacts upgrade&quot; writes it so.</source>
        <comment>finding.document.version_earlier:asked.mend</comment>
        <translation>「updatefacts upgrade」がそのように書き換えます。</translation>
    </message>
    <message>
        <source>The next change writes it so.</source>
        <comment>finding.document.version_earlier:asked.mend_in_form</comment>
        <translation>次の変更のときにそのように書き換えます。</translation>
    </message>
    <message>
        <source>Done.</source>
        <comment>finding.document.version_earlier:done.mend</comment>
        <translation>完了しました。</translation>
    </message>
    <message>
        <source>Write schema_version: &quot;{ours}&quot; and fix what is then found.</source>
        <comment>finding.document.version_known:forgotten.mend</comment>
        <translation>schema_version: &quot;{ours}&quot;と記入し、その後に見つかる問題を直してください。</translation>
    </message>
    <message>
        <source>Choose version {ours} and fix what is then found.</source>
        <comment>finding.document.version_known:forgotten.mend_in_form</comment>
        <translation>バージョン{ours}を選び、その後に見つかる問題を直してください。</translation>
    </message>
    <message>
        <source>This file follows version {version} of the definitions, but this program knows version {ours}.</source>
        <comment>finding.document.version_known.message</comment>
        <translation>このファイルは定義のバージョン{version}に従っていますが、このプログラムが扱えるのはバージョン{ours}です。</translation>
    </message>
    <message>
        <source>Use a newer version of this program.</source>
        <comment>finding.document.version_known:newer.mend</comment>
        <translation>このプログラムの新しいバージョンを使ってください。</translation>
    </message>
    <message>
        <source>{field} is neither an e-mail address nor the address of a page.</source>
        <comment>finding.email.invalid:host.message</comment>
        <translation>{field}はメールアドレスでもページのアドレスでもありません。</translation>
    </message>
    <message>
        <source>Write {page} for a page, or name@{host} for an e-mail address.</source>
        <comment>finding.email.invalid:host.mend</comment>
        <translation>ページなら{page}、メールアドレスならname@{host}と記入してください。</translation>
    </message>
    <message>
        <source>{field} is no e-mail address.</source>
        <comment>finding.email.invalid:marks.message</comment>
        <translation>{field}はメールアドレスではありません。</translation>
    </message>
    <message>
        <source>Write {address} and nothing around it.</source>
        <comment>finding.email.invalid:marks.mend</comment>
        <translation>{address}だけを記入し、前後に何も書かないでください。</translation>
    </message>
    <message>
        <source>{field} is neither an e-mail address nor the address of a page.</source>
        <comment>finding.email.invalid:neither.message</comment>
        <translation>{field}はメールアドレスでもページのアドレスでもありません。</translation>
    </message>
    <message>
        <source>Write an e-mail address such as name@example.com, or a page that starts with https://.</source>
        <comment>finding.email.invalid:neither.mend</comment>
        <translation>name@example.comのようなメールアドレスか、https://で始まるページを記入してください。</translation>
    </message>
    <message>
        <source>{field} is no e-mail address.</source>
        <comment>finding.email.invalid:shape.message</comment>
        <translation>{field}はメールアドレスではありません。</translation>
    </message>
    <message>
        <source>Write it as name@host, such as name@example.com.</source>
        <comment>finding.email.invalid:shape.mend</comment>
        <translation>name@example.comのように、名前@ホストの形で記入してください。</translation>
    </message>
    <message>
        <source>{field} is no e-mail address.</source>
        <comment>finding.email.invalid:two.message</comment>
        <translation>{field}はメールアドレスではありません。</translation>
    </message>
    <message>
        <source>Write one e-mail address.</source>
        <comment>finding.email.invalid:two.mend</comment>
        <translation>メールアドレスは一つだけ記入してください。</translation>
    </message>
    <message>
        <source>{field} belongs here only where {where}.</source>
        <comment>finding.field.misplaced.message</comment>
        <translation>{field}は、{where}の場合にだけ記入します。</translation>
    </message>
    <message>
        <source>Take it out, or correct the field it depends on.</source>
        <comment>finding.field.misplaced.mend</comment>
        <translation>取り除くか、もとになる項目を訂正してください。</translation>
    </message>
    <message>
        <source>{field} is missing.</source>
        <comment>finding.field.missing:always.message</comment>
        <translation>{field}がありません。</translation>
    </message>
    <message>
        <source>{way}</source>
        <comment>finding.field.missing.mend</comment>
        <translation>{way}</translation>
    </message>
    <message>
        <source>{field} is missing; it is needed where {why}.</source>
        <comment>finding.field.missing:where.message</comment>
        <translation>{field}がありません。{why}の場合に必要です。</translation>
    </message>
    <message>
        <source>{key} is not the name of a field.</source>
        <comment>finding.field.unknown.message</comment>
        <translation>{key}という項目はありません。</translation>
    </message>
    <message>
        <source>Take it out, or see the names of all fields with &quot;updatefacts list fields&quot;.</source>
        <comment>finding.field.unknown:any.mend</comment>
        <translation>取り除くか、「updatefacts list fields」ですべての項目の名前を確かめてください。</translation>
    </message>
    <message>
        <source>Take it out.</source>
        <comment>finding.field.unknown:any.mend_in_form</comment>
        <translation>取り除いてください。</translation>
    </message>
    <message>
        <source>Did you mean {meant}?</source>
        <comment>finding.field.unknown:meant.mend</comment>
        <translation>{meant}のことですか？</translation>
    </message>
    <message>
        <source>{field} is mistyped: its last digit does not match the others.</source>
        <comment>finding.gtin.check_digit:any.message</comment>
        <translation>{field}に入力の誤りがあります。最後の数字が他と合いません。</translation>
    </message>
    <message>
        <source>Compare it with the number below the barcode: one digit may be wrong or too many, or two may have changed places.</source>
        <comment>finding.gtin.check_digit:any.mend</comment>
        <translation>バーコードの下の番号と比べてください。数字が一つ違うか多い、または二つが入れ替わっている可能性があります。</translation>
    </message>
    <message>
        <source>{field} is mistyped, perhaps with a digit too many, as {valid} is a valid number.</source>
        <comment>finding.gtin.check_digit:digit_too_many.message</comment>
        <translation>{field}に入力の誤りがあります。{valid}は正しい番号なので、数字が一つ多いのかもしれません。</translation>
    </message>
    <message>
        <source>Compare it with the number below the barcode.</source>
        <comment>finding.gtin.check_digit:digit_too_many.mend</comment>
        <translation>バーコードの下の番号と比べてください。</translation>
    </message>
    <message>
        <source>{field} is mistyped: its last digit should be {right}, but is {written}.</source>
        <comment>finding.gtin.check_digit:last.message</comment>
        <translation>{field}に入力の誤りがあります。最後の数字は{right}のはずですが、{written}です。</translation>
    </message>
    <message>
        <source>Compare it with the number below the barcode.</source>
        <comment>finding.gtin.check_digit:last.mend</comment>
        <translation>バーコードの下の番号と比べてください。</translation>
    </message>
    <message>
        <source>The barcode number {number} in {field} is mistyped: its last digit should be {right}.</source>
        <comment>finding.gtin.in_address:mistyped.message</comment>
        <translation>{field}のバーコード番号{number}に入力の誤りがあります。最後の数字は{right}のはずです。</translation>
    </message>
    <message>
        <source>Compare it with the number below the barcode.</source>
        <comment>finding.gtin.in_address:mistyped.mend</comment>
        <translation>バーコードの下の番号と比べてください。</translation>
    </message>
    <message>
        <source>{field} names the barcode number {number}, but {@gtin} is {gtin}.</source>
        <comment>finding.gtin.in_address:other_product.message</comment>
        <translation>{field}のバーコード番号は{number}ですが、{@gtin}は{gtin}です。</translation>
    </message>
    <message>
        <source>Correct the one that belongs to another product.</source>
        <comment>finding.gtin.in_address:other_product.mend</comment>
        <translation>別の製品のものを訂正してください。</translation>
    </message>
    <message>
        <source>Compare it with the number below the barcode: perhaps it has a digit too many, as {valid} is a valid number.</source>
        <comment>finding.gtin.length:digit_too_many.mend</comment>
        <translation>バーコードの下の番号と比べてください。{valid}は正しい番号なので、数字が一つ多いのかもしれません。</translation>
    </message>
    <message>
        <source>{field} should be 8, 12, 13 or 14 digits, but is {gtin}.</source>
        <comment>finding.gtin.length.message</comment>
        <translation>{field}は8、12、13または14桁のはずですが、{gtin}です。</translation>
    </message>
    <message>
        <source>Write {digits}, without spaces or other marks.</source>
        <comment>finding.gtin.length:marks.mend</comment>
        <translation>空白や他の記号を入れずに{digits}と記入してください。</translation>
    </message>
    <message>
        <source>Copy the number below the barcode, without spaces; a spreadsheet must hold it as text.</source>
        <comment>finding.gtin.length:other.mend</comment>
        <translation>バーコードの下の番号を空白なしで写してください。表計算ではテキストとして扱う必要があります。</translation>
    </message>
    <message>
        <source>{field} cannot belong to a device: numbers that begin like {gtin} are for books (ISBN).</source>
        <comment>finding.gtin.reserved:books.message</comment>
        <translation>{field}は機器の番号ではありません。{gtin}のように始まる番号は書籍(ISBN)用です。</translation>
    </message>
    <message>
        <source>{field} cannot belong to a device: numbers that begin like {gtin} are for use within one company.</source>
        <comment>finding.gtin.reserved:company.message</comment>
        <translation>{field}は機器の番号ではありません。{gtin}のように始まる番号は一つの会社の中で使うためのものです。</translation>
    </message>
    <message>
        <source>{field} cannot belong to a device: numbers that begin like {gtin} are for coupons.</source>
        <comment>finding.gtin.reserved:coupons.message</comment>
        <translation>{field}は機器の番号ではありません。{gtin}のように始まる番号はクーポン用です。</translation>
    </message>
    <message>
        <source>{field} cannot belong to a device: numbers that begin like {gtin} are for examples.</source>
        <comment>finding.gtin.reserved:examples.message</comment>
        <translation>{field}は機器の番号ではありません。{gtin}のように始まる番号は例示用です。</translation>
    </message>
    <message>
        <source>{field} cannot belong to a device: numbers that begin like {gtin} are for magazines (ISSN).</source>
        <comment>finding.gtin.reserved:magazines.message</comment>
        <translation>{field}は機器の番号ではありません。{gtin}のように始まる番号は雑誌(ISSN)用です。</translation>
    </message>
    <message>
        <source>{field} belongs to no product: {gtin}.</source>
        <comment>finding.gtin.reserved:no_product.message</comment>
        <translation>{field}に当たる製品はありません：{gtin}。</translation>
    </message>
    <message>
        <source>Copy the number below the barcode of the product as it is sold.</source>
        <comment>finding.gtin.reserved.mend</comment>
        <translation>販売される製品のバーコードの下の番号を写してください。</translation>
    </message>
    <message>
        <source>{field} cannot belong to a device: numbers that begin like {gtin} are for refunds.</source>
        <comment>finding.gtin.reserved:refunds.message</comment>
        <translation>{field}は機器の番号ではありません。{gtin}のように始まる番号は返金用です。</translation>
    </message>
    <message>
        <source>{field} cannot belong to a device: numbers that begin like {gtin} are for use within one region or shop.</source>
        <comment>finding.gtin.reserved:region.message</comment>
        <translation>{field}は機器の番号ではありません。{gtin}のように始まる番号は一つの地域または店の中で使うためのものです。</translation>
    </message>
    <message>
        <source>{file} has the same GTIN, but is another disclosure (number {id}).</source>
        <comment>finding.gtin.shared.message</comment>
        <translation>{file}は同じGTINですが、別の表示（番号{id}）です。</translation>
    </message>
    <message>
        <source>Write the GTIN of each product, or make one disclosure of the two.</source>
        <comment>finding.gtin.shared.mend</comment>
        <translation>製品ごとのGTINを記入するか、二つを一つの表示にまとめてください。</translation>
    </message>
    <message>
        <source>The file {file}, revision {next}, follows revision {revision} by another fingerprint: this file was changed after it was published.</source>
        <comment>finding.history.changed:followed.message</comment>
        <translation>版{next}のファイル{file}は、別のフィンガープリントで版{revision}に続いています。このファイルは公開後に変更されました。</translation>
    </message>
    <message>
        <source>This file was published as revision {revision} and has been changed since.</source>
        <comment>finding.history.changed:since.message</comment>
        <translation>このファイルは版{revision}として公開され、その後変更されました。</translation>
    </message>
    <message>
        <source>Put back what was published, and make the change in the next revision: &quot;updatefacts revise FOLDER NEW&quot; starts it, with the folder of what was published and a file of its own.</source>
        <comment>finding.history.changed.mend</comment>
        <translation>公開したものを元に戻し、変更は次の版で行ってください。「updatefacts revise フォルダー 新しいファイル」で始められます（公開したもののフォルダーと、別のファイルを指定します）。</translation>
    </message>
    <message>
        <source>Put back what was published, and make the change in the next revision.</source>
        <comment>finding.history.changed.mend_in_form</comment>
        <translation>公開したものに戻し、変更は次の版で行ってください。</translation>
    </message>
    <message>
        <source>{before} says that it was published on {published}, but the clock of this computer says {now}, and a revision is never older than the one before.</source>
        <comment>finding.history.clock.message</comment>
        <translation>{before}には{published}に公開されたとありますが、このコンピューターの時計は{now}です。版が前の版より古くなることはありません。</translation>
    </message>
    <message>
        <source>Set the clock if it is wrong. If the time in that file is wrong, wait until it has passed, or publish a disclosure with another number ({@disclosure_id}), as revision 1, that promises as much.</source>
        <comment>finding.history.clock.mend</comment>
        <translation>時計が違っていれば合わせてください。ファイルの時刻が違っている場合は、その時刻が過ぎるまで待つか、同じだけ約束する表示を別の番号({@disclosure_id})の版1として公開してください。</translation>
    </message>
    <message>
        <source>This file says the same as {file} and is left out of the history.</source>
        <comment>finding.history.copy.message</comment>
        <translation>このファイルは{file}と同じ内容のため、履歴から除かれます。</translation>
    </message>
    <message>
        <source>There is nothing to do.</source>
        <comment>finding.history.copy.mend</comment>
        <translation>対応は不要です。</translation>
    </message>
    <message>
        <source>This file was not published, so it is left out of the history.</source>
        <comment>finding.history.draft.message</comment>
        <translation>このファイルは公開されていないため、履歴から除かれます。</translation>
    </message>
    <message>
        <source>There is nothing to do.</source>
        <comment>finding.history.draft.mend</comment>
        <translation>対応は不要です。</translation>
    </message>
    <message>
        <source>This is revision {revision}, but nothing was published as {id} in the folder {folder}.</source>
        <comment>finding.history.first_missing:folder.message</comment>
        <translation>これは版{revision}ですが、フォルダー{folder}には{id}として公開されたものがありません。</translation>
    </message>
    <message>
        <source>Name the folder with the earlier revisions; if there are none, set {@revision} to 1 and leave {@supersedes} out.</source>
        <comment>finding.history.first_missing:folder.mend</comment>
        <translation>前の版があるフォルダーを指定してください。前の版がない場合は、{@revision}を1にし、{@supersedes}を省いてください。</translation>
    </message>
    <message>
        <source>The history of {id} begins with revision {revision}: {missing}.</source>
        <comment>finding.history.first_missing:history.message</comment>
        <translation>{id}の履歴は版{revision}から始まっています：{missing}。</translation>
    </message>
    <message>
        <source>Add what is missing; without it nobody can tell what it promised.</source>
        <comment>finding.history.first_missing:history.mend</comment>
        <translation>足りないものを追加してください。それがないと、何を約束したのか誰にも分かりません。</translation>
    </message>
    <message>
        <source>By its fingerprint this file replaces {before}, but {between} comes between them.</source>
        <comment>finding.history.fork.message</comment>
        <translation>フィンガープリントによると、このファイルは{before}に代わるものですが、間に{between}があります。</translation>
    </message>
    <message>
        <source>Keep the line that was published; what follows it must replace its last revision.</source>
        <comment>finding.history.fork.mend</comment>
        <translation>公開した流れを残してください。続くものは、その最後の版に代わるものでなければなりません。</translation>
    </message>
    <message>
        <source>This is revision {revision}, but the one before it is {before}: {missing}.</source>
        <comment>finding.history.gap.message</comment>
        <translation>これは版{revision}ですが、その前は{before}です：{missing}。</translation>
    </message>
    <message>
        <source>Add what is missing; without it nobody can tell what it promised.</source>
        <comment>finding.history.gap.mend</comment>
        <translation>足りないものを追加してください。それがないと、何を約束したのか誰にも分かりません。</translation>
    </message>
    <message>
        <source>Revision {revision} was published as {file}, but that file is gone.</source>
        <comment>finding.history.gone:gone.message</comment>
        <translation>版{revision}は{file}として公開されましたが、そのファイルがなくなっています。</translation>
    </message>
    <message>
        <source>Revision {revision} was published as {file}, but that file is gone or has been changed.</source>
        <comment>finding.history.gone:or_changed.message</comment>
        <translation>版{revision}は{file}として公開されましたが、そのファイルがなくなったか変更されています。</translation>
    </message>
    <message>
        <source>Put back what was published; without it nobody can tell what it promised.</source>
        <comment>finding.history.gone.mend</comment>
        <translation>公開したものに戻してください。それがないと、何を約束したのか誰にも分かりません。</translation>
    </message>
    <message>
        <source>This file does not say which revision of which disclosure it is, so it has no place in a history.</source>
        <comment>finding.history.no_place.message</comment>
        <translation>このファイルには、どの表示のどの版であるかが書かれていないため、履歴に入れられません。</translation>
    </message>
    <message>
        <source>Correct {@disclosure_id} and {@revision}, or leave the file out.</source>
        <comment>finding.history.no_place.mend</comment>
        <translation>{@disclosure_id}と{@revision}を訂正するか、このファイルを除いてください。</translation>
    </message>
    <message>
        <source>The revision before this one is not beside it, so its promise was not compared.</source>
        <comment>finding.history.not_found.message</comment>
        <translation>前の版が同じ場所に見つからなかったため、その約束とは比べられませんでした。</translation>
    </message>
    <message>
        <source>Put the published files into the same folder.</source>
        <comment>finding.history.not_found.mend</comment>
        <translation>公開したファイルを同じフォルダーに入れてください。</translation>
    </message>
    <message>
        <source>This revision was last changed {changed}, not later than {before}, {earlier}.</source>
        <comment>finding.history.not_later.message</comment>
        <translation>この版の最終変更は{changed}で、{before}の{earlier}より後ではありません。</translation>
    </message>
    <message>
        <source>Give each revision the time at which it was changed.</source>
        <comment>finding.history.not_later.mend</comment>
        <translation>それぞれの版に、変更した時刻を記入してください。</translation>
    </message>
    <message>
        <source>The fingerprint in {field} is not that of {before}.</source>
        <comment>finding.history.not_linked.message</comment>
        <translation>{field}のフィンガープリントは{before}のものではありません。</translation>
    </message>
    <message>
        <source>One of the two files was changed after it was published: put back what was published.</source>
        <comment>finding.history.not_linked.mend</comment>
        <translation>二つのファイルのどちらかが公開後に変更されました。公開したものに戻してください。</translation>
    </message>
    <message>
        <source>No published revision of this disclosure is in the folder.</source>
        <comment>finding.history.not_published.message</comment>
        <translation>このフォルダーには、この表示の公開された版がありません。</translation>
    </message>
    <message>
        <source>Name the folder, or the file, of what was published.</source>
        <comment>finding.history.not_published.mend</comment>
        <translation>公開したもののフォルダーまたはファイルを指定してください。</translation>
    </message>
    <message>
        <source>The folder {folder} holds {count} disclosures; only the first {limit} were searched for earlier revisions.</source>
        <comment>finding.history.not_read:files.message</comment>
        <translation>フォルダー{folder}には表示が{count}件あり、前の版を探したのは最初の{limit}件だけです。</translation>
    </message>
    <message>
        <source>{why}</source>
        <comment>finding.history.not_read:list.message</comment>
        <translation>{why}</translation>
    </message>
    <message>
        <source>Look for earlier revisions there yourself, or put the published files into a folder of their own.</source>
        <comment>finding.history.not_read.mend</comment>
        <translation>そこにある前の版をご自身で探すか、公開したファイルを専用のフォルダーに入れてください。</translation>
    </message>
    <message>
        <source>The folder {folder} holds more than {limit} files about one product; no more of them were looked at.</source>
        <comment>finding.history.not_read:neighbours.message</comment>
        <translation>フォルダー{folder}には一つの製品についてのファイルが{limit}件を超えてあり、それ以上は調べませんでした。</translation>
    </message>
    <message>
        <source>{count} of the files in {folder} cannot be read, and an earlier revision may be among them.</source>
        <comment>finding.history.not_read:unreadable.message</comment>
        <translation>{folder}のファイルのうち{count}件は読めません。前の版がその中にあるかもしれません。</translation>
    </message>
    <message>
        <source>This is the disclosure {id}, but {before} is of {other}.</source>
        <comment>finding.history.other_disclosure.message</comment>
        <translation>これは表示{id}ですが、{before}は{other}のものです。</translation>
    </message>
    <message>
        <source>Keep the disclosure number through all revisions, or start with revision 1.</source>
        <comment>finding.history.other_disclosure.mend</comment>
        <translation>表示の番号をすべての版で同じにするか、版1から始めてください。</translation>
    </message>
    <message>
        <source>This revision is about the model {model}, but {before} is about {other}.</source>
        <comment>finding.history.other_model.message</comment>
        <translation>この版は型番{model}についてですが、{before}は{other}についてです。</translation>
    </message>
    <message>
        <source>Start a disclosure of its own, with revision 1, for another model.</source>
        <comment>finding.history.other_model.mend</comment>
        <translation>別の型番には、版番号1から新しい表示を作ってください。</translation>
    </message>
    <message>
        <source>This should be the revision before, but its {field} cannot be read, so nobody can tell what it promised.</source>
        <comment>finding.history.promise_unclear.message</comment>
        <translation>これは前の版のはずですが、{field}が読めないため、何を約束したのか分かりません。</translation>
    </message>
    <message>
        <source>Name the file that was published; &quot;updatefacts check&quot; says what is wrong with this one.</source>
        <comment>finding.history.promise_unclear.mend</comment>
        <translation>公開したファイルを指定してください。このファイルの問題は「updatefacts check」が示します。</translation>
    </message>
    <message>
        <source>Open that file to see what is wrong with it.</source>
        <comment>finding.history.promise_unclear.mend_in_form</comment>
        <translation>そのファイルを開いて、何が問題かを確かめてください。</translation>
    </message>
    <message>
        <source>{why} It is left as it is.</source>
        <comment>finding.history.published.message</comment>
        <translation>{why} そのままにします。</translation>
    </message>
    <message>
        <source>It is read as it stands; &quot;updatefacts revise&quot; makes an upgraded revision of it.</source>
        <comment>finding.history.published.mend</comment>
        <translation>そのままの形で読み込まれます。「updatefacts revise」で新しい定義による版を作れます。</translation>
    </message>
    <message>
        <source>It is read as it stands; start the next revision to change it.</source>
        <comment>finding.history.published.mend_in_form</comment>
        <translation>そのままの形で読み込まれます。変更するには次の版を始めてください。</translation>
    </message>
    <message>
        <source>The same product has security updates promised to {end} by the disclosure {id} ({file}); this one promises less.</source>
        <comment>finding.history.same_product.message</comment>
        <translation>同じ製品について、表示{id}({file})がセキュリティ更新を{end}まで約束していますが、この表示の約束はそれより少なくなっています。</translation>
    </message>
    <message>
        <source>Promise {end} or a later date, or make this the next revision of that disclosure.</source>
        <comment>finding.history.same_product.mend</comment>
        <translation>{end}以降の日付を約束するか、これをその表示の次の版にしてください。</translation>
    </message>
    <message>
        <source>{file} is number {id}, revision {revision}, too, but says something else.</source>
        <comment>finding.history.same_revision:number.message</comment>
        <translation>{file}も番号{id}の版{revision}ですが、内容が異なります。</translation>
    </message>
    <message>
        <source>Give one of them another number ({@disclosure_id}), or make it the next revision.</source>
        <comment>finding.history.same_revision:number.mend</comment>
        <translation>どちらかに別の番号({@disclosure_id})を付けるか、次の版にしてください。</translation>
    </message>
    <message>
        <source>Revision {revision} was published already ({file}) and says something else.</source>
        <comment>finding.history.same_revision:published.message</comment>
        <translation>版{revision}はすでに公開済み({file})で、内容が異なります。</translation>
    </message>
    <message>
        <source>Make this revision {next}: &quot;updatefacts revise FOLDER FILE&quot; does it, with the folder of what was published and this file, and so does publishing.</source>
        <comment>finding.history.same_revision:published.mend</comment>
        <translation>これを版{next}にしてください。「updatefacts revise フォルダー ファイル」（公開したもののフォルダーとこのファイル）で行えます。公開するときにも行われます。</translation>
    </message>
    <message>
        <source>Make this revision {next}; publishing does it, too.</source>
        <comment>finding.history.same_revision:published.mend_in_form</comment>
        <translation>これを版{next}にしてください。公開するときにも自動で行われます。</translation>
    </message>
    <message>
        <source>This is revision {revision}, and so is {file}, which says something else.</source>
        <comment>finding.history.same_revision:two.message</comment>
        <translation>これは版{revision}ですが、{file}も同じ版で、内容が異なります。</translation>
    </message>
    <message>
        <source>Keep the one that was published; a change of it is the next revision.</source>
        <comment>finding.history.same_revision:two.mend</comment>
        <translation>公開したほうを残してください。その変更は次の版になります。</translation>
    </message>
    <message>
        <source>The folder holds revisions of several disclosures.</source>
        <comment>finding.history.several.message</comment>
        <translation>このフォルダーには複数の表示の版があります。</translation>
    </message>
    <message>
        <source>Name the file of the revision before.</source>
        <comment>finding.history.several.mend</comment>
        <translation>前の版のファイルを指定してください。</translation>
    </message>
    <message>
        <source>Security updates were promised to {end} by {promised_by}, and now end {now}; a published period must not be shortened.</source>
        <comment>finding.history.shortened.message</comment>
        <translation>セキュリティ更新は{promised_by}で{end}まで約束されていましたが、今は{now}に終わります。公開した期間を短くしてはなりません。</translation>
    </message>
    <message>
        <source>Write {end} or a later date.</source>
        <comment>finding.history.shortened.mend</comment>
        <translation>{end}以降の日付を記入してください。</translation>
    </message>
    <message>
        <source>Security updates were promised to {end} by {promised_by}; this revision promises no date.</source>
        <comment>finding.history.weakened.message</comment>
        <translation>セキュリティ更新は{promised_by}で{end}まで約束されていましたが、この版は日付を約束していません。</translation>
    </message>
    <message>
        <source>Promise {end} or a later date.</source>
        <comment>finding.history.weakened.mend</comment>
        <translation>{end}以降の日付を約束してください。</translation>
    </message>
    <message>
        <source>The value of {key} should be true or false.</source>
        <comment>finding.key.kind:boolean.message</comment>
        <translation>{key}の値はtrueまたはfalseでなければなりません。</translation>
    </message>
    <message>
        <source>The value of {key} should be a list.</source>
        <comment>finding.key.kind:list.message</comment>
        <translation>{key}の値はリストでなければなりません。</translation>
    </message>
    <message>
        <source>This should be a map of &quot;key: value&quot; lines: {what}.</source>
        <comment>finding.key.kind:map.message</comment>
        <translation>ここには「キー: 値」の行が並びます：{what}。</translation>
    </message>
    <message>
        <source>Write its keys below it, indented.</source>
        <comment>finding.key.kind:map.mend</comment>
        <translation>キーをその下に字下げして書いてください。</translation>
    </message>
    <message>
        <source>The value of {key} should be a number from {least} to {most}.</source>
        <comment>finding.key.kind:number.message</comment>
        <translation>{key}の値は{least}から{most}までの数でなければなりません。</translation>
    </message>
    <message>
        <source>The value of {key} should be a text.</source>
        <comment>finding.key.kind:text.message</comment>
        <translation>{key}の値はテキストでなければなりません。</translation>
    </message>
    <message>
        <source>Every item of {key} should be a text.</source>
        <comment>finding.key.kind:texts.message</comment>
        <translation>{key}の各項目はテキストでなければなりません。</translation>
    </message>
    <message>
        <source>The value of {key} should be a whole number from {least} to {most}.</source>
        <comment>finding.key.kind:whole_number.message</comment>
        <translation>{key}の値は{least}から{most}までの整数でなければなりません。</translation>
    </message>
    <message>
        <source>The key {key} is missing in {what}.</source>
        <comment>finding.key.missing.message</comment>
        <translation>ここにキー{key}がありません：{what}。</translation>
    </message>
    <message>
        <source>Add it with its value.</source>
        <comment>finding.key.missing.mend</comment>
        <translation>値とともに追加してください。</translation>
    </message>
    <message>
        <source>The key {key} is not known in {what}.</source>
        <comment>finding.key.unknown.message</comment>
        <translation>ここではキー{key}は使えません：{what}。</translation>
    </message>
    <message>
        <source>The keys known here are: {keys}.</source>
        <comment>finding.key.unknown.mend</comment>
        <translation>ここで使えるキー：{keys}。</translation>
    </message>
    <message>
        <source>The label names {named} of the {all} answers to {field}; the QR code leads to all of them.</source>
        <comment>finding.label.counted:label.message</comment>
        <translation>ラベルには{field}の回答{all}件のうち{named}件が載ります。QRコードからはすべて見られます。</translation>
    </message>
    <message>
        <source>Choose a larger label to name them all.</source>
        <comment>finding.label.counted.mend</comment>
        <translation>すべて載せるには、より大きいラベルを選んでください。</translation>
    </message>
    <message>
        <source>The label ({language}) names {named} of the {all} answers to {field}; the QR code leads to all of them.</source>
        <comment>finding.label.counted:language.message</comment>
        <translation>ラベル({language})には{field}の回答{all}件のうち{named}件が載ります。QRコードからはすべて見られます。</translation>
    </message>
    <message>
        <source>Left out to fit: {parts}.</source>
        <comment>finding.label.left_out:label.message</comment>
        <translation>入りきらないため省いたもの：{parts}。</translation>
    </message>
    <message>
        <source>Left out to fit ({language}): {parts}.</source>
        <comment>finding.label.left_out:language.message</comment>
        <translation>入りきらないため省いたもの({language})：{parts}。</translation>
    </message>
    <message>
        <source>The label in {language} carries {field} in {own}.</source>
        <comment>finding.label.name_language.message</comment>
        <translation>{language}のラベルに、{field}が{own}で載ります。</translation>
    </message>
    <message>
        <source>Add a line &quot;{tag}:&quot; with the name in that language.</source>
        <comment>finding.label.name_language.mend</comment>
        <translation>その言語の名前を「{tag}:」の行に追加してください。</translation>
    </message>
    <message>
        <source>Add the name in that language: {language}.</source>
        <comment>finding.label.name_language.mend_in_form</comment>
        <translation>その言語の名前を追加してください：{language}。</translation>
    </message>
    <message>
        <source>The template {template} has room for one language only.</source>
        <comment>finding.label.one_language.message</comment>
        <translation>テンプレート{template}には一つの言語しか入りません。</translation>
    </message>
    <message>
        <source>Make a label for each language, or choose a panel, strip, shelf label or sheet.</source>
        <comment>finding.label.one_language.mend</comment>
        <translation>言語ごとにラベルを作るか、パネル、帯、棚札またはシートを選んでください。</translation>
    </message>
    <message>
        <source>The label&apos;s texts do not fit on it, even in the smallest type.</source>
        <comment>finding.label.overflow:all.message</comment>
        <translation>最も小さい文字でも、ラベルのテキストが入りきりません。</translation>
    </message>
    <message>
        <source>Choose a larger label, shorten the texts, or leave the shop&apos;s line out.</source>
        <comment>finding.label.overflow:all.mend</comment>
        <translation>より大きいラベルを選ぶか、テキストを短くするか、店の行を省いてください。</translation>
    </message>
    <message>
        <source>The text {text} does not fit on the label.</source>
        <comment>finding.label.overflow:name.message</comment>
        <translation>テキスト{text}がラベルに入りません。</translation>
    </message>
    <message>
        <source>Give a short name of at most 40 characters: {@product_short_name}.</source>
        <comment>finding.label.overflow:name.mend</comment>
        <translation>40文字以内の短い名前を記入してください：{@product_short_name}。</translation>
    </message>
    <message>
        <source>The text {text} does not fit on the label.</source>
        <comment>finding.label.overflow:own.message</comment>
        <translation>テキスト{text}がラベルに入りません。</translation>
    </message>
    <message>
        <source>Shorten it, or choose a larger label.</source>
        <comment>finding.label.overflow:own.mend</comment>
        <translation>短くするか、より大きいラベルを選んでください。</translation>
    </message>
    <message>
        <source>The text {text} does not fit on the label.</source>
        <comment>finding.label.overflow:text.message</comment>
        <translation>テキスト{text}がラベルに入りません。</translation>
    </message>
    <message>
        <source>Choose a larger label.</source>
        <comment>finding.label.overflow:text.mend</comment>
        <translation>より大きいラベルを選んでください。</translation>
    </message>
    <message>
        <source>A disclosure before this one says the same, so its labels are written once.</source>
        <comment>finding.label.same_twice.message</comment>
        <translation>前の表示と同じ内容のため、ラベルは一度だけ書き出されます。</translation>
    </message>
    <message>
        <source>Leave one of the two out.</source>
        <comment>finding.label.same_twice.mend</comment>
        <translation>どちらか一つを除いてください。</translation>
    </message>
    <message>
        <source>The values are set at {size} pt, under 8 pt.</source>
        <comment>finding.label.small_type.message</comment>
        <translation>値の文字は{size} ptで、8 ptより小さくなっています。</translation>
    </message>
    <message>
        <source>{field} has {count} items; {least} to {most} are allowed.</source>
        <comment>finding.list.length.message</comment>
        <translation>{field}の項目は{count}件です。{least}から{most}件まで使えます。</translation>
    </message>
    <message>
        <source>Add items, or take some out.</source>
        <comment>finding.list.length.mend</comment>
        <translation>項目を追加するか、減らしてください。</translation>
    </message>
    <message>
        <source>{field} should be at least {limit}, but is {number}.</source>
        <comment>finding.number.range:least.message</comment>
        <translation>{field}は{limit}以上でなければなりませんが、{number}です。</translation>
    </message>
    <message>
        <source>Correct the number.</source>
        <comment>finding.number.range.mend</comment>
        <translation>数を訂正してください。</translation>
    </message>
    <message>
        <source>{field} should be at most {limit}, but is {number}.</source>
        <comment>finding.number.range:most.message</comment>
        <translation>{field}は{limit}以下でなければなりませんが、{number}です。</translation>
    </message>
    <message>
        <source>OpenEoX is for promised periods, and this one is only planned.</source>
        <comment>finding.openeox.planned.message</comment>
        <translation>OpenEoXは約束された期間のためのもので、この期間は予定にすぎません。</translation>
    </message>
    <message>
        <source>Export the disclosure once the period is promised.</source>
        <comment>finding.openeox.planned.mend</comment>
        <translation>期間を約束してから表示を書き出してください。</translation>
    </message>
    <message>
        <source>{key} is no date with time and time zone: {value}.</source>
        <comment>finding.openeox.date_time:change.message</comment>
        <translation>{key}は時刻とタイムゾーンの付いた日付ではありません：{value}。</translation>
    </message>
    <message>
        <source>Write it as in 2031-06-30T23:59:59Z, with upper-case T and Z.</source>
        <comment>finding.openeox.date_time:change.mend</comment>
        <translation>2031-06-30T23:59:59Zのように、大文字のTとZで記入してください。</translation>
    </message>
    <message>
        <source>{key} is no date with time and time zone: {value}.</source>
        <comment>finding.openeox.date_time:event.message</comment>
        <translation>{key}は時刻とタイムゾーンの付いた日付ではありません：{value}。</translation>
    </message>
    <message>
        <source>Write it as in 2031-06-30T23:59:59Z, with upper-case T and Z, or &quot;tba&quot;.</source>
        <comment>finding.openeox.date_time:event.mend</comment>
        <translation>2031-06-30T23:59:59Zのように大文字のTとZで記入するか、「tba」と記入してください。</translation>
    </message>
    <message>
        <source>{field} is no date with time and time zone: {value}.</source>
        <comment>finding.openeox.date_time:kept.message</comment>
        <translation>{field}は時刻とタイムゾーンの付いた日付ではありません：{value}。</translation>
    </message>
    <message>
        <source>Correct it, or take it out: {day} gives the day.</source>
        <comment>finding.openeox.date_time:kept.mend</comment>
        <translation>訂正するか、取り除いてください。日は{day}にあります。</translation>
    </message>
    <message>
        <source>{key} is there twice.</source>
        <comment>finding.openeox.duplicate_key.message</comment>
        <translation>{key}が2回あります。</translation>
    </message>
    <message>
        <source>Keep one of the two.</source>
        <comment>finding.openeox.duplicate_key.mend</comment>
        <translation>どちらか一つを残してください。</translation>
    </message>
    <message>
        <source>{first} is after {last}.</source>
        <comment>finding.openeox.end_of_life_last.message</comment>
        <translation>{first}は{last}より後です。</translation>
    </message>
    <message>
        <source>Correct one of the two dates.</source>
        <comment>finding.openeox.end_of_life_last.mend</comment>
        <translation>どちらかの日付を訂正してください。</translation>
    </message>
    <message>
        <source>From here on, the text is not JSON.</source>
        <comment>finding.openeox.json.message</comment>
        <translation>ここから先のテキストはJSONではありません。</translation>
    </message>
    <message>
        <source>Correct the text, or have the file written again.</source>
        <comment>finding.openeox.json.mend</comment>
        <translation>テキストを訂正するか、ファイルを書き出し直してください。</translation>
    </message>
    <message>
        <source>An OpenEoX core file is one object.</source>
        <comment>finding.openeox.kind:object.message</comment>
        <translation>OpenEoXの中核ファイルは一つのオブジェクトです。</translation>
    </message>
    <message>
        <source>Put its members between braces.</source>
        <comment>finding.openeox.kind:object.mend</comment>
        <translation>その要素を波括弧で囲んでください。</translation>
    </message>
    <message>
        <source>{key} is no text.</source>
        <comment>finding.openeox.kind:text.message</comment>
        <translation>{key}はテキストではありません。</translation>
    </message>
    <message>
        <source>Put the value in double quotes.</source>
        <comment>finding.openeox.kind:text.mend</comment>
        <translation>値を二重引用符で囲んでください。</translation>
    </message>
    <message>
        <source>OpenEoX needs {key}.</source>
        <comment>finding.openeox.missing_key:change.message</comment>
        <translation>OpenEoXには{key}が必要です。</translation>
    </message>
    <message>
        <source>Add it.</source>
        <comment>finding.openeox.missing_key:change.mend</comment>
        <translation>追加してください。</translation>
    </message>
    <message>
        <source>{field} is missing, and OpenEoX needs it.</source>
        <comment>finding.openeox.missing_key:end_of_life.message</comment>
        <translation>{field}がありませんが、OpenEoXには必要です。</translation>
    </message>
    <message>
        <source>Add the date, or {@end_of_life=tba} while it is not decided.</source>
        <comment>finding.openeox.missing_key:end_of_life.mend</comment>
        <translation>日付を追加してください。決まっていない間は{@end_of_life=tba}と記入してください。</translation>
    </message>
    <message>
        <source>OpenEoX needs {key}.</source>
        <comment>finding.openeox.missing_key:event.message</comment>
        <translation>OpenEoXには{key}が必要です。</translation>
    </message>
    <message>
        <source>Add it; for a date that is not decided yet, write &quot;tba&quot;.</source>
        <comment>finding.openeox.missing_key:event.mend</comment>
        <translation>追加してください。まだ決まっていない日付は「tba」と記入してください。</translation>
    </message>
    <message>
        <source>{field} is missing, and OpenEoX needs it.</source>
        <comment>finding.openeox.missing_key:field.message</comment>
        <translation>{field}がありませんが、OpenEoXには必要です。</translation>
    </message>
    <message>
        <source>Add it.</source>
        <comment>finding.openeox.missing_key:field.mend</comment>
        <translation>追加してください。</translation>
    </message>
    <message>
        <source>{field} is missing, and OpenEoX needs it as {key}.</source>
        <comment>finding.openeox.missing_key:named_otherwise.message</comment>
        <translation>{field}がありませんが、OpenEoXには{key}として必要です。</translation>
    </message>
    <message>
        <source>Add it.</source>
        <comment>finding.openeox.missing_key:named_otherwise.mend</comment>
        <translation>追加してください。</translation>
    </message>
    <message>
        <source>OpenEoX needs {key}.</source>
        <comment>finding.openeox.missing_key:schema.message</comment>
        <translation>OpenEoXには{key}が必要です。</translation>
    </message>
    <message>
        <source>Add it: {address}</source>
        <comment>finding.openeox.missing_key:schema.mend</comment>
        <translation>追加してください：{address}</translation>
    </message>
    <message>
        <source>OpenEoX asks when promised security updates end, and none are promised.</source>
        <comment>finding.openeox.no_commitment.message</comment>
        <translation>OpenEoXは約束されたセキュリティ更新の終わりを求めますが、何も約束されていません。</translation>
    </message>
    <message>
        <source>Export the disclosure once a period is promised.</source>
        <comment>finding.openeox.no_commitment.mend</comment>
        <translation>期間を約束してから表示を書き出してください。</translation>
    </message>
    <message>
        <source>OpenEoX asks when security updates end, and this product gets none.</source>
        <comment>finding.openeox.not_updatable.message</comment>
        <translation>OpenEoXはセキュリティ更新の終わりを求めますが、この製品には更新がありません。</translation>
    </message>
    <message>
        <source>There is no OpenEoX file for this product.</source>
        <comment>finding.openeox.not_updatable.mend</comment>
        <translation>この製品にはOpenEoXのファイルがありません。</translation>
    </message>
    <message>
        <source>The file calls itself {value}, which is another draft of OpenEoX.</source>
        <comment>finding.openeox.schema:draft.message</comment>
        <translation>このファイルは{value}と名乗っていますが、それはOpenEoXの別の草案です。</translation>
    </message>
    <message>
        <source>The address is {address}</source>
        <comment>finding.openeox.schema.mend</comment>
        <translation>アドレス：{address}</translation>
    </message>
    <message>
        <source>The file calls itself {value}, which is no OpenEoX core file.</source>
        <comment>finding.openeox.schema:other.message</comment>
        <translation>このファイルは{value}と名乗っていますが、それはOpenEoXの中核ファイルではありません。</translation>
    </message>
    <message>
        <source>The product is sold until {sold}, but gets security updates only until {supported}.</source>
        <comment>finding.openeox.sold_unsupported.message</comment>
        <translation>製品は{sold}まで販売されますが、セキュリティ更新は{supported}までです。</translation>
    </message>
    <message>
        <source>End the sale earlier, or support it for longer.</source>
        <comment>finding.openeox.sold_unsupported.mend</comment>
        <translation>販売をより早く終えるか、サポートを長くしてください。</translation>
    </message>
    <message>
        <source>{first} is after {last}.</source>
        <comment>finding.openeox.start_first.message</comment>
        <translation>{first}は{last}より後です。</translation>
    </message>
    <message>
        <source>Correct one of the two dates.</source>
        <comment>finding.openeox.start_first.mend</comment>
        <translation>どちらかの日付を訂正してください。</translation>
    </message>
    <message>
        <source>Another date is known, but {key} is &quot;tba&quot;.</source>
        <comment>finding.openeox.start_undecided.message</comment>
        <translation>別の日付が分かっているのに、{key}が「tba」です。</translation>
    </message>
    <message>
        <source>Give the date, or leave it out.</source>
        <comment>finding.openeox.start_undecided.mend</comment>
        <translation>日付を記入するか、省いてください。</translation>
    </message>
    <message>
        <source>{key} names more digits of a second than can be kept.</source>
        <comment>finding.openeox.too_exact.message</comment>
        <translation>{key}の秒の桁数が、保存できる数を超えています。</translation>
    </message>
    <message>
        <source>Leave digits out; nine of them are a nanosecond.</source>
        <comment>finding.openeox.too_exact.mend</comment>
        <translation>桁を減らしてください。9桁でナノ秒です。</translation>
    </message>
    <message>
        <source>The file is larger than 256 kB.</source>
        <comment>finding.openeox.too_large.message</comment>
        <translation>ファイルが256 kBを超えています。</translation>
    </message>
    <message>
        <source>An OpenEoX core file is smaller than 1 kB; name another one.</source>
        <comment>finding.openeox.too_large.mend</comment>
        <translation>OpenEoXの中核ファイルは1 kB未満です。別のファイルを指定してください。</translation>
    </message>
    <message>
        <source>{known} is known, but {key} is &quot;tba&quot;.</source>
        <comment>finding.openeox.undecided.message</comment>
        <translation>{known}が分かっているのに、{key}が「tba」です。</translation>
    </message>
    <message>
        <source>Give that date, too.</source>
        <comment>finding.openeox.undecided.mend</comment>
        <translation>その日付も記入してください。</translation>
    </message>
    <message>
        <source>OpenEoX does not know {key}.</source>
        <comment>finding.openeox.unknown_key.message</comment>
        <translation>OpenEoXには{key}がありません。</translation>
    </message>
    <message>
        <source>Take it out.</source>
        <comment>finding.openeox.unknown_key:any.mend</comment>
        <translation>取り除いてください。</translation>
    </message>
    <message>
        <source>Did you mean {meant}?</source>
        <comment>finding.openeox.unknown_key:meant.mend</comment>
        <translation>{meant}のことですか？</translation>
    </message>
    <message>
        <source>{field} is missing; it is advised by {scheme}, {clause}.</source>
        <comment>finding.profile.demand:advised.message</comment>
        <translation>{field}がありません。{scheme}の{clause}で推奨されています。</translation>
    </message>
    <message>
        <source>{scheme} advises an answer here: {clause}.</source>
        <comment>finding.profile.demand:advised.message_in_form</comment>
        <translation>{scheme}の{clause}が回答を推奨しています。</translation>
    </message>
    <message>
        <source>{field} is missing; it is asked for by {scheme}, {clause}.</source>
        <comment>finding.profile.demand:asked.message</comment>
        <translation>{field}がありません。{scheme}の{clause}で求められています。</translation>
    </message>
    <message>
        <source>Add it: {question}</source>
        <comment>finding.profile.demand.mend</comment>
        <translation>追加してください：{question}</translation>
    </message>
    <message>
        <source>{scheme} asks for an answer here: {clause}.</source>
        <comment>finding.profile.demand:asked.message_in_form</comment>
        <translation>{scheme}の{clause}が回答を求めています。</translation>
    </message>
    <message>
        <source>The font {font} is not embedded in the PDF.</source>
        <comment>finding.proof.font_not_embedded.message</comment>
        <translation>フォント{font}がPDFに埋め込まれていません。</translation>
    </message>
    <message>
        <source>This is a fault of the program: please report it with the disclosure and the template.</source>
        <comment>finding.proof.font_not_embedded.mend</comment>
        <translation>これはプログラムの不具合です。表示とテンプレートを添えてお知らせください。</translation>
    </message>
    <message>
        <source>The PDF paints where the label is blank.</source>
        <comment>finding.proof.ink_stray.message</comment>
        <translation>ラベルの余白であるはずの所に、PDFが何かを印刷しています。</translation>
    </message>
    <message>
        <source>This is a fault of the program: please report it with the disclosure and the template.</source>
        <comment>finding.proof.ink_stray.mend</comment>
        <translation>これはプログラムの不具合です。表示とテンプレートを添えてお知らせください。</translation>
    </message>
    <message>
        <source>There is not enough memory to paint the label.</source>
        <comment>finding.proof.no_memory.message</comment>
        <translation>ラベルを描くためのメモリーが足りません。</translation>
    </message>
    <message>
        <source>Close other programs, or choose a smaller label.</source>
        <comment>finding.proof.no_memory.mend</comment>
        <translation>他のプログラムを閉じるか、より小さいラベルを選んでください。</translation>
    </message>
    <message>
        <source>This reaches over the edge of the label: {item}.</source>
        <comment>finding.proof.outside_page.message</comment>
        <translation>ラベルの端からはみ出しています：{item}。</translation>
    </message>
    <message>
        <source>Give it more room in the template, or shorten its text.</source>
        <comment>finding.proof.outside_page.mend</comment>
        <translation>テンプレートで場所を広げるか、テキストを短くしてください。</translation>
    </message>
    <message>
        <source>These two overlap: {first}; {second}.</source>
        <comment>finding.proof.overlap.message</comment>
        <translation>次の二つが重なっています：{first}、{second}。</translation>
    </message>
    <message>
        <source>Give them more room in the template, or shorten the text.</source>
        <comment>finding.proof.overlap.mend</comment>
        <translation>テンプレートで場所を広げるか、テキストを短くしてください。</translation>
    </message>
    <message>
        <source>The PDF has {count} pages instead of {right}.</source>
        <comment>finding.proof.page_count.message</comment>
        <translation>PDFが{right}ページではなく{count}ページあります。</translation>
    </message>
    <message>
        <source>This is a fault of the program: please report it with the disclosure and the template.</source>
        <comment>finding.proof.page_count.mend</comment>
        <translation>これはプログラムの不具合です。表示とテンプレートを添えてお知らせください。</translation>
    </message>
    <message>
        <source>The PDF&apos;s page measures {size} instead of {right}.</source>
        <comment>finding.proof.page_size.message</comment>
        <translation>PDFのページが{right}ではなく{size}です。</translation>
    </message>
    <message>
        <source>This is a fault of the program: please report it with the disclosure and the template.</source>
        <comment>finding.proof.page_size.mend</comment>
        <translation>これはプログラムの不具合です。表示とテンプレートを添えてお知らせください。</translation>
    </message>
    <message>
        <source>The PNG file does not show what was painted.</source>
        <comment>finding.proof.png_picture.message</comment>
        <translation>PNGファイルの内容が、描いたものと異なります。</translation>
    </message>
    <message>
        <source>This is a fault of the program: please report it with the disclosure and the template.</source>
        <comment>finding.proof.png_picture.mend</comment>
        <translation>これはプログラムの不具合です。表示とテンプレートを添えてお知らせください。</translation>
    </message>
    <message>
        <source>The PNG file cannot be read again.</source>
        <comment>finding.proof.png_unreadable.message</comment>
        <translation>PNGファイルを読み直せません。</translation>
    </message>
    <message>
        <source>This is a fault of the program: please report it with the disclosure and the template.</source>
        <comment>finding.proof.png_unreadable.mend</comment>
        <translation>これはプログラムの不具合です。表示とテンプレートを添えてお知らせください。</translation>
    </message>
    <message>
        <source>The PNG file does not say what the label says.</source>
        <comment>finding.proof.png_words.message</comment>
        <translation>PNGファイルの文言がラベルと異なります。</translation>
    </message>
    <message>
        <source>This is a fault of the program: please report it with the disclosure and the template.</source>
        <comment>finding.proof.png_words.mend</comment>
        <translation>これはプログラムの不具合です。表示とテンプレートを添えてお知らせください。</translation>
    </message>
    <message>
        <source>The QR code is too near to the edge of the label.</source>
        <comment>finding.proof.quiet_zone:edge.message</comment>
        <translation>QRコードがラベルの端に近すぎます。</translation>
    </message>
    <message>
        <source>Give the template a margin of at least four of the code&apos;s modules, or choose another resolution.</source>
        <comment>finding.proof.quiet_zone:edge.mend</comment>
        <translation>テンプレートに、コードの4モジュール以上の余白を設けてください。または別の解像度を選んでください。</translation>
    </message>
    <message>
        <source>Something is painted within four modules of the QR code, where readers need blank paper.</source>
        <comment>finding.proof.quiet_zone:painted.message</comment>
        <translation>QRコードの周り4モジュールの、読み取りに余白が必要な所に、何かが印刷されています。</translation>
    </message>
    <message>
        <source>Give the QR code more room in the template, or choose another resolution.</source>
        <comment>finding.proof.quiet_zone:painted.mend</comment>
        <translation>テンプレートでQRコードの場所を広げてください。または別の解像度を選んでください。</translation>
    </message>
    <message>
        <source>The SVG file does not look as the label is planned.</source>
        <comment>finding.proof.svg_picture.message</comment>
        <translation>SVGファイルの見た目が、計画したラベルと異なります。</translation>
    </message>
    <message>
        <source>This is a fault of the program: please report it with the disclosure and the template.</source>
        <comment>finding.proof.svg_picture.mend</comment>
        <translation>これはプログラムの不具合です。表示とテンプレートを添えてお知らせください。</translation>
    </message>
    <message>
        <source>The SVG file has another size than the label.</source>
        <comment>finding.proof.svg_size.message</comment>
        <translation>SVGファイルの大きさがラベルと異なります。</translation>
    </message>
    <message>
        <source>This is a fault of the program: please report it with the disclosure and the template.</source>
        <comment>finding.proof.svg_size.mend</comment>
        <translation>これはプログラムの不具合です。表示とテンプレートを添えてお知らせください。</translation>
    </message>
    <message>
        <source>The SVG file cannot be read again: {why}</source>
        <comment>finding.proof.svg_unreadable.message</comment>
        <translation>SVGファイルを読み直せません：{why}</translation>
    </message>
    <message>
        <source>This is a fault of the program: please report it with the disclosure and the template.</source>
        <comment>finding.proof.svg_unreadable.mend</comment>
        <translation>これはプログラムの不具合です。表示とテンプレートを添えてお知らせください。</translation>
    </message>
    <message>
        <source>The SVG file does not say what the label says.</source>
        <comment>finding.proof.svg_words.message</comment>
        <translation>SVGファイルの文言がラベルと異なります。</translation>
    </message>
    <message>
        <source>This is a fault of the program: please report it with the disclosure and the template.</source>
        <comment>finding.proof.svg_words.mend</comment>
        <translation>これはプログラムの不具合です。表示とテンプレートを添えてお知らせください。</translation>
    </message>
    <message>
        <source>{count} dots of the QR code are not as planned at {dpi} dpi.</source>
        <comment>finding.proof.symbol_dots.message</comment>
        <translation>QRコードの{count}個の点が、{dpi} dpiで計画どおりではありません。</translation>
    </message>
    <message>
        <source>This is a fault of the program: please report it with the disclosure and the template.</source>
        <comment>finding.proof.symbol_dots.mend</comment>
        <translation>これはプログラムの不具合です。表示とテンプレートを添えてお知らせください。</translation>
    </message>
    <message>
        <source>The QR code&apos;s error correction is {level} instead of {right}.</source>
        <comment>finding.proof.symbol_level.message</comment>
        <translation>QRコードの誤り訂正が{right}ではなく{level}です。</translation>
    </message>
    <message>
        <source>This is a fault of the program: please report it with the disclosure and the template.</source>
        <comment>finding.proof.symbol_level.mend</comment>
        <translation>これはプログラムの不具合です。表示とテンプレートを添えてお知らせください。</translation>
    </message>
    <message>
        <source>The label has no QR code.</source>
        <comment>finding.proof.symbol_missing.message</comment>
        <translation>ラベルにQRコードがありません。</translation>
    </message>
    <message>
        <source>Give the template a QR code.</source>
        <comment>finding.proof.symbol_missing.mend</comment>
        <translation>テンプレートにQRコードを入れてください。</translation>
    </message>
    <message>
        <source>The QR code says {text} instead of {right}.</source>
        <comment>finding.proof.symbol_payload.message</comment>
        <translation>QRコードの内容が{right}ではなく{text}です。</translation>
    </message>
    <message>
        <source>This is a fault of the program: please report it with the disclosure and the template.</source>
        <comment>finding.proof.symbol_payload.mend</comment>
        <translation>これはプログラムの不具合です。表示とテンプレートを添えてお知らせください。</translation>
    </message>
    <message>
        <source>The QR code cannot be painted at {dpi} dpi: it is too small, too large, or outside the label.</source>
        <comment>finding.proof.symbol_size.message</comment>
        <translation>QRコードを{dpi} dpiで印刷できません。小さすぎるか、大きすぎるか、ラベルの外にあります。</translation>
    </message>
    <message>
        <source>Give the QR code another module or place in the template, or choose another resolution.</source>
        <comment>finding.proof.symbol_size.mend</comment>
        <translation>テンプレートでQRコードのモジュールか場所を変えるか、別の解像度を選んでください。</translation>
    </message>
    <message>
        <source>The QR code cannot be read at {dpi} dpi once its dark dots have grown by one.</source>
        <comment>finding.proof.symbol_unreadable:grown.message</comment>
        <translation>黒い点が一つ分太ると、QRコードを{dpi} dpiで読み取れません。</translation>
    </message>
    <message>
        <source>The QR code cannot be read at {dpi} dpi.</source>
        <comment>finding.proof.symbol_unreadable:planned.message</comment>
        <translation>QRコードを{dpi} dpiで読み取れません。</translation>
    </message>
    <message>
        <source>Ask for a larger module in the template.</source>
        <comment>finding.proof.symbol_unreadable.mend</comment>
        <translation>テンプレートでモジュールを大きくしてください。</translation>
    </message>
    <message>
        <source>The PDF does not say {text} at its place.</source>
        <comment>finding.proof.text_missing.message</comment>
        <translation>PDFの決まった場所に{text}がありません。</translation>
    </message>
    <message>
        <source>This is a fault of the program: please report it with the disclosure and the template.</source>
        <comment>finding.proof.text_missing.mend</comment>
        <translation>これはプログラムの不具合です。表示とテンプレートを添えてお知らせください。</translation>
    </message>
    <message>
        <source>The text {text} is not painted where the label puts it.</source>
        <comment>finding.proof.text_place.message</comment>
        <translation>テキスト{text}が、ラベルの決めた場所に印刷されていません。</translation>
    </message>
    <message>
        <source>This is a fault of the program: please report it with the disclosure and the template.</source>
        <comment>finding.proof.text_place.mend</comment>
        <translation>これはプログラムの不具合です。表示とテンプレートを添えてお知らせください。</translation>
    </message>
    <message>
        <source>The PDF says {text} where the label has no text.</source>
        <comment>finding.proof.text_stray.message</comment>
        <translation>ラベルにテキストがない所で、PDFに{text}とあります。</translation>
    </message>
    <message>
        <source>This is a fault of the program: please report it with the disclosure and the template.</source>
        <comment>finding.proof.text_stray.mend</comment>
        <translation>これはプログラムの不具合です。表示とテンプレートを添えてお知らせください。</translation>
    </message>
    <message>
        <source>The PDF says {text} where the label says {right}.</source>
        <comment>finding.proof.text_wrong.message</comment>
        <translation>ラベルが{right}である所で、PDFは{text}です。</translation>
    </message>
    <message>
        <source>This is a fault of the program: please report it with the disclosure and the template.</source>
        <comment>finding.proof.text_wrong.mend</comment>
        <translation>これはプログラムの不具合です。表示とテンプレートを添えてお知らせください。</translation>
    </message>
    <message>
        <source>The label has {millions} million dots at {dpi} dpi; at most {limit} million can be painted.</source>
        <comment>finding.proof.too_many_dots.message</comment>
        <translation>ラベルは{dpi} dpiで{millions}百万点になります。描けるのは{limit}百万点までです。</translation>
    </message>
    <message>
        <source>Choose a smaller label, or a lower resolution for PNG and ZPL.</source>
        <comment>finding.proof.too_many_dots.mend</comment>
        <translation>より小さいラベルを選ぶか、PNGとZPLの解像度を下げてください。</translation>
    </message>
    <message>
        <source>The PDF cannot be opened again.</source>
        <comment>finding.proof.unreadable.message</comment>
        <translation>PDFを開き直せません。</translation>
    </message>
    <message>
        <source>This is a fault of the program: please report it with the disclosure and the template.</source>
        <comment>finding.proof.unreadable.mend</comment>
        <translation>これはプログラムの不具合です。表示とテンプレートを添えてお知らせください。</translation>
    </message>
    <message>
        <source>This is white, but not on a black area: {item}.</source>
        <comment>finding.proof.white_on_white.message</comment>
        <translation>白い文字が黒い面の上にありません：{item}。</translation>
    </message>
    <message>
        <source>Give it more room in the template, or shorten its text.</source>
        <comment>finding.proof.white_on_white.mend</comment>
        <translation>テンプレートで場所を広げるか、テキストを短くしてください。</translation>
    </message>
    <message>
        <source>The ZPL file does not show what was painted.</source>
        <comment>finding.proof.zpl_picture.message</comment>
        <translation>ZPLファイルの内容が、描いたものと異なります。</translation>
    </message>
    <message>
        <source>This is a fault of the program: please report it with the disclosure and the template.</source>
        <comment>finding.proof.zpl_picture.mend</comment>
        <translation>これはプログラムの不具合です。表示とテンプレートを添えてお知らせください。</translation>
    </message>
    <message>
        <source>The ZPL file cannot be read again.</source>
        <comment>finding.proof.zpl_unreadable.message</comment>
        <translation>ZPLファイルを読み直せません。</translation>
    </message>
    <message>
        <source>This is a fault of the program: please report it with the disclosure and the template.</source>
        <comment>finding.proof.zpl_unreadable.mend</comment>
        <translation>これはプログラムの不具合です。表示とテンプレートを添えてお知らせください。</translation>
    </message>
    <message>
        <source>The address is too long for a QR code.</source>
        <comment>finding.symbol.too_long.message</comment>
        <translation>アドレスがQRコードには長すぎます。</translation>
    </message>
    <message>
        <source>Give an address of at most 300 characters: {@detail_url}.</source>
        <comment>finding.symbol.too_long.mend</comment>
        <translation>300文字以内のアドレスを記入してください：{@detail_url}。</translation>
    </message>
    <message>
        <source>{value} is no alignment of this box.</source>
        <comment>finding.template.wrong:align.message</comment>
        <translation>{value}はこの枠の揃え方にありません。</translation>
    </message>
    <message>
        <source>Write start or end.</source>
        <comment>finding.template.wrong:align.mend</comment>
        <translation>startまたはendと記入してください。</translation>
    </message>
    <message>
        <source>{value} is no alignment of a row.</source>
        <comment>finding.template.wrong:align_of_row.message</comment>
        <translation>{value}は行の揃え方にありません。</translation>
    </message>
    <message>
        <source>Write start, center, end, baseline or stretch.</source>
        <comment>finding.template.wrong:align_of_row.mend</comment>
        <translation>start、center、end、baselineまたはstretchと記入してください。</translation>
    </message>
    <message>
        <source>A box of the body has one key, its kind.</source>
        <comment>finding.template.wrong:box_keys.message</comment>
        <translation>bodyの枠のキーは、その種類の一つだけです。</translation>
    </message>
    <message>
        <source>Write, for example, &quot;- text: {slot: title, style: title}&quot;.</source>
        <comment>finding.template.wrong:box_keys.mend</comment>
        <translation>例えば「- text: {slot: title, style: title}」と記入してください。</translation>
    </message>
    <message>
        <source>There is no box of the kind {name}.</source>
        <comment>finding.template.wrong:box_kind.message</comment>
        <translation>{name}という種類の枠はありません。</translation>
    </message>
    <message>
        <source>A box is always painted as the kind of support asks.</source>
        <comment>finding.template.wrong:box_paint.message</comment>
        <translation>枠は必ずサポートの種類に合わせて描かれます。</translation>
    </message>
    <message>
        <source>Write state.</source>
        <comment>finding.template.wrong:box_paint.mend</comment>
        <translation>stateと記入してください。</translation>
    </message>
    <message>
        <source>{value} is no condition of templates.</source>
        <comment>finding.template.wrong:condition.message</comment>
        <translation>{value}はテンプレートの条件ではありません。</translation>
    </message>
    <message>
        <source>Write one of {names}, or not_ before one of them.</source>
        <comment>finding.template.wrong:condition.mend</comment>
        <translation>次のいずれか、またはその前にnot_を付けたものを記入してください：{names}。</translation>
    </message>
    <message>
        <source>There is no cut {value}.</source>
        <comment>finding.template.wrong:cut.message</comment>
        <translation>{value}という字形はありません。</translation>
    </message>
    <message>
        <source>Write text or display.</source>
        <comment>finding.template.wrong:cut.mend</comment>
        <translation>textまたはdisplayと記入してください。</translation>
    </message>
    <message>
        <source>{name} is not in the template&apos;s drop list.</source>
        <comment>finding.template.wrong:drop.message</comment>
        <translation>{name}はテンプレートのdropリストにありません。</translation>
    </message>
    <message>
        <source>Add it to that list, or correct the name.</source>
        <comment>finding.template.wrong:drop.mend</comment>
        <translation>リストに追加するか、名前を訂正してください。</translation>
    </message>
    <message>
        <source>The id of the template cannot be part of a file name.</source>
        <comment>finding.template.wrong:id.message</comment>
        <translation>テンプレートの識別名はファイル名に使えません。</translation>
    </message>
    <message>
        <source>Write up to 64 letters from A to Z, digits, &quot;_&quot; and &quot;-&quot;, such as shelf_small.</source>
        <comment>finding.template.wrong:id.mend</comment>
        <translation>shelf_smallのように、AからZの文字、数字、「_」、「-」を64文字まで使ってください。</translation>
    </message>
    <message>
        <source>{value} is no way to carry several languages.</source>
        <comment>finding.template.wrong:languages.message</comment>
        <translation>{value}は複数の言語を載せる方法ではありません。</translation>
    </message>
    <message>
        <source>Write across (side by side), down (one below the other), pages, or one (never).</source>
        <comment>finding.template.wrong:languages.mend</comment>
        <translation>across（横に並べる）、down（縦に並べる）、pages（ページごと）、one（載せない）のいずれかを記入してください。</translation>
    </message>
    <message>
        <source>{value} is no length; {key} needs one.</source>
        <comment>finding.template.wrong:length.message</comment>
        <translation>{value}は長さではありません。{key}には長さが必要です。</translation>
    </message>
    <message>
        <source>Write a number with its unit, such as 3.2mm, 0.75pt or 4dot.</source>
        <comment>finding.template.wrong:length.mend</comment>
        <translation>3.2mm、0.75pt、4dotのように、単位付きの数を記入してください。</translation>
    </message>
    <message>
        <source>There is no other template {name}.</source>
        <comment>finding.template.wrong:like.message</comment>
        <translation>{name}という他のテンプレートはありません。</translation>
    </message>
    <message>
        <source>Name a template that comes with the program.</source>
        <comment>finding.template.wrong:like.mend</comment>
        <translation>プログラムに付属するテンプレートを指定してください。</translation>
    </message>
    <message>
        <source>The template has {count} boxes.</source>
        <comment>finding.template.wrong:many_boxes.message</comment>
        <translation>テンプレートに{count}個の枠があります。</translation>
    </message>
    <message>
        <source>Use at most {limit} boxes.</source>
        <comment>finding.template.wrong:many_boxes.mend</comment>
        <translation>枠は{limit}個までにしてください。</translation>
    </message>
    <message>
        <source>The margins leave nothing of the label.</source>
        <comment>finding.template.wrong:margin.message</comment>
        <translation>余白が大きく、ラベルの場所が残りません。</translation>
    </message>
    <message>
        <source>Write a smaller margin.</source>
        <comment>finding.template.wrong:margin.mend</comment>
        <translation>余白を小さくしてください。</translation>
    </message>
    <message>
        <source>No QR code can be printed with modules of that size.</source>
        <comment>finding.template.wrong:module.message</comment>
        <translation>この大きさのモジュールではQRコードを印刷できません。</translation>
    </message>
    <message>
        <source>Write from one dot to 20mm, such as 0.4mm.</source>
        <comment>finding.template.wrong:module.mend</comment>
        <translation>0.4mmのように、1点から20mmまでの値を記入してください。</translation>
    </message>
    <message>
        <source>The next page has no place for {name}, which the first may leave to it.</source>
        <comment>finding.template.wrong:next_page.message</comment>
        <translation>最初のページから次のページへ回されることがある{name}の場所が、次のページにありません。</translation>
    </message>
    <message>
        <source>Add a box with &quot;drop: {drop}&quot; to the body of next_page.</source>
        <comment>finding.template.wrong:next_page.mend</comment>
        <translation>next_pageのbodyに「drop: {drop}」の付いた枠を追加してください。</translation>
    </message>
    <message>
        <source>{key} should be a list of boxes.</source>
        <comment>finding.template.wrong:no_list.message</comment>
        <translation>{key}は枠のリストでなければなりません。</translation>
    </message>
    <message>
        <source>Begin each box with &quot;- &quot;.</source>
        <comment>finding.template.wrong:no_list.mend</comment>
        <translation>各枠を「- 」で始めてください。</translation>
    </message>
    <message>
        <source>The padding has four lengths: top, end, bottom, start.</source>
        <comment>finding.template.wrong:padding.message</comment>
        <translation>内側の余白は四つの長さです：上、終わり、下、始め。</translation>
    </message>
    <message>
        <source>Write four lengths.</source>
        <comment>finding.template.wrong:padding.mend</comment>
        <translation>四つの長さを記入してください。</translation>
    </message>
    <message>
        <source>There is no pictogram {name}.</source>
        <comment>finding.template.wrong:pictogram.message</comment>
        <translation>{name}という絵記号はありません。</translation>
    </message>
    <message>
        <source>{value} is no printer resolution.</source>
        <comment>finding.template.wrong:resolution.message</comment>
        <translation>{value}はプリンターの解像度ではありません。</translation>
    </message>
    <message>
        <source>Write a whole number of dots per inch from 72dpi to 2400dpi, such as 300dpi.</source>
        <comment>finding.template.wrong:resolution.mend</comment>
        <translation>300dpiのように、72dpiから2400dpiまでの整数を記入してください。</translation>
    </message>
    <message>
        <source>There is no row {name}.</source>
        <comment>finding.template.wrong:row.message</comment>
        <translation>{name}という行はありません。</translation>
    </message>
    <message>
        <source>The definitions have no section {name}.</source>
        <comment>finding.template.wrong:section.message</comment>
        <translation>定義に{name}という節はありません。</translation>
    </message>
    <message>
        <source>{value} is no share of the width.</source>
        <comment>finding.template.wrong:share.message</comment>
        <translation>{value}は幅の割合ではありません。</translation>
    </message>
    <message>
        <source>Write 5% to 80%.</source>
        <comment>finding.template.wrong:share.mend</comment>
        <translation>5%から80%までの値を記入してください。</translation>
    </message>
    <message>
        <source>The template has no usable size.</source>
        <comment>finding.template.wrong:size.message</comment>
        <translation>テンプレートに使える大きさがありません。</translation>
    </message>
    <message>
        <source>Write width and height, each from 10mm to 2000mm, such as size: [62mm, 105mm], or in dots of its resolution.</source>
        <comment>finding.template.wrong:size.mend</comment>
        <translation>size: [62mm, 105mm]のように、幅と高さをそれぞれ10mmから2000mmまで、または解像度の点数で記入してください。</translation>
    </message>
    <message>
        <source>There is no text {name} to put here.</source>
        <comment>finding.template.wrong:slot.message</comment>
        <translation>ここに入れるテキスト{name}はありません。</translation>
    </message>
    <message>
        <source>Type under 6 pt cannot be read on paper.</source>
        <comment>finding.template.wrong:small_type.message</comment>
        <translation>6 pt未満の文字は紙の上で読めません。</translation>
    </message>
    <message>
        <source>Write 6pt or more.</source>
        <comment>finding.template.wrong:small_type.mend</comment>
        <translation>6pt以上を記入してください。</translation>
    </message>
    <message>
        <source>There is no style {name}.</source>
        <comment>finding.template.wrong:style.message</comment>
        <translation>{name}というスタイルはありません。</translation>
    </message>
    <message>
        <source>Add it under &quot;styles&quot;.</source>
        <comment>finding.template.wrong:style.mend</comment>
        <translation>「styles」の下に追加してください。</translation>
    </message>
    <message>
        <source>The title of the template is too long.</source>
        <comment>finding.template.wrong:title.message</comment>
        <translation>テンプレートの表題が長すぎます。</translation>
    </message>
    <message>
        <source>Write one short line.</source>
        <comment>finding.template.wrong:title.mend</comment>
        <translation>短い1行を記入してください。</translation>
    </message>
    <message>
        <source>The boxes are nested too deep.</source>
        <comment>finding.template.wrong:too_deep.message</comment>
        <translation>枠の入れ子が深すぎます。</translation>
    </message>
    <message>
        <source>Use fewer boxes within boxes.</source>
        <comment>finding.template.wrong:too_deep.mend</comment>
        <translation>枠の中の枠を減らしてください。</translation>
    </message>
    <message>
        <source>{value} is no type size; {key} needs one.</source>
        <comment>finding.template.wrong:type_size.message</comment>
        <translation>{value}は文字の大きさではありません。{key}には文字の大きさが必要です。</translation>
    </message>
    <message>
        <source>Write points, such as 7.5pt.</source>
        <comment>finding.template.wrong:type_size.mend</comment>
        <translation>7.5ptのようにポイントで記入してください。</translation>
    </message>
    <message>
        <source>There is no weight {value}.</source>
        <comment>finding.template.wrong:weight.message</comment>
        <translation>{value}という太さはありません。</translation>
    </message>
    <message>
        <source>Write 400, 500, 600, 700, 800, 900 or state.</source>
        <comment>finding.template.wrong:weight.mend</comment>
        <translation>400、500、600、700、800、900またはstateと記入してください。</translation>
    </message>
    <message>
        <source>{field} begins or ends with a blank.</source>
        <comment>finding.text.blanks:around.message</comment>
        <translation>{field}の始めまたは終わりに空白があります。</translation>
    </message>
    <message>
        <source>Take the blank out: {meant}.</source>
        <comment>finding.text.blanks:around.mend</comment>
        <translation>空白を取り除いてください：{meant}。</translation>
    </message>
    <message>
        <source>{field} holds several blanks in a row.</source>
        <comment>finding.text.blanks:several.message</comment>
        <translation>{field}に空白が続けて入っています。</translation>
    </message>
    <message>
        <source>Write one space between two words.</source>
        <comment>finding.text.blanks:several.mend</comment>
        <translation>単語の間の空白は一つにしてください。</translation>
    </message>
    <message>
        <source>{field} looks as if it was read in a wrong encoding: {written}.</source>
        <comment>finding.text.encoding.message</comment>
        <translation>{field}は誤った文字コードで読み込まれたようです：{written}。</translation>
    </message>
    <message>
        <source>Write {meant}.</source>
        <comment>finding.text.encoding.mend</comment>
        <translation>{meant}と記入してください。</translation>
    </message>
    <message>
        <source>{field} holds a character that shows nothing: {character}.</source>
        <comment>finding.text.hidden_character.message</comment>
        <translation>{field}に、何も表示しない文字があります：{character}。</translation>
    </message>
    <message>
        <source>Type the text anew: {meant}.</source>
        <comment>finding.text.hidden_character.mend</comment>
        <translation>テキストを入力し直してください：{meant}。</translation>
    </message>
    <message>
        <source>{field} has no text in &quot;{tag}&quot;, the language of this disclosure.</source>
        <comment>finding.text.language_missing.message</comment>
        <translation>{field}に、この表示の言語「{tag}」のテキストがありません。</translation>
    </message>
    <message>
        <source>Add a line &quot;{tag}:&quot; with the text.</source>
        <comment>finding.text.language_missing.mend</comment>
        <translation>「{tag}:」の行にテキストを追加してください。</translation>
    </message>
    <message>
        <source>{tag} is not the short name of a language.</source>
        <comment>finding.text.language_tag.message</comment>
        <translation>{tag}は言語の略号ではありません。</translation>
    </message>
    <message>
        <source>Write a language tag such as en, de-AT or zh-Hant.</source>
        <comment>finding.text.language_tag.mend</comment>
        <translation>en、de-AT、zh-Hantのような言語タグを記入してください。</translation>
    </message>
    <message>
        <source>{field} has {length} characters; at least {limit} are needed.</source>
        <comment>finding.text.length:least.message</comment>
        <translation>{field}は{length}文字です。{limit}文字以上必要です。</translation>
    </message>
    <message>
        <source>Write more of it.</source>
        <comment>finding.text.length:least.mend</comment>
        <translation>もっと書いてください。</translation>
    </message>
    <message>
        <source>{field} has {length} characters; at most {limit} are allowed.</source>
        <comment>finding.text.length:most.message</comment>
        <translation>{field}は{length}文字です。{limit}文字まで使えます。</translation>
    </message>
    <message>
        <source>Shorten it by {excess}.</source>
        <comment>finding.text.length:most.mend</comment>
        <translation>{excess}文字減らしてください。</translation>
    </message>
    <message>
        <source>{field} runs over several lines.</source>
        <comment>finding.text.line_break.message</comment>
        <translation>{field}が複数の行にわたっています。</translation>
    </message>
    <message>
        <source>Write it on one line.</source>
        <comment>finding.text.line_break.mend</comment>
        <translation>1行で書いてください。</translation>
    </message>
    <message>
        <source>Write {meant} instead.</source>
        <comment>finding.text.markup:entity.mend</comment>
        <translation>代わりに{meant}と記入してください。</translation>
    </message>
    <message>
        <source>{field} holds {written}, as web pages have it; it is printed just so.</source>
        <comment>finding.text.markup.message</comment>
        <translation>{field}に、ウェブページで使う{written}があります。そのまま印刷されます。</translation>
    </message>
    <message>
        <source>Take it out, or write what it stands for.</source>
        <comment>finding.text.markup:tag.mend</comment>
        <translation>取り除くか、その意味する文字を記入してください。</translation>
    </message>
    <message>
        <source>No font of the label has the character {character}.</source>
        <comment>finding.text.no_glyph.message</comment>
        <translation>ラベルのどのフォントにも、文字{character}がありません。</translation>
    </message>
    <message>
        <source>For Chinese, Japanese and Korean install the package fonts-noto-cjk; otherwise write the text without it.</source>
        <comment>finding.text.no_glyph.mend</comment>
        <translation>中国語、日本語、韓国語にはパッケージfonts-noto-cjkをインストールしてください。それ以外の場合は、その文字なしで記入してください。</translation>
    </message>
    <message>
        <source>{field} should be {pattern}.</source>
        <comment>finding.text.pattern.message</comment>
        <translation>{field}：記入する内容：{pattern}。</translation>
    </message>
    <message>
        <source>Correct {value}.</source>
        <comment>finding.text.pattern.mend</comment>
        <translation>{value}を訂正してください。</translation>
    </message>
    <message>
        <source>{field} is still to be filled in: {value}.</source>
        <comment>finding.text.placeholder.message</comment>
        <translation>{field}はまだ記入されていません：{value}。</translation>
    </message>
    <message>
        <source>Write the answer, or take it out if it is not needed.</source>
        <comment>finding.text.placeholder.mend</comment>
        <translation>回答を記入するか、不要であれば取り除いてください。</translation>
    </message>
    <message>
        <source>The product name does not fit; the label carries the short name.</source>
        <comment>finding.text.short_form.message</comment>
        <translation>製品名が入りきらないため、ラベルには短い名前が載ります。</translation>
    </message>
    <message>
        <source>Choose a larger label for the full name.</source>
        <comment>finding.text.short_form.mend</comment>
        <translation>全体の名前を載せるには、より大きいラベルを選んでください。</translation>
    </message>
    <message>
        <source>{field} shows nothing when it is printed; all it holds is {characters}.</source>
        <comment>finding.text.shows_nothing.message</comment>
        <translation>{field}は印刷しても何も見えません。入っているのは{characters}だけです。</translation>
    </message>
    <message>
        <source>Write a text that can be seen, or take it out.</source>
        <comment>finding.text.shows_nothing.mend</comment>
        <translation>見えるテキストを記入するか、取り除いてください。</translation>
    </message>
    <message>
        <source>{field} looks like a spreadsheet&apos;s cell: {written}.</source>
        <comment>finding.text.spreadsheet:cell.message</comment>
        <translation>{field}は表計算のセルのようです：{written}。</translation>
    </message>
    <message>
        <source>Write what the cell should show; set its format to text before you copy it.</source>
        <comment>finding.text.spreadsheet:cell.mend</comment>
        <translation>セルに表示される内容を記入してください。写す前に書式をテキストにしてください。</translation>
    </message>
    <message>
        <source>{field} holds the error of a spreadsheet: {written}.</source>
        <comment>finding.text.spreadsheet:error.message</comment>
        <translation>{field}に表計算のエラーがあります：{written}。</translation>
    </message>
    <message>
        <source>Write what the cell should show.</source>
        <comment>finding.text.spreadsheet:error.mend</comment>
        <translation>セルに表示される内容を記入してください。</translation>
    </message>
    <message>
        <source>{field} looks like a spreadsheet&apos;s cell: {written}.</source>
        <comment>finding.text.spreadsheet:meant.message</comment>
        <translation>{field}は表計算のセルのようです：{written}。</translation>
    </message>
    <message>
        <source>Write {meant}.</source>
        <comment>finding.text.spreadsheet:meant.mend</comment>
        <translation>{meant}と記入してください。</translation>
    </message>
    <message>
        <source>Write a space instead.</source>
        <comment>finding.text.unprintable:blank.mend</comment>
        <translation>代わりに空白を記入してください。</translation>
    </message>
    <message>
        <source>{field} holds {characters}, which no label can show.</source>
        <comment>finding.text.unprintable.message</comment>
        <translation>{field}に、ラベルに表示できない{characters}があります。</translation>
    </message>
    <message>
        <source>The text was damaged when it was copied or converted; type it anew.</source>
        <comment>finding.text.unprintable:damaged.mend</comment>
        <translation>コピーまたは変換のときにテキストが壊れました。入力し直してください。</translation>
    </message>
    <message>
        <source>Take it out, or say it in words.</source>
        <comment>finding.text.unprintable:emoji.mend</comment>
        <translation>取り除くか、言葉で書いてください。</translation>
    </message>
    <message>
        <source>Write it after the letter that it belongs to.</source>
        <comment>finding.text.unprintable:mark.mend</comment>
        <translation>それが付く文字の後に書いてください。</translation>
    </message>
    <message>
        <source>Take it out, or write it in another way.</source>
        <comment>finding.text.unprintable:other.mend</comment>
        <translation>取り除くか、別の書き方にしてください。</translation>
    </message>
    <message>
        <source>A picture was copied with the text; type the text anew.</source>
        <comment>finding.text.unprintable:picture.mend</comment>
        <translation>テキストと一緒に画像がコピーされました。テキストを入力し直してください。</translation>
    </message>
    <message>
        <source>Write it in a script that the label has, such as Latin letters.</source>
        <comment>finding.text.unprintable:script.mend</comment>
        <translation>ラテン文字など、ラベルで使える文字で書いてください。</translation>
    </message>
    <message>
        <source>Write {plain} instead.</source>
        <comment>finding.text.unprintable:styled.mend</comment>
        <translation>代わりに{plain}と記入してください。</translation>
    </message>
    <message>
        <source>{field} ends with {mark}, as at the end of a sentence.</source>
        <comment>finding.url.ending.message</comment>
        <translation>{field}が、文の終わりのように{mark}で終わっています。</translation>
    </message>
    <message>
        <source>Take it out if it does not belong to the address.</source>
        <comment>finding.url.ending.mend</comment>
        <translation>アドレスの一部でなければ取り除いてください。</translation>
    </message>
    <message>
        <source>{field} holds a blank.</source>
        <comment>finding.url.invalid:blank.message</comment>
        <translation>{field}に空白があります。</translation>
    </message>
    <message>
        <source>Copy the address from the browser.</source>
        <comment>finding.url.invalid:blank.mend</comment>
        <translation>ブラウザーからアドレスをコピーしてください。</translation>
    </message>
    <message>
        <source>{field} holds a character that an address cannot have: {character}.</source>
        <comment>finding.url.invalid:character.message</comment>
        <translation>{field}に、アドレスに使えない文字があります：{character}。</translation>
    </message>
    <message>
        <source>Copy the address from the browser; letters of other scripts are written with % or xn--.</source>
        <comment>finding.url.invalid:character.mend</comment>
        <translation>ブラウザーからアドレスをコピーしてください。他の文字は%またはxn--で書かれます。</translation>
    </message>
    <message>
        <source>{field} does not lead to a host that everyone can reach: {host}.</source>
        <comment>finding.url.invalid:host.message</comment>
        <translation>{field}は、誰でも接続できるホストを指していません：{host}。</translation>
    </message>
    <message>
        <source>Write a host name with a dot that everyone can look up, such as www.example.com; no IP address and no name of your own network.</source>
        <comment>finding.url.invalid:host.mend</comment>
        <translation>www.example.comのように、誰でも検索できるドット付きのホスト名を記入してください。IPアドレスや社内ネットワークの名前は使えません。</translation>
    </message>
    <message>
        <source>{field} holds a character that an address cannot have: {character}.</source>
        <comment>finding.url.invalid:marks.message</comment>
        <translation>{field}に、アドレスに使えない文字があります：{character}。</translation>
    </message>
    <message>
        <source>Write {address} and nothing around it.</source>
        <comment>finding.url.invalid:marks.mend</comment>
        <translation>{address}だけを記入し、前後に何も書かないでください。</translation>
    </message>
    <message>
        <source>{field} has no host.</source>
        <comment>finding.url.invalid:no_host.message</comment>
        <translation>{field}にホストがありません。</translation>
    </message>
    <message>
        <source>Write the whole address of the page, from https:// on.</source>
        <comment>finding.url.invalid:no_host.mend</comment>
        <translation>https://から始まるページのアドレス全体を記入してください。</translation>
    </message>
    <message>
        <source>{field} does not start with https://.</source>
        <comment>finding.url.invalid:no_https.message</comment>
        <translation>{field}がhttps://で始まっていません。</translation>
    </message>
    <message>
        <source>Write {address}, and make sure that the page answers there.</source>
        <comment>finding.url.invalid:no_https.mend</comment>
        <translation>{address}と記入し、そこでページが開くことを確かめてください。</translation>
    </message>
    <message>
        <source>{field} holds a % without two hexadecimal digits behind it.</source>
        <comment>finding.url.invalid:percent.message</comment>
        <translation>{field}に、後に16進数字が二つない%があります。</translation>
    </message>
    <message>
        <source>Write two hexadecimal digits behind each %; a % itself is %25.</source>
        <comment>finding.url.invalid:percent.mend</comment>
        <translation>%の後には必ず16進数字を二つ記入してください。%そのものは%25です。</translation>
    </message>
    <message>
        <source>{field} has a port that does not exist: {port}.</source>
        <comment>finding.url.invalid:port.message</comment>
        <translation>{field}に、存在しないポートがあります：{port}。</translation>
    </message>
    <message>
        <source>Take the port out, or correct it.</source>
        <comment>finding.url.invalid:port.mend</comment>
        <translation>ポートを取り除くか、訂正してください。</translation>
    </message>
    <message>
        <source>{field} does not start with https://.</source>
        <comment>finding.url.invalid:scheme.message</comment>
        <translation>{field}がhttps://で始まっていません。</translation>
    </message>
    <message>
        <source>Write the whole address of the page, from https:// on.</source>
        <comment>finding.url.invalid:scheme.mend</comment>
        <translation>https://から始まるページのアドレス全体を記入してください。</translation>
    </message>
    <message>
        <source>{field} holds two addresses, one right after the other.</source>
        <comment>finding.url.invalid:two.message</comment>
        <translation>{field}に二つのアドレスが続けて入っています。</translation>
    </message>
    <message>
        <source>Leave one of them.</source>
        <comment>finding.url.invalid:two.mend</comment>
        <translation>どちらか一つを残してください。</translation>
    </message>
    <message>
        <source>{field} holds a user name or password before the host.</source>
        <comment>finding.url.invalid:user.message</comment>
        <translation>{field}のホストの前に、ユーザー名またはパスワードがあります。</translation>
    </message>
    <message>
        <source>Take {user} out.</source>
        <comment>finding.url.invalid:user.mend</comment>
        <translation>{user}を取り除いてください。</translation>
    </message>
    <message>
        <source>{field} leads to a host with letters that look like Latin ones but are others: {host}.</source>
        <comment>finding.url.look_alike.message</comment>
        <translation>{field}は、ラテン文字に似た別の文字を含むホストを指しています：{host}。</translation>
    </message>
    <message>
        <source>Check that it is your own; readers take it for another one.</source>
        <comment>finding.url.look_alike.mend</comment>
        <translation>ご自身のホストであることを確かめてください。読む人は別のホストと思います。</translation>
    </message>
    <message>
        <source>{field} carries {parameter}, which looks like data about a person, a campaign or a log-in.</source>
        <comment>finding.url.personal.message</comment>
        <translation>{field}に{parameter}があります。これは個人、広告またはログインのデータのようです。</translation>
    </message>
    <message>
        <source>Take it out; the page must open for everyone without it.</source>
        <comment>finding.url.personal.mend</comment>
        <translation>取り除いてください。ページはそれがなくても誰にでも開かなければなりません。</translation>
    </message>
    <message>
        <source>{field} is an address of examples: {host} never belongs to a maker.</source>
        <comment>finding.url.placeholder.message</comment>
        <translation>{field}は例示用のアドレスです。{host}が製造者のものになることはありません。</translation>
    </message>
    <message>
        <source>Write your own address.</source>
        <comment>finding.url.placeholder.mend</comment>
        <translation>ご自身のアドレスを記入してください。</translation>
    </message>
    <message>
        <source>{field} names the port {port}, which many networks do not let through.</source>
        <comment>finding.url.port.message</comment>
        <translation>{field}のポート{port}は、多くのネットワークで通りません。</translation>
    </message>
    <message>
        <source>Let the page answer without a port.</source>
        <comment>finding.url.port.mend</comment>
        <translation>ポートなしでページが開くようにしてください。</translation>
    </message>
    <message>
        <source>{field} leads to {host}, a name for samples that nobody can reach.</source>
        <comment>finding.url.sample.message</comment>
        <translation>{field}は{host}を指しています。これは見本用の名前で、誰も接続できません。</translation>
    </message>
    <message>
        <source>Write your own address before you print.</source>
        <comment>finding.url.sample.mend</comment>
        <translation>印刷する前に、ご自身のアドレスを記入してください。</translation>
    </message>
    <message>
        <source>{field} hides where it leads: {host} shortens other addresses and may stop doing so.</source>
        <comment>finding.url.shortener.message</comment>
        <translation>{field}の行き先が分かりません。{host}は他のアドレスを短縮するもので、いつか使えなくなる可能性があります。</translation>
    </message>
    <message>
        <source>Use a short address on your own domain.</source>
        <comment>finding.url.shortener.mend</comment>
        <translation>ご自身のドメインの短いアドレスを使ってください。</translation>
    </message>
    <message>
        <source>{field} has no value.</source>
        <comment>finding.value.empty.message</comment>
        <translation>{field}に値がありません。</translation>
    </message>
    <message>
        <source>Write its value, or take it out.</source>
        <comment>finding.value.empty.mend</comment>
        <translation>値を記入するか、取り除いてください。</translation>
    </message>
    <message>
        <source>{field} is still the example: {value}.</source>
        <comment>finding.value.example.message</comment>
        <translation>{field}が例のままです：{value}。</translation>
    </message>
    <message>
        <source>Write your own instead.</source>
        <comment>finding.value.example.mend</comment>
        <translation>代わりにご自身の内容を記入してください。</translation>
    </message>
    <message>
        <source>{field} should be true or false.</source>
        <comment>finding.value.kind:boolean.message</comment>
        <translation>{field}：ここにはtrueまたはfalseを記入します。</translation>
    </message>
    <message>
        <source>Write true or false, without quotes.</source>
        <comment>finding.value.kind:boolean.mend</comment>
        <translation>引用符なしでtrueまたはfalseと記入してください。</translation>
    </message>
    <message>
        <source>{field} should be one choice, but this is {kind}.</source>
        <comment>finding.value.kind:choice.message</comment>
        <translation>{field}：ここには回答を一つ記入しますが、これは{kind}です。</translation>
    </message>
    <message>
        <source>Write one choice after the colon.</source>
        <comment>finding.value.kind:choice.mend</comment>
        <translation>コロンの後に回答を一つ記入してください。</translation>
    </message>
    <message>
        <source>Each item of {question} should be one of its choices, but this is {kind}.</source>
        <comment>finding.value.kind:choice_item.message</comment>
        <translation>{question}：各項目は選択肢の一つでなければなりませんが、これは{kind}です。</translation>
    </message>
    <message>
        <source>Write one choice after each hyphen.</source>
        <comment>finding.value.kind:choice_item.mend</comment>
        <translation>ハイフンの後に回答を一つずつ記入してください。</translation>
    </message>
    <message>
        <source>{field} should be a list.</source>
        <comment>finding.value.kind:choices.message</comment>
        <translation>{field}：ここにはリストを記入します。</translation>
    </message>
    <message>
        <source>Write one choice after each hyphen.</source>
        <comment>finding.value.kind:choices.mend</comment>
        <translation>ハイフンの後に回答を一つずつ記入してください。</translation>
    </message>
    <message>
        <source>{field} should be a date, but this is {kind}.</source>
        <comment>finding.value.kind:date.message</comment>
        <translation>{field}：ここには日付を記入しますが、これは{kind}です。</translation>
    </message>
    <message>
        <source>Write a date such as {example}.</source>
        <comment>finding.value.kind:date.mend</comment>
        <translation>{example}のように日付を記入してください。</translation>
    </message>
    <message>
        <source>{field} should be a date, but this is {kind}.</source>
        <comment>finding.value.kind:date_or_answer.message</comment>
        <translation>{field}：ここには日付を記入しますが、これは{kind}です。</translation>
    </message>
    <message>
        <source>Write a date such as {example}, or {answers}.</source>
        <comment>finding.value.kind:date_or_answer.mend</comment>
        <translation>{example}のような日付か、{answers}を記入してください。</translation>
    </message>
    <message>
        <source>{field} should be true or false.</source>
        <comment>finding.value.kind:false.message</comment>
        <translation>{field}：ここにはtrueまたはfalseを記入します。</translation>
    </message>
    <message>
        <source>Write false, without quotes.</source>
        <comment>finding.value.kind:false.mend</comment>
        <translation>引用符なしでfalseと記入してください。</translation>
    </message>
    <message>
        <source>{field} should be a group of fields, but this is {kind}.</source>
        <comment>finding.value.kind:group.message</comment>
        <translation>{field}：ここには項目のグループを記入しますが、これは{kind}です。</translation>
    </message>
    <message>
        <source>Write its fields below it, indented.</source>
        <comment>finding.value.kind:group.mend</comment>
        <translation>その項目を下に字下げして書いてください。</translation>
    </message>
    <message>
        <source>{field} should be a list, but this is {kind}.</source>
        <comment>finding.value.kind:list.message</comment>
        <translation>{field}：ここにはリストを記入しますが、これは{kind}です。</translation>
    </message>
    <message>
        <source>Write each item below it, after a hyphen.</source>
        <comment>finding.value.kind:list.mend</comment>
        <translation>各項目を下にハイフンの後に書いてください。</translation>
    </message>
    <message>
        <source>{field} should be a list.</source>
        <comment>finding.value.kind:lone_choice.message</comment>
        <translation>{field}：ここにはリストを記入します。</translation>
    </message>
    <message>
        <source>Write it in square brackets: [{written}].</source>
        <comment>finding.value.kind:lone_choice.mend</comment>
        <translation>角括弧で囲んでください：[{written}]。</translation>
    </message>
    <message>
        <source>{field} should be a whole number, but this is {kind}.</source>
        <comment>finding.value.kind:number.message</comment>
        <translation>{field}：ここには整数を記入しますが、これは{kind}です。</translation>
    </message>
    <message>
        <source>Write digits only, such as {example}.</source>
        <comment>finding.value.kind:number.mend</comment>
        <translation>{example}のように数字だけを記入してください。</translation>
    </message>
    <message>
        <source>{field} should be a whole number, but this is {kind}.</source>
        <comment>finding.value.kind:quoted_number.message</comment>
        <translation>{field}：ここには整数を記入しますが、これは{kind}です。</translation>
    </message>
    <message>
        <source>Write it without quotes: {example}.</source>
        <comment>finding.value.kind:quoted_number.mend</comment>
        <translation>引用符なしで記入してください：{example}。</translation>
    </message>
    <message>
        <source>{field} should be a text, but this is {kind}.</source>
        <comment>finding.value.kind:text.message</comment>
        <translation>{field}：ここにはテキストを記入しますが、これは{kind}です。</translation>
    </message>
    <message>
        <source>Write one text after the colon.</source>
        <comment>finding.value.kind:text.mend</comment>
        <translation>コロンの後にテキストを一つ記入してください。</translation>
    </message>
    <message>
        <source>{field} should be true or false.</source>
        <comment>finding.value.kind:true.message</comment>
        <translation>{field}：ここにはtrueまたはfalseを記入します。</translation>
    </message>
    <message>
        <source>Write true, without quotes.</source>
        <comment>finding.value.kind:true.mend</comment>
        <translation>引用符なしでtrueと記入してください。</translation>
    </message>
    <message>
        <source>{field} should be a text, but {written} without quotes is {kind}.</source>
        <comment>finding.value.kind:unquoted_text.message</comment>
        <translation>{field}：ここにはテキストを記入しますが、引用符のない{written}は{kind}です。</translation>
    </message>
    <message>
        <source>Put it in quotes: {value}.</source>
        <comment>finding.value.kind:unquoted_text.mend</comment>
        <translation>引用符で囲んでください：{value}。</translation>
    </message>
    <message>
        <source>There is an alias (&quot;*&quot;) here.</source>
        <comment>finding.yaml.alias:alias.message</comment>
        <translation>ここにエイリアス(「*」)があります。</translation>
    </message>
    <message>
        <source>Write the value out where it is needed, and put text that begins with &quot;*&quot; in quotes.</source>
        <comment>finding.yaml.alias:alias.mend</comment>
        <translation>必要な所に値を書き、「*」で始まるテキストは引用符で囲んでください。</translation>
    </message>
    <message>
        <source>There is an asterisk (&quot;*&quot;) here.</source>
        <comment>finding.yaml.alias:text.message</comment>
        <translation>ここにアスタリスク(「*」)があります。</translation>
    </message>
    <message>
        <source>Put text that begins with &quot;*&quot; in quotes.</source>
        <comment>finding.yaml.alias:text.mend</comment>
        <translation>「*」で始まるテキストは引用符で囲んでください。</translation>
    </message>
    <message>
        <source>There is an alias (&quot;*&quot;) here.</source>
        <comment>finding.yaml.alias:value.message</comment>
        <translation>ここにエイリアス(「*」)があります。</translation>
    </message>
    <message>
        <source>Write the value out where it is needed.</source>
        <comment>finding.yaml.alias:value.mend</comment>
        <translation>必要な所に値を書いてください。</translation>
    </message>
    <message>
        <source>There is an anchor (&quot;&amp;&quot;) here.</source>
        <comment>finding.yaml.anchor:several.message</comment>
        <translation>ここにアンカー(「&amp;」)があります。</translation>
    </message>
    <message>
        <source>Write the value out wherever it is needed.</source>
        <comment>finding.yaml.anchor:several.mend</comment>
        <translation>必要な所すべてに値を書いてください。</translation>
    </message>
    <message>
        <source>There is an ampersand (&quot;&amp;&quot;) here.</source>
        <comment>finding.yaml.anchor:text.message</comment>
        <translation>ここにアンパサンド(「&amp;」)があります。</translation>
    </message>
    <message>
        <source>Put text that begins with &quot;&amp;&quot; in quotes.</source>
        <comment>finding.yaml.anchor:text.mend</comment>
        <translation>「&amp;」で始まるテキストは引用符で囲んでください。</translation>
    </message>
    <message>
        <source>There is an invisible character here that turns the direction of text ({character}).</source>
        <comment>finding.yaml.bidi_control.message</comment>
        <translation>ここに、テキストの向きを変える見えない文字({character})があります。</translation>
    </message>
    <message>
        <source>Delete its escape ({escape}) from this text.</source>
        <comment>finding.yaml.bidi_control:escape.mend</comment>
        <translation>このテキストからエスケープ{escape}を削除してください。</translation>
    </message>
    <message>
        <source>Delete it: the label sets the direction of each text by itself.</source>
        <comment>finding.yaml.bidi_control:file.mend</comment>
        <translation>削除してください。テキストの向きはラベルが自動で決めます。</translation>
    </message>
    <message>
        <source>The comment {comment} has no place any more.</source>
        <comment>finding.yaml.comment_lost.message</comment>
        <translation>コメント{comment}の場所がなくなりました。</translation>
    </message>
    <message>
        <source>Copy it before you save the file if you still need it.</source>
        <comment>finding.yaml.comment_lost.mend</comment>
        <translation>まだ必要であれば、ファイルを保存する前にコピーしてください。</translation>
    </message>
    <message>
        <source>A map or a list stands where a key belongs.</source>
        <comment>finding.yaml.complex_key.message</comment>
        <translation>キーがあるべき所に、グループまたはリストがあります。</translation>
    </message>
    <message>
        <source>Write the name of a field as the key.</source>
        <comment>finding.yaml.complex_key.mend</comment>
        <translation>キーとして項目の名前を書いてください。</translation>
    </message>
    <message>
        <source>There is a control character here ({character}).</source>
        <comment>finding.yaml.control_character:escape.message</comment>
        <translation>ここに制御文字({character})があります。</translation>
    </message>
    <message>
        <source>Delete its escape ({escape}) from this text.</source>
        <comment>finding.yaml.control_character:escape.mend</comment>
        <translation>このテキストからエスケープ{escape}を削除してください。</translation>
    </message>
    <message>
        <source>There is a control character here ({character}).</source>
        <comment>finding.yaml.control_character:file.message</comment>
        <translation>ここに制御文字({character})があります。</translation>
    </message>
    <message>
        <source>Delete it; it is invisible in most editors.</source>
        <comment>finding.yaml.control_character:file.mend</comment>
        <translation>削除してください。ほとんどのエディターでは見えません。</translation>
    </message>
    <message>
        <source>There is a tab or a line end in this key.</source>
        <comment>finding.yaml.control_character:key.message</comment>
        <translation>このキーにタブまたは改行があります。</translation>
    </message>
    <message>
        <source>Write the name of a field.</source>
        <comment>finding.yaml.control_character:key.mend</comment>
        <translation>項目の名前を書いてください。</translation>
    </message>
    <message>
        <source>There is a directive (a line that begins with &quot;%&quot;) here.</source>
        <comment>finding.yaml.directive.message</comment>
        <translation>ここにディレクティブ（「%」で始まる行）があります。</translation>
    </message>
    <message>
        <source>Delete the line: a disclosure is always YAML 1.2.</source>
        <comment>finding.yaml.directive.mend</comment>
        <translation>この行を削除してください。表示は必ずYAML 1.2です。</translation>
    </message>
    <message>
        <source>The key {key} is here a second time; the first is in line {line}.</source>
        <comment>finding.yaml.duplicate_key.message</comment>
        <translation>キー{key}がここで2回目です。最初は{line}行目です。</translation>
    </message>
    <message>
        <source>Keep one of the two.</source>
        <comment>finding.yaml.duplicate_key.mend</comment>
        <translation>どちらか一つを残してください。</translation>
    </message>
    <message>
        <source>The file is empty.</source>
        <comment>finding.yaml.empty.message</comment>
        <translation>ファイルが空です。</translation>
    </message>
    <message>
        <source>Start from &quot;updatefacts new&quot;.</source>
        <comment>finding.yaml.empty.mend</comment>
        <translation>「updatefacts new」で始めてください。</translation>
    </message>
    <message>
        <source>Begin a new disclosure.</source>
        <comment>finding.yaml.empty.mend_in_form</comment>
        <translation>新しい表示を作ってください。</translation>
    </message>
    <message>
        <source>There is a comma here with no value before it.</source>
        <comment>finding.yaml.empty_item.message</comment>
        <translation>前に値のないコンマがあります。</translation>
    </message>
    <message>
        <source>Delete the comma, or write the value.</source>
        <comment>finding.yaml.empty_item.mend</comment>
        <translation>コンマを削除するか、値を書いてください。</translation>
    </message>
    <message>
        <source>A key is missing before &quot;:&quot;.</source>
        <comment>finding.yaml.empty_key.message</comment>
        <translation>「:」の前にキーがありません。</translation>
    </message>
    <message>
        <source>Write the name of a field.</source>
        <comment>finding.yaml.empty_key.mend</comment>
        <translation>項目の名前を書いてください。</translation>
    </message>
    <message>
        <source>A backslash stands here before a character that it cannot go with.</source>
        <comment>finding.yaml.escape:character.message</comment>
        <translation>ここに、後の文字と組み合わせられないバックスラッシュがあります。</translation>
    </message>
    <message>
        <source>Write &quot;\\&quot; for a backslash.</source>
        <comment>finding.yaml.escape:character.mend</comment>
        <translation>バックスラッシュは「\\」と書いてください。</translation>
    </message>
    <message>
        <source>This escape has too few hexadecimal digits.</source>
        <comment>finding.yaml.escape:hex.message</comment>
        <translation>このエスケープは16進数字が足りません。</translation>
    </message>
    <message>
        <source>Write the character itself.</source>
        <comment>finding.yaml.escape:hex.mend</comment>
        <translation>その文字自体を書いてください。</translation>
    </message>
    <message>
        <source>This escape names no character of Unicode.</source>
        <comment>finding.yaml.escape:unicode.message</comment>
        <translation>このエスケープに当たるUnicodeの文字はありません。</translation>
    </message>
    <message>
        <source>Write the character itself.</source>
        <comment>finding.yaml.escape:unicode.mend</comment>
        <translation>その文字自体を書いてください。</translation>
    </message>
    <message>
        <source>The line ends with a carriage return alone.</source>
        <comment>finding.yaml.line_end.message</comment>
        <translation>行がキャリッジリターンだけで終わっています。</translation>
    </message>
    <message>
        <source>Save the file with the line ends of Unix or of Windows.</source>
        <comment>finding.yaml.line_end.mend</comment>
        <translation>UnixまたはWindowsの改行でファイルを保存してください。</translation>
    </message>
    <message>
        <source>This key is longer than 256 bytes.</source>
        <comment>finding.yaml.long_key.message</comment>
        <translation>このキーは256バイトを超えています。</translation>
    </message>
    <message>
        <source>Write the name of a field.</source>
        <comment>finding.yaml.long_key.mend</comment>
        <translation>項目の名前を書いてください。</translation>
    </message>
    <message>
        <source>There is no colon after {key}.</source>
        <comment>finding.yaml.missing_colon.message</comment>
        <translation>{key}の後にコロンがありません。</translation>
    </message>
    <message>
        <source>Write &quot;key: value&quot; in one line.</source>
        <comment>finding.yaml.missing_colon.mend</comment>
        <translation>「キー: 値」を1行で書いてください。</translation>
    </message>
    <message>
        <source>The file is not UTF-8 here.</source>
        <comment>finding.yaml.not_utf8:here.message</comment>
        <translation>ファイルのこの部分がUTF-8ではありません。</translation>
    </message>
    <message>
        <source>Save the file as UTF-8 in your editor.</source>
        <comment>finding.yaml.not_utf8.mend</comment>
        <translation>エディターでファイルをUTF-8で保存してください。</translation>
    </message>
    <message>
        <source>The file is UTF-16, not UTF-8.</source>
        <comment>finding.yaml.not_utf8:utf16.message</comment>
        <translation>ファイルがUTF-8ではなくUTF-16です。</translation>
    </message>
    <message>
        <source>This is {format}, not a disclosure.</source>
        <comment>finding.yaml.other_format.message</comment>
        <translation>これは{format}で、表示ではありません。</translation>
    </message>
    <message>
        <source>Name the YAML file of the disclosure.</source>
        <comment>finding.yaml.other_format.mend</comment>
        <translation>表示のYAMLファイルを指定してください。</translation>
    </message>
    <message>
        <source>A second document begins here.</source>
        <comment>finding.yaml.second_document.message</comment>
        <translation>ここから二つ目の文書が始まっています。</translation>
    </message>
    <message>
        <source>Keep one disclosure in one file.</source>
        <comment>finding.yaml.second_document.mend</comment>
        <translation>一つのファイルには表示を一つだけ入れてください。</translation>
    </message>
    <message>
        <source>Text stands here on the line of &quot;|&quot; or &quot;&gt;&quot;, after which it begins on the next line.</source>
        <comment>finding.yaml.syntax:block.message</comment>
        <translation>「|」または「&gt;」の行にテキストがありますが、テキストは次の行から始まります。</translation>
    </message>
    <message>
        <source>Put text that begins with &quot;|&quot; or &quot;&gt;&quot; in quotes.</source>
        <comment>finding.yaml.syntax:block.mend</comment>
        <translation>「|」または「&gt;」で始まるテキストは引用符で囲んでください。</translation>
    </message>
    <message>
        <source>A bracket is closed here that was not opened.</source>
        <comment>finding.yaml.syntax:bracket.message</comment>
        <translation>開いていない括弧がここで閉じられています。</translation>
    </message>
    <message>
        <source>Delete it, or put the text in quotes.</source>
        <comment>finding.yaml.syntax:bracket.mend</comment>
        <translation>削除するか、テキストを引用符で囲んでください。</translation>
    </message>
    <message>
        <source>No value can begin with this character.</source>
        <comment>finding.yaml.syntax:character.message</comment>
        <translation>値をこの文字で始めることはできません。</translation>
    </message>
    <message>
        <source>Put the text in quotes.</source>
        <comment>finding.yaml.syntax:character.mend</comment>
        <translation>テキストを引用符で囲んでください。</translation>
    </message>
    <message>
        <source>A colon cannot stand here.</source>
        <comment>finding.yaml.syntax:colon.message</comment>
        <translation>ここにコロンは置けません。</translation>
    </message>
    <message>
        <source>Put text that holds a colon in quotes; if this is a key, write it on its own line, indented like its neighbours, and look whether the line before has its colon.</source>
        <comment>finding.yaml.syntax:colon.mend</comment>
        <translation>コロンを含むテキストは引用符で囲んでください。これがキーであれば、前後と同じ字下げで独立した行に書き、前の行にコロンがあるか確かめてください。</translation>
    </message>
    <message>
        <source>A list item (&quot;- &quot;) cannot begin here.</source>
        <comment>finding.yaml.syntax:item.message</comment>
        <translation>リストの項目(「- 」)をここで始めることはできません。</translation>
    </message>
    <message>
        <source>Begin the list on the line below its key, or put the text in quotes.</source>
        <comment>finding.yaml.syntax:item.mend</comment>
        <translation>キーの下の行でリストを始めるか、テキストを引用符で囲んでください。</translation>
    </message>
    <message>
        <source>A key cannot begin here.</source>
        <comment>finding.yaml.syntax:key.message</comment>
        <translation>キーをここで始めることはできません。</translation>
    </message>
    <message>
        <source>Begin the map on the line below its key, or put the text in quotes.</source>
        <comment>finding.yaml.syntax:key.mend</comment>
        <translation>キーの下の行でグループを始めるか、テキストを引用符で囲んでください。</translation>
    </message>
    <message>
        <source>This does not belong to the list around it.</source>
        <comment>finding.yaml.syntax:list.message</comment>
        <translation>これは周りのリストに属していません。</translation>
    </message>
    <message>
        <source>Begin each item with &quot;- &quot;, indented like its neighbours.</source>
        <comment>finding.yaml.syntax:list.mend</comment>
        <translation>各項目を「- 」で始め、前後と同じ字下げにしてください。</translation>
    </message>
    <message>
        <source>This does not belong here.</source>
        <comment>finding.yaml.syntax:long_quote.message</comment>
        <translation>これはここに置けません。</translation>
    </message>
    <message>
        <source>Look whether the quotation mark that opens in line {line} is closed at the end of its text.</source>
        <comment>finding.yaml.syntax:long_quote.mend</comment>
        <translation>{line}行目で開いた引用符が、テキストの終わりで閉じられているか確かめてください。</translation>
    </message>
    <message>
        <source>This does not belong to the map around it.</source>
        <comment>finding.yaml.syntax:map.message</comment>
        <translation>これは周りのグループに属していません。</translation>
    </message>
    <message>
        <source>Write each &quot;key: value&quot; on its own line, indented like its neighbours; put text that goes on after a quotation mark in one pair of quotes.</source>
        <comment>finding.yaml.syntax:map.mend</comment>
        <translation>「キー: 値」をそれぞれ独立した行に、前後と同じ字下げで書いてください。引用符の後に続くテキストは一組の引用符で囲んでください。</translation>
    </message>
    <message>
        <source>The file cannot be read as YAML here.</source>
        <comment>finding.yaml.syntax:other.message</comment>
        <translation>ファイルのこの部分をYAMLとして読めません。</translation>
    </message>
    <message>
        <source>Look at this line and the one before it.</source>
        <comment>finding.yaml.syntax:other.mend</comment>
        <translation>この行と前の行を確かめてください。</translation>
    </message>
    <message>
        <source>A text cannot be indented by 0 columns.</source>
        <comment>finding.yaml.syntax:zero_indent.message</comment>
        <translation>テキストの字下げを0桁にすることはできません。</translation>
    </message>
    <message>
        <source>Delete the &quot;0&quot;.</source>
        <comment>finding.yaml.syntax:zero_indent.mend</comment>
        <translation>「0」を削除してください。</translation>
    </message>
    <message>
        <source>The line is indented with a tab.</source>
        <comment>finding.yaml.tab.message</comment>
        <translation>行がタブで字下げされています。</translation>
    </message>
    <message>
        <source>Indent it with spaces.</source>
        <comment>finding.yaml.tab.mend</comment>
        <translation>空白で字下げしてください。</translation>
    </message>
    <message>
        <source>There is a tag (&quot;!&quot;) here.</source>
        <comment>finding.yaml.tag.message</comment>
        <translation>ここにタグ(「!」)があります。</translation>
    </message>
    <message>
        <source>Put text that begins with &quot;!&quot; in quotes.</source>
        <comment>finding.yaml.tag:text.mend</comment>
        <translation>「!」で始まるテキストは引用符で囲んでください。</translation>
    </message>
    <message>
        <source>Delete it, and put the value in quotes if it is text.</source>
        <comment>finding.yaml.tag:value.mend</comment>
        <translation>削除し、値がテキストであれば引用符で囲んでください。</translation>
    </message>
    <message>
        <source>What follows &quot;#&quot; here is a comment and no part of the value: {comment}.</source>
        <comment>finding.yaml.text_in_comment.message</comment>
        <translation>ここの「#」の後はコメントで、値には含まれません：{comment}。</translation>
    </message>
    <message>
        <source>Put the whole value in quotes if {word} belongs to it; else write a space after &quot;#&quot;.</source>
        <comment>finding.yaml.text_in_comment.mend</comment>
        <translation>{word}が値の一部であれば、値全体を引用符で囲んでください。そうでなければ「#」の後に空白を書いてください。</translation>
    </message>
    <message>
        <source>The values are nested more than 32 deep.</source>
        <comment>finding.yaml.too_deep.message</comment>
        <translation>値の入れ子が32段を超えています。</translation>
    </message>
    <message>
        <source>Write them side by side: no field of a disclosure is nested that deep.</source>
        <comment>finding.yaml.too_deep.mend</comment>
        <translation>横に並べて書いてください。表示にそれほど深い項目はありません。</translation>
    </message>
    <message>
        <source>The text is larger than 256 kB.</source>
        <comment>finding.yaml.too_large.message</comment>
        <translation>テキストが256 kBを超えています。</translation>
    </message>
    <message>
        <source>Shorten it: a disclosure is a few kB.</source>
        <comment>finding.yaml.too_large.mend</comment>
        <translation>短くしてください。表示は数kBです。</translation>
    </message>
    <message>
        <source>This text is longer than 64 kB.</source>
        <comment>finding.yaml.too_long.message</comment>
        <translation>このテキストは64 kBを超えています。</translation>
    </message>
    <message>
        <source>Shorten it.</source>
        <comment>finding.yaml.too_long.mend</comment>
        <translation>短くしてください。</translation>
    </message>
    <message>
        <source>The file has more than 20,000 values.</source>
        <comment>finding.yaml.too_many_nodes.message</comment>
        <translation>ファイルの値が20,000個を超えています。</translation>
    </message>
    <message>
        <source>Split the file: a disclosure describes one product.</source>
        <comment>finding.yaml.too_many_nodes.mend</comment>
        <translation>ファイルを分けてください。一つの表示は一つの製品についてのものです。</translation>
    </message>
    <message>
        <source>The &quot;{&quot; that opens here is never closed, or a comma is missing in it.</source>
        <comment>finding.yaml.unclosed_bracket:brace.message</comment>
        <translation>ここで開いた「{」が閉じられていないか、中にコンマが足りません。</translation>
    </message>
    <message>
        <source>Write &quot;}&quot; at its end and &quot;,&quot; between its values.</source>
        <comment>finding.yaml.unclosed_bracket:brace.mend</comment>
        <translation>終わりに「}」を、値の間に「,」を書いてください。</translation>
    </message>
    <message>
        <source>The &quot;[&quot; that opens here is never closed, or a comma is missing in it.</source>
        <comment>finding.yaml.unclosed_bracket:square.message</comment>
        <translation>ここで開いた「[」が閉じられていないか、中にコンマが足りません。</translation>
    </message>
    <message>
        <source>Write &quot;]&quot; at its end and &quot;,&quot; between its values.</source>
        <comment>finding.yaml.unclosed_bracket:square.mend</comment>
        <translation>終わりに「]」を、値の間に「,」を書いてください。</translation>
    </message>
    <message>
        <source>A text in quotes goes on to this document mark.</source>
        <comment>finding.yaml.unclosed_quote:document.message</comment>
        <translation>引用符の中のテキストが、この文書の区切りまで続いています。</translation>
    </message>
    <message>
        <source>Close the quotation mark at the end of its text.</source>
        <comment>finding.yaml.unclosed_quote:document.mend</comment>
        <translation>そのテキストの終わりで引用符を閉じてください。</translation>
    </message>
    <message>
        <source>The quotation mark that opens here is never closed.</source>
        <comment>finding.yaml.unclosed_quote:here.message</comment>
        <translation>ここで開いた引用符が閉じられていません。</translation>
    </message>
    <message>
        <source>Close it at the end of the text.</source>
        <comment>finding.yaml.unclosed_quote:here.mend</comment>
        <translation>テキストの終わりで閉じてください。</translation>
    </message>
    <message>
        <source>A quotation mark is never closed.</source>
        <comment>finding.yaml.unclosed_quote:somewhere.message</comment>
        <translation>引用符が閉じられていません。</translation>
    </message>
    <message>
        <source>Close it at the end of its text.</source>
        <comment>finding.yaml.unclosed_quote:somewhere.mend</comment>
        <translation>そのテキストの終わりで閉じてください。</translation>
    </message>
    <message>
        <source>The text in quotes that opens here goes on in a line that is not indented.</source>
        <comment>finding.yaml.unindented_text:quotes.message</comment>
        <translation>ここで始まる引用符の中のテキストが、字下げのない行に続いています。</translation>
    </message>
    <message>
        <source>Close the quotation mark where the text ends, or indent the lines after.</source>
        <comment>finding.yaml.unindented_text:quotes.mend</comment>
        <translation>テキストの終わりで引用符を閉じるか、続く行を字下げしてください。</translation>
    </message>
    <message>
        <source>This value is not indented under its key.</source>
        <comment>finding.yaml.unindented_text:value.message</comment>
        <translation>この値がキーの下に字下げされていません。</translation>
    </message>
    <message>
        <source>Indent it with spaces, or write it behind the colon.</source>
        <comment>finding.yaml.unindented_text:value.mend</comment>
        <translation>空白で字下げするか、コロンの後に書いてください。</translation>
    </message>
    <message>
        <source>two numbers with a dot between them, such as &quot;1.1&quot;</source>
        <comment>field.schema_version.pattern</comment>
        <translation>点で区切った二つの数字（例：「1.1」）</translation>
    </message>
    <message>
        <source>{key} is a day without a time: {value}.</source>
        <comment>finding.openeox.date_time:day.message</comment>
        <translation>{key} は時刻のない日付です：{value}。</translation>
    </message>
    <message>
        <source>Write {meant}</source>
        <comment>finding.openeox.date_time:day.mend</comment>
        <translation>{meant} と書いてください</translation>
    </message>
    <message>
        <source>{key} names a leap second, which OpenEoX does not take: {value}.</source>
        <comment>finding.openeox.date_time:leap.message</comment>
        <translation>{key} はうるう秒を示していますが、OpenEoX では使えません：{value}。</translation>
    </message>
    <message>
        <source>Write {meant}</source>
        <comment>finding.openeox.date_time:leap.mend</comment>
        <translation>{meant} と書いてください</translation>
    </message>
    <message>
        <source>{key} names the hour 24, which OpenEoX does not take: {value}.</source>
        <comment>finding.openeox.date_time:midnight.message</comment>
        <translation>{key} は 24 時を示していますが、OpenEoX では使えません：{value}。</translation>
    </message>
    <message>
        <source>Write {meant}</source>
        <comment>finding.openeox.date_time:midnight.mend</comment>
        <translation>{meant} と書いてください</translation>
    </message>
    <message>
        <source>{key} is not written as OpenEoX writes a moment: {value}.</source>
        <comment>finding.openeox.date_time:spelled.message</comment>
        <translation>{key} は OpenEoX の日時の書き方になっていません：{value}。</translation>
    </message>
    <message>
        <source>Write {meant}</source>
        <comment>finding.openeox.date_time:spelled.mend</comment>
        <translation>{meant} と書いてください</translation>
    </message>
    <message>
        <source>{key} names no time zone: {value}.</source>
        <comment>finding.openeox.date_time:zone.message</comment>
        <translation>{key} にタイムゾーンがありません：{value}。</translation>
    </message>
    <message>
        <source>Add Z for UTC, or how far the clock is ahead of UTC, such as +02:00.</source>
        <comment>finding.openeox.date_time:zone.mend</comment>
        <translation>UTC なら Z を、そうでなければ UTC との差を +02:00 のように付け加えてください。</translation>
    </message>
    <message>
        <source>{key} is the first moment of {day}; that day is taken for the last one.</source>
        <comment>finding.openeox.midnight.message</comment>
        <translation>{key} は {day} の最初の瞬間です。この日を最終日とみなします。</translation>
    </message>
    <message>
        <source>If the day before it is the last one, write {before}</source>
        <comment>finding.openeox.midnight.mend</comment>
        <translation>前日が最終日であれば、{before} と書いてください</translation>
    </message>
    <message>
        <source>What is this disclosure about?</source>
        <comment>field.subject.question</comment>
        <translation>この表示は何についてのものですか？</translation>
    </message>
    <message>
        <source>If you make a part that others build into their products, such as a chip, choose it here. They name this file in their own disclosures. Without an answer it is a product that people buy.</source>
        <comment>field.subject.help</comment>
        <translation>チップのように、他社が製品に組み込む部品を作る場合は、ここで選んでください。組み込む側は、自社の表示でこのファイルを示します。回答がなければ、購入される製品とみなされます。</translation>
    </message>
    <message>
        <source>A product that people buy</source>
        <comment>field.subject.product.title</comment>
        <translation>購入される製品</translation>
    </message>
    <message>
        <source>A chip</source>
        <comment>field.subject.chip.title</comment>
        <translation>チップ</translation>
    </message>
    <message>
        <source>A module</source>
        <comment>field.subject.module.title</comment>
        <translation>モジュール</translation>
    </message>
    <message>
        <source>An operating system</source>
        <comment>field.subject.operating_system.title</comment>
        <translation>オペレーティングシステム</translation>
    </message>
    <message>
        <source>An online service</source>
        <comment>field.subject.cloud_service.title</comment>
        <translation>オンラインサービス</translation>
    </message>
    <message>
        <source>Support has ended</source>
        <comment>field.support_commitment.ended.title</comment>
        <translation>サポートは終了した</translation>
    </message>
    <message>
        <source>The device gets no security updates any more. A first disclosure can say so, too.</source>
        <comment>field.support_commitment.ended.help</comment>
        <translation>機器はもうセキュリティ更新を受けません。最初の表示でも、そう示せます。</translation>
    </message>
    <message>
        <source>A month is enough; it counts to its last day. If support has ended, write when. If you promise a length of time for each device, leave this out or give both.</source>
        <comment>field.support_end.help</comment>
        <translation>月だけでもかまいません。その月の末日までとみなされます。サポートが終了した場合は、その時期を記入してください。1台ごとの長さを約束する場合は、空欄にするか、両方を示してください。</translation>
    </message>
    <message>
        <source>The date is not published</source>
        <comment>field.support_end.not_published.title</comment>
        <translation>期日は公開されていない</translation>
    </message>
    <message>
        <source>Only where support has ended.</source>
        <comment>field.support_end.not_published.help</comment>
        <translation>サポートが終了した場合だけです。</translation>
    </message>
    <message>
        <source>Do you promise a length of time for each single device?</source>
        <comment>field.unit_period.question</comment>
        <translation>1台ごとに、期間の長さを約束しますか？</translation>
    </message>
    <message>
        <source>Such as three years from the day a buyer bought it. It ends on another day for each device, so no date is made of it. Some laws want a date as well.</source>
        <comment>field.unit_period.help</comment>
        <translation>たとえば、購入した日から3年間です。終わる日は1台ごとに違うため、日付には換算されません。法律によっては日付も必要です。</translation>
    </message>
    <message>
        <source>For how many months at least?</source>
        <comment>field.unit_period.months.question</comment>
        <translation>少なくとも何か月間ですか？</translation>
    </message>
    <message>
        <source>Three years are 36 months; the label says &quot;3 years&quot;.</source>
        <comment>field.unit_period.months.help</comment>
        <translation>3年は36か月です。ラベルには「3年」と示されます。</translation>
    </message>
    <message>
        <source>From which day on does it count?</source>
        <comment>field.unit_period.counted_from.question</comment>
        <translation>どの日から数えますか？</translation>
    </message>
    <message>
        <source>The day it was bought</source>
        <comment>field.unit_period.counted_from.purchase.title</comment>
        <translation>購入した日</translation>
    </message>
    <message>
        <source>The day it was first switched on</source>
        <comment>field.unit_period.counted_from.activation.title</comment>
        <translation>初めて電源を入れた日</translation>
    </message>
    <message>
        <source>The day it was made</source>
        <comment>field.unit_period.counted_from.manufacture.title</comment>
        <translation>製造した日</translation>
    </message>
    <message>
        <source>The last day on which you sell the model</source>
        <comment>field.unit_period.counted_from.last_sale.title</comment>
        <translation>その型式を販売する最後の日</translation>
    </message>
    <message>
        <source>For how many months at least does it get other software updates?</source>
        <comment>field.unit_period.other_months.question</comment>
        <translation>その他のソフトウェア更新を、少なくとも何か月間受けられますか？</translation>
    </message>
    <message>
        <source>Updates with new functions, or with corrections that have nothing to do with security; counted from the same day.</source>
        <comment>field.unit_period.other_months.help</comment>
        <translation>新しい機能や、セキュリティと関係のない修正の更新です。同じ日から数えます。</translation>
    </message>
    <message>
        <source>Until when will the device get other software updates?</source>
        <comment>field.software_updates_end.question</comment>
        <translation>機器はその他のソフトウェア更新をいつまで受けられますか？</translation>
    </message>
    <message>
        <source>Updates with new functions, or with corrections that have nothing to do with security. They are as firm as the security updates are.</source>
        <comment>field.software_updates_end.help</comment>
        <translation>新しい機能や、セキュリティと関係のない修正の更新です。確かさはセキュリティ更新と同じです。</translation>
    </message>
    <message>
        <source>As long as security updates</source>
        <comment>field.software_updates_end.same_as_support.title</comment>
        <translation>セキュリティ更新と同じ</translation>
    </message>
    <message>
        <source>On which day did you last publish a security update?</source>
        <comment>field.last_security_update.question</comment>
        <translation>最後にセキュリティ更新を公開したのはどの日ですか？</translation>
    </message>
    <message>
        <source>How many security updates did you publish in the last twelve months?</source>
        <comment>field.updates_in_twelve_months.question</comment>
        <translation>過去12か月間に、セキュリティ更新をいくつ公開しましたか？</translation>
    </message>
    <message>
        <source>Counted back from the day on which this disclosure was last changed.</source>
        <comment>field.updates_in_twelve_months.help</comment>
        <translation>この表示を最後に変更した日からさかのぼって数えます。</translation>
    </message>
    <message>
        <source>Apps, online services, accessories and bought-in parts, each with a period of its own.</source>
        <comment>section.components.help</comment>
        <translation>それぞれに期間がある、アプリ、オンラインサービス、付属品、購入した部品。</translation>
    </message>
    <message>
        <source>Which parts and services have a period of their own?</source>
        <comment>field.components.question</comment>
        <translation>独自の期間がある部品やサービスは何ですか？</translation>
    </message>
    <message>
        <source>Name the app, an online service, a hub or accessory that the device needs, and parts of suppliers. Left out, they are supported for as long as the device.</source>
        <comment>field.components.help</comment>
        <translation>アプリ、オンラインサービス、機器に必要なハブや付属品、他社の部品を挙げてください。挙げないものは、機器と同じ期間サポートされるとみなされます。</translation>
    </message>
    <message>
        <source>Which part or service is it?</source>
        <comment>field.components.item.question</comment>
        <translation>どの部品またはサービスですか？</translation>
    </message>
    <message>
        <source>What is it called?</source>
        <comment>field.components.item.name.question</comment>
        <translation>名称は何ですか？</translation>
    </message>
    <message>
        <source>What is it?</source>
        <comment>field.components.item.kind.question</comment>
        <translation>何ですか？</translation>
    </message>
    <message>
        <source>The device itself</source>
        <comment>field.components.item.kind.device.title</comment>
        <translation>機器そのもの</translation>
    </message>
    <message>
        <source>App</source>
        <comment>field.components.item.kind.app.title</comment>
        <translation>アプリ</translation>
    </message>
    <message>
        <source>Online service</source>
        <comment>field.components.item.kind.online_service.title</comment>
        <translation>オンラインサービス</translation>
    </message>
    <message>
        <source>Hub</source>
        <comment>field.components.item.kind.hub.title</comment>
        <translation>ハブ</translation>
    </message>
    <message>
        <source>Accessory</source>
        <comment>field.components.item.kind.accessory.title</comment>
        <translation>付属品</translation>
    </message>
    <message>
        <source>Part of a supplier</source>
        <comment>field.components.item.kind.supplier_part.title</comment>
        <translation>他社の部品</translation>
    </message>
    <message>
        <source>How firm is its date?</source>
        <comment>field.components.item.commitment.question</comment>
        <translation>その期日はどのくらい確かですか？</translation>
    </message>
    <message>
        <source>Promised at least until the date</source>
        <comment>field.components.item.commitment.promised.title</comment>
        <translation>少なくともその日まで約束</translation>
    </message>
    <message>
        <source>Planned, not promised</source>
        <comment>field.components.item.commitment.planned.title</comment>
        <translation>予定（約束なし）</translation>
    </message>
    <message>
        <source>No date is promised</source>
        <comment>field.components.item.commitment.not_promised.title</comment>
        <translation>期日の約束なし</translation>
    </message>
    <message>
        <source>Support has ended</source>
        <comment>field.components.item.commitment.ended.title</comment>
        <translation>サポートは終了した</translation>
    </message>
    <message>
        <source>Until when is it supported?</source>
        <comment>field.components.item.support_end.question</comment>
        <translation>いつまでサポートされますか？</translation>
    </message>
    <message>
        <source>A month is enough; it counts to its last day.</source>
        <comment>field.components.item.support_end.help</comment>
        <translation>月だけでもかまいません。その月の末日までとみなされます。</translation>
    </message>
    <message>
        <source>The date is not published</source>
        <comment>field.components.item.support_end.not_published.title</comment>
        <translation>期日は公開されていない</translation>
    </message>
    <message>
        <source>Only where support has ended.</source>
        <comment>field.components.item.support_end.not_published.help</comment>
        <translation>サポートが終了した場合だけです。</translation>
    </message>
    <message>
        <source>For how many months at least is each single one supported?</source>
        <comment>field.components.item.unit_months.question</comment>
        <translation>1つごとに、少なくとも何か月間サポートされますか？</translation>
    </message>
    <message>
        <source>Only where no date holds for all, such as three years from the day it was bought.</source>
        <comment>field.components.item.unit_months.help</comment>
        <translation>購入した日から3年間のように、すべてに当てはまる日付がない場合だけです。</translation>
    </message>
    <message>
        <source>From which day on does it count?</source>
        <comment>field.components.item.counted_from.question</comment>
        <translation>どの日から数えますか？</translation>
    </message>
    <message>
        <source>The day it was bought</source>
        <comment>field.components.item.counted_from.purchase.title</comment>
        <translation>購入した日</translation>
    </message>
    <message>
        <source>The day it was first switched on</source>
        <comment>field.components.item.counted_from.activation.title</comment>
        <translation>初めて電源を入れた日</translation>
    </message>
    <message>
        <source>The day it was made</source>
        <comment>field.components.item.counted_from.manufacture.title</comment>
        <translation>製造した日</translation>
    </message>
    <message>
        <source>The last day on which you sell the model</source>
        <comment>field.components.item.counted_from.last_sale.title</comment>
        <translation>その型式を販売する最後の日</translation>
    </message>
    <message>
        <source>Its own disclosure</source>
        <comment>field.components.item.disclosure_url.title</comment>
        <translation>その部品の表示</translation>
    </message>
    <message>
        <source>Where is the disclosure of its maker?</source>
        <comment>field.components.item.disclosure_url.question</comment>
        <translation>その製造者の表示はどこにありますか？</translation>
    </message>
    <message>
        <source>Fingerprint of that disclosure</source>
        <comment>field.components.item.disclosure_fingerprint.title</comment>
        <translation>その表示のフィンガープリント</translation>
    </message>
    <message>
        <source>Which fingerprint has that disclosure?</source>
        <comment>field.components.item.disclosure_fingerprint.question</comment>
        <translation>その表示のフィンガープリントは何ですか？</translation>
    </message>
    <message>
        <source>SHA-256, 64 characters. It shows later that nobody has changed the file you built upon.</source>
        <comment>field.components.item.disclosure_fingerprint.help</comment>
        <translation>SHA-256、64文字です。基にしたファイルが変更されていないことを、後で確かめられます。</translation>
    </message>
    <message>
        <source>64 characters, digits and the letters a to f</source>
        <comment>field.components.item.disclosure_fingerprint.pattern</comment>
        <translation>64文字。数字とaからfまでの文字</translation>
    </message>
    <message>
        <source>Why the device is supported for longer</source>
        <comment>field.components.item.longer_reason.title</comment>
        <translation>機器のサポートが部品より長い理由</translation>
    </message>
    <message>
        <source>Why can you support the device for longer than this part?</source>
        <comment>field.components.item.longer_reason.question</comment>
        <translation>なぜ機器を、この部品より長くサポートできるのですか？</translation>
    </message>
    <message>
        <source>For example because you have its source text and correct it yourself.</source>
        <comment>field.components.item.longer_reason.help</comment>
        <translation>たとえば、ソースコードがあり、自社で修正する場合です。</translation>
    </message>
    <message>
        <source>Where do you publish which flaws you have fixed?</source>
        <comment>field.advisories_url.question</comment>
        <translation>修正した脆弱性をどこで公開していますか？</translation>
    </message>
    <message>
        <source>A page, or a feed in the CSAF format.</source>
        <comment>field.advisories_url.help</comment>
        <translation>ページ、またはCSAF形式のフィードです。</translation>
    </message>
    <message>
        <source>What this is about</source>
        <comment>field.subject.title</comment>
        <translation>対象</translation>
    </message>
    <message>
        <source>A product that people buy</source>
        <comment>field.subject.product.label</comment>
        <translation>購入される製品</translation>
    </message>
    <message>
        <source>A chip</source>
        <comment>field.subject.chip.label</comment>
        <translation>チップ</translation>
    </message>
    <message>
        <source>A module</source>
        <comment>field.subject.module.label</comment>
        <translation>モジュール</translation>
    </message>
    <message>
        <source>An operating system</source>
        <comment>field.subject.operating_system.label</comment>
        <translation>オペレーティングシステム</translation>
    </message>
    <message>
        <source>An online service</source>
        <comment>field.subject.cloud_service.label</comment>
        <translation>オンラインサービス</translation>
    </message>
    <message>
        <source>Kind</source>
        <comment>field.components.item.kind.title</comment>
        <translation>種類</translation>
    </message>
    <message>
        <source>The device itself</source>
        <comment>field.components.item.kind.device.label</comment>
        <translation>機器そのもの</translation>
    </message>
    <message>
        <source>App</source>
        <comment>field.components.item.kind.app.label</comment>
        <translation>アプリ</translation>
    </message>
    <message>
        <source>Online service</source>
        <comment>field.components.item.kind.online_service.label</comment>
        <translation>オンラインサービス</translation>
    </message>
    <message>
        <source>Hub</source>
        <comment>field.components.item.kind.hub.label</comment>
        <translation>ハブ</translation>
    </message>
    <message>
        <source>Accessory</source>
        <comment>field.components.item.kind.accessory.label</comment>
        <translation>付属品</translation>
    </message>
    <message>
        <source>invalid</source>
        <comment>finding.phrase.cell.invalid</comment>
        <translation>無効</translation>
    </message>
    <message>
        <source>{count} to fix</source>
        <comment>finding.phrase.cell.to_mend</comment>
        <translation>要修正 {count} 件</translation>
    </message>
    <message>
        <source>The attachment is too large.</source>
        <comment>finding.phrase.failed.attachment</comment>
        <translation>添付ファイルが大きすぎます。</translation>
    </message>
    <message>
        <source>The file &quot;{file}&quot; exists already and is left as it is.</source>
        <comment>finding.phrase.failed.exists</comment>
        <translation>ファイル「{file}」はすでにあり、そのままです。</translation>
    </message>
    <message>
        <source>The file &quot;{file}&quot; exists already and is left as it is; --force replaces it.</source>
        <comment>finding.phrase.failed.exists_force</comment>
        <translation>ファイル「{file}」はすでにあり、そのままです。--force で置き換えます。</translation>
    </message>
    <message>
        <source>&quot;{file}&quot; is a label and stays as it is; name another file for the next revision.</source>
        <comment>finding.phrase.failed.label_revised</comment>
        <translation>「{file}」はラベルで、そのままです。次の版には別のファイルを指定してください。</translation>
    </message>
    <message>
        <source>&quot;{file}&quot; is a label and stays as it is; name the file of the disclosure.</source>
        <comment>finding.phrase.failed.label_upgraded</comment>
        <translation>「{file}」はラベルで、そのままです。表示のファイルを指定してください。</translation>
    </message>
    <message>
        <source>Standard input is larger than 256 kB, and a disclosure is a few kB.</source>
        <comment>finding.phrase.failed.large_input</comment>
        <translation>標準入力が 256 kB を超えています。表示は数 kB です。</translation>
    </message>
    <message>
        <source>There is not enough memory for this.</source>
        <comment>finding.phrase.failed.memory</comment>
        <translation>メモリーが足りません。</translation>
    </message>
    <message>
        <source>There is not enough memory for the labels of &quot;{file}&quot;.</source>
        <comment>finding.phrase.failed.memory_for</comment>
        <translation>「{file}」のラベルを作るメモリーが足りません。</translation>
    </message>
    <message>
        <source>The files are written, but their names could not be written to standard output.</source>
        <comment>finding.phrase.failed.names_not_printed</comment>
        <translation>ファイルは書き込まれましたが、標準出力に書けなかったため、名前が出ていません。</translation>
    </message>
    <message>
        <source>There is no .yaml file in the folder &quot;{file}&quot;.</source>
        <comment>finding.phrase.failed.no_disclosure</comment>
        <translation>フォルダー「{file}」に .yaml ファイルがありません。</translation>
    </message>
    <message>
        <source>&quot;{file}&quot; is another page and is left as it is. Choose another folder.</source>
        <comment>finding.phrase.failed.other_page</comment>
        <translation>「{file}」は別のページで、そのままです。別のフォルダーを選んでください。</translation>
    </message>
    <message>
        <source>Cannot read &quot;{file}&quot;: {why}.</source>
        <comment>finding.phrase.failed.read</comment>
        <translation>「{file}」を読めません：{why}。</translation>
    </message>
    <message>
        <source>Cannot write &quot;{file}&quot;: {why} A published file is never replaced; choose another name.</source>
        <comment>finding.phrase.failed.replace_published</comment>
        <translation>「{file}」に書き込めません：{why}公開済みのファイルは置き換えられません。別の名前を選んでください。</translation>
    </message>
    <message>
        <source>Cannot look for labels in &quot;{file}&quot;: {why}.</source>
        <comment>finding.phrase.failed.search</comment>
        <translation>「{file}」でラベルを探せません：{why}。</translation>
    </message>
    <message>
        <source>Cannot write to standard output.</source>
        <comment>finding.phrase.failed.standard_output</comment>
        <translation>標準出力に書き込めません。</translation>
    </message>
    <message>
        <source>The name of the output folder is empty.</source>
        <comment>finding.phrase.failed.unnamed_directory</comment>
        <translation>出力フォルダーの名前が空です。</translation>
    </message>
    <message>
        <source>Cannot write &quot;{file}&quot;: {why}.</source>
        <comment>finding.phrase.failed.write</comment>
        <translation>「{file}」に書き込めません：{why}。</translation>
    </message>
    <message>
        <source>It was published as revision {number}.</source>
        <comment>finding.phrase.guard.published</comment>
        <translation>版 {number} として公開されています。</translation>
    </message>
    <message>
        <source>It is superseded by {by}.</source>
        <comment>finding.phrase.guard.superseded</comment>
        <translation>{by} に置き換えられています。</translation>
    </message>
    <message>
        <source>last changed</source>
        <comment>finding.phrase.history.column_changed</comment>
        <translation>最終更新</translation>
    </message>
    <message>
        <source>file</source>
        <comment>finding.phrase.history.column_file</comment>
        <translation>ファイル</translation>
    </message>
    <message>
        <source>fingerprint</source>
        <comment>finding.phrase.history.column_fingerprint</comment>
        <translation>フィンガープリント</translation>
    </message>
    <message>
        <source>promise</source>
        <comment>finding.phrase.history.column_promise</comment>
        <translation>約束</translation>
    </message>
    <message>
        <source>revision</source>
        <comment>finding.phrase.history.column_revision</comment>
        <translation>版</translation>
    </message>
    <message>
        <source>until</source>
        <comment>finding.phrase.history.column_until</comment>
        <translation>期限</translation>
    </message>
    <message>
        <source>{count} errors</source>
        <comment>finding.phrase.history.errors</comment>
        <translation>エラー {count} 件</translation>
    </message>
    <message>
        <source>{id}: {count} revisions, {state}.</source>
        <comment>finding.phrase.history.head</comment>
        <translation>{id}: 版 {count} 件、{state}。</translation>
    </message>
    <message>
        <source>{id}: 1 revision, {state}.</source>
        <comment>finding.phrase.history.head_of_one</comment>
        <translation>{id}: 版 1 件、{state}。</translation>
    </message>
    <message>
        <source>1 error</source>
        <comment>finding.phrase.history.one_error</comment>
        <translation>エラー 1 件</translation>
    </message>
    <message>
        <source>unbroken</source>
        <comment>finding.phrase.history.unbroken</comment>
        <translation>途切れなし</translation>
    </message>
    <message>
        <source>The attribute {attribute} of &quot;{file}&quot; could not be kept.</source>
        <comment>finding.phrase.kept.no_attribute</comment>
        <translation>「{file}」の属性 {attribute} を保てませんでした。</translation>
    </message>
    <message>
        <source>The group of &quot;{file}&quot; could not be kept.</source>
        <comment>finding.phrase.kept.no_group</comment>
        <translation>「{file}」のグループを保てませんでした。</translation>
    </message>
    <message>
        <source>&quot;{file}&quot; belongs to you now: its owner could not be kept.</source>
        <comment>finding.phrase.kept.no_owner</comment>
        <translation>「{file}」の所有者はあなたになりました。元の所有者を保てませんでした。</translation>
    </message>
    <message>
        <source>&quot;{file}&quot; has another name on the disk, which keeps the old text.</source>
        <comment>finding.phrase.kept.other_name</comment>
        <translation>「{file}」にはディスク上に別の名前があり、そちらには古い内容が残ります。</translation>
    </message>
    <message>
        <source>&quot;{file}&quot; could not be made read-only.</source>
        <comment>finding.phrase.kept.writable</comment>
        <translation>「{file}」を読み取り専用にできませんでした。</translation>
    </message>
    <message>
        <source>{first} and {count} more</source>
        <comment>finding.phrase.list.more</comment>
        <translation>{first} ほか {count} 件</translation>
    </message>
    <message>
        <source>standard input</source>
        <comment>finding.phrase.name.standard_input</comment>
        <translation>標準入力</translation>
    </message>
    <message>
        <source>ended</source>
        <comment>finding.phrase.promise.ended</comment>
        <translation>終了</translation>
    </message>
    <message>
        <source>cannot be updated</source>
        <comment>finding.phrase.promise.not_possible</comment>
        <translation>更新不可</translation>
    </message>
    <message>
        <source>none</source>
        <comment>finding.phrase.promise.not_promised</comment>
        <translation>なし</translation>
    </message>
    <message>
        <source>planned, not promised</source>
        <comment>finding.phrase.promise.planned</comment>
        <translation>予定（約束なし）</translation>
    </message>
    <message>
        <source>promised</source>
        <comment>finding.phrase.promise.promised</comment>
        <translation>約束</translation>
    </message>
    <message>
        <source>{file}: published already as revision {number}, unchanged.</source>
        <comment>finding.phrase.publish.already</comment>
        <translation>{file}: 版 {number} として公開済みです（変更なし）。</translation>
    </message>
    <message>
        <source>{file}: published as revision {number}.</source>
        <comment>finding.phrase.publish.done</comment>
        <translation>{file}: 版 {number} として公開しました。</translation>
    </message>
    <message>
        <source>{file}: published as revision {number}, follows {before}.</source>
        <comment>finding.phrase.publish.done_after</comment>
        <translation>{file}: 版 {number} として公開しました（前：{before}）。</translation>
    </message>
    <message>
        <source>Fingerprint: {hash}</source>
        <comment>finding.phrase.publish.hash</comment>
        <translation>フィンガープリント：{hash}</translation>
    </message>
    <message>
        <source>Fingerprint: {hash}, as the labels of the draft have it.</source>
        <comment>finding.phrase.publish.hash_kept</comment>
        <translation>フィンガープリント：{hash}（下書きのラベルと同じ）</translation>
    </message>
    <message>
        <source>{file}: made again.</source>
        <comment>finding.phrase.publish.label_again</comment>
        <translation>{file}: 作り直しました。</translation>
    </message>
    <message>
        <source>Made before publishing, with another fingerprint: {files}. With --labels FOLDER they are made again.</source>
        <comment>finding.phrase.publish.labels_before</comment>
        <translation>公開前に作られ、フィンガープリントが異なります：{files}。--labels FOLDER で作り直せます。</translation>
    </message>
    <message>
        <source>Made before publishing, with another fingerprint: {files}. Make these again with &quot;updatefacts label&quot;.</source>
        <comment>finding.phrase.publish.labels_left</comment>
        <translation>公開前に作られ、フィンガープリントが異なります：{files}。「updatefacts label」で作り直してください。</translation>
    </message>
    <message>
        <source>{file}: would be published as revision {number}.</source>
        <comment>finding.phrase.publish.plan</comment>
        <translation>{file}: 版 {number} として公開されます。</translation>
    </message>
    <message>
        <source>{file}: would be published as revision {number}, follows {before}.</source>
        <comment>finding.phrase.publish.plan_after</comment>
        <translation>{file}: 版 {number} として公開されます（前：{before}）。</translation>
    </message>
    <message>
        <source>&quot;{file}&quot; was not published; fix the errors first.</source>
        <comment>finding.phrase.publish.refused</comment>
        <translation>「{file}」は公開されませんでした。先にエラーを直してください。</translation>
    </message>
    <message>
        <source>{file}: revision {number}, follows {before}.</source>
        <comment>finding.phrase.revise.done</comment>
        <translation>{file}: 版 {number}（前：{before}）。</translation>
    </message>
    <message>
        <source>The file &quot;{file}&quot; is left as it is; fix the errors first.</source>
        <comment>finding.phrase.revise.left</comment>
        <translation>ファイル「{file}」はそのままです。先にエラーを直してください。</translation>
    </message>
    <message>
        <source>The file &quot;{file}&quot; is left as it is. {why} Name another file for the next revision.</source>
        <comment>finding.phrase.revise.left_published</comment>
        <translation>ファイル「{file}」はそのままです。{why}次の版には別のファイルを指定してください。</translation>
    </message>
    <message>
        <source>No file &quot;{file}&quot; was written; fix the errors first.</source>
        <comment>finding.phrase.revise.none</comment>
        <translation>ファイル「{file}」は書き込まれていません。先にエラーを直してください。</translation>
    </message>
    <message>
        <source>{file}: revision {number} already, unchanged; follows {before}.</source>
        <comment>finding.phrase.revise.unchanged</comment>
        <translation>{file}: すでに版 {number} です（変更なし、前：{before}）。</translation>
    </message>
    <message>
        <source>Left out {count} of {all} disclosures: {files}.</source>
        <comment>finding.phrase.said.left_out</comment>
        <translation>{all} 件中 {count} 件の表示を除外しました：{files}。</translation>
    </message>
    <message>
        <source>Nothing was written, because of {count} of {all} disclosures: {files}. With --keep-going the labels of the others are made.</source>
        <comment>finding.phrase.said.nothing_because</comment>
        <translation>{all} 件中 {count} 件の表示のため、何も書き込まれていません：{files}。--keep-going を付けると、ほかのラベルが作られます。</translation>
    </message>
    <message>
        <source>Nothing was written.</source>
        <comment>finding.phrase.said.nothing_written</comment>
        <translation>何も書き込まれていません。</translation>
    </message>
    <message>
        <source>Passed over {count} files in &quot;{directory}&quot; (hidden, or a copy that an editor left): {files}.</source>
        <comment>finding.phrase.said.passed_over</comment>
        <translation>「{directory}」の {count} ファイルを飛ばしました（隠しファイル、またはエディターが残したコピー）：{files}。</translation>
    </message>
    <message>
        <source>Passed over {count} file in &quot;{directory}&quot; (hidden, or a copy that an editor left): {files}.</source>
        <comment>finding.phrase.said.passed_over_one</comment>
        <translation>「{directory}」の {count} ファイルを飛ばしました（隠しファイル、またはエディターが残したコピー）：{files}。</translation>
    </message>
    <message>
        <source>{done} of {all} disclosures</source>
        <comment>finding.phrase.said.progress</comment>
        <translation>表示 {done} / {all}</translation>
    </message>
    <message>
        <source>Stopped; nothing was written.</source>
        <comment>finding.phrase.said.stopped</comment>
        <translation>停止しました。何も書き込まれていません。</translation>
    </message>
    <message>
        <source>error</source>
        <comment>finding.phrase.severity.error</comment>
        <translation>エラー</translation>
    </message>
    <message>
        <source>note</source>
        <comment>finding.phrase.severity.note</comment>
        <translation>注記</translation>
    </message>
    <message>
        <source>warning</source>
        <comment>finding.phrase.severity.warning</comment>
        <translation>警告</translation>
    </message>
    <message>
        <source>it is a folder</source>
        <comment>finding.phrase.why.directory</comment>
        <translation>フォルダーです</translation>
    </message>
    <message>
        <source>the disk reports an error</source>
        <comment>finding.phrase.why.disk_error</comment>
        <translation>ディスクがエラーを返しました</translation>
    </message>
    <message>
        <source>the disk is full</source>
        <comment>finding.phrase.why.disk_full</comment>
        <translation>ディスクがいっぱいです</translation>
    </message>
    <message>
        <source>it exists already</source>
        <comment>finding.phrase.why.exists</comment>
        <translation>すでにあります</translation>
    </message>
    <message>
        <source>the folder holds too many folders</source>
        <comment>finding.phrase.why.full_directory</comment>
        <translation>フォルダー内のフォルダーが多すぎます</translation>
    </message>
    <message>
        <source>it is in use</source>
        <comment>finding.phrase.why.in_use</comment>
        <translation>使用中です</translation>
    </message>
    <message>
        <source>all files are there, but not all that helped to write them could be removed; {why}</source>
        <comment>finding.phrase.why.leftovers</comment>
        <translation>ファイルはすべてありますが、書き込みに使ったものの一部を消せませんでした({why})</translation>
    </message>
    <message>
        <source>its symbolic links lead to no file</source>
        <comment>finding.phrase.why.links</comment>
        <translation>シンボリックリンクの先にファイルがありません</translation>
    </message>
    <message>
        <source>the name is too long</source>
        <comment>finding.phrase.why.long_name</comment>
        <translation>名前が長すぎます</translation>
    </message>
    <message>
        <source>there is not enough memory</source>
        <comment>finding.phrase.why.memory</comment>
        <translation>メモリーが足りません</translation>
    </message>
    <message>
        <source>there is no such folder</source>
        <comment>finding.phrase.why.no_directory</comment>
        <translation>そのフォルダーはありません</translation>
    </message>
    <message>
        <source>there is no such file</source>
        <comment>finding.phrase.why.no_file</comment>
        <translation>そのファイルはありません</translation>
    </message>
    <message>
        <source>permission denied</source>
        <comment>finding.phrase.why.no_permission</comment>
        <translation>権限がありません</translation>
    </message>
    <message>
        <source>permission denied to make files in its folder</source>
        <comment>finding.phrase.why.no_permission_to_make</comment>
        <translation>そのフォルダーにファイルを作る権限がありません</translation>
    </message>
    <message>
        <source>it is no folder</source>
        <comment>finding.phrase.why.not_directory</comment>
        <translation>フォルダーではありません</translation>
    </message>
    <message>
        <source>the folder cannot be listed</source>
        <comment>finding.phrase.why.not_listed</comment>
        <translation>フォルダーの一覧を読めません</translation>
    </message>
    <message>
        <source>it is no regular file</source>
        <comment>finding.phrase.why.not_regular</comment>
        <translation>通常のファイルではありません</translation>
    </message>
    <message>
        <source>what was there before stays there; {why}</source>
        <comment>finding.phrase.why.old_stays</comment>
        <translation>前のものがそのまま残ります({why})</translation>
    </message>
    <message>
        <source>the file system can only be read</source>
        <comment>finding.phrase.why.only_read</comment>
        <translation>ファイルシステムは読み取り専用です</translation>
    </message>
    <message>
        <source>too many files are open</source>
        <comment>finding.phrase.why.open_files</comment>
        <translation>開いているファイルが多すぎます</translation>
    </message>
    <message>
        <source>your disk quota is exceeded</source>
        <comment>finding.phrase.why.quota</comment>
        <translation>ディスクの割り当てを超えました</translation>
    </message>
    <message>
        <source>it is read-only</source>
        <comment>finding.phrase.why.read_only</comment>
        <translation>読み取り専用です</translation>
    </message>
    <message>
        <source>it is larger than {size} kB, and a disclosure is a few kB</source>
        <comment>finding.phrase.why.too_large</comment>
        <translation>{size} kB を超えています（表示は数 kB です）</translation>
    </message>
    <message>
        <source>the file would be larger than is allowed here</source>
        <comment>finding.phrase.why.too_large_here</comment>
        <translation>ここで許される大きさを超えます</translation>
    </message>
    <message>
        <source>{error}</source>
        <comment>finding.phrase.why.unknown</comment>
        <translation>{error}</translation>
    </message>
    <message>
        <source>Desktop or laptop computer</source>
        <comment>field.product_category.computer.title</comment>
        <translation>デスクトップまたはノートパソコン</translation>
    </message>
    <message>
        <source>Manufacturer in the European Union</source>
        <comment>field.manufacturer_in_eu.title</comment>
        <translation>製造者は欧州連合内</translation>
    </message>
    <message>
        <source>Is the maker established in the European Union?</source>
        <comment>field.manufacturer_in_eu.question</comment>
        <translation>製造者は欧州連合内に所在しますか？</translation>
    </message>
    <message>
        <source>If not, somebody in the European Union answers for the product to the authorities.</source>
        <comment>field.manufacturer_in_eu.help</comment>
        <translation>そうでない場合は、欧州連合内の誰かが製品について当局に責任を負います。</translation>
    </message>
    <message>
        <source>Who imports the product or answers for it in a market?</source>
        <comment>field.economic_operators.question</comment>
        <translation>誰が製品を輸入し、または市場で責任を負いますか？</translation>
    </message>
    <message>
        <source>The importer, an authorised representative, or the responsible person in the European Union where the maker has no seat there.</source>
        <comment>field.economic_operators.help</comment>
        <translation>輸入者、代理人、または製造者が欧州連合内に所在しない場合の責任者です。</translation>
    </message>
    <message>
        <source>Who is it?</source>
        <comment>field.economic_operators.item.question</comment>
        <translation>代理人は誰ですか？</translation>
    </message>
    <message>
        <source>What is this person or company called?</source>
        <comment>field.economic_operators.item.name.question</comment>
        <translation>この人または会社の名前は何ですか？</translation>
    </message>
    <message>
        <source>What is the postal address?</source>
        <comment>field.economic_operators.item.address.question</comment>
        <translation>住所はどこですか？</translation>
    </message>
    <message>
        <source>Role</source>
        <comment>field.economic_operators.item.role.title</comment>
        <translation>役割</translation>
    </message>
    <message>
        <source>What is this person or company for the product?</source>
        <comment>field.economic_operators.item.role.question</comment>
        <translation>この人または会社は製品にとって何ですか？</translation>
    </message>
    <message>
        <source>Without an answer it is an authorised representative.</source>
        <comment>field.economic_operators.item.role.help</comment>
        <translation>回答がなければ代理人とみなします。</translation>
    </message>
    <message>
        <source>Authorised representative</source>
        <comment>field.economic_operators.item.role.authorised_representative.title</comment>
        <translation>代理人</translation>
    </message>
    <message>
        <source>Authorised representative</source>
        <comment>field.economic_operators.item.role.authorised_representative.label</comment>
        <translation>代理人</translation>
    </message>
    <message>
        <source>Importer</source>
        <comment>field.economic_operators.item.role.importer.title</comment>
        <translation>輸入者</translation>
    </message>
    <message>
        <source>Importer</source>
        <comment>field.economic_operators.item.role.importer.label</comment>
        <translation>輸入者</translation>
    </message>
    <message>
        <source>Responsible person</source>
        <comment>field.economic_operators.item.role.responsible_person.title</comment>
        <translation>責任者</translation>
    </message>
    <message>
        <source>Responsible person</source>
        <comment>field.economic_operators.item.role.responsible_person.label</comment>
        <translation>責任者</translation>
    </message>
    <message>
        <source>Distributor</source>
        <comment>field.economic_operators.item.role.distributor.title</comment>
        <translation>販売者</translation>
    </message>
    <message>
        <source>Distributor</source>
        <comment>field.economic_operators.item.role.distributor.label</comment>
        <translation>販売者</translation>
    </message>
    <message>
        <source>E-mail or web page</source>
        <comment>field.economic_operators.item.contact.title</comment>
        <translation>メールまたはウェブページ</translation>
    </message>
    <message>
        <source>At which e-mail address or web page can they be reached?</source>
        <comment>field.economic_operators.item.contact.question</comment>
        <translation>どのメールアドレスまたはウェブページで連絡できますか？</translation>
    </message>
    <message>
        <source>For which market?</source>
        <comment>field.economic_operators.item.market.question</comment>
        <translation>どの市場の代理人ですか？</translation>
    </message>
    <message>
        <source>United Kingdom</source>
        <comment>field.economic_operators.item.market.uk.title</comment>
        <translation>英国</translation>
    </message>
    <message>
        <source>European Union</source>
        <comment>field.economic_operators.item.market.eu.title</comment>
        <translation>欧州連合</translation>
    </message>
    <message>
        <source>United States</source>
        <comment>field.economic_operators.item.market.us.title</comment>
        <translation>米国</translation>
    </message>
    <message>
        <source>Australia</source>
        <comment>field.economic_operators.item.market.au.title</comment>
        <translation>オーストラリア</translation>
    </message>
    <message>
        <source>Singapore</source>
        <comment>field.economic_operators.item.market.sg.title</comment>
        <translation>シンガポール</translation>
    </message>
    <message>
        <source>Japan</source>
        <comment>field.economic_operators.item.market.jp.title</comment>
        <translation>日本</translation>
    </message>
    <message>
        <source>Elsewhere</source>
        <comment>field.economic_operators.item.market.other.title</comment>
        <translation>その他</translation>
    </message>
    <message>
        <source>Last unit made</source>
        <comment>field.last_manufactured.title</comment>
        <translation>最後の製造</translation>
    </message>
    <message>
        <source>When was the last unit made?</source>
        <comment>field.last_manufactured.question</comment>
        <translation>最後の1台はいつ製造されましたか？</translation>
    </message>
    <message>
        <source>The Australian rules hold for devices made from 4 March 2026 on.</source>
        <comment>field.last_manufactured.help</comment>
        <translation>オーストラリアの規則は2026年3月4日以降に製造された機器に適用されます。</translation>
    </message>
    <message>
        <source>Units are still being made</source>
        <comment>field.last_manufactured.still_made.title</comment>
        <translation>まだ製造中</translation>
    </message>
    <message>
        <source>Units are still being made</source>
        <comment>field.last_manufactured.still_made.label</comment>
        <translation>まだ製造中</translation>
    </message>
    <message>
        <source>How do you tell users that support is about to end, and then that it has ended?</source>
        <comment>field.end_of_support_notice.question</comment>
        <translation>サポートがまもなく終わること、そして終わったことを、利用者にどう知らせますか？</translation>
    </message>
    <message>
        <source>Why can neither the device nor an app show that support has ended?</source>
        <comment>field.end_of_support_notice_reason.question</comment>
        <translation>サポートが終わったことを機器もアプリも表示できないのはなぜですか？</translation>
    </message>
    <message>
        <source>It has none and is protected in another way, such as by pairing</source>
        <comment>field.default_password.otherwise_protected.title</comment>
        <translation>なし。ペアリングなど別の方法で保護</translation>
    </message>
    <message>
        <source>In the European Union the seller owes updates for as long as buyers may expect them, also where the maker promises none.</source>
        <comment>rule.support.eu_rights.message</comment>
        <translation>欧州連合では、製造者が約束しない場合でも、購入者が期待できる期間は販売者に更新の義務があります。</translation>
    </message>
    <message>
        <source>Promise a date; as it is, the label adds that buyers keep their rights against the seller.</source>
        <comment>rule.support.eu_rights.mend</comment>
        <translation>日付を約束してください。このままでは、販売者に対する購入者の権利が残るとラベルに加わります。</translation>
    </message>
    <message>
        <source>The device is used for {expected_use_years} years, but the last unit, placed on the market on {last_placed_on_market}, is supported for less, to {support_end}; by Art. 13(8) support lasts as long as the device is expected to be used.</source>
        <comment>rule.support.expected_use_longer.message</comment>
        <translation>機器は {expected_use_years} 年使われますが、{last_placed_on_market} に市場に出た最後の1台のサポートはそれより短く {support_end} までです。Art. 13(8) により、サポートは見込まれる使用期間だけ続きます。</translation>
    </message>
    <message>
        <source>Write {limit} or a later date in {@support_end}, or correct {@expected_use_years}.</source>
        <comment>rule.support.expected_use_longer.mend</comment>
        <translation>{@support_end} に {limit} 以降の日付を書くか、{@expected_use_years} を直してください。</translation>
    </message>
    <message>
        <source>The device is used for {expected_use_years} years and units are still being placed on the market, but support ends sooner, {support_end}; by Art. 13(8) support lasts as long as the device is expected to be used.</source>
        <comment>rule.support.expected_use_longer_placed.message</comment>
        <translation>機器は {expected_use_years} 年使われ、まだ市場に出ていますが、サポートはそれより早く {support_end} に終わります。Art. 13(8) により、サポートは見込まれる使用期間だけ続きます。</translation>
    </message>
    <message>
        <source>Write {limit} or a later date in {@support_end}, or correct {@expected_use_years}.</source>
        <comment>rule.support.expected_use_longer_placed.mend</comment>
        <translation>{@support_end} に {limit} 以降の日付を書くか、{@expected_use_years} を直してください。</translation>
    </message>
    <message>
        <source>Updates end {support_end}, less than five years after the last unit was placed on the market ({last_placed_on_market}).</source>
        <comment>rule.support.phone_five_years.message</comment>
        <translation>更新は {support_end} に終わり、最後の1台が市場に出た日（{last_placed_on_market}）から5年未満です。</translation>
    </message>
    <message>
        <source>Write {limit} or a later date in {@support_end}, or correct {@last_placed_on_market}.</source>
        <comment>rule.support.phone_five_years.mend</comment>
        <translation>{@support_end} に {limit} 以降の日付を書くか、{@last_placed_on_market} を直してください。</translation>
    </message>
    <message>
        <source>Units are still being placed on the market, but updates end {support_end}, less than five years from today.</source>
        <comment>rule.support.phone_five_years_placed.message</comment>
        <translation>まだ市場に出していますが、更新は今日から5年未満の {support_end} に終わります。</translation>
    </message>
    <message>
        <source>Write {limit} or a later date in {@support_end}.</source>
        <comment>rule.support.phone_five_years_placed.mend</comment>
        <translation>{@support_end}に{limit}またはそれより後の期日を記入してください。</translation>
    </message>
    <message>
        <source>Most duties of the Cyber Resilience Act apply from {2027-12-11}; the duty to report flaws that are exploited, and to tell users of them, applies already.</source>
        <comment>rule.support.cra_not_yet.message</comment>
        <translation>サイバーレジリエンス法の義務の多くは {2027-12-11} から適用されますが、悪用された脆弱性を報告し利用者に知らせる義務はすでに適用されています。</translation>
    </message>
    <message>
        <source>There is nothing to do in this file.</source>
        <comment>rule.support.cra_not_yet.mend</comment>
        <translation>このファイルですることはありません。</translation>
    </message>
    <message>
        <source>The device is said to work as before, but without internet it works with limits only, and nobody is told until when its online service runs.</source>
        <comment>rule.afterwards.service_named.message</comment>
        <translation>機器はこれまでどおり使えるとされていますが、インターネットがないと制限があり、オンラインサービスがいつまで続くかが示されていません。</translation>
    </message>
    <message>
        <source>Add {@cloud_dependency_end}.</source>
        <comment>rule.afterwards.service_named.mend</comment>
        <translation>{@cloud_dependency_end} を加えてください。</translation>
    </message>
    <message>
        <source>The device does not work without internet, and its online service ends with the updates: it cannot work as before.</source>
        <comment>rule.afterwards.service_ends.message</comment>
        <translation>機器はインターネットなしでは動かず、オンラインサービスは更新とともに終わるため、これまでどおりには使えません。</translation>
    </message>
    <message>
        <source>Set {@end_behaviour} to {@end_behaviour=stops_working}, or run the service for longer and name the date in {@cloud_dependency_end}.</source>
        <comment>rule.afterwards.service_ends.mend</comment>
        <translation>{@end_behaviour} を {@end_behaviour=stops_working} にするか、サービスをより長く続けて {@cloud_dependency_end} に日付を書いてください。</translation>
    </message>
    <message>
        <source>The device does not work without internet, and its online service ends {cloud_dependency_end}, before its security updates, {support_end}. Labels say until when it works.</source>
        <comment>rule.afterwards.service_ends_first.message</comment>
        <translation>機器はインターネットなしでは動作せず、オンラインサービスは{cloud_dependency_end}に、セキュリティ更新({support_end})より先に終わります。ラベルにはいつまで動作するかが示されます。</translation>
    </message>
    <message>
        <source>Run the service for as long as there are updates, or correct the date that is wrong.</source>
        <comment>rule.afterwards.service_ends_first.mend</comment>
        <translation>更新がある限りサービスを続けるか、誤っている日付を直してください。</translation>
    </message>
    <message>
        <source>Neither the device nor its app shows that support has ended, which Art. 13(19) asks for; an e-mail to those who sign up is not enough.</source>
        <comment>rule.afterwards.end_displayed.message</comment>
        <translation>Art. 13(19) が求める、サポート終了の表示が機器にもアプリにもありません。登録者へのメールだけでは足りません。</translation>
    </message>
    <message>
        <source>Show it and name that in {@end_of_support_notice}, or say in {@end_of_support_notice_reason} why it cannot be done.</source>
        <comment>rule.afterwards.end_displayed.mend</comment>
        <translation>表示して {@end_of_support_notice} に書くか、できない理由を {@end_of_support_notice_reason} に書いてください。</translation>
    </message>
    <message>
        <source>A part has no promised period; the law asks for one for each part that gets security updates, such as the app.</source>
        <comment>rule.components.period_named.message</comment>
        <translation>約束された期間のない部品があります。法律は、アプリなどセキュリティ更新を受ける部品ごとに期間を求めています。</translation>
    </message>
    <message>
        <source>Promise a period for this part, too.</source>
        <comment>rule.components.period_named.mend</comment>
        <translation>この部品にも期間を約束してください。</translation>
    </message>
    <message>
        <source>None of those named in {@economic_operators} for the European Union can be reached by e-mail or on a web page.</source>
        <comment>rule.operators.reachable.message</comment>
        <translation>{@economic_operators} に欧州連合向けとして書かれた誰にも、メールやウェブページで連絡できません。</translation>
    </message>
    <message>
        <source>Give the e-mail address or web page of the importer or of the responsible person.</source>
        <comment>rule.operators.reachable.mend</comment>
        <translation>輸入者または責任者のメールアドレスかウェブページを書いてください。</translation>
    </message>
    <message>
        <source>The United Kingdom asks for the statement in English, but {@non_updatable_parts} has no English text.</source>
        <comment>rule.text.english_parts.message</comment>
        <translation>英国は英語での記載を求めていますが、{@non_updatable_parts} に英語の文がありません。</translation>
    </message>
    <message>
        <source>Write it in English too, under &quot;en&quot;.</source>
        <comment>rule.text.english_parts.mend</comment>
        <translation>「en」の下に英語でも書いてください。</translation>
    </message>
    <message>
        <source>whether what is said is told to buyers before they buy, and in one place</source>
        <comment>profile.ntia.not_seen.1</comment>
        <translation>購入前に、一か所で購入者に伝えられているか</translation>
    </message>
    <message>
        <source>whether passwords that differ can be guessed from one another</source>
        <comment>profile.uk-psti.not_seen.1</comment>
        <translation>異なるパスワードを互いに推測できないか</translation>
    </message>
    <message>
        <source>whether the period stands as prominently as the price where you sell the product yourself</source>
        <comment>profile.uk-psti.not_seen.2</comment>
        <translation>自社で販売する場で、期間が価格と同じくらい目立つか</translation>
    </message>
    <message>
        <source>the signed statement of compliance that goes with each product</source>
        <comment>profile.uk-psti.not_seen.3</comment>
        <translation>各製品に付く署名済みの適合宣言</translation>
    </message>
    <message>
        <source>whether the product is exempt: charge points, medical devices, smart meters, vehicles, and tablets that know no mobile network</source>
        <comment>profile.uk-psti.not_seen.4</comment>
        <translation>製品が対象外か：充電設備、医療機器、スマートメーター、車両、携帯回線のないタブレット</translation>
    </message>
    <message>
        <source>the risk assessment and the security of the product itself (Annex I Part I)</source>
        <comment>profile.eu-cra.not_seen.1</comment>
        <translation>リスク評価と製品自体のセキュリティ (Annex I Part I)</translation>
    </message>
    <message>
        <source>EU consumer rights, period of software updates</source>
        <comment>profile.eu-consumer.title</comment>
        <translation>EU消費者権利、ソフトウェア更新の期間</translation>
    </message>
    <message>
        <source>whether shops and web shops show the period before the contract is made</source>
        <comment>profile.eu-consumer.not_seen.1</comment>
        <translation>店舗やオンライン店舗が契約前に期間を示すか</translation>
    </message>
    <message>
        <source>the official notice on the legal guarantee, which every shop owes, and the official label of a guarantee for durability</source>
        <comment>profile.eu-consumer.not_seen.2</comment>
        <translation>すべての店に義務のある法定保証の公式表示と、耐久性保証の公式ラベル</translation>
    </message>
    <message>
        <source>how long the seller owes updates whatever the maker promises</source>
        <comment>profile.eu-consumer.not_seen.3</comment>
        <translation>製造者の約束にかかわらず、販売者がいつまで更新の義務を負うか</translation>
    </message>
    <message>
        <source>EU General Product Safety Regulation, who answers for the product</source>
        <comment>profile.eu-gpsr.title</comment>
        <translation>EU一般製品安全規則：製品の責任者</translation>
    </message>
    <message>
        <source>whether names and addresses stand on the product, its packaging and in the online offer</source>
        <comment>profile.eu-gpsr.not_seen.1</comment>
        <translation>名称と住所が製品、包装、オンラインの販売ページにあるか</translation>
    </message>
    <message>
        <source>the pictures, warnings and safety information of an online offer</source>
        <comment>profile.eu-gpsr.not_seen.2</comment>
        <translation>オンライン販売ページの画像、警告、安全情報</translation>
    </message>
    <message>
        <source>EU Cyber Resilience Act, for shops: what to verify before you sell</source>
        <comment>profile.eu-distributor.title</comment>
        <translation>EUサイバーレジリエンス法（販売店向け）：販売前の確認</translation>
    </message>
    <message>
        <source>whether the product bears the CE marking (Art. 20(2)(a))</source>
        <comment>profile.eu-distributor.not_seen.1</comment>
        <translation>製品にCEマークがあるか (Art. 20(2)(a))</translation>
    </message>
    <message>
        <source>whether instructions and declaration came with the product, in the language of your customers</source>
        <comment>profile.eu-distributor.not_seen.2</comment>
        <translation>説明書と宣言書が顧客の言語で製品に付いているか</translation>
    </message>
    <message>
        <source>whether you have reason to believe that the product is not secure</source>
        <comment>profile.eu-distributor.not_seen.3</comment>
        <translation>製品が安全でないと考える理由があるか</translation>
    </message>
    <message>
        <source>UK product security, for importers and shops: what to verify before you sell</source>
        <comment>profile.uk-distributor.title</comment>
        <translation>英国の製品セキュリティ（輸入者・販売店向け）：販売前の確認</translation>
    </message>
    <message>
        <source>whether the statement lies beside the product and is signed</source>
        <comment>profile.uk-distributor.not_seen.1</comment>
        <translation>宣言が製品に添えられ、署名されているか</translation>
    </message>
    <message>
        <source>whether you know, or ought to know, of a failure that the maker has not told</source>
        <comment>profile.uk-distributor.not_seen.2</comment>
        <translation>製造者が知らせていない不適合を知っている、または知るべきか</translation>
    </message>
    <message>
        <source>how soon security and function updates come after they are published</source>
        <comment>profile.eu-phone-tablet.not_seen.1</comment>
        <translation>公開後どれだけ早くセキュリティ更新と機能更新が届くか</translation>
    </message>
    <message>
        <source>battery, repair, spare parts and the entry in the product register EPREL</source>
        <comment>profile.eu-phone-tablet.not_seen.2</comment>
        <translation>電池、修理、部品、製品登録簿 EPREL への登録</translation>
    </message>
    <message>
        <source>the signed statement of compliance, which is kept for years</source>
        <comment>profile.au-smart-devices.not_seen.1</comment>
        <translation>何年も保管される署名済みの適合宣言</translation>
    </message>
    <message>
        <source>whether passwords that differ can be guessed from one another</source>
        <comment>profile.au-smart-devices.not_seen.2</comment>
        <translation>異なるパスワードを互いに推測できないか</translation>
    </message>
    <message>
        <source>the test by a laboratory and the decision of the label administrator</source>
        <comment>profile.us-cyber-trust-mark.not_seen.1</comment>
        <translation>試験所の試験とラベル管理者の決定</translation>
    </message>
    <message>
        <source>the full list of data, which could not be read (47 CFR 8.222(b))</source>
        <comment>profile.us-cyber-trust-mark.not_seen.2</comment>
        <translation>読むことができなかったデータの全項目 (47 CFR 8.222(b))</translation>
    </message>
    <message>
        <source>all provisions that are not about updates, reports of flaws and passwords</source>
        <comment>profile.etsi-303-645.not_seen.1</comment>
        <translation>更新、脆弱性の報告、パスワード以外のすべての規定</translation>
    </message>
    <message>
        <source>whether each part of the software can be updated, and for how long</source>
        <comment>profile.etsi-303-645.not_seen.2</comment>
        <translation>ソフトウェアの各部分を更新できるか、いつまでか</translation>
    </message>
    <message>
        <source>the test of a laboratory by ETSI TS 103 701</source>
        <comment>profile.etsi-303-645.not_seen.3</comment>
        <translation>ETSI TS 103 701 による試験所の試験</translation>
    </message>
    <message>
        <source>the entries for parts and services of the product</source>
        <comment>profile.openeox.not_seen.1</comment>
        <translation>製品の部品とサービスの項目</translation>
    </message>
    <message>
        <source>{question} lies before {answers}</source>
        <comment>finding.phrase.where.before</comment>
        <translation>{question} が {answers} より前</translation>
    </message>
    <message>
        <source>{field} says {answer}; {scheme}, {clause}, asks for {answers}.</source>
        <comment>finding.profile.demand:answer.message</comment>
        <translation>{field} は {answer} ですが、{scheme} の {clause} は {answers} を求めています。</translation>
    </message>
    <message>
        <source>Answer {answers} where that is true; as it is, the product does not meet this clause.</source>
        <comment>finding.profile.demand:answer.mend</comment>
        <translation>事実であれば {answers} と答えてください。このままでは製品はこの条項を満たしません。</translation>
    </message>
    <message>
        <source>{scheme}, {clause}, asks for another answer here: {answers}.</source>
        <comment>finding.profile.demand:answer.message_in_form</comment>
        <translation>{scheme} の {clause} はここで別の回答を求めています：{answers}。</translation>
    </message>
    <message>
        <source>What this program knows of {scheme} was looked up on {date}, more than a year ago.</source>
        <comment>finding.scheme.stale.message</comment>
        <translation>このプログラムの {scheme} についての情報は、1年以上前の {date} に調べたものです。</translation>
    </message>
    <message>
        <source>Find out whether it has changed since, and use the newest version of this program.</source>
        <comment>finding.scheme.stale.mend</comment>
        <translation>その後変わっていないか調べ、このプログラムの最新版を使ってください。</translation>
    </message>
    <message>
        <source>Part of a supplier</source>
        <comment>field.components.item.kind.supplier_part.label</comment>
        <translation>他社の部品</translation>
    </message>
    <message>
        <source>complete</source>
        <comment>finding.phrase.cell.complete</comment>
        <translation>完全</translation>
    </message>
    <message>
        <source>{file}: disclosure complete for {profile} ({title}: {met} of {items} items).</source>
        <comment>finding.phrase.readiness.complete</comment>
        <translation>{file}: 表示は {profile} に対して完全です（{title}: {items} 項目中 {met} 項目）。</translation>
    </message>
    <message>
        <source>{file}: disclosure not complete for {profile} ({title}: {met} of {items} items).</source>
        <comment>finding.phrase.readiness.incomplete</comment>
        <translation>{file}: 表示は {profile} に対して完全ではありません（{title}: {items} 項目中 {met} 項目）。</translation>
    </message>
    <message>
        <source>{file}: disclosure not complete for {profile} ({title}).</source>
        <comment>finding.phrase.readiness.invalid</comment>
        <translation>{file}: 表示は {profile} に対して完全ではありません({title})。</translation>
    </message>
    <message>
        <source>{profile} also asks for what no disclosure shows:</source>
        <comment>finding.phrase.readiness.not_seen</comment>
        <translation>{profile} が求めるもので、表示からは分からないこと：</translation>
    </message>
    <message>
        <source>{file}: {profile} does not apply to this product ({title}).</source>
        <comment>finding.phrase.readiness.out_of_scope</comment>
        <translation>{file}: {profile} はこの製品には適用されません({title})。</translation>
    </message>
    <message>
        <source>Still to be filled in: {fields}.</source>
        <comment>finding.phrase.said.still_missing</comment>
        <translation>未記入：{fields}。</translation>
    </message>
    <message>
        <source>{number} months</source>
        <comment>finding.phrase.unit.months</comment>
        <translation>{number} か月</translation>
    </message>
    <message>
        <source>Set {@support_commitment} to {@support_commitment=ended} if support has ended, or correct {@support_end} or {@last_updated}.</source>
        <comment>rule.support.new_already_ended.mend</comment>
        <translation>サポートが終了した場合は{@support_commitment}を{@support_commitment=ended}にするか、{@support_end}または{@last_updated}を訂正してください。</translation>
    </message>
    <message>
        <source>Stop selling the device as supported. Publish a later date if you go on with updates, or set {@support_commitment} to {@support_commitment=ended}.</source>
        <comment>rule.support.ended.mend</comment>
        <translation>サポート対象の機器としての販売をやめてください。更新を続ける場合はより遅い期日を公開し、そうでなければ{@support_commitment}を{@support_commitment=ended}にしてください。</translation>
    </message>
    <message>
        <source>{@support_commitment} says that support has ended, but {@support_end} ({support_end}) lies ahead.</source>
        <comment>rule.support.ended_passed.message</comment>
        <translation>{@support_commitment}ではサポートは終了していますが、{@support_end}({support_end})は未来の日付です。</translation>
    </message>
    <message>
        <source>Write the day on which support ended, or set {@support_commitment} to {@support_commitment=promised} or {@support_commitment=planned}.</source>
        <comment>rule.support.ended_passed.mend</comment>
        <translation>サポートが終了した日を記入するか、{@support_commitment}を{@support_commitment=promised}または{@support_commitment=planned}にしてください。</translation>
    </message>
    <message>
        <source>Only where support has ended may {@support_end} be {@support_end=not_published}.</source>
        <comment>rule.support.date_not_published.message</comment>
        <translation>{@support_end}を{@support_end=not_published}にできるのは、サポートが終了した場合だけです。</translation>
    </message>
    <message>
        <source>Write the date, or set {@support_commitment} to {@support_commitment=ended}.</source>
        <comment>rule.support.date_not_published.mend</comment>
        <translation>期日を記入するか、{@support_commitment}を{@support_commitment=ended}にしてください。</translation>
    </message>
    <message>
        <source>Each device gets security updates for less than two years.</source>
        <comment>rule.support.short_unit.message</comment>
        <translation>1台ごとのセキュリティ更新は2年未満です。</translation>
    </message>
    <message>
        <source>Consider a longer period; buyers get little support.</source>
        <comment>rule.support.short_unit.mend</comment>
        <translation>より長い期間を検討してください。購入者が受けられるサポートはわずかです。</translation>
    </message>
    <message>
        <source>Other software updates are to come until {software_updates_end}, but security updates only until {support_end}.</source>
        <comment>rule.support.other_longer.message</comment>
        <translation>その他のソフトウェア更新は{software_updates_end}までありますが、セキュリティ更新は{support_end}までです。</translation>
    </message>
    <message>
        <source>If you still change the software, you can fix flaws in it, too; extend {@support_end}, or correct one of the two dates.</source>
        <comment>rule.support.other_longer.mend</comment>
        <translation>ソフトウェアをまだ変更するなら、脆弱性も修正できます。{@support_end}を延ばすか、どちらかの期日を訂正してください。</translation>
    </message>
    <message>
        <source>Each device gets other software updates for {unit_period/other_months} months, but security updates only for {unit_period/months}.</source>
        <comment>rule.support.other_unit_longer.message</comment>
        <translation>1台ごとのその他のソフトウェア更新は{unit_period/other_months}か月間ですが、セキュリティ更新は{unit_period/months}か月間だけです。</translation>
    </message>
    <message>
        <source>If you still change the software, you can fix flaws in it, too; extend {@unit_period/months}, or correct one of the two numbers.</source>
        <comment>rule.support.other_unit_longer.mend</comment>
        <translation>ソフトウェアをまだ変更するなら、脆弱性も修正できます。{@unit_period/months}を延ばすか、どちらかの数を訂正してください。</translation>
    </message>
    <message>
        <source>The last security update is said to be of {last_security_update}, which lies in the future.</source>
        <comment>rule.support.last_update_ahead.message</comment>
        <translation>最新のセキュリティ更新が{last_security_update}とされていますが、これは未来の日付です。</translation>
    </message>
    <message>
        <source>Write the day of the last update that you have published.</source>
        <comment>rule.support.last_update_ahead.mend</comment>
        <translation>最後に公開した更新の日を記入してください。</translation>
    </message>
    <message>
        <source>The revision before this one named a later security update ({earlier/last_security_update}) than this one ({last_security_update}).</source>
        <comment>rule.support.last_update_back.message</comment>
        <translation>前の版が示すセキュリティ更新({earlier/last_security_update})は、この版({last_security_update})より後の日付です。</translation>
    </message>
    <message>
        <source>Write {earlier/last_security_update} or a later day.</source>
        <comment>rule.support.last_update_back.mend</comment>
        <translation>{earlier/last_security_update}またはそれより後の日を記入してください。</translation>
    </message>
    <message>
        <source>The last security update was published on {last_security_update}, more than twelve months before this disclosure was changed, so there were none in these twelve months.</source>
        <comment>rule.support.updates_counted.message</comment>
        <translation>最新のセキュリティ更新は{last_security_update}に公開されました。この表示の変更より12か月以上前なので、その12か月間に更新はありません。</translation>
    </message>
    <message>
        <source>Correct {@updates_in_twelve_months} or {@last_security_update}.</source>
        <comment>rule.support.updates_counted.mend</comment>
        <translation>{@updates_in_twelve_months}または{@last_security_update}を訂正してください。</translation>
    </message>
    <message>
        <source>A security update was published on {last_security_update}, so there was at least one in these twelve months.</source>
        <comment>rule.support.updates_forgotten.message</comment>
        <translation>{last_security_update}にセキュリティ更新が公開されたので、その12か月間に少なくとも1つの更新があります。</translation>
    </message>
    <message>
        <source>Correct {@updates_in_twelve_months} or {@last_security_update}.</source>
        <comment>rule.support.updates_forgotten.mend</comment>
        <translation>{@updates_in_twelve_months}または{@last_security_update}を訂正してください。</translation>
    </message>
    <message>
        <source>The revision before this one promised security updates; this one does not.</source>
        <comment>rule.support.not_weakened.message</comment>
        <translation>前の版はセキュリティ更新を約束していましたが、この版は約束していません。</translation>
    </message>
    <message>
        <source>The revision before this one promised security updates to {earlier/support_end}; this one names no date.</source>
        <comment>rule.support.end_kept.message</comment>
        <translation>前の版はセキュリティ更新を{earlier/support_end}まで約束していましたが、この版には期日がありません。</translation>
    </message>
    <message>
        <source>Write {earlier/support_end} or a later date.</source>
        <comment>rule.support.end_kept.mend</comment>
        <translation>{earlier/support_end}またはそれより後の期日を記入してください。</translation>
    </message>
    <message>
        <source>The revision before this one promised a period of each device; this one leaves it out.</source>
        <comment>rule.support.unit_kept.message</comment>
        <translation>前の版は1台ごとの期間を約束していましたが、この版にはありません。</translation>
    </message>
    <message>
        <source>Write {@unit_period} as it was published, or a longer one.</source>
        <comment>rule.support.unit_kept.mend</comment>
        <translation>{@unit_period}を、公開したとおりか、より長く記入してください。</translation>
    </message>
    <message>
        <source>Each device was promised security updates for {earlier/unit_period/months} months and now gets them for {unit_period/months}; a published period must not be shortened.</source>
        <comment>rule.support.unit_not_shortened.message</comment>
        <translation>1台ごとに{earlier/unit_period/months}か月間のセキュリティ更新を約束していましたが、今は{unit_period/months}か月間です。公開した期間を短くしてはいけません。</translation>
    </message>
    <message>
        <source>Write {earlier/unit_period/months} or more.</source>
        <comment>rule.support.unit_not_shortened.mend</comment>
        <translation>{earlier/unit_period/months}以上を記入してください。</translation>
    </message>
    <message>
        <source>The period of each device was published to count from {earlier/unit_period/counted_from} and now counts from {unit_period/counted_from}, which may be earlier; a published period must not be shortened.</source>
        <comment>rule.support.unit_start_kept.message</comment>
        <translation>公開した1台ごとの期間は{earlier/unit_period/counted_from}から数えましたが、今は{unit_period/counted_from}からで、より早い可能性があります。公開した期間を短くしてはいけません。</translation>
    </message>
    <message>
        <source>Write {earlier/unit_period/counted_from}.</source>
        <comment>rule.support.unit_start_kept.mend</comment>
        <translation>{earlier/unit_period/counted_from}と記入してください。</translation>
    </message>
    <message>
        <source>Each device was promised {earlier/unit_period/months} months of security updates. Whether support may have ended cannot be told without {@end_of_sales}.</source>
        <comment>rule.support.unit_last_sold.message</comment>
        <translation>1台ごとに{earlier/unit_period/months}か月間のセキュリティ更新を約束していました。{@end_of_sales}がなければ、サポートを終了してよいか判断できません。</translation>
    </message>
    <message>
        <source>Write the last day on which the product was sold.</source>
        <comment>rule.support.unit_last_sold.mend</comment>
        <translation>製品を販売した最後の日を記入してください。</translation>
    </message>
    <message>
        <source>Each device was promised {earlier/unit_period/months} months of security updates. Devices were sold to {end_of_sales}, so support must not end {support_end}.</source>
        <comment>rule.support.unit_ended_early.message</comment>
        <translation>1台ごとに{earlier/unit_period/months}か月間のセキュリティ更新を約束していました。機器は{end_of_sales}まで販売されたので、サポートを{support_end}に終えることはできません。</translation>
    </message>
    <message>
        <source>Go on with updates at least until {limit}.</source>
        <comment>rule.support.unit_ended_early.mend</comment>
        <translation>少なくとも{limit}まで更新を続けてください。</translation>
    </message>
    <message>
        <source>Other software updates were promised to {earlier/software_updates_end} and now end {software_updates_end}; a published period must not be shortened.</source>
        <comment>rule.support.other_not_shortened.message</comment>
        <translation>その他のソフトウェア更新は{earlier/software_updates_end}まで約束されていましたが、今は{software_updates_end}に終わります。公開した期間を短くしてはいけません。</translation>
    </message>
    <message>
        <source>Write {earlier/software_updates_end} or a later date.</source>
        <comment>rule.support.other_not_shortened.mend</comment>
        <translation>{earlier/software_updates_end}またはそれより後の期日を記入してください。</translation>
    </message>
    <message>
        <source>Other software updates were promised to {earlier/software_updates_end}; this revision does not name them.</source>
        <comment>rule.support.other_kept.message</comment>
        <translation>その他のソフトウェア更新は{earlier/software_updates_end}まで約束されていましたが、この版には記載がありません。</translation>
    </message>
    <message>
        <source>Write {earlier/software_updates_end} or a later date in {@software_updates_end}.</source>
        <comment>rule.support.other_kept.mend</comment>
        <translation>{@software_updates_end}に、{earlier/software_updates_end}またはそれより後の期日を記入してください。</translation>
    </message>
    <message>
        <source>Other software updates were promised for as long as security updates, to {earlier/support_end}, and now end {software_updates_end}; a published period must not be shortened.</source>
        <comment>rule.support.other_as_long.message</comment>
        <translation>その他のソフトウェア更新は、セキュリティ更新と同じく{earlier/support_end}まで約束されていましたが、今は{software_updates_end}に終わります。公開した期間を短くしてはいけません。</translation>
    </message>
    <message>
        <source>Write {earlier/support_end} or a later date.</source>
        <comment>rule.support.other_as_long.mend</comment>
        <translation>{earlier/support_end}またはそれより後の期日を記入してください。</translation>
    </message>
    <message>
        <source>Each device was promised other software updates for {earlier/unit_period/other_months} months and now gets them for {unit_period/other_months}; a published period must not be shortened.</source>
        <comment>rule.support.other_unit_not_shortened.message</comment>
        <translation>1台ごとに{earlier/unit_period/other_months}か月間のその他のソフトウェア更新を約束していましたが、今は{unit_period/other_months}か月間です。公開した期間を短くしてはいけません。</translation>
    </message>
    <message>
        <source>Write {earlier/unit_period/other_months} or more.</source>
        <comment>rule.support.other_unit_not_shortened.mend</comment>
        <translation>{earlier/unit_period/other_months}以上を記入してください。</translation>
    </message>
    <message>
        <source>Each device was promised other software updates for {earlier/unit_period/other_months} months; this revision does not name them.</source>
        <comment>rule.support.other_unit_kept.message</comment>
        <translation>1台ごとに{earlier/unit_period/other_months}か月間のその他のソフトウェア更新を約束していましたが、この版には記載がありません。</translation>
    </message>
    <message>
        <source>Write {earlier/unit_period/other_months} or more in {@unit_period/other_months}.</source>
        <comment>rule.support.other_unit_kept.mend</comment>
        <translation>{@unit_period/other_months}に{earlier/unit_period/other_months}以上を記入してください。</translation>
    </message>
    <message>
        <source>Only where support has ended may the date of a part be left unpublished.</source>
        <comment>rule.components.date_not_published.message</comment>
        <translation>部品の期日を非公開にできるのは、サポートが終了した場合だけです。</translation>
    </message>
    <message>
        <source>Write the date, or say that support has ended.</source>
        <comment>rule.components.date_not_published.mend</comment>
        <translation>期日を記入するか、サポートが終了したことを示してください。</translation>
    </message>
    <message>
        <source>The part is said to have ended, but its date ({item/support_end}) lies ahead.</source>
        <comment>rule.components.ended_passed.message</comment>
        <translation>部品のサポートは終了したとされていますが、その期日({item/support_end})は未来の日付です。</translation>
    </message>
    <message>
        <source>Write the day on which its support ended, or say how firm the date ahead is.</source>
        <comment>rule.components.ended_passed.mend</comment>
        <translation>サポートが終了した日を記入するか、未来の期日がどのくらい確かかを示してください。</translation>
    </message>
    <message>
        <source>The device is supported until {support_end}, but this part only until {item/support_end}.</source>
        <comment>rule.components.promised_longer.message</comment>
        <translation>機器は{support_end}までサポートされますが、この部品は{item/support_end}までです。</translation>
    </message>
    <message>
        <source>Say why you can support the device for longer than the part, or agree with its maker on a later date.</source>
        <comment>rule.components.promised_longer.mend</comment>
        <translation>機器を部品より長くサポートできる理由を示すか、部品の製造者とより遅い期日を取り決めてください。</translation>
    </message>
    <message>
        <source>Each device is supported for {unit_period/months} months, but this part only for {item/unit_months}.</source>
        <comment>rule.components.unit_promised_longer.message</comment>
        <translation>機器は1台ごとに{unit_period/months}か月間サポートされますが、この部品は{item/unit_months}か月間だけです。</translation>
    </message>
    <message>
        <source>Say why you can support the device for longer than the part, or agree with its maker on a longer period.</source>
        <comment>rule.components.unit_promised_longer.mend</comment>
        <translation>機器を部品より長くサポートできる理由を示すか、部品の製造者とより長い期間を取り決めてください。</translation>
    </message>
    <message>
        <source>A device bought today is supported for {unit_period/months} months, but this part only until {item/support_end}.</source>
        <comment>rule.components.unit_outlasts.message</comment>
        <translation>今日購入した機器は{unit_period/months}か月間サポートされますが、この部品は{item/support_end}までです。</translation>
    </message>
    <message>
        <source>Say why you can support the device for longer than the part, or agree with its maker on {limit} or a later date.</source>
        <comment>rule.components.unit_outlasts.mend</comment>
        <translation>機器を部品より長くサポートできる理由を示すか、部品の製造者と{limit}以降の期日を取り決めてください。</translation>
    </message>
    <message>
        <source>The device is supported, but this part is not.</source>
        <comment>rule.components.unsupported.message</comment>
        <translation>機器はサポートされますが、この部品はサポートされません。</translation>
    </message>
    <message>
        <source>Say why you can support the device all the same, or agree with the maker of the part.</source>
        <comment>rule.components.unsupported.mend</comment>
        <translation>それでも機器をサポートできる理由を示すか、部品の製造者と取り決めてください。</translation>
    </message>
    <message>
        <source>The disclosure of the part&apos;s maker is named, but nobody can tell later whether it was changed.</source>
        <comment>rule.components.fingerprint_needed.message</comment>
        <translation>部品の製造者の表示が示されていますが、後で変更されたかどうかを確かめられません。</translation>
    </message>
    <message>
        <source>The online service runs until {cloud_dependency_end}, says {@cloud_dependency_end}, but here it ends {item/support_end}.</source>
        <comment>rule.components.service_agrees.message</comment>
        <translation>{@cloud_dependency_end}によればオンラインサービスは{cloud_dependency_end}までですが、ここでは{item/support_end}に終わります。</translation>
    </message>
    <message>
        <source>Correct one of the two dates.</source>
        <comment>rule.components.service_agrees.mend</comment>
        <translation>どちらかの日付を訂正してください。</translation>
    </message>
    <message>
        <source>{file} is not the file that you built upon: its fingerprint is {fingerprint}, not the one that stands here.</source>
        <comment>finding.components.fingerprint:changed.message</comment>
        <translation>{file}は、基にしたファイルではありません。そのフィンガープリントは{fingerprint}で、ここに示されたものと違います。</translation>
    </message>
    <message>
        <source>Compare it with the file that you built upon. Where you agree with what it says now, write its fingerprint here.</source>
        <comment>finding.components.fingerprint:changed.mend</comment>
        <translation>基にしたファイルと比べてください。今の内容に同意する場合は、そのフィンガープリントをここに記入してください。</translation>
    </message>
    <message>
        <source>{file} is a later revision of the file that you built upon.</source>
        <comment>finding.components.fingerprint:next.message</comment>
        <translation>{file}は、基にしたファイルの後の版です。</translation>
    </message>
    <message>
        <source>Where you agree with what it says now, write {fingerprint} here.</source>
        <comment>finding.components.fingerprint:next.mend</comment>
        <translation>今の内容に同意する場合は、ここに{fingerprint}と記入してください。</translation>
    </message>
    <message>
        <source>{file} seems to be the disclosure of this part, but no fingerprint is named.</source>
        <comment>finding.components.fingerprint:none.message</comment>
        <translation>{file}はこの部品の表示のようですが、フィンガープリントが示されていません。</translation>
    </message>
    <message>
        <source>Write {fingerprint} in {field}.</source>
        <comment>finding.components.fingerprint:none.mend</comment>
        <translation>{field}に{fingerprint}と記入してください。</translation>
    </message>
    <message>
        <source>No part that this disclosure names has the fingerprint, the address or the name of {file}, {name}.</source>
        <comment>finding.components.not_named.message</comment>
        <translation>この表示が示す部品に、{file}({name})のフィンガープリント、アドレス、名称を持つものはありません。</translation>
    </message>
    <message>
        <source>Add {@components} with this part, or name another file. Its fingerprint is {fingerprint}.</source>
        <comment>finding.components.not_named.mend</comment>
        <translation>{@components}にこの部品を加えるか、別のファイルを指定してください。フィンガープリントは{fingerprint}です。</translation>
    </message>
    <message>
        <source>This says more than the maker of the part, who supports it until {end} ({file}).</source>
        <comment>finding.components.says_more:date.message</comment>
        <translation>これは部品の製造者が示す内容を超えています。製造者のサポートは{end}までです({file})。</translation>
    </message>
    <message>
        <source>Write what the maker of the part says, or ask the maker.</source>
        <comment>finding.components.says_more.mend</comment>
        <translation>部品の製造者が示すとおりに記入するか、製造者に尋ねてください。</translation>
    </message>
    <message>
        <source>This says more than the maker of the part, whose support has ended ({file}).</source>
        <comment>finding.components.says_more:ended.message</comment>
        <translation>これは部品の製造者が示す内容を超えています。製造者のサポートは終了しました({file})。</translation>
    </message>
    <message>
        <source>This says more than the maker of the part, who supports each for {end} months ({file}).</source>
        <comment>finding.components.says_more:months.message</comment>
        <translation>これは部品の製造者が示す内容を超えています。製造者のサポートは1つごとに{end}か月間です({file})。</translation>
    </message>
    <message>
        <source>This says more than the maker of the part, who promises nothing ({file}).</source>
        <comment>finding.components.says_more:not_promised.message</comment>
        <translation>これは部品の製造者が示す内容を超えています。製造者は何も約束していません({file})。</translation>
    </message>
    <message>
        <source>The device is supported until {device}, but the maker of this part supports it only until {end} ({file}).</source>
        <comment>finding.components.supplier_ends_first:date.message</comment>
        <translation>機器は{device}までサポートされますが、この部品の製造者のサポートは{end}までです({file})。</translation>
    </message>
    <message>
        <source>Say why you can support the device for longer than the part, or agree with its maker on a later date.</source>
        <comment>finding.components.supplier_ends_first.mend</comment>
        <translation>機器を部品より長くサポートできる理由を示すか、部品の製造者とより遅い期日を取り決めてください。</translation>
    </message>
    <message>
        <source>The device is supported, but the maker of this part has ended its support ({file}).</source>
        <comment>finding.components.supplier_ends_first:ended.message</comment>
        <translation>機器はサポートされますが、この部品の製造者はサポートを終了しました({file})。</translation>
    </message>
    <message>
        <source>Each device is supported for {device} months, but the maker of this part supports it only for {end} ({file}).</source>
        <comment>finding.components.supplier_ends_first:months.message</comment>
        <translation>機器は1台ごとに{device}か月間サポートされますが、この部品の製造者のサポートは{end}か月間だけです({file})。</translation>
    </message>
    <message>
        <source>The device is supported, but the maker of this part promises nothing ({file}).</source>
        <comment>finding.components.supplier_ends_first:not_promised.message</comment>
        <translation>機器はサポートされますが、この部品の製造者は何も約束していません({file})。</translation>
    </message>
    <message>
        <source>Write the date itself, such as {example}.</source>
        <comment>finding.date.length_of_time:date.mend</comment>
        <translation>{example}のように日付そのものを記入してください。</translation>
    </message>
    <message>
        <source>Write the date itself, such as {example}; or the length of each device&apos;s period in {@unit_period}.</source>
        <comment>finding.date.length_of_time:unit.mend</comment>
        <translation>{example}のように期日そのものを記入するか、1台ごとの長さを{@unit_period}に記入してください。</translation>
    </message>
    <message>
        <source>Each device of the same product was promised {end} months of security updates by the disclosure {id} ({file}); this one promises less.</source>
        <comment>finding.history.same_product_unit.message</comment>
        <translation>同じ製品について、表示{id}({file})は1台ごとに{end}か月間のセキュリティ更新を約束していますが、この表示の約束はそれより短いです。</translation>
    </message>
    <message>
        <source>Promise {end} months or more, or make this the next revision of that disclosure.</source>
        <comment>finding.history.same_product_unit.mend</comment>
        <translation>{end}か月以上を約束するか、これをその表示の次の版にしてください。</translation>
    </message>
    <message>
        <source>Each device was promised {end} months of security updates by {promised_by}, and now gets them for {now}; a published period must not be shortened.</source>
        <comment>finding.history.unit_shortened.message</comment>
        <translation>{promised_by}では1台ごとに{end}か月間のセキュリティ更新を約束していましたが、今は{now}か月間です。公開した期間を短くしてはなりません。</translation>
    </message>
    <message>
        <source>Write {end} or more.</source>
        <comment>finding.history.unit_shortened.mend</comment>
        <translation>{end}以上を記入してください。</translation>
    </message>
    <message>
        <source>Each device was promised {end} months of security updates by {promised_by}; this revision does not keep that.</source>
        <comment>finding.history.unit_weakened.message</comment>
        <translation>{promised_by}では1台ごとに{end}か月間のセキュリティ更新を約束していましたが、この版はそれを守っていません。</translation>
    </message>
    <message>
        <source>Promise {end} months or more. Where support has ended, {@end_of_sales} and {@support_end} show that it lasted as long.</source>
        <comment>finding.history.unit_weakened.mend</comment>
        <translation>{end}か月以上を約束してください。サポートが終了した場合は、{@end_of_sales}と{@support_end}で、その長さだけ続いたことを示せます。</translation>
    </message>
    <message>
        <source>OpenEoX asks on which day security updates end, and no date is named.</source>
        <comment>finding.openeox.no_date.message</comment>
        <translation>OpenEoXではセキュリティ更新が終わる日が必要ですが、期日が示されていません。</translation>
    </message>
    <message>
        <source>Export the disclosure once {@support_end} names a date.</source>
        <comment>finding.openeox.no_date.mend</comment>
        <translation>{@support_end}に期日を示してから、表示を書き出してください。</translation>
    </message>
    <message>
        <source>New functions alone are no security update, and neither is a repair of the hardware.</source>
        <comment>term.security_update.not</comment>
        <translation>新しい機能だけではセキュリティ更新になりません。ハードウェアの修理も同じです。</translation>
    </message>
    <message>
        <source>software update</source>
        <comment>term.software_update.title</comment>
        <translation>ソフトウェア更新</translation>
    </message>
    <message>
        <source>Any change to a product&apos;s software, whether for security, for new functions or to keep it working as promised.</source>
        <comment>term.software_update.meaning</comment>
        <translation>安全のため、新しい機能のため、または約束どおり動き続けるために、製品のソフトウェアに加えるすべての変更。</translation>
    </message>
    <message>
        <source>It need not fix a security flaw.</source>
        <comment>term.software_update.not</comment>
        <translation>脆弱性を直すとは限りません。</translation>
    </message>
    <message>
        <source>automatic update</source>
        <comment>term.automatic_update.title</comment>
        <translation>自動更新</translation>
    </message>
    <message>
        <source>An update that the product installs by itself, unless the user has switched that off.</source>
        <comment>term.automatic_update.meaning</comment>
        <translation>使用者が止めていない限り、製品が自分で導入する更新。</translation>
    </message>
    <message>
        <source>An update that the product only announces is not automatic.</source>
        <comment>term.automatic_update.not</comment>
        <translation>製品が知らせるだけの更新は自動ではありません。</translation>
    </message>
    <message>
        <source>It is not how long the product lasts, and not the legal guarantee.</source>
        <comment>term.support_period.not</comment>
        <translation>製品の寿命でも、法律上の保証期間でもありません。</translation>
    </message>
    <message>
        <source>It is no commercial guarantee for the product and no official label.</source>
        <comment>term.promised.not</comment>
        <translation>製品の商業上の保証でも、公的なラベルでもありません。</translation>
    </message>
    <message>
        <source>It is no promise; a law that asks for a minimum period is not met by it.</source>
        <comment>term.planned.not</comment>
        <translation>約束ではありません。最低期間を求める法律は、これでは満たされません。</translation>
    </message>
    <message>
        <source>It does not say that there will be none, and it takes away none of the buyer&apos;s rights against the seller.</source>
        <comment>term.not_promised.not</comment>
        <translation>更新がないという意味ではなく、販売者に対する購入者の権利も失われません。</translation>
    </message>
    <message>
        <source>It does not say that the product stops working.</source>
        <comment>term.ended.not</comment>
        <translation>製品が動かなくなるという意味ではありません。</translation>
    </message>
    <message>
        <source>security flaw</source>
        <comment>term.flaw.title</comment>
        <translation>脆弱性</translation>
    </message>
    <message>
        <source>A weakness of a product that somebody can use to attack it.</source>
        <comment>term.flaw.meaning</comment>
        <translation>誰かが攻撃に使える、製品の弱点。</translation>
    </message>
    <message>
        <source>It is one even before anybody has used it.</source>
        <comment>term.flaw.not</comment>
        <translation>まだ誰も使っていなくても脆弱性です。</translation>
    </message>
    <message>
        <source>It is not the shop that sells the product, and not who imports it.</source>
        <comment>term.manufacturer.not</comment>
        <translation>製品を売る店でも、輸入する者でもありません。</translation>
    </message>
    <message>
        <source>A part without software is none here.</source>
        <comment>term.component.not</comment>
        <translation>ソフトウェアのない部品は、ここでは含みません。</translation>
    </message>
    <message>
        <source>placed on the market</source>
        <comment>term.placed_on_market.title</comment>
        <translation>上市</translation>
    </message>
    <message>
        <source>A single product is placed on the market when it is supplied for the first time, to a shop or to a user.</source>
        <comment>term.placed_on_market.meaning</comment>
        <translation>個々の製品は、店または使用者に初めて供給されたときに上市されます。</translation>
    </message>
    <message>
        <source>It is not the day on which a customer bought it, and not the day on which the first one of many was sold.</source>
        <comment>term.placed_on_market.not</comment>
        <translation>客が買った日でも、多くの製品の最初の一つが売れた日でもありません。</translation>
    </message>
    <message>
        <source>end of sales</source>
        <comment>term.end_of_sales.title</comment>
        <translation>販売終了</translation>
    </message>
    <message>
        <source>The last day on which customers can order the product from the manufacturer.</source>
        <comment>term.end_of_sales.meaning</comment>
        <translation>客が製造者に製品を注文できる最後の日。</translation>
    </message>
    <message>
        <source>Shops may sell what they have in stock for longer.</source>
        <comment>term.end_of_sales.not</comment>
        <translation>店は在庫をその後も売ることがあります。</translation>
    </message>
    <message>
        <source>ordinary product</source>
        <comment>term.ordinary_product.title</comment>
        <translation>普通の製品</translation>
    </message>
    <message>
        <source>A product of the same kind that needs no software to do its work, such as a kettle without an app.</source>
        <comment>term.ordinary_product.meaning</comment>
        <translation>アプリのない電気ケトルのように、ソフトウェアなしで働く同じ種類の製品。</translation>
    </message>
    <message>
        <source>It need not be cheaper or worse.</source>
        <comment>term.ordinary_product.not</comment>
        <translation>安いとも、劣るとも限りません。</translation>
    </message>
    <message>
        <source>disclosure</source>
        <comment>term.disclosure.title</comment>
        <translation>表示</translation>
    </message>
    <message>
        <source>A file in which a manufacturer says, by these definitions, how and until when a product gets updates.</source>
        <comment>term.disclosure.meaning</comment>
        <translation>製品がどのように、いつまで更新を受けるかを、製造者がこの定義に沿って述べるファイル。</translation>
    </message>
    <message>
        <source>It is no certificate; nobody but the manufacturer has checked what it says.</source>
        <comment>term.disclosure.not</comment>
        <translation>証明書ではありません。内容を確かめたのは製造者だけです。</translation>
    </message>
    <message>
        <source>revision</source>
        <comment>term.revision.title</comment>
        <translation>版</translation>
    </message>
    <message>
        <source>A published disclosure that takes the place of an earlier one with the same number.</source>
        <comment>term.revision.meaning</comment>
        <translation>同じ番号の以前の表示に代わる、公開された表示。</translation>
    </message>
    <message>
        <source>It cannot shorten or weaken what was promised.</source>
        <comment>term.revision.not</comment>
        <translation>約束したことを短くしたり弱めたりはできません。</translation>
    </message>
    <message>
        <source>fingerprint</source>
        <comment>term.fingerprint.title</comment>
        <translation>フィンガープリント</translation>
    </message>
    <message>
        <source>64 characters that are computed from all the data of a disclosure; when any of it changes, they change.</source>
        <comment>term.fingerprint.meaning</comment>
        <translation>表示の全データから計算される 64 文字。データが変われば、これも変わります。</translation>
    </message>
    <message>
        <source>It does not tell who wrote the disclosure.</source>
        <comment>term.fingerprint.not</comment>
        <translation>誰が表示を書いたかは示しません。</translation>
    </message>
    <message>
        <source>&quot;{file}&quot; lists what was published and is left as it is; choose another name.</source>
        <comment>finding.phrase.failed.list_replaced</comment>
        <translation>「{file}」は公開した内容の一覧なので、そのままにしました。別の名前を選んでください。</translation>
    </message>
    <message>
        <source>&quot;{file}&quot; is the file that is read here and is left as it is; choose another name.</source>
        <comment>finding.phrase.failed.own_input</comment>
        <translation>「{file}」はここで読み込むファイルなので、そのままにしました。別の名前を選んでください。</translation>
    </message>
    <message>
        <source>Line {line} of &quot;{file}&quot; is damaged, so nobody can tell what was published. Put a whole copy of that file back.</source>
        <comment>finding.phrase.failed.publication_list</comment>
        <translation>「{file}」の{line}行目が壊れているため、何が公開されたか分かりません。壊れていないコピーに戻してください。</translation>
    </message>
    <message>
        <source>Cannot read standard input: {why}.</source>
        <comment>finding.phrase.failed.standard_input</comment>
        <translation>標準入力を読み込めません：{why}。</translation>
    </message>
    <message>
        <source>it is not open</source>
        <comment>finding.phrase.why.not_open</comment>
        <translation>開かれていません</translation>
    </message>
    <message>
        <source>only its owner can replace it in that folder</source>
        <comment>finding.phrase.why.sticky</comment>
        <translation>そのフォルダーでは所有者だけが置き換えられます</translation>
    </message>
    <message>
        <source>{field} names the barcode number {number}, which no product can have.</source>
        <comment>finding.gtin.in_address:reserved.message</comment>
        <translation>{field}にあるバーコード番号{number}は、どの製品にも付けられない番号です。</translation>
    </message>
    <message>
        <source>Write the number below the barcode of the product, or leave it out.</source>
        <comment>finding.gtin.in_address:reserved.mend</comment>
        <translation>製品のバーコードの下の番号を書くか、取り除いてください。</translation>
    </message>
    <message>
        <source>{field} has a letter with more than {count} marks, which do not fit on a line.</source>
        <comment>finding.text.unprintable:stacked.message</comment>
        <translation>{field}に、{count}個を超える記号の付いた文字があり、行に収まりません。</translation>
    </message>
    <message>
        <source>Take marks away.</source>
        <comment>finding.text.unprintable:stacked.mend</comment>
        <translation>記号を減らしてください。</translation>
    </message>
    <message>
        <source>{field} has a control character in it, written with a percent sign.</source>
        <comment>finding.url.invalid:control.message</comment>
        <translation>{field}に、パーセント記号で書かれた制御文字があります。</translation>
    </message>
    <message>
        <source>Take it out.</source>
        <comment>finding.url.invalid:control.mend</comment>
        <translation>取り除いてください。</translation>
    </message>
    <message>
        <source>Add its fingerprint; it is shown when both files are checked together.</source>
        <comment>rule.components.fingerprint_needed.mend</comment>
        <translation>そのフィンガープリントを加えてください。両方のファイルを一緒に確認すると表示されます。</translation>
    </message>
    <message>
        <source>From the upper edge of the paper to the level line of the cross at the lower left (should be {right}):</source>
        <comment>finding.phrase.calibration.bottom</comment>
        <translation>用紙の上端から左下の十字の横線まで（{right} のはずです）：</translation>
    </message>
    <message>
        <source>From the left edge of the paper to the upright line of the cross at the upper left (should be {right}):</source>
        <comment>finding.phrase.calibration.left</comment>
        <translation>用紙の左端から左上の十字の縦線まで（{right} のはずです）：</translation>
    </message>
    <message>
        <source>Then measure with a ruler where the crosses lie on the paper, to half a millimetre:</source>
        <comment>finding.phrase.calibration.measure</comment>
        <translation>次に、用紙上の十字の位置を定規で 0.5 ミリ単位まで測ってください：</translation>
    </message>
    <message>
        <source>From the left edge of the paper to the upright line of the cross at the upper right (should be {right}):</source>
        <comment>finding.phrase.calibration.right</comment>
        <translation>用紙の左端から右上の十字の縦線まで（{right} のはずです）：</translation>
    </message>
    <message>
        <source>The ruler at the top is {across} mm long, the one at the side {down} mm. If they are not, choose 100 % in the printer&apos;s dialog and switch &quot;fit to page&quot; off. A phone should read the code: &quot;100 % scale&quot;.</source>
        <comment>finding.phrase.calibration.scale</comment>
        <translation>上の目盛りは {across} mm、横の目盛りは {down} mm です。違う場合は、プリンターのダイアログで 100 % を選び、「ページに合わせる」を切ってください。電話でコードを読むと「100 % scale」と出るはずです。</translation>
    </message>
    <message>
        <source>Calibration page</source>
        <comment>finding.phrase.calibration.title</comment>
        <translation>調整ページ</translation>
    </message>
    <message>
        <source>From the upper edge of the paper to the level line of the cross at the upper left (should be {right}):</source>
        <comment>finding.phrase.calibration.top</comment>
        <translation>用紙の上端から左上の十字の横線まで（{right} のはずです）：</translation>
    </message>
    <message>
        <source>Type the four numbers in, in this order: updatefacts sheets --measured LEFT,RIGHT,TOP,BOTTOM</source>
        <comment>finding.phrase.calibration.type_in</comment>
        <translation>4 つの数をこの順に入力してください：updatefacts sheets --measured LEFT,RIGHT,TOP,BOTTOM</translation>
    </message>
    <message>
        <source>The ledger &quot;{file}&quot; cannot be used: {why}.</source>
        <comment>finding.phrase.failed.ledger</comment>
        <translation>台帳「{file}」は使えません：{why}。</translation>
    </message>
    <message>
        <source>There is a ledger &quot;{file}&quot; already. Go on with its run (--resume), or choose another name.</source>
        <comment>finding.phrase.failed.ledger_exists</comment>
        <translation>台帳「{file}」はすでにあります。その印刷を続ける(--resume)か、別の名前を選んでください。</translation>
    </message>
    <message>
        <source>&quot;{file}&quot; is no ledger of a print run.</source>
        <comment>finding.phrase.failed.no_ledger</comment>
        <translation>「{file}」は印刷の台帳ではありません。</translation>
    </message>
    <message>
        <source>First label: {across} from the left, {down} from the top.</source>
        <comment>finding.phrase.sheet.first</comment>
        <translation>最初のラベル：左から {across}、上から {down}。</translation>
    </message>
    <message>
        <source>Label: {across} wide, {down} high.</source>
        <comment>finding.phrase.sheet.label</comment>
        <translation>ラベル：幅 {across}、高さ {down}。</translation>
    </message>
    <message>
        <source>Paper: {across} wide, {down} high.</source>
        <comment>finding.phrase.sheet.paper</comment>
        <translation>用紙：幅 {across}、高さ {down}。</translation>
    </message>
    <message>
        <source>From one label to the next: {across} across, {down} down.</source>
        <comment>finding.phrase.sheet.pitch</comment>
        <translation>次のラベルまで：横 {across}、縦 {down}。</translation>
    </message>
    <message>
        <source>the printer</source>
        <comment>finding.phrase.thing.printer</comment>
        <translation>プリンター</translation>
    </message>
    <message>
        <source>the file of printers</source>
        <comment>finding.phrase.thing.printers</comment>
        <translation>プリンターのファイル</translation>
    </message>
    <message>
        <source>the sheet</source>
        <comment>finding.phrase.thing.sheet</comment>
        <translation>シート</translation>
    </message>
    <message>
        <source>the file of sheets</source>
        <comment>finding.phrase.thing.sheets</comment>
        <translation>シートのファイル</translation>
    </message>
    <message>
        <source>By these numbers the printer sets everything {offset} off; at most {limit} can be.</source>
        <comment>finding.sheet.measured:offset.message</comment>
        <translation>この数によると、プリンターは全体を {offset} ずらします。あり得るのは {limit} までです。</translation>
    </message>
    <message>
        <source>Print the page at 100 %, without &quot;fit to page&quot;, and measure again: LEFT,RIGHT,TOP,BOTTOM in millimetres.</source>
        <comment>finding.sheet.measured.mend</comment>
        <translation>「ページに合わせる」を使わず 100 % でページを印刷し、測り直してください：LEFT,RIGHT,TOP,BOTTOM（ミリメートル）。</translation>
    </message>
    <message>
        <source>By these numbers the crosses lie {measured} apart; they should lie {right} apart.</source>
        <comment>finding.sheet.measured:scale.message</comment>
        <translation>この数によると、十字の間隔は {measured} です。{right} のはずです。</translation>
    </message>
    <message>
        <source>There is no room for crop marks beside the labels of {name}.</source>
        <comment>finding.sheet.no_marks.message</comment>
        <translation>{name} のラベルの周りに、トンボを入れる余地がありません。</translation>
    </message>
    <message>
        <source>Leave the crop marks out, or take a sheet with wider margins.</source>
        <comment>finding.sheet.no_marks.mend</comment>
        <translation>トンボを入れないか、余白の広いシートを使ってください。</translation>
    </message>
    <message>
        <source>The labels of {name} reach over the edge of the paper: they need {size}, and the paper is {paper}.</source>
        <comment>finding.sheet.outside_paper.message</comment>
        <translation>{name} のラベルが用紙からはみ出します。必要な大きさは {size}、用紙は {paper} です。</translation>
    </message>
    <message>
        <source>Correct the numbers.</source>
        <comment>finding.sheet.outside_paper.mend</comment>
        <translation>数を直してください。</translation>
    </message>
    <message>
        <source>The labels of {name} overlap: each is {size}, and the next one begins after {pitch}.</source>
        <comment>finding.sheet.overlap.message</comment>
        <translation>{name} のラベルが重なります。1 枚は {size} で、次は {pitch} 先から始まります。</translation>
    </message>
    <message>
        <source>Correct the numbers.</source>
        <comment>finding.sheet.overlap.mend</comment>
        <translation>数を直してください。</translation>
    </message>
    <message>
        <source>No printer {name} is in the file of printers.</source>
        <comment>finding.sheet.printer.message</comment>
        <translation>プリンターのファイルに、プリンター {name} はありません。</translation>
    </message>
    <message>
        <source>Measure it with &quot;updatefacts sheets --calibrate&quot;, or correct the name.</source>
        <comment>finding.sheet.printer.mend</comment>
        <translation>「updatefacts sheets --calibrate」で測るか、名前を直してください。</translation>
    </message>
    <message>
        <source>Labels for a printer of {dpi} dots per inch and labels for one of {other} cannot lie on one sheet.</source>
        <comment>finding.sheet.resolution.message</comment>
        <translation>{dpi} dpi のプリンター用のラベルと {other} dpi 用のラベルは、同じシートに置けません。</translation>
    </message>
    <message>
        <source>Make all of them for the same resolution.</source>
        <comment>finding.sheet.resolution.mend</comment>
        <translation>すべて同じ解像度で作ってください。</translation>
    </message>
    <message>
        <source>The sheet {name} has {count} labels; none of them has the number {start}.</source>
        <comment>finding.sheet.start.message</comment>
        <translation>シート {name} のラベルは {count} 枚で、{start} 番はありません。</translation>
    </message>
    <message>
        <source>Start with a label from 1 to {count}.</source>
        <comment>finding.sheet.start.mend</comment>
        <translation>1 から {count} までのラベルから始めてください。</translation>
    </message>
    <message>
        <source>The label is {size}, and a label of the sheet {name} only {place}.</source>
        <comment>finding.sheet.too_small.message</comment>
        <translation>ラベルは {size} ですが、シート {name} のラベルは {place} しかありません。</translation>
    </message>
    <message>
        <source>&quot;updatefacts sheets --fits TEMPLATE&quot; lists the sheets that it fits on.</source>
        <comment>finding.sheet.too_small.mend</comment>
        <translation>「updatefacts sheets --fits TEMPLATE」で、収まるシートの一覧が出ます。</translation>
    </message>
    <message>
        <source>There is no sheet {name}.</source>
        <comment>finding.sheet.unknown:none.message</comment>
        <translation>シート {name} はありません。</translation>
    </message>
    <message>
        <source>&quot;updatefacts sheets&quot; lists those there are; any other is written as custom:PAPER,COLUMNSxROWS,WIDTHxHEIGHT,LEFTxTOP,GAPxGAP.</source>
        <comment>finding.sheet.unknown:none.mend</comment>
        <translation>「updatefacts sheets」で一覧が出ます。ほかのシートは custom:PAPER,COLUMNSxROWS,WIDTHxHEIGHT,LEFTxTOP,GAPxGAP と書きます。</translation>
    </message>
    <message>
        <source>{name} is the number of several sheets.</source>
        <comment>finding.sheet.unknown:several.message</comment>
        <translation>{name} は複数のシートの番号です。</translation>
    </message>
    <message>
        <source>Write {sheets}.</source>
        <comment>finding.sheet.unknown:several.mend</comment>
        <translation>{sheets} と書いてください。</translation>
    </message>
    <message>
        <source>{value} does not describe a sheet.</source>
        <comment>finding.sheet.wrong:custom.message</comment>
        <translation>{value} はシートを表していません。</translation>
    </message>
    <message>
        <source>Write custom:PAPER,COLUMNSxROWS,WIDTHxHEIGHT,LEFTxTOP,GAPxGAP with lengths in millimetres, such as custom:a4,3x7,63.5x38.1,7.2x15.1,2.5x0.</source>
        <comment>finding.sheet.wrong:custom.mend</comment>
        <translation>custom:PAPER,COLUMNSxROWS,WIDTHxHEIGHT,LEFTxTOP,GAPxGAP と書いてください。長さはミリメートルで、例えば custom:a4,3x7,63.5x38.1,7.2x15.1,2.5x0 です。</translation>
    </message>
    <message>
        <source>The grid is not given as columns and rows.</source>
        <comment>finding.sheet.wrong:grid.message</comment>
        <translation>列数と行数が書かれていません。</translation>
    </message>
    <message>
        <source>Write two whole numbers, such as [3, 7], for at most {limit} labels.</source>
        <comment>finding.sheet.wrong:grid.mend</comment>
        <translation>整数を 2 つ、例えば [3, 7] と書いてください。ラベルは {limit} 枚までです。</translation>
    </message>
    <message>
        <source>The id of the sheet cannot be part of a command.</source>
        <comment>finding.sheet.wrong:id.message</comment>
        <translation>このシートの ID はコマンドに使えません。</translation>
    </message>
    <message>
        <source>Write up to 64 letters from A to Z, digits, &quot;_&quot; and &quot;-&quot;, such as avery-l7160.</source>
        <comment>finding.sheet.wrong:id.mend</comment>
        <translation>A から Z の英字、数字、「_」、「-」を 64 文字まで、例えば avery-l7160 と書いてください。</translation>
    </message>
    <message>
        <source>{value} is no length; {key} needs one.</source>
        <comment>finding.sheet.wrong:length.message</comment>
        <translation>{value}は長さではありません。{key}には長さが必要です。</translation>
    </message>
    <message>
        <source>Write a number with its unit, such as 63.5mm or 2.625in.</source>
        <comment>finding.sheet.wrong:length.mend</comment>
        <translation>単位を付けて、例えば 63.5mm や 2.625in と書いてください。</translation>
    </message>
    <message>
        <source>The printer is off by more than can be.</source>
        <comment>finding.sheet.wrong:offset.message</comment>
        <translation>プリンターのずれが大きすぎます。</translation>
    </message>
    <message>
        <source>Write at most {limit}.</source>
        <comment>finding.sheet.wrong:offset.mend</comment>
        <translation>{limit} までの値を書いてください。</translation>
    </message>
    <message>
        <source>{key} needs two lengths of at least {least}.</source>
        <comment>finding.sheet.wrong:pair.message</comment>
        <translation>{key} には {least} 以上の長さが 2 つ必要です。</translation>
    </message>
    <message>
        <source>Write them with their unit, such as [63.5mm, 38.1mm] or [4in, 2in].</source>
        <comment>finding.sheet.wrong:pair.mend</comment>
        <translation>単位を付けて、例えば [63.5mm, 38.1mm] や [4in, 2in] と書いてください。</translation>
    </message>
    <message>
        <source>There is no paper {value}.</source>
        <comment>finding.sheet.wrong:paper.message</comment>
        <translation>用紙 {value} はありません。</translation>
    </message>
    <message>
        <source>Write a3, a4, a5, a6, letter or legal, or width and height, such as [210mm, 297mm].</source>
        <comment>finding.sheet.wrong:paper.mend</comment>
        <translation>a3、a4、a5、a6、letter、legal のいずれか、または幅と高さを、例えば [210mm, 297mm] と書いてください。</translation>
    </message>
    <message>
        <source>There are two printers {name}.</source>
        <comment>finding.sheet.wrong:printer_twice.message</comment>
        <translation>プリンター {name} が 2 つあります。</translation>
    </message>
    <message>
        <source>Give each a name of its own.</source>
        <comment>finding.sheet.wrong:printer_twice.mend</comment>
        <translation>それぞれ別の名前にしてください。</translation>
    </message>
    <message>
        <source>The scale of the printer is not usable.</source>
        <comment>finding.sheet.wrong:scale.message</comment>
        <translation>プリンターの倍率が使えません。</translation>
    </message>
    <message>
        <source>Write two numbers from 0.95 to 1.05, such as [1.001, 0.998].</source>
        <comment>finding.sheet.wrong:scale.mend</comment>
        <translation>0.95 から 1.05 までの数を 2 つ、例えば [1.001, 0.998] と書いてください。</translation>
    </message>
    <message>
        <source>This is no usable name.</source>
        <comment>finding.sheet.wrong:title.message</comment>
        <translation>この名前は使えません。</translation>
    </message>
    <message>
        <source>Write one short line.</source>
        <comment>finding.sheet.wrong:title.mend</comment>
        <translation>短い1行を記入してください。</translation>
    </message>
    <message>
        <source>There are two sheets {name}.</source>
        <comment>finding.sheet.wrong:twice.message</comment>
        <translation>シート {name} が 2 つあります。</translation>
    </message>
    <message>
        <source>Give each an id of its own.</source>
        <comment>finding.sheet.wrong:twice.mend</comment>
        <translation>それぞれ別の ID にしてください。</translation>
    </message>
    <message>
        <source>The labels of &quot;{file}&quot; are not the same as when it was printed before. Print it as a new run.</source>
        <comment>finding.phrase.failed.other_volume</comment>
        <translation>「{file}」のラベルは前に印刷したときと同じではありません。新しい印刷として印刷してください。</translation>
    </message>
    <message>
        <source>File {volume} of the run is missing.</source>
        <comment>finding.phrase.said.ledger_missing</comment>
        <translation>印刷のファイル{volume}がありません。</translation>
    </message>
    <message>
        <source>The files {first} to {last} of the run are missing.</source>
        <comment>finding.phrase.said.ledger_missing_several</comment>
        <translation>印刷のファイル{first}から{last}がありません。</translation>
    </message>
    <message>
        <source>&quot;{file}&quot; is the ledger of another run.</source>
        <comment>finding.phrase.said.ledger_other</comment>
        <translation>「{file}」は別の印刷の台帳です。</translation>
    </message>
    <message>
        <source>File {volume} of the run was printed twice, again in &quot;{file}&quot;.</source>
        <comment>finding.phrase.said.ledger_twice</comment>
        <translation>ファイル{volume}は二度印刷されています。二度目は「{file}」です。</translation>
    </message>
    <message>
        <source>The run of &quot;{file}&quot; has not come to its end.</source>
        <comment>finding.phrase.said.ledger_unfinished</comment>
        <translation>「{file}」の印刷は最後まで終わっていません。</translation>
    </message>
    <message>
        <source>The run is whole: labels {labels}, files {volumes}; nothing is missing, nothing was printed twice.</source>
        <comment>finding.phrase.said.ledger_whole</comment>
        <translation>印刷はそろっています：ラベル{labels}枚、ファイル{volumes}個。不足も二重印刷もありません。</translation>
    </message>
    <message>
        <source>Files not written, because what was read back is not what the labels say: {count}.</source>
        <comment>finding.phrase.said.print_not_right</comment>
        <translation>読み戻した内容がラベルと違うため書かなかったファイル：{count}。</translation>
    </message>
    <message>
        <source>{labels} labels, {rate} a second</source>
        <comment>finding.phrase.said.print_progress</comment>
        <translation>ラベル{labels}枚、毎秒{rate}枚</translation>
    </message>
    <message>
        <source>Stopped. What is printed stays; --resume goes on from there.</source>
        <comment>finding.phrase.said.print_stopped</comment>
        <translation>停止しました。印刷したものは残ります。--resume で続きから始めます。</translation>
    </message>
    <message>
        <source>Labels printed: {labels}; pages: {pages}; files: {volumes}; rows that were not printed: {refused}.</source>
        <comment>finding.phrase.said.printed</comment>
        <translation>印刷したラベル：{labels}、ページ：{pages}、ファイル：{volumes}、印刷しなかった行：{refused}。</translation>
    </message>
    <message>
        <source>Labels that were there already: {labels}.</source>
        <comment>finding.phrase.said.printed_before</comment>
        <translation>すでにあったラベル：{labels}。</translation>
    </message>
    <message>
        <source>Stale labels: {count} of {all}.</source>
        <comment>finding.phrase.said.stale</comment>
        <translation>古くなったラベル：{all}枚中{count}枚。</translation>
    </message>
    <message>
        <source>another design</source>
        <comment>finding.phrase.stale.design</comment>
        <translation>デザインが変わった</translation>
    </message>
    <message>
        <source>support has ended</source>
        <comment>finding.phrase.stale.ended</comment>
        <translation>サポート終了</translation>
    </message>
    <message>
        <source>no disclosure any more</source>
        <comment>finding.phrase.stale.gone</comment>
        <translation>表示がもうない</translation>
    </message>
    <message>
        <source>another price</source>
        <comment>finding.phrase.stale.price</comment>
        <translation>価格が変わった</translation>
    </message>
    <message>
        <source>disclosure revised</source>
        <comment>finding.phrase.stale.revised</comment>
        <translation>表示が改訂された</translation>
    </message>
    <message>
        <source>The disclosure of row {row} cannot be read: {why}</source>
        <comment>finding.print.not_read.message</comment>
        <translation>{row}行の表示を読めません：{why}</translation>
    </message>
    <message>
        <source>The label of row {row} has more than one page.</source>
        <comment>finding.print.several_pages.message</comment>
        <translation>{row}行のラベルは1ページに収まりません。</translation>
    </message>
    <message>
        <source>Choose a template whose labels have one page.</source>
        <comment>finding.print.several_pages.mend</comment>
        <translation>ラベルが1ページのテンプレートを選んでください。</translation>
    </message>
    <message>
        <source>Column {column}</source>
        <comment>finding.phrase.place.column</comment>
        <translation>{column} 列</translation>
    </message>
    <message>
        <source>{sheet}, column {column}</source>
        <comment>finding.phrase.place.column_of</comment>
        <translation>{sheet} の {column} 列</translation>
    </message>
    <message>
        <source>Row {row}</source>
        <comment>finding.phrase.place.row</comment>
        <translation>{row} 行目</translation>
    </message>
    <message>
        <source>{sheet}, row {row}</source>
        <comment>finding.phrase.place.row_of</comment>
        <translation>{sheet} の {row} 行目</translation>
    </message>
    <message>
        <source>The sheet {sheet}</source>
        <comment>finding.phrase.place.sheet</comment>
        <translation>シート {sheet}</translation>
    </message>
    <message>
        <source>aisle</source>
        <comment>finding.phrase.shop.aisle</comment>
        <translation>売り場</translation>
    </message>
    <message>
        <source>number of copies</source>
        <comment>finding.phrase.shop.copies</comment>
        <translation>枚数</translation>
    </message>
    <message>
        <source>file of the disclosure</source>
        <comment>finding.phrase.shop.file</comment>
        <translation>表示のファイル</translation>
    </message>
    <message>
        <source>GTIN</source>
        <comment>finding.phrase.shop.gtin</comment>
        <translation>GTIN</translation>
    </message>
    <message>
        <source>item number</source>
        <comment>finding.phrase.shop.item</comment>
        <translation>商品番号</translation>
    </message>
    <message>
        <source>language</source>
        <comment>finding.phrase.shop.language</comment>
        <translation>言語</translation>
    </message>
    <message>
        <source>model</source>
        <comment>finding.phrase.shop.model</comment>
        <translation>型番</translation>
    </message>
    <message>
        <source>price</source>
        <comment>finding.phrase.shop.price</comment>
        <translation>価格</translation>
    </message>
    <message>
        <source>template</source>
        <comment>finding.phrase.shop.template</comment>
        <translation>テンプレート</translation>
    </message>
    <message>
        <source>unit price</source>
        <comment>finding.phrase.shop.unit_price</comment>
        <translation>単位価格</translation>
    </message>
    <message>
        <source>the mapping</source>
        <comment>finding.phrase.thing.mapping</comment>
        <translation>対応付け</translation>
    </message>
    <message>
        <source>This is a binary Excel workbook (.xlsb), which cannot be read.</source>
        <comment>finding.table.binary_excel.message</comment>
        <translation>これはバイナリ形式の Excel ブック (.xlsb) なので、読み取れません。</translation>
    </message>
    <message>
        <source>Save it as &quot;Excel workbook (.xlsx)&quot;.</source>
        <comment>finding.table.binary_excel.mend</comment>
        <translation>「Excel ブック (.xlsx)」として保存してください。</translation>
    </message>
    <message>
        <source>{cell} ({heading}) is read as {field}: what it holds looks so.</source>
        <comment>finding.table.column:by_contents.message</comment>
        <translation>{cell} ({heading}) は内容から {field} として読み取ります。</translation>
    </message>
    <message>
        <source>{cell} ({heading}) is read as {field}: its heading says so.</source>
        <comment>finding.table.column:by_name.message</comment>
        <translation>{cell} ({heading}) は見出しから {field} として読み取ります。</translation>
    </message>
    <message>
        <source>{cell} ({heading}) is read as {field}: you chose it.</source>
        <comment>finding.table.column:chosen.message</comment>
        <translation>{cell} ({heading}) は指定どおり {field} として読み取ります。</translation>
    </message>
    <message>
        <source>This is no connection to a database.</source>
        <comment>finding.table.connection.message</comment>
        <translation>これはデータベースへの接続ではありません。</translation>
    </message>
    <message>
        <source>Write sqlite:FILE, postgresql://USER@HOST/DATABASE or odbc:DSN.</source>
        <comment>finding.table.connection.mend</comment>
        <translation>sqlite:FILE、postgresql://USER@HOST/DATABASE または odbc:DSN と書いてください。</translation>
    </message>
    <message>
        <source>{cell}: {value} is no number of copies.</source>
        <comment>finding.table.copies.message</comment>
        <translation>{cell}: {value} は枚数ではありません。</translation>
    </message>
    <message>
        <source>Write a whole number from 0 to 9999.</source>
        <comment>finding.table.copies.mend</comment>
        <translation>0 から 9999 までの整数を書いてください。</translation>
    </message>
    <message>
        <source>{cell}: this text was cut off; no cell of a spreadsheet holds more than 32,767 characters.</source>
        <comment>finding.table.cut.message</comment>
        <translation>{cell}: この文字列は途中で切れています。表計算のセルには 32,767 文字までしか入りません。</translation>
    </message>
    <message>
        <source>Put the whole text in from where it came from.</source>
        <comment>finding.table.cut.mend</comment>
        <translation>元の場所から全文を入れ直してください。</translation>
    </message>
    <message>
        <source>The workbook is damaged, so that it cannot be read to its end.</source>
        <comment>finding.table.damaged.message</comment>
        <translation>ブックが壊れているため、最後まで読み取れません。</translation>
    </message>
    <message>
        <source>Open it in the spreadsheet and save it again, or take an older copy.</source>
        <comment>finding.table.damaged.mend</comment>
        <translation>表計算ソフトで開いて保存し直すか、古いコピーを使ってください。</translation>
    </message>
    <message>
        <source>The database says: {why}.</source>
        <comment>finding.table.database.message</comment>
        <translation>データベースからの応答：{why}。</translation>
    </message>
    <message>
        <source>Check the connection, the user, the password and the query.</source>
        <comment>finding.table.database.mend</comment>
        <translation>接続、ユーザー、パスワード、クエリを確かめてください。</translation>
    </message>
    <message>
        <source>{cell}: the spreadsheet has turned this text into a date ({value}).</source>
        <comment>finding.table.date_in_text.message</comment>
        <translation>{cell}: 表計算ソフトがこの文字列を日付 ({value}) に変えました。</translation>
    </message>
    <message>
        <source>Format the column as text, then type it in again.</source>
        <comment>finding.table.date_in_text.mend</comment>
        <translation>列の書式を文字列にしてから、入力し直してください。</translation>
    </message>
    <message>
        <source>{cell}: {value} has its day and month the other way round than other dates of this column.</source>
        <comment>finding.table.dates_turned.message</comment>
        <translation>{cell}: {value} は、この列の他の日付と日と月の順序が逆です。</translation>
    </message>
    <message>
        <source>Do not trust the dates of this column; import it again and name the order of its dates.</source>
        <comment>finding.table.dates_turned.mend</comment>
        <translation>この列の日付は信用できません。日付の順序を指定して取り込み直してください。</translation>
    </message>
    <message>
        <source>The workbook holds a document type, which can hide a trap and which no spreadsheet writes.</source>
        <comment>finding.table.dtd.message</comment>
        <translation>ブックに文書型宣言があります。罠を隠せるもので、表計算ソフトが書くことはありません。</translation>
    </message>
    <message>
        <source>Save it again with a spreadsheet program if you trust where it comes from.</source>
        <comment>finding.table.dtd.mend</comment>
        <translation>出所が信用できるなら、表計算ソフトで保存し直してください。</translation>
    </message>
    <message>
        <source>There is no row in this table.</source>
        <comment>finding.table.empty.message</comment>
        <translation>この表には行がありません。</translation>
    </message>
    <message>
        <source>Nothing says how the characters of this text are written; it is read as {encoding}.</source>
        <comment>finding.table.encoding.message</comment>
        <translation>この文書の文字コードはどこにも示されていないため、{encoding} として読み取ります。</translation>
    </message>
    <message>
        <source>If letters come out wrong, save the text as UTF-8.</source>
        <comment>finding.table.encoding.mend</comment>
        <translation>文字化けする場合は、UTF-8 で保存してください。</translation>
    </message>
    <message>
        <source>The workbook is protected with a password.</source>
        <comment>finding.table.encrypted.message</comment>
        <translation>ブックはパスワードで保護されています。</translation>
    </message>
    <message>
        <source>Save a copy without the password.</source>
        <comment>finding.table.encrypted.mend</comment>
        <translation>パスワードなしのコピーを保存してください。</translation>
    </message>
    <message>
        <source>{cell}: the spreadsheet shows an error here ({value}).</source>
        <comment>finding.table.error_value.message</comment>
        <translation>{cell}: 表計算ソフトがここにエラー ({value}) を表示しています。</translation>
    </message>
    <message>
        <source>Fix the formula.</source>
        <comment>finding.table.error_value.mend</comment>
        <translation>数式を直してください。</translation>
    </message>
    <message>
        <source>{cell}: {value} is no GTIN.</source>
        <comment>finding.table.gtin.message</comment>
        <translation>{cell}: {value} は GTIN ではありません。</translation>
    </message>
    <message>
        <source>Write the 8, 12, 13 or 14 digits below the barcode.</source>
        <comment>finding.table.gtin.mend</comment>
        <translation>バーコードの下の 8、12、13 または 14 桁の数字を書いてください。</translation>
    </message>
    <message>
        <source>{cell}: a digit of {value} is wrong; with these digits before it, the last would be {digit}.</source>
        <comment>finding.table.gtin_check_digit.message</comment>
        <translation>{cell}: {value} の数字のどれかが誤っています。この並びなら最後は {digit} になります。</translation>
    </message>
    <message>
        <source>Compare it with the number below the barcode.</source>
        <comment>finding.table.gtin_check_digit.mend</comment>
        <translation>バーコードの下の番号と比べてください。</translation>
    </message>
    <message>
        <source>{cell}: the spreadsheet has turned the GTIN into a date ({value}).</source>
        <comment>finding.table.gtin_date.message</comment>
        <translation>{cell}: 表計算ソフトが GTIN を日付 ({value}) に変えました。</translation>
    </message>
    <message>
        <source>Format the column as text, then type the number in again.</source>
        <comment>finding.table.gtin_date.mend</comment>
        <translation>列の書式を文字列にしてから、番号を入力し直してください。</translation>
    </message>
    <message>
        <source>{cell}: the spreadsheet has shortened the GTIN to {value}; its last digits are lost.</source>
        <comment>finding.table.gtin_scientific:lost.message</comment>
        <translation>{cell}: 表計算ソフトが GTIN を {value} に縮めたため、後ろの桁が失われています。</translation>
    </message>
    <message>
        <source>Format the column as a number without decimals or as text, and export it again.</source>
        <comment>finding.table.gtin_scientific:lost.mend</comment>
        <translation>列の書式を小数なしの数値か文字列にして、書き出し直してください。</translation>
    </message>
    <message>
        <source>{cell}: the last digits of the GTIN {value} are lost; it was shortened and opened again.</source>
        <comment>finding.table.gtin_scientific:rounded.message</comment>
        <translation>{cell}: GTIN {value} は縮められてから開き直されたため、後ろの桁が失われています。</translation>
    </message>
    <message>
        <source>Put the number in from where it came from.</source>
        <comment>finding.table.gtin_scientific:rounded.mend</comment>
        <translation>元の場所から番号を入れ直してください。</translation>
    </message>
    <message>
        <source>{cell}: the spreadsheet has written the GTIN as {value}; it is read as {gtin}.</source>
        <comment>finding.table.gtin_scientific:whole.message</comment>
        <translation>{cell}: 表計算ソフトが GTIN を {value} と書いています。{gtin} として読み取ります。</translation>
    </message>
    <message>
        <source>Format the column as text.</source>
        <comment>finding.table.gtin_scientific:whole.mend</comment>
        <translation>列の書式を文字列にしてください。</translation>
    </message>
    <message>
        <source>{cell}: there are several numbers here ({value}).</source>
        <comment>finding.table.gtin_several.message</comment>
        <translation>{cell}: ここには番号がいくつもあります ({value})。</translation>
    </message>
    <message>
        <source>Write one GTIN, and give each of the others a row of its own.</source>
        <comment>finding.table.gtin_several.mend</comment>
        <translation>GTIN を 1 つだけ書き、他はそれぞれ別の行にしてください。</translation>
    </message>
    <message>
        <source>{cell}: the GTIN {value} has lost zeros in front.</source>
        <comment>finding.table.gtin_zeros.message</comment>
        <translation>{cell}: GTIN {value} の先頭の 0 が失われています。</translation>
    </message>
    <message>
        <source>It is read as {gtin}. Format the column as text to keep zeros.</source>
        <comment>finding.table.gtin_zeros:taken.mend</comment>
        <translation>{gtin} として読み取ります。0 を残すには列の書式を文字列にしてください。</translation>
    </message>
    <message>
        <source>If {gtin} stands below the barcode, write that; format the column as text first.</source>
        <comment>finding.table.gtin_zeros:unsure.mend</comment>
        <translation>バーコードの下に {gtin} とあれば、列の書式を文字列にしてから、そう書いてください。</translation>
    </message>
    <message>
        <source>{cell}: {count} hidden rows are read, too.</source>
        <comment>finding.table.hidden:rows.message</comment>
        <translation>{cell}: 非表示の行 {count} 行も読み取ります。</translation>
    </message>
    <message>
        <source>{cell} is hidden, and is read, too.</source>
        <comment>finding.table.hidden:sheet.message</comment>
        <translation>{cell} は非表示ですが、読み取ります。</translation>
    </message>
    <message>
        <source>{cell}: {value} is no language tag.</source>
        <comment>finding.table.language.message</comment>
        <translation>{cell}: {value} は言語タグではありません。</translation>
    </message>
    <message>
        <source>Write a tag such as en, de or pt-BR.</source>
        <comment>finding.table.language.mend</comment>
        <translation>en、de、pt-BR のようなタグを書いてください。</translation>
    </message>
    <message>
        <source>{cell} is too long to be one row of a table.</source>
        <comment>finding.table.long_row.message</comment>
        <translation>{cell} は表の 1 行としては長すぎます。</translation>
    </message>
    <message>
        <source>Check that this is a table with one row a line.</source>
        <comment>finding.table.long_row.mend</comment>
        <translation>1 行に 1 件の表であるか確かめてください。</translation>
    </message>
    <message>
        <source>{cell}: some characters of {value} cannot be read.</source>
        <comment>finding.table.lost_characters.message</comment>
        <translation>{cell}: {value} に読み取れない文字があります。</translation>
    </message>
    <message>
        <source>Save the text as UTF-8.</source>
        <comment>finding.table.lost_characters.mend</comment>
        <translation>UTF-8 で保存してください。</translation>
    </message>
    <message>
        <source>The workbook has macros. Its cells are read; no macro is run.</source>
        <comment>finding.table.macros.message</comment>
        <translation>ブックにマクロがあります。セルだけを読み取り、マクロは実行しません。</translation>
    </message>
    <message>
        <source>{cell}: {count} areas of merged cells; only the first cell of each holds something.</source>
        <comment>finding.table.merged.message</comment>
        <translation>{cell}: 結合セルの範囲が {count} か所あります。内容があるのは各範囲の最初のセルだけです。</translation>
    </message>
    <message>
        <source>{cell}: {value} was probably {before}; the text was opened with the wrong character set.</source>
        <comment>finding.table.mojibake.message</comment>
        <translation>{cell}: {value} はおそらく {before} でした。誤った文字コードで開かれています。</translation>
    </message>
    <message>
        <source>Import the table again as UTF-8.</source>
        <comment>finding.table.mojibake.mend</comment>
        <translation>UTF-8 として取り込み直してください。</translation>
    </message>
    <message>
        <source>{cell}: this row has {count} cells, and the table {columns} columns.</source>
        <comment>finding.table.more_cells.message</comment>
        <translation>{cell}: この行にはセルが {count} 個ありますが、表は {columns} 列です。</translation>
    </message>
    <message>
        <source>Put a cell that holds the separator, such as 19,99, in double quotes.</source>
        <comment>finding.table.more_cells.mend</comment>
        <translation>区切り文字を含むセル（19,99 など）は二重引用符で囲んでください。</translation>
    </message>
    <message>
        <source>The table has no column {heading}.</source>
        <comment>finding.table.no_column.message</comment>
        <translation>表に {heading} という列はありません。</translation>
    </message>
    <message>
        <source>Name a heading of the table, or the letter of a column.</source>
        <comment>finding.table.no_column.mend</comment>
        <translation>表の見出しか列の文字を指定してください。</translation>
    </message>
    <message>
        <source>What reads {database} databases is not installed.</source>
        <comment>finding.table.no_driver.message</comment>
        <translation>{database} データベースを読み取るものがインストールされていません。</translation>
    </message>
    <message>
        <source>Install the package {package}.</source>
        <comment>finding.table.no_driver.mend</comment>
        <translation>パッケージ {package} をインストールしてください。</translation>
    </message>
    <message>
        <source>No character set is named {encoding}.</source>
        <comment>finding.table.no_encoding.message</comment>
        <translation>{encoding} という文字コードはありません。</translation>
    </message>
    <message>
        <source>Name one such as UTF-8 or windows-1252.</source>
        <comment>finding.table.no_encoding.mend</comment>
        <translation>UTF-8 や windows-1252 のように指定してください。</translation>
    </message>
    <message>
        <source>{cell} names no product.</source>
        <comment>finding.table.no_product.message</comment>
        <translation>{cell} には製品が示されていません。</translation>
    </message>
    <message>
        <source>Write its GTIN, its model or the file of its disclosure.</source>
        <comment>finding.table.no_product.mend</comment>
        <translation>GTIN、型番、または表示のファイルを書いてください。</translation>
    </message>
    <message>
        <source>No column of the table says which product a row is about.</source>
        <comment>finding.table.no_product_column.message</comment>
        <translation>どの製品の行かを示す列が表にありません。</translation>
    </message>
    <message>
        <source>Name a column &quot;GTIN&quot;, &quot;Model&quot; or &quot;File&quot;, or choose the columns in a mapping file.</source>
        <comment>finding.table.no_product_column.mend</comment>
        <translation>列の見出しを「GTIN」「型番」「ファイル」のいずれかにするか、対応付けファイルで列を選んでください。</translation>
    </message>
    <message>
        <source>The workbook has no sheet {sheet}.</source>
        <comment>finding.table.no_sheet.message</comment>
        <translation>ブックにシート {sheet} はありません。</translation>
    </message>
    <message>
        <source>Name one of: {sheets}.</source>
        <comment>finding.table.no_sheet.mend</comment>
        <translation>次のいずれかを指定してください：{sheets}。</translation>
    </message>
    <message>
        <source>{cell}: the file does not hold what this formula results in.</source>
        <comment>finding.table.not_calculated.message</comment>
        <translation>{cell}: この数式の結果がファイルに入っていません。</translation>
    </message>
    <message>
        <source>Open it in the spreadsheet and save it again.</source>
        <comment>finding.table.not_calculated.mend</comment>
        <translation>表計算ソフトで開いて保存し直してください。</translation>
    </message>
    <message>
        <source>{cell}: there is a zero byte in this text; it is left out.</source>
        <comment>finding.table.nul.message</comment>
        <translation>{cell}: この文字列にゼロバイトがあるため、取り除きます。</translation>
    </message>
    <message>
        <source>Export the table again.</source>
        <comment>finding.table.nul.mend</comment>
        <translation>表を書き出し直してください。</translation>
    </message>
    <message>
        <source>This is a document of Numbers, which cannot be read.</source>
        <comment>finding.table.numbers.message</comment>
        <translation>これは Numbers の書類なので、読み取れません。</translation>
    </message>
    <message>
        <source>In Numbers, choose File &gt; Export To &gt; Excel (.xlsx) or CSV.</source>
        <comment>finding.table.numbers.mend</comment>
        <translation>Numbers の「ファイル」&gt;「書き出す」で Excel (.xlsx) または CSV を選んでください。</translation>
    </message>
    <message>
        <source>This is an Excel workbook of before 2007 (.xls), which cannot be read.</source>
        <comment>finding.table.old_excel.message</comment>
        <translation>これは 2007 より前の Excel ブック (.xls) なので、読み取れません。</translation>
    </message>
    <message>
        <source>Save it as &quot;Excel workbook (.xlsx)&quot;.</source>
        <comment>finding.table.old_excel.mend</comment>
        <translation>「Excel ブック (.xlsx)」として保存してください。</translation>
    </message>
    <message>
        <source>{cell}: a quotation mark opens a cell here and is never closed.</source>
        <comment>finding.table.open_quote.message</comment>
        <translation>{cell}: ここでセルを開く引用符が閉じられていません。</translation>
    </message>
    <message>
        <source>Write it twice (&quot;&quot;) within a cell in quotes, or delete it.</source>
        <comment>finding.table.open_quote.mend</comment>
        <translation>引用符で囲んだセルの中では二重 (&quot;&quot;) に書くか、削除してください。</translation>
    </message>
    <message>
        <source>This is {format}, not a table.</source>
        <comment>finding.table.other_format.message</comment>
        <translation>これは{format}であり、表ではありません。</translation>
    </message>
    <message>
        <source>Save it as .xlsx, .ods or CSV.</source>
        <comment>finding.table.other_format.mend</comment>
        <translation>.xlsx、.ods または CSV で保存してください。</translation>
    </message>
    <message>
        <source>{cell} is read. These are not: {sheets}.</source>
        <comment>finding.table.other_sheets.message</comment>
        <translation>{cell} を読み取ります。次は読み取りません：{sheets}。</translation>
    </message>
    <message>
        <source>The connection holds a password, which others on this computer could see.</source>
        <comment>finding.table.password.message</comment>
        <translation>接続にパスワードが含まれていて、このコンピューターの他の人に見えるおそれがあります。</translation>
    </message>
    <message>
        <source>Put it into the environment variable UPDATEFACTS_DB_PASSWORD, or into a file: password_file=FILE.</source>
        <comment>finding.table.password.mend</comment>
        <translation>環境変数 UPDATEFACTS_DB_PASSWORD か、ファイル (password_file=FILE) に入れてください。</translation>
    </message>
    <message>
        <source>There is no query for the database.</source>
        <comment>finding.table.query:missing.message</comment>
        <translation>データベースへのクエリがありません。</translation>
    </message>
    <message>
        <source>Write one that begins with SELECT.</source>
        <comment>finding.table.query:missing.mend</comment>
        <translation>SELECT で始まるものを書いてください。</translation>
    </message>
    <message>
        <source>The query does not begin with SELECT, WITH, VALUES or TABLE.</source>
        <comment>finding.table.query:no_select.message</comment>
        <translation>クエリが SELECT、WITH、VALUES、TABLE のいずれでも始まっていません。</translation>
    </message>
    <message>
        <source>Write one that only reads: nothing is changed in the database.</source>
        <comment>finding.table.query:no_select.mend</comment>
        <translation>読み取るだけのものを書いてください。データベースは変更しません。</translation>
    </message>
    <message>
        <source>{cell}: {value} is no name of a template.</source>
        <comment>finding.table.template.message</comment>
        <translation>{cell}: {value} はテンプレートの名前ではありません。</translation>
    </message>
    <message>
        <source>Write the name of one, such as shelf.</source>
        <comment>finding.table.template.mend</comment>
        <translation>shelf のような名前を書いてください。</translation>
    </message>
    <message>
        <source>The workbook unpacks to more than any price list holds (a ZIP bomb).</source>
        <comment>finding.table.too_large.message</comment>
        <translation>ブックを展開すると、価格表ではありえない大きさになります（ZIP 爆弾）。</translation>
    </message>
    <message>
        <source>Save only the price list as a workbook of its own, or as CSV.</source>
        <comment>finding.table.too_large.mend</comment>
        <translation>価格表だけを別のブックか CSV として保存してください。</translation>
    </message>
    <message>
        <source>{cell} ({heading}) is not used.</source>
        <comment>finding.table.unused_column:heading.message</comment>
        <translation>{cell} ({heading}) は使いません。</translation>
    </message>
    <message>
        <source>{cell} is not used.</source>
        <comment>finding.table.unused_column:no_heading.message</comment>
        <translation>{cell} は使いません。</translation>
    </message>
    <message>
        <source>disclosure</source>
        <comment>finding.phrase.audit.disclosure</comment>
        <translation>表示</translation>
    </message>
    <message>
        <source>no</source>
        <comment>finding.phrase.audit.no</comment>
        <translation>いいえ</translation>
    </message>
    <message>
        <source>product</source>
        <comment>finding.phrase.audit.product</comment>
        <translation>製品</translation>
    </message>
    <message>
        <source>reasons</source>
        <comment>finding.phrase.audit.reasons</comment>
        <translation>理由</translation>
    </message>
    <message>
        <source>row</source>
        <comment>finding.phrase.audit.row</comment>
        <translation>行</translation>
    </message>
    <message>
        <source>may be sold</source>
        <comment>finding.phrase.audit.sell</comment>
        <translation>販売できる</translation>
    </message>
    <message>
        <source>promise</source>
        <comment>finding.phrase.audit.state</comment>
        <translation>約束</translation>
    </message>
    <message>
        <source>{rows} rows: {sold} may be sold, {not} may not.</source>
        <comment>finding.phrase.audit.summary</comment>
        <translation>{rows}行：{sold}行は販売でき、{not}行は販売できません。</translation>
    </message>
    <message>
        <source>until</source>
        <comment>finding.phrase.audit.until</comment>
        <translation>期限</translation>
    </message>
    <message>
        <source>yes</source>
        <comment>finding.phrase.audit.yes</comment>
        <translation>はい</translation>
    </message>
    <message>
        <source>The index &quot;{file}&quot; of the library cannot be used: {why}.</source>
        <comment>finding.phrase.failed.index</comment>
        <translation>ライブラリの索引「{file}」は使えません：{why}。</translation>
    </message>
    <message>
        <source>Changed since you last asked:</source>
        <comment>finding.phrase.library.changes</comment>
        <translation>前回から変わったもの：</translation>
    </message>
    <message>
        <source>Found:</source>
        <comment>finding.phrase.library.found</comment>
        <translation>見つかったもの：</translation>
    </message>
    <message>
        <source>{file}: {count} disclosures</source>
        <comment>finding.phrase.library.head</comment>
        <translation>{file}:表示{count}件</translation>
    </message>
    <message>
        <source>{file}: 1 disclosure</source>
        <comment>finding.phrase.library.head_of_one</comment>
        <translation>{file}:表示1件</translation>
    </message>
    <message>
        <source>with an error</source>
        <comment>finding.phrase.library.with_error</comment>
        <translation>誤りがあるもの</translation>
    </message>
    <message>
        <source>it is no ZIP archive, or it is damaged</source>
        <comment>finding.phrase.why.archive_damaged</comment>
        <translation>ZIPアーカイブではないか、壊れています</translation>
    </message>
    <message>
        <source>it is larger than an archive of disclosures can be</source>
        <comment>finding.phrase.why.archive_large</comment>
        <translation>表示のアーカイブとしては大きすぎます</translation>
    </message>
    <message>
        <source>it is locked with a password</source>
        <comment>finding.phrase.why.encrypted</comment>
        <translation>パスワードで保護されています</translation>
    </message>
    <message>
        <source>{product} is new.</source>
        <comment>finding.library.added.message</comment>
        <translation>{product}は新しいものです。</translation>
    </message>
    <message>
        <source>{file} is an archive, and is left out.</source>
        <comment>finding.library.archive_inside.message</comment>
        <translation>{file}はアーカイブなので除きます。</translation>
    </message>
    <message>
        <source>Unpack it, or name it as a library of its own.</source>
        <comment>finding.library.archive_inside.mend</comment>
        <translation>展開するか、別のライブラリとして指定してください。</translation>
    </message>
    <message>
        <source>{product} has an error now, so that no label can be made of it.</source>
        <comment>finding.library.broken.message</comment>
        <translation>{product}に誤りができたため、ラベルを作れません。</translation>
    </message>
    <message>
        <source>See &quot;updatefacts check {file}&quot;, and ask its maker to fix it.</source>
        <comment>finding.library.broken.mend</comment>
        <translation>「updatefacts check {file}」で確かめ、製造者に修正を求めてください。</translation>
    </message>
    <message>
        <source>{product} has been changed.</source>
        <comment>finding.library.changed.message</comment>
        <translation>{product}が変更されました。</translation>
    </message>
    <message>
        <source>Support of {product} ended on {end}.</source>
        <comment>finding.library.ended:dated.message</comment>
        <translation>{product}のサポートは{end}に終わりました。</translation>
    </message>
    <message>
        <source>Support of {product} has ended.</source>
        <comment>finding.library.ended:undated.message</comment>
        <translation>{product}のサポートは終わりました。</translation>
    </message>
    <message>
        <source>Support of {product} has ended since.</source>
        <comment>finding.library.ended_since.message</comment>
        <translation>{product}のサポートはその後終わりました。</translation>
    </message>
    <message>
        <source>Take down its labels.</source>
        <comment>finding.library.ended_since.mend</comment>
        <translation>ラベルを外してください。</translation>
    </message>
    <message>
        <source>The folder {file} cannot be read: {why}. What lies in it is left out.</source>
        <comment>finding.library.folder_unread.message</comment>
        <translation>フォルダー{file}を読めません：{why}。中のものは除きます。</translation>
    </message>
    <message>
        <source>{index} is not the index of a library. It is left as it is.</source>
        <comment>finding.library.index_foreign.message</comment>
        <translation>{index}はライブラリの索引ではありません。そのままにします。</translation>
    </message>
    <message>
        <source>Name another file for the index, or none.</source>
        <comment>finding.library.index_foreign.mend</comment>
        <translation>索引に別のファイルを指定するか、何も指定しないでください。</translation>
    </message>
    <message>
        <source>The index {index} cannot be kept: {why} All files are read each time.</source>
        <comment>finding.library.index_not_kept.message</comment>
        <translation>索引{index}を残せません：{why}毎回すべてのファイルを読みます。</translation>
    </message>
    <message>
        <source>Name a file for the index where you may write.</source>
        <comment>finding.library.index_not_kept.mend</comment>
        <translation>書き込める場所のファイルを索引に指定してください。</translation>
    </message>
    <message>
        <source>The index {index} was damaged, and has been made again.</source>
        <comment>finding.library.index_rebuilt:damaged.message</comment>
        <translation>索引{index}が壊れていたため、作り直しました。</translation>
    </message>
    <message>
        <source>The index {index} was made by another version of this program, and has been made again.</source>
        <comment>finding.library.index_rebuilt:version.message</comment>
        <translation>索引{index}はこのプログラムの別の版のものだったため、作り直しました。</translation>
    </message>
    <message>
        <source>{file} is a link to a file outside of the library, and is left out.</source>
        <comment>finding.library.link_outside.message</comment>
        <translation>{file}はライブラリの外のファイルへのリンクなので除きます。</translation>
    </message>
    <message>
        <source>Copy the file into the library if it belongs there.</source>
        <comment>finding.library.link_outside.mend</comment>
        <translation>ライブラリに入れるべきものなら、ファイルをコピーしてください。</translation>
    </message>
    <message>
        <source>{product} lies here now.</source>
        <comment>finding.library.moved.message</comment>
        <translation>{product}は今ここにあります。</translation>
    </message>
    <message>
        <source>{product} is gone.</source>
        <comment>finding.library.removed.message</comment>
        <translation>{product}がなくなりました。</translation>
    </message>
    <message>
        <source>Put the file back if labels of it are still in use.</source>
        <comment>finding.library.removed.mend</comment>
        <translation>ラベルがまだ使われているなら、ファイルを戻してください。</translation>
    </message>
    <message>
        <source>{other} is revision {revision} of the same disclosure, too, but says something else.</source>
        <comment>finding.library.same_revision.message</comment>
        <translation>{other}も同じ表示の版{revision}ですが、内容が違います。</translation>
    </message>
    <message>
        <source>Keep the one that was published.</source>
        <comment>finding.library.same_revision.mend</comment>
        <translation>公開されたものを残してください。</translation>
    </message>
    <message>
        <source>{other} has the same GTIN ({gtin}), but is another disclosure.</source>
        <comment>finding.library.shared_gtin.message</comment>
        <translation>{other}は同じGTIN({gtin})ですが、別の表示です。</translation>
    </message>
    <message>
        <source>Ask the maker which of the two holds; labels of that GTIN cannot be made until then.</source>
        <comment>finding.library.shared_gtin.mend</comment>
        <translation>どちらが正しいか製造者に尋ねてください。それまでそのGTINのラベルは作れません。</translation>
    </message>
    <message>
        <source>{other} is about the same model ({model}) of the same maker, but is another disclosure.</source>
        <comment>finding.library.shared_model.message</comment>
        <translation>{other}は同じ製造者の同じ型番({model})についてですが、別の表示です。</translation>
    </message>
    <message>
        <source>Ask the maker which of the two holds, or find the product by its GTIN.</source>
        <comment>finding.library.shared_model.mend</comment>
        <translation>どちらが正しいか製造者に尋ねるか、製品をGTINで探してください。</translation>
    </message>
    <message>
        <source>{product} was promised security updates to {end} by {promised_by}, and now they end {now}.</source>
        <comment>finding.library.shrunk:shortened.message</comment>
        <translation>{product}には{promised_by}で{end}までのセキュリティ更新が約束されていましたが、今は{now}に終わります。</translation>
    </message>
    <message>
        <source>Ask its maker why; a published promise must not shrink.</source>
        <comment>finding.library.shrunk.mend</comment>
        <translation>製造者に理由を尋ねてください。公開した約束を縮めてはなりません。</translation>
    </message>
    <message>
        <source>Each {product} was promised {end} months of security updates by {promised_by}, and now gets them for {now}.</source>
        <comment>finding.library.shrunk:unit_shortened.message</comment>
        <translation>各{product}には{promised_by}で{end}か月のセキュリティ更新が約束されていましたが、今は{now}か月です。</translation>
    </message>
    <message>
        <source>Each {product} was promised {end} months of security updates by {promised_by}; that is not kept.</source>
        <comment>finding.library.shrunk:unit_weakened.message</comment>
        <translation>各{product}には{promised_by}で{end}か月のセキュリティ更新が約束されていましたが、守られていません。</translation>
    </message>
    <message>
        <source>{product} was promised security updates to {end} by {promised_by}, and now is promised no date.</source>
        <comment>finding.library.shrunk:weakened.message</comment>
        <translation>{product}には{promised_by}で{end}までのセキュリティ更新が約束されていましたが、今はどの日付も約束されていません。</translation>
    </message>
    <message>
        <source>{why}</source>
        <comment>finding.library.unreadable.message</comment>
        <translation>{why}</translation>
    </message>
    <message>
        <source>{cell}: the library has several disclosures of {key}: {files}.</source>
        <comment>finding.table.ambiguous.message</comment>
        <translation>{cell}: ライブラリには{key}の表示が複数あります：{files}。</translation>
    </message>
    <message>
        <source>Write the name of the file that is meant, or take the others out of the library.</source>
        <comment>finding.table.ambiguous.mend</comment>
        <translation>該当するファイルの名前を書くか、ほかのものをライブラリから除いてください。</translation>
    </message>
    <message>
        <source>{cell}: the disclosure {file} has an error, so that no label can be made of it.</source>
        <comment>finding.table.broken_disclosure.message</comment>
        <translation>{cell}: 表示{file}に誤りがあるため、ラベルを作れません。</translation>
    </message>
    <message>
        <source>See &quot;updatefacts check {file}&quot;, and ask its maker to fix it.</source>
        <comment>finding.table.broken_disclosure.mend</comment>
        <translation>「updatefacts check {file}」で確かめ、製造者に修正を求めてください。</translation>
    </message>
    <message>
        <source>{cell}: support of {product} has ended.</source>
        <comment>finding.table.ended.message</comment>
        <translation>{cell}: {product}のサポートは終わりました。</translation>
    </message>
    <message>
        <source>Whether it may still be sold is for you to judge; buyers get no security updates.</source>
        <comment>finding.table.ended.mend</comment>
        <translation>まだ販売できるかは、そちらで判断してください。購入者はセキュリティ更新を受けられません。</translation>
    </message>
    <message>
        <source>{cell}: the library has no disclosure of {key}.</source>
        <comment>finding.table.no_disclosure.message</comment>
        <translation>{cell}: ライブラリに{key}の表示はありません。</translation>
    </message>
    <message>
        <source>Ask the maker for it, and put it into the library.</source>
        <comment>finding.table.no_disclosure.mend</comment>
        <translation>製造者に求め、ライブラリに入れてください。</translation>
    </message>
    <message>
        <source>{cell}: the disclosure {file} is not complete for {profile}: {met} of {items} items.</source>
        <comment>finding.table.not_complete.message</comment>
        <translation>{cell}: 表示{file}は{profile}に足りません：{items}項目中{met}項目。</translation>
    </message>
    <message>
        <source>See &quot;updatefacts check --profile {profile} {file}&quot;, and ask its maker for the rest.</source>
        <comment>finding.table.not_complete.mend</comment>
        <translation>「updatefacts check --profile {profile} {file}」で確かめ、残りを製造者に求めてください。</translation>
    </message>
    <message>
        <source>{cell}: the GTIN is {gtin}, but {file}, which was found for it, is about {other}.</source>
        <comment>finding.table.other_gtin.message</comment>
        <translation>{cell}: GTINは{gtin}ですが、見つかった{file}は{other}についてのものです。</translation>
    </message>
    <message>
        <source>Look whether it is the same product.</source>
        <comment>finding.table.other_gtin.mend</comment>
        <translation>同じ製品か確かめてください。</translation>
    </message>
    <message>
        <source>The run of &quot;{file}&quot; was printed from another table, library or design, or with other options. Print it as it was begun, or begin a new run.</source>
        <comment>finding.phrase.failed.other_run</comment>
        <translation>「{file}」の印刷は、別の表・ライブラリ・デザイン、または別の指定で始められました。始めたときと同じ指定で続けるか、新しい印刷を始めてください。</translation>
    </message>
    <message>
        <source>There is no template {name} in this run.</source>
        <comment>finding.table.unknown_template.message</comment>
        <translation>この印刷にテンプレート{name}はありません。</translation>
    </message>
    <message>
        <source>Name it with --template, or correct the cell.</source>
        <comment>finding.table.unknown_template.mend</comment>
        <translation>--template で指定するか、セルを直してください。</translation>
    </message>
    <message>
        <source>{value} is no separator.</source>
        <comment>finding.table.separator.message</comment>
        <translation>{value} は区切り文字ではありません。</translation>
    </message>
    <message>
        <source>Name one character, such as ; or tab.</source>
        <comment>finding.table.separator.mend</comment>
        <translation>;（または tab）のように 1 文字を指定してください。</translation>
    </message>
    <message>
        <source>The table could not be read to its end; the rest of it has no labels.</source>
        <comment>finding.phrase.said.print_not_whole</comment>
        <translation>表を最後まで読めませんでした。その後のラベルはありません。</translation>
    </message>
    <message>
        <source>The name of the ledger holds a password, which others on this computer could see. Put it into the environment variable UPDATEFACTS_DB_PASSWORD, or into a file: password_file=FILE.</source>
        <comment>finding.phrase.failed.ledger_password</comment>
        <translation>台帳の名前にパスワードが含まれており、このコンピューターの他の人に見られるおそれがあります。環境変数 UPDATEFACTS_DB_PASSWORD かファイル(password_file=FILE)に入れてください。</translation>
    </message>
    <message>
        <source>The ledger &quot;{file}&quot; was made by another version of this program.</source>
        <comment>finding.phrase.failed.ledger_version</comment>
        <translation>台帳「{file}」は、このプログラムの別のバージョンで作られたものです。</translation>
    </message>
    <message>
        <source>What reads {database} databases is not installed. Install the package {package}.</source>
        <comment>finding.phrase.failed.no_driver</comment>
        <translation>{database} データベースを読むためのものがインストールされていません。パッケージ {package} をインストールしてください。</translation>
    </message>
    <message>
        <source>Name the ledger that stores share as postgresql:DATABASE or postgresql://USER@HOST/DATABASE.</source>
        <comment>finding.phrase.failed.shared_ledger</comment>
        <translation>店舗で共有する台帳は、postgresql:DATABASE または postgresql://USER@HOST/DATABASE と指定してください。</translation>
    </message>
    <message>
        <source>The store &quot;{store}&quot; prints to &quot;{file}&quot; already. Give this one another name (--store).</source>
        <comment>finding.phrase.failed.store_elsewhere</comment>
        <translation>店舗「{store}」は、すでに「{file}」に印刷しています。この店舗には別の名前を付けてください(--store)。</translation>
    </message>
    <message>
        <source>{store}: labels {labels}, files {volumes}</source>
        <comment>finding.phrase.said.ledger_store</comment>
        <translation>{store}: ラベル {labels}、ファイル {volumes}</translation>
    </message>
    <message>
        <source>Waiting for what other stores are printing.</source>
        <comment>finding.phrase.said.print_waits</comment>
        <translation>ほかの店舗が印刷中のものを待っています。</translation>
    </message>
    <message>
        <source>Labels that other stores printed: {labels}.</source>
        <comment>finding.phrase.said.printed_others</comment>
        <translation>ほかの店舗が印刷したラベル：{labels}。</translation>
    </message>
    <message>
        <source>it is damaged</source>
        <comment>finding.phrase.why.damaged</comment>
        <translation>壊れています</translation>
    </message>
    <message>
        <source>CUPS, which runs the printer &quot;{name}&quot;, cannot be reached: {why}.</source>
        <comment>finding.phrase.failed.no_cups</comment>
        <translation>プリンター「{name}」を管理する CUPS に接続できません：{why}。</translation>
    </message>
    <message>
        <source>CUPS has no printer &quot;{name}&quot;. &quot;lpstat -e&quot; names those that there are.</source>
        <comment>finding.phrase.failed.no_printer</comment>
        <translation>CUPS にプリンター「{name}」はありません。「lpstat -e」で一覧を表示できます。</translation>
    </message>
    <message>
        <source>There is no row below the headings.</source>
        <comment>finding.table.no_rows.message</comment>
        <translation>見出しの下に行がありません。</translation>
    </message>
    <message>
        <source>Add the products, or name another sheet of the workbook with --table-sheet.</source>
        <comment>finding.table.no_rows.mend</comment>
        <translation>製品を追加するか、--table-sheet でブックの別のシートを指定してください。</translation>
    </message>
    <message>
        <source>label version</source>
        <comment>finding.phrase.part.rev</comment>
        <translation>ラベルの版</translation>
    </message>
    <message>
        <source>This is another kind of device than {file}: {kind} and {other}.</source>
        <comment>finding.compare.other_kind.message</comment>
        <translation>これは {file} とは別の種類の機器です：{kind} と {other}。</translation>
    </message>
    <message>
        <source>Compare products that serve the same purpose; in the European Union and the United Kingdom advertising must not compare others.</source>
        <comment>finding.compare.other_kind.mend</comment>
        <translation>同じ目的に使う製品を比べてください。欧州連合と英国では、広告でそれ以外を比べてはなりません。</translation>
    </message>
    <message>
        <source>The texts of the products do not fit on the card, even in the smallest type.</source>
        <comment>finding.compare.overflow:all.message</comment>
        <translation>製品のテキストは、最小の文字でもカードに収まりません。</translation>
    </message>
    <message>
        <source>Choose a larger card (--card a5), or compare fewer products.</source>
        <comment>finding.compare.overflow:all.mend</comment>
        <translation>より大きなカード（--card a5）を選ぶか、比べる製品を減らしてください。</translation>
    </message>
    <message>
        <source>The text {text} does not fit on the card.</source>
        <comment>finding.compare.overflow:text.message</comment>
        <translation>テキスト {text} がカードに収まりません。</translation>
    </message>
    <message>
        <source>Choose a larger card (--card a5), or compare fewer products.</source>
        <comment>finding.compare.overflow:text.mend</comment>
        <translation>より大きなカード（--card a5）を選ぶか、比べる製品を減らしてください。</translation>
    </message>
    <message>
        <source>This disclosure is about a part that others build into their products. Shoppers cannot compare it with a device.</source>
        <comment>finding.compare.part.message</comment>
        <translation>この表示は、他社が製品に組み込む部品についてのものです。買い物客は機器と比べられません。</translation>
    </message>
    <message>
        <source>Name disclosures of devices only.</source>
        <comment>finding.compare.part.mend</comment>
        <translation>機器の表示だけを指定してください。</translation>
    </message>
    <message>
        <source>This is the same product as {file}.</source>
        <comment>finding.compare.same_product.message</comment>
        <translation>これは {file} と同じ製品です。</translation>
    </message>
    <message>
        <source>Compare different products; of two versions name the newer one.</source>
        <comment>finding.compare.same_product.mend</comment>
        <translation>別々の製品を比べてください。版が二つあるときは新しい方を指定してください。</translation>
    </message>
    <message>
        <source>This disclosure is about a part that others build into their products; its label says nothing of a device that has the part in it.</source>
        <comment>finding.label.part.message</comment>
        <translation>この表示は、他社が製品に組み込む部品についてのものです。そのラベルは、部品を組み込んだ機器については何も示しません。</translation>
    </message>
    <message>
        <source>Make a disclosure of the device, and name the part in {@components}.</source>
        <comment>finding.label.part.mend</comment>
        <translation>機器の表示を作り、{@components} に部品を書いてください。</translation>
    </message>
    <message>
        <source>A black bar or field of the label is missing or too short.</source>
        <comment>finding.proof.ink_missing.message</comment>
        <translation>ラベルの黒い棒または枠が欠けているか、短すぎます。</translation>
    </message>
    <message>
        <source>This is a fault of the program: please report it with the disclosure and the template.</source>
        <comment>finding.proof.ink_missing.mend</comment>
        <translation>これはプログラムの不具合です。表示とテンプレートを添えてお知らせください。</translation>
    </message>
    <message>
        <source>The kinds are text, rule, space, row, column, columns, box, term, facts, section, qr, icon, and on cards products, comparison and track.</source>
        <comment>finding.template.wrong:box_kind.mend</comment>
        <translation>種類は text、rule、space、row、column、columns、box、term、facts、section、qr、icon、カードではさらに products、comparison、track です。</translation>
    </message>
    <message>
        <source>This box cannot stand here: it is in the columns of the products and belongs outside, or the other way round.</source>
        <comment>finding.template.wrong:card_boxes.message</comment>
        <translation>ボックスが、置けない場所（製品の列の外、または中）にあります。</translation>
    </message>
    <message>
        <source>On a card put box, term, qr, section and track into the body of products, and products and comparison outside of it.</source>
        <comment>finding.template.wrong:card_boxes.mend</comment>
        <translation>カードでは box、term、qr、section、track を products の body の中に、products と comparison をその外に置いてください。</translation>
    </message>
    <message>
        <source>Comparison card, A5 lying</source>
        <comment>template.a5-wide.title</comment>
        <translation>比較カード、A5 横</translation>
    </message>
    <message>
        <source>Comparison card, A5 upright</source>
        <comment>template.a5.title</comment>
        <translation>比較カード、A5 縦</translation>
    </message>
    <message>
        <source>Comparison card, A6 lying</source>
        <comment>template.a6-wide.title</comment>
        <translation>比較カード、A6 横</translation>
    </message>
    <message>
        <source>Comparison card, A6 upright</source>
        <comment>template.a6.title</comment>
        <translation>比較カード、A6 縦</translation>
    </message>
    <message>
        <source>Shelf talker that compares products, 210 x 74 mm</source>
        <comment>template.talker.title</comment>
        <translation>製品を比べる棚用カード、210 x 74 mm</translation>
    </message>
    <message>
        <source>Rows that want no copies: {rows}.</source>
        <comment>finding.phrase.said.print_no_copies</comment>
        <translation>部数が 0 の行：{rows}。</translation>
    </message>
    <message>
        <source>Products: {products}; files: {files}, of which {added} are new, {changed} changed and {removed} are gone.</source>
        <comment>finding.phrase.said.site</comment>
        <translation>製品：{products}、ファイル：{files}（新規 {added}、変更 {changed}、削除 {removed}）。</translation>
    </message>
    <message>
        <source>Nothing was written.</source>
        <comment>finding.phrase.said.site_not_built</comment>
        <translation>何も書き込まれていません。</translation>
    </message>
    <message>
        <source>Stopped. The site is as it was.</source>
        <comment>finding.phrase.said.site_stopped</comment>
        <translation>停止しました。サイトは元のままです。</translation>
    </message>
    <message>
        <source>it is there already, and the site did not make it</source>
        <comment>finding.phrase.why.not_of_site</comment>
        <translation>すでに存在し、このサイトが作成したものではありません</translation>
    </message>
    <message>
        <source>No file of a web server can answer {address}.</source>
        <comment>finding.site.no_file.message</comment>
        <translation>{address} に応答できるファイルはWebサーバーに置けません。</translation>
    </message>
    <message>
        <source>Choose an address without &quot;?&quot; in which each part between &quot;/&quot; can be the name of a file.</source>
        <comment>finding.site.no_file.mend</comment>
        <translation>「?」を含まず、「/」で区切られた各部分がファイル名になるアドレスを選んでください。</translation>
    </message>
    <message>
        <source>This disclosure&apos;s code leads to {host}, others lead to {other}.</source>
        <comment>finding.site.other_host.message</comment>
        <translation>この表示のコードは {host} を開きますが、ほかは {other} を開きます。</translation>
    </message>
    <message>
        <source>Build one site for each host.</source>
        <comment>finding.site.other_host.mend</comment>
        <translation>ホストごとに1つのサイトを作成してください。</translation>
    </message>
    <message>
        <source>The code leads to {address}, and so does that of {other}.</source>
        <comment>finding.site.same_address.message</comment>
        <translation>コードは {address} を開きますが、{other} のコードも同じです。</translation>
    </message>
    <message>
        <source>Give each product a page of its own.</source>
        <comment>finding.site.same_address.mend</comment>
        <translation>製品ごとに専用のページを用意してください。</translation>
    </message>
    <message>
        <source>the disclosure has an error</source>
        <comment>finding.phrase.stale.broken</comment>
        <translation>表示にエラーがある</translation>
    </message>
    <message>
        <source>no longer in the price list</source>
        <comment>finding.phrase.stale.unlisted</comment>
        <translation>価格表にもうない</translation>
    </message>
    <message>
        <source>There is no disclosure in here.</source>
        <comment>finding.library.empty.message</comment>
        <translation>ここには表示がありません。</translation>
    </message>
    <message>
        <source>Name the folder or the ZIP archive in which the disclosures (.yaml) lie.</source>
        <comment>finding.library.empty.mend</comment>
        <translation>表示（.yaml）のあるフォルダーまたは ZIP アーカイブを指定してください。</translation>
    </message>
    <message>
        <source>{cell}: there is no price here; the label has none.</source>
        <comment>finding.table.no_price.message</comment>
        <translation>{cell}：ここに価格がありません。ラベルにも価格は入りません。</translation>
    </message>
    <message>
        <source>Several columns may be the price: {columns}.</source>
        <comment>finding.table.price_columns.message</comment>
        <translation>価格かもしれない列が複数あります：{columns}。</translation>
    </message>
    <message>
        <source>Say which one is (on the command line with --map), or take the others out.</source>
        <comment>finding.table.price_columns.mend</comment>
        <translation>どの列かを指定するか（コマンドラインでは --map）、ほかの列を取り除いてください。</translation>
    </message>
    <message>
        <source>Leave only the row with the right price, or write the same one into both.</source>
        <comment>finding.table.two_prices.mend</comment>
        <translation>正しい価格の行だけを残すか、両方に同じ価格を書いてください。</translation>
    </message>
    <message>
        <source>Another run is printing with the ledger &quot;{file}&quot;. Wait until it has ended, or choose another name.</source>
        <comment>finding.phrase.failed.run_at_work</comment>
        <translation>別の印刷が台帳「{file}」を使っています。終わるまで待つか、別の名前を選んでください。</translation>
    </message>
    <message>
        <source>Nothing can be printed into the folder &quot;{file}&quot;: {why}.</source>
        <comment>finding.phrase.failed.run_folder</comment>
        <translation>フォルダー「{file}」には何も印刷できません：{why}。</translation>
    </message>
    <message>
        <source>The key &quot;{file}&quot; cannot be used: {why}.</source>
        <comment>finding.phrase.failed.key</comment>
        <translation>鍵「{file}」は使えません：{why}。</translation>
    </message>
    <message>
        <source>Nothing could be signed: {why}.</source>
        <comment>finding.phrase.failed.sign</comment>
        <translation>署名できませんでした：{why}。</translation>
    </message>
    <message>
        <source>The key &quot;{key}&quot; cannot be used: {why}.</source>
        <comment>finding.phrase.failed.token</comment>
        <translation>鍵「{key}」は使えません：{why}。</translation>
    </message>
    <message>
        <source>it is empty</source>
        <comment>finding.phrase.why.key_empty</comment>
        <translation>空です</translation>
    </message>
    <message>
        <source>others may look into the folder; &quot;chmod 700&quot; fixes that</source>
        <comment>finding.phrase.why.key_folder_open</comment>
        <translation>他の人がフォルダーを見ることができます。「chmod 700」で直ります</translation>
    </message>
    <message>
        <source>it is neither a P-256 key nor an Ed25519 key</source>
        <comment>finding.phrase.why.key_kind</comment>
        <translation>P-256でもEd25519でもない鍵です</translation>
    </message>
    <message>
        <source>it is no key, or it is cut off</source>
        <comment>finding.phrase.why.key_none</comment>
        <translation>鍵ではないか、途中で切れています</translation>
    </message>
    <message>
        <source>it has no passphrase; &quot;openssl pkcs8 -topk8&quot; gives it one</source>
        <comment>finding.phrase.why.key_not_locked</comment>
        <translation>パスフレーズがありません。「openssl pkcs8 -topk8」で付けられます</translation>
    </message>
    <message>
        <source>others may read it; &quot;chmod 600&quot; fixes that</source>
        <comment>finding.phrase.why.key_open</comment>
        <translation>他の人が読むことができます。「chmod 600」で直ります</translation>
    </message>
    <message>
        <source>it holds another key</source>
        <comment>finding.phrase.why.key_other</comment>
        <translation>別の鍵が入っています</translation>
    </message>
    <message>
        <source>the passphrase is wrong, or the file is damaged</source>
        <comment>finding.phrase.why.key_passphrase</comment>
        <translation>パスフレーズが違うか、ファイルが壊れています</translation>
    </message>
    <message>
        <source>the key is retired</source>
        <comment>finding.phrase.why.key_retired</comment>
        <translation>この鍵は引退しています</translation>
    </message>
    <message>
        <source>the key is revoked</source>
        <comment>finding.phrase.why.key_revoked</comment>
        <translation>この鍵は失効しています</translation>
    </message>
    <message>
        <source>the token does not answer ({error})</source>
        <comment>finding.phrase.why.no_token</comment>
        <translation>トークンが応答しません({error})</translation>
    </message>
    <message>
        <source>OpenSSL has no engine for tokens; install libengine-pkcs11-openssl</source>
        <comment>finding.phrase.why.no_token_engine</comment>
        <translation>OpenSSLにトークン用エンジンがありません。libengine-pkcs11-opensslをインストールしてください</translation>
    </message>
    <message>
        <source>the token has no such key, or the PIN is wrong ({error})</source>
        <comment>finding.phrase.why.no_token_key</comment>
        <translation>トークンにその鍵がないか、PINが違います({error})</translation>
    </message>
    <message>
        <source>its address holds the PIN; leave &quot;pin-value&quot; out</source>
        <comment>finding.phrase.why.token_pin_shown</comment>
        <translation>アドレスにPINが入っています。「pin-value」を除いてください</translation>
    </message>
    <message>
        <source>it changes while it is read</source>
        <comment>finding.phrase.why.changes</comment>
        <translation>読み込み中に変更されました</translation>
    </message>
    <message>
        <source>Security properties</source>
        <comment>field.security_properties.title</comment>
        <translation>セキュリティに関する特性</translation>
    </message>
    <message>
        <source>How does the device protect itself and its data, and in which surroundings does it belong?</source>
        <comment>field.security_properties.question</comment>
        <translation>機器は自身とデータをどのように守りますか。また、どのような環境で使うものですか？</translation>
    </message>
    <message>
        <source>What users can rely on, such as encrypted connections, and what you take for granted around it, such as a home network that others cannot enter.</source>
        <comment>field.security_properties.help</comment>
        <translation>利用者が頼れること（暗号化された通信など）と、周囲に前提としていること（他人が入れない家庭内ネットワークなど）を書きます。</translation>
    </message>
    <message>
        <source>Risky ways of use</source>
        <comment>field.foreseeable_risks.title</comment>
        <translation>危険を招く使い方</translation>
    </message>
    <message>
        <source>In which ways of use, or of likely misuse, can the device become a significant risk?</source>
        <comment>field.foreseeable_risks.question</comment>
        <translation>どのような使い方、または予想される誤った使い方で、機器が重大なリスクになり得ますか？</translation>
    </message>
    <message>
        <source>Information for builders</source>
        <comment>field.integration_url.title</comment>
        <translation>組み込む事業者への情報</translation>
    </message>
    <message>
        <source>Where do those who build it into their own products find what they need for the law?</source>
        <comment>field.integration_url.question</comment>
        <translation>自社製品に組み込む事業者は、法律に必要な情報をどこで見つけられますか？</translation>
    </message>
    <message>
        <source>Only for what is meant to be built into other products.</source>
        <comment>field.integration_url.help</comment>
        <translation>ほかの製品に組み込むためのものだけが対象です。</translation>
    </message>
    <message>
        <source>Changes and the security of data</source>
        <comment>field.data_security_changes.title</comment>
        <translation>変更とデータの安全</translation>
    </message>
    <message>
        <source>How can changes to the device affect the security of the data in it?</source>
        <comment>field.data_security_changes.question</comment>
        <translation>機器の変更は、その中のデータの安全にどのように影響しますか？</translation>
    </message>
    <message>
        <source>whether a person answers at the contact, not only a machine (Art. 13(17))</source>
        <comment>profile.eu-cra.not_seen.2</comment>
        <translation>連絡先で機械だけでなく人が応答するか (Art. 13(17))</translation>
    </message>
    <message>
        <source>whether each update stays available for ten years (Art. 13(9))</source>
        <comment>profile.eu-cra.not_seen.3</comment>
        <translation>各更新が10年間入手できるか (Art. 13(9))</translation>
    </message>
    <message>
        <source>whether security updates come apart from new functions (Annex I Part II (2))</source>
        <comment>profile.eu-cra.not_seen.4</comment>
        <translation>セキュリティ更新が新機能と別に提供されるか (Annex I Part II (2))</translation>
    </message>
    <message>
        <source>reports of exploited flaws to the authorities (Art. 14)</source>
        <comment>profile.eu-cra.not_seen.5</comment>
        <translation>悪用された脆弱性の当局への報告 (Art. 14)</translation>
    </message>
    <message>
        <source>There is no document; nothing was written.</source>
        <comment>finding.phrase.said.statement_not_made</comment>
        <translation>文書は作られませんでした。何も書き込まれていません。</translation>
    </message>
    <message>
        <source>{field} is written in {own}, but the document in {language}.</source>
        <comment>finding.statement.language.message</comment>
        <translation>{field} は{own}で書かれていますが、文書は{language}です。</translation>
    </message>
    <message>
        <source>Write it in {language}, too, under &quot;{tag}&quot;.</source>
        <comment>finding.statement.language.mend</comment>
        <translation>{language}でも「{tag}」の下に書いてください。</translation>
    </message>
    <message>
        <source>Write it in {language}, too.</source>
        <comment>finding.statement.language.mend_in_form</comment>
        <translation>{language}でも書いてください。</translation>
    </message>
    <message>
        <source>{field} is missing; the document has to say it: {scheme}, {clause}.</source>
        <comment>finding.statement.missing.message</comment>
        <translation>{field} がありません。文書に必要です：{scheme}、{clause}。</translation>
    </message>
    <message>
        <source>Add it: {question}</source>
        <comment>finding.statement.missing.mend</comment>
        <translation>追加してください：{question}</translation>
    </message>
    <message>
        <source>{scheme} asks for an answer here: {clause}.</source>
        <comment>finding.statement.missing.message_in_form</comment>
        <translation>{scheme}の{clause}が回答を求めています。</translation>
    </message>
    <message>
        <source>{scheme} is not made for such a product, so that there is nothing to state.</source>
        <comment>finding.statement.out_of_scope.message</comment>
        <translation>{scheme} はこのような製品を対象としていないため、宣言することはありません。</translation>
    </message>
    <message>
        <source>Information for users</source>
        <comment>statement.eu-user-information.title</comment>
        <translation>利用者のための情報</translation>
    </message>
    <message>
        <source>Cyber Resilience Act, Regulation (EU) 2024/2847, Annex II</source>
        <comment>statement.eu-user-information.law</comment>
        <translation>サイバーレジリエンス法、規則 (EU) 2024/2847、附属書II</translation>
    </message>
    <message>
        <source>The manufacturer gives this information and answers for it. No authority has issued or checked it.</source>
        <comment>statement.eu-user-information.declares</comment>
        <translation>この情報は製造者が示し、その責任を負います。当局が発行または確認したものではありません。</translation>
    </message>
    <message>
        <source>Manufacturer</source>
        <comment>statement.eu-user-information.manufacturer.title</comment>
        <translation>製造者</translation>
    </message>
    <message>
        <source>Annex II point 1</source>
        <comment>statement.eu-user-information.manufacturer.clause</comment>
        <translation>附属書II 第1項</translation>
    </message>
    <message>
        <source>Where flaws are reported, and how reports are dealt with</source>
        <comment>statement.eu-user-information.contact.title</comment>
        <translation>脆弱性の報告先と報告の取り扱い</translation>
    </message>
    <message>
        <source>Annex II point 2</source>
        <comment>statement.eu-user-information.contact.clause</comment>
        <translation>附属書II 第2項</translation>
    </message>
    <message>
        <source>Product</source>
        <comment>statement.eu-user-information.product.title</comment>
        <translation>製品</translation>
    </message>
    <message>
        <source>Annex II point 3</source>
        <comment>statement.eu-user-information.product.clause</comment>
        <translation>附属書II 第3項</translation>
    </message>
    <message>
        <source>Purpose, main functions and security properties</source>
        <comment>statement.eu-user-information.purpose.title</comment>
        <translation>用途、主な機能、セキュリティに関する特性</translation>
    </message>
    <message>
        <source>Annex II point 4</source>
        <comment>statement.eu-user-information.purpose.clause</comment>
        <translation>附属書II 第4項</translation>
    </message>
    <message>
        <source>Ways of use that can lead to significant risks</source>
        <comment>statement.eu-user-information.risks.title</comment>
        <translation>重大なリスクにつながり得る使い方</translation>
    </message>
    <message>
        <source>Annex II point 5</source>
        <comment>statement.eu-user-information.risks.clause</comment>
        <translation>附属書II 第5項</translation>
    </message>
    <message>
        <source>EU declaration of conformity</source>
        <comment>statement.eu-user-information.declaration.title</comment>
        <translation>EU適合宣言書</translation>
    </message>
    <message>
        <source>Annex II point 6</source>
        <comment>statement.eu-user-information.declaration.clause</comment>
        <translation>附属書II 第6項</translation>
    </message>
    <message>
        <source>Technical security support, and until when</source>
        <comment>statement.eu-user-information.support.title</comment>
        <translation>技術的なセキュリティサポートとその期限</translation>
    </message>
    <message>
        <source>Annex II point 7</source>
        <comment>statement.eu-user-information.support.clause</comment>
        <translation>附属書II 第7項</translation>
    </message>
    <message>
        <source>Until at least {support_end}, users can expect that flaws are dealt with and security updates are provided.</source>
        <comment>statement.eu-user-information.support.says</comment>
        <translation>少なくとも{support_end}まで、脆弱性への対応とセキュリティ更新の提供を期待できます。</translation>
    </message>
    <message>
        <source>Secure set-up and use</source>
        <comment>statement.eu-user-information.setup.title</comment>
        <translation>安全な設定と使用</translation>
    </message>
    <message>
        <source>Annex II point 8(a)</source>
        <comment>statement.eu-user-information.setup.clause</comment>
        <translation>附属書II 第8項(a)</translation>
    </message>
    <message>
        <source>How changes to the product can affect the security of data</source>
        <comment>statement.eu-user-information.changes.title</comment>
        <translation>製品の変更がデータの安全に与え得る影響</translation>
    </message>
    <message>
        <source>Annex II point 8(b)</source>
        <comment>statement.eu-user-information.changes.clause</comment>
        <translation>附属書II 第8項(b)</translation>
    </message>
    <message>
        <source>How security updates are installed</source>
        <comment>statement.eu-user-information.updates.title</comment>
        <translation>セキュリティ更新のインストール方法</translation>
    </message>
    <message>
        <source>Annex II point 8(c)</source>
        <comment>statement.eu-user-information.updates.clause</comment>
        <translation>附属書II 第8項(c)</translation>
    </message>
    <message>
        <source>Taking the product out of use, and erasing data</source>
        <comment>statement.eu-user-information.erasing.title</comment>
        <translation>使用の終了とデータの消去</translation>
    </message>
    <message>
        <source>Annex II point 8(d)</source>
        <comment>statement.eu-user-information.erasing.clause</comment>
        <translation>附属書II 第8項(d)</translation>
    </message>
    <message>
        <source>How automatic security updates are switched off</source>
        <comment>statement.eu-user-information.automatic.title</comment>
        <translation>自動セキュリティ更新を止める方法</translation>
    </message>
    <message>
        <source>Annex II point 8(e)</source>
        <comment>statement.eu-user-information.automatic.clause</comment>
        <translation>附属書II 第8項(e)</translation>
    </message>
    <message>
        <source>For those who build it into their own products</source>
        <comment>statement.eu-user-information.integration.title</comment>
        <translation>自社製品に組み込む事業者のために</translation>
    </message>
    <message>
        <source>Annex II point 8(f)</source>
        <comment>statement.eu-user-information.integration.clause</comment>
        <translation>附属書II 第8項(f)</translation>
    </message>
    <message>
        <source>List of software parts</source>
        <comment>statement.eu-user-information.parts.title</comment>
        <translation>ソフトウェア部品表</translation>
    </message>
    <message>
        <source>Annex II point 9</source>
        <comment>statement.eu-user-information.parts.clause</comment>
        <translation>附属書II 第9項</translation>
    </message>
    <message>
        <source>Information on software updates before you buy</source>
        <comment>statement.eu-consumer.title</comment>
        <translation>購入前のソフトウェア更新に関する情報</translation>
    </message>
    <message>
        <source>Directive 2011/83/EU on consumer rights, Articles 5 and 6, as amended by Directive (EU) 2024/825</source>
        <comment>statement.eu-consumer.law</comment>
        <translation>消費者の権利に関する指令2011/83/EU 第5条・第6条（指令 (EU) 2024/825 による改正後）</translation>
    </message>
    <message>
        <source>The manufacturer gives this information to sellers, who tell it to buyers before the contract is made. No authority has issued or checked it.</source>
        <comment>statement.eu-consumer.declares</comment>
        <translation>この情報は製造者が販売者に示し、販売者が契約の前に購入者に伝えます。当局が発行または確認したものではありません。</translation>
    </message>
    <message>
        <source>Product</source>
        <comment>statement.eu-consumer.product.title</comment>
        <translation>製品</translation>
    </message>
    <message>
        <source>Art. 5(1)(a) and 6(1)(a)</source>
        <comment>statement.eu-consumer.product.clause</comment>
        <translation>第5条第1項(a)および第6条第1項(a)</translation>
    </message>
    <message>
        <source>Who provides the updates</source>
        <comment>statement.eu-consumer.manufacturer.title</comment>
        <translation>更新を提供する者</translation>
    </message>
    <message>
        <source>Art. 5(1)(ed) and 6(1)(lc)</source>
        <comment>statement.eu-consumer.manufacturer.clause</comment>
        <translation>第5条第1項(ed)および第6条第1項(lc)</translation>
    </message>
    <message>
        <source>Minimum period of software updates</source>
        <comment>statement.eu-consumer.period.title</comment>
        <translation>ソフトウェア更新の最低期間</translation>
    </message>
    <message>
        <source>Art. 5(1)(ed) and 6(1)(lc)</source>
        <comment>statement.eu-consumer.period.clause</comment>
        <translation>第5条第1項(ed)および第6条第1項(lc)</translation>
    </message>
    <message>
        <source>Cost of updates</source>
        <comment>statement.eu-consumer.cost.title</comment>
        <translation>更新の費用</translation>
    </message>
    <message>
        <source>Art. 5(1)(ed) and 6(1)(lc)</source>
        <comment>statement.eu-consumer.cost.clause</comment>
        <translation>第5条第1項(ed)および第6条第1項(lc)</translation>
    </message>
    <message>
        <source>Rights of the buyer</source>
        <comment>statement.eu-consumer.rights.title</comment>
        <translation>購入者の権利</translation>
    </message>
    <message>
        <source>Directive (EU) 2019/771, Art. 7(3)</source>
        <comment>statement.eu-consumer.rights.clause</comment>
        <translation>指令 (EU) 2019/771 第7条第3項</translation>
    </message>
    <message>
        <source>The seller owes buyers the updates that they can reasonably expect, whatever period the manufacturer promises. This information does not limit any right of buyers.</source>
        <comment>statement.eu-consumer.rights.says</comment>
        <translation>製造者が約束する期間にかかわらず、販売者は、購入者が合理的に期待できる更新を提供する義務を負います。この情報は購入者の権利を制限しません。</translation>
    </message>
    <message>
        <source>{id} is no longer among the published disclosures, and its files on the site are not what was published.</source>
        <comment>finding.site.kept_damaged.message</comment>
        <translation>{id} は公開済みの表示の中にもうなく、サイト上のファイルは公開したものと異なります。</translation>
    </message>
    <message>
        <source>Put its published disclosures, or these files, back.</source>
        <comment>finding.site.kept_damaged.mend</comment>
        <translation>公開済みの表示か、これらのファイルを元に戻してください。</translation>
    </message>
    <message>
        <source>The site&apos;s list of products was changed or is gone.</source>
        <comment>finding.site.list_damaged.message</comment>
        <translation>サイトの製品一覧が変更されたか、なくなっています。</translation>
    </message>
    <message>
        <source>Put it back from a copy of the site, or build into an empty folder.</source>
        <comment>finding.site.list_damaged.mend</comment>
        <translation>サイトのコピーから元に戻すか、空のフォルダーに作成してください。</translation>
    </message>
    <message>
        <source>{id} is no longer among the published disclosures; its pages stay and say so.</source>
        <comment>finding.site.withdrawn.message</comment>
        <translation>{id} は公開済みの表示の中にもうありません。ページは残り、その旨を示します。</translation>
    </message>
    <message>
        <source>Name the folder in which it was published, too. Leaving it out takes back nothing that was promised.</source>
        <comment>finding.site.withdrawn.mend</comment>
        <translation>それを公開したフォルダーも指定してください。外しただけで約束が取り消されることはありません。</translation>
    </message>
    <message>
        <source>There is no terminal to ask for the passphrase; give it with --passphrase-fd.</source>
        <comment>finding.phrase.failed.no_terminal</comment>
        <translation>パスフレーズを尋ねる端末がありません。--passphrase-fdで渡してください。</translation>
    </message>
    <message>
        <source>The two passphrases are not the same; nothing was made.</source>
        <comment>finding.phrase.failed.passphrase_differs</comment>
        <translation>2つのパスフレーズが一致しません。何も作られませんでした。</translation>
    </message>
    <message>
        <source>The passphrase is too short; it needs at least 8 characters.</source>
        <comment>finding.phrase.failed.passphrase_short</comment>
        <translation>パスフレーズが短すぎます。8文字以上必要です。</translation>
    </message>
    <message>
        <source>The passphrase cannot be read from the descriptor.</source>
        <comment>finding.phrase.failed.passphrase_unread</comment>
        <translation>記述子からパスフレーズを読めません。</translation>
    </message>
    <message>
        <source>active</source>
        <comment>finding.phrase.keys.active</comment>
        <translation>使用中</translation>
    </message>
    <message>
        <source>key</source>
        <comment>finding.phrase.keys.column_key</comment>
        <translation>鍵</translation>
    </message>
    <message>
        <source>kind</source>
        <comment>finding.phrase.keys.column_kind</comment>
        <translation>種類</translation>
    </message>
    <message>
        <source>place</source>
        <comment>finding.phrase.keys.column_place</comment>
        <translation>場所</translation>
    </message>
    <message>
        <source>reason</source>
        <comment>finding.phrase.keys.column_reason</comment>
        <translation>理由</translation>
    </message>
    <message>
        <source>since</source>
        <comment>finding.phrase.keys.column_since</comment>
        <translation>開始</translation>
    </message>
    <message>
        <source>state</source>
        <comment>finding.phrase.keys.column_state</comment>
        <translation>状態</translation>
    </message>
    <message>
        <source>until</source>
        <comment>finding.phrase.keys.column_until</comment>
        <translation>期限</translation>
    </message>
    <message>
        <source>file</source>
        <comment>finding.phrase.keys.file</comment>
        <translation>ファイル</translation>
    </message>
    <message>
        <source>retired</source>
        <comment>finding.phrase.keys.retired</comment>
        <translation>引退</translation>
    </message>
    <message>
        <source>revoked</source>
        <comment>finding.phrase.keys.revoked</comment>
        <translation>失効</translation>
    </message>
    <message>
        <source>token</source>
        <comment>finding.phrase.keys.token</comment>
        <translation>トークン</translation>
    </message>
    <message>
        <source>Again:</source>
        <comment>finding.phrase.said.ask_again</comment>
        <translation>もう一度：</translation>
    </message>
    <message>
        <source>New passphrase (8 characters at least):</source>
        <comment>finding.phrase.said.ask_new_passphrase</comment>
        <translation>新しいパスフレーズ（8文字以上）：</translation>
    </message>
    <message>
        <source>Passphrase:</source>
        <comment>finding.phrase.said.ask_passphrase</comment>
        <translation>パスフレーズ：</translation>
    </message>
    <message>
        <source>PIN:</source>
        <comment>finding.phrase.said.ask_pin</comment>
        <translation>PIN:</translation>
    </message>
    <message>
        <source>The key {key} is retired: what it has signed stays good, with a note.</source>
        <comment>finding.phrase.said.key_retired</comment>
        <translation>鍵{key}は引退しました。署名済みのものは注記付きで有効です。</translation>
    </message>
    <message>
        <source>The key {key} is revoked. Publish the list of keys now: until then pages and shops believe it.</source>
        <comment>finding.phrase.said.key_revoked</comment>
        <translation>鍵{key}を失効させました。鍵の一覧を今すぐ公開してください。それまではページや店がこの鍵を信じます。</translation>
    </message>
    <message>
        <source>There are no keys; &quot;updatefacts keys new&quot; makes one.</source>
        <comment>finding.phrase.said.no_keys</comment>
        <translation>鍵がありません。「updatefacts keys new」で作れます。</translation>
    </message>
    <message>
        <source>leads to</source>
        <comment>finding.phrase.verify.address</comment>
        <translation>開くアドレス</translation>
    </message>
    <message>
        <source>Signed by {domain}, key {key}.</source>
        <comment>finding.phrase.verify.by</comment>
        <translation>{domain}の署名、鍵{key}。</translation>
    </message>
    <message>
        <source>a day that is not said</source>
        <comment>finding.phrase.verify.day_unknown</comment>
        <translation>不明な日</translation>
    </message>
    <message>
        <source>ended on {date}</source>
        <comment>finding.phrase.verify.ended</comment>
        <translation>{date}に終了</translation>
    </message>
    <message>
        <source>{file}: signed by {domain}, key {key}.</source>
        <comment>finding.phrase.verify.file_by</comment>
        <translation>{file}: {domain}の署名、鍵{key}。</translation>
    </message>
    <message>
        <source>last changed</source>
        <comment>finding.phrase.verify.issued</comment>
        <translation>最終更新</translation>
    </message>
    <message>
        <source>{state} for {months} months of each device</source>
        <comment>finding.phrase.verify.months</comment>
        <translation>1台につき{months}か月{state}</translation>
    </message>
    <message>
        <source>product</source>
        <comment>finding.phrase.verify.product</comment>
        <translation>製品</translation>
    </message>
    <message>
        <source>{state} until {date}</source>
        <comment>finding.phrase.verify.until</comment>
        <translation>{date}まで{state}</translation>
    </message>
    <message>
        <source>security updates</source>
        <comment>finding.phrase.verify.updates</comment>
        <translation>セキュリティ更新</translation>
    </message>
    <message>
        <source>it is no set of keys (JWKS)</source>
        <comment>finding.phrase.why.no_keys</comment>
        <translation>鍵の一覧(JWKS)ではありません</translation>
    </message>
    <message>
        <source>The signed code is too large for this label.</source>
        <comment>finding.label.signed:large.message</comment>
        <translation>署名付きコードがこのラベルには大きすぎます。</translation>
    </message>
    <message>
        <source>Take a template such as panel or thermal, or leave out --sign.</source>
        <comment>finding.label.signed:large.mend</comment>
        <translation>panelやthermalなどのテンプレートを使うか、--signを外してください。</translation>
    </message>
    <message>
        <source>Take another template, or do not sign the code.</source>
        <comment>finding.label.signed:large.mend_in_form</comment>
        <translation>別のテンプレートを使うか、コードに署名しないでください。</translation>
    </message>
    <message>
        <source>A signed code holds at most 400 bytes, and this would be more.</source>
        <comment>finding.label.signed:long.message</comment>
        <translation>署名付きコードにはこれほど入りません。最大400バイトです。</translation>
    </message>
    <message>
        <source>Give a short name: {@product_short_name}.</source>
        <comment>finding.label.signed:long.mend</comment>
        <translation>短い名前を付けてください：{@product_short_name}。</translation>
    </message>
    <message>
        <source>The key did not sign this code; a digit or the address was changed.</source>
        <comment>finding.verify.changed:code.message</comment>
        <translation>この鍵はこのコードに署名していません。数字かアドレスが変更されています。</translation>
    </message>
    <message>
        <source>The key did not sign this file at this address.</source>
        <comment>finding.verify.changed:file.message</comment>
        <translation>この鍵はこのアドレスのこのファイルに署名していません。</translation>
    </message>
    <message>
        <source>There is no QR code in it.</source>
        <comment>finding.verify.no_code.message</comment>
        <translation>QRコードがありません。</translation>
    </message>
    <message>
        <source>The code is not signed, so anybody can have made it.</source>
        <comment>finding.verify.not_signed:code.message</comment>
        <translation>コードに署名がありません。誰でも作れたものです。</translation>
    </message>
    <message>
        <source>The file is not signed, so anybody can have made it.</source>
        <comment>finding.verify.not_signed:file.message</comment>
        <translation>ファイルに署名がありません。誰でも作れたものです。</translation>
    </message>
    <message>
        <source>The code leads to {host}, and was signed for the host of the keys.</source>
        <comment>finding.verify.other_host.message</comment>
        <translation>コードは{host}を開きますが、鍵のホストのために署名されました。</translation>
    </message>
    <message>
        <source>The code was signed for the product {gtin}, and leads to another.</source>
        <comment>finding.verify.other_product.message</comment>
        <translation>コードは製品{gtin}のために署名されましたが、別の製品を開きます。</translation>
    </message>
    <message>
        <source>It is signed with a key that has been out of use since {date}.</source>
        <comment>finding.verify.retired.message</comment>
        <translation>{date}以降使われていない鍵で署名されています。</translation>
    </message>
    <message>
        <source>It is signed with a key that was revoked on {date}: do not believe it.</source>
        <comment>finding.verify.revoked.message</comment>
        <translation>{date}に失効した鍵で署名されています。信じないでください。</translation>
    </message>
    <message>
        <source>It is signed with none of these keys.</source>
        <comment>finding.verify.unknown_key.message</comment>
        <translation>これらのどの鍵でも署名されていません。</translation>
    </message>
    <message>
        <source>Fetch the keys of the host again: https://{host}/.well-known/jwks.json.</source>
        <comment>finding.verify.unknown_key.mend</comment>
        <translation>ホストの鍵をもう一度取得してください：https://{host}/.well-known/jwks.json</translation>
    </message>
    <message>
        <source>The digits of the code are no signature; they were changed, or are something else.</source>
        <comment>finding.verify.unreadable:code.message</comment>
        <translation>コードの数字は署名ではありません。変更されたか、別のものです。</translation>
    </message>
    <message>
        <source>What lies beside the file is no signature.</source>
        <comment>finding.verify.unreadable:file.message</comment>
        <translation>ファイルの隣にあるものは署名ではありません。</translation>
    </message>
    <message>
        <source>maker</source>
        <comment>finding.phrase.shop.maker</comment>
        <translation>製造者</translation>
    </message>
    <message>
        <source>The log is whole. Entries: {entries}.</source>
        <comment>finding.phrase.said.log_whole</comment>
        <translation>記録に欠けはありません。項目数：{entries}</translation>
    </message>
    <message>
        <source>Entry {entry} of the log does not follow the one before it.</source>
        <comment>finding.log.broken.message</comment>
        <translation>記録の{entry}番目の項目は、その前の項目に続いていません。</translation>
    </message>
    <message>
        <source>Put the log back as it was. Entries are added at its end, and never changed.</source>
        <comment>finding.log.broken.mend</comment>
        <translation>記録を元に戻してください。項目は末尾に加えられ、変更されることはありません。</translation>
    </message>
    <message>
        <source>Revision {number} of {id} was published as {before} and is now {now}.</source>
        <comment>finding.log.changed.message</comment>
        <translation>{id}の版{number}は{before}として公開されましたが、今は{now}です。</translation>
    </message>
    <message>
        <source>Put the published file back as it was, and publish what is new as the next revision.</source>
        <comment>finding.log.changed.mend</comment>
        <translation>公開したファイルを元に戻し、新しい内容は次の版として公開してください。</translation>
    </message>
    <message>
        <source>This is no list of keys (JWKS).</source>
        <comment>finding.log.no_keys.message</comment>
        <translation>鍵の一覧（JWKS）ではありません。</translation>
    </message>
    <message>
        <source>Revision {number} of {id} is published and not in the log.</source>
        <comment>finding.log.not_entered.message</comment>
        <translation>{id}の版{number}は公開されていますが、記録にありません。</translation>
    </message>
    <message>
        <source>Build the site again.</source>
        <comment>finding.log.not_entered.mend</comment>
        <translation>サイトを作り直してください。</translation>
    </message>
    <message>
        <source>This file says something else than the log holds of revision {number} of {id}.</source>
        <comment>finding.log.copy_changed.message</comment>
        <translation>このファイルの内容は、記録にある{id}の版{number}と異なります。</translation>
    </message>
    <message>
        <source>Find out who changed it, and build the site again.</source>
        <comment>finding.log.copy_changed.mend</comment>
        <translation>だれが変更したかを調べ、サイトを作り直してください。</translation>
    </message>
    <message>
        <source>This file was changed after the site was built.</source>
        <comment>finding.log.file_changed.message</comment>
        <translation>このファイルは、サイトが作られた後に変更されました。</translation>
    </message>
    <message>
        <source>Find out who changed it, and build the site again.</source>
        <comment>finding.log.file_changed.mend</comment>
        <translation>だれが変更したかを調べ、サイトを作り直してください。</translation>
    </message>
    <message>
        <source>This file of the site is gone.</source>
        <comment>finding.log.file_gone.message</comment>
        <translation>サイトのこのファイルがなくなっています。</translation>
    </message>
    <message>
        <source>Find out who took it away, and build the site again.</source>
        <comment>finding.log.file_gone.mend</comment>
        <translation>だれが取り除いたかを調べ、サイトを作り直してください。</translation>
    </message>
    <message>
        <source>The list of the site&apos;s files, .update-facts-site, is not here, so that its pages were not compared with what was built; the disclosures were.</source>
        <comment>finding.log.not_listed.message</comment>
        <translation>サイトのファイル一覧 .update-facts-site がここにないため、ページは作られたときのものと比べられていません。表示は比べました。</translation>
    </message>
    <message>
        <source>Check the folder that the site was built into, not a copy from its server.</source>
        <comment>finding.log.not_listed.mend</comment>
        <translation>サーバーからのコピーではなく、サイトが作られたフォルダーを調べてください。</translation>
    </message>
    <message>
        <source>Entry {entry} of the log was rewritten. It was revision {number} of {id}.</source>
        <comment>finding.log.rewritten.message</comment>
        <translation>記録の{entry}番目の項目が書き換えられました。{id}の版{number}でした。</translation>
    </message>
    <message>
        <source>The log had {before} entries and now has {now}.</source>
        <comment>finding.log.shortened.message</comment>
        <translation>記録の項目は{before}件でしたが、今は{now}件です。</translation>
    </message>
    <message>
        <source>The log is signed with a key that has been out of use since {day}.</source>
        <comment>finding.log.signature:retired.message</comment>
        <translation>記録は{day}から使われていない鍵で署名されています。</translation>
    </message>
    <message>
        <source>The log is signed with a key that {host} revoked on {day}.</source>
        <comment>finding.log.signature:revoked.message</comment>
        <translation>記録は{host}が{day}に失効させた鍵で署名されています。</translation>
    </message>
    <message>
        <source>The log is signed with a key that is none of {host}.</source>
        <comment>finding.log.signature:unknown.message</comment>
        <translation>記録は{host}のものではない鍵で署名されています。</translation>
    </message>
    <message>
        <source>The signature of the log cannot be read.</source>
        <comment>finding.log.signature:unreadable.message</comment>
        <translation>記録の署名を読み取れません。</translation>
    </message>
    <message>
        <source>The signature of the log does not fit the log.</source>
        <comment>finding.log.signature:wrong.message</comment>
        <translation>記録の署名が記録と一致しません。</translation>
    </message>
    <message>
        <source>This is no log of publications, or it was changed by hand.</source>
        <comment>finding.log.unreadable.message</comment>
        <translation>公開の記録ではないか、手で変更されています。</translation>
    </message>
    <message>
        <source>Put the log back as it was. Without it nobody can see what was published before.</source>
        <comment>finding.log.unreadable.mend</comment>
        <translation>記録を元に戻してください。記録がないと、以前に何が公開されたか誰にも分かりません。</translation>
    </message>
    <message>
        <source>The log has no signature.</source>
        <comment>finding.log.unsigned.message</comment>
        <translation>記録に署名がありません。</translation>
    </message>
    <message>
        <source>Revision {number} of {id} is in the log and no longer published.</source>
        <comment>finding.log.vanished.message</comment>
        <translation>{id}の版{number}は記録にありますが、もう公開されていません。</translation>
    </message>
    <message>
        <source>The keys are those of {host}, and the codes lead to {other}.</source>
        <comment>finding.site.other_keys.message</comment>
        <translation>鍵は{host}のものですが、コードは{other}を開きます。</translation>
    </message>
    <message>
        <source>Sign with a key of {other}.</source>
        <comment>finding.site.other_keys.mend</comment>
        <translation>{other}の鍵で署名してください。</translation>
    </message>
    <message>
        <source>There is no certificate (PEM) in &quot;{file}&quot;.</source>
        <comment>finding.phrase.failed.certificates</comment>
        <translation>「{file}」に証明書（PEM）はありません。</translation>
    </message>
    <message>
        <source>The record of what was collected, &quot;{file}&quot;, cannot be used: {why}.</source>
        <comment>finding.phrase.failed.collect_state</comment>
        <translation>収集の記録「{file}」は使えません：{why}。</translation>
    </message>
    <message>
        <source>This computer&apos;s Qt has no TLS, so that nothing can be fetched. Install OpenSSL.</source>
        <comment>finding.phrase.failed.no_tls</comment>
        <translation>このコンピューターの Qt には TLS がないため、何も取得できません。OpenSSL をインストールしてください。</translation>
    </message>
    <message>
        <source>Done already by the run that was broken off: {count}.</source>
        <comment>finding.phrase.said.collect_before</comment>
        <translation>中断された実行で済んでいるもの：{count}。</translation>
    </message>
    <message>
        <source>Stopped. What has come is kept; the same command goes on from there today.</source>
        <comment>finding.phrase.said.collect_stopped</comment>
        <translation>停止しました。届いたものは残ります。今日のうちは、同じコマンドがそこから続けます。</translation>
    </message>
    <message>
        <source>New: {added}; revised: {revised}; unchanged: {same}; refused: {refused}; gone: {vanished}; not reached: {missed}. Requests: {requests}; received: {size} kB.</source>
        <comment>finding.phrase.said.collected</comment>
        <translation>新規：{added}、新しい版：{revised}、変更なし：{same}、拒否：{refused}、消失：{vanished}、未到達：{missed}。要求：{requests}、受信：{size} kB。</translation>
    </message>
    <message>
        <source>What comes without TLS (https) could be from anybody, and is not fetched.</source>
        <comment>finding.collect.address:http.message</comment>
        <translation>TLS（https）なしで届くものは誰からのものかわからないので、取得しません。</translation>
    </message>
    <message>
        <source>Correct the address, or ask whoever names it.</source>
        <comment>finding.collect.address.mend</comment>
        <translation>アドレスを直すか、それを挙げている相手に尋ねてください。</translation>
    </message>
    <message>
        <source>This is no address that can be fetched.</source>
        <comment>finding.collect.address:none.message</comment>
        <translation>これは取得できるアドレスではありません。</translation>
    </message>
    <message>
        <source>{product}, revision {revision}, was changed without a new revision. What it says now lies in {file}.</source>
        <comment>finding.collect.changed.message</comment>
        <translation>{product}の版{revision}が、新しい版なしに変更されました。今の内容は{file}にあります。</translation>
    </message>
    <message>
        <source>Ask its maker to put back what was published. The library keeps that.</source>
        <comment>finding.collect.changed.mend</comment>
        <translation>公開されたものに戻すよう製造者に求めてください。ライブラリはそれを保ちます。</translation>
    </message>
    <message>
        <source>This broke off in the middle.</source>
        <comment>finding.collect.cut_off:broken.message</comment>
        <translation>途中で切れました。</translation>
    </message>
    <message>
        <source>What the library has of it stays. Ask its maker what is wrong.</source>
        <comment>finding.collect.cut_off.mend</comment>
        <translation>ライブラリにあるものは残ります。何が問題か製造者に尋ねてください。</translation>
    </message>
    <message>
        <source>This is larger than {limit} kB and was cut off.</source>
        <comment>finding.collect.cut_off:large.message</comment>
        <translation>これは{limit} kBを超えるので、打ち切りました。</translation>
    </message>
    <message>
        <source>This comes compressed, though nobody asked for that, and was not unpacked.</source>
        <comment>finding.collect.cut_off:packed.message</comment>
        <translation>求めていないのに圧縮されて届くので、展開しませんでした。</translation>
    </message>
    <message>
        <source>This did not come to its end in time and was cut off.</source>
        <comment>finding.collect.cut_off:slow.message</comment>
        <translation>時間内に終わらなかったので、打ち切りました。</translation>
    </message>
    <message>
        <source>This redirects again and again.</source>
        <comment>finding.collect.elsewhere:circles.message</comment>
        <translation>これは転送を繰り返します。</translation>
    </message>
    <message>
        <source>Ask its maker. If the site has moved, put the new address into your list; what the library has stays.</source>
        <comment>finding.collect.elsewhere.mend</comment>
        <translation>製造者に尋ねてください。移転した場合は、新しいアドレスを一覧に書いてください。ライブラリにあるものは残ります。</translation>
    </message>
    <message>
        <source>This names {address}, which somebody else has registered; that was not followed.</source>
        <comment>finding.collect.elsewhere:link.message</comment>
        <translation>これは{address}を挙げていますが、登録者が別なので、たどりませんでした。</translation>
    </message>
    <message>
        <source>This redirects to {address}, which somebody else has registered; that was not followed.</source>
        <comment>finding.collect.elsewhere:redirect.message</comment>
        <translation>これは{address}へ転送しますが、登録者が別なので、たどりませんでした。</translation>
    </message>
    <message>
        <source>This list is gone. Products that it led to: {count}.</source>
        <comment>finding.collect.list_gone.message</comment>
        <translation>この一覧はなくなりました。つながっていた製品：{count}。</translation>
    </message>
    <message>
        <source>Ask its maker where it lies now.</source>
        <comment>finding.collect.list_gone.mend</comment>
        <translation>今どこにあるか製造者に尋ねてください。</translation>
    </message>
    <message>
        <source>{product}, revision {revision}, has another fingerprint here than in its maker&apos;s list.</source>
        <comment>finding.collect.listed:fingerprint.message</comment>
        <translation>{product}の版{revision}のフィンガープリントが、製造者の一覧のものと違います。</translation>
    </message>
    <message>
        <source>Ask its maker to build list and file again.</source>
        <comment>finding.collect.listed.mend</comment>
        <translation>一覧とファイルを作り直すよう製造者に求めてください。</translation>
    </message>
    <message>
        <source>{product} is revision {revision} here, but its maker&apos;s list says {listed}.</source>
        <comment>finding.collect.listed:newer.message</comment>
        <translation>{product}はここでは版{revision}ですが、製造者の一覧では版{listed}です。</translation>
    </message>
    <message>
        <source>This is revision {revision}, but {missing}; what was promised there is not known.</source>
        <comment>finding.collect.missing.message</comment>
        <translation>これは版{revision}ですが、{missing}。そこで何が約束されたかはわかりません。</translation>
    </message>
    <message>
        <source>Ask its maker for all revisions.</source>
        <comment>finding.collect.missing.mend</comment>
        <translation>製造者にすべての版を求めてください。</translation>
    </message>
    <message>
        <source>What lies here is no disclosure and leads to none.</source>
        <comment>finding.collect.no_disclosure:page.message</comment>
        <translation>ここにあるものは表示ではなく、表示につながってもいません。</translation>
    </message>
    <message>
        <source>Ask its maker for the address of the disclosure (YAML or JSON).</source>
        <comment>finding.collect.no_disclosure.mend</comment>
        <translation>表示（YAML または JSON）のアドレスを製造者に尋ねてください。</translation>
    </message>
    <message>
        <source>What lies here does not say which revision of which disclosure it is.</source>
        <comment>finding.collect.no_disclosure:unnamed.message</comment>
        <translation>ここにあるものは、どの表示のどの版かを述べていません。</translation>
    </message>
    <message>
        <source>What lies here cannot be read as a disclosure.</source>
        <comment>finding.collect.no_disclosure:unreadable.message</comment>
        <translation>ここにあるものは表示として読めません。</translation>
    </message>
    <message>
        <source>{cell}: there is no address (https://...) and no GTIN in this row.</source>
        <comment>finding.collect.no_item.message</comment>
        <translation>{cell}: この行にはアドレス（https://...）も GTIN もありません。</translation>
    </message>
    <message>
        <source>Write one of them, or take the row out.</source>
        <comment>finding.collect.no_item.mend</comment>
        <translation>どちらかを書くか、行を取り除いてください。</translation>
    </message>
    <message>
        <source>There is nothing at this address.</source>
        <comment>finding.collect.not_found.message</comment>
        <translation>このアドレスには何もありません。</translation>
    </message>
    <message>
        <source>Correct the address, or ask whoever names it.</source>
        <comment>finding.collect.not_found.mend</comment>
        <translation>アドレスを直すか、それを挙げている相手に尋ねてください。</translation>
    </message>
    <message>
        <source>{host} is busy and wants to be left alone for {why} seconds. Addresses that were not fetched: {count}.</source>
        <comment>finding.collect.not_reached:busy.message</comment>
        <translation>{host}は混雑していて、{why}秒間は尋ねないよう求めています。取得しなかったアドレス：{count}。</translation>
    </message>
    <message>
        <source>What the library has of it stays. Try again later; ask its maker if it lasts.</source>
        <comment>finding.collect.not_reached.mend</comment>
        <translation>ライブラリにあるものは残ります。後でもう一度試し、続くようなら製造者に尋ねてください。</translation>
    </message>
    <message>
        <source>The name {host} has no address. Addresses that were not fetched: {count}.</source>
        <comment>finding.collect.not_reached:name.message</comment>
        <translation>名前{host}にはアドレスがありません。取得しなかったアドレス：{count}。</translation>
    </message>
    <message>
        <source>Nobody answers as {host}. Addresses that were not fetched: {count}.</source>
        <comment>finding.collect.not_reached:silent.message</comment>
        <translation>{host}として誰も答えません。取得しなかったアドレス：{count}。</translation>
    </message>
    <message>
        <source>This list is older than what you have: {product} is revision {revision} in it and was revision {newest} before. Products with older revisions: {count}.</source>
        <comment>finding.collect.old_list.message</comment>
        <translation>この一覧は手元のものより古いものです。{product}は一覧では版{revision}ですが、以前は版{newest}でした。古い版の製品：{count}。</translation>
    </message>
    <message>
        <source>Ask its maker to put back the newest list. The library keeps what it has.</source>
        <comment>finding.collect.old_list.mend</comment>
        <translation>最新の一覧に戻すよう製造者に求めてください。ライブラリは持っているものを保ちます。</translation>
    </message>
    <message>
        <source>The list says that this is {id}, but it is {other}.</source>
        <comment>finding.collect.other_id.message</comment>
        <translation>一覧によればこれは{id}ですが、実際は{other}です。</translation>
    </message>
    <message>
        <source>Ask its maker which of the two is meant.</source>
        <comment>finding.collect.other_id.mend</comment>
        <translation>どちらのことか製造者に尋ねてください。</translation>
    </message>
    <message>
        <source>{host} is {why}, an address of this or a private network. Addresses that were not fetched: {count}.</source>
        <comment>finding.collect.private.message</comment>
        <translation>{host}は{why}で、このネットワークまたは私設ネットワークのアドレスです。取得しなかったアドレス：{count}。</translation>
    </message>
    <message>
        <source>If that is your own server, add --allow-private.</source>
        <comment>finding.collect.private.mend</comment>
        <translation>自分のサーバーであれば、--allow-private を付けてください。</translation>
    </message>
    <message>
        <source>{product}, revision {revision}, was not taken into the library because of its errors. It lies in {file}.</source>
        <comment>finding.collect.refused.message</comment>
        <translation>{product}の版{revision}は、誤りのためライブラリに入れませんでした。{file}にあります。</translation>
    </message>
    <message>
        <source>Ask its maker. If you want it all the same, move the file to its other revisions.</source>
        <comment>finding.collect.refused.mend</comment>
        <translation>製造者に尋ねてください。それでも使う場合は、ファイルをほかの版のところへ移してください。</translation>
    </message>
    <message>
        <source>{product} is revision {revision} here and was revision {newest} before.</source>
        <comment>finding.collect.rolled_back.message</comment>
        <translation>{product}はここでは版{revision}ですが、以前は版{newest}でした。</translation>
    </message>
    <message>
        <source>Ask its maker to put back the newest one. The library keeps it.</source>
        <comment>finding.collect.rolled_back.mend</comment>
        <translation>最新の版に戻すよう製造者に求めてください。ライブラリはそれを保ちます。</translation>
    </message>
    <message>
        <source>The server answers with the status {status}.</source>
        <comment>finding.collect.status.message</comment>
        <translation>サーバーは状態{status}で答えます。</translation>
    </message>
    <message>
        <source>What the library has of it stays. Try again later; ask its maker if it lasts.</source>
        <comment>finding.collect.status.mend</comment>
        <translation>ライブラリにあるものは残ります。後でもう一度試し、続くようなら製造者に尋ねてください。</translation>
    </message>
    <message>
        <source>It is not certain who answers as {host} ({why}). Addresses that were not fetched: {count}.</source>
        <comment>finding.collect.tls.message</comment>
        <translation>{host}として誰が答えているか確かではありません（{why}）。取得しなかったアドレス：{count}。</translation>
    </message>
    <message>
        <source>Ask its maker to renew the certificate; until then anybody could answer in its place.</source>
        <comment>finding.collect.tls.mend</comment>
        <translation>証明書を更新するよう製造者に求めてください。それまでは、誰でも代わりに答えられます。</translation>
    </message>
    <message>
        <source>Only the first {count} products of this list were taken.</source>
        <comment>finding.collect.too_many.message</comment>
        <translation>この一覧の最初の{count}件の製品だけを取り込みました。</translation>
    </message>
    <message>
        <source>Ask its maker for lists that are shorter.</source>
        <comment>finding.collect.too_many.mend</comment>
        <translation>製造者に、より短い一覧を求めてください。</translation>
    </message>
    <message>
        <source>{product} is here, but its maker&apos;s list does not name it any more.</source>
        <comment>finding.collect.unlisted.message</comment>
        <translation>{product}はここにありますが、製造者の一覧にはもう載っていません。</translation>
    </message>
    <message>
        <source>Ask its maker whether it will be taken away.</source>
        <comment>finding.collect.unlisted.mend</comment>
        <translation>取り下げられるのか製造者に尋ねてください。</translation>
    </message>
    <message>
        <source>{product}, revision {revision}, is gone; it was last here on {seen}.</source>
        <comment>finding.collect.vanished.message</comment>
        <translation>{product}の版{revision}がなくなりました。最後にここにあったのは{seen}です。</translation>
    </message>
    <message>
        <source>Ask its maker why. The library keeps it, as a published promise holds.</source>
        <comment>finding.collect.vanished.mend</comment>
        <translation>理由を製造者に尋ねてください。公開された約束は有効なので、ライブラリはそれを保ちます。</translation>
    </message>
    <message>
        <source>{product} has been withdrawn since {since}, says its maker&apos;s list.</source>
        <comment>finding.collect.withdrawn.message</comment>
        <translation>製造者の一覧によれば、{product}は{since}から取り下げられています。</translation>
    </message>
    <message>
        <source>There is nothing to do. The library keeps it, as a published promise holds.</source>
        <comment>finding.collect.withdrawn.mend</comment>
        <translation>何もする必要はありません。公開された約束は有効なので、ライブラリはそれを保ちます。</translation>
    </message>
    <message>
        <source>The comments of this file go into the published file as well, but not into labels and pages.</source>
        <comment>finding.publish.first:comments.message</comment>
        <translation>このファイルのコメントは公開ファイルにも入りますが、ラベルとページには入りません。</translation>
    </message>
    <message>
        <source>Take out those that nobody else may read.</source>
        <comment>finding.publish.first:comments.mend</comment>
        <translation>ほかの人に読まれてはならないものを取り除いてください。</translation>
    </message>
    <message>
        <source>Printed on no label, but public all the same, in the files of labels and pages: {fields}.</source>
        <comment>finding.publish.first:unprinted.message</comment>
        <translation>どのラベルにも印刷されませんが、ラベルとページのファイルの中で公開されます：{fields}。</translation>
    </message>
    <message>
        <source>Leave out what nobody else may read.</source>
        <comment>finding.publish.first:unprinted.mend</comment>
        <translation>ほかの人に読まれてはならないことは書かないでください。</translation>
    </message>
    <message>
        <source>Rows that other runs printed: {rows}.</source>
        <comment>finding.phrase.said.print_passed_over</comment>
        <translation>ほかの印刷で出力済みの行：{rows}。</translation>
    </message>
    <message>
        <source>CUPS, which knows the printers, cannot be reached: {why}.</source>
        <comment>finding.phrase.failed.no_printers</comment>
        <translation>プリンターを管理する CUPS に接続できません：{why}。</translation>
    </message>
    <message>
        <source>The printer &quot;{name}&quot; did not take the job: {why} Fix that, then go on with the run (--resume).</source>
        <comment>finding.phrase.failed.not_taken</comment>
        <translation>プリンター「{name}」がジョブを受け付けませんでした：{why} 解決してから印刷を続けてください(--resume)。</translation>
    </message>
    <message>
        <source>This file was published, but published.txt beside it does not name it, so nobody would notice if it were gone.</source>
        <comment>finding.history.unlisted.message</comment>
        <translation>このファイルは公開されましたが、同じフォルダーの published.txt に載っていません。なくなっても誰も気づきません。</translation>
    </message>
    <message>
        <source>Publish again, the same draft or the next revision; that lists it.</source>
        <comment>finding.history.unlisted.mend</comment>
        <translation>同じ下書きか次の版をもう一度公開してください。それで一覧に載ります。</translation>
    </message>
    <message>
        <source>{cell}: {key} is by {maker} here, but the disclosure {file} of that GTIN is by {other}.</source>
        <comment>finding.table.other_maker:gtin.message</comment>
        <translation>{cell}: ここでは{key}は{maker}の製品ですが、そのGTINの表示{file}は{other}のものです。</translation>
    </message>
    <message>
        <source>Look whether the GTIN is that of another product.</source>
        <comment>finding.table.other_maker:gtin.mend</comment>
        <translation>GTIN が別の製品のものではないか確かめてください。</translation>
    </message>
    <message>
        <source>{cell}: {key} is by {maker} here, but the disclosure {file} of that model is by {other}.</source>
        <comment>finding.table.other_maker:model.message</comment>
        <translation>{cell}: ここでは{key}は{maker}の製品ですが、その型番の表示{file}は{other}のものです。</translation>
    </message>
    <message>
        <source>Write the GTIN or the name of the file if it is the same product, else ask the maker for its disclosure.</source>
        <comment>finding.table.other_maker:model.mend</comment>
        <translation>同じ製品ならGTINかファイル名を書き、そうでなければ製造者に表示を求めてください。</translation>
    </message>
    <message>
        <source>{cell}: {value} has more decimals than a price can have.</source>
        <comment>finding.table.price:decimals.message</comment>
        <translation>{cell}: {value} は価格としては小数点以下の桁が多すぎます。</translation>
    </message>
    <message>
        <source>Round it in the table, to what the till asks for.</source>
        <comment>finding.table.price:decimals.mend</comment>
        <translation>レジで請求する金額に、表の中で丸めてください。</translation>
    </message>
    <message>
        <source>{cell}: {value} is no price.</source>
        <comment>finding.table.price:none.message</comment>
        <translation>{cell}: {value} は価格ではありません。</translation>
    </message>
    <message>
        <source>Write a number such as 19.99 or 19,99, with or without its currency.</source>
        <comment>finding.table.price:none.mend</comment>
        <translation>19.99 や 19,99 のような数を、通貨付きまたは通貨なしで書いてください。</translation>
    </message>
    <message>
        <source>{cell}: {value} is no price to print.</source>
        <comment>finding.table.price:zero.message</comment>
        <translation>{cell}: {value} は印刷できる価格ではありません。</translation>
    </message>
    <message>
        <source>Write the price, or leave the cell empty if the label should have none.</source>
        <comment>finding.table.price:zero.mend</comment>
        <translation>価格を入力してください。ラベルに価格を載せないときはセルを空にしてください。</translation>
    </message>
    <message>
        <source>{cell}: the price of {key} is {price} here, but another one in row {row}; neither is printed.</source>
        <comment>finding.table.two_prices.message</comment>
        <translation>{cell}: {key} の価格はここでは {price} ですが、{row} 行目では別の価格です。どちらも印刷しません。</translation>
    </message>
    <message>
        <source>The system gives this program too little memory; it needs at least {least} MB of addresses (&quot;ulimit -v&quot;).</source>
        <comment>finding.phrase.failed.little_memory</comment>
        <translation>システムの制限により、このプログラムのメモリーが少なすぎます。少なくとも {least} MB のアドレス空間（「ulimit -v」）が必要です。</translation>
    </message>
    <message>
        <source>The system lets this program open too few files; it needs at least &quot;ulimit -n {least}&quot;.</source>
        <comment>finding.phrase.failed.open_files</comment>
        <translation>システムの制限により、このプログラムが開けるファイルが少なすぎます。少なくとも「ulimit -n {least}」が必要です。</translation>
    </message>
    <message>
        <source>The passphrase is too long; it can have at most 1,024 bytes.</source>
        <comment>finding.phrase.failed.passphrase_long</comment>
        <translation>パスフレーズが長すぎます。1,024 バイトまでです。</translation>
    </message>
    <message>
        <source>Findings that are not shown: {count}. Fix those shown first.</source>
        <comment>finding.phrase.said.more_findings</comment>
        <translation>表示していない指摘：{count}。先頭のものから直してください。</translation>
    </message>
    <message>
        <source>it is larger than {limit} million dots</source>
        <comment>finding.phrase.why.many_dots</comment>
        <translation>{limit} 百万ドットを超えています</translation>
    </message>
    <message>
        <source>it has more than {limit} pages</source>
        <comment>finding.phrase.why.many_pages</comment>
        <translation>{limit} ページを超えています</translation>
    </message>
    <message>
        <source>it is larger than {size} MB</source>
        <comment>finding.phrase.why.too_large_megabytes</comment>
        <translation>{size} MB を超えています</translation>
    </message>
    <message>
        <source>The sheet goes beyond what spreadsheets hold: row 1,048,576 and column XFD.</source>
        <comment>finding.table.beyond_sheet.message</comment>
        <translation>シートが表計算の上限（1,048,576 行目、XFD 列）を超えています。</translation>
    </message>
    <message>
        <source>Save only the price list as a workbook of its own, or as CSV.</source>
        <comment>finding.table.beyond_sheet.mend</comment>
        <translation>価格表だけを別のブックか CSV として保存してください。</translation>
    </message>
    <message>
        <source>{host} signs what it publishes. Its keys are believed from now on: {keys}.</source>
        <comment>finding.collect.keys:first.message</comment>
        <translation>{host}は公開するものに署名しています。今後、次の鍵を信用します：{keys}。</translation>
    </message>
    <message>
        <source>Hold them against what its maker says of them elsewhere.</source>
        <comment>finding.collect.keys:first.mend</comment>
        <translation>製造者が別の場所で示している鍵と照らし合わせてください。</translation>
    </message>
    <message>
        <source>{host} has more keys, for which a key that was known vouches. They are believed from now on: {keys}.</source>
        <comment>finding.collect.keys:more.message</comment>
        <translation>{host}の鍵が増え、既知の鍵がそれを保証しています。今後、次の鍵を信用します：{keys}。</translation>
    </message>
    <message>
        <source>There is nothing to do.</source>
        <comment>finding.collect.keys:more.mend</comment>
        <translation>対応は不要です。</translation>
    </message>
    <message>
        <source>{host} signs with the key {key}, which no key that was known vouches for.</source>
        <comment>finding.collect.keys:replaced.message</comment>
        <translation>{host}は鍵{key}で署名していますが、それを保証する既知の鍵がありません。</translation>
    </message>
    <message>
        <source>Ask its maker, by another way than this site. If it is right, fetch the list of keys and name it with --keys. Until then nothing new of this site is taken.</source>
        <comment>finding.collect.keys.mend</comment>
        <translation>このサイト以外の方法で製造者に尋ねてください。正しければ、鍵の一覧を入手し、--keysで指定してください。それまで、このサイトから新しいものは取り込みません。</translation>
    </message>
    <message>
        <source>{host} signs with the key {key}, which was revoked.</source>
        <comment>finding.collect.keys:revoked.message</comment>
        <translation>{host}は失効した鍵{key}で署名しています。</translation>
    </message>
    <message>
        <source>{host} does not sign what it publishes, though it did so before or --keys says that it does.</source>
        <comment>finding.collect.keys:unsigned.message</comment>
        <translation>{host}は公開するものに署名していません。以前は署名していたか、--keysによれば署名するはずです。</translation>
    </message>
    <message>
        <source>The signature of the keys of {host} does not fit them.</source>
        <comment>finding.collect.keys:wrong.message</comment>
        <translation>{host}の鍵の署名が鍵と合いません。</translation>
    </message>
    <message>
        <source>{product} is revision {revision} here, but its maker&apos;s log of publications has revision {newest}.</source>
        <comment>finding.collect.log:behind.message</comment>
        <translation>{product}はここでは版{revision}ですが、製造者の公開の記録には版{newest}があります。</translation>
    </message>
    <message>
        <source>Ask its maker which of the two is right. The library keeps what it has.</source>
        <comment>finding.collect.log.mend</comment>
        <translation>どちらが正しいか製造者に尋ねてください。ライブラリは今あるものを保ちます。</translation>
    </message>
    <message>
        <source>{product}, revision {revision}, has another fingerprint here than in its maker&apos;s log of publications.</source>
        <comment>finding.collect.log:changed.message</comment>
        <translation>{product}の版{revision}のフィンガープリントが、製造者の公開の記録のものと違います。</translation>
    </message>
    <message>
        <source>{host} had a log of its publications, which is gone.</source>
        <comment>finding.collect.log:gone.message</comment>
        <translation>{host}にあった公開の記録がなくなっています。</translation>
    </message>
    <message>
        <source>Ask its maker to put it back as it was.</source>
        <comment>finding.collect.log:gone.mend</comment>
        <translation>元どおりに戻すよう製造者に求めてください。</translation>
    </message>
    <message>
        <source>{product}, revision {revision}, is not in its maker&apos;s log of publications.</source>
        <comment>finding.collect.log:missing.message</comment>
        <translation>{product}の版{revision}が、製造者の公開の記録にありません。</translation>
    </message>
    <message>
        <source>{id} is in its maker&apos;s log of publications, but not in the list of products. Products like this: {count}.</source>
        <comment>finding.collect.log:vanished.message</comment>
        <translation>{id}は製造者の公開の記録にありますが、一覧にはありません。該当する製品の数：{count}。</translation>
    </message>
    <message>
        <source>This does not say whose keys they are.</source>
        <comment>finding.collect.pinned.message</comment>
        <translation>誰の鍵かが書かれていません。</translation>
    </message>
    <message>
        <source>Take the list of keys from https://HOST/.well-known/jwks.json.</source>
        <comment>finding.collect.pinned.mend</comment>
        <translation>https://HOST/.well-known/jwks.jsonの鍵の一覧を使ってください。</translation>
    </message>
    <message>
        <source>This has no signature, though {host} signs what it publishes.</source>
        <comment>finding.collect.signature:none.message</comment>
        <translation>{host}は公開するものに署名していますが、これには署名がありません。</translation>
    </message>
    <message>
        <source>Ask its maker to sign it again. The library keeps what it has.</source>
        <comment>finding.collect.signature.mend</comment>
        <translation>署名し直すよう製造者に求めてください。ライブラリは今あるものを保ちます。</translation>
    </message>
    <message>
        <source>This is signed with the key {key}, which {host} has revoked.</source>
        <comment>finding.collect.signature:revoked.message</comment>
        <translation>これは{host}が失効させた鍵{key}で署名されています。</translation>
    </message>
    <message>
        <source>This is signed with the key {key}, which is none of {host}.</source>
        <comment>finding.collect.signature:unknown.message</comment>
        <translation>これは{host}のものではない鍵{key}で署名されています。</translation>
    </message>
    <message>
        <source>The signature of this does not fit it.</source>
        <comment>finding.collect.signature:wrong.message</comment>
        <translation>署名がこれと合いません。</translation>
    </message>
    <message>
        <source>{host} does not sign what it publishes. It is taken as it is.</source>
        <comment>finding.collect.unsigned.message</comment>
        <translation>{host}は公開するものに署名していません。そのまま取り込みます。</translation>
    </message>
    <message>
        <source>There is nothing to do. Nobody can tell whether its maker or somebody else wrote it; what the library has is kept all the same.</source>
        <comment>finding.collect.unsigned.mend</comment>
        <translation>何もする必要はありません。製造者が書いたのか他の誰かが書いたのかは誰にも分かりませんが、ライブラリにあるものは必ず保たれます。</translation>
    </message>
    <message>
        <source>Ask whoever publishes the log why. Keep the one that you have.</source>
        <comment>finding.log.rewritten.mend</comment>
        <translation>記録を公開している人に理由を尋ねてください。手元の記録は残しておいてください。</translation>
    </message>
    <message>
        <source>Ask whoever publishes the log why. Keep the one that you have.</source>
        <comment>finding.log.shortened.mend</comment>
        <translation>記録を公開している人に理由を尋ねてください。手元の記録は残しておいてください。</translation>
    </message>
    <message>
        <source>Ask whoever publishes the log. Until then nothing in it is certain.</source>
        <comment>finding.log.signature.mend</comment>
        <translation>記録を公開している人に尋ねてください。それまで、その内容は確かではありません。</translation>
    </message>
    <message>
        <source>Build the site with a key, or ask whoever does.</source>
        <comment>finding.log.unsigned.mend</comment>
        <translation>鍵を指定してサイトを作るか、作る人に求めてください。</translation>
    </message>
    <message>
        <source>signed with a revoked key</source>
        <comment>finding.phrase.stale.revoked</comment>
        <translation>失効した鍵で署名されている</translation>
    </message>
    <message>
        <source>The revision before this one committed to fix serious flaws within {earlier/update_fix_time_days} days; this one does not.</source>
        <comment>rule.updating.fix_time_kept.message</comment>
        <translation>前の版は重大な脆弱性を{earlier/update_fix_time_days}日以内に修正すると約束していましたが、この版は約束していません。</translation>
    </message>
    <message>
        <source>Write {@update_fix_time_basis=commitment} in {@update_fix_time_basis}, with {earlier/update_fix_time_days} days or fewer.</source>
        <comment>rule.updating.fix_time_kept.mend</comment>
        <translation>{@update_fix_time_basis}に{@update_fix_time_basis=commitment}と記入し、日数を{earlier/update_fix_time_days}日以下にしてください。</translation>
    </message>
    <message>
        <source>The revision before this one committed to fix serious flaws within {earlier/update_fix_time_days} days; now it takes up to {update_fix_time_days}.</source>
        <comment>rule.updating.fix_time_not_longer.message</comment>
        <translation>前の版は重大な脆弱性を{earlier/update_fix_time_days}日以内に修正すると約束していましたが、今は最長{update_fix_time_days}日です。</translation>
    </message>
    <message>
        <source>Write {earlier/update_fix_time_days} or fewer.</source>
        <comment>rule.updating.fix_time_not_longer.mend</comment>
        <translation>{earlier/update_fix_time_days}以下を記入してください。</translation>
    </message>
    <message>
        <source>A replacement was offered until {earlier/hardware_replacement/until}; this revision does not offer it.</source>
        <comment>rule.updating.replacement_kept.message</comment>
        <translation>交換の対応は{earlier/hardware_replacement/until}まででしたが、この版では対応していません。</translation>
    </message>
    <message>
        <source>Offer it until {earlier/hardware_replacement/until} or later.</source>
        <comment>rule.updating.replacement_kept.mend</comment>
        <translation>{earlier/hardware_replacement/until}またはそれより後まで対応してください。</translation>
    </message>
    <message>
        <source>A replacement was offered until {earlier/hardware_replacement/until}, and now only until {hardware_replacement/until}.</source>
        <comment>rule.updating.replacement_not_shortened.message</comment>
        <translation>交換の対応は{earlier/hardware_replacement/until}まででしたが、今は{hardware_replacement/until}までです。</translation>
    </message>
    <message>
        <source>Write {earlier/hardware_replacement/until} or a later date.</source>
        <comment>rule.updating.replacement_not_shortened.mend</comment>
        <translation>{earlier/hardware_replacement/until}またはそれより後の期日を記入してください。</translation>
    </message>
    <message>
        <source>Other software updates were promised to {earlier/software_updates_end} and now end with security updates, {support_end}; a published period must not be shortened.</source>
        <comment>rule.support.other_as_support.message</comment>
        <translation>その他のソフトウェア更新は{earlier/software_updates_end}まで約束されていましたが、今はセキュリティ更新と同じく{support_end}に終わります。公開した期間を短くしてはいけません。</translation>
    </message>
    <message>
        <source>Write {earlier/software_updates_end} or a later date in {@software_updates_end}.</source>
        <comment>rule.support.other_as_support.mend</comment>
        <translation>{@software_updates_end}に、{earlier/software_updates_end}またはそれより後の期日を記入してください。</translation>
    </message>
    <message>
        <source>Support of {item/name} was promised; this revision does not promise it.</source>
        <comment>rule.components.not_weakened.message</comment>
        <translation>{item/name}のサポートは約束されていましたが、この版は約束していません。</translation>
    </message>
    <message>
        <source>Promise it again.</source>
        <comment>rule.components.not_weakened.mend</comment>
        <translation>もう一度約束してください。</translation>
    </message>
    <message>
        <source>Support of {item/name} was promised to {earlier/item/support_end} and now ends {item/support_end}; a published period must not be shortened.</source>
        <comment>rule.components.not_shortened.message</comment>
        <translation>{item/name}のサポートは{earlier/item/support_end}まで約束されていましたが、今は{item/support_end}に終わります。公開した期間を短くしてはいけません。</translation>
    </message>
    <message>
        <source>Write {earlier/item/support_end} or a later date.</source>
        <comment>rule.components.not_shortened.mend</comment>
        <translation>{earlier/item/support_end}またはそれより後の期日を記入してください。</translation>
    </message>
    <message>
        <source>Support of {item/name} was promised to {earlier/item/support_end}; this revision names no date.</source>
        <comment>rule.components.end_kept.message</comment>
        <translation>{item/name}のサポートは{earlier/item/support_end}まで約束されていましたが、この版には期日がありません。</translation>
    </message>
    <message>
        <source>Write {earlier/item/support_end} or a later date.</source>
        <comment>rule.components.end_kept.mend</comment>
        <translation>{earlier/item/support_end}またはそれより後の期日を記入してください。</translation>
    </message>
    <message>
        <source>Each {item/name} was promised {earlier/item/unit_months} months of support; this revision leaves that out.</source>
        <comment>rule.components.unit_kept.message</comment>
        <translation>{item/name}には1つごとに{earlier/item/unit_months}か月間のサポートを約束していましたが、この版には記載がありません。</translation>
    </message>
    <message>
        <source>Write {earlier/item/unit_months} or more.</source>
        <comment>rule.components.unit_kept.mend</comment>
        <translation>{earlier/item/unit_months}以上を記入してください。</translation>
    </message>
    <message>
        <source>Each {item/name} was promised {earlier/item/unit_months} months of support and now gets {item/unit_months}; a published period must not be shortened.</source>
        <comment>rule.components.unit_not_shortened.message</comment>
        <translation>{item/name}には1つごとに{earlier/item/unit_months}か月間のサポートを約束していましたが、今は{item/unit_months}か月間です。公開した期間を短くしてはいけません。</translation>
    </message>
    <message>
        <source>Write {earlier/item/unit_months} or more.</source>
        <comment>rule.components.unit_not_shortened.mend</comment>
        <translation>{earlier/item/unit_months}以上を記入してください。</translation>
    </message>
    <message>
        <source>The period of each {item/name} was published to count from {earlier/item/counted_from} and now counts from {item/counted_from}, which may be earlier; a published period must not be shortened.</source>
        <comment>rule.components.unit_start_kept.message</comment>
        <translation>公開した{item/name}の1つごとの期間は{earlier/item/counted_from}から数えましたが、今は{item/counted_from}からで、より早い可能性があります。公開した期間を短くしてはいけません。</translation>
    </message>
    <message>
        <source>Write {earlier/item/counted_from}.</source>
        <comment>rule.components.unit_start_kept.mend</comment>
        <translation>{earlier/item/counted_from}と記入してください。</translation>
    </message>
    <message>
        <source>Each {item/name} was promised {earlier/item/unit_months} months of support. Whether it may have ended cannot be told without {@end_of_sales}.</source>
        <comment>rule.components.unit_last_sold.message</comment>
        <translation>{item/name}には1つごとに{earlier/item/unit_months}か月間のサポートを約束していました。{@end_of_sales}がなければ、サポートを終了してよいか判断できません。</translation>
    </message>
    <message>
        <source>Write the last day on which the product was sold.</source>
        <comment>rule.components.unit_last_sold.mend</comment>
        <translation>製品を販売した最後の日を記入してください。</translation>
    </message>
    <message>
        <source>Each {item/name} was promised {earlier/item/unit_months} months of support. Devices were sold to {end_of_sales}, so it must not end {item/support_end}.</source>
        <comment>rule.components.unit_ended_early.message</comment>
        <translation>{item/name}には1つごとに{earlier/item/unit_months}か月間のサポートを約束していました。機器は{end_of_sales}まで販売されたので、サポートを{item/support_end}に終えることはできません。</translation>
    </message>
    <message>
        <source>Go on with its support at least until {limit}.</source>
        <comment>rule.components.unit_ended_early.mend</comment>
        <translation>少なくとも{limit}まで、そのサポートを続けてください。</translation>
    </message>
    <message>
        <source>Support of {earlier/item/name} was promised; this revision leaves it out and does not promise as much for the device.</source>
        <comment>rule.components.left_out.message</comment>
        <translation>{earlier/item/name}のサポートは約束されていましたが、この版には記載がなく、機器についても同じだけの約束がありません。</translation>
    </message>
    <message>
        <source>Name the part in {@components} again, with what was promised for it.</source>
        <comment>rule.components.left_out.mend</comment>
        <translation>{@components}にその部品を、約束していた内容とともにもう一度記入してください。</translation>
    </message>
    <message>
        <source>Support of {earlier/item/name} was promised to {earlier/item/support_end}. Left out, it is supported for as long as the device, which ends {support_end}; a published period must not be shortened.</source>
        <comment>rule.components.left_out_early.message</comment>
        <translation>{earlier/item/name}のサポートは{earlier/item/support_end}まで約束されていました。記載がない場合、サポートは機器と同じく{support_end}に終わります。公開した期間を短くしてはいけません。</translation>
    </message>
    <message>
        <source>Name the part in {@components} again, with {earlier/item/support_end} or a later date.</source>
        <comment>rule.components.left_out_early.mend</comment>
        <translation>{@components}にその部品を、{earlier/item/support_end}またはそれより後の期日とともにもう一度記入してください。</translation>
    </message>
    <message>
        <source>Each {earlier/item/name} was promised {earlier/item/unit_months} months of support. Left out, it gets those of the device, {unit_period/months}; a published period must not be shortened.</source>
        <comment>rule.components.left_out_fewer_months.message</comment>
        <translation>{earlier/item/name}には1つごとに{earlier/item/unit_months}か月間のサポートを約束していました。記載がない場合、機器と同じ{unit_period/months}か月間になります。公開した期間を短くしてはいけません。</translation>
    </message>
    <message>
        <source>Name the part in {@components} again, with {earlier/item/unit_months} months or more.</source>
        <comment>rule.components.left_out_fewer_months.mend</comment>
        <translation>{@components}にその部品を、{earlier/item/unit_months}か月以上の期間とともにもう一度記入してください。</translation>
    </message>
    <message>
        <source>{item/name} was not named before, so it was promised support for as long as the device, to {earlier/support_end}; now it ends {item/support_end}.</source>
        <comment>rule.components.added_early.message</comment>
        <translation>{item/name}はこれまで記載がなく、機器と同じく{earlier/support_end}までのサポートが約束されていましたが、今は{item/support_end}に終わります。</translation>
    </message>
    <message>
        <source>Write {earlier/support_end} or a later date. Where the part is new, there is nothing to do.</source>
        <comment>rule.components.added_early.mend</comment>
        <translation>{earlier/support_end}またはそれより後の期日を記入してください。新しい部品であれば、対応は不要です。</translation>
    </message>
    <message>
        <source>The revision before this one said until when the online service runs; this one does not.</source>
        <comment>rule.afterwards.cloud_kept.message</comment>
        <translation>前の版はオンラインサービスがいつまで提供されるかを示していましたが、この版は示していません。</translation>
    </message>
    <message>
        <source>Write {@cloud_dependency_end} as it was published, or a later date.</source>
        <comment>rule.afterwards.cloud_kept.mend</comment>
        <translation>{@cloud_dependency_end}に、公開したとおりの内容か、それより後の期日を記入してください。</translation>
    </message>
    <message>
        <source>The online service was published to run until {earlier/cloud_dependency_end} and now ends {cloud_dependency_end}; a published period must not be shortened.</source>
        <comment>rule.afterwards.cloud_not_shortened.message</comment>
        <translation>公開したオンラインサービスの提供は{earlier/cloud_dependency_end}まででしたが、今は{cloud_dependency_end}に終わります。公開した期間を短くしてはいけません。</translation>
    </message>
    <message>
        <source>Write {earlier/cloud_dependency_end} or a later date.</source>
        <comment>rule.afterwards.cloud_not_shortened.mend</comment>
        <translation>{earlier/cloud_dependency_end}またはそれより後の期日を記入してください。</translation>
    </message>
    <message>
        <source>The online service was published to run for as long as security updates, until {earlier/support_end}, and now ends {cloud_dependency_end}; a published period must not be shortened.</source>
        <comment>rule.afterwards.cloud_as_long.message</comment>
        <translation>公開したオンラインサービスの提供は、セキュリティ更新と同じく{earlier/support_end}まででしたが、今は{cloud_dependency_end}に終わります。公開した期間を短くしてはいけません。</translation>
    </message>
    <message>
        <source>Write {earlier/support_end} or a later date.</source>
        <comment>rule.afterwards.cloud_as_long.mend</comment>
        <translation>{earlier/support_end}またはそれより後の期日を記入してください。</translation>
    </message>
    <message>
        <source>The online service was published to run until {earlier/cloud_dependency_end} and now ends with security updates, {support_end}; a published period must not be shortened.</source>
        <comment>rule.afterwards.cloud_as_support.message</comment>
        <translation>公開したオンラインサービスの提供は{earlier/cloud_dependency_end}まででしたが、今はセキュリティ更新と同じく{support_end}に終わります。公開した期間を短くしてはいけません。</translation>
    </message>
    <message>
        <source>Write {earlier/cloud_dependency_end} or a later date.</source>
        <comment>rule.afterwards.cloud_as_support.mend</comment>
        <translation>{earlier/cloud_dependency_end}またはそれより後の期日を記入してください。</translation>
    </message>
    <message>
        <source>The revision before this one said that the device works without the internet; this one says less.</source>
        <comment>rule.afterwards.offline_kept.message</comment>
        <translation>前の版では、機器はインターネットなしで動作すると示していましたが、この版が示す内容はそれより後退しています。</translation>
    </message>
    <message>
        <source>Keep what was published, or tell those who have bought the device.</source>
        <comment>rule.afterwards.offline_kept.mend</comment>
        <translation>公開した内容を守るか、機器を購入した人に知らせてください。</translation>
    </message>
    <message>
        <source>The revision before this one said that the device works in part without the internet; now it does not.</source>
        <comment>rule.afterwards.offline_not_lost.message</comment>
        <translation>前の版では、機器はインターネットなしでも一部動作すると示していましたが、今はインターネットなしでは動作しません。</translation>
    </message>
    <message>
        <source>Keep what was published, or tell those who have bought the device.</source>
        <comment>rule.afterwards.offline_not_lost.mend</comment>
        <translation>公開した内容を守るか、機器を購入した人に知らせてください。</translation>
    </message>
    <message>
        <source>Users were to be told of the end {earlier/end_of_support_notice_days} days before, and now only {end_of_support_notice_days}.</source>
        <comment>rule.afterwards.notice_not_later.message</comment>
        <translation>利用者には終了の{earlier/end_of_support_notice_days}日前に知らせるとしていましたが、今は{end_of_support_notice_days}日前です。</translation>
    </message>
    <message>
        <source>Write {earlier/end_of_support_notice_days} or more.</source>
        <comment>rule.afterwards.notice_not_later.mend</comment>
        <translation>{earlier/end_of_support_notice_days}以上を記入してください。</translation>
    </message>
    <message>
        <source>Reporters were told to get a first answer within {earlier/vuln_ack_days} days, and now within {vuln_ack_days}.</source>
        <comment>rule.contact.ack_not_slower.message</comment>
        <translation>報告者には{earlier/vuln_ack_days}日以内に最初の回答をするとしていましたが、今は{vuln_ack_days}日以内です。</translation>
    </message>
    <message>
        <source>Write {earlier/vuln_ack_days} or fewer.</source>
        <comment>rule.contact.ack_not_slower.mend</comment>
        <translation>{earlier/vuln_ack_days}以下を記入してください。</translation>
    </message>
    <message>
        <source>Reporters were told to hear every {earlier/vuln_status_interval_days} days, and now every {vuln_status_interval_days}.</source>
        <comment>rule.contact.status_not_slower.message</comment>
        <translation>報告者には{earlier/vuln_status_interval_days}日ごとに連絡するとしていましたが、今は{vuln_status_interval_days}日ごとです。</translation>
    </message>
    <message>
        <source>Write {earlier/vuln_status_interval_days} or fewer.</source>
        <comment>rule.contact.status_not_slower.mend</comment>
        <translation>{earlier/vuln_status_interval_days}以下を記入してください。</translation>
    </message>
    <message>
        <source>The period of each {earlier/item/name} was published to count from {earlier/item/counted_from}. Left out, it counts from {unit_period/counted_from}, as that of the device does, which may be earlier; a published period must not be shortened.</source>
        <comment>rule.components.left_out_unit_start.message</comment>
        <translation>公開した{earlier/item/name}の1つごとの期間は{earlier/item/counted_from}から数えました。記載がなければ機器と同じく{unit_period/counted_from}からとなり、より早い可能性があります。公開した期間を短くしてはいけません。</translation>
    </message>
    <message>
        <source>Name the part in {@components} again, counted from {earlier/item/counted_from}.</source>
        <comment>rule.components.left_out_unit_start.mend</comment>
        <translation>{@components}にその部品を、{earlier/item/counted_from}から数える期間としてもう一度記入してください。</translation>
    </message>
    <message>
        <source>{item/name} was not named before, so it was promised support for as long as the device; now it is not promised as much.</source>
        <comment>rule.components.added_unpromised.message</comment>
        <translation>{item/name}はこれまで記載がなく、機器と同じ期間のサポートが約束されていましたが、今は同じだけ約束されていません。</translation>
    </message>
    <message>
        <source>Promise as much. Where the part is new, there is nothing to do.</source>
        <comment>rule.components.added_unpromised.mend</comment>
        <translation>同じだけ約束してください。新しい部品であれば、対応は不要です。</translation>
    </message>
    <message>
        <source>{item/name} was not named before, so it was promised support for as long as the device, {earlier/unit_period/months} months; now it gets {item/unit_months}.</source>
        <comment>rule.components.added_fewer_months.message</comment>
        <translation>{item/name}はこれまで記載がなく、機器と同じく{earlier/unit_period/months}か月のサポートが約束されていましたが、今は{item/unit_months}か月です。</translation>
    </message>
    <message>
        <source>Write {earlier/unit_period/months} or more. Where the part is new, there is nothing to do.</source>
        <comment>rule.components.added_fewer_months.mend</comment>
        <translation>{earlier/unit_period/months}以上を記入してください。新しい部品であれば、対応は不要です。</translation>
    </message>
    <message>
        <source>{item/name} was not named before, so its period counted from {earlier/unit_period/counted_from}, as that of the device did; now it counts from {item/counted_from}, which may be earlier.</source>
        <comment>rule.components.added_unit_start.message</comment>
        <translation>{item/name}はこれまで記載がなく、その期間は機器と同じく{earlier/unit_period/counted_from}から数えましたが、今は{item/counted_from}からで、より早い可能性があります。</translation>
    </message>
    <message>
        <source>Write {earlier/unit_period/counted_from}. Where the part is new, there is nothing to do.</source>
        <comment>rule.components.added_unit_start.mend</comment>
        <translation>{earlier/unit_period/counted_from}を記入してください。新しい部品であれば、対応は不要です。</translation>
    </message>
    <message>
        <source>The code leads to {address}, where the site has files of its own.</source>
        <comment>finding.site.own_place.message</comment>
        <translation>コードは {address} を開きますが、そこにはサイト自身のファイルがあります。</translation>
    </message>
    <message>
        <source>Choose an address whose path does not begin with {place}.</source>
        <comment>finding.site.own_place.mend</comment>
        <translation>パスが {place} で始まらないアドレスを選んでください。</translation>
    </message>
</context>
</TS>
