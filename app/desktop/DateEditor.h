// SPDX-License-Identifier: MIT
#pragma once

#include "desktop/ChoiceEditor.h"
#ifndef Q_MOC_RUN // moc 6.4 does not understand <chrono>
#include "definitions/Field.h"
#endif

class QCheckBox;
class QLabel;
class QLineEdit;
class QToolButton;

namespace updatefacts {

/// A calendar date, or a month where the field allows one: typed as ISO 8601 has it, or picked from
/// a calendar. What the text means is said behind it in words. Answers that stand in place of a
/// date ("not decided yet") are boxes to tick.
class DateEditor : public FieldEditor {
    Q_OBJECT

  public:
    DateEditor(Field::DatePrecision coarsest, std::vector<ChoiceOption> instead, QWidget *parent);

    void display(const Value *value) override;
    [[nodiscard]] QWidget *focusTarget() override;

  private:
    void addCalendar();
    void pick(const QString &text);
    void explain();

    bool m_takesMonths;
    std::vector<ChoiceOption> m_instead;
    QLineEdit *m_line;
    QToolButton *m_open;
    QLabel *m_meaning;
    std::vector<QCheckBox *> m_boxes;
};

} // namespace updatefacts
