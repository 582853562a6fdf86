// SPDX-License-Identifier: MIT
#pragma once

#include <string>

namespace updatefacts {

/// One file of templates/page, as the program was built with it. Asserts that it is there.
[[nodiscard]] std::string pageFile(const std::string &name);

} // namespace updatefacts
