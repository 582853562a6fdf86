// SPDX-License-Identifier: MIT
#pragma once

#include "definitions/Definitions.h"

namespace updatefacts {

/// The schemes that are law for the device where the disclosure says it is sold.
[[nodiscard]] std::vector<const Profile *> lawSchemes(const Value &root);

} // namespace updatefacts
