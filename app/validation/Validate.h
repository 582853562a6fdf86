// SPDX-License-Identifier: MIT
#pragma once

#include "definitions/Definitions.h"
#include "definitions/Words.h"
#include "document/ReadYaml.h"

#include <optional>
#include <string>
#include <vector>

namespace updatefacts {

struct ValidationOptions {
    Date today{};                             ///< what "today" means in rules
    std::vector<std::string> profiles;        ///< of the definitions; their demands are checked too
    const Value *earlier = nullptr;           ///< root of the revision before this one, where known
    std::optional<std::string> earlierHash{}; ///< its fingerprint; "" when it is not asked for,
                                              ///< nothing when it is that of earlier
    const Words *words = nullptr;             ///< of what rules say; none: in English
};

/// Every finding of one document, its reading findings included, sorted. A document that could
/// not be read has no others.
[[nodiscard]] Findings validate(const Document &document, const Definitions &definitions,
                                const ValidationOptions &options);

} // namespace updatefacts
