// SPDX-License-Identifier: MIT
#include "desktop/NoticeBar.h"
#include "desktop/Notice.h"
#include "desktop/NoticeRow.h"

#include <QAccessible>
#include <QApplication>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QTest>
#include <QToolButton>
#include <QVBoxLayout>

#include <gtest/gtest.h>

namespace updatefacts {
namespace {

class NoticeBarTest : public testing::Test {
  protected:
    void SetUp() override {
        auto *layout = new QVBoxLayout(&m_window);
        m_bar = new NoticeBar(&m_window);
        layout->addWidget(m_bar);
        layout->addWidget(&m_line);
        m_window.show();
        ASSERT_TRUE(QTest::qWaitForWindowActive(&m_window));
    }
    [[nodiscard]] Notice changed() {
        return {Severity::warning,
                QStringLiteral("The file <b> was changed."),
                {{QStringLiteral("&Reload"), [this] { m_done += 'r'; }},
                 {QStringLiteral("&Keep mine"), [this] { m_done += 'k'; }}},
                [this] { m_done += 'x'; }};
    }
    /// The buttons shown, in their order.
    template<class Button>
    [[nodiscard]] QList<Button *> shown() const {
        QList<Button *> buttons;
        for (Button *button : m_bar->findChildren<Button *>())
            if (button->isVisible())
                buttons << button;
        return buttons;
    }

    QWidget m_window;
    QLineEdit m_line;
    NoticeBar *m_bar = nullptr;
    std::string m_done;
};

TEST_F(NoticeBarTest, takesNoRoomWhileThereIsNothingToSay) {
    EXPECT_FALSE(m_bar->isVisible());
    m_bar->put(QStringLiteral("disk"), changed());
    EXPECT_TRUE(m_bar->isVisible());
    EXPECT_TRUE(m_line.isEnabled());
    m_bar->drop(QStringLiteral("other"));
    EXPECT_TRUE(m_bar->shows(QStringLiteral("disk")));
    m_bar->drop(QStringLiteral("disk"));
    EXPECT_FALSE(m_bar->isVisible());
    EXPECT_EQ(m_done, "") << "nobody has closed it";
}

TEST_F(NoticeBarTest, doesWhatIsChosenAndGoes) {
    for (const int choice : {0, 1}) {
        m_bar->put(QStringLiteral("disk"), changed());
        QTest::mouseClick(shown<QPushButton>().at(choice), Qt::LeftButton);
        EXPECT_FALSE(m_bar->isVisible());
    }
    m_bar->put(QStringLiteral("disk"), changed());
    QTest::mouseClick(shown<QToolButton>().at(0), Qt::LeftButton);
    EXPECT_FALSE(m_bar->isVisible());
    EXPECT_EQ(m_done, "rkx");
}

TEST_F(NoticeBarTest, isWorkedByKeyboard) {
    m_bar->put(QStringLiteral("disk"), changed());
    QStringList walked;
    shown<QPushButton>().at(0)->setFocus(Qt::TabFocusReason);
    for (int i = 0; i < 3; ++i) {
        walked << QAccessible::queryAccessibleInterface(QApplication::focusWidget())
                      ->text(QAccessible::Name);
        QTest::keyClick(&m_window, Qt::Key_Tab);
    }
    EXPECT_EQ(walked, (QStringList{QStringLiteral("Reload"), QStringLiteral("Keep mine"),
                                   QStringLiteral("Close this message")}));
    shown<QPushButton>().at(1)->setFocus();
    QTest::keyClick(shown<QPushButton>().at(1), Qt::Key_Space);
    EXPECT_EQ(m_done, "k");
    m_bar->put(QStringLiteral("disk"), changed());
    shown<QPushButton>().at(0)->setFocus();
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Escape);
    EXPECT_EQ(m_done, "kx");
}

TEST_F(NoticeBarTest, hasOneNoticeOfAMatter) {
    m_bar->put(QStringLiteral("disk"), changed());
    m_bar->put(QStringLiteral("disk"), {Severity::note, QStringLiteral("Newer")});
    m_bar->put(QStringLiteral("access"), {Severity::note, QStringLiteral("Other")});
    QStringList texts;
    for (const QLabel *label : shown<QLabel>())
        if (!label->text().isEmpty())
            texts << label->text();
    EXPECT_EQ(texts, (QStringList{QStringLiteral("Newer"), QStringLiteral("Other")}));
}

TEST_F(NoticeBarTest, isANotificationToScreenReaders) {
    m_bar->put(QStringLiteral("disk"), changed());
    m_bar->put(QStringLiteral("access"), {Severity::note, QStringLiteral("Read-only.")});
    QStringList names;
    for (NoticeRow *row : m_bar->findChildren<NoticeRow *>()) {
        const QAccessibleInterface *seen = QAccessible::queryAccessibleInterface(row);
        EXPECT_EQ(seen->role(), QAccessible::Notification);
        names << seen->text(QAccessible::Name);
    }
    EXPECT_EQ(names, (QStringList{QStringLiteral("Warning: The file <b> was changed."),
                                  QStringLiteral("Read-only.")}));
}

} // namespace
} // namespace updatefacts
