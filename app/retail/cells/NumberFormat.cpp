// SPDX-License-Identifier: MIT
#include "retail/cells/NumberFormat.h"

#include <QRegularExpression>
#include <QString>

#include <algorithm>
#include <array>
#include <charconv>
#include <chrono>
#include <cmath>
#include <cstdint>
#include <optional>

namespace updatefacts {

namespace {

std::optional<double> numberIn(std::string_view written) {
    double value = 0;
    const auto [end, error] =
        std::from_chars(written.data(), written.data() + written.size(), value);
    if (error != std::errc() || end != written.data() + written.size() || !std::isfinite(value))
        return {};
    return value;
}

std::string digitsOf(double value, std::chars_format format, int precision) {
    std::array<char, 400> text{};
    const auto result =
        std::to_chars(text.data(), text.data() + text.size(), value, format, precision);
    return {text.data(), result.ptr};
}

/// The code's first section without what is shown as it is: quotes, escapes, colours, conditions.
std::string bareCode(std::string_view code) {
    std::string bare;
    for (std::size_t i = 0; i < code.size() && code[i] != ';'; ++i) {
        const char c = code[i];
        if (c == '\\' || c == '_' || c == '*') {
            ++i;
        } else if (c == '"') {
            i = std::min(code.find('"', i + 1), code.size());
        } else if (c == '[') {
            const std::size_t end = std::min(code.find(']', i), code.size());
            const std::string_view inside = code.substr(i + 1, end - i - 1);
            if (!inside.empty() && inside.find_first_not_of("hHmMsS") == std::string_view::npos)
                bare += inside;
            i = end;
        } else {
            bare += c;
        }
    }
    return bare;
}

std::string padded(int number, std::size_t digits) {
    const std::string text = std::to_string(number);
    return std::string(digits - std::min(digits, text.size()), '0') + text;
}

} // namespace

bool isDateFormat(int id, std::string_view code) {
    if (code.empty())
        return (id >= 14 && id <= 22) || (id >= 27 && id <= 36) || (id >= 45 && id <= 58);
    const std::string bare = bareCode(code);
    return bare.find("eneral") == std::string::npos && bare != "@" &&
           bare.find_first_of("dmyhsDMYHS") != std::string::npos;
}

ShownCurrency currencyOfFormat(std::string_view code) {
    static const QRegularExpression form(QStringLiteral(
        R"(\[\$([^\]-]+)[^\]]*\]|"\s*([A-Z]{3}|\p{Sc}|kr|zł|Kč|Ft|Fr\.)\s*"|(?<!\[)(\p{Sc}))"));
    const QString text = QString::fromUtf8(code).section(u';', 0, 0);
    const auto match = form.match(text);
    if (!match.hasMatch())
        return {};
    const int group = match.lastCapturedIndex();
    const qsizetype digits = text.indexOf(QRegularExpression(QStringLiteral("[0#?]")));
    return {match.captured(group).trimmed().toStdString(), match.capturedStart() < digits};
}

int digitsOfFormat(std::string_view code) {
    const bool isZeros = code.find_first_not_of('0') == std::string_view::npos && code.size() < 30;
    return isZeros ? static_cast<int>(code.size()) : 0;
}

std::string plainNumber(std::string_view written, int digits) {
    const std::optional<double> value = numberIn(written);
    if (!value)
        return std::string(written);
    constexpr int most = 15;
    std::string text = digitsOf(*value, std::chars_format::general, most);
    if (text.find('e') != std::string::npos && std::abs(*value) < 1e21)
        text = digitsOf(*value, std::chars_format::fixed, std::abs(*value) >= 1 ? 0 : most);
    const bool isWhole = text.find_first_not_of("0123456789") == std::string::npos;
    const auto least = static_cast<std::size_t>(digits);
    if (isWhole && text.size() < least)
        text.insert(0, least - text.size(), '0');
    return text;
}

std::string dateOfSerial(std::string_view written, bool is1904) {
    const std::optional<double> value = numberIn(written);
    if (!value || *value < 0 || *value >= 2958466) // 9999-12-31
        return std::string(written);
    constexpr std::int64_t daySeconds = 86400;
    const auto seconds = static_cast<std::int64_t>(std::llround(*value * daySeconds));
    const auto day = static_cast<int>(seconds / daySeconds);
    const auto second = static_cast<int>(seconds % daySeconds);
    const std::string time =
        padded(second / 3600, 2) + ':' + padded(second / 60 % 60, 2) + ':' + padded(second % 60, 2);
    if (*value < 1 && second > 0)
        return time;
    if (!is1904 && day == 60)
        return "1900-02-29";
    using namespace std::chrono;
    const sys_days epoch = is1904     ? sys_days(year(1904) / 1 / 1)
                           : day < 60 ? sys_days(year(1899) / 12 / 31)
                                      : sys_days(year(1899) / 12 / 30);
    const year_month_day date = epoch + days(day);
    const std::string text = padded(int(date.year()), 4) + '-' +
                             padded(int(unsigned(date.month())), 2) + '-' +
                             padded(int(unsigned(date.day())), 2);
    return second == 0 ? text : text + 'T' + time;
}

} // namespace updatefacts
