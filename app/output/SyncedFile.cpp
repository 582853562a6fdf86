// SPDX-License-Identifier: MIT
#include "output/SyncedFile.h"

#include "output/FailToWrite.h"

#include <fcntl.h>
#include <unistd.h>

#include <cerrno>

namespace updatefacts {

namespace {

class Descriptor {
  public:
    explicit Descriptor(int number) : m_number(number) {}
    ~Descriptor() {
        if (m_number >= 0)
            ::close(m_number);
    }
    Descriptor(const Descriptor &) = delete;
    Descriptor &operator=(const Descriptor &) = delete;
    [[nodiscard]] int number() const { return m_number; }

  private:
    int m_number;
};

/// False, with errno, when not all of the bytes reached the disk.
bool writeAll(int file, std::string_view bytes) {
    while (!bytes.empty()) {
        const ssize_t count = ::write(file, bytes.data(), bytes.size());
        if (count < 0 && errno == EINTR)
            continue;
        if (count < 0)
            return false;
        bytes.remove_prefix(static_cast<std::size_t>(count));
    }
    return ::fsync(file) == 0;
}

} // namespace

void writeSynced(const std::filesystem::path &path, std::string_view bytes,
                 const std::filesystem::path &shown) {
    const Descriptor file(::open(path.c_str(), O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, 0666));
    if (file.number() < 0)
        failToWrite(shown, errno);
    if (!writeAll(file.number(), bytes)) {
        const int error = errno;
        ::unlink(path.c_str());
        failToWrite(shown, error);
    }
}

void syncDirectory(const std::filesystem::path &path) {
    const Descriptor directory(::open(path.c_str(), O_RDONLY | O_DIRECTORY | O_CLOEXEC));
    if (directory.number() >= 0)
        ::fsync(directory.number());
}

} // namespace updatefacts
