// SPDX-License-Identifier: MIT
#pragma once

#include "disclosure/Neighbours.h"
#include "validation/Validate.h"

namespace updatefacts {

/// Every finding of a disclosure, sorted: those of validate(), and what its neighbours show: that
/// it promises less than an earlier revision, that it was changed after it was published, that
/// another file is the same revision, that the chain has a gap or a fork, that the same product was
/// promised more under another number (rules history.*). A neighbour counts as published when it
/// has a seal, when another supersedes it, when the folder's list names it, or when its number is
/// smaller; a file without any of these whose number a sealed one has is a draft left over. Those
/// of its parts' makers are compared with what it says of these parts (partFindings()).
[[nodiscard]] Findings validateBeside(const Disclosure &disclosure, const Neighbours &neighbours,
                                      const Definitions &definitions,
                                      const ValidationOptions &options);

/// Whether two disclosures say the same but for revision, last_updated and supersedes.
[[nodiscard]] bool sameButMarks(const Value &a, const Value &b);

} // namespace updatefacts
