// SPDX-License-Identifier: MIT
#pragma once

#include "site/index/SiteEntry.h"

namespace updatefacts {

/// The last days of security updates as an iCalendar file (RFC 5545), a day each.
[[nodiscard]] std::string calendarOfEnds(const std::vector<SiteEntry> &entries,
                                         const SiteHead &head);

} // namespace updatefacts
