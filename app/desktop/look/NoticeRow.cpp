// SPDX-License-Identifier: MIT
#include "desktop/look/NoticeRow.h"

#include "desktop/look/Notice.h"

#include <QAccessible>
#include <QAccessibleEvent>
#include <QAccessibleWidget>
#include <QEvent>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QPushButton>
#include <QStyle>
#include <QToolButton>

#include <cassert>

namespace updatefacts {

namespace {

QStyle::StandardPixmap pictureOf(Severity severity) {
    switch (severity) {
    case Severity::error:
        return QStyle::SP_MessageBoxCritical;
    case Severity::warning:
        return QStyle::SP_MessageBoxWarning;
    case Severity::note:
        break;
    }
    return QStyle::SP_MessageBoxInformation;
}

QString spoken(const Notice &notice) {
    switch (notice.severity) {
    case Severity::error:
        return NoticeRow::tr("Error: %1").arg(notice.text);
    case Severity::warning:
        return NoticeRow::tr("Warning: %1").arg(notice.text);
    case Severity::note:
        break;
    }
    return notice.text;
}

/// As a notification, a row is read out by screen readers when it comes to be seen.
QAccessibleInterface *makeAccessible(const QString &, QObject *object) {
    auto *row = qobject_cast<NoticeRow *>(object);
    return row ? new QAccessibleWidget(row, QAccessible::Notification) : nullptr;
}

void makeRowsAccessible() {
    QAccessible::removeFactory(makeAccessible); // each factory is asked once, however many rows
    QAccessible::installFactory(makeAccessible);
}

} // namespace

NoticeRow::NoticeRow(const Notice &notice, QWidget *parent)
    : QFrame(parent), m_severity(notice.severity), m_icon(new QLabel(this)),
      m_waiting(new QLabel(this)), m_guard(*this) {
    assert(notice.choices.size() <= 3);
    makeRowsAccessible();
    setAccessibleName(spoken(notice));
    setFrameShape(QFrame::StyledPanel);
    setBackgroundRole(QPalette::Base);
    setAutoFillBackground(true);
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(margins());
    showIcon();
    layout->addWidget(m_icon);
    auto *text = new QLabel(notice.text, this);
    text->setTextFormat(Qt::PlainText); // file names may look like tags
    text->setWordWrap(true);
    text->setTextInteractionFlags(Qt::TextSelectableByMouse);
    layout->addWidget(text, 1);
    for (std::size_t i = 0; i < notice.choices.size(); ++i) {
        auto *button = new QPushButton(notice.choices[i].title, this);
        button->setAutoDefault(false);
        button->setAccessibleDescription(notice.text);
        connect(button, &QPushButton::clicked, this, [this, i] { Q_EMIT chosen(i); });
        layout->addWidget(button);
    }
    m_waiting->setObjectName(QStringLiteral("help"));
    m_waiting->hide();
    layout->addWidget(m_waiting);
    addClose(layout, notice.text);
}

void NoticeRow::addClose(QHBoxLayout *layout, const QString &about) {
    auto *close = new QToolButton(this);
    close->setIcon(style()->standardIcon(QStyle::SP_TitleBarCloseButton));
    close->setAutoRaise(true);
    close->setToolTip(tr("Close this message"));
    close->setAccessibleName(tr("Close this message"));
    close->setAccessibleDescription(about);
    connect(close, &QToolButton::clicked, this, &NoticeRow::closed);
    layout->addWidget(close);
}

QMargins NoticeRow::margins() {
    return {10, 2, 6, 2};
}

void NoticeRow::setWaiting(int count) {
    m_waiting->setText(tr("+%1", "more messages").arg(count));
    m_waiting->setToolTip(tr("%n more message(s) after this one", nullptr, count));
    m_waiting->setAccessibleName(m_waiting->toolTip());
    m_waiting->setVisible(count > 0);
}

void NoticeRow::announce() {
    QAccessibleEvent event(this, QAccessible::Alert);
    QAccessible::updateAccessibility(&event);
}

void NoticeRow::showIcon() {
    const int side = style()->pixelMetric(QStyle::PM_SmallIconSize, nullptr, this);
    m_icon->setPixmap(style()
                          ->standardIcon(pictureOf(m_severity), nullptr, this)
                          .pixmap(QSize(side, side), devicePixelRatioF()));
}

void NoticeRow::keyPressEvent(QKeyEvent *event) {
    if (event->matches(QKeySequence::Cancel))
        Q_EMIT closed();
    else
        QFrame::keyPressEvent(event);
}

void NoticeRow::showEvent(QShowEvent *event) {
    m_guard.cover(); // where it stands now, something else stood before
    QFrame::showEvent(event);
}

void NoticeRow::changeEvent(QEvent *event) {
    if (event->type() == QEvent::StyleChange || event->type() == QEvent::PaletteChange)
        showIcon();
    QFrame::changeEvent(event);
}

} // namespace updatefacts
