// SPDX-License-Identifier: MIT
#pragma once

#include <chrono>
#include <compare>
#include <optional>
#include <string>
#include <string_view>

namespace updatefacts {

using Date = std::chrono::year_month_day;

/// A calendar date known to the day ("2031-06-30") or to the month ("2031-06").
/// A month stands for its last day wherever dates are compared (EU CRA Art. 13(19): an end of
/// support is named by at least month and year).
class PartialDate {
  public:
    /// Nothing when it is no ISO 8601 calendar date of the years 2000-2099.
    [[nodiscard]] static std::optional<PartialDate> parse(std::string_view text);

    /// That day; it must be a real one.
    [[nodiscard]] static PartialDate of(Date day);

    [[nodiscard]] std::chrono::year_month month() const { return m_month; }
    [[nodiscard]] bool hasDay() const { return m_day.has_value(); }
    [[nodiscard]] Date firstDay() const;
    [[nodiscard]] Date lastDay() const;
    [[nodiscard]] std::string toString() const;

    bool operator==(const PartialDate &) const = default;

  private:
    std::chrono::year_month m_month{};
    std::optional<std::chrono::day> m_day;
};

} // namespace updatefacts
