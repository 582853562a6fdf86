// SPDX-License-Identifier: MIT
#include "render/PdfContent.h"

#include "render/PdfText.h"
#include "render/ReadingOrder.h"

#include <charconv>
#include <cmath>
#include <string_view>

namespace updatefacts {

namespace {

/// Points; smaller gaps come from rounding and are not worth a number. They do not add up.
constexpr double aMicrometre = 72 / 25400.0;

/// The same as a PDF says it, to a thousandth of a micrometre on the longest label.
constexpr std::string_view micrometre = "0.00283464567";

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
    void put(std::string_view text) { m_content.stream += text; }
    void put(double value) { appendPdfNumber(m_content.stream, value); }
    void put(Length length) { appendPdfLength(m_content.stream, length); }
    void put(Point point) {
        put(point.x);
        put(" ");
        put(m_label.size.height - point.y);
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
        put("/");
        put(tag);
        put(" <</MCID ");
        put(std::to_string(m_content.marked.size()));
        put(more);
        put(">> BDC\n");
        m_content.marked.push_back(&item);
    }

    void setInk(Ink ink) {
        if (!m_inkKnown || ink != m_ink)
            put(std::string(gray(ink)) + " g " + gray(ink) + " G\n");
        m_ink = ink;
        m_inkKnown = true;
    }

    /// From here on, up to "Q", numbers are micrometres from the point, upwards: short, exact, and
    /// the same for the same figure wherever it stands, which compresses well.
    void beginFigure(Point origin) {
        put("q ");
        put(micrometre);
        put(" 0 0 ");
        put(micrometre);
        put(" ");
        put(origin);
        put(" cm\n");
        m_origin = origin;
    }
    void putInFigure(Length length) {
        char buffer[16];
        const auto end = std::to_chars(buffer, buffer + sizeof buffer, length.micrometres()).ptr;
        put({buffer, static_cast<std::size_t>(end - buffer)});
        put(" ");
    }
    void putInFigure(Point point) {
        putInFigure(point.x - m_origin.x);
        putInFigure(m_origin.y - point.y);
    }

    void rectangle(const Rect &rect) {
        put(Point{rect.x, rect.bottom()});
        put(" ");
        put(rect.width);
        put(" ");
        put(rect.height);
        put(" re f\n");
    }

    void add(const Item &, const RectItem &rect) {
        openArtefact();
        setInk(rect.ink);
        rectangle(rect.rect);
    }

    void add(const Item &, const PathItem &path) {
        openArtefact();
        if (path.commands.empty())
            return;
        setInk(path.ink);
        beginFigure(path.commands.front().points[0]);
        for (const PathCommand &command : path.commands)
            addCommand(command);
        if (path.stroke > Length()) {
            putInFigure(path.stroke);
            put("w S Q\n");
        } else {
            put("f* Q\n");
        }
    }

    void addCommand(const PathCommand &command) {
        switch (command.verb) {
        case PathCommand::Verb::move:
            putInFigure(command.points[0]);
            put("m\n");
            break;
        case PathCommand::Verb::line:
            putInFigure(command.points[0]);
            put("l\n");
            break;
        case PathCommand::Verb::cubic:
            for (const Point &point : command.points)
                putInFigure(point);
            put("c\n");
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
        beginFigure({symbol.rect.x, symbol.rect.bottom()});
        for (const Rect &rect : symbol.dark) {
            putInFigure(Point{rect.x, rect.bottom()});
            putInFigure(rect.width);
            putInFigure(rect.height);
            put("re f\n");
        }
        put("Q\nEMC\n");
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
        if (m_font != &font || m_size != run.size) {
            put("/");
            put(font.resource);
            put(" ");
            put(run.size);
            put(" Tf\n");
        }
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
        const std::string_view text =
            std::string_view(run.text).substr(cluster.begin, cluster.end - cluster.begin);
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
                             std::string_view text) {
        return cluster.glyphCount == 1 &&
               *font.glyph(run.glyphs[cluster.firstGlyph].id).text == text;
    }

    /// Adds the glyph to the row under way when it follows at the pen, else begins a new row. The
    /// pen is where readers have it, so what is rounded does not add up.
    void addGlyph(const GlyphRun &run, const Glyph &glyph, const UsedFont &font) {
        const double x = glyph.origin.x.points();
        const bool follows = m_isInRow && !run.rightToLeft && glyph.origin.y == m_rowY;
        if (!follows) {
            flush();
            put("1 0 0 1 ");
            put(glyph.origin);
            put(" Tm [<");
            m_isInRow = true;
            m_rowY = glyph.origin.y;
            m_pen = x;
        } else if (std::abs(m_pen - x) > aMicrometre) {
            const double gap = std::round((m_pen - x) * 1e4 / run.size) / 10;
            put("> ");
            put(gap);
            put(" <");
            m_pen -= gap / 1000 * run.size;
        }
        const UsedGlyph &used = font.glyph(glyph.id);
        appendHex4(m_content.stream, used.code);
        m_pen += used.width * run.size;
    }

    void flush() {
        if (m_isInRow)
            put(">] TJ\n");
        m_isInRow = false;
    }

    const Label &m_label;
    const UsedFonts &m_fonts;
    PdfContent m_content;
    Point m_origin; ///< of the figure under way
    bool m_inArtefact = false;
    bool m_inWords = false;
    bool m_inkKnown = false;
    Ink m_ink = Ink::black;
    const UsedFont *m_font = nullptr;
    double m_size = 0;
    bool m_isInRow = false; ///< a TJ is not finished
    Length m_rowY;
    double m_pen = 0; ///< points from the left
};

} // namespace

PdfContent writeContent(const Label &label, const UsedFonts &fonts) {
    return ContentWriter(label, fonts).write();
}

} // namespace updatefacts
