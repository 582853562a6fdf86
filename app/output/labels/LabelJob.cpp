// SPDX-License-Identifier: MIT
#include "output/labels/LabelJob.h"

#include "output/labels/FileNames.h"
#include "output/labels/LabelSession.h"
#include "output/labels/MakeLabel.h"

#include <algorithm>
#include <iterator>
#include <utility>

namespace updatefacts {

namespace {

/// PDF holds all pages; of the other formats each page is a file: "NAME.svg", or "NAME-2.svg".
/// Gives what is found when they are read back.
Findings addFiles(LabelResult &result, const LabelJob &job, const std::string &name,
                  const MadeLabel &made) {
    Findings findings;
    for (const LabelFormat &format : job.formats) {
        const std::size_t files = format.page ? made.pages.size() : 1;
        for (std::size_t page = 0; page < files; ++page) {
            const std::string ending =
                (files > 1 ? '-' + std::to_string(page + 1) : "") + std::string(format.ending);
            Rendition file = format.page
                                 ? format.page(made.pages[page], made.pdf, static_cast<int>(page))
                                 : Rendition{made.pdf, {}};
            std::ranges::move(file.findings, std::back_inserter(findings));
            result.files.push_back({name + ending, ending, std::move(file.bytes)});
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
