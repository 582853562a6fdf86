// SPDX-License-Identifier: MIT
#include "site/page/LabelJson.h"

#include "label/content/PhraseText.h"
#include "publish/json/JsonTree.h"
#include "site/page/FaceData.h"

namespace updatefacts {

namespace {

Value faceNode(const PageFace &face) {
    Value node = mapNode({{"state", textNode(stateOf(face.content))}});
    for (const char *slot : {"lead", "head", "head_date", "tail", "qualifier", "note"})
        addText(node, slot, slotText(face.content, slot));
    std::vector<Value> rows;
    for (const PageRow &row : face.glance)
        rows.push_back(mapNode({{"name", textNode(row.name)}, {"value", textNode(row.value)}}));
    addMember(node, "rows", listNode(std::move(rows)));
    return node;
}

} // namespace

std::string labelJsonOf(const PageContent &page) {
    const Content &content = page.now.content;
    Value label = mapNode({{"title", textNode(phraseOf(content, "title"))}});
    for (const char *slot : {"product_name", "maker_model"})
        addText(label, std::string_view(slot) == "product_name" ? "product" : slot,
                withoutIsolates(phraseOf(content, slot)));
    addText(label, "page", page.place.address);
    addText(label, "language", page.language);
    addText(label, "direction", content.rightToLeft ? "rtl" : "ltr");
    if (page.end)
        addText(label, "end", PartialDate::of(*page.end).toString());
    addText(label, "statement", phraseOf(content, "statement"));
    addText(label, "fingerprint", withoutIsolates(phraseOf(content, "fingerprint")));
    addMember(label, "now", faceNode(page.now));
    if (page.afterwards)
        addMember(label, "afterwards", faceNode(*page.afterwards));
    return writeJson(label);
}

} // namespace updatefacts
