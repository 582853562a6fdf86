// SPDX-License-Identifier: MIT
#include "ShownForm.h"
#include "desktop/DocumentWindow.h"
#include "desktop/Program.h"
#include "desktop/ShopWindow.h"
#include "desktop/StartWindow.h"
#include "desktop/export/OutputDialog.h"
#include "desktop/findings/ReadinessPane.h"
#include "desktop/form/FindQuestion.h"
#include "desktop/retail/ConnectDialog.h"
#include "desktop/retail/MappingDialog.h"
#include "desktop/run/RunDialog.h"
#include "desktop/run/RunsDialog.h"
#include "desktop/site/KeysDialog.h"
#include "desktop/site/SiteDialog.h"

#include <QAccessible>
#include <QFile>
#include <QListWidget>
#include <QSignalSpy>
#include <QTemporaryDir>

#include <gtest/gtest.h>

namespace updatefacts {
namespace {

bool isControl(QAccessible::Role role) {
    switch (role) {
    case QAccessible::PushButton:
    case QAccessible::ButtonMenu:
    case QAccessible::ButtonDropDown:
    case QAccessible::CheckBox:
    case QAccessible::RadioButton:
    case QAccessible::EditableText:
    case QAccessible::ComboBox:
    case QAccessible::List:
    case QAccessible::Table:
    case QAccessible::Tree:
    case QAccessible::MenuItem:
    case QAccessible::PageTab:
    case QAccessible::ProgressBar:
    case QAccessible::SpinBox:
        return true;
    default:
        return false;
    }
}

/// What a screen reader would call it: its name, or that of the label that belongs to it. The name
/// of a combo box is what is chosen in it, so that only its label counts.
QString calledOf(QAccessibleInterface &interface) {
    for (const auto &[label, relation] : interface.relations(QAccessible::Label))
        if (label && !label->text(QAccessible::Name).isEmpty())
            return label->text(QAccessible::Name);
    if (interface.role() == QAccessible::ComboBox)
        return {};
    return interface.text(QAccessible::Name);
}

struct Tree {
    int controls = 0;
    QStringList unnamed;

