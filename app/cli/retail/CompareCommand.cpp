// SPDX-License-Identifier: MIT
#include "cli/Commands.h"

#include "cli/InputFiles.h"
#include "cli/ReadLabelJob.h"
#include "cli/UsageError.h"
#include "cli/WriteOutput.h"
#include "output/files/OutputDirectory.h"
#include "output/labels/CardJob.h"
#include "output/labels/LabelSession.h"
#include "validation/describe/DescribeFindings.h"

#include <algorithm>
#include <filesystem>
#include <ostream>

namespace updatefacts {

namespace {

constexpr std::size_t fewest = 2, most = 4; ///< products on a card

/// The papers of one card; none where the reason was told.
std::vector<Template> readCard(const std::string &name, std::size_t products,
                               CommandStreams &streams, ExitCode &code) {
    if (const std::vector<Template> papers = papersOf(name, products); !papers.empty())
        return papers;
    if (name.find_first_of("./") == std::string::npos) {
        code = usageError(streams, "compare",
                          "There is no card \"" + name + "\"; the cards are " +
                              listed(cardNames()) + ", or the path of your own.");
        return {};
    }
    const std::optional<Template> own = readOwnTemplate(name, streams);
    if (!own)
        code = ExitCode::errors;
    else if (!own->isCard())
        code = usageError(streams, "compare",
                          "\"" + own->id() + "\" is a template of labels, which compares nothing.");
    return code == ExitCode::clean ? std::vector{*own} : std::vector<Template>();
}

ExitCode write(const CardResult &result, const std::string &directory, CommandStreams &streams) {
    if (result.files.empty()) {
        say(streams, argument::phrase("", "said.nothing_written"));
        return exitCodeOf(result.findings);
    }
    OutputDirectory output(directory);
    for (const LabelFile &file : result.files)
        output.add(file.name, file.bytes);
    output.commit();
    tellWritten(output.notes(), streams);
    for (const LabelFile &file : result.files)
        streams.out << printable((std::filesystem::path(directory) / file.name).lexically_normal())
                    << '\n';
    return exitCodeOf(result.findings);
}

ExitCode compare(const Arguments &arguments, CommandStreams &streams) {
    const std::vector<std::string> files = inputFiles(arguments.operands, streams);
    if (files.size() < fewest || files.size() > most)
        return usageError(streams, "compare", "Name two, three or four disclosures.");
    ReadLabelJobResult read = readLabelJob(arguments, streams, "compare");
    if (read.code != ExitCode::clean)
        return read.code;
    CardJob job{{}, std::move(read.job)};
    std::vector<std::string> names = arguments.list("--card");
    if (names.empty())
        names = {"a6"};
    for (const std::string &name : names) {
        job.cards.push_back(readCard(name, files.size(), streams, read.code));
        if (read.code != ExitCode::clean)
            return read.code;
    }
    std::vector<WrittenDisclosure> written;
    for (const std::string &file : files)
        written.push_back({shownName(file, streams), readDisclosureInput(file, streams.in)});
    const Fonts fonts;
    LabelSession session(fonts);
    const CardResult result = runCardJob(written, job, session);
    streams.err << describeFindings(result.findings, *streams.voice);
    return write(result, arguments.has("-o") ? arguments.value("-o") : ".", streams);
}

constexpr const char *compareAbout =
    "Makes a card that shows two, three or four products side by side, in the order in which they "
    "are named: what each promises, until when, and the same facts of all of them. It judges and "
    "ranks nothing. Every card is read back before it is written. A FILE may be a label (PDF, SVG) "
    "or - for standard input.";

std::vector<OptionSpec> compareOptions() {
    return {
        {"--card", "NAME,...",
         "a6 and a5, upright or lying as it fits, talker (210 x 74 mm), or a template of your own "
         "(default: a6)"},
        {"--language", "TAG,...",
         "of the card (default: that of the first disclosure); fr,nl makes a page for each; may be "
         "given more than once"},
        {"--format", "FORMAT,...", "as for \"label\" (default: pdf)"},
        {"--resolution", "DPI", "of the printer (default: the card's own)"},
        todayOption(),
        {"--shop", "TEXT", "the name of the shop, at the foot"},
        {"-o", "FOLDER", "where the files go (default: the current folder)"},
    };
}

} // namespace

Command compareCommand() {
    return {
        .usage = "FILE FILE [FILE [FILE]] [OPTIONS]",
        .about = compareAbout,
        .options = compareOptions(),
        .examples = {"compare camera.yaml doorbell.yaml --card a5 --format pdf,png",
                     "compare a.yaml b.yaml c.yaml --card talker --language fr"},
        .run = compare,
    };
}

} // namespace updatefacts
