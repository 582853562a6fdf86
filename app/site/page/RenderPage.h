// SPDX-License-Identifier: MIT
#pragma once

#include "definitions/Words.h"
#include "site/page/PageContent.h"

#include <string>

namespace updatefacts {

/// The page as one HTML file (templates/page): style and script stand in it, nothing is loaded from
/// elsewhere, and its Content-Security-Policy (W3C CSP3) lets nothing else run. Every text of the
/// disclosure is escaped.
[[nodiscard]] std::string renderPage(const PageContent &page, const Words &words);

} // namespace updatefacts
