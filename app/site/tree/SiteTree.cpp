// SPDX-License-Identifier: MIT
#include "site/tree/SiteTree.h"

#include "document/files/ReadFile.h"
#include "output/files/FailToWrite.h"
#include "output/files/NewFile.h"

#include <QCryptographicHash>

#include <fcntl.h>
#include <stdio.h>
#include <unistd.h>

#include <cerrno>
#include <sstream>

namespace updatefacts {

namespace fs = std::filesystem;

namespace {

constexpr const char *listName = ".update-facts-site";

std::string hashOfFile(std::string_view bytes) {
    return QCryptographicHash::hash(QByteArrayView(bytes.data(), std::ssize(bytes)),
                                    QCryptographicHash::Sha256)
        .toHex()
        .toStdString();
}

/// The folder without "/" at its end, absolute: what lies beside it can be named.
fs::path wholePath(const std::string &folder) {
    std::error_code error;
    fs::path path = fs::weakly_canonical(fs::absolute(folder), error);
    return path.has_filename() ? path : path.parent_path();
}

void makeFolders(const fs::path &folder) {
    std::error_code error;
    fs::create_directories(folder, error);
    if (error)
        failToWrite(folder, error.value());
}

/// The same file under another name, or a copy where the file system has no such links.
void keepFile(const fs::path &from, const fs::path &to) {
    makeFolders(to.parent_path());
    std::error_code error;
    fs::create_hard_link(from, to, error);
    if (error)
        NewFile(to, to).finish(readFile(from.string()));
}

void keepLink(const fs::path &from, const fs::path &to) {
    makeFolders(to.parent_path());
    std::error_code error;
    fs::copy_symlink(from, to, error);
    if (error)
        failToWrite(to, error.value());
}

/// Waits until all that was written to the file system of the folder is on the disk.
void syncAll(const fs::path &folder) {
    const int descriptor = ::open(folder.c_str(), O_RDONLY | O_DIRECTORY | O_CLOEXEC);
    const bool isSynced = descriptor >= 0 && ::syncfs(descriptor) == 0;
    const int error = errno;
    if (descriptor >= 0)
        ::close(descriptor);
    if (!isSynced)
        failToWrite(folder, error);
}

} // namespace

SiteTree::SiteTree(const std::string &folder)
    : m_folder(wholePath(folder)),
      m_next(m_folder.parent_path() / ('.' + m_folder.filename().string() + ".next")),
      m_lock(m_folder.parent_path()), m_old(readList()) {
    std::error_code error;
    fs::remove_all(m_next, error);
    makeFolders(m_next);
}

SiteTree::~SiteTree() {
    std::error_code error;
    fs::remove_all(m_next, error);
}

SiteTree::Hashes SiteTree::readList() const {
    Hashes hashes;
    std::error_code error;
    if (!fs::exists(m_folder / listName, error))
        return hashes;
    std::istringstream lines(readFile((m_folder / listName).string()));
    for (std::string line; std::getline(lines, line);)
        if (line.size() > 66)
            hashes[line.substr(66)] = line.substr(0, 64);
    return hashes;
}

void SiteTree::add(const std::string &path, std::string_view bytes) {
    const std::string hash = hashOfFile(bytes);
    const auto old = m_old.find(path);
    std::error_code error;
    const bool isThere = fs::exists(fs::symlink_status(m_folder / path, error));
    if (isThere && old == m_old.end())
        failToWrite(m_folder / path, "why.not_of_site");
    const bool isSame =
        isThere && old->second == hash && hashOfFile(readFile((m_folder / path).string())) == hash;
    makeFolders((m_next / path).parent_path());
    if (isSame)
        keepFile(m_folder / path, m_next / path);
    else
        NewFile(m_next / path, m_folder / path).finish(bytes);
    ++m_changes.files;
    m_changes.added += old == m_old.end() ? 1 : 0;
    m_changes.changed += old != m_old.end() && !isSame ? 1 : 0;
    m_new[path] = hash;
}

void SiteTree::keepOthers() const {
    std::error_code error;
    for (const fs::directory_entry &entry : fs::recursive_directory_iterator(m_folder, error)) {
        const std::string path = entry.path().lexically_relative(m_folder).generic_string();
        if (path == listName || m_old.contains(path))
            continue;
        if (entry.is_symlink())
            keepLink(entry.path(), m_next / path);
        else if (!entry.is_directory())
            keepFile(entry.path(), m_next / path);
    }
}

void SiteTree::exchange() {
    if (::renameat2(AT_FDCWD, m_next.c_str(), AT_FDCWD, m_folder.c_str(), RENAME_EXCHANGE) == 0)
        return;
    if (errno != ENOENT || ::rename(m_next.c_str(), m_folder.c_str()) != 0)
        failToWrite(m_folder, errno);
}

SiteChanges SiteTree::commit() {
    keepOthers();
    std::string list;
    for (const auto &[path, hash] : m_new)
        list.append(hash).append("  ").append(path).append("\n");
    for (const auto &[path, hash] : m_old)
        m_changes.removed += m_new.contains(path) ? 0 : 1;
    if (m_new != m_old || m_changes.changed > 0) {
        NewFile(m_next / listName, m_folder / listName).finish(list);
        syncAll(m_next);
        exchange();
        m_lock.keep();
    }
    return m_changes;
}

} // namespace updatefacts
