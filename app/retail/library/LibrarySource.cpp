// SPDX-License-Identifier: MIT
#include "retail/library/LibrarySource.h"

#include "retail/library/FolderSource.h"
#include "retail/library/ZipSource.h"

#include <filesystem>

namespace updatefacts {

std::unique_ptr<LibrarySource> openSource(const std::string &path) {
    std::error_code error;
    if (std::filesystem::is_regular_file(path, error))
        return std::make_unique<ZipSource>(path);
    return std::make_unique<FolderSource>(path);
}

bool isHidden(const std::string &file) {
    return file.starts_with('.') || file.find("/.") != std::string::npos;
}

} // namespace updatefacts
