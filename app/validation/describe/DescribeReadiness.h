// SPDX-License-Identifier: MIT
#pragma once

#include "definitions/messages/Voice.h"
#include "validation/Readiness.h"

namespace updatefacts {

/// For people: a table with a line for each file and a column for each profile.
[[nodiscard]] std::string readinessTable(const std::vector<std::string> &profiles,
                                         const std::vector<std::vector<std::string>> &files);
/// A line of that table: the file, and its state for each profile.
[[nodiscard]] std::vector<std::string> readinessCells(const std::vector<Readiness> &ofOneFile,
                                                      const Voice &voice = plainVoice());
/// For programs: an object (RFC 8259) with file, profile, state, items, met, errors, warnings and
/// findings (rule, severity, line, column, pointer, sentence, mend), as an element of a JsonArray.
[[nodiscard]] std::string asJson(const Readiness &readiness, const Voice &voice = plainVoice());
/// For spreadsheets: a record by RFC 4180, with its line end.
[[nodiscard]] std::string asCsv(const Readiness &readiness);
/// The first record: file, profile, state, met, items, errors, warnings.
[[nodiscard]] std::string readinessCsvHeader();
/// A sentence for each: "kettle.yaml: disclosure complete for uk-psti (..: 18 of 18 items)."
[[nodiscard]] std::string readinessSentences(const std::vector<Readiness> &all,
                                             const Definitions &definitions,
                                             const Voice &voice = plainVoice());
/// What the profiles cannot see, a line each below the profile's id.
[[nodiscard]] std::string notSeenBy(const std::vector<std::string> &profiles,
                                    const Definitions &definitions,
                                    const Voice &voice = plainVoice());

} // namespace updatefacts
