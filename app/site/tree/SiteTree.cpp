// SPDX-License-Identifier: MIT
#include "site/tree/SiteTree.h"

#include "disclosure/Sha256.h"
#include "document/files/IoError.h"
#include "document/files/ReadFile.h"
#include "output/files/FailToWrite.h"
#include "output/files/KeepAttributes.h"

#include <QCryptographicHash>

#include <fcntl.h>
#include <stdio.h>
#include <sys/stat.h>
#include <unistd.h>

#include <algorithm>
#include <cerrno>

namespace updatefacts {

namespace fs = std::filesystem;

namespace {

constexpr std::size_t writtenAtOnce = 1U << 16U; ///< bytes of a file that is still being made

constexpr std::size_t largestFile = std::size_t(1) << 32U; ///< a list of tens of millions of files

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
    if (::link(from.c_str(), to.c_str()) == 0)
        return;
    if (errno != EPERM && errno != EMLINK && errno != EXDEV && errno != ENOTSUP)
        failToWrite(to, errno);
    NewFile file(to, to);
    (void)keepAttributes(file, from);
    file.finish(readFile(from.string(), largestFile), Sync::later);
}

void keepLink(const fs::path &from, const fs::path &to) {
    makeFolders(to.parent_path());
    std::error_code error;
    fs::copy_symlink(from, to, error);
    if (error)
        failToWrite(to, error.value());
}

/// A folder with the permissions of another, and its owner where this user may give that.
void keepFolder(const fs::path &from, const fs::path &to) {
    makeFolders(to);
    struct stat status {};
    if (::stat(from.c_str(), &status) != 0 || ::chmod(to.c_str(), status.st_mode & 07777) != 0)
        failToWrite(to, errno);
    if (::chown(to.c_str(), status.st_uid, status.st_gid) != 0 && errno != EPERM)
        failToWrite(to, errno);
}

/// Removes the folder with these files, also where nothing can be listed; what stays is taken away
/// by the next run.
void removeTree(const fs::path &root, const std::set<std::string> &paths) {
    std::error_code error;
    fs::remove_all(root, error);
    if (!fs::exists(fs::symlink_status(root, error)))
        return;
    std::set<fs::path> folders = {root};
    for (const std::string &path : paths) {
        removeName(root / path);
        for (fs::path up = (root / path).parent_path(); up != root; up = up.parent_path())
            folders.insert(up);
    }
    for (auto folder = folders.rbegin(); folder != folders.rend(); ++folder)
        removeName(*folder);
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

/// Takes what is left lying about, and gives the folder itself.
fs::path emptyFolder(const fs::path &folder) {
    std::error_code error;
    fs::remove_all(folder, error);
    makeFolders(folder);
    return folder;
}

} // namespace

SiteTree::SiteTree(const std::string &folder)
    : m_folder(wholePath(folder)),
      m_next(m_folder.parent_path() / ('.' + m_folder.filename().string() + ".next")),
      m_lock(m_folder.parent_path()), m_before(m_folder / siteListName), m_isNow(m_before.size()) {
    emptyFolder(m_next);
    try {
        m_now.emplace(m_next / siteListName, m_folder / siteListName);
    } catch (const IoError &) { // a tree that did not come to be is not destroyed
        removeTree(m_next, {siteListName});
        throw;
    }
}

SiteTree::~SiteTree() {
    std::set<std::string> paths = m_others;
    paths.insert(siteListName);
    std::error_code error;
    fs::remove_all(m_next, error); // after commit() this is the old site
    if (!fs::exists(fs::symlink_status(m_next, error)))
        return;
    FileList(m_next / siteListName).visit([&](const std::string &path, const std::string &) {
        paths.insert(path);
    });
    removeTree(m_next, paths);
}

void SiteTree::checkPlace(const std::string &path,
                          const std::optional<FileList::Line> &before) const {
    std::error_code error;
    if (!before && fs::exists(fs::symlink_status(m_folder / path, error)))
        failToWrite(m_folder / path, "why.not_of_site");
}

bool SiteTree::isUnchanged(const std::string &path, const std::string &hash,
                           const std::optional<FileList::Line> &before) const {
    return before && before->hash == hash && sha256OfFile((m_folder / path).string()) == hash;
}

void SiteTree::list(const std::string &path, const std::string &hash,
                    const std::optional<FileList::Line> &before, bool isSame) {
    m_now->append(FileList::lineOf(hash, path));
    ++m_changes.files;
    m_changes.added += before ? 0 : 1;
    m_changes.changed += before && !isSame ? 1 : 0;
    if (before)
        m_isNow[before->number] = true;
}

void SiteTree::addOne(const std::string &path, std::string_view bytes) {
    const std::string hash = sha256(bytes);
    const auto before = m_before.find(path);
    checkPlace(path, before);
    makeFolders((m_next / path).parent_path());
    const bool isSame = isUnchanged(path, hash, before);
    if (isSame)
        keepFile(m_folder / path, m_next / path);
    else
        NewFile(m_next / path, m_folder / path)
            .finish(bytes, Sync::later); // commit() waits for all
    list(path, hash, before, isSame);
}

void SiteTree::addCompanion(const std::string &path, std::string_view bytes) {
    if (const auto companion = m_companion ? m_companion(path, bytes) : std::nullopt)
        addOne(companion->first, companion->second);
}

void SiteTree::add(const std::string &path, std::string_view bytes) {
    addOne(path, bytes);
    addCompanion(path, bytes);
}

void SiteTree::write(const std::string &path, const std::function<void(const TextSink &)> &fill) {
    const auto before = m_before.find(path);
    checkPlace(path, before);
    makeFolders((m_next / path).parent_path());
    QCryptographicHash hash(QCryptographicHash::Sha256);
    NewFile file(m_next / path, m_folder / path);
    std::string waiting;
    const auto writeOut = [&] {
        hash.addData(QByteArrayView(waiting));
        file.append(waiting);
        waiting.clear();
    };
    fill([&](std::string_view text) {
        waiting += text;
        if (waiting.size() >= writtenAtOnce)
            writeOut();
    });
    writeOut();
    file.finish({}, Sync::later);
    const std::string digits = hash.result().toHex().toStdString();
    const bool isSame = isUnchanged(path, digits, before);
    if (isSame && removeName(m_next / path))
        keepFile(m_folder / path, m_next / path);
    list(path, digits, before, isSame);
    if (m_companion)
        addCompanion(path, readFile((m_next / path).string(), largestFile));
}

bool SiteTree::isOurs(const std::string &path) const {
    return m_before.find(path).has_value();
}

bool SiteTree::isOfOthers(const std::string &path) const {
    std::error_code error;
    return !isOurs(path) && fs::exists(fs::symlink_status(m_folder / path, error));
}

std::optional<std::string> SiteTree::before(const std::string &path) const {
    const auto line = m_before.find(path);
    const fs::path file = m_folder / path;
    std::error_code error;
    if (!line || (!fs::exists(file, error) && !error))
        return std::nullopt;
    std::string bytes = readFile(file.string(), largestFile);
    return sha256(bytes) == line->hash ? std::optional(std::move(bytes)) : std::nullopt;
}

void SiteTree::keepBefore(const std::string &begin, const std::string &ending) {
    m_before.visit([&](const std::string &path, const std::string &) {
        if (!path.starts_with(begin) || !path.ends_with(ending))
            return;
        const auto line = m_before.find(path);
        std::error_code error;
        if (!line || m_isNow[line->number] || !fs::exists(m_folder / path, error))
            return;
        makeFolders((m_next / path).parent_path());
        keepFile(m_folder / path, m_next / path);
        list(path, line->hash, line, true);
    });
}

void SiteTree::keepOthers() {
    std::error_code error;
    if (!fs::exists(m_folder, error))
        return;
    keepFolder(m_folder, m_next);
    fs::recursive_directory_iterator entry(m_folder, error);
    for (; !error && entry != fs::recursive_directory_iterator(); entry.increment(error))
        keepOther(*entry);
    if (error) // what is not seen would be lost
        failToWrite(m_folder, error.value());
}

void SiteTree::keepOther(const fs::directory_entry &entry) {
    const std::string path = entry.path().lexically_relative(m_folder).generic_string();
    if (path == siteListName || isOurs(path))
        return;
    std::error_code error;
    if (entry.is_symlink(error)) {
        keepLink(entry.path(), m_next / path);
    } else if (entry.is_directory(error)) {
        if (holdsOthers(path))
            keepFolder(entry.path(), m_next / path);
        return;
    } else {
        keepFile(entry.path(), m_next / path);
    }
    m_others.insert(path);
}

/// Whether a folder is not only there for files of ours.
bool SiteTree::holdsOthers(const std::string &folder) const {
    std::error_code error;
    return fs::is_directory(m_next / folder, error) || !m_before.hasBelow(folder);
}

void SiteTree::exchange() {
    if (::renameat2(AT_FDCWD, m_next.c_str(), AT_FDCWD, m_folder.c_str(), RENAME_EXCHANGE) == 0)
        return;
    if (errno != ENOENT || ::rename(m_next.c_str(), m_folder.c_str()) != 0)
        failToWrite(m_folder, errno);
}

SiteChanges SiteTree::commit() {
    keepOthers();
    m_changes.removed = std::size_t(std::ranges::count(m_isNow, false));
    m_now->finish({}, Sync::later);
    if (m_changes.added + m_changes.changed + m_changes.removed > 0) {
        syncAll(m_next);
        exchange();
        m_lock.keep();
    }
    return m_changes;
}

} // namespace updatefacts
