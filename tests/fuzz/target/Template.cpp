// SPDX-License-Identifier: MIT
#include "document/files/ReadFile.h"
#include "fuzz/Targets.h"
#include "label/LayOutPages.h"
#include "label/template/TemplateData.h"

namespace updatefacts {

namespace {

const Disclosure &kettle() {
    static const Disclosure disclosure(
        readYaml(readFile(UPDATEFACTS_SOURCE_DIR "/schema/examples/kettle.yaml"), "kettle.yaml"));
    return disclosure;
}

void run(std::string_view bytes) {
    static const Fonts fonts;
    static LayoutSession session(fonts);
    static const std::vector<Words> english = {Words("en")};
    const Document document = readYaml(std::string(bytes), "template.yaml");
    if (hasError(document.findings))
        return;
    const ReadTemplate read = readTemplate(document);
    mustBeSayable(read.findings, bytes);
    mustHold(read.result.empty() == hasError(read.findings), "a template, or why there is none");
    if (read.result.empty() || read.result.front().isCard())
        return;
    LabelOptions options;
    options.today = fuzzDay;
    const LaidOutPages laidOut = layOutPages(
        {kettle(), builtInDefinitions(), read.result.front(), options}, english, session);
    mustHold(!laidOut.pages.empty() || hasError(laidOut.findings), "a label, or why there is none");
}

std::vector<std::string> seeds() {
    std::vector<std::string> texts = filesIn("templates", ".yaml");
    for (std::string &text : filesIn("templates/cards", ".yaml"))
        texts.push_back(std::move(text));
    std::erase_if(texts, [](const std::string &text) { return text.size() > 4096; });
    texts.push_back("template: a\ntitle: A\nlike: panel\nsize: [80mm, 50mm]\n");
    return texts;
}

} // namespace

FuzzTarget templateTarget() {
    return {"template",
            run,
            seeds,
            "\n",
            {"0mm",
             "2000mm",
             "0.001mm",
             "1dot",
             "500pt",
             "-1mm",
             "like: sheet",
             "like: strip",
             "drop: ",
             "grow: true",
             "stretch: true",
             "stack: true",
             "languages: across",
             "columns:",
             "row:",
             "column:",
             "box:",
             "facts:",
             "qr:",
             "icon:",
             "text:",
             "next:",
             "resolution: 2400dpi",
             "fill: true",
             "when: not_",
             "module: ",
             "lines: ",
             "max_lines: "},
            2000};
}

} // namespace updatefacts
