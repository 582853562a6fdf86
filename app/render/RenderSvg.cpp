// SPDX-License-Identifier: MIT
#include "render/RenderSvg.h"

#include "disclosure/Sha256.h"
#include "render/GlyphOutline.h"
#include "render/PdfText.h"

#include <QString>
#include <QXmlStreamWriter>

#include <map>

namespace updatefacts {

namespace {

std::string mm(Length length) {
    return pdfNumber(length.millimetres());
}

const char *colour(Ink ink) {
    return ink == Ink::black ? "#000" : "#fff";
}

/// The glyphs of each text, where they stand, and what else says which label it is.
std::string contentOf(const Label &label) {
    std::string bytes = label.title + '\n' + label.description + '\n' + label.language;
    for (const Attachment &attachment : label.attachments)
        bytes += attachment.bytes;
    for (const Item &item : label.items)
        if (const auto *text = std::get_if<TextItem>(&item))
            for (const TextLine &line : text->lines)
                for (const GlyphRun &run : line.runs) {
                    bytes += run.face->name();
                    for (const Glyph &glyph : run.glyphs)
                        bytes += std::to_string(glyph.id) + ' ' +
                                 std::to_string(glyph.origin.x.micrometres()) + ' ' +
                                 std::to_string(glyph.origin.y.micrometres()) + ' ';
                }
    return bytes;
}

/// "u", 12 hexadecimal digits, "-": ids of labels that differ differ, so that many of them may
/// stand in one page, where an id names the first element that has it.
std::string idPrefix(const Label &label) {
    return "u" + sha256(contentOf(label)).substr(0, 12) + '-';
}

/// Writes one label. The groups of text carry their words in <title>, so that those who cannot
/// see the outlines, and those who search, have them too.
class SvgWriter {
  public:
    explicit SvgWriter(const Label &label)
        : m_label(label), m_prefix(idPrefix(label)), m_xml(&m_bytes) {}

    std::string write() && {
        m_xml.writeStartDocument();
        start("svg", {{"xmlns", "http://www.w3.org/2000/svg"},
                      {"xmlns:xlink", "http://www.w3.org/1999/xlink"},
                      {"width", mm(m_label.size.width) + "mm"},
                      {"height", mm(m_label.size.height) + "mm"},
                      {"viewBox", "0 0 " + mm(m_label.size.width) + ' ' + mm(m_label.size.height)},
                      {"xml:lang", m_label.language},
                      {"role", "img"},
                      {"aria-labelledby", m_prefix + "title " + m_prefix + "description"}});
        leaf("title", {{"id", m_prefix + "title"}}, m_label.title);
        leaf("desc", {{"id", m_prefix + "description"}}, m_label.description);
        for (const Attachment &attachment : m_label.attachments)
            leaf("metadata", {}, attachment.bytes);
        writeOutlines();
        start("rect", {{"width", "100%"}, {"height", "100%"}, {"fill", "#fff"}});
        m_xml.writeEndElement();
        for (const Item &item : m_label.items)
            std::visit([&](const auto &kind) { add(kind); }, item);
        m_xml.writeEndElement();
        m_xml.writeEndDocument();
        return m_bytes.toStdString();
    }

  private:
    using Attributes = std::vector<std::pair<const char *, std::string>>;

    void start(const char *name, const Attributes &attributes) {
        m_xml.writeStartElement(QString::fromLatin1(name));
        for (const auto &[key, value] : attributes)
            m_xml.writeAttribute(QString::fromLatin1(key), QString::fromStdString(value));
    }
    void leaf(const char *name, const Attributes &attributes, const std::string &text) {
        start(name, attributes);
        m_xml.writeCharacters(QString::fromStdString(text));
        m_xml.writeEndElement();
    }
    void empty(const char *name, const Attributes &attributes) {
        start(name, attributes);
        m_xml.writeEndElement();
    }

    /// Each glyph once, numbered by first use.
    void writeOutlines() {
        start("defs", {});
        for (const Item &item : m_label.items)
            if (const auto *text = std::get_if<TextItem>(&item))
                for (const TextLine &line : text->lines)
                    for (const GlyphRun &run : line.runs)
                        for (const Glyph &glyph : run.glyphs)
                            writeOutline(*run.face, glyph.id);
        m_xml.writeEndElement();
    }

