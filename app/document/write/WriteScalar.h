// SPDX-License-Identifier: MIT
#pragma once

#include "document/tree/Value.h"

#include <string>
#include <string_view>

namespace updatefacts {

/// A scalar as YAML writes it, in one line: text always in double quotes, so that no reader, of
/// YAML 1.1 either, takes it for anything else; null, numbers, true and false plain.
[[nodiscard]] std::string writeScalar(const Value &scalar);

/// UTF-8 text in double quotes. What cannot be seen, or what some reader takes for a line end, is
/// escaped (YAML 1.2 section 5.7).
[[nodiscard]] std::string writeInQuotes(std::string_view text);

/// A map's key: plain when it is a word that every reader takes for text, else in double quotes.
[[nodiscard]] std::string writeKey(std::string_view key);

/// Whether the character can stand in a file only as an escape.
[[nodiscard]] bool needsEscape(char32_t code);

} // namespace updatefacts
