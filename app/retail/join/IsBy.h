// SPDX-License-Identifier: MIT
#pragma once

#include "retail/library/LibraryEntry.h"

#include <string>

namespace updatefacts {

/// Whether a product may be by that maker, or of that brand, as shops and makers write it: the
/// disclosure's maker or the product's name has a word of it ("Bosch" is "Robert Bosch GmbH"),
/// ignoring case and what kind of company it is, or one is within the other where words are not
/// parted. True where either says none.
[[nodiscard]] bool isBy(const LibraryEntry &entry, const std::string &maker);

} // namespace updatefacts
