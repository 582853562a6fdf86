// SPDX-License-Identifier: MIT
#include "render/RenderPdf.h"

#include "render/PdfContent.h"
#include "render/PdfFontObjects.h"
#include "render/PdfMetadata.h"
#include "render/PdfStructure.h"
#include "render/PdfText.h"

#include <qpdf/QPDF.hh>
#include <qpdf/QPDFPageDocumentHelper.hh>
#include <qpdf/QPDFWriter.hh>

#include <memory>

namespace updatefacts {

namespace {

/// The faces in the order of their resource names: the order of the file must not depend on
/// addresses.
std::map<std::string, const FontFace *> inOrder(const UsedFonts &fonts) {
    std::map<std::string, const FontFace *> order;
    for (const auto &[face, font] : fonts)
        order[font.resource] = face;
    return order;
}

QPDFObjectHandle addPage(QPDF &pdf, const Label &label, const UsedFonts &fonts,
                         const std::string &stream) {
    const std::string box =
        "[0 0 " + pdfLength(label.size.width) + ' ' + pdfLength(label.size.height) + ']';
    QPDFObjectHandle page = pdf.makeIndirectObject(QPDFObjectHandle::parse(
        "<</Type /Page /MediaBox " + box + " /TrimBox " + box + " /Resources <</Font <<>>>>>>"));
    QPDFObjectHandle resources = page.getKey("/Resources").getKey("/Font");
    for (const auto &[resource, face] : inOrder(fonts))
        resources.replaceKey('/' + resource, addFont(pdf, *face, fonts.at(face)));
    page.replaceKey("/Contents", QPDFObjectHandle::newStream(&pdf, stream));
    QPDFPageDocumentHelper(pdf).addPage(QPDFPageObjectHelper(page), false);
    return page;
}

std::string written(QPDF &pdf) {
    QPDFWriter writer(pdf);
    writer.setOutputMemory();
    writer.setMinimumPDFVersion("1.7");
    writer.setDeterministicID(true);
    writer.setStreamDataMode(qpdf_s_compress);
    writer.setObjectStreamMode(qpdf_o_generate);
    writer.write();
    const std::shared_ptr<Buffer> buffer = writer.getBufferSharedPointer();
    return {reinterpret_cast<const char *>(buffer->getBuffer()), buffer->getSize()};
}

} // namespace

std::string renderPdf(const Label &label) {
    const UsedFonts fonts = collectFonts(label);
    const PdfContent content = writeContent(label, fonts);
    QPDF pdf;
    pdf.emptyPDF();
    QPDFObjectHandle page = addPage(pdf, label, fonts, content.stream);
    addStructure(pdf, page, label, content);
    addMetadata(pdf, label);
    return written(pdf);
}

} // namespace updatefacts
