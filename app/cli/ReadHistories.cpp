// SPDX-License-Identifier: MIT
#include "cli/ReadHistories.h"

#include "cli/InputFiles.h"
#include "cli/UsageError.h"
#include "document/files/IoError.h"
#include "output/published/PublicationList.h"
#include "output/published/PublishedHistories.h"

#include <filesystem>

namespace updatefacts {

namespace {

/// The documents that could be read; of the others it is said why.
std::vector<Document> readAll(const std::vector<std::string> &files, CommandStreams &streams,
                              ExitCode &code) {
    std::vector<Document> documents;
    for (const std::string &file : files) {
        try {
            const std::string name = shownName(file, streams);
            documents.push_back(readYaml(readDisclosureInput(file, streams.in), name));
        } catch (const IoError &error) {
            say(streams, error.sentence());
            code = worse(code, ExitCode::io);
        }
    }
    return documents;
}

/// Takes out the folders that hold no disclosure any more, but a list of those that were published.
std::vector<std::string> takeListedFolders(std::vector<std::string> &files) {
    std::vector<std::string> folders;
    std::erase_if(files, [&](const std::string &file) {
        std::error_code error;
        const bool isListed = std::filesystem::is_directory(file, error) &&
                              !readPublicationList(file).publications.empty();
        if (isListed)
            folders.push_back(file);
        return isListed;
    });
    return folders;
}

} // namespace

Histories readHistories(const std::vector<std::string> &operands, CommandStreams &streams,
                        ExitCode &code) {
    std::vector<std::string> files = inputFiles(operands, streams);
    const std::vector<std::string> folders = takeListedFolders(files);
    return publishedHistories(readAll(files, streams, code), builtInDefinitions(), folders);
}

} // namespace updatefacts
