// SPDX-License-Identifier: MIT
#include "desktop/DateEditor.h"

#include "definitions/PartialDate.h"
#include "desktop/CleanText.h"
#include "desktop/FieldValues.h"

#include <QCalendarWidget>
#include <QCheckBox>
#include <QGridLayout>
#include <QLabel>
#include <QLineEdit>
#include <QLocale>
#include <QMenu>
#include <QPushButton>
#include <QToolButton>
#include <QWidgetAction>

namespace updatefacts {

namespace {

QDate qtDate(Date date) {
    return {static_cast<int>(date.year()), static_cast<int>(static_cast<unsigned>(date.month())),
            static_cast<int>(static_cast<unsigned>(date.day()))};
}

/// "until 30 June 2031", in the language of the interface.
QString meaningOf(const PartialDate &date) {
    const QString day = QLocale().toString(qtDate(date.lastDay()), QLocale::LongFormat);
    return date.hasDay() ? day : DateEditor::tr("the whole month, to %1").arg(day);
}

} // namespace

DateEditor::DateEditor(Field::DatePrecision coarsest, std::vector<ChoiceOption> instead,
                       QWidget *parent)
    : FieldEditor(parent), m_takesMonths(coarsest == Field::DatePrecision::month),
      m_instead(std::move(instead)), m_line(new QLineEdit(this)), m_open(new QToolButton(this)),
      m_meaning(new QLabel(this)) {
    auto *layout = new QGridLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setColumnStretch(2, 1);
    m_line->setFixedWidth(fontMetrics().averageCharWidth() * (m_takesMonths ? 27 : 16) + 24);
    m_line->setLayoutDirection(Qt::LeftToRight);
    m_line->setPlaceholderText(m_takesMonths ? tr("YYYY-MM or YYYY-MM-DD") : tr("YYYY-MM-DD"));
    layout->addWidget(m_line, 0, 0);
    layout->addWidget(m_open, 0, 1);
    m_meaning->setWordWrap(true);
    layout->addWidget(m_meaning, 0, 2);
    for (const ChoiceOption &option : m_instead) {
        auto *box = new QCheckBox(option.title, this);
        connect(box, &QCheckBox::clicked, this, [this, value = option.value](bool checked) {
            Q_EMIT chosen(checked ? std::optional(value) : std::nullopt);
        });
        layout->addWidget(box, layout->rowCount(), 0, 1, 3);
        m_boxes.push_back(box);
    }
    addCalendar();
    m_line->setMaxLength(longestLine);
    m_line->setValidator(new OneLineValidator(m_line));
    connect(m_line, &QLineEdit::textEdited, this, [this](const QString &text) {
        explain();
        Q_EMIT typed(typedValue(Field::Kind::date, text));
    });
    watchFocus(m_line);
}

void DateEditor::addCalendar() {
    auto *menu = new QMenu(m_open);
    auto *panel = new QWidget(menu);
    auto *layout = new QVBoxLayout(panel);
    auto *calendar = new QCalendarWidget(panel);
    layout->addWidget(calendar);
    connect(calendar, &QCalendarWidget::activated, menu, [this, menu](QDate date) {
        menu->close();
        pick(date.toString(Qt::ISODate));
    });
    connect(calendar, &QCalendarWidget::clicked, menu, [this, menu](QDate date) {
        menu->close();
        pick(date.toString(Qt::ISODate));
    });
    if (m_takesMonths) {
        auto *month = new QPushButton(tr("The whole month"), panel);
        layout->addWidget(month);
        connect(month, &QPushButton::clicked, menu, [this, menu, calendar] {
            menu->close();
            const QDate shown(calendar->yearShown(), calendar->monthShown(), 1);
            pick(shown.toString(QStringLiteral("yyyy-MM")));
        });
    }
    auto *action = new QWidgetAction(menu);
    action->setDefaultWidget(panel);
    menu->addAction(action);
    m_open->setMenu(menu);
    m_open->setPopupMode(QToolButton::InstantPopup);
    m_open->setText(tr("Calendar"));
    m_open->setToolTip(tr("Choose from a calendar"));
    m_open->setAccessibleName(tr("Choose from a calendar"));
    m_open->setFocusPolicy(Qt::TabFocus);
    connect(menu, &QMenu::aboutToShow, calendar, [this, calendar] {
        if (const auto date = PartialDate::parse(m_line->text().toStdString()))
            calendar->setSelectedDate(qtDate(date->lastDay()));
    });
}

void DateEditor::pick(const QString &text) {
    m_line->setText(text);
    explain();
    Q_EMIT chosen(typedValue(Field::Kind::date, text));
}

void DateEditor::explain() {
    const auto date = PartialDate::parse(m_line->text().toStdString());
    const bool isAllowed = date && (m_takesMonths || date->hasDay());
    m_meaning->setText(isAllowed ? meaningOf(*date) : QString());
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
    const bool isSaid = !text.isEmpty() && saysValue(m_line->text(), Field::Kind::date, value);
    if (text != m_line->text() && !isSaid)
        m_line->setText(text);
    explain();
}

QWidget *DateEditor::focusTarget() {
    return m_line;
}

} // namespace updatefacts
