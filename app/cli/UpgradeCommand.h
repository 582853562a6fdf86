// SPDX-License-Identifier: MIT
#pragma once

#include "cli/CommandStreams.h"
#include "cli/ExitCode.h"

#include <string>
#include <vector>

namespace updatefacts {

/// `updatefacts upgrade`. Throws IoError.
[[nodiscard]] ExitCode upgradeCommand(const std::vector<std::string> &words,
                                      CommandStreams &streams);
[[nodiscard]] std::string upgradeHelp();

} // namespace updatefacts
