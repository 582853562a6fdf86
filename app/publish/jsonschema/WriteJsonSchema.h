// SPDX-License-Identifier: MIT
#pragma once

#include "definitions/Definitions.h"

#include <string>
#include <vector>

namespace updatefacts {

/// The definitions as a JSON Schema (draft 2020-12) of a disclosure, for tools of others; it uses
/// no vocabulary but the standard's and compiles in ajv's strict mode. What it says, validation
/// says too; what it cannot say stands in its "$comment".
[[nodiscard]] std::string writeJsonSchema(const Definitions &definitions);

/// The checks and rules, by id, whose breach the schema refuses; with the others it agrees to all.
[[nodiscard]] std::vector<std::string> checksInJsonSchema(const Definitions &definitions);

} // namespace updatefacts
