// SPDX-License-Identifier: MIT
#pragma once

#include "definitions/Words.h"
#include "desktop/editing/DisclosureModel.h"

#include <QString>

namespace updatefacts {

/// For a disclosure without errors: "Complete for United Kingdom. Not checked: Japan." A market is
/// not checked where no scheme of the definitions is law in it.
[[nodiscard]] QString completeness(const DisclosureModel &model, const Words &words);

} // namespace updatefacts
