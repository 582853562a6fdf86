// SPDX-License-Identifier: MIT
#pragma once

#include "definitions/Definitions.h"
#include "validation/report/Report.h"

namespace updatefacts {

/// Every value by itself: its field known, of the field's kind, within its limits.
void checkValues(const Value &root, const Definitions &definitions, Date today, Report &report);

} // namespace updatefacts
