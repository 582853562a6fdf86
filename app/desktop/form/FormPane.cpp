// SPDX-License-Identifier: MIT
#include "desktop/form/FormPane.h"

#include "desktop/form/FormPage.h"
#include "desktop/look/SectionDelegate.h"
#include "desktop/look/SeverityIcon.h"
#include "desktop/look/Shortcuts.h"
#include "desktop/words/FindingText.h"
#include "desktop/words/FormOrder.h"
#include "validation/rules/MissingAnswer.h"

#include <QComboBox>
#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QListWidget>
#include <QProgressBar>
#include <QStackedWidget>
#include <QVBoxLayout>

#include <algorithm>
#include <iterator>
#include <optional>

namespace updatefacts {

FormPane::FormPane(const FormContext &context, QWidget *parent)
    : QWidget(parent), m_context(context), m_total(new QLabel(this)), m_bar(new QProgressBar(this)),
      m_list(new QListWidget(this)), m_filter(new QComboBox(this)),
      m_stack(new QStackedWidget(this)), m_sections(sectionsInOrder()),
      m_pages(m_sections.size(), nullptr) {
    build();
    connect(m_list, &QListWidget::currentRowChanged, this, &FormPane::showSection);
    connect(m_filter, &QComboBox::activated, this,
            [this](int index) { setFilter(static_cast<RowFilter>(index)); });
    connect(&m_context.model, &DisclosureModel::changed, this, [this] { refresh(); });
    connect(&m_context.model, &DisclosureModel::refused, this, [this] { refresh(); });
    connect(&m_context.model, &DisclosureModel::findingsChanged, this,
            [this] { refreshFindings(); });
    // Queued: a field that goes with its window loses the focus, too.
    connect(
        &m_context.model, &DisclosureModel::typingEnded, this, [this] { refreshFindings(); },
        Qt::QueuedConnection);
    m_list->setCurrentRow(0);
    fitList();
}

void FormPane::build() {
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(side());
    layout->addWidget(m_stack, 1);
}

QWidget *FormPane::side() {
    auto *side = new QWidget(this);
    auto *layout = new QVBoxLayout(side);
    layout->setContentsMargins(10, 16, 4, 10);
    m_total->setObjectName(QStringLiteral("total"));
    m_total->setWordWrap(true);
    layout->addWidget(m_total);
    m_bar->setTextVisible(false);
    m_bar->setFixedHeight(6);
    m_bar->setAccessibleName(tr("Needed answers"));
    layout->addWidget(m_bar);
    m_list->setObjectName(QStringLiteral("sections"));
    m_list->setAccessibleName(tr("Sections"));
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->setMinimumHeight(2 * fontMetrics().lineSpacing()); // a small screen has no more
    m_list->setWordWrap(true);
    m_list->setItemDelegate(new SectionDelegate(m_list));
    for (const Section *section : m_sections)
        m_list->addItem(QString::fromStdString(m_context.words.text(section->title)));
    layout->addWidget(m_list, 1);
    auto *show = new QLabel(tr("S&how:"), side);
    show->setBuddy(m_filter);
    m_filter->addItems({tr("All questions"), tr("Needed only"), tr("Unanswered")});
    layout->addWidget(show);
    layout->addWidget(m_filter);
    return side;
}

void FormPane::refresh() {
    if (!m_context.model.isReadable())
        return;
    page()->refresh();
    refreshFindings();
}

/// Pages are built when they are first shown, and follow the document while they are.
void FormPane::showSection(int index) {
    const auto at = static_cast<std::size_t>(index);
    FormPage *&shown = m_pages[at];
    if (!shown) {
        shown = new FormPage(m_context, *m_sections[at], m_stack);
        if (const int next = shownFrom(index + 1, 1); next < m_list->count())
            shown->addNext(m_sections[static_cast<std::size_t>(next)]->title, [this] { goOn(1); });
        m_stack->addWidget(shown);
    }
    shown->setFilter(static_cast<RowFilter>(m_filter->currentIndex()));
    m_stack->setCurrentWidget(shown);
    refresh();
    shown->comeToRest();
    separateShortcuts(*window());
}

void FormPane::refreshFindings() {
    page()->showFindings(m_context.model.findings());
    const std::vector<NeededAnswer> needed = neededAnswers(m_context.model);
    for (std::size_t i = 0; i < m_sections.size(); ++i)
        refreshItem(m_list->item(static_cast<int>(i)), *m_sections[i], needed);
    showProgress(needed);
}

/// How bad it is in the section. What is not answered yet is no fault.
std::optional<Severity> FormPane::worstIn(const Section &section) const {
    std::optional<Severity> worst;
    for (const Finding &finding : m_context.model.findings())
        if (isOf(section, finding.pointer) && finding.severity != Severity::note &&
            !isMissingAnswer(finding, builtInDefinitions()))
            worst = worst ? std::min(*worst, finding.severity) : finding.severity;
    return worst;
}

/// What is wrong in the section, and how far it is.
void FormPane::refreshItem(QListWidgetItem *item, const Section &section,
                           const std::vector<NeededAnswer> &needed) {
    const std::optional<Severity> worst = worstIn(section);
    const bool isEmpty = std::ranges::none_of(section.fields, [&](const Field &field) {
        return saysSomething(m_context.model.root().find(field.id));
    });
    std::vector<NeededAnswer> own;
    std::ranges::copy_if(needed, std::back_inserter(own),
                         [&](const NeededAnswer &answer) { return isOf(section, answer.pointer); });
    const Progress progress = progressOf(own);
    const bool isDone = !isEmpty && progress.said == progress.needed;
    item->setHidden(isEmpty && section.id == "exchange"); // what only other programs write
    item->setIcon(worst    ? severityIcon(*worst, palette())
                  : isDone ? doneIcon(palette())
                           : emptyIcon(palette()));
    const QString state = progress.needed > 0
                              ? tr("%1 of %2", "answers").arg(progress.said).arg(progress.needed)
                              : QString();
    item->setData(SectionDelegate::progressRole, state);
    QStringList said{item->text()};
    if (!state.isEmpty())
        said << tr("%1 needed answers", "7 of 9").arg(state);
    if (worst)
        said << nameOfSeverity(*worst);
    item->setToolTip(said.mid(1).join(QStringLiteral(", ")));
    item->setData(Qt::AccessibleTextRole, said.join(QStringLiteral(", ")));
}

/// In one line, whatever it says: the sections below stay where they are.
void FormPane::showProgress(const std::vector<NeededAnswer> &needed) {
    const Progress total = progressOf(needed);
    m_bar->setRange(0, std::max(1, total.needed));
    m_bar->setValue(total.said);
    m_total->setText(tr("%1 of %2 needed answers").arg(total.said).arg(total.needed));
    m_total->setToolTip(tr("Needed for the label and for your markets. What may still be asked, "
                           "going by your answers, is counted, too."));
}

void FormPane::setFilter(RowFilter filter) {
    m_filter->setCurrentIndex(static_cast<int>(filter));
    page()->setFilter(filter);
    refreshFindings();
    page()->comeToRest();
}

void FormPane::goTo(const Pointer &pointer) {
    for (std::size_t i = 0; i < m_sections.size(); ++i) {
        if (!isOf(*m_sections[i], pointer))
            continue;
        m_list->setCurrentRow(static_cast<int>(i));
        page()->focusOn(pointer);
    }
}

/// As wide as the longest title of a section, icon and all, but never much more than a third: the
/// questions need the room. Longer titles are wrapped.
void FormPane::fitList() {
    const int character = fontMetrics().averageCharWidth();
    const int wanted = m_list->sizeHintForColumn(0) + 2 * character;
    const int most = std::clamp(width() * 35 / 100, character * 26, character * 38);
    m_list->setFixedWidth(std::clamp(wanted, character * 26, most));
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->doItemsLayout(); // titles are wrapped anew
}

void FormPane::resizeEvent(QResizeEvent *event) {
    QWidget::resizeEvent(event);
    fitList();
}

FormPage *FormPane::page() const {
    return m_pages[static_cast<std::size_t>(m_list->currentRow())];
}

void FormPane::goToSection(int index) {
    m_list->setCurrentRow(std::clamp(index, 0, m_list->count() - 1));
    page()->focusOnFirst();
}

/// The first section at or beyond the index that is not hidden; may be beyond the list.
int FormPane::shownFrom(int index, int step) const {
    while (index >= 0 && index < m_list->count() && m_list->item(index)->isHidden())
        index += step;
    return index;
}

void FormPane::goOn(int step) {
    const int index = shownFrom(m_list->currentRow() + step, step);
    if (index >= 0 && index < m_list->count())
        goToSection(index);
}

void FormPane::changeEvent(QEvent *event) {
    if (event->type() == QEvent::PaletteChange)
        refreshFindings();
    QWidget::changeEvent(event);
}

} // namespace updatefacts
