// SPDX-License-Identifier: MIT
#include "cli/CheckCommand.h"

#include "cli/Arguments.h"
#include "cli/InputFiles.h"
#include "cli/RunParallel.h"
#include "cli/UsageError.h"
#include "document/IoError.h"
#include "validation/DescribeFindings.h"
#include "validation/Validate.h"

#include <ostream>

namespace updatefacts {

namespace {

/// What became of one file.
struct Checked {
    Findings findings;
    std::string failure; ///< why it could not be read; empty when it could
};

Checked checkFile(const std::string &file, const ValidationOptions &options,
                  CommandStreams &streams) {
    Checked checked;
    try {
        const std::string name = file == "-" ? "standard input" : file;
        checked.findings =
            validate(readYaml(readInput(file, streams.in), name), builtInDefinitions(), options);
    } catch (const IoError &error) {
        checked.failure = error.what();
    }
    return checked;
}

ExitCode checkFiles(const std::vector<std::string> &files, const ValidationOptions &options,
                    bool json, CommandStreams &streams) {
    std::vector<Checked> results(files.size());
    Findings all;
    ExitCode code = ExitCode::clean;
    const auto take = [&](std::size_t i) {
        Checked &checked = results[i];
        if (!checked.failure.empty()) {
            streams.err << "updatefacts: " << checked.failure << '\n';
            code = worse(code, ExitCode::io);
        }
        code = worse(code, exitCodeOf(checked.findings));
        if (json)
            all.insert(all.end(), checked.findings.begin(), checked.findings.end());
        else
            streams.out << describeFindings(checked.findings);
        checked = {};
    };
    runParallel(
        files.size(), [&](std::size_t i) { results[i] = checkFile(files[i], options, streams); },
        take, [&] { return streams.isCancelled(); });
    if (json)
        streams.out << findingsAsJson(all);
    return streams.isCancelled() ? ExitCode::cancelled : code;
}

/// An id that is no profile, or "".
std::string unknownProfile(const std::vector<std::string> &ids) {
    for (const std::string &id : ids)
        if (!builtInDefinitions().profile(id))
            return id;
    return {};
}

std::string profileIds() {
    std::string ids;
    for (const Profile &profile : builtInDefinitions().profiles)
        ids += (ids.empty() ? "" : ", ") + profile.id;
    return ids;
}

} // namespace

std::string checkHelp() {
    return "Usage: updatefacts check FILE... [OPTIONS]\n\n"
           "Says what is wrong with disclosures, each finding with its file, line and column and\n"
           "how to mend it. A FILE may be a directory, a pattern in quotes, or - for standard\n"
           "input. Nothing is printed for a disclosure without findings.\n\n"
           "Options:\n"
           "  --today YYYY-MM-DD  the day that counts as today (default: today, UTC)\n"
           "  --profile ID,...    check the demands of these schemes too: " +
           profileIds() +
           "\n"
           "  --json              findings as JSON\n\n"
           "Examples:\n"
           "  updatefacts check kettle.yaml\n"
           "  updatefacts check products/ --profile uk-psti --json\n\n"
           "Exit codes: 0 clean, 2 errors, 3 warnings only, 4 cannot read, 64 usage.\n";
}

ExitCode checkCommand(const std::vector<std::string> &words, CommandStreams &streams) {
    const Arguments arguments =
        parseArguments(words, {{"--today"}, {"--profile"}, {"--json", false}});
    if (!arguments.error.empty())
        return usageError(streams, "check", arguments.error);
    if (arguments.operands.empty())
        return usageError(streams, "check", "Name at least one disclosure.");
    const auto today = readToday(arguments.value("--today"), streams);
    if (!today)
        return usageError(streams, "check", "--today takes a day such as 2026-03-14.");
    const std::vector<std::string> profiles = arguments.list("--profile");
    if (const std::string unknown = unknownProfile(profiles); !unknown.empty())
        return usageError(streams, "check",
                          "There is no profile \"" + unknown + "\"; the profiles are " +
                              profileIds() + ".");
    return checkFiles(inputFiles(arguments.operands), {*today, profiles, nullptr},
                      arguments.has("--json"), streams);
}

} // namespace updatefacts
