// SPDX-License-Identifier: MIT
#include "cli/Commands.h"

#include "cli/Arguments.h"
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
            missing.insert(nameOf(finding.pointer));
    std::string names;
    for (const Section &section : definitions.sections)
        for (const Field &field : section.fields)
            if (missing.contains(field.id))
                names += (names.empty() ? "" : ", ") + field.id;
    return names;
}

} // namespace

std::string importHelp() {
    return "Usage: updatefacts import openeox FILE [OPTIONS]\n\n"
           "Writes a disclosure with what an OpenEoX core file says, and names the fields that "
           "are\n"
           "still to be filled in. A file that breaks a rule of OpenEoX is refused, with its\n"
           "findings. FILE may be - for standard input.\n\n"
           "Options:\n"
           "  -o FILE  the file to write (default: standard output)\n"
           "  --force  replace a file that is there already\n\n"
           "Example:\n"
           "  updatefacts import openeox kettle.json -o kettle.yaml\n\n"
           "Exit codes: 0 clean, 2 errors, 3 warnings only, 4 cannot read or write, 64 usage.\n";
}

ExitCode importCommand(const std::vector<std::string> &words, CommandStreams &streams) {
    const Arguments arguments = parseArguments(words, {{"-o"}, {"--force", false}});
    if (!arguments.error.empty())
        return usageError(streams, "import", arguments.error);
    if (arguments.operands.size() != 2 || arguments.operands.front() != "openeox")
        return usageError(streams, "import", "Name the format and one file: openeox FILE.");
    const std::string &file = arguments.operands.back();
    const bool isStream = file == "-";
    const ReadOpenEox read =
        readOpenEox(readInput(file, streams.in), isStream ? "standard input" : file);
    streams.err << describeFindings(read.findings, *streams.voice);
    const ExitCode code = exitCodeOf(read.findings);
    if (code == ExitCode::errors)
        return code;
    const std::string name = isStream ? "" : std::filesystem::path(file).filename().string();
    const Value root = draftFromOpenEox(read.core, builtInDefinitions(), name);
    const std::string draft = writeDraft(root, builtInDefinitions());
    writeOutput(arguments.value("-o"), draft, arguments.has("--force"), streams);
    const std::string missing = missingFields(draft, streams.today);
    if (!missing.empty())
        streams.err << "Still to be filled in: " << missing << ".\n";
    return code;
}

} // namespace updatefacts
