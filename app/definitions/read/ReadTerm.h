// SPDX-License-Identifier: MIT
#pragma once

#include "definitions/Term.h"
#include "document/tree/MapReader.h"

namespace updatefacts {

/// A member of the glossary.
[[nodiscard]] Term readTerm(MapReader &reader, std::string id);

} // namespace updatefacts
