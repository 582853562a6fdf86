// SPDX-License-Identifier: MIT
#pragma once

#include <cstddef>
#include <functional>

namespace updatefacts {

/// Calls make(i) for i in [0, count) on all cores, at most a few ahead of what was taken, and
/// take(i) for each in order on the calling thread once its make has ended: memory does not grow
/// with count. stop() is asked before each; once it says yes nothing new begins. What a call
/// throws is thrown again here.
void runParallel(std::size_t count, const std::function<void(std::size_t)> &make,
                 const std::function<void(std::size_t)> &take, const std::function<bool()> &stop);

} // namespace updatefacts
