// SPDX-License-Identifier: MIT
#pragma once

#include "site/index/EntrySource.h"

namespace updatefacts {

/// Search engines' list of all pages (sitemaps.org 0.9), each with its other languages. In parts of
/// at most 50,000 addresses and 50 MB, as that protocol asks; where there are several,
/// "sitemap.xml", the last, is their index.
void writeSitemaps(const EntrySource &entries, const SiteHead &head, const FileMaker &make);

} // namespace updatefacts
