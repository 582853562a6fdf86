// SPDX-License-Identifier: MIT
#pragma once

#include <cstddef>
#include <string>
#include <string_view>

namespace updatefacts {

/// Where a scalar stands in the source: bytes [begin, end), quotation marks included.
struct ScalarSource {
    enum class Style { plain, singleQuoted, doubleQuoted, block };
    Style style = Style::plain;
    std::size_t begin = 0, end = 0;
    bool closed = true; ///< false: a quotation mark that is never closed
};

/// Finds the end of the scalar that begins at the offset; `value` is what it was resolved to.
[[nodiscard]] ScalarSource locateScalar(std::string_view text, std::size_t offset,
                                        std::string_view value, bool quoted);
/// Whether a colon follows, on the same line, with nothing but blanks before it.
[[nodiscard]] bool hasColon(std::string_view text, std::size_t offset);

} // namespace updatefacts
