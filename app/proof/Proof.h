// SPDX-License-Identifier: MIT
#pragma once

#include "document/Finding.h"
#include "label/Item.h"

#include <string>

namespace updatefacts {

/// Opens the PDF again and compares it with the label: page size, fonts, every text at its
/// place, nothing clipped or overlapping, the symbol decoded at several resolutions.
/// No finding means: what is printed is what the label says.
[[nodiscard]] Findings proof(const Label &label, const std::string &pdf);

} // namespace updatefacts
