// SPDX-License-Identifier: MIT
#pragma once

#include "definitions/Operand.h"
#include "definitions/Pattern.h"

#include <cstdint>
#include <string>
#include <vector>

namespace updatefacts {

/// A test of a disclosure, written in the definitions: `when`, `unless`, `required`, `check`.
/// One function, holds(), serves the form, the validator and the label.
struct Condition {
    enum class Operator {
        always,
        is,       ///< the value is values[0]
        isNot,    ///< it is not, or is absent
        oneOf,    ///< the value is one of values
        contains, ///< one of values is chosen; for text by language: is one of its languages
        matches,  ///< the text as a whole matches the pattern
        atLeast,  ///< the whole number is not below number
        lessThan, ///< the whole number is below number
        before,   ///< the last day of the date lies before date
        present,
        absent,
        some, ///< parts[0] holds for an item of the list
        all,
        any,
        no ///< parts[0] does not hold
    };

    Operator op = Operator::always;
    Operand operand;                 ///< of the field operators
    std::vector<std::string> values; ///< right-hand side of is, isNot, oneOf, contains
    Pattern pattern;                 ///< matches
    std::int64_t number = 0;         ///< atLeast, lessThan
    std::optional<PartialDate> date; ///< before
    std::vector<Condition> parts;    ///< operands of some, all, any, no
};

/// Whether the disclosure satisfies the condition. An absent field satisfies only `absent` and
/// `is_not`; a field that is there but says nothing (empty) counts as absent.
[[nodiscard]] bool holds(const Condition &condition, const Scope &scope);
[[nodiscard]] bool holds(const Condition &condition, const Value &root);

/// Whether the value says something: not null, not "", no empty list or map.
[[nodiscard]] bool saysSomething(const Value *value);

} // namespace updatefacts
