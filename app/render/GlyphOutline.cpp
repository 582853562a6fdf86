// SPDX-License-Identifier: MIT
#include "render/GlyphOutline.h"

#include "render/PdfText.h"

#include <hb.h>

#include <memory>
#include <utility>

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

constexpr int piecesOfCurve = 8;

/// The edges so far; x and y are where the pen is.
struct Polygons {
    std::vector<OutlineEdge> edges;
    double x = 0, y = 0, startX = 0, startY = 0;

    void to(double nextX, double nextY) {
        edges.push_back({x, y, nextX, nextY});
        x = nextX;
        y = nextY;
    }
};

Polygons &polygons(void *data) {
    return *static_cast<Polygons *>(data);
}

void beginPolygon(hb_draw_funcs_t *, void *data, hb_draw_state_t *, float x, float y, void *) {
    Polygons &pen = polygons(data);
    pen.x = pen.startX = x;
    pen.y = pen.startY = y;
}

void addEdge(hb_draw_funcs_t *, void *data, hb_draw_state_t *, float x, float y, void *) {
    polygons(data).to(x, y);
}

/// A quadratic one reaches here as the cubic it equals.
void addCurve(hb_draw_funcs_t *, void *data, hb_draw_state_t *, float ax, float ay, float bx,
              float by, float x, float y, void *) {
    Polygons &pen = polygons(data);
    const double fromX = pen.x, fromY = pen.y;
    for (int i = 1; i <= piecesOfCurve; ++i) {
        const double t = static_cast<double>(i) / piecesOfCurve;
        const double u = 1 - t;
        const auto at = [&](double p, double q, double r, double s) {
            return u * u * u * p + 3 * u * u * t * q + 3 * u * t * t * r + t * t * t * s;
        };
        pen.to(at(fromX, ax, bx, x), at(fromY, ay, by, y));
    }
}

void endPolygon(hb_draw_funcs_t *, void *data, hb_draw_state_t *, void *) {
    polygons(data).to(polygons(data).startX, polygons(data).startY);
}

struct ReleaseFunctions {
    void operator()(hb_draw_funcs_t *functions) const { hb_draw_funcs_destroy(functions); }
};
using Functions = std::unique_ptr<hb_draw_funcs_t, ReleaseFunctions>;

Functions textFunctions() {
    Functions functions(hb_draw_funcs_create());
    hb_draw_funcs_set_move_to_func(functions.get(), move, nullptr, nullptr);
    hb_draw_funcs_set_line_to_func(functions.get(), line, nullptr, nullptr);
    hb_draw_funcs_set_quadratic_to_func(functions.get(), quadratic, nullptr, nullptr);
    hb_draw_funcs_set_cubic_to_func(functions.get(), cubic, nullptr, nullptr);
    hb_draw_funcs_set_close_path_func(functions.get(), close, nullptr, nullptr);
    hb_draw_funcs_make_immutable(functions.get());
    return functions;
}

Functions polygonFunctions() {
    Functions functions(hb_draw_funcs_create());
    hb_draw_funcs_set_move_to_func(functions.get(), beginPolygon, nullptr, nullptr);
    hb_draw_funcs_set_line_to_func(functions.get(), addEdge, nullptr, nullptr);
    hb_draw_funcs_set_cubic_to_func(functions.get(), addCurve, nullptr, nullptr);
    hb_draw_funcs_set_close_path_func(functions.get(), endPolygon, nullptr, nullptr);
    hb_draw_funcs_make_immutable(functions.get());
    return functions;
}

void draw(const FontFace &face, std::uint32_t glyph, const Functions &functions, void *pen) {
#if HB_VERSION_ATLEAST(7, 0, 0)
    hb_font_draw_glyph(face.font(), glyph, functions.get(), pen);
#else
    hb_font_get_glyph_shape(face.font(), glyph, functions.get(), pen);
#endif
}

} // namespace

std::string glyphOutline(const FontFace &face, std::uint32_t glyph) {
    static const Functions functions = textFunctions();
    std::string outline;
    draw(face, glyph, functions, &outline);
    return outline;
}

std::vector<OutlineEdge> glyphEdges(const FontFace &face, std::uint32_t glyph) {
    static const Functions functions = polygonFunctions();
    Polygons pen;
    draw(face, glyph, functions, &pen);
    return std::move(pen.edges);
}

} // namespace updatefacts
