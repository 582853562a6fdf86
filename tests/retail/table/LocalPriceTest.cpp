// SPDX-License-Identifier: MIT
#include "retail/table/LocalPrice.h"

#include <gtest/gtest.h>

namespace updatefacts {
namespace {

TEST(LocalPrice, writesNumbersAsTheLabelsLanguageDoes) {
    struct {
        const char *language, *number, *currency;
        bool isFirst;
        const char *price;
    } const rows[] = {
        {"de", "1299.00", "€", false, "1.299,00 €"},
        {"en", "1299.00", "€", true, "€ 1,299.00"},
        {"fr", "1299.00", "€", false, "1\u00A0299,00 €"},
        {"es", "1299.00", "EUR", false, "1299,00 EUR"},
        {"de-CH", "19.90", "CHF", true, "CHF 19.90"},
        {"ja", "1980", "¥", true, "¥ 1,980"},
        {"ar", "19.90", "SAR", false, "19.90 SAR"},
        {"hi", "1234567.00", "₹", true, "₹ 12,34,567.00"},
        {"de", "0.135", "", false, "0,135"},
        {"pl", "999999999999.99", "zł", false, "999\u00A0999\u00A0999\u00A0999,99 zł"},
    };
    for (const auto &row : rows) {
        ShopRow shop;
        shop.priceNumber = PriceNumber{row.number, row.currency, row.isFirst};
        EXPECT_EQ(localPrice(shop, row.language), row.price) << row.language;
    }
}

TEST(LocalPrice, leavesTextsAsTheyAre) {
    ShopRow shop;
    for (const char *price : {"19,90 €", "from 5.-", "1.299", ""}) {
        shop.price = price;
        EXPECT_EQ(localPrice(shop, "de"), price);
        EXPECT_EQ(localPrice(shop, "en"), price);
    }
}

TEST(LocalPrice, holdsTheDigitsOfATextTogether) {
    ShopRow shop;
    shop.price = "1 299 000,00 €";
    EXPECT_EQ(localPrice(shop, "fr"), "1\u00A0299\u00A0000,00 €");
}

TEST(LocalPrice, givesDecimalsWhereTheCurrencyHasThem) {
    EXPECT_EQ(withDecimals("19.9", "€"), "19.90");
    EXPECT_EQ(withDecimals("19", ""), "19.00");
    EXPECT_EQ(withDecimals("19.995", "EUR"), "19.995");
    EXPECT_EQ(withDecimals("1980", "¥"), "1980");
    EXPECT_EQ(withDecimals("1980", "JPY"), "1980");
    EXPECT_EQ(withDecimals("1980", "SEK"), "1980.00");
    EXPECT_EQ(withDecimals("19.9", "¥"), "19.90"); // of China, then
    EXPECT_EQ(withDecimals("1E+99", "€"), "1E+99");
}

} // namespace
} // namespace updatefacts
