// SPDX-License-Identifier: MIT
#pragma once

#include "definitions/Definitions.h"

#include <string>

namespace updatefacts {

/// A disclosure to fill in, as YAML: every field below its question and help. Those that the
/// commonest device needs wait for an answer, with an example above; only what is the same in every
/// first disclosure is filled in. All others are commented out, with examples.
[[nodiscard]] std::string starterDisclosure(const Definitions &definitions, Date today);

} // namespace updatefacts
