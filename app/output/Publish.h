// SPDX-License-Identifier: MIT
#pragma once

#include "disclosure/Neighbours.h"
#include "output/files/WriteFile.h"

#include <chrono>
#include <filesystem>
#include <optional>
#include <string>
#include <vector>

namespace updatefacts {

/// A disclosure as it is to be published.
struct Publishing {
    Findings findings; ///< of the disclosure as it will be; with an error it is not published
    bool isPublished = false;  ///< it says what the last revision in the folder says: nothing to do
    std::int64_t revision = 0; ///< its number, 0 where an error leaves that open
    std::optional<Argument>
        follows;             ///< {before}: "revision 2 (published/ah-4-2.yaml)"; none: the first
    std::string fingerprint; ///< of what is published
    std::string draftFingerprint; ///< that of the draft, which labels made of it carry
    std::string text;             ///< of the file, with its seal
    /// Sealed revisions in the folder that its list does not name, the oldest first: a run was
    /// killed between the two. They are listed with what is published.
    std::vector<Publication> unlisted;
    WriteNotes notes;           ///< what could not be done besides, once it is published
    std::filesystem::path path; ///< of the file; another one when that name is taken meanwhile
};

/// Looks what publishing a draft into a folder would do; writes nothing. The draft becomes the
/// revision after the last one that was published there under its disclosure_id, or the first: its
/// number, the time and the fingerprint of the one before are set. A draft that has them already,
/// and was last changed on the day of publishing, keeps its time: then its fingerprint stays, and
/// so do the labels that were made of it. draft: as it was read, its file among it, which may lie
/// in the folder. now: UTC; a revision is never older than the one before, and never more than a
/// day ahead of the clock. Throws IoError.
[[nodiscard]] Publishing planPublishing(const Document &draft, const std::filesystem::path &folder,
                                        std::chrono::sys_seconds now);

/// Publishes: writes the sealed file, read-only, under a name of its own ("ah-4-2.yaml"), and adds
/// it to the folder's list, with those that a killed run did not list; all or none. A file that is
/// there is never replaced, but for the draft itself where it has that very name. Makes the folder
/// where it is missing. Two programs wait for each other. Throws IoError; all is then as it was.
[[nodiscard]] Publishing publish(const Document &draft, const std::filesystem::path &folder,
                                 std::chrono::sys_seconds now);

} // namespace updatefacts
