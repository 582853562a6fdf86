// SPDX-License-Identifier: MIT
#pragma once

#include <cstddef>
#include <string>

namespace updatefacts {

/// Bytes. A label with every font and a sheet of many pages stays below a tenth of it.
constexpr std::size_t largestLabel = 8 * 1024 * 1024;

struct DisclosureText {
    std::string text;
    bool isOfLabel = false; ///< it was inside a label, whose file must not be written
};

/// The text of a disclosure: the file's own, or what one of our labels carries (PDF, SVG). What is
/// neither comes back as it is, for readYaml() to say. Throws IoError as readFile() does.
[[nodiscard]] DisclosureText readDisclosureText(const std::string &path);

} // namespace updatefacts
