// SPDX-License-Identifier: MIT
#pragma once

#include "signature/cbor/CborValue.h"

#include <optional>

namespace updatefacts {

/// Why bytes are refused.
enum class CborFault {
    none,
    tooLong,
    tooDeep,
    cutOff,     ///< the bytes end within a data item
    trailing,   ///< bytes behind it
    indefinite, ///< a length that is not said beforehand
    notShortest,
    duplicateKey,
    keyOrder, ///< keys of a map that do not rise
    notUtf8,
    notAllowed, ///< floating-point numbers, other simple values, heads that mean nothing
};

struct ReadCborResult {
    std::optional<CborValue> value;
    CborFault fault = CborFault::none;
};

/// What a code may have at most: bytes, and lists, maps and tags within one another.
inline constexpr std::size_t mostCborBytes = 400;
inline constexpr int mostCborDepth = 6;

/// The one data item that the bytes are, in deterministic encoding (RFC 8949 section 4.2.1) and
/// nothing else: what is accepted is written again as the same bytes. They may come from anybody.
[[nodiscard]] ReadCborResult readCbor(std::string_view bytes);

} // namespace updatefacts
