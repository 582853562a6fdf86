// SPDX-License-Identifier: MIT
#pragma once

#include <compare>

namespace updatefacts {

/// Where something stands in a text: line and column from 1; columns count
/// Unicode code points. {0, 0} means "the file as a whole".
struct Place {
    int line = 0;
    int column = 0;

    auto operator<=>(const Place &) const = default;
};

} // namespace updatefacts
