// SPDX-License-Identifier: MIT
#include "desktop/run/StaleModel.h"

#include "desktop/look/PlainLabels.h"
#include "desktop/retail/ShopWords.h"

namespace updatefacts {

void StaleModel::show(std::shared_ptr<const FoundStale> stale, const QStringList &runs) {
    beginResetModel();
    m_runs = runs;
    m_stale = std::move(stale);
    endResetModel();
}

int StaleModel::rowCount(const QModelIndex &parent) const {
    return parent.isValid() || !m_stale ? 0 : static_cast<int>(m_stale->labels.size());
}

int StaleModel::columnCount(const QModelIndex &parent) const {
    return parent.isValid() ? 0 : columns;
}

/// With the run where there are several.
QString StaleModel::placeOf(const StaleLabel &stale) const {
    const QString place = tr("file %1, page %2, place %3")
                              .arg(stale.label.volume)
                              .arg(stale.label.page)
                              .arg(stale.label.place);
    const auto run = static_cast<qsizetype>(stale.ledger);
    return m_runs.size() < 2 ? place : tr("%1: %2", "run, place").arg(m_runs.value(run), place);
}

QString StaleModel::text(const StaleLabel &stale, int column) const {
    const ShopRow &row = stale.label.row;
    const auto shown = [](const std::string &text) {
        return shownName(QString::fromStdString(text));
    };
    switch (column) {
    case aisleColumn:
        return shown(row.aisle);
    case itemColumn:
        return shown(row.item);
    case productColumn:
        return shown(row.model.empty() ? stale.label.disclosure : row.model);
    case reasonColumn:
        return nameOfReason(stale.reason);
    case changeColumn:
        return stale.price
                   ? tr("%1, now %2", "prices").arg(shown(stale.price->was), shown(stale.price->is))
                   : QString();
    case placeColumn:
        return placeOf(stale);
    default:
        return {};
    }
}

QVariant StaleModel::data(const QModelIndex &index, int role) const {
    if (role != Qt::DisplayRole && role != Qt::ToolTipRole)
        return {};
    return text(m_stale->labels[static_cast<std::size_t>(index.row())], index.column());
}

QVariant StaleModel::headerData(int section, Qt::Orientation orientation, int role) const {
    if (role != Qt::DisplayRole || orientation != Qt::Horizontal)
        return {};
    switch (section) {
    case aisleColumn:
        return tr("Aisle");
    case itemColumn:
        return tr("Item");
    case productColumn:
        return tr("Product");
    case reasonColumn:
        return tr("Why");
    case changeColumn:
        return tr("Change");
    case placeColumn:
        return tr("Printed");
    default:
        return {};
    }
}

} // namespace updatefacts
