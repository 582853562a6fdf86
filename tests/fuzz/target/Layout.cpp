// SPDX-License-Identifier: MIT
#include "LabelInput.h"
#include "fuzz/Targets.h"
#include "label/LayOutPages.h"

namespace updatefacts {

namespace {

void run(std::string_view bytes) {
    static const Fonts fonts;
    static LayoutSession session(fonts);
    static const std::vector<std::string> faces = builtInTemplateIds();
    const std::optional<LabelInput> input = labelInput(bytes, faces);
    if (!input)
        return;
    LabelOptions options;
    options.today = fuzzDay;
    const LaidOutPages laidOut =
        layOutPages({input->disclosure, builtInDefinitions(), input->labelTemplate, options},
                    {Words(input->language)}, session);
    mustHold(!laidOut.pages.empty() || hasError(laidOut.findings), "a label, or why there is none");
    for (const Label &page : laidOut.pages)
        mustHold(page.size.width > Length() && page.size.height > Length() && !page.items.empty(),
                 "there is something on each page");
}

} // namespace

FuzzTarget layoutTarget() {
    return {"layout", run, labelSeeds, "\n", labelWords(), 1000, 2048};
}

} // namespace updatefacts
