// SPDX-License-Identifier: MIT
#pragma once

#include "definitions/Field.h"

namespace updatefacts {

/// Appends what the value of a field can be, unless it is a group or list.
void addScalarSchema(Value &schema, const Field &field);

/// Appends the field's limits under these keywords, where it has some.
void addLimits(Value &schema, const Field &field, const char *least, const char *most);

} // namespace updatefacts
