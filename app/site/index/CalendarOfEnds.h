// SPDX-License-Identifier: MIT
#pragma once

#include "site/index/EntrySource.h"

namespace updatefacts {

/// The last days of security updates as an iCalendar file (RFC 5545), a day each.
void writeCalendarOfEnds(const EntrySource &entries, const SiteHead &head, const TextSink &sink);

} // namespace updatefacts
