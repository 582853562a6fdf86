// SPDX-License-Identifier: MIT
#include "cli/Commands.h"

#include "cli/UsageError.h"
#include "cli/WriteOutput.h"
#include "cli/retail/FirstFindings.h"
#include "cli/retail/OpenNamedLibrary.h"
#include "cli/retail/ReadShopTable.h"
#include "cli/sign/ReadSigner.h"
#include "retail/database/Connection.h"
#include "retail/shop/FindStale.h"
#include "retail/shop/WriteShopTable.h"
#include "validation/describe/Columns.h"
#include "validation/describe/DescribeFindings.h"

#include <algorithm>
#include <iterator>
#include <ostream>

namespace updatefacts {

namespace {

/// Of no kind where no --table is named; nothing where it cannot be read, which is said.
std::optional<ShopTable> readNamedTable(const Arguments &arguments, CommandStreams &streams) {
    if (!arguments.has("--table"))
        return ShopTable();
    return openShopTable(arguments.value("--table"), arguments, streams);
}

/// As of comparablePrices(); what is told there is said.
std::optional<PricesNow> readComparable(const Library &library, const ShopTable &table,
                                        CommandStreams &streams) {
    Findings findings;
    FirstFindings first;
    std::optional<PricesNow> prices = comparablePrices(
        library, table.source, table.mapping, [&] { return !streams.isCancelled(); },
        [&](Finding &&finding) {
            if (first.takesNext())
                findings.push_back(std::move(finding));
        });
    streams.err << describeFindings(findings, *streams.voice);
    first.sayHowManyMore(streams);
    return prices;
}

/// Names of the keys that are revoked, by the files of --keys. Throws IoError.
std::set<std::string> revokedKeys(const Arguments &arguments) {
    std::set<std::string> revoked;
    for (const std::string &file : arguments.values("--keys"))
        for (const Jwk &jwk : readKeyFile(file).keys)
            if (jwk.state == KeyState::revoked)
                revoked.insert(kidText(jwk.key));
    return revoked;
}

/// A line a label.
void list(const std::vector<StaleLabel> &stale, CommandStreams &streams) {
    std::vector<std::vector<std::string>> lines;
    for (const StaleLabel &one : stale) {
        const ShopRow &row = one.label.row;
        lines.push_back({row.aisle, row.item, row.model.empty() ? one.label.disclosure : row.model,
                         inWords(argument::phrase("", "stale." + idOf(one.reason)), *streams.voice),
                         one.price ? one.price->was + " > " + one.price->is : ""});
    }
    streams.out << inColumns(lines);
}

void tellLabels(const std::vector<StaleLabel> &stale, const Arguments &arguments,
                CommandStreams &streams) {
    if (arguments.has("--csv"))
        writeOutput({arguments.value("-o"), arguments.has("--force"), {}}, staleTable(stale),
                    streams);
    else
        list(stale, streams);
}

ExitCode tellStale(const Arguments &arguments, CommandStreams &streams) {
    if (arguments.operands.empty() || !arguments.has("--library"))
        return usageError(streams, "stale", "Name a ledger or more, and the --library.");
    const auto today = readToday(arguments, streams, "stale");
    if (!today)
        return ExitCode::usage;
    std::vector<Ledger> ledgers;
    for (const std::string &name : arguments.operands)
        ledgers.push_back(Ledger::open({name, databasePassword()}));
    const auto table = readNamedTable(arguments, streams);
    if (!table)
        return ExitCode::errors;
    const Library library =
        openNamedLibrary(arguments.value("--library"), arguments, *today, streams);
    const auto prices = readComparable(library, *table, streams);
    if (!prices)
        return streams.isCancelled() ? ExitCode::cancelled : ExitCode::errors;
    const auto [stale, all] = findStale(ledgers, library, *prices, revokedKeys(arguments));
    tellLabels(stale, arguments, streams);
    say(streams, argument::phrase(
                     "", "said.stale",
                     {argument::number("count", std::ssize(stale)), argument::number("all", all)}));
    return stale.empty() ? ExitCode::clean : ExitCode::warnings;
}

std::vector<OptionSpec> staleOptions() {
    std::vector<OptionSpec> options = {
        {"--library", "FOLDER|ZIP", "the disclosures as they are now; always needed"},
        indexOption(),
        {"--table", "TABLE", "the shop's whole table as it is now"},
        {"--keys", "JWKS",
         "the maker's keys as they are now, a file from https://HOST/.well-known/jwks.json: labels "
         "whose codes a revoked one signed are stale; may be given more than once"},
        todayOption(),
        {"--csv", "", "as a table"},
        {"-o", "FILE", "where the table goes (default: standard output)"},
        {"--force", "", "replace a file that is there already"},
    };
    std::ranges::copy(shopTableOptions(), std::inserter(options, options.begin() + 3));
    return options;
}

} // namespace

Command staleCommand() {
    return {
        .usage = "LEDGER... --library FOLDER|ZIP [OPTIONS]",
        .about = "Says which printed labels must come off the shelf or be printed again, by aisle: "
                 "the price list does not have the product any more, support has ended, the key of "
                 "its code was revoked, the disclosure was revised, has an error or is gone, the "
                 "price or the design has changed. Name several ledgers in the order of their "
                 "printing: a label of a later one takes the place of the earlier. With --csv as a "
                 "table that \"print\" takes.",
        .options = staleOptions(),
        .examples = {"stale run.pdf.ledger --library disclosures --table prices.xlsx",
                     "stale run.pdf.ledger --library disclosures --csv -o again.csv",
                     "stale week-47.pdf.ledger week-48.pdf.ledger --library disclosures"},
        .exitCodes = "0 no label is stale, 2 errors, 3 some are, 4 cannot read or write, 64 usage, "
                     "130 stopped",
        .run = tellStale,
    };
}

} // namespace updatefacts
