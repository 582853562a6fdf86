// SPDX-License-Identifier: MIT
#include "retail/sheet/PagePlanner.h"

#include <gmock/gmock.h>

#include <random>

namespace updatefacts {
namespace {

Sheet grid(int columns, int rows) {
    Sheet sheet;
    sheet.columns = columns;
    sheet.rows = rows;
    return sheet;
}

std::vector<PlannedPage> plan(const Sheet &sheet, const PlanOptions &options,
                              const std::vector<PlanLabel> &labels) {
    std::vector<PlannedPage> pages;
    PagePlanner planner(sheet, options,
                        [&](PlannedPage &&page) { pages.push_back(std::move(page)); });
    for (const PlanLabel &label : labels)
        planner.add(label);
    planner.finish();
    return pages;
}

/// "1@4 2@5 | 3@0": label@place, pages apart.
std::string shown(const std::vector<PlannedPage> &pages) {
    std::string text;
    for (const PlannedPage &page : pages) {
        text += text.empty() ? "" : "| ";
        for (const PlannedPlace &at : page.places)
            text += std::to_string(at.label) + '@' + std::to_string(at.place) + ' ';
    }
    return text;
}

std::vector<PlanLabel> groups(const std::string &letters, int copies = 1) {
    std::vector<PlanLabel> labels;
    for (const char letter : letters)
        labels.push_back({std::ssize(labels), std::string(1, letter), copies});
    return labels;
}

TEST(PagePlanner, fillsTheSheetsAsAsked) {
    struct Row {
        const char *what;
        PlanOptions options;
        std::vector<PlanLabel> labels;
        const char *pages;
    };
    const PlanOptions plain;
    for (const Row &row : {
             Row{"none", plain, {}, ""},
             {"one page and one more", plain, groups("aaaaaaa"), "0@0 1@1 2@2 3@3 4@4 5@5 | 6@0 "},
             {"a full page is the last", plain, groups("aaaaaa"), "0@0 1@1 2@2 3@3 4@4 5@5 "},
             {"part-used", {.starts = {5}}, groups("aaa"), "0@4 1@5 | 2@0 "},
             {"the last place", {.starts = {6}}, groups("aa"), "0@5 | 1@0 "},
             {"two are part-used",
              {.starts = {5, 4}},
              groups("aaaaaa"),
              "0@4 1@5 | 2@3 3@4 4@5 | 5@0 "},
             {"groups on part-used pages",
              {.starts = {5, 4}, .gap = GroupGap::page},
              groups("abc"),
              "0@4 | 1@3 | 2@0 "},
             {"copies", {.copies = 2}, groups("ab"), "0@0 0@1 1@2 1@3 "},
             {"its own copies, times those of all",
              {.copies = 2},
              {{7, "", 2}, {8, "", 0}},
              "7@0 7@1 7@2 7@3 "},
             {"collated", {.copies = 2, .collated = true}, groups("ab"), "0@0 1@1 0@2 1@3 "},
             {"collated, with different copies",
              {.collated = true},
              {{0, "", 1}, {1, "", 3}, {2, "", 2}},
              "0@0 1@1 2@2 1@3 2@4 1@5 "},
             {"groups without a gap", plain, groups("abb"), "0@0 1@1 2@2 "},
             {"groups in rows", {.gap = GroupGap::row}, groups("abbc"), "0@0 1@3 2@4 | 3@0 "},
             {"a group that fills its row",
              {.gap = GroupGap::row},
              groups("aaab"),
              "0@0 1@1 2@2 3@3 "},
             {"groups on pages", {.gap = GroupGap::page}, groups("abb"), "0@0 | 1@0 2@1 "},
             {"a group that fills its page",
              {.gap = GroupGap::page},
              groups("aaaaaab"),
              "0@0 1@1 2@2 3@3 4@4 5@5 | 6@0 "},
             {"the first group begins where the sheet is free",
              {.starts = {2}, .gap = GroupGap::row},
              groups("ab"),
              "0@1 1@3 "},
             {"nothing is printed of a group",
              {.gap = GroupGap::page},
              {{0, "a", 1}, {1, "b", 0}, {2, "a", 1}},
              "0@0 2@1 "},
         })
        EXPECT_EQ(shown(plan(grid(3, 2), row.options, row.labels)), row.pages) << row.what;
}

TEST(PagePlanner, givesEachPageAsSoonAsItIsFull) {
    int pages = 0;
    PagePlanner planner(grid(2, 2), {}, [&](PlannedPage &&) { ++pages; });
    for (int i = 0; i < 9; ++i) {
        EXPECT_EQ(pages, i / 4) << i;
        planner.add({i, {}, 1});
    }
    planner.finish();
    EXPECT_EQ(pages, 3);
}

/// Any plan, held against what must be true of all.
class AnyPlan : public testing::TestWithParam<unsigned> {
  protected:
    AnyPlan() : m_random(GetParam()) {
        m_sheet = grid(pick(1, 6), pick(1, 13));
        for (int sheets = pick(0, 3); sheets > 0; --sheets)
            m_options.starts.push_back(pick(1, m_sheet.places()));
        m_options.copies = pick(1, 3);
        m_options.collated = pick(0, 1) == 1;
        m_options.gap = static_cast<GroupGap>(pick(0, 2));
        const int count = pick(0, 200);
        for (int i = 0; i < count; ++i)
            m_labels.push_back(
                {i, std::string(1, static_cast<char>('a' + i / pick(1, 40))), pick(0, 3)});
    }
    int pick(int least, int most) { return std::uniform_int_distribution(least, most)(m_random); }

