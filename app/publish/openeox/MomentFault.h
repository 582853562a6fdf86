// SPDX-License-Identifier: MIT
#pragma once

#include <string>
#include <string_view>

namespace updatefacts {

/// What keeps a text from being a Moment.
struct MomentFault {
    /// The case of "openeox.date_time" that tells it: a day without a time, no time zone, 24:00, a
    /// second 60, another spelling; empty: none of them.
    std::string_view message;
    std::string meant; ///< the moment as OpenEoX writes it; empty where nobody can tell
};

/// text: what Moment::parse() does not take. dayTime: the time and zone that a day alone stands
/// for; empty: none.
[[nodiscard]] MomentFault momentFault(const std::string &text, std::string_view dayTime);

} // namespace updatefacts
