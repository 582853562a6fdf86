// SPDX-License-Identifier: MIT
#pragma once

#include "cli/CommandStreams.h"
#include "cli/ExitCode.h"

#include <string>
#include <vector>

namespace updatefacts {

/// `updatefacts new`. Throws IoError.
[[nodiscard]] ExitCode newCommand(const std::vector<std::string> &words, CommandStreams &streams);
[[nodiscard]] std::string newHelp();

} // namespace updatefacts
