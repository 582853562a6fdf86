// SPDX-License-Identifier: MIT
#pragma once

#include "definitions/Words.h"
#include "label/content/Content.h"

namespace updatefacts {

/// Makes the facts of the sections say the same as the promise above them: what only holds while
/// updates come is left out once they have ended, and a planned date is not called "at least".
void suitFacts(Content &content, const CommonData &common, const Words &words);

} // namespace updatefacts
