// SPDX-License-Identifier: MIT
#pragma once

#include "definitions/date/PartialDate.h"

#include <chrono>
#include <optional>
#include <string>
#include <string_view>

namespace updatefacts {

/// The moment an RFC 3339 date-time in UTC names ("2026-03-14T09:30:00Z": upper-case T and Z,
/// fractions of a second allowed and dropped, no leap second, years 2000-2099), else nothing.
[[nodiscard]] std::optional<std::chrono::sys_seconds> parseDateTime(std::string_view text);

/// The date that a text names, or the day, in UTC, of the moment that it names; else nothing.
[[nodiscard]] std::optional<PartialDate> parseDateOrDateTime(std::string_view text);

/// The day of the moment in UTC.
[[nodiscard]] Date dayOf(std::chrono::sys_seconds moment);

/// The moment as RFC 3339 writes it, in UTC, to the second: "2026-03-14T09:30:00Z".
[[nodiscard]] std::string formatDateTime(std::chrono::sys_seconds moment);

} // namespace updatefacts
