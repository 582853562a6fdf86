// SPDX-License-Identifier: MIT
#include "retail/join/OnePrice.h"

#include <gmock/gmock.h>

namespace updatefacts {
namespace {

ShopRow rowOf(int number, const std::string &gtin, const std::string &model,
              const std::string &price) {
    ShopRow row;
    row.place.row = number;
    row.gtin = gtin;
    row.model = model;
    row.price = price;
    return row;
}

std::int64_t otherRowOf(const std::optional<Finding> &finding) {
    for (const Argument &argument : finding->arguments)
        if (argument.name == "row")
            return std::stoll(argument.values.front());
    return 0;
}

const std::string gtin = "04006381333931";

TEST(OnePrice, findsAllRowsOfAProductWithTwoPrices) {
    OnePrice prices;
    const std::vector<ShopRow> rows = {
        rowOf(2, gtin, "", "36,90 €"), rowOf(3, gtin, "x", "36.90 EUR"), rowOf(4, gtin, "", ""),
        rowOf(5, gtin, "", "26,90 €"), rowOf(6, "00000096385074", "", "26,90 €")};
    for (const ShopRow &row : rows)
        prices.learn(row);
    const std::vector<int> others = {5, 5, 0, 2, 0}; // 0: nothing is wrong
    for (std::size_t i = 0; i < rows.size(); ++i) {
        const std::optional<Finding> found = prices.see(rows[i]);
        ASSERT_EQ(found.has_value(), others[i] > 0) << rows[i].place.row;
        if (!found)
            continue;
        EXPECT_EQ(found->severity, Severity::error);
        EXPECT_EQ(found->rule, "table.two_prices");
        EXPECT_EQ(otherRowOf(found), others[i]) << rows[i].place.row;
    }
}

TEST(OnePrice, takesAProductThatSaysOnePriceTwice) {
    OnePrice prices;
    for (const char *price : {"36,90 €", "36.90", "EUR 36,90"})
        prices.learn(rowOf(2, gtin, "", price));
    ShopRow none = rowOf(3, gtin, "", "1,00 €");
    none.copies = 0;
    prices.learn(none);
    EXPECT_FALSE(prices.see(rowOf(2, gtin, "", "36,90 €")));
    EXPECT_FALSE(prices.see(none));
}

TEST(OnePrice, modelsOfOtherNumbersAreOtherProducts) {
    OnePrice prices;
    ShopRow first = rowOf(2, "", "K17 gb", "1,00");
    first.item = "A1";
    ShopRow colour = rowOf(3, "", "k17-GB", "2,00");
    colour.item = "A2";
    prices.learn(first);
    prices.learn(colour);
    EXPECT_FALSE(prices.see(first));
    EXPECT_FALSE(prices.see(colour));
    colour.item = "A1";
    prices.learn(colour);
    EXPECT_TRUE(prices.see(first));
    EXPECT_TRUE(prices.see(colour));
}

} // namespace
} // namespace updatefacts
