// SPDX-License-Identifier: MIT
#include "desktop/LanguageChoice.h"

#include "definitions/Words.h"

#include <QCheckBox>
#include <QListWidget>
#include <QLocale>
#include <QRadioButton>
#include <QSignalBlocker>
#include <QVBoxLayout>

#include <algorithm>

namespace updatefacts {

LanguageChoice::LanguageChoice(const QString &own, QWidget *parent)
    : QGroupBox(tr("Languages"), parent), m_own(new QRadioButton(own, this)),
      m_these(new QRadioButton(tr("&These languages:"), this)), m_list(new QListWidget(this)),
      m_onOne(new QCheckBox(tr("All on &one label"), this)) {
    auto *layout = new QVBoxLayout(this);
    layout->addWidget(m_own);
    layout->addWidget(m_these);
    layout->addWidget(m_list, 1);
    layout->addWidget(m_onOne);
    m_list->setAccessibleName(tr("Languages"));
    m_list->setMinimumHeight(m_list->fontMetrics().height() * 5);
    m_onOne->setToolTip(tr("Otherwise there is a label for each language."));
    fill();
    m_own->setChecked(true);
    for (QWidget *widget : {static_cast<QWidget *>(m_list), static_cast<QWidget *>(m_onOne)}) {
        widget->setEnabled(false);
        connect(m_these, &QRadioButton::toggled, widget, &QWidget::setEnabled);
    }
    connect(m_these, &QRadioButton::toggled, this, &LanguageChoice::changed);
    connect(m_list, &QListWidget::itemChanged, this, &LanguageChoice::changed);
    connect(m_onOne, &QCheckBox::toggled, this, &LanguageChoice::changed);
}

void LanguageChoice::fill() {
    for (const std::string &language : Words::languages()) {
        const QString tag = QString::fromStdString(language);
        auto *item = new QListWidgetItem(
            tr("%1 (%2)", "name of a language, its tag").arg(ownNameOf(language), tag), m_list);
        item->setData(Qt::UserRole, tag);
        item->setCheckState(Qt::Unchecked);
    }
}

std::vector<std::string> LanguageChoice::ticked() const {
    std::vector<std::string> languages;
    for (int i = 0; i < m_list->count(); ++i)
        if (m_list->item(i)->checkState() == Qt::Checked)
            languages.push_back(m_list->item(i)->data(Qt::UserRole).toString().toStdString());
    return languages;
}

std::vector<std::vector<std::string>> LanguageChoice::languages() const {
    if (m_own->isChecked())
        return {};
    const std::vector<std::string> chosen = ticked();
    if (m_onOne->isChecked() || chosen.empty())
        return {chosen};
    std::vector<std::vector<std::string>> groups;
    for (const std::string &language : chosen)
        groups.push_back({language});
    return groups;
}

void LanguageChoice::setLanguages(const std::vector<std::vector<std::string>> &groups) {
    {
        const QSignalBlocker blocker(m_list);
        for (int i = 0; i < m_list->count(); ++i) {
            QListWidgetItem *item = m_list->item(i);
            const std::string language = item->data(Qt::UserRole).toString().toStdString();
            const bool isChosen = std::ranges::any_of(groups, [&](const auto &group) {
                return std::ranges::find(group, language) != group.end();
            });
            item->setCheckState(isChosen ? Qt::Checked : Qt::Unchecked);
        }
    }
    m_onOne->setChecked(
        std::ranges::any_of(groups, [](const auto &group) { return group.size() > 1; }));
    (groups.empty() ? m_own : m_these)->setChecked(true);
    Q_EMIT changed();
}

QString ownNameOf(const std::string &language) {
    if (language == "en") // else "American English"
        return QLocale::languageToString(QLocale::English);
    if (language == "es") // else "español de España"
        return QStringLiteral("español");
    return QLocale(QString::fromStdString(language)).nativeLanguageName();
}

} // namespace updatefacts
