// SPDX-License-Identifier: MIT
#include "cli/Commands.h"

#include "cli/InputFiles.h"
#include "cli/UsageError.h"
#include "cli/WriteOutput.h"
#include "output/labels/MakeLabel.h"
#include "publish/ExportFormat.h"
#include "validation/describe/DescribeFindings.h"

namespace updatefacts {

namespace {

/// "openeox, ixit, ixit-text"
std::string exportFormatNames() {
    std::vector<std::string> names;
    for (const ExportFormat &format : exportFormats())
        names.emplace_back(format.id);
    return listed(names);
}

ExitCode exportFile(const Arguments &arguments, CommandStreams &streams) {
    const ExportFormat *format =
        arguments.operands.empty() ? nullptr : exportFormat(arguments.operands.front());
    if (!format || arguments.operands.size() != 2)
        return usageError(streams, "export",
                          "Name the format and one file: openeox FILE. The formats are " +
                              exportFormatNames() + ".");
    const auto today = readToday(arguments, streams, "export");
    if (!today)
        return ExitCode::usage;
    const std::string &file = arguments.operands.back();
    const std::string name = shownName(file, streams);
    FolderSurvey survey; // what lies beside it counts, as for "check"
    CheckedDisclosure checked =
        checkedDisclosure(readYaml(readDisclosureInput(file, streams.in), name), *today, &survey);
    Exported exported{{}, std::move(checked.findings)};
    if (checked.disclosure) // its warnings are for who publishes it; "check" tells them
        exported = format->write(*checked.disclosure);
    streams.err << describeFindings(exported.findings, *streams.voice);
    const ExitCode code = exitCodeOf(exported.findings);
    if (code != ExitCode::errors)
        writeOutput({arguments.value("-o"), arguments.has("--force"), file}, exported.text,
                    streams);
    return code;
}

std::vector<OptionSpec> formatWords() {
    std::vector<OptionSpec> words;
    for (const ExportFormat &format : exportFormats())
        words.push_back({std::string(format.id), "", std::string(format.about)});
    return words;
}

} // namespace

Command exportCommand() {
    return {
        .usage = "FORMAT FILE [OPTIONS]",
        .about = "Writes a disclosure in a format of others. A disclosure that has an error, or "
                 "that the format cannot express, is refused, with the reason. FILE may be - for "
                 "standard input, or a label (PDF, SVG), which carries its disclosure.",
        .words = formatWords(),
        .options =
            {
                {"-o", "FILE", "the file to write (default: standard output)"},
                {"--force", "", "replace a file that is there already"},
                todayOption(),
            },
        .examples = {"export openeox kettle.yaml -o kettle.json",
                     "export ixit-text kettle.yaml -o kettle.md"},
        .run = exportFile,
    };
}

} // namespace updatefacts
