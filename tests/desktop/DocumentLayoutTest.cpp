// SPDX-License-Identifier: MIT
#include "ShownForm.h"
#include "desktop/DocumentWindow.h"
#include "desktop/Program.h"
#include "desktop/StartWindow.h"
#include "desktop/files/Settings.h"
#include "desktop/findings/FindingsPane.h"
#include "desktop/form/FindQuestion.h"
#include "desktop/look/Notice.h"
#include "desktop/look/NoticeBar.h"
#include "desktop/look/TextSize.h"
#include "desktop/preview/PreviewPane.h"

#include <QAbstractButton>
#include <QAction>
#include <QApplication>
#include <QLineEdit>
#include <QMenuBar>
#include <QPushButton>
#include <QSignalSpy>
#include <QTableView>
#include <QTemporaryDir>
#include <QToolBar>

#include <gtest/gtest.h>

namespace updatefacts {
namespace {

class DocumentLayoutTest : public testing::Test {
  protected:
    ~DocumentLayoutTest() override {
        m_program.setLanguage("en");
        m_program.setTextSize(usualTextSize);
        Settings().clear();
    }
    DocumentWindow *open(const std::string &example = "camera") {
        return m_program.openText(exampleText(example), QStringLiteral("an example"));
    }
    [[nodiscard]] static QAction *action(const DocumentWindow &window, const char *title) {
        for (QAction *each : window.findChildren<QAction *>())
            if (each->iconText() == QLatin1String(title)) // without mnemonic and dots
                return each;
        return nullptr;
    }

