// SPDX-License-Identifier: MIT
#include "output/published/NeighbourKey.h"

#include "document/text/AsciiText.h"

#include <algorithm>

namespace updatefacts {

namespace {

/// As products' names are compared, of ASCII.
std::string withoutCaseAndBlanks(std::string_view text) {
    std::string result = lowerCase(text);
    std::erase_if(result, [](char c) { return c == ' ' || c == '\t' || c == '\n' || c == '\r'; });
    return result;
}

} // namespace

NeighbourKey keyOf(const Disclosure &disclosure) {
    return {disclosure.text("disclosure_id"),
            disclosure.fingerprint(),
            disclosure.text("supersedes"),
            productOf(disclosure),
            partKeyOf(disclosure),
            partKeysIn(disclosure)};
}

bool areNeighbours(const NeighbourKey &ours, const NeighbourKey &other) {
    return (!ours.id.empty() && ours.id == other.id) ||
           (!ours.supersedes.empty() && ours.supersedes == other.fingerprint) ||
           other.supersedes == ours.fingerprint || isSameProduct(ours.product, other.product) ||
           std::ranges::any_of(ours.parts,
                               [&](const PartKey &part) { return part.mayBe(other.part); });
}

bool mentions(std::string_view text, const NeighbourKey &ours) {
    for (const std::string &word : {ours.id, ours.fingerprint, ours.product.gtin})
        if (!word.empty() && text.find(word) != std::string_view::npos)
            return true;
    const std::string &product = ours.product.model;
    const std::string model = product.substr(product.find('\n') + 1); // behind the maker
    if (model.empty() || !isAscii(model)) // what is not may be written in many ways
        return !model.empty();
    return withoutCaseAndBlanks(text).find(model) != std::string::npos;
}

void NeighbourIndex::add(const NeighbourKey &key, std::size_t place) {
    m_ids.emplace(key.id, place);
    m_fingerprints.emplace(key.fingerprint, place);
    m_superseded.emplace(key.supersedes, place);
    m_gtins.emplace(key.product.gtin, place);
    m_models.emplace(key.product.model, place);
    m_urls.emplace(key.part.url, place);
    m_names.emplace(key.part.name, place);
}

std::vector<std::size_t> NeighbourIndex::candidates(const NeighbourKey &ours) const {
    std::vector<std::size_t> places;
    const auto collect = [&](const Places &among, const std::string &text) {
        if (text.empty()) // says nothing
            return;
        for (auto [at, end] = among.equal_range(text); at != end; ++at)
            places.push_back(at->second);
    };
    collect(m_ids, ours.id);
    collect(m_fingerprints, ours.supersedes);
    collect(m_superseded, ours.fingerprint);
    collect(m_gtins, ours.product.gtin);
    collect(m_models, ours.product.model);
    for (const PartKey &part : ours.parts) {
        collect(m_fingerprints, part.fingerprint);
        collect(m_urls, part.url);
        collect(m_names, part.name);
    }
    std::ranges::sort(places);
    const auto again = std::ranges::unique(places);
    places.erase(again.begin(), again.end());
    return places;
}

bool NeighbourIndex::hasFingerprint(const std::string &fingerprint) const {
    return m_fingerprints.contains(fingerprint);
}

} // namespace updatefacts
