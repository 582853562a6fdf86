// SPDX-License-Identifier: MIT
#pragma once

#include "output/published/HistoryShelf.h"

#include <string>

namespace updatefacts {

/// The histories of the published disclosures in a folder. Throws IoError where it cannot be
/// listed, holds none, or one of them cannot be read.
[[nodiscard]] HistoryShelf shelfOf(const std::string &folder);

} // namespace updatefacts
