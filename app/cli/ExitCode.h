// SPDX-License-Identifier: MIT
#pragma once

#include "document/tree/Finding.h"

namespace updatefacts {

/// What the process ends with; of several the worst.
enum class ExitCode {
    clean = 0,
    errors = 2,   ///< a finding of severity error
    warnings = 3, ///< warnings and no error
    io = 4,       ///< something could not be read or written
    usage = 64,   ///< the command line is wrong
    cancelled = 130
};

[[nodiscard]] ExitCode exitCodeOf(const Findings &findings);
/// usage before io before errors before warnings before clean.
[[nodiscard]] ExitCode worse(ExitCode a, ExitCode b);

} // namespace updatefacts
