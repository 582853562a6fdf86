// SPDX-License-Identifier: MIT
#pragma once

#include "definitions/Condition.h"
#include "definitions/Field.h"
#include "document/tree/Finding.h"

#include <optional>
#include <string>
#include <vector>

namespace updatefacts {

/// A check across fields. Skipped when an operand is absent or itself wrong.
struct Rule {
    enum class Operator {
        after,         ///< operands[0] lies after operands[1] (dates or whole numbers)
        notBefore,     ///< operands[0] is not before operands[1]
        notAfter,      ///< operands[0] is not after operands[1]
        minPeriod,     ///< from the first operand that names a date to the last operand, both
                       ///< inclusive, at least the months
        maxPeriod,     ///< the same, at most the months
        same,          ///< both operands say the same
        exclusive,     ///< not more than one of the operands is present
        requiredWith,  ///< operands[0] is present where all others are
        forbiddenWith, ///< operands[0] is absent where all others are present
        matches,       ///< operands[0] matches the pattern, a date in it put in
        avoidWords,    ///< none of the words stands in any of the operands' texts
        check          ///< the condition `check` holds
    };

    std::string id;
    Operator op = Operator::check;
    std::vector<Operand> operands;
    int months = 0;                 ///< minPeriod, maxPeriod; with `length`: in one of its units
    std::optional<Operand> length;  ///< minPeriod, maxPeriod: a field that names years or months
    std::string pattern;            ///< matches; {item/expires:DDMMYY} stands for that date
    std::vector<std::string> words; ///< avoidWords; compared without regard to case
    Condition check;                ///< check
    std::optional<Operand> each;    ///< the list whose items the rule looks at one by one, of this
                                    ///< revision or of the one before it
    std::optional<Operand> at;      ///< the field a finding points at; none: the first operand
    Condition when;
    std::optional<Condition> unless;
    std::vector<std::string> silencedBy; ///< not reported where one of these rules is broken
    bool onlyInProfiles = false;         ///< checked only with a profile that names it
    bool keepsPromise = false;           ///< broken where a published promise shrinks
    Severity severity = Severity::error;
    Word message; ///< {support_end} stands for that field's value, {word} for a word avoided
    Word mend;
    std::vector<Source> sources;
};

} // namespace updatefacts
