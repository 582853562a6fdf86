// SPDX-License-Identifier: MIT
#pragma once

#include "definitions/Words.h"
#include "disclosure/Disclosure.h"
#include "label/LayoutSession.h"
#include "label/content/LabelOptions.h"
#include "label/item/Item.h"
#include "label/template/Template.h"

#include <span>
#include <string>
#include <vector>

namespace updatefacts {

struct LaidOut {
    Label label;
    Findings findings; ///< "Left out to fit" (note), small text (warning), overflow (error)
    std::vector<std::string> dropped; ///< names from the template's drop list
    double scale = 1;                 ///< of the type sizes, 1 = as the template says
};

/// What a label is laid out from.
struct LayoutRequest {
    const Disclosure &disclosure;
    const Definitions &definitions;
    const Template &labelTemplate;
    const LabelOptions &options;
    /// The products that a card compares, in their order; empty for a label.
    std::span<const Disclosure *const> compared{};
};

/// The label of a valid disclosure in one language. Deterministic; never clips: what cannot be
/// fitted is the error "label.overflow" and must not be printed.
[[nodiscard]] LaidOut layOut(const LayoutRequest &request, const Words &words,
                             LayoutSession &session);
/// The same for one that comes alone.
[[nodiscard]] LaidOut layOut(const LayoutRequest &request, const Words &words, const Fonts &fonts);

} // namespace updatefacts
