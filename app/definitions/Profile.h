// SPDX-License-Identifier: MIT
#pragma once

#include "definitions/Condition.h"
#include "definitions/Word.h"
#include "document/Finding.h"

#include <string>
#include <vector>

namespace updatefacts {

/// A document that asks for disclosures, and how it is cited.
struct Scheme {
    std::string id;
    std::string title;
    std::string url;
};

/// A scheme's demand on one field, beyond what every disclosure owes.
struct Demand {
    std::string field; ///< top-level field id
    Condition when;
    Severity severity = Severity::error;
    std::string clause;
};

/// The demands of one scheme: `check --profile ID` tells whether they are met.
struct Profile {
    std::string id;
    Word title;
    std::vector<Demand> demands;
    std::vector<std::string> rules; ///< ids of rules that apply only with this profile
};

} // namespace updatefacts
