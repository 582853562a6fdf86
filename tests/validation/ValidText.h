// SPDX-License-Identifier: MIT
#pragma once

#include "validation/Validate.h"

#include <string>

namespace updatefacts {

/// The day on which the tests look at their disclosures.
inline constexpr Date testDay{std::chrono::year{2026}, std::chrono::month{3}, std::chrono::day{20}};

/// A disclosure without findings, one field a line.
inline const std::string validText = R"(schema_version: "1.1"
disclosure_id: HOBB-HK100
revision: 1
last_updated: 2026-03-14T09:30:00Z
language: en
target_markets: [us]
detail_url: https://hobbsco.com/hk100
product_name: Hobb Smart Kettle 100
model_identifier: HK-100
product_category: appliance
manufacturer_name: Hobb Ltd
updatable: yes
update_delivery: [automatic_default_on]
update_notice_channels: [on_device]
update_cost: free
support_commitment: promised
support_start: 2026-01-15
support_start_basis: first_placed_on_market
support_end: 2031-06
end_behaviour: keeps_working
)";

/// validText with the lines of some fields replaced or, when new, added: "key: value" a line.
[[nodiscard]] inline std::string validTextWith(const std::string &lines) {
    std::string text = validText;
    std::size_t start = 0;
    while (start < lines.size()) {
        const std::size_t end = std::min(lines.find('\n', start), lines.size());
        const std::string line = lines.substr(start, end - start);
        const std::string key = line.substr(0, line.find(':') + 1);
        const std::size_t old = text.starts_with(key) ? 0 : text.find('\n' + key) + 1;
        if (old == 0 && !text.starts_with(key))
            text += line + '\n';
        else
            text.replace(old, text.find('\n', old) - old, line);
        start = end + 1;
    }
    return text;
}

[[nodiscard]] inline Findings findingsIn(const std::string &text) {
    return validate(readYaml(text, "test.yaml"), builtInDefinitions(), {testDay, {}, nullptr});
}

/// The rules of the findings, joined by spaces; "" for none.
[[nodiscard]] inline std::string rulesIn(const Findings &findings) {
    std::string rules;
    for (const Finding &finding : findings)
        rules += (rules.empty() ? "" : " ") + finding.rule;
    return rules;
}

} // namespace updatefacts
