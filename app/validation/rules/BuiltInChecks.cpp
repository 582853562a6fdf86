// SPDX-License-Identifier: MIT
#include "validation/rules/BuiltInChecks.h"

#include <array>

namespace updatefacts {

namespace {

constexpr std::array<std::string_view, 53> checks = {"document.no_fields",
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
                                                     "text.shows_nothing",
                                                     "text.hidden_character",
                                                     "text.blanks",
                                                     "text.placeholder",
                                                     "text.markup",
                                                     "text.encoding",
                                                     "text.spreadsheet",
                                                     "value.example",
                                                     "date.far",
                                                     "url.placeholder",
                                                     "url.sample",
                                                     "url.look_alike",
                                                     "url.port",
                                                     "url.ending",
                                                     "gtin.reserved",
                                                     "gtin.in_address",
                                                     "code.not_chosen",
                                                     "code.address_loses",
                                                     "code.shared_host",
                                                     "code.redirect",
                                                     "document.version_known",
                                                     "document.version_earlier",
                                                     "document.field_renamed",
                                                     "document.choice_renamed"};

} // namespace

std::span<const std::string_view> builtInChecks() {
    return checks;
}

} // namespace updatefacts
