// SPDX-License-Identifier: MIT
#include "DrawnLabels.h"

#include "FuzzTarget.h"
#include "document/files/ReadFile.h"
#include "output/labels/MakeLabel.h"

#include <qpdf/QPDF.hh>
#include <qpdf/QPDFWriter.hh>

namespace updatefacts {

const DrawnLabel &drawnLabel() {
    static const DrawnLabel label = [] {
        static const Fonts fonts; // the label's glyphs are theirs
        LabelSession session(fonts);
        const Disclosure kettle(readYaml(
            readFile(UPDATEFACTS_SOURCE_DIR "/schema/examples/kettle.yaml"), "kettle.yaml"));
        LabelOptions options;
        options.today = fuzzDay;
        MadeLabel made =
            makeLabel(kettle, {builtInTemplate("esl_small"), {"en"}, options}, session);
        mustHold(!made.pages.empty(), "the kettle has a label");
        return DrawnLabel{std::move(made.pages), std::move(made.pdf)};
    }();
    return label;
}

std::string unpackedPdf(const std::string &pdf) {
    QPDF read;
    read.processMemoryFile("label.pdf", pdf.data(), pdf.size());
    QPDFWriter writer(read);
    writer.setOutputMemory();
    writer.setStreamDataMode(qpdf_s_uncompress);
    writer.setObjectStreamMode(qpdf_o_disable);
    writer.setDeterministicID(true);
    writer.write();
    const auto buffer = writer.getBufferSharedPointer();
    return {reinterpret_cast<const char *>(buffer->getBuffer()), buffer->getSize()};
}

} // namespace updatefacts
