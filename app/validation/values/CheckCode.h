// SPDX-License-Identifier: MIT
#pragma once

#include "definitions/Definitions.h"
#include "validation/report/Report.h"

namespace updatefacts {

/// Whether the code on the label leads where the maker says: the numbers in its addresses are the
/// barcode's, the maker has chosen where it leads, nothing of detail_url is lost on the way, and
/// the host of a GS1 Digital Link is the maker's own. Asks only what was not found wrong before.
void checkCode(const Document &document, const Definitions &definitions, Report &report);

} // namespace updatefacts
