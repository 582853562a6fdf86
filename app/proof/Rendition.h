// SPDX-License-Identifier: MIT
#pragma once

#include "document/tree/Finding.h"

#include <string>

namespace updatefacts {

/// A page as a file, and what was found when the file was read back.
struct Rendition {
    std::string bytes;
    Findings findings; ///< with an error among them the bytes must not be written
};

} // namespace updatefacts
