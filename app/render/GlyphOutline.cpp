// SPDX-License-Identifier: MIT
#include "render/GlyphOutline.h"

#include "render/PdfText.h"

#include <hb.h>

#include <memory>

namespace updatefacts {

namespace {

std::string pair(float x, float y) {
    return pdfNumber(x) + ' ' + pdfNumber(y);
}

void move(hb_draw_funcs_t *, void *data, hb_draw_state_t *, float x, float y, void *) {
    *static_cast<std::string *>(data) += 'M' + pair(x, y);
}

void line(hb_draw_funcs_t *, void *data, hb_draw_state_t *, float x, float y, void *) {
    *static_cast<std::string *>(data) += 'L' + pair(x, y);
}

void quadratic(hb_draw_funcs_t *, void *data, hb_draw_state_t *, float cx, float cy, float x,
               float y, void *) {
    *static_cast<std::string *>(data) += 'Q' + pair(cx, cy) + ' ' + pair(x, y);
}

void cubic(hb_draw_funcs_t *, void *data, hb_draw_state_t *, float ax, float ay, float bx, float by,
           float x, float y, void *) {
    *static_cast<std::string *>(data) += 'C' + pair(ax, ay) + ' ' + pair(bx, by) + ' ' + pair(x, y);
}

void close(hb_draw_funcs_t *, void *data, hb_draw_state_t *, void *) {
    *static_cast<std::string *>(data) += 'Z';
}

struct Release {
    void operator()(hb_draw_funcs_t *functions) const { hb_draw_funcs_destroy(functions); }
};

} // namespace

std::string glyphOutline(const FontFace &face, std::uint32_t glyph) {
    const std::unique_ptr<hb_draw_funcs_t, Release> functions(hb_draw_funcs_create());
    hb_draw_funcs_set_move_to_func(functions.get(), move, nullptr, nullptr);
    hb_draw_funcs_set_line_to_func(functions.get(), line, nullptr, nullptr);
    hb_draw_funcs_set_quadratic_to_func(functions.get(), quadratic, nullptr, nullptr);
    hb_draw_funcs_set_cubic_to_func(functions.get(), cubic, nullptr, nullptr);
    hb_draw_funcs_set_close_path_func(functions.get(), close, nullptr, nullptr);
    std::string outline;
    hb_font_get_glyph_shape(face.font(), glyph, functions.get(), &outline);
    return outline;
}

} // namespace updatefacts
