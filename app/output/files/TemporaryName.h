// SPDX-License-Identifier: MIT
#pragma once

#include <string>
#include <string_view>

namespace updatefacts {

/// A hidden name for what is there only while files are written: ".updatefacts-" and 16 digits, 8
/// drawn by lot and 8 that follow from them, so that nobody else's name is taken for one of ours.
[[nodiscard]] std::string temporaryName();
[[nodiscard]] bool isTemporaryName(std::string_view name);

} // namespace updatefacts
