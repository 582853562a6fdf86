// SPDX-License-Identifier: MIT
#include "desktop/look/ScrollAnchor.h"

#include <QCoreApplication>
#include <QLayout>
#include <QScrollBar>
#include <QTimer>

#include <algorithm>

namespace updatefacts {

namespace {

constexpr const char *above = "givenWayAbove", *below = "givenWayBelow";

/// Lays everything out now, not when the event loop comes to it.
void layOut() {
    QCoreApplication::sendPostedEvents(nullptr, QEvent::LayoutRequest);
}

/// The margin of the page grows beyond its own by `amount`, and goes back as it shrinks.
void giveWay(QWidget &page, const char *side, int amount) {
    const int before = page.property(side).toInt();
    if (before == amount)
        return;
    QMargins margins = page.layout()->contentsMargins();
    int (QMargins::*get)() const = side == above ? &QMargins::top : &QMargins::bottom;
    void (QMargins::*set)(int) = side == above ? &QMargins::setTop : &QMargins::setBottom;
    (margins.*set)((margins.*get)() - before + amount);
    page.setProperty(side, amount);
    page.layout()->setContentsMargins(margins);
    layOut();
}

} // namespace

ScrollAnchor::ScrollAnchor(QScrollArea &area, const QWidget *anchor)
    : m_area(area), m_anchor(anchor && anchor->isVisible() ? anchor : nullptr) {
    if (m_anchor)
        m_before = place();
}

ScrollAnchor::~ScrollAnchor() {
    if (!m_anchor)
        return;
    moveBack();
    followLate(3);
}

/// What was shown anew may need several turns until its texts are wrapped as they will be.
void ScrollAnchor::followLate(int turns) const {
    const int value = m_area.verticalScrollBar()->value();
    QTimer::singleShot(0, &m_area, [=, &area = m_area, anchor = m_anchor, before = m_before] {
        if (!anchor || area.verticalScrollBar()->value() != value)
            return; // gone, or scrolled elsewhere since
        ScrollAnchor late(area, nullptr);
        late.m_anchor = anchor;
        late.m_before = before;
        late.moveBack();
        if (turns > 1)
            late.followLate(turns - 1);
        late.m_anchor = nullptr;
    });
}

void ScrollAnchor::moveBack() const {
    layOut();
    if (!m_anchor || !m_anchor->isVisible())
        return;
    QWidget &page = *m_area.widget();
    QScrollBar &bar = *m_area.verticalScrollBar();
    // As far as the page would be scrolled if nothing had ever given way.
    const int given = page.property(above).toInt();
    const int wanted = bar.value() - given + place() - m_before;
    giveWay(page, above, std::max(0, -wanted));
    const int value = std::max(0, wanted);
    const int end = page.height() - page.property(below).toInt() - m_area.viewport()->height();
    giveWay(page, below, std::max(0, value - std::max(0, end)));
    bar.setValue(value);
}

int ScrollAnchor::place() const {
    return m_anchor->mapTo(m_area.viewport(), QPoint()).y();
}

} // namespace updatefacts
