// SPDX-License-Identifier: MIT
#include "disclosure/Canonical.h"

#include "disclosure/JsonText.h"
#include "disclosure/Sha256.h"

#include <algorithm>
#include <charconv>
#include <cmath>

namespace updatefacts {

namespace {

void appendValue(std::string &json, const Value &value);

/// YAML's .inf and .nan have no JSON number; they are written as the text they are.
void appendNumber(std::string &json, const Value &value) {
    if (value.kind == Value::Kind::integer) {
        json += jsonNumber(static_cast<double>(value.integer));
        return;
    }
    const std::string_view text = value.scalar;
    const std::size_t sign = text.starts_with('+') ? 1 : 0;
    double number = 0;
    const auto [end, error] =
        std::from_chars(text.data() + sign, text.data() + text.size(), number);
    const bool whole = error == std::errc() && end == text.data() + text.size();
    json += whole && std::isfinite(number) ? jsonNumber(number) : jsonText(text);
}

void appendList(std::string &json, const std::vector<Value> &list) {
    json += '[';
    for (const Value &item : list) {
        if (&item != &list.front())
            json += ',';
        appendValue(json, item);
    }
    json += ']';
}

/// Where a byte of UTF-8 stands among those of UTF-16's code units: what begins with 0xEE or 0xEF,
/// U+E000 to U+FFFF, comes behind the pairs of surrogates that 0xF0 to 0xF4 stand for.
int rankInUtf16(char c) {
    const auto byte = static_cast<unsigned char>(c);
    return byte == 0xEE || byte == 0xEF ? byte + 0x10 : byte;
}

/// Keys in the order of their UTF-16 code units (RFC 8785 section 3.2.3).
void appendMap(std::string &json, const std::vector<Member> &map) {
    std::vector<const Member *> members;
    members.reserve(map.size());
    for (const Member &member : map)
        members.push_back(&member);
    std::ranges::sort(members, [](const Member *a, const Member *b) {
        return std::ranges::lexicographical_compare(a->key, b->key, {}, rankInUtf16, rankInUtf16);
    });
    json += '{';
    for (const Member *member : members) {
        if (member != members.front())
            json += ',';
        json += jsonText(member->key) + ':';
        appendValue(json, member->value);
    }
    json += '}';
}

void appendValue(std::string &json, const Value &value) {
    switch (value.kind) {
    case Value::Kind::null:
        json += "null";
        break;
    case Value::Kind::boolean:
        json += value.boolean ? "true" : "false";
        break;
    case Value::Kind::integer:
    case Value::Kind::decimal:
        appendNumber(json, value);
        break;
    case Value::Kind::text:
        json += jsonText(value.scalar);
        break;
    case Value::Kind::list:
        appendList(json, value.list);
        break;
    case Value::Kind::map:
        appendMap(json, value.map);
        break;
    }
}

} // namespace

std::string canonicalForm(const Value &root) {
    std::string json;
    appendValue(json, root);
    return json;
}

std::string fingerprintOf(const Value &root) {
    return sha256(canonicalForm(root));
}

} // namespace updatefacts
