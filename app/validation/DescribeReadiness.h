// SPDX-License-Identifier: MIT
#pragma once

#include "validation/Readiness.h"

namespace updatefacts {

// Each takes the readiness of one or many disclosures, all for the same profiles, file by file;
// every line ends with a line feed.

/// For people: a table with a line for each file and a column for each profile.
[[nodiscard]] std::string readinessTable(const std::vector<Readiness> &all);
/// For programs: a JSON array (RFC 8259) of objects with file, profile, state, errors, warnings
/// and findings (rule, severity, line, column, pointer, sentence, mend).
[[nodiscard]] std::string readinessAsJson(const std::vector<Readiness> &all);
/// For spreadsheets: RFC 4180 with a header: file, profile, state, errors, warnings.
[[nodiscard]] std::string readinessAsCsv(const std::vector<Readiness> &all);
/// A sentence for each: "kettle.yaml: ready for uk-psti."
[[nodiscard]] std::string readinessSentences(const std::vector<Readiness> &all,
                                             const Definitions &definitions);

} // namespace updatefacts
