// SPDX-License-Identifier: MIT
#include "output/LabelJob.h"

#include "disclosure/Canonical.h"
#include "disclosure/UpgradeDocument.h"
#include "output/FileNames.h"
#include "proof/LabelPicture.h"
#include "proof/Proof.h"
#include "proof/RenderPng.h"
#include "proof/RenderZpl.h"
#include "render/RenderPdf.h"
#include "render/RenderSvg.h"
#include "validation/Validate.h"

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
                                FormatName{LabelFormat::zpl, "zpl", ".zpl"}};

/// Read back before it is handed on, as everything is.
std::string zplOf(const OneBitPicture &picture) {
    std::string zpl = renderZpl(picture);
    [[maybe_unused]] const auto found = readZpl(zpl);
    assert(found == picture);
    return zpl;
}

std::string rendition(LabelFormat format, const Label &label, const std::string &pdf) {
    switch (format) {
    case LabelFormat::svg:
        return renderSvg(label);
    case LabelFormat::png:
        return renderPng(label, pdf, PngColours::grey);
    case LabelFormat::oneBitPng:
        return renderPng(label, pdf, PngColours::oneBit);
    case LabelFormat::zpl:
        return zplOf(oneBitPicture(label, pdf));
    case LabelFormat::pdf:
        break;
    }
    return pdf;
}

/// Findings about a label rather than the disclosure say which: "kettle.yaml (panel, de)".
void append(Findings &findings, Findings more, const std::string &label) {
    for (Finding &finding : more) {
        if (finding.place.line == 0)
            finding.file = label;
        findings.push_back(std::move(finding));
    }
}

/// The label's language: the disclosure's own where the program has it, else English.
std::vector<std::string> languagesFor(const LabelJob &job, const Disclosure &disclosure) {
    if (!job.languages.empty())
        return job.languages;
    const std::string own = Words::bestLanguage(disclosure.text("language"));
    return {own.empty() ? "en" : own};
}

/// One label in one language: laid out, rendered and read back.
void addLabel(LabelResult &result, const Disclosure &disclosure, const Template &labelTemplate,
              const Words &words, const LabelJob &job, const Fonts &fonts) {
    const std::string which =
        disclosure.document().file + " (" + labelTemplate.id() + ", " + words.language() + ')';
    LaidOut laidOut =
        layOut(disclosure, builtInDefinitions(), labelTemplate, words, fonts, job.options);
    const bool fits = !hasError(laidOut.findings);
    append(result.findings, std::move(laidOut.findings), which);
    if (!fits)
        return;
    Label &label = laidOut.label;
    label.attachments.push_back({"disclosure.yaml", "application/yaml",
                                 "The disclosure this label says", disclosure.document().text});
    const std::string pdf = renderPdf(label);
    Findings proofed = proof(label, pdf);
    const bool proofHolds = !hasError(proofed);
    append(result.findings, std::move(proofed), which);
    if (!proofHolds)
        return;
    const std::string name = labelFileName(disclosure, labelTemplate.id(), words.language());
    for (const LabelFormat format : job.formats)
        for (const FormatName &known : formats)
            if (known.format == format)
                result.files.push_back({name + known.ending, rendition(format, label, pdf)});
}

} // namespace

std::optional<LabelFormat> labelFormat(std::string_view name) {
    for (const FormatName &known : formats)
        if (known.name == name)
            return known.format;
    return std::nullopt;
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
    for (const std::string &language : languagesFor(job, disclosure)) {
        const Words words(language);
        for (const Template &labelTemplate : job.templates)
            addLabel(result, disclosure, labelTemplate, words, job, fonts);
    }
    if (hasError(result.findings))
        result.files.clear();
    return result;
}

} // namespace updatefacts
