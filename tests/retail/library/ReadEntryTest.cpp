// SPDX-License-Identifier: MIT
#include "retail/library/ReadEntry.h"
#include "retail/library/StoreFinding.h"

#include "validation/Validate.h"

#include <gtest/gtest.h>

namespace updatefacts {
namespace {

using namespace std::chrono;

std::string again(const std::string &yaml, Date today) {
    return PartialDate::of(Date(judgedAgain(readYaml(yaml, "").root, today))).toString();
}

TEST(ReadEntry, isJudgedAgainOnTheDaysThatCount) {
    struct Row {
        const char *yaml;
        Date today;
        const char *again;
    };
    const std::vector<Row> rows = {
        {"end: \"2026-03-31\"", 2026y / 3 / 20, "2026-03-30"},
        {"end: \"2026-03-31\"", 2026y / 3 / 31, "2026-04-01"},
        {"end: \"2026-03\"", 2026y / 3 / 29, "2026-03-30"},
        {"end: \"2030-03-31\"", 2026y / 2 / 10, "2026-02-27"}, // months before: rules count them
        {"end: \"2030-03-15\"", 2026y / 3 / 15, "2026-03-16"},
        {"end: \"2030-03-15\"", 2026y / 3 / 17, "2026-04-14"},
        {"end: \"2020-03-31\"", 2026y / 1 / 2, "2026-03-30"}, // years after
        {"end: \"2020-03-31\"", 2026y / 4 / 2, "2027-01-01"},
        {"at: \"2026-03-14T09:30:00Z\"", 2026y / 3 / 2, "2026-03-13"},
        {"all: [{x: \"2026-03-20\"}, {x: \"2026-03-14\"}]", 2026y / 3 / 1, "2026-03-13"},
        {"end: none", 2026y / 4 / 2, "2027-01-01"},
    };
    for (const Row &row : rows)
        EXPECT_EQ(again(row.yaml, row.today), row.again) << row.yaml << ' ' << row.again;
}

/// Each day from one judging to the next gives the same findings.
TEST(ReadEntry, betweenTwoJudgingsNothingChanges) {
    for (const auto &file :
         std::filesystem::directory_iterator(UPDATEFACTS_SOURCE_DIR "/schema/examples")) {
        if (!file.is_regular_file())
            continue;
        std::ifstream stream(file.path());
        const Document document =
            readYaml(std::string(std::istreambuf_iterator<char>(stream), {}), file.path().string());
        Findings known;
        sys_days next{};
        std::size_t times = 0;
        const sys_days first = 2026y / 1 / 1;
        for (sys_days day = first; day < first + days(1200); day += days(1)) {
            const Findings findings = validate(document, builtInDefinitions(), {day, {}, nullptr});
            if (day >= next) {
                next = judgedAgain(document.root, day);
                known = findings;
                ++times;
            }
            ASSERT_EQ(findings, known) << file << ' ' << PartialDate::of(Date(day)).toString();
        }
        EXPECT_LT(times, 300U) << file;
    }
}

TEST(StoreFinding, argumentsComeBackAsTheyWere) {
    const ArgumentList arguments = {
        argument::plain("file", "a\xFF.yaml"),
        argument::number("count", -7),
        argument::date("end", "2031-06"),
        argument::answer("now", Pointer().child("updatable"), "no"),
        argument::language("tag", "de"),
        argument::phrase("why", "why.too_large", {argument::number("size", 256)}),
        argument::list("all", {argument::text("", "x"), argument::text("", "y")},
                       Argument::Joined::byOr)};
    EXPECT_EQ(argumentsFrom(storedArguments(arguments)), arguments);
    EXPECT_EQ(argumentsFrom({}), ArgumentList());
    const QByteArray whole = storedArguments(arguments);
    for (qsizetype i = 0; i < whole.size(); ++i) {
        QByteArray damaged = whole;
        damaged[i] = static_cast<char>(damaged[i] ^ 0x55);
        (void)argumentsFrom(damaged);
        (void)argumentsFrom(whole.left(i));
    }
}

} // namespace
} // namespace updatefacts
