// SPDX-License-Identifier: MIT
#include "retail/table/ReadGtin.h"

#include "disclosure/Gtin.h"
#include "retail/table/CellText.h"

#include <QRegularExpression>
#include <QString>

#include <algorithm>
#include <array>
#include <optional>

namespace updatefacts {

namespace {

CellReading fault(const char *message, const std::string &value, ArgumentList more = {}) {
    more.push_back(argument::text("value", value));
    return {{}, message, Severity::error, std::move(more)};
}

/// Digits of other scripts and widths as ASCII; no blanks, no hyphens, no ".0" at the end.
std::string bare(const std::string &text) {
    QString result;
    for (const QChar c : QString::fromStdString(text).normalized(QString::NormalizationForm_KC)) {
        if (c.isSpace() || c.category() == QChar::Punctuation_Dash ||
            c.category() == QChar::Other_Format)
            continue;
        result += c.digitValue() >= 0 ? QChar(u'0' + c.digitValue()) : c;
    }
    std::string digits = result.toStdString();
    return digits.ends_with(".0") ? digits.substr(0, digits.size() - 2) : digits;
}

/// "1.23457E+12": digits before the exponent, and how many there should be.
std::optional<CellReading> readScientific(const std::string &text) {
    static const QRegularExpression form(QStringLiteral(R"(^(\d)(?:[.,](\d+))?[eE]\+?(\d+)$)"));
    const auto match = form.match(QString::fromStdString(text));
    if (!match.hasMatch())
        return {};
    const std::string digits = (match.captured(1) + match.captured(2)).toStdString();
    const auto length = static_cast<std::size_t>(match.captured(3).toInt()) + 1;
    if (digits.size() != length || !isGtin(digits))
        return fault("table.gtin_scientific:lost", text);
    return CellReading{gtin14Of(digits),
                       "table.gtin_scientific:whole",
                       Severity::warning,
                       {argument::text("value", text), argument::plain("gtin", digits)}};
}

/// "3276007069006 | 3276007274004"
bool holdsSeveral(const std::string &text) {
    static const QRegularExpression form(QStringLiteral(R"(\d{6,}\s*[|,;/+&]\s*\w*\d)"));
    return form.match(QString::fromStdString(text)).hasMatch();
}

/// Zeros at the end where a spreadsheet has rounded.
bool isRounded(const std::string &digits) {
    constexpr std::size_t most = 5;
    return digits.size() >= 12 && digits.size() - digits.find_last_not_of('0') - 1 >= most;
}

CellReading readDigits(const std::string &digits) {
    if (isGtin(digits))
        return {gtin14Of(digits)};
    if (isGtinLong(digits) && digits.find_first_not_of('0') != std::string::npos) {
        if (isRounded(digits))
            return fault("table.gtin_scientific:rounded", digits);
        return fault("table.gtin_check_digit", digits,
                     {argument::plain("digit", std::string(1, gtinCheckDigit(digits)))});
    }
    constexpr std::array<std::size_t, 4> cut = {7, 9, 10, 11};
    const std::size_t length = digits.size() < 8 ? 8 : 12;
    const std::string padded = std::string(length - std::min(length, digits.size()), '0') + digits;
    if (std::ranges::find(cut, digits.size()) == cut.end() || !isGtin(padded))
        return fault("table.gtin", digits);
    if (digits.size() < 11)
        return fault("table.gtin_zeros:unsure", digits, {argument::plain("gtin", padded)});
    return {gtin14Of(padded),
            "table.gtin_zeros:taken",
            Severity::warning,
            {argument::text("value", digits), argument::plain("gtin", padded)}};
}

} // namespace

bool isGtin(std::string_view text) {
    return isGtinLong(text) && text.back() == gtinCheckDigit(text) &&
           text.find_first_not_of('0') != std::string_view::npos;
}

CellReading readGtin(const Cell &cell) {
    const std::string text = plainText(cell.text);
    if (text.empty())
        return {};
    if (cell.kind == Cell::Kind::date || isDateText(text))
        return fault("table.gtin_date", text);
    const std::string digits = bare(text);
    if (std::optional<CellReading> scientific = readScientific(digits))
        return *scientific;
    if (holdsSeveral(text))
        return fault("table.gtin_several", text);
    if (digits.empty() || digits.find_first_not_of("0123456789") != std::string::npos)
        return fault("table.gtin", text);
    return readDigits(digits);
}

} // namespace updatefacts
