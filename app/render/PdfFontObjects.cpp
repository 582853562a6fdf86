// SPDX-License-Identifier: MIT
#include "render/PdfFontObjects.h"

#include "render/PdfText.h"

#include <hb-ot.h>
#include <hb.h>

#include <cmath>
#include <map>
#include <string_view>

namespace updatefacts {

namespace {

/// Six letters that tell subsets of one face apart (ISO 32000-1 9.6.4), from the CIDs (FNV-1a).
std::string subsetTag(const UsedFont &font) {
    std::uint64_t hash = 14695981039346656037u;
    for (const auto &[glyph, code] : font.subset->codes)
        hash = (hash ^ glyph) * 1099511628211u;
    std::string tag;
    for (int i = 0; i < 6; ++i, hash /= 26)
        tag += static_cast<char>('A' + hash % 26);
    return tag;
}

int thousandths(double units, const FontFace &face) {
    return static_cast<int>(std::lround(units * 1000 / face.unitsPerEm()));
}

/// /W: the advance of each CID, thousandths of an em.
std::string widths(const UsedFont &font) {
    std::map<std::uint16_t, double> byCode;
    for (const UsedGlyph &glyph : font.glyphs)
        byCode[glyph.code] = glyph.width;
    std::string text = "[";
    for (const auto &[code, width] : byCode)
        text += std::to_string(code) + " [" + pdfNumber(width * 1000) + "] ";
    return text + "]";
}

/// ToUnicode CMap (ISO 32000-1 9.10.3); a glyph may stand for several characters.
std::string toUnicode(const UsedFont &font) {
    std::string text = "/CIDInit /ProcSet findresource begin\n12 dict begin\nbegincmap\n"
                       "/CIDSystemInfo <</Registry (Adobe) /Ordering (UCS) /Supplement 0>> def\n"
                       "/CMapName /Adobe-Identity-UCS def\n/CMapType 2 def\n"
                       "1 begincodespacerange\n<0000> <FFFF>\nendcodespacerange\n";
    std::map<std::uint16_t, std::string_view> meanings;
    for (const UsedGlyph &glyph : font.glyphs)
        meanings[glyph.code] = *glyph.text;
    constexpr std::size_t block = 100; // entries a block may have
    std::size_t left = meanings.size();
    std::size_t inBlock = 0;
    for (const auto &[code, meaning] : meanings) {
        if (inBlock == 0) {
            inBlock = std::min(block, left);
            left -= inBlock;
            text += std::to_string(inBlock) + " beginbfchar\n";
        }
        text += '<' + hex4(code) + "> <" + utf16Hex(meaning) + ">\n";
        if (--inBlock == 0)
            text += "endbfchar\n";
    }
    return text + "endcmap\nCMapName currentdict /CMap defineresource pop\nend\nend\n";
}

std::string descriptorText(const FontFace &face, const std::string &name) {
    hb_font_extents_t extents{};
    hb_font_get_h_extents(face.font(), &extents);
    hb_position_t capHeight = 0;
    hb_ot_metrics_get_position_with_fallback(face.font(), HB_OT_METRICS_TAG_CAP_HEIGHT, &capHeight);
    const std::string ascent = std::to_string(thousandths(extents.ascender, face));
    const std::string descent = std::to_string(thousandths(extents.descender, face));
    return "<</Type /FontDescriptor /FontName /" + name +
           " /Flags 4 /ItalicAngle 0 /StemV 80 /Ascent " + ascent + " /Descent " + descent +
           " /CapHeight " + std::to_string(thousandths(capHeight, face)) + " /FontBBox [-1000 " +
           descent + " 3000 " + ascent + "]>>";
}

QPDFObjectHandle addDescriptor(QPDF &pdf, const FontFace &face, const SubsetFont &subset,
                               const std::string &name) {
    QPDFObjectHandle program = QPDFObjectHandle::newStream(&pdf);
    program.replaceStreamData(subset.compressed, QPDFObjectHandle::newName("/FlateDecode"),
                              QPDFObjectHandle::newNull());
    QPDFObjectHandle descriptor =
        pdf.makeIndirectObject(QPDFObjectHandle::parse(descriptorText(face, name)));
    if (subset.kind == SubsetFont::Kind::cff) {
        program.getDict().replaceKey("/Subtype", QPDFObjectHandle::newName("/CIDFontType0C"));
        descriptor.replaceKey("/FontFile3", program);
    } else {
        program.getDict().replaceKey(
            "/Length1",
            QPDFObjectHandle::newInteger(static_cast<long long>(subset.program.size())));
        descriptor.replaceKey("/FontFile2", program);
    }
    return descriptor;
}

} // namespace

QPDFObjectHandle addFont(QPDF &pdf, const FontFace &face, const UsedFont &font) {
    const std::string name = subsetTag(font) + '+' + face.name();
    const bool cff = font.subset->kind == SubsetFont::Kind::cff;
    QPDFObjectHandle cidFont = pdf.makeIndirectObject(QPDFObjectHandle::parse(
        std::string("<</Type /Font /Subtype /") + (cff ? "CIDFontType0" : "CIDFontType2") +
        " /BaseFont /" + name +
        " /CIDSystemInfo <</Registry (Adobe) /Ordering (Identity) /Supplement 0>> /DW 1000 /W " +
        widths(font) + (cff ? "" : " /CIDToGIDMap /Identity") + ">>"));
    cidFont.replaceKey("/FontDescriptor", addDescriptor(pdf, face, *font.subset, name));
    QPDFObjectHandle type0 = pdf.makeIndirectObject(
        QPDFObjectHandle::parse("<</Type /Font /Subtype /Type0 /Encoding /Identity-H /BaseFont /" +
                                name + (cff ? "-Identity-H" : "") + ">>"));
    type0.replaceKey("/DescendantFonts",
                     QPDFObjectHandle::newArray(std::vector<QPDFObjectHandle>{cidFont}));
    type0.replaceKey("/ToUnicode", QPDFObjectHandle::newStream(&pdf, toUnicode(font)));
    return type0;
}

} // namespace updatefacts
