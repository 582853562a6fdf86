// SPDX-License-Identifier: MIT
#include "output/StagingDirectory.h"

#include "output/FailToWrite.h"

#include <fcntl.h>
#include <sys/file.h>
#include <sys/stat.h>
#include <unistd.h>

#include <cerrno>

namespace updatefacts {

namespace fs = std::filesystem;

namespace {

constexpr const char *prefix = ".updatefacts-";

/// The first free name of its kind, created with the permissions of any new directory.
fs::path makeDirectory(const fs::path &parent, const fs::path &shown) {
    for (int number = 0;; ++number) {
        const fs::path path = parent / (prefix + std::to_string(number));
        if (::mkdir(path.c_str(), 0777) == 0)
            return path;
        if (errno != EEXIST)
            failToWrite(shown, errno);
    }
}

} // namespace

DirectoryLock::DirectoryLock(const fs::path &directory)
    : m_descriptor(::open(directory.c_str(), O_RDONLY | O_DIRECTORY | O_NOFOLLOW | O_CLOEXEC)) {
    struct stat status {};
    const bool locked = m_descriptor >= 0 && ::flock(m_descriptor, LOCK_EX | LOCK_NB) == 0;
    m_lost = !locked && (errno == EWOULDBLOCK || errno == ENOENT);
    if (locked && ::fstat(m_descriptor, &status) == 0) {
        m_lost = status.st_nlink == 0;
        m_holds = !m_lost;
    }
}

DirectoryLock::~DirectoryLock() {
    if (m_descriptor >= 0)
        ::close(m_descriptor);
}

StagingDirectory::StagingDirectory(const fs::path &parent, const fs::path &shown) {
    do { // another run may take the new directory for a dead run's before it is locked
        m_path = makeDirectory(parent, shown);
        m_lock.emplace(m_path);
    } while (m_lock->isLost());
}

StagingDirectory::~StagingDirectory() {
    remove();
}

void StagingDirectory::remove() {
    std::error_code error;
    if (!m_path.empty())
        fs::remove_all(m_path, error);
    m_path.clear();
}

void StagingDirectory::removeStale(const fs::path &parent) {
    for (const std::string &name : namesIn(parent)) {
        if (!name.starts_with(prefix))
            continue;
        const DirectoryLock lock(parent / name);
        std::error_code error;
        if (lock.holds())
            fs::remove_all(parent / name, error);
    }
}

std::set<std::string> namesIn(const fs::path &directory) {
    std::set<std::string> names;
    std::error_code error;
    for (fs::directory_iterator i(directory, error); !error && i != fs::directory_iterator();
         i.increment(error))
        names.insert(i->path().filename().string());
    return names;
}

} // namespace updatefacts
