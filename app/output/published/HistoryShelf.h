// SPDX-License-Identifier: MIT
#pragma once

#include "disclosure/History.h"
#include "disclosure/Neighbours.h"

#include <cstddef>
#include <functional>
#include <optional>
#include <string>
#include <vector>

namespace updatefacts {

/// Files that are read when they are wanted.
struct ShelfFiles {
    std::size_t count = 0;
    /// One of them, by its number from 0; nothing where it cannot be read. Asked by several
    /// threads.
    std::function<std::optional<Document>(std::size_t)> read;
    /// More folders whose lists count, though no file of theirs is there.
    std::vector<std::string> folders;
};

/// What is kept of a file.
struct ShelfFile {
    std::string file; ///< as findings name it
    std::string id, fingerprint, supersedes;
    std::string language; ///< the disclosure's own, as written
    std::int64_t revision = 0;
    bool isSealed = false;
    bool isPlaced = false; ///< it has an id and a revision
};

/// Published files sorted into histories, of which only that is kept in memory: each history is
/// read again when it is wanted. What counts as published, and what is said of the lists
/// (published.txt), is told at publishedHistories().
class HistoryShelf {
  public:
    /// Reads every file once. Throws IoError when a list cannot be read.
    HistoryShelf(ShelfFiles files, const Definitions &definitions);

    [[nodiscard]] std::size_t size() const { return m_histories.size(); }
    /// By their ids.
    [[nodiscard]] const std::string &id(std::size_t index) const { return m_histories[index].id; }
    /// Of its newest revision: as its field says it, or "".
    [[nodiscard]] const std::string &language(std::size_t index) const;
    /// Safe to be called by several threads. Throws IoError where a file cannot be read any more.
    [[nodiscard]] History read(std::size_t index) const;
    /// All histories at once, with what is unplaced. Throws as read().
    [[nodiscard]] Histories all() const;
    /// Of files without readable disclosure_id or revision, and of lists.
    [[nodiscard]] const Findings &unplaced() const { return m_unplaced; }

  private:
    struct Shelved {
        std::string id;
        std::vector<std::size_t> files;
        Findings findings; ///< of lists and drafts
    };

    std::vector<Findings> survey();
    void sortFiles(const std::vector<Findings> &withoutPlace);
    void compareLists();
    void findUnlisted();
    void addFinding(const std::string &id, Finding finding);
    [[nodiscard]] Document readAgain(std::size_t file) const;

    ShelfFiles m_source;
    const Definitions &m_definitions;
    std::vector<ShelfFile> m_files;
    std::vector<std::size_t> m_numbers; ///< of m_files, as the source counts
    std::vector<Publication> m_publications;
    std::vector<Shelved> m_histories;
    Findings m_unplaced;
};

} // namespace updatefacts
