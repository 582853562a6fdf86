// SPDX-License-Identifier: MIT
#pragma once

#include <string>
#include <vector>

namespace updatefacts {

/// Where what all pages of a site share lies, from its root: a maker's own start page is none of
/// ours.
inline constexpr const char *listFolder = "update-facts/";

/// The script of the <update-facts> element, from the site's root: shops load it, so that it keeps
/// its name.
inline constexpr const char *elementPath = "update-facts/element.js";

/// A style sheet, a script or the icon of pages.
struct SharedFile {
    std::string path; ///< from the root of the site: "update-facts/page.1f40fc92da24.css"
    std::string bytes;
};

/// The file of templates/page without what only people need. 12 digits of its SHA-256 stand in its
/// name: it can be kept by browsers for ever, and a page that somebody kept finds the one that it
/// was made with. Asserts that it is one of sharedFiles().
[[nodiscard]] const SharedFile &sharedFile(const std::string &name);

/// All there are, by their names, and the script of the element.
[[nodiscard]] std::vector<SharedFile> sharedFiles();

} // namespace updatefacts
