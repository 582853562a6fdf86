// SPDX-License-Identifier: MIT
#include "disclosure/Promise.h"

#include <algorithm>

namespace updatefacts {

Promise promiseOf(const Disclosure &disclosure, Date today) {
    if (disclosure.text("updatable") == "no")
        return Promise::notPossible;
    const std::string commitment = disclosure.text("support_commitment");
    if (commitment == "ended")
        return Promise::ended;
    if (!isUnitPeriodOnly(disclosure, today)) {
        const auto end = disclosure.date("support_end");
        if (!end || commitment == "not_promised")
            return Promise::notPromised;
        if (end->lastDay() < today)
            return Promise::ended;
    }
    return commitment == "promised" ? Promise::promised : Promise::planned;
}

std::string_view idOf(Promise promise) {
    switch (promise) {
    case Promise::promised:
        return "promised";
    case Promise::planned:
        return "planned";
    case Promise::notPromised:
        return "not_promised";
    case Promise::notPossible:
        return "not_possible";
    case Promise::ended:
        return "ended";
    }
    return {};
}

Period periodOf(std::int64_t months) {
    return {static_cast<int>(months / 12), static_cast<int>(months % 12)};
}

std::optional<std::int64_t> unitMonths(const Disclosure &disclosure) {
    const std::string commitment = disclosure.text("support_commitment");
    const Value *months = disclosure.root().at(Pointer().child("unit_period").child("months"));
    const bool isNamed = months && months->kind == Value::Kind::integer && months->integer > 0;
    if (!isNamed || (commitment != "promised" && commitment != "planned"))
        return std::nullopt;
    return months->integer;
}

bool isUnitPeriodOnly(const Disclosure &disclosure, Date today) {
    const auto end = disclosure.date("support_end");
    return unitMonths(disclosure) && (!end || end->lastDay() < today);
}

Period periodBetween(PartialDate start, PartialDate end) {
    const Date first = start.firstDay();
    const Date after{std::chrono::sys_days(end.lastDay()) + std::chrono::days(1)};
    const auto months = (after.year() / after.month() - first.year() / first.month()).count() -
                        (after.day() < first.day() ? 1 : 0);
    const int whole = std::max(0, static_cast<int>(months));
    return {whole / 12, whole % 12};
}

} // namespace updatefacts
