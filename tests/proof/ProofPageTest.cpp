// SPDX-License-Identifier: MIT
#include "DamagedLabel.h"

#include <gmock/gmock.h>
#include <qpdf/QPDF.hh>
#include <qpdf/QPDFPageDocumentHelper.hh>
#include <qpdf/QPDFWriter.hh>

/// For a font that is not embedded Poppler asks fontconfig, which keeps 256 bytes for good. Asked
/// for by LeakSanitizer, where it is built in.
extern "C" const char *__lsan_default_suppressions() {
    return "leak:libfontconfig";
}

namespace updatefacts {
namespace {

using testing::Contains;
using testing::ElementsAre;

/// The panel's PDF after a change to its objects.
std::string edited(const std::function<void(QPDF &)> &edit) {
    const std::string bytes = renderPdf(panel());
    QPDF pdf;
    pdf.processMemoryFile("label.pdf", bytes.data(), bytes.size());
    edit(pdf);
    QPDFWriter writer(pdf);
    writer.setOutputMemory();
    writer.setStaticID(true);
    writer.write();
    const std::shared_ptr<Buffer> buffer = writer.getBufferSharedPointer();
    return {reinterpret_cast<const char *>(buffer->getBuffer()), buffer->getSize()};
}

QPDFObjectHandle page(QPDF &pdf) {
    return QPDFPageDocumentHelper(pdf).getAllPages().front().getObjectHandle();
}

TEST(ProofPage, passesAnUneditedPdf) {
    EXPECT_THAT(rulesOf(proof(panel(), edited([](QPDF &) {}))), testing::IsEmpty());
}

TEST(ProofPage, refusesWhatIsNoPdf) {
    for (const std::string &bytes : {std::string(), std::string("<svg/>")})
        EXPECT_THAT(rulesOf(proof(panel(), bytes)), ElementsAre("proof.unreadable"));
}

TEST(ProofPage, seesASecondPage) {
    const std::string bytes = edited([](QPDF &pdf) {
        QPDFPageDocumentHelper(pdf).addPage(
            QPDFPageObjectHelper(pdf.makeIndirectObject(QPDFObjectHandle::parse(
                "<</Type /Page /MediaBox [0 0 100 100] /Resources <<>>>>"))),
            false);
    });
    EXPECT_THAT(rulesOf(proof(panel(), bytes)), ElementsAre("proof.page_count"));
}

TEST(ProofPage, seesAnotherSize) {
    const struct {
        double points; // added to the height
        Rules rules;
    } rows[] = {{0.005, {}}, {0.02, {"proof.page_size"}}};
    for (const auto &row : rows) {
        const std::string bytes = edited([&](QPDF &pdf) {
            const double height = panel().size.height.points();
            const QPDFObjectHandle box = QPDFObjectHandle::newArray(
                {0, 0, panel().size.width.points(), height + row.points});
            page(pdf).replaceKey("/MediaBox", box);
            page(pdf).replaceKey("/TrimBox", box);
        });
        EXPECT_EQ(rulesOf(proof(panel(), bytes)), row.rules) << row.points;
    }
    EXPECT_THAT(
        whenPainted(panel(), [](Label &label) { label.size.width += Length::millimetres(1); }),
        ElementsAre("proof.page_size"));
}

TEST(ProofPage, seesAFontThatIsNotEmbedded) {
    const std::string bytes = edited([](QPDF &pdf) {
        for (QPDFObjectHandle object : pdf.getAllObjects())
            if (object.isDictionaryOfType("/FontDescriptor"))
                for (const char *key : {"/FontFile2", "/FontFile3"})
                    object.removeKey(key);
    });
    EXPECT_THAT(rulesOf(proof(panel(), bytes)), Contains("proof.font_not_embedded"));
}

TEST(ProofPage, seesWhatTheLabelDoesNotPaint) {
    EXPECT_THAT(whenPainted(panel(),
                            [](Label &label) {
                                label.items.push_back(
                                    RectItem{{Length::millimetres(40), Length::millimetres(84),
                                              Length::millimetres(1), Length::millimetres(1)},
                                             Ink::black});
                            }),
                ElementsAre("proof.ink_stray"));
}

} // namespace
} // namespace updatefacts
