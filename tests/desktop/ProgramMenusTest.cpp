// SPDX-License-Identifier: MIT
#include "ShownForm.h"
#include "desktop/DocumentWindow.h"
#include "desktop/Program.h"
#include "desktop/ShopWindow.h"
#include "desktop/StartWindow.h"
#include "desktop/files/Settings.h"

#include <QAction>
#include <QApplication>
#include <QMenu>
#include <QTemporaryDir>
#include <QTextBrowser>

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

TEST(ProgramMenus, eachWindowTellsItsKeys) {
    QTemporaryDir directory;
    Program program{"en", directory.filePath(QStringLiteral("recovery")),
                    std::chrono::year(2026) / std::chrono::November / 23};
    DocumentWindow *document = program.openText(exampleText("camera"), QStringLiteral("Camera"));
    program.showStart();
    std::vector<QWidget *> windows{document, program.showShop()};
    for (QWidget *window : QApplication::topLevelWidgets())
        if (qobject_cast<StartWindow *>(window))
            windows.push_back(window);
    ASSERT_EQ(windows.size(), 3U);
    for (QWidget *window : windows) {
        for (QAction *action : window->findChildren<QAction *>())
            if (action->shortcut() == QKeySequence(Qt::CTRL | Qt::Key_Slash))
                action->trigger();
        const auto *keys = window->findChild<QTextBrowser *>();
        ASSERT_TRUE(keys) << window->metaObject()->className();
        EXPECT_TRUE(keys->toPlainText().contains(QStringLiteral("Keyboard shortcuts")))
            << keys->toPlainText().toStdString();
    }
}

} // namespace
} // namespace updatefacts
