// SPDX-License-Identifier: MIT
#include "output/files/PlaceFiles.h"

#include "document/files/IoError.h"
#include "document/files/ReadFile.h"
#include "document/files/ReasonOfError.h"
#include "output/files/FailToWrite.h"
#include "output/files/KeepAttributes.h"
#include "output/files/NewFile.h"

#include <fcntl.h>
#include <stdio.h>
#include <sys/stat.h>
#include <unistd.h>

#include <cerrno>

namespace updatefacts {

namespace fs = std::filesystem;

namespace {

constexpr std::size_t largestKept = std::size_t(1)
                                    << 30; ///< bytes of a file that is kept by a copy

bool isThere(const fs::path &path) {
    struct stat status {};
    return ::lstat(path.c_str(), &status) == 0;
}

/// Keeps the file by a second name or, where a file system has none, by a copy.
void putAside(const FilePlace &file) {
    if (::link(file.to.c_str(), file.aside.c_str()) == 0)
        return;
    NewFile copy(file.aside, file.shown, 0600);
    (void)keepAttributes(copy, file.to);
    copy.finish(readFile(file.to, largestKept));
}

/// Not all file systems can rename without replacing, and not all have second names.
bool placeNew(const fs::path &from, const fs::path &to) {
    if (::renameat2(AT_FDCWD, from.c_str(), AT_FDCWD, to.c_str(), RENAME_NOREPLACE) == 0)
        return true;
    if (errno != EINVAL && errno != ENOSYS && errno != ENOTSUP)
        return false;
    if (isThere(to)) {
        errno = EEXIST;
        return false;
    }
    return ::rename(from.c_str(), to.c_str()) == 0;
}

/// Whether another user's file lies in a directory where only owners take names away, as in /tmp
/// (chmod(2), S_ISVTX).
bool isKeptByStickyBit(const fs::path &path, uid_t owner) {
    const uid_t user = ::geteuid();
    struct stat directory {};
    return user != 0 && user != owner && ::stat(path.parent_path().c_str(), &directory) == 0 &&
           (directory.st_mode & S_ISVTX) != 0 && directory.st_uid != user;
}

} // namespace

void PlaceFiles::placeNext(const FilePlace &file) {
    if (file.existing == Existing::refuse || !isThere(file.to)) {
        if (!placeNew(file.from, file.to))
            failToWrite(file.shown, errno);
        m_placed.push_back(Placing::added);
        return;
    }
    putAside(file);
    m_placed.push_back(Placing::replaced);
    if (::rename(file.from.c_str(), file.to.c_str()) != 0)
        failToWrite(file.shown, errno);
}

void PlaceFiles::place() {
    try {
        for (const FilePlace &file : m_places)
            placeNext(file);
    } catch (const IoError &) {
        takeBack();
        throw;
    }
}

void PlaceFiles::takeBack() {
    while (!m_placed.empty()) {
        const FilePlace &file = m_places[m_placed.size() - 1];
        if (m_placed.back() == Placing::added)
            removeName(file.to);
        else if (::rename(file.aside.c_str(), file.to.c_str()) == 0)
            removeName(file.aside); // two names of one file: rename leaves both
        m_placed.pop_back();
    }
}

void PlaceFiles::settle() {
    for (std::size_t i = 0; i < m_placed.size(); ++i)
        if (m_placed[i] == Placing::replaced && !removeName(m_places[i].aside))
            failToWrite(m_places[i].aside,
                        argument::phrase("why", "why.old_stays", {reasonOfError(errno)}));
    m_placed.clear();
}

bool checkReplaceable(const fs::path &path, const fs::path &shown) {
    struct stat status {};
    if (::stat(path.c_str(), &status) != 0) {
        if (errno != ENOENT)
            failToWrite(shown, errno);
        return false;
    }
    if (S_ISDIR(status.st_mode))
        failToWrite(shown, EISDIR);
    if (!S_ISREG(status.st_mode))
        failToWrite(shown, "why.not_regular");
    if ((status.st_mode & (S_IWUSR | S_IWGRP | S_IWOTH)) == 0)
        failToWrite(shown, "why.read_only");
    if (::access(path.c_str(), W_OK) != 0)
        failToWrite(shown, errno);
    if (isKeptByStickyBit(path, status.st_uid))
        failToWrite(shown, "why.sticky");
    return true;
}

} // namespace updatefacts
