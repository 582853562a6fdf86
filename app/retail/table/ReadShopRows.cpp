// SPDX-License-Identifier: MIT
#include "retail/table/ReadShopRows.h"

#include "retail/cells/TableFinding.h"
#include "retail/table/CellText.h"
#include "retail/table/DateOrder.h"
#include "retail/table/LocalPrice.h"

#include <algorithm>
#include <array>
#include <charconv>
#include <utility>

namespace updatefacts {

namespace {

CellReading readField(ShopField field, const Cell &cell) {
    switch (field) {
    case ShopField::gtin:
        return readGtin(cell);
    case ShopField::price:
        return readPrice(cell);
    case ShopField::copies:
        return readCopies(cell);
    case ShopField::language:
        return readLanguage(cell);
    case ShopField::labelTemplate:
        return readTemplateId(cell);
    default:
        return readText(cell);
    }
}

/// As spreadsheets write errors into a text.
bool isErrorText(std::string_view text) {
    static constexpr std::array<std::string_view, 9> errors = {
        "#REF!", "#N/A", "#VALUE!", "#NAME?", "#DIV/0!", "#NUM!", "#NULL!", "#SPILL!", "#CALC!"};
    return text.starts_with('#') && std::ranges::find(errors, text) != errors.end();
}

/// What is wrong with a cell whatever it should say.
CellReading damageOf(const Cell &cell) {
    if (cell.uncalculated)
        return {{}, "table.not_calculated", Severity::error, {}};
    if (cell.kind == Cell::Kind::error || isErrorText(cell.text))
        return {{}, "table.error_value", Severity::error, {argument::text("value", cell.text)}};
    if (isCut(cell.text))
        return {{}, "table.cut", Severity::error, {}};
    return {};
}

CellReading readingOf(const Cell &cell, ShopField field) {
    CellReading damage = damageOf(cell);
    return damage.message.empty() ? readField(field, cell) : damage;
}

void setField(ShopRow &row, ShopField field, std::string value) {
    static constexpr std::array<std::string ShopRow::*, shopFieldCount> members = {
        &ShopRow::gtin, &ShopRow::model,    &ShopRow::maker,        &ShopRow::file,
        &ShopRow::item, &ShopRow::price,    &ShopRow::unitPrice,    &ShopRow::aisle,
        nullptr,        &ShopRow::language, &ShopRow::labelTemplate};
    if (field == ShopField::copies)
        std::from_chars(value.data(), value.data() + value.size(), row.copies);
    else
        row.*members[static_cast<std::size_t>(field)] = std::move(value);
}

class RowReader {
  public:
    using Refused = std::function<void(ShopRow &&row)>;

    RowReader(const TableSource &source, const ColumnMapping &mapping, const ShopRowTaker &take,
              const FindingTaker &tell, const Refused &refused)
        : m_source(source), m_mapping(mapping), m_take(take), m_tell(tell), m_refused(refused) {}

    bool read(const TableRow &row) {
        if (row.row <= m_mapping.headingRow)
            return true;
        m_dates.see(row);
        if (std::ranges::all_of(row.cells, [](const Cell &cell) {
                return !cell.uncalculated && plainText(cell.text).empty();
            }))
            return true;
        m_isEmpty = false;
        tellCut(row);
        std::optional<ShopRow> result = shopRow(row);
        return !result || m_take(std::move(*result));
    }
    /// isWhole: the table was read to its end.
    void finish(bool isWhole) const {
        m_dates.tell(m_source.name, m_tell);
        if (isWhole && m_isEmpty)
            m_tell(tableFinding(Severity::warning, "table.no_rows", {m_source.name, {}, 0, 0}));
    }

