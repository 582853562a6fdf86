// SPDX-License-Identifier: MIT
#pragma once

#include "cli/CommandStreams.h"
#include "cli/ExitCode.h"

#include <string>
#include <vector>

namespace updatefacts {

/// `updatefacts export`. Throws IoError.
[[nodiscard]] ExitCode exportCommand(const std::vector<std::string> &words,
                                     CommandStreams &streams);
[[nodiscard]] std::string exportHelp();

} // namespace updatefacts
