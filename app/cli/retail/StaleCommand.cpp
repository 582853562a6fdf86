// SPDX-License-Identifier: MIT
#include "cli/Commands.h"

#include "cli/UsageError.h"
#include "cli/WriteOutput.h"
#include "cli/retail/OpenNamedLibrary.h"
#include "cli/retail/ReadShopTable.h"
#include "label/template/Template.h"
#include "retail/ledger/StaleLabels.h"
#include "retail/library/Join.h"
#include "retail/run/RunDesign.h"
#include "validation/describe/Columns.h"
#include "validation/describe/DescribeFindings.h"

#include <algorithm>
#include <map>
#include <ostream>
#include <tuple>

namespace updatefacts {

namespace {

struct PriceNow {
    std::string price, unitPrice;
};

/// How a row of another day's table is known again.
using RowKey = std::tuple<std::string, std::string, std::string, std::string>;

RowKey keyOf(const ShopRow &row) {
    return {row.gtin, row.model, row.file, row.item};
}

/// The prices of a table.
std::map<RowKey, PriceNow> pricesOf(const ShopTable &table, CommandStreams &streams) {
    Findings findings;
    std::map<RowKey, PriceNow> prices;
    readShopRows(
        table.source, table.mapping,
        [&](ShopRow &&row) {
            prices[keyOf(row)] = {row.price, row.unitPrice};
            return !streams.isCancelled();
        },
        [&](Finding &&finding) { findings.push_back(std::move(finding)); });
    streams.err << describeFindings(findings, *streams.voice);
    return prices;
}

/// The designs of the program's templates as they are now, by id.
std::map<std::string, std::string> designsNow() {
    std::map<std::string, std::string> designs;
    for (const std::string &id : builtInTemplateIds())
        designs[id] = designOf(builtInTemplate(id));
    return designs;
}

/// What holds now of the labels of a ledger.
class Present {
  public:
    Present(const Library &library, std::map<RowKey, PriceNow> prices)
        : m_join(library), m_prices(std::move(prices)), m_designs(designsNow()) {}

    LabelNow of(const PrintedLabel &label) {
        LabelNow now;
        JoinedRow joined = m_join.find(label.row);
        if (joined.entry && !hasError(joined.findings))
            now.entry = std::move(joined.entry);
        if (const auto row = m_prices.find(keyOf(label.row)); row != m_prices.end()) {
            now.price = row->second.price;
            now.unitPrice = row->second.unitPrice;
        }
        const std::string id = label.design.substr(0, label.design.find(' '));
        if (const auto design = m_designs.find(id); design != m_designs.end())
            now.design = design->second;
        return now;
    }

  private:
    Join m_join;
    std::map<RowKey, PriceNow> m_prices;
    std::map<std::string, std::string> m_designs;
};

std::string csvLine(const std::vector<std::string> &cells) {
    std::string line;
    for (std::size_t i = 0; i < cells.size(); ++i)
        line += (i == 0 ? "" : ",") + csvField(printable(cells[i]));
    return line + "\r\n";
}

/// As a table that print takes: the rows of the labels to print again.
std::string tableOf(const std::vector<StaleLabel> &stale) {
    std::string text =
        "\xEF\xBB\xBF" + csvLine({"aisle", "item", "gtin", "model", "file", "price", "unit_price",
                                  "copies", "reason", "was", "is", "printed"});
    for (const StaleLabel &one : stale) {
        const ShopRow &row = one.label.row;
        const bool isPrice = one.reason == StaleReason::price && one.was == row.price;
        text += csvLine({row.aisle, row.item, row.gtin, row.model, row.file,
                         isPrice ? one.is : row.price, row.unitPrice, "1", idOf(one.reason),
                         one.was, one.is,
                         std::to_string(one.label.volume) + '/' + std::to_string(one.label.page) +
                             '/' + std::to_string(one.label.place)});
    }
    return text;
}

/// A line a label.
void list(const std::vector<StaleLabel> &stale, CommandStreams &streams) {
    std::vector<std::vector<std::string>> lines;
    for (const StaleLabel &one : stale) {
        const ShopRow &row = one.label.row;
        lines.push_back({row.aisle, row.item, row.model.empty() ? one.label.disclosure : row.model,
                         inWords(argument::phrase("", "stale." + idOf(one.reason)), *streams.voice),
                         one.reason == StaleReason::price ? one.was + " > " + one.is : ""});
    }
    streams.out << inColumns(lines);
}

/// The labels of the ledger that are stale, by aisle; `all`: how many it has.
std::vector<StaleLabel> staleByAisle(const Ledger &ledger, Present &present, std::int64_t &all) {
    std::vector<StaleLabel> stale;
    staleLabels(
        ledger,
        [&](const PrintedLabel &label) {
            ++all;
            return present.of(label);
        },
        [&](StaleLabel &&one) { stale.push_back(std::move(one)); });
    std::ranges::stable_sort(stale, {}, [](const StaleLabel &one) { return one.label.row.aisle; });
    return stale;
}

ExitCode findStale(const Arguments &arguments, CommandStreams &streams) {
    if (arguments.operands.size() != 1 || !arguments.has("--library"))
        return usageError(streams, "stale", "Name one ledger, and the --library.");
    const auto today = readToday(arguments.value("--today"), streams);
    if (!today)
        return usageError(streams, "stale", "--today takes a day such as 2026-03-14.");
    const Ledger ledger = Ledger::open(arguments.operands.front());
    const Library library =
        openNamedLibrary(arguments.value("--library"), arguments.value("--index"), *today, streams);
    std::map<RowKey, PriceNow> prices;
    if (arguments.has("--table")) {
        const auto table = openShopTable(arguments.value("--table"), arguments, streams);
        if (!table)
            return ExitCode::errors;
        prices = pricesOf(*table, streams);
    }
    Present present(library, std::move(prices));
    std::int64_t all = 0;
    const std::vector<StaleLabel> stale = staleByAisle(ledger, present, all);
    if (arguments.has("--csv"))
        writeOutput({arguments.value("-o"), arguments.has("--force"), {}}, tableOf(stale), streams);
    else
        list(stale, streams);
    say(streams, argument::phrase(
                     "", "said.stale",
                     {argument::number("count", std::ssize(stale)), argument::number("all", all)}));
    return stale.empty() ? ExitCode::clean : ExitCode::warnings;
}

} // namespace

Command staleCommand() {
    std::vector<OptionSpec> options = {
        {"--library", "DIR|ZIP", "the disclosures as they are now; always needed"},
        {"--index", "FILE", "where the library's index is kept (default: in the user's cache)"},
        {"--table", "TABLE", "the shop's table as it is now, for its prices"},
        todayOption(),
        {"--csv", "", "as a table"},
        {"-o", "FILE", "where the table goes (default: standard output)"},
        {"--force", "", "replaces a file that is there"},
    };
    const std::vector<OptionSpec> table = shopTableOptions();
    options.insert(options.begin() + 3, table.begin(), table.end());
    return {
        .usage = "LEDGER --library DIR [OPTIONS]",
        .about = "Says which printed labels must come off the shelf or be printed again, by aisle: "
                 "support has ended, the disclosure was revised or is gone, the price or the "
                 "design is another. With --csv as a table that \"print\" takes.",
        .options = std::move(options),
        .examples = {"stale run.pdf.ledger --library disclosures --table prices.xlsx",
                     "stale run.pdf.ledger --library disclosures --csv -o again.csv"},
        .exitCodes = "0 no label is stale, 3 some are, 4 cannot read or write, 64 usage",
        .run = findStale,
    };
}

} // namespace updatefacts
