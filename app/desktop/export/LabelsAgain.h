// SPDX-License-Identifier: MIT
#pragma once

#ifndef Q_MOC_RUN // moc 6.4 does not understand <chrono>
#include "desktop/export/OutputRun.h"
#include "output/DraftLabels.h"
#endif

#include <QObject>

#include <atomic>
#include <thread>
#include <utility>
#include <vector>

namespace updatefacts {

/// Looks for the labels that were made of a draft before it was published, and makes them again
/// from what was published; each in a thread of its own, one after the other.
class LabelsAgain : public QObject {
    Q_OBJECT

  public:
    /// folders: where labels may lie.
    LabelsAgain(Publishing published, Document draft, std::vector<std::string> folders,
                QObject *parent);
    ~LabelsAgain() override; ///< stops and waits

    void look(Date today);
    void make(Date today); ///< those found

  Q_SIGNALS:
    /// paths: of all; made otherwise: of those that make() leaves as they are.
    void found(const QStringList &paths, const QStringList &otherwise);
    void made(const updatefacts::OutputOutcome &outcome); ///< files: paths

  private:
    void findAll(Date today);
    [[nodiscard]] OutputOutcome makeAll(Date today) const;

    Publishing m_published;
    Document m_draft;
    std::vector<std::string> m_folders;
    std::vector<std::pair<std::string, std::vector<DraftLabel>>> m_found; ///< by folder
    std::thread m_thread;
    std::atomic<bool> m_isStopping = false;
};

} // namespace updatefacts
