// SPDX-License-Identifier: MIT
#pragma once

#include <cstddef>
#include <functional>

namespace updatefacts {

/// How far the reading of a library has come.
struct LibraryWatch {
    std::function<bool()> stop = [] { return false; }; ///< asked between files
    std::function<void(std::size_t done, std::size_t all)> progress = [](auto, auto) {};
};

} // namespace updatefacts
