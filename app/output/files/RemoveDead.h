// SPDX-License-Identifier: MIT
#pragma once

#include <filesystem>

namespace updatefacts {

/// Ends in a directory what runs that were killed have begun there: what had come as far as its
/// journal is brought to its end (FilesJournal), all else is taken away. Only what is
/// provably ours is touched: the name is one that we give (isTemporaryName), it belongs to this
/// user, and a directory holds the file that says what it is, and nothing that we do not put there.
/// To be called by whoever has the directory alone (SharedDirectory).
void removeDead(const std::filesystem::path &directory);

} // namespace updatefacts
