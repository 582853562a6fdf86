// SPDX-License-Identifier: MIT
#pragma once

#include "definitions/OperandReader.h"
#include "definitions/Rule.h"
#include "document/MapReader.h"

#include <string>

namespace updatefacts {

[[nodiscard]] Rule readRule(MapReader reader, std::string id, OperandReader &operands);

} // namespace updatefacts
