// SPDX-License-Identifier: MIT
#include "ValidText.h"

#include <gtest/gtest.h>

#include <algorithm>

namespace updatefacts {
namespace {

auto countOf(const std::string &field, const std::string &rule) {
    return std::ranges::count(findingsIn(validTextWith(field)), rule, &Finding::rule);
}

TEST(HiddenInAddress, whatIsOfAPersonOrALogIn) {
    for (const char *rest :
         {"?X-Amz-Signature=1", "?share_token=1", "?client_secret=1", "?msclkid=1", "?a=1;token=x",
          "?next=https%3A%2F%2Fa.com%2F%3Ftoken%3Dabc", "token/abcdef",
          "eyJhbGciOiJIUzI1NiJ9.e30.x", "jo@hobbsco.com", "?jo@hobbsco.com", "#jo%40hobbsco.com",
          "?%2574oken=1", "?key=AIza", "?token%5B%5D=1"})
        EXPECT_GE(countOf(std::string("manufacturer_url: \"https://hobbsco.com/") + rest + "\"\n",
                          "url.personal"),
                  1)
            << rest;
    for (const char *rest : {"password/change", "?article=7&lang=en", "tokens/help", "?=&"})
        EXPECT_EQ(countOf(std::string("manufacturer_url: \"https://hobbsco.com/") + rest + "\"\n",
                          "url.personal"),
                  0)
            << rest;
}

/// Three deep, and no deeper: an address of nothing but addresses must not take long.
TEST(HiddenInAddress, whatAddressesInItHave) {
    const auto found = [](int depth) {
        std::string address = "https://hobbsco.com/";
        for (int i = 0; i < depth; ++i)
            address += "?a=x://b.de/";
        return countOf("manufacturer_url: " + address + "?token=1\n", "url.personal");
    };
    EXPECT_EQ(found(2), 1);
    EXPECT_EQ(found(3), 1);
    EXPECT_EQ(found(4), 0);
}

TEST(HiddenInAddress, whatNoAddressCanHave) {
    for (const char *address : {"https://hobbsco.com/a%00b", "https://hobbsco.com/a%0Ab",
                                "https://hobbsco.com/a%7fb", "https://xn--zzzzzz9999.com/"})
        EXPECT_EQ(countOf(std::string("manufacturer_url: ") + address + '\n', "url.invalid"), 1)
            << address;
    EXPECT_EQ(countOf("manufacturer_url: https://qrco.de/x\n", "url.shortener"), 1);
}

/// Marks of one letter that pile up leave their line.
TEST(PiledMarks, areRefusedFromTheFifthOn) {
    const std::string four = "product_name: \"\\u0628\\u064E\\u0651\\u0670\\u064E";
    EXPECT_EQ(countOf(four + "\"\n", "text.unprintable"), 0);
    EXPECT_EQ(countOf(four + "\\u0651\"\n", "text.unprintable"), 1);
}

} // namespace
} // namespace updatefacts
