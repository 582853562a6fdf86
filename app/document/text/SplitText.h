// SPDX-License-Identifier: MIT
#pragma once

#include <string_view>
#include <vector>

namespace updatefacts {

/// The parts between the separators; one, the whole, where there is none. The text must outlive
/// them.
[[nodiscard]] std::vector<std::string_view> splitText(std::string_view text, char separator);

} // namespace updatefacts
