// SPDX-License-Identifier: MIT
#include "desktop/TabOrder.h"

#include <QLayout>
#include <QWidget>

#include <vector>

namespace updatefacts {

namespace {

void collect(QWidget *widget, std::vector<QWidget *> &stops);

void collect(QLayout *layout, std::vector<QWidget *> &stops) {
    for (int i = 0; i < layout->count(); ++i) {
        QLayoutItem *item = layout->itemAt(i);
        if (QLayout *inner = item->layout())
            collect(inner, stops);
        else if (QWidget *widget = item->widget())
            collect(widget, stops);
    }
}

void collect(QWidget *widget, std::vector<QWidget *> &stops) {
    if ((widget->focusPolicy() & Qt::TabFocus) && !widget->focusProxy())
        stops.push_back(widget);
    if (QLayout *layout = widget->layout()) {
        collect(layout, stops);
        return;
    }
    for (QObject *child : widget->children()) // such as the pages of a tab widget
        if (auto *inner = qobject_cast<QWidget *>(child); inner && !inner->isWindow())
            collect(inner, stops);
}

} // namespace

void orderTabs(QWidget *widget) {
    std::vector<QWidget *> stops;
    collect(widget, stops);
    for (std::size_t i = 1; i < stops.size(); ++i)
        if (stops[i - 1]->nextInFocusChain() != stops[i])
            QWidget::setTabOrder(stops[i - 1], stops[i]);
}

} // namespace updatefacts
