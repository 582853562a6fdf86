// SPDX-License-Identifier: MIT
#pragma once

#include "cli/CommandStreams.h"
#include "cli/ExitCode.h"

#include <string>
#include <vector>

namespace updatefacts {

/// `updatefacts history`: verifies and prints the revisions of disclosures.
[[nodiscard]] ExitCode historyCommand(const std::vector<std::string> &words,
                                      CommandStreams &streams);
[[nodiscard]] std::string historyHelp();

} // namespace updatefacts
