// SPDX-License-Identifier: MIT
#pragma once

#include "document/tree/Value.h"

#include <cstdint>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace updatefacts {

// Values made by the program, and JSON as a tree of them. Unlike QJsonObject it keeps its members
// in the order given.

[[nodiscard]] Value textNode(std::string_view text);
[[nodiscard]] Value numberNode(std::int64_t number);
[[nodiscard]] Value booleanNode(bool boolean);
[[nodiscard]] Value listNode(std::vector<Value> items);
[[nodiscard]] Value textListNode(const std::vector<std::string> &texts);
[[nodiscard]] Value mapNode(std::vector<std::pair<std::string, Value>> members);

/// Appends a member; the key must be new to the map.
void addMember(Value &map, std::string_view key, Value value);
/// The same, unless the text is empty.
void addText(Value &map, std::string_view key, std::string_view text);

/// The tree as JSON (RFC 8259), indented by two spaces, with a line end at the end.
/// What fits on a line of 100 characters stands on one.
[[nodiscard]] std::string writeJson(const Value &root);
/// The same on one line, without a line end.
[[nodiscard]] std::string writeJsonLine(const Value &root);
/// The same, to stand in a script element of HTML: no "<" can end it.
[[nodiscard]] std::string writeScriptJson(const Value &root);

} // namespace updatefacts
