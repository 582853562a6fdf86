// SPDX-License-Identifier: MIT
#include "cli/Commands.h"

#include "cli/Arguments.h"
#include "cli/InputFiles.h"
#include "cli/LabelRun.h"
#include "cli/ReadLabelJob.h"
#include "cli/UsageError.h"

namespace updatefacts {

std::string labelHelp() {
    return "Usage: updatefacts label FILE... [OPTIONS]\n\n"
           "Makes labels from disclosures. Every label is read back before it is written; when\n"
           "one of them has an error, nothing is written. Prints the path of each file. A FILE\n"
           "may be a directory, a pattern in quotes, or - for standard input.\n\n"
           "Options:\n"
           "  --template ID|FILE   a template of the program or your own (default: panel);\n"
           "                       may be given more than once\n"
           "  --language TAG,...   of the label (default: the disclosure's own); fr,nl,de puts\n"
           "                       all three on one label; may be given more than once\n"
           "  --format FORMAT,...  pdf, svg, png, png1 [one bit], png3 [black and red], zpl\n"
           "                       [thermal printers] (default: pdf)\n"
           "  --resolution DPI     of the printer (default: the template's own)\n"
           "  --today YYYY-MM-DD   the day that counts as today (default: today, UTC)\n"
           "  --price TEXT, --shop TEXT, --item NUMBER\n"
           "                       the shop's own line, where the template has one; price and\n"
           "                       item are those of one product, so of one FILE\n"
           "  --keep-going         when a disclosure has errors, make the labels of the others\n"
           "  -o DIR               where the files go (default: the current directory)\n\n"
           "Examples:\n"
           "  updatefacts label kettle.yaml --template panel --format pdf,svg,png -o out\n"
           "  updatefacts label 'products/*.yaml' --template shelf --language fr,nl -o labels\n\n"
           "Exit codes: 0 clean, 2 errors, 3 warnings only, 4 cannot read or write, 64 usage.\n";
}

ExitCode labelCommand(const std::vector<std::string> &words, CommandStreams &streams) {
    const Arguments arguments = parseArguments(words, {{"--template"},
                                                       {"--language"},
                                                       {"--format"},
                                                       {"--resolution"},
                                                       {"--today"},
                                                       {"--price"},
                                                       {"--shop"},
                                                       {"--item"},
                                                       {"--keep-going", false},
                                                       {"-o"}});
    if (!arguments.error.empty())
        return usageError(streams, "label", arguments.error);
    if (arguments.operands.empty())
        return usageError(streams, "label", "Name at least one disclosure.");
    ReadLabelJobResult read = readLabelJob(arguments, streams);
    if (read.code != ExitCode::clean)
        return read.code;
    const std::vector<std::string> files = inputFiles(arguments.operands, streams);
    if (files.size() > 1 && (arguments.has("--price") || arguments.has("--item")))
        return usageError(streams, "label",
                          "--price and --item say something of one product; name one disclosure.");
    const std::string directory = arguments.has("-o") ? arguments.value("-o") : ".";
    return LabelRun(std::move(read.job), directory, arguments.has("--keep-going"), streams)
        .run(files);
}

} // namespace updatefacts
