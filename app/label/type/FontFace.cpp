// SPDX-License-Identifier: MIT
#include "label/type/Fonts.h"

#include <hb.h>

namespace updatefacts {

void FontFace::Release::operator()(hb_face_t *face) const {
    hb_face_destroy(face);
}

void FontFace::Release::operator()(hb_font_t *font) const {
    hb_font_destroy(font);
}

FontFace::FontFace(std::string name, std::span<const std::byte> bytes, unsigned index)
    : m_name(std::move(name)), m_bytes(bytes), m_index(index) {
    hb_blob_t *blob = hb_blob_create(reinterpret_cast<const char *>(bytes.data()),
                                     static_cast<unsigned>(bytes.size()), HB_MEMORY_MODE_READONLY,
                                     nullptr, nullptr);
    m_face.reset(hb_face_create(blob, index));
    hb_blob_destroy(blob);
    hb_face_make_immutable(m_face.get());
    m_unitsPerEm = hb_face_get_upem(m_face.get());
    m_font.reset(hb_font_create(m_face.get()));
    hb_font_make_immutable(m_font.get());
}

FontFace::~FontFace() = default;

bool FontFace::covers(char32_t character) const {
    hb_codepoint_t glyph = 0;
    return hb_font_get_nominal_glyph(m_font.get(), character, &glyph) != 0;
}

} // namespace updatefacts
