// SPDX-License-Identifier: MIT
#pragma once

#include "disclosure/Disclosure.h"
#include "disclosure/Parts.h"
#include "validation/SameProduct.h"

#include <cstddef>
#include <string>
#include <string_view>
#include <unordered_map>
#include <vector>

namespace updatefacts {

/// By what a disclosure is known to be a neighbour of another.
struct NeighbourKey {
    std::string id, fingerprint, supersedes;
    ProductKey product;
    PartKey part{};               ///< as the part of another
    std::vector<PartKey> parts{}; ///< what it names as its own
};

[[nodiscard]] NeighbourKey keyOf(const Disclosure &disclosure);

/// Whether they have the same disclosure_id or product, one supersedes the other, or the other may
/// be the disclosure of a part of ours.
[[nodiscard]] bool areNeighbours(const NeighbourKey &ours, const NeighbourKey &other);

/// Whether a file with this text may be a neighbour that has our disclosure_id or product, or
/// supersedes ours, told without reading it as YAML. (A model of ASCII that is written there in
/// other characters, such as full-width letters, is not seen.)
[[nodiscard]] bool mentions(std::string_view text, const NeighbourKey &ours);

/// Finds the neighbours among many without a look at each.
class NeighbourIndex {
  public:
    /// place: how the caller knows the disclosure of the key.
    void add(const NeighbourKey &key, std::size_t place);
    /// The places of all that may be neighbours, each once, in ascending order: areNeighbours()
    /// holds for no other.
    [[nodiscard]] std::vector<std::size_t> candidates(const NeighbourKey &ours) const;
    [[nodiscard]] bool hasFingerprint(const std::string &fingerprint) const;

  private:
    using Places = std::unordered_multimap<std::string, std::size_t>;
    Places m_ids, m_fingerprints, m_superseded, m_gtins, m_models, m_urls, m_names;
};

} // namespace updatefacts
