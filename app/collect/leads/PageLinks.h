// SPDX-License-Identifier: MIT
#pragma once

#include <string>
#include <string_view>

namespace updatefacts {

/// The address of the disclosure that a page names in its head: <link rel="alternate"
/// type="application/yaml" href="...">, else one of type application/json; empty where there is
/// none. Not an HTML parser: it looks at the tags named link before the first 256 kB have passed.
[[nodiscard]] std::string disclosureLinkOf(std::string_view page);

} // namespace updatefacts
