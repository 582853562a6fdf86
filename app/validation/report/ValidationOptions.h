// SPDX-License-Identifier: MIT
#pragma once

#include "definitions/date/PartialDate.h"
#include "document/tree/Value.h"

#include <optional>
#include <string>
#include <vector>

namespace updatefacts {

struct ValidationOptions {
    Date today{};                      ///< what "today" means in rules
    std::vector<std::string> profiles; ///< of the definitions; their demands are checked too
    const Value *earlier = nullptr;    ///< root of the revision before this one, where known
    std::optional<std::string> earlierFingerprint{}; ///< "" when it is not asked for,
                                                     ///< nothing when it is that of earlier
};

} // namespace updatefacts
