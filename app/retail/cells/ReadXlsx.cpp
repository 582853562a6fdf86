// SPDX-License-Identifier: MIT
#include "retail/cells/ReadXlsx.h"

#include "retail/cells/NumberFormat.h"
#include "retail/cells/SheetNotes.h"
#include "retail/cells/TableFinding.h"
#include "retail/cells/XlsxWorkbook.h"
#include "retail/cells/XmlPart.h"

#include <algorithm>
#include <charconv>
#include <set>

namespace updatefacts {

namespace {

constexpr const char *beyondSheet = "table.beyond_sheet";

/// One <c> as it stands in the file.
struct RawCell {
    std::string type;
    int format = 0;
    std::string value;
    bool isFormula = false;
};

Cell numberCell(const RawCell &raw, const XlsxWorkbook &book) {
    const auto index = static_cast<std::size_t>(raw.format);
    const XlsxFormat format = index < book.formats.size() ? book.formats[index] : XlsxFormat();
    if (format.isDate)
        return {Cell::Kind::date, dateOfSerial(raw.value, book.is1904), false};
    return {Cell::Kind::number, plainNumber(raw.value, format.digits), false, format.currency.text,
            format.currency.isFirst};
}

std::string sharedText(const std::string &value, const XlsxStrings &strings) {
    std::size_t index = strings.size();
    std::from_chars(value.data(), value.data() + value.size(), index);
    return strings.at(index);
}

/// ECMA-376 part 1, 18.18.11.
Cell xlsxCell(const RawCell &raw, const XlsxWorkbook &book) {
    const bool isGuess = raw.isFormula && book.isUncalculated && raw.value == "0";
    if (raw.isFormula && (isGuess || (raw.value.empty() && raw.type != "str")))
        return {Cell::Kind::empty, {}, true};
    if (raw.value.empty())
        return {};
    if (raw.type == "s") {
        std::string text = sharedText(raw.value, book.strings);
        return {text.empty() ? Cell::Kind::empty : Cell::Kind::text, std::move(text), false};
    }
    if (raw.type == "str")
        return {Cell::Kind::text, withoutEscapes(raw.value), false};
    if (raw.type == "inlineStr")
        return {Cell::Kind::text, raw.value, false};
    if (raw.type == "b")
        return {Cell::Kind::boolean, raw.value == "0" ? "FALSE" : "TRUE", false};
    if (raw.type == "e")
        return {Cell::Kind::error, raw.value, false};
    if (raw.type == "d")
        return {Cell::Kind::date, raw.value, false};
    return numberCell(raw, book);
}

class XlsxRows {
  public:
    XlsxRows(WorkbookArchive &archive, const XlsxWorkbook &book, const XlsxSheet &sheet,
             SheetNotes &notes)
        : m_archive(archive), m_book(book), m_sheet(sheet), m_notes(notes),
          m_xml(archive, sheet.part) {}

    /// Whether there was any row.
    bool read(const RowTaker &take) {
        bool any = false;
        while (m_xml.nextElement()) {
            if (m_xml.begins(u"mergeCell"))
                ++m_notes.mergedCells;
            if (!m_xml.begins(u"row"))
                continue;
            TableRow row = readRow();
            if (row.cells.empty())
                continue;
            if (row.row > WorkbookArchive::mostRows)
                m_archive.fail({beyondSheet, {}});
            if (m_archive.fault())
                return true;
            any = true;
            m_notes.hiddenRows += row.hidden ? 1 : 0;
            if (!take(std::move(row)))
                return true;
        }
        return any;
    }

  private:
    TableRow readRow() {
        m_row = m_xml.number(u"r", m_row + 1);
        const std::string hidden = m_xml.attribute(u"hidden");
        TableRow row{m_sheet.name, m_row, {}, hidden == "1" || hidden == "true"};
        int column = 0;
        while (m_xml.next() && !m_xml.ends(u"row")) {
            if (!m_xml.begins(u"c"))
                continue;
            const std::string name = m_xml.attribute(u"r");
            const int named = columnNumber(name);
            column = name.empty() ? column + 1 : named > 0 ? named : mostColumns + 1;
            Cell cell = xlsxCell(readCell(), m_book);
            if (cell == Cell())
                continue;
            if (column > mostColumns) {
                m_archive.fail({beyondSheet, {}});
                break;
            }
            if (std::ssize(row.cells) < column)
                row.cells.resize(static_cast<std::size_t>(column));
            row.cells[static_cast<std::size_t>(column) - 1] = std::move(cell);
        }
        return row;
    }
    RawCell readCell() {
        RawCell raw{m_xml.attribute(u"t"), m_xml.number(u"s", 0), {}, false};
        while (m_xml.next() && !m_xml.ends(u"c")) {
            if (m_xml.begins(u"v"))
                raw.value = m_xml.text();
            else if (m_xml.begins(u"is"))
                raw.value = richText(m_xml);
            else if (m_xml.begins(u"f")) {
                raw.isFormula = true;
                m_xml.skip();
            }
        }
        return raw;
    }

    WorkbookArchive &m_archive;
    const XlsxWorkbook &m_book;
    const XlsxSheet &m_sheet;
    SheetNotes &m_notes;
    XmlPart m_xml;
    int m_row = 0;
};

std::vector<std::string> namesOf(const XlsxWorkbook &book, const std::string &except) {
    std::vector<std::string> names;
    for (const XlsxSheet &sheet : book.sheets)
        if (sheet.name != except)
            names.push_back(sheet.name);
    return names;
}

} // namespace

void readXlsx(const std::string &file, const std::string &wanted, const RowTaker &take,
              const FindingTaker &tell) {
    WorkbookArchive archive(file);
    const XlsxWorkbook book = readXlsxWorkbook(archive);
    bool any = false;
    std::set<std::string> empty; // parts: many sheets may name one
    for (const XlsxSheet &sheet : book.sheets) {
        if (any || archive.fault() || sheet.part.empty() || empty.contains(sheet.part) ||
            (wanted.empty() ? sheet.hidden : sheet.name != wanted))
            continue;
        SheetNotes notes{file, sheet.name, sheet.hidden, {}, 0, 0};
        any = XlsxRows(archive, book, sheet, notes).read(take);
        if (!any) {
            empty.insert(sheet.part);
            continue;
        }
        notes.others = namesOf(book, sheet.name);
        notes.tell(tell);
    }
    if (archive.fault())
        tell(tableFinding(Severity::error, archive.fault()->message, {file, {}, 0, 0},
                          archive.fault()->arguments));
    else if (!any)
        tell(noSheet(file, wanted, namesOf(book, {})));
}

} // namespace updatefacts
