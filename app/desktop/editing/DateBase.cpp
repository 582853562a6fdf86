// SPDX-License-Identifier: MIT
#include "desktop/editing/DateBase.h"

#include <algorithm>
#include <array>
#include <string_view>

namespace updatefacts {

namespace {

struct Base {
    std::string_view field;
    const char *from; ///< beside it
};

constexpr std::array<Base, 7> bases{{{"support_end", "support_start"},
                                     {"support_end_at_first_supply", "support_start"},
                                     {"software_updates_end", "support_start"},
                                     {"last_placed_on_market", "support_start"},
                                     {"end_of_sales", "general_availability"},
                                     {"end_of_life", "general_availability"},
                                     {"expires", "issued"}}};

} // namespace

const char *dateBaseOf(const Pointer &pointer) {
    const auto base = std::ranges::find(bases, pointer.tokens().back(), &Base::field);
    return base == bases.end() ? nullptr : base->from;
}

std::optional<Date> baseOf(const Pointer &pointer, const DisclosureModel &model) {
    const char *from = dateBaseOf(pointer);
    if (!from)
        return std::nullopt;
    std::vector<std::string> tokens = pointer.tokens();
    tokens.back() = from;
    const Value *value = model.value(Pointer(tokens));
    const auto date = value ? PartialDate::parse(value->scalar) : std::nullopt;
    return date ? std::optional(date->firstDay()) : std::nullopt;
}

} // namespace updatefacts
