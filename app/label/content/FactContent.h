// SPDX-License-Identifier: MIT
#pragma once

#include "label/content/FieldContent.h"

#include <optional>

namespace updatefacts {

/// The row as the disclosure fills it, or nothing where the disclosure is silent.
[[nodiscard]] std::optional<Fact> factOf(const FactRow &row, const FactSources &sources);

} // namespace updatefacts
