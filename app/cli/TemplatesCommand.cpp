// SPDX-License-Identifier: MIT
#include "cli/Commands.h"

#include "cli/ReadLabelJob.h"
#include "cli/UsageError.h"
#include "cli/WriteOutput.h"
#include "definitions/Words.h"
#include "document/files/IoError.h"
#include "label/template/Template.h"
#include "output/labels/Gallery.h"
#include "output/labels/LabelBatch.h"
#include "validation/describe/DescribeFindings.h"

#include <algorithm>
#include <filesystem>
#include <fstream>
#include <map>
#include <memory>
#include <utility>

namespace updatefacts {

namespace {

/// Draws the gallery and counts what was said of its labels.
class GalleryRun {
  public:
    GalleryRun(LabelJob job, std::string directory, CommandStreams &streams)
        : m_job(std::move(job)), m_directory(std::move(directory)), m_streams(streams) {}

    ExitCode run() {
        refuseOtherPage();
        std::vector<std::string> ids;
        for (const Template &known : m_job.templates)
            ids.push_back(known.id());
        const std::vector<GalleryLabel> labels = galleryLabels(ids, m_job.languages);
        BatchOptions options{m_directory, true, {{"index.html", {}, galleryPage(labels)}}};
        options.stops = [this] { return m_streams.isCancelled(); };
        options.told = [this](const BatchItem &, const Findings &findings, const auto &) {
            tell(findings);
        };
        const BatchOutcome outcome = runLabelBatch(itemsFor(labels), options);
        if (outcome.isStopped) {
            say(m_streams, argument::phrase("", "said.stopped"));
            return ExitCode::cancelled;
        }
        if (!outcome.files.empty())
            tellWritten(outcome.notes, m_streams);
        report(labels.size(), labels.size() - outcome.leftOut.size());
        return outcome.leftOut.empty() ? ExitCode::clean : ExitCode::errors;
    }

  private:
    /// A page of that name that is no gallery is somebody's website.
    void refuseOtherPage() const {
        const std::filesystem::path page = std::filesystem::path(m_directory) / "index.html";
        std::ifstream stream(page);
        const std::string text{std::istreambuf_iterator<char>(stream), {}};
        if (stream.is_open() && text.find(galleryTitle) == std::string::npos)
            throw IoError(argument::phrase("", "failed.other_page",
                                           {argument::plain("file", page.string())}));
    }

    [[nodiscard]] std::vector<BatchItem> itemsFor(const std::vector<GalleryLabel> &labels) const {
        std::vector<BatchItem> items;
        for (const GalleryLabel &label : labels) {
            LabelJob job = m_job;
            job.languages = {label.languages};
            std::erase_if(job.templates,
                          [&](const Template &known) { return known.id() != label.labelTemplate; });
            const auto example = std::ranges::find(m_examples, label.state, &StateExample::state);
            items.push_back({label.state + ".yaml", [text = example->text] { return text; },
                             std::make_shared<LabelJob>(std::move(job)), label.name()});
        }
        return items;
    }

    void tell(const Findings &findings) {
        for (const Finding &finding : findings) {
            ++m_rules[std::string(nameOf(finding.severity)) + ' ' + finding.rule];
            if (finding.severity == Severity::error)
                m_streams.err << describeFindings({finding}, *m_streams.voice);
        }
    }

    void report(std::size_t count, std::size_t proofed) {
        m_streams.out << count << " labels, " << proofed << " proofed, in "
                      << printable(m_directory) << "; see index.html there.\n";
        for (const auto &[rule, times] : m_rules)
            m_streams.out << times << ' ' << rule << '\n';
    }

    LabelJob m_job;
    std::string m_directory;
    CommandStreams &m_streams;
    std::vector<StateExample> m_examples = stateExamples();
    std::map<std::string, std::size_t> m_rules; ///< findings by severity and rule
};

ExitCode drawTemplates(const Arguments &given, CommandStreams &streams) {
    Arguments arguments = given;
    if (!arguments.has("--gallery") || !arguments.has("-o") || !arguments.operands.empty())
        return usageError(streams, "templates", "Write --gallery and -o FOLDER.");
    const auto byDefault = [&](const char *option, std::vector<std::string> values) {
        if (!arguments.has(option))
            arguments.options[option] = std::move(values);
    };
    byDefault("--template", builtInTemplateIds());
    byDefault("--language", Words::languages());
    byDefault("--format", {"png"});
    ReadLabelJobResult read = readLabelJob(arguments, streams, "templates");
    if (read.code != ExitCode::clean)
        return read.code;
    return GalleryRun(std::move(read.job), arguments.value("-o"), streams).run();
}

constexpr const char *templatesAbout =
    "Draws every template in the five states of the promise and in every language, each label read "
    "back before it is written, and a page, index.html, that shows them all. Says how many were "
    "drawn and what was found. \"updatefacts list templates\" names the templates.";

std::vector<OptionSpec> templatesOptions() {
    return {
        {"--gallery", "", "what is drawn; always needed"},
        {"-o", "FOLDER", "where the files go"},
        {"--template", "ID,...", "these templates, or paths of your own (default: all)"},
        {"--language", "TAG,...",
         "on one label in these languages; may be given more than once (default: each language by "
         "itself)"},
        {"--format", "FORMAT,...", "as for \"label\" (default: png)"},
        {"--resolution", "DPI", "of the printer (default: the template's own)"},
        todayOption(),
    };
}

} // namespace

Command templatesCommand() {
    return {
        .usage = "--gallery -o FOLDER [OPTIONS]",
        .about = templatesAbout,
        .options = templatesOptions(),
        .examples = {"templates --gallery -o gallery --template my.yaml --language fr,nl"},
        .exitCodes = "0 clean, 2 a label was refused, 4 cannot write, 64 usage",
        .run = drawTemplates,
    };
}

} // namespace updatefacts
