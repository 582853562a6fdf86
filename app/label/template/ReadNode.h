// SPDX-License-Identifier: MIT
#pragma once

#include "label/template/ReadNames.h"

namespace updatefacts {

/// The nodes listed under `body`; every fault is a finding.
[[nodiscard]] Nodes readBody(MapReader &map, const NodeContext &context);

} // namespace updatefacts
