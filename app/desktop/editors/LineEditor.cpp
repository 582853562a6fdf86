// SPDX-License-Identifier: MIT
#include "desktop/editors/LineEditor.h"

#include "definitions/date/DateTime.h"
#include "desktop/editing/CleanText.h"
#include "desktop/files/FieldValues.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>

namespace updatefacts {

LineEditor::LineEditor(const Field &field, const QString &unit, Clock clock, QWidget *parent)
    : FieldEditor(parent), m_kind(field.kind), m_clock(std::move(clock)),
      m_line(new QLineEdit(this)) {
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_line);
    if (!field.example.empty())
        m_line->setPlaceholderText(tr("such as %1").arg(QString::fromStdString(field.example)));
    if (const int characters = traitsOf(field.kind).width) { // numbers and codes: no long line
        m_line->setFixedWidth(fontMetrics().averageCharWidth() * characters + 24);
        layout->addWidget(new QLabel(unit, this));
        layout->addStretch();
    }
    if (field.kind == Field::Kind::dateTime)
        layout->insertWidget(1, nowButton());
    if (field.id == "schema_version") // the program's own business
        m_line->setReadOnly(true);
    const bool isCode = field.kind != Field::Kind::text;
    if (isCode) // numbers and addresses run from left to right in every language
        m_line->setLayoutDirection(Qt::LeftToRight);
    m_line->setMaxLength(longestLine);
    m_line->setValidator(new OneLineValidator(m_line));
    connect(m_line, &QLineEdit::textEdited, this,
            [this](const QString &text) { Q_EMIT typed(typedValue(m_kind, text)); });
    watchFocus(m_line);
}

QPushButton *LineEditor::nowButton() {
    auto *button = new QPushButton(tr("&Now"), this);
    connect(button, &QPushButton::clicked, this, [this] {
        const QString now = QString::fromStdString(formatDateTime(m_clock.now()));
        m_line->setText(now);
        Q_EMIT chosen(typedValue(Field::Kind::dateTime, now));
    });
    return button;
}

void LineEditor::display(const Value *value) {
    const QString text = onOneLine(shownText(value));
    if (text != m_line->text() && !saysValue(m_line->text(), m_kind, value))
        m_line->setText(text);
}

QWidget *LineEditor::focusTarget() {
    return m_line;
}

} // namespace updatefacts
