// SPDX-License-Identifier: MIT
#pragma once

#include "document/tree/Argument.h"

#include <string>
#include <string_view>
#include <vector>

namespace updatefacts {

/// Whether a label can carry the character: its fonts have a glyph for it (schema/printable.txt,
/// made from them), or it shows nothing by itself (joiners, variation selectors: Unicode's
/// Default_Ignorable_Code_Point). Characters for private use are none: they mean nothing outside
/// the font they were made for.
[[nodiscard]] bool isPrintable(char32_t code);

/// Whether it shows nothing by itself and steers others (Default_Ignorable_Code_Point).
[[nodiscard]] bool showsNothing(char32_t code);

/// Whether it is a mark, which stands on the character before it (general category M).
[[nodiscard]] bool isMark(char32_t code);

/// The characters of a text that no label can carry, each once: those without a glyph, and a mark
/// at the beginning or behind a blank, which has no letter to stand on (Unicode 15, D57) and falls
/// onto other ink. Line ends are not among them.
[[nodiscard]] std::vector<char32_t> unprintableIn(const std::u32string &text);

/// "😀 (U+1F600 GRINNING FACE)"; without the character itself where that would show nothing or
/// change what stands around it.
[[nodiscard]] std::string describeCharacter(char32_t code);

/// {name}: each of them described, in one list; at most five, then how many more there are.
[[nodiscard]] Argument charactersArgument(std::string_view name,
                                          const std::vector<char32_t> &codes);

} // namespace updatefacts
