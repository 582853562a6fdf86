// SPDX-License-Identifier: MIT
#include "ShownForm.h"
#include "bench/FuzzForm.h"
#include "desktop/form/FieldRow.h"
#include "document/tree/SameData.h"

#include <QApplication>
#include <QClipboard>
#include <QDragEnterEvent>
#include <QDropEvent>
#include <QLineEdit>
#include <QMimeData>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QTemporaryDir>

#include <gtest/gtest.h>

namespace updatefacts {
namespace {

/// The control in which the field is typed, on its page, which is shown.
QWidget *controlOf(const ShownForm &form, const char *pointer) {
    form.pane->goTo(*Pointer::parse(pointer));
    QCoreApplication::processEvents();
    const auto *row = form.window.findChild<FieldRow *>(QString::fromLatin1(pointer));
    if (!row)
        return nullptr;
    if (auto *line = row->findChild<QLineEdit *>())
        return line;
    return row->findChild<QPlainTextEdit *>();
}

void paste(QWidget *control, const QString &text) {
    QApplication::clipboard()->setText(text);
    QTest::keyClick(control, Qt::Key_A, Qt::ControlModifier);
    QTest::keyClick(control, Qt::Key_V, Qt::ControlModifier);
}

void compose(QWidget *control, const QString &text) {
    QTest::keyClick(control, Qt::Key_A, Qt::ControlModifier);
    QInputMethodEvent event;
    event.setCommitString(text);
    QApplication::sendEvent(control, &event);
}

void drop(QWidget *control, const QString &text) {
    QTest::keyClick(control, Qt::Key_A, Qt::ControlModifier);
    QTest::keyClick(control, Qt::Key_Delete);
    QMimeData data;
    data.setText(text);
    auto *view = qobject_cast<QPlainTextEdit *>(control);
    QWidget *target = view ? view->viewport() : control;
    QDragEnterEvent enter({5, 5}, Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
    QApplication::sendEvent(target, &enter);
    QDropEvent event(QPointF(5, 5), Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
    QApplication::sendEvent(target, &event);
}

struct Field {
    const char *pointer;
    const char *text; ///< as it stands when it is clean
};

constexpr Field fields[] = {
    {"/product_name", "Aurora Hub"}, {"/model_identifier", "Aurora Hub"},
    {"/gtin", "Aurora Hub"},         {"/support_end", "Aurora Hub"},
    {"/detail_url", "Aurora Hub"},   {"/manufacturer_address", "Aurora\nHub"}};

TEST(FormPaste, aControlCharacterCostsNoOtherAnswer) {
    for (const auto &enter : {paste, compose, drop})
        for (const Field &field : fields) {
            const ShownForm form(exampleText("camera"));
            const Value before = form.model.root();
            QWidget *control = controlOf(form, field.pointer);
            ASSERT_TRUE(control) << field.pointer;
            enter(control, QStringLiteral("\u202EAurora\u000BHub\u0001 \n"));
            const Value *said = form.model.value(*Pointer::parse(field.pointer));
            ASSERT_TRUE(said) << field.pointer;
            const Value &text = said->kind == Value::Kind::map ? said->map.front().value : *said;
            EXPECT_EQ(text.scalar, field.text) << field.pointer;
            EXPECT_TRUE(form.model.isFaithful()) << field.pointer;
            for (const Member &member : before.map)
                if ('/' + member.key != field.pointer) {
                    const Value *now = form.model.root().find(member.key);
                    EXPECT_TRUE(now && sameData(*now, member.value))
                        << field.pointer << " lost " << member.key;
                }
        }
}

TEST(FormPaste, aCellOfASpreadsheetIsOneLine) {
    const ShownForm form(exampleText("camera"));
    auto *line = qobject_cast<QLineEdit *>(controlOf(form, "/model_identifier"));
    ASSERT_TRUE(line);
    paste(line, QStringLiteral("KX-9\n"));
    EXPECT_EQ(form.model.value(Pointer().child("model_identifier"))->scalar, "KX-9");
    paste(line, QStringLiteral("KX-9\tEU\r\n"));
    EXPECT_EQ(form.model.value(Pointer().child("model_identifier"))->scalar, "KX-9 EU");
}

TEST(FormPaste, aBlankBetweenWordsCanBeTyped) {
    const ShownForm form(exampleText("camera"));
    QWidget *line = controlOf(form, "/model_identifier");
    QTest::keyClick(line, Qt::Key_A, Qt::ControlModifier);
    QTest::keyClicks(line, QStringLiteral("KX 9 "));
    EXPECT_EQ(qobject_cast<QLineEdit *>(line)->text(), QStringLiteral("KX 9 "));
    EXPECT_EQ(form.model.value(Pointer().child("model_identifier"))->scalar, "KX 9");
}

TEST(FormPaste, aTextTooLargeIsRefusedAndTheFieldStaysAsItWas) {
    const ShownForm form(exampleText("camera"));
    QString why;
    QObject::connect(&form.model, &DisclosureModel::refused,
                     [&](const QString &sentence) { why = sentence; });
    const std::string before = form.model.text();
    auto *edit = qobject_cast<QPlainTextEdit *>(controlOf(form, "/manufacturer_address"));
    ASSERT_TRUE(edit);
    const QString shown = edit->toPlainText();
    paste(edit, QString(300000, QLatin1Char('x')));
    EXPECT_EQ(why, QStringLiteral("The change was not made. The text is larger than 256 kB."));
    EXPECT_EQ(form.model.text(), before);
    EXPECT_EQ(edit->toPlainText(), shown);
}

/// Files that other programs wrote.
TEST(FormPaste, aFileWithALineEndInALineOffersToPutItOnOne) {
    const ShownForm form("model_identifier: \"KX-9\\n\"\nproduct_name: \"A\\nB\"\n");
    for (const auto &[pointer, mended] :
         {std::pair("/model_identifier", "KX-9"), {"/product_name", "A B"}}) {
        form.pane->goTo(*Pointer::parse(pointer));
        QCoreApplication::processEvents();
        const auto *row = form.window.findChild<FieldRow *>(QString::fromLatin1(pointer));
        ASSERT_TRUE(row) << pointer;
        QPushButton *mend = nullptr;
        for (auto *button : row->findChildren<QPushButton *>())
            if (button->text() == QStringLiteral("Put it on one line"))
                mend = button;
        ASSERT_TRUE(mend) << pointer;
        mend->click();
        EXPECT_EQ(form.model.value(*Pointer::parse(pointer))->scalar, mended);
    }
}

/// The arrows go over other answers on their way.
TEST(FormSteps, anAnswerChosenByArrowsIsOneStepOfUndo) {
    ShownForm form(exampleText("camera"));
    for (const char *pointer : {"/update_cost", "/product_category"}) {
        const std::string before = form.model.text();
        form.pane->goTo(*Pointer::parse(pointer));
        const int steps = form.model.undoStack().count();
        for (int i = 0; i < 2; ++i)
            QTest::keyClick(QApplication::focusWidget(), Qt::Key_Down);
        EXPECT_NE(form.model.text(), before) << pointer;
        EXPECT_EQ(form.model.undoStack().count(), steps + 1) << pointer;
    }
}

class FormFuzzTest : public testing::TestWithParam<const char *> {};

TEST_P(FormFuzzTest, keepsEveryOtherAnswer) {
    const QTemporaryDir directory;
    const QString path = directory.filePath(QStringLiteral("form.yaml"));
    QFile::copy(QStringLiteral(UPDATEFACTS_SOURCE_DIR "/schema/examples/") +
                    QString::fromLatin1(GetParam()) + QStringLiteral(".yaml"),
                path);
    FuzzForm fuzz(path, 7);
    for (int i = 0; i < 250; ++i)
        fuzz.step();
    EXPECT_EQ(fuzz.losses(), QStringList());
    EXPECT_GT(fuzz.pastes(), 10);
    EXPECT_GT(fuzz.saves(), 1);
    EXPECT_GT(fuzz.undos(), 5);
}

INSTANTIATE_TEST_SUITE_P(Examples, FormFuzzTest,
                         testing::Values("camera", "bulb", "door-lock-de", "rice-cooker-ja"),
                         [](const auto &instance) {
                             std::string name = instance.param;
                             std::ranges::replace(name, '-', '_');
                             return name;
                         });

} // namespace
} // namespace updatefacts
