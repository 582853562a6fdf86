// SPDX-License-Identifier: MIT
#include "site/page/LinkedData.h"

#include "label/content/PhraseText.h"
#include "publish/json/JsonTree.h"
#include "site/data/PageWords.h"
#include "site/page/FaceData.h"

namespace updatefacts {

namespace {

Value propertyNode(const std::string &name, const std::string &value) {
    return mapNode({{"@type", textNode("PropertyValue")},
                    {"name", textNode(name)},
                    {"value", textNode(value)}});
}

} // namespace

std::string linkedDataOf(const PageContent &page, const Words &words) {
    const Content &content = page.now.content;
    std::vector<std::pair<std::string, Value>> members = {
        {"@context", textNode("https://schema.org")},
        {"@type", textNode("Product")},
        {"name", textNode(withoutIsolates(phraseOf(content, "product_name")))},
        {"mpn", textNode(withoutIsolates(phraseOf(content, "model")))},
        {"model", textNode(withoutIsolates(phraseOf(content, "model")))},
        {"url", textNode(page.place.address)},
        {"manufacturer",
         mapNode({{"@type", textNode("Organization")},
                  {"name", textNode(withoutIsolates(phraseOf(content, "maker")))}})}};
    if (!page.place.picture.empty())
        members.emplace_back("image", textNode(page.place.picture));
    if (const std::string gtin = withoutIsolates(phraseOf(content, "gtin")); !gtin.empty())
        members.emplace_back("gtin", textNode(gtin));
    std::vector<Value> properties = {
        propertyNode(pageWord(words, "security_updates"), promiseSentence(content))};
    if (page.end)
        properties.push_back(propertyNode("support_end", PartialDate::of(*page.end).toString()));
    members.emplace_back("additionalProperty", listNode(std::move(properties)));
    return writeScriptJson(mapNode(std::move(members)));
}

} // namespace updatefacts
