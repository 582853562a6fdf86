// SPDX-License-Identifier: MIT
#include "desktop/run/RunDialog.h"
#include "desktop/preview/TemplateBox.h"
#include "desktop/run/LastRuns.h"
#include "desktop/run/RunFileBox.h"
#include "document/files/ReadFile.h"
#include "retail/ShopFolder.h"

#include <QAction>
#include <QComboBox>
#include <QFormLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPointer>
#include <QPushButton>

#include <filesystem>
#include <set>
#include <tuple>

namespace updatefacts {
namespace {

using testing::ElementsAre;
using testing::HasSubstr;
using Kind = RunDialog::Kind;

class RunDialogTest : public ShopFolder {
  protected:
    void SetUp() override {
        ShopFolder::SetUp();
        put("aisles.csv", "model,price,copies,aisle\nK1,9.90,2,Tea\nK3,19.90,3,Milk\n");
        Settings().setValue(QStringLiteral("shop/run/folder"), path(""));
    }

    /// As the button of the window opens it.
    static RunDialog *ask(ShopWindow &window) {
        window.askOutput(window.plan());
        return window.findChildren<RunDialog *>().last();
    }
    static void print(RunDialog &dialog, const QString &file) {
        auto *line = dialog.fileBox().findChild<QLineEdit *>();
        line->selectAll();
        QTest::keyClicks(line, file);
        QTest::keyClick(line, Qt::Key_Return);
    }
    /// The titles of the fields that are shown, without their mnemonics.
    static std::string fields(RunDialog &dialog) {
        std::string all;
        auto *form = dialog.findChild<QFormLayout *>();
        for (int row = 0; row < form->rowCount(); ++row) {
            auto *item = form->itemAt(row, QFormLayout::LabelRole);
            auto *title = item ? qobject_cast<QLabel *>(item->widget()) : nullptr;
            if (form->isRowVisible(row) && title && !title->text().isEmpty())
                all +=
                    (all.empty() ? "" : "|") + title->text().remove(QLatin1Char('&')).toStdString();
        }
        return all;
    }
    static bool saysOf(RunDialog &dialog, const char *text) {
        for (const auto *label : dialog.findChildren<QLabel *>()) {
            const QString said = label->text().remove(QChar(0x2066)).remove(QChar(0x2069));
            if (label->isVisible() && said.contains(QLatin1String(text)))
                return true;
        }
        return false;
    }
    static QPushButton *printButton(RunDialog &dialog) {
        for (auto *button : dialog.findChildren<QPushButton *>())
            if (button->isDefault())
                return button;
        return nullptr;
    }
    [[nodiscard]] std::set<std::string> files(const std::string &where = {}) const {
        std::set<std::string> names;
        for (const auto &entry : std::filesystem::directory_iterator(folder() / where))
            names.insert(entry.path().filename().string());
        return names;
    }
    [[nodiscard]] std::string text(const std::string &name) const {
        return readFile((folder() / name).string());
    }
};

TEST_F(RunDialogTest, eachOutputHasItsOwnFields) {
    RunDialog *dialog = ask(*openShop());
    EXPECT_EQ(fields(*dialog), "Print as|File");
    dialog->choose(Kind::aisles);
    EXPECT_EQ(fields(*dialog), "Print as|File");
    dialog->choose(Kind::zpl);
    EXPECT_EQ(fields(*dialog), "Print as|Label|Resolution|File");
    EXPECT_EQ(dialog->plan().design.labelTemplate, "thermal");
    dialog->choose(Kind::pictures);
    EXPECT_EQ(fields(*dialog), "Print as|Label|Colours|Folder");
    EXPECT_EQ(dialog->plan().design.labelTemplate, "esl");
    EXPECT_EQ(dialog->plan().output.format.name, "png1");
    dialog->choose(Kind::printer);
    EXPECT_EQ(fields(*dialog), "Print as|Printer|It takes|File");
    EXPECT_EQ(dialog->plan().design.labelTemplate, "shelf") << "that of the page";
    dialog->close();
}

/// The command line's own names: "labels-2026-03-14.pdf", and another one once that is printed.
TEST_F(RunDialogTest, proposesANameThatIsFree) {
    ShopWindow *window = openShop();
    const std::string day = "labels-" + PartialDate::of(someDay).toString();
    RunDialog *dialog = ask(*window);
    EXPECT_EQ(dialog->plan().output.file, (folder() / (day + ".pdf")).string());
    dialog->choose(Kind::zpl);
    EXPECT_EQ(dialog->plan().output.file, (folder() / (day + ".zpl")).string());
    dialog->choose(Kind::pictures);
    EXPECT_EQ(dialog->plan().output.file, (folder() / day).string());
    dialog->choose(Kind::pdf);
    QTest::mouseClick(printButton(*dialog), Qt::LeftButton);
    ASSERT_TRUE(waitForRun(*window));
    dialog = ask(*window);
    EXPECT_EQ(dialog->plan().output.file, (folder() / (day + "-2.pdf")).string());
    dialog->close();
}

TEST_F(RunDialogTest, saysWhatIsInTheWay) {
    ShopWindow *window = openShop();
    window->printTo(pdf("begun.pdf"));
    ASSERT_TRUE(waitForRun(*window));
    RunDialog *dialog = ask(*window);
    auto *line = dialog->fileBox().findChild<QLineEdit *>();
    for (const auto &[name, isPrintable, sentence] :
         {std::tuple{"old", true, "old.pdf is there already"},
          {"long", true, "long-0001.pdf is there already"},
          {"nowhere/old", false, "There is no folder"},
          {"begun", false, "A run was begun in"},
          {"", false, "Name where to print to"}}) {
        put("old.pdf", "x");
        put("long-0001.pdf", "x");
        put("long-plan.pdf", "x");
        line->setText(*name ? path(name) : QString());
        EXPECT_TRUE(saysOf(*dialog, sentence)) << name;
        EXPECT_EQ(printButton(*dialog)->isEnabled(), isPrintable) << name;
    }
    line->setText(path("new"));
    EXPECT_FALSE(saysOf(*dialog, "new.pdf"));
    dialog->choose(Kind::aisles);
    line->setText(path("long"));
    EXPECT_TRUE(saysOf(*dialog, "long-0001.pdf"));
    line->setText(path("new"));
    EXPECT_TRUE(saysOf(*dialog, "No column of the price list says the aisle"));
    dialog->close();
}

TEST_F(RunDialogTest, printsAPdfForEachAisle) {
    ShopWindow *window = openShop();
    takeList(*window, "aisles.csv");
    ASSERT_TRUE(waitForRows(*window, 2));
    RunDialog *dialog = ask(*window);
    dialog->choose(Kind::aisles);
    print(*dialog, path("run.pdf"));
    ASSERT_TRUE(waitForRun(*window));
    EXPECT_TRUE(files().contains("run-Milk.pdf") && files().contains("run-Tea.pdf"));
    EXPECT_FALSE(files().contains("run.pdf"));
    EXPECT_THAT(window->runPane().sentence().toStdString(), HasSubstr("Labels: 5, pages: 5."));
}

/// On the sheet of the page a PDF has one page; a stream has no sheets, but all copies.
TEST_F(RunDialogTest, printsAStream) {
    ShopWindow *window = openWithList();
    ShopDesign design = window->pagePane().design();
    design.sheet = "avery-l7163";
    design.start = 5;
    window->pagePane().choose(design);
    RunDialog *dialog = ask(*window);
    dialog->choose(Kind::zpl);
    print(*dialog, path("run"));
    ASSERT_TRUE(waitForRun(*window));
    const std::string stream = text("run.zpl");
    std::size_t labels = 0;
    for (std::size_t at = stream.find("^XA"); at != std::string::npos;
         at = stream.find("^XA", at + 1))
        ++labels;
    EXPECT_EQ(labels, 5U);
    EXPECT_EQ(window->runPane().sentence().toStdString().substr(0, 10), "Labels: 5.");
}

TEST_F(RunDialogTest, printsAPictureForEachRow) {
    ShopWindow *window = openWithList();
    RunDialog *dialog = ask(*window);
    dialog->choose(Kind::pictures);
    print(*dialog, path("pictures"));
    ASSERT_TRUE(waitForRun(*window));
    EXPECT_THAT(files("pictures"), ElementsAre("4711.png", "4713.png", "index.csv"));
    EXPECT_EQ(window->runPane().sentence().toStdString().substr(0, 12), "Pictures: 2.");
    const LastRun run = LastRuns().runs().front();
    EXPECT_EQ(run.labels, 2);
    EXPECT_TRUE(run.isWhole);
}

/// A stopped run of each kind goes on as it was begun, to the same bytes.
TEST_F(RunDialogTest, aLastRunKeepsWhatItIsWrittenAs) {
    ShopWindow *window = openWithList();
    for (const auto &[kind, file, written] : {std::tuple{Kind::zpl, "run.zpl", "run.zpl"},
                                              {Kind::pictures, "pictures", "pictures/4713.png"},
                                              {Kind::aisles, "run.pdf", "run-none.pdf"}}) {
        RunDialog *dialog = ask(*window);
        dialog->choose(kind);
        print(*dialog, path(file));
        ASSERT_TRUE(waitForRun(*window));
        const std::string before = text(written);
        std::filesystem::remove(folder() / written);
        window->goOn(LastRuns().runs().front());
        ASSERT_TRUE(waitForRun(*window));
        EXPECT_EQ(text(written), before) << file;
        EXPECT_EQ(window->runPane().sentence().toStdString().find("ended"), std::string::npos);
    }
}

TEST_F(RunDialogTest, remembersTheLastChoice) {
    ShopWindow *window = openShop();
    QPointer<RunDialog> dialog = ask(*window);
    dialog->choose(Kind::pictures);
    for (auto *box : dialog->findChildren<QComboBox *>())
        if (const int row = box->findData(QStringLiteral("png3")); row >= 0)
            box->setCurrentIndex(row);
    print(*dialog, path("pictures"));
    ASSERT_TRUE(waitForRun(*window));
    EXPECT_TRUE(dialog.isNull() || !dialog->isVisible());
    const ShopPlan plan = ask(*window)->plan();
    EXPECT_EQ(plan.output.format.name, "png3");
    EXPECT_EQ(plan.design.labelTemplate, "esl");
}

/// There is no CUPS at that address.
TEST_F(RunDialogTest, saysWhereThereIsNoPrinter) {
    qputenv("CUPS_SERVER", "/nowhere/socket");
    ShopWindow *window = openShop();
    RunDialog *dialog = ask(*window);
    dialog->choose(Kind::printer);
    EXPECT_TRUE(QTest::qWaitFor([&] { return saysOf(*dialog, "cannot be reached"); }, 20000));
    EXPECT_FALSE(printButton(*dialog)->isEnabled());
    dialog->showPrinters({QStringLiteral("till"), QStringLiteral("office")});
    EXPECT_TRUE(printButton(*dialog)->isEnabled());
    EXPECT_EQ(dialog->plan().output.printer, "till");
    print(*dialog, path("run.pdf"));
    ASSERT_TRUE(waitForRun(*window));
    EXPECT_THAT(window->runPane().sentence().toStdString(), HasSubstr("\"till\", cannot be"));
    EXPECT_FALSE(files().contains("run.pdf"));
}

} // namespace
} // namespace updatefacts
