// SPDX-License-Identifier: MIT
#pragma once

#include "definitions/Definitions.h"

#include <functional>

namespace updatefacts {

/// How a condition is judged: as it is now, or as it may come to be.
using Judge = std::function<bool(const Condition &)>;

/// Whether a rule that holds for every disclosure asks for the top-level field, as one that must be
/// there where others are.
[[nodiscard]] bool isAskedByRule(const std::string &field, const Judge &isMet);

/// How much the scheme wants the top-level field: error, warning, or note where it can do without.
[[nodiscard]] Severity wishOf(const Profile &profile, const std::string &field, const Judge &isMet);

} // namespace updatefacts
