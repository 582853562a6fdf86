// SPDX-License-Identifier: MIT
#pragma once

#include "cli/CommandStreams.h"
#include "cli/ExitCode.h"

#include <string>
#include <vector>

namespace updatefacts {

/// Runs one command line, without the program's name. Throws nothing.
[[nodiscard]] ExitCode runCommand(std::vector<std::string> words, CommandStreams &streams);

} // namespace updatefacts
