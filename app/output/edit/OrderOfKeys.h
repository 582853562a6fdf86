// SPDX-License-Identifier: MIT
#pragma once

#include "document/write/WriteYaml.h"

namespace updatefacts {

/// The layout in which the keys of a root map stay in their order.
[[nodiscard]] YamlLayout orderOfKeys(const Value &root);

} // namespace updatefacts
