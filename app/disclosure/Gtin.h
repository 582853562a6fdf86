// SPDX-License-Identifier: MIT
#pragma once

#include <string>
#include <string_view>

namespace updatefacts {

/// Whether the text is 8, 12, 13 or 14 digits: the lengths of a GTIN (GS1 General Specifications,
/// section 3.3.2).
[[nodiscard]] bool isGtinLong(std::string_view text);
/// The last digit that a GTIN must have (GS1 General Specifications, section 7.9: weights 3 and 1
/// from the right). gtin: at least one digit, the last one is not looked at.
[[nodiscard]] char gtinCheckDigit(std::string_view gtin);
/// The number with zeros in front, 14 characters; as it is when it has more.
[[nodiscard]] std::string gtin14Of(std::string_view gtin);

} // namespace updatefacts
