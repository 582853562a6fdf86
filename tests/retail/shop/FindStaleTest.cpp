// SPDX-License-Identifier: MIT
#include "retail/shop/FindStale.h"
#include "library/LibraryFolder.h"

namespace updatefacts {
namespace {

using testing::ElementsAre;
using testing::IsEmpty;

/// A library of one kettle, and a table of one row.
class ComparablePricesTest : public LibraryFolder {
  protected:
    void SetUp() override {
        LibraryFolder::SetUp();
        putKettle("K1");
        std::filesystem::create_directory(folder() / "none");
    }
    [[nodiscard]] Library none() const {
        return openLibrary((folder() / "none").string(), options());
    }
    [[nodiscard]] TableSource table(const std::string &headings) const {
        put("now.csv", headings + "\nK1,9.90\n");
        Findings findings;
        return openTable((folder() / "now.csv").string(), {}, findings);
    }
    /// The errors that are told where nothing may be compared; "compared" where it may.
    static std::vector<std::string> told(const Library &library, const TableSource &table = {},
                                         bool goesOn = true) {
        Findings errors;
        ColumnMapping mapping;
        if (table.kind != TableSource::Kind::none)
            mapping = proposeMapping(firstRows(table));
        const auto prices = comparablePrices(
            library, table, mapping, [goesOn] { return goesOn; },
            [&](Finding &&finding) {
                if (isOfTheWhole(finding))
                    errors.push_back(std::move(finding));
            });
        return prices ? std::vector<std::string>{"compared"} : rulesOf(errors);
    }
};

TEST_F(ComparablePricesTest, areOfWhatWasRead) {
    EXPECT_THAT(told(open()), ElementsAre("compared"));
    EXPECT_THAT(told(open(), table("model,price")), ElementsAre("compared"));
}

TEST_F(ComparablePricesTest, areNotOfWhatWasNotRead) {
    EXPECT_THAT(told(none()), ElementsAre("library.empty"));
    EXPECT_THAT(told(none(), table("model,price")), ElementsAre("library.empty"));
    EXPECT_THAT(told(open(), table("colour,price")), ElementsAre("table.no_product_column"));
}

TEST_F(ComparablePricesTest, areNotOfWhatWasStopped) {
    EXPECT_THAT(told(open(), table("model,price"), false), IsEmpty());
    LibraryOptions stopped = options();
    stopped.cache.clear();
    stopped.watch.stop = [] { return true; };
    EXPECT_THAT(told(openLibrary(shelf(), stopped)), IsEmpty());
}

} // namespace
} // namespace updatefacts
