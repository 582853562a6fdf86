// SPDX-License-Identifier: MIT
#include "document/files/ReadFile.h"
#include "fuzz/Targets.h"
#include "label/template/TemplateData.h"
#include "output/labels/MakeCard.h"
#include "output/labels/MakeLabel.h"

#include <map>

namespace updatefacts {

namespace {

const Disclosure &example(const std::string &name) {
    static const std::map<std::string, Disclosure> read = [] {
        std::map<std::string, Disclosure> all;
        for (const char *each : {"kettle", "bulb"}) {
            const std::string file = std::string(each) + ".yaml";
            all.emplace(each,
                        Disclosure(readYaml(
                            readFile(UPDATEFACTS_SOURCE_DIR "/schema/examples/" + file), file)));
        }
        return all;
    }();
    return read.at(name);
}

/// The whole way where it has few dots, else without the proof; a card compares two products.
void draw(const Template &face) {
    static const Fonts fonts;
    static LabelSession session(fonts);
    LabelOptions options;
    options.today = fuzzDay;
    const TemplateData &data = face.data();
    const LabelRequest request{face, {"en"}, options};
    const std::vector<const Disclosure *> products = {&example("kettle"), &example("bulb")};
    const auto dots = [&](Length side) { return side.millimetres() / 25.4 * data.resolution; };
    const bool isSmall = dots(data.size.width) * dots(data.size.height) < 1e6;
    const MadeLabel made = face.isCard()
                               ? isSmall ? makeCard(products, request, session) : MadeLabel()
                           : isSmall ? makeLabel(*products.front(), request, session)
                                     : drawLabel(*products.front(), request, session);
    mustBeSayable(made.findings);
    mustHold(!made.pages.empty() || hasError(made.findings) || face.isCard(),
             "a label, or why there is none");
}

void run(std::string_view bytes) {
    const Document document = readYaml(std::string(bytes), "template.yaml");
    if (hasError(document.findings))
        return;
    const ReadTemplate read = readTemplate(document);
    mustBeSayable(read.findings, bytes);
    mustHold(read.result.empty() == hasError(read.findings), "a template, or why there is none");
    if (!read.result.empty())
        draw(read.result.front());
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
             "section: {id: contact}",
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
