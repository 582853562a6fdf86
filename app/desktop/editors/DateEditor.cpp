// SPDX-License-Identifier: MIT
#include "desktop/editors/DateEditor.h"

#include "desktop/editing/CleanText.h"
#include "desktop/files/FieldValues.h"
#include "desktop/words/TypedDate.h"

#include <QCalendarWidget>
#include <QCheckBox>
#include <QGridLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QLocale>
#include <QMenu>
#include <QPushButton>
#include <QToolButton>
#include <QWidgetAction>

namespace updatefacts {

DateEditor::DateEditor(Field::DatePrecision coarsest, std::vector<ChoiceOption> instead,
                       QWidget *parent)
    : FieldEditor(parent), m_takesMonths(coarsest == Field::DatePrecision::month),
      m_instead(std::move(instead)), m_line(new QLineEdit(this)), m_open(new QToolButton(this)),
      m_meaning(new QLabel(this)), m_row(new QHBoxLayout) {
    auto *layout = new QGridLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setColumnStretch(2, 1);
    layout->addWidget(m_line, 0, 0);
    layout->addWidget(m_open, 0, 1);
    m_meaning->setObjectName(QStringLiteral("help"));
    m_meaning->setWordWrap(true);
    layout->addWidget(m_meaning, 0, 2);
    m_row->setSpacing(4);
    layout->addLayout(m_row, 1, 0, 1, 3);
    addBoxes(layout);
    addCalendar();
    setUpLine();
}

void DateEditor::setUpLine() {
    m_line->setFixedWidth(fontMetrics().averageCharWidth() * 24 + 24);
    m_line->setPlaceholderText(m_takesMonths ? tr("such as Feb 2031, +5 years")
                                             : tr("such as 31 Jan 2031"));
    m_line->setMaxLength(longestLine);
    m_line->setValidator(new OneLineValidator(m_line));
    connect(m_line, &QLineEdit::textEdited, this, [this](const QString &text) {
        explain();
        const auto date = understood();
        Q_EMIT typed(
            typedValue(Field::Kind::date, date ? QString::fromStdString(date->toString()) : text));
    });
    connect(m_line, &QLineEdit::editingFinished, this, [this] { settle(); });
    watchFocus(m_line);
}

void DateEditor::addBoxes(QGridLayout *layout) {
    for (const ChoiceOption &option : m_instead) {
        auto *box = new QCheckBox(option.title, this);
        connect(box, &QCheckBox::clicked, this, [this, value = option.value](bool checked) {
            Q_EMIT chosen(checked ? std::optional(value) : std::nullopt);
        });
        layout->addWidget(box, layout->rowCount(), 0, 1, 3);
        m_boxes.push_back(box);
    }
}

QWidget *DateEditor::wholeMonth(QMenu &menu, const QCalendarWidget &calendar) {
    auto *month = new QPushButton(tr("The whole month"));
    connect(month, &QPushButton::clicked, &menu, [this, &menu, &calendar] {
        menu.close();
        const QDate shown(calendar.yearShown(), calendar.monthShown(), 1);
        pick(shown.toString(QStringLiteral("yyyy-MM")));
    });
    return month;
}

void DateEditor::addCalendar() {
    auto *menu = new QMenu(m_open);
    auto *panel = new QWidget(menu);
    auto *layout = new QVBoxLayout(panel);
    auto *calendar = new QCalendarWidget(panel);
    calendar->setFirstDayOfWeek(QLocale().firstDayOfWeek());
    calendar->setVerticalHeaderFormat(QCalendarWidget::NoVerticalHeader);
    layout->addWidget(calendar);
    for (const auto signal : {&QCalendarWidget::activated, &QCalendarWidget::clicked})
        connect(calendar, signal, menu, [this, menu](QDate date) {
            menu->close();
            pick(date.toString(Qt::ISODate));
        });
    if (m_takesMonths)
        layout->addWidget(wholeMonth(*menu, *calendar));
    auto *action = new QWidgetAction(menu);
    action->setDefaultWidget(panel);
    menu->addAction(action);
    m_open->setMenu(menu);
    m_open->setPopupMode(QToolButton::InstantPopup);
    m_open->setText(tr("Calendar"));
    m_open->setToolTip(tr("Choose from a calendar (Alt+Down)"));
    m_open->setAccessibleName(tr("Choose from a calendar"));
    m_open->setFocusPolicy(Qt::NoFocus);
    connect(menu, &QMenu::aboutToShow, calendar,
            [this, calendar] { calendar->setSelectedDate(sensibleDay()); });
}

/// The date there is; else five years on where a period is to end, the start, or today.
QDate DateEditor::sensibleDay() const {
    if (const auto date = understood())
        return qtDate(date->lastDay());
    const QDate base = qtDate(m_base.value_or(m_today));
    return m_base && m_takesMonths ? base.addYears(5) : base;
}

void DateEditor::setBase(std::optional<Date> base, Date today) {
    m_base = base;
    m_today = today;
    for (QToolButton *button : m_years)
        button->setEnabled(m_base.has_value());
}

void DateEditor::offerYears(const std::vector<int> &years, const QString &from) {
    for (const int count : years) {
        auto *button = new QToolButton(this);
        button->setText(tr("+%n year(s)", nullptr, count));
        button->setToolTip(tr("Counted from: %1").arg(from));
        button->setFocusPolicy(Qt::NoFocus); // the same can be typed
        connect(button, &QToolButton::clicked, this, [this, count] { pickYears(count); });
        m_row->addWidget(button);
        m_years.push_back(button);
    }
    m_row->addStretch();
}

/// A month where the field takes one: it counts to its last day, so that nothing is cut off.
void DateEditor::pickYears(int years) {
    const QDate end = qtDate(m_base.value_or(m_today)).addYears(years);
    pick(m_takesMonths ? end.toString(QStringLiteral("yyyy-MM")) : end.toString(Qt::ISODate));
}

void DateEditor::pick(const QString &text) {
    const Value value = *typedValue(Field::Kind::date, text);
    display(&value);
    Q_EMIT chosen(value);
}

std::optional<PartialDate> DateEditor::understood() const {
    return readTypedDate(m_line->text(), QLocale(), m_base.value_or(m_today), m_takesMonths);
}

/// What was understood, where that is more than what was typed.
void DateEditor::explain() {
    const auto date = understood();
    if (!date || (!m_takesMonths && !date->hasDay()))
        m_meaning->clear();
    else if (!date->hasDay())
        m_meaning->setText(tr("to %1").arg(shownDate(PartialDate::of(date->lastDay()), QLocale())));
    else if (const QString shown = shownDate(*date, QLocale()); shown != m_line->text())
        m_meaning->setText(tr("= %1", "a date that was understood").arg(shown));
    else
        m_meaning->clear();
}

/// The line is left: from now on it shows the date as every reader reads it.
void DateEditor::settle() {
    if (const auto date = understood())
        m_line->setText(shownDate(*date, QLocale()));
    explain();
}

void DateEditor::display(const Value *value) {
    QString text = shownText(value);
    for (std::size_t i = 0; i < m_boxes.size(); ++i) {
        const bool isChosen = text == QString::fromStdString(m_instead[i].value.scalar);
        m_boxes[i]->setChecked(isChosen);
        if (isChosen)
            text.clear();
    }
    text = onOneLine(text);
    const auto date = PartialDate::parse(text.toStdString());
    const bool isSaidAlready = date && m_line->hasFocus() && understood() == date;
    const QString shown = date ? shownDate(*date, QLocale()) : text;
    if (!isSaidAlready && shown != m_line->text())
        m_line->setText(shown);
    explain();
}

QWidget *DateEditor::focusTarget() {
    return m_line;
}

bool DateEditor::eventFilter(QObject *object, QEvent *event) {
    if (event->type() == QEvent::KeyPress) {
        const auto *key = static_cast<QKeyEvent *>(event);
        if (key->key() == Qt::Key_Down && key->modifiers() == Qt::AltModifier) {
            m_open->showMenu();
            return true;
        }
    }
    return FieldEditor::eventFilter(object, event);
}

} // namespace updatefacts
