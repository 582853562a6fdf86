// SPDX-License-Identifier: MIT
#pragma once

#include <string>
#include <string_view>

namespace updatefacts {

/// The text as a JSON string, quotes included (RFC 8785 section 3.2.2.2). UTF-8.
[[nodiscard]] std::string jsonText(std::string_view text);
/// The number as ECMAScript writes it, which is how RFC 8785 section 3.2.2.3 writes JSON;
/// it must be finite.
[[nodiscard]] std::string jsonNumber(double number);

} // namespace updatefacts
