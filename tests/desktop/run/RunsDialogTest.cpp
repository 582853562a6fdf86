// SPDX-License-Identifier: MIT
#include "desktop/run/RunsDialog.h"
#include "desktop/retail/MappingDialog.h"
#include "document/files/ReadFile.h"
#include "retail/ShopFolder.h"

#include <QAction>
#include <QPushButton>
#include <QTableView>

namespace updatefacts {
namespace {

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
    /// After a run K1 costs more, and K3 is promised for longer.
    ShopWindow *openStale() {
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
    EXPECT_TRUE(window->findChild<MappingDialog *>()) << "they are a list like any other";
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

} // namespace
} // namespace updatefacts
