// SPDX-License-Identifier: MIT
#include "label/template/Slots.h"

#include <algorithm>
#include <array>

namespace updatefacts {

std::span<const std::string_view> slotNames() {
    static constexpr std::array<std::string_view, 31> names = {
        "title",     "product_name", "maker_model", "maker_model_rev",
        "model",     "lead",         "head",        "head_date",
        "qualifier", "note",         "note_short",  "start",
        "end",       "length",       "scan",        "url",
        "rev",       "fingerprint",  "foot",        "retailer_item",
        "price",     "maker",        "gtin",        "page",
        "from",      "tail",         "statement",   "as_of",
        "same",      "bars",         "statements"};
    return names;
}

std::span<const std::string_view> documentSlotNames() {
    static constexpr std::array<std::string_view, 12> names = {
        "title", "product_name", "maker_model", "law",  "declares",    "scan",
        "url",   "signature",    "rev",         "foot", "fingerprint", "page"};
    return names;
}

std::span<const std::string_view> flagNames() {
    static constexpr std::array<std::string_view, 20> names = {"updatable",
                                                               "dated",
                                                               "ended",
                                                               "negative",
                                                               "unsupported",
                                                               "planned",
                                                               "not_possible",
                                                               "has_term",
                                                               "retailer",
                                                               "partly",
                                                               "paid",
                                                               "short_lived",
                                                               "updates_come",
                                                               "unit",
                                                               "dated_unit",
                                                               "other_each",
                                                               "part_ends_earlier",
                                                               "stops_earlier",
                                                               "shared_password",
                                                               "signed"};
    return names;
}

bool isFlag(std::string_view text) {
    const auto known = [](std::string_view name) {
        return name == "true" || std::ranges::find(flagNames(), name) != flagNames().end();
    };
    return known(text) || (text.starts_with("not_") && known(text.substr(4)));
}

} // namespace updatefacts
