// SPDX-License-Identifier: MIT
#pragma once

#include "render/PdfContent.h"

#include <qpdf/QPDF.hh>

namespace updatefacts {

/// Adds the structure tree (ISO 32000-1 14.7): Document with H1, P, L/LI/Lbl/LBody for the facts,
/// Link with its annotation, Figure with alternative text for the symbol.
void addStructure(QPDF &pdf, QPDFObjectHandle page, const Label &label, const PdfContent &content);

} // namespace updatefacts
