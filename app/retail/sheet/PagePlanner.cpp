// SPDX-License-Identifier: MIT
#include "retail/sheet/PagePlanner.h"

#include <algorithm>
#include <cassert>

namespace updatefacts {

PagePlanner::PagePlanner(const Sheet &sheet, const PlanOptions &options,
                         std::function<void(PlannedPage &&)> take)
    : m_columns(sheet.columns), m_places(sheet.places()), m_options(options),
      m_take(std::move(take)), m_next(firstFree()) {
    assert(std::ranges::all_of(m_options.starts,
                               [this](int start) { return start >= 1 && start <= m_places; }));
}

int PagePlanner::firstFree() const {
    const auto page = static_cast<std::size_t>(m_page.number - 1);
    return page < m_options.starts.size() ? m_options.starts[page] - 1 : 0;
}

std::vector<int> PagePlanner::startsLeft() const {
    const std::int64_t used = m_page.number - (m_page.places.empty() ? 1 : 0);
    const auto count = std::min<std::int64_t>(used, std::ssize(m_options.starts));
    return {m_options.starts.begin() + count, m_options.starts.end()};
}

void PagePlanner::add(const PlanLabel &label) {
    const std::int64_t wanted = std::int64_t{label.copies} * m_options.copies;
    const int copies = static_cast<int>(std::min<std::int64_t>(wanted, 1'000'000));
    if (copies < 1)
        return;
    const int group = m_options.gap == GroupGap::none ? 0 : numberOf(label.group);
    for (int copy = 1; copy <= (m_options.collated ? 1 : copies); ++copy)
        place(label.number, group, copy);
    if (m_options.collated && copies > 1)
        m_later.push_back({label.number, group, copies});
}

void PagePlanner::finish() {
    for (int copy = 2; !m_later.empty(); ++copy) {
        for (const Later &label : m_later)
            place(label.number, label.group, copy);
        std::erase_if(m_later, [copy](const Later &label) { return label.copies <= copy; });
    }
    if (!m_page.places.empty())
        turnPage();
}

void PagePlanner::place(std::int64_t label, int group, int copy) {
    if (group != m_group && m_group >= 0)
        leaveGap();
    m_group = group;
    m_page.places.push_back({label, copy, m_next});
    if (++m_next == m_places)
        turnPage();
}

void PagePlanner::leaveGap() {
    if (m_page.places.empty()) // a new page begins a group anyway
        return;
    if (m_options.gap == GroupGap::row)
        m_next = (m_next + m_columns - 1) / m_columns * m_columns;
    if (m_options.gap == GroupGap::page || m_next == m_places)
        turnPage();
}

void PagePlanner::turnPage() {
    const std::int64_t next = m_page.number + 1;
    m_take(std::move(m_page));
    m_page = {next, {}};
    m_next = firstFree();
}

int PagePlanner::numberOf(const std::string &group) {
    return m_groups.try_emplace(group, static_cast<int>(m_groups.size())).first->second;
}

} // namespace updatefacts
