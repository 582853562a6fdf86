// SPDX-License-Identifier: MIT
#pragma once

#include "label/LayOutPage.h"
#include "label/LayOutPages.h"

#include <functional>

namespace updatefacts {

using LayOutOne = std::function<LaidOut(const PageOfLabel &)>;

/// Page after page in one language, as long as one leaves something for the next and there is one.
/// Their number is on them, and may take room: it is found by trying.
[[nodiscard]] LaidOutPages layOutEachPage(const LayOutOne &layOutOne, bool hasNextPage);

} // namespace updatefacts
