// SPDX-License-Identifier: MIT
#pragma once

#include "definitions/Profile.h"
#include "document/tree/MapReader.h"

namespace updatefacts {

/// A document cited, from its map under `schemes`.
[[nodiscard]] Scheme readScheme(MapReader &reader, std::string id);

} // namespace updatefacts
