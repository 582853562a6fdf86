// SPDX-License-Identifier: MIT
#include "desktop/words/SayIn.h"

#include "desktop/look/SeverityIcon.h"

#include <QAccessible>
#include <QLabel>

namespace updatefacts {

void sayIn(QLabel &label, const QString &sentence) {
    if (sentence == label.text())
        return;
    label.setText(sentence);
    if (sentence.isEmpty())
        return;
    QAccessibleEvent told(&label, QAccessible::Alert);
    QAccessible::updateAccessibility(&told);
}

void sayIn(QLabel &label, const QString &sentence, bool isError) {
    QPalette colours = label.window()->palette();
    if (isError)
        colours.setColor(QPalette::WindowText, severityColour(Severity::error, colours));
    label.setPalette(colours);
    sayIn(label, sentence);
}

} // namespace updatefacts
