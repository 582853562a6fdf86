// SPDX-License-Identifier: MIT
#pragma once

#include "definitions/date/PartialDate.h"
#include "disclosure/Disclosure.h"
#include "publish/statement/Statement.h"

namespace updatefacts {

/// Why the statement cannot be made of a valid disclosure: what it has to say and the disclosure
/// does not ("statement.missing"), what breaks the law that it states, a product for which that law
/// is not made ("statement.out_of_scope"). Errors only; sorted.
[[nodiscard]] Findings statementFindings(const Statement &statement, const Disclosure &disclosure,
                                         Date today);

/// "statement.language" for texts of the maker that the document would have in another language
/// than its own (warnings); names may be the same in all.
[[nodiscard]] Findings textsInOtherLanguages(const Statement &statement,
                                             const Disclosure &disclosure,
                                             const std::string &language);

} // namespace updatefacts
