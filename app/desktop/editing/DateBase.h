// SPDX-License-Identifier: MIT
#pragma once

#include "desktop/editing/DisclosureModel.h"

namespace updatefacts {

/// The field that the date at the pointer usually counts from, such as the start of support for
/// its end; null where there is none.
[[nodiscard]] const char *dateBaseOf(const Pointer &pointer);
/// What that field says; nothing where it says no date.
[[nodiscard]] std::optional<Date> baseOf(const Pointer &pointer, const DisclosureModel &model);

} // namespace updatefacts
