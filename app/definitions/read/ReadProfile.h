// SPDX-License-Identifier: MIT
#pragma once

#include "definitions/read/OperandReader.h"
#include "document/tree/MapReader.h"

#include <string>

namespace updatefacts {

/// A profile, from its map under `profiles`; every fault is a finding. definitions: with all their
/// fields and rules, which the profile's demands name.
[[nodiscard]] Profile readProfile(MapReader reader, std::string id, const Definitions &definitions,
                                  OperandReader &operands);

} // namespace updatefacts
