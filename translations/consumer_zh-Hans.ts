<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_Hans">
<extra-translator>Made by machine with care and after the wording of EU law; not yet read by a native speaker: a reviewer is wanted. Glossary: translations/README.md</extra-translator>
<context>
    <name>consumer</name>
    <message>
        <source>This disclosure</source>
        <comment>section.document.title</comment>
        <translation>本声明</translation>
    </message>
    <message>
        <source>Revision</source>
        <comment>field.revision.title</comment>
        <translation>修订版</translation>
    </message>
    <message>
        <source>Last changed</source>
        <comment>field.last_updated.title</comment>
        <translation>最后更改</translation>
    </message>
    <message>
        <source>Page with all details</source>
        <comment>field.detail_url.title</comment>
        <translation>详情页面</translation>
    </message>
    <message>
        <source>Short address</source>
        <comment>field.short_url.title</comment>
        <translation>短网址</translation>
    </message>
    <message>
        <source>Data file</source>
        <comment>field.machine_readable_url.title</comment>
        <translation>数据文件</translation>
    </message>
    <message>
        <source>Product</source>
        <comment>section.product.title</comment>
        <translation>产品</translation>
    </message>
    <message>
        <source>Product</source>
        <comment>field.product_name.title</comment>
        <translation>产品</translation>
    </message>
    <message>
        <source>Short name</source>
        <comment>field.product_short_name.title</comment>
        <translation>简称</translation>
    </message>
    <message>
        <source>Model</source>
        <comment>field.model_identifier.title</comment>
        <translation>型号</translation>
    </message>
    <message>
        <source>Variant or batch</source>
        <comment>field.product_variant_batch.title</comment>
        <translation>款式或批次</translation>
    </message>
    <message>
        <source>Kind of device</source>
        <comment>field.product_category.title</comment>
        <translation>设备种类</translation>
    </message>
    <message>
        <source>Camera</source>
        <comment>field.product_category.camera.label</comment>
        <translation>摄像头</translation>
    </message>
    <message>
        <source>Doorbell</source>
        <comment>field.product_category.doorbell.label</comment>
        <translation>门铃</translation>
    </message>
    <message>
        <source>Lock</source>
        <comment>field.product_category.lock.label</comment>
        <translation>门锁</translation>
    </message>
    <message>
        <source>Speaker</source>
        <comment>field.product_category.speaker.label</comment>
        <translation>音箱</translation>
    </message>
    <message>
        <source>Television</source>
        <comment>field.product_category.tv.label</comment>
        <translation>电视</translation>
    </message>
    <message>
        <source>Router</source>
        <comment>field.product_category.router.label</comment>
        <translation>路由器</translation>
    </message>
    <message>
        <source>Smart home hub</source>
        <comment>field.product_category.hub.label</comment>
        <translation>智能家居中枢</translation>
    </message>
    <message>
        <source>Lighting</source>
        <comment>field.product_category.lighting.label</comment>
        <translation>照明</translation>
    </message>
    <message>
        <source>Household appliance</source>
        <comment>field.product_category.appliance.label</comment>
        <translation>家用电器</translation>
    </message>
    <message>
        <source>Wearable</source>
        <comment>field.product_category.wearable.label</comment>
        <translation>穿戴设备</translation>
    </message>
    <message>
        <source>Toy</source>
        <comment>field.product_category.toy.label</comment>
        <translation>玩具</translation>
    </message>
    <message>
        <source>Thermostat</source>
        <comment>field.product_category.thermostat.label</comment>
        <translation>温控器</translation>
    </message>
    <message>
        <source>Alarm</source>
        <comment>field.product_category.alarm.label</comment>
        <translation>报警器</translation>
    </message>
    <message>
        <source>Phone or tablet</source>
        <comment>field.product_category.phone_tablet.label</comment>
        <translation>手机或平板</translation>
    </message>
    <message>
        <source>Other device</source>
        <comment>field.product_category.other.label</comment>
        <translation>其他设备</translation>
    </message>
    <message>
        <source>What it is for</source>
        <comment>field.intended_purpose.title</comment>
        <translation>用途</translation>
    </message>
    <message>
        <source>Barcode number</source>
        <comment>field.gtin.title</comment>
        <translation>条码号</translation>
    </message>
    <message>
        <source>Software version</source>
        <comment>field.firmware_version.title</comment>
        <translation>软件版本</translation>
    </message>
    <message>
        <source>Hardware version</source>
        <comment>field.hardware_version.title</comment>
        <translation>硬件版本</translation>
    </message>
    <message>
        <source>Manufacturer</source>
        <comment>field.manufacturer_name.title</comment>
        <translation>制造商</translation>
    </message>
    <message>
        <source>Website of the manufacturer</source>
        <comment>field.manufacturer_url.title</comment>
        <translation>制造商网站</translation>
    </message>
    <message>
        <source>Postal address of the manufacturer</source>
        <comment>field.manufacturer_address.title</comment>
        <translation>制造商地址</translation>
    </message>
    <message>
        <source>Contact of the manufacturer</source>
        <comment>field.manufacturer_contact.title</comment>
        <translation>制造商联系方式</translation>
    </message>
    <message>
        <source>Updating</source>
        <comment>section.updating.title</comment>
        <translation>更新</translation>
    </message>
    <message>
        <source>Can get security updates</source>
        <comment>field.updatable.title</comment>
        <translation>可否获得安全更新</translation>
    </message>
    <message>
        <source>Yes</source>
        <comment>field.updatable.yes.label</comment>
        <translation>可以</translation>
    </message>
    <message>
        <source>Only in part</source>
        <comment>field.updatable.partly.label</comment>
        <translation>仅部分可以</translation>
    </message>
    <message>
        <source>No</source>
        <comment>field.updatable.no.label</comment>
        <translation>不可以</translation>
    </message>
    <message>
        <source>Parts that cannot be updated</source>
        <comment>field.non_updatable_parts.title</comment>
        <translation>无法更新的部分</translation>
    </message>
    <message>
        <source>How updates arrive</source>
        <comment>field.update_delivery.title</comment>
        <translation>更新方式</translation>
    </message>
    <message>
        <source>automatic</source>
        <comment>field.update_delivery.automatic_default_on.label</comment>
        <translation>自动</translation>
    </message>
    <message>
        <source>automatic once you switch it on</source>
        <comment>field.update_delivery.automatic_opt_in.label</comment>
        <translation>开启后自动</translation>
    </message>
    <message>
        <source>automatic if switched on</source>
        <comment>field.update_delivery.automatic_opt_in.short</comment>
        <translation>开启后自动</translation>
    </message>
    <message>
        <source>you install them</source>
        <comment>field.update_delivery.user_initiated.label</comment>
        <translation>由您安装</translation>
    </message>
    <message>
        <source>you install them from a memory stick, card or cable</source>
        <comment>field.update_delivery.physical_media.label</comment>
        <translation>由您用存储卡或数据线安装</translation>
    </message>
    <message>
        <source>you install them by stick or cable</source>
        <comment>field.update_delivery.physical_media.short</comment>
        <translation>用存储卡或线安装</translation>
    </message>
    <message>
        <source>fitted by a technician</source>
        <comment>field.update_delivery.professional_install.label</comment>
        <translation>由技术人员安装</translation>
    </message>
    <message>
        <source>by replacing a part or the device</source>
        <comment>field.update_delivery.replacement_only.label</comment>
        <translation>更换部件或设备</translation>
    </message>
    <message>
        <source>by replacing a part</source>
        <comment>field.update_delivery.replacement_only.short</comment>
        <translation>更换部件</translation>
    </message>
    <message>
        <source>Automatic updates can be put off</source>
        <comment>field.update_postpone.title</comment>
        <translation>自动更新可否推迟</translation>
    </message>
    <message>
        <source>You can switch them off</source>
        <comment>field.update_postpone.can_disable.label</comment>
        <translation>您可以关闭</translation>
    </message>
    <message>
        <source>You can put them off</source>
        <comment>field.update_postpone.can_postpone.label</comment>
        <translation>您可以推迟</translation>
    </message>
    <message>
        <source>Always on</source>
        <comment>field.update_postpone.always_on.label</comment>
        <translation>始终开启</translation>
    </message>
    <message>
        <source>Switching automatic updates off</source>
        <comment>field.auto_update_off_url.title</comment>
        <translation>关闭自动更新</translation>
    </message>
    <message>
        <source>How users are told</source>
        <comment>field.update_notice_channels.title</comment>
        <translation>如何通知您</translation>
    </message>
    <message>
        <source>on the device</source>
        <comment>field.update_notice_channels.on_device.label</comment>
        <translation>设备</translation>
    </message>
    <message>
        <source>in the app</source>
        <comment>field.update_notice_channels.companion_app.label</comment>
        <translation>应用</translation>
    </message>
    <message>
        <source>by e-mail, if you sign up</source>
        <comment>field.update_notice_channels.email_optin.label</comment>
        <translation>电子邮件（需订阅）</translation>
    </message>
    <message>
        <source>by e-mail on request</source>
        <comment>field.update_notice_channels.email_optin.short</comment>
        <translation>邮件（需订阅）</translation>
    </message>
    <message>
        <source>by text message</source>
        <comment>field.update_notice_channels.sms.label</comment>
        <translation>短信</translation>
    </message>
    <message>
        <source>on a web page</source>
        <comment>field.update_notice_channels.web_page.label</comment>
        <translation>网页</translation>
    </message>
    <message>
        <source>you are not told</source>
        <comment>field.update_notice_channels.none.label</comment>
        <translation>不通知您</translation>
    </message>
    <message>
        <source>Sign-up for notices</source>
        <comment>field.notice_signup_url.title</comment>
        <translation>订阅通知</translation>
    </message>
    <message>
        <source>Notices are no advertising</source>
        <comment>field.notice_signup_not_marketing.title</comment>
        <translation>通知不含广告</translation>
    </message>
    <message>
        <source>Cost of updates</source>
        <comment>field.update_cost.title</comment>
        <translation>更新价格</translation>
    </message>
    <message>
        <source>Free</source>
        <comment>field.update_cost.free.label</comment>
        <translation>免费</translation>
    </message>
    <message>
        <source>You pay for them</source>
        <comment>field.update_cost.paid.label</comment>
        <translation>需付费</translation>
    </message>
    <message>
        <source>Free at first, then you pay</source>
        <comment>field.update_cost.free_then_paid.label</comment>
        <translation>先免费，后付费</translation>
    </message>
    <message>
        <source>What updates cost</source>
        <comment>field.update_cost_note.title</comment>
        <translation>更新费用</translation>
    </message>
    <message>
        <source>How to install updates</source>
        <comment>field.update_instructions_url.title</comment>
        <translation>如何安装更新</translation>
    </message>
    <message>
        <source>What is needed to get updates</source>
        <comment>field.update_connection_needed.title</comment>
        <translation>更新所需条件</translation>
    </message>
    <message>
        <source>an internet connection</source>
        <comment>field.update_connection_needed.internet_direct.label</comment>
        <translation>网络连接</translation>
    </message>
    <message>
        <source>the app</source>
        <comment>field.update_connection_needed.via_app.label</comment>
        <translation>应用</translation>
    </message>
    <message>
        <source>a hub</source>
        <comment>field.update_connection_needed.via_hub.label</comment>
        <translation>中枢</translation>
    </message>
    <message>
        <source>no internet</source>
        <comment>field.update_connection_needed.local_only.label</comment>
        <translation>无需联网</translation>
    </message>
    <message>
        <source>an account</source>
        <comment>field.update_connection_needed.account_required.label</comment>
        <translation>账户</translation>
    </message>
    <message>
        <source>How updates are protected</source>
        <comment>field.update_security_features.title</comment>
        <translation>更新如何受保护</translation>
    </message>
    <message>
        <source>signed</source>
        <comment>field.update_security_features.signed.label</comment>
        <translation>已签名</translation>
    </message>
    <message>
        <source>checked before installation</source>
        <comment>field.update_security_features.verified_before_install.label</comment>
        <translation>安装前校验</translation>
    </message>
    <message>
        <source>fetched over an encrypted connection</source>
        <comment>field.update_security_features.secure_channel.label</comment>
        <translation>加密连接传输</translation>
    </message>
    <message>
        <source>protected against older versions</source>
        <comment>field.update_security_features.downgrade_protected.label</comment>
        <translation>防止退回旧版</translation>
    </message>
    <message>
        <source>undone when they fail</source>
        <comment>field.update_security_features.recovery_image.label</comment>
        <translation>失败时撤销</translation>
    </message>
    <message>
        <source>encrypted</source>
        <comment>field.update_security_features.encrypted_image.label</comment>
        <translation>已加密</translation>
    </message>
    <message>
        <source>with keys that can be revoked</source>
        <comment>field.update_security_features.key_revocation.label</comment>
        <translation>密钥可吊销</translation>
    </message>
    <message>
        <source>with a signature that withstands quantum computers</source>
        <comment>field.update_security_features.pq_signature.label</comment>
        <translation>签名可抵御量子计算机</translation>
    </message>
    <message>
        <source>tested by others</source>
        <comment>field.update_security_features.third_party_assessed.label</comment>
        <translation>经他人测试</translation>
    </message>
    <message>
        <source>Time to fix a serious flaw</source>
        <comment>field.update_fix_time_days.title</comment>
        <translation>严重漏洞修复时间</translation>
    </message>
    <message>
        <source>How firm this time is</source>
        <comment>field.update_fix_time_basis.title</comment>
        <translation>此时间的可靠程度</translation>
    </message>
    <message>
        <source>Goal, not promised</source>
        <comment>field.update_fix_time_basis.target.label</comment>
        <translation>目标，未承诺</translation>
    </message>
    <message>
        <source>Promised</source>
        <comment>field.update_fix_time_basis.commitment.label</comment>
        <translation>承诺</translation>
    </message>
    <message>
        <source>Why it cannot be updated</source>
        <comment>field.non_updatable_rationale.title</comment>
        <translation>为何无法更新</translation>
    </message>
    <message>
        <source>Replacement</source>
        <comment>field.hardware_replacement.title</comment>
        <translation>换新设备</translation>
    </message>
    <message>
        <source>Offered</source>
        <comment>field.hardware_replacement.offered.title</comment>
        <translation>是否提供</translation>
    </message>
    <message>
        <source>Offered</source>
        <comment>field.hardware_replacement.offered.offered.label</comment>
        <translation>提供</translation>
    </message>
    <message>
        <source>Not offered</source>
        <comment>field.hardware_replacement.offered.not_offered.label</comment>
        <translation>不提供</translation>
    </message>
    <message>
        <source>Until</source>
        <comment>field.hardware_replacement.until.title</comment>
        <translation>截至</translation>
    </message>
    <message>
        <source>How</source>
        <comment>field.hardware_replacement.method.title</comment>
        <translation>方式</translation>
    </message>
    <message>
        <source>Support period</source>
        <comment>section.period.title</comment>
        <translation>支持期</translation>
    </message>
    <message>
        <source>How firm the promise is</source>
        <comment>field.support_commitment.title</comment>
        <translation>承诺的可靠程度</translation>
    </message>
    <message>
        <source>promised</source>
        <comment>field.support_commitment.promised.label</comment>
        <translation>承诺</translation>
    </message>
    <message>
        <source>planned, not promised</source>
        <comment>field.support_commitment.planned.label</comment>
        <translation>计划，未承诺</translation>
    </message>
    <message>
        <source>not promised</source>
        <comment>field.support_commitment.not_promised.label</comment>
        <translation>未承诺</translation>
    </message>
    <message>
        <source>Support starts</source>
        <comment>field.support_start.title</comment>
        <translation>支持开始</translation>
    </message>
    <message>
        <source>What starts the clock</source>
        <comment>field.support_start_basis.title</comment>
        <translation>起算依据</translation>
    </message>
    <message>
        <source>The first unit was placed on the market</source>
        <comment>field.support_start_basis.first_placed_on_market.label</comment>
        <translation>首台投放市场</translation>
    </message>
    <message>
        <source>General sale began</source>
        <comment>field.support_start_basis.general_availability.label</comment>
        <translation>开始普遍销售</translation>
    </message>
    <message>
        <source>The buyer bought it</source>
        <comment>field.support_start_basis.purchase.label</comment>
        <translation>买家购买</translation>
    </message>
    <message>
        <source>The user switched it on for the first time</source>
        <comment>field.support_start_basis.activation.label</comment>
        <translation>用户首次开机</translation>
    </message>
    <message>
        <source>The unit was made</source>
        <comment>field.support_start_basis.manufacture.label</comment>
        <translation>设备制造</translation>
    </message>
    <message>
        <source>Security updates until at least</source>
        <comment>field.support_end.title</comment>
        <translation>安全更新至少到</translation>
    </message>
    <message>
        <source>Promise when first sold</source>
        <comment>field.support_end_at_first_supply.title</comment>
        <translation>首次销售时的承诺</translation>
    </message>
    <message>
        <source>What support covers</source>
        <comment>field.support_type.title</comment>
        <translation>支持内容</translation>
    </message>
    <message>
        <source>security updates</source>
        <comment>field.support_type.security_fixes.label</comment>
        <translation>安全更新</translation>
    </message>
    <message>
        <source>corrections of faults</source>
        <comment>field.support_type.bug_fixes.label</comment>
        <translation>故障修正</translation>
    </message>
    <message>
        <source>new functions</source>
        <comment>field.support_type.feature_updates.label</comment>
        <translation>新功能</translation>
    </message>
    <message>
        <source>reports of security flaws</source>
        <comment>field.support_type.vulnerability_advisories.label</comment>
        <translation>漏洞通报</translation>
    </message>
    <message>
        <source>help from customer service</source>
        <comment>field.support_type.helpdesk.label</comment>
        <translation>客户服务帮助</translation>
    </message>
    <message>
        <source>Expected use</source>
        <comment>field.expected_use_years.title</comment>
        <translation>预计使用时间</translation>
    </message>
    <message>
        <source>Buyers are told not to rely on updates</source>
        <comment>field.unsupported_statement_ack.title</comment>
        <translation>告知买家不要依赖更新</translation>
    </message>
    <message>
        <source>On sale since</source>
        <comment>field.general_availability.title</comment>
        <translation>开始销售</translation>
    </message>
    <message>
        <source>Not yet decided</source>
        <comment>field.general_availability.tba.label</comment>
        <translation>尚未确定</translation>
    </message>
    <message>
        <source>Last unit placed on the market</source>
        <comment>field.last_placed_on_market.title</comment>
        <translation>最后一台投放市场</translation>
    </message>
    <message>
        <source>Units are still being placed</source>
        <comment>field.last_placed_on_market.still_placed.label</comment>
        <translation>仍在投放市场</translation>
    </message>
    <message>
        <source>Last day of sale</source>
        <comment>field.end_of_sales.title</comment>
        <translation>最后销售日</translation>
    </message>
    <message>
        <source>Not yet decided</source>
        <comment>field.end_of_sales.tba.label</comment>
        <translation>尚未确定</translation>
    </message>
    <message>
        <source>End of all support</source>
        <comment>field.end_of_life.title</comment>
        <translation>全部支持结束</translation>
    </message>
    <message>
        <source>Not yet decided</source>
        <comment>field.end_of_life.tba.label</comment>
        <translation>尚未确定</translation>
    </message>
    <message>
        <source>What happens afterwards</source>
        <comment>section.afterwards.title</comment>
        <translation>之后会怎样</translation>
    </message>
    <message>
        <source>After that date</source>
        <comment>field.end_behaviour.title</comment>
        <translation>该日期之后</translation>
    </message>
    <message>
        <source>Still works, but no security fixes</source>
        <comment>field.end_behaviour.keeps_working.label</comment>
        <translation>仍可使用，但无安全修复</translation>
    </message>
    <message>
        <source>Works, no security fixes</source>
        <comment>field.end_behaviour.keeps_working.short</comment>
        <translation>可用，无安全修复</translation>
    </message>
    <message>
        <source>Some functions stop</source>
        <comment>field.end_behaviour.reduced_functions.label</comment>
        <translation>部分功能停止</translation>
    </message>
    <message>
        <source>The device stops working</source>
        <comment>field.end_behaviour.stops_working.label</comment>
        <translation>设备停止工作</translation>
    </message>
    <message>
        <source>Stops working</source>
        <comment>field.end_behaviour.stops_working.short</comment>
        <translation>停止工作</translation>
    </message>
    <message>
        <source>The manufacturer has not said</source>
        <comment>field.end_behaviour.unknown.label</comment>
        <translation>制造商未说明</translation>
    </message>
    <message>
        <source>Not known</source>
        <comment>field.end_behaviour.unknown.short</comment>
        <translation>未知</translation>
    </message>
    <message>
        <source>What stops</source>
        <comment>field.functions_lost.title</comment>
        <translation>停止的功能</translation>
    </message>
    <message>
        <source>Risk without updates</source>
        <comment>field.risk_after_support.title</comment>
        <translation>没有更新时的风险</translation>
    </message>
    <message>
        <source>Take it off the internet</source>
        <comment>field.risk_after_support.isolate_or_disconnect.label</comment>
        <translation>请断开互联网</translation>
    </message>
    <message>
        <source>The risk of attacks grows</source>
        <comment>field.risk_after_support.higher_risk.label</comment>
        <translation>受攻击的风险增大</translation>
    </message>
    <message>
        <source>The risk stays low</source>
        <comment>field.risk_after_support.low.label</comment>
        <translation>风险仍然较低</translation>
    </message>
    <message>
        <source>More on that risk</source>
        <comment>field.risk_after_support_note.title</comment>
        <translation>风险补充说明</translation>
    </message>
    <message>
        <source>Lasts less long than an ordinary one</source>
        <comment>field.shorter_than_dumb_equivalent.title</comment>
        <translation>使用寿命比普通设备短</translation>
    </message>
    <message>
        <source>Options then</source>
        <comment>field.end_options.title</comment>
        <translation>届时的选择</translation>
    </message>
    <message>
        <source>pay for longer support</source>
        <comment>field.end_options.buy_extended_support.label</comment>
        <translation>付费延长支持</translation>
    </message>
    <message>
        <source>trade it in</source>
        <comment>field.end_options.trade_in.label</comment>
        <translation>以旧换新</translation>
    </message>
    <message>
        <source>use it without internet</source>
        <comment>field.end_options.offline_mode.label</comment>
        <translation>不联网使用</translation>
    </message>
    <message>
        <source>install software made by others</source>
        <comment>field.end_options.third_party_firmware.label</comment>
        <translation>安装他人的软件</translation>
    </message>
    <message>
        <source>return it for recycling</source>
        <comment>field.end_options.recycle.label</comment>
        <translation>交回回收</translation>
    </message>
    <message>
        <source>no options</source>
        <comment>field.end_options.none.label</comment>
        <translation>无选择</translation>
    </message>
    <message>
        <source>Works without internet</source>
        <comment>field.works_offline.title</comment>
        <translation>不联网时</translation>
    </message>
    <message>
        <source>Works fully</source>
        <comment>field.works_offline.full.label</comment>
        <translation>完全可用</translation>
    </message>
    <message>
        <source>Works with limits</source>
        <comment>field.works_offline.limited.label</comment>
        <translation>部分可用</translation>
    </message>
    <message>
        <source>Does not work</source>
        <comment>field.works_offline.no.label</comment>
        <translation>不可用</translation>
    </message>
    <message>
        <source>How users learn that support ends</source>
        <comment>field.end_of_support_notice.title</comment>
        <translation>如何得知支持结束</translation>
    </message>
    <message>
        <source>on the device</source>
        <comment>field.end_of_support_notice.on_device.label</comment>
        <translation>设备</translation>
    </message>
    <message>
        <source>in the app</source>
        <comment>field.end_of_support_notice.companion_app.label</comment>
        <translation>应用</translation>
    </message>
    <message>
        <source>by e-mail, if you sign up</source>
        <comment>field.end_of_support_notice.email_optin.label</comment>
        <translation>电子邮件（需订阅）</translation>
    </message>
    <message>
        <source>by e-mail on request</source>
        <comment>field.end_of_support_notice.email_optin.short</comment>
        <translation>邮件（需订阅）</translation>
    </message>
    <message>
        <source>you are not told</source>
        <comment>field.end_of_support_notice.none.label</comment>
        <translation>不通知您</translation>
    </message>
    <message>
        <source>How long before</source>
        <comment>field.end_of_support_notice_days.title</comment>
        <translation>提前多久</translation>
    </message>
    <message>
        <source>Online service runs until</source>
        <comment>field.cloud_dependency_end.title</comment>
        <translation>在线服务运行至</translation>
    </message>
    <message>
        <source>As long as security updates</source>
        <comment>field.cloud_dependency_end.same_as_support.label</comment>
        <translation>与安全更新相同</translation>
    </message>
    <message>
        <source>Security contact and set-up</source>
        <comment>section.contact.title</comment>
        <translation>安全联系与设置</translation>
    </message>
    <message>
        <source>Report a flaw</source>
        <comment>field.vuln_contact.title</comment>
        <translation>报告漏洞</translation>
    </message>
    <message>
        <source>How reports are handled</source>
        <comment>field.vuln_policy_url.title</comment>
        <translation>如何处理报告</translation>
    </message>
    <message>
        <source>First answer</source>
        <comment>field.vuln_ack_days.title</comment>
        <translation>首次答复</translation>
    </message>
    <message>
        <source>Further answers</source>
        <comment>field.vuln_status_interval_days.title</comment>
        <translation>后续答复</translation>
    </message>
    <message>
        <source>security.txt</source>
        <comment>field.security_txt_url.title</comment>
        <translation>security.txt</translation>
    </message>
    <message>
        <source>First password</source>
        <comment>field.default_password.title</comment>
        <translation>初始密码</translation>
    </message>
    <message>
        <source>You set it yourself</source>
        <comment>field.default_password.none_user_sets.label</comment>
        <translation>由您设置</translation>
    </message>
    <message>
        <source>Different for each device</source>
        <comment>field.default_password.unique_per_device.label</comment>
        <translation>每台不同</translation>
    </message>
    <message>
        <source>Same for all devices, you must change it</source>
        <comment>field.default_password.shared_must_change.label</comment>
        <translation>所有设备相同，必须更改</translation>
    </message>
    <message>
        <source>Shared, you must change it</source>
        <comment>field.default_password.shared_must_change.short</comment>
        <translation>全部相同，必须更改</translation>
    </message>
    <message>
        <source>Same for all devices, cannot be changed</source>
        <comment>field.default_password.shared_not_changeable.label</comment>
        <translation>所有设备相同，无法更改</translation>
    </message>
    <message>
        <source>Shared, cannot be changed</source>
        <comment>field.default_password.shared_not_changeable.short</comment>
        <translation>全部相同，无法更改</translation>
    </message>
    <message>
        <source>None</source>
        <comment>field.default_password.no_password.label</comment>
        <translation>无</translation>
    </message>
    <message>
        <source>Changing the password</source>
        <comment>field.password_change_url.title</comment>
        <translation>更改密码</translation>
    </message>
    <message>
        <source>Set-up instructions</source>
        <comment>field.secure_setup_url.title</comment>
        <translation>设置说明</translation>
    </message>
    <message>
        <source>Erasing data</source>
        <comment>field.data_erase_url.title</comment>
        <translation>删除数据</translation>
    </message>
    <message>
        <source>List of software parts</source>
        <comment>field.sbom_status.title</comment>
        <translation>软件部件清单</translation>
    </message>
    <message>
        <source>Kept and public</source>
        <comment>field.sbom_status.maintained_public.label</comment>
        <translation>有，公开</translation>
    </message>
    <message>
        <source>Kept, not public</source>
        <comment>field.sbom_status.maintained_private.label</comment>
        <translation>有，不公开</translation>
    </message>
    <message>
        <source>Not kept</source>
        <comment>field.sbom_status.not_maintained.label</comment>
        <translation>没有</translation>
    </message>
    <message>
        <source>Where this list is</source>
        <comment>field.sbom_url.title</comment>
        <translation>清单所在</translation>
    </message>
    <message>
        <source>List of hardware parts</source>
        <comment>field.hbom_status.title</comment>
        <translation>硬件部件清单</translation>
    </message>
    <message>
        <source>Kept and public</source>
        <comment>field.hbom_status.maintained_public.label</comment>
        <translation>有，公开</translation>
    </message>
    <message>
        <source>Kept, not public</source>
        <comment>field.hbom_status.maintained_private.label</comment>
        <translation>有，不公开</translation>
    </message>
    <message>
        <source>Not kept</source>
        <comment>field.hbom_status.not_maintained.label</comment>
        <translation>没有</translation>
    </message>
    <message>
        <source>EU declaration of conformity</source>
        <comment>field.declaration_url.title</comment>
        <translation>欧盟符合性声明</translation>
    </message>
    <message>
        <source>Statement of compliance</source>
        <comment>field.statement_of_compliance_url.title</comment>
        <translation>合规声明</translation>
    </message>
    <message>
        <source>Other security labels</source>
        <comment>section.marks.title</comment>
        <translation>其他安全标签</translation>
    </message>
    <message>
        <source>Other security labels</source>
        <comment>field.label_claims.title</comment>
        <translation>其他安全标签</translation>
    </message>
    <message>
        <source>Label</source>
        <comment>field.label_claims.item.title</comment>
        <translation>标签</translation>
    </message>
    <message>
        <source>Scheme</source>
        <comment>field.label_claims.item.scheme.title</comment>
        <translation>计划</translation>
    </message>
    <message>
        <source>Cybersecurity Labelling Scheme (Singapore)</source>
        <comment>field.label_claims.item.scheme.sg_cls.label</comment>
        <translation>Cybersecurity Labelling Scheme（新加坡）</translation>
    </message>
    <message>
        <source>JC-STAR (Japan)</source>
        <comment>field.label_claims.item.scheme.jp_jcstar.label</comment>
        <translation>JC-STAR（日本）</translation>
    </message>
    <message>
        <source>IT security label of the BSI (Germany)</source>
        <comment>field.label_claims.item.scheme.de_bsi.label</comment>
        <translation>BSI 信息安全标签（德国）</translation>
    </message>
    <message>
        <source>Finnish cybersecurity label</source>
        <comment>field.label_claims.item.scheme.fi_ttm.label</comment>
        <translation>芬兰网络安全标签</translation>
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
        <translation>澳大利亚行业标签</translation>
    </message>
    <message>
        <source>Level</source>
        <comment>field.label_claims.item.level.title</comment>
        <translation>等级</translation>
    </message>
    <message>
        <source>Registration number</source>
        <comment>field.label_claims.item.registration_id.title</comment>
        <translation>登记号</translation>
    </message>
    <message>
        <source>Issued</source>
        <comment>field.label_claims.item.issued.title</comment>
        <translation>签发日期</translation>
    </message>
    <message>
        <source>Valid until</source>
        <comment>field.label_claims.item.expires.title</comment>
        <translation>有效期至</translation>
    </message>
    <message>
        <source>Page</source>
        <comment>field.label_claims.item.url.title</comment>
        <translation>页面</translation>
    </message>
    <message>
        <source>not promised</source>
        <comment>state.planned.qualifier</comment>
        <translation>未承诺</translation>
    </message>
    <message>
        <source>Security updates</source>
        <comment>state.ended.lead</comment>
        <translation>安全更新</translation>
    </message>
    <message>
        <source>Security updates</source>
        <comment>state.ended.lead.short</comment>
        <translation>安全更新</translation>
    </message>
    <message>
        <source>Ended</source>
        <comment>state.ended.head</comment>
        <translation>已结束</translation>
    </message>
    <message>
        <source>Newly found flaws are no longer fixed.</source>
        <comment>state.ended.note</comment>
        <translation>新发现的漏洞不再修复。</translation>
    </message>
    <message>
        <source>New flaws are not fixed.</source>
        <comment>state.ended.note.short</comment>
        <translation>新漏洞不再修复。</translation>
    </message>
    <message>
        <source>Security updates</source>
        <comment>state.not_promised.lead</comment>
        <translation>安全更新</translation>
    </message>
    <message>
        <source>Security updates</source>
        <comment>state.not_promised.lead.short</comment>
        <translation>安全更新</translation>
    </message>
    <message>
        <source>Not promised</source>
        <comment>state.not_promised.head</comment>
        <translation>未承诺</translation>
    </message>
    <message>
        <source>The manufacturer names no date. Do not rely on receiving security updates.</source>
        <comment>state.not_promised.note</comment>
        <translation>制造商未给出日期。请勿指望获得安全更新。</translation>
    </message>
    <message>
        <source>No date named by the manufacturer.</source>
        <comment>state.not_promised.note.short</comment>
        <translation>制造商未给出日期。</translation>
    </message>
    <message>
        <source>Security updates</source>
        <comment>state.not_possible.lead</comment>
        <translation>安全更新</translation>
    </message>
    <message>
        <source>Security updates</source>
        <comment>state.not_possible.lead.short</comment>
        <translation>安全更新</translation>
    </message>
    <message>
        <source>Not possible</source>
        <comment>state.not_possible.head</comment>
        <translation>不支持</translation>
    </message>
    <message>
        <source>Flaws found later cannot be fixed on this device.</source>
        <comment>state.not_possible.note</comment>
        <translation>日后发现的漏洞无法在本设备上修复。</translation>
    </message>
    <message>
        <source>Flaws cannot be fixed later.</source>
        <comment>state.not_possible.note.short</comment>
        <translation>日后漏洞无法修复。</translation>
    </message>
    <message>
        <source>After that</source>
        <comment>row.after.title</comment>
        <translation>之后</translation>
    </message>
    <message>
        <source>Updating</source>
        <comment>row.arrives.title</comment>
        <translation>更新方式</translation>
    </message>
    <message>
        <source>Cost of updates</source>
        <comment>row.cost.title</comment>
        <translation>更新价格</translation>
    </message>
    <message>
        <source>How you are told</source>
        <comment>row.notice.title</comment>
        <translation>如何通知您</translation>
    </message>
    <message>
        <source>Now</source>
        <comment>row.now.title</comment>
        <translation>现在</translation>
    </message>
    <message>
        <source>Without internet</source>
        <comment>row.offline.title</comment>
        <translation>不联网时</translation>
    </message>
    <message>
        <source>Can be updated</source>
        <comment>row.parts.title</comment>
        <translation>可否更新</translation>
    </message>
    <message>
        <source>First password</source>
        <comment>row.password.title</comment>
        <translation>初始密码</translation>
    </message>
    <message>
        <source>Replacement</source>
        <comment>row.replacement.title</comment>
        <translation>换新设备</translation>
    </message>
    <message>
        <source>Report a flaw</source>
        <comment>row.report.title</comment>
        <translation>报告漏洞</translation>
    </message>
    <message>
        <source>Before you buy</source>
        <comment>row.warning.title</comment>
        <translation>购买之前</translation>
    </message>
    <message>
        <source>Lasts less long than an ordinary device</source>
        <comment>row.warning.text</comment>
        <translation>使用寿命比普通设备短</translation>
    </message>
    <message>
        <source>Declared by the manufacturer</source>
        <comment>word.foot</comment>
        <translation>由制造商声明</translation>
    </message>
    <message>
        <source>Item {number}</source>
        <comment>word.item</comment>
        <translation>货号 {number}</translation>
    </message>
    <message>
        <source>needs its online service</source>
        <comment>word.needs_service</comment>
        <translation>需要其在线服务</translation>
    </message>
    <message>
        <source>Page {number} of {count}</source>
        <comment>word.page</comment>
        <translation>第 {number} 页，共 {count} 页</translation>
    </message>
    <message>
        <source>Yes</source>
        <comment>word.yes</comment>
        <translation>是</translation>
    </message>
    <message>
        <source>No</source>
        <comment>word.no</comment>
        <translation>否</translation>
    </message>
    <message>
        <source>Until {date}</source>
        <comment>word.until</comment>
        <translation>至 {date}</translation>
    </message>
    <message>
        <source>Use without updates</source>
        <comment>word.without_updates</comment>
        <translation>无更新时的使用</translation>
    </message>
    <message>
        <source>Offered until {date}</source>
        <comment>word.replacement_until</comment>
        <translation>提供至 {date}</translation>
    </message>
    <message>
        <source>Scan for all details</source>
        <comment>word.scan</comment>
        <translation>扫码查看全部详情</translation>
    </message>
    <message>
        <source>From {date}</source>
        <comment>word.start</comment>
        <translation>{date}起</translation>
    </message>
    <message>
        <source>QR code that leads to {address}</source>
        <comment>word.symbol</comment>
        <translation>通往 {address} 的二维码</translation>
    </message>
    <message>
        <source>Update Facts</source>
        <comment>word.title</comment>
        <translation>更新信息</translation>
    </message>
    <message>
        <source>ended</source>
        <comment>field.support_commitment.ended.label</comment>
        <translation>已结束</translation>
    </message>
    <message>
        <source>Date not published</source>
        <comment>field.support_end.not_published.label</comment>
        <translation>未公布日期</translation>
    </message>
    <message>
        <source>Period of each device</source>
        <comment>field.unit_period.title</comment>
        <translation>每台设备的期限</translation>
    </message>
    <message>
        <source>Length</source>
        <comment>field.unit_period.months.title</comment>
        <translation>长度</translation>
    </message>
    <message>
        <source>Counted from</source>
        <comment>field.unit_period.counted_from.title</comment>
        <translation>起算日</translation>
    </message>
    <message>
        <source>from the day you buy it</source>
        <comment>field.unit_period.counted_from.purchase.label</comment>
        <translation>自购买之日起</translation>
    </message>
    <message>
        <source>from the day you first switch it on</source>
        <comment>field.unit_period.counted_from.activation.label</comment>
        <translation>自首次开机之日起</translation>
    </message>
    <message>
        <source>from the day it was made</source>
        <comment>field.unit_period.counted_from.manufacture.label</comment>
        <translation>自生产之日起</translation>
    </message>
    <message>
        <source>from the last day it is sold as new</source>
        <comment>field.unit_period.counted_from.last_sale.label</comment>
        <translation>自制造商最后销售之日起</translation>
    </message>
    <message>
        <source>Other updates</source>
        <comment>field.unit_period.other_months.title</comment>
        <translation>其他更新</translation>
    </message>
    <message>
        <source>Other software updates until</source>
        <comment>field.software_updates_end.title</comment>
        <translation>其他软件更新截至</translation>
    </message>
    <message>
        <source>As long as security updates</source>
        <comment>field.software_updates_end.same_as_support.label</comment>
        <translation>与安全更新相同</translation>
    </message>
    <message>
        <source>Latest security update</source>
        <comment>field.last_security_update.title</comment>
        <translation>最近一次安全更新</translation>
    </message>
    <message>
        <source>Security updates in twelve months</source>
        <comment>field.updates_in_twelve_months.title</comment>
        <translation>十二个月内的安全更新次数</translation>
    </message>
    <message>
        <source>Parts and services</source>
        <comment>section.components.title</comment>
        <translation>部件和服务</translation>
    </message>
    <message>
        <source>Parts and services</source>
        <comment>field.components.title</comment>
        <translation>部件和服务</translation>
    </message>
    <message>
        <source>Part or service</source>
        <comment>field.components.item.title</comment>
        <translation>部件或服务</translation>
    </message>
    <message>
        <source>Name</source>
        <comment>field.components.item.name.title</comment>
        <translation>名称</translation>
    </message>
    <message>
        <source>How firm the promise is</source>
        <comment>field.components.item.commitment.title</comment>
        <translation>承诺的可靠程度</translation>
    </message>
    <message>
        <source>promised</source>
        <comment>field.components.item.commitment.promised.label</comment>
        <translation>承诺</translation>
    </message>
    <message>
        <source>planned, not promised</source>
        <comment>field.components.item.commitment.planned.label</comment>
        <translation>计划，未承诺</translation>
    </message>
    <message>
        <source>not promised</source>
        <comment>field.components.item.commitment.not_promised.label</comment>
        <translation>未承诺</translation>
    </message>
    <message>
        <source>ended</source>
        <comment>field.components.item.commitment.ended.label</comment>
        <translation>已结束</translation>
    </message>
    <message>
        <source>Supported until</source>
        <comment>field.components.item.support_end.title</comment>
        <translation>支持至</translation>
    </message>
    <message>
        <source>Date not published</source>
        <comment>field.components.item.support_end.not_published.label</comment>
        <translation>未公布日期</translation>
    </message>
    <message>
        <source>Period of each device</source>
        <comment>field.components.item.unit_months.title</comment>
        <translation>每台设备的期限</translation>
    </message>
    <message>
        <source>Counted from</source>
        <comment>field.components.item.counted_from.title</comment>
        <translation>起算日</translation>
    </message>
    <message>
        <source>from the day you buy it</source>
        <comment>field.components.item.counted_from.purchase.label</comment>
        <translation>自购买之日起</translation>
    </message>
    <message>
        <source>from the day you first switch it on</source>
        <comment>field.components.item.counted_from.activation.label</comment>
        <translation>自首次开机之日起</translation>
    </message>
    <message>
        <source>from the day it was made</source>
        <comment>field.components.item.counted_from.manufacture.label</comment>
        <translation>自生产之日起</translation>
    </message>
    <message>
        <source>from the last day it is sold as new</source>
        <comment>field.components.item.counted_from.last_sale.label</comment>
        <translation>自制造商最后销售之日起</translation>
    </message>
    <message>
        <source>Reports of fixed flaws</source>
        <comment>field.advisories_url.title</comment>
        <translation>已修复漏洞的通告</translation>
    </message>
    <message>
        <source>Security updates planned for</source>
        <comment>state.planned.period_lead</comment>
        <translation>计划提供安全更新，期限</translation>
    </message>
    <message>
        <source>Security updates planned for</source>
        <comment>state.planned.period_lead.short</comment>
        <translation>计划提供安全更新，期限</translation>
    </message>
    <message>
        <source>Security updates promised for at least</source>
        <comment>state.promised.period_lead</comment>
        <translation>承诺提供安全更新，至少</translation>
    </message>
    <message>
        <source>Security updates promised for</source>
        <comment>state.promised.period_lead.short</comment>
        <translation>承诺提供安全更新，至少</translation>
    </message>
    <message>
        <source>For each device</source>
        <comment>row.each.title</comment>
        <translation>每台设备</translation>
    </message>
    <message>
        <source>Other software updates</source>
        <comment>row.other.title</comment>
        <translation>其他软件更新</translation>
    </message>
    <message>
        <source>Other software updates</source>
        <comment>row.other_each.title</comment>
        <translation>其他软件更新</translation>
    </message>
    <message>
        <source>Ends earlier</source>
        <comment>row.part.title</comment>
        <translation>提前结束</translation>
    </message>
    <message>
        <source>At least {period}</source>
        <comment>word.at_least</comment>
        <translation>至少{period}</translation>
    </message>
    <message>
        <source>At least {period} {from}</source>
        <comment>word.at_least_from</comment>
        <translation>{from}至少{period}</translation>
    </message>
    <message>
        <source>Ended {date}</source>
        <comment>word.ended_date</comment>
        <translation>{date}结束</translation>
    </message>
    <message>
        <source>{period} {from}</source>
        <comment>word.planned_from</comment>
        <translation>{from}{period}</translation>
    </message>
    <message>
        <source>Desktop or laptop computer</source>
        <comment>field.product_category.computer.label</comment>
        <translation>台式或笔记本电脑</translation>
    </message>
    <message>
        <source>Importers and representatives</source>
        <comment>field.economic_operators.title</comment>
        <translation>进口商和代表</translation>
    </message>
    <message>
        <source>Representative</source>
        <comment>field.economic_operators.item.title</comment>
        <translation>代表</translation>
    </message>
    <message>
        <source>Name</source>
        <comment>field.economic_operators.item.name.title</comment>
        <translation>名称</translation>
    </message>
    <message>
        <source>Postal address</source>
        <comment>field.economic_operators.item.address.title</comment>
        <translation>地址</translation>
    </message>
    <message>
        <source>Market</source>
        <comment>field.economic_operators.item.market.title</comment>
        <translation>市场</translation>
    </message>
    <message>
        <source>United Kingdom</source>
        <comment>field.economic_operators.item.market.uk.label</comment>
        <translation>英国</translation>
    </message>
    <message>
        <source>European Union</source>
        <comment>field.economic_operators.item.market.eu.label</comment>
        <translation>欧盟</translation>
    </message>
    <message>
        <source>United States</source>
        <comment>field.economic_operators.item.market.us.label</comment>
        <translation>美国</translation>
    </message>
    <message>
        <source>Australia</source>
        <comment>field.economic_operators.item.market.au.label</comment>
        <translation>澳大利亚</translation>
    </message>
    <message>
        <source>Singapore</source>
        <comment>field.economic_operators.item.market.sg.label</comment>
        <translation>新加坡</translation>
    </message>
    <message>
        <source>Japan</source>
        <comment>field.economic_operators.item.market.jp.label</comment>
        <translation>日本</translation>
    </message>
    <message>
        <source>Elsewhere</source>
        <comment>field.economic_operators.item.market.other.label</comment>
        <translation>其他</translation>
    </message>
    <message>
        <source>Why nothing is shown</source>
        <comment>field.end_of_support_notice_reason.title</comment>
        <translation>为何不显示任何内容</translation>
    </message>
    <message>
        <source>None, protected in another way</source>
        <comment>field.default_password.otherwise_protected.label</comment>
        <translation>无，以其他方式保护</translation>
    </message>
    <message>
        <source>Protected otherwise</source>
        <comment>field.default_password.otherwise_protected.short</comment>
        <translation>以其他方式保护</translation>
    </message>
    <message>
        <source>{note} Your rights against the seller remain.</source>
        <comment>word.rights_kept</comment>
        <translation>{note}您对销售者的权利不受影响。</translation>
    </message>
    <message>
        <source>Security updates promised until at least the end of {month}</source>
        <comment>state.promised.month</comment>
        <translation>承诺提供安全更新，至少到 {month}底</translation>
    </message>
    <message>
        <source>Security updates promised until at least end of {month}</source>
        <comment>state.promised.month.short</comment>
        <translation>承诺提供安全更新，至少到 {month}底</translation>
    </message>
    <message>
        <source>Security updates promised until at least {day}</source>
        <comment>state.promised.day</comment>
        <translation>承诺提供安全更新，至少到 {day}</translation>
    </message>
    <message>
        <source>Security updates promised until at least {day}</source>
        <comment>state.promised.day.short</comment>
        <translation>承诺提供安全更新，至少到 {day}</translation>
    </message>
    <message>
        <source>Security updates planned until the end of {month}</source>
        <comment>state.planned.month</comment>
        <translation>计划提供安全更新，直到 {month}底</translation>
    </message>
    <message>
        <source>Security updates planned until end of {month}</source>
        <comment>state.planned.month.short</comment>
        <translation>计划提供安全更新，直到 {month}底</translation>
    </message>
    <message>
        <source>Security updates planned until {day}</source>
        <comment>state.planned.day</comment>
        <translation>计划提供安全更新，直到 {day}</translation>
    </message>
    <message>
        <source>Security updates planned until {day}</source>
        <comment>state.planned.day.short</comment>
        <translation>计划提供安全更新，直到 {day}</translation>
    </message>
    <message>
        <source>Voluntary statement by the manufacturer. Not an official label.</source>
        <comment>word.statement</comment>
        <translation>制造商自愿声明，非官方标签。</translation>
    </message>
    <message>
        <source>As of {date}</source>
        <comment>word.as_of</comment>
        <translation>截至{date}</translation>
    </message>
    <message>
        <source>Label version {number}</source>
        <comment>word.version</comment>
        <translation>标签版本 {number}</translation>
    </message>
    <message>
        <source>Label {number}</source>
        <comment>word.version_short</comment>
        <translation>标签 {number}</translation>
    </message>
    <message>
        <source>First password</source>
        <comment>row.shared_password.title</comment>
        <translation>初始密码</translation>
    </message>
    <message>
        <source>Works only until</source>
        <comment>row.stops.title</comment>
        <translation>只能用到</translation>
    </message>
    <message>
        <source>security update</source>
        <comment>term.security_update.title</comment>
        <translation>安全更新</translation>
    </message>
    <message>
        <source>A change to a product&apos;s software that fixes a security flaw or protects the product better.</source>
        <comment>term.security_update.meaning</comment>
        <translation>对产品软件的更改，用于修复安全漏洞或更好地保护产品。</translation>
    </message>
    <message>
        <source>support period</source>
        <comment>term.support_period.title</comment>
        <translation>支持期</translation>
    </message>
    <message>
        <source>The time in which the manufacturer provides security updates for a product.</source>
        <comment>term.support_period.meaning</comment>
        <translation>制造商为产品提供安全更新的时间。</translation>
    </message>
    <message>
        <source>promised</source>
        <comment>term.promised.title</comment>
        <translation>承诺</translation>
    </message>
    <message>
        <source>The manufacturer commits to provide security updates until at least the date named.</source>
        <comment>term.promised.meaning</comment>
        <translation>制造商承诺至少到所示日期为止提供安全更新。</translation>
    </message>
    <message>
        <source>planned</source>
        <comment>term.planned.title</comment>
        <translation>计划</translation>
    </message>
    <message>
        <source>The manufacturer intends to provide security updates until the date named, but may stop earlier.</source>
        <comment>term.planned.meaning</comment>
        <translation>制造商打算到所示日期为止提供安全更新，但可能提前停止。</translation>
    </message>
    <message>
        <source>not promised</source>
        <comment>term.not_promised.title</comment>
        <translation>未承诺</translation>
    </message>
    <message>
        <source>The manufacturer names no date until which it provides security updates.</source>
        <comment>term.not_promised.meaning</comment>
        <translation>制造商没有说明安全更新提供到哪一天。</translation>
    </message>
    <message>
        <source>ended</source>
        <comment>term.ended.title</comment>
        <translation>已结束</translation>
    </message>
    <message>
        <source>The manufacturer provides no more security updates for the product.</source>
        <comment>term.ended.meaning</comment>
        <translation>制造商不再为该产品提供安全更新。</translation>
    </message>
    <message>
        <source>manufacturer</source>
        <comment>term.manufacturer.title</comment>
        <translation>制造商</translation>
    </message>
    <message>
        <source>The company that makes a product or has it made, and sells it under its own name or brand.</source>
        <comment>term.manufacturer.meaning</comment>
        <translation>制造产品或委托他人制造产品，并以自己的名称或品牌销售产品的公司。</translation>
    </message>
    <message>
        <source>component</source>
        <comment>term.component.title</comment>
        <translation>组件</translation>
    </message>
    <message>
        <source>A part of a product that has software of its own, such as a chip, an app or an online service.</source>
        <comment>term.component.meaning</comment>
        <translation>产品中有自身软件的部分，例如芯片、应用或在线服务。</translation>
    </message>
    <message>
        <source>Can be updated</source>
        <comment>row.can_update.title</comment>
        <translation>可否更新</translation>
    </message>
    <message>
        <source>First password</source>
        <comment>row.first_password.title</comment>
        <translation>初始密码</translation>
    </message>
    <message>
        <source>Use without updates</source>
        <comment>row.without_updates.title</comment>
        <translation>无更新时的使用</translation>
    </message>
    <message>
        <source>Not said</source>
        <comment>word.not_said</comment>
        <translation>未说明</translation>
    </message>
    <message>
        <source>The same for all</source>
        <comment>word.same</comment>
        <translation>全部相同</translation>
    </message>
    <message>
        <source>Voluntary statements by the manufacturers. Not an official label.</source>
        <comment>word.statements</comment>
        <translation>各制造商的自愿声明，非官方标签。</translation>
    </message>
    <message>
        <source>{value} (new)</source>
        <comment>page.added</comment>
        <translation>{value}（新增）</translation>
    </message>
    <message>
        <source>All products</source>
        <comment>page.all_products</comment>
        <translation>所有产品</translation>
    </message>
    <message>
        <source>What changed</source>
        <comment>page.changed</comment>
        <translation>更改内容</translation>
    </message>
    <message>
        <source>On this page</source>
        <comment>page.contents</comment>
        <translation>本页内容</translation>
    </message>
    <message>
        <source>Ends soon. {left} left on {today}.</source>
        <comment>page.ends_soon</comment>
        <translation>即将结束。截至{today}，还剩{left}。</translation>
    </message>
    <message>
        <source>Disclosure for programs (JSON)</source>
        <comment>page.file_json</comment>
        <translation>声明，供程序读取（JSON）</translation>
    </message>
    <message>
        <source>End of support for programs (OpenEoX, JSON)</source>
        <comment>page.file_openeox</comment>
        <translation>支持结束日期，供程序读取（OpenEoX，JSON）</translation>
    </message>
    <message>
        <source>Disclosure (YAML)</source>
        <comment>page.file_yaml</comment>
        <translation>声明（YAML）</translation>
    </message>
    <message>
        <source>Files</source>
        <comment>page.files</comment>
        <translation>文件</translation>
    </message>
    <message>
        <source>First published</source>
        <comment>page.first</comment>
        <translation>首次发布</translation>
    </message>
    <message>
        <source>At a glance</source>
        <comment>page.glance</comment>
        <translation>一览</translation>
    </message>
    <message>
        <source>What the words mean</source>
        <comment>page.glossary</comment>
        <translation>词语的含义</translation>
    </message>
    <message>
        <source>Language</source>
        <comment>page.languages</comment>
        <translation>语言</translation>
    </message>
    <message>
        <source>The last day is {day}. Compare it with today’s date.</source>
        <comment>page.last_day</comment>
        <translation>最后一天是{day}。请与今天的日期比较。</translation>
    </message>
    <message>
        <source>Does your label match?</source>
        <comment>page.match</comment>
        <translation>您的标签相符吗？</translation>
    </message>
    <message>
        <source>Number on the label</source>
        <comment>page.match_field</comment>
        <translation>标签上的号码</translation>
    </message>
    <message>
        <source>Type the number that stands after # on your label.</source>
        <comment>page.match_help</comment>
        <translation>请输入您的标签上 # 后面的号码。</translation>
    </message>
    <message>
        <source>Yes. It is the label of this version.</source>
        <comment>page.match_newest</comment>
        <translation>相符。这是本版本的标签。</translation>
    </message>
    <message>
        <source>No version of this page has that number. Do not trust the label; ask the manufacturer.</source>
        <comment>page.match_none</comment>
        <translation>本页没有任何版本使用这个号码。请勿相信该标签，请向制造商查询。</translation>
    </message>
    <message>
        <source>It is the label of version {number}. This page shows a newer one.</source>
        <comment>page.match_older</comment>
        <translation>这是版本 {number} 的标签。本页显示的版本较新。</translation>
    </message>
    <message>
        <source>Type all 12 characters.</source>
        <comment>page.match_short</comment>
        <translation>请输入全部 12 个字符。</translation>
    </message>
    <message>
        <source>See the newest version</source>
        <comment>page.newest</comment>
        <translation>查看最新版本</translation>
    </message>
    <message>
        <source>There is no page here</source>
        <comment>page.not_found</comment>
        <translation>这里没有页面</translation>
    </message>
    <message>
        <source>The address may be mistyped, or the page is gone.</source>
        <comment>page.not_found_text</comment>
        <translation>网址可能有误，或页面已不存在。</translation>
    </message>
    <message>
        <source>Nothing that this page shows</source>
        <comment>page.nothing_shown</comment>
        <translation>本页显示的内容没有变化</translation>
    </message>
    <message>
        <source>This is version {number}, of {day}. It is kept for the record.</source>
        <comment>page.older</comment>
        <translation>这是{day}的版本 {number}，留作记录。</translation>
    </message>
    <message>
        <source>On sale</source>
        <comment>page.on_sale</comment>
        <translation>销售期间</translation>
    </message>
    <message>
        <source>No longer supported. Security updates ended on {day}.</source>
        <comment>page.over</comment>
        <translation>不再受支持。安全更新已于{day}结束。</translation>
    </message>
    <message>
        <source>No longer supported. Security updates have ended.</source>
        <comment>page.over_undated</comment>
        <translation>不再受支持。安全更新已结束。</translation>
    </message>
    <message>
        <source>Pages</source>
        <comment>page.pages</comment>
        <translation>页码</translation>
    </message>
    <message>
        <source>As of {today}, updates are planned but not promised. {left} left.</source>
        <comment>page.planned</comment>
        <translation>截至{today}，安全更新只是计划，并未承诺。还剩{left}。</translation>
    </message>
    <message>
        <source>{product}: last day of planned security updates</source>
        <comment>page.planned_end</comment>
        <translation>{product}：计划提供安全更新的最后一天</translation>
    </message>
    <message>
        <source>{product}: last day of promised security updates</source>
        <comment>page.promised_end</comment>
        <translation>{product}：承诺提供安全更新的最后一天</translation>
    </message>
    <message>
        <source>Published</source>
        <comment>page.published</comment>
        <translation>发布日期</translation>
    </message>
    <message>
        <source>{value} (no longer said)</source>
        <comment>page.removed</comment>
        <translation>{value}（不再注明）</translation>
    </message>
    <message>
        <source>Version</source>
        <comment>page.revision</comment>
        <translation>版本</translation>
    </message>
    <message>
        <source>Earlier versions</source>
        <comment>page.revisions</comment>
        <translation>以前的版本</translation>
    </message>
    <message>
        <source>Search by name, maker, model or number</source>
        <comment>page.search</comment>
        <translation>按名称、制造商、型号或条码号搜索</translation>
    </message>
    <message>
        <source>No product has all of these words.</source>
        <comment>page.search_none</comment>
        <translation>没有产品同时包含所有这些词。</translation>
    </message>
    <message>
        <source>Security updates</source>
        <comment>page.security_updates</comment>
        <translation>安全更新</translation>
    </message>
    <message>
        <source>Skip to the facts</source>
        <comment>page.skip</comment>
        <translation>跳到更新信息</translation>
    </message>
    <message>
        <source>Supported today, {today}. {left} left.</source>
        <comment>page.supported</comment>
        <translation>今天（{today}）仍受支持。还剩{left}。</translation>
    </message>
    <message>
        <source>Over the years</source>
        <comment>page.timeline</comment>
        <translation>时间线</translation>
    </message>
    <message>
        <source>Today</source>
        <comment>page.today</comment>
        <translation>今天</translation>
    </message>
    <message>
        <source>{before} → {after}</source>
        <comment>page.was</comment>
        <translation>{before} → {after}</translation>
    </message>
    <message>
        <source>Compare products</source>
        <comment>page.compare</comment>
        <translation>比较产品</translation>
    </message>
    <message>
        <source>Choose two to four products.</source>
        <comment>page.compare_choose</comment>
        <translation>请选择两到四个产品。</translation>
    </message>
    <message>
        <source>What differs</source>
        <comment>page.compare_differs</comment>
        <translation>不同之处</translation>
    </message>
    <message>
        <source>The facts of {product} could not be loaded.</source>
        <comment>page.compare_lost</comment>
        <translation>无法加载 {product} 的信息。</translation>
    </message>
    <message>
        <source>Remove {product}</source>
        <comment>page.compare_remove</comment>
        <translation>移除 {product}</translation>
    </message>
    <message>
        <source>Comparing needs JavaScript, which is switched off here. Each product’s own page says the same facts.</source>
        <comment>page.compare_script</comment>
        <translation>比较需要 JavaScript，此处已关闭。每个产品自己的页面有同样的信息。</translation>
    </message>
    <message>
        <source>Label ({format})</source>
        <comment>page.file_label</comment>
        <translation>标签（{format}）</translation>
    </message>
    <message>
        <source>Text for web shops (HTML)</source>
        <comment>page.file_shop</comment>
        <translation>网店用文本 (HTML)</translation>
    </message>
    <message>
        <source>All products for web shops (CSV)</source>
        <comment>page.list_csv</comment>
        <translation>网店用全部产品 (CSV)</translation>
    </message>
    <message>
        <source>Since {day} the manufacturer no longer lists this product here. What was promised stays on this page.</source>
        <comment>page.withdrawn</comment>
        <translation>自{day}起，制造商不再在此列出该产品。所作的承诺保留在本页。</translation>
    </message>
    <message>
        <source>Signed for</source>
        <comment>page.check_address</comment>
        <translation>签名对象</translation>
    </message>
    <message>
        <source>This is not a list of keys.</source>
        <comment>page.check_bad_keys</comment>
        <translation>这不是密钥列表。</translation>
    </message>
    <message>
        <source>Fetch the keys of {host}</source>
        <comment>page.check_fetch</comment>
        <translation>获取 {host} 的密钥</translation>
    </message>
    <message>
        <source>You gave the keys yourself. Make sure that they are those of {host}.</source>
        <comment>page.check_given</comment>
        <translation>密钥由您自己提供。请确认它们属于 {host}。</translation>
    </message>
    <message>
        <source>Keys of {host} (jwks.json)</source>
        <comment>page.check_keys</comment>
        <translation>{host} 的密钥 (jwks.json)</translation>
    </message>
    <message>
        <source>There is no code in the picture.</source>
        <comment>page.check_no_code</comment>
        <translation>图片中没有码。</translation>
    </message>
    <message>
        <source>This browser does not read codes in pictures. Scan the code with a phone and paste its text.</source>
        <comment>page.check_no_reader</comment>
        <translation>此浏览器无法读取图片中的码。请用手机扫描并粘贴其文字。</translation>
    </message>
    <message>
        <source>This is not the address of a label.</source>
        <comment>page.check_not_code</comment>
        <translation>这不是标签的地址。</translation>
    </message>
    <message>
        <source>Nothing leaves this page. Only the keys are fetched, when you ask for them.</source>
        <comment>page.check_offline</comment>
        <translation>本页不发送任何内容。只在您要求时获取密钥。</translation>
    </message>
    <message>
        <source>Picture of the code</source>
        <comment>page.check_picture</comment>
        <translation>码的图片</translation>
    </message>
    <message>
        <source>What the label says</source>
        <comment>page.check_says</comment>
        <translation>标签的内容</translation>
    </message>
    <message>
        <source>Text of the code</source>
        <comment>page.check_text</comment>
        <translation>码的文字</translation>
    </message>
    <message>
        <source>Check a signed label</source>
        <comment>page.check_title</comment>
        <translation>检查已签名的标签</translation>
    </message>
    <message>
        <source>This label has no signature.</source>
        <comment>page.check_unsigned</comment>
        <translation>该标签没有签名。</translation>
    </message>
    <message>
        <source>Do not trust the label; ask the manufacturer.</source>
        <comment>page.sig_ask</comment>
        <translation>请勿相信该标签，请向制造商查询。</translation>
    </message>
    <message>
        <source>This browser cannot check signatures of the kind {kind}.</source>
        <comment>page.sig_browser</comment>
        <translation>此浏览器无法检查 {kind} 类型的签名。</translation>
    </message>
    <message>
        <source>The signature in the code is damaged or incomplete. Scan the code again.</source>
        <comment>page.sig_damaged</comment>
        <translation>码中的签名已损坏或不完整。请重新扫描。</translation>
    </message>
    <message>
        <source>No version of this page says what the label says.</source>
        <comment>page.sig_differs</comment>
        <translation>本页没有任何版本与标签内容一致。</translation>
    </message>
    <message>
        <source>Verified: signed by {host}.</source>
        <comment>page.sig_good</comment>
        <translation>已验证：由 {host} 签名。</translation>
    </message>
    <message>
        <source>This page is a copy on {host}. The label is of {other}.</source>
        <comment>page.sig_host</comment>
        <translation>本页是 {host} 上的副本。该标签属于 {other}。</translation>
    </message>
    <message>
        <source>The address that you opened carries no signature.</source>
        <comment>page.sig_none</comment>
        <translation>您打开的地址没有签名。</translation>
    </message>
    <message>
        <source>Not valid here: {host} signed this label for another page.</source>
        <comment>page.sig_product</comment>
        <translation>在此无效：{host} 为另一页面签署了该标签。</translation>
    </message>
    <message>
        <source>Its key has been out of use since {day}. What was signed with it stays valid.</source>
        <comment>page.sig_retired</comment>
        <translation>该密钥自{day}起不再使用。此前用它签名的内容仍然有效。</translation>
    </message>
    <message>
        <source>Not valid: {host} revoked the key of this signature on {day}.</source>
        <comment>page.sig_revoked</comment>
        <translation>无效：{host} 已于{day}吊销该签名的密钥。</translation>
    </message>
    <message>
        <source>The label says the same as this page.</source>
        <comment>page.sig_same</comment>
        <translation>标签与本页内容一致。</translation>
    </message>
    <message>
        <source>The signature could not be checked. {host} did not answer.</source>
        <comment>page.sig_unchecked</comment>
        <translation>无法检查签名。{host} 没有响应。</translation>
    </message>
    <message>
        <source>Not valid: {host} has no key for this signature.</source>
        <comment>page.sig_unknown</comment>
        <translation>无效：{host} 没有该签名的密钥。</translation>
    </message>
    <message>
        <source>Not valid: the signature does not fit. The label was changed, or is of another address.</source>
        <comment>page.sig_wrong</comment>
        <translation>无效：签名不符。标签已被更改，或属于其他地址。</translation>
    </message>
    <message>
        <source>After {day}</source>
        <comment>page.after</comment>
        <translation>{day}之后</translation>
    </message>
    <message>
        <source>What you have to do</source>
        <comment>page.todo</comment>
        <translation>您需要做什么</translation>
    </message>
    <message>
        <source>Nothing. Updates install themselves.</source>
        <comment>page.todo_automatic_default_on</comment>
        <translation>无需操作。更新会自动安装。</translation>
    </message>
    <message>
        <source>Switch on automatic updates once</source>
        <comment>page.todo_automatic_opt_in</comment>
        <translation>开启一次自动更新</translation>
    </message>
    <message>
        <source>Install each update from a memory stick, card or cable</source>
        <comment>page.todo_physical_media</comment>
        <translation>每次更新都用存储卡或数据线安装</translation>
    </message>
    <message>
        <source>Have a technician install each update</source>
        <comment>page.todo_professional_install</comment>
        <translation>每次更新都请技术人员安装</translation>
    </message>
    <message>
        <source>Have a part or the device replaced</source>
        <comment>page.todo_replacement_only</comment>
        <translation>请人更换部件或设备</translation>
    </message>
    <message>
        <source>Install each update yourself</source>
        <comment>page.todo_user_initiated</comment>
        <translation>每次更新都由您自己安装</translation>
    </message>
    <message>
        <source>The manufacturer wrote this in {language}.</source>
        <comment>page.written</comment>
        <translation>制造商以{language}书写此内容。</translation>
    </message>
    <message>
        <source>Upright line: {date}. From there to the end: {period}.</source>
        <comment>word.bars</comment>
        <translation>竖线：{date}。从此到末端：{period}。</translation>
    </message>
    <message>
        <source>Does not apply</source>
        <comment>word.does_not_apply</comment>
        <translation>不适用</translation>
    </message>
</context>
</TS>