    void writeOutline(const FontFace &face, std::uint32_t glyph) {
        const auto [at, isNew] = m_glyphs.try_emplace({&face, glyph});
        if (!isNew)
            return;
        const std::string outline = glyphOutline(face, glyph);
        if (outline.empty())
            return; // a space
        at->second = m_prefix + 'g' + std::to_string(m_outlines++);
        empty("path", {{"id", at->second}, {"d", outline}});
    }

    void add(const RectItem &rect) { addRect(rect.rect, colour(rect.ink)); }

    void addRect(const Rect &rect, const char *fill) {
        empty("rect", {{"x", mm(rect.x)},
                       {"y", mm(rect.y)},
                       {"width", mm(rect.width)},
                       {"height", mm(rect.height)},
                       {"fill", fill}});
    }

    void add(const PathItem &path) {
        std::string data;
        for (const PathCommand &command : path.commands)
            data += dataOf(command);
        if (path.stroke > Length())
            empty("path", {{"d", data},
                           {"fill", "none"},
                           {"stroke", colour(path.ink)},
                           {"stroke-width", mm(path.stroke)}});
        else
            empty("path", {{"d", data}, {"fill", colour(path.ink)}, {"fill-rule", "evenodd"}});
    }

    static std::string dataOf(const PathCommand &command) {
        const auto at = [&](std::size_t i) {
            return mm(command.points[i].x) + ' ' + mm(command.points[i].y);
        };
        switch (command.verb) {
        case PathCommand::Verb::move:
            return 'M' + at(0);
        case PathCommand::Verb::line:
            return 'L' + at(0);
        case PathCommand::Verb::cubic:
            return 'C' + at(0) + ' ' + at(1) + ' ' + at(2);
        case PathCommand::Verb::close:
            break;
        }
        return "Z";
    }

    void add(const SymbolItem &symbol) {
        start("g", {{"role", "img"}, {"shape-rendering", "crispEdges"}});
        leaf("title", {}, symbol.description);
        for (const Rect &rect : symbol.dark)
            addRect(rect, colour(Ink::black));
        m_xml.writeEndElement();
    }

    void add(const TextItem &text) {
        if (!text.target.empty())
            start("a", {{"xlink:href", text.target}});
        start("g", {{"fill", colour(text.ink)}});
        if (text.language != m_label.language)
            m_xml.writeAttribute(QStringLiteral("xml:lang"), QString::fromStdString(text.language));
        leaf("title", {}, text.text);
        for (const TextLine &line : text.lines)
            for (const GlyphRun &run : line.runs)
                for (const Glyph &glyph : run.glyphs)
                    addGlyph(run, glyph);
        m_xml.writeEndElement();
        if (!text.target.empty())
            m_xml.writeEndElement();
    }

    void addGlyph(const GlyphRun &run, const Glyph &glyph) {
        const std::string &id = m_glyphs.at({run.face, glyph.id});
        if (id.empty())
            return;
        const double scale = run.size * 25.4 / 72 / run.face->unitsPerEm();
        empty("use",
              {{"xlink:href", '#' + id},
               {"transform", "matrix(" + scaleText(scale) + " 0 0 -" + scaleText(scale) + ' ' +
                                 mm(glyph.origin.x) + ' ' + mm(glyph.origin.y) + ')'}});
    }

    /// Font units are small: seven decimals of a millimetre.
    static std::string scaleText(double scale) {
        return "0." + QString::number(static_cast<qint64>(scale * 1e7 + 0.5))
                          .rightJustified(7, QLatin1Char('0'))
                          .toStdString();
    }

    const Label &m_label;
    std::string m_prefix; ///< of every id
    QByteArray m_bytes;
    QXmlStreamWriter m_xml;
    std::map<std::pair<const FontFace *, std::uint32_t>, std::string> m_glyphs;
    int m_outlines = 0;
};

} // namespace

std::string renderSvg(const Label &label) {
    return SvgWriter(label).write();
}

} // namespace updatefacts
