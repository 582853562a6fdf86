// SPDX-License-Identifier: MIT
#include "desktop/look/ZoomButton.h"

#include <QMenu>

#include <algorithm>

namespace updatefacts {

namespace {

constexpr double zoomStep = 1.25;
constexpr double leastZoom = 0.1;
constexpr double mostZoom = 8;

} // namespace

ZoomButton::ZoomButton(QWidget *parent) : QToolButton(parent) {
    setPopupMode(InstantPopup);
    setFocusPolicy(Qt::TabFocus);
    setAccessibleName(tr("Zoom"));
    auto *menu = new QMenu(this);
    menu->addAction(tr("Fit"), this, &ZoomButton::zoomToFit);
    menu->addAction(tr("True size (100 %)"), this, &ZoomButton::zoomToTrueSize);
    for (const int percent : {50, 150, 200, 400})
        menu->addAction(tr("%1 %").arg(percent), this,
                        [this, percent] { choose(percent / 100.0); });
    setMenu(menu);
}

void ZoomButton::showFactor(double factor) {
    m_shown = factor;
    setText(tr("%1 %").arg(qRound(factor * 100)));
}

void ZoomButton::choose(double zoom) {
    m_zoom = zoom <= 0 ? 0 : std::clamp(zoom, leastZoom, mostZoom);
    Q_EMIT changed();
}

void ZoomButton::zoomIn() {
    choose(m_shown * zoomStep);
}

void ZoomButton::zoomOut() {
    choose(m_shown / zoomStep);
}

void ZoomButton::zoomToFit() {
    choose(0);
}

void ZoomButton::zoomToTrueSize() {
    choose(1);
}

} // namespace updatefacts
