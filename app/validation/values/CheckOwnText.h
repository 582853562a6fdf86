// SPDX-License-Identifier: MIT
#pragma once

#include "validation/values/FieldCheck.h"

namespace updatefacts {

/// Whether something of a text can be seen when it is printed; else says that nothing can.
[[nodiscard]] bool showsSomething(const FieldCheck &check);
/// Warns of what a text shows otherwise than it was meant: blanks and hidden characters, what web
/// pages, spreadsheets and wrong encodings leave in a text that was copied.
void warnOfCopiedText(const FieldCheck &check);
/// Whether a value is the maker's own: no example of the definitions, nothing still to be filled
/// in, no error of a spreadsheet; else says so.
[[nodiscard]] bool isOwnValue(const FieldCheck &check);

} // namespace updatefacts
