// SPDX-License-Identifier: MIT
#pragma once

#include "document/tree/Finding.h"
#include "label/item/Item.h"
#include "proof/picture/OpenPdf.h"

namespace updatefacts {

/// A page of the label's size (to 0.01 pt).
[[nodiscard]] Findings checkPage(const Label &label, const OpenPdf &pdf);
/// All fonts of all pages are embedded. Poppler goes over the whole file for that.
[[nodiscard]] Findings checkFonts(const OpenPdf &pdf);

} // namespace updatefacts
