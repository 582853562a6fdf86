// SPDX-License-Identifier: MIT
#include "render/PdfMetadata.h"

#include <QString>
#include <QXmlStreamWriter>

#include <qpdf/QPDFEmbeddedFileDocumentHelper.hh>
#include <qpdf/QPDFFileSpecObjectHelper.hh>

namespace updatefacts {

namespace {

constexpr const char *producer = "Update Facts";

/// What is printed is as large as the label says: the print dialog starts without scaling, on paper
/// of the page's size where the printer has it (ISO 32000-1 table 150).
constexpr const char *viewerPreferences =
    "<</DisplayDocTitle true /PrintScaling /None /PickTrayByPDFSize true>>";

/// D:20260314090000Z from 2026-03-14T09:00:00Z (ISO 32000-1 7.9.4); "" of nothing.
std::string pdfDate(const std::string &rfc3339) {
    if (rfc3339.empty())
        return {};
    std::string digits;
    for (const char c : rfc3339)
        if (c >= '0' && c <= '9')
            digits += c;
    return "D:" + digits.substr(0, 14) + "Z";
}

/// rdf:Alt or rdf:Seq with one item.
void writeItem(QXmlStreamWriter &xml, const char *name, const char *container, const char *language,
               const std::string &text) {
    const QString rdf = QStringLiteral("http://www.w3.org/1999/02/22-rdf-syntax-ns#");
    xml.writeStartElement(QStringLiteral("http://purl.org/dc/elements/1.1/"),
                          QString::fromLatin1(name));
    xml.writeStartElement(rdf, QString::fromLatin1(container));
    xml.writeStartElement(rdf, QStringLiteral("li"));
    if (language)
        xml.writeAttribute(QStringLiteral("xml:lang"), QString::fromLatin1(language));
    xml.writeCharacters(QString::fromStdString(text));
    for (int i = 0; i < 3; ++i)
        xml.writeEndElement();
}

std::string xmpOf(const Label &label) {
    const QString rdf = QStringLiteral("http://www.w3.org/1999/02/22-rdf-syntax-ns#");
    const QString basic = QStringLiteral("http://ns.adobe.com/xap/1.0/");
    QByteArray bytes;
    QXmlStreamWriter xml(&bytes);
    xml.writeProcessingInstruction(
        QStringLiteral("xpacket"),
        QStringLiteral("begin=\"\uFEFF\" id=\"W5M0MpCehiHzreSzNTczkc9d\""));
    xml.writeNamespace(QStringLiteral("adobe:ns:meta/"), QStringLiteral("x"));
    xml.writeStartElement(QStringLiteral("adobe:ns:meta/"), QStringLiteral("xmpmeta"));
    xml.writeNamespace(rdf, QStringLiteral("rdf"));
    xml.writeStartElement(rdf, QStringLiteral("RDF"));
    xml.writeNamespace(QStringLiteral("http://purl.org/dc/elements/1.1/"), QStringLiteral("dc"));
    xml.writeNamespace(basic, QStringLiteral("xmp"));
    xml.writeStartElement(rdf, QStringLiteral("Description"));
    xml.writeAttribute(rdf, QStringLiteral("about"), QString());
    writeItem(xml, "title", "Alt", "x-default", label.title);
    writeItem(xml, "description", "Alt", "x-default", label.description);
    writeItem(xml, "language", "Bag", nullptr, label.language);
    if (!label.created.empty())
        for (const char *name : {"CreateDate", "ModifyDate"})
            xml.writeTextElement(basic, QString::fromLatin1(name),
                                 QString::fromStdString(label.created));
    xml.writeTextElement(basic, QStringLiteral("CreatorTool"), QString::fromLatin1(producer));
    for (int i = 0; i < 3; ++i)
        xml.writeEndElement();
    xml.writeProcessingInstruction(QStringLiteral("xpacket"), QStringLiteral("end=\"w\""));
    return bytes.toStdString();
}

void attach(QPDF &pdf, const Attachment &attachment, const std::string &date) {
    auto stream = QPDFEFStreamObjectHelper::createEFStream(pdf, attachment.bytes);
    stream.setSubtype(attachment.mediaType);
    if (!date.empty())
        stream.setCreationDate(date).setModDate(date);
    auto file = QPDFFileSpecObjectHelper::createFileSpec(pdf, attachment.name, stream);
    file.setDescription(attachment.description);
    file.getObjectHandle().replaceKey("/AFRelationship", QPDFObjectHandle::newName("/Source"));
    QPDFEmbeddedFileDocumentHelper(pdf).replaceEmbeddedFile(attachment.name, file);
    QPDFObjectHandle root = pdf.getRoot();
    if (!root.hasKey("/AF"))
        root.replaceKey("/AF", QPDFObjectHandle::newArray());
    root.getKey("/AF").appendItem(file.getObjectHandle());
}

} // namespace

void addMetadata(QPDF &pdf, const Label &label) {
    const std::string date = pdfDate(label.created);
    QPDFObjectHandle info = pdf.makeIndirectObject(QPDFObjectHandle::newDictionary());
    info.replaceKey("/Title", QPDFObjectHandle::newUnicodeString(label.title));
    info.replaceKey("/Creator", QPDFObjectHandle::newUnicodeString(producer));
    info.replaceKey("/Producer", QPDFObjectHandle::newUnicodeString(producer));
    if (!date.empty())
        for (const char *name : {"/CreationDate", "/ModDate"})
            info.replaceKey(name, QPDFObjectHandle::newString(date));
    pdf.getTrailer().replaceKey("/Info", info);
    QPDFObjectHandle xmp = QPDFObjectHandle::newStream(&pdf, xmpOf(label));
    xmp.getDict().replaceKey("/Type", QPDFObjectHandle::newName("/Metadata"));
    xmp.getDict().replaceKey("/Subtype", QPDFObjectHandle::newName("/XML"));
    QPDFObjectHandle root = pdf.getRoot();
    root.replaceKey("/Metadata", xmp);
    root.replaceKey("/Lang", QPDFObjectHandle::newUnicodeString(label.language));
    root.replaceKey("/MarkInfo", QPDFObjectHandle::parse("<</Marked true>>"));
    root.replaceKey("/ViewerPreferences", QPDFObjectHandle::parse(viewerPreferences));
    for (const Attachment &attachment : label.attachments)
        attach(pdf, attachment, date);
}

} // namespace updatefacts
