// SPDX-License-Identifier: MIT
#pragma once

#include "definitions/date/PartialDate.h"
#include "site/index/EntrySource.h"

namespace updatefacts {

/// Where those who found a flaw look (RFC 9116).
inline constexpr const char *securityTxtPath = ".well-known/security.txt";

/// Whom to tell of a flaw in any of the products: their contacts and policies, those of most
/// products first. It expires at the end of a month that lies eleven months after today, so that it
/// changes once a month. Empty where no product names a contact that such a file can hold.
[[nodiscard]] std::string securityTxtOf(const EntrySource &entries, const SiteHead &head,
                                        Date today);

} // namespace updatefacts
