// SPDX-License-Identifier: MIT
#pragma once

#include "cli/CommandStreams.h"
#include "cli/ExitCode.h"

#include <string>
#include <vector>

namespace updatefacts {

/// `updatefacts schema`.
[[nodiscard]] ExitCode schemaCommand(const std::vector<std::string> &words,
                                     CommandStreams &streams);
[[nodiscard]] std::string schemaHelp();

} // namespace updatefacts
