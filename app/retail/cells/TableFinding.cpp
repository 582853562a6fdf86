// SPDX-License-Identifier: MIT
#include "retail/cells/TableFinding.h"

#include "document/text/AsciiText.h"
#include "document/text/ShortenText.h"

#include <algorithm>

namespace updatefacts {

namespace {

/// With quotes where a spreadsheet needs them.
std::string sheetName(const std::string &sheet) {
    const auto isPlain = [](char c) {
        return isAsciiLetterOrDigit(c) || c == '_' || static_cast<unsigned char>(c) >= 0x80;
    };
    if (std::ranges::all_of(sheet, isPlain))
        return sheet;
    std::string quoted = "'";
    for (const char c : sheet)
        quoted.append(c == '\'' ? 2 : 1, c);
    return quoted + '\'';
}

/// {cell}
Argument placeName(const CellPlace &place) {
    const Argument sheet = argument::text("sheet", place.sheet);
    if (place.row > 0 && place.column > 0)
        return argument::plain(
            "cell", cellName({place.file, shortenText(place.sheet), place.row, place.column}));
    if (place.row > 0)
        return argument::phrase("cell", place.sheet.empty() ? "place.row" : "place.row_of",
                                {argument::number("row", place.row), sheet});
    if (place.column > 0)
        return argument::phrase("cell", place.sheet.empty() ? "place.column" : "place.column_of",
                                {argument::plain("column", columnLetters(place.column)), sheet});
    return place.sheet.empty() ? argument::plain("cell", place.file)
                               : argument::phrase("cell", "place.sheet", {sheet});
}

} // namespace

std::string columnLetters(int column) {
    std::string letters;
    for (; column > 0; column = (column - 1) / 26)
        letters.insert(letters.begin(), static_cast<char>('A' + (column - 1) % 26));
    return letters;
}

int columnNumber(std::string_view letters) {
    int column = 0;
    for (const char c : letters) {
        const char big = c >= 'a' && c <= 'z' ? static_cast<char>(c - 'a' + 'A') : c;
        if (big < 'A' || big > 'Z')
            break;
        column = column * 26 + (big - 'A' + 1);
        if (column > mostColumns)
            return 0;
    }
    return column;
}

std::string cellName(const CellPlace &place) {
    const std::string cell = columnLetters(place.column) + std::to_string(place.row);
    return place.sheet.empty() ? cell : sheetName(place.sheet) + '!' + cell;
}

Finding tableFinding(Severity severity, std::string_view message, const CellPlace &place,
                     ArgumentList arguments) {
    arguments.push_back(placeName(place));
    Finding finding = makeFinding(severity, message, {place.row, std::max(place.column, 1)}, {},
                                  std::move(arguments));
    if (place.row == 0)
        finding.place = {};
    finding.file = place.file;
    return finding;
}

} // namespace updatefacts
