// SPDX-License-Identifier: MIT
#include "render/RenderPdf.h"

#include "render/PdfContent.h"
#include "render/PdfFontObjects.h"
#include "render/PdfMetadata.h"
#include "render/PdfStructure.h"
#include "render/PdfText.h"

#include <qpdf/Pl_Buffer.hh>
#include <qpdf/Pl_Flate.hh>
#include <qpdf/QPDF.hh>
#include <qpdf/QPDFPageDocumentHelper.hh>
#include <qpdf/QPDFWriter.hh>

#include <cassert>
#include <memory>
#include <utility>

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

/// The fonts of the file: every page has the same.
QPDFObjectHandle addFonts(QPDF &pdf, const UsedFonts &fonts) {
    QPDFObjectHandle resources = QPDFObjectHandle::newDictionary();
    for (const auto &[resource, face] : inOrder(fonts))
        resources.replaceKey('/' + resource, addFont(pdf, *face, fonts.at(face)));
    return resources;
}

/// Compressed at once, as the file has it: what many pages paint is long.
QPDFObjectHandle compressed(QPDF &pdf, const std::string &stream) {
    Pl_Buffer bytes("page");
    Pl_Flate flate("page", &bytes, Pl_Flate::a_deflate);
    flate.writeString(stream);
    flate.finish();
    QPDFObjectHandle result = QPDFObjectHandle::newStream(&pdf, bytes.getBufferSharedPointer());
    result.getDict().replaceKey("/Filter", QPDFObjectHandle::newName("/FlateDecode"));
    return result;
}

QPDFObjectHandle addPage(QPDF &pdf, const Label &label, QPDFObjectHandle fonts,
                         const std::string &stream) {
    const std::string box =
        "[0 0 " + pdfLength(label.size.width) + ' ' + pdfLength(label.size.height) + ']';
    QPDFObjectHandle page = pdf.makeIndirectObject(QPDFObjectHandle::parse(
        "<</Type /Page /MediaBox " + box + " /TrimBox " + box + " /Resources <<>>>>"));
    page.getKey("/Resources").replaceKey("/Font", fonts);
    page.replaceKey("/Contents", compressed(pdf, stream));
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
    return renderPdf(std::vector{label});
}

std::string renderPdf(const std::vector<Label> &pages) {
    FontSubsets subsets;
    return renderPdf(pages, subsets);
}

std::string renderPdf(const std::vector<Label> &pages, FontSubsets &subsets) {
    assert(!pages.empty());
    const UsedFonts used = collectFonts(pages, subsets);
    QPDF pdf;
    pdf.emptyPDF();
    QPDFObjectHandle fonts = addFonts(pdf, used);
    std::vector<TaggedPage> tagged;
    for (const Label &label : pages) {
        PdfContent content = writeContent(label, used);
        QPDFObjectHandle page = addPage(pdf, label, fonts, std::exchange(content.stream, {}));
        tagged.push_back({page, &label, std::move(content)});
    }
    addStructure(pdf, tagged);
    addMetadata(pdf, pages.front());
    return written(pdf);
}

} // namespace updatefacts
