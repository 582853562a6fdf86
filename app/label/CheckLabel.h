// SPDX-License-Identifier: MIT
#pragma once

#include "disclosure/Disclosure.h"
#include "label/item/Item.h"
#include "label/layout/FitLabel.h"

namespace updatefacts {

/// What is to be said of a label that was laid out: what was left out to fit, choices that are only
/// counted and values under 8 pt (notes), the short product name (warning), what does not fit and
/// characters that no font has (errors).
[[nodiscard]] Findings checkLabel(const Label &label, const FittedLabel &fitted,
                                  const Setting &setting, const Disclosure &disclosure);

/// The address does not go into any QR code (ISO/IEC 18004: 40-M).
[[nodiscard]] Finding symbolTooLong(const Disclosure &disclosure);

} // namespace updatefacts
