// SPDX-License-Identifier: MIT
#pragma once

#include "cli/CommandStreams.h"
#include "cli/ExitCode.h"

#include <string>
#include <vector>

namespace updatefacts {

/// `updatefacts revise`: makes a disclosure the revision after a published one. Throws IoError.
[[nodiscard]] ExitCode reviseCommand(const std::vector<std::string> &words,
                                     CommandStreams &streams);
[[nodiscard]] std::string reviseHelp();

} // namespace updatefacts
