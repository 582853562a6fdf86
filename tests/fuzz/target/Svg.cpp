// SPDX-License-Identifier: MIT
#include "fuzz/DrawnLabels.h"
#include "fuzz/Targets.h"
#include "proof/ProofSvg.h"
#include "render/ReadAttachment.h"
#include "render/RenderSvg.h"

namespace updatefacts {

namespace {

const std::string &goodSvg() {
    static const std::string svg = renderSvg(drawnLabel().pages.front());
    return svg;
}

/// A label's SVG that is damaged.
void run(std::string_view bytes) {
    const std::string svg(bytes);
    const Findings findings = proofSvg(drawnLabel().pages.front(), svg);
    mustBeSayable(findings);
    mustHold(svg != goodSvg() || !hasError(findings), "the label itself is good");
}

std::vector<std::string> seeds() {
    return {goodSvg()};
}

} // namespace

FuzzTarget svgTarget() {
    return {"svg",
            run,
            seeds,
            "< ",
            {"<use ", "<defs>", "<path d=\"", "<g transform=\"scale(1e9)\">", "width=\"1e9mm\"",
             "<metadata>", "<a href=\"", "</g>", "/>", "<![CDATA[", "&amp;",
             "<!DOCTYPE x [<!ENTITY ", "viewBox=\"0 0 0 0\"", "M0 0C", "evenodd"},
            300,
            65536};
}

} // namespace updatefacts
