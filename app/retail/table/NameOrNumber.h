// SPDX-License-Identifier: MIT
#pragma once

#include <string_view>

namespace updatefacts {

/// Whether a text names an item as people do ("Kettle", "Lumio Cam 2") and is no number of it
/// ("A-1001", "100 200", "KETTLE-1"): it has a word, and blanks or no digits. text: UTF-8.
[[nodiscard]] bool isItemName(std::string_view text);

} // namespace updatefacts
