// SPDX-License-Identifier: MIT
#pragma once

#include "disclosure/Disclosure.h"
#include "label/content/Content.h"

#include <span>

namespace updatefacts {

/// The bars of products on one scale, in their order. The scale begins today and ends with the
/// promise or plan that lasts longest. Where updates of a product have ended, it begins earlier, at
/// most so much that today lies at a sixth of it; what ended before that is a stop at the
/// beginning, and what ended on a day that was not published has no bar. A period of each device is
/// as long as on the scale of dates, but in its middle: it begins at no day, and does not fill the
/// scale.
[[nodiscard]] std::vector<TimeBar> timeBarsOf(std::span<const Disclosure *const> products,
                                              Date today);

} // namespace updatefacts
