// SPDX-License-Identifier: MIT
#pragma once

#include <optional>
#include <string>

namespace updatefacts {

/// What other programs leave in a text that was copied out of them. Texts are UTF-8.
struct Leaving {
    std::string written; ///< the part that is wrong
    std::string meant;   ///< what it should read; empty: nobody can tell
};

/// An entity or a tag of a web page: "&amp;", "&#228;", "<b>".
[[nodiscard]] std::optional<Leaving> markupIn(const std::string &text);

/// UTF-8 that was read as Windows-1252: "KÃ¼che". meant: the whole text put right.
[[nodiscard]] std::optional<Leaving> wrongEncodingIn(const std::string &text);

/// The error of a spreadsheet's cell: "#REF!", "#N/A", "Err:502", "####".
[[nodiscard]] std::optional<Leaving> cellErrorIn(const std::string &text);

/// What a spreadsheet writes for a number or takes for a formula: "4.00638E+12", "'4006", "=A1".
[[nodiscard]] std::optional<Leaving> cellTextIn(const std::string &text);

} // namespace updatefacts
