// SPDX-License-Identifier: MIT
#pragma once

#include "render/PdfContent.h"

#include <qpdf/QPDF.hh>

namespace updatefacts {

/// Adds the Type 0 font of a used face: CIDFont, descriptor, program, ToUnicode (ISO 32000-1
/// 9.7). Returns the font dictionary for the page's resources.
[[nodiscard]] QPDFObjectHandle addFont(QPDF &pdf, const FontFace &face, const UsedFont &font);

} // namespace updatefacts
