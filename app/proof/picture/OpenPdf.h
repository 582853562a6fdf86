// SPDX-License-Identifier: MIT
#pragma once

#include "proof/picture/Raster.h"

#include <memory>
#include <string>
#include <vector>

namespace updatefacts {

/// A character that the PDF paints, and its box: points from the page's top left corner.
struct PdfCharacter {
    char32_t code = 0;
    double left = 0, top = 0, right = 0, bottom = 0;
};
using PdfWord = std::vector<PdfCharacter>;

/// A part of a page in dots from its left and bottom edges.
struct DotArea {
    int left = 0, bottom = 0, width = 0, height = 0;
};

/// How the edges of areas and lines are painted where they do not lie between two dots: as greys,
/// or on the nearest dot, as a printer does that knows black alone, and in half the time. Letters
/// are smooth in both.
enum class Edges { smooth, hard };

/// A PDF opened again with Poppler, and one of its pages. Not to be shared between threads.
class OpenPdf {
  public:
    explicit OpenPdf(const std::string &bytes, int page = 0);
    ~OpenPdf();
    OpenPdf(OpenPdf &&) = delete;

    [[nodiscard]] int pageCount() const; ///< 0 when Poppler cannot read the bytes
    [[nodiscard]] std::vector<std::string> fontsNotEmbedded() const; ///< of all pages: their names
    void turnTo(int page);                                           ///< from 0; must exist
    // Of this page, which must exist:
    [[nodiscard]] double pageWidth() const; ///< points
    [[nodiscard]] double pageHeight() const;
    [[nodiscard]] std::vector<PdfWord> words() const;

    /// The whole page, `resolution` dots per inch, counted from the top left corner. Empty where
    /// that is more than mostDots, or more than there is memory for.
    [[nodiscard]] Raster raster(double resolution) const;
    /// A part of the page on the dot grid of printers and of Ghostscript, which begins at the
    /// bottom left corner. Empty as above, and where the area is.
    [[nodiscard]] Raster printed(double resolution, const DotArea &area, Edges edges) const;

  private:
    struct State;
    std::unique_ptr<State> m_state;
};

} // namespace updatefacts
