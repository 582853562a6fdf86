// SPDX-License-Identifier: MIT
#pragma once

#include <cstddef>
#include <string_view>

namespace updatefacts {

/// Where a scalar stands in the source: bytes [begin, end), quotation marks included. A block
/// scalar begins at its "|" or ">" and ends with its last line that is not blank.
struct ScalarSource {
    enum class Style { plain, singleQuoted, doubleQuoted, block };
    Style style = Style::plain;
    std::size_t begin = 0, end = 0;
    bool closed = true; ///< false: a quotation mark that is never closed
};

/// Finds the end of the scalar that begins at the offset. value: what it was resolved to;
/// quoted: whether it is anything but plain; indent: the column, from 0, of the block map or list
/// that holds it (-1: none).
[[nodiscard]] ScalarSource locateScalar(std::string_view text, std::size_t offset,
                                        std::string_view value, bool quoted, int indent);
/// Whether a colon follows, on the same line, with nothing but blanks before it.
[[nodiscard]] bool hasColon(std::string_view text, std::size_t offset);
/// The word for null written at the offset ("~", "null" ...), or "" when there is none.
[[nodiscard]] std::string_view nullWordAt(std::string_view text, std::size_t offset);

} // namespace updatefacts