    QTemporaryDir m_directory;
    Program m_program{"en", m_directory.path(),
                      std::chrono::year(2026) / std::chrono::November / 23};
};

/// At 200 % a screen of 1366 x 768 has 683 x 384 logical pixels, of which 40 are the frame's.
TEST_F(DocumentLayoutTest, fitsSmallScreens) {
    for (const char *language : {"en", "de", "ar"}) {
        m_program.setLanguage(language);
        DocumentWindow *window = open();
        for (const QSize size : {QSize(1358, 732), QSize(1016, 564), QSize(675, 348)}) {
            window->resize(size);
            QTest::qWait(30);
            window->showLabel(size.width() >= 1000);
            QTest::qWait(30);
            EXPECT_EQ(window->size(), size) << language;
            for (const auto *button :
                 window->findChild<QToolBar *>()->findChildren<QAbstractButton *>())
                if (button->isVisible() && !button->text().isEmpty()) {
                    EXPECT_LE(button->mapTo(window, QPoint(button->width(), 0)).x(), size.width())
                        << language << button->text().toStdString();
                }
        }
        delete window;
    }
}

TEST_F(DocumentLayoutTest, theLabelGivesWayToTheFormAndComesBack) {
    DocumentWindow *window = open();
    window->resize(1100, 600);
    QTest::qWait(30);
    window->showLabel(true);
    ASSERT_TRUE(window->isLabelShown());
    action(*window, "Label beside the form")->trigger();
    QTest::qWait(30);
    EXPECT_FALSE(window->isLabelShown());
    action(*window, "Label beside the form")->trigger();
    EXPECT_TRUE(window->isLabelShown());
}

TEST_F(DocumentLayoutTest, messagesMoveNothing) {
    DocumentWindow *window = open("camera");
    QTest::qWait(30);
    auto *notices = window->findChild<NoticeBar *>();
    const auto places = [window] {
        QList<QPoint> found;
        for (const QWidget *widget : window->findChildren<QAbstractButton *>())
            if (widget->isVisible() && widget->inherits("QRadioButton"))
                found << widget->mapToGlobal(QPoint());
        return found << window->preview().mapToGlobal(QPoint());
    };
    const QList<QPoint> before = places();
    notices->put(QStringLiteral("test"), {Severity::note, QStringLiteral("Something happened.")});
    QTest::qWait(30);
    EXPECT_TRUE(notices->isVisible());
    EXPECT_EQ(places(), before);
    for (const QPushButton *button : window->findChildren<QPushButton *>())
        if (button->isVisible() && !notices->isAncestorOf(button)) {
            const QRect own(button->mapTo(window, QPoint()), button->size());
            const QRect message(notices->mapTo(window, QPoint()), notices->size());
            EXPECT_FALSE(message.intersects(own)) << "covers " << button->text().toStdString();
        }
    notices->drop(QStringLiteral("test"));
    QTest::qWait(30);
    EXPECT_EQ(places(), before);
}

/// The last row of the list is seen as a whole.
TEST_F(DocumentLayoutTest, theListOfFindingsCutsNoRow) {
    DocumentWindow *window = open("camera");
    auto *pane = window->findChild<FindingsPane *>();
    pane->setOpen(true);
    for (const int height : {700, 650, 610}) {
        window->resize(1200, height);
        const auto *table = pane->findChild<QTableView *>();
        const auto cutsNone = [&] {
            const int last = table->rowAt(table->viewport()->height() - 1);
            const QRect row = table->visualRect(table->model()->index(last, 1));
            return last < 0 || row.bottom() <= table->viewport()->height() + 1;
        };
        EXPECT_TRUE(QTest::qWaitFor(cutsNone)) << height;
    }
    pane->setOpen(false);
}

TEST_F(DocumentLayoutTest, findingsAreOneLineUntilTheyAreWanted) {
    DocumentWindow *window = open("camera");
    QTest::qWait(30);
    auto *pane = window->findChild<FindingsPane *>();
    EXPECT_FALSE(pane->isOpen());
    EXPECT_LT(pane->height(), 3 * pane->fontMetrics().height());
    action(*window, "Next finding")->trigger();
    QTest::qWait(50);
    EXPECT_TRUE(pane->isOpen());
    EXPECT_GT(pane->height(), 6 * pane->fontMetrics().height());
    auto *table = pane->findChild<QTableView *>();
    QSignalSpy asked(pane, &FindingsPane::goTo);
    QTest::mouseClick(table->viewport(), Qt::LeftButton, {},
                      table->visualRect(table->model()->index(1, 1)).center());
    EXPECT_EQ(asked.count(), 1) << "one click is enough";
    pane->setOpen(false);
    QTest::qWait(50);
    EXPECT_LT(pane->height(), 3 * pane->fontMetrics().height());
}

/// Where only the rules of a market ask for more, labels can be made, as on the command line.
TEST_F(DocumentLayoutTest, whatASchemeAsksForDoesNotStopALabel) {
    DocumentWindow *window = open("camera");
    ASSERT_TRUE(hasError(window->model().findings())) << "the CRA asks for more";
    EXPECT_TRUE(window->model().isPrintable());
    const QAction *exporting = action(*window, "Export labels");
    ASSERT_TRUE(exporting);
    EXPECT_TRUE(exporting->isEnabled());
    ASSERT_TRUE(QTest::qWaitFor([&] { return window->preview().isProofed(); }, 20000));
    window->model().set(Pointer().child("model_identifier"), std::nullopt, QStringLiteral("x"));
    EXPECT_FALSE(window->model().isPrintable());
    EXPECT_FALSE(exporting->isEnabled());
}

TEST_F(DocumentLayoutTest, theLanguageChangesAtOnceAndNothingElse) {
    DocumentWindow *window = open();
    window->form().goToSection(2);
    window->preview().choose({"shelf", {"fr", "de"}});
    window->model().set(Pointer().child("hardware_version"), std::nullopt,
                        QStringLiteral("change"));
    const std::string text = window->model().text();
    m_program.setLanguage("de");
    EXPECT_EQ(window->menuBar()->actions().front()->text(), QStringLiteral("&Datei"));
    EXPECT_EQ(window->findChildren<QMenuBar *>().size(), 1);
    EXPECT_EQ(window->findChildren<QToolBar *>().size(), 1);
    EXPECT_EQ(window->findChildren<PreviewPane *>().size(), 1);
    EXPECT_EQ(window->form().sections()->currentRow(), 2);
    EXPECT_EQ(window->preview().choice(), (PreviewChoice{"shelf", {"fr", "de"}}));
    EXPECT_EQ(window->model().text(), text);
    EXPECT_TRUE(window->model().undoStack().canUndo());
    m_program.setLanguage("ar");
    EXPECT_EQ(QApplication::layoutDirection(), Qt::RightToLeft);
    m_program.setLanguage("en");
    EXPECT_EQ(window->menuBar()->actions().front()->text(), QStringLiteral("&File"));
    EXPECT_EQ(QApplication::layoutDirection(), Qt::LeftToRight);
    window->model().undoStack().undo();
    EXPECT_NE(window->model().text(), text);
}

TEST_F(DocumentLayoutTest, textGrowsAndShrinksWithinReason) {
    m_program.setTextSize(usualTextSize);
    const double usual = QApplication::font().pointSizeF();
    m_program.setTextSize(150);
    EXPECT_NEAR(QApplication::font().pointSizeF(), usual * 1.5, 0.1);
    m_program.setTextSize(5000);
    EXPECT_EQ(m_program.textSize(), largestTextSize);
    m_program.setTextSize(0);
    EXPECT_EQ(m_program.textSize(), smallestTextSize);
}

TEST(TextSize, keepsTheFontOfTheUser) {
    struct Row {
        const char *family;
        double points;
        int percent;
        double wanted;
    };
    const Row rows[] = {{"DejaVu Serif", 8, 100, 8},
                        {"DejaVu Serif", 16, 100, 16},
                        {"DejaVu Serif", 16, 150, 24},
                        {"Sans Serif", 9, 100, 9.75},
                        {"Sans Serif", 14, 100, 14}};
    for (const Row &row : rows) {
        QFont system(QString::fromLatin1(row.family));
        system.setPointSizeF(row.points);
        const QFont font = interfaceFont(system, row.percent);
        EXPECT_NEAR(font.pointSizeF(), row.wanted, 0.01) << row.family << row.points;
        if (row.family != std::string("Sans Serif")) {
            EXPECT_EQ(font.family(), system.family());
        }
    }
}

TEST_F(DocumentLayoutTest, aSecondWindowIsNotOnTopOfTheFirst) {
    DocumentWindow *first = open();
    first->move(100, 80);
    Settings().setValue(QStringLiteral("geometry"), first->saveGeometry());
    const DocumentWindow *second = open();
    const DocumentWindow *third = open();
    EXPECT_NE(second->pos(), first->pos());
    EXPECT_NE(third->pos(), first->pos());
    EXPECT_NE(third->pos(), second->pos());
}

TEST_F(DocumentLayoutTest, closingTheLastGoesBackToTheStart) {
    DocumentWindow *window = open();
    DocumentWindow *other = open();
    const auto isStartShown = [] {
        for (QWidget *each : QApplication::topLevelWidgets())
            if (each->isVisible() && qobject_cast<StartWindow *>(each))
                return true;
        return false;
    };
    other->closeToStart();
    QTest::qWait(30);
    EXPECT_FALSE(isStartShown());
    window->closeToStart();
    QTest::qWait(30);
    EXPECT_TRUE(isStartShown());
}

TEST_F(DocumentLayoutTest, theEditMenuServesTheFieldThatHasTheFocus) {
    DocumentWindow *window = open();
    ASSERT_TRUE(QTest::qWaitForWindowActive(window));
    window->form().goTo(Pointer().child("model_identifier"));
    auto *line = qobject_cast<QLineEdit *>(QApplication::focusWidget());
    ASSERT_TRUE(line);
    action(*window, "Select all")->trigger();
    EXPECT_EQ(line->selectedText(), line->text());
    const QString before = line->text();
    action(*window, "Cut")->trigger();
    EXPECT_EQ(line->text(), QString());
    action(*window, "Paste")->trigger();
    EXPECT_EQ(line->text(), before);
}

TEST_F(DocumentLayoutTest, aQuestionIsFoundByItsWords) {
    FindQuestion dialog(m_program.words(), nullptr);
    dialog.setAttribute(Qt::WA_DeleteOnClose, false);
    dialog.show();
    QSignalSpy found(&dialog, &FindQuestion::found);
    auto *text = dialog.findChild<QLineEdit *>();
    text->setText(QStringLiteral("no such words at all"));
    QTest::keyClick(text, Qt::Key_Return);
    EXPECT_EQ(found.count(), 0);
    text->setText(QStringLiteral("PASSWORD arrive"));
    QTest::keyClick(text, Qt::Key_Return);
    ASSERT_EQ(found.count(), 1);
    EXPECT_EQ(found[0][0].value<Pointer>().toString(), "/default_password");
}

} // namespace
} // namespace updatefacts
