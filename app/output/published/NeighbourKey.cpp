// SPDX-License-Identifier: MIT
#include "output/published/NeighbourKey.h"

#include <algorithm>

namespace updatefacts {

NeighbourKey keyOf(const Disclosure &disclosure) {
    return {disclosure.text("disclosure_id"),
            disclosure.fingerprint(),
            disclosure.text("supersedes"),
            productOf(disclosure),
            disclosure.text("gtin"),
            disclosure.text("model_identifier"),
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
