// SPDX-License-Identifier: MIT
#include "retail/cells/ReadOds.h"

#include "retail/cells/NumberFormat.h"
#include "retail/cells/SheetNotes.h"
#include "retail/cells/TableFinding.h"
#include "retail/cells/XmlPart.h"

#include <algorithm>
#include <set>

namespace updatefacts {

namespace {

constexpr const char *sheetEnds = "table.beyond_sheet";
/// Cells of rows that are repeated: more is a trap.
constexpr std::int64_t mostRepeated = 20'000'000;
/// Of the texts that are repeated within a row: bytes.
constexpr std::int64_t mostRepeatedText = 1 << 26;

/// The paragraphs of a cell that has begun, to its end; comments and drawings left out.
class CellText {
  public:
    explicit CellText(XmlPart &xml) : m_xml(xml) {}

    std::string read() {
        int depth = 1;
        while (depth > 0 && m_xml.next()) {
            if (m_xml.begins(u"annotation") || m_xml.begins(u"shapes") || m_xml.begins(u"frame")) {
                m_xml.skip();
                continue;
            }
            if (m_xml.begins(u"p") && m_paragraphs++ > 0)
                m_text += '\n';
            addBlank();
            if (m_xml.xml().isCharacters() && m_paragraphs > 0 && depth > 1)
                m_xml.add(m_xml.xml().text(), m_text);
            depth += m_xml.xml().isStartElement() ? 1 : m_xml.xml().isEndElement() ? -1 : 0;
        }
        return std::move(m_text);
    }

  private:
    void addBlank() {
        constexpr int most = 1000;
        if (m_xml.begins(u"s"))
            m_xml.add(QString(std::min(m_xml.number(u"c", 1), most), u' '), m_text);
        else if (m_xml.begins(u"tab"))
            m_text += '\t';
        else if (m_xml.begins(u"line-break"))
            m_text += '\n';
    }

    XmlPart &m_xml;
    std::string m_text;
    int m_paragraphs = 0;
};

/// "PT13H37M00S" as 13:37:00; another text as it is.
std::string timeOf(const std::string &duration) {
    const std::size_t h = duration.find('H'), m = duration.find('M'), s = duration.find('S');
    if (!duration.starts_with("PT") || h > m || m > s || s == std::string::npos)
        return duration;
    return duration.substr(2, h - 2) + ':' + duration.substr(h + 1, m - h - 1) + ':' +
           duration.substr(m + 1, std::min<std::size_t>(s - m - 1, 2));
}

/// What is shown where it is a number with zeros in front, else the number itself. LibreOffice
/// keeps truth values as 0 and 1, and shows words for them.
Cell numberShown(const std::string &value, const std::string &shown) {
    constexpr const char *digits = "0123456789";
    if ((value == "0" || value == "1") && !shown.empty() &&
        shown.find_first_of(digits) == std::string::npos)
        return {Cell::Kind::boolean, value == "1" ? "TRUE" : "FALSE", false};
    const bool isPadded = shown.size() > 1 && shown.front() == '0' &&
                          shown.find_first_not_of(digits) == std::string::npos;
    return {Cell::Kind::number, isPadded ? shown : plainNumber(value), false};
}

std::string plainBlanks(const std::string &text) {
    return QString::fromStdString(text).simplified().toStdString();
}

/// The currency as it is shown beside the digits, where that is short; else by its code.
Cell withCurrency(Cell cell, const std::string &code, const std::string &shown) {
    constexpr const char *digits = "0123456789";
    constexpr std::size_t most = 6; // bytes
    const std::size_t first = shown.find_first_of(digits), last = shown.find_last_of(digits);
    if (code.empty() || cell.kind != Cell::Kind::number)
        return cell;
    const bool isShown = first != std::string::npos;
    const std::string before = isShown ? plainBlanks(shown.substr(0, first)) : std::string();
    const std::string after = isShown ? plainBlanks(shown.substr(last + 1)) : std::string();
    cell.currencyFirst = !before.empty() && before != "-";
    const std::string &sign = cell.currencyFirst ? before : after;
    cell.currency = sign.empty() || sign.size() > most ? code : sign;
    return cell;
}

bool showsError(const std::string &shown) {
    return shown.starts_with('#') || shown.starts_with("Err:");
}

class OdsReader {
  public:
    OdsReader(WorkbookArchive &archive, const std::string &file, const std::string &wanted,
              const RowTaker &take)
        : m_archive(archive), m_wanted(wanted), m_take(take), m_xml(archive, "content.xml") {
        m_notes.file = file;
    }

    void read() {
        while (!m_isStopped && m_xml.nextElement()) {
            if (m_xml.begins(u"style"))
                m_style = m_xml.attribute(u"name");
            if (m_xml.begins(u"table-properties") && m_xml.attribute(u"display") == "false")
                m_hidden.insert(m_style);
            if (m_xml.begins(u"table"))
                readTable();
        }
    }
    [[nodiscard]] bool hasRows() const { return m_hasRows; }
    [[nodiscard]] const SheetNotes &notes() const { return m_notes; }

