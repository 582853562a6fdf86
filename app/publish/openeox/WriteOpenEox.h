// SPDX-License-Identifier: MIT
#pragma once

#include "disclosure/Disclosure.h"
#include "publish/openeox/OpenEoxCore.h"

#include <string>

namespace updatefacts {

struct WrittenOpenEox {
    std::string json;  ///< empty when there is an error among the findings
    Findings findings; ///< why OpenEoX cannot say it, and what its tests find; rules "openeox.*"
};

/// The disclosure as an OpenEoX core file (OpenEoX Core 1.0), which passes all mandatory tests. A
/// month stands for its last day; a day ends at 23:59:59 UTC, and a start is at 00:00:00 UTC. A
/// moment under openeox_moments is used where it falls on the day of its date field (as it is
/// written, or in UTC), or says what that field cannot. OpenEoX' end of security support is what
/// the maker has committed to: a disclosure without a promised period has none, unless it keeps
/// a "tba" there. Call it with a disclosure that has no errors.
[[nodiscard]] WrittenOpenEox writeOpenEox(const Disclosure &disclosure);

} // namespace updatefacts
