// SPDX-License-Identifier: MIT
#include "desktop/editors/TextEditor.h"

#include "desktop/editing/CleanText.h"
#include "desktop/files/FieldValues.h"

#include <QPlainTextEdit>
#include <QTextDocument>
#include <QVBoxLayout>

#include <algorithm>

namespace updatefacts {

namespace {

/// toPlainText() would make blanks of no-break spaces.
QString rawTextOf(const QPlainTextEdit &edit) {
    return edit.document()->toRawText().replace(QChar::ParagraphSeparator, QLatin1Char('\n'));
}

} // namespace

TextEditor::TextEditor(int lines, LineEnds lineEnds, const QString &placeholder, QWidget *parent)
    : FieldEditor(parent), m_lineEnds(lineEnds), m_text(new QPlainTextEdit(this)) {
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_text);
    m_text->setTabChangesFocus(true);
    m_text->setPlaceholderText(placeholder);
    m_text->setFixedHeight(fontMetrics().lineSpacing() * lines + 16);
    connect(m_text, &QPlainTextEdit::textChanged, this, &TextEditor::tell);
    watchFocus(m_text);
}

QString TextEditor::clean(const QString &text) const {
    return m_lineEnds == LineEnds::kept ? onSeveralLines(text) : onOneLine(text);
}

void TextEditor::tell() {
    if (m_isDisplaying)
        return;
    const QString text = rawTextOf(*m_text);
    const QString cleaned = clean(text);
    if (cleaned != text)
        put(cleaned, static_cast<int>(clean(text.left(m_text->textCursor().position())).size()));
    Q_EMIT typed(typedValue(Field::Kind::text, cleaned));
}

void TextEditor::put(const QString &text, int cursor) {
    m_isDisplaying = true;
    m_text->setPlainText(text);
    QTextCursor at = m_text->textCursor();
    at.setPosition(std::min(cursor, static_cast<int>(text.size())));
    m_text->setTextCursor(at);
    m_isDisplaying = false;
}

void TextEditor::display(const Value *value) {
    const QString text = clean(shownText(value));
    const QString shown = rawTextOf(*m_text);
    if (text != shown && !saysValue(shown, Field::Kind::text, value))
        put(text, 0);
}

QWidget *TextEditor::focusTarget() {
    return m_text;
}

} // namespace updatefacts
