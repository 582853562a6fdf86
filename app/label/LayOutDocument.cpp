// SPDX-License-Identifier: MIT
#include "label/LayOutDocument.h"

#include "label/LayOutEachPage.h"
#include "label/template/DocumentItems.h"

namespace updatefacts {

LaidOutPages layOutDocument(const DocumentContent &document, const Template &documentTemplate,
                            const Disclosure &disclosure, const Words &words,
                            LayoutSession &session) {
    const TemplateData data = withItems(documentTemplate.data(), document.items);
    const ContentRequest request{disclosure, data, words, data.resolution};
    return layOutEachPage(
        [&](const PageOfLabel &page) {
            return layOutContent(document.content, request, page, session);
        },
        !data.nextBody.empty());
}

} // namespace updatefacts
