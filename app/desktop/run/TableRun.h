// SPDX-License-Identifier: MIT
#pragma once

#include "desktop/retail/ShopSource.h"

#include <QObject>
#include <QStringList>

#include <atomic>
#include <map>
#include <string>
#include <thread>

namespace updatefacts {

/// How far a run has come.
struct RunProgress {
    qint64 labels = 0;    ///< that are safely written
    double perSecond = 0; ///< 0: not known yet
};

struct RunResult {
    TableOutcome outcome;
    ShopPlan plan;     ///< what was printed: go on with this one
    QString problem;   ///< why it ended; empty: it did not fail
    Findings findings; ///< the first ones
    qint64 pages = 0;
    [[nodiscard]] QString file() const { return QString::fromStdString(plan.output.file); }
    [[nodiscard]] bool isWhole() const {
        return problem.isEmpty() && !outcome.run.isStopped && outcome.run.refused == 0;
    }
};

/// Prints a plan in a thread of its own, by the same function as the command line. What is written
/// is whole files, which the ledger knows; stop() leaves nothing half.
class TableRun : public QObject {
    Q_OBJECT

  public:
    explicit TableRun(QObject *parent = nullptr);
    ~TableRun() override; ///< stops and waits

    /// The plan's output is absolute, without a slash at its end. resumes: goes on with what is
    /// there.
    void start(ShopPlan plan, bool resumes);
    void stop() { m_isStopping = true; }
    [[nodiscard]] bool isRunning() const { return m_isRunning; }
    /// Why no new run can be begun there; empty: it can.
    [[nodiscard]] static QString whyNotBegun(const RunOutput &output);

  Q_SIGNALS:
    void planned(qint64 labels); ///< of the whole run
    void progressed(const updatefacts::RunProgress &progress);
    void finished(const updatefacts::RunResult &result);

  private:
    [[nodiscard]] RunResult run(ShopPlan plan, bool resumes);
    void print(RunResult &result, bool resumes);
    void print(RunResult &result, const Library &library, const PlannedTable &table, bool resumes);
    void watch(RunOptions &options, RunResult &result);
    void finish(const RunResult &result);

    std::thread m_thread;
    std::atomic<bool> m_isStopping = false;
    bool m_isRunning = false;
};

} // namespace updatefacts
