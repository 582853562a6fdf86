// SPDX-License-Identifier: MIT
#include "label/content/TimeBars.h"

#include "disclosure/Promise.h"

#include <algorithm>

namespace updatefacts {

namespace {

/// A bar in days from today; before today they are negative.
struct Days {
    TimeBar::Form form = TimeBar::Form::empty;
    bool isPromised = false;
    double begin = 0, end = 0;
};

double daysFrom(Date today, Date date) {
    return static_cast<double>(
        (std::chrono::sys_days(date) - std::chrono::sys_days(today)).count());
}

Days daysOf(const Disclosure &product, Date today) {
    constexpr double daysOfMonth = 365.2425 / 12;
    Days days;
    const Promise promise = promiseOf(product, today);
    const auto end = product.date("support_end");
    days.isPromised = promise == Promise::promised;
    if (promise == Promise::ended) {
        if (end) // on a day that was never said nothing is drawn
            days.form = TimeBar::Form::ended;
        days.end = end ? std::min(daysFrom(today, end->lastDay()), 0.0) : 0;
    } else if (promise == Promise::promised || promise == Promise::planned) {
        const bool isUnit = isUnitPeriodOnly(product, today);
        const auto start = product.date("support_start");
        days.form = isUnit ? TimeBar::Form::length : TimeBar::Form::until;
        if (isUnit)
            days.end = static_cast<double>(*unitMonths(product)) * daysOfMonth;
        else
            days.end = daysFrom(today, end->lastDay()) + 1; // all of the last day
        if (!isUnit && start)
            days.begin = std::max(daysFrom(today, start->firstDay()), 0.0);
    }
    return days;
}

/// The days from today that the scale begins and ends with.
struct Scale {
    double begin = 0, end = 1;

    [[nodiscard]] double at(double day) const {
        return std::clamp((day - begin) / (end - begin), 0.0, 1.0);
    }
};

Scale scaleOf(const std::vector<Days> &bars) {
    constexpr double mostPast = 1.0 / 5; // of what is to come: a sixth of all
    constexpr double free = 1.2;         // a period of each device touches neither end
    Scale scale;
    for (const Days &bar : bars)
        scale.end =
            std::max(scale.end, bar.form == TimeBar::Form::length ? bar.end * free : bar.end);
    for (const Days &bar : bars)
        if (bar.form == TimeBar::Form::ended)
            scale.begin = -scale.end * mostPast;
    return scale;
}

TimeBar barOn(const Scale &scale, const Days &days) {
    TimeBar bar{days.form, days.isPromised, scale.at(0), scale.at(days.begin), scale.at(days.end)};
    if (days.form == TimeBar::Form::ended)
        bar.begin = 0;
    if (days.form == TimeBar::Form::length) {
        const double length = days.end / (scale.end - scale.begin);
        bar.begin = bar.today + (1 - bar.today - length) / 2;
        bar.end = bar.begin + length;
    }
    return bar;
}

} // namespace

std::vector<TimeBar> timeBarsOf(std::span<const Disclosure *const> products, Date today) {
    std::vector<Days> days;
    for (const Disclosure *product : products)
        days.push_back(daysOf(*product, today));
    const Scale scale = scaleOf(days);
    std::vector<TimeBar> bars;
    for (const Days &each : days)
        bars.push_back(barOn(scale, each));
    return bars;
}

} // namespace updatefacts
