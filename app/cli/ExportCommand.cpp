// SPDX-License-Identifier: MIT
#include "cli/Commands.h"

#include "cli/Arguments.h"
#include "cli/InputFiles.h"
#include "cli/UsageError.h"
#include "cli/WriteOutput.h"
#include "output/labels/MakeLabel.h"
#include "publish/openeox/WriteOpenEox.h"
#include "validation/describe/DescribeFindings.h"

namespace updatefacts {

std::string exportHelp() {
    return "Usage: updatefacts export openeox FILE [OPTIONS]\n\n"
           "Writes the dates of a disclosure as an OpenEoX core file. A disclosure that has an\n"
           "error, or that OpenEoX cannot express, is refused, with the reason. FILE may be - for\n"
           "standard input, or a label (PDF, SVG), which carries its disclosure.\n\n"
           "Options:\n"
           "  -o FILE             the file to write (default: standard output)\n"
           "  --force             replace a file that is there already\n"
           "  --today YYYY-MM-DD  the day that counts as today (default: today, UTC)\n\n"
           "Example:\n"
           "  updatefacts export openeox kettle.yaml -o kettle.json\n\n"
           "Exit codes: 0 clean, 2 errors, 3 warnings only, 4 cannot read or write, 64 usage.\n";
}

ExitCode exportCommand(const std::vector<std::string> &words, CommandStreams &streams) {
    const Arguments arguments = parseArguments(words, {{"-o"}, {"--force", false}, {"--today"}});
    if (!arguments.error.empty())
        return usageError(streams, "export", arguments.error);
    if (arguments.operands.size() != 2 || arguments.operands.front() != "openeox")
        return usageError(streams, "export", "Name the format and one file: openeox FILE.");
    const auto today = readToday(arguments.value("--today"), streams);
    if (!today)
        return usageError(streams, "export", "--today takes a day such as 2026-03-14.");
    const std::string &file = arguments.operands.back();
    const std::string name = file == "-" ? "standard input" : file;
    FolderSurvey survey; // what lies beside it counts, as for "check"
    CheckedDisclosure checked =
        checkedDisclosure(readYaml(readDisclosureInput(file, streams.in), name), *today, &survey);
    Findings findings = std::move(checked.findings);
    WrittenOpenEox written;
    if (checked.disclosure) { // its warnings are for who publishes it; "check" tells them
        written = writeOpenEox(*checked.disclosure);
        findings = written.findings;
    }
    streams.err << describeFindings(findings, *streams.voice);
    const ExitCode code = exitCodeOf(findings);
    if (code != ExitCode::errors)
        writeOutput(arguments.value("-o"), written.json, arguments.has("--force"), streams);
    return code;
}

} // namespace updatefacts
