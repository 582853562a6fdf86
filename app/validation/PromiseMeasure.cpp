// SPDX-License-Identifier: MIT
#include "validation/PromiseMeasure.h"

#include "disclosure/Promise.h"

#include <array>

namespace updatefacts {

namespace {

using Amount = PromiseMeasure::Amount;

Amount daysOf(const std::optional<PartialDate> &date) {
    if (!date)
        return std::nullopt;
    return std::chrono::sys_days(date->lastDay()).time_since_epoch().count();
}

bool isPromised(const Disclosure &disclosure) {
    return disclosure.text("support_commitment") == "promised";
}

Amount dayPromised(const Disclosure &disclosure) {
    return isPromised(disclosure) ? daysOf(disclosure.date("support_end")) : std::nullopt;
}

Amount dayKept(const Disclosure &disclosure) {
    const bool isEnded = disclosure.text("support_commitment") == "ended";
    return isEnded ? daysOf(disclosure.date("support_end")) : dayPromised(disclosure);
}

Amount monthsPromised(const Disclosure &disclosure) {
    return isPromised(disclosure) ? unitMonths(disclosure) : std::nullopt;
}

/// Once support has ended: the months that the device sold last has had.
Amount monthsKept(const Disclosure &disclosure) {
    if (disclosure.text("support_commitment") != "ended")
        return monthsPromised(disclosure);
    const auto sold = disclosure.date("end_of_sales");
    const auto end = disclosure.date("support_end");
    if (!sold || !end)
        return std::nullopt;
    const Period period = periodBetween(*sold, *end);
    return period.years * 12 + period.months;
}

Argument sayDay(std::string_view name, const Disclosure &disclosure) {
    return argument::date(name, disclosure.text("support_end"));
}

Argument sayMonths(std::string_view name, const Disclosure &disclosure) {
    return argument::number(name, monthsKept(disclosure).value_or(0));
}

} // namespace

const Disclosure *PromiseMeasure::better(const Disclosure *a, const Disclosure *b) const {
    const Amount first = a ? promised(*a) : std::nullopt;
    const Amount second = b ? promised(*b) : std::nullopt;
    if (!first && !second)
        return nullptr;
    return first >= second ? a : b; // nothing is less than any
}

std::span<const PromiseMeasure> promiseMeasures() {
    static constexpr std::array measures = {
        PromiseMeasure{dayPromised, dayKept, sayDay, "support_end", "history.weakened",
                       "history.shortened", "history.same_product"},
        PromiseMeasure{monthsPromised, monthsKept, sayMonths, "unit_period",
                       "history.unit_weakened", "history.unit_shortened",
                       "history.same_product_unit"}};
    return measures;
}

} // namespace updatefacts
