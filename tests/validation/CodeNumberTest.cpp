// SPDX-License-Identifier: MIT
#include "ValidText.h"

#include <gtest/gtest.h>

#include <algorithm>

namespace updatefacts {
namespace {

/// How often the number in the product's page is said not to be that of the product.
auto numbersIn(const std::string &address, const std::string &gtin) {
    const Findings findings =
        findingsIn(validTextWith("detail_url: \"" + address + "\"\ncode_leads_to: page\n" +
                                 (gtin.empty() ? "" : "gtin: \"" + gtin + "\"\n")));
    return std::ranges::count(findings, "gtin.in_address", &Finding::rule);
}

TEST(CodeNumber, isLookedForEverywhereInTheAddress) {
    const std::string own = "4006381333931";
    for (const std::string before : {"01/", "gtin/", "GTIN/", "uk/gtin13/", "ean/", "a;ean=",
                                     "?gtin=", "?a=1&01=", "?%2801%29=", "p?x=2&EAN=", "?upc=",
                                     "?barcode=", "a#gtin=", "#/01/", "a?b=c#ean=", "a?b#/gtin/"}) {
        const std::string address = "https://hobbsco.com/" + before;
        EXPECT_EQ(numbersIn(address + "9520000001704", own), 1) << before;
        EXPECT_EQ(numbersIn(address + own, own), 0) << before;
        EXPECT_EQ(numbersIn(address + "04006381333931", own), 0) << before;
        EXPECT_EQ(numbersIn(address + "4006381333932", ""), 1) << before;
        EXPECT_EQ(numbersIn(address + own, ""), 0) << before;
    }
}

/// Dates, order numbers and the like are no barcode numbers.
TEST(CodeNumber, isOnlyWhatIsCalledOne) {
    for (const char *rest :
         {"p/9520000001704", "?id=9520000001704", "?t=1700000000000", "20260314", "?gtin=12345",
          "?gtin=KT100", "01/07/2026", "?ean=", "a01/9520000001704"})
        EXPECT_EQ(numbersIn(std::string("https://hobbsco.com/") + rest, "4006381333931"), 0)
            << rest;
}

TEST(CodeNumber, isOfAProductThatCanBe) {
    const std::string page = "https://hobbsco.com/01/";
    for (const char *number : {"00000000000000", "02012345678903", "09812345678902", "12345670"})
        EXPECT_EQ(numbersIn(page + number, ""), 1) << number;
    EXPECT_EQ(numbersIn(page + "09520123456788", ""), 0) << "for examples";
    EXPECT_EQ(numbersIn(page + "%30%34012345678901", "4006381333931"), 1) << "written otherwise";
}

} // namespace
} // namespace updatefacts
