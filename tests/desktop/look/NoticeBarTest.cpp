// SPDX-License-Identifier: MIT
#include "desktop/look/NoticeBar.h"
#include "desktop/look/Notice.h"
#include "desktop/look/NoticeRow.h"

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
        QCursor::setPos(QPoint(700, 500)); // not where messages come
        auto *layout = new QVBoxLayout(&m_window);
        m_bar = new NoticeBar(m_window);
        layout->setContentsMargins(0, m_bar->heightOfStrip(), 0, 0);
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

TEST_F(NoticeBarTest, movesNothingWhenItComesOrGoes) {
    const QPoint before = m_line.mapToGlobal(QPoint());
    const QSize size = m_window.size();
    m_bar->put(QStringLiteral("disk"), changed());
    m_bar->put(QStringLiteral("access"), changed());
    QTest::qWait(30);
    EXPECT_EQ(m_line.mapToGlobal(QPoint()), before);
    EXPECT_EQ(m_bar->geometry().topLeft(), QPoint());
    EXPECT_EQ(m_bar->width(), m_window.width());
    m_bar->drop(QStringLiteral("disk"));
    m_bar->drop(QStringLiteral("access"));
    QTest::qWait(30);
    EXPECT_EQ(m_line.mapToGlobal(QPoint()), before);
    EXPECT_EQ(m_window.size(), size);
}

TEST_F(NoticeBarTest, showsAllOfALongMessage) {
    m_window.resize(300, 300);
    QTest::qWait(30);
    Notice notice = changed();
    notice.text = QStringLiteral("A long message. ").repeated(30);
    m_bar->put(QStringLiteral("disk"), notice);
    QTest::qWait(30);
    const QLabel *text = nullptr;
    for (const QLabel *label : shown<QLabel>())
        if (label->text() == notice.text)
            text = label;
    ASSERT_TRUE(text);
    EXPECT_GE(text->height(), text->heightForWidth(text->width()));
    EXPECT_GT(m_bar->height(), m_bar->heightOfStrip());
    m_bar->put(QStringLiteral("short"), {Severity::note, QStringLiteral("Short.")});
    QTest::qWait(30);
    EXPECT_EQ(m_bar->height(), m_bar->heightOfStrip());
}

/// One message gives way to another under the pointer: the click was meant for the first.
TEST_F(NoticeBarTest, aClickOnItsWayDoesNotMeetTheNextMessage) {
    m_bar->put(QStringLiteral("disk"), changed());
    QPushButton *first = shown<QPushButton>().at(0);
    QCursor::setPos(first->mapToGlobal(first->rect().center()));
    m_bar->put(QStringLiteral("disk"), changed());
    QTest::mouseClick(shown<QPushButton>().at(0), Qt::LeftButton);
    EXPECT_EQ(m_done, "");
    QTest::qWait(600);
    QTest::mouseClick(shown<QPushButton>().at(0), Qt::LeftButton);
    EXPECT_EQ(m_done, "r");
}

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

TEST_F(NoticeBarTest, hasOneNoticeOfAMatterAndShowsTheNewest) {
    const auto texts = [this] {
        QStringList found;
        for (const QLabel *label : shown<QLabel>())
            if (!label->text().isEmpty())
                found << label->text();
        return found;
    };
    m_bar->put(QStringLiteral("disk"), changed());
    m_bar->put(QStringLiteral("disk"), {Severity::note, QStringLiteral("Newer")});
    EXPECT_EQ(texts(), QStringList{QStringLiteral("Newer")});
    m_bar->put(QStringLiteral("access"), {Severity::note, QStringLiteral("Other")});
    EXPECT_EQ(texts(), (QStringList{QStringLiteral("+1"), QStringLiteral("Other")}));
    m_bar->drop(QStringLiteral("access"));
    EXPECT_EQ(texts(), QStringList{QStringLiteral("Newer")}) << "what waited comes back";
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
