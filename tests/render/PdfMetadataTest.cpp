// SPDX-License-Identifier: MIT
#include "WrittenPdf.h"

#include <gmock/gmock.h>

#include <QXmlStreamReader>

namespace updatefacts {

namespace {

using testing::HasSubstr;

class PdfMetadata : public testing::Test {
  protected:
    static Label labelled() {
        Label label = layOutExample("camera", "panel").label;
        label.title = "Update Facts: Käse & <Brot> 電";
        label.created = "2026-03-14T09:30:05Z";
        label.attachments = {attachment};
        return label;
    }
    Label label = labelled();
    WrittenPdf written{label};
};

TEST_F(PdfMetadata, saysLanguageAndThatItIsTagged) {
    EXPECT_EQ(written.root().getKey("/Lang").getUTF8Value(), "en");
    EXPECT_TRUE(written.root().getKey("/MarkInfo").getKey("/Marked").getBoolValue());
    EXPECT_TRUE(
        written.root().getKey("/ViewerPreferences").getKey("/DisplayDocTitle").getBoolValue());
}

TEST_F(PdfMetadata, asksToBePrintedUnscaledOnPaperOfItsSize) {
    QPDFObjectHandle preferences = written.root().getKey("/ViewerPreferences");
    EXPECT_EQ(preferences.getKey("/PrintScaling").getName(), "/None");
    EXPECT_TRUE(preferences.getKey("/PickTrayByPDFSize").getBoolValue());
}

TEST_F(PdfMetadata, datesAreTheLabels) {
    QPDFObjectHandle info = written.pdf().getTrailer().getKey("/Info");
    EXPECT_EQ(info.getKey("/CreationDate").getStringValue(), "D:20260314093005Z");
    EXPECT_EQ(info.getKey("/ModDate").getStringValue(), "D:20260314093005Z");
    EXPECT_EQ(info.getKey("/Title").getUTF8Value(), label.title);
}

TEST_F(PdfMetadata, hasNoDateWhereTheLabelHasNone) {
    label.created.clear();
    WrittenPdf undated(label);
    QPDFObjectHandle info = undated.pdf().getTrailer().getKey("/Info");
    EXPECT_FALSE(info.hasKey("/CreationDate"));
    EXPECT_FALSE(info.hasKey("/ModDate"));
    EXPECT_THAT(WrittenPdf::streamOf(undated.root().getKey("/Metadata")),
                testing::Not(HasSubstr("Date>")));
    QPDFObjectHandle file = undated.root().getKey("/AF").getArrayItem(0);
    QPDFObjectHandle told = file.getKey("/EF").getKey("/F").getDict().getKey("/Params");
    EXPECT_TRUE(told.hasKey("/Size"));
    EXPECT_FALSE(told.hasKey("/CreationDate"));
    EXPECT_FALSE(told.hasKey("/ModDate"));
}

TEST_F(PdfMetadata, xmpSaysTheSameAsTheInformation) {
    const std::string xmp = WrittenPdf::streamOf(written.root().getKey("/Metadata"));
    QXmlStreamReader xml(QByteArray::fromStdString(xmp));
    QString title;
    QStringList dates;
    while (!xml.atEnd()) {
        xml.readNext();
        if (xml.isStartElement() && xml.name() == QLatin1String("title"))
            title = xml.readElementText(QXmlStreamReader::IncludeChildElements);
        else if (xml.isStartElement() && xml.name().endsWith(QLatin1String("Date")))
            dates.append(xml.readElementText());
    }
    EXPECT_FALSE(xml.hasError()) << xml.errorString().toStdString();
    EXPECT_EQ(title.toStdString(), label.title);
    ASSERT_EQ(dates.size(), 2);
    for (const QString &date : dates)
        EXPECT_EQ(date.toStdString(), label.created);
    EXPECT_THAT(xmp, testing::StartsWith("<?xpacket begin="));
    EXPECT_THAT(xmp, HasSubstr("<?xpacket end="));
}

TEST_F(PdfMetadata, carriesTheAttachment) {
    QPDFObjectHandle files = written.root().getKey("/AF");
    ASSERT_EQ(files.getArrayNItems(), 1);
    QPDFObjectHandle file = files.getArrayItem(0);
    EXPECT_EQ(file.getKey("/UF").getUTF8Value(), attachment.name);
    EXPECT_EQ(file.getKey("/Desc").getUTF8Value(), attachment.description);
    EXPECT_EQ(file.getKey("/AFRelationship").getName(), "/Source");
    QPDFObjectHandle stream = file.getKey("/EF").getKey("/F");
    EXPECT_EQ(WrittenPdf::streamOf(stream), attachment.bytes);
    EXPECT_EQ(stream.getDict().getKey("/Subtype").getName(), "/application/yaml");
    QPDFObjectHandle named = written.root().getKey("/Names").getKey("/EmbeddedFiles");
    EXPECT_TRUE(named.isDictionary());
}

TEST_F(PdfMetadata, hasNoFilesWhenTheLabelHasNone) {
    label.attachments.clear();
    const WrittenPdf without(label);
    EXPECT_FALSE(without.root().hasKey("/AF"));
    EXPECT_FALSE(without.root().hasKey("/Names"));
}

TEST_F(PdfMetadata, readsWithoutWarning) {
    for (QPDFObjectHandle &object : written.pdf().getAllObjects())
        if (object.isStream()) {
            EXPECT_NO_THROW((void)object.getStreamData());
        }
    EXPECT_TRUE(written.pdf().getWarnings().empty());
    EXPECT_EQ(written.pdf().getPDFVersion(), "1.7");
}

} // namespace
} // namespace updatefacts
