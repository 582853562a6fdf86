// SPDX-License-Identifier: MIT
#include "retail/shop/ProductTable.h"

#include "retail/library/FoldName.h"
#include "retail/table/SamePrice.h"

#include <algorithm>
#include <numeric>
#include <sstream>
#include <utility>

namespace updatefacts {

namespace {

constexpr std::array stateOrder = {"promised",     "planned", "not_promised",
                                   "not_possible", "ended",   "error"};

std::int64_t rankOfState(const std::string &state) {
    return std::ranges::find(stateOrder, state) - stateOrder.begin();
}

/// What products are ordered by, where that is a number.
std::int64_t rankIn(const ShopProduct &product, ShopColumn column) {
    switch (column) {
    case ShopColumn::state:
        return rankOfState(product.state);
    case ShopColumn::price:
        return hundredthsOf(product.price);
    case ShopColumn::copies:
        return product.copies;
    case ShopColumn::findings:
        return product.findings;
    default:
        return 0;
    }
}

/// What products are ordered by, where that is a text.
std::string sortTextIn(const ShopProduct &product, ShopColumn column) {
    switch (column) {
    case ShopColumn::manufacturer:
        return foldedName(product.manufacturer);
    case ShopColumn::until:
        return product.until;
    case ShopColumn::item:
        return product.item;
    default:
        return {};
    }
}

std::vector<std::string> wordsOf(const std::string &text) {
    std::vector<std::string> words;
    std::istringstream stream(foldedName(text));
    for (std::string word; stream >> word;)
        words.push_back(word);
    return words;
}

bool passes(const ShopProduct &product, const ShopFilter &filter,
            const std::vector<std::string> &words) {
    return (filter.state.empty() || product.state == filter.state) &&
           (!filter.onlyListed || product.isListed) &&
           (!filter.onlyChanged || product.hasChanged) &&
           std::ranges::all_of(words, [&](const std::string &word) {
               return product.searched.find(word) != std::string::npos;
           });
}

} // namespace

ProductTable::ProductTable(std::vector<ShopProduct> products) : m_products(std::move(products)) {
    (void)orderBy(ShopColumn::product); // all others begin from it
}

ProductTable::Numbers ProductTable::sortedBy(ShopColumn column) const {
    if (column == ShopColumn::product) {
        Numbers order(m_products.size());
        std::iota(order.begin(), order.end(), 0U);
        std::ranges::sort(order, [this](std::uint32_t a, std::uint32_t b) {
            return std::tie(m_products[a].searched, m_products[a].file) <
                   std::tie(m_products[b].searched, m_products[b].file);
        });
        return order;
    }
    std::vector<std::pair<std::int64_t, std::string>> keys;
    keys.reserve(m_products.size());
    for (const ShopProduct &product : m_products)
        keys.emplace_back(rankIn(product, column), sortTextIn(product, column));
    Numbers order = orderBy(ShopColumn::product);
    std::ranges::stable_sort(
        order, {}, [&](std::uint32_t i) -> const auto & { return keys[i]; });
    return order;
}

const ProductTable::Numbers &ProductTable::orderBy(ShopColumn column) const {
    const auto i = static_cast<std::size_t>(column);
    std::call_once(m_sorted[i], [&] { m_orders[i] = sortedBy(column); });
    return m_orders[i];
}

ProductTable::Numbers ProductTable::find(const ShopFilter &filter,
                                         const std::function<bool()> &stops) const {
    constexpr std::size_t often = 0x1000;
    const std::vector<std::string> words = wordsOf(filter.text);
    const Numbers &order = orderBy(filter.sortedBy);
    Numbers found;
    for (std::size_t i = 0; i < order.size() && !(i % often == 0 && stops()); ++i)
        if (passes(m_products[order[i]], filter, words))
            found.push_back(order[i]);
    if (filter.isDescending)
        std::ranges::reverse(found);
    return found;
}

} // namespace updatefacts
