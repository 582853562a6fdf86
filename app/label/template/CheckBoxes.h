// SPDX-License-Identifier: MIT
#pragma once

#include "document/tree/MapReader.h"
#include "label/template/TemplateData.h"

namespace updatefacts {

/// What only shows once the whole template is read: at most 500 boxes, and a place on the next page
/// for all that the first may leave to it.
void checkBoxes(MapReader &map, const TemplateData &data);

} // namespace updatefacts
