// SPDX-License-Identifier: MIT
#include "desktop/form/FieldHeading.h"

#include "definitions/Words.h"
#include "desktop/form/SourceChip.h"
#include "desktop/look/FlowLayout.h"
#include "desktop/words/SchemeName.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QToolButton>
#include <QVBoxLayout>

#include <algorithm>
#include <set>

namespace updatefacts {

namespace {

QString needOf(const AnswerState &state) {
    if (state.isNeededByAll)
        return state.isPart ? FieldHeading::tr("needed", "an answer")
                            : FieldHeading::tr("needed for the label", "an answer");
    if (!state.neededBy.empty())
        return FieldHeading::tr("needed for %1", "UK, EU").arg(shortNamesOf(state.neededBy));
    if (!state.advisedBy.empty())
        return FieldHeading::tr("advised for %1", "UK, EU").arg(shortNamesOf(state.advisedBy));
    return FieldHeading::tr("optional", "an answer");
}

/// Whether the scheme is one of those checked that want the answer.
bool asks(const AnswerState &state, const std::string &scheme) {
    const auto isOfScheme = [&](const Profile *profile) { return profile->scheme == scheme; };
    return std::ranges::any_of(state.neededBy, isOfScheme) ||
           std::ranges::any_of(state.advisedBy, isOfScheme);
}

} // namespace

FieldHeading::FieldHeading(const Field &field, const Words &words, QWidget *parent)
    : QWidget(parent), m_question(new QLabel(this)), m_need(new QLabel(this)),
      m_marks(new QHBoxLayout) {
    auto *lines = new QVBoxLayout(this);
    lines->setContentsMargins(0, 0, 0, 0);
    lines->setSpacing(1);
    const Word &question = field.question.empty() ? field.title : field.question;
    m_question->setText(QString::fromStdString(words.text(question)));
    m_question->setObjectName(QStringLiteral("question"));
    m_question->setWordWrap(true);
    lines->addWidget(m_question);
    lines->addLayout(m_marks);
    addMarks(field);
}

/// A chip for each scheme that may ask; in as many lines as they need.
void FieldHeading::addMarks(const Field &field) {
    auto *flow = new FlowLayout;
    m_need->setObjectName(QStringLiteral("need"));
    flow->addWidget(m_need);
    std::set<std::string> schemes;
    for (const Source &source : field.sources) {
        if (!schemes.insert(source.scheme).second)
            continue;
        auto *chip = new SourceChip(source, this);
        chip->hide();
        m_chips.push_back(chip);
        flow->addWidget(chip);
        m_need->setMinimumHeight(chip->sizeHint().height()); // the line keeps its height
    }
    m_marks->addLayout(flow, 1);
}

void FieldHeading::offerClearing() {
    m_clear = new QToolButton(this);
    m_clear->setObjectName(QStringLiteral("chip"));
    m_clear->setText(tr("Clear"));
    m_clear->setToolTip(tr("Take this answer back (Delete)"));
    m_clear->setAccessibleName(tr("Clear: %1").arg(m_question->text()));
    m_clear->setFocusPolicy(Qt::NoFocus); // Delete does the same
    QSizePolicy policy = m_clear->sizePolicy();
    policy.setRetainSizeWhenHidden(true);
    m_clear->setSizePolicy(policy);
    m_clear->hide();
    connect(m_clear, &QToolButton::clicked, this, &FieldHeading::clearAsked);
    m_marks->addWidget(m_clear, 0, Qt::AlignTop);
}

/// An answer that is needed and not there is told from the others by its weight, not by a colour.
void FieldHeading::showState(const AnswerState &state) {
    const bool isOpen = state.isNeeded() && !state.isSaid;
    m_need->setText(needOf(state));
    m_need->setForegroundRole(isOpen ? QPalette::WindowText : QPalette::PlaceholderText);
    for (SourceChip *chip : m_chips)
        chip->setVisible(asks(state, chip->scheme()));
    if (m_clear)
        m_clear->setVisible(state.isSaid || state.isWrong);
}

QString FieldHeading::need() const {
    return m_need->text();
}

} // namespace updatefacts
