// SPDX-License-Identifier: MIT
#include "retail/join/OnePrice.h"

#include <gmock/gmock.h>

namespace updatefacts {
namespace {

ShopRow rowOf(const std::string &gtin, const std::string &model, const std::string &price) {
    ShopRow row;
    row.gtin = gtin;
    row.model = model;
    row.price = price;
    return row;
}

TEST(OnePrice, findsTheSecondPriceOfAProduct) {
    const std::string gtin = "04006381333931";
    OnePrice prices;
    EXPECT_FALSE(prices.see(rowOf(gtin, "", "36,90 €")));
    EXPECT_FALSE(prices.see(rowOf(gtin, "x", "36.90 EUR")));
    EXPECT_FALSE(prices.see(rowOf(gtin, "", "")));
    const std::optional<Finding> other = prices.see(rowOf(gtin, "", "26,90 €"));
    ASSERT_TRUE(other);
    EXPECT_EQ(other->severity, Severity::error);
    EXPECT_EQ(other->rule, "table.two_prices");
    EXPECT_TRUE(prices.see(rowOf(gtin, "", "36,90 CHF")));
    EXPECT_FALSE(prices.see(rowOf("00000096385074", "", "26,90 €")));
    ShopRow none = rowOf(gtin, "", "1,00 €");
    none.copies = 0;
    EXPECT_FALSE(prices.see(none));
}

TEST(OnePrice, modelsOfOtherNumbersAreOtherProducts) {
    OnePrice prices;
    ShopRow row = rowOf("", "K17 gb", "1,00");
    row.item = "A1";
    EXPECT_FALSE(prices.see(row));
    row = rowOf("", "k17-GB", "2,00");
    row.item = "A2"; // another colour
    EXPECT_FALSE(prices.see(row));
    row.item = "A1";
    EXPECT_TRUE(prices.see(row));
}

} // namespace
} // namespace updatefacts
