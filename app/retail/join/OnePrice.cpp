// SPDX-License-Identifier: MIT
#include "retail/join/OnePrice.h"

#include "retail/cells/TableFinding.h"
#include "retail/library/FoldName.h"
#include "retail/table/SamePrice.h"

#include <functional>

namespace updatefacts {

namespace {

/// A GTIN by its digits, all else by a hash with the highest bit set.
std::uint64_t productKey(const ShopRow &row) {
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

std::string nameOf(const ShopRow &row) {
    return !row.gtin.empty() ? row.gtin : !row.model.empty() ? row.model : row.file;
}

} // namespace

std::optional<Finding> OnePrice::see(const ShopRow &row) {
    if (row.price.empty() || row.copies == 0)
        return {};
    const auto [first, isNew] = m_seen.try_emplace(productKey(row), Seen{row.price, row.place.row});
    const Seen &before = first->second;
    if (isNew || isSamePrice(before.price, row.price))
        return {};
    return tableFinding(Severity::error, "table.two_prices", row.place,
                        {argument::text("key", nameOf(row)), argument::text("price", row.price),
                         argument::number("row", before.row)});
}

} // namespace updatefacts
