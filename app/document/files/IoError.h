// SPDX-License-Identifier: MIT
#pragma once

#include <stdexcept>

namespace updatefacts {

/// The world failed (no such file, disk full, no permission). what() is one plain
/// sentence that names the file. The only exception type of this program.
class IoError : public std::runtime_error {
  public:
    using std::runtime_error::runtime_error;
};

} // namespace updatefacts
