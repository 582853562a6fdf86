// SPDX-License-Identifier: MIT
#include "retail/table/SamePrice.h"

#include <gtest/gtest.h>

namespace updatefacts {
namespace {

TEST(SamePrice, isTheAmountHoweverItIsWritten) {
    const char *const same[][2] = {
        {"1.324,00 €", "1324"},     {"1.324,00 €", "€ 1,324.00"}, {"1\u00A0324,00 €", "1324 EUR"},
        {"44,90 €", "44.9"},        {"CHF 1’324.50", "1324,5"},   {"5.-", "5,00"},
        {"1.299", "1299.00"},       {"12,34,567.00", "1234567"},  {"1.234.567", "1234567,00"},
        {"19,90 €", "€19.90"},      {"0,135", "0.135"},           {"", ""},
        {"2,50 €/kg", "2.50 €/kg"}, {"¥ 1,980", "1980"},
    };
    for (const auto &[one, other] : same) {
        EXPECT_TRUE(isSamePrice(one, other)) << one << " = " << other;
        EXPECT_TRUE(isSamePrice(other, one)) << other << " = " << one;
    }
}

TEST(SamePrice, isNoneOfAnotherAmountCurrencyOrWord) {
    const char *const others[][2] = {
        {"1.324,00 €", "1.323,00 €"}, {"19,90", "1990"}, {"19.90 €", "19.90 CHF"},
        {"from 5.-", "5.-"},          {"0.135", "135"},  {"19.90", ""},
        {"2,50 €/kg", "2,50 €/l"},    {"12.5", "125"},   {"UVP 5", "5"},
    };
    for (const auto &[one, other] : others) {
        EXPECT_FALSE(isSamePrice(one, other)) << one << " <> " << other;
        EXPECT_FALSE(isSamePrice(other, one)) << other << " <> " << one;
    }
}

TEST(SamePrice, comesToHundredths) {
    struct Row {
        const char *price;
        std::int64_t hundredths;
    };
    for (const Row &row : {Row{"19,90 €", 1990},
                           Row{"19.9", 1990},
                           Row{"19", 1900},
                           Row{"19,-", 1900},
                           Row{"1.324,00 €", 132400},
                           Row{"$1,324", 132400},
                           Row{"$1,299.50", 129950},
                           Row{"1.299", 129900},
                           Row{"1 324,00 kr.", 132400},
                           Row{"Fr. 12.50", 1250},
                           Row{"CHF 1'324.50", 132450},
                           Row{"12 990,- kr", 1299000},
                           Row{"0,05", 5},
                           Row{"0.5", 50},
                           Row{"CHF 1’324.50", 132450},
                           Row{"1\u00A0324,00 €", 132400},
                           Row{"1\u202F324 €", 132400},
                           Row{"19.990.000 Rp", 1999000000},
                           Row{"₹1,29,000", 12900000},
                           Row{"1.324.500,50", 132450050},
                           Row{"19 – 29 €", 1900},
                           Row{"9.999", 999900},
                           Row{"19.90 (2 pieces)", 1990},
                           Row{"on request", 0},
                           Row{"", 0},
                           Row{"99999999999999999999", 999999999999999900}})
        EXPECT_EQ(hundredthsOf(row.price), row.hundredths) << row.price;
}

} // namespace
} // namespace updatefacts
