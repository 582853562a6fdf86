// SPDX-License-Identifier: MIT
#pragma once

#include "label/LayOut.h"

namespace updatefacts {

struct LaidOutPages {
    std::vector<Label> pages; ///< all of the same size; empty when no symbol can be made
    Findings findings;
};

/// A label of several languages and as many pages as it takes. The template says whether the
/// languages stand side by side or one below the other, which makes the face as many times wider or
/// higher, or on pages of their own; "label.one_language" is the error where it says neither.
/// Pages follow only where the template has a next page; every promise stands on the first.
[[nodiscard]] LaidOutPages layOutPages(const LayoutRequest &request,
                                       const std::vector<Words> &languages, LayoutSession &session);
/// The same for one that comes alone.
[[nodiscard]] LaidOutPages layOutPages(const LayoutRequest &request,
                                       const std::vector<Words> &languages, const Fonts &fonts);

} // namespace updatefacts
