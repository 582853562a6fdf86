// SPDX-License-Identifier: MIT
#include "desktop/retail/ProductPane.h"

#include "desktop/look/FlowLayout.h"
#include "desktop/retail/ProductModel.h"
#include "desktop/retail/ShopWords.h"

#include <QCheckBox>
#include <QComboBox>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QLocale>
#include <QPushButton>
#include <QScrollBar>
#include <QTableView>
#include <QVBoxLayout>

#include <algorithm>
#include <array>
#include <vector>

namespace updatefacts {

namespace {

/// Widths of the columns, in average characters.
constexpr std::array columnWidths = {30, 19, 13, 12, 9, 10, 8, 10};

} // namespace

ProductPane::ProductPane(ProductModel &model, QWidget *parent) : QWidget(parent), m_model(model) {
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(12, 8, 8, 4);
    addFolderLine(*layout);
    addFilterLines(*layout);
    addTable(*layout);
    m_count = new QLabel(this);
    m_count->setObjectName(QStringLiteral("help"));
    m_count->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);
    layout->addWidget(m_count);
    connect(&m_finder, &ProductFinder::found, this, &ProductPane::take);
    connect(&m_model, &ProductModel::ticked, this, &ProductPane::refreshCount);
    refreshCount();
}

void ProductPane::addFolderLine(QVBoxLayout &layout) {
    auto *line = new QHBoxLayout;
    auto *title = new QLabel(tr("Fol&der"), this);
    m_folder = new QLineEdit(this);
    m_folder->setReadOnly(true);
    m_folder->setLayoutDirection(Qt::LeftToRight);
    m_folder->setPlaceholderText(tr("A folder or .zip of disclosures; drop it here, too"));
    title->setBuddy(m_folder);
    line->addWidget(title);
    line->addWidget(m_folder, 1);
    auto *choose = new QPushButton(tr("&Choose ..."), this);
    choose->setToolTip(tr("Choose the folder of disclosures"));
    choose->setAccessibleName(choose->toolTip());
    connect(choose, &QPushButton::clicked, this, &ProductPane::folderAsked);
    line->addWidget(choose);
    m_list = new QPushButton(tr("P&rice list ..."), this);
    m_list->setToolTip(tr("Open a price list (CSV, XLSX, ODS)"));
    connect(m_list, &QPushButton::clicked, this, &ProductPane::listAsked);
    line->addWidget(m_list);
    layout.addLayout(line);
}

void ProductPane::addFilterLines(QVBoxLayout &layout) {
    m_search = new QLineEdit(this);
    m_search->setClearButtonEnabled(true);
    m_search->setPlaceholderText(tr("Search by name, maker, model, GTIN or item number"));
    m_search->setAccessibleName(tr("Search"));
    connect(m_search, &QLineEdit::textChanged, this, &ProductPane::find);
    auto *line = new QHBoxLayout;
    line->addWidget(m_search, 1);
    auto *stateTitle = new QLabel(tr("Pro&mise"), this);
    m_state = new QComboBox(this);
    m_state->addItem(tr("All promises"), QString());
    for (const std::string &state : shopStates())
        m_state->addItem(nameOfState(state), QString::fromStdString(state));
    stateTitle->setBuddy(m_state);
    connect(m_state, &QComboBox::currentIndexChanged, this, &ProductPane::find);
    line->addWidget(stateTitle);
    line->addWidget(m_state);
    layout.addLayout(line);
    auto *ticks = new FlowLayout;
    m_changed = new QCheckBox(tr("C&hanged since the last print"), this);
    m_listed = new QCheckBox(tr("Only those in the price &list"), this);
    m_listed->setChecked(true);
    m_listed->hide();
    for (QCheckBox *box : {m_changed, m_listed}) {
        connect(box, &QCheckBox::toggled, this, &ProductPane::find);
        ticks->addWidget(box);
    }
    layout.addLayout(ticks);
}

void ProductPane::addTable(QVBoxLayout &layout) {
    m_table = new QTableView(this);
    m_table->setModel(&m_model);
    m_table->setAccessibleName(tr("Products"));
    m_table->setAccessibleDescription(tr("Space ticks the products to be printed"));
    m_table->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_table->setSelectionMode(QAbstractItemView::ExtendedSelection);
    m_table->setTabKeyNavigation(false);
    m_table->setShowGrid(false);
    m_table->setAlternatingRowColors(true);
    m_table->setWordWrap(false);
    m_table->setMinimumHeight(fontMetrics().lineSpacing() * 3);
    m_table->installEventFilter(this);
    QHeaderView *rows = m_table->verticalHeader();
    rows->hide();
    rows->setSectionResizeMode(QHeaderView::Fixed); // else each of 100,000 rows is measured
    rows->setDefaultSectionSize(fontMetrics().height() + 8);
    connect(m_table, &QTableView::activated, this, [this](const QModelIndex &index) {
        Q_EMIT productAsked(QString::fromStdString(m_model.product(index.row()).file));
    });
    addColumns();
    layout.addWidget(m_table, 1);
}

