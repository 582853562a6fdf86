// SPDX-License-Identifier: MIT
#include "desktop/preview/LanguageButton.h"

#include "desktop/look/TickMenu.h"
#include "desktop/words/LanguageName.h"

#include <algorithm>

namespace updatefacts {

LanguageButton::LanguageButton(QWidget *parent) : QToolButton(parent) {
    setPopupMode(InstantPopup);
    setFocusPolicy(Qt::TabFocus);
    setSizePolicy(QSizePolicy::Ignored,
                  QSizePolicy::Fixed); // many names are cut, not the window widened
    auto *menu = new TickMenu(this);
    m_own = menu->addAction(tr("The disclosure's own"));
    m_own->setCheckable(true);
    connect(m_own, &QAction::triggered, this, [this] {
        choose({});
        Q_EMIT changed();
    });
    menu->addSeparator();
    for (const std::string &language : languagesByName()) {
        QAction *action =
            menu->addAction(tr("%1 (%2)", "name of a language, its tag")
                                .arg(languageName(language), QString::fromStdString(language)));
        action->setCheckable(true);
        action->setData(QString::fromStdString(language));
        connect(action, &QAction::toggled, this,
                [this, language](bool isTicked) { tick(language, isTicked); });
    }
    setMenu(menu);
    refresh();
}

void LanguageButton::tick(const std::string &language, bool isTicked) {
    if (isTicked)
        m_languages.push_back(language);
    else
        std::erase(m_languages, language);
    refresh();
    Q_EMIT changed();
}

void LanguageButton::choose(const std::vector<std::string> &languages) {
    m_languages = languages;
    refresh();
}

void LanguageButton::refresh() {
    QStringList names;
    for (const std::string &chosen : m_languages)
        names << languageName(chosen);
    for (QAction *action : menu()->actions()) {
        const QSignalBlocker quiet(action);
        action->setChecked(
            action == m_own
                ? m_languages.empty()
                : std::ranges::find(m_languages, action->data().toString().toStdString()) !=
                      m_languages.end());
    }
    setText(names.isEmpty() ? tr("The disclosure's own") : names.join(QStringLiteral(" + ")));
    setToolTip(text());
}

} // namespace updatefacts
