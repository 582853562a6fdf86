// SPDX-License-Identifier: MIT
#include "ShownForm.h"
#include "desktop/DocumentWindow.h"
#include "desktop/Program.h"
#include "desktop/files/Settings.h"

#include <QAction>
#include <QMenu>
#include <QTemporaryDir>

#include <gtest/gtest.h>

namespace updatefacts {
namespace {

/// What is ticked in the window's menu of themes as it opens.
QStringList tickedThemes(const DocumentWindow &window) {
    QStringList ticked;
    for (QMenu *menu : window.findChildren<QMenu *>()) {
        if (menu->title().remove(QLatin1Char('&')) != QLatin1String("Theme"))
            continue;
        Q_EMIT menu->aboutToShow();
        for (const QAction *action : menu->actions())
            if (action->isChecked())
                ticked << action->text().remove(QLatin1Char('&'));
    }
    return ticked;
}

TEST(ProgramMenus, theThemeThatAnotherWindowHasChosenIsTicked) {
    QTemporaryDir directory;
    Program program{"en", directory.filePath(QStringLiteral("recovery")),
                    std::chrono::year(2026) / std::chrono::November / 23};
    const DocumentWindow *window =
        program.openText(exampleText("camera"), QStringLiteral("Camera"));
    program.setTheme(Theme::dark);
    EXPECT_EQ(tickedThemes(*window), QStringList{QStringLiteral("Dark")});
    program.setTheme(Theme::light);
    EXPECT_EQ(tickedThemes(*window), QStringList{QStringLiteral("Light")});
    Settings().clear();
}

} // namespace
} // namespace updatefacts
