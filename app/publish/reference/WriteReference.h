// SPDX-License-Identifier: MIT
#pragma once

#include "definitions/Definitions.h"

#include <string>

namespace updatefacts {

/// The definitions as a page for people, in Markdown: every field by section, the rules between
/// fields, what each profile demands, and the documents cited.
[[nodiscard]] std::string writeReference(const Definitions &definitions);

} // namespace updatefacts
