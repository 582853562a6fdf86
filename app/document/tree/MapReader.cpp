// SPDX-License-Identifier: MIT
#include "document/tree/MapReader.h"

#include <charconv>

namespace updatefacts {

namespace {

std::string listed(const std::set<std::string, std::less<>> &words) {
    std::string result;
    for (const std::string &word : words)
        result += (result.empty() ? "" : ", ") + word;
    return result;
}

} // namespace

MapReader::MapReader(const Value &value, Pointer pointer, std::string what, std::string language,
                     std::string file, Findings &findings)
    : m_value(&value), m_pointer(std::move(pointer)), m_what(std::move(what)),
      m_language(std::move(language)), m_file(std::move(file)), m_findings(&findings) {
    if (value.kind != Value::Kind::map)
        fail({}, "This should be a map of \"key: value\" lines: " + m_what + ".",
             "Write its keys below it, indented.");
}

const Value *MapReader::find(std::string_view key) {
    m_known.emplace(key);
    return m_value->find(key);
}

const Value *MapReader::require(std::string_view key) {
    const Value *found = find(key);
    if (!found && m_value->kind == Value::Kind::map)
        fail({}, "The key \"" + std::string(key) + "\" is missing in " + m_what + ".",
             "Add \"" + std::string(key) + ":\" with its value.");
    return found;
}

std::string MapReader::text(std::string_view key, std::string otherwise) {
    const Value *found = find(key);
    if (!found)
        return otherwise;
    if (!found->isScalar() || found->kind == Value::Kind::null) {
        fail(key, "The value of \"" + std::string(key) + "\" should be a text.");
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
        fail(key, "The value of \"" + std::string(key) + "\" should be true or false.");
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
        fail(key, "The value of \"" + std::string(key) + "\" should be a whole number from " +
                      std::to_string(minimum) + " to " + std::to_string(maximum) + ".");
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
        fail(key, "The value of \"" + std::string(key) + "\" is no number in its range.");
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
        fail(key, "The value of \"" + std::string(key) + "\" should be a list.");
    for (const Value &item : found->list) {
        if (item.isScalar())
            result.push_back(item.scalar);
        else
            fail(key, "Every item of \"" + std::string(key) + "\" should be a text.");
    }
    return result;
}

MapReader MapReader::child(std::string_view key, std::string what) {
    static const Value nothing{};
    const Value *found = find(key);
    return {found ? *found : nothing,
            m_pointer.child(key),
            std::move(what),
            m_language,
            m_file,
            *m_findings};
}

MapReader MapReader::item(std::string_view key, std::size_t index, std::string what) {
    return {find(key)->list[index],
            m_pointer.child(key).child(index),
            std::move(what),
            m_language,
            m_file,
            *m_findings};
}

void MapReader::fail(std::string_view key, std::string sentence, std::string mend) {
    const Value *at = key.empty() ? m_value : m_value->find(key);
    m_findings->push_back(
        {m_language + ".wrong", Severity::error, m_file, at ? at->place : m_value->place,
         key.empty() ? m_pointer : m_pointer.child(key), std::move(sentence), std::move(mend)});
}

void MapReader::finish() {
    for (const Member &member : m_value->map)
        if (!m_known.contains(member.key))
            m_findings->push_back({m_language + ".unknown_key", Severity::error, m_file,
                                   member.keyPlace, m_pointer.child(member.key),
                                   "The key \"" + member.key + "\" is not known in " + m_what + ".",
                                   "The keys known here are: " + listed(m_known) + "."});
}

} // namespace updatefacts
