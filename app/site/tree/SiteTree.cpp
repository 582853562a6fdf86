// SPDX-License-Identifier: MIT
#include "site/tree/SiteTree.h"

#include "disclosure/Sha256.h"
#include "document/files/ReadFile.h"
#include "output/files/FailToWrite.h"
#include "output/files/KeepAttributes.h"
#include "output/files/NewFile.h"

#include <QByteArray>

#include <fcntl.h>
#include <stdio.h>
#include <sys/stat.h>
#include <unistd.h>

#include <cerrno>
#include <sstream>

namespace updatefacts {

namespace fs = std::filesystem;

namespace {

constexpr const char *listName = ".update-facts-site";

constexpr std::size_t largestFile = std::size_t(1) << 32U; ///< a list of tens of millions of files

/// The folder without "/" at its end, absolute: what lies beside it can be named.
fs::path wholePath(const std::string &folder) {
    std::error_code error;
    fs::path path = fs::weakly_canonical(fs::absolute(folder), error);
    return path.has_filename() ? path : path.parent_path();
}

/// 64 digits as 32 bytes: there are many of them.
std::string fromHex(const std::string &digits) {
    return QByteArray::fromHex(QByteArray::fromStdString(digits)).toStdString();
}

std::string toHex(const std::string &bytes) {
    return QByteArray::fromStdString(bytes).toHex().toStdString();
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

} // namespace

SiteTree::SiteTree(const std::string &folder)
    : m_folder(wholePath(folder)),
      m_next(m_folder.parent_path() / ('.' + m_folder.filename().string() + ".next")),
      m_lock(m_folder.parent_path()) {
    readList();
    std::error_code error;
    fs::remove_all(m_next, error);
    makeFolders(m_next);
}

SiteTree::~SiteTree() {
    std::set<std::string> paths = m_others;
    paths.insert(listName);
    std::error_code error;
    fs::remove_all(m_next, error); // after commit() this is the old site
    if (!fs::exists(fs::symlink_status(m_next, error)))
        return;
    for (const auto &[path, hashes] : m_ours)
        paths.insert(path);
    removeTree(m_next, paths);
}

void SiteTree::readList() {
    std::error_code error;
    if (!fs::exists(m_folder / listName, error))
        return;
    std::istringstream lines(readFile((m_folder / listName).string(), largestFile));
    for (std::string line; std::getline(lines, line);)
        if (line.size() > 66)
            m_ours[line.substr(66)].before = fromHex(line.substr(0, 64));
}

void SiteTree::addOne(const std::string &path, std::string_view bytes) {
    const std::string hash = fromHex(sha256(bytes));
    if (isOfOthers(path))
        failToWrite(m_folder / path, "why.not_of_site");
    Ours &ours = m_ours[path];
    const bool isSame =
        ours.before == hash && fromHex(sha256OfFile((m_folder / path).string())) == hash;
    makeFolders((m_next / path).parent_path());
    if (isSame)
        keepFile(m_folder / path, m_next / path);
    else
        NewFile(m_next / path, m_folder / path)
            .finish(bytes, Sync::later); // commit() waits for all
    ++m_changes.files;
    m_changes.added += ours.before.empty() ? 1 : 0;
    m_changes.changed += !ours.before.empty() && !isSame ? 1 : 0;
    ours.now = hash;
}

void SiteTree::add(const std::string &path, std::string_view bytes) {
    addOne(path, bytes);
    if (const auto companion = m_companion ? m_companion(path, bytes) : std::nullopt)
        addOne(companion->first, companion->second);
}

bool SiteTree::isOurs(const std::string &path) const {
    const auto ours = m_ours.find(path);
    return ours != m_ours.end() && !ours->second.before.empty();
}

bool SiteTree::isOfOthers(const std::string &path) const {
    std::error_code error;
    return !isOurs(path) && fs::exists(fs::symlink_status(m_folder / path, error));
}

std::optional<std::string> SiteTree::before(const std::string &path) const {
    if (!isOurs(path))
        return std::nullopt;
    std::string bytes = readFile((m_folder / path).string(), largestFile);
    return fromHex(sha256(bytes)) == m_ours.at(path).before ? std::optional(std::move(bytes))
                                                            : std::nullopt;
}

void SiteTree::keepBefore(const std::string &begin, const std::string &ending) {
    for (auto ours = m_ours.lower_bound(begin);
         ours != m_ours.end() && ours->first.starts_with(begin); ++ours) {
        std::error_code error;
        if (!ours->second.now.empty() || !ours->first.ends_with(ending) ||
            !fs::exists(m_folder / ours->first, error))
            continue;
        makeFolders((m_next / ours->first).parent_path());
        keepFile(m_folder / ours->first, m_next / ours->first);
        ours->second.now = ours->second.before;
        ++m_changes.files;
    }
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
    if (path == listName || isOurs(path))
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
    const std::string below = folder + '/';
    bool wasOurs = false;
    for (auto ours = m_ours.lower_bound(below);
         ours != m_ours.end() && ours->first.starts_with(below); ++ours) {
        if (!ours->second.now.empty())
            return true;
        wasOurs = true;
    }
    return !wasOurs;
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
    for (const auto &[path, ours] : m_ours) {
        if (ours.now.empty())
            ++m_changes.removed;
        else
            list.append(toHex(ours.now)).append("  ").append(path).append("\n");
    }
    if (m_changes.added + m_changes.changed + m_changes.removed > 0) {
        NewFile(m_next / listName, m_folder / listName).finish(list, Sync::later);
        syncAll(m_next);
        exchange();
        m_lock.keep();
    }
    return m_changes;
}

} // namespace updatefacts
