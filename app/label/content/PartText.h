// SPDX-License-Identifier: MIT
#pragma once

#include "label/content/FieldContent.h"

namespace updatefacts {

/// What one answer is called on the label; empty where the field or the answer is unknown.
[[nodiscard]] std::string answerText(const Pointer &field, std::string_view answer,
                                     const FactSources &sources);
/// The period of each device: "At least 3 years from the day you buy it", without "at least" where
/// it is only planned. Empty where none is named.
[[nodiscard]] std::string unitPeriodText(const FactSources &sources);
/// One item of `components` and when it ends: "ACME Home app · Until June 2028".
[[nodiscard]] std::string partText(const Value &part, const FactSources &sources);
/// Of the parts that end before the device the first to end, and how many more there are:
/// "Map service · Until June 2028 · +1"; "" where there is none.
[[nodiscard]] std::string earlierPartsText(const FactSources &sources);
/// Until when the online service runs that the device needs: "June 2028 · needs its online
/// service", or the date alone.
[[nodiscard]] Phrase serviceEndPhrase(const FactSources &sources);

} // namespace updatefacts
