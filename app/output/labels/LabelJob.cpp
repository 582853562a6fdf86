// SPDX-License-Identifier: MIT
#include "output/labels/LabelJob.h"

#include "disclosure/LinkFindings.h"
#include "disclosure/Parts.h"
#include "output/labels/FileNames.h"
#include "output/labels/LabelSession.h"
#include "output/labels/MakeLabel.h"

#include <algorithm>
#include <iterator>
#include <utility>

namespace updatefacts {

namespace {

/// Findings about a label rather than the disclosure say which: "kettle.yaml (panel, de)".
void append(Findings &findings, Findings more, const std::string &label) {
    for (Finding &finding : more) {
        if (finding.place.line == 0)
            finding.file = label;
        findings.push_back(std::move(finding));
    }
}

/// Its maker means it for those who build the part in: shoppers would take it for the device's.
Finding aboutPart(const Disclosure &disclosure) {
    Finding finding = findingAt(disclosure, "subject", "label.part");
    finding.severity = Severity::warning;
    return finding;
}

Finding aboutSigning(const Disclosure &disclosure, const char *message) {
    Finding finding = makeFinding(Severity::error, message, {});
    finding.file = disclosure.document().file;
    return finding;
}

/// The job's options, with the code of this disclosure where codes are signed.
LabelOptions signedOptions(const LabelJob &job, LabelResult &result) {
    LabelOptions options = job.options;
    if (!job.signedPayload)
        return options;
    const std::optional<std::string> payload = job.signedPayload(*result.disclosure);
    if (!payload)
        result.findings.push_back(aboutSigning(*result.disclosure, "label.signed:long"));
    options.signedPayload = payload.value_or("");
    return options;
}

/// Whether the label would be there without its signature.
bool isTooLargeOnceSigned(const Disclosure &disclosure, LabelRequest request,
                          LabelSession &session) {
    if (request.options.signedPayload.empty())
        return false;
    request.options.signedPayload.clear();
    return !drawLabel(disclosure, request, session).pages.empty();
}

/// One label in its languages: made, read back and put into each format.
void addLabel(LabelResult &result, const Disclosure &disclosure, const LabelRequest &request,
              const LabelJob &job, LabelSession &session) {
    const std::string tags = tagsFor(job, request.languages);
    const std::string &id = request.labelTemplate.id();
    MadeLabel made = makeLabel(disclosure, request, session);
    const std::string which = disclosure.document().file + " (" + id + ", " + tags + ')';
    if (made.pages.empty() && isTooLargeOnceSigned(disclosure, request, session))
        made.findings = {aboutSigning(disclosure, "label.signed:large")};
    append(result.findings, std::move(made.findings), which);
    if (made.pages.empty())
        return;
    MadeFiles files = makeFiles(made, job.formats, labelFileName(disclosure, id, tags));
    std::ranges::move(files.files, std::back_inserter(result.files));
    append(result.findings, std::move(files.findings), which);
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
    result.fingerprint = disclosure.fingerprint();
    if (isAboutPart(disclosure))
        result.findings.push_back(aboutPart(disclosure));
    const LabelOptions options = signedOptions(job, result);
    for (const std::vector<std::string> &languages : languagesFor(job, disclosure))
        for (const Template &labelTemplate : job.templates) {
            if (job.goesOn && !job.goesOn()) {
                result.files.clear();
                return result;
            }
            addLabel(result, disclosure, {labelTemplate, languages, options}, job, session);
        }
    if (hasError(result.findings))
        result.files.clear();
    return result;
}

} // namespace updatefacts
