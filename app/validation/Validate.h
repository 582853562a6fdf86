// SPDX-License-Identifier: MIT
#pragma once

#include "definitions/Definitions.h"
#include "document/ReadYaml.h"

#include <string>
#include <vector>

namespace updatefacts {

struct ValidationOptions {
    Date today{};                      ///< what "today" means in rules
    std::vector<std::string> profiles; ///< ids of the profiles whose demands are checked too
};

/// Every finding of one document, its reading findings included, sorted.
[[nodiscard]] Findings validate(const Document &document, const Definitions &definitions,
                                const ValidationOptions &options);

} // namespace updatefacts
