// SPDX-License-Identifier: MIT
#pragma once

#include "publish/jsonschema/SchemaConditions.h"

namespace updatefacts {

/// Appends when fields are required and when they belong.
/// Unconditional ones are left to addFieldsSchema().
void addPresence(const Definitions &definitions, SchemaConditions &conditions);

} // namespace updatefacts
