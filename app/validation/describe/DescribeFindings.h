// SPDX-License-Identifier: MIT
#pragma once

#include "definitions/messages/SayFinding.h"
#include "document/tree/Finding.h"

#include <string>
#include <string_view>

namespace updatefacts {

/// "error", "warning" or "note": the id in data.
[[nodiscard]] std::string_view nameOf(Severity severity);
/// {severity}: for people.
[[nodiscard]] Argument severityArgument(Severity severity);
/// For people: `FILE:LINE:COLUMN: SEVERITY: SENTENCE`, then, indented, how to mend it and the rule.
/// Each line ends with a line feed.
[[nodiscard]] std::string describeFindings(const Findings &findings,
                                           const Voice &voice = plainVoice());
/// A JSON array (RFC 8259), an element a line, written as its elements come.
class JsonArray {
  public:
    /// The text that adds the element.
    [[nodiscard]] std::string next(const std::string &element);
    /// The text that ends the array, and its line.
    [[nodiscard]] std::string end() const;

  private:
    bool m_isEmpty = true;
};

/// For programs: an object (RFC 8259) with rule, severity, file, line, column, pointer (RFC 6901),
/// sentence and mend.
[[nodiscard]] std::string asJson(const Finding &finding, const Voice &voice = plainVoice());
/// A JSON array of such objects, a line each.
[[nodiscard]] std::string asJson(const Findings &findings, const Voice &voice = plainVoice());
/// The same with a line feed at the end.
[[nodiscard]] std::string findingsAsJson(const Findings &findings,
                                         const Voice &voice = plainVoice());

} // namespace updatefacts
