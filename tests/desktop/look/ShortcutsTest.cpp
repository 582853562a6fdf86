// SPDX-License-Identifier: MIT
#include "desktop/look/Shortcuts.h"

#include "desktop/DocumentWindow.h"
#include "desktop/Program.h"
#include "desktop/StartWindow.h"
#include "desktop/form/FormPane.h"
#include "desktop/words/InterfaceLanguage.h"

#include <QAbstractButton>
#include <QApplication>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QMenuBar>
#include <QPushButton>
#include <QTemporaryDir>
#include <QVBoxLayout>

#include <gtest/gtest.h>

#include <map>

namespace updatefacts {
namespace {

/// The letters that are underlined in what is seen, each with the texts that have it.
using Letters = std::map<QString, QStringList>;

void note(Letters &letters, const QString &text) {
    if (const QKeySequence keys = QKeySequence::mnemonic(text); !keys.isEmpty())
        letters[keys.toString()] << text;
}

std::string clashes(const Letters &letters) {
    QStringList found;
    for (const auto &[letter, texts] : letters)
        if (texts.size() > 1)
            found << letter + QStringLiteral(": ") + texts.join(QStringLiteral(" | "));
    return found.join(QLatin1Char('\n')).toStdString();
}

void checkMenu(const QMenu &menu, const std::string &where) {
    Letters letters;
    for (const QAction *action : menu.actions()) {
        note(letters, action->text());
        if (action->menu())
            checkMenu(*action->menu(), where + " > " + action->text().toStdString());
    }
    EXPECT_EQ(clashes(letters), "") << where;
}

void check(const QWidget &window, const std::string &where) {
    Letters letters;
    for (const QAction *action : window.findChild<QMenuBar *>()->actions()) {
        note(letters, action->text());
        checkMenu(*action->menu(), where);
    }
    for (const QWidget *widget : window.findChildren<QWidget *>()) {
        if (!widget->isVisibleTo(&window) || widget->window() != &window)
            continue;
        if (const auto *button = qobject_cast<const QAbstractButton *>(widget))
            note(letters, button->text());
        else if (const auto *label = qobject_cast<const QLabel *>(widget); label && label->buddy())
            note(letters, label->text());
    }
    EXPECT_GT(letters.size(), 3U) << where;
    EXPECT_EQ(clashes(letters), "") << where;
}

} // namespace

TEST(Shortcuts, noTwoOfAWindowAreTheSameInAnyLanguage) {
    const QTemporaryDir folder;
    Program program("en", folder.filePath(QStringLiteral("recovery")),
                    Clock(std::chrono::sys_days(std::chrono::year(2026) / 11 / 23)));
    ASSERT_TRUE(program.openExample(QStringLiteral("promised")));
    DocumentWindow &window = *program.documents().front();
    for (const std::string &language : interfaceLanguages()) {
        program.setLanguage(language);
        for (int section = 0; section < window.form().sections()->count(); ++section) {
            window.form().goToSection(section);
            check(window, language);
        }
    }
    program.setLanguage("en");
    program.showStart();
    for (const std::string &language : interfaceLanguages()) {
        program.setLanguage(language);
        for (const QWidget *each : QApplication::topLevelWidgets())
            if (each->isVisible() && qobject_cast<const StartWindow *>(each))
                check(*each, language);
    }
    program.setLanguage("en");
}

TEST(Shortcuts, aLaterOneGetsAnotherLetterOrNone) {
    QWidget window;
    auto *layout = new QVBoxLayout(&window);
    auto *bar = new QMenuBar(&window);
    bar->addMenu(QStringLiteral("&Help"));
    layout->setMenuBar(bar);
    const auto add = [&](const char *text) {
        auto *button = new QPushButton(QString::fromLatin1(text), &window);
        layout->addWidget(button);
        return button;
    };
    const auto *first = add("S&how"), *second = add("&Hs"), *third = add("&H"),
               *plain = add("H && S");
    separateShortcuts(window);
    EXPECT_EQ(first->text(), QStringLiteral("&Show"));
    EXPECT_EQ(second->text(), QStringLiteral("Hs"));
    EXPECT_EQ(third->text(), QStringLiteral("H"));
    EXPECT_EQ(plain->text(), QStringLiteral("H && S"));
    EXPECT_EQ(bar->actions().front()->text(), QStringLiteral("&Help"));
}

namespace {

/// Ink of the label, where it is so much wider than it asks to be.
int inkOf(QLabel &label, int more) {
    label.resize(std::max(label.minimumWidth(), label.sizeHint().width()) + more,
                 label.sizeHint().height());
    const QImage picture = label.grab().toImage().convertToFormat(QImage::Format_Grayscale8);
    int ink = 0;
    for (int y = 0; y < picture.height(); ++y)
        for (int x = 0; x < picture.width(); ++x)
            ink += qGray(picture.pixel(x, y)) < 128 ? 1 : 0;
    return ink;
}

} // namespace

/// Letters of Arabic that an underlined one parts are wider, and none is cut off.
TEST(Shortcuts, leaveRoomForTheLetter) {
    QWidget window;
    window.setLayoutDirection(Qt::RightToLeft);
    QLineEdit line(&window);
    for (const char *text : {"الل&غة", "ال&ملصق", "المنت&ج", "&Language", "Label"}) {
        QLabel label(QString::fromUtf8(text), &window);
        label.setBuddy(&line);
        separateShortcuts(window);
        EXPECT_EQ(inkOf(label, 0), inkOf(label, 40)) << text;
    }
}

} // namespace updatefacts
