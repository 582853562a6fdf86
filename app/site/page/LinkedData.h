// SPDX-License-Identifier: MIT
#pragma once

#include "definitions/Words.h"
#include "site/page/PageContent.h"

#include <string>

namespace updatefacts {

/// The product and its promise as schema.org has them (JSON-LD), for a script element: what search
/// engines and web shops read.
[[nodiscard]] std::string linkedDataOf(const PageContent &page, const Words &words);

} // namespace updatefacts
