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
      m_stack(new QStackedWidget(this)) {
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    m_list->setObjectName(QStringLiteral("sections"));
    m_list->setAccessibleName(tr("Sections"));
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->setWordWrap(true);
    layout->addWidget(m_list);
    layout->addWidget(m_stack, 1);
    const std::vector<const Section *> sections = sectionsInOrder();
    for (const Section *section : sections) {
        auto *page = new FormPage(m_context, *section, m_stack);
        const std::size_t next = m_pages.size() + 1;
        if (next < sections.size())
            page->addNext(sections[next]->title,
                          [this, next] { goToSection(static_cast<int>(next)); });
        m_stack->addWidget(page);
        m_pages.push_back(page);
        m_list->addItem(QString::fromStdString(m_context.words.text(section->title)));
    }
    connect(m_list, &QListWidget::currentRowChanged, m_stack, &QStackedWidget::setCurrentIndex);
    connect(&m_context.model, &DisclosureModel::changed, this, [this] { refresh(); });
    connect(&m_context.model, &DisclosureModel::findingsChanged, this,
            [this] { refreshFindings(); });
    m_list->setCurrentRow(0);
    refresh();
    fitList();
}

void FormPane::refresh() {
    if (!m_context.model.isReadable())
        return;
    for (FormPage *page : m_pages)
        page->refresh();
    refreshFindings();
}

void FormPane::refreshFindings() {
    for (std::size_t i = 0; i < m_pages.size(); ++i) {
        m_pages[i]->showFindings(m_context.model.findings());
        refreshItem(m_list->item(static_cast<int>(i)), m_pages[i]->section());
    }
}

/// The worst that is to be said of the section; else whether anything has been said in it.
void FormPane::refreshItem(QListWidgetItem *item, const Section &section) {
    std::optional<Severity> worst;
    int count = 0;
    const bool isEmpty = std::ranges::none_of(section.fields, [&](const Field &field) {
        return saysSomething(m_context.model.document().root.find(field.id));
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
    for (std::size_t i = 0; i < m_pages.size(); ++i) {
        if (!isOf(m_pages[i]->section(), pointer))
            continue;
        m_list->setCurrentRow(static_cast<int>(i));
        m_pages[i]->focusOn(pointer);
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
    return m_pages[static_cast<std::size_t>(m_stack->currentIndex())];
}

void FormPane::goToSection(int index) {
    m_list->setCurrentRow(std::clamp(index, 0, m_list->count() - 1));
    page()->focusOnFirst();
}

void FormPane::changeEvent(QEvent *event) {
    if (event->type() == QEvent::PaletteChange)
        refreshFindings();
    QWidget::changeEvent(event);
}

} // namespace updatefacts
