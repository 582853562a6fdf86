// SPDX-License-Identifier: MIT
#pragma once

#include "retail/table/ReadGtin.h"

#include <optional>
#include <string>
#include <string_view>

namespace updatefacts {

/// Without blanks at both ends, and without what is there only to make a spreadsheet keep a text:
/// an apostrophe in front, or ="...". Line ends and tabs become blanks.
[[nodiscard]] std::string plainText(std::string_view text);

/// Whether a text is a day as spreadsheets write it: 2024-03-12, 12.03.2024, 3/12/24, 12-Mar-24.
[[nodiscard]] bool isDateText(std::string_view text);

/// UTF-8 that was read as Windows code page 1252 ("MÃ¼ller"): what it was; nothing: it is none.
[[nodiscard]] std::optional<std::string> beforeMojibake(std::string_view text);

/// Whether a spreadsheet has cut it: no cell holds more than 32,767 UTF-16 units.
[[nodiscard]] bool isCut(std::string_view text);

/// A price as the shop writes it, with or without its currency, with comma or point; numbers of a
/// workbook as withDecimals() has them, with the currency of their format. Anything else is an
/// error. Empty: the cell is.
[[nodiscard]] CellReading readPrice(const Cell &cell);
/// How many labels, 0 to 9999; empty: 1.
[[nodiscard]] CellReading readCopies(const Cell &cell);
/// A BCP 47 tag, with hyphens.
[[nodiscard]] CellReading readLanguage(const Cell &cell);
/// The id of a label template.
[[nodiscard]] CellReading readTemplateId(const Cell &cell);
/// Any other text. Dates are an error: a model such as 3-4 was turned into one.
[[nodiscard]] CellReading readText(const Cell &cell);

} // namespace updatefacts
