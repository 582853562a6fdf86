// SPDX-License-Identifier: MIT
#include "output/files/MadeDirectories.h"

#include "output/files/FailToWrite.h"
#include "output/files/NewFile.h"
#include "output/files/SharedDirectory.h"

#include <sys/stat.h>

#include <algorithm>
#include <cerrno>

namespace updatefacts {

namespace fs = std::filesystem;

MadeDirectories::MadeDirectories(const fs::path &path, const fs::path &shown, mode_t mode) {
    std::vector<fs::path> missing;
    std::error_code error;
    const fs::path whole = fs::absolute(path, error);
    if (error) // the current folder is gone
        failToWrite(shown, error.value());
    for (fs::path next = whole; !fs::exists(next, error); next = next.parent_path())
        missing.push_back(next);
    for (; !missing.empty(); missing.pop_back()) {
        if (::mkdir(missing.back().c_str(), mode) == 0) {
            m_made.push_back(missing.back());
        } else if (errno != EEXIST) { // another run may have been quicker
            const int reason = errno;
            removeAll();
            failToWrite(shown, reason);
        }
    }
}

MadeDirectories::~MadeDirectories() {
    removeAll();
}

void MadeDirectories::removeAll() {
    for (; !m_made.empty(); m_made.pop_back())
        removeName(m_made.back());
}

bool MadeDirectories::sync() const {
    return std::ranges::all_of(
        m_made, [](const fs::path &made) { return syncDirectory(made.parent_path()); });
}

} // namespace updatefacts
