// SPDX-License-Identifier: MIT
#include "desktop/FindingsPane.h"

#include "definitions/Words.h"
#include "desktop/FindingsModel.h"
#include "desktop/SeverityIcon.h"

#include <QAccessible>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QMenu>
#include <QPushButton>
#include <QTableView>
#include <QToolButton>
#include <QVBoxLayout>

#include <algorithm>

namespace updatefacts {

FindingsPane::FindingsPane(DisclosureModel &model, const Words &words, QWidget *parent)
    : QWidget(parent), m_model(model), m_words(words),
      m_findings(new FindingsModel(model, words, this)) {
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(10, 6, 10, 6);
    addHead(layout);
    addTable(layout);
    connect(&m_model, &DisclosureModel::changed, this, &FindingsPane::refresh);
    connect(&m_model, &DisclosureModel::findingsChanged, this, &FindingsPane::refresh);
    refresh();
}

void FindingsPane::addHead(QVBoxLayout *layout) {
    auto *line = new QHBoxLayout;
    auto *title = new QLabel(tr("Findings"), this);
    title->setObjectName(QStringLiteral("question"));
    line->addWidget(title);
    for (const Severity severity : {Severity::error, Severity::warning, Severity::note}) {
        auto *toggle = new QToolButton(this);
        toggle->setCheckable(true);
        toggle->setChecked(true);
        toggle->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
        toggle->setFocusPolicy(Qt::TabFocus);
        connect(toggle, &QToolButton::toggled, this,
                [this, severity](bool wanted) { m_findings->setWanted(severity, wanted); });
        line->addWidget(toggle);
        m_toggles[static_cast<int>(severity)] = toggle;
    }
    m_profiles = new QToolButton(this);
    m_profiles->setPopupMode(QToolButton::InstantPopup);
    m_profiles->setFocusPolicy(Qt::TabFocus);
    m_profiles->setMenu(new QMenu(m_profiles));
    fillProfiles(m_profiles->menu());
    line->addWidget(m_profiles);
    auto *readiness = new QPushButton(tr("&Readiness ..."), this);
    connect(readiness, &QPushButton::clicked, this, &FindingsPane::readinessAsked);
    line->addWidget(readiness);
    line->addStretch();
    m_summary = new QLabel(this);
    line->addWidget(m_summary);
    layout->addLayout(line);
}

void FindingsPane::fillProfiles(QMenu *menu) {
    for (const Profile &profile : builtInDefinitions().profiles) {
        QAction *action = menu->addAction(QString::fromStdString(m_words.text(profile.title)));
        action->setCheckable(true);
        action->setData(QString::fromStdString(profile.id));
        connect(action, &QAction::toggled, this, [this, id = profile.id](bool wanted) {
            std::vector<std::string> profiles = m_model.profiles();
            std::erase(profiles, id);
            if (wanted)
                profiles.push_back(id);
            m_model.setProfiles(std::move(profiles));
        });
    }
}

void FindingsPane::addTable(QVBoxLayout *layout) {
    m_table = new QTableView(this);
    m_table->setModel(m_findings);
    m_table->setAccessibleName(tr("Findings"));
    m_table->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    m_table->setTabKeyNavigation(false);
    m_table->setShowGrid(false);
    m_table->setWordWrap(true);
    m_table->verticalHeader()->hide();
    m_table->verticalHeader()->setMinimumSectionSize(fontMetrics().height() + 10);
    m_table->verticalHeader()->setSectionResizeMode(QHeaderView::ResizeToContents);
    QHeaderView *header = m_table->horizontalHeader();
    header->setSectionResizeMode(FindingsModel::severityColumn, QHeaderView::Fixed);
    header->resizeSection(FindingsModel::severityColumn, 30);
    header->resizeSection(FindingsModel::placeColumn, 210);
    header->setSectionResizeMode(FindingsModel::sentenceColumn, QHeaderView::Stretch);
    header->resizeSection(FindingsModel::ruleColumn, 230);
    header->setDefaultAlignment(Qt::AlignLeading | Qt::AlignVCenter);
    connect(m_table, &QTableView::activated, this, [this](const QModelIndex &index) {
        Q_EMIT goTo(m_findings->finding(index.row()).pointer);
    });
    layout->addWidget(m_table, 1);
}

void FindingsPane::refresh() {
    m_findings->refresh();
    const QString texts[] = {tr("%n error(s)", nullptr, m_findings->countOf(Severity::error)),
                             tr("%n warning(s)", nullptr, m_findings->countOf(Severity::warning)),
                             tr("%n note(s)", nullptr, m_findings->countOf(Severity::note))};
    for (const Severity severity : {Severity::error, Severity::warning, Severity::note}) {
        QToolButton *toggle = m_toggles[static_cast<int>(severity)];
        toggle->setText(texts[static_cast<int>(severity)]);
        toggle->setIcon(severityIcon(severity, palette()));
    }
    for (QAction *action : m_profiles->menu()->actions()) {
        const QSignalBlocker quiet(action);
        action->setChecked(
            std::ranges::count(m_model.profiles(), action->data().toString().toStdString()) > 0);
    }
    const int chosen = static_cast<int>(m_model.profiles().size());
    m_profiles->setText(chosen == 0 ? tr("Schemes") : tr("%n scheme(s)", nullptr, chosen));
    const QString summary = m_findings->countOf(Severity::error) > 0
                                ? tr("Errors stop export and print.")
                                : tr("Nothing stops export and print.");
    if (summary == m_summary->text())
        return;
    m_summary->setText(summary);
    QAccessibleEvent announcement(m_summary, QAccessible::Alert);
    QAccessible::updateAccessibility(&announcement);
}

void FindingsPane::goToNext() {
    const int count = m_findings->rowCount();
    if (count == 0)
        return;
    const int row = (m_table->currentIndex().row() + 1) % count;
    m_table->selectRow(row);
    Q_EMIT goTo(m_findings->finding(row).pointer);
}

void FindingsPane::focusTable() {
    m_table->setFocus();
}

} // namespace updatefacts