void ProductPane::addColumns() {
    QHeaderView *header = m_table->horizontalHeader();
    header->setHighlightSections(false);
    header->setDefaultAlignment(Qt::AlignLeading | Qt::AlignVCenter);
    for (int i = 0; i < shopColumnCount; ++i)
        header->resizeSection(i, fontMetrics().averageCharWidth() *
                                     columnWidths[static_cast<std::size_t>(i)]);
    header->setSectionResizeMode(0, QHeaderView::Stretch);
    header->setMinimumSectionSize(fontMetrics().averageCharWidth() * 6);
    header->setSortIndicator(0, Qt::AscendingOrder);
    header->setSortIndicatorShown(true);
    header->setSectionsClickable(true);
    connect(header, &QHeaderView::sortIndicatorChanged, this, &ProductPane::find);
}

ShopFilter ProductPane::filter() const {
    ShopFilter filter;
    filter.text = m_search->text().toStdString();
    filter.state = m_state->currentData().toString().toStdString();
    filter.onlyChanged = m_changed->isChecked();
    filter.onlyListed = m_hasList && m_listed->isChecked();
    const QHeaderView *header = m_table->horizontalHeader();
    filter.sortedBy = static_cast<ShopColumn>(header->sortIndicatorSection());
    filter.isDescending = header->sortIndicatorOrder() == Qt::DescendingOrder;
    return filter;
}

void ProductPane::find() {
    if (!m_model.table())
        return m_finder.forget();
    m_finder.find(m_model.table(), filter());
}

void ProductPane::take(const ProductFinder::Numbers &numbers) {
    const int column = std::max(m_table->currentIndex().column(), 0);
    rememberCurrent();
    m_model.setShown(numbers);
    if (const int row = m_current.empty() ? -1 : m_model.rowOf(m_current); row >= 0)
        m_table->setCurrentIndex(m_model.index(row, column));
    else if (m_model.rowCount() > 0)
        m_table->setCurrentIndex(m_model.index(0, 0));
    refreshCount();
    Q_EMIT shown();
}

/// The cursor comes back to its product, although a table that is read again has no row at first.
void ProductPane::rememberCurrent() {
    if (const QModelIndex current = m_table->currentIndex(); current.isValid())
        m_current = m_model.product(current.row()).file;
}

void ProductPane::showFolder(const QString &path) {
    m_folder->setText(path);
    m_folder->setToolTip(path);
}

void ProductPane::show(const ShopView &view) {
    rememberCurrent();
    m_hasList = view.list != nullptr;
    m_listed->setVisible(m_hasList);
    m_model.setTable(view.table);
    find();
}

void ProductPane::showReading(int done, int all) {
    m_count->setText(
        tr("Reading disclosures: %1 of %2").arg(QLocale().toString(done), QLocale().toString(all)));
}

void ProductPane::focusSearch() {
    m_search->setFocus();
    m_search->selectAll();
}

/// Space ticks all that are selected, as the first of them is not.
void ProductPane::tickSelected() {
    const QModelIndex current = m_table->currentIndex();
    if (!current.isValid())
        return;
    const bool isTicked = !m_model.isTicked(current.row());
    std::vector<int> rows;
    for (const QModelIndex &index : m_table->selectionModel()->selectedRows())
        rows.push_back(index.row());
    m_model.tickRows(rows, isTicked);
}

bool ProductPane::eventFilter(QObject *object, QEvent *event) {
    if (object == m_table && event->type() == QEvent::KeyPress &&
        static_cast<QKeyEvent *>(event)->key() == Qt::Key_Space) {
        tickSelected();
        return true;
    }
    return QWidget::eventFilter(object, event);
}

void ProductPane::refreshCount() {
    if (!m_model.table())
        return m_count->setText(tr("No folder is open."));
    const QLocale locale;
    m_count->setText(
        tr("Shown: %1 of %2. Ticked: %3. Labels: %4.")
            .arg(locale.toString(m_model.rowCount()),
                 locale.toString(static_cast<qlonglong>(m_model.table()->products().size())),
                 locale.toString(m_model.tickedProducts()),
                 locale.toString(m_model.tickedLabels())));
}

} // namespace updatefacts
