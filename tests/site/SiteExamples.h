// SPDX-License-Identifier: MIT
#pragma once

#include "disclosure/History.h"
#include "document/files/ReadFile.h"
#include "output/published/HistoryShelf.h"
#include "site/page/PageContent.h"

#include <string>
#include <utility>
#include <vector>

namespace updatefacts {

inline const Date siteDay{std::chrono::year(2026), std::chrono::November, std::chrono::day(27)};

inline Document siteExample(const std::string &name) {
    const std::string file = UPDATEFACTS_SOURCE_DIR "/schema/examples/" + name + ".yaml";
    return readYaml(readFile(file), name + ".yaml");
}

/// The document with a field of its own text, in quotes.
inline Document siteExampleWith(const std::string &name, const std::string &field,
                                const std::string &value) {
    Document document = siteExample(name);
    for (Member &member : document.root.map)
        if (member.key == field)
            member.value.scalar = value;
    return document;
}

inline Disclosure siteDisclosure(const std::string &name) {
    return publishedDisclosure(siteExample(name), builtInDefinitions());
}

/// The camera with its three revisions.
inline std::vector<Document> cameraDocuments() {
    return {siteExample("history/camera-1"), siteExample("history/camera-2"),
            siteExample("camera")};
}

inline std::vector<History> cameraHistory() {
    return historiesOf(cameraDocuments(), builtInDefinitions()).histories;
}

inline HistoryShelf shelfOf(const std::vector<Document> &documents) {
    return {
        {documents.size(), [documents](std::size_t i) { return std::optional(documents[i]); }, {}},
        builtInDefinitions()};
}

/// A place with this one language and no files, for `count` revisions of which the last is shown.
inline PagePlace placeAlone(const std::string &tag, std::size_t count = 1) {
    std::vector<std::string> addresses(count, "revision.html");
    addresses.back().clear();
    PagePlace place;
    place.address = "https://example.com/p";
    place.languages = {{tag, tag, "index.html", "https://example.com/p"}};
    place.revisionAddresses = std::move(addresses);
    return place;
}

} // namespace updatefacts
