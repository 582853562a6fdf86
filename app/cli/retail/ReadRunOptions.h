// SPDX-License-Identifier: MIT
#pragma once

#include "cli/Arguments.h"
#include "retail/run/PrintTable.h"

#include <string>

namespace updatefacts {

/// What the run is written as, to which file, and which options that leaves: fills the design's
/// format and the run's file. Gives what is wrong with the line, or "".
[[nodiscard]] std::string readRunFormat(const Arguments &arguments, TablePrint &print);

/// Copies, order, start, proof, volumes and shards, once the format is known.
[[nodiscard]] std::string readRunOptions(const Arguments &arguments, TablePrint &print);

} // namespace updatefacts
