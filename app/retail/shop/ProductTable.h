// SPDX-License-Identifier: MIT
#pragma once

#include <array>
#include <cstdint>
#include <functional>
#include <mutex>
#include <string>
#include <vector>

namespace updatefacts {

/// One disclosure of a library with what the shop says of it.
struct ShopProduct {
    std::string file; ///< in the library
    std::string product, manufacturer, model;
    std::string state; ///< as idOf(Promise) has it; "error": no label can be made of it
    std::string until; ///< ISO 8601, as precise as it is promised; empty: none
    std::string item;  ///< the shop's own number
    std::string price; ///< as the shop writes it
    int copies = 0;    ///< labels that the list asks for; without a list 1
    std::int64_t findings = 0;
    bool isListed = false;  ///< a row of the list is about it
    bool hasChanged = true; ///< since it was last printed, or it never was
    std::string searched;   ///< folded: product, maker, model, GTINs, file, item

    bool operator==(const ShopProduct &) const = default;
};

enum class ShopColumn { product, manufacturer, state, until, item, price, copies, findings };
inline constexpr int shopColumnCount = 8;

/// What is shown of a shop's products.
struct ShopFilter {
    std::string text{};  ///< words that all stand in what is searched, ignoring case
    std::string state{}; ///< "": any
    bool onlyListed = false;
    bool onlyChanged = false;
    ShopColumn sortedBy = ShopColumn::product;
    bool isDescending = false;
    bool operator==(const ShopFilter &) const = default;
};

/// All products of a shop, in memory, so that a hundred thousand are filtered and ordered between
/// two keys. Safe in several threads.
class ProductTable {
  public:
    explicit ProductTable(std::vector<ShopProduct> products);
    ProductTable(const ProductTable &) = delete;
    ProductTable &operator=(const ProductTable &) = delete;

    [[nodiscard]] const std::vector<ShopProduct> &products() const { return m_products; }

    using Numbers = std::vector<std::uint32_t>; ///< of products, from 0
    /// The products that the filter lets through, in its order; products that are equal in it are
    /// ordered by name, then by file. stops: asked now and then; the result is then of no use.
    [[nodiscard]] Numbers find(const ShopFilter &filter, const std::function<bool()> &stops) const;

  private:
    [[nodiscard]] const Numbers &orderBy(ShopColumn column) const;
    [[nodiscard]] Numbers sortedBy(ShopColumn column) const;

    std::vector<ShopProduct> m_products;
    mutable std::array<std::once_flag, shopColumnCount> m_sorted;
    mutable std::array<Numbers, shopColumnCount> m_orders;
};

} // namespace updatefacts
