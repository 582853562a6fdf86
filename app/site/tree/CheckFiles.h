// SPDX-License-Identifier: MIT
#pragma once

#include "document/tree/Finding.h"

#include <filesystem>
#include <set>
#include <string>

namespace updatefacts {

/// Says which files of a site are not as they were built, by the list in its folder: they were
/// changed (rule log.file_changed) or are gone (log.file_gone), errors with the path as their file.
/// A folder without the list is noted (log.not_listed): it is a copy of what a server shows.
/// known: paths as findings name them, of which the reader knows already. Throws IoError.
[[nodiscard]] Findings checkFiles(const std::filesystem::path &site,
                                  const std::set<std::string> &known);

} // namespace updatefacts
