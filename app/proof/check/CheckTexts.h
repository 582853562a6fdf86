// SPDX-License-Identifier: MIT
#pragma once

#include "document/tree/Finding.h"
#include "label/item/Item.h"
#include "proof/picture/OpenPdf.h"

namespace updatefacts {

/// Every line of text is found again in the PDF's text at its place, and no other text is.
/// Compared after NFKC without spaces; the order of the characters is not compared in lines with
/// right-to-left runs, for Poppler reverses Arabic ligatures (lam-alef).
[[nodiscard]] Findings checkTexts(const Label &label, const OpenPdf &pdf);

} // namespace updatefacts
