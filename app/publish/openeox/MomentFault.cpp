// SPDX-License-Identifier: MIT
#include "publish/openeox/MomentFault.h"

#include "publish/openeox/Moment.h"

#include <QRegularExpression>

namespace updatefacts {

namespace {

/// What people write for a moment, in parts; each is "" where it is not there.
struct Parts {
    std::string day, minute, second, fraction, zone;
};

/// Nothing when the text looks like no date at all.
std::optional<Parts> momentParts(const std::string &text) {
    static const QRegularExpression shape(
        QStringLiteral("\\A([0-9]{4}-[0-9]{2}-[0-9]{2})"
                       "(?:[Tt ]([0-9]{2}:[0-9]{2})(?::([0-9]{2})(?:[.,]([0-9]+))?)?"
                       " ?([Zz]|[+-][0-9]{2}(?::?[0-9]{2})?)?)?\\z"));
    const auto match = shape.match(QString::fromStdString(text));
    if (!match.hasMatch())
        return std::nullopt;
    const auto part = [&](int which) { return match.captured(which).toStdString(); };
    return Parts{part(1), part(2), part(3), part(4), part(5)};
}

/// "z", "+0200" and "+02" as RFC 3339 writes them.
std::string spelledZone(std::string zone) {
    if (zone == "z")
        return "Z";
    if (zone.size() == 3)
        zone += "00";
    if (zone.size() == 5)
        zone.insert(3, ":");
    return zone;
}

std::optional<Moment> dayAfter(const std::string &day, const std::string &zone) {
    const auto moment = Moment::parse(day + "T00:00:00" + zone);
    if (!moment)
        return std::nullopt;
    return Moment::parse(isoDay(std::chrono::sys_days(moment->day()) + std::chrono::days(1)) +
                         "T00:00:00" + zone);
}

/// The message, and what is meant where it is a moment indeed.
MomentFault fault(std::string_view message, const std::optional<Moment> &meant) {
    return meant ? MomentFault{message, meant->text()} : MomentFault{};
}

} // namespace

MomentFault momentFault(const std::string &text, std::string_view dayTime) {
    const auto parts = momentParts(text);
    if (!parts || !Moment::parse(parts->day + "T00:00:00Z"))
        return {};
    if (parts->minute.empty())
        return dayTime.empty() ? MomentFault{}
                               : fault("openeox.date_time:day",
                                       Moment::parse(parts->day + std::string(dayTime)));
    if (parts->zone.empty())
        return {"openeox.date_time:zone", {}};
    const std::string zone = spelledZone(parts->zone);
    const bool isWhole = parts->second.find_first_not_of('0') == std::string::npos &&
                         parts->fraction.find_first_not_of('0') == std::string::npos;
    if (parts->minute == "24:00" && isWhole)
        return fault("openeox.date_time:midnight", dayAfter(parts->day, zone));
    const bool isLeap = parts->second == "60";
    const std::string second = isLeap ? "59" : parts->second.empty() ? "00" : parts->second;
    const std::string fraction = parts->fraction.empty() || isLeap ? "" : '.' + parts->fraction;
    return fault(isLeap ? "openeox.date_time:leap" : "openeox.date_time:spelled",
                 Moment::parse(parts->day + 'T' + parts->minute + ':' + second + fraction + zone));
}

} // namespace updatefacts
