// SPDX-License-Identifier: MIT
#pragma once

#include "cli/CommandStreams.h"
#include "cli/ExitCode.h"

#include <string>
#include <vector>

namespace updatefacts {

/// `updatefacts label`. Throws IoError.
[[nodiscard]] ExitCode labelCommand(const std::vector<std::string> &words, CommandStreams &streams);
[[nodiscard]] std::string labelHelp();

} // namespace updatefacts
