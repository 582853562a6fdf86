// SPDX-License-Identifier: MIT
#pragma once

#include "document/tree/Finding.h"
#include "label/item/Item.h"

#include <cstddef>
#include <functional>
#include <string>
#include <vector>

namespace updatefacts {

/// Calls work(i) for each i in [0, count), perhaps in several threads at a time, and comes back
/// when all are done.
using DoEach = std::function<void(std::size_t count, const std::function<void(std::size_t)> &work)>;
/// One after the other.
void oneByOne(std::size_t count, const std::function<void(std::size_t)> &work);

/// Opens the PDF again and compares it with the label: page size, fonts, every text at its
/// place, every bar as long as it should be, nothing clipped or overlapping, each symbol decoded at
/// several resolutions.
/// No finding means: what is printed is what the label says.
[[nodiscard]] Findings proof(const Label &label, const std::string &pdf);
/// The same for a label of several pages, one after the other.
[[nodiscard]] Findings proof(const std::vector<Label> &pages, const std::string &pdf,
                             const DoEach &doEach = oneByOne);

} // namespace updatefacts
