// SPDX-License-Identifier: MIT
#pragma once

#include <string>
#include <string_view>
#include <vector>

namespace updatefacts {

/// The text as one unit for the bidi algorithm (UAX #9: FSI ... PDI); white space is folded.
/// Empty stays empty.
[[nodiscard]] std::string isolated(std::string_view text);
/// The text without isolates.
[[nodiscard]] std::string withoutIsolates(std::string_view text);
/// The parts that are not empty, with " · " between them.
[[nodiscard]] std::string joined(const std::vector<std::string> &parts);
/// The parts that are not empty, with a space between them.
[[nodiscard]] std::string spaced(const std::vector<std::string> &parts);
/// The text with spaces at which no line breaks.
[[nodiscard]] std::string unbroken(std::string_view text);
/// The pattern with {name} replaced by the value.
[[nodiscard]] std::string filled(std::string_view pattern, std::string_view name,
                                 std::string_view value);
/// An address as people read it: without "https://" and "mailto:".
[[nodiscard]] std::string withoutScheme(std::string_view address);

/// Adds a sentence, or what is read as one: with ". " before it, unless the text ends in a mark.
void addSentence(std::string &text, std::string_view sentence);

} // namespace updatefacts
