// SPDX-License-Identifier: MIT
#pragma once

#include <string>

namespace updatefacts {

/// One thing to be collected.
struct CollectItem {
    std::string address;   ///< that is asked for
    bool mayLeave = false; ///< it is a resolver's, which leads to anybody
};

} // namespace updatefacts
