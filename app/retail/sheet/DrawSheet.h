// SPDX-License-Identifier: MIT
#pragma once

#include "definitions/messages/Voice.h"
#include "label/item/Item.h"
#include "retail/sheet/Sheet.h"

namespace updatefacts {

/// The sheet, to be printed on plain paper and held against the product: the outline of every label
/// with its number, from 1 as a start position counts them, and the measures in the first labels.
[[nodiscard]] Label drawSheet(const Sheet &sheet, const Voice &voice, const Fonts &fonts);

} // namespace updatefacts
