// SPDX-License-Identifier: MIT
#pragma once

#include "definitions/Word.h"

#include <vector>

namespace updatefacts {

/// Every word of the built-in templates that a reader of a label can see, in a fixed order.
[[nodiscard]] std::vector<Word> templateWords();
/// The titles of the built-in templates, which only makers and shops read.
[[nodiscard]] std::vector<Word> templateTitles();

} // namespace updatefacts
