// SPDX-License-Identifier: MIT
#pragma once

#include "label/item/Item.h"

#include <qpdf/QPDF.hh>

namespace updatefacts {

/// Adds title, language, dates and producer (document information and XMP, ISO 16684-1) and the
/// label's attachments (ISO 32000-2 14.13, /AFRelationship /Source). All dates are the label's; a
/// label without one gives none.
void addMetadata(QPDF &pdf, const Label &label);

} // namespace updatefacts
