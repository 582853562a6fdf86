// SPDX-License-Identifier: MIT
#include "desktop/findings/FindingsPane.h"

#include "definitions/Words.h"
#include "desktop/editing/Completeness.h"
#include "desktop/findings/FindingsModel.h"
#include "desktop/form/NeededAnswers.h"
#include "desktop/look/SeverityIcon.h"
#include "desktop/words/SayIn.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QScrollBar>
#include <QTableView>
#include <QToolButton>
#include <QVBoxLayout>

#include <algorithm>

namespace updatefacts {

namespace {

constexpr int paneMargin = 4; ///< above and below, in pixels
constexpr Severity severities[] = {Severity::error, Severity::warning, Severity::note};

} // namespace

FindingsPane::FindingsPane(DisclosureModel &model, const Words &words, QWidget *parent)
    : QWidget(parent), m_model(model), m_words(words),
      m_findings(new FindingsModel(model, words, this)) {
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(14, paneMargin, 10, paneMargin);
    addHead(layout);
    addTable(layout);
    connect(&m_model, &DisclosureModel::changed, this, &FindingsPane::refresh);
    connect(&m_model, &DisclosureModel::findingsChanged, this, &FindingsPane::refresh);
    setOpen(false);
    refresh();
}

void FindingsPane::addHead(QVBoxLayout *layout) {
    auto *line = new QHBoxLayout;
    m_icon = new QLabel(this);
    line->addWidget(m_icon);
    m_summary = new QLabel(this);
    m_summary->setObjectName(QStringLiteral("summary"));
    m_summary->setSizePolicy(QSizePolicy::Ignored,
                             QSizePolicy::Preferred); // never widens the window
    line->addWidget(m_summary, 1);
    for (const Severity severity : severities) {
        auto *toggle = new QToolButton(this);
        toggle->setCheckable(true);
        toggle->setChecked(true);
        toggle->setAutoRaise(true);
        toggle->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
        toggle->setFocusPolicy(Qt::TabFocus);
        connect(toggle, &QToolButton::toggled, this,
                [this, severity](bool wanted) { m_findings->setWanted(severity, wanted); });
        line->addWidget(toggle);
        m_toggles[static_cast<int>(severity)] = toggle;
    }
    m_open = new QToolButton(this);
    m_open->setObjectName(QStringLiteral("open"));
    m_open->setAutoRaise(true);
    m_open->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    m_open->setFocusPolicy(Qt::TabFocus);
    connect(m_open, &QToolButton::clicked, this, [this] { setOpen(!isOpen()); });
    line->addWidget(m_open);
    layout->addLayout(line);
}

void FindingsPane::addTable(QVBoxLayout *layout) {
    m_table = new QTableView(this);
    m_table->setModel(m_findings);
    m_table->setObjectName(QStringLiteral("quiet"));
    m_table->setAccessibleName(tr("Findings"));
    m_table->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    m_table->setTabKeyNavigation(false);
    m_table->setShowGrid(false);
    m_table->setFrameShape(QFrame::NoFrame);
    m_table->setWordWrap(true);
    m_table->setVerticalScrollMode(QAbstractItemView::ScrollPerItem);
    m_table->setMinimumHeight(fontMetrics().lineSpacing()); // as few rows as there is room for
    fitColumns();
    const auto goToRow = [this](const QModelIndex &index) {
        Q_EMIT goTo(m_findings->finding(index.row()).pointer);
    };
    connect(m_table, &QTableView::clicked, this, goToRow);
    connect(m_table, &QTableView::activated, this, goToRow);
    layout->addWidget(m_table, 1);
}

void FindingsPane::fitColumns() {
    m_table->verticalHeader()->hide();
    m_table->verticalHeader()->setMinimumSectionSize(fontMetrics().height() + 10);
    m_table->verticalHeader()->setSectionResizeMode(QHeaderView::ResizeToContents);
    m_fit.setSingleShot(true);
    connect(&m_fit, &QTimer::timeout, this, &FindingsPane::showWholeRows);
    const auto fit = [this] { m_fit.start(0); }; // once, when all rows have their height
    connect(m_table->verticalScrollBar(), &QScrollBar::valueChanged, this, fit);
    connect(m_table->verticalHeader(), &QHeaderView::sectionResized, this, fit);
    QHeaderView *header = m_table->horizontalHeader();
    header->hide();
    header->setSectionResizeMode(FindingsModel::severityColumn, QHeaderView::Fixed);
    header->resizeSection(FindingsModel::severityColumn, 30);
    header->resizeSection(FindingsModel::placeColumn, fontMetrics().averageCharWidth() * 32);
    header->setSectionResizeMode(FindingsModel::sentenceColumn, QHeaderView::Stretch);
}

/// The list ends with a row, not in the middle of one.
void FindingsPane::showWholeRows() {
    if (!isOpen())
        return;
    const int room = height() - m_table->y() - paneMargin;
    int rows = 0;
    for (int row = std::max(0, m_table->rowAt(0)); row < m_findings->rowCount(); ++row) {
        if (rows + m_table->rowHeight(row) > room)
            break;
        rows += m_table->rowHeight(row);
    }
    const bool isCut = rows > 0 && rows < m_table->verticalHeader()->length();
    QMargins margins = layout()->contentsMargins();
    margins.setBottom(paneMargin + (isCut ? room - rows : 0));
    layout()->setContentsMargins(margins);
}

void FindingsPane::resizeEvent(QResizeEvent *event) {
    QWidget::resizeEvent(event);
    m_fit.start(0);
}

bool FindingsPane::isOpen() const {
    return !m_table->isHidden();
}

void FindingsPane::setOpen(bool open) {
    m_table->setVisible(open);
    if (!open)
        layout()->setContentsMargins(14, paneMargin, 10, paneMargin);
    m_open->setText(open ? tr("Hide") : tr("Show"));
    m_open->setArrowType(open ? Qt::DownArrow : Qt::UpArrow);
    m_open->setAccessibleName(open ? tr("Hide the findings") : tr("Show the findings"));
    refreshToggles();
    const int head = layout()->itemAt(0)->sizeHint().height() + 2 * paneMargin;
    setMinimumHeight(open ? head + 8 * fontMetrics().lineSpacing() : 0); // some, not one
    setMaximumHeight(open ? QWIDGETSIZE_MAX : head);
    Q_EMIT opened(open);
}

/// What there is none of needs no button.
void FindingsPane::refreshToggles() {
    for (const Severity severity : severities) {
        QToolButton *toggle = m_toggles[static_cast<int>(severity)];
        const int count = m_findings->countOf(severity);
        toggle->setText(severity == Severity::error     ? tr("%n error(s)", nullptr, count)
                        : severity == Severity::warning ? tr("%n warning(s)", nullptr, count)
                                                        : tr("%n note(s)", nullptr, count));
        toggle->setIcon(severityIcon(severity, palette()));
        toggle->setVisible(isOpen() && count > 0);
    }
    m_open->setVisible(isOpen() || !m_model.findings().empty());
}

QString FindingsPane::summary() const {
    QStringList parts;
    const int open = progressOf(neededAnswers(m_model)).open();
    if (const int count = m_findings->countOf(Severity::error))
        parts << tr("%n problem(s) to fix", nullptr, count);
    if (open > 0)
        parts << tr("%n needed answer(s) to go", nullptr, open);
    if (const int count = m_findings->advised())
        parts << tr("%n advised answer(s)", nullptr, count);
    if (const int count = m_findings->countOf(Severity::warning))
        parts << tr("%n warning(s)", nullptr, count);
    if (const int count = m_findings->countOf(Severity::note))
        parts << tr("%n note(s)", nullptr, count);
    if (m_model.isPrintable())
        parts.prepend(hasError(m_model.findings()) ? tr("Ready to print")
                                                   : completeness(m_model, m_words));
    return parts.join(QStringLiteral(" · "));
}

void FindingsPane::refresh() {
    m_findings->refresh();
    refreshToggles();
    m_fit.start(0);
    m_icon->setPixmap(
        (m_findings->countOf(Severity::error) > 0     ? severityIcon(Severity::error, palette())
         : hasError(m_model.findings())               ? emptyIcon(palette())
         : m_findings->countOf(Severity::warning) > 0 ? severityIcon(Severity::warning, palette())
                                                      : doneIcon(palette()))
            .pixmap(16, 16));
    const QString text = summary();
    m_summary->setToolTip(text);
    sayIn(*m_summary, text);
}

void FindingsPane::goToNext() {
    const int count = m_findings->rowCount();
    if (count == 0)
        return;
    const int row = (m_table->currentIndex().row() + 1) % count;
    m_table->selectRow(row);
    Q_EMIT goTo(m_findings->finding(row).pointer);
}

void FindingsPane::focusTable() {
    setOpen(true);
    m_table->setFocus();
}

void FindingsPane::changeEvent(QEvent *event) {
    if (event->type() == QEvent::PaletteChange || event->type() == QEvent::FontChange) {
        setOpen(isOpen());
        refresh();
    }
    QWidget::changeEvent(event);
}

} // namespace updatefacts
