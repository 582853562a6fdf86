// SPDX-License-Identifier: MIT
#include "document/files/ReadFile.h"

#include "document/files/IoError.h"
#include "document/files/ReasonOfError.h"

#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

#include <cerrno>
#include <cstdint>
#include <utility>

namespace updatefacts {

namespace {

constexpr const char *notAFile = "why.not_regular";

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

[[noreturn]] void failToRead(const std::string &path, Argument why) {
    throw IoError(
        argument::phrase("", "failed.read", {argument::plain("file", path), std::move(why)}));
}

Argument reasonOf(int error) {
    switch (error) {
    case ENOENT:
    case ENOTDIR:
        return argument::phrase("why", "why.no_file");
    case ENXIO:
    case EAGAIN:
        return argument::phrase("why", notAFile);
    default:
        return reasonOfError(error);
    }
}

[[noreturn]] void failTooLarge(const std::string &path, std::size_t limit) {
    const bool isOfText = limit < 1024 * 1024;
    const std::size_t unit = isOfText ? 1024 : 1024 * 1024;
    failToRead(path, argument::phrase(
                         "why", isOfText ? "why.too_large" : "why.too_large_megabytes",
                         {argument::number("size", static_cast<std::int64_t>(limit / unit))}));
}

/// In bytes; only a file of its own has one.
std::size_t sizeOf(const OpenFile &file, const std::string &path) {
    struct stat status {};
    if (::fstat(file.descriptor(), &status) != 0)
        failToRead(path, reasonOf(errno));
    if (S_ISDIR(status.st_mode))
        failToRead(path, reasonOf(EISDIR));
    if (!S_ISREG(status.st_mode))
        failToRead(path, argument::phrase("why", notAFile));
    return static_cast<std::size_t>(status.st_size);
}

} // namespace

std::string readFile(const std::string &path, std::size_t limit) {
    const OpenFile file(path);
    if (file.descriptor() < 0)
        failToRead(path, reasonOf(errno));
    const std::size_t size = sizeOf(file, path);
    if (size > limit)
        failTooLarge(path, limit);
    std::string bytes(size + 1, '\0'); // one more tells a file that grew meanwhile
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
