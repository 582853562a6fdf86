// SPDX-License-Identifier: MIT
#pragma once

#include "desktop/editors/FieldEditor.h"

class QPlainTextEdit;

namespace updatefacts {

/// A text in a field of several lines, in which it may run over lines or not. Tab goes on to the
/// next field.
class TextEditor : public FieldEditor {
    Q_OBJECT

  public:
    enum class LineEnds { kept, blanks };

    /// `lines`: its height.
    TextEditor(int lines, LineEnds lineEnds, const QString &placeholder, QWidget *parent);

    void display(const Value *value) override;
    [[nodiscard]] QWidget *focusTarget() override;

  private:
    [[nodiscard]] QString clean(const QString &text) const;
    void tell();
    void put(const QString &text, int cursor);

    LineEnds m_lineEnds;
    QPlainTextEdit *m_text;
    bool m_isDisplaying = false;
};

} // namespace updatefacts
