// SPDX-License-Identifier: MIT
#include "document/ResolveScalar.h"

#include <algorithm>
#include <array>
#include <cctype>
#include <charconv>

namespace updatefacts {

namespace {

bool isOneOf(std::string_view text, std::initializer_list<std::string_view> words) {
    return std::ranges::find(words, text) != words.end();
}

bool isDigit(char c) {
    return c >= '0' && c <= '9';
}

std::string_view withoutDigits(std::string_view text) {
    const auto end = std::ranges::find_if_not(text, isDigit);
    return text.substr(static_cast<std::size_t>(end - text.begin()));
}

/// [-+]? ( [0-9]+ ( \. [0-9]* )? | \. [0-9]+ ) ( [eE] [-+]? [0-9]+ )?
bool isDecimal(std::string_view text) {
    if (text.starts_with('-') || text.starts_with('+'))
        text.remove_prefix(1);
    const std::string_view afterWhole = withoutDigits(text);
    const bool hasWhole = afterWhole.size() < text.size();
    std::string_view rest = afterWhole;
    bool hasFraction = false;
    if (rest.starts_with('.')) {
        const std::string_view fraction = rest.substr(1);
        rest = withoutDigits(fraction);
        hasFraction = rest.size() < fraction.size();
    }
    if (!hasWhole && !hasFraction)
        return false;
    if (rest.empty())
        return true;
    if (rest.front() != 'e' && rest.front() != 'E')
        return false;
    rest.remove_prefix(1);
    if (rest.starts_with('-') || rest.starts_with('+'))
        rest.remove_prefix(1);
    return !rest.empty() && withoutDigits(rest).empty();
}

bool readInteger(std::string_view text, std::int64_t &result) {
    if (text.starts_with('+'))
        text.remove_prefix(1);
    const char *last = text.data() + text.size();
    const auto [end, error] = std::from_chars(text.data(), last, result);
    return error == std::errc() && end == last && !text.empty();
}

} // namespace

Value resolveScalar(std::string text, bool quoted, Place place) {
    Value value;
    value.place = place;
    value.quoted = quoted;
    value.kind = Value::Kind::text;
    if (!quoted) {
        if (isOneOf(text, {"", "~", "null", "Null", "NULL"}))
            value.kind = Value::Kind::null;
        else if (isOneOf(text, {"true", "True", "TRUE", "false", "False", "FALSE"})) {
            value.kind = Value::Kind::boolean;
            value.boolean = text.front() == 't' || text.front() == 'T';
        } else if (readInteger(text, value.integer))
            value.kind = Value::Kind::integer;
        else if (isDecimal(text) || isOneOf(text, {".inf", "-.inf", "+.inf", ".nan"}))
            value.kind = Value::Kind::decimal;
    }
    value.scalar = std::move(text);
    return value;
}

} // namespace updatefacts
