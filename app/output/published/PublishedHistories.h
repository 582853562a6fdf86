// SPDX-License-Identifier: MIT
#pragma once

#include "disclosure/History.h"
#include "disclosure/Neighbours.h"
#include "output/published/HistoryShelf.h"

#include <vector>

namespace updatefacts {

/// Files, sorted into what was published and what was not.
struct PublishedFiles {
    std::vector<Document> published;
    std::vector<Document> drafts;
};

/// What is kept of the file; that it has a place is not looked at.
[[nodiscard]] ShelfFile shelfFileOf(const Document &document);

/// Which of the files are drafts: as publishedOf() says.
[[nodiscard]] std::vector<bool> draftsAmong(const std::vector<ShelfFile> &files,
                                            const std::vector<Publication> &publications);

/// A file is published when it has a seal, when it or what it says is in a list, or when another
/// file supersedes it. All others of its disclosure_id are drafts; where none of them has a seal or
/// is in a list, as after "revise" alone, all are taken as published.
/// publications: their files as paths.
[[nodiscard]] PublishedFiles publishedOf(std::vector<Document> documents,
                                         const std::vector<Publication> &publications);

/// The histories of what was published, by the lists (published.txt) in the folders of the files,
/// as well: a listed file that was changed without its seal (history.changed) or is gone
/// (history.gone) is an error; a published file that the list beside it does not name
/// (history.unlisted) is a warning; a draft is no part of a history, which is noted
/// (history.draft).
/// folders: more whose lists count, though no file of theirs is there. Throws IoError when a list
/// cannot be read.
[[nodiscard]] Histories publishedHistories(const std::vector<Document> &documents,
                                           const Definitions &definitions,
                                           const std::vector<std::string> &folders = {});

} // namespace updatefacts
