// SPDX-License-Identifier: MIT
#pragma once

#include "definitions/Condition.h"
#include "definitions/Word.h"
#include "document/tree/Finding.h"

#include <optional>
#include <string>
#include <vector>

namespace updatefacts {

/// A document that asks for disclosures, how it is cited, and what is known of it.
struct Scheme {
    /// Where its clauses were read.
    enum class Evidence {
        primary,   ///< in the text itself, or in a copy of its words
        secondary, ///< in what others say of it
    };

    std::string id;
    std::string title;
    std::string url;                    ///< may be empty
    std::string jurisdiction;           ///< "European Union"; may be empty
    std::string edition;                ///< which text, with its amendments; may be empty
    std::string status;                 ///< "in force"; may be empty
    std::optional<PartialDate> inForce; ///< the first day on which it applies
    std::optional<PartialDate> checked; ///< when it was last looked up
    std::optional<Evidence> evidence;
};

/// "primary", "secondary": the id in data; "" where nothing is known.
[[nodiscard]] std::string_view idOf(std::optional<Scheme::Evidence> evidence);

/// A scheme's demand on one field, beyond what every disclosure owes.
struct Demand {
    std::string field; ///< top-level field id
    Condition when;
    Severity severity = Severity::error;
    std::string clause;
    std::vector<std::string> answers; ///< one of which meets it; empty: any answer does
};

/// A rule as a profile has it: one that is checked only there, or with a severity of its own.
struct ProfileRule {
    std::string rule;
    Severity severity = Severity::error;
};

/// Another way to meet a scheme: what holds of such a disclosure, and the rules asked instead.
struct OtherWay {
    Condition when;
    std::string clause;
    std::vector<ProfileRule> rules;
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
    std::optional<OtherWay> otherWay;
    std::vector<Word> notSeen; ///< what the scheme asks for, too, and no disclosure tells

    /// The demands on such a disclosure; none where it meets the scheme the other way.
    [[nodiscard]] std::vector<Demand> demandsOn(const Value &root) const;
    /// The rules for such a disclosure.
    [[nodiscard]] const std::vector<ProfileRule> &rulesFor(const Value &root) const;
};

} // namespace updatefacts
