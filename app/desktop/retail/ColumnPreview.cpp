// SPDX-License-Identifier: MIT
#include "desktop/retail/ColumnPreview.h"

#include "desktop/look/PlainLabels.h"
#include "desktop/look/SeverityIcon.h"
#include "retail/cells/TableFinding.h"

#include <QComboBox>
#include <QHeaderView>
#include <QLabel>
#include <QVBoxLayout>
#include <QWheelEvent>

#include <algorithm>

namespace updatefacts {

namespace {

/// A choice that the wheel scrolls past, so that it is never changed by the way.
class ColumnBox : public QComboBox {
  public:
    using QComboBox::QComboBox;

  protected:
    void wheelEvent(QWheelEvent *event) override { event->ignore(); }
};

constexpr int noField = -1;

int dataOf(std::optional<ShopField> field) {
    return field ? static_cast<int>(*field) : noField;
}

} // namespace

QString nameOfField(ShopField field) {
    switch (field) {
    case ShopField::gtin:
        return ColumnPreview::tr("GTIN");
    case ShopField::model:
        return ColumnPreview::tr("Model");
    case ShopField::maker:
        return ColumnPreview::tr("Maker");
    case ShopField::file:
        return ColumnPreview::tr("File of the disclosure");
    case ShopField::item:
        return ColumnPreview::tr("Item number");
    case ShopField::price:
        return ColumnPreview::tr("Price");
    case ShopField::unitPrice:
        return ColumnPreview::tr("Unit price");
    case ShopField::aisle:
        return ColumnPreview::tr("Aisle");
    case ShopField::copies:
        return ColumnPreview::tr("Copies");
    case ShopField::language:
        return ColumnPreview::tr("Language");
    case ShopField::labelTemplate:
        break;
    }
    return ColumnPreview::tr("Label");
}

ColumnPreview::ColumnPreview(QWidget *parent) : QTableWidget(parent) {
    setAccessibleName(tr("First rows of the price list"));
    setEditTriggers(NoEditTriggers);
    setTabKeyNavigation(false);
    setSelectionBehavior(SelectRows);
    setHorizontalScrollMode(ScrollPerPixel);
    horizontalHeader()->hide();
}

void ColumnPreview::show(const std::vector<TableRow> &rows, const ColumnMapping &mapping) {
    m_mapping = mapping;
    m_choices.clear();
    m_rows.clear();
    clear();
    setRowCount(0);
    m_columns = 0;
    for (const TableRow &row : rows)
        m_columns = std::max(m_columns, static_cast<int>(row.cells.size()));
    setColumnCount(m_columns + 1); // the first says what the row gives
    setRowCount(1);
    auto *gives = new QLabel(tr("What it gives"), this);
    gives->setContentsMargins(6, 0, 6, 0);
    setCellWidget(0, 0, gives);
    for (int column = 1; column <= m_columns; ++column)
        addChoice(column);
    for (const TableRow &row : rows)
        if (row.row > mapping.headingRow && static_cast<int>(m_rows.size()) < mostRows)
            addRow(row);
    QStringList numbers{QString()};
    for (const int number : m_rows)
        numbers << QString::number(number);
    setVerticalHeaderLabels(numbers);
    resizeRowToContents(0);
    refreshChoices();
}

const MappedColumn *ColumnPreview::columnAt(int column) const {
    const auto found = std::ranges::find(m_mapping.columns, column, &MappedColumn::column);
    return found == m_mapping.columns.end() ? nullptr : &*found;
}

void ColumnPreview::addChoice(int column) {
    auto *cell = new QWidget(this);
    auto *layout = new QVBoxLayout(cell);
    layout->setContentsMargins(4, 2, 4, 4);
    const MappedColumn *mapped = columnAt(column);
    QString heading = QString::fromStdString(columnLetters(column));
    if (mapped && !mapped->heading.empty())
        heading += QStringLiteral(": ") + shownName(QString::fromStdString(mapped->heading));
    auto *title = new QLabel(withoutShortcut(heading), cell);
    auto *choice = new ColumnBox(cell);
    choice->addItem(tr("leave out"), noField);
    for (int field = 0; field < shopFieldCount; ++field)
        choice->addItem(nameOfField(static_cast<ShopField>(field)), field);
    title->setBuddy(choice);
    layout->addWidget(title);
    layout->addWidget(choice);
    connect(choice, &QComboBox::activated, this, [this, column, choice] {
        const int field = choice->currentData().toInt();
        choose(column,
               field == noField ? std::nullopt : std::optional(static_cast<ShopField>(field)));
        Q_EMIT changed();
    });
    m_choices.push_back(choice);
    setCellWidget(0, column, cell);
    setColumnWidth(column,
                   std::max(cell->sizeHint().width(), fontMetrics().averageCharWidth() * 15));
}

void ColumnPreview::addRow(const TableRow &row) {
    const int at = rowCount();
    insertRow(at);
    m_rows.push_back(row.row);
    for (int column = 1; column <= static_cast<int>(row.cells.size()); ++column) {
        const Cell &cell = row.at(column);
        auto *item = new QTableWidgetItem(
            shownName(QString::fromStdString(cell.text).left(200).simplified()));
        if (cell.kind == Cell::Kind::number)
            item->setTextAlignment(Qt::AlignTrailing | Qt::AlignVCenter);
        setItem(at, column, item);
    }
    setItem(at, 0, new QTableWidgetItem);
}

/// One column says each thing, and here each column one: all else that said so is left out.
void ColumnPreview::take(int column, std::optional<ShopField> field) {
    for (MappedColumn &other : m_mapping.columns)
        if (other.column == column || (field && other.field == field))
            other.field.reset();
    auto found = std::ranges::find(m_mapping.columns, column, &MappedColumn::column);
    if (found == m_mapping.columns.end()) {
        m_mapping.columns.push_back({column, {}, std::nullopt, MappedColumn::Reason::none});
        found = std::prev(m_mapping.columns.end());
    }
    found->field = field;
    found->reason = MappedColumn::Reason::chosen;
}

void ColumnPreview::choose(int column, std::optional<ShopField> field) {
    take(column, field);
    refreshChoices();
}

void ColumnPreview::refreshChoices() {
    for (int column = 1; column <= m_columns; ++column) {
        const MappedColumn *mapped = columnAt(column);
        QComboBox *choice = m_choices[static_cast<std::size_t>(column) - 1];
        choice->setCurrentIndex(choice->findData(dataOf(mapped ? mapped->field : std::nullopt)));
    }
}

void ColumnPreview::show(const TriedMapping &tried) {
    for (int row = 0; row < static_cast<int>(m_rows.size()); ++row) {
        QTableWidgetItem *result = item(row + 1, 0);
        const auto reason = tried.reasons.find(m_rows[static_cast<std::size_t>(row)]);
        const bool isGood = reason == tried.reasons.end();
        result->setText(isGood ? tr("Can be read") : QString::fromStdString(reason->second));
        result->setIcon(isGood ? doneIcon(palette()) : severityIcon(Severity::error, palette()));
    }
    setColumnWidth(0, fontMetrics().averageCharWidth() * 22);
}

} // namespace updatefacts
