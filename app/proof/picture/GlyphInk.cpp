// SPDX-License-Identifier: MIT
#include "proof/picture/GlyphInk.h"

#include <algorithm>
#include <cmath>
#include <map>
#include <string>

namespace updatefacts {

namespace {

/// Cells an em is divided into: a fifth of a dot at 32 pt and 200 dpi.
constexpr double cellsPerEm = 512;

/// The edge as one axis sees it: places along the axis, heights across it.
OutlineEdge seenAlong(const OutlineEdge &edge, InkAlong::Axis axis) {
    if (axis == InkAlong::Axis::x)
        return edge;
    return {edge.fromY, edge.fromX, edge.toY, edge.toX};
}

} // namespace

InkAlong::InkAlong(const std::vector<OutlineEdge> &edges, Axis axis, unsigned unitsPerEm)
    : m_cell(unitsPerEm / cellsPerEm) {
    if (edges.empty())
        return;
    double end = m_begin = seenAlong(edges.front(), axis).fromX;
    for (const OutlineEdge &edge : edges) {
        m_begin = std::min(m_begin, seenAlong(edge, axis).toX);
        end = std::max(end, seenAlong(edge, axis).toX);
    }
    m_sums.resize(static_cast<std::size_t>((end - m_begin) / m_cell) + 1);
    for (const OutlineEdge &edge : edges) {
        const OutlineEdge seen = seenAlong(edge, axis);
        add(seen.fromX, seen.fromY, seen.toX, seen.toY);
    }
    double signedArea = 0; // its sign tells which way round the contours go
    for (const float ink : m_sums)
        signedArea += ink;
    double sum = 0;
    for (float &ink : m_sums) {
        sum += std::max(signedArea < 0 ? -ink : ink, 0.0F);
        ink = static_cast<float>(sum);
    }
}

/// The area between the edge and the axis, in each cell it passes.
void InkAlong::add(double from, double heightFrom, double to, double heightTo) {
    if (from == to)
        return;
    const double sign = from < to ? 1 : -1;
    const double slope = (heightTo - heightFrom) / (to - from);
    const double last = std::max(from, to);
    for (double at = std::min(from, to); at < last;) {
        const auto cell =
            std::min(static_cast<std::size_t>((at - m_begin) / m_cell), m_sums.size() - 1);
        const double cellEnd = m_begin + static_cast<double>(cell + 1) * m_cell;
        const double next = cellEnd > at ? std::min(cellEnd, last) : last;
        const double height = heightFrom + slope * ((at + next) / 2 - from);
        m_sums[cell] += static_cast<float>(sign * height * (next - at));
        at = next;
    }
}

double InkAlong::before(double place) const {
    const double cells = (place - m_begin) / m_cell;
    if (m_sums.empty() || cells <= 0)
        return 0;
    const auto cell = static_cast<std::size_t>(cells);
    if (cell >= m_sums.size())
        return m_sums.back();
    const double below = cell == 0 ? 0 : double{m_sums[cell - 1]};
    return below + (m_sums[cell] - below) * (cells - static_cast<double>(cell));
}

GlyphInk glyphInk(const FontFace &face, std::uint32_t glyph) {
    const std::vector<OutlineEdge> edges = glyphEdges(face, glyph);
    return {{edges, InkAlong::Axis::x, face.unitsPerEm()},
            {edges, InkAlong::Axis::y, face.unitsPerEm()}};
}

KeptInks::KeptInks(const FontFace &face) : m_face(face) {
    thread_local std::map<std::string, Inks> kept;
    m_inks = &kept[face.name()];
}

std::shared_ptr<const GlyphInk> KeptInks::of(std::uint32_t glyph) {
    constexpr std::size_t mostKept = 300; // of some 4 kB each
    if (m_inks->size() >= mostKept)
        m_inks->clear();
    std::shared_ptr<const GlyphInk> &ink = (*m_inks)[glyph];
    if (!ink)
        ink = std::make_shared<const GlyphInk>(glyphInk(m_face, glyph));
    return ink;
}

} // namespace updatefacts
