// SPDX-License-Identifier: MIT
#include "desktop/run/LastRuns.h"
#include "document/files/ReadFile.h"
#include "retail/ShopFolder.h"

#include <QCheckBox>
#include <QComboBox>
#include <QFileInfo>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QPointer>
#include <QProgressBar>
#include <QPushButton>
#include <QSpinBox>
#include <QTableView>
#include <QThread>
#include <QToolBar>

namespace updatefacts {
namespace {

using testing::ElementsAre;
using testing::HasSubstr;

class ShopWindowTest : public ShopFolder {
  protected:
    static QLineEdit *search(ShopWindow &window) {
        for (auto *line : window.productPane().findChildren<QLineEdit *>())
            if (line->accessibleName() == QLatin1String("Search"))
                return line;
        return nullptr;
    }
    static QCheckBox *box(QWidget &parent, const char *text) {
        for (auto *each : parent.findChildren<QCheckBox *>())
            if (each->text().remove(QLatin1Char('&')) == QLatin1String(text))
                return each;
        return nullptr;
    }
    static QPushButton *printButton(ShopWindow &window) {
        return window.findChild<QToolBar *>()->findChild<QPushButton *>();
    }
    static bool shownText(ShopWindow &window, const char *text) {
        for (const auto *label : window.findChildren<QLabel *>())
            if (label->isVisible() && label->text().contains(QLatin1String(text)))
                return true;
        return false;
    }
    [[nodiscard]] std::vector<std::string> printed(const std::string &name) const {
        std::vector<std::string> labels;
        Ledger::open((folder() / name).string() + ".ledger").labels([&](PrintedLabel &&label) {
            labels.push_back(label.disclosure + ' ' + label.row.price);
            return true;
        });
        return labels;
    }
};

TEST_F(ShopWindowTest, aLibraryIsATable) {
    ShopWindow *window = openShop();
    EXPECT_EQ(column(*window, ShopColumn::until), "31 May 2031|31 Jan 2029|31 Dec 2035");
    EXPECT_EQ(column(*window, ShopColumn::state), "Promised|Promised|Promised");
    EXPECT_EQ(printButton(*window)->text(), QStringLiteral("Print 3 labels ..."));
}

TEST_F(ShopWindowTest, aPriceListSaysPriceAndCopies) {
    ShopWindow *window = openWithList();
    EXPECT_EQ(column(*window, ShopColumn::price), "9.90|19.90");
    EXPECT_EQ(column(*window, ShopColumn::copies), "2|3");
    EXPECT_EQ(column(*window, ShopColumn::item), "4711|4713");
    EXPECT_EQ(printButton(*window)->text(), QStringLiteral("Print 5 labels ..."));
    EXPECT_THAT(window->runPane().sentence().toStdString(), HasSubstr("Rows left out: 2"));
    box(window->productPane(), "Only those in the price list")->setChecked(false);
    EXPECT_TRUE(waitForRows(*window, 3)) << "those without a price are there, too";
}

TEST_F(ShopWindowTest, typingSearches) {
    ShopWindow *window = openShop();
    QTest::keyClicks(search(*window), QStringLiteral("k2"));
    ASSERT_TRUE(waitForRows(*window, 1));
    EXPECT_EQ(column(*window, ShopColumn::until), "31 Jan 2029");
    EXPECT_EQ(window->products().tickedLabels(), 3) << "what is hidden is still printed";
}

TEST_F(ShopWindowTest, aColumnSorts) {
    ShopWindow *window = openShop();
    QHeaderView *header = window->productPane().table().horizontalHeader();
    QSignalSpy shown(&window->productPane(), &ProductPane::shown);
    header->setSortIndicator(static_cast<int>(ShopColumn::until), Qt::DescendingOrder);
    ASSERT_TRUE(shown.wait());
    EXPECT_EQ(column(*window, ShopColumn::until), "31 Dec 2035|31 May 2031|31 Jan 2029");
}

TEST_F(ShopWindowTest, spaceTicksWhatIsSelected) {
    ShopWindow *window = openWithList();
    QTableView &table = window->productPane().table();
    table.selectRow(0);
    QTest::keyClick(&table, Qt::Key_Space);
    EXPECT_FALSE(window->products().isTicked(0));
    EXPECT_EQ(window->products().tickedLabels(), 3);
    EXPECT_EQ(printButton(*window)->text(), QStringLiteral("Print 3 labels ..."));
    table.selectAll();
    QTest::keyClick(&table, Qt::Key_Space);
    EXPECT_TRUE(window->products().isTicked(0) && window->products().isTicked(1));
    QTest::keyClick(&table, Qt::Key_Space);
    EXPECT_EQ(window->products().tickedLabels(), 0);
    EXPECT_FALSE(printButton(*window)->isEnabled()) << "nothing to print";
}

TEST_F(ShopWindowTest, manyAreTickedAtOnce) {
    ShopWindow *window = openShop();
    QSignalSpy ticked(&window->products(), &ProductModel::ticked);
    window->productPane().table().selectAll();
    QTest::keyClick(&window->productPane().table(), Qt::Key_Space);
    EXPECT_EQ(window->products().tickedLabels(), 0);
    EXPECT_EQ(ticked.size(), 1) << "else all are counted for each of them";
}

TEST_F(ShopWindowTest, changesOnTheDiskAreNoticed) {
    ShopWindow *window = openShop();
    QTableView &table = window->productPane().table();
    table.setCurrentIndex(window->products().index(2, 0));
    putKettle("K4", "2032-03-31");
    ASSERT_TRUE(waitForRows(*window, 4));
    EXPECT_EQ(window->products().product(table.currentIndex().row()).file, "K3.yaml")
        << "the cursor stays";
}

TEST_F(ShopWindowTest, printsTheListAndKnowsIt) {
    ShopWindow *window = openWithList();
    window->printTo(pdf("run.pdf"));
    ASSERT_TRUE(waitForRun(*window));
    EXPECT_THAT(printed("run.pdf"), ElementsAre("K1.yaml 9.90", "K1.yaml 9.90", "K3.yaml 19.90",
                                                "K3.yaml 19.90", "K3.yaml 19.90"));
    EXPECT_THAT(window->runPane().sentence().toStdString(), HasSubstr("Labels: 5, pages: 5."));
    EXPECT_THAT(window->runPane().sentence().toStdString(), HasSubstr("Rows left out: 2"));
    const std::vector<LastRun> runs = LastRuns().runs();
    ASSERT_EQ(runs.size(), 1U);
    EXPECT_TRUE(runs.front().isWhole);
    EXPECT_EQ(runs.front().labels, 5);
    box(window->productPane(), "Changed since the last print")->setChecked(true);
    EXPECT_TRUE(waitForRows(*window, 0)) << "nothing has changed";
    putKettle("K3", "2036-12-31");
    ASSERT_TRUE(waitForRows(*window, 1));
    EXPECT_EQ(column(*window, ShopColumn::item), "4713");
}

TEST_F(ShopWindowTest, printsOnlyWhatIsTicked) {
    ShopWindow *window = openWithList();
    window->products().tick(0, false);
    window->printTo(pdf("some.pdf"));
    ASSERT_TRUE(waitForRun(*window));
    EXPECT_THAT(printed("some.pdf"),
                ElementsAre("K3.yaml 19.90", "K3.yaml 19.90", "K3.yaml 19.90"));
}

TEST_F(ShopWindowTest, aRunThatWasStoppedIsGoneOnWith) {
    ShopWindow *window = openShop();
    window->products().tick(1, false);
    window->printTo(pdf("whole.pdf"));
    ASSERT_TRUE(waitForRun(*window));
    window->printTo(pdf("run.pdf"));
    window->stop();
    ASSERT_TRUE(waitForRun(*window));
    EXPECT_THAT(window->runPane().sentence().toStdString(), HasSubstr("Stopped."));
    EXPECT_FALSE(QFileInfo::exists(path("run.pdf"))) << "nothing is left half";
    QPushButton *goOn = nullptr;
    for (auto *button : window->runPane().findChildren<QPushButton *>())
        if (button->isVisible() && button->text().contains(QLatin1String("on")))
            goOn = button;
    ASSERT_TRUE(goOn);
    QTest::mouseClick(goOn, Qt::LeftButton);
    ASSERT_TRUE(waitForRun(*window));
    EXPECT_EQ(readFile((folder() / "run.pdf").string()),
              readFile((folder() / "whole.pdf").string()));
}

TEST_F(ShopWindowTest, aRunOfAnotherDayIsGoneOnWithAsItWasBegun) {
    ShopWindow *window = openWithList();
    window->products().tick(0, false);
    window->printTo(pdf("run.pdf"));
    ASSERT_TRUE(waitForRun(*window));
    const std::string bytes = readFile((folder() / "run.pdf").string());
    std::filesystem::remove(folder() / "run.pdf");
    window->goOn(LastRuns().runs().front());
    ASSERT_TRUE(waitForRun(*window));
    EXPECT_EQ(readFile((folder() / "run.pdf").string()), bytes);
}

TEST_F(ShopWindowTest, aRunThatIsThereIsNotOverwritten) {
    ShopWindow *window = openShop();
    window->printTo(pdf("run.pdf"));
    ASSERT_TRUE(waitForRun(*window));
    const std::string table = readFile((folder() / "run.pdf.csv").string());
    window->products().tick(0, false);
    window->printTo(pdf("run.pdf"));
    ASSERT_TRUE(waitForRun(*window));
    EXPECT_THAT(window->runPane().sentence().toStdString(), HasSubstr("begun"));
    EXPECT_EQ(readFile((folder() / "run.pdf.csv").string()), table);
}

/// And comes back when it does.
TEST_F(ShopWindowTest, aFolderThatIsGoneIsSaid) {
    ShopWindow *window = openShop();
    window->openLibrary(path("nowhere"));
    EXPECT_TRUE(QTest::qWaitFor([&] { return shownText(*window, "nowhere"); }, 5000));
    EXPECT_TRUE(waitForRows(*window, 0)) << "those of another folder could not be printed";
    EXPECT_FALSE(printButton(*window)->isEnabled());
    std::filesystem::copy(shelf(), folder() / "nowhere");
    EXPECT_TRUE(waitForRows(*window, 3));
    EXPECT_TRUE(printButton(*window)->isEnabled());
}

TEST_F(ShopWindowTest, aRunWhoseLedgerIsGoneIsForgotten) {
    ShopWindow *window = openShop();
    window->printTo(pdf("run.pdf"));
    ASSERT_TRUE(waitForRun(*window));
    std::filesystem::remove(folder() / "run.pdf.ledger");
    putKettle("K4", "2032-03-31");
    EXPECT_TRUE(waitForRows(*window, 4));
}

TEST_F(ShopWindowTest, aPriceListThatCannotBeReadIsSaidUntilItCan) {
    ShopWindow *window = openWithList();
    const std::string list = readFile((folder() / "prices.csv").string());
    std::filesystem::remove(folder() / "prices.csv");
    ASSERT_TRUE(QTest::qWaitFor([&] { return shownText(*window, "prices.csv"); }, 20000));
    put("prices.csv", list);
    EXPECT_TRUE(waitForRows(*window, 2));
    EXPECT_TRUE(QTest::qWaitFor([&] { return !shownText(*window, "prices.csv"); }, 20000));
}

TEST_F(ShopWindowTest, closingStopsARunFirst) {
    QPointer<ShopWindow> window = openShop();
    window->printTo(pdf("run.pdf"));
    window->close();
    EXPECT_TRUE(QTest::qWaitFor([&] { return window.isNull(); }, 20000));
}

TEST_F(ShopWindowTest, oneRunPrintsAtATime) {
    ShopWindow *window = openShop();
    window->printTo(pdf("run.pdf"));
    window->printTo(pdf("other.pdf"));
    EXPECT_TRUE(shownText(*window, "Another run is printing."));
    ASSERT_TRUE(waitForRun(*window));
    EXPECT_FALSE(QFileInfo::exists(path("other.pdf")));
    window->printTo(pdf("other.pdf"));
    EXPECT_FALSE(shownText(*window, "Another run is printing."));
    ASSERT_TRUE(waitForRun(*window));
    EXPECT_TRUE(QFileInfo::exists(path("other.pdf")));
}

TEST_F(ShopWindowTest, aRunCanStillBeStoppedInAnotherLanguage) {
    ShopWindow *window = openShop();
    window->printTo(pdf("run.pdf"));
    m_program->setLanguage("de");
    const auto *progress = window->runPane().findChild<QProgressBar *>();
    EXPECT_TRUE(progress->isVisibleTo(&window->runPane()));
    ASSERT_TRUE(waitForRun(*window));
    EXPECT_FALSE(progress->isVisibleTo(&window->runPane()));
    m_program->setLanguage("en");
}

/// No event is handled while it ends.
TEST_F(ShopWindowTest, closingKeepsARunThatHasJustEnded) {
    QPointer<ShopWindow> window = openShop();
    window->printTo(pdf("run.pdf"));
    for (int i = 0; i < 600 && !QFileInfo::exists(path("run.pdf")); ++i)
        QThread::msleep(100);
    QThread::msleep(1000);
    EXPECT_TRUE(window->isRunning());
    window->close();
    EXPECT_TRUE(QTest::qWaitFor([&] { return window.isNull(); }, 20000));
    EXPECT_EQ(LastRuns().runs().size(), 1U);
}

TEST_F(ShopWindowTest, theLanguageChangesAndNothingElse) {
    ShopWindow *window = openWithList();
    window->products().tick(0, false);
    window->pagePane().findChild<QSpinBox *>()->setValue(1);
    m_program->setLanguage("de");
    ASSERT_TRUE(waitForRows(*window, 2));
    EXPECT_FALSE(window->products().isTicked(0));
    EXPECT_NE(printButton(*window)->text(), QStringLiteral("Print 3 labels ..."));
    m_program->setLanguage("ar");
    EXPECT_EQ(QApplication::layoutDirection(), Qt::RightToLeft);
    m_program->setLanguage("en");
    EXPECT_EQ(printButton(*window)->text(), QStringLiteral("Print 3 labels ..."));
}

} // namespace
} // namespace updatefacts
