// SPDX-License-Identifier: MIT
#include "output/files/SharedDirectory.h"

#include "output/files/RemoveDead.h"

#include <fcntl.h>
#include <sys/file.h>
#include <unistd.h>

#include <cerrno>
#include <chrono>
#include <thread>

namespace updatefacts {

namespace fs = std::filesystem;

namespace {

/// Another run that tidies up is done in a moment; one that stands still is not waited for.
void share(int descriptor) {
    for (int tries = 0; ::flock(descriptor, LOCK_SH | LOCK_NB) != 0 && tries < 20; ++tries)
        std::this_thread::sleep_for(std::chrono::milliseconds(10));
}

} // namespace

SharedDirectory::SharedDirectory(const fs::path &directory)
    : m_descriptor(::open(directory.c_str(), O_RDONLY | O_DIRECTORY | O_CLOEXEC)) {
    if (m_descriptor < 0)
        return;
    if (::flock(m_descriptor, LOCK_EX | LOCK_NB) == 0)
        removeDead(directory);
    share(m_descriptor);
}

SharedDirectory::~SharedDirectory() {
    if (m_descriptor >= 0)
        ::close(m_descriptor);
}

bool syncDirectory(const fs::path &directory) {
    const int descriptor = ::open(directory.c_str(), O_RDONLY | O_DIRECTORY | O_CLOEXEC);
    if (descriptor < 0)
        return errno == EACCES; // a directory that one may write in and not read
    const bool isSynced = ::fsync(descriptor) == 0 || errno == EINVAL || errno == ENOTSUP;
    const int error = errno;
    ::close(descriptor);
    errno = error;
    return isSynced;
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
