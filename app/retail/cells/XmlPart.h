// SPDX-License-Identifier: MIT
#pragma once

#include "retail/cells/WorkbookArchive.h"

#include <QString>
#include <QXmlStreamReader>

#include <string>

namespace updatefacts {

/// An XML part of a workbook, read token by token while it is unpacked. A document type, from which
/// a few bytes can grow to gigabytes ("billion laughs"), is a fault; no workbook needs one.
class XmlPart {
  public:
    XmlPart(WorkbookArchive &archive, const std::string &part,
            std::uint64_t limit = WorkbookArchive::largestPart);

    /// false: at the end, or after a fault of the archive.
    [[nodiscard]] bool next();
    /// The next element that begins; as next().
    [[nodiscard]] bool nextElement();
    /// Elements of the file's own format only: extensions may have others of the same name.
    [[nodiscard]] bool begins(QStringView name) const;
    [[nodiscard]] bool ends(QStringView name) const;
    /// UTF-8; one of the file's own format; "": there is none.
    [[nodiscard]] std::string attribute(QStringView name) const;
    /// At least 0; otherwise where it is missing or no number.
    [[nodiscard]] int number(QStringView name, int otherwise) const;
    /// The text up to the end of the element that has begun, elements in it left out.
    [[nodiscard]] std::string text();
    /// Appends to a cell's text; one that is too long for any cell is a fault.
    void add(QStringView text, std::string &to);
    /// Up to the end of the element that has begun.
    void skip();
    [[nodiscard]] const QXmlStreamReader &xml() const { return m_xml; }

  private:
    [[nodiscard]] bool take(QXmlStreamReader::TokenType token);
    [[nodiscard]] bool isOfFormat() const;

    WorkbookArchive &m_archive;
    PartReader m_part;
    QXmlStreamReader m_xml;
    QString m_format; ///< namespace of the root element
    int m_depth = 0;
    bool m_isBegun = false;
};

} // namespace updatefacts
