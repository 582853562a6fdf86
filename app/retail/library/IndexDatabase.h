// SPDX-License-Identifier: MIT
#pragma once

#include "retail/database/Database.h"

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
class IndexDatabase : public Database {
  public:
    static constexpr int indexVersion = 3;
    static constexpr int applicationId = 0x55464C42;

    /// What lies at the place of an index.
    enum class Kind { absent, index, otherVersion, foreign };
    [[nodiscard]] static Kind kindOf(const std::string &file);

    /// file: "": in memory.
    explicit IndexDatabase(const std::string &file);

    /// Opens the file, and makes it and its tables where they are missing.
    void open();

  private:
    void makeTables();
};

} // namespace updatefacts
