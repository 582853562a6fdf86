// SPDX-License-Identifier: MIT
#include "cli/Commands.h"
#include "cli/UsageError.h"
#include "cli/retail/ReadShopTable.h"
#include "collect/Collect.h"
#include "collect/items/ReadItems.h"
#include "document/files/IoError.h"
#include "document/files/ReadFile.h"
#include "validation/describe/DescribeFindings.h"

#include <charconv>

namespace updatefacts {

namespace {

constexpr const char *userAgent =
    "UpdateFacts/" UPDATEFACTS_VERSION " (+https://updatefacts.example/)";

/// A whole number of the option, from 0 to most; nothing where it is none.
std::optional<int> numberOf(const Arguments &arguments, const char *option, int usual, int most) {
    const std::string text = arguments.value(option);
    if (text.empty())
        return arguments.has(option) ? std::nullopt : std::optional(usual);
    int number = 0;
    const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), number);
    const bool isWhole = error == std::errc() && end == text.data() + text.size();
    return isWhole && number >= 0 && number <= most ? std::optional(number) : std::nullopt;
}

/// Certificates in PEM. Throws IoError.
std::string readCertificates(const std::string &file) {
    if (file.empty())
        return {};
    constexpr std::size_t largestCertificates = 4 * 1024 * 1024; // bytes; Debian's are 220 kB
    std::string text = readFile(file, largestCertificates);
    if (text.find("-----BEGIN CERTIFICATE-----") == std::string::npos)
        throw IoError(argument::phrase("", "failed.certificates", {argument::plain("file", file)}));
    return text;
}

/// How to ask; says what is wrong with the line.
std::optional<CollectOptions> readOptions(const Arguments &arguments, CommandStreams &streams) {
    const auto today = readToday(arguments.value("--today"), streams);
    const auto pause = numberOf(arguments, "--pause", 100, 60'000);
    const auto timeout = numberOf(arguments, "--timeout", 60, 3'600);
    const char *wrong = nullptr;
    if (!today)
        wrong = "--today takes a day such as 2026-03-14.";
    else if (!pause)
        wrong = "--pause takes milliseconds, at most 60000.";
    else if (!timeout || *timeout == 0)
        wrong = "--timeout takes seconds, at most 3600.";
    if (wrong) {
        (void)usageError(streams, "collect", wrong);
        return std::nullopt;
    }
    CollectOptions options;
    options.folder = arguments.value("-o");
    options.today = *today;
    options.trustsLists = arguments.has("--trust-lists");
    options.manners.userAgent = userAgent;
    options.manners.certificates = readCertificates(arguments.value("--ca"));
    options.manners.allowsPrivate = arguments.has("--allow-private");
    options.manners.pause = std::chrono::milliseconds(*pause);
    options.manners.timeout = std::chrono::seconds(*timeout);
    options.stops = [&streams] { return streams.isCancelled(); };
    return options;
}

/// What the operands name: each an item of its own, or a list of them.
std::vector<CollectItem> readAllItems(const Arguments &arguments, Findings &findings) {
    const std::string named = arguments.value("--resolver");
    const std::string resolver = named.empty() ? usualResolver : named;
    std::vector<CollectItem> items;
    for (const std::string &operand : arguments.operands) {
        if (const auto item = itemOf(operand, resolver)) {
            items.push_back(*item);
            continue;
        }
        const TableSource source = openTable(operand, tableOptionsOf(arguments), findings);
        std::ranges::move(readItems(source, resolver, findings), std::back_inserter(items));
    }
    return items;
}

void sayCounts(const CollectOutcome &outcome, CommandStreams &streams) {
    const CollectCounts &counts = outcome.counts;
    if (counts.before > 0)
        say(streams, argument::phrase("", "said.collect_before",
                                      {argument::number("count", counts.before)}));
    say(streams,
        argument::phrase(
            "", "said.collected",
            {argument::number("added", counts.added), argument::number("revised", counts.revised),
             argument::number("same", counts.same), argument::number("refused", counts.refused),
             argument::number("vanished", counts.vanished),
             argument::number("missed", counts.missed),
             argument::number("requests", outcome.traffic.requests),
             argument::number("size", outcome.traffic.bytes / 1024)}));
    if (outcome.isStopped)
        say(streams, argument::phrase("", "said.collect_stopped"));
}

ExitCode collectAll(const Arguments &arguments, CommandStreams &streams) {
    if (arguments.operands.empty() || arguments.value("-o").empty())
        return usageError(streams, "collect",
                          "Name what to collect, and the folder of the library: -o LIBRARY.");
    const auto options = readOptions(arguments, streams);
    if (!options)
        return ExitCode::usage;
    Findings findings;
    const std::vector<CollectItem> items = readAllItems(arguments, findings);
    CollectOutcome outcome;
    if (!hasError(findings)) {
        outcome = collect(items, *options);
        streams.hasWritten = true;
    }
    std::ranges::move(outcome.findings, std::back_inserter(findings));
    const auto describe = arguments.has("--json") ? findingsAsJson : describeFindings;
    streams.out << describe(findings, *streams.voice);
    sayCounts(outcome, streams);
    return outcome.isStopped ? ExitCode::cancelled : exitCodeOf(findings);
}

std::vector<OptionSpec> collectOptions() {
    std::vector<OptionSpec> options = {
        {"-o", "LIBRARY", "the folder of the library"},
        {"--resolver", "ADDRESS",
         "where GTINs are looked up (default: " + std::string(usualResolver) + ")"},
        {"--trust-lists", "",
         "do not ask for what a maker's list says is unchanged; an edit that it hides goes unseen"},
        {"--pause", "MILLISECONDS", "between two requests to one server (default: 100)"},
        {"--timeout", "SECONDS", "for one answer, all of it (default: 60)"},
        {"--ca", "FILE", "more certificate authorities to trust, as PEM"},
        {"--allow-private", "", "ask servers of your own network, and this computer without TLS"}};
    for (OptionSpec &option : shopTableOptions())
        if (option.name != "--map")
            options.push_back(std::move(option));
    options.push_back(todayOption());
    options.push_back({"--json", "", "findings as JSON"});
    return options;
}

constexpr const char *collectAbout =
    "Fetches disclosures from their makers' servers into a library, and says what was shrunk, "
    "changed without a new revision, rolled back, or is gone. LIST is a table or a text with one a "
    "line of: addresses of disclosures or product pages; makers' sites (https://HOST), whose list "
    "of products is read; GTINs, which a GS1 resolver looks up. What is right comes into the "
    "library with all its revisions; what is wrong is put aside, and nothing in the library is "
    "replaced or removed. Servers are asked politely: two connections, pauses, only for what has "
    "changed. robots.txt is for programs that follow links, and is not read: only what you name, "
    "and what makers list for programs, is fetched. A run that was broken off goes on where it was "
    "when it is begun again on the same day.";

} // namespace

Command collectCommand() {
    return {
        .usage = "LIST|ADDRESS|GTIN... -o LIBRARY [OPTIONS]",
        .about = collectAbout,
        .options = collectOptions(),
        .examples = {"collect makers.txt -o library", "collect https://brewster.example -o library",
                     "collect prices.xlsx -o library --resolver https://id.gs1.org"},
        .exitCodes = "0 clean, 2 errors, 3 warnings (a server is down), 4 cannot read or write, "
                     "64 usage, 130 stopped",
        .run = collectAll,
    };
}

} // namespace updatefacts
