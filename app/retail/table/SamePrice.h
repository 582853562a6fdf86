// SPDX-License-Identifier: MIT
#pragma once

#include <string>

namespace updatefacts {

/// Whether two prices of a shop are one, however they are written: "1.324,00 €", "€ 1,324.00" and
/// "1324". A currency that only one of them has does not count, words ("from 5.-") do.
[[nodiscard]] bool isSamePrice(const std::string &one, const std::string &other);

} // namespace updatefacts
