// SPDX-License-Identifier: MIT
#pragma once

#include <span>
#include <string_view>

namespace updatefacts {

/// The ids of the findings about values and presence, which every field's definition brings with
/// it. The others are the rules of the definitions, "profile.PROFILE.FIELD", and those of reading.
[[nodiscard]] std::span<const std::string_view> builtInChecks();

} // namespace updatefacts
