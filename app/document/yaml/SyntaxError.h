// SPDX-License-Identifier: MIT
#pragma once

#include "document/tree/Fault.h"

#include <string_view>

namespace updatefacts {

/// What to tell people about a syntax error.
struct SyntaxError {
    /// Where people should look: where yaml-cpp stopped, or before that.
    enum class LookAt { stop, openBracket, backslash };

    Fault fault;
    LookAt lookAt = LookAt::stop;
};

/// yaml-cpp's message ("end of map not found") in words for people who do not know YAML.
[[nodiscard]] SyntaxError describeSyntaxError(std::string_view message);

} // namespace updatefacts
