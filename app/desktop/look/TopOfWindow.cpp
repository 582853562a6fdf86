// SPDX-License-Identifier: MIT
#include "desktop/look/TopOfWindow.h"

#include <QCoreApplication>

namespace updatefacts {

BrandBar addBrandBar(QMainWindow &window) {
    QToolBar *bar =
        window.addToolBar(QCoreApplication::translate("updatefacts::DocumentWindow", "Tool bar"));
    bar->setMovable(false);
    bar->setContextMenuPolicy(Qt::PreventContextMenu);
    auto *name =
        new QLabel(QCoreApplication::translate("updatefacts::DocumentWindow", "Update Facts"), bar);
    name->setObjectName(QStringLiteral("brand"));
    QAction *brand = bar->addWidget(name);
    auto *gap = new QWidget(bar);
    gap->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Preferred);
    bar->addWidget(gap);
    return {bar, brand};
}

StatusStrip addStatusStrip(QWidget &page, QBoxLayout &layout, NoticeBar *&notices) {
    if (notices)
        notices->standOver(page);
    else
        notices = new NoticeBar(page);
    auto *strip = new QStatusBar(&page);
    strip->setSizeGripEnabled(false);
    strip->setFixedHeight(notices->heightOfStrip());
    auto *status = new QLabel(strip);
    status->setContentsMargins(8, 0, 8, 0);
    strip->addWidget(status);
    layout.addWidget(strip);
    return {strip, status};
}

} // namespace updatefacts
