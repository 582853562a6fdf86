// SPDX-License-Identifier: MIT
#pragma once

#include "proof/picture/PageRaster.h"

#include <optional>

namespace updatefacts {

/// Where ink begins at each side of a line, in dots from the raster's top left corner.
struct InkEdges {
    double left = 0, top = 0, right = 0, bottom = 0;
};

/// Finds from the outlines of the planned glyphs how far ink must be seen. A tip that covers next
/// to nothing of the dot it reaches into (the hiragana ku, a hook, an apex) is not asked for.
class PlannedInk {
  public:
    explicit PlannedInk(const PageRaster &page) : m_page(page) {}

    /// Nothing for a line that shows less than a speck.
    [[nodiscard]] std::optional<InkEdges> edges(const TextLine &line) const;

  private:
    const PageRaster &m_page;
};

} // namespace updatefacts
