// SPDX-License-Identifier: MIT
#pragma once

#include "SourceFile.h"

namespace house {

/// A function that has a body.
struct Function {
    std::string head;           ///< all before its body, in one line
    std::size_t line = 0;       ///< of its first word; from 0
    std::size_t length = 0;     ///< lines from there to its closing brace
    std::size_t parameters = 0; ///< how many it takes
};

/// Those of namespaces and classes; lambdas are part of the function around them.
[[nodiscard]] std::vector<Function> functionsIn(const SourceFile &file);

} // namespace house
