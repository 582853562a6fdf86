// SPDX-License-Identifier: MIT
#include "desktop/ProgramMenus.h"

#include "desktop/About.h"
#include "desktop/DocumentWindow.h"
#include "desktop/Program.h"
#include "desktop/look/TextSize.h"
#include "desktop/words/HelpTexts.h"
#include "desktop/words/InterfaceLanguage.h"
#include "desktop/words/LanguageName.h"

#include <QAction>
#include <QActionGroup>
#include <QMenu>
#include <QMenuBar>

namespace updatefacts {

namespace {

void addThemes(QMenu *menu, Program &program) {
    auto *group = new QActionGroup(menu);
    const std::pair<Theme, QString> themes[] = {
        {Theme::system, DocumentWindow::tr("As the &system")},
        {Theme::light, DocumentWindow::tr("&Light")},
        {Theme::dark, DocumentWindow::tr("&Dark")},
        {Theme::highContrast, DocumentWindow::tr("&High contrast")}};
    for (const auto &[theme, title] : themes) {
        QAction *action =
            menu->addAction(title, menu, [&program, theme = theme] { program.setTheme(theme); });
        action->setCheckable(true);
        group->addAction(action);
        // Another window may have chosen.
        QObject::connect(menu, &QMenu::aboutToShow, action, [&program, action, theme = theme] {
            action->setChecked(theme == program.theme());
        });
    }
}

void addLanguages(QMenu *menu, Program &program) {
    auto *group = new QActionGroup(menu);
    for (const std::string &language : interfaceLanguages()) {
        // Queued: the menu that asks is made anew, too.
        QAction *action = menu->addAction(languageName(language), menu, [&program, language] {
            QMetaObject::invokeMethod(
                &program, [&program, language] { program.setLanguage(language); },
                Qt::QueuedConnection);
        });
        action->setCheckable(true);
        action->setChecked(language == program.words().language());
        group->addAction(action);
    }
}

void addTextSizes(QMenu *menu, Program &program, QWidget &window) {
    const auto add = [&](const QString &title, QKeySequence keys, int step) {
        menu->addAction(title, keys, &window, [&program, step] {
            program.setTextSize(step == 0 ? usualTextSize : program.textSize() + step);
        });
    };
    constexpr int step = 10;
    add(DocumentWindow::tr("&Larger"), QKeySequence(Qt::CTRL | Qt::ALT | Qt::Key_Plus), step);
    add(DocumentWindow::tr("&Smaller"), QKeySequence(Qt::CTRL | Qt::ALT | Qt::Key_Minus), -step);
    add(DocumentWindow::tr("&Usual size"), QKeySequence(Qt::CTRL | Qt::ALT | Qt::Key_0), 0);
}

} // namespace

void addLook(QMenu &menu, Program &program, QWidget &window) {
    addTextSizes(menu.addMenu(DocumentWindow::tr("Te&xt size")), program, window);
    addThemes(menu.addMenu(DocumentWindow::tr("T&heme")), program);
    addLanguages(menu.addMenu(DocumentWindow::tr("&Language of the program")), program);
}

void addShopMenu(QMenuBar &bar, Program &program, QWidget &window) {
    bar.addMenu(DocumentWindow::tr("&Shop"))
        ->addAction(DocumentWindow::tr("&Many labels ..."),
                    QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_M), &window,
                    [&program] { program.showShop(); });
}

void addKnowledge(QMenu &menu, Program &program, QWidget &window) {
    menu.addAction(DocumentWindow::tr("What is &law where"), &window,
                   [&program, &window] { showLaws(program.words(), &window); });
    menu.addAction(DocumentWindow::tr("&Keyboard shortcuts"),
                   QKeySequence(Qt::CTRL | Qt::Key_Slash), &window,
                   [&window] { showKeys(&window); });
    menu.addSeparator();
    menu.addAction(DocumentWindow::tr("&About Update Facts"), &window,
                   [&window] { showAbout(&window); });
}

} // namespace updatefacts
