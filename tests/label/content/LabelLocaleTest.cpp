// SPDX-License-Identifier: MIT
#include "label/content/LabelLocale.h"

#include <gtest/gtest.h>

namespace updatefacts {

using namespace std::chrono_literals;

struct LocaleRow {
    const char *language, *month, *day, *period, *list;
};

class LabelLocaleTest : public testing::TestWithParam<LocaleRow> {};

TEST_P(LabelLocaleTest, writesAsTheLanguageDoes) {
    const LocaleRow &row = GetParam();
    const LabelLocale locale(row.language);
    EXPECT_EQ(locale.month(2031y / std::chrono::June), row.month);
    EXPECT_EQ(locale.day(2026y / std::chrono::March / 14), row.day);
    EXPECT_EQ(locale.period({5, 6}), row.period);
    EXPECT_EQ(locale.list({"a", "b", "c"}), row.list);
}

INSTANTIATE_TEST_SUITE_P(
    Languages, LabelLocaleTest,
    testing::Values(
        LocaleRow{"en", "June 2031", "14 March 2026", "5 years, 6 months", "a, b and c"},
        LocaleRow{"de", "Juni 2031", "14. März 2026", "5 Jahre, 6 Monate", "a, b und c"},
        LocaleRow{"el", "Ιούνιος 2031", "14 Μαρτίου 2026", "5 έτη, 6 μήνες", "a, b και c"},
        LocaleRow{"ar", "يونيو 2031", "14 مارس 2026", "5 سنوات و6 أشهر", "a وb وc"},
        LocaleRow{"ja", "2031年6月", "2026年3月14日", "5年6か月", "a、b、c"},
        LocaleRow{"mt", "Ġunju 2031", "14 ta’ Marzu 2026", "5 snin u 6 xhur", "a, b, u c"},
        LocaleRow{"sl", "junij 2031", "14. marec 2026", "5 let in 6 mesecev", "a, b in c"},
        LocaleRow{"th", "มิถุนายน 2031", "14 มีนาคม 2026", "5 ปี และ 6 เดือน", "a b และc"}),
    [](const auto &instance) { return std::string(instance.param.language); });

TEST(LabelLocale, leavesOutThePartThatIsNought) {
    const LabelLocale locale("en");
    EXPECT_EQ(locale.period({1, 0}), "1 year");
    EXPECT_EQ(locale.period({0, 1}), "1 month");
    EXPECT_EQ(locale.period({0, 0}), "0 months");
}

TEST(LabelLocale, raisesTheFirstLetterByTheLabelsLanguage) {
    EXPECT_EQ(LabelLocale("en").capitalised("in the app"), "In the app"); // in a Turkish locale
    EXPECT_EQ(LabelLocale("tr").capitalised("istanbul"), "İstanbul");
    EXPECT_EQ(LabelLocale("el").capitalised("όχι"), "Όχι");
    EXPECT_EQ(LabelLocale("ja").capitalised("自動"), "自動");
    EXPECT_EQ(LabelLocale("en").capitalised(""), "");
}

TEST(LabelLocale, knowsTheDirection) {
    EXPECT_TRUE(isRightToLeft("ar"));
    EXPECT_TRUE(isRightToLeft("he"));
    EXPECT_FALSE(isRightToLeft("ja"));
}

} // namespace updatefacts
