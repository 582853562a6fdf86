// SPDX-License-Identifier: MIT
#include "cli/Commands.h"

#include "cli/UsageError.h"
#include "cli/WriteOutput.h"
#include "retail/ledger/Ledger.h"

#include <ostream>

namespace updatefacts {

namespace {

ExitCode exportLedger(const Arguments &arguments, CommandStreams &streams) {
    if (arguments.operands.size() != 2)
        return usageError(streams, "ledger", "Name one ledger to export.");
    Ledger::open(arguments.operands.back()).labels([&](PrintedLabel &&label) {
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

Argument wholeRun(const std::vector<std::string> &files) {
    std::int64_t labels = 0, volumes = 0;
    for (const std::string &file : files)
        for (const PrintedVolume &volume : Ledger::open(file).volumes()) {
            labels += volume.labels;
            ++volumes;
        }
    return argument::phrase(
        "", "said.ledger_whole",
        {argument::number("labels", labels), argument::number("volumes", volumes)});
}

ExitCode merge(const Arguments &arguments, CommandStreams &streams) {
    const std::vector<std::string> files(arguments.operands.begin() + 1, arguments.operands.end());
    if (files.empty())
        return usageError(streams, "ledger", "Name the ledgers of all shards of one run.");
    const std::vector<MergeFault> faults = mergeFaults(files);
    for (const MergeFault &fault : faults)
        say(streams, sentenceOf(fault));
    if (!faults.empty())
        return ExitCode::errors;
    streams.out << inWords(wholeRun(files), *streams.voice) << '\n';
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
                 "where, from which disclosure, and whether it was read back.",
        .words = {{"export", "", "all labels of one ledger, each a line of JSON"},
                  {"merge", "",
                   "whether the ledgers of a run's shards make it up: nothing missing, nothing "
                   "printed twice"}},
        .options = {},
        .examples = {"ledger export run.ledger", "ledger merge shard1.ledger shard2.ledger"},
        .exitCodes = "0 clean, 2 something is missing or printed twice, 4 cannot read, 64 usage",
        .run = runLedger,
    };
}

} // namespace updatefacts
