// SPDX-License-Identifier: MIT
#pragma once

#include <string>

namespace updatefacts {

/// A text that a reader sees and that therefore is translated. The English text is the source.
struct Word {
    std::string key; ///< where it stands, e.g. "state.none.head" or "field.update_cost.free.short"
    std::string source; ///< English

    [[nodiscard]] bool empty() const { return source.empty(); }
    bool operator==(const Word &) const = default;
};

} // namespace updatefacts
