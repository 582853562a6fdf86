// SPDX-License-Identifier: MIT
#include "desktop/look/PlainLabels.h"

#include "document/text/ForbiddenCharacter.h"

#include <QDir>
#include <QEvent>
#include <QLabel>

namespace updatefacts {

bool PlainLabels::eventFilter(QObject *object, QEvent *event) {
    if (event->type() == QEvent::Polish)
        if (auto *label = qobject_cast<QLabel *>(object);
            label && label->textFormat() == Qt::AutoText)
            label->setTextFormat(Qt::PlainText);
    return QObject::eventFilter(object, event);
}

QString withoutShortcut(QString text) {
    return text.replace(QLatin1Char('&'), QStringLiteral("&&"));
}

QString shownName(const QString &name) {
    QString shown = name;
    for (QChar &character : shown)
        if (isForbidden(character.unicode()) || character.category() == QChar::Other_Control ||
            character == QChar::LineSeparator || character == QChar::ParagraphSeparator)
            character = QChar::ReplacementCharacter;
    return shown;
}

QString shownPath(const QString &path) {
    return QChar(0x2066) + shownName(QDir::toNativeSeparators(path)) + QChar(0x2069);
}

} // namespace updatefacts
