// SPDX-License-Identifier: MIT
#pragma once

#include "disclosure/Disclosure.h"

namespace updatefacts {

/// What keeps one file from being the revision right after another, their promises aside: its
/// number, its link (`supersedes`), its time, its disclosure_id and model. What is absent is not
/// asked; that it is missing is said elsewhere.
[[nodiscard]] Findings linkFindings(const Disclosure &before, const Disclosure &after);
/// As linkFindings(), without number and link: of two files that are no neighbours.
[[nodiscard]] Findings continuityFindings(const Disclosure &before, const Disclosure &after);

/// Says that a file replaces `before` though `between` has a number between theirs.
[[nodiscard]] Finding forkFinding(const Disclosure &revision, const Disclosure &before,
                                  const Disclosure &between);
/// Says that a file with a seal does not say any more what was published (rule history.changed).
[[nodiscard]] Findings sealFindings(const Document &document);

/// A finding about a field of a disclosure; where the field is absent, about the file's first
/// character.
[[nodiscard]] Finding findingAt(const Disclosure &disclosure, std::string_view field,
                                std::string_view message, ArgumentList arguments = {});
/// {before}, or another name: "revision 2 (b.yaml)".
[[nodiscard]] Argument revisionArgument(std::string_view name, const Disclosure &revision);
/// {missing}: "revision 3 is missing", "revisions 3 and 4 are missing", "revisions 3 to 7 are
/// missing".
[[nodiscard]] Argument missingArgument(std::int64_t first, std::int64_t last);

} // namespace updatefacts
