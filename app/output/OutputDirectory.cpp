// SPDX-License-Identifier: MIT
#include "output/OutputDirectory.h"

#include "document/IoError.h"
#include "output/SyncedFile.h"

#include <fcntl.h>
#include <signal.h>
#include <stdio.h>
#include <sys/stat.h>
#include <unistd.h>

#include <cassert>
#include <cerrno>
#include <cstdlib>
#include <cstring>
#include <set>

namespace updatefacts {

namespace fs = std::filesystem;

namespace {

[[noreturn]] void failToWrite(const fs::path &path, const std::string &why) {
    throw IoError("Cannot write \"" + path.string() + "\": " + why + ".");
}

fs::path absoluteTarget(const std::string &target) {
    if (target.empty())
        throw IoError("The name of the output directory is empty.");
    std::error_code error;
    fs::path path = fs::absolute(target, error).lexically_normal();
    if (!path.has_filename()) // "out/"
        path = path.parent_path();
    const fs::path real = fs::weakly_canonical(path, error);
    return error ? path : real;
}

std::string stagingPrefix(const fs::path &target) {
    return '.' + target.filename().string() + ".updatefacts-";
}

/// Staging directories are named for their process, so that those of dead ones can be told.
fs::path makeStaging(const fs::path &directory, const fs::path &target) {
    std::string pattern =
        directory / (stagingPrefix(target) + std::to_string(::getpid()) + "-XXXXXX");
    return ::mkdtemp(pattern.data()) ? fs::path(pattern) : fs::path();
}

std::set<std::string> namesIn(const fs::path &directory) {
    std::set<std::string> names;
    std::error_code error;
    for (const fs::directory_entry &entry : fs::directory_iterator(directory, error))
        names.insert(entry.path().filename().string());
    return names;
}

/// What others put into the directory since its files were linked is moved over, never lost.
void moveStragglers(const fs::path &from, const fs::path &to) {
    const std::set<std::string> present = namesIn(to);
    std::error_code error;
    for (const std::string &name : namesIn(from))
        if (!present.contains(name))
            fs::rename(from / name, to / name, error);
}

} // namespace

OutputDirectory::OutputDirectory(const std::string &target) : m_target(absoluteTarget(target)) {
    std::error_code error;
    if (fs::exists(m_target, error) && !fs::is_directory(m_target, error))
        failToWrite(m_target, "it is no directory");
    fs::create_directories(m_target.parent_path(), error);
    removeStale();
    m_staging = makeStaging(m_target.parent_path(), m_target);
    if (m_staging.empty() && fs::is_directory(m_target, error))
        m_staging = makeStaging(m_target, m_target);
    if (m_staging.empty())
        failToWrite(m_target, std::strerror(errno));
}

OutputDirectory::~OutputDirectory() {
    std::error_code error;
    if (!m_staging.empty())
        fs::remove_all(m_staging, error);
}

void OutputDirectory::removeStale() const {
    const std::string prefix = stagingPrefix(m_target);
    std::error_code error;
    for (const fs::path &directory : {m_target.parent_path(), m_target})
        for (const std::string &name : namesIn(directory)) {
            if (!name.starts_with(prefix))
                continue;
            const int owner = std::atoi(name.c_str() + prefix.size());
            if (owner > 0 && ::kill(owner, 0) != 0 && errno == ESRCH)
                fs::remove_all(directory / name, error);
        }
}

void OutputDirectory::add(const std::string &name, std::string_view bytes) {
    assert(!name.empty() && name.find('/') == std::string::npos && name != "." && name != "..");
    writeSynced(m_staging / name, bytes, m_target / name);
    m_names.push_back(name);
}

void OutputDirectory::commit() {
    std::error_code error;
    ::chmod(m_staging.c_str(), 0777 & ~currentUmask());
    if (!fs::exists(m_target, error)) {
        if (::rename(m_staging.c_str(), m_target.c_str()) != 0)
            failToWrite(m_target, std::strerror(errno));
    } else if (!canExchange() || !exchange()) {
        renameEach();
    }
    syncDirectory(m_target.parent_path());
}

bool OutputDirectory::canExchange() const {
    std::error_code error;
    if (m_staging.parent_path() != m_target.parent_path() ||
        fs::equivalent(fs::current_path(error), m_target, error))
        return false;
    for (const fs::directory_entry &entry : fs::directory_iterator(m_target, error))
        if (!entry.is_symlink(error) && !entry.is_regular_file(error))
            return false;
    return !error;
}

bool OutputDirectory::exchange() {
    const std::set<std::string> added(m_names.begin(), m_names.end());
    for (const std::string &name : namesIn(m_target)) {
        if (added.contains(name))
            continue;
        if (::linkat(AT_FDCWD, (m_target / name).c_str(), AT_FDCWD, (m_staging / name).c_str(),
                     0) != 0)
            return false;
    }
    struct stat status {};
    if (::stat(m_target.c_str(), &status) == 0)
        ::chmod(m_staging.c_str(), status.st_mode & 07777);
    syncDirectory(m_staging);
    if (::renameat2(AT_FDCWD, m_staging.c_str(), AT_FDCWD, m_target.c_str(), RENAME_EXCHANGE) != 0)
        return false;
    moveStragglers(m_staging, m_target); // the staging name now holds the old directory
    return true;
}

void OutputDirectory::renameEach() {
    for (const std::string &name : m_names)
        if (::rename((m_staging / name).c_str(), (m_target / name).c_str()) != 0)
            failToWrite(m_target / name, std::strerror(errno));
    syncDirectory(m_target);
}

} // namespace updatefacts
