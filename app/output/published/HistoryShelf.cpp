// SPDX-License-Identifier: MIT
#include "output/published/HistoryShelf.h"

#include "disclosure/LinkFindings.h"
#include "disclosure/Seal.h"
#include "document/files/IoError.h"
#include "output/files/RunParallel.h"
#include "output/published/PublicationList.h"
#include "output/published/PublishedHistories.h"

#include <algorithm>
#include <filesystem>
#include <map>
#include <set>
#include <unordered_map>
#include <utility>

namespace updatefacts {

namespace fs = std::filesystem;

namespace {

fs::path normal(const std::string &file) {
    return fs::path(file).lexically_normal();
}

/// The lists in the folders of the files and in more, their files as paths.
std::vector<Publication> listsBeside(const std::vector<ShelfFile> &files,
                                     const std::vector<std::string> &more) {
    std::set<fs::path> folders;
    for (const std::string &folder : more)
        folders.insert((fs::path(folder) / "").lexically_normal().parent_path());
    for (const ShelfFile &file : files)
        folders.insert(normal(file.file).parent_path());
    std::vector<Publication> all;
    for (const fs::path &folder : folders)
        for (Publication publication : readPublicationList(folder).publications) {
            publication.file = (folder / publication.file).lexically_normal().string();
            all.push_back(std::move(publication));
        }
    return all;
}

Finding changedSince(const Document &document, const Publication &publication) {
    Finding finding = makeFinding(Severity::error, "history.changed:since", document.root.place, {},
                                  {argument::number("revision", publication.revision)});
    finding.file = document.file;
    return finding;
}

Finding goneFrom(const Publication &publication) {
    const fs::path list = fs::path(publication.file).replace_filename(publicationListName);
    Finding finding = makeFinding(Severity::error, "history.gone:gone", {}, {},
                                  {argument::number("revision", publication.revision),
                                   argument::text("file", publication.file)});
    finding.file = list.string();
    return finding;
}

/// What one file is on the shelf, and the findings that keep it from having a place.
std::pair<ShelfFile, Findings> shelved(const Document &document, const Definitions &definitions) {
    Histories alone = historiesOf({document}, definitions);
    ShelfFile file = shelfFileOf(document);
    file.isPlaced = alone.unplaced.empty();
    return {std::move(file), std::move(alone.unplaced)};
}

} // namespace

HistoryShelf::HistoryShelf(ShelfFiles files, const Definitions &definitions)
    : m_source(std::move(files)), m_definitions(definitions) {
    const std::vector<Findings> withoutPlace = survey();
    m_publications = listsBeside(m_files, m_source.folders);
    sortFiles(withoutPlace);
    compareLists();
    findUnlisted();
}

/// Returns of each file what keeps it from having a place.
std::vector<Findings> HistoryShelf::survey() {
    std::vector<Findings> withoutPlace;
    std::vector<std::optional<std::pair<ShelfFile, Findings>>> found(m_source.count);
    const auto look = [&](std::size_t i) {
        if (const std::optional<Document> document = m_source.read(i))
            found[i] = shelved(*document, m_definitions);
    };
    const auto take = [&](std::size_t i) {
        if (!found[i])
            return;
        m_files.push_back(std::move(found[i]->first));
        m_numbers.push_back(i);
        withoutPlace.push_back(std::move(found[i]->second));
        found[i].reset();
    };
    runParallel(m_source.count, look, take, [] { return false; });
    return withoutPlace;
}

void HistoryShelf::sortFiles(const std::vector<Findings> &withoutPlace) {
    const std::vector<bool> isDraft = draftsAmong(m_files, m_publications);
    std::map<std::string, std::vector<std::size_t>> groups;
    std::vector<std::size_t> drafts;
    for (std::size_t i = 0; i < m_files.size(); ++i) {
        if (isDraft[i])
            drafts.push_back(i);
        else if (m_files[i].isPlaced)
            groups[m_files[i].id].push_back(i);
        else
            std::ranges::copy(withoutPlace[i], std::back_inserter(m_unplaced));
    }
    sortFindings(m_unplaced);
    for (auto &[id, files] : groups)
        m_histories.push_back({id, std::move(files), {}});
    for (const std::size_t draft : drafts) {
        Finding note = findingAt(Disclosure(readAgain(draft)), "revision", "history.draft");
        note.severity = Severity::note;
        addFinding(m_files[draft].id, std::move(note));
    }
}

void HistoryShelf::addFinding(const std::string &id, Finding finding) {
    const auto found = std::ranges::lower_bound(m_histories, id, {}, &Shelved::id);
    const bool isThere = found != m_histories.end() && found->id == id;
    (isThere ? found->findings : m_unplaced).push_back(std::move(finding));
}

void HistoryShelf::compareLists() {
    std::set<std::string> fingerprints;
    std::unordered_map<std::string, std::size_t> places;
    for (std::size_t i = 0; i < m_files.size(); ++i) {
        fingerprints.insert(m_files[i].fingerprint);
        places.emplace(normal(m_files[i].file).string(), i);
    }
    for (const Publication &publication : m_publications) {
        if (fingerprints.contains(publication.fingerprint))
            continue;
        std::error_code error; // of one that was not named, nothing is said
        if (const auto file = places.find(publication.file); file != places.end()) {
            const Document document = readAgain(file->second);
            if (sealFindings(document).empty())
                addFinding(publication.id, changedSince(document, publication));
        } else if (!fs::exists(publication.file, error)) {
            addFinding(publication.id, goneFrom(publication));
        }
    }
}

/// Sealed files that the list beside them does not name. A folder without a list is a copy.
void HistoryShelf::findUnlisted() {
    std::set<std::string> listed; // fingerprints
    for (const Publication &publication : m_publications)
        listed.insert(publication.fingerprint);
    for (std::size_t i = 0; i < m_files.size(); ++i) {
        const ShelfFile &file = m_files[i];
        std::error_code error;
        if (!file.isSealed || !file.isPlaced || listed.contains(file.fingerprint) ||
            !fs::exists(fs::path(file.file).replace_filename(publicationListName), error))
            continue;
        const Document document = readAgain(i);
        if (!sealFindings(document).empty()) // which is said of it
            continue;
        Finding finding = findingAt(Disclosure(document), "revision", "history.unlisted");
        finding.severity = Severity::warning;
        addFinding(file.id, std::move(finding));
    }
}

Document HistoryShelf::readAgain(std::size_t file) const {
    std::optional<Document> document = m_source.read(m_numbers[file]);
    if (!document)
        throw IoError(argument::phrase(
            "", "failed.read",
            {argument::plain("file", m_files[file].file), argument::phrase("why", "why.changes")}));
    return *std::move(document);
}

const std::string &HistoryShelf::language(std::size_t index) const {
    const std::vector<std::size_t> &files = m_histories[index].files;
    return m_files[*std::ranges::max_element(
                       files, {}, [this](std::size_t file) { return m_files[file].revision; })]
        .language;
}

History HistoryShelf::read(std::size_t index) const {
    const Shelved &shelf = m_histories[index];
    std::vector<Document> documents;
    for (const std::size_t file : shelf.files) {
        documents.push_back(readAgain(file));
        if (shelfFileOf(documents.back()).fingerprint != m_files[file].fingerprint)
            throw IoError(argument::phrase("", "failed.read",
                                           {argument::plain("file", m_files[file].file),
                                            argument::phrase("why", "why.changes")}));
    }
    Histories read = historiesOf(std::move(documents), m_definitions);
    History history = std::move(read.histories.front());
    append(history.findings, shelf.findings);
    return history;
}

Histories HistoryShelf::all() const {
    Histories all;
    for (std::size_t i = 0; i < size(); ++i)
        all.histories.push_back(read(i));
    all.unplaced = m_unplaced;
    return all;
}

} // namespace updatefacts
