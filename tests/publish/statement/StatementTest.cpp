// SPDX-License-Identifier: MIT
#include "publish/statement/Statement.h"

#include "publish/statement/ReadStatements.h"

#include <gmock/gmock.h>

#include <set>

namespace updatefacts {
namespace {

using testing::ElementsAre;
using testing::IsEmpty;
using testing::SizeIs;

std::vector<std::string> faultsOf(const std::string &text) {
    std::vector<std::string> faults;
    for (const Finding &finding : readStatements(readYaml(text, "s.yaml")).findings)
        faults.push_back(finding.message + ' ' + std::to_string(finding.place.line));
    return faults;
}

const std::string whole = R"(statements:
  x:
    title: T
    about: A
    law: L
    scheme: eu-cra
    market: eu
    declares: D
    items:
      one: {title: One, clause: c. 1, fields: [product_name], says: [{when: {gtin: present}, text: A}, {text: B}]}
)";

TEST(Statement, comeInTheirOrder) {
    std::vector<std::string> ids;
    for (const Statement &each : statements())
        ids.push_back(each.id);
    EXPECT_THAT(ids, ElementsAre("uk", "au", "eu-user-information", "eu-consumer"));
    EXPECT_EQ(statement("au"), &statements()[1]);
    EXPECT_EQ(statement("us"), nullptr);
}

// SI 2023/1007 Sch. 4, Rules 2025 s. 9, Regulation 2024/2847 Annex II points 1 to 9.
TEST(Statement, hasEveryItemOfItsLaw) {
    EXPECT_THAT(statement("uk")->items, SizeIs(8));
    EXPECT_THAT(statement("au")->items, SizeIs(7));
    std::vector<std::string> points;
    for (const StatementItem &item : statement("eu-user-information")->items)
        points.push_back(item.clause.source.substr(std::string("Annex II point ").size()));
    EXPECT_THAT(points, ElementsAre("1", "2", "3", "4", "5", "6", "7", "8(a)", "8(b)", "8(c)",
                                    "8(d)", "8(e)", "8(f)", "9"));
}

TEST(Statement, isInEnglishWhereTheLawAsksForIt) {
    EXPECT_THAT(statement("uk")->languages(), ElementsAre("en"));
    EXPECT_THAT(statement("eu-consumer")->languages(),
                ElementsAre("ar", "de", "en", "es", "fr", "ja"));
}

TEST(Statement, isSignedWhereTheLawAsksForIt) {
    EXPECT_FALSE(statement("uk")->signature.empty());
    EXPECT_FALSE(statement("au")->signature.empty());
    EXPECT_TRUE(statement("eu-user-information")->signature.empty());
    EXPECT_TRUE(statement("eu-consumer")->signature.empty());
}

TEST(Statement, ofTheUnionIsTranslatedAsAWhole) {
    std::set<std::string> keys;
    for (const Word &word : statementWords()) {
        EXPECT_TRUE(keys.insert(word.key).second) << word.key;
        EXPECT_TRUE(word.key.starts_with("statement.eu-")) << word.key;
        EXPECT_FALSE(word.empty()) << word.key;
    }
    EXPECT_TRUE(keys.contains("statement.eu-consumer.rights.says"));
}

TEST(Statement, saysTheFirstThatHolds) {
    const ReadStatements read = readStatements(readYaml(whole, "s.yaml"));
    ASSERT_THAT(read.findings, IsEmpty());
    const StatementItem &item = read.statements.front().items.front();
    EXPECT_EQ(item.saying(readYaml("gtin: \"4006381333931\"", "").root).source, "A");
    EXPECT_EQ(item.saying(readYaml("revision: 1", "").root).source, "B");
    EXPECT_TRUE(StatementItem().saying(readYaml("revision: 1", "").root).empty());
}

TEST(Statement, namesWhatCannotBeRead) {
    const auto with = [](const std::string &what, const std::string &by) {
        std::string text = whole;
        return faultsOf(text.replace(text.find(what), what.size(), by));
    };
    EXPECT_THAT(with("eu-cra", "eu-crab"), ElementsAre("definitions.wrong:no_scheme_named 6"));
    EXPECT_THAT(with("market: eu", "market: eu\n    profile: nothing"),
                ElementsAre("definitions.wrong:name 8"));
    EXPECT_THAT(with("product_name", "name"), ElementsAre("definitions.wrong:no_field_named 10"));
    EXPECT_THAT(with("gtin: present", "barcode: present"),
                ElementsAre("definitions.wrong:no_field_here 10"));
    EXPECT_THAT(with("declares: D", "declare: D"), SizeIs(2));
    EXPECT_THAT(with("says", "said"), SizeIs(1));
}

} // namespace
} // namespace updatefacts
