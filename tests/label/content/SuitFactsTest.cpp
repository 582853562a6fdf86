// SPDX-License-Identifier: MIT
#include "ExampleLabels.h"

#include <gtest/gtest.h>

namespace updatefacts {
namespace {

/// The name of a fact on the sheet, or "" when the fact is not there.
std::string nameOn(const Label &sheet, const std::string &fact) {
    return textOf(sheet, fact + ".name");
}

TEST(SuitFacts, saysOnTheSheetWhatThePromiseSays) {
    const struct {
        const char *example, *end, *firmness, *arrives, *afterwards;
    } rows[] = {
        {"camera", "Security updates promised until at least the end of", "How firm the promise is",
         "How updates arrive", "After that date"},
        {"doorbell", "Security updates planned until the end of", "How firm the promise is",
         "How updates arrive", "After that date"},
        {"router", "Ended", "", "", "Now"},
        {"toy", "", "", "", "Now"},
    };
    for (const auto &row : rows) {
        const Label sheet = layOutExample(row.example, "sheet").label;
        EXPECT_EQ(nameOn(sheet, "support_end"), row.end) << row.example;
        EXPECT_EQ(nameOn(sheet, "support_commitment"), row.firmness) << row.example;
        EXPECT_EQ(nameOn(sheet, "update_delivery"), row.arrives) << row.example;
        EXPECT_EQ(nameOn(sheet, "end_behaviour"), row.afterwards) << row.example;
    }
}

TEST(SuitFacts, saysUntilWhenAReplacementIsOffered) {
    EXPECT_NE(textOf(layOutExample("toy", "sheet").label, "hardware_replacement.value")
                  .find("Until December 2028"),
              std::string::npos);
}

TEST(Label, namesTheDayWhereTheMonthWouldPromiseMore) {
    EXPECT_EQ(textOf(layOutExample("phone-s24", "panel").label, "head"), "24 January 2031");
    EXPECT_EQ(textOf(layOutExample("kettle", "panel").label, "head"), "January 2029");
}

TEST(Label, saysFiveYearsFromAprilToApril) {
    EXPECT_EQ(textOf(layOutExample("thermostat-el", "panel").label, "length"), "5 years");
    EXPECT_EQ(textOf(layOutExample("camera", "panel").label, "length"), "5 years, 6 months");
}

TEST(Label, speaksOfUpdatesOnlyWhereTheyCome) {
    for (const auto &[name, comes] : {std::pair{"camera", true}, std::pair{"router", false}})
        for (const char *fact : {"arrives.name", "cost.name", "notice.name"})
            EXPECT_EQ(!textOf(layOutExample(name, "thermal").label, fact).empty(), comes)
                << name << ", " << fact;
}

} // namespace
} // namespace updatefacts
