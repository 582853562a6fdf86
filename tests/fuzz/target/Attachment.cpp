// SPDX-License-Identifier: MIT
#include "document/files/ReadFile.h"
#include "fuzz/DrawnLabels.h"
#include "fuzz/Targets.h"
#include "render/ReadAttachment.h"
#include "render/RenderSvg.h"

namespace updatefacts {

namespace {

/// The disclosure that a file of anybody's carries.
void run(std::string_view bytes) {
    const std::string file(bytes);
    for (const auto &text : {attachedDisclosure(file), disclosureInSvg(file)})
        mustHold(!text || text->size() <= maximumFileSize, "no disclosure is larger than a file");
}

std::vector<std::string> seeds() {
    const DrawnLabel &label = drawnLabel();
    return {label.pdf, unpackedPdf(label.pdf), renderSvg(label.pages.front())};
}

} // namespace

FuzzTarget attachmentTarget() {
    return {"attachment",
            run,
            seeds,
            " \n/<",
            {"/EmbeddedFiles",
             "/Names",
             "/Kids",
             "/Limits",
             "/EF",
             "/F",
             "/UF",
             "/Filespec",
             "disclosure.yaml",
             "/FlateDecode",
             "/DecodeParms",
             "/LZWDecode",
             "/Crypt",
             "/Length",
             "/Prev",
             "/XRefStm",
             "/ObjStm",
             "/Encrypt",
             "1 0 R",
             "xref",
             "startxref",
             "trailer",
             "stream",
             "endstream",
             "<metadata>",
             "</metadata>",
             "<!DOCTYPE x [<!ENTITY "},
            2000,
            65536};
}

} // namespace updatefacts
