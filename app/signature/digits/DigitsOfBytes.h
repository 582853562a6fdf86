// SPDX-License-Identifier: MIT
#pragma once

#include <optional>
#include <string>
#include <string_view>

namespace updatefacts {

/// Bytes as decimal digits, which a QR code packs three to ten bits: each 17 bytes, read as one
/// number with its most significant byte first, are 41 digits, with zeros in front; of the last
/// group n bytes are as many digits as 256^n - 1 has.
[[nodiscard]] std::string digitsOfBytes(std::string_view bytes);

/// The bytes that the digits stand for. Nothing where they are no digits, where no bytes have so
/// many, or where a group is larger than its bytes hold: each text of digits has one origin.
[[nodiscard]] std::optional<std::string> bytesOfDigits(std::string_view digits);

} // namespace updatefacts
