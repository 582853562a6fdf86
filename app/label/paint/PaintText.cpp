// SPDX-License-Identifier: MIT
#include "label/paint/PaintText.h"

#include "label/content/PhraseText.h"

#include <hb.h>
#include <unicode/normalizer2.h>
#include <unicode/ubidi.h>
#include <unicode/uchar.h>
#include <unicode/unistr.h>

#include <algorithm>

namespace updatefacts {

namespace {

/// Clusters [first, last) of one run, on one line.
struct Piece {
    std::size_t first = 0, last = 0;
    const ShapedRun *run = nullptr;
    double advance = 0;
};

/// The line's pieces from left to right (UAX #9 rule L2): clusters [first, last).
std::vector<Piece> visualPieces(const ShapedText &shaped, std::size_t first, std::size_t last) {
    std::vector<Piece> pieces;
    for (std::size_t i = first; i < last; ++i) {
        const ShapedRun *run = &shaped.runs[shaped.clusters[i].run];
        if (pieces.empty() || pieces.back().run != run)
            pieces.push_back({i, i, run, 0});
        pieces.back().last = i + 1;
        pieces.back().advance += shaped.clusters[i].advance;
    }
    std::vector<UBiDiLevel> levels;
    for (const Piece &piece : pieces)
        levels.push_back(piece.run->level);
    std::vector<std::int32_t> order(pieces.size());
    ubidi_reorderVisual(levels.data(), static_cast<std::int32_t>(levels.size()), order.data());
    std::vector<Piece> visual;
    for (const std::int32_t index : order)
        visual.push_back(pieces[static_cast<std::size_t>(index)]);
    return visual;
}

/// The line with the space at which it was broken, where that hangs out at one of its ends:
/// unseen on paper, but those who read the text of the file need it between the words.
struct HungLine {
    std::vector<Piece> pieces;
    double before = 0; ///< ems of the space that stand left of the line
};

HungLine hungLine(const ShapedText &shaped, const ShapedLine &line) {
    if (line.last < shaped.clusters.size() && shaped.clusters[line.last].space) {
        HungLine hung{visualPieces(shaped, line.first, line.last + 1), 0};
        const auto isSpaceAt = [&](const Piece &piece) { return piece.last == line.last + 1; };
        if (isSpaceAt(hung.pieces.front()) && hung.pieces.front().run->level % 2) {
            hung.before = shaped.clusters[line.last].advance;
            return hung;
        }
        if (isSpaceAt(hung.pieces.back()) && hung.pieces.back().run->level % 2 == 0)
            return hung;
    }
    return {visualPieces(shaped, line.first, line.last), 0};
}

/// The left edge, font units, of the glyph whose stem stands for the cluster's: that of the letter
/// without its accent, which may be wider ("Î").
int stemLeft(const ShapedText &shaped, const ShapedCluster &cluster, const ShapedGlyph &shown) {
    if (cluster.end == cluster.begin + 1) // a character of ASCII has none
        return shown.extents.left;
    const icu::UnicodeString text = icu::UnicodeString::fromUTF8(
        shaped.text.substr(cluster.begin, cluster.end - cluster.begin));
    UErrorCode status = U_ZERO_ERROR;
    icu::UnicodeString letter;
    const icu::Normalizer2 *const normalizer = icu::Normalizer2::getNFDInstance(status);
    const bool hasAccent = U_SUCCESS(status) &&
                           normalizer->getDecomposition(text.char32At(0), letter) &&
                           u_getCombiningClass(letter.char32At(letter.moveIndex32(0, 1))) > 0;
    hb_codepoint_t stem = 0;
    hb_glyph_extents_t extents{};
    hb_font_t *const font = shaped.runs[cluster.run].face->font();
    const auto code = static_cast<hb_codepoint_t>(letter.char32At(0));
    return hasAccent && hb_font_get_nominal_glyph(font, code, &stem) &&
                   hb_font_get_glyph_extents(font, stem, &extents)
               ? extents.x_bearing
               : shown.extents.left;
}

/// Lays out the lines of one text.
class LinePainter {
  public:
    LinePainter(const FittedText &text, const TextPlace &place, const Painter &painter)
        : m_text(text), m_place(place), m_painter(painter), m_em(text.size * 25400 / 72) {}

    TextLine line(std::size_t index) {
        const ShapedText &shaped = *m_text.shaped;
        const ShapedLine &source = m_text.lines[index];
        const Length width = Length::rounded(source.advance * m_em);
        const Length top = m_place.box.y + m_text.lineHeight * static_cast<double>(index);
        const Length start = m_place.alignEnd ? m_place.box.right() - width : m_place.box.x;
        TextLine line;
        line.box = m_painter.onPaper({start, top, width, m_text.lineHeight});
        line.text = shaped.text.substr(shaped.clusters[source.first].begin,
                                       shaped.clusters[source.last - 1].end -
                                           shaped.clusters[source.first].begin);
        m_baseline = top + m_text.baseline;
        m_ink = {};
        m_hasInk = false;
        const HungLine hung = hungLine(shaped, source);
        double x = line.box.x.micrometres() - hung.before * m_em;
        x += opticalShift(visualPieces(shaped, source.first, source.last));
        for (const Piece &piece : hung.pieces) {
            line.runs.push_back(run(piece, x));
            x += piece.advance * m_em;
        }
        line.inkBox = m_ink;
        return line;
    }

