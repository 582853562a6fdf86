// SPDX-License-Identifier: MIT
#include "output/labels/MakeCard.h"

#include "label/LayOutPages.h"
#include "proof/Proof.h"
#include "render/RenderPdf.h"

#include <utility>

namespace updatefacts {

namespace {

/// "disclosure-1.yaml" and so on: a file that has several is no disclosure of one product.
void attach(Label &page, std::span<const Disclosure *const> products) {
    for (std::size_t i = 0; i < products.size(); ++i) {
        Attachment attachment = attachmentOf(*products[i]);
        attachment.name = "disclosure-" + std::to_string(i + 1) + ".yaml";
        page.attachments.push_back(std::move(attachment));
    }
}

} // namespace

MadeLabel makeCard(std::span<const Disclosure *const> products, const LabelRequest &request,
                   LabelSession &session) {
    MadeLabel made;
    LaidOutPages laidOut = layOutPages(
        {*products.front(), builtInDefinitions(), request.labelTemplate, request.options, products},
        {request.languages.begin(), request.languages.end()}, session.layout);
    made.findings = std::move(laidOut.findings);
    for (const Disclosure *product : products)
        append(made.findings, namesInOtherLanguages(*product, request.languages));
    if (hasError(made.findings))
        return made;
    attach(laidOut.pages.front(), products);
    std::string pdf = renderPdf(laidOut.pages, session.subsets);
    append(made.findings, proof(laidOut.pages, pdf));
    if (hasError(made.findings))
        return made;
    made.pages = std::move(laidOut.pages);
    made.pdf = std::move(pdf);
    return made;
}

} // namespace updatefacts
