// SPDX-License-Identifier: MIT
#pragma once

#include "document/tree/Finding.h"
#include "site/log/PublicationLog.h"

namespace updatefacts {

/// Says which entries do not follow the one before them: rule log.broken.
[[nodiscard]] Findings checkLog(const PublicationLog &log);

/// Says what is no longer in the log as it was when somebody kept it: entries that say something
/// else (log.rewritten), entries at the end that are gone (log.shortened).
[[nodiscard]] Findings compareWithKept(const PublicationLog &kept, const PublicationLog &log);

/// Says which entries are about something that is not there any more (log.vanished, of the
/// severity given), or that was changed without a new revision (log.changed).
[[nodiscard]] Findings compareWithPublished(const PublicationLog &log,
                                            const std::vector<PublishedRevision> &published,
                                            Severity vanished);

/// Says which revisions are there and were never entered: log.not_entered.
[[nodiscard]] Findings missingInLog(const PublicationLog &log,
                                    const std::vector<PublishedRevision> &published);

/// A file that says what a revision says, in its canonical form: its SHA-256 is the fingerprint.
struct PublishedCopy {
    std::string file;
    PublishedRevision revision; ///< with the fingerprint of the file
};

/// Says which of the files say something else than the log holds of their revision
/// (log.copy_changed): errors with the file as theirs.
[[nodiscard]] Findings compareCopies(const PublicationLog &log,
                                     const std::vector<PublishedCopy> &copies);

} // namespace updatefacts
