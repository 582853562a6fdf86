// SPDX-License-Identifier: MIT
#pragma once

#include <string>
#include <string_view>
#include <vector>

namespace updatefacts {

/// The word that was probably meant: the one that the fewest typing slips (a character added, left
/// out, changed, or two swapped) lead from, at most one in three characters; "" when there is none.
/// Case and the difference between "-", " " and "_" do not count.
[[nodiscard]] std::string closestWord(std::string_view written,
                                      const std::vector<std::string> &words);

} // namespace updatefacts
