// SPDX-License-Identifier: MIT
#pragma once

#include "document/tree/Pointer.h"
#include "document/tree/Value.h"

#include <string>
#include <vector>

namespace updatefacts {

/// A place at which two versions of a disclosure say something else.
struct FieldDifference {
    Pointer pointer;
    std::string first, second; ///< what each says; "" for nothing

    bool operator==(const FieldDifference &) const = default;
};

/// All of them, value by value, in the order of the first version, then of what only the second
/// has. The items of a list of plain values are compared as one text.
[[nodiscard]] std::vector<FieldDifference> differencesOf(const Value &first, const Value &second);

} // namespace updatefacts
