// SPDX-License-Identifier: MIT
#pragma once

#include "document/tree/Pointer.h"

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

namespace updatefacts {

/// What fills one {name} of a finding's message, kept as data: it is put into words where the
/// finding is shown, in the language and with the names that its reader knows.
struct Argument {
    enum class Kind {
        plain,    ///< as it is: a number, an address, the name of a file or of a key
        text,     ///< what somebody wrote: in quotes, cut short where it is long
        date,     ///< ISO 8601: a day, a month, or a moment in UTC
        field,    ///< a field of the disclosure, by its pointer
        answer,   ///< one that a field has to choose from, by its id; `field` is that field's
        word,     ///< a text of the definitions, translated with them; `key` is its place there
        language, ///< by its BCP 47 tag
        list,     ///< its `parts`, joined
        phrase,   ///< a key below "phrases" in schema/findings.yaml, whose blanks `parts` fill
    };
    enum class Joined { byComma, byAnd, byOr };

    std::string name;
    Kind kind = Kind::plain;
    std::vector<std::string> values; ///< several are joined to a list
    Pointer field{};
    std::string key{};
    std::vector<Argument> parts{};
    Joined joined = Joined::byComma;

    bool operator==(const Argument &) const = default;
};

using ArgumentList = std::vector<Argument>;

namespace argument {

[[nodiscard]] Argument plain(std::string_view name, std::string_view value);
[[nodiscard]] Argument number(std::string_view name, std::int64_t value);
[[nodiscard]] Argument text(std::string_view name, std::string_view value);
/// date: ISO 8601; any other text is shown as it is.
[[nodiscard]] Argument date(std::string_view name, std::string_view date);
[[nodiscard]] Argument field(std::string_view name, const Pointer &pointer);
[[nodiscard]] Argument answer(std::string_view name, const Pointer &field, std::string_view id);
/// source: the English text of a Word with that key.
[[nodiscard]] Argument word(std::string_view name, std::string_view key, std::string_view source);
[[nodiscard]] Argument phrase(std::string_view name, std::string_view key, ArgumentList parts = {});
[[nodiscard]] Argument language(std::string_view name, std::string_view tag);
/// Several of any kind; their names do not matter.
[[nodiscard]] Argument list(std::string_view name, ArgumentList parts, Argument::Joined joined);
/// Several values of one kind.
[[nodiscard]] Argument list(Argument argument, std::vector<std::string> values,
                            Argument::Joined joined);

} // namespace argument

} // namespace updatefacts
