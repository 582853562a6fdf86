// SPDX-License-Identifier: MIT
#pragma once

#include "document/tree/Value.h"

#include <string>

namespace updatefacts {

/// Types a scalar by the core schema of YAML 1.2 (section 10.3.2) and by nothing else: null, true
/// and false, integers (010 is ten, 0o10 is eight, 0x10 is sixteen), decimals; an integer beyond
/// 64 bits is a decimal; all the rest is text ("yes", "1_000" and dates included).
/// A quoted scalar is always text.
[[nodiscard]] Value resolveScalar(std::string text, bool quoted, Place place);

} // namespace updatefacts
