// SPDX-License-Identifier: MIT
#pragma once

#include "definitions/date/PartialDate.h"

#include <chrono>
#include <compare>
#include <optional>
#include <string>
#include <string_view>

namespace updatefacts {

/// A moment as RFC 3339 names it, in any time zone and to the last digit of its fraction of a
/// second: what OpenEoX may say and the date fields of a disclosure cannot.
class Moment {
  public:
    /// Nothing when it is no date-time of RFC 3339 section 5.6 with upper-case T and Z, as OpenEoX
    /// Core 1.0 section 7.1.2 asks for; no leap second.
    [[nodiscard]] static std::optional<Moment> parse(std::string_view text);

    [[nodiscard]] const std::string &text() const { return m_text; }
    /// The calendar day as it is written, in the moment's own time zone.
    [[nodiscard]] Date day() const;
    [[nodiscard]] Date dayInUtc() const;
    /// The same moment in UTC, with the same fraction.
    [[nodiscard]] std::string textInUtc() const;
    /// Whether it is the first moment of its day().
    [[nodiscard]] bool isMidnight() const;
    /// As it is written: "Z" or "+02:00".
    [[nodiscard]] std::string zone() const;

    /// By time, however they are written.
    [[nodiscard]] std::strong_ordering operator<=>(const Moment &other) const;
    bool operator==(const Moment &other) const { return (*this <=> other) == 0; }

  private:
    std::string m_text;
    std::chrono::sys_seconds m_second{};
    std::chrono::minutes m_offset{};
    std::string m_fraction; ///< digits, without the zeros at the end
};

/// "2031-06-30", of any year from 0 to 9999.
[[nodiscard]] std::string isoDay(Date day);

} // namespace updatefacts
