// SPDX-License-Identifier: MIT
#include "cli/TemplatesCommand.h"

#include "cli/Arguments.h"
#include "cli/ReadLabelJob.h"
#include "cli/RunParallel.h"
#include "cli/UsageError.h"
#include "cli/WriteOutput.h"
#include "definitions/Words.h"
#include "label/Template.h"
#include "output/Gallery.h"
#include "output/OutputDirectory.h"
#include "validation/DescribeFindings.h"

#include <algorithm>
#include <map>
#include <utility>

namespace updatefacts {

namespace {

/// Draws the gallery and counts what was said of its labels.
class GalleryRun {
  public:
    GalleryRun(LabelJob job, std::string directory, CommandStreams &streams)
        : m_job(std::move(job)), m_directory(std::move(directory)), m_streams(streams) {}

    ExitCode run() {
        const std::vector<GalleryLabel> labels = galleryLabels(templateIds(), m_job.languages);
        OutputDirectory output(m_directory);
        std::vector<LabelResult> results(labels.size());
        runParallel(
            labels.size(), [&](std::size_t i) { results[i] = make(labels[i]); },
            [&](std::size_t i) { take(labels[i], std::exchange(results[i], {}), output); },
            [&] { return m_streams.isCancelled(); });
        if (m_streams.isCancelled()) {
            m_streams.err << "updatefacts: Stopped; nothing was written.\n";
            return ExitCode::cancelled;
        }
        output.add("index.html", galleryPage(labels));
        output.commit();
        tellWritten(output.notes(), m_streams);
        report(labels.size());
        return m_proofed == labels.size() ? ExitCode::clean : ExitCode::errors;
    }

  private:
    [[nodiscard]] std::vector<std::string> templateIds() const {
        std::vector<std::string> ids;
        for (const Template &known : m_job.templates)
            ids.push_back(known.id());
        return ids;
    }

    [[nodiscard]] LabelResult make(const GalleryLabel &label) const {
        LabelJob job = m_job;
        job.languages = {label.languages};
        std::erase_if(job.templates,
                      [&](const Template &known) { return known.id() != label.labelTemplate; });
        for (const StateExample &example : m_examples)
            if (example.state == label.state)
                return runLabelJob(example.text, example.state + ".yaml", job, m_fonts);
        return {};
    }

    void take(const GalleryLabel &label, const LabelResult &result, OutputDirectory &output) {
        m_proofed += hasError(result.findings) ? 0 : 1;
        for (const Finding &finding : result.findings) {
            ++m_rules[std::string(nameOf(finding.severity)) + ' ' + finding.rule];
            if (finding.severity == Severity::error)
                m_streams.err << describeFindings({finding});
        }
        for (const LabelFile &file : result.files)
            output.add(label.name() + file.ending, file.bytes);
    }

    void report(std::size_t count) {
        m_streams.out << count << " labels, " << m_proofed << " proofed, in " << m_directory
                      << "; see index.html there.\n";
        for (const auto &[rule, times] : m_rules)
            m_streams.out << times << ' ' << rule << '\n';
    }

    LabelJob m_job;
    std::string m_directory;
    CommandStreams &m_streams;
    Fonts m_fonts;
    std::vector<StateExample> m_examples = stateExamples();
    std::size_t m_proofed = 0;
    std::map<std::string, std::size_t> m_rules; ///< findings by severity and rule
};

} // namespace

std::string templatesHelp() {
    return "Usage: updatefacts templates --gallery -o DIRECTORY [OPTIONS]\n\n"
           "Draws every template in the five states of the promise and in every language, each\n"
           "label read back before it is written, and a page, index.html, that shows them all.\n"
           "Says how many were drawn and what was found. \"updatefacts list templates\" names\n"
           "the templates.\n\n"
           "Options:\n"
           "  -o DIRECTORY         where the files go\n"
           "  --template ID,...    these templates, or paths of your own (default: all)\n"
           "  --language TAG,...   on one label in these languages; may be given more than once\n"
           "                       (default: each language by itself)\n"
           "  --format FORMAT,...  as for \"label\" (default: png)\n"
           "  --resolution DPI     dots per inch of the printer (default: the template's)\n"
           "  --today YYYY-MM-DD   the day that counts as today (default: today, UTC)\n\n"
           "Example:\n"
           "  updatefacts templates --gallery -o gallery --template my.yaml --language fr,nl\n\n"
           "Exit codes: 0 clean, 2 a label was refused, 4 cannot write, 64 usage.\n";
}

ExitCode templatesCommand(const std::vector<std::string> &words, CommandStreams &streams) {
    Arguments arguments = parseArguments(words, {{"--gallery", false},
                                                 {"-o"},
                                                 {"--template"},
                                                 {"--language"},
                                                 {"--format"},
                                                 {"--resolution"},
                                                 {"--today"}});
    if (!arguments.error.empty())
        return usageError(streams, "templates", arguments.error);
    if (!arguments.has("--gallery") || !arguments.has("-o") || !arguments.operands.empty())
        return usageError(streams, "templates", "Write --gallery and -o DIRECTORY.");
    const auto byDefault = [&](const char *option, std::vector<std::string> values) {
        if (!arguments.has(option))
            arguments.options[option] = std::move(values);
    };
    byDefault("--template", builtInTemplateIds());
    byDefault("--language", Words::languages());
    byDefault("--format", {"png"});
    ReadLabelJobResult read = readLabelJob(arguments, streams);
    if (read.code != ExitCode::clean)
        return read.code;
    return GalleryRun(std::move(read.job), arguments.value("-o"), streams).run();
}

} // namespace updatefacts
