// SPDX-License-Identifier: MIT
#pragma once

#include <string>

namespace fault {

/// The address of a maker's list of two products, "/camera.yaml" and "/bulb.yaml" beside it, on a
/// server of this process, which begins when it is first asked for.
[[nodiscard]] const std::string &makersList();

} // namespace fault
