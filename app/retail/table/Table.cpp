// SPDX-License-Identifier: MIT
#include "retail/table/Table.h"

#include "document/text/ForeignFormat.h"
#include "retail/cells/InputFile.h"
#include "retail/cells/ReadCsv.h"
#include "retail/cells/ReadOds.h"
#include "retail/cells/ReadQuery.h"
#include "retail/cells/ReadXlsx.h"
#include "retail/cells/TableFinding.h"
#include "retail/cells/WorkbookArchive.h"
#include "retail/database/Connection.h"

#include <algorithm>

namespace updatefacts {

namespace {

using namespace std::string_view_literals;
using Kind = TableSource::Kind;

constexpr std::string_view compoundFile = "\xD0\xCF\x11\xE0"; // [MS-CFB] 2.2

/// An encrypted workbook is a compound file, too, with a stream of this name ([MS-OFFCRYPTO] 2.3).
bool holdsEncryptedPackage(const std::string &file) {
    std::string name;
    for (const char c : "EncryptedPackage"sv)
        name.append({c, '\0'});
    InputFile input(file);
    std::string text;
    for (std::string piece = input.read(1 << 20); !piece.empty(); piece = input.read(1 << 20)) {
        text.erase(0, text.size() - std::min(text.size(), name.size()));
        text += piece;
        if (text.find(name) != std::string::npos)
            return true;
    }
    return false;
}

class Opening {
  public:
    Opening(const std::string &file, Findings &findings) : m_file(file), m_findings(findings) {}

    Kind kind() {
        const std::string begin = InputFile(m_file).read(64);
        if (begin.empty())
            return refuse("table.empty");
        if (begin.starts_with(compoundFile))
            return refuse(holdsEncryptedPackage(m_file) ? "table.encrypted" : "table.old_excel");
        if (begin.starts_with("PK\x03\x04") || begin.starts_with("PK\x05\x06"))
            return kindOfArchive();
        if (const std::string_view format = foreignFormat(begin); !format.empty())
            return refuse("table.other_format", {argument::phrase("format", format)});
        return Kind::text;
    }

  private:
    Kind refuse(std::string_view message, ArgumentList arguments = {}) {
        m_findings.push_back(tableFinding(Severity::error, message, place(), std::move(arguments)));
        return Kind::none;
    }
    Kind kindOfArchive() {
        const WorkbookArchive archive(m_file);
        if (archive.fault())
            return refuse(archive.fault()->message, archive.fault()->arguments);
        const auto ends = [&](std::string_view name) {
            return std::ranges::any_of(
                archive.parts(), [&](const std::string &part) { return part.ends_with(name); });
        };
        if (ends("vbaProject.bin"))
            m_findings.push_back(tableFinding(Severity::note, "table.macros", place()));
        if (ends("xl/workbook.bin"))
            return refuse("table.binary_excel");
        if (ends(".iwa") || archive.has("Index.zip"))
            return refuse("table.numbers");
        if (archive.has("[Content_Types].xml") && !ends("word/document.xml"))
            return Kind::xlsx;
        if (archive.has("content.xml"))
            return Kind::ods;
        return refuse("table.other_format", {argument::phrase("format", "format.zip")});
    }
    [[nodiscard]] CellPlace place() const { return {m_file, {}, 0, 0}; }

    const std::string &m_file;
    Findings &m_findings;
};

} // namespace

TableSource openTable(const std::string &name, const TableOptions &options, Findings &findings) {
    if (isConnection(name)) // its faults are those of the query
        return {name, Kind::database, options};
    return {name, Opening(name, findings).kind(), options};
}

void readTable(const TableSource &source, const RowTaker &take, const FindingTaker &tell) {
    const TableOptions &options = source.options;
    switch (source.kind) {
    case Kind::none:
        return;
    case Kind::text:
        return readCsv(source.name, {options.encoding, options.separator}, take, tell);
    case Kind::xlsx:
        return readXlsx(source.name, options.sheet, take, tell);
    case Kind::ods:
        return readOds(source.name, options.sheet, take, tell);
    case Kind::database:
        return readQuery({source.name, options.query, options.password}, take, tell);
    }
}

std::vector<TableRow> firstRows(const TableSource &source, std::size_t count) {
    std::vector<TableRow> rows;
    readTable(
        source,
        [&](TableRow &&row) {
            rows.push_back(std::move(row));
            return rows.size() < count;
        },
        [](Finding &&) {});
    return rows;
}

} // namespace updatefacts