    std::mt19937 m_random;
    Sheet m_sheet;
    PlanOptions m_options;
    std::vector<PlanLabel> m_labels;
};

TEST_P(AnyPlan, placesEachCopyOnceOnAFreePlace) {
    const std::vector<PlannedPage> pages = plan(m_sheet, m_options, m_labels);
    std::map<std::pair<std::int64_t, int>, int> times;
    std::int64_t number = 0;
    for (const PlannedPage &page : pages) {
        EXPECT_EQ(page.number, ++number);
        EXPECT_FALSE(page.places.empty());
        const auto &starts = m_options.starts;
        int before = number <= std::ssize(starts) ? starts[std::size_t(number) - 1] - 2 : -1;
        for (const PlannedPlace &at : page.places) {
            EXPECT_GT(at.place, before);
            EXPECT_LT(at.place, m_sheet.places());
            before = at.place;
            ++times[{at.label, at.copy}];
        }
    }
    std::size_t wanted = 0;
    for (const PlanLabel &label : m_labels)
        for (int copy = 1; copy <= label.copies * m_options.copies; ++copy, ++wanted)
            EXPECT_EQ((times[{label.number, copy}]), 1);
    EXPECT_EQ(times.size(), wanted);
}

TEST_P(AnyPlan, keepsGroupsApart) {
    if (m_options.gap == GroupGap::none)
        return;
    for (const PlannedPage &page : plan(m_sheet, m_options, m_labels))
        for (std::size_t i = 1; i < page.places.size(); ++i) {
            const PlannedPlace &one = page.places[i - 1];
            const PlannedPlace &other = page.places[i];
            if (m_labels[static_cast<std::size_t>(one.label)].group ==
                m_labels[static_cast<std::size_t>(other.label)].group)
                continue;
            EXPECT_EQ(m_options.gap, GroupGap::row);
            EXPECT_EQ(other.place % m_sheet.columns, 0);
            EXPECT_GT(other.place / m_sheet.columns, one.place / m_sheet.columns);
        }
}

TEST_P(AnyPlan, keepsTheOrderOfTheLabels) {
    std::vector<std::pair<int, std::int64_t>> order;
    for (const PlannedPage &page : plan(m_sheet, m_options, m_labels))
        for (const PlannedPlace &at : page.places)
            order.emplace_back(m_options.collated ? at.copy : 0, at.label);
    EXPECT_TRUE(std::ranges::is_sorted(order));
}

/// Whatever the caller does between two labels, and however the pages are taken.
TEST_P(AnyPlan, isTheSameHoweverItIsFed) {
    const std::vector<PlannedPage> once = plan(m_sheet, m_options, m_labels);
    std::vector<PlannedPage> pages;
    std::size_t fed = 0;
    PagePlanner planner(m_sheet, m_options,
                        [&](PlannedPage &&page) { pages.push_back(std::move(page)); });
    std::vector<PlannedPage> taken;
    while (fed < m_labels.size()) {
        for (int left = pick(1, 7); left > 0 && fed < m_labels.size(); --left)
            planner.add(PlanLabel(m_labels[fed++]));
        taken.insert(taken.end(), pages.begin(), pages.end());
        pages.clear();
    }
    planner.finish();
    taken.insert(taken.end(), pages.begin(), pages.end());
    EXPECT_EQ(taken, once);
}

INSTANTIATE_TEST_SUITE_P(Random, AnyPlan, testing::Range(0U, 60U));

} // namespace
} // namespace updatefacts
