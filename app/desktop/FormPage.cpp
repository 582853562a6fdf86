// SPDX-License-Identifier: MIT
#include "desktop/FormPage.h"

#include "desktop/GroupRows.h"
#include "desktop/TabOrder.h"

#include <QApplication>
#include <QLabel>
#include <QPushButton>
#include <QScrollBar>
#include <QVBoxLayout>

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
    for (QWidget *next = m_rows->nextInFocusChain(); m_rows->isAncestorOf(next);
         next = next->nextInFocusChain())
        if (next->isEnabled() && (next->focusPolicy() & Qt::TabFocus)) {
            next->setFocus(Qt::TabFocusReason);
            return;
        }
}

void FormPage::refresh() {
    m_rows->refresh();
}

void FormPage::showFindings(const Findings &findings) {
    m_rows->showFindings(findings);
    orderTabs(widget());
}

bool FormPage::focusOn(const Pointer &pointer) {
    if (!m_rows->focusOn(pointer))
        return false;
    if (QWidget *focused = QApplication::focusWidget(); focused && isAncestorOf(focused))
        ensureWidgetVisible(focused, 0, 80);
    return true;
}

} // namespace updatefacts
