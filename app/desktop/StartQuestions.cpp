// SPDX-License-Identifier: MIT
#include "desktop/StartQuestions.h"

#include "definitions/Definitions.h"
#include "desktop/editing/CleanText.h"
#include "desktop/files/MakerMemory.h"
#include "desktop/files/Settings.h"

#include <QCheckBox>
#include <QComboBox>
#include <QGridLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

namespace updatefacts {

namespace {

QString marketsKey() {
    return QStringLiteral("markets");
}

const Field &field(const char *id) {
    return *builtInDefinitions().field(id);
}

void addQuestion(QVBoxLayout *layout, const QString &question, const QString &help,
                 QWidget *buddy) {
    auto *label = new QLabel(question);
    label->setObjectName(QStringLiteral("question"));
    label->setWordWrap(true);
    label->setBuddy(buddy);
    layout->addWidget(label);
    auto *more = new QLabel(help);
    more->setObjectName(QStringLiteral("help"));
    more->setWordWrap(true);
    layout->addWidget(more);
}

/// Tells an answer that was not given now.
QLabel *addReminder(QVBoxLayout *layout) {
    auto *label = new QLabel(StartQuestions::tr("As last time. Change it if it is different now."));
    label->setObjectName(QStringLiteral("reminder"));
    QSizePolicy policy = label->sizePolicy();
    policy.setRetainSizeWhenHidden(true); // what stands below stays there
    label->setSizePolicy(policy);
    layout->addWidget(label);
    return label;
}

} // namespace

StartQuestions::StartQuestions(const Words &words, QWidget *parent)
    : QWidget(parent), m_words(words) {
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(36, 28, 36, 28);
    layout->setSpacing(6);
    auto *title = new QLabel(tr("New disclosure"), this);
    title->setObjectName(QStringLiteral("heading"));
    layout->addWidget(title);
    layout->addWidget(new QLabel(tr("Three questions decide what else is asked. You can change "
                                    "the answers later."),
                                 this));
    addMarkets(layout);
    addKind(layout);
    addMaker(layout);
    layout->addStretch();
    addButtons(layout);
    reset();
}

void StartQuestions::addMarkets(QVBoxLayout *layout) {
    const Field &markets = field("target_markets");
    auto *grid = new QGridLayout;
    grid->setHorizontalSpacing(28);
    constexpr int across = 4;
    for (const Choice &choice : markets.choices) {
        auto *box = new QCheckBox(QString::fromStdString(m_words.text(choice.title)), this);
        const int at = static_cast<int>(m_markets.size());
        grid->addWidget(box, at / across, at % across, Qt::AlignLeading);
        connect(box, &QCheckBox::clicked, this, [this] { m_marketsAsBefore->hide(); });
        m_markets.push_back(box);
    }
    layout->addSpacing(14);
    addQuestion(layout, QString::fromStdString(m_words.text(markets.question)),
                QString::fromStdString(m_words.text(markets.help)), m_markets.front());
    layout->addLayout(grid);
    m_marketsAsBefore = addReminder(layout);
}

void StartQuestions::addKind(QVBoxLayout *layout) {
    const Field &kind = field("product_category");
    m_kind = new QComboBox(this);
    m_kind->addItem(tr("Not chosen"));
    for (const Choice &choice : kind.choices)
        m_kind->addItem(QString::fromStdString(m_words.text(choice.title)));
    m_kind->setMaxVisibleItems(20);
    layout->addSpacing(14);
    addQuestion(layout, QString::fromStdString(m_words.text(kind.question)),
                tr("Some laws are made for some kinds of devices only."), m_kind);
    layout->addWidget(m_kind, 0, Qt::AlignLeading);
}

void StartQuestions::addMaker(QVBoxLayout *layout) {
    m_maker = new QComboBox(this);
    m_maker->setEditable(true);
    m_maker->setInsertPolicy(QComboBox::NoInsert);
    m_maker->lineEdit()->setValidator(new OneLineValidator(this));
    m_maker->setMinimumWidth(fontMetrics().averageCharWidth() * 46);
    layout->addSpacing(14);
    addQuestion(layout, QString::fromStdString(m_words.text(field("manufacturer_name").question)),
                tr("For a maker you have entered before, address and contacts are filled in."),
                m_maker);
    layout->addWidget(m_maker, 0, Qt::AlignLeading);
    m_makerAsBefore = addReminder(layout);
    connect(m_maker, &QComboBox::editTextChanged, m_makerAsBefore, &QWidget::hide);
}

void StartQuestions::addButtons(QVBoxLayout *layout) {
    auto *line = new QHBoxLayout;
    auto *back = new QPushButton(tr("&Back"), this);
    connect(back, &QPushButton::clicked, this, &StartQuestions::goneBack);
    line->addWidget(back);
    line->addStretch();
    auto *skip = new QPushButton(tr("&Skip"), this);
    connect(skip, &QPushButton::clicked, this, &StartQuestions::skipped);
    line->addWidget(skip);
    auto *start = new QPushButton(tr("&Start"), this);
    start->setProperty("primary", true);
    start->setDefault(true);
    connect(start, &QPushButton::clicked, this, &StartQuestions::finish);
    line->addWidget(start);
    for (QPushButton *button : {back, skip, start})
        button->setAutoDefault(true); // Return presses the one that has the focus
    connect(m_maker->lineEdit(), &QLineEdit::returnPressed, this, &StartQuestions::finish);
    layout->addLayout(line);
}

void StartQuestions::reset() {
    const QStringList markets = Settings().value(marketsKey()).toStringList();
    const std::vector<Choice> &choices = field("target_markets").choices;
    for (std::size_t i = 0; i < m_markets.size(); ++i)
        m_markets[i]->setChecked(markets.contains(QString::fromStdString(choices[i].id)));
    m_kind->setCurrentIndex(0);
    m_marketsAsBefore->setVisible(!markets.isEmpty());
    m_maker->clear();
    for (const Value &maker : MakerMemory().makers())
        m_maker->addItem(makerName(maker));
    m_makerAsBefore->setVisible(m_maker->count() > 0);
}

void StartQuestions::begin() {
    m_markets.front()->setFocus();
}

FirstAnswers StartQuestions::answers() const {
    FirstAnswers answers;
    const std::vector<Choice> &choices = field("target_markets").choices;
    for (std::size_t i = 0; i < m_markets.size(); ++i)
        if (m_markets[i]->isChecked())
            answers.markets.push_back(choices[i].id);
    if (m_kind->currentIndex() > 0)
        answers.category = field("product_category")
                               .choices[static_cast<std::size_t>(m_kind->currentIndex()) - 1]
                               .id;
    answers.maker = onOneLine(m_maker->currentText()).trimmed();
    return answers;
}

void StartQuestions::finish() {
    const FirstAnswers given = answers();
    QStringList markets;
    for (const std::string &market : given.markets)
        markets << QString::fromStdString(market);
    Settings().setValue(marketsKey(), markets);
    Q_EMIT answered(given);
}

} // namespace updatefacts
