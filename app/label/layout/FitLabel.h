// SPDX-License-Identifier: MIT
#pragma once

#include "label/layout/Block.h"
#include "label/layout/MeasureBlock.h"

#include <optional>
#include <string>
#include <vector>

namespace updatefacts {

/// A label that was fitted, or the best that could be done.
struct FittedLabel {
    Attempted attempt;
    Block root;
    std::vector<std::string> dropped;   ///< in the order of the template's drop list
    std::vector<std::string> overflows; ///< slots that do not fit; "" for the label's height
    std::vector<const Fact *> counted;  ///< facts of which some choices are only counted
};

/// Fits the template's body into its size: tighten, scale, drop one row after another, scale to
/// the minimum, give rows back, take the short product name. Where none of that is enough, take
/// more lines, type and fields below their least, and count choices instead of naming them all.
/// Deterministic.
[[nodiscard]] FittedLabel fitLabel(const Setting &setting);

} // namespace updatefacts