  private:
    std::optional<ShopRow> shopRow(const TableRow &row) {
        ShopRow result;
        result.place = place(row, 0);
        if (hasMoreCells(row)) {
            refuseMoved(row, std::move(result));
            return {};
        }
        bool isWhole = true;
        for (const MappedColumn &column : m_mapping.columns)
            if (column.field && !readCell(row, column, result))
                isWhole = false;
        if (isWhole && result.gtin.empty() && result.model.empty() && result.file.empty()) {
            m_tell(tableFinding(Severity::error, "table.no_product", place(row, 0)));
            isWhole = false;
        }
        if (isWhole) {
            seePrice(row, result);
            return result;
        }
        if (m_refused)
            m_refused(std::move(result));
        return std::nullopt;
    }
    /// Rows without a price are told where others have one: a shop may say none at all.
    void seePrice(const TableRow &row, const ShopRow &result) {
        const int column = m_mapping.columnOf(ShopField::price);
        if (column == 0 || result.copies == 0)
            return;
        if (result.price.empty())
            m_withoutPrice.push_back(row.row);
        else
            m_hasPrices = true;
        if (!m_hasPrices)
            return;
        for (const int number : std::exchange(m_withoutPrice, {}))
            m_tell(tableFinding(Severity::warning, "table.no_price",
                                {m_source.name, row.sheet, number, column}));
    }
    /// A row whose cells may have moved: by what they say where they stand, no more is told.
    void refuseMoved(const TableRow &row, ShopRow &&result) {
        if (!m_refused)
            return;
        for (const MappedColumn &column : m_mapping.columns) {
            if (!column.field)
                continue;
            CellReading reading = readingOf(row.at(column.column), *column.field);
            if (!reading.isWrong())
                setField(result, *column.field, std::move(reading.value));
        }
        m_refused(std::move(result));
    }
    /// false: nothing can be printed of it.
    bool readCell(const TableRow &row, const MappedColumn &column, ShopRow &result) {
        const Cell &cell = row.at(column.column);
        CellReading reading = readingOf(cell, *column.field);
        if (!reading.message.empty())
            m_tell(tableFinding(reading.severity, reading.message, place(row, column.column),
                                reading.arguments));
        if (reading.isWrong())
            return false;
        if (column.field == ShopField::price && cell.kind == Cell::Kind::number)
            result.priceNumber = {withDecimals(plainText(cell.text), cell.currency), cell.currency,
                                  cell.currencyFirst};
        setField(result, *column.field, std::move(reading.value));
        return true;
    }
    /// In a text a separator too many moves all that follow; a workbook's cells stay where they
    /// are.
    bool hasMoreCells(const TableRow &row) {
        const int width = m_mapping.width;
        if (m_source.kind != TableSource::Kind::text || std::ssize(row.cells) <= width)
            return false;
        m_tell(tableFinding(Severity::error, "table.more_cells", place(row, width + 1),
                            {argument::number("count", std::ssize(row.cells)),
                             argument::number("columns", width)}));
        return true;
    }
    /// In columns that are not used.
    void tellCut(const TableRow &row) {
        for (int i = 1; i <= std::ssize(row.cells); ++i) {
            if (!isCut(row.at(i).text))
                continue;
            const auto column = std::ranges::find(m_mapping.columns, i, &MappedColumn::column);
            if (column == m_mapping.columns.end() || !column->field)
                m_tell(tableFinding(Severity::warning, "table.cut", place(row, i)));
        }
    }
    [[nodiscard]] CellPlace place(const TableRow &row, int column) const {
        return {m_source.name, row.sheet, row.row, column};
    }

    const TableSource &m_source;
    const ColumnMapping &m_mapping;
    const ShopRowTaker &m_take;
    const FindingTaker &m_tell;
    const Refused &m_refused;
    DateOrder m_dates;
    bool m_isEmpty = true;
    bool m_hasPrices = false;
    std::vector<int> m_withoutPrice; ///< rows, not told yet
};

} // namespace

void readShopRows(const TableSource &source, const ColumnMapping &mapping, const ShopRowTaker &take,
                  const FindingTaker &tell, const std::function<void(ShopRow &&row)> &refused) {
    if (!mapping.columns.empty() && !mapping.findsProducts()) {
        readTable(
            source, [](TableRow &&) { return false; }, tell); // says which sheet it is
        tell(tableFinding(Severity::error, "table.no_product_column", {source.name, {}, 0, 0}));
        return;
    }
    RowReader reader(source, mapping, take, tell, refused);
    bool isWhole = true;
    readTable(
        source, [&](TableRow &&row) { return reader.read(row); },
        [&](Finding &&finding) {
            isWhole = isWhole && finding.severity != Severity::error;
            tell(std::move(finding));
        });
    reader.finish(isWhole);
}

} // namespace updatefacts
