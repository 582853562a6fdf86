// SPDX-License-Identifier: MIT
#pragma once

#include "disclosure/Disclosure.h"

#include <memory>

namespace updatefacts {

/// A line of the list that lies in a folder of published files.
struct Publication {
    std::string fingerprint; ///< of what was published
    std::int64_t revision = 0;
    std::string lastUpdated; ///< RFC 3339, UTC
    std::string id;          ///< the disclosure_id
    std::string file;        ///< its name in the folder; among neighbours, its path

    bool operator==(const Publication &) const = default;
};

/// What else lies where a disclosure lies, as far as it may be about the same product.
struct Neighbours {
    /// As publishedDisclosure() makes them; none is null.
    std::vector<std::shared_ptr<const Disclosure>> disclosures;
    std::vector<Publication> publications; ///< of the same disclosure_id
    Findings notes;                        ///< what was not looked at, and why
    bool isSurveyed = false;               ///< false: nobody looked, as for standard input
};

} // namespace updatefacts
