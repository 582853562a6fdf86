// SPDX-License-Identifier: MIT
#pragma once

#include "definitions/Definitions.h"
#include "document/yaml/ReadYaml.h"

#include <optional>
#include <string>
#include <vector>

namespace updatefacts {

/// What a field, a member of a group or an item of a list shall say; nothing: it shall go.
struct FieldChange {
    Pointer pointer;
    std::optional<Value> value;
};

/// The root with the changes made, one after the other. Groups and lists that a value needs are
/// made as the definitions have them; those that hold nothing any more go. A new field comes after
/// the last one there that precedes it in the definitions.
[[nodiscard]] Value changedRoot(Value root, const Definitions &definitions,
                                const std::vector<FieldChange> &changes);

/// The text of a readable document with another root. Where only one scalar differs, every other
/// byte stays; else comments and order stay, and what comments have lost their place is said.
struct EditedText {
    std::string text;
    Findings lost;
};
[[nodiscard]] EditedText editedText(const Document &document, const Value &root);

} // namespace updatefacts
