// SPDX-License-Identifier: MIT
#pragma once

#include "label/item/Item.h"
#include "render/FontSubsets.h"

#include <string>
#include <vector>

namespace updatefacts {

/// The label as PDF 1.7: exact page size (MediaBox and TrimBox), subset fonts, tags, text in
/// logical order, black ink only. The same label gives the same bytes.
[[nodiscard]] std::string renderPdf(const Label &label);
/// Several pages in one file; title, language and attachments are those of the first.
[[nodiscard]] std::string renderPdf(const std::vector<Label> &pages);
/// The same bytes, sooner where `subsets` has what an earlier label made.
[[nodiscard]] std::string renderPdf(const std::vector<Label> &pages, FontSubsets &subsets);

} // namespace updatefacts
