// SPDX-License-Identifier: MIT
#include "validation/BuiltInChecks.h"

#include <array>

namespace updatefacts {

std::span<const std::string_view> builtInChecks() {
    static constexpr std::array<std::string_view, 33> checks = {"document.no_fields",
                                                                "field.unknown",
                                                                "field.missing",
                                                                "field.misplaced",
                                                                "value.empty",
                                                                "value.kind",
                                                                "text.length",
                                                                "text.pattern",
                                                                "text.line_break",
                                                                "text.unprintable",
                                                                "text.language_tag",
                                                                "text.language_missing",
                                                                "number.range",
                                                                "date.invalid",
                                                                "date.precision",
                                                                "date.length_of_time",
                                                                "date.no_time",
                                                                "date.vague",
                                                                "date.placeholder",
                                                                "choice.unknown",
                                                                "choice.twice",
                                                                "choice.exclusive",
                                                                "list.length",
                                                                "url.invalid",
                                                                "url.shortener",
                                                                "url.personal",
                                                                "email.invalid",
                                                                "gtin.length",
                                                                "gtin.check_digit",
                                                                "document.version_known",
                                                                "document.version_earlier",
                                                                "document.field_renamed",
                                                                "document.choice_renamed"};
    return checks;
}

} // namespace updatefacts
