// SPDX-License-Identifier: MIT
#pragma once

#include "render/GlyphOutline.h"

#include <cstdint>
#include <memory>
#include <unordered_map>
#include <vector>

namespace updatefacts {

/// How much ink of a glyph lies before each place along one axis: the area of its outline, which
/// the glyph's edges give without painting it (Green's theorem). Contours that overlap count twice.
class InkAlong {
  public:
    enum class Axis { x, y };

    /// unitsPerEm: of the face, font units.
    InkAlong(const std::vector<OutlineEdge> &edges, Axis axis, unsigned unitsPerEm);

    /// Square font units of ink left of x, or below y, font units.
    [[nodiscard]] double before(double place) const;
    [[nodiscard]] double all() const { return m_sums.empty() ? 0 : m_sums.back(); }

  private:
    void add(double from, double heightFrom, double to, double heightTo);

    double m_begin = 0;        ///< of the first cell, font units
    double m_cell = 1;         ///< its width
    std::vector<float> m_sums; ///< ink up to the end of each cell
};

/// The ink of one glyph along both axes.
struct GlyphInk {
    InkAlong x, y;
};

[[nodiscard]] GlyphInk glyphInk(const FontFace &face, std::uint32_t glyph);

/// The inks of one face's glyphs, kept for the next label of this thread. Faces are told apart by
/// their names.
class KeptInks {
  public:
    /// For this thread; the face must outlive it.
    explicit KeptInks(const FontFace &face);

    [[nodiscard]] std::shared_ptr<const GlyphInk> of(std::uint32_t glyph);

  private:
    using Inks = std::unordered_map<std::uint32_t, std::shared_ptr<const GlyphInk>>;

    const FontFace &m_face;
    Inks *m_inks = nullptr;
};

} // namespace updatefacts
