// SPDX-License-Identifier: MIT
#pragma once

#include "desktop/retail/ProductFinder.h"

#include <QAbstractTableModel>

#include <set>
#include <string>
#include <vector>

namespace updatefacts {

/// The products of a shop that are shown, in the order shown. Those whose labels are printed are
/// ticked. Its columns are those of ShopColumn.
class ProductModel : public QAbstractTableModel {
    Q_OBJECT

  public:
    explicit ProductModel(QObject *parent = nullptr);

    /// Nothing is shown until setShown(). What was not ticked stays so. Null: none is open.
    void setTable(std::shared_ptr<const ProductTable> table);
    void setShown(const ProductFinder::Numbers &numbers);
    [[nodiscard]] const std::shared_ptr<const ProductTable> &table() const { return m_table; }
    [[nodiscard]] const ShopProduct &product(int row) const;
    /// The row that shows the product; -1: none does.
    [[nodiscard]] int rowOf(const std::string &file) const;

    void tick(int row, bool isTicked);
    void tickRows(const std::vector<int> &rows, bool isTicked);
    void tickShown(bool isTicked); ///< all that are shown
    [[nodiscard]] bool isTicked(int row) const;
    [[nodiscard]] const std::set<std::string> &leftOut() const { return m_leftOut; } ///< files
    /// Products that are ticked and have labels, and how many labels that are.
    [[nodiscard]] qint64 tickedProducts() const { return m_tickedProducts; }
    [[nodiscard]] qint64 tickedLabels() const { return m_tickedLabels; }

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation,
                                      int role) const override;
    [[nodiscard]] Qt::ItemFlags flags(const QModelIndex &index) const override;
    bool setData(const QModelIndex &index, const QVariant &value, int role) override;

  Q_SIGNALS:
    void ticked();

  private:
    [[nodiscard]] QString text(const ShopProduct &product, ShopColumn column) const;
    [[nodiscard]] QVariant icon(const ShopProduct &product) const;
    [[nodiscard]] static QString findingsOf(const ShopProduct &product);
    void setTicked(const ShopProduct &product, bool isTicked);
    void count();

    std::shared_ptr<const ProductTable> m_table; ///< null: none is open
    ProductFinder::Numbers m_shown;
    std::set<std::string> m_leftOut;
    qint64 m_tickedProducts = 0, m_tickedLabels = 0;
};

} // namespace updatefacts
