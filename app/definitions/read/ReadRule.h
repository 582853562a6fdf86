// SPDX-License-Identifier: MIT
#pragma once

#include "definitions/Rule.h"
#include "definitions/read/OperandReader.h"
#include "document/tree/MapReader.h"

#include <string>

namespace updatefacts {

/// A rule, from its map under `rules`; every fault is a finding. operands: of the definitions with
/// all their fields, which the rule compares.
[[nodiscard]] Rule readRule(MapReader reader, std::string id, OperandReader &operands);

} // namespace updatefacts
