// SPDX-License-Identifier: MIT
#include "retail/sheet/PageWriter.h"

#include "label/content/LabelLocale.h"
#include "label/layout/FitText.h"
#include "label/layout/Painter.h"
#include "label/paint/PaintText.h"

#include <algorithm>

namespace updatefacts {

namespace {

constexpr int printerResolution = 300; ///< dots per inch: the symbols' grid

ScaledStyle styleOf(const PageWriter::Type &type, int lines) {
    return {Cut::text, type.weight, type.size, type.smallest, lines, lines, 1.2, false, false};
}

Phrase phraseOf(const std::string &text, const std::string &language) {
    Phrase phrase;
    phrase.text = text;
    phrase.language = language;
    return phrase;
}

} // namespace

PageWriter::PageWriter(Size paper, const std::string &language, const Fonts &fonts)
    : m_shaper(fonts, language, isRightToLeft(language)) {
    m_page.size = paper;
    m_page.resolution = printerResolution;
    m_page.language = language;
    m_page.rightToLeft = isRightToLeft(language);
}

void PageWriter::bars(const std::vector<RectItem> &bars) {
    for (const RectItem &bar : bars)
        m_page.items.emplace_back(bar);
}

Length PageWriter::text(const std::string &text, const Rect &box, const Type &type) {
    const Phrase phrase = phraseOf(text, m_page.language);
    FittedText fitted;
    for (Type tried = type; tried.size >= type.smallest; tried.size -= 0.5) {
        fitted = fitText(m_shaper, phrase, styleOf(tried, type.lines), box.width);
        if (!fitted.overflows && fitted.height <= box.height)
            break;
    }
    if (fitted.overflows || fitted.height > box.height)
        return {};
    Painter painter(m_page);
    TextPlace place;
    place.box = painter.onPaper({box.x, box.y, box.width, fitted.height}); // and back again there
    place.slot = "page";
    paintText(painter, phrase, fitted, place);
    m_page.description += (m_page.description.empty() ? "" : " ") + text;
    return fitted.height;
}

Length PageWriter::centred(const std::string &text, const Rect &box, const Type &type) {
    const Phrase phrase = phraseOf(text, m_page.language);
    const FittedText fitted = fitText(m_shaper, phrase, styleOf(type, 1), box.width);
    const Length width = std::min(fitted.width + Length::micrometres(10), box.width);
    return this->text(text, {box.x + (box.width - width) * 0.5, box.y, width, box.height},
                      {fitted.size, fitted.size, type.weight, 1});
}

Label PageWriter::take(const std::string &title) && {
    m_page.title = title;
    return std::move(m_page);
}

} // namespace updatefacts
