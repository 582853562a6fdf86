// SPDX-License-Identifier: MIT
#pragma once

#include <concepts>
#include <string>
#include <string_view>
#include <vector>

namespace updatefacts {

/// The parts between the separators; one, the whole, where there is none. The text must outlive
/// them.
[[nodiscard]] std::vector<std::string_view> splitText(std::string_view text, char separator);
template<std::same_as<std::string> Temporary>
std::vector<std::string_view> splitText(Temporary &&text, char separator) = delete;

} // namespace updatefacts
