// SPDX-License-Identifier: MIT
#include "output/files/NewFile.h"

#include "output/files/FailToWrite.h"

#include <fcntl.h>
#include <stdio.h>
#include <unistd.h>

#include <cerrno>
#include <utility>

namespace updatefacts {

namespace {

/// False, with errno, when not all of the bytes were taken.
bool writeAll(int file, std::string_view bytes) {
    while (!bytes.empty()) {
        const ssize_t count = ::write(file, bytes.data(), bytes.size());
        if (count < 0 && errno == EINTR)
            continue;
        if (count == 0)
            errno = ENOSPC; // POSIX leaves open when that may be; nothing goes in
        if (count <= 0)
            return false;
        bytes.remove_prefix(static_cast<std::size_t>(count));
    }
    return true;
}

} // namespace

NewFile::NewFile(std::filesystem::path path, std::filesystem::path shown, mode_t mode)
    : m_path(std::move(path)), m_shown(std::move(shown)),
      m_descriptor(::open(m_path.c_str(), O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, mode)) {
    if (m_descriptor < 0)
        failToWrite(m_shown, errno);
}

NewFile::~NewFile() {
    if (m_descriptor >= 0)
        ::close(m_descriptor);
    if (!m_isWhole)
        removeName(m_path);
}

void NewFile::append(std::string_view bytes) {
    if (!writeAll(m_descriptor, bytes))
        failToWrite(m_shown, errno);
}

void NewFile::finish(std::string_view bytes, Sync sync) {
    if (!writeAll(m_descriptor, bytes) || (sync == Sync::now && ::fsync(m_descriptor) != 0))
        failToWrite(m_shown, errno);
    // A network drive may tell only here that the disk is full. Linux closes whatever it answers.
    if (::close(std::exchange(m_descriptor, -1)) != 0 && errno != EINTR)
        failToWrite(m_shown, errno);
    m_isWhole = true;
}

bool removeName(const std::filesystem::path &path) {
    for (int tries = 0; tries < 2; ++tries)
        if (::remove(path.c_str()) == 0 || errno == ENOENT)
            return true;
    return false;
}

} // namespace updatefacts
