// SPDX-License-Identifier: MIT
#pragma once

#include "desktop/retail/ShopSource.h"
#ifndef Q_MOC_RUN // moc 6.4 does not understand <chrono>
#include "desktop/files/Clock.h"
#include "desktop/retail/WorkThread.h"
#include "retail/shop/FindStale.h"
#endif

#include <QObject>

#include <atomic>
#include <memory>

namespace updatefacts {

/// Reads libraries and lists, draws pages and finds stale labels, in a thread of its own, so that
/// the window never waits. Only the newest request of a kind is answered.
class ShopDesk : public QObject {
    Q_OBJECT

  public:
    explicit ShopDesk(Clock clock, QObject *parent = nullptr);
    ~ShopDesk() override; ///< stops what is going on

    /// Where the indexes of libraries are kept: the same place as of the command line.
    [[nodiscard]] static std::string cacheFolder();

    void open(ShopSource source);
    /// Looks whether anything has changed on the disk; tells only where it has.
    void look();
    void draw(PageRequest request);
    /// By the library and the list that were opened last. ledgers: in the order of their printing.
    void findStale(const QStringList &ledgers);
    void findPrinters();

  Q_SIGNALS:
    void reading(int done, int all); ///< files of the library
    void opened(const updatefacts::ShopView &view);
    void notOpened(const QString &why); ///< there is no library
    void printersFound(const QStringList &names);
    void noPrinters(const QString &why);
    void drawn(const updatefacts::PagePicture &picture);
    void staleFound(const QStringList &ledgers,
                    std::shared_ptr<const updatefacts::FoundStale> stale);
    void notCompared(const QString &why); ///< what is stale cannot be told

  private:
    class Work;
    struct Wanted {
        std::atomic<quint64> opening{0}, page{0}, stale{0};
    };

    std::shared_ptr<Wanted> m_wanted = std::make_shared<Wanted>();
    std::unique_ptr<Work> m_work; ///< for the thread only
    WorkThread m_thread;
};

} // namespace updatefacts
