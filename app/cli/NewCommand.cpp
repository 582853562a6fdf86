// SPDX-License-Identifier: MIT
#include "cli/Commands.h"

#include "cli/Arguments.h"
#include "cli/UsageError.h"
#include "cli/WriteOutput.h"
#include "document/files/IoError.h"
#include "output/edit/StarterDisclosure.h"

#include <filesystem>

namespace updatefacts {

std::string newHelp() {
    return "Usage: updatefacts new -o FILE\n\n"
           "Writes a commented disclosure to start from: every field with its question and an\n"
           "example, those that all need empty, the others commented out. Never overwrites a\n"
           "file.\n\n"
           "Options:\n"
           "  -o FILE  the file to write; - for standard output\n\n"
           "Example:\n"
           "  updatefacts new -o kettle.yaml\n";
}

ExitCode newCommand(const std::vector<std::string> &words, CommandStreams &streams) {
    const Arguments arguments = parseArguments(words, {{"-o"}});
    if (!arguments.error.empty())
        return usageError(streams, "new", arguments.error);
    const std::string file = arguments.value("-o");
    if (file.empty() || !arguments.operands.empty())
        return usageError(streams, "new", "Name the file to write with -o FILE.");
    const std::string text = starterDisclosure(builtInDefinitions(), streams.today);
    std::error_code error;
    if (file != "-" && std::filesystem::exists(file, error))
        throw IoError("The file \"" + file + "\" exists already and is left as it is.");
    writeOutput(file, text, false, streams);
    return ExitCode::clean;
}

} // namespace updatefacts
