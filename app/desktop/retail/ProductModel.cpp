// SPDX-License-Identifier: MIT
#include "desktop/retail/ProductModel.h"

#include "desktop/look/PlainLabels.h"
#include "desktop/look/SeverityIcon.h"
#include "desktop/retail/ShopWords.h"

#include <QGuiApplication>
#include <QLocale>
#include <QPalette>

#include <algorithm>
#include <numeric>
#include <utility>

namespace updatefacts {

namespace {

bool isNumber(ShopColumn column) {
    return column == ShopColumn::price || column == ShopColumn::copies;
}

} // namespace

ProductModel::ProductModel(QObject *parent)
    : QAbstractTableModel(parent), m_shown(std::make_shared<const ProductTable::Numbers>()) {
}

void ProductModel::setTable(std::shared_ptr<const ProductTable> table) {
    beginResetModel();
    m_table = std::move(table);
    m_shown = std::make_shared<const ProductTable::Numbers>();
    endResetModel();
    count();
    Q_EMIT ticked();
}

void ProductModel::setShown(const ProductFinder::Numbers &numbers) {
    beginResetModel();
    m_shown = numbers;
    endResetModel();
}

const ShopProduct &ProductModel::product(int row) const {
    return m_table->products()[(*m_shown)[static_cast<std::size_t>(row)]];
}

int ProductModel::rowOf(const std::string &file) const {
    for (int row = 0; row < rowCount(); ++row)
        if (product(row).file == file)
            return row;
    return -1;
}

bool ProductModel::isTicked(int row) const {
    return product(row).copies > 0 && !m_leftOut.contains(product(row).file);
}

void ProductModel::setTicked(const ShopProduct &product, bool isTicked) {
    if (product.copies == 0)
        return;
    if (isTicked)
        m_leftOut.erase(product.file);
    else
        m_leftOut.insert(product.file);
}

void ProductModel::tick(int row, bool isTicked) {
    tickRows({row}, isTicked);
}

void ProductModel::tickShown(bool isTicked) {
    std::vector<int> rows(m_shown->size());
    std::iota(rows.begin(), rows.end(), 0);
    tickRows(rows, isTicked);
}

/// All are counted once, however many rows change.
void ProductModel::tickRows(const std::vector<int> &rows, bool isTicked) {
    if (rows.empty())
        return;
    for (const int row : rows)
        setTicked(product(row), isTicked);
    const auto [first, last] = std::ranges::minmax(rows);
    Q_EMIT dataChanged(index(first, 0), index(last, 0));
    count();
    Q_EMIT ticked();
}

void ProductModel::count() {
    m_tickedProducts = m_tickedLabels = 0;
    if (!m_table)
        return;
    for (const ShopProduct &product : m_table->products())
        if (product.copies > 0 && (m_leftOut.empty() || !m_leftOut.contains(product.file))) {
            ++m_tickedProducts;
            m_tickedLabels += product.copies;
        }
}

int ProductModel::rowCount(const QModelIndex &parent) const {
    return parent.isValid() ? 0 : static_cast<int>(m_shown->size());
}

int ProductModel::columnCount(const QModelIndex &parent) const {
    return parent.isValid() ? 0 : shopColumnCount;
}

QString ProductModel::text(const ShopProduct &product, ShopColumn column) const {
    const auto shown = [](const std::string &text) {
        return shownName(QString::fromStdString(text));
    };
    switch (column) {
    case ShopColumn::product:
        return shown(product.product.empty() ? product.file : product.product);
    case ShopColumn::manufacturer:
        return shown(product.manufacturer);
    case ShopColumn::state:
        return nameOfState(product.state);
    case ShopColumn::until:
        return shownUntil(product.until);
    case ShopColumn::item:
        return shown(product.item);
    case ShopColumn::price:
        return shown(product.price);
    case ShopColumn::copies:
        return product.copies > 0 ? QLocale().toString(product.copies) : QString();
    case ShopColumn::findings:
        return findingsOf(product);
    }
    return {};
}

QString ProductModel::findingsOf(const ShopProduct &product) {
    if (product.state == "error")
        return tr("No label");
    return product.findings > 0 ? QLocale().toString(static_cast<qlonglong>(product.findings))
                                : QString();
}

QVariant ProductModel::icon(const ShopProduct &product) const {
    const QPalette palette = QGuiApplication::palette();
    if (product.state == "error")
        return severityIcon(Severity::error, palette);
    return product.findings > 0 ? severityIcon(Severity::warning, palette) : doneIcon(palette);
}

QVariant ProductModel::data(const QModelIndex &index, int role) const {
    const ShopProduct &shown = product(index.row());
    const auto column = static_cast<ShopColumn>(index.column());
    switch (role) {
    case Qt::DisplayRole:
        return text(shown, column);
    case Qt::ToolTipRole:
        return column == ShopColumn::product ? QString::fromStdString(shown.file)
                                             : text(shown, column);
    case Qt::CheckStateRole:
        if (column == ShopColumn::product && shown.copies > 0)
            return isTicked(index.row()) ? Qt::Checked : Qt::Unchecked;
        return {};
    case Qt::DecorationRole:
        return column == ShopColumn::findings ? icon(shown) : QVariant();
    case Qt::TextAlignmentRole:
        if (isNumber(column))
            return QVariant::fromValue(Qt::Alignment(Qt::AlignTrailing | Qt::AlignVCenter));
        return {};
    case Qt::AccessibleTextRole:
        return column == ShopColumn::findings && text(shown, column).isEmpty()
                   ? tr("Nothing to say")
                   : text(shown, column);
    default:
        return {};
    }
}

QVariant ProductModel::headerData(int section, Qt::Orientation orientation, int role) const {
    const auto column = static_cast<ShopColumn>(section);
    if (role == Qt::TextAlignmentRole && orientation == Qt::Horizontal && isNumber(column))
        return QVariant::fromValue(Qt::Alignment(Qt::AlignTrailing | Qt::AlignVCenter));
    if (role != Qt::DisplayRole || orientation != Qt::Horizontal)
        return {};
    switch (column) {
    case ShopColumn::product:
        return tr("Product");
    case ShopColumn::manufacturer:
        return tr("Maker");
    case ShopColumn::state:
        return tr("Promise");
    case ShopColumn::until:
        return tr("Until");
    case ShopColumn::item:
        return tr("Item");
    case ShopColumn::price:
        return tr("Price");
    case ShopColumn::copies:
        return tr("Copies");
    case ShopColumn::findings:
        return tr("Findings");
    }
    return {};
}

Qt::ItemFlags ProductModel::flags(const QModelIndex &index) const {
    Qt::ItemFlags flags = Qt::ItemIsEnabled | Qt::ItemIsSelectable;
    if (index.column() == 0 && product(index.row()).copies > 0)
        flags |= Qt::ItemIsUserCheckable;
    return flags;
}

bool ProductModel::setData(const QModelIndex &index, const QVariant &value, int role) {
    if (role != Qt::CheckStateRole || product(index.row()).copies == 0)
        return false;
    tick(index.row(), value.toInt() == Qt::Checked);
    return true;
}

} // namespace updatefacts
