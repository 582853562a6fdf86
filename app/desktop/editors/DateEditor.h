// SPDX-License-Identifier: MIT
#pragma once

#include "desktop/editors/ChoiceEditor.h"
#ifndef Q_MOC_RUN // moc 6.4 does not understand <chrono>
#include "definitions/Field.h"
#include "definitions/date/PartialDate.h"
#endif

class QCheckBox;
class QCalendarWidget;
class QMenu;
class QGridLayout;
class QHBoxLayout;
class QLabel;
class QLineEdit;
class QPushButton;
class QToolButton;

namespace updatefacts {

/// A calendar date, or a month where the field allows one: typed as people write it ("Feb 2031",
/// "31.1.2031", "+5 years") or picked from a calendar (Alt+Down); written as ISO 8601 has it. What
/// was understood is said behind it. Answers that stand in place of a date ("not decided yet") are
/// boxes to tick.
class DateEditor : public FieldEditor {
    Q_OBJECT

  public:
    DateEditor(Field::DatePrecision coarsest, std::vector<ChoiceOption> instead, QWidget *parent);

    void display(const Value *value) override;
    [[nodiscard]] QWidget *focusTarget() override;
    /// What lengths of time count from; nothing: not known yet, they count from today.
    void setBase(std::optional<Date> base, Date today);
    /// Adds a button each for so many years after the base, which `from` names.
    void offerYears(const std::vector<int> &years, const QString &from);

  protected:
    bool eventFilter(QObject *object, QEvent *event) override;

  private:
    void addBoxes(QGridLayout *layout);
    /// A button that picks the month that the calendar shows.
    QWidget *wholeMonth(QMenu &menu, const QCalendarWidget &calendar);
    void addCalendar();
    void setUpLine();
    void pick(const QString &text);
    void pickYears(int years);
    void explain();
    void settle();
    [[nodiscard]] std::optional<PartialDate> understood() const;
    [[nodiscard]] QDate sensibleDay() const;

    bool m_takesMonths;
    std::vector<ChoiceOption> m_instead;
    std::optional<Date> m_base;
    Date m_today{};
    QLineEdit *m_line;
    QToolButton *m_open;
    QLabel *m_meaning;
    QHBoxLayout *m_row;
    std::vector<QToolButton *> m_years;
    std::vector<QCheckBox *> m_boxes;
};

} // namespace updatefacts
