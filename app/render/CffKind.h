// SPDX-License-Identifier: MIT
#pragma once

#include <string_view>

namespace updatefacts {

/// Whether a CFF table is CID-keyed: its Top DICT begins with the ROS operator (Adobe Technical
/// Note 5176, section 9).
[[nodiscard]] bool isCidKeyed(std::string_view cff);

} // namespace updatefacts
