// SPDX-License-Identifier: MIT
#pragma once

#include "definitions/Definitions.h"

#include <QString>

#include <vector>

namespace updatefacts {

/// The part of the scheme's id that people say: "PSTI" of "uk-psti".
[[nodiscard]] QString shortNameOf(const std::string &scheme);
/// What each is law for, "UK", or its short name where it is law nowhere; each once, in a list.
[[nodiscard]] QString shortNamesOf(const std::vector<const Profile *> &profiles);

} // namespace updatefacts
