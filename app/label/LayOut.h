// SPDX-License-Identifier: MIT
#pragma once

#include "definitions/Words.h"
#include "disclosure/Disclosure.h"
#include "label/Item.h"
#include "label/Template.h"

#include <optional>
#include <string>
#include <vector>

namespace updatefacts {

/// The shop's own line on a shelf label.
struct RetailerLine {
    std::string price; ///< as printed, with its currency
    std::string shop;
    std::string item; ///< the shop's number for the product
};

struct LabelOptions {
    Date today{};       ///< decides between "guaranteed" and "ended"
    int resolution = 0; ///< dots per inch; 0: the template's own
    std::optional<RetailerLine> retailer;
};

struct LaidOut {
    Label label;
    Findings findings; ///< "Left out to fit" (note), small text (warning), overflow (error)
    std::vector<std::string> dropped; ///< names from the template's drop list
    double scale = 1;                 ///< of the type sizes, 1 = as the template says
};

/// The label of a valid disclosure in one language. Deterministic; never clips: what cannot be
/// fitted is the error "label.overflow" and must not be printed.
[[nodiscard]] LaidOut layOut(const Disclosure &disclosure, const Definitions &definitions,
                             const Template &labelTemplate, const Words &words, const Fonts &fonts,
                             const LabelOptions &options);

} // namespace updatefacts
