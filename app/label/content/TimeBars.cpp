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

constexpr double daysOfYear = 365.2425;

Days daysOf(const Disclosure &product, Date today) {
    constexpr double daysOfMonth = daysOfYear / 12;
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
    double begin, end;

    [[nodiscard]] double at(double day) const {
        return std::clamp((day - begin) / (end - begin), 0.0, 1.0);
    }
};

/// Years from today that hold all bars. A day more than ten years is no reason for another scale:
/// the last day of a promise counts whole.
int yearsOf(const std::vector<Days> &bars) {
    constexpr double free = 1.2; // a period of each device touches neither end
    constexpr int mostYears = 10'000;
    double days = 0;
    for (const Days &bar : bars)
        days = std::max(days, bar.form == TimeBar::Form::length ? bar.end * free : bar.end);
    int years = TimeBars().years;
    while (days > years * daysOfYear + 2 && years < mostYears)
        years *= 2;
    return years;
}

Scale scaleOf(int years) {
    constexpr double past = 1.0 / 5; // of what is to come: a sixth of all
    const double end = years * daysOfYear;
    return {-end * past, end};
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

TimeBars timeBarsOf(std::span<const Disclosure *const> products, Date today) {
    std::vector<Days> days;
    for (const Disclosure *product : products)
        days.push_back(daysOf(*product, today));
    TimeBars result;
    result.years = yearsOf(days);
    const Scale scale = scaleOf(result.years);
    for (const Days &each : days)
        result.bars.push_back(barOn(scale, each));
    return result;
}

} // namespace updatefacts
