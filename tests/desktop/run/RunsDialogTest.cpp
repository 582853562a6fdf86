// SPDX-License-Identifier: MIT
#include "desktop/run/RunsDialog.h"
#include "desktop/run/RunDialog.h"
#include "desktop/run/StaleModel.h"
#include "document/files/ReadFile.h"
#include "retail/ShopFolder.h"

#include <QAction>
#include <QFileInfo>
#include <QListWidget>
#include <QPushButton>
#include <QTableView>

namespace updatefacts {
namespace {

using testing::ElementsAre;
using testing::HasSubstr;

class RunsDialogTest : public ShopFolder {
  protected:
    static void trigger(ShopWindow &window, const char *title) {
        for (QAction *each : window.findChildren<QAction *>())
            if (each->iconText() == QLatin1String(title)) // without mnemonic and dots
                return each->trigger();
        ADD_FAILURE() << title;
    }
    static QPushButton *button(RunsDialog &dialog, const char *text) {
        for (auto *each : dialog.findChildren<QPushButton *>())
            if (each->text().remove(QLatin1Char('&')) == QLatin1String(text))
                return each;
        return nullptr;
    }
    static RunsDialog *openRuns(ShopWindow &window) {
        trigger(window, "Last runs");
        return window.findChildren<RunsDialog *>().last();
    }
    /// How many labels are found to be stale; -1: none were looked for.
    static int staleOf(RunsDialog &dialog) {
        QTest::mouseClick(button(dialog, "Find stale labels"), Qt::LeftButton);
        if (!QTest::qWaitFor([&] { return dialog.sentence().contains(QLatin1String(" of ")); },
                             20000))
            return -1;
        return dialog.findChild<QTableView *>()->model()->rowCount();
    }
    static void tick(RunsDialog &dialog, int row, bool isTicked) {
        dialog.findChild<QListWidget *>()->item(row)->setCheckState(isTicked ? Qt::Checked
                                                                             : Qt::Unchecked);
    }
    static std::vector<std::string> named(const QStringList &files) {
        std::vector<std::string> names;
        for (const QString &file : files)
            names.push_back(QFileInfo(file).fileName().toStdString());
        return names;
    }
    /// After a run K1 costs more, and K3 is promised for longer.
    ShopWindow *openStale() {
        Settings().setValue(QStringLiteral("shop/run/folder"), path(""));
        ShopWindow *window = openWithList();
        window->printTo(pdf("run.pdf"));
        EXPECT_TRUE(waitForRun(*window));
        putKettle("K3", "2036-12-31");
        put("new.csv", "model,price,copies,item\nK1,12.90,2,4711\nK3,19.90,3,4713\n");
        takeList(*window, "new.csv");
        EXPECT_TRUE(QTest::qWaitFor(
            [&] { return column(*window, ShopColumn::price) == "12.90|19.90"; }, 20000));
        return window;
    }
};

TEST_F(RunsDialogTest, nothingWasPrintedYet) {
    ShopWindow *window = openShop();
    trigger(*window, "Last runs");
    auto *dialog = window->findChild<RunsDialog *>();
    ASSERT_TRUE(dialog);
    EXPECT_EQ(dialog->sentence(), QStringLiteral("Nothing was printed yet."));
    EXPECT_FALSE(button(*dialog, "Find stale labels")->isEnabled());
    dialog->close();
}

TEST_F(RunsDialogTest, staleLabelsAreShownExportedAndPrinted) {
    ShopWindow *window = openStale();
    trigger(*window, "What is stale");
    auto *dialog = window->findChild<RunsDialog *>();
    ASSERT_TRUE(dialog);
    auto *table = dialog->findChild<QTableView *>();
    ASSERT_TRUE(QTest::qWaitFor([&] { return table->model()->rowCount() == 5; }, 20000));
    EXPECT_THAT(dialog->sentence().toStdString(), HasSubstr("5 of 5 labels"));
    EXPECT_EQ(table->model()->index(0, 3).data().toString(), QStringLiteral("Another price"));
    EXPECT_EQ(table->model()->index(0, 4).data().toString(), QStringLiteral("9.90, now 12.90"));
    EXPECT_EQ(table->model()->index(4, 3).data().toString(),
              QStringLiteral("The disclosure says something else"));
    EXPECT_TRUE(dialog->exportTo(path("stale.csv")));
    EXPECT_THAT(readFile((folder() / "stale.csv").string()), HasSubstr("price,9.90,12.90,1/1/1"));
    QTest::mouseClick(button(*dialog, "Print just these ..."), Qt::LeftButton);
    auto *asks = window->findChild<RunDialog *>();
    ASSERT_TRUE(asks) << "its columns are known";
    const ShopPlan plan = asks->plan();
    EXPECT_EQ(plan.table.name, (folder() / "run.pdf.stale.csv").string());
    QTest::keyClick(asks, Qt::Key_Return);
    ASSERT_TRUE(waitForRun(*window));
    EXPECT_THAT(window->runPane().sentence().toStdString(), HasSubstr("Labels: 5, pages: 5."));
    EXPECT_EQ(window->source().table.name, (folder() / "new.csv").string())
        << "the price list of the window stays";
}

/// The labels that were stale are printed once more; those runs stand together, in their order.
TEST_F(RunsDialogTest, aLaterRunTakesThePlaceOfTheEarlier) {
    ShopWindow *window = openStale();
    window->printTo(pdf("later.pdf"));
    ASSERT_TRUE(waitForRun(*window));
    RunsDialog *dialog = openRuns(*window);
    EXPECT_THAT(named(dialog->ledgers()), ElementsAre("run.pdf.ledger", "later.pdf.ledger"));
    EXPECT_EQ(staleOf(*dialog), 0);
    putKettle("K3", "2037-12-31");
    ASSERT_TRUE(QTest::qWaitFor(
        [&] { return column(*window, ShopColumn::until).ends_with("2037"); }, 20000));
    EXPECT_EQ(staleOf(*dialog), 3);
    const QString place = dialog->findChild<QTableView *>()
                              ->model()
                              ->index(0, StaleModel::placeColumn)
                              .data()
                              .toString();
    EXPECT_THAT(place.toStdString(), HasSubstr("later.pdf")) << "which of the two";
    tick(*dialog, 0, false); // the later one
    EXPECT_EQ(dialog->sentence(), QString()) << "what was found holds no more";
    EXPECT_EQ(staleOf(*dialog), 5);
    tick(*dialog, 1, false);
    EXPECT_FALSE(button(*dialog, "Find stale labels")->isEnabled());
    EXPECT_FALSE(button(*dialog, "Print the rest ...")->isEnabled());
    dialog->close();
}

TEST_F(RunsDialogTest, onlyRunsOfThisLibraryAreTicked) {
    ShopWindow *window = openStale();
    RunsDialog elsewhere("/another/library", nullptr);
    elsewhere.setAttribute(Qt::WA_DeleteOnClose, false);
    EXPECT_TRUE(elsewhere.ledgers().isEmpty());
    RunsDialog *dialog = openRuns(*window);
    EXPECT_THAT(named(dialog->ledgers()), ElementsAre("run.pdf.ledger"));
    dialog->close();
}

TEST_F(RunsDialogTest, theRestIsWhatTheRunsHaveNotPrinted) {
    ShopWindow *window = openStale();
    put("more.csv", "model,price,copies,item\nK1,9.90,2,4711\nK2,5.90,1,4712\nK3,19.90,3,4713\n");
    takeList(*window, "more.csv");
    ASSERT_TRUE(waitForRows(*window, 3));
    RunsDialog *dialog = openRuns(*window);
    QTest::mouseClick(button(*dialog, "Print the rest ..."), Qt::LeftButton);
    auto *asks = window->findChild<RunDialog *>();
    ASSERT_TRUE(asks);
    QTest::keyClick(asks, Qt::Key_Return);
    ASSERT_TRUE(waitForRun(*window));
    EXPECT_THAT(window->runPane().sentence().toStdString(), HasSubstr("Labels: 1, pages: 1."));
    EXPECT_THAT(window->runPane().sentence().toStdString(), HasSubstr("are passed over: 2."));
    EXPECT_EQ(LastRuns().runs().front().plan.passedOver,
              std::vector{(folder() / "run.pdf.ledger").string()});
}

/// By the command line, or on another machine.
TEST_F(RunsDialogTest, aRunFromElsewhereIsAdded) {
    ShopWindow *window = openStale();
    std::filesystem::copy_file(folder() / "run.pdf.ledger", folder() / "copy.pdf.ledger");
    put("no.ledger", "no ledger");
    RunsDialog *dialog = openRuns(*window);
    EXPECT_FALSE(dialog->addRun(path("no.ledger")));
    EXPECT_THAT(dialog->sentence().toStdString(), HasSubstr("no.ledger"));
    ASSERT_TRUE(dialog->addRun(path("copy.pdf.ledger")));
    EXPECT_THAT(named(dialog->ledgers()),
                testing::UnorderedElementsAre("run.pdf.ledger", "copy.pdf.ledger"));
    EXPECT_EQ(staleOf(*dialog), 5) << "the same labels";
    dialog->close();
}

TEST_F(RunsDialogTest, aLedgerThatIsGoneIsSaid) {
    ShopWindow *window = openStale();
    trigger(*window, "Last runs");
    auto *dialog = window->findChild<RunsDialog *>();
    std::filesystem::remove(folder() / "run.pdf.ledger");
    dialog->findStale();
    EXPECT_TRUE(QTest::qWaitFor(
        [&] { return dialog->sentence().contains(QLatin1String("run.pdf.ledger")); }, 20000));
    dialog->close();
}

TEST_F(RunsDialogTest, nothingIsStaleByWhatWasNotRead) {
    ShopWindow *window = openStale();
    RunsDialog *dialog = openRuns(*window);
    const auto says = [&](const char *sentence) {
        dialog->findStale();
        return QTest::qWaitFor([&] { return dialog->sentence().contains(QLatin1String(sentence)); },
                               20000);
    };
    put("colours.csv", "colour,price\nred,12.90\n");
    takeList(*window, "colours.csv");
    EXPECT_TRUE(says("No column of the table says which product a row is about."));
    window->forgetList();
    std::filesystem::create_directory(folder() / "none");
    window->openLibrary(path("none"));
    EXPECT_TRUE(says("There is no disclosure in here."));
    window->openLibrary(path("nowhere"));
    EXPECT_TRUE(says("nowhere")) << "and does not wait for ever";
    EXPECT_EQ(dialog->findChild<QTableView *>()->model()->rowCount(), 0);
    dialog->close();
}

TEST_F(RunsDialogTest, whatWasFoundOfOtherRunsIsNotShown) {
    ShopWindow *window = openStale();
    RunsDialog *dialog = openRuns(*window);
    dialog->showStale({QStringLiteral("other.ledger")}, std::make_shared<const FoundStale>());
    EXPECT_EQ(dialog->sentence(), QString());
    dialog->showStale(dialog->ledgers(), std::make_shared<const FoundStale>());
    EXPECT_THAT(dialog->sentence().toStdString(), HasSubstr("0 of 0 labels"));
    dialog->close();
}

} // namespace
} // namespace updatefacts
