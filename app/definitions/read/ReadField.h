// SPDX-License-Identifier: MIT
#pragma once

#include "definitions/Field.h"
#include "definitions/read/ConditionReader.h"
#include "document/tree/MapReader.h"

#include <string>

namespace updatefacts {

/// Reads a field but for its conditions, which may name fields that stand below it.
/// key: what its words' keys start with, such as "field.update_cost".
[[nodiscard]] Field readField(MapReader reader, std::string id, const std::string &key);

/// Reads `when` and `required` of the field and of those within it, once all fields are known.
/// item: the item of the list within which the field stands, or null.
void readFieldConditions(const Value &value, const Pointer &pointer, Field &field,
                         const Field *item, ConditionReader &conditions);

/// The clauses under `sources`: a map of a scheme to a clause or a list of clauses.
[[nodiscard]] std::vector<Source> readSources(MapReader &reader, std::string_view key = "sources");

/// Whether its values are texts, which can be matched with a pattern.
[[nodiscard]] bool isText(const Field &field);

/// Reports an id that cannot name a field.
void checkFieldId(MapReader &field, const std::string &id);

/// Whether the text can be the id of a field or choice: lower case letters, digits and "_".
[[nodiscard]] bool isId(std::string_view text);

} // namespace updatefacts
