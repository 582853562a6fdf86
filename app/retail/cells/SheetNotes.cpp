// SPDX-License-Identifier: MIT
#include "retail/cells/SheetNotes.h"

#include "retail/cells/TableFinding.h"

#include <algorithm>

namespace updatefacts {

namespace {

Argument sheetNames(const std::vector<std::string> &names) {
    constexpr std::size_t most = 10;
    std::vector<std::string> first = names;
    first.resize(std::min(most, names.size()));
    return argument::list(argument::text("sheets", {}), std::move(first),
                          Argument::Joined::byComma);
}

} // namespace

void SheetNotes::tell(const FindingTaker &take) const {
    const CellPlace place{file, sheet, 0, 0};
    if (hidden)
        take(tableFinding(Severity::note, "table.hidden:sheet", place));
    if (hiddenRows > 0)
        take(tableFinding(Severity::note, "table.hidden:rows", place,
                          {argument::number("count", hiddenRows)}));
    if (mergedCells > 0)
        take(tableFinding(Severity::note, "table.merged", place,
                          {argument::number("count", mergedCells)}));
    if (!others.empty())
        take(tableFinding(Severity::note, "table.other_sheets", place, {sheetNames(others)}));
}

Finding noSheet(const std::string &file, const std::string &sheet,
                const std::vector<std::string> &names) {
    const CellPlace place{file, {}, 0, 0};
    if (sheet.empty())
        return tableFinding(Severity::error, "table.empty", place);
    return tableFinding(Severity::error, "table.no_sheet", place,
                        {argument::text("sheet", sheet), sheetNames(names)});
}

} // namespace updatefacts
