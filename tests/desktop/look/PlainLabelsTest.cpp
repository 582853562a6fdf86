// SPDX-License-Identifier: MIT
#include "desktop/look/PlainLabels.h"
#include "ShownForm.h"
#include "desktop/DocumentWindow.h"
#include "desktop/Program.h"
#include "desktop/form/FormPane.h"
#include "output/edit/EditDisclosure.h"

#include <QApplication>
#include <QLabel>
#include <QListWidget>
#include <QMenu>
#include <QMessageBox>
#include <QPushButton>
#include <QTabWidget>
#include <QTemporaryDir>
#include <QTextEdit>
#include <QTimer>
#include <QToolTip>

#include <gtest/gtest.h>

#include <sys/stat.h>

namespace updatefacts {
namespace {

const QString markup = QStringLiteral("<img src=file:///fifo> <b>R&D</b>");

/// Every text of the disclosure is markup; the choices stay as they are.
void fillIn(Value &value) {
    if (value.kind == Value::Kind::text)
        value.scalar = markup.toStdString();
    for (Value &item : value.list)
        fillIn(item);
    for (Member &member : value.map)
        fillIn(member.value);
}

std::string disclosureOfMarkup() {
    const Document document = readYaml(exampleText("camera"), {});
    Value root = document.root;
    for (Member &member : root.map)
        if (const Field *field = builtInDefinitions().field(member.key);
            field && member.key != "language" && member.key != "schema_version")
            fillIn(member.value);
    return editedText(document, root).text;
}

/// Whether the widget shows text of the user as markup, or takes its "&" for a shortcut.
std::string faultOf(const QWidget &widget) {
    if (const auto *label = qobject_cast<const QLabel *>(&widget);
        label && label->testAttribute(Qt::WA_WState_Polished) &&
        label->text().contains(QStringLiteral("<img")) && label->textFormat() != Qt::PlainText)
        return "label: " + label->text().toStdString();
    if (const auto *button = qobject_cast<const QAbstractButton *>(&widget);
        button && button->text().contains(QStringLiteral("R&D")))
        return "button: " + button->text().toStdString();
    if (const auto *tabs = qobject_cast<const QTabWidget *>(&widget))
        for (int i = 0; i < tabs->count(); ++i)
            if (tabs->tabText(i).contains(QStringLiteral("R&D")))
                return "tab: " + tabs->tabText(i).toStdString();
    if (const auto *edit = qobject_cast<const QTextEdit *>(&widget);
        edit && edit->acceptRichText() && edit->toPlainText().contains(QStringLiteral("R&D")))
        return "rich text editor";
    return {};
}

void expectPlain(const QString &where) {
    QCoreApplication::processEvents();
    for (const QWidget *widget : QApplication::allWidgets())
        EXPECT_EQ(faultOf(*widget), "") << where.toStdString();
}

class PlainLabelsTest : public testing::Test {
  protected:
    QTemporaryDir m_directory;
    Program m_program{"en", m_directory.filePath(QStringLiteral("recovery")),
                      std::chrono::year(2026) / std::chrono::November / 23};
};

TEST_F(PlainLabelsTest, whatAFileSaysIsNeverTakenForMarkup) {
    const QString path =
        m_directory.filePath(QStringLiteral("<img src=x> <b>R&D[*]\u202E<b>.yaml"));
    QFile file(path);
    ASSERT_TRUE(file.open(QIODevice::WriteOnly));
    file.write(QByteArray::fromStdString(disclosureOfMarkup()));
    file.close();
    QString problem;
    DocumentWindow *window = m_program.openFile(path, problem);
    ASSERT_TRUE(window) << problem.toStdString();
    for (int page = 0; page < window->form().sections()->count(); ++page) {
        window->form().goToSection(page);
        expectPlain(window->form().sections()->item(page)->text());
    }
    EXPECT_FALSE(window->windowTitle().contains(QChar(0x202E)));
    EXPECT_TRUE(window->windowTitle().contains(QStringLiteral("[*][*]")));
}

TEST_F(PlainLabelsTest, messageBoxesAndToolTipsShowPlainText) {
    QMessageBox box(QMessageBox::Question, {}, markup);
    box.setInformativeText(markup);
    box.show();
    QToolTip::showText({5, 5}, markup);
    expectPlain(QStringLiteral("message box and tool tip"));
    QToolTip::hideText();
}

TEST_F(PlainLabelsTest, aLabelThatIsToldToShowRichTextDoes) {
    QLabel label(QStringLiteral("<b>x</b>"));
    label.setTextFormat(Qt::RichText);
    label.show();
    QCoreApplication::processEvents();
    EXPECT_EQ(label.textFormat(), Qt::RichText);
}

TEST(ShownName, hidesNothingAndTurnsNothing) {
    EXPECT_EQ(shownName(QStringLiteral("kettle.yaml")), QStringLiteral("kettle.yaml"));
    EXPECT_EQ(shownName(QStringLiteral("a\u202Eb\nc\u0007d\u2028e")),
              QStringLiteral("a\uFFFDb\uFFFDc\uFFFDd\uFFFDe"));
    EXPECT_EQ(withoutShortcut(QStringLiteral("R&D")), QStringLiteral("R&&D"));
}

} // namespace
} // namespace updatefacts
