// SPDX-License-Identifier: MIT
#include "desktop/form/FormPage.h"

#include "desktop/form/FieldRow.h"
#include "desktop/form/GroupRows.h"
#include "desktop/look/ScrollAnchor.h"
#include "desktop/look/TabStops.h"
#include "desktop/words/FormOrder.h"

#include <QApplication>
#include <QLabel>
#include <QPushButton>
#include <QScrollBar>
#include <QToolButton>
#include <QVBoxLayout>

#include <algorithm>

namespace updatefacts {

namespace {

constexpr int widestForm = 720; ///< longer lines are hard to read

GroupRows *rowsOf(const FormContext &context, const std::vector<Field> &fields, QWidget *page) {
    auto *rows = new GroupRows(context, fields, {}, page);
    rows->layout()->setContentsMargins(0, 0, 0, 0);
    rows->layout()->setSpacing(22);
    return rows;
}

} // namespace

FormPage::FormPage(const FormContext &context, const Section &section, QWidget *parent)
    : QScrollArea(parent), m_section(section), m_words(context.words), m_guard(*this) {
    setWidgetResizable(true);
    setFrameShape(QFrame::NoFrame);
    setFocusPolicy(Qt::NoFocus);
    for (const Field &field : section.fields)
        (isHousekeeping(field) ? m_filledIn : m_asked).push_back(field);
    auto *page = new QWidget(this);
    page->setMaximumWidth(widestForm);
    auto *layout = new QVBoxLayout(page);
    layout->setContentsMargins(24, 16, 24, 24);
    layout->setSpacing(16);
    setWidget(page);
    addTitle(layout);
    m_rows = rowsOf(context, m_asked, page);
    layout->addWidget(m_rows);
    m_nothing = new QLabel(tr("There is nothing to answer here with this choice of questions."));
    m_nothing->setObjectName(QStringLiteral("help"));
    m_nothing->setWordWrap(true);
    layout->addWidget(m_nothing);
    if (!m_filledIn.empty())
        addHousekeeping(context, layout);
    layout->addStretch();
    connect(qApp, &QApplication::focusChanged, this, [this](QWidget *, QWidget *now) {
        if (now && isVisible() && isAncestorOf(now))
            m_next.enter(now, tabStops(*this->widget()));
    });
}

void FormPage::addTitle(QVBoxLayout *layout) {
    auto *title = new QLabel(QString::fromStdString(m_words.text(m_section.title)), widget());
    title->setObjectName(QStringLiteral("heading"));
    layout->addWidget(title);
    const std::string help = m_words.text(m_section.help);
    if (help.empty())
        return;
    auto *label = new QLabel(QString::fromStdString(help), widget());
    label->setObjectName(QStringLiteral("help"));
    label->setWordWrap(true);
    layout->addWidget(label);
}

void FormPage::addHousekeeping(const FormContext &context, QVBoxLayout *layout) {
    m_fold = new QToolButton(widget());
    m_fold->setText(tr("Filled in by the program"));
    m_fold->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    m_fold->setArrowType(Qt::RightArrow);
    m_fold->setAutoRaise(true);
    m_fold->setCheckable(true);
    m_fold->setFocusPolicy(Qt::TabFocus);
    layout->addWidget(m_fold, 0, Qt::AlignLeading);
    m_housekeeping = rowsOf(context, m_filledIn, widget());
    m_housekeeping->hide();
    layout->addWidget(m_housekeeping);
    connect(m_fold, &QToolButton::toggled, this, [this](bool isOpen) {
        m_fold->setArrowType(isOpen ? Qt::DownArrow : Qt::RightArrow);
        m_housekeeping->setVisible(isOpen);
    });
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
    for (const Field &field : m_asked)
        if (m_rows->isShown(field) && m_rows->focusOn(Pointer().child(field.id)))
            return;
}

/// Tab and Shift+Tab: to the next control as it is read; at the end of the page, out of it.
bool FormPage::focusNextPrevChild(bool next) {
    const std::vector<QWidget *> stops = tabStops(*widget());
    const auto at = std::ranges::find(stops, QApplication::focusWidget());
    if (at == stops.end())
        return QScrollArea::focusNextPrevChild(next);
    QWidget *to = next ? m_next.after(*at, stops) : at == stops.begin() ? nullptr : *(at - 1);
    if (!to)
        return leave(next);
    to->setFocus(next ? Qt::TabFocusReason : Qt::BacktabFocusReason);
    ensureWidgetVisible(to, 0, 80);
    comeToRest();
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

/// The row that is being answered; else the one under the pointer.
const QWidget *FormPage::anchor() const {
    const auto rowOf = [this](const QWidget *at) -> const QWidget * {
        for (; at && isAncestorOf(at); at = at->parentWidget())
            if (qobject_cast<const FieldRow *>(at))
                return at;
        return nullptr;
    };
    if (const QWidget *focused = rowOf(QApplication::focusWidget());
        focused && !focused->visibleRegion().isEmpty())
        return focused;
    return rowOf(widget()->childAt(widget()->mapFromGlobal(QCursor::pos())));
}

void FormPage::comeToRest() {
    m_guard.forget();
}

void FormPage::refresh() {
    m_guard.remember();
    const ScrollAnchor keep(*this, anchor());
    m_rows->refresh();
    if (m_housekeeping)
        m_housekeeping->refresh();
    showEmptiness();
}

void FormPage::showFindings(const Findings &findings) {
    m_guard.remember();
    const ScrollAnchor keep(*this, anchor());
    m_rows->showFindings(findings);
    if (m_housekeeping)
        m_housekeeping->showFindings(findings);
}

void FormPage::setFilter(RowFilter filter) {
    m_rows->setFilter(filter);
    showEmptiness();
}

void FormPage::showEmptiness() {
    m_nothing->setVisible(std::ranges::none_of(
        m_asked, [this](const Field &field) { return m_rows->isShown(field); }));
}

bool FormPage::focusOn(const Pointer &pointer) {
    if (m_housekeeping && std::ranges::any_of(m_filledIn, [&](const Field &field) {
            return leadsInto(Pointer().child(field.id), pointer);
        })) {
        m_fold->setChecked(true);
        m_housekeeping->focusOn(pointer);
    } else if (!m_rows->focusOn(pointer)) {
        return false;
    }
    QCoreApplication::sendPostedEvents(nullptr, QEvent::LayoutRequest); // what was folded has room
    if (QWidget *focused = QApplication::focusWidget(); focused && isAncestorOf(focused))
        ensureWidgetVisible(focused, 0, 80);
    comeToRest();
    return true;
}

} // namespace updatefacts
