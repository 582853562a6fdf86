// SPDX-License-Identifier: MIT
#include "output/MakeLabel.h"

#include "disclosure/Canonical.h"
#include "disclosure/UpgradeDocument.h"
#include "label/LayOutPages.h"
#include "proof/Proof.h"
#include "render/RenderPdf.h"
#include "validation/Validate.h"

#include <iterator>
#include <utility>

namespace updatefacts {

CheckedDisclosure checkedDisclosure(const Document &written, Date today) {
    CheckedDisclosure checked;
    Document document = upgraded(written, builtInDefinitions());
    checked.findings = validate(document, builtInDefinitions(), {today, {}, nullptr});
    if (!hasError(checked.findings))
        checked.disclosure.emplace(std::move(document), canonicalHash(written.root));
    return checked;
}

std::vector<std::string> labelLanguages(const std::vector<std::string> &asked,
                                        const Disclosure &disclosure) {
    if (!asked.empty())
        return asked;
    const std::string own = Words::bestLanguage(disclosure.text("language"));
    return {own.empty() ? "en" : own};
}

Attachment attachmentOf(const Disclosure &disclosure) {
    return {"disclosure.yaml", "application/yaml", "The disclosure this label says",
            disclosure.document().text};
}

MadeLabel drawLabel(const Disclosure &disclosure, const LabelRequest &request, const Fonts &fonts,
                    FontSubsets &subsets) {
    MadeLabel made;
    LaidOutPages laidOut =
        layOutPages(disclosure, builtInDefinitions(), request.labelTemplate,
                    {request.languages.begin(), request.languages.end()}, fonts, request.options);
    made.findings = std::move(laidOut.findings);
    if (hasError(made.findings))
        return made;
    made.pages = std::move(laidOut.pages);
    made.pages.front().attachments.push_back(attachmentOf(disclosure));
    made.pdf = renderPdf(made.pages, subsets);
    return made;
}

MadeLabel makeLabel(const Disclosure &disclosure, const LabelRequest &request, const Fonts &fonts) {
    FontSubsets subsets;
    MadeLabel made = drawLabel(disclosure, request, fonts, subsets);
    if (made.pages.empty())
        return made;
    Findings proofed = proof(made.pages, made.pdf);
    std::ranges::move(proofed, std::back_inserter(made.findings));
    if (hasError(made.findings)) {
        made.pages.clear();
        made.pdf.clear();
    }
    return made;
}

} // namespace updatefacts
