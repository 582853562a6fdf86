// SPDX-License-Identifier: MIT
#pragma once

#include "definitions/Condition.h"

#include <string>

namespace updatefacts {

/// The condition in English, to complete "it belongs here only where ...":
/// `"updatable" is "yes" or "partly"`.
[[nodiscard]] std::string describeCondition(const Condition &condition);

} // namespace updatefacts
