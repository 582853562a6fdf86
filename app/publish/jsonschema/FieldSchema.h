// SPDX-License-Identifier: MIT
#pragma once

#include "publish/jsonschema/SchemaConditions.h"

#include <vector>

namespace updatefacts {

/// The value a field can have, taken by itself, with its title, question, help and example.
/// pointer: where the field stands; items of a list have no place of their own in it.
[[nodiscard]] Value fieldSchema(const Field &field, const Pointer &pointer,
                                const Definitions &definitions, const SchemaConditions &conditions);

/// Appends what a map of such fields may hold: `type`, `properties`, `required` and
/// `additionalProperties`.
void addFieldsSchema(Value &schema, const std::vector<const Field *> &fields,
                     const Pointer &pointer, const Definitions &definitions,
                     const SchemaConditions &conditions);

} // namespace updatefacts
