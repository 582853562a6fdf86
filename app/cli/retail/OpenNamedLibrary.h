// SPDX-License-Identifier: MIT
#pragma once

#include "cli/CommandStreams.h"
#include "retail/library/Library.h"

#include <string>

namespace updatefacts {

/// Opens a library whose index is the file or, where that is "", in the user's cache
/// ($XDG_CACHE_HOME/updatefacts/libraries). On a terminal it says how far it has come. Throws
/// IoError.
[[nodiscard]] Library openNamedLibrary(const std::string &path, const std::string &index,
                                       Date today, CommandStreams &streams);

} // namespace updatefacts
