// SPDX-License-Identifier: MIT
#include "label/content/TimeBars.h"

#include "../ExampleCards.h"

#include <gtest/gtest.h>

namespace updatefacts {
namespace {

using Form = TimeBar::Form;
using namespace std::chrono_literals;

constexpr Date today = 2026y / 12 / 31;

/// A product whose support is said so.
Disclosure productWith(const std::string &support) {
    return Disclosure(readYaml("updatable: \"yes\"\n" + support, "product.yaml"));
}

Disclosure promisedUntil(const std::string &end, const std::string &commitment = "promised") {
    return productWith("support_commitment: " + commitment + "\nsupport_end: " + end + '\n');
}

Disclosure promisedFor(int months, const std::string &commitment = "promised") {
    return productWith("support_commitment: " + commitment + "\nunit_period: {months: " +
                       std::to_string(months) + ", counted_from: purchase}\n");
}

std::vector<TimeBar> barsOf(const Products &products) {
    return timeBarsOf(products.pointers(), today).bars;
}

constexpr double line = 1.0 / 6; ///< where today lies

/// Where that many of the ten years that follow today lie.
double after(double years) {
    return line + years / 12;
}

TEST(TimeBars, haveTheLengthsOfThePromises) {
    const auto bars =
        barsOf(Products({promisedUntil("2030-12-31"), promisedUntil("2028-12-31", "planned")}));
    EXPECT_EQ(bars[0].form, Form::until);
    EXPECT_TRUE(bars[0].isPromised);
    EXPECT_FALSE(bars[1].isPromised);
    EXPECT_DOUBLE_EQ(bars[0].today, line);
    EXPECT_DOUBLE_EQ(bars[0].begin, line);
    EXPECT_NEAR(bars[0].end, after(4), 0.001);
    EXPECT_NEAR(bars[1].end, after(2), 0.001);
}

/// A card on one shelf is held beside the card on another.
TEST(TimeBars, areTheSameOnEveryCard) {
    const auto alone = barsOf(Products({promisedUntil("2028-12-31"), promisedFor(24)}));
    const auto beside = barsOf(Products({promisedUntil("2028-12-31"), promisedUntil("2036-12-31"),
                                         promisedFor(24), promisedUntil("2026-06-30")}));
    EXPECT_DOUBLE_EQ(alone[0].end, beside[0].end);
    EXPECT_DOUBLE_EQ(alone[0].today, beside[0].today);
    EXPECT_DOUBLE_EQ(alone[1].begin, beside[2].begin);
    EXPECT_DOUBLE_EQ(alone[1].end, beside[2].end);
}

TEST(TimeBars, reachTwiceAsFarWhereAPromiseDoes) {
    const std::vector<std::pair<const char *, int>> rows = {{"2027-01-31", 10},
                                                            {"2036-12-31", 10},
                                                            {"2037-01-31", 20},
                                                            {"2047-01-31", 40},
                                                            {"2090-01-31", 80}};
    for (const auto &[end, years] : rows) {
        const Products products({promisedUntil(end), promisedUntil("2031-12-31")});
        const TimeBars bars = timeBarsOf(products.pointers(), today);
        EXPECT_EQ(bars.years, years) << end;
        EXPECT_NEAR(bars.bars[1].end, line + 5.0 / (years * 1.2), 0.001) << end;
        EXPECT_DOUBLE_EQ(bars.bars[1].today, line) << end;
    }
    const Products each({promisedFor(120), promisedUntil("2028-12-31")});
    EXPECT_EQ(timeBarsOf(each.pointers(), today).years, 20) << "it touches neither end";
}

TEST(TimeBars, areEqualForEqualDatesWhateverTheirOrder) {
    const auto bars = barsOf(Products(
        {promisedUntil("2029-06"), promisedUntil("2031-06"), promisedUntil("2029-06-30")}));
    EXPECT_DOUBLE_EQ(bars[0].end, bars[2].end);
    EXPECT_LT(bars[0].end, bars[1].end);
}

TEST(TimeBars, beginWithSupportWhereThatIsYetToCome) {
    const auto bars =
        barsOf(Products({promisedUntil("2030-12-31"),
                         productWith("support_commitment: promised\nsupport_start: 2028-12-31\n"
                                     "support_end: 2030-12-31\n")}));
    EXPECT_NEAR(bars[1].begin, after(2), 0.001);
    EXPECT_NEAR(bars[1].end, after(4), 0.001);
}

TEST(TimeBars, areEmptyWhereNothingIsPromised) {
    const auto bars = barsOf(Products({productWith("support_commitment: not_promised\n"),
                                       Disclosure(readYaml("updatable: \"no\"\n", "no.yaml"))}));
    for (const TimeBar &bar : bars)
        EXPECT_EQ(bar.form, Form::empty);
}

TEST(TimeBars, endBeforeTodayWhereUpdatesHaveEnded) {
    const auto bars =
        barsOf(Products({promisedUntil("2031-12-31"), promisedUntil("2026-06-30"),
                         promisedUntil("2019-06-30"), productWith("support_commitment: ended\n")}));
    for (const TimeBar &bar : bars)
        EXPECT_DOUBLE_EQ(bar.today, bars[0].today);
    EXPECT_EQ(bars[1].form, Form::ended);
    EXPECT_NEAR(bars[1].end, after(-0.5), 0.002);
    EXPECT_DOUBLE_EQ(bars[2].end, 0) << "longer ago than the scale reaches";
    EXPECT_EQ(bars[3].form, Form::empty) << "the day is not published";
}

/// Years from the day of purchase are no date: their bar begins neither today nor anywhere else.
TEST(TimeBars, standAtNoPlaceForAPeriodOfEachDevice) {
    const auto bars = barsOf(Products({promisedUntil("2030-12-31"), promisedFor(24),
                                       promisedFor(24, "planned"), promisedFor(60)}));
    EXPECT_EQ(bars[1].form, Form::length);
    EXPECT_NEAR(bars[1].end - bars[1].begin, 2 / 12.0, 0.001);
    EXPECT_NEAR((bars[1].end + bars[1].begin) / 2, after(5), 1e-9);
    EXPECT_FALSE(bars[2].isPromised);
    EXPECT_NEAR(bars[3].end - bars[3].begin, 5 / 12.0, 0.001);
    EXPECT_GT(bars[3].begin, line + 0.05) << "it begins at no day";
    EXPECT_NEAR(bars[0].end, after(4), 0.001);
}

} // namespace
} // namespace updatefacts
