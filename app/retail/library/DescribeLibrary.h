// SPDX-License-Identifier: MIT
#pragma once

#include "definitions/messages/Voice.h"
#include "retail/library/Library.h"

#include <functional>
#include <string>

namespace updatefacts {

/// Where a description goes, piece by piece.
using TakeText = std::function<void(const std::string &)>;

/// For people: how many disclosures there are by state; what changed since it was last asked; what
/// is wrong among them, with the errors of each. Answers all that it told, as findings without
/// words would: the worst severity decides about an exit code. stop: as of findInLibrary().
[[nodiscard]] Findings describeLibrary(const Library &library, const TakeText &take,
                                       const Voice &voice, const std::function<bool()> &stop);

/// For programs: an object (RFC 8259) with library, disclosures by state, changes and findings, a
/// line feed at the end.
[[nodiscard]] Findings libraryAsJson(const Library &library, const TakeText &take,
                                     const Voice &voice, const std::function<bool()> &stop);

} // namespace updatefacts
