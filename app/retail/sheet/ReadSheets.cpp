// SPDX-License-Identifier: MIT
#include "retail/sheet/ReadSheets.h"

#include "definitions/Pattern.h"
#include "document/text/SplitText.h"
#include "document/tree/MapReader.h"
#include "retail/sheet/CheckSheet.h"
#include "retail/sheet/SheetMeasure.h"

#include <set>

namespace updatefacts {

namespace {

constexpr Length smallestLabel = Length::millimetres(5);
constexpr Length smallestPaper = Length::millimetres(10);
constexpr std::size_t longestTitle = 200; // bytes

std::optional<Size> readPaper(MapReader &map) {
    const Value *found = map.find("paper");
    if (!found)
        return std::nullopt;
    if (found->kind == Value::Kind::list)
        return readSheetPair(map, "paper", smallestPaper);
    const auto paper = paperNamed(map.text("paper"));
    if (!paper)
        map.fail("paper", "sheet.wrong:paper", {argument::text("value", found->scalar)});
    return paper;
}

bool isWord(const std::string &text) {
    static const Pattern pattern("[A-Za-z0-9][A-Za-z0-9_-]{0,63}");
    return pattern.matches(text);
}

bool isLine(const std::string &text) {
    return text.size() <= longestTitle && text.find_first_of("\n\r") == std::string::npos;
}

/// Reads one sheet of the list.
class SheetReader {
  public:
    SheetReader(MapReader map, std::optional<Size> paper) : m_map(std::move(map)), m_paper(paper) {}

    Sheet read() {
        readNames();
        if (m_map.require("label"))
            m_sheet.label = readSheetPair(m_map, "label", smallestLabel).value_or(Size());
        m_sheet.corner = readCorner();
        m_sheet.roll = m_map.boolean("roll", false);
        m_sheet.pitch = {m_sheet.label.width, m_sheet.label.height};
        if (m_sheet.roll)
            m_sheet.paper = m_sheet.label;
        else
            readPlaces();
        m_map.finish();
        return m_sheet;
    }

  private:
    void readNames() {
        m_sheet.id = m_map.requireText("sheet");
        if (m_map.value().find("sheet") && !isWord(m_sheet.id))
            m_map.fail("sheet", "sheet.wrong:id");
        m_sheet.title = m_map.text("title", m_sheet.id);
        if (!isLine(m_sheet.title))
            m_map.fail("title", "sheet.wrong:title");
        m_sheet.also = m_map.texts("also");
        for (const std::string &name : m_sheet.also)
            if (!isLine(name))
                m_map.fail("also", "sheet.wrong:title");
    }

    Length readCorner() {
        if (!m_map.find("corner"))
            return {};
        const std::string text = m_map.text("corner");
        const auto corner = parseSheetLength(text);
        if (corner && *corner >= Length() && *corner <= Length::millimetres(50))
            return *corner;
        m_map.fail("corner", "sheet.wrong:length",
                   {argument::text("value", text), argument::text("key", "corner")});
        return {};
    }

    void readPlaces() {
        const auto own = readPaper(m_map);
        if (!own && !m_paper)
            (void)m_map.require("paper");
        m_sheet.paper = own ? *own : m_paper.value_or(Size());
        readGrid();
        if (const auto pitch = readSheetPair(m_map, "pitch", smallestLabel))
            m_sheet.pitch = {pitch->width, pitch->height};
        centreOnPaper(m_sheet);
        if (const auto first = readSheetPair(m_map, "first", Length()))
            m_sheet.first = {first->width, first->height};
    }

    void readGrid() {
        const Value *found = m_map.require("grid");
        if (!found)
            return;
        const auto isCount = [](const Value &value) {
            return value.kind == Value::Kind::integer && value.integer >= 1 &&
                   value.integer <= mostPlaces;
        };
        if (found->kind != Value::Kind::list || found->list.size() != 2 ||
            !isCount(found->list[0]) || !isCount(found->list[1]) ||
            found->list[0].integer * found->list[1].integer > mostPlaces) {
            m_map.fail("grid", "sheet.wrong:grid", {argument::number("limit", mostPlaces)});
            return;
        }
        m_sheet.columns = static_cast<int>(found->list[0].integer);
        m_sheet.rows = static_cast<int>(found->list[1].integer);
    }

