// SPDX-License-Identifier: MIT
#include "cli/Commands.h"

#include "cli/InputFiles.h"
#include "cli/UsageError.h"
#include "cli/WriteOutput.h"
#include "publish/openeox/DraftFromOpenEox.h"
#include "publish/openeox/ReadOpenEox.h"
#include "validation/Validate.h"
#include "validation/describe/DescribeFindings.h"
#include "validation/report/Report.h"

#include <filesystem>
#include <set>

namespace updatefacts {

namespace {

/// The fields that a draft still lacks, in the order of the definitions: "language, detail_url".
std::string missingFields(const std::string &draft, Date today) {
    const Definitions &definitions = builtInDefinitions();
    std::set<std::string> missing;
    for (const Finding &finding : validate(readYaml(draft, {}), definitions, {today, {}, nullptr}))
        if (finding.rule == "field.missing")
            missing.insert(finding.pointer.tokens().front());
    std::string names;
    for (const Section &section : definitions.sections)
        for (const Field &field : section.fields)
            if (missing.contains(field.id))
                names += (names.empty() ? "" : ", ") + field.id;
    return names;
}

ExitCode importFile(const Arguments &arguments, CommandStreams &streams) {
    if (arguments.operands.size() != 2 || arguments.operands.front() != "openeox")
        return usageError(streams, "import", "Name the format and one file: openeox FILE.");
    const std::string &file = arguments.operands.back();
    const bool isStream = file == "-";
    const ReadOpenEox read = readOpenEox(readInput(file, streams.in), shownName(file, streams));
    streams.err << describeFindings(read.findings, *streams.voice);
    const ExitCode code = exitCodeOf(read.findings);
    if (code == ExitCode::errors)
        return code;
    const std::string name = isStream ? "" : std::filesystem::path(file).filename().string();
    const Value root = draftFromOpenEox(read.core, builtInDefinitions(), name, streams.today);
    const std::string draft = writeDraft(root, builtInDefinitions());
    writeOutput({arguments.value("-o"), arguments.has("--force"), file}, draft, streams);
    const std::string missing = missingFields(draft, streams.today);
    if (!missing.empty())
        streams.err << inWords(argument::phrase("", "said.still_missing",
                                                {argument::plain("fields", missing)}),
                               *streams.voice)
                    << '\n';
    return code;
}

} // namespace

Command importCommand() {
    return {
        .usage = "openeox FILE [OPTIONS]",
        .about = "Writes a disclosure with what an OpenEoX core file says, and names the fields "
                 "that are still to be filled in. A file that breaks a rule of OpenEoX is refused, "
                 "with its findings. FILE may be - for standard input.",
        .options =
            {
                {"-o", "FILE", "the file to write (default: standard output)"},
                {"--force", "", "replace a file that is there already"},
            },
        .examples = {"import openeox kettle.json -o kettle.yaml"},
        .run = importFile,
    };
}

} // namespace updatefacts
