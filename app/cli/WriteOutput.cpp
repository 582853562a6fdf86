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

void writeOutput(const std::string &file, const std::string &text, bool replace,
                 CommandStreams &streams) {
    if (file.empty() || file == "-") {
        streams.out << text;
        return;
    }
    std::error_code error;
    const bool exists = std::filesystem::exists(file, error);
    if (exists && !replace)
        throw IoError(argument::phrase("", "failed.exists_force", {argument::plain("file", file)}));
    if (exists)
        refuseToReplacePublished(file);
    tellWritten(writeFile(file, text, replace ? Existing::replace : Existing::refuse), streams);
    streams.out << printable(file) << '\n';
}

} // namespace updatefacts
