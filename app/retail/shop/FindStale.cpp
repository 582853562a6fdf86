// SPDX-License-Identifier: MIT
#include "retail/shop/FindStale.h"

#include "label/template/Template.h"
#include "retail/join/Join.h"
#include "retail/run/RunDesign.h"

#include <algorithm>
#include <utility>

namespace updatefacts {

namespace {

auto knownBy(const ShopRow &row) {
    return std::tuple(row.gtin, row.model, row.file, row.item);
}

/// The designs of the program's templates as they are now, by id.
std::map<std::string, std::string> designsNow() {
    std::map<std::string, std::string> designs;
    for (const std::string &id : builtInTemplateIds())
        designs[id] = designOf(builtInTemplate(id));
    return designs;
}

/// What holds now of the labels of a ledger.
class Present {
  public:
    Present(const Library &library, const PricesNow &prices)
        : m_join(library), m_prices(prices), m_designs(designsNow()) {}

    LabelNow of(const PrintedLabel &label) {
        LabelNow now;
        JoinedRow joined = m_join.find(label.row);
        if (joined.entry && !hasError(joined.findings))
            now.entry = std::move(joined.entry);
        if (const auto row = m_prices.rows.find(knownBy(label.row)); row != m_prices.rows.end()) {
            now.price = row->second.price;
            now.unitPrice = row->second.unitPrice;
        }
        const std::string id = label.design.substr(0, label.design.find(' '));
        if (const auto design = m_designs.find(id); design != m_designs.end())
            now.design = design->second;
        return now;
    }

  private:
    Join m_join;
    const PricesNow &m_prices;
    std::map<std::string, std::string> m_designs;
};

} // namespace

PricesNow readPrices(const TableSource &table, const ColumnMapping &mapping,
                     const std::function<bool()> &goesOn, const FindingTaker &tell) {
    PricesNow prices;
    readShopRows(
        table, mapping,
        [&](ShopRow &&row) {
            prices.rows[knownBy(row)] = {row.price, row.unitPrice};
            return goesOn();
        },
        tell);
    return prices;
}

FoundStale findStale(const Ledger &ledger, const Library &library, const PricesNow &prices) {
    FoundStale found;
    Present present(library, prices);
    staleLabels(
        ledger,
        [&](const PrintedLabel &label) {
            ++found.all;
            return present.of(label);
        },
        [&](StaleLabel &&one) { found.labels.push_back(std::move(one)); });
    std::ranges::stable_sort(found.labels, {},
                             [](const StaleLabel &one) { return one.label.row.aisle; });
    return found;
}

} // namespace updatefacts
