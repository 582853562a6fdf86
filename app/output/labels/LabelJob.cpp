// SPDX-License-Identifier: MIT
#include "output/labels/LabelJob.h"

#include "output/labels/FileNames.h"
#include "output/labels/LabelSession.h"
#include "output/labels/MakeLabel.h"
#include "proof/ProofSvg.h"
#include "proof/RenderPng.h"
#include "proof/RenderZpl.h"
#include "render/RenderSvg.h"

#include <algorithm>
#include <array>
#include <iterator>
#include <utility>

namespace updatefacts {

namespace {

constexpr std::array formats = {
    FormatName{LabelFormat::pdf, "pdf", ".pdf"},
    FormatName{LabelFormat::svg, "svg", ".svg"},
    FormatName{LabelFormat::png, "png", ".png"},
    FormatName{LabelFormat::oneBitPng, "png1", "_1bit.png", "one bit"},
    FormatName{LabelFormat::redPng, "png3", "_red.png", "black and red"},
    FormatName{LabelFormat::zpl, "zpl", ".zpl", "thermal printers"}};

/// One page in a format that holds one page, read back.
Rendition rendition(LabelFormat format, const Label &label, const std::string &pdf, int page) {
    switch (format) {
    case LabelFormat::svg: {
        std::string svg = renderSvg(label);
        Findings findings = proofSvg(label, svg);
        return {std::move(svg), std::move(findings)};
    }
    case LabelFormat::png:
        return renderPng(label, pdf, PngColours::grey, page);
    case LabelFormat::oneBitPng:
        return renderPng(label, pdf, PngColours::oneBit, page);
    case LabelFormat::redPng:
        return renderPng(label, pdf, PngColours::red, page);
    case LabelFormat::zpl:
        return zplOf(label, pdf, page);
    case LabelFormat::pdf:
        break; // was proofed as a whole
    }
    return {pdf, {}};
}

/// PDF holds all pages; of the other formats each page is a file: "NAME.svg", or "NAME-2.svg".
/// Gives what is found when they are read back.
Findings addFiles(LabelResult &result, const LabelJob &job, const std::string &name,
                  const MadeLabel &made) {
    Findings findings;
    for (const LabelFormat format : job.formats) {
        const std::string ending = endingOf(format);
        const std::size_t files = format == LabelFormat::pdf ? 1 : made.pages.size();
        for (std::size_t page = 0; page < files; ++page) {
            const std::string number = files > 1 ? '-' + std::to_string(page + 1) : "";
            Rendition file = rendition(format, made.pages[page], made.pdf, static_cast<int>(page));
            std::ranges::move(file.findings, std::back_inserter(findings));
            result.files.push_back(
                {name + number + ending, number + ending, std::move(file.bytes)});
        }
    }
    return findings;
}

/// Findings about a label rather than the disclosure say which: "kettle.yaml (panel, de)".
void append(Findings &findings, Findings more, const std::string &label) {
    for (Finding &finding : more) {
        if (finding.place.line == 0)
            finding.file = label;
        findings.push_back(std::move(finding));
    }
}

/// One label in its languages: made, read back and put into each format.
void addLabel(LabelResult &result, const Disclosure &disclosure, const LabelRequest &request,
              const LabelJob &job, LabelSession &session) {
    const std::string tags = tagsFor(job, request.languages);
    const std::string &id = request.labelTemplate.id();
    MadeLabel made = makeLabel(disclosure, request, session);
    const std::string which = disclosure.document().file + " (" + id + ", " + tags + ')';
    append(result.findings, std::move(made.findings), which);
    if (!made.pages.empty())
        append(result.findings, addFiles(result, job, labelFileName(disclosure, id, tags), made),
               which);
}

} // namespace

std::vector<std::vector<std::string>> languagesFor(const LabelJob &job,
                                                   const Disclosure &disclosure) {
    if (!job.languages.empty())
        return job.languages;
    return {labelLanguages({}, disclosure)};
}

std::string tagsFor(const LabelJob &job, const std::vector<std::string> &languages) {
    const auto wordsOf = [](std::vector<std::string> tags) {
        for (std::string &tag : tags)
            tag = Words::bestLanguage(tag);
        return tags;
    };
    const std::vector<std::string> words = wordsOf(languages);
    const auto alike = std::ranges::count(job.languages, words, wordsOf);
    return tagsOf(alike > 1 ? languages : words);
}

std::span<const FormatName> labelFormats() {
    return formats;
}

std::optional<LabelFormat> labelFormat(std::string_view name) {
    for (const FormatName &known : formats)
        if (known.name == name)
            return known.format;
    return std::nullopt;
}

std::string endingOf(LabelFormat format) {
    return std::ranges::find(formats, format, &FormatName::format)->ending;
}

LabelResult runLabelJob(const std::string &text, const std::string &file, const LabelJob &job,
                        const Fonts &fonts) {
    LabelSession session(fonts);
    return runLabelJob(text, file, job, session);
}

LabelResult runLabelJob(const std::string &text, const std::string &file, const LabelJob &job,
                        LabelSession &session) {
    CheckedDisclosure checked =
        checkedDisclosure(readYaml(text, file), job.options.today, job.survey.get());
    LabelResult result{std::move(checked.findings), {}, std::move(checked.disclosure), {}};
    if (!result.disclosure)
        return result;
    const Disclosure &disclosure = *result.disclosure;
    result.hash = disclosure.hash();
    for (const std::vector<std::string> &languages : languagesFor(job, disclosure))
        for (const Template &labelTemplate : job.templates) {
            if (job.goesOn && !job.goesOn()) {
                result.files.clear();
                return result;
            }
            addLabel(result, disclosure, {labelTemplate, languages, job.options}, job, session);
        }
    if (hasError(result.findings))
        result.files.clear();
    return result;
}

} // namespace updatefacts
