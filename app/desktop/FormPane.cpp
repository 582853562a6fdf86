// SPDX-License-Identifier: MIT
#include "desktop/FormPane.h"

#include "desktop/FormOrder.h"
#include "desktop/FormPage.h"
#include "desktop/SeverityIcon.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QListWidget>
#include <QStackedWidget>

#include <algorithm>
#include <optional>

namespace updatefacts {

FormPane::FormPane(const FormContext &context, QWidget *parent)
    : QWidget(parent), m_context(context), m_list(new QListWidget(this)),
      m_stack(new QStackedWidget(this)), m_sections(sectionsInOrder()),
      m_pages(m_sections.size(), nullptr) {
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    m_list->setObjectName(QStringLiteral("sections"));
    m_list->setAccessibleName(tr("Sections"));
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->setWordWrap(true);
    layout->addWidget(m_list);
    layout->addWidget(m_stack, 1);
    for (const Section *section : m_sections)
        m_list->addItem(QString::fromStdString(m_context.words.text(section->title)));
    connect(m_list, &QListWidget::currentRowChanged, this, &FormPane::showSection);
    connect(&m_context.model, &DisclosureModel::changed, this, [this] { refresh(); });
    connect(&m_context.model, &DisclosureModel::findingsChanged, this,
            [this] { refreshFindings(); });
    connect(&m_context.model, &DisclosureModel::refused, this, [this] { refresh(); });
    m_list->setCurrentRow(0);
    fitList();
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
    m_stack->setCurrentWidget(shown);
    refresh();
}

void FormPane::refreshFindings() {
    page()->showFindings(m_context.model.findings());
    for (std::size_t i = 0; i < m_sections.size(); ++i)
        refreshItem(m_list->item(static_cast<int>(i)), *m_sections[i]);
}

/// The worst that is to be said of the section; else whether anything has been said in it.
void FormPane::refreshItem(QListWidgetItem *item, const Section &section) {
    std::optional<Severity> worst;
    int count = 0;
    const bool isEmpty = std::ranges::none_of(section.fields, [&](const Field &field) {
        return saysSomething(m_context.model.root().find(field.id));
    });
    for (const Finding &finding : m_context.model.findings()) {
        const bool isNotBegun = isEmpty && finding.rule == "field.missing";
        if (!isOf(section, finding.pointer) || isNotBegun)
            continue;
        worst = worst ? std::min(*worst, finding.severity) : finding.severity;
        ++count;
    }
    item->setHidden(isEmpty && section.id == "exchange"); // what only other programs write
    item->setIcon(worst     ? severityIcon(*worst, palette())
                  : isEmpty ? emptyIcon(palette())
                            : doneIcon(palette()));
    const QString state = worst     ? tr("%n finding(s)", nullptr, count)
                          : isEmpty ? tr("empty")
                                    : tr("done");
    item->setToolTip(state);
    item->setData(Qt::AccessibleTextRole, item->text() + QStringLiteral(", ") + state);
}

void FormPane::goTo(const Pointer &pointer) {
    for (std::size_t i = 0; i < m_sections.size(); ++i) {
        if (!isOf(*m_sections[i], pointer))
            continue;
        m_list->setCurrentRow(static_cast<int>(i));
        page()->focusOn(pointer);
    }
}

/// As wide as the longest title of a section, icon and all; those beyond reason are wrapped.
void FormPane::fitList() {
    const int character = fontMetrics().averageCharWidth();
    const int wanted = m_list->sizeHintForColumn(0) + 2 * character;
    m_list->setFixedWidth(std::clamp(wanted, character * 28, character * 44));
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
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
