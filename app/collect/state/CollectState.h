// SPDX-License-Identifier: MIT
#pragma once

#include "retail/database/Database.h"

#include <cstdint>
#include <map>
#include <memory>
#include <optional>
#include <string>
#include <vector>

namespace updatefacts {

/// A list, link set or page that was fetched: what servers are told of it, and what it led to.
struct KnownList {
    std::string etag, modified;
    std::string leads; ///< as textOf(Found)
};

/// What a server has said of itself, as far as it was believed.
struct KnownServer {
    std::string folder{}; ///< WebAddress::folder()
    std::string keys{};   ///< jwksText() of all keys that it announced; none: it does not sign
    std::string log{};    ///< its log of publications; "": it had none
    std::string etag{}, modified{}; ///< of the log

    bool operator==(const KnownServer &) const = default;
};

/// A product that was fetched.
struct KnownProduct {
    std::string folder{};  ///< of its server, as WebAddress::folder() has it
    std::string id{};      ///< the disclosure_id
    std::string source{};  ///< the item that led to it
    std::string address{}; ///< of the disclosure
    std::string product{}; ///< its name
    std::string etag{}, modified{};
    std::int64_t revision = 0; ///< the newest in the library
    std::string fingerprint{}; ///< of that
    std::int64_t seen = 0;     ///< the day on which it was last there, from 1970 on
    std::int64_t run = 0;      ///< in which nothing was wrong with it
};

/// What a library remembers of its makers' servers: LIBRARY/.update-facts/collect.sqlite, an SQLite
/// 3 database in WAL mode. Without it all is fetched again, what vanished meanwhile goes unnoticed,
/// and the keys that servers have then are believed; disclosures are never in it. PRAGMA
/// user_version is 1.
///   lists     address, etag, modified, leads (JSON)
///   products  the members of KnownProduct; one row a folder and id
///   servers   the members of KnownServer; one row a folder
///   signers   address (of a list or disclosure), signer (kidText() of the key that signed it)
///   runs      id, items (SHA-256 of their addresses), day (from 1970 on), ended (0, 1)
/// What is put is kept some dozens at a time, and when run() is ended: after a kill the last ones
/// are fetched again. Every failure is an IoError.
class CollectState : public Database {
  public:
    explicit CollectState(const std::string &file);
    ~CollectState();

    /// Opens the file, and makes it where it is missing.
    void open();

    /// The number of a run: that of the one of the same items and day that did not come to its end,
    /// or a new one.
    [[nodiscard]] std::int64_t beginRun(const std::string &items, std::int64_t day);
    void endRun(std::int64_t run);
    /// Keeps all that was put.
    void keep();

    [[nodiscard]] std::optional<KnownList> list(const std::string &address);
    void put(const std::string &address, const KnownList &list);
    [[nodiscard]] std::optional<KnownProduct> productAt(const std::string &address);
    [[nodiscard]] std::optional<KnownProduct> product(const std::string &folder,
                                                      const std::string &id);
    [[nodiscard]] std::vector<KnownProduct> productsOf(const std::string &source);
    void put(const KnownProduct &product);

    [[nodiscard]] std::optional<KnownServer> server(const std::string &folder);
    void put(const KnownServer &server);
    /// As if it was never seen.
    void forgetServer(const std::string &folder);
    /// Whose signature was found right at an address; "": nobody's.
    [[nodiscard]] std::string signer(const std::string &address);
    void putSigner(const std::string &address, const std::string &signer);

  private:
    [[nodiscard]] QSqlQuery &asked(const QString &sql, const QVariantList &values);
    void write(const QString &sql, const QVariantList &values);
    [[nodiscard]] std::vector<KnownProduct> products(const char *where, const QVariantList &values);

    std::unique_ptr<Transaction> m_writing;
    int m_written = 0;
};

} // namespace updatefacts
