// SPDX-License-Identifier: MIT
#pragma once

#include "document/tree/Finding.h"
#include "document/tree/Value.h"
#include "document/tree/YamlComments.h"

namespace updatefacts {

/// The comments of one value at what has become of it in another: the same keys; of a list, the
/// items with the same data, or with the same index when the length is the same. What has no
/// place any more is told in `lost`.
[[nodiscard]] YamlComments moveComments(YamlComments comments, const Value &before,
                                        const Value &after, Findings &lost);

} // namespace updatefacts
