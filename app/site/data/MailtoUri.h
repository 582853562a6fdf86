// SPDX-License-Identifier: MIT
#pragma once

#include <string>
#include <string_view>

namespace updatefacts {

/// The address that opens a letter to a mailbox (RFC 6068): "mailto:security@a.example". What would
/// end the mailbox there is percent-encoded, such as "#" and "?".
[[nodiscard]] std::string mailtoUri(std::string_view mailbox);

} // namespace updatefacts
