// SPDX-License-Identifier: MIT
#include "collect/state/LibraryFiles.h"

#include "disclosure/Seal.h"
#include "document/files/FolderFiles.h"
#include "document/files/ReadFile.h"
#include "output/files/WriteFile.h"
#include "output/labels/FileNames.h"

namespace updatefacts {

namespace {

namespace fs = std::filesystem;

constexpr mode_t onlyRead = 0444;
constexpr std::ptrdiff_t longestId = 100; // bytes of a folder's name
const char *const ownFolder = ".update-facts";

std::string sealedText(const Disclosure &revision) {
    return sealed(revision.document().text,
                  {revision.integer("revision").value_or(0), revision.fingerprint(), {}});
}

/// Another name where something lies there already.
fs::path freeName(const fs::path &folder, const Disclosure &revision) {
    const std::string name = disclosureFileName(revision, revision.integer("revision").value_or(0));
    std::error_code ignored;
    if (!fs::exists(fs::symlink_status(folder / name, ignored)))
        return folder / name;
    constexpr std::size_t digits = 12;
    return folder / (fs::path(name).stem().string() + '~' +
                     revision.fingerprint().substr(0, digits) + ".yaml");
}

void makeFolder(const fs::path &folder) {
    MadeDirectories(folder, folder).keep();
}

} // namespace

LibraryFiles::LibraryFiles(const std::string &folder)
    : m_folder(fs::absolute(folder).lexically_normal()), m_lock(folder) {
    m_lock.keep();
    makeFolder(m_folder / ownFolder);
}

std::string LibraryFiles::stateFile() const {
    return (m_folder / ownFolder / "collect.sqlite").string();
}

fs::path LibraryFiles::place(const std::string &host, const std::string &id) const {
    return fs::path(host) / fileNamePart(id, longestId);
}

std::vector<Document> LibraryFiles::held(const std::string &host, const std::string &id) const {
    std::vector<Document> documents;
    const fs::path folder = m_folder / place(host, id);
    for (const std::string &file : disclosuresIn(folder.string()).files) {
        Document document = readYaml(readFile(file), file);
        if (!hasError(document.findings))
            documents.push_back(std::move(document));
    }
    return documents;
}

void LibraryFiles::keep(const std::string &host,
                        const std::vector<const Disclosure *> &revisions) const {
    FileBatch batch;
    for (const Disclosure *revision : revisions) {
        const fs::path folder = m_folder / place(host, revision->text("disclosure_id"));
        makeFolder(folder);
        batch.add(freeName(folder, *revision), sealedText(*revision), Existing::refuse, onlyRead);
    }
    (void)batch.commit();
}

std::string LibraryFiles::putAside(const std::string &host, const Disclosure &revision) const {
    constexpr std::size_t digits = 12;
    const fs::path folder =
        m_folder / ownFolder / "refused" / place(host, revision.text("disclosure_id"));
    const std::string name =
        fs::path(disclosureFileName(revision, revision.integer("revision").value_or(0)))
            .stem()
            .string();
    const fs::path file =
        folder / (name + '~' + revision.fingerprint().substr(0, digits) + ".yaml");
    std::error_code error;
    if (fs::exists(file, error))
        return file.string();
    makeFolder(folder);
    (void)writeFile(file, sealedText(revision), Existing::refuse, onlyRead);
    return file.string();
}

} // namespace updatefacts
