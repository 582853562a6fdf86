// SPDX-License-Identifier: MIT
#include "site/PublishedFolder.h"

#include "document/files/FolderFiles.h"
#include "document/files/IoError.h"
#include "output/edit/ReadDisclosureText.h"
#include "output/published/PublicationList.h"

#include <memory>
#include <mutex>

namespace updatefacts {

namespace {

/// Files that are read whenever they are wanted; the first reason why one cannot be is kept.
struct ReadableFiles {
    std::vector<std::string> names;
    std::mutex mutex; ///< of the reason
    std::optional<Argument> reason{};

    std::optional<Document> read(std::size_t i) {
        try {
            return readYaml(readDisclosureText(names[i]).text, names[i]);
        } catch (const IoError &error) {
            const std::lock_guard lock(mutex);
            if (!reason)
                reason = error.sentence();
            return std::nullopt;
        }
    }
};

} // namespace

HistoryShelf shelfOf(const std::string &folder) {
    FolderFiles found = disclosuresIn(folder);
    const Argument name = argument::plain("file", folder);
    if (found.error)
        throw IoError(
            argument::phrase("", "failed.read", {name, argument::phrase("why", "why.not_listed")}));
    std::vector<std::string> folders; // one that held files once, as its list says
    if (!readPublicationList(folder).publications.empty())
        folders.push_back(folder);
    if (found.files.empty() && folders.empty())
        throw IoError(argument::phrase("", "failed.no_disclosure", {name}));
    const auto files = std::make_shared<ReadableFiles>();
    files->names = std::move(found.files);
    HistoryShelf shelf(
        {files->names.size(), [files](std::size_t i) { return files->read(i); }, folders},
        builtInDefinitions());
    if (files->reason)
        throw IoError(*files->reason);
    return shelf;
}

} // namespace updatefacts
