// SPDX-License-Identifier: MIT
#include "desktop/look/TabStops.h"

#include <QLayout>
#include <QWidget>

namespace updatefacts {

namespace {

void collect(QWidget &widget, std::vector<QWidget *> &stops);

void collect(const QLayout &layout, std::vector<QWidget *> &stops) {
    for (int i = 0; i < layout.count(); ++i) {
        QLayoutItem *item = layout.itemAt(i);
        if (const QLayout *inner = item->layout())
            collect(*inner, stops);
        else if (QWidget *widget = item->widget())
            collect(*widget, stops);
    }
}

void collect(QWidget &widget, std::vector<QWidget *> &stops) {
    if (!widget.isVisible() || !widget.isEnabled())
        return;
    if ((widget.focusPolicy() & Qt::TabFocus) && !widget.focusProxy())
        stops.push_back(&widget);
    if (const QLayout *layout = widget.layout()) {
        collect(*layout, stops);
        return;
    }
    for (QObject *child : widget.children()) // such as the pages of a tab widget
        if (auto *inner = qobject_cast<QWidget *>(child); inner && !inner->isWindow())
            collect(*inner, stops);
}

} // namespace

std::vector<QWidget *> tabStops(QWidget &widget) {
    std::vector<QWidget *> stops;
    collect(widget, stops);
    return stops;
}

} // namespace updatefacts
