// SPDX-License-Identifier: MIT
#include "render/RenderSvg.h"

#include "../label/ExampleLabels.h"

#include <gmock/gmock.h>

#include <QXmlStreamReader>

#include <cstdlib>
#include <fstream>
#include <iterator>
#include <map>
#include <set>
#include <sstream>

namespace updatefacts {

namespace {

using testing::Contains;

/// What the tests look at in an SVG.
struct ReadSvg {
    explicit ReadSvg(const std::string &bytes) {
        QXmlStreamReader xml(QByteArray::fromStdString(bytes));
        while (!xml.atEnd())
            if (xml.readNext() == QXmlStreamReader::StartElement)
                note(xml);
        error = xml.errorString().toStdString();
    }

    void note(QXmlStreamReader &xml) {
        const std::string name = xml.name().toString().toStdString();
        std::map<std::string, std::string> attributes;
        for (const QXmlStreamAttribute &attribute : xml.attributes())
            attributes[attribute.qualifiedName().toString().toStdString()] =
                attribute.value().toString().toStdString();
        if (attributes.contains("id")) {
            EXPECT_TRUE(ids.insert(attributes["id"]).second) << attributes["id"];
        }
        if (name == "svg")
            root = attributes;
        else if (name == "use")
            uses.insert(attributes["xlink:href"].substr(1));
        else if (name == "a")
            links.push_back(attributes["xlink:href"]);
        else if (name == "title" || name == "desc" || name == "metadata")
            texts[name].push_back(xml.readElementText().toStdString());
    }

    std::string error;
    std::map<std::string, std::string> root;
    std::set<std::string> ids, uses;
    std::vector<std::string> links;
    std::map<std::string, std::vector<std::string>> texts;
};

TEST(RenderSvg, everyExampleIsWellFormedAndWhole) {
    for (const std::string &file : exampleFiles()) {
        const Label label = layOut({readDisclosure(file), builtInDefinitions(),
                                    builtInTemplate("panel"), optionsOf2026()},
                                   Words("en"), fonts())
                                .label;
        ReadSvg svg(renderSvg(label));
        EXPECT_EQ(svg.error, "") << file;
        EXPECT_TRUE(std::ranges::includes(svg.ids, svg.uses)) << file;
        EXPECT_GT(svg.uses.size(), 20U) << file;
        EXPECT_EQ(svg.root["role"], "img");
        EXPECT_EQ(svg.root["xml:lang"], "en");
        EXPECT_EQ(svg.texts["title"].at(0), label.title);
        EXPECT_EQ(svg.texts["desc"].at(0), label.description);
        for (const Item &item : label.items)
            if (const auto *text = std::get_if<TextItem>(&item)) {
                EXPECT_THAT(svg.texts["title"], Contains(text->text)) << file;
            }
    }
}

TEST(RenderSvg, isTheSameEachTime) {
    const Fonts others;
    const LaidOut again =
        layOut({example("camera"), builtInDefinitions(), builtInTemplate("panel"), optionsOf2026()},
               Words("en"), others);
    EXPECT_TRUE(renderSvg(layOutExample("camera", "panel").label) == renderSvg(again.label));
}

/// Two labels in one page, where an id means the first element that has it.
TEST(RenderSvg, sharesNoIdWithAnotherLabel) {
    std::set<std::string> ids;
    std::size_t count = 0;
    for (const char *name : {"camera", "kettle"})
        for (const char *face : {"panel", "strip"})
            for (const char *language : {"en", "de"}) {
                const ReadSvg svg(renderSvg(layOutExample(name, face, language).label));
                count += svg.ids.size();
                ids.insert(svg.ids.begin(), svg.ids.end());
                std::istringstream named(svg.root.at("aria-labelledby"));
                for (std::string id; named >> id;)
                    EXPECT_TRUE(svg.ids.contains(id)) << id;
            }
    EXPECT_EQ(ids.size(), count);
}

/// A label of one of each, without fonts.
Label tinyLabel() {
    const auto at = [](double x, double y) {
        return Point{Length::millimetres(x), Length::millimetres(y)};
    };
    const auto box = [](double x, double y, double width, double height) {
        return Rect{Length::millimetres(x), Length::millimetres(y), Length::millimetres(width),
                    Length::millimetres(height)};
    };
    Label label;
    label.size = {Length::millimetres(20), Length::millimetres(10.5)};
    label.language = "de";
    label.title = "Tom & \"Jerry\" <1>";
    label.description = "Käse";
    label.items.emplace_back(RectItem{box(1, 1, 18, 2), Ink::black});
    label.items.emplace_back(RectItem{box(2, 1.5, 1, 0.25), Ink::paper});
    PathItem path{{{PathCommand::Verb::move, {at(1, 4)}},
                   {PathCommand::Verb::line, {at(3, 4)}},
                   {PathCommand::Verb::cubic, {at(3, 5), at(2, 6), at(1, 6)}},
                   {PathCommand::Verb::close, {}}},
                  Ink::black,
                  Length()};
    label.items.emplace_back(path);
    path.stroke = Length::millimetres(0.3);
    label.items.emplace_back(path);
    SymbolItem symbol;
    symbol.description = "QR code: https://example.com/?a=1&b=2";
    symbol.dark = {box(10, 4, 1, 1), box(12, 4, 1, 1)};
    label.items.emplace_back(symbol);
    TextItem text;
    text.language = "el";
    text.text = "<Ήλιος>";
    text.target = "https://example.com/?a=1&b=2";
    label.items.emplace_back(text);
    label.attachments = {{"disclosure.yaml", "application/yaml", "", "a: \"<]]>&\"\nb: 2\n"}};
    return label;
}

TEST(RenderSvg, escapesWhatIsSpecial) {
    const Label label = tinyLabel();
    ReadSvg svg(renderSvg(label));
    EXPECT_EQ(svg.error, "");
    EXPECT_EQ(svg.texts["title"].at(0), label.title);
    EXPECT_EQ(svg.texts["metadata"].at(0), label.attachments[0].bytes);
    EXPECT_THAT(svg.links, testing::ElementsAre("https://example.com/?a=1&b=2"));
}

TEST(RenderSvg, paintsEveryKindOfItem) {
    const char *const golden = UPDATEFACTS_SOURCE_DIR "/tests/render/tiny-label.svg";
    const std::string svg = renderSvg(tinyLabel());
    if (std::getenv("UPDATE_GOLDENS"))
        std::ofstream(golden, std::ios::binary) << svg;
    std::ifstream file(golden, std::ios::binary);
    const std::string expected{std::istreambuf_iterator<char>(file), {}};
    EXPECT_EQ(svg, expected);
}

} // namespace
} // namespace updatefacts
