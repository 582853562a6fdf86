// SPDX-License-Identifier: MIT
#pragma once

#include "retail/library/IndexDatabase.h"
#include "retail/library/LibraryEntry.h"

#include <string>
#include <unordered_map>
#include <vector>

namespace updatefacts {

/// Entries that a key leads to, by their files; the newest revision of each disclosure.
class JoinQueries {
  public:
    using Entries = std::vector<LibraryEntry>;

    explicit JoinQueries(IndexDatabase &database);

    /// gtin: of 14 digits.
    [[nodiscard]] Entries byGtin(const std::string &gtin);
    /// As it is written or, where there is none, ignoring case, blanks and hyphens.
    [[nodiscard]] Entries byModel(const std::string &model);
    /// file: with or without folders.
    [[nodiscard]] Entries byName(const std::string &file);

    /// Asks for many keys at once, in a tenth of the time; they are remembered until the next such
    /// call. models: folded.
    void expectGtins(const std::vector<std::string> &gtins);
    void expectModels(const std::vector<std::string> &models);

  private:
    /// One kind of key: a query for one of them, and one for many.
    struct Key {
        QSqlQuery one, many;
        std::unordered_map<std::string, Entries> known;
    };
    [[nodiscard]] Key keyOf(const char *from, const char *column);
    [[nodiscard]] Entries ask(Key &key, const std::string &value);
    void expect(Key &key, const std::vector<std::string> &values);
    void expectPart(Key &key, const std::vector<std::string> &values, std::size_t first);

    IndexDatabase &m_database;
    Key m_gtin, m_model, m_name;
};

} // namespace updatefacts
