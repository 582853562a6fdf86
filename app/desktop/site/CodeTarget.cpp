// SPDX-License-Identifier: MIT
#include "desktop/site/CodeTarget.h"

#include "desktop/words/SayIn.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

namespace updatefacts {

CodeTarget::CodeTarget(const QString &address, QWidget *parent)
    : QGroupBox(tr("Where the code leads"), parent), m_address(address) {
    auto *layout = new QVBoxLayout(this);
    auto *line = new QHBoxLayout;
    auto *shown = new QLabel(address, this);
    shown->setTextFormat(Qt::PlainText);
    shown->setObjectName(QStringLiteral("address"));
    shown->setWordWrap(true);
    shown->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    line->addWidget(shown, 1);
    m_ask = new QPushButton(tr("&Does it answer?"), this);
    m_ask->setObjectName(QStringLiteral("ask"));
    m_ask->setAutoDefault(false);
    line->addWidget(m_ask);
    layout->addLayout(line);
    m_answer = new QLabel(this);
    m_answer->setTextFormat(Qt::PlainText);
    m_answer->setObjectName(QStringLiteral("answer"));
    m_answer->setWordWrap(true);
    m_answer->hide();
    layout->addWidget(m_answer);
    connect(m_ask, &QPushButton::clicked, this, &CodeTarget::ask);
    connect(&m_question, &AskAddress::answered, this, &CodeTarget::show);
}

void CodeTarget::ask() {
    m_ask->setEnabled(false);
    m_answer->show();
    sayIn(*m_answer, tr("Asking ..."), false);
    m_question.ask(m_address);
}

void CodeTarget::show(const AddressAnswer &answer) {
    m_ask->setEnabled(true);
    sayIn(*m_answer, answer.sentence, !answer.isPage);
}

} // namespace updatefacts
