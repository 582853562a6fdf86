// SPDX-License-Identifier: MIT
#pragma once

#include <optional>
#include <string>
#include <string_view>

namespace updatefacts {

/// base64url without padding (RFC 4648 section 5, RFC 7515).
[[nodiscard]] std::string base64Url(std::string_view bytes);
/// The bytes again; nothing where the text is not exactly what base64Url() gives.
[[nodiscard]] std::optional<std::string> bytesOfBase64Url(std::string_view text);

} // namespace updatefacts
