// SPDX-License-Identifier: MIT
#pragma once

#include "label/item/Item.h"
#include "label/type/Shaper.h"

#include <string>

namespace updatefacts {

/// Draws a page of the program's own, to be held against paper: bars and words at their places,
/// from the upper left corner in every language.
class PageWriter {
  public:
    /// language: BCP 47, of the words. fonts must outlive the writer.
    PageWriter(Size paper, const std::string &language, const Fonts &fonts);

    [[nodiscard]] Size paper() const { return m_page.size; }
    void bar(const Rect &rect) { m_page.items.emplace_back(RectItem{rect, Ink::black}); }
    void bars(const std::vector<RectItem> &bars);
    void add(Item item) { m_page.items.push_back(std::move(item)); }

    /// How a text is set: points, and the weight of its font.
    struct Type {
        double size = 9, smallest = 6;
        int weight = 400;
        int lines = 3; ///< at most
    };
    /// Sets the text at the start of the box, which grows downwards; says how high it is. Where it
    /// does not fit the box, nothing is set, and that is 0.
    Length text(const std::string &text, const Rect &box, const Type &type);
    /// The same in the middle of the box's width, on one line.
    Length centred(const std::string &text, const Rect &box, const Type &type);

    /// title: of the document.
    [[nodiscard]] Label take(const std::string &title) &&;

  private:
    Label m_page;
    Shaper m_shaper;
};

} // namespace updatefacts
