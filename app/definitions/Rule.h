// SPDX-License-Identifier: MIT
#pragma once

#include "definitions/Condition.h"
#include "definitions/Field.h"
#include "document/Finding.h"

#include <optional>
#include <string>
#include <vector>

namespace updatefacts {

/// A check across fields. Skipped when an operand is absent or itself wrong.
struct Rule {
    enum class Operator {
        after,         ///< operands[0] lies after operands[1] (dates)
        notBefore,     ///< operands[0] is not before operands[1]
        notAfter,      ///< operands[0] is not after operands[1]
        minPeriod,     ///< from operands[1] to operands[0] at least `months` whole months
        exclusive,     ///< not both operands[0] and operands[1] are present
        requiredWith,  ///< operands[0] present whenever the rule applies (see when)
        forbiddenWith, ///< operands[0] absent whenever the rule applies
        value          ///< the condition `check` holds
    };

    std::string id;
    Operator op = Operator::value;
    std::vector<std::string> operands; ///< pointers of fields, or "today"
    int months = 0;                    ///< minPeriod
    Condition check;                   ///< value
    Condition when;
    std::optional<Condition> unless;
    Severity severity = Severity::error;
    Word message; ///< {field_id} stands for that field's value
    Word mend;
    std::vector<Source> sources;
};

} // namespace updatefacts
