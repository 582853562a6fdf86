// SPDX-License-Identifier: MIT
#include "render/PdfFont.h"

#include "render/CffKind.h"

#include <QByteArray>

#include <hb-subset.h>
#include <hb.h>

#include <algorithm>
#include <array>
#include <cassert>
#include <memory>
#include <string_view>

namespace updatefacts {

namespace {

struct Release {
    void operator()(hb_subset_input_t *input) const { hb_subset_input_destroy(input); }
    void operator()(hb_subset_plan_t *plan) const { hb_subset_plan_destroy(plan); }
    void operator()(hb_face_t *face) const { hb_face_destroy(face); }
    void operator()(hb_blob_t *blob) const { hb_blob_destroy(blob); }
};
template<class T>
using Owned = std::unique_ptr<T, Release>;

constexpr hb_tag_t cffTag = HB_TAG('C', 'F', 'F', ' ');

std::string bytesOf(hb_blob_t *blob) {
    unsigned length = 0;
    const char *data = hb_blob_get_data(blob, &length);
    return {data, length};
}

std::string table(hb_face_t *face, hb_tag_t tag) {
    const Owned<hb_blob_t> blob(hb_face_reference_table(face, tag));
    return bytesOf(blob.get());
}

std::string deflated(const std::string &bytes) {
    constexpr int lengthPrefix = 4; // Qt puts the length before what zlib makes
    return qCompress(reinterpret_cast<const uchar *>(bytes.data()),
                     static_cast<qsizetype>(bytes.size()))
        .sliced(lengthPrefix)
        .toStdString();
}

/// A PDF needs outlines and metrics only: no layout, no names, no character map.
constexpr std::array unneeded = {"GSUB", "GPOS", "GDEF", "name", "cmap", "OS/2", "post", "STAT",
                                 "DSIG", "BASE", "VORG", "vhea", "vmtx", "meta", "MATH", "gasp"};

hb_blob_t *neededTable(hb_face_t *, hb_tag_t tag, void *face) {
    const bool isUnneeded = std::ranges::any_of(
        unneeded, [tag](const char *name) { return hb_tag_from_string(name, 4) == tag; });
    return isUnneeded ? hb_blob_get_empty()
                      : hb_face_reference_table(static_cast<hb_face_t *>(face), tag);
}

/// The faces of Noto CJK stay whole: without some of their tables their subsets, and so the files
/// of labels, have other bytes.
bool staysWhole(const FontFace &face) {
    constexpr unsigned leastOfCjk = 20000; // glyphs
    return hb_face_get_glyph_count(face.face()) >= leastOfCjk;
}

/// The face without what is not needed, so that HarfBuzz does not read all it says for each subset.
hb_face_t *leanFace(const FontFace &face) {
    hb_face_t *lean = hb_face_create_for_tables(neededTable, face.face(), nullptr);
    hb_face_set_upem(lean, face.unitsPerEm());
    return lean;
}

Owned<hb_subset_input_t> inputFor(const std::set<std::uint32_t> &glyphs) {
    Owned<hb_subset_input_t> input(hb_subset_input_create_or_fail());
    hb_subset_input_set_flags(input.get(),
                              HB_SUBSET_FLAGS_NO_HINTING | HB_SUBSET_FLAGS_NOTDEF_OUTLINE);
    hb_set_t *dropped = hb_subset_input_set(input.get(), HB_SUBSET_SETS_DROP_TABLE_TAG);
    for (const char *tag : unneeded)
        hb_set_add(dropped, hb_tag_from_string(tag, 4));
    hb_set_t *kept = hb_subset_input_glyph_set(input.get());
    for (const std::uint32_t glyph : glyphs)
        hb_set_add(kept, glyph);
    return input;
}

} // namespace

void FontSubsetter::Release::operator()(hb_face_t *face) const {
    hb_face_destroy(face);
}

FontSubsetter::FontSubsetter(const FontFace &face)
    : m_source(staysWhole(face) ? hb_face_reference(face.face()) : leanFace(face)),
      m_isWhole(staysWhole(face)) {
}

/// Reads all outlines once, which takes as long as some fifty subsets and halves those to come.
void FontSubsetter::prepare() {
    constexpr int worthwhile = 20; // a run of labels; not the first looks at one
    if (!m_isWhole && ++m_subsets == worthwhile)
        m_source.reset(hb_subset_preprocess(m_source.get()));
}

SubsetFont FontSubsetter::subset(const std::set<std::uint32_t> &glyphs) {
    prepare();
    const Owned<hb_subset_input_t> input = inputFor(glyphs);
    const Owned<hb_subset_plan_t> plan(hb_subset_plan_create_or_fail(m_source.get(), input.get()));
    assert(plan);
    const Owned<hb_face_t> subset(hb_subset_plan_execute_or_fail(plan.get()));
    assert(subset);
    SubsetFont font;
    font.program = table(subset.get(), cffTag);
    if (font.program.empty()) {
        font.kind = SubsetFont::Kind::trueType;
        const Owned<hb_blob_t> whole(hb_face_reference_blob(subset.get()));
        font.program = bytesOf(whole.get());
    }
    font.compressed = deflated(font.program);
    // In a CID-keyed CFF the CIDs stay what they were (the collections of Noto CJK number them as
    // their glyphs); everywhere else a CID is the number of the glyph in the subset.
    const bool keepsCids = font.kind == SubsetFont::Kind::cff && isCidKeyed(font.program);
    const hb_map_t *numbers = hb_subset_plan_old_to_new_glyph_mapping(plan.get());
    for (const std::uint32_t glyph : glyphs)
        font.codes[glyph] =
            static_cast<std::uint16_t>(keepsCids ? glyph : hb_map_get(numbers, glyph));
    return font;
}

} // namespace updatefacts
