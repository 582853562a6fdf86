// SPDX-License-Identifier: MIT
#include "desktop/FormPage.h"

#include "desktop/GroupRows.h"
#include "desktop/TabStops.h"

#include <QApplication>
#include <QLabel>
#include <QPushButton>
#include <QScrollBar>
#include <QVBoxLayout>

#include <algorithm>

namespace updatefacts {

namespace {

constexpr int widestForm = 720; ///< longer lines are hard to read

} // namespace

FormPage::FormPage(const FormContext &context, const Section &section, QWidget *parent)
    : QScrollArea(parent), m_section(section), m_words(context.words) {
    setWidgetResizable(true);
    setFrameShape(QFrame::NoFrame);
    setFocusPolicy(Qt::NoFocus);
    auto *page = new QWidget(this);
    page->setMaximumWidth(widestForm);
    auto *layout = new QVBoxLayout(page);
    layout->setContentsMargins(22, 14, 22, 22);
    layout->setSpacing(13);
    auto *title = new QLabel(QString::fromStdString(context.words.text(section.title)), page);
    title->setObjectName(QStringLiteral("heading"));
    layout->addWidget(title);
    if (const std::string help = context.words.text(section.help); !help.empty()) {
        auto *label = new QLabel(QString::fromStdString(help), page);
        label->setObjectName(QStringLiteral("help"));
        label->setWordWrap(true);
        layout->addWidget(label);
    }
    m_rows = new GroupRows(context, section.fields, {}, page);
    m_rows->layout()->setContentsMargins(0, 0, 0, 0);
    m_rows->layout()->setSpacing(18);
    layout->addWidget(m_rows);
    layout->addStretch();
    setWidget(page);
}

void FormPage::addNext(const Word &title, std::function<void()> go) {
    auto *button =
        new QPushButton(tr("&Next: %1").arg(QString::fromStdString(m_words.text(title))), widget());
    connect(button, &QPushButton::clicked, this, std::move(go));
    auto *layout = qobject_cast<QBoxLayout *>(widget()->layout());
    layout->insertWidget(layout->count() - 1, button, 0, Qt::AlignRight); // before the stretch
}

void FormPage::focusOnFirst() {
    verticalScrollBar()->setValue(0);
    for (const Field &field : m_section.fields)
        if (m_rows->isShown(field) && m_rows->focusOn(Pointer().child(field.id)))
            return;
}

/// Tab and Shift+Tab: to the next control as it is read; at the end of the page, out of it.
bool FormPage::focusNextPrevChild(bool next) {
    const std::vector<QWidget *> stops = tabStops(*widget());
    const auto at = std::ranges::find(stops, QApplication::focusWidget());
    if (at == stops.end())
        return QScrollArea::focusNextPrevChild(next);
    const bool isAtEnd = next ? at + 1 == stops.end() : at == stops.begin();
    if (isAtEnd)
        return leave(next);
    QWidget *to = next ? *(at + 1) : *(at - 1);
    to->setFocus(next ? Qt::TabFocusReason : Qt::BacktabFocusReason);
    ensureWidgetVisible(to, 0, 80);
    return true;
}

bool FormPage::leave(bool next) {
    QWidget *to = this;
    do
        to = next ? to->nextInFocusChain() : to->previousInFocusChain();
    while (to != this && (isAncestorOf(to) || !to->isVisible() || !to->isEnabled() ||
                          to->focusProxy() || !(to->focusPolicy() & Qt::TabFocus)));
    to->setFocus(next ? Qt::TabFocusReason : Qt::BacktabFocusReason);
    return true;
}

void FormPage::refresh() {
    m_rows->refresh();
}

void FormPage::showFindings(const Findings &findings) {
    m_rows->showFindings(findings);
}

bool FormPage::focusOn(const Pointer &pointer) {
    if (!m_rows->focusOn(pointer))
        return false;
    if (QWidget *focused = QApplication::focusWidget(); focused && isAncestorOf(focused))
        ensureWidgetVisible(focused, 0, 80);
    return true;
}

} // namespace updatefacts
