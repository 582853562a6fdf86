// SPDX-License-Identifier: MIT
#pragma once

#include "definitions/Rule.h"
#include "definitions/read/OperandReader.h"
#include "document/tree/MapReader.h"

#include <string>

namespace updatefacts {

[[nodiscard]] Rule readRule(MapReader reader, std::string id, OperandReader &operands);

} // namespace updatefacts
