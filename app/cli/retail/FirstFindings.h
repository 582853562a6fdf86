// SPDX-License-Identifier: MIT
#pragma once

#include "cli/UsageError.h"

namespace updatefacts {

/// The first findings of a table, which may have one for each of a million rows.
class FirstFindings {
  public:
    static constexpr std::int64_t most = 10'000; ///< that are shown

    /// Whether the next one is shown.
    [[nodiscard]] bool takesNext() { return ++m_count <= most; }
    /// Says how many were not.
    void sayHowManyMore(CommandStreams &streams) const {
        if (m_count > most)
            say(streams, argument::phrase("", "said.more_findings",
                                          {argument::number("count", m_count - most)}));
    }

  private:
    std::int64_t m_count = 0;
};

} // namespace updatefacts
