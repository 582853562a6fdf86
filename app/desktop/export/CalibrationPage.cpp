// SPDX-License-Identifier: MIT
#include "desktop/export/CalibrationPage.h"

#include "desktop/words/InterfaceLanguage.h"
#include "desktop/words/WindowVoice.h"
#include "render/RenderPdf.h"
#include "retail/sheet/CalibrationPage.h"

#include <QLocale>

#include <algorithm>

namespace updatefacts {

std::string calibrationPdf(const Paper &paper) {
    const QMarginsF &edge = paper.unprintable;
    const double reach = std::max({edge.left(), edge.top(), edge.right(), edge.bottom()});
    const Words words(interfaceLanguageFor(QLocale().bcp47Name()));
    const WindowVoice voice(words);
    const Fonts fonts;
    const auto page = calibrationPage(
        {Length::millimetres(paper.size.width()), Length::millimetres(paper.size.height())},
        Length::millimetres(reach), voice, fonts);
    return page ? renderPdf(*page) : std::string();
}

} // namespace updatefacts
