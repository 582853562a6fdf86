// SPDX-License-Identifier: MIT
#include "output/published/PublishedHistories.h"

#include "disclosure/Canonical.h"
#include "disclosure/LinkFindings.h"
#include "disclosure/Seal.h"
#include "output/published/PublicationList.h"

#include <algorithm>
#include <filesystem>
#include <map>
#include <set>

namespace updatefacts {

namespace fs = std::filesystem;

namespace {

fs::path pathOf(const Document &document) {
    return fs::path(document.file).lexically_normal();
}

/// What is known of one file.
struct Known {
    std::string id;
    std::string hash;
    bool isMarked = false;     ///< it has a seal, or a list names it
    bool isSuperseded = false; ///< by another file
};

std::vector<Known> knownOf(const std::vector<Document> &documents,
                           const std::vector<Publication> &publications) {
    std::set<std::string> published, superseded; // fingerprints
    std::set<fs::path> listed;
    for (const Publication &publication : publications) {
        published.insert(publication.hash);
        listed.insert(publication.file);
    }
    std::vector<Known> all;
    for (const Document &document : documents) {
        const Disclosure disclosure = publishedDisclosure(document, builtInDefinitions());
        all.push_back({disclosure.text("disclosure_id"), disclosure.hash(),
                       sealOf(document.text) || listed.contains(pathOf(document)), false});
        if (const std::string before = disclosure.text("supersedes"); !before.empty())
            superseded.insert(before);
    }
    for (Known &one : all) {
        one.isMarked = one.isMarked || published.contains(one.hash);
        one.isSuperseded = superseded.contains(one.hash);
    }
    return all;
}

/// The lists in the folders of the files and in more, their files as paths.
std::vector<Publication> listsBeside(const std::vector<Document> &documents,
                                     const std::vector<std::string> &more) {
    std::set<fs::path> folders;
    for (const std::string &folder : more)
        folders.insert((fs::path(folder) / "").lexically_normal().parent_path());
    for (const Document &document : documents)
        folders.insert(pathOf(document).parent_path());
    std::vector<Publication> all;
    for (const fs::path &folder : folders)
        for (Publication publication : readPublicationList(folder).publications) {
            publication.file = (folder / publication.file).lexically_normal().string();
            all.push_back(std::move(publication));
        }
    return all;
}

/// The findings of the history of that disclosure_id, or those without one.
Findings &findingsOf(Histories &all, const std::string &id) {
    const auto found = std::ranges::find(all.histories, id, &History::id);
    return found == all.histories.end() ? all.unplaced : found->findings;
}

Finding changed(const Document &document, const Publication &publication) {
    Finding finding = makeFinding(Severity::error, "history.changed:since", document.root.place, {},
                                  {argument::number("revision", publication.revision)});
    finding.file = document.file;
    return finding;
}

Finding gone(const Publication &publication) {
    const fs::path list = fs::path(publication.file).replace_filename(publicationListName);
    Finding finding = makeFinding(Severity::error, "history.gone:gone", {}, {},
                                  {argument::number("revision", publication.revision),
                                   argument::text("file", publication.file)});
    finding.file = list.string();
    return finding;
}

/// What the lists say and the files do not.
Findings againstList(const Publication &publication, const std::vector<Document> &documents,
                     const std::vector<Known> &known) {
    if (std::ranges::find(known, publication.hash, &Known::hash) != known.end())
        return {};
    const auto file =
        std::ranges::find(documents, fs::path(publication.file), [](auto &d) { return pathOf(d); });
    if (file != documents.end())
        return sealFindings(*file).empty() ? Findings{changed(*file, publication)} : Findings();
    std::error_code error; // of one that was not named, nothing is said
    return fs::exists(publication.file, error) ? Findings() : Findings{gone(publication)};
}

} // namespace

PublishedFiles publishedOf(std::vector<Document> documents,
                           const std::vector<Publication> &publications) {
    const std::vector<Known> known = knownOf(documents, publications);
    std::set<std::string> marked; // ids
    for (const Known &one : known)
        if (one.isMarked && !one.id.empty())
            marked.insert(one.id);
    PublishedFiles files;
    for (std::size_t i = 0; i < documents.size(); ++i) {
        const bool isDraft =
            !known[i].isMarked && !known[i].isSuperseded && marked.contains(known[i].id);
        (isDraft ? files.drafts : files.published).push_back(std::move(documents[i]));
    }
    return files;
}

Histories publishedHistories(std::vector<Document> documents, const Definitions &definitions,
                             const std::vector<std::string> &folders) {
    const std::vector<Publication> publications = listsBeside(documents, folders);
    const std::vector<Known> known = knownOf(documents, publications);
    std::vector<std::pair<std::string, Finding>> more;
    for (const Publication &publication : publications)
        for (Finding &finding : againstList(publication, documents, known))
            more.emplace_back(publication.id, std::move(finding));
    PublishedFiles files = publishedOf(std::move(documents), publications);
    Histories all = historiesOf(std::move(files.published), definitions);
    for (auto &[id, finding] : more)
        findingsOf(all, id).push_back(std::move(finding));
    for (const Document &draft : files.drafts) {
        const Disclosure disclosure(draft);
        Finding note = findingAt(disclosure, "revision", "history.draft");
        note.severity = Severity::note;
        findingsOf(all, disclosure.text("disclosure_id")).push_back(std::move(note));
    }
    return all;
}

} // namespace updatefacts
