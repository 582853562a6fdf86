// SPDX-License-Identifier: MIT
#pragma once

#include "document/tree/Argument.h"

namespace updatefacts {

/// {why}: what an errno means, in plain words.
[[nodiscard]] Argument reasonOfError(int error);

} // namespace updatefacts
