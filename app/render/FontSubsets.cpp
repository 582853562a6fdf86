// SPDX-License-Identifier: MIT
#include "render/FontSubsets.h"

namespace updatefacts {

std::shared_ptr<const SubsetFont> FontSubsets::subset(const FontFace &face,
                                                      const std::set<std::uint32_t> &glyphs) {
    constexpr std::size_t mostKept = 200; // of some 10 kB each
    if (m_made.size() >= mostKept)
        m_made.clear();
    std::shared_ptr<const SubsetFont> &made = m_made[{&face, glyphs}];
    if (!made)
        made = std::make_shared<const SubsetFont>(
            m_faces.try_emplace(&face, face).first->second.subset(glyphs));
    return made;
}

} // namespace updatefacts
