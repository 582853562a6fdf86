// SPDX-License-Identifier: MIT
#pragma once

#include <string_view>

namespace updatefacts {

/// Whether a text is a price as shops write it: a number with one currency before or behind it
/// ("CHF 19.90", "1 299,00 kr", "19,-"), or a word such as "from". "Dez 99", "A4" and "12.99.2026"
/// are none, and neither are eight digits or more that no separator or currency shows to be an
/// amount: they are the number of something.
[[nodiscard]] bool isPriceText(std::string_view text);

} // namespace updatefacts
