// SPDX-License-Identifier: MIT
#pragma once

#include <string_view>

namespace updatefacts {

/// Reads bytes that come from anybody, and aborts where what is promised of that does not hold.
void fuzz(std::string_view bytes);

/// Aborts, saying what does not hold.
void mustHold(bool holds, const char *promise);

} // namespace updatefacts
