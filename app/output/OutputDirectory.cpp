// SPDX-License-Identifier: MIT
#include "output/OutputDirectory.h"

#include "document/IoError.h"
#include "output/FailToWrite.h"
#include "output/SwapFiles.h"
#include "output/SyncedFile.h"

#include <fcntl.h>
#include <stdio.h>
#include <sys/stat.h>
#include <unistd.h>

#include <algorithm>
#include <cassert>
#include <cerrno>

namespace updatefacts {

namespace fs = std::filesystem;

namespace {

/// Without "..", symbolic links and a slash at the end, so that it has a parent to stage in.
fs::path absoluteTarget(const std::string &target) {
    if (target.empty())
        throw IoError("The name of the output directory is empty.");
    std::error_code error;
    fs::path path = fs::absolute(target, error);
    if (error)
        failToWrite(target, error.value());
    const fs::path real = fs::weakly_canonical(path, error);
    path = error ? path.lexically_normal() : real;
    return path.has_filename() ? path : path.parent_path();
}

/// Whether both lie in one mount, so that files can be renamed from one to the other.
bool inOneMount(const fs::path &a, const fs::path &b) {
    struct statx first {};
    struct statx second {};
    const unsigned wanted = STATX_BASIC_STATS | STATX_MNT_ID;
    if (::statx(AT_FDCWD, a.c_str(), 0, wanted, &first) != 0 ||
        ::statx(AT_FDCWD, b.c_str(), 0, wanted, &second) != 0)
        return false;
    return first.stx_dev_major == second.stx_dev_major &&
           first.stx_dev_minor == second.stx_dev_minor && first.stx_mnt_id == second.stx_mnt_id;
}

/// Gives the new directory the owner and permissions of the old one.
bool likeOld(const fs::path &added, const fs::path &old) {
    struct stat status {};
    struct stat own {};
    if (::stat(old.c_str(), &status) != 0 || ::stat(added.c_str(), &own) != 0)
        return false;
    const bool same = own.st_uid == status.st_uid && own.st_gid == status.st_gid;
    return (same || ::chown(added.c_str(), status.st_uid, status.st_gid) == 0) &&
           ::chmod(added.c_str(), status.st_mode & 07777) == 0;
}

} // namespace

OutputDirectory::OutputDirectory(const std::string &target)
    : m_named(target), m_target(absoluteTarget(target)) {
    std::error_code error;
    const fs::file_type type = fs::status(m_target, error).type();
    if (type != fs::file_type::directory && type != fs::file_type::not_found)
        failToWrite(m_named, type == fs::file_type::none ? error.value() : ENOTDIR);
    if (type == fs::file_type::directory && ::access(m_target.c_str(), W_OK) != 0)
        failToWrite(m_named, errno);
    makeParents();
    makeStaging();
}

OutputDirectory::~OutputDirectory() {
    m_staging.reset();
    std::error_code error;
    std::for_each(m_madeParents.rbegin(), m_madeParents.rend(),
                  [&](const fs::path &made) { fs::remove(made, error); }); // only when empty
}

void OutputDirectory::makeParents() {
    std::error_code error;
    for (fs::path parent = m_target.parent_path(); !fs::exists(parent, error);
         parent = parent.parent_path())
        m_madeParents.insert(m_madeParents.begin(), parent);
    for (const fs::path &parent : m_madeParents)
        if (::mkdir(parent.c_str(), 0777) != 0 && errno != EEXIST)
            failToWrite(m_named, errno);
}

void OutputDirectory::makeStaging() {
    const fs::path parent = m_target.parent_path();
    StagingDirectory::removeStale(parent);
    std::error_code error;
    if (!fs::exists(m_target, error)) {
        m_staging = std::make_unique<StagingDirectory>(parent, m_named);
        return;
    }
    StagingDirectory::removeStale(m_target);
    const bool beside = inOneMount(parent, m_target) && ::access(parent.c_str(), W_OK) == 0 &&
                        !fs::equivalent(fs::current_path(error), m_target, error);
    m_staging = std::make_unique<StagingDirectory>(beside ? parent : m_target, m_named);
}

void OutputDirectory::add(const std::string &name, std::string_view bytes) {
    assert(!name.empty() && name.find('/') == std::string::npos && name != "." && name != "..");
    writeSynced(m_staging->path() / name, bytes, m_named / name);
    m_names.push_back(name);
}

void OutputDirectory::commit() {
    syncDirectory(m_staging->path());
    std::error_code error;
    if (!fs::exists(m_target, error)) {
        if (::rename(m_staging->path().c_str(), m_target.c_str()) != 0)
            failToWrite(m_named, errno);
        m_staging->release();
        m_madeParents.clear();
    } else if (!canExchange() || !exchange()) {
        swapFiles(m_names, m_staging->path(), m_target, m_named);
        syncDirectory(m_target);
    }
    syncDirectory(m_target.parent_path());
}

bool OutputDirectory::canExchange() const {
    if (m_staging->path().parent_path() != m_target.parent_path())
        return false;
    const std::set<std::string> names = namesIn(m_target);
    return std::ranges::all_of(names, [&](const std::string &name) {
        std::error_code error;
        const fs::file_type type = fs::symlink_status(m_target / name, error).type();
        return type == fs::file_type::regular || type == fs::file_type::symlink;
    });
}

bool OutputDirectory::exchange() {
    const fs::path staging = m_staging->path();
    const DirectoryLock old(m_target); // no other run must take it for a dead run's
    const std::set<std::string> added(m_names.begin(), m_names.end());
    for (const std::string &name : namesIn(m_target))
        if (!added.contains(name) && ::linkat(AT_FDCWD, (m_target / name).c_str(), AT_FDCWD,
                                              (staging / name).c_str(), 0) != 0)
            return false;
    if (!likeOld(staging, m_target))
        return false;
    syncDirectory(staging);
    if (::renameat2(AT_FDCWD, staging.c_str(), AT_FDCWD, m_target.c_str(), RENAME_EXCHANGE) != 0)
        return false;
    const std::set<std::string> present = namesIn(m_target);
    std::error_code error;
    for (const std::string &name : namesIn(staging)) // what others put there meanwhile
        if (!present.contains(name))
            fs::rename(staging / name, m_target / name, error);
    m_staging->remove();
    return true;
}

} // namespace updatefacts
