// SPDX-License-Identifier: MIT
#include "retail/library/FolderSource.h"

#include "document/files/FolderFiles.h"
#include "document/files/IoError.h"
#include "document/files/ReadFile.h"
#include "document/files/ReasonOfError.h"

#include <sys/stat.h>

#include <algorithm>

namespace updatefacts {

namespace fs = std::filesystem;

namespace {

[[noreturn]] void failToList(const std::string &path, std::error_code error) {
    throw IoError(argument::phrase("", "failed.read",
                                   {argument::plain("file", path), reasonOfError(error.value())}));
}

} // namespace

FolderSource::FolderSource(const std::string &path) : m_path(path) {
    std::error_code error;
    m_real = fs::canonical(m_path, error);
    if (error)
        failToList(path, error);
}

std::string FolderSource::nameOf(const fs::path &path) const {
    return path.lexically_relative(m_path).generic_string();
}

bool FolderSource::isInside(const fs::path &link) const {
    std::error_code error;
    const fs::path target = fs::canonical(link, error);
    return !error && std::ranges::mismatch(m_real, target).in1 == m_real.end();
}

bool FolderSource::isTaken(const fs::directory_entry &entry, const std::string &name,
                           Findings &findings) const {
    std::error_code ignored;
    if (isArchiveName(name))
        findings.push_back(leftOutNote("library.archive_inside", name));
    if (!isDisclosureName(name.substr(name.rfind('/') + 1)))
        return false;
    if (entry.is_symlink(ignored) && !isInside(entry.path())) {
        findings.push_back(leftOutNote("library.link_outside", name));
        return false;
    }
    return entry.is_regular_file(ignored);
}

void FolderSource::listFolder(const fs::path &folder, std::vector<SourceFile> &files,
                              std::vector<fs::path> &below, Findings &findings) const {
    const std::size_t before = folder.native().size() + (folder.native().ends_with('/') ? 0 : 1);
    const std::string within = folder == m_path ? std::string() : nameOf(folder) + '/';
    std::error_code error;
    for (fs::directory_iterator i(folder, error); !error && i != fs::directory_iterator();
         i.increment(error)) {
        std::error_code ignored;
        const std::string name = i->path().native().substr(before);
        if (name.starts_with('.'))
            continue;
        if (i->is_directory(ignored) && !i->is_symlink(ignored)) {
            below.push_back(i->path());
            continue;
        }
        struct stat status {};
        if (isTaken(*i, within + name, findings) && ::stat(i->path().c_str(), &status) == 0)
            files.push_back({within + name, status.st_size,
                             status.st_mtim.tv_sec * 1'000'000'000 + status.st_mtim.tv_nsec,
                             static_cast<std::int64_t>(status.st_ino)});
    }
    if (error && folder == m_path)
        failToList(m_path.string(), error);
    if (error)
        findings.push_back(
            leftOutNote("library.folder_unread", nameOf(folder), {reasonOfError(error.value())}));
}

std::vector<SourceFile> FolderSource::files(Findings &findings) {
    std::vector<SourceFile> files;
    std::vector<fs::path> below = {m_path};
    while (!below.empty()) {
        const fs::path folder = below.back();
        below.pop_back();
        listFolder(folder, files, below, findings);
    }
    std::ranges::sort(files, {}, &SourceFile::file);
    std::ranges::sort(findings, {}, &Finding::file);
    return files;
}

std::string FolderSource::read(const std::string &file) {
    return readFile((m_path / file).string());
}

} // namespace updatefacts
