// SPDX-License-Identifier: MIT
#include "output/files/WriteFile.h"

#include "output/files/FailToWrite.h"
#include "output/files/KeepAttributes.h"
#include "output/files/NewFile.h"
#include "output/files/TemporaryName.h"

#include <unistd.h>

#include <cerrno>
#include <utility>

namespace updatefacts {

namespace fs = std::filesystem;

namespace {

/// The file that a chain of symbolic links leads to, whether it is there or not.
fs::path followLinks(fs::path path, const fs::path &shown) {
    std::error_code error;
    for (int links = 0; fs::is_symlink(path, error); ++links) {
        if (links == 40) // as Linux has it
            failToWrite(shown, ELOOP);
        const fs::path next = fs::read_symlink(path, error);
        if (error)
            failToWrite(shown, error.value());
        path = path.parent_path() / next; // an absolute one stands for itself
    }
    return path;
}

/// The directory must let us make a file in it, however writable the old file is.
void checkDirectory(const fs::path &directory, bool isReplacing, const fs::path &shown) {
    if (isReplacing && ::access(directory.c_str(), W_OK | X_OK) != 0 && errno == EACCES)
        failToWrite(shown, "why.no_permission_to_make");
}

} // namespace

FileBatch::~FileBatch() {
    for (const FilePlace &file : m_places)
        removeName(file.from);
}

void FileBatch::add(const fs::path &path, std::string_view bytes, Existing existing, mode_t mode) {
    if (path.filename().empty())
        failToWrite(path, path.empty() ? ENOENT : EISDIR);
    std::error_code error; // the current folder may be gone
    fs::path target = fs::absolute(path, error);
    if (error)
        failToWrite(path, error.value());
    if (existing == Existing::replace)
        target = followLinks(target, path);
    const fs::path directory = target.parent_path();
    const bool isReplacing = existing == Existing::replace && checkReplaceable(target, path);
    checkDirectory(directory, isReplacing, path);
    share(directory);
    const fs::path from = directory / temporaryName();
    NewFile file(from, path, isReplacing ? 0600 : mode);
    WriteNotes notes = isReplacing ? keepAttributes(file, target) : WriteNotes();
    file.finish(bytes);
    m_places.push_back({from, target, directory / temporaryName(), path, existing});
    m_notes.insert(m_notes.end(), notes.begin(), notes.end());
}

WriteNotes FileBatch::commit() {
    PlaceFiles places(m_places);
    places.place();
    for (const auto &[directory, shared] : m_directories)
        if (!syncDirectory(directory)) {
            const int error = errno;
            places.takeBack();
            failToWrite(directory, error);
        }
    m_places.clear();
    places.settle();
    return std::exchange(m_notes, {});
}

/// A process may hold some thousand files open; directories beyond that are only not locked.
void FileBatch::share(const fs::path &directory) {
    constexpr std::size_t most = 200;
    if (m_directories.contains(directory))
        return;
    const bool mayLock = m_directories.size() < most;
    m_directories.emplace(directory,
                          mayLock ? std::make_unique<SharedDirectory>(directory) : nullptr);
}

WriteNotes writeFile(const fs::path &path, std::string_view bytes, Existing existing, mode_t mode) {
    FileBatch batch;
    batch.add(path, bytes, existing, mode);
    return batch.commit();
}

} // namespace updatefacts
