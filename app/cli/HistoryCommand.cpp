// SPDX-License-Identifier: MIT
#include "cli/Commands.h"

#include "cli/InputFiles.h"
#include "cli/UsageError.h"
#include "document/files/IoError.h"
#include "output/published/PublicationList.h"
#include "output/published/PublishedHistories.h"
#include "validation/ValidateHistory.h"
#include "validation/describe/DescribeFindings.h"
#include "validation/describe/DescribeHistory.h"

#include <filesystem>

namespace updatefacts {

namespace {

/// The documents that could be read; of the others it is said why.
std::vector<Document> readAll(const std::vector<std::string> &files, CommandStreams &streams,
                              ExitCode &code) {
    std::vector<Document> documents;
    for (const std::string &file : files) {
        try {
            const std::string name = shownName(file, streams);
            documents.push_back(readYaml(readDisclosureInput(file, streams.in), name));
        } catch (const IoError &error) {
            say(streams, error.sentence());
            code = worse(code, ExitCode::io);
        }
    }
    return documents;
}

/// Takes out the folders that hold no disclosure any more, but a list of those that were published.
std::vector<std::string> takeListedFolders(std::vector<std::string> &files) {
    std::vector<std::string> folders;
    std::erase_if(files, [&](const std::string &file) {
        std::error_code error;
        const bool isListed = std::filesystem::is_directory(file, error) &&
                              !readPublicationList(file).publications.empty();
        if (isListed)
            folders.push_back(file);
        return isListed;
    });
    return folders;
}

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

ExitCode verify(const Arguments &arguments, CommandStreams &streams) {
    if (arguments.operands.empty())
        return usageError(streams, "history", "Name the directory or the files to look at.");
    const auto today = readToday(arguments.value("--today"), streams);
    if (!today)
        return usageError(streams, "history", "--today takes a day such as 2026-03-14.");
    ExitCode code = ExitCode::clean;
    std::vector<std::string> files = inputFiles(arguments.operands, streams);
    const std::vector<std::string> folders = takeListedFolders(files);
    Histories histories =
        publishedHistories(readAll(files, streams, code), builtInDefinitions(), folders);
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
            "tells of a published file that was changed or is gone; drafts are left out, which is "
            "said. A FILE may be a directory, a pattern in quotes, or - for standard input.",
        .options =
            {
                todayOption(),
                {"--json", "", "revisions and findings as JSON"},
            },
        .examples = {"history published/"},
        .run = verify,
    };
}

} // namespace updatefacts
