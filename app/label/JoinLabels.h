// SPDX-License-Identifier: MIT
#pragma once

#include "label/item/Item.h"
#include "label/template/TemplateData.h"

namespace updatefacts {

/// One label of several of the same size, side by side (from the right where the first runs from
/// right to left) or one below the other. Title and language are those of the first.
[[nodiscard]] Label joinLabels(const std::vector<Label> &labels, LanguageParts parts);

} // namespace updatefacts
