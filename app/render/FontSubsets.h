// SPDX-License-Identifier: MIT
#pragma once

#include "render/PdfFont.h"

#include <map>
#include <memory>
#include <set>
#include <utility>

namespace updatefacts {

/// Subsets made before: a label that is made again and again, such as a preview, uses nearly the
/// same glyphs each time. For one thread; the faces must outlive it.
class FontSubsets {
  public:
    [[nodiscard]] std::shared_ptr<const SubsetFont> subset(const FontFace &face,
                                                           const std::set<std::uint32_t> &glyphs);

  private:
    using Key = std::pair<const FontFace *, std::set<std::uint32_t>>;
    std::map<Key, std::shared_ptr<const SubsetFont>> m_made;
    std::map<const FontFace *, FontSubsetter> m_faces;
};

} // namespace updatefacts
