// SPDX-License-Identifier: MIT
#pragma once

#include "definitions/Field.h"
#include "document/tree/Value.h"

#include <cstddef>
#include <vector>

namespace updatefacts {

/// An item of a list and the same one in the revision before; one of them may be null.
struct SameItem {
    const Value *now = nullptr;
    std::size_t index = 0; ///< of `now` in its list
    const Value *earlier = nullptr;
};

/// Which items of a list are the same thing in two revisions: those of which all members that
/// Field::sameBy names say the same, and, so that a new name hides nothing, the only one that is
/// left on each side of those of which the first of these members says the same. Texts in several
/// languages say the same where one of them does.
///
/// The items of now in their order, then those of earlier that are gone. Either list may be null.
[[nodiscard]] std::vector<SameItem> sameItems(const Field &list, const Value *now,
                                              const Value *earlier);

} // namespace updatefacts
