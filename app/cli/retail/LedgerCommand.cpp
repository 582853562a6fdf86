// SPDX-License-Identifier: MIT
#include "cli/Commands.h"

#include "cli/UsageError.h"
#include "cli/WriteOutput.h"
#include "retail/database/Connection.h"
#include "retail/ledger/Ledger.h"

#include <map>
#include <ostream>
#include <string>
#include <vector>

namespace updatefacts {

namespace {

ExitCode exportLedger(const Arguments &arguments, CommandStreams &streams) {
    if (arguments.operands.size() != 2)
        return usageError(streams, "ledger", "Name one ledger to export.");
    Ledger::open({arguments.operands.back(), databasePassword()}).labels([&](PrintedLabel &&label) {
        streams.out << jsonLine(label) << '\n';
        return streams.out.good() && !streams.isCancelled();
    });
    return streams.isCancelled() ? ExitCode::cancelled : ExitCode::clean;
}

Argument sentenceOf(const MergeFault &fault) {
    const Argument file = argument::plain("file", fault.ledger);
    switch (fault.kind) {
    case MergeFault::Kind::otherPlan:
        return argument::phrase("", "said.ledger_other", {file});
    case MergeFault::Kind::unfinished:
        return argument::phrase("", "said.ledger_unfinished", {file});
    case MergeFault::Kind::printedTwice:
        return argument::phrase("", "said.ledger_twice",
                                {file, argument::number("volume", fault.first)});
    case MergeFault::Kind::missing:
        break;
    }
    return fault.first == fault.last ? argument::phrase("", "said.ledger_missing",
                                                        {argument::number("volume", fault.first)})
                                     : argument::phrase("", "said.ledger_missing_several",
                                                        {argument::number("first", fault.first),
                                                         argument::number("last", fault.last)});
}

/// What was printed, as ledgers have it.
struct PrintedCount {
    std::int64_t labels = 0, volumes = 0;

    void add(const PrintedCount &other) {
        labels += other.labels;
        volumes += other.volumes;
    }
};

/// By store; "" where a ledger is not shared.
std::map<std::string, PrintedCount> countByStore(const std::vector<std::string> &ledgers) {
    std::map<std::string, PrintedCount> counts;
    for (const std::string &name : ledgers)
        for (const PrintedVolume &volume : Ledger::open({name, databasePassword()}).volumes())
            counts[volume.store].add({volume.labels, volume.file.empty() ? 0 : 1});
    return counts;
}

/// Where stores share a ledger: a line for each.
void listStores(const std::map<std::string, PrintedCount> &counts, CommandStreams &streams) {
    for (const auto &[store, count] : counts)
        if (!store.empty())
            streams.out << inWords(argument::phrase("", "said.ledger_store",
                                                    {argument::plain("store", printable(store)),
                                                     argument::number("labels", count.labels),
                                                     argument::number("volumes", count.volumes)}),
                                   *streams.voice)
                        << '\n';
}

Argument wholeRun(const std::map<std::string, PrintedCount> &counts) {
    PrintedCount all;
    for (const auto &[store, count] : counts)
        all.add(count);
    return argument::phrase(
        "", "said.ledger_whole",
        {argument::number("labels", all.labels), argument::number("volumes", all.volumes)});
}

ExitCode merge(const Arguments &arguments, CommandStreams &streams) {
    const std::vector<std::string> files(arguments.operands.begin() + 1, arguments.operands.end());
    if (files.empty())
        return usageError(streams, "ledger", "Name the ledgers of all shards of one run.");
    const std::vector<MergeFault> faults = mergeFaults(files, databasePassword());
    const std::map<std::string, PrintedCount> counts = countByStore(files);
    listStores(counts, streams);
    for (const MergeFault &fault : faults)
        say(streams, sentenceOf(fault));
    if (!faults.empty())
        return ExitCode::errors;
    streams.out << inWords(wholeRun(counts), *streams.voice) << '\n';
    return ExitCode::clean;
}

ExitCode runLedger(const Arguments &arguments, CommandStreams &streams) {
    const std::string verb = arguments.operands.empty() ? "" : arguments.operands.front();
    if (verb == "export")
        return exportLedger(arguments, streams);
    if (verb == "merge")
        return merge(arguments, streams);
    return usageError(streams, "ledger", "Say what to do: export or merge.");
}

} // namespace

Command ledgerCommand() {
    return {
        .usage = "WHAT LEDGER...",
        .about = "Reads the ledgers that \"print\" keeps: which label of which row was printed "
                 "where, from which disclosure, and whether it was read back. LEDGER is a file, or "
                 "what stores share: postgresql:...",
        .words = {{"export", "", "all labels of one ledger, each a line of JSON"},
                  {"merge", "",
                   "whether the ledgers of a run's shards make it up: nothing missing, nothing "
                   "printed twice"}},
        .options = {},
        .examples = {"ledger export run.ledger", "ledger merge shard1.ledger shard2.ledger",
                     "ledger merge postgresql://head.example/shop"},
        .exitCodes = "0 clean, 2 something is missing or printed twice, 4 cannot read, 64 usage",
        .run = runLedger,
    };
}

} // namespace updatefacts
