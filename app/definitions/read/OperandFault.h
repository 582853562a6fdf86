// SPDX-License-Identifier: MIT
#pragma once

#include "definitions/Rule.h"

#include <string_view>

namespace updatefacts {

/// Why the operand cannot stand in such a comparison, as the key of a message about its {name};
/// "" when it can.
/// field: what the operand names, or null when it is no field.
[[nodiscard]] std::string_view operandFault(Rule::Operator op, const Operand &operand,
                                            const Field *field);

} // namespace updatefacts
