// SPDX-License-Identifier: MIT
#pragma once

#include "definitions/Definitions.h"

#include <vector>

namespace updatefacts {

/// The sections as the form shows them: what a new user knows best first, the paperwork last.
[[nodiscard]] std::vector<const Section *> sectionsInOrder();
/// Whether the field that the pointer names, or is inside of, belongs to the section.
[[nodiscard]] bool isOf(const Section &section, const Pointer &pointer);
/// How many fields stand before this one in the form; what is no field comes last.
[[nodiscard]] std::size_t placeInForm(const Pointer &pointer);

} // namespace updatefacts
