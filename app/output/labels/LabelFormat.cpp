// SPDX-License-Identifier: MIT
#include "output/labels/LabelFormat.h"

#include "proof/ProofSvg.h"
#include "proof/RenderPng.h"
#include "proof/RenderZpl.h"
#include "render/RenderSvg.h"

#include <QtGlobal>

#include <algorithm>
#include <array>
#include <utility>

namespace updatefacts {

namespace {

Rendition svgOf(const Label &label, const std::string &, int) {
    std::string svg = renderSvg(label);
    Findings findings = proofSvg(label, svg);
    return {std::move(svg), std::move(findings)};
}

template<PngColours colours>
Rendition pngOf(const Label &label, const std::string &pdf, int page) {
    return renderPng(label, pdf, colours, page);
}

constexpr std::array formats = {
    LabelFormat{"pdf", ".pdf", "", QT_TRANSLATE_NOOP("updatefacts::OutputDialog", "PDF, for print"),
                true, nullptr},
    LabelFormat{"svg", ".svg", "",
                QT_TRANSLATE_NOOP("updatefacts::OutputDialog", "SVG, for design"), true, svgOf},
    LabelFormat{"png", ".png", "",
                QT_TRANSLATE_NOOP("updatefacts::OutputDialog", "PNG, for screens"), false,
                pngOf<PngColours::grey>},
    LabelFormat{"png1", "_1bit.png", "one bit",
                QT_TRANSLATE_NOOP("updatefacts::OutputDialog",
                                  "PNG in black and white, for electronic labels"),
                false, pngOf<PngColours::oneBit>},
    LabelFormat{"png3", "_red.png", "black and red",
                QT_TRANSLATE_NOOP("updatefacts::OutputDialog",
                                  "PNG in black, white and red, for electronic labels"),
                false, pngOf<PngColours::red>},
    LabelFormat{"zpl", ".zpl", "thermal printers",
                QT_TRANSLATE_NOOP("updatefacts::OutputDialog", "ZPL, for thermal printers"), false,
                zplOf}};

} // namespace

std::span<const LabelFormat> labelFormats() {
    return formats;
}

std::optional<LabelFormat> labelFormat(std::string_view name) {
    const auto found = std::ranges::find(formats, name, &LabelFormat::name);
    return found == formats.end() ? std::nullopt : std::optional(*found);
}

std::optional<LabelFormat> formatOfFile(std::string_view file) {
    std::optional<LabelFormat> found;
    for (const LabelFormat &format : formats) // "_1bit.png" ends in ".png", too
        if (file.ends_with(format.ending) &&
            (!found || format.ending.size() > found->ending.size()))
            found = format;
    return found;
}

} // namespace updatefacts
