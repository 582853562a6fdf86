// SPDX-License-Identifier: MIT
#pragma once

#include "definitions/Definitions.h"

namespace updatefacts {

/// Whether the finding says only that something has not been said yet: that a field is needed in
/// every disclosure, or that a scheme asks for it. All other findings say that what is there is
/// wrong, or doubtful.
[[nodiscard]] bool isMissingAnswer(const Finding &finding, const Definitions &definitions);

} // namespace updatefacts
