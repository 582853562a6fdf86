// SPDX-License-Identifier: MIT
#include "publish/statement/StatementContent.h"

#include "LockDisclosure.h"
#include "label/content/PhraseText.h"

#include <gmock/gmock.h>

namespace updatefacts {
namespace {

using testing::Contains;
using testing::ElementsAre;
using testing::HasSubstr;
using testing::IsEmpty;

StatementContent contentOf(const char *id, const Disclosure &disclosure, const char *language) {
    return statementContent(*statement(id), disclosure, Words(language));
}

/// "NAME: VALUE" of every row of the part with that title.
std::vector<std::string> rowsOf(const StatementContent &content, const std::string &title) {
    std::vector<std::string> rows;
    for (const StatementPart &part : content.parts)
        if (part.title == title)
            for (const StatementRow &row : part.rows)
                rows.push_back(withoutIsolates(row.name.text + ": " + row.value.text));
    return rows;
}

TEST(StatementContent, namesWhoAnswersInItsMarket) {
    const std::string title = "Manufacturer and authorised representatives, with their addresses";
    EXPECT_THAT(rowsOf(contentOf("uk", lockDisclosure(), "en"), title),
                ElementsAre("Manufacturer: Lock Ltd",
                            "Postal address of the manufacturer: 1 Lock Road, Velbert, Germany",
                            "Authorised representative: Lock UK Ltd · 2 Lock Street, Leeds, United "
                            "Kingdom"));
    EXPECT_THAT(rowsOf(contentOf("au", lockDisclosure(), "en"), title),
                Contains("Authorised representative: Lock Australia · 3 Lock Road, Perth, "
                         "Australia"));
}

TEST(StatementContent, endsAMonthWithItsLastDay) {
    const Disclosure month = lockDisclosure("support_end: 2034-05-31", "support_end: 2034-02");
    const StatementContent content = contentOf("au", month, "en");
    EXPECT_THAT(rowsOf(content, "Defined support period at the date of this statement"),
                Contains("Security updates until at least: 28 February 2034"));
    EXPECT_EQ(withoutIsolates(content.parts[4].says),
              "Security updates will be provided until at least 28\u00A0February\u00A02034.");
}

TEST(StatementContent, namesStandardsWithEditionAndDate) {
    EXPECT_THAT(rowsOf(contentOf("uk", lockDisclosure(), "en"),
                       "Standards relied on, with version and date"),
                ElementsAre("Standard: ETSI EN 303 645 · V2.1.1 · June 2020"));
    const StatementContent without = contentOf("uk", lockWithout("standards_relied_on"), "en");
    EXPECT_EQ(without.parts.size(), 7U);
    EXPECT_THAT(without.parts[3].says, testing::Not(HasSubstr("Schedule 2")));
}

TEST(StatementContent, leavesNoBlankInAnySentence) {
    for (const Statement &each : statements())
        for (const std::string &language : each.languages())
            for (const StatementPart &part :
                 statementContent(each, lockDisclosure(), Words(language)).parts) {
                EXPECT_EQ(part.says.find('{'), std::string::npos) << each.id << ' ' << language;
                EXPECT_FALSE(part.title.empty() || part.clause.empty());
            }
}

TEST(StatementContent, speaksTheLanguageAndTheMakersWordsInIt) {
    const StatementContent content = contentOf("eu-user-information", lockDisclosure(), "de");
    EXPECT_EQ(content.title, "Informationen für Nutzer");
    EXPECT_EQ(content.parts.front().clause, "Anhang II Nummer 1");
    EXPECT_THAT(rowsOf(content, "Verwendungen, die zu erheblichen Risiken führen können"),
                ElementsAre(HasSubstr("Ist es ohne Router aus dem Internet erreichbar")));
}

} // namespace
} // namespace updatefacts
