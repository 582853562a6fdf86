// SPDX-License-Identifier: MIT
#include "desktop/FieldHeading.h"

#include "definitions/Words.h"
#include "desktop/SchemeName.h"
#include "desktop/SourceChip.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QToolButton>

#include <set>

namespace updatefacts {

namespace {

QString needOf(const AnswerState &state) {
    if (state.isNeededByAll)
        return FieldHeading::tr("needed", "an answer");
    if (!state.neededBy.empty())
        return FieldHeading::tr("needed for %1", "UK, EU").arg(shortNamesOf(state.neededBy));
    if (!state.advisedBy.empty())
        return FieldHeading::tr("advised for %1", "UK, EU").arg(shortNamesOf(state.advisedBy));
    return FieldHeading::tr("optional", "an answer");
}

} // namespace

FieldHeading::FieldHeading(const Field &field, const Words &words, QWidget *parent)
    : QWidget(parent), m_question(new QLabel(this)), m_need(new QLabel(this)) {
    auto *line = new QHBoxLayout(this);
    line->setContentsMargins(0, 0, 0, 0);
    const Word &question = field.question.empty() ? field.title : field.question;
    m_question->setText(QString::fromStdString(words.text(question)));
    m_question->setObjectName(QStringLiteral("question"));
    m_question->setWordWrap(true);
    line->addWidget(m_question, 1);
    line->addWidget(m_need, 0, Qt::AlignTop);
    addChips(field, line);
}

/// One for each scheme that asks, three in a row: more would leave the question no room.
void FieldHeading::addChips(const Field &field, QHBoxLayout *line) {
    constexpr std::size_t across = 3;
    auto *rows = new QVBoxLayout;
    rows->setSpacing(0);
    QHBoxLayout *row = nullptr;
    std::set<std::string> schemes;
    for (const Source &source : field.sources) {
        if (!schemes.insert(source.scheme).second)
            continue;
        if (schemes.size() % across == 1) {
            row = new QHBoxLayout;
            row->setSpacing(0);
            row->addStretch();
            rows->addLayout(row);
        }
        row->addWidget(new SourceChip(source, this));
    }
    line->addLayout(rows);
    line->setAlignment(rows, Qt::AlignTop);
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
    qobject_cast<QHBoxLayout *>(layout())->insertWidget(1, m_clear, 0, Qt::AlignTop);
}

/// An answer that is needed and not there is told from the others by its weight, not by a colour.
void FieldHeading::showState(const AnswerState &state) {
    const bool isOpen = state.isNeeded() && !state.isSaid;
    m_need->setText(needOf(state));
    m_need->setForegroundRole(isOpen ? QPalette::WindowText : QPalette::PlaceholderText);
    if (m_clear)
        m_clear->setVisible(state.isSaid || state.isWrong);
}

QString FieldHeading::need() const {
    return m_need->text();
}

} // namespace updatefacts
