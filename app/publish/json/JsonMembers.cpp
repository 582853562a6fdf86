// SPDX-License-Identifier: MIT
#include "publish/json/JsonMembers.h"

#include <QJsonArray>
#include <QJsonDocument>

#include <cassert>

namespace updatefacts {

namespace {

constexpr const char *space = " \t\r\n";

/// Behind the string that begins there.
std::size_t endOfString(std::string_view text, std::size_t at) {
    assert(text[at] == '"');
    for (++at; text[at] != '"'; ++at)
        if (text[at] == '\\')
            ++at;
    return at + 1;
}

/// At the comma or bracket behind the value that begins there.
std::size_t endOfValue(std::string_view text, std::size_t at) {
    for (int depth = 0;;) {
        const char c = text[at];
        if (depth == 0 && (c == ',' || c == '}'))
            return at;
        if (c == '{' || c == '[')
            ++depth;
        else if (c == '}' || c == ']')
            --depth;
        at = c == '"' ? endOfString(text, at) : at + 1;
    }
}

/// The string without quotes and escapes.
std::string decoded(std::string_view string) {
    const std::string list = '[' + std::string(string) + ']';
    const QJsonDocument document = QJsonDocument::fromJson(QByteArray::fromStdString(list));
    return document.array().first().toString().toStdString();
}

} // namespace

std::vector<JsonMember> jsonMembers(std::string_view text) {
    std::vector<JsonMember> members;
    std::size_t at = text.find('{') + 1;
    for (at = text.find_first_not_of(space, at); text[at] == '"';) {
        const std::size_t end = endOfString(text, at);
        const std::size_t value = text.find_first_not_of(space, text.find(':', end) + 1);
        members.push_back({decoded(text.substr(at, end - at)), at, value});
        at = endOfValue(text, value);
        if (text[at] == ',')
            at = text.find_first_not_of(space, at + 1);
    }
    return members;
}

} // namespace updatefacts
