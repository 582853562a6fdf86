// SPDX-License-Identifier: MIT
#include "fuzz/DrawnLabels.h"
#include "fuzz/Targets.h"
#include "proof/ReadCodes.h"
#include "proof/RenderPng.h"
#include "render/RenderSvg.h"

namespace updatefacts {

namespace {

/// A picture, PDF or SVG of anybody's, in which codes are looked for.
void run(std::string_view bytes) {
    const ShownCodes shown = codesShown(std::string(bytes));
    for (const std::string &code : shown.codes)
        mustHold(!code.empty(), "a code that is read says something");
}

std::vector<std::string> seeds() {
    const DrawnLabel &label = drawnLabel();
    return {renderPng(label.pages.front(), label.pdf, PngColours::grey).bytes,
            renderSvg(label.pages.front()), label.pdf};
}

} // namespace

FuzzTarget codesTarget() {
    return {"codes", run,  seeds, " \n</", {"IHDR", "IDAT", "PLTE", "tRNS", "BM", "GIF89a", "P6\n"},
            60,      65536};
}

} // namespace updatefacts
