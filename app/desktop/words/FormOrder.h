// SPDX-License-Identifier: MIT
#pragma once

#include "definitions/Definitions.h"

#include <vector>

namespace updatefacts {

/// The sections as the form shows them: where the product is sold comes first, because it decides
/// what else is asked; the paperwork comes last, and what the program fills in at its end.
[[nodiscard]] std::vector<const Section *> sectionsInOrder();
/// Whether the program fills the field in by itself: its number, revision and the like.
[[nodiscard]] bool isHousekeeping(const Field &field);
/// Whether the field that the pointer names, or is inside of, belongs to the section.
[[nodiscard]] bool isOf(const Section &section, const Pointer &pointer);
/// How many fields stand before this one in the form; what is no field comes last.
[[nodiscard]] std::size_t placeInForm(const Pointer &pointer);

} // namespace updatefacts
