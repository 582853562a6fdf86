// SPDX-License-Identifier: MIT
#include "retail/table/MappingFile.h"

#include "document/tree/MapReader.h"
#include "document/write/WriteYaml.h"
#include "document/yaml/ReadYaml.h"
#include "retail/cells/TableFinding.h"
#include "retail/table/CellText.h"

#include <algorithm>
#include <utility>

namespace updatefacts {

namespace {

/// 0: there is none.
int columnCalled(const std::string &name, const ColumnMapping &mapping) {
    const std::string plain = plainText(name);
    for (const MappedColumn &column : mapping.columns)
        if (!column.heading.empty() && column.heading == plain)
            return column.column;
    const int number = columnNumber(plain);
    return number > 0 && columnLetters(number).size() == plain.size() ? number : 0;
}

/// false: the table has no such column.
bool chooseColumn(ColumnMapping &mapping, ShopField field, int number) {
    const auto column = std::ranges::find(mapping.columns, number, &MappedColumn::column);
    if (column == mapping.columns.end())
        return false;
    MappedColumn said{number, column->heading, field, MappedColumn::Reason::chosen};
    if (column->field) // it says something else, too
        mapping.columns.push_back(std::move(said));
    else
        *column = std::move(said);
    return true;
}

Value textValue(const std::string &text) {
    Value value;
    value.kind = Value::Kind::text;
    value.quoted = true;
    value.scalar = text;
    return value;
}

/// Its heading where that names it, else its letter.
std::string columnName(const MappedColumn &column, const ColumnMapping &mapping) {
    return !column.heading.empty() && columnCalled(column.heading, mapping) == column.column
               ? column.heading
               : columnLetters(column.column);
}

} // namespace

ChosenColumns readMapping(const std::string &text, const std::string &file, Findings &findings) {
    ChosenColumns chosen;
    const Document document = readYaml(text, file);
    append(findings, document.findings);
    if (hasError(document.findings))
        return chosen;
    const Argument what = argument::phrase("what", "thing.mapping");
    MapReader reader(document.root, {}, what, file, findings);
    constexpr std::int64_t lastRow = 1 << 20;
    if (reader.find("heading_row"))
        chosen.headingRow = static_cast<int>(reader.integer("heading_row", 0, lastRow, 0));
    if (reader.require("columns")) {
        MapReader columns = reader.child("columns", what);
        for (int i = 0; i < shopFieldCount; ++i) {
            const auto field = static_cast<ShopField>(i);
            if (std::string name = columns.text(idOf(field)); !name.empty())
                chosen.columns.emplace(field, std::move(name));
        }
        columns.finish();
    }
    reader.finish();
    return chosen;
}

ColumnMapping applyMapping(const ChosenColumns &chosen, const std::vector<TableRow> &firstRows,
                           const std::string &file, Findings &findings) {
    ColumnMapping mapping = proposeMapping(firstRows);
    if (chosen.headingRow) {
        mapping.headingRow = *chosen.headingRow;
        mapping.width = static_cast<int>(mapping.columns.size());
        const auto row = std::ranges::find(firstRows, *chosen.headingRow, &TableRow::row);
        for (MappedColumn &column : mapping.columns)
            column.heading =
                row == firstRows.end() ? std::string() : plainText(row->at(column.column).text);
    }
    mapping.priceColumns.clear(); // the shop has chosen
    for (MappedColumn &column : mapping.columns)
        column.field.reset();
    for (const auto &[field, name] : chosen.columns)
        if (!chooseColumn(mapping, field, columnCalled(name, mapping)))
            findings.push_back(tableFinding(Severity::error, "table.no_column", {file, {}, 0, 0},
                                            {argument::text("heading", name)}));
    return mapping;
}

std::string writeMapping(const ColumnMapping &mapping) {
    Value row;
    row.kind = Value::Kind::integer;
    row.integer = mapping.headingRow;
    row.scalar = std::to_string(mapping.headingRow);
    Value columns;
    columns.kind = Value::Kind::map;
    for (int i = 0; i < shopFieldCount; ++i)
        for (const MappedColumn &column : mapping.columns)
            if (column.field == static_cast<ShopField>(i))
                columns.map.push_back(
                    {std::string(idOf(*column.field)), {}, textValue(columnName(column, mapping))});
    Value root;
    root.kind = Value::Kind::map;
    root.map.push_back({"heading_row", {}, row});
    root.map.push_back({"columns", {}, columns});
    return writeYaml(root);
}

} // namespace updatefacts
