// SPDX-License-Identifier: MIT
#include "cli/Commands.h"

#include "cli/InputFiles.h"
#include "cli/UsageError.h"
#include "cli/WriteOutput.h"
#include "output/labels/MakeLabel.h"
#include "publish/openeox/WriteOpenEox.h"
#include "validation/describe/DescribeFindings.h"

namespace updatefacts {

namespace {

ExitCode exportFile(const Arguments &arguments, CommandStreams &streams) {
    if (arguments.operands.size() != 2 || arguments.operands.front() != "openeox")
        return usageError(streams, "export", "Name the format and one file: openeox FILE.");
    const auto today = readToday(arguments.value("--today"), streams);
    if (!today)
        return usageError(streams, "export", "--today takes a day such as 2026-03-14.");
    const std::string &file = arguments.operands.back();
    const std::string name = shownName(file, streams);
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

} // namespace

Command exportCommand() {
    return {
        .usage = "openeox FILE [OPTIONS]",
        .about = "Writes the dates of a disclosure as an OpenEoX core file. A disclosure that has "
                 "an error, or that OpenEoX cannot express, is refused, with the reason. FILE may "
                 "be - for standard input, or a label (PDF, SVG), which carries its disclosure.",
        .options =
            {
                {"-o", "FILE", "the file to write (default: standard output)"},
                {"--force", "", "replace a file that is there already"},
                todayOption(),
            },
        .examples = {"export openeox kettle.yaml -o kettle.json"},
        .run = exportFile,
    };
}

} // namespace updatefacts
