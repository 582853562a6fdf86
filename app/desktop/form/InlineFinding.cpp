// SPDX-License-Identifier: MIT
#include "desktop/form/InlineFinding.h"

#include "desktop/look/PlainLabels.h"
#include "desktop/look/SeverityIcon.h"
#include "desktop/words/FindingText.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPainter>
#include <QPushButton>

namespace updatefacts {

InlineFinding::InlineFinding(const Finding &finding, const Words &words,
                             const std::optional<Mend> &mend, QWidget *parent)
    : QFrame(parent), m_severity(finding.severity) {
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(11, 4, 8, 4);
    auto *icon = new QLabel(this);
    icon->setPixmap(severityIcon(finding.severity, palette()).pixmap(16, 16));
    icon->setAccessibleName(nameOfSeverity(finding.severity));
    layout->addWidget(icon, 0, Qt::AlignTop);
    const QString text = sentenceAndAdviceOf(finding, words);
    auto *label = new QLabel(text, this);
    label->setTextFormat(Qt::PlainText); // before it is laid out for the first time
    label->setWordWrap(true);
    label->setTextInteractionFlags(Qt::TextSelectableByMouse);
    label->setAccessibleName(nameOfSeverity(finding.severity) + QStringLiteral(": ") + text);
    layout->addWidget(label, 1);
    if (mend) {
        auto *button = new QPushButton(withoutShortcut(mend->title), this);
        button->setAccessibleDescription(text);
        connect(button, &QPushButton::clicked, this, &InlineFinding::mendAsked);
        layout->addWidget(button, 0, Qt::AlignTop);
    }
}

void InlineFinding::paintEvent(QPaintEvent *) {
    QPainter painter(this);
    const QColor colour = severityColour(m_severity, palette());
    QColor tint = colour;
    tint.setAlphaF(0.08F);
    painter.fillRect(rect(), tint);
    const int start = layoutDirection() == Qt::RightToLeft ? width() - 3 : 0;
    painter.fillRect(start, 0, 3, height(), colour);
}

} // namespace updatefacts
