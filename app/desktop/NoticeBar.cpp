// SPDX-License-Identifier: MIT
#include "desktop/NoticeBar.h"

#include "desktop/Notice.h"
#include "desktop/NoticeRow.h"

#include <QVBoxLayout>

namespace updatefacts {

NoticeBar::NoticeBar(QWidget *parent) : QWidget(parent), m_layout(new QVBoxLayout(this)) {
    m_layout->setContentsMargins(0, 0, 0, 0);
    m_layout->setSpacing(0);
    hide();
}

void NoticeBar::put(const QString &about, const Notice &notice) {
    drop(about);
    auto *row = new NoticeRow(notice, this);
    m_rows[about] = row;
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
    show();
    row->show();
    row->announce();
}

void NoticeBar::drop(const QString &about) {
    const auto row = m_rows.find(about);
    if (row == m_rows.end())
        return;
    row->second->hide();
    row->second->deleteLater(); // it may be the sender of the signal that led here
    m_rows.erase(row);
    setVisible(!m_rows.empty());
}

} // namespace updatefacts
