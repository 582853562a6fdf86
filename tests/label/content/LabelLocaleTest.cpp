// SPDX-License-Identifier: MIT
#include "label/content/LabelLocale.h"

#include <gtest/gtest.h>

#include <algorithm>
#include <set>

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

TEST(LabelLocale, joinsWaysOfWhichOneWillDo) {
    const std::pair<const char *, const char *> rows[] = {
        {"en", "a, b or c"}, {"de", "a, b oder c"},   {"fr", "a, b ou c"},
        {"es", "a, b o c"},  {"ja", "a、b、またはc"}, {"ar", "a أو b أو c"}};
    for (const auto &[language, text] : rows)
        EXPECT_EQ(LabelLocale(language).either({"a", "b", "c"}), text);
}

TEST(LabelLocale, namesTheDayWhereTheMonthWouldSayMore) {
    const LabelLocale locale("en");
    for (const auto &[date, text] : {std::pair{"2028-02", "February 2028"},
                                     {"2028-02-29", "February 2028"},
                                     {"2028-02-28", "28 February 2028"}})
        EXPECT_EQ(locale.monthOrDay(*PartialDate::parse(date)), text);
}

INSTANTIATE_TEST_SUITE_P(
    Languages, LabelLocaleTest,
    testing::Values(
        LocaleRow{"en", "June 2031", "14 March 2026", "5 years, 6 months", "a, b and c"},
        LocaleRow{"de", "Juni 2031", "14. März 2026", "5 Jahre, 6 Monate", "a, b und c"},
        LocaleRow{"el", "Ιούνιος 2031", "14 Μαρτίου 2026", "5 έτη, 6 μήνες", "a, b και c"},
        LocaleRow{"ar", "يونيو 2031", "14 مارس 2026", "5 سنوات و6 أشهر", "a وb وc"},
        LocaleRow{"ja", "2031年6月", "2026年3月14日", "5年6か月", "a、b、c"},
        LocaleRow{"lv", "2031. gada jūnijs", "2026. gada 14. marts", "5 gadi un 6 mēneši",
                  "a, b un c"},
        LocaleRow{"mt", "Ġunju 2031", "14 ta’ Marzu 2026", "5 snin u 6 xhur", "a, b, u c"},
        LocaleRow{"sl", "junij 2031", "14. marec 2026", "5 let in 6 mesecev", "a, b in c"},
        LocaleRow{"th", "มิถุนายน พ.ศ. 2574", "14 มีนาคม พ.ศ. 2569", "5 ปี และ 6 เดือน", "a b และc"}),
    [](const auto &instance) { return std::string(instance.param.language); });

struct CaseRow {
    const char *language, *month, *day;
};

class LabelLocaleCase : public testing::TestWithParam<CaseRow> {};

TEST_P(LabelLocaleCase, isThatOfTheSentence) {
    const CaseRow &row = GetParam();
    const LabelLocale locale(row.language);
    EXPECT_EQ(locale.monthWithin(2031y / std::chrono::October), row.month);
    EXPECT_EQ(locale.dayWithin(2031y / std::chrono::October / 1), row.day);
}

INSTANTIATE_TEST_SUITE_P(
    Languages, LabelLocaleCase,
    testing::Values(CaseRow{"cs", "října 2031", "1. října 2031"},
                    CaseRow{"el", "Οκτωβρίου 2031", "1 Οκτωβρίου 2031"},
                    CaseRow{"et", "oktoobri 2031", "1. oktoobrini 2031"},
                    CaseRow{"fi", "lokakuun 2031", "1. lokakuuta 2031"},
                    CaseRow{"fr", "octobre 2031", "1er octobre 2031"},
                    CaseRow{"ga", "Dheireadh Fómhair 2031", "1 Deireadh Fómhair 2031"},
                    CaseRow{"hr", "listopada 2031.", "1. listopada 2031."},
                    CaseRow{"hu", "2031. október", "2031. október 1"},
                    CaseRow{"lt", "2031 m. spalio", "2031 m. spalio 1 d."},
                    CaseRow{"lv", "2031. gada oktobra", "2031. gada 1. oktobrim"},
                    CaseRow{"pl", "października 2031", "1 października 2031"},
                    CaseRow{"sk", "októbra 2031", "1. októbra 2031"},
                    CaseRow{"sl", "oktobra 2031", "1. oktobra 2031"},
                    CaseRow{"th", "ตุลาคม พ.ศ. 2574", "1 ตุลาคม พ.ศ. 2574"},
                    CaseRow{"uk", "жовтня 2031\u00a0р.", "1 жовтня 2031\u00a0р."}),
    [](const auto &instance) { return std::string(instance.param.language); });

TEST(LabelLocale, shortensTheMonthOfADay) {
    const Date day = 2026y / std::chrono::November / 26;
    EXPECT_EQ(LabelLocale("en").shortDay(day), "26 Nov 2026");
    EXPECT_EQ(LabelLocale("lt").shortDay(day), "2026-11-26");
    EXPECT_EQ(LabelLocale("th").shortDay(day), "26 พ.ย. พ.ศ. 2569");
    EXPECT_EQ(LabelLocale("bg").shortDay(day), "26.11.2026\u00a0г.");
}

TEST(LabelLocale, namesEachMonthInItsCase) {
    for (const char *language : {"et", "ga", "lv", "sl", "fi"}) {
        const LabelLocale locale(language);
        std::set<std::string> months;
        for (unsigned month = 1; month <= 12; ++month) {
            const std::string text = locale.monthWithin(2031y / month);
            EXPECT_TRUE(std::ranges::none_of(text, [](char c) { return c >= 0 && c < ' '; }))
                << text;
            months.insert(text);
        }
        EXPECT_EQ(months.size(), 12U) << language;
    }
}

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
