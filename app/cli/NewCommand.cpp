// SPDX-License-Identifier: MIT
#include "cli/Commands.h"

#include "cli/UsageError.h"
#include "cli/WriteOutput.h"
#include "document/files/IoError.h"
#include "output/edit/StarterDisclosure.h"

#include <filesystem>

namespace updatefacts {

namespace {

ExitCode writeStarter(const Arguments &arguments, CommandStreams &streams) {
    const std::string file = arguments.value("-o");
    if (file.empty() || !arguments.operands.empty())
        return usageError(streams, "new", "Name the file to write with -o FILE.");
    const std::string text = starterDisclosure(builtInDefinitions(), streams.today);
    std::error_code error;
    if (file != "-" && std::filesystem::exists(file, error))
        throw IoError(argument::phrase("", "failed.exists", {argument::plain("file", file)}));
    writeOutput({file, false, {}}, text, streams);
    return ExitCode::clean;
}

} // namespace

Command newCommand() {
    return {
        .usage = "-o FILE",
        .about = "Writes a commented disclosure to start from: every field with its question and "
                 "an example, those that all need empty, the others commented out. Never "
                 "overwrites a file.",
        .options =
            {
                {"-o", "FILE", "the file to write; - for standard output"},
            },
        .examples = {"new -o kettle.yaml"},
        .exitCodes = "0 done, 4 cannot write, 64 usage",
        .run = writeStarter,
    };
}

} // namespace updatefacts
