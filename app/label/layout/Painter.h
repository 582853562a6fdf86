// SPDX-License-Identifier: MIT
#pragma once

#include "label/item/Item.h"
#include "label/template/TemplateData.h"

#include <string>
#include <vector>

namespace updatefacts {

/// Weight of the outline of the frame, hatch and stop fields.
inline constexpr Length fieldOutline = Length::millimetres(0.62);

/// Adds items to a label. Its coordinates run from the start edge; on a right-to-left label every
/// box is mirrored here and nowhere else.
class Painter {
  public:
    explicit Painter(Label &label) : m_label(label) {}

    /// The box on paper: mirrored when the label runs from right to left.
    [[nodiscard]] Rect onPaper(Rect rect) const;
    [[nodiscard]] bool rightToLeft() const { return m_label.rightToLeft; }

    void add(Item item) { m_label.items.push_back(std::move(item)); }
    void fill(Rect rect, Ink ink);
    /// Four bars of the given weight along the inside of the rectangle's edges.
    void frame(Rect rect, Length weight, Ink ink);
    /// Bars of `dash` with `gap` between them inside the rectangle, along its longer side; the
    /// gaps are widened a little so that the row begins and ends with a whole dash.
    void dashes(Rect rect, Length dash, Length gap, Ink ink);
    /// Stripes at 45 degrees, `stripe` wide with as much paper between them, cut to the rectangle.
    void hatch(Rect rect, Length stripe, Ink ink);
    void pictogram(const Pictogram &pictogram, Rect rect, Ink ink);
    /// What is painted in the rectangle may take the second ink of a three-colour display.
    void accent(Rect rect) { m_label.accents.push_back(onPaper(rect)); }

  private:
    Label &m_label;
};

/// The promise field of the state, `band` wide at its start or end edge where it has one.
void paintField(Painter &painter, FieldPaint paint, Rect rect, Length band);
/// The bar from the start of support to its end.
void paintTerm(Painter &painter, TermPaint paint, Rect rect, Ink ink);

} // namespace updatefacts
