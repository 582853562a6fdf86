// SPDX-License-Identifier: MIT
#include "site/SiteLanguages.h"

#include "label/content/LabelLocale.h"
#include "output/labels/MakeLabel.h"

#include <algorithm>
#include <map>
#include <utility>

namespace updatefacts {

namespace {

std::string ownOfMost(const std::vector<History> &histories) {
    std::map<std::string, std::size_t> counts;
    for (const History &history : histories)
        ++counts[labelLanguages({}, history.revisions.back().disclosure).front()];
    const auto most =
        std::ranges::max_element(counts, {}, [](const auto &count) { return count.second; });
    return most == counts.end() ? "en" : Words::bestLanguage(most->first);
}

} // namespace

SiteLanguages::SiteLanguages(std::vector<std::string> tags, const std::vector<History> &histories) {
    if (tags.empty()) {
        tags = Words::languages();
        std::stable_partition(
            tags.begin(), tags.end(),
            [own = ownOfMost(histories)](const std::string &tag) { return tag == own; });
    }
    for (const std::string &tag : tags)
        m_languages.push_back({Words(tag), ownNameOf(tag)});
}

const std::string &SiteLanguages::mainOf(const Disclosure &disclosure) const {
    const std::string own = Words::bestLanguage(labelLanguages({}, disclosure).front());
    for (const Language &language : m_languages)
        if (language.words.language() == own)
            return language.words.language();
    return m_languages.front().words.language();
}

} // namespace updatefacts
