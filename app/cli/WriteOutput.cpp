// SPDX-License-Identifier: MIT
#include "cli/WriteOutput.h"

#include "document/IoError.h"
#include "output/ReplaceFile.h"
#include "output/SyncedFile.h"

#include <filesystem>
#include <ostream>

namespace updatefacts {

void writeOutput(const std::string &file, const std::string &text, bool replace,
                 CommandStreams &streams) {
    if (file.empty() || file == "-") {
        streams.out << text;
        return;
    }
    std::error_code error;
    const bool exists = std::filesystem::exists(file, error);
    if (exists && !replace)
        throw IoError("The file \"" + file +
                      "\" exists already and is left as it is; --force replaces it.");
    if (exists)
        replaceFile(file, text);
    else
        writeSynced(file, text, file);
    streams.out << file << '\n';
}

} // namespace updatefacts
