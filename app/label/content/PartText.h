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

} // namespace updatefacts
