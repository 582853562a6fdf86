// SPDX-License-Identifier: MIT
#pragma once

#include "definitions/date/PartialDate.h"

#include <optional>
#include <string>

namespace updatefacts {

/// The shop's own line on a shelf label.
struct RetailerLine {
    std::string price; ///< as printed, with its currency
    std::string shop;
    std::string item; ///< the shop's number for the product
};

struct LabelOptions {
    Date today{};       ///< decides between "promised" and "ended"
    int resolution = 0; ///< dots per inch; 0: the template's own
    std::optional<RetailerLine> retailer;
    std::string signedPayload{}; ///< what the code says instead of payloadOf(), where it is signed
};

} // namespace updatefacts
