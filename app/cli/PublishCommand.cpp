// SPDX-License-Identifier: MIT
#include "cli/PublishCommand.h"

#include "cli/Arguments.h"
#include "cli/InputFiles.h"
#include "cli/UsageError.h"
#include "cli/WriteOutput.h"
#include "definitions/date/DateTime.h"
#include "document/files/IoError.h"
#include "document/files/ReadFile.h"
#include "output/Publish.h"
#include "validation/describe/DescribeFindings.h"

namespace updatefacts {

namespace {

using Moment = std::chrono::sys_seconds;

/// "out/ah-4-2.yaml: published as revision 2, follows revision 1 (out/ah-4-1.yaml).".
std::string describe(const Publishing &publishing, bool isPlan) {
    const std::string number = std::to_string(publishing.revision);
    std::string text = printable(publishing.path) + ": ";
    if (publishing.isPublished)
        text += "published already as revision " + number + ", unchanged.\n";
    else
        text += (isPlan ? "would be published as revision " : "published as revision ") + number +
                (publishing.follows.empty() ? "" : ", follows " + printable(publishing.follows)) +
                ".\n";
    // That of a plan would not hold: the time is part of it.
    return isPlan && !publishing.isPublished ? text
                                             : text + "Fingerprint: " + publishing.hash + '\n';
}

ExitCode publishFile(const std::string &file, const Arguments &arguments, Moment now,
                     CommandStreams &streams) {
    const bool isPlan = arguments.has("--dry-run");
    const std::string folder = arguments.value("--to");
    try {
        const Document draft = readYaml(readFile(file), file);
        const Publishing publishing =
            isPlan ? planPublishing(draft, folder, now) : publish(draft, folder, now);
        streams.err << describeFindings(publishing.findings);
        if (hasError(publishing.findings))
            say(streams, "\"" + file + "\" was not published; mend the errors first.");
        else
            streams.out << describe(publishing, isPlan);
        if (!isPlan && !publishing.isPublished && !hasError(publishing.findings))
            tellWritten(publishing.notes, streams);
        return exitCodeOf(publishing.findings);
    } catch (const IoError &error) {
        say(streams, error.what());
        return ExitCode::io;
    }
}

/// What is wrong with the line, or "".
std::string faultOf(const Arguments &arguments, Date today) {
    if (!arguments.error.empty())
        return arguments.error;
    if (arguments.operands.empty())
        return "Name the disclosures to publish.";
    if (!arguments.has("--to"))
        return "Name the folder of what is published: --to FOLDER.";
    if (arguments.has("--now") && !parseDateTime(arguments.value("--now")))
        return "--now takes a time such as 2026-03-14T09:30:00Z.";
    if (liesAhead(arguments.value("--now"), today))
        return "--now lies in the future; nothing is published before its time.";
    return {};
}

} // namespace

std::string publishHelp() {
    return "Usage: updatefacts publish FILE... --to FOLDER [OPTIONS]\n\n"
           "Publishes disclosures: checks each, writes it into FOLDER under a name of its own,\n"
           "such as ah-4-2.yaml for revision 2 of \"ah-4\", and prints that name and the\n"
           "fingerprint. Number, time and the link to the revision before are set. The published\n"
           "file is read-only, says in its first line that it is published, and is never changed\n"
           "or replaced by this program; published.txt in FOLDER lists it. FILE is your draft and\n"
           "stays as it is: edit it and publish it again, and it becomes the next revision. A\n"
           "guaranteed period can be extended, never shortened. What is published already is\n"
           "left alone.\n\n"
           "Options:\n"
           "  --to FOLDER                 the folder of all that is published\n"
           "  --dry-run                   only say what would be published\n"
           "  --now YYYY-MM-DDThh:mm:ssZ  the time of publishing (default: now)\n\n"
           "Examples:\n"
           "  updatefacts publish kettle.yaml --to published\n"
           "  updatefacts publish 'drafts/*.yaml' --to published --dry-run\n\n"
           "Exit codes: 0 clean, 2 errors, 3 warnings only, 4 cannot read or write, 64 usage.\n";
}

ExitCode publishCommand(const std::vector<std::string> &words, CommandStreams &streams) {
    const Arguments arguments = parseArguments(words, {{"--to"}, {"--now"}, {"--dry-run", false}});
    if (const std::string fault = faultOf(arguments, streams.today); !fault.empty())
        return usageError(streams, "publish", fault);
    const Moment now =
        parseDateTime(arguments.value("--now"))
            .value_or(std::chrono::floor<std::chrono::seconds>(std::chrono::system_clock::now()));
    ExitCode code = ExitCode::clean;
    for (const std::string &file : inputFiles(arguments.operands, streams))
        code = worse(code, publishFile(file, arguments, now, streams));
    return code;
}

} // namespace updatefacts
