// SPDX-License-Identifier: MIT
#pragma once

#include "retail/ledger/Ledger.h"

#include <cstdint>
#include <set>
#include <string>

namespace updatefacts {

class Database;

/// Which volumes of a shared ledger this store prints. A claim is an advisory lock of the session
/// (13.3.5 of PostgreSQL's manual: key one is the object number of table volumes, key two the
/// volume's number), so that it goes with the session: a store that is killed gives its volumes
/// back at once, one whose machine or network dies within a minute, when the server finds its
/// connection dead. What a store enters, it enters by the session that holds the lock, and no
/// volume has two rows: none is printed twice. Table claims only says to people who prints what.
class VolumeClaims {
  public:
    /// The database must outlive it.
    VolumeClaims(Database &database, std::string store);

    [[nodiscard]] VolumeClaim claim(int volume);
    /// Another store may have it: it was entered, or nothing came of it.
    void release(int volume);

  private:
    [[nodiscard]] bool lock(int volume);
    [[nodiscard]] bool isPrinted(int volume);

    Database &m_database;
    std::string m_store;
    std::int32_t m_key = 0;
    std::set<int> m_ours;
};

} // namespace updatefacts
