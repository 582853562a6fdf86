// SPDX-License-Identifier: MIT
#pragma once

#include "cli/Arguments.h"
#include "cli/CommandStreams.h"
#include "cli/ExitCode.h"

#include <string>
#include <vector>

namespace updatefacts {

/// All that is known of a command, in one place: its line is read by it and its help is printed
/// from it. Texts are plain sentences; the help breaks their lines.
struct Command {
    std::string usage;                  ///< what follows the name: "FILE... [OPTIONS]"
    std::string about;                  ///< what it does
    std::vector<OptionSpec> words = {}; ///< what its first operand can be, where that is a choice
    std::vector<OptionSpec> options;    ///< in the order of the help
    std::vector<std::string> examples;  ///< what follows "updatefacts"
    std::string exitCodes = "0 clean, 2 errors, 3 warnings, 4 cannot read or write, 64 usage";
    /// Runs a line that could be read. Throws IoError.
    ExitCode (*run)(const Arguments &arguments, CommandStreams &streams) = nullptr;
};

/// The option that sets the day that counts as today, of many commands.
[[nodiscard]] inline OptionSpec todayOption() {
    return {"--today", "YYYY-MM-DD", "the day that counts as today (default: today, UTC)"};
}

} // namespace updatefacts
