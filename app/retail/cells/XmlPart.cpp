// SPDX-License-Identifier: MIT
#include "retail/cells/XmlPart.h"

namespace updatefacts {

namespace {

constexpr QStringView openDocument = u"urn:oasis:names:tc:opendocument:xmlns:";

} // namespace

XmlPart::XmlPart(WorkbookArchive &archive, const std::string &part, std::uint64_t limit)
    : m_archive(archive), m_part(archive, part, limit) {
}

bool XmlPart::next() {
    while (!m_archive.fault()) {
        const auto token = m_isBegun ? m_xml.readNext() : QXmlStreamReader::Invalid;
        if (token == QXmlStreamReader::EndDocument)
            return false;
        if (token == QXmlStreamReader::DTD) {
            m_archive.fail({"table.dtd", {}});
            return false;
        }
        if (token != QXmlStreamReader::Invalid)
            return take(token);
        const bool wantsMore =
            !m_isBegun || m_xml.error() == QXmlStreamReader::PrematureEndOfDocumentError;
        const std::string bytes = wantsMore ? m_part.read() : std::string();
        if (bytes.empty()) {
            m_archive.fail({"table.damaged", {}});
            return false;
        }
        m_xml.addData(QByteArray::fromStdString(bytes));
        m_isBegun = true;
    }
    return false;
}

/// Its root's format, and how deep it stands.
bool XmlPart::take(QXmlStreamReader::TokenType token) {
    constexpr int deepestElement = 200; // what is deeper is there to fill the memory
    if (token == QXmlStreamReader::StartElement && m_depth++ == 0)
        m_format = m_xml.namespaceUri().toString();
    else if (token == QXmlStreamReader::EndElement)
        --m_depth;
    if (m_depth > deepestElement)
        m_archive.fail({"table.damaged", {}});
    return m_depth <= deepestElement;
}

bool XmlPart::nextElement() {
    while (next())
        if (m_xml.isStartElement())
            return true;
    return false;
}

bool XmlPart::begins(QStringView name) const {
    return m_xml.isStartElement() && m_xml.name() == name && isOfFormat();
}

bool XmlPart::ends(QStringView name) const {
    return m_xml.isEndElement() && m_xml.name() == name && isOfFormat();
}

bool XmlPart::isOfFormat() const {
    const QStringView space = m_xml.namespaceUri();
    return space == m_format ||
           (m_format.startsWith(openDocument) && space.startsWith(openDocument));
}

std::string XmlPart::attribute(QStringView name) const {
    for (const QXmlStreamAttribute &attribute : m_xml.attributes())
        if (attribute.name() == name && (attribute.namespaceUri().isEmpty() ||
                                         attribute.namespaceUri().startsWith(openDocument)))
            return attribute.value().toUtf8().toStdString();
    return {};
}

int XmlPart::number(QStringView name, int otherwise) const {
    bool isNumber = false;
    const int value = QString::fromStdString(attribute(name)).toInt(&isNumber);
    return isNumber && value >= 0 ? value : otherwise;
}

std::string XmlPart::text() {
    std::string result;
    int depth = 1;
    while (depth > 0 && next()) {
        if (m_xml.isStartElement())
            ++depth;
        else if (m_xml.isEndElement())
            --depth;
        else if (m_xml.isCharacters() && depth == 1)
            add(m_xml.text(), result);
    }
    return result;
}

void XmlPart::add(QStringView text, std::string &to) {
    constexpr std::size_t longestText = 1 << 20; // bytes; no cell holds more than 32,767 characters
    to += text.toUtf8().toStdString();
    if (to.size() > longestText)
        m_archive.fail({"table.too_large", {}});
}

void XmlPart::skip() {
    int depth = 1;
    while (depth > 0 && next())
        depth += m_xml.isStartElement() ? 1 : m_xml.isEndElement() ? -1 : 0;
}

} // namespace updatefacts
