// SPDX-License-Identifier: MIT
#pragma once

#include <string>

namespace updatefacts {

/// What a finding says, without its place.
struct Fault {
    const char *rule;     ///< stable id, "yaml.duplicate_key"
    std::string sentence; ///< what is wrong
    std::string mend;     ///< how to mend it
};

} // namespace updatefacts
