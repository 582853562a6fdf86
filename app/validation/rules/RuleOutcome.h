// SPDX-License-Identifier: MIT
#pragma once

#include "definitions/Rule.h"
#include "validation/rules/OperandText.h"

#include <optional>
#include <string>

namespace updatefacts {

/// How a rule came out that was broken.
struct RuleBreak {
    Operand at;       ///< the field to point at
    std::string word; ///< avoidWords: the word found; minPeriod, maxPeriod: the first or last day
                      ///< that keeps it
};

/// The field at which a rule points: the one it names, else the first it looks at.
[[nodiscard]] const Operand &pointedAt(const Rule &rule);

/// The rule's comparison (not its `when` and `unless`): nothing when it is kept or cannot be asked
/// because an operand is absent or holds no date where one is compared ("tba").
[[nodiscard]] std::optional<RuleBreak> breakOf(const Rule &rule, const RuleContext &context);

} // namespace updatefacts
