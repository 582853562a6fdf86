// SPDX-License-Identifier: MIT
#include "document/yaml/ResolveScalar.h"

#include "document/text/AsciiText.h"

#include <algorithm>
#include <charconv>
#include <initializer_list>
#include <optional>
#include <string_view>

namespace updatefacts {

namespace {

bool isOneOf(std::string_view text, std::initializer_list<std::string_view> words) {
    return std::ranges::find(words, text) != words.end();
}

std::string_view withoutSign(std::string_view text) {
    return text.starts_with('-') || text.starts_with('+') ? text.substr(1) : text;
}

std::string_view withoutDigits(std::string_view text) {
    const auto end = std::ranges::find_if_not(text, isAsciiDigit);
    return text.substr(static_cast<std::size_t>(end - text.begin()));
}

/// [eE] [-+]? [0-9]+
bool isExponent(std::string_view text) {
    if (!text.starts_with('e') && !text.starts_with('E'))
        return false;
    const std::string_view digits = withoutSign(text.substr(1));
    return !digits.empty() && withoutDigits(digits).empty();
}

/// [-+]? ( \. [0-9]+ | [0-9]+ ( \. [0-9]* )? ) ( [eE] [-+]? [0-9]+ )?
bool isDecimal(std::string_view text) {
    const std::string_view number = withoutSign(text);
    std::string_view rest = withoutDigits(number);
    bool hasDigits = rest.size() < number.size();
    if (rest.starts_with('.')) {
        const std::string_view fraction = rest.substr(1);
        rest = withoutDigits(fraction);
        hasDigits = hasDigits || rest.size() < fraction.size();
    }
    return hasDigits && (rest.empty() || isExponent(rest));
}

bool isNotFinite(std::string_view text) {
    return isOneOf(withoutSign(text), {".inf", ".Inf", ".INF"}) ||
           isOneOf(text, {".nan", ".NaN", ".NAN"});
}

/// [-+]? [0-9]+ | 0o [0-7]+ | 0x [0-9a-fA-F]+ within 64 bits.
std::optional<std::int64_t> integerOf(std::string_view text) {
    int base = 10;
    if (text.starts_with("0o") || text.starts_with("0x")) {
        base = text[1] == 'o' ? 8 : 16;
        text.remove_prefix(2);
        if (text.starts_with('-'))
            return std::nullopt;
    } else if (text.starts_with('+') && !text.starts_with("+-")) {
        text.remove_prefix(1);
    }
    std::int64_t result = 0;
    const char *last = text.data() + text.size();
    const auto [end, error] = std::from_chars(text.data(), last, result, base);
    if (error != std::errc() || end != last)
        return std::nullopt;
    return result;
}

bool isLongInteger(std::string_view text) {
    if (!text.starts_with("0o") && !text.starts_with("0x"))
        return false; // in base ten it is a decimal as well
    const std::string_view digits = text[1] == 'o' ? "01234567" : "0123456789abcdefABCDEF";
    return text.size() > 2 && text.find_first_not_of(digits, 2) == std::string_view::npos;
}

} // namespace

Value resolveScalar(std::string text, bool quoted, Place place) {
    Value value;
    value.place = place;
    value.quoted = quoted;
    value.kind = Value::Kind::text;
    if (quoted) {
        value.scalar = std::move(text);
        return value;
    }
    if (isOneOf(text, {"", "~", "null", "Null", "NULL"})) {
        value.kind = Value::Kind::null;
    } else if (isOneOf(text, {"true", "True", "TRUE", "false", "False", "FALSE"})) {
        value.kind = Value::Kind::boolean;
        value.boolean = text.front() == 't' || text.front() == 'T';
    } else if (const auto integer = integerOf(text)) {
        value.kind = Value::Kind::integer;
        value.integer = *integer;
    } else if (isDecimal(text) || isLongInteger(text) || isNotFinite(text)) {
        value.kind = Value::Kind::decimal;
    }
    value.scalar = std::move(text);
    return value;
}

} // namespace updatefacts
