// SPDX-License-Identifier: MIT
#pragma once

#include "document/Value.h"

#include <string>

namespace updatefacts {

/// Types a scalar by the core schema of YAML 1.2 (section 10.3.2): null, true and false, decimal
/// integers within 64 bits, decimals; everything else, octal and hexadecimal included, is text.
/// A quoted scalar is always text.
[[nodiscard]] Value resolveScalar(std::string text, bool quoted, Place place);

} // namespace updatefacts
