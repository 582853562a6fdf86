// SPDX-License-Identifier: MIT
#include "render/PdfText.h"

#include <QString>

#include <charconv>

namespace updatefacts {

namespace {

/// A number of hundred-thousandths: without noughts at its end, nor a point there.
void appendHundredThousandths(std::string &text, std::int64_t count) {
    constexpr std::int64_t whole = 100'000;
    if (count < 0) {
        text += '-';
        count = -count;
    }
    char buffer[24];
    const auto end = std::to_chars(buffer, buffer + sizeof buffer, count / whole).ptr;
    text.append(buffer, end);
    std::int64_t rest = count % whole;
    if (rest == 0)
        return;
    text += '.';
    for (std::int64_t place = whole / 10; rest > 0; rest %= place, place /= 10)
        text += static_cast<char>('0' + rest / place);
}

} // namespace

void appendPdfNumber(std::string &text, double value) {
    char buffer[40];
    char *end =
        std::to_chars(buffer, buffer + sizeof buffer, value, std::chars_format::fixed, 5).ptr;
    while (end[-1] == '0')
        --end;
    if (end[-1] == '.')
        --end;
    const std::string_view written(buffer, static_cast<std::size_t>(end - buffer));
    text += written == "-0" ? "0" : written;
}

void appendPdfLength(std::string &text, Length length) {
    // 1 um = 72/25400 pt = 36000/127 hundred-thousandths, of which none lies half between two.
    const std::int64_t twice = std::int64_t{length.micrometres()} * 72'000 / 127;
    appendHundredThousandths(text, (twice + (twice < 0 ? -1 : 1)) / 2);
}

std::string pdfNumber(double value) {
    std::string text;
    appendPdfNumber(text, value);
    return text;
}

std::string pdfLength(Length length) {
    std::string text;
    appendPdfLength(text, length);
    return text;
}

void appendHex4(std::string &text, std::uint32_t value) {
    static constexpr std::string_view digits = "0123456789ABCDEF";
    for (int shift = 12; shift >= 0; shift -= 4)
        text += digits[(value >> shift) & 0xF];
}

std::string hex4(std::uint32_t value) {
    std::string text;
    appendHex4(text, value);
    return text;
}

std::string utf16Hex(std::string_view utf8) {
    std::string text;
    for (const QChar unit : QString::fromUtf8(utf8))
        appendHex4(text, unit.unicode());
    return text;
}

std::string pdfUnicode(std::string_view utf8) {
    return "<FEFF" + utf16Hex(utf8) + ">";
}

} // namespace updatefacts
