// SPDX-License-Identifier: MIT
#include "disclosure/Promise.h"

#include <gtest/gtest.h>

namespace updatefacts {
namespace {

Date dayOf(const char *text) {
    return PartialDate::parse(text)->lastDay();
}

struct Row {
    const char *yaml;
    const char *today;
    const char *promise;
};

TEST(Promise, isWhatTheDisclosureSaysOnADay) {
    const Row rows[] = {
        {"{updatable: yes, support_commitment: promised, support_end: 2031-06}", "2026-03-20",
         "promised"},
        {"{updatable: partly, support_commitment: promised, support_end: 2031-06}", "2031-06-30",
         "promised"},
        {"{updatable: yes, support_commitment: promised, support_end: 2031-06}", "2031-07-01",
         "ended"},
        {"{updatable: yes, support_commitment: promised, support_end: 2031-06-15}", "2031-06-16",
         "ended"},
        {"{updatable: yes, support_commitment: planned, support_end: 2031-06}", "2026-03-20",
         "planned"},
        {"{updatable: yes, support_commitment: planned, support_end: 2031-06}", "2032-01-01",
         "ended"},
        {"{updatable: yes, support_commitment: not_promised}", "2026-03-20", "not_promised"},
        {"{updatable: no, support_commitment: not_promised}", "2026-03-20", "not_possible"},
        {"{updatable: yes, support_commitment: promised}", "2026-03-20", "not_promised"},
        {"{}", "2026-03-20", "not_promised"},
        {"{updatable: yes, support_commitment: ended, support_end: 2016-05-15}", "2026-03-20",
         "ended"},
        {"{updatable: yes, support_commitment: ended, support_end: not_published}", "2026-03-20",
         "ended"},
        {"{updatable: no, support_commitment: ended}", "2026-03-20", "not_possible"},
        {"{updatable: yes, support_commitment: promised, unit_period: {months: 36}}", "2026-03-20",
         "promised"},
        {"{updatable: yes, support_commitment: planned, unit_period: {months: 36}}", "2026-03-20",
         "planned"},
        {"{updatable: yes, support_commitment: promised, support_end: 2025-06, unit_period: "
         "{months: 36}}",
         "2026-03-20", "promised"},
        {"{updatable: yes, support_commitment: promised, unit_period: {months: 0}}", "2026-03-20",
         "not_promised"},
        {"{updatable: yes, support_commitment: not_promised, unit_period: {months: 36}}",
         "2026-03-20", "not_promised"},
    };
    for (const Row &row : rows) {
        const Disclosure disclosure(readYaml(row.yaml, ""));
        EXPECT_EQ(idOf(promiseOf(disclosure, dayOf(row.today))), row.promise)
            << row.yaml << " on " << row.today;
    }
}

TEST(Promise, isALengthAloneWhereNoDateHolds) {
    const Date today = dayOf("2026-03-20");
    const auto isOnly = [&](const char *end) {
        return isUnitPeriodOnly(
            Disclosure(readYaml(std::string("{support_commitment: promised, unit_period: {months: "
                                            "36}") +
                                    end + '}',
                                "")),
            today);
    };
    EXPECT_TRUE(isOnly(""));
    EXPECT_TRUE(isOnly(", support_end: 2026-03-19"));
    EXPECT_FALSE(isOnly(", support_end: 2026-03"));
}

struct PeriodRow {
    const char *start;
    const char *end;
    int years;
    int months;
};

TEST(Period, countsWholeMonthsBothEndsIncluded) {
    const PeriodRow rows[] = {
        {"2026-01", "2031-06", 5, 6},        {"2026-01-01", "2031-06-30", 5, 6},
        {"2026-01-02", "2031-06-30", 5, 5},  {"2026-01-15", "2031-01-14", 5, 0},
        {"2026-01-15", "2031-01-13", 4, 11}, {"2026-01-01", "2026-01-31", 0, 1},
        {"2026-01-01", "2026-01-30", 0, 0},  {"2028-02-29", "2029-02", 1, 0},
        {"2027-02", "2027-02", 0, 1},        {"2028-02", "2028-02", 0, 1},
        {"2026-12-01", "2027-11-30", 1, 0},  {"2026-03-20", "2026-03-20", 0, 0},
        {"2031-06", "2026-01", 0, 0},        {"2000-01-01", "2099-12-31", 100, 0},
    };
    for (const PeriodRow &row : rows) {
        const Period period =
            periodBetween(*PartialDate::parse(row.start), *PartialDate::parse(row.end));
        EXPECT_EQ(period.years, row.years) << row.start << " to " << row.end;
        EXPECT_EQ(period.months, row.months) << row.start << " to " << row.end;
    }
}

} // namespace
} // namespace updatefacts
