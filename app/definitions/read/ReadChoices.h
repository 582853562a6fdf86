// SPDX-License-Identifier: MIT
#pragma once

#include "definitions/Field.h"
#include "document/tree/MapReader.h"

#include <string>

namespace updatefacts {

/// Reads `choices` and `exclusive` of the field; key: what its words' keys start with.
void readChoices(MapReader &reader, const std::string &key, Field &field);

} // namespace updatefacts
