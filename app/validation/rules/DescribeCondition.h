// SPDX-License-Identifier: MIT
#pragma once

#include "definitions/Condition.h"
#include "document/tree/Argument.h"

namespace updatefacts {

/// The condition as a phrase that completes "where ...": `"connectivity" is wifi and
/// "support_end" is given`.
[[nodiscard]] Argument describeCondition(std::string_view name, const Condition &condition);

} // namespace updatefacts
