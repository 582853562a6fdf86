// SPDX-License-Identifier: MIT
#pragma once

#include "desktop/editing/DisclosureModel.h"
#include "output/edit/ReviseText.h"

#include <optional>

namespace updatefacts {

/// The marks of the revision that a draft can be: the one after the last that was published beside
/// it. Nothing where none was, where the chain is broken, or where the clock does not let it be.
[[nodiscard]] std::optional<RevisionMarks> nextMarksOf(const DisclosureModel &model);

} // namespace updatefacts
