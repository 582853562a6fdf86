// SPDX-License-Identifier: MIT
#pragma once

#include "desktop/retail/ShopSource.h"
#ifndef Q_MOC_RUN // moc 6.4 does not understand <chrono>
#include "desktop/retail/WorkThread.h"
#endif

#include <QObject>

#include <atomic>
#include <memory>

namespace updatefacts {

/// Finds the products that a filter lets through, in a thread of its own. Each question makes those
/// before it void: their answers are dropped.
class ProductFinder : public QObject {
    Q_OBJECT

  public:
    using Numbers = std::shared_ptr<const ProductTable::Numbers>;

    explicit ProductFinder(QObject *parent = nullptr);
    ~ProductFinder() override;

    void find(std::shared_ptr<const ProductTable> table, ShopFilter filter);
    void forget() { ++m_generation; } ///< nothing that was asked for is told any more

  Q_SIGNALS:
    void found(const updatefacts::ProductFinder::Numbers &numbers);

  private:
    void take(quint64 generation, const Numbers &numbers);

    std::atomic<quint64> m_generation{0};
    WorkThread m_thread;
};

} // namespace updatefacts
