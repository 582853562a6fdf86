// SPDX-License-Identifier: MIT
#pragma once

#include <string_view>

namespace updatefacts {

/// What the bytes are, by the mark at their beginning, where that is another format than text:
/// the key of its phrase, "format.png"; "" for what may be YAML.
[[nodiscard]] std::string_view foreignFormat(std::string_view bytes);

} // namespace updatefacts
