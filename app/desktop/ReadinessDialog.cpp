// SPDX-License-Identifier: MIT
#include "desktop/ReadinessDialog.h"

#include "desktop/FindingText.h"
#include "desktop/SeverityIcon.h"
#include "desktop/WrappingDelegate.h"
#include "validation/Readiness.h"

#include <QDialogButtonBox>
#include <QHeaderView>
#include <QLabel>
#include <QTreeWidget>
#include <QVBoxLayout>

#include <set>

namespace updatefacts {

namespace {

std::vector<std::string> allProfiles() {
    std::vector<std::string> ids;
    for (const Profile &profile : builtInDefinitions().profiles)
        ids.push_back(profile.id);
    return ids;
}

QString stateText(const Readiness &readiness) {
    switch (readiness.state) {
    case Readiness::State::ready:
        return ReadinessDialog::tr("Ready");
    case Readiness::State::notReady: {
        int count = 0;
        for (const Finding &finding : readiness.findings)
            count += finding.severity == Severity::error ? 1 : 0;
        return ReadinessDialog::tr("%n thing(s) to mend", nullptr, count);
    }
    case Readiness::State::invalid:
        return ReadinessDialog::tr("The disclosure itself has errors");
    case Readiness::State::outOfScope:
        break;
    }
    return ReadinessDialog::tr("Not made for such a device");
}

/// What is asked, after the name of its field where the sentence does not name it.
QString lineOf(const Finding &finding, const Words &words) {
    const QString place = placeOf(finding, words);
    const QString sentence = sentenceOf(finding, words);
    return place.isEmpty() || sentence.contains(place) ? sentence
                                                       : place + QStringLiteral(": ") + sentence;
}

} // namespace

ReadinessDialog::ReadinessDialog(DisclosureModel &model, const Words &words, QWidget *parent)
    : QDialog(parent), m_model(model), m_words(words), m_tree(new QTreeWidget(this)) {
    setWindowTitle(tr("Readiness"));
    resize(760, 480);
    auto *layout = new QVBoxLayout(this);
    auto *intro = new QLabel(tr("What each scheme asks of the statement, and what is still "
                                "missing. This helps to prepare; it is no legal advice."),
                             this);
    intro->setWordWrap(true);
    layout->addWidget(intro);
    m_tree->setColumnCount(2);
    m_tree->setHeaderLabels({tr("Scheme"), tr("State")});
    m_tree->header()->setSectionResizeMode(0, QHeaderView::Stretch);
    m_tree->header()->setStretchLastSection(false);
    m_tree->header()->setSectionResizeMode(1, QHeaderView::ResizeToContents);
    m_tree->setAccessibleName(tr("Schemes and what they ask for"));
    m_tree->setItemDelegateForColumn(0, new WrappingDelegate(m_tree));
    layout->addWidget(m_tree, 1);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Close, this);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::close);
    layout->addWidget(buttons);
    connect(m_tree, &QTreeWidget::itemActivated, this, [this](QTreeWidgetItem *item) {
        if (const QVariant number = item->data(0, Qt::UserRole); number.isValid())
            Q_EMIT goTo(m_places[static_cast<std::size_t>(number.toInt())]);
    });
    connect(&m_model, &DisclosureModel::changed, this, &ReadinessDialog::refresh);
    refresh();
}

void ReadinessDialog::refresh() {
    std::set<QString> open;
    for (int i = 0; i < m_tree->topLevelItemCount(); ++i)
        if (m_tree->topLevelItem(i)->isExpanded())
            open.insert(m_tree->topLevelItem(i)->text(0));
    m_tree->clear();
    m_places.clear();
    for (const Readiness &readiness : readinessOf(m_model.document(), builtInDefinitions(),
                                                  {m_model.today(), allProfiles(), nullptr})) {
        const Profile *profile = builtInDefinitions().profile(readiness.profile);
        auto *item = new QTreeWidgetItem(
            m_tree, {QString::fromStdString(m_words.text(profile->title)), stateText(readiness)});
        item->setIcon(0, readiness.state == Readiness::State::ready ? doneIcon(palette())
                         : readiness.state == Readiness::State::outOfScope
                             ? emptyIcon(palette())
                             : severityIcon(Severity::error, palette()));
        for (const Finding &finding : readiness.findings) {
            auto *line = new QTreeWidgetItem(item, {lineOf(finding, m_words)});
            line->setFirstColumnSpanned(true);
            line->setData(0, Qt::AccessibleTextRole,
                          nameOfSeverity(finding.severity) + QStringLiteral(": ") + line->text(0));
            line->setIcon(0, severityIcon(finding.severity, palette()));
            line->setData(0, Qt::UserRole, static_cast<int>(m_places.size()));
            line->setToolTip(0, line->text(0) + QLatin1Char('\n') + adviceOf(finding, m_words));
            m_places.push_back(finding.pointer);
        }
        item->setExpanded(open.contains(item->text(0)));
    }
}

} // namespace updatefacts
