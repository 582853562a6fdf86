// SPDX-License-Identifier: MIT
#include "output/LabelJob.h"

#include "output/FileNames.h"
#include "output/MakeLabel.h"
#include "proof/LabelPicture.h"
#include "proof/RenderPng.h"
#include "proof/RenderZpl.h"
#include "render/RenderSvg.h"

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

/// One label in its languages: made, read back and put into each format.
void addLabel(LabelResult &result, const Disclosure &disclosure, const LabelRequest &request,
              const LabelJob &job, const Fonts &fonts) {
    const std::string tags = tagsFor(job, request.languages);
    const std::string &id = request.labelTemplate.id();
    MadeLabel made = makeLabel(disclosure, request, fonts);
    append(result.findings, std::move(made.findings),
           disclosure.document().file + " (" + id + ", " + tags + ')');
    if (!made.pages.empty())
        addFiles(result, job, labelFileName(disclosure, id, tags), made.pages, made.pdf);
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
    CheckedDisclosure checked = checkedDisclosure(readYaml(text, file), job.options.today);
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
            addLabel(result, disclosure, {labelTemplate, languages, job.options}, job, fonts);
        }
    if (hasError(result.findings))
        result.files.clear();
    return result;
}

} // namespace updatefacts
