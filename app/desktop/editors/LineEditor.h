// SPDX-License-Identifier: MIT
#pragma once

#include "desktop/editors/FieldEditor.h"
#ifndef Q_MOC_RUN // moc 6.4 does not understand <chrono>
#include "definitions/Field.h"
#include "desktop/files/Clock.h"
#endif

class QLineEdit;
class QPushButton;

namespace updatefacts {

/// A line of text: texts, numbers, addresses, trade numbers, moments.
class LineEditor : public FieldEditor {
    Q_OBJECT

  public:
    /// `unit`: stands behind the line, such as "days"; may be empty.
    LineEditor(const Field &field, const QString &unit, Clock clock, QWidget *parent);

    void display(const Value *value) override;
    [[nodiscard]] QWidget *focusTarget() override;

  private:
    [[nodiscard]] QPushButton *nowButton();

    Field::Kind m_kind;
    Clock m_clock; ///< for "Now"
    QLineEdit *m_line;
};

} // namespace updatefacts
