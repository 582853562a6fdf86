// SPDX-License-Identifier: MIT
#pragma once

#include "definitions/date/PartialDate.h"
#include "disclosure/Disclosure.h"

namespace updatefacts {

/// What a disclosure promises on a given day; each has its own form on the label.
enum class Promise { promised, planned, notPromised, notPossible, ended };

/// ended: the disclosure says so, or the last day of support_end lies before today and no period
/// of each device is promised beside it.
[[nodiscard]] Promise promiseOf(const Disclosure &disclosure, Date today);
/// "promised", "planned", "not_promised", "not_possible", "ended": the id in templates and data.
[[nodiscard]] std::string_view idOf(Promise promise);

struct Period {
    int years = 0;
    int months = 0; ///< 0-11
};
/// 42: 3 years, 6 months
[[nodiscard]] Period periodOf(std::int64_t months);
/// The months promised or planned for each single device; nothing where none are.
[[nodiscard]] std::optional<std::int64_t> unitMonths(const Disclosure &disclosure);
/// Whether the length of each device's period is all that holds on that day: there is no date, or
/// it has passed.
[[nodiscard]] bool isUnitPeriodOnly(const Disclosure &disclosure, Date today);
/// From the first day of start to the last day of end, both inclusive, in whole months.
[[nodiscard]] Period periodBetween(PartialDate start, PartialDate end);

} // namespace updatefacts
