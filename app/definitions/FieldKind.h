// SPDX-License-Identifier: MIT
#pragma once

#include <array>
#include <cstddef>
#include <string_view>

namespace updatefacts {

/// What may be said in a field.
enum class FieldKind {
    text,
    multilineText,
    date,     ///< or one of the choices, which stand in place of a date ("tba")
    dateTime, ///< RFC 3339, UTC
    duration, ///< a whole number of the field's unit
    integer,
    url,
    emailOrUrl,
    boolean,
    choice,
    choices,
    group,
    list,
    localizedText, ///< a map by language, or a text in the disclosure's own language
    gtin
};

/// What the values of a kind are made of. Most of the program asks only this.
enum class FieldShape { text, code, address, date, number, yesNo, choice, choices, group, list };

/// All that is known of a kind, apart from how its values are checked (validation/values) and how
/// they are read in a JSON Schema.
struct FieldKindTraits {
    FieldKind kind;
    FieldShape shape;
    std::string_view id;               ///< in the definitions
    std::string_view words;            ///< what to write, in the reference
    std::string_view schemaShape = {}; ///< of its texts, among publish/jsonschema/SchemaShapes
    std::string_view standIn = {};     ///< a value for a draft's label; empty: made from the shape
    int width = 0;                     ///< of its line in the form, in characters; 0: any
};

/// In the order of FieldKind.
inline constexpr std::array fieldKinds = {
    FieldKindTraits{FieldKind::text, FieldShape::text, "text", "text on one line", "line"},
    FieldKindTraits{FieldKind::multilineText, FieldShape::text, "multiline_text", "text"},
    FieldKindTraits{FieldKind::date, FieldShape::date, "date", "a date"},
    FieldKindTraits{FieldKind::dateTime,
                    FieldShape::date,
                    "date_time",
                    "date and time in UTC",
                    "moment",
                    {},
                    26},
    FieldKindTraits{FieldKind::duration, FieldShape::number, "duration", "whole number", {}, {}, 8},
    FieldKindTraits{
        FieldKind::integer, FieldShape::number, "whole_number", "whole number", {}, {}, 8},
    FieldKindTraits{FieldKind::url, FieldShape::address, "url", "web address (https://)",
                    "web_address", "https://example.com/facts"},
    FieldKindTraits{FieldKind::emailOrUrl, FieldShape::address, "email_or_url",
                    "e-mail address or web address (https://)", "contact",
                    "https://example.com/facts"},
    FieldKindTraits{FieldKind::boolean, FieldShape::yesNo, "yes_no", "true or false"},
    FieldKindTraits{FieldKind::choice, FieldShape::choice, "choice", "one of the choices"},
    FieldKindTraits{FieldKind::choices, FieldShape::choices, "choices", "a list of the choices"},
    FieldKindTraits{FieldKind::group, FieldShape::group, "group", "a group of fields"},
    FieldKindTraits{FieldKind::list, FieldShape::list, "list", "a list"},
    FieldKindTraits{FieldKind::localizedText, FieldShape::text, "text_by_language",
                    "text on one line, or a map of such by language", "line"},
    FieldKindTraits{FieldKind::gtin, FieldShape::code, "gtin",
                    "GTIN of 8, 12, 13 or 14 digits, in quotes", "gtin", "00000000000000", 20}};

/// Whether a table has one row for each kind, in the order of FieldKind.
template<typename Table>
[[nodiscard]] constexpr bool isByKind(const Table &table) {
    for (std::size_t i = 0; i < table.size(); ++i)
        if (static_cast<std::size_t>(table[i].kind) != i)
            return false;
    return table.size() == fieldKinds.size();
}

static_assert(isByKind(fieldKinds));

[[nodiscard]] constexpr const FieldKindTraits &traitsOf(FieldKind kind) {
    return fieldKinds[static_cast<std::size_t>(kind)];
}

} // namespace updatefacts
