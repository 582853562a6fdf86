// SPDX-License-Identifier: MIT
#include "SmallDefinitions.h"

#include <gmock/gmock.h>

#include <set>

namespace updatefacts {
namespace {

std::vector<std::string> keysOf(const std::vector<Word> &words) {
    std::vector<std::string> keys;
    for (const Word &word : words)
        keys.push_back(word.key);
    return keys;
}

TEST(Words, haveAKeyForEachPlace) {
    const std::vector<Word> words = readData("pass_small.yaml").definitions.words();
    EXPECT_THAT(keysOf(words),
                testing::IsSupersetOf({"section.product.title", "section.product.help",
                                       "field.name.title", "field.name.question",
                                       "field.colour.blue.title", "field.colour.blue.help",
                                       "field.colour.blue.label", "field.colour.blue.short",
                                       "field.spare.offered.title", "field.marks.item.number.title",
                                       "rule.period.order.message", "rule.period.order.mend",
                                       "profile.law.title", "profile.law.not_seen.1"}));
    EXPECT_THAT(keysOf(words), testing::Not(testing::Contains("field.name.help")));
}

TEST(Words, ofConsumersAreTitlesLabelsAndShortForms) {
    const Definitions small = readData("pass_small.yaml").definitions;
    EXPECT_THAT(keysOf(small.consumerWords()),
                testing::IsSupersetOf({"section.product.title", "field.colour.title",
                                       "field.colour.red.label", "field.colour.blue.label",
                                       "field.colour.blue.short", "field.ways.by_app.label",
                                       "field.ways.none.label", "field.until.tba.label",
                                       "field.marks.item.number.title"}));
    EXPECT_THAT(keysOf(small.consumerWords()),
                testing::Not(testing::Contains(testing::AnyOf(
                    "field.name.question", "field.colour.red.title", "rule.period.order.mend"))));
}

TEST(Words, areEitherTheConsumersOrTheMakers) {
    const Definitions &definitions = builtInDefinitions();
    std::vector<std::string> both = keysOf(definitions.consumerWords());
    const std::vector<std::string> makers = keysOf(definitions.makerWords());
    both.insert(both.end(), makers.begin(), makers.end());
    EXPECT_THAT(both, testing::UnorderedElementsAreArray(keysOf(definitions.words())));
    EXPECT_THAT(makers, testing::Contains("field.support_rationale.title"))
        << "it stands in the file only";
}

TEST(Words, takeTheTitleWhereThereIsNoLabel) {
    const Definitions small = readData("pass_small.yaml").definitions;
    EXPECT_EQ(small.field("colour")->choice("red")->label.source, "Red");
    EXPECT_EQ(small.field("colour")->choice("blue")->label.source, "blue");
    EXPECT_TRUE(small.field("colour")->choice("red")->labelShort.empty());
}

TEST(Words, haveKeysOfTheirOwn) {
    std::set<std::string> keys;
    for (const Word &word : builtInDefinitions().words()) {
        EXPECT_FALSE(word.empty()) << word.key;
        EXPECT_TRUE(keys.insert(word.key).second) << word.key;
    }
}

} // namespace
} // namespace updatefacts
