// SPDX-License-Identifier: MIT
#pragma once

#include "publish/jsonschema/SchemaConditions.h"

#include <vector>

namespace updatefacts {

/// Appends what a map of such fields may hold: `type`, `properties`, `required` and
/// `additionalProperties`; each field with its title, question, help and example. pointer: where
/// the map stands; items of a list have no place of their own in it.
void addFieldsSchema(Value &schema, const std::vector<const Field *> &fields,
                     const Pointer &pointer, const Definitions &definitions,
                     const SchemaConditions &conditions);

} // namespace updatefacts
