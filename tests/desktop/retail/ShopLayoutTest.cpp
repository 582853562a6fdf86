// SPDX-License-Identifier: MIT
#include "desktop/retail/ConnectDialog.h"
#include "desktop/retail/MappingDialog.h"
#include "desktop/run/RunDialog.h"
#include "desktop/run/RunsDialog.h"
#include "retail/ShopFolder.h"

#include <QAbstractButton>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSplitter>
#include <QTableView>
#include <QToolBar>

#include <set>

namespace updatefacts {
namespace {

class ShopLayoutTest : public ShopFolder {};

/// At 200 % a screen of 1366 x 768 has 683 x 384 logical pixels, of which 40 are the frame's.
TEST_F(ShopLayoutTest, fitsSmallScreens) {
    ShopWindow *window = openWithList();
    for (const char *language : {"en", "de", "ja", "ar"}) {
        m_program->setLanguage(language);
        for (const QSize size : {QSize(1358, 732), QSize(1016, 564), QSize(675, 348)}) {
            window->resize(size);
            QTest::qWait(40);
            EXPECT_EQ(window->size(), size) << language;
            EXPECT_GE(window->productPane().table().height(),
                      window->productPane().table().fontMetrics().lineSpacing() * 3)
                << language;
            for (const auto *button : window->findChildren<QAbstractButton *>())
                if (button->isVisible() && !button->text().isEmpty() &&
                    window->productPane().isAncestorOf(button)) {
                    EXPECT_LE(button->mapTo(window, QPoint(button->width(), 0)).x(), size.width())
                        << language << button->text().toStdString();
                }
        }
    }
    m_program->setLanguage("en");
}

TEST_F(ShopLayoutTest, dialogsFitSmallScreens) {
    const Words words("en");
    for (QDialog *dialog : {static_cast<QDialog *>(new MappingDialog(words, nullptr)),
                            static_cast<QDialog *>(new RunsDialog("", nullptr)),
                            static_cast<QDialog *>(new ConnectDialog(nullptr))}) {
        dialog->show();
        dialog->resize(675, 348);
        QTest::qWait(20);
        EXPECT_LE(dialog->height(), 348) << dialog->metaObject()->className();
        EXPECT_LE(dialog->width(), 675) << dialog->metaObject()->className();
        dialog->close();
    }
}

/// All that is asked of each output is seen whole, in every language of the window.
TEST_F(ShopLayoutTest, thePrintRunFitsSmallScreens) {
    ShopWindow *window = openWithList();
    for (const char *language : {"en", "de", "fr", "es", "ja", "ar"}) {
        m_program->setLanguage(language);
        for (int kind = 0; kind < RunDialog::kinds; ++kind) {
            window->askOutput(window->plan());
            auto *dialog = window->findChildren<RunDialog *>().last();
            dialog->choose(static_cast<RunDialog::Kind>(kind));
            dialog->resize(675, 348);
            QTest::qWait(20);
            EXPECT_LE(dialog->height(), 348) << language << kind;
            EXPECT_LE(dialog->width(), 675) << language << kind;
            for (const auto *widget : dialog->findChildren<QWidget *>())
                if (widget->isVisible() && widget->parentWidget() == dialog) {
                    EXPECT_TRUE(dialog->rect().contains(widget->geometry()))
                        << language << kind << widget->metaObject()->className();
                    EXPECT_GE(widget->height(), widget->minimumSizeHint().height())
                        << language << kind << widget->metaObject()->className();
                }
            dialog->close();
        }
    }
    m_program->setLanguage("en");
}

/// Tab leads to every control that one can type in or press, and back to the first.
TEST_F(ShopLayoutTest, tabReachesEveryControl) {
    ShopWindow *window = openWithList();
    window->resize(1280, 800);
    ASSERT_TRUE(QTest::qWaitForWindowActive(window));
    window->productPane().focusSearch();
    std::set<const QWidget *> reached;
    for (int i = 0; i < 60; ++i) {
        reached.insert(QApplication::focusWidget());
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Tab);
    }
    for (const QWidget *widget : window->centralWidget()->findChildren<QWidget *>())
        if (widget->isVisible() && widget->isEnabled() && (widget->focusPolicy() & Qt::TabFocus) &&
            !widget->focusProxy() && !qobject_cast<const QSplitter *>(widget) &&
            widget->objectName() != QLatin1String("qt_spinbox_lineedit")) {
            EXPECT_TRUE(reached.contains(widget)) << widget->metaObject()->className() << ' '
                                                  << widget->accessibleName().toStdString();
        }
}

TEST_F(ShopLayoutTest, aConnectionIsAskedForWithoutAPassword) {
    ConnectDialog dialog(nullptr);
    dialog.setAttribute(Qt::WA_DeleteOnClose, false);
    dialog.show();
    QSignalSpy asked(&dialog, &ConnectDialog::asked);
    auto *open = dialog.findChild<QPushButton *>();
    EXPECT_FALSE(open->isEnabled());
    dialog.choose(QStringLiteral("prices.csv"), QStringLiteral("SELECT 1"));
    EXPECT_FALSE(open->isEnabled()) << "this is no connection";
    dialog.choose(QStringLiteral("sqlite:shop.db"), QStringLiteral("SELECT 1"));
    ASSERT_TRUE(open->isEnabled());
    QTest::mouseClick(open, Qt::LeftButton);
    ASSERT_EQ(asked.count(), 1);
    EXPECT_EQ(asked[0][0].toString(), QStringLiteral("sqlite:shop.db"));
}

} // namespace
} // namespace updatefacts
