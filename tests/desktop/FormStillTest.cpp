// SPDX-License-Identifier: MIT
#include "KeyboardUser.h"
#include "ShownForm.h"
#include "desktop/files/FieldValues.h"
#include "desktop/form/InlineFinding.h"

#include <QCheckBox>
#include <QRadioButton>
#include <QScrollBar>

#include <gtest/gtest.h>

namespace updatefacts {
namespace {

/// Where the control stands on the screen, after everything that is pending has happened.
QPoint placeOf(const QWidget &widget) {
    QTest::qWait(30);
    return widget.mapToGlobal(QPoint());
}

FieldRow *rowAt(const ShownForm &form, const char *pointer) {
    form.pane->goTo(*Pointer::parse(pointer));
    QTest::qWait(30);
    return form.window.findChild<FieldRow *>(QString::fromLatin1(pointer));
}

void set(ShownForm &form, const char *field, const std::optional<Value> &value) {
    form.model.set(Pointer().child(field), value, QStringLiteral("change"));
}

/// Names for samples are found fault with from the start.
std::string withoutSampleNames(std::string text) {
    for (std::size_t at = 0; (at = text.find(".example", at)) != std::string::npos;)
        text.replace(at, 8, ".com");
    return text;
}

} // namespace

/// A field is worked on; something else changes above it, below it, or in it.
struct StillRow {
    const char *name;
    const char *focused;
    const char *field;
    const char *value; ///< what the other field comes to say; "": nothing
};

class FormStillTest : public testing::TestWithParam<StillRow> {};

TEST_P(FormStillTest, theFieldThatIsWorkedOnStaysWhereItIs) {
    const StillRow &change = GetParam();
    ShownForm form(exampleText("camera"));
    ASSERT_TRUE(form.isActive);
    form.pane->resize(900, 420);
    ASSERT_TRUE(rowAt(form, change.focused));
    const QWidget *focused = QApplication::focusWidget();
    const QPoint before = placeOf(*focused);
    const int height = form.pane->page()->widget()->height();
    set(form, change.field,
        *change.value ? std::optional(textValue(QString::fromLatin1(change.value))) : std::nullopt);
    EXPECT_EQ(placeOf(*focused), before);
    EXPECT_NE(form.pane->page()->widget()->height(), height) << "nothing came or went";
    form.model.undoStack().undo();
    EXPECT_EQ(placeOf(*focused), before);
    EXPECT_EQ(QApplication::focusWidget(), focused);
}

INSTANTIATE_TEST_SUITE_P(
    Changes, FormStillTest,
    testing::Values(StillRow{"rowsAboveGo", "/update_cost", "update_delivery", ""},
                    StillRow{"aFindingAboveRows", "/update_cost", "update_delivery", "by_magic"},
                    StillRow{"aFindingAbove", "/support_end", "support_start", "2026-99-99"},
                    StillRow{"aFindingAtTheTop", "/product_name", "target_markets", "mars"},
                    StillRow{"rowsBelow", "/end_behaviour", "end_behaviour", "stops_working"},
                    StillRow{"nearTheEnd", "/end_of_life", "last_placed_on_market", "2026-99-99"}),
    [](const auto &instance) { return std::string(instance.param.name); });

TEST(FormStill, aLineThatIsTypedIsNotFoundFaultWithUntilItIsLeft) {
    ShownForm form(withoutSampleNames(exampleText("camera")));
    ASSERT_TRUE(form.isActive);
    FieldRow *row = rowAt(form, "/detail_url");
    const int height = row->height();
    typeInto(QApplication::focusWidget(), "htt");
    QTest::qWait(30);
    EXPECT_TRUE(hasError(form.model.findings()));
    EXPECT_EQ(row->height(), height);
    EXPECT_TRUE(row->findChildren<InlineFinding *>().empty());
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Tab);
    QTest::qWait(30);
    EXPECT_FALSE(row->findChildren<InlineFinding *>().empty());
    EXPECT_GT(row->height(), height);
}

