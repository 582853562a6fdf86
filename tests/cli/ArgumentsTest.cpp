// SPDX-License-Identifier: MIT
#include "cli/Arguments.h"

#include <gmock/gmock.h>

namespace updatefacts {
namespace {

using testing::ElementsAre;
using testing::IsEmpty;

const std::vector<OptionSpec> known = {
    {"--today", "DAY", ""}, {"--format", "NAME", ""}, {"--json", "", ""}, {"-o", "FILE", ""}};

TEST(Arguments, tellOptionsFromOperands) {
    const Arguments arguments = parseArguments(
        {"a.yaml", "--today", "2026-01-02", "-", "--json", "-o", "-x", "--", "--today"}, known);
    EXPECT_EQ(arguments.error, "");
    EXPECT_THAT(arguments.operands, ElementsAre("a.yaml", "-", "--today"));
    EXPECT_EQ(arguments.value("--today"), "2026-01-02");
    EXPECT_EQ(arguments.value("-o"), "-x");
    EXPECT_TRUE(arguments.has("--json"));
    EXPECT_FALSE(arguments.has("--format"));
}

TEST(Arguments, takeListsEachValueOnce) {
    const Arguments arguments =
        parseArguments({"--format", "pdf,svg", "--format=png,,pdf", "--today=a=b"}, known);
    EXPECT_THAT(arguments.list("--format"), ElementsAre("pdf", "svg", "png"));
    EXPECT_EQ(arguments.value("--today"), "a=b");
    EXPECT_THAT(arguments.list("-o"), IsEmpty());
}

TEST(Arguments, keepAllValuesAsTheyWereGiven) {
    const Arguments arguments = parseArguments({"-o", "b,a", "-o", "b,a"}, known);
    EXPECT_THAT(arguments.values("-o"), ElementsAre("b,a", "b,a"));
    EXPECT_THAT(arguments.values("--today"), IsEmpty());
}

TEST(Arguments, takeWholeNumbersWithinTheirBounds) {
    EXPECT_EQ(wholeNumber("72", 72, 2400), 72);
    EXPECT_EQ(wholeNumber("2400", 72, 2400), 2400);
    for (const char *bad : {"", "71", "2401", "300dpi", " 300", "3e2", "99999999999"})
        EXPECT_EQ(wholeNumber(bad, 72, 2400), std::nullopt) << bad;
}

TEST(Arguments, sayWhatIsWrong) {
    EXPECT_EQ(parseArguments({"--colour"}, known).error, "There is no option \"--colour\".");
    EXPECT_EQ(parseArguments({"--tod=x"}, known).error, "There is no option \"--tod\".");
    EXPECT_EQ(parseArguments({"-v"}, known).error, "There is no option \"-v\".");
    EXPECT_EQ(parseArguments({"--json=yes"}, known).error, "The option \"--json\" takes no value.");
    EXPECT_EQ(parseArguments({"--today="}, known).error, "The option \"--today\" needs a value.");
    EXPECT_EQ(parseArguments({"-o", ""}, known).error, "The option \"-o\" needs a value.");
    EXPECT_EQ(parseArguments({"-o", "a", "-o"}, known).error, "The option \"-o\" needs a value.");
    EXPECT_EQ(parseArguments({"a", "-o"}, known).error, "The option \"-o\" needs a value.");
}

} // namespace
} // namespace updatefacts
