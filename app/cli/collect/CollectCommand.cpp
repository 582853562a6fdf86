// SPDX-License-Identifier: MIT
#include "cli/Commands.h"
#include "cli/UsageError.h"
#include "cli/retail/ReadShopTable.h"
#include "collect/Collect.h"
#include "collect/items/ReadItems.h"
#include "collect/net/WebAddress.h"
#include "document/files/IoError.h"
#include "document/files/ReadFile.h"
#include "validation/describe/DescribeFindings.h"

namespace updatefacts {

namespace {

constexpr const char *userAgent =
    "UpdateFacts/" UPDATEFACTS_VERSION " (+https://updatefacts.example/)";

/// A whole number of the option, from least to most; nothing where it is none.
std::optional<int> numberOf(const Arguments &arguments, const char *option, int usual, int least,
                            int most) {
    return arguments.has(option) ? wholeNumber(arguments.value(option), least, most)
                                 : std::optional(usual);
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

/// The keys in each file, each set with its host; what is wrong with one is said of it. Throws
/// IoError.
std::vector<Jwks> readPinned(const Arguments &arguments, Findings &findings) {
    std::vector<Jwks> pinned;
    for (const std::string &file : arguments.values("--keys")) {
        std::optional<Jwks> keys = readJwks(readFile(file));
        if (keys && !keys->host.empty()) {
            pinned.push_back(std::move(*keys));
            continue;
        }
        findings.push_back(
            makeFinding(Severity::error, keys ? "collect.pinned" : "log.no_keys", {}));
        findings.back().file = file;
    }
    return pinned;
}

/// Servers, each a host (https) or "host:port". Nothing where one is neither.
std::optional<std::vector<std::string>> readServers(const Arguments &arguments,
                                                    const char *option) {
    std::vector<std::string> folders;
    for (const std::string &host : arguments.list(option)) {
        const auto address = webAddressOf("https://" + host);
        if (!address || address->path != "/")
            return std::nullopt;
        folders.push_back(address->folder());
    }
    return folders;
}

/// How servers are asked; nothing where an option says no number.
struct Pace {
    std::optional<int> pause, timeout;
};

/// What is wrong with the line, or null.
const char *wrongWith(const Pace &pace, const std::optional<std::vector<std::string>> &anew) {
    if (!pace.pause)
        return "--pause takes milliseconds, at most 60000.";
    if (!pace.timeout)
        return "--timeout takes seconds, at most 3600.";
    return anew ? nullptr : "--trust-anew takes a host such as brewster.example.";
}

/// How to ask; says what is wrong with the line.
std::optional<CollectOptions> readOptions(const Arguments &arguments, CommandStreams &streams) {
    const auto today = readToday(arguments, streams, "collect");
    if (!today)
        return std::nullopt;
    const Pace pace{numberOf(arguments, "--pause", 100, 0, 60'000),
                    numberOf(arguments, "--timeout", 60, 1, 3'600)};
    const auto anew = readServers(arguments, "--trust-anew");
    if (const char *wrong = wrongWith(pace, anew)) {
        (void)usageError(streams, "collect", wrong);
        return std::nullopt;
    }
    CollectOptions options;
    options.folder = arguments.value("-o");
    options.today = *today;
    options.trustedAnew = *anew;
    options.trustsLists = arguments.has("--trust-lists");
    options.manners.userAgent = userAgent;
    options.manners.certificates = readCertificates(arguments.value("--ca"));
    options.manners.allowsPrivate = arguments.has("--allow-private");
    options.manners.pause = std::chrono::milliseconds(*pace.pause);
    options.manners.timeout = std::chrono::seconds(*pace.timeout);
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
    auto options = readOptions(arguments, streams);
    if (!options)
        return ExitCode::usage;
    Findings findings;
    options->pinned = readPinned(arguments, findings);
    const std::vector<CollectItem> items = readAllItems(arguments, findings);
    CollectOutcome outcome;
    if (!hasError(findings)) {
        outcome = collect(items, *options);
        streams.hasWritten = true;
    }
    append(findings, std::move(outcome.findings));
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
        {"--keys", "FILE",
         "keys of a maker that you got another way (JWKS): they are believed from now on; may be "
         "given again for the next maker"},
        {"--trust-anew", "HOST",
         "believe the keys and the log that HOST has now, whatever it had before, as its maker has "
         "told you why; may be given again"},
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
    "Fetches disclosures from their makers' servers into a library, and says which promises have "
    "shrunk, and what was changed without a new revision, was rolled back or is gone. LIST is a "
    "table or a text. Each line of it names the address of a disclosure or of a product's page, a "
    "maker's site (https://HOST), whose list of products is read, or a GTIN, which a GS1 resolver "
    "looks up. What is right comes into the library with all its revisions; what is wrong is put "
    "aside, and nothing in the library is replaced or removed. Where a site is signed, signatures "
    "and its log of publications are verified: its keys are remembered when they are first seen, "
    "and others are taken only where a key that was known vouches for them. Servers are asked "
    "politely: two connections, pauses, only for what has changed. robots.txt is for programs "
    "that follow links, and is not read: only what you name, and what makers list for programs, "
    "is fetched. A run that was stopped goes on where it was when it is begun again on the same "
    "day.";

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
