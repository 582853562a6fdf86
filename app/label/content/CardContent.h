// SPDX-License-Identifier: MIT
#pragma once

#include "label/content/Content.h"

#include <span>

namespace updatefacts {

/// What a card that compares products says.
struct CardContent {
    /// Of all of them: a row in which all answer the same stands among its facts, a row in which
    /// they differ is compared. Rows that no product answers are left out.
    Content card;
    std::vector<Content> products; ///< as each label says it, with its bar; in the order given
};

/// The same rows for all products. A product that is silent where it could answer has "Not said"
/// there; one that the row does not concern has "Does not apply": nothing is guessed, nothing is
/// judged, and no answer is smaller than another.
[[nodiscard]] CardContent cardContentOf(std::span<const Disclosure *const> products,
                                        const Definitions &definitions, const CommonData &common,
                                        const Words &words, const LabelOptions &options);

} // namespace updatefacts