    void walk(QAccessibleInterface *interface, const QString &path, int depth = 0) {
        if (!interface || !interface->isValid() || depth > 40)
            return;
        const bool isSeen = !interface->state().invisible && !interface->state().offscreen;
        const QObject *object = interface->object();
        const QString here =
            path + QLatin1Char('/') +
            (object ? QString::fromLatin1(object->metaObject()->className()) : QString());
        if (isSeen && isControl(interface->role())) {
            ++controls;
            if (calledOf(*interface).isEmpty())
                unnamed << here;
        }
        for (int i = 0; i < interface->childCount(); ++i)
            walk(interface->child(i), here, depth + 1);
    }
};

Tree treeOf(QWidget &widget) {
    Tree tree;
    tree.walk(QAccessible::queryAccessibleInterface(&widget), {});
    return tree;
}

class AccessibleNames : public testing::Test {
  protected:
    QTemporaryDir m_directory;
    Program m_program{"en", m_directory.path(),
                      std::chrono::year(2026) / std::chrono::November / 23};
};

} // namespace

TEST_F(AccessibleNames, noControlOfTheStartIsUnnamed) {
    StartWindow window(m_program);
    window.show();
    const Tree tree = treeOf(window);
    EXPECT_GE(tree.controls, 8);
    EXPECT_TRUE(tree.unnamed.isEmpty()) << tree.unnamed.join(QLatin1Char('\n')).toStdString();
}

TEST_F(AccessibleNames, noControlOfTheShopIsUnnamed) {
    ShopWindow *shop = m_program.showShop();
    const Words words("en");
    auto *mapping = new MappingDialog(words, nullptr);
    const QString table = m_directory.filePath(QStringLiteral("prices.csv"));
    ASSERT_TRUE(QFile::copy(
        QStringLiteral(UPDATEFACTS_SOURCE_DIR "/tests/cli/audit/pass_map/input/prices.csv"),
        table));
    mapping->read(table.toStdString(), {});
    QSignalSpy shown(mapping, &MappingDialog::shown);
    ASSERT_TRUE(shown.wait(20000));
    for (QWidget *window : {static_cast<QWidget *>(shop), static_cast<QWidget *>(mapping),
                            static_cast<QWidget *>(new RunsDialog("", nullptr)),
                            static_cast<QWidget *>(new ConnectDialog(nullptr))}) {
        window->show();
        const Tree tree = treeOf(*window);
        EXPECT_GE(tree.controls, 3) << window->metaObject()->className();
        EXPECT_TRUE(tree.unnamed.isEmpty()) << tree.unnamed.join(QLatin1Char('\n')).toStdString();
        if (window != shop)
            window->close();
    }
}

TEST_F(AccessibleNames, noControlOfAPrintRunIsUnnamed) {
    const Words words("en");
    auto *dialog = new RunDialog(words, {}, nullptr);
    dialog->show();
    for (int kind = 0; kind < RunDialog::kinds; ++kind) {
        dialog->choose(static_cast<RunDialog::Kind>(kind));
        const Tree tree = treeOf(*dialog);
        EXPECT_GE(tree.controls, 5) << kind;
        EXPECT_TRUE(tree.unnamed.isEmpty()) << tree.unnamed.join(QLatin1Char('\n')).toStdString();
    }
    dialog->close();
}

TEST_F(AccessibleNames, noControlOfAnyPageIsUnnamed) {
    DocumentWindow *window =
        m_program.openText(exampleText("door-lock-de"), QStringLiteral("a lock"));
    for (int page = 0; page < window->form().sections()->count(); ++page) {
        window->form().goToSection(page);
        QTest::qWait(20);
        const Tree tree = treeOf(*window);
        EXPECT_GE(tree.controls, 20);
        EXPECT_TRUE(tree.unnamed.isEmpty()) << "page " << page << '\n'
                                            << tree.unnamed.join(QLatin1Char('\n')).toStdString();
    }
}

TEST_F(AccessibleNames, noControlOfADialogIsUnnamed) {
    DisclosureModel model(m_program.today());
    model.open(exampleText("camera"), QStringLiteral("camera.yaml"));
    const Words words("en");
    OutputDialog output({{model.text(), QStringLiteral("camera.yaml")}}, model.today(), words,
                        nullptr);
    ReadinessPane readiness(model, words, nullptr);
    SiteDialog site(QStringLiteral("published"), QStringLiteral("https://a.example/b"),
                    model.today(), words, nullptr);
    KeysDialog keys(model.today(), nullptr);
    auto *find = new FindQuestion(words, nullptr); // deletes itself
    for (QWidget *dialog : {static_cast<QWidget *>(&output), static_cast<QWidget *>(&readiness),
                            static_cast<QWidget *>(find), static_cast<QWidget *>(&site),
                            static_cast<QWidget *>(&keys)}) {
        dialog->show();
        const Tree tree = treeOf(*dialog);
        EXPECT_GE(tree.controls, 1);
        EXPECT_TRUE(tree.unnamed.isEmpty()) << tree.unnamed.join(QLatin1Char('\n')).toStdString();
    }
    delete find;
}

TEST_F(AccessibleNames, eachQuestionIsTheNameOfItsControl) {
    ShownForm form(exampleText("camera"));
    for (const char *name : {"model_identifier", "product_category", "gtin"}) {
        form.pane->goTo(Pointer().child(name));
        QAccessibleInterface *at =
            QAccessible::queryAccessibleInterface(QApplication::focusWidget());
        ASSERT_TRUE(at) << name;
        const Field &field = *builtInDefinitions().field(name);
        EXPECT_EQ(calledOf(*at).toStdString(), form.words.text(field.question)) << name;
    }
}

} // namespace updatefacts
