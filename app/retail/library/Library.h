// SPDX-License-Identifier: MIT
#pragma once

#include "definitions/date/PartialDate.h"
#include "retail/library/LibraryEntry.h"
#include "retail/library/LibrarySource.h"
#include "retail/library/LibraryWatch.h"

#include <memory>
#include <optional>
#include <string>
#include <vector>

namespace updatefacts {

class IndexDatabase;

/// How a library is opened.
struct LibraryOptions {
    Date today{};
    std::string index{}; ///< the file of the index; "": one in `cache`, named for the library
    std::string cache{}; ///< a folder, made where it is missing; "": the index is kept in memory
    LibraryWatch watch{};
};

/// A folder or archive of disclosures with its index, as it was when it was opened. Belongs to the
/// thread that opened it, save read(). Every function throws IoError when the index fails.
class Library {
  public:
    Library(std::string path, std::unique_ptr<LibrarySource> source,
            std::unique_ptr<IndexDatabase> database, Findings notes, bool isWhole);
    ~Library();
    Library(Library &&) noexcept;
    Library &operator=(Library &&) = delete;

    [[nodiscard]] const std::string &path() const { return m_path; }
    /// What was left out of it, and what became of its index.
    [[nodiscard]] const Findings &notes() const { return m_notes; }
    /// False when opening was stopped before all was read.
    [[nodiscard]] bool isWhole() const { return m_isWhole; }
    [[nodiscard]] IndexDatabase &database() const { return *m_database; }

    /// The text of a disclosure. Throws IoError. Safe in several threads.
    [[nodiscard]] std::string read(const std::string &file) const { return m_source->read(file); }
    /// The file of an entry as findings name it: with the folder or archive before it.
    [[nodiscard]] std::string shownFile(const std::string &file) const;

    /// What was found in the disclosure by itself.
    [[nodiscard]] Findings findingsOf(const LibraryEntry &entry) const;
    /// What came of the changes on disk since forgetChanges() was last called: "library.added",
    /// "removed", "moved", "changed", "broken", "shrunk", "ended_since". When the index is first
    /// made only what shrank between two revisions.
    [[nodiscard]] Findings changes() const;
    void forgetChanges();

  private:
    std::string m_path;
    std::unique_ptr<LibrarySource> m_source;
    std::unique_ptr<IndexDatabase> m_database;
    Findings m_notes;
    bool m_isWhole;
};

/// Opens a folder or ZIP archive of disclosures: looks at all files (stat), and reads those again
/// that changed since, or of which a day has passed by which they say something else. An index that
/// is damaged, or of another version, is made again; a file that is no index is left alone, save in
/// the cache; where an index cannot be written it is kept in memory. Each of it is a note. Throws
/// IoError when the library itself cannot be read.
[[nodiscard]] Library openLibrary(const std::string &path, const LibraryOptions &options);

/// The folder for the indexes of all libraries in the user's folder of caches.
[[nodiscard]] std::string libraryCacheIn(const std::string &caches);

/// The file of a library's index in a cache: the folder, then 32 hexadecimal digits for the
/// library's absolute path, then ".sqlite".
[[nodiscard]] std::string indexFileIn(const std::string &cache, const std::string &path);

} // namespace updatefacts
