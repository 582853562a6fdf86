// SPDX-License-Identifier: MIT
#pragma once

#include <QObject>
#include <QString>

namespace updatefacts {

/// Makes every label of the program show plain text, in windows, message boxes and tool tips alike:
/// what a file, its name or a clipboard says must never be taken for markup. Only a label that is
/// told to show rich text does. To be installed as an event filter of the application.
class PlainLabels : public QObject {
    Q_OBJECT

  public:
    using QObject::QObject;

  protected:
    bool eventFilter(QObject *object, QEvent *event) override;
};

/// A text for a button, tab or menu, in which '&' is no shortcut.
[[nodiscard]] QString withoutShortcut(QString text);

/// A name that a user has given, such as of a file: a character that would turn or hide what stands
/// beside it (document/ForbiddenCharacter.h) is shown as U+FFFD.
[[nodiscard]] QString shownName(const QString &name);

/// A path in a sentence, as the system writes it: from left to right, whatever is around it.
[[nodiscard]] QString shownPath(const QString &path);

} // namespace updatefacts
