// SPDX-License-Identifier: MIT
#pragma once

#include "output/published/FolderSurvey.h"

#include <filesystem>
#include <optional>

namespace updatefacts {

/// {why} a file is never changed or replaced: "It was published as revision 2." when it has a seal
/// or is in its folder's list, "It is superseded by revision 3 (b.yaml)." when a file beside it
/// says so. Nothing for any other file, and for one that is not there or cannot be read.
[[nodiscard]] std::optional<Argument> whyUnchangeable(const std::filesystem::path &path,
                                                      FolderSurvey &survey);

/// Throws the IoError for it.
void refuseToReplacePublished(const std::filesystem::path &path);

} // namespace updatefacts
