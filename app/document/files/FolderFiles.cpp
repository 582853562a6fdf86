// SPDX-License-Identifier: MIT
#include "document/files/FolderFiles.h"

#include "document/text/AsciiText.h"

#include <algorithm>
#include <filesystem>

namespace updatefacts {

namespace fs = std::filesystem;

namespace {

bool mentionsYaml(const std::string &name) {
    const std::string small = lowerCase(name);
    return small.find(".yaml") != std::string::npos || small.find(".yml") != std::string::npos;
}

} // namespace

bool isDisclosureName(const std::string &name) {
    const std::string small = lowerCase(name);
    const bool isLeft = name.starts_with('.') || name.starts_with('#') || name.starts_with('~');
    return !isLeft && (small.ends_with(".yaml") || small.ends_with(".yml"));
}

FolderFiles disclosuresIn(const std::string &directory) {
    FolderFiles found;
    for (fs::directory_iterator i(directory, found.error);
         !found.error && i != fs::directory_iterator(); i.increment(found.error)) {
        const std::string name = i->path().filename().string();
        std::error_code ignored; // a link that leads nowhere is read, and that says why
        if (!mentionsYaml(name) || i->is_directory(ignored))
            continue;
        if (isDisclosureName(name))
            found.files.push_back(i->path().string());
        else
            found.passedOver.push_back(name);
    }
    std::ranges::sort(found.files);
    std::ranges::sort(found.passedOver);
    return found;
}

} // namespace updatefacts
