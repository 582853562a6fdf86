// SPDX-License-Identifier: MIT
#pragma once

#include "label/type/Length.h"

#include <cstdint>
#include <string>
#include <string_view>

namespace updatefacts {

/// A number as PDF writes it: at most five decimals, no exponent, in any locale.
[[nodiscard]] std::string pdfNumber(double value);
/// The same behind the text, for what is written a million times.
void appendPdfNumber(std::string &text, double value);
/// pdfLength() behind the text.
void appendPdfLength(std::string &text, Length length);
void appendHex4(std::string &text, std::uint32_t value);
/// Points from the left or from the bottom.
[[nodiscard]] std::string pdfLength(Length length);
/// <FEFF...>: UTF-16BE with its mark, as a hexadecimal string (ISO 32000-1 7.9.2.2).
[[nodiscard]] std::string pdfUnicode(std::string_view utf8);
/// UTF-16BE as hexadecimal digits without mark or brackets.
[[nodiscard]] std::string utf16Hex(std::string_view utf8);
[[nodiscard]] std::string hex4(std::uint32_t value);

} // namespace updatefacts
