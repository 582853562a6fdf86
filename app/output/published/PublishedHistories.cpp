// SPDX-License-Identifier: MIT
#include "output/published/PublishedHistories.h"

#include "disclosure/Canonical.h"
#include "disclosure/Seal.h"
#include "output/published/PublicationList.h"

#include <filesystem>
#include <map>
#include <set>

namespace updatefacts {

namespace fs = std::filesystem;

ShelfFile shelfFileOf(const Document &document) {
    const Disclosure disclosure = publishedDisclosure(document, builtInDefinitions());
    return {document.file,
            disclosure.text("disclosure_id"),
            disclosure.fingerprint(),
            disclosure.text("supersedes"),
            disclosure.text("language"),
            disclosure.integer("revision").value_or(0),
            sealOf(document.text).has_value(),
            false};
}

std::vector<bool> draftsAmong(const std::vector<ShelfFile> &files,
                              const std::vector<Publication> &publications) {
    std::set<std::string> published, superseded; // fingerprints
    std::set<fs::path> listed;
    for (const Publication &publication : publications) {
        published.insert(publication.fingerprint);
        listed.insert(publication.file);
    }
    std::vector<bool> isMarked;
    std::set<std::string> marked; // ids
    for (const ShelfFile &file : files) {
        isMarked.push_back(file.isSealed || published.contains(file.fingerprint) ||
                           listed.contains(fs::path(file.file).lexically_normal()));
        if (isMarked.back() && !file.id.empty())
            marked.insert(file.id);
        if (!file.supersedes.empty())
            superseded.insert(file.supersedes);
    }
    std::vector<bool> isDraft;
    for (std::size_t i = 0; i < files.size(); ++i)
        isDraft.push_back(!isMarked[i] && !superseded.contains(files[i].fingerprint) &&
                          marked.contains(files[i].id));
    return isDraft;
}

PublishedFiles publishedOf(std::vector<Document> documents,
                           const std::vector<Publication> &publications) {
    std::vector<ShelfFile> shelved;
    for (const Document &document : documents)
        shelved.push_back(shelfFileOf(document));
    const std::vector<bool> isDraft = draftsAmong(shelved, publications);
    PublishedFiles files;
    for (std::size_t i = 0; i < documents.size(); ++i)
        (isDraft[i] ? files.drafts : files.published).push_back(std::move(documents[i]));
    return files;
}

Histories publishedHistories(const std::vector<Document> &documents, const Definitions &definitions,
                             const std::vector<std::string> &folders) {
    const auto read = [&](std::size_t i) { return std::optional(documents[i]); };
    return HistoryShelf({documents.size(), read, folders}, definitions).all();
}

} // namespace updatefacts
