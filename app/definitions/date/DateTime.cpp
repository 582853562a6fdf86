// SPDX-License-Identifier: MIT
#include "definitions/date/DateTime.h"

#include "definitions/date/Digits.h"

namespace updatefacts {

namespace {

/// The seconds since midnight that "hh:mm:ss" names.
std::optional<std::chrono::seconds> parseTime(std::string_view text) {
    if (text.size() != 8 || text[2] != ':' || text[5] != ':')
        return std::nullopt;
    const auto hours = parseDigits(text.substr(0, 2));
    const auto minutes = parseDigits(text.substr(3, 2));
    const auto seconds = parseDigits(text.substr(6, 2));
    if (!hours || !minutes || !seconds || *hours > 23 || *minutes > 59 || *seconds > 59)
        return std::nullopt;
    return std::chrono::hours(*hours) + std::chrono::minutes(*minutes) +
           std::chrono::seconds(*seconds);
}

bool isFraction(std::string_view text) {
    return text.empty() || (text.size() > 1 && text.front() == '.' &&
                            text.find_first_not_of("0123456789", 1) == std::string_view::npos);
}

} // namespace

std::optional<std::chrono::sys_seconds> parseDateTime(std::string_view text) {
    constexpr std::size_t shortest = std::string_view("2026-03-14T09:30:00Z").size();
    if (text.size() < shortest || text[10] != 'T' || text.back() != 'Z')
        return std::nullopt;
    const auto day = PartialDate::parse(text.substr(0, 10));
    const auto time = parseTime(text.substr(11, 8));
    if (!day || !time || !isFraction(text.substr(19, text.size() - 20)))
        return std::nullopt;
    return std::chrono::sys_days(day->lastDay()) + *time;
}

std::optional<PartialDate> parseDateOrDateTime(std::string_view text) {
    const auto moment = parseDateTime(text);
    return moment ? PartialDate::of(dayOf(*moment)) : PartialDate::parse(text);
}

Date dayOf(std::chrono::sys_seconds moment) {
    return Date(std::chrono::floor<std::chrono::days>(moment));
}

std::string formatDateTime(std::chrono::sys_seconds moment) {
    const auto day = std::chrono::floor<std::chrono::days>(moment);
    const std::chrono::hh_mm_ss time(moment - day);
    const auto digits = [](auto number) {
        return std::string(number.count() < 10 ? "0" : "") + std::to_string(number.count());
    };
    return PartialDate::of(Date(day)).toString() + 'T' + digits(time.hours()) + ':' +
           digits(time.minutes()) + ':' + digits(time.seconds()) + 'Z';
}

} // namespace updatefacts
