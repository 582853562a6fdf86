// SPDX-License-Identifier: MIT
#pragma once

#include "document/tree/Place.h"
#include "document/tree/Pointer.h"

#include <string>
#include <vector>

namespace updatefacts {

enum class Severity { error, warning, note };

/// One thing to say about a file: what is wrong, where, and how to mend it.
/// The user's faults are findings; they are never thrown.
struct Finding {
    std::string rule; ///< stable id such as "yaml.duplicate_key" or "support.end_after_start"
    Severity severity = Severity::error;
    std::string file; ///< as the user named it; empty for text without a file
    Place place;
    Pointer pointer;
    std::string sentence; ///< what is wrong, one plain sentence
    std::string mend;     ///< how to mend it, one plain sentence; may be empty

    bool operator==(const Finding &) const = default;
};

using Findings = std::vector<Finding>;

[[nodiscard]] bool hasError(const Findings &findings);
/// By file, place, severity, rule: the order in which they are shown.
void sortFindings(Findings &findings);

} // namespace updatefacts
