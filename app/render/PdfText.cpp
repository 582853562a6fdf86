// SPDX-License-Identifier: MIT
#include "render/PdfText.h"

#include <QString>

#include <charconv>

namespace updatefacts {

std::string pdfNumber(double value) {
    char buffer[40];
    const auto end =
        std::to_chars(buffer, buffer + sizeof buffer, value, std::chars_format::fixed, 5).ptr;
    std::string text(buffer, end);
    text.erase(text.find_last_not_of('0') + 1);
    if (text.ends_with('.'))
        text.pop_back();
    return text == "-0" ? "0" : text;
}

std::string pdfLength(Length length) {
    return pdfNumber(length.points());
}

std::string hex4(std::uint32_t value) {
    static constexpr std::string_view digits = "0123456789ABCDEF";
    std::string text;
    for (int shift = 12; shift >= 0; shift -= 4)
        text += digits[(value >> shift) & 0xF];
    return text;
}

std::string utf16Hex(std::string_view utf8) {
    std::string text;
    for (const QChar unit : QString::fromUtf8(utf8.data(), static_cast<qsizetype>(utf8.size())))
        text += hex4(unit.unicode());
    return text;
}

std::string pdfUnicode(std::string_view utf8) {
    return "<FEFF" + utf16Hex(utf8) + ">";
}

} // namespace updatefacts
