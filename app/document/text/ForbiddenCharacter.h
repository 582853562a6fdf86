// SPDX-License-Identifier: MIT
#pragma once

#include "document/tree/Fault.h"

#include <cstddef>
#include <optional>
#include <string_view>

namespace updatefacts {

/// A character that no disclosure may have, and what to tell about it.
struct ForbiddenCharacter {
    std::size_t offset = 0; ///< bytes from the beginning of the text
    Fault fault;
};

/// The first character that a file must not have: not UTF-8 (RFC 3629), UTF-16, a character that
/// YAML does not print (YAML 1.2 section 5.1), a carriage return that ends a line alone (not every
/// YAML reader takes it for a line end), or a bidirectional control, which can make the text look
/// like another (U+202A-202E, U+2066-2069). A byte order mark at the beginning is allowed.
[[nodiscard]] std::optional<ForbiddenCharacter> findForbiddenInFile(std::string_view text);

/// The same for a scalar whose escapes are resolved ("\u202E"); carriage returns are allowed.
[[nodiscard]] std::optional<ForbiddenCharacter> findForbiddenInScalar(std::string_view text);

/// Whether the code point is one of those above (UTF-8 apart).
[[nodiscard]] bool isForbidden(char32_t code);

} // namespace updatefacts
