// SPDX-License-Identifier: MIT
#include "SiteExamples.h"
#include "site/page/PageParts.h"
#include "site/page/RenderPage.h"

#include <gtest/gtest.h>

#include <algorithm>

namespace updatefacts {
namespace {

/// Says what was looked for, without the page, which is long.
testing::AssertionResult has(const std::string &page, const std::string &part) {
    const bool is = page.find(part) != std::string::npos;
    return (is ? testing::AssertionSuccess() : testing::AssertionFailure()) << part;
}

/// The page of an example in English, without what it says when the last day is over.
std::string shownPage(const char *example) {
    const Disclosure disclosure = siteDisclosure(example);
    const std::vector<const Disclosure *> revisions = {&disclosure};
    const Words words("en");
    const std::string page = renderPage(
        pageContentOf({revisions, 0, siteDay, placeAlone("en")}, builtInDefinitions(), words),
        words);
    return page.substr(0, page.find("<template"));
}

std::string glanceOf(const char *example) {
    const std::string page = shownPage(example);
    return page.substr(0, page.find("<nav class=\"toc\""));
}

/// Who has nothing to do is not told twice that updates are automatic.
TEST(PageWording, saysOnceAtAGlanceHowUpdatesArrive) {
    EXPECT_FALSE(has(glanceOf("camera"), "<span class=\"k\">Updating</span>"));
    EXPECT_TRUE(has(shownPage("camera"), "<dt>How updates arrive</dt>"));
}

/// The promise says it; "names no last day" below it was a riddle where no update is possible.
TEST(PageWording, saysOnceThatNoDayIsNamed) {
    for (const char *name : {"smart-plug", "bulb"})
        EXPECT_FALSE(has(shownPage(name), "class=\"status")) << name;
    EXPECT_TRUE(has(shownPage("camera"), "class=\"status"));
}

/// The bar begins and ends with a date; how long it is says nobody what is left.
TEST(PageWording, namesBothEndsOfTheBar) {
    const std::string page = shownPage("camera");
    const std::string ends = page.substr(page.find("<p class=\"ends\">"));
    EXPECT_TRUE(has(ends.substr(0, ends.find("</p>")), "</span> <span>June 2031</span>"));
}

/// Names of products, with "_" for the space at which no line may end.
TEST(PageWording, keepsNumbersWithTheirUnits) {
    const char *rows[] = {
        "Router 2.4_GHz 5_GHz",
        "Router 2.4_GHz/5_GHz, white",
        "Battery 5_kWh",
        "Battery 300_mAh (3,7_V)",
        "Switch 1000_Mbit/s, 8 ports",
        "Switch 10_Gbit/s",
        "Pump 3_m³/h",
        "Heater 9000_BTU/h",
        "Лампа 5_Вт",
        "Lamp 4.8_W 385_lm",
        "Kettle 1.7_l",
        "Kettle 100_°C, 12_V/5_A",
        "Cam 2 Pro 3",
        "Cam 2 Max",
        "Hub 8 ports",
        "Dual GHz radio",
        "Set 5 kWhite lamps",
        "GHz 5",
    };
    for (const char *row : rows) {
        std::string plain = row, kept;
        std::ranges::replace(plain, '_', ' ');
        for (const char *c = row; *c; ++c)
            *c == '_' ? kept += "\u00a0" : kept += *c;
        EXPECT_EQ(keptMeasures(plain), kept);
    }
}

TEST(PageWording, keepsDatesAndMeasuresTogether) {
    EXPECT_EQ(keptTogether("diciembre de 2030"), "diciembre\u00a0de\u00a02030");
    EXPECT_EQ(keptTogether("5. August 2023"), "5.\u00a0August 2023");
    EXPECT_EQ(keptTogether("December 2030"), "December 2030");
    EXPECT_EQ(keptTogether(""), "");
    EXPECT_EQ(keptMeasures("GU10 827 4,8 W 385 lm Bulb"), "GU10 827 4,8\u00a0W 385\u00a0lm Bulb");
    EXPECT_EQ(keptMeasures("Cam 2 Pro 3"), "Cam 2 Pro 3");
}

} // namespace
} // namespace updatefacts
