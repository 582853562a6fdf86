// SPDX-License-Identifier: MIT
#include "desktop/LanguageButton.h"

#include "desktop/LanguageName.h"

#include <QMenu>

namespace updatefacts {

LanguageButton::LanguageButton(QWidget *parent) : QToolButton(parent) {
    setPopupMode(InstantPopup);
    setFocusPolicy(Qt::TabFocus);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    setText(tr("The disclosure's own"));
    auto *menu = new QMenu(this);
    for (const std::string &language : languagesByName()) {
        QAction *action =
            menu->addAction(tr("%1 (%2)", "name of a language, its tag")
                                .arg(languageName(language), QString::fromStdString(language)));
        action->setCheckable(true);
        connect(action, &QAction::toggled, this,
                [this, language](bool isTicked) { tick(language, isTicked); });
    }
    setMenu(menu);
}

void LanguageButton::tick(const std::string &language, bool isTicked) {
    if (isTicked)
        m_languages.push_back(language);
    else
        std::erase(m_languages, language);
    QStringList names;
    for (const std::string &chosen : m_languages)
        names << languageName(chosen);
    setText(names.isEmpty() ? tr("The disclosure's own") : names.join(QStringLiteral(" + ")));
    Q_EMIT changed();
}

} // namespace updatefacts
