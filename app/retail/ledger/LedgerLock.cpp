// SPDX-License-Identifier: MIT
#include "retail/ledger/LedgerLock.h"

#include "document/files/IoError.h"
#include "document/files/ReasonOfError.h"

#include <fcntl.h>
#include <sys/file.h>
#include <sys/stat.h>
#include <unistd.h>

#include <cerrno>
#include <filesystem>

namespace updatefacts {

namespace {

[[noreturn]] void failToLock(const std::string &file, int error) {
    std::filesystem::path folder = std::filesystem::path(file).parent_path();
    if (folder.empty())
        folder = ".";
    const bool isFolder = ::access(folder.c_str(), W_OK | X_OK) != 0; // it is what is meant
    throw IoError(argument::phrase(
        "", isFolder ? "failed.run_folder" : "failed.ledger",
        {argument::plain("file", isFolder ? folder.string() : file), reasonOfError(error)}));
}

/// Whether the name still leads to the file, which the run before may just have removed.
bool isStillThere(int descriptor, const std::string &file) {
    struct stat opened {
    }, named{};
    return ::fstat(descriptor, &opened) == 0 && ::stat(file.c_str(), &named) == 0 &&
           opened.st_dev == named.st_dev && opened.st_ino == named.st_ino;
}

/// False: another one has it.
bool lock(int descriptor) {
    while (::flock(descriptor, LOCK_EX | LOCK_NB) != 0) {
        if (errno == EWOULDBLOCK)
            return false;
        if (errno != EINTR)
            break;
    }
    return true;
}

int openLocked(const std::string &file, const std::string &ledger) {
    for (;;) {
        constexpr mode_t mode = 0666;
        const int descriptor = ::open(file.c_str(), O_RDONLY | O_CREAT | O_CLOEXEC, mode);
        if (descriptor < 0)
            failToLock(file, errno);
        const bool isLocked = lock(descriptor);
        if (isLocked && isStillThere(descriptor, file))
            return descriptor;
        ::close(descriptor);
        if (!isLocked)
            throw IoError(
                argument::phrase("", "failed.run_at_work", {argument::plain("file", ledger)}));
    }
}

} // namespace

LedgerLock::LedgerLock(const std::string &ledger)
    : m_file(ledger + ".lock"), m_descriptor(openLocked(m_file, ledger)) {
}

LedgerLock::~LedgerLock() {
    ::unlink(m_file.c_str());
    ::close(m_descriptor);
}

} // namespace updatefacts
