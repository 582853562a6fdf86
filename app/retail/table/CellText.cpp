// SPDX-License-Identifier: MIT
#include "retail/table/CellText.h"

#include "document/text/AsciiText.h"
#include "document/text/DecodeUtf8.h"
#include "retail/table/LocalPrice.h"
#include "retail/table/PriceText.h"
#include "retail/table/SamePrice.h"

#include <QRegularExpression>
#include <QString>

#include <algorithm>
#include <array>

namespace updatefacts {

namespace {

/// What windows-1252 has for the bytes 0x80 to 0x9F (WHATWG Encoding, index windows-1252).
constexpr std::array<char32_t, 32> upperOf1252 = {
    0x20AC, 0x81,   0x201A, 0x0192, 0x201E, 0x2026, 0x2020, 0x2021, 0x02C6, 0x2030, 0x0160,
    0x2039, 0x0152, 0x8D,   0x017D, 0x8F,   0x90,   0x2018, 0x2019, 0x201C, 0x201D, 0x2022,
    0x2013, 0x2014, 0x02DC, 0x2122, 0x0161, 0x203A, 0x0153, 0x9D,   0x017E, 0x0178};

/// The byte of a character in windows-1252.
std::optional<char> byteOf(char32_t code) {
    const auto found = std::ranges::find(upperOf1252, code);
    if (found != upperOf1252.end())
        return static_cast<char>(0x80 + (found - upperOf1252.begin()));
    if (code < 0x100)
        return static_cast<char>(code);
    return {};
}

bool matches(const QRegularExpression &form, std::string_view text) {
    return form.match(QString::fromUtf8(text)).hasMatch();
}

CellReading wrong(const char *message, const std::string &value) {
    return {{}, message, Severity::error, {argument::text("value", value)}};
}

} // namespace

std::string plainText(std::string_view text) {
    if (text.starts_with("=\"") && text.ends_with('"') && text.size() >= 3)
        text = text.substr(2, text.size() - 3);
    const QString whole = QString::fromUtf8(text).simplified();
    return whole.mid(whole.startsWith(u'\'') ? 1 : 0).trimmed().toUtf8().toStdString();
}

bool isDateText(std::string_view text) {
    constexpr std::size_t mostBytes = 24;
    if (text.size() < 6 || text.size() > mostBytes)
        return false;
    static const QRegularExpression form(
        QStringLiteral(R"(^(?:\d{4}-\d\d-\d\d|\d{1,2}([./-])\d{1,2}\1(?:\d{4}|\d\d))"
                       R"(|\d{1,2}[-. ]+\p{L}{3,9}\.?[-. ]+(?:\d{4}|\d\d)|\p{L}{3,4}\.?-\d\d))"
                       R"((?:[T ]\d\d:\d\d(?::\d\d)?)?$)"));
    return matches(form, text);
}

std::optional<std::string> beforeMojibake(std::string_view text) {
    if (isAscii(text))
        return {};
    std::string bytes;
    while (!text.empty()) {
        const DecodedCharacter character = decodeUtf8(text);
        const std::optional<char> byte =
            character.length > 0 ? byteOf(character.code) : std::nullopt;
        if (!byte)
            return {};
        bytes += *byte;
        text.remove_prefix(character.length);
    }
    for (std::string_view rest = bytes; !rest.empty();) {
        const std::size_t length = decodeUtf8(rest).length;
        if (length == 0)
            return {};
        rest.remove_prefix(length);
    }
    return bytes;
}

bool isCut(std::string_view text) {
    constexpr qsizetype most = 32767;
    return text.size() >= std::size_t(most) && QString::fromUtf8(text).size() == most;
}

CellReading readPrice(const Cell &cell) {
    std::string text = plainText(cell.text);
    if (text.empty())
        return {};
    const bool isNumber = cell.kind == Cell::Kind::number && !cell.currency.empty();
    if (cell.kind == Cell::Kind::date || isDateText(text) || (!isNumber && !isPriceText(text)))
        return wrong("table.price:none", text);
    if (cell.kind == Cell::Kind::number && hasMoreDecimals(text, cell.currency))
        return wrong("table.price:decimals", text);
    if (hundredthsOf(text) == 0)
        return wrong("table.price:zero", text);
    if (cell.kind == Cell::Kind::number)
        text = withDecimals(text, cell.currency);
    if (cell.currency.empty())
        return {text};
    return {cell.currencyFirst ? cell.currency + ' ' + text : text + ' ' + cell.currency};
}

CellReading readCopies(const Cell &cell) {
    std::string text = plainText(cell.text);
    if (text.empty())
        return {"1"};
    static const QRegularExpression form(QStringLiteral(R"(^([0-9]{1,4})(?:[.,]0+)?$)"));
    const auto match = form.match(QString::fromStdString(text));
    if (!match.hasMatch())
        return wrong("table.copies", text);
    return {match.captured(1).toStdString()};
}

CellReading readLanguage(const Cell &cell) {
    std::string text = plainText(cell.text);
    std::ranges::replace(text, '_', '-');
    static const QRegularExpression form(
        QStringLiteral(R"(^[A-Za-z]{2,3}(?:-[A-Za-z0-9]{2,8})*$)"));
    if (text.empty() || matches(form, text))
        return {text};
    return wrong("table.language", text);
}

CellReading readTemplateId(const Cell &cell) {
    std::string text = plainText(cell.text);
    static const QRegularExpression form(QStringLiteral(R"(^[A-Za-z0-9][A-Za-z0-9._-]*$)"));
    if (text.empty() || matches(form, text))
        return {text};
    return wrong("table.template", text);
}

CellReading readText(const Cell &cell) {
    std::string text = plainText(cell.text);
    if (cell.kind == Cell::Kind::date)
        return wrong("table.date_in_text", text);
    if (std::optional<std::string> before = beforeMojibake(text))
        return {text,
                "table.mojibake",
                Severity::warning,
                {argument::text("value", text), argument::text("before", *before)}};
    return {text};
}

} // namespace updatefacts
