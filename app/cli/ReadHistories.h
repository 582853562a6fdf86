// SPDX-License-Identifier: MIT
#pragma once

#include "cli/CommandStreams.h"
#include "cli/ExitCode.h"
#include "output/published/HistoryShelf.h"

#include <string>
#include <vector>

namespace updatefacts {

/// The histories of the published disclosures that the operands name. What cannot be read is said,
/// and makes the code worse; the others are there.
[[nodiscard]] Histories readHistories(const std::vector<std::string> &operands,
                                      CommandStreams &streams, ExitCode &code);

/// The same, of which each is read when it is wanted.
[[nodiscard]] HistoryShelf shelveHistories(const std::vector<std::string> &operands,
                                           CommandStreams &streams, ExitCode &code);

} // namespace updatefacts
