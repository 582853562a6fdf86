// SPDX-License-Identifier: MIT
#pragma once

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

namespace updatefacts {

/// Whether a line may end at a place of the text; the later the freer.
enum class LineEnd : std::uint8_t {
    never,
    atNeed, ///< only where what stands together there does not fit on one line
    free
};

/// Takes away the ends of lines that would turn a text round or tear what is read in one piece:
/// within "at least", between a denial or a short word and what it stands before, between a number
/// and its unit, before a dot between two parts, within a compound of Thai, within a mailbox, and
/// within a web address elsewhere than after "/". `language`: primary subtag; `address`: the whole
/// text is one; `ends`: for each byte offset of the text, whether a line may end just before it.
void keepTogether(const std::string &text, std::string_view language, bool address,
                  std::vector<LineEnd> &ends);

} // namespace updatefacts
