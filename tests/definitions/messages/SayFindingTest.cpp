// SPDX-License-Identifier: MIT
#include "definitions/messages/SayFinding.h"

#include "definitions/messages/MessageTable.h"

#include <gtest/gtest.h>

namespace updatefacts {
namespace {

/// A reader who fills in a form, with marks of its own.
class FormVoice : public FileVoice {
  public:
    using FileVoice::FileVoice;
    [[nodiscard]] bool isForm() const override { return true; }
    [[nodiscard]] std::string quoted(const std::string &text) const override {
        return '<' + text + '>';
    }
};

const Pointer supportEnd = Pointer().child("support_end");

TEST(SayFinding, fillsBlanksByTheirKinds) {
    const struct {
        Argument argument;
        const char *words;
    } rows[] = {
        {argument::plain("x", "as it is"), "as it is"},
        {argument::number("x", -3), "-3"},
        {argument::text("x", "Kettle \"17\""), "\"Kettle \"17\"\""},
        {argument::text("x", std::string(300, 'a')), ""},
        {argument::date("x", "2031-06"), "2031-06"},
        {argument::field("x", Pointer().child("hardware_replacement").child("until")),
         "\"hardware_replacement/until\""},
        {argument::answer("x", Pointer().child("updatable"), "partly"), "\"partly\""},
        {argument::language("x", "zh-Hant"), "zh-Hant"},
        {argument::word("x", "no.such.key", "two numbers"), "two numbers"},
        {argument::phrase("x", "kind.list"), "a list"},
        {argument::phrase("x", "where.given", {argument::field("question", supportEnd)}),
         "\"support_end\" is given"},
        {argument::list(argument::plain("x", ""), {"a"}, Argument::Joined::byOr), "a"},
        {argument::list(argument::plain("x", ""), {"a", "b", "c"}, Argument::Joined::byOr),
         "a, b or c"},
        {argument::list(argument::plain("x", ""), {"a", "b"}, Argument::Joined::byAnd), "a and b"},
        {argument::list(argument::plain("x", ""), {"a", "b"}, Argument::Joined::byComma), "a, b"},
        {argument::list("x", {argument::plain("", "a"), argument::text("", "b")},
                        Argument::Joined::byComma),
         "a, \"b\""},
    };
    for (const auto &[argument, words] : rows) {
        const std::string said = inWords(argument);
        if (*words == '\0')
            EXPECT_LT(said.size(), 200U) << "long texts are cut short";
        else
            EXPECT_EQ(said, words);
    }
}

TEST(SayFinding, saysWhatIsWrongAndHowToMendIt) {
    const Finding finding =
        makeFinding(Severity::warning, "date.far:ahead", {3, 9}, supportEnd,
                    {argument::number("years", 40), argument::date("date", "2066-01")});
    EXPECT_EQ(finding.rule, "date.far");
    EXPECT_EQ(messageOf(finding), "\"support_end\" lies 40 years ahead: 2066-01.");
    EXPECT_NE(mendOf(finding), "");
}

TEST(SayFinding, saysRulesAndDemandsOfTheDefinitions) {
    const Finding rule = makeFinding(Severity::error, "support.end_after_start", {}, supportEnd);
    EXPECT_EQ(mendOf(rule), "Correct \"support_start\" or \"support_end\".");
    const ArgumentList arguments = {argument::plain("scheme", "A law"),
                                    argument::plain("clause", "section 2"),
                                    argument::word("question", "", "When?")};
    EXPECT_EQ(messageOf(makeFinding(Severity::error, "profile.uk-psti.support_end", {}, supportEnd,
                                    arguments)),
              "\"support_end\" is missing; it is asked for by A law, section 2.");
    EXPECT_EQ(messageOf(makeFinding(Severity::note, "profile.uk-psti.support_end", {}, supportEnd,
                                    arguments)),
              "\"support_end\" is missing; it is advised by A law, section 2.");
}

TEST(SayFinding, namesNoCommandsToWhoFillsInTheForm) {
    const FormVoice form(plainVoice().words());
    const Finding finding = makeFinding(Severity::error, "field.unknown:any", {}, supportEnd,
                                        {argument::text("key", "suport")});
    EXPECT_EQ(messageOf(finding, form), "<suport> is not the name of a field.");
    EXPECT_EQ(mendOf(finding, form), "Take it out.");
    EXPECT_NE(mendOf(finding).find("updatefacts list fields"), std::string::npos);
    for (const auto &[key, words] : messageTable().messages) {
        const Word &mend = words.mendInForm ? *words.mendInForm : words.mend;
        const Word &message = words.messageInForm ? *words.messageInForm : words.message;
        static const std::set<std::string> ofCommands = {"openeox", "table", "library", "sheet",
                                                         "print"};
        if (ofCommands.contains(key.substr(0, key.find('.'))))
            continue; // only commands find these
        EXPECT_EQ((mend.source + message.source).find("updatefacts "), std::string::npos) << key;
    }
}

TEST(MessageTable, hasAPhraseForEachUnit) {
    for (const Section &section : builtInDefinitions().sections)
        for (const Field &field : section.fields)
            if (!field.unit.empty()) {
                EXPECT_TRUE(messageTable().phrases.contains("unit." + field.unit)) << field.id;
            }
}

TEST(MessageTable, wordsHaveKeysOfTheirOwn) {
    std::set<std::string> keys;
    for (const Word &word : allMakerWords())
        EXPECT_TRUE(keys.insert(word.key).second) << word.key;
    EXPECT_GT(keys.size(), 500U);
}

} // namespace
} // namespace updatefacts
