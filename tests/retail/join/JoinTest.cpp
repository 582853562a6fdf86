// SPDX-License-Identifier: MIT
#include "library/LibraryFolder.h"

#include "definitions/messages/SayFinding.h"
#include "retail/join/RowJoiner.h"
#include "retail/library/FoldName.h"

namespace updatefacts {
namespace {

using testing::ElementsAre;
using testing::IsEmpty;

class JoinTest : public LibraryFolder {
  protected:
    void SetUp() override {
        LibraryFolder::SetUp();
        put("shelf/kettle.yaml", kettleWith({}));
        put("shelf/copy/kettle.yaml", kettleWith({}));
        put("shelf/Ab-12 C.yaml", kettleWith({{"disclosure_id", "\"ab\""},
                                              {"model_identifier", "\"Ab-12 C\""},
                                              {"gtin", ""},
                                              {"code_leads_to", ""}}));
        putKettle("AB12C");
        put("shelf/Toaster 5.yaml", kettleWith({{"disclosure_id", "\"t5\""},
                                                {"model_identifier", "\"Toaster 5\""},
                                                {"gtin", ""},
                                                {"code_leads_to", ""}}));
        put("shelf/x/same.yaml", kettle("x"));
        put("shelf/y/same.yaml", kettle("y"));
        put("shelf/twin-b.yaml", kettleWith({{"disclosure_id", "\"twin\""},
                                             {"model_identifier", "\"Twin B\""},
                                             {"gtin", "\"9520000001711\""}}));
        put("shelf/broken.yaml", kettleWith({{"disclosure_id", "\"b\""},
                                             {"model_identifier", "\"broken\""},
                                             {"gtin", "\"9520000001711\""},
                                             {"support_end", "\"never\""}}));
    }
};

struct Row {
    ShopRow row;
    const char *file; ///< of the entry; "": none
    std::vector<std::string> rules;
};

ShopRow rowOf(const std::string &gtin, const std::string &model = {},
              const std::string &file = {}) {
    ShopRow row;
    row.place = {"prices.csv", {}, 12, 0};
    row.gtin = gtin;
    row.model = model;
    row.file = file;
    return row;
}

TEST_F(JoinTest, findsByGtinThenModelThenFile) {
    const std::string gtin = "09520000001704";
    const std::vector<Row> rows = {
        {rowOf(gtin), "copy/kettle.yaml", {}},
        {rowOf("9520000001704"), "copy/kettle.yaml", {}},
        {rowOf(gtin, "Toaster 5"), "copy/kettle.yaml", {}},
        {rowOf("", "K17-GB"), "copy/kettle.yaml", {}},
        {rowOf("", "k17 gb"), "copy/kettle.yaml", {}},
        {rowOf("", "TOASTER\xC2\xA0\xE2\x80\x93 5"), "Toaster 5.yaml", {}},
        {rowOf("", "Ab-12 C"), "Ab-12 C.yaml", {}},
        {rowOf("", "AB12C"), "AB12C.yaml", {}},
        {rowOf("", "ab12c"), "", {"table.ambiguous"}},
        {rowOf("", "", "Toaster 5.yaml"), "Toaster 5.yaml", {}},
        {rowOf("", "", "same.yaml"), "", {"table.ambiguous"}},
        {rowOf("", "", "y/same.yaml"), "y/same.yaml", {}},
        {rowOf("", "", "e.yaml"), "", {"table.no_disclosure"}},
        {rowOf("", "ab12c", "Ab-12 C.yaml"), "Ab-12 C.yaml", {}},
        {rowOf("09520000001711", "TWIN-B"), "twin-b.yaml", {}},
        {rowOf("09520000001711", "Twin B"), "twin-b.yaml", {}},
        {rowOf("09520000001711", "", "twin-b.yaml"), "twin-b.yaml", {}},
        {rowOf("09520000001711", "", "win-b.yaml"), "", {"table.ambiguous"}},
        {rowOf("", "unknown", "AB12C.yaml"), "AB12C.yaml", {}},
        {rowOf("00012345678905"), "", {"table.no_disclosure"}},
        {rowOf("", "-"), "", {"table.no_disclosure"}},
        {rowOf("00012345678905", "K17-GB"), "copy/kettle.yaml", {"table.other_gtin"}},
        {rowOf("", "broken"), "broken.yaml", {"table.broken_disclosure"}},
        {rowOf("09520000001711"), "", {"table.ambiguous"}},
        {rowOf(""), "", {"table.no_product"}},
    };
    std::vector<ShopRow> all;
    for (const Row &row : rows)
        all.push_back(row.row);
    const Library library = open();
    Join one(library), together(library);
    together.expect(all);
    for (const Row &row : rows) {
        const JoinedRow joined = together.find(row.row);
        EXPECT_EQ(one.find(row.row).entry, joined.entry); // each asked for by itself
        const std::string what = row.row.gtin + '|' + row.row.model + '|' + row.row.file;
        EXPECT_EQ(joined.entry ? joined.entry->file : "", row.file) << what;
        EXPECT_EQ(rulesOf(joined.findings), row.rules) << what;
        for (const Finding &finding : joined.findings) {
            EXPECT_EQ(finding.file, "prices.csv");
            EXPECT_EQ(finding.place.line, 12);
            EXPECT_THAT(messageOf(finding), testing::Not(testing::HasSubstr("{")));
        }
    }
}

/// Which of the two was published the library cannot tell.
TEST_F(JoinTest, ofTwoThatClaimTheSameRevisionNeitherIsTaken) {
    put("shelf/1.yaml", kettleWith({{"disclosure_id", "\"one\""},
                                    {"model_identifier", "\"One\""},
                                    {"gtin", ""},
                                    {"code_leads_to", ""}}));
    const auto reasons = [this] {
        const Library library = open();
        return rulesOf(Join(library).find(rowOf("", "One")).findings);
    };
    EXPECT_THAT(reasons(), testing::IsEmpty());
    put("shelf/2.yaml", kettleWith({{"disclosure_id", "\"one\""},
                                    {"model_identifier", "\"One\""},
                                    {"support_end", "2040-12"},
                                    {"gtin", ""},
                                    {"code_leads_to", ""}}));
    EXPECT_THAT(reasons(), testing::ElementsAre("table.ambiguous"));
    std::filesystem::copy_file(folder() / "shelf/1.yaml", folder() / "shelf/2.yaml",
                               std::filesystem::copy_options::overwrite_existing);
    EXPECT_THAT(reasons(), testing::IsEmpty());
}

TEST_F(JoinTest, aModelOfAnotherMakerIsNotTaken) {
    put("shelf/theirs.yaml", kettleWith({{"disclosure_id", "\"theirs\""},
                                         {"manufacturer_name", "Zweite Ltd"},
                                         {"model_identifier", "\"Toaster 5\""},
                                         {"gtin", ""},
                                         {"code_leads_to", ""}}));
    const std::string gtin = "09520000001704";
    const std::vector<std::pair<std::string, Row>> rows = {
        {"", {rowOf("", "Toaster 5"), "", {"table.ambiguous"}}},
        {"Zweite", {rowOf("", "Toaster 5"), "theirs.yaml", {}}},
        {"Third", {rowOf("", "Toaster 5"), "", {"table.ambiguous"}}},
        {"Third", {rowOf("", "Twin B"), "twin-b.yaml", {"table.other_maker"}}},
        {"Third", {rowOf("", "Twin B", "twin-b.yaml"), "twin-b.yaml", {}}},
        {"Third", {rowOf("00012345678905", "Twin B"), "twin-b.yaml", {"table.other_maker"}}},
        {"Third", {rowOf(gtin), "copy/kettle.yaml", {"table.other_maker"}}},
        {"Third", {rowOf(gtin, "K17-GB"), "copy/kettle.yaml", {"table.other_maker"}}},
        {"Third", {rowOf(gtin, "X-99"), "copy/kettle.yaml", {"table.other_maker"}}},
        {"Third", {rowOf(gtin, "", "kettle.yaml"), "copy/kettle.yaml", {}}},
    };
    const Library library = open();
    Join join(library);
    for (auto [maker, row] : rows) {
        row.row.maker = maker;
        const JoinedRow joined = join.find(row.row);
        EXPECT_EQ(joined.entry ? joined.entry->file : "", row.file) << maker << row.row.model;
        EXPECT_EQ(rulesOf(joined.findings), row.rules) << maker << row.row.model;
        if (row.row.gtin == gtin) { // which speaks for the product, unless all else does not
            EXPECT_EQ(hasError(joined.findings), row.row.model == "X-99") << row.row.model;
        }
    }
}

/// However many rows there are, each comes in its order, and what is told of them between.
TEST_F(JoinTest, handsRowsOnInTheirOrder) {
    const Library library = open();
    for (const int wanted : {0, 1, 255, 256, 257, 700}) {
        std::vector<int> seen, expected;
        RowJoiner joiner(
            library,
            [&](JoinedRow &&row) {
                seen.push_back(row.row.place.row);
                EXPECT_EQ(row.entry.has_value(), row.row.place.row % 2 == 0) << row.row.place.row;
                return std::ssize(seen) < 2000;
            },
            [&](Finding &&finding) { seen.push_back(-finding.place.line); });
        for (int i = 1; i <= wanted; ++i) {
            ShopRow row = rowOf("", i % 2 == 0 ? "Toaster 5" : "none " + std::to_string(i));
            row.place.row = i;
            if (i % 3 == 0) {
                Finding finding;
                finding.place.line = i;
                joiner.tell(std::move(finding));
                expected.push_back(-i);
            }
            EXPECT_TRUE(joiner.add(std::move(row)));
            expected.push_back(i);
        }
        joiner.finish();
        EXPECT_EQ(seen, expected) << wanted;
    }
}

TEST_F(JoinTest, takesNoMoreRowsThanAreWanted) {
    const Library library = open();
    int taken = 0, added = 0;
    RowJoiner joiner(
        library, [&](JoinedRow &&) { return ++taken < 3; }, [](Finding &&) {});
    while (added < 5000 && joiner.add(rowOf("", "x")))
        ++added;
    joiner.finish();
    EXPECT_EQ(taken, 3);
    EXPECT_LT(added, 1000);
}

TEST_F(JoinTest, ofManyFilesTheFirstAreNamed) {
    for (int i = 0; i < 30; ++i)
        put("shelf/many" + std::to_string(i) + "/one.yaml", kettle("many" + std::to_string(i)));
    const Library library = open();
    Join join(library);
    const JoinedRow joined = join.find(rowOf("", "", "one.yaml"));
    ASSERT_THAT(rulesOf(joined.findings), ElementsAre("table.ambiguous"));
    EXPECT_THAT(messageOf(joined.findings.front()), testing::HasSubstr("and 25 more"));
    EXPECT_EQ(join.find(rowOf("", "", "many29/one.yaml")).entry->model, "many29");
}

TEST_F(JoinTest, theNewestRevisionIsFound) {
    std::string second = kettle("x", "2031-01-31");
    second.replace(second.find("revision: 1"), 11, "revision: 2");
    put("shelf/x/second.yaml", second);
    const Library library = open();
    EXPECT_EQ(Join(library).find(rowOf("", "x")).entry->file, "x/second.yaml");
}

TEST(FoldName, ignoresCaseBlanksAndHyphens) {
    EXPECT_EQ(foldedModel("K17 - GB"), foldedModel("k17gb"));
    EXPECT_EQ(foldedModel("I\xC4\xB0"), foldedModel("i\xC4\xB0")); // whatever the locale
    EXPECT_NE(foldedModel("K17/GB"), foldedModel("K17GB"));
    EXPECT_EQ(foldedName("  Steam   KETTLE "), "steam kettle");
}

} // namespace
} // namespace updatefacts
