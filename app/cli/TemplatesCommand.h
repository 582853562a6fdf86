// SPDX-License-Identifier: MIT
#pragma once

#include "cli/CommandStreams.h"
#include "cli/ExitCode.h"

#include <string>
#include <vector>

namespace updatefacts {

/// `updatefacts templates`. Throws IoError.
[[nodiscard]] ExitCode templatesCommand(const std::vector<std::string> &words,
                                        CommandStreams &streams);
[[nodiscard]] std::string templatesHelp();

} // namespace updatefacts
