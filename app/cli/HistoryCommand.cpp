// SPDX-License-Identifier: MIT
#include "cli/Commands.h"

#include "cli/ReadHistories.h"
#include "cli/UsageError.h"
#include "validation/ValidateHistory.h"
#include "validation/describe/DescribeFindings.h"
#include "validation/describe/DescribeHistory.h"

namespace updatefacts {

namespace {

void print(const std::vector<JudgedHistory> &all, const Findings &unplaced, Date today,
           const CommandStreams &streams) {
    std::ostream &out = streams.out;
    for (const JudgedHistory &judged : all) {
        if (&judged != &all.front())
            out << '\n';
        out << historyTable(judged, today, *streams.voice)
            << describeFindings(judged.findings, *streams.voice);
    }
    if (!all.empty() && !unplaced.empty())
        out << '\n';
    out << describeFindings(unplaced, *streams.voice);
}

ExitCode printHistories(const Arguments &arguments, CommandStreams &streams) {
    if (arguments.operands.empty())
        return usageError(streams, "history", "Name the folder or the files to look at.");
    const auto today = readToday(arguments, streams, "history");
    if (!today)
        return ExitCode::usage;
    ExitCode code = ExitCode::clean;
    Histories histories = readHistories(arguments.operands, streams, code);
    code = worse(code, exitCodeOf(histories.unplaced));
    std::vector<JudgedHistory> all;
    for (History &history : histories.histories) {
        Findings findings = validateHistory(history, builtInDefinitions(), *today);
        code = worse(code, exitCodeOf(findings));
        all.push_back({std::move(history), std::move(findings)});
    }
    if (arguments.has("--json"))
        streams.out << historiesAsJson(all, histories.unplaced, *today, *streams.voice);
    else
        print(all, histories.unplaced, *today, streams);
    return code;
}

} // namespace

Command historyCommand() {
    return {
        .usage = "FILE... [OPTIONS]",
        .about =
            "Verifies the published revisions of disclosures and prints them, one table a "
            "disclosure: no revision is missing, each follows the one before by its fingerprint, "
            "and no promise is smaller than any made before. The list of a folder, published.txt, "
            "tells of a published file that was changed or is gone, and what it does not name is "
            "said; drafts are left out, which is said. A FILE may be a folder, a pattern in "
            "quotes, or - for standard input.",
        .options =
            {
                todayOption(),
                {"--json", "", "revisions and findings as JSON"},
            },
        .examples = {"history published/"},
        .run = printHistories,
    };
}

} // namespace updatefacts
