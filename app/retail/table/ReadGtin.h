// SPDX-License-Identifier: MIT
#pragma once

#include "document/tree/Finding.h"
#include "retail/cells/Cell.h"

#include <string>

namespace updatefacts {

/// What a cell of a table says, and what there is to say about it.
struct CellReading {
    std::string value{};
    std::string message{}; ///< as of makeFinding(); empty: nothing
    Severity severity = Severity::error;
    ArgumentList arguments{};

    [[nodiscard]] bool isWrong() const { return !message.empty() && severity == Severity::error; }
};

/// A GTIN of 8, 12, 13 or 14 digits (GS1 General Specifications, section 3.3.2) as 14, with or
/// without blanks and hyphens; its check digit must be right. What spreadsheets do to such numbers
/// is recognised: zeros in front lost, 1.23457E+12, turned into a date, ".0", apostrophes, ="...".
/// It is taken only where all digits are sure. Empty: the cell is.
[[nodiscard]] CellReading readGtin(const Cell &cell);

/// Whether a text is a GTIN as it stands, with its check digit.
[[nodiscard]] bool isGtin(std::string_view text);

} // namespace updatefacts
