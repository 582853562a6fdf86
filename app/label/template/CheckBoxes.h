// SPDX-License-Identifier: MIT
#pragma once

#include "document/tree/MapReader.h"
#include "label/template/TemplateData.h"

namespace updatefacts {

/// What only shows once the whole template is read: at most 500 boxes, and a place on the next page
/// for all that the first may leave to it; and, on a card, each box in or outside of the columns of
/// the products as it belongs. Notes whether it is a card.
void checkBoxes(MapReader &map, TemplateData &data);

} // namespace updatefacts
