// SPDX-License-Identifier: MIT
#include "desktop/findings/ReadinessPane.h"

#include "desktop/form/NeededAnswers.h"
#include "desktop/look/SeverityIcon.h"
#include "desktop/look/TickMenu.h"
#include "desktop/look/WrappingDelegate.h"
#include "desktop/words/FindingText.h"
#include "validation/Readiness.h"
#include "validation/rules/MissingAnswer.h"

#include <QEvent>
#include <QHeaderView>
#include <QLabel>
#include <QScrollBar>
#include <QToolButton>
#include <QTreeWidget>
#include <QVBoxLayout>

#include <algorithm>
#include <map>
#include <set>

namespace updatefacts {

namespace {

bool isAsking(const Finding &finding) {
    return isMissingAnswer(finding, builtInDefinitions());
}

QString stateText(Readiness::State state, const Findings &findings, int asked) {
    if (state == Readiness::State::outOfScope)
        return ReadinessPane::tr("Does not apply to this kind of device");
    const auto wrong = static_cast<int>(std::ranges::count_if(findings, [](const Finding &finding) {
        return finding.severity == Severity::error && !isAsking(finding);
    }));
    if (wrong > 0)
        return ReadinessPane::tr("%n problem(s) to fix", nullptr, wrong);
    if (asked > 0)
        return ReadinessPane::tr("%n needed answer(s) to go", nullptr, asked);
    return ReadinessPane::tr("Disclosure complete");
}

/// How many answers are missing; one may be asked for more than once.
int placesAsked(const Findings &findings) {
    std::set<std::string> places;
    for (const Finding &finding : findings)
        if (finding.severity == Severity::error && isAsking(finding))
            places.insert(finding.pointer.toString());
    return static_cast<int>(places.size());
}

/// What is asked, after the name of its field where the sentence does not name it.
QString lineOf(const Finding &finding, const Words &words) {
    const QString place = placeOf(finding, words);
    if (const QString clause = clauseOf(finding); !clause.isEmpty())
        return ReadinessPane::tr("%1 (%2)", "name of a question, clause").arg(place, clause);
    const QString sentence = sentenceOf(finding, words);
    if (place.isEmpty() || sentence.contains(place))
        return sentence;
    const bool isQuestion = QStringLiteral("?؟？;").contains(place.back());
    return place + (isQuestion ? QStringLiteral(" ") : QStringLiteral(": ")) + sentence;
}

} // namespace

ReadinessPane::ReadinessPane(DisclosureModel &model, const Words &words, QWidget *parent)
    : QWidget(parent), m_model(model), m_words(words) {
    auto *layout = new QVBoxLayout(this);
    m_intro = new QLabel(this);
    m_intro->setWordWrap(true);
    m_intro->setTextFormat(Qt::PlainText);
    layout->addWidget(m_intro);
    addTree(layout);
    addSchemes(layout);
    connect(&m_model, &DisclosureModel::changed, this, &ReadinessPane::refresh);
    connect(&m_model, &DisclosureModel::findingsChanged, this, &ReadinessPane::refresh);
}

void ReadinessPane::addTree(QVBoxLayout *layout) {
    m_tree = new QTreeWidget(this);
    m_tree->setObjectName(QStringLiteral("quiet"));
    m_tree->setColumnCount(2);
    m_tree->setMinimumHeight(2 * fontMetrics().lineSpacing()); // a small screen has no more
    m_tree->setFrameShape(QFrame::NoFrame);
    m_tree->header()->hide();
    m_tree->header()->setSectionResizeMode(0, QHeaderView::Stretch);
    m_tree->header()->setStretchLastSection(false);
    m_tree->header()->setSectionResizeMode(1, QHeaderView::ResizeToContents);
    m_tree->setAccessibleName(tr("Schemes and what they ask for"));
    m_tree->setItemDelegateForColumn(0, new WrappingDelegate(m_tree));
    const auto follow = [this](QTreeWidgetItem *item) {
        if (const QVariant number = item->data(0, Qt::UserRole); number.isValid())
            Q_EMIT goTo(m_places[static_cast<std::size_t>(number.toInt())]);
    };
    connect(m_tree, &QTreeWidget::itemClicked, this, follow);
    connect(m_tree, &QTreeWidget::itemActivated, this, follow);
    layout->addWidget(m_tree, 1);
}

void ReadinessPane::addSchemes(QVBoxLayout *layout) {
    m_more = new QToolButton(this);
    m_more->setText(tr("Check against other schemes"));
    m_more->setPopupMode(QToolButton::InstantPopup);
    m_more->setFocusPolicy(Qt::TabFocus);
    auto *menu = new TickMenu(m_more);
    for (const Profile &profile : builtInDefinitions().profiles) {
        QAction *action = menu->addAction(QString::fromStdString(m_words.text(profile.title)));
        action->setCheckable(true);
        action->setData(QString::fromStdString(profile.id));
        connect(action, &QAction::toggled, this,
                [this, id = profile.id](bool isWanted) { choose(id, isWanted); });
    }
    m_more->setMenu(menu);
    layout->addWidget(m_more, 0, Qt::AlignLeading);
    auto *hint = new QLabel(tr("This helps you to prepare. It is not legal advice."), this);
    hint->setObjectName(QStringLiteral("help"));
    hint->setWordWrap(true);
    layout->addWidget(hint);
}

void ReadinessPane::choose(const std::string &id, bool isWanted) {
    std::vector<std::string> chosen = m_model.chosenProfiles();
    std::erase(chosen, id);
    if (isWanted)
        chosen.push_back(id);
    m_model.setProfiles(std::move(chosen));
}

void ReadinessPane::refresh() {
    if (!isVisible())
        return;
    std::map<QString, bool> wasOpen;
    for (int i = 0; i < m_tree->topLevelItemCount(); ++i)
        wasOpen[m_tree->topLevelItem(i)->text(0)] = m_tree->topLevelItem(i)->isExpanded();
    const int scrolled = m_tree->verticalScrollBar()->value();
    m_tree->clear();
    m_places.clear();
    const std::vector<std::string> &ids = m_model.profiles(); // those that are law first
    m_intro->setText(ids.empty() ? tr("Choose where the product is sold to see which rules apply.")
                                 : tr("What the rules of your markets ask for."));
    for (const std::string &id : ids) {
        const QString title =
            QString::fromStdString(m_words.text(builtInDefinitions().profile(id)->title));
        const auto known = wasOpen.find(title);
        addScheme(id, known == wasOpen.end() || known->second);
    }
    m_tree->verticalScrollBar()->setValue(scrolled);
    for (QAction *action : m_more->menu()->actions()) {
        const QSignalBlocker quiet(action);
        const std::string id = action->data().toString().toStdString();
        action->setChecked(std::ranges::find(ids, id) != ids.end());
        action->setEnabled(std::ranges::find(m_model.lawProfiles(), id) ==
                           m_model.lawProfiles().end());
    }
}

void ReadinessPane::addScheme(const std::string &id, bool isOpen) {
    ValidationOptions options{m_model.today(), {id}, nullptr};
    Readiness readiness = readinessOf(m_model.document(), builtInDefinitions(), options).front();
    // An incomplete disclosure, too, is told what the scheme asks for.
    if (readiness.state == Readiness::State::invalid)
        readiness.findings = validate(m_model.document(), builtInDefinitions(), options);
    const bool isReady = readiness.state == Readiness::State::complete;
    const Profile &profile = *builtInDefinitions().profile(id);
    const int open = progressFor(profile, neededAnswers(m_model)).open();
    auto *item =
        new QTreeWidgetItem(m_tree, {QString::fromStdString(m_words.text(profile.title)),
                                     stateText(readiness.state, readiness.findings, open)});
    const bool isWrong = std::ranges::any_of(readiness.findings, [](const Finding &finding) {
        return finding.severity == Severity::error && !isAsking(finding);
    });
    item->setIcon(0, isReady   ? doneIcon(palette())
                     : isWrong ? severityIcon(Severity::error, palette())
                               : emptyIcon(palette()));
    for (const Finding &finding : readiness.findings)
        addLine(item, finding);
    addRest(item, open - placesAsked(readiness.findings));
    if (readiness.state != Readiness::State::outOfScope)
        addNotSeen(item, profile);
    item->setExpanded(isOpen);
}

/// The lines and the number beside the scheme add up: what hangs on other answers has no line yet.
void ReadinessPane::addRest(QTreeWidgetItem *scheme, int count) {
    if (count <= 0)
        return;
    auto *line = new QTreeWidgetItem(
        scheme, {tr("%n more may be asked for, going by your answers", nullptr, count)});
    line->setFirstColumnSpanned(true);
    line->setIcon(0, emptyIcon(palette()));
}

/// Closed until somebody opens it; complete here is not yet lawful.
void ReadinessPane::addNotSeen(QTreeWidgetItem *scheme, const Profile &profile) {
    if (profile.notSeen.empty())
        return;
    auto *heading = new QTreeWidgetItem(scheme, {tr("Also asked for, but not seen here")});
    heading->setFirstColumnSpanned(true);
    heading->setIcon(0, severityIcon(Severity::note, palette()));
    for (const Word &word : profile.notSeen) {
        auto *line = new QTreeWidgetItem(heading, {QString::fromStdString(m_words.text(word))});
        line->setFirstColumnSpanned(true);
        line->setToolTip(0, line->text(0));
    }
}

void ReadinessPane::addLine(QTreeWidgetItem *scheme, const Finding &finding) {
    auto *line = new QTreeWidgetItem(scheme, {lineOf(finding, m_words)});
    line->setFirstColumnSpanned(true);
    line->setData(0, Qt::AccessibleTextRole,
                  (isAsking(finding) ? tr("Missing") : nameOfSeverity(finding.severity)) +
                      QStringLiteral(": ") + line->text(0));
    line->setIcon(0, isAsking(finding) ? emptyIcon(palette())
                                       : severityIcon(finding.severity, palette()));
    line->setData(0, Qt::UserRole, static_cast<int>(m_places.size()));
    line->setToolTip(0, (line->text(0) + QLatin1Char('\n') + adviceOf(finding, m_words)).trimmed());
    m_places.push_back(finding.pointer);
}

void ReadinessPane::showEvent(QShowEvent *event) {
    QWidget::showEvent(event);
    refresh();
}

void ReadinessPane::changeEvent(QEvent *event) {
    if (event->type() == QEvent::PaletteChange)
        refresh();
    QWidget::changeEvent(event);
}

} // namespace updatefacts
