// SPDX-License-Identifier: MIT
#pragma once

#include "disclosure/Disclosure.h"

#include <vector>

namespace updatefacts {

/// What a library does with revisions that it is offered.
struct Verdict {
    std::vector<Disclosure> kept;    ///< come into the library, by number
    std::vector<Disclosure> refused; ///< newer ones that do not
    Findings findings;
};

/// Holds new revisions of one disclosure against those that a library has: each by itself and in
/// the chain, as validateHistory() does. A revision with an error is refused ("collect.refused" is
/// for the caller to say, who knows where it is put), unless a later one is right: then it is kept,
/// as part of the history, and its errors are told all the same. Shrunk promises are told as
/// "library.shrunk" (error), revisions that nobody has as "collect.missing" (warning).
/// held: without errors of reading, their files are paths; offered: likewise, of the same id and
/// none of those held, newer than all of them; their files are addresses.
[[nodiscard]] Verdict judgeOffer(std::vector<Document> held, std::vector<Document> offered,
                                 Date today);

} // namespace updatefacts
