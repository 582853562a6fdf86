// SPDX-License-Identifier: MIT
#pragma once

#include "cli/Arguments.h"
#include "cli/CommandStreams.h"
#include "retail/library/Library.h"

#include <string>

namespace updatefacts {

/// The option that names the file of a library's index.
[[nodiscard]] OptionSpec indexOption();

/// Opens a library whose index is the file of --index or, without it, in the user's cache
/// ($XDG_CACHE_HOME/updatefacts/libraries). On a terminal it says how far it has come. Throws
/// IoError.
[[nodiscard]] Library openNamedLibrary(const std::string &path, const Arguments &arguments,
                                       Date today, CommandStreams &streams);

} // namespace updatefacts
