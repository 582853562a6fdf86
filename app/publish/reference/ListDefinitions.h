// SPDX-License-Identifier: MIT
#pragma once

#include "definitions/Definitions.h"

#include <string>

namespace updatefacts {

// The definitions as JSON arrays, one object an entry, for programs that list or count them.

/// The top-level fields in the order of the definitions: id, section, kind, title, question, help,
/// example, required and when (in words), choices, limits, face, sources; groups and lists have
/// their members under "fields". What a field does not have is left out.
[[nodiscard]] std::string listFieldsAsJson(const Definitions &definitions);

/// The rules between fields: id, severity, message, mend, when, unless (both in words), whether
/// they are checked only in profiles, sources and the profiles that check them, each with the
/// severity it has there.
[[nodiscard]] std::string listRulesAsJson(const Definitions &definitions);

/// The documents cited: id, title, jurisdiction, edition, status, in_force, checked (both
/// ISO 8601), evidence ("primary", "secondary") and url. What is not known is left out.
[[nodiscard]] std::string listSchemesAsJson(const Definitions &definitions);

} // namespace updatefacts
