// SPDX-License-Identifier: MIT
#pragma once

#include "definitions/Definitions.h"

#include <string>

namespace updatefacts {

struct UpgradedText {
    std::string text;  ///< the same where nothing had to change
    Findings findings; ///< what was changed, what could not be, comments that were lost
};

/// The text of a disclosure as the present version of the definitions wants it, with its comments
/// and, where no field was renamed, with every other byte as it was.
[[nodiscard]] UpgradedText upgradeText(const std::string &text, const std::string &file,
                                       const Definitions &definitions);

} // namespace updatefacts
