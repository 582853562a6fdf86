// SPDX-License-Identifier: MIT
#pragma once

#include "definitions/Definitions.h"

#include <string>
#include <string_view>

namespace updatefacts {

// What the definitions say of a field, in English.

/// "a date, or year and month", "one of the choices": what to write.
[[nodiscard]] std::string kindWords(const Field &field);
/// "1 to 300 characters", "at most 50 years"; "" where there are no limits.
[[nodiscard]] std::string limitWords(const Field &field);
/// "always", "no", or "where ..." with the condition.
[[nodiscard]] std::string requiredWords(const Field &field);
/// "always" or "where ..." with the condition.
[[nodiscard]] std::string whenWords(const Condition &when);
/// "label", "panel", "detail", "file".
[[nodiscard]] std::string_view faceId(Field::Face face);
/// The scheme's title, or the id of one that is not among the definitions.
[[nodiscard]] std::string schemeTitle(const Definitions &definitions, std::string_view id);

} // namespace updatefacts
