// SPDX-License-Identifier: MIT
#pragma once

#include "cli/Arguments.h"
#include "cli/CommandStreams.h"
#include "cli/ExitCode.h"
#include "retail/run/PrintTable.h"

#include <optional>

namespace updatefacts {

/// What the options of `updatefacts print` describe, but for the library; nothing: why was printed,
/// and `code` says how the command ends. Throws IoError.
[[nodiscard]] std::optional<TablePrint> readTablePrint(const Arguments &arguments,
                                                       CommandStreams &streams, ExitCode &code);

} // namespace updatefacts
