// SPDX-License-Identifier: MIT
#include "output/LabelJob.h"

#include "disclosure/Canonical.h"
#include "disclosure/UpgradeDocument.h"
#include "label/LayOutPages.h"
#include "output/FileNames.h"
#include "proof/LabelPicture.h"
#include "proof/Proof.h"
#include "proof/RenderPng.h"
#include "proof/RenderZpl.h"
#include "render/RenderPdf.h"
#include "render/RenderSvg.h"
#include "validation/Validate.h"

#include <algorithm>
#include <array>
#include <cassert>
#include <utility>

namespace updatefacts {

namespace {

struct FormatName {
    LabelFormat format;
    std::string_view name;
    const char *ending;
};

constexpr std::array formats = {FormatName{LabelFormat::pdf, "pdf", ".pdf"},
                                FormatName{LabelFormat::svg, "svg", ".svg"},
                                FormatName{LabelFormat::png, "png", ".png"},
                                FormatName{LabelFormat::oneBitPng, "png1", "_1bit.png"},
                                FormatName{LabelFormat::redPng, "png3", "_red.png"},
                                FormatName{LabelFormat::zpl, "zpl", ".zpl"}};

/// Read back before it is handed on, as everything is.
std::string zplOf(const OneBitPicture &picture) {
    std::string zpl = renderZpl(picture);
    [[maybe_unused]] const auto found = readZpl(zpl);
    assert(found == picture);
    return zpl;
}

/// One page in a format that holds one page.
std::string rendition(LabelFormat format, const Label &label, const std::string &pdf, int page) {
    switch (format) {
    case LabelFormat::svg:
        return renderSvg(label);
    case LabelFormat::png:
        return renderPng(label, pdf, PngColours::grey, page);
    case LabelFormat::oneBitPng:
        return renderPng(label, pdf, PngColours::oneBit, page);
    case LabelFormat::redPng:
        return renderPng(label, pdf, PngColours::red, page);
    case LabelFormat::zpl:
        return zplOf(oneBitPicture(label, pdf, page));
    case LabelFormat::pdf:
        break;
    }
    return pdf;
}

/// PDF holds all pages; of the other formats each page is a file: "NAME.svg", or "NAME-2.svg".
void addFiles(LabelResult &result, const LabelJob &job, const std::string &name,
              const std::vector<Label> &pages, const std::string &pdf) {
    for (const LabelFormat format : job.formats) {
        const std::string ending = endingOf(format);
        const std::size_t files = format == LabelFormat::pdf ? 1 : pages.size();
        for (std::size_t page = 0; page < files; ++page) {
            const std::string number = files > 1 ? '-' + std::to_string(page + 1) : "";
            result.files.push_back({name + number + ending, number + ending,
                                    rendition(format, pages[page], pdf, static_cast<int>(page))});
        }
    }
}

/// Findings about a label rather than the disclosure say which: "kettle.yaml (panel, de)".
void append(Findings &findings, Findings more, const std::string &label) {
    for (Finding &finding : more) {
        if (finding.place.line == 0)
            finding.file = label;
        findings.push_back(std::move(finding));
    }
}

/// The labels' languages: the disclosure's own where the program has it, else English.
std::vector<std::vector<std::string>> languagesFor(const LabelJob &job,
                                                   const Disclosure &disclosure) {
    if (!job.languages.empty())
        return job.languages;
    const std::string own = Words::bestLanguage(disclosure.text("language"));
    return {{own.empty() ? "en" : own}};
}

/// One label in its languages: laid out, rendered and read back.
void addLabel(LabelResult &result, const Disclosure &disclosure, const Template &labelTemplate,
              const std::vector<std::string> &languages, const LabelJob &job, const Fonts &fonts) {
    const std::string tags = tagsOf(languages);
    const std::string which =
        disclosure.document().file + " (" + labelTemplate.id() + ", " + tags + ')';
    LaidOutPages laidOut = layOutPages(disclosure, builtInDefinitions(), labelTemplate,
                                       {languages.begin(), languages.end()}, fonts, job.options);
    const bool fits = !hasError(laidOut.findings);
    append(result.findings, std::move(laidOut.findings), which);
    if (!fits)
        return;
    laidOut.pages.front().attachments.push_back({"disclosure.yaml", "application/yaml",
                                                 "The disclosure this label says",
                                                 disclosure.document().text});
    const std::string pdf = renderPdf(laidOut.pages);
    Findings proofed = proof(laidOut.pages, pdf);
    const bool proofHolds = !hasError(proofed);
    append(result.findings, std::move(proofed), which);
    if (proofHolds)
        addFiles(result, job, labelFileName(disclosure, labelTemplate.id(), tags), laidOut.pages,
                 pdf);
}

} // namespace

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
    LabelResult result;
    const Document read = readYaml(text, file);
    Document document = upgraded(read, builtInDefinitions());
    result.findings = validate(document, builtInDefinitions(), {job.options.today, {}, nullptr});
    if (hasError(result.findings))
        return result;
    const Disclosure disclosure(std::move(document), canonicalHash(read.root));
    result.hash = disclosure.hash();
    for (const std::vector<std::string> &languages : languagesFor(job, disclosure))
        for (const Template &labelTemplate : job.templates) {
            if (job.goesOn && !job.goesOn()) {
                result.files.clear();
                return result;
            }
            addLabel(result, disclosure, labelTemplate, languages, job, fonts);
        }
    if (hasError(result.findings))
        result.files.clear();
    return result;
}

} // namespace updatefacts
