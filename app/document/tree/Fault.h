// SPDX-License-Identifier: MIT
#pragma once

#include "document/tree/Argument.h"

namespace updatefacts {

/// What a finding says, without its place.
struct Fault {
    const char *message; ///< the key of its words, "yaml.escape:hex"
    ArgumentList arguments{};
};

} // namespace updatefacts
