// SPDX-License-Identifier: MIT
#include "KeyboardUser.h"
#include "ShownForm.h"
#include "desktop/files/FieldValues.h"

#include <QCalendarWidget>
#include <QLineEdit>
#include <QMenu>
#include <QToolButton>

#include <gtest/gtest.h>

namespace updatefacts {
namespace {

class DateEditorTest : public testing::Test {
  protected:
    static void SetUpTestSuite() { QLocale::setDefault(QLocale(QLocale::English)); }
    DateEditorTest() : m_form(exampleText("camera")) {
        m_form.pane->goTo(Pointer().child("support_end"));
        QTest::qWait(20);
        m_line = qobject_cast<QLineEdit *>(QApplication::focusWidget());
    }
    [[nodiscard]] std::string written() const {
        const Value *value = m_form.model.value(Pointer().child("support_end"));
        return value ? value->scalar : "";
    }
    [[nodiscard]] FieldRow *row() const {
        return m_form.window.findChild<FieldRow *>(QStringLiteral("/support_end"));
    }

    ShownForm m_form;
    QLineEdit *m_line = nullptr;
};

TEST_F(DateEditorTest, writesAsTheStandardHasItAndShowsAsPeopleReadIt) {
    ASSERT_TRUE(m_form.isActive && m_line);
    EXPECT_EQ(m_line->text(), QStringLiteral("Jun 2031"));
    typeInto(m_line, "2/2032");
    EXPECT_EQ(m_line->text(), QStringLiteral("2/2032"));
    EXPECT_EQ(written(), "2032-02");
    QTest::keyClick(m_line, Qt::Key_Tab);
    EXPECT_EQ(m_line->text(), QStringLiteral("Feb 2032"));
    EXPECT_EQ(written(), "2032-02");
}

TEST_F(DateEditorTest, aLengthCountsFromTheStartOfThePeriod) {
    ASSERT_TRUE(m_form.isActive && m_line);
    m_form.model.set(Pointer().child("support_start"), textValue(QStringLiteral("2027-03-10")), {});
    typeInto(m_line, "+5 years");
    EXPECT_EQ(written(), "2032-03");
    QTest::keyClick(m_line, Qt::Key_Return);
    EXPECT_EQ(m_line->text(), QStringLiteral("Mar 2032"));
}

TEST_F(DateEditorTest, aButtonAddsTheUsualYears) {
    m_form.model.set(Pointer().child("support_start"), textValue(QStringLiteral("2027-03-10")), {});
    QToolButton *three = nullptr;
    for (auto *button : row()->findChildren<QToolButton *>())
        if (button->text().startsWith(QStringLiteral("+3")))
            three = button;
    ASSERT_TRUE(three);
    QTest::mouseClick(three, Qt::LeftButton);
    EXPECT_EQ(written(), "2030-03");
    m_form.model.set(Pointer().child("support_start"), std::nullopt, {});
    EXPECT_FALSE(three->isEnabled());
}

TEST_F(DateEditorTest, theCalendarOpensWhereTheDateWillBe) {
    auto *calendar = row()->findChild<QCalendarWidget *>();
    auto *menu = qobject_cast<QMenu *>(calendar->parentWidget()->parentWidget());
    ASSERT_TRUE(calendar && menu);
    Q_EMIT menu->aboutToShow();
    EXPECT_EQ(calendar->selectedDate(), QDate(2031, 6, 30));
    m_form.model.set(Pointer().child("support_end"), std::nullopt, {});
    m_form.model.set(Pointer().child("support_start"), textValue(QStringLiteral("2027-03-10")), {});
    Q_EMIT menu->aboutToShow();
    EXPECT_EQ(calendar->selectedDate(), QDate(2032, 3, 10));
    EXPECT_EQ(calendar->firstDayOfWeek(), QLocale().firstDayOfWeek());
}

TEST_F(DateEditorTest, whatIsNoDateStaysAsItWasTyped) {
    ASSERT_TRUE(m_form.isActive && m_line);
    typeInto(m_line, "some day");
    QTest::keyClick(m_line, Qt::Key_Tab);
    EXPECT_EQ(m_line->text(), QStringLiteral("some day"));
    EXPECT_EQ(written(), "some day");
}

} // namespace
} // namespace updatefacts
