// SPDX-License-Identifier: MIT
#include "signature/statement/StatementCbor.h"

#include "definitions/Definitions.h"
#include "disclosure/Payload.h"
#include "document/files/ReadFile.h"
#include "signature/ExampleDisclosure.h"
#include "signature/cbor/ReadCbor.h"
#include "signature/cbor/WriteCbor.h"

#include <gmock/gmock.h>

#include <map>
#include <set>

namespace updatefacts {
namespace {

using namespace std::chrono_literals;

CodeStatement statementOfExample(const std::string &name) {
    const Disclosure disclosure = exampleDisclosure(name);
    return statementOf(disclosure, payloadOf(disclosure));
}

TEST(CodeStatement, saysTheGistOfTheDisclosure) {
    const CodeStatement said = statementOfExample("camera");
    EXPECT_EQ(said.schema, "1.1");
    EXPECT_EQ(said.gtin, "");
    EXPECT_EQ(said.brand, "Nordlicht Devices Oy");
    EXPECT_EQ(said.name, "Lumio Cam 2");
    EXPECT_EQ(said.model, "LC2-100");
    EXPECT_EQ(said.updatable, "yes");
    EXPECT_THAT(said.delivery, testing::ElementsAre("automatic_default_on"));
    EXPECT_EQ(said.supportStart, Date(2026y / 1 / 1));
    EXPECT_EQ(said.supportEnd, Date(2031y / 6 / 30)) << "the last day of the month";
    EXPECT_THAT(said.notice, testing::ElementsAre("on_device", "companion_app"));
    EXPECT_EQ(said.endBehaviour, "keeps_working");
    EXPECT_EQ(said.contact, "security@nordlicht.example");
    EXPECT_EQ(said.commitment, "promised");
    EXPECT_EQ(said.issued, Date(2026y / 3 / 14));
    EXPECT_EQ(said.months, std::nullopt);
}

TEST(CodeStatement, everyExampleIsReadAsItWasWritten) {
    std::set<std::string> gtins;
    for (const std::string &name : exampleNames()) {
        const CodeStatement said = statementOfExample(name);
        const std::string bytes = writeCbor(cborOf(said));
        const ReadCborResult read = readCbor(bytes);
        ASSERT_TRUE(read.value) << name;
        EXPECT_EQ(statementIn(*read.value), said) << name;
        gtins.insert(said.gtin);
    }
    EXPECT_EQ(gtins, (std::set<std::string>{"", "09520000001704"}));
}

/// Whoever reads codes with another program goes by that page.
TEST(CodeStatement, hasItsAnswersInTheManual) {
    const std::string manual = readFile(UPDATEFACTS_SOURCE_DIR "/.github/manual/developers.md");
    std::map<std::string_view, std::string> answers;
    for (const AnswerNumber &answer : answerNumbers()) {
        std::string &all = answers[answer.field];
        all.append(all.empty() ? "" : ", ").append(answer.id);
    }
    EXPECT_EQ(answers.size(), 6U);
    for (const auto &[field, all] : answers)
        EXPECT_THAT(manual, testing::ContainsRegex("`" + std::string(field) +
                                                   "` \\| (list of numbers|number): " + all + " "));
}

TEST(CodeStatement, promisesWhatTheDisclosurePromises) {
    for (const std::string &name : exampleNames())
        for (const Date today : {Date(2026y / 3 / 14), Date(2029y / 1 / 1), Date(2060y / 1 / 1)}) {
            const Disclosure disclosure = exampleDisclosure(name);
            EXPECT_EQ(idOf(promiseOf(statementOfExample(name), today)),
                      idOf(promiseOf(disclosure, today)))
                << name;
        }
}

/// A new answer of the definitions needs a number, at the end of its field's.
TEST(AnswerNumbers, everyAnswerHasOne) {
    std::map<std::string_view, std::set<std::int64_t>> numbers;
    std::map<std::string_view, std::set<std::string_view>> ids;
    for (const AnswerNumber &answer : answerNumbers()) {
        EXPECT_TRUE(numbers[answer.field].insert(answer.number).second) << answer.id;
        EXPECT_TRUE(ids[answer.field].insert(answer.id).second) << answer.id;
    }
    EXPECT_EQ(ids.size(), 6U);
    for (const auto &[field, known] : ids) {
        const Field *defined = builtInDefinitions().field(field);
        ASSERT_NE(defined, nullptr) << field;
        for (const Choice &choice : defined->choices)
            EXPECT_TRUE(known.contains(choice.id)) << field << ": " << choice.id;
    }
}

/// What is printed: these never change.
TEST(AnswerNumbers, stayWhatTheyAre) {
    const auto numberOf = [](std::string_view field, std::string_view id) -> std::int64_t {
        for (const AnswerNumber &answer : answerNumbers())
            if (answer.field == field && answer.id == id)
                return answer.number;
        return -1;
    };
    EXPECT_EQ(numberOf("updatable", "yes"), 1);
    EXPECT_EQ(numberOf("update_delivery", "replacement_only"), 5);
    EXPECT_EQ(numberOf("update_notice_channels", "web_page"), 5);
    EXPECT_EQ(numberOf("end_behaviour", "stops_working"), 3);
    EXPECT_EQ(numberOf("update_security_features", "third_party_assessed"), 8);
    EXPECT_EQ(numberOf("support_commitment", "ended"), 3);
}

TEST(StatementCbor, whatIsNotAsItShouldBeIsNothing) {
    using namespace cbor;
    const auto read = [](std::int64_t key, CborValue value) {
        return statementIn(map({{integer(key), std::move(value)}})).has_value();
    };
    EXPECT_TRUE(read(4, text("Kettle")));
    EXPECT_TRUE(read(99, text("of a later version")));
    EXPECT_TRUE(read(14, text("an_answer_of_a_later_version")));
    EXPECT_TRUE(read(9, integer(22000)));
    EXPECT_FALSE(read(4, integer(1)));
    EXPECT_FALSE(read(4, bytes("Kettle")));
    EXPECT_FALSE(read(9, integer(-1)));
    EXPECT_FALSE(read(9, integer(47482)));
    EXPECT_FALSE(read(9, text("2031-06-30")));
    EXPECT_FALSE(read(14, integer(4)));
    EXPECT_FALSE(read(14, integer(-1)));
    EXPECT_FALSE(read(7, integer(0)));
    EXPECT_FALSE(read(7, list({integer(6)})));
    EXPECT_FALSE(read(2, integer(100'000'000'000'000)));
    EXPECT_FALSE(read(16, integer(1201)));
    EXPECT_FALSE(statementIn(list({})));
}

} // namespace
} // namespace updatefacts
