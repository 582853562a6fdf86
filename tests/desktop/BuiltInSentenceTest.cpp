// SPDX-License-Identifier: MIT
#include "desktop/BuiltInSentence.h"

#include "disclosure/UpgradeDocument.h"
#include "document/files/ReadFile.h"
#include "validation/Validate.h"
#include "validation/rules/BuiltInChecks.h"

#include <gtest/gtest.h>

#include <algorithm>
#include <filesystem>
#include <regex>

namespace updatefacts {
namespace {

/// What both must say, the command line and the window, each in its words.
struct Row {
    const char *rule;
    const char *commandLine;
    const char *window;
};

const Row rows[] = {
    {"document.no_fields", "no fields|nothing|empty", "Nothing is said"},
    {"field.unknown", "is not the name of a field", "no such field"},
    {"field.misplaced", "belongs here only where", "does not belong"},
    {"value.empty", "no value", "no answer"},
    {"value.kind", "should be .*, but|is a", "another kind"},
    {"text.length", "characters; at (most|least)", "too short or too long"},
    {"text.pattern", "should be", "not written as expected"},
    {"text.line_break", "several lines.* on one line", "on one line"},
    {"text.unprintable", "label|print|show", "character that no label can show"},
    {"text.language_tag", "language tag|short name of a language", "tag of a language"},
    {"text.language_missing", "no text in .*the language of this disclosure",
     "in the disclosure's own language is missing"},
    {"number.range", "at (most|least)|between|from", "between .* and"},
    {"date.invalid", "should be a date|the calendar does not have", "not a date"},
    {"date.precision", "only a (year|month)", "not exact enough.*as well"},
    {"date.length_of_time", "length of time|how long", "length of time is no date"},
    {"date.no_time", "with the time in UTC", "with the time in UTC"},
    {"date.vague", "promises no date", "cannot tell a day.*write a date"},
    {"date.placeholder", "still to be filled in", "still the placeholder"},
    {"choice.unknown", "none of the choices|not one of|no choice|should be one of",
     "none of the answers"},
    {"choice.twice", "twice|more than once", "twice"},
    {"choice.exclusive", "(alone|beside|together)", "cannot stand beside others"},
    {"list.length", "at (most|least)|entries|items", "There must be"},
    {"url.invalid", "address|https", "not an address"},
    {"url.shortener", "hides|shorten", "hides where it leads"},
    {"url.personal", "person", "personal data"},
    {"email.invalid", "e-mail", "neither an e-mail address nor a web address"},
    {"gtin.length", "8, 12, 13 or 14 digits", "8, 12, 13 or 14 digits"},
    {"gtin.check_digit", "check digit|last digit|digit too many", "last digit does not match"},
    {"document.version_known", "this program knows", "does not know the version"},
    {"document.version_earlier", "version .* is read as version", "earlier version"},
    {"document.field_renamed", "is now named", "another name now"},
    {"document.choice_renamed", "is now named", "another name now"},
};

std::vector<Finding> findingsOf(const std::string &rule) {
    const std::string path = UPDATEFACTS_SOURCE_DIR "/tests/validation/data/fail_" + rule + ".yaml";
    if (!std::filesystem::exists(path))
        return {};
    const Document document = upgraded(readYaml(readFile(path), path), builtInDefinitions());
    Findings found = validate(document, builtInDefinitions(),
                              {std::chrono::year(2026) / std::chrono::March / 20, {}, nullptr});
    std::erase_if(found, [&](const Finding &finding) { return finding.rule != rule; });
    return found;
}

TEST(BuiltInSentence, saysTheSameAsTheCommandLine) {
    int compared = 0;
    for (const Row &row : rows) {
        Finding any;
        any.rule = row.rule;
        const std::string alone = builtInSentence(any).toStdString();
        EXPECT_TRUE(std::regex_search(alone, std::regex(row.window))) << row.rule << ": " << alone;
        for (const Finding &finding : findingsOf(row.rule)) {
            ++compared;
            EXPECT_TRUE(std::regex_search(finding.sentence + ' ' + finding.mend,
                                          std::regex(row.commandLine)))
                << row.rule << ": " << finding.sentence << ' ' << finding.mend;
            EXPECT_TRUE(
                std::regex_search(builtInSentence(finding).toStdString(), std::regex(row.window)))
                << row.rule;
        }
    }
    EXPECT_GT(compared, 25);
}

TEST(BuiltInSentence, everyBuiltInCheckHasItsRow) {
    for (const std::string_view rule : builtInChecks())
        if (rule != "field.missing") { // it has a sentence of its own
            Finding finding;
            finding.rule = rule;
            EXPECT_FALSE(builtInSentence(finding).isEmpty()) << rule;
        }
    for (const Row &row : rows)
        EXPECT_EQ(std::ranges::count(builtInChecks(), row.rule), 1) << row.rule;
}

} // namespace
} // namespace updatefacts
