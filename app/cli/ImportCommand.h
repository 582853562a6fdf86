// SPDX-License-Identifier: MIT
#pragma once

#include "cli/CommandStreams.h"
#include "cli/ExitCode.h"

#include <string>
#include <vector>

namespace updatefacts {

/// `updatefacts import`. Throws IoError.
[[nodiscard]] ExitCode importCommand(const std::vector<std::string> &words,
                                     CommandStreams &streams);
[[nodiscard]] std::string importHelp();

} // namespace updatefacts
