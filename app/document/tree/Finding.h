// SPDX-License-Identifier: MIT
#pragma once

#include "document/tree/Argument.h"
#include "document/tree/Place.h"
#include "document/tree/Pointer.h"

#include <string>
#include <vector>

namespace updatefacts {

enum class Severity { error, warning, note };

/// One thing to say about a file: what is wrong, where, and how to mend it; as data. Its words are
/// in schema/findings.yaml or, for the rules of the definitions, in schema/definitions.yaml, and
/// definitions/messages puts them together in a reader's language.
/// The user's faults are findings; they are never thrown.
struct Finding {
    std::string rule; ///< stable id such as "yaml.duplicate_key" or "support.end_after_start"
    Severity severity = Severity::error;
    std::string file; ///< as the user named it; empty for text without a file
    Place place;
    Pointer pointer;
    std::string message; ///< the key of its words: the rule, or the rule, ':' and one of its cases
    ArgumentList arguments; ///< of the message's blanks; {field} stands for `pointer` by itself

    bool operator==(const Finding &) const = default;
};

using Findings = std::vector<Finding>;

/// message: the key of the finding's words, which begins with its rule.
[[nodiscard]] Finding makeFinding(Severity severity, std::string_view message, Place place,
                                  Pointer pointer = {}, ArgumentList arguments = {});

[[nodiscard]] bool hasError(const Findings &findings);
/// Puts more findings behind those that are there.
void append(Findings &findings, Findings more);

/// By file, place, severity, rule: the order in which they are shown.
void sortFindings(Findings &findings);

} // namespace updatefacts
