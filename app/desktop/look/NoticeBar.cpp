// SPDX-License-Identifier: MIT
#include "desktop/look/NoticeBar.h"

#include "desktop/look/Notice.h"
#include "desktop/look/NoticeRow.h"
#include "desktop/look/Shortcuts.h"

#include <QEvent>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>

namespace updatefacts {

NoticeBar::NoticeBar(QWidget &page) : QWidget(&page), m_layout(new QVBoxLayout(this)) {
    m_layout->setContentsMargins(0, 0, 0, 0);
    m_layout->setSpacing(0);
    hide();
    standOver(page);
}

void NoticeBar::standOver(QWidget &page) {
    if (QWidget *before = parentWidget())
        before->removeEventFilter(this);
    setParent(&page);
    page.installEventFilter(this);
    setVisible(!m_rows.empty());
    fit();
}

/// Two lines of text, or a button.
int NoticeBar::heightOfStrip() const {
    const QMargins margins = NoticeRow::margins();
    const int text = 2 * fontMetrics().lineSpacing();
    return std::max(text, QPushButton(QStringLiteral("X")).sizeHint().height()) + margins.top() +
           margins.bottom() + 2; // its frame
}

void NoticeBar::put(const QString &about, const Notice &notice) {
    if (const auto row = m_rows.find(about); row != m_rows.end())
        row->second->hide(); // the one beneath it is not shown for a moment
    drop(about);
    add(about, notice);
    showNewest();
    m_rows[about]->announce();
}

void NoticeBar::add(const QString &about, const Notice &notice) {
    auto *row = new NoticeRow(notice, this);
    row->hide();
    m_rows[about] = row;
    m_order.push_back(about);
    m_layout->addWidget(row);
    connect(row, &NoticeRow::chosen, this, [this, about, choices = notice.choices](std::size_t i) {
        drop(about);
        choices[i].action();
    });
    connect(row, &NoticeRow::closed, this, [this, about, onClose = notice.onClose] {
        drop(about);
        if (onClose)
            onClose();
    });
}

void NoticeBar::drop(const QString &about) {
    const auto row = m_rows.find(about);
    if (row == m_rows.end())
        return;
    row->second->hide();
    row->second->deleteLater(); // it may be the sender of the signal that led here
    m_rows.erase(row);
    std::erase(m_order, about);
    showNewest();
}

void NoticeBar::showNewest() {
    for (const auto &[about, row] : m_rows) {
        row->setVisible(about == m_order.back());
        row->setWaiting(static_cast<int>(m_rows.size()) - 1);
    }
    setVisible(!m_rows.empty());
    fit();
    if (isVisible())
        separateShortcuts(*window());
}

/// As wide as the page, and higher than the strip only where a message needs it.
void NoticeBar::fit() {
    if (m_rows.empty() || !parentWidget())
        return;
    const int width = parentWidget()->width();
    m_layout->invalidate();
    const int wanted = m_layout->hasHeightForWidth() ? m_layout->heightForWidth(width)
                                                     : m_layout->sizeHint().height();
    setGeometry(0, 0, width, std::max(heightOfStrip(), wanted));
    raise();
}

bool NoticeBar::eventFilter(QObject *object, QEvent *event) {
    if (object == parentWidget() && event->type() == QEvent::Resize)
        fit();
    return QWidget::eventFilter(object, event);
}

bool NoticeBar::event(QEvent *event) {
    if (event->type() == QEvent::LayoutRequest || event->type() == QEvent::FontChange)
        fit();
    return QWidget::event(event);
}

} // namespace updatefacts
