// SPDX-License-Identifier: MIT
#include "definitions/Term.h"

#include "SmallDefinitions.h"

#include <gmock/gmock.h>

#include <algorithm>
#include <set>

namespace updatefacts {
namespace {

std::vector<std::string> idsIn(const Field &field) {
    std::vector<std::string> ids;
    for (const Term *term : termsIn(field, builtInDefinitions()))
        ids.push_back(term->id);
    return ids;
}

Field asking(const char *question) {
    Field field;
    field.question.source = question;
    return field;
}

TEST(Term, isFoundAsAWordOfItsOwn) {
    EXPECT_THAT(idsIn(asking("Who gets Security Updates?")),
                testing::ElementsAre("security_update"));
    EXPECT_THAT(idsIn(asking("Is it promised?\nOr planned?")),
                testing::ElementsAre("promised", "planned"));
    EXPECT_THAT(idsIn(asking("A compromised planner unended")), testing::IsEmpty());
    EXPECT_THAT(idsIn(asking("")), testing::IsEmpty());
}

TEST(Term, isFoundInChoicesAndMembers) {
    Field field;
    field.choices.push_back({"a", {"", "Until it has ended"}, {}, {}, {}});
    Field member;
    member.help.source = "One fingerprint.";
    field.fields.push_back(member);
    EXPECT_THAT(idsIn(field), testing::ElementsAre("ended", "fingerprint"));
}

TEST(Term, isWhatTheFormUses) {
    std::set<std::string> used;
    for (const Section &section : builtInDefinitions().sections)
        for (const Field &field : section.fields)
            for (const std::string &id : idsIn(field))
                used.insert(id);
    EXPECT_GE(used.size(), 12U);
    EXPECT_THAT(idsIn(*builtInDefinitions().field("support_commitment")),
                testing::IsSupersetOf({"promised", "planned"}));
}

TEST(Term, ofTheGlossaryIsPlain) {
    const std::vector<Term> &terms = builtInDefinitions().terms;
    EXPECT_GE(terms.size(), 16U);
    EXPECT_EQ(std::ranges::count(terms, true, &Term::forConsumers), 8);
    for (const Term &term : terms) {
        EXPECT_FALSE(term.meaning.empty()) << term.id;
        EXPECT_FALSE(term.isNot.empty()) << term.id;
        EXPECT_LE(term.meaning.source.size(), 140U) << term.id;
    }
}

TEST(Term, ofConsumersIsAWordOfTheirs) {
    const Definitions definitions = readData("pass_terms.yaml").definitions;
    std::vector<std::string> keys;
    for (const Word &word : definitions.consumerWords())
        if (word.key.starts_with("term."))
            keys.push_back(word.key);
    EXPECT_THAT(keys, testing::ElementsAre("term.promised.title", "term.promised.meaning"));
    keys.clear();
    for (const Word &word : definitions.makerWords())
        if (word.key.starts_with("term."))
            keys.push_back(word.key);
    EXPECT_THAT(keys, testing::ElementsAre("term.promised.not", "term.planned.title",
                                           "term.planned.meaning"));
}

} // namespace
} // namespace updatefacts
