// SPDX-License-Identifier: MIT
#include "cli/Commands.h"

#include "cli/InputFiles.h"
#include "cli/ReadLabelJob.h"
#include "cli/UsageError.h"
#include "cli/label/LabelRun.h"
#include "cli/sign/ReadSigner.h"
#include "signature/SignCode.h"

namespace updatefacts {

namespace {

/// Has the job sign its codes where --sign asks for it.
ExitCode addSigner(const Arguments &arguments, LabelJob &job, CommandStreams &streams) {
    if (!arguments.has("--sign"))
        return ExitCode::clean;
    ReadSignerResult read = readSigner(arguments, streams, "label");
    if (read.key)
        job.signedPayload = [key = *std::move(read.key)](const Disclosure &disclosure) {
            return signedPayloadOf(disclosure, key);
        };
    return read.code;
}

ExitCode makeLabels(const Arguments &arguments, CommandStreams &streams) {
    if (arguments.operands.empty())
        return usageError(streams, "label", "Name at least one disclosure.");
    ReadLabelJobResult read = readLabelJob(arguments, streams);
    if (read.code != ExitCode::clean)
        return read.code;
    const std::vector<std::string> files = inputFiles(arguments.operands, streams);
    if (files.size() > 1 && (arguments.has("--price") || arguments.has("--item")))
        return usageError(streams, "label",
                          "--price and --item say something of one product; name one disclosure.");
    if (const ExitCode code = addSigner(arguments, read.job, streams); code != ExitCode::clean)
        return code;
    const std::string directory = arguments.has("-o") ? arguments.value("-o") : ".";
    return LabelRun(std::move(read.job), directory, arguments.has("--keep-going"), streams)
        .run(files);
}

/// "pdf, svg, png, png1 [one bit], ...".
std::string formatsInWords() {
    std::string text;
    for (const LabelFormat &known : labelFormats())
        text += (text.empty() ? "" : ", ") + std::string(known.name) +
                (known.note.empty() ? "" : " [" + std::string(known.note) + ']');
    return text;
}

constexpr const char *labelAbout =
    "Makes labels from disclosures. Every label is read back before it is written; when one of "
    "them has an error, nothing is written. Prints the path of each file. A FILE may be a "
    "folder, a pattern in quotes, or - for standard input.";

std::vector<OptionSpec> labelOptions() {
    std::vector<OptionSpec> options = {
        {"--template", "ID|FILE",
         "a template of the program or your own (default: panel); may be given more than once"},
        {"--language", "TAG,...",
         "of the label (default: the disclosure's own); fr,nl,de puts all three on one label; may "
         "be given more than once"},
        {"--format", "FORMAT,...", formatsInWords() + " (default: pdf)"},
        {"--resolution", "DPI", "of the printer (default: the template's own)"},
        todayOption(),
        {"--price", "TEXT",
         "the price on the shop's own line, where the template has one; of one FILE only"},
        {"--shop", "TEXT", "the name of the shop there"},
        {"--item", "NUMBER", "the shop's number of the product there; of one FILE only"},
        {"--keep-going", "", "when a disclosure has errors, make the labels of the others"},
        {"-o", "FOLDER", "where the files go (default: the current folder)"},
    };
    const std::vector<OptionSpec> signing = signingOptions("the codes");
    options.insert(std::prev(options.end(), 2), signing.begin(), signing.end());
    return options;
}

} // namespace

Command labelCommand() {
    return {
        .usage = "FILE... [OPTIONS]",
        .about = labelAbout,
        .options = labelOptions(),
        .examples = {"label kettle.yaml --template panel --format pdf,svg,png -o out",
                     "label 'products/*.yaml' --template shelf --language fr,nl -o out"},
        .run = makeLabels,
    };
}

} // namespace updatefacts
