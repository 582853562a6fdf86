// SPDX-License-Identifier: MIT
#include "validation/report/LooksAtWrong.h"

#include <algorithm>

namespace updatefacts {

bool looksAtWrong(const Condition &condition, const Scope &scope, const Report &report) {
    if (!report.hasWrong())
        return false;
    const auto pointer = pointerOf(condition.operand, scope);
    if (pointer && !pointer->tokens().empty() && report.isWrong(*pointer))
        return true;
    // What is wrong within an item makes the list wrong, which has just been asked.
    if (condition.op == Condition::Operator::some)
        return false;
    return std::ranges::any_of(
        condition.parts, [&](const Condition &part) { return looksAtWrong(part, scope, report); });
}

} // namespace updatefacts
