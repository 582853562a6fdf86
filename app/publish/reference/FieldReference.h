// SPDX-License-Identifier: MIT
#pragma once

#include "definitions/Definitions.h"

#include <string>
#include <vector>

namespace updatefacts {

/// One field of the reference page, with its choices and its members: a heading of the third level
/// and tables.
[[nodiscard]] std::string fieldReference(const Field &field, const Definitions &definitions);

/// The clauses by document, as Markdown: "UK Product ... : Reg. 2, Sch. 4".
[[nodiscard]] std::string sourceWords(const std::vector<Source> &sources,
                                      const Definitions &definitions);

} // namespace updatefacts
