// SPDX-License-Identifier: MIT
#include "retail/cells/XlsxWorkbook.h"

#include "retail/cells/NumberFormat.h"
#include "retail/cells/XmlPart.h"

#include <QDir>

#include <charconv>
#include <map>

namespace updatefacts {

namespace {

constexpr std::uint64_t smallPart = std::uint64_t(64) << 20;
constexpr std::uint64_t mostStrings = std::uint64_t(1) << 30;

struct Relationship {
    std::string type; ///< the last word of its address: transitional and strict ones differ before
    std::string target;
};
using Relationships = std::map<std::string, Relationship>;

/// A target as a part's name: absolute ("/xl/a.xml") or from the folder of the part it belongs to.
std::string resolved(const std::string &folder, const std::string &target) {
    const std::string path = target.starts_with('/') ? target.substr(1) : folder + target;
    return QDir::cleanPath(QString::fromStdString(path)).toStdString();
}

Relationships relationshipsOf(WorkbookArchive &archive, const std::string &part) {
    Relationships result;
    const std::size_t slash = part.rfind('/') + 1; // 0 where there is none
    const std::string folder = part.substr(0, slash);
    const std::string name = archive.partNamed(folder + "_rels/" + part.substr(slash) + ".rels");
    if (name.empty())
        return result;
    XmlPart xml(archive, name, smallPart);
    while (xml.nextElement()) {
        if (!xml.begins(u"Relationship"))
            continue;
        const std::string type = xml.attribute(u"Type");
        result[xml.attribute(u"Id")] = {
            type.substr(type.rfind('/') + 1),
            archive.partNamed(resolved(folder, xml.attribute(u"Target")))};
    }
    return result;
}

std::string targetOf(const Relationships &relationships, const std::string &type) {
    for (const auto &[id, relationship] : relationships)
        if (relationship.type == type)
            return relationship.target;
    return {};
}

/// The r:id among the attributes, whatever its prefix.
std::string relationOf(const XmlPart &xml) {
    for (const QXmlStreamAttribute &attribute : xml.xml().attributes())
        if (attribute.name() == u"id" && !attribute.namespaceUri().isEmpty())
            return attribute.value().toUtf8().toStdString();
    return {};
}

bool isTrue(const std::string &value) {
    return value == "1" || value == "true";
}

void readSheets(WorkbookArchive &archive, const std::string &part,
                const Relationships &relationships, XlsxWorkbook &book) {
    XmlPart xml(archive, part, smallPart);
    while (xml.nextElement()) {
        if (xml.begins(u"workbookPr"))
            book.is1904 = isTrue(xml.attribute(u"date1904"));
        if (xml.begins(u"calcPr"))
            book.isUncalculated = isTrue(xml.attribute(u"fullCalcOnLoad"));
        if (!xml.begins(u"sheet"))
            continue;
        XlsxSheet sheet{xml.attribute(u"name"), {}, false};
        const std::string state = xml.attribute(u"state");
        sheet.hidden = state == "hidden" || state == "veryHidden";
        const auto found = relationships.find(relationOf(xml));
        if (found != relationships.end() && found->second.type == "worksheet")
            sheet.part = found->second.target;
        book.sheets.push_back(std::move(sheet));
    }
}

/// code: empty for a built-in one.
XlsxFormat formatOf(int id, const std::string &code) {
    return {isDateFormat(id, code), digitsOfFormat(code), currencyOfFormat(code)};
}

void readFormats(WorkbookArchive &archive, const std::string &part, XlsxWorkbook &book) {
    std::map<int, XlsxFormat> formats;
    bool isOfCells = false;
    XmlPart xml(archive, part, smallPart);
    while (xml.next()) {
        if (xml.begins(u"numFmt")) {
            const int id = xml.number(u"numFmtId", 0);
            formats[id] = formatOf(id, xml.attribute(u"formatCode"));
        }
        if (xml.begins(u"cellXfs"))
            isOfCells = true;
        if (xml.ends(u"cellXfs"))
            isOfCells = false;
        if (!isOfCells || !xml.begins(u"xf"))
            continue;
        const int id = xml.number(u"numFmtId", 0);
        const auto own = formats.find(id);
        book.formats.push_back(own == formats.end() ? formatOf(id, {}) : own->second);
    }
}

void readStrings(WorkbookArchive &archive, const std::string &part, XlsxWorkbook &book) {
    XmlPart xml(archive, part, mostStrings);
    while (xml.nextElement())
        if (xml.begins(u"si"))
            book.strings.add(richText(xml));
}

} // namespace

void XlsxStrings::add(const std::string &text) {
    m_texts += text;
    m_ends.push_back(m_texts.size());
}

std::string XlsxStrings::at(std::size_t index) const {
    if (index >= m_ends.size())
        return {};
    const std::uint64_t begin = index == 0 ? 0 : m_ends[index - 1];
    return m_texts.substr(begin, m_ends[index] - begin);
}

XlsxWorkbook readXlsxWorkbook(WorkbookArchive &archive) {
    XlsxWorkbook book;
    std::string part = targetOf(relationshipsOf(archive, ""), "officeDocument");
    if (part.empty())
        part = "xl/workbook.xml";
    const Relationships relationships = relationshipsOf(archive, part);
    readSheets(archive, part, relationships, book);
    if (const std::string styles = targetOf(relationships, "styles"); !styles.empty())
        readFormats(archive, styles, book);
    if (const std::string strings = targetOf(relationships, "sharedStrings"); !strings.empty())
        readStrings(archive, strings, book);
    return book;
}

std::string richText(XmlPart &part) {
    std::string result;
    int depth = 1;
    while (depth > 0 && part.next()) {
        if (part.begins(u"rPh")) {
            part.skip();
        } else if (part.begins(u"t")) {
            result += part.text();
        } else {
            depth += part.xml().isStartElement() ? 1 : part.xml().isEndElement() ? -1 : 0;
        }
    }
    return withoutEscapes(result);
}

std::string withoutEscapes(const std::string &text) {
    std::string result;
    std::size_t begin = 0; // of what is not in the result yet
    for (std::size_t at = text.find("_x"); at != std::string::npos; at = text.find("_x", at + 1)) {
        unsigned code = 0;
        if (text.size() < at + 7 || text[at + 6] != '_')
            continue;
        const char *digits = text.data() + at + 2;
        const auto [end, error] = std::from_chars(digits, digits + 4, code, 16);
        if (error != std::errc() || end != digits + 4 || code == 0)
            continue;
        result.append(text, begin, at - begin);
        result += QString(QChar(static_cast<char16_t>(code))).toUtf8().toStdString();
        begin = at + 7;
        at += 6;
    }
    result.append(text, begin);
    return result;
}

} // namespace updatefacts
