// SPDX-License-Identifier: MIT
#pragma once

#include <optional>
#include <string>
#include <string_view>

namespace updatefacts {

// What a text shows when it is printed, by the properties of its characters (Unicode 15, UAX #44),
// not by lists of them. Texts are UTF-8.

/// Whether nothing would be seen: blanks, controls, format characters, fillers, variation
/// selectors, marks without a letter to stand on.
[[nodiscard]] bool showsNothing(std::string_view text);

/// The first character that shows nothing and has nothing to do where it is: a soft hyphen, a
/// zero-width space, a joiner between letters that do not join. Those that scripts and emoji need
/// are left alone.
[[nodiscard]] std::optional<char32_t> hiddenIn(std::string_view text);

/// The text without hidden characters, and without blanks at its ends.
[[nodiscard]] std::string cleaned(std::string_view text);

/// The text cleaned, without the quotation marks or angle brackets around it.
[[nodiscard]] std::string unwrapped(std::string_view text);

/// Whether the character is a letter of a script that runs from right to left.
[[nodiscard]] bool isRightToLeft(char32_t code);

/// Whether the character is white space of any kind (property White_Space).
[[nodiscard]] bool isBlank(char32_t code);

} // namespace updatefacts
