// SPDX-License-Identifier: MIT
#include "site/index/MachineIndex.h"

#include "publish/json/JsonTree.h"

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
    addText(product, "json", entry.json);
    addText(product, "yaml", entry.yaml);
    return product;
}

Value targetNode(const std::string &address, const char *type, const std::string &language) {
    Value target = mapNode({{"href", textNode(address)}, {"type", textNode(type)}});
    if (!language.empty())
        addMember(target, "hreflang", textListNode({language}));
    return target;
}

} // namespace

std::string machineIndexOf(const std::vector<SiteEntry> &entries) {
    std::vector<Value> products;
    for (const SiteEntry &entry : entries)
        products.push_back(productNode(entry));
    return writeJson(
        mapNode({{"version", numberNode(1)}, {"products", listNode(std::move(products))}}));
}

std::string linkSetOf(const SiteEntry &entry) {
    std::vector<Value> pages;
    for (const auto &[tag, address] : entry.languages)
        pages.push_back(targetNode(address, "text/html", tag));
    const std::vector<Value> fallback = {targetNode(entry.address, "text/html", {})};
    const std::vector<Value> data = {targetNode(entry.json, "application/json", {}),
                                     targetNode(entry.yaml, "application/yaml", {})};
    return writeJson(mapNode(
        {{"linkset", listNode({mapNode({{"anchor", textNode(entry.address)},
                                        {"https://gs1.org/voc/defaultLink", listNode(fallback)},
                                        {"https://gs1.org/voc/pip", listNode(pages)},
                                        {"https://gs1.org/voc/masterData", listNode(data)}})})}}));
}

} // namespace updatefacts