TEST(FormStill, whatIsClickedIsWhatWasUnderThePointer) {
    ShownForm form(exampleText("camera"));
    ASSERT_TRUE(form.isActive);
    rowAt(form, "/support_start");
    typeInto(QApplication::focusWidget(), "2026-99-99");
    FieldRow *below = form.window.findChild<FieldRow *>(QStringLiteral("/support_start_basis"));
    auto *button = below->findChildren<QRadioButton *>().front();
    form.pane->page()->ensureWidgetVisible(button);
    QTest::qWait(30);
    const QPoint at = button->mapTo(&form.window, button->rect().center());
    QTest::mousePress(button,
                      Qt::LeftButton); // leaves the line above, which is then found fault with
    QTest::qWait(30);
    EXPECT_EQ(button->mapTo(&form.window, button->rect().center()), at);
}

/// The control at the place on the screen; null where there is none to be clicked.
QAbstractButton *buttonAt(const QWidget &window, const QPoint &place) {
    return qobject_cast<QAbstractButton *>(window.childAt(window.mapFromGlobal(place)));
}

/// Where it can be clicked: at its mark, or its middle.
QPoint spotIn(const QAbstractButton &button) {
    return button.isCheckable() ? QPoint(9, button.height() / 2) : button.rect().center();
}

QPoint spotOf(const QAbstractButton &button) {
    return button.mapToGlobal(spotIn(button));
}

void clickOn(QAbstractButton &button) {
    QTest::mouseClick(&button, Qt::LeftButton, {}, spotIn(button));
}

/// What can be clicked now, with its place.
std::vector<std::pair<QAbstractButton *, QPoint>> clickable(const ShownForm &form) {
    std::vector<std::pair<QAbstractButton *, QPoint>> found;
    for (auto *button : form.pane->page()->findChildren<QAbstractButton *>())
        if (buttonAt(form.window, spotOf(*button)) == button)
            found.emplace_back(button, spotOf(*button));
    return found;
}

/// Answers with one control; then a click at any place does what it did before, or nothing.
int answerAndClick(ShownForm &form, QAbstractButton &answer) {
    FormPage &page = *form.pane->page();
    page.ensureWidgetVisible(&answer);
    page.comeToRest();
    const auto before = clickable(form);
    const QPoint place = spotOf(answer);
    clickOn(answer);
    QTest::qWait(25);
    EXPECT_EQ(spotOf(answer), place) << answer.text().toStdString();
    int swallowed = 0;
    for (const auto &[button, at] : before) {
        QAbstractButton *now = buttonAt(form.window, at);
        if (!now || now == button)
            continue;
        ++swallowed;
        const std::string text = form.model.text();
        clickOn(*now);
        EXPECT_EQ(form.model.text(), text)
            << answer.text().toStdString() << ", then " << now->text().toStdString();
    }
    return swallowed;
}

TEST(FormStill, noClickMeetsWhatHasJustComeUnderThePointer) {
    const std::string text = withoutSampleNames(exampleText("camera"));
    ShownForm form(text);
    ASSERT_TRUE(form.isActive);
    int answered = 0, swallowed = 0;
    for (int i = 0; i < form.pageCount(); ++i) {
        form.pane->goToSection(i);
        QTest::qWait(25);
        for (auto *button : form.pane->page()->findChildren<QAbstractButton *>()) {
            if (!button->isVisible() || !button->isCheckable() || button->isChecked() ||
                !rowOf(button))
                continue;
            ++answered;
            swallowed += answerAndClick(form, *button);
            form.model.undoStack().undo();
            QTest::qWait(25);
        }
    }
    EXPECT_GT(answered, 60);
    EXPECT_GT(swallowed, 10) << "the test must meet what it is for";
}

TEST(FormStill, aClickCountsAgainAfterAMoment) {
    ShownForm form(withoutSampleNames(exampleText("camera")));
    ASSERT_TRUE(form.isActive);
    rowAt(form, "/support_start");
    typeInto(QApplication::focusWidget(), "2026-99-99");
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Tab); // which is found fault with
    QTest::qWait(600);
    FieldRow *below = form.window.findChild<FieldRow *>(QStringLiteral("/support_start_basis"));
    auto *button = below->findChildren<QRadioButton *>().back();
    form.pane->page()->ensureWidgetVisible(button);
    clickOn(*button);
    EXPECT_TRUE(button->isChecked());
}

} // namespace updatefacts
