// SPDX-License-Identifier: MIT
#include "retail/library/LibrarySource.h"

#include "document/text/AsciiText.h"
#include "retail/library/FolderSource.h"
#include "retail/library/ZipSource.h"

#include <filesystem>
#include <utility>

namespace updatefacts {

std::unique_ptr<LibrarySource> openSource(const std::string &path) {
    std::error_code error;
    if (std::filesystem::is_regular_file(path, error))
        return std::make_unique<ZipSource>(path);
    return std::make_unique<FolderSource>(path);
}

Finding leftOutNote(const char *message, const std::string &file, ArgumentList more) {
    more.push_back(argument::text("file", file));
    Finding finding = makeFinding(Severity::note, message, {}, {}, std::move(more));
    finding.file = file;
    return finding;
}

bool isArchiveName(const std::string &file) {
    return lowerCase(file).ends_with(".zip");
}

bool isHidden(const std::string &file) {
    return file.starts_with('.') || file.find("/.") != std::string::npos;
}

} // namespace updatefacts
