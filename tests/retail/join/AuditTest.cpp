// SPDX-License-Identifier: MIT
#include "library/LibraryFolder.h"

#include "retail/join/DescribeAudit.h"

namespace updatefacts {
namespace {

using testing::ElementsAre;
using testing::HasSubstr;
using testing::IsEmpty;
using testing::StartsWith;

class AuditTest : public LibraryFolder {
  protected:
    void SetUp() override {
        LibraryFolder::SetUp();
        const std::string statement =
            "statement_of_compliance_url: \"https://brewster.example/statement\"\n";
        put("shelf/kettle.yaml", kettleWith({}) + statement);
        put("shelf/old.yaml", kettleWith({{"disclosure_id", "\"old\""},
                                          {"model_identifier", "\"old\""},
                                          {"gtin", ""},
                                          {"code_leads_to", ""},
                                          {"support_end", "\"2026-03-31\""},
                                          {"support_end_at_first_supply", "\"2026-03-31\""}}) +
                                  statement);
        putKettle("less");
        put("shelf/broken.yaml", kettleWith({{"support_end", "\"never\""},
                                             {"model_identifier", "\"broken\""},
                                             {"disclosure_id", "\"broken\""},
                                             {"gtin", ""},
                                             {"code_leads_to", ""}}));
    }
    [[nodiscard]] static ShopRow rowOf(int number, const std::string &model) {
        ShopRow row;
        row.place = {"prices.csv", {}, number, 0};
        row.model = model;
        row.item = "=cmd()";
        return row;
    }
    [[nodiscard]] std::vector<AuditedRow> audited(const std::vector<std::string> &models,
                                                  std::vector<std::string> profiles = {}) const {
        const Library library = open();
        std::vector<AuditedRow> rows;
        Audit audit(library, {someDay, std::move(profiles)},
                    [&](AuditedRow &&row) { rows.push_back(std::move(row)); });
        int number = 2;
        for (const std::string &model : models)
            audit.add(rowOf(number++, model));
        audit.finish();
        return rows;
    }
};

TEST_F(AuditTest, saysWhatMayBeSoldAndWhyNot) {
    struct Row {
        const char *model;
        bool maySell;
        std::vector<std::string> reasons;
    };
    const std::vector<Row> rows = {
        {"K17-GB", true, {}},
        {"old", true, {"table.ended"}},
        {"less", false, {"table.not_complete"}},
        {"broken", false, {"table.broken_disclosure"}},
        {"unknown", false, {"table.no_disclosure"}},
        {"", false, {"table.no_product"}},
    };
    std::vector<std::string> models;
    for (const Row &row : rows)
        models.emplace_back(row.model);
    const std::vector<AuditedRow> all = audited(models, {"uk-distributor"});
    ASSERT_EQ(all.size(), rows.size());
    AuditSummary summary;
    for (std::size_t i = 0; i < rows.size(); ++i) {
        EXPECT_EQ(all[i].joined.row.model, rows[i].model);
        EXPECT_EQ(rulesOf(all[i].joined.findings), rows[i].reasons) << rows[i].model;
        EXPECT_EQ(all[i].maySell(), rows[i].maySell) << rows[i].model;
        summary.add(all[i]);
    }
    EXPECT_EQ(summary.rows, 6);
    EXPECT_EQ(summary.sellable, 2);
    EXPECT_EQ(summary.reasons.at("table.no_disclosure"), 1);
    EXPECT_THAT(auditSentences(summary), StartsWith("6 rows: 2 may be sold, 4 may not.\n"));
}

TEST_F(AuditTest, refusesAProductOfTwoPrices) {
    const Library library = open();
    std::vector<ShopRow> rows;
    OnePrice prices;
    for (const char *price : {"36,90", "36.90 EUR", "26,90"}) {
        rows.push_back(rowOf(2 + static_cast<int>(rows.size()), "K17-GB"));
        rows.back().price = price;
        prices.learn(rows.back());
    }
    std::vector<std::vector<std::string>> reasons;
    Audit audit(library, {someDay, {}, prices},
                [&](AuditedRow &&row) { reasons.push_back(rulesOf(row.joined.findings)); });
    for (const ShopRow &row : rows)
        audit.add(row);
    audit.finish();
    EXPECT_THAT(reasons, testing::Each(ElementsAre("table.two_prices")));
}

TEST_F(AuditTest, withoutAProfileTheDisclosureIsEnough) {
    const std::vector<AuditedRow> all = audited({"less"});
    ASSERT_EQ(all.size(), 1U);
    EXPECT_EQ(all.front().maySell(), !all.front().joined.entry->hasError);
    EXPECT_THAT(all.front().readiness, IsEmpty());
}

TEST_F(AuditTest, thousandsOfRowsComeInTheirOrder) {
    std::vector<std::string> models(3000, "K17-GB");
    models[1234] = "unknown";
    const std::vector<AuditedRow> all = audited(models, {"uk-distributor"});
    ASSERT_EQ(all.size(), models.size());
    for (std::size_t i = 0; i < all.size(); ++i) {
        ASSERT_EQ(all[i].joined.row.place.row, static_cast<int>(i) + 2);
        ASSERT_EQ(all[i].maySell(), i != 1234);
    }
}

TEST_F(AuditTest, csvHoldsNoFormulasAndAllColumns) {
    const std::string head = auditCsvHead({"uk-distributor"});
    EXPECT_THAT(head, StartsWith("\xEF\xBB\xBFtable,sheet,row,"));
    for (const AuditedRow &row : audited({"K17-GB", "unknown", "old"}, {"uk-distributor"})) {
        const std::string line = auditAsCsv(row, 1);
        EXPECT_THAT(line, HasSubstr(",'=cmd(),"));
        EXPECT_TRUE(line.ends_with("\r\n"));
        EXPECT_EQ(std::ranges::count(line, ','), std::ranges::count(head, ',')) << line;
    }
}

TEST_F(AuditTest, jsonNamesTheDisclosureAndTheReasons) {
    const std::vector<AuditedRow> all = audited({"K17-GB", "unknown"}, {"uk-distributor"});
    EXPECT_THAT(asJson(all[0]), HasSubstr("\"may_sell\": true, \"reasons\": [], "
                                          "\"disclosure\": {\"file\": \"kettle.yaml\""));
    EXPECT_THAT(asJson(all[0]), HasSubstr("\"readiness\": {\"uk-distributor\": "));
    EXPECT_THAT(asJson(all[1]), HasSubstr("\"reasons\": [\"table.no_disclosure\"], "
                                          "\"disclosure\": null"));
}

} // namespace
} // namespace updatefacts
