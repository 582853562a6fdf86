// SPDX-License-Identifier: MIT
#include "retail/sheet/CalibrationPage.h"

#include "definitions/messages/SayFinding.h"
#include "label/symbol/PlaceSymbol.h"
#include "retail/sheet/PageWriter.h"
#include "retail/sheet/SheetMeasure.h"

#include <algorithm>
#include <cmath>

namespace updatefacts {

namespace {

constexpr Length mm(double count) {
    return Length::millimetres(count);
}

constexpr Length smallestMargin = mm(5);
constexpr Length usualMargin = mm(20); ///< where there is room
constexpr Length hair = mm(0.2);       ///< width of a line
constexpr Length arm = mm(4);          ///< of a cross
constexpr const char *codeSays = "100 % scale";

bool isLarge(Size paper) {
    return std::min(paper.width, paper.height) >= mm(140);
}

/// Whole centimetres between the crosses, at most 100 mm.
int rulerFor(Length from, Length to) {
    return std::min(100, static_cast<int>(std::floor((to - from).millimetres() / 10)) * 10);
}

Length tickAt(int millimetre) {
    return millimetre % 10 == 0 ? mm(6) : millimetre % 5 == 0 ? mm(4) : mm(2.5);
}

/// Draws the page's parts.
class CalibrationWriter {
  public:
    CalibrationWriter(Size paper, const CrossPlaces &crosses, const Voice &voice,
                      const Fonts &fonts)
        : m_page(paper, voice.words().language(), fonts), m_crosses(crosses), m_voice(voice) {}

    Label write(int across, int down) && {
        for (const Length x : {m_crosses.left, m_crosses.right})
            for (const Length y : {m_crosses.top, m_crosses.bottom})
                drawCross(x, y);
        drawRulers(across, down);
        drawSymbol();
        if (isLarge(m_page.paper()))
            writeWords(across, down);
        return std::move(m_page).take(said("calibration.title"));
    }

  private:
    [[nodiscard]] std::string said(const char *key, ArgumentList arguments = {}) const {
        return inWords(argument::phrase("", key, std::move(arguments)), m_voice);
    }

    void drawCross(Length x, Length y) {
        m_page.bar({x - arm, y - hair * 0.5, arm * 2, hair});
        m_page.bar({x - hair * 0.5, y - arm, hair, arm * 2});
    }

    void drawRulers(int across, int down) {
        const Length x = m_crosses.left;
        const Length y = m_crosses.top;
        for (int i = 0; i <= across; ++i)
            m_page.bar({x + mm(i) - hair * 0.5, y, hair, tickAt(i)});
        for (int i = 0; i <= down; i = i == 0 ? 7 : i + 1) // the upper ruler's ticks stand between
            m_page.bar({x, y + mm(i) - hair * 0.5, tickAt(i), hair});
        for (int i = 10; i <= across; i += 10)
            m_page.centred(std::to_string(i), {x + mm(i - 5), y + mm(6.5), mm(10), mm(5)},
                           {8, 6, 400, 1});
    }

    void drawSymbol() {
        SymbolRequest request;
        request.page = m_page.paper();
        request.module = mm(0.4); // the smallest of our labels
        request.at = {m_crosses.left + mm(13), m_crosses.top + mm(13)};
        const auto symbol = encodeSymbol(codeSays);
        if (!symbol)
            return;
        SymbolItem item = placeSymbol(*symbol, codeSays, request);
        item.description = codeSays;
        const Length zone = item.quietZone;
        if (item.rect.right() + zone <= request.page.width &&
            item.rect.bottom() + zone <= request.page.height)
            m_page.add(std::move(item));
    }

    void writeWords(int across, int down) {
        Rect rest{m_crosses.left + mm(32), m_crosses.top + mm(14), mm(0), mm(120)};
        rest.width = m_crosses.right - rest.x - mm(6);
        write(rest, said("calibration.scale",
                         {argument::number("across", across), argument::number("down", down)}));
        write(rest, said("calibration.measure"));
        writeMeasure(rest, "calibration.left", m_crosses.left);
        writeMeasure(rest, "calibration.right", m_crosses.right);
        writeMeasure(rest, "calibration.top", m_crosses.top);
        writeMeasure(rest, "calibration.bottom", m_crosses.bottom);
        if (!m_voice.isForm()) // the window takes no commands
            write(rest, said("calibration.type_in"));
    }

    void write(Rect &rest, const std::string &text) {
        take(rest, m_page.text(text, rest, {10, 8, 400, 8}) + mm(3));
    }

    /// A sentence, and a line to write on.
    void writeMeasure(Rect &rest, const char *key, Length right) {
        const Length line = mm(24);
        Rect words = rest;
        words.width = rest.width - line - mm(3);
        const Length height = m_page.text(said(key, {argument::plain("right", shownLength(right))}),
                                          words, {10, 8, 400, 4});
        m_page.bar({rest.right() - line, rest.y + std::max(height, mm(5)), line, hair});
        take(rest, std::max(height, mm(5)) + mm(3));
    }

    static void take(Rect &rest, Length height) {
        rest.y += height;
        rest.height -= height;
    }

    PageWriter m_page;
    CrossPlaces m_crosses;
    const Voice &m_voice;
};

} // namespace

CrossPlaces crossesOf(Size paper, Length edge) {
    const Length reach = edge > Length() ? edge + arm + mm(1) : Length();
    const Length margin = std::max(isLarge(paper) ? usualMargin : smallestMargin, reach);
    return {margin, paper.width - margin, margin, paper.height - margin};
}

std::optional<Label> calibrationPage(Size paper, Length edge, const Voice &voice,
                                     const Fonts &fonts) {
    const CrossPlaces crosses = crossesOf(paper, edge);
    const int across = rulerFor(crosses.left, crosses.right);
    const int down = rulerFor(crosses.top, crosses.bottom);
    if (std::min(across, down) < 20)
        return std::nullopt;
    return CalibrationWriter(paper, crosses, voice, fonts).write(across, down);
}

} // namespace updatefacts
