// SPDX-License-Identifier: MIT
#include "desktop/TextEditor.h"

#include "desktop/FieldValues.h"

#include <QPlainTextEdit>
#include <QSignalBlocker>
#include <QVBoxLayout>

namespace updatefacts {

TextEditor::TextEditor(int lines, const QString &placeholder, QWidget *parent)
    : FieldEditor(parent), m_text(new QPlainTextEdit(this)) {
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_text);
    m_text->setTabChangesFocus(true);
    m_text->setPlaceholderText(placeholder);
    m_text->setFixedHeight(fontMetrics().lineSpacing() * lines + 16);
    connect(m_text, &QPlainTextEdit::textChanged, this, [this] {
        if (!m_isDisplaying)
            Q_EMIT typed(typedValue(Field::Kind::text, m_text->toPlainText()));
    });
    watchFocus(m_text);
}

void TextEditor::display(const Value *value) {
    const QString text = shownText(value);
    if (text == m_text->toPlainText())
        return;
    m_isDisplaying = true;
    m_text->setPlainText(text);
    m_isDisplaying = false;
}

QWidget *TextEditor::focusTarget() {
    return m_text;
}

} // namespace updatefacts
