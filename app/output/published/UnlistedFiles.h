// SPDX-License-Identifier: MIT
#pragma once

#include "disclosure/Neighbours.h"

#include <filesystem>
#include <string>
#include <vector>

namespace updatefacts {

/// Whether a list beside a disclosure names what has this fingerprint.
[[nodiscard]] bool isListed(const std::string &fingerprint, const Neighbours &neighbours);

/// The sealed revisions of a disclosure in a folder that no list names, the oldest first: a run was
/// killed between such a file and its line. A file whose seal does not fit is not among them.
[[nodiscard]] std::vector<Publication> unlistedIn(const std::filesystem::path &folder,
                                                  const std::string &id,
                                                  const Neighbours &neighbours);

} // namespace updatefacts
