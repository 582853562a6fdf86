// SPDX-License-Identifier: MIT
#include "retail/shop/ShopPlan.h"

#include "label/template/TemplateData.h"
#include "output/files/WriteFile.h"
#include "retail/library/FilterLibrary.h"
#include "retail/sheet/BuiltInSheets.h"
#include "retail/sheet/CheckSheet.h"
#include "retail/shop/WriteShopTable.h"

#include <algorithm>
#include <optional>

namespace updatefacts {

namespace {

/// Those that rows may name: the one of the design, and all that lie on the sheet.
void takeTemplates(const ShopPlan &plan, const std::optional<Sheet> &sheet, RunDesign &design) {
    for (const std::string &id : builtInTemplateIds()) {
        Template labelTemplate = builtInTemplate(id);
        if (id == plan.design.labelTemplate || !sheet || fitsOn(*sheet, labelTemplate.data().size))
            design.templates.emplace(id, std::move(labelTemplate));
    }
}

void takeDesign(const ShopPlan &plan, TablePrint &print) {
    const ShopDesign &design = plan.design;
    if (!design.sheet.empty() && !plan.output.format.page)
        if (const ReadSheets found = findSheet(design.sheet); !found.sheets.empty())
            print.sheet = found.sheets.front();
    takeTemplates(plan, print.sheet, print.design);
    print.design.labelTemplate = design.labelTemplate;
    print.design.languages = design.languages;
    print.design.options.today = plan.today;
    print.design.options.resolution = design.resolution;
    if (!design.shop.empty())
        print.design.options.retailer = RetailerLine{{}, design.shop, {}};
    print.plan.copies = design.copies;
    if (print.sheet)
        print.plan.starts = {std::min(design.start, print.sheet->places())};
    print.order = design.order;
}

/// Leaves the columns that make up the shop line out.
void hidePrices(ColumnMapping &mapping) {
    for (MappedColumn &column : mapping.columns)
        if (column.field == ShopField::price || column.field == ShopField::unitPrice ||
            column.field == ShopField::item)
            column.field.reset();
}

/// A row for each disclosure of which a label can be made.
std::string wholeLibrary(const ShopPlan &plan, const Library &library) {
    std::string text = shopTableHead();
    for (const LibraryEntry &entry : entriesOf(library, {}))
        if (!entry.hasError && !plan.leftOut.contains(entry.file)) {
            ShopRow row;
            row.gtin = entry.gtins.empty() ? std::string() : entry.gtins.front();
            row.model = entry.model;
            row.file = entry.file;
            text += shopTableLine(row);
        }
    return text;
}

/// The rows of the list that find a disclosure which is not left out.
std::string chosenRows(const ShopPlan &plan, const Library &library,
                       const std::function<bool()> &stops) {
    std::string text = shopTableHead();
    TablePrint each;
    each.library = &library;
    each.table = plan.table;
    each.mapping = plan.mapping;
    takeTemplates(plan, std::nullopt,
                  each.design); // a row that names one that does not fit is refused then
    (void)planTable(each, [&](RunPage &&page) {
        for (const PlacedLabel &one : page.labels)
            if (one.label.copy == 1 && !plan.leftOut.contains(one.label.entry.file))
                text += shopTableLine(one.label.row);
        return !stops();
    });
    return text;
}

} // namespace

bool needsOwnTable(const ShopPlan &plan) {
    return plan.table.kind == TableSource::Kind::none || !plan.leftOut.empty();
}

PlannedTable plannedTable(const ShopPlan &plan, const Library &library, const std::string &ownTable,
                          const std::function<bool()> &stops) {
    if (!needsOwnTable(plan))
        return {plan.table, plan.mapping};
    const bool hasList = plan.table.kind != TableSource::Kind::none;
    const std::string text =
        hasList ? chosenRows(plan, library, stops) : wholeLibrary(plan, library);
    (void)writeFile(ownTable, text, Existing::replace);
    Findings ignored; // we have just written it
    PlannedTable table{openTable(ownTable, {}, ignored), {}};
    table.mapping = proposeMapping(firstRows(table.source));
    return table;
}

TablePrint printOf(const ShopPlan &plan, const Library &library, PlannedTable table) {
    TablePrint print;
    print.library = &library;
    takeDesign(plan, print);
    writeTo(plan.output, print);
    for (const std::string &ledger : plan.passedOver)
        print.printed.add(Ledger::open(ledger));
    print.table = std::move(table.source);
    print.mapping = std::move(table.mapping);
    if (!plan.design.showsPrice)
        hidePrices(print.mapping);
    return print;
}

} // namespace updatefacts
