// SPDX-License-Identifier: MIT
#include "definitions/date/PartialDate.h"

#include "definitions/date/Digits.h"

namespace updatefacts {

std::optional<PartialDate> PartialDate::parse(std::string_view text) {
    const bool withDay = text.size() == 10;
    if ((!withDay && text.size() != 7) || text[4] != '-' || (withDay && text[7] != '-'))
        return std::nullopt;
    const auto year = parseDigits(text.substr(0, 4));
    const auto month = parseDigits(text.substr(5, 2));
    const auto day = withDay ? parseDigits(text.substr(8, 2)) : 1;
    if (!year || !month || !day || *year < 2000 || *year > 2099)
        return std::nullopt;
    const Date date{std::chrono::year{*year}, std::chrono::month{static_cast<unsigned>(*month)},
                    std::chrono::day{static_cast<unsigned>(*day)}};
    if (!date.ok())
        return std::nullopt;
    PartialDate result;
    result.m_month = date.year() / date.month();
    if (withDay)
        result.m_day = date.day();
    return result;
}

PartialDate PartialDate::of(Date day) {
    PartialDate result;
    result.m_month = day.year() / day.month();
    result.m_day = day.day();
    return result;
}

Date PartialDate::firstDay() const {
    return m_month / m_day.value_or(std::chrono::day{1});
}

Date PartialDate::lastDay() const {
    return m_day ? Date(m_month / *m_day) : Date(m_month / std::chrono::last);
}

std::string PartialDate::toString() const {
    const auto padded = [](unsigned number) {
        return (number < 10 ? "-0" : "-") + std::to_string(number);
    };
    std::string result = std::to_string(static_cast<int>(m_month.year())) +
                         padded(static_cast<unsigned>(m_month.month()));
    return m_day ? result + padded(static_cast<unsigned>(*m_day)) : result;
}

} // namespace updatefacts
