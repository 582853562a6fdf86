// SPDX-License-Identifier: MIT
#include "output/files/OutputDirectory.h"

#include "document/files/IoError.h"
#include "document/files/ReasonOfError.h"
#include "output/files/FailToWrite.h"
#include "output/files/KeepAttributes.h"
#include "output/files/NewFile.h"
#include "output/files/PlaceFiles.h"

#include <stdio.h>
#include <unistd.h>

#include <cassert>
#include <cerrno>

namespace updatefacts {

namespace fs = std::filesystem;

namespace {

/// Without "..", symbolic links and a slash at the end, so that it has a parent to stage in.
fs::path absoluteTarget(const std::string &target) {
    if (target.empty())
        throw IoError(argument::phrase("", "failed.unnamed_directory"));
    std::error_code error;
    fs::path path = fs::absolute(target, error);
    if (error)
        failToWrite(target, error.value());
    const fs::path real = fs::weakly_canonical(path, error);
    path = error ? path.lexically_normal() : real;
    return path.has_filename() ? path : path.parent_path();
}

bool leadsSomewhere(const fs::path &path) {
    std::error_code error;
    return fs::exists(path, error);
}

} // namespace

OutputDirectory::OutputDirectory(const std::string &target)
    : m_named(target), m_target(absoluteTarget(target)), m_isNew(!leadsSomewhere(m_target)) {
    checkTarget();
    const fs::path parent = m_isNew ? m_target.parent_path() : m_target;
    m_parents.emplace(parent, m_named);
    if (!m_isNew) // a run that made the target and was killed then has left its staging beside it
        const SharedDirectory tidied(m_target.parent_path());
    m_shared.emplace(parent);
    m_staging.emplace(parent, m_named);
}

void OutputDirectory::checkTarget() const {
    std::error_code error;
    const fs::file_type type = fs::status(m_target, error).type();
    if (type != fs::file_type::directory && type != fs::file_type::not_found)
        failToWrite(m_named, type == fs::file_type::none ? error.value() : ENOTDIR);
    if (type == fs::file_type::directory && ::access(m_target.c_str(), W_OK | X_OK) != 0)
        failToWrite(m_named, errno);
}

void OutputDirectory::add(const std::string &name, std::string_view bytes) {
    assert(!name.empty() && name.find('/') == std::string::npos && name != "." && name != "..");
    const fs::path old = m_target / name;
    const bool isReplacing = checkReplaceable(old, m_named / name);
    NewFile file(m_staging->place(name), m_named / name, isReplacing ? 0600 : 0666);
    if (isReplacing)
        for (Argument &note : keepAttributes(file, old))
            m_notes.push_back(std::move(note));
    file.finish(bytes);
    m_names.push_back(name);
}

void OutputDirectory::commit() {
    if (m_isNew && !leadsSomewhere(m_target))
        commitNew();
    else
        commitInto();
    if (!m_staging->remove())
        failToWrite(m_named, argument::phrase("why", "why.leftovers", {reasonOfError(errno)}));
}

void OutputDirectory::commitNew() {
    const fs::path staged = m_staging->newFiles();
    if (!syncDirectory(staged))
        failToWrite(m_named, errno);
    if (::rename(staged.c_str(), m_target.c_str()) != 0) {
        if (errno == EEXIST || errno == ENOTEMPTY) // another run made it just now
            return commitInto();
        failToWrite(m_named, errno);
    }
    if (syncDirectory(m_target.parent_path()) && m_parents->sync())
        return m_parents->keep();
    const int error = errno;
    ::rename(m_target.c_str(), staged.c_str());
    failToWrite(m_named, error);
}

/// (Another run may have made a target that was new; the journal is of no use then, as the staging
/// directory lies beside it.)
void OutputDirectory::commitInto() {
    if (!m_isNew)
        m_staging->writeJournal(m_names, m_named);
    std::vector<FilePlace> files;
    for (const std::string &name : m_names)
        files.push_back({m_staging->newFiles() / name, m_target / name,
                         m_staging->oldFiles() / name, m_named / name, Existing::replace});
    PlaceFiles places(std::move(files));
    places.place();
    if (!syncDirectory(m_target) || !m_parents->sync()) {
        const int error = errno;
        places.takeBack();
        failToWrite(m_named, error);
    }
    m_parents->keep();
    places.settle();
}

} // namespace updatefacts
