// SPDX-License-Identifier: MIT
#include "retail/table/ColumnMapping.h"

#include "document/files/FolderFiles.h"
#include "document/text/ShortenText.h"
#include "retail/cells/TableFinding.h"
#include "retail/table/CellText.h"
#include "retail/table/ColumnContents.h"
#include "retail/table/ColumnNames.h"
#include "retail/table/NameOrNumber.h"
#include "retail/table/PriceColumn.h"

#include <algorithm>
#include <array>

namespace updatefacts {

namespace {

using Reason = MappedColumn::Reason;

constexpr std::array<std::string_view, shopFieldCount> ids = {
    "gtin",       "model", "maker",  "file",     "item",    "price",
    "unit_price", "aisle", "copies", "language", "template"};

/// The row with most known names among the first.
int headingRowOf(const std::vector<TableRow> &rows) {
    constexpr std::size_t searched = 20;
    int best = 0;
    std::ptrdiff_t most = 0;
    for (std::size_t i = 0; i < std::min(rows.size(), searched); ++i) {
        const auto known = std::ranges::count_if(rows[i].cells, [](const Cell &cell) {
            return cell.kind == Cell::Kind::text && cell.text.size() < 80 && fieldNamed(cell.text);
        });
        if (known > most) {
            most = known;
            best = rows[i].row;
        }
    }
    if (best > 0 || rows.empty())
        return best;
    const bool isData = std::ranges::any_of(rows.front().cells, [](const Cell &cell) {
        return cell.kind == Cell::Kind::number || cell.text.find_first_of("0123456789") == 0;
    });
    return isData ? 0 : rows.front().row;
}

/// As of ColumnMapping::width.
int widthOf(const std::vector<TableRow> &rows, int headingRow) {
    std::ptrdiff_t headings = 0, widest = 0, products = 0, wider = 0;
    for (const TableRow &row : rows) {
        if (row.row < headingRow)
            continue;
        if (row.row == headingRow)
            headings = std::ssize(row.cells);
        products += row.row > headingRow ? 1 : 0;
        wider += row.row > headingRow && std::ssize(row.cells) > headings ? 1 : 0;
        widest = std::max(widest, std::ssize(row.cells));
    }
    return static_cast<int>(wider * 2 > products ? widest : headings);
}

bool holdsGtin(const Cell &cell) {
    const CellReading reading = readGtin(cell);
    return reading.message.empty() && !reading.value.empty();
}

bool holdsFile(const Cell &cell) {
    const std::string text = plainText(cell.text);
    return isDisclosureName(text.substr(text.rfind('/') + 1));
}

std::optional<ShopField> fieldHeld(const ColumnContents &contents) {
    if (contents.areMostly(holdsGtin))
        return ShopField::gtin;
    if (contents.areMostly(holdsFile))
        return ShopField::file;
    return {};
}

/// What a column says by its heading, and by what it holds where that leaves open whether it is the
/// number or the name of an item: a name finds a product as any other column of names does.
std::optional<NamedField> meaningOf(const MappedColumn &column, int headingRow,
                                    const std::vector<TableRow> &rows) {
    const std::optional<NamedField> named = fieldNamed(column.heading);
    if (!named || !named->mayBeName)
        return named;
    const bool isName =
        ColumnContents(rows, headingRow, column.column).areMostly([](const Cell &cell) {
            return isItemName(cell.text);
        });
    return isName ? NamedField{ShopField::model, 2} : named;
}

/// All but the price.
void mapByName(ColumnMapping &mapping, const std::vector<TableRow> &rows) {
    for (int rank = 0; rank <= 2; ++rank)
        for (MappedColumn &column : mapping.columns) {
            const std::optional<NamedField> named = meaningOf(column, mapping.headingRow, rows);
            if (column.field || !named || named->rank != rank || named->field == ShopField::price ||
                mapping.columnOf(named->field) != 0)
                continue;
            column.field = named->field;
            column.reason = Reason::name;
        }
}

void mapByContents(ColumnMapping &mapping, const std::vector<TableRow> &rows) {
    for (MappedColumn &column : mapping.columns) {
        if (column.field)
            continue;
        const std::optional<ShopField> held =
            fieldHeld(ColumnContents(rows, mapping.headingRow, column.column));
        if (!held || mapping.columnOf(*held) != 0)
            continue;
        column.field = held;
        column.reason = Reason::contents;
    }
}

Finding explain(const MappedColumn &column, const CellPlace &place) {
    const Argument heading = argument::text("heading", column.heading);
    if (!column.field)
        return tableFinding(Severity::note,
                            column.heading.empty() ? "table.unused_column:no_heading"
                                                   : "table.unused_column:heading",
                            place, {heading});
    ArgumentList arguments = {
        heading, argument::phrase("field", "shop." + std::string(idOf(*column.field)))};
    const char *message = column.reason == Reason::name       ? "table.column:by_name"
                          : column.reason == Reason::contents ? "table.column:by_contents"
                                                              : "table.column:chosen";
    return tableFinding(Severity::note, message, place, std::move(arguments));
}

} // namespace

std::string_view idOf(ShopField field) {
    return ids[static_cast<std::size_t>(field)];
}

int ColumnMapping::columnOf(ShopField field) const {
    const auto found = std::ranges::find(columns, std::optional(field), &MappedColumn::field);
    return found == columns.end() ? 0 : found->column;
}

bool ColumnMapping::findsProducts() const {
    return columnOf(ShopField::gtin) > 0 || columnOf(ShopField::model) > 0 ||
           columnOf(ShopField::file) > 0;
}

ColumnMapping proposeMapping(const std::vector<TableRow> &firstRows) {
    ColumnMapping mapping;
    mapping.headingRow = headingRowOf(firstRows);
    std::size_t width = 0;
    const TableRow none{};
    const TableRow *headings = &none;
    for (const TableRow &row : firstRows) {
        width = row.row >= mapping.headingRow ? std::max(width, row.cells.size()) : width;
        headings = row.row == mapping.headingRow ? &row : headings;
    }
    for (int column = 1; column <= static_cast<int>(width); ++column)
        mapping.columns.push_back({column, plainText(headings->at(column).text), {}, Reason::none});
    mapping.width = widthOf(firstRows, mapping.headingRow);
    mapByName(mapping, firstRows);
    mapByContents(mapping, firstRows);
    proposePrice(mapping, firstRows);
    return mapping;
}

Findings explainMapping(const ColumnMapping &mapping, const std::string &file) {
    Findings findings;
    for (const MappedColumn &column : mapping.columns)
        findings.push_back(explain(column, {file, {}, 0, column.column}));
    return findings;
}

std::optional<Finding> priceDoubt(const ColumnMapping &mapping, const std::string &file) {
    if (mapping.priceColumns.empty() || mapping.columnOf(ShopField::price) > 0)
        return {};
    ArgumentList columns;
    for (const MappedColumn &column : mapping.columns)
        if (std::ranges::find(mapping.priceColumns, column.column) != mapping.priceColumns.end()) {
            const std::string heading =
                column.heading.empty() ? std::string() : " (" + shortenText(column.heading) + ')';
            columns.push_back(argument::plain("", columnLetters(column.column) + heading));
        }
    return tableFinding(Severity::error, "table.price_columns", {file, {}, 0, 0},
                        {argument::list("columns", std::move(columns), Argument::Joined::byAnd)});
}

} // namespace updatefacts
