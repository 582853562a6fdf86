// SPDX-License-Identifier: MIT
#pragma once

#include "document/tree/Value.h"

namespace updatefacts {

/// Whether two values say the same: of one kind, with the same content; places, quotation marks
/// and the order of a map's keys do not count.
[[nodiscard]] bool sameData(const Value &a, const Value &b);

} // namespace updatefacts
