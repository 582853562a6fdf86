// SPDX-License-Identifier: MIT
#pragma once

#include <string>

namespace updatefacts {

/// Where the page lies with which anybody checks the code of a label, from the root of a site.
inline constexpr const char *checkPagePath = "update-facts/verify.html";

/// That page, in all languages: one file that needs no server and nothing beside it. It reads the
/// text of a code, or a picture where the browser can, and the keys of its host, and says who
/// signed what.
[[nodiscard]] std::string checkPage();

} // namespace updatefacts
