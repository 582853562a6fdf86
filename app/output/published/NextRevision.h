// SPDX-License-Identifier: MIT
#pragma once

#include "disclosure/Neighbours.h"
#include "output/edit/ReviseText.h"

#include <chrono>

namespace updatefacts {

/// The revision that the next one is to follow.
struct LastPublished {
    std::optional<Disclosure> revision; ///< nothing where none was published
    Findings findings; ///< errors (history.*) of what was published: nothing can follow that
};

/// The last revision that was published under a disclosure_id, of those that lie together. Drafts
/// do not count, as publishedOf() knows them.
[[nodiscard]] LastPublished lastPublished(const std::string &id, const Neighbours &neighbours);

/// The marks of the revision after another, or of the first one (null), at a moment. It is a second
/// later than the one before, should that lie ahead of the clock by a day at most, as it does when
/// a clock was set to a local time. Nothing where the one before lies further ahead.
[[nodiscard]] std::optional<RevisionMarks> marksFollowing(const Disclosure *before,
                                                          std::chrono::sys_seconds now);

/// The marks with the time of the draft in place of the moment, where the draft is this revision
/// already, lies on the day of that moment and not after it, and is later than the one before. A
/// label shows the day, so that it stays right.
[[nodiscard]] RevisionMarks keepingTime(RevisionMarks marks, const Disclosure &draft,
                                        const Disclosure *before);

/// Says why there are none (rule history.clock).
[[nodiscard]] Finding clockFinding(const Disclosure &draft, const Disclosure &before,
                                   std::chrono::sys_seconds now);

} // namespace updatefacts
