// SPDX-License-Identifier: MIT
#pragma once

#ifndef Q_MOC_RUN
#include "retail/shop/FindStale.h"
#endif

#include <QAbstractTableModel>
#include <QStringList>

#include <memory>

namespace updatefacts {

/// Printed labels that must come off the shelf or be printed again, by aisle.
class StaleModel : public QAbstractTableModel {
    Q_OBJECT

  public:
    enum Column {
        aisleColumn,
        itemColumn,
        productColumn,
        reasonColumn,
        changeColumn,
        placeColumn,
        columns
    };

    using QAbstractTableModel::QAbstractTableModel;

    /// runs: what the ledgers are called, in their order.
    void show(std::shared_ptr<const FoundStale> stale, const QStringList &runs);

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation,
                                      int role) const override;

  private:
    [[nodiscard]] QString text(const StaleLabel &stale, int column) const;
    [[nodiscard]] QString placeOf(const StaleLabel &stale) const;

    std::shared_ptr<const FoundStale> m_stale;
    QStringList m_runs;
};

} // namespace updatefacts
