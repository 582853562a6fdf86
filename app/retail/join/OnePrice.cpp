// SPDX-License-Identifier: MIT
#include "retail/join/OnePrice.h"

#include "retail/cells/TableFinding.h"
#include "retail/library/FoldName.h"

#include <functional>
#include <string_view>

namespace updatefacts {

namespace {

bool isFigure(char c) {
    return c >= '0' && c <= '9';
}

/// What is no part of the amount, in one way: "€", "EUR" and "Euro" are the same.
std::uint32_t currencyKey(const std::string &price) {
    std::string name;
    for (const char c : price)
        if (!isFigure(c) && std::string_view(" .,-'\t\n").find(c) == std::string_view::npos)
            name += c >= 'a' && c <= 'z' ? static_cast<char>(c - 'a' + 'A') : c;
    for (const auto &[sign, code] :
         {std::pair{"€", "EUR"}, {"EURO", "EUR"}, {"$", "USD"}, {"£", "GBP"}, {"¥", "JPY"}})
        if (name == sign)
            name = code;
    return name.empty() ? 0 : static_cast<std::uint32_t>(std::hash<std::string>()(name)) | 1U;
}

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

std::int64_t hundredthsOf(const std::string &price) {
    constexpr std::size_t longest = 16; // digits
    std::string digits;
    std::size_t afterPoint = 0;
    bool hasPoint = false;
    for (const char c : price) {
        if (isFigure(c) && digits.size() < longest) {
            digits += c;
            ++afterPoint;
        } else if (c == '.' || c == ',') {
            hasPoint = true;
            afterPoint = 0;
        }
    }
    if (!hasPoint || afterPoint > 2) // a separator of thousands
        afterPoint = 0;
    digits.append(2 - afterPoint, '0');
    return std::stoll(digits);
}

std::optional<Finding> OnePrice::see(const ShopRow &row) {
    if (row.price.empty() || row.copies == 0)
        return {};
    const Seen seen{hundredthsOf(row.price), row.place.row, currencyKey(row.price)};
    const auto [first, isNew] = m_seen.emplace(productKey(row), seen);
    const Seen &before = first->second;
    const bool isSame =
        before.amount == seen.amount &&
        (before.currency == seen.currency || before.currency == 0 || seen.currency == 0);
    if (isNew || isSame)
        return {};
    return tableFinding(Severity::error, "table.two_prices", row.place,
                        {argument::text("key", nameOf(row)), argument::text("price", row.price),
                         argument::number("row", before.row)});
}

} // namespace updatefacts
