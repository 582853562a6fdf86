// SPDX-License-Identifier: MIT
#pragma once

#include "definitions/Definitions.h"

#include <string>

namespace updatefacts {

/// A valid disclosure with examples for the fields that the commonest device needs, and every
/// other field below its question, commented out. YAML.
[[nodiscard]] std::string starterDisclosure(const Definitions &definitions, Date today);

} // namespace updatefacts
