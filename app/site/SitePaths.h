// SPDX-License-Identifier: MIT
#pragma once

#include "disclosure/Disclosure.h"
#include "site/tree/SitePath.h"

#include <map>
#include <string>

namespace updatefacts {

/// The paths of the newest revisions, on one host, no two on the same.
class SitePaths {
  public:
    explicit SitePaths(Findings &findings) : m_findings(findings) {}

    /// Whether the disclosure can have a page; else says why not: "site.no_file",
    /// "site.own_place", "site.other_host", "site.same_address".
    [[nodiscard]] bool add(const Disclosure &disclosure);
    /// Whether a page is there already.
    [[nodiscard]] bool isTaken(const SitePath &path) const;

  private:
    /// False, for the caller to hand on.
    bool fail(const Disclosure &disclosure, const char *message, ArgumentList arguments);

    Findings &m_findings;
    std::string m_host;
    std::map<std::string, std::string> m_taken; ///< file of the disclosure by path
};

} // namespace updatefacts
