// SPDX-License-Identifier: MIT
#pragma once

#include "document/tree/Finding.h"
#include "retail/cells/Cell.h"

#include <string>
#include <string_view>

namespace updatefacts {

/// The letters above a column: 1 is A, 28 is AB.
[[nodiscard]] std::string columnLetters(int column);
/// The other way round, for the letters at the beginning ("AB12"); 0: there are none, or too many.
[[nodiscard]] int columnNumber(std::string_view letters);
/// As a spreadsheet writes it: B7, Sheet1!B7, 'Price list'!B7. The place must have row and column.
[[nodiscard]] std::string cellName(const CellPlace &place);

/// A finding about a place of a table; its {cell} names that place: a cell, a row, a column.
/// message: as of makeFinding(), whose rule is the reason code.
[[nodiscard]] Finding tableFinding(Severity severity, std::string_view message,
                                   const CellPlace &place, ArgumentList arguments = {});

} // namespace updatefacts
