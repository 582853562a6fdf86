// SPDX-License-Identifier: MIT
#pragma once

#include <string>

namespace updatefacts {

struct DisclosureText {
    std::string text;
    bool isOfLabel = false; ///< it was inside a label, whose file must not be written
};

/// The text of a disclosure: the file's own, or what one of our labels carries (PDF, SVG). What is
/// neither comes back as it is, for readYaml() to say. Throws IoError as readFile() does.
[[nodiscard]] DisclosureText readDisclosureText(const std::string &path);

} // namespace updatefacts
