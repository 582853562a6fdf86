// SPDX-License-Identifier: MIT
#pragma once

#include "disclosure/Neighbours.h"

#include <filesystem>
#include <string>
#include <vector>

namespace updatefacts {

/// The name of the list in a folder of published files.
inline constexpr const char *publicationListName = "published.txt";

/// The list of what was published into a folder, a line a file in the order of publishing:
/// fingerprint, revision, last_updated, disclosure_id, file name, with two blanks between; lines
/// that begin with "#" say so to people. It shows when a published file was changed or taken away;
/// no program needs it to read the folder.
struct PublicationList {
    std::string text; ///< empty where there is none
    std::vector<Publication> publications;
};

/// Throws IoError when it is there and cannot be read, or a line of it cannot: what that line kept
/// could shrink unseen.
[[nodiscard]] PublicationList readPublicationList(const std::filesystem::path &folder);

/// The text of the list with one more line.
[[nodiscard]] std::string withPublication(std::string text, const Publication &publication);

} // namespace updatefacts
