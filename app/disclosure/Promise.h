// SPDX-License-Identifier: MIT
#pragma once

#include "definitions/date/PartialDate.h"
#include "disclosure/Disclosure.h"

namespace updatefacts {

/// What a disclosure promises on a given day; each has its own form on the label.
enum class Promise { promised, planned, notPromised, notPossible, ended };

/// ended: the last day of support_end lies before today.
[[nodiscard]] Promise promiseOf(const Disclosure &disclosure, Date today);
/// "promised", "planned", "not_promised", "not_possible", "ended": the id in templates and data.
[[nodiscard]] std::string_view idOf(Promise promise);

struct Period {
    int years = 0;
    int months = 0; ///< 0-11
};
/// From the first day of start to the last day of end, both inclusive, in whole months.
[[nodiscard]] Period periodBetween(PartialDate start, PartialDate end);

} // namespace updatefacts
