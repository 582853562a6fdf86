// SPDX-License-Identifier: MIT
#include "cli/retail/ReadShopTable.h"

#include "document/files/ReadFile.h"
#include "retail/database/Connection.h"
#include "retail/table/MappingFile.h"
#include "validation/describe/DescribeFindings.h"

#include <ostream>

namespace updatefacts {

namespace {

ColumnMapping mappingOf(const TableSource &source, const std::string &map, Findings &findings) {
    const std::vector<TableRow> first = firstRows(source);
    if (map.empty())
        return proposeMapping(first);
    const ChosenColumns chosen = readMapping(readFile(map), map, findings);
    return hasError(findings) ? ColumnMapping()
                              : applyMapping(chosen, first, source.name, findings);
}

} // namespace

TableOptions tableOptionsOf(const Arguments &arguments) {
    TableOptions options;
    options.sheet = arguments.value("--table-sheet");
    options.encoding = arguments.value("--encoding");
    options.separator = arguments.value("--separator");
    options.query = arguments.value("--query");
    options.password = databasePassword();
    return options;
}

std::vector<OptionSpec> shopTableOptions() {
    return {
        {"--map", "FILE", "which column says what, as YAML (default: found from the headings)"},
        {"--table-sheet", "NAME", "the sheet of the workbook (default: the first with rows)"},
        {"--encoding", "NAME", "of a file of text, such as windows-1252 (default: found)"},
        {"--separator", "CHARACTER", "of a file of text, such as ; or tab (default: found)"},
        {"--query", "SQL",
         "what to ask a database; its password comes from UPDATEFACTS_DB_PASSWORD"},
    };
}

std::optional<ShopTable> openShopTable(const std::string &name, const Arguments &arguments,
                                       CommandStreams &streams) {
    Findings findings;
    ShopTable table{openTable(name, tableOptionsOf(arguments), findings), {}};
    if (table.source.kind != TableSource::Kind::none)
        table.mapping = mappingOf(table.source, arguments.value("--map"), findings);
    if (const std::optional<Finding> doubt = priceDoubt(table.mapping, name))
        findings.push_back(*doubt);
    std::erase_if(findings,
                  [](const Finding &finding) { return finding.severity == Severity::note; });
    streams.err << describeFindings(findings, *streams.voice);
    return hasError(findings) ? std::nullopt : std::optional(std::move(table));
}

} // namespace updatefacts
