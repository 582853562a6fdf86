// SPDX-License-Identifier: MIT
#pragma once

#include "definitions/Condition.h"
#include "definitions/Word.h"
#include "document/tree/Finding.h"

#include <optional>
#include <string>
#include <vector>

namespace updatefacts {

/// A document that asks for disclosures, and how it is cited.
struct Scheme {
    std::string id;
    std::string title;
    std::string url; ///< may be empty
};

/// A scheme's demand on one field, beyond what every disclosure owes.
struct Demand {
    std::string field; ///< top-level field id
    Condition when;
    Severity severity = Severity::error;
    std::string clause;
};

/// A rule as a profile has it: one that is checked only there, or with a severity of its own.
struct ProfileRule {
    std::string rule;
    Severity severity = Severity::error;
};

/// The demands of one scheme: `check --profile ID` tells whether they are met.
struct Profile {
    std::string id;
    std::string scheme; ///< whose clauses the demands name
    Word title;
    Condition scope;              ///< the devices for which the scheme is made
    std::optional<Condition> law; ///< those of them that owe it by law; nothing: a free choice
    std::vector<Demand> demands;
    std::vector<ProfileRule> rules;
};

} // namespace updatefacts
