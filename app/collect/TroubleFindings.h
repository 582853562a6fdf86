// SPDX-License-Identifier: MIT
#pragma once

#include "collect/net/WebRequest.h"
#include "document/tree/Finding.h"

#include <map>
#include <string>
#include <utility>

namespace updatefacts {

/// Says why answers did not come: what is wrong with a server once, however many addresses it has.
class TroubleFindings {
  public:
    void add(const WebAnswer &answer, std::size_t limit);
    /// What was added, by address.
    [[nodiscard]] Findings all() const;

  private:
    struct OfServer {
        WebAnswer first;
        std::int64_t count = 0;
    };

    Findings m_findings;
    std::map<std::pair<std::string, Trouble>, OfServer> m_servers; ///< by host
};

} // namespace updatefacts
