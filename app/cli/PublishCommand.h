// SPDX-License-Identifier: MIT
#pragma once

#include "cli/CommandStreams.h"
#include "cli/ExitCode.h"

#include <string>
#include <vector>

namespace updatefacts {

[[nodiscard]] std::string publishHelp();
[[nodiscard]] ExitCode publishCommand(const std::vector<std::string> &words,
                                      CommandStreams &streams);

} // namespace updatefacts
