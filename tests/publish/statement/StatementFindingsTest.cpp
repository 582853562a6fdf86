// SPDX-License-Identifier: MIT
#include "publish/statement/StatementFindings.h"

#include "LockDisclosure.h"

#include <gmock/gmock.h>

namespace updatefacts {
namespace {

using testing::Contains;
using testing::ElementsAre;
using testing::IsEmpty;

std::vector<std::string> found(const char *id, const Disclosure &disclosure) {
    std::vector<std::string> found;
    for (const Finding &finding : statementFindings(*statement(id), disclosure, today)) {
        EXPECT_EQ(finding.severity, Severity::error);
        EXPECT_EQ(finding.file, "lock.yaml");
        found.push_back(finding.rule + ' ' + finding.pointer.toString());
    }
    return found;
}

TEST(StatementFindings, areNoneWhereAllIsSaid) {
    for (const Statement &each : statements())
        EXPECT_THAT(found(each.id.c_str(), lockDisclosure()), IsEmpty()) << each.id;
}

/// Whatever the law asks for: without it there is no document.
TEST(StatementFindings, nameEveryFieldThatIsMissing) {
    int count = 0;
    for (const Statement &each : statements())
        for (const StatementItem &item : each.items)
            for (const std::string &field : item.fields) {
                if (!holds(item.when, lockWithout(field).root()))
                    continue;
                ++count;
                const Findings findings = statementFindings(each, lockWithout(field), today);
                EXPECT_THAT(findings,
                            Contains(testing::Field(&Finding::pointer, Pointer().child(field))))
                    << each.id << ' ' << field;
            }
    EXPECT_GT(count, 40);
}

TEST(StatementFindings, sayOnceWhatTheProfileSaysToo) {
    EXPECT_THAT(found("eu-user-information", lockWithout("intended_purpose")),
                ElementsAre("profile.eu-cra.intended_purpose /intended_purpose"));
    EXPECT_THAT(found("au", lockWithout("signatory_name")),
                ElementsAre("statement.missing /signatory_name"));
}

/// Who signs declares that the product meets the law.
TEST(StatementFindings, refuseASignatureUnderWhatIsNotSo) {
    const Disclosure shared =
        lockDisclosure("default_password: none_user_sets\npassword_change_url: "
                       "https://lock.example/password",
                       "default_password: shared_not_changeable");
    EXPECT_THAT(found("uk", shared), ElementsAre("profile.uk-psti.default_password "
                                                 "/default_password"));
    EXPECT_THAT(found("eu-user-information", shared), IsEmpty()); // it says nothing of passwords
}

TEST(StatementFindings, refuseInformationThatIsNoPromise) {
    const Disclosure planned =
        lockDisclosure("support_commitment: promised", "support_commitment: planned");
    EXPECT_THAT(found("eu-user-information", planned),
                Contains("profile.eu-cra.support_commitment /support_commitment"));
    EXPECT_THAT(found("eu-consumer", planned),
                Contains("profile.eu-consumer.support_commitment /support_commitment"));
    EXPECT_THAT(found("eu-consumer", lockDisclosure("update_cost: free", "update_cost: paid")),
                ElementsAre("profile.eu-consumer.update_cost /update_cost"));
}

TEST(StatementFindings, sayThatALawIsNotMadeForTheProduct) {
    EXPECT_THAT(found("uk", lockDisclosure("product_category: lock", "product_category: computer")),
                ElementsAre("statement.out_of_scope /product_category"));
}

/// Only what is meant to be built into other products owes their makers something.
TEST(StatementFindings, askOfPartsWhatOthersDoNotOwe) {
    const Disclosure module = lockDisclosure("product_category: lock", "subject: module");
    EXPECT_THAT(found("eu-user-information", module),
                Contains("statement.missing /integration_url"));
}

TEST(StatementFindings, tellWhichTextIsInAnotherLanguage) {
    const Findings german =
        textsInOtherLanguages(*statement("eu-user-information"), lockDisclosure(), "de");
    ASSERT_EQ(german.size(), 1U); // the others are in German, too
    EXPECT_EQ(german.front().rule, "statement.language");
    EXPECT_EQ(german.front().pointer, Pointer().child("intended_purpose"));
    EXPECT_EQ(german.front().severity, Severity::warning);
    EXPECT_THAT(textsInOtherLanguages(*statement("eu-user-information"), lockDisclosure(), "en"),
                IsEmpty());
    EXPECT_EQ(
        textsInOtherLanguages(*statement("eu-user-information"), lockDisclosure(), "ja").size(),
        4U);
}

} // namespace
} // namespace updatefacts
