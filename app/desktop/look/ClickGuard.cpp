// SPDX-License-Identifier: MIT
#include "desktop/look/ClickGuard.h"

#include <QCoreApplication>
#include <QCursor>
#include <QEvent>
#include <QTimer>
#include <QWidget>

#include <chrono>

namespace updatefacts {

namespace {

/// As long as a hand needs to stop a click that it has begun; in milliseconds.
constexpr int clickPatience = 500;

bool isPress(QEvent::Type type) {
    return type == QEvent::MouseButtonPress || type == QEvent::MouseButtonDblClick;
}

} // namespace

ClickGuard::ClickGuard(QWidget &area) : m_area(area) {
}

ClickGuard::~ClickGuard() {
    forget();
}

bool ClickGuard::isOn() const {
    return m_since.isValid() && m_since.elapsed() < clickPatience;
}

/// All events of the program pass here, but only for so long.
void ClickGuard::begin() {
    if (!m_since.isValid())
        QCoreApplication::instance()->installEventFilter(this);
    m_since.start();
    QTimer::singleShot(std::chrono::milliseconds(clickPatience + 50), this, [this] {
        if (!isOn() && !m_isPressed)
            forget();
    });
}

/// Changes that follow one upon the other count from before the first.
void ClickGuard::remember() {
    if (!m_area.isVisible())
        return;
    if (!isOn()) {
        m_places.clear();
        for (const QWidget *widget : m_area.findChildren<QWidget *>())
            if (widget->isVisible())
                m_places.insert(widget, widget->mapToGlobal(QPoint()));
    }
    begin();
}

void ClickGuard::cover() {
    m_places.clear();
    if (QRect(m_area.mapToGlobal(QPoint()), m_area.size()).contains(QCursor::pos()))
        begin();
}

void ClickGuard::forget() {
    if (m_since.isValid())
        QCoreApplication::instance()->removeEventFilter(this);
    m_since.invalidate();
    m_places.clear();
    m_isPressed = false;
}

bool ClickGuard::hasMoved(const QWidget *target) const {
    const auto place = m_places.find(target);
    return place == m_places.end() || *place != target->mapToGlobal(QPoint());
}

bool ClickGuard::eventFilter(QObject *object, QEvent *event) {
    auto *target = qobject_cast<QWidget *>(object);
    if (!target || (target != &m_area && !m_area.isAncestorOf(target)))
        return false;
    if (isPress(event->type()) && isOn() && hasMoved(target)) {
        m_isPressed = true;
        return true;
    }
    if (event->type() == QEvent::MouseButtonRelease && m_isPressed) {
        m_isPressed = false;
        if (!isOn())
            forget();
        return true;
    }
    if (event->type() == QEvent::Wheel)
        forget(); // all moves, and is meant to
    return false;
}

} // namespace updatefacts
