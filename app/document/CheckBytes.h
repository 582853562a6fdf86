// SPDX-License-Identifier: MIT
#pragma once

#include "document/Finding.h"
#include "document/SourceText.h"

#include <optional>

namespace updatefacts {

/// The first byte that no disclosure may have: not UTF-8 (RFC 3629), UTF-16, a control character
/// other than tab and line ends (YAML 1.2 section 5.1), a bidirectional control that could make
/// the text look like another (U+202A-202E, U+2066-2069).
[[nodiscard]] std::optional<Finding> checkBytes(const SourceText &source);

} // namespace updatefacts
