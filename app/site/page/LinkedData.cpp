// SPDX-License-Identifier: MIT
#include "site/page/LinkedData.h"

#include "label/content/PhraseText.h"
#include "publish/json/JsonTree.h"
#include "site/data/PageWords.h"
#include "site/page/FaceData.h"

namespace updatefacts {

namespace {

/// JSON that stands in a script element: no "<" can end it.
std::string scriptJson(const Value &value) {
    std::string json = writeJsonLine(value);
    for (std::size_t at = 0; (at = json.find('<', at)) != std::string::npos;)
        json.replace(at, 1, "\\u003c");
    return json;
}

} // namespace

std::string linkedDataOf(const PageContent &page, const Words &words) {
    const Content &content = page.now.content;
    std::vector<std::pair<std::string, Value>> members = {
        {"@context", textNode("https://schema.org")},
        {"@type", textNode("Product")},
        {"name", textNode(withoutIsolates(phraseOf(content, "product_name")))},
        {"model", textNode(withoutIsolates(phraseOf(content, "model")))},
        {"url", textNode(page.place.address)},
        {"manufacturer",
         mapNode({{"@type", textNode("Organization")},
                  {"name", textNode(withoutIsolates(phraseOf(content, "maker")))}})}};
    if (const std::string gtin = withoutIsolates(phraseOf(content, "gtin")); !gtin.empty())
        members.emplace_back("gtin", textNode(gtin));
    members.emplace_back(
        "additionalProperty",
        listNode({mapNode({{"@type", textNode("PropertyValue")},
                           {"name", textNode(words.text(pageWordTable().at("security_updates")))},
                           {"value", textNode(promiseSentence(content))}})}));
    return scriptJson(mapNode(std::move(members)));
}

} // namespace updatefacts
