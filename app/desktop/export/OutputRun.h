// SPDX-License-Identifier: MIT
#pragma once

#include "desktop/export/OutputPlan.h"
#include "output/labels/LabelBatch.h"

#include <QObject>

#include <atomic>
#include <memory>
#include <thread>

namespace updatefacts {

struct OutputOutcome {
    QString folder;      ///< of the plan
    QStringList files;   ///< names of those written in it
    QString problem;     ///< why nothing was written; empty: all was
    QStringList notes;   ///< what could not be kept of files that were replaced
    QStringList leftOut; ///< disclosures whose labels were not made
    Findings findings;   ///< of the labels
    bool isStopped = false;
};

/// Why not all labels were made: what failed, else the first error of a disclosure; "": all were.
[[nodiscard]] QString whyNoLabels(const OutputOutcome &outcome, const Words &words);

/// Puts what is told of labels into the outcome, which must outlive it.
[[nodiscard]] BatchTold tellInto(OutputOutcome &outcome);

/// Makes the labels of disclosures in a thread of its own and writes all of their files, or none:
/// also when a disclosure has an error (unless the plan keeps going), the disk is full, or on
/// stop().
class OutputRun : public QObject {
    Q_OBJECT

  public:
    explicit OutputRun(QObject *parent = nullptr);
    ~OutputRun() override; ///< stops and waits

    void start(std::vector<OutputSource> sources, OutputPlan plan, Date today);
    void stop() { m_isStopping = true; }

  Q_SIGNALS:
    void progressed(int done, int all); ///< labels
    void finished(const updatefacts::OutputOutcome &outcome);

  private:
    [[nodiscard]] OutputOutcome run(const std::vector<OutputSource> &sources,
                                    const OutputPlan &plan, Date today);

    std::thread m_thread;
    std::atomic<bool> m_isStopping = false;
};

} // namespace updatefacts
