// SPDX-License-Identifier: MIT
#include "retail/shop/ShopPlan.h"
#include "document/files/ReadFile.h"
#include "library/LibraryFolder.h"
#include "retail/library/FilterLibrary.h"
#include "retail/run/RunFiles.h"
#include "retail/shop/DrawPage.h"
#include "retail/shop/FindStale.h"
#include "retail/shop/ShopList.h"
#include "retail/shop/WriteShopTable.h"

#include "proof/picture/LabelPicture.h"

namespace updatefacts {
namespace {

using testing::ElementsAre;
using testing::HasSubstr;
using testing::Not;

std::string fingerprintOf(const Library &library, const std::string &file) {
    for (const LibraryEntry &entry : entriesOf(library, {}))
        if (entry.file == file)
            return entry.fingerprint;
    return {};
}

/// Three kettles, and a price list of two of them and one that nobody knows.
class ShopPlanTest : public LibraryFolder {
  protected:
    void SetUp() override {
        LibraryFolder::SetUp();
        putKettle("K1");
        putKettle("K2");
        putKettle("K3");
        put("prices.csv", "model,price,copies,item\n"
                          "K1,9.90,2,4711\nK9,1.00,1,4712\nK3,19.90,3,4713\n");
    }
    [[nodiscard]] ShopPlan plan(bool hasList = true) const {
        ShopPlan plan;
        plan.library = shelf();
        plan.today = someDay;
        plan.design.labelTemplate = "tag";
        plan.design.languages = {"en"};
        if (hasList) {
            Findings findings;
            plan.table = openTable((folder() / "prices.csv").string(), {}, findings);
            plan.mapping = proposeMapping(firstRows(plan.table));
        }
        return plan;
    }
    [[nodiscard]] std::string own() const { return (folder() / "own.csv").string(); }
    [[nodiscard]] TablePrint whole(const ShopPlan &plan, const Library &library) const {
        return printOf(plan, library, plannedTable(plan, library, own(), [] { return false; }));
    }
    [[nodiscard]] TableOutcome print(const ShopPlan &plan,
                                     const std::string &file = "run.pdf") const {
        const Library library = open();
        TablePrint print = whole(plan, library);
        print.run.file = (folder() / file).string();
        return printTable(std::move(print), false);
    }
    [[nodiscard]] std::vector<std::string> printed() const {
        std::vector<std::string> labels;
        Ledger::open((folder() / "run.pdf.ledger").string()).labels([&](PrintedLabel &&label) {
            labels.push_back(label.disclosure + ' ' + label.row.price);
            return true;
        });
        return labels;
    }
};

TEST_F(ShopPlanTest, aListIsReadAsItIsPrinted) {
    const Library library = open();
    const ShopList list = readShopList(whole(plan(), library));
    EXPECT_EQ(list.rows, 3);
    EXPECT_EQ(list.labels, 5);
    EXPECT_TRUE(list.isWhole);
    EXPECT_EQ(list.refused.at("table.no_disclosure"), 1);
    EXPECT_EQ(list.products.at("K3.yaml").copies, 3);
    EXPECT_EQ(list.products.at("K3.yaml").item, "4713");
    EXPECT_THAT(rulesOf(list.findings), ElementsAre("table.no_disclosure"));
    EXPECT_EQ(print(plan()).run.labels, list.labels);
}

TEST_F(ShopPlanTest, productsAreThoseOfTheLibraryWithWhatTheListSays) {
    const Library library = open();
    const ShopList list = readShopList(whole(plan(), library));
    PrintedStates before;
    before["K1.yaml"] = {fingerprintOf(library, "K1.yaml"), "9.90"};
    before["K3.yaml"] = {fingerprintOf(library, "K3.yaml"), "18.90"};
    const std::vector<ShopProduct> products = productsOf(library, &list, before);
    ASSERT_EQ(products.size(), 3U);
    EXPECT_EQ(products[0].price, "9.90");
    EXPECT_FALSE(products[0].hasChanged) << "as it was printed";
    EXPECT_FALSE(products[1].isListed);
    EXPECT_EQ(products[1].copies, 0);
    EXPECT_TRUE(products[1].hasChanged) << "never printed";
    EXPECT_TRUE(products[2].hasChanged) << "another price";
    EXPECT_THAT(products[2].searched, HasSubstr("4713"));
    EXPECT_EQ(productsOf(library, nullptr, before)[1].copies, 1) << "no list: each once";
}

TEST_F(ShopPlanTest, whatIsLeftOutIsNotPrinted) {
    ShopPlan some = plan();
    some.leftOut = {"K1.yaml"};
    EXPECT_TRUE(needsOwnTable(some));
    EXPECT_EQ(print(some).run.labels, 3);
    EXPECT_THAT(printed(), ElementsAre("K3.yaml 19.90", "K3.yaml 19.90", "K3.yaml 19.90"));
    EXPECT_THAT(readFile(own()), Not(HasSubstr("K1")));
}

TEST_F(ShopPlanTest, withoutAListTheWholeLibraryIsPrintedOnce) {
    ShopPlan all = plan(false);
    all.leftOut = {"K2.yaml"};
    EXPECT_EQ(print(all).run.labels, 2);
    EXPECT_THAT(printed(), ElementsAre("K1.yaml ", "K3.yaml "));
}

TEST_F(ShopPlanTest, theShopLineCanBeLeftOut) {
    ShopPlan plain = plan();
    plain.design.showsPrice = false;
    (void)print(plain);
    EXPECT_EQ(printed().front(), "K1.yaml ");
}

TEST_F(ShopPlanTest, onePageIsDrawnAsTheRunDrawsIt) {
    ShopPlan onSheet = plan();
    onSheet.design.sheet = "custom:a4,2x2,60x60";
    onSheet.design.start = 3;
    const Library library = open();
    const TablePrint print = whole(onSheet, library);
    const Fonts fonts;
    LabelSession session(fonts);
    const DrawnPage first = drawPage(print, 1, session);
    EXPECT_THAT(first.places, ElementsAre(3, 4));
    EXPECT_EQ(pageCount(first.pdf), 1);
    EXPECT_THAT(drawPage(print, 2, session).places, ElementsAre(1, 2, 3));
    EXPECT_FALSE(drawPage(print, 3, session).isThere);
}

TEST_F(ShopPlanTest, staleLabelsBecomeAListOfTheirOwn) {
    (void)print(plan());
    putKettle("K3", "2035-12-31");
    put("prices.csv", "model,price,copies,item\nK1,12.90,2,4711\nK3,19.90,3,4713\n");
    const Library library = open();
    const ShopPlan now = plan();
    const PricesNow prices = readPrices(
        now.table, now.mapping, [] { return true; }, [](Finding &&) {});
    const FoundStale stale = findStale(
        std::array{Ledger::open((folder() / "run.pdf.ledger").string())}, library, prices);
    EXPECT_EQ(stale.all, 5);
    ASSERT_EQ(stale.labels.size(), 5U);
    EXPECT_EQ(stale.labels[0].reason, StaleReason::price);
    EXPECT_EQ(stale.labels[4].reason, StaleReason::revised);
    put("again.csv", staleTable(stale.labels));
    Findings findings;
    ShopPlan again = plan();
    again.table = openTable((folder() / "again.csv").string(), {}, findings);
    again.mapping = proposeMapping(firstRows(again.table));
    const ShopList list = readShopList(whole(again, library));
    EXPECT_EQ(list.labels, 5);
    EXPECT_EQ(list.products.at("K1.yaml").price, "12.90") << "the new one";
}

/// A row more, which the first run has not printed; the sheet is of no use to pictures.
TEST_F(ShopPlanTest, whatIsPrintedIsKnownBefore) {
    (void)print(plan());
    put("prices.csv", "model,price,copies\nK1,9.90,2\nK2,4.90,4\nK3,19.90,3\n");
    put("first.csv", "model,price,copies\nK1,9.90,2\n");
    ShopPlan pdf = plan();
    pdf.design.sheet = "avery-l7163";
    pdf.design.copies = 2;
    ShopPlan pictures = pdf;
    pictures.output.format = *labelFormat("png3");
    Findings findings;
    ShopPlan first = plan();
    first.table = openTable((folder() / "first.csv").string(), {}, findings);
    first.mapping = proposeMapping(firstRows(first.table));
    (void)print(first, "first.pdf");
    ShopPlan rest = pdf;
    rest.passedOver = {(folder() / "first.pdf.ledger").string()};
    const Library library = open();
    const auto labels = [&](const ShopPlan &each) { return labelsOf(whole(each, library)); };
    EXPECT_EQ(labels(pdf), 18);
    EXPECT_EQ(labels(pictures), 3);
    EXPECT_EQ(labels(rest), 14);
    EXPECT_TRUE(whole(pdf, library).sheet);
    EXPECT_FALSE(whole(pictures, library).sheet);
}

/// Of a run and a table as it is now: "file reason price copies" of each label.
class StaleTableTest : public ShopPlanTest {
  protected:
    [[nodiscard]] std::vector<std::string>
    staleBy(const std::string &table, const std::vector<std::string> &runs = {"run.pdf"}) const {
        put("now.csv", table);
        Findings findings;
        const TableSource source = openTable((folder() / "now.csv").string(), {}, findings);
        const PricesNow prices = readPrices(
            source, proposeMapping(firstRows(source)), [] { return true; }, [](Finding &&) {});
        std::vector<Ledger> ledgers;
        for (const std::string &run : runs)
            ledgers.push_back(Ledger::open(ledgerFile((folder() / run).string())));
        std::vector<std::string> said;
        for (const StaleLabel &one : findStale(ledgers, open(), prices).labels)
            said.push_back(one.label.disclosure + ' ' + idOf(one.reason) + ' ' + one.again.price +
                           ' ' + std::to_string(one.again.copies));
        return said;
    }
};

TEST_F(StaleTableTest, whatIsNotListedAnyMoreMustComeOff) {
    (void)print(plan());
    const char *const off = "K1.yaml unlisted 9.90 0";
    EXPECT_THAT(staleBy("model,price\nK3,19.90\n"), ElementsAre(off, off));
    EXPECT_THAT(staleBy("file,Preis\nK3.yaml,\"19,90 €\"\nK1.yaml,\"9,90 €\"\n"), ElementsAre())
        << "called otherwise";
    EXPECT_THAT(staleBy("model,price\nK3,19.90\nK1,soon\n"), ElementsAre()) << "but wrong";
    EXPECT_THAT(staleBy("model,price\n"), ElementsAre()) << "nothing could be read";
    EXPECT_THAT(staleBy("model,item\nK3,1\nK1,2\n"), ElementsAre()) << "it has no prices";
}

TEST_F(StaleTableTest, aLaterRunTakesThePlaceOfAnEarlierOne) {
    (void)print(plan());
    put("prices.csv", "model,price,copies,item\nK1,12.90,1,4711\n");
    (void)print(plan(), "later.pdf");
    const std::string now = "model,price,item\nK1,12.90,4711\nK3,21.90,4713\n";
    const char *const old = "K1.yaml price 12.90 1";
    const char *const other = "K3.yaml price 21.90 1";
    EXPECT_THAT(staleBy(now), ElementsAre(old, old, other, other, other));
    EXPECT_THAT(staleBy(now, {"run.pdf", "later.pdf"}), ElementsAre(other, other, other));
    EXPECT_THAT(staleBy(now, {"later.pdf", "run.pdf"}), ElementsAre(old, old, other, other, other))
        << "named in the other order";
    ShopPlan asSheet = plan();
    asSheet.design.labelTemplate = "shelf";
    (void)print(asSheet, "shelf.pdf");
    EXPECT_THAT(staleBy(now, {"run.pdf", "shelf.pdf"}), ElementsAre(old, old, other, other, other))
        << "another label of the same product";
}

TEST_F(StaleTableTest, filesOfOneNameAreToldByTheirFolders) {
    put("shelf/a/facts.yaml", kettle("A"));
    put("shelf/b/facts.yaml", kettle("B"));
    const std::string table = "file,price\na/facts.yaml,1.00\nb/facts.yaml,2.00\n";
    put("prices.csv", table);
    (void)print(plan());
    EXPECT_THAT(staleBy(table), ElementsAre());
    EXPECT_THAT(staleBy("file,price\na/facts.yaml,1.00\n"),
                ElementsAre("b/facts.yaml unlisted 2.00 0"));
}

TEST_F(StaleTableTest, thePriceIsTheNewOneWhateverTheReason) {
    (void)print(plan());
    putKettle("K1", "2035-12-31");
    const char *const again = "K1.yaml revised 8.90 1";
    EXPECT_THAT(staleBy("model,price\nK1,8.90\nK3,19.90\n"), ElementsAre(again, again));
}

TEST_F(StaleTableTest, aDisclosureWithErrorsIsNotGone) {
    (void)print(plan());
    put("shelf/K1.yaml", kettleWith({{"disclosure_id", "\"K1\""},
                                     {"model_identifier", "\"K1\""},
                                     {"gtin", ""},
                                     {"code_leads_to", ""},
                                     {"support_end", "\"never\""}}));
    const char *const broken = "K1.yaml broken 9.90 1";
    EXPECT_THAT(staleBy("model,price\nK1,9.90\nK3,19.90\n"), ElementsAre(broken, broken));
}

TEST_F(StaleTableTest, aProductOfTwoRowsIsComparedWithItsOwn) {
    const std::string table = "model,price,item\nK1,26.90,a\nK3,5.00,b\nK1,36.90,c\n"; // colours
    put("prices.csv", table);
    (void)print(plan());
    EXPECT_THAT(staleBy(table), ElementsAre());
    EXPECT_THAT(staleBy("model,price,item\nK3,5.00,b\nK9,1,x\nK9,1,y\nK1,26.90,a\nK1,36.90,c\n"),
                ElementsAre())
        << "elsewhere";
    EXPECT_THAT(staleBy("model,price,item\nK1,26.90,a\nK3,5.00,b\nK1,35.90,c\n"),
                ElementsAre("K1.yaml price 35.90 1"));
}

} // namespace
} // namespace updatefacts
