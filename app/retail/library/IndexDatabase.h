// SPDX-License-Identifier: MIT
#pragma once

#include <QSqlDatabase>
#include <QSqlQuery>

#include <string>

namespace updatefacts {

/// The file of a library's index: an SQLite 3 database in WAL mode, which can be thrown away and is
/// made again. PRAGMA application_id is 0x55464C42 ("UFLB"), PRAGMA user_version indexVersion.
///   about      key, value: "definitions" (their version, once all files were read)
///   entries    one row a disclosure: the members of LibraryEntry (gtins and markets with blanks
///              between), how its file looks (size, modified in ns since 1970, inode), promise
///              (YAML), until_day, checked and again (days since 1970: when it was read, when it is
///              to be read again), name (file without folders), and folded texts that are searched
///   gtins      gtin (14 digits) -> entry
///   models     model as written, and folded -> entry
///   findings   entry, severity, rule, message, line, col, pointer, arguments (CBOR)
///   changes    the same without an entry, with file: what changed since it was last asked
/// Texts are UTF-8; file and name are blobs, as names of files may have any bytes.
/// Belongs to the thread that made it. Every failure is an IoError.
class IndexDatabase {
  public:
    static constexpr int indexVersion = 1;
    static constexpr int applicationId = 0x55464C42;

    /// What lies at the place of an index.
    enum class Kind { absent, index, otherVersion, foreign };
    [[nodiscard]] static Kind kindOf(const std::string &file);

    /// file: "": in memory.
    explicit IndexDatabase(const std::string &file);
    ~IndexDatabase();
    IndexDatabase(const IndexDatabase &) = delete;
    IndexDatabase &operator=(const IndexDatabase &) = delete;

    /// Opens the file, and makes it and its tables where they are missing.
    void open();
    [[nodiscard]] QSqlQuery prepared(const QString &sql);
    /// Runs a statement without blanks.
    QSqlQuery run(const QString &sql);
    /// Runs what was prepared and bound.
    void run(QSqlQuery &query);
    /// begin() waits until no other process writes.
    void begin() { run(QStringLiteral("BEGIN IMMEDIATE")); }
    void commit() { run(QStringLiteral("COMMIT")); }
    void rollBack();

    /// Whether a failure came from a file that is no index or is damaged.
    [[nodiscard]] bool isDamaged() const { return m_isDamaged; }

  private:
    [[noreturn]] void fail(const QSqlError &error);
    void makeTables();

    std::string m_file;
    QString m_name; ///< of the connection
    QSqlDatabase m_database;
    bool m_isDamaged = false;
};

} // namespace updatefacts