  private:
    /// How far the line moves so that the ink of its first glyph meets the start edge.
    double opticalShift(const std::vector<Piece> &pieces) const {
        if (!m_place.optical || m_place.alignEnd || pieces.empty())
            return 0;
        const ShapedText &shaped = *m_text.shaped;
        const bool right = m_painter.rightToLeft();
        const Piece &piece = right ? pieces.back() : pieces.front();
        const bool reversed = piece.run->level % 2;
        const ShapedCluster &cluster =
            shaped.clusters[right == reversed ? piece.first : piece.last - 1];
        const std::size_t glyph =
            right ? cluster.firstGlyph + cluster.glyphCount - 1 : cluster.firstGlyph;
        const GlyphExtents &extents = shaped.glyphs[glyph].extents;
        const double em = piece.run->face->unitsPerEm();
        if (!right) // between the two: the padding has no room for all of a wide accent
            return -(extents.left + stemLeft(shaped, cluster, shaped.glyphs[glyph])) / 2.0 / em *
                   m_em;
        return (shaped.glyphs[glyph].advance - (extents.left + extents.width) / em) * m_em;
    }

    GlyphRun run(const Piece &piece, double left) {
        const ShapedText &shaped = *m_text.shaped;
        GlyphRun run;
        run.face = piece.run->face;
        run.size = m_text.size;
        run.rightToLeft = piece.run->level % 2;
        const std::uint32_t begin = shaped.clusters[piece.first].begin;
        run.text = shaped.text.substr(begin, shaped.clusters[piece.last - 1].end - begin);
        double x = run.rightToLeft ? left + piece.advance * m_em : left;
        for (std::size_t i = piece.first; i < piece.last; ++i) {
            const ShapedCluster &cluster = shaped.clusters[i];
            run.clusters.push_back({cluster.begin - begin, cluster.end - begin,
                                    static_cast<std::uint32_t>(run.glyphs.size()),
                                    cluster.glyphCount});
            if (run.rightToLeft)
                x -= cluster.advance * m_em;
            addGlyphs(run, cluster, x);
            if (!run.rightToLeft)
                x += cluster.advance * m_em;
        }
        return run;
    }

    void addGlyphs(GlyphRun &run, const ShapedCluster &cluster, double x) {
        for (std::uint32_t i = 0; i < cluster.glyphCount; ++i) {
            const ShapedGlyph &shaped = m_text.shaped->glyphs[cluster.firstGlyph + i];
            const Point origin{Length::rounded(x + shaped.xOffset * m_em),
                               m_baseline - Length::rounded(shaped.yOffset * m_em)};
            run.glyphs.push_back({shaped.id, origin, Length::rounded(shaped.advance * m_em)});
            addInk(*run.face, shaped.extents, origin);
            x += shaped.advance * m_em;
        }
    }

    void addInk(const FontFace &face, const GlyphExtents &extents, Point origin) {
        if (extents.width == 0)
            return;
        const double unit = m_em / face.unitsPerEm();
        const Length left = origin.x + Length::rounded(extents.left * unit);
        const Length top = origin.y - Length::rounded(extents.top * unit);
        const Length right = left + Length::rounded(extents.width * unit);
        const Length bottom = top - Length::rounded(extents.height * unit);
        if (!m_hasInk)
            m_ink = {left, top, right - left, bottom - top};
        const Length x = std::min(m_ink.x, left);
        const Length y = std::min(m_ink.y, top);
        m_ink = {x, y, std::max(m_ink.right(), right) - x, std::max(m_ink.bottom(), bottom) - y};
        m_hasInk = true;
    }

    const FittedText &m_text;
    const TextPlace &m_place;
    const Painter &m_painter;
    double m_em; ///< micrometres
    Length m_baseline;
    Rect m_ink;
    bool m_hasInk = false;
};

} // namespace

void paintText(Painter &painter, const Phrase &phrase, const FittedText &text,
               const TextPlace &place) {
    TextItem item;
    item.slot = place.slot;
    item.role = phrase.role;
    item.language = phrase.language;
    item.rightToLeft = painter.rightToLeft();
    item.ink = place.ink;
    item.text = withoutIsolates(text.shortForm ? phrase.shortText : phrase.text);
    item.fact = place.fact;
    item.target = phrase.target;
    LinePainter lines(text, place, painter);
    for (std::size_t i = 0; i < text.lines.size(); ++i)
        item.lines.push_back(lines.line(i));
    painter.add(std::move(item));
}

} // namespace updatefacts