    MapReader m_map;
    std::optional<Size> m_paper;
    Sheet m_sheet;
};

/// What is wrong about the sheet as a whole, said of its place in the file.
void addFaults(const Sheet &sheet, const Value &at, const Pointer &pointer, const std::string &file,
               Findings &findings) {
    for (Finding finding : checkSheet(sheet)) {
        finding.place = at.place;
        finding.pointer = pointer;
        finding.file = file;
        findings.push_back(std::move(finding));
    }
}

/// "3x7": whole numbers, which parse as lengths of a whole number of millimetres.
bool readCounts(std::string_view text, Sheet &sheet) {
    const auto counts = text.find_first_not_of("0123456789x") == std::string_view::npos
                            ? parseSheetPair(text)
                            : std::nullopt;
    if (!counts)
        return false;
    sheet.columns = counts->width.micrometres() / 1000;
    sheet.rows = counts->height.micrometres() / 1000;
    return sheet.columns >= 1 && sheet.rows >= 1 &&
           std::int64_t{sheet.columns} * sheet.rows <= mostPlaces;
}

std::optional<Sheet> customSheet(std::string_view text) {
    constexpr std::string_view prefix = "custom:";
    const auto given = splitText(text.starts_with(prefix) ? text.substr(prefix.size()) : text, ',');
    Sheet sheet;
    sheet.id = sheet.title = text;
    if (given.size() < 3 || given.size() > 5 || !readCounts(given[1], sheet))
        return std::nullopt;
    const auto named = paperNamed(given[0]);
    const auto paper = named ? named : parseSheetPair(given[0]);
    const auto label = parseSheetPair(given[2]);
    const auto first = given.size() > 3 ? parseSheetPair(given[3]) : Size();
    const auto gap = given.size() > 4 ? parseSheetPair(given[4]) : Size();
    if (!paper || !label || !first || !gap || label->width < smallestLabel ||
        label->height < smallestLabel)
        return std::nullopt;
    sheet.paper = *paper;
    sheet.label = *label;
    sheet.pitch = {label->width + gap->width, label->height + gap->height};
    centreOnPaper(sheet);
    if (given.size() > 3)
        sheet.first = {first->width, first->height};
    return sheet;
}

} // namespace

ReadSheets readSheets(const Document &document) {
    ReadSheets read{{}, document.findings};
    if (hasError(read.findings))
        return read;
    MapReader map(document.root, Pointer(), argument::phrase("what", "thing.sheets"), document.file,
                  read.findings);
    const std::optional<Size> paper = readPaper(map);
    const Value *list = map.require("sheets");
    map.finish();
    if (!list || list->kind != Value::Kind::list) {
        if (list)
            map.fail("sheets", "key.kind:list", {argument::text("key", "sheets")});
        return read;
    }
    std::set<std::string> ids;
    for (std::size_t i = 0; i < list->list.size(); ++i) {
        const std::size_t before = read.findings.size();
        MapReader item = map.item("sheets", i, argument::phrase("what", "thing.sheet"));
        Sheet sheet = SheetReader(item, paper).read();
        if (read.findings.size() == before)
            addFaults(sheet, list->list[i], item.pointer(), document.file, read.findings);
        if (read.findings.size() == before && !ids.insert(sheet.id).second)
            item.fail("sheet", "sheet.wrong:twice", {argument::text("name", sheet.id)});
        if (read.findings.size() == before)
            read.sheets.push_back(std::move(sheet));
    }
    sortFindings(read.findings);
    return read;
}

ReadSheets readCustomSheet(std::string_view text) {
    std::optional<Sheet> sheet = customSheet(text);
    if (!sheet)
        return {{},
                {makeFinding(Severity::error, "sheet.wrong:custom", {}, {},
                             {argument::text("value", text)})}};
    Findings findings = checkSheet(*sheet);
    if (hasError(findings))
        return {{}, std::move(findings)};
    return {{std::move(*sheet)}, {}};
}

} // namespace updatefacts
