// SPDX-License-Identifier: MIT
#pragma once

#include "retail/sheet/Sheet.h"

#include <cstdint>
#include <functional>
#include <map>
#include <string>
#include <vector>

namespace updatefacts {

/// What is left free where a group of labels, such as those of an aisle, ends.
enum class GroupGap { none, row, page };

struct PlanOptions {
    /// The first free place of each sheet that is partly used, in the order in which they are
    /// printed on: 1 to Sheet::places(). Those that follow are whole.
    std::vector<int> starts{};
    int copies = 1;        ///< of every label, times its own
    bool collated = false; ///< all labels once, then all that have a second copy, and so on
    GroupGap gap = GroupGap::none;
};

/// A label to be placed. The caller keeps the label itself.
struct PlanLabel {
    std::int64_t number = 0; ///< the caller's own
    std::string group;
    int copies = 1; ///< 0: none is printed; with those of the options at most a million
};

struct PlannedPlace {
    std::int64_t label = 0; ///< PlanLabel::number
    int copy = 1;           ///< 1 is the first
    int place = 0;          ///< of placesOf(), from 0
    bool operator==(const PlannedPlace &) const = default;
};

struct PlannedPage {
    std::int64_t number = 1; ///< 1 is the first
    std::vector<PlannedPlace> places;
    bool operator==(const PlannedPage &) const = default;
};

/// Says which label comes to lie where. Labels are fed one by one; a page is given to `take` as
/// soon as it is full. What is kept does not grow with the number of labels; collated, the numbers
/// of those are kept that have more than one copy.
class PagePlanner {
  public:
    /// options.starts must be places of the sheet.
    PagePlanner(const Sheet &sheet, const PlanOptions &options,
                std::function<void(PlannedPage &&)> take);

    void add(const PlanLabel &label);
    /// Once, after the last label: gives the last page.
    void finish();
    /// The starts of the sheets that were not printed on.
    [[nodiscard]] std::vector<int> startsLeft() const;

  private:
    /// A label whose further copies come later.
    struct Later {
        std::int64_t number;
        int group;
        int copies;
    };

    void place(std::int64_t label, int group, int copy);
    void leaveGap();
    void turnPage();
    [[nodiscard]] int firstFree() const; ///< of the page
    [[nodiscard]] int numberOf(const std::string &group);

    int m_columns, m_places;
    PlanOptions m_options;
    std::function<void(PlannedPage &&)> m_take;
    PlannedPage m_page;
    int m_next;       ///< free place
    int m_group = -1; ///< of the label before
    std::map<std::string, int> m_groups;
    std::vector<Later> m_later;
};

} // namespace updatefacts
