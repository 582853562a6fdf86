// SPDX-License-Identifier: MIT
#pragma once

#include "definitions/messages/Voice.h"
#include "disclosure/History.h"

namespace updatefacts {

/// A history and what is wrong with it.
struct JudgedHistory {
    History history;
    Findings findings; ///< of validateHistory()
};

/// For people: a line about the whole, then a table of the revisions: number, time of the change,
/// promise, its end, beginning of the fingerprint, file. What was promised is told as of the day
/// of the change, of the last revision as of today.
[[nodiscard]] std::string historyTable(const JudgedHistory &judged, Date today,
                                       const Voice &voice = plainVoice());
/// For programs: an object of `histories`, an array of one object a history, and `unplaced`, the
/// findings of files that have no place in one; a line feed at the end.
[[nodiscard]] std::string historiesAsJson(const std::vector<JudgedHistory> &all,
                                          const Findings &unplaced, Date today,
                                          const Voice &voice = plainVoice());

} // namespace updatefacts
