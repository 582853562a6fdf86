// SPDX-License-Identifier: MIT
#pragma once

#include <string>
#include <string_view>

namespace updatefacts {

/// The bytes of a file that the program carries, by the path of its resource:
/// "schema/definitions.yaml". Asserts that it is there: who asks sees to it that the resource is
/// linked (Q_INIT_RESOURCE).
[[nodiscard]] std::string embeddedFile(std::string_view path);

} // namespace updatefacts
