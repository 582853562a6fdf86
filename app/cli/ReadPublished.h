// SPDX-License-Identifier: MIT
#pragma once

#include "disclosure/Disclosure.h"

namespace updatefacts {

/// The published revision that a disclosure is to follow.
struct Published {
    std::optional<Disclosure> before; ///< nothing where a finding says why
    Findings findings;                ///< errors of what was published, by place
};

/// Reads it from its file, or from a folder of all that was published, whose newest revision
/// it is: then the whole history is verified. file: the disclosure itself, which may lie in that
/// folder; id: its disclosure_id, "" when it is not known yet. Throws IoError.
[[nodiscard]] Published readPublished(const std::string &published, const std::string &file,
                                      const std::string &id, Date today);

} // namespace updatefacts
