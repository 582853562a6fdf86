// SPDX-License-Identifier: MIT
#include "Scenario.h"

#include <sys/stat.h>

#include <fstream>
#include <iterator>

namespace fault {

namespace fs = std::filesystem;

namespace {

std::string bytesOf(const fs::path &file) {
    std::ifstream stream(file);
    return {std::istreambuf_iterator<char>(stream), {}};
}

} // namespace

Tree treeOf(const fs::path &folder) {
    Tree tree;
    for (const auto &entry : fs::recursive_directory_iterator(folder)) {
        struct stat status {};
        ::lstat(entry.path().c_str(), &status);
        const bool isFile = entry.is_regular_file();
        const std::string name = entry.path().filename().string();
        const bool isDatabase =
            name.find(".ledger") != std::string::npos || name.find(".sqlite") != std::string::npos;
        tree[fs::relative(entry.path(), folder).string()] =
            std::to_string(status.st_mode) + ' ' +
            (isFile && !isDatabase ? bytesOf(entry.path()) : "");
    }
    return tree;
}

} // namespace fault
