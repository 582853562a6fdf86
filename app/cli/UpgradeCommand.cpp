// SPDX-License-Identifier: MIT
#include "cli/UpgradeCommand.h"

#include "cli/Arguments.h"
#include "cli/InputFiles.h"
#include "cli/UsageError.h"
#include "document/IoError.h"
#include "output/ReplaceFile.h"
#include "output/UpgradeText.h"
#include "validation/DescribeFindings.h"

#include <algorithm>

namespace updatefacts {

namespace {

ExitCode upgradeFile(const std::string &file, CommandStreams &streams) {
    try {
        const std::string text = readInput(file, streams.in);
        UpgradedText upgraded = upgradeText(text, file, builtInDefinitions());
        const ExitCode code = exitCodeOf(upgraded.findings);
        if (code == ExitCode::errors || upgraded.text == text) {
            streams.out << describeFindings(upgraded.findings);
            return code;
        }
        replaceFile(file, upgraded.text);
        for (Finding &finding : upgraded.findings)
            finding.mend = finding.severity == Severity::note ? "Done." : finding.mend;
        streams.out << describeFindings(upgraded.findings);
        return code;
    } catch (const IoError &error) {
        streams.err << "updatefacts: " << error.what() << '\n';
        return ExitCode::io;
    }
}

} // namespace

std::string upgradeHelp() {
    return "Usage: updatefacts upgrade FILE...\n\n"
           "Rewrites disclosures of an earlier version of the definitions (" +
           [] {
               std::string versions;
               for (const EarlierVersion &earlier : builtInDefinitions().earlierVersions)
                   versions += (versions.empty() ? "" : ", ") + earlier.version;
               return versions;
           }() +
           ") to the\npresent one, " + builtInDefinitions().version +
           ", in place: comments stay, and where only a value was renamed\n"
           "every other byte does. A published disclosure that is upgraded is a new revision.\n\n"
           "Example:\n"
           "  updatefacts upgrade products/\n\n"
           "Exit codes: 0 clean, 2 errors, 3 comments lost, 4 cannot read or write, 64 usage.\n";
}

ExitCode upgradeCommand(const std::vector<std::string> &words, CommandStreams &streams) {
    const Arguments arguments = parseArguments(words, {});
    if (!arguments.error.empty())
        return usageError(streams, "upgrade", arguments.error);
    if (arguments.operands.empty() || std::ranges::count(arguments.operands, "-") > 0)
        return usageError(streams, "upgrade", "Name the disclosures to rewrite.");
    ExitCode code = ExitCode::clean;
    for (const std::string &file : inputFiles(arguments.operands))
        code = worse(code, upgradeFile(file, streams));
    return code;
}

} // namespace updatefacts
