// SPDX-License-Identifier: MIT
#pragma once

#include "document/Fault.h"

#include <string_view>

namespace updatefacts {

/// What to tell people about a syntax error.
struct SyntaxError {
    Fault fault;
    bool isBracket = false; ///< about a bracket that stands earlier, never closed
};

/// yaml-cpp's message ("end of map not found") in words for people who do not know YAML.
[[nodiscard]] SyntaxError describeSyntaxError(std::string_view message);

} // namespace updatefacts
