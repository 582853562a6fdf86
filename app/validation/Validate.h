// SPDX-License-Identifier: MIT
#pragma once

#include "definitions/Definitions.h"
#include "document/yaml/ReadYaml.h"
#include "validation/report/ValidationOptions.h"

namespace updatefacts {

/// Every finding of one document, its reading findings included, sorted. A document that could
/// not be read has no others.
[[nodiscard]] Findings validate(const Document &document, const Definitions &definitions,
                                const ValidationOptions &options);

} // namespace updatefacts
