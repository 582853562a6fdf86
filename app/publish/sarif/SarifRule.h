// SPDX-License-Identifier: MIT
#pragma once

#include "definitions/messages/Voice.h"
#include "document/tree/Finding.h"
#include "document/tree/Value.h"

namespace updatefacts {

/// The rule that the finding comes from, as a reportingDescriptor of SARIF 2.1.0: its words with
/// their blanks, how to mend it, the clauses it answers and the address of the first of them.
[[nodiscard]] Value sarifRule(const Finding &finding, const Voice &voice);

/// The clauses that the finding is about: those of its rule, else those of its field. A list of
/// {scheme, title, clause, url}, url only where there is one.
[[nodiscard]] Value sarifClauses(const Finding &finding, const Definitions &definitions);

} // namespace updatefacts
