// SPDX-License-Identifier: MIT
#pragma once

#include "site/page/PageContent.h"

#include <string>

namespace updatefacts {

/// What the label of a product says, in the language of the page, as JSON for templates/page/
/// element.js: {"title", "product", "maker_model", "page", "language", "direction", "end",
/// "statement", "fingerprint", "now": FACE, "afterwards": FACE}. FACE: {"state", "lead", "head",
/// "head_date", "tail", "qualifier", "note", "rows": [{"name", "value"}]}; "end" is the last day
/// before "afterwards" is true (ISO 8601). What there is not is left out.
[[nodiscard]] std::string labelJsonOf(const PageContent &page);

} // namespace updatefacts
