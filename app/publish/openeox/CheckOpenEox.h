// SPDX-License-Identifier: MIT
#pragma once

#include "document/tree/Finding.h"
#include "publish/openeox/OpenEoxCore.h"

#include <string>

namespace updatefacts {

/// The tests of OpenEoX Core 1.0 that compare dates, time zones and all: errors where a file is
/// not valid (7.1.1, 7.1.3), warnings for what is recommended (7.2.1, 7.2.2), a note for its
/// guidance (7.3.1). file: as the user named it.
[[nodiscard]] Findings checkOpenEox(const OpenEoxCore &core, const std::string &file);

} // namespace updatefacts
