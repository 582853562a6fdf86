// SPDX-License-Identifier: MIT
#include "cli/WriteOutput.h"

#include "cli/UsageError.h"
#include "document/files/IoError.h"
#include "output/published/GuardPublished.h"

#include <filesystem>
#include <ostream>

namespace updatefacts {

void tellWritten(const WriteNotes &notes, CommandStreams &streams) {
    streams.hasWritten = true;
    for (const Argument &note : notes)
        say(streams, note);
}

void writeOutput(const OutputFile &output, const std::string &text, CommandStreams &streams) {
    const auto &[file, replace, input] = output;
    if (file.empty() || file == "-") {
        streams.out << text;
        return;
    }
    std::error_code error;
    const bool exists = std::filesystem::exists(file, error);
    if (exists && !replace)
        throw IoError(argument::phrase("", "failed.exists_force", {argument::plain("file", file)}));
    if (exists && std::filesystem::equivalent(file, input, error))
        throw IoError(argument::phrase("", "failed.own_input", {argument::plain("file", file)}));
    if (exists)
        refuseToReplacePublished(file);
    tellWritten(writeFile(file, text, replace ? Existing::replace : Existing::refuse), streams);
    streams.out << printable(file) << '\n';
}

} // namespace updatefacts
