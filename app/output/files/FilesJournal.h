// SPDX-License-Identifier: MIT
#pragma once

#include <filesystem>
#include <string>
#include <vector>

namespace updatefacts {

/// The journal of files that are about to come into a directory by renames: their names, and what
/// each name stands for there until then.
[[nodiscard]] std::string journalText(const std::filesystem::path &directory,
                                      const std::vector<std::string> &names);

/// Brings the files that are still in `from` into the directory, so that all files of the journal
/// are there. When somebody has changed one of them in the directory since, or the journal is not
/// whole, those that are not there yet are left out: newer work is never replaced. False when a
/// file could not be brought there: it is still in `from`, for a later run.
[[nodiscard]] bool finishJournal(const std::filesystem::path &journal,
                                 const std::filesystem::path &from,
                                 const std::filesystem::path &directory);

} // namespace updatefacts
