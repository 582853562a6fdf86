// SPDX-License-Identifier: MIT
#pragma once

#include "definitions/Definitions.h"

#include <set>
#include <string>

namespace updatefacts {

/// The fields by which revisions are compared: all that the rules look at that keep a promise
/// (Rule::keepsPromise), and those that name the revision and its language. Ids of the first level.
[[nodiscard]] std::set<std::string> keptFields(const Definitions &definitions);

} // namespace updatefacts
