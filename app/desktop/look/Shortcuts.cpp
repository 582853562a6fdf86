// SPDX-License-Identifier: MIT
#include "desktop/look/Shortcuts.h"

#include <QAbstractButton>
#include <QAction>
#include <QLabel>
#include <QMenu>
#include <QMenuBar>
#include <QTextLayout>

#include <algorithm>
#include <cmath>
#include <set>

namespace updatefacts {

namespace {

using Letters = std::set<QChar>;

/// Where the letter stands that is underlined: behind its '&'; -1: there is none.
qsizetype placeOfLetter(const QString &text) {
    for (qsizetype i = 0; i + 1 < text.size(); ++i) {
        if (text[i] != QLatin1Char('&'))
            continue;
        if (text[i + 1] != QLatin1Char('&'))
            return i + 1;
        ++i;
    }
    return -1;
}

/// The text with a letter that is free, which is taken then.
QString withFreeLetter(QString text, Letters &taken) {
    const qsizetype place = placeOfLetter(text);
    if (place < 0 || taken.insert(text[place].toLower()).second)
        return text;
    text.remove(place - 1, 1);
    for (qsizetype i = 0; i < text.size(); ++i)
        if (text[i].isLetter() && taken.insert(text[i].toLower()).second)
            return text.insert(i, QLatin1Char('&'));
    return text;
}

template<class Item>
void separate(Item &item, Letters &taken) {
    if (const QString text = withFreeLetter(item.text(), taken); text != item.text())
        item.setText(text);
}

void separateMenu(const QMenu &menu) {
    Letters taken;
    for (QAction *action : menu.actions()) {
        separate(*action, taken);
        if (action->menu())
            separateMenu(*action->menu());
    }
}

/// The underlined letter parts those of Arabic that are joined, which need more room then than a
/// label asks for.
void makeRoomForLetter(QLabel &label) {
    QString text = label.text();
    const qsizetype place = placeOfLetter(text);
    if (place < 0 || label.wordWrap())
        return;
    text.remove(place - 1, 1);
    QTextCharFormat underlined;
    underlined.setFontUnderline(true);
    QTextLayout layout(text, label.font());
    layout.setFormats({{static_cast<int>(place) - 1, 1, underlined}});
    layout.beginLayout();
    const QTextLine line = layout.createLine();
    layout.endLayout();
    const int asked = label.sizeHint().width() - label.fontMetrics().horizontalAdvance(text);
    label.setMinimumWidth(static_cast<int>(std::ceil(line.naturalTextWidth())) +
                          std::max(asked, 0) + 1);
}

} // namespace

void separateShortcuts(QWidget &window) {
    Letters taken;
    for (const QMenuBar *bar : window.findChildren<QMenuBar *>())
        for (QAction *action : bar->actions()) {
            separate(*action, taken);
            if (action->menu())
                separateMenu(*action->menu());
        }
    for (QWidget *widget : window.findChildren<QWidget *>()) {
        if (!widget->isVisibleTo(&window) || widget->window() != &window)
            continue;
        if (auto *button = qobject_cast<QAbstractButton *>(widget))
            separate(*button, taken);
        else if (auto *label = qobject_cast<QLabel *>(widget); label && label->buddy()) {
            separate(*label, taken);
            makeRoomForLetter(*label);
        }
    }
}

} // namespace updatefacts
