// SPDX-License-Identifier: MIT
#pragma once

#include "desktop/FieldEditor.h"

class QPlainTextEdit;

namespace updatefacts {

/// A text of several lines. Tab goes on to the next field.
class TextEditor : public FieldEditor {
    Q_OBJECT

  public:
    /// `lines`: its height.
    TextEditor(int lines, const QString &placeholder, QWidget *parent);

    void display(const Value *value) override;
    [[nodiscard]] QWidget *focusTarget() override;

  private:
    QPlainTextEdit *m_text;
    bool m_isDisplaying = false;
};

} // namespace updatefacts
