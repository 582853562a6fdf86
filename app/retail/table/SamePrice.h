// SPDX-License-Identifier: MIT
#pragma once

#include <cstdint>
#include <string>

namespace updatefacts {

/// Whether two prices of a shop are one, however they are written: "1.324,00 €", "€ 1,324.00" and
/// "1324". A currency that only one of them has does not count, words ("from 5.-") do.
[[nodiscard]] bool isSamePrice(const std::string &one, const std::string &other);

/// What a price comes to in hundredths, whatever its currency and separators: "1.299,00 €" and
/// "$1,299" are 129900; a text without a digit is 0. Fast enough to order a hundred thousand.
[[nodiscard]] std::int64_t hundredthsOf(const std::string &price);

} // namespace updatefacts
