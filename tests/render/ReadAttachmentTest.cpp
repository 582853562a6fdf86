// SPDX-License-Identifier: MIT
#include "render/ReadAttachment.h"

#include "WrittenPdf.h"
#include "document/files/ReadFile.h"
#include "render/RenderSvg.h"

#include <gtest/gtest.h>

#include <qpdf/QPDFEFStreamObjectHelper.hh>
#include <qpdf/QPDFEmbeddedFileDocumentHelper.hh>
#include <qpdf/QPDFWriter.hh>

namespace updatefacts {
namespace {

Label labelWith(const std::string &bytes) {
    Label label = layOutExample("camera", "tag").label;
    label.attachments = {{attachment.name, attachment.mediaType, attachment.description, bytes}};
    return label;
}

TEST(ReadAttachment, givesBackTheBytesThatWereAttached) {
    for (const std::string &bytes : {attachment.bytes, std::string(), std::string(200000, 'x')}) {
        EXPECT_EQ(attachedDisclosure(renderPdf(labelWith(bytes))), bytes);
        EXPECT_EQ(disclosureInSvg(renderSvg(labelWith(bytes))), bytes);
    }
}

TEST(ReadAttachment, findsNothingWhereThereIsNone) {
    Label label = layOutExample("camera", "tag").label;
    label.attachments.clear();
    EXPECT_EQ(attachedDisclosure(renderPdf(label)), std::nullopt);
    EXPECT_EQ(disclosureInSvg(renderSvg(label)), std::nullopt);
    label.attachments = {{"other.yaml", "application/yaml", "Another", "a: b"}};
    EXPECT_EQ(attachedDisclosure(renderPdf(label)), std::nullopt);
    for (const char *bytes : {"", "%PDF-1.7", "%PDF-1.7\n%%EOF\n", "product_name: x", "<svg>"}) {
        EXPECT_EQ(attachedDisclosure(bytes), std::nullopt) << bytes;
        EXPECT_EQ(disclosureInSvg(bytes), std::nullopt) << bytes;
    }
}

/// A card that compares products carries theirs, and is the disclosure of none.
TEST(ReadAttachment, findsNothingWhereThereAreSeveral) {
    Label label = layOutExample("camera", "tag").label;
    label.attachments = {{"disclosure-1.yaml", "application/yaml", "One", "a: b"},
                         {"disclosure-2.yaml", "application/yaml", "Another", "c: d"}};
    EXPECT_EQ(attachedDisclosure(renderPdf(label)), std::nullopt);
    EXPECT_EQ(disclosureInSvg(renderSvg(label)), std::nullopt);
}

/// A few packed bytes that would unpack to hundreds of millions.
TEST(ReadAttachment, stopsUnpackingWhereNoDisclosureCouldBe) {
    const std::string bomb = renderPdf(labelWith(std::string(100'000'000, ' ')));
    EXPECT_LT(bomb.size(), 2'000'000U);
    EXPECT_EQ(attachedDisclosure(bomb), std::nullopt);
    EXPECT_EQ(attachedDisclosure(renderPdf(labelWith(std::string(maximumFileSize + 1, ' ')))),
              std::nullopt);
}

TEST(ReadAttachment, surviveEveryByteChanged) {
    const std::string pdf = renderPdf(labelWith(attachment.bytes));
    for (std::size_t at = 0; at < pdf.size(); at += 7) {
        std::string broken = pdf;
        broken[at] = static_cast<char>(broken[at] ^ 0xFF);
        const auto read = attachedDisclosure(broken);
        EXPECT_TRUE(!read || read->size() <= maximumFileSize) << at;
    }
}

} // namespace
} // namespace updatefacts
