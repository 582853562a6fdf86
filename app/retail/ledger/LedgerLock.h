// SPDX-License-Identifier: MIT
#pragma once

#include <string>

namespace updatefacts {

/// Holds the ledger of a run that is at work, so that nobody else prints with it: an advisory lock
/// (flock) on "LEDGER.lock", which ends with the process however that ends. The file goes with the
/// lock; one that a killed run left means nothing. Not on the ledger itself: a file that is closed
/// loses the locks that SQLite has on it. Where a file system has no locks, nobody is kept out.
class LedgerLock {
  public:
    /// Throws IoError where another run holds it, or the ledger's folder cannot be written.
    explicit LedgerLock(const std::string &ledger);
    ~LedgerLock();
    LedgerLock(const LedgerLock &) = delete;
    LedgerLock &operator=(const LedgerLock &) = delete;

  private:
    std::string m_file;
    int m_descriptor;
};

} // namespace updatefacts
