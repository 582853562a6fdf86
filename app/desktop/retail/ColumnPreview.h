// SPDX-License-Identifier: MIT
#pragma once

#ifndef Q_MOC_RUN // moc 6.4 does not understand <chrono>
#include "retail/shop/TryMapping.h"
#endif

#include <QTableWidget>

#include <vector>

class QComboBox;

namespace updatefacts {

/// The first rows of a shop's table. Over each column a choice says what it is used for; at the
/// beginning of each row stands what it gives.
class ColumnPreview : public QTableWidget {
    Q_OBJECT

  public:
    static constexpr int mostRows = 50;

    explicit ColumnPreview(QWidget *parent);

    void show(const std::vector<TableRow> &rows, const ColumnMapping &mapping);
    void show(const TriedMapping &tried);
    [[nodiscard]] const ColumnMapping &mapping() const { return m_mapping; }
    void choose(int column, std::optional<ShopField> field); ///< column: from 1

  Q_SIGNALS:
    void changed(); ///< the mapping, by its user

  private:
    void addChoice(int column);
    void addRow(const TableRow &row);
    void take(int column, std::optional<ShopField> field);
    void refreshChoices();
    [[nodiscard]] const MappedColumn *columnAt(int column) const;

    ColumnMapping m_mapping;
    int m_columns = 0; ///< of the table itself
    std::vector<QComboBox *> m_choices;
    std::vector<int> m_rows; ///< their numbers in the table
};

/// "GTIN", "Price", "Item number"
[[nodiscard]] QString nameOfField(ShopField field);

} // namespace updatefacts
