// SPDX-License-Identifier: MIT
#pragma once

#include "definitions/PartialDate.h"
#include "document/Value.h"

#include <memory>
#include <string>
#include <vector>

namespace updatefacts {

/// A test of a disclosure, written in the definitions: `when`, `unless`, `required`.
/// One function, holds(), serves the form, the validator and the label.
struct Condition {
    enum class Operator { always, is, isNot, oneOf, contains, present, absent, all, any, no };

    Operator op = Operator::always;
    Pointer field;                   ///< operand of the field operators
    std::vector<std::string> values; ///< right-hand side of is, isNot, oneOf, contains
    std::vector<Condition> parts;    ///< operands of all, any, no
};

/// Whether the disclosure's root satisfies the condition. An absent field satisfies only
/// `absent` and `isNot`.
[[nodiscard]] bool holds(const Condition &condition, const Value &root);

} // namespace updatefacts
