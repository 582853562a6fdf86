// SPDX-License-Identifier: MIT
#pragma once

#include "cli/CommandStreams.h"
#include "cli/ExitCode.h"
#include "signature/VerifyCode.h"

namespace updatefacts {

/// A code that was read somewhere.
struct ToldCode {
    std::string file; ///< "": the line of the command
    VerifiedCode code;
    Date today;
};

/// A file whose signature lies beside it.
struct ToldFile {
    std::string file, address;
    bool isSigned = false;
    CheckedSignature signature;
};

/// Prints whose promise it is and what it says, or what is wrong with it; one exit code for each.
[[nodiscard]] ExitCode tellVerified(const ToldCode &told, CommandStreams &streams);
[[nodiscard]] ExitCode tellVerifiedFile(const ToldFile &told, CommandStreams &streams);
[[nodiscard]] ExitCode tellNoCode(const std::string &file, CommandStreams &streams);

} // namespace updatefacts
