// SPDX-License-Identifier: MIT
#pragma once

#include "label/CheckLabel.h"

namespace updatefacts {

/// What is to be said of a card that was laid out: as of a label, but of no file. The words that do
/// not fit are "compare.overflow". first: any of the disclosures.
[[nodiscard]] Findings checkCard(const Label &label, FittedLabel fitted, const Setting &setting,
                                 const Disclosure &first);

} // namespace updatefacts
