// SPDX-License-Identifier: MIT
#pragma once

#include "definitions/Words.h"
#include "disclosure/Disclosure.h"

#include <set>
#include <string>

namespace updatefacts {

/// A disclosure with stand-ins for what is missing or wrong, so that its label can be drawn while
/// it is being filled in: for a picture on the screen and never for a file.
struct DraftDisclosure {
    Disclosure disclosure;
    std::set<std::string> standIns; ///< ids of the top-level fields that were changed
};

/// written: readable. Texts stand for themselves by the title of their field in these words.
[[nodiscard]] DraftDisclosure draftOf(const Document &written, Date today, const Words &words);

} // namespace updatefacts
