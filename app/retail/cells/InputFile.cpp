// SPDX-License-Identifier: MIT
#include "retail/cells/InputFile.h"

#include "document/files/IoError.h"
#include "document/files/ReasonOfError.h"

#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

#include <cerrno>

namespace updatefacts {

namespace {

[[noreturn]] void failToRead(const std::string &path, Argument why) {
    throw IoError(
        argument::phrase("", "failed.read", {argument::plain("file", path), std::move(why)}));
}

Argument reasonOf(int error) {
    return error == ENOENT ? argument::phrase("why", "why.no_file") : reasonOfError(error);
}

} // namespace

InputFile::InputFile(const std::string &path)
    : m_path(path), m_descriptor(::open(path.c_str(), O_RDONLY | O_NONBLOCK | O_CLOEXEC)) {
    if (m_descriptor < 0)
        failToRead(path, reasonOf(errno));
    struct stat status {};
    const int error = ::fstat(m_descriptor, &status) != 0 ? errno : 0;
    if (error == 0 && S_ISREG(status.st_mode))
        return;
    ::close(m_descriptor);
    if (error != 0 || S_ISDIR(status.st_mode))
        failToRead(path, reasonOf(error != 0 ? error : EISDIR));
    failToRead(path, argument::phrase("why", "why.not_regular"));
}

InputFile::~InputFile() {
    ::close(m_descriptor);
}

std::string InputFile::read(std::size_t count) {
    std::string bytes(count, '\0');
    std::size_t have = 0;
    while (have < count) {
        const ssize_t got = ::read(m_descriptor, bytes.data() + have, count - have);
        if (got < 0 && errno == EINTR)
            continue;
        if (got < 0)
            failToRead(m_path, reasonOf(errno));
        if (got == 0)
            break;
        have += static_cast<std::size_t>(got);
    }
    bytes.resize(have);
    return bytes;
}

} // namespace updatefacts
