// SPDX-License-Identifier: MIT
#include "retail/table/DateOrder.h"

#include "retail/cells/TableFinding.h"

#include <algorithm>
#include <charconv>
#include <optional>
#include <utility>

namespace updatefacts {

namespace {

/// The first two numbers of 13/05/2026, 13.05.2026, 13-05-2026.
std::optional<std::pair<int, int>> firstTwo(std::string_view text) {
    constexpr std::size_t mostBytes = 20;
    if (text.size() < 6 || text.size() > mostBytes || text[0] < '0' || text[0] > '9')
        return {};
    const std::size_t mark = text.find_first_not_of("0123456789");
    if (mark == std::string_view::npos || mark > 2 ||
        std::string_view("/.-").find(text[mark]) == std::string_view::npos)
        return {};
    const std::size_t second = text.find(text[mark], mark + 1);
    if (second == std::string_view::npos || second == mark + 1 || second > mark + 3)
        return {};
    const std::string_view year = text.substr(second + 1, text.find(' ', second) - second - 1);
    if ((year.size() != 2 && year.size() != 4) ||
        year.find_first_not_of("0123456789") != std::string_view::npos)
        return {};
    std::pair<int, int> result;
    std::from_chars(text.data(), text.data() + mark, result.first);
    std::from_chars(text.data() + mark + 1, text.data() + second, result.second);
    return result;
}

/// One of them can only be a day, the other may be a month.
bool isOneOrder(const std::pair<int, int> &numbers) {
    const auto [less, more] = std::minmax(numbers.first, numbers.second);
    return less >= 1 && less <= 12 && more > 12 && more <= 31;
}

} // namespace

void DateOrder::see(const TableRow &row) {
    for (int i = 1; i <= std::ssize(row.cells); ++i) {
        const Cell &cell = row.at(i);
        if (cell.kind == Cell::Kind::date) {
            ++m_columns[i].dates;
            continue;
        }
        const auto numbers = firstTwo(cell.text);
        if (!numbers || !isOneOrder(*numbers))
            continue;
        Column &column = m_columns[i];
        Column::Order &order = numbers->first > 12 ? column.dayFirst : column.monthFirst;
        if (order.count++ == 0) {
            order.example = cell.text;
            order.place = {{}, row.sheet, row.row, i};
        }
    }
}

void DateOrder::tell(const std::string &file, const FindingTaker &tell) const {
    for (const auto &[number, column] : m_columns) {
        const bool hasTwo = column.dayFirst.count > 0 && column.monthFirst.count > 0;
        const bool isHalfRead =
            column.dates > 0 && column.dayFirst.count + column.monthFirst.count > 0;
        if (!hasTwo && !isHalfRead)
            continue;
        const bool isRareDay =
            column.monthFirst.count == 0 ||
            (column.dayFirst.count > 0 && column.dayFirst.count < column.monthFirst.count);
        const Column::Order &rare = isRareDay ? column.dayFirst : column.monthFirst;
        tell(tableFinding(Severity::warning, "table.dates_turned",
                          {file, rare.place.sheet, rare.place.row, number},
                          {argument::text("value", rare.example)}));
    }
}

} // namespace updatefacts
