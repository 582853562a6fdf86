// SPDX-License-Identifier: MIT
#include "output/files/FolderLock.h"

#include "output/files/FailToWrite.h"

#include <fcntl.h>
#include <sys/file.h>
#include <unistd.h>

#include <cerrno>

namespace updatefacts {

FolderLock::FolderLock(const std::filesystem::path &folder)
    : m_folder(folder), m_made(folder, folder),
      m_descriptor(m_made.sync() ? ::open(folder.c_str(), O_RDONLY | O_DIRECTORY | O_CLOEXEC)
                                 : -1) {
    if (m_descriptor < 0)
        failToWrite(folder, errno);
    while (::flock(m_descriptor, LOCK_EX) != 0)
        if (errno != EINTR)
            break; // a file system without locks: then nobody waits
}

FolderLock::~FolderLock() {
    ::close(m_descriptor);
}

void FolderLock::keep() {
    m_made.keep();
}

} // namespace updatefacts
