// SPDX-License-Identifier: MIT
#include "cli/Commands.h"

#include "cli/InputFiles.h"
#include "cli/UsageError.h"
#include "cli/WriteOutput.h"
#include "definitions/date/DateTime.h"
#include "document/files/IoError.h"
#include "output/DraftLabels.h"
#include "output/Publish.h"
#include "output/edit/ReadDisclosureText.h"
#include "validation/describe/DescribeFindings.h"

#include <algorithm>
#include <filesystem>

namespace updatefacts {

namespace fs = std::filesystem;

namespace {

/// "out/ah-4-2.yaml: published as revision 2, follows revision 1 (out/ah-4-1.yaml)."
Argument whatBecomes(const Publishing &publishing, bool isPlan) {
    const char *key = publishing.follows ? "publish.done_after" : "publish.done";
    if (publishing.isPublished)
        key = "publish.already";
    else if (isPlan)
        key = publishing.follows ? "publish.plan_after" : "publish.plan";
    ArgumentList parts = {argument::plain("file", publishing.path.string()),
                          argument::number("number", publishing.revision)};
    if (publishing.follows)
        parts.push_back(*publishing.follows);
    return argument::phrase("", key, std::move(parts));
}

std::string describe(const Publishing &publishing, bool isPlan, const Voice &voice) {
    std::string text = printable(inWords(whatBecomes(publishing, isPlan), voice)) + '\n';
    const bool keeps = publishing.fingerprint == publishing.draftFingerprint;
    if (isPlan && !publishing.isPublished && !keeps)
        return text; // the time is part of it, and will be another one
    const bool isKept = keeps && !publishing.isPublished;
    return text +
           inWords(argument::phrase("", isKept ? "publish.hash_kept" : "publish.hash",
                                    {argument::plain("hash", publishing.fingerprint)}),
                   voice) +
           '\n';
}

/// The labels of the draft, as files of the folder they lie in.
Argument listOf(const std::vector<DraftLabel> &labels, const fs::path &folder) {
    std::vector<std::string> files;
    for (const DraftLabel &label : labels)
        files.push_back((folder / label.file).lexically_normal().string());
    return someOf("files", files);
}

/// Says which labels in a folder were made before publishing and show another fingerprint; makes
/// them again where that is asked for.
ExitCode lookForLabels(const fs::path &folder, const Document &draft, const Publishing &published,
                       bool makesThem, CommandStreams &streams) {
    std::vector<DraftLabel> labels = draftLabelsIn(folder, published, draft, streams.today);
    if (makesThem) {
        const BatchOutcome made = makeAgain(labels, folder, published, streams.today);
        if (!made.files.empty())
            tellWritten(made.notes, streams);
        for (const std::string &file : made.files)
            streams.out << printable(inWords(
                               argument::phrase(
                                   "", "publish.label_again",
                                   {argument::plain("file",
                                                    (folder / file).lexically_normal().string())}),
                               *streams.voice))
                        << '\n';
        labels = draftLabelsIn(folder, published, draft, streams.today);
    }
    if (labels.empty())
        return ExitCode::clean;
    say(streams, argument::phrase("", makesThem ? "publish.labels_left" : "publish.labels_before",
                                  {listOf(labels, folder)}));
    return ExitCode::warnings;
}

fs::path folderOf(const std::string &file) {
    const fs::path folder = fs::path(file).parent_path();
    return folder.empty() ? "." : folder;
}

/// What else is to be said of what is published now.
ExitCode tellPublished(const Document &draft, const Publishing &publishing,
                       const Arguments &arguments, CommandStreams &streams) {
    if (!publishing.isPublished)
        tellWritten(publishing.notes, streams);
    const bool makesThem = arguments.has("--labels");
    const fs::path folder =
        makesThem ? fs::path(arguments.value("--labels")) : folderOf(draft.file);
    return lookForLabels(folder, draft, publishing, makesThem, streams);
}

ExitCode publishFile(const std::string &file, const Arguments &arguments,
                     std::chrono::sys_seconds now, CommandStreams &streams) {
    const bool isPlan = arguments.has("--dry-run");
    const std::string folder = arguments.value("--to");
    try {
        const Document draft = readYaml(readDisclosureText(file).text, file);
        const Publishing publishing =
            isPlan ? planPublishing(draft, folder, now) : publish(draft, folder, now);
        streams.err << describeFindings(publishing.findings, *streams.voice);
        const ExitCode code = exitCodeOf(publishing.findings);
        if (code == ExitCode::errors) {
            say(streams, argument::phrase("", "publish.refused", {argument::plain("file", file)}));
            return code;
        }
        streams.out << describe(publishing, isPlan, *streams.voice);
        return isPlan ? code : worse(code, tellPublished(draft, publishing, arguments, streams));
    } catch (const IoError &error) {
        say(streams, error.sentence());
        return ExitCode::io;
    }
}

/// What is wrong with the line, or "".
std::string publishFault(const Arguments &arguments, Date today) {
    if (arguments.operands.empty())
        return "Name the disclosures to publish.";
    if (std::ranges::find(arguments.operands, "-") != arguments.operands.end())
        return "A draft on standard input cannot be published; name its file.";
    if (!arguments.has("--to"))
        return "Name the folder of what is published: --to FOLDER.";
    if (arguments.has("--now") && !parseDateTime(arguments.value("--now")))
        return "--now takes a time such as 2026-03-14T09:30:00Z.";
    if (liesAhead(arguments.value("--now"), today))
        return "--now lies in the future; nothing is published before its time.";
    return {};
}

ExitCode publishAll(const Arguments &arguments, CommandStreams &streams) {
    if (const std::string fault = publishFault(arguments, streams.today); !fault.empty())
        return usageError(streams, "publish", fault);
    const std::chrono::sys_seconds now =
        parseDateTime(arguments.value("--now"))
            .value_or(std::chrono::floor<std::chrono::seconds>(std::chrono::system_clock::now()));
    ExitCode code = ExitCode::clean;
    for (const std::string &file : inputFiles(arguments.operands, streams))
        code = worse(code, publishFile(file, arguments, now, streams));
    return code;
}

constexpr const char *publishAbout =
    "Publishes disclosures: checks each, writes it into FOLDER under a name of its own, such as "
    "ah-4-2.yaml for revision 2 of \"ah-4\", and prints that name and the fingerprint. Number, "
    "time and the link to the revision before are set. The published file is read-only, says in "
    "its first line that it is published, and is never changed or replaced by this program; "
    "published.txt in FOLDER lists it. FILE is your draft and stays as it is: edit it and publish "
    "it again, and it becomes the next revision. A promised period can be extended, never "
    "shortened. Of several, one that has errors is left out, which is said, and the others are "
    "published. What is published already is left alone. A FILE that is this revision already and "
    "was last changed on the day of publishing keeps its time and its fingerprint, and so its "
    "labels stay right; labels beside it that show another one are named. FILE may be a label "
    "(PDF, SVG).";

std::vector<OptionSpec> publishOptions() {
    return {
        {"--to", "FOLDER", "the folder of all that is published"},
        {"--labels", "FOLDER",
         "make the labels of the draft in FOLDER again, where they show another fingerprint"},
        {"--dry-run", "", "only say what would be published"},
        {"--now", "YYYY-MM-DDThh:mm:ssZ", "the time of publishing (default: now)"},
    };
}

} // namespace

Command publishCommand() {
    return {
        .usage = "FILE... --to FOLDER [OPTIONS]",
        .about = publishAbout,
        .options = publishOptions(),
        .examples = {"publish kettle.yaml --to published",
                     "publish 'drafts/*.yaml' --to published --dry-run"},
        .run = publishAll,
    };
}

} // namespace updatefacts
