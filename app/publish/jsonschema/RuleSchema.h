// SPDX-License-Identifier: MIT
#pragma once

#include "publish/jsonschema/SchemaConditions.h"

namespace updatefacts {

/// Appends the rules between fields whose breach is an error for every disclosure.
void addRules(const Definitions &definitions, SchemaConditions &conditions);

} // namespace updatefacts
