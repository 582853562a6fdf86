// SPDX-License-Identifier: MIT
#include "document/files/ReadFile.h"

#include "document/files/IoError.h"

#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

#include <cerrno>
#include <cstring>

namespace updatefacts {

namespace {

constexpr const char *notAFile = "it is no regular file";

class OpenFile {
  public:
    /// O_NONBLOCK: opening a FIFO without a writer must not wait.
    explicit OpenFile(const std::string &path)
        : m_descriptor(::open(path.c_str(), O_RDONLY | O_NONBLOCK | O_CLOEXEC)) {}
    ~OpenFile() {
        if (m_descriptor >= 0)
            ::close(m_descriptor);
    }
    OpenFile(const OpenFile &) = delete;
    OpenFile &operator=(const OpenFile &) = delete;
    [[nodiscard]] int descriptor() const { return m_descriptor; }

  private:
    int m_descriptor;
};

[[noreturn]] void failToRead(const std::string &path, const std::string &why) {
    throw IoError("Cannot read \"" + path + "\": " + why + ".");
}

std::string reasonOf(int error) {
    switch (error) {
    case ENOENT:
    case ENOTDIR:
        return "there is no such file";
    case EACCES:
    case EPERM:
        return "permission denied";
    case ENXIO:
    case EAGAIN:
        return notAFile;
    default: {
        const char *known = ::strerrordesc_np(error); // never translated, unlike strerror
        return known ? known : "error " + std::to_string(error);
    }
    }
}

[[noreturn]] void failTooLarge(const std::string &path, std::size_t limit) {
    failToRead(path, "it is larger than " + std::to_string(limit / 1024) +
                         " kB, and a disclosure is a few kB");
}

} // namespace

std::string readFile(const std::string &path, std::size_t limit) {
    const OpenFile file(path);
    if (file.descriptor() < 0)
        failToRead(path, reasonOf(errno));
    struct stat status {};
    if (::fstat(file.descriptor(), &status) != 0)
        failToRead(path, reasonOf(errno));
    if (S_ISDIR(status.st_mode))
        failToRead(path, "it is a directory");
    if (!S_ISREG(status.st_mode))
        failToRead(path, notAFile);
    if (static_cast<std::size_t>(status.st_size) > limit)
        failTooLarge(path, limit);
    // One more tells a file that grew meanwhile.
    std::string bytes(static_cast<std::size_t>(status.st_size) + 1, '\0');
    std::size_t count = 0;
    while (count < bytes.size()) {
        const ssize_t got = ::read(file.descriptor(), bytes.data() + count, bytes.size() - count);
        if (got < 0 && errno == EINTR)
            continue;
        if (got < 0)
            failToRead(path, reasonOf(errno));
        if (got == 0)
            break;
        count += static_cast<std::size_t>(got);
        if (count == bytes.size() && count <= limit)
            bytes.resize(limit + 1);
    }
    if (count > limit)
        failTooLarge(path, limit);
    bytes.resize(count);
    return bytes;
}

} // namespace updatefacts
