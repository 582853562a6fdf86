// SPDX-License-Identifier: MIT
#pragma once

#ifndef Q_MOC_RUN // moc 6.4 does not understand <chrono>
#include "site/BuildSite.h"
#endif

#include <QObject>
#include <QString>

#include <atomic>
#include <functional>
#include <thread>

namespace updatefacts {

struct SitePlan {
    std::string published; ///< the folder of all that is published
    SiteOptions options;   ///< its `stops` and `keys` are the run's own
    std::string key = {};  ///< the name of the one that signs, in keyFolder(); "": none
    std::string passphrase = {};
};

struct SiteReport {
    SiteOutcome outcome;
    QString problem; ///< why nothing was written; empty: all was
};

/// Builds a site in a thread of its own, as "updatefacts site" does; stop() leaves the old one as
/// it was.
class SiteRun : public QObject {
    Q_OBJECT

  public:
    explicit SiteRun(QObject *parent = nullptr);
    ~SiteRun() override; ///< stops and waits

    void start(SitePlan plan);
    void stop() { m_isStopping = true; }

  Q_SIGNALS:
    void progressed(int begun, int all); ///< products
    void finished(const updatefacts::SiteReport &report);

  private:
    [[nodiscard]] SiteReport run(SitePlan plan);

    std::thread m_thread;
    std::atomic<bool> m_isStopping = false;
};

} // namespace updatefacts
