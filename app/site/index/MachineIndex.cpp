// SPDX-License-Identifier: MIT
#include "site/index/MachineIndex.h"

#include "publish/json/JsonTree.h"

#include <algorithm>

namespace updatefacts {

namespace {

Value productNode(const SiteEntry &entry) {
    Value product = mapNode({{"disclosure_id", textNode(entry.id)},
                             {"revision", numberNode(entry.revision)},
                             {"fingerprint", textNode(entry.fingerprint)},
                             {"last_updated", textNode(entry.updated)}});
    addText(product, "gtin", entry.gtin);
    addText(product, "model_identifier", entry.model);
    addText(product, "page", entry.address);
    addText(product, "json", entry.fileAddress(".json"));
    addText(product, "yaml", entry.fileAddress(".yaml"));
    addText(product, "picture", entry.picture);
    addText(product, "withdrawn", entry.withdrawn);
    return product;
}

Value targetNode(const std::string &address, const char *type, const std::string &language) {
    Value target = mapNode({{"href", textNode(address)}, {"type", textNode(type)}});
    if (!language.empty())
        addMember(target, "hreflang", textListNode({language}));
    return target;
}

} // namespace

void writeMachineIndex(const EntrySource &given, const std::vector<SiteEntry> &kept,
                       const TextSink &sink) {
    sink("{\n  \"version\": 1,\n  \"products\": [");
    const char *between = "\n    ";
    const auto add = [&](const SiteEntry &entry) {
        sink(between + writeJsonLine(productNode(entry)));
        between = ",\n    ";
    };
    auto next = kept.begin();
    given.visit([&](const SiteEntry &entry) {
        for (; next != kept.end() && next->id < entry.id; ++next)
            add(*next);
        add(entry);
    });
    std::for_each(next, kept.end(), add);
    sink("\n  ]\n}\n");
}

std::string linkSetOf(const SiteEntry &entry, const SiteHead &head) {
    std::vector<Value> pages;
    for (const std::string &language : head.languages)
        pages.push_back(targetNode(entry.pageAddress(language), "text/html", language));
    const std::vector<Value> fallback = {targetNode(entry.address, "text/html", {})};
    const std::vector<Value> files = {
        targetNode(entry.fileAddress(".json"), "application/json", {}),
        targetNode(entry.fileAddress(".yaml"), "application/yaml", {})};
    return writeJson(mapNode(
        {{"linkset", listNode({mapNode({{"anchor", textNode(entry.address)},
                                        {"https://gs1.org/voc/defaultLink", listNode(fallback)},
                                        {"https://gs1.org/voc/pip", listNode(pages)},
                                        {"https://gs1.org/voc/masterData", listNode(files)}})})}}));
}

} // namespace updatefacts
