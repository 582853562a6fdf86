// SPDX-License-Identifier: MIT
#include "cli/CommandHelp.h"
#include "cli/Commands.h"
#include "cli/RunInProcess.h"

#include <gmock/gmock.h>

#include <iterator>
#include <sstream>

namespace updatefacts {
namespace {

using testing::HasSubstr;
using testing::Le;
using testing::SizeIs;

TEST(CommandHelp, namesEveryOptionThatTheLineTakes) {
    for (const NamedCommand &named : commands) {
        const Outcome help = runInProcess({named.name, "--help"});
        EXPECT_EQ(help.code, 0);
        const Command command = named.make();
        for (const OptionSpec &option : command.options) {
            EXPECT_THAT(help.out, HasSubstr("\n  " + option.name + ' ')) << named.name;
            EXPECT_FALSE(option.text.empty()) << named.name << ' ' << option.name;
        }
        for (const OptionSpec &word : command.words)
            EXPECT_THAT(help.out, HasSubstr("\n  " + word.name + ' ')) << named.name;
    }
}

TEST(CommandHelp, fitsTheTerminal) {
    for (const NamedCommand &named : commands) {
        std::istringstream lines(commandHelp(named.name, named.make()));
        for (std::string line; std::getline(lines, line);)
            EXPECT_THAT(line, SizeIs(Le(80U))) << named.name;
    }
}

TEST(CommandHelp, showsExamplesThatAreTakenByTheCommand) {
    for (const NamedCommand &named : commands)
        for (const std::string &example : named.make().examples) {
            std::istringstream text(example);
            std::vector<std::string> words{std::istream_iterator<std::string>(text), {}};
            ASSERT_EQ(words.front(), named.name);
            words.erase(words.begin());
            EXPECT_EQ(parseArguments(words, named.make().options).error, "") << example;
        }
}

TEST(CommandHelp, breaksLinesBetweenWords) {
    EXPECT_EQ(inLines("One two.", 2), "  One two.\n");
    EXPECT_EQ(inLines(std::string(50, 'a') + ' ' + std::string(29, 'b') + " c"),
              std::string(50, 'a') + ' ' + std::string(29, 'b') + "\nc\n");
    EXPECT_EQ(optionTable({{"-o", "FILE", "the file"}, {"--json", "", "as JSON"}}),
              "  -o FILE  the file\n  --json   as JSON\n");
}

} // namespace
} // namespace updatefacts
