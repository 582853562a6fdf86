// SPDX-License-Identifier: MIT
#include "document/tree/MapReader.h"

#include <array>
#include <charconv>

namespace updatefacts {

namespace {

/// As short as it can be read again.
std::string written(double number) {
    std::array<char, 32> text{};
    const auto end = std::to_chars(text.data(), text.data() + text.size(), number).ptr;
    return {text.data(), end};
}

} // namespace

MapReader::MapReader(const Value &value, Pointer pointer, Argument what, std::string file,
                     Findings &findings)
    : m_value(&value), m_pointer(std::move(pointer)), m_what(std::move(what)),
      m_file(std::move(file)), m_findings(&findings) {
    if (value.kind != Value::Kind::map)
        fail({}, "key.kind:map", {m_what});
}

const Value *MapReader::find(std::string_view key) {
    m_known.emplace(key);
    return m_value->find(key);
}

const Value *MapReader::require(std::string_view key) {
    const Value *found = find(key);
    if (!found && m_value->kind == Value::Kind::map)
        fail({}, "key.missing", {argument::text("key", key), m_what});
    return found;
}

std::string MapReader::text(std::string_view key, std::string otherwise) {
    const Value *found = find(key);
    if (!found)
        return otherwise;
    if (!found->isScalar() || found->kind == Value::Kind::null) {
        fail(key, "key.kind:text", {argument::text("key", key)});
        return otherwise;
    }
    return found->scalar;
}

std::string MapReader::requireText(std::string_view key) {
    return require(key) ? text(key) : std::string();
}

bool MapReader::boolean(std::string_view key, bool otherwise) {
    const Value *found = find(key);
    if (!found)
        return otherwise;
    if (found->kind != Value::Kind::boolean) {
        fail(key, "key.kind:boolean", {argument::text("key", key)});
        return otherwise;
    }
    return found->boolean;
}

std::int64_t MapReader::integer(std::string_view key, std::int64_t minimum, std::int64_t maximum,
                                std::int64_t otherwise) {
    const Value *found = find(key);
    if (!found)
        return otherwise;
    if (found->kind != Value::Kind::integer || found->integer < minimum ||
        found->integer > maximum) {
        fail(key, "key.kind:whole_number",
             {argument::text("key", key), argument::number("least", minimum),
              argument::number("most", maximum)});
        return otherwise;
    }
    return found->integer;
}

double MapReader::number(std::string_view key, double minimum, double maximum, double otherwise) {
    const Value *found = find(key);
    if (!found)
        return otherwise;
    const char *first = found->scalar.data();
    const char *last = first + found->scalar.size();
    double result = 0;
    const auto [end, error] = std::from_chars(first, last, result);
    if (found->quoted || error != std::errc() || end != last || !(result >= minimum) ||
        !(result <= maximum)) {
        fail(key, "key.kind:number",
             {argument::text("key", key), argument::plain("least", written(minimum)),
              argument::plain("most", written(maximum))});
        return otherwise;
    }
    return result;
}

std::vector<std::string> MapReader::texts(std::string_view key) {
    std::vector<std::string> result;
    const Value *found = find(key);
    if (!found)
        return result;
    if (found->kind != Value::Kind::list)
        fail(key, "key.kind:list", {argument::text("key", key)});
    for (const Value &item : found->list) {
        if (item.isScalar())
            result.push_back(item.scalar);
        else
            fail(key, "key.kind:texts", {argument::text("key", key)});
    }
    return result;
}

MapReader MapReader::child(std::string_view key, Argument what) {
    static const Value nothing{};
    const Value *found = find(key);
    return {found ? *found : nothing, m_pointer.child(key), std::move(what), m_file, *m_findings};
}

MapReader MapReader::item(std::string_view key, std::size_t index, Argument what) {
    return {find(key)->list[index], m_pointer.child(key).child(index), std::move(what), m_file,
            *m_findings};
}

void MapReader::fail(std::string_view key, std::string_view message, ArgumentList arguments) {
    const Value *at = key.empty() ? m_value : m_value->find(key);
    m_findings->push_back(makeFinding(Severity::error, message, at ? at->place : m_value->place,
                                      key.empty() ? m_pointer : m_pointer.child(key),
                                      std::move(arguments)));
    m_findings->back().file = m_file;
}

void MapReader::finish() {
    for (const Member &member : m_value->map) {
        if (m_known.contains(member.key))
            continue;
        fail(member.key, "key.unknown",
             {argument::text("key", member.key), m_what,
              argument::list(argument::plain("keys", {}), {m_known.begin(), m_known.end()},
                             Argument::Joined::byComma)});
        m_findings->back().place = member.keyPlace;
    }
}

} // namespace updatefacts
