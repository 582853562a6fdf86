// SPDX-License-Identifier: MIT
#pragma once

#include "retail/library/IndexDatabase.h"
#include "retail/library/ReadEntry.h"

#include <cstdint>
#include <functional>
#include <optional>
#include <string>

namespace updatefacts {

/// Puts what was read into an index, and says what it changes. Works within a transaction of the
/// caller's.
class IndexWriter {
  public:
    /// isFirst: the index has held nothing so far, so that nothing is said to be new.
    /// isGone: whether a file that the index knows is there no more.
    IndexWriter(IndexDatabase &database, Date today, bool isFirst,
                std::function<bool(const std::string &)> isGone);

    void put(const ReadDisclosure &read);
    void remove(const std::string &file);

  private:
    /// An entry as it was, and what it promised.
    struct Earlier {
        qint64 id = 0;
        LibraryEntry entry;
        std::string promise;
    };
    [[nodiscard]] std::optional<Earlier> firstOf(QSqlQuery &query);
    [[nodiscard]] std::optional<Earlier> ofFile(const std::string &file);
    [[nodiscard]] std::optional<Earlier> newestOf(const LibraryEntry &entry);
    [[nodiscard]] bool isElsewhere(const LibraryEntry &entry, bool gone);
    void sayChanges(const ReadDisclosure &read, const std::optional<Earlier> &before);
    void sayShrunk(const ReadDisclosure &read, const std::optional<Earlier> &before);
    void tell(Severity severity, const char *message, const LibraryEntry &entry,
              ArgumentList arguments = {});
    void store(Finding finding);
    qint64 insert(const ReadDisclosure &read);
    void insertKeys(qint64 id, const ReadDisclosure &read);
    void erase(qint64 id);
    void markNewest(const LibraryEntry &entry);

    IndexDatabase &m_database;
    Date m_today;
    bool m_isFirst;
    std::function<bool(const std::string &)> m_isGone;
    QSqlQuery m_ofFile, m_newest, m_ofFingerprint, m_insert, m_gtin, m_model, m_finding, m_change,
        m_mark;
};

} // namespace updatefacts
