// SPDX-License-Identifier: MIT
#pragma once

#include "cli/CommandStreams.h"
#include "cli/ExitCode.h"

#include <string>
#include <vector>

namespace updatefacts {

/// `updatefacts list`. Throws IoError.
[[nodiscard]] ExitCode listCommand(const std::vector<std::string> &words, CommandStreams &streams);
[[nodiscard]] std::string listHelp();

} // namespace updatefacts
