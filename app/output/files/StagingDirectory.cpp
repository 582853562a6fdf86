// SPDX-License-Identifier: MIT
#include "output/files/StagingDirectory.h"

#include "document/files/IoError.h"
#include "document/files/ReadFile.h"
#include "output/files/FailToWrite.h"
#include "output/files/FilesJournal.h"
#include "output/files/NewFile.h"
#include "output/files/SharedDirectory.h"
#include "output/files/TemporaryName.h"

#include <sys/stat.h>
#include <unistd.h>

#include <algorithm>
#include <cerrno>
#include <set>
#include <utility>

namespace updatefacts {

namespace fs = std::filesystem;

namespace {

constexpr const char *about = "about.txt";
constexpr const char *journal = "journal";

std::string aboutText(const fs::path &path) {
    return "Update Facts keeps files in this directory while it writes them. When no run is at\n"
           "work, the next one takes it away.\n" +
           path.filename().string() + '\n';
}

/// Without following links.
bool is(const fs::path &path, mode_t type) {
    struct stat status {};
    return ::lstat(path.c_str(), &status) == 0 && (status.st_mode & S_IFMT) == type;
}

bool isOwn(const fs::path &path) {
    struct stat status {};
    return ::lstat(path.c_str(), &status) == 0 && S_ISDIR(status.st_mode) &&
           status.st_uid == ::geteuid();
}

bool holdsOnlyFiles(const fs::path &path) {
    return std::ranges::all_of(namesIn(path), [&](const std::string &name) {
        return is(path / name, S_IFREG) || is(path / name, S_IFLNK);
    });
}

/// A run may be killed before all of about.txt is written; there is nothing else then.
bool saysSo(const fs::path &path, bool isAlone) {
    try {
        const std::string text = readFile(path / about);
        const std::string expected = aboutText(path);
        return isAlone ? expected.starts_with(text) : text == expected;
    } catch (const IoError &) {
        return false;
    }
}

bool emptyAndRemove(const fs::path &path) {
    if (!is(path, S_IFDIR))
        return true;
    for (const std::string &name : namesIn(path))
        removeName(path / name);
    return removeName(path);
}

/// about.txt goes last: without it, nobody would know whose the rest is.
bool removeAll(const fs::path &path) {
    return removeName(path / journal) && emptyAndRemove(path / "new") &&
           emptyAndRemove(path / "old") && removeName(path / about) && removeName(path);
}

/// Makes a directory under a name that nobody has; for this user only, as it is nobody else's.
fs::path makeDirectory(const fs::path &parent, const fs::path &shown) {
    for (;;) {
        const fs::path path = parent / temporaryName();
        if (::mkdir(path.c_str(), 0700) == 0)
            return path;
        if (errno != EEXIST)
            failToWrite(shown, errno);
    }
}

} // namespace

StagingDirectory::StagingDirectory(const fs::path &parent, const fs::path &shown)
    : m_path(makeDirectory(parent, shown)) {
    try {
        NewFile(m_path / about, shown).finish(aboutText(m_path));
        if (::mkdir(newFiles().c_str(), 0777) != 0 || ::mkdir(oldFiles().c_str(), 0700) != 0)
            failToWrite(shown, errno);
    } catch (const IoError &) {
        removeAll(m_path);
        throw;
    }
}

StagingDirectory::~StagingDirectory() {
    remove();
}

fs::path StagingDirectory::place(const std::string &name) {
    m_names.push_back(name);
    return newFiles() / name;
}

void StagingDirectory::writeJournal(const std::vector<std::string> &names, const fs::path &shown) {
    if (!syncDirectory(newFiles()))
        failToWrite(shown, errno);
    NewFile(m_path / journal, shown).finish(journalText(m_path.parent_path(), names));
}

bool StagingDirectory::remove() {
    if (m_path.empty())
        return true;
    for (const std::string &name : m_names) {
        removeName(newFiles() / name);
        removeName(oldFiles() / name);
    }
    const fs::path path = std::exchange(m_path, {});
    return removeAll(path);
}

bool StagingDirectory::isOurs(const fs::path &path) {
    if (!isTemporaryName(path.filename().string()) || !isOwn(path))
        return false;
    const std::set<std::string> names = namesIn(path);
    const std::set<std::string> known = {about, journal, "new", "old"};
    if (names.empty() || !std::ranges::includes(known, names))
        return names.empty();
    return is(path / about, S_IFREG) && saysSo(path, names.size() == 1) &&
           (!names.contains(journal) || is(path / journal, S_IFREG)) &&
           holdsOnlyFiles(path / "new") && holdsOnlyFiles(path / "old");
}

void StagingDirectory::end(const fs::path &path) {
    const bool hasJournal = is(path / journal, S_IFREG);
    if (!hasJournal || finishJournal(path / journal, path / "new", path.parent_path()))
        removeAll(path);
}

} // namespace updatefacts
