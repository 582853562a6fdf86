// SPDX-License-Identifier: MIT
#include "publish/openeox/Moment.h"

#include "definitions/Pattern.h"
#include "definitions/date/DateTime.h"
#include "definitions/date/Digits.h"

namespace updatefacts {

namespace chrono = std::chrono;

namespace {

constexpr std::size_t lengthToSecond = std::string_view("2031-06-30T23:59:59").size();

/// The number that the digits at a place of the text name.
int numberAt(std::string_view text, std::size_t at, std::size_t length) {
    return parseDigits(text.substr(at, length)).value_or(0);
}

std::string padded(int number, std::size_t width) {
    const std::string digits = std::to_string(number);
    return std::string(width - std::min(width, digits.size()), '0') + digits;
}

} // namespace

std::optional<Moment> Moment::parse(std::string_view text) {
    static const Pattern shape("[0-9]{4}-[0-9]{2}-[0-9]{2}T([01][0-9]|2[0-3]):[0-5][0-9]:[0-5][0-9]"
                               "(\\.[0-9]+)?(Z|[+-]([01][0-9]|2[0-3]):[0-5][0-9])");
    if (!shape.matches(text))
        return std::nullopt;
    const Date day{chrono::year{numberAt(text, 0, 4)},
                   chrono::month{static_cast<unsigned>(numberAt(text, 5, 2))},
                   chrono::day{static_cast<unsigned>(numberAt(text, 8, 2))}};
    if (!day.ok())
        return std::nullopt;
    Moment moment;
    moment.m_text = text;
    const std::size_t zone = text.find_first_of("Z+-", lengthToSecond);
    if (text[zone] != 'Z') {
        moment.m_offset = chrono::hours(numberAt(text, zone + 1, 2)) +
                          chrono::minutes(numberAt(text, zone + 4, 2));
        if (text[zone] == '-')
            moment.m_offset = -moment.m_offset;
    }
    moment.m_second = chrono::sys_days(day) + chrono::hours(numberAt(text, 11, 2)) +
                      chrono::minutes(numberAt(text, 14, 2)) +
                      chrono::seconds(numberAt(text, 17, 2)) - moment.m_offset;
    if (zone > lengthToSecond)
        moment.m_fraction = text.substr(lengthToSecond + 1, zone - lengthToSecond - 1);
    moment.m_fraction.erase(moment.m_fraction.find_last_not_of('0') + 1);
    return moment;
}

Date Moment::day() const {
    return dayOf(m_second + m_offset);
}

Date Moment::dayInUtc() const {
    return dayOf(m_second);
}

std::string isoDay(Date day) {
    return padded(static_cast<int>(day.year()), 4) + '-' +
           padded(static_cast<int>(static_cast<unsigned>(day.month())), 2) + '-' +
           padded(static_cast<int>(static_cast<unsigned>(day.day())), 2);
}

bool Moment::isMidnight() const {
    const auto here = m_second + m_offset;
    return here == chrono::floor<chrono::days>(here) && m_fraction.empty();
}

std::string Moment::zone() const {
    return m_text.substr(m_text.find_first_of("Z+-", lengthToSecond));
}

std::string Moment::textInUtc() const {
    const chrono::hh_mm_ss time(m_second - chrono::floor<chrono::days>(m_second));
    const auto two = [](auto number) { return padded(static_cast<int>(number), 2); };
    return isoDay(dayInUtc()) + 'T' + two(time.hours().count()) + ':' +
           two(time.minutes().count()) + ':' + two(time.seconds().count()) +
           (m_fraction.empty() ? "" : '.' + m_fraction) + 'Z';
}

std::strong_ordering Moment::operator<=>(const Moment &other) const {
    if (m_second != other.m_second)
        return m_second < other.m_second ? std::strong_ordering::less
                                         : std::strong_ordering::greater;
    const int order = m_fraction.compare(other.m_fraction);
    return order <=> 0;
}

} // namespace updatefacts
