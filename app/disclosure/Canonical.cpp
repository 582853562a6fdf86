// SPDX-License-Identifier: MIT
#include "disclosure/Canonical.h"

#include "disclosure/JsonText.h"

#include <QCryptographicHash>
#include <QString>

#include <algorithm>
#include <charconv>
#include <cmath>

namespace updatefacts {

namespace {

void append(std::string &json, const Value &value);

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
        append(json, item);
    }
    json += ']';
}

/// Keys in the order of their UTF-16 code units (RFC 8785 section 3.2.3).
void appendMap(std::string &json, const std::vector<Member> &map) {
    std::vector<std::pair<QString, const Member *>> members;
    members.reserve(map.size());
    for (const Member &member : map)
        members.emplace_back(QString::fromStdString(member.key), &member);
    std::ranges::sort(members, {}, &std::pair<QString, const Member *>::first);
    json += '{';
    for (const auto &[key, member] : members) {
        if (member != members.front().second)
            json += ',';
        json += jsonText(member->key) + ':';
        append(json, member->value);
    }
    json += '}';
}

void append(std::string &json, const Value &value) {
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
    append(json, root);
    return json;
}

std::string canonicalHash(const Value &root) {
    const QByteArray json = QByteArray::fromStdString(canonicalForm(root));
    return QCryptographicHash::hash(json, QCryptographicHash::Sha256).toHex().toStdString();
}

} // namespace updatefacts
