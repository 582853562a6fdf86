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
std::map<std::string, PagePictogram> readPictograms() {
    const Document document = readYaml(pageFile("pictograms.yaml"), "templates/pictograms.yaml");
    std::map<std::string, PagePictogram> pictograms;
    for (const Member &member : document.root.map) {
        PagePictogram &one = pictograms[member.key];
        const Value *mirror = member.value.find("mirror");
        one.isFlipped = mirror && mirror->boolean;
        for (const Value &part : member.value.find("parts")->list)
            one.paths += pathElement(part);
    }
    return pictograms;
}

} // namespace

const PagePictogram *pictogram(const std::string &id) {
    static const std::map<std::string, PagePictogram> pictograms = readPictograms();
    const auto found = pictograms.find(id);
    return found == pictograms.end() ? nullptr : &found->second;
}

} // namespace updatefacts
