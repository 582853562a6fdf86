// SPDX-License-Identifier: MIT
#pragma once

#include "definitions/Definitions.h"
#include "validation/report/Report.h"

namespace updatefacts {

/// Every field that must be there is, and each stands only where it belongs. After checkValues:
/// nothing is said about what rests on a wrong value.
void checkPresence(const Value &root, const Definitions &definitions, Report &report);

} // namespace updatefacts
