// SPDX-License-Identifier: MIT
#include "definitions/Pattern.h"
#include "label/template/CheckBoxes.h"
#include "label/template/ReadCommon.h"
#include "label/template/ReadMeasure.h"
#include "label/template/ReadNode.h"
#include "label/template/ReadStyle.h"
#include "label/template/Template.h"

#include <algorithm>

namespace updatefacts {

namespace {

int readResolution(MapReader &map, int otherwise) {
    const Value *found = map.find("resolution");
    if (!found)
        return otherwise;
    const auto dots = parseUnit(found->scalar, "dpi");
    if (!dots || *dots < 72 || *dots > 2400 || *dots != static_cast<int>(*dots)) {
        map.fail("resolution", "template.wrong:resolution",
                 {argument::text("value", found->scalar)});
        return 300;
    }
    return static_cast<int>(*dots);
}

Size readSize(MapReader &map, int resolution) {
    const std::vector<std::string> texts = map.texts("size");
    std::vector<Length> lengths;
    for (const std::string &text : texts)
        if (const auto measure = parseMeasure(text);
            measure && measure->at(resolution) >= Length::millimetres(10))
            lengths.push_back(measure->at(resolution));
    if (texts.size() == 2 && lengths.size() == 2)
        return {lengths[0], lengths[1]};
    map.fail(map.value().find("size") ? "size" : "", "template.wrong:size");
    return {};
}

std::optional<TemplateData::Frame> readFrame(MapReader &map) {
    if (!map.find("frame"))
        return std::nullopt;
    MapReader inner = map.child("frame", argument::phrase("what", "thing.frame"));
    TemplateData::Frame frame;
    frame.weight = readMeasure(inner, "weight").value_or(Measure());
    frame.inset = readMeasure(inner, "inset").value_or(Measure());
    inner.finish();
    return frame;
}

/// The built-in template that this one is like: it says what is left out here.
TemplateData readBase(MapReader &map) {
    TemplateData base;
    base.common = builtInCommon();
    base.hash = base.common->hash;
    const std::string id = map.text("like");
    if (id.empty())
        return base;
    const auto isIn = [&](const std::vector<std::string> &ids) {
        return id != map.text("template") && std::ranges::find(ids, id) != ids.end();
    };
    if (isIn(builtInTemplateIds()))
        return builtInTemplate(id).data();
    if (isIn(builtInCardIds()))
        return builtInCard(id).data();
    map.fail("like", "template.wrong:like", {argument::text("name", id)});
    return base;
}

LanguageParts readLanguages(MapReader &map, LanguageParts otherwise) {
    static const std::map<std::string, LanguageParts> known = {{"one", LanguageParts::one},
                                                               {"across", LanguageParts::across},
                                                               {"down", LanguageParts::down},
                                                               {"pages", LanguageParts::pages}};
    if (!map.find("languages"))
        return otherwise;
    const std::string text = map.text("languages");
    const auto found = known.find(text);
    if (found != known.end())
        return found->second;
    map.fail("languages", "template.wrong:languages", {argument::text("value", text)});
    return otherwise;
}

/// The boxes of the pages after the first.
Nodes readNextBody(MapReader &map, const NodeContext &context) {
    if (!map.find("next_page"))
        return {};
    MapReader inner = map.child("next_page", argument::phrase("what", "thing.next_page"));
    Nodes body = readBody(inner, context);
    inner.finish();
    return body;
}

/// The id becomes part of file names and messages.
std::string readId(MapReader &map) {
    static const Pattern pattern("[A-Za-z0-9][A-Za-z0-9_-]{0,63}");
    std::string id = map.requireText("template");
    const Value *value = map.find("template");
    if (value && value->kind == Value::Kind::text && !pattern.matches(id))
        map.fail("template", "template.wrong:id");
    return id;
}

std::string readTitle(MapReader &map) {
    constexpr std::size_t longestTitle = 200; // bytes
    std::string title = map.requireText("title");
    if (title.size() > longestTitle || title.find_first_of("\n\r") != std::string::npos)
        map.fail("title", "template.wrong:title");
    return title;
}

void readBodies(MapReader &map, TemplateData &data, bool isDocument) {
    NodeContext context{data.common.get(), data.common->styles, data.drop, isDocument};
    if (map.find("styles"))
        context.styles = readStyles(map.child("styles", argument::phrase("what", "thing.styles")),
                                    context.styles);
    data.body = readBody(map, context);
    data.nextBody = readNextBody(map, context);
}

TemplateData readData(MapReader map, bool isDocument) {
    TemplateData data = readBase(map);
    const bool isNew = !map.find("like");
    data.id = readId(map);
    data.title = readTitle(map);
    data.resolution = readResolution(map, data.resolution);
    if (isNew || map.find("size"))
        data.size = readSize(map, data.resolution);
    data.margin = readMeasure(map, "margin").value_or(data.margin);
    data.enlarge = map.number("enlarge", 1, 2, data.enlarge);
    data.shrink = map.number("shrink", 0.5, 1, data.shrink);
    if (map.find("frame"))
        data.frame = readFrame(map);
    if (map.find("drop"))
        data.drop = map.texts("drop");
    data.languages = readLanguages(map, data.languages);
    if (isNew || map.find("body"))
        readBodies(map, data, isDocument);
    map.finish();
    checkBoxes(map, data);
    const Length smallest = std::min(data.size.width, data.size.height);
    if (smallest > Length() && data.margin.at(data.resolution) * 2 >= smallest)
        map.fail(map.find("margin") ? "margin" : "size", "template.wrong:margin");
    return data;
}

ReadTemplate readAs(const Document &document, bool isDocument) {
    ReadTemplate read{{}, document.findings};
    if (hasError(read.findings))
        return read;
    TemplateData data =
        readData({document.root, Pointer(), argument::phrase("what", "thing.template"),
                  document.file, read.findings},
                 isDocument);
    data.hash = shortHash(document.text + data.hash);
    sortFindings(read.findings);
    if (!hasError(read.findings))
        read.result.emplace_back(std::make_shared<const TemplateData>(std::move(data)));
    return read;
}

} // namespace

ReadTemplate readTemplate(const Document &document) {
    return readAs(document, false);
}

ReadTemplate readDocumentTemplate(const Document &document) {
    return readAs(document, true);
}

const std::string &Template::id() const {
    return m_data->id;
}

Word Template::title() const {
    return {"template." + m_data->id + ".title", m_data->title};
}

int Template::resolution() const {
    return m_data->resolution;
}

bool Template::isCard() const {
    return m_data->isCard;
}

} // namespace updatefacts
