// SPDX-License-Identifier: MIT
#pragma once

#include "document/tree/Fault.h"
#include "document/yaml/ScalarSource.h"

#include <optional>
#include <string_view>

namespace updatefacts {

/// A key or value as yaml-cpp read it, and how it is written.
struct ScalarNode {
    std::string_view value;
    ScalarSource source;
    bool isKey = false;
    int column = 0;  ///< of its first character, from 0
    int indent = -1; ///< the column of the innermost map or list that is not in brackets
};

/// The first thing yaml-cpp lets pass that a disclosure must not have: an unclosed quote, a line of
/// a text in quotes that is not indented, a missing colon, a text or key that is too long, a
/// character that came in by an escape.
[[nodiscard]] std::optional<Fault> checkScalar(std::string_view text, const ScalarNode &node);

/// Whether a comment that looks like the rest of the text ("Kettle #17") follows, in the same line,
/// a value without quotes that ends at the offset.
[[nodiscard]] std::optional<Fault> findTextInComment(std::string_view text, std::size_t end);

/// Whether a text in quotes goes on in the next line: perhaps its closing mark is missing.
[[nodiscard]] bool goesOverLines(std::string_view text, const ScalarSource &source);

} // namespace updatefacts
