// SPDX-License-Identifier: MIT
#include "render/PdfContent.h"

#include "render/PdfText.h"
#include "render/ReadingOrder.h"

#include <hb.h>

#include <cmath>

namespace updatefacts {

namespace {

/// Points; smaller gaps come from rounding and are not worth a number. They do not add up.
constexpr double aMicrometre = 72 / 25400.0;

const char *gray(Ink ink) {
    return ink == Ink::black ? "0" : "1";
}

/// Writes the operators of one page.
class ContentWriter {
  public:
    ContentWriter(const Label &label, const UsedFonts &fonts) : m_label(label), m_fonts(fonts) {}

    PdfContent write() && {
        for (const Item &item : m_label.items)
            std::visit([&](const auto &kind) { add(item, kind); }, item);
        closeArtefact();
        return std::move(m_content);
    }

  private:
    void put(const std::string &text) { m_content.stream += text; }
    [[nodiscard]] std::string at(Point point) const {
        return pdfLength(point.x) + ' ' + pdfLength(m_label.size.height - point.y);
    }

    void openArtefact() {
        if (!m_inArtefact)
            put("/Artifact BMC\n");
        m_inArtefact = true;
    }
    void closeArtefact() {
        if (m_inArtefact)
            put("EMC\n");
        m_inArtefact = false;
    }
    void openMarked(const char *tag, const Item &item, const std::string &more = {}) {
        put('/' + std::string(tag) + " <</MCID " + std::to_string(m_content.marked.size()) + more +
            ">> BDC\n");
        m_content.marked.push_back(&item);
    }

    void setInk(Ink ink) {
        if (!m_inkKnown || ink != m_ink)
            put(std::string(gray(ink)) + " g " + gray(ink) + " G\n");
        m_ink = ink;
        m_inkKnown = true;
    }

    void rectangle(const Rect &rect) {
        put(at({rect.x, rect.bottom()}) + ' ' + pdfLength(rect.width) + ' ' +
            pdfLength(rect.height) + " re f\n");
    }

    void add(const Item &, const RectItem &rect) {
        openArtefact();
        setInk(rect.ink);
        rectangle(rect.rect);
    }

    void add(const Item &, const PathItem &path) {
        openArtefact();
        setInk(path.ink);
        for (const PathCommand &command : path.commands)
            addCommand(command);
        if (path.stroke > Length())
            put(pdfLength(path.stroke) + " w S\n");
        else
            put("f*\n");
    }

    void addCommand(const PathCommand &command) {
        switch (command.verb) {
        case PathCommand::Verb::move:
            put(at(command.points[0]) + " m\n");
            break;
        case PathCommand::Verb::line:
            put(at(command.points[0]) + " l\n");
            break;
        case PathCommand::Verb::cubic:
            put(at(command.points[0]) + ' ' + at(command.points[1]) + ' ' + at(command.points[2]) +
                " c\n");
            break;
        case PathCommand::Verb::close:
            put("h\n");
            break;
        }
    }

    void add(const Item &item, const SymbolItem &symbol) {
        closeArtefact();
        openMarked("Figure", item);
        setInk(Ink::black);
        for (const Rect &rect : symbol.dark)
            rectangle(rect);
        put("EMC\n");
    }

    void add(const Item &item, const TextItem &text) {
        closeArtefact();
        setInk(text.ink);
        put("BT\n");
        m_font = nullptr;
        for (const TextLine &line : text.lines)
            for (const GlyphRun *run : readingOrder(line))
                addRun(item, *run);
        closeWords();
        put("ET\n");
    }

    void addRun(const Item &item, const GlyphRun &run) {
        const UsedFont &font = m_fonts.at(run.face);
        if (m_font != &font || m_size != run.size)
            put('/' + font.resource + ' ' + pdfNumber(run.size) + " Tf\n");
        m_font = &font;
        m_size = run.size;
        for (const Cluster &cluster : run.clusters)
            addCluster(item, run, cluster, font);
        flush();
    }

    /// What ToUnicode does not say is marked content of its own: some readers (Poppler 22) lose
    /// the rest of the text behind a sequence within a sequence.
    void addCluster(const Item &item, const GlyphRun &run, const Cluster &cluster,
                    const UsedFont &font) {
        const std::string text = run.text.substr(cluster.begin, cluster.end - cluster.begin);
        const bool spells = spellsItself(run, cluster, font, text);
        if (!spells || !m_inWords) {
            closeWords();
            if (spells)
                openMarked("P", item);
            else
                openMarked("Span", item, " /ActualText " + pdfUnicode(text));
            m_inWords = true;
        }
        for (std::uint32_t i = 0; i < cluster.glyphCount; ++i)
            addGlyph(run, run.glyphs[cluster.firstGlyph + i], font);
        if (!spells)
            closeWords();
    }

    void closeWords() {
        flush();
        if (m_inWords)
            put("EMC\n");
        m_inWords = false;
    }

    /// Whether readers find the cluster's text through ToUnicode alone.
    static bool spellsItself(const GlyphRun &run, const Cluster &cluster, const UsedFont &font,
                             const std::string &text) {
        if (cluster.glyphCount != 1)
            return false;
        const std::uint16_t code = font.subset->codes.at(run.glyphs[cluster.firstGlyph].id);
        const auto known = font.texts.find(code);
        return known != font.texts.end() && known->second == text;
    }

    /// Adds the glyph to the row under way when it follows at the pen, else begins a new row.
    void addGlyph(const GlyphRun &run, const Glyph &glyph, const UsedFont &font) {
        const double x = glyph.origin.x.points();
        const bool follows = !m_row.empty() && !run.rightToLeft && glyph.origin.y == m_rowY;
        if (!follows) {
            flush();
            m_row = "1 0 0 1 " + at(glyph.origin) + " Tm [<";
            m_rowY = glyph.origin.y;
        } else if (const double gap = m_pen - x; std::abs(gap) > aMicrometre) {
            m_row += "> " + pdfNumber(gap * 1000 / run.size) + " <";
        }
        m_row += hex4(font.subset->codes.at(glyph.id));
        const double width = hb_font_get_glyph_h_advance(run.face->font(), glyph.id);
        m_pen = x + std::round(width * 1000 / run.face->unitsPerEm()) / 1000 * run.size;
    }

    void flush() {
        if (!m_row.empty())
            put(m_row + ">] TJ\n");
        m_row.clear();
    }

    const Label &m_label;
    const UsedFonts &m_fonts;
    PdfContent m_content;
    bool m_inArtefact = false;
    bool m_inWords = false;
    bool m_inkKnown = false;
    Ink m_ink = Ink::black;
    const UsedFont *m_font = nullptr;
    double m_size = 0;
    std::string m_row; ///< an unfinished TJ
    Length m_rowY;
    double m_pen = 0; ///< points from the left
};

} // namespace

PdfContent writeContent(const Label &label, const UsedFonts &fonts) {
    return ContentWriter(label, fonts).write();
}

} // namespace updatefacts
