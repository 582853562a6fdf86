// SPDX-License-Identifier: MIT
#include "retail/join/OnePrice.h"

#include "retail/cells/TableFinding.h"
#include "retail/library/FoldName.h"
#include "retail/table/SamePrice.h"

#include <algorithm>
#include <compare>
#include <deque>
#include <functional>
#include <vector>

namespace updatefacts {

namespace {

/// A GTIN by its digits, all else by a hash with the highest bit set.
std::uint64_t priceKey(const ShopRow &row) {
    constexpr std::uint64_t notGtin = std::uint64_t(1) << 63U;
    if (!row.gtin.empty() && row.gtin.size() <= 14) {
        std::uint64_t number = 0;
        for (const char c : row.gtin)
            number = number * 10 + static_cast<std::uint64_t>(c - '0');
        return number;
    }
    const std::string name = row.model.empty() ? row.file : foldedModel(row.model);
    return std::hash<std::string>()(name + '\n' + row.item) | notGtin;
}

bool saysNone(const ShopRow &row) {
    return row.price.empty() || row.copies == 0;
}

/// A product, and the hash of what one row says of its price.
struct SaidPrice {
    std::uint64_t product, text;
    auto operator<=>(const SaidPrice &) const = default;
};

/// Of which products two rows write the price in two ways, sorted. Texts alone are compared, which
/// takes little memory: what they come to is for the few that are left.
std::vector<std::uint64_t> productsWithTwoTexts(const TableSource &source,
                                                const ColumnMapping &mapping) {
    std::deque<SaidPrice> said; // grows without a copy
    const auto note = [&](ShopRow &&row) {
        if (!saysNone(row))
            said.push_back({priceKey(row), std::hash<std::string>()(row.price)});
        return true;
    };
    readShopRows(source, mapping, note, [](Finding &&) {});
    std::ranges::sort(said);
    std::vector<std::uint64_t> products;
    for (std::size_t i = 1; i < said.size(); ++i)
        if (said[i].product == said[i - 1].product && said[i].text != said[i - 1].text &&
            (products.empty() || products.back() != said[i].product))
            products.push_back(said[i].product);
    return products;
}

} // namespace

void OnePrice::learn(const TableSource &source, const ColumnMapping &mapping) {
    const std::vector<std::uint64_t> doubtful = productsWithTwoTexts(source, mapping);
    if (doubtful.empty())
        return;
    const auto learnRow = [&](ShopRow &&row) {
        if (std::ranges::binary_search(doubtful, priceKey(row)))
            learn(row);
        return true;
    };
    readShopRows(source, mapping, learnRow, [](Finding &&) {});
    std::erase_if(m_seen, [](const auto &product) { return product.second.otherRow == 0; });
}

void OnePrice::learn(const ShopRow &row) {
    if (saysNone(row))
        return;
    Seen &seen = m_seen.try_emplace(priceKey(row), Seen{row.price, row.place.row}).first->second;
    if (seen.otherRow == 0 && !isSamePrice(seen.price, row.price))
        seen.otherRow = row.place.row;
}

std::optional<Finding> OnePrice::see(const ShopRow &row) const {
    if (saysNone(row))
        return {};
    const auto seen = m_seen.find(priceKey(row));
    if (seen == m_seen.end() || seen->second.otherRow == 0)
        return {};
    const bool isFirst = isSamePrice(seen->second.price, row.price);
    const int other = isFirst ? seen->second.otherRow : seen->second.row;
    return tableFinding(Severity::error, "table.two_prices", row.place,
                        {argument::text("key", productName(row)),
                         argument::text("price", row.price), argument::number("row", other)});
}

} // namespace updatefacts
