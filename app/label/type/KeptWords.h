// SPDX-License-Identifier: MIT
#pragma once

#include <string_view>

namespace updatefacts {

/// Words of one language that stand on one line, with ";" between them. A space at an end belongs
/// to them: no line ends there either. "~" at the end: what follows stays, too.
struct KeptWords {
    std::string_view language; ///< primary subtag
    std::string_view always;   ///< torn, they would say the contrary
    std::string_view ifFits;   ///< torn only where they do not fit: "without", "in", "no more"
};

/// The words of the language, all empty where it has none.
[[nodiscard]] KeptWords keptWordsOf(std::string_view language);

} // namespace updatefacts
