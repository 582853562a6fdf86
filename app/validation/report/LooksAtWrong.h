// SPDX-License-Identifier: MIT
#pragma once

#include "definitions/Condition.h"
#include "validation/report/Report.h"

namespace updatefacts {

/// Whether the condition looks at a field that is wrong or, though required, missing: then it
/// cannot be answered.
[[nodiscard]] bool looksAtWrong(const Condition &condition, const Scope &scope,
                                const Report &report);

} // namespace updatefacts