  private:
    void readTable() {
        const std::string name = m_xml.attribute(u"name");
        const bool hidden = m_hidden.contains(m_xml.attribute(u"style-name"));
        m_notes.others.push_back(name);
        if (m_hasRows || (m_wanted.empty() ? hidden : name != m_wanted)) {
            m_xml.skip();
            return;
        }
        m_notes.sheet = name;
        m_notes.hidden = hidden;
        m_row = 0;
        for (int depth = 1; depth > 0 && !m_isStopped && m_xml.next();) {
            if (m_xml.begins(u"table-row"))
                readRow();
            else if (m_xml.begins(u"shapes"))
                m_xml.skip();
            else
                depth += m_xml.begins(u"table") ? 1 : m_xml.ends(u"table") ? -1 : 0;
        }
        if (m_hasRows)
            m_notes.others.pop_back();
    }
    void readRow() {
        const std::string visibility = m_xml.attribute(u"visibility");
        const int repeated =
            std::clamp(m_xml.number(u"number-rows-repeated", 1), 1, WorkbookArchive::mostRows);
        TableRow row{m_notes.sheet, 0, {}, visibility == "collapse" || visibility == "filter"};
        m_empty = m_repeatedText = 0;
        while (m_xml.next() && !m_xml.ends(u"table-row"))
            if (m_xml.begins(u"table-cell") || m_xml.begins(u"covered-table-cell"))
                readCells(row);
        give(row, repeated);
    }
    /// One cell, as often as it is repeated.
    void readCells(TableRow &row) {
        const int repeated =
            std::clamp(m_xml.number(u"number-columns-repeated", 1), 1, mostColumns);
        if (m_xml.begins(u"table-cell") && (m_xml.number(u"number-columns-spanned", 1) > 1 ||
                                            m_xml.number(u"number-rows-spanned", 1) > 1))
            ++m_notes.mergedCells;
        const Cell cell = readCell();
        if (cell == Cell()) {
            m_empty += repeated;
            return;
        }
        const std::int64_t before = std::ssize(row.cells) + m_empty;
        m_empty = 0;
        if (before + repeated > mostColumns)
            return m_archive.fail({sheetEnds, {}});
        m_repeatedText += (repeated - 1) * std::ssize(cell.text);
        if (m_repeatedText > mostRepeatedText)
            return m_archive.fail({"table.too_large", {}});
        row.cells.resize(static_cast<std::size_t>(before));
        row.cells.resize(static_cast<std::size_t>(before + repeated), cell);
    }
    Cell readCell() {
        const std::string type = m_xml.attribute(u"value-type");
        const bool isFormula = !m_xml.attribute(u"formula").empty();
        const std::string value = m_xml.attribute(u"value");
        const std::string currency = m_xml.attribute(u"currency");
        const std::string date = m_xml.attribute(u"date-value");
        const std::string time = m_xml.attribute(u"time-value");
        const std::string truth = m_xml.attribute(u"boolean-value");
        const std::string written = m_xml.attribute(u"string-value");
        const std::string shown = CellText(m_xml).read();
        if (isFormula && showsError(shown))
            return {Cell::Kind::error, shown, false};
        if (!value.empty())
            return withCurrency(numberShown(value, shown), currency, shown);
        if (!date.empty())
            return {Cell::Kind::date, date, false};
        if (!time.empty())
            return {Cell::Kind::date, timeOf(time), false};
        if (!truth.empty())
            return {Cell::Kind::boolean, truth == "true" ? "TRUE" : "FALSE", false};
        const std::string &text = shown.empty() ? written : shown;
        if (text.empty())
            return {Cell::Kind::empty, {}, isFormula && type != "string"};
        return {Cell::Kind::text, text, false};
    }
    void give(const TableRow &row, int repeated) {
        if (row.cells.empty()) {
            m_row = std::min(m_row + repeated, WorkbookArchive::mostRows);
            return;
        }
        m_repeated += std::int64_t(repeated - 1) * std::ssize(row.cells);
        if (m_repeated > mostRepeated)
            m_archive.fail({"table.too_large", {}});
        else if (m_row + repeated > WorkbookArchive::mostRows)
            m_archive.fail({sheetEnds, {}});
        m_hasRows = true;
        for (int i = 0; i < repeated && !m_isStopped; ++i) {
            if (m_archive.fault())
                return;
            TableRow next = row;
            next.row = ++m_row;
            m_notes.hiddenRows += row.hidden ? 1 : 0;
            m_isStopped = !m_take(std::move(next));
        }
    }

    WorkbookArchive &m_archive;
    const std::string &m_wanted;
    const RowTaker &m_take;
    XmlPart m_xml;
    SheetNotes m_notes;
    std::set<std::string> m_hidden; ///< styles of sheets
    std::string m_style;
    int m_row = 0;
    std::int64_t m_empty = 0, m_repeated = 0, m_repeatedText = 0;
    bool m_hasRows = false, m_isStopped = false;
};

/// OpenDocument 1.3 part 2, section 4.8: the manifest says which parts are encrypted.
bool isEncrypted(WorkbookArchive &archive) {
    constexpr std::uint64_t small = 1 << 24;
    if (!archive.has("META-INF/manifest.xml"))
        return false;
    XmlPart xml(archive, "META-INF/manifest.xml", small);
    while (xml.nextElement())
        if (xml.begins(u"encryption-data"))
            return true;
    return false;
}

} // namespace

void readOds(const std::string &file, const std::string &sheet, const RowTaker &take,
             const FindingTaker &tell) {
    WorkbookArchive archive(file);
    if (isEncrypted(archive))
        archive.fail({"table.encrypted", {}});
    OdsReader reader(archive, file, sheet, take);
    reader.read();
    if (archive.fault())
        tell(tableFinding(Severity::error, archive.fault()->message, {file, {}, 0, 0},
                          archive.fault()->arguments));
    else if (reader.hasRows())
        reader.notes().tell(tell);
    else
        tell(noSheet(file, sheet, reader.notes().others));
}

} // namespace updatefacts
