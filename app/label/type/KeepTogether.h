// SPDX-License-Identifier: MIT
#pragma once

#include <string>
#include <string_view>
#include <vector>

namespace updatefacts {

/// Takes away the breaks that would turn a text round or tear what is copied by hand: within "at
/// least", between a denial and what it denies, within a compound of Thai, within a mailbox, and
/// within a web address elsewhere than after "/". `language`: primary subtag; `address`: the whole
/// text is one; `breaks`: whether a line may end just before each byte offset of the text.
void keepTogether(const std::string &text, std::string_view language, bool address,
                  std::vector<bool> &breaks);

} // namespace updatefacts
