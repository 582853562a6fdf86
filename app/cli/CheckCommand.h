// SPDX-License-Identifier: MIT
#pragma once

#include "cli/CommandStreams.h"
#include "cli/ExitCode.h"

#include <string>
#include <vector>

namespace updatefacts {

/// `updatefacts check`. Throws IoError.
[[nodiscard]] ExitCode checkCommand(const std::vector<std::string> &words, CommandStreams &streams);
[[nodiscard]] std::string checkHelp();

} // namespace updatefacts
