// SPDX-License-Identifier: MIT
#include "retail/shop/WriteShopTable.h"

#include "validation/describe/Columns.h"

namespace updatefacts {

namespace {

std::string lineOf(const std::vector<std::string> &cells) {
    std::string line;
    for (std::size_t i = 0; i < cells.size(); ++i)
        line += (i == 0 ? "" : ",") + csvField(printable(cells[i]));
    return line + "\r\n";
}

constexpr const char *byteOrderMark = "\xEF\xBB\xBF";

} // namespace

std::string shopTableHead() {
    return byteOrderMark + lineOf({"aisle", "item", "gtin", "model", "maker", "file", "price",
                                   "unit_price", "copies", "language", "template"});
}

std::string shopTableLine(const ShopRow &row) {
    return lineOf({row.aisle, row.item, row.gtin, row.model, row.maker, row.file, row.price,
                   row.unitPrice, std::to_string(row.copies), row.language, row.labelTemplate});
}

std::string staleTable(const std::vector<StaleLabel> &stale) {
    std::string text = byteOrderMark + lineOf({"aisle", "item", "gtin", "model", "maker", "file",
                                               "price", "unit_price", "copies", "language",
                                               "template", "reason", "was", "is", "printed"});
    for (const StaleLabel &one : stale) {
        const ShopRow &row = one.again;
        text += lineOf({row.aisle, row.item, row.gtin, row.model, row.maker, row.file, row.price,
                        row.unitPrice, std::to_string(row.copies), row.language, row.labelTemplate,
                        idOf(one.reason), one.was, one.is,
                        std::to_string(one.label.volume) + '/' + std::to_string(one.label.page) +
                            '/' + std::to_string(one.label.place)});
    }
    return text;
}

} // namespace updatefacts
