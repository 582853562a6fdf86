// SPDX-License-Identifier: MIT
#pragma once

#include "desktop/files/Settings.h"
#include "desktop/run/TableRun.h"

#include <QDateTime>

#include <vector>

namespace updatefacts {

/// A run that was printed from the window.
struct LastRun {
    QDateTime when;
    qint64 labels = 0;
    bool isWhole = false; ///< else it can be gone on with
    ShopPlan plan;        ///< with the very table that was printed, and where to
    QString mapping;      ///< of its columns, as writeMapping() has it

    [[nodiscard]] QString file() const;       ///< absolute
    [[nodiscard]] std::string ledger() const; ///< beside it
    /// The plan with its table opened again; findings: why it cannot be. Throws IoError.
    [[nodiscard]] ShopPlan reopened(Findings &findings) const;
};

/// A run as it is kept.
[[nodiscard]] LastRun lastRunOf(const RunResult &result, const QDateTime &when);

/// A run that was printed elsewhere, by its ledger; it is not gone on with here. library: that it
/// was printed of. Throws IoError where the file is no ledger.
[[nodiscard]] LastRun lastRunOfLedger(const QString &ledger, const std::string &library);

/// The runs that were printed last, newest first, as the settings keep them.
class LastRuns {
  public:
    static constexpr int maximum = 100;

    /// Those whose ledger is still there.
    [[nodiscard]] std::vector<LastRun> runs() const;
    /// In place of an earlier one of the same file.
    void add(const LastRun &run);

  private:
    Settings m_settings;
};

} // namespace updatefacts
