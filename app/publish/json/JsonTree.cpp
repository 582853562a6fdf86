// SPDX-License-Identifier: MIT
#include "publish/json/JsonTree.h"

#include "disclosure/JsonText.h"

#include <algorithm>
#include <cassert>

namespace updatefacts {

namespace {

constexpr std::size_t lineWidth = 100;

std::string scalarText(const Value &value) {
    switch (value.kind) {
    case Value::Kind::null:
        return "null";
    case Value::Kind::boolean:
        return value.boolean ? "true" : "false";
    case Value::Kind::integer:
        return std::to_string(value.integer);
    default:
        return jsonText(value.scalar);
    }
}

/// The items of a list or the members of a map, each as the writer writes it.
template<class WriteValue>
std::vector<std::string> writtenParts(const Value &value, WriteValue write) {
    std::vector<std::string> parts;
    for (const Value &item : value.list)
        parts.push_back(write(item));
    for (const Member &member : value.map)
        parts.push_back(jsonText(member.key) + ": " + write(member.value));
    return parts;
}

std::string joined(const std::vector<std::string> &parts, std::string_view between) {
    std::string text;
    for (const std::string &part : parts)
        text.append(text.empty() ? "" : between).append(part);
    return text;
}

std::string inBrackets(const Value &value, const std::string &content) {
    return value.kind == Value::Kind::list ? '[' + content + ']' : '{' + content + '}';
}

std::string onOneLine(const Value &value) {
    if (value.isScalar())
        return scalarText(value);
    return inBrackets(value, joined(writtenParts(value, onOneLine), ", "));
}

std::string indented(const Value &value, std::size_t depth) {
    if (value.isScalar())
        return scalarText(value);
    const std::string line = onOneLine(value);
    if (2 * depth + line.size() <= lineWidth)
        return line;
    const std::string margin(2 * depth, ' ');
    const auto write = [&](const Value &part) { return indented(part, depth + 1); };
    return inBrackets(value, '\n' + margin + "  " +
                                 joined(writtenParts(value, write), ",\n" + margin + "  ") + '\n' +
                                 margin);
}

} // namespace

Value textNode(std::string_view text) {
    Value value;
    value.kind = Value::Kind::text;
    value.scalar = text;
    return value;
}

Value numberNode(std::int64_t number) {
    Value value;
    value.kind = Value::Kind::integer;
    value.integer = number;
    value.scalar = std::to_string(number);
    return value;
}

Value booleanNode(bool boolean) {
    Value value;
    value.kind = Value::Kind::boolean;
    value.boolean = boolean;
    value.scalar = boolean ? "true" : "false";
    return value;
}

Value listNode(std::vector<Value> items) {
    Value value;
    value.kind = Value::Kind::list;
    value.list = std::move(items);
    return value;
}

Value textListNode(const std::vector<std::string> &texts) {
    Value value = listNode({});
    for (const std::string &text : texts)
        value.list.push_back(textNode(text));
    return value;
}

Value mapNode(std::vector<std::pair<std::string, Value>> members) {
    Value value;
    value.kind = Value::Kind::map;
    for (auto &[key, member] : members)
        addMember(value, key, std::move(member));
    return value;
}

void addMember(Value &map, std::string_view key, Value value) {
    assert(map.kind == Value::Kind::map && !map.find(key));
    map.map.push_back({std::string(key), {}, std::move(value)});
}

void addText(Value &map, std::string_view key, std::string_view text) {
    if (!text.empty())
        addMember(map, key, textNode(text));
}

std::string writeJson(const Value &root) {
    return indented(root, 0) + '\n';
}

std::string writeJsonLine(const Value &root) {
    return onOneLine(root);
}

std::string writeScriptJson(const Value &root) {
    std::string json = onOneLine(root);
    for (std::size_t at = 0; (at = json.find('<', at)) != std::string::npos;)
        json.replace(at, 1, "\\u003c");
    return json;
}

} // namespace updatefacts
