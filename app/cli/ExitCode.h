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
    // of what is verified:
    notSigned = 10,
    unknownKey = 11,
    changed = 12, ///< or its signature was
    otherProduct = 13,
    otherHost = 14,
    revoked = 15,
    usage = 64, ///< the command line is wrong
    cancelled = 130
};

[[nodiscard]] ExitCode exitCodeOf(const Findings &findings);
/// usage before io before what is wrong with a signature before errors before warnings before
/// clean.
[[nodiscard]] ExitCode worse(ExitCode a, ExitCode b);

} // namespace updatefacts
