// SPDX-License-Identifier: MIT
#pragma once

#include "definitions/Definitions.h"
#include "validation/report/Report.h"
#include "validation/report/ValidationOptions.h"

namespace updatefacts {

/// The demands of the profiles asked for that the disclosure does not meet.
void checkDemands(const Value &root, const Definitions &definitions,
                  const ValidationOptions &options, Report &report);

} // namespace updatefacts
