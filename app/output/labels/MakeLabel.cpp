// SPDX-License-Identifier: MIT
#include "output/labels/MakeLabel.h"

#include "disclosure/Canonical.h"
#include "disclosure/History.h"
#include "disclosure/LinkFindings.h"
#include "document/write/WriteYaml.h"
#include "label/LayOutPages.h"
#include "proof/Proof.h"
#include "render/RenderPdf.h"
#include "validation/ValidateBeside.h"

#include <utility>

namespace updatefacts {

namespace {

CheckedDisclosure judged(Disclosure disclosure, const Neighbours &neighbours, Date today) {
    CheckedDisclosure checked;
    checked.findings =
        validateBeside(disclosure, neighbours, builtInDefinitions(), {today, {}, nullptr});
    if (!hasError(checked.findings))
        checked.disclosure = std::move(disclosure);
    return checked;
}

} // namespace

CheckedDisclosure checkedDisclosure(const Document &written, Date today, FolderSurvey *survey) {
    Disclosure disclosure = publishedDisclosure(written, builtInDefinitions());
    const Neighbours neighbours =
        survey ? survey->neighboursOf(disclosure, written.file) : Neighbours();
    return judged(std::move(disclosure), neighbours, today);
}

CheckedDisclosure checkedBeside(const Document &written, const Neighbours &neighbours, Date today) {
    return judged(publishedDisclosure(written, builtInDefinitions()), neighbours, today);
}

std::vector<std::string> labelLanguages(const std::vector<std::string> &asked,
                                        const Disclosure &disclosure) {
    if (!asked.empty())
        return asked;
    const std::string own = disclosure.text("language");
    return {Words::bestLanguage(own).empty() ? "en" : own};
}

Attachment attachmentOf(const Disclosure &disclosure) {
    const Document &document = disclosure.document();
    const bool isAsWritten = fingerprintOf(document.root) == disclosure.fingerprint();
    const Value written = isAsWritten ? document.root : readYaml(document.text, document.file).root;
    std::string text = writeYaml(written);
    const Document again = readYaml(text, document.file);
    if (hasError(again.findings) || fingerprintOf(again.root) != disclosure.fingerprint())
        text = canonicalForm(written); // longer than YAML may be: JSON, which is YAML, too
    return {"disclosure.yaml", "application/yaml", "The disclosure this label says",
            std::move(text)};
}

Findings namesInOtherLanguages(const Disclosure &disclosure,
                               const std::vector<std::string> &languages) {
    Findings findings;
    for (const char *field : {"product_name", "manufacturer_name"})
        for (const std::string &language : languages) {
            const Value *name = disclosure.root().find(field);
            if (!name || name->kind != Value::Kind::map || textIn(*name, language))
                continue;
            const auto [own, text] = disclosure.textFor(language, *name);
            findings.push_back(
                findingAt(disclosure, field, "label.name_language",
                          {argument::language("language", language), argument::language("own", own),
                           argument::plain("tag", language)}));
            findings.back().severity = Severity::note;
            if (text)
                findings.back().place = text->place;
        }
    return findings;
}

MadeLabel drawLabel(const Disclosure &disclosure, const LabelRequest &request,
                    LabelSession &session) {
    MadeLabel made;
    LaidOutPages laidOut =
        layOutPages({disclosure, builtInDefinitions(), request.labelTemplate, request.options},
                    {request.languages.begin(), request.languages.end()}, session.layout);
    made.findings = std::move(laidOut.findings);
    append(made.findings, namesInOtherLanguages(disclosure, request.languages));
    if (hasError(made.findings))
        return made;
    made.pages = std::move(laidOut.pages);
    made.pages.front().attachments.push_back(attachmentOf(disclosure));
    made.pdf = renderPdf(made.pages, session.subsets);
    return made;
}

MadeLabel makeLabel(const Disclosure &disclosure, const LabelRequest &request,
                    LabelSession &session) {
    MadeLabel made = drawLabel(disclosure, request, session);
    if (made.pages.empty())
        return made;
    append(made.findings, proof(made.pages, made.pdf));
    if (hasError(made.findings)) {
        made.pages.clear();
        made.pdf.clear();
    }
    return made;
}

} // namespace updatefacts
