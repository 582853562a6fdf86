// SPDX-License-Identifier: MIT
#include "cli/Commands.h"
#include "cli/ProgramHelp.h"
#include "cli/manual/Completions.h"
#include "cli/manual/ManualPage.h"
#include "cli/manual/ValueKind.h"

#include <gmock/gmock.h>

namespace updatefacts {
namespace {

using testing::ContainsRegex;
using testing::HasSubstr;
using testing::Not;

const ManualEdition edition{"2026-11-27", "0.1.0"};

/// As roff writes what is typed.
std::string inRoff(const std::string &name) {
    std::string text;
    for (const char character : name)
        text += character == '-' ? "\\-" : std::string(1, character);
    return text;
}

std::string pageOf(const NamedCommand &named) {
    return commandPage(named.name, named.summary, named.make(), edition);
}

TEST(ManualPage, hasEveryOptionAndWordOfItsCommand) {
    for (const NamedCommand &named : commands) {
        const std::string page = pageOf(named);
        const Command command = named.make();
        for (const std::vector<OptionSpec> &specs : {command.options, command.words})
            for (const OptionSpec &spec : specs)
                EXPECT_THAT(page, HasSubstr(".TP\n\\fB" + inRoff(spec.name) + "\\fR"))
                    << named.name;
        EXPECT_THAT(programPage(edition), HasSubstr(".TP\n\\fB" + std::string(named.name)));
        EXPECT_THAT(programPage(edition), HasSubstr("updatefacts\\-" + std::string(named.name)));
    }
    for (const OptionSpec &option : programHelp().options)
        EXPECT_THAT(programPage(edition), HasSubstr(".TP\n\\fB" + inRoff(option.name) + "\\fR"));
}

TEST(ManualPage, takesNoTextForARequestOfRoff) {
    const Command command{.usage = "X",
                          .about = ".about 'quoted' \\n -x",
                          .options = {},
                          .examples = {"new 'a*' ~/b"}};
    const std::string page = commandPage("x", "summary", command, edition);
    EXPECT_THAT(page, HasSubstr("\n\\&.about \\(aqquoted\\(aq \\en \\-x\n"));
    EXPECT_THAT(page, HasSubstr("\nupdatefacts new \\(aqa*\\(aq \\(ti/b\n"));
}

TEST(ManualPage, saysItsDayAndVersionOnce) {
    EXPECT_THAT(programPage(edition),
                HasSubstr(".TH UPDATEFACTS 1 2026-11-27 \"Update Facts 0.1.0\""));
}

/// A part of a script, from its start up to the end after it; "" where it is not there.
std::string partOf(const std::string &script, const std::string &start, const std::string &end) {
    const std::size_t at = script.find(start);
    return at == std::string::npos ? "" : script.substr(at, script.find(end, at) - at);
}

TEST(Completions, ofBashHaveEveryOptionAndWord) {
    const std::string script = bashCompletion();
    for (const NamedCommand &named : commands) {
        const std::string name = named.name;
        const std::string part = partOf(script, "\n    " + name + ") options=", " ;;\n");
        for (const OptionSpec &option : allOptionsOf(named.make())) {
            EXPECT_THAT(part, ContainsRegex("options='([^']* )?" + option.name + "[ ']")) << name;
            if (!option.value.empty()) {
                EXPECT_THAT(script, HasSubstr("\n    '" + name + ' ' + option.name + "') "));
            }
        }
        for (const OptionSpec &word : named.make().words)
            EXPECT_THAT(part, ContainsRegex("words='([^']* )?" + word.name + "[ ']")) << name;
    }
}

TEST(Completions, ofZshHaveEveryOptionOfEachCommand) {
    const std::string script = zshCompletion();
    for (const NamedCommand &named : commands) {
        const std::string part =
            partOf(script, "\n    " + std::string(named.name) + ")\n", " ;;\n");
        for (const OptionSpec &option : allOptionsOf(named.make()))
            EXPECT_THAT(part, HasSubstr("'*" + option.name + '[')) << named.name;
        for (const OptionSpec &word : named.make().words)
            EXPECT_THAT(part, HasSubstr('\'' + word.name + ':')) << named.name;
    }
}

TEST(Completions, ofFishHaveEveryOptionOfEachCommand) {
    const std::string script = fishCompletion();
    for (const NamedCommand &named : commands)
        for (const OptionSpec &option : allOptionsOf(named.make())) {
            const bool isLong = option.name.starts_with("--");
            EXPECT_THAT(
                script,
                HasSubstr("__fish_seen_subcommand_from " + std::string(named.name) + "' " +
                          (isLong ? "-l " + option.name.substr(2) : "-s " + option.name.substr(1)) +
                          ' '))
                << named.name;
        }
}

TEST(Completions, offerWhatAnOptionTakes) {
    EXPECT_EQ(valueKindOf({"--json", "", ""}), ValueKind::none);
    EXPECT_EQ(valueKindOf({"-o", "FOLDER", ""}), ValueKind::folder);
    EXPECT_EQ(valueKindOf({"--map", "FILE", ""}), ValueKind::file);
    EXPECT_EQ(valueKindOf({"--labels", "FOLDER", ""}), ValueKind::folder);
    EXPECT_EQ(valueKindOf({"--template", "ID|FILE", ""}), ValueKind::templates);
    EXPECT_EQ(valueKindOf({"--language", "TAG,...", ""}), ValueKind::languages);
    EXPECT_EQ(valueKindOf({messagesIn, "TAG", ""}), ValueKind::makerTags);
    EXPECT_EQ(valueKindOf({"--today", "YYYY-MM-DD", ""}), ValueKind::other);
}

TEST(Completions, keepAQuoteInATextFromEndingIt) {
    EXPECT_EQ(quotedFor("it's [one]: \\", "[]:\\", "'\\''"), "it'\\''s \\[one\\]\\: \\\\");
    EXPECT_THAT(zshCompletion(), Not(HasSubstr("shop's")));
    EXPECT_THAT(fishCompletion(), HasSubstr("shop\\'s"));
}

} // namespace
} // namespace updatefacts
