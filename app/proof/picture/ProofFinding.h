// SPDX-License-Identifier: MIT
#pragma once

#include "document/tree/Finding.h"

#include <string>

namespace updatefacts {

/// An error of the rule "proof.<rule>": the rendition differs from the label.
[[nodiscard]] inline Finding proofFinding(const std::string &rule, std::string sentence,
                                          std::string mend) {
    Finding finding;
    finding.rule = "proof." + rule;
    finding.sentence = std::move(sentence);
    finding.mend = std::move(mend);
    return finding;
}

/// How to mend what no template or disclosure can cause.
inline constexpr const char *reportFault =
    "This is a fault of the program: please report it with the disclosure and the template.";

} // namespace updatefacts
