// SPDX-License-Identifier: MIT
#pragma once

#include "document/tree/Place.h"

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

namespace updatefacts {

/// What a published file says about itself in a comment. A comment does not count for the
/// fingerprint, goes along when the file is copied or renamed, and tells when the data was changed
/// afterwards: the fingerprint is then another one.
struct Seal {
    std::int64_t revision = 0; ///< from 1
    std::string fingerprint;   ///< of what was published
    Place place;               ///< of the comment
};

/// The first seal of a file: a line of its own that begins with "#" in the first column.
[[nodiscard]] std::optional<Seal> sealOf(std::string_view text);
/// The text with the seal above everything else but a byte order mark; one that it had goes.
[[nodiscard]] std::string sealed(const std::string &text, const Seal &seal);
/// The text without any seal, as a draft has it.
[[nodiscard]] std::string withoutSeal(std::string_view text);

} // namespace updatefacts
