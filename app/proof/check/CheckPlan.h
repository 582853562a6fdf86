// SPDX-License-Identifier: MIT
#pragma once

#include "document/tree/Finding.h"
#include "label/item/Item.h"

namespace updatefacts {

/// What the label itself must keep: nothing reaches over the page's edge, no text's ink lies on
/// another text or on something black, white text stands on a black field, and the symbol's quiet
/// zone lies on the page.
[[nodiscard]] Findings checkPlan(const Label &label);

} // namespace updatefacts
