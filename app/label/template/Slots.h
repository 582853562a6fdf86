// SPDX-License-Identifier: MIT
#pragma once

#include <span>
#include <string_view>

namespace updatefacts {

/// The names a template may use for texts, and for the flags in `when` and `grow`.
[[nodiscard]] std::span<const std::string_view> slotNames();
/// The same for texts of a document.
[[nodiscard]] std::span<const std::string_view> documentSlotNames();
[[nodiscard]] std::span<const std::string_view> flagNames();
/// Whether the text is a flag, "not_" before a flag, or "true".
[[nodiscard]] bool isFlag(std::string_view text);

} // namespace updatefacts
