// SPDX-License-Identifier: MIT
#pragma once

#include "collect/items/CollectItem.h"
#include "collect/net/WebRequest.h"
#include "definitions/date/PartialDate.h"
#include "document/tree/Finding.h"
#include "signature/key/Jwks.h"

#include <functional>
#include <string>
#include <vector>

namespace updatefacts {

struct CollectOptions {
    std::string folder; ///< the library, as LibraryFiles has it
    Date today{};
    WebManners manners{};
    bool trustsLists = false;               ///< what a list says is unchanged is not asked for
    std::vector<std::string> trustedAnew{}; ///< WebAddress::folder() of servers to see afresh
    std::vector<Jwks> pinned{};    ///< keys that the user vouches for, each set with its host
    std::size_t most = 100'000;    ///< products that are taken of one list
    std::function<bool()> stops{}; ///< asked often
};

/// What became of the products that were asked for.
struct CollectCounts {
    std::int64_t added = 0, revised = 0, same = 0;
    std::int64_t refused = 0;  ///< what lies there now was not taken
    std::int64_t vanished = 0; ///< is no longer there
    std::int64_t missed = 0;   ///< addresses from which no answer came
    std::int64_t before = 0;   ///< had been done by the run that this one goes on with
};

struct CollectOutcome {
    CollectCounts counts;
    WebTraffic traffic;
    Findings findings; ///< by address
    bool isStopped = false;
};

/// Fetches disclosures from their makers' servers into a library, with all their revisions, and
/// says what is not as it was promised there: rules collect.*, log.* and library.shrunk, and what
/// each new revision has of errors. Where a server signs, signatures and its log are verified by
/// the keys that were believed when it was first seen (see judgeKeys()). What is wrong does not
/// come into the library, and nothing that is in it goes. A run that was stopped or killed on the
/// same day with the same items goes on where it was. Throws IoError; what had come is kept.
[[nodiscard]] CollectOutcome collect(const std::vector<CollectItem> &items,
                                     const CollectOptions &options);

} // namespace updatefacts
