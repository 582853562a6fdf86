// SPDX-License-Identifier: MIT
#pragma once

#include "render/PdfContent.h"

#include <qpdf/QPDF.hh>

namespace updatefacts {

/// A page of the file with what its marked content means.
struct TaggedPage {
    QPDFObjectHandle page;
    const Label *label = nullptr;
    PdfContent content;
};

/// Adds the structure tree (ISO 32000-1 14.7): Document with H1, P, L/LI/Lbl/LBody for the facts,
/// Link with its annotation, Figure with alternative text for the symbol.
void addStructure(QPDF &pdf, const std::vector<TaggedPage> &pages);

} // namespace updatefacts
