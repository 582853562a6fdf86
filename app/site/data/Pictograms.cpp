// SPDX-License-Identifier: MIT
#include "site/data/Pictograms.h"

#include "document/yaml/ReadYaml.h"
#include "site/data/PageFile.h"

#include <map>

namespace updatefacts {

namespace {

std::string pathElement(const Value &part) {
    const Value *stroke = part.find("stroke");
    return "<path d=\"" + (stroke ? stroke : part.find("fill"))->scalar +
           (stroke ? "\" class=\"line\"/>" : "\" fill-rule=\"evenodd\"/>");
}

/// By their ids.
std::map<std::string, Pictogram> readPictograms() {
    const Document document = readYaml(pageFile("icons.yaml"), "templates/icons.yaml");
    std::map<std::string, Pictogram> pictograms;
    for (const Member &icon : document.root.map) {
        Pictogram &one = pictograms[icon.key];
        const Value *mirror = icon.value.find("mirror");
        one.isFlipped = mirror && mirror->boolean;
        for (const Value &part : icon.value.find("parts")->list)
            one.paths += pathElement(part);
    }
    return pictograms;
}

} // namespace

const Pictogram *pictogram(const std::string &id) {
    static const std::map<std::string, Pictogram> pictograms = readPictograms();
    const auto found = pictograms.find(id);
    return found == pictograms.end() ? nullptr : &found->second;
}

} // namespace updatefacts
