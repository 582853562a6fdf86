// SPDX-License-Identifier: MIT
#include "site/SiteLanguages.h"

#include "label/content/LabelLocale.h"
#include "output/labels/MakeLabel.h"
#include "site/data/SharedFiles.h"

#include <algorithm>
#include <map>
#include <utility>

namespace updatefacts {

namespace {

std::string ownOfMost(const HistoryShelf &shelf) {
    std::map<std::string, std::size_t> counts;
    for (std::size_t i = 0; i < shelf.size(); ++i) {
        const std::string language = Words::bestLanguage(shelf.language(i));
        ++counts[language.empty() ? "en" : language];
    }
    const auto most =
        std::ranges::max_element(counts, {}, [](const auto &count) { return count.second; });
    return most == counts.end() ? "en" : most->first;
}

} // namespace

SiteLanguages::SiteLanguages(std::vector<std::string> tags, const HistoryShelf &shelf) {
    if (tags.empty()) {
        tags = Words::languages();
        std::stable_partition(
            tags.begin(), tags.end(),
            [own = ownOfMost(shelf)](const std::string &tag) { return tag == own; });
    }
    for (const std::string &tag : tags)
        m_languages.push_back({Words(tag), ownNameOf(tag)});
}

std::vector<std::string> SiteLanguages::tags() const {
    std::vector<std::string> tags;
    for (const Language &language : m_languages)
        tags.push_back(language.words.language());
    return tags;
}

std::string SiteLanguages::listFile(const std::string &stem, const std::string &tag) const {
    const bool isFirst = tag == m_languages.front().words.language();
    return listFolder + stem + (isFirst ? "" : '.' + tag) + ".html";
}

const std::string &SiteLanguages::mainOf(const Disclosure &disclosure) const {
    const std::string own = Words::bestLanguage(labelLanguages({}, disclosure).front());
    for (const Language &language : m_languages)
        if (language.words.language() == own)
            return language.words.language();
    return m_languages.front().words.language();
}

} // namespace updatefacts
